import { choice, integer, number, points, seed, type Values } from "../../lab/parameters";
import { truthNames, truths } from "./truths";

export const parameters = {
  degree: integer({
    label: "Degree on show",
    short: "Degree",
    hint: "The functions drawn are polynomials of this degree.",
    group: "main",
    min: 1,
    max: 10_000,
    initial: 150,
    scale: "log"
  }),
  n: integer({ label: "Data points", group: "main", min: 0, max: 50, initial: 20 }),
  truth: choice({
    label: "Truth",
    group: "main",
    options: truthNames.map((value) => ({ value, label: truths[value].label })),
    initial: "trend"
  }),
  total: choice({
    label: "Spread-thin prior: its total variance",
    hint: "Every order has the same prior variance. The decaying prior has a total of its own, 2 by default.",
    group: "main",
    options: [
      { value: "fixed", label: "stays 1, shared by all orders" },
      { value: "growing", label: "grows, 1 for each order" }
    ],
    initial: "fixed"
  }),
  decay: choice({
    label: "Decaying prior",
    hint: "Prior variance of order j.",
    group: "main",
    options: [
      { value: "geometric", label: "a fixed share less each order" },
      { value: "quartic", label: "1/(1 + j)⁴" }
    ],
    initial: "geometric"
  }),
  share: number({
    label: "Variance kept from order to order",
    short: "Kept",
    hint: "The total is 1/(1 − this): 2 for 0.5, 20 for 0.95.",
    group: "more",
    min: 0.05,
    max: 0.95,
    step: 0.05,
    initial: 0.5,
    when: { parameter: "decay", is: ["geometric"] }
  }),
  amplitude: choice({
    label: "Scale of the priors",
    group: "more",
    options: [
      { value: "set", label: "as described" },
      { value: "best", label: "chosen by the evidence, degree by degree" }
    ],
    initial: "set"
  }),
  basis: choice({
    label: "Basis",
    group: "more",
    options: [
      { value: "legendre", label: "orthonormal Legendre polynomials" },
      { value: "powers", label: "powers of x" }
    ],
    initial: "legendre"
  }),
  noise: number({
    label: "Noise in the data",
    hint: "Standard deviation; the models know it.",
    group: "more",
    min: 0.02,
    max: 1,
    step: 0.01,
    initial: 0.2
  }),
  // The most typical of seeds 1 to 200: in six states each number quoted lies nearest its median.
  seed: seed({ initial: 36 }),
  moved: points({
    label: "Points placed by hand",
    group: "more",
    panels: ["data"],
    most: 50,
    decimals: 3,
    x: [-1, 1],
    y: [-4, 4]
  })
};

export type Settings = Values<typeof parameters>;
