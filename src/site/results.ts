import type { Exhibit, Figure } from "../exhibits/exhibit";
import { exhibitNamed, experimentNamed, figureNamed } from "../exhibits/registry";
import { digest } from "../lab/digest";
import { format, parse } from "../lab/link";
import { type AnyValues, defaults, type Schema } from "../lab/parameters";
import { finalResult, repeatedSeeds, repetition, seedOf } from "../lab/run";

export interface Built {
  readonly query: string;
  readonly values: AnyValues;
  readonly digest: string;
  readonly figure: Figure;
}

/** A state of an exhibit as an author names it: by preset, by query, or nothing for the default. */
export interface StateName {
  readonly exhibit: string;
  readonly preset?: string | undefined;
  readonly state?: string | undefined;
}

/** The canonical query of a named state. Throws on anything a reader would get a notice for. */
export function queryOf({ exhibit: id, preset: name, state }: StateName): string {
  const exhibit = exhibitNamed(id);
  if (state !== undefined) {
    const { values, notices } = parse(exhibit.parameters, new URLSearchParams(state));
    if (notices.length > 0) throw new Error(`state “${state}” of ${id}: ${notices.join("; ")}`);
    return format(exhibit.parameters, values);
  }
  return format(exhibit.parameters, presetValues(exhibit, name ?? exhibit.presets[0]?.id ?? ""));
}

export function presetValues(exhibit: Exhibit<Schema>, name: string): AnyValues {
  const preset = exhibit.presets.find(({ id }) => id === name);
  if (preset) return { ...defaults(exhibit.parameters), ...preset.values };
  const known = exhibit.presets.map(({ id }) => id).join(", ");
  throw new Error(`unknown preset: ${name}; expected one of ${known}`);
}

const built = new Map<string, Promise<Built>>();

async function compute(id: string, query: string): Promise<Built> {
  const exhibit = exhibitNamed(id);
  const { values } = parse(exhibit.parameters, new URLSearchParams(query));
  const experiment = await experimentNamed(id);
  const result = await finalResult(experiment, values as never);
  const { figure } = await figureNamed(id);
  const seed = seedOf(exhibit.parameters);
  const repeats: unknown[] = [];
  if (exhibit.repeats?.automatic && seed) {
    const first = (values as AnyValues)[seed] as number;
    for (const each of repeatedSeeds(first, exhibit.repeats.count)) {
      repeats.push(await repetition(experiment, values, each));
    }
  }
  return {
    query,
    values,
    digest: digest(result),
    figure: figure(result, values, repeats.length > 0 ? repeats : undefined)
  };
}

/** The result of a state, computed in Node by the reader's own code; once for the whole build. */
export function resultOf(name: StateName): Promise<Built> {
  const query = queryOf(name);
  const key = `${name.exhibit}?${query}`;
  const known = built.get(key);
  if (known) return known;
  const fresh = compute(name.exhibit, query);
  built.set(key, fresh);
  return fresh;
}

/** A number of a figure, by its name. */
export async function numberOf(name: StateName & { name: string }): Promise<number> {
  const { figure } = await resultOf(name);
  const value = figure.values[name.name];
  if (value !== undefined && Number.isFinite(value)) return value;
  const known = Object.keys(figure.values).join(", ");
  throw new Error(`${name.exhibit} has no finite value ${name.name}; expected one of ${known}`);
}
