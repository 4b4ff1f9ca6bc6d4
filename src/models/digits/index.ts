export { type Corruption, nestedCorruption } from "./corruption";
export { classes, type Digits, digits, imageSize, inkiest } from "./digits";
export { type SquaredDistances, squaredDistances } from "./distances";
export { rbfOver } from "./kernel";
export { agreeing, oneHot, readings } from "./one-hot";
export {
  along,
  condition,
  logEvidences,
  type Posterior,
  type Spectrum,
  spectrumOf,
  type Variances
} from "./regression";
export { type ImageSet, imagesAt, splitDigits } from "./split";
