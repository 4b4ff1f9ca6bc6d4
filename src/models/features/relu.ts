import { type Matrix, matrix, multiply } from "../linalg";
import type { Random } from "../random";

/** Weights of `count` random features of inputs of `dimensions` numbers: N(0, 1), one row each. */
export function randomWeights(count: number, dimensions: number, random: Random): Matrix {
  const weights = matrix(count, dimensions);
  for (let i = 0; i < weights.data.length; i++) weights.data[i] = random.normal();
  return weights;
}

/** Random ReLU features √2 max(0, W x), one row an input; divide by √p for p of them. */
export function reluFeatures(inputs: Matrix, weights: Matrix): Matrix {
  const features = multiply(inputs, weights, { transposeB: true });
  const root2 = Math.sqrt(2);
  for (let i = 0; i < features.data.length; i++) {
    features.data[i] = root2 * Math.max(0, features.data[i] as number);
  }
  return features;
}

/** Rows scaled to length 1; a row of zeros stays. */
export function unitRows({ rows, columns, data }: Matrix): Matrix {
  const result = matrix(rows, columns);
  for (let i = 0; i < rows; i++) {
    let square = 0;
    for (let j = i * columns; j < (i + 1) * columns; j++) {
      square += (data[j] as number) * (data[j] as number);
    }
    const length = square > 0 ? Math.sqrt(square) : 1;
    for (let j = i * columns; j < (i + 1) * columns; j++) {
      result.data[j] = (data[j] as number) / length;
    }
  }
  return result;
}
