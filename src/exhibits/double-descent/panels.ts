import type { Panel, Readout } from "../exhibit";
import { curvePlot, type Line, rangeOf, type Sizes } from "./curve-plot";
import { errorLines, errorPlot } from "./error-plot";
import { foldPlot, foldPositions } from "./fold-plot";
import { toX, toY } from "./log-axes";
import { type Dimension, dimensions, fits, fitsOnShow } from "./looks";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { ridgePlot } from "./ridge-plot";
import { capital, plain } from "./words";

/** Values at the first size, at n, and at the last, as far as they are known. */
function three({ sizes, n }: Result, values: readonly (number | null)[]): string {
  const at = [0, sizes.indexOf(n), sizes.length - 1].filter((i) => i >= 0);
  return [...new Set(at)]
    .map((i) => {
      const value = values[i];
      return value === null ? "∞" : value === undefined ? "…" : plain(value);
    })
    .join(", ");
}

/** A size as the setting `look` has it. */
const perPoint = (size: number, n: number): number => Number((size / n).toPrecision(4));

const places = ({ sizes, n }: Result): string =>
  [...new Set([sizes[0] ?? n, ...(sizes.includes(n) ? [n] : []), sizes.at(-1) ?? n])].join(", ");

export function errorPanel(result: Result, settings: Settings, at: Sizes): Panel {
  const folded = settings.axis === "effective";
  const shown = fitsOnShow(settings, result.curves);
  const rows = [...shown].reverse().map(
    (fit): Readout => ({
      ...(fits[fit].actor && { actor: fits[fit].actor }),
      label: capital(fits[fit].name),
      value: three(result, result.curves[fit])
    })
  );
  const error = {
    ...rows[0],
    label: "Minimum norm, training",
    value: three(result, result.curves.train)
  };
  const range = rangeOf(errorLines(result, settings));
  const positions = folded
    ? foldPositions(result)
    : result.sizes.map((size, i) => ({
        size,
        px: toX(at.ends)(size),
        py: toY(range)(result.curves.test[i] ?? 1)
      }));
  return {
    id: "error",
    title: folded
      ? "Test error, by effective parameters on test inputs"
      : "Test error, by number of features",
    plot: folded ? foldPlot(result) : errorPlot(result, settings, at),
    description: `Median test error at ${places(result)} features: ${shown
      .map((fit) => `${fits[fit].name} ${three(result, result.curves[fit])}`)
      .reverse()
      .join("; ")}.`,
    readouts: {
      caption: `Mean squared error at p = ${places(result)}`,
      rows: folded
        ? [
            ...rows.slice(0, 1),
            { label: "Effective parameters", value: three(result, result.curves.effective) }
          ]
        : [...rows, error]
    },
    pick: {
      parameter: "look",
      label: "Features in the ridge panel",
      at: positions.map(({ size, px, py }, i) => ({
        px,
        py,
        value: perPoint(size, result.n),
        name: `${size} features, error ${plain(result.curves.test[i] ?? 0)}`
      }))
    }
  };
}

export function dimensionPanel(result: Result, settings: Settings, at: Sizes): Panel {
  const shown = settings.dimensions;
  const line = (dimension: Dimension): Line => {
    const { color, width, dashes, short } = dimensions[dimension];
    return {
      values: result.curves[dimension],
      color,
      width,
      label: short,
      ...(dashes && { dashes })
    };
  };
  return {
    id: "dimensions",
    title: "Effective dimensions, by number of features",
    plot: curvePlot(at, shown.map(line)),
    description: `Effective dimensions at ${places(result)} features: ${shown.map((dimension) => `${dimensions[dimension].name} ${three(result, result.curves[dimension])}`).join("; ")}.`,
    readouts: {
      caption: `Effective dimensions at p = ${places(result)}`,
      rows: shown.map((dimension): Readout => {
        const { actor, name } = dimensions[dimension];
        return {
          ...(actor && { actor }),
          label: capital(name),
          value: three(result, result.curves[dimension])
        };
      })
    }
  };
}

export function normPanel(result: Result, at: Sizes): Panel {
  const { norm, evidenceNorm } = result.curves;
  const rows = [
    { look: fits.test, values: norm },
    { look: fits.evidence, values: evidenceNorm }
  ];
  return {
    id: "norm",
    title: "Norm of the weights, by number of features",
    plot: curvePlot(
      at,
      rows.map(
        ({ look, values }): Line => ({
          values,
          color: look.color,
          width: look.width,
          label: look.short
        })
      )
    ),
    description: `Norm of the weights at ${places(result)} features: ${rows.map(({ look, values }) => `${look.name} ${three(result, values)}`).join("; ")}.`,
    readouts: {
      caption: `‖w‖ at p = ${places(result)}`,
      rows: rows.map(({ look, values }) => ({
        ...(look.actor && { actor: look.actor }),
        label: capital(look.name),
        value: three(result, values)
      }))
    }
  };
}

export function ridgePanel(result: Result): Panel {
  const { look, curves, sizes } = result;
  const { ridges, byRidge, hand, best, evidence, crossed, size } = look;
  const minimumNorm = curves.test[sizes.indexOf(size)] ?? 0;
  const row = (fit: "best" | "crossed" | "evidence" | "ridge", index: number): Readout => ({
    ...(fits[fit].actor && { actor: fits[fit].actor }),
    label: `${capital(fits[fit].name)}, λ = ${plain(ridges[index] ?? 0)}`,
    value: plain(byRidge[index] ?? 0)
  });
  return {
    id: "ridge",
    title: `Test error at p = ${size}, by ridge λ`,
    plot: ridgePlot(result),
    description: `With ${size} features the median test error is smallest, ${plain(byRidge[best] ?? 0)}, at a ridge of ${plain(ridges[best] ?? 0)}; the evidence's median choice, ${plain(ridges[evidence] ?? 0)}, has ${plain(byRidge[evidence] ?? 0)}, cross-validation's, ${plain(ridges[crossed] ?? 0)}, ${plain(byRidge[crossed] ?? 0)}, minimum norm ${plain(minimumNorm)}.`,
    readouts: {
      caption: `Median test error at p = ${size}`,
      rows: [
        { actor: "flexible", label: "Minimum norm, λ → 0", value: plain(minimumNorm) },
        row("ridge", hand),
        row("best", best),
        row("crossed", crossed),
        row("evidence", evidence)
      ]
    }
  };
}
