import { exp } from "../kernels";
import type { PriorSds } from "./logistic";

/** The nodes of the trapezoid rule on [0, 6.5 sd] in each direction, and tables over them. */
export interface Nodes {
  /** Index of the last node in each direction; 0 where the weight is left out. */
  readonly last: readonly [bias: number, first: number, second: number];
  /** By direction and |s|: prior weight of each node times (1 + e^{−|s|w}) / 2. */
  readonly weights: readonly [WeightsBySum, WeightsBySum, WeightsBySum];
  /** 1/(1 + e^{−kh}). */
  readonly squash: Float64Array;
  /** e^{−kh/2}, and 0 where that is too little to matter: denormal numbers are slow. */
  readonly decay: Float64Array;
}

type WeightsBySum = readonly Float64Array[];

const reach = 6.5;
const largestSum = 9;

/**
 * One step for all directions, so that every u/h is a whole number. At 0.625 the integrals are good
 * to eight digits for sd = 10 and at 0.75 to six; narrow priors need half their own width.
 */
function stepFor(sds: PriorSds): number {
  const used = sds.filter((sd) => sd > 0);
  const widest = Math.max(...used);
  return Math.min(widest > 12 ? 0.75 : 0.625, ...used.map((sd) => sd / 2));
}

/** Throws unless all standard deviations are finite, none negative and one positive. */
export function nodesFor(sds: PriorSds): Nodes {
  if (!sds.every((sd) => sd >= 0 && sd < 1e6) || !sds.some((sd) => sd > 0)) {
    throw new Error(`prior standard deviations are ${sds.join(", ")}; expected some above 0`);
  }
  const h = stepFor(sds);
  const last = sds.map((sd) => Math.floor((reach * sd) / h)) as [number, number, number];
  const farthest = last[0] + last[1] + last[2];
  return {
    last,
    weights: [
      weights(sds[0], last[0], h),
      weights(sds[1], last[1], h),
      weights(sds[2], last[2], h)
    ],
    squash: Float64Array.from({ length: farthest + 1 }, (_, k) => 1 / (1 + exp(-k * h))),
    // Σ |u| is at most nine times the farthest u.
    decay: Float64Array.from({ length: 9 * farthest + 1 }, (_, k) => fading(-0.5 * k * h))
  };
}

const fading = (x: number) => (x < -60 ? 0 : exp(x));

function weights(sd: number, last: number, h: number): WeightsBySum {
  const prior = Float64Array.from({ length: last + 1 }, (_, k) =>
    k === 0 ? 0.5 : exp(-0.5 * ((k * h) / sd) * ((k * h) / sd))
  );
  let total = 0;
  for (let k = 0; k <= last; k++) total += prior[k] as number;
  return Array.from({ length: largestSum + 1 }, (_, s) =>
    prior.map((weight, k) => (weight / total) * 0.5 * (1 + exp(-s * k * h)))
  );
}
