import { describe, expect, it } from "vitest";
import { erf } from "./erf";

describe("erf", () => {
  it("is exact to a few units in the last place", () => {
    const known = [
      [0, 0],
      [0.1, 0.1124629160182849],
      [0.5, 0.5204998778130465],
      [1, 0.8427007929497149],
      [1.5, 0.9661051464753108],
      [2, 0.9953222650189527],
      [3, 0.9999779095030014],
      [4.5, 0.9999999998033839],
      [7, 1]
    ] as const;
    for (const [x, value] of known) {
      expect(Math.abs(erf(x) - value)).toBeLessThan(1e-15);
      expect(erf(-x) + erf(x)).toBe(0);
    }
  });

  it("is smooth between its nodes", () => {
    for (let i = 0; i < 1000; i++) {
      const x = i / 170;
      const slope = (erf(x + 1e-3) - erf(x - 1e-3)) / 2e-3;
      expect(Math.abs(slope - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x))).toBeLessThan(1e-6);
    }
  });

  it("ends at ±1", () => {
    expect([erf(1e300), erf(-6), erf(Number.POSITIVE_INFINITY)]).toEqual([1, -1, 1]);
    expect(erf(Number.NaN)).toBeNaN();
  });
});
