/** What could have generated the data: names and the stretch of y each needs. Plain data. */
export const truths = {
  trend: { label: "a parabola, 1.5x² − 0.5", name: "the parabola", y: [-0.5, 1] },
  wave: { label: "a wave, cos 1.5πx", name: "the wave", y: [-1, 1] },
  rugged: {
    label: "a rugged polynomial of degree 10",
    name: "the rugged polynomial",
    y: [-1.5, 1.5]
  }
} as const satisfies Record<
  string,
  { label: string; name: string; y: readonly [low: number, high: number] }
>;

export type Truth = keyof typeof truths;

export const truthNames = Object.keys(truths) as Truth[];
