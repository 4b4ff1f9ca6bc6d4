import { meanSquare, predictions } from "../../models/features";
import type { Matrix } from "../../models/linalg";
import { digitSights, members } from "./digit-draws";
import { isotropicSights } from "./isotropic-draws";
import { type Measured, measure } from "./measure";
import type { Settings } from "./parameters";
import type { Sight } from "./sight";
import { weakSights } from "./weak-draws";

/** What is known of one data setting, draw by draw and size by size. */
export interface Study {
  readonly key: string;
  readonly draws: Map<number, Measured>[];
  /** Sums of the predictions of a group of feature draws, by size. */
  sums: Map<number, Matrix>;
  /** Test errors of the average of each whole group, by size. */
  readonly ensembles: Map<number, number[]>;
}

let latest: Study | undefined;

/** The study of a setting; the latest is kept, so that looking at it differently costs little. */
export function studyOf(settings: Settings): Study {
  const { data, n, seed, spread, remove, noise } = settings;
  const own = { weak: `${spread} ${remove}`, isotropic: "", digits: noise }[data];
  const key = `${data} ${n} ${seed} ${own}`;
  if (latest?.key !== key) latest = { key, draws: [], sums: new Map(), ensembles: new Map() };
  return latest;
}

const sightsOf = {
  weak: weakSights,
  isotropic: isotropicSights,
  digits: digitSights
};

/**
 * Measures a draw at every size that is not known yet; after each piece of work it yields. Draws
 * must be asked for in order, since groups of them are averaged.
 */
export function* measureDraw(
  study: Study,
  settings: Settings,
  draw: number,
  sizes: readonly number[]
): Generator<undefined> {
  study.draws[draw] ??= new Map();
  const known = study.draws[draw];
  if (known.size === sizes.length) return;
  if (draw % members === 0 && known.size === 0) study.sums = new Map();
  for (const sight of sightsOf[settings.data](settings, draw, sizes)) {
    if (sight && !known.has(sight.size)) {
      known.set(sight.size, measure(sight));
      if (settings.data === "digits") addToGroup(study, draw, sight);
    }
    yield undefined;
  }
}

function addToGroup(
  { sums, ensembles }: Study,
  draw: number,
  { size, seen, targets }: Sight
): void {
  const mine = predictions(seen);
  const sum = sums.get(size);
  if (!sum) sums.set(size, mine);
  else {
    for (let i = 0; i < mine.data.length; i++) {
      sum.data[i] = (sum.data[i] as number) + (mine.data[i] as number);
    }
  }
  const total = sums.get(size);
  if (total && draw % members === members - 1) {
    const mean = { ...total, data: total.data.map((value) => value / members) };
    ensembles.set(size, [...(ensembles.get(size) ?? []), meanSquare(mean, targets)]);
  }
}
