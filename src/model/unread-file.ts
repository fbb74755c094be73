import { isObject } from "../core/json.ts";
import type { Path } from "../core/path.ts";
import type { Range } from "../core/range.ts";
import type { SourceFile } from "../core/source-file.ts";
import type { DockerfileFile } from "../formats/dockerfile/dockerfile-file.ts";
import { mentionsManifest } from "../formats/manifest-signs.ts";
import { explainError } from "../formats/yaml/explain-error.ts";
import type { RepeatedKey, YamlDocument, YamlError, YamlFile } from "../formats/yaml/yaml-file.ts";

/** A file of which something can't be read, so that no other rule looks at it there. */
export interface UnreadFile {
  readonly source: SourceFile;
  readonly format: "manifest" | "dockerfile";
  /** In the order of the text. */
  readonly troubles: readonly ReadTrouble[];
}

/** What of a chart or a kustomization can't be rendered, or is refused by Helm. */
export const troubledParts = [
  "chart",
  "template of a chart",
  "values",
  "refused values",
  "schema",
  "kustomization",
  "plugin",
] as const;

export type TroubledPart = (typeof troubledParts)[number];

/** What keeps a part of a file from being read; `why` says it in half a sentence. */
export type ReadTrouble =
  | {
      readonly part: "file" | "document" | "rest" | "time" | "template" | TroubledPart;
      readonly why: string;
      readonly range: Range;
      /** Of what is not run, what it is told to do: with another text, it is another trouble. What values are called. */
      readonly text?: string;
      /** Of values that are refused, the path of the one that is wrong. */
      readonly value?: string;
    }
  | { readonly part: "key"; readonly document: number; readonly key: RepeatedKey; readonly range: Range };

/** The trouble of a file of which nothing can be read. */
export function unreadFile(
  format: UnreadFile["format"],
  source: SourceFile,
  { why, offset }: { readonly why: string; readonly offset: number },
): UnreadFile {
  return { source, format, troubles: [{ part: "file", why, range: lineAt(source, offset) }] };
}

/** A template that nothing renders here, with the place that shows it. */
export function unreadTemplate(format: UnreadFile["format"], source: SourceFile, offset: number): UnreadFile {
  return { source, format, troubles: [{ part: "template", why: "a template", range: lineAt(source, offset) }] };
}

/** What of a file nobody has looked at, from an offset on, because the time for it was over. */
export function unjudgedFile(format: UnreadFile["format"], source: SourceFile, offset: number): UnreadFile {
  const why = "the time limit was reached";
  return { source, format, troubles: [{ part: "time", why, range: lineAt(source, offset) }] };
}

/** What of a YAML file can't be read; null where everything can. */
export function unreadYaml({ source, documents }: YamlFile): UnreadFile | null {
  const troubles = documents.flatMap((document) => troublesOf(source, document, documents.length));
  return troubles.length === 0 ? null : { source, format: "manifest", troubles };
}

function troublesOf(source: SourceFile, document: YamlDocument, documents: number): readonly ReadTrouble[] {
  const [error] = document.errors;
  const mistake = error === undefined ? headMistake(document) : null;
  if (mistake !== null) {
    const [offset] = document.anchor(mistake.path);
    return [{ part: documents > 1 ? "document" : "file", why: mistake.why, range: lineAt(source, offset) }];
  }
  if (error === undefined) {
    return document.repeated.map((key) => ({ part: "key", document: document.index, key, range: key.range }));
  }
  const { why, line } = explainError(source, error);
  return [{ part: partOf(error, documents), why, range: source.yaml.lineRange(line) }];
}

/** What keeps a document that is meant to be an object from being one to kubectl; null for all others. */
function headMistake({ value, unfilled }: YamlDocument): { readonly path: Path; readonly why: string } | null {
  if (typeof value === "string") {
    return mentionsManifest(value) ? { path: [], why: "all of it is one string, not a map of keys and values" } : null;
  }
  if (!isObject(value) || !isObject(value["metadata"]) || unfilled.length > 0) return null;
  const mistakes = ["apiVersion", "kind"].map((word) => {
    const own = value[word];
    if (typeof own === "string" && own !== "") return null;
    if (typeof own === "number" || typeof own === "boolean") {
      return { path: [word], why: `the value of ${word} must be a string` };
    }
    const key = Object.keys(value).find((one) => one !== word && lettersOf(one) === word.toLowerCase());
    return { path: key === undefined ? [] : [key], why: `the key ${JSON.stringify(key)} must be written "${word}"` };
  });
  // What has neither, or nothing like one of them, is not meant to be an object.
  const found = mistakes.filter((mistake) => mistake !== null);
  return found.length > 0 && found.every(({ path }) => path.length > 0) ? (found[0] ?? null) : null;
}

function lettersOf(key: string): string {
  return key.replace(/[^a-z]/gi, "").toLowerCase();
}

function partOf({ last }: YamlError, documents: number): "file" | "document" | "rest" {
  if (last === true) return "rest";
  return documents > 1 ? "document" : "file";
}

/** What keeps a Dockerfile from being built; null where nothing does. */
export function unreadDockerfile({ source, errors: [error] }: DockerfileFile): UnreadFile | null {
  if (error === undefined) return null;
  // Instructions keep their capitals.
  const why = error.message.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
  return unreadFile("dockerfile", source, { why, offset: error.offset });
}

function lineAt(source: SourceFile, offset: number): Range {
  return source.lineRange(source.position(offset).line);
}
