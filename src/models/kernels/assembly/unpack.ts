import { bytes, get, set } from "./float64";

/** Copies one panel of four rows in float64 back into `rows` rows with row step `across`. */
export function unpack(rows: i32, depth: i32, panel: usize, to: usize, across: i32): void {
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
