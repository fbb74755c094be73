import { isObject, type Json, valueAt } from "../../core/json.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlDocument } from "../../formats/yaml/yaml-file.ts";
import { directoryOf } from "../kubernetes/kustomization.ts";
import { contextBuildsIn, type DetectedBuild, inlineBuild, maximumBuilds } from "./detected-build.ts";
import { expandValues } from "./expand-values.ts";
import { serviceRun } from "./image-run.ts";
import { pairs, stringsIn, textOf } from "./plain.ts";

/** Reads the builds of a compose file's services (compose-spec: Build specification). Variables have their defaults. */
export function readCompose(source: SourceFile): DetectedBuild[] {
  const directories = [...new Set([directoryOf(source.path), ""])];
  return parseYaml(source).documents.flatMap((document) => {
    const services = isObject(document.value) ? document.value["services"] : undefined;
    if (!isObject(services)) return [];
    const built = Object.entries(services).filter(([, service]) => isObject(service) && service["build"] !== undefined);
    return built.slice(0, maximumBuilds).flatMap(([name, service]) => {
      const build = isObject(service) ? readService(name, service) : null;
      const line = lineOf(source, document, name);
      return build === null ? [] : { ...(isInline(service) ? inlineBuild(line) : { ...build, line }), directories };
    });
  });
}

function readService(
  name: string,
  service: { readonly [key: string]: Json },
): Omit<DetectedBuild, "directories" | "line"> | null {
  const { build, image } = service;
  const plain = textOf(build);
  const options = isObject(build) ? build : {};
  if (plain === null && !isObject(build)) return null;
  const run = serviceRun(service);
  const contexts = pairs(options["additional_contexts"]);
  const tags = [...stringsIn(image), ...stringsIn(options["tags"])].map(put);
  return {
    context: put(plain ?? textOf(options["context"]) ?? "."),
    dockerfile: putOptional(options["dockerfile"]),
    from: "context",
    target: putOptional(options["target"]),
    args: Object.fromEntries(pairs(options["args"]).map(([key, value]) => [key, put(value)])),
    // Without a name of its own, the image is named after the project and the service.
    name,
    namedContexts: contexts.map(([context]) => context),
    contextBuilds: contextBuildsIn(contexts, "service:"),
    images: tags.length > 0 ? tags : [`\0/${name}`],
    ...(run !== null && { run }),
  };
}

/** Whether the Dockerfile of a service is a text in the compose file. */
function isInline(service: Json): boolean {
  return valueAt(service, ["build", "dockerfile_inline"]) !== undefined;
}

function put(text: string): string {
  return expandValues(text, () => undefined);
}

function putOptional(value: Json | undefined): string | null {
  const text = textOf(value);
  return text === null ? null : put(text);
}

function lineOf(source: SourceFile, document: YamlDocument, name: string): number {
  const range = document.keyRange(["services", name, "build"]) ?? document.range;
  return source.position(range[0]).line;
}
