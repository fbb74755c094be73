import type { Problem, Severity } from "../../src/core/finding.ts";
import type { RuleFacts } from "../../src/core/rule.ts";
import type { CommentProblem } from "../../src/rules/lib/comment-rule.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";

/** A change to what a rule yields that the rule's cases must notice. */
export interface Mutation {
  readonly name: string;
  /** Returns what a problem becomes; the same object if the mutation does not concern it. */
  readonly problem: (problem: Problem, rule: RuleFacts) => readonly Problem[];
  /** Returns the severity of a rule for ignore comments, whose problems have no severity of their own. */
  readonly severity?: (severity: Severity) => Severity;
  /**
   * Returns what a problem of a rule for ignore comments becomes, or null for none. Null as a whole if such rules don't
   * have what is mutated.
   */
  readonly comment: ((problem: CommentProblem) => CommentProblem | null) | null;
}

const nextSeverity: Readonly<Record<Severity, Severity>> = { error: "warning", warning: "info", info: "error" };

/** Every mutation. */
export const mutations: readonly Mutation[] = [
  {
    name: "message",
    problem: (problem) => [{ ...problem, message: "x" }],
    comment: (problem) => ({ ...problem, message: "x" }),
  },
  { name: "place", problem: (problem) => [atTop(problem)], comment: null },
  {
    name: "severity",
    problem: (problem, { severity }) => [{ ...problem, severity: nextSeverity[problem.severity ?? severity] }],
    severity: (severity) => nextSeverity[severity],
    comment: null,
  },
  {
    name: "own severity",
    problem: (problem) => [problem.severity === undefined ? problem : without(problem, "severity")],
    comment: null,
  },
  {
    name: "all safe",
    problem: (problem) => {
      const { fix } = problem;
      if (fix?.applicability !== "review") return [problem];
      return [{ ...problem, fix: { ...without(fix, "risk"), applicability: "safe" } }];
    },
    comment: (problem) => {
      return problem.applicability === "safe" ? problem : { ...without(problem, "risk"), applicability: "safe" };
    },
  },
  {
    name: "all review",
    problem: (problem) => {
      const { fix } = problem;
      return [fix?.applicability === "safe" ? { ...problem, fix: { ...fix, applicability: "review" } } : problem];
    },
    comment: (problem) => (problem.applicability === "review" ? problem : { ...problem, applicability: "review" }),
  },
  {
    name: "risk",
    problem: (problem) => {
      const { fix } = problem;
      return [fix?.risk === undefined ? problem : { ...problem, fix: { ...fix, risk: "x" } }];
    },
    comment: (problem) => (problem.risk === undefined ? problem : { ...problem, risk: "x" }),
  },
  {
    name: "advice",
    problem: (problem) => [problem.advice === undefined ? problem : without(problem, "advice")],
    comment: null,
  },
  {
    name: "related",
    problem: (problem) => [problem.related === undefined ? problem : without(problem, "related")],
    comment: null,
  },
  { name: "twice", problem: (problem) => [problem, problem], comment: null },
  { name: "silent", problem: () => [], comment: () => null },
  {
    name: "no fix",
    problem: (problem) => [problem.fix === undefined ? problem : without(problem, "fix")],
    comment: null,
  },
];

/** The rules with one of them mutated. `changed` is called for each problem that the mutation affects. */
export function mutate(rules: RuleSet, id: string, mutation: Mutation, changed: () => void): RuleSet {
  const { problem: mutateProblem, comment: mutateComment } = mutation;
  const apply = <Found extends Problem>(found: Found, rule: RuleFacts): readonly Found[] => {
    const [one, ...others] = mutateProblem(found, rule);
    if (one !== found || others.length > 0) changed();
    return mutateProblem(found, rule) as readonly Found[];
  };
  return {
    kubernetes: rules.kubernetes.map((rule) => {
      if (rule.id !== id) return rule;
      return { ...rule, check: (...given) => [...rule.check(...given)].flatMap((found) => apply(found, rule)) };
    }),
    dockerfile: rules.dockerfile.map((rule) => {
      if (rule.id !== id) return rule;
      return { ...rule, check: (...given) => [...rule.check(...given)].flatMap((found) => apply(found, rule)) };
    }),
    files: rules.files.map((rule) => {
      if (rule.id !== id) return rule;
      return { ...rule, check: (file) => [...rule.check(file)].flatMap((found) => apply(found, rule)) };
    }),
    ignoreComments: rules.ignoreComments.map((rule) => {
      if (rule.id === id && mutation.severity !== undefined) {
        changed();
        return { ...rule, severity: mutation.severity(rule.severity) };
      }
      if (rule.id !== id || mutateComment === null) return rule;
      return {
        ...rule,
        check(comment) {
          const found = rule.check(comment);
          const mutated = found && mutateComment(found);
          if (mutated !== found) changed();
          return mutated;
        },
      };
    }),
  };
}

/** Moves a problem to the top of its object or Dockerfile. */
function atTop<Found extends Problem>(problem: Found): Found {
  if (!("at" in problem)) return problem.path.length === 0 ? problem : { ...problem, path: [] };
  const at = problem.at as { readonly range: readonly [number, number] };
  return at.range[0] === 0 ? problem : { ...problem, at: { ...at, range: [0, 0] } };
}

function without<Thing extends object, Key extends keyof Thing>(thing: Thing, key: Key): Omit<Thing, Key> & Thing {
  const { [key]: _gone, ...rest } = thing;
  return rest as unknown as Omit<Thing, Key> & Thing;
}
