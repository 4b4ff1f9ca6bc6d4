import { advance, start } from "../../models/network";
import type { Repeatable } from "../../models/network/second-opinion";
import type { EngineName } from "./answers";
import { ScalarNetwork } from "./scalar";

/** Trains a network: answers the losses of the next steps. */
export interface Runner {
  advance(steps: number): Promise<ArrayLike<number>>;
  close(): void;
  readonly version?: string;
  readonly device?: string;
}

type Run = Omit<Repeatable, "steps">;

const tensorflow =
  (backend: "wasm" | "webgl" | "webgpu" | "cpu") =>
  async ({ task, initial, random }: Run): Promise<Runner> => {
    const { openEngine } = await import("../../models/network/tensorflow");
    const { version, device, ...engine } = await openEngine(backend);
    const training = engine.start(task, initial, random?.());
    return {
      advance: async (steps) => (await training.advance(steps)).losses,
      close: () => training.close(),
      version,
      device
    };
  };

const open: Record<EngineName, (run: Run) => Promise<Runner>> = {
  async ours({ task, initial, random }) {
    let state = start(task, initial);
    const source = random && { random: random() };
    return {
      async advance(steps) {
        if (state.diverged !== undefined) state = start(task, initial);
        state = advance(task, state, steps, source);
        return state.losses;
      },
      close() {}
    };
  },
  wasm: tensorflow("wasm"),
  webgl: tensorflow("webgl"),
  webgpu: tensorflow("webgpu"),
  cpu: tensorflow("cpu"),
  async scalar({ task, initial }) {
    const network = new ScalarNetwork(task, initial as Float64Array<ArrayBuffer>);
    return {
      advance: async (steps) => Float64Array.from({ length: steps }, () => network.step()),
      close() {}
    };
  }
};

/** A run by an engine. Throws BackendFailed when this browser cannot have it. */
export const openRunner = (engine: EngineName, run: Run): Promise<Runner> => open[engine](run);
