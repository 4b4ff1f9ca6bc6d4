import {
  type AnyValues,
  initialOf,
  largestSeed,
  type Parameter,
  type Point,
  type PointSets,
  type PointsParameter,
  type Schema,
  type Values
} from "./parameters";

/** What a text said, and what is shown instead where it could not be taken as it stood. */
interface Reading {
  readonly value: unknown;
  readonly notice?: string;
}

const shorten = (text: string) => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Reads a finite decimal number; anything else is NaN (no "0x10", no "Infinity", no blanks). */
const readNumber = (text: string): number => {
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
};

/** Within the range; never −0, whose text is that of 0. */
const clamp = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value)) + 0;

function readRanged(
  label: string,
  text: string,
  { min, max, whole, initial }: { min: number; max: number; whole: boolean; initial: number }
): Reading {
  const given = readNumber(text);
  if (Number.isNaN(given)) {
    return { value: initial, notice: `“${shorten(text)}” is no number for “${label}”` };
  }
  const value = clamp(whole ? Math.round(given) : given, min, max);
  if (value === given) return { value };
  const reason =
    given > max
      ? `the largest is ${max}`
      : given < min
        ? `the smallest is ${min}`
        : "it takes whole numbers";
  return { value, notice: `“${label}” was ${shorten(text)}; ${reason}` };
}

function readPoints(parameter: PointsParameter, text: string): Reading {
  const sets: Record<string, Point[]> = {};
  let dropped = 0;
  let clamped = 0;
  const parts = text.split("!");
  dropped += Math.max(0, parts.length - parameter.panels.length);
  for (const part of parts.slice(0, parameter.panels.length)) {
    const colon = part.indexOf(".");
    const panel = part.slice(0, colon);
    if (colon < 1 || !parameter.panels.includes(panel)) {
      dropped++;
      continue;
    }
    const set: Point[] = [];
    for (const pair of part.slice(colon + 1).split("*")) {
      if (pair === "") continue;
      const [x, y, rest] = pair.split("_").map(readNumber);
      if (x === undefined || y === undefined || rest !== undefined || Number.isNaN(x + y)) {
        dropped++;
      } else if (set.length >= parameter.most) {
        dropped++;
      } else {
        const point: Point = [
          round(clamp(x, ...parameter.x), parameter.decimals),
          round(clamp(y, ...parameter.y), parameter.decimals)
        ];
        if (clamp(x, ...parameter.x) !== x || clamp(y, ...parameter.y) !== y) clamped++;
        set.push(point);
      }
    }
    sets[panel] = set;
  }
  const notes = [
    dropped > 0 ? `${dropped} of the points could not be read` : "",
    clamped > 0 ? `${clamped} of the points lay outside the figure` : ""
  ].filter(Boolean);
  return { value: sets, ...(notes.length > 0 && { notice: notes.join("; ") }) };
}

const round = (value: number, decimals: number) => Number(value.toFixed(decimals)) + 0;

function read(parameter: Parameter, text: string): Reading {
  switch (parameter.kind) {
    case "number":
      return readRanged(parameter.label, text, { ...parameter, whole: false });
    case "integer":
      return readRanged(parameter.label, text, { ...parameter, whole: true });
    case "seed":
      return readRanged(parameter.label, text, {
        min: 0,
        max: largestSeed,
        whole: true,
        initial: parameter.initial
      });
    case "toggle":
      if (text === "on" || text === "off") return { value: text === "on" };
      return {
        value: parameter.initial,
        notice: `“${parameter.label}” is on or off, not “${shorten(text)}”`
      };
    case "choice":
      if (parameter.options.some(({ value }) => value === text)) return { value: text };
      return {
        value: parameter.initial,
        notice: `“${parameter.label}” has no option “${shorten(text)}”`
      };
    case "subset": {
      const asked = text === "" ? [] : text.split(".");
      const known = parameter.options
        .map(({ value }) => value)
        .filter((value) => asked.includes(value))
        .slice(0, parameter.most ?? parameter.options.length);
      const enough = known.length >= (parameter.least ?? 0);
      const value = enough ? known : parameter.initial;
      if (enough && known.length === asked.length) return { value };
      const all = asked.every((one) => parameter.options.some((option) => option.value === one));
      if (all && parameter.most && asked.length > parameter.most)
        return { value, notice: `“${parameter.label}” takes at most ${parameter.most}` };
      return { value, notice: `“${parameter.label}” has no option “${shorten(text)}”` };
    }
    case "points":
      return readPoints(parameter, text);
  }
}

function write(parameter: Parameter, value: unknown): string {
  switch (parameter.kind) {
    case "toggle":
      return value ? "on" : "off";
    case "subset":
      return (value as readonly string[]).join(".");
    case "points":
      return parameter.panels
        .flatMap((panel) => {
          const set = (value as PointSets)[panel];
          return set ? [`${panel}.${set.map((point) => point.join("_")).join("*")}`] : [];
        })
        .join("!");
    default:
      return String(value);
  }
}

/** More than this is noise, not a state: 200 points take about 3,000 characters a panel. */
export const longestLink = 20_000;

/**
 * Values from the query of a link. Never throws: what is missing takes its default, numbers outside
 * their range are clamped, nonsense falls back, unknown keys are left aside. `notices` says so in
 * words a reader understands; keys in `known` belong to the page, not to the exhibit.
 */
export function parse<S extends Schema>(
  schema: S,
  query: URLSearchParams,
  known: readonly string[] = []
): { values: Values<S>; notices: string[] } {
  const notices: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, parameter] of Object.entries(schema)) {
    const text = query.get(key);
    if (text === null) values[key] = initialOf(parameter);
    else {
      const { value, notice } = read(parameter, text.slice(0, longestLink));
      values[key] = value;
      if (notice) notices.push(notice);
    }
  }
  const strangers = new Set(
    [...query.keys()].filter((key) => !Object.hasOwn(schema, key) && !known.includes(key))
  );
  if (strangers.size > 0) {
    const names = [...strangers].slice(0, 3).map((key) => `“${shorten(key)}”`);
    const rest = strangers.size > 3 ? ` and ${strangers.size - 3} more` : "";
    notices.push(`this exhibit has no setting ${names.join(", ")}${rest}`);
  }
  return { values: values as Values<S>, notices };
}

/** The canonical query of a state: only what differs from the default, in the schema's order. */
export function format(schema: Schema, values: AnyValues): string {
  const query = new URLSearchParams();
  for (const [key, parameter] of Object.entries(schema)) {
    const text = write(parameter, values[key]);
    if (text !== write(parameter, initialOf(parameter))) query.set(key, text);
  }
  return query.toString();
}

/** Whether two states are the same state. */
export const sameState = (schema: Schema, a: AnyValues, b: AnyValues): boolean =>
  format(schema, a) === format(schema, b);
