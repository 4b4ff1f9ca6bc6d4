import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { AnyExhibit, Figure, FigureModule } from "../src/exhibits/exhibit";
import { exhibits, experimentNamed, figureNamed } from "../src/exhibits/registry";
import { digest } from "../src/lab/digest";
import { type AnyExperiment, Cancelled } from "../src/lab/experiment";
import { format, parse } from "../src/lab/link";
import { type AnyValues, initialOf, offered, type Parameter } from "../src/lab/parameters";
import { finalResult, run, seedOf } from "../src/lab/run";
import { figureOf, presetValues, resultOf } from "../src/site/results";
import { staticPanels } from "../src/site/static-figure";

const bibliography = new Set(
  [...readFileSync("content/references.bib", "utf8").matchAll(/^@\w+\{([^,\s]+),/gm)].map(
    ([, key]) => key
  )
);
const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
const modules = import.meta.glob<object>("../src/exhibits/*/experiment.ts");
const unique = (items: readonly unknown[]) => expect(new Set(items).size).toBe(items.length);

/** Values at the ends of a range, and points that are few or stand on one another. */
function ends(parameter: Parameter): readonly unknown[] {
  switch (parameter.kind) {
    case "number":
      return [parameter.min, parameter.max];
    case "integer":
      return [parameter.min, parameter.min + 1, parameter.max];
    case "seed":
      return [0];
    case "toggle":
      return [!parameter.initial];
    case "choice":
      return parameter.options.map(({ value }) => value);
    case "subset": {
      const all = parameter.options.map(({ value }) => value);
      return [all.slice(0, parameter.most), all.slice(0, parameter.least ?? 0)];
    }
    case "points": {
      const { panels, x, y, most } = parameter;
      const sets: [x: number, y: number][][] = [
        [],
        [[x[0], y[1]]],
        Array.from({ length: 5 }, (_, i) => [x[1], y[i % 2] ?? 0]),
        Array.from({ length: 4 }, (_, i) => [x[i % 2] ?? 0, y[0]]),
        Array.from({ length: most }, () => [x[0], y[0]])
      ];
      return sets.map((set) => Object.fromEntries(panels.map((panel) => [panel, set])));
    }
  }
}

/** States of an exhibit at the edge of what its settings allow. */
function edges({ parameters }: AnyExhibit): [name: string, changes: AnyValues][] {
  const extreme = (end: "min" | "max"): AnyValues =>
    Object.fromEntries(
      Object.entries(parameters).flatMap(([key, parameter]) =>
        end in parameter ? [[key, (parameter as unknown as Record<string, number>)[end]]] : []
      )
    );
  return [
    ...Object.entries(parameters).flatMap(([key, parameter]) =>
      ends(parameter).map((value): [string, AnyValues] => [
        `${key} = ${JSON.stringify(value).slice(0, 40)}`,
        { [key]: value }
      ])
    ),
    ["all smallest", extreme("min")],
    ["all largest", extreme("max")]
  ];
}

/** A figure fit for a page: every word, mark and number defined, and its lists free of twins. */
function expectFit(figure: Figure, panels: readonly { id: string; svg: string }[]): void {
  expect(words(figure.description)).toBeGreaterThan(0);
  expect(words(figure.description)).toBeLessThanOrEqual(40);
  expect(words(figure.notice)).toBeGreaterThan(0);
  expect(figure.tables.length).toBeGreaterThan(0);
  for (const { caption, columns, rows } of figure.tables) {
    expect(words(caption)).toBeGreaterThan(0);
    unique(columns);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const cell of row) if (typeof cell === "number") expect(cell).toSatisfy(Number.isFinite);
    }
  }
  expect(figure.panels.length).toBeGreaterThan(0);
  for (const { title, description, readouts } of figure.panels) {
    expect(words(title)).toBeGreaterThan(0);
    expect(words(description)).toBeGreaterThan(0);
    unique(readouts?.rows.map(({ label }) => label) ?? []);
    for (const { value } of readouts?.rows ?? []) expect(value).not.toMatch(/NaN|undefined/);
  }
  unique(figure.panels.map(({ id }) => id));
  unique(figure.tables.map(({ id }) => id));
  unique(figure.warnings);
  const said = [figure.description, figure.notice, ...figure.warnings]
    .concat(figure.panels.flatMap(({ title, description }) => [title, description]))
    .join("\n");
  expect(said).not.toMatch(/\b(NaN|undefined|null|Infinity)\b|\[object/);
  for (const { svg } of panels) {
    expect(svg).toMatch(/^<svg[^>]* role="img"/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object| style=|<style/);
    expect(svg).toMatch(/<(path|circle|rect|line|text)\b/);
  }
}

/**
 * What every exhibit must do, for every `parts`-th of them from number `part` on: test files run side by
 * side, the tests of one do not.
 */
export function contract(part: number, parts: number): void {
  it("there are exhibits", () => {
    expect(exhibits.size).toBeGreaterThan(0);
  });

  describe.each([...exhibits].filter((_, i) => i % parts === part))("%s", (id, exhibit) => {
    const { parameters, presets } = exhibit;
    const known = Object.entries(parameters);
    let experiment: AnyExperiment;
    let figures: FigureModule;
    const states = presets.map(({ id }) => [id, presetValues(exhibit, id)] as const);
    const [, initial = {}] = states[0] ?? [];
    const anew = (values: AnyValues) => finalResult(experiment, values as never);
    const result = async (values: AnyValues) =>
      (await resultOf({ exhibit: id, state: format(parameters, values) })).result;

    beforeAll(async () => {
      experiment = await experimentNamed(id);
      figures = await figureNamed(id);
    });

    describe("its words", () => {
      it("ask a question, name presets, and say what is drawn, shown and not shown", () => {
        expect(exhibit.title).toMatch(/\?$/);
        expect(presets.length).toBeGreaterThanOrEqual(2);
        expect(presets.length).toBeLessThanOrEqual(6);
        unique(presets.map(({ id }) => id));
        unique(presets.map(({ label }) => label));
        const { drawn, doesNotShow, method, sources } = exhibit;
        for (const list of [drawn, doesNotShow, method, sources]) expect(list).not.toHaveLength(0);
        unique(drawn.map(({ mark }) => mark));
        const texts = [exhibit.summary, exhibit.shows, ...doesNotShow, ...method]
          .concat(drawn.flatMap(({ mark, meaning }) => [mark, meaning]))
          .concat(presets.flatMap(({ id, label, notice }) => [id, label, notice]))
          .concat(known.map(([, { label }]) => label));
        for (const text of texts) expect(words(text)).toBeGreaterThan(0);
      });

      it("cite only what the bibliography knows", () => {
        const cited = exhibit.sources.flatMap((source) =>
          "paper" in source ? [source.paper] : []
        );
        expect(cited.filter((key) => !bibliography.has(key))).toEqual([]);
        expect(bibliography.size).toBeGreaterThan(0);
      });

      it("offer at most five controls at a time, besides those that unfold", () => {
        const shown = (values: AnyValues) =>
          known.filter(
            ([, parameter]) =>
              (parameter.group ?? "main") === "main" &&
              parameter.kind !== "points" &&
              parameter.kind !== "seed" &&
              offered(parameter, values)
          );
        for (const [, values] of states) expect(shown(values).length).toBeLessThanOrEqual(5);
      });
    });

    describe("its settings", () => {
      it.each(known)("%s is well declared", (key, parameter: Parameter) => {
        expect(key).toMatch(/^[a-z][a-zA-Z0-9]*$/);
        expect(["exhibit", "theme"]).not.toContain(key);
        if ("options" in parameter) {
          unique(parameter.options.map(({ value }) => value));
          for (const { value } of parameter.options) expect(value).toMatch(/^[a-z][a-z0-9-]*$/);
        }
        if ("min" in parameter) {
          expect(parameter.min).toBeLessThan(parameter.max);
          expect(parameter.initial).toBeGreaterThanOrEqual(parameter.min);
          expect(parameter.initial).toBeLessThanOrEqual(parameter.max);
          if (parameter.scale === "log") expect(parameter.min).toBeGreaterThan(0);
        }
        for (const { parameter: other } of [parameter.when ?? []].flat()) {
          expect(Object.keys(parameters)).toContain(other);
        }
        const text = format({ [key]: parameter }, { [key]: initialOf(parameter) });
        expect(text).toBe("");
      });

      it("name a second opinion exactly if the experiment offers one", async () => {
        const module = await modules[`../src/exhibits/${id}/experiment.ts`]?.();
        expect("secondOpinion" in (module ?? {})).toBe(exhibit.secondOpinion !== undefined);
      });

      it("are the ones its experiment takes", () => {
        expect(experiment.parameters).toEqual(parameters);
      });

      it("start at the first preset", () => {
        expect(format(parameters, initial)).toBe("");
      });

      it.each(states)("preset %s comes back from its link", (_, values) => {
        const link = format(parameters, values);
        expect(parse(parameters, new URLSearchParams(link))).toEqual({ values, notices: [] });
      });

      it("make presets that are different states", () => {
        unique(states.map(([, values]) => format(parameters, values)));
      });
    });

    describe("its experiment", () => {
      it("ends at 1, and every step on the way can be drawn", async () => {
        let reached = Number.NEGATIVE_INFINITY;
        let frames = 0;
        for await (const { done, result, at } of run(experiment, initial as never)) {
          expect(done).toBeGreaterThan(reached);
          expect(done).toBeGreaterThanOrEqual(0);
          expect(done).toBeLessThanOrEqual(1);
          // A run that is watched begins at its start, and every frame says where it stands.
          if (exhibit.watch && frames === 0) expect(done).toBeLessThan(0.05);
          if (exhibit.watch) expect(words(at ?? "")).toBeGreaterThan(1);
          reached = done;
          frames++;
          expect(figures.figure(result, initial).panels).not.toHaveLength(0);
        }
        expect(reached).toBe(1);
        if (exhibit.watch) expect(frames).toBeGreaterThan(10);
      });

      it("gives the same bits for the same seed, and others for another", async () => {
        const first = digest(await result(initial));
        expect(digest(await anew(initial))).toBe(first);
        const seed = seedOf(parameters);
        if (!seed) return;
        const other = { ...initial, [seed]: Number(initial[seed]) + 1 };
        expect(digest(await result(other))).not.toBe(first);
      });

      it.each(states)("crosses to the page unchanged in the state %s", async (_, values) => {
        const computed = await result(values);
        expect(digest(structuredClone(computed))).toBe(digest(computed));
      });

      it.each([...states, ...edges(exhibit).slice(-1)])(
        "stops within 250 ms when called off, in the state %s",
        async (_, changes) => {
          const slowest: number[] = [];
          // A busy machine may delay a timer; an experiment that does not pause is late every time.
          for (let attempt = 0; attempt < 3; attempt++) {
            const signal = { aborted: false };
            let since = Number.NaN;
            setTimeout(() => {
              signal.aborted = true;
              since = performance.now();
            }, 20);
            try {
              for await (const _ of run(experiment, { ...initial, ...changes } as never, signal));
            } catch (error) {
              expect(error).toBeInstanceOf(Cancelled);
            }
            slowest.push(performance.now() - since || 0);
            if ((slowest.at(-1) ?? 0) < 250) return;
          }
          expect(Math.min(...slowest)).toBeLessThan(250);
        }
      );
    });

    describe("its figure", () => {
      it.each(states)("is fit to print in Node in the state %s", async (preset) => {
        const figure = await figureOf({ exhibit: id, preset });
        expectFit(figure, staticPanels(figure, id));
        expect(figure.tables.flatMap(({ rows }) => rows)).not.toHaveLength(0);
        const notFinite = Object.entries(figure.values).filter(([, v]) => !Number.isFinite(v));
        expect(notFinite).toEqual([]);
      });

      it.each(edges(exhibit))("is defined at the edge: %s", async (_, changes) => {
        const state = format(parameters, { ...initial, ...changes });
        const figure = await figureOf({ exhibit: id, state });
        expectFit(figure, staticPanels(figure, id));
      });

      it("is a pure function of the result", async () => {
        const computed = await result(initial);
        const before = digest(computed);
        const figure = figures.figure(computed, initial);
        const again = figures.figure(structuredClone(computed), initial);
        expect(digest(computed)).toBe(before);
        const pictures = (figure: Figure) =>
          staticPanels(figure, id).map(({ svg }) => svg.replace(/plot-clip-\d+/g, ""));
        expect(pictures(again)).toEqual(pictures(figure));
        expect(digest(again.tables)).toBe(digest(figure.tables));
      });

      it("lets only points be moved that its settings can hold", async () => {
        for (const [preset] of states) {
          const figure = await figureOf({ exhibit: id, preset });
          const { values } = await resultOf({ exhibit: id, preset });
          for (const { movable } of figure.panels) {
            if (!movable) continue;
            const parameter = parameters[movable.parameter];
            if (parameter?.kind !== "points") throw new Error(`no points: ${movable.parameter}`);
            expect(parameter.panels).toContain(movable.key);
            expect(movable.points.length).toBeLessThanOrEqual(parameter.most);
            const changed = { ...values, [movable.parameter]: { [movable.key]: movable.points } };
            const { notices } = parse(parameters, new URLSearchParams(format(parameters, changed)));
            expect(notices).toEqual([]);
          }
        }
      });
    });
  });
}
