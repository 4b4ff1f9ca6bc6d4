import { expect, test } from "vitest";
import { stream } from "../random";
import { largestDifference } from "./loss-difference";
import { type Opinions, type Repeatable, secondOpinion } from "./second-opinion";
import { trials, trialTask } from "./trials";

const last = async (
  asked: Repeatable,
  options?: Parameters<typeof secondOpinion>[1]
): Promise<Opinions> => {
  let opinions: Opinions | undefined;
  for await (const next of secondOpinion(asked, options)) opinions = next ?? opinions;
  if (!opinions) throw new Error("nothing came");
  return opinions;
};

test("both engines tell the same story, batches included", async () => {
  const { task, initial } = trialTask(trials[0]);
  const random = () => stream(5, "batches");
  for (const batch of [undefined, 16]) {
    const found = await last({
      task: { ...task, ...(batch && { batch }) },
      initial,
      steps: 55,
      random
    });
    expect(found.ours).toHaveLength(55);
    expect(found.theirs).toHaveLength(55);
    expect(found.diverged).toBeUndefined();
    expect(found.version).toBe("4.22.0");
    expect(largestDifference(found.ours, found.theirs)).toBeLessThan(1e-4);
  }
});

test("bursts of any size give the same curves, and the second may go on alone", async () => {
  const { task, initial } = trialTask(trials[0]);
  const asked = { task, initial, steps: 12 };
  const short = await last(asked);
  const long = await last(asked, { burst: 5, times: 2 });
  expect(long.ours).toEqual(short.ours);
  expect(long.theirs.subarray(0, 12)).toEqual(short.theirs);
  expect(long.theirs).toHaveLength(24);
  expect([long.steps, long.alone, short.alone]).toEqual([12, 12, 0]);
});

test("a run that diverges says which", async () => {
  const { task, initial } = trialTask(trials[0]);
  const architecture = { ...task.architecture, activation: "linear" } as const;
  const wild = { ...task, architecture, optimiser: { name: "sgd" }, rate: () => 1e9 } as const;
  const found = await last({ task: wild, initial, steps: 40 });
  expect(found.diverged).toBe("both");
  expect(found.ours.length).toBeLessThan(40);
});

test("the largest difference is relative to ours and needs both", () => {
  expect(largestDifference([2, 4, 1], [2, 5, 9], 2)).toBe(0.25);
  expect(largestDifference([2, 4], [2])).toBe(0);
  expect(largestDifference([0], [0])).toBe(0);
});
