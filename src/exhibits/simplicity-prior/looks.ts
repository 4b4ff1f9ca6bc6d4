export const colors = {
  networks: "var(--flexible)",
  shuffled: "var(--belief)",
  coins: "var(--muted)"
} as const;

export const percent = (share: number): string =>
  `${(100 * share).toFixed(share < 0.01 ? 2 : 1)} %`;

/** A count and its noun. */
export const plural = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;

export const bitsOf = (complexity: number | undefined): string =>
  complexity === undefined ? "none" : complexity.toFixed(1);

const units = { tanh: "tanh", relu: "ReLU", linear: "linear" } as const;

export function networkName({
  activation,
  depth
}: {
  activation: keyof typeof units;
  depth: number;
}) {
  if (activation === "linear") return "a linear unit";
  return `${depth} hidden ${depth === 1 ? "layer" : "layers"} of ${units[activation]} units`;
}
