/**
 * Counts in how many seeds the effects hold that the exhibits speak of, with seeds that no setting was
 * chosen on: node tests/bench/effects.mjs [exhibit]
 */
import type { Effect } from "../../src/exhibits/effect";
import type { AnyExperiment } from "../../src/lab/experiment";
import { defaults, type Schema } from "../../src/lab/parameters";
import { finalResult, seedOf } from "../../src/lab/run";

const effects = import.meta.glob<{ effects: readonly Effect[] }>("../../src/exhibits/*/effects.ts");
const experiments = import.meta.glob<{ experiment: AnyExperiment }>(
  "../../src/exhibits/*/experiment.ts"
);

const wanted = process.argv[2];
for (const [path, load] of Object.entries(effects)) {
  const id = path.split("/").at(-2) ?? "";
  if (wanted && wanted !== id) continue;
  const module = await experiments[path.replace("effects.ts", "experiment.ts")]?.();
  if (!module) throw new Error(`${path} has no experiment beside it`);
  const { experiment } = module;
  const seed = seedOf(experiment.parameters as Schema) ?? "seed";
  const known = new Map<string, unknown>();
  for (const { name, values, seeds, holds } of (await load()).effects) {
    let count = 0;
    for (const number of seeds) {
      const state = { ...defaults(experiment.parameters), ...values, [seed]: number };
      const key = JSON.stringify(state);
      const result = known.get(key) ?? (await finalResult(experiment, state as never));
      known.set(key, result);
      if (holds(result as never)) count++;
    }
    console.log(`${id}: ${name}: ${count} of ${seeds.length} seeds`);
  }
}
