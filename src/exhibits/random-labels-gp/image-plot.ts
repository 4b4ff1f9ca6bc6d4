import * as Plot from "@observablehq/plot";
import { classes } from "../../models/digits";
import { panelSize } from "../frame";
import { addImage, noStrokes, shades } from "./ink";
import { looks } from "./looks";
import type { Settings } from "./parameters";
import type { Result } from "./result";

const pixel = 14;
/** Room for the switch above the picture. */
const head = 38;
const height = panelSize.height + head;
const corner = [2, head + 50] as const;
const row = (digit: number) => head + 13 + 21 * digit;
/** Where outputs of 0 and 1 lie. */
const zero = 150;
const one = 222;

interface Bar {
  readonly digit: number;
  readonly output: number;
  readonly note: string;
  readonly read: boolean;
  readonly given: boolean;
}

/** Who reads: a press on its name shows what the other model makes of the same images. */
const tabs = [
  { value: "evidence", x1: 1, x2: 146, text: "chosen by evidence" },
  { value: "pinned", x1: 154, x2: 299, text: "set by hand" }
] as const;
const middle = ({ x1, x2 }: (typeof tabs)[number]) => (x1 + x2) / 2;

/** Where the names stand, in the panel's units. */
export const switches = tabs.map((tab) => ({
  value: tab.value,
  px: middle(tab),
  py: 18,
  name: tab.text
}));

const noteOf = (label: boolean, truth: boolean): string =>
  label && truth ? "true label" : label ? "label" : truth ? "truth" : "";

/** One training image and what the model reads in it: its ten outputs. */
export function imagePlot({ inspected, given, truth }: Result, { model }: Settings) {
  const { color } = looks[model];
  const { place, outputs } = inspected;
  const [label, shows] = [given[place] ?? 0, truth[place] ?? 0];
  const [least, most] = [Math.min(...outputs), Math.max(...outputs)];
  // Of equals the label is believed; ten equals say nothing.
  const read = least === most ? -1 : outputs[label] === most ? label : outputs.indexOf(most);
  const bars = Array.from({ length: classes }, (_, digit): Bar => {
    return {
      digit,
      output: Math.min(1.1, Math.max(-0.2, outputs[digit] ?? 0)),
      note: noteOf(digit === label, digit === shows),
      read: digit === read,
      given: digit === label
    };
  });
  const position = (output: number) => zero + output * (one - zero);
  const doubted = bars.filter((bar) => bar.given && read >= 0 && !bar.read);
  const strokes = noStrokes();
  addImage(strokes, inspected.pixels, corner, pixel);
  return {
    width: panelSize.width,
    height,
    margin: 0,
    x: { type: "identity" as const, axis: null },
    y: { type: "identity" as const, axis: null },
    marks: [
      ...tabMarks(model),
      ...strokes.map(({ x, y }, shade) =>
        Plot.line(x, {
          x,
          y,
          stroke: "var(--ink)",
          strokeOpacity: shades[shade] ?? 1,
          strokeWidth: pixel,
          strokeLinecap: "butt",
          shapeRendering: "crispEdges"
        })
      ),
      Plot.ruleX([zero], { y1: head + 3, y2: head + 212, stroke: "var(--strong-rule)" }),
      Plot.ruleX([one], { y1: head + 3, y2: head + 212, stroke: "var(--rule)" }),
      Plot.rect(bars, {
        x1: (bar: Bar) => Math.min(zero, position(bar.output)),
        x2: (bar: Bar) => Math.max(zero, position(bar.output)),
        y1: (bar: Bar) => row(bar.digit) - 6,
        y2: (bar: Bar) => row(bar.digit) + 6,
        fill: (bar: Bar) => (bar.read ? color : "var(--truth)"),
        fillOpacity: (bar: Bar) => (bar.read ? 1 : 0.55)
      }),
      Plot.text(bars, {
        x: 128,
        y: (bar: Bar) => row(bar.digit),
        text: (bar: Bar) => String(bar.digit),
        fill: (bar: Bar) => (bar.read ? color : "var(--muted)"),
        fontSize: 13
      }),
      Plot.text([0, 1], { x: position, y: head + 224, text: String, fontSize: 13 }),
      Plot.link(doubted, {
        x1: 121,
        x2: 135,
        y1: (bar: Bar) => row(bar.digit),
        y2: (bar: Bar) => row(bar.digit),
        stroke: "var(--ink)",
        strokeWidth: 1.25
      }),
      Plot.text(
        bars.filter(({ note }) => note),
        {
          x: (bar: Bar) => Math.max(zero, position(bar.output)) + 5,
          y: (bar: Bar) => row(bar.digit),
          text: "note",
          textAnchor: "start",
          fontSize: 13,
          fill: "var(--ink)",
          stroke: "var(--paper)",
          strokeWidth: 3
        }
      )
    ]
  } satisfies Plot.PlotOptions;
}

const tabMarks = (model: Settings["model"]): Plot.Markish[] => [
  Plot.rect(tabs, {
    x1: "x1",
    x2: "x2",
    y1: 5,
    y2: 31,
    rx: 3,
    fill: ({ value }) => looks[value as Settings["model"]].color,
    fillOpacity: ({ value }) => (value === model ? 0.15 : 0),
    stroke: ({ value }) =>
      value === model ? looks[value as Settings["model"]].color : "var(--rule)",
    strokeWidth: 1.25
  }),
  ...tabs.map((tab) =>
    Plot.text([tab.text], {
      x: middle(tab),
      y: 18,
      fontSize: 13,
      fontWeight: tab.value === model ? 650 : 400,
      fill: looks[tab.value].color
    })
  )
];
