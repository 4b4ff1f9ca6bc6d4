import { expect, it } from "vitest";
import { cholesky, logDeterminant, multiply } from "../../linalg";
import { stream } from "../../random";
import { draw, oneHot, outputs, spreadOfEach, spreads } from "..";
import { jacobian, laplaceEvidence } from ".";
import { timesRoot } from "./loss-hessian";

it.each([
  [[3, 4, 3], 9],
  [[5, 6, 4, 3], 2],
  [[16, 12, 10], 20]
])("the determinant made by blocks is that of the whole Jacobian: %s", (sizes, rows) => {
  const random = stream(1, "blocks");
  const architecture = { sizes, activation: "tanh" as const };
  const prior = spreads(architecture, 3, 0.7);
  const parameters = draw(architecture, prior, random);
  const [inputs = 1, classes = 1] = [sizes[0], sizes.at(-1)];
  const x = Float64Array.from({ length: rows * inputs }, () => random.normal());
  const labels = Int32Array.from({ length: rows }, () => random.below(classes));
  const data = { rows, x, y: oneHot(labels, classes) };

  const f = outputs(architecture, parameters, x) as Float64Array;
  const J = timesRoot(
    "cross-entropy",
    { rows, columns: classes, data: f },
    jacobian(architecture, parameters, x)
  );
  const sd = spreadOfEach(architecture, prior);
  const scaled = { ...J, data: J.data.map((value, i) => value * (sd[i % J.columns] ?? 0)) };
  const G = multiply(scaled, scaled, { transposeA: true });
  for (let i = 0; i < G.rows; i++) G.data[i * (G.rows + 1)] = 1 + (G.data[i * (G.rows + 1)] ?? 0);
  const whole = -0.5 * logDeterminant(cholesky(G).L);
  const { logOccam } = laplaceEvidence(architecture, parameters, data, prior);
  expect(Math.abs(logOccam - whole)).toBeLessThan(1e-10 * (1 + Math.abs(whole)));
});
