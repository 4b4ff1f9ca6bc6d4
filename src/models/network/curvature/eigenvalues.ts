import type { LossName } from "../../kernels";
import { type Matrix, matrix, multiply, symmetricEigen } from "../../linalg";
import type { Random } from "../../random";
import { type Architecture, parameterCount, type Spread, spreadOfEach } from "../architecture";
import type { Data } from "../data";
import { outputs as outputsOf } from "../gradient";
import { jacobian, tangentKernel } from "./jacobian";
import { timesRoot } from "./loss-hessian";
import type { Operator } from "./products";

/**
 * Eigenvalues, largest first, of the Gauss-Newton matrix of the mean loss, (1/n) S J^T (loss Hessian)
 * J S, that can differ from 0: as many as there are parameters or outputs of points, whichever are
 * fewer. S holds the standard deviations `units` of the prior (1 if not given): with them a parameter
 * is measured in its prior's units.
 */
export function gaussNewtonEigenvalues(
  architecture: Architecture,
  loss: LossName,
  parameters: ArrayLike<number>,
  { rows, x }: Pick<Data, "rows" | "x">,
  units?: readonly Spread[]
): Float64Array {
  const outputs = architecture.sizes.at(-1) ?? 1;
  const count = parameterCount(architecture);
  let G: Matrix;
  if (loss === "squared" && rows * outputs <= count) {
    G = tangentKernel(architecture, parameters, x, units ? { units } : {});
    for (let i = 0; i < G.data.length; i++) G.data[i] = (2 / rows) * (G.data[i] as number);
  } else {
    const f = outputsOf(architecture, parameters, x) as Float64Array;
    const J = jacobian(architecture, parameters, x);
    if (units) scaleColumns(J, spreadOfEach(architecture, units));
    const B = timesRoot(loss, { rows, columns: outputs, data: f }, J);
    G = multiply(B, B, rows * outputs <= count ? { transposeB: true } : { transposeA: true });
    for (let i = 0; i < G.data.length; i++) G.data[i] = (G.data[i] as number) / rows;
  }
  return symmetricEigen(G).values.toSorted((a, b) => b - a);
}

function scaleColumns({ data, columns }: Matrix, by: ArrayLike<number>): void {
  for (let i = 0; i < data.length; i++) data[i] = (data[i] as number) * (by[i % columns] as number);
}

/** Effective dimensionality sum l/(l + alpha) (MacKay 1992; Maddox, Benton & Wilson 2020). */
export function effectiveDimensionality(eigenvalues: ArrayLike<number>, alpha: number): number {
  let sum = 0;
  for (let i = 0; i < eigenvalues.length; i++) {
    const value = Math.max(0, eigenvalues[i] as number);
    sum += value / (value + alpha);
  }
  return sum;
}

/**
 * The largest eigenvalues of a symmetric operator on vectors of length n, by Lanczos'
 * method with full reorthogonalisation from a random start: `count` of them, largest first, from
 * `steps` products.
 */
export function leadingEigenvalues(
  operator: Operator,
  n: number,
  count: number,
  random: Random,
  steps = Math.min(n, 3 * count + 20)
): Float64Array {
  const basis: Float64Array[] = [];
  const diagonal: number[] = [];
  const beside: number[] = [];
  let next = normalised(Float64Array.from({ length: n }, () => random.normal()));
  for (let k = 0; k < steps && next; k++) {
    basis.push(next);
    const image = operator(next);
    diagonal.push(dot(image, next));
    for (let twice = 0; twice < 2; twice++) {
      for (const known of basis) subtract(image, dot(image, known), known);
    }
    const size = Math.sqrt(dot(image, image));
    const scale = Math.max(...diagonal.map(Math.abs), ...beside, 0);
    if (!(size > 1e-12 * scale)) break;
    beside.push(size);
    next = normalised(image);
  }
  const m = diagonal.length;
  const T = matrix(m, m);
  diagonal.forEach((value, i) => {
    T.data[i * (m + 1)] = value;
    if (i + 1 < m) {
      T.data[i * m + i + 1] = beside[i] as number;
      T.data[(i + 1) * m + i] = beside[i] as number;
    }
  });
  return symmetricEigen(T)
    .values.toSorted((a, b) => b - a)
    .slice(0, count);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function subtract(from: Float64Array, factor: number, what: Float64Array): void {
  for (let i = 0; i < from.length; i++) {
    from[i] = (from[i] as number) - factor * (what[i] as number);
  }
}

function normalised(v: Float64Array): Float64Array<ArrayBuffer> {
  const size = Math.sqrt(dot(v, v));
  return Float64Array.from(v, (value) => value / size);
}
