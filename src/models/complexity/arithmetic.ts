import { demandSymbol, type ModelOf } from "./sequential";

/**
 * Arithmetic coding without rounding. A message has an interval in [0, 1) as wide as its probability;
 * its code is the binary fraction of ⌈−log2 width⌉ + 1 digits that begins an interval inside it, so
 * whatever bits follow, the same message is read, and no code begins another.
 *
 * Widths are fractions of whole numbers (bigint), which grow with the message: for messages of up to
 * some thousand symbols. The bits are numbers 0 and 1.
 */
export function encode(message: ArrayLike<number>, modelOf: ModelOf): Uint8Array {
  const model = modelOf();
  let [low, width, unit] = [0n, 1n, 1n];
  for (let i = 0; i < message.length; i++) {
    const symbol = message[i] as number;
    const weights = model.weights();
    demandSymbol(weights, symbol);
    const total = BigInt(sum(weights, weights.length));
    low = low * total + width * BigInt(sum(weights, symbol));
    width *= BigInt(weights[symbol] as number);
    unit *= total;
    model.observe(symbol);
  }
  const length = digits(width, unit) + 1;
  // The first multiple of 2^−length that is not below the interval.
  const code = ((low << BigInt(length)) + unit - 1n) / unit;
  return Uint8Array.from(code.toString(2).padStart(length, "0"), Number);
}

/** What a code holds, and how many bits of it that took: more may follow. */
export interface Decoded {
  readonly message: number[];
  readonly bits: number;
}

/**
 * Reads `count` symbols from the beginning of some bits. Throws RangeError if the bits end before the
 * message does.
 */
export function decode(bits: ArrayLike<number>, count: number, modelOf: ModelOf): Decoded {
  const model = modelOf();
  const message: number[] = [];
  // How far the code lies into the interval, and the interval's width, both in units of 2^−length/unit.
  let offset = BigInt(`0b0${Array.from(bits, String).join("")}`);
  const scale = BigInt(bits.length);
  let [width, unit] = [1n, 1n];
  for (let i = 0; i < count; i++) {
    const weights = model.weights();
    const total = BigInt(sum(weights, weights.length));
    offset *= total;
    const [symbol, below] = containing(weights, offset, width << scale);
    offset -= (width << scale) * BigInt(below);
    width *= BigInt(weights[symbol] as number);
    unit *= total;
    model.observe(symbol);
    message.push(symbol);
  }
  const length = digits(width, unit) + 1;
  if (length > bits.length) {
    throw new RangeError(`the message takes ${length} bits; only ${bits.length} are given`);
  }
  return { message, bits: length };
}

/** The symbol whose part of an interval holds the offset, and the weights before it. */
function containing(weights: readonly number[], offset: bigint, width: bigint): [number, number] {
  let below = 0;
  let last: [number, number] = [0, 0];
  for (const [symbol, weight] of weights.entries()) {
    if (weight === 0) continue;
    if (width * BigInt(below) > offset) break;
    last = [symbol, below];
    below += weight;
  }
  return last;
}

/** ⌈log2(unit / width)⌉. */
function digits(width: bigint, unit: bigint): number {
  let length = Math.max(0, size(unit) - size(width) - 4);
  while (width << BigInt(length) < unit) length++;
  return length;
}

/** Binary digits before the last four or fewer. */
const size = (of: bigint): number => 4 * (of.toString(16).length - 1);

function sum(weights: readonly number[], end: number): number {
  let total = 0;
  for (let k = 0; k < end; k++) total += weights[k] as number;
  return total;
}
