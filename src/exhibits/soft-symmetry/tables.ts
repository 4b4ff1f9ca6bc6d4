import type { Table } from "../exhibit";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { compared, median } from "./statistics";
import { capital } from "./words";

export function tables(result: Result, values: Settings): readonly Table[] {
  const { fits, sweep, slacks, logEvidence, x, y, grid, truth } = result;
  const byHand = values.choose === "hand";
  return [
    {
      id: "fits",
      caption: "The three fits of this data set",
      columns: ["model", "slack", "lengthscale", "noise", "log evidence", "RMSE"],
      rows: fits.map((fit) => [
        capital(fit.learner),
        fit.slack,
        fit.lengthscale,
        fit.noise,
        fit.logEvidence,
        fit.rmse
      ])
    },
    {
      id: "errors",
      caption: "Mean RMSE and counts over the generated data sets",
      columns: [
        "brokenness",
        "data sets",
        "hard",
        "soft",
        "free",
        "slack by evidence",
        "fixed slack",
        "soft beats both",
        "soft within 1.2 × of the better",
        "hard beats free",
        "median slack"
      ],
      rows: Array.from(sweep.broken, (broken, at) => {
        const row = compared(result, byHand, at);
        return [
          broken,
          row.sets,
          row.hard,
          row.soft,
          row.free,
          row.evidence,
          row.fixed,
          row.beatsBoth,
          row.nearBest,
          row.hardBeatsFree,
          sweep.slack[at]?.length ? median(sweep.slack[at]) : null
        ];
      })
    },
    {
      id: "evidence",
      caption: "Log evidence of this data set by slack",
      columns: ["slack", "log evidence"],
      rows: Array.from(slacks, (slack, i) => [slack, logEvidence[i] ?? null])
    },
    {
      id: "points",
      caption: "The data",
      columns: ["x", "y"],
      rows: Array.from(x, (at, i) => [at, y[i] ?? null])
    },
    {
      id: "curves",
      caption: "The curves, at every fifth point",
      columns: [
        "x",
        "truth",
        ...fits.flatMap(({ learner }) => [learner, `${learner}, posterior sd`])
      ],
      rows: Array.from({ length: 41 }, (_, i) => 5 * i).map((i) => [
        grid[i] ?? null,
        truth[i] ?? null,
        ...fits.flatMap(({ mean, sd }) => [mean[i] ?? null, sd[i] ?? null])
      ])
    }
  ];
}

/**
 * "soft.rmse" is this data set's error, "mean.soft" the mean at the brokenness on show,
 * "mean.soft.0.2" that at 0.2; so too "beatsBoth", "nearBest", "hardBeatsFree", "slack" (median).
 */
export function valuesOf(result: Result, values: Settings): Record<string, number> {
  const found: Record<string, number> = { sets: compared(result, false).sets };
  for (const { learner, rmse, logEvidence, slack, lengthscale, noise } of result.fits) {
    found[`${learner}.rmse`] = rmse;
    found[`${learner}.evidence`] = logEvidence;
    found[`${learner}.slack`] = slack;
    found[`${learner}.lengthscale`] = lengthscale;
    found[`${learner}.noise`] = noise;
  }
  const { broken, slack, at } = result.sweep;
  const record = (place: number, ending: string) => {
    const row = compared(result, values.choose === "hand", place);
    for (const model of ["hard", "soft", "free", "fixed", "evidence"] as const) {
      found[`mean.${model}${ending}`] = row[model];
    }
    for (const count of ["beatsBoth", "nearBest", "hardBeatsFree"] as const) {
      found[`${count}${ending}`] = row[count];
    }
    if (slack[place]?.length) found[`slack${ending}`] = median(slack[place]);
  };
  record(at, "");
  broken.forEach((each, place) => {
    record(place, `.${each}`);
  });
  return found;
}
