import { condition, predict, trainingSet } from "../../models/gp";
import { column } from "../../models/linalg";
import { mirrorKernel } from "./kernels";
import type { Settings } from "./parameters";
import type { Fit, Learner } from "./result";
import { offered, slackAxis } from "./slack-axis";
import { type Chosen, likeliest, sideBySide, study } from "./study";
import { grid, labels, truthOf, worldOf } from "./worlds";

export type Shown = Awaited<ReturnType<typeof fitShown>>;

/** The data on show: the first data set of the seed, or points placed by hand. */
export function shownData(values: Settings) {
  const world = worldOf(values, 0);
  const truth = truthOf(world, values.broken);
  const moved = values.moved.data;
  if (!moved) return { truth, x: world.x, y: labels(world, values.broken) };
  return {
    truth,
    x: Float64Array.from(moved, ([at]) => at),
    y: Float64Array.from(moved, ([, value]) => value)
  };
}

/** Hard, soft and free posteriors of the data on show, and the evidence of every slack. */
export async function fitShown(values: Settings, breathe: () => Promise<void>) {
  const { truth, x, y } = shownData(values);
  const slacks = slackAxis(values.slack);
  const { chosen } = await study(x, sideBySide([y]), slacks, breathe);
  const row = chosen[0] as readonly Chosen[];
  const best = likeliest(row.filter(offered));
  const byHand = values.choose === "hand" || x.length === 0;
  const asked: readonly (readonly [Learner, number])[] = [
    ["hard", 0],
    ["soft", byHand ? values.slack : best.slack],
    ["free", 1]
  ];
  const data = trainingSet(column(x), column(y));
  const fits: Fit[] = [];
  for (const [learner, slack] of asked) {
    const model = row.find((one) => one.slack === slack) as Chosen;
    const kernel = mirrorKernel(slack, model.lengthscale);
    const { mean, variance } = predict(condition({ kernel, noise: model.noise }, data), places);
    fits.push({
      learner,
      ...model,
      mean: mean.data,
      sd: variance.map(Math.sqrt),
      rmse: distance(mean.data, truth)
    });
    await breathe();
  }
  return {
    truth,
    x,
    y,
    fits,
    slacks: Float64Array.from(slacks),
    logEvidence: Float64Array.from(row, ({ logEvidence }) => logEvidence),
    likeliest: best.slack
  };
}

const places = column(grid);

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    sum += difference * difference;
  }
  return Math.sqrt(sum / a.length);
}
