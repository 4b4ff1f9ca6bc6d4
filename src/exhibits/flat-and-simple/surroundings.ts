import { type LossName, type Numbers, workspace } from "../../models/kernels";
import type { Architecture, Data } from "../../models/network";
import { directions, move } from "./moves";
import type { Noise } from "./parameters";

/** The loss less its value at the network, by line, at -distances and at distances. */
export interface Lines {
  readonly behind: readonly number[][];
  readonly ahead: readonly number[][];
}

export interface Solution {
  readonly architecture: Architecture;
  readonly loss: LossName;
  readonly parameters: Numbers;
  readonly data: Data;
}

/** How the loss rises along random lines through a solution, for each way of moving; 1 is the radius. */
export function surroundings(
  { architecture, loss, parameters, data: { rows, x, y } }: Solution,
  noises: readonly Noise[],
  radius: number,
  distances: readonly number[],
  seed: number
): Map<Noise, Lines> {
  const count = parameters.length;
  const { sizes } = architecture;
  return workspace("float32", (space) => {
    const chain = space.chain(sizes, architecture.activation);
    const batch = { x: space.put(x), y: space.put(y), rows };
    const here = space.put(parameters);
    const [along, there] = [space.reserve(count), space.reserve(count)];
    const level = space.gradient(chain, loss, 1 / rows, batch, here);
    const rise = (distance: number) => {
      space.combine(count, 1, here, distance, along, there);
      return space.gradient(chain, loss, 1 / rows, batch, there) - level;
    };
    const found = new Map(noises.map((noise) => [noise, { behind: [], ahead: [] } as Writable]));
    for (const direction of directions(count, seed, sizes.length - 2, sizes[1] as number)) {
      for (const [noise, { behind, ahead }] of found) {
        space.write(along, move(direction, noise, radius, architecture, parameters));
        behind.push(distances.map((distance) => rise(-distance)));
        ahead.push(distances.map((distance) => rise(distance)));
      }
    }
    return found;
  });
}

interface Writable {
  readonly behind: number[][];
  readonly ahead: number[][];
}

/** The mean over all lines and both sides at one distance. */
export function meanRise({ behind, ahead }: Lines, at: number): number {
  let sum = 0;
  for (const line of [...behind, ...ahead]) sum += line[at] as number;
  return sum / (behind.length + ahead.length);
}
