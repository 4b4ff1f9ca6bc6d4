import { draws, gram, rbf } from "../../models/gp";
import { exp, sin } from "../../models/kernels";
import { column, matrix } from "../../models/linalg";
import { stream } from "../../models/random";
import type { Settings } from "./parameters";

/** 161 evenly spaced points over [−4, 4]. */
export const grid = Float64Array.from({ length: 161 }, (_, i) => (i - 80) / 20);

/** The most points a data set takes; those of a seed stay where they are when more are added. */
const pool = 60;
/** The noise in generated data. */
export const noiseInData = 0.2;

/** Two settings explain these seven points equally well; found for this site. */
const seven = {
  x: Float64Array.of(-2, -1.54, -0.6, -0.56, 0.64, 1.87, 3.16),
  y: Float64Array.of(0.64, 1.21, 0.8, 0.58, -0.02, 0.37, -0.59)
};

export interface Data {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** What generated them, on the grid. */
  readonly truth: Float64Array | null;
}

/** The data of a state; points placed by hand replace generated ones. */
export function dataOf(values: Settings): Data {
  const generated = generate(values);
  const placed = values.placed.data;
  if (!placed) return generated;
  return {
    x: Float64Array.from(placed, ([x]) => x),
    y: Float64Array.from(placed, ([, y]) => y),
    truth: generated.truth
  };
}

function generate({ data, n, seed }: Settings): Data {
  if (data === "none") return { x: new Float64Array(0), y: new Float64Array(0), truth: null };
  if (data === "seven") return { ...seven, truth: null };
  const [low, high] = data === "wave" ? [-3.4, 1] : [-3, 3];
  const places = stream(seed, "inputs");
  const x = Float64Array.from({ length: pool }, () => low + (high - low) * places.uniform());
  const { truth, there } = data === "draw" ? drawn(x, seed) : known(truths[data], x);
  const noise = stream(seed, "labels", data);
  const y = there.map((value) => value + noiseInData * noise.normal());
  return { x: x.slice(0, n), y: y.slice(0, n), truth };
}

const truths = {
  trend: (x: number) => 0.35 * x + 0.8 * sin(1.3 * x),
  wave: (x: number) => 1.4 * exp((-x * x) / 14) * sin((2 * Math.PI * x) / 1.6)
};

const known = (truth: (x: number) => number, x: Float64Array) => ({
  truth: grid.map(truth),
  there: x.map(truth)
});

/** A function from the prior: RBF, lengthscale 0.8, amplitude 1. */
function drawn(x: Float64Array, seed: number) {
  const places = column(Float64Array.of(...grid, ...x));
  const z = matrix(places.rows, 1);
  const random = stream(seed, "truth");
  for (let i = 0; i < z.data.length; i++) z.data[i] = random.normal();
  const level = new Float64Array(places.rows);
  const { data } = draws(level, gram(rbf({ lengthscale: 0.8 }), places), z);
  return { truth: data.slice(0, grid.length), there: data.slice(grid.length) };
}
