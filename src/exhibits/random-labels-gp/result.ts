/** What a Gaussian process is set to; amplitude and noise are variances. */
export interface Hyperparameters {
  readonly lengthscale: number;
  readonly amplitude: number;
  readonly noise: number;
}

/**
 * How much of a given label the fit keeps, on average: its output for that label as a share of the
 * target, 1 where the target is reproduced and 0 where nothing is learnt from it.
 */
export interface Kept {
  readonly all: number;
  /** Of right and of wrong labels; null where there are none. */
  readonly right: number | null;
  readonly wrong: number | null;
}

/** One model at one share of replaced labels. */
export interface Scores {
  readonly hyperparameters: Hyperparameters;
  /** Share of the given training labels, wrong ones included, for which the fit's output is largest. */
  readonly train: number;
  readonly kept: Kept;
  /** Share of the test images read as what they are. */
  readonly test: number;
  /** Log evidence of the given labels, all ten outputs together. */
  readonly evidence: number;
  /** What it makes of the given labels, each image read from all others. */
  readonly counts: Counts;
}

/** How the doubts of a model fare against the true labels, which it never sees. */
export interface Counts {
  /** Labels it reads differently. */
  readonly doubted: number;
  /** Of these, the labels that are wrong. */
  readonly found: number;
  /** Of the wrong labels, those whose image it reads as what it truly shows. */
  readonly recovered: number;
}

/** What the model on show makes of every training image. */
export interface Verdicts {
  readonly read: Uint8Array;
  /** By how much the best other digit beats the given label; negative where the label is believed. */
  readonly doubt: Float64Array;
  readonly counts: Counts;
}

/** Another way to read the same images, by the same labels. */
export interface Rival {
  /** Share of the test images that it reads as what they are. */
  readonly test: number;
  /** What it makes of the training labels, each image read from all others. */
  readonly counts: Counts;
}

/** The same Gaussian process with lengthscale and noise chosen by leave-one-out. */
export interface LeaveOneOut extends Rival {
  readonly lengthscale: number;
  /** Noise variance over the function's variance. */
  readonly ratio: number;
  readonly kept: Kept;
}

export interface Rivals {
  readonly leaveOneOut: LeaveOneOut;
  readonly neighbours: Rival;
}

/** The ten outputs for one image, by the label's place from 0 to 1. */
export interface Inspected {
  /** Place among the training images, from 0. */
  readonly place: number;
  readonly pixels: Uint8Array;
  readonly outputs: Float64Array;
}

export interface Result {
  readonly tests: number;
  /** True and given labels of the training images. */
  readonly truth: Uint8Array;
  readonly given: Uint8Array;
  readonly replaced: number;
  /** Log evidence of pure noise: no function at all. */
  readonly noiseOnly: number;
  /** Percentages of the sweep, and the scores at them as far as they are known. */
  readonly sweep: readonly number[];
  readonly pinned: readonly Scores[];
  readonly evidence: readonly Scores[];
  /** At the percentage on show; null until it is known. */
  readonly here: { readonly pinned: Scores | null; readonly evidence: Scores | null };
  /** Test accuracy of ten nearest neighbours along the sweep. */
  readonly neighbours: readonly number[];
  /** At the percentage on show; null until they are known. */
  readonly rivals: Rivals | null;
  /** By leave-one-out and by the fit itself; null until the model on show is known. */
  readonly others: Verdicts | null;
  readonly fit: Verdicts | null;
  /** Places of the images on show in the wall, and their pixels, 64 each. */
  readonly wall: { readonly places: Int32Array; readonly pixels: Uint8Array };
  readonly pages: number;
  readonly inspected: Inspected;
}

type Curve = readonly Pick<Scores, "test" | "evidence">[];

/** What is kept of a repetition with another seed. */
export interface Summary {
  readonly pinned: Curve;
  readonly evidence: Curve;
  /** Test accuracies at the percentage on show. */
  readonly here: {
    readonly pinned: number;
    readonly evidence: number;
    readonly leaveOneOut: number;
    readonly neighbours: number;
  };
  /** Whether the chosen setting is pure noise, at each percentage of the sweep. */
  readonly silent: readonly boolean[];
  /** Of the model on show, by either judge. */
  readonly others: Counts;
  readonly fit: Counts;
  readonly wrong: number;
}
