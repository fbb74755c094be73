/** A file to be analysed, as bytes. Files with role `context` are read for what they say about the others only. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly role: "reviewed" | "context";
}
