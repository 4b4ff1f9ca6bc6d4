import { chernoffBound, hoeffdingBound } from "../../models/bounds";
import { errorOf, type Images, type Problem } from "./data";
import { lengthOf, type Message } from "./message";
import type { Candidate } from "./result";

/** The errors and bounds of a message, given what its receiver says of images. */
export function scored(
  message: Message,
  says: (images: Images) => Uint8Array,
  { training, test }: Problem,
  delta: number
): Candidate {
  const { size, levels, scale } = message;
  const symbols = Uint16Array.from(message.symbols);
  const bits = lengthOf(symbols, levels);
  const risk = errorOf(says(training), training);
  const observed = { risk, n: training.odd.length, delta };
  return {
    size,
    levels,
    scale,
    symbols,
    bits,
    train: risk,
    test: errorOf(says(test), test),
    hoeffding: hoeffdingBound(observed, bits),
    chernoff: chernoffBound(observed, bits)
  };
}
