import type * as Plot from "@observablehq/plot";
import { posteriorColor, standIn } from "./looks";
import type { MethodName } from "./parameters";

export const colorOf = (method: MethodName, chosen: MethodName): string =>
  method === chosen ? standIn : method === "chain" ? posteriorColor : "var(--muted)";

/** Repetitions with other seeds. */
export const ghostly = (chosen: MethodName): Plot.DotOptions => ({
  r: 2,
  fill: (one: { method: MethodName }) => colorOf(one.method, chosen),
  fillOpacity: 0.35
});
