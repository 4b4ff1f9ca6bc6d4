/** Hidden units of the networks that are compared. */
export const networkWidths: readonly number[] = [2, 4, 8, 16, 32, 64, 128];

/** Numbers sent for each of them, at most. */
export const mostNumbersInWidths = 100;

/** Weights and biases of 64 inputs, so many hidden units and one output. */
export const weightsOf = (width: number): number => 66 * width + 1;
