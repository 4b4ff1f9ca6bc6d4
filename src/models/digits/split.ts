import { permutation, type Random } from "../random";
import { digits, imageSize } from "./digits";

/** Some of the images, by their place in the data set. */
export interface ImageSet {
  readonly index: Int32Array;
  /** 64 grey values an image. */
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
}

/** The images at these places. */
export function imagesAt(index: ArrayLike<number>): ImageSet {
  const all = digits();
  const pixels = new Uint8Array(index.length * imageSize);
  const labels = new Uint8Array(index.length);
  for (let i = 0; i < index.length; i++) {
    const at = index[i] as number;
    if (!(at >= 0 && at < all.count)) {
      throw new RangeError(`an image from 0 to ${all.count - 1} expected: ${at}`);
    }
    pixels.set(all.pixels.subarray(at * imageSize, (at + 1) * imageSize), i * imageSize);
    labels[i] = all.labels[at] as number;
  }
  return { index: Int32Array.from(index), pixels, labels };
}

/**
 * A random split: the first `train` images of a random order and the last `test` of it. With one
 * seed the first images stay the first when `train` grows, and the test set stays what it is.
 */
export function splitDigits(
  train: number,
  test: number,
  random: Random
): { train: ImageSet; test: ImageSet } {
  const order = permutation(digits().count, random);
  if (train + test > order.length) {
    throw new RangeError(`at most ${order.length} images expected: ${train} and ${test}`);
  }
  return {
    train: imagesAt(order.subarray(0, train)),
    test: imagesAt(order.subarray(order.length - test))
  };
}
