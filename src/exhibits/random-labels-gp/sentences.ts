import { looks } from "./looks";
import type { Settings } from "./parameters";
import type { Result, Summary } from "./result";
import { verdictsOnShow, wrongLabels } from "./tally";
import { count, of, percent } from "./words";

/** One sentence of at most forty words, true of any state. */
export function summary(result: Result, settings: Settings): string {
  const { here, given } = result;
  const wrong = wrongLabels(result);
  const state = `With ${wrong} of ${count(given.length, "label")} wrong`;
  const { counts } = verdictsOnShow(result, settings) ?? {};
  if (!here.pinned || !here.evidence || !counts) {
    return `${state}, the evidence is still choosing noise and lengthscale.`;
  }
  const accuracy = `${percent(here.evidence.test)} of new digits are read aright with noise and lengthscale chosen, ${percent(here.pinned.test)} pinned`;
  return `${state}, ${accuracy}; the ${looks[settings.model].name} model doubts ${of(counts.found, wrong)} wrong labels and ${of(counts.doubted - counts.found, given.length - wrong)} right ones.`;
}

/** What to notice where no preset says it. */
export function notice(result: Result, settings: Settings, repeats: readonly Summary[]): string {
  const { here, given, tests } = result;
  const verdicts = verdictsOnShow(result, settings);
  const wrong = wrongLabels(result);
  if (!here.pinned || !here.evidence || !verdicts) return summary(result, settings);
  const { doubted, found, recovered } = verdicts.counts;
  const fits = `Chosen by the evidence, the model reproduces ${percent(here.evidence.train)} of the labels it was given and reads ${percent(here.evidence.test)} of ${count(tests, "new digit")}; pinned, it reproduces ${percent(here.pinned.train)} and reads ${percent(here.pinned.test)}.`;
  const restored =
    wrong > 0 ? ` It reads ${of(recovered, wrong)} wrongly labelled images as what they show.` : "";
  const { name } = looks[settings.model];
  const reader =
    settings.judge === "fit"
      ? `The fit of the ${name} model`
      : `Reading each image from all others, the ${name} model`;
  const doubts = `${reader} contradicts ${of(doubted, given.length)} labels, ${found} of them wrong.${restored}`;
  const wins = repeats.filter((one) => one.here.evidence > one.here.pinned).length;
  const seeds =
    repeats.length > 1
      ? ` Chosen reads more new digits than pinned in ${wins} of ${repeats.length} seeds.`
      : "";
  return `${fits} ${doubts}${seeds}`;
}

/** What a reader should know about this state before trusting what is drawn. */
export function warnings(result: Result, { page, image, corruption }: Settings): string[] {
  const found: string[] = [];
  const n = result.given.length;
  if (page > result.pages) {
    found.push(
      `${count(n, "image")} fill no more than ${count(result.pages, "wall")}: the last is shown.`
    );
  }
  if (image > n) found.push(`There are ${n} images: the last is looked at.`);
  if (corruption === 100) {
    found.push("Every label was drawn at random, so the labels say nothing about the digits.");
  }
  if (corruption === 0) found.push("No label was replaced, so every doubt is a mistake.");
  return found;
}
