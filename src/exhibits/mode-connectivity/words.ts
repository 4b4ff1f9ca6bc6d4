import { highest, numberWord, percent } from "./looks";
import { visible } from "./network-plot";
import type { Settings } from "./parameters";
import type { Result, Score } from "./result";

/** Mean training loss of A and B. */
export const endLoss = ({ straight }: Result): number =>
  ((straight[0] as number) + (straight.at(-1) as number)) / 2;

export const endScore = ({ scores: { a, b } }: Result): Score => ({
  error: (a.error + b.error) / 2,
  loss: (a.loss + b.loss) / 2
});

/** The share of the straight line's rise above its ends that relabelling takes away. */
export function explained(result: Result): number {
  if (!result.relabelled) return 0;
  const ends = endLoss(result);
  const rise = highest(result.straight) - ends;
  return rise > 0 ? (highest(result.straight) - highest(result.relabelled)) / rise : 0;
}

const training = ({ stage, step, steps }: Result): string =>
  stage === "ends"
    ? `Step ${step} of ${steps}: A and B are still learning.`
    : `A and B are trained; the curve is at step ${step} of ${steps}.`;

export function description(result: Result, { aligned }: Settings): string {
  const { straight, relabelled, curve, stage } = result;
  if (stage !== "done" || !relabelled || !curve) {
    return `${training(result)} The highest training loss on the straight line is ${numberWord(highest(straight))}.`;
  }
  const to = aligned ? "the curve to B relabelled" : "the learned curve";
  return `Highest training loss: ${numberWord(highest(straight))} on the straight line from A to B, ${numberWord(highest(relabelled))} after relabelling, ${numberWord(highest(curve))} on ${to}; A and B have ${numberWord(endLoss(result))} on average.`;
}

export function notice(result: Result, settings: Settings): string {
  const { relabelled, curve, scores, stage } = result;
  if (stage !== "done" || !relabelled || !curve || !scores.average) {
    return description(result, settings);
  }
  const ends = endScore(result);
  return [
    rise(result),
    share(result),
    `On 1,000 new points the log loss is ${numberWord(ends.loss)} for A and B on average and ${numberWord(scores.average.loss)} for the average of networks along the curve.`
  ].join(" ");
}

function rise(result: Result): string {
  const { straight, curve } = result;
  const [line, bent] = [highest(straight), highest(curve as Float64Array)];
  const said = `The training loss reaches ${numberWord(line)} on the straight line and ${numberWord(bent)} on the curve`;
  const ratio = line / bent;
  return ratio >= 1.5 ? `${said}, ${ratio.toFixed(1)} times less.` : `${said}.`;
}

function share(result: Result): string {
  const part = explained(result);
  if (part <= 0) return "Relabelling does not lower the straight line’s highest loss.";
  const share =
    part < 0.005
      ? "less than 1"
      : part >= 0.995 && part < 1
        ? "more than 99"
        : String(Math.round(100 * part));
  return `Relabelling takes ${share} % of the straight line’s rise away.`;
}

export function warnings(result: Result, { task }: Settings): string[] {
  const said: string[] = [];
  if (result.diverged) {
    said.push("A loss was no longer finite: what is shown is the last finite state.");
  }
  const outside = result.y.length - visible(result, task).length;
  if (outside > 0) {
    said.push(
      `${outside} training ${outside === 1 ? "point lies" : "points lie"} outside the frame.`
    );
  }
  return said;
}

/** "11.2 %, 0.338" */
export const scoreWord = ({ error, loss }: Score): string =>
  `${percent(error)}, ${loss.toFixed(3)}`;
