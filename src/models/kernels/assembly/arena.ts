/**
 * Scratch memory: a stack above the static data. A call marks the top, allocates, computes and
 * releases to the mark, so memory is reused and only ever grows to the largest call.
 */
const LINE: usize = 64;
const PAGE: usize = 65536;

let top: usize = 0;

/** Place of `bytes` fresh bytes, aligned to a cache line; traps when memory cannot grow. */
export function allocate(bytes: usize): usize {
  const place = mark();
  const end = place + ((bytes + LINE - 1) & ~(LINE - 1));
  const missing = <i32>((end + PAGE - 1) / PAGE) - memory.size();
  if (end < place || (missing > 0 && memory.grow(missing) < 0)) unreachable();
  top = end;
  return place;
}

/** The present top of the stack. */
export function mark(): usize {
  if (top === 0) top = (__heap_base + LINE - 1) & ~(LINE - 1);
  return top;
}

/** Gives back everything allocated since `place` was the top. */
export function release(place: usize): void {
  top = place;
}
