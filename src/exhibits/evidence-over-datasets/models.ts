/** The four models in the order of their numbers of parameters. Plain data. */
export const models = {
  m0: { short: "M₀", name: "a coin", prior: [0, 0, 0] },
  m1: { short: "M₁", name: "x₁ only", prior: [0, 1, 0] },
  m2: { short: "M₂", name: "x₁, x₂", prior: [0, 1, 1] },
  m3: { short: "M₃", name: "x₁, x₂, bias", prior: [1, 1, 1] }
} as const satisfies Record<
  string,
  {
    short: string;
    name: string;
    /** Which of bias and weights it has. */
    prior: readonly [bias: 0 | 1, first: 0 | 1, second: 0 | 1];
  }
>;

export type ModelName = keyof typeof models;

export const modelNames = Object.keys(models) as ModelName[];
