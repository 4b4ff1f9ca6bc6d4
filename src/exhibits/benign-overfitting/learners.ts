import { type Model, matern12, rbf, sum } from "../../models/gp";

/** Models of the same data, by what they make of noise. */
export type Learner = "spiky" | "smooth" | "rough" | "narrow";

/** The least noise level a model assumes, so that there are spikes without noise too. */
export const leastHeight = 0.05;

export const heightFor = (noise: number): number => Math.max(leastHeight, noise);

/**
 * - `spiky`: RBF + h² · Matérn ½ of the spikes' width, no noise: it must pass through every label;
 * - `smooth`: the same RBF, with noise h;
 * - `rough`: Matérn ½ alone, no noise;
 * - `narrow`: RBF of a tenth the lengthscale, no noise.
 */
export function modelOf(learner: Learner, height: number, width: number): Model {
  switch (learner) {
    case "spiky":
      return {
        kernel: sum(rbf({ lengthscale: 0.2 }), matern12({ lengthscale: width, amplitude: height })),
        noise: 0
      };
    case "smooth":
      return { kernel: rbf({ lengthscale: 0.2 }), noise: height };
    case "rough":
      return { kernel: matern12({ lengthscale: 0.2 }), noise: 0 };
    case "narrow":
      return { kernel: rbf({ lengthscale: 0.02 }), noise: 0 };
  }
}

export const learnersFor = ({ narrow }: { readonly narrow: boolean }): readonly Learner[] =>
  narrow ? ["spiky", "smooth", "rough", "narrow"] : ["spiky", "smooth", "rough"];
