import { maxFileSize } from "../../formats/yaml/limits.ts";

/** The API lists no more changed files of one pull request. */
export const listLimit = 3000;

/** Bounds of one review; what lies beyond them is left out and said so. Sizes are in bytes. */
export const limits: Readonly<
  Record<"reviewed" | "context" | "reviewedBytes" | "contextBytes" | "totalBytes", number>
> = {
  reviewed: listLimit,
  context: 3000,
  /** Larger manifests are not parsed, but looked at: a check is not green over one. */
  reviewedBytes: 32_000_000,
  contextBytes: maxFileSize,
  totalBytes: 64_000_000,
};
