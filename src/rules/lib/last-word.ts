import type { Problem } from "../../core/finding.ts";
import { leafPaths, valueAt } from "../../core/json.ts";
import { concernsDocument, type Operation, type YamlOperation } from "../../core/operation.ts";
import { type Path, samePath, startsWith } from "../../core/path.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import type { Workspace } from "../../model/kubernetes/workspace.ts";

/**
 * Whether a kustomization or a later step sets what causes the problem, so that the file does not say what is deployed.
 * What counts is what the fix would write (without a fix, what the problem points at) and what the problem rests on.
 */
export function isSettledElsewhere(problem: Problem, manifest: Manifest, workspace: Workspace): boolean {
  const { unfilled } = manifest;
  if (unfilled.length === 0 && !workspace.mayBePatched(manifest)) return false;
  const { fix, path, restsOn = [] } = problem;
  const written = fix === undefined ? [path] : fix.operations.flatMap((operation) => pathsOf(operation, manifest));
  return (
    [...written, ...restsOn].some((target) => workspace.patched(manifest, target)) ||
    [path, ...written, ...restsOn].some((target) => unfilled.some((open) => bearsOn(open, target)))
  );
}

function pathsOf(operation: Operation, { root }: Manifest): readonly Path[] {
  if (!concernsDocument(operation)) return [];
  return targetsOf(operation).map((path) => path.slice(root.length));
}

function targetsOf(operation: YamlOperation): readonly Path[] {
  return operation.kind === "set" ? leafPaths(operation.path, operation.value) : [operation.path];
}

/**
 * Whether a value that is not known yet may decide about a place: it is at, above, below or beside that place, or both
 * are about the same subject.
 */
function bearsOn(open: Path, target: Path): boolean {
  if (startsWith(target, open) || samePath(open.slice(0, -1), target.slice(0, -1))) return true;
  // An unknown `metadata` matters most for its labels.
  const whole = open.at(-1) === "metadata" ? [...open, "labels"] : open;
  if (subjects.some((subject) => isAbout(whole, subject) && isAbout(target, subject))) {
    return !inTwoContainers(open, target);
  }
  return startsWith(open, target) && !isAbout(open, inert);
}

/** Keys whose values are judged together, wherever they are in the object. */
const subjects: readonly RegExp[] = [/^securityContext$/, /^(?:labels|selector|topologySpreadConstraints)$/];

/** Keys whose values no rule judges an object by: names, amounts, and data for programs. */
const inert = /^(?:annotations|env|labels|name|namespace|resources)$/;

function isAbout(path: Path, keys: RegExp): boolean {
  return path.some((step) => typeof step === "string" && keys.test(step));
}

/** Whether the paths lead into two different containers: what one container sets does not affect another. */
function inTwoContainers(a: Path, b: Path): boolean {
  const index = a.findIndex((step, at) => step !== b[at]);
  const list = a[index - 1];
  return (
    (list === "containers" || list === "initContainers") && typeof a[index] === "number" && typeof b[index] === "number"
  );
}

/** The problem without its fix, if the fix would write next to a value that a later step fills in. */
export function withoutFixBesideUnfilled(problem: Problem, manifest: Manifest): Problem {
  const { unfilled } = manifest;
  if (unfilled.length === 0 || problem.fix === undefined) return problem;
  const { fix, ...rest } = problem;
  const parents = fix.operations
    .flatMap((operation) => pathsOf(operation, manifest))
    .map((path) => placeOf(path, manifest));
  const open = unfilled.find((path) => parents.some((parent) => samePath(parent, path.slice(0, -1))));
  if (open === undefined) return problem;
  const advice = `No fix is offered: a later step fills in ${String(open.at(-1))}, which stands beside it.`;
  return { ...rest, advice: problem.advice === undefined ? advice : `${problem.advice} ${advice}` };
}

/** The map or list in the file that gets a new entry when a path is written. */
function placeOf(path: Path, { value }: Manifest): Path {
  const missing = path.findIndex((_step, index) => valueAt(value, path.slice(0, index + 1)) === undefined);
  return path.slice(0, missing === -1 ? -1 : missing);
}
