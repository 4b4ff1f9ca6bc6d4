import { layersOf } from "../../../models/network";
import type { Tying } from "../../../models/network/tying";
import { stream } from "../../../models/random";
import type { Learner } from "../result";
import { places } from "./patterns";

const channels = 8;
const units = channels * places;
export const architecture = { sizes: [places, units, 1], activation: "relu" } as const;
const [hidden, readout] = layersOf(architecture) as [Layer, Layer];
type Layer = ReturnType<typeof layersOf>[number];
const total = readout.biases + 1;
/** Penalty on what hard and free are made of, and on what soft shares. */
const usual = 0.1;

/**
 * Unit (place i, channel c) sees place m of a pattern through number (m − i, c) of a filter: the same
 * filter stands at every place, and every place counts alike in the answer.
 */
export const tying: Tying = (() => {
  const filters = places * channels;
  const groups = new Int32Array(total);
  const scales = new Float64Array(total).fill(1);
  for (let m = 0; m < places; m++) {
    for (let unit = 0; unit < units; unit++) {
      const [i, c] = [Math.floor(unit / channels), unit % channels];
      groups[m * units + unit] = ((m - i + places) % places) * channels + c;
    }
  }
  for (let unit = 0; unit < units; unit++) {
    groups[hidden.biases + unit] = filters + (unit % channels);
    groups[readout.weights + unit] = filters + channels + (unit % channels);
    scales[readout.weights + unit] = 1 / Math.sqrt(units);
  }
  groups[readout.biases] = filters + 2 * channels;
  return { count: filters + 2 * channels + 1, groups, scales };
})();

/** What each number is for: shared numbers first, then each parameter's own. */
export const roles: readonly Role[] = [
  ...repeated<Role>("filter", places * channels),
  ...repeated<Role>("bias", channels),
  ...repeated<Role>("readout", channels),
  "last bias",
  ...repeated<Role>("filter", places * units),
  ...repeated<Role>("bias", units),
  ...repeated<Role>("readout", units),
  "last bias"
];
type Role = "filter" | "bias" | "readout" | "last bias";

function repeated<T>(item: T, times: number): T[] {
  return Array.from({ length: times }, () => item);
}

export const isWeight = (role: Role) => role === "filter" || role === "readout";
const spreadOf = { filter: Math.sqrt(1 / places), bias: 0, readout: 1, "last bias": 0 } as const;

/** Whether a network learns a number; one bias at the end is enough for soft. */
const learns = (learner: Learner, own: boolean, role: Role): boolean =>
  learner === "hard" ? !own : learner === "free" ? own : !own || role !== "last bias";

/** How many numbers each network learns. */
export const sizeOf = (learner: Learner): number =>
  roles.filter((role, k) => learns(learner, k >= tying.count, role)).length;

/** Hard and soft start from the same shared numbers; what is soft's own starts at 0. */
export function initial(learner: Learner, seed: number, index: number): Float64Array {
  const shared = stream(seed, "shift shared start", index);
  const own = stream(seed, "shift own start", index);
  return Float64Array.from(roles, (role, k) => {
    const isOwn = k >= tying.count;
    const begins = learner === "free" ? isOwn : !isOwn;
    return begins && isWeight(role) ? spreadOf[role] * (isOwn ? own : shared).normal() : 0;
  });
}

/** Decay of each number, times n; infinite for what a network does not learn. */
export function penalties(learner: Learner, penalty: number): Float64Array {
  return Float64Array.from(roles, (role, k) => {
    const isOwn = k >= tying.count;
    if (!learns(learner, isOwn, role)) return Number.POSITIVE_INFINITY;
    if (learner === "soft" && isOwn) return penalty;
    return isWeight(role) ? usual : 0;
  });
}
