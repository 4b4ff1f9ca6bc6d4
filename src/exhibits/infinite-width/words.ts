const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A number of three digits as a reader would write it; powers of ten at the extremes. */
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

/** "39.3 %" */
export const percent = (share: number): string =>
  `${(100 * share).toFixed(share >= 0.9995 ? 0 : share >= 0.0995 ? 1 : 2)} %`;

/** "2,000" */
export const thousands = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

export const plural = (n: number, noun: string): string =>
  `${thousands(n)} ${noun}${n === 1 ? "" : "s"}`;

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight"];

/** Numbers to eight in words. */
export const inWords = (n: number): string => small[n] ?? String(n);

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
