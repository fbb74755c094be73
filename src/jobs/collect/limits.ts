import { maxFileSize } from "../../formats/yaml/limits.ts";

/** The API lists at most this many changed files of a pull request. */
export const listLimit = 3000;

/** The limits of one review. What goes beyond them is left out and reported. Sizes are in bytes. */
export const limits: Readonly<
  Record<"reviewed" | "context" | "reviewedBytes" | "contextBytes" | "totalBytes", number>
> = {
  reviewed: listLimit,
  context: 3000,
  /**
   * Files above the size limit for parsing are read too, so that they are reported and the check does not just pass.
   */
  reviewedBytes: 32_000_000,
  contextBytes: maxFileSize,
  totalBytes: 64_000_000,
};
