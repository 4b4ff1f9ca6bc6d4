import type { Actor } from "../exhibit";
import type { ModelName } from "./parameters";

/** How a model is drawn and called, by the art direction: flexible thin, soft thick. */
export const looks: Readonly<
  Record<
    ModelName,
    {
      readonly color: string;
      readonly width: number;
      readonly actor: Actor;
      readonly name: string;
    }
  >
> = {
  pinned: { color: "var(--flexible)", width: 1.5, actor: "flexible", name: "pinned" },
  evidence: { color: "var(--soft)", width: 2.5, actor: "soft", name: "chosen" }
};

/** Drawn from back to front. */
export const models: readonly ModelName[] = ["pinned", "evidence"];
