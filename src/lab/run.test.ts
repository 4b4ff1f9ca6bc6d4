import { describe, expect, it } from "vitest";
import { Cancelled, defineExperiment } from "./experiment";
import { defaults, integer, largestSeed, seed } from "./parameters";
import { finalResult, repeatedSeeds, repetition, run, seedOf } from "./run";

const parameters = { steps: integer({ label: "Steps", min: 1, max: 1e9, initial: 4 }) };

/** Counts to `steps`; a result at every step. */
const counting = defineExperiment({
  parameters,
  async *run({ steps }, { pause }) {
    for (let t = 1; t <= steps; t++) {
      yield { done: t / steps, result: { t } };
      await pause();
    }
  }
});

const stopsAt = (...reached: number[]) =>
  defineExperiment({
    parameters,
    async *run() {
      for (const done of reached) yield { done, result: done };
    }
  });

describe("run", () => {
  it("streams what the experiment yields, in its order", async () => {
    const seen: unknown[] = [];
    for await (const progress of run(counting, { steps: 3 })) seen.push(progress);
    expect(seen).toEqual([1, 2, 3].map((t) => ({ done: t / 3, result: { t } })));
  });

  it("ends with Cancelled once the signal is given", async () => {
    const signal = { aborted: false };
    let seen = 0;
    const streaming = (async () => {
      for await (const _ of run(counting, { steps: 1e9 }, signal))
        if (++seen === 5) signal.aborted = true;
    })();
    await expect(streaming).rejects.toThrow(Cancelled);
    expect(seen).toBe(5);
  });

  it("gives the event loop a turn at each pause, so that a message can arrive", async () => {
    const signal = { aborted: false };
    setTimeout(() => {
      signal.aborted = true;
    }, 5);
    const streaming = (async () => {
      for await (const _ of run(counting, { steps: 1e9 }, signal));
    })();
    await expect(streaming).rejects.toThrow("the run was called off");
  });

  it("works where the engine has no MessageChannel", async () => {
    const { MessageChannel } = globalThis;
    Reflect.deleteProperty(globalThis, "MessageChannel");
    try {
      expect(await finalResult(counting, { steps: 3 })).toEqual({ t: 3 });
    } finally {
      globalThis.MessageChannel = MessageChannel;
    }
  });
});

describe("finalResult", () => {
  it("is the last result", async () => {
    expect(await finalResult(counting, { steps: 7 })).toEqual({ t: 7 });
  });

  it.each([
    [stopsAt(0.2, 0.9), "ended at 0.9, not 1"],
    [stopsAt(), "ended at no result, not 1"]
  ])("refuses an experiment that stops short", async (experiment, message) => {
    await expect(finalResult(experiment, { steps: 1 })).rejects.toThrow(message);
  });
});

describe("repetitions", () => {
  const parameters = { n: integer({ label: "n", min: 0, max: 9, initial: 1 }), start: seed() };
  const adding = defineExperiment({
    parameters,
    async *run({ n, start }) {
      yield { done: 1, result: [n, start] };
    },
    summarise: ([n = 0, start = 0]: number[]) => ({ sum: n + start })
  });

  it("take the seed on show and those that follow it, around the end", () => {
    expect(repeatedSeeds(5, 3)).toEqual([5, 6, 7]);
    expect(repeatedSeeds(largestSeed, 3)).toEqual([largestSeed, 0, 1]);
    expect(repeatedSeeds(1, 0)).toEqual([]);
  });

  it("find the seed by its kind, not its name", () => {
    expect(seedOf(parameters)).toBe("start");
    expect(seedOf({ n: parameters.n })).toBeUndefined();
  });

  it("change the seed only, and keep the summary only", async () => {
    const values = { ...defaults(parameters), n: 4 };
    expect(await repetition(adding, values, 30)).toEqual({ sum: 34 });
    expect(values.start).toBe(parameters.start.initial);
  });

  it("are refused where nothing can be summarised", async () => {
    await expect(repetition(counting, { steps: 1 }, 1)).rejects.toThrow("has no repetitions");
  });
});
