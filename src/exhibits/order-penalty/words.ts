import type { Settings } from "./parameters";
import type { Fit, Learner } from "./result";
import { type Truth, truths } from "./truths";

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A number of three or four digits as a reader would write it; powers of ten at the extremes. */
export function plain(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? "−" : "";
  if (size === 0) return "0";
  if (size < 0.0005 || size >= 9999.5) {
    const [mantissa = "", exponent = "0"] = size.toExponential(1).split("e");
    const power = [...String(Math.abs(Number(exponent)))].map((d) => superscripts[Number(d)]);
    return `${sign}${mantissa} × 10${Number(exponent) < 0 ? "⁻" : ""}${power.join("")}`;
  }
  return sign + size.toFixed(size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.9995 ? 2 : 3);
}

/** A setting as it was set: "0.2", not "0.200". */
export const setting = (value: number): string =>
  Math.abs(value) < 0.001 ? plain(value) : String(Number(value.toPrecision(3)));

/** Effective dimensions: one decimal, none where it is a whole number. */
export const dimensions = (value: number): string =>
  Math.abs(value - Math.round(value)) < 1e-9 ? String(Math.round(value)) : value.toFixed(1);

/** "2.5×": how much dearer each order is than the one before. */
export const growth = (decay: number): string => `${Number((1 / decay).toPrecision(3))}×`;

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** "noise 0.2, as soft assumes": what is in the data and what soft was told of it. */
export function noiseIn({ noise, assumed, choose, penalty, weight }: Settings): string {
  const said = `noise ${setting(noise)}`;
  if (penalty === "quadratic") return weight === "likelihood" ? `${said}, told to soft` : said;
  if (choose === "evidence") return `${said}, not told to soft`;
  return noise === assumed
    ? `${said}, as soft assumes`
    : `${said}; soft assumes ${setting(assumed)}`;
}

export const nameOf: Readonly<Record<Learner, string>> = {
  rigid: "rigid",
  flexible: "flexible",
  soft: "soft",
  loo: "leave-one-out",
  isotropic: "equal price"
};

/** What stands at the end of a curve, where there is little room. */
export const endName: Readonly<Record<Learner, string>> = {
  rigid: "rigid",
  flexible: "flexible",
  soft: "soft",
  loo: "LOO",
  isotropic: "equal"
};

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "Flexible, degree 15, min. norm". */
export const fitName = ({ learner, degree, minimumNorm }: Fit): string =>
  `${capital(nameOf[learner])}, degree ${degree}${minimumNorm ? ", min. norm" : ""}`;

/** A truth inside a sentence: "the wave". */
export const truthName = (truth: Truth): string => truths[truth].name;

export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

/**
 * Who has the smallest of some errors, as printed; more than one on a tie, none where all are tied.
 */
export function closest<T extends { readonly rmse: number }>(fits: readonly T[]): readonly T[] {
  const least = Math.min(...fits.map(({ rmse }) => rmse));
  const best = fits.filter(({ rmse }) => plain(rmse) === plain(least));
  return best.length === fits.length ? [] : best;
}
