import { plainNumber } from "../format";
import type { EngineName } from "./answers";

/** What the page calls an engine. */
export const engineLabels: Record<EngineName, string> = {
  ours: "This site",
  wasm: "TensorFlow.js, WASM",
  webgl: "TensorFlow.js, WebGL",
  webgpu: "TensorFlow.js, WebGPU",
  cpu: "TensorFlow.js, JavaScript",
  scalar: "Scalar JavaScript"
};

/** The same where there is little room. */
export const shortLabel = (engine: EngineName): string =>
  engineLabels[engine].replace("TensorFlow.js,", "TF.js");

/** Three digits at most, thousands apart. */
export function rate(value: number): string {
  if (value < 99.5) return plainNumber(Number(value.toPrecision(2)));
  return String(Math.round(Number(value.toPrecision(3)))).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A relative difference: two digits, powers of ten when tiny. */
export const difference = (value: number): string =>
  value === 0 ? "0" : plainNumber(Number(value.toPrecision(2)));

/** How many times as fast: two digits. */
export const times = (value: number): string => plainNumber(Number(value.toPrecision(2)));

/** What went wrong with a worker, in words. */
export const reasons: Record<string, string> = {
  KernelsUnavailable: "this browser has no WebAssembly with SIMD, which the computation needs",
  WorkerBlocked: "this browser does not let the page compute in the background",
  WorkerLost: "the background computation was ended by the browser or stopped answering",
  WorkerFailed: "the background computation could not be started"
};
