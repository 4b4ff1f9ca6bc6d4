import { bitsOf, networkName, percent } from "./looks";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { mean, ranked, simplerThanCoins } from "./statistics";

const counted = ({ spectra }: Result, constants: boolean) =>
  mean(constants ? spectra.networks : spectra.varied);

export function description(result: Result, { constants }: Settings): string {
  const { spectra, drawn } = result;
  const K = counted(result, constants);
  if (K === undefined) return `All ${drawn} networks drawn are constant: nothing is left to count.`;
  const share = percent(simplerThanCoins(result, constants));
  return `${share} of ${drawn} random networks are simpler than 99 of 100 coin-flip tables: mean complexity ${bitsOf(K)} bits against ${bitsOf(mean(spectra.coins))}.`;
}

export function notice(result: Result, settings: Settings): string {
  const { constants, weights } = settings;
  const { spectra, drawn, once } = result;
  const [first] = ranked(result, constants);
  const K = counted(result, constants);
  if (K === undefined) return `All ${drawn} networks drawn are constant.`;
  const common = first
    ? ` The commonest function${constants ? "" : ", constants left out,"} takes ${percent(first.count / drawn)} of the draws.`
    : " No function was drawn twice.";
  const shuffled = mean(spectra.shuffled);
  const order =
    shuffled === undefined
      ? ""
      : ` With their tables shuffled, the same networks without constants would have ${bitsOf(shuffled)} bits; they have ${bitsOf(mean(spectra.varied))}.`;
  return `With ${networkName(settings)} and weights of scale ${weights}, the mean complexity is ${bitsOf(K)} bits; coin flips have ${bitsOf(mean(spectra.coins))}.${common}${order} ${once} functions were drawn once.`;
}

export function warnings(result: Result, { constants }: Settings): string[] {
  const { drawn, constant } = result;
  const said: string[] = [];
  if (!constants && constant === drawn) {
    said.push("Every network drawn so far is constant, so that nothing is left to draw.");
  }
  if (ranked(result, constants).length === 0) {
    said.push("No function on count was drawn twice, so the third panel is empty.");
  }
  return said;
}
