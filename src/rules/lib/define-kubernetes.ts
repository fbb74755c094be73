import type { Problem, RelatedLocation } from "../../core/finding.ts";
import type { Json } from "../../core/json.ts";
import { valueAt } from "../../core/json.ts";
import type { YamlOperation } from "../../core/operation.ts";
import { formatPath, type Path } from "../../core/path.ts";
import type { RuleFacts } from "../../core/rule.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import type { Container, PodTemplate } from "../../model/kubernetes/pod-template.ts";
import type { KubernetesContext } from "../../model/kubernetes/workspace.ts";
import {
  capitalize,
  containerName,
  type EffectiveSetting,
  effective,
  isWhole,
  replaceNote,
} from "./kubernetes/pod-security.ts";
import type { KubernetesRule } from "./kubernetes-rule.ts";
import { objectPlace } from "./places.ts";

/** What a rule yields: a problem whose place is seen from what the rule looks at. */
export interface ScopedProblem extends Omit<Problem, "path" | "restsOn"> {
  /**
   * Where its paths start, if not at what the rule looks at: a container of the pod, the object around a container.
   * Several containers may share such a place: the rule's first problem there is the one that is reported.
   */
  readonly on?: Scope;
  /** From the object, the pod's spec or the container on. A missing key is named all the same. */
  readonly at: Path;
  /** Further paths, seen from the same place, whose values make the problem: see `Problem.restsOn`. */
  readonly restsOn?: readonly Path[];
}

/** A part of an object. Its paths start there, and its operations know where that is in the file. */
export interface Scope {
  readonly manifest: Manifest;
  /** How messages name it, at the start of a sentence: `Container "web"`. */
  readonly subject: string;
  /** From the object's root. */
  readonly base: Path;
  /** The value at a path; undefined where there is none. */
  at(...path: Path): Json | undefined;
  /** A part of this part, such as an item of a list. */
  within(...path: Path): Scope;
  /** A place that a problem is about too; `message` says what is there, as a phrase. */
  place(path: Path, message: string): RelatedLocation;
  set(path: Path, value: Json): YamlOperation;
  append(path: Path, value: Json): YamlOperation;
  remove(path: Path): YamlOperation;
  /** Gives the last key of the path another name. */
  rename(path: Path, key: string): YamlOperation;
}

/** The spec of the pods that an object makes. */
export interface PodScope extends Scope {
  readonly template: PodTemplate;
  readonly containers: readonly ContainerScope[];
}

/** A container, init container or sidecar of a pod. */
export interface ContainerScope extends Scope {
  readonly container: Container;
  readonly template: PodTemplate;
  /** The pod's spec, for what is written there. */
  readonly pod: Scope;
  /** What the container gets for a key of `securityContext` that both levels have. */
  effective(key: string): EffectiveSetting;
}

/** What a declaration says beside what the rule is called. */
interface Declaration<Checked> extends RuleFacts {
  /** The kinds it looks at, as `group/kind` (`/Service`, `apps/Deployment`); any where it says nothing. */
  readonly kinds?: readonly string[];
  check(scope: Checked, context: KubernetesContext): Iterable<ScopedProblem>;
}

/** What a rule over pods says besides. Where it says nothing, it never sees the pods named here. */
interface PodDeclaration<Checked> extends Declaration<Checked> {
  /** `checked`: pods for Windows nodes too. */
  readonly windows?: "checked";
  /** `checked`: also parts of objects, such as patches, that leave out what every whole object has. */
  readonly partial?: "checked";
  /** `full`: only pods whose every field may be set, so not Knative's. */
  readonly schema?: "full";
}

/** A rule over whole objects, whatever they hold. */
export function objectRule({ kinds, check, ...facts }: Declaration<Scope>): KubernetesRule {
  return {
    ...facts,
    *check(manifest, context) {
      if (isOfKind(manifest, kinds)) yield* placed(objectScope(manifest), check, context);
    },
  };
}

/** A rule over the pods of workloads, once for each object that makes some. */
export function podRule({
  kinds,
  windows,
  partial,
  schema,
  check,
  ...facts
}: PodDeclaration<PodScope>): KubernetesRule {
  return {
    ...facts,
    *check(manifest, context) {
      const pod = podScope(manifest, { kinds, windows, partial, schema });
      if (pod !== null) yield* withReplaceNote(placed(pod, check, context), manifest);
    },
  };
}

/** A rule over each container of the pods of workloads, init containers and sidecars among them. */
export function containerRule({
  kinds,
  windows,
  partial,
  schema,
  check,
  ...facts
}: PodDeclaration<ContainerScope>): KubernetesRule {
  return {
    ...facts,
    *check(manifest, context) {
      const pod = podScope(manifest, { kinds, windows, partial, schema });
      const places = new Set<string>();
      for (const container of pod?.containers ?? []) {
        yield* withReplaceNote(placed(container, check, context, places), manifest);
      }
    },
  };
}

/** The object as a scope; also for what a rule over pods says of the object around them. */
export function objectScope(manifest: Manifest): Scope {
  const name = manifest.name === null ? "" : ` ${JSON.stringify(manifest.name)}`;
  return scopeAt(manifest, [], `${manifest.kind}${name}`);
}

type Guards = { readonly [Key in "kinds" | "windows" | "partial" | "schema"]: PodDeclaration<never>[Key] | undefined };

/** The pods of an object that a rule may look at; null where it makes none, or none of those. */
function podScope(manifest: Manifest, { kinds, windows, partial, schema }: Guards): PodScope | null {
  const template = manifest.podTemplate;
  if (template === null || !isOfKind(manifest, kinds)) return null;
  if (template.windows && windows !== "checked") return null;
  if (schema === "full" && template.schema !== "full") return null;
  if (partial !== "checked" && !isWhole(manifest, template)) return null;
  const { subject } = objectScope(manifest);
  const pod = scopeAt(manifest, template.specPath, subject);
  const containers = template.containers.map((container) => containerScope(manifest, template, container, pod));
  return { ...pod, template, containers };
}

function containerScope(manifest: Manifest, template: PodTemplate, container: Container, pod: Scope): ContainerScope {
  return {
    ...scopeAt(manifest, container.path, capitalize(containerName(container))),
    container,
    template,
    pod,
    effective: (key) => effective(template, container, key),
  };
}

function scopeAt(manifest: Manifest, base: Path, subject: string): Scope {
  const { document, root, value: object } = manifest;
  const target = (path: Path): { readonly document: number; readonly path: Path } => {
    return { document: document.index, path: [...root, ...base, ...path] };
  };
  return {
    manifest,
    subject,
    base,
    at: (...path) => valueAt(object, [...base, ...path]),
    within: (...path) => scopeAt(manifest, [...base, ...path], subject),
    place: (path, message) => objectPlace(manifest, [...base, ...path], message),
    set: (path, value) => ({ kind: "set", ...target(path), value }),
    append: (path, value) => ({ kind: "append", ...target(path), value }),
    remove: (path) => ({ kind: "remove", ...target(path) }),
    rename: (path, key) => ({ kind: "rename", ...target(path), key }),
  };
}

function isOfKind({ group, kind }: Manifest, kinds: readonly string[] | undefined): boolean {
  return kinds === undefined || kinds.includes(`${group}/${kind}`);
}

/** `shared` holds the places that problems were reported on already, beside the rule's own scope. */
function* placed<Checked extends Scope>(
  scope: Checked,
  check: (scope: Checked, context: KubernetesContext) => Iterable<ScopedProblem>,
  context: KubernetesContext,
  shared: Set<string> = new Set(),
): Iterable<Problem> {
  for (const { on, at, restsOn, ...problem } of check(scope, context)) {
    const { base } = on ?? scope;
    const path = [...base, ...at];
    const place = formatPath(path);
    if (on !== undefined && shared.has(place)) continue;
    if (on !== undefined) shared.add(place);
    yield { ...problem, path, ...(restsOn && { restsOn: restsOn.map((other) => [...base, ...other]) }) };
  }
}

/** Says of what can't be changed in place how its fix takes effect. */
function* withReplaceNote(problems: Iterable<Problem>, manifest: Manifest): Iterable<Problem> {
  const note = replaceNote(manifest);
  for (const problem of problems) {
    if (note === undefined || problem.fix === undefined) yield problem;
    else yield { ...problem, advice: problem.advice === undefined ? note : `${problem.advice} ${note}` };
  }
}
