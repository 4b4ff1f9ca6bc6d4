import type { Settings } from "./parameters";

/** Images in the wall at a time. */
export const perPage = 50;

export const pagesOf = (n: number): number => Math.ceil(n / perPage);

/** A page that exists. */
export const pageOf = ({ page, n }: Pick<Settings, "page" | "n">): number =>
  Math.min(page, pagesOf(n));

/** The places of the images on show. */
export function placesOnShow(settings: Settings): Int32Array {
  const from = (pageOf(settings) - 1) * perPage;
  const count = Math.min(perPage, settings.n - from);
  return Int32Array.from({ length: count }, (_, i) => from + i);
}
