export { Sampler, type Walk } from "./hamiltonian";
export { energy, errorWeight, type Posterior, priorSpread } from "./posterior";
export {
  distance,
  type Functions,
  logLikelihood,
  quantile,
  quantiles,
  type Summary,
  splitRHat,
  summarise
} from "./predictions";
