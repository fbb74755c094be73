import type { Range } from "../core/range.ts";
import type { SourceFile } from "../core/source-file.ts";
import type { DockerfileFile } from "../formats/dockerfile/dockerfile-file.ts";
import { explainError } from "../formats/yaml/explain-error.ts";
import type { RepeatedKey, YamlDocument, YamlError, YamlFile } from "../formats/yaml/yaml-file.ts";

/** A file of which something can't be read, so that no other rule looks at it there. */
export interface UnreadFile {
  readonly source: SourceFile;
  readonly format: "manifest" | "dockerfile";
  /** In the order of the text. */
  readonly troubles: readonly ReadTrouble[];
}

/** What keeps a part of a file from being read; `why` says it in half a sentence. */
export type ReadTrouble =
  | {
      readonly part:
        | "file"
        | "document"
        | "rest"
        | "time"
        | "template"
        | "chart"
        | "template of a chart"
        | "values"
        | "kustomization"
        | "plugin";
      readonly why: string;
      readonly range: Range;
      /** Of what is not run, what it is told to do: with another text, it is another trouble. What values are called. */
      readonly text?: string;
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
  if (error === undefined) {
    return document.repeated.map((key) => ({ part: "key", document: document.index, key, range: key.range }));
  }
  const { why, line } = explainError(source, error);
  return [{ part: partOf(error, documents), why, range: source.yaml.lineRange(line) }];
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
