import type { Panel, Readout } from "../exhibit";
import { dimensionPlot, dimensionsOf } from "./dimension-plot";
import { errorPlot, errorScale, type Measure } from "./error-plot";
import { inside, toX, toY, widthScale } from "./log-axes";
import { kindsOnShow, looks } from "./looks";
import type { Settings } from "./parameters";
import type { Result, Summary } from "./result";
import { pointNames, transectPlot } from "./transect-plot";
import { capital, percent, plain, whole } from "./words";

/** The first width, the one looked at, and the last, as far as they are known. */
const three = ({ widths, transect }: Result): number[] => [
  ...new Set([widths[0] ?? 0, transect.width, widths.at(-1) ?? 0])
];

const valuesAt = (
  at: readonly number[],
  widths: readonly number[],
  values: readonly number[],
  say: (value: number) => string,
  missing = "…"
): string =>
  at
    .map((width) => {
      const value = values[widths.indexOf(width)];
      return value === undefined ? missing : say(value);
    })
    .join(", ");

export function errorPanel(result: Result, measure: Measure, repeats: readonly Summary[]): Panel {
  const say = measure === "error" ? percent : plain;
  const at = three(result);
  // Not every width has its posterior sampled.
  const missing = result.working ? "…" : "–";
  const scale = errorScale(result, measure);
  const shown = [...kindsOnShow(result)].reverse();
  const values = (kind: (typeof shown)[number]) =>
    valuesAt(at, result[kind].widths, result[kind][measure], say, missing);
  const rows = shown.map(
    (kind): Readout => ({
      actor: looks[kind].actor,
      label: capital(looks[kind].name),
      value: values(kind)
    })
  );
  const { single } = result;
  const training: Readout = {
    label: "Single network, training",
    value: valuesAt(at, single.widths, single.train, plain)
  };
  const { posterior } = result;
  const checks: Readout[] =
    measure === "test" && posterior.rHat.some((value) => value > 0)
      ? [
          {
            label: "Posterior, largest R-hat",
            value: valuesAt(
              at,
              posterior.widths,
              posterior.rHat,
              (value) => (value > 0 ? value.toFixed(2) : "…"),
              missing
            )
          }
        ]
      : [];
  const title = measure === "error" ? "Test images read wrongly" : "Test error";
  return {
    id: measure === "error" ? "misread" : "error",
    title: `${title}${measure === "test" ? ", squared," : ","} by width`,
    plot: errorPlot(result, measure, repeats),
    description: `${title} at widths ${at.join(", ")}: ${shown
      .map((kind) => `${looks[kind].name} ${values(kind)}`)
      .join("; ")}.`,
    readouts: {
      caption: `${measure === "error" ? "Share" : "Mean squared error"} at widths ${at.join(", ")}`,
      rows: measure === "test" ? [...rows, training, ...checks] : rows
    },
    pick: {
      parameter: "width",
      label: "Width looked at",
      across: true,
      at: single.widths.map((width, i) => ({
        px: toX(widthScale(result))(width),
        py: toY(scale)(inside(single[measure][i] ?? 1, scale.domain)),
        value: width,
        name: `width ${width}, ${measure === "error" ? "misread" : "error"} ${say(single[measure][i] ?? 0)}`
      }))
    }
  };
}

export function dimensionPanel(
  result: Result,
  settings: Settings,
  repeats: readonly Summary[]
): Panel {
  const { widths, trained, penalised, untrained } = dimensionsOf(result, settings);
  const at = three(result);
  const raw = settings.units === "raw";
  const read = (values: readonly number[]) => valuesAt(at, widths, values, whole);
  return {
    id: "dimensions",
    title: `Effective dimensions, ${raw ? "weights as they are" : "in units of the start"}`,
    plot: dimensionPlot(result, settings, repeats),
    description: `Effective dimensions at widths ${at.join(", ")}: single network ${read(trained)}; with a penalty ${read(penalised)}; untrained ${read(untrained)}.`,
    readouts: {
      caption: `Effective dimensions at widths ${at.join(", ")}`,
      rows: [
        { actor: "flexible", label: "Single network", value: read(trained) },
        { actor: "soft", label: "Network with a penalty", value: read(penalised) },
        { label: "Before training", value: read(untrained) }
      ]
    }
  };
}

export function transectPanel(result: Result, settings: Settings): Panel {
  const { width, output, targets, single, penalised, at } = result.transect;
  const [, b] = pointNames(result, settings);
  const middle = at.indexOf(1);
  const there = (values: readonly number[]) =>
    values.length > 0 ? plain(values[middle] ?? 0) : "…";
  const { ensemble, posterior, truth } = result.transect;
  const rows: Readout[] = [
    { actor: "data", label: "Training target", value: plain(targets[1]) },
    { actor: "flexible", label: "Single network", value: there(single) },
    { actor: "soft", label: "Network with a penalty", value: there(penalised) },
    ...(ensemble.length > 0
      ? [{ actor: "belief" as const, label: "Average of five", value: there(ensemble) }]
      : []),
    ...(posterior.mean.length > 0
      ? [{ actor: "belief" as const, label: "Posterior average", value: there(posterior.mean) }]
      : []),
    ...(truth.length > 0 ? [{ actor: "truth" as const, label: "Truth", value: there(truth) }] : [])
  ];
  return {
    id: "line",
    title:
      result.outputs > 1
        ? `Width ${width}: output “${output}” between two images`
        : `Width ${width}, on a line through two points`,
    plot: transectPlot(result, settings),
    description: `At the second point the training target is ${plain(targets[1])}; the single network of width ${width} gives ${there(single)}, with the penalty ${there(penalised)}.`,
    readouts: {
      caption: `At the ${b.startsWith("point") ? b.replace("point", "second point,") : b}`,
      rows
    }
  };
}
