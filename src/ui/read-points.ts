import type { Point } from "../lab/parameters";

export interface Limits {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly most: number;
}

export interface ReadPoints {
  /** Points inside the figure, rounded to three decimals; empty if none could be used. */
  readonly points: readonly Point[];
  /** What was left out and why; empty when everything was taken. */
  readonly problem: string;
  /** Whether points were left out that scaling would bring inside. */
  readonly outside: boolean;
}

const numbers = (line: string) =>
  line
    .trim()
    .split(/[\s,;]+/)
    .map((part) => Number(part.replace("−", "-")));

const range = (values: readonly number[]): [number, number] => [
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
  values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
];

/** Maps the range of the data onto the middle nine tenths of the figure's; a single value to its middle. */
function scale(values: readonly number[], [low, high]: readonly [number, number]) {
  const [least, most] = range(values);
  const middle = (low + high) / 2;
  const factor = most > least ? (0.9 * (high - low)) / (most - least) : 0;
  return (value: number) => middle + factor * (value - (least + most) / 2);
}

/**
 * Reads one point a line: two numbers with a comma, semicolon, tab or space between. A heading in the
 * first line is passed over; with `fit` the data are scaled to the figure.
 */
export function readPoints(text: string, limits: Limits, fit = false): ReadPoints {
  const lines = text.split("\n");
  const wrong: number[] = [];
  let found: Point[] = [];
  lines.forEach((line, i) => {
    if (line.trim() === "") return;
    const [x = Number.NaN, y = Number.NaN, ...rest] = numbers(line);
    if (Number.isFinite(x) && Number.isFinite(y) && rest.length === 0) found.push([x, y]);
    else if (i > 0) wrong.push(i + 1);
  });
  if (fit && found.length > 0) {
    const [toX, toY] = [
      scale(
        found.map(([x]) => x),
        limits.x
      ),
      scale(
        found.map(([, y]) => y),
        limits.y
      )
    ];
    found = found.map(([x, y]) => [toX(x), toY(y)]);
  }
  const within = (value: number, [low, high]: readonly [number, number]) =>
    value >= low && value <= high;
  const inside = found.filter(([x, y]) => within(x, limits.x) && within(y, limits.y));
  const kept = inside.slice(0, limits.most);
  const out = found.length - inside.length;
  const problem = [
    wrong.length > 0 &&
      `Not read: line ${wrong.slice(0, 5).join(", ")}${wrong.length > 5 ? " and more" : ""} (expected “x, y”).`,
    out > 0 && `${out} outside x ${limits.x.join(" to ")}, y ${limits.y.join(" to ")} left out.`,
    kept.length < inside.length && `Only the first ${limits.most} kept.`,
    kept.length === 0 && "No point could be used; nothing was changed."
  ].filter(Boolean);
  const round = (value: number) => Number(value.toFixed(3)) + 0;
  return {
    points: kept.map(([x, y]) => [round(x), round(y)]),
    problem: problem.join(" "),
    outside: out > 0
  };
}
