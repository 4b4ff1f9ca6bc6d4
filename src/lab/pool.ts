import type { AnyValues } from "./parameters";
import type { Request, Response } from "./protocol";

export interface PoolListener {
  /** Summaries so far, in the order of the seeds (holes are left out). */
  repeated(summaries: readonly unknown[], of: number): void;
  failed(reason: { readonly name: string; readonly message: string }): void;
}

/**
 * Repeats an experiment for many seeds over a few workers side by side. A new request, or `stop`,
 * ends the workers at once: repetitions are never worth waiting for.
 */
export class Pool {
  #workers: Worker[] = [];
  #generation = 0;

  constructor(
    private readonly exhibit: string,
    private readonly open: () => Worker,
    private readonly listener: PoolListener,
    private readonly size = Math.min(4, globalThis.navigator?.hardwareConcurrency ?? 2)
  ) {}

  repeat(values: AnyValues, seeds: readonly number[]): void {
    this.stop();
    const generation = this.#generation;
    const summaries: unknown[] = [];
    let next = 0;
    let finished = 0;
    const ask = (worker: Worker) => {
      const run = next++;
      const seed = seeds[run];
      if (seed === undefined) {
        worker.terminate();
        return;
      }
      const request: Request = { type: "repeat", run, exhibit: this.exhibit, values, seed };
      worker.postMessage(request);
    };
    const fail = (reason: { name: string; message: string }) => {
      if (generation !== this.#generation) return;
      this.stop();
      this.listener.failed(reason);
    };
    try {
      for (let i = 0; i < Math.min(this.size, seeds.length); i++) this.#workers.push(this.open());
    } catch (error) {
      fail({ name: "WorkerBlocked", message: String(error) });
      return;
    }
    for (const worker of this.#workers) {
      worker.onerror = (event) => {
        event.preventDefault?.();
        fail({ name: "WorkerFailed", message: event.message || "the worker did not start" });
      };
      worker.onmessage = ({ data }: MessageEvent<Response>) => {
        if (generation !== this.#generation) return;
        if (data.type === "failed") fail(data);
        if (data.type !== "repeated") return;
        summaries[data.run] = data.summary;
        finished++;
        this.listener.repeated(
          summaries.filter((summary) => summary !== undefined),
          seeds.length
        );
        if (finished === seeds.length) this.stop();
        else ask(worker);
      };
      ask(worker);
    }
  }

  stop(): void {
    this.#generation++;
    for (const worker of this.#workers) worker.terminate();
    this.#workers = [];
  }
}
