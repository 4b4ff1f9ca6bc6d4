import { allocate, mark, release } from "./arena";
import { activate, columnSums, deactivate } from "./elementwise";
import { loss } from "./losses";
import { product } from "./product";
import { ADD, STORE } from "./tile";

/*
 * A network is a chain of layers over levels of `sizes` (int32) numbers. Its parameters lie layer by
 * layer, the weights (inputs x outputs, row-major) before the biases; the activation stands between
 * layers, none after the last.
 */

function word(list: usize, index: i32): usize {
  return list + ((<usize>index) << 2);
}

/** An array with room for a whole vector behind its end. */
function room<T>(rows: i32, columns: i32): usize {
  return allocate(<usize>rows * <usize>columns * sizeof<T>() + 16);
}

/** Goes through the first `depth` of the layers; writes the places of all levels to `levels`. */
function climb<T>(
  depth: i32,
  layers: i32,
  sizes: usize,
  activation: i32,
  rows: i32,
  theta: usize,
  x: usize,
  levels: usize
): void {
  store<u32>(levels, <u32>x);
  for (let l = 0; l < depth; l++) {
    const inputs = load<i32>(word(sizes, l));
    const outputs = load<i32>(word(sizes, l + 1));
    const bytes = <usize>outputs * sizeof<T>();
    const bias = theta + <usize>inputs * bytes;
    const to = room<T>(rows, outputs);
    for (let i = 0, row = to; i < rows; i++, row += bytes) memory.copy(row, bias, bytes);
    product<T>(rows, inputs, outputs, x, inputs, 1, theta, outputs, 1, to, outputs, ADD);
    if (l + 1 < layers) activate<T>(rows * outputs, activation, to);
    store<u32>(word(levels, l + 1), <u32>to);
    theta = bias + bytes;
    x = to;
  }
}

/** The numbers of level `depth` for `rows` inputs at x. */
export function forward<T>(
  depth: i32,
  layers: i32,
  sizes: usize,
  activation: i32,
  rows: i32,
  theta: usize,
  x: usize,
  to: usize
): void {
  const start = mark();
  const levels = allocate(word(0, depth + 1));
  climb<T>(depth, layers, sizes, activation, rows, theta, x, levels);
  const count = rows * load<i32>(word(sizes, depth));
  memory.copy(to, load<u32>(word(levels, depth)), <usize>count * sizeof<T>());
  release(start);
}

/** The loss at theta (see `loss`) and, unless `to` is 0, its gradient, which lies as theta does. */
export function gradient<T>(
  layers: i32,
  sizes: usize,
  activation: i32,
  kind: i32,
  scale: f64,
  rows: i32,
  theta: usize,
  x: usize,
  y: usize,
  to: usize
): f64 {
  const start = mark();
  const levels = allocate(word(0, layers + 1));
  climb<T>(layers, layers, sizes, activation, rows, theta, x, levels);
  const f = load<u32>(word(levels, layers));
  const value = loss<T>(kind, rows, load<i32>(word(sizes, layers)), f, y, scale);
  if (to !== 0) back<T>(layers, sizes, activation, rows, theta, levels, to);
  release(start);
  return value;
}

/** Back-propagates what the last level of `levels` holds into the gradient at `to`. */
function back<T>(
  layers: i32,
  sizes: usize,
  activation: i32,
  rows: i32,
  theta: usize,
  levels: usize,
  to: usize
): void {
  let widest = 0;
  let end: usize = 0;
  for (let l = 0; l < layers; l++) {
    const inputs = load<i32>(word(sizes, l));
    widest = max(widest, inputs);
    end += <usize>((inputs + 1) * load<i32>(word(sizes, l + 1))) * sizeof<T>();
  }
  let delta = <usize>load<u32>(word(levels, layers));
  let spare = room<T>(rows, widest);
  let after = room<T>(rows, widest);
  for (let l = layers - 1; l >= 0; l--) {
    const inputs = load<i32>(word(sizes, l));
    const outputs = load<i32>(word(sizes, l + 1));
    const a = <usize>load<u32>(word(levels, l));
    const weights = <usize>(inputs * outputs) * sizeof<T>();
    const start = end - weights - <usize>outputs * sizeof<T>();
    product<T>(inputs, rows, outputs, a, 1, inputs, delta, outputs, 1, to + start, outputs, STORE);
    columnSums<T>(rows, outputs, delta, to + start + weights);
    if (l === 0) return;
    const w = theta + start;
    product<T>(rows, outputs, inputs, delta, outputs, 1, w, 1, outputs, spare, inputs, STORE);
    deactivate<T>(rows * inputs, activation, a, spare);
    delta = spare;
    spare = after;
    after = delta;
    end = start;
  }
}
