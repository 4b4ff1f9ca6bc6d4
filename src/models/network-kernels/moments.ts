import { acos, asin } from "../kernels";
import type { Activation } from "./network";

/** A value with its derivatives by var h, cov(h, h′) and var h′. */
export interface Moment {
  value: number;
  a: number;
  c: number;
  b: number;
}

/**
 * E[φ(h) φ(h′)] of a jointly normal pair of mean 0 with variances a, b and covariance c: what one
 * hidden layer makes of a covariance. `own` is the case h = h′, with its derivative in `a` alone.
 */
export interface Moments {
  pair(a: number, c: number, b: number, into: Moment): void;
  own(a: number, into: Moment): void;
}

const clip = (ratio: number): number => Math.min(1, Math.max(-1, ratio));

/** The arc-cosine kernel of degree 1 (Cho & Saul 2009), halved: √(ab) (sin θ + (π − θ) cos θ)/2π. */
const relu: Moments = {
  pair(a, c, b, into) {
    const root = Math.sqrt(a) * Math.sqrt(b);
    if (!(root > 0)) {
      into.value = into.a = into.b = into.c = 0;
      return;
    }
    const cosine = clip(c / root);
    const sine = Math.sqrt((1 - cosine) * (1 + cosine));
    const rest = Math.PI - acos(cosine);
    into.value = (root * (sine + rest * cosine)) / (2 * Math.PI);
    into.c = rest / (2 * Math.PI);
    into.a = (sine * Math.sqrt(b / a)) / (4 * Math.PI);
    into.b = (sine * Math.sqrt(a / b)) / (4 * Math.PI);
  },
  own(a, into) {
    into.value = a / 2;
    into.a = 0.5;
    into.b = into.c = 0;
  }
};

/** (2/π) asin(2c/√((1 + 2a)(1 + 2b))) (Williams 1998). */
const erf: Moments = {
  pair(a, c, b, into) {
    const root = Math.sqrt(1 + 2 * a) * Math.sqrt(1 + 2 * b);
    const sine = clip((2 * c) / root);
    // At least 1/√(1 + 2a): |c| cannot exceed √(ab).
    const cosine = Math.sqrt((1 - sine) * (1 + sine));
    into.value = (2 / Math.PI) * asin(sine);
    into.c = 4 / (Math.PI * root * cosine);
    into.a = (-2 * sine) / (Math.PI * (1 + 2 * a) * cosine);
    into.b = (-2 * sine) / (Math.PI * (1 + 2 * b) * cosine);
  },
  own(a, into) {
    into.value = (2 / Math.PI) * asin((2 * a) / (1 + 2 * a));
    into.a = 4 / (Math.PI * (1 + 2 * a) * Math.sqrt(1 + 4 * a));
    into.b = into.c = 0;
  }
};

export const moments: Readonly<Record<Activation, Moments>> = { relu, erf };
