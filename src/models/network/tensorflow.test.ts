import { expect, test } from "vitest";
import { stream } from "../random";
import { halfCosine } from "./optimiser";
import { BackendFailed, backends, openEngine } from "./tensorflow";
import { advance, start, type Task } from "./train";
import { type Trial, trialName, trials, trialTask } from "./trials";

/** The largest difference of two rows of numbers, relative to the first. */
function distance(ours: ArrayLike<number>, theirs: ArrayLike<number>): number {
  expect(theirs.length).toBe(ours.length);
  return Array.from(ours, (a, i) => Math.abs(a - (theirs[i] ?? Number.NaN)) / Math.abs(a)).reduce(
    (most, d) => (d > most || Number.isNaN(d) ? d : most),
    0
  );
}

const [small, middling, wide] = trials;
const cases: readonly Trial[] = [
  small,
  { ...small, activation: "relu", loss: "logistic" },
  { ...small, sizes: [1, 64, 64, 3], loss: "cross-entropy" },
  middling,
  { ...middling, activation: "relu", loss: "logistic" },
  wide,
  { ...wide, activation: "relu", loss: "squared" }
];

for (const trial of cases) {
  const { activation, loss } = trial;
  test(`50 steps of ${trialName(trial)}, ${activation}, ${loss} agree with ours to 1e-4`, async () => {
    const { task, initial } = trialTask(trial);
    const ours = advance(task, start(task, initial), 50);
    const training = (await openEngine("wasm")).start(task, initial);
    const { losses, diverged } = await training.advance(50);
    training.close();
    expect(diverged).toBeUndefined();
    expect(distance(ours.losses, losses)).toBeLessThan(1e-4);
  });
}

const { task: plain, initial } = trialTask(small);
const batched: Task = {
  ...plain,
  rate: halfCosine(0.01, 60),
  optimiser: { name: "sgd", momentum: 0.9 },
  decay: initial.map((_, i) => (i % 3) * 0.02),
  centre: initial.map((value) => 0.5 * value),
  batch: 20
};

for (const backend of ["wasm", "cpu"] as const) {
  test(`batches, momentum, schedule and decay are ours, on ${backend}`, async () => {
    const ours = advance(batched, start(batched, initial), 60, { random: stream(3) });
    const training = (await openEngine(backend)).start(batched, initial, stream(3));
    const first = await training.advance(25);
    const second = await training.advance(35);
    const parameters = await training.parameters();
    training.close();
    expect(distance(ours.losses, [...first.losses, ...second.losses])).toBeLessThan(1e-4);
    for (const [i, value] of parameters.entries())
      expect(value).toBeCloseTo(ours.parameters[i] ?? NaN, 5);
  });
}

test("memory is flat, and empty in the end", async () => {
  const engine = await openEngine("wasm");
  const before = engine.tensors();
  const training = engine.start(batched, initial, stream(3));
  await training.advance(10);
  const early = engine.tensors();
  await training.advance(40);
  expect(engine.tensors()).toBe(early);
  training.close();
  expect(engine.tensors()).toBe(before);
});

test("a loss that is not finite ends the losses and says where", async () => {
  const wild: Task = {
    ...plain,
    optimiser: { name: "sgd" },
    rate: () => 1e9,
    architecture: { ...plain.architecture, activation: "linear" }
  };
  const training = (await openEngine("wasm")).start(wild, initial);
  const { losses, diverged } = await training.advance(30);
  training.close();
  expect(diverged).toBeGreaterThan(0);
  expect(losses).toHaveLength(diverged ?? -1);
});

test("a backend that is not here is named", async () => {
  expect(backends).toContain("webgl");
  for (const backend of ["webgl", "webgpu"] as const) {
    const error = await openEngine(backend).catch((reason) => reason);
    expect(error).toBeInstanceOf(BackendFailed);
    expect(error).toMatchObject({ backend, kind: "missing" });
    expect(error.reason).toMatch(/WebG/);
  }
});

test("the number of parameters is checked", async () => {
  const engine = await openEngine("wasm");
  expect(() => engine.start(plain, [1, 2])).toThrow(/parameters expected, given 2/);
});
