import { hoeffdingBound, prefixFreeBits } from "../../models/bounds";
import type { Settings } from "./parameters";
import type { FileBound } from "./result";

const kilobytes = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000, 3000, 10000, 30000, 100000];
const examples = [1e2, 3e2, 1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7, 3e7, 1e8, 3e8, 1e9];

export function fileOf(settings: Settings): FileBound {
  const { risk, delta } = settings;
  const n = Math.max(1, Math.round(1000 * settings.examples));
  const bitsOf = (kb: number) => 8000 * kb;
  const bound = (bits: number, count: number) =>
    hoeffdingBound({ risk, n: count, delta }, prefixFreeBits(bits));
  return {
    kilobytes,
    bySize: kilobytes.map((kb) => bound(bitsOf(kb), n)),
    examples,
    byExamples: examples.map((count) => bound(bitsOf(settings.kilobytes), count)),
    bound: bound(bitsOf(settings.kilobytes), n),
    without: hoeffdingBound({ risk, n, delta }, bitsOf(settings.kilobytes))
  };
}
