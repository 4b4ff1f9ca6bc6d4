import { expect, it } from "vitest";
import { digest } from "../../lab/digest";
import { defaults } from "../../lab/parameters";
import { finalResult, run } from "../../lab/run";
import { experiment } from "./experiment";
import { parameters } from "./parameters";

const values = { ...defaults(parameters), n: 50, seed: 3 };

it("gives the same bits when two runs of one study take turns", async () => {
  const alone = digest(await finalResult(experiment, { ...values, along: "shares" }));
  const [shares] = await Promise.all([
    finalResult(experiment, { ...values, along: "shares" }),
    finalResult(experiment, { ...values, along: "shares", model: "hand" })
  ]);
  expect(digest(shares)).toBe(alone);
}, 60_000);

it("trains anew when it is asked for the same once more, to be watched", async () => {
  const frames = async () => {
    let count = 0;
    for await (const _ of run(experiment, { ...values, seed: 4 })) count++;
    return count;
  };
  const first = await frames();
  expect(first).toBeGreaterThan(100);
  expect(await frames()).toBe(first);
}, 60_000);
