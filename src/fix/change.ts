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

/** What a fix, or several taken together, does to one file, and the findings that must be gone afterwards. */
export interface Change {
  readonly file: ReadFile;
  readonly edits: readonly Edit[];
  readonly operations: readonly Operation[];
  readonly resolves: readonly Finding[];
}

/** A file that rules look at and fixes change. */
export type ReadFile = YamlFile | DockerfileFile;

/** The tree that changes are proved against, as it was analysed. */
export interface ProofContext {
  readonly workspace: Workspace;
  readonly settings: Settings;
  /** The rules that the tree was analysed with, and that proofs ask again. */
  readonly rules: RuleSet;
  /** The objects of a document, in their order. */
  manifestsOf(document: YamlDocument): readonly Manifest[];
  /** The Dockerfile that a file holds. */
  dockerfileOf(path: string): Dockerfile | undefined;
  /** What the rules say of an object or a Dockerfile as it stands, with what they asked for. */
  outcomeOf(subject: RuleTarget): RuleOutcome;
  /** Why the API would refuse an object as it stands. */
  violationsOf(manifest: Manifest): ReadonlySet<string>;
  /** What the files as they stand say is to be ignored. */
  readonly ignores: Ignores;
  /** What ignore comments are read with. */
  readonly ignoring: IgnoreOptions;
  /** True where a rule is on in a file. */
  isOn(rule: string, path: string, namespace?: string | null): boolean;
  /** True where a rule is on and could say all that it has to say of a file. */
  judges(rule: string, path: string): boolean;
}

/** What the rules say of an object or a Dockerfile. */
export interface Said {
  readonly subject: RuleTarget;
  readonly outcome: RuleOutcome;
}

/** What they say of each object of a file as it stands, or of the Dockerfile. */
export function saidOf(ground: ProofContext, file: ReadFile): Said[] {
  const dockerfile = ground.dockerfileOf(file.source.path);
  const subjects: readonly RuleTarget[] =
    file.format === "yaml" ? file.documents.flatMap(ground.manifestsOf) : dockerfile === undefined ? [] : [dockerfile];
  return subjects.map((subject) => ({ subject, outcome: ground.outcomeOf(subject) }));
}

/** Of what they say, the findings that ignore comments may be about. */
export function findingsNamed(said: readonly Said[], { named }: IgnoreComments): TargetFindings[] {
  return said.map(({ subject, outcome }) => {
    return {
      subject,
      findings: outcome.marks.flatMap(({ rule }, at) => (named.has(rule) ? outcome.findingAt(at) : [])),
    };
  });
}

const byRoot = new WeakMap<readonly Manifest[], ReadonlyMap<string, readonly Manifest[]>>();

/**
 * The object of a document in which a path lies: the document itself, or an item of a List. Several stand for an object
 * with several pod templates; none where the document has no such object.
 */
export function objectsAt(manifests: readonly Manifest[], path: Path): readonly Manifest[] {
  const [only, other] = manifests;
  if (only !== undefined && other === undefined && only.root.length === 0) return manifests;
  const known = byRoot.get(manifests) ?? groupBy(manifests, ({ root }) => formatPath(root));
  byRoot.set(manifests, known);
  return known.get("") ?? known.get(formatPath(path.slice(0, 2))) ?? [];
}
