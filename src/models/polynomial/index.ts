export { type Basis, design } from "./basis";
export { bestForDecay, better, type Evidence, type Grid, type Setting } from "./evidence";
export { fitLeastSquares, type LeastSquaresFit, predict } from "./least-squares";
export { chooseDegree, type DegreeChoice } from "./leave-one-out";
export { leftOutLeastSquares } from "./left-out";
export { type Posterior, posterior } from "./linear-gaussian";
export { geometricPrior, type PriorVariances, quadraticPrior } from "./prior";
