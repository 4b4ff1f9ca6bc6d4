/** Widths whose posterior is sampled. */
export const posteriorWidths: readonly number[] = [2, 4, 8, 16, 32, 64];
/** Networks that are averaged. */
export const members = 5;
/** The likelihood needs some noise. */
export const leastNoise = 0.1;
