/** What a network learns from: `rows` inputs and targets, row-major. */
export interface Data {
  readonly rows: number;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** Targets for cross-entropy: 1 at the label, 0 elsewhere; rows x classes. */
export function oneHot(labels: ArrayLike<number>, classes: number): Float64Array<ArrayBuffer> {
  const targets = new Float64Array(labels.length * classes);
  for (let i = 0; i < labels.length; i++) targets[i * classes + (labels[i] ?? 0)] = 1;
  return targets;
}
