import { analyze } from "../../../src/analysis/analyze.ts";
import { resolveConfig } from "../../../src/config/config.ts";
import { parseHadolint } from "../../../src/config/hadolint.ts";
import { parseConfig } from "../../../src/config/parse-config.ts";
import { applyEdits, areApart, sortEdits } from "../../../src/core/edit.ts";
import type { Finding, Severity } from "../../../src/core/finding.ts";
import type { Applicability, FixProposal } from "../../../src/core/fix.ts";
import type { RuleFacts } from "../../../src/core/rule.ts";
import type { Settings } from "../../../src/core/settings.ts";
import { SourceFile } from "../../../src/core/source-file.ts";
import { composeFixes } from "../../../src/fix/compose.ts";
import { isDockerfilePath } from "../../../src/formats/dockerfile/dockerfile-path.ts";
import { parseDockerfile } from "../../../src/formats/dockerfile/parse.ts";
import { parseYaml } from "../../../src/formats/yaml/parse.ts";
import { ruleSet } from "../../../src/rules/registry.ts";
import type { RuleSet } from "../../../src/rules/rule-set.ts";
import { earlierIn, inputsOf, unknownAmong } from "../analyse.ts";
import { printBlock, showLine, unifiedDiff } from "./case-text.ts";
import type { RuleCase } from "./cases-file.ts";

/** Texts of files by their paths. */
export type Files = Readonly<Record<string, string>>;

/** What a rule says of the files of a case. */
export interface CaseRun {
  /** What is to be recorded of it. */
  readonly expectation: readonly string[];
  readonly severities: readonly Severity[];
  readonly applicabilities: readonly Applicability[];
  /** True where a fix would not be posted. */
  readonly unproved: boolean;
  /** The files that all fixes together change, as they are afterwards. */
  readonly fixed: Files;
  /** Messages of the rule's findings that have a fix after all fixes are made. */
  readonly left: readonly string[];
  /** What each fix alone changes of what other rules say: `appears privileged-port (info)`. */
  readonly effects: readonly string[];
}

/** A finding whose fix has edits. */
type Fixed = Finding & { readonly fix: NonNullable<Finding["fix"]> };

const today = "2026-12-01";

/** The configuration of hadolint, which is no file to analyze. */
const hadolintFile = ".hadolint.yaml";

/** The texts of the files of a case. */
export function filesOf({ inputs }: RuleCase): Files {
  return Object.fromEntries(inputs.map(({ path, text }) => [path, text]));
}

/** The set of some rules: what they say and fix does not depend on which others there are. */
export function onlyRules(ids: readonly string[]): RuleSet {
  const isOwn = ({ id }: RuleFacts): boolean => ids.includes(id);
  const { kubernetes, dockerfile, ignoreComments, files } = ruleSet;
  return {
    kubernetes: kubernetes.filter(isOwn),
    dockerfile: dockerfile.filter(isOwn),
    ignoreComments: ignoreComments.filter(isOwn),
    files: files.filter(isOwn),
  };
}

/** Runs a rule on the files of a case. Throws where a file of it can't be read or its fixes can't be made together. */
export function runCase(rule: string, ruleCase: RuleCase, rules: RuleSet): CaseRun {
  try {
    return runOn(rule, ruleCase, rules);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${rule}, case "${ruleCase.name}": ${reason}`, { cause: error });
  }
}

function runOn(rule: string, ruleCase: RuleCase, rules: RuleSet): CaseRun {
  const settings = settingsOf(ruleCase);
  const files = filesOf(ruleCase);
  const all = findingsOf(files, settings, rules, (finding) => finding.rule === rule);
  const findings = all.filter((finding) => finding.rule === rule);
  const fixable = findings.filter((finding): finding is Fixed => finding.fix !== null);
  const fixed = fixedFiles(files, findings);
  const after = Object.keys(fixed).length === 0 ? [] : findingsOf({ ...files, ...fixed }, settings, rules);
  return {
    expectation: printExpectation(files, findings, fixed),
    severities: findings.map(({ severity }) => severity),
    applicabilities: fixable.map(({ fix }) => fix.applicability),
    unproved: findings.some(({ proposal, fix }) => proposal !== null && fix?.proof.ok !== true),
    fixed,
    left: after.filter((one) => one.rule === rule && one.proposal !== null).map(({ message }) => message),
    effects: fixable.flatMap((finding) => {
      const alone = findingsOf({ ...files, ...changedFile(files, finding) }, settings, rules);
      return effectsOn(others(all, rule), others(alone, rule));
    }),
  };
}

function settingsOf(ruleCase: RuleCase): Settings {
  const { [hadolintFile]: hadolint = "" } = filesOf(ruleCase);
  const values = parseConfig("config", ruleCase.config.join("\n"));
  return resolveConfig({ preset: "all", hadolint: parseHadolint(hadolint) }, values).settings;
}

function findingsOf(
  files: Files,
  settings: Settings,
  rules: RuleSet,
  fix: (finding: Finding) => boolean = () => false,
): readonly Finding[] {
  const { [hadolintFile]: _configuration, ...own } = files;
  const inputs = inputsOf(own);
  const { findings, errors, skipped } = analyze(inputs, settings, { fix, today, rules, earlier: earlierIn(own) });
  const problems = [
    ...errors.map(({ file, message }) => [file, message]),
    ...unknownAmong(skipped).map((s) => [s.file, s.reason]),
  ];
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.join(": ")).join("\n"));
  return findings;
}

function changedFile(files: Files, { source: { path }, fix }: Fixed): Files {
  return { [path]: applyEdits(files[path] ?? "", fix.edits) };
}

/** The files that the proposals of findings change, those that can be made. */
function fixedFiles(files: Files, findings: readonly Finding[]): Files {
  const entries = Object.entries(files).flatMap(([path, text]) => {
    const own = findings.filter(({ source }) => source.path === path);
    const proposals = own.flatMap(({ proposal, fix }) => (fix === null ? [] : (proposal ?? [])));
    return proposals.length === 0 ? [] : [[path, fixedText(path, text, proposals)] as const];
  });
  return Object.fromEntries(entries);
}

function fixedText(path: string, text: string, proposals: readonly FixProposal[]): string {
  const source = new SourceFile(path, text);
  const composition = composeFixes(isDockerfilePath(path) ? parseDockerfile(source) : parseYaml(source), proposals);
  if (!composition.ok) throw new Error(composition.reason);
  return applyEdits(text, composition.edits);
}

function printExpectation(files: Files, findings: readonly Finding[], fixed: Files): string[] {
  if (findings.length === 0) return ["silent"];
  return [
    ...findings.flatMap((finding) => printFinding(files, finding)),
    ...Object.entries(fixed).flatMap(([path, text]) => printTogether(path, files[path] ?? "", text, findings)),
  ];
}

/** What is recorded of a finding. */
export function printFinding(files: Files, finding: Finding): string[] {
  const { severity, source, range, message, related, advice, proposal, fix } = finding;
  const { line, column } = source.position(range[0]);
  return [
    `finding  ${severity} ${source.path}:${line}:${column}`,
    `message  ${showLine(message)}`,
    ...related.map(({ file, start, message: what }) => {
      return `also     ${showLine(`${file}:${start.line}:${start.column} ${what}`)}`;
    }),
    ...(advice === null ? [] : [`advice   ${showLine(advice)}`]),
    ...(proposal === null ? [] : printProposal(proposal)),
    ...(proposal !== null && fix === null ? ["unmade"] : []),
    ...(fix === null || fix.proof.ok ? [] : [`unproved ${fix.proof.failed}: ${showLine(fix.proof.reason)}`]),
    ...(fix === null ? [] : printDiff(files[source.path] ?? "", applyEdits(source.text, fix.edits))),
  ];
}

function printProposal({ applicability, title, risk }: FixProposal): string[] {
  return [
    `fix      ${applicability}: ${showLine(title)}`,
    ...(risk === undefined ? [] : [`risk     ${showLine(risk)}`]),
  ];
}

/** What the fixes of a file make of it together, where that is not just all they make of it alone. */
function printTogether(path: string, text: string, fixed: string, findings: readonly Finding[]): string[] {
  const edits = findings.flatMap(({ source, fix }) => (source.path === path ? (fix?.edits ?? []) : []));
  const isSum = areApart(sortEdits(edits)) && applyEdits(text, edits) === fixed;
  return isSum ? [] : [`together ${path}`, ...printDiff(text, fixed)];
}

function printDiff(before: string, after: string): string[] {
  return printBlock(unifiedDiff(before, after));
}

function others(findings: readonly Finding[], rule: string): readonly Finding[] {
  return findings.filter((finding) => finding.rule !== rule);
}

/** Which findings come and go, told apart by what they are about and how severe they are. */
function effectsOn(before: readonly Finding[], after: readonly Finding[]): string[] {
  const only = (some: readonly Finding[], rest: readonly Finding[]): readonly Finding[] => {
    const known = new Set(rest.map((finding) => `${finding.fingerprint} ${finding.severity}`));
    return some.filter((finding) => !known.has(`${finding.fingerprint} ${finding.severity}`));
  };
  return [
    ...only(after, before).map(({ rule, severity }) => `appears ${rule} (${severity})`),
    ...only(before, after).map(({ rule, severity }) => `disappears ${rule} (${severity})`),
  ];
}
