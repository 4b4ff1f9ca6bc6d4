/** "0.12", "−1.7", "0.016": as many digits as tell values apart. */
export function size(value: number): string {
  const most = Math.abs(value);
  const digits = most >= 9.995 ? 1 : most >= 0.0995 ? 2 : 3;
  const text = most.toFixed(digits);
  return (value < 0 && Number(text) > 0 ? "−" : "") + text;
}

/** "0.110": distances and spreads. */
export const thousandth = (value: number): string => value.toFixed(3);

/** "15,000" */
export const thousands = (value: number): string =>
  String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");

export const plural = (count: number, noun: string): string =>
  `${thousands(count)} ${noun}${count === 1 ? "" : "s"}`;

export const rHatText = (rHat: number | null): string =>
  rHat === null ? "too early" : rHat >= 9.995 ? "above 10" : rHat.toFixed(2);
