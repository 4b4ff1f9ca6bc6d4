import type { Learner } from "../../models/boolean";
import type { Actor } from "../exhibit";

interface Look {
  readonly color: string;
  readonly width: number;
  readonly dashes?: string;
  readonly actor?: Actor;
}

/** A belief averaged over, a soft and a hard preference for simplicity, and rules of thumb. */
export const looks: Readonly<Record<Learner, Look>> = {
  bayes: { color: "var(--belief)", width: 1.75, actor: "belief" },
  smallest: { color: "var(--soft)", width: 3.25, actor: "soft" },
  hard: { color: "var(--rigid)", width: 1.75, actor: "rigid" },
  neighbours: { color: "var(--ink)", width: 1.25 },
  majority: { color: "var(--muted)", width: 1.25, dashes: "5 3" },
  anti: { color: "var(--muted)", width: 1.25, dashes: "1.5 3" }
};

/** Drawn from back to front: where curves meet, the thin one lies on the thick one. */
export const order: readonly Learner[] = [
  "majority",
  "anti",
  "neighbours",
  "hard",
  "smallest",
  "bayes"
];
