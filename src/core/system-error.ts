/**
 * Why the system refused something, in its own words and without paths: "no such file or directory". Of any other error,
 * its text. Source: https://nodejs.org/api/errors.html#class-systemerror
 */
export function systemReason(error: unknown): string {
  const [, words = ""] = /^E[A-Z0-9]+: ([^,]+)/.exec(error instanceof Error ? error.message : "") ?? [];
  if (words === "illegal operation on a directory") return "it is a directory";
  return words === "" ? String(error) : words;
}

/** Whether the system refused something to the program, as a full disk does. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && /^E[A-Z0-9]+: /.test(error.message);
}
