import type { Actor } from "../exhibit";
import type { ModelName } from "./models";

interface Look {
  readonly color: string;
  readonly actor?: Actor;
  readonly width: number;
  readonly dashes?: string;
}

/**
 * The coin has nothing to learn with, so it is grey and no character; M₁ and M₂ know few labelings,
 * M₃ has room for every line and prefers some: rigid, rigid, soft.
 */
export const looks: Readonly<Record<ModelName, Look>> = {
  m0: { color: "var(--muted)", width: 1.5 },
  m1: { color: "var(--rigid)", actor: "rigid", width: 1.75 },
  m2: { color: "var(--rigid)", actor: "rigid", width: 1.5, dashes: "4 2.5" },
  m3: { color: "var(--soft)", actor: "soft", width: 2.25 }
};

/** The key of a readout's row; the coin has none. */
export function actorOf(model: ModelName): { readonly actor?: Actor } {
  const { actor } = looks[model];
  return actor ? { actor } : {};
}
