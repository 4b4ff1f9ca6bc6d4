import { choice, integer, number, subset } from "../../lab/parameters";

/** Who is fitted, and what makes soft soft. */
const byPrior = { parameter: "penalty", is: ["ordered", "doubling"] };
const pricedByHand = [{ parameter: "choose", is: ["hand"] }, byPrior];

export const degree = integer({
  label: "Degree of flexible and soft",
  short: "Degree",
  group: "main",
  min: 0,
  max: 150,
  initial: 15
});

export const growth = number({
  label: "Price growth per order",
  short: "Price growth",
  hint: "How many times dearer each order is to soft than the one before.",
  group: "main",
  min: 1,
  max: 20,
  step: 0.1,
  initial: 2.5,
  unit: "×",
  scale: "log",
  when: pricedByHand
});

export const choose = choice({
  label: "Price set",
  group: "main",
  options: [
    { value: "hand", label: "by hand" },
    { value: "evidence", label: "by the evidence, from the data" }
  ],
  initial: "hand",
  when: byPrior
});

export const rigid = integer({
  label: "Degree of rigid",
  group: "more",
  min: 0,
  max: 15,
  initial: 2
});

export const basis = choice({
  label: "Basis of flexible",
  hint: "Matters only beyond the number of points, where of all curves through them the one with the smallest coefficients is drawn.",
  group: "more",
  options: [
    { value: "legendre", label: "Legendre, scaled to mean square one" },
    { value: "classical", label: "Legendre as usually printed" },
    { value: "powers", label: "powers of x" }
  ],
  initial: "legendre"
});

export const penalty = choice({
  label: "Penalty of soft",
  group: "more",
  options: [
    { value: "ordered", label: "growing by order, on Legendre polynomials" },
    { value: "doubling", label: "growing by order, on powers of x (the paper’s Figure 1)" },
    { value: "quadratic", label: "(0.01 j)², on powers of x (the paper’s Figure 5)" }
  ],
  initial: "ordered"
});

export const weight = choice({
  label: "Data term beside that penalty",
  group: "more",
  options: [
    { value: "sum", label: "the sum of squares" },
    { value: "mean", label: "their mean" },
    { value: "likelihood", label: "their sum over 2σ², σ the noise" }
  ],
  initial: "sum",
  when: { parameter: "penalty", is: ["quadratic"] }
});

export const strength = number({
  label: "Scale of the soft prior, τ",
  hint: "Prior standard deviation of the constant.",
  group: "more",
  min: 0.1,
  max: 10,
  step: 0.1,
  initial: 1,
  scale: "log",
  when: pricedByHand
});

export const assumed = number({
  label: "Noise that soft assumes, s",
  hint: "Standard deviation; tiny values make it pass through every point.",
  group: "more",
  min: 1e-9,
  max: 1,
  step: 0.01,
  initial: 0.2,
  scale: "log",
  when: pricedByHand
});

/** The degree of the rival that pays the same for every order. */
export const isotropicDegree = 50;

export const rivals = subset({
  label: "Rivals",
  group: "more",
  options: [
    { value: "loo", label: "degree chosen by leave-one-out" },
    { value: "isotropic", label: "the same price for every order" }
  ],
  initial: []
});
