import * as Plot from "@observablehq/plot";
import type { Panel } from "../exhibit";
import { frame, inner, placeLabels } from "../frame";
import { type Region, range, regionsOf, type ToX, toXFor, toY } from "./evidence-axis";
import { evidencePick } from "./evidence-pick";
import { actorOf, looks } from "./looks";
import type { ModelName } from "./models";
import type { Result } from "./result";
import { fullName, list, percent, plain, shortName } from "./words";

/** The evidence of every data set under every model; the axis gives the coin's own less room. */
export function evidencePanel(result: Result): Panel {
  const regions = regionsOf(result);
  const toX = toXFor(regions);
  return {
    id: "evidence",
    title: "Evidence of all 512 data sets",
    plot: frame({
      x: { domain: [inner.left, inner.right], axis: null },
      y: { type: "log", domain: [...range], ticks: [0.1, 0.001, 1e-5], tickFormat: tick },
      marks: [
        Plot.ruleX(
          regions.slice(1).map(({ from }) => toX(from)),
          { stroke: "var(--rule)" }
        ),
        ...result.models.map((model, m) => curve(model, result, m, toX)),
        ...ownData(result, toX),
        ...regionLabels(regions, toX),
        ...endLabels(result)
      ]
    }),
    description: sentence(result, regions),
    readouts: {
      caption: "Data sets won · largest evidence",
      rows: result.models.map((model, m) => ({
        ...actorOf(model),
        label: fullName(model),
        value: `${result.wins[m]} · ${plain(result.largest[m]?.evidence ?? 0)}`
      }))
    },
    pick: evidencePick(result, toX)
  };
}

const tick = (value: number) => (value < 0.001 ? "10⁻⁵" : String(value));

/** Cut just outside the frame. */
const within = (evidence: number) => Math.max(range[0] / 2, evidence);

/** One step for each run of data sets with the same evidence. */
function curve(model: ModelName, { evidence, order }: Result, m: number, toX: ToX): Plot.Markish {
  const along = Array.from(order, (labeling) => evidence[m]?.[labeling] ?? 0);
  const starts = along.flatMap((value, i) => (value === along[i - 1] ? [] : [i]));
  const { color, width, dashes } = looks[model];
  return Plot.line([...starts, 512], {
    x: toX,
    y: (i: number) => within(along[Math.min(i, 511)] ?? 0),
    curve: "step-after",
    stroke: color,
    strokeWidth: width,
    clip: "frame",
    ...(dashes && { strokeDasharray: dashes })
  });
}

function ownData({ own, models, evidence }: Result, toX: ToX): Plot.Markish[] {
  const x = toX(own.place + 0.5);
  const values = models.flatMap((_, m) => evidence[m]?.[own.labeling] ?? []);
  const left = x > (inner.left + inner.right) / 2;
  return [
    Plot.ruleX([x], { stroke: "var(--ink)", strokeWidth: 1 }),
    Plot.dot(
      values.filter((value) => value >= range[0]),
      {
        x: () => x,
        y: (value: number) => value,
        r: 3.5,
        fill: "var(--ink)",
        stroke: "var(--paper)"
      }
    ),
    Plot.text([x], {
      x: (at: number) => at,
      frameAnchor: "bottom",
      textAnchor: left ? "end" : "start",
      dx: left ? -5 : 5,
      dy: -4,
      text: () => "yours",
      fill: "var(--ink)",
      fontSize: 13
    })
  ];
}

/** Under the axis, as far as there is room: how many data sets each model wins. */
function regionLabels(regions: readonly Region[], toX: ToX) {
  return regions.flatMap(({ model, from, to }) => {
    const [left, right] = [toX(from), toX(to)];
    const text = String(to - from);
    if (right - left < 8 * text.length) return [];
    return [
      Plot.text([text], {
        frameAnchor: "bottom-left",
        textAnchor: "middle",
        dx: (left + right) / 2 - inner.left,
        dy: 17,
        fill: looks[model].color,
        fontSize: 13,
        fontWeight: 600
      })
    ];
  });
}

function endLabels({ models, evidence, order }: Result): Plot.Markish[] {
  const last = order.at(-1) ?? 0;
  const labels = models.map((model, m) => ({
    text: shortName(model),
    y: within(evidence[m]?.[last] ?? 0),
    color: looks[model].color
  }));
  return placeLabels(labels, toY).map(({ text, color, weight, pixel }) =>
    Plot.text([text], {
      frameAnchor: "top-right",
      textAnchor: "start",
      dx: 7,
      dy: pixel - inner.top,
      fill: color,
      fontSize: 13,
      fontWeight: weight
    })
  );
}

/** At most forty words. */
function sentence({ models, largest, own, wins }: Result, regions: readonly Region[]): string {
  const best = own.share.indexOf(Math.max(...own.share));
  const winner = shortName(models[best] ?? "m0");
  const won = regions.map(({ model }) => {
    const m = models.indexOf(model);
    return `${shortName(model)} ${wins[m]} (evidence up to ${plain(largest[m]?.evidence ?? 0)})`;
  });
  return `${winner} explains your data set best, with ${percent(own.share[best] ?? 0)} of the belief. Data sets won: ${list(won)}.`;
}
