import { describe, expect, it } from "vitest";
import { permutation, stream } from "../../random";
import { type Architecture, draw, parameterCount, spreads } from "../architecture";
import { lossAndGradient, meanLoss, outputs } from "../gradient";
import { constant } from "../optimiser";
import {
  aligned,
  bend,
  type CurveTask,
  distance,
  evenly,
  lossesOf,
  lossesOnPlane,
  onCurve,
  onLine,
  placeIn,
  planeThrough,
  reordered,
  straight
} from ".";

const architecture: Architecture = { sizes: [2, 7, 5, 1], activation: "relu" };
const drawn = (name: string) =>
  draw(architecture, spreads(architecture, 1.4, 0.2), stream(1, name));
const random = stream(1, "data");
const x = Float64Array.from({ length: 40 }, () => random.normal());
const y = Float64Array.from({ length: 20 }, (_, i) => i % 2);
const data = { rows: 20, x, y };
const [a, b] = [drawn("a"), drawn("b")];

describe("alignment", () => {
  it("changes no function", () => {
    const moved = aligned(architecture, a, b).parameters;
    expect(moved).not.toEqual(b);
    const [before, after] = [outputs(architecture, b, x), outputs(architecture, moved, x)];
    after.forEach((value, i) => {
      expect(value).toBeCloseTo(before[i] as number, 12);
    });
  });

  it("undoes a shuffle of the units", () => {
    let shuffled = reordered(architecture, a, 0, permutation(7, stream(2)));
    shuffled = reordered(architecture, shuffled, 1, permutation(5, stream(3))) as typeof a;
    expect(distance(shuffled, a)).toBeGreaterThan(1);
    const { parameters, orders } = aligned(architecture, a, shuffled);
    expect(parameters).toEqual(a);
    let again = reordered(architecture, shuffled, 0, orders[0] as Int32Array);
    again = reordered(architecture, again, 1, orders[1] as Int32Array);
    expect(again).toEqual(a);
  });

  it("never lengthens the way, since it only raises the product", () => {
    for (let seed = 0; seed < 20; seed++) {
      const other = draw(architecture, spreads(architecture, 1.4, 0.2), stream(seed, "other"));
      const { parameters } = aligned(architecture, a, other);
      expect(distance(parameters, a)).toBeLessThanOrEqual(distance(other, a) + 1e-12);
    }
  });
});

describe("a curve", () => {
  const count = parameterCount(architecture);
  const decay = new Float64Array(count).fill(0.01);
  const task: CurveTask = { architecture, loss: "logistic", data, rate: constant(0.01), decay };

  it("begins as the straight line and keeps its ends", () => {
    const line = straight(a, b, "float64");
    for (const t of [0, 0.3, 1]) {
      const [p, q] = [onCurve(line, t), onLine(a, b, t)];
      expect(distance(p, q)).toBeLessThan(1e-12);
    }
    const bent = bend(task, line, 50, stream(1, "t"));
    expect(onCurve(bent, 0)).toEqual(a);
    expect(onCurve(bent, 1)).toEqual(b);
  });

  it("moves by the gradient at t times 2 t (1 - t), decay included", () => {
    const line = straight(a, b, "float64");
    const t = stream(5, "t").uniform();
    const at = onCurve(line, t);
    const { gradient } = lossAndGradient(architecture, "logistic", at, data);
    const { moments } = bend({ ...task, precision: "float64" }, line, 1, stream(5, "t"));
    gradient.forEach((slope, i) => {
      const expected = 2 * t * (1 - t) * (slope + 0.01 * (at[i] as number));
      expect((moments[0][i] as number) / 0.1).toBeCloseTo(expected, 10);
    });
  });

  it("gives the same bits however its steps are divided", () => {
    const whole = bend(task, straight(a, b), 30, stream(1, "t"));
    const t = stream(1, "t");
    const parts = [7, 1, 22].reduce((state, steps) => bend(task, state, steps, t), straight(a, b));
    expect(parts.control).toEqual(whole.control);
  });

  it("lies lower than the line after bending", () => {
    const bent = bend(task, straight(a, b), 400, stream(1, "t"));
    const at = (path: (t: number) => typeof a) =>
      Math.max(...lossesOf(architecture, "logistic", [...evenly(11)].slice(2, 9).map(path), data));
    expect(at((t) => onCurve(bent, t) as typeof a)).toBeLessThan(
      at((t) => onLine(a, b, t) as typeof a)
    );
  });

  it("ends at the curve before a loss that is not finite", () => {
    const bad = straight(
      a.map(() => Number.POSITIVE_INFINITY),
      b
    );
    expect(bend(task, bad, 10, stream(1)).diverged).toBe(0);
    expect(() => straight(a, b.slice(1))).toThrow(RangeError);
  });
});

describe("a plane", () => {
  const c = drawn("c");
  const plane = planeThrough(a, b, c);
  if (!plane) throw new Error("no plane");

  it("holds its three points and the losses there", () => {
    const [first, second, third] = [a, b, c].map((point) => placeIn(plane, point));
    if (!first || !second || !third) throw new Error("no places");
    expect(first).toEqual([0, 0]);
    expect(second[0]).toBeCloseTo(distance(a, b), 10);
    expect(second[1]).toBeCloseTo(0, 10);
    expect(third[1]).toBeGreaterThan(0);
    const right = [0, second[0], third[0]];
    const up = [0, third[1]];
    const losses = lossesOnPlane(architecture, "logistic", plane, right, up, data, "float64");
    expect(losses[0]).toBeCloseTo(meanLoss(architecture, "logistic", a, data), 10);
    expect(losses[1]).toBeCloseTo(meanLoss(architecture, "logistic", b, data), 10);
    expect(losses[5]).toBeCloseTo(meanLoss(architecture, "logistic", c, data), 10);
  });

  it("through a curve's middle holds the whole curve", () => {
    const curve = { start: a, control: c, end: b };
    const through = planeThrough(a, b, onCurve(curve, 0.5));
    if (!through) throw new Error("no plane");
    for (const t of [0.2, 0.7]) {
      const point = onCurve(curve, t);
      const [right, up] = placeIn(through, point);
      const back = through.origin.map(
        (value, i) => value + right * (through.right[i] as number) + up * (through.up[i] as number)
      );
      expect(distance(back, point)).toBeLessThan(1e-10);
    }
  });

  it("is not one through three points of a line", () => {
    expect(planeThrough(a, b, onLine(a, b, 0.3))).toBeUndefined();
    expect(planeThrough(a, a, b)).toBeUndefined();
  });
});
