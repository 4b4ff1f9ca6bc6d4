import { clock } from "../time";

/** How an address says where to start: ?t=95, /1:35, #t=95. */
type Start = "query" | "path" | "fragment";

/** A recording that can be opened at a time. */
export interface Recording {
  readonly app: string;
  /** Its address without a start time. */
  readonly address: string;
  readonly start: Start;
  /** Said to the listener where we are not sure. */
  readonly caution?: string;
}

/** A sentence for the listener in place of a recording. */
export interface Refusal {
  readonly refused: string;
}

const audioFile = /\.(mp3|m4a|mp4|aac|ogg|oga|opus|wav|flac)$/i;

/** What a pasted address is, or a sentence why it cannot be opened at a time. */
export function recognise(text: string, otherTalks: readonly string[] = []): Recording | Refusal {
  const given = text.trim();
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return { refused: "This is not the address of a page or file: it should begin with https://." };
  }
  const host = url.hostname.replace(/^(www|m|music)\./, "");
  const video = videoIn(url, host);
  if (video !== undefined) {
    if (video === "") return { refused: "This YouTube address names no video." };
    return otherTalks.includes(video)
      ? { refused: "This video is another talk by the same guest, not this episode." }
      : youTube(video);
  }
  const episode = /^\/(?:intl-[a-z]+\/)?episode\/(\w+)/.exec(url.pathname)?.[1];
  if (host === "open.spotify.com" && episode) {
    return query("Spotify", `https://open.spotify.com/episode/${episode}`);
  }
  const number = url.searchParams.get("i");
  if (host === "podcasts.apple.com" && number) {
    return {
      ...query("Apple Podcasts", `https://podcasts.apple.com${url.pathname}?i=${number}`),
      caution: "Apple Podcasts may not heed the start time in a link."
    };
  }
  const shared = /^\/(\+[\w-]+)/.exec(url.pathname)?.[1];
  if (host === "overcast.fm" && shared) {
    return { app: "Overcast", address: `https://overcast.fm/${shared}`, start: "path" };
  }
  if (host === "pca.st" && url.pathname.length > 1) {
    return query("Pocket Casts", `https://pca.st${url.pathname}`);
  }
  if (audioFile.test(url.pathname)) {
    url.hash = "";
    return { app: "the audio file", address: url.href, start: "fragment" };
  }
  return {
    refused: `We do not know how to open ${host} at a time. Known are episodes at YouTube, Spotify, Apple Podcasts, Overcast and Pocket Casts, and audio files.`
  };
}

/** The name of the video in a YouTube address, "" if it has none; undefined elsewhere. */
function videoIn(url: URL, host: string): string | undefined {
  if (host === "youtu.be") return url.pathname.slice(1);
  if (host !== "youtube.com" && host !== "youtube-nocookie.com") return undefined;
  const path = /^\/(?:live|embed|shorts)\/([\w-]+)/.exec(url.pathname)?.[1];
  return path ?? url.searchParams.get("v") ?? "";
}

const query = (app: string, address: string): Recording => ({ app, address, start: "query" });
const youTube = (video: string) =>
  query("YouTube", `https://www.youtube.com/watch?v=${encodeURIComponent(video)}`);

/** The address that opens a recording at so many seconds. */
export function openedAt({ address, start }: Recording, seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  if (start === "path") return `${address}/${clock(whole)}`;
  if (start === "fragment") return `${address}#t=${whole}`;
  return `${address}${address.includes("?") ? "&" : "?"}t=${whole}`;
}
