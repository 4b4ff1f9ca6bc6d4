import { log } from "../kernels";
import { demandPositive } from "./demands";

/** Independent normal coordinates; one number stands for all. */
export interface Gaussian {
  readonly mean: ArrayLike<number> | number;
  readonly sd: ArrayLike<number> | number;
}

const entry = (of: ArrayLike<number> | number, i: number): number =>
  typeof of === "number" ? of : (of[i] as number);

/**
 * KL(q‖p) of two Gaussians with diagonal covariances in nats:
 * Σ ln(σ_p/σ_q) + (σ_q² + (μ_q − μ_p)²) / 2σ_p² − ½ over `count` coordinates.
 * Throws RangeError on a spread that is not positive or arrays of another length.
 */
export function gaussianKl(q: Gaussian, p: Gaussian, count: number): number {
  for (const each of [q.mean, q.sd, p.mean, p.sd]) {
    if (typeof each !== "number" && each.length !== count) {
      throw new RangeError(`${each.length} numbers are given; expected ${count}, one a coordinate`);
    }
  }
  let kl = 0;
  for (let i = 0; i < count; i++) {
    const [sdQ, sdP] = [entry(q.sd, i), entry(p.sd, i)];
    demandPositive("a standard deviation", sdQ);
    demandPositive("a standard deviation", sdP);
    const shift = (entry(q.mean, i) - entry(p.mean, i)) / sdP;
    const ratio = sdQ / sdP;
    kl += -log(ratio) + (ratio * ratio + shift * shift - 1) / 2;
  }
  return kl;
}
