import type { Figure, FigureModule } from "../exhibits/exhibit";
import { Client, type Update } from "../lab/client";
import { format, parse } from "../lab/link";
import type { AnyValues, Schema } from "../lab/parameters";
import { Pool } from "../lab/pool";
import type { Pace } from "../lab/protocol";
import { repeatedSeeds, seedOf } from "../lab/run";
import type { Drawing } from "./draw";
import { DrawingQueue } from "./drawing-queue";

export type Status = "static" | "running" | "live" | "stopped" | "failed";

export interface ExhibitOptions {
  readonly id: string;
  readonly schema: Schema;
  /** Canonical query of the state drawn at build time, and the digest of its result. */
  readonly initial: string;
  readonly repeats?: { readonly count: number; readonly automatic?: boolean } | undefined;
  readonly openWorker: () => Worker;
  readonly loadFigure: () => Promise<FigureModule>;
  readonly loadDraw: () => Promise<{ draw(drawing: Drawing, document: Document): Element }>;
}

const reasons: Record<string, string> = {
  KernelsUnavailable: "this browser has no WebAssembly with SIMD, which the computation needs",
  WorkerBlocked: "this browser does not let the page compute in the background",
  WorkerLost: "the background computation was ended by the browser or stopped answering",
  WorkerFailed: "the background computation could not be started",
  FigureFailed: "the drawing code could not be loaded"
};

/** The one state of an exhibit is its values; results, figure and notices follow from them. */
export class ExhibitState {
  values = $state.raw<AnyValues>({});
  notices = $state.raw<readonly string[]>([]);
  status = $state<Status>("static");
  done = $state(0);
  /** The newest answer, with the values it belongs to. */
  shown = $state.raw<(Update & { figure: Figure; query: string }) | undefined>();
  failure = $state("");
  /** What the repetitions with other seeds gave so far, and for which state. */
  repeated = $state.raw<{ query: string; summaries: readonly unknown[]; of: number } | undefined>();
  repeating = $state(false);
  /** Told to screen readers once the figure has come to rest. */
  announcement = $state("");
  queue: DrawingQueue | undefined;
  /** While a run is watched: how it goes on. */
  watched = $state.raw<Pace | undefined>();

  readonly #options: ExhibitOptions;
  readonly #client: Client;
  readonly #pool: Pool;
  #figure: FigureModule | undefined;
  #ready: Promise<void> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** The first answer, while its repetitions run. */
  #held: Update | undefined;
  #stamp = 0;
  #closed = false;
  #stopped = false;

  constructor(options: ExhibitOptions) {
    this.#options = options;
    this.values = parse(options.schema, new URLSearchParams(options.initial)).values;
    this.#client = new Client(options.id, options.openWorker, {
      update: (update) => this.#show(update),
      failed: ({ name, message }) => this.#fail(reasons[name] ?? message),
      cancelled: () => {
        if (this.status === "running") this.status = "stopped";
      }
    });
    this.#pool = new Pool(options.id, options.openWorker, {
      repeated: (summaries, of) => {
        this.repeated = { query: this.query, summaries, of };
        this.repeating = summaries.length < of;
        this.#redraw();
      },
      failed: ({ name, message }) => {
        this.repeating = false;
        this.failure = reasons[name] ?? message;
        this.#redraw();
      }
    });
  }

  /** Runs the state on show for several seeds. */
  repeat(): void {
    const { schema, repeats } = this.#options;
    const seed = seedOf(schema);
    if (!seed || !repeats) return;
    this.repeating = true;
    this.#pool.repeat(this.values, repeatedSeeds(this.values[seed] as number, repeats.count));
  }

  /** Runs the state on show from its start, frame by frame. */
  async watch(pace: Pace): Promise<void> {
    if (await this.#begin()) {
      this.watched = pace;
      this.#client.watch(this.query, this.values, pace);
    }
  }

  pace(pace: Pace): void {
    this.watched = pace;
    this.#client.pace(pace);
  }

  frame(): void {
    this.#client.frame();
  }

  get query(): string {
    return format(this.#options.schema, this.values);
  }

  /** Takes a state from a link, with its quiet notices. */
  open(query: string, known: readonly string[] = []): void {
    const { values, notices } = parse(this.#options.schema, new URLSearchParams(query), known);
    this.notices = notices;
    this.set(values);
  }

  change(changes: AnyValues): void {
    this.notices = [];
    this.set({ ...this.values, ...changes });
  }

  set(values: AnyValues): void {
    this.values = values;
    void this.run();
  }

  async run(): Promise<void> {
    if (await this.#begin()) this.#client.request(this.query, this.values);
  }

  /** Makes ready for a run; false when there is to be none. */
  async #begin(): Promise<boolean> {
    this.#pool.stop();
    this.watched = undefined;
    this.repeating = false;
    this.#held = undefined;
    this.status = "running";
    this.#stopped = false;
    this.done = 0;
    this.failure = "";
    try {
      this.#ready ??= this.#prepare();
      await this.#ready;
    } catch {
      this.#ready = undefined;
      this.#fail(reasons.FigureFailed ?? "");
      return false;
    }
    return !this.#closed && !this.#stopped;
  }

  stop(): void {
    this.#stopped = true;
    this.watched = undefined;
    this.#client.cancel();
    this.#pool.stop();
    this.repeating = false;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#rest);
    this.#client.close();
    this.#pool.stop();
    this.queue?.close();
  }

  async #prepare(): Promise<void> {
    const [figure, { draw }] = await Promise.all([
      this.#options.loadFigure(),
      this.#options.loadDraw()
    ]);
    this.#figure = figure;
    this.queue = new DrawingQueue(draw);
  }

  #drawn(update: Update, query: string): Figure | undefined {
    const repeats = this.repeated?.query === query ? this.repeated.summaries : undefined;
    return this.#figure?.figure(update.result, update.values, repeats);
  }

  /** Whether an answer is all that the built figure shows; repetitions that belong to it are begun. */
  #complete(update: Update): boolean {
    const { automatic, count = 0 } = this.#options.repeats ?? {};
    if (update.done < 1) return false;
    if (!automatic || this.failure || this.repeated?.summaries.length === count) return true;
    this.#held = update;
    this.repeat();
    return false;
  }

  #redraw(): void {
    if (this.#held && !this.repeating) {
      const held = this.#held;
      this.#held = undefined;
      this.#show(held);
    }
    if (!this.shown) return;
    const figure = this.#drawn(this.shown, this.shown.query);
    if (figure) this.shown = { ...this.shown, figure };
  }

  #show(update: Update): void {
    const query = format(this.#options.schema, update.values);
    // The page already shows this state complete, repetitions included: less would make it flicker.
    const whole = this.watched || this.#complete(update);
    if (!this.shown && query === this.#options.initial && !whole) {
      this.done = update.done;
      return;
    }
    let figure: Figure | undefined;
    try {
      figure = this.#drawn(update, query);
    } catch (error) {
      this.#fail(
        `the result could not be drawn (${error instanceof Error ? error.message : error})`
      );
    }
    if (!figure) return;
    // A task of its own: drawing up a figure and changing the page for it are long enough apart.
    const stamp = ++this.#stamp;
    setTimeout(() => {
      if (stamp === this.#stamp && !this.#closed) this.#present(update, figure, query);
    });
  }

  #present(update: Update, figure: Figure, query: string): void {
    this.shown = { ...update, figure, query };
    this.done = update.done;
    if (query === this.query && update.done === 1) {
      this.status = "live";
      this.watched = undefined;
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => {
        this.announcement = figure.description;
        const done = this.repeated?.query === query && !this.repeating;
        if (this.#options.repeats?.automatic && !done) this.repeat();
      }, 800);
    }
  }

  #fail(reason: string): void {
    this.status = "failed";
    this.watched = undefined;
    this.failure = reason;
  }
}
