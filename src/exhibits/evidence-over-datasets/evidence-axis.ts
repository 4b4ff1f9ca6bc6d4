import { inner } from "../frame";
import type { ModelName } from "./models";
import type { Result } from "./result";

/** Evidences below leave the frame. */
export const range = [1e-6, 0.2] as const;

/** Where the data sets end that some model explains better than the coin, as a share of the axis. */
const breakAt = 0.62;

/** From a place on the axis to panel units. */
export type ToX = (place: number) => number;

export interface Region {
  readonly model: ModelName;
  readonly from: number;
  readonly to: number;
}

/** Who wins, along the axis: as many data sets as each wins, those of the coin last. */
export function regionsOf({ models, wins, order, winner }: Result): Region[] {
  const regions: Region[] = [];
  let from = 0;
  while (from < order.length) {
    const m = winner[order[from] ?? 0] ?? 0;
    const to = from + (wins[m] ?? 0);
    regions.push({ model: models[m] ?? "m0", from, to });
    from = to;
  }
  return regions;
}

/** Places on the axis and where they stand in the panel, in panel units. */
function stopsOf(regions: readonly Region[]): { domain: number[]; stops: number[] } {
  const last = regions.at(-1);
  const won = last?.model === "m0" ? last.from : 0;
  const at = inner.left + breakAt * (inner.right - inner.left);
  return won === 0 || won >= breakAt * 512
    ? { domain: [0, 512], stops: [inner.left, inner.right] }
    : { domain: [0, won, 512], stops: [inner.left, at, inner.right] };
}

export function toXFor(regions: readonly Region[]): ToX {
  const { domain, stops } = stopsOf(regions);
  return (place) => interpolate(place, domain, stops);
}

function interpolate(place: number, domain: readonly number[], stops: readonly number[]): number {
  const i = domain.length === 3 && place > (domain[1] ?? 0) ? 1 : 0;
  const [a = 0, b = 1] = [domain[i], domain[i + 1]];
  const [from = 0, to = 0] = [stops[i], stops[i + 1]];
  return from + ((place - a) / (b - a)) * (to - from);
}

export const toY = (evidence: number): number => {
  const share = Math.log(evidence / range[0]) / Math.log(range[1] / range[0]);
  return inner.bottom - share * (inner.bottom - inner.top);
};
