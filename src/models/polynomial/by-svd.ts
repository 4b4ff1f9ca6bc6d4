import { log } from "../kernels";
import { type Matrix, multiply, svd } from "../linalg";
import type { StandardSolution, Unexplained } from "./linear-gaussian";

/**
 * The route for tiny noise: A = U S Vᵀ keeps the digits that AAᵀ would lose. With d = S² and
 * c = Uᵀy: weights V (S∘c/(d + s²)), yᵀK⁻¹y = Σ c²/(d + s²) + r/s² where r = yᵀy − cᵀc is what no
 * column reaches, variance aᵀa − Σ (aᵀV)² d/(d + s²).
 */
export function solveBySvd(a: Matrix, y: Matrix, noise: number): StandardSolution {
  const { U, S, V } = svd(a);
  const k = S.length;
  const filter = S.map((s) => s / (s * s + noise));
  const c = multiply(U, y, { transposeA: true });
  const shrunk = { ...c, data: c.data.slice() };
  let dimension = 0;
  let logDeterminant = (a.rows - k) * log(noise);
  for (let i = 0; i < k; i++) {
    const s = S[i] as number;
    dimension += s * (filter[i] as number);
    logDeterminant += log(s * s + noise);
    for (let m = 0; m < y.columns; m++) {
      shrunk.data[i * y.columns + m] =
        (filter[i] as number) * (c.data[i * y.columns + m] as number);
    }
  }
  return {
    weights: multiply(V, shrunk),
    dimension,
    logDeterminant,
    quadratic: quadraticForms(U, S, c, y, noise),
    variance(rows) {
      const turned = multiply(rows, V);
      const variances = new Float64Array(rows.rows);
      for (let r = 0; r < rows.rows; r++) {
        let variance = 0;
        for (let j = 0; j < rows.columns; j++) {
          const value = rows.data[r * rows.columns + j] as number;
          variance += value * value;
        }
        for (let i = 0; i < k; i++) {
          const value = turned.data[r * k + i] as number;
          variance -= value * value * (S[i] as number) * (filter[i] as number);
        }
        variances[r] = Math.max(0, variance);
      }
      return variances;
    },
    unexplained: () => leftBySvd(U, S, c, y, noise)
  };
}

/** With f = s²/(d + s²): residuals U(f∘c) + (y − Uc), shares Σ U_ik² f_k + (1 − Σ U_ik²). */
function leftBySvd(U: Matrix, S: Float64Array, c: Matrix, y: Matrix, noise: number): Unexplained {
  const k = S.length;
  const kept = S.map((s) => noise / (s * s + noise));
  const within = multiply(U, {
    ...c,
    data: c.data.map((value, at) => value * (kept[Math.floor(at / c.columns)] as number))
  });
  const reached = y.rows > k ? multiply(U, c) : y;
  const residuals = {
    ...y,
    data: y.data.map((value, i) => value - (reached.data[i] as number) + (within.data[i] as number))
  };
  const shares = Float64Array.from({ length: y.rows }, (_, row) => {
    let share = 0;
    let beyond = y.rows > k ? 1 : 0;
    for (let i = 0; i < k; i++) {
      const square = (U.data[row * k + i] as number) * (U.data[row * k + i] as number);
      share += square * (kept[i] as number);
      if (y.rows > k) beyond -= square;
    }
    return share + Math.max(0, beyond);
  });
  return { residuals, shares };
}

function quadraticForms(
  U: Matrix,
  S: Float64Array,
  c: Matrix,
  y: Matrix,
  noise: number
): Float64Array {
  const fitted = multiply(U, c);
  return Float64Array.from({ length: y.columns }, (_, m) => {
    let quadratic = 0;
    for (let i = 0; i < S.length; i++) {
      const s = S[i] as number;
      const value = c.data[i * y.columns + m] as number;
      quadratic += (value * value) / (s * s + noise);
    }
    if (y.rows <= S.length) return quadratic;
    let left = 0;
    for (let i = 0; i < y.rows; i++) {
      const at = i * y.columns + m;
      const value = (y.data[at] as number) - (fitted.data[at] as number);
      left += value * value;
    }
    return quadratic + left / noise;
  });
}
