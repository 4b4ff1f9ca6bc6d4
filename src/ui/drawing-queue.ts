import type { Drawing } from "./draw";

type Draw = (drawing: Drawing, document: Document) => Element;

/**
 * Draws one picture a task, so that a slow phone still answers between two pictures; of several
 * wishes for one place only the newest is drawn.
 */
export class DrawingQueue {
  readonly #wishes = new Map<HTMLElement, Drawing>();
  readonly #channel = new MessageChannel();

  constructor(private readonly draw: Draw) {
    this.#channel.port1.onmessage = () => this.#drawNext();
  }

  ask(place: HTMLElement, drawing: Drawing): void {
    if (this.#wishes.size === 0) this.#channel.port2.postMessage(null);
    this.#wishes.set(place, drawing);
  }

  close(): void {
    this.#wishes.clear();
    this.#channel.port1.close();
  }

  #drawNext(): void {
    const next = this.#wishes.entries().next().value;
    if (!next) return;
    const [place, drawing] = next;
    this.#wishes.delete(place);
    if (this.#wishes.size > 0) this.#channel.port2.postMessage(null);
    place.replaceChildren(this.draw(drawing, document));
  }
}
