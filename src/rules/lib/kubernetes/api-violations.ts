import type { FixProposal } from "../../../core/fix.ts";
import type { YamlOperation } from "../../../core/operation.ts";
import type { VersionRange } from "../../../core/settings.ts";
import { violationsIn } from "../../../model/kubernetes/api/validation/known-violations.ts";
import type { ApiRepair, Check, RepairStep } from "../../../model/kubernetes/api/validation/violation.ts";
import { isNeverApplied } from "../../../model/kubernetes/never-applied.ts";
import type { Scope, ScopedProblem } from "../define-kubernetes.ts";
import { revealing, safeUnless } from "../fixes.ts";
import { subjectAt } from "./subject-at.ts";

/** The most violations reported for one object. An object with more is broken as a whole. */
const most = 50;

/**
 * What a check of the API's validation finds in an object, as problems of a rule. It mostly finds nothing, in thousands
 * of objects, so this is a list: a generator would have to be created first.
 */
export function apiViolationsIn(object: Scope, range: VersionRange, check: Check): readonly ScopedProblem[] {
  const violations = violationsIn(check, object.manifest, range);
  if (violations.length === 0 || isNeverApplied(object.manifest)) return noProblems;
  return violations.slice(0, most).map(({ path, says, restsOn = [], against, compares, advice, repair }) => ({
    at: path,
    restsOn: [path, ...restsOn],
    ...(against === undefined ? {} : { related: [object.place(against.path, against.what)] }),
    ...(compares === undefined ? {} : { compares }),
    awaits: "value",
    message: `${subjectAt(object, path).subject} ${says}.`,
    ...(advice === undefined ? {} : { advice }),
    ...(repair === undefined ? {} : { fix: fixOf(object, repair) }),
  }));
}

const noProblems: readonly ScopedProblem[] = [];

function fixOf(object: Scope, { title, risk, steps }: ApiRepair): FixProposal {
  return revealing(safeUnless(risk ?? null, title, ...steps.map((step) => operationOf(object, step))));
}

function operationOf(object: Scope, step: RepairStep): YamlOperation {
  if (step.kind === "set") return object.set(step.path, step.value);
  if (step.kind === "append") return object.append(step.path, step.value);
  return step.kind === "remove" ? object.remove(step.path) : object.rename(step.path, step.key);
}
