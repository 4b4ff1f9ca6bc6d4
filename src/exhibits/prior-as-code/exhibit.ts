import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "Simple in whose language?",
  summary:
    "Three small languages for all 65,536 truth tables of four inputs: how many bits each table takes, what bound it pays, and how soon the data bring it out.",
  parameters,
  presets,
  prediction: {
    prompt:
      "Before you look: which is simpler to say in random formulas, the parity of four inputs or the majority of three?",
    answers: [
      {
        label: "The parity of four",
        reply:
          "With and, or and xor, yes: 13.5 bits against 18.1. Without xor it takes over 46, and the majority 19.9."
      },
      {
        label: "The majority of three",
        reply:
          "Without xor, yes: 19.9 bits against over 46 for parity. With and, or and xor parity takes 13.5, the majority 18.1."
      },
      {
        label: "That depends",
        reply:
          "Right: with and, or and xor parity takes 13.5 bits and the majority 18.1; without xor over 46 and 19.9."
      }
    ]
  },
  shows:
    "A prior is a code: a table of probability P takes log₂ 1/P bits, and these bits are what it pays in the bound for countably many hypotheses. Simple tables pay little and are believed after few labels, while nothing is excluded. But the order of tables is the language’s: parity is simpler than the majority where there is xor, and far behind it where there is not.",
  doesNotShow: [
    "Kolmogorov complexity, which is not computable, or Solomonoff’s prior over all programs: random formulas of a few operators stand for programs. For universal languages lengths differ by at most a constant, but that constant is not small here, and without loops no language here is universal.",
    "That the real world has short descriptions in any of these languages.",
    "That a preference is free: most tables take more bits here than the 16 of a bare list of outputs.",
    "How tight the bounds are: with 16 equally likely inputs all is known after few examples, and the bound, which does not use that, still charges. No error is measured here.",
    "That a language may be chosen after looking: the bound holds for a prior fixed before the data.",
    "How likely a very rare table is: probabilities below 10⁻¹⁴, more than about 46 bits, drown in rounding and are not quoted.",
    "How networks come by their preference."
  ],
  drawn: [
    {
      mark: "Lines between two languages",
      meaning:
        "Six named tables and the bits they take, log₂ 1/P, on one scale: at the left in the chosen language, at the right in another (labels that would collide are moved apart). The topmost places are for what has no formula, or takes over 46 bits. The truth is violet."
    },
    {
      mark: "Ranks",
      meaning:
        "1 more than the number of tables that are likelier, so that tables that differ only in the names of inputs share one."
    },
    {
      mark: "Curves of bits",
      meaning:
        "All tables that take at most about 46 bits, the shortest first (rank on a logarithmic scale): violet in the chosen language, with the named tables as dots; grey in the other. The dotted line at 16 bits is a bare list of the 16 outputs. Nothing is sampled."
    },
    {
      mark: "Bounds",
      meaning:
        "Largest error compatible with no mistake on n examples for a table of so many bits, with probability 1 − δ = 0.95, for all tables at once: hollow n = 50, filled n = 500. Grey from 0.5 on: no better than a coin, vacuous."
    },
    {
      mark: "Belief in the truth",
      meaning:
        "The truth labels the 16 inputs, one after another in random order: the prior probability of the truth divided by that of all tables that agree with the labels so far. Mean of 40 orders; band (of the chosen truth): a tenth of the orders lies below, a tenth above."
    },
    {
      mark: "Correlations",
      meaning:
        "Of bits, over all tables that have a code in the chosen language: with the number of variables in the smallest formula of and, or and xor, whatever the chosen language; and with Lempel–Ziv complexity of the 16 outputs read in order."
    }
  ],
  method: [
    "Random formulas: with the probability set above a formula ends in a constant, an input or a negated input, all equally likely; else two independent random formulas are joined by an operator of the language, all equally likely. The probability of every table is the fixed point of one equation, solved for all tables at once by fast transforms. −log₂ of it counts all formulas of a table, long and short, not only the shortest.",
    "Bounds: with probability 1 − δ, for all tables at once, kl(R̂‖R) ≤ (bits · ln 2 + ln 1/δ)/n (Chernoff’s form), or R ≤ R̂ + √((bits · ln 2 + ln 1/δ)/2n) (Hoeffding’s). Without a mistake R̂ = 0, and the first is 1 − exp(−(bits · ln 2 + ln 1/δ)/n). Examples are drawn independently from any fixed distribution of inputs.",
    "Tables: always 0; the first input; 1 only where all four inputs are 1; parity of all four; majority of the first three; and a table of 16 coin flips. The first seed is that of seeds 1 to 40 whose random table is nearest the middle rank in both “and, or, xor” and “and, or”.",
    "The fixed point carries rounding errors of about 10⁻¹⁷. Where a table’s probability is below 10⁻¹⁴ its bits, rank, bound and belief are left out, and a warning says so. With xor alone 32 tables have formulas, and the others none."
  ],
  sources: [
    {
      paper: "solomonoff1964formal",
      where: "the idea of weighting by program length",
      note: "Random formulas are a small stand-in for random programs."
    },
    {
      paper: "kolmogorov1965three",
      where: "the algorithmic approach",
      note: "Complexity as the length of the shortest description."
    },
    {
      paper: "wilson2025notsomysterious",
      where: "Section 3.1, Theorem 3.1",
      note: "The bound for countably many hypotheses, and a prior of 2 to the minus complexity in it. A prior badly chosen only loosens it."
    },
    {
      paper: "valleperez2019simple",
      where: "the Lempel–Ziv measure",
      note: "Log of the length times the mean number of phrases, forwards and backwards."
    },
    {
      paper: "goldblum2024nfl",
      where: "abstract",
      note: "Real problems lean to low complexity, uniformly drawn ones do not."
    },
    { episode: 1695, note: "Understanding, Compression, and Kolmogorov Complexity." },
    {
      site: "The languages, the named tables, the numbers and the comparison of languages are this site’s."
    }
  ]
});
