import * as Plot from "@observablehq/plot";
import { frame, inner, placeLabels } from "../frame";
import { colors } from "./looks";
import type { Result, Spectrum } from "./result";
import { total } from "./statistics";

/** Complexities run to about this many bits. */
export const mostBits = (bits: number): number => (bits === 7 ? 170 : 55);

/** Shares of complexities in equal bins, as a step curve. */
function shares(of: Spectrum, bits: number): [number, number][] {
  const width = mostBits(bits) / 34;
  const bins = new Float64Array(34);
  const n = total(of);
  of.complexity.forEach((value, i) => {
    const bin = Math.min(33, Math.floor(value / width));
    bins[bin] = (bins[bin] ?? 0) + (of.count[i] ?? 0) / Math.max(1, n);
  });
  return Array.from(bins, (share, i) => [i * width, share]);
}

export function spectrumPlot(result: Result, constants: boolean): Plot.PlotOptions {
  const { spectra, bits } = result;
  const width = mostBits(bits) / 34;
  const all = [
    { id: "coins", label: "coins", points: shares(spectra.coins, bits) },
    { id: "shuffled", label: "shuffled", points: shares(spectra.shuffled, bits) },
    {
      id: "networks",
      label: "networks",
      points: shares(constants ? spectra.networks : spectra.varied, bits)
    }
  ] as const;
  const most = Math.max(0.05, ...all.flatMap(({ points }) => points.map(([, share]) => share)));
  const top = Math.ceil(most * 20) / 20;
  const toPixel = (y: number) => inner.bottom - (y / top) * (inner.bottom - inner.top);
  const peak = (points: readonly (readonly [number, number])[]) =>
    points.reduce(
      (best, point) => (point[1] > best[1] ? point : best),
      points[0] as [number, number]
    );
  const step = (points: readonly (readonly [number, number])[], color: string, fill: boolean) => [
    fill
      ? Plot.rectY(
          points.filter(([, share]) => share > 0),
          {
            x1: ([x]: readonly number[]) => x,
            x2: ([x]: readonly number[]) => (x ?? 0) + width,
            y: ([, share]: readonly number[]) => share,
            fill: color,
            fillOpacity: 0.35,
            inset: 0
          }
        )
      : null,
    Plot.line([...points, [mostBits(bits), 0] as [number, number]], {
      curve: "step-after",
      stroke: color,
      strokeWidth: fill ? 1.75 : 1.5
    })
  ];
  const labels = placeLabels(
    all.map(({ id, label, points }) => ({ text: label, y: peak(points)[1], color: colors[id] })),
    toPixel
  );
  return frame({
    marginRight: 70,
    marginLeft: 38,
    x: { domain: [0, mostBits(bits)], ticks: bits === 7 ? [0, 50, 100, 150] : [0, 20, 40] },
    y: { domain: [0, top], ticks: 4, tickFormat: (y: number) => `${Math.round(100 * y)} %` },
    marks: [
      ...step(all[0].points, colors.coins, true),
      ...step(all[1].points, colors.shuffled, false),
      ...step(all[2].points, colors.networks, true),
      ...labels.map(({ text, color, weight, pixel }) =>
        Plot.text([text], {
          x: () => mostBits(bits),
          y: () => top * ((inner.bottom - pixel) / (inner.bottom - inner.top)),
          dx: 5,
          textAnchor: "start",
          fill: color,
          fontWeight: weight,
          fontSize: 13
        })
      )
    ]
  });
}
