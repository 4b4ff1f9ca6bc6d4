import * as Plot from "@observablehq/plot";
import type { EndLabel } from "../frame";
import { looks, models } from "./looks";
import { curve, endLabels, type Sweep, sweepFrame } from "./sweep-plot";
import { thousands } from "./words";

/** From a little below the least to a little above the greatest value on show. */
export function evidenceRange({ result, repeats }: Sweep): [low: number, high: number] {
  const all = models.flatMap((model) => [
    ...result[model].map(({ evidence }) => evidence),
    ...repeats.flatMap((summary) => summary[model].map(({ evidence }) => evidence)),
    result.here[model]?.evidence ?? result.noiseOnly
  ]);
  const low = Math.min(result.noiseOnly, ...all);
  const high = Math.max(result.noiseOnly + 100, ...all);
  const room = 0.04 * (high - low);
  return [low - room, high + room];
}

/** Log evidence of the given labels by corruption, beside that of pure noise. */
export function evidencePlot(sweep: Sweep): Plot.PlotOptions {
  const { result } = sweep;
  const domain = evidenceRange(sweep);
  const labels: EndLabel[] = models.flatMap((model) => {
    const scores = result[model][result.sweep.length - 1];
    const { name, color } = looks[model];
    return scores ? [{ text: name, y: scores.evidence, color }] : [];
  });
  labels.push({ text: "noise", y: result.noiseOnly, color: "var(--muted)", weight: 400 });
  return sweepFrame(sweep, { domain, ticks: 4, tickFormat: tick }, [
    Plot.ruleY([result.noiseOnly], { stroke: "var(--truth)", strokeDasharray: "5 4" }),
    ...models.flatMap((model) => curve(sweep, model, "evidence")),
    ...endLabels(labels, domain)
  ]);
}

/** Thousands as "2k", so that labels fit beside the axis. */
const tick = (value: number): string => {
  const size = Math.abs(value);
  const text = size >= 1000 && size % 100 === 0 ? `${size / 1000}k` : thousands(size);
  return (value < 0 ? "−" : "") + text;
};
