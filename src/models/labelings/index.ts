export { bestFit } from "./best-fit";
export { inputs, labelingCount, labelOf, type Sums, sumsOf } from "./labeling";
export { logisticEvidence, type PriorSds } from "./logistic";
