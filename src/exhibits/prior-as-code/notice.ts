import type { Settings } from "./parameters";
import type { Result } from "./result";
import { capital, entryOf, inSentence, languageNames, lengthText, percent, whole } from "./words";

export function description(result: Result, values: Settings): string {
  return `${lengths(result, values)} ${
    result.chosen
      ? `After 10 labels it has on average ${percent(result.chosen.mean[10] ?? 0)} of the belief.`
      : "No belief in it is drawn."
  }`;
}

export function notice(result: Result, values: Settings): string {
  const { bound50, bound500 } = entryOf(result.own.entries, values.table);
  const guaranteed =
    bound50 === null || bound500 === null
      ? "So no bound is quoted for it."
      : `If it makes no mistake on 50 examples, ${
          bound50 >= 0.5
            ? "the bound says no more than a coin"
            : `it errs on at most ${percent(bound50)} of new ones`
        }; on 500, on at most ${percent(bound500)} (with probability 0.95).`;
  return `${lengths(result, values)} ${guaranteed}${course(result, values)}`;
}

/** "The parity of four inputs takes 13.5 bits in … (rank 559) and over 46 bits in …." */
function lengths({ own, other }: Result, { table }: Settings): string {
  const { bits, rank } = entryOf(own.entries, table);
  const ranked = rank === null ? "" : ` (rank ${whole(rank)})`;
  const beside = other
    ? `; in “${languageNames[other.language]}” ${lengthText(entryOf(other.entries, table).bits, other.language)}`
    : "";
  return `In “${languageNames[own.language]}” ${inSentence[table]} has ${lengthText(bits, own.language)}${ranked}${beside}.`;
}

function course({ chosen, random }: Result, { table }: Settings): string {
  if (chosen === null) return "";
  const own = ` After 10 labels the belief in it is on average ${percent(chosen.mean[10] ?? 0)}`;
  return random === null || table === "random"
    ? `${own}.`
    : `${own}; had the random table been true, the belief in that would be ${percent(random.mean[10] ?? 0)}.`;
}

export function warnings({ own, chosen, random }: Result, { table, language }: Settings): string[] {
  const silent = [
    ...(chosen === null ? [table] : []),
    ...(random === null && table !== "random" ? (["random"] as const) : [])
  ];
  return silent.map((name) =>
    language === "xor"
      ? `${capital(inSentence[name])} has no formula of xor alone, which makes ${own.coded} of the 65,536 tables: the belief in it is 0 whatever is seen, and none is drawn.`
      : `${capital(inSentence[name])} has a probability below 10⁻¹⁴ in this language, which is more than about 46 bits. Rounding hides how much more, so no bits, bound or belief are given${
          entryOf(own.entries, name).bits === null ? "" : " here"
        }.`
  );
}
