/** A number with a true minus sign and at most `digits` decimals. */
export const fixed = (value: number, digits: number): string => {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? (0).toFixed(digits) : text.replace("-", "−");
};

/** A positive number with three significant digits, as a slider shows it. */
export const size = (value: number): string =>
  value >= 999.5 ? value.toFixed(0) : String(Number(value.toPrecision(3)));

/** A log evidence or one of its terms. */
export const nats = (value: number): string =>
  fixed(value, Math.abs(value) < 9.9995 ? 3 : Math.abs(value) < 99.995 ? 2 : 0);

export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
