import { mostDirections } from "./linear";
import { codeLooks, share, thousands } from "./looks";
import { nearestSize, sizes } from "./message";
import type { Settings } from "./parameters";
import type { CodesResult, LinearResult, NetworkResult, Result, WidthsResult } from "./result";
import { bestOf } from "./summary";
import { mostNumbersInWidths, weightsOf } from "./widths";

const confidence = (delta: number) => `${Number((100 * (1 - delta)).toFixed(1))} %`;
const vacuous = (bound: number) => (bound >= 0.5 ? " That says no more than a coin does." : "");

/** What each scene says of its result; all sentences are true in every state. */
interface Words {
  readonly description: string;
  readonly notice: string;
}

function linear(result: LinearResult, { delta, random }: Settings): Words {
  const { shown, tried, done } = result;
  const best = bestOf(tried);
  const sent = `${shown.size} numbers in ${shown.bits} bits, misreading ${share(shown.train)} of the training images as labelled, carry a bound of ${share(shown.chernoff)}`;
  if (!done || !best) {
    return {
      description: `${sent}; other sizes are still being tried.`,
      notice: `${sent}; other sizes are still being tried.`
    };
  }
  const where = `${best.size} numbers of ${best.levels} levels (${best.bits} bits)`;
  const labels = random > 0 ? ` ${random} of a hundred labels are drawn at random.` : "";
  return {
    description: `Of all sizes and levels ${where} have the least bound, ${share(best.chernoff)}; ${shown.size} numbers of ${shown.levels} levels (${shown.bits} bits) have ${share(shown.chernoff)}.`,
    notice: `${sent}: the true error is below that with ${confidence(delta)} confidence; ${share(shown.test)} on images it was not trained on. Of all sizes and levels ${where} have the least bound, ${share(best.chernoff)}.${vacuous(best.chernoff)}${labels}`
  };
}

function network(result: NetworkResult, { delta, random }: Settings): Words {
  const { shown, step, steps, linear: other } = result;
  const sent = `A network of 4,225 weights in ${shown.bits} bits misreads ${share(shown.train)} of the training images`;
  if (step < steps) {
    const said = `Step ${step} of ${steps}: the message of least bound so far, ${shown.bits} bits, misreads ${share(shown.train)} of the training images; its bound is ${share(shown.chernoff)}.`;
    return { description: said, notice: said };
  }
  const compared =
    shown.chernoff < other.chernoff
      ? "below"
      : shown.chernoff > other.chernoff
        ? "above"
        : "equal to";
  const labels = random > 0 ? ` ${random} of a hundred labels are drawn at random.` : "";
  return {
    description: `${sent}; its bound is ${share(shown.chernoff)}, ${compared} the ${share(other.chernoff)} of the best linear classifier in ${other.bits} bits.`,
    notice: `${sent} as labelled and ${share(shown.test)} of others; with ${confidence(delta)} confidence its true error is below ${share(shown.chernoff)}.${vacuous(shown.chernoff)} The best linear classifier, in ${other.bits} bits, has ${share(other.chernoff)}.${labels}`
  };
}

function widths({ trained, widths: all, done }: WidthsResult): Words {
  const [narrow, wide] = [trained[0], trained.at(-1)];
  if (!done || !narrow || !wide) {
    const said = `${trained.length} of ${all.length} networks are trained.`;
    return { description: said, notice: said };
  }
  const weights = [all[0], all.at(-1)].map((width) => thousands(weightsOf(width as number)));
  const said = `From ${weights[0]} to ${weights[1]} weights the message goes from ${narrow.bits} to ${wide.bits} bits and the bound from ${share(narrow.chernoff)} to ${share(wide.chernoff)}.`;
  const least = trained.reduce((best, one) => (one.chernoff < best.chernoff ? one : best));
  const at = thousands(weightsOf(all[trained.indexOf(least)] as number));
  return {
    description: said,
    notice: `${said} A file of all weights would go from ${thousands(32 * weightsOf(all[0] as number))} to ${thousands(32 * weightsOf(all.at(-1) as number))} bits. The least bound is ${share(least.chernoff)}, with ${at} weights.`
  };
}

function codes({ rows, done }: CodesResult): Words {
  const row = rows.at(-1);
  if (!done || !row) {
    const said = `${rows.length} sample sizes are done.`;
    return { description: said, notice: said };
  }
  const ends = row.map(({ chernoff }, k) => `${codeLooks[k]?.name} ${share(chernoff)}`).join(", ");
  const middle = rows.find(([{ n }]) => n === 200) ?? row;
  const at = (k: 0 | 1 | 2) => {
    const { bits, chernoff, train } = middle[k];
    return `${codeLooks[k]?.name} ${bits} bits, training error ${share(train)}, bound ${share(chernoff)}`;
  };
  return {
    description: `With ${thousands(row[0].n)} points the bounds are: ${ends}; with ${middle[0].n}: ${middle.map(({ chernoff }, k) => `${codeLooks[k]?.name} ${share(chernoff)}`).join(", ")}.`,
    notice: `With ${middle[0].n} points: ${at(0)}; ${at(1)}; ${at(2)}. With ${thousands(row[0].n)} points the bounds are: ${ends}.`
  };
}

export function wordsOf(result: Result, values: Settings): Words {
  switch (result.kind) {
    case "linear":
      return linear(result, values);
    case "network":
      return network(result, values);
    case "widths":
      return widths(result);
    case "codes":
      return codes(result);
  }
}

export function warnings(result: Result, { numbers, scene, model }: Settings): string[] {
  if (result.kind === "codes") return [];
  const most =
    scene === "widths"
      ? mostNumbersInWidths
      : model === "linear"
        ? mostDirections
        : (sizes.at(-1) as number);
  const sent = nearestSize(numbers, most);
  if (sent === numbers) return [];
  if (numbers > most) {
    const why =
      scene === "widths"
        ? "To stay quick, the row of networks"
        : "With 64 pixels a linear classifier";
    return [`${why} is sent as ${most} numbers at most: ${sent} are sent instead of ${numbers}.`];
  }
  return [
    `The header can name sixteen sizes only, the nearest is ${sent}: so many numbers are sent, not ${numbers}.`
  ];
}
