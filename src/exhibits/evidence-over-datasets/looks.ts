import type { Actor } from "../exhibit";
import type { ModelName } from "./models";

interface Look {
  readonly color: string;
  readonly actor: Actor;
  readonly width: number;
  readonly dashes?: string;
}

/**
 * The coin has no preference at all, M₁ and M₂ know few labelings, M₃ has room for every line and
 * prefers some: flexible, rigid, rigid, soft.
 */
export const looks: Readonly<Record<ModelName, Look>> = {
  m0: { color: "var(--flexible)", actor: "flexible", width: 1.25 },
  m1: { color: "var(--rigid)", actor: "rigid", width: 1.75 },
  m2: { color: "var(--rigid)", actor: "rigid", width: 1.5, dashes: "4 2.5" },
  m3: { color: "var(--soft)", actor: "soft", width: 2.25 }
};
