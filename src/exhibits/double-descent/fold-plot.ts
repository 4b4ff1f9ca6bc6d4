import * as Plot from "@observablehq/plot";
import { decades, domainOf, logFrame, toX, toY } from "./log-axes";
import { fits } from "./looks";
import type { Result } from "./result";
import { tick } from "./words";

interface Place {
  readonly size: number;
  readonly effective: number;
  readonly test: number;
}

const placesOf = ({ sizes, curves }: Result): Place[] =>
  sizes.map((size, i) => ({
    size,
    effective: curves.effective[i] ?? 1,
    test: curves.test[i] ?? 1
  }));

const domains = (places: readonly Place[]) => ({
  x: domainOf(places.map(({ effective }) => effective)),
  y: domainOf(places.map(({ test }) => test))
});

/** Where each size lies, for picking. */
export function foldPositions(result: Result) {
  const places = placesOf(result);
  const { x, y } = domains(places);
  return places.map(({ size, effective, test }) => ({
    size,
    px: toX(x)(effective),
    py: toY(y)(test)
  }));
}

/**
 * The minimum-norm fits again, each at its effective parameters on the test inputs: hollow up to n
 * features, filled beyond.
 */
export function foldPlot(result: Result): Plot.PlotOptions {
  const { color } = fits.test;
  const places = placesOf(result);
  const { x, y } = domains(places);
  const named = [places[0], places.find(({ size }) => size === result.n), places.at(-1)];
  const beyond = ({ size }: Place) => size > result.n;
  const drawn = { x: "effective", y: "test" } as const;
  return logFrame({ domain: x, ticks: decades(x), format: tick }, y, [
    Plot.line(
      places.filter((place) => !beyond(place)),
      { ...drawn, stroke: color, strokeWidth: 1.25, strokeDasharray: "3 3" }
    ),
    Plot.line(
      places.filter(({ size }) => size >= result.n),
      { ...drawn, stroke: color, strokeWidth: 1.75 }
    ),
    Plot.dot(places, {
      ...drawn,
      r: (place: Place) => (place.size === result.look.size ? 5 : 3.5),
      fill: (place: Place) => (beyond(place) ? color : "var(--paper)"),
      stroke: color,
      strokeWidth: 1.5
    }),
    ...named.flatMap((place) => (place ? [placeName(place, result.n)] : []))
  ]);
}

const placeName = ({ size, effective, test }: Place, n: number): Plot.Markish =>
  Plot.text([size === n ? `p = n = ${size}` : `p = ${size}`], {
    x: [effective],
    y: [test],
    dx: size > n ? 8 : size === n ? -8 : 0,
    dy: size > n ? 10 : size === n ? 0 : -13,
    textAnchor: size === n ? "end" : "start",
    fill: "var(--ink)",
    stroke: "var(--paper)",
    strokeWidth: 3,
    fontSize: 13
  });
