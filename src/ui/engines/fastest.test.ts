import { expect, test } from "vitest";
import { trials, trialTask } from "../../models/network/trials";
import { type Choice, fastest, type Speed } from "./fastest";
import { choiceWords, faster } from "./words";

const chosen = (
  speeds: Partial<Record<Speed["engine"], number>>,
  more: Partial<Choice> = {}
): Choice => ({
  kind: "chosen",
  speeds: Object.entries(speeds).map(([engine, stepsPerSecond]) => ({
    engine: engine as Speed["engine"],
    stepsPerSecond
  })),
  missing: [],
  small: false,
  backend: "wasm",
  ...more
});

test("measures what is here on the very network and takes the fastest", async () => {
  const run = { ...trialTask(trials[2]), steps: 100 };
  const tried: string[] = [];
  const trying = fastest(run);
  let next = await trying.next();
  for (; !next.done; next = await trying.next()) if (next.value) tried.push(next.value.engine);
  expect(tried).toEqual(["ours", "wasm", "webgl", "webgpu"]);
  expect(next.value).toMatchObject({ backend: "wasm", missing: ["webgl", "webgpu"], small: false });
  expect(next.value.speeds.map(({ engine }) => engine)).toEqual(["wasm", "ours"]);
  for (const { stepsPerSecond } of next.value.speeds) expect(stepsPerSecond).toBeGreaterThan(0);
});

test("says in one line what was measured and what follows", () => {
  const slow = choiceWords(
    chosen({ wasm: 43.2, webgl: 8.04, ours: 137.4 }, { missing: ["webgpu"] })
  );
  expect(slow).toMatch(/^WASM 43, WebGL 8, this site 137 steps a second \(no WebGPU here\): /);
  expect(slow).toContain("runs on WASM, the fastest TensorFlow.js has here.");
  const fast = chosen({ wasm: 43, webgl: 430, ours: 137 }, { backend: "webgl" });
  expect(choiceWords(fast)).toContain("WebGL trains this network 3.1 times as fast as this site.");
  expect(faster(fast)).toBeCloseTo(3.14, 2);
  const small = choiceWords(chosen({ wasm: 900, ours: 12_000 }, { small: true }));
  expect(small).toContain("too small for a graphics card");
  for (const words of [slow, choiceWords(fast), small]) expect(words).toContain("the same bits");
});

test("a hair is not faster", () => {
  expect(faster(chosen({ wasm: 105, ours: 100 }))).toBeUndefined();
  expect(choiceWords(chosen({ wasm: 105, ours: 100 }))).toContain("runs on WASM.");
});
