/**
 * Steps a second of full-batch Adam, ours beside TensorFlow.js on WASM, written as its manual shows,
 * and beside a network of objects as TensorFlow Playground has it: node tests/bench/rivals.mjs
 */
import * as tf from "@tensorflow/tfjs";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { advance, layersOf, start, type Task } from "../../src/models/network";
import { trialName, trials, trialTask } from "../../src/models/network/trials";
import { ScalarNetwork } from "../../src/ui/engines/scalar";
import { median, times } from "./timing";

/** Issue 11: how many times as fast as the rivals ours has to be. */
const bars = [
  { steps: 100, tensorflow: 15, scalar: 50 },
  { steps: 20, tensorflow: 8 },
  { steps: 4, tensorflow: 8 }
];

/** One burst of TensorFlow.js' own Adam through its own products. */
function plainly({ architecture, loss, data, rate }: Task, initial: ArrayLike<number>) {
  const { sizes } = architecture;
  const x = tf.tensor2d(Float32Array.from(data.x), [data.rows, sizes[0] ?? 1]);
  const y = tf.tensor2d(Float32Array.from(data.y), [data.rows, sizes.at(-1) ?? 1]);
  const numbers = Float32Array.from(initial);
  const layers = layersOf(architecture).map(({ weights, biases, inputs, outputs }) => ({
    w: tf.variable(tf.tensor2d(numbers.slice(weights, biases), [inputs, outputs])),
    b: tf.variable(tf.tensor1d(numbers.slice(biases, biases + outputs)))
  }));
  const optimiser = tf.train.adam(rate(0), 0.9, 0.999, 1e-8);
  const value = (): tf.Scalar => {
    let level = x;
    layers.forEach(({ w, b }, l) => {
      const z: tf.Tensor2D = tf.add(tf.matMul(level, w as never), b);
      level = l + 1 < layers.length ? tf.tanh(z) : z;
    });
    return loss === "squared"
      ? tf.div(tf.sum(tf.squaredDifference(level, y)), data.rows)
      : tf.losses.softmaxCrossEntropy(y, level);
  };
  return () => {
    const scalar = optimiser.minimize(value, true);
    const [number = Number.NaN] = scalar?.dataSync() ?? [];
    scalar?.dispose();
    return number;
  };
}

setWasmPaths("node_modules/@tensorflow/tfjs-backend-wasm/dist/");
await tf.setBackend("wasm");
console.log(`rival: TensorFlow.js ${tf.version.tfjs}, backend ${tf.getBackend()}`);
console.log("missing rival: jax-js, which is not installed");

for (const [i, trial] of trials.entries()) {
  const { steps, tensorflow, scalar } = bars[i] ?? { steps: 1, tensorflow: 0 };
  const { task, initial } = trialTask(trial);
  let state = start(task, initial);
  const ours = () => {
    state = advance(task, state, steps * 10);
  };
  const theirs = plainly(task, initial);
  const network = scalar === undefined ? undefined : new ScalarNetwork(task, initial);
  const found: Record<"ours" | "theirs" | "scalar", number[]> = {
    ours: [],
    theirs: [],
    scalar: []
  };
  const burst = (step: () => unknown) => () => {
    for (let k = 0; k < steps; k++) step();
  };
  times(ours, 2);
  times(burst(theirs), 1);
  for (let round = 0; round < 5; round++) {
    found.ours.push(...times(ours, 2).map((ms) => ms / 10));
    found.theirs.push(...times(burst(theirs), 2));
    if (network)
      found.scalar.push(
        ...times(
          burst(() => network.step()),
          1
        )
      );
  }
  const rate = (of: readonly number[]) => (steps * 1000) / median(of);
  const speed = rate(found.ours);
  const against = (name: string, rival: number, bar: number) =>
    `${name} ${rival.toFixed(0)}: ${(speed / rival).toFixed(1)} times (bar ${bar})`;
  const said = [against("TensorFlow.js", rate(found.theirs), tensorflow)];
  if (scalar !== undefined) said.push(against("scalar", rate(found.scalar), scalar));
  console.log(`${trialName(trial)}: ${speed.toFixed(0)} steps/s, ${said.join(", ")}`);
}
