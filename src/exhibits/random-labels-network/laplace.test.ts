import { expect, it } from "vitest";
import { draw, oneHot, spreads } from "../../models/network";
import { laplaceEvidence } from "../../models/network/curvature";
import { stream } from "../../models/random";
import { laplaceByBlocks } from "./laplace";

it.each([
  [[3, 4, 3], 9],
  [[5, 6, 4, 3], 2],
  [[16, 32, 10], 20]
])("agrees with the Laplace evidence from the whole Jacobian: %s", (sizes, rows) => {
  const random = stream(1, "blocks");
  const architecture = { sizes, activation: "tanh" as const };
  const prior = spreads(architecture, 3, 0.7);
  const parameters = draw(architecture, prior, random);
  const inputs = sizes[0] ?? 1;
  const outputs = sizes.at(-1) ?? 1;
  const x = Float64Array.from({ length: rows * inputs }, () => random.normal());
  const labels = Int32Array.from({ length: rows }, () => random.below(outputs));
  const data = { rows, x, y: oneHot(labels, outputs) };
  const pieces = laplaceByBlocks(architecture, parameters, data, prior);
  let next = pieces.next();
  while (!next.done) next = pieces.next();
  const blocks = next.value;
  const whole = laplaceEvidence(architecture, parameters, data, prior);
  for (const [name, value] of Object.entries(whole)) {
    expect(Math.abs(blocks[name as keyof typeof whole] - value)).toBeLessThan(
      1e-10 * (1 + Math.abs(value))
    );
  }
});
