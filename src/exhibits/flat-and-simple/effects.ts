import { type Effect, freshSeeds } from "../effect";
import { correlationOf, givenWidth, narrowness, type Ruler } from "./measure";
import type { Result } from "./result";
import { summarise } from "./summary";

const rho = ({ networks }: Result, ruler: Ruler): number => correlationOf(networks, ruler) ?? 0;
const given = ({ networks }: Result, ruler: Ruler): number => givenWidth(networks, ruler) ?? 0;
const lower = (result: Result, ruler: Ruler): boolean =>
  summarise(result).rulers[ruler].largerLower === true;
const higher = (result: Result, ruler: Ruler): boolean =>
  summarise(result).rulers[ruler].largerLower === false;
const better = (result: Result): boolean => summarise(result).largerBetter === true;

const effect = (
  name: string,
  values: Effect["values"],
  holds: (result: Result) => boolean
): Effect<Result> => ({ name, values, seeds: freshSeeds, holds });

const depth = { grid: "depth", yardstick: "prior", shown: 24 };
const spirals = { task: "spirals", n: 100, stop: 0.02 };
const moons = { task: "moons", n: 60, stop: 0.05 };
const tanh = { activation: "tanh" };

/** Counted by `node tests/bench/effects.mjs flat-and-simple`. */
export const effects: readonly Effect<Result>[] = [
  effect("512 units have less test loss than 16", {}, better),
  effect("scaled by unit: 512 flatter than 16", {}, (r) => lower(r, "unit")),
  effect("scaled by unit: correlation above 0", {}, (r) => rho(r, "unit") > 0),
  effect("absolute: 512 flatter than 16", {}, (r) => lower(r, "absolute")),
  effect("absolute: correlation above 0", {}, (r) => rho(r, "absolute") > 0),
  effect("relative: 512 sharper than 16", {}, (r) => higher(r, "relative")),
  effect("relative: correlation below 0", {}, (r) => rho(r, "relative") < 0),
  effect("prior’s units: 512 lower than 16", {}, (r) => lower(r, "prior")),
  effect("prior’s units: correlation above 0", {}, (r) => rho(r, "prior") > 0),
  effect("raw: 512 higher than 16", {}, (r) => higher(r, "raw")),
  effect("raw: correlation below 0", {}, (r) => rho(r, "raw") < 0),
  effect("number of parameters: correlation below 0", {}, (r) => rho(r, "parameters") < 0),
  effect("prior’s units, α = 0.001: 512 lower than 16", { alpha: 0.001 }, (r) => lower(r, "prior")),
  effect("depth: prior’s units, correlation above 0", depth, (r) => rho(r, "prior") > 0),
  effect("depth: prior’s units, above 0 at equal width", depth, (r) => given(r, "prior") > 0),
  effect("depth: raw, correlation above 0", depth, (r) => rho(r, "raw") > 0),
  effect("depth: raw, above 0 at equal width", depth, (r) => given(r, "raw") > 0),
  effect("depth: scaled by unit, correlation above 0", depth, (r) => rho(r, "unit") > 0),
  effect("depth: scaled by unit, above 0 at equal width", depth, (r) => given(r, "unit") > 0),
  effect("depth: relative, correlation above 0", depth, (r) => rho(r, "relative") > 0),
  effect("depth: absolute, below 0 at equal width", depth, (r) => given(r, "absolute") < 0),
  effect("depth: number of parameters, below 0", depth, (r) => rho(r, "parameters") < 0),
  effect(
    "depth: number of parameters, above 0 at equal width",
    depth,
    (r) => given(r, "parameters") > 0
  ),
  effect(
    "depth: narrowness alone ranks at least as well as prior’s units",
    depth,
    (r) => (narrowness(r.networks) ?? 0) >= rho(r, "prior")
  ),
  effect("moons: 256 units flatter than 8", moons, (r) => lower(r, "unit")),
  effect("moons: 256 units have less test loss than 8", moons, better),
  effect("moons: scaled by unit, correlation above 0", moons, (r) => rho(r, "unit") > 0),
  effect("tanh: 512 units flatter than 16", tanh, (r) => lower(r, "unit")),
  effect("tanh: scaled by unit, correlation above 0", tanh, (r) => rho(r, "unit") > 0),
  effect("spirals: largest flatter than smallest", spirals, (r) => lower(r, "unit")),
  effect("spirals: largest has less test loss", spirals, better),
  effect("spirals: scaled by unit, correlation above 0", spirals, (r) => rho(r, "unit") > 0),
  effect("spirals: relative, largest flatter", spirals, (r) => lower(r, "relative")),
  effect("spirals: prior’s units, correlation above 0", spirals, (r) => rho(r, "prior") > 0)
];
