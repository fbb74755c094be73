import type { Path } from "../../core/path.ts";
import { isRenderedText } from "../../model/kubernetes/read-manifests.ts";
import type { ReadTrouble, UnreadFile } from "../../model/unread-file.ts";
import { type FileProblem, type FileRule, timeAdvice } from "../lib/file-rule.ts";
import { review, safe } from "../lib/fixes.ts";

/** All of a manifest can be read, and in one way only. */
export const manifestUnreadable: FileRule = {
  id: "manifest-unreadable",
  summary: "A manifest, or a part of one, can't be read.",
  why: "No other rule checks what can't be read, and the cluster may reject it or read it differently.",
  severity: "error",
  category: "correctness",
  fixes: ["safe", "review"],
  sources: [
    "https://yaml.org/spec/1.2.2/#chapter-9-document-stream-productions",
    "https://yaml.org/spec/1.2.2/#3213-node-comparison",
    "https://github.com/kubernetes-sigs/yaml",
    "https://helm.sh/docs/topics/charts/#schema-files",
  ],
  *check(file) {
    if (file.format !== "manifest") return;
    const joined = joinedObjects(file);
    for (const trouble of file.troubles) {
      if (trouble.part === "key" && isOfObject(trouble) && joined.has(trouble.document)) {
        if (joined.get(trouble.document) === trouble) yield withoutMarker(trouble);
      } else if (trouble.part === "key") yield repeatedKey(file, trouble);
      else if (trouble.part !== "template") yield unread(trouble);
    }
  },
};

type Unread = Exclude<ReadTrouble, { readonly part: "key" }>;
type Repeated = Extract<ReadTrouble, { readonly part: "key" }>;

function unread(at: Unread): FileProblem {
  const { part, why } = at;
  const notChecked = `Nothing from this line on was checked: ${why}.`;
  if (part === "rest") return { message: notChecked, at, path: [part] };
  if (part === "time") return { message: notChecked, at, path: [part], advice: timeAdvice };
  if (part === "template of a chart") {
    const others = "The other templates were checked, each by itself: how their objects go together was not.";
    return { ...unrendered("template of a chart", at, others), at, path: [part] };
  }
  if (part === "values") {
    const name = at.text ?? "";
    const advice = "It was checked with the other values that it is deployed with.";
    return { message: `The chart can't be rendered with ${name}: ${why}.`, at, path: [part, name], advice };
  }
  if (part === "refused values") {
    const { text: name = "", value = "" } = at;
    const what = name === "" ? "the values of this chart" : `this chart with ${name}`;
    return { message: `Helm refuses ${what}: ${why}.`, at, path: [part, name, value], advice: withoutSchema };
  }
  if (part === "schema") {
    const message = `Helm refuses this chart, since the schema of its values is invalid: ${why}.`;
    return { message, at, path: [part], advice: withoutSchema };
  }
  if (part === "plugin") {
    return {
      message: `This kustomization was checked only in part: ${why}.`,
      at,
      path: [part, why, at.text ?? ""],
      advice: pluginAdvice,
    };
  }
  if (part === "chart" || part === "kustomization") {
    return { ...unrendered(part, at, "Only its plain YAML files were checked."), at, path: [part] };
  }
  return {
    message: `This ${part} can't be read: ${why}.`,
    at,
    path: ["file"],
    advice: `Correct it: nothing in this ${part} was checked.`,
  };
}

const withoutSchema = "Helm would install nothing of the chart. It was checked as if it had no schema for its values.";

/** An error message of the template itself, from `required` or `fail`. Helm writes it after the place of the error. */
const ownWords = /^execution error at \([^()]*\): (?<said>.+)$/s;

function unrendered(
  what: string,
  { why, lacksValues = false }: Unread,
  others: string,
): Pick<FileProblem, "message" | "advice" | "noteInScans"> {
  if (!lacksValues) return { message: `This ${what} can't be rendered: ${why}.`, advice: others };
  return {
    message: `This ${what} can't be rendered with the values in the repository: ${ownWords.exec(why)?.groups?.["said"] ?? why}.`,
    // Those who install it give it the others.
    noteInScans: true,
    advice: `Add values for it, as a file ci/NAME-values.yaml of the chart or with charts in the configuration. ${others}`,
  };
}

const pluginAdvice = "Check what `kustomize build` makes of it: no program of a pull request is run here.";

function isOfObject({ key }: Repeated): boolean {
  return key.path.length === 1;
}

/** Documents in which a second object sets `apiVersion` and `kind` again, each with the first of its repeated keys. */
function joinedObjects({ troubles }: UnreadFile): ReadonlyMap<number, Repeated> {
  const repeated = troubles.filter((trouble) => trouble.part === "key" && isOfObject(trouble)) as Repeated[];
  const says = (document: number, name: string): boolean => {
    return repeated.some(({ document: own, key }) => own === document && key.path[0] === name);
  };
  const joined = repeated.filter(({ document }) => says(document, "apiVersion") && says(document, "kind"));
  return new Map(joined.toReversed().map((trouble) => [trouble.document, trouble]));
}

function withoutMarker(at: Repeated): FileProblem {
  return {
    message:
      "Another object starts here without a line --- before it: kubectl reads one object with the last value of each key.",
    at,
    path: ["marker"],
    advice: "Put a line with --- before it.",
  };
}

function repeatedKey({ source }: UnreadFile, at: Repeated): FileProblem {
  const { document, key } = at;
  const name = JSON.stringify(String(key.path.at(-1)));
  const where = linesOf(key.earlier.map(([start]) => source.position(start).line));
  const title = `Remove the earlier ${name}, which has no effect`;
  const operation = { kind: "remove-repeated", document, path: key.path } as const;
  return {
    message: `The key ${name} appears again after ${where}: kubectl uses only the last one, and kustomize rejects the file.`,
    at,
    path: ["key", ...key.path],
    // Helm installs a chart even if it repeats a key. A template may change a label of a helper so.
    ...(isRenderedText(source) && (key.same || isOfLabels(key.path)) ? { severity: "warning" } : {}),
    fix: key.same
      ? safe(title, operation)
      : review(title, "The value that has no effect may be the one you meant.", operation),
  };
}

function isOfLabels(path: Path): boolean {
  const parent = path.at(-2);
  return parent === "labels" || parent === "annotations";
}

function linesOf([first = 1, ...more]: readonly number[]): string {
  if (more.length === 0) return `line ${first}`;
  return more.length === 1 ? `lines ${first} and ${more[0]}` : `line ${first} and ${more.length} others`;
}
