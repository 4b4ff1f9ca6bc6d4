import { log } from "../../kernels";
import { cholesky, logDeterminant, type Matrix, matrix, multiply } from "../../linalg";
import { type Architecture, parameterCount, type Spread, spreadOfEach } from "../architecture";
import type { Data } from "../data";
import { probabilities, timesRoot } from "./loss-hessian";
import { type Pass, pass, signals } from "./signals";

/** Laplace's approximation of a log evidence and its three parts, in nats. */
export interface LaplaceEvidence {
  readonly logLikelihood: number;
  /** -sum w^2 / (2 v). */
  readonly logPrior: number;
  /** -1/2 log det(I + V^1/2 G V^1/2): what is left of the prior's volume. */
  readonly logOccam: number;
  readonly logEvidence: number;
}

/**
 * Laplace's approximation of the log evidence of a softmax classifier at (near) its mode, with the
 * Gauss-Newton matrix G summed over the data and a Gaussian prior of variances V (MacKay 1992). The
 * normalisers of the prior cancel against those of the Gaussian. `data.y` are one-hot rows.
 */
export function laplaceEvidence(
  architecture: Architecture,
  parameters: ArrayLike<number>,
  data: Data,
  prior: readonly Spread[]
): LaplaceEvidence {
  const pieces = laplaceInPieces(architecture, parameters, data, prior);
  for (;;) {
    const next = pieces.next();
    if (next.done) return next.value;
  }
}

/**
 * `laplaceEvidence`, yielding between its pieces, so that other work can have a turn. For a point, the
 * block of the Gauss-Newton matrix between two layers is a Kronecker product: of what comes into the
 * layers, and of what their units mean for the loss. Added over the points, that is one product of
 * matrices for each pair of layers, and the Jacobian is never made.
 */
export function* laplaceInPieces(
  architecture: Architecture,
  parameters: ArrayLike<number>,
  data: Data,
  prior: readonly Spread[]
): Generator<void, LaplaceEvidence> {
  const through = pass(architecture, parameters, data.x);
  const f = through.levels.at(-1) as Matrix;
  let logLikelihood = 0;
  probabilities(f).data.forEach((p, i) => {
    if (data.y[i]) logLikelihood += (data.y[i] as number) * log(p);
  });
  let logPrior = 0;
  spreadOfEach(architecture, prior).forEach((sd, i) => {
    const inUnits = (parameters[i] as number) / sd;
    logPrior -= 0.5 * inUnits * inUnits;
  });
  const G = yield* gaussNewtonMatrix(through, prior);
  for (let i = 0; i < G.rows; i++) {
    G.data[i * (G.rows + 1)] = 1 + (G.data[i * (G.rows + 1)] as number);
  }
  const logOccam = -0.5 * logDeterminant(cholesky(G).L);
  return { logLikelihood, logPrior, logOccam, logEvidence: logLikelihood + logPrior + logOccam };
}

/** V^1/2 G V^1/2 for cross-entropy, summed over the points; only its lower triangle is filled. */
function* gaussNewtonMatrix(through: Pass, prior: readonly Spread[]): Generator<void, Matrix> {
  const f = through.levels.at(-1) as Matrix;
  const G = matrix(parameterCount(through.architecture), parameterCount(through.architecture));
  const inputs = through.layers.map((_, l) => inUnits(through.levels[l] as Matrix, prior[l]));
  const slopes = signals(through).map((delta) => timesRoot("cross-entropy", f, delta));
  for (const [m, { weights: below }] of through.layers.entries()) {
    for (let l = 0; l <= m; l++) {
      const [a, b] = [inputs[l] as Matrix, inputs[m] as Matrix];
      const [s, t] = [slopes[l] as Matrix, slopes[m] as Matrix];
      const pairs = pairsOf(a.columns, b.columns, l === m);
      const K = multiply(products(a, b, pairs), crossed(s, t, f.columns), { transposeA: true });
      const left = through.layers[l]?.weights ?? 0;
      pairs.forEach(([i, j], pair) => {
        for (let u = 0; u < s.columns; u++) {
          for (let v = 0; v < t.columns; v++) {
            const row = below + j * t.columns + v;
            const column = left + i * s.columns + u;
            const value = K.data[pair * K.columns + u * t.columns + v] as number;
            G.data[row * G.columns + column] = value;
          }
        }
      });
      yield;
    }
  }
  return G;
}

/** What comes into a layer, a constant for the biases last, times the prior's standard deviations. */
function inUnits(level: Matrix, { weights, biases }: Spread = { weights: 1, biases: 1 }): Matrix {
  const scaled = matrix(level.rows, level.columns + 1, biases);
  for (let i = 0; i < level.rows; i++) {
    for (let j = 0; j < level.columns; j++) {
      const at = i * (level.columns + 1) + j;
      scaled.data[at] = weights * (level.data[i * level.columns + j] as number);
    }
  }
  return scaled;
}

/** Pairs (i, j) of columns of two matrices; of one with itself, those with i <= j are enough. */
const pairsOf = (left: number, right: number, same: boolean): [number, number][] =>
  Array.from({ length: left }, (_, i) =>
    Array.from({ length: right }, (_, j): [number, number] => [i, j])
  )
    .flat()
    .filter(([i, j]) => !same || i <= j);

/** Row by row, the products of pairs of entries. */
function products(A: Matrix, B: Matrix, pairs: readonly (readonly [number, number])[]): Matrix {
  const all = matrix(A.rows, pairs.length);
  for (let row = 0; row < A.rows; row++) {
    pairs.forEach(([i, j], pair) => {
      const left = A.data[row * A.columns + i] as number;
      all.data[row * pairs.length + pair] = left * (B.data[row * B.columns + j] as number);
    });
  }
  return all;
}

/** For each point, whose rows are `rows` at a time, the product S^T T, as one row. */
function crossed(S: Matrix, T: Matrix, rows: number): Matrix {
  const points = S.rows / rows;
  const all = matrix(points, S.columns * T.columns);
  for (let row = 0; row < S.rows; row++) {
    const to = Math.floor(row / rows) * all.columns;
    for (let i = 0; i < S.columns; i++) {
      const left = S.data[row * S.columns + i] as number;
      for (let j = 0; j < T.columns; j++) {
        const at = to + i * T.columns + j;
        const right = T.data[row * T.columns + j] as number;
        all.data[at] = (all.data[at] as number) + left * right;
      }
    }
  }
  return all;
}
