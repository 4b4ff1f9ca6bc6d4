import { describe, expect, it } from "vitest";
import oracle from "../../../tests/oracles/infinite-width.json";
import { close } from "./close";
import { featureKernel, hiddenLayers, outputOf, type Places } from "./finite";
import { excessKurtosis } from "./kurtosis";
import { limitCovariance } from "./limit";
import { inputProduct, type Network } from "./network";
import { addNetwork, emptyPopulation } from "./population";

const usual: Network = {
  activation: "relu",
  depth: 1,
  weightVariance: 2,
  biasVariance: 0,
  constantInput: true
};
const inputs = [1, -0.5] as const;

function statistics(values: Float64Array) {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length;
  return { mean, sd: Math.sqrt(variance), error: Math.sqrt(variance / values.length) };
}

function population(of: Network, width: number, networks: number) {
  const result = emptyPopulation(networks);
  for (let i = 0; i < networks; i++) addNetwork(result, of, width, inputs, 1, i);
  return result;
}

function drawn(of: Network, width: number, places: Places, name: number) {
  const features = [...hiddenLayers(of, width, places, 1, name)].at(-1);
  if (!features) throw new Error("no layer");
  return { features, output: outputOf(of, features, places, 1, name) };
}

const limitAt = (of: Network, x: number, z: number): number => {
  const by = (p: number, q: number) => [inputProduct(of, p, q)];
  return limitCovariance(of, { xx: by(x, x), xz: by(x, z), zz: by(z, z) })[0] as number;
};

describe("many finite networks", () => {
  it("spread their own kernel by √(5/m), within 15 %", () => {
    for (const width of [4, 16, 64]) {
      const { mean, sd } = statistics(population(usual, width, 2000).own);
      expect(sd / mean / Math.sqrt(5 / width)).toBeGreaterThan(0.85);
      expect(sd / mean / Math.sqrt(5 / width)).toBeLessThan(1.15);
    }
  });

  it("with one hidden layer have the limit's covariance on average, at any width", () => {
    for (const activation of ["relu", "erf"] as const) {
      for (const width of [1, 4, 64]) {
        const of = { ...usual, activation, biasVariance: 0.2 };
        const { own, between, first, second } = population(of, width, 1000);
        const [a, c] = [limitAt(of, 1, 1), limitAt(of, 1, -0.5)];
        for (const [values, limit] of [
          [own, a],
          [between, c],
          [first.map((f) => f * f), a],
          [first.map((f, i) => f * (second[i] as number)), c]
        ] as const) {
          const { mean, error } = statistics(values);
          expect(Math.abs(mean - limit)).toBeLessThan(5 * error);
        }
      }
    }
  });

  it("have the exact kurtosis, with biases and in depth", () => {
    const cases: [Network, number][] = [
      [{ ...usual, depth: 3, biasVariance: 0.3 }, 40],
      [{ ...usual, depth: 5, weightVariance: 1.5, constantInput: false }, 100],
      [{ ...usual, activation: "erf" }, 2]
    ];
    for (const [of, width] of cases) {
      const { mean, sd } = statistics(population(of, width, 2000).own);
      const exact = excessKurtosis(of, width, 1) as number;
      expect((3 * sd * sd) / (mean * mean) / exact).toBeGreaterThan(0.75);
      expect((3 * sd * sd) / (mean * mean) / exact).toBeLessThan(1.33);
    }
  });
});

describe("the exact kurtosis", () => {
  it("agrees with the reference, whose kernel spreads by √(kurtosis/3)", () => {
    const rows = oracle.cases.find(({ kind }) => kind === "finite-width")?.rows ?? [];
    expect(rows.length).toBeGreaterThan(3);
    for (const { width, hiddenLayers: depth, kernelRelativeSd, excessKurtosis: kurtosis } of rows) {
      const exact = (depth: number) => excessKurtosis({ ...usual, depth }, width, 1) as number;
      close([exact(depth), Math.sqrt(exact(1) / 3)], [kurtosis, kernelRelativeSd], 1e-12);
    }
  });

  it("is unknown for erf in depth", () => {
    expect(excessKurtosis({ ...usual, activation: "erf", depth: 2 }, 4, 1)).toBeUndefined();
  });
});

describe("one network drawn as a function", () => {
  it("has the law of those drawn at two inputs", () => {
    const places = { x: [1, -0.5, 0.2, 0.7, -1.3, 1.8], more: [0.5] };
    for (const [depth, width] of [
      [1, 8],
      [3, 3],
      [3, 20]
    ] as const) {
      const of = { ...usual, depth, biasVariance: 0.1 };
      const some = Array.from({ length: 1000 }, (_, i) => drawn(of, width, places, i));
      const own = statistics(
        Float64Array.from(some, ({ features }) => featureKernel(of, features).data[0] as number)
      );
      const squares = statistics(Float64Array.from(some, ({ output }) => (output[0] ?? 0) ** 2));
      const direct = statistics(population(of, width, 1000).own);
      expect(Math.abs(own.mean - direct.mean)).toBeLessThan(5 * (own.error + direct.error));
      expect(Math.abs(squares.mean - direct.mean)).toBeLessThan(5 * (squares.error + direct.error));
    }
  });

  const grid = Float64Array.from({ length: 30 }, (_, i) => -2 + i / 8);

  it("keeps its values where they are when other inputs are added", () => {
    for (const width of [1, 5, 64]) {
      const of = { ...usual, depth: 3 };
      const few = drawn(of, width, { x: grid, more: [] }, 0).output;
      const many = drawn(of, width, { x: grid, more: [0.33, 1.2] }, 0).output;
      close(many.slice(0, 30), few, 1e-4);
    }
  });

  it("changes gradually with the width", () => {
    const of = { ...usual, depth: 2 };
    const [a, b] = [200, 201].map((width) => drawn(of, width, { x: grid, more: [] }, 0).output);
    const change = a?.map((v, i) => Math.abs(v - (b?.[i] as number))) ?? [];
    expect(Math.max(...change)).toBeLessThan(0.3);
  });

  it("may be dead without a fuss", () => {
    const of = { ...usual, constantInput: false, depth: 5 };
    for (let i = 0; i < 40; i++) {
      const { output } = drawn(of, 1, { x: [-1, 0, 1, 2], more: [] }, i);
      expect(output.every(Number.isFinite)).toBe(true);
    }
  });
});
