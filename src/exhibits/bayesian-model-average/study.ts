import type { Context } from "../../lab/experiment";
import { distance, type Functions, quantiles, summarise } from "../../models/network/sampling";
import { chainGradients, type Made, make, type Trained } from "./approximations";
import { type Problem, problemOf } from "./data";
import { inGaps } from "./in-gaps";
import type { MethodName, Settings } from "./parameters";
import type { Sampled } from "./reference";
import type { Approximation, Band } from "./result";

/** An approximation with its band. */
export interface Judged {
  readonly numbers: Approximation;
  readonly band: Band;
}

/**
 * All that was computed for one posterior. Only finished work is kept, so that another method shows
 * at once and a run that was called off leaves nothing behind.
 */
export class Study {
  readonly problem: Problem;
  sampled: Sampled | undefined;
  readonly judged = new Map<string, Judged>();
  readonly trained: Trained = new Map();

  constructor(readonly values: Settings) {
    this.problem = problemOf(values);
  }

  /** Makes a method's functions and holds them against the sampled posterior. */
  async judge(
    method: MethodName,
    values: Settings,
    sampled: Sampled,
    { pause }: Context
  ): Promise<Judged> {
    const key = `${method} ${values.members}`;
    const known = this.judged.get(key);
    if (known) return known;
    let found: Judged;
    if (method === "chain") found = await this.#chain(values, sampled, pause);
    else {
      const trained: Trained = new Map(this.trained);
      const made = await make(method, this.problem, values, trained, pause);
      for (const [kind, fits] of trained) this.trained.set(kind, fits);
      const whole = quantiles(sampled.chains.flat());
      const compared = curve(made.functions, whole);
      found = this.#found(method, made, compared.counts, compared.distances);
    }
    this.judged.set(key, found);
    return found;
  }

  /** Each chain against the others; the first one is shown. */
  async #chain(values: Settings, { chains }: Sampled, pause: Context["pause"]): Promise<Judged> {
    const each: { counts: number[]; distances: number[] }[] = [];
    for (const [c, functions] of chains.entries()) {
      const others = quantiles(chains.filter((_, other) => other !== c).flat());
      each.push(curve(functions, others, 1));
      await pause();
    }
    const counts = each[0]?.counts ?? [];
    const distances = counts.map(
      (_, i) => each.reduce((sum, one) => sum + (one.distances[i] as number), 0) / each.length
    );
    const functions = chains[0] as Functions;
    const made = { functions, gradients: chainGradients(values), diverged: false };
    return this.#found("chain", made, counts, distances);
  }

  #found(method: MethodName, made: Made, counts: number[], distances: number[]): Judged {
    const { functions, gradients, diverged } = made;
    const { mean, sd, low, high } = summarise(functions);
    return {
      numbers: {
        method,
        counts,
        distances,
        gradients: counts.map(gradients),
        ...inGaps(this.problem, functions, sd),
        diverged
      },
      band: { mean, low, high, functions: functions.slice(0, 10) }
    };
  }
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200];
/** Averages of k functions are compared for at most this many groups of k, and functions in all. */
const groups = 10;
const grouped = 40;

/** The distance of averages of k functions, by k: the mean over consecutive groups of k. */
function curve(functions: Functions, whole: Float64Array, atMost = groups) {
  const most = functions.length;
  const counts = [...steps.filter((k) => k < most), most];
  const distances = counts.map((k) => {
    const parts = Math.min(atMost, Math.floor(most / k), Math.max(1, Math.floor(grouped / k)));
    let sum = 0;
    for (let part = 0; part < parts; part++) {
      sum += distance(quantiles(functions.slice(part * k, (part + 1) * k)), whole);
    }
    return sum / parts;
  });
  return { counts, distances };
}

let last: { readonly key: string; readonly study: Study } | undefined;

/** The study of a posterior; the last one is remembered. */
export function studyOf(values: Settings): Study {
  const { method, view, members, ...rest } = values;
  const key = JSON.stringify(rest);
  if (last?.key !== key) last = { key, study: new Study(values) };
  return last.study;
}
