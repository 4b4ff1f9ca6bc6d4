import type { AnyValues } from "./parameters";

/** From the page to the worker. */
export type Request =
  | {
      readonly type: "run";
      readonly run: number;
      readonly exhibit: string;
      readonly values: AnyValues;
    }
  | {
      readonly type: "repeat";
      readonly run: number;
      readonly exhibit: string;
      readonly values: AnyValues;
      readonly seed: number;
    }
  | { readonly type: "cancel"; readonly run: number };

/** From the worker to the page; `milliseconds` is the time computed, pauses included. */
export type Response =
  | {
      readonly type: "progress";
      readonly run: number;
      readonly done: number;
      readonly result: unknown;
      readonly milliseconds: number;
      /** Only with the last result. */
      readonly digest?: string;
    }
  | { readonly type: "repeated"; readonly run: number; readonly summary: unknown }
  | { readonly type: "cancelled"; readonly run: number }
  | {
      readonly type: "failed";
      readonly run: number;
      readonly name: string;
      readonly message: string;
    };
