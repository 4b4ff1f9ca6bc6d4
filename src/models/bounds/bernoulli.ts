import { exp, expm1, log, log1p } from "../kernels";
import { demandAmount, demandRisk } from "./demands";

const mostSteps = 200;

/**
 * kl(q‖p) = q ln(q/p) + (1 − q) ln((1 − q)/(1 − p)) in nats: the divergence of two coins.
 * Infinite where p excludes what q allows.
 */
export function bernoulliKl(q: number, p: number): number {
  demandRisk(q);
  demandRisk(p);
  return Math.max(0, share(q, p, p - q) + share(1 - q, 1 - p, q - p));
}

/** a ln(a/b) with b = a + rise: small rises through log1p, so that the shares cancel as they should. */
function share(a: number, b: number, rise: number): number {
  if (a === 0) return 0;
  const relative = rise / a;
  if (relative > -0.5 && relative < 1) return -a * log1p(relative);
  return a * (log(a) - log(b));
}

/** The largest p with kl(q‖p) ≤ ε, by bisection to the last bit; at least q. */
export function klInverse(q: number, epsilon: number): number {
  demandRisk(q);
  demandAmount("the divergence", epsilon);
  if (q === 0) return -expm1(-epsilon);
  if (q === 1 || epsilon === 0) return q;
  return furthest(q, 1, (p) => bernoulliKl(q, p) <= epsilon);
}

/** The smallest p with kl(q‖p) ≤ ε; at most q. */
export function klInverseBelow(q: number, epsilon: number): number {
  demandRisk(q);
  demandAmount("the divergence", epsilon);
  if (q === 1) return exp(-epsilon);
  if (q === 0 || epsilon === 0) return q;
  return furthest(q, 0, (p) => bernoulliKl(q, p) <= epsilon);
}

/** From `inside` towards `end`, the last place where `holds` does. */
function furthest(inside: number, end: number, holds: (p: number) => boolean): number {
  let [near, far] = [inside, end];
  for (let step = 0; step < mostSteps; step++) {
    const middle = (near + far) / 2;
    if (middle === near || middle === far) break;
    if (holds(middle)) near = middle;
    else far = middle;
  }
  return near;
}
