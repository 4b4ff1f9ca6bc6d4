import type { PlotOptions } from "@observablehq/plot";
import type { Schema, Values } from "../lab/parameters";

/** The characters of the argument: one name, one colour, one line style everywhere. */
export type Actor = "rigid" | "flexible" | "soft" | "belief" | "truth" | "data";

/** Whose a claim is and where it stands. */
export type Source =
  | { readonly paper: string; readonly where: string; readonly note?: string }
  | { readonly episode: number; readonly note?: string }
  | { readonly site: string };

export interface Preset<S extends Schema> {
  readonly id: string;
  readonly label: string;
  readonly values: Partial<Values<S>>;
  /** What to notice in exactly this state: two or three sentences, checked in claims.test.ts. */
  readonly notice: string;
}

export interface Prediction {
  /** "Before you drag: …?" */
  readonly prompt: string;
  readonly answers: readonly { readonly label: string; readonly reply: string }[];
}

/** All that is said about an exhibit; plain data. */
export interface Exhibit<S extends Schema> {
  /** A question. */
  readonly title: string;
  /** One line for the gallery. */
  readonly summary: string;
  readonly parameters: S;
  /** Two to six named states that walk the argument; the first is the default state. */
  readonly presets: readonly Preset<S>[];
  readonly prediction?: Prediction;
  /**
   * How many seeds, counted from the one on show, a statistical message needs; the experiment then
   * has `summarise`. With `automatic` they run by themselves (and at build time); otherwise the
   * reader asks.
   */
  readonly repeats?: { readonly count: number; readonly automatic?: boolean };
  /**
   * For an experiment whose course is worth seeing: what the button says that shows it frame by frame
   * ("Watch it train"). Each of its frames says where it stands.
   */
  readonly watch?: string;
  /**
   * Which network another engine can train again; its experiment.ts exports `secondOpinion`, a function
   * from values to a Repeatable (see models/network/second-opinion.ts).
   */
  readonly secondOpinion?: string;
  readonly shows: string;
  readonly doesNotShow: readonly string[];
  /** What is drawn: every mark with its meaning, unit and definition. */
  readonly drawn: readonly { readonly mark: string; readonly meaning: string }[];
  /** How it is computed, in paragraphs. */
  readonly method: readonly string[];
  readonly sources: readonly Source[];
}

export type AnyExhibit = Exhibit<Schema>;

export const defineExhibit = <S extends Schema>(exhibit: Exhibit<S>): Exhibit<S> => exhibit;

export interface Readout {
  readonly actor?: Actor;
  readonly label: string;
  readonly value: string;
  readonly best?: boolean;
}

/** Points of a panel that the reader may move; `key` is the panel's key in a points parameter. */
export interface Movable {
  readonly parameter: string;
  readonly key: string;
  readonly points: readonly (readonly [number, number])[];
}

/**
 * Things in a panel that the reader may choose, by click (the nearest one) or by arrow keys (in the
 * order given): choosing sets the parameter. Positions are in the panel's own units (see frame.ts).
 */
export interface Pick {
  readonly parameter: string;
  readonly label: string;
  /** A press at any height takes what is nearest across. */
  readonly across?: boolean;
  /**
   * Each entry is an act on the state on show, not a state of its own (a label to turn over): arrow
   * keys then only move among them, and Enter acts.
   */
  readonly acts?: boolean;
  readonly at: readonly {
    readonly px: number;
    readonly py: number;
    readonly value: number | string;
    /** What a screen reader hears of it. */
    readonly name: string;
  }[];
}

/** One small picture with its numbers. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  readonly plot: PlotOptions;
  /** What the picture says, for someone who cannot see it: one sentence, trend first. */
  readonly description: string;
  readonly readouts?: { readonly caption: string; readonly rows: readonly Readout[] };
  readonly movable?: Movable;
  readonly pick?: Pick;
}

export interface Table {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A drawable result: figures are pure functions from a result and its values to this. */
export interface Figure {
  readonly panels: readonly Panel[];
  /** One sentence, at most forty words, true of this very state. */
  readonly description: string;
  /** What to notice when no preset says it; computed from the result. */
  readonly notice: string;
  /** What was changed to keep the result defined ("noise raised to …"). */
  readonly warnings: readonly string[];
  readonly tables: readonly Table[];
  /** Named numbers that essays quote. */
  readonly values: Readonly<Record<string, number>>;
}

export interface FigureModule {
  /** `repeats` holds what `summarise` gave for each repetition so far, the state on show first. */
  figure(result: unknown, values: unknown, repeats?: readonly unknown[]): Figure;
}
