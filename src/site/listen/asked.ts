import { clock, readClock } from "../time";

export interface Asked {
  /** Where the timeline opens, in seconds; undefined if no time was asked for. */
  readonly seconds: number | undefined;
  /** A sentence where the time asked for could not be taken as it is. */
  readonly notice: string;
}

/** The time that an address asks for: "?t=1:18:40", "?t=4720" or "#t=4720". */
export function asked(address: URL, duration: number): Asked {
  const text =
    address.searchParams.get("t") ?? /^#t=(.*)$/.exec(decodeURIComponent(address.hash))?.[1];
  if (text === undefined || text === null) return { seconds: undefined, notice: "" };
  const seconds = readClock(text);
  if (seconds === undefined) {
    return {
      seconds: 0,
      notice: `“${text.slice(0, 20)}” is not a time we can read; expected one like 1:18:40 or 4720. This is the beginning.`
    };
  }
  if (seconds > duration) {
    return {
      seconds: duration,
      notice: `The episode ends at about ${clock(duration)}, before ${clock(seconds)}. This is its last chapter.`
    };
  }
  return { seconds, notice: "" };
}

/** Which of the chapters that start at these seconds is being spoken. */
export const chapterAt = (starts: readonly number[], seconds: number): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= seconds)
  );
