import type { Result } from "./result";
import { percent, plain, shortName } from "./words";

/** What is to be seen in this very state; true in every one. */
export function notice({ models, own, evidence, wins, poured }: Result): string {
  const names = models.map(shortName);
  const at = (m: number) => evidence[m]?.[own.labeling] ?? 0;
  const ranked = models.map((_, m) => m).sort((a, b) => at(b) - at(a));
  const [best = 0, second] = ranked;
  const fitted = own.bestFit.indexOf(Math.max(...own.bestFit));
  const first = `${names[best]} gives this data set ${plain(at(best))} of its probability`;
  if (second === undefined) return `${first}; with no rival it wins all ${wins[0]} data sets.`;
  const rival = `${first}, ${names[second]} ${plain(at(second))}: ${percent(own.share[best] ?? 0)} of the belief goes to ${names[best]}.`;
  const fit =
    (own.bestFit[best] ?? 0) < 0.999 * (own.bestFit[fitted] ?? 0)
      ? ` ${names[fitted]} could fit the labels better, with probability ${plain(own.bestFit[fitted] ?? 0)} against ${plain(own.bestFit[best] ?? 0)}, and still loses: it spends its probability on other data sets.`
      : ` No model here fits the labels better than ${names[best]} at its best, ${plain(own.bestFit[best] ?? 0)}.`;
  return `${rival}${fit} ${names[best]} pours ${percent(poured[best] ?? 0)} of its litre on the ${wins[best]} it wins.`;
}
