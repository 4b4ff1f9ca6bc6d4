import type { Figure, Panel, Readout } from "../exhibit";
import { distancePlot } from "./distance-plot";
import { dotsPlot } from "./dots-plot";
import { posteriorPlot, standInPlot } from "./functions-plot";
import { names } from "./looks";
import { type MethodName, methods, type Settings } from "./parameters";
import type { InGaps, Result, Summary } from "./result";
import {
  convergence,
  description,
  inGapsOf,
  judgedBy,
  lastDistance,
  notice,
  panelTexts,
  warnings
} from "./sentences";
import { tables, valuesOf } from "./tables";
import { size, thousandth } from "./words";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export function figure(untyped: unknown, settings: unknown, repeated?: readonly unknown[]): Figure {
  const result = untyped as Result;
  const values = settings as Settings;
  // Points placed by hand are the same for every seed.
  const repeats = values.placed.data ? [] : ((repeated ?? []) as readonly Summary[]);
  return {
    panels: [
      posteriorPanel(result, values),
      standInPanel(result, values, repeats),
      comparisonPanel(result, values, repeats)
    ],
    description: description(result, values),
    notice: notice(result, values),
    warnings: warnings(result, values),
    tables: tables(result),
    values: valuesOf(result)
  };
}

function posteriorPanel(result: Result, values: Settings): Panel {
  const { reference, x, y } = result;
  return {
    id: "posterior",
    title: "The posterior, sampled",
    plot: posteriorPlot(result),
    description: panelTexts(result, values).posterior,
    readouts: {
      caption: reference.warm ? `${reference.kept} samples of each chain` : "Still warming up",
      rows: [
        { label: "largest R-hat", value: convergence(reference) },
        ...inGaps(result, reference)
      ]
    },
    movable: {
      parameter: "placed",
      key: "data",
      points: Array.from(x, (at, i): [number, number] => [at, y[i] ?? 0])
    }
  };
}

function standInPanel(result: Result, values: Settings, repeats: readonly Summary[]): Panel {
  const own = judgedBy(result, values.method);
  return {
    id: "beside",
    title: names[values.method].title,
    plot: standInPlot(result),
    description: panelTexts(result, values).standIn,
    readouts: {
      caption: "Beside the posterior",
      rows: [
        {
          label: "distance to the posterior",
          value: own ? thousandth(lastDistance(own)) : pending,
          actor: "flexible"
        },
        ...inGaps(result, own),
        ...counted(repeats, values.method)
      ]
    }
  };
}

/** Stands where a number will be, so that the page keeps still. */
const pending = "–";

/** Spread and likelihood in the gaps; without gaps, or a truth to judge by, they are left out. */
function inGaps({ gaps, truth }: Result, one: InGaps | undefined): Readout[] {
  const { spread = null, likelihood = null } = one ?? {};
  const rows: Readout[] = [];
  if (gaps.length > 0) {
    rows.push({
      label: "spread in the gaps",
      value: spread === null ? pending : thousandth(spread)
    });
  }
  if (truth) {
    rows.push({
      label: "log-likelihood in the gaps",
      value: likelihood === null ? pending : size(likelihood)
    });
  }
  return rows;
}

function comparisonPanel(result: Result, values: Settings, repeats: readonly Summary[]): Panel {
  const { view } = values;
  const distances = view === "functions" || view === "gradients";
  const { plot, pick } = distances
    ? distancePlot(result, values, repeats)
    : dotsPlot(result, values, repeats);
  const titles = {
    functions: "Distance, by functions averaged",
    gradients: "Distance, by gradients spent",
    spread: "Spread in the gaps",
    likelihood: "Log-likelihood in the gaps"
  };
  const rows = methods.flatMap(({ value: method }): Readout[] => {
    const one = judgedBy(result, method);
    const value = one && (distances ? lastDistance(one) : inGapsOf(one, view));
    if (value === null) return [];
    const text = view === "likelihood" ? size : thousandth;
    return [
      {
        label: names[method].title,
        value: value === undefined ? pending : text(value),
        ...(method === values.method && { actor: "flexible" as const })
      }
    ];
  });
  return {
    id: "comparison",
    title: titles[view],
    plot,
    description: panelTexts(result, values).comparison,
    ...(rows.length > 0 && {
      readouts: { caption: distances ? "Distance, all functions" : titles[view], rows }
    }),
    ...(pick.at.length > 0 && { pick })
  };
}

/** In how many repetitions, the one on show among them, the method does so. */
function counted(repeats: readonly Summary[], method: MethodName): Readout[] {
  if (repeats.length < 2) return [];
  const of = (one: Summary, name: MethodName) => one.methods.find((each) => each.method === name);
  const count = (holds: (one: Summary) => boolean) =>
    `${repeats.filter(holds).length} of ${repeats.length} seeds`;
  const narrower = count((one) => (of(one, method)?.spread ?? 0) < (one.spread ?? 0));
  const rows: Readout[] = [{ label: "narrower than the posterior", value: narrower }];
  if (method === "single") return rows;
  const nearer = count((one) => {
    return (of(one, method)?.distance ?? 0) < (of(one, "single")?.distance ?? 0);
  });
  return [...rows, { label: "nearer than one network", value: nearer }];
}
