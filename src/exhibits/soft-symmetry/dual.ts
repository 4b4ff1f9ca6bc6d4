import { type Matrix, matrix, multiply, symmetricEigen } from "../../models/linalg";
import { shares } from "./kernels";
import type { Features } from "./power-series";
import type { Spectrum } from "./spectrum";

/** By the n × n covariance AAᵀ of the inputs: for few inputs. */
export function dualDecomposer(features: Features, labels: Matrix): (slack: number) => Spectrum {
  const own = { transposeB: true };
  const even = multiply(features.even, features.even, own);
  const odd = multiply(features.odd, features.odd, own);
  return (slack) => decomposed({ features, labels, even, odd }, shares(slack));
}

interface Shared {
  readonly features: Features;
  readonly labels: Matrix;
  /** Covariances of the even and the odd part. */
  readonly even: Matrix;
  readonly odd: Matrix;
}

function decomposed(
  { features, labels, even, odd }: Shared,
  share: { readonly even: number; readonly odd: number }
): Spectrum {
  const n = labels.rows;
  const K = matrix(n, n);
  for (let i = 0; i < n * n; i++) {
    K.data[i] = share.even * (even.data[i] as number) + share.odd * (odd.data[i] as number);
  }
  const { values: found, vectors } = symmetricEigen(K);
  const values = found.map((value) => Math.max(0, value));
  const products = multiply(vectors, labels, { transposeA: true });
  return {
    n,
    values,
    products,
    rest: new Float64Array(labels.columns),
    weights(column, noise) {
      const ratios = values.map((d, k) => {
        const c = products.data[k * labels.columns + column] as number;
        return c / (d + noise * noise);
      });
      const alpha = new Float64Array(n);
      for (let i = 0; i < n; i++) alpha[i] = dot(vectors.data, i * n, ratios);
      return {
        even: transposed(features.even, alpha, share.even),
        odd: transposed(features.odd, alpha, share.odd)
      };
    }
  };
}

function dot(row: Float64Array, from: number, vector: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < vector.length; k++) sum += (row[from + k] as number) * (vector[k] as number);
  return sum;
}

/** factor · Mᵀ v. */
function transposed({ rows, columns, data }: Matrix, v: Float64Array, factor: number) {
  const result = new Float64Array(columns);
  for (let i = 0; i < rows; i++) {
    const by = factor * (v[i] as number);
    for (let k = 0; k < columns; k++) {
      result[k] = (result[k] as number) + by * (data[i * columns + k] as number);
    }
  }
  return result;
}
