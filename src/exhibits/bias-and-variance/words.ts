import type { Axis, Settings } from "./parameters";
import type { Learner } from "./result";

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** "10³", "10⁻⁶", "1". */
export function powerOfTen(exponent: number): string {
  if (exponent === 0) return "1";
  const digits = [...String(Math.abs(exponent))].map((digit) => superscripts[Number(digit)]);
  return `10${exponent < 0 ? "⁻" : ""}${digits.join("")}`;
}

/** A squared error as a reader would write it; what is rounding only is "below 10⁻⁹". */
export function plain(value: number): string {
  if (value === 0) return "0";
  if (value < 1e-9) return "below 10⁻⁹";
  if (value < 0.0005 || value >= 9999.5) {
    const [mantissa = "", exponent = "0"] = value.toExponential(1).split("e");
    return `${mantissa} × ${powerOfTen(Number(exponent))}`;
  }
  return value.toFixed(value >= 99.95 ? 0 : value >= 9.995 ? 1 : value >= 0.9995 ? 2 : 3);
}

/** "2", "0.25", "10⁻⁶". */
export function strengthText(value: number): string {
  if (value >= 0.00995 && value < 999.5) return String(Number(value.toPrecision(2)));
  const [mantissa = "", exponent = "0"] = value.toExponential(1).split("e");
  const power = powerOfTen(Number(exponent));
  return Number(mantissa) === 1 ? power : `${Number(mantissa)} × ${power}`;
}

export const nameOf: Readonly<Record<Learner, string>> = { flexible: "Flexible", soft: "Soft" };

/** What stands above a learner's panel. */
export function titleOf(learner: Learner, { axis, growth }: Settings): string {
  if (learner === "flexible" && axis !== "strength") return "Flexible: least squares";
  const rising = learner === "soft" && growth > 1;
  return `${nameOf[learner]}: ${rising ? "a price that grows with the order" : "the same price for every order"}`;
}

export const axisName: Readonly<Record<Axis, string>> = {
  degree: "the degree",
  strength: "the strength of the penalty",
  points: "the number of points"
};

/** A position inside a sentence: "degree 20", "strength 0.1", "30 points". */
export const placeText = (axis: Axis, position: number): string =>
  axis === "degree"
    ? `degree ${position}`
    : axis === "strength"
      ? `strength ${strengthText(position)}`
      : `${position} ${position === 1 ? "point" : "points"}`;

/** Where an error is smallest: "at degree 6", "from degree 9 on". */
export const leastText = (
  axis: Axis,
  { leastAt, level }: { readonly leastAt: number; readonly level: boolean }
): string => (level ? `from ${placeText(axis, leastAt)} on` : `at ${placeText(axis, leastAt)}`);
