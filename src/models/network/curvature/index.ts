export { centredAlignment } from "./alignment";
export { effectiveDimensionality, gaussNewtonEigenvalues, leadingEigenvalues } from "./eigenvalues";
export { jacobian, tangentKernel } from "./jacobian";
export { type LaplaceEvidence, laplaceEvidence, laplaceInPieces } from "./laplace";
export { probabilities, sigmoid } from "./loss-hessian";
export { gaussNewton, hessian, type Operator } from "./products";
