import {
  type Corruption,
  type ImageSet,
  imageSize,
  nestedCorruption,
  splitDigits
} from "../../models/digits";
import { type Matrix, matrix, multiply, symmetricEigen } from "../../models/linalg";
import { draw, spreads } from "../../models/network";
import { stream } from "../../models/random";
import type { Network } from "./network";
import { architecture, axes } from "./recipe";

export const tests = 1000;

/** Images, their labels, the weights that every network starts from, and what is trained already. */
export interface Study {
  readonly seed: number;
  readonly n: number;
  readonly train: ImageSet;
  readonly test: ImageSet;
  /** Inputs of the network, images x axes. */
  readonly x: Float64Array;
  readonly testX: Float64Array;
  readonly corrupted: Corruption;
  readonly initial: Float64Array<ArrayBuffer>;
  readonly trained: Map<string, Network>;
  readonly asked: Set<string>;
}

let latest: Study | undefined;

/** The study of a seed and size; the latest one is kept, with its trained networks. */
export function studyOf(seed: number, n: number): Study {
  if (latest?.seed === seed && latest.n === n) return latest;
  const { train, test } = splitDigits(n, tests, stream(seed, "images"));
  const project = projection(train);
  latest = {
    seed,
    n,
    train,
    test,
    x: project(train),
    testX: project(test),
    corrupted: nestedCorruption(train.labels, stream(seed, "corruption")),
    initial: draw(architecture, spreads(architecture, 1, 0), stream(seed, "weights")),
    trained: new Map(),
    asked: new Set()
  };
  return latest;
}

/** Onto the first principal axes of some images, divided by one common standard deviation. */
function projection(images: ImageSet): (images: ImageSet) => Float64Array {
  const rows = images.labels.length;
  const mean = new Float64Array(imageSize);
  images.pixels.forEach((grey, i) => {
    mean[i % imageSize] = (mean[i % imageSize] as number) + grey / rows;
  });
  const centred = ({ pixels }: ImageSet): Matrix => ({
    rows: pixels.length / imageSize,
    columns: imageSize,
    data: Float64Array.from(pixels, (grey, i) => grey - (mean[i % imageSize] as number))
  });
  const X = centred(images);
  const { vectors } = symmetricEigen(multiply(X, X, { transposeA: true }));
  const largest = matrix(imageSize, axes);
  for (let i = 0; i < imageSize; i++) {
    for (let j = 0; j < axes; j++) {
      largest.data[i * axes + j] = vectors.data[(i + 1) * imageSize - 1 - j] as number;
    }
  }
  const along = multiply(X, largest).data;
  let squares = 0;
  for (const value of along) squares += value * value;
  const sd = Math.sqrt(squares / along.length) || 1;
  return (some) => multiply(centred(some), largest).data.map((value) => value / sd);
}
