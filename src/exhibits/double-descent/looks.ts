import type { Actor } from "../exhibit";
import type { Settings } from "./parameters";
import type { Curves } from "./result";

/** A way to fit, or a curve beside it. */
export type Fit =
  | "test"
  | "ridge"
  | "best"
  | "crossed"
  | "evidence"
  | "ensemble"
  | "theory"
  | "ideal";
export type Dimension = Settings["dimensions"][number];

interface Look {
  readonly color: string;
  readonly width: number;
  readonly dashes?: string;
  readonly actor?: Actor;
  /** In sentences and readouts. */
  readonly name: string;
  /** At the end of a curve, where there is little room. */
  readonly short: string;
}

export const fits: Readonly<Record<Fit, Look>> = {
  test: {
    color: "var(--flexible)",
    width: 1.75,
    actor: "flexible",
    name: "minimum norm",
    short: "min ‖w‖"
  },
  ridge: {
    color: "var(--soft)",
    width: 2.25,
    actor: "soft",
    name: "ridge by hand",
    short: "by hand"
  },
  best: {
    color: "var(--soft)",
    width: 1.5,
    dashes: "2 3",
    actor: "soft",
    name: "best ridge",
    short: "best"
  },
  crossed: {
    color: "var(--soft)",
    width: 1.75,
    dashes: "7 3",
    actor: "soft",
    name: "cross-validation",
    short: "CV"
  },
  evidence: {
    color: "var(--belief)",
    width: 2.25,
    actor: "belief",
    name: "posterior mean",
    short: "Bayes"
  },
  ensemble: {
    color: "var(--belief)",
    width: 1.5,
    dashes: "6 3",
    actor: "belief",
    name: "ensemble of five",
    short: "avg of 5"
  },
  theory: {
    color: "var(--truth)",
    width: 1.5,
    dashes: "5 4",
    actor: "truth",
    name: "theory",
    short: "theory"
  },
  ideal: {
    color: "var(--truth)",
    width: 1.5,
    dashes: "5 4",
    actor: "truth",
    name: "ideal rule",
    short: "ideal"
  }
};

export const dimensions: Readonly<Record<Dimension, Look>> = {
  determined: {
    color: "var(--flexible)",
    width: 2.25,
    actor: "flexible",
    name: "covariance, determined directions",
    short: "determ."
  },
  all: {
    color: "var(--flexible)",
    width: 1.5,
    dashes: "6 3",
    actor: "flexible",
    name: "covariance, all directions",
    short: "all"
  },
  hessian: {
    color: "var(--ink)",
    width: 1.5,
    dashes: "2 3",
    name: "Hessian",
    short: "Hessian"
  }
};

/** What is drawn beside the minimum norm, from back to front. */
export function fitsOnShow({ rivals }: Settings, curves: Curves): Fit[] {
  const order: readonly Fit[] = [
    "ideal",
    "theory",
    "ensemble",
    "best",
    "ridge",
    "crossed",
    "evidence",
    "test"
  ];
  return order.filter((fit) => {
    if (fit === "test") return true;
    if (fit === "theory" || fit === "ideal") return curves[fit].length > 0;
    return rivals.includes(fit) && (fit !== "ensemble" || curves.ensemble.length > 0);
  });
}
