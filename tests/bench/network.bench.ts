/**
 * Steps a second of full-batch Adam, ours beside NumPy, one thread each, copies into and out of the
 * module counted: node tests/bench/network.mjs
 */
import {
  adam,
  advance,
  constant,
  draw,
  oneHot,
  spreads,
  start,
  type Task
} from "../../src/models/network";
import { stream } from "../../src/models/random";
import { median, rival, times } from "./timing";

const cases = [
  { sizes: [1, 64, 64, 1], rows: 64, loss: "squared", steps: 200, bar: 1.3 },
  { sizes: [2, 128, 128, 1], rows: 256, loss: "squared", steps: 40, bar: 0.8 },
  { sizes: [64, 256, 256, 10], rows: 512, loss: "cross-entropy", steps: 8, bar: 0.7 }
] as const;

const numpy = await rival("network.py");

for (const { sizes, rows, loss, steps, bar } of cases) {
  const random = stream(1, "bench");
  const architecture = { sizes, activation: "tanh" } as const;
  const outs = sizes[sizes.length - 1] as number;
  const x = Float64Array.from({ length: rows * sizes[0] }, () => random.normal());
  const y =
    loss === "squared"
      ? Float64Array.from({ length: rows * outs }, () => random.normal())
      : oneHot(
          Int32Array.from({ length: rows }, () => random.below(outs)),
          outs
        );
  const task: Task = {
    architecture,
    loss,
    data: { rows, x, y },
    rate: constant(0.005),
    optimiser: adam
  };
  let state = start(task, draw(architecture, spreads(architecture, 1, 0), random));
  const burst = () => {
    state = advance(task, state, steps);
  };
  const name = sizes.join("-");
  const ours: number[] = [];
  const theirs: number[] = [];
  times(burst, 5);
  await numpy?.(name, steps, 3);
  for (let round = 0; round < 6; round++) {
    ours.push(...times(burst, 10));
    if (numpy) theirs.push(...(await numpy(name, steps, 10)));
  }
  const speed = (steps * 1000) / median(ours);
  const rate = `${name}, batch ${rows}: ${speed.toFixed(0)} steps/s`;
  if (!numpy) console.log(rate);
  else {
    const rivalSpeed = (steps * 1000) / median(theirs);
    console.log(
      `${rate}, NumPy ${rivalSpeed.toFixed(0)}: ${(speed / rivalSpeed).toFixed(2)} times NumPy (bar ${bar})`
    );
  }
}
