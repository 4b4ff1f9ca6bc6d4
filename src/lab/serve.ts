import { digest } from "./digest";
import { type AnyExperiment, Cancelled } from "./experiment";
import type { Request, Response } from "./protocol";
import { repetition, run } from "./run";

interface Scope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: Response): void;
}

/** The worker's side of the wire: runs what the page asks for and streams what comes. */
export function serve(scope: Scope, find: (exhibit: string) => Promise<AnyExperiment>): void {
  const running = new Map<number, { aborted: boolean }>();

  async function stream({ run: number, exhibit, values }: Request & { type: "run" }) {
    const signal = { aborted: false };
    running.set(number, signal);
    const started = performance.now();
    const experiment = await find(exhibit);
    let reached = 0;
    for await (const { done, result } of run(experiment, values as never, signal)) {
      if (signal.aborted) throw new Cancelled("the run was called off");
      reached = done;
      const milliseconds = performance.now() - started;
      scope.postMessage({
        type: "progress",
        run: number,
        done,
        result,
        milliseconds,
        ...(done === 1 && { digest: digest(result) })
      });
    }
    if (reached !== 1) throw new Error(`${exhibit} ended at ${reached}, not 1`);
  }

  async function repeat({ run: number, exhibit, values, seed }: Request & { type: "repeat" }) {
    const summary = await repetition(await find(exhibit), values, seed);
    scope.postMessage({ type: "repeated", run: number, summary });
  }

  async function answer(request: Exclude<Request, { type: "cancel" }>) {
    try {
      await (request.type === "run" ? stream(request) : repeat(request));
    } catch (error) {
      if (error instanceof Cancelled) scope.postMessage({ type: "cancelled", run: request.run });
      else {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        scope.postMessage({ type: "failed", run: request.run, name, message });
      }
    } finally {
      running.delete(request.run);
    }
  }

  scope.onmessage = ({ data }) => {
    if (data.type !== "cancel") void answer(data);
    else {
      const signal = running.get(data.run);
      if (signal) signal.aborted = true;
    }
  };
}
