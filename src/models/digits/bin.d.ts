declare module "*.bin?inline" {
  /** A base64 data URL of the file. */
  const source: string;
  export default source;
}
