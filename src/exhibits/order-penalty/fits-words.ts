import type { Settings } from "./parameters";
import type { Fit, FitsResult, FittedPanel, Learner } from "./result";
import {
  capital,
  closest,
  count,
  dimensions,
  growth,
  list,
  nameOf,
  plain,
  truthName
} from "./words";

const fitOf = ({ fits }: FittedPanel, learner: Learner): Fit =>
  fits.find((fit) => fit.learner === learner) as Fit;

/** "Soft is closest to a wave and a rugged polynomial, rigid to a gentle trend." */
function winners(panels: readonly FittedPanel[]): string {
  const won = new Map<string, string[]>();
  const open: string[] = [];
  for (const panel of panels) {
    const best = closest(panel.fits).map(({ learner }) => nameOf[learner]);
    if (best.length === 0) open.push(truthName(panel.truth));
    else won.set(list(best), [...(won.get(list(best)) ?? []), truthName(panel.truth)]);
  }
  const clauses = [...won].map(([who, where], i) =>
    i === 0
      ? `${who} ${who.includes(" and ") ? "are" : "is"} closest to ${list(where)}`
      : `${who} to ${list(where)}`
  );
  const first = clauses.length > 0 ? `${capital(clauses.join("; "))}.` : "";
  const rest = open.length > 0 ? `All curves are equally far from ${list(open)}.` : "";
  return [first, rest].filter(Boolean).join(" ");
}

/** "Largest errors: rigid 0.861, flexible 2.61, soft 0.374." */
function largest(panels: readonly FittedPanel[]): string {
  const learners = panels[0]?.fits.map(({ learner }) => learner) ?? [];
  const worst = learners.map((learner) => {
    const errors = panels.map((panel) => fitOf(panel, learner).rmse);
    return `${nameOf[learner]} ${plain(Math.max(...errors))}`;
  });
  return `${panels.length > 1 ? "Largest errors" : "Errors"}: ${worst.join(", ")}.`;
}

function span(values: readonly number[]): string {
  const [least, most] = [dimensions(Math.min(...values)), dimensions(Math.max(...values))];
  return least === most ? least : `${least} to ${most}`;
}

/** How much of the large model is in use. */
function flexibility(panels: readonly FittedPanel[]): string {
  const soft = panels.map((panel) => fitOf(panel, "soft"));
  const coefficients = (soft[0]?.degree ?? 0) + 1;
  const used = span(soft.map(({ dimension }) => dimension));
  return `Soft has ${count(coefficients, "coefficient")} and uses ${used} effective ${used === "1" ? "dimension" : "dimensions"}.`;
}

function choices(panels: readonly FittedPanel[]): string {
  const chosen = panels.flatMap((panel) => {
    const { bayes } = fitOf(panel, "soft");
    return bayes?.byEvidence ? [`${growth(bayes.decay)} for ${truthName(panel.truth)}`] : [];
  });
  return chosen.length > 0 ? `The evidence chose a cost growth of ${list(chosen)}.` : "";
}

export const fitsNotice = ({ panels }: FitsResult): string =>
  [winners(panels), largest(panels), flexibility(panels), choices(panels)]
    .filter(Boolean)
    .join(" ");

/** At most forty words. */
export function fitsDescription({ panels }: FitsResult, values: Settings): string {
  const best = panels.map((panel) => closest(panel.fits));
  const wins = best.filter((fits) => fits.some(({ learner }) => learner === "soft")).length;
  const trend = best.every((fits) => fits.length === 0)
    ? "All curves are equally far from the truth"
    : panels.length > 1
      ? `Soft is closest to the truth in ${wins} of ${panels.length} panels`
      : `Soft is ${wins > 0 ? "" : "not "}closest to the truth`;
  const byHand = panels.some(({ truth }) => values.moved[truth]);
  const data = byHand
    ? "points placed by hand"
    : `${count(values.n, "point")}, noise ${values.noise}`;
  return `${trend} (${data}). ${largest(panels)}`;
}

export function panelDescription(panel: FittedPanel): string {
  const best = closest(panel.fits);
  const ranked = [...panel.fits].sort((a, b) => a.rmse - b.rmse);
  const all = ranked
    .map((fit) => `${nameOf[fit.learner]}, degree ${fit.degree}, ${plain(fit.rmse)}`)
    .join("; ");
  const trend =
    best.length === 0
      ? `All curves are equally far from ${truthName(panel.truth)}`
      : `${capital(list(best.map(({ learner }) => nameOf[learner])))} ${best.length > 1 ? "are" : "is"} closest to ${truthName(panel.truth)}`;
  return `${trend}, with ${count(panel.x.length, "point")}; root mean squared errors: ${all}.`;
}
