import { type PlotOptions, plot } from "@observablehq/plot";

/** A panel's picture, ready to draw. */
export interface Drawing {
  readonly options: PlotOptions;
  /** Unique on the page: Plot numbers its clip paths, and two figures must not clip each other. */
  readonly prefix: string;
  readonly description: string;
}

/**
 * Makes Plot's picture fit for a page with a strict policy and other pictures on it: no style
 * element, no style attributes (the site's stylesheet has the rules), own ids, one description.
 */
export function finish(svg: Element, { prefix, description }: Omit<Drawing, "options">): Element {
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const element of [svg, ...svg.querySelectorAll("[style]")]) element.removeAttribute("style");
  for (const element of svg.querySelectorAll("[id]")) element.id = `${prefix}-${element.id}`;
  for (const element of svg.querySelectorAll("[clip-path]")) {
    const path = element.getAttribute("clip-path") ?? "";
    element.setAttribute("clip-path", path.replace("url(#", `url(#${prefix}-`));
  }
  for (const element of svg.querySelectorAll("[aria-label],[aria-description]")) {
    element.removeAttribute("aria-label");
    element.removeAttribute("aria-description");
  }
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", description);
  return svg;
}

/** Draws in the given document: the browser's, or a stand-in at build time. */
export const draw = (drawing: Drawing, document: Document): Element =>
  finish(plot({ ...drawing.options, document }), drawing);
