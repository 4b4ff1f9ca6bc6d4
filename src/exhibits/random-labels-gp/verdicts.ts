import { classes, readings } from "../../models/digits";
import type { Matrix } from "../../models/linalg";
import type { Verdicts } from "./result";

/** Which labels ten outputs an image contradict, and how right they are to do so. */
export function verdictsOf(outputs: Matrix, given: Uint8Array, truth: Uint8Array): Verdicts {
  const read = readings(outputs);
  let [doubted, found, recovered] = [0, 0, 0];
  const doubt = Float64Array.from(given, (label, i) => {
    const wrong = label !== truth[i];
    if (read[i] !== label) {
      doubted++;
      if (wrong) found++;
    }
    if (wrong && read[i] === truth[i]) recovered++;
    return bestOther(outputs, i, label) - (outputs.data[i * classes + label] as number);
  });
  return { read, doubt, counts: { doubted, found, recovered } };
}

function bestOther({ data }: Matrix, row: number, label: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < classes; c++) {
    if (c !== label) best = Math.max(best, data[row * classes + c] as number);
  }
  return best;
}
