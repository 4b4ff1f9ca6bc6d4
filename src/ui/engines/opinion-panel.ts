import * as Plot from "@observablehq/plot";
import type { Panel } from "../../exhibits/exhibit";
import { frame, inner, placeLabels } from "../../exhibits/frame";
import { largestDifference } from "../../models/network/loss-difference";
import type { Opinions } from "../../models/network/second-opinion";
import { briefly, difference, whole } from "./words";

/** Dots of the second curve, at most. */
const dots = 24;

/** Both loss curves: ours as a line, the other as rings on it. */
export function opinionPanel({ ours, theirs, steps, alone }: Opinions): Panel {
  const all = steps + alone;
  const positive = [...ours, ...theirs].filter((loss) => loss > 0);
  const low = Math.min(...positive);
  const high = Math.max(...positive);
  const log = low > 0 && high / low > 20;
  const domain = positive.length > 0 ? (log ? [low, high] : [0, high]) : [0, 1];
  const to = (loss: number) => {
    const [from = 0, end = 1] = log ? domain.map(Math.log) : domain;
    const share = ((log ? Math.log(Math.max(loss, low)) : loss) - from) / (end - from || 1);
    return inner.bottom - share * (inner.bottom - inner.top);
  };
  const ticks = log ? logTicks(low, high) : [];
  const every = Math.max(1, Math.ceil(all / dots));
  const rings = Array.from(theirs, (loss, step) => ({ loss, step })).filter(
    ({ loss, step }) => step % every === 0 && (!log || loss > 0)
  );
  const line = Array.from(ours, (loss, step) => ({ loss, step })).filter(
    ({ loss }) => !log || loss > 0
  );
  const labels = placeLabels(
    [
      { text: "this site", y: ours.at(-1) ?? Number.NaN, color: "var(--ink)" },
      { text: "TF.js", y: theirs.at(-1) ?? Number.NaN, color: "var(--muted)" }
    ],
    to
  );
  return {
    id: "opinion",
    title: "Loss before each step",
    description: `Loss over ${whole(theirs.length)} of ${whole(all)} steps by this site and by TensorFlow.js; they differ by at most ${difference(apart(ours, theirs))} of the loss.`,
    plot: frame({
      marginLeft: 12 + 7.5 * Math.max(3, ...ticks.map((tick) => tickLabel(tick).length)),
      x: { domain: [0, all], label: null },
      y: {
        domain,
        ...(log ? { type: "log", ticks, tickFormat: tickLabel } : {})
      },
      marks: [
        Plot.lineY(line, { x: "step", y: "loss", stroke: "var(--ink)", strokeWidth: 1.5 }),
        Plot.dot(rings, {
          x: "step",
          y: "loss",
          r: 3.5,
          fill: "var(--paper)",
          stroke: "var(--muted)",
          strokeWidth: 1.5
        }),
        ...labels.map(({ text, pixel, color, weight }) =>
          Plot.text([text], {
            frameAnchor: "top-right",
            textAnchor: "start",
            dx: 6,
            dy: pixel - inner.top,
            lineAnchor: "middle",
            fill: color,
            fontWeight: weight,
            fontSize: 13
          })
        )
      ]
    })
  };
}

/** At most six: powers of ten, or where these are fewer than three, 1, 2 and 5 times them. */
function logTicks(low: number, high: number): number[] {
  const powers: number[] = [];
  for (let p = Math.floor(Math.log10(low)); p <= Math.log10(high); p++) powers.push(p);
  const inside = (tick: number) => tick >= low && tick <= high;
  const tens = powers.map((p) => 10 ** p).filter(inside);
  if (tens.length > 2) return tens.filter((_, i) => i % Math.ceil(tens.length / 6) === 0);
  return powers.flatMap((p) => [1, 2, 5].map((m) => m * 10 ** p)).filter(inside);
}

const tickLabel = (tick: number): string =>
  tick >= 0.001 && tick < 10_000 ? String(Number(tick.toPrecision(1))) : difference(tick);

/** The largest difference relative to ours, left out where ours is 0. */
const apart = (ours: Float64Array, theirs: Float64Array, steps?: number): number =>
  largestDifference(
    ours.map((loss, i) => loss || (theirs[i] ?? 0)),
    theirs,
    steps
  );

/** Where the difference is the largest: a great one may be one of tiny losses. */
function where(ours: Float64Array, theirs: Float64Array, most: number): string {
  const step = ours.findIndex((a, i) => Math.abs(a - (theirs[i] ?? a)) / Math.abs(a) === most);
  return step < 0 ? "" : `, at step ${whole(step)}, where ours is ${difference(ours[step] ?? 0)}`;
}

/** The verdict in words: over the first steps, and over all. */
export function opinionWords(opinions: Opinions): string {
  const { ours, theirs, version, backend, diverged, steps, alone } = opinions;
  const engine = `TensorFlow.js ${version} (${briefly(backend)})`;
  const beyond =
    alone > 0
      ? ` Beyond step ${whole(steps)} TensorFlow.js trains alone; its learning rates start anew there.`
      : "";
  if (theirs.length === 0) return `${engine} is training the same network.`;
  const early = Math.min(50, theirs.length);
  const first = difference(apart(ours, theirs, early));
  const most = apart(ours, theirs);
  const all = difference(most);
  const far = theirs.length >= steps && most > 1e-3;
  const shared = Math.min(ours.length, theirs.length);
  const end =
    shared <= early
      ? ""
      : first === all
        ? `, and no more over all ${whole(shared)}`
        : `, and over all ${whole(shared)} by ${all}${far ? where(ours, theirs, most) : ""}`;
  const sentence = `${engine}, from the same weights with the same batches: the losses differ by at most ${first} of the loss over the first ${Math.min(early, shared)} steps${end}.`;
  if (diverged === "both") return `${sentence} Both runs diverge.`;
  if (diverged) {
    const [one, other] = diverged === "ours" ? ["Ours", "theirs"] : ["Theirs", "ours"];
    return `${sentence} ${one} diverges and ${other} does not.`;
  }
  return far
    ? `${sentence} Training magnifies differences of rounding: after many steps two sound engines part.${beyond}`
    : sentence + beyond;
}
