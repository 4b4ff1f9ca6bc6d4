/** "92 %" or, with one digit more, "92.4 %". */
export const percent = (share: number, digits = 0): string => `${(100 * share).toFixed(digits)} %`;

/** "149 of 400". */
export const of = (part: number, whole: number): string => `${part} of ${whole}`;

/** "1 label", "3 labels"; thousands set apart. */
export const count = (n: number, noun: string): string =>
  `${thousands(n)} ${noun}${n === 1 ? "" : "s"}`;

export const thousands = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** A log evidence: whole nats, a true minus. */
export const nats = (value: number): string =>
  (value < -0.5 ? "−" : "") + thousands(Math.abs(Math.round(value)));

/** A variance or lengthscale as it was set: "0.06", "10⁻⁴". */
export function setting(value: number): string {
  if (value >= 0.001) return String(Number(value.toPrecision(3)));
  const [mantissa = "1", exponent = "0"] = value.toExponential(1).split("e");
  const power = `10⁻${[...exponent.slice(1)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("")}`;
  return Number(mantissa) === 1 ? power : `${Number(mantissa)} × ${power}`;
}
