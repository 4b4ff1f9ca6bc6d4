import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as kernels from "./index";

const functions = {
  exp: kernels.exp,
  expm1: kernels.expm1,
  log: kernels.log,
  log1p: kernels.log1p,
  pow: kernels.pow,
  sin: kernels.sin,
  cos: kernels.cos,
  tanh: kernels.tanh,
  asin: kernels.asin,
  acos: kernels.acos,
  logGamma: kernels.logGamma
} as Record<string, (...x: number[]) => number>;

const call = (name: string, ...x: number[]) => functions[name]?.(...x) as number;

const host = (name: string, ...x: number[]) =>
  (Math as unknown as Record<string, (...x: number[]) => number>)[name]?.(...x) as number;

/** Distance in units of the last place; 0 for values of one kind that are not finite. */
function ulps(a: number, b: number): number {
  if (Object.is(a, b) || a === b) return 0;
  const unit = Math.max(2 ** (Math.floor(Math.log2(Math.abs(b))) - 52), 5e-324);
  return Math.abs(a - b) / unit;
}

// Correctly rounded by mpmath with 60 to 400 digits.
const known: [name: string, x: number[], value: number][] = [
  ["exp", [1], Math.E],
  ["exp", [-20.5], 1.2501528663867426e-9],
  ["exp", [700.25], 1.3022997366991783e304],
  ["exp", [-740], 4.2e-322],
  ["expm1", [1e-8], 1.0000000050000001e-8],
  ["expm1", [-0.3], -0.2591817793182821],
  ["expm1", [40], 2.3538526683702e17],
  ["log", [2], Math.LN2],
  ["log", [1.0000001], 9.999999505838704e-8],
  ["log", [5e-324], -744.4400719213812],
  ["log", [1.7e308], 709.7268368932282],
  ["log1p", [1e-9], 9.999999995e-10],
  ["log1p", [-0.9375], -2.772588722239781],
  ["log1p", [1e300], 690.7755278982137],
  ["pow", [1.5, 3.3], 3.8115459071668867],
  ["pow", [0.1, -300.5], 3.1622776601683265e300],
  ["pow", [1.0000000001, 1e12], 2.6881393700484107e43],
  ["pow", [3, -646], 6.02101142232316e-309],
  ["sin", [0.5], 0.479425538604203],
  ["cos", [0.5], 0.8775825618903728],
  ["sin", [Math.PI], 1.2246467991473532e-16],
  ["cos", [Math.PI], -1],
  ["sin", [1e9], 0.5458434494486996],
  ["cos", [1e9], 0.8378871813639024],
  ["sin", [123456789012345680], 0.4592114411816471],
  ["cos", [123456789012345680], 0.8883269962620041],
  ["sin", [1e300], -0.8178819121159085],
  ["cos", [1e300], -0.5753861119575491],
  ["tanh", [1e-5], 9.999999999666668e-6],
  ["tanh", [0.3], 0.2913126124515909],
  ["tanh", [-5], -0.9999092042625951],
  ["asin", [0.3], 0.3046926540153975],
  ["asin", [-0.99999], -1.5663241871131188],
  ["acos", [0.3], 1.2661036727794992],
  ["acos", [-0.75], 2.4188584057763776],
  ["acos", [0.9999999], 0.00044721359910904126],
  ["logGamma", [1e-300], 690.7755278982137],
  ["logGamma", [0.1], 2.252712651734206],
  ["logGamma", [0.5], 0.5723649429247001],
  ["logGamma", [1.00001], -5.7720744027504825e-6],
  ["logGamma", [1.5], -0.12078223763524522],
  ["logGamma", [1.99999], -4.227811104241674e-6],
  ["logGamma", [2.75], 0.47521466691493713],
  ["logGamma", [7.3], 7.147892523022248],
  ["logGamma", [10], 12.801827480081469],
  ["logGamma", [100.5], 361.4355404677776],
  ["logGamma", [1e10], 220258509288.81058],
  ["logGamma", [1e300], 6.897755278982137e302],
  ["logGamma", [-0.5], 1.2655121234846454],
  ["logGamma", [-10.3], -14.457515440024208]
];

const special: [name: string, x: number[], value: number][] = [
  ["exp", [0], 1],
  ["exp", [Number.NEGATIVE_INFINITY], 0],
  ["exp", [Number.POSITIVE_INFINITY], Number.POSITIVE_INFINITY],
  ["exp", [709.8], Number.POSITIVE_INFINITY],
  ["exp", [-746], 0],
  ["expm1", [-0], -0],
  ["expm1", [Number.NEGATIVE_INFINITY], -1],
  ["expm1", [710], Number.POSITIVE_INFINITY],
  ["expm1", [5e-324], 5e-324],
  ["log", [1], 0],
  ["log", [0], Number.NEGATIVE_INFINITY],
  ["log", [-0], Number.NEGATIVE_INFINITY],
  ["log", [-1], Number.NaN],
  ["log", [Number.POSITIVE_INFINITY], Number.POSITIVE_INFINITY],
  ["log1p", [-1], Number.NEGATIVE_INFINITY],
  ["log1p", [-0], -0],
  ["log1p", [-2], Number.NaN],
  ["log1p", [5e-324], 5e-324],
  ["sin", [-0], -0],
  ["sin", [5e-324], 5e-324],
  ["sin", [Number.POSITIVE_INFINITY], Number.NaN],
  ["cos", [0], 1],
  ["cos", [Number.NEGATIVE_INFINITY], Number.NaN],
  ["tanh", [-0], -0],
  ["tanh", [5e-324], 5e-324],
  ["tanh", [Number.POSITIVE_INFINITY], 1],
  ["tanh", [-1000], -1],
  ["asin", [-0], -0],
  ["asin", [1], Math.PI / 2],
  ["asin", [1.0000000000000002], Number.NaN],
  ["acos", [1], 0],
  ["acos", [-1], Math.PI],
  ["acos", [-2], Number.NaN],
  ["logGamma", [1], 0],
  ["logGamma", [2], 0],
  ["logGamma", [0], Number.POSITIVE_INFINITY],
  ["logGamma", [-3], Number.POSITIVE_INFINITY],
  ["logGamma", [-1e17], Number.POSITIVE_INFINITY],
  ["logGamma", [1e306], Number.POSITIVE_INFINITY],
  ["logGamma", [Number.POSITIVE_INFINITY], Number.POSITIVE_INFINITY],
  ["logGamma", [Number.NEGATIVE_INFINITY], Number.POSITIVE_INFINITY]
];

describe("elementary functions", () => {
  it.each(known)("%s(%j) is known", (name, x, value) => {
    expect(ulps(call(name, ...x), value)).toBeLessThanOrEqual(3);
  });

  it.each(special)("%s(%j) = %d exactly", (name, x, value) => {
    expect(call(name, ...x)).toBe(value);
  });

  it.each(Object.keys(functions))("%s(NaN) is NaN", (name) => {
    expect(call(name, Number.NaN, 3)).toBeNaN();
  });

  const ranges: [name: string, low: number, high: number][] = [
    ["exp", -750, 715],
    ["exp", -1, 1],
    ["expm1", -50, 715],
    ["expm1", -1, 1],
    ["log", 0, 2],
    ["log", 0, 1e300],
    ["log1p", -1, 2],
    ["log1p", -1e-5, 1e-5],
    ["sin", -10, 10],
    ["sin", -1e9, 1e9],
    ["cos", -10, 10],
    ["cos", -1e9, 1e9],
    ["tanh", -25, 25],
    ["tanh", -1, 1],
    ["asin", -1, 1],
    ["acos", -1, 1]
  ];
  it.each(ranges)("%s agrees with the host on [%d, %d]", (name, min, max) => {
    fc.assert(
      fc.property(fc.double({ min, max, noNaN: true }), (x) => {
        expect(ulps(call(name, x), host(name, x))).toBeLessThanOrEqual(4);
      }),
      { numRuns: 2000 }
    );
  });

  it("pow agrees with the host, special values included", () => {
    const one = fc.oneof(
      fc.double(),
      fc.double({ min: -20, max: 20, noNaN: true }),
      fc.integer({ min: -40, max: 40 }),
      fc.constantFrom(0, -0, 1, -1, 0.5, -0.5, 2, 3, -3, 2 ** 53, 1e300, -1e300, 5e-324)
    );
    fc.assert(
      fc.property(one, one, (x, y) => {
        expect(ulps(call("pow", x, y), x ** y)).toBeLessThanOrEqual(2);
      }),
      { numRuns: 10_000 }
    );
  });

  it("exp undoes log and pow(x, 2) is x x", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (x) => {
        expect(Math.abs(call("exp", call("log", x)) / x - 1)).toBeLessThan(2e-15);
        expect(call("pow", x, 2)).toBe(x * x);
      })
    );
  });

  it("logGamma follows its recurrence, reflection and factorials", () => {
    let factorial = 1;
    for (let n = 1; n < 20; n++) {
      factorial *= n;
      expect(ulps(call("logGamma", n + 1), Math.log(factorial))).toBeLessThanOrEqual(4);
    }
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 50, noNaN: true }), (x) => {
        const [here, next] = [call("logGamma", x), call("logGamma", x + 1)];
        const size = 1 + Math.abs(here) + Math.abs(Math.log(x));
        expect(Math.abs(next - here - Math.log(x))).toBeLessThan(2e-15 * size);
      })
    );
  });
});
