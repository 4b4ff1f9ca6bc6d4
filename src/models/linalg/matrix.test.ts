import { describe, expect, it } from "vitest";
import { column, fromRows, identity, matrix, transpose } from "./index";

describe("matrix", () => {
  it("is row-major", () => {
    const A = fromRows([
      [1, 2, 3],
      [4, 5, 6]
    ]);
    expect([A.rows, A.columns, ...A.data]).toEqual([2, 3, 1, 2, 3, 4, 5, 6]);
    expect(transpose(A)).toEqual(
      fromRows([
        [1, 4],
        [2, 5],
        [3, 6]
      ])
    );
    expect(column([1, 2])).toEqual(fromRows([[1], [2]]));
    expect([...identity(2).data]).toEqual([1, 0, 0, 1]);
    expect([...matrix(1, 2, 7).data]).toEqual([7, 7]);
  });

  it("refuses rows of different lengths and may be empty", () => {
    expect(() => fromRows([[1, 2], [3]])).toThrow("row 1 has 1, not 2");
    expect(fromRows([])).toEqual(matrix(0, 0));
    expect(transpose(matrix(0, 3))).toEqual(matrix(3, 0));
  });
});
