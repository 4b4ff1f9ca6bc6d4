import { expect, test } from "vitest";
import { stream } from "../random";
import { type Architecture, parameterCount } from "./architecture";
import { lossAndGradient, meanLoss } from "./gradient";
import { constant, halfCosine } from "./optimiser";
import { advance, start } from "./train";
import { advanceTied, gathered, startTied, type TiedTask, type Tying, untied } from "./tying";

const architecture: Architecture = { sizes: [3, 4, 1], activation: "tanh" };
const dense = parameterCount(architecture);
const random = stream(5, "tying test");
const tying: Tying = {
  count: 5,
  groups: Int32Array.from({ length: dense }, (_, i) => i % 5),
  scales: Float64Array.from({ length: dense }, (_, i) => 0.5 + (i % 3))
};
const rows = 11;
const data = {
  rows,
  x: Float64Array.from({ length: 3 * rows }, () => random.normal()),
  y: Float64Array.from({ length: rows }, () => random.normal())
};
const initial = Float64Array.from({ length: 5 + dense }, () => 0.4 * random.normal());
const task = (decay: (k: number) => number, tied = tying): TiedTask => ({
  architecture,
  tying: tied,
  loss: "squared",
  data,
  rate: halfCosine(0.02, 40),
  decay: Float64Array.from({ length: tied.count + dense }, (_, k) => decay(k))
});
const never = Number.POSITIVE_INFINITY;

test("a shared number's slope is the sum over its places", () => {
  const numbers = Float64Array.from(initial);
  const slope = (at: Float64Array) => {
    const parameters = Float64Array.from(untied(tying, at));
    return gathered(tying, lossAndGradient(architecture, "squared", parameters, data).gradient);
  };
  const loss = (at: Float64Array) =>
    meanLoss(
      architecture,
      "squared",
      // In float64: the difference of two losses would drown in float32.
      tying.scales.map((s, i) => s * ((at[tying.groups[i] ?? 0] ?? 0) + (at[5 + i] ?? 0))),
      data
    );
  const found = slope(numbers);
  for (let k = 0; k < numbers.length; k++) {
    const moved = (by: number) => numbers.map((value, j) => (j === k ? value + by : value));
    const difference = (loss(moved(1e-5)) - loss(moved(-1e-5))) / 2e-5;
    expect(found[k]).toBeCloseTo(difference, 5);
  }
});

test("without shared numbers it is plain Adam", () => {
  const alone: Tying = { ...tying, scales: new Float64Array(dense).fill(1) };
  const free = initial.map((value, k) => (k < 5 ? 0 : value));
  const decay = (k: number) => (k < 5 ? never : 0.03);
  const found = advanceTied(task(decay, alone), startTied(task(decay, alone), free), 30);
  const plain = { architecture, loss: "squared", data, rate: halfCosine(0.02, 40) } as const;
  const wanted = advance(
    { ...plain, decay: 0.03 },
    start({ ...plain }, Float32Array.from(free.slice(5))),
    30
  );
  found.numbers.slice(5).forEach((value, i) => {
    expect(value).toBeCloseTo(wanted.parameters[i] ?? Number.NaN, 5);
  });
  expect([...found.numbers.slice(0, 5)]).toEqual([0, 0, 0, 0, 0]);
});

test("without own numbers tied parameters stay tied, and the loss falls", () => {
  const decay = (k: number) => (k < 5 ? 0 : never);
  const tied = initial.map((value, k) => (k < 5 ? value : 0));
  const found = advanceTied(task(decay), startTied(task(decay), tied), 40);
  const parameters = untied(tying, found.numbers);
  parameters.forEach((value, i) => {
    const other = parameters[i % 5] as number;
    expect(value / (tying.scales[i] as number)).toBeCloseTo(
      other / (tying.scales[i % 5] as number),
      6
    );
  });
  expect(found.losses.at(-1)).toBeLessThan(found.losses[0] as number);
});

test("bursts of any length give the same bits", () => {
  const one = task(() => 0.01);
  const go = (bursts: number[]) =>
    bursts.reduce((state, steps) => advanceTied(one, state, steps), startTied(one, initial));
  expect(go([3, 1, 13]).numbers).toEqual(go([17]).numbers);
  expect(go([17]).losses).toHaveLength(17);
});

test("a stronger decay keeps less of what is own", () => {
  const own = (penalty: number) => {
    const one: TiedTask = { ...task((k) => (k < 5 ? 0.01 : penalty)), rate: constant(0.01) };
    const begun = startTied(
      one,
      initial.map((value, k) => (k < 5 ? value : 0))
    );
    const { numbers } = advanceTied(one, begun, 300);
    return Float64Array.from(numbers.slice(5)).reduce((sum, value) => sum + value * value, 0);
  };
  expect(own(1)).toBeLessThan(own(0.01) / 4);
});

test("it ends where the loss is not finite, and refuses what does not fit", () => {
  const wild: TiedTask = { ...task(() => 0), rate: constant(1e38) };
  const found = advanceTied(wild, startTied(wild, initial), 10);
  expect(found.diverged).toBe(found.step);
  expect(advanceTied(wild, found, 5)).toBe(found);
  expect(() => startTied(wild, initial.slice(1))).toThrow(RangeError);
});
