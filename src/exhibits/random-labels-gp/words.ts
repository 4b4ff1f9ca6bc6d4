/** "92 %" or, with one digit more, "92.4 %". */
export const percent = (share: number, digits = 0): string => `${points(share, digits)} %`;

/** "92", a share in hundredths; never "−0". */
export const points = (share: number, digits = 0): string =>
  (100 * share)
    .toFixed(digits)
    .replace(/^-(?=[0.]+$)/, "")
    .replace("-", "−");

/** "149 of 400". */
export const of = (part: number, whole: number): string => `${part} of ${whole}`;

/** "149 of 400 (37 %)"; "none" of nothing. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? "none" : `${of(part, whole)} (${percent(part / whole)})`;

/** "92 % (86 to 96 %)": mean and range of shares. */
export const spread = (shares: readonly number[]): string =>
  `${percent(shares.reduce((sum, share) => sum + share, 0) / shares.length)} (${points(Math.min(...shares))} to ${percent(Math.max(...shares))})`;

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

export const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
