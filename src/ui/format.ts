import type { IntegerParameter, NumberParameter } from "../lab/parameters";

type Ranged = NumberParameter | IntegerParameter;

const superscript = (digits: string) =>
  [...digits].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? "⁻").join("");

/** A number as a reader would write it: few digits, a true minus, powers of ten when tiny or huge. */
export function plainNumber(value: number): string {
  if (value !== 0 && (Math.abs(value) < 1e-3 || Math.abs(value) >= 1e6)) {
    const [mantissa = "", exponent = ""] = value.toExponential(1).split("e");
    const power = `10${superscript(exponent.replace("+", ""))}`;
    return Number(mantissa) === 1 ? power : `${mantissa.replace(/\.0$/, "")} × ${power}`;
  }
  return String(Number(value.toPrecision(4))).replace("-", "−");
}

export const withUnit = (parameter: Ranged, value: number): string => {
  const unit = parameter.unit ?? "";
  return plainNumber(value) + (/^[a-z]/i.test(unit) ? ` ${unit}` : unit);
};

/** Sliders run from 0 to this many steps when their scale is logarithmic. */
export const logSteps = 300;

export function toSlider(parameter: Ranged, value: number): number {
  if (parameter.scale !== "log") return value;
  const { min, max } = parameter;
  return Math.round((logSteps * Math.log(value / min)) / Math.log(max / min));
}

export function fromSlider(parameter: Ranged, position: number): number {
  if (parameter.scale !== "log") return position;
  const { min, max } = parameter;
  const value = min * (max / min) ** (position / logSteps);
  const rounded = Number(value.toPrecision(value / min < 1.2 || max / min < 30 ? 3 : 2));
  const kept = parameter.kind === "integer" ? Math.round(value) : rounded;
  return Math.min(max, Math.max(min, kept));
}

/** What a figure shows of its digest: enough for a class to compare by eye. */
export const shortDigest = (full: string): string => `${full.slice(0, 4)} ${full.slice(4, 8)}`;
