import { expect, test } from "vitest";
import oracle from "../../../tests/oracles/neural.json";
import { stream } from "../random";
import { lempelZivComplexity, phrases } from ".";

const bits = (text: string) => Array.from(text, Number);

test("phrases and complexities agree with the oracle", () => {
  for (const { s, c, K } of oracle.lz76.cases) {
    expect(phrases(bits(s))).toBe(c);
    expect(lempelZivComplexity(bits(s))).toBeCloseTo(K, 9);
  }
});

test("turning all bits over or reading backwards changes no complexity", () => {
  const random = stream(1, "lempel-ziv");
  for (let trial = 0; trial < 50; trial++) {
    const s = Array.from({ length: 1 + random.below(80) }, () => random.below(2));
    const K = lempelZivComplexity(s);
    expect(lempelZivComplexity(s.map((bit) => 1 - bit))).toBe(K);
    expect(lempelZivComplexity(s.toReversed())).toBe(K);
  }
});

test("nothing has no complexity", () => {
  expect(lempelZivComplexity([])).toBe(0);
  expect(phrases([])).toBe(0);
});
