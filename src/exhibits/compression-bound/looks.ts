import type { Actor } from "../exhibit";

export const colors = {
  bound: "var(--belief)",
  train: "var(--ink)",
  test: "var(--truth)"
} as const;

/** The three codes for polynomials. */
export const codeLooks: readonly {
  name: "rigid" | "flexible" | "soft";
  color: string;
  actor: Actor;
}[] = [
  { name: "rigid", color: "var(--rigid)", actor: "rigid" },
  { name: "flexible", color: "var(--flexible)", actor: "flexible" },
  { name: "soft", color: "var(--soft)", actor: "soft" }
];

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Errors and bounds as a share with three decimals: 0.214. */
export const share = (value: number): string => value.toFixed(3);

export const thousands = (count: number): string =>
  String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ",");

export const chance = 0.5;

/** Top of an axis of shares: room for the bounds that matter, the same for most states. */
export const ceiling = (...bounds: readonly number[]): number =>
  Math.max(0, ...bounds) <= 0.6 ? 0.6 : 1;

export const shareTicks = (top: number): number[] =>
  top === 1 ? [0, 0.25, 0.5, 0.75, 1] : [0, 0.2, 0.4, 0.6];

export const shareTick = (value: number): string =>
  value % 0.5 === 0 ? value.toFixed(1) : String(value);
