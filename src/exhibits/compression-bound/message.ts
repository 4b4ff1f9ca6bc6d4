import {
  countsOf,
  decode,
  encode,
  krichevskyTrofimov,
  krichevskyTrofimovLength
} from "../../models/complexity";

/** The choices a header has words for, fixed before any image was looked at. */
export const sizes = [2, 4, 6, 8, 10, 15, 20, 30, 40, 50, 64, 80, 100, 120, 150, 200] as const;
export const levelCounts = [3, 5, 7, 9, 15] as const;
export const scales = 32;
export const dictionaries = 256;

/** Bits for the place in `sizes`, in `levelCounts`, the scale, and the dictionary's number. */
const fields = [4, 3, 5, 8] as const;
export const headerBits = 20;

/** Everything a receiver lacks who has the images, the program and the dictionaries. */
export interface Message {
  readonly size: number;
  readonly levels: number;
  readonly scale: number;
  readonly dictionary: number;
  /** 0 … levels − 1, in the order of the weights. */
  readonly symbols: ArrayLike<number>;
}

/** The message in bits, 0 and 1: the header, then the symbols in an adaptive arithmetic code. */
export function write({ size, levels, scale, dictionary, symbols }: Message): Uint8Array {
  const places = [
    sizes.indexOf(size as never),
    levelCounts.indexOf(levels as never),
    scale,
    dictionary
  ];
  const header = places.flatMap((value, k) => binary(value, fields[k] as number));
  const code = encode(symbols, krichevskyTrofimov(levels));
  return Uint8Array.from([...header, ...code]);
}

/**
 * Reads a message from the beginning of some bits. `extra` weights come besides the numbers sent: 1
 * for the constant of a linear classifier. Says how many bits it took.
 */
export function read(bits: ArrayLike<number>, extra: number): Message & { readonly bits: number } {
  let at = 0;
  const field = (width: number): number => {
    let value = 0;
    for (const end = at + width; at < end; at++) value = 2 * value + (bits[at] as number);
    return value;
  };
  const size = sizes[field(fields[0])] as number;
  const levels = levelCounts[field(fields[1])] as number;
  const [scale, dictionary] = [field(fields[2]), field(fields[3])];
  const rest = Array.from({ length: bits.length - at }, (_, i) => bits[at + i] as number);
  const { message, bits: used } = decode(rest, size + extra, krichevskyTrofimov(levels));
  return { size, levels, scale, dictionary, symbols: message, bits: headerBits + used };
}

/** How many bits `write` will need. */
export function lengthOf(symbols: ArrayLike<number>, levels: number): number {
  const ideal = krichevskyTrofimovLength(countsOf(symbols, levels));
  // Lengths that are whole numbers come out a rounding error above or below.
  return headerBits + Math.ceil(ideal - 1e-9) + 1;
}

function binary(value: number, width: number): number[] {
  return Array.from({ length: width }, (_, i) => (value >> (width - 1 - i)) & 1);
}

/** The size in `sizes` up to `most` that is nearest in proportion. */
export function nearestSize(wanted: number, most: number): number {
  let nearest: number = sizes[0];
  const apart = (size: number) => Math.max(size / wanted, wanted / size);
  for (const size of sizes) if (size <= most && apart(size) < apart(nearest)) nearest = size;
  return nearest;
}
