import { agreeing, classes, type SquaredDistances } from "../../models/digits";
import type { Rival } from "./result";
import { type Study, tests } from "./study";
import { countsOf } from "./verdicts";

const voters = 10;

/** The nearest columns of each row, nearest first, of equals the first; `self` leaves out row = column. */
export function nearest(
  { rows, columns, data }: SquaredDistances,
  { self = false } = {}
): Int32Array {
  const found = new Int32Array(rows * voters);
  for (let i = 0; i < rows; i++) {
    const row = data.subarray(i * columns, (i + 1) * columns);
    const list = found.subarray(i * voters, (i + 1) * voters);
    let length = 0;
    for (let j = 0; j < columns; j++) {
      if (self && i === j) continue;
      const distance = row[j] as number;
      if (length === voters && distance >= (row[list[voters - 1] as number] as number)) continue;
      let at = length < voters ? length++ : voters - 1;
      for (; at > 0 && distance < (row[list[at - 1] as number] as number); at--) {
        list[at] = list[at - 1] as number;
      }
      list[at] = j;
    }
  }
  return found;
}

/** What ten neighbours elect: most votes, of equals the digit of the nearest. */
export function elected(neighbours: Int32Array, labels: Uint8Array): Uint8Array {
  const read = new Uint8Array(neighbours.length / voters);
  const votes = new Uint8Array(classes);
  for (let i = 0; i < read.length; i++) {
    const voting = neighbours.subarray(i * voters, (i + 1) * voters);
    votes.fill(0);
    for (const voter of voting) {
      const label = labels[voter] as number;
      votes[label] = (votes[label] as number) + 1;
    }
    let most = 0;
    for (const voter of voting) {
      const label = labels[voter] as number;
      if ((votes[label] as number) > most) {
        most = votes[label] as number;
        read[i] = label;
      }
    }
  }
  return read;
}

/** Share of the test images that their ten nearest training images read right. */
export function neighbourAccuracy(study: Study, replaced: number): number {
  const known = study.neighbourTests.get(replaced);
  if (known !== undefined) return known;
  const read = elected(study.nearest().between, study.corrupted(replaced));
  const share = agreeing(read, study.test.labels) / tests;
  study.neighbourTests.set(replaced, share);
  return share;
}

/** Ten nearest neighbours: new digits, and the given labels from all other images. */
export function neighbourRival(study: Study, replaced: number): Rival {
  const given = study.corrupted(replaced);
  return {
    test: neighbourAccuracy(study, replaced),
    counts: countsOf(elected(study.nearest().within, given), given, study.train.labels)
  };
}
