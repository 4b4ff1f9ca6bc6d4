import type { Matrix } from "../linalg";
import type { Unfinished } from "./linear-gaussian";

/**
 * A free constant (a coefficient of order 0 with infinite prior variance) is the same as centring:
 * with the means of the columns and of the responses taken away the other coefficients do not see
 * it, and it is recovered as ȳ − φ̄ᵀw with variance s²/n of its own; every fitted value follows its
 * label by 1/n more.
 */
export function centre(phi: Matrix, y: Matrix) {
  const others = dropFirstColumn(phi);
  const columnMeans = means(others);
  const responseMeans = means(y);
  const inner = { phi: subtract(others, columnMeans), y: subtract(y, responseMeans) };

  const restore = (posterior: Unfinished): Unfinished => ({
    ...posterior,
    coefficients: withConstant(posterior.coefficients, columnMeans, responseMeans),
    dimension: posterior.dimension + (phi.rows > 0 ? 1 : 0),
    evidence: Array.from({ length: y.columns }, () => null),
    variance(rows) {
      const centred = subtract(dropFirstColumn(rows), columnMeans);
      const ofConstant = posterior.noiseVariance / phi.rows;
      return posterior.variance(centred).map((variance) => variance + ofConstant);
    },
    unexplained() {
      const { residuals, shares } = posterior.unexplained();
      return { residuals, shares: shares.map((share) => share - 1 / phi.rows) };
    }
  });
  return { inner, restore };
}

function dropFirstColumn({ rows, columns, data }: Matrix): Matrix {
  const rest = new Float64Array(rows * (columns - 1));
  for (let i = 0; i < rows; i++) {
    rest.set(data.subarray(i * columns + 1, (i + 1) * columns), i * (columns - 1));
  }
  return { rows, columns: columns - 1, data: rest };
}

function means({ rows, columns, data }: Matrix): Float64Array {
  const sums = new Float64Array(columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++)
      sums[j] = (sums[j] as number) + (data[i * columns + j] as number);
  }
  return rows > 0 ? sums.map((sum) => sum / rows) : sums;
}

function subtract({ rows, columns, data }: Matrix, offsets: Float64Array): Matrix {
  const centred = new Float64Array(data.length);
  for (let i = 0, at = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, at++) {
      centred[at] = (data[at] as number) - (offsets[j] as number);
    }
  }
  return { rows, columns, data: centred };
}

function withConstant(
  weights: Matrix,
  columnMeans: Float64Array,
  responseMeans: Float64Array
): Matrix {
  const { rows, columns } = weights;
  const data = new Float64Array((rows + 1) * columns);
  data.set(weights.data, columns);
  for (let c = 0; c < columns; c++) {
    let constant = responseMeans[c] as number;
    for (let j = 0; j < rows; j++) {
      constant -= (columnMeans[j] as number) * (weights.data[j * columns + c] as number);
    }
    data[c] = constant;
  }
  return { rows: rows + 1, columns, data };
}
