import * as Plot from "@observablehq/plot";
import { dots } from "../dots";
import { frame } from "../frame";
import { type Domain, endLabels, inside, type Scale, tick } from "./log-axes";
import { looks } from "./looks";
import type { Settings } from "./parameters";
import type { Result } from "./result";

/** Room for truth and targets, which stay, and for what the networks of this width need. */
function rangeOf({ transect, outputs }: Result): Domain {
  const { truth, targets, single, penalised, posterior } = transect;
  const stays = [...truth, ...targets];
  const room = outputs > 1 ? 0.4 : 0.9;
  const all = [single, penalised, posterior.mean, posterior.low, posterior.high].flat();
  const low = Math.min(Math.min(...stays) - room, ...all.map((value) => value - 0.1));
  const high = Math.max(Math.max(...stays) + room, ...all.map((value) => value + 0.1));
  return [Math.max(low, -6), Math.min(high, 6)];
}

/** What the two points are. */
export function pointNames({ outputs }: Result, { wrong }: Settings): readonly [string, string] {
  if (outputs === 1) return ["point A", "point B"];
  return wrong > 0 ? ["right label", "wrong label"] : ["another digit", "this digit"];
}

/** One output along the straight line through two training points. */
export function transectPlot(result: Result, settings: Settings): Plot.PlotOptions {
  const { at, truth, targets, single, penalised, ensemble, posterior } = result.transect;
  const domain = rangeOf(result);
  const y: Scale = { domain, log: false };
  const line = (values: readonly number[], options: object) =>
    Plot.line(
      values.map((value, i) => [at[i] as number, inside(value, [domain[0] - 1, domain[1] + 1])]),
      { clip: "frame", strokeLinejoin: "round", ...options }
    );
  const curves = [
    { values: truth, color: "var(--truth)", text: "truth", width: 1.5, dashes: "5 4" },
    { ...looks.ensemble, values: ensemble, text: looks.ensemble.short },
    { ...looks.posterior, values: posterior.mean, text: looks.posterior.short },
    { ...looks.penalised, values: penalised, text: looks.penalised.short },
    { ...looks.single, values: single, text: looks.single.short }
  ].filter(({ values }) => values.length > 0);
  const names = pointNames(result, settings);
  return frame({
    x: { domain: [at[0] ?? 0, at.at(-1) ?? 1], axis: null },
    y: { domain: [...domain], ticks: 5, tickSize: 3, tickPadding: 1, tickFormat: tick },
    marks: [
      Plot.axisX([0, 1], {
        text: (value: number) => names[value === 0 ? 0 : 1],
        tickSize: 4,
        label: null
      }),
      Plot.ruleX([0, 1], { stroke: "var(--rule)" }),
      ...(posterior.mean.length > 0
        ? [
            Plot.areaY(
              posterior.low.map((low, i) => ({
                t: at[i],
                low: inside(low, domain),
                high: inside(posterior.high[i] ?? 0, domain)
              })),
              {
                x: "t",
                y1: "low",
                y2: "high",
                fill: "var(--belief)",
                fillOpacity: 0.16,
                clip: "frame"
              }
            )
          ]
        : []),
      ...curves.map(({ values, color, width, dashes }) =>
        line(values, {
          stroke: color,
          strokeWidth: width,
          ...(dashes && { strokeDasharray: dashes })
        })
      ),
      dots([
        [0, targets[0]],
        [1, targets[1]]
      ]),
      ...endLabels(
        curves.map(({ values, color, text }) => ({
          text,
          y: inside(values.at(-1) ?? 0, domain),
          color: text === "truth" ? "var(--muted)" : color,
          weight: text === "truth" ? 400 : 600
        })),
        y
      )
    ]
  });
}
