import { cutText } from "../../core/cut-text.ts";
import type { Problem } from "../../core/finding.ts";
import type { FixProposal } from "../../core/fix.ts";
import type { FixtureMode } from "../../core/settings.ts";
import { templateOf } from "../../model/origin/chart-output.ts";
import type { FileOrigin, GeneratedMark } from "../../model/origin/file-origin.ts";

/**
 * The problem as it is reported for a file of this origin. A generated file gets no fix, since its source would
 * overwrite it. Test data gets none either, unless `fixtures` says to treat it like other files. `text` returns the
 * file's text from the object on.
 */
export function respectOrigin(
  problem: Problem,
  origin: FileOrigin,
  fixtures: FixtureMode,
  text: () => string,
): Problem {
  const { generated, fixture } = origin;
  if (generated !== null) return withoutFix(problem, generatedAdvice(generated, text()));
  if (fixture === null || fixtures === "normal" || problem.fix === undefined) return problem;
  const directory = JSON.stringify(`${fixture}/`);
  return withoutFix(problem, `This file is in ${directory} and treated as test data, so no fix is offered.`);
}

/** A problem in a part of an object, without its fix, which can't be proved without the rest of the object. */
export function respectPart(problem: Problem): Problem {
  if (problem.fix === undefined) return problem;
  return withoutFix(problem, "The object that this is a part of is not here, so no fix is offered.");
}

/** A problem in a file that SOPS has encrypted, without its fix: SOPS decrypts no file that anything else has changed. */
export function respectEncryption(problem: Problem): Problem {
  if (problem.fix === undefined) return problem;
  return withoutFix(
    problem,
    "SOPS has encrypted this file and would not decrypt it after a fix: change it with sops edit.",
  );
}

/** Whether fixes may not write into a file of this origin. */
export function isLeftAlone({ generated, fixture }: FileOrigin, fixtures: FixtureMode): boolean {
  return generated !== null || (fixture !== null && fixtures !== "normal");
}

function withoutFix({ fix, ...problem }: Problem, reason: string): Problem {
  const sentences = [reason, fix === undefined ? null : changeToMake(fix), problem.advice ?? null];
  return { ...problem, advice: sentences.filter((sentence) => sentence !== null).join(" ") };
}

function changeToMake({ title, risk }: FixProposal): string {
  const change = /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
  const sentence = `The change to make: ${change}.`;
  return risk === undefined ? sentence : `${sentence} ${risk}`;
}

/** Says why the file counts as generated, and what to change instead. */
function generatedAdvice(mark: GeneratedMark, text: string): string {
  if (mark.kind === "chart") return chartAdvice(mark, templateOf(text));
  if (mark.kind === "directory") {
    const directory = JSON.stringify(`${mark.directory}/`);
    return `This file is in ${directory}, where rendered files are kept: change its source and render it again.`;
  }
  if (mark.kind === "bundle") {
    return `This file is part of a bundle for OLM, which operator-sdk makes from ${mark.from}: change its source and make the bundle again.`;
  }
  if (mark.kind === "installer") {
    return `This file is what kustomize builds from ${mark.from} (make build-installer): change its source and build it again.`;
  }
  if (mark.kind === "markers") {
    return "This file is what controller-gen makes of kubebuilder:rbac markers: change them in the Go code and run it again.";
  }
  if (mark.kind === "copies") {
    const directory = JSON.stringify(`${mark.directory}/`);
    return `This file is in ${directory}, where copies from elsewhere are kept: change the original.`;
  }
  if (mark.kind === "release") {
    return "This file has a version in its path and is treated as a release: change its source for the next one.";
  }
  if (mark.kind === "comment") {
    const [first, ...others] = mark.sources;
    const said = `This file is generated (line ${mark.line}: ${quoted(mark.text)}).`;
    if (first === undefined) return `${said} Change its source and generate it again.`;
    return `${said} Change its source and generate it again; the comment names ${[first, ...others].join(" and ")}.`;
  }
  const place = `line ${mark.line} of ${mark.file}`;
  return mark.attribute === "linguist-vendored"
    ? `This file is a copy from elsewhere (${place} marks it as linguist-vendored): change the original.`
    : `This file is generated (${place} marks it as linguist-generated). Change its source and generate it again.`;
}

function chartAdvice({ chart, templates }: Extract<GeneratedMark, { kind: "chart" }>, template: string | null): string {
  const path = templates.find(([named]) => named === template)?.[1];
  if (path !== undefined) {
    return `This file is the output of a Helm chart: change ${path} or the chart's values, and render it again.`;
  }
  const named = template === null ? "its templates" : `its template ${template.slice(template.indexOf("/") + 1)}`;
  return `This file is the output of the Helm chart ${chart}: change the chart's values or ${named}, and render it again.`;
}

const longestQuote = 100;

function quoted(text: string): string {
  return JSON.stringify(cutText(text, longestQuote).replaceAll('"', "'"));
}
