import { type LossName, type Numbers, type Precision, workspace } from "../../kernels";
import type { Random } from "../../random";
import { type Architecture, zeros } from "../architecture";
import type { Data } from "../data";
import { fullness, type Schedule } from "../optimiser";

/** A quadratic Bezier curve through parameter space. */
export interface Curve {
  readonly start: Numbers;
  /** Where the curve is drawn to; it lies on the curve only when the curve is straight. */
  readonly control: Numbers;
  readonly end: Numbers;
}

/** (1 - t)^2 start + 2 t (1 - t) control + t^2 end. */
export function onCurve({ start, control, end }: Curve, t: number): Numbers {
  const [a, c, b] = bernstein(t);
  return start.map(
    (value, i) => a * value + c * (control[i] as number) + b * (end[i] as number)
  ) as Numbers;
}

/** (1 - t) start + t end. */
export const onLine = (start: Numbers, end: Numbers, t: number): Numbers =>
  start.map((value, i) => (1 - t) * value + t * (end[i] as number)) as Numbers;

const bernstein = (t: number) => [(1 - t) * (1 - t), 2 * t * (1 - t), t * t] as const;

/** What the networks along a curve are to be good at. */
export interface CurveTask {
  readonly architecture: Architecture;
  readonly loss: LossName;
  readonly data: Data;
  readonly rate: Schedule;
  /** Decay of each parameter of the network at t, as in training: half of it times the square. */
  readonly decay: ArrayLike<number>;
  readonly precision?: Precision;
}

/** Where the bending of a curve stands; a value. */
export interface CurveState extends Curve {
  readonly step: number;
  /** Adam's two moments. */
  readonly moments: readonly [Numbers, Numbers];
  /** The step whose loss was not finite: there the bending ends, at the curve before it. */
  readonly diverged?: number;
}

/** The straight line, as a curve that may yet bend. */
export function straight(
  start: Numbers,
  end: Numbers,
  precision: Precision = "float32"
): CurveState {
  if (start.length !== end.length) {
    throw new RangeError(`ends of ${start.length} and ${end.length} parameters`);
  }
  const count = start.length;
  return {
    start,
    control: onLine(start, end, 0.5),
    end,
    step: 0,
    moments: [zeros(count, precision), zeros(count, precision)]
  };
}

/**
 * Lowers the mean loss over the curve by moving its control, with Adam and one uniform t a step
 * (Garipov et al. 2018). `random` gives t; the same source for a whole run gives the same bits
 * however the steps are divided into bursts.
 */
export function bend(
  task: CurveTask,
  state: CurveState,
  steps: number,
  random: Random
): CurveState {
  if (state.diverged !== undefined) return state;
  const { architecture, loss, data, rate, decay, precision = "float32" } = task;
  const count = state.control.length;
  return workspace(precision, (space) => {
    const chain = space.chain(architecture.sizes, architecture.activation);
    const batch = { x: space.put(data.x), y: space.put(data.y), rows: data.rows };
    const [start, end, control] = [
      space.put(state.start),
      space.put(state.end),
      space.put(state.control)
    ];
    const factor = space.put(decay);
    const moments = [space.put(state.moments[0]), space.put(state.moments[1])] as const;
    const theta = space.reserve(count);
    const slope = space.reserve(count);
    let { step } = state;
    let diverged: number | undefined;
    for (const last = step + steps; step < last; step++) {
      const [a, c, b] = bernstein(random.uniform());
      space.combine(count, a, start, c, control, theta);
      space.combine(count, 1, theta, b, end, theta);
      const value = space.gradient(chain, loss, 1 / data.rows, batch, theta, slope);
      if (!Number.isFinite(value)) {
        diverged = step;
        break;
      }
      space.addProduct(count, 1, factor, theta, slope);
      space.combine(count, c, slope, 0, slope, slope);
      const full = [fullness(0.9, step + 1), fullness(0.999, step + 1)] as const;
      space.adam(count, control, slope, moments, rate(step), [0.9, 0.999], full, 1e-8);
    }
    return {
      start: state.start,
      end: state.end,
      step,
      control: space.read(control, count),
      moments: [space.read(moments[0], count), space.read(moments[1], count)],
      ...(diverged !== undefined && { diverged })
    };
  });
}
