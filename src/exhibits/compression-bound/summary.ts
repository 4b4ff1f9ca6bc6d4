import { sampleSizes } from "./codes";
import type { Candidate, Result } from "./result";

/** What a repetition leaves, by scene. */
export interface LinearSummary {
  readonly kind: "linear";
  readonly sizes: readonly number[];
  /** At the number of levels on show. */
  readonly bounds: readonly number[];
  readonly best: { readonly bound: number; readonly test: number };
}
export interface NetworkSummary {
  readonly kind: "network";
  readonly bound: number;
  readonly test: number;
}
export interface WidthsSummary {
  readonly kind: "widths";
  readonly bounds: readonly number[];
}
export interface CodesSummary {
  readonly kind: "codes";
  /** Rigid, flexible, soft: one number for each sample size. */
  readonly bounds: readonly (readonly number[])[];
}
export type Summary = LinearSummary | NetworkSummary | WidthsSummary | CodesSummary;

export const bestOf = (tried: readonly Candidate[]): Candidate | undefined =>
  tried.reduce<Candidate | undefined>(
    (best, one) => (best && best.chernoff <= one.chernoff ? best : one),
    undefined
  );

export function summarise(result: Result): Summary {
  switch (result.kind) {
    case "linear": {
      const row = result.tried.filter(({ levels }) => levels === result.shown.levels);
      const best = bestOf(result.tried) ?? result.shown;
      return {
        kind: "linear",
        sizes: row.map(({ size }) => size),
        bounds: row.map(({ chernoff }) => chernoff),
        best: { bound: best.chernoff, test: best.test }
      };
    }
    case "network":
      return { kind: "network", bound: result.shown.chernoff, test: result.shown.test };
    case "widths":
      return { kind: "widths", bounds: result.trained.map(({ chernoff }) => chernoff) };
    case "codes":
      return {
        kind: "codes",
        bounds: [0, 1, 2].map((k) =>
          sampleSizes.map((_, i) => result.rows[i]?.[k as 0 | 1 | 2]?.chernoff ?? 1)
        )
      };
  }
}
