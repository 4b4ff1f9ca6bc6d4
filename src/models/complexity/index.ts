export { type Decoded, decode, encode } from "./arithmetic";
export { countsOf, descriptionLength, idealLength, krichevskyTrofimovLength } from "./code-length";
export { lempelZivComplexity, phrases } from "./lempel-ziv";
export { type Quantiser, quantise, restored } from "./quantiser";
export { krichevskyTrofimov, type ModelOf, type SequentialModel } from "./sequential";
