/** The module cannot run here: WebAssembly or its SIMD instructions are missing or forbidden. */
export class KernelsUnavailable extends Error {
  override readonly name = "KernelsUnavailable";
}
