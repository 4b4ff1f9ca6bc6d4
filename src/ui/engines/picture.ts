/** What draws, loaded at the first press of a button: an ordinary page carries none of it. */
export { draw } from "../draw";
export { DrawingQueue } from "../drawing-queue";
export { enginesFigure } from "./figure";
export { opinionPanel, opinionWords } from "./opinion-panel";
export { choiceWords } from "./words";
