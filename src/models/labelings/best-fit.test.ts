import { describe, expect, it } from "vitest";
import { bestFit, labelingCount, logisticEvidence, type PriorSds } from ".";

const three: PriorSds = [10, 10, 10];

/** Whether w₀ + w₁x₁ + w₂x₂ separates a labeling, by trial over directions. */
const separable = new Set<number>();
for (let a = -6; a <= 6; a++) {
  for (let b = -6; b <= 6; b++) {
    for (let c = -12.5; c <= 12.5; c++) {
      let labeling = 0;
      let at = 0;
      for (const x2 of [1, 0, -1]) {
        for (const x1 of [-1, 0, 1]) {
          if (a * x1 + b * x2 + c > 0) labeling |= 1 << at;
          at++;
        }
      }
      separable.add(labeling);
    }
  }
}

describe("the best fit", () => {
  it("is 1 exactly for the labelings that a line separates", () => {
    expect(separable.size).toBeGreaterThan(30);
    for (let labeling = 0; labeling < labelingCount; labeling++) {
      const fit = bestFit(labeling, three);
      if (separable.has(labeling)) expect(fit).toBeGreaterThan(1 - 1e-5);
      else expect(fit).toBeLessThan(0.3);
    }
  });

  it("leaves to chance what a model cannot see", () => {
    const rightColumn = 0b100100100;
    expect(bestFit(rightColumn, [0, 10, 0])).toBeCloseTo(1 / 8, 6);
    expect(bestFit(511, [0, 10, 10])).toBeCloseTo(1 / 512, 9);
    expect(bestFit(0b101010101, three)).toBeCloseTo((5 / 9) ** 5 * (4 / 9) ** 4, 6);
  });

  it("is never below the evidence, which is an average", () => {
    for (const sds of [
      [0, 3, 0],
      [0, 3, 3],
      [3, 3, 3]
    ] as const) {
      const slabs = logisticEvidence(sds);
      let step = slabs.next();
      while (!step.done) step = slabs.next();
      step.value.forEach((evidence, labeling) => {
        expect(bestFit(labeling, sds)).toBeGreaterThanOrEqual(evidence * (1 - 1e-9));
      });
    }
  });
});
