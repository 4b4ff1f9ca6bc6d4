import { describe, expect, it } from "vitest";
import { levelLines } from "./level-line";

const cells = 40;
const gridOf = (f: (x: number, y: number) => number) => ({
  cells,
  left: -1,
  right: 1,
  bottom: -1,
  top: 1,
  values: Array.from({ length: cells * cells }, (_, k) =>
    f((2 * ((k % cells) + 0.5)) / cells - 1, (2 * (Math.floor(k / cells) + 0.5)) / cells - 1)
  )
});

describe("level lines", () => {
  it("follow a straight edge from rim to rim", () => {
    const lines = levelLines(
      gridOf((x, y) => x + 2 * y),
      0.3
    );
    expect(lines).toHaveLength(1);
    for (const [x, y] of lines[0] ?? []) expect(x + 2 * y).toBeCloseTo(0.3, 10);
    const ends = [lines[0]?.[0]?.[0], lines[0]?.at(-1)?.[0]].map((x) => Math.abs(x ?? 0));
    for (const end of ends) expect(end).toBeGreaterThan(0.9);
  });

  it("close round a circle, once for each", () => {
    const lines = levelLines(
      gridOf((x, y) => Math.min(Math.hypot(x - 0.4, y), Math.hypot(x + 0.5, y))),
      0.3
    );
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line.at(-1)).toEqual(line[0]);
      for (const [x, y] of line) {
        const radius = Math.min(Math.hypot(x - 0.4, y), Math.hypot(x + 0.5, y));
        expect(Math.abs(radius - 0.3)).toBeLessThan(0.01);
      }
    }
  });

  it("do not cross at a saddle", () => {
    const lines = levelLines(
      gridOf((x, y) => x * y),
      0
    );
    expect(lines).toHaveLength(2);
  });

  it("are none where nothing is crossed", () => {
    expect(
      levelLines(
        gridOf(() => 1),
        0.5
      )
    ).toEqual([]);
    expect(levelLines({ ...gridOf(() => 1), values: [] }, 0.5)).toEqual([]);
  });
});
