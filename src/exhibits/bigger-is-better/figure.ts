import type { Figure, Panel, Readout, Table } from "../exhibit";
import { inner } from "../frame";
import { decimals, errorWord, looks, units } from "./looks";
import { lossesPlot } from "./losses-plot";
import type { Settings } from "./parameters";
import { picturePlot } from "./picture-plot";
import type { Result } from "./result";
import { across, ceiling, type Summary, widthsPlot } from "./widths-plot";
import { description, measure, notice, warnings } from "./words";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export function figure(result: Result, values: Settings, repeats: readonly Summary[] = []): Figure {
  return {
    panels: [
      picturePanel(result, values, 0),
      picturePanel(result, values, 1),
      values.view === "widths" ? widthsPanel(result, values, repeats) : lossesPanel(result)
    ],
    description: description(result, values),
    notice: notice(result, values),
    warnings: warnings(result, values),
    tables: [widthTable(result, values), pointTable(result, values)],
    values: quoted(result, values)
  };
}

function picturePanel(result: Result, values: Settings, line: 0 | 1): Panel {
  const picture = result.pictures[line];
  const { actor } = looks[line];
  const i = result.widths.indexOf(values.width);
  const read = result.lines[line];
  const word = (value: number) => errorWord(values.task, value);
  const title = `${values.width} units, ${looks[line].name}`;
  return {
    id: line === 0 ? "free" : "soft",
    title,
    plot: picturePlot(result, picture, line, values.task),
    description: `${title}: ${measure(values.task)} ${word(read.testError[i] as number)} on 1,000 new points, ${word(picture.trainError)} on the training points.`,
    readouts: {
      caption: "This network",
      rows: [
        { actor, label: "Error on new points", value: word(read.testError[i] as number) },
        { label: "Error on its own labels", value: word(picture.trainError) },
        { label: "Loss on new points", value: decimals(read.testLoss[i] as number) },
        { label: "Training loss", value: decimals(read.trainLoss[i] as number) }
      ]
    }
  };
}

function widthsPanel(result: Result, values: Settings, repeats: readonly Summary[]): Panel {
  const top = ceiling(result, values.task, repeats);
  return {
    id: "widths",
    title: values.task === "rings" ? "Error² by hidden units" : "Error by hidden units",
    plot: widthsPlot(result, values, repeats),
    description: widthsDescription(result, values),
    readouts: {
      caption: "Least error, and where",
      rows: [
        ...result.lines.map(({ testError }, k): Readout => {
          const least = testError.indexOf(Math.min(...testError));
          const { actor, name } = looks[k as 0 | 1];
          const word = errorWord(values.task, testError[least] as number);
          return { actor, label: name, value: `${word} at ${result.widths[least]}` };
        }),
        ...counts(repeats)
      ]
    },
    pick: {
      parameter: "width",
      label: "Networks by hidden units",
      across: true,
      at: result.widths.map((width, i) => ({
        px: across(width),
        py:
          inner.bottom -
          ((result.lines[1].testError[i] as number) / top) * (inner.bottom - inner.top),
        value: width,
        name: `${units(width)}: ${looks.map(({ name }, k) => `${name} ${errorWord(values.task, result.lines[k as 0 | 1].testError[i] as number)}`).join(", ")}`
      }))
    }
  };
}

/** In how many seeds, the one on show among them, the largest network gains. */
function counts(repeats: readonly Summary[]): Readout[] {
  if (repeats.length < 2) return [];
  const error = ({ errors, widths }: Summary, line: 0 | 1, width: number) =>
    errors[line]?.[widths.indexOf(width)] ?? Number.NaN;
  const row = (label: string, holds: (one: Summary) => boolean): Readout => ({
    label,
    value: `${repeats.filter(holds).length} of ${repeats.length} seeds`
  });
  return [
    row("256 better with penalty", (one) => error(one, 1, 256) < error(one, 0, 256)),
    row("256 beats 16, with it", (one) => error(one, 1, 256) < error(one, 1, 16)),
    row("256 beats 4, without", (one) => error(one, 0, 256) < error(one, 0, 4))
  ];
}

function widthsDescription({ lines, widths }: Result, { task }: Settings): string {
  const said = lines.map(({ testError }, k) => {
    const [first, last] = [testError[0] as number, testError.at(-1) as number];
    return `${looks[k as 0 | 1].name} from ${errorWord(task, first)} at ${widths[0]} units to ${errorWord(task, last)} at ${widths.at(-1)}`;
  });
  return `${said.join("; ")}.`;
}

function lossesPanel(result: Result): Panel {
  const said = result.pictures.map(({ losses }, k) =>
    losses.length > 0
      ? `${looks[k as 0 | 1].name} from ${decimals(losses[0] as number)} to ${decimals(losses.at(-1) as number)}`
      : `${looks[k as 0 | 1].name} not begun`
  );
  return {
    id: "losses",
    title: "Training loss by step",
    plot: lossesPlot(result),
    description: `Training loss of the two networks on show: ${said.join("; ")}.`
  };
}

const widthTable = ({ widths, lines }: Result, { task }: Settings): Table => ({
  id: "widths",
  caption:
    task === "rings"
      ? "Mean squared error to the true values at 1,000 places, and training loss, by hidden units"
      : "Share of 1,000 new points read wrongly, loss on them, and training loss, by hidden units",
  columns: [
    "hidden units",
    ...looks.flatMap(({ name }) => [`error, ${name}`, `loss, ${name}`, `training loss, ${name}`])
  ],
  rows: widths.map((width, i) => [
    width,
    ...lines.flatMap(({ testError, testLoss, trainLoss }) => [
      testError[i] ?? null,
      testLoss[i] ?? null,
      trainLoss[i] ?? null
    ])
  ])
});

const pointTable = ({ x, y, wrong }: Result, { task }: Settings): Table => ({
  id: "points",
  caption: "The training points",
  columns: ["x", "y", task === "rings" ? "number" : "label", "wrong"],
  rows: Array.from(y, (label, i) => [
    x[2 * i] ?? null,
    x[2 * i + 1] ?? null,
    label,
    wrong.includes(i) ? "wrong" : ""
  ])
});

function quoted({ widths, lines, pictures, wrong }: Result, { width }: Settings) {
  const named: Record<string, number> = { wrong: wrong.length };
  lines.forEach(({ testError, testLoss }, k) => {
    const name = k === 0 ? "free" : "soft";
    widths.forEach((each, i) => {
      named[`${name}.error.${each}`] = testError[i] as number;
    });
    named[`${name}.error`] = testError[widths.indexOf(width)] as number;
    named[`${name}.loss`] = testLoss[widths.indexOf(width)] as number;
    named[`${name}.train`] = pictures[k as 0 | 1].trainError;
  });
  return named;
}
