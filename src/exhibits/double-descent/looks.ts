import type { Actor } from "../exhibit";
import type { Settings } from "./parameters";
import type { Curves } from "./result";

/** A way to fit, or a curve beside it. */
export type Fit = "test" | "ridge" | "best" | "evidence" | "ensemble" | "theory";
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
    short: "min norm"
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
  evidence: {
    color: "var(--belief)",
    width: 2.25,
    actor: "belief",
    name: "posterior mean",
    short: "posterior"
  },
  ensemble: {
    color: "var(--belief)",
    width: 1.5,
    dashes: "6 3",
    actor: "belief",
    name: "ensemble of five",
    short: "ensemble"
  },
  theory: {
    color: "var(--truth)",
    width: 1.5,
    dashes: "5 4",
    actor: "truth",
    name: "theory",
    short: "theory"
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
export function fitsOnShow({ rivals, data }: Settings, curves: Curves): Fit[] {
  const order: readonly Fit[] = ["theory", "ensemble", "best", "ridge", "evidence", "test"];
  return order.filter((fit) => {
    if (fit === "test") return true;
    if (fit === "theory") return data === "isotropic";
    return rivals.includes(fit) && (fit !== "ensemble" || curves.ensemble.length > 0);
  });
}
