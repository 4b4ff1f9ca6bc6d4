import { acos } from "../kernels";
import { type Matrix, matrix, multiply } from "../linalg";

export interface ReluLimit {
  /** E φ(h)φ(h′): the kernel of a network whose last weights alone are trained, or random. */
  readonly readout: Matrix;
  /** E φ′(h)φ′(h′) (x·x′ + 1): what training the first layer adds. */
  readonly firstLayer: Matrix;
}

/**
 * The kernels of an infinitely wide layer of ReLU units with weights N(0, gain²/d) and biases
 * N(0, bias²), between the rows of x and of z: arc-cosine kernels of degree 1 and 0 (Cho & Saul
 * 2009); their sum is the tangent kernel, up to weights.
 */
export function reluLimit(x: Matrix, z: Matrix, gain: number, bias: number): ReluLimit {
  const d = x.columns;
  const [scale, shift] = [(gain * gain) / d, bias * bias];
  const inner = multiply(x, z, { transposeB: true });
  const [ofX, ofZ] = [variances(x, scale, shift), variances(z, scale, shift)];
  const readout = matrix(x.rows, z.rows);
  const firstLayer = matrix(x.rows, z.rows);
  for (let i = 0; i < x.rows; i++) {
    for (let j = 0; j < z.rows; j++) {
      const at = i * z.rows + j;
      const size = Math.sqrt((ofX[i] as number) * (ofZ[j] as number));
      const product = inner.data[at] as number;
      const cosine = size > 0 ? Math.max(-1, Math.min(1, (scale * product + shift) / size)) : 1;
      const angle = acos(cosine);
      const sine = Math.sqrt(Math.max(0, 1 - cosine * cosine));
      readout.data[at] = (size * (sine + (Math.PI - angle) * cosine)) / (2 * Math.PI);
      firstLayer.data[at] = ((Math.PI - angle) / (2 * Math.PI)) * (product + 1);
    }
  }
  return { readout, firstLayer };
}

function variances({ rows, columns, data }: Matrix, scale: number, shift: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, i) => {
    let sum = 0;
    for (let k = 0; k < columns; k++) {
      sum += (data[i * columns + k] as number) * (data[i * columns + k] as number);
    }
    return scale * sum + shift;
  });
}
