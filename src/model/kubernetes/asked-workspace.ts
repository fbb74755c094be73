import type { Path } from "../../core/path.ts";
import type { Dockerfile } from "../dockerfile/dockerfile.ts";
import type { RuleTarget } from "../rule-target.ts";
import type { Manifest } from "./manifest.ts";
import type { Facts } from "./object-list.ts";
import type { Workspace } from "./workspace.ts";

type Given = readonly unknown[];
type Ask = (workspace: Workspace, about: RuleTarget, given: Given) => unknown;

/** What can be asked of a workspace. A question holds one of these and no function of its own: a tree has many. */
const asks = {
  manifests: ({ manifests }) => manifests,
  dockerfiles: ({ dockerfiles }) => dockerfiles,
  workloadsOf: (workspace, about) => workspace.workloadsOf(about as Manifest),
  servicesOf: (workspace, about) => workspace.servicesOf(about as Manifest),
  replicasOf: (workspace, about) => workspace.replicasOf(about as Manifest),
  scaledBy: (workspace, about) => workspace.scaledBy(about as Manifest),
  referencesTo: (workspace, about) => workspace.referencesTo(about as Manifest),
  unitOf: (workspace, about) => workspace.unitOf(about as Manifest),
  having: (workspace, about, given) => workspace.having(about as Manifest, ...(given as [Facts, ...string[]])),
  imagesOf: (workspace, about) => workspace.imagesOf(about as Manifest),
  usesOf: (workspace, about) => workspace.usesOf(about as Dockerfile),
  patched: (workspace, about, given) => workspace.patched(about as Manifest, given[0] as Path),
} satisfies Record<string, Ask>;

type Asked = keyof typeof asks;
type Answer<Name extends Asked> = ReturnType<(typeof asks)[Name]>;

/** A question that was put to a workspace, with its answer. */
export interface Question {
  readonly ask: Ask;
  /** What it is about; null for the target at hand, whatever that becomes. */
  readonly about: RuleTarget | null;
  readonly given: Given;
  readonly answer: unknown;
}

/** A workspace that notes what it is asked about other objects than the one at hand. */
export interface AskedWorkspace extends Workspace {
  /** The questions since the last call. */
  takeQuestions(): readonly Question[];
}

const noQuestions: readonly Question[] = [];
const nothing: Given = [];

/** Notes the questions about a target. What fixed files decide is not noted. */
export function askedWorkspace(workspace: Workspace, target: RuleTarget): AskedWorkspace {
  const questions = new Set<Question>();
  // Many rules ask the same of a target: one question stands for all of them, and is alone in one list.
  const known = new Map<string, Question>();
  const alone = new Map<Question, readonly Question[]>();
  const put = <Name extends Asked>(ask: Name, about: RuleTarget, given = nothing, name: string = ask): Answer<Name> => {
    const isOwn = about === target;
    let question = isOwn ? known.get(name) : undefined;
    if (question === undefined) {
      const answer = asks[ask](workspace, about, given);
      question = { ask: asks[ask], about: isOwn ? null : about, given, answer };
      if (isOwn) known.set(name, question);
    }
    questions.add(question);
    return question.answer as Answer<Name>;
  };
  return {
    get manifests() {
      return put("manifests", target);
    },
    get dockerfiles() {
      return put("dockerfiles", target);
    },
    workloadsOf: (service) => put("workloadsOf", service),
    servicesOf: (workload) => put("servicesOf", workload),
    replicasOf: (workload) => put("replicasOf", workload),
    scaledBy: (autoscaler) => put("scaledBy", autoscaler),
    referencesTo: (service) => put("referencesTo", service),
    unitOf: (manifest) => put("unitOf", manifest),
    having: (manifest, facts, ...wanted) => put("having", manifest, [facts, ...wanted], nameOf(facts, wanted)),
    imagesOf: (workload) => put("imagesOf", workload),
    usesOf: (dockerfile) => put("usesOf", dockerfile),
    mayBePatched: (manifest) => workspace.mayBePatched(manifest),
    patched(manifest, path) {
      if (!workspace.mayBePatched(manifest)) return false;
      return put("patched", manifest, [path], `patched ${JSON.stringify(path)}`);
    },
    originOf: (path) => workspace.originOf(path),
    replace: (changed) => workspace.replace(changed),
    takeQuestions() {
      const [first] = questions;
      if (first === undefined) return noQuestions;
      const taken = questions.size > 1 ? [...questions] : (alone.get(first) ?? [first]);
      if (questions.size === 1) alone.set(first, taken);
      questions.clear();
      return taken;
    },
  };
}

const numbers = new WeakMap<Facts, number>();
let last = 0;

/** A question for objects that have some facts, in a word. */
function nameOf(facts: Facts, wanted: readonly string[]): string {
  let number = numbers.get(facts);
  if (number === undefined) numbers.set(facts, (number = last += 1));
  return `having ${number} ${wanted.length === 1 ? wanted[0] : JSON.stringify(wanted)}`;
}

/** Whether some question is about objects that are deployed with the one at hand. */
export function asksOfObjects(questions: readonly Question[]): boolean {
  return questions.some(({ ask }) => ask !== asks.patched && ask !== asks.imagesOf && ask !== asks.dockerfiles);
}

/**
 * Says of questions whether a workspace gives all the answers that were given before, with the same objects in them,
 * `now` for `before`. What many rules ask is asked once.
 */
export function answersStay(
  workspace: Workspace,
  before: RuleTarget,
  now: RuleTarget,
): (questions: readonly Question[]) => boolean {
  const isSame = (item: unknown, known: unknown): boolean => item === known || (item === now && known === before);
  const stays = new Map<Question, boolean>();
  return (questions) =>
    questions.every((question) => {
      const known = stays.get(question);
      if (known !== undefined) return known;
      const { ask, about, given, answer } = question;
      const stay = sameAnswer(ask(workspace, about ?? now, given), answer, isSame);
      stays.set(question, stay);
      return stay;
    });
}

type Same = (item: unknown, known: unknown) => boolean;

function sameAnswer(now: unknown, before: unknown, isSame: Same): boolean {
  if (isSame(now, before)) return true;
  if (Array.isArray(now) && Array.isArray(before)) {
    return now.length === before.length && now.every((item, index) => isSame(item, before[index]));
  }
  if (!isRecord(now) || !isRecord(before)) return false;
  // A resolution, or what is said of replicas.
  return Object.keys(before).every((key) => sameItems(now[key], before[key], isSame));
}

function sameItems(now: unknown, before: unknown, isSame: Same): boolean {
  return isSame(now, before) || (Array.isArray(now) && Array.isArray(before) && sameAnswer(now, before, isSame));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
