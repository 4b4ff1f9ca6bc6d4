/** A number of three digits as a reader would write it. */
export function plain(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 && size >= 0.0005 ? "−" : "";
  if (size < 0.0005) return "0";
  return sign + size.toFixed(size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.9995 ? 2 : 3);
}

/** A log evidence or a difference of two: one decimal. */
export function nats(value: number): string {
  const rounded = Math.abs(value).toFixed(1);
  return value < 0 && rounded !== "0.0" ? `−${rounded}` : rounded;
}

export const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Those with the smallest value as printed; none where all are equal. */
export function smallest<T>(items: readonly T[], of: (item: T) => number): readonly T[] {
  const least = plain(Math.min(...items.map(of)));
  const found = items.filter((item) => plain(of(item)) === least);
  return found.length === items.length ? [] : found;
}
