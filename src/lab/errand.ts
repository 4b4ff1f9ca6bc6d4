/** From the page to a worker that runs errands. */
export type ErrandRequest<Ask> =
  | { readonly type: "ask"; readonly ask: Ask }
  | { readonly type: "ping" };

/** From the worker to the page. */
export type ErrandResponse<Answer> =
  | { readonly type: "answer"; readonly answer: Answer }
  | { readonly type: "ended" }
  | { readonly type: "pong" }
  | { readonly type: "failed"; readonly name: string; readonly message: string };

export interface ErrandListener<Answer> {
  answer(answer: Answer): void;
  /** It could not be finished; what came before stands. */
  failed(reason: { readonly name: string; readonly message: string }): void;
  ended(): void;
}

/** A worker at work is asked this often, in milliseconds, whether it still lives. */
const pulse = 3000;
/** Silence of that many pulses after a question means that it does not. */
const silences = 5;

/**
 * One piece of work in a worker of its own, which is opened when it is asked for and ended with it:
 * for what an exhibit's worker need not carry. Calling it off ends the worker at once.
 */
export class Errand<Ask, Answer> {
  #worker: Worker | undefined;
  #pulse: ReturnType<typeof setInterval> | undefined;
  #silent = 0;

  constructor(
    private readonly open: () => Worker,
    private readonly listener: ErrandListener<Answer>
  ) {}

  /** Begins; an errand under way is called off. */
  ask(ask: Ask): void {
    this.cancel();
    try {
      const worker = this.open();
      this.#worker = worker;
      worker.onmessage = ({ data }: MessageEvent<ErrandResponse<Answer>>) => {
        if (worker === this.#worker) this.#hear(data);
      };
      worker.onerror = (event) => {
        event.preventDefault?.();
        if (worker !== this.#worker) return;
        this.#fail("WorkerFailed", event.message || "the worker did not start");
      };
      this.#send({ type: "ask", ask });
    } catch (error) {
      this.#fail("WorkerBlocked", String(error));
      return;
    }
    this.#silent = 0;
    this.#pulse = setInterval(() => {
      if (this.#silent >= silences) this.#fail("WorkerLost", "the worker stopped answering");
      else {
        this.#silent++;
        this.#send({ type: "ping" });
      }
    }, pulse);
  }

  /** Ends the worker and everything in it; the listener hears nothing more. */
  cancel(): void {
    clearInterval(this.#pulse);
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #send(message: ErrandRequest<Ask>): void {
    this.#worker?.postMessage(message);
  }

  #hear(message: ErrandResponse<Answer>): void {
    this.#silent = 0;
    if (message.type === "answer") this.listener.answer(message.answer);
    else if (message.type === "failed") this.#fail(message.name, message.message);
    else if (message.type === "ended") {
      this.cancel();
      this.listener.ended();
    }
  }

  #fail(name: string, message: string): void {
    this.cancel();
    this.listener.failed({ name, message });
  }
}

interface Scope<Ask, Answer> {
  onmessage: ((event: MessageEvent<ErrandRequest<Ask>>) => void) | null;
  postMessage(message: ErrandResponse<Answer>): void;
}

/**
 * The worker's side: runs what is asked for and streams its answers. Between two answers the event
 * loop gets a turn, so that questions are heard.
 */
export function serveErrands<Ask, Answer>(
  scope: Scope<Ask, Answer>,
  run: (ask: Ask) => AsyncIterable<Answer | undefined>
): void {
  const answer = async (ask: Ask) => {
    try {
      for await (const next of run(ask)) {
        if (next !== undefined) scope.postMessage({ type: "answer", answer: next });
        await new Promise((resolve) => setTimeout(resolve));
      }
      scope.postMessage({ type: "ended" });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      scope.postMessage({ type: "failed", name, message });
    }
  };
  scope.onmessage = ({ data }) => {
    if (data.type === "ping") scope.postMessage({ type: "pong" });
    else void answer(data.ask);
  };
}
