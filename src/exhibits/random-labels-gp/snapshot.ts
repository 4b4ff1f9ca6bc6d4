import { classes, imageSize } from "../../models/digits";
import type { Settings } from "./parameters";
import type { Result, Scores, Verdicts } from "./result";
import { noiseOnly, posteriorOf } from "./score";
import { type Study, tests } from "./study";
import { verdictsOf } from "./verdicts";
import { pagesOf, pixelsAt, placesOnShow } from "./wall";

/** What a run knows so far. */
export interface Known {
  readonly pinned: Scores[];
  readonly evidence: Scores[];
  readonly here: { pinned: Scores | null; evidence: Scores | null };
  readonly neighbours: number[];
  rivals: Result["rivals"];
}

/** A complete, drawable result of what is known so far. */
export function resultOf(
  study: Study,
  replaced: number,
  sweep: readonly number[],
  known: Known,
  settings: Settings
): Result {
  const given = study.corrupted(replaced);
  const labels = { truth: study.train.labels, given };
  const shown = known.here[settings.model];
  const posterior = shown && posteriorOf(study, given, shown.hyperparameters);
  const verdicts = (outputs: "leftOut" | "fitted"): Verdicts | null =>
    posterior && verdictsOf(posterior[outputs], given, labels.truth);
  const [others, fit] = [verdicts("leftOut"), verdicts("fitted")];
  const places = placesOnShow(labels, settings.judge === "fit" ? fit : others, settings);
  const place = Math.min(settings.image, settings.n) - 1;
  const judged = settings.judge === "fit" ? posterior?.fitted : posterior?.leftOut;
  const outputs = judged?.data.subarray(place * classes, (place + 1) * classes) ?? [];
  return {
    tests,
    ...labels,
    replaced,
    noiseOnly: noiseOnly(settings.n),
    sweep,
    pinned: [...known.pinned],
    evidence: [...known.evidence],
    here: { ...known.here },
    neighbours: [...known.neighbours],
    rivals: known.rivals,
    others,
    fit,
    wall: { places, pixels: pixelsAt(study.train.pixels, places) },
    pages: pagesOf(settings.n),
    inspected: {
      place,
      pixels: study.train.pixels.slice(place * imageSize, (place + 1) * imageSize),
      outputs: Float64Array.from(outputs, (output) => output + 0.1)
    }
  };
}
