import { edgesOf, isSilent } from "./edge";
import { looks } from "./looks";
import type { Settings } from "./parameters";
import type { Result, Summary } from "./result";
import { byChance, verdictsOnShow, wins, wrongLabels } from "./tally";
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
  const accuracy = `the evidence reads ${percent(here.evidence.test)} of new digits aright, the setting by hand ${percent(here.pinned.test)}`;
  return `${state}, ${accuracy}; ${looks[settings.model].set}, the model doubts ${of(counts.found, wrong)} wrong labels and ${of(counts.doubted - counts.found, given.length - wrong)} right ones.`;
}

/** What to notice where no preset says it. */
export function notice(result: Result, settings: Settings, repeats: readonly Summary[]): string {
  const { here, given, tests } = result;
  const verdicts = verdictsOnShow(result, settings);
  const wrong = wrongLabels(result);
  if (!here.pinned || !here.evidence || !verdicts) return summary(result, settings);
  const { doubted, found, recovered } = verdicts.counts;
  const fits = `Chosen by the evidence, the fit keeps ${percent(here.evidence.kept.all)} of a given label on average and reads ${percent(here.evidence.test)} of ${count(tests, "new digit")}; set by hand, it keeps ${percent(here.pinned.kept.all)} and reads ${percent(here.pinned.test)}.`;
  const restored =
    wrong > 0 ? ` It reads ${of(recovered, wrong)} wrongly labelled images as what they show.` : "";
  const { set } = looks[settings.model];
  const reader =
    settings.judge === "fit"
      ? `The fit of the model ${set}`
      : `Reading each image from all others, the model ${set}`;
  const chance = Math.round(byChance(result, verdicts.counts));
  const doubts = `${reader} contradicts ${of(doubted, given.length)} labels, ${found} of them wrong (${chance} by chance).${restored}`;
  const seeds =
    repeats.length > 1
      ? ` The evidence reads more new digits than the setting by hand in ${wins(repeats, "evidence", "pinned")} of ${repeats.length} seeds.`
      : "";
  return `${fits} ${doubts}${seeds}`;
}

/** What a reader should know about this state before trusting what is drawn. */
export function warnings(result: Result, settings: Settings): string[] {
  const { page, image, corruption, grid } = settings;
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
  const chosen = result.here.evidence?.hyperparameters;
  if (chosen && isSilent(chosen)) {
    found.push(
      "The evidence chooses pure noise: all ten outputs are equal, no label is doubted, and its accuracy is that of a guess, 10 %."
    );
  } else if (chosen) {
    const edges = edgesOf(chosen, grid);
    if (edges.length > 0) {
      found.push(
        `The evidence chooses the ${edges.join(" and the ")} on offer, so it might have gone further.`
      );
    }
  }
  return found;
}
