import type { Learner } from "../../models/boolean";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { best, capital, inSentence, list, percent, tableCount } from "./words";

const even = "Where all tables are equally likely, no learner beats a coin.";

/** At most forty words, trend first. */
export function description(result: Result, { learners }: Settings): string {
  const { inputs, drawn } = result;
  const at = accuracies(result);
  if (!at) return `${even} ${waiting(result)}`;
  const leaders = best(learners, at);
  const many = leaders.length > 2 ? `${leaders.length} learners` : undefined;
  return `${even} In this world, ${drawn.seen} of ${inputs} inputs seen, ${
    many ?? names(leaders)
  } ${are(leaders)} right on ${percent(at(leaders[0] ?? "bayes"))} of the rest${
    leaders.length < learners.length ? ", the most" : ""
  }.`;
}

/** What is to be seen in this very state; true in every one. */
export function notice(result: Result, { learners }: Settings): string {
  const at = accuracies(result);
  if (!at) return `${even} ${waiting(result)}`;
  const leaders = best(learners, at);
  const share = percent(at(leaders[0] ?? "bayes"));
  const leading =
    leaders.length === learners.length
      ? `In this world ${learners.length > 1 ? "all learners shown are" : `${names(leaders)} ${are(leaders)}`} right on ${share} of what was not seen.`
      : `In this world ${names(leaders)} ${are(leaders)} right most often, on ${share} of what was not seen.`;
  const below = learners.filter((learner) => at(learner) < 0.4995);
  if (below.length === 0) return `${even} ${leading}`;
  const worse = below.map((learner) => `${inSentence(learner)} (${percent(at(learner))})`);
  const does = below.length > 1 || below[0] === "neighbours" ? "do" : "does";
  return `${even} ${leading} ${capital(list(worse))} ${does} worse than a coin.`;
}

/** Accuracies at the inputs seen, once they are known. */
function accuracies({ curves, drawn }: Result): ((learner: Learner) => number) | undefined {
  if (drawn.seen >= curves.sizes) return undefined;
  return (learner) => curves.world[learner][drawn.seen] ?? 0;
}

const waiting = ({ inputs, drawn }: Result): string =>
  drawn.seen >= inputs
    ? `With all ${inputs} inputs seen there is nothing left to predict.`
    : "What they reach in the chosen world is being computed.";

const names = (learners: readonly Learner[]) =>
  list(learners.map((learner) => inSentence(learner)));

const are = (learners: readonly Learner[]) =>
  learners.length > 1 || learners[0] === "neighbours" ? "are" : "is";

/** What a reader should know before trusting the state. */
export function warnings(result: Result, values: Settings): string[] {
  const { curves, inputs, drawn } = result;
  const found: string[] = [];
  if (values.seen > inputs) {
    found.push(`Tables of three variables have only ${inputs} inputs; all of them are seen.`);
  }
  const tied = curves.undecided[drawn.seen] ?? 0;
  if (
    tied > 0.005 &&
    values.learners.some((learner) => learner === "bayes" || learner === "anti")
  ) {
    found.push(
      `On ${percent(tied)} of the unseen outputs Bayes has no opinion, by a tie, ${
        values.belief === "parities" && values.world !== "parities"
          ? `by probabilities too small to compute, or because it had ruled out what it saw (xor alone makes ${2 * inputs} of the ${tableCount(result)} tables)`
          : "or by probabilities too small to compute"
      }: it says 0, anti-Bayes 1.`
    );
  }
  if (values.world === "neighbours" && values.agreement === 0) {
    found.push(
      "With no tendency of neighbours this world is the one where all tables are equally likely."
    );
  }
  return found;
}
