import { condition, posteriorMean, type TrainingSet } from "../../models/gp";
import { column } from "../../models/linalg";
import { grid, truth } from "./data";
import { modelOf } from "./learners";

/** Where a spike is measured, in units of its width, to either side of a data point. */
const steps = [0, 0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1, 1.3, 1.6, 2, 2.5, 3, 4, 6];

/**
 * By how much the squared error of the spiky-smooth model exceeds that of the smooth one, each the
 * integral over [0, 1] of the squared difference to the truth: by trapezoids between the places of
 * the grid and some around every spike, so that none falls between.
 */
export function excessOf(data: TrainingSet, height: number, width: number): number {
  const places = placesAround(data.x.data, width);
  const [spiky, smooth] = (["spiky", "smooth"] as const).map(
    (learner) =>
      posteriorMean(condition(modelOf(learner, height, width), data), column(places)).data
  ) as [Float64Array, Float64Array];
  const excess = places.map((at, i) => {
    const [a, b] = [(spiky[i] as number) - truth(at), (smooth[i] as number) - truth(at)];
    return a * a - b * b;
  });
  let sum = 0;
  for (let i = 1; i < places.length; i++) {
    const step = (places[i] as number) - (places[i - 1] as number);
    sum += 0.5 * step * ((excess[i] as number) + (excess[i - 1] as number));
  }
  return sum;
}

function placesAround(x: Float64Array, width: number): Float64Array {
  const found = Array.from(grid);
  for (const at of x) {
    for (const step of steps) found.push(at - step * width, at + step * width);
  }
  return Float64Array.from(found.filter((at) => at >= 0 && at <= 1)).sort();
}
