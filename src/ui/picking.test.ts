import { describe, expect, it } from "vitest";
import type { Pick } from "../exhibits/exhibit";
import { nearest, standing } from "./picking";

const pick: Pick = {
  parameter: "image",
  label: "Image looked at",
  at: [20, 58, 360].map((py, i) => ({ px: 15, py, value: i, name: `image ${i}` }))
};
const tall = { width: 300, height: 383 };

describe("a tall panel", () => {
  it("takes what is under the pointer, down to its foot", () => {
    pick.at.forEach(({ px, py }, i) => {
      expect(nearest(pick, [px / tall.width, py / tall.height], tall)).toBe(i);
    });
    expect(nearest(pick, [15 / 300, 40 / 383], tall)).toBe(1);
    expect(nearest(pick, [0.5, 0.5], tall)).toBe(-1);
  });

  it("puts the handle where the thing stands", () => {
    expect(standing(pick.at[2], tall)).toEqual({ left: 5, top: (100 * 360) / 383 });
    expect(standing(undefined, tall)).toEqual({ left: 50, top: 50 });
  });
});

it("across takes what is nearest across, at any height", () => {
  const across = { ...pick, across: true, at: [10, 90].map((px, i) => at(px, i)) };
  expect(nearest(across, [70 / 300, 0.9], { width: 300, height: 236 })).toBe(1);
});

const at = (px: number, i: number) => ({ px, py: 0, value: i, name: `${i}` });
