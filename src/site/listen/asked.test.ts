import { describe, expect, it } from "vitest";
import { asked, chapterAt } from "./asked";

const at = (rest: string) => asked(new URL(`https://site.example/listen/${rest}`), 7440);

describe("the time an address asks for", () => {
  it.each([
    ["?t=1:18:40", 4720],
    ["?t=4720", 4720],
    ["#t=4720", 4720],
    ["?t=0", 0]
  ])("%s is taken", (rest, seconds) => {
    expect(at(rest)).toEqual({ seconds, notice: "" });
  });

  it("may be none", () => {
    expect(at("")).toEqual({ seconds: undefined, notice: "" });
    expect(at("#chapter-3").seconds).toBeUndefined();
  });

  it.each([
    ["?t=abc", 0, /not a time/],
    ["?t=-5", 0, /not a time/],
    ["?t=", 0, /not a time/],
    ["?t=9:00:00", 7440, /ends at about 2:04:00/]
  ])("%s opens at a defined place with a notice", (rest, seconds, notice) => {
    expect(at(rest).seconds).toBe(seconds);
    expect(at(rest).notice).toMatch(notice);
  });
});

it("a chapter lasts until the next begins", () => {
  const starts = [0, 259, 677];
  expect([0, 258.9, 259, 676, 677, 9999].map((t) => chapterAt(starts, t))).toEqual([
    0, 0, 1, 1, 2, 2
  ]);
});
