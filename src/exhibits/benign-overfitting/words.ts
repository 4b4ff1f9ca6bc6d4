import type { Learner } from "./learners";
import type { Against } from "./parameters";

export const nameOf: Readonly<Record<Learner, string>> = {
  spiky: "spiky-smooth",
  smooth: "smooth",
  rough: "Matérn 1/2",
  narrow: "narrow RBF"
};

/** What stands at the end of a curve, where there is little room. */
export const endName: Readonly<Record<Learner, string>> = {
  spiky: "spiky",
  smooth: "smooth",
  rough: "Matérn",
  narrow: "narrow"
};

export const againstName: Readonly<Record<Against, string>> = {
  n: "number of points",
  width: "width of the spikes",
  noise: "noise"
};

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A size with three significant digits; powers of ten at the extremes. */
export function size(value: number): string {
  if (value === 0) return "0";
  if (value < 0.0001 || value >= 9999.5) {
    const [mantissa = "", exponent = "0"] = value.toExponential(1).split("e");
    const power = [...String(Math.abs(Number(exponent)))].map((d) => superscripts[Number(d)]);
    return `${mantissa}\u00a0×\u00a010${Number(exponent) < 0 ? "⁻" : ""}${power.join("")}`;
  }
  return String(Number(value.toPrecision(3)));
}

/** An error as it is compared: three decimals, fewer where it is large. */
export const error = (value: number): string => (value < 9.9995 ? value.toFixed(3) : size(value));

/** A log evidence. */
export const nats = (value: number): string =>
  Math.abs(value) >= 9999.5
    ? `${value < 0 ? "−" : ""}${size(Math.abs(value))}`
    : value.toFixed(2).replace("-", "−");

export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
