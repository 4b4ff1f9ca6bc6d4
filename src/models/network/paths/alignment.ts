import type { Numbers } from "../../kernels";
import { type Architecture, type Layer, layersOf } from "../architecture";
import { assignment } from "./assignment";

export interface Aligned {
  /** The same function, its hidden units in another order. */
  readonly parameters: Numbers;
  /** For each hidden layer: which unit now stands at each place. */
  readonly orders: readonly Int32Array<ArrayBuffer>[];
}

const mostSweeps = 20;

/**
 * Puts the hidden units of a network into the order in which they are most like those of another:
 * layer by layer the permutation with the greatest sum of products of incoming weights, biases and
 * outgoing weights, until none changes ("weight matching": Ainsworth et al. 2023, Algorithm 1). A greedy
 * method: with several hidden layers the best order of all need not be found. Uses no data.
 */
export function aligned(architecture: Architecture, reference: Numbers, network: Numbers): Aligned {
  const layers = layersOf(architecture);
  const orders = layers.slice(0, -1).map(({ outputs }) => identity(outputs));
  let parameters = network;
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let changed = false;
    for (let hidden = 0; hidden < orders.length; hidden++) {
      const [into, out] = [layers[hidden] as Layer, layers[hidden + 1] as Layer];
      const units = into.outputs;
      const order = assignment(unlikeness(into, out, reference, parameters), units);
      if (order.every((unit, i) => unit === i)) continue;
      changed = true;
      parameters = reordered(architecture, parameters, hidden, order);
      const known = orders[hidden] as Int32Array<ArrayBuffer>;
      orders[hidden] = order.map((unit) => known[unit] as number);
    }
    if (!changed) break;
  }
  return { parameters, orders };
}

/** A network whose hidden layer has at place i the unit `order[i]`: the same function. */
export function reordered(
  architecture: Architecture,
  parameters: Numbers,
  hidden: number,
  order: ArrayLike<number>
): Numbers {
  const layers = layersOf(architecture);
  const [into, out] = [layers[hidden] as Layer, layers[hidden + 1] as Layer];
  const moved = parameters.slice() as Numbers;
  for (let i = 0; i < into.outputs; i++) {
    const unit = order[i] as number;
    for (let k = 0; k < into.inputs; k++) {
      const row = into.weights + k * into.outputs;
      moved[row + i] = parameters[row + unit] as number;
    }
    moved[into.biases + i] = parameters[into.biases + unit] as number;
    for (let k = 0; k < out.outputs; k++) {
      moved[out.weights + i * out.outputs + k] = parameters[
        out.weights + unit * out.outputs + k
      ] as number;
    }
  }
  return moved;
}

/** Minus the products of all that belongs to two units, one of each network; units x units. */
function unlikeness(into: Layer, out: Layer, a: Numbers, b: Numbers): Float64Array {
  const units = into.outputs;
  const cost = new Float64Array(units * units);
  for (let i = 0; i < units; i++) {
    for (let j = 0; j < units; j++) {
      let sum = (a[into.biases + i] as number) * (b[into.biases + j] as number);
      for (let k = 0; k < into.inputs; k++) {
        const row = into.weights + k * units;
        sum += (a[row + i] as number) * (b[row + j] as number);
      }
      const [left, right] = [out.weights + i * out.outputs, out.weights + j * out.outputs];
      for (let k = 0; k < out.outputs; k++) {
        sum += (a[left + k] as number) * (b[right + k] as number);
      }
      cost[i * units + j] = -sum;
    }
  }
  return cost;
}

const identity = (n: number): Int32Array<ArrayBuffer> =>
  Int32Array.from({ length: n }, (_, i) => i);
