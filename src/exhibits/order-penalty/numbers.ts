import { defaults } from "../../lab/parameters";
import { finalResult, run } from "../../lab/run";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import type { Result } from "./result";

/** What tests of claims ask of a state, by the names that essays quote. */
export type Numbers = (name: string) => number;

export const usual: Settings = defaults(parameters);

export const resultOf = (values: Partial<Settings>): Promise<Result> =>
  finalResult(experiment, { ...usual, ...values });

/** The numbers of a state, or of what it shows once that part of the work is done. */
export async function numbersOf(values: Partial<Settings>, until = 1): Promise<Numbers> {
  const all = { ...usual, ...values };
  let found: Readonly<Record<string, number>> = {};
  for await (const { done, result } of run(experiment, all)) {
    if (done < until) continue;
    found = figure(result, all).values;
    break;
  }
  return (name) => {
    const value = found[name];
    if (value === undefined) throw new Error(`no value ${name}`);
    return value;
  };
}

export function presetNamed(id: string) {
  const found = presets.find((preset) => preset.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
}

export const sizes = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

/** Whether one learner has the smaller median error. */
export const ahead = (of: Numbers, truth: string, n: number, one: string, other: string): boolean =>
  of(`${truth}.${one}.${n}`) < of(`${truth}.${other}.${n}`);
