import type { Panel } from "../exhibit";
import { inner } from "../frame";
import { highest, numberWord, percent, square, stops } from "./looks";
import type { Settings } from "./parameters";
import { planePlot, spotAt, viewOf } from "./plane-plot";
import { relabels } from "./relabels";
import type { Result } from "./result";

export function planePanel(result: Result, values: Settings): Panel {
  const { plane, apart, apartRelabelled, moved, units, scores } = result;
  const title = titleOf(result, values);
  const [least, greatest] = [Math.min(...plane.losses), Math.max(...plane.losses)];
  const bands = `training loss as bands, from ${numberWord(least)} to ${numberWord(Math.min(1e6, greatest))}`;
  return {
    id: "plane",
    title,
    plot: planePlot(result, values),
    description: `${title}: ${bands}; ${waysIn(result, values)}.`,
    readouts: {
      caption: "How far apart, in weights and answers",
      rows: [
        { label: "Weights: A to B", value: one(apart) },
        { label: "Weights: A to B′, B relabelled", value: orDash(apartRelabelled, one) },
        {
          label: "Hidden units that changed places",
          value: orDash(apartRelabelled, () => `${moved} of ${units}`)
        },
        { label: "Answers: A to B", value: percent(scores.differ) },
        { label: "Answers: A to the curve’s middle", value: orDash(scores.differMiddle, percent) }
      ]
    },
    ...(plane.curve.length > 0 && { pick: places(result) })
  };
}

const one = (value: number): string => value.toFixed(1);

/** What is not yet known while A and B learn is a dash. */
const orDash = (value: number | null, word: (value: number) => string): string =>
  value === null ? "–" : word(value);

/** "Plane of A, B′ and the curve’s middle". */
function titleOf(result: Result, values: Settings): string {
  const { through } = result.plane;
  const relabelled = relabels(result, values);
  const third = {
    zero: "zero weights",
    middle: "the curve’s middle",
    third: relabelled ? "a third, C′" : "a third, C",
    relabelled: relabelled ? "B itself" : "B′, B relabelled"
  };
  return `Plane of A, ${relabelled ? "B′" : "B"} and ${third[through]}`;
}

function waysIn({ plane, straight, relabelled, curve }: Result, { aligned }: Settings): string {
  if (plane.curve.length === 0 || !curve) return "straight lines between networks";
  const line = (aligned ? relabelled : straight) ?? straight;
  return `at most ${numberWord(highest(line))} on the straight line, ${numberWord(highest(curve))} on the curve`;
}

function places({ plane }: Result): NonNullable<Panel["pick"]> {
  const { left, bottom, side } = viewOf(plane);
  return {
    parameter: "t",
    label: "Place on the curve",
    at: stops.map((t) => {
      const [x, y] = spotAt(plane, t) ?? [left, bottom];
      return {
        px: square.left + ((x - left) / side) * square.side,
        py: inner.bottom - ((y - bottom) / side) * square.side,
        value: t,
        name: `t ${t}`
      };
    })
  };
}
