import { allocate } from "./arena";
import { at, bytes, get, set } from "./float64";
import { getIndex } from "./indices";
import { secularRoot } from "./secular";
import { dot } from "./vectors";

/**
 * Eigenvalues and eigenvectors (rows of `vectors`, number t of each at place `places[t]`) of
 * D + rho z z^T, d ascending, nothing left to deflate. z is recomputed from the roots, which makes
 * the vectors orthogonal however close these are (Gu and Eisenstat 1995).
 */
export function rankOne(
  k: i32,
  rho: f64,
  d: usize,
  z: usize,
  places: usize,
  values: usize,
  vectors: usize
): void {
  const weights = allocate(bytes(k));
  const fresh = allocate(bytes(k));
  for (let j = 0; j < k; j++) set(weights, j, rho * get(z, j) * get(z, j));
  for (let i = 0; i < k; i++) {
    set(values, i, secularRoot(k, i, d, weights, at(vectors, i * k)));
    set(fresh, i, get(vectors, i * (k + 1)));
  }
  for (let i = 0; i < k; i++) {
    const gaps = at(vectors, i * k);
    const pole = get(d, i);
    for (let j = 0; j < k; j++) {
      if (j !== i) set(fresh, j, get(fresh, j) * (get(gaps, j) / (get(d, j) - pole)));
    }
  }
  for (let j = 0; j < k; j++) {
    set(fresh, j, copysign(sqrt(max(0, -get(fresh, j))), get(z, j)));
  }
  for (let i = 0; i < k; i++) {
    const row = at(vectors, i * k);
    for (let j = 0; j < k; j++) set(weights, j, get(fresh, j) / get(row, j));
    const length = sqrt(dot(k, weights, weights));
    for (let j = 0; j < k; j++) set(row, getIndex(places, j), get(weights, j) / length);
  }
}
