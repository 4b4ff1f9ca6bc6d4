export { bernoulliKl, klInverse, klInverseBelow } from "./bernoulli";
export {
  chernoffBound,
  hoeffdingBound,
  hoeffdingWidth,
  type Observed,
  prefixFreeBits,
  price
} from "./countable";
export { empiricalFreedman, evenGrid, type FreedmanBound, type LossSequence } from "./freedman";
export { type Gaussian, gaussianKl } from "./gaussian";
export {
  complexityPerToken,
  exactSmoothingCost,
  type LanguageModel,
  type LanguageModelTerms,
  languageModelTerms,
  prequentialBits,
  publishedLossVariation
} from "./language-model";
export {
  catoniBound,
  catoniBoundOver,
  catoniGrid,
  mcAllesterBound,
  seegerBound
} from "./pac-bayes";
export { testSetBound } from "./test-set";
