import { idealError, isotropicRisk } from "../../models/features";
import { members } from "./digit-draws";
import { isotropicSetting } from "./isotropic-draws";
import { type Measured, ridges } from "./measure";
import type { Settings } from "./parameters";
import type { Curves, Look, Result } from "./result";
import { median } from "./series";
import { nearest } from "./sizes";
import type { Study } from "./study";

/** The place in the grid of ridges that is nearest to a power of ten. */
export const ridgePlace = (power: number): number =>
  Math.min(ridges.length - 1, Math.max(0, Math.round(4 * (power + 8))));

/** A complete, drawable result of what is known so far. */
export function resultOf(study: Study, settings: Settings, all: readonly number[]): Result {
  const { n, data } = settings;
  const draws = study.draws.slice(0, settings.draws);
  const at = (size: number): Measured[] =>
    draws.flatMap((draw) => {
      const measured = draw.get(size);
      return measured ? [measured] : [];
    });
  const sizes = all.filter((size) => at(size).length > 0);
  const whole = draws.filter((draw) => draw.size === all.length);
  const errors = (draw: Map<number, Measured>) =>
    sizes.flatMap((size) => draw.get(size)?.test ?? []);
  return {
    n,
    outputs: data === "digits" ? 10 : 1,
    tests: data === "digits" ? 500 : 200,
    sizes,
    curves: curvesOf(study, settings, sizes, at),
    draws: draws.map(errors),
    look: lookAt(settings, sizes, at),
    complete: whole.length,
    peakAtN: whole.filter((draw) => peaksAt(all, errors(draw), n)).length,
    secondDescent: whole.filter((draw) => descendsAgain(all, errors(draw), n)).length
  };
}

function curvesOf(
  { ensembles }: Study,
  { data, n, ridge, draws, spread, remove }: Settings,
  sizes: readonly number[],
  at: (size: number) => Measured[]
): Curves {
  const place = ridgePlace(ridge);
  const medians = (of: (measured: Measured) => number) =>
    sizes.map((size) => median(at(size).map(of)));
  const groups = Math.floor(draws / members);
  return {
    test: medians(({ test }) => test),
    train: medians(({ train }) => train),
    norm: medians(({ norm }) => norm),
    ridge: medians(({ byRidge }) => byRidge[place] as number),
    best: medians(({ best }) => best.test),
    crossed: medians(({ crossed }) => crossed.test),
    evidence: medians(({ evidence }) => evidence.test),
    evidenceNorm: medians(({ evidence }) => evidence.norm),
    ensemble: sizes.flatMap((size) => {
      const known = (ensembles.get(size) ?? []).slice(0, groups);
      return known.length > 0 ? [median(known)] : [];
    }),
    theory:
      data === "isotropic"
        ? sizes.map((size) => {
            const risk = isotropicRisk(isotropicSetting(n), size);
            return Number.isFinite(risk) ? risk : null;
          })
        : [],
    // Shrunken test inputs have another law.
    ideal:
      data === "weak" && remove !== "inputs" ? sizes.map((size) => idealError(size, spread)) : [],
    determined: medians(({ dimensions }) => dimensions.determined),
    all: medians(({ dimensions }) => dimensions.all),
    hessian: medians(({ dimensions }) => dimensions.hessian),
    effective: medians(({ effective }) => effective)
  };
}

function lookAt(
  { look, n, ridge }: Settings,
  sizes: readonly number[],
  at: (size: number) => Measured[]
): Look {
  const size = nearest(sizes, look * n);
  const here = at(size);
  const byRidge = ridges.map((_, i) => median(here.map((one) => one.byRidge[i] as number)));
  const chosen = (by: "evidence" | "crossed") =>
    Math.floor(median(here.map((one) => ridges.indexOf(one[by].ridge))));
  return {
    size,
    ridges,
    byRidge,
    hand: ridgePlace(ridge),
    best: byRidge.indexOf(Math.min(...byRidge)),
    evidence: chosen("evidence"),
    crossed: chosen("crossed")
  };
}

/** Whether the largest error lies within a tenth of n. */
function peaksAt(sizes: readonly number[], errors: readonly number[], n: number): boolean {
  const peak = sizes[errors.indexOf(Math.max(...errors))] ?? 0;
  return Math.abs(peak - n) <= 0.1 * n + 1e-9;
}

/** Whether the last error is below every error before n. */
function descendsAgain(sizes: readonly number[], errors: readonly number[], n: number): boolean {
  const before = errors.filter((_, i) => (sizes[i] ?? 0) < n);
  return (errors.at(-1) ?? 0) < Math.min(...before);
}
