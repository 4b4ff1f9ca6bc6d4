export { anchored, mostProbable, unpenalised } from "./ensembles";
export { laplaceFunctions } from "./laplace";
export { type Breathe, type Fit, functionsOf, type Recipe } from "./problem";
export { drawSwag, type Swag, swag, type Wandering } from "./swag";
export { drawFactorised, type Factorised, type Variational, variational } from "./variational";
