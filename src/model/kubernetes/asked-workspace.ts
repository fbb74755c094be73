import type { Path } from "../../core/path.ts";
import { rememberRecent } from "../../core/remember-recent.ts";
import type { Dockerfile, ImageUse } from "../dockerfile/dockerfile.ts";
import type { FileOrigin } from "../origin/file-origin.ts";
import type { RuleTarget } from "../rule-target.ts";
import type { Manifest } from "./manifest.ts";
import { areOfCluster, type Facts } from "./object-list.ts";
import type { LostPods, RemovedObject, Replacements, Replicas, Resolution, Workspace } from "./workspace.ts";

type Given = readonly unknown[];
type Ask = (workspace: Workspace, about: RuleTarget, given: Given) => unknown;

/**
 * What can be asked of a workspace. A question refers to one of these instead of having its own function, since a tree
 * has many questions.
 */
const asks = {
  manifests: (workspace) => workspace.manifests(),
  dockerfiles: (workspace) => workspace.dockerfiles(),
  workloadsOf: (workspace, about) => workspace.workloadsOf(about as Manifest),
  servicesOf: (workspace, about) => workspace.servicesOf(about as Manifest),
  replicasOf: (workspace, about) => workspace.replicasOf(about as Manifest),
  scaledBy: (workspace, about) => workspace.scaledBy(about as Manifest),
  referencesTo: (workspace, about) => workspace.referencesTo(about as Manifest),
  removedBeside: (workspace, about) => workspace.removedBeside(about as Manifest),
  podsLost: (workspace, about) => workspace.podsLost(about as Manifest),
  unitOf: (workspace, about) => workspace.unitOf(about as Manifest),
  having: (workspace, about, given) => {
    const [facts, wanted] = given as [Facts, readonly string[]];
    return workspace.having(about as Manifest, facts, ...wanted);
  },
  imagesOf: (workspace, about) => workspace.imagesOf(about as Manifest),
  usesOf: (workspace, about) => workspace.usesOf(about as Dockerfile),
  patched: (workspace, about, given) => workspace.patched(about as Manifest, given[0] as Path),
} satisfies Record<string, Ask>;

type Asked = keyof typeof asks;
type Answer<Name extends Asked> = ReturnType<(typeof asks)[Name]>;

/** A question that a workspace was asked, with its answer. */
export class Question {
  readonly ask: Ask;
  /** The object or Dockerfile that it is about. Null for the target, which may be replaced by a changed one. */
  readonly about: RuleTarget | null;
  readonly given: Given;
  readonly answer: unknown;
  /** Only this question: what most rules that ask it ask. They share the list. */
  readonly alone: readonly Question[] = [this];

  constructor(ask: Ask, about: RuleTarget | null, given: Given, answer: unknown) {
    this.ask = ask;
    this.about = about;
    this.given = given;
    this.answer = answer;
  }
}

/** A workspace that records what it is asked about a target's relations to other objects. */
export interface AskedWorkspace extends Workspace {
  /** Returns the questions since the last call. */
  takeQuestions(): readonly Question[];
}

const noQuestions: readonly Question[] = [];
const nothing: Given = [];

/** Most objects of a tree ask the same questions and get empty answers. They share one question. */
const inVain = rememberRecent(500, (_name: string, ask: Ask, given: Given, answer: unknown): Question => {
  return new Question(ask, null, given, answer);
});

/** Records the questions about a target, except those that only depend on unchanged files. */
export function askedWorkspace(workspace: Workspace, target: RuleTarget): AskedWorkspace {
  return new RecordingWorkspace(workspace, target);
}

/** A class, since there is one for each run over a target, and many rules ask it nothing. */
class RecordingWorkspace implements AskedWorkspace {
  readonly #workspace: Workspace;
  readonly #target: RuleTarget;
  /** Many rules ask the same about a target. They share a question. */
  readonly #known = new Map<string, Question>();
  #taken: Question[] = [];

  constructor(workspace: Workspace, target: RuleTarget) {
    this.#workspace = workspace;
    this.#target = target;
  }

  manifests(): readonly Manifest[] {
    return this.#put("manifests", this.#target);
  }

  dockerfiles(): readonly Dockerfile[] {
    return this.#put("dockerfiles", this.#target);
  }

  workloadsOf(service: Manifest): Resolution<Manifest> {
    return this.#put("workloadsOf", service);
  }

  servicesOf(workload: Manifest): Resolution<Manifest> {
    return this.#put("servicesOf", workload);
  }

  replicasOf(workload: Manifest): Replicas {
    return this.#put("replicasOf", workload);
  }

  scaledBy(autoscaler: Manifest): readonly Manifest[] {
    return this.#put("scaledBy", autoscaler);
  }

  referencesTo(service: Manifest): Resolution<Manifest> {
    return this.#put("referencesTo", service);
  }

  removedBeside(manifest: Manifest): readonly RemovedObject[] {
    return this.#put("removedBeside", manifest);
  }

  podsLost(manifest: Manifest): LostPods | null {
    return this.#put("podsLost", manifest);
  }

  unitOf(manifest: Manifest): readonly Manifest[] {
    return this.#put("unitOf", manifest);
  }

  having(manifest: Manifest, facts: Facts, ...wanted: readonly string[]): readonly Manifest[] {
    return this.#put("having", manifest, [facts, wanted], nameOf(facts, wanted));
  }

  imagesOf(workload: Manifest): readonly ImageUse[] {
    return this.#put("imagesOf", workload);
  }

  usesOf(dockerfile: Dockerfile): readonly ImageUse[] {
    return this.#put("usesOf", dockerfile);
  }

  mayBePatched(manifest: Manifest): boolean {
    return this.#workspace.mayBePatched(manifest);
  }

  patched(manifest: Manifest, path: Path): boolean {
    if (!this.#workspace.mayBePatched(manifest)) return false;
    return this.#put("patched", manifest, [path], `patched ${JSON.stringify(path)}`);
  }

  originOf(path: string): FileOrigin {
    return this.#workspace.originOf(path);
  }

  tellsAlike(): boolean {
    return this.#workspace.tellsAlike();
  }

  replace(changed: Replacements): Workspace {
    return this.#workspace.replace(changed);
  }

  takeQuestions(): readonly Question[] {
    const taken = this.#taken;
    const [first] = taken;
    if (first === undefined) return noQuestions;
    this.#taken = [];
    return taken.length === 1 ? first.alone : [...new Set(taken)];
  }

  #put<Name extends Asked>(ask: Name, about: RuleTarget, given = nothing, name: string = ask): Answer<Name> {
    const question = this.#questionOn(ask, about, given, name);
    if (this.#taken.at(-1) !== question) this.#taken.push(question);
    return question.answer as Answer<Name>;
  }

  #questionOn(ask: Asked, about: RuleTarget, given: Given, name: string): Question {
    const isOwn = about === this.#target;
    const known = isOwn ? this.#known.get(name) : undefined;
    if (known !== undefined) return known;
    const find = asks[ask];
    const answer = find(this.#workspace, about, given);
    if (!isOwn) return new Question(find, about, given, answer);
    const isVain = Array.isArray(answer) && answer.length === 0;
    const question = isVain ? inVain(name, find, given, answer) : new Question(find, null, given, answer);
    this.#known.set(name, question);
    return question;
  }
}

const numbers = new WeakMap<Facts, number>();
let last = 0;

/** A key for a question about objects with some facts. */
function nameOf(facts: Facts, wanted: readonly string[]): string {
  let number = numbers.get(facts);
  if (number === undefined) numbers.set(facts, (number = last += 1));
  return `having ${number} ${wanted.length === 1 ? wanted[0] : JSON.stringify(wanted)}`;
}

/** Whether a question is about objects that are deployed with the target, so that any of them may decide the answer. */
export function asksOfObjects(questions: readonly Question[]): boolean {
  return questions.some(({ ask, given }) => {
    if (ask === asks.having) return !areOfCluster(given[0] as Facts);
    return ask !== asks.patched && ask !== asks.imagesOf && ask !== asks.dockerfiles;
  });
}

/** How an answer compares to an earlier one: the same, the same except for replaced objects, or another one. */
type Stay = "same" | "changed" | "other";

/**
 * Returns a function that decides whether a workspace still gives the recorded answers, with the same objects or with
 * those that replace them (`replaced`). `mayDiffer` is asked if objects other than the target were replaced. Questions
 * that several rules asked are only asked once.
 */
export function answersStay(
  workspace: Workspace,
  before: RuleTarget,
  now: RuleTarget,
  replaced: ReadonlyMap<RuleTarget, RuleTarget>,
): (questions: readonly Question[], mayDiffer: () => boolean) => boolean {
  const compare: Compare = (item, known) => {
    if (item === known || (item === now && known === before)) return "same";
    return item !== undefined && replaced.get(known as RuleTarget) === item ? "changed" : "other";
  };
  const subjectOf = (about: RuleTarget | null): RuleTarget => (about === null ? now : (replaced.get(about) ?? about));
  const stays = new Map<Question, Stay>();
  return (questions, mayDiffer) =>
    questions.every((question) => {
      const { ask, about, given, answer } = question;
      const stay = stays.get(question) ?? compareAnswers(ask(workspace, subjectOf(about), given), answer, compare);
      stays.set(question, stay);
      return stay === "same" || (stay === "changed" && mayDiffer());
    });
}

type Compare = (item: unknown, known: unknown) => Stay;

function compareAnswers(now: unknown, before: unknown, compare: Compare): Stay {
  const whole = compare(now, before);
  if (whole !== "other") return whole;
  if (Array.isArray(now) && Array.isArray(before)) return compareLists(now, before, compare);
  if (!isRecord(now) || !isRecord(before)) return "other";
  // A resolution, or the number of replicas.
  return worst(Object.keys(before), (key) => compareItems(now[key], before[key], compare));
}

function compareLists(now: readonly unknown[], before: readonly unknown[], compare: Compare): Stay {
  if (now.length !== before.length) return "other";
  return worst(now, (item, index) => {
    const known = before[index];
    return isUse(item) && isUse(known) ? compareUses(item, known, compare) : compare(item, known);
  });
}

function compareItems(now: unknown, before: unknown, compare: Compare): Stay {
  const whole = compare(now, before);
  if (whole !== "other") return whole;
  return Array.isArray(now) && Array.isArray(before) ? compareLists(now, before, compare) : "other";
}

/** Compares two uses. A changed container still counts as the same if it has the same name. */
function compareUses(now: ImageUse, before: ImageUse, compare: Compare): Stay {
  const isAlike =
    now.stage === before.stage &&
    now.dockerfile === before.dockerfile &&
    now.how === before.how &&
    now.certain === before.certain &&
    now.tagged === before.tagged &&
    now.container.name === before.container.name;
  return isAlike ? compare(now.workload, before.workload) : "other";
}

function isUse(item: unknown): item is ImageUse {
  return isRecord(item) && "workload" in item && "container" in item;
}

function worst<Item>(items: readonly Item[], stayOf: (item: Item, index: number) => Stay): Stay {
  let stay: Stay = "same";
  for (const [index, item] of items.entries()) {
    const one = stayOf(item, index);
    if (one === "other") return "other";
    if (one === "changed") stay = "changed";
  }
  return stay;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
