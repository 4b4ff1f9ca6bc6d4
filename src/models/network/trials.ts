import type { Activation, LossName, Numbers } from "../kernels";
import { stream } from "../random";
import { draw, spreads } from "./architecture";
import { oneHot } from "./data";
import { constant } from "./optimiser";
import type { Task } from "./train";

/** A network on which engines are compared. */
export interface Trial {
  readonly sizes: readonly [number, ...number[]];
  readonly rows: number;
  readonly loss: LossName;
  readonly activation: Activation;
}

/** The three networks of the bench: small, middling and wide. */
export const trials = [
  { sizes: [1, 64, 64, 1], rows: 64, loss: "squared", activation: "tanh" },
  { sizes: [2, 128, 128, 1], rows: 256, loss: "squared", activation: "tanh" },
  { sizes: [64, 256, 256, 10], rows: 512, loss: "cross-entropy", activation: "tanh" }
] as const satisfies readonly Trial[];

export const trialName = ({ sizes }: Trial): string => sizes.join("-");

/** Full-batch Adam on random data, and the weights it starts from. */
export function trialTask({ sizes, rows, loss, activation }: Trial): {
  readonly task: Task;
  readonly initial: Numbers;
} {
  const random = stream(1, "bench");
  const architecture = { sizes, activation };
  const outs = sizes.at(-1) ?? 1;
  const x = Float64Array.from({ length: rows * sizes[0] }, () => random.normal());
  const labels = () => Int32Array.from({ length: rows }, () => random.below(Math.max(2, outs)));
  const y =
    loss === "squared"
      ? Float64Array.from({ length: rows * outs }, () => random.normal())
      : loss === "logistic" && outs === 1
        ? Float64Array.from(labels())
        : oneHot(labels(), outs);
  return {
    task: { architecture, loss, data: { rows, x, y }, rate: constant(0.005) },
    initial: draw(architecture, spreads(architecture, 1, 0), random)
  };
}
