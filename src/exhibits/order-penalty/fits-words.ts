import type { Settings } from "./parameters";
import type { Fit, FitsResult, FittedPanel, Learner } from "./result";
import { isKnown } from "./truths";
import {
  capital,
  closest,
  count,
  dimensions,
  growth,
  list,
  nameOf,
  noiseIn,
  plain,
  truthName
} from "./words";

const fitOf = ({ fits }: FittedPanel, learner: Learner): Fit =>
  fits.find((fit) => fit.learner === learner) as Fit;

/** Without points of their own, readers see no errors in that panel. */
export const isMeasured = ({ truth, x }: Pick<FittedPanel, "truth" | "x">): boolean =>
  truth !== "own" || x.length > 0;

/** What errors are distances to. */
const aimOf = ({ truth }: FittedPanel): string =>
  truth === "own" ? "your own points, each left out in turn" : truthName(truth);

/** "Soft is closest to the wave and the rugged polynomial; rigid to the gentle trend." */
function winners(panels: readonly FittedPanel[]): string {
  const won = new Map<string, string[]>();
  const open: string[] = [];
  for (const panel of panels) {
    const best = closest(panel.fits).map(({ learner }) => nameOf[learner]);
    if (best.length === 0) open.push(aimOf(panel));
    else won.set(list(best), [...(won.get(list(best)) ?? []), aimOf(panel)]);
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

/** "Largest errors: rigid 0.861, flexible 2.61, soft 0.374." Errors of one kind only. */
function largest(panels: readonly FittedPanel[]): string {
  const known = panels.filter(({ truth }) => isKnown(truth));
  const told = known.length > 0 ? known : panels.filter(isMeasured);
  const worst = (told[0]?.fits ?? []).map(({ learner }) => {
    const errors = told.map((panel) => fitOf(panel, learner).rmse);
    return `${nameOf[learner]} ${plain(Math.max(...errors))}`;
  });
  const kind = known.length > 0 ? "errors" : "leave-one-out errors";
  if (worst.length === 0) return "";
  return `${capital(told.length > 1 ? `largest ${kind}` : kind)}: ${worst.join(", ")}.`;
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
  return chosen.length > 0 ? `The evidence chose a price growth of ${list(chosen)}.` : "";
}

const invitation =
  "No points of your own yet: double-click in their panel, or paste them under Data, and every model is fitted to them.";

export function fitsNotice({ panels }: FitsResult): string {
  const measured = panels.filter(isMeasured);
  const empty = measured.length < panels.length ? invitation : "";
  return [
    winners(measured),
    largest(panels),
    measured.length > 0 ? flexibility(measured) : "",
    choices(measured),
    empty
  ]
    .filter(Boolean)
    .join(" ");
}

/** At most forty words. */
export function fitsDescription({ panels }: FitsResult, values: Settings): string {
  const measured = panels.filter(isMeasured);
  if (measured.length === 0)
    return "No points of your own yet; the curves show each model without data.";
  return `${trend(measured)} (${dataIn(measured, values)}). ${largest(panels)}`;
}

function trend(panels: readonly FittedPanel[]): string {
  const best = panels.map((panel) => closest(panel.fits));
  const wins = best.filter((fits) => fits.some(({ learner }) => learner === "soft")).length;
  const own = panels.some(({ truth }) => truth === "own");
  if (best.every((fits) => fits.length === 0)) {
    return own ? "All models have equal errors" : "All curves are equally far from the truth";
  }
  if (panels.length > 1) {
    const place = own ? "Soft has the smallest error" : "Soft is closest to the truth";
    return `${place} in ${wins} of ${panels.length} panels`;
  }
  const not = wins > 0 ? "" : "not ";
  return own
    ? `Soft is ${not}best at predicting points left out`
    : `Soft is ${not}closest to the truth`;
}

/** "10 points, noise 0.2, as soft assumes". */
function dataIn(panels: readonly FittedPanel[], values: Settings): string {
  const byHand = panels.filter((panel) => panel.byHand).length;
  if (byHand === panels.length) return "points placed by hand";
  const points = count(values.n, "point");
  return `${points}, ${noiseIn(values)}${byHand > 0 ? "; some placed by hand" : ""}`;
}

export function panelDescription(panel: FittedPanel): string {
  const own = panel.truth === "own";
  if (!isMeasured(panel)) return "No points yet: the curves show each model without data.";
  const best = closest(panel.fits);
  const ranked = [...panel.fits].sort((a, b) => a.rmse - b.rmse);
  const all = ranked
    .map((fit) => `${nameOf[fit.learner]}, degree ${fit.degree}, ${plain(fit.rmse)}`)
    .join("; ");
  const who = capital(list(best.map(({ learner }) => nameOf[learner])));
  const first =
    best.length === 0
      ? `All curves are equally far from ${aimOf(panel)}`
      : `${who} ${best.length > 1 ? "are" : "is"} closest to ${aimOf(panel)}`;
  const errors = `root mean squared ${own ? "leave-one-out " : ""}errors`;
  return `${first}, with ${count(panel.x.length, "point")}; ${errors}: ${all}.`;
}
