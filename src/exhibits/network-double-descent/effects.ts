import { type Effect, freshSeeds } from "../effect";
import { dimensionPeaked, peaked, peakOf } from "./reading";
import type { Curve, Dimensions, Result } from "./result";

const seeds = freshSeeds;
const averaged = { average: ["posterior"] };
const five = { average: ["ensemble"] };
const digits = { task: "digits" };

const at = ({ widths, test }: Curve, width: number): number =>
  test[widths.indexOf(width)] as number;
const ratio = ({ widths, test }: Curve): number => peakOf(widths, test)?.ratio ?? 0;
const misread = ({ widths, error }: Curve) => peakOf(widths, error);
const most = ({ widths, trained }: Dimensions): number =>
  widths[trained.indexOf(Math.max(...trained))] as number;
const common = [4, 8, 16, 32, 64];
const largest = (curve: Curve): number => Math.max(...common.map((width) => at(curve, width)));

/** Counted by `node tests/bench/effects.mjs network-double-descent`. */
export const effects: readonly Effect<Result>[] = [
  {
    name: "the test error of single networks peaks",
    values: {},
    seeds,
    holds: ({ single }) => ratio(single) > peaked
  },
  {
    name: "at width 128 it is below its smallest value left of the peak",
    values: {},
    seeds,
    holds: ({ single }) => at(single, 128) < (peakOf(single.widths, single.test)?.before ?? 0)
  },
  {
    name: "with the penalty it is lower at every width from 6 on",
    values: {},
    seeds,
    holds: ({ single, penalised }) =>
      single.widths.every((width) => width < 6 || at(penalised, width) < at(single, width))
  },
  {
    name: "with the penalty, at widths 12 to 24, it is less than half as large",
    values: {},
    seeds,
    holds: ({ single, penalised }) =>
      [12, 16, 24].every((width) => at(penalised, width) < at(single, width) / 2)
  },
  {
    name: "with the penalty it peaks, too",
    values: {},
    seeds,
    holds: ({ penalised }) => ratio(penalised) > peaked
  },
  {
    name: "with the penalty the peak stands out less",
    values: {},
    seeds,
    holds: ({ single, penalised }) => ratio(penalised) < ratio(single)
  },
  {
    name: "effective dimensions in units of the start peak",
    values: {},
    seeds,
    holds: ({ initialUnits: { widths, trained } }) =>
      (peakOf(widths, trained)?.ratio ?? 0) > dimensionPeaked
  },
  {
    name: "effective dimensions in raw units are largest at width 128",
    values: {},
    seeds,
    holds: ({ rawUnits }) => most(rawUnits) === 128
  },
  {
    name: "effective dimensions in units of the start are largest at a width from 12 to 32",
    values: {},
    seeds,
    holds: ({ initialUnits }) => most(initialUnits) >= 12 && most(initialUnits) <= 32
  },
  {
    name: "five networks averaged have a smaller peak than one",
    values: five,
    seeds,
    holds: ({ single, ensemble }) => ratio(ensemble) < ratio(single)
  },
  {
    name: "five networks averaged are better than one at every width",
    values: five,
    seeds,
    holds: ({ single, ensemble }) =>
      single.widths.every((width) => at(ensemble, width) < at(single, width))
  },
  {
    name: "five networks averaged still have a peak",
    values: five,
    seeds,
    holds: ({ ensemble }) => ratio(ensemble) > peaked
  },
  {
    name: "the posterior average at its worst, widths 4 to 64, is below the single network at its best",
    values: averaged,
    seeds,
    holds: ({ single, posterior }) =>
      largest(posterior) < Math.min(...common.map((width) => at(single, width)))
  },
  {
    name: "the posterior average has no peak from width 4 on",
    values: averaged,
    seeds,
    holds: ({ posterior }) => {
      const from = posterior.widths.indexOf(4);
      return (
        (peakOf(posterior.widths.slice(from), posterior.test.slice(from))?.ratio ?? 0) <= peaked
      );
    }
  },
  {
    name: "the posterior average at width 16 is less than a third of the single network's error",
    values: averaged,
    seeds,
    holds: ({ single, posterior }) => at(posterior, 16) < at(single, 16) / 3
  },
  {
    name: "the posterior average beats the penalty at width 4",
    values: averaged,
    seeds,
    holds: ({ penalised, posterior }) => at(posterior, 4) < at(penalised, 4)
  },
  {
    name: "the penalty beats the posterior average at width 64",
    values: averaged,
    seeds,
    holds: ({ penalised, posterior }) => at(penalised, 64) < at(posterior, 64)
  },
  {
    name: "the chains agree at widths 8 to 64",
    values: averaged,
    seeds,
    holds: ({ posterior: { widths, rHat } }) =>
      widths.every((width, i) => width < 8 || (rHat[i] as number) <= 1.2)
  },
  {
    name: "the chains agree at width 4",
    values: averaged,
    seeds,
    holds: ({ posterior: { widths, rHat } }) => (rHat[widths.indexOf(4)] as number) <= 1.2
  },
  {
    name: "digits: the loss of single networks peaks",
    values: digits,
    seeds,
    holds: ({ single }) => ratio(single) > peaked
  },
  {
    name: "digits: the share misread peaks",
    values: digits,
    seeds,
    holds: ({ single }) => (misread(single)?.ratio ?? 0) > peaked
  },
  {
    name: "digits: at width 256 the loss is below its smallest value left of the peak",
    values: digits,
    seeds,
    holds: ({ single }) => at(single, 256) < (peakOf(single.widths, single.test)?.before ?? 0)
  },
  {
    name: "digits: at width 256 the share misread is below its smallest value left of the peak",
    values: digits,
    seeds,
    holds: ({ single }) => (single.error.at(-1) as number) < (misread(single)?.before ?? 0)
  },
  {
    name: "digits: with the penalty the loss has no peak",
    values: digits,
    seeds,
    holds: ({ penalised }) => ratio(penalised) <= peaked
  }
];
