import * as Plot from "@observablehq/plot";
import { frame, inner, placeLabels } from "../frame";
import { looks } from "./looks";
import type { Settings } from "./parameters";
import type { Result } from "./result";

/** What a repetition leaves. */
export interface Summary {
  readonly widths: readonly number[];
  readonly errors: readonly (readonly number[])[];
}

/** Top of the axis: room for every line on show, in round numbers. */
export function ceiling(
  result: Result,
  task: Settings["task"],
  repeats: readonly Summary[]
): number {
  const floor = task === "rings" ? 0.3 : 0.2;
  const most = Math.max(
    floor,
    ...result.lines.flatMap(({ testError }) => testError),
    ...repeats.flatMap(({ errors }) => errors.flat())
  );
  const step = 0.1;
  return Math.min(task === "rings" ? 1.2 : 0.6, Math.ceil(most / step - 1e-9) * step);
}

/** Where a width stands, in panel units. */
export function across(width: number): number {
  const share = Math.log(width / 2) / Math.log(128);
  return inner.left + share * (inner.right - inner.left);
}

/** Test error against width, for both lines; repetitions faint behind. */
export function widthsPlot(
  result: Result,
  values: Settings,
  repeats: readonly Summary[]
): Plot.PlotOptions {
  const top = ceiling(result, values.task, repeats);
  const toPixel = (y: number) => inner.bottom - (y / top) * (inner.bottom - inner.top);
  const line = (errors: readonly number[], widths: readonly number[]) =>
    errors.map((y, i) => [widths[i] as number, Math.min(y, top)] as [number, number]);
  return frame({
    x: { type: "log", domain: [2, 256], axis: null },
    y: {
      domain: [0, top],
      ticks: 4,
      tickFormat: values.task === "rings" ? undefined : (y: number) => `${Math.round(100 * y)} %`
    },
    marginLeft: 38,
    // A logarithmic scale leaves out the labels of all but round numbers; these are wanted as given.
    marks: [
      Plot.axisX([2, 8, 32, 128], { text: String, tickSize: 4, label: null }),
      Plot.ruleX([values.width], { stroke: "var(--rule)", strokeWidth: 2 }),
      ...repeats.slice(1).flatMap(({ errors, widths }) =>
        errors.map((one, k) =>
          Plot.line(line(one, widths), {
            stroke: looks[k as 0 | 1].color,
            strokeWidth: 1,
            strokeOpacity: 0.22,
            clip: true
          })
        )
      ),
      ...result.lines.flatMap(({ testError }, k) => [
        Plot.line(line(testError, result.widths), {
          stroke: looks[k as 0 | 1].color,
          strokeWidth: 2,
          clip: true
        }),
        Plot.dot(
          line(testError, result.widths).filter(([width]) => width === values.width),
          { r: 3.5, fill: looks[k as 0 | 1].color }
        )
      ]),
      ...placeLabels(
        result.lines.map(({ testError }, k) => ({
          text: k === 0 ? "without" : "with",
          y: testError.at(-1) ?? 0,
          color: looks[k as 0 | 1].color
        })),
        toPixel
      ).map(({ text, color, weight, pixel }) =>
        Plot.text([text], {
          x: () => 256,
          y: () => top * ((inner.bottom - pixel) / (inner.bottom - inner.top)),
          dx: 6,
          textAnchor: "start",
          fill: color,
          fontWeight: weight,
          fontSize: 13
        })
      )
    ]
  });
}
