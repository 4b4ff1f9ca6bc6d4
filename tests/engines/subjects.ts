import type { AnyExhibit } from "../../src/exhibits/exhibit";
import { digest } from "../../src/lab/digest";
import type { AnyExperiment } from "../../src/lab/experiment";
import { defaults } from "../../src/lab/parameters";
import { finalResult } from "../../src/lab/run";
import * as kernels from "../../src/models/kernels";
import * as linalg from "../../src/models/linalg";
import * as network from "../../src/models/network";
import * as curvature from "../../src/models/network/curvature";
import { permutation, stream } from "../../src/models/random";

/** What must have the same bits everywhere; each is computed in every engine. */
export type Subject = readonly [name: string, compute: () => Promise<unknown> | unknown];

const { exp, expm1, log, log1p, pow, sin, cos, tanh, asin, acos, logGamma } = kernels;
const elementary = { exp, expm1, log, log1p, sin, cos, tanh, asin, acos, logGamma };

const special = [0, -0, 1, -1, 2, 0.5, Number.MIN_VALUE, Number.MAX_VALUE, Number.EPSILON].concat(
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NaN
);

/** A power of two, by exact products. */
const powerOfTwo = (exponent: number): number => {
  let value = 1;
  for (let i = 0; i < Math.abs(exponent); i++) value *= exponent < 0 ? 0.5 : 2;
  return value;
};

/** Arguments over the whole range of float64, and more of them where the functions bend. */
function sweep(count: number): number[] {
  const { uniform } = stream(7, "sweep");
  const wide = Array.from({ length: count / 2 }, (_, i) => {
    const sign = i % 2 === 0 ? 1 : -1;
    return sign * (1 + uniform()) * powerOfTwo(Math.floor((i / (count / 2)) * 2098) - 1074);
  });
  const near = Array.from({ length: count / 2 }, (_, i) => {
    const width = [1, 4, 40, 750][i % 4] ?? 1;
    return width * (2 * uniform() - 1);
  });
  return [...special, ...wide, ...near];
}

function powers(): number[] {
  const bases = sweep(120);
  const exponents = [...special, -3, 3, 10.5, -0.3, 1 / 3, 700, 1e-9];
  return bases.flatMap((base) => exponents.map((exponent) => pow(base, exponent)));
}

function streams(): unknown {
  return [0, 1, 2, 999_999].map((seed) => {
    const random = stream(seed, "train", "rigid", 3);
    return {
      uniform: Float64Array.from({ length: 1000 }, random.uniform),
      normal: Float64Array.from({ length: 1000 }, random.normal),
      below: Float64Array.from({ length: 1000 }, () => random.below(97)),
      order: permutation(200, random)
    };
  });
}

function randomMatrix(rows: number, columns: number, label: string): linalg.Matrix {
  const { normal } = stream(3, label);
  return { rows, columns, data: Float64Array.from({ length: rows * columns }, normal) };
}

/** Sizes below, at and above the blocks of the kernels. */
const dense = [1, 7, 64, 150].map((n): Subject => {
  const compute = () => {
    const A = randomMatrix(n + 3, n, "A");
    const b = randomMatrix(n + 3, 1, "b");
    const gram = linalg.multiply(linalg.transpose(A), A);
    const { L } = linalg.cholesky(gram);
    return {
      gram,
      L,
      solution: linalg.solveCholesky(L, linalg.multiply(linalg.transpose(A), b)),
      logDeterminant: linalg.logDeterminant(L),
      leastSquares: linalg.leastSquares(A, b),
      qr: linalg.qr(A),
      svd: linalg.svd(A),
      eigen: linalg.symmetricEigen(gram)
    };
  };
  return [`linear algebra, n = ${n}`, compute];
});

const words = import.meta.glob<{ exhibit: AnyExhibit }>("../../src/exhibits/*/exhibit.ts", {
  eager: true
});
const experiments = import.meta.glob<{ experiment: AnyExperiment }>(
  "../../src/exhibits/*/experiment.ts",
  { eager: true }
);

/**
 * Every preset of every exhibit, the first being its default; only the default of one that trains for
 * seconds, since its presets run the same code.
 */
const exhibits = Object.entries(words).flatMap(([path, { exhibit }]): Subject[] => {
  const experiment = experiments[path.replace("exhibit.ts", "experiment.ts")]?.experiment;
  if (!experiment) throw new Error(`${path} has no experiment beside it`);
  const id = path.split("/").at(-2);
  return exhibit.presets
    .slice(0, exhibit.watch ? 1 : undefined)
    .map(({ id: preset, values }) => [
      `${id}, ${preset}`,
      () => finalResult(experiment, { ...defaults(exhibit.parameters), ...values } as never)
    ]);
});

/** Networks of every loss and activation, trained in both precisions, in batches, and bent. */
const trained = (["squared", "cross-entropy", "logistic"] as const).flatMap((loss) =>
  (["float32", "float64"] as const).map((precision): Subject => {
    const compute = () => {
      const activation = loss === "logistic" ? "relu" : "tanh";
      const architecture = { sizes: [5, 33, 17, 3], activation } as const;
      const random = stream(5, loss);
      const rows = 50;
      const x = Float64Array.from({ length: 5 * rows }, random.normal);
      const labels = Int32Array.from({ length: rows }, () => random.below(3));
      const data = { rows, x, y: network.oneHot(labels, 3) };
      const initial = network.draw(architecture, network.spreads(architecture, 1.4, 0.1), random);
      const rate = network.halfCosine(0.02, 400);
      const full = { architecture, loss, data, rate, precision, decay: 0.001 };
      const parts = { ...full, batch: 16, optimiser: { name: "sgd", momentum: 0.9 } } as const;
      const { parameters } = network.advance(full, network.start(full, initial), 400);
      return {
        parameters,
        batches: network.advance(parts, network.start(parts, initial), 100, { random }),
        eigenvalues: curvature.gaussNewtonEigenvalues(architecture, loss, parameters, data)
      };
    };
    return [`a network trained by ${loss}, ${precision}`, compute];
  })
);

export const subjects: readonly Subject[] = [
  ...Object.entries(elementary).map(
    ([name, apply]): Subject => [name, () => sweep(4000).map(apply)]
  ),
  ["pow", powers],
  ["random streams", streams],
  ...dense,
  ...trained,
  ...exhibits
];

/** Functions of the engines themselves: where these differ, the comparison has teeth. */
const control: Subject = [
  "the engine's own Math",
  () => (["exp", "sin", "tanh", "pow"] as const).map((f) => sweep(4000).map((x) => Math[f](x, 1.1)))
];

export interface Report {
  /** Digests by subject, or the error that a subject ended with. */
  readonly digests: Readonly<Record<string, string>>;
  readonly control: string;
}

export async function report(): Promise<Report> {
  const digests: Record<string, string> = {};
  for (const [name, compute] of subjects) {
    try {
      digests[name] = digest(await compute());
    } catch (error) {
      digests[name] = `failed: ${(error as Error)?.message ?? error}`;
    }
  }
  return { digests, control: digest(await control[1]()) };
}
