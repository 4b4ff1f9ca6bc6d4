export const engineNames = ["ours", "wasm", "webgl", "webgpu", "cpu", "scalar"] as const;
export type EngineName = (typeof engineNames)[number];

/** How fast an engine trained a network, and how far its losses are from ours. */
export interface Measurement {
  readonly kind: "measured";
  readonly trial: string;
  readonly engine: EngineName;
  readonly stepsPerSecond: number;
  /** The largest difference of the losses from ours, relative to ours, over the first `steps`. */
  readonly difference: number;
  readonly steps: number;
  /** TensorFlow.js' version, and what the backend computes on, as far as the browser tells. */
  readonly version?: string;
  readonly device?: string;
}

export type Answer =
  | Measurement
  /** It is this engine's turn. */
  | { readonly kind: "begun"; readonly trial: string; readonly engine: EngineName }
  /** An engine that cannot be had here, or no longer, and why. */
  | { readonly kind: "missing"; readonly engine: EngineName; readonly reason: string };

/** Losses are compared over this many steps, or over as many as an engine takes in its time. */
export const compared = 50;
