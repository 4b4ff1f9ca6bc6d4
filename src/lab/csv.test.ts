import { expect, it } from "vitest";
import { csv } from "./csv";

it("writes a table as lines of cells", () => {
  expect(
    csv({
      columns: ["x", "y"],
      rows: [
        [1, 2],
        [3, null]
      ]
    })
  ).toBe("x,y\r\n1,2\r\n3,");
});

it("keeps every digit, so that a notebook reads back the same bits", () => {
  const value = 0.1 + 0.2;
  expect(Number(csv({ columns: ["x"], rows: [[value]] }).split("\r\n")[1])).toBe(value);
});

it("quotes what would break a cell", () => {
  const rows = [['a "b", c'], ["two\nlines"], ["two\r\nlines"], ["one\rline"]];
  expect(csv({ columns: ["a,b"], rows })).toBe(
    '"a,b"\r\n"a ""b"", c"\r\n"two\nlines"\r\n"two\r\nlines"\r\n"one\rline"'
  );
});
