import { type Effect, freshSeeds } from "../effect";
import { total } from "./plan";
import { scales } from "./recipe";
import type { Course, Result } from "./result";
import { tallyOf } from "./tally";

const pinned = { along: "shares", model: "hand", corruption: 100 };
const tight = { ...pinned, scale: 1.5 };

const last = (values: readonly number[]): number => values.at(-1) ?? 0;
const chosen = ({ courses, chosen }: Result): Course => courses[chosen ?? -1] as Course;
const hand = ({ courses, hand }: Result): Course => courses[hand ?? -1] as Course;
const gain = (result: Result): number => last(chosen(result).test) - last(hand(result).test);
/** By how much the best scale on offer beats the chosen one on new digits. */
const missed = (result: Result): number =>
  Math.max(...result.courses.map(({ test }) => last(test))) - last(chosen(result).test);
/** Where among the looks all labels are reproduced for the first time. */
const fitted = ({ train }: Course): number => train.indexOf(1);

const effect = (
  name: string,
  values: Effect["values"],
  holds: (result: Result) => boolean
): Effect<Result> => ({ name, values, seeds: freshSeeds, holds });

const better = (corruption: number): Effect<Result> =>
  effect(
    `at ${corruption} % random the chosen network reads more new digits than g = 8`,
    { corruption },
    (result) => gain(result) > 0
  );

export const effects: readonly Effect<Result>[] = [
  effect("with g = 8 all labels are reproduced at every share", pinned, ({ courses }) =>
    courses.every(({ train }) => last(train) === 1)
  ),
  effect("with g = 8 the log evidence falls from share to share", pinned, ({ courses }) =>
    courses.every((course, i) => i === 0 || total(course) < total(courses[i - 1] as Course))
  ),
  effect("clean labels are above guessing", pinned, ({ courses, guessing }) =>
    courses.slice(0, 1).every((course) => total(course) > guessing)
  ),
  effect(
    "random labels, fitted perfectly, are below guessing, with all equal modes too",
    pinned,
    (result) => total(hand(result)) + result.equivalent < result.guessing
  ),
  effect("40 % random are below guessing", {}, (result) => total(hand(result)) < result.guessing),
  effect("any share of random labels takes longer to fit than none", pinned, ({ courses }) =>
    courses.slice(1).every((course) => fitted(course) > fitted(courses[0] as Course))
  ),
  effect("beyond that, more random labels are somewhere fitted sooner", pinned, ({ courses }) =>
    courses.slice(2).some((course, i) => fitted(course) < fitted(courses[i + 1] as Course))
  ),
  effect(
    "with g = 1.5 random labels are not fitted, and end within 50 nats of guessing",
    tight,
    (result) =>
      last(hand(result).train) < 0.4 && Math.abs(total(hand(result)) - result.guessing) < 50
  ),
  effect(
    "clean labels are memorised by the chosen network",
    { corruption: 0 },
    (result) => chosen(result).train.at(-1) === 1
  ),
  better(10),
  better(20),
  better(40),
  effect(
    "at 40 % random at least three in four labels that the chosen network contradicts are wrong",
    {},
    (result) => {
      const { doubted, found } = tallyOf(result);
      return doubted !== null && found >= 0.75 * doubted;
    }
  ),
  effect(
    "at 40 % random the chosen network is within 5 points of the best scale on new digits",
    {},
    (result) => missed(result) < 0.05
  ),
  effect(
    "at 80 % random another scale reads at least 5 points more new digits than the chosen one",
    { corruption: 80 },
    (result) => missed(result) >= 0.05
  ),
  effect(
    "at 80 % random the evidence chooses the tightest scale on offer",
    { corruption: 80 },
    (result) => chosen(result).scale === scales[0]
  )
];
