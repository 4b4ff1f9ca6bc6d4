import { allocate } from "./arena";
import { deflate, FIRST, SECOND } from "./deflate";
import { at, bytes, get, set } from "./float64";
import { getIndex, setIndex } from "./indices";
import { product } from "./product";
import { rankOne } from "./rank-one";
import { STORE } from "./tile";

/**
 * Joins the eigenvalues d and vectors (rows) of two halves of a tridiagonal matrix that were torn
 * apart at the off-diagonal `middle`: the eigenvectors of D + rho z z^T, with z the vectors' numbers
 * at the tear, are multiplied into them.
 */
export function merge(n: i32, half: i32, middle: f64, d: usize, rows: usize, step: i32): void {
  const z = allocate(bytes(n));
  const order = allocate(bytes(n));
  const kinds = allocate(bytes(n));
  for (let j = 0; j < n; j++) {
    const first = j < half;
    const number = get(rows, j * step + (first ? half - 1 : half));
    set(z, j, (first || middle > 0 ? number : -number) * Math.SQRT1_2);
    setIndex(kinds, j, first ? FIRST : SECOND);
  }
  const rho = 2 * abs(middle);
  const k = deflate(n, half, rho, d, z, rows, step, order, kinds);
  const values = allocate(bytes(n));
  const joined = allocate(bytes(n * n));
  if (k > 0) multiply(n, half, k, rho, d, z, rows, step, order, kinds, values, joined);
  for (let t = k; t < n; t++) {
    const j = getIndex(order, t);
    set(values, t, get(d, j));
    memory.copy(at(joined, t * n), at(rows, j * step), bytes(n));
  }
  placeAscending(n, values, joined, order, d, rows, step);
}

/** The first k values and rows: eigenvectors of the rank-one problem times those of the halves. */
function multiply(
  n: i32,
  half: i32,
  k: i32,
  rho: f64,
  d: usize,
  z: usize,
  rows: usize,
  step: i32,
  order: usize,
  kinds: usize,
  values: usize,
  joined: usize
): void {
  const poles = allocate(bytes(k));
  const masses = allocate(bytes(k));
  const places = allocate(bytes(k));
  const vectors = allocate(bytes(k * k));
  const basis = allocate(bytes(k * n));
  let first = 0;
  let second = 0;
  for (let t = 0; t < k; t++) {
    const kind = getIndex(kinds, getIndex(order, t));
    if (kind === FIRST) first++;
    if (kind === SECOND) second++;
  }
  let nextFirst = 0;
  let nextBoth = first;
  let nextSecond = k - second;
  for (let t = 0; t < k; t++) {
    const j = getIndex(order, t);
    const kind = getIndex(kinds, j);
    const place = kind === FIRST ? nextFirst++ : kind === SECOND ? nextSecond++ : nextBoth++;
    set(poles, t, get(d, j));
    set(masses, t, get(z, j));
    setIndex(places, t, place);
    memory.copy(at(basis, place * n), at(rows, j * step), bytes(n));
  }
  rankOne(k, rho, poles, masses, places, values, vectors);
  const right = n - half;
  product<f64>(k, k - second, half, vectors, k, 1, basis, n, 1, joined, n, STORE);
  const basisRight = at(basis, first * n + half);
  const joinedRight = at(joined, half);
  product<f64>(
    k,
    k - first,
    right,
    at(vectors, first),
    k,
    1,
    basisRight,
    n,
    1,
    joinedRight,
    n,
    STORE
  );
}

/** Copies values and rows back in ascending order; the first k ascend already. */
function placeAscending(
  n: i32,
  values: usize,
  joined: usize,
  order: usize,
  d: usize,
  rows: usize,
  step: i32
): void {
  for (let t = 0; t < n; t++) {
    let at = t;
    for (; at > 0 && get(values, getIndex(order, at - 1)) > get(values, t); at--) {
      setIndex(order, at, getIndex(order, at - 1));
    }
    setIndex(order, at, t);
  }
  for (let t = 0; t < n; t++) {
    const from = getIndex(order, t);
    set(d, t, get(values, from));
    memory.copy(rows + bytes(t * step), joined + bytes(from * n), bytes(n));
  }
}
