import type { Fix, FixProposal } from "./fix.ts";
import type { Path } from "./path.ts";
import type { Preset } from "./preset.ts";
import type { Position, Range } from "./range.ts";
import type { SourceFile } from "./source-file.ts";

/** How severe a finding is. The severities map one to one to the annotation levels failure, warning and notice. */
export type Severity = "error" | "warning" | "info";

/** Severities, the most severe first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** What people read for each severity. Configuration and data use `info` for a note. */
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
  /** Exclusive: just after the last character. */
  readonly end: Position;
  /** What is at this place, as a phrase without a full stop: "the Service that selects these pods". */
  readonly message: string;
  /**
   * True for what the finding is about as well: a review reports it here if only this place is changed. False for a place
   * that is only near one, where a review reports nothing.
   */
  readonly isCause?: boolean;
}

/**
 * What may still be filled in when somebody installs a chart or builds on a kustomization. `value`: a value that the
 * chart leaves empty. `key`: a key that its templates write only once it has a value. `namespace`: the namespace that a
 * kustomization gives to both a binding and its account. `chance`: a random secret that differs in each installation.
 */
export type Awaited = "value" | "key" | "namespace" | "chance";

/** What a rule yields. */
export interface Problem {
  /** What is wrong here, in one plain sentence (no Markdown). May quote names from the manifest. */
  readonly message: string;
  /** A path from the object's root. If it names a missing key, the closest existing parent is shown. */
  readonly path: Path;
  /** The severity of this problem, if it differs from the rule's own. */
  readonly severity?: Severity;
  /** The smallest preset that reports this problem, if it is larger than the rule's. */
  readonly preset?: Preset;
  readonly fix?: FixProposal;
  /** If there is no safe fix: why, and what to do by hand, in one or two sentences. */
  readonly advice?: string;
  /** Identifies a disagreement between two files that both sides detect, so that it is reported only once. */
  readonly pair?: string;
  /** Other places that the problem is about, the most informative first. */
  readonly related?: readonly RelatedLocation[];
  /**
   * Paths from the object's root to values that the problem depends on, besides those that its fix would write or,
   * without a fix, its own path. If a kustomization or patch sets one of them, this file does not decide the matter.
   */
  readonly restsOn?: readonly Path[];
  /** Paths from the object's root to values that cause the problem, even though a fix may leave them as they are. */
  readonly causedBy?: readonly Path[];
  /** If the problem is that some values differ: those values. */
  readonly compares?: readonly string[];
  /**
   * The items that make up the problem, if there can be several in the same place, such as the added capabilities. If a
   * change adds an item that the base does not have, the finding is new. An item that ends in `*` covers a prefix.
   */
  readonly extent?: readonly string[];
  /** In the source of a chart or a kustomization: what may be filled in later, after which there is no problem. */
  readonly awaits?: Awaited;
  /** True for a problem that is an error only if a change introduces it. Scans, where nothing is new, report a note. */
  readonly noteInScans?: boolean;
}

/** A problem placed in a file. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The smallest preset that reports this finding, if it is larger than the rule's. */
  readonly preset?: Preset;
  readonly message: string;
  readonly advice: string | null;
  readonly source: SourceFile;
  /** The text the finding points at; for a missing key, its closest existing parent. */
  readonly range: Range;
  readonly object: ObjectReference | null;
  /** From the root of the object (not of the document). */
  readonly path: Path;
  /** Other places in the object that cause the problem, the most informative first. */
  readonly causedBy?: readonly Path[];
  /** If the problem is that some values differ: those values. */
  readonly compares?: readonly string[];
  /** The items that make up the problem: see `Problem.extent`. */
  readonly extent?: readonly string[];
  /** What may be filled in later, after which there is no problem: see `Problem.awaits`. */
  readonly awaits?: Awaited;
  /** True if a scan reports the finding as a note: see `Problem.noteInScans`. */
  readonly noteInScans?: boolean;
  /** What the finding is about, in terms that survive pushes: rule, file, object, path by names; never line numbers. */
  readonly identity: string;
  /** A hash of the identity, with a count if several findings share it. 16 hexadecimal digits. */
  readonly fingerprint: string;
  /** Identifies a disagreement between two files that both sides detect. */
  readonly pair?: string;
  /** Other places that the finding is about. */
  readonly related: readonly RelatedLocation[];
  /** The fix as the rule proposed it, before its proof. */
  readonly proposal: FixProposal | null;
  /** The fix with its edits and proof; null if the rule has none or the edits can't be made (see `advice`). */
  readonly fix: Fix | null;
}

/** A file, or a part of one, that was left out on purpose. `line` counts from 1. */
export interface Skipped {
  readonly file: string;
  readonly reason: string;
  readonly line?: number;
  /** The last line of what was skipped, if it is a part of a file that something else may print. */
  readonly lastLine?: number;
  /**
   * `known`: the file's findings are complete, since what was skipped is only something in it. `none`: nothing there
   * could have had findings. Absent: there may be findings that nobody knows of.
   */
  readonly findings?: "known" | "none";
}

/** A file that should have been readable but was not, or one that a rule failed on. */
export interface FileError {
  readonly file: string;
  readonly message: string;
  readonly line?: number;
}
