import { cos, sin } from "../../models/kernels";
import { permutation, type Random, stream } from "../../models/random";
import type { Settings } from "./parameters";

/** Places in the plane and what is to be learned there: a class (0 or 1), or a number. */
export interface Sample {
  /** n x 2. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface Problem {
  readonly training: Sample;
  /** Indices of the training points whose label was turned over. */
  readonly wrong: readonly number[];
  /** 1,000 fresh points, their labels right, their numbers without noise. */
  readonly test: Sample;
}

const testPoints = 1000;

type Draw = (random: Random, n: number, noise: number, clean: boolean) => Sample;

function classes(n: number, place: (label: number) => readonly [number, number]): Sample {
  const x = new Float64Array(2 * n);
  const y = Float64Array.from({ length: n }, (_, i) => i % 2);
  for (let i = 0; i < n; i++) x.set(place(i % 2), 2 * i);
  return { x, y };
}

const draws: Readonly<Record<Settings["task"], Draw>> = {
  moons: (random, n, noise) =>
    classes(n, (label) => {
      const angle = Math.PI * random.uniform();
      const [across, up] =
        label === 0 ? [cos(angle), sin(angle)] : [1 - cos(angle), 0.5 - sin(angle)];
      const sd = 0.15 * noise;
      return [
        1.5 * (across - 0.5) + sd * random.normal(),
        1.5 * (up - 0.25) + sd * random.normal()
      ];
    }),
  spirals: (random, n, noise) =>
    classes(n, (label) => {
      const u = Math.sqrt(0.02 + 0.98 * random.uniform());
      const angle = 3 * Math.PI * u + Math.PI * label;
      const sd = 0.15 * noise;
      return [2 * u * cos(angle) + sd * random.normal(), 2 * u * sin(angle) + sd * random.normal()];
    }),
  rings(random, n, noise, clean) {
    const x = Float64Array.from({ length: 2 * n }, () => 3 * random.uniform() - 1.5);
    const sd = clean ? 0 : 0.3 * noise;
    const y = Float64Array.from({ length: n }, (_, i) => {
      const [a, b] = [x[2 * i] as number, x[2 * i + 1] as number];
      return cos(2.5 * Math.sqrt(a * a + b * b)) + sd * random.normal();
    });
    return { x, y };
  }
};

export function problemOf({ task, n, wrong, noise, seed }: Settings): Problem {
  const draw = draws[task];
  const training = draw(stream(seed, "training"), n, noise, false);
  const count = task === "moons" ? Math.round((wrong * n) / 100) : 0;
  const turned = Array.from(permutation(n, stream(seed, "wrong")).subarray(0, count));
  for (const i of turned) training.y[i] = 1 - (training.y[i] as number);
  return { training, wrong: turned, test: draw(stream(seed, "test"), testPoints, noise, true) };
}
