import type { TaskName } from "./parameters";

/** The methods compared, in the order in which they are computed. */
export const rivals = ["tangent", "after", "limit", "features", "one", "metric", "many"] as const;
export type Rival = (typeof rivals)[number];
export type Method = "soft" | "free" | Rival;

/** A network while it trains. */
export interface Trace {
  readonly steps: readonly number[];
  /** Error on new points. */
  readonly errors: readonly number[];
  /** Share of the first layer's squared weights along what is hidden, each unit by its output weight. */
  readonly shares: readonly number[];
  readonly trainLoss: number;
  readonly diverged: boolean;
  /** For every unit: its weights' length along what is hidden (signed for one direction) and across it. */
  readonly units: readonly (readonly [along: number, across: number])[];
}

export interface Result {
  readonly task: TaskName;
  readonly inputs: number;
  readonly step: number;
  readonly limit: number;
  /** Dimensions of what is hidden. */
  readonly hidden: number;
  readonly soft: Trace;
  readonly free: Trace;
  /** Error on new points, once computed. */
  readonly errors: Readonly<Partial<Record<Rival, number>>>;
  /** Centred alignment of the penalised network's tangent kernel with the truth. */
  readonly alignment: { readonly before: number; readonly after: number | null };
  /** Share of the learned metric along what is hidden, and of the many lengthscales' 1/l². */
  readonly metricShare: number | null;
  readonly lengthscaleShare: number | null;
  readonly complete: boolean;
}
