import { allocate, mark, release } from "./arena";
import { at, bytes, get, set } from "./float64";
import { pack } from "./pack";
import { solveTile } from "./solve-tile";
import { multiplyEdge, multiplyTile, SUBTRACT } from "./tile";
import { unpack } from "./unpack";

const BLOCK = 192;
const NEAR = 96;
const GROUP = 16;
const TILE = 16;

/**
 * Lower Cholesky factor of the n x n row-major matrix at `a`, in place of its lower triangle; what is
 * above stays. False when a pivot is not positive and finite. A block of
 * columns is packed once, factored from the left in packed tiles, and its panels then serve as both
 * sides of the update of what lies to its right.
 */
export function cholesky(n: i32, a: usize): bool {
  const start = mark();
  const panels = allocate(bytes(((n + 3) & ~3) * min(n, BLOCK) + TILE));
  const inverses = allocate(bytes(BLOCK + 4));
  const spare = allocate(bytes(TILE));
  let definite = true;
  for (let k = 0; k < n && definite; k += BLOCK) {
    const depth = min(BLOCK, n - k);
    const block = at(a, k * (n + 1));
    for (let i = 0; i < n - k; i += 4) {
      pack<f64>(
        min(4, n - k - i),
        4,
        min(depth, i + 4),
        at(block, i * n),
        n,
        1,
        at(panels, i * depth)
      );
    }
    definite = factorBlock(n - k, depth, panels, inverses);
    for (let i = 0; i < n - k; i += 4) {
      unpack(min(4, n - k - i), min(depth, i + 4), at(panels, i * depth), at(block, i * n), n);
    }
    update(n - k - depth, depth, at(panels, depth * depth), at(block, depth * (n + 1)), n, spare);
  }
  release(start);
  return definite;
}

/** Factors the first `depth` columns of n packed rows, four columns at a time. */
function factorBlock(n: i32, depth: i32, panels: usize, inverses: usize): bool {
  for (let j = 0; j < depth; j += 4) {
    const panel = at(panels, j * depth);
    const corner = at(panel, 4 * j);
    multiplyTile<f64>(j, panel, panel, corner, 32, SUBTRACT);
    if (!factorCorner(min(4, depth - j), corner, at(inverses, j))) return false;
    for (let i = j + 4; i < depth; i += 4) {
      solveTile(j, panel, at(panels, i * depth), at(inverses, j));
    }
  }
  for (let top = depth; top < n; top += GROUP) {
    for (let j = 0; j < depth; j += 4) {
      for (let i = top; i < min(n, top + GROUP); i += 4) {
        solveTile(j, at(panels, j * depth), at(panels, i * depth), at(inverses, j));
      }
    }
  }
  return true;
}

/** Cholesky of one tile, entry (i, j) at 4 j + i, with the reciprocals of its diagonal. */
function factorCorner(n: i32, corner: usize, inverses: usize): bool {
  for (let j = 0; j < n; j++) {
    const pivot = get(corner, 5 * j);
    if (!(pivot > 0) || pivot === Infinity) return false;
    const root = sqrt(pivot);
    set(corner, 5 * j, root);
    set(inverses, j, 1 / root);
    for (let i = j + 1; i < n; i++) set(corner, 4 * j + i, get(corner, 4 * j + i) / root);
    for (let k = j + 1; k < n; k++) {
      const factor = get(corner, 4 * j + k);
      for (let i = k; i < n; i++) {
        set(corner, 4 * k + i, get(corner, 4 * k + i) - factor * get(corner, 4 * j + i));
      }
    }
  }
  return true;
}

/** C -= P P^T on the lower triangle of C, P the m packed rows. */
function update(m: i32, depth: i32, panels: usize, c: usize, ldc: i32, spare: usize): void {
  for (let top = 0; top < m; top += NEAR) {
    const bottom = min(m, top + NEAR);
    for (let j = 0; j < bottom; j += 4) {
      const columns = at(panels, j * depth);
      for (let i = max(top, j); i < bottom; i += 4) {
        const rows = at(panels, i * depth);
        const to = at(c, i * ldc + j);
        if (i + 4 <= m) multiplyTile<f64>(depth, rows, columns, to, bytes(ldc), SUBTRACT);
        else
          multiplyEdge<f64>(
            depth,
            rows,
            columns,
            to,
            bytes(ldc),
            SUBTRACT,
            m - i,
            min(4, m - j),
            spare
          );
      }
    }
  }
}
