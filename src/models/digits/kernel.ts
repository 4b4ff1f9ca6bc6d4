import { exp } from "../kernels";
import type { Matrix } from "../linalg";
import { inkiest } from "./digits";
import type { SquaredDistances } from "./distances";

/**
 * The squared-exponential kernel exp(−d²/2l²) of amplitude 1 over pixels scaled to [0, 1]. Squared
 * distances are whole numbers of grey values, so one exponential serves all pairs at one distance.
 */
export function rbfOver({ rows, columns, data }: SquaredDistances, lengthscale: number): Matrix {
  const scale = -0.5 / (inkiest * inkiest * lengthscale * lengthscale);
  let farthest = 0;
  for (let i = 0; i < data.length; i++) farthest = Math.max(farthest, data[i] as number);
  const table = Float64Array.from({ length: farthest + 1 }, (_, square) => exp(scale * square));
  const values = new Float64Array(data.length);
  for (let i = 0; i < data.length; i++) values[i] = table[data[i] as number] as number;
  return { rows, columns, data: values };
}
