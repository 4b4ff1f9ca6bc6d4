import { cholesky, column, logDeterminant, type Matrix, matrix, solveLower } from "../linalg";
import { type Evidence, evidenceOf } from "../polynomial/evidence";
import { bestAmplitude } from "./amplitude";
import { addOrders, covariance } from "./gram";
import { type OrderedBasis, orders } from "./orders";
import { type PriorFamily, variancesOf } from "./prior-family";

export interface DegreeEvidence extends Evidence {
  readonly degree: number;
  /** What all prior variances are multiplied by: 1, or the value of highest evidence. */
  readonly amplitude: number;
}

export interface DegreeSweep {
  readonly basis: OrderedBasis;
  /** Inputs in [−1, 1]. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Above 0. */
  readonly noiseVariance: number;
  readonly families: readonly PriorFamily[];
  /** Ascending. */
  readonly degrees: readonly number[];
  readonly amplitude: "one" | "best";
}

/** Orders taken at once, to bound the memory. */
const block = 128;

/**
 * The log evidence of polynomials of many degrees under some families of priors, exactly: the n × n
 * Gram matrix of the inputs is grown order by order and factored at the degrees asked for. O(n²) an
 * order, O(n³) a degree; no design matrix is kept. Yields one array a degree, family by family.
 */
export function* evidenceByDegree(sweep: DegreeSweep): Generator<DegreeEvidence[], void, void> {
  const { x, families, degrees } = sweep;
  const basis = orders(sweep.basis, x);
  const grams = families.map(() => matrix(x.length, x.length));
  const known: (DegreeEvidence | undefined)[] = families.map(() => undefined);
  let next = 0;
  for (const degree of degrees) {
    while (next <= degree) {
      const count = Math.min(block, degree + 1 - next);
      const columns = basis.take(count);
      families.forEach((family, f) => {
        const variances = variancesOf(family, next, count);
        const gram = grams[f] as Matrix;
        if (variances && addOrders(gram, columns, columns, variances)) known[f] = undefined;
      });
      next += count;
    }
    yield families.map((family, f) => {
      const last = known[f];
      const same = last && family.share(degree) === family.share(last.degree);
      const found = same
        ? { ...last, degree }
        : evidenceAt(sweep, family, grams[f] as Matrix, degree);
      known[f] = found;
      return found;
    });
  }
}

function evidenceAt(
  { y, noiseVariance, amplitude: choice }: DegreeSweep,
  family: PriorFamily,
  gram: Matrix,
  degree: number
): DegreeEvidence {
  const share = family.share(degree);
  const amplitude = choice === "best" ? bestAmplitude(gram, y, noiseVariance) / share : 1;
  const { L } = cholesky(covariance(gram, amplitude * share, noiseVariance));
  const whitened = solveLower(L, column(y)).data;
  let quadratic = 0;
  for (let i = 0; i < whitened.length; i++) {
    quadratic += (whitened[i] as number) * (whitened[i] as number);
  }
  return { degree, amplitude, ...evidenceOf(quadratic, logDeterminant(L), y.length) };
}
