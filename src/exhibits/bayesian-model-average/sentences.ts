import { names } from "./looks";
import { type MethodName, methods, type Settings } from "./parameters";
import type { Approximation, Reference, Result } from "./result";
import { rHatText, size, thousandth, threshold } from "./words";

export const finished = ({ approximations, reference }: Result): boolean =>
  approximations.length === methods.length && reference.trajectories === reference.planned;

export const sampledAll = ({ trajectories, planned }: Reference): boolean =>
  trajectories === planned;

export const converged = ({ rHat }: Reference): boolean => rHat !== null && rHat <= threshold;

/** What the chains' R-hat says, at this stage. */
export function convergence(reference: Reference): string {
  const { rHat } = reference;
  if (rHat === null)
    return sampledAll(reference) ? "unknown: too few samples differ" : "too early to tell";
  if (converged(reference)) return rHatText(rHat);
  return `${rHatText(rHat)}: ${sampledAll(reference) ? "not converged" : "not yet converged"}`;
}

export const judgedBy = (
  { approximations }: Result,
  method: MethodName
): Approximation | undefined => approximations.find((one) => one.method === method);

export const lastDistance = ({ distances }: Approximation): number => distances.at(-1) ?? 0;

/** Other methods than sampling itself, nearest first. */
const ranking = ({ approximations }: Result): Approximation[] =>
  approximations
    .filter(({ method }) => method !== "chain")
    .sort((a, b) => lastDistance(a) - lastDistance(b));

const name = (method: MethodName) => names[method].running;
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

export function description(result: Result, { method }: Settings): string {
  const { reference } = result;
  const own = judgedBy(result, method);
  if (!own) {
    return `Eight chains sample the posterior: trajectory ${reference.trajectories} of ${reference.planned}, R-hat ${convergence(reference)}.`;
  }
  const spreads =
    own.spread === null || reference.spread === null
      ? ""
      : ` and spreads ${thousandth(own.spread)} in the gaps, the posterior ${thousandth(reference.spread)}`;
  const distance = thousandth(lastDistance(own));
  return `${capital(name(method))} is ${distance} from the posterior${spreads}; R-hat ${convergence(reference)}.`;
}

export function notice(result: Result, { method }: Settings): string {
  const { reference } = result;
  const own = judgedBy(result, method);
  if (!own) return "The chains are still sampling; nothing can be compared yet.";
  const sentences: string[] = [];
  if (own.spread !== null && reference.spread !== null && reference.spread > 0) {
    const percent = (100 * own.spread) / reference.spread;
    const share = percent > 0 && percent < 1 ? "less than 1" : Math.round(percent);
    sentences.push(`In the gaps ${name(method)} has ${share} % of the posterior’s spread.`);
  }
  if (finished(result)) {
    const ranked = ranking(result);
    const [first, last] = [ranked[0], ranked.at(-1)] as [Approximation, Approximation];
    sentences.push(
      `Nearest to the posterior, other than sampling it: ${name(first.method)} (${thousandth(lastDistance(first))}); farthest: ${name(last.method)} (${thousandth(lastDistance(last))}).`
    );
  } else {
    sentences.push(`Distance to the posterior: ${thousandth(lastDistance(own))}.`);
  }
  if (sampledAll(reference) && !converged(reference)) {
    sentences.push("The chains have not converged, so the yardstick itself is provisional.");
  }
  return sentences.join(" ");
}

export function warnings(result: Result, { placed }: Settings): string[] {
  const { reference, approximations, x, gaps } = result;
  const said: string[] = [];
  if (x.length === 0) said.push("No data: the posterior is the prior.");
  if (placed.data && x.length > 0) {
    said.push(
      gaps.length === 0
        ? "No two neighbouring points are more than 0.5 apart: there is no gap in which spreads could be compared."
        : "Points placed by hand have no known truth, so no log-likelihood is shown."
    );
  }
  if (sampledAll(reference) && !converged(reference)) {
    said.push(
      reference.rHat === null
        ? "Too few samples that differ to tell whether the chains have converged; distances to them are provisional."
        : `Not converged: R-hat is ${rHatText(reference.rHat)}, above ${threshold}. The posterior shown and all distances to it are provisional.`
    );
  }
  const wild = approximations.filter(({ diverged }) => diverged);
  if (wild.length > 0) {
    said.push(
      `Training diverged (${wild.map(({ method }) => name(method)).join(", ")}): the last finite networks are shown.`
    );
  }
  return said;
}

export function panelTexts(result: Result, { method, view }: Settings) {
  const { reference } = result;
  const own = judgedBy(result, method);
  const ranked = ranking(result);
  const first = ranked[0];
  const wide =
    reference.spread === null
      ? ""
      : `; in the gaps its standard deviation is ${thousandth(reference.spread)} on average`;
  return {
    posterior: `Functions of eight chains and their band, 5 % to 95 %${wide}.`,
    standIn: own
      ? `${capital(name(method))} over the outline of the posterior’s band; the distance between them is ${thousandth(lastDistance(own))}.`
      : "The outline of the posterior’s band; the other method follows when the chains are done.",
    comparison:
      view === "functions" || view === "gradients"
        ? first
          ? `Distance to the posterior of ${ranked.length} methods besides one chain; the nearest is ${name(first.method)} with ${thousandth(lastDistance(first))}.`
          : "Distances follow when the chains are done."
        : `${view === "spread" ? "Spread" : "Log-likelihood"} in the gaps by method, beside the posterior’s${
            inGapsOf(reference, view) === null
              ? ", which is not known here"
              : ` ${size(inGapsOf(reference, view) ?? 0)}`
          }.`
  };
}

export const inGapsOf = (
  one: { readonly spread: number | null; readonly likelihood: number | null },
  view: "spread" | "likelihood"
): number | null => (view === "spread" ? one.spread : one.likelihood);
