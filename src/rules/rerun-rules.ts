import type { RuleFacts } from "../core/rule.ts";
import type { Settings } from "../core/settings.ts";
import { answersStay, type Question } from "../model/kubernetes/asked-workspace.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import type { Workspace } from "../model/kubernetes/workspace.ts";
import type { RuleTarget } from "../model/rule-target.ts";
import type { KubernetesRule } from "./lib/kubernetes-rule.ts";
import { changeOf, concernedBy, readersOf } from "./readers.ts";
import type { RuleSet } from "./rule-set.ts";
import { type FindingMark, type RuleOutcome, rulesOver, runOverObject, runRules } from "./run-rules.ts";

/** A tree in which objects and Dockerfiles were replaced, with the rules that may read something that this changed. */
export interface ChangedTree {
  readonly workspace: Workspace;
  readonly replaced: ReadonlyMap<RuleTarget, RuleTarget>;
  readonly concerns: (rule: string) => boolean;
  /** False if everything that a rule reads of the other objects it asked for is as before. */
  readonly mayTell: (rule: string) => boolean;
}

/** The tree after some of its objects and Dockerfiles are replaced. */
export function changedTree(
  rules: RuleSet,
  workspace: Workspace,
  replaced: ReadonlyMap<RuleTarget, RuleTarget>,
): ChangedTree {
  const concerns = concernedBy(rules, replaced);
  let isAlike: boolean | undefined;
  const mayTell = (rule: string): boolean => {
    isAlike ??= workspace.tellsAlike();
    return !isAlike || concerns(rule);
  };
  return { workspace, replaced, concerns, mayTell };
}

/**
 * Returns a function that says whether the tree now tells a rule something different about other objects, and the rule
 * reads it. The rule runs over a target that is `now` and was `before`.
 */
function toldOtherwise(
  { workspace, replaced, concerns, mayTell }: ChangedTree,
  before: RuleTarget,
  now: RuleTarget,
): (rule: string, questions: readonly Question[]) => boolean {
  const stay = answersStay(workspace, before, now, replaced);
  return (rule, questions) => mayTell(rule) && !stay(questions, () => !concerns(rule));
}

/**
 * The outcome for a target that stays the same while others change. Rules that asked for others, and would now get a
 * different answer, are run again.
 */
export function rerunRules(
  rules: RuleSet,
  target: RuleTarget,
  before: RuleOutcome,
  tree: ChangedTree,
  settings: Settings,
): RuleOutcome {
  const { workspace } = tree;
  const isTold = toldOtherwise(tree, target, target);
  const stale = before.asked.filter(({ rule, questions }) => isTold(rule, questions)).map(({ rule }) => rule);
  if (stale.length === 0) return before;
  const isStale = ({ id }: RuleFacts): boolean => stale.includes(id);
  const again: RuleSet = {
    ...rules,
    kubernetes: rules.kubernetes.filter(isStale),
    dockerfile: rules.dockerfile.filter(isStale),
  };
  const fresh = runRules(again, target, workspace, settings);
  const isRun = (rule: string): boolean => stale.includes(rule);
  const stays = ({ rule }: { readonly rule: string }): boolean => !isRun(rule);
  const kept = [...before.marks.keys()].filter((index) => stays(before.marks[index] as FindingMark));
  return {
    marks: [...before.marks.filter(stays), ...fresh.marks],
    findingAt(index) {
      const place = kept[index];
      return place === undefined ? fresh.findingAt(index - kept.length) : before.findingAt(place);
    },
    isRun,
    errors: [...before.errors.filter(stays), ...fresh.errors],
    asked: fresh.asked,
  };
}

/**
 * The same outcome without its problems, to save memory. If one of its findings is asked for again, which is rare, its
 * rule is run again.
 */
export function withMarksOnly(
  rules: RuleSet,
  target: RuleTarget,
  { marks, isRun, errors, asked }: RuleOutcome,
  workspace: Workspace,
  settings: Settings,
): RuleOutcome {
  const known = new Map<string, RuleOutcome>();
  const sayAgain = (rule: string): RuleOutcome => {
    const isOwn = ({ id }: RuleFacts): boolean => id === rule;
    const own = { ...rules, kubernetes: rules.kubernetes.filter(isOwn), dockerfile: rules.dockerfile.filter(isOwn) };
    return runRules(own, target, workspace, settings);
  };
  return {
    marks,
    findingAt(index) {
      const { rule } = marks[index] as FindingMark;
      const outcome = known.get(rule) ?? sayAgain(rule);
      known.set(rule, outcome);
      return outcome.findingAt(index - marks.findIndex((mark) => mark.rule === rule));
    },
    isRun,
    errors,
    asked,
  };
}

/**
 * The outcome for an object that has become another one, `now`. If a rule read nothing that changed, and would get the
 * same answers about other objects, its result is kept. Only the other rules are run again.
 */
export function rerunChanged(
  rules: RuleSet,
  { before, now }: { readonly before: Manifest; readonly now: Manifest },
  said: RuleOutcome,
  tree: ChangedTree,
  settings: Settings,
): RuleOutcome {
  const { workspace } = tree;
  const change = changeOf(now, before);
  if (change === null) return runRules(rules, now, workspace, settings);
  const all = rulesOver(rules.kubernetes, now);
  const concerned = readersOf(all)(change);
  const others = new Set(said.errors.map(({ rule }) => rule));
  const isTold = toldOtherwise(tree, before, now);
  for (const { rule, questions } of said.asked) {
    if (!concerned.has(rule) && isTold(rule, questions)) others.add(rule);
  }
  const isRun = (rule: string): boolean => concerned.has(rule) || others.has(rule);
  const again = others.size === 0 ? concernedRules(concerned, all) : all.filter(({ id }) => isRun(id));
  const fresh = runOverObject(again, now, workspace, settings);
  const sayAgain = (rule: string): RuleOutcome => {
    const own = all.filter(({ id }) => id === rule);
    return runOverObject(own, now, workspace, settings);
  };
  return joined(orderOf(all), isRun, said, fresh, sayAgain);
}

const rulesByIds = new WeakMap<ReadonlySet<string>, readonly KubernetesRule[]>();

/** The rules with these ids. Remembered by the set, since most fixes of a rule concern the same set. */
function concernedRules(ids: ReadonlySet<string>, all: readonly KubernetesRule[]): readonly KubernetesRule[] {
  const known = rulesByIds.get(ids) ?? all.filter(({ id }) => ids.has(id));
  rulesByIds.set(ids, known);
  return known;
}

/**
 * The marks of both outcomes, in the order of the rules. Since the ranges of findings may have moved, a rule whose
 * marks are kept is run again if one of its findings is asked for.
 */
function joined(
  order: ReadonlyMap<string, number>,
  isRun: (rule: string) => boolean,
  said: RuleOutcome,
  fresh: RuleOutcome,
  sayAgain: (rule: string) => RuleOutcome,
): RuleOutcome {
  const kept = said.marks.filter(({ rule }) => !isRun(rule));
  const marks: FindingMark[] = [];
  const places: number[] = [];
  let next = 0;
  const addFreshBefore = (place: number): void => {
    for (let mark = fresh.marks[next]; mark !== undefined; mark = fresh.marks[next]) {
      if (placeIn(order, mark) >= place) return;
      marks.push(mark);
      places.push(next);
      next += 1;
    }
  };
  let nth = 0;
  kept.forEach((mark, index) => {
    addFreshBefore(placeIn(order, mark));
    nth = kept[index - 1]?.rule === mark.rule ? nth + 1 : 0;
    marks.push(mark);
    places.push(nth);
  });
  addFreshBefore(order.size);
  const known = new Map<string, RuleOutcome>();
  return {
    marks,
    findingAt(index) {
      const { rule } = marks[index] as FindingMark;
      const outcome = isRun(rule) ? fresh : (known.get(rule) ?? sayAgain(rule));
      known.set(rule, outcome);
      return outcome.findingAt(places[index] as number);
    },
    isRun,
    errors: fresh.errors,
    asked: fresh.asked,
  };
}

function placeIn(order: ReadonlyMap<string, number>, { rule }: FindingMark): number {
  return order.get(rule) ?? order.size;
}

const knownOrders = new WeakMap<readonly KubernetesRule[], ReadonlyMap<string, number>>();

function orderOf(rules: readonly KubernetesRule[]): ReadonlyMap<string, number> {
  const known = knownOrders.get(rules) ?? new Map(rules.map(({ id }, index) => [id, index]));
  knownOrders.set(rules, known);
  return known;
}
