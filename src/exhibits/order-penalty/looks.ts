import type { Actor } from "../exhibit";
import type { Learner } from "./result";

/** How a learner is drawn, by the art direction: rigid solid, flexible thin, soft thick. */
export const looks: Readonly<
  Record<
    Learner,
    {
      readonly color: string;
      readonly width: number;
      readonly dashes?: string;
      readonly actor?: Actor;
      readonly weight: number;
    }
  >
> = {
  rigid: { color: "var(--rigid)", width: 1.75, actor: "rigid", weight: 600 },
  flexible: { color: "var(--flexible)", width: 1.25, actor: "flexible", weight: 600 },
  soft: { color: "var(--soft)", width: 2.5, actor: "soft", weight: 600 },
  loo: { color: "var(--muted)", width: 1, dashes: "7 2", weight: 400 },
  isotropic: { color: "var(--muted)", width: 1, dashes: "2 2", weight: 400 }
};

/** Drawn from back to front, so that the soft curve is never hidden. */
export const order: readonly Learner[] = ["isotropic", "loo", "flexible", "rigid", "soft"];
