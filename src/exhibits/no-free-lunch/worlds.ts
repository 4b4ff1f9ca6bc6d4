/** How the tables of a world come about: the choice's label and the title of its picture. Plain data. */
export const worlds = {
  formulas: {
    label: "random formulas of and, or, xor",
    title: "Tables from random formulas",
    name: "random formulas"
  },
  "and-or": {
    label: "random formulas of and, or",
    title: "Tables from formulas without xor",
    name: "formulas without xor"
  },
  parities: {
    label: "random formulas of xor alone",
    title: "Tables from formulas of xor alone",
    name: "formulas of xor alone"
  },
  neighbours: {
    label: "tables whose neighbours agree, or differ",
    title: "Tables by their neighbours",
    name: "tables weighted by their neighbours"
  }
} as const;

export type World = keyof typeof worlds;

/** What Bayes may believe instead of the truth. */
export const beliefs = {
  same: { label: "this world, as it is" },
  formulas: { label: "random formulas of and, or, xor" },
  "and-or": { label: "random formulas of and, or" },
  parities: { label: "random formulas of xor alone" },
  uniform: { label: "all tables equally likely" }
} as const;

export type Belief = keyof typeof beliefs;
