import type { Problem } from "../../../src/core/finding.ts";
import type { VersionRange } from "../../../src/core/settings.ts";
import { validationViolations } from "../../../src/model/kubernetes/api/rules.ts";
import { type NamedCheck, validationChecks } from "../../../src/model/kubernetes/api/validation/checks.ts";
import type { Violation } from "../../../src/model/kubernetes/api/validation/violation.ts";
import { validationName } from "../../../src/model/kubernetes/api/violations.ts";
import type { Manifest } from "../../../src/model/kubernetes/manifest.ts";
import type { PodTemplate } from "../../../src/model/kubernetes/pod-template.ts";
import type { KubernetesContext } from "../../../src/model/kubernetes/workspace.ts";
import { readerName } from "../../../src/rules/fresh-violation.ts";
import type { DockerfileRule } from "../../../src/rules/lib/dockerfile-rule.ts";
import type { KubernetesRule } from "../../../src/rules/lib/kubernetes-rule.ts";
import type { RuleSet } from "../../../src/rules/rule-set.ts";

/**
 * What rules read, by their ids: keys of maps; with a slash behind it a key below which all was gone through; with a dot
 * behind it a key in `passages` that only leads to others.
 */
export type KeyReads = Map<string, Set<string>>;

/** What rules read of the object at hand, and of others that the workspace tells them of. */
export interface RecordedReads {
  readonly own: KeyReads;
  readonly others: KeyReads;
}

/** Nothing read yet. */
export function noReads(): RecordedReads {
  return { own: new Map(), others: new Map() };
}

/** The keys of maps that fixes add: a rule may read one only for what is in it. */
export const passages: readonly string[] = [
  "capabilities",
  "limits",
  "requests",
  "resources",
  "seccompProfile",
  "securityContext",
];

/**
 * The keys of maps whose keys people choose. Who looks one of those up may look up any other in another object, so all of
 * the map counts as read.
 */
const openMaps: readonly string[] = [
  "annotations",
  "binaryData",
  "data",
  "labels",
  "matchLabels",
  "nodeSelector",
  "parameters",
  "stringData",
  "volumeAttributes",
];

/** The rules, each of which notes what it reads of an object, the one at hand among what it is told of others too. */
export function recordingRules(rules: RuleSet, reads: RecordedReads): RuleSet {
  const checks = [{ name: validationName, check: settingViolations }, ...validationChecks];
  return {
    ...rules,
    kubernetes: [
      ...rules.kubernetes.map((rule) => recordingRule(rule, reads)),
      ...checks.map((check) => recordingCheck(rules.kubernetes[0] as KubernetesRule, check, reads)),
    ],
    dockerfile: rules.dockerfile.map((rule) => recordingDockerfileRule(rule, reads)),
  };
}

function settingViolations(manifest: Manifest, range: VersionRange): Violation[] {
  return validationViolations(manifest, range).map((says) => ({ path: [], says }));
}

/** A check of the API's validation in the place of a rule, which has nothing to say. */
function recordingCheck(
  like: KubernetesRule,
  { name, check }: Pick<NamedCheck, "check" | "name">,
  reads: RecordedReads,
): KubernetesRule {
  const id = readerName(name);
  const rule = recordingRule(
    {
      ...like,
      id,
      concerns: () => true,
      check: (manifest, { settings }) => {
        return Array.from(check(manifest, settings.kubernetes), ({ path, says }) => ({ path, message: says }));
      },
    },
    reads,
  );
  // It asks for nothing but the object and the versions of Kubernetes.
  const checked = new Set<string>();
  return {
    ...rule,
    check(manifest, context) {
      const text = `${textOf(manifest)} ${JSON.stringify(context.settings.kubernetes)}`;
      if (!checked.has(text)) for (const _problem of rule.check(manifest, context));
      checked.add(text);
      return [];
    },
  };
}

function recordingRule(rule: KubernetesRule, reads: RecordedReads): KubernetesRule {
  const own = readsIn(reads.own, rule.id);
  const others = readsIn(reads.others, rule.id);
  return {
    ...rule,
    // Nothing is kept between two calls, so that no call can rest on what another one read.
    check(manifest, context) {
      const checkAs = (seen: See): Problem[] => {
        const known = recordedManifest(manifest, seen);
        return [...rule.check(known, recordedContext(context, manifest, known, others))];
      };
      const reads = new Set<string>();
      const found = checkAs(seenBy(reads, asItIs));
      for (const key of passages.filter((one) => reads.has(`${one}.`) && !own.has(one))) {
        const isThere = textOf(manifest).includes(`"${key}":{`);
        if (looksAt(key, isThere, found, (pretence) => checkAs(seenBy(reads, pretence)))) reads.add(key);
      }
      for (const read of reads) own.add(read);
      return found;
    },
  };
}

function readsIn(reads: KeyReads, id: string): Set<string> {
  const known = reads.get(id) ?? new Set<string>();
  reads.set(id, known);
  return known;
}

/** A Dockerfile's rule, which notes what it reads of the workloads that run its images. */
function recordingDockerfileRule(rule: DockerfileRule, reads: RecordedReads): DockerfileRule {
  const others = readsIn(reads.others, rule.id);
  return {
    ...rule,
    check(dockerfile, context) {
      const shown = shownOthers(others);
      const uses = context.uses.map((use) => shown.told(use));
      return rule.check(dockerfile, { ...context, uses });
    },
  };
}

/** Other objects as they are shown to a rule. */
interface Others {
  /** An answer with all objects in it as they are shown. */
  told: <Answer>(answer: Answer) => Answer;
  /** The object that is shown as another one. */
  asked: (given: unknown) => unknown;
}

/** Shows objects such that what is read of them is noted, each of them always as the same one. */
function shownOthers(reads: Set<string>, known: ReadonlyMap<unknown, unknown> = new Map()): Others {
  const shown = new Map<unknown, unknown>(known);
  const originals = new Map<unknown, unknown>();
  const show = (manifest: Manifest): unknown => {
    const recorded = recordedManifest(manifest, seenBy(reads, asItIs, false));
    shown.set(manifest, recorded);
    originals.set(recorded, manifest);
    for (const [index, container] of manifest.podTemplate?.containers.entries() ?? []) {
      shown.set(container, recorded.podTemplate?.containers[index]);
    }
    return recorded;
  };
  const toldOf = (answer: unknown): unknown => {
    if (shown.has(answer)) return shown.get(answer);
    if (isObjectOfTree(answer)) return show(answer);
    if (Array.isArray(answer)) return answer.some((item) => toldOf(item) !== item) ? answer.map(toldOf) : answer;
    if (!isPlain(answer)) return answer;
    // Its workload comes first, since the container is one of its.
    for (const item of Object.values(answer)) toldOf(item);
    if (!Object.values(answer).some((item) => toldOf(item) !== item)) return answer;
    return Object.fromEntries(Object.entries(answer).map(([key, item]) => [key, toldOf(item)]));
  };
  return { told: (answer) => toldOf(answer) as typeof answer, asked: (given) => originals.get(given) ?? given };
}

function isObjectOfTree(answer: unknown): answer is Manifest {
  return typeof answer === "object" && answer !== null && "podTemplate" in answer;
}

/** What is shown of the maps that keys of some name hold: as they are, or otherwise. */
interface Pretence {
  readonly key: string | null;
  /** Where there is no such key. */
  readonly absent: "absent" | "empty";
  /** Where there is one. */
  readonly present: "as it is" | "empty" | "absent";
}

const asItIs: Pretence = { key: null, absent: "absent", present: "as it is" };

/** True where a rule says something else when a map comes or goes in which there is nothing that it reads. */
function looksAt(
  key: string,
  isThere: boolean,
  found: readonly Problem[],
  check: (pretence: Pretence) => readonly Problem[],
): boolean {
  const isSame = (some: readonly Problem[], others: readonly Problem[]): boolean => markText(some) === markText(others);
  if (!isSame(found, check({ key, absent: "empty", present: "as it is" }))) return true;
  if (!isThere) return false;
  const emptied = check({ key, absent: "empty", present: "empty" });
  return !isSame(emptied, check({ key, absent: "absent", present: "absent" }));
}

const texts = new WeakMap<Manifest, string>();

function textOf(manifest: Manifest): string {
  const text = texts.get(manifest) ?? JSON.stringify(manifest.value);
  texts.set(manifest, text);
  return text;
}

/** What tells findings apart. */
function markText(problems: readonly Problem[]): string {
  return JSON.stringify(problems.map(({ path, severity, preset }) => [path, severity, preset]));
}

/** What was read, as it is recorded: a key that is looked at for itself need not be told as a passage too. */
export function recordedKeys(reads: ReadonlySet<string>): string[] {
  return [...reads].filter((read) => !read.endsWith(".") || !reads.has(read.slice(0, -1)));
}

/** True where a recorded read stands for one: who looks at a key for itself passes through it too. */
export function isRecorded(read: string, known: readonly string[]): boolean {
  return known.includes(read) || (read.endsWith(".") && known.includes(read.slice(0, -1)));
}

/** A map or list that is shown: whether all below it counts as read already. */
interface Shown {
  isCovered: () => boolean;
}

type See = <Value>(value: Value, key: string, above?: Shown) => Value;

/** Shows values such that what is read of them is noted; each of them always as the same one. */
function seenBy(reads: Set<string>, pretence: Pretence, hasPassages = true): See {
  const known = new Map<unknown, unknown>();
  const empty = new Map<object, object>();
  const see = <Value>(value: Value, key: string, above?: Shown): Value => {
    if (typeof value !== "object" || value === null) return value;
    const shown = known.get(value) ?? show(value, key, above);
    known.set(value, shown);
    return shown as Value;
  };
  const show = (value: object, key: string, above?: Shown): object => {
    const isList = Array.isArray(value);
    let isGoneThrough = false;
    const own: Shown = { isCovered: () => isGoneThrough || above?.isCovered() === true };
    const note = (name: string | symbol): void => {
      if (isList || typeof name !== "string" || own.isCovered()) return;
      if (openMaps.includes(key)) {
        reads.add(`${key}/`);
        isGoneThrough = true;
        return;
      }
      reads.add(hasPassages && passages.includes(name) ? `${name}.` : name);
    };
    const item = (target: object, name: string | symbol): unknown => {
      const there: unknown = Reflect.get(target, name);
      if (isList || name !== pretence.key || !(there === undefined || isMap(there))) return there;
      const how = there === undefined ? pretence.absent : pretence.present;
      if (how === "as it is") return there;
      if (how === "absent") return undefined;
      const made = empty.get(target) ?? {};
      empty.set(target, made);
      return made;
    };
    return new Proxy(value, {
      get(target, name) {
        note(name);
        const read = item(target, name);
        return typeof read === "function" ? read : see(read, isList ? key : String(name), own);
      },
      has(target, name) {
        note(name);
        return name === pretence.key ? item(target, name) !== undefined : Reflect.has(target, name);
      },
      getOwnPropertyDescriptor(target, name) {
        note(name);
        if (name !== pretence.key) return Reflect.getOwnPropertyDescriptor(target, name);
        const read = item(target, name);
        return read === undefined
          ? undefined
          : { value: see(read, String(name), own), configurable: true, enumerable: true, writable: true };
      },
      ownKeys(target) {
        if (!isList && !own.isCovered()) reads.add(`${key}/`);
        isGoneThrough ||= !isList;
        return Reflect.ownKeys(target);
      },
    });
  };
  return see;
}

function isMap(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function recordedManifest(manifest: Manifest, see: See): Manifest {
  const { value, labels, annotations, podTemplate } = manifest;
  return {
    ...manifest,
    value: see(value, ""),
    labels: see(labels, "labels"),
    annotations: see(annotations, "annotations"),
    podTemplate: podTemplate === null ? null : recordedPods(podTemplate, see),
  };
}

function recordedPods(template: PodTemplate, see: See): PodTemplate {
  return {
    ...template,
    spec: see(template.spec, "spec"),
    labels: see(template.labels, "labels"),
    annotations: see(template.annotations, "annotations"),
    containers: template.containers.map((container) => ({ ...container, value: see(container.value, "containers") })),
  };
}

/** A workspace that speaks of the recorded object wherever the other one would be spoken of, and of others as shown. */
function recordedContext(
  context: KubernetesContext,
  manifest: Manifest,
  recorded: Manifest,
  othersReads: Set<string>,
): KubernetesContext {
  const containers = manifest.podTemplate?.containers ?? [];
  const { told, asked } = shownOthers(
    othersReads,
    new Map<unknown, unknown>([
      [manifest, recorded],
      ...containers.map((container, index) => [container, recorded.podTemplate?.containers[index]] as const),
    ]),
  );
  const subject = (given: unknown): unknown => (given === recorded ? manifest : asked(given));
  const workspace = new Proxy(context.workspace, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return told(member);
      return (...given: unknown[]): unknown => told(Reflect.apply(member, target, given.map(subject)));
    },
  });
  return { ...context, workspace };
}

/** True for an answer that is made of others: a resolution, replicas, or the use of an image; not for an object. */
function isPlain(answer: unknown): answer is Readonly<Record<string, unknown>> {
  return typeof answer === "object" && answer !== null && ["items", "minimum", "workload"].some((key) => key in answer);
}

/** Lines of the source are no longer than this. */
const lineWidth = 120;

/** The text of `src/rules/keys-read.ts`. */
export function readsText({ own, others }: RecordedReads): string {
  const ofOthers = new Map([...others].filter(([rule]) => !own.has(rule) || !rule.startsWith(apiPrefix)));
  return `// Written by \`npm run record-cases\`.

/**
 * The keys of objects that each rule reads in any of its cases. A slash after a key means that the rule goes through the
 * keys of that map, so that everything below it counts as read. A dot means that the key only leads to others: in all
 * cases, the rule reports the same whether the map is empty or missing. No key that affects a result is missing here,
 * since \`npm run mutants\` finds conditions that no case covers.
 */
export const keysRead: Readonly<Record<string, string>> = {
${linesOf(own)}};

/** The keys that each rule reads of other objects, which it knows from the workspace. Written like \`keysRead\`. */
export const keysReadOfOthers: Readonly<Record<string, string>> = {
${linesOf(ofOthers)}};
`;
}

/** Checks of the API look at one object alone. */
const apiPrefix = readerName("");

function linesOf(reads: KeyReads): string {
  const lines = [...reads]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, keys]) => {
      const [name, value] = [`  "${rule}":`, `${JSON.stringify(recordedKeys(keys).toSorted().join(" "))},`];
      return name.length + 1 + value.length <= lineWidth ? `${name} ${value}\n` : `${name}\n    ${value}\n`;
    });
  return lines.join("");
}
