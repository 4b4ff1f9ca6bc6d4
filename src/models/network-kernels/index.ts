export { erf } from "./erf";
export { featureKernel, hiddenLayers, outputOf, type Places } from "./finite";
export { excessKurtosis } from "./kurtosis";
export { type InnerProducts, limitCovariance, networkKernel } from "./limit";
export { type Activation, inputProduct, type Network } from "./network";
export { addNetwork, emptyPopulation, type Population, workOf } from "./population";
