import { allocate } from "./arena";
import { at, bytes, get, set } from "./float64";
import { getIndex, setIndex } from "./indices";
import { applyReflector, makeReflector } from "./reflector";
import { dot } from "./vectors";

/** From here on cancellation has eaten half of the digits: the root of the machine epsilon. */
const HALF_EATEN: f64 = 1.5e-8;

/**
 * QR of n columns of m numbers, the largest remaining column next, applied to the r right-hand sides
 * too. `order` tells which column came when. Stops at, and returns, the numerical rank.
 */
export function factorPivoted(
  m: i32,
  n: i32,
  r: i32,
  columns: usize,
  rights: usize,
  order: usize,
  tolerance: f64
): i32 {
  const norms = allocate(bytes(n));
  const known = allocate(bytes(n));
  const spare = allocate(bytes(m));
  for (let j = 0; j < n; j++) {
    const column = at(columns, j * m);
    const norm = sqrt(dot(m, column, column));
    setIndex(order, j, j);
    set(norms, j, norm);
    set(known, j, norm);
  }
  let first = 0.0;
  for (let k = 0; k < min(m, n); k++) {
    let pivot = k;
    for (let j = k + 1; j < n; j++) if (get(norms, j) > get(norms, pivot)) pivot = j;
    if (pivot !== k) {
      swap(at(columns, k * m), at(columns, pivot * m), spare, bytes(m));
      const mine = getIndex(order, k);
      setIndex(order, k, getIndex(order, pivot));
      setIndex(order, pivot, mine);
      set(norms, pivot, get(norms, k));
      set(known, pivot, get(known, k));
    }
    const v = at(columns, k * (m + 1));
    const tau = makeReflector(m - k, v);
    const size = abs(get(v, 0));
    if (k === 0) first = size;
    if (size <= tolerance * first) return k;
    for (let j = k + 1; j < n; j++) {
      const y = at(columns, j * m + k);
      applyReflector(m - k, v, tau, y);
      downdate(m - k, y, at(norms, j), at(known, j));
    }
    for (let q = 0; q < r; q++) applyReflector(m - k, v, tau, at(rights, q * m + k));
  }
  return min(m, n);
}

function swap(a: usize, b: usize, spare: usize, size: usize): void {
  memory.copy(spare, a, size);
  memory.copy(a, b, size);
  memory.copy(b, spare, size);
}

/**
 * Norm of a column without its first number, from the present one; computed afresh, and remembered
 * as `known`, once cancellation has eaten too many digits (Drmac and Bujanovic 2008).
 */
function downdate(n: i32, y: usize, norm: usize, known: usize): void {
  const now = load<f64>(norm);
  if (now === 0) return;
  const ratio = abs(get(y, 0)) / now;
  const left = max(0, (1 - ratio) * (1 + ratio));
  const drift = now / load<f64>(known);
  if (left * drift * drift > HALF_EATEN) {
    store<f64>(norm, now * sqrt(left));
    return;
  }
  const fresh = sqrt(dot(n - 1, at(y, 1), at(y, 1)));
  store<f64>(norm, fresh);
  store<f64>(known, fresh);
}
