import { cos, sin } from "../../models/kernels";
import type { Data } from "../../models/network";
import { type Random, stream } from "../../models/random";
import type { Settings, TaskName } from "./parameters";

export interface Problem {
  readonly inputs: number;
  readonly training: Data;
  /** 1,000 fresh points; numbers without noise. */
  readonly test: Data;
}

const testPoints = 1000;
const inputs = 8;
const teacherUnits = 4;

export function problemOf({ task, n, noise, seed }: Settings): Problem {
  if (task === "teacher") return teacherProblem(seed, n, 0.4 * noise);
  const place = places[task];
  const draw = (name: string, rows: number): Data => {
    const random = stream(seed, name);
    const x = new Float64Array(2 * rows);
    const y = Float64Array.from({ length: rows }, (_, i) => i % 2);
    for (let i = 0; i < rows; i++) x.set(place(random, i % 2, noise), 2 * i);
    return { rows, x, y };
  };
  return { inputs: 2, training: draw("training", n), test: draw("test", testPoints) };
}

type Place = (random: Random, label: number, noise: number) => readonly [number, number];

const places: Readonly<Record<Exclude<TaskName, "teacher">, Place>> = {
  spirals(random, label, noise) {
    const u = Math.sqrt(0.02 + 0.98 * random.uniform());
    const angle = 3 * Math.PI * u + Math.PI * label;
    const sd = 0.15 * noise;
    return [2 * u * cos(angle) + sd * random.normal(), 2 * u * sin(angle) + sd * random.normal()];
  },
  moons(random, label, noise) {
    const angle = Math.PI * random.uniform();
    const [across, up] =
      label === 0 ? [cos(angle), sin(angle)] : [1 - cos(angle), 0.5 - sin(angle)];
    const sd = 0.25 * noise;
    return [1.5 * (across - 0.5) + sd * random.normal(), 1.5 * (up - 0.25) + sd * random.normal()];
  }
};

/** x ~ N(0, I); y the sum of four ReLU units with random signs, of variance 1, and noise. */
function teacherProblem(seed: number, n: number, sd: number): Problem {
  const points = (name: string, rows: number) => {
    const random = stream(seed, name);
    return Float64Array.from({ length: rows * inputs }, () => random.normal());
  };
  const [x, testX] = [points("training", n), points("test", testPoints)];
  const teacher = teacherOf(seed, testX);
  const random = stream(seed, "noise");
  const y = teacher(x).map((value) => value + sd * random.normal());
  return {
    inputs,
    training: { rows: n, x, y },
    test: { rows: testPoints, x: testX, y: teacher(testX) }
  };
}

/** The function to be learned, with mean 0 and variance 1 over the given inputs. */
function teacherOf(seed: number, over: Float64Array) {
  const random = stream(seed, "teacher");
  const weights = Float64Array.from({ length: teacherUnits * inputs }, () => random.normal());
  const signs = Array.from({ length: teacherUnits }, () => (random.uniform() < 0.5 ? -1 : 1));
  const raw = (x: Float64Array): Float64Array =>
    Float64Array.from({ length: x.length / inputs }, (_, i) => {
      let sum = 0;
      signs.forEach((sign, unit) => {
        let z = 0;
        for (let j = 0; j < inputs; j++) {
          z += (x[i * inputs + j] as number) * (weights[unit * inputs + j] as number);
        }
        sum += sign * Math.max(0, z);
      });
      return sum;
    });
  const values = raw(over);
  const mean = average(values);
  const sd = Math.sqrt(average(values.map((value) => (value - mean) * (value - mean))));
  return (x: Float64Array) => raw(x).map((value) => (value - mean) / sd);
}

function average(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
