import { enumerate } from "../../../core/enumerate.ts";
import type { FixProposal } from "../../../core/fix.ts";
import { isObject, type Json } from "../../../core/json.ts";
import { formatPath, type Path, startsWith } from "../../../core/path.ts";
import type { VersionRange } from "../../../core/settings.ts";
import { printedChoice } from "../../../model/kubernetes/api/choices.ts";
import { fieldHint } from "../../../model/kubernetes/api/field-hints.ts";
import { isVersionKnown, refusedFields, settledValue } from "../../../model/kubernetes/api/refused.ts";
import type { Level, SchemaFault } from "../../../model/kubernetes/api/schema.ts";
import { nearest } from "../../../model/kubernetes/api/validation/read.ts";
import type { Scope, ScopedProblem } from "../define-kubernetes.ts";
import { revealing, review, safe, safeUnless } from "../fixes.ts";
import { type Subject, subjectAt } from "./subject-at.ts";
import { typeFix, valueInWords, wantedInWords } from "./wrong-type.ts";

/**
 * The most faults that are reported for an object, and the most for which fixes are offered. With more, the object is
 * broken as a whole, and each fix would leave all the other faults.
 */
const mostFaults = 50;

/**
 * The first faults that the API finds in an object because of its schema. They have fixes only if there are no more.
 */
export function* refusedFieldsOf(object: Scope, range: VersionRange): Iterable<ScopedProblem> {
  const faults = refusedFields(object.manifest, range);
  const few = faults.length <= mostFaults;
  for (const fault of faults.slice(0, mostFaults)) {
    for (const { fix, ...found } of problemsOf(object, fault, range)) {
      const problem: ScopedProblem = { ...found, awaits: "value" };
      yield fix === undefined || !few ? problem : { ...problem, fix: revealing(fix) };
    }
  }
}

function* problemsOf(object: Scope, fault: SchemaFault, range: VersionRange): Iterable<ScopedProblem> {
  const place = subjectAt(object, fault.path);
  if (fault.kind === "type") yield* wrongType(object, fault, place);
  else if (fault.kind === "value") yield* refusedValue(object, fault, place);
  else if (fault.kind === "unknown") yield* unknownField(object, fault, place, range);
  else if (fault.kind === "missing") {
    const message = `${place.subject} leaves out ${place.field}, which the API requires.`;
    const fix = missingFix(object, fault);
    yield { at: fault.path, message, ...(fix !== null && { fix }) };
  } else {
    const since = range.to.minor < fault.since;
    const versions = since ? `only from Kubernetes 1.${fault.since} on` : `only up to Kubernetes 1.${fault.until}`;
    yield { at: fault.path, message: `${place.subject} sets ${place.field}, which the API has ${versions}.` };
  }
}

/**
 * The only fix is `ImplementationSpecific`: paths were matched like this before they had a type. If the rule has a type
 * in a wrong place, that one is meant.
 */
function missingFix(object: Scope, { path, type }: Fault<"missing">): FixProposal | null {
  if (type !== "HTTPIngressPath" || path.at(-1) !== "pathType") return null;
  const item = path.slice(0, -1);
  const around = [[...item, "backend"], item.slice(0, -2), item.slice(0, -3)];
  if (around.some((map) => object.at(...map, "pathType") !== undefined)) return null;
  return safe("Set pathType to ImplementationSpecific", object.set(path, "ImplementationSpecific"));
}

type Fault<Kind extends SchemaFault["kind"]> = Extract<SchemaFault, { readonly kind: Kind }>;

function* wrongType(
  object: Scope,
  { path, wanted }: Fault<"type">,
  { subject, field }: Subject,
): Iterable<ScopedProblem> {
  const value = settledValue(object.at(...path));
  if (value === null || isFlow(object, path)) return;
  const fix = typeFix(object, path, value, wanted);
  yield {
    at: path,
    message: `${subject} sets ${field} to ${valueInWords(object, path, value)}, but the API accepts only ${wantedInWords(wanted)}.`,
    ...(fix === null ? {} : { fix }),
  };
}

function* refusedValue(
  object: Scope,
  { path, accepted }: Fault<"value">,
  { subject, field }: Subject,
): Iterable<ScopedProblem> {
  const written = object.at(...path);
  const text = typeof written === "string" ? written : "";
  const printed = printedChoice(text, accepted);
  // Names in capitals are placeholders for values that are filled in later, except for these.
  const value = printed === null ? settledValue(written) : text;
  if (value === null || isFlow(object, path)) return;
  const message = `${subject} sets ${field} to ${valueInWords(object, path, value)}, but the API accepts only ${enumerate(accepted, "or")}.`;
  const meant = printed ?? nearest(text, accepted);
  if (meant === null) return yield { at: path, message };
  const [title, operation] = [`Change ${text} to ${meant}`, object.set(path, meant)];
  const same = printed !== null || meant.toLowerCase() === text.toLowerCase();
  const risk = "The value is guessed: check that it is the one that is meant.";
  yield { at: path, message, fix: safeUnless(same ? null : risk, title, operation) };
}

/** Whether a value is written as `[[ x ]]` or `{X}`: what looks like a list or map may be a placeholder. */
function isFlow({ manifest: { document, root, source } }: Scope, path: Path): boolean {
  const range = document.valueRange([...root, ...path]);
  const text = range === null ? "" : source.text.slice(...range);
  return /^(?:\[.*\]|\{[^:]*\})$/.test(text);
}

function* unknownField(
  object: Scope,
  { path, levels }: Fault<"unknown">,
  { subject, field }: Subject,
  range: VersionRange,
): Iterable<ScopedProblem> {
  const key = String(path.at(-1));
  const hint = fieldHint(object.manifest.value, path, levels, range);
  // A version that is not in the tables may have more fields, but hardly one that is nearly the same as a known one.
  if (hint?.kind !== "name" && !isVersionKnown(range)) return;
  const message = `${subject} sets ${field}, but the API has no such field there.`;
  if (hint === null) return yield { at: path, message };
  const meant = formatPath(hint.path.slice(commonLength(hint.path, levels)));
  const risk = "The setting starts to take effect where the unknown field was dropped until now.";
  if (hint.kind === "name") {
    yield { at: path, message, fix: review(`Rename ${key} to ${meant}`, risk, object.rename(path, meant)) };
  } else if (hint.kind === "inside" && isObject(object.at(...hint.path.slice(0, -1))) && isSingle(object.at(...path))) {
    // Only if the map exists: keys of one map can't be added and removed at once.
    const move = [object.set(hint.path, object.at(...path) as Json), object.remove(path)];
    yield { at: path, message, fix: review(`Move ${key} to ${meant}`, risk, ...move) };
  } else {
    yield { at: path, message, advice: `The API has this field at ${subjectAt(object, hint.path).field}.` };
  }
}

function commonLength(path: Path, levels: readonly Level[]): number {
  const here = levels.at(-1)?.path ?? [];
  return startsWith(path, here) ? here.length : 0;
}

function isSingle(value: Json | undefined): boolean {
  return value !== undefined && !Array.isArray(value) && !isObject(value);
}
