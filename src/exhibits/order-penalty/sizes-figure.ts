import type { Figure, Panel, Table } from "../exhibit";
import { looks } from "./looks";
import { isotropicDegree } from "./model-settings";
import type { Settings } from "./parameters";
import type { Learner, SizeCurve, SizesResult } from "./result";
import { sizesPlot } from "./sizes-plot";
import { type Truth, truths } from "./truths";
import { capital, closest, count, list, nameOf, noiseIn, plain, truthName } from "./words";

type SizesPanel = SizesResult["panels"][number];

export function sizesFigure(result: SizesResult, values: Settings): Figure {
  return {
    panels: result.panels.map((panel) => asPanel(panel, result.sizes, values)),
    description: `${summary(result)} Data: ${noiseIn(values)}.`,
    notice: notice(result),
    warnings: result.warnings,
    tables: [errorTable(result)],
    values: quoted(result)
  };
}

const degreeOf = (learner: Learner, values: Settings): string =>
  learner === "loo"
    ? ""
    : `, degree ${learner === "rigid" ? values.rigid : learner === "isotropic" ? isotropicDegree : values.degree}`;

function asPanel({ truth, curves }: SizesPanel, sizes: readonly number[], values: Settings): Panel {
  const [first, last] = [sizes[0] ?? 0, sizes.at(-1) ?? 0];
  const best = closest(
    curves.map(({ learner, median }) => ({ learner, rmse: median.at(-1) ?? 0 }))
  );
  const ends = ({ median }: SizeCurve) => {
    const [from, to] = [plain(median[0] ?? 0), plain(median.at(-1) ?? 0)];
    return first === last ? to : `${from} → ${to}`;
  };
  const measure = values.against === "labels" ? " to noisy labels" : "";
  return {
    id: truth,
    title: truths[truth].label,
    plot: sizesPlot(curves, sizes),
    description: `Median error on ${truthName(truth)} ${first === last ? `at ${first} training points` : `from ${first} to ${last} training points`}: ${curves.map((curve) => `${nameOf[curve.learner]} ${ends(curve)}`).join("; ")}.`,
    readouts: {
      caption:
        first === last
          ? `Median RMSE${measure} at ${first} points`
          : `Median RMSE${measure}, ${first} → ${last} points`,
      rows: curves.map((curve) => {
        const { actor } = looks[curve.learner];
        return {
          ...(actor && { actor }),
          label: `${capital(nameOf[curve.learner])}${degreeOf(curve.learner, values)}`,
          value: ends(curve),
          best: best.some(({ learner }) => learner === curve.learner)
        };
      })
    }
  };
}

/** Each size of each panel is one comparison. */
function comparisons({ panels, sizes }: SizesResult) {
  return panels.flatMap(({ truth, curves }) =>
    sizes.map((n, i) => ({
      truth,
      n,
      medians: curves.map(({ learner, median }) => ({ learner, rmse: median[i] ?? 0 }))
    }))
  );
}

function tally(result: SizesResult): { learner: Learner; wins: number; of: number }[] {
  const all = comparisons(result);
  const learners = result.panels[0]?.curves.map(({ learner }) => learner) ?? [];
  return learners.map((learner) => ({
    learner,
    wins: all.filter(({ medians }) => closest(medians).some((m) => m.learner === learner)).length,
    of: all.length
  }));
}

function summary(result: SizesResult): string {
  const wins = tally(result);
  const of = wins[0]?.of ?? 0;
  const counts = wins.map(({ learner, wins }) => `${nameOf[learner]} ${wins}`).join(", ");
  return `Smallest median error in ${count(of, "comparison")} (${count(result.panels.length, "truth")}, ${count(result.sizes.length, "training size")}): ${counts}.`;
}

/** Where soft is furthest behind the best of all, and how many times the smallest error it makes. */
function worstOfSoft(result: SizesResult): { truth: Truth; n: number; factor: number } {
  const factors = comparisons(result).map(({ truth, n, medians }) => {
    const least = Math.min(...medians.map(({ rmse }) => rmse));
    const soft = medians.find(({ learner }) => learner === "soft")?.rmse ?? 0;
    return { truth, n, factor: least > 0 ? soft / least : 1 };
  });
  return factors.reduce((a, b) => (b.factor > a.factor ? b : a));
}

function notice(result: SizesResult): string {
  const worst = worstOfSoft(result);
  const far =
    worst.factor < 1.005
      ? "Soft has the smallest median error everywhere."
      : `At its worst, on ${truthName(worst.truth)} with ${worst.n} points, the median error of soft is ${plain(worst.factor)} times the smallest.`;
  const beyond = result.panels.flatMap(({ curves }) =>
    curves.filter(({ median }) => median.some((error) => error > 10)).map(({ learner }) => learner)
  );
  const names = [...new Set(beyond)].map((learner) => nameOf[learner]);
  const arrows =
    names.length > 0
      ? ` Arrows mark sizes where the median error of ${list(names)} is above 10.`
      : "";
  return `${summary(result)} ${far}${arrows}`;
}

function errorTable({ panels, sizes, refits }: SizesResult): Table {
  return {
    id: "errors",
    caption: `RMSE over ${refits} refits`,
    columns: ["truth", "model", "points", "median", "16 %", "84 %", "mean", "standard deviation"],
    rows: panels.flatMap(({ truth, curves }) =>
      curves.flatMap(({ learner, median, low, high, mean, sd }) =>
        sizes.map((n, i) => [
          truths[truth].label,
          capital(nameOf[learner]),
          n,
          median[i] ?? null,
          low[i] ?? null,
          high[i] ?? null,
          mean[i] ?? null,
          sd[i] ?? null
        ])
      )
    )
  };
}

/** "cosine.soft.20" is a median error, "wins.soft" a number of comparisons. */
function quoted(result: SizesResult): Record<string, number> {
  const { panels, sizes } = result;
  const found: Record<string, number> = { "worst.soft": worstOfSoft(result).factor };
  for (const { learner, wins, of } of tally(result)) {
    found[`wins.${learner}`] = wins;
    found.comparisons = of;
  }
  for (const { truth, curves } of panels) {
    for (const { learner, median } of curves) {
      sizes.forEach((n, i) => {
        found[`${truth}.${learner}.${n}`] = median[i] ?? 0;
      });
    }
  }
  return found;
}
