import { inputs, labelOf } from "../../models/labelings";
import { type ModelName, models } from "./models";

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Three digits; powers of ten for small numbers. */
export function plain(value: number): string {
  if (value === 0) return "0";
  if (value >= 0.9995) return "1";
  if (value >= 0.0995) return value.toFixed(3);
  if (value >= 0.000995) return value.toPrecision(3);
  const [mantissa = "", exponent = "0"] = value.toExponential(1).split("e-");
  return `${mantissa} × 10⁻${[...exponent].map((digit) => superscripts[Number(digit)]).join("")}`;
}

/** A share in whole percent; never "0 %" or "100 %" for what is neither. */
export function percent(share: number): string {
  if (share < 0.005) return share === 0 ? "0 %" : "under 1 %";
  if (share > 0.995 && share < 1) return "over 99 %";
  return `${Math.round(100 * share)} %`;
}

export const shortName = (model: ModelName): string => models[model].short;

/** "M₁: x₁ only". */
export const fullName = (model: ModelName): string =>
  `${models[model].short}: ${models[model].name}`;

export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** The nine labels row by row, from the top left: "−−+ −−+ −−+". */
export const signs = (labeling: number): string =>
  inputs
    .map((_, i) => (labelOf(labeling, i) > 0 ? "+" : "−") + (i % 3 === 2 && i < 8 ? " " : ""))
    .join("");
