import { permutation, type Random } from "../random";
import { classes } from "./digits";

/** The labels with the first `replaced` of a fixed random order replaced. */
export type Corruption = (replaced: number) => Uint8Array;

/**
 * Nested corruption: one random order of the images and one random label for each, so that more
 * corruption leaves the labels corrupted before as they are. The random label is any of the ten, one
 * time in ten the true one.
 */
export function nestedCorruption(labels: Uint8Array, random: Random): Corruption {
  const order = permutation(labels.length, random);
  const replacement = Uint8Array.from(labels, () => random.below(classes));
  return (replaced) => {
    const given = labels.slice();
    for (let i = 0; i < Math.min(replaced, labels.length); i++) {
      const at = order[i] as number;
      given[at] = replacement[at] as number;
    }
    return given;
  };
}
