import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digest } from "./digest";

/** The same number with its lowest bit flipped. */
function nudged(value: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  bits.setUint8(7, bits.getUint8(7) ^ 1);
  return bits.getFloat64(0);
}

const ordinary = fc.double({ noNaN: true, noDefaultInfinity: true });
const result = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    ordinary,
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.float64Array(),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie("any"), { maxKeys: 4 })
  )
})).any;

describe("the digest", () => {
  it("of a small result is this one, for good", () => {
    const result = { curve: Float64Array.of(0.5, -2), label: "soft", rows: [[1, null, true]] };
    expect(digest(result)).toBe("c5352b69dd79995580f39072d5133fc8a9bff695d64dd847aa23c476f6e9b0be");
  });

  it("is the same for the same result, and survives the way to the page", () => {
    fc.assert(
      fc.property(result, (value) => {
        expect(digest(value)).toMatch(/^[0-9a-f]{64}$/);
        expect(digest(structuredClone(value))).toBe(digest(value));
      })
    );
  });

  it("changes when one bit of one number does", () => {
    fc.assert(
      fc.property(fc.array(ordinary, { minLength: 1 }), fc.nat(), (numbers, pick) => {
        const index = pick % numbers.length;
        const other = numbers.map((value, i) => (i === index ? nudged(value) : value));
        expect(digest({ a: other })).not.toBe(digest({ a: numbers }));
        expect(digest(Float64Array.from(other))).not.toBe(digest(Float64Array.from(numbers)));
      })
    );
  });

  it("does not depend on the order of keys", () => {
    expect(digest({ a: 1, b: { c: 2, d: 3 } })).toBe(digest({ b: { d: 3, c: 2 }, a: 1 }));
  });

  it.each([
    ["0 and −0", 0, -0],
    ["NaN and 0", Number.NaN, 0],
    ["NaN and infinity", Number.NaN, Number.POSITIVE_INFINITY],
    ["a number and its text", 1, "1"],
    ["true and 1", true, 1],
    ["false and nothing", false, null],
    ["a list and its order", [1, 2], [2, 1]],
    ["one list and two", [[1, 2], [3]], [[1], [2, 3]]],
    ["a name and its value", { a: "b" }, { b: "a" }],
    ["nothing and an empty list", null, []],
    ["an empty list and an empty record", [], {}],
    ["names that run together", { ab: "c" }, { a: "bc" }]
  ])("tells %s apart", (_, one, other) => {
    expect(digest(one)).not.toBe(digest(other));
  });

  it("takes all NaNs for one, whatever their bits", () => {
    const strange = new Float64Array(new BigUint64Array([0xfff8000000000001n]).buffer);
    expect(digest(strange)).toBe(digest(Float64Array.of(Number.NaN)));
  });

  it("takes a typed array for its numbers", () => {
    expect(digest(Float32Array.of(0.5, 1))).toBe(digest(Float64Array.of(0.5, 1)));
    expect(digest(Float32Array.of(0.1))).not.toBe(digest(Float64Array.of(0.1)));
  });

  it.each([
    ["a function", () => 1, "function"],
    ["a Map", new Map([[1, 2]]), "Map"],
    ["a Date", new Date(0), "Date"],
    ["a bigint", 1n, "bigint"]
  ])("refuses %s", (_, value, kind) => {
    expect(() => digest({ value })).toThrow(`a result holds a ${kind}; expected numbers`);
  });
});
