import { imageSize } from "../../models/digits";
import type { Settings } from "./parameters";
import type { Verdicts } from "./result";

/** Images in the wall at a time. */
export const perPage = 100;

export const pagesOf = (n: number): number => Math.ceil(n / perPage);

/** A page that exists. */
export const pageOf = ({ page, n }: Settings): number => Math.min(page, pagesOf(n));

interface Labels {
  readonly truth: Uint8Array;
  readonly given: Uint8Array;
}

/** Whether the model is wrong about an image: it reads another digit than the image shows. */
export const mistaken = ({ truth }: Labels, { read }: Verdicts, i: number): boolean =>
  read[i] !== truth[i];

/** The places of the images on show, in the order of the wall. Ties stay as they were drawn. */
export function placesOnShow(
  labels: Labels,
  verdicts: Verdicts | null,
  settings: Settings
): Int32Array {
  const all = Array.from(labels.truth, (_, i) => i);
  if (verdicts && settings.order !== "drawn") {
    const { doubt } = verdicts;
    const size = (i: number) => doubt[i] as number;
    const rank = (i: number) => (mistaken(labels, verdicts, i) ? 0 : 1);
    all.sort((a, b) =>
      settings.order === "doubt" ? size(b) - size(a) || a - b : rank(a) - rank(b) || a - b
    );
  }
  const from = (pageOf(settings) - 1) * perPage;
  return Int32Array.from(all.slice(from, from + perPage));
}

/** The pixels of images by place. */
export function pixelsAt(pixels: Uint8Array, places: ArrayLike<number>): Uint8Array {
  const chosen = new Uint8Array(places.length * imageSize);
  for (let i = 0; i < places.length; i++) {
    const at = (places[i] as number) * imageSize;
    chosen.set(pixels.subarray(at, at + imageSize), i * imageSize);
  }
  return chosen;
}
