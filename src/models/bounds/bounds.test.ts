import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stream } from "../random";
import {
  bernoulliKl,
  catoniBound,
  catoniBoundOver,
  catoniGrid,
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
  prequentialBits,
  publishedLossVariation,
  seegerBound,
  testSetBound
} from ".";

const risk = fc.double({ min: 0, max: 1, noNaN: true });
const n = fc.integer({ min: 8, max: 1_000_000 });
const bits = fc.double({ min: 0, max: 1e6, noNaN: true });
const delta = fc.double({ min: 1e-12, max: 0.999, noNaN: true });
const nats = fc.double({ min: 0, max: 50, noNaN: true });
const rounding = 1e-12;

type Bound = (observed: { risk: number; n: number; delta: number }, price: number) => number;
const bounds: Record<string, Bound> = {
  hoeffding: hoeffdingBound,
  chernoff: chernoffBound,
  mcAllester: mcAllesterBound,
  seeger: seegerBound,
  catoni: (observed, kl) => catoniBound(observed, kl, 1)
};

describe.each(Object.entries(bounds))("the bound of %s", (_, bound) => {
  it("grows with bits and confidence and, one step at a time, falls with examples", () => {
    fc.assert(
      fc.property(risk, n, bits, delta, fc.nat(1000), (r, count, price, d, more) => {
        const here = bound({ risk: r, n: count, delta: d }, price);
        const tolerance = rounding * (1 + here);
        expect(here).toBeGreaterThanOrEqual(r - 0.04 - tolerance);
        expect(bound({ risk: r, n: count, delta: d }, price + more)).toBeGreaterThanOrEqual(
          here - tolerance
        );
        expect(bound({ risk: r, n: count, delta: d / 2 }, price)).toBeGreaterThanOrEqual(
          here - tolerance
        );
        expect(bound({ risk: r, n: count + more, delta: d }, price)).toBeLessThanOrEqual(
          here + tolerance
        );
      })
    );
  });

  it("refuses what is not a risk, a number of examples, a confidence or a price", () => {
    const good = { risk: 0.1, n: 100, delta: 0.05 };
    for (const bad of [0, 1, -0.1, 2, Number.NaN]) {
      expect(() => bound({ ...good, delta: bad }, 10)).toThrow(/probability of failure is .*expec/);
    }
    for (const bad of [0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => bound({ ...good, n: bad }, 10)).toThrow(/number of examples is .*expected/);
    }
    for (const bad of [-0.01, 1.01, Number.NaN]) {
      expect(() => bound({ ...good, risk: bad }, 10)).toThrow(/the risk is .*from 0 to 1/);
    }
    for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => bound(good, bad)).toThrow(RangeError);
      expect(() => bound(good, bad)).toThrow(/expected a finite number, not negative/);
    }
  });
});

describe("the inverse of kl", () => {
  it("inverts", () => {
    fc.assert(
      fc.property(risk, nats, (q, epsilon) => {
        const above = klInverse(q, epsilon);
        const below = klInverseBelow(q, epsilon);
        expect(below).toBeLessThanOrEqual(q);
        expect(above).toBeGreaterThanOrEqual(q);
        // Near the ends neighbouring numbers are far apart in kl.
        if (above < 0.999999) expect(bernoulliKl(q, above)).toBeCloseTo(epsilon, 9);
        if (below > 1e-6) expect(bernoulliKl(q, below)).toBeCloseTo(epsilon, 9);
      }),
      { numRuns: 500 }
    );
  });

  it("is mirrored, known at the ends, and stays at q for no divergence", () => {
    expect(klInverse(0.25, 0.3)).toBeCloseTo(1 - klInverseBelow(0.75, 0.3), 14);
    expect([klInverse(0.3, 0), klInverseBelow(0.3, 0)]).toEqual([0.3, 0.3]);
    expect([klInverse(1, 2), klInverseBelow(0, 2)]).toEqual([1, 0]);
    expect(klInverse(0, 1)).toBeCloseTo(1 - Math.exp(-1), 15);
    expect(klInverseBelow(1, 1)).toBeCloseTo(Math.exp(-1), 15);
    expect(bernoulliKl(0.5, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(bernoulliKl(0, 0)).toBe(0);
  });

  it("agrees with kl worked out by hand where that is safe", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (q, p) => {
          const known = q * Math.log(q / p) + (1 - q) * Math.log((1 - q) / (1 - p));
          expect(bernoulliKl(q, p)).toBeCloseTo(known, 13);
        }
      )
    );
  });
});

it("Chernoff's is never above Hoeffding's, Seeger's never above McAllester's", () => {
  fc.assert(
    fc.property(risk, n, bits, delta, (r, count, price, d) => {
      const observed = { risk: r, n: count, delta: d };
      expect(chernoffBound(observed, price)).toBeLessThanOrEqual(
        hoeffdingBound(observed, price) + rounding
      );
      expect(seegerBound(observed, price)).toBeLessThanOrEqual(
        mcAllesterBound(observed, price) + rounding
      );
    })
  );
});

it("the reference numbers of the settings", () => {
  const small = { risk: 0.1, n: 1500, delta: 0.05 };
  expect(hoeffdingBound(small, 155)).toBeCloseTo(0.2919, 4);
  expect(hoeffdingBound(small, prefixFreeBits(155))).toBeCloseTo(0.3004, 4);
  expect(chernoffBound(small, 155)).toBeCloseTo(0.2514, 4);
  const large = { risk: 0.03, n: 10_000, delta: 0.05 };
  expect(mcAllesterBound(large, 500)).toBeCloseTo(0.1894, 4);
  expect(seegerBound(large, 500)).toBeCloseTo(0.1176, 4);
  expect(catoniBound(large, 500, 1)).toBeCloseTo(0.1221, 4);
  expect([prefixFreeBits(0), prefixFreeBits(1), prefixFreeBits(8)]).toEqual([0, 1, 14]);
});

it("choosing among lambdas is paid for", () => {
  const observed = { risk: 0.03, n: 10_000, delta: 0.05 };
  const { bound, lambda } = catoniBoundOver(observed, 500, catoniGrid);
  expect(catoniGrid[12]).toBe(1);
  expect(bound).toBeGreaterThan(catoniBound(observed, 500, lambda));
  expect(bound).toBeLessThan(catoniBound(observed, 500, 1));
  expect(() => catoniBoundOver(observed, 500, [])).toThrow(RangeError);
  expect(() => catoniBound(observed, 500, 0)).toThrow(/lambda is 0/);
  expect(() => mcAllesterBound({ ...observed, n: 7 }, 1)).toThrow(/at least 8/);
});

it("the divergence of Gaussians is 0 from oneself only", () => {
  const q = { mean: [1, -2], sd: [0.5, 2] };
  expect(gaussianKl(q, q, 2)).toBe(0);
  expect(gaussianKl(q, { mean: 0, sd: 1 }, 2)).toBeGreaterThan(0);
  expect(gaussianKl({ mean: [], sd: [] }, { mean: 0, sd: 1 }, 0)).toBe(0);
  expect(() => gaussianKl(q, { mean: 0, sd: 0 }, 2)).toThrow(/standard deviation is 0/);
  expect(() => gaussianKl(q, { mean: [0], sd: 1 }, 2)).toThrow(/1 numbers are given/);
});

it("a test set bounds more errors and more confidence higher", () => {
  expect(testSetBound(10, 10, 0.05)).toBe(1);
  const found = [0, 1, 5, 50].map((errors) => testSetBound(errors, 100, 0.05));
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(testSetBound(5, 100, 0.001)).toBeGreaterThan(testSetBound(5, 100, 0.05));
  expect(testSetBound(0, 100, 0.05)).toBeCloseTo(1 - 0.05 ** 0.01, 12);
  expect(() => testSetBound(-1, 100, 0.05)).toThrow(/-1 errors; expected .* from 0 to 100/);
  expect(() => testSetBound(0, 0, 0.05)).toThrow(RangeError);
});

describe("language models", () => {
  it("pay the same for each token when tokens grow with parameters", () => {
    const at = (parameters: number, tokens: number) =>
      complexityPerToken({ parameters, tokens, bitsPerParameter: 4, delta: 0.01, gridSize: 1000 });
    expect(at(1e9, 20e9)).toBeCloseTo(at(1e10, 20e10), 8);
    expect(at(1e10, 20e9)).toBeGreaterThan(at(1e9, 20e9));
    expect(() => at(1e9, 0)).toThrow(/number of tokens is 0/);
    expect(() => at(-1, 1e9)).toThrow(/number of parameters is -1/);
  });

  it("smooth for at most √(2C)", () => {
    expect(exactSmoothingCost(0)).toBe(0);
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1000, noNaN: true }), (C) => {
        expect(exactSmoothingCost(C)).toBeLessThanOrEqual(Math.sqrt(2 * C));
      })
    );
  });

  it("add what quantisation costs, and know the published fit", () => {
    const terms = { complexity: 0.1, vocabulary: 50_000, variation: 0.3 };
    const { total } = languageModelTerms(terms);
    expect(languageModelTerms({ ...terms, quantisation: 0.1 }).total).toBeCloseTo(total + 0.1, 12);
    expect(publishedLossVariation(7e7)).toBeCloseTo(0.75, 2);
    expect(publishedLossVariation(1.2e10)).toBeCloseTo(0.3, 2);
    expect(prequentialBits([3, 2, 1, 1], 1)).toBeCloseTo(3 / Math.LN2, 12);
  });
});

describe("the empirical Freedman inequality", () => {
  const draws = (seed: number, length: number) => {
    const random = stream(seed, "freedman");
    return Float64Array.from({ length }, () => {
      const u = random.uniform();
      return u * u * u;
    });
  };
  const sequence = (losses: Float64Array) => ({
    losses,
    predicted: losses.map(() => 0.25),
    range: 1
  });
  const settings = { delta: 0.05, grid: evenGrid(200) };

  it("holds, and gains on Hoeffding where losses vary little", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const losses = draws(seed, 500);
      const { gap } = empiricalFreedman(sequence(losses), settings);
      const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
      expect(0.25 - mean).toBeLessThanOrEqual(gap);
    }
    const calm = draws(1, 2000).map((loss) => 0.25 + 0.1 * (loss - 0.25));
    const { gap } = empiricalFreedman(sequence(calm), settings);
    expect(gap).toBeLessThan(Math.sqrt(Math.log(20) / 4000) / 3);
  });

  it("pays for a chosen hypothesis and narrows with more losses", () => {
    const gapOf = (length: number, price = 0) =>
      empiricalFreedman(sequence(draws(7, length)), { ...settings, price }).gap;
    expect(gapOf(500, 10)).toBeGreaterThan(gapOf(500));
    expect(gapOf(2000)).toBeLessThan(gapOf(500));
  });

  it("refuses what its conditions exclude", () => {
    const one = { losses: [0.5], predicted: [0.2], range: 1 };
    expect(() => empiricalFreedman({ ...one, losses: [] }, settings)).toThrow(/no losses/);
    expect(() => empiricalFreedman({ ...one, predicted: [] }, settings)).toThrow(/0 predictions/);
    expect(() => empiricalFreedman({ ...one, losses: [1.2] }, settings)).toThrow(/by the range/);
    expect(() => empiricalFreedman(one, { ...settings, grid: [] })).toThrow(/grid/);
    expect(() => empiricalFreedman(one, { ...settings, grid: [1] })).toThrow(/grid/);
    expect(() => empiricalFreedman(one, { ...settings, delta: 1 })).toThrow(RangeError);
  });
});
