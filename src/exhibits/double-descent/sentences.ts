import { fits, fitsOnShow } from "./looks";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { count, plain } from "./words";

interface Extremes {
  readonly size: number;
  readonly error: number;
}

/** The smallest error before n, and the largest of all. */
function extremes({ sizes, n, curves }: Result): { dip: Extremes; peak: Extremes } {
  const all = sizes.map((size, i): Extremes => ({ size, error: curves.test[i] ?? 0 }));
  const before = all.filter(({ size }) => size < n);
  const pick = (from: readonly Extremes[], better: (a: number, b: number) => boolean): Extremes =>
    from.reduce(
      (best, one) => (better(one.error, best.error) ? one : best),
      from[0] ?? all[0] ?? none
    );
  return { dip: pick(before, (a, b) => a < b), peak: pick(all, (a, b) => a > b) };
}

const none: Extremes = { size: 0, error: 0 };

/** One sentence of at most forty words, true of any state. */
export function summary(result: Result, settings: Settings): string {
  const { curves, sizes } = result;
  const { dip, peak } = extremes(result);
  const last = `${plain(curves.test.at(-1) ?? 0)} at ${sizes.at(-1)}`;
  const others = fitsOnShow(settings, curves)
    .filter((fit) => fit === "evidence" || fit === "ridge" || fit === "crossed")
    .map((fit) => `; ${fits[fit].name} at most ${plain(Math.max(...(curves[fit] as number[])))}`)
    .join("");
  return `Minimum-norm test error is smallest before n at ${dip.size} features (${plain(dip.error)}), largest at ${peak.size} (${plain(peak.error)}), and ${last}${others}.`;
}

/** What to notice where no preset says it. */
export function notice(result: Result, settings: Settings): string {
  const { complete, peakAtN, secondDescent, n, curves, sizes } = result;
  const tally =
    complete > 0
      ? ` In ${peakAtN} of ${count(complete, "draw")} the error peaks within a tenth of n = ${n}; in ${secondDescent} it ends below its smallest value before n.`
      : "";
  const i = sizes.indexOf(n);
  const ridge =
    i >= 0
      ? ` With ${n} features the ridge chosen by the evidence has ${plain(curves.evidence[i] ?? 0)}, by cross-validation ${plain(curves.crossed[i] ?? 0)}, the best one for the test points ${plain(curves.best[i] ?? 0)}.`
      : "";
  return `${summary(result, settings)}${tally}${ridge}`;
}

/** What a reader should know about this state before trusting what is drawn. */
export function warnings(result: Result, settings: Settings): string[] {
  const { look, sizes } = result;
  const found: string[] = [];
  const wanted = settings.look * settings.n;
  if (Math.abs(wanted - look.size) > 0.5) {
    found.push(
      `The ridge panel shows ${count(look.size, "feature")}, the computed size nearest to ${plain(wanted)}.`
    );
  }
  const asked = settings.ridge;
  const used = Math.round(4 * asked) / 4;
  if (used !== asked) found.push(`The ridge by hand was rounded to log₁₀ λ = ${plain(used)}.`);
  if (settings.rivals.includes("ensemble") && result.curves.ensemble.length === 0) {
    found.push(
      settings.data === "digits"
        ? "The ensemble averages five feature draws; fewer are known."
        : "Only digits have an ensemble: other features are given, not drawn."
    );
  }
  if (settings.axis === "effective" && sizes.length > 0 && settings.rivals.length > 0) {
    found.push("By effective parameters only the minimum-norm fit is drawn.");
  }
  return found;
}
