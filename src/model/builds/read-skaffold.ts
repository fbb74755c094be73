import { isObject, type Json, type JsonObject, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { directoryOf } from "../kubernetes/kustomization.ts";
import { type DetectedBuild, maximumBuilds } from "./detected-build.ts";
import { expandValues } from "./expand-values.ts";
import { pairs, textOf } from "./plain.ts";

/**
 * Reads the artifacts of a skaffold.yaml and its profiles that are built from a Dockerfile (skaffold.dev:
 * skaffold.yaml).
 */
export function readSkaffold(source: SourceFile): DetectedBuild[] {
  const directories = [directoryOf(source.path)];
  return parseYaml(source).documents.flatMap((document) => {
    return artifactLists(document.value).flatMap(({ path, artifacts }) => {
      return artifacts.slice(0, maximumBuilds).flatMap((artifact, index) => {
        const build = isObject(artifact) ? readArtifact(artifact) : null;
        if (build === null) return [];
        const [start] = document.anchor([...path, index, "image"]);
        return { ...build, directories, line: source.position(start).line };
      });
    });
  });
}

function artifactLists(value: Json): { readonly path: Path; readonly artifacts: readonly Json[] }[] {
  const profiles = valueAt(value, ["profiles"]);
  const count = Array.isArray(profiles) ? Math.min(profiles.length, 100) : 0;
  const holders: Path[] = [[], ...Array.from({ length: count }, (_, index) => ["profiles", index])];
  return holders.flatMap((holder) => {
    const path = [...holder, "build", "artifacts"];
    const artifacts = valueAt(value, path);
    return Array.isArray(artifacts) ? { path, artifacts } : [];
  });
}

function readArtifact(artifact: JsonObject): Omit<DetectedBuild, "directories" | "line"> | null {
  const image = textOf(artifact["image"]);
  if (image === null) return null;
  if (["bazel", "buildpacks", "custom", "jib", "ko"].some((builder) => artifact[builder] !== undefined)) return null;
  const named = artifact["docker"] ?? artifact["kaniko"];
  const options = isObject(named) ? named : {};
  const put = (text: string): string => expandValues(text, () => undefined);
  return {
    context: put(textOf(artifact["context"]) ?? "."),
    dockerfile: put(textOf(options["dockerfile"]) ?? "Dockerfile"),
    from: "context",
    target: textOf(options["target"]),
    args: Object.fromEntries(pairs(options["buildArgs"]).map(([name, value]) => [name, put(value)])),
    images: [put(image)],
  };
}
