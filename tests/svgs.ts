import { type PlotOptions, plot } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Figure } from "../src/exhibits/exhibit";

/** A figure's panels as SVG text. */
export function svgs(drawn: Figure): string[] {
  const { document } = parseHTML("<html><body></body></html>");
  return drawn.panels.map(
    (panel) => plot({ ...panel.plot, document } as unknown as PlotOptions).outerHTML
  );
}
