import { describe, expect, it } from "vitest";
import { integer } from "../lab/parameters";
import { fromSlider, logSteps, toSlider } from "./format";

describe("a logarithmic slider of whole numbers", () => {
  const units = integer({ label: "Units", min: 2, max: 128, initial: 30, scale: "log" });
  const values = Array.from({ length: logSteps + 1 }, (_, i) => fromSlider(units, i));

  it("gives whole numbers only, from end to end and in order", () => {
    expect(values.every(Number.isInteger)).toBe(true);
    expect([values[0], values.at(-1)]).toEqual([2, 128]);
    expect(values.every((value, i) => i === 0 || value >= (values[i - 1] ?? 0))).toBe(true);
  });

  it("comes back to the number it stands at", () => {
    for (const value of [2, 3, 30, 100, 128]) {
      expect(fromSlider(units, toSlider(units, value))).toBe(value);
    }
  });
});
