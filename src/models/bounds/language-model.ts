import { log, log1p, pow } from "../kernels";
import { demandAmount, demandCount, demandDelta, demandPositive } from "./demands";

/** A language model as its bound sees it. */
export interface LanguageModel {
  readonly parameters: number;
  readonly tokens: number;
  /** b: what a parameter takes after quantisation. */
  readonly bitsPerParameter: number;
  readonly delta: number;
  /** |K|, the size of the grid in the empirical Freedman inequality. */
  readonly gridSize: number;
}

/**
 * C = (b N ln 2 + ln(|K|/δ)) / D, nats of hypothesis a token: what all terms depend on.
 * Finzi et al. (2025), Section 3; re-derived in this project's dossier (Q3).
 */
export function complexityPerToken(model: LanguageModel): number {
  const { parameters, tokens, bitsPerParameter, delta, gridSize } = model;
  demandAmount("the number of parameters", parameters);
  demandPositive("the number of tokens", tokens);
  demandAmount("the number of bits per parameter", bitsPerParameter);
  demandDelta(delta);
  demandCount(gridSize);
  return (bitsPerParameter * parameters * Math.LN2 + log(gridSize / delta)) / tokens;
}

/** What is added to the training loss, in nats a token. */
export interface LanguageModelTerms {
  /** C ln V: what guessing at random would cost, times C. */
  readonly randomGuess: number;
  /** Σ √C. */
  readonly lossVariation: number;
  /** √(2C), the paper's bound on what smoothing costs. */
  readonly smoothing: number;
  /** Training loss of the quantised model less that of the model; measured, not computed. */
  readonly quantisation: number;
  readonly total: number;
}

/**
 * The four terms of R ≤ R̂ + C ln V + Σ √C + √(2C) + (R̂_q − R̂), for the quantised and smoothed model.
 * Finzi et al. (2025), Theorem 3.4, in the form re-derived in this project's dossier (Q5).
 */
export function languageModelTerms({
  complexity,
  vocabulary,
  variation,
  quantisation = 0
}: {
  readonly complexity: number;
  readonly vocabulary: number;
  /** Σ, measured by empiricalFreedman or publishedLossVariation. */
  readonly variation: number;
  readonly quantisation?: number;
}): LanguageModelTerms {
  demandAmount("the complexity", complexity);
  demandCount(vocabulary);
  demandAmount("the variation of the loss", variation);
  const randomGuess = complexity * log(vocabulary);
  const lossVariation = variation * Math.sqrt(complexity);
  const smoothing = Math.sqrt(2 * complexity);
  const total = randomGuess + lossVariation + smoothing + quantisation;
  return { randomGuess, lossVariation, smoothing, quantisation, total };
}

/**
 * (1 + C) ln(1 + C) − C ln C: what smoothing with weight C/(1 + C) costs in all, at most √(2C)
 * (dossier, Q4).
 */
export function exactSmoothingCost(complexity: number): number {
  demandAmount("the complexity", complexity);
  if (complexity === 0) return 0;
  return (1 + complexity) * log1p(complexity) - complexity * log(complexity);
}

/**
 * Σ ≈ 0.27 + 8337 N^−0.54: the paper's published fit to Pythia models, not a measurement of ours
 * (Finzi et al. 2025, Section 4; dossier, Q7).
 */
export function publishedLossVariation(parameters: number): number {
  demandPositive("the number of parameters", parameters);
  return 0.27 + 8337 * pow(parameters, -0.54);
}

/**
 * Bits that a model's learning curve carries: Σ (R̂_k − R̂_D)/ln 2 over the losses of one pass, each
 * predicted before it was learned from (prequential coding; Finzi et al. 2025, Section 5; dossier, Q8).
 * Losses under the last level count against the sum.
 */
export function prequentialBits(losses: ArrayLike<number>, last: number): number {
  let nats = 0;
  for (let k = 0; k < losses.length; k++) nats += (losses[k] as number) - last;
  return nats / Math.LN2;
}
