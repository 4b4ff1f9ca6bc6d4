import type { Figure, Panel, Readout } from "../exhibit";
import { degreeToPixel, toPixel } from "./axes";
import { evidencePlot, evidenceRange } from "./evidence-plot";
import { dataInFrame, functionRange, functionsPlot } from "./functions-plot";
import type { Settings } from "./parameters";
import { pricePlot } from "./price-plot";
import { type Reading, readings, readRepeats } from "./reading";
import type { PriorName, Result, Summary } from "./result";
import { quoted, tables } from "./tables";
import {
  evidenceDescription,
  functionsDescription,
  notice,
  priceDescription,
  warnings
} from "./texts";
import { looks, nameOf, nats, priorNames, whole } from "./words";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export function figure(result: Result, values: Settings, seeds: readonly Summary[] = []): Figure {
  // Points placed by hand are the same for every seed: nothing is repeated.
  const repeats = values.moved.data ? [] : seeds;
  const hidden = result.x.length - dataInFrame(result, functionRange(values)).length;
  return {
    panels: [
      evidencePanel(result, values, repeats),
      pricePanel(result, values),
      ...priorNames.map((name) => functionsPanel(result, name, values))
    ],
    description: evidenceDescription(result),
    notice: notice(result, values, repeats),
    warnings: warnings(result, values, hidden),
    tables: tables(result),
    values: quoted(result)
  };
}

const degreesToPick = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 100, 150, 300, 1000, 3000, 10_000];

function evidencePanel(result: Result, values: Settings, repeats: readonly Summary[]): Panel {
  const found = readings(result);
  const pixel = toPixel(evidenceRange(result));
  const heights = (degree: number): number => {
    const at = result.degrees.findIndex((known) => known >= degree);
    return result.evidence.decaying.total[at] ?? 0;
  };
  return {
    id: "evidence",
    title: "Log evidence by degree, in nats",
    plot: evidencePlot(result, values.degree, repeats),
    description: evidenceDescription(result),
    readouts: {
      caption: "Best degree, and the last",
      rows: [
        ...priorNames.flatMap((name): Readout[] => [
          {
            actor: looks[name].actor,
            label: bestLabel(name, found[name]),
            value: nats(found[name].top)
          },
          {
            actor: looks[name].actor,
            label: `${nameOf[name]}, degree 10,000`,
            value: nats(found[name].last)
          }
        ]),
        ...repeatedRow(result, repeats)
      ]
    },
    pick: {
      parameter: "degree",
      label: "Degree on show",
      across: true,
      at: degreesToPick.map((degree) => ({
        px: degreeToPixel(degree),
        py: Math.min(210, Math.max(10, pixel(heights(degree)))),
        value: degree,
        name: `degree ${whole(degree)}`
      }))
    }
  };
}

const bestLabel = (name: PriorName, { best, level }: Reading): string =>
  level && best !== 10_000
    ? `${nameOf[name]}, level from degree ${whole(best)}`
    : `${nameOf[name]}, degree ${whole(best)}: best`;

/** In how many data sets the hill falls further than the plateau. */
function repeatedRow(result: Result, repeats: readonly Summary[]): Readout[] {
  if (repeats.length < 2 || result.x.length === 0) return [];
  const { count, further } = readRepeats(repeats);
  return [{ label: "Spread thin falls further", value: `${further} of ${count} seeds` }];
}

function pricePanel(result: Result, values: Settings): Panel {
  const at = result.degrees.indexOf(values.degree);
  return {
    id: "price",
    title: "What is paid for it, in nats",
    plot: pricePlot(result, values.degree),
    description: priceDescription(result, values),
    readouts: {
      caption: `Misfit + complexity at degree ${whole(values.degree)}`,
      rows: priorNames.map((name) => {
        const { misfit, complexity } = result.evidence[name];
        return {
          actor: looks[name].actor,
          label: nameOf[name],
          value: `${nats(misfit[at] ?? 0)} + ${nats(complexity[at] ?? 0)}`
        };
      })
    }
  };
}

function functionsPanel(result: Result, name: PriorName, values: Settings): Panel {
  const { rmse } = result.functions[name];
  const least = Math.min(...priorNames.map((other) => result.functions[other].rmse));
  return {
    id: name,
    title: `${nameOf[name]}, degree ${whole(values.degree)}`,
    plot: functionsPlot(result, name, values),
    description: functionsDescription(result, name, values),
    readouts: {
      caption: "RMSE of the mean to the truth",
      rows: [
        {
          actor: looks[name].actor,
          label: nameOf[name],
          value: rmse.toFixed(3),
          best: rmse === least && result.functions.spread.rmse !== result.functions.decaying.rmse
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
