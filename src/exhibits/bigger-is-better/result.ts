/** What two lines of networks, with and without the penalty, have come to. */
export interface Result {
  readonly step: number;
  readonly steps: number;
  /** Training points: places (n x 2), labels or numbers, and which labels are wrong. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly wrong: readonly number[];
  readonly widths: readonly number[];
  /** Without and with the penalty. */
  readonly lines: readonly [Line, Line];
  /** The networks on show, without and with the penalty. */
  readonly pictures: readonly [Picture, Picture];
}

/** Networks of all widths under one penalty. */
export interface Line {
  /** Mean loss over the training points, without the penalty. */
  readonly trainLoss: readonly number[];
  readonly testLoss: readonly number[];
  /** Share of test points read wrongly; for rings the mean squared error, as the loss. */
  readonly testError: readonly number[];
  /** Widths whose loss was no longer finite; they stand at their last finite state. */
  readonly diverged: readonly number[];
}

export interface Picture {
  readonly width: number;
  /** Probabilities of class 1, or numbers, on a square grid from the lower left, row by row. */
  readonly grid: Float32Array;
  /** Share of training points read as their given labels say; for rings the mean squared error. */
  readonly trainError: number;
  /** Training loss at each of the steps `at`. */
  readonly losses: readonly number[];
  readonly at: readonly number[];
}
