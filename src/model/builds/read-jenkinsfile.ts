import type { SourceFile } from "../../core/source-file.ts";
import type { DetectedBuild } from "./detected-build.ts";
import { buildsInScript } from "./read-script.ts";

/**
 * Reads the builds in the texts of a Jenkinsfile's steps `sh` and `docker.build`. A file that changes the directory has
 * none, since only a parser for Groovy could find out where its steps run.
 */
export function readJenkinsfile({ text }: SourceFile): DetectedBuild[] {
  if (/\b(?:dir|ws)\s*\(/.test(text)) return [];
  const lines = text.split(/\r\n|\n|\r/).map(commandIn);
  return buildsInScript(lines.join("\n"), { directories: [""], valueOf: () => undefined, make: false });
}

/** The command in a line. If there is no step in it, the line itself, which may be part of a multi-line text. */
function commandIn(line: string): string {
  const [, , image, , options = "."] =
    /\bdocker\.build\s*\(?\s*(["'])([^"']*)\1(?:\s*,\s*(["'])([^"']*)\3)?/.exec(line) ?? [];
  if (image !== undefined) return `docker build -t "${image}" ${options}`;
  const step = /\bsh\b\s*\(?\s*(?:script:\s*)?(?:("""|''')(?<first>.*)|(["'])(?<only>.*?)\3)/.exec(line);
  return step?.groups?.["only"] ?? (step?.groups?.["first"] ?? line).replace(/(?:"""|''').*$/, "");
}
