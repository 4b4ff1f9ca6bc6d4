/**
 * Copies a block of a matrix, `count` rows (step `across`) of `depth` numbers (step `along`), into
 * panels of `width` rows, at most eight, that lie number by number: all rows at depth 0, then at
 * depth 1. Missing rows of the last panel are zero. Steps are in numbers: a transpose swaps them.
 */
export function pack<T>(
  count: i32,
  width: i32,
  depth: i32,
  from: usize,
  across: i32,
  along: i32,
  to: usize
): void {
  const size = sizeof<T>() as i32;
  const step = <usize>(along * size);
  const row = <usize>(across * size);
  const line = <usize>(width * size);
  for (let i = 0; i < count; i += width, from += row * width) {
    const rows = min(count - i, width);
    let source = from;
    if (rows === 4 && width === 4 && across !== 1) {
      packFour<T>(depth, from, row, step, to);
      to += line * depth;
      continue;
    }
    for (let p = 0; p < depth; p++, source += step, to += line) {
      if (across === 1 && rows === width) {
        v128.store(to, v128.load(source));
        if (line === 32) v128.store(to, v128.load(source, 16), 16);
        continue;
      }
      let number = source;
      let target = to;
      for (let q = 0; q < width; q++, number += row, target += size) {
        store<T>(target, q < rows ? load<T>(number) : <T>0);
      }
    }
  }
}

function packFour<T>(depth: i32, r0: usize, row: usize, step: usize, to: usize): void {
  const size = sizeof<T>();
  const r1 = r0 + row;
  const r2 = r1 + row;
  const r3 = r2 + row;
  for (let at: usize = 0; depth > 0; depth--, at += step, to += size * 4) {
    store<T>(to, load<T>(r0 + at));
    store<T>(to, load<T>(r1 + at), sizeof<T>());
    store<T>(to, load<T>(r2 + at), sizeof<T>() * 2);
    store<T>(to, load<T>(r3 + at), sizeof<T>() * 3);
  }
}
