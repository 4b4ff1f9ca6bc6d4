import { imageSize } from "../../models/digits";
import { type Network, replacedAt } from "./network";
import type { Settings } from "./parameters";
import { total } from "./plan";
import { equivalentModes, guessing, looks, scales, steps } from "./recipe";
import type { Course, Result } from "./result";
import { type Study, tests } from "./study";
import { placesOnShow } from "./wall";

/** Networks of this run so far, the last perhaps still in training. */
export interface Known {
  readonly networks: readonly Network[];
  readonly complete: boolean;
}

/** A complete, drawable result of what is known so far. */
export function resultOf(study: Study, { networks, complete }: Known, settings: Settings): Result {
  const known = networks
    .map((network) => ({ network, course: network.course }))
    .sort((a, b) => a.course.share - b.course.share || a.course.scale - b.course.scale);
  const courses = known.map(({ course }) => course);
  const current = courses.findIndex(({ evidence }) => evidence === null);
  const here = ({ share, evidence }: Course) => share === settings.corruption && evidence !== null;
  const hand = courses.findIndex((one) => here(one) && one.scale === settings.scale);
  const offered = courses.filter((one) => here(one) && scales.includes(one.scale));
  const settled =
    settings.along === "scales" ? offered.length === scales.length : complete && offered.length > 0;
  const chosen = settled && !handOnly(settings) ? courses.indexOf(best(offered)) : -1;
  const wanted = settings.model === "chosen" ? chosen : hand;
  const shown = wanted >= 0 ? wanted : current;
  const places = placesOnShow(settings);
  const pixels = new Uint8Array(places.length * imageSize);
  places.forEach((place, i) => {
    const image = study.train.pixels.subarray(place * imageSize, (place + 1) * imageSize);
    pixels.set(image, i * imageSize);
  });
  const orNull = (place: number) => (place < 0 ? null : place);
  const sameLabels = courses[shown]?.share === settings.corruption;
  return {
    tests,
    steps,
    looks,
    guessing: guessing(settings.n),
    equivalent: equivalentModes,
    truth: study.train.labels,
    given: study.corrupted(replacedAt(settings.corruption, settings.n)),
    wall: { places, pixels },
    courses,
    current: orNull(current),
    shown: orNull(shown),
    chosen: orNull(chosen),
    hand: orNull(hand),
    read: sameLabels ? (known[shown]?.network.read ?? null) : null
  };
}

/** Along the shares a scale set by hand is shown alone: nothing else is trained. */
export const handOnly = ({ along, model }: Settings): boolean =>
  along === "shares" && model === "hand";

const best = (courses: readonly Course[]): Course =>
  courses.reduce((a, b) => (total(b) > total(a) ? b : a));
