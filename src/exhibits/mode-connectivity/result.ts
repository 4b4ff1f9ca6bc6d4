/** What has been found of two networks and the ways between them; also while they are trained. */
export interface Result {
  /** What is being trained: the networks, the curve, or nothing any more. */
  readonly stage: "ends" | "curve" | "done";
  readonly step: number;
  readonly steps: number;
  /** Training points: places (n x 2), given labels, and which of them are wrong. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly wrong: readonly number[];
  /** Mean training loss at evenly spaced places of each way, its ends included. */
  readonly straight: Float64Array;
  readonly relabelled: Float64Array | null;
  readonly curve: Float64Array | null;
  /** Distance of A and B, before and after relabelling, and how many of how many units moved. */
  readonly apart: number;
  readonly apartRelabelled: number | null;
  readonly moved: number;
  readonly units: number;
  readonly plane: Slice;
  readonly pictures: Pictures;
  readonly scores: Scores;
  /** The loss was no longer finite: the last finite networks stand. */
  readonly diverged: boolean;
}

/** Training losses on a plane through three networks. */
export interface Slice {
  readonly through: "zero" | "middle" | "third" | "relabelled";
  readonly cells: number;
  /** Corners of the square; weights' own units. */
  readonly left: number;
  readonly bottom: number;
  readonly side: number;
  /** Row by row from the lower left, at the middle of each cell. */
  readonly losses: Float32Array;
  readonly a: Spot;
  readonly b: Spot;
  readonly c: Spot;
  /** The curve, where it lies in the plane. */
  readonly curve: readonly Spot[];
}

export type Spot = readonly [x: number, y: number];

/** Probabilities of the second class on a square grid from the lower left, row by row. */
export interface Pictures {
  readonly cells: number;
  /** At t on the straight way (relabelled, if B is) and on the curve. */
  readonly line: Float32Array;
  readonly curve: Float32Array | null;
  /** The mean probability of the networks along the curve. */
  readonly average: Float32Array | null;
  /** Networks along the curve. */
  readonly along: readonly Float32Array[];
}

/** How a predictor does on 1,000 new points. */
export interface Score {
  /** Share of points read wrongly. */
  readonly error: number;
  /** Mean of minus the log probability of the right label. */
  readonly loss: number;
}

export interface Scores {
  readonly a: Score;
  readonly b: Score;
  /** Mean probability of A and B. */
  readonly both: Score;
  /** The network half-way on the straight way: the mean of the weights. */
  readonly weights: Score;
  /** At t on the straight way. */
  readonly line: Score;
  readonly here: Score | null;
  readonly middle: Score | null;
  /** Mean probability of eleven networks along the curve. */
  readonly average: Score | null;
  /** Shares of points on which A and B, and A and the curve's middle, give different labels. */
  readonly differ: number;
  readonly differMiddle: number | null;
  /** Eleven networks along the curve. */
  readonly along: readonly Score[];
}
