import type { Panel, Readout } from "../exhibit";
import { isSilent } from "./edge";
import type { Settings } from "./parameters";
import type { Counts, Result, Summary } from "./result";
import { byChance, verdictsOnShow, wrongLabels } from "./tally";
import { pageOf, perPage } from "./wall";
import { positions, wallPlot } from "./wall-plot";
import { of, share, spread } from "./words";

export function wallPanel(result: Result, settings: Settings, repeats: readonly Summary[]): Panel {
  const verdicts = verdictsOnShow(result, settings);
  const wrong = wrongLabels(result);
  const n = result.given.length;
  const first = (pageOf(settings) - 1) * perPage + 1;
  const span = `${first} to ${Math.min(n, first + perPage - 1)} of ${n}`;
  const { counts } = verdicts ?? {};
  const doubts = counts
    ? `${of(counts.doubted, n)} labels are doubted; ${counts.found} of those are wrong`
    : "no model has read them yet";
  return {
    id: "wall",
    title: wallTitle(settings, span),
    plot: wallPlot(result, verdicts, settings),
    description: `Training images ${span} with their labels, ${judges[settings.judge]}. Of all, ${doubts}, and ${wrong} labels are wrong.`,
    readouts: {
      caption: `All ${n} labels, ${settings.judge === "fit" ? "by the fit itself" : "by leave-one-out"}`,
      rows: counts
        ? [...countRows(result, counts), ...repeatRows(settings, repeats)]
        : [{ label: "Wrong labels", value: of(wrong, n) }]
    },
    pick: {
      parameter: "image",
      label: "Image looked at",
      at: positions(result).map(({ place, px, py }) => ({
        px,
        py,
        value: place + 1,
        name: imageName(result, settings, place)
      }))
    }
  };
}

/** Who judges the labels. */
const judges = {
  others: "each read from all others (leave-one-out)",
  fit: "read by the fit itself"
} as const;

function countRows(result: Result, counts: Counts): Readout[] {
  const wrong = wrongLabels(result);
  const right = result.given.length - wrong;
  return [
    { label: "Wrong labels found", value: share(counts.found, wrong) },
    {
      label: "As many random doubts would find",
      value: share(Math.round(byChance(result, counts)), wrong)
    },
    { label: "Right labels doubted", value: share(counts.doubted - counts.found, right) },
    { label: "Wrong labels put right", value: share(counts.recovered, wrong) }
  ];
}

/** Mean and range over seeds. */
function repeatRows({ judge }: Settings, repeats: readonly Summary[]): Readout[] {
  const corrupted = repeats.filter(({ wrong }) => wrong > 0);
  if (corrupted.length < 2) return [];
  const row = (label: string, count: "found" | "recovered"): Readout => ({
    label: `${label}, ${corrupted.length} seeds`,
    value: spread(corrupted.map((one) => one[judge][count] / one.wrong))
  });
  return [row("Found", "found"), row("Put right", "recovered")];
}

/** The key to the wall, in its heading. */
function wallTitle({ model, order, judge }: Settings, span: string): string {
  const which = { drawn: "Training images", doubt: "Most doubted", mistakes: "Mistakes first" }[
    order
  ];
  return `${which}, ${span}, ${judges[judge]}. Struck out: doubted; ${model === "evidence" ? "green" : "orange"}: read instead; framed: mistakes`;
}

/** "image 32, labelled 9, read as 3, shows 3". */
export function imageName(result: Result, settings: Settings, place: number): string {
  const { truth, given, here } = result;
  const read = verdictsOnShow(result, settings)?.read;
  const silent = isSilent(here[settings.model]?.hyperparameters);
  const reading = silent ? ", not read" : read ? `, read as ${read[place]}` : "";
  return `image ${place + 1}, labelled ${given[place]}${reading}, shows ${truth[place]}`;
}
