/**
 * Times Gaussian processes beside NumPy and SciPy, one thread each, in turn: medians of thread time.
 * How the cost grows with the data, and the issue's bars: node tests/bench/gp.mjs
 */
import {
  condition,
  evidenceSurface,
  type Kernel,
  matern52,
  periodic,
  predict,
  product,
  rationalQuadratic,
  rbf,
  trainingSet
} from "../../src/models/gp";
import { column } from "../../src/models/linalg";
import { stream } from "../../src/models/random";
import { median, rival, times } from "./timing";

const ROUNDS = 4;
const INPUTS = 400;

const kernels: Record<string, Kernel> = {
  rbf: rbf(),
  matern52: matern52(),
  rq: rationalQuadratic(),
  "periodic-rbf": product(periodic({ period: 2 }), rbf())
};

const spaced = (count: number, low: number, high: number) =>
  Float64Array.from({ length: count }, (_, i) => low + (i * (high - low)) / (count - 1));

function observed(n: number) {
  const random = stream(1, "bench", n);
  const x = Float64Array.from({ length: n }, () => 6 * random.uniform() - 3);
  return { x: column(x), y: column(x.map((at) => Math.sin(at) + 0.2 * random.normal())) };
}

/** Factor, evidence, and the posterior's mean and variance on 400 inputs, from the bare data. */
function posterior(kernel: Kernel, n: number) {
  const { x, y } = observed(n);
  const grid = column(spaced(INPUTS, -4, 4));
  return () => {
    const conditioned = condition({ kernel, noise: 0.2 }, trainingSet(x, y));
    return [predict(conditioned, grid), conditioned.evidence];
  };
}

/** The evidence at 40 lengthscales and 40 noise levels, from the bare data. */
function surface(n: number) {
  const { x, y } = observed(n);
  const lengthscales = spaced(40, -1, 1.3).map((power) => 10 ** power);
  const noises = spaced(40, -2, 0.3).map((power) => 10 ** power);
  return () =>
    evidenceSurface((lengthscale) => rbf({ lengthscale }), trainingSet(x, y), lengthscales, noises);
}

const theirs = await rival("./gp.py");

/** Medians of `count` calls of ours and of the rival's, in rounds. */
async function compare(name: string, n: number, count: number) {
  const run = name === "surface" ? surface(n) : posterior(kernels[name] as Kernel, n);
  const ours: number[] = [];
  const rivals: number[] = [];
  times(run, 20);
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(...times(run, count / ROUNDS));
    if (theirs) rivals.push(...(await theirs(name, n, count / ROUNDS)));
  }
  return { ours: median(ours), rivals: theirs && median(rivals) };
}

type Medians = Awaited<ReturnType<typeof compare>>;

const beside = ({ ours, rivals }: Medians) =>
  rivals === undefined
    ? ""
    : `  SciPy ${rivals.toFixed(2).padStart(7)} ms  ratio ${(ours / rivals).toFixed(2)}`;

/** The power of n by which the time grew from one row to the next. */
const power = (before: [n: number, ms: number], [n, ms]: [n: number, ms: number]) =>
  Math.log(ms / before[1]) / Math.log(n / before[0]);

/** The least-squares slope of log time by log n. */
function exponent(rows: readonly [n: number, ms: number][]): number {
  const at = rows.map(([n]) => Math.log(n));
  const mean = at.reduce((sum, one) => sum + one / at.length, 0);
  const weight = at.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return rows.reduce((sum, [, ms], i) => sum + (((at[i] ?? 0) - mean) * Math.log(ms)) / weight, 0);
}

console.log(`\nRBF, n points: fit, evidence, posterior on ${INPUTS} inputs`);
const rows: [n: number, ms: number][] = [];
for (const n of [25, 50, 100, 200, 400, 800]) {
  const medians = await compare("rbf", n, n < 400 ? 200 : 40);
  const row: [n: number, ms: number] = [n, medians.ours];
  const before = rows.at(-1);
  rows.push(row);
  console.log(
    `${`n ${n}`.padEnd(20)} ${medians.ours.toFixed(2).padStart(7)} ms${beside(medians)}`,
    before ? ` grew as n^${power(before, row).toFixed(2)}` : ""
  );
}
console.log(
  `fitted over all: n^${exponent(rows).toFixed(2)}. The factorisation takes n³/3 operations, the`,
  `variances n² × ${INPUTS}, the kernel n²/2 + n × ${INPUTS} exponentials.`
);

console.log("\nBars");
for (const name of Object.keys(kernels)) await bar(name, 200, 6);
await bar("surface", 50, 50);
process.exit();

async function bar(name: string, n: number, most: number) {
  const medians = await compare(name, n, 200);
  console.log(
    `${`${name} ${n}`.padEnd(20)} ${medians.ours.toFixed(2).padStart(7)} ms${beside(medians)}`,
    medians.ours <= most ? ` within ${most} ms` : ` MISSES ${most} ms`
  );
}
