export type { Transposes, Triangles } from "./algebra";
export { factor, product32, product64, substitute } from "./algebra";
export { expEach, log1pEach, sinEach } from "./arrays";
export { factorColumns, leastSquares, svd, symmetricEigen } from "./decompositions";
export { acos, asin, cos, exp, expm1, log, log1p, logGamma, pow, sin, tanh } from "./elementary";
export { NonFiniteInput } from "./intake";
export { KernelsUnavailable } from "./unavailable";
export type {
  Activation,
  LossName,
  Numbers,
  Place,
  PlacedBatch,
  PlacedChain,
  Precision,
  Workspace
} from "./workspace";
export { workspace } from "./workspace";
