import { classes, imageSize, inkiest, oneHot, splitDigits } from "../../models/digits";
import { type Matrix, matrix, multiply, svd } from "../../models/linalg";
import { permutation, stream } from "../../models/random";
import type { Settings } from "./parameters";
import { lineThrough, type Problem, places } from "./problem";

const images = 200;
const axes = 24;

/** Digits on their first principal axes, some labels replaced by another one, ten outputs. */
export function digitProblem({ seed, wrong }: Settings): Problem {
  const { train, test } = splitDigits(images, 1000, stream(seed, "split"));
  const { x, testX } = principal(greys(train.pixels), greys(test.pixels));
  const order = permutation(images, stream(seed, "wrong"));
  const random = stream(seed, "labels");
  const given = train.labels.slice();
  const count = Math.round((wrong * images) / 100);
  for (const i of order.subarray(0, count)) {
    given[i] = ((given[i] as number) + 1 + random.below(classes - 1)) % classes;
  }
  // From an image with its right label to one with a wrong label, if there is one.
  const to = order[0] as number;
  const output = given[to] as number;
  const from = order.subarray(count).find((i) => i !== to && given[i] !== output) ?? 0;
  const row = (i: number) => x.data.subarray(i * axes, (i + 1) * axes);
  return {
    inputs: axes,
    outputs: classes,
    activation: "tanh",
    gains: [1, 0.3],
    rate: 0.01,
    steps: 1000,
    widths: [4, 8, 12, 16, 24, 32, 48, 64, 128, 256],
    wider: [512],
    training: { rows: images, x: x.data, y: oneHot(given).data },
    test: { rows: test.labels.length, x: testX.data, y: oneHot(test.labels).data },
    transect: {
      at: places,
      x: lineThrough(row(from), row(to)),
      output,
      targets: [-0.1, 0.9],
      truth: []
    }
  };
}

function greys(pixels: Uint8Array): Matrix {
  const data = Float64Array.from(pixels, (grey) => grey / inkiest);
  return { rows: data.length / imageSize, columns: imageSize, data };
}

/** Training and test images on the training images' principal axes, all divided by one number. */
function principal(training: Matrix, test: Matrix): { x: Matrix; testX: Matrix } {
  const mean = new Float64Array(imageSize);
  training.data.forEach((grey, i) => {
    mean[i % imageSize] = (mean[i % imageSize] as number) + grey / training.rows;
  });
  const centred = ({ rows, columns, data }: Matrix): Matrix => ({
    rows,
    columns,
    data: data.map((grey, i) => grey - (mean[i % imageSize] as number))
  });
  const { V } = svd(centred(training));
  const first = matrix(imageSize, axes);
  for (let j = 0; j < imageSize; j++) {
    for (let k = 0; k < axes; k++) first.data[j * axes + k] = V.data[j * V.columns + k] as number;
  }
  const x = multiply(centred(training), first);
  let squares = 0;
  for (const value of x.data) squares += value * value;
  const sd = Math.sqrt(squares / x.data.length);
  const scaled = (of: Matrix): Matrix => ({ ...of, data: of.data.map((value) => value / sd) });
  return { x: scaled(x), testX: scaled(multiply(centred(test), first)) };
}
