import { constant, evenPart, type Kernel, oddPart, product, rbf, sum } from "../../models/gp";

/** What the evidence may choose from, for every model alike. */
export const lengthscales = [0.3, 0.5, 0.7, 1, 1.4] as const;
export const noises = [0.05, 0.1, 0.2, 0.4, 0.8] as const;
/** The slacks that the evidence may choose from; hard and free are among them. */
export const slacks = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

/** Prior variances of the even and the odd part of a function, 1 together on average. */
export function shares(slack: number): { even: number; odd: number } {
  const total = 1 + slack * slack;
  return { even: 2 / total, odd: (2 * slack * slack) / total };
}

/**
 * 2 (k_even + t² k_odd)/(1 + t²), with k the RBF kernel and t the slack: exactly even functions at
 * t = 0, the plain RBF kernel at t = 1.
 */
export function mirrorKernel(slack: number, lengthscale: number): Kernel {
  const { even, odd } = shares(slack);
  const whole = rbf({ lengthscale });
  return sum(scaled(even, evenPart(whole)), scaled(odd, oddPart(whole)));
}

const scaled = (variance: number, kernel: Kernel): Kernel =>
  product(constant({ amplitude: Math.sqrt(variance) }), kernel);
