import { parseHTML } from "linkedom";
import type { Panel } from "../exhibits/exhibit";
import { draw } from "../ui/draw";
import type { Built } from "./results";

export type StaticPanel = Omit<Panel, "plot" | "movable"> & { readonly svg: string };

/** The panels of a built result as SVG text, for the page without scripts. */
export function staticPanels({ figure }: Built, prefix: string): StaticPanel[] {
  const { document } = parseHTML("<html><body></body></html>");
  return figure.panels.map(({ plot, movable: _, ...panel }) => ({
    ...panel,
    svg: draw(
      { options: plot, prefix: `${prefix}-${panel.id}-built`, description: panel.description },
      document as unknown as Document
    ).outerHTML
  }));
}
