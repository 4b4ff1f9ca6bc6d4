import type { Learner } from "../../models/boolean";
import type { Actor } from "../exhibit";

interface Look {
  readonly name: string;
  /** At the end of a curve, where there is little room. */
  readonly short: string;
  readonly color: string;
  readonly width: number;
  readonly dashes?: string;
  readonly actor?: Actor;
}

/** A belief averaged over, a soft and a hard preference for simplicity, and rules of thumb. */
export const looks: Readonly<Record<Learner, Look>> = {
  bayes: {
    name: "Bayes",
    short: "Bayes",
    color: "var(--belief)",
    width: 1.75,
    actor: "belief"
  },
  smallest: {
    name: "Smallest formula",
    short: "smallest",
    color: "var(--soft)",
    width: 3.25,
    actor: "soft"
  },
  hard: {
    name: "One variable at most",
    short: "hard",
    color: "var(--rigid)",
    width: 1.75,
    actor: "rigid"
  },
  neighbours: { name: "Nearest neighbours", short: "nearest", color: "var(--ink)", width: 1.25 },
  majority: {
    name: "Majority",
    short: "majority",
    color: "var(--muted)",
    width: 1.25,
    dashes: "5 3"
  },
  anti: { name: "Anti-Bayes", short: "anti", color: "var(--muted)", width: 1.25, dashes: "1.5 3" }
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
