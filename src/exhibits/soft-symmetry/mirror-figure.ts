import type { Figure, Panel, Readout } from "../exhibit";
import { errorPlot } from "./error-plot";
import { evidencePlot } from "./evidence-plot";
import { fitPlot } from "./fit-plot";
import { slacks } from "./kernels";
import { looks } from "./looks";
import { description, notice, panelDescriptions } from "./notice";
import type { Settings } from "./parameters";
import type { Fit, Result } from "./result";
import { slackPlot } from "./slack-plot";
import { compared, median } from "./statistics";
import { tables, valuesOf } from "./tables";
import { capital, nats, plain, plural, smallest } from "./words";

/** The mirror: three fits of the data on show above, the sweep over data sets below. */
export function mirrorFigure(result: Result, values: Settings): Figure {
  return {
    panels: [
      ...result.fits.map((fit) => fitPanel(result, fit, values)),
      ...sweepPanels(result, values)
    ],
    description: description(result, values),
    notice: notice(result, values),
    warnings: result.warnings,
    tables: tables(result, values),
    values: valuesOf(result, values)
  };
}

/** At both ends of the axis and at the brokenness on show. */
function medians({ sweep }: Result): Readout[] {
  const { broken, at, slack } = sweep;
  if (!slack.some(({ length }) => length > 0)) {
    return [{ actor: "soft", label: "no data", value: "none chosen" }];
  }
  const last = broken.length - 1;
  const label = (place: number) =>
    place === 0
      ? "symmetry exact"
      : place === last
        ? "symmetry broken"
        : `brokenness ${broken[place]}`;
  return [...new Set([0, at, last])].map((place) => ({
    actor: "soft",
    label: label(place),
    value: String(median(slack[place] ?? []))
  }));
}

/** What the evidence of soft is the evidence of. */
const softLabel = ({ x, fits }: Result, { choose }: Settings): string =>
  choose === "evidence" && x.length > 0
    ? `Soft, best of ${slacks.length} slacks`
    : `Soft, slack ${fits.find(({ learner }) => learner === "soft")?.slack ?? 0}`;

const titles = {
  hard: () => "Hard: an exact mirror",
  soft: ({ slack }: Fit) => `Soft: slack ${slack}`,
  free: () => "Free: knows of no mirror"
};

function fitPanel(result: Result, fit: Fit, values: Settings): Panel {
  const means = compared(result, values.choose === "hand");
  const best = smallest(result.fits, ({ rmse }) => rmse);
  const bestMean = smallest(["hard", "soft", "free"] as const, (learner) => means[learner]);
  const { learner } = fit;
  const { actor } = looks[learner];
  return {
    id: learner,
    title: titles[learner](fit),
    plot: fitPlot(result, fit),
    description: panelDescriptions(result, values)[learner],
    readouts: {
      caption: "RMSE to the truth",
      rows: [
        { actor, label: "this data set", value: plain(fit.rmse), best: best.includes(fit) },
        {
          actor,
          label: `mean of ${plural(means.sets, "data set")}`,
          value: plain(means[learner]),
          best: bestMean.includes(learner)
        }
      ]
    },
    movable: {
      parameter: "moved",
      key: "data",
      points: Array.from(result.x, (x, i): [number, number] => [x, result.y[i] ?? 0])
    }
  };
}

function sweepPanels(result: Result, values: Settings): Panel[] {
  const byHand = values.choose === "hand";
  const { sets, beatsBoth, hardBeatsFree, nearBest } = compared(result, byHand);
  const texts = panelDescriptions(result, values);
  const of = (count: number) => `${count} of ${sets}`;
  return [
    {
      id: "error",
      title: "Error as the symmetry breaks",
      plot: errorPlot(result, values),
      description: texts.error,
      readouts: {
        caption: `Data sets at brokenness ${values.broken} in which`,
        rows: [
          { actor: "soft", label: "soft beats both others", value: of(beatsBoth) },
          { actor: "soft", label: "soft is within 1.2× of the better", value: of(nearBest) },
          { actor: "rigid", label: "hard beats free", value: of(hardBeatsFree) }
        ]
      }
    },
    {
      id: "evidence",
      title: "What the evidence says of the slack",
      plot: evidencePlot(result),
      description: texts.evidence,
      readouts: {
        caption: "Log evidence, this data set",
        rows: result.fits.map(({ learner, logEvidence }) => ({
          actor: looks[learner].actor,
          label: learner === "soft" ? softLabel(result, values) : capital(learner),
          value: nats(logEvidence)
        }))
      }
    },
    {
      id: "slack",
      title: "The slack the evidence chooses",
      plot: slackPlot(result),
      description: texts.slack,
      readouts: { caption: "Median slack chosen", rows: medians(result) }
    }
  ];
}
