import * as Plot from "@observablehq/plot";
import type { Panel, Pick } from "../exhibit";
import { frame, inner, placeLabels } from "../frame";
import { looks } from "./looks";
import type { ModelName } from "./models";
import type { Result } from "./result";
import { fullName, list, percent, plain, shortName, signs } from "./words";

/** Evidences below leave the frame. */
const range = [1e-6, 0.2] as const;

/** Where the data sets end that some model explains better than the coin, as a share of the axis. */
const breakAt = 0.62;

/** The evidence of every data set under every model; the axis gives the coin's own less room. */
export function evidencePanel(result: Result): Panel {
  const regions = regionsOf(result);
  const { domain, stops } = axis(regions);
  const toX = (place: number) => interpolate(place, domain, stops);
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
        actor: looks[model].actor,
        label: fullName(model),
        value: `${result.wins[m]} · ${plain(result.largest[m]?.evidence ?? 0)}`
      }))
    },
    pick: pickOf(result, toX)
  };
}

/** From a place on the axis to panel units. */
type ToX = (place: number) => number;

interface Region {
  readonly model: ModelName;
  readonly from: number;
  readonly to: number;
}

/** Who wins, along the axis: as many data sets as each wins, those of the coin last. */
function regionsOf({ models, wins, order, winner }: Result): Region[] {
  const regions: Region[] = [];
  let from = 0;
  while (from < order.length) {
    const m = winner[order[from] ?? 0] ?? 0;
    const to = from + (wins[m] ?? 0);
    regions.push({ model: models[m] ?? "m0", from, to });
    from = to;
  }
  return regions;
}

/** Places on the axis and where they stand in the panel, in panel units. */
function axis(regions: readonly Region[]): { domain: number[]; stops: number[] } {
  const last = regions.at(-1);
  const won = last?.model === "m0" ? last.from : 0;
  const at = inner.left + breakAt * (inner.right - inner.left);
  return won === 0 || won >= breakAt * 512
    ? { domain: [0, 512], stops: [inner.left, inner.right] }
    : { domain: [0, won, 512], stops: [inner.left, at, inner.right] };
}

function interpolate(place: number, domain: readonly number[], stops: readonly number[]): number {
  const i = domain.length === 3 && place > (domain[1] ?? 0) ? 1 : 0;
  const [a = 0, b = 1] = [domain[i], domain[i + 1]];
  const [from = 0, to = 0] = [stops[i], stops[i + 1]];
  return from + ((place - a) / (b - a)) * (to - from);
}

const tick = (value: number) => (value < 0.001 ? "10⁻⁵" : String(value));

const toY = (evidence: number): number => {
  const share = Math.log(evidence / range[0]) / Math.log(range[1] / range[0]);
  return inner.bottom - share * (inner.bottom - inner.top);
};

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

/**
 * A press anywhere in the panel takes the data set at that place: every data set stands in the list
 * once for the arrow keys, and again at other heights for the pointer.
 */
function pickOf({ order, models, winner, own, evidence }: Result, toX: ToX): Pick {
  const entry = (py?: number) => (labeling: number, place: number) => {
    const m = winner[labeling] ?? 0;
    return {
      px: toX(place + 0.5),
      py: py ?? toY(evidence[m]?.[labeling] ?? 1),
      value: labeling,
      name: `${signs(labeling)}, won by ${shortName(models[m] ?? "m0")}`
    };
  };
  const all = Array.from(order);
  const heights = [inner.top + 30, (inner.top + inner.bottom) / 2, inner.bottom - 30];
  return {
    parameter: "labels",
    label: `Data set ${own.labeling}`,
    at: [...all.map(entry()), ...heights.flatMap((py) => all.map(entry(py)))]
  };
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
