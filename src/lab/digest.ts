import { sha256 } from "@noble/hashes/sha2.js";

/** A record that crosses to the page as it is: `{…}`, in this realm or another. */
const isPlain = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/**
 * The digest of a result: SHA-256 over its numbers as little-endian float64, its texts as UTF-16
 * code units, its structure and its keys in sorted order. Two results have the same digest only if
 * every bit agrees (all NaNs count as one).
 */
export function digest(result: unknown): string {
  const hash = sha256.create();
  const scratch = new DataView(new ArrayBuffer(8));
  const bytes = new Uint8Array(scratch.buffer);
  const mark = (code: string) => hash.update(Uint8Array.of(code.charCodeAt(0)));
  const number = (value: number) => {
    if (Number.isNaN(value)) scratch.setBigUint64(0, 0x7ff8000000000000n, true);
    else scratch.setFloat64(0, value, true);
    hash.update(bytes);
  };
  const text = (value: string) => {
    number(value.length);
    const units = new Uint8Array(2 * value.length);
    for (let i = 0; i < value.length; i++) {
      units[2 * i] = value.charCodeAt(i) & 255;
      units[2 * i + 1] = value.charCodeAt(i) >> 8;
    }
    hash.update(units);
  };
  const visit = (value: unknown): void => {
    if (typeof value === "number") {
      mark("n");
      number(value);
    } else if (typeof value === "string") {
      mark("s");
      text(value);
    } else if (typeof value === "boolean") mark(value ? "t" : "f");
    else if (value === null || value === undefined) mark("0");
    else if (ArrayBuffer.isView(value)) {
      mark("v");
      const numbers = value as unknown as ArrayLike<number>;
      number(numbers.length);
      for (let i = 0; i < numbers.length; i++) number(numbers[i] ?? 0);
    } else if (Array.isArray(value)) {
      mark("a");
      number(value.length);
      for (const item of value) visit(item);
    } else if (isPlain(value)) {
      mark("o");
      const keys = Object.keys(value).sort();
      number(keys.length);
      for (const key of keys) {
        text(key);
        visit(value[key]);
      }
    } else {
      const kind = typeof value === "object" ? value.constructor.name : typeof value;
      throw new Error(`a result holds a ${kind}; expected numbers, texts, lists and plain records`);
    }
  };
  visit(result);
  return Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
