import { log } from "./kernels";

/** A source of random numbers; every draw advances it. */
export interface Random {
  /** Uniform in [0, 1), 53 bits. */
  uniform(): number;
  /** Standard normal (Marsaglia's polar method). */
  normal(): number;
  /** Uniform integer in [0, n), n ≥ 1. */
  below(n: number): number;
}

const mix = (h: number): number => {
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return (h ^ (h >>> 15)) >>> 0;
};

/**
 * The stream of random numbers named by a seed (an integer) and any number of labels. Streams of
 * different labels are independent for all practical purposes, so adding points to a data set leaves
 * its first points where they were. The generator is sfc32 (Chris Doty-Humphrey, PractRand), seeded
 * through an integer hash; only integer arithmetic and the kernels' `log` are used, so a stream is
 * the same everywhere.
 */
export function stream(seed: number, ...labels: readonly (string | number)[]): Random {
  let hash = mix(seed | 0);
  for (const label of labels) {
    for (const unit of String(label)) hash = mix(hash ^ (unit.codePointAt(0) ?? 0));
    hash = mix(hash ^ 0x9e3779b9);
  }
  let a = mix(hash ^ 1);
  let b = mix(hash ^ 2);
  let c = mix(hash ^ 3);
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) next();

  let spare = Number.NaN;
  const uniform = () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992;
  return {
    uniform,
    normal() {
      if (!Number.isNaN(spare)) {
        const value = spare;
        spare = Number.NaN;
        return value;
      }
      for (;;) {
        const u = 2 * uniform() - 1;
        const v = 2 * uniform() - 1;
        const s = u * u + v * v;
        if (s > 0 && s < 1) {
          const scale = Math.sqrt((-2 * log(s)) / s);
          spare = v * scale;
          return u * scale;
        }
      }
    },
    below: (n) => Math.floor(uniform() * n)
  };
}

/** A uniformly random permutation of 0 … n − 1 (Fisher–Yates). */
export function permutation(n: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
  return order;
}
