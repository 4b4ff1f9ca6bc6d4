import { cos, sin } from "../../models/kernels";
import type { Data } from "../../models/network";
import { permutation, type Random, stream } from "../../models/random";
import type { Settings } from "./parameters";

export interface Problem {
  readonly training: Data & { readonly x: Float64Array; readonly y: Float64Array };
  /** Indices of the training points whose label was turned over. */
  readonly wrong: readonly number[];
  /** 1,000 fresh points with their right labels. */
  readonly test: Problem["training"];
}

export const testPoints = 1000;

type Place = (random: Random, label: number) => readonly [number, number];

const moon =
  (noise: number): Place =>
  (random, label) => {
    const angle = Math.PI * random.uniform();
    const [x, y] = label === 0 ? [cos(angle), sin(angle)] : [1 - cos(angle), 0.5 - sin(angle)];
    return [x + noise * random.normal(), y + noise * random.normal()];
  };

const spiral: Place = (random, label) => {
  const u = Math.sqrt(0.05 + 0.95 * random.uniform()) * 2.2 * Math.PI;
  const angle = u + Math.PI * label;
  return [
    (u * cos(angle)) / 4 + 0.05 * random.normal(),
    (u * sin(angle)) / 4 + 0.05 * random.normal()
  ];
};

const placeFor = ({ task, noise }: Settings): Place =>
  task === "spirals" ? spiral : moon(task === "clean" ? 0.1 : noise);

function sample(rows: number, place: Place, random: Random): Problem["training"] {
  const x = new Float64Array(2 * rows);
  const y = Float64Array.from({ length: rows }, (_, i) => i % 2);
  for (let i = 0; i < rows; i++) x.set(place(random, i % 2), 2 * i);
  return { rows, x, y };
}

export function problemOf(settings: Settings): Problem {
  const { task, n, wrong, seed } = settings;
  const place = placeFor(settings);
  const training = sample(n, place, stream(seed, "training"));
  const count = task === "noisy" ? Math.round((wrong * n) / 100) : 0;
  const turned = Array.from(permutation(n, stream(seed, "wrong")).subarray(0, count));
  for (const i of turned) training.y[i] = 1 - (training.y[i] as number);
  return { training, wrong: turned, test: sample(testPoints, place, stream(seed, "test")) };
}

/** The part of the plane on show: left, right, bottom, top; square. */
export const viewOf = (task: Settings["task"]) =>
  task === "spirals"
    ? { left: -2, right: 2, bottom: -2, top: 2 }
    : { left: -1.5, right: 2.5, bottom: -1.75, top: 2.25 };
