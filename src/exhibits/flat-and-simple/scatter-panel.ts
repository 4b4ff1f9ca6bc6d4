import type { Panel, Readout } from "../exhibit";
import { toX, toY } from "./box";
import { decimals, isRise, signed, sizeName } from "./looks";
import { correlationOf, ends, looked, whole } from "./measure";
import type { Settings } from "./parameters";
import type { Network, Result } from "./result";
import { measured, placeOf, placesOf, scatterPlot } from "./scatter-plot";

export function scatterPanel(result: Result, values: Settings): Panel {
  const { yardstick } = values;
  const known = measured(result);
  const places = placesOf(result, values);
  const pair = ends(result.networks);
  const rise = isRise(yardstick);
  const row = (one: Network): Readout => ({
    label: sizeName(one),
    value: `${decimals(one.testLoss)}${one.measures ? ` at ${decimals(one.measures[yardstick])}` : ""}`
  });
  const one = looked(result);
  const rows = [...new Set<Network>([...(pair ?? []), one])].map(row);
  return {
    id: "scatter",
    title: !known
      ? "Test loss by training loss"
      : rise
        ? "Test loss by rise"
        : "Test loss by effective dimension",
    plot: scatterPlot(result, values),
    description: known
      ? `Test loss against the yardstick, one mark a network: rank correlation ${signed(correlationOf(whole(result).networks, yardstick))}.`
      : "Test loss against training loss: every network moves to the same training loss.",
    readouts: {
      caption: known ? `Test loss, at ${rise ? "rise" : "dimension"}` : "Test loss",
      rows
    },
    pick: {
      parameter: "shown",
      label: "Networks, from the fewest parameters to the most",
      at: result.networks.flatMap((network, i) => {
        const at = placeOf(places, network);
        return at
          ? [
              {
                px: toX(places.x)(at[0]),
                py: toY(places.y)(at[1]),
                value: i + 1,
                name: `${sizeName(network)}, test loss ${decimals(network.testLoss)}`
              }
            ]
          : [];
      })
    }
  };
}
