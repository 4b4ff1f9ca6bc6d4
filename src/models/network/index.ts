export * from "./architecture";
export * from "./data";
export * from "./gradient";
export * from "./optimiser";
export * from "./train";
