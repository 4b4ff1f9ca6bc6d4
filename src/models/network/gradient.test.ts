import fc from "fast-check";
import { expect, test } from "vitest";
import oracle from "../../../tests/oracles/neural.json";
import { stream } from "../random";
import { type Architecture, draw, parameterCount, spreads } from "./architecture";
import { lossAndGradient, meanLoss, outputs } from "./gradient";

const near = (a: number, b: number, tolerance: number) =>
  Math.abs(a - b) <= tolerance * (1 + Math.abs(b));

for (const [precision, tolerance] of [
  ["float64", oracle.tolerance],
  ["float32", 1e-5]
] as const) {
  test(`loss and gradient agree with the oracle in ${precision}`, () => {
    for (const { W1, b1, W2, b2, X, y, loss, dW1, db1, dW2, db2 } of oracle.network) {
      const found = lossAndGradient(
        { sizes: [2, W1[0]?.length ?? 0, 1], activation: "tanh" },
        "squared",
        [...W1.flat(), ...b1, ...W2.flat(), ...b2],
        { rows: X.length, x: X.flat(), y },
        precision
      );
      expect(near(found.loss, loss, tolerance)).toBe(true);
      const expected = [...dW1.flat(), ...db1, ...dW2.flat(), ...db2];
      expect(found.gradient).toHaveLength(expected.length);
      expected.forEach((value, i) => {
        expect(near(found.gradient[i] ?? Number.NaN, value, tolerance)).toBe(true);
      });
    }
  });
}

const cases = fc.record({
  sizes: fc
    .array(fc.integer({ min: 1, max: 11 }), { minLength: 2, maxLength: 5 })
    .filter((sizes) => sizes.length > 1),
  activation: fc.constantFrom("tanh", "relu", "linear"),
  loss: fc.constantFrom("squared", "cross-entropy", "logistic"),
  rows: fc.integer({ min: 1, max: 19 }),
  seed: fc.integer({ min: 0, max: 1e6 })
}) as fc.Arbitrary<
  Architecture & { loss: "squared" | "cross-entropy" | "logistic"; rows: number; seed: number }
>;

const made = ({
  sizes,
  activation,
  loss,
  rows,
  seed
}: typeof cases extends fc.Arbitrary<infer C> ? C : never) => {
  const architecture = { sizes, activation };
  const random = stream(seed, "gradient test");
  const parameters = draw(architecture, spreads(architecture, 1.3, 0.4), random);
  const x = Float64Array.from({ length: rows * (sizes[0] ?? 0) }, () => random.normal());
  const outs = sizes.at(-1) ?? 0;
  const y = Float64Array.from({ length: rows * outs }, () => random.uniform());
  if (loss === "cross-entropy") {
    for (let i = 0; i < rows; i++) {
      const row = y.subarray(i * outs, (i + 1) * outs);
      const sum = row.reduce((a, b) => a + b, 0);
      for (let j = 0; j < outs; j++) row[j] = (row[j] ?? 0) / sum;
    }
  }
  return { architecture, parameters, data: { rows, x, y } };
};

/** The same in plain numbers, one at a time, with the engine's own functions. */
function reference(
  { sizes, activation }: Architecture,
  theta: ArrayLike<number>,
  x: ArrayLike<number>,
  rows: number
): number[] {
  const all: number[] = [];
  for (let i = 0; i < rows; i++) {
    let level = Array.from({ length: sizes[0] ?? 0 }, (_, j) => x[i * (sizes[0] ?? 0) + j] ?? 0);
    let at = 0;
    for (let l = 1; l < sizes.length; l++) {
      const outs = sizes[l] ?? 0;
      const start = at;
      const inputs = level;
      level = Array.from({ length: outs }, (_, k) => {
        let sum = theta[start + inputs.length * outs + k] ?? 0;
        inputs.forEach((value, j) => {
          sum += value * (theta[start + j * outs + k] ?? 0);
        });
        if (l + 1 === sizes.length || activation === "linear") return sum;
        return activation === "tanh" ? Math.tanh(sum) : Math.max(0, sum);
      });
      at += (inputs.length + 1) * outs;
    }
    all.push(...level);
  }
  return all;
}

test("outputs agree with a plain reference for any shape", () => {
  fc.assert(
    fc.property(cases, (input) => {
      const { architecture, parameters, data } = made(input);
      const expected = reference(architecture, parameters, data.x, data.rows);
      const exact = outputs(architecture, parameters, data.x);
      const single = outputs(architecture, parameters, data.x, "float32");
      return expected.every(
        (value, i) => near(exact[i] ?? NaN, value, 1e-13) && near(single[i] ?? NaN, value, 2e-5)
      );
    })
  );
});

test("gradients agree with central differences for any shape and loss", () => {
  fc.assert(
    fc.property(cases, (input) => {
      const { architecture, parameters, data } = made(input);
      // A kink of relu within a difference would spoil it.
      if (architecture.activation === "relu") return true;
      const { gradient } = lossAndGradient(architecture, input.loss, parameters, data);
      const step = 1e-5;
      for (let p = 0; p < parameterCount(architecture); p += 3) {
        const moved = (by: number) => {
          const there = parameters.slice();
          there[p] = (there[p] ?? 0) + by;
          return meanLoss(architecture, input.loss, there, data);
        };
        if (!near(gradient[p] ?? NaN, (moved(step) - moved(-step)) / (2 * step), 1e-7))
          return false;
      }
      return true;
    })
  );
});

test("the losses are what they are called", () => {
  const architecture = { sizes: [1, 2], activation: "linear" } as const;
  const parameters = [0, 0, 3, -1];
  const at = (loss: "squared" | "cross-entropy" | "logistic", y: number[]) =>
    meanLoss(architecture, loss, parameters, { rows: 1, x: [0], y });
  expect(at("squared", [1, 1])).toBeCloseTo(4 + 4, 14);
  expect(at("cross-entropy", [0, 1])).toBeCloseTo(Math.log(1 + Math.exp(4)), 12);
  expect(at("logistic", [1, 0])).toBeCloseTo(
    Math.log(1 + Math.exp(-3)) + Math.log(1 + Math.exp(-1)),
    12
  );
});

test("what is not finite stays visible", () => {
  const architecture = { sizes: [1, 3, 1], activation: "tanh" } as const;
  const parameters = Float64Array.from({ length: 10 }, () => 1);
  parameters[4] = Number.NaN;
  const data = { rows: 2, x: [1, 2], y: [0, 0] };
  expect(meanLoss(architecture, "squared", parameters, data)).toBeNaN();
});
