import type { Edit } from "../core/edit.ts";
import type { Finding } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import type { Operation } from "../core/operation.ts";
import { formatPath, type Path } from "../core/path.ts";
import type { Settings } from "../core/settings.ts";
import type { DockerfileFile } from "../formats/dockerfile/dockerfile-file.ts";
import type { YamlDocument, YamlFile } from "../formats/yaml/yaml-file.ts";
import type { Dockerfile } from "../model/dockerfile/dockerfile.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import type { Workspace } from "../model/kubernetes/workspace.ts";
import type { RuleTarget } from "../model/rule-target.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import type { RuleOutcome } from "../rules/run-rules.ts";
import type { IgnoreComments, IgnoreOptions } from "../suppression/ignore-comment.ts";
import type { Ignores, TargetFindings } from "../suppression/ignores.ts";

/** What a fix, or several fixes together, change in one file, and the findings that must be gone afterwards. */
export interface Change {
  readonly file: ReadFile;
  readonly edits: readonly Edit[];
  readonly operations: readonly Operation[];
  readonly resolves: readonly Finding[];
}

/** A file that rules look at and fixes change. */
export type ReadFile = YamlFile | DockerfileFile;

/** The analyzed tree, before any change, against which changes are proved. */
export interface ProofContext {
  readonly workspace: Workspace;
  readonly settings: Settings;
  /** The rules of the analysis, which proofs run again. */
  readonly rules: RuleSet;
  /** The objects of a document, in their order. */
  manifestsOf(document: YamlDocument): readonly Manifest[];
  /** The Dockerfile in a file. */
  dockerfileOf(path: string): Dockerfile | undefined;
  /** The results of the rules for an unchanged object or Dockerfile, and what the rules asked for. */
  outcomeOf(subject: RuleTarget): RuleOutcome;
  /** The reasons why the API would reject an unchanged object. */
  violationsOf(manifest: Manifest): ReadonlySet<string>;
  /** The ignore comments and suppressions of the unchanged files. */
  readonly ignores: Ignores;
  /** The options for reading ignore comments. */
  readonly ignoring: IgnoreOptions;
  /** Whether a rule is on in a file. */
  isOn(rule: string, path: string, namespace?: string | null): boolean;
  /** Whether a rule is on and could report all its findings in a file. */
  judges(rule: string, path: string): boolean;
}

/** The results of the rules for an object or a Dockerfile. */
export interface TargetOutcome {
  readonly subject: RuleTarget;
  readonly outcome: RuleOutcome;
}

/** The results of the rules for each object of an unchanged file, or for its Dockerfile. */
export function outcomesIn(ground: ProofContext, file: ReadFile): TargetOutcome[] {
  const dockerfile = ground.dockerfileOf(file.source.path);
  const subjects: readonly RuleTarget[] =
    file.format === "yaml" ? file.documents.flatMap(ground.manifestsOf) : dockerfile === undefined ? [] : [dockerfile];
  return subjects.map((subject) => ({ subject, outcome: ground.outcomeOf(subject) }));
}

/** The findings of rules that the ignore comments name. */
export function findingsNamed(said: readonly TargetOutcome[], { named }: IgnoreComments): TargetFindings[] {
  return said.map(({ subject, outcome }) => {
    return {
      subject,
      findings: outcome.marks.flatMap(({ rule }, at) => (named.has(rule) ? outcome.findingAt(at) : [])),
    };
  });
}

const byRoot = new WeakMap<readonly Manifest[], ReadonlyMap<string, readonly Manifest[]>>();

/**
 * The object of a document that contains a path: the document itself, or an item of a List. An object with several pod
 * templates is several manifests. Empty if the document has no such object.
 */
export function objectsAt(manifests: readonly Manifest[], path: Path): readonly Manifest[] {
  const [only, other] = manifests;
  if (only !== undefined && other === undefined && only.root.length === 0) return manifests;
  const known = byRoot.get(manifests) ?? groupBy(manifests, ({ root }) => formatPath(root));
  byRoot.set(manifests, known);
  return known.get("") ?? known.get(formatPath(path.slice(0, 2))) ?? [];
}
