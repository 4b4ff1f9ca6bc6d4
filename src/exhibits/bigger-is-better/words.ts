import { errorWord, units } from "./looks";
import type { Settings } from "./parameters";
import type { Result } from "./result";

export const measure = (task: Settings["task"]): string =>
  task === "rings" ? "mean squared error" : "error";

/** The two ends of a line: widths 2 … 256, or as far as the widths go. */
const ends = (errors: readonly number[]) => [errors[0] as number, errors.at(-1) as number] as const;

/** The least error among the widths below the largest, and at which. */
function best(errors: readonly number[], widths: readonly number[]) {
  const least = Math.min(...errors);
  return { least, width: widths[errors.indexOf(least)] as number };
}

export function description(result: Result, { task }: Settings): string {
  const { lines, widths, step, steps } = result;
  const word = (value: number) => errorWord(task, value);
  if (step < steps) return `After ${step} of ${steps} steps: the networks are still learning.`;
  const [free, soft] = lines.map(({ testError }) => ends(testError)[1]) as [number, number];
  const b = best(lines[0].testError, widths);
  return `With ${widths.at(-1)} units the ${measure(task)} is ${word(free)} without a penalty and ${word(soft)} with it; the best without has ${b.width} units and ${word(b.least)}.`;
}

export function notice(result: Result, { task, width, units: measured }: Settings): string {
  const { lines, widths, step, steps } = result;
  const word = (value: number) => errorWord(task, value);
  const i = widths.indexOf(width);
  if (step < steps) {
    return `At step ${step} of ${steps} the network of ${units(width)} has ${measure(task)} ${word(lines[0].testError[i] as number)} on new points without the penalty and ${word(lines[1].testError[i] as number)} with it.`;
  }
  const said = lines.map(({ testError }, k) => {
    const { least, width: at } = best(testError, widths);
    const [, last] = ends(testError);
    const name = k === 0 ? "Without a penalty" : "With it";
    return at === widths.at(-1)
      ? `${name} the largest network is the best (${word(last)}).`
      : `${name} the best has ${at} units (${word(least)}), the largest ${word(last)}.`;
  });
  const how = measured === "prior" ? " The penalty measures weights in the prior’s units." : "";
  return `${said.join(" ")}${how}`;
}

export function warnings({ lines, x, y }: Result, { task }: Settings): string[] {
  const said: string[] = [];
  const lost = lines.map(({ diverged }) => diverged);
  lost.forEach((widths, k) => {
    if (widths.length === 0) return;
    const line = k === 0 ? "without a penalty" : "with the penalty";
    said.push(
      `The loss ${line} was no longer finite at ${widths.join(", ")} units: they stand at the last finite state.`
    );
  });
  const reach = task === "rings" ? 1.5 : task === "moons" ? 2.7 : 2.5;
  let outside = 0;
  for (let i = 0; i < y.length; i++) {
    if (Math.abs(x[2 * i] as number) >= reach || Math.abs(x[2 * i + 1] as number) >= reach)
      outside++;
  }
  if (outside > 0) {
    said.push(`${outside} ${outside === 1 ? "point lies" : "points lie"} outside the frame.`);
  }
  return said;
}
