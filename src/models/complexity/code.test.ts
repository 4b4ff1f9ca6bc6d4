import fc from "fast-check";
import { describe, expect, it } from "vitest";
import oracle from "../../../tests/oracles/code-length.json";
import { stream } from "../random";
import {
  countsOf,
  decode,
  descriptionLength,
  encode,
  idealLength,
  krichevskyTrofimov,
  krichevskyTrofimovLength,
  type ModelOf,
  quantise,
  restored
} from ".";

const alphabet = fc.integer({ min: 1, max: 12 });
const written = alphabet.chain((size) =>
  fc.tuple(fc.constant(size), fc.array(fc.nat(size - 1), { maxLength: 150 }))
);

/** A symbol is likely to come again; some never come after an odd number of symbols. */
const peculiar: ModelOf = () => {
  let [last, seen] = [0, 0];
  return {
    weights: () => [0, 1, 2, 3].map((k) => (k === last ? 1000 : seen % 2 === 1 && k > 2 ? 0 : 1)),
    observe(symbol) {
      last = symbol;
      seen++;
    }
  };
};

it("the code of Krichevsky and Trofimov has the oracle's length, both ways", () => {
  for (const { symbols, alphabet: size, bits } of oracle.cases) {
    const tolerance = oracle.tolerance * (1 + bits);
    expect(Math.abs(idealLength(symbols, krichevskyTrofimov(size)) - bits)).toBeLessThan(tolerance);
    const counted = krichevskyTrofimovLength(countsOf(symbols, size));
    expect(Math.abs(counted - bits)).toBeLessThan(tolerance);
  }
});

describe("arithmetic coding", () => {
  it("gives back any message, in its length rounded up and a bit more", () => {
    fc.assert(
      fc.property(written, fc.array(fc.nat(1), { maxLength: 20 }), ([size, message], rest) => {
        const model = krichevskyTrofimov(size);
        const code = encode(message, model);
        const ideal = krichevskyTrofimovLength(countsOf(message, size));
        // An ideal length that is a whole number may come out a little above or below it.
        expect(code.length).toBe(Math.ceil(ideal - 1e-9) + 1);
        // What follows is not looked at: the code shows its own end.
        expect(decode([...code, ...rest], message.length, model)).toEqual({
          message,
          bits: code.length
        });
      }),
      { numRuns: 200 }
    );
  });

  it("works with any model, also one that excludes symbols", () => {
    const random = stream(3, "peculiar");
    const message = Array.from({ length: 400 }, (_, i) => random.below(i % 2 === 1 ? 3 : 4));
    message[7] = message[6] === 3 ? 3 : 2;
    const code = encode(message, peculiar);
    expect(decode(code, message.length, peculiar)).toEqual({ message, bits: code.length });
    expect(code.length).toBe(Math.ceil(idealLength(message, peculiar)) + 1);
  });

  it("is a prefix code: Kraft's sum of all messages of a length is at most 1", () => {
    const model = krichevskyTrofimov(3);
    let sum = 0;
    for (let i = 0; i < 3 ** 5; i++) {
      const message = Array.from({ length: 5 }, (_, k) => Math.floor(i / 3 ** k) % 3);
      sum += 2 ** -encode(message, model).length;
    }
    expect(sum).toBeLessThanOrEqual(1);
    expect(sum).toBeGreaterThan(0.25);
  });

  it("refuses what cannot be", () => {
    const model = krichevskyTrofimov(3);
    expect(() => encode([0, 3], model)).toThrow(/symbol 3 is impossible in an alphabet of 3/);
    expect(() => encode([0.5], model)).toThrow(RangeError);
    expect(() => decode([1], 20, model)).toThrow(/only 1 are given/);
    expect(() => krichevskyTrofimov(0)).toThrow(/alphabet has 0 symbols/);
    expect(() => idealLength([5], model)).toThrow(RangeError);
    expect(() => countsOf([-1], 3)).toThrow(/symbol -1 is impossible/);
    expect(() => krichevskyTrofimovLength([1, -1])).toThrow(/occurs -1 times/);
    expect(encode([], model)).toEqual(Uint8Array.of(0));
  });
});

describe("the quantiser", () => {
  it("gives what lies within half a step, and its own levels unchanged", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -3.5, max: 3.5, noNaN: true }), { minLength: 1 }),
        fc.double({ min: 0.01, max: 10, noNaN: true }),
        (values, step) => {
          const quantiser = { step, levels: 7 };
          const symbols = quantise(
            values.map((value) => value * step),
            quantiser
          );
          const back = restored(symbols, quantiser);
          back.forEach((value, i) => {
            expect(Math.abs(value - (values[i] ?? 0) * step)).toBeLessThanOrEqual(0.5001 * step);
          });
          expect(quantise(back, quantiser)).toEqual(symbols);
        }
      )
    );
  });

  it("holds to its last levels, and refuses even levels and no step", () => {
    expect([
      ...restored(quantise([-9, 0, 9], { step: 1, levels: 5 }), { step: 1, levels: 5 })
    ]).toEqual([-2, 0, 2]);
    expect(() => quantise([1], { step: 0, levels: 3 })).toThrow(/step is 0/);
    expect(() => quantise([1], { step: 1, levels: 4 })).toThrow(/4 levels; expected an odd/);
    expect(() => quantise([Number.NaN], { step: 1, levels: 3 })).toThrow(/weight is NaN/);
  });
});

it("the likely is short", () => {
  expect([1, 0.5, 0.125].map(descriptionLength)).toEqual([0, 1, 3]);
  expect(descriptionLength(0)).toBe(Number.POSITIVE_INFINITY);
  expect(() => descriptionLength(1.5)).toThrow(/probability is 1.5/);
});
