import { describe, expect, it } from "vitest";
import { readClock } from "../time";
import { openedAt, recognise } from "./recording";

const opened = (address: string, seconds = 4720) => {
  const found = recognise(address, ["Aja0kZeWRy4"]);
  return "refused" in found ? found.refused : openedAt(found, seconds);
};

describe("an address a listener pastes", () => {
  it.each([
    [
      "https://www.youtube.com/watch?v=abc_DEF-123&t=5s",
      "https://www.youtube.com/watch?v=abc_DEF-123&t=4720"
    ],
    ["https://youtu.be/abc_DEF-123?si=x", "https://www.youtube.com/watch?v=abc_DEF-123&t=4720"],
    [
      "https://m.youtube.com/live/abc_DEF-123",
      "https://www.youtube.com/watch?v=abc_DEF-123&t=4720"
    ],
    [
      "https://open.spotify.com/episode/4rOoJ6Egrf8K?si=1",
      "https://open.spotify.com/episode/4rOoJ6Egrf8K?t=4720"
    ],
    [
      "https://open.spotify.com/intl-de/episode/4rOoJ6",
      "https://open.spotify.com/episode/4rOoJ6?t=4720"
    ],
    [
      "https://podcasts.apple.com/us/podcast/x/id1510472996?i=1000727",
      "https://podcasts.apple.com/us/podcast/x/id1510472996?i=1000727&t=4720"
    ],
    ["https://overcast.fm/+CdSv9LfI/1:02", "https://overcast.fm/+CdSv9LfI/1:18:40"],
    ["https://pca.st/9mjo6ijv?t=3", "https://pca.st/9mjo6ijv?t=4720"],
    ["https://example.org/a/show.mp3?x=1#t=3", "https://example.org/a/show.mp3?x=1#t=4720"]
  ])("%s opens at the time", (pasted, expected) => {
    expect(opened(` ${pasted} `)).toBe(expected);
  });

  it.each([
    ["", /begin with https/],
    ["listen to this", /begin with https/],
    ["javascript:alert(1)", /begin with https/],
    ["https://www.youtube.com/@show", /no video/],
    ["https://www.youtube.com/watch?v=Aja0kZeWRy4", /another talk/],
    ["https://open.spotify.com/show/4rOoJ6", /do not know how to open open\.spotify\.com/],
    ["https://example.org/page", /do not know how/]
  ])("“%s” is refused with a sentence", (pasted, expected) => {
    expect(opened(pasted)).toMatch(expected);
  });

  it("is never opened before its beginning", () => {
    expect(opened("https://overcast.fm/+abc", -5)).toBe("https://overcast.fm/+abc/0:00");
  });
});

describe("a time", () => {
  it.each([
    ["1:18:40", 4720],
    ["78:40", 4720],
    ["4720", 4720],
    ["4720s", 4720],
    ["1h18m40s", 4720],
    [" 0:00 ", 0],
    ["12.7", 12]
  ])("%s is read", (text, seconds) => {
    expect(readClock(text)).toBe(seconds);
  });

  it.each(["", "abc", "-5", "1:2:3:4", "1:", "5 minutes"])("“%s” is none", (text) => {
    expect(readClock(text)).toBeUndefined();
  });
});
