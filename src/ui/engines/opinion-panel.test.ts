import { expect, test } from "vitest";
import type { Opinions } from "../../models/network/second-opinion";
import { opinionPanel, opinionWords } from "./opinion-panel";

const opinions = (ours: number[], theirs: number[], more: Partial<Opinions> = {}): Opinions => ({
  kind: "opinions",
  alone: 0,
  ours: Float64Array.from(ours),
  theirs: Float64Array.from(theirs),
  steps: Math.max(ours.length, theirs.length),
  backend: "wasm",
  version: "4.22.0",
  ...more
});
const falling = Array.from({ length: 120 }, (_, step) => 0.9 ** step);

test("says how far the losses differ, early and over all", () => {
  const theirs = falling.map((loss, step) => loss * (step < 50 ? 1 + 1e-6 : 1 + 2e-5));
  const words = opinionWords(opinions(falling, theirs));
  expect(words).toContain("by at most 10⁻⁶ of the loss over the first 50 steps");
  expect(words).toContain("and over all 120 by 2\u00a0×\u00a010⁻⁵");
  expect(words).not.toContain("magnifies");
});

test("explains curves that part, and runs that diverge", () => {
  const theirs = falling.map((loss, step) => (step < 100 ? loss : 2 * loss));
  expect(opinionWords(opinions(falling, theirs))).toContain("Training magnifies");
  expect(opinionWords(opinions(falling, theirs))).toMatch(
    /over all 120 by 1, at step \d+, where ours is 2.7\u00a0×\u00a010⁻⁵\./
  );
  expect(opinionWords(opinions([1, 9], [1, 9], { diverged: "both" }))).toContain(
    "Both runs diverge"
  );
  const one = opinionWords(opinions([1, 9, 8], [1, 9], { diverged: "theirs" }));
  expect(one).toContain("Theirs diverges and ours does not");
});

test("says where the second goes on alone", () => {
  const longer = opinions(falling.slice(0, 60), falling, {
    steps: 60,
    alone: 60,
    backend: "webgl"
  });
  const words = opinionWords(longer);
  expect(words).toContain("4.22.0 (WebGL)");
  expect(words).toContain("Beyond step 60 TensorFlow.js trains alone");
  expect(opinionPanel(longer).description).toContain("120 of 120 steps");
});

test("a loss of nothing has no relative difference", () => {
  const words = opinionWords(opinions([1, 0, 0], [1, 1e-9, 0]));
  expect(words).toContain("by at most 0 of the loss");
});

test("any pair of curves can be drawn", () => {
  for (const pair of [
    opinions([], [], { steps: 10 }),
    opinions([0, 0], [0, 0]),
    opinions([1], [1]),
    opinions(falling, falling.slice(0, 30)),
    opinions([1e6, 1, 0], [1e6, 1, 0])
  ]) {
    const { description, plot } = opinionPanel(pair);
    expect(description).not.toMatch(/NaN|undefined|Infinity/);
    const scales = JSON.stringify([plot.x, plot.y], (_, v) =>
      typeof v === "number" && !Number.isFinite(v) ? "wrong" : v
    );
    expect(scales).not.toContain("wrong");
  }
});
