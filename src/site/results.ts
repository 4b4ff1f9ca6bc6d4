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
  readonly result: unknown;
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

/** What was computed before, by exhibit and canonical query: once for the whole build. */
const built = new Map<string, Promise<Built>>();
const drawn = new Map<string, Promise<Figure>>();

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

const keyOf = (name: StateName) => `${name.exhibit}?${queryOf(name)}`;

/** The result of a state, computed in Node by the reader's own code. */
export const resultOf = (name: StateName): Promise<Built> =>
  once(built, keyOf(name), async () => {
    const query = queryOf(name);
    const { parameters } = exhibitNamed(name.exhibit);
    const { values } = parse(parameters, new URLSearchParams(query));
    const result = await finalResult(await experimentNamed(name.exhibit), values as never);
    return { query, values, result, digest: digest(result) };
  });

/** The figure of a state, with its repetitions where they run by themselves. */
export const figureOf = (name: StateName): Promise<Figure> =>
  once(drawn, keyOf(name), async () => {
    const { parameters, repeats } = exhibitNamed(name.exhibit);
    const { result, values } = await resultOf(name);
    const { figure } = await figureNamed(name.exhibit);
    const seed = seedOf(parameters);
    if (!repeats?.automatic || !seed) return figure(result, values);
    const experiment = await experimentNamed(name.exhibit);
    const summaries: unknown[] = [];
    for (const each of repeatedSeeds(
      values[seed as keyof typeof values] as number,
      repeats.count
    )) {
      summaries.push(await repetition(experiment, values, each));
    }
    return figure(result, values, summaries);
  });

/** A number of a figure, by its name. */
export async function numberOf(name: StateName & { name: string }): Promise<number> {
  const figure = await figureOf(name);
  const value = figure.values[name.name];
  if (value !== undefined && Number.isFinite(value)) return value;
  const known = Object.keys(figure.values).join(", ");
  throw new Error(`${name.exhibit} has no finite value ${name.name}; expected one of ${known}`);
}
