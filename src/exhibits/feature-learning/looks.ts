import { isParity } from "./data";
import type { TaskName } from "./parameters";
import type { Method } from "./result";

export const colors = { soft: "var(--soft)", free: "var(--flexible)", kernel: "var(--ink)" };

export const colorOf = (method: Method): string =>
  method === "soft" ? colors.soft : method === "free" ? colors.free : colors.kernel;

/** Short enough to stand beside a dot. */
export const nameOf = (method: Method, inputs: number): string =>
  ({
    soft: "network, penalised",
    free: "network, no penalty",
    tangent: "its kernel at start",
    after: "its kernel at end",
    limit: "infinite width",
    features: "random features",
    one: "GP, one length",
    metric: "learned metric",
    many: `GP, ${inputs} lengths`
  })[method];

/** Methods whose idea of likeness was learned from the labels, input by input or along directions. */
export const learnsFeatures = (method: Method): boolean =>
  !["tangent", "limit", "features", "one"].includes(method);

/** An error as the reader sees it: a share of signs, or in standard deviations of the truth. */
export const written = (error: number, task: TaskName): string =>
  !Number.isFinite(error)
    ? "–"
    : isParity(task)
      ? `${(100 * error).toFixed(error > 0 && error < 0.1 ? 1 : 0)} %`
      : error >= 100
        ? "over 100"
        : error.toFixed(error < 0.1 ? 3 : 2);

export const share = (value: number | null): string =>
  value === null ? "–" : `${Math.round(100 * value)} %`;
