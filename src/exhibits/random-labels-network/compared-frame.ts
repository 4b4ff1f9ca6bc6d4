import * as Plot from "@observablehq/plot";
import type { Pick } from "../exhibit";
import { type EndLabel, frame, panelSize, placeLabels } from "../frame";
import { across, type Comparison, pointOf, trained } from "./comparison";
import { scales } from "./recipe";
import { percent } from "./words";

/** A frame over prior scales or over shares of random labels. */
export class ComparedFrame {
  readonly #box: { left: number; right: number; top: number; bottom: number };
  readonly #x: readonly [number, number];

  constructor(
    private readonly comparison: Comparison,
    private readonly y: readonly [low: number, high: number],
    private readonly margins: { readonly marginLeft: number; readonly marginRight: number }
  ) {
    const { marginLeft, marginRight } = margins;
    this.#box = { left: marginLeft, right: panelSize.width - marginRight, top: 10, bottom: 210 };
    this.#x = this.#scales ? [1, scales.at(-1) ?? 12] : [0, 100];
  }

  options(y: Plot.ScaleOptions, marks: Plot.Markish[]): Plot.PlotOptions {
    const x: Plot.ScaleOptions = this.#scales
      ? { type: "log", ticks: [1, 2, 4, 8, 12], tickFormat: String }
      : {
          ticks: [0, 50, 100],
          tickFormat: (share: number) => (share === 100 ? "100 %" : String(share))
        };
    return frame({
      ...this.margins,
      x: { domain: [...this.#x], ...x },
      y: { domain: [...this.y], ...y },
      marks
    });
  }

  /** Names at the right ends of curves. */
  endLabels(labels: readonly EndLabel[]): Plot.Markish[] {
    return placeLabels(labels, (value) => this.#toY(value)).map(({ text, color, weight, pixel }) =>
      Plot.text([text], {
        frameAnchor: "top-right",
        textAnchor: "start",
        lineAnchor: "middle",
        dx: 7,
        dy: pixel - this.#box.top,
        fill: color,
        fontSize: 13,
        fontWeight: weight
      })
    );
  }

  /** The networks that a reader may choose: another scale by hand, or another share. */
  pick(measure: "test" | "evidence"): Pick {
    const { result, settings } = this.comparison;
    const points = trained(result).map(pointOf);
    const places = [...new Set(points.map((point) => across(point, settings)))].sort(
      (a, b) => a - b
    );
    return {
      parameter: this.#scales ? "scale" : "corruption",
      label: this.#scales ? "Prior scale set by hand" : "Labels drawn at random",
      across: true,
      at: places.map((value) => {
        const point = points.find((one) => across(one, settings) === value);
        const { train = 0, test = 0 } = point ?? {};
        return {
          px: this.#toX(value),
          py: this.#toY(point?.[measure] ?? 0),
          value,
          name: `${this.#scales ? `scale ${value}` : `${value} %`}: reproduces ${percent(train)} of the labels, reads ${percent(test)} of new digits`
        };
      })
    };
  }

  get #scales(): boolean {
    return this.comparison.settings.along === "scales";
  }

  #toX(value: number): number {
    const [low, high] = this.#x;
    const { left, right } = this.#box;
    const share = this.#scales
      ? Math.log(value / low) / Math.log(high / low)
      : (value - low) / (high - low);
    return left + share * (right - left);
  }

  #toY(value: number): number {
    const [low, high] = this.y;
    return this.#box.bottom - ((value - low) / (high - low)) * (this.#box.bottom - this.#box.top);
  }
}
