import type { Panel, Readout } from "../exhibit";
import { edgesOf, isSilent } from "./edge";
import { evidencePlot, evidenceRange } from "./evidence-plot";
import { looks, named } from "./looks";
import type { ModelName, Settings } from "./parameters";
import type { Hyperparameters } from "./result";
import { picks, type Sweep } from "./sweep-plot";
import { capital, nats, setting } from "./words";

export function evidencePanel(sweep: Sweep, { grid }: Settings): Panel {
  const { result, corruption } = sweep;
  const row = (model: ModelName): Readout => {
    const scores = result.here[model];
    return {
      actor: looks[model].actor,
      label: capital(looks[model].set),
      value: scores ? nats(scores.evidence) : "…"
    };
  };
  const chosen = result.here.evidence?.hyperparameters;
  const edges = chosen ? edgesOf(chosen, grid) : [];
  return {
    id: "evidence",
    title: "Log evidence, by % of labels replaced",
    plot: evidencePlot(sweep),
    description: description(sweep),
    readouts: {
      caption: `Log evidence at ${corruption} %, in nats`,
      rows: [
        ...named.map(row),
        { actor: "truth", label: "Pure noise", value: nats(result.noiseOnly) },
        {
          label: "Chosen: lengthscale, variance, noise",
          value: chosen ? settingOf(chosen) : "…"
        },
        ...(edges.length > 0
          ? [{ label: "At the edge of what is on offer", value: edges.join(", ") }]
          : [])
      ]
    },
    pick: picks(sweep, "evidence", evidenceRange(sweep))
  };
}

const settingOf = (chosen: Hyperparameters): string =>
  isSilent(chosen)
    ? "pure noise"
    : `${setting(chosen.lengthscale)}, ${setting(chosen.amplitude)}, ${setting(chosen.noise)}`;

function description({ result }: Sweep): string {
  const [first, last] = [result.evidence[0], result.evidence.at(-1)];
  const [one, other] = [result.pinned[0], result.pinned.at(-1)];
  if (!first || !last || !one || !other) {
    return `Pure noise has a log evidence of ${nats(result.noiseOnly)}.`;
  }
  return `The log evidence of the labels goes from ${nats(first.evidence)} to ${nats(last.evidence)} chosen and from ${nats(one.evidence)} to ${nats(other.evidence)} set by hand; pure noise has ${nats(result.noiseOnly)}.`;
}
