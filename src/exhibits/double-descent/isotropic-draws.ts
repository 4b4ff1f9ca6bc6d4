import { directions, directionsOfGram, firstColumns, type Isotropic } from "../../models/features";
import { type Matrix, matrix, multiply } from "../../models/linalg";
import { stream } from "../../models/random";
import type { Settings } from "./parameters";
import type { Sight } from "./sight";

const tests = 200;

/** Inputs in four times as many dimensions as there are training points. */
export const isotropicSetting = (n: number): Isotropic => ({
  n,
  dimensions: 4 * n,
  signal: 1,
  noiseVariance: 0.04
});

/** One draw of plain normal inputs with linear labels, seen through its first coordinates. */
export function* isotropicSights(
  { n, seed }: Settings,
  draw: number,
  sizes: readonly number[]
): Generator<Sight> {
  const { dimensions, signal, noiseVariance } = isotropicSetting(n);
  const spread = Math.sqrt(signal / dimensions);
  const weights = normal(dimensions, 1, stream(seed, "weights", draw).normal, spread);
  const labelled = (part: string, rows: number): { x: Matrix; y: Matrix } => {
    const x = normal(rows, dimensions, stream(seed, part, draw).normal);
    const y = multiply(x, weights);
    const noise = stream(seed, part, "noise", draw);
    for (let i = 0; i < rows; i++) {
      y.data[i] = (y.data[i] as number) + Math.sqrt(noiseVariance) * noise.normal();
    }
    return { x, y };
  };
  const [train, test] = [labelled("train", n), labelled("test", tests)];
  for (const size of sizes) {
    const [X, T] = [firstColumns(train.x, size), firstColumns(test.x, size)];
    const seen =
      size < 1.25 * n
        ? directions(X, train.y, T)
        : directionsOfGram(
            multiply(X, X, { transposeB: true }),
            train.y,
            multiply(T, X, { transposeB: true }),
            size
          );
    yield { size, seen, targets: test.y, scale: 1 };
  }
}

function normal(rows: number, columns: number, draw: () => number, spread = 1): Matrix {
  const result = matrix(rows, columns);
  for (let i = 0; i < result.data.length; i++) result.data[i] = spread * draw();
  return result;
}
