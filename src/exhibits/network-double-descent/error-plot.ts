import * as Plot from "@observablehq/plot";
import { type Domain, endLabels, inside, logTicks, type Scale, widthFrame } from "./log-axes";
import { agreement, kindsOnShow, looks } from "./looks";
import type { Curve, Result, Summary } from "./result";

export type Measure = "test" | "error";

/** Roomy enough for the default; wider where values need it. */
export function errorScale(result: Result, measure: Measure): Scale {
  const values = kindsOnShow(result).flatMap((kind) => {
    const curve = result[kind][measure];
    // The last one may still be in training.
    return result.working ? curve.slice(0, -1) : curve;
  });
  const base: Domain =
    measure === "error" ? [0.08, 0.8] : result.outputs > 1 ? [0.3, 2] : [0.04, 1];
  const positive = values.filter((value) => value > 0);
  return {
    log: true,
    domain: [
      Math.max(1e-5, Math.min(base[0], ...positive.map((value) => value / 1.15))),
      Math.min(100, Math.max(base[1], ...positive.map((value) => value * 1.15)))
    ]
  };
}

/** Test error by width: faint, other data; then averages, the penalised and the single networks. */
export function errorPlot(
  result: Result,
  measure: Measure,
  repeats: readonly Summary[]
): Plot.PlotOptions {
  const scale = errorScale(result, measure);
  const { domain } = scale;
  const shown = kindsOnShow(result);
  const line = (curve: Curve, values: readonly number[], options: object) =>
    Plot.line(
      curve.widths.map((width, i) => ({ width, value: inside(values[i] ?? 0, domain) })),
      { x: "width", y: "value", clip: "frame", strokeLinejoin: "round", ...options }
    );
  const others = measure === "test" && !result.working ? repeats.slice(1) : [];
  return widthFrame(
    result,
    scale,
    logTicks(domain),
    [
      ...others.map(({ widths, single }) =>
        Plot.line(
          widths.map((width, i) => ({ width, value: single[i] })),
          {
            x: "width",
            y: "value",
            clip: "frame",
            stroke: looks.single.color,
            strokeOpacity: 0.22,
            strokeWidth: 1
          }
        )
      ),
      ...(measure === "test" ? training(result.single, domain) : []),
      ...shown.map((kind) => {
        const { color, width, dashes } = looks[kind];
        return line(result[kind], result[kind][measure], {
          stroke: color,
          strokeWidth: width,
          ...(dashes && { strokeDasharray: dashes })
        });
      }),
      ...shown.map((kind) => {
        const { widths } = result[kind];
        const doubtful = (i: number) =>
          kind === "posterior" && (result.posterior.rHat[i] ?? 0) > agreement;
        return Plot.dot(
          widths.map((width, i) => ({
            width,
            value: inside(result[kind][measure][i] ?? 0, domain),
            fill: doubtful(i) ? "var(--paper)" : looks[kind].color,
            size: doubtful(i) || width === result.transect.width ? 3.6 : 2
          })),
          {
            x: "width",
            y: "value",
            r: "size",
            fill: "fill",
            stroke: kind === "posterior" ? looks[kind].color : "var(--paper)",
            strokeWidth: 1
          }
        );
      }),
      ...endLabels(
        shown.flatMap((kind) => {
          const value = result[kind][measure].at(-1);
          return value === undefined
            ? []
            : [{ text: looks[kind].short, y: inside(value, domain), color: looks[kind].color }];
        }),
        scale
      )
    ],
    `parameters = n${result.outputs > 1 ? " × 10" : ""}`
  );
}

/** The training error, dashed, down to where it leaves the frame. */
function training({ widths, train }: Curve, [low, high]: Domain): Plot.Markish[] {
  const points = widths.map((width, i) => ({
    width,
    value: Math.min(high, Math.max(low / 50, train[i] ?? 0))
  }));
  const last = points.findLast(({ value }) => value > low);
  return [
    Plot.line(points, {
      x: "width",
      y: "value",
      clip: "frame",
      stroke: looks.single.color,
      strokeWidth: 1.25,
      strokeDasharray: "3 3"
    }),
    ...(last && widths.length > 3
      ? [
          Plot.text(["training"], {
            x: last.width,
            frameAnchor: "bottom",
            textAnchor: "start",
            lineAnchor: "bottom",
            dx: 12,
            dy: -3,
            fill: looks.single.color,
            fontSize: 13
          })
        ]
      : [])
  ];
}
