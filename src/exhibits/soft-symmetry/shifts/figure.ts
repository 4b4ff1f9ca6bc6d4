import type { Figure, Panel, Readout, Table } from "../../exhibit";
import { looks } from "../looks";
import type { Settings } from "../parameters";
import type { Learner } from "../result";
import { capital, plain, smallest } from "../words";
import { answersPlot } from "./answers-plot";
import { errorPlot, movingPlot } from "./broken-plots";
import { ownPlot } from "./own-plot";
import { patternPlot } from "./pattern-plot";
import type { ShiftResult } from "./result";
import { comparedAt, movingAt, ownAt } from "./statistics";
import { trainingPlot } from "./training-plot";
import { description, notice, panelDescriptions, percent } from "./words";

const order = ["hard", "soft", "free"] as const;

/** Shifts: what they are and what is learnt of them above, what becomes of it as they break below. */
export function shiftFigure(result: ShiftResult, values: Settings): Figure {
  return {
    panels: [...shownPanels(result), ...brokenPanels(result)],
    description: description(result, values),
    notice: notice(result, values),
    warnings: result.warnings,
    tables: tables(result),
    values: valuesOf(result)
  };
}

const row = (learner: Learner, value: string, best = false): Readout => ({
  actor: looks[learner].actor,
  label: capital(learner),
  value,
  best
});

function shownPanels(result: ShiftResult): Panel[] {
  const { truth, answers, course, sizes } = result;
  const texts = panelDescriptions(result);
  const last = (learner: Learner) => course.test[learner].at(-1) ?? 0;
  const best = smallest(order, last);
  const reach = (values: Float64Array) => plain(Math.max(...values) - Math.min(...values));
  return [
    {
      id: "pattern",
      title: "A pattern and its shifts",
      plot: patternPlot(result),
      description: texts.pattern,
      readouts: {
        caption: "Numbers each network learns",
        rows: order.map((learner) => row(learner, sizes[learner].toLocaleString("en-GB")))
      }
    },
    {
      id: "answers",
      title: "What is said of each shift",
      plot: answersPlot(result),
      description: texts.answers,
      readouts: {
        caption: "Largest less smallest of the twelve",
        rows: [
          ...order.map((learner) => row(learner, reach(answers[learner]))),
          { actor: "truth", label: "Truth", value: reach(truth) }
        ]
      }
    },
    {
      id: "training",
      title: "Error by step",
      plot: trainingPlot(result),
      description: texts.training,
      readouts: {
        caption: `RMSE to the truth, step ${course.at.at(-1) ?? 0}`,
        rows: order.map((learner) => row(learner, plain(last(learner)), best.includes(learner)))
      }
    }
  ];
}

function brokenPanels(result: ShiftResult): Panel[] {
  const { broken, at } = result;
  const texts = panelDescriptions(result);
  const means = comparedAt(result);
  const moving = movingAt(result);
  const of = (count: number) => `${count} of ${means.sets}`;
  const places = [...new Set([0, at, broken.length - 1])];
  const name = (place: number) =>
    place === 0
      ? "symmetry exact"
      : place === broken.length - 1
        ? "symmetry broken"
        : `brokenness ${broken[place]}`;
  return [
    {
      id: "error",
      title: "Error as the symmetry breaks",
      plot: errorPlot(result),
      description: texts.error,
      readouts: {
        caption: `Data sets at brokenness ${broken[at]} in which`,
        rows: [
          { actor: "soft", label: "soft beats both others", value: of(means.beatsBoth) },
          { actor: "soft", label: "soft is within 1.2× of the better", value: of(means.nearBest) },
          { actor: "rigid", label: "hard beats free", value: of(means.hardBeatsFree) }
        ]
      }
    },
    {
      id: "own",
      title: "Soft’s own part of its weights, %",
      plot: ownPlot(result),
      description: texts.own,
      readouts: {
        caption: `At step ${result.course.at.at(-1) ?? 0}`,
        rows: places.map((place) => ({
          actor: "soft",
          label: name(place),
          value: percent(ownAt(result, place))
        }))
      }
    },
    {
      id: "moving",
      title: "Variation due to the shift, %",
      plot: movingPlot(result),
      description: texts.moving,
      readouts: {
        caption: `Share at brokenness ${broken[at]}, mean`,
        rows: [
          ...order.map((learner) => row(learner, percent(moving?.[learner] ?? 0))),
          { actor: "truth", label: "Truth", value: percent((broken[at] ?? 0) * (broken[at] ?? 0)) }
        ]
      }
    }
  ];
}

function tables(result: ShiftResult): readonly Table[] {
  const { broken, course, truth, answers } = result;
  return [
    {
      id: "errors",
      caption: "Mean RMSE, counts and shares over the data sets",
      columns: [
        "brokenness",
        "data sets",
        ...order,
        "soft beats both",
        "soft within 1.2 × of the better",
        "hard beats free",
        "soft’s own weights, first data set",
        "variance due to the shift, soft",
        "variance due to the shift, free"
      ],
      rows: broken.map((at, i) => {
        const found = comparedAt(result, i);
        const moving = movingAt(result, i);
        return [
          at,
          found.sets,
          ...order.map((learner) => found[learner]),
          found.beatsBoth,
          found.nearBest,
          found.hardBeatsFree,
          ownAt(result, i),
          moving?.soft ?? null,
          moving?.free ?? null
        ];
      })
    },
    {
      id: "course",
      caption: "RMSE by step, first data set",
      columns: ["step", ...order.flatMap((learner) => [`${learner}, new`, `${learner}, training`])],
      rows: course.at.map((step, i) => [
        step,
        ...order.flatMap((learner) => [
          course.test[learner][i] ?? null,
          course.training[learner][i] ?? null
        ])
      ])
    },
    {
      id: "answers",
      caption: "Truth and answers by shift of the pattern",
      columns: ["shift", "truth", ...order],
      rows: Array.from(truth, (value, shift) => [
        shift,
        value,
        ...order.map((learner) => answers[learner][shift] ?? null)
      ])
    }
  ];
}

/** "mean.soft" is the mean error at the brokenness on show, "mean.soft.0.4" that at 0.4; so too all. */
function valuesOf(result: ShiftResult): Record<string, number> {
  const found: Record<string, number> = { sets: comparedAt(result).sets };
  const record = (place: number, ending: string) => {
    const { sets: _, hard, soft, free, ...counts } = comparedAt(result, place);
    for (const [name, value] of Object.entries({ hard, soft, free })) {
      found[`mean.${name}${ending}`] = value;
    }
    for (const [name, value] of Object.entries(counts)) found[`${name}${ending}`] = value;
    found[`own${ending}`] = ownAt(result, place);
    for (const [name, value] of Object.entries(movingAt(result, place) ?? {})) {
      found[`moving.${name}${ending}`] = value;
    }
  };
  record(result.at, "");
  result.broken.forEach((each, place) => {
    record(place, `.${each}`);
  });
  for (const learner of order) found[`${learner}.rmse`] = result.course.test[learner].at(-1) ?? 0;
  return found;
}
