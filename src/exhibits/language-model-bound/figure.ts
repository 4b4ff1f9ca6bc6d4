import type { Figure, Panel } from "../exhibit";
import { filePanels, informationPanels, variancePanels } from "./other-panels";
import type { Settings } from "./parameters";
import { plain } from "./plots";
import type { Result } from "./result";
import { nats, termsPanels, tokensEach } from "./terms-panels";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export function figure(result: Result, values: Settings): Figure {
  const panels = panelsOf(result, values);
  const { text, numbers } = wordsOf(result, values);
  return {
    panels,
    description: text,
    notice: text,
    warnings: warningsOf(result, values),
    tables: panels.map(({ id, title, readouts, description }) => ({
      id,
      caption: title,
      columns: ["Quantity", "Value"],
      rows: readouts?.rows.map(({ label, value }) => [label, value]) ?? [["In words", description]]
    })),
    values: numbers
  };
}

function panelsOf({ terms, variance, information, file }: Result, values: Settings): Panel[] {
  if (terms) return termsPanels(terms, values);
  if (variance) return variancePanels(variance, values);
  if (information) return informationPanels(information);
  return file ? filePanels(file, values) : [];
}

function wordsOf(
  { terms, variance, information, file }: Result,
  values: Settings
): { text: string; numbers: Record<string, number> } {
  if (terms) {
    const { here, along, fixed, guessing } = terms;
    const end = (all: typeof along, i: number) => all.at(i)?.gap ?? 0;
    return {
      text: `At ${plain(1e6 * values.size)} parameters the bound adds ${nats(here.gap)} nats a token to a loss of ${nats(values.loss)}; guessing has ${nats(guessing)}. With ${tokensEach(values.ratio)} a parameter it adds ${nats(end(along, 0))} at 70M and ${nats(end(along, -1))} at 12B.`,
      numbers: {
        complexity: here.complexity,
        guess: here.randomGuess,
        smoothing: here.smoothing,
        "smoothing.exact": terms.exactSmoothing,
        variation: here.lossVariation,
        gap: here.gap,
        bound: values.loss + here.gap,
        guessing,
        "gap.70M": end(along, 0),
        "gap.12B": end(along, -1),
        "fixed.70M": end(fixed, 0),
        "fixed.12B": end(fixed, -1)
      }
    };
  }
  if (variance) {
    const { sequences, violations, flat } = variance;
    const mean = sequences.reduce((sum, { bound }) => sum + bound, 0) / sequences.length;
    return {
      text: `With ${values.losses} losses the range alone guarantees a mean to within ${flat.toPrecision(3)}, the variance to within ${mean.toPrecision(3)}. In ${violations} of ${sequences.length} simulated sequences the truth lay above the bound.`,
      numbers: { range: flat, variance: mean, violations, sequences: sequences.length }
    };
  }
  if (information) {
    const { at, bits, free } = information;
    const [tokens, all] = [at.at(-1) ?? 0, bits.at(-1) ?? 0];
    return {
      text: `After ${plain(tokens)} tokens the area above the true law’s loss is ${Math.round(all)} bits for ${free} free numbers, or ${(all / tokens).toPrecision(3)} bits a token.`,
      numbers: { bits: all, free, "bits.each": all / tokens }
    };
  }
  const bound = file?.bound ?? 0;
  return {
    text: `A classifier stored in ${plain(values.kilobytes)} kilobytes that errs on ${Math.round(100 * values.risk)} % of ${plain(1000 * values.examples)} examples is promised an error below ${bound.toPrecision(3)}${bound >= 1 ? ", which says nothing" : ""}.`,
    numbers: { "file.bound": bound, "file.without": file?.without ?? 0 }
  };
}

function warningsOf({ terms, file }: Result, { loss }: Settings): string[] {
  if (terms && loss + terms.here.gap >= terms.guessing) {
    return ["At this size the bound is no better than guessing every token with equal chance."];
  }
  return file && file.bound >= 1 ? ["The bound is 1 or more: it says nothing."] : [];
}
