import { cos } from "../../models/kernels";
import type { Matrix } from "../../models/linalg";
import { design } from "../../models/polynomial";
import { stream } from "../../models/random";
import type { Settings } from "./parameters";

export type Truth = Settings["truth"];

const truths: Readonly<Record<Truth, (x: number) => number>> = {
  trend: (x) => 1.5 * x * x - 0.5,
  wave: (x) => cos(3 * Math.PI * x),
  ripples: (x) => cos(5 * Math.PI * x)
};

export interface Points {
  readonly features: Matrix;
  /** 1 or −1. */
  readonly labels: Float64Array;
}

export function pointsOf(
  { truth, noise, degree, seed }: Settings,
  name: string,
  count: number
): Points {
  const random = stream(seed, "codes", name);
  const labels = new Float64Array(count);
  const x = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    x[i] = 2 * random.uniform() - 1;
    labels[i] = truths[truth](x[i] as number) + noise * random.normal() > 0 ? 1 : -1;
  }
  return { features: design("legendre", x, degree), labels };
}

/** The first n of them. */
export const first = ({ features, labels }: Points, n: number): Points => ({
  features: { ...features, rows: n, data: features.data.subarray(0, n * features.columns) },
  labels: labels.subarray(0, n)
});
