import { describe, expect, it } from "vitest";
import {
  accuracy,
  domainOf,
  formulaLaw,
  formulaText,
  inputClasses,
  knowledge,
  learnerNames,
  members,
  neighbourLaw,
  ones,
  predict,
  probabilities,
  smallestFormulas,
  undecided,
  uniformLaw
} from ".";
import { differenceSupersets, sumSupersets, walshHadamard } from "./transforms";

function ended<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const three = domainOf(3);
const law = ended(formulaLaw({ domain: three, operators: ["and", "or", "xor"], leaf: 0.6 }));
const formulas = ended(smallestFormulas(three));
const bit = (table: number, input: number) => (table >> input) & 1;
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe("transforms", () => {
  const some = Float64Array.from({ length: 16 }, (_, i) => ((7 * i) % 5) - 1.5);

  it("come back", () => {
    const a = some.slice();
    sumSupersets(a);
    differenceSupersets(a);
    expect(a).toEqual(some);
    walshHadamard(a);
    walshHadamard(a);
    expect(a.map((value) => value / 16)).toEqual(some);
  });

  it("are the sums they are named after", () => {
    const [above, waves] = [some.slice(), some.slice()];
    sumSupersets(above);
    walshHadamard(waves);
    for (let f = 0; f < 16; f++) {
      const supersets = some.filter((_, g) => (g & f) === f);
      expect(above[f]).toBeCloseTo(sum(supersets), 12);
      const signed = some.map((value, g) => ((ones[f & g] ?? 0) % 2 === 0 ? value : -value));
      expect(waves[f]).toBeCloseTo(sum(signed), 12);
    }
  });
});

describe("the law of random formulas", () => {
  it("is a fixed point: one more operator changes nothing", () => {
    const joined = new Float64Array(256);
    for (let f = 0; f < 256; f++) {
      for (let g = 0; g < 256; g++) {
        const p = (law[f] ?? 0) * (law[g] ?? 0);
        for (const h of [f & g, f | g, f ^ g]) joined[h] = (joined[h] ?? 0) + p / 3;
      }
    }
    const leaf = (f: number) => (formulas.size[f] ?? 9) < 2;
    law.forEach((p, f) => {
      expect(p).toBeCloseTo(0.6 * (leaf(f) ? 1 / 8 : 0) + 0.4 * (joined[f] ?? 0), 12);
    });
  });

  it("does not care for names and negations", () => {
    law.forEach((p, f) => {
      expect(law[255 - f]).toBeCloseTo(p, 12);
      const flipped = members(f).reduce((table, input) => table | (1 << (input ^ 1)), 0);
      expect(law[flipped]).toBeCloseTo(p, 12);
    });
  });

  it("of xor alone lives on parities", () => {
    const parities = ended(formulaLaw({ domain: three, operators: ["xor"], leaf: 0.6 }));
    expect(parities.filter((p) => p > 1e-15)).toHaveLength(16);
    expect(sum(parities)).toBeCloseTo(1, 12);
  });

  it("refuses formulas that need not end, and lame grammars", () => {
    const start = (leaf: number, operators: ["xor"] | ["and"] | []) =>
      formulaLaw({ domain: three, operators, leaf }).next();
    expect(() => start(0.5, ["xor"])).toThrow("0.5; expected more than 1/2");
    expect(() => start(0.6, ["and"])).toThrow("expected xor, or and with or");
    expect(() => start(0.6, [])).toThrow();
    expect(() => domainOf(5)).toThrow("expected 1 to 4");
  });
});

describe("smallest formulas", () => {
  const names = ["p", "q", "u"];

  it("compute their tables", () => {
    const words: Record<string, string> = { and: "&", or: "|", xor: "^", not: "1 ^" };
    for (let f = 0; f < 256; f++) {
      const text = formulaText(formulas, f, names);
      const variables = text.match(/[pqu]/g) ?? [];
      expect(variables).toHaveLength(formulas.size[f] ?? -1);
      const code = text
        .replace(/not ([pqu])/g, "(1 ^ $1)")
        .replace(/and|or|xor/g, (w) => words[w] ?? "");
      const run = new Function("p", "q", "u", `return ${code}`);
      for (let i = 0; i < 8; i++) expect(run(i & 1, (i >> 1) & 1, i >> 2)).toBe(bit(f, i));
    }
  });

  it("are put in words", () => {
    expect(formulaText(formulas, 0, names)).toBe("0");
    expect(formulaText(formulas, 0b01010101, names)).toBe("not p");
    expect(formulaText(formulas, 0b10001000, names)).toBe("p and q");
  });
});

describe("other laws", () => {
  it("count agreeing neighbours", () => {
    const agreement = 0.7;
    const found = neighbourLaw(three, agreement);
    const agreeing = (f: number) => {
      let pairs = 0;
      for (let i = 0; i < 8; i++) {
        for (let j = 0; j < i; j++) {
          if ((ones[i ^ j] ?? 0) === 1 && bit(f, i) === bit(f, j)) pairs++;
        }
      }
      return pairs;
    };
    for (let f = 0; f < 256; f++) {
      const odds = (found[f] ?? 0) / (found[0] ?? 1);
      expect(odds).toBeCloseTo(Math.exp(agreement * (agreeing(f) - 12)), 12);
    }
    expect(sum(found)).toBeCloseTo(1, 12);
    expect(neighbourLaw(three, 0)).toEqual(uniformLaw(three));
  });
});

describe("classes of input sets", () => {
  it.each([
    [2, 6],
    [3, 22],
    [4, 402]
  ])("of %d variables are %d", (variables, count) => {
    const domain = domainOf(variables);
    const classes = inputClasses(domain);
    expect(classes).toHaveLength(count);
    expect(sum(classes.map((each) => each.count))).toBe(domain.tables);
  });

  it("give the mean over all sets of seen inputs, without visiting all", () => {
    const belief = probabilities(law, 8);
    const known = knowledge(three, belief, formulas.size);
    const meanOver = (sets: { set: number; count: number }[]) =>
      learnerNames.map((learner) => {
        const all = sum(sets.map(({ count }) => count));
        const parts = sets.map(
          ({ set, count }) => count * accuracy(predict(known, set)[learner], belief(set))
        );
        return sum(parts) / all;
      });
    for (const seen of [1, 4, 6]) {
      const ofSize = (set: number) => ones[set] === seen;
      const every = Array.from({ length: 256 }, (_, set) => ({ set, count: 1 }));
      const one = meanOver(every.filter(({ set }) => ofSize(set)));
      const other = meanOver(inputClasses(three).filter(({ set }) => ofSize(set)));
      other.forEach((value, i) => {
        expect(value).toBeCloseTo(one[i] ?? 0, 12);
      });
    }
  });
});

describe("marginals", () => {
  it("are sums over tables", () => {
    for (const seen of [0, 0b10010, 0b1111110]) {
      const places = members(seen);
      const { unseen, zeros, ones: positive } = probabilities(law, 8)(seen);
      expect(unseen).toEqual(members(255 & ~seen));
      unseen.forEach((input, u) => {
        for (let t = 0; t < 1 << places.length; t++) {
          const fits = (f: number) => places.every((place, j) => bit(f, place) === bit(t, j));
          const of = (output: number) => law.filter((_, f) => fits(f) && bit(f, input) === output);
          expect(zeros[u]?.[t]).toBeCloseTo(sum(of(0)), 12);
          expect(positive[u]?.[t]).toBeCloseTo(sum(of(1)), 12);
        }
      });
    }
    expect(probabilities(law, 8)(255).unseen).toEqual([]);
  });
});

describe("learning", () => {
  const belief = probabilities(law, 8);
  const known = knowledge(three, belief, formulas.size);
  const uniform = probabilities(uniformLaw(three), 8);

  it("gets nowhere where all tables are equally likely, whatever the rule", () => {
    for (let set = 0; set < 255; set++) {
      const predictions = predict(known, set);
      for (const learner of learnerNames) {
        expect(accuracy(predictions[learner], uniform(set))).toBeCloseTo(0.5, 14);
      }
    }
  });

  it("is best done by Bayes where its belief is right", () => {
    for (let set = 0; set < 255; set++) {
      const predictions = predict(known, set);
      const of = learnerNames.map((learner) => accuracy(predictions[learner], belief(set)));
      expect(Math.max(...of)).toBeLessThanOrEqual((of[0] ?? 0) + 1e-9);
      expect(sum([of[0] ?? 0, of[5] ?? 0])).toBeCloseTo(1, 12);
    }
  });

  it("predicts 0 on every tie", () => {
    const blind = predict(knowledge(three, uniform, formulas.size), 0b11);
    for (const guesses of blind.bayes) expect([...guesses]).toEqual([0, 0, 0, 0]);
    expect(undecided(uniform(0b11), belief(0b11))).toBeCloseTo(1, 12);
    expect(undecided(belief(0b11), belief(0b11))).toBeLessThan(0.5);
    const none = predict(known, 0);
    for (const learner of ["bayes", "smallest", "hard", "neighbours", "majority"] as const) {
      for (const guesses of none[learner]) expect([...guesses]).toEqual([0]);
    }
  });

  it("leaves nothing to predict once all was seen", () => {
    const predictions = predict(known, 255);
    expect(predictions.bayes).toEqual([]);
    expect(accuracy(predictions.bayes, belief(255))).toBeNaN();
  });
});
