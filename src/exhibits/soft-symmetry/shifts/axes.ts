import { inner } from "../../frame";

/** Errors are drawn between these, on a logarithmic axis. */
export const ceiling = 2;
const floors = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2];

/** The largest floor under all but a twentieth of the errors, and under every one in `always`. */
export function floorUnder(errors: readonly number[], always: readonly number[]): number {
  const sorted = [...errors].sort((a, b) => a - b);
  const low = Math.min(sorted[Math.floor(sorted.length / 20)] ?? 1, ...always);
  return floors.findLast((floor) => floor <= low) ?? 0.005;
}

export const errorAxis = (floor: number) => ({
  type: "log" as const,
  domain: [floor, ceiling],
  ticks: [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2].filter((tick) => tick >= floor),
  tickFormat: (value: number) => String(value).replace(/^0(?=.)/, "")
});

export const within = (floor: number) => (error: number) =>
  Math.min(ceiling * 1.1, Math.max(floor / 1.3, error));

export const logarithmic = (floor: number) => (error: number) => {
  const share = Math.log(Math.max(error, floor) / floor) / Math.log(ceiling / floor);
  return inner.bottom - share * (inner.bottom - inner.top);
};

/** Per cent, where the title says so. */
export const percentTick = (share: number): string => String(Number((100 * share).toFixed(1)));
