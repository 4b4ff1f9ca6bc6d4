declare module "*.wasm?inline" {
  /** A base64 data URL of the module. */
  const source: string;
  export default source;
}
