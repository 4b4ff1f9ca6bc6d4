import type { Repeatable } from "../../models/network/second-opinion";
import { openRunner } from "./runners";

/** Backends that a second opinion may run on, and this site's own engine. */
const backends = ["wasm", "webgl", "webgpu"] as const;
export type Candidate = (typeof backends)[number];

export interface Speed {
  readonly engine: Candidate | "ours";
  readonly stepsPerSecond: number;
}

/** The engine whose turn it is to be measured. */
export interface Trying {
  readonly kind: "trying";
  readonly engine: Speed["engine"];
}

/** What was measured on the very network, and the fastest of the backends. */
export interface Choice {
  readonly kind: "chosen";
  readonly speeds: readonly Speed[];
  /** Backends that cannot be had here. */
  readonly missing: readonly Candidate[];
  /** The network was too small for a graphics card: those backends were not tried. */
  readonly small: boolean;
  readonly backend: Candidate;
}

/** A step on a graphics card takes a millisecond at best: where ours takes a third, none is tried. */
const smallFrom = 3000;
/** Milliseconds that are timed. */
const timed = 250;

/**
 * Measures ours and every backend of this machine on the first steps of a run. Throws what the last
 * backend threw if there is none.
 */
export async function* fastest(run: Repeatable): AsyncGenerator<Trying | undefined, Choice, void> {
  yield { kind: "trying", engine: "ours" };
  const ours = yield* speedOf("ours", run);
  const small = ours > smallFrom;
  const found: { engine: Candidate; stepsPerSecond: number }[] = [];
  const missing: Candidate[] = [];
  let reason: unknown;
  for (const engine of backends) {
    if (small && found.length > 0) continue;
    yield { kind: "trying", engine };
    try {
      found.push({ engine, stepsPerSecond: yield* speedOf(engine, run) });
    } catch (error) {
      missing.push(engine);
      reason = error;
    }
  }
  const [best] = found.toSorted((a, b) => b.stepsPerSecond - a.stepsPerSecond);
  if (!best) throw reason;
  const speeds = [...found, { engine: "ours", stepsPerSecond: ours } as const];
  return { kind: "chosen", speeds, missing, small, backend: best.engine };
}

/** Steps a second, after a warm-up that loads and compiles. */
async function* speedOf(engine: Speed["engine"], run: Repeatable) {
  const runner = await openRunner(engine, run);
  try {
    for (const steps of [1, 2]) {
      await runner.advance(steps);
      yield undefined;
    }
    let [size, steps, spent] = [1, 0, 0];
    while (spent < timed) {
      const since = performance.now();
      await runner.advance(size);
      const took = performance.now() - since;
      steps += size;
      spent += took;
      if (took < timed / 4) size *= 2;
      yield undefined;
    }
    return (1000 * steps) / spent;
  } finally {
    runner.close();
  }
}
