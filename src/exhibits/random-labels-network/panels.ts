import type { Panel, Readout } from "../exhibit";
import { accuracyPlot } from "./accuracy-plot";
import { across, type Comparison, linesOf, pointOf, pointsAlong, winsOf } from "./comparison";
import { evidencePlot, splitCourses } from "./evidence-plot";
import { looks } from "./looks";
import { total } from "./plan";
import type { Course } from "./result";
import { handOnly } from "./snapshot";
import { tallyOf } from "./tally";
import { trainingPlot } from "./training-plot";
import { pageOf, perPage } from "./wall";
import { capital, nameOf, nats, percent, shownNow, trend } from "./words";

export function trainingPanel(comparison: Comparison): Panel {
  const { result, settings } = comparison;
  const { wrong, doubted, found, recovered } = tallyOf(result);
  const course = shownNow(result);
  const n = result.given.length;
  const first = (pageOf(settings) - 1) * perPage + 1;
  const span = `${first} to ${first + result.wall.places.length - 1} of ${n}`;
  const rows: Readout[] = [
    { label: "Wrong labels", value: `${wrong} of ${n}` },
    ...(doubted === null
      ? []
      : [
          { label: "Contradicted; of them wrong", value: `${doubted}; ${found}` },
          { label: "Wrong labels put right", value: String(recovered) }
        ])
  ];
  return {
    id: "training",
    title: course ? `% accuracy, by step: ${nameOf(result)}` : "Images",
    plot: trainingPlot(comparison),
    description: course
      ? `In training (${nameOf(result)}), accuracy on the given labels ${trend(course.train)}, on new digits ${trend(course.test)}. Below, training images ${span} with their labels${doubted === null ? "" : `; of all, it reads ${doubted} otherwise`}.`
      : `Training images ${span} with their labels.`,
    readouts: { caption: `All ${n} labels`, rows }
  };
}

export function evidencePanel(comparison: Comparison): Panel {
  const { result, settings } = comparison;
  const { plot, pick } = evidencePlot(comparison);
  const split = splitCourses(comparison);
  const course = shownNow(result);
  const evidence = course?.evidence;
  const compared = settings.along === "scales" ? "prior scale" : "share of random labels";
  const [first, last] = [split[0], split.at(-1)];
  return {
    id: "evidence",
    title: `Log evidence, by ${compared}`,
    plot,
    description:
      first && last
        ? `From ${compared} ${across(first, settings)} to ${across(last, settings)} the log evidence goes from ${nats(total(first))} to ${nats(total(last))}, its fit from ${nats(first.evidence?.fit ?? 0)} to ${nats(last.evidence?.fit ?? 0)}, its determinant from ${nats(first.evidence?.determinant ?? 0)} to ${nats(last.evidence?.determinant ?? 0)}; guessing has ${nats(result.guessing)}.`
        : `Guessing has a log evidence of ${nats(result.guessing)}.`,
    readouts: {
      caption: `Log evidence at ${settings.corruption} % random, in nats`,
      rows: [
        ...both(comparison, (course) => nats(total(course))),
        { actor: "truth", label: "Guessing", value: nats(result.guessing) },
        {
          label: "Fit, prior, determinant",
          value: evidence
            ? `${nats(evidence.fit)}, ${nats(evidence.prior)}, ${nats(evidence.determinant)}`
            : "…"
        },
        {
          label: "With equal modes, at most",
          value: evidence ? nats(total({ evidence }) + result.equivalent) : "…"
        }
      ]
    },
    pick
  };
}

export function accuracyPanel(comparison: Comparison): Panel {
  const { settings, repeats } = comparison;
  const { plot, pick } = accuracyPlot(comparison);
  const { wins, of } = winsOf(repeats);
  const seeds: Readout[] =
    of > 1 ? [{ label: "Chosen reads more new digits", value: `${wins} of ${of} seeds` }] : [];
  const compared = settings.along === "scales" ? "prior scale" : "share of random labels";
  const said = linesOf(settings).map((line) => {
    const points = pointsAlong(comparison, line);
    const name = line === "scales" ? "" : ` ${looks[line].name}`;
    const tests = points.map(({ test }) => test);
    return points.length > 0
      ? `test accuracy${name} ${trend(tests)}, accuracy on the given labels ${trend(points.map(({ train }) => train))}`
      : "no network is trained yet";
  });
  return {
    id: "accuracy",
    title: `% accuracy, by ${compared}`,
    plot,
    description: `By ${compared}, ${said.join("; ")}.`,
    readouts: {
      caption: `At ${settings.corruption} %: given labels, new digits`,
      rows: [
        ...both(comparison, (course) => {
          const { train, test } = pointOf(course);
          return `${percent(train)}, ${percent(test, 1)}`;
        }),
        ...seeds
      ]
    },
    pick
  };
}

/** The chosen network and the one by hand, at the share on show. */
function both({ result, settings }: Comparison, value: (course: Course) => string): Readout[] {
  const lines = handOnly(settings) ? (["hand"] as const) : (["chosen", "hand"] as const);
  return lines.map((line): Readout => {
    const place = result[line];
    const course = place === null ? undefined : result.courses[place];
    const { name, actor } = looks[line];
    return {
      ...(actor && { actor }),
      label: capital(course ? `${name}, g = ${course.scale}` : name),
      value: course ? value(course) : "…"
    };
  });
}
