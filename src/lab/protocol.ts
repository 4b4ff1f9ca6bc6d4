import type { AnyValues } from "./parameters";

/** How a watched run goes on. */
export interface Pace {
  readonly paused: boolean;
  /** Least time between two frames; 0 leaves out the frames that nobody could see. */
  readonly milliseconds: number;
}

/** From the page to the worker. */
export type Request =
  | {
      readonly type: "run";
      readonly run: number;
      readonly exhibit: string;
      readonly values: AnyValues;
      /** Only for a run that is watched. */
      readonly pace?: Pace;
    }
  | { readonly type: "pace"; readonly run: number; readonly pace: Pace }
  /** One frame more of a paused run. */
  | { readonly type: "frame"; readonly run: number }
  /** Asks whether the worker still lives. */
  | { readonly type: "ping" }
  | {
      readonly type: "repeat";
      readonly run: number;
      readonly exhibit: string;
      readonly values: AnyValues;
      readonly seed: number;
    }
  | { readonly type: "cancel"; readonly run: number };

/** From the worker to the page; `milliseconds` is the time since the run began, without the
 * waits between watched frames. */
export type Response =
  | {
      readonly type: "progress";
      readonly run: number;
      readonly done: number;
      readonly result: unknown;
      readonly milliseconds: number;
      readonly at?: string;
      /** Only with the last result. */
      readonly digest?: string;
    }
  | { readonly type: "repeated"; readonly run: number; readonly summary: unknown }
  | { readonly type: "cancelled"; readonly run: number }
  | { readonly type: "pong" }
  | {
      readonly type: "failed";
      readonly run: number;
      readonly name: string;
      readonly message: string;
    };
