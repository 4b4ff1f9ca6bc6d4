import { advance, start } from "../../models/network";
import { largestDifference } from "../../models/network/loss-difference";
import { type Trial, trialName, trials, trialTask } from "../../models/network/trials";
import { type Answer, compared, type EngineName, engineNames, type Measurement } from "./answers";
import { openRunner } from "./runners";

/** Milliseconds that an engine may take for these, and for the bursts that are timed after them. */
const patience = 4000;
const timed = 600;
/** A burst should last about this long, in milliseconds, so that the worker still answers. */
const stretch = 120;

/** An engine that takes fewer steps a second is spared the larger networks. */
const slowest = 1;

/** Measures every engine on every network; `undefined` is a turn for the event loop. */
export async function* measure(): AsyncGenerator<Answer | undefined, void, void> {
  const missing = new Set<EngineName>();
  for (const trial of trials) {
    const { task, initial } = trialTask(trial);
    const ours = advance(task, start(task, initial), compared).losses;
    for (const engine of engineNames) {
      if (missing.has(engine)) continue;
      yield { kind: "begun", trial: trialName(trial), engine };
      try {
        const { stepsPerSecond } = yield* measureOne(trial, engine, ours);
        if (stepsPerSecond < slowest && trial !== trials.at(-1)) {
          missing.add(engine);
          yield { kind: "missing", engine, reason: "left out of larger networks, too slow here" };
        }
      } catch (error) {
        missing.add(engine);
        const { reason, message } = error as { reason?: string; message?: string };
        yield { kind: "missing", engine, reason: reason ?? message ?? String(error) };
      }
    }
  }
}

async function* measureOne(trial: Trial, engine: EngineName, ours: Float64Array) {
  const runner = await openRunner(engine, trialTask(trial));
  const { version, device } = runner;
  try {
    const losses: number[] = [];
    const rates: number[] = [];
    const begun = performance.now();
    let size = 1;
    /** Milliseconds a step, of the last burst. */
    let each = Number.POSITIVE_INFINITY;
    const burst = async (steps: number) => {
      const since = performance.now();
      const more = await runner.advance(steps);
      each = (performance.now() - since) / steps;
      return more;
    };
    while (losses.length < compared && performance.now() - begun < patience) {
      losses.push(...Array.from(await burst(Math.min(size, compared - losses.length))));
      // The first steps also load and compile: they do not tell how long the next ones take.
      if (losses.length > 1) rates.push(1000 / each);
      size = Math.max(1, Math.min(2 * size, Math.round(stretch / each)));
      yield undefined;
    }
    const since = performance.now();
    if (losses.length === compared) rates.length = 0;
    while (losses.length === compared && performance.now() - since < timed) {
      const steps = Math.max(1, Math.round(stretch / each));
      await burst(steps);
      rates.push(1000 / each);
      yield undefined;
    }
    const measurement: Measurement = {
      kind: "measured",
      trial: trialName(trial),
      engine,
      stepsPerSecond: median(rates.length > 0 ? rates : [1000 / each]),
      difference: largestDifference(ours, losses),
      steps: losses.length,
      ...(version && { version }),
      ...(device && { device })
    };
    yield measurement;
    return measurement;
  } finally {
    runner.close();
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[sorted.length >> 1] ?? 0) + (sorted[(sorted.length - 1) >> 1] ?? 0)) / 2;
}
