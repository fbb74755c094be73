import type { Fix, FixProposal } from "./fix.ts";
import type { Path } from "./path.ts";
import type { Preset } from "./preset.ts";
import type { Position, Range } from "./range.ts";
import type { SourceFile } from "./source-file.ts";

/** Maps one to one to the check annotation levels failure, warning and notice. */
export type Severity = "error" | "warning" | "info";

/** Severities, the most severe first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** What people read for each severity; configuration and data say `info` for a note. */
export const severityNames: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** True when `severity` is at least as severe as `threshold`. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** Which Kubernetes object a finding is about; `namespace` and `name` are null where the manifest leaves them out. */
export interface ObjectReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string | null;
}

/** Another place that a finding is about: the other side of a disagreement, the selector of a label. */
export interface RelatedLocation {
  readonly file: string;
  readonly start: Position;
  /** Behind its last character. */
  readonly end: Position;
  /** What stands there, as a phrase without a full stop: "the Service that selects these pods". */
  readonly message: string;
}

/**
 * What somebody may add to a chart or a kustomization who installs it or builds upon it: a value that the chart leaves
 * empty; a key that its templates write once there is a value for it; a namespace, which a kustomization gives to a
 * binding and its account alike; or by chance, a secret that is another one in each installation.
 */
export type Awaited = "value" | "key" | "namespace" | "chance";

/** What a rule yields. */
export interface Problem {
  /** What is wrong here, in one plain sentence (no Markdown). May quote names from the manifest. */
  readonly message: string;
  /** Where: a path from the object's root. A key that is missing is named all the same; its closest parent is shown. */
  readonly path: Path;
  /** Lower or higher than the rule's own, where the case asks for it. */
  readonly severity?: Severity;
  /** The smallest preset that reports it, where that is a larger one than its rule's. */
  readonly preset?: Preset;
  readonly fix?: FixProposal;
  /** Where no safe fix exists: why, and what to do by hand, in one or two sentences. */
  readonly advice?: string;
  /** Names a disagreement of two files that both sides report: one of them is enough. */
  readonly pair?: string;
  /** Other places that it is about, the most telling first. */
  readonly related?: readonly RelatedLocation[];
  /**
   * Paths from the object's root whose values make the problem, beside what its fix would write or, without a fix, its
   * own path. Where a kustomization or patch sets one of them, this file does not have the last word.
   */
  readonly restsOn?: readonly Path[];
  /** Paths from the object's root to values that bring the problem about, though they may stay as they are. */
  readonly causedBy?: readonly Path[];
  /** The values that should be equal and are not, where that is the problem. */
  readonly compares?: readonly string[];
  /**
   * How far it goes, where it can go further in the same place, such as the capabilities that are added: a change that
   * brings a word which the base has not makes it new. A word with a `*` at its end stands for all that start so.
   */
  readonly extent?: readonly string[];
  /** What it may be no problem with any more, in the source of a chart or a kustomization. */
  readonly awaits?: Awaited;
  /** True for what is an error only where a change brings it. A scan, in which nothing is new, tells of it as a note. */
  readonly noteInScans?: boolean;
}

/** A problem placed in a file. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The smallest preset that reports it, where that is a larger one than its rule's. */
  readonly preset?: Preset;
  readonly message: string;
  readonly advice: string | null;
  readonly source: SourceFile;
  /** The text the finding points at; for a missing key, its closest existing parent. */
  readonly range: Range;
  readonly object: ObjectReference | null;
  /** From the root of the object (not of the document). */
  readonly path: Path;
  /** Other places of the object that bring it about, the most telling first. */
  readonly causedBy?: readonly Path[];
  /** The values that should be equal and are not, where that is the problem. */
  readonly compares?: readonly string[];
  /** How far it goes: see `Problem.extent`. */
  readonly extent?: readonly string[];
  /** What it may be no problem with any more, in the source of a chart or a kustomization. */
  readonly awaits?: Awaited;
  /** True for what a scan tells of as a note. */
  readonly noteInScans?: boolean;
  /** What the finding is about, in words that survive pushes: rule, file, object, path by names; never a line number. */
  readonly identity: string;
  /** The identity hashed, with a count where several findings share it. 16 hexadecimal digits. */
  readonly fingerprint: string;
  /** Names a disagreement of two files that both sides report. */
  readonly pair?: string;
  /** Other places that the finding is about. */
  readonly related: readonly RelatedLocation[];
  /** The repair as the rule stated it, before proof. */
  readonly proposal: FixProposal | null;
  /** The repair with its edits and proof; null where the rule has none or its edits can't be made (see `advice`). */
  readonly fix: Fix | null;
}

/** A file, or a part of one, that was left out on purpose. `line` counts from 1. */
export interface Skipped {
  readonly file: string;
  readonly reason: string;
  readonly line?: number;
  /**
   * `known`: all findings of the file are, since what was left out only lies in it. `none`: nothing was there to have any.
   * Left out, there may be some that nobody knows.
   */
  readonly findings?: "known" | "none";
}

/** A file that should have been readable and was not, or a rule that failed on it. */
export interface FileError {
  readonly file: string;
  readonly message: string;
  readonly line?: number;
}
