/** One script for every engine: computes all digests and tells them the way the engine can. */
import { report } from "./subjects";

declare const print: ((text: string) => void) | undefined;
declare const importScripts: unknown;

const tell = (text: string) => {
  if (typeof importScripts === "function") postMessage(text);
  else if (typeof print === "function") print(text);
  else console.log(text);
};

report().then(
  (result) => tell(JSON.stringify(result)),
  (error) => tell(JSON.stringify({ error: String(error) }))
);
