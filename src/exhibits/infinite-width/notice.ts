import type { Settings } from "./parameters";
import type { Result } from "./result";
import { capital, inWords, percent, plain, plural, thousands } from "./words";

/** What a normal distribution of two numbers has inside 1 standard deviation and beyond 3. */
export const gaussian = { inside: 1 - Math.exp(-0.5), beyond: Math.exp(-4.5) };

/** Excess kurtosis of the output from the spread of the networks' own kernels: 3 var V/(E V)². */
export const sampledKurtosis = ({ sample }: Result): number => 3 * sample.spread * sample.spread;

/** "one hidden layer of 4 units", "3 hidden layers of 64 units". */
const architecture = ({ depth, width }: Settings): string =>
  `${depth === 1 ? "one hidden layer" : `${inWords(depth)} hidden layers`} of ${plural(width, "unit")}`;

const activation = (values: Settings): string => (values.activation === "relu" ? "ReLU" : "erf");

/** "112 % (sampled 115 %)"; the sampled one alone where no exact one is known. */
export function spreadOf({ exact, sample }: Result): string {
  const sampled = percent(sample.spread);
  return exact === null ? sampled : `${percent(Math.sqrt(exact / 3))} (sampled ${sampled})`;
}

/** At most forty words. */
export function description(result: Result, values: Settings): string {
  const { sample, exact } = result;
  const kurtosis =
    exact === null
      ? `sampled excess kurtosis ${plain(sampledKurtosis(result))}`
      : `excess kurtosis ${plain(exact)}`;
  return `One network’s own kernel spreads by ${spreadOf(result)} of its mean at x = 1, and the output has ${kurtosis} (0 in the limit): ${architecture(values)}, ${activation(values)}, ${plural(sample.count, "network")}.`;
}

export function notice(result: Result): string {
  const { sample, limit, distance } = result;
  const average = `${plain(sample.own)} ± ${plain(sample.ownError)}`;
  const networks = plural(sample.count, "network");
  const kurtosis =
    result.exact === null
      ? `The output’s excess kurtosis is about ${plain(sampledKurtosis(result))}, from the same networks`
      : `The output’s excess kurtosis is ${plain(result.exact)}`;
  return [
    `Averaged over ${networks}, the kernel at x = 1 is ${average}; the limit’s is ${plain(limit.xx)}.`,
    `One network’s own kernel spreads around its mean by ${spreadOf(result)}.`,
    `${kurtosis}; in the limit it is 0.`,
    result.x.length > 0
      ? `Given the data, the means of ${inWords(result.networks.length)} networks are ${plain(distance)} away from the limit’s.`
      : ""
  ]
    .filter(Boolean)
    .join(" ");
}

/** Whether more layers mean more kurtosis at every width; with small weights or large biases not. */
const risesWithDepth = ({ kurtosis }: Result): boolean =>
  kurtosis.every(
    (list, i) =>
      list.length > 0 && (i === 0 || list.every((value, j) => value > (kurtosis[i - 1]?.[j] ?? 0)))
  );

/** What each panel says, for someone who cannot see it. */
export function panelDescriptions(result: Result, values: Settings) {
  const { sample, limit, networks, x, distance, exact } = result;
  const count = inWords(networks.length);
  const far = percent(1 - sample.within);
  return {
    networks: `${capital(count)} random functions, each a network with ${architecture(values)}, over the limit’s band of two standard deviations, ${plain(2 * Math.sqrt(limit.xx))} at x = 1.`,
    limit: `${capital(inWords(result.limit.functions.length))} functions drawn from the Gaussian process that infinitely wide networks are, over the same band.`,
    outputs: `${far} of ${plural(sample.count, "network")} lie beyond the ellipse of three standard deviations, against ${percent(gaussian.beyond)} in the limit.`,
    kernel: `The own kernels of ${count} networks vary about one mean, at x = 1 by ${spreadOf(result)} of it over networks; their average over ${plural(sample.count, "network")} is ${plain(sample.own)} there, the limit ${plain(limit.xx)}.`,
    width:
      exact === null
        ? `The sampled excess kurtosis at width ${thousands(values.width)} is ${plain(sampledKurtosis(result))}; no exact curve is known for erf in more than one layer.`
        : `The exact excess kurtosis falls with the width${risesWithDepth(result) ? " and rises with the depth" : ""}; here it is ${plain(exact)}, sampled ${plain(sampledKurtosis(result))}.`,
    posterior:
      x.length > 0
        ? `Given ${plural(x.length, "point")}, the means of ${count} networks whose output weights alone learn are ${plain(distance)} away from the limit’s mean.`
        : "Without data the limit keeps its prior band, and every mean is 0."
  };
}
