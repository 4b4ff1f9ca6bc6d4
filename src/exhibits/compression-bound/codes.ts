import { chernoffBound, hoeffdingBound } from "../../models/bounds";
import { encode, idealLength, type ModelOf, quantise } from "../../models/complexity";
import { cholesky, type Matrix, multiply, solveCholesky } from "../../models/linalg";
import { first, type Points, pointsOf } from "./code-points";
import { levelCounts } from "./message";
import { evenCode, orderCode } from "./order-code";
import type { Settings } from "./parameters";
import type { Coded } from "./result";

export const sampleSizes = [20, 50, 100, 200, 500, 1000, 2000, 5000] as const;
export const rigidDegree = 2;
const testPoints = 5000;
/** Above this only every fifth degree is fitted. */
const everyDegree = 15;
const roundings = 16;
/** Which of five numbers of levels is used. */
export const levelBits = 3;

/** One way to say a classifier: whole numbers for all orders. */
interface Said {
  readonly levels: number;
  readonly symbols: Uint16Array;
  readonly degree: number;
  readonly risk: number;
}

/** The three codes, and what each makes of growing samples. */
export class Codes {
  readonly #training: Points;
  readonly #test: Points;

  constructor(private readonly values: Settings) {
    this.#training = pointsOf(values, "training", sampleSizes.at(-1) as number);
    this.#test = pointsOf(values, "test", testPoints);
  }

  /** Yields between the degrees, so that a caller can pause; returns rigid, flexible and soft. */
  *at(n: number): Generator<void, readonly [Coded, Coded, Coded], void> {
    const points = first(this.#training, n);
    const said: Said[] = [];
    const gram = multiply(points.features, points.features, { transposeA: true });
    for (let degree = 0; degree <= this.values.degree; degree++) {
      if (degree > everyDegree && degree % 5 !== 0 && degree !== this.values.degree) continue;
      said.push(...roundedFits(points, gram, degree));
      yield;
    }
    return [
      this.#best("rigid", said, n),
      this.#best("flexible", said, n),
      this.#best("soft", said, n)
    ];
  }

  #code(name: Coded["name"], levels: number): ModelOf {
    return name === "soft" ? orderCode(levels, this.values.decay) : evenCode(levels);
  }

  /** What is sent under a code: as many weights as its degree has, trailing zeros included. */
  #sent(name: Coded["name"], { symbols }: Said): Uint16Array {
    return name === "rigid" ? symbols.subarray(0, rigidDegree + 1) : symbols;
  }

  /** The candidate with the least bound under one code. */
  #best(name: Coded["name"], said: readonly Said[], n: number): Coded {
    const { delta } = this.values;
    let [best, least] = [said[0] as Said, Number.POSITIVE_INFINITY];
    for (const one of said) {
      if (name === "rigid" && one.degree > rigidDegree) continue;
      const ideal = idealLength(this.#sent(name, one), this.#code(name, one.levels));
      const bits = levelBits + Math.ceil(ideal - 1e-9) + 1;
      const bound = chernoffBound({ risk: one.risk, n, delta }, bits);
      if (bound < least) [best, least] = [one, bound];
    }
    const sent = this.#sent(name, best);
    const bits = levelBits + encode(sent, this.#code(name, best.levels)).length;
    const observed = { risk: best.risk, n, delta };
    const half = (best.levels - 1) / 2;
    let order = -1;
    sent.forEach((symbol, j) => {
      if (symbol !== half) order = j;
    });
    return {
      name,
      n,
      bits,
      levels: best.levels,
      order,
      train: best.risk,
      test: errors(this.#test, [centred(best)])[0] as number,
      chernoff: chernoffBound(observed, bits),
      hoeffding: hoeffdingBound(observed, bits)
    };
  }
}

const centred = ({ symbols, levels }: { symbols: Uint16Array; levels: number }): Float64Array =>
  Float64Array.from(symbols, (symbol) => symbol - (levels - 1) / 2);

/** Least squares of one degree, rounded in 80 ways; orders above it are 0. */
function roundedFits(points: Points, gram: Matrix, degree: number): Said[] {
  const weights = fitted(points, gram, degree);
  const most = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 1e-12);
  const candidates: { levels: number; symbols: Uint16Array }[] = [];
  for (const levels of levelCounts) {
    let step = most / ((levels - 1) / 2);
    for (let k = 0; k < roundings; k++) {
      candidates.push({ levels, symbols: quantise(weights, { step, levels }) });
      step /= fourthRoot;
    }
  }
  const risks = errors(points, candidates.map(centred));
  return candidates.map((one, k) => ({ ...one, degree, risk: risks[k] as number }));
}

const fourthRoot = Math.sqrt(Math.SQRT2);
const ridge = 1e-3;

function fitted({ features, labels }: Points, gram: Matrix, degree: number): Float64Array {
  const count = degree + 1;
  const { columns } = features;
  const n = labels.length;
  const block = new Float64Array(count * count);
  const right = new Float64Array(count);
  for (let j = 0; j < count; j++) {
    for (let k = 0; k < count; k++) block[j * count + k] = gram.data[j * columns + k] as number;
    block[j * (count + 1)] = (block[j * (count + 1)] as number) + ridge * n;
    for (let i = 0; i < n; i++) {
      right[j] =
        (right[j] as number) + (labels[i] as number) * (features.data[i * columns + j] as number);
    }
  }
  const { L } = cholesky({ rows: count, columns: count, data: block });
  const weights = new Float64Array(columns);
  weights.set(solveCholesky(L, { rows: count, columns: 1, data: right }).data);
  return weights;
}

/** The share of points that lie on the wrong side, for several weight vectors at once. */
function errors({ features, labels }: Points, vectors: readonly Float64Array[]): number[] {
  const count = vectors.length;
  const { columns } = features;
  const W = new Float64Array(columns * count);
  vectors.forEach((vector, k) => {
    for (let j = 0; j < columns; j++) W[j * count + k] = vector[j] as number;
  });
  const { data } = multiply(features, { rows: columns, columns: count, data: W });
  const wrong = new Int32Array(count);
  for (let i = 0, at = 0; i < labels.length; i++) {
    const positive = (labels[i] as number) > 0;
    for (let k = 0; k < count; k++, at++) {
      if ((data[at] as number) > 0 !== positive) wrong[k] = (wrong[k] as number) + 1;
    }
  }
  return Array.from(wrong, (each) => each / labels.length);
}
