/** A number as a reader would write it: two or three digits. */
export function plain(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? "−" : "";
  if (size === 0) return "0";
  if (size < 0.0005) return size < 1e-99 ? "0" : `${sign}${power(size)}`;
  return sign + String(Number(size.toPrecision(size < 0.995 ? 2 : 3)));
}

/** "10⁻⁷". */
const power = (size: number): string =>
  `10⁻${[...String(Math.round(-Math.log10(size)))].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("")}`;

/** Effective dimensions. */
export const whole = (value: number): string => value.toFixed(1);

export const percent = (share: number): string => `${Math.round(100 * share)} %`;

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
