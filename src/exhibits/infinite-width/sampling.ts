import { addNetwork, emptyPopulation, type Population, workOf } from "../../models/network-kernels";
import type { Settings } from "./parameters";
import { inputs, networkOf } from "./places";

/** The most random numbers drawn for one state: about a second. */
const budget = 1.2e7;

/** How many networks are sampled: as asked, or as many as a second allows, but at least 100. */
export function plannedNetworks(values: Settings): number {
  const affordable = Math.floor(budget / workOf(networkOf(values), values.width));
  return Math.min(values.networks, Math.max(100, affordable));
}

/** Networks sampled so far; a wish for more adds to them. */
export interface Sampling {
  readonly population: Population;
  readonly planned: number;
  /** Samples until this many are done. */
  until(count: number): Promise<void>;
}

let last: { key: string; population: Population; done: number } | undefined;

/** The sampling of a state; what was sampled for the last state is remembered. */
export function samplingOf(values: Settings, breathe: () => Promise<void>): Sampling {
  const network = networkOf(values);
  const planned = plannedNetworks(values);
  const { seed, width } = values;
  const key = JSON.stringify([network, width, seed, planned]);
  if (last?.key !== key) last = { key, population: emptyPopulation(planned), done: 0 };
  const state = last;
  const work = workOf(network, width);
  return {
    population: state.population,
    planned,
    async until(count) {
      for (let index = state.done; index < count; index++) {
        addNetwork(state.population, network, width, inputs, seed, index);
        if (index % 16 === 0 || work > 1e4) await breathe();
      }
      state.done = Math.max(state.done, count);
    }
  };
}
