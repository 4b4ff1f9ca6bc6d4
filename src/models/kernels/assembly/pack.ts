import { bytes, get, set } from "./float64";

/**
 * Copies a block of a matrix, `count` rows (step `across`) of `depth` numbers (step `along`), into
 * panels of four rows that lie number by number: rows 0..3 at depth 0, then at depth 1. Missing
 * rows of the last panel are zero. Steps are in numbers: a transpose swaps them.
 */
export function pack64(
  count: i32,
  depth: i32,
  from: usize,
  across: i32,
  along: i32,
  to: usize
): void {
  const rowStep = (<usize>across) << 3;
  const depthStep = (<usize>along) << 3;
  let row = 0;
  for (; row + 4 <= count; row += 4) {
    const end = to + ((<usize>depth) << 5);
    if (along === 1) {
      const r1 = from + rowStep;
      const r2 = r1 + rowStep;
      const r3 = r2 + rowStep;
      let at: usize = 0;
      for (let pairs = depth >> 1; pairs > 0; pairs--) {
        const a = v128.load(from + at);
        const b = v128.load(r1 + at);
        const c = v128.load(r2 + at);
        const d = v128.load(r3 + at);
        v128.store(to, v128.shuffle<f64>(a, b, 0, 2));
        v128.store(to, v128.shuffle<f64>(c, d, 0, 2), 16);
        v128.store(to, v128.shuffle<f64>(a, b, 1, 3), 32);
        v128.store(to, v128.shuffle<f64>(c, d, 1, 3), 48);
        at += 16;
        to += 64;
      }
      if (depth & 1) {
        store<f64>(to, load<f64>(from + at));
        store<f64>(to, load<f64>(r1 + at), 8);
        store<f64>(to, load<f64>(r2 + at), 16);
        store<f64>(to, load<f64>(r3 + at), 24);
        to += 32;
      }
    } else if (across === 1) {
      for (let at = from; to < end; to += 32, at += depthStep) {
        v128.store(to, v128.load(at));
        v128.store(to, v128.load(at, 16), 16);
      }
    } else {
      for (let at = from; to < end; to += 32, at += depthStep) copyFour(at, rowStep, 4, to);
    }
    from += rowStep << 2;
  }
  if (row < count) {
    const end = to + ((<usize>depth) << 5);
    for (let at = from; to < end; to += 32, at += depthStep) copyFour(at, rowStep, count - row, to);
  }
}

function copyFour(from: usize, step: usize, count: i32, to: usize): void {
  for (let row = 0; row < 4; row++, from += step) {
    set(to, row, row < count ? load<f64>(from) : 0);
  }
}

/** Copies one panel back into `rows` rows, row-major with row step `across`. */
export function unpack64(rows: i32, depth: i32, panel: usize, to: usize, across: i32): void {
  const step = bytes(across);
  if (rows === 4) {
    for (; depth > 1; depth -= 2, panel += 64, to += 16) {
      const a = v128.load(panel);
      const b = v128.load(panel, 16);
      const c = v128.load(panel, 32);
      const d = v128.load(panel, 48);
      v128.store(to, v128.shuffle<f64>(a, c, 0, 2));
      v128.store(to + step, v128.shuffle<f64>(a, c, 1, 3));
      v128.store(to + step * 2, v128.shuffle<f64>(b, d, 0, 2));
      v128.store(to + step * 3, v128.shuffle<f64>(b, d, 1, 3));
    }
  }
  for (let q = 0; q < rows; q++, panel += 8, to += step) {
    for (let p = 0; p < depth; p++) set(to, p, get(panel, 4 * p));
  }
}
