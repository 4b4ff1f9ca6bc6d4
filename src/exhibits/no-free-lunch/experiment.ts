import { type Context, defineExperiment, type Progress } from "../../lab/experiment";
import { Remembered } from "../../lab/remembered";
import type { Domain, SmallestFormulas } from "../../models/boolean";
import { log } from "../../models/kernels";
import { drawTable } from "./draw";
import { beliefOf, domainFor, formulasOf, lawOf, nameOf, worldOf } from "./laws";
import { parameters, type Settings } from "./parameters";
import type { Curves, Result } from "./result";
import { sweep } from "./sweep";

/** Complete curves, by world and belief. */
const swept = new Remembered<Curves>(8);

/** What the worlds are like. */
const described = new Remembered<Pick<Result, "mass" | "bits">>(8);

async function* run(values: Settings, context: Context): AsyncGenerator<Progress<Result>> {
  const breathe = context.pause;
  const domain = domainFor(values);
  const formulas = await formulasOf(domain, breathe);
  const world = await lawOf(domain, worldOf(values), breathe);
  const belief = await lawOf(domain, beliefOf(values), breathe);
  const seen = Math.min(values.seen, domain.inputs);
  const drawn = drawTable({ domain, world, belief, formulas, seen, seed: values.seed });
  await context.pause();
  const worldName = nameOf(domain, worldOf(values));
  const known = {
    variables: domain.variables,
    inputs: domain.inputs,
    tables: domain.tables,
    ...(described.get(worldName) ?? described.keep(worldName, sketch(domain, formulas, world))),
    drawn
  };
  const name = `${worldName} ${nameOf(domain, beliefOf(values))}`;
  const before = swept.get(name);
  if (before) {
    yield { done: 1, result: { ...known, curves: before } };
    return;
  }
  for await (const curves of sweep({ domain, world, belief, size: formulas.size }, breathe)) {
    if (curves.sizes === domain.inputs) swept.keep(name, curves);
    yield { done: curves.sizes / domain.inputs, result: { ...known, curves } };
  }
}

export const experiment = defineExperiment<typeof parameters, Result>({ parameters, run });

const sketch = (
  { tables, inputs }: Domain,
  { size }: SmallestFormulas,
  world: Float64Array
): Pick<Result, "mass" | "bits"> => ({
  mass: {
    uniform: massBySize(size, () => 1 / tables),
    world: massBySize(size, (table) => world[table] as number)
  },
  bits: { uniform: inputs, world: entropy(world) }
});

function massBySize(size: Uint8Array, of: (table: number) => number): number[] {
  const mass: number[] = [];
  for (let table = 0; table < size.length; table++) {
    const s = size[table] as number;
    while (mass.length <= s) mass.push(0);
    mass[s] = (mass[s] as number) + of(table);
  }
  return mass;
}

/** In bits. */
function entropy(law: Float64Array): number {
  const nat = log(2);
  let bits = 0;
  for (let table = 0; table < law.length; table++) {
    const p = law[table] as number;
    if (p > 0) bits -= (p * log(p)) / nat;
  }
  return bits;
}
