/** A classifier as it is sent, with what is known of it. */
export interface Candidate {
  /** Numbers sent, besides a constant. */
  readonly size: number;
  readonly levels: number;
  readonly scale: number;
  readonly symbols: Uint16Array;
  readonly bits: number;
  /** Shares of images read wrongly, of those trained on (labels as given) and of the others. */
  readonly train: number;
  readonly test: number;
  readonly hoeffding: number;
  readonly chernoff: number;
}

/** The one on show. */
export interface Shown extends Candidate {
  /** The message itself, 0 and 1. */
  readonly message: Uint8Array;
  /** Training error before rounding. */
  readonly unrounded: number;
}

export interface LinearResult {
  readonly kind: "linear";
  readonly done: boolean;
  readonly shown: Shown;
  /** What the message makes each of 64 pixels weigh: positive speaks for odd. */
  readonly picture: Float64Array;
  /** All sizes and levels tried so far. */
  readonly tried: readonly Candidate[];
}

export interface NetworkResult {
  readonly kind: "network";
  readonly step: number;
  readonly steps: number;
  /** The step at which rounding begins. */
  readonly rounding: number;
  /** The message of least bound so far, and the step it was made at. */
  readonly shown: Shown;
  readonly sentAt: number;
  /** Training error unrounded and rounded, and the bound of the rounded, at the steps `at`. */
  readonly course: {
    readonly at: readonly number[];
    readonly unrounded: readonly number[];
    readonly train: readonly number[];
    readonly chernoff: readonly number[];
  };
  /** The best linear classifier tried so far on the same images. */
  readonly linear: Candidate;
}

export interface WidthsResult {
  readonly kind: "widths";
  readonly done: boolean;
  readonly widths: readonly number[];
  /** Those that are trained, narrowest first; in `shown` the widest of them. */
  readonly trained: readonly Candidate[];
  readonly shown: Shown;
}

/** A polynomial classifier under one code. */
export interface Coded {
  readonly name: "rigid" | "flexible" | "soft";
  readonly n: number;
  readonly bits: number;
  readonly levels: number;
  /** The highest order whose weight is not 0; −1 if there is none. */
  readonly order: number;
  readonly train: number;
  readonly test: number;
  readonly chernoff: number;
  readonly hoeffding: number;
}

export interface CodesResult {
  readonly kind: "codes";
  readonly done: boolean;
  /** Rigid, flexible, soft at each sample size so far. */
  readonly rows: readonly (readonly [Coded, Coded, Coded])[];
}

export type Result = LinearResult | NetworkResult | WidthsResult | CodesResult;
