import { digest } from "./digest";
import { type AnyExperiment, Cancelled } from "./experiment";
import type { Request, Response } from "./protocol";
import { repetition, run } from "./run";
import { Showing } from "./showing";

interface Scope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: Response): void;
}

/** The worker's side of the wire: runs what the page asks for and streams what comes. */
export function serve(scope: Scope, find: (exhibit: string) => Promise<AnyExperiment>): void {
  const running = new Map<number, Showing>();

  async function stream({ run: number, exhibit, values, pace }: Request & { type: "run" }) {
    const showing = new Showing(pace);
    running.set(number, showing);
    const experiment = await find(exhibit);
    let reached = 0;
    for await (const progress of run(experiment, values as never, showing)) {
      if (showing.aborted) throw new Cancelled("the run was called off");
      reached = progress.done;
      const last = reached === 1;
      if (!last && !showing.wanted()) continue;
      const { milliseconds } = showing;
      scope.postMessage({
        type: "progress",
        run: number,
        ...progress,
        milliseconds,
        ...(last && { digest: digest(progress.result) })
      });
      if (!last) await showing.next();
    }
    if (reached !== 1) throw new Error(`${exhibit} ended at ${reached}, not 1`);
  }

  async function repeat({ run: number, exhibit, values, seed }: Request & { type: "repeat" }) {
    const summary = await repetition(await find(exhibit), values, seed);
    scope.postMessage({ type: "repeated", run: number, summary });
  }

  async function answer(request: Request & { type: "run" | "repeat" }) {
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
    if (data.type === "ping") scope.postMessage({ type: "pong" });
    else if (data.type === "run" || data.type === "repeat") void answer(data);
    else if (data.type === "cancel") running.get(data.run)?.abort();
    else if (data.type === "frame") running.get(data.run)?.frame();
    else running.get(data.run)?.go(data.pace);
  };
}
