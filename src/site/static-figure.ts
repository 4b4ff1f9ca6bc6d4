import { parseHTML } from "linkedom";
import type { Figure, Panel } from "../exhibits/exhibit";
import { draw } from "../ui/draw";

export type StaticPanel = Omit<Panel, "plot" | "movable"> & { readonly svg: string };

/** The panels of a figure as SVG text, for the page without scripts. */
export function staticPanels(figure: Figure, prefix: string): StaticPanel[] {
  const { document } = parseHTML("<html><body></body></html>");
  return figure.panels.map(({ plot, movable: _, ...panel }) => ({
    ...panel,
    svg: draw(
      { options: plot, prefix: `${prefix}-${panel.id}-built`, description: panel.description },
      document as unknown as Document
    ).outerHTML
  }));
}
