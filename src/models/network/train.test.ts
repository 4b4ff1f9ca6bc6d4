import { expect, test } from "vitest";
import { kernels } from "../kernels/module";
import { stream } from "../random";
import { type Architecture, draw, spreads } from "./architecture";
import { oneHot } from "./data";
import { lossAndGradient } from "./gradient";
import { constant, halfCosine } from "./optimiser";
import { advance, type State, start, type Task } from "./train";

const architecture: Architecture = { sizes: [2, 7, 5, 3], activation: "tanh" };

function problem(rows = 13) {
  const random = stream(3, "train test");
  const x = Float64Array.from({ length: 2 * rows }, () => random.normal());
  const y = oneHot(
    Array.from({ length: rows }, () => random.below(3)),
    3
  );
  return {
    data: { rows, x, y },
    initial: draw(architecture, spreads(architecture, 1, 0.3), random)
  };
}

const { data, initial } = problem();
const task: Task = {
  architecture,
  loss: "cross-entropy",
  data,
  rate: constant(0.01),
  precision: "float64"
};

test("Adam takes the steps of Kingma and Ba", () => {
  const theta = initial.slice();
  const m = new Float64Array(theta.length);
  const v = new Float64Array(theta.length);
  const decay = theta.map((_, i) => 0.01 * (i % 3));
  const centre = theta.map((_, i) => (i % 5) - 2);
  const rate = halfCosine(0.02, 40);
  for (let t = 1; t <= 30; t++) {
    const { gradient } = lossAndGradient(architecture, task.loss, theta, data);
    for (let i = 0; i < theta.length; i++) {
      const pull = (decay[i] ?? 0) * ((theta[i] ?? 0) - (centre[i] ?? 0));
      const g = (gradient[i] ?? 0) + pull;
      m[i] = 0.9 * (m[i] ?? 0) + 0.1 * g;
      v[i] = 0.999 * (v[i] ?? 0) + 0.001 * g * g;
      const size = Math.sqrt((v[i] ?? 0) / (1 - 0.999 ** t)) + 1e-8;
      theta[i] = (theta[i] ?? 0) - (rate(t - 1) * ((m[i] ?? 0) / (1 - 0.9 ** t))) / size;
    }
  }
  const found = advance({ ...task, rate, decay, centre }, start(task, initial), 30);
  found.parameters.forEach((value, i) => void expect(value).toBeCloseTo(theta[i] ?? NaN, 11));
  const single = { ...task, rate, decay, centre, precision: "float32" } as const;
  const rounded = advance(single, start(single, initial), 30);
  rounded.parameters.forEach((value, i) => void expect(value).toBeCloseTo(theta[i] ?? NaN, 4));
});

test("gradient descent gathers momentum", () => {
  const theta = initial.slice();
  const velocity = new Float64Array(theta.length);
  for (let t = 0; t < 20; t++) {
    const { gradient } = lossAndGradient(architecture, task.loss, theta, data);
    for (let i = 0; i < theta.length; i++) {
      velocity[i] = 0.8 * (velocity[i] ?? 0) + (gradient[i] ?? 0);
      theta[i] = (theta[i] ?? 0) - 0.05 * (velocity[i] ?? 0);
    }
  }
  const sgd = { ...task, rate: constant(0.05), optimiser: { name: "sgd", momentum: 0.8 } } as const;
  const found = advance(sgd, start(sgd, initial), 20);
  found.parameters.forEach((value, i) => void expect(value).toBeCloseTo(theta[i] ?? NaN, 12));
});

test("bursts of any length give the same bits, batches included", () => {
  for (const batch of [undefined, 4]) {
    const inBatches: Task = { ...task, precision: "float32", ...(batch && { batch }) };
    const go = (bursts: number[]): State => {
      const random = stream(9, "order");
      let state = start(inBatches, initial);
      for (const steps of bursts) state = advance(inBatches, state, steps, { random });
      return state;
    };
    const whole = go([23]);
    expect(go([1, 7, 2, 13]).parameters).toEqual(whole.parameters);
    expect(go([11, 12]).finite).toEqual(whole.finite);
    expect(whole.step).toBe(23);
    expect(whole.losses).toHaveLength(23);
  }
});

test("a batch takes other points each epoch, every point once", () => {
  const inBatches: Task = { ...task, batch: 13, precision: "float32" };
  expect(() => advance({ ...inBatches, batch: 4 }, start(inBatches, initial), 1)).toThrow(/random/);
  const seen: number[] = [];
  let state = start({ ...inBatches, batch: 1 }, initial);
  const random = stream(1, "order");
  state = advance({ ...inBatches, batch: 1 }, state, 13, { random });
  seen.push(...(state.order ?? []));
  expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 13 }, (_, i) => i));
  state = advance({ ...inBatches, batch: 1 }, state, 1, { random });
  expect([...(state.order ?? [])]).not.toEqual(seen);
});

test("training ends where the watch says so, before that step", () => {
  const losses: number[] = [];
  const state = advance(task, start(task, initial), 100, {
    watch: (loss) => {
      losses.push(loss);
      return losses.length === 5;
    }
  });
  expect(state.step).toBe(4);
  expect([...state.losses]).toEqual(losses);
  expect(advance(task, start(task, initial), 4).parameters).toEqual(state.parameters);
});

test("a loss that is not finite ends the training and leaves the last finite state", () => {
  const linear: Architecture = { sizes: [1, 4, 1], activation: "linear" };
  const wild: Task = {
    architecture: linear,
    loss: "squared",
    data: { rows: 2, x: [3, -2], y: [1, 2] },
    rate: constant(50),
    optimiser: { name: "sgd" }
  };
  const from = draw(linear, spreads(linear, 1, 0), stream(1, "wild"));
  let state = advance(wild, start(wild, from), 400);
  expect(state.diverged).toBeGreaterThan(0);
  const once = advance(wild, start(wild, from), 3);
  expect(state.finite.parameters.every(Number.isFinite)).toBe(true);
  const { diverged } = state;
  state = advance(wild, advance(wild, once, 100), 100);
  expect(state.diverged).toBe(diverged);
  expect(state.finite.parameters.every(Number.isFinite)).toBe(true);
});

test("the wrong number of parameters is refused", () => {
  expect(() => start(task, new Float64Array(3))).toThrow(/79 parameters expected, given 3/);
});

test("memory is flat over 10,000 steps", () => {
  const small: Task = { ...task, precision: "float32" };
  let state = advance(small, start(small, initial), 10);
  const before = kernels().memory.buffer.byteLength;
  const top = kernels().mark();
  for (let burst = 0; burst < 100; burst++) state = advance(small, state, 100);
  expect(state.step).toBe(10_010);
  expect(kernels().memory.buffer.byteLength).toBe(before);
  expect(kernels().mark()).toBe(top);
});
