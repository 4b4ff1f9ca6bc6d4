import { drawInputs, grid } from "./data";
import type { Settings } from "./parameters";
import type { Learner, LearnerCurves, Refitted, Result } from "./result";
import type { Outcome, Studied } from "./study";
import { targets } from "./targets";

/** The most curves that are drawn. */
const drawn = 30;

/** What the figure needs of the positions done so far. */
export function asResult(
  values: Settings,
  positions: readonly number[],
  outcomes: readonly Outcome[],
  shown: Outcome
): Result {
  const curvesOf = (learner: Learner): LearnerCurves => {
    const studied = outcomes.map((outcome) => outcome[learner]);
    return {
      bias2: Float64Array.from(studied, ({ exact }) => exact.bias2),
      variance: Float64Array.from(studied, ({ exact }) => exact.variance),
      sampled: studied.flatMap(({ refitted }) => refitted?.sampled ?? [])
    };
  };
  return {
    positions,
    sampledAt: positions.filter((_, i) => outcomes[i]?.soft.refitted),
    curves: { flexible: curvesOf("flexible"), soft: curvesOf("soft") },
    x: drawInputs(values, values.n),
    grid,
    target: grid.map(targets[values.truth]),
    shown: { flexible: refitsOf(shown.flexible), soft: refitsOf(shown.soft) }
  };
}

function refitsOf({ exact, refitted }: Studied): Refitted {
  if (!refitted) throw new Error("the position on show has no refits");
  const { sampled, mean, curves } = refitted;
  const { columns, data } = curves;
  const some = Array.from({ length: Math.min(drawn, columns) }, (_, r) =>
    Float64Array.from(grid, (_, i) => data[i * columns + r] as number)
  );
  return { exact, sampled, curves: some, mean };
}
