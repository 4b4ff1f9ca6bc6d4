import type { Pick } from "../exhibits/exhibit";

/** Width and height of a panel in its own units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far from a thing, in panel units, a press still takes it. */
const reach = 40;

/**
 * Which thing a press takes, −1 for none: the nearest to it. The press is given as shares of the
 * panel's width and height, since the page scales the panel.
 */
export function nearest(
  { at, across = false }: Pick,
  [right, down]: readonly [number, number],
  { width, height }: Size
): number {
  let best = -1;
  let distance = reach * reach;
  at.forEach(({ px, py }, i) => {
    const [dx, dy] = [px - right * width, across ? 0 : py - down * height];
    const squared = dx * dx + dy * dy;
    if (squared < distance) {
      best = i;
      distance = squared;
    }
  });
  return best;
}

/** Where a thing stands, in per cent of the panel; its middle where there is none. */
export const standing = (
  thing: Pick["at"][number] | undefined,
  { width, height }: Size
): { readonly left: number; readonly top: number } => ({
  left: thing ? (100 * thing.px) / width : 50,
  top: thing ? (100 * thing.py) / height : 50
});
