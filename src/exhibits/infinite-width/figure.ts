import type { Figure, Panel } from "../exhibit";
import { functionsPlot } from "./functions-plot";
import { kernelPlot } from "./kernel-plot";
import {
  description,
  gaussian,
  notice,
  panelDescriptions,
  sampledKurtosis,
  spreadOf
} from "./notice";
import type { Settings } from "./parameters";
import { posteriorPlot } from "./posterior-plot";
import type { Result } from "./result";
import { scatterPlot } from "./scatter-plot";
import { tables, valuesOf } from "./tables";
import { widthPlot } from "./width-plot";
import { capital, inWords, percent, plain, plural, thousands } from "./words";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export function figure(untyped: unknown, settings: unknown): Figure {
  const result = untyped as Result;
  const values = settings as Settings;
  return {
    panels: [...priorPanels(result, values), ...comparisons(result, values)],
    description: description(result, values),
    notice: notice(result),
    warnings: result.warnings,
    tables: tables(result),
    values: valuesOf(result)
  };
}

function priorPanels(result: Result, values: Settings): Panel[] {
  const texts = panelDescriptions(result, values);
  const { sample, networks, limit } = result;
  const many = plural(sample.count, "network");
  return [
    {
      id: "networks",
      title: `${capital(inWords(networks.length))} random networks, width ${thousands(values.width)}`,
      plot: functionsPlot(result, true),
      description: texts.networks,
      readouts: {
        caption: "Standard deviation at x = 1",
        rows: [{ label: many, value: plain(Math.sqrt(sample.own)) }]
      }
    },
    {
      id: "limit",
      title: "Their limit, a Gaussian process",
      plot: functionsPlot(result, false),
      description: texts.limit,
      readouts: {
        caption: "Standard deviation at x = 1",
        rows: [{ actor: "belief", label: "limit", value: plain(Math.sqrt(limit.xx)) }]
      }
    },
    {
      id: "outputs",
      title: "Outputs at x = 1 (across) and −1 (up)",
      plot: scatterPlot(result),
      description: texts.outputs,
      readouts: {
        caption: `Share of ${many} (of the limit)`,
        rows: [
          {
            label: "inside 1 sd",
            value: `${percent(sample.inside)} (${percent(gaussian.inside)})`
          },
          {
            label: "beyond 3 sd",
            value: `${percent(1 - sample.within)} (${percent(gaussian.beyond)})`
          }
        ]
      }
    }
  ];
}

function comparisons(result: Result, values: Settings): Panel[] {
  const texts = panelDescriptions(result, values);
  const { sample, limit, exact, distance, x, y } = result;
  const many = plural(sample.count, "network");
  return [
    {
      id: "kernel",
      title: "Each network’s own kernel with x = 1",
      plot: kernelPlot(result),
      description: texts.kernel,
      readouts: {
        caption: "Kernel at x = 1",
        rows: [
          { actor: "belief", label: "limit", value: plain(limit.xx) },
          {
            label: `average of ${many}`,
            value: `${plain(sample.own)} ± ${plain(sample.ownError)}`
          },
          { label: "spread", value: spreadOf(result) }
        ]
      }
    },
    {
      id: "width",
      title: "Excess kurtosis of the output, by width",
      plot: widthPlot(result, values),
      description: texts.width,
      readouts: {
        caption: "Excess kurtosis at x = 1",
        rows: [
          { actor: "belief", label: "limit", value: "0" },
          { actor: "belief", label: "exact", value: exact === null ? "unknown" : plain(exact) },
          { label: many, value: plain(sampledKurtosis(result)) }
        ]
      }
    },
    {
      id: "posterior",
      title: "Given data",
      plot: posteriorPlot(result),
      description: texts.posterior,
      readouts: {
        caption: "Root mean squared distance",
        rows: [{ label: "networks’ means from the limit’s", value: plain(distance) }]
      },
      movable: {
        parameter: "moved",
        key: "data",
        points: Array.from(x, (at, i): [number, number] => [at, y[i] ?? 0])
      }
    }
  ];
}
