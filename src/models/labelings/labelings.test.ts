import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inputs, labelingCount, labelOf, logisticEvidence, type PriorSds, sumsOf } from ".";

interface Case {
  readonly priorSd: number;
  readonly M1: Record<string, number>;
  readonly M2: Record<string, number>;
  readonly M3: Record<string, number>;
}

const oracle: { tolerance: number; cases: Case[] } = JSON.parse(
  readFileSync("tests/oracles/evidence-over-datasets.json", "utf8")
);

function evidence(...sds: PriorSds): Float64Array {
  const slabs = logisticEvidence(sds);
  for (;;) {
    const { done, value } = slabs.next();
    if (done) return value;
  }
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

/** The labelings by the key that the oracle gives them. */
function expectMatch(found: Float64Array, known: Record<string, number>, key: KeyOf) {
  for (let labeling = 0; labeling < labelingCount; labeling++) {
    const [bias, first, second] = sumsOf(labeling);
    const expected = known[key(bias, Math.max(first, second), Math.min(first, second), first)];
    expect(expected).toBeDefined();
    // Relative: the smallest evidences are a millionth, and a picture on a logarithmic axis shows them.
    expect(Math.abs((found[labeling] ?? 0) / (expected ?? 0) - 1)).toBeLessThan(1e-6);
  }
}

type KeyOf = (bias: number, most: number, least: number, first: number) => string;

describe("labelings", () => {
  it("count their labels, and those along each direction", () => {
    expect(inputs).toHaveLength(9);
    expect(sumsOf(511)).toEqual([9, 0, 0]);
    expect(sumsOf(0)).toEqual([9, 0, 0]);
    expect([0, 1, 2].map((i) => labelOf(0b101, i))).toEqual([1, -1, 1]);
    expect(sumsOf(0b001001001)).toEqual([3, 6, 0]);
  });
});

describe.each(oracle.cases)("evidence with prior sd $priorSd", ({ priorSd: sd, M1, M2, M3 }) => {
  it("agrees with the oracle", () => {
    expectMatch(evidence(0, sd, 0), M1, (_, __, ___, first) => `${first}`);
    expectMatch(evidence(0, sd, sd), M2, (_, most, least) => `${most},${least}`);
    expectMatch(evidence(sd, sd, sd), M3, (bias, most, least) => `${bias},${most},${least}`);
  });
});

describe("evidence", () => {
  it.each([
    [0.3, 0.3, 0.3],
    [1, 10, 10],
    [0, 2, 7],
    [10, 0, 0]
  ] as const)("adds up to 1 over all labelings for sds %f, %f, %f", (bias, first, second) => {
    expect(sum(evidence(bias, first, second))).toBeCloseTo(1, 12);
  });

  it("is that of a coin where the prior knows hardly anything but zero", () => {
    for (const value of evidence(1e-4, 1e-4, 1e-4)) expect(value).toBeCloseTo(1 / 512, 9);
  });

  it("does not depend on which weight is called the first", () => {
    const [ab, ba] = [evidence(1, 2, 5), evidence(1, 5, 2)];
    for (let labeling = 0; labeling < labelingCount; labeling++) {
      const swapped = inputs.reduce((mirror, [x1, x2], i) => {
        const other = inputs.findIndex(([a, b]) => a === x2 && b === x1);
        return mirror | (((labeling >> i) & 1) << other);
      }, 0);
      expect(ba[swapped]).toBeCloseTo(ab[labeling] ?? 0, 12);
    }
  });

  it("refuses priors that are none", () => {
    expect(() => evidence(0, 0, 0)).toThrow("expected some above 0");
    expect(() => evidence(1, Number.NaN, 1)).toThrow("1, NaN, 1");
  });
});
