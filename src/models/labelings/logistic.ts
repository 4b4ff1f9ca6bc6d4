import { labelingCount, occurringSums, type Sums, seenBy, sumsOf } from "./labeling";
import { type Nodes, nodesFor } from "./nodes";

/** Prior standard deviations of the bias and the two weights; 0 leaves one out. */
export type PriorSds = readonly [bias: number, first: number, second: number];

/**
 * The evidence of every labeling under y ~ σ(w₀ + w₁x₁ + w₂x₂), w ~ N(0, diag sd²), by the trapezoid
 * rule. As Π σ(y u) = exp(½ s·w) / Π 2cosh(u/2), the labelings differ only in s, and since the
 * denominator is even in every weight the positive octant is enough, with cosh(½ s_j w_j) for exp.
 *
 * A generator, so that a caller can pause between the slabs of the integral.
 */
export function* logisticEvidence(sds: PriorSds): Generator<void, Float64Array, void> {
  const nodes = nodesFor(sds);
  const groups = groupsOf(occurringSums(sds), nodes);
  const mirrored = sds[1] === sds[2];
  for (let i = 0; i <= nodes.last[1]; i++) {
    const slab = slabAt(nodes, i);
    for (let j = 0; j <= (mirrored ? i : nodes.last[2]); j++) {
      for (const group of groups) addLine(nodes, slab, group, i, j, mirrored && j < i);
    }
    yield;
  }
  return Float64Array.from({ length: labelingCount }, (_, labeling) =>
    totalFor(seenBy(sds, sumsOf(labeling)), groups)
  );
}

/** The sums that share |s₀|: they share their integrals over w₀ too. */
interface Group {
  readonly bias: number;
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Prior weight of each node of the bias times (1 + e^{−|s₀|w₀}) / 2. */
  readonly weights: Float64Array;
  readonly totals: Float64Array;
}

function groupsOf(sums: readonly Sums[], nodes: Nodes): Group[] {
  const biases = [...new Set(sums.map(([bias]) => bias))];
  return biases.map((bias) => {
    const sharing = sums.filter((s) => s[0] === bias);
    return {
      bias,
      first: Int32Array.from(sharing, (s) => s[1]),
      second: Int32Array.from(sharing, (s) => s[2]),
      weights: nodes.weights[0][bias] as Float64Array,
      totals: new Float64Array(sharing.length)
    };
  });
}

/**
 * For the three inputs of one row, |w₁| = ih and |w₀ + w₂x₂| = kh: Π 1/(1 + e^{−|u|}), and Σ |u|/h, a
 * whole number. They are kept apart, or large weights would underflow.
 */
interface Slab {
  readonly factor: Float64Array;
  readonly size: Int32Array;
}

function slabAt({ last, squash }: Nodes, i: number): Slab {
  const length = last[0] + last[2] + 1;
  const factor = new Float64Array(length);
  const size = new Int32Array(length);
  for (let k = 0; k < length; k++) {
    const sum = k + i;
    const difference = Math.abs(k - i);
    factor[k] = (squash[k] as number) * (squash[sum] as number) * (squash[difference] as number);
    size[k] = k + sum + difference;
  }
  return { factor, size };
}

/** Adds the nodes (·, i, j) to the integrals, and their mirror images (·, j, i) if asked. */
function addLine(
  { weights, decay }: Nodes,
  slab: Slab,
  { bias, first, second, weights: ofBias, totals }: Group,
  i: number,
  j: number,
  mirrored: boolean
): void {
  let most = 0;
  for (let p = 0; p < totals.length; p++) {
    const a = first[p] as number;
    const b = second[p] as number;
    most = Math.max(most, a * i + b * j, a * j + b * i);
  }
  const line = alongBias(slab, decay, ofBias, bias, j, most);
  for (let p = 0; p < totals.length; p++) {
    const a = first[p] as number;
    const b = second[p] as number;
    const [ofFirst, ofSecond] = [weights[1][a] as Float64Array, weights[2][b] as Float64Array];
    const [at, swapped] = [most - a * i - b * j, most - a * j - b * i];
    let share = (ofFirst[i] as number) * (ofSecond[j] as number) * (decay[at] as number);
    if (mirrored) {
      share += (ofFirst[j] as number) * (ofSecond[i] as number) * (decay[swapped] as number);
    }
    totals[p] = (totals[p] as number) + line * share;
  }
}

/** The integral over w₀, times e^{−½h·most} so that no exponent is positive. */
function alongBias(
  { factor, size }: Slab,
  decay: Float64Array,
  weights: Float64Array,
  bias: number,
  j: number,
  most: number
): number {
  let total = 0;
  for (let k = 0; k < weights.length; k++) {
    const sum = k + j;
    const difference = Math.abs(k - j);
    const reach = (size[k] as number) + (size[sum] as number) + (size[difference] as number);
    total +=
      (weights[k] as number) *
      (factor[k] as number) *
      (factor[sum] as number) *
      (factor[difference] as number) *
      (decay[reach - bias * k - most] as number);
  }
  return total;
}

function totalFor([bias, first, second]: Sums, groups: readonly Group[]): number {
  const group = groups.find((candidate) => candidate.bias === bias);
  const place = group?.first.findIndex((a, p) => a === first && group.second[p] === second) ?? -1;
  return group?.totals[place] as number;
}
