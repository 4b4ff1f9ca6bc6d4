import { ended } from "../../lab/ended";
import { Remembered } from "../../lab/remembered";
import {
  type Domain,
  domainOf,
  formulaLaw,
  neighbourLaw,
  type Operator,
  type SmallestFormulas,
  smallestFormulas,
  uniformLaw
} from "../../models/boolean";
import type { Settings } from "./parameters";

const operators: Readonly<Record<"formulas" | "and-or" | "parities", readonly Operator[]>> = {
  formulas: ["and", "or", "xor"],
  "and-or": ["and", "or"],
  parities: ["xor"]
};

/** Which tables, and with what parameter: all that a law depends on. */
export interface Kind {
  readonly kind: "formulas" | "and-or" | "parities" | "neighbours" | "uniform";
  readonly parameter: number;
}

export const nameOf = ({ variables }: Domain, { kind, parameter }: Kind): string =>
  `${variables} ${kind} ${parameter}`;

export const domainFor = ({ inputs }: Settings): Domain & { variables: 3 | 4 } => {
  const variables = inputs === "three" ? 3 : 4;
  return { ...domainOf(variables), variables };
};

export const worldOf = ({ world, leaf, agreement }: Settings): Kind => ({
  kind: world,
  parameter: world === "neighbours" ? agreement : leaf
});

export function beliefOf(values: Settings): Kind {
  const { belief, believed } = values;
  if (belief === "same") return worldOf(values);
  return { kind: belief, parameter: belief === "uniform" ? 0 : believed };
}

const laws = new Remembered<Float64Array>(6);
const formulas = new Remembered<SmallestFormulas>(2);

type Breathe = () => Promise<void>;

export async function lawOf(domain: Domain, law: Kind, breathe: Breathe): Promise<Float64Array> {
  const name = nameOf(domain, law);
  const known = laws.get(name);
  if (known) return known;
  const { kind, parameter } = law;
  if (kind === "uniform") return laws.keep(name, uniformLaw(domain));
  if (kind === "neighbours") return laws.keep(name, neighbourLaw(domain, parameter));
  const steps = formulaLaw({ domain, operators: operators[kind], leaf: parameter });
  return laws.keep(name, await ended(steps, breathe));
}

export async function formulasOf(domain: Domain, breathe: Breathe): Promise<SmallestFormulas> {
  const name = String(domain.variables);
  return formulas.get(name) ?? formulas.keep(name, await ended(smallestFormulas(domain), breathe));
}
