import type { Learner } from "../../models/boolean";

/** What a learner is called: in a list, at the end of a curve, inside a sentence. */
export const learners: Readonly<
  Record<Learner, { readonly name: string; readonly short: string; readonly inSentence: string }>
> = {
  bayes: { name: "Bayes", short: "Bayes", inSentence: "Bayes" },
  smallest: { name: "Smallest formula", short: "smallest", inSentence: "the smallest formula" },
  hard: {
    name: "One variable at most",
    short: "hard",
    inSentence: "the rule of one variable at most"
  },
  neighbours: { name: "Nearest neighbours", short: "nearest", inSentence: "nearest neighbours" },
  majority: { name: "Majority", short: "majority", inSentence: "the majority" },
  anti: { name: "Anti-Bayes", short: "anti", inSentence: "anti-Bayes" }
};
