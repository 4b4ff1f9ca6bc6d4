import {
  type Corruption,
  type ImageSet,
  nestedCorruption,
  rbfOver,
  type Spectrum,
  type SquaredDistances,
  spectrumOf,
  splitDigits,
  squaredDistances
} from "../../models/digits";
import type { Matrix } from "../../models/linalg";
import { stream } from "../../models/random";
import { nearest } from "./neighbours";
import type { Rivals, Scores } from "./result";

export const tests = 1397;

/** What the evidence chooses among; kernels of these lengthscales are kept. */
export const lengthscales: readonly number[] = [1, 1.5, 2, 3];

/** Kernels of one lengthscale: the training images' spectrum, and test × training images. */
export interface Learned {
  readonly spectrum: Spectrum;
  readonly across: Matrix;
}

/** Images and everything about them that does not depend on their labels. */
export interface Study {
  readonly seed: number;
  readonly n: number;
  readonly train: ImageSet;
  readonly test: ImageSet;
  readonly corrupted: Corruption;
  readonly learned: Map<number, Learned>;
  /** Scores already known, by a text that names labels and hyperparameters. */
  readonly scores: Map<string, Scores>;
  /** Rivals already known, by how many labels are replaced. */
  readonly rivals: Map<number, Rivals>;
  /** Test accuracies of ten nearest neighbours already known, by how many labels are replaced. */
  readonly neighbourTests: Map<number, number>;
  readonly within: SquaredDistances;
  readonly between: SquaredDistances;
  /** The ten nearest training images of every training and test image, nearest first. */
  nearest(): { readonly within: Int32Array; readonly between: Int32Array };
}

let latest: Study | undefined;

/**
 * The study of a seed and size. The latest one is kept, so that another share of corruption or
 * another setting of the model costs milliseconds; the same numbers come out either way.
 */
export function studyOf(seed: number, n: number): Study {
  if (latest?.seed === seed && latest.n === n) return latest;
  const { train, test } = splitDigits(n, tests, stream(seed, "images"));
  const within = squaredDistances(train, train);
  const between = squaredDistances(test, train);
  let near: ReturnType<Study["nearest"]> | undefined;
  latest = {
    seed,
    n,
    train,
    test,
    corrupted: nestedCorruption(train.labels, stream(seed, "corruption")),
    learned: new Map(),
    scores: new Map(),
    rivals: new Map(),
    neighbourTests: new Map(),
    within,
    between,
    nearest() {
      near ??= { within: nearest(within, { self: true }), between: nearest(between) };
      return near;
    }
  };
  return latest;
}

/** The kernels of a lengthscale; of lengthscales set by hand only the latest is kept. */
export function learn(study: Study, lengthscale: number): Learned {
  const known = study.learned.get(lengthscale);
  if (known) return known;
  const learned = {
    spectrum: spectrumOf(rbfOver(study.within, lengthscale)),
    across: rbfOver(study.between, lengthscale)
  };
  for (const other of study.learned.keys()) {
    if (!lengthscales.includes(other)) study.learned.delete(other);
  }
  study.learned.set(lengthscale, learned);
  return learned;
}
