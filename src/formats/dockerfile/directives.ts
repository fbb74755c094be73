import type { DockerfileError } from "./dockerfile-file.ts";
import { linesOf, withoutMargin } from "./logical-line.ts";

const directive = /^#[\t\f\r ]*(check|escape|syntax)[\t\f\r ]*=[\t\f\r ]*([^\t\f\r ](?:.*[^\t\f\r ])?)[\t\f\r ]*$/is;

/** A parser directive. `name` is in lower case; `end` is the offset after its line. */
export interface Directive {
  readonly name: string;
  readonly value: string;
  readonly end: number;
}

/** The parser directives in the first lines of a file, in order (BuildKit, `DirectiveParser`). */
export function directiveLines(text: string): readonly Directive[] {
  const directives: Directive[] = [];
  for (const line of linesOf(text, text.startsWith("\ufeff") ? 1 : 0)) {
    const [, name, value] = directive.exec(withoutMargin(line.text)) ?? [];
    if (name === undefined || value === undefined) break;
    directives.push({ name: name.toLowerCase(), value, end: line.end });
  }
  return directives;
}

/** The escape character that the directives set (Dockerfile reference, parser directives). */
export function escapeOf(directives: readonly Directive[]): "\\" | "`" {
  return directives.find(({ name }) => name === "escape")?.value === "`" ? "`" : "\\";
}

/** The errors in directives for which BuildKit fails. */
export function* directiveErrors(directives: readonly Directive[]): Iterable<DockerfileError> {
  const seen = new Set<string>();
  for (const { name, value } of directives) {
    if (seen.has(name)) yield { message: `The directive ${name} is set twice`, offset: 0 };
    if (name === "escape" && value !== "\\" && value !== "`") {
      yield { message: "The directive escape takes a backslash or a backtick", offset: 0 };
    }
    seen.add(name);
  }
}

/**
 * The frontend image that a Dockerfile names, with which BuildKit reads it. A shebang line may come before the
 * directives.
 */
export function frontendOf(text: string): { readonly image: string; readonly offset: number } | null {
  const start = /^\ufeff?#!.*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
  const directives = directiveLines(text.slice(start));
  const index = directives.findIndex(({ name }) => name === "syntax");
  if (index === -1) return null;
  return { image: directives[index]?.value ?? "", offset: start + (directives[index - 1]?.end ?? 0) };
}
