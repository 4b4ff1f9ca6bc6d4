export { type Aligned, aligned, reordered } from "./alignment";
export { assignment } from "./assignment";
export {
  bend,
  type Curve,
  type CurveState,
  type CurveTask,
  onCurve,
  onLine,
  straight
} from "./curve";
export { evenly, lossesOf } from "./losses";
export { distance, lossesOnPlane, type Plane, placeIn, planeThrough } from "./plane";
