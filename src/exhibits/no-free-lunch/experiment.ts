import { type Context, defineExperiment, type Progress } from "../../lab/experiment";
import { log } from "../../models/kernels";
import { breathing } from "./breathing";
import { drawTable } from "./draw";
import { beliefOf, domainFor, formulasOf, lawOf, nameOf, worldOf } from "./laws";
import { parameters, type Settings } from "./parameters";
import { Remembered } from "./remembered";
import type { Curves, Result } from "./result";
import { sweep } from "./sweep";

/** Complete curves, by world and belief. */
const swept = new Remembered<Curves>(8);

async function* run(values: Settings, context: Context): AsyncGenerator<Progress<Result>> {
  const breathe = breathing(context);
  const domain = domainFor(values);
  const formulas = await formulasOf(domain, breathe);
  const world = await lawOf(domain, worldOf(values), breathe);
  const belief = await lawOf(domain, beliefOf(values), breathe);
  const seen = Math.min(values.seen, domain.inputs);
  const drawn = drawTable({ domain, world, belief, formulas, seen, seed: values.seed });
  await context.pause();
  const resultWith = (curves: Curves): Result => ({
    variables: domain.variables,
    inputs: domain.inputs,
    tables: domain.tables,
    curves,
    mass: {
      uniform: massBySize(formulas.size, () => 1 / domain.tables),
      world: massBySize(formulas.size, (table) => world[table] as number)
    },
    bits: { uniform: domain.inputs, world: entropy(world) },
    drawn
  });
  const name = `${nameOf(domain, worldOf(values))} ${nameOf(domain, beliefOf(values))}`;
  const known = swept.get(name);
  if (known) {
    yield { done: 1, result: resultWith(known) };
    return;
  }
  for await (const curves of sweep({ domain, world, belief, size: formulas.size }, breathe)) {
    if (curves.sizes === domain.inputs) swept.keep(name, curves);
    yield { done: curves.sizes / domain.inputs, result: resultWith(curves) };
  }
}

export const experiment = defineExperiment<typeof parameters, Result>({ parameters, run });

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
