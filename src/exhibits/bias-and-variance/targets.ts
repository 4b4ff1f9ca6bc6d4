import { cos } from "../../models/kernels";
import type { Truth } from "./truths";

/** The noise-free truths. */
export const targets: Readonly<Record<Truth, (x: number) => number>> = {
  trend: (x) => 1.5 * x * x - 0.5,
  wave: (x) => cos(1.5 * Math.PI * x),
  rugged: (x) => {
    const x2 = x * x;
    const x4 = x2 * x2;
    return (-36 * x + 49 * x4 * x - 14 * x4 * x2 * x + x4 * x4 * x2) / 12;
  }
};
