/** What a hidden unit does to its input. */
export type Activation = "relu" | "erf";

/**
 * A fully connected network with random weights, described by what its Gaussian process limit keeps:
 * weights ~ N(0, weightVariance/fan-in), biases ~ N(0, biasVariance), `depth` hidden layers and one
 * linear output.
 */
export interface Network {
  readonly activation: Activation;
  readonly depth: number;
  readonly weightVariance: number;
  readonly biasVariance: number;
  /**
   * Whether a number x enters as the two inputs (x, 1); false unless given. Without it, and without
   * biases, ReLU networks of one number are two straight rays.
   */
  readonly constantInput?: boolean;
}

/** The inner product of two inputs that are numbers, divided by their dimension. */
export const inputProduct = ({ constantInput = false }: Network, x: number, z: number): number =>
  constantInput ? (x * z + 1) / 2 : x * z;
