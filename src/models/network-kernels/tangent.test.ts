import { describe, expect, it } from "vitest";
import oracle from "../../../tests/oracles/tangent-kernel.json";
import { cholesky, column, fromRows, identity, matrix, multiply, solveCholesky } from "../linalg";
import { close } from "./close";
import { centredAlignment, linearise, tangentKernel } from "./tangent";

describe("the tangent kernel of one hidden layer", () => {
  for (const c of oracle.cases) {
    it(`agrees with the reference: ${c.activation}`, () => {
      const of = {
        activation: c.activation as "relu" | "tanh",
        W1: fromRows(c.W1),
        b1: c.b1,
        w2: c.w2,
        b2: c.b2
      };
      const [X, Z] = [fromRows(c.X), fromRows(c.Z)];
      const K = tangentKernel(of, X, X);
      const KZX = tangentKernel(of, Z, X);
      close(K.data, c.kernel.flat(), oracle.tolerance);
      close(KZX.data, c.kernelZX.flat(), oracle.tolerance);
      const raised = identity(X.rows).data.map((v, i) => c.ridge * v + (K.data[i] as number));
      const misfit = linearise(of, X).output.map((f, i) => (c.y[i] as number) - f);
      const alpha = solveCholesky(cholesky({ ...K, data: raised }).L, column(misfit));
      const change = multiply(KZX, alpha).data;
      const predicted = linearise(of, Z).output.map((f, i) => f + (change[i] as number));
      close(predicted, c.prediction, oracle.tolerance);
      close([centredAlignment(K, c.y)], [c.centredAlignment], oracle.tolerance);
    });
  }

  it("has alignment 0 where there is nothing to align with", () => {
    expect(centredAlignment(matrix(3, 3, 1), [1, 2, 3])).toBe(0);
    expect(centredAlignment(identity(3), [2, 2, 2])).toBe(0);
  });
});
