import { expect, test } from "vitest";
import oracle from "../../../tests/oracles/bounds.json";
import {
  catoniBound,
  chernoffBound,
  complexityPerToken,
  empiricalFreedman,
  evenGrid,
  exactSmoothingCost,
  gaussianKl,
  hoeffdingBound,
  klInverse,
  klInverseBelow,
  languageModelTerms,
  mcAllesterBound,
  prefixFreeBits,
  publishedLossVariation,
  seegerBound,
  testSetBound
} from ".";

// biome-ignore lint/suspicious/noExplicitAny: each kind of case has fields of its own
type Case = any;

const close = (found: number, known: number, tolerance: number = oracle.tolerance) =>
  expect(Math.abs(found - known)).toBeLessThanOrEqual(tolerance * (1 + Math.abs(known)));

const checks: Record<string, (known: Case) => void> = {
  "countable-hypothesis"({ bits, n, delta, empiricalRisk: risk, ...known }) {
    const observed = { risk, n, delta };
    close(hoeffdingBound(observed, bits), known.hoeffding);
    close(hoeffdingBound(observed, prefixFreeBits(bits)), known.hoeffdingPrefixCode);
    close(chernoffBound(observed, bits), known.chernoffKl);
  },
  "kl-inverse"({ rows }) {
    for (const { q, eps, upper, lower } of rows) {
      close(klInverse(q, eps), upper);
      close(klInverseBelow(q, eps), lower);
      if (lower > 0) expect(klInverseBelow(q, eps) / lower).toBeCloseTo(1, 9);
    }
  },
  "pac-bayes"({ n, delta, kl, empiricalRisk: risk, ...known }) {
    const observed = { risk, n, delta };
    close(mcAllesterBound(observed, kl), known.mcAllester, known.tolerance);
    close(seegerBound(observed, kl), known.seegerMaurer, known.tolerance);
    for (const { lambda, bound } of known.catoni) {
      close(catoniBound(observed, kl, lambda), bound, known.tolerance);
    }
    close(catoniBound(observed, kl, known.catoniBestLambda), known.catoniBest, known.tolerance);
  },
  "gaussian-kl"({ meanQ, sdQ, meanP, sdP, kl }) {
    close(gaussianKl({ mean: meanQ, sd: sdQ }, { mean: meanP, sd: sdP }, meanQ.length), kl);
  },
  "binomial-tail"({ errors, n, delta, upper }) {
    close(testSetBound(errors, n, delta), upper);
  },
  "language-model-terms"({ N, D, bitsPerParameter, vocabulary, delta, gridSize, ...known }) {
    const complexity = complexityPerToken({
      parameters: N,
      tokens: D,
      bitsPerParameter,
      delta,
      gridSize
    });
    close(complexity, known.C);
    const variation = publishedLossVariation(N);
    close(variation, known.lossVariationSigmaFit);
    const terms = languageModelTerms({ complexity, vocabulary, variation });
    close(terms.randomGuess, known.randomGuess);
    close(terms.lossVariation, known.lossVariation);
    close(terms.smoothing, known.smoothing);
    close(terms.total, terms.randomGuess + terms.lossVariation + terms.smoothing);
    close(exactSmoothingCost(complexity), known.smoothingExact);
  },
  "empirical-freedman"({ X, Y, Delta, delta, ...known }) {
    const found = empiricalFreedman(
      { losses: X, predicted: Y, range: Delta },
      { delta, grid: evenGrid(100) }
    );
    close(found.complexity, known.C);
    close(found.variation, known.Sigma);
    close(found.s, known.bestS);
    close(found.gap, known.bound);
  }
};

test.each(oracle.cases.map((known: Case, i) => [`${known.kind} ${i}`, known]))(
  "%s agrees with the oracle",
  (_, known) => {
    const check = checks[known.kind];
    if (!check) throw new Error(`no check for ${known.kind}`);
    check(known);
  }
);
