/**
 * The settings of an exhibit, declared once as plain data. The same declaration makes the controls,
 * the text in a link, the check of what a link brings, the header of a data file and the tests.
 */

interface Described {
  readonly label: string;
  /** A shorter label where room is scarce; one or two words. */
  readonly short?: string;
  /** One sentence shown beside the control. */
  readonly hint?: string;
  /** "main" controls are always in view (at most five); "more" ones unfold. */
  readonly group?: "main" | "more";
  /** The control is offered only while other parameters have one of these values (all of them). */
  readonly when?: Condition | readonly Condition[];
}

export interface Condition {
  readonly parameter: string;
  readonly is: readonly unknown[];
}

interface Ranged extends Described {
  readonly min: number;
  readonly max: number;
  readonly initial: number;
  readonly unit?: string;
  /** A logarithmic slider; the range must then be positive. */
  readonly scale?: "linear" | "log";
}

export interface NumberParameter extends Ranged {
  readonly kind: "number";
  readonly step: number;
}

export interface IntegerParameter extends Ranged {
  readonly kind: "integer";
}

/** A seed of the random numbers; its control is the button "New data". */
export interface SeedParameter extends Described {
  readonly kind: "seed";
  readonly initial: number;
}

export interface ChoiceParameter<V extends string = string> extends Described {
  readonly kind: "choice";
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly initial: NoInfer<V>;
}

/** Any non-empty selection of options, kept in the order of the options. */
export interface SubsetParameter<V extends string = string> extends Described {
  readonly kind: "subset";
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly initial: readonly NoInfer<V>[];
  /** Smallest allowed selection; 0 unless said. */
  readonly least?: number;
  readonly most?: number;
}

export interface ToggleParameter extends Described {
  readonly kind: "toggle";
  readonly initial: boolean;
}

export type Point = readonly [x: number, y: number];

/** Points placed by hand, by panel; a panel without an entry shows generated data. */
export interface PointsParameter<K extends string = string> extends Described {
  readonly kind: "points";
  readonly panels: readonly K[];
  readonly most: number;
  readonly decimals: number;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

export type Parameter =
  | NumberParameter
  | IntegerParameter
  | SeedParameter
  | ChoiceParameter
  | SubsetParameter
  | ToggleParameter
  | PointsParameter;

export type Schema = Readonly<Record<string, Parameter>>;

export type PointSets<K extends string = string> = Readonly<Partial<Record<K, readonly Point[]>>>;

export type Value<P> =
  P extends ChoiceParameter<infer V>
    ? V
    : P extends SubsetParameter<infer V>
      ? readonly V[]
      : P extends ToggleParameter
        ? boolean
        : P extends PointsParameter<infer K>
          ? PointSets<K>
          : number;

export type Values<S extends Schema> = { readonly [K in keyof S]: Value<S[K]> };

/** Values of a schema that is not known at compile time. */
export type AnyValues = Readonly<Record<string, unknown>>;

type Options<P> = Omit<P, "kind">;

export const number = (options: Options<NumberParameter>): NumberParameter => ({
  kind: "number",
  ...options
});
export const integer = (options: Options<IntegerParameter>): IntegerParameter => ({
  kind: "integer",
  ...options
});
export const seed = (options: Partial<Options<SeedParameter>> = {}): SeedParameter => ({
  kind: "seed",
  label: "Seed",
  initial: 1,
  ...options
});
export const choice = <V extends string>(
  options: Options<ChoiceParameter<V>>
): ChoiceParameter<V> => ({ kind: "choice", ...options });
export const subset = <V extends string>(
  options: Options<SubsetParameter<V>>
): SubsetParameter<V> => ({ kind: "subset", ...options });
export const toggle = (options: Options<ToggleParameter>): ToggleParameter => ({
  kind: "toggle",
  ...options
});
export const points = <K extends string>(
  options: Options<PointsParameter<K>>
): PointsParameter<K> => ({ kind: "points", ...options });

/** The largest seed a link may carry. */
export const largestSeed = 999_999;

export function defaults<S extends Schema>(schema: S): Values<S> {
  return Object.fromEntries(
    Object.entries(schema).map(([key, parameter]) => [key, initialOf(parameter)])
  ) as Values<S>;
}

export const initialOf = (parameter: Parameter): unknown =>
  parameter.kind === "points" ? {} : parameter.initial;

/** The conditions of a control that the present state does not meet; none: the control is offered. */
export const unmet = ({ when = [] }: Parameter, values: AnyValues): Condition[] =>
  [when].flat().filter(({ parameter, is }: Condition) => !is.includes(values[parameter]));

/** Whether a control makes sense in the present state. */
export const offered = (parameter: Parameter, values: AnyValues): boolean =>
  unmet(parameter, values).length === 0;
