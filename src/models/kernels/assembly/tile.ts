export const STORE = 0;
export const SUBTRACT = 1;
export const ADD = 2;

/** Bytes of a tile's row: two vectors, so four float64 or eight float32. Tiles have four rows. */
export const ROW = 32;

/**
 * The product of a panel of four rows and a panel of one tile row's columns, `depth` long, stored
 * into, subtracted from or added to the tile at `c`, whose rows are `step` bytes apart. Eight
 * vectors hold it meanwhile.
 */
export function multiplyTile<T>(
  depth: i32,
  rows: usize,
  columns: usize,
  c: usize,
  step: usize,
  mode: i32
): void {
  const size = sizeof<T>();
  let c00 = v128.splat<T>(0);
  let c01 = c00;
  let c10 = c00;
  let c11 = c00;
  let c20 = c00;
  let c21 = c00;
  let c30 = c00;
  let c31 = c00;
  for (let end = columns + <usize>(depth * ROW); columns < end; columns += ROW, rows += size * 4) {
    const b0 = v128.load(columns);
    const b1 = v128.load(columns, 16);
    let even = v128.load_splat<T>(rows);
    let odd = v128.load_splat<T>(rows, sizeof<T>());
    c00 = v128.add<T>(c00, v128.mul<T>(even, b0));
    c10 = v128.add<T>(c10, v128.mul<T>(odd, b0));
    c01 = v128.add<T>(c01, v128.mul<T>(even, b1));
    c11 = v128.add<T>(c11, v128.mul<T>(odd, b1));
    even = v128.load_splat<T>(rows, sizeof<T>() * 2);
    odd = v128.load_splat<T>(rows, sizeof<T>() * 3);
    c20 = v128.add<T>(c20, v128.mul<T>(even, b0));
    c30 = v128.add<T>(c30, v128.mul<T>(odd, b0));
    c21 = v128.add<T>(c21, v128.mul<T>(even, b1));
    c31 = v128.add<T>(c31, v128.mul<T>(odd, b1));
  }
  put<T>(c, c00, c01, mode);
  put<T>(c + step, c10, c11, mode);
  put<T>(c + step * 2, c20, c21, mode);
  put<T>(c + step * 3, c30, c31, mode);
}

function put<T>(c: usize, left: v128, right: v128, mode: i32): void {
  if (mode === SUBTRACT) {
    left = v128.sub<T>(v128.load(c), left);
    right = v128.sub<T>(v128.load(c, 16), right);
  } else if (mode === ADD) {
    left = v128.add<T>(v128.load(c), left);
    right = v128.add<T>(v128.load(c, 16), right);
  }
  v128.store(c, left);
  v128.store(c, right, 16);
}

/** multiplyTile where only `height` rows and `width` columns of the tile exist. */
export function multiplyEdge<T>(
  depth: i32,
  rows: usize,
  columns: usize,
  c: usize,
  step: usize,
  mode: i32,
  height: i32,
  width: i32,
  spare: usize
): void {
  multiplyTile<T>(depth, rows, columns, spare, ROW, STORE);
  for (let i = 0; i < height; i++, spare += ROW, c += step) {
    for (let j = 0; j < width; j++) {
      const at = <usize>j * sizeof<T>();
      const value = load<T>(spare + at);
      if (mode === STORE) store<T>(c + at, value);
      else if (mode === ADD) store<T>(c + at, load<T>(c + at) + value);
      else store<T>(c + at, load<T>(c + at) - value);
    }
  }
}
