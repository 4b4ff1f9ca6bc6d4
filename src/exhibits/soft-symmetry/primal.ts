import { type Matrix, matrix, multiply, symmetricEigen } from "../../models/linalg";
import { shares } from "./kernels";
import type { Features } from "./power-series";
import type { Spectrum } from "./spectrum";

/** Eigenvalues below this share of the largest are rounding. */
const least = 1e-13;

/** By the m × m products AᵀA of the features: for many inputs. */
export function primalDecomposer(
  { even, odd }: Features,
  labels: Matrix
): (slack: number) => Spectrum {
  const own = { transposeA: true };
  const shared: Shared = {
    labels,
    ee: multiply(even, even, own),
    oo: multiply(odd, odd, own),
    eo: multiply(even, odd, own),
    seen: { even: multiply(even, labels, own), odd: multiply(odd, labels, own) },
    squares: columnSquares(labels)
  };
  return (slack) => decomposed(shared, shares(slack));
}

interface Shared {
  readonly labels: Matrix;
  /** Products of the even and odd features among themselves, and with the labels. */
  readonly ee: Matrix;
  readonly oo: Matrix;
  readonly eo: Matrix;
  readonly seen: { readonly even: Matrix; readonly odd: Matrix };
  readonly squares: Float64Array;
}

interface Parts {
  readonly even: number;
  readonly odd: number;
}

function decomposed(shared: Shared, share: Parts): Spectrum {
  const scale = { even: Math.sqrt(share.even), odd: Math.sqrt(share.odd) };
  const { rows: n, columns } = shared.labels;
  const { values: found, vectors } = symmetricEigen(scaledProducts(shared, scale));
  const size = found.length;
  const floor = least * Math.max(0, found.at(-1) ?? 0);
  const values = found.filter((value) => value > floor);
  const first = size - values.length;
  const along = multiply(vectors, scaledSeen(shared, scale), { transposeA: true });
  const products = matrix(values.length, columns);
  const rest = shared.squares.slice();
  values.forEach((d, k) => {
    for (let g = 0; g < columns; g++) {
      const c = (along.data[(first + k) * columns + g] as number) / Math.sqrt(d);
      products.data[k * columns + g] = c;
      rest[g] = Math.max(0, (rest[g] as number) - c * c);
    }
  });
  return {
    n,
    values,
    products,
    rest,
    weights(column, noise) {
      const w = new Float64Array(size);
      values.forEach((d, k) => {
        const c = products.data[k * columns + column] as number;
        const by = (Math.sqrt(d) * c) / (d + noise * noise);
        for (let i = 0; i < size; i++) {
          w[i] = (w[i] as number) + by * (vectors.data[i * size + first + k] as number);
        }
      });
      const half = shared.ee.rows;
      return {
        even: w.subarray(0, half).map((value) => scale.even * value),
        odd: w.subarray(half).map((value) => scale.odd * value)
      };
    }
  };
}

/** AᵀA: even features first. */
function scaledProducts({ ee, oo, eo }: Shared, scale: Parts): Matrix {
  const half = ee.rows;
  const size = half + oo.rows;
  const M = matrix(size, size);
  for (let i = 0; i < half; i++) {
    for (let j = 0; j < half; j++) {
      const at = i * half + j;
      const mixed = scale.even * scale.odd * (eo.data[at] as number);
      M.data[i * size + j] = scale.even * scale.even * (ee.data[at] as number);
      M.data[i * size + half + j] = mixed;
      M.data[(half + j) * size + i] = mixed;
      M.data[(half + i) * size + half + j] = scale.odd * scale.odd * (oo.data[at] as number);
    }
  }
  return M;
}

function scaledSeen({ seen }: Shared, scale: Parts): Matrix {
  const { rows, columns } = seen.even;
  const result = matrix(2 * rows, columns);
  for (let i = 0; i < rows * columns; i++) {
    result.data[i] = scale.even * (seen.even.data[i] as number);
    result.data[rows * columns + i] = scale.odd * (seen.odd.data[i] as number);
  }
  return result;
}

function columnSquares({ columns, data }: Matrix): Float64Array {
  const squares = new Float64Array(columns);
  data.forEach((value, i) => {
    squares[i % columns] = (squares[i % columns] as number) + value * value;
  });
  return squares;
}
