export { type DegreeEvidence, type DegreeSweep, evidenceByDegree } from "./by-degree";
export { type FunctionBelief, type FunctionTask, functionBeliefs } from "./functions";
export type { OrderedBasis } from "./orders";
export { geometricDecay, type PriorFamily, quarticDecay, spreadThin } from "./prior-family";
