import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPoints } from "./read-points";

const limits = { x: [-1, 1], y: [-4, 4], most: 200 } as const;

describe("points as text", () => {
  it("are read with any usual separator, a heading and blank lines passed over", () => {
    const text = "x,y\n0.5, 1\n\n-0.25;2\n0\t−3\n1 4\n";
    expect(readPoints(text, limits)).toEqual({
      points: [
        [0.5, 1],
        [-0.25, 2],
        [0, -3],
        [1, 4]
      ],
      problem: "",
      outside: false
    });
  });

  it("say which lines could not be read and what lies outside", () => {
    const { points, problem, outside } = readPoints("0, 0\n1, two\n5, 0\n1, 2, 3", limits);
    expect(points).toEqual([[0, 0]]);
    expect(problem).toContain("line 2, 4");
    expect(problem).toContain("1 outside");
    expect(outside).toBe(true);
  });

  it("are scaled to the figure on request", () => {
    const { points, problem } = readPoints("1990, 100\n2000, 300\n2010, 200", limits, true);
    expect(points).toEqual([
      [-0.9, -3.6],
      [0, 3.6],
      [0.9, 0]
    ]);
    expect(problem).toBe("");
  });

  it("change nothing when none is usable", () => {
    expect(readPoints("years\n1990, 7000", limits).points).toEqual([]);
    expect(readPoints("", limits).problem).toContain("nothing was changed");
  });

  it("never throw, and always lie in the figure", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.boolean(), (text, fit) => {
        const { points } = readPoints(text, limits, fit);
        expect(points.length).toBeLessThanOrEqual(200);
        for (const [x, y] of points) expect(Math.abs(x) <= 1 && Math.abs(y) <= 4).toBe(true);
      })
    );
  });
});
