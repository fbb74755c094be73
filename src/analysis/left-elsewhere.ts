import { enumerate } from "../core/enumerate.ts";
import type { Skipped } from "../core/finding.ts";
import { SourceFile } from "../core/source-file.ts";
import { isDockerfileText } from "../formats/dockerfile/dockerfile-signs.ts";
import { maxFileSize } from "../formats/yaml/limits.ts";
import { parseYaml } from "../formats/yaml/parse.ts";
import { isManifestPath } from "../formats/yaml-path.ts";
import { buildFileKind } from "../model/builds/build-file.ts";
import { inlineDockerfiles } from "../model/builds/inline-dockerfiles.ts";
import { kindsInBase64, kindsInScript, manifestsInData, mayHoldEncoded } from "../model/kubernetes/manifests-inside.ts";
import { deployedOtherwise } from "../model/other-deployers.ts";

/**
 * What a file that is neither a manifest nor a Dockerfile builds or deploys without any rule checking it, with lines.
 */
export function leftElsewhere(path: string, bytes: Uint8Array): Skipped[] {
  if (bytes.length > maxFileSize) return [];
  const inline = inlineDockerfiles(path, bytes).map((line): Skipped => {
    return { file: path, reason: "the Dockerfile of a build in it is not checked", line, findings: "none" };
  });
  const source = new SourceFile(path, new TextDecoder().decode(bytes));
  return [
    ...inline,
    ...deployedLeft(source),
    ...scriptLeft(source),
    ...encodedLeft(source),
    ...otherDockerfile(source),
  ];
}

/** Manifests in base64 in a file of data that otherwise doesn't mention them. */
function encodedLeft(source: SourceFile): Skipped[] {
  if (!isManifestPath(source.path) || !mayHoldEncoded.test(source.text)) return [];
  return parseYaml(source).documents.flatMap((document) => {
    return manifestsInData(document).map(({ path, kinds }): Skipped => {
      const { line } = source.position(document.anchor(path)[0]);
      const reason = `the ${enumerate(kinds)} inside of other data is not checked`;
      return { file: source.path, reason, line, findings: "none" };
    });
  });
}

/** What another tool makes of a file, whether or not it is a manifest. */
export function deployedLeft(source: SourceFile): Skipped[] {
  const found = deployedOtherwise(source.path, source.text);
  if (found === null) return [];
  const { line } = source.position(found.offset);
  return [{ file: source.path, reason: `what ${found.tool} makes of it is not checked`, line, findings: "none" }];
}

/** Manifests in the texts of scripts, and in code that sets up clusters. */
function scriptLeft(source: SourceFile): Skipped[] {
  const { path, text } = source;
  const kind = buildFileKind(path);
  const isScript =
    kind === "script" || kind === "makefile" || kind === "jenkinsfile" || /\.(?:tf|tofu|ps1)$/i.test(path);
  if (!isScript) return [];
  return [...kindsInScript(text), ...kindsInBase64(text)].map(({ kind: object, offset }): Skipped => {
    const { line } = source.position(offset);
    return { file: path, reason: `the ${object} inside of it is not checked`, line, findings: "none" };
  });
}

function otherDockerfile({ path, text }: SourceFile): Skipped[] {
  if (!isDockerfileText(text)) return [];
  const reason =
    "it looks like a Dockerfile and is not checked, since it has another name and no build in the repository uses it";
  return [{ file: path, reason, findings: "none" }];
}
