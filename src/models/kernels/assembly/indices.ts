/** Arrays of int32 beside the float64 ones. */
export function getIndex(base: usize, index: i32): i32 {
  return load<i32>(base + ((<usize>index) << 2));
}

export function setIndex(base: usize, index: i32, value: i32): void {
  store<i32>(base + ((<usize>index) << 2), value);
}
