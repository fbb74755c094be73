import type { Problem, RelatedLocation } from "../../core/finding.ts";
import type { Json } from "../../core/json.ts";
import { valueAt } from "../../core/json.ts";
import type { YamlOperation } from "../../core/operation.ts";
import { formatPath, joinPaths, type Path, startsWith } from "../../core/path.ts";
import { rememberLast } from "../../core/remember-recent.ts";
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

/** What a rule yields: a problem whose paths are relative to the object, pod or container that the rule checks. */
export interface ScopedProblem extends Omit<Problem, "path" | "restsOn"> {
  /**
   * What the paths are relative to instead: a container of the pod, or the whole object in a rule over containers. If
   * several containers yield problems at the same path, only the first one is reported.
   */
  readonly on?: Scope;
  /** Where the problem is. The path of a missing key is given as if the key were there. */
  readonly at: Path;
  /** Other paths whose values cause the problem: see `Problem.restsOn`. */
  readonly restsOn?: readonly Path[];
}

/** An object or a part of it. Paths are relative to it; operations get the full path in the file. */
export interface Scope {
  readonly manifest: Manifest;
  /** Its name at the start of a message: `Container "web"`. */
  readonly subject: string;
  /** From the object's root. */
  readonly base: Path;
  /** The value at a path; undefined if there is none. */
  at(...path: Path): Json | undefined;
  /** A part of it, such as an item of a list. */
  within(...path: Path): Scope;
  /** A path as a place related to a problem; `message` is a phrase that says what is there. */
  place(path: Path, message: string): RelatedLocation;
  set(path: Path, value: Json): YamlOperation;
  append(path: Path, value: Json): YamlOperation;
  remove(path: Path): YamlOperation;
  /** Renames the last key of the path. */
  rename(path: Path, key: string): YamlOperation;
}

/** The pod spec of an object. */
export interface PodScope extends Scope {
  readonly template: PodTemplate;
  readonly containers: readonly ContainerScope[];
}

/** A container, init container or sidecar of a pod. */
export interface ContainerScope extends Scope {
  readonly container: Container;
  readonly template: PodTemplate;
  /** The pod spec that has the container. */
  readonly pod: Scope;
  /** The effective value of a key that both the container and the pod have in `securityContext`. */
  effective(key: string): EffectiveSetting;
}

/** The declaration of a rule. */
interface Declaration<Checked> extends RuleFacts {
  /** The kinds that it checks, as `group/kind` (`/Service`, `apps/Deployment`); all kinds if not given. */
  readonly kinds?: readonly string[];
  check(scope: Checked, context: KubernetesContext): Iterable<ScopedProblem>;
}

/** The declaration of a rule over pods. By default, the rule does not check the pods below. */
interface PodDeclaration<Checked> extends Declaration<Checked> {
  /** `checked`: also pods for Windows nodes. */
  readonly windows?: "checked";
  /** `checked`: also partial objects, such as patches, that lack required fields. */
  readonly partial?: "checked";
  /** `full`: only pods in which all fields are allowed, so not those of Knative. */
  readonly schema?: "full";
}

/** The declaration of a rule over objects. */
interface ObjectDeclaration extends Declaration<Scope> {
  /** `with pods`: only objects with a pod template. */
  readonly only?: "with pods";
}

/** A rule over objects. */
export function objectRule({ kinds, only, check, ...facts }: ObjectDeclaration): KubernetesRule {
  return {
    ...facts,
    concerns: (kind, hasPods) => (hasPods || only === undefined) && (kinds?.includes(kind) ?? true),
    check(manifest, context) {
      if (!isOfKind(manifest, kinds)) return noProblems;
      if (only !== undefined && manifest.podTemplate?.schema === "own") return noProblems;
      return problemsIn([objectScope(manifest)], check, context);
    },
  };
}

/** A rule over the pods of workloads. It checks each object with a pod template once. */
export function podRule(declaration: PodDeclaration<PodScope>): KubernetesRule {
  return ruleOverPods(declaration, (pod) => [pod]);
}

/** A rule over the containers of workloads, including init containers and sidecars. */
export function containerRule(declaration: PodDeclaration<ContainerScope>): KubernetesRule {
  return ruleOverPods(declaration, ({ containers }) => containers);
}

function ruleOverPods<Checked extends Scope>(
  { kinds, windows, partial, schema, check, ...facts }: PodDeclaration<Checked>,
  scopesIn: (pod: PodScope) => readonly Checked[],
): KubernetesRule {
  const guards = { kinds, windows, partial, schema };
  return {
    ...facts,
    concerns: (kind, hasPods) => hasPods && (kinds?.includes(kind) ?? true),
    check(manifest, context) {
      const pod = podScope(manifest, guards);
      if (pod === null) return noProblems;
      const problems = problemsIn(scopesIn(pod), check, context);
      if (problems.length === 0) return noProblems;
      const told = windows === "checked" || !pod.template.windows ? problems : thatAreThere(problems, manifest);
      const known = pod.template.schema === "own" ? ofOwnSchema(told, manifest, pod.template) : told;
      return known.map((problem) => withReplaceNote(problem, manifest));
    },
  };
}

/** The whole object as a scope. */
export const objectScope: (manifest: Manifest) => Scope = rememberLast((manifest) => {
  const { kind, name, generateName } = manifest;
  const called = name ?? (generateName === null ? null : `${generateName}…`);
  return scopeAt(manifest, [], called === null ? kind : `${kind} ${JSON.stringify(called)}`);
});

type Guards = { readonly [Key in "kinds" | "windows" | "partial" | "schema"]: PodDeclaration<never>[Key] | undefined };

/** The pod spec of an object if the rule checks it, otherwise null. */
function podScope(manifest: Manifest, { kinds, windows, partial, schema }: Guards): PodScope | null {
  const template = manifest.podTemplate;
  if (template === null || !isOfKind(manifest, kinds)) return null;
  if (!template.mayRunOnLinux && windows !== "checked") return null;
  if (schema === "full" && template.schema !== "full") return null;
  const { pod, whole } = podOf(manifest, template);
  return whole || template.schema === "own" || partial === "checked" ? pod : null;
}

/** The pod of the last object. All rules check one object before the next, so they share its scopes. */
const podOf = rememberLast((manifest: Manifest, template: PodTemplate) => {
  return { pod: scopeOfPod(manifest, template), whole: isWhole(manifest, template) };
});

function scopeOfPod(manifest: Manifest, template: PodTemplate): PodScope {
  const { subject: object } = objectScope(manifest);
  const subject = template.name === null ? object : `Pod template ${JSON.stringify(template.name)} of ${object}`;
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
  const own = valueAt(object, base);
  const start = joinPaths(root, base);
  const target = (path: Path): { readonly document: number; readonly path: Path } => {
    return { document: document.index, path: joinPaths(start, path) };
  };
  return {
    manifest,
    subject,
    base,
    at: (...path) => valueAt(own, path),
    within: (...path) => scopeAt(manifest, joinPaths(base, path), subject),
    place: (path, message) => objectPlace(manifest, joinPaths(base, path), message),
    set: (path, value) => ({ kind: "set", ...target(path), value }),
    append: (path, value) => ({ kind: "append", ...target(path), value }),
    remove: (path) => ({ kind: "remove", ...target(path) }),
    rename: (path, key) => ({ kind: "rename", ...target(path), key }),
  };
}

function isOfKind({ group, kind }: Manifest, kinds: readonly string[] | undefined): boolean {
  return kinds === undefined || kinds.includes(`${group}/${kind}`);
}

const noProblems: readonly Problem[] = [];

/**
 * The problems in some scopes, with paths from the object's root. Of those with `on`, only the first at each path is
 * kept.
 */
function problemsIn<Checked extends Scope>(
  scopes: readonly Checked[],
  check: Declaration<Checked>["check"],
  context: KubernetesContext,
): readonly Problem[] {
  let problems: Problem[] | undefined;
  let shared: Set<string> | undefined;
  for (const scope of scopes) {
    for (const found of check(scope, context)) {
      problems ??= [];
      if (found.on === undefined) {
        problems.push(placed(found, scope.base));
        continue;
      }
      const { on, ...problem } = found;
      const place = formatPath(joinPaths(on.base, problem.at));
      shared ??= new Set();
      if (!shared.has(place)) problems.push(placed(problem, on.base));
      shared.add(place);
    }
  }
  return problems ?? noProblems;
}

function placed(found: ScopedProblem, base: Path): Problem {
  const path = joinPaths(base, found.at);
  const { restsOn } = found;
  if (restsOn === undefined) return { ...found, path };
  return { ...found, path, restsOn: restsOn.map((other) => joinPaths(base, other)) };
}

/**
 * Only the problems of what is present. A pod made for Windows is never expected to have something that is missing,
 * even if it may run on Linux.
 */
function thatAreThere(problems: readonly Problem[], { value }: Manifest): readonly Problem[] {
  return problems.filter(({ path }) => valueAt(value, path) !== undefined);
}

/**
 * The problems that can be reported for pods in another project's own schema: only those of what is present, since
 * others may set what is missing. Only fixes that change containers are kept, the one part that the schema shares with
 * the API.
 */
function ofOwnSchema(problems: readonly Problem[], manifest: Manifest, template: PodTemplate): readonly Problem[] {
  if (manifest.scope === "part") return ofPart(problems, manifest, template);
  const { containers, judged } = template;
  const ofContainer = (path: Path): boolean => containers.some((container) => startsWith(path, container.path));
  const there = thatAreThere(problems, manifest).filter(({ path }) => judged === "here" || !ofContainer(path));
  return there.map(({ fix, ...problem }) => {
    const { length } = manifest.root;
    const holds = fix?.operations.every(
      (operation) => "path" in operation && ofContainer(operation.path.slice(length)),
    );
    return fix !== undefined && holds === true ? { ...problem, fix } : problem;
  });
}

/**
 * The problems that can be reported for a part of an object: those of what it sets for the pods, but none of the object
 * itself.
 */
function ofPart(problems: readonly Problem[], manifest: Manifest, { specPath }: PodTemplate): readonly Problem[] {
  return thatAreThere(problems, manifest).filter(({ path }) => {
    return path.length > specPath.length && startsWith(path, specPath);
  });
}

/** Adds how to apply a fix to an object that can't be changed in place. */
function withReplaceNote(problem: Problem, manifest: Manifest): Problem {
  const note = replaceNote(manifest);
  if (note === undefined || problem.fix === undefined) return problem;
  return { ...problem, advice: problem.advice === undefined ? note : `${problem.advice} ${note}` };
}
