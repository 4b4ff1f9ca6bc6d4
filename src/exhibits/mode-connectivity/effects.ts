import { type Effect, freshSeeds } from "../effect";
import { highest } from "./looks";
import type { Result } from "./result";
import { endLoss, endScore } from "./words";

const seeds = freshSeeds;
const clean = { task: "clean", n: 200 };
const most = (losses: Float64Array | null) => highest(losses ?? new Float64Array([Number.NaN]));
const averaged = ({ scores }: Result) => scores.average?.loss ?? Number.NaN;

/** Counted by `npm run bench`; quoted in the exhibit. */
export const effects: readonly Effect<Result>[] = [
  {
    name: "the straight line reaches three times the loss of its ends",
    values: {},
    seeds,
    holds: (result) => most(result.straight) > 3 * endLoss(result)
  },
  {
    name: "the curve’s highest loss is below a third of the straight line’s",
    values: {},
    seeds,
    holds: ({ curve, straight }) => most(curve) < most(straight) / 3
  },
  {
    name: "relabelling more than halves the straight line’s highest loss",
    values: {},
    seeds,
    holds: ({ relabelled, straight }) => most(relabelled) < most(straight) / 2
  },
  {
    name: "the average along the curve has a lower log loss than A and B on average",
    values: {},
    seeds,
    holds: (result) => averaged(result) < endScore(result).loss
  },
  {
    name: "the average along the curve has a lower log loss than A and B averaged",
    values: {},
    seeds,
    holds: (result) => averaged(result) < result.scores.both.loss
  },
  {
    name: "the curve’s middle has a lower log loss than the average along the curve",
    values: {},
    seeds,
    holds: (result) => (result.scores.middle?.loss ?? Number.NaN) < averaged(result)
  },
  {
    name: "clean data: the curve’s highest loss is below a fifth of the straight line’s",
    values: clean,
    seeds,
    holds: ({ curve, straight }) => most(curve) < most(straight) / 5
  },
  {
    name: "clean data: relabelling more than halves the straight line’s highest loss",
    values: clean,
    seeds,
    holds: ({ relabelled, straight }) => most(relabelled) < most(straight) / 2
  },
  {
    name: "clean data: the average along the curve has a higher log loss than A and B on average",
    values: clean,
    seeds,
    holds: (result) => averaged(result) > endScore(result).loss
  },
  {
    name: "two spirals: relabelling more than halves the straight line’s highest loss",
    values: { task: "spirals", n: 200, width: 40 },
    seeds,
    holds: ({ relabelled, straight }) => most(relabelled) < most(straight) / 2
  }
];
