import source from "./digits.bin?inline";

/** 1,797 handwritten digits; see README.md for where they come from. */
export interface Digits {
  readonly count: number;
  /** Grey values 0 (paper) to 16 (ink), 64 an image, row by row. */
  readonly pixels: Uint8Array;
  /** What each image shows, 0 to 9. */
  readonly labels: Uint8Array;
}

/** Pixels of an image. */
export const imageSize = 64;
/** The largest grey value. */
export const inkiest = 16;
export const classes = 10;
const count = 1797;

let loaded: Digits | undefined;

/** The data set, decoded at first use. */
export function digits(): Digits {
  loaded ??= load();
  return loaded;
}

function load(): Digits {
  const text = globalThis.atob(source.slice(source.indexOf(",") + 1));
  const bytes = Uint8Array.from(text, (unit) => unit.charCodeAt(0));
  const end = count * imageSize;
  return { count, pixels: bytes.subarray(0, end), labels: bytes.subarray(end) };
}
