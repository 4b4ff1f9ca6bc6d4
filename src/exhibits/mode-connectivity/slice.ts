import type { Numbers } from "../../models/kernels";
import {
  evenly,
  lossesOnPlane,
  onCurve,
  type Plane,
  placeIn,
  planeThrough
} from "../../models/network/paths";
import { type Breathe, each } from "./each";
import type { Settings } from "./parameters";
import type { Slice, Spot } from "./result";
import type { Study } from "./study";

/** Whether A and B are trained, and how many cells are to stand along each side. */
export interface Stand {
  readonly ended: boolean;
  readonly cells: number;
}

/**
 * Training losses on the plane that the settings ask for. Before its third point is there it is a
 * plane that holds A, B and the network whose weights are all zero.
 */
export async function sliceOf(
  study: Study,
  settings: Settings,
  { ended, cells }: Stand,
  breathe: Breathe
): Promise<Slice> {
  const a = study.network("a");
  const b = ended ? study.end(settings.aligned) : study.network("b");
  const wanted = thirdPoint(study, settings, ended);
  const found = wanted && planeThrough(a, b, wanted.point);
  const zero = a.map(() => 0) as Numbers;
  const plane = found || planeThrough(a, b, zero);
  if (!plane) throw new Error("the two networks are the same");
  const through = found && wanted ? wanted.through : "zero";
  const spots = {
    a: placeIn(plane, a),
    b: placeIn(plane, b),
    c: placeIn(plane, found && wanted ? wanted.point : zero)
  };
  const curve =
    through === "middle" ? [...evenly(41)].map((t) => spot(plane, study, settings, t)) : [];
  const box = around([spots.a, spots.b, spots.c, ...curve]);
  const at = (from: number) =>
    Float64Array.from({ length: cells }, (_, i) => from + ((i + 0.5) * box.side) / cells);
  const right = at(box.left);
  const rows = await each(
    [...at(box.bottom)],
    (up) =>
      lossesOnPlane(
        study.architecture,
        "logistic",
        plane,
        right,
        [up],
        study.problem.training,
        "float32"
      ),
    breathe
  );
  const losses = Float32Array.from(rows.flatMap((row) => [...row]));
  return { through, cells, ...box, losses, ...spots, curve };
}

function thirdPoint(
  study: Study,
  { aligned, plane }: Settings,
  ended: boolean
): { through: Slice["through"]; point: Numbers } | undefined {
  if (plane === "third") {
    const point = ended && aligned ? study.alignedToA("c").parameters : study.network("c");
    return { through: "third", point };
  }
  if (plane === "relabelled" && ended) {
    return { through: "relabelled", point: study.end(!aligned) };
  }
  if (plane === "middle" && ended) {
    return { through: "middle", point: onCurve(study.curve(aligned), 0.5) };
  }
  return undefined;
}

const spot = (plane: Plane, study: Study, { aligned }: Settings, t: number): Spot =>
  placeIn(plane, onCurve(study.curve(aligned), t));

/** A square around some places with room to each side. */
function around(spots: readonly Spot[]): { left: number; bottom: number; side: number } {
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  const side = 1.35 * Math.max(right - left, top - bottom);
  return { left: (left + right - side) / 2, bottom: (bottom + top - side) / 2, side };
}
