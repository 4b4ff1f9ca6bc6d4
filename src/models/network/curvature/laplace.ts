import { log } from "../../kernels";
import { cholesky, logDeterminant, type Matrix, multiply } from "../../linalg";
import { type Architecture, type Spread, spreadOfEach } from "../architecture";
import type { Data } from "../data";
import { outputs as outputsOf } from "../gradient";
import { scaleColumns } from "./eigenvalues";
import { jacobian } from "./jacobian";
import { probabilities, timesRoot } from "./loss-hessian";

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
  const classes = architecture.sizes.at(-1) ?? 1;
  const sd = spreadOfEach(architecture, prior);
  const f: Matrix = {
    rows: data.rows,
    columns: classes,
    data: outputsOf(architecture, parameters, data.x) as Float64Array
  };
  let logLikelihood = 0;
  const p = probabilities(f).data;
  for (let i = 0; i < p.length; i++) {
    if (data.y[i]) logLikelihood += (data.y[i] as number) * log(p[i] as number);
  }
  let logPrior = 0;
  for (let i = 0; i < sd.length; i++) {
    const inUnits = (parameters[i] as number) / (sd[i] as number);
    logPrior -= 0.5 * inUnits * inUnits;
  }
  const J = jacobian(architecture, parameters, data.x);
  scaleColumns(J, sd);
  const B = timesRoot("cross-entropy", f, J);
  const G = multiply(B, B, B.rows < B.columns ? { transposeB: true } : { transposeA: true });
  for (let i = 0; i < G.rows; i++)
    G.data[i * (G.rows + 1)] = 1 + (G.data[i * (G.rows + 1)] as number);
  const logOccam = -0.5 * logDeterminant(cholesky(G).L);
  return { logLikelihood, logPrior, logOccam, logEvidence: logLikelihood + logPrior + logOccam };
}
