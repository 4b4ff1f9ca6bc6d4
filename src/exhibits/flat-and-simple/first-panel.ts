import type { Panel, Readout } from "../exhibit";
import { counted, decimals, isRise, radiusName, sizeName } from "./looks";
import { lossesPlot } from "./losses-plot";
import { compared, looked, read, steps } from "./measure";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { drawn, profilePlot } from "./valley-plot";

/** What is measured, or, while networks train or by choice, the training loss. */
export const firstPanel = (result: Result, values: Settings): Panel =>
  values.view === "losses" || drawn(result).length === 0
    ? lossesPanel(result)
    : profilePanel(result, values);

function lossesPanel(result: Result): Panel {
  const one = looked(result);
  const there = result.networks.filter(({ arrived }) => arrived).length;
  return {
    id: "first",
    title: "Training loss by step",
    plot: lossesPlot(result),
    description: `${there} of ${result.networks.length} networks have come to the training loss ${decimals(result.stop)}.`,
    readouts: {
      caption: `Looked at: ${sizeName(one)}`,
      rows: [
        { label: "Training loss", value: decimals(one.trainLoss) },
        { label: one.arrived ? "Stopped at step" : "Steps so far", value: counted(steps(one)) },
        { label: "Parameters", value: counted(one.parameters) },
        { label: "Networks at the stop", value: `${there} of ${result.networks.length}` }
      ]
    }
  };
}

function profilePanel(result: Result, values: Settings): Panel {
  const { yardstick } = values;
  const one = looked(result);
  const rise = isRise(yardstick);
  const known = compared(drawn(result));
  const [small, large] = [known[0], known.at(-1)];
  const said =
    small && large
      ? `${sizeName(small)}: ${decimals(read(small, yardstick))}; ${sizeName(large)}: ${decimals(read(large, yardstick))}.`
      : "No network is measured.";
  const reading: Readout[] = one.measures
    ? [
        {
          label: rise ? `Rise at ${radiusName(values)}` : "Effective dimensionality",
          value: decimals(one.measures[yardstick]),
          actor: "flexible"
        }
      ]
    : [];
  return {
    id: "first",
    title: rise ? "Training loss, weights moved" : "Directions that count, λ/(λ + α)",
    plot: profilePlot(result, values),
    description: `${rise ? `Mean rise of the training loss at radius ${radiusName(values)}` : "Effective dimensionality, the area under each curve"}. ${said}`,
    readouts: {
      caption: `Looked at: ${sizeName(one)}`,
      rows: [
        ...reading,
        { label: "Parameters", value: counted(one.parameters) },
        { label: "Training loss", value: decimals(one.trainLoss) },
        {
          label: one.arrived ? "Stopped at step" : "Missed the stop at",
          value: counted(steps(one))
        }
      ]
    }
  };
}
