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

/** Above this the chains are said not to have converged. */
export const threshold = 1.05;

/** "1.03"; what is just above the threshold has a third digit, rounded up, so as not to look like it. */
export function rHatText(rHat: number | null): string {
  if (rHat === null) return "too early";
  if (rHat >= 9.995) return "above 10";
  const short = rHat.toFixed(2);
  return rHat > threshold && Number(short) <= threshold
    ? (Math.ceil(1000 * rHat) / 1000).toFixed(3)
    : short;
}
