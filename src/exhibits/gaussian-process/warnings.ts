import type { Conditioned } from "../../models/gp";
import { mostStarts } from "./ascents";
import type { Settings } from "./parameters";
import type { Result } from "./result";

/** What a reader should know about this state: one sentence each. */
export function warningsFor(
  { x, lengthscale, ascents }: Omit<Result, "warnings">,
  values: Settings,
  { noiseRaised, noiseVariance, jitter }: Conditioned
): string[] {
  const found: string[] = [];
  const say = (when: boolean, sentence: string) => {
    if (when) found.push(sentence);
  };
  const n = x.length;
  const gap = smallestGap(x);
  say(
    n === 0,
    "No data: the posterior is the prior, and the log evidence is 0 for every setting, so that there is nothing to climb."
  );
  say(
    n === 1 && values.kernel !== "linear",
    "One point says nothing about the lengthscale: the surface is the same from left to right."
  );
  say(
    values.kernel === "linear",
    "The linear kernel has no lengthscale: the surface is the same from left to right."
  );
  say(gap === 0, "Some points share an input: to the model they differ by noise alone.");
  say(
    values.kernel !== "linear" && values.kernel !== "periodic" && gap > 5 * lengthscale && n > 1,
    "The lengthscale is below a fifth of the smallest gap between inputs: the points hardly inform one another."
  );
  say(
    values.choose === "evidence" && n === 0,
    "Without data the evidence cannot choose: the settings made by hand are used."
  );
  say(
    (values.placed.starts?.length ?? 0) > mostStarts,
    `Only the first ${mostStarts} starts are climbed from.`
  );
  say(
    n > 0 && ascents.some(({ atLimit }) => atLimit),
    "An ascent ends at an edge of the surface: within these limits nothing stops it."
  );
  say(
    ascents.some(({ converged }) => !converged),
    "An ascent ended before its slope vanished; it is drawn as far as it came."
  );
  say(noiseRaised, `Noise raised to a variance of ${noiseVariance.toExponential(1)}.`);
  say(jitter > 0, `${jitter.toExponential(1)} was added to the diagonal to factor the covariance.`);
  return found;
}

/** The least distance between two inputs; Infinity with fewer than two. */
function smallestGap(x: Float64Array): number {
  const sorted = x.slice().sort();
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < sorted.length; i++) {
    least = Math.min(least, (sorted[i] as number) - (sorted[i - 1] as number));
  }
  return least;
}
