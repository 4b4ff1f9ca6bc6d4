import {
  cholesky,
  column,
  type Matrix,
  matrix,
  multiply,
  solveCholesky
} from "../../models/linalg";
import { featureKernel, hiddenLayers, outputOf } from "../../models/network-kernels";
import type { Settings } from "./parameters";
import { coarseToFine, firstPlace, grid, networkOf } from "./places";
import type { DrawnNetwork } from "./result";

const ordered = Float64Array.from(coarseToFine, (place) => grid[place] as number);

/** Draws one network as a function, with its own kernel and what it makes of the data. */
export async function drawNetwork(
  values: Settings,
  name: number,
  { x, y }: { readonly x: Float64Array; readonly y: Float64Array },
  breathe: () => Promise<void>
): Promise<DrawnNetwork> {
  const network = networkOf(values);
  const places = { x: ordered, more: x };
  let features: Matrix = matrix(0, 0);
  for (const layer of hiddenLayers(network, values.width, places, values.seed, name)) {
    features = layer;
    await breathe();
  }
  const output = outputOf(network, features, places, values.seed, name);
  await breathe();
  const K = featureKernel(network, features);
  const place = coarseToFine.indexOf(firstPlace);
  return {
    output: inOrder(output),
    kernel: inOrder(K.data.subarray(place * K.columns, (place + 1) * K.columns)),
    posterior: inOrder(posteriorMean(K, y, values.noise))
  };
}

/** From coarse to fine back to left to right; what stands after the grid is left out. */
function inOrder(list: Float64Array): Float64Array {
  const result = new Float64Array(grid.length);
  coarseToFine.forEach((place, i) => {
    result[place] = list[i] as number;
  });
  return result;
}

/** K(grid, x) (K(x, x) + s²I)⁻¹ y, from the kernel at the grid and the data together. */
function posteriorMean(K: Matrix, y: Float64Array, noise: number): Float64Array {
  const n = y.length;
  const size = K.columns;
  const g = size - n;
  if (n === 0) return new Float64Array(g);
  const among = matrix(n, n);
  const across = matrix(g, n);
  for (let j = 0; j < n; j++) {
    for (let i = 0; i < n; i++) {
      const own = i === j ? noise * noise : 0;
      among.data[i * n + j] = (K.data[(g + i) * size + g + j] as number) + own;
    }
    for (let i = 0; i < g; i++) across.data[i * n + j] = K.data[i * size + g + j] as number;
  }
  return multiply(across, solveCholesky(cholesky(among).L, column(y))).data;
}
