/**
 * The reason of a system error, in the system's words and without paths: "no such file or directory". For any other
 * error, its text. Source: https://nodejs.org/api/errors.html#class-systemerror
 */
export function systemReason(error: unknown): string {
  const [, words = ""] = /^E[A-Z0-9]+: ([^,]+)/.exec(error instanceof Error ? error.message : "") ?? [];
  if (words === "illegal operation on a directory") return "it is a directory";
  return words === "" ? String(error) : words;
}

/** Whether an error comes from the operating system, such as one about a full disk. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && /^E[A-Z0-9]+: /.test(error.message);
}
