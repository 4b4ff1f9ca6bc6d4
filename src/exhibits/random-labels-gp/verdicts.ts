import { classes } from "../../models/digits";
import type { Matrix } from "../../models/linalg";
import type { Counts, Verdicts } from "./result";

/**
 * Which labels ten outputs an image contradict, and how right they are to do so. A label is doubted
 * when another digit's output is larger than its own: of equals it is believed.
 */
export function verdictsOf({ data }: Matrix, given: Uint8Array, truth: Uint8Array): Verdicts {
  const read = new Uint8Array(given.length);
  const doubt = new Float64Array(given.length);
  given.forEach((label, i) => {
    const outputs = data.subarray(i * classes, (i + 1) * classes);
    const rival = bestOther(outputs, label);
    doubt[i] = (outputs[rival] as number) - (outputs[label] as number);
    read[i] = (doubt[i] as number) > 0 ? rival : label;
  });
  return { read, doubt, counts: countsOf(read, given, truth) };
}

/** How readings of the training images fare against given and true labels. */
export function countsOf(read: Uint8Array, given: Uint8Array, truth: Uint8Array): Counts {
  let [doubted, found, recovered] = [0, 0, 0];
  given.forEach((label, i) => {
    const wrong = label !== truth[i];
    if (read[i] !== label) {
      doubted++;
      if (wrong) found++;
    }
    if (wrong && read[i] === truth[i]) recovered++;
  });
  return { doubted, found, recovered };
}

/** The digit of the largest output but the label's, the first of equals. */
function bestOther(outputs: Float64Array, label: number): number {
  let best = label === 0 ? 1 : 0;
  for (let c = 0; c < classes; c++) {
    if (c !== label && (outputs[c] as number) > (outputs[best] as number)) best = c;
  }
  return best;
}
