import type { Actor } from "../exhibit";
import type { Kind, Result } from "./result";

interface Look {
  readonly color: string;
  readonly width: number;
  readonly dashes?: string;
  readonly actor: Actor;
  /** In sentences and readouts. */
  readonly name: string;
  /** At the end of a curve, where there is little room. */
  readonly short: string;
}

export const looks: Readonly<Record<Kind, Look>> = {
  single: {
    color: "var(--flexible)",
    width: 1.75,
    actor: "flexible",
    name: "single network",
    short: "single"
  },
  penalised: {
    color: "var(--soft)",
    width: 2.25,
    actor: "soft",
    name: "network with a penalty",
    short: "penalty"
  },
  ensemble: {
    color: "var(--belief)",
    width: 1.75,
    dashes: "6 3",
    actor: "belief",
    name: "average of five networks",
    short: "avg of 5"
  },
  posterior: {
    color: "var(--belief)",
    width: 2.25,
    actor: "belief",
    name: "posterior average",
    short: "Bayes"
  }
};

/** From back to front; those that have values. */
export const kindsOnShow = (result: Result): Kind[] =>
  (["ensemble", "posterior", "penalised", "single"] as const).filter(
    (kind) => result[kind].widths.length > 0
  );

/** A largest split R-hat above this says that the chains do not agree. */
export const agreement = 1.2;
