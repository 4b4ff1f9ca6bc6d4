import {
  type Conditioned,
  condition,
  posteriorMean,
  predict,
  type TrainingSet
} from "../../models/gp";
import { column } from "../../models/linalg";
import { contradicted, grid, truth } from "./data";
import { type Learner, modelOf } from "./learners";
import type { Fit } from "./result";

const places = column(grid);
const target = grid.map(truth);
/** Where a spike is drawn, in units of its width, to either side of a data point. */
const steps = [0.1, 0.3, 0.7, 1.5, 3, 6];

/** Fits one model to the data on show. */
export function fitTo(learner: Learner, data: TrainingSet, height: number, width: number): Fit {
  const conditioned = condition(modelOf(learner, height, width), data);
  const x = data.x.data;
  const extra = Float64Array.of(...x, ...(learner === "spiky" ? around(x, width) : []));
  const onGrid = posteriorMean(conditioned, places).data;
  const beside = posteriorMean(conditioned, column(extra)).data;
  const at = Float64Array.of(...grid, ...extra);
  const values = Float64Array.of(...onGrid, ...beside);
  const order = Array.from(at.keys()).sort((a, b) => (at[a] as number) - (at[b] as number));
  const sorted = Float64Array.from(order, (i) => at[i] as number);
  const band = learner === "smooth" && predict(conditioned, column(sorted)).variance;
  const contrary = contradicted(x, data.y.data);
  let residual = 0;
  let slip = { size: 0, slack: 0 };
  for (let i = 0; i < x.length; i++) {
    const miss = Math.abs((beside[i] as number) - (data.y.data[i] as number));
    residual = Math.max(residual, miss);
    if (!contrary[i] && miss > slip.size) slip = { size: miss, slack: slackAt(conditioned, i) };
  }
  return {
    learner,
    at: sorted,
    curve: Float64Array.from(order, (i) => values[i] as number),
    sd: band ? band.map(Math.sqrt) : null,
    rmse: rootMeanSquare(onGrid, target),
    residual,
    slip,
    logEvidence: conditioned.evidence[0]?.total as number,
    jitter: conditioned.jitter
  };
}

/** What the noise variance and jitter leave of the label of a point: that times its weight. */
const slackAt = ({ noiseVariance, jitter, alpha }: Conditioned, i: number): number =>
  (noiseVariance + jitter) * Math.abs(alpha.data[i] as number);

function around(x: Float64Array, width: number): number[] {
  const found: number[] = [];
  for (const at of x) {
    for (const step of steps) {
      for (const place of [at - step * width, at + step * width]) {
        if (place >= 0 && place <= 1) found.push(place);
      }
    }
  }
  return found;
}

/** Root mean squared difference. */
export function rootMeanSquare(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    sum += difference * difference;
  }
  return Math.sqrt(sum / a.length);
}
