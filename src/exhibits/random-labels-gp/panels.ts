import type { Panel, Readout } from "../exhibit";
import { accuracies, accuracyPlot } from "./accuracy-plot";
import { evidencePlot, evidenceRange } from "./evidence-plot";
import { imagePlot } from "./image-plot";
import { looks, models } from "./looks";
import type { ModelName, Settings } from "./parameters";
import type { Result } from "./result";
import { place, type Sweep } from "./sweep-plot";
import { verdictsOnShow, wrongLabels } from "./tally";
import { pageOf, perPage } from "./wall";
import { positions, wallPlot } from "./wall-plot";
import { nats, of, percent, setting } from "./words";

export function wallPanel(result: Result, settings: Settings): Panel {
  const verdicts = verdictsOnShow(result, settings);
  const wrong = wrongLabels(result);
  const n = result.given.length;
  const first = (pageOf(settings) - 1) * perPage + 1;
  const span = `${first} to ${Math.min(n, first + perPage - 1)} of ${n}`;
  const { counts } = verdicts ?? {};
  const doubts = counts
    ? `${of(counts.doubted, n)} labels are doubted; ${counts.found} of those are wrong`
    : "no model has read them yet";
  const rows: Readout[] = counts
    ? [
        { label: "Wrong labels found", value: share(counts.found, wrong) },
        { label: "Doubted labels that are wrong", value: share(counts.found, counts.doubted) },
        { label: "Wrong labels put right", value: share(counts.recovered, wrong) }
      ]
    : [{ label: "Wrong labels", value: of(wrong, n) }];
  return {
    id: "wall",
    title: wallTitle(settings, span),
    plot: wallPlot(result, verdicts, settings),
    description: `Training images ${span} with their labels. Of all, ${doubts}, and ${wrong} labels are wrong.`,
    readouts: { caption: `All ${n} labels`, rows },
    pick: {
      parameter: "image",
      label: "Image looked at",
      at: positions(result).map(({ place, px, py }) => ({
        px,
        py,
        value: place + 1,
        name: imageName(result, verdicts?.read, place)
      }))
    }
  };
}

/** The key to the wall, in its heading. */
function wallTitle({ model, order }: Settings, span: string): string {
  const which = { drawn: "Training images", doubt: "Most doubted", mistakes: "Mistakes first" }[
    order
  ];
  return `${which}, ${span}. Struck out: doubted; ${model === "evidence" ? "green" : "orange"}: read instead; framed: mistakes`;
}

const share = (part: number, whole: number): string =>
  whole === 0 ? "none" : `${of(part, whole)} (${percent(part / whole)})`;

function imageName({ given, truth }: Result, read: Uint8Array | undefined, place: number): string {
  const reading = read ? `, read as ${read[place]}` : "";
  return `image ${place + 1}, labelled ${given[place]}${reading}, shows ${truth[place]}`;
}

export function accuracyPanel(sweep: Sweep): Panel {
  const { result, corruption, repeats } = sweep;
  const row = (model: ModelName): Readout => {
    const scores = result.here[model];
    return {
      actor: looks[model].actor,
      label: capital(looks[model].name),
      value: scores ? `${percent(scores.train)}, ${percent(scores.test, 1)}` : "…"
    };
  };
  const wins = repeats.filter(({ here }) => here.evidence > here.pinned).length;
  const seeds: Readout = {
    label: "Chosen reads more new digits",
    value: `${wins} of ${repeats.length} seeds`
  };
  return {
    id: "accuracy",
    title: "% read right, by % of labels replaced",
    plot: accuracyPlot(sweep),
    description: `By share of labels replaced, test accuracy ${models.map((model) => trend(result, model, "test")).join("; ")}. Accuracy on the given labels ${models.map((model) => trend(result, model, "train")).join("; ")}.`,
    readouts: {
      caption: `At ${corruption} %: given labels, new digits`,
      rows: [...models.map(row), ...(repeats.length > 1 ? [seeds] : [])]
    },
    pick: {
      parameter: "corruption",
      label: "Labels replaced",
      at: result.sweep.flatMap((at, i) => {
        const scores = result.evidence[i];
        return scores
          ? [{ ...place(at, scores.test, accuracies), value: at, name: `${at} %` }]
          : [];
      })
    }
  };
}

function trend(result: Result, model: ModelName, measure: "train" | "test"): string {
  const scores = result[model];
  const [first, last] = [scores[0], scores.at(-1)];
  const { name } = looks[model];
  if (!first || !last) return `${name} is not known yet`;
  const values = scores.map((at) => at[measure]);
  const least = Math.min(...values);
  const lowest = least < last[measure] - 0.005 ? `, lowest ${percent(least)}` : "";
  return `${name} goes from ${percent(first[measure])} to ${percent(last[measure])}${lowest}`;
}

export function imagePanel(result: Result, settings: Settings): Panel {
  const { place, outputs } = result.inspected;
  const read = verdictsOnShow(result, settings)?.read;
  const name = imageName(result, read, place);
  const best = Math.max(...outputs);
  return {
    id: "image",
    title: `${capital(name)}`,
    plot: imagePlot(result, settings),
    description: read
      ? `${capital(name)}. The output for ${read[place]} is ${best.toFixed(2)}, that for the label ${(outputs[result.given[place] ?? 0] ?? 0).toFixed(2)}.`
      : `${capital(name)}.`
  };
}

export function evidencePanel(sweep: Sweep): Panel {
  const { result, corruption } = sweep;
  const row = (model: ModelName): Readout => {
    const scores = result.here[model];
    return {
      actor: looks[model].actor,
      label: capital(looks[model].name),
      value: scores ? nats(scores.evidence) : "…"
    };
  };
  const chosen = result.here.evidence?.hyperparameters;
  const [first, last] = [result.evidence[0], result.evidence.at(-1)];
  const domain = evidenceRange(sweep);
  return {
    id: "evidence",
    title: "Log evidence, by % of labels replaced",
    plot: evidencePlot(sweep),
    description:
      first && last
        ? `The log evidence of the labels goes from ${nats(first.evidence)} to ${nats(last.evidence)} chosen and from ${nats(result.pinned[0]?.evidence ?? 0)} to ${nats(result.pinned.at(-1)?.evidence ?? 0)} pinned; pure noise has ${nats(result.noiseOnly)}.`
        : `Pure noise has a log evidence of ${nats(result.noiseOnly)}.`,
    readouts: {
      caption: `Log evidence at ${corruption} %, in nats`,
      rows: [
        ...models.map(row),
        { actor: "truth", label: "Pure noise", value: nats(result.noiseOnly) },
        {
          label: "Chosen: lengthscale, variance, noise",
          value: chosen
            ? `${setting(chosen.lengthscale)}, ${setting(chosen.amplitude)}, ${setting(chosen.noise)}`
            : "…"
        }
      ]
    },
    pick: {
      parameter: "corruption",
      label: "Labels replaced",
      at: result.sweep.flatMap((at, i) => {
        const scores = result.evidence[i];
        return scores
          ? [{ ...place(at, scores.evidence, domain), value: at, name: `${at} %` }]
          : [];
      })
    }
  };
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
