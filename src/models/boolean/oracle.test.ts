import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  accuracy,
  domainOf,
  formulaLaw,
  knowledge,
  type Learner,
  learnerNames,
  predict,
  probabilities,
  smallestFormulas,
  uniformLaw
} from ".";

interface Case {
  inputs: number;
  leafProbability: number;
  prior?: number[];
  leafSize?: number[];
  accuracyOnUnseen?: {
    trainInputs: number[];
    simple: Record<string, number>;
    uniform: Record<string, number>;
  }[];
  massByLeafSize?: number[];
  countByLeafSize?: number[];
  entropyBits?: number;
  probe?: { function: number; prior: number; leafSize: number }[];
  priorRelativeTolerance?: number;
}

const oracle: { tolerance: number; cases: Case[] } = JSON.parse(
  readFileSync("tests/oracles/no-free-lunch.json", "utf8")
);

function ended<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const nameOf: Record<Learner, string> = {
  bayes: "bayes",
  smallest: "smallest",
  hard: "hard",
  neighbours: "knn",
  majority: "majority",
  anti: "anti"
};

const close = (found: number, known: number, tolerance: number) =>
  expect(Math.abs(found - known)).toBeLessThanOrEqual(tolerance * (1 + Math.abs(known)));

describe.each(oracle.cases)("functions of $inputs variables", (known) => {
  const domain = domainOf(known.inputs);
  const law = ended(
    formulaLaw({ domain, operators: ["and", "or", "xor"], leaf: known.leafProbability })
  );
  const { size } = ended(smallestFormulas(domain));

  it("have the oracle's law and sizes", () => {
    known.prior?.forEach((p, f) => {
      close(law[f] ?? 0, p, oracle.tolerance);
    });
    if (known.leafSize) expect(Array.from(size)).toEqual(known.leafSize);
    for (const probe of known.probe ?? []) {
      expect(size[probe.function]).toBe(probe.leafSize);
      const error = Math.abs((law[probe.function] ?? 0) / probe.prior - 1);
      expect(error).toBeLessThan(known.priorRelativeTolerance ?? 0);
    }
    known.massByLeafSize?.forEach((mass, s) => {
      const found = law.reduce((sum, p, f) => sum + (size[f] === s ? p : 0), 0);
      close(found, mass, oracle.tolerance);
      expect(size.filter((each) => each === s)).toHaveLength(known.countByLeafSize?.[s] ?? -1);
    });
    if (known.entropyBits !== undefined) {
      const bits = law.reduce((sum, p) => (p > 0 ? sum - p * Math.log2(p) : sum), 0);
      close(bits, known.entropyBits, oracle.tolerance);
    }
  });

  it.runIf(known.accuracyOnUnseen)(
    "are learnt as the oracle says, and in the uniform world not",
    () => {
      for (const { trainInputs, simple, uniform } of known.accuracyOnUnseen ?? []) {
        const seen = trainInputs.reduce((set, input) => set | (1 << input), 0);
        const predictions = predict(
          knowledge(domain, probabilities(law, domain.inputs), size),
          seen
        );
        const worlds = [
          [simple, probabilities(law, domain.inputs)(seen)],
          [uniform, probabilities(uniformLaw(domain), domain.inputs)(seen)]
        ] as const;
        for (const [accuracies, world] of worlds) {
          for (const learner of learnerNames) {
            const expected = accuracies[nameOf[learner]] ?? Number.NaN;
            close(accuracy(predictions[learner], world), expected, oracle.tolerance);
          }
        }
      }
    }
  );
});
