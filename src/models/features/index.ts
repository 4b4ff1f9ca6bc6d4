export { crossValidation } from "./cross-validation";
export {
  type EffectiveDimensions,
  effectiveDimensions,
  effectiveParameters
} from "./dimensions";
export {
  cut,
  type Directions,
  directions,
  directionsOfGram
} from "./directions";
export { logEvidence, ridgeEvidence } from "./evidence";
export { type Isotropic, isotropicRisk } from "./isotropic";
export { randomWeights, reluFeatures, unitRows } from "./relu";
export {
  type ErrorForm,
  errorForm,
  errorsAt,
  meanSquare,
  predictions,
  trainingError,
  weightNorm
} from "./ridge";
export { firstColumns, idealError, type WeakData, weakFeatures } from "./weak";
