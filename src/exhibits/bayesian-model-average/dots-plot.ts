import * as Plot from "@observablehq/plot";
import type { Pick } from "../exhibit";
import { frame, panelSize } from "../frame";
import { names, plainTick, posteriorColor } from "./looks";
import { colorOf, ghostly } from "./marks";
import { type MethodName, methods, type Settings } from "./parameters";
import type { Result, Summary } from "./result";
import { size } from "./words";

const order: readonly MethodName[] = methods.map(({ value }) => value);

/** One number for each method, beside the posterior's. */
export function dotsPlot(result: Result, { method, view }: Settings, repeats: readonly Summary[]) {
  const spread = view === "spread";
  const of = (one: { spread: number | null; likelihood: number | null }) =>
    spread ? one.spread : one.likelihood;
  const rows = result.approximations.flatMap((one) => {
    const value = of(one);
    return value === null ? [] : [{ method: one.method, value }];
  });
  const target = of(result.reference);
  const others = repeats.slice(1);
  const ghosts = others.flatMap(({ methods }) =>
    methods.flatMap((one) => {
      const value = of(one);
      return value === null ? [] : [{ method: one.method, value }];
    })
  );
  const targets = others.flatMap((one) => of(one) ?? []);
  const margins = { marginLeft: 88, marginRight: 14, marginTop: 24 };
  const values = [...rows, ...ghosts].map(({ value }) => value).concat(targets, target ?? []);
  const [low, high] = spread
    ? [0, Math.max(0.3, ...values) * 1.06]
    : [Math.max(-8, Math.min(-2, ...values)), Math.max(0.5, ...values) + 0.2];
  const inside = (value: number) => Math.min(high, Math.max(low, value));
  const step = (panelSize.height - margins.marginTop - 26) / methods.length;
  const across = panelSize.width - margins.marginLeft - margins.marginRight;
  const plot = frame({
    ...margins,
    x: { domain: [low, high], ticks: 4, tickFormat: plainTick },
    y: {
      type: "band",
      domain: order,
      tickFormat: (name: MethodName) => names[name].short,
      tickSize: 0
    },
    marks: [
      Plot.ruleY(order, { stroke: "var(--rule)" }),
      ...(target === null
        ? [
            Plot.text(result.truth && result.gaps.length > 0 ? [] : ["not defined here"], {
              frameAnchor: "middle",
              fill: "var(--muted)",
              fontSize: 13
            })
          ]
        : [
            Plot.ruleX([inside(target)], { stroke: posteriorColor, strokeWidth: 1.5 }),
            Plot.text([inside(target)], {
              x: (value: number) => value,
              text: () => `posterior ${size(target)}`,
              frameAnchor: "top",
              textAnchor: inside(target) > (low + high) / 2 ? "end" : "start",
              dy: -16,
              dx: inside(target) > (low + high) / 2 ? 8 : 0,
              fill: posteriorColor,
              fontSize: 13
            })
          ]),
      Plot.ruleX(targets.map(inside), { stroke: posteriorColor, strokeOpacity: 0.2 }),
      Plot.dot(ghosts, {
        x: ({ value }: { value: number }) => inside(value),
        y: "method",
        ...ghostly(method)
      }),
      Plot.dot(rows, {
        x: ({ value }: { value: number }) => inside(value),
        y: "method",
        r: (row: { method: MethodName }) => (row.method === method ? 5.5 : 4),
        fill: (row: { method: MethodName }) => colorOf(row.method, method)
      })
    ],
    r: { type: "identity" },
    color: { type: "identity" }
  });
  const pick: Pick = {
    parameter: "method",
    label: "Methods",
    at: rows.map(({ method: name, value }) => ({
      px: margins.marginLeft + ((inside(value) - low) / (high - low)) * across,
      py: margins.marginTop + (order.indexOf(name) + 0.5) * step,
      value: name,
      name: `${names[name].title}: ${size(value)}`
    }))
  };
  return { plot, pick };
}
