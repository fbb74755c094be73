import type { Edit } from "../core/edit.ts";
import type { Finding, RelatedLocation, Skipped } from "../core/finding.ts";
import type { YamlOperation } from "../core/operation.ts";
import type { Path } from "../core/path.ts";
import type { Range } from "../core/range.ts";
import type { SourceFile } from "../core/source-file.ts";
import type { YamlDocument, YamlFile } from "../formats/yaml/yaml-file.ts";
import type { TroubledPart } from "../model/unread-file.ts";

/** Where, in files that people write, something stands that a finding in rendered text is about. */
export interface SourcePlace {
  readonly source: SourceFile;
  readonly range: Range;
  /** False for the start of a template whose text could not be traced. */
  readonly traced: boolean;
  /** Other places that have a say in it, such as a key of the values. */
  readonly related: readonly RelatedLocation[];
  /** What the object is called there, as far as that does not depend on the release. */
  readonly name: string | null;
  readonly namespace: string | null;
  /** Where the finding is in the object as people write it. */
  readonly path: Path;
  /** Places in YAML files that people write which have a say in it: a comment there may ignore the finding. */
  readonly written: readonly WrittenPlace[];
  /** What to do about it there, where that is something else than in the rendered text. */
  readonly advice?: string;
}

/** A place in a YAML file. */
export interface WrittenPlace {
  readonly file: YamlFile;
  readonly document: YamlDocument;
  readonly path: Path;
}

/** A finding of a dependency whose files come from somewhere else. */
export type Elsewhere = "elsewhere";

/** A text that a unit was rendered to, under a path that no file of a tree can have. */
export interface RenderedText {
  readonly path: string;
  /** The file that says how it is rendered: a Chart.yaml, a kustomization. */
  readonly manifest: string;
  /** All files that it was made from. */
  readonly files: ReadonlySet<string>;
  readonly text: string;
  /** Which of several ways it was rendered in; empty for the usual one. */
  readonly variant: string;
  /** Whether objects may be missing in it that belong to it. */
  readonly isPartial: boolean;
  /** Says which places will be asked for, as far as that is known: it is cheaper to look all of them up at once. */
  expect(offsets: readonly number[]): void;
  /** Files of which it could not be told where in them a finding is; known once findings were asked for. */
  untraced(): readonly Skipped[];
  /** Null where what is found is only there because nothing is secret or by chance here. */
  lead(finding: Finding): SourcePlace | Elsewhere | null;
  /** The template that a place of the text comes from; null where it is not one of the tree. */
  templateAt(offset: number): string | null;
  /** The place in files that people write of a range of the text. */
  leadRange(range: Range): LedRange | null;
}

/** A place in a file that people write. */
export interface LedRange {
  readonly source: SourceFile;
  readonly range: Range;
  /** Keys of values that have a say in it. */
  readonly related: readonly RelatedLocation[];
}

/** A change that is wanted, as it was made and proved in a rendered text. */
export interface WantedChange {
  /** The path of that text. */
  readonly path: string;
  readonly edits: readonly Edit[];
  readonly operations: readonly YamlOperation[];
  /** The findings that it repairs, each as all rendered texts have it. */
  readonly findings: readonly (readonly Finding[])[];
}

/** A change of a file that people write, proved by rendering again; or why there is none, in half a sentence. */
export type Placement =
  | {
      readonly source: SourceFile;
      readonly edits: readonly Edit[];
      /** Where it changes something, for a reader. */
      readonly range: Range;
      /** What a person should know before accepting it; null where it is as safe as the rule says. */
      readonly risk: string | null;
    }
  | { readonly refused: string };

/** What keeps a unit from being rendered, where that is somebody's mistake. */
export interface RenderTrouble {
  readonly part: TroubledPart;
  readonly source: SourceFile;
  readonly range: Range;
  /** Half a sentence. */
  readonly why: string;
  /** Of what is not run, what it is told to do; of values, what they are called. */
  readonly text?: string;
  /** Of values that are refused, the path of the one that is wrong. */
  readonly value?: string;
  /** True where what is missing is fetched before a deployment: no mistake, unless it could be rendered before. */
  readonly isUsual?: boolean;
  /** The files that what can't be rendered is made from, where that is only a part of the unit. */
  readonly files?: ReadonlySet<string>;
}

/** What is to be known of something that is rendered, or why it is not. */
export interface RenderNote extends Skipped {
  /** The files that it is made from, where that is only a part of the unit. */
  readonly files?: ReadonlySet<string>;
}

/** A chart or a kustomization of a tree, rendered. */
export interface RenderedUnit {
  readonly directory: string;
  readonly texts: readonly RenderedText[];
  /** Files that are judged as they are rendered, and not by themselves. */
  readonly owned: ReadonlySet<string>;
  /** All files that it was made from. */
  readonly files: ReadonlySet<string>;
  /** Why it can't be rendered. */
  readonly troubles: readonly RenderTrouble[];
  readonly notes: readonly RenderNote[];
  /** What the values are called that it can be rendered with, beside those of its own. */
  readonly renderedWith: readonly string[];
  /** What the values are called that the schema of a chart allows. */
  readonly allowedWith: readonly string[];
  /** What of templates at some paths no values turn on, so that nothing shows what they are rendered to. */
  turnedOff(paths: ReadonlySet<string>): readonly Skipped[];
  /** Finds one change for all findings of each wish. `known` are all findings in its texts. */
  place(wanted: readonly WantedChange[], known: readonly Finding[]): readonly Placement[];
}

/** No path of a tree holds this character. */
const mark = "\0";

/** The path of a text that a unit is rendered to. Texts of different variants are not deployed together. */
export function renderedPath(directory: string, variant: string): string {
  return [
    ...(directory === "" ? [] : [directory]),
    `${mark}rendered`,
    variant.replaceAll("/", ":"),
    "objects.yaml",
  ].join("/");
}

/** True for the path of a rendered text. */
export function isRenderedPath(path: string): boolean {
  return path.includes(mark);
}
