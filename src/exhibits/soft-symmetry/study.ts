import { type Matrix, matrix } from "../../models/linalg";
import { lengthscales, noises } from "./kernels";
import { features } from "./power-series";
import { decomposer, logEvidence, type Spectrum, type Weights } from "./spectrum";

/** A model whose lengthscale and noise the evidence chose. */
export interface Chosen {
  readonly slack: number;
  readonly lengthscale: number;
  readonly noise: number;
  readonly logEvidence: number;
}

/** One set of inputs with several label sets (columns), under every slack asked for. */
export interface Study {
  /** By label set, then slack. */
  readonly chosen: readonly (readonly Chosen[])[];
  /** Posterior mean of the chosen model's coefficients, by place of label set and slack. */
  weights(column: number, slack: number): Weights;
}

/** Without data the evidence is 0 whatever the model; this one is drawn. */
const unlearnt = { lengthscale: 0.7, noise: 0.1, logEvidence: 0 };

export async function study(
  x: Float64Array,
  labels: Matrix,
  slacks: readonly number[],
  breathe: () => Promise<void>
): Promise<Study> {
  const best = Array.from({ length: labels.columns }, () =>
    slacks.map((slack): Chosen & { spectrum?: Spectrum } => ({ slack, ...unlearnt }))
  );
  for (const lengthscale of x.length > 0 ? lengthscales : []) {
    const decomposed = decomposer(features(x, lengthscale), labels);
    for (const [i, slack] of slacks.entries()) {
      const spectrum = decomposed(slack);
      logEvidence(spectrum, noises).forEach((evidences, j) => {
        const noise = noises[j] as number;
        for (const [column, row] of best.entries()) {
          const evidence = evidences[column] as number;
          const before = row[i] as Chosen & { spectrum?: Spectrum };
          if (!before.spectrum || evidence > before.logEvidence) {
            row[i] = { slack, lengthscale, noise, logEvidence: evidence, spectrum };
          }
        }
      });
      await breathe();
    }
  }
  const none = new Float64Array(0);
  return {
    chosen: best.map((row) => row.map(({ spectrum: _, ...chosen }) => chosen)),
    weights(column, slack) {
      const model = best[column]?.[slack];
      return model?.spectrum?.weights(column, model.noise) ?? { even: none, odd: none };
    }
  };
}

/** The slack with the highest evidence; of equals the smallest. */
export const likeliest = (chosen: readonly Chosen[]): Chosen =>
  chosen.reduce((a, b) => (b.logEvidence > a.logEvidence ? b : a));

/** Label sets side by side. */
export function sideBySide(columns: readonly Float64Array[]): Matrix {
  const rows = columns[0]?.length ?? 0;
  const result = matrix(rows, columns.length);
  columns.forEach((values, j) => {
    for (let i = 0; i < rows; i++) result.data[i * columns.length + j] = values[i] as number;
  });
  return result;
}
