import { type Recording, recognise } from "./recording";

const name = "recording";

/** The recording a listener has chosen, and by how many seconds its times are later than the audio edition's. */
export interface Kept {
  readonly recording?: Recording | undefined;
  readonly offset: number;
}

/** What this browser keeps; nothing of it is sent anywhere. */
export function kept(): Kept {
  try {
    const { address, offset } = JSON.parse(localStorage.getItem(name) ?? "{}");
    const found = typeof address === "string" ? recognise(address) : undefined;
    return {
      recording: found && !("refused" in found) ? found : undefined,
      offset: Number.isFinite(offset) ? offset : 0
    };
  } catch {
    return { offset: 0 };
  }
}

/** False where the browser keeps nothing. */
export function keep({ recording, offset }: Kept): boolean {
  try {
    if (!recording && offset === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify({ address: recording?.address, offset }));
    return true;
  } catch {
    return false;
  }
}
