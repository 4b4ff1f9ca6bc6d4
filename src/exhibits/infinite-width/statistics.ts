import type { Population } from "../../models/network-kernels";
import type { Result, Sample } from "./result";

/** How many outputs are drawn as dots. */
const shown = 300;

/** What the first `count` networks of a population are. */
export function sampleOf(
  { first, second, own, between }: Population,
  count: number,
  planned: number,
  { xx, xz, zz }: Result["limit"]
): Sample {
  const ofOwn = moments(own, count);
  const ofBetween = moments(between, count);
  let inside = 0;
  let within = 0;
  const determinant = xx * zz - xz * xz;
  for (let i = 0; i < count; i++) {
    const a = first[i] as number;
    const b = second[i] as number;
    const square = (zz * a * a - 2 * xz * a * b + xx * b * b) / determinant;
    if (square < 1) inside++;
    if (square < 9) within++;
  }
  return {
    count,
    planned,
    first: first.slice(0, Math.min(shown, count)),
    second: second.slice(0, Math.min(shown, count)),
    own: ofOwn.mean,
    between: ofBetween.mean,
    ownError: ofOwn.sd / Math.sqrt(count),
    betweenError: ofBetween.sd / Math.sqrt(count),
    spread: ofOwn.mean > 0 ? ofOwn.sd / ofOwn.mean : 0,
    inside: inside / count,
    within: within / count
  };
}

function moments(values: Float64Array, count: number): { mean: number; sd: number } {
  let mean = 0;
  let squares = 0;
  for (let i = 0; i < count; i++) {
    const step = (values[i] as number) - mean;
    mean += step / (i + 1);
    squares += step * ((values[i] as number) - mean);
  }
  return { mean, sd: Math.sqrt(squares / count) };
}
