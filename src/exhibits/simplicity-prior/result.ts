/** How often each complexity was met. */
export interface Spectrum {
  readonly complexity: readonly number[];
  readonly count: readonly number[];
}

export interface Result {
  readonly bits: number;
  /** Networks drawn so far, and the constants among them. */
  readonly drawn: number;
  readonly constant: number;
  /** Networks with the constants, networks without, their tables shuffled, tables of coin flips. */
  readonly spectra: Readonly<Record<"networks" | "varied" | "shuffled" | "coins", Spectrum>>;
  /** Share of the networks, constants left out, that are simpler than their own shuffled table. */
  readonly simplerThanShuffled: number;
  /** The functions drawn most often, the commonest first: at most `kept`, each at least twice. */
  readonly functions: readonly Drawn[];
  /** Functions drawn exactly once, and all that were drawn. */
  readonly once: number;
  readonly distinct: number;
  /** The first tables drawn, of networks and of coins. */
  readonly first: { readonly networks: readonly string[]; readonly coins: readonly string[] };
}

export interface Drawn {
  /** The truth table, first input the highest bit. */
  readonly table: string;
  readonly count: number;
  readonly complexity: number;
}
