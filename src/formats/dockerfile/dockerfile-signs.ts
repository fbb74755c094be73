import { SourceFile } from "../../core/source-file.ts";
import { parseDockerfile } from "./parse.ts";

/** What is kept of Dockerfiles or written about them, and what states builds of many. */
const otherFile = /\.(?:adoc|bak|diff|html?|log|markdown|mdx?|old|orig|patch|rej|rst|snap|svg|swp)$|ignore$/i;

/** Whether a file's name speaks of Dockerfiles, whatever it ends with: `Dockerfile.yaml`, `web-dockerfile`. */
export function speaksOfDockerfile(path: string): boolean {
  return /(?:docker|container)-?file[^/]*$/i.test(path);
}

/** Whether a file's text decides if it is a Dockerfile: its name speaks of them, and is none of a copy or a note. */
export function isDockerfileByText(path: string, text: string): boolean {
  return speaksOfDockerfile(path) && !otherFile.test(path) && isDockerfileText(text);
}

/** Behind comments and the lines of templates, a Dockerfile starts with one of these. */
const start = /^\ufeff?(?:[ \t]*(?:#.*|\{[{%].*|<%.*)?\r?\n)*[ \t]*(?:FROM|ARG)[ \t]+\S/i;

/** Whether a text starts as a Dockerfile does, or as a template of one. */
export function startsLikeDockerfile(text: string): boolean {
  return start.test(text);
}

/** Whether a text is a Dockerfile: all of its lines are instructions, one of which names what it starts from. */
export function isDockerfileText(text: string): boolean {
  if (!startsLikeDockerfile(text)) return false;
  const { errors, stages, instructions } = parseDockerfile(new SourceFile("", text));
  return errors.length === 0 && stages.length > 0 && instructions.length > 1;
}
