import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe("loading", () => {
  it("never throws on import and names what is missing at first use", async () => {
    vi.resetModules();
    vi.stubGlobal("WebAssembly", undefined);
    const { exp } = await import("./index");
    expect(() => exp(1)).toThrow(
      expect.objectContaining({
        name: "KernelsUnavailable",
        message: expect.stringContaining("no WebAssembly")
      })
    );
  });

  it("says so when the browser refuses the module", async () => {
    vi.resetModules();
    const { CompileError, Instance, Memory } = WebAssembly;
    const refuse = class {
      constructor() {
        throw new CompileError("no SIMD");
      }
    };
    vi.stubGlobal("WebAssembly", { Module: refuse, Instance, Memory });
    const { exp } = await import("./index");
    expect(() => exp(1)).toThrow(expect.objectContaining({ name: "KernelsUnavailable" }));
    vi.unstubAllGlobals();
    expect(exp(0)).toBe(1);
  });
});
