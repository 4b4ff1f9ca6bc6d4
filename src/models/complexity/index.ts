export { lempelZivComplexity, phrases } from "./lempel-ziv";
