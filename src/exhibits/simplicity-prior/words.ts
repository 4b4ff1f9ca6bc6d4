import { bitsOf, networkName, percent, plural } from "./looks";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { isConstant, mean, ranked, simplerThanCoins } from "./statistics";

const counted = ({ spectra }: Result, constants: boolean) =>
  mean(constants ? spectra.networks : spectra.varied);

const allConstant = (drawn: number): string =>
  drawn === 1 ? "The one network drawn is constant" : `All ${drawn} networks drawn are constant`;

export function description(result: Result, { constants }: Settings): string {
  const { spectra, drawn, constant } = result;
  const K = counted(result, constants);
  if (K === undefined) return `${allConstant(drawn)}: nothing is left to count.`;
  const share = percent(simplerThanCoins(result, constants));
  if (drawn === 1)
    return `One random network so far, of ${bitsOf(K)} bits; coin flips have ${bitsOf(mean(spectra.coins))}.`;
  const of = constants
    ? `${drawn} random networks`
    : `${plural(drawn - constant, "random network")} that are not constant`;
  return `${share} of ${of} are simpler than 99 of 100 coin-flip tables: mean complexity ${bitsOf(K)} bits against ${bitsOf(mean(spectra.coins))}.`;
}

export function notice(result: Result, settings: Settings): string {
  const { constants, weights } = settings;
  const { spectra, drawn, once } = result;
  const [first] = ranked(result, constants);
  const K = counted(result, constants);
  if (K === undefined) return `${allConstant(drawn)}.`;
  const common = first
    ? ` The commonest function${constants ? (isConstant(first.table) ? ", a constant," : "") : ", constants left out,"} takes ${percent(first.count / drawn)} of the draws.`
    : " No function was drawn twice.";
  const shuffled = mean(spectra.shuffled);
  const order =
    shuffled === undefined
      ? ""
      : ` Those that are not constant have ${bitsOf(mean(spectra.varied))} bits; with their tables shuffled they would have ${bitsOf(shuffled)}.`;
  return `With ${networkName(settings)} and weights of scale ${weights}, the mean complexity is ${bitsOf(K)} bits; coin flips have ${bitsOf(mean(spectra.coins))}.${common}${order} ${once} ${once === 1 ? "function was" : "functions were"} drawn once.`;
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
