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
      /** In a picture. */
      readonly name: string;
      /** In a sentence: "the model …". */
      readonly set: string;
      /** In the names of values that essays quote. */
      readonly key: string;
    }
  >
> = {
  pinned: {
    color: "var(--flexible)",
    width: 1.5,
    actor: "flexible",
    name: "by hand",
    set: "set by hand",
    key: "pinned"
  },
  evidence: {
    color: "var(--soft)",
    width: 2.5,
    actor: "soft",
    name: "chosen",
    set: "chosen by the evidence",
    key: "chosen"
  }
};

/** In lists. */
export const named: readonly ModelName[] = ["evidence", "pinned"];
/** Drawn from back to front. */
export const models: readonly ModelName[] = ["pinned", "evidence"];
