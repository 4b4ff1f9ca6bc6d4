import { pointOf, winsOf } from "./comparison";
import type { Settings } from "./parameters";
import { total } from "./plan";
import { scales } from "./recipe";
import type { Course, Result, Summary } from "./result";
import { handOnly } from "./snapshot";
import { tallyOf } from "./tally";
import { pagesOf } from "./wall";
import { count, nameOf, nats, percent } from "./words";

const at = ({ courses }: Result, place: number | null): Course | undefined =>
  place === null ? undefined : courses[place];

/** One sentence of at most forty words, true of any state. */
export function summary(result: Result, settings: Settings): string {
  const { wrong } = tallyOf(result);
  const state = `With ${wrong} of ${count(result.given.length, "label")} wrong`;
  const [hand, chosen] = [at(result, result.hand), at(result, result.chosen)];
  const training = `${state}, networks are still in training.`;
  if (!hand || (!chosen && !handOnly(settings))) return training;
  const { train, test } = pointOf(chosen ?? hand);
  const does = `reproduces ${percent(train)} of the labels and reads ${percent(test)} of new digits`;
  if (!chosen) {
    return `${state}, the network with prior scale ${hand.scale} ${does}; its log evidence is ${nats(total(hand))}, that of guessing ${nats(result.guessing)}.`;
  }
  if (chosen === hand) {
    return `${state}, the network with prior scale ${chosen.scale}, chosen by the evidence and set by hand, ${does}.`;
  }
  const other = pointOf(hand);
  return `${state}, the network with prior scale ${chosen.scale}, chosen by the evidence, ${does}; scale ${hand.scale}: ${percent(other.train)} and ${percent(other.test)}.`;
}

/** What to notice where no preset says it. */
export function notice(result: Result, settings: Settings, repeats: readonly Summary[]): string {
  const [hand, chosen] = [at(result, result.hand), at(result, result.chosen)];
  if (!hand || (!chosen && !handOnly(settings))) return summary(result, settings);
  const shown = settings.model === "chosen" && chosen ? chosen : hand;
  const { evidence } = shown;
  const split = evidence
    ? ` The log evidence of the network on show (${nameOf(result)}) is ${nats(total(shown))}: ${nats(evidence.fit)} for the fit, ${nats(evidence.prior)} for the prior and ${nats(evidence.determinant)} for the determinant; guessing has ${nats(result.guessing)}.`
    : "";
  const { wins, of } = winsOf(repeats);
  const seeds =
    of > 1 ? ` Chosen reads more new digits than by hand in ${wins} of ${of} seeds.` : "";
  return `${summary(result, settings)}${split}${seeds}`;
}

/** What a reader should know about this state before trusting what is drawn. */
export function warnings(result: Result, settings: Settings): string[] {
  const { page, corruption, n } = settings;
  const found: string[] = [];
  if (page > pagesOf(n)) {
    found.push(
      `${count(n, "image")} fill no more than ${count(pagesOf(n), "wall")}: the last is shown.`
    );
  }
  if (corruption === 100) {
    found.push("Every label was drawn at random, so the labels say nothing about the digits.");
  }
  if (corruption === 0) found.push("No label was replaced, so every doubt is a mistake.");
  const chosen = at(result, result.chosen);
  if (chosen && (chosen.scale === scales[0] || chosen.scale === scales.at(-1))) {
    found.push(
      `The evidence chose the ${chosen.scale === scales[0] ? "tightest" : "loosest"} prior on offer; it might have gone further.`
    );
  }
  const broken = result.courses.filter(({ diverged }) => diverged);
  if (broken.length > 0) {
    const which = broken.map(({ scale, share }) => `scale ${scale} at ${share} %`).join(", ");
    found.push(`Training diverged (${which}): the last finite weights are shown.`);
  }
  return found;
}
