import type { Candidate, Result } from "./result";
import { bestOf } from "./summary";
import { weightsOf } from "./widths";

type Named = Record<string, number>;

const of = (
  name: string,
  {
    bits,
    train,
    test,
    chernoff,
    hoeffding
  }: Pick<Candidate, "bits" | "train" | "test" | "chernoff" | "hoeffding">
): Named => ({
  [`${name}.bits`]: bits,
  [`${name}.train`]: train,
  [`${name}.test`]: test,
  [`${name}.bound`]: chernoff,
  [`${name}.hoeffding`]: hoeffding
});

/** Numbers that essays may quote. */
export function quoted(result: Result): Named {
  switch (result.kind) {
    case "linear": {
      const best = bestOf(result.tried) ?? result.shown;
      return {
        ...of("shown", result.shown),
        "shown.numbers": result.shown.size,
        "shown.unrounded": result.shown.unrounded,
        ...of("best", best),
        "best.numbers": best.size,
        "best.levels": best.levels
      };
    }
    case "network":
      return {
        ...of("shown", result.shown),
        "shown.numbers": result.shown.size,
        "shown.unrounded": result.shown.unrounded,
        ...of("linear", result.linear)
      };
    case "widths":
      return Object.assign(
        {},
        ...result.trained.map((one, i) => of(`weights.${weightsOf(result.widths[i] ?? 0)}`, one))
      );
    case "codes":
      return Object.assign(
        {},
        ...result.rows.flatMap((row) =>
          row.map((one) => ({
            ...of(`${one.name}.${one.n}`, one),
            [`${one.name}.${one.n}.order`]: one.order
          }))
        )
      );
  }
}
