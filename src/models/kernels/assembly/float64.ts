/** Address of number `index` of the float64 array at `base`. */
export function at(base: usize, index: i32): usize {
  return base + ((<usize>index) << 3);
}

export function get(base: usize, index: i32): f64 {
  return load<f64>(at(base, index));
}

export function set(base: usize, index: i32, value: f64): void {
  store<f64>(at(base, index), value);
}

/** Bytes of `count` float64 numbers. */
export function bytes(count: i32): usize {
  return (<usize>count) << 3;
}
