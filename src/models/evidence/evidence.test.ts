import { describe, expect, it } from "vitest";
import { column } from "../linalg";
import { design, geometricPrior, posterior, predict } from "../polynomial";
import { stream } from "../random";
import {
  type DegreeSweep,
  evidenceByDegree,
  type FunctionBelief,
  functionBeliefs,
  geometricDecay,
  quarticDecay,
  spreadThin
} from ".";

const sample = (seed: number, n: number) => {
  const random = stream(seed, "evidence test");
  const x = Float64Array.from({ length: n }, () => 2 * random.uniform() - 1);
  const y = x.map((at) => 1.5 * at * at - 0.5 + 0.2 * random.normal());
  return { x, y };
};
const families = [spreadThin("growing"), spreadThin("fixed"), geometricDecay(0.5), quarticDecay];
const sweep = (changes: Partial<DegreeSweep>) => [
  ...evidenceByDegree({
    basis: "legendre",
    ...sample(1, 20),
    noiseVariance: 0.04,
    families,
    degrees: [0, 1, 2, 3, 10, 150],
    amplitude: "one",
    ...changes
  })
];
const at = Float64Array.from({ length: 21 }, (_, i) => -1 + i / 10);

function beliefs(changes: Partial<Parameters<typeof functionBeliefs>[0]>): FunctionBelief[] {
  const work = functionBeliefs({
    basis: "legendre",
    ...sample(1, 20),
    noiseVariance: 0.04,
    degree: 12,
    at,
    priors: families.map((family) => ({ family, amplitude: 1 })),
    randoms: [stream(1, "prior", 0), stream(1, "prior", 1)],
    ...changes
  });
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const close = (a: ArrayLike<number>, b: ArrayLike<number>, tolerance: number) => {
  expect(a.length).toBe(b.length);
  Array.from(a).forEach((value, i) => {
    expect(Math.abs(value - (b[i] as number))).toBeLessThan(tolerance);
  });
};

describe("the evidence by degree", () => {
  it("is that of the posterior at each degree, however it was reached", () => {
    const { x, y } = sample(1, 20);
    for (const [geometric] of sweep({ families: [geometricDecay(0.5)] })) {
      const degree = geometric?.degree ?? 0;
      const prior = geometricPrior(degree, 0.5);
      const found = posterior(design("legendre", x, degree), column(y), prior, 0.04).evidence[0];
      expect(geometric?.total).toBeCloseTo(found?.total ?? Number.NaN, 9);
      expect(geometric?.fit).toBeCloseTo(found?.fit ?? Number.NaN, 9);
    }
    const alone = sweep({ degrees: [150] })[0] ?? [];
    const among = sweep({}).at(-1) ?? [];
    among.forEach(({ total }, f) => {
      expect(total).toBeCloseTo(alone[f]?.total ?? Number.NaN, 10);
    });
  });

  it("reaches degree 10,000, where a decaying prior has long stopped to change", () => {
    const [at150, far] = sweep({ degrees: [150, 10_000] });
    expect(far?.[2]).toEqual({ ...at150?.[2], degree: 10_000 });
    for (const { total } of far ?? []) expect(total).toSatisfy(Number.isFinite);
  });

  it("grows dearer with every order while no variance is taken back", () => {
    const complexity = sweep({}).map((found) => found.map(({ complexity }) => complexity));
    complexity.slice(1).forEach((row, i) => {
      for (const f of [0, 2, 3]) expect(row[f]).toBeLessThan(complexity[i]?.[f] ?? 0);
    });
  });

  it("with the best amplitude is never lower, and does not mind how the total was held", () => {
    const fixed = sweep({});
    sweep({ amplitude: "best" }).forEach((found, i) => {
      found.forEach(({ total }, f) => {
        expect(total).toBeGreaterThan((fixed[i]?.[f]?.total ?? 0) - 1e-9);
      });
      expect(found[0]?.total).toBeCloseTo(found[1]?.total ?? Number.NaN, 9);
    });
  });

  it("has its maximum over the amplitude where it says", () => {
    const { x, y } = sample(1, 20);
    const scaled = (a: number) =>
      posterior(design("legendre", x, 10), column(y), geometricPrior(10, 0.5, Math.sqrt(a)), 0.04)
        .evidence[0]?.total ?? Number.NaN;
    const [[best] = []] = sweep({
      amplitude: "best",
      degrees: [10],
      families: [geometricDecay(0.5)]
    });
    const a = best?.amplitude ?? Number.NaN;
    expect(best?.total).toBeCloseTo(scaled(a), 8);
    for (const factor of [0.5, 0.98, 1.02, 2]) expect(scaled(factor * a)).toBeLessThan(scaled(a));
  });

  it("is 0 without data, and defined for equal inputs", () => {
    const none = { x: new Float64Array(0), y: new Float64Array(0) };
    const same = { x: new Float64Array(4).fill(1), y: Float64Array.of(1, 2, 3, 4) };
    for (const amplitude of ["one", "best"] as const) {
      for (const { total } of sweep({ ...none, amplitude }).flat()) expect(total).toBe(0);
      for (const { total } of sweep({ ...same, amplitude }).flat()) {
        expect(total).toSatisfy(Number.isFinite);
      }
    }
  });
});

describe("the functions", () => {
  it("are those of the design matrix, before and after the data", () => {
    const { x, y } = sample(1, 20);
    const [spread, , geometric] = beliefs({});
    const rows = design("legendre", at, 12);
    const prior = (decay: number, n: number) =>
      posterior(
        design("legendre", x.slice(0, n), 12),
        column(y.slice(0, n)),
        geometricPrior(12, decay),
        0.04
      );
    for (const [found, decay] of [
      [spread, 1],
      [geometric, 0.5]
    ] as const) {
      const after = prior(decay, 20);
      close(found?.mean ?? [], predict(rows, after.coefficients).data, 1e-9);
      close(found?.sd ?? [], after.variance(rows).map(Math.sqrt), 1e-8);
      close(found?.priorSd ?? [], prior(decay, 0).variance(rows).map(Math.sqrt), 1e-10);
    }
  });

  it("draw from the prior functions that grow with the degree without jumping", () => {
    const [before] = beliefs({ degree: 30 }).slice(2);
    const [after] = beliefs({ degree: 31 }).slice(2);
    close(before?.draws[0] ?? [], after?.draws[0] ?? [], 1e-3);
    const many = beliefs({ randoms: Array.from({ length: 2000 }, (_, k) => stream(k, "prior")) });
    for (const { draws, priorSd } of many) {
      const square = draws.reduce((sum, draw) => sum + (draw[3] as number) ** 2, 0) / 2000;
      expect(Math.sqrt(square) / (priorSd[3] as number)).toBeCloseTo(1, 1);
    }
  });

  it("are the prior where there are no data", () => {
    for (const found of beliefs({ x: new Float64Array(0), y: new Float64Array(0) })) {
      expect(found.mean.every((value) => value === 0)).toBe(true);
      close(found.sd, found.priorSd, 1e-12);
    }
  });
});
