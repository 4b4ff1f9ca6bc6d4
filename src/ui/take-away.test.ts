import { expect, it } from "vitest";
import { linesOf, sheetFor } from "./take-away";

const plain = { width: 300, height: 236 };
const wall = { width: 300, height: 383 };

it("gives a row of panels a sheet as high as the highest", () => {
  const low = sheetFor([plain, plain], [["a"], ["b"]]);
  expect(low.width).toBe(600);
  const high = sheetFor([wall, plain], [["a"], ["b"]]);
  expect(high.height - low.height).toBe(383 - 236);
  expect(high.height).toBeGreaterThan(high.heading + 383);
  const named = sheetFor([wall], [["a", "name", "of", "lines"]]);
  expect(named.heading).toBeGreaterThan(high.heading);
  expect(named.height - named.heading).toBe(high.height - high.heading);
  expect(sheetFor([], []).width).toBe(300);
});

it("breaks long names at words", () => {
  const name = "Training images, 1 to 100 of 400. Struck out: doubted; right, by, read instead";
  expect(linesOf(name).join(" ")).toBe(name);
  expect(linesOf(name)).toHaveLength(2);
  for (const line of linesOf(name)) expect(line.length).toBeLessThanOrEqual(42);
  expect(linesOf("Given data")).toEqual(["Given data"]);
  expect(linesOf("")).toEqual([]);
});
