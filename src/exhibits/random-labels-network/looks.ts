import type { Actor } from "../exhibit";
import type { Line } from "./comparison";
import type { Result } from "./result";

export interface Look {
  readonly color: string;
  readonly width: number;
  readonly actor?: Actor;
  readonly name: string;
}

/** By the art direction: flexible thin, soft thick. */
export const looks: Readonly<Record<Line, Look>> = {
  scales: { color: "var(--ink)", width: 1.75, name: "by scale" },
  hand: { color: "var(--flexible)", width: 1.5, actor: "flexible", name: "by hand" },
  chosen: { color: "var(--soft)", width: 2.5, actor: "soft", name: "chosen" }
};

/** How the network at a place among the courses is drawn. */
export const lookOf = ({ chosen, hand }: Result, place: number | null): Look =>
  place !== null && place === chosen
    ? looks.chosen
    : place !== null && place === hand
      ? looks.hand
      : looks.scales;
