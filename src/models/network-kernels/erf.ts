import { exp } from "../kernels";

const perUnit = 64;
/** From here on 1 − erf is below 1e-17. */
const end = 6;
const nodes = perUnit * end + 1;
/** erf and its slope at the nodes 0, 1/64, … 6. */
const values = new Float64Array(nodes);
const slopes = new Float64Array(nodes);

const twoOverRootPi = 2 / Math.sqrt(Math.PI);

/**
 * ∫₀ʰ e^−(x + u)² du, relative to e^−x², from the Taylor series of the integrand: its coefficients
 * obey (k + 1) p_{k+1} = −2x p_k − 2 p_{k−1}.
 */
function stretch(x: number, h: number, terms: number): number {
  let before = 0;
  let p = 1;
  let power = h;
  let sum = 0;
  for (let k = 0; k < terms; k++) {
    sum += (p * power) / (k + 1);
    const next = (-2 * x * p - 2 * before) / (k + 1);
    before = p;
    p = next;
    power *= h;
  }
  return sum;
}

for (let i = 0; i < nodes; i++) {
  const x = i / perUnit;
  slopes[i] = twoOverRootPi * exp(-x * x);
  if (i + 1 < nodes) {
    values[i + 1] = (values[i] as number) + (slopes[i] as number) * stretch(x, 1 / perUnit, 14);
  }
}

/** The error function, to about 1e-15: from the nearest node by a Taylor series. */
export function erf(x: number): number {
  const size = Math.abs(x);
  if (!(size < end)) return size >= end ? Math.sign(x) : x;
  const i = Math.round(size * perUnit);
  const node = i / perUnit;
  const value = (values[i] as number) + (slopes[i] as number) * stretch(node, size - node, 8);
  return x < 0 ? -value : value;
}
