import type { Settings } from "./parameters";
import type { Functions, Peak, Result } from "./result";
import { count, list, nats, size } from "./words";

/** Least and greatest half-width of a band of two standard deviations. */
export function widths({ sd }: Functions): { narrowest: number; widest: number } {
  return { narrowest: 2 * Math.min(...sd), widest: 2 * Math.max(...sd) };
}

const settingOf = ({ lengthscale, noise }: { lengthscale: number; noise: number }) =>
  `lengthscale ${size(lengthscale)}, noise ${size(noise)}`;

/** "± 2", or "between ± 0.4 and ± 2". */
function band(functions: Functions): string {
  const { narrowest, widest } = widths(functions);
  const [low, high] = [size(narrowest), size(widest)];
  return low === high ? `± ${high}` : `between ± ${low} and ± ${high}`;
}

export const priorDescription = ({ prior }: Result): string =>
  `Before any data the mean is 0 everywhere and the band is ${band(prior)}; ${count(prior.samples.length, "function")} drawn from it.`;

export const posteriorDescription = ({ posterior, x }: Result): string =>
  x.length === 0
    ? `Without data the posterior is the prior, a band of ${band(posterior)}.`
    : `With ${count(x.length, "point")} the band is ${band(posterior)}, narrowest where data stand close.`;

export function surfaceDescription(result: Result): string {
  const { ascents, summit } = result;
  if (!summit) return "Without data the log evidence is 0 at every lengthscale and noise.";
  const ends = ascents.map((one) => `${settingOf(one)} (${nats(one.logEvidence)})`);
  const reached =
    ends.length === 0
      ? "no ascent was started"
      : `${ends.length === 1 ? "the ascent ends" : "the ascents end"} at ${list(ends)}`;
  return `The log evidence rises to ${nats(summit.logEvidence)} over lengthscale and noise; ${reached}.`;
}

export function sliceDescription({ slice, noise, x }: Result): string {
  if (x.length === 0) return "Without data every term is 0 at every lengthscale.";
  const peak = peakOf(slice);
  if (!peak) {
    return `At noise ${size(noise)} the log evidence is ${nats(slice.total[0] ?? 0)} at every lengthscale.`;
  }
  const term = (values: Float64Array) =>
    `from ${nats(values[0] ?? 0)} to ${nats(values.at(-1) ?? 0)}`;
  return `As the lengthscale grows from 0.1 to 20 at noise ${size(noise)}, the complexity term goes ${term(slice.complexity)}, the fit ${term(slice.fit)}; with the constant they add up to most at lengthscale ${size(peak.lengthscale)}${peak.atLimit ? ", an end of the range" : ""}.`;
}

/** Where the sum is highest; undefined where all of it prints as one number. */
export const peakOf = ({ total, peak }: Result["slice"]): Peak | undefined =>
  peak && Math.max(...total) - Math.min(...total) >= 0.005 ? peak : undefined;

/** At most forty words. */
export function description(result: Result): string {
  const { x, posterior, evidence } = result;
  const lead =
    x.length === 0
      ? `Without data the posterior is the prior: mean 0, band ${band(posterior)}`
      : `The posterior band is ${band(posterior)}, with ${count(x.length, "point")}`;
  return `${lead} (${settingOf(result)}). The log evidence is ${nats(evidence.total)}.`;
}

export function notice(result: Result, values: Settings): string {
  const { x, evidence, posterior, prior, rmse, leaveOneOut, summit } = result;
  if (x.length === 0) {
    return "Nothing was observed, so belief has not moved: the second panel shows what the first shows. Every setting explains no data equally well.";
  }
  const sentences = [
    `The band was ${band(prior)} before the data and is ${band(posterior)} after.`,
    `At this setting the fit gives ${nats(evidence.fit)}, the complexity term ${nats(evidence.complexity)} and the constant ${nats(evidence.constant)}: a log evidence of ${nats(evidence.total)}.`
  ];
  if (summit && values.choose === "hand") {
    const gain = summit.logEvidence - evidence.total;
    sentences.push(
      gain >= 0.005
        ? `The highest summit found has ${nats(summit.logEvidence)}, at ${settingOf(summit)}.`
        : "No summit was found that is more than 0.005 higher."
    );
  }
  if (rmse !== null && leaveOneOut !== null) {
    sentences.push(
      `The mean is ${size(rmse)} from the truth (RMSE); each point predicted from the others, it errs by ${size(leaveOneOut)}.`
    );
  }
  return sentences.join(" ");
}
