/** A bound at one size, in nats a token. */
export interface Sum {
  readonly complexity: number;
  readonly randomGuess: number;
  readonly lossVariation: number;
  readonly smoothing: number;
  readonly quantisation: number;
  readonly gap: number;
}

export interface Terms {
  /** Parameters. */
  readonly sizes: readonly number[];
  /** With so many tokens a parameter, and with the tokens of the size chosen. */
  readonly along: readonly Sum[];
  readonly fixed: readonly Sum[];
  readonly here: Sum;
  readonly bits: readonly number[];
  readonly byBits: readonly number[];
  readonly exactSmoothing: number;
  readonly guessing: number;
}

export interface Variance {
  readonly lengths: readonly number[];
  readonly freedman: readonly number[];
  readonly hoeffding: readonly number[];
  readonly spreads: readonly number[];
  readonly bySpread: readonly number[];
  /** Of every simulated sequence: its bound, and how far the truth lay above the mean loss. */
  readonly sequences: readonly { readonly bound: number; readonly gap: number }[];
  readonly violations: number;
  readonly variation: number;
  readonly flat: number;
}

export interface Information {
  readonly at: readonly number[];
  /** Mean loss of the tokens since the place before, in bits; and that of the true law on them. */
  readonly losses: readonly number[];
  readonly limits: readonly number[];
  /** Area between the two, in bits, after so many tokens. */
  readonly bits: readonly number[];
  /** Free numbers of the model. */
  readonly free: number;
}

export interface FileBound {
  readonly kilobytes: readonly number[];
  readonly bySize: readonly number[];
  readonly examples: readonly number[];
  readonly byExamples: readonly number[];
  readonly bound: number;
  readonly without: number;
}

export interface Result {
  readonly terms: Terms | null;
  readonly variance: Variance | null;
  readonly information: Information | null;
  readonly file: FileBound | null;
}
