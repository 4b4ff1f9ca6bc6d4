import type { Actor } from "../exhibit";
import type { Learner } from "./learners";

/** Drawn from back to front, so that the spiky curve is never hidden. */
export const order: readonly Learner[] = ["narrow", "rough", "smooth", "spiky"];

/** How a model is drawn: the spiky one as soft, the one that admits noise as belief. */
export const looks: Readonly<
  Record<
    Learner,
    {
      readonly color: string;
      readonly width: number;
      readonly dashes?: string;
      readonly actor?: Actor;
    }
  >
> = {
  spiky: { color: "var(--soft)", width: 2, actor: "soft" },
  smooth: { color: "var(--belief)", width: 2.5, actor: "belief" },
  rough: { color: "var(--flexible)", width: 1.25, actor: "flexible" },
  narrow: { color: "var(--muted)", width: 1, dashes: "5 2" }
};
