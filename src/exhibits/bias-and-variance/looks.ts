import type { Learner } from "./result";

/** How a learner's own curves are drawn: flexible thin, soft thick. */
export const looks: Readonly<Record<Learner, { readonly color: string; readonly width: number }>> =
  {
    flexible: { color: "var(--flexible)", width: 1.75 },
    soft: { color: "var(--soft)", width: 2.5 }
  };
