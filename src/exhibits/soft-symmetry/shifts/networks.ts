import { halfCosine, outputs } from "../../../models/network";
import {
  advanceTied,
  startTied,
  type TiedState,
  type TiedTask,
  untied
} from "../../../models/network/tying";
import type { Learner } from "../result";
import { architecture, initial, isWeight, penalties, roles, tying } from "./pathways";
import { places, type ShiftWorld, shifted, truthOf } from "./patterns";

export const steps = 400;
export const learners: readonly Learner[] = ["hard", "soft", "free"];
const rate = 0.01;

/**
 * A network on one data set under one brokenness; it changes as it trains. Adam moves a number by
 * little more than its rate, so that 400 steps cannot diverge.
 */
export class Network {
  readonly #task: TiedTask;
  #state: TiedState;

  constructor(
    readonly learner: Learner,
    world: ShiftWorld,
    broken: number,
    settings: { readonly seed: number; readonly penalty: number },
    index: number
  ) {
    const y = truthOf(world.training, broken);
    this.#task = {
      architecture,
      tying,
      loss: "squared",
      data: {
        rows: y.length,
        x: world.training.x,
        y: y.map((value, i) => value + (world.errors[i] as number))
      },
      rate: halfCosine(rate, steps),
      decay: penalties(learner, settings.penalty).map((penalty) => (2 * penalty) / y.length)
    };
    this.#state = startTied(this.#task, initial(learner, settings.seed, index));
  }

  get step(): number {
    return this.#state.step;
  }

  train(goal: number): void {
    this.#state = advanceTied(this.#task, this.#state, goal - this.#state.step);
  }

  /** Its answers to patterns (rows x places). */
  says(x: ArrayLike<number>): ArrayLike<number> {
    return outputs(architecture, untied(tying, this.#state.numbers), x, "float32");
  }

  /** Root mean squared error on the data it learns from, noise included. */
  trainingError(): number {
    const { x, y } = this.#task.data;
    return distance(this.says(x), y);
  }

  /** Root mean squared error to the truth over new patterns. */
  error({ test }: ShiftWorld, broken: number): number {
    return distance(this.says(test.x), truthOf(test, broken));
  }

  /** Share of its own, not shared, weights in the squares of all weights it learns. */
  get own(): number {
    let [own, all] = [0, 0];
    this.#state.numbers.forEach((value, k) => {
      if (!isWeight(roles[k] ?? "bias")) return;
      all += value * value;
      if (k >= tying.count) own += value * value;
    });
    return all > 0 ? own / all : 0;
  }

  /** Share of its answers' variance, over the shifts of some new patterns, that is due to the shift. */
  moving({ test }: ShiftWorld): number {
    const rows = probed * places;
    const x = new Float64Array(rows * places);
    for (let p = 0; p < probed; p++) {
      x.set(shifted(test.x.subarray(p * places, (p + 1) * places)), p * places * places);
    }
    const said = this.says(x);
    let [all, within, sum] = [0, 0, 0];
    for (let p = 0; p < probed; p++) {
      let mean = 0;
      for (let s = 0; s < places; s++) mean += (said[p * places + s] as number) / places;
      for (let s = 0; s < places; s++) {
        const value = said[p * places + s] as number;
        within += (value - mean) * (value - mean);
        all += value * value;
        sum += value;
      }
    }
    const variance = all - (sum * sum) / rows;
    return variance > 1e-9 * rows ? within / variance : 0;
  }
}

/** Patterns whose shifts are asked for. */
const probed = 50;

function distance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < b.length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    sum += difference * difference;
  }
  return Math.sqrt(sum / b.length);
}
