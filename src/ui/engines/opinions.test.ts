import { expect, test } from "vitest";
import type { AnyExhibit } from "../../exhibits/exhibit";
import { type AnyValues, defaults, type Schema } from "../../lab/parameters";
import { advance, start } from "../../models/network";
import { largestDifference } from "../../models/network/loss-difference";
import type { Repeatable } from "../../models/network/second-opinion";
import { openRunner } from "./runners";

interface Module {
  readonly experiment: { readonly parameters: Schema };
  readonly secondOpinion?: (values: AnyValues) => Repeatable | Promise<Repeatable>;
}
const modules = import.meta.glob<Module>("../../exhibits/*/experiment.ts");
const exhibits = import.meta.glob<{ exhibit: AnyExhibit }>("../../exhibits/*/exhibit.ts", {
  eager: true
});
const steps = 50;

for (const [path, { exhibit }] of Object.entries(exhibits)) {
  if (!exhibit.secondOpinion) continue;
  test(`${path.split("/").at(-2)}: 50 steps agree in every preset`, async () => {
    const { experiment, secondOpinion } =
      (await modules[path.replace("exhibit.ts", "experiment.ts")]?.()) ?? {};
    if (!experiment || !secondOpinion) throw new Error("nothing to repeat");
    for (const { values } of exhibit.presets) {
      const run = await secondOpinion({ ...defaults(experiment.parameters), ...values });
      const source = run.random && { random: run.random() };
      const ours = advance(run.task, start(run.task, run.initial), steps, source).losses;
      const runner = await openRunner("cpu", run);
      const theirs = await runner.advance(steps);
      runner.close();
      expect(theirs).toHaveLength(steps);
      expect(largestDifference(ours, theirs)).toBeLessThan(1e-4);
      expect(run.steps).toBeGreaterThanOrEqual(steps);
    }
  }, 30_000);
}
