import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "Does no free lunch forbid learning?",
  summary:
    "Six learners on all 65,536 truth tables of four variables: equally likely, and weighted by how simple they are. Every number is exact.",
  parameters,
  presets,
  prediction: {
    prompt:
      "Before you look: all 65,536 tables are equally likely and half of the inputs have been seen. Who predicts the rest best?",
    answers: [
      {
        label: "Bayes, which prefers simple tables",
        reply:
          "No: 50 %, like all the others. For every table on which its guess is right there is another, equally likely, on which it is wrong."
      },
      {
        label: "Nearest neighbours",
        reply:
          "No: 50 %, like all the others. Here near inputs say nothing about each other, and neither does anything else."
      },
      {
        label: "None of them",
        reply:
          "Right: 50 % for every rule, Bayes and its opposite alike. That is the theorem. Whether our world is like that is another question."
      }
    ]
  },
  shows:
    "That all learners are equal on average is true, and computed here: over all tables, each as likely as any other, every one of them is right on half of what it has not seen. But that world is incompressible, and hardly any table in it has a short formula. Weight tables by simplicity instead and preferences pay: a learner that excludes nothing and prefers what is simple predicts nearly everything after half the inputs.",
  doesNotShow: [
    "That Bayes is the best learner: at first its belief is the world itself, so nothing can beat it; in another world rules of thumb do.",
    "That the real world is like random formulas: that it leans to the simple is an observation about data, argued in the papers and not here.",
    "That any preference for simplicity will do: which tables count as simple depends on the language, and the wrong one does worse than a coin.",
    "Universal learning in the sense of Solomonoff: four variables, three operators and one kind of formula stand for all programs, and constants that vanish there matter here.",
    "How neural networks come by their preference.",
    "Learning with noise, or from inputs that come more than once: every output seen is right, and only unseen inputs count."
  ],
  drawn: [
    {
      mark: "Curves",
      meaning:
        "Expected share of unseen inputs predicted right, by the number of inputs seen: the mean over all tables of the world, each with its probability, and over all sets of so many seen inputs. Not sampled. The dotted vertical line marks the number set above; press to move it."
    },
    {
      mark: "Bayes, violet",
      meaning: "Predicts the likelier output given all it has seen, under the belief set above."
    },
    {
      mark: "Smallest formula, thick green",
      meaning:
        "The vote of the smallest formulas of and, or and xor that agree with all outputs seen: a preference, nothing excluded."
    },
    {
      mark: "One variable at most, blue",
      meaning:
        "The vote of those constants, variables and negated variables that disagree with the fewest outputs seen: a restriction."
    },
    {
      mark: "Nearest neighbours, thin; majority, dashed; anti-Bayes, dotted",
      meaning:
        "The vote of the seen inputs with the fewest variables different; the commonest output seen; the opposite of what Bayes says. Every learner but the last says 0 on a tie."
    },
    {
      mark: "Bars",
      meaning:
        "Probability of the tables whose smallest formula mentions so many variables (repeats count, constants count 0): dark in the chosen world, pale where all tables are equally likely."
    },
    {
      mark: "Squares",
      meaning:
        "One table drawn from the chosen world, an input a square; neighbouring squares differ in one variable, and so do opposite ends of a row or column. Full squares were seen, dark for 1. Dashed squares were not: the stronger their violet, the likelier 1 is to Bayes; the digit is the truth, ✗ where Bayes guesses wrong."
    },
    {
      mark: "Entropy",
      meaning:
        "How many bits a table takes on average in the best code for its world; 16 (or 8) if all are equally likely."
    }
  ],
  method: [
    "Random formulas: with the probability set above a constant 0 or 1, a variable or a negated variable, all equally likely; else two independent random formulas joined by an operator, all equally likely. The law of the table that such a formula computes is the fixed point of one equation, solved for all tables at once by fast transforms over subsets. The chance to end stays above ½, since otherwise formulas need not end.",
    "Tables by their neighbours: probability proportional to exp(a · number of pairs of neighbouring inputs with equal outputs), a the number set above.",
    "Accuracies are sums over all patterns of outputs that could have been seen, all tables behind them and all sets of seen inputs. Sets that become one another when variables are renamed or negated give the same sum: 402 stand for all 65,536.",
    "Where all tables are equally likely the same sums are computed with the same code; nothing is put in by hand. Probabilities below about 10⁻¹⁶ are lost in rounding; where that leaves Bayes without an opinion a warning says so."
  ],
  sources: [
    {
      paper: "wolpert1996lack",
      where: "abstract",
      note: "On average over targets no learner is better off the training set, cross-validation and its opposite alike; anti-Bayes is that idea."
    },
    {
      paper: "goldblum2024nfl",
      where: "abstract",
      note: "Uniformly drawn problems are complex, real ones lean to the simple, and networks share that preference."
    },
    {
      paper: "wilson2025notsomysterious",
      where: "§8.2",
      note: "Why no free lunch does not speak against one learner for many domains."
    },
    {
      paper: "solomonoff1964formal",
      where: "the idea of weighting by program length",
      note: "Random formulas are a small stand-in for random programs."
    },
    { episode: 1695, note: "Understanding, Compression, and Kolmogorov Complexity." },
    {
      site: "The worlds of formulas and of neighbours, the learners, the languages and the exact averages are this site’s."
    }
  ]
});
