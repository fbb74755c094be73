import type { FileOrigin } from "../model/origin/file-origin.ts";
import type { Silenced } from "../review/writing/summary.ts";
import type { InputFile } from "./input-file.ts";

/** The changed files that the change marks as generated or as test data, so that less is reported for them. */
export function newOrigins(base: readonly InputFile[], head: readonly InputFile[]): readonly Silenced[] {
  const before = new Map(base.map(({ path, origin }) => [path, origin]));
  return head.flatMap(({ path, role, origin }): Silenced[] => {
    const was = before.get(path);
    const message = role === "reviewed" && origin && was ? whatIsNew(was, origin) : null;
    return message === null ? [] : [{ file: path, message }];
  });
}

function whatIsNew(was: FileOrigin, { generated, fixture }: FileOrigin): string | null {
  if (fixture !== null && was.fixture === null) {
    return `The file is now in ${JSON.stringify(`${fixture}/`)} and treated as test data, for which less is reported`;
  }
  if (generated === null || was.generated !== null) return null;
  const place =
    generated.kind === "attribute"
      ? `line ${generated.line} of ${generated.file}`
      : generated.kind === "comment"
        ? `line ${generated.line}`
        : "its path or text";
  return `The file is now marked as generated (${place}), so less is reported for it`;
}
