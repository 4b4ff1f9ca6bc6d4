export { NonFiniteInput } from "../kernels";
export {
  cholesky,
  logDeterminant,
  solveCholesky,
  solveLower,
  solveLowerTransposed
} from "./cholesky";
export { NoConvergence, NotPositiveDefinite, ShapeMismatch, SingularFactor } from "./errors";
export { leastSquares } from "./least-squares";
export { column, fromRows, identity, type Matrix, matrix, transpose } from "./matrix";
export { multiply, multiplyFloat32 } from "./multiply";
export { qr } from "./qr";
export { svd } from "./svd";
export { symmetricEigen } from "./symmetric-eigen";
