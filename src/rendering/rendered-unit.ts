import type { Edit } from "../core/edit.ts";
import type { Finding, RelatedLocation, Skipped } from "../core/finding.ts";
import type { YamlOperation } from "../core/operation.ts";
import type { Path } from "../core/path.ts";
import type { Range } from "../core/range.ts";
import type { SourceFile } from "../core/source-file.ts";
import type { YamlDocument, YamlFile } from "../formats/yaml/yaml-file.ts";
import type { TroubledPart } from "../model/unread-file.ts";
import type { DeclaredChange } from "./compare-texts.ts";

/** The place in files that people write of something that a finding in rendered text is about. */
export interface SourcePlace {
  readonly source: SourceFile;
  readonly range: Range;
  /** False if it is just the start of a template whose text could not be traced. */
  readonly traced: boolean;
  /** Other places that affect it, such as a key of the values. */
  readonly related: readonly RelatedLocation[];
  /** The name of the object there, without parts that depend on the release. */
  readonly name: string | null;
  readonly namespace: string | null;
  /** The path of the finding in the object as people write it. */
  readonly path: Path;
  /** Places in YAML files that people write that affect it. A comment there may ignore the finding. */
  readonly written: readonly WrittenPlace[];
  /** What to do about it there, if that differs from the advice in the rendered text. */
  readonly advice?: string;
  /**
   * The value that is printed there, or the map of the values that lacks it, if all that the finding is about comes from
   * it: "/sidecars/1/image".
   */
  readonly value?: string;
}

/** A place in a YAML file. */
export interface WrittenPlace {
  readonly file: YamlFile;
  readonly document: YamlDocument;
  readonly path: Path;
}

/** A finding in a dependency whose files come from elsewhere. */
export type Elsewhere = "elsewhere";

/** A text that a unit was rendered to. No file of a tree can have its path. */
export interface RenderedText {
  readonly path: string;
  /** The file that determines how it is rendered: a Chart.yaml or a kustomization. */
  readonly manifest: string;
  /** All files that it was made from. */
  readonly files: ReadonlySet<string>;
  /** The files, and the rendered texts, with the values that it prints. */
  readonly valuesIn: ReadonlySet<string>;
  readonly text: string;
  /** The way in which it was rendered; empty for the usual one. */
  readonly variant: string;
  /** Whether objects that belong to it may be missing. */
  readonly isPartial: boolean;
  /**
   * Announces which offsets will be asked for, as far as that is known: it is cheaper to look all of them up at once.
   */
  expect(offsets: readonly number[]): void;
  /** Files in which the place of a finding is not known. Complete after findings were asked for. */
  untraced(): readonly Skipped[];
  /**
   * The place of a finding. Null if the finding is only there because secret, random or completed values are missing
   * here.
   */
  lead(finding: Finding): SourcePlace | Elsewhere | null;
  /** The template that the text at an offset comes from; null if it isn't in the tree. */
  templateAt(offset: number): string | null;
  /** The place in files that people write for a range of the text. */
  sourceRange(range: Range): SourceRange | null;
}

/** A place in a file that people write. */
export interface SourceRange {
  readonly source: SourceFile;
  readonly range: Range;
  /** Keys of values that affect it. */
  readonly related: readonly RelatedLocation[];
  /** The value that is printed there, if nothing of it is in a template: "/sidecars/1/image". */
  readonly value?: string;
}

/** A wanted change, as it was made and proved in a rendered text. */
export interface WantedChange {
  /** The path of that text. */
  readonly path: string;
  readonly edits: readonly Edit[];
  readonly operations: readonly YamlOperation[];
  /** The findings that it repairs, each with its versions in all rendered texts. */
  readonly findings: readonly (readonly Finding[])[];
}

/** A change of a file that people write, proved by rendering again, or why there is none, in half a sentence. */
export type Placement =
  | {
      readonly source: SourceFile;
      readonly edits: readonly Edit[];
      /** The changed range, for a reader. */
      readonly range: Range;
      /** What a person should know before accepting it; null if it is as safe as the rule says. */
      readonly risk: string | null;
    }
  | { readonly refused: string };

/** Why a unit can't be rendered completely. */
export interface RenderTrouble {
  readonly part: TroubledPart;
  readonly source: SourceFile;
  readonly range: Range;
  /** Half a sentence. */
  readonly why: string;
  /** For a plugin that is not run, its configuration; for values, their name. */
  readonly text?: string;
  /** For values that are rejected, the path of the wrong one. */
  readonly value?: string;
  /** For charts, whether they need values that the repository doesn't have. */
  readonly lacksValues?: boolean;
  /**
   * Whether the missing parts are usually fetched before a deployment. That is not a mistake, unless the unit could be
   * rendered before.
   */
  readonly isUsual?: boolean;
  /** The files that the failing part is made from, if it is only a part of the unit. */
  readonly files?: ReadonlySet<string>;
  /** The kustomization that can't be built, if `source` may be one that it is built from. */
  readonly manifest?: string;
}

/** Something to know about what is rendered, or why it is not. */
export interface RenderNote extends Skipped {
  /** The files that it is made from, if it is only a part of the unit. */
  readonly files?: ReadonlySet<string>;
}

/** A chart or a kustomization of a tree, rendered. */
export interface RenderedUnit {
  readonly directory: string;
  readonly texts: readonly RenderedText[];
  /** Files that are checked as rendered, and not on their own. */
  readonly owned: ReadonlySet<string>;
  /** All files that it was made from. */
  readonly files: ReadonlySet<string>;
  /** Other files that have values for it. */
  readonly valuesFrom: ReadonlySet<string>;
  /** Why it can't be rendered. */
  readonly troubles: readonly RenderTrouble[];
  readonly notes: readonly RenderNote[];
  /** The names of the values that it can be rendered with, apart from its own. */
  readonly renderedWith: readonly string[];
  /** The names of the values that the schema of a chart accepts. */
  readonly allowedWith: readonly string[];
  /**
   * The parts of the templates at some paths that no values turn on, so that nothing shows what they are rendered to.
   */
  turnedOff(paths: ReadonlySet<string>): readonly Skipped[];
  /**
   * The entries of kustomizations made from a file at some paths that change nothing, since nothing matches them; absent
   * for charts.
   */
  idle?(paths: ReadonlySet<string>): readonly Skipped[];
  /**
   * Finds one change for all findings of each wanted change. `known` are all findings in rendered texts, and `others` are
   * the other units, which may be made from the same files.
   */
  place(wanted: readonly WantedChange[], known: readonly Finding[], others: readonly OtherUnit[]): readonly Placement[];
  /**
   * Why files can't get new texts: what this unit is rendered to would change by more than fixes of the known findings.
   * Half a sentence; null if it would not.
   */
  objection(change: ForeignChange): string | null;
}

/** A change that is placed for another unit. */
export interface ForeignChange {
  /** The new texts of files, by path. */
  readonly changed: ReadonlyMap<string, string>;
  /** All findings in rendered texts. */
  readonly known: readonly Finding[];
  /** What it changes in the other unit: it may do the same in texts for which no findings are reported. */
  readonly made: readonly DeclaredChange[];
}

/** What is asked of a unit about a change that is placed for another one. */
export type OtherUnit = Pick<RenderedUnit, "files" | "objection" | "valuesFrom">;

/** A character that is in no path of a tree. */
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

/** Whether a path is that of a rendered text. */
export function isRenderedPath(path: string): boolean {
  return path.includes(mark);
}
