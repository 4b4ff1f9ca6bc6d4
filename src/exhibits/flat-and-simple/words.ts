import { counted, decimals, isRise, signed, sizeName } from "./looks";
import { compared, correlationOf, ends, givenWidth, read } from "./measure";
import type { Settings } from "./parameters";
import type { Network, Result } from "./result";

const arrivals = ({ networks }: Result): number => networks.filter((one) => one.arrived).length;

const few = "Fewer than three networks stopped at the same loss: there is nothing to rank.";

export function description(result: Result, { yardstick }: Settings): string {
  const { networks, complete, step } = result;
  if (!complete) return progress(result);
  const rho = correlationOf(networks, yardstick);
  const pair = ends(networks);
  if (rho === undefined || !pair) return few;
  const parameters = correlationOf(networks, "parameters");
  return `Stopped at equal training loss by step ${step}, ${compared(networks).length} networks: the rank correlation of this yardstick with test loss is ${signed(rho)}, of the number of parameters ${signed(parameters)}.`;
}

function progress(result: Result): string {
  const { networks, step } = result;
  const known = networks.filter(({ measures }) => measures !== undefined).length;
  return known > 0
    ? `${known} of ${networks.length} networks are measured.`
    : `At step ${step}, ${arrivals(result)} of ${networks.length} networks have come to the common training loss.`;
}

/** What the sign of a rank correlation says, in words that hold at any size. */
function verdict(rho: number): string {
  if (rho > 0.5) return "puts the networks mostly in the order of their test loss";
  if (rho < -0.5) return "puts the networks mostly in the reverse order of their test loss";
  return "says little about the order of their test loss";
}

export function notice(result: Result, settings: Settings): string {
  const { networks, complete } = result;
  const { yardstick } = settings;
  if (!complete) return progress(result);
  const rho = correlationOf(networks, yardstick);
  const pair = ends(networks);
  if (rho === undefined || !pair) return few;
  const [small, large] = pair;
  const [a, b] = [read(small, yardstick), read(large, yardstick)];
  const lower = isRise(yardstick) ? "flatter" : "simpler";
  const higher = isRise(yardstick) ? "sharper" : "more complex";
  const compares = b < a ? lower : b > a ? higher : "the same";
  const test =
    large.testLoss < small.testLoss ? "less" : large.testLoss > small.testLoss ? "more" : "equal";
  const given = givenWidth(networks, yardstick);
  const equal = given === undefined ? "" : ` At equal width it is ${signed(given)}.`;
  return `By this yardstick the largest network (${sizeName(large)}) looks ${compares} than the smallest (${sizeName(small)}), ${decimals(b)} against ${decimals(a)}, and it has ${test} test loss. Over all it ${verdict(rho)}: rank correlation ${signed(rho)}.${equal}`.replace(
    "looks the same than",
    "looks the same as"
  );
}

export function warnings({ networks, stop, limit }: Result): string[] {
  const said: string[] = [];
  const list = (some: readonly Network[]) => some.map(sizeName).join(", ");
  const diverged = networks.filter((one) => one.diverged);
  const late = networks.filter(
    (one) => !one.arrived && !one.diverged && (one.at.at(-1) ?? 0) >= limit - 1
  );
  if (late.length > 0) {
    said.push(
      `Not at training loss ${decimals(stop)} after ${counted(limit)} steps: ${list(late)}. Such networks are open marks and are left out of the rank correlations.`
    );
  }
  if (diverged.length > 0) {
    said.push(
      `The loss was no longer finite: ${list(diverged)}. They stand at their last finite state and are left out of the rank correlations.`
    );
  }
  const lowest = Math.min(...networks.filter((one) => one.arrived).map((one) => one.trainLoss));
  if (lowest < 0.85 * stop) {
    said.push(
      `Steps are coarse here: the networks stopped at training losses from ${decimals(lowest)} to ${decimals(stop)}, not all the same.`
    );
  }
  return said;
}
