import {
  type ImageSet,
  imageSize,
  nestedCorruption,
  oneHot,
  splitDigits
} from "../../models/digits";
import {
  type Directions,
  directions,
  directionsOfGram,
  firstColumns,
  randomWeights,
  reluFeatures,
  unitRows
} from "../../models/features";
import { type Matrix, matrix, multiply } from "../../models/linalg";
import { stream } from "../../models/random";
import type { Settings } from "./parameters";
import type { Sight } from "./sight";

const tests = 500;
/** Feature draws that share their images and labels, so that they can be averaged. */
export const members = 5;
/** Features made at a time. */
const block = 500;

/**
 * One draw of random ReLU features of digits, seen at each size, ascending; between blocks of work
 * it yields undefined. Features are nested: ΦΦᵀ and Φ_test Φᵀ grow block by block.
 */
export function* digitSights(
  { n, noise, seed }: Settings,
  draw: number,
  sizes: readonly number[]
): Generator<Sight | undefined> {
  const group = Math.floor(draw / members);
  const { train, test } = splitDigits(n, tests, stream(seed, "images", group));
  const given = nestedCorruption(train.labels, stream(seed, "corruption", group));
  const targets = oneHot(given(Math.round((noise * n) / 100)));
  const testTargets = oneHot(test.labels);
  const inputs = { train: unitImages(train), test: unitImages(test) };
  const weights = stream(seed, "weights", draw);
  const gram = matrix(n, n);
  const across = matrix(tests, n);
  const near = sizes.filter((size) => size < 1.25 * n);
  const first = {
    train: matrix(n, Math.max(0, ...near)),
    test: matrix(tests, Math.max(0, ...near))
  };
  let done = 0;
  for (const size of sizes) {
    while (done < size) {
      const W = randomWeights(Math.min(block, size - done), imageSize, weights);
      const [train, test] = [reluFeatures(inputs.train, W), reluFeatures(inputs.test, W)];
      place(first.train, train, done);
      place(first.test, test, done);
      add(gram, multiply(train, train, { transposeB: true }));
      add(across, multiply(test, train, { transposeB: true }));
      done += W.rows;
      yield undefined;
    }
    yield { size, seen: see(size), targets: testTargets, scale: Math.sqrt(size) };
  }

  function see(size: number): Directions {
    if (size < 1.25 * n) {
      const by = 1 / Math.sqrt(size);
      const X = times(by, firstColumns(first.train, size));
      const T = times(by, firstColumns(first.test, size));
      return directions(X, targets, T);
    }
    return directionsOfGram(times(1 / size, gram), targets, times(1 / size, across), size);
  }
}

/** Images as unit vectors. */
function unitImages({ pixels }: ImageSet): Matrix {
  const values = matrix(pixels.length / imageSize, imageSize);
  values.data.set(pixels);
  return unitRows(values);
}

/** Copies a block of columns into a matrix from a column on, as far as it reaches. */
function place(into: Matrix, from: Matrix, at: number): void {
  const count = Math.min(from.columns, into.columns - at);
  for (let i = 0; count > 0 && i < from.rows; i++) {
    const row = from.data.subarray(i * from.columns, i * from.columns + count);
    into.data.set(row, i * into.columns + at);
  }
}

function add(into: Matrix, from: Matrix): void {
  for (let i = 0; i < into.data.length; i++) {
    into.data[i] = (into.data[i] as number) + (from.data[i] as number);
  }
}

const times = (by: number, m: Matrix): Matrix => ({
  ...m,
  data: m.data.map((value) => by * value)
});
