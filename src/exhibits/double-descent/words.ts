/** A number as a reader would write it; powers of ten at the extremes. */
export function plain(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? "−" : "";
  if (size === 0) return "0";
  if (size < 0.000095 || size >= 99999.5) {
    const [mantissa = "", exponent = "0"] = size.toExponential(1).split("e");
    return `${sign}${mantissa} × ${tenTo(Number(exponent))}`;
  }
  const text = String(Number(size.toPrecision(size >= 0.0095 ? 3 : 2)));
  return sign + (size >= 999.5 ? text.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : text);
}

/** "10⁻³". */
export const tenTo = (power: number): string =>
  `10${power < 0 ? "⁻" : ""}${[...String(Math.abs(power))].map((d) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(d)]).join("")}`;

/** A tick of a logarithmic axis: .01 to 100, and powers of ten beyond. */
export function tick(value: number): string {
  const power = Math.round(Math.log10(value));
  if (Math.abs(power) > 2) return tenTo(power);
  return String(Number(value.toPrecision(1))).replace(/^0/, "");
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
