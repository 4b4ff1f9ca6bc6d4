import type { Panel } from "../exhibit";
import { networkPlot } from "./network-plot";
import type { Settings } from "./parameters";
import { relabels } from "./relabels";
import type { Result, Score } from "./result";
import { endScore, scoreWord } from "./words";

interface Row {
  readonly label: string;
  readonly score: Score | null;
  readonly actor?: "rigid" | "soft" | "belief";
}

export function networkPanel(result: Result, values: Settings): Panel {
  const { scores, stage } = result;
  const place = `t = ${values.t}`;
  const line = relabels(result, values) ? "Relabelled line" : "Straight line";
  const rows: Row[] = [
    { label: "A and B, on average", score: endScore(result) },
    { label: "Two averaged: A and B", score: scores.both, actor: "belief" },
    { label: "Eleven averaged: curve", score: scores.average, actor: "belief" },
    { label: "Mean of the weights", score: scores.weights, actor: "rigid" },
    { label: `${line}, ${place}`, score: scores.line, actor: "rigid" },
    { label: `Curve, ${place}`, score: scores.here, actor: "soft" }
  ];
  const known = rows.flatMap(({ label, score }) => (score ? [{ label, score }] : []));
  const least = Math.min(...known.map(({ score }) => score.loss));
  return {
    id: "networks",
    title: `What the networks at ${place} say`,
    plot: networkPlot(result, values),
    description: `Error and log loss on new points: ${known.map(({ label, score }) => `${label} ${scoreWord(score)}`).join("; ")}.`,
    readouts: {
      caption: "Error and log loss on 1,000 new points",
      rows: [
        ...rows.map(({ label, score, actor }) => ({
          label,
          value: score ? scoreWord(score) : "–",
          best: stage === "done" && score?.loss === least,
          ...(actor && { actor })
        }))
      ]
    }
  };
}
