import { Cancelled } from "./experiment";
import type { Pace } from "./protocol";

/** Frames closer than this many milliseconds cannot be told apart on a screen. */
const glimpse = 30;

/** Which frames of a run are sent to the page, and when the run goes on after one. */
export class Showing {
  aborted = false;
  #pace: Pace | undefined;
  #owed = 0;
  #wake = () => {};
  #sent = Number.NEGATIVE_INFINITY;
  #waited = 0;
  readonly #started = performance.now();

  constructor(pace?: Pace) {
    this.#pace = pace;
  }

  /** Milliseconds since the run began, without the waits. */
  get milliseconds(): number {
    return performance.now() - this.#started - this.#waited;
  }

  abort(): void {
    this.aborted = true;
    this.#wake();
  }

  go(pace: Pace): void {
    this.#pace = pace;
    this.#wake();
  }

  /** Lets a paused run show one frame more. */
  frame(): void {
    this.#owed++;
    this.#wake();
  }

  /** Whether to send the frame that is ready now. */
  wanted(): boolean {
    const now = performance.now();
    if (!this.#each() && now - this.#sent < glimpse) return false;
    this.#sent = now;
    return true;
  }

  /** Resolves when the run may go on; throws Cancelled when it may not. */
  async next(): Promise<void> {
    const since = performance.now();
    while (this.#each() && !this.aborted) {
      if (this.#owed > 0) {
        this.#owed--;
        break;
      }
      const { paused, milliseconds } = this.#pace as Pace;
      const left = this.#sent + milliseconds - performance.now();
      if (!paused && left <= 0) break;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        if (!paused) setTimeout(resolve, left);
      });
    }
    this.#waited += performance.now() - since;
    if (this.aborted) throw new Cancelled("the run was called off");
  }

  /** Whether every frame is shown. */
  #each(): boolean {
    return this.#pace !== undefined && (this.#pace.paused || this.#pace.milliseconds > 0);
  }
}
