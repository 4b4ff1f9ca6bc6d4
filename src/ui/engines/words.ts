import { plainNumber } from "../format";
import type { EngineName } from "./answers";
import type { Choice, Speed } from "./fastest";

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
  return whole(Math.round(Number(value.toPrecision(3))));
}

/** An integer, thousands apart. */
export const whole = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

/** A relative difference: two digits, powers of ten when tiny; never broken over lines. */
export const difference = (value: number): string =>
  value === 0 ? "0" : plainNumber(Number(value.toPrecision(2))).replaceAll(" ", "\u00a0");

/** How many times as fast: two digits. */
export const times = (value: number): string => plainNumber(Number(value.toPrecision(2)));

/** What went wrong with a worker, in words. */
export const reasons: Record<string, string> = {
  KernelsUnavailable: "this browser has no WebAssembly with SIMD, which the computation needs",
  WorkerBlocked: "this browser does not let the page compute in the background",
  WorkerLost: "the background computation was ended by the browser or stopped answering",
  WorkerFailed: "the background computation could not be started"
};

/** "WebGL"; ours is "this site". */
export const briefly = (engine: EngineName): string =>
  engine === "ours" ? "this site" : engineLabels[engine].replace("TensorFlow.js, ", "");

/** How many times as fast as ours the chosen backend is, if it is faster by more than chance. */
export function faster({ speeds, backend }: Choice): number | undefined {
  const of = (name: Speed["engine"]) => speeds.find(({ engine }) => engine === name);
  const ratio = (of(backend)?.stepsPerSecond ?? 0) / (of("ours")?.stepsPerSecond ?? 1);
  return ratio > 1.1 ? ratio : undefined;
}

/** What was measured and what follows from it, in one line. */
export function choiceWords(choice: Choice): string {
  const { speeds, missing, small, backend } = choice;
  const all = speeds.map(
    ({ engine, stepsPerSecond }) => `${briefly(engine)} ${rate(stepsPerSecond)}`
  );
  const none = missing.length > 0 ? ` (no ${missing.map(briefly).join(", no ")} here)` : "";
  const name = briefly(backend);
  const ratio = faster(choice);
  const reason = ratio
    ? `${name} trains this network ${times(ratio)} times as fast as this site.`
    : small
      ? `the second opinion runs on ${name}; the network is too small for a graphics card to help.`
      : `the second opinion runs on ${name}${speeds.length > 2 ? ", the fastest TensorFlow.js has here" : ""}.`;
  return `${all.join(", ")} steps a second${none}: ${reason} Figures stay with this site’s engine, which gives everyone the same bits.`;
}
