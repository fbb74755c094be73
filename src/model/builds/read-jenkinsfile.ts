import type { SourceFile } from "../../core/source-file.ts";
import type { DetectedBuild } from "./detected-build.ts";
import { buildsInScript } from "./read-script.ts";

/**
 * The builds of a Jenkinsfile: what its steps `sh` and `docker.build` say in texts. None of one that changes the
 * directory, since nobody knows then where a step runs without reading Groovy.
 */
export function readJenkinsfile({ text }: SourceFile): DetectedBuild[] {
  if (/\b(?:dir|ws)\s*\(/.test(text)) return [];
  const lines = text.split(/\r\n|\n|\r/).map(commandIn);
  return buildsInScript(lines.join("\n"), { directories: [""], valueOf: () => undefined, make: false });
}

/** The command in a line, if there is one. The lines of a text over several lines are commands as they stand. */
function commandIn(line: string): string {
  const [, , image, , options = "."] =
    /\bdocker\.build\s*\(?\s*(["'])([^"']*)\1(?:\s*,\s*(["'])([^"']*)\3)?/.exec(line) ?? [];
  if (image !== undefined) return `docker build -t "${image}" ${options}`;
  const step = /\bsh\b\s*\(?\s*(?:script:\s*)?(?:("""|''')(?<first>.*)|(["'])(?<only>.*?)\3)/.exec(line);
  return step?.groups?.["only"] ?? (step?.groups?.["first"] ?? line).replace(/(?:"""|''').*$/, "");
}
