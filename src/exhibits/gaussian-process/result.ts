/** One climb of the log evidence, in log10 of lengthscale and of noise. */
export interface Ascent {
  readonly path: readonly (readonly [lengthscale: number, noise: number])[];
  readonly lengthscale: number;
  readonly noise: number;
  readonly logEvidence: number;
  readonly converged: boolean;
  /** Whether it ended at a limit of the surface. */
  readonly atLimit: boolean;
}

/** Where the log evidence is highest over the lengthscale, at one noise level. */
export interface Peak {
  readonly lengthscale: number;
  readonly logEvidence: number;
  /** Whether it is a limit of the surface. */
  readonly atLimit: boolean;
}

export interface Terms {
  readonly total: number;
  readonly fit: number;
  readonly complexity: number;
  readonly constant: number;
}

export interface Functions {
  readonly mean: Float64Array;
  /** Standard deviation of the noise-free function. */
  readonly sd: Float64Array;
  readonly samples: readonly Float64Array[];
}

export interface Surface {
  /** log10 of the lengthscales and of the noise levels. */
  readonly lengthscales: Float64Array;
  readonly noises: Float64Array;
  /** Log evidence, one row for each noise level. */
  readonly values: Float64Array;
}

export interface Result {
  readonly grid: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** What generated the data, on the grid; null where nothing did. */
  readonly truth: Float64Array | null;
  /** The settings on show. */
  readonly lengthscale: number;
  readonly noise: number;
  readonly prior: Functions;
  readonly posterior: Functions;
  readonly evidence: Terms;
  /** Root mean squared distance of the posterior mean to the truth where data may lie, |x| ≤ 3. */
  readonly rmse: number | null;
  /** Root mean squared error of predicting each point from the others; null with fewer than two. */
  readonly leaveOneOut: number | null;
  readonly surface: Surface;
  /** The evidence and its terms by lengthscale, at the noise on show. */
  readonly slice: {
    readonly total: Float64Array;
    readonly fit: Float64Array;
    readonly complexity: Float64Array;
    /** Of the sum, between the places of the grid too; null without data or a lengthscale. */
    readonly peak: Peak | null;
  };
  /** The highest end of an ascent, one from the highest place of the surface among them. */
  readonly summit: Ascent | null;
  readonly ascents: readonly Ascent[];
  readonly warnings: readonly string[];
}
