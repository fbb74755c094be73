import { SourceFile } from "../../core/source-file.ts";
import { parseDockerfile } from "./parse.ts";

/** Endings of copies of Dockerfiles, of notes and pages about them, and of ignore files. */
const otherFile = /\.(?:adoc|bak|diff|html?|log|markdown|mdx?|old|orig|patch|rej|rst|snap|svg|swp)$|ignore$/i;

/** Whether a file's name mentions Dockerfiles, whatever its extension: `Dockerfile.yaml`, `web-dockerfile`. */
export function speaksOfDockerfile(path: string): boolean {
  return /(?:docker|container)-?file[^/]*$/i.test(path);
}

/**
 * Whether a file is a Dockerfile by its text. Only considered if its name mentions Dockerfiles, and is not that of a
 * copy or a note.
 */
export function isDockerfileByText(path: string, text: string): boolean {
  return speaksOfDockerfile(path) && !otherFile.test(path) && isDockerfileText(text);
}

/** The first instruction of a Dockerfile, after comments and lines of templates. */
const start = /^\ufeff?(?:[ \t]*(?:#.*|\{[{%].*|<%.*)?\r?\n)*[ \t]*(?:FROM|ARG)[ \t]+\S/i;

/** Whether a text starts like a Dockerfile or a template of one. */
export function startsLikeDockerfile(text: string): boolean {
  return start.test(text);
}

/** Whether a text is a Dockerfile: it parses without errors and has a stage and more than one instruction. */
export function isDockerfileText(text: string): boolean {
  if (!startsLikeDockerfile(text)) return false;
  const { errors, stages, instructions } = parseDockerfile(new SourceFile("", text));
  return errors.length === 0 && stages.length > 0 && instructions.length > 1;
}
