import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { format, parse, sameState } from "./link";
import {
  choice,
  defaults,
  integer,
  largestSeed,
  number,
  points,
  type Schema,
  seed,
  subset,
  toggle,
  type Values
} from "./parameters";

const schema = {
  n: integer({ label: "Points", min: 0, max: 200, initial: 20 }),
  noise: number({ label: "Noise", min: -1, max: 1, step: 0.01, initial: 0.3 }),
  growth: number({ label: "Growth", min: 1e-3, max: 1e3, step: 0.1, initial: 2, scale: "log" }),
  truth: choice({
    label: "Truth",
    options: [
      { value: "wiggly", label: "Wiggly" },
      { value: "straight", label: "Straight" }
    ],
    initial: "wiggly"
  }),
  shown: subset({
    label: "Shown",
    options: [
      { value: "rigid", label: "Rigid" },
      { value: "flexible", label: "Flexible" },
      { value: "soft", label: "Soft" }
    ],
    initial: ["rigid", "soft"],
    least: 1
  }),
  scaled: toggle({ label: "Scaled", initial: true }),
  by: points({ label: "Data", panels: ["a", "b"], most: 3, decimals: 3, x: [-1, 1], y: [-2, 2] }),
  seed: seed()
} satisfies Schema;

type State = Values<typeof schema>;

const thousandth = (low: number, high: number) =>
  fc.integer({ min: low * 1000, max: high * 1000 }).map((whole) => whole / 1000);
const set = fc.array(fc.tuple(thousandth(-1, 1), thousandth(-2, 2)), { maxLength: 3 });
const state: fc.Arbitrary<State> = fc.record({
  n: fc.integer({ min: 0, max: 200 }),
  noise: fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0),
  growth: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
  truth: fc.constantFrom("wiggly" as const, "straight" as const),
  shown: fc.subarray(["rigid" as const, "flexible" as const, "soft" as const], { minLength: 1 }),
  scaled: fc.boolean(),
  by: fc.record({ a: set, b: set }, { requiredKeys: [] }),
  seed: fc.integer({ min: 0, max: largestSeed })
});

const open = (text: string, known?: string[]) => parse(schema, new URLSearchParams(text), known);

/** What `open` promises for any text at all. */
function expectDefined(values: State) {
  expect(Number.isInteger(values.n) && values.n >= 0 && values.n <= 200).toBe(true);
  expect(values.noise >= -1 && values.noise <= 1 && !Object.is(values.noise, -0)).toBe(true);
  expect(values.growth >= 1e-3 && values.growth <= 1e3).toBe(true);
  expect(["wiggly", "straight"]).toContain(values.truth);
  expect(values.shown.length).toBeGreaterThanOrEqual(1);
  expect(typeof values.scaled).toBe("boolean");
  expect(Number.isInteger(values.seed) && values.seed >= 0 && values.seed <= largestSeed).toBe(
    true
  );
  for (const points of Object.values(values.by).filter((set) => set !== undefined)) {
    expect(points.length).toBeLessThanOrEqual(3);
    for (const [x, y] of points) expect(Math.abs(x) <= 1 && Math.abs(y) <= 2).toBe(true);
  }
}

describe("a link", () => {
  it("is empty for the default state", () => {
    expect(format(schema, defaults(schema))).toBe("");
    expect(open("")).toEqual({ values: defaults(schema), notices: [] });
  });

  it("brings back every state, without notices, and says it in one way only", () => {
    fc.assert(
      fc.property(state, (values) => {
        const link = format(schema, values);
        const opened = open(link);
        expect(opened.values).toEqual(values);
        expect(opened.notices).toEqual([]);
        expect(format(schema, opened.values)).toBe(link);
      })
    );
  });

  it("names only what differs from the default, in the schema's order", () => {
    const values: State = { ...defaults(schema), seed: 4, n: 40, by: { b: [[0.5, -1]], a: [] } };
    expect(format(schema, values)).toBe("n=40&by=a.%21b.0.5_-1&seed=4");
  });

  it("says the same for the same points, whichever panel was touched first", () => {
    const one: State = { ...defaults(schema), by: { a: [[0, 1]], b: [] } };
    const other: State = { ...defaults(schema), by: { b: [], a: [[0, 1]] } };
    expect(sameState(schema, one, other)).toBe(true);
  });

  it("tells states apart", () => {
    fc.assert(
      fc.property(state, state, (one, other) => {
        const same = format(schema, one) === format(schema, other);
        expect(sameState(schema, one, other)).toBe(same);
        if (same) expect(one).toEqual(other);
      })
    );
  });
});

describe("a link that asks for too much", () => {
  it.each([
    ["n=500", { n: 200 }, "“Points” was 500; the largest is 200"],
    ["n=-3", { n: 0 }, "“Points” was -3; the smallest is 0"],
    ["n=3.7", { n: 4 }, "“Points” was 3.7; it takes whole numbers"],
    ["noise=1e9", { noise: 1 }, "“Noise” was 1e9; the largest is 1"],
    ["growth=0", { growth: 1e-3 }, "“Growth” was 0; the smallest is 0.001"],
    ["seed=1000000", { seed: largestSeed }, "“Seed” was 1000000; the largest is 999999"]
  ])("%s is clamped and says so", (text, expected, notice) => {
    const { values, notices } = open(text);
    expect(values).toEqual({ ...defaults(schema), ...expected });
    expect(notices).toEqual([notice]);
  });
});

describe("a link that makes no sense", () => {
  it.each([
    "n=many",
    "n=",
    "n=0x10",
    "n=1e400",
    "n=NaN",
    "noise=Infinity",
    "noise=1,5",
    "truth=pink",
    "truth=",
    "scaled=maybe",
    "scaled=true",
    "seed=%F0%9F%8E%B2",
    "shown=",
    "shown=round",
    "by="
  ])("%s falls back to the default with one notice", (text) => {
    const { values, notices } = open(text);
    expect(values).toEqual(defaults(schema));
    expect(notices).toHaveLength(1);
  });

  it("keeps what it understood", () => {
    const { values, notices } = open("n=40&truth=pink&shown=soft.round");
    expect(values).toEqual({ ...defaults(schema), n: 40, shown: ["soft"] });
    expect(notices).toHaveLength(2);
  });

  it("leaves unknown settings aside in one notice, except those of the page", () => {
    expect(open("exhibit=x&degree=3", ["exhibit"]).notices).toEqual([
      "this exhibit has no setting “degree”"
    ]);
    expect(open("a=1&b=2&c=3&d=4&e=5").notices).toEqual([
      "this exhibit has no setting “a”, “b”, “c” and 2 more"
    ]);
  });

  it.each(["toString", "constructor", "__proto__", "hasOwnProperty"])(
    "does not take %s for a setting",
    (name) => {
      const { values, notices } = open(`${name}=1`);
      expect(values).toEqual(defaults(schema));
      expect(notices).toEqual([`this exhibit has no setting “${name}”`]);
    }
  );

  it("reads −0 as 0, so that the text names one state only", () => {
    expect(open("noise=-0").values.noise).toBe(0);
    expect(open("n=-0.3").values.n).toBe(0);
    expect(Object.is(open("noise=-0").values.noise, 0)).toBe(true);
    expect(Object.is(open("n=-0.3").values.n, 0)).toBe(true);
  });

  it("is defined for any text", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc
        .array(fc.tuple(fc.constantFrom(...Object.keys(schema)), fc.string()))
        .map((pairs) => new URLSearchParams(pairs).toString())
    );
    fc.assert(
      fc.property(text, (noise) => {
        const { values, notices } = open(noise);
        expectDefined(values);
        for (const notice of notices) expect(notice.length).toBeLessThan(160);
        expect(open(format(schema, values)).values).toEqual(values);
      }),
      { numRuns: 500 }
    );
  });

  it("is defined for 10 kB of noise in every setting", () => {
    const noise = fc.string({ unit: "binary", minLength: 10_000, maxLength: 10_000 });
    fc.assert(
      fc.property(noise, fc.constantFrom(...Object.keys(schema)), (junk, key) => {
        const { values, notices } = open(`${key}=${encodeURIComponent(junk.toWellFormed())}`);
        expectDefined(values);
        expect(notices).toHaveLength(1);
        expectDefined(open(junk).values);
      }),
      { numRuns: 30 }
    );
  });
});

describe("points in a link", () => {
  const points = (text: string) => {
    const { values, notices } = open(`by=${encodeURIComponent(text)}`);
    return { by: values.by, notices };
  };

  it("are read by panel, rounded to the figure's decimals", () => {
    expect(points("a.0.12345_1*-1_2!b.0_0")).toEqual({
      by: {
        a: [
          [0.123, 1],
          [-1, 2]
        ],
        b: [[0, 0]]
      },
      notices: []
    });
  });

  it("may be none: an emptied panel is not a generated one", () => {
    expect(points("a.").by).toEqual({ a: [] });
    expect(points("a.!b.").by).toEqual({ a: [], b: [] });
  });

  it("are clamped to the figure", () => {
    expect(points("a.9_0*0_-9")).toEqual({
      by: {
        a: [
          [1, 0],
          [0, -2]
        ]
      },
      notices: ["2 of the points lay outside the figure"]
    });
  });

  it.each(["a.1", "a.1_2_3", "a.x_y", "a.1_", "c.0_0", "0_0", ".0_0"])(
    "%s is dropped and counted",
    (text) => {
      const { by, notices } = points(text);
      expect(Object.values(by).flat()).toEqual([]);
      expect(notices).toEqual(["1 of the points could not be read"]);
    }
  );

  it("are no more than the figure takes, and extra panels are counted", () => {
    expect(points("a.0_0*0_0*0_0*0_0*0_0").by.a).toHaveLength(3);
    expect(points("a.0_0*0_0*0_0*0_0*0_0").notices).toHaveLength(1);
    expect(points("a.!b.!a.0_0").notices).toHaveLength(1);
  });
});
