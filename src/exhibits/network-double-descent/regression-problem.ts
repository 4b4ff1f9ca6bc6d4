import { stream } from "../../models/random";
import type { Settings } from "./parameters";
import { lineThrough, type Problem, places } from "./problem";

const inputs = 8;
const units = 4;
const testPoints = 1000;

/** x ~ N(0, I); y the sum of four ReLU units with random signs, of variance 1, and noise. */
export function regressionProblem({ seed, n, noise }: Settings): Problem {
  const forTraining = stream(seed, "training");
  const forTest = stream(seed, "test");
  const x = Float64Array.from({ length: n * inputs }, () => forTraining.normal());
  const testX = Float64Array.from({ length: testPoints * inputs }, () => forTest.normal());
  const teacher = teacherOf(seed, testX);
  const noises = stream(seed, "noise");
  const y = teacher(x).map((value) => value + noise * noises.normal());
  const line = lineThrough(x.subarray(0, inputs), x.subarray(inputs, 2 * inputs));
  return {
    inputs,
    outputs: 1,
    activation: "relu",
    gains: [Math.SQRT2, Math.SQRT2],
    rate: 0.01,
    steps: 3000,
    widths: [2, 4, 6, 8, 12, 16, 24, 32, 64, 128],
    wider: [256, 512],
    training: { rows: n, x, y },
    test: { rows: testPoints, x: testX, y: teacher(testX) },
    transect: {
      at: places,
      x: line,
      output: 0,
      targets: [y[0] as number, y[1] as number],
      truth: Array.from(teacher(line))
    }
  };
}

/** The function to be learned, with mean 0 and variance 1 over the given inputs. */
function teacherOf(seed: number, over: Float64Array) {
  const random = stream(seed, "teacher");
  const weights = Float64Array.from({ length: inputs * units }, () => {
    return random.normal() * Math.sqrt(2 / inputs);
  });
  const signs = Array.from({ length: units }, () => (random.uniform() < 0.5 ? -1 : 1));
  const raw = (x: Float64Array): Float64Array =>
    Float64Array.from({ length: x.length / inputs }, (_, i) => {
      let sum = 0;
      for (let k = 0; k < units; k++) {
        let z = 0;
        for (let j = 0; j < inputs; j++) {
          z += (x[i * inputs + j] as number) * (weights[j * units + k] as number);
        }
        sum += (signs[k] as number) * Math.max(0, z);
      }
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
