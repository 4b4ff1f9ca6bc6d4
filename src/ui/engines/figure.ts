import * as Plot from "@observablehq/plot";
import type { Panel, Table } from "../../exhibits/exhibit";
import { panelSize } from "../../exhibits/frame";
import { type Trial, trialName, trials } from "../../models/network/trials";
import { compared, type EngineName, engineNames, type Measurement } from "./answers";
import { difference, engineLabels, rate, shortLabel, times } from "./words";

/** What has been measured so far. */
export interface Standing {
  readonly measurements: readonly Measurement[];
  /** Engines that cannot be had, and why. */
  readonly missing: Readonly<Partial<Record<EngineName, string>>>;
  readonly finished: boolean;
}

export interface EnginesFigure {
  readonly panels: readonly Panel[];
  readonly description: string;
  readonly table: Table;
  /** Which engines cannot be had and why, and what the others run on where the browser tells. */
  readonly notes: readonly string[];
}

const rowHeight = 34;
const left = 6;
const right = panelSize.width - 6;
const top = 4;
const bottom = top + engineNames.length * rowHeight;

/** One panel a network, one row an engine; a logarithmic axis of steps per second that all share. */
export function enginesFigure(standing: Standing): EnginesFigure {
  const rates = standing.measurements.map(({ stepsPerSecond }) => stepsPerSecond);
  const domain: [number, number] = [
    Math.min(1, 10 ** Math.floor(Math.log10(Math.min(1, ...rates)))),
    10 ** Math.ceil(Math.log10(Math.max(10_000, ...rates)))
  ];
  return {
    panels: trials.map((trial) => panel(trial, standing, domain)),
    description: description(standing),
    table: table(standing),
    notes: notes(standing)
  };
}

const of = ({ measurements }: Standing, trial: string, engine: EngineName) =>
  measurements.find((one) => one.trial === trial && one.engine === engine);

/** What stands where no figure is. */
function absent({ measurements, missing, finished }: Standing, engine: EngineName): string {
  if (missing[engine] === undefined) return finished ? "–" : "…";
  return measurements.some((one) => one.engine === engine) ? "left out" : "not here";
}

interface Row {
  readonly engine: EngineName;
  readonly i: number;
  readonly found: Measurement | undefined;
  readonly value: string;
}

function panel(trial: Trial, standing: Standing, domain: [number, number]): Panel {
  const name = trialName(trial);
  const rows = engineNames.map((engine, i): Row => {
    const found = of(standing, name, engine);
    return {
      engine,
      i,
      found,
      value: found ? rate(found.stepsPerSecond) : absent(standing, engine)
    };
  });
  const measured = rows.flatMap(({ found, ...row }) => (found ? [{ ...row, found }] : []));
  const textAt = ({ i }: { readonly i: number }) => top + i * rowHeight + 9;
  const lineAt = ({ i }: { readonly i: number }) => top + i * rowHeight + 23;
  const ticks: number[] = [];
  for (let tick = domain[0]; tick <= domain[1] * 1.001; tick *= 10) ticks.push(tick);
  const words = [true, false].flatMap((ours) => {
    const some = rows.filter(({ engine }) => (engine === "ours") === ours);
    const look = {
      y: textAt,
      stroke: "var(--paper)",
      strokeWidth: 4,
      fontWeight: ours ? 650 : 400,
      fontSize: 13
    };
    return [
      Plot.text(some, {
        ...look,
        text: ({ engine }: Row) => engineLabels[engine],
        frameAnchor: "left",
        dx: -left,
        fill: "var(--ink)"
      }),
      Plot.text(some, {
        ...look,
        text: "value",
        frameAnchor: "right",
        dx: 6,
        fill: ({ found }: Row) => (found ? "var(--ink)" : "var(--muted)")
      })
    ];
  });
  return {
    id: `trial-${name}`,
    title: `${name}, ${trial.rows} points, steps/s`,
    description: panelDescription(name, rows),
    readouts: {
      caption: "Largest difference of the loss from ours",
      rows: rows
        .filter(({ engine }) => engine !== "ours")
        .map(({ engine, found, value }) => ({
          label: shortLabel(engine),
          value: found
            ? `${difference(found.difference)}${found.steps < compared ? ` (${found.steps} steps)` : ""}`
            : value
        }))
    },
    plot: {
      ...panelSize,
      marginTop: 0,
      marginLeft: left,
      marginRight: 6,
      marginBottom: panelSize.height - bottom,
      x: { type: "log", domain, range: [left, right], axis: null },
      y: { type: "identity", axis: null },
      color: { type: "identity" },
      marks: [
        Plot.ruleX(ticks, { y1: 18, y2: bottom, stroke: "var(--rule)" }),
        Plot.ruleY(rows, { y: lineAt, stroke: "var(--rule)" }),
        Plot.ruleY(measured, {
          y: lineAt,
          x1: domain[0],
          x2: ({ found }) => found.stepsPerSecond,
          stroke: "var(--muted)",
          strokeWidth: 1.5
        }),
        Plot.dot(measured, {
          x: ({ found }) => found.stepsPerSecond,
          y: lineAt,
          r: 4.5,
          fill: ({ engine }) => (engine === "ours" ? "var(--ink)" : "var(--paper)"),
          stroke: "var(--ink)",
          strokeWidth: 1.75
        }),
        ...words,
        Plot.text(ticks, {
          x: (tick) => tick,
          y: bottom + 13,
          text: tickLabel,
          textAnchor: "middle",
          fill: "var(--muted)",
          fontSize: 13
        })
      ]
    }
  };
}

const tickLabel = (tick: number): string =>
  tick >= 1000 ? `${tick / 1000}k` : String(Number(tick.toPrecision(1)));

function panelDescription(
  name: string,
  rows: readonly { engine: EngineName; found?: Measurement | undefined }[]
): string {
  const known = rows.flatMap(({ found }) => (found ? [found] : []));
  if (known.length === 0) return `${name}: nothing measured yet.`;
  const said = known
    .toSorted((a, b) => b.stepsPerSecond - a.stepsPerSecond)
    .map(({ engine, stepsPerSecond }) => `${engineLabels[engine]} ${rate(stepsPerSecond)}`);
  return `Steps per second on ${name}, fastest first: ${said.join("; ")}.`;
}

/** At most forty words; true of whatever has been measured. */
function description(standing: Standing): string {
  const said = trials.flatMap((trial) => {
    const name = trialName(trial);
    const ours = of(standing, name, "ours");
    const best = standing.measurements
      .filter((one) => one.trial === name && one.engine !== "ours" && one.engine !== "scalar")
      .toSorted((a, b) => b.stepsPerSecond - a.stepsPerSecond)[0];
    if (!ours || !best) return [];
    const ratio = times(ours.stepsPerSecond / best.stepsPerSecond);
    return [`${ratio} on ${name}`];
  });
  if (said.length === 0) return "Nothing has been compared yet.";
  return `This site’s steps per second, as a multiple of the fastest TensorFlow.js backend here: ${said.join(", ")}.`;
}

function table(standing: Standing): Table {
  return {
    id: "engines",
    caption: "Training steps per second, and how far the losses are from this site’s",
    columns: [
      "network",
      "engine",
      "steps/s",
      "as a multiple of ours",
      "largest difference",
      "over steps"
    ],
    rows: trials.flatMap((trial) => {
      const name = trialName(trial);
      const ours = of(standing, name, "ours");
      return engineNames.flatMap((engine) => {
        const found = of(standing, name, engine);
        if (!found) return [];
        const { stepsPerSecond } = found;
        return [
          [
            name,
            engineLabels[engine],
            rate(stepsPerSecond),
            ours ? times(stepsPerSecond / ours.stepsPerSecond) : null,
            engine === "ours" ? null : difference(found.difference),
            found.steps
          ]
        ];
      });
    })
  };
}

function notes({ measurements, missing }: Standing): string[] {
  return engineNames.flatMap((engine) => {
    const reason = missing[engine];
    const device = measurements.find((one) => one.engine === engine)?.device;
    return [
      ...(reason === undefined ? [] : [`${engineLabels[engine]}: ${reason}.`]),
      ...(device ? [`${engineLabels[engine]} runs on ${device}.`] : [])
    ];
  });
}
