import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

/** The walk through the argument; every number is asserted in claims.test.ts. */
export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "simple",
    label: "A simple world",
    values: {},
    notice:
      "With all tables equally likely no rule beats a coin, not by a hair. Where short formulas are likelier, half the inputs are enough: Bayes is right on 96.1 % of the rest, the smallest formula on 95.9 %, one variable at most on 90.6 %. Here Bayes’ belief is the world, so nothing can beat it."
  },
  {
    id: "no-preference",
    label: "No preference",
    values: { belief: "uniform" },
    notice:
      "The same simple world, but Bayes now holds all tables equally likely. It can represent every one of them and learns nothing: 50.0 % however much it has seen. The lunch is in the preference."
  },
  {
    id: "wrong-strength",
    label: "Believed too simple",
    values: { leaf: 0.52, belief: "formulas", believed: 0.8 },
    notice:
      "Now Bayes does prefer formulas, of the wrong length: they end with a chance of 0.52 at each step, and it believes 0.8. It is right on 94.3 %; with the true chance it would have 94.4 %. A preference of the right kind need not have the right strength."
  },
  {
    id: "near-differs",
    label: "Near means different",
    values: { world: "neighbours", agreement: -1, belief: "formulas" },
    notice:
      "A world where neighbours tend to differ. Nearest neighbours are right on 7.6 %: a preference can be worse than none. Bayes with its belief in formulas reaches 81.9 %, but with 2 to 6 inputs seen it too is worse than a coin (35.0 % with 4), and the smallest formula has 46.8 % even here."
  },
  {
    id: "poorer-language",
    label: "The same, without xor",
    values: { world: "neighbours", agreement: -1, belief: "and-or" },
    notice:
      "Nothing has changed but the language in which Bayes calls tables simple. Without xor alternation is long to say, and 81.9 % become 18.3 %. Simple always means simple in some language."
  },
  {
    id: "neighbours-agree",
    label: "Rules of thumb win",
    values: { world: "neighbours", agreement: 0.5, belief: "formulas" },
    notice:
      "Now neighbours tend to agree, and the ranking turns over: nearest neighbours 67.4 %, the majority 65.2 %, one variable at most 64.8 %, Bayes with its belief in formulas 63.6 %, the smallest formula 63.0 %. A belief about another world costs something."
  }
];
