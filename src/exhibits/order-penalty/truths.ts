/**
 * What could have generated the data: a title, a name for sentences, the formula, and the stretch of
 * y it needs on [−1, 1]. Plain data.
 */
export const truths = {
  trend: {
    label: "A gentle trend",
    name: "the gentle trend",
    formula: "1.5x² − 0.5",
    y: [-0.5, 1]
  },
  wave: { label: "A wave", name: "the wave", formula: "cos 1.5πx", y: [-1, 1] },
  rugged: {
    label: "A rugged polynomial",
    name: "the rugged polynomial",
    formula: "(−36x + 49x⁵ − 14x⁷ + x¹⁰)/12",
    y: [-1.5, 1.5]
  },
  wiggly: { label: "A wiggly wave", name: "the wiggly wave", formula: "cos 5πx", y: [-1, 1] },
  simple: {
    label: "Simple data",
    name: "the simple target",
    formula: "sin x · cos x²",
    y: [-0.6, 0.6]
  },
  structured: {
    label: "Structured data",
    name: "the structured target",
    formula: "x + cos πx",
    y: [-2, 1.2]
  },
  noise: {
    label: "Pure noise",
    name: "the zero line of pure noise",
    formula: "0 (labels are N(0, 1))",
    y: [-3, 3]
  },
  quadratic: {
    label: "A degree-2 polynomial",
    name: "the degree-2 polynomial",
    formula: "1 − x − x²",
    y: [-1, 1.25]
  },
  quindecic: {
    label: "A degree-15 polynomial",
    name: "the degree-15 polynomial",
    formula: "degree 15, coefficients chosen here",
    y: [-0.2, 1.25]
  },
  cosine: { label: "A cosine", name: "the cosine", formula: "cos(3πx/2)", y: [-1, 1] },
  own: { label: "Your own points", name: "your own points", formula: "unknown", y: [-1.5, 1.5] }
} as const satisfies Record<
  string,
  { label: string; name: string; formula: string; y: readonly [low: number, high: number] }
>;

export type Truth = keyof typeof truths;

/** Truths that can make data; what is behind a reader's own points nobody knows. */
export type Known = Exclude<Truth, "own">;

export const isKnown = (truth: Truth): truth is Known => truth !== "own";

export const truthNames = Object.keys(truths) as Truth[];
