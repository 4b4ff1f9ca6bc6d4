export { type ReluLimit, reluLimit } from "./arc-cosine";
export { type KernelBlocks, type Ridge, ridgeByValidation, ridges } from "./kernel-ridge";
export { type LearnedMetric, learnMetric, type MetricData } from "./metric";
