/** The two lines of networks. */
export const looks = [
  { name: "no penalty", color: "var(--flexible)", actor: "flexible" },
  { name: "with penalty", color: "var(--soft)", actor: "soft" }
] as const;

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

export const decimals = (value: number): string =>
  value >= 10 ? value.toFixed(1) : value.toPrecision(value < 0.001 ? 2 : 3);

/** Errors in the task's own measure: a share, or a mean square. */
export const errorWord = (task: string, value: number): string =>
  task === "rings" ? decimals(value) : percent(value);

export const units = (width: number): string => `${width} hidden units`;
