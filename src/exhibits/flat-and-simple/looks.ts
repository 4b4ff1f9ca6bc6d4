import type { Ruler } from "./measure";
import type { Settings, Yardstick } from "./parameters";
import type { Network, Result } from "./result";

export const color = "var(--flexible)";

/** From the smallest network, light and thin, to the largest. */
export const strength = (i: number, { networks }: Pick<Result, "networks">) => {
  const share = networks.length > 1 ? i / (networks.length - 1) : 1;
  return { strokeOpacity: 0.4 + 0.6 * share, strokeWidth: 1 + 1.6 * share };
};

/** In a list. */
export const rulerNames: Readonly<Record<Ruler, string>> = {
  unit: "Rise, moved in scale with unit",
  absolute: "Rise, moved by one distance",
  relative: "Rise, moved by share of norm",
  prior: "Effective dim., prior’s units",
  raw: "Effective dim., raw weights",
  largest: "Largest curvature, raw",
  parameters: "Number of parameters"
};

export const isRise = (yardstick: Yardstick): boolean =>
  yardstick !== "prior" && yardstick !== "raw";

/** "16 units", "3 layers of 16". */
export const sizeName = ({ depth, width }: Pick<Network, "depth" | "width">): string =>
  depth === 1 ? `${width} units` : `${depth} layers of ${width}`;

export const decimals = (value: number): string => {
  const size = Math.abs(value);
  if (size >= 1e6 || (size > 0 && size < 0.0001)) {
    return value.toExponential(1).replace("e-", "e−").replace("e+", "e");
  }
  return size >= 10 ? value.toFixed(1) : String(Number(value.toPrecision(size < 0.001 ? 2 : 3)));
};

/** "+0.77", "−0.43"; a dash where there is none. */
export const signed = (value: number | null | undefined): string => {
  if (value === null || value === undefined) return "–";
  const text = Math.abs(value).toFixed(2);
  return text === "0.00" ? "0.00" : `${value < 0 ? "−" : "+"}${text}`;
};

export const counted = (value: number): string =>
  Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** The radius of the moves as the chosen yardstick reads it. */
export const radiusName = ({ yardstick, radius }: Settings): string =>
  yardstick === "absolute" ? decimals(10 * radius) : `${Math.round(100 * radius)} %`;
