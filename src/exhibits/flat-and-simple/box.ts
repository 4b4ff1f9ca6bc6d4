import type { PlotOptions } from "@observablehq/plot";
import { frame, inner, panelSize } from "../frame";

/** A scale along a side of the frame. */
export interface Scale {
  readonly domain: readonly [number, number];
  readonly log: boolean;
}

const share = (value: number, { domain: [low, high], log }: Scale): number =>
  log
    ? Math.log(Math.max(value, 1e-300) / low) / Math.log(high / low)
    : (value - low) / (high - low);

/** Panels without names at the right edge use their whole width. */
export const wide = { left: 40, right: panelSize.width - 14 };

export const wideFrame = (options: PlotOptions): PlotOptions =>
  frame({ marginLeft: wide.left, marginRight: panelSize.width - wide.right, ...options });

export const toX = (scale: Scale) => (value: number) =>
  wide.left + share(value, scale) * (wide.right - wide.left);
export const toY = (scale: Scale) => (value: number) =>
  inner.bottom - share(value, scale) * (inner.bottom - inner.top);

/** A domain round the values with some room. */
export function around(values: readonly number[], log: boolean): Scale {
  const known = values.filter((value) => Number.isFinite(value) && (!log || value > 0));
  const low = known.length > 0 ? Math.min(...known) : 1;
  const high = known.length > 0 ? Math.max(...known) : 2;
  if (log) {
    const room = Math.max(1.15, (high / low) ** 0.1);
    return { domain: [low / room, high * room], log };
  }
  const room = Math.max(0.12 * (high - low), 1e-3 * Math.abs(high), 1e-9);
  return { domain: [Math.max(0, low - room), high + room], log };
}

/** Ticks of a logarithmic scale: 1, 2 and 5 times powers of ten, or powers only where there are many. */
export function logTicks([low, high]: readonly [number, number]): number[] {
  const powers = Array.from({ length: 24 }, (_, i) => i - 14);
  const all = powers.flatMap((power) => [1, 2, 5].map((digit) => Number(`${digit}e${power}`)));
  const within = all.filter((tick) => tick >= low * 0.999 && tick <= high * 1.001);
  if (within.length <= 4) return within;
  const tens = powers.map((power) => Number(`1e${power}`)).filter((tick) => within.includes(tick));
  const every = Math.ceil(tens.length / 5);
  return tens.length >= 2
    ? tens.filter((_, i) => i % every === 0)
    : within.filter((_, i) => i % 2 === 0);
}

/** "0.05", "1", "1e−6". */
export const tick = (value: number): string =>
  value !== 0 && Math.abs(value) < 0.001
    ? value.toExponential(0).replace("e-", "e−")
    : String(Number(value.toPrecision(3))).replace("-", "−");
