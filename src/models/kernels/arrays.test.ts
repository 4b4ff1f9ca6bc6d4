import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp, expEach, log1p, log1pEach, sin, sinEach } from "./index";
import { kernels } from "./module";

const functions = { exp, log1p, sin };
const arrays = { exp: expEach, log1p: log1pEach, sin: sinEach };
const names = ["exp", "log1p", "sin"] as const;

const special = [
  ...[0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5e-324, -5e-324, -1],
  ...[700, -700, 699.9999999999999, 709.78, 709.79, 710, -708.4, -740, -745.2, -746, 1e22, -1e22]
];
const number = fc.oneof(
  fc.double(),
  fc.double({ min: -750, max: 715, noNaN: true }),
  fc.double({ min: -4, max: 4, noNaN: true }),
  fc.constantFrom(...special)
);

describe.each(names)("%s of an array", (name) => {
  it("has the bits of one number at a time", () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 9 }), (list) => {
        const values = Float64Array.from(list);
        arrays[name](values);
        expect(values).toEqual(Float64Array.from(list, functions[name]));
      }),
      { numRuns: 3000 }
    );
  });

  it("reaches every number of a long one, and a view's numbers only", () => {
    const all = Float64Array.from({ length: 5003 }, (_, i) => i / 700 - 0.9);
    const values = all.slice();
    arrays[name](values.subarray(1, -1));
    expect(values.slice(1, -1)).toEqual(all.slice(1, -1).map((x) => functions[name](x)));
    expect([values[0], values[5002]]).toEqual([all[0], all[5002]]);
  });

  it("gives its memory back", () => {
    const before = kernels().mark();
    arrays[name](new Float64Array(10_000));
    expect(kernels().mark()).toBe(before);
  });
});
