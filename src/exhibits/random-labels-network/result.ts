/** The parts of a log evidence, in nats; they add up to it. */
export interface Parts {
  /** Log likelihood of the given labels. */
  readonly fit: number;
  /** -sum w^2 / 2v: how unusual the weights are under the prior. */
  readonly prior: number;
  /** -1/2 log det(I + V^1/2 G V^1/2): how much of the prior's volume fits as well. */
  readonly determinant: number;
}

/** The training of one network. */
export interface Course {
  /** Percentage of labels drawn at random. */
  readonly share: number;
  readonly scale: number;
  /** Share of the given labels reproduced, and of other images read aright, at the looks so far. */
  readonly train: readonly number[];
  readonly test: readonly number[];
  /** Known once the network is trained. */
  readonly evidence: Parts | null;
  readonly diverged: boolean;
}

export interface Result {
  readonly tests: number;
  /** All steps of a training, and those at which it is looked at. */
  readonly steps: number;
  readonly looks: readonly number[];
  /** Log evidence of guessing; log of the number of equivalent modes. */
  readonly guessing: number;
  readonly equivalent: number;
  /** True and given labels of the training images at the share on show. */
  readonly truth: Uint8Array;
  readonly given: Uint8Array;
  readonly wall: { readonly places: Int32Array; readonly pixels: Uint8Array };
  /** Networks by share, then by scale. */
  readonly courses: readonly Course[];
  /** Places in `courses`, null while unknown: in training; on show; chosen and by hand at the share on show. */
  readonly current: number | null;
  readonly shown: number | null;
  readonly chosen: number | null;
  readonly hand: number | null;
  /** What the network on show reads in the training images. */
  readonly read: Uint8Array | null;
}

/** What is kept of a repetition with another seed. */
export interface Summary {
  readonly points: readonly {
    readonly share: number;
    readonly scale: number;
    readonly train: number;
    readonly test: number;
    readonly evidence: number;
  }[];
  /** Test accuracy at the share on show. */
  readonly chosen: number | null;
  readonly hand: number | null;
}
