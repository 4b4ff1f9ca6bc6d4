import type { TaskName } from "./parameters";
import type { Size } from "./recipes";

/** What the yardsticks say of a network. */
export interface Measures {
  /** Mean rise of the training loss at the radius, by how weights are moved. */
  readonly unit: number;
  readonly absolute: number;
  readonly relative: number;
  /** Effective dimensionality. */
  readonly prior: number;
  readonly raw: number;
  /** Largest curvature in raw weights. */
  readonly largest: number;
}

export interface Network extends Size {
  readonly parameters: number;
  /** Training loss before each of the steps `at`. */
  readonly losses: readonly number[];
  readonly at: readonly number[];
  readonly trainLoss: number;
  readonly testLoss: number;
  /** Whether it has come to the stop. */
  readonly arrived: boolean;
  readonly diverged: boolean;
  /** Once it is measured. */
  readonly measures?: Measures;
  /**
   * What the chosen yardstick looks at: the mean rise at each of the distances, or the share of a
   * dimension that each direction counts, most curved first. Empty for networks that are not drawn.
   */
  readonly profile: readonly number[];
}

export interface Result {
  readonly task: TaskName;
  readonly step: number;
  readonly limit: number;
  readonly stop: number;
  /** All networks have stopped and been measured. */
  readonly complete: boolean;
  /** From the fewest parameters to the most. */
  readonly networks: readonly Network[];
  /** Index of the network looked at. */
  readonly shown: number;
  /** Distances of the profiles, 1 being the radius; only for rises. */
  readonly distances: readonly number[];
  /** The rise along single lines through the network looked at, by line, at -distances and distances. */
  readonly lines: readonly {
    readonly behind: readonly number[];
    readonly ahead: readonly number[];
  }[];
}
