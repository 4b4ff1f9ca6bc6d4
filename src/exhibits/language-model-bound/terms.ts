import {
  complexityPerToken,
  exactSmoothingCost,
  languageModelTerms,
  publishedLossVariation
} from "../../models/bounds";
import { log } from "../../models/kernels";
import type { Settings } from "./parameters";
import type { Sum, Terms } from "./result";

/** The sizes of the Pythia models that the paper evaluates. */
export const sizes = [70e6, 160e6, 410e6, 1e9, 2.8e9, 6.9e9, 12e9];
/** |K|, the size of the grid in the paper's inequality. */
const gridSize = 1000;

function sumAt(parameters: number, tokens: number, bits: number, settings: Settings): Sum {
  const { delta, vocabulary, quantisation } = settings;
  const complexity = complexityPerToken({
    parameters,
    tokens,
    bitsPerParameter: bits,
    delta,
    gridSize
  });
  const variation = publishedLossVariation(parameters);
  const { total, ...terms } = languageModelTerms({
    complexity,
    vocabulary,
    variation,
    quantisation
  });
  return { complexity, ...terms, gap: total };
}

export function termsOf(settings: Settings): Terms {
  const { ratio, bits, vocabulary } = settings;
  const size = 1e6 * settings.size;
  const here = sumAt(size, ratio * size, bits, settings);
  const bitsTried = Array.from({ length: 16 }, (_, i) => i + 1);
  return {
    sizes,
    along: sizes.map((N) => sumAt(N, ratio * N, bits, settings)),
    fixed: sizes.map((N) => sumAt(N, ratio * size, bits, settings)),
    here,
    bits: bitsTried,
    byBits: bitsTried.map((b) => sumAt(size, ratio * size, b, settings).gap),
    exactSmoothing: exactSmoothingCost(here.complexity),
    guessing: log(vocabulary)
  };
}
