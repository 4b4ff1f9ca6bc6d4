import { leastNoise, posteriorWidths } from "./constants";
import { dimensionsOf } from "./dimension-plot";
import { agreement } from "./looks";
import type { Settings } from "./parameters";
import { dimensionPeaked, largestFrom, lowestOf, peaked, peakOf } from "./reading";
import type { Result, Summary } from "./result";
import { plain, whole } from "./words";

/** From this width on a network has some room: narrower ones fit badly whatever is done. */
const roomy = ({ outputs }: Result): number => (outputs > 1 ? 16 : 4);

/** One sentence of at most forty words, true of any state. */
export function summary(result: Result): string {
  if (result.working) return soFar(result);
  const tamed = `with the penalty it is at most ${plain(largestFrom(result.penalised, roomy(result)))} from width ${roomy(result)} on.`;
  return `The test error of single networks ${course(result)}; ${tamed}`;
}

/** How far a run has come. */
function soFar({ working, widths, single, ensemble, posterior }: Result): string {
  const trained = "Single networks and those with the penalty are trained";
  if (working === "ensemble") {
    return `${trained}; more of them are averaged at ${ensemble.widths.length} of ${widths.length} widths so far.`;
  }
  if (working === "posterior") {
    return `${trained}; the posterior is sampled at ${posterior.rHat.filter((value) => value > 0).length} of ${posteriorWidths.length} widths so far.`;
  }
  const last = single.test.at(-1) ?? 0;
  return `${Math.max(0, single.widths.length - 1)} of ${widths.length} widths are trained so far; the single network of width ${single.widths.at(-1) ?? widths[0]} has test error ${plain(last)}.`;
}

function course({ single }: Result): string {
  const { widths, test } = single;
  const peak = peakOf(widths, test);
  const end = `${plain(test.at(-1) ?? 0)} at width ${widths.at(-1)}`;
  if (!peak || peak.ratio <= peaked) {
    const { value, width } = lowestOf(widths, test);
    const rest = width === widths.at(-1) ? "" : `, and is ${end}`;
    return `shows no peak, is smallest at width ${width} (${plain(value)})${rest}`;
  }
  return `is ${plain(peak.before)} at width ${peak.beforeWidth}, peaks at ${plain(peak.value)} at width ${peak.width}, and is ${end}`;
}

/** What to notice where no preset says it. */
export function notice(result: Result, settings: Settings, repeats: readonly Summary[]): string {
  if (result.working) return summary(result);
  return [
    summary(result),
    averages(result),
    result.outputs === 1 ? dimensions(result, settings) : errors(result),
    tally(result, settings, repeats)
  ]
    .filter(Boolean)
    .join(" ");
}

function averages(result: Result): string {
  const { ensemble, posterior, single } = result;
  const sentences: string[] = [];
  const peak = peakOf(single.widths, single.test);
  if (ensemble.test.length > 0 && peak) {
    const at = ensemble.test[ensemble.widths.indexOf(peak.width)] ?? 0;
    sentences.push(
      `Five networks averaged have ${plain(at)} at width ${peak.width}, where one has ${plain(peak.value)}.`
    );
  }
  if (posterior.test.length > 0) {
    sentences.push(
      `The average over the posterior has at most ${plain(largestFrom(posterior, roomy(result)))} from width ${roomy(result)} on.`
    );
  }
  return sentences.join(" ");
}

function errors({ single, penalised }: Result): string {
  const lowest = lowestOf(single.widths, single.error);
  return `The share of test images read wrongly is smallest at width ${lowest.width} for single networks, ${plain(lowest.value)}; with the penalty it comes down to ${plain(Math.min(...penalised.error))}.`;
}

function dimensions(result: Result, settings: Settings): string {
  const { widths, trained } = dimensionsOf(result, settings);
  const most = Math.max(...trained);
  const at = widths[trained.indexOf(most)];
  const units = settings.units === "raw" ? "With weights as they are" : "In units of the start";
  const end = trained.at(-1) ?? 0;
  const rest =
    at === widths.at(-1)
      ? "the widest network has most of all"
      : `and have come down to ${whole(end)} at width ${widths.at(-1)}`;
  return at === widths.at(-1)
    ? `${units} ${rest}, ${whole(most)} effective dimensions.`
    : `${units} the effective dimensions are largest at width ${at}, ${whole(most)}, ${rest}.`;
}

/** In how many of the repetitions the errors peak. */
function tally(result: Result, settings: Settings, repeats: readonly Summary[]): string {
  if (repeats.length < 2) return "";
  const count = repeats.filter(
    ({ widths, single }) => (peakOf(widths, single)?.ratio ?? 0) > peaked
  ).length;
  const both =
    result.outputs === 1
      ? `; the effective dimensions do in ${
          repeats.filter(({ widths, trained, rawTrained }) => {
            const values = settings.units === "raw" ? rawTrained : trained;
            return (peakOf(widths, values)?.ratio ?? 0) > dimensionPeaked;
          }).length
        }`
      : "";
  return `In ${count} of ${repeats.length} data sets the test error of single networks peaks${both}.`;
}

/** What a reader should know about this state before trusting what is drawn. */
export function warnings(result: Result, settings: Settings): string[] {
  const found: string[] = [];
  const { posterior, transect, diverged, working } = result;
  if (diverged.length > 0) {
    found.push(
      `Training diverged at width ${diverged.join(", ")}: what is shown is the last network whose loss was finite.`
    );
  }
  if (!working && settings.width !== transect.width) {
    found.push(
      `Width ${settings.width} is not trained; the nearest, ${transect.width}, is looked at.`
    );
  }
  if (settings.task === "digits" && settings.average.includes("posterior")) {
    found.push("The posterior is sampled for the regression only.");
  }
  if (posterior.test.length > 0) {
    const doubtful = posterior.widths.filter((_, i) => (posterior.rHat[i] ?? 0) > agreement);
    if (doubtful.length > 0) {
      found.push(
        `The chains have not converged at width ${doubtful.join(", ")} (largest R-hat above ${agreement}; hollow dots): there the average is only what four chains found.`
      );
    }
    if (settings.noise < leastNoise) {
      found.push(`The posterior assumes noise of ${leastNoise}: it needs some.`);
    }
  }
  return found;
}
