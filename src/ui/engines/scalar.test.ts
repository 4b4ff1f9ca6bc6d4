import { expect, test } from "vitest";
import { advance, start } from "../../models/network";
import { type Trial, trials, trialTask } from "../../models/network/trials";
import { ScalarNetwork } from "./scalar";

const [small] = trials;
const cases: readonly Trial[] = [
  small,
  { ...small, sizes: [2, 9, 7, 1], activation: "relu", loss: "logistic" },
  { ...small, sizes: [3, 8, 4], loss: "cross-entropy" },
  { ...small, sizes: [3, 8, 2], activation: "linear" }
];

for (const trial of cases) {
  test(`${trial.sizes.join("-")}, ${trial.activation}, ${trial.loss} trains as ours does`, () => {
    const { task, initial } = trialTask(trial);
    const ours = advance(
      { ...task, precision: "float64" },
      start({ ...task, precision: "float64" }, initial),
      30
    );
    const network = new ScalarNetwork(task, initial);
    for (const loss of ours.losses) expect(network.step()).toBeCloseTo(loss, 9);
  });
}

test("what it does not know, it refuses", () => {
  const { task, initial } = trialTask(small);
  expect(() => new ScalarNetwork({ ...task, decay: 1 }, initial)).toThrow(/knows full-batch Adam/);
});
