import { cos, pow } from "../kernels";

/** Adam (Kingma & Ba 2015) or gradient descent with momentum. */
export type Optimiser =
  | {
      readonly name: "adam";
      readonly beta1?: number;
      readonly beta2?: number;
      readonly epsilon?: number;
    }
  | { readonly name: "sgd"; readonly momentum?: number };

export const adam = { name: "adam" } as const;

/** The learning rate of step `step`, counted from 0. */
export type Schedule = (step: number) => number;

export const constant =
  (rate: number): Schedule =>
  () =>
    rate;

/** From `rate` at the first step towards 0 after `steps`, along half a cosine. */
export const halfCosine =
  (rate: number, steps: number): Schedule =>
  (step) =>
    0.5 * rate * (1 + cos((Math.PI * Math.min(step, steps)) / steps));

/** 1 - beta^t, Adam's share of full weight after t steps. */
export const fullness = (beta: number, t: number): number => 1 - pow(beta, t);
