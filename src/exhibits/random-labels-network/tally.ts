import type { Result } from "./result";

/** How the doubts of the network on show fare against the true labels, which it never sees. */
export interface Tally {
  readonly wrong: number;
  /** Labels that the network on show reads otherwise, and how many of them are wrong. */
  readonly doubted: number | null;
  readonly found: number;
  /** Wrongly labelled images read as what they show. */
  readonly recovered: number;
}

export function tallyOf({ truth, given, read }: Result): Tally {
  let [wrong, doubted, found, recovered] = [0, 0, 0, 0];
  truth.forEach((shows, i) => {
    const label = given[i];
    if (label !== shows) wrong++;
    if (!read || read[i] === label) return;
    doubted++;
    if (label !== shows) found++;
    if (label !== shows && read[i] === shows) recovered++;
  });
  return { wrong, doubted: read ? doubted : null, found, recovered };
}
