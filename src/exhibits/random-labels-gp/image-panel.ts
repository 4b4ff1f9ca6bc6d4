import type { Panel, Readout } from "../exhibit";
import { imagePlot, switches } from "./image-plot";
import { looks, named } from "./looks";
import type { ModelName, Settings } from "./parameters";
import type { Result } from "./result";
import { verdictsOnShow } from "./tally";
import { imageName } from "./wall-panel";
import { capital, percent } from "./words";

export function imagePanel(result: Result, settings: Settings): Panel {
  const { place, outputs } = result.inspected;
  const read = verdictsOnShow(result, settings)?.read;
  const name = capital(imageName(result, settings, place));
  const output = (digit: number | undefined) => (outputs[digit ?? 0] ?? 0).toFixed(2);
  return {
    id: "image",
    title: name,
    plot: imagePlot(result, settings),
    description: read
      ? `${name}. By the model ${looks[settings.model].set}, its largest output is ${Math.max(...outputs).toFixed(2)}, that for the label ${output(result.given[place])}.`
      : `${name}.`,
    readouts: {
      caption: "The fit keeps, of a right and of a wrong label",
      rows: named.map((model) => keptRow(result, model))
    },
    pick: { parameter: "model", label: "Who reads", at: switches }
  };
}

function keptRow({ here }: Result, model: ModelName): Readout {
  const kept = here[model]?.kept;
  const part = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : percent(value);
  return {
    actor: looks[model].actor,
    label: capital(looks[model].set),
    value: `${part(kept?.right)}, ${part(kept?.wrong)}`
  };
}
