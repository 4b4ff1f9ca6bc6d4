import type { AnyValues } from "./parameters";
import type { Pace, Request, Response } from "./protocol";

export interface Update {
  /** The state this result belongs to; while a slider moves it may be a step behind the controls. */
  readonly values: AnyValues;
  readonly result: unknown;
  readonly done: number;
  readonly milliseconds: number;
  readonly at?: string | undefined;
  readonly digest?: string | undefined;
}

export interface Listener {
  update(update: Update): void;
  /** The run could not be finished; the page goes on without it. */
  failed(reason: { readonly name: string; readonly message: string }): void;
  cancelled(): void;
}

interface Asked {
  readonly run: number;
  readonly key: string;
  readonly values: AnyValues;
  readonly since: number;
  readonly pace?: Pace;
}

/** How long a called-off worker may stay silent before it is ended, in milliseconds. */
const patience = 100;
/** A superseded run this young may still finish, so that a moving slider always shows something. */
const grace = 120;
const remembered = 24;
/** A worker at work is asked this often, in milliseconds, whether it still lives. */
const pulse = 3000;
/** Silence of that many pulses after a question means that it does not. */
const silences = 4;

/**
 * The page's side of the wire for one exhibit. The newest request wins: while a run is under way the
 * page keeps only the latest wish. A superseded run is called off unless it ends within a moment, and
 * nothing of it is shown after a newer answer. A worker that does not react to a call-off is ended
 * and opened anew.
 */
export class Client {
  #worker: Worker | undefined;
  #running: Asked | undefined;
  #waiting: Asked | undefined;
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #calledOff = false;
  /** The reader asked to stop, and hears so when the run has ended. */
  #cancelling = false;
  #pulse: ReturnType<typeof setInterval> | undefined;
  #silent = 0;
  /** What was asked up to this number is over: its answers are remembered but not shown. */
  #past = 0;
  readonly #finished = new Map<string, Update>();

  constructor(
    private readonly exhibit: string,
    private readonly open: () => Worker,
    private readonly listener: Listener
  ) {}

  /** Asks for the result of `values`; `key` is their canonical text and names it in the cache. */
  request(key: string, values: AnyValues): void {
    this.#cancelling = false;
    this.#waiting = undefined;
    const known = this.#finished.get(key);
    if (known) {
      this.#past = this.#count;
      this.#callOff();
      this.listener.update(known);
      return;
    }
    if (this.#running?.key === key && !this.#calledOff) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      return;
    }
    this.#waiting = { run: ++this.#count, key, values, since: performance.now() };
    if (!this.#running) this.#next();
    else if (this.#timer === undefined) {
      const age = performance.now() - this.#running.since;
      this.#timer = setTimeout(() => this.#callOff(), Math.max(0, grace - age));
    }
  }

  /** Runs `values` anew, from the start, to be watched at this pace; nothing comes from memory. */
  watch(key: string, values: AnyValues, pace: Pace): void {
    this.#cancelling = false;
    this.#past = this.#count;
    this.#waiting = { run: ++this.#count, key, values, since: performance.now(), pace };
    if (this.#running) this.#callOff();
    else this.#next();
  }

  /** Changes the pace of the watched run. */
  pace(pace: Pace): void {
    if (this.#running?.pace) this.#send({ type: "pace", run: this.#running.run, pace });
  }

  /** Lets the watched run, paused, show one frame more. */
  frame(): void {
    if (this.#running?.pace) this.#send({ type: "frame", run: this.#running.run });
  }

  /** Stops whatever runs. The listener hears `cancelled` within about 100 ms. */
  cancel(): void {
    this.#waiting = undefined;
    this.#past = this.#count;
    if (this.#running) {
      this.#cancelling = true;
      this.#callOff();
    } else this.listener.cancelled();
  }

  /** Frees the worker and everything that was remembered. */
  close(): void {
    this.#rest();
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting = undefined;
    this.#finished.clear();
  }

  #send(message: Request): void {
    this.#worker?.postMessage(message);
  }

  #callOff(): void {
    if (!this.#running || this.#calledOff) return;
    this.#calledOff = true;
    this.#send({ type: "cancel", run: this.#running.run });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#worker?.terminate();
      this.#worker = undefined;
      this.#settle();
    }, patience);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    clearInterval(this.#pulse);
    this.#timer = undefined;
    this.#calledOff = false;
    this.#cancelling = false;
    this.#running = undefined;
  }

  /** The run is over without an answer: on to the next wish, or the reader hears that it stopped. */
  #settle(): void {
    const cancelled = this.#cancelling;
    this.#rest();
    if (this.#waiting) this.#next();
    else if (cancelled) this.listener.cancelled();
  }

  #next(): void {
    const asked = this.#waiting;
    this.#waiting = undefined;
    if (!asked) return;
    try {
      this.#worker ??= this.#opened();
    } catch (error) {
      this.listener.failed({ name: "WorkerBlocked", message: String(error) });
      return;
    }
    this.#running = { ...asked, since: performance.now() };
    try {
      const { run, values, pace } = asked;
      this.#send({ type: "run", run, exhibit: this.exhibit, values, ...(pace && { pace }) });
      this.#listen();
    } catch (error) {
      this.#fail({ name: "RequestFailed", message: String(error) });
    }
  }

  /** A browser may end a worker without a word: then the reader must hear of it. */
  #listen(): void {
    clearInterval(this.#pulse);
    this.#silent = 0;
    this.#pulse = setInterval(() => {
      if (this.#silent >= silences) {
        this.#worker?.terminate();
        this.#worker = undefined;
        this.#fail({ name: "WorkerLost", message: "the worker stopped answering" });
      } else {
        this.#silent++;
        this.#send({ type: "ping" });
      }
    }, pulse);
  }

  #opened(): Worker {
    const worker = this.open();
    worker.onmessage = ({ data }: MessageEvent<Response>) => {
      if (worker === this.#worker) this.#hear(data);
    };
    worker.onerror = (event) => {
      event.preventDefault?.();
      if (worker !== this.#worker) return;
      worker.terminate();
      this.#worker = undefined;
      this.#fail({ name: "WorkerFailed", message: event.message || "the worker did not start" });
    };
    return worker;
  }

  #hear(message: Response): void {
    this.#silent = 0;
    if (message.type === "pong") return;
    const running = this.#running;
    if (!running || message.run !== running.run) return;
    if (message.type === "failed") this.#fail(message);
    else if (message.type === "cancelled") this.#settle();
    else if (message.type === "progress") {
      const { result, done, milliseconds, at, digest } = message;
      const update = { values: running.values, result, done, milliseconds, at, digest };
      if (done < 1) {
        if (!this.#waiting && !this.#calledOff) this.listener.update(update);
        return;
      }
      this.#remember(running.key, update);
      if (running.run <= this.#past) this.#settle();
      else {
        this.#rest();
        this.listener.update(update);
        this.#next();
      }
    }
  }

  #fail(reason: { name: string; message: string }): void {
    const unwanted = this.#waiting || (this.#running && this.#running.run <= this.#past);
    this.#settle();
    if (!unwanted) this.listener.failed(reason);
  }

  #remember(key: string, update: Update): void {
    this.#finished.set(key, update);
    const oldest = this.#finished.keys().next().value;
    if (this.#finished.size > remembered && oldest !== undefined) this.#finished.delete(oldest);
  }
}
