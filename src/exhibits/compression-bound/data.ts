import { type ImageSet, imageSize, inkiest, splitDigits } from "../../models/digits";
import type { Matrix } from "../../models/linalg";
import { permutation, stream } from "../../models/random";

/** Images as rows of 64 numbers, pixels/16 − 0.3, and whether each shows an odd digit (1) or not. */
export interface Images {
  readonly x: Matrix;
  readonly odd: Uint8Array;
}

export interface Problem {
  readonly training: Images;
  readonly test: Images;
}

export const trainingImages = 1500;
export const testImages = 297;
const middleGrey = 0.3;

const imagesOf = ({ pixels, labels }: ImageSet): Images => ({
  x: {
    rows: labels.length,
    columns: imageSize,
    data: Float64Array.from(pixels, (grey) => grey / inkiest - middleGrey)
  },
  odd: labels.map((label) => label % 2)
});

/**
 * The digits, even against odd. Of a hundred labels `random` are drawn anew, in the training and in
 * the test set, since a bound speaks of new images with labels of the same kind.
 */
export function problemOf({ seed, random }: { seed: number; random: number }): Problem {
  const split = splitDigits(trainingImages, testImages, stream(seed, "split"));
  const [training, test] = [imagesOf(split.train), imagesOf(split.test)];
  redraw(training.odd, random, seed, "training");
  redraw(test.odd, random, seed, "test");
  return { training, test };
}

/** Draws so many labels of a hundred anew, in a fixed order: more leave those before as they are. */
function redraw(odd: Uint8Array, random: number, seed: number, name: string): void {
  const order = permutation(odd.length, stream(seed, "order", name));
  const drawn = stream(seed, "labels", name);
  for (const at of order.subarray(0, Math.round((random * odd.length) / 100))) {
    odd[at] = drawn.below(2);
  }
}

/** The share of images that are not as said (1 odd, 0 even). */
export function errorOf(said: ArrayLike<number>, { odd }: Images): number {
  let wrong = 0;
  for (let i = 0; i < odd.length; i++) if (said[i] !== odd[i]) wrong++;
  return wrong / odd.length;
}
