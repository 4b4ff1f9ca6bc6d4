/** What the sampled networks are, in numbers. */
export interface Sample {
  /** Networks sampled so far, of those planned. */
  readonly count: number;
  readonly planned: number;
  /** Outputs at the two inputs, of the first few hundred networks. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** Mean over networks of their own kernel, at the first input and between the two. */
  readonly own: number;
  readonly between: number;
  /** Standard errors of these means. */
  readonly ownError: number;
  readonly betweenError: number;
  /** Standard deviation of one network's own kernel at the first input, over its mean. */
  readonly spread: number;
  /** Shares of all outputs inside the limit's ellipses of 1 and 3 standard deviations. */
  readonly inside: number;
  readonly within: number;
}

/** One network drawn as a function. */
export interface DrawnNetwork {
  readonly output: Float64Array;
  /** Its own kernel between the first input and every place of the grid. */
  readonly kernel: Float64Array;
  /** Mean, given the data, if only its output weights learn. */
  readonly posterior: Float64Array;
}

export interface Result {
  readonly grid: Float64Array;
  /** The limit: standard deviation on the grid, covariance with the first input, functions drawn. */
  readonly limit: {
    readonly sd: Float64Array;
    readonly kernel: Float64Array;
    readonly functions: readonly Float64Array[];
    /** Covariance at the first input, between the two, at the second. */
    readonly xx: number;
    readonly xz: number;
    readonly zz: number;
  };
  readonly networks: readonly DrawnNetwork[];
  readonly sample: Sample;
  /** Exact excess kurtosis at the first input by width, one list for each depth; empty if unknown. */
  readonly widths: Float64Array;
  readonly kurtosis: readonly Float64Array[];
  /** The same for the width and depth on show; null if unknown. */
  readonly exact: number | null;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The limit given the data. */
  readonly posterior: { readonly mean: Float64Array; readonly sd: Float64Array };
  /** Root mean squared distance of the networks' posterior means from the limit's. */
  readonly distance: number;
  readonly warnings: readonly string[];
}
