import { SourceFile } from "../../core/source-file.ts";
import { linesOf } from "./logical-line.ts";
import { parseDockerfile } from "./parse.ts";

/** Endings of copies of Dockerfiles, of notes and pages about them, and of ignore files. */
const otherFile = /\.(?:adoc|bak|diff|html?|log|markdown|mdx?|old|orig|patch|rej|rst|snap|svg|swp)$|ignore$/i;

/** Whether a file's name mentions Dockerfiles, whatever its extension: `Dockerfile.yaml`, `web-dockerfile`. */
export function mentionsDockerfile(path: string): boolean {
  return /(?:docker|container)-?file[^/]*$/i.test(path);
}

/**
 * Whether a file is a Dockerfile by its text. Only considered if its name mentions Dockerfiles, and is not that of a
 * copy or a note.
 */
export function isDockerfileByText(path: string, text: string): boolean {
  return mentionsDockerfile(path) && !otherFile.test(path) && isDockerfileText(text);
}

/** The first instruction of a Dockerfile. */
const start = /^\ufeff?[ \t]*(?:FROM|ARG)[ \t]+\S/i;
/** A line that may come before it: blank, a comment, or one of a template. */
const head = /^\ufeff?[ \t]*(?:#|\{[{%]|<%|$)/;

/** Whether a text starts like a Dockerfile or a template of one. */
export function startsLikeDockerfile(text: string): boolean {
  // A single pattern for all lines would run out of memory on a text of very many.
  for (const line of linesOf(text, 0)) if (!head.test(line.text)) return start.test(line.text);
  return false;
}

/** Whether a text is a Dockerfile: it parses without errors and has a stage and more than one instruction. */
export function isDockerfileText(text: string): boolean {
  if (!startsLikeDockerfile(text)) return false;
  const { errors, stages, instructions } = parseDockerfile(new SourceFile("", text));
  return errors.length === 0 && stages.length > 0 && instructions.length > 1;
}
