import { isObject } from "../core/json.ts";
import type { Path } from "../core/path.ts";
import type { Range } from "../core/range.ts";
import type { SourceFile } from "../core/source-file.ts";
import type { DockerfileFile } from "../formats/dockerfile/dockerfile-file.ts";
import { mentionsManifest } from "../formats/manifest-signs.ts";
import { explainError } from "../formats/yaml/explain-error.ts";
import type { RepeatedKey, YamlDocument, YamlError, YamlFile } from "../formats/yaml/yaml-file.ts";

/** A file with parts that can't be read, which other rules therefore can't check. */
export interface UnreadFile {
  readonly source: SourceFile;
  readonly format: "manifest" | "dockerfile";
  /** In the order of the text. */
  readonly troubles: readonly ReadTrouble[];
}

/** The parts of charts and kustomizations that can't be rendered, or that Helm rejects. */
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

/** The reason why a part of a file can't be read; `why` is half a sentence. */
export type ReadTrouble =
  | {
      readonly part: "file" | "document" | "rest" | "time" | "template" | TroubledPart;
      readonly why: string;
      readonly range: Range;
      /**
       * For plugins, their configuration; for values, their name. Troubles with different texts are different troubles.
       */
      readonly text?: string;
      /** For rejected values, the path of the invalid one. */
      readonly value?: string;
      /** For charts, whether they need values that the repository doesn't have. */
      readonly lacksValues?: boolean;
    }
  | { readonly part: "key"; readonly document: number; readonly key: RepeatedKey; readonly range: Range };

/** The trouble of a file that can't be read at all. */
export function unreadFile(
  format: UnreadFile["format"],
  source: SourceFile,
  { why, offset }: { readonly why: string; readonly offset: number },
): UnreadFile {
  return { source, format, troubles: [{ part: "file", why, range: lineAt(source, offset) }] };
}

/** A template that is not rendered here, at the place where this shows. */
export function unreadTemplate(format: UnreadFile["format"], source: SourceFile, offset: number): UnreadFile {
  return { source, format, troubles: [{ part: "template", why: "a template", range: lineAt(source, offset) }] };
}

/** A file that was not checked from an offset on, because the time limit was reached. */
export function unjudgedFile(format: UnreadFile["format"], source: SourceFile, offset: number): UnreadFile {
  const why = "the time limit was reached";
  return { source, format, troubles: [{ part: "time", why, range: lineAt(source, offset) }] };
}

/** The parts of a YAML file that can't be read; null if there are none. */
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

/** The reason why kubectl does not accept a document that is meant to be an object; null for all other documents. */
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
  // A document with neither key, or nothing similar, is not meant to be an object.
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

/** A line for which a later step puts in other instructions: `${LABELS}`. */
const tokenLine = /^[ \t]*(?:\$\{\w+\}|\$\w+)[ \t]*$/;

/** The error for which a Dockerfile can't be built; null if there is none. */
export function unreadDockerfile({ source, errors: [error] }: DockerfileFile): UnreadFile | null {
  if (error === undefined) return null;
  const line = source.text.slice(...lineAt(source, error.offset));
  if (tokenLine.test(line)) return unreadTemplate("dockerfile", source, error.offset);
  // The names of instructions stay in capitals.
  const why = error.message.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
  return unreadFile("dockerfile", source, { why, offset: error.offset });
}

function lineAt(source: SourceFile, offset: number): Range {
  return source.lineRange(source.position(offset).line);
}
