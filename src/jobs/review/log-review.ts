import type { ReviewedChange } from "../../analysis/review-change.ts";
import { type Finding, severityNames } from "../../core/finding.ts";
import { groupBy } from "../../core/group-by.ts";
import type { PullRequest } from "../../platform/port.ts";
import { debug, log } from "../../platform/runner/workflow-commands.ts";
import { plural, sentence } from "../../review/writing/words.ts";
import type { Collection } from "../collect/collect.ts";

/** The most files of a kind that are named in the log, and in the debug log. The job summary has the others. */
const nameLimit = 5;
const detailLimit = 1000;

/** Logs what was read of a pull request, and what was not and why. */
export function logCollected(pull: PullRequest, { changes, head, skipped, notices }: Collection): void {
  const reviewed = head.filter(({ role }) => role === "reviewed").length;
  log(
    `Pull request ${pull.number} at ${pull.head.slice(0, 7)}: ${plural(changes.length, "changed file")}, ` +
      `${reviewed} to review, ${head.length - reviewed} read for context.`,
  );
  list(skipped.map(({ file, reason }) => `Skipped ${JSON.stringify(file)}: ${reason}.`));
  for (const text of notices) log(text);
}

/**
 * Logs what was found and proved, and which findings have no comment and why. Individual findings are logged in debug
 * mode only.
 */
export function logFindings({ findings: all, plan, stats, errors }: ReviewedChange): void {
  const { findings, newFindings, suggestions } = plan.counts;
  const read = `${plural(stats.manifests, "manifest")} and ${plural(stats.dockerfiles, "Dockerfile")}`;
  log(
    `Read ${read}: ${plural(findings, "finding")}, ${newFindings} of them new, ${plural(suggestions, "suggestion")}.`,
  );
  const proofs = proofsByRule(all);
  if (proofs.length > 0) log(`Fixes: ${proofs.join("; ")}.`);
  list(errors.map(({ file, message }) => `Could not read ${JSON.stringify(file)}: ${sentence(message)}`));
  const why = [...plan.withoutComment].map(([reason, count]) => `${count} because ${reason}`);
  if (why.length > 0) log(`New findings without a comment: ${why.join(", ")}.`);
  for (const finding of all.slice(0, detailLimit)) debug(describe(finding));
}

/** The numbers of proved and unproved fixes, by rule. */
function proofsByRule(findings: readonly Finding[]): string[] {
  const fixed = findings.filter(({ fix }) => fix !== null);
  return [...groupBy(fixed, ({ rule }) => rule)].map(([rule, members]) => {
    const proved = members.filter(({ fix }) => fix?.proof.ok === true).length;
    const unproved = members.length - proved;
    return `${rule} ${proved} proved${unproved === 0 ? "" : `, ${unproved} not`}`;
  });
}

function list(lines: readonly string[]): void {
  for (const line of lines.slice(0, nameLimit)) log(line);
  const rest = lines.slice(nameLimit);
  if (rest.length > 0) log(`… and ${rest.length} more: see the job summary.`);
  for (const line of rest.slice(0, detailLimit)) debug(line);
}

function describe({ rule, severity, source, range, fix, new: isNew }: ReviewedChange["findings"][number]): string {
  const { line } = source.position(range[0]);
  const proof = fix?.proof.ok === false ? `not proved: ${fix.proof.reason}` : "proved";
  const cure = fix === null ? "no fix" : `fix ${JSON.stringify(fix.title)} ${proof}`;
  return `${severityNames[severity]} ${rule} at ${JSON.stringify(source.path)}:${line}, ${isNew ? "new" : "old"}; ${cure}`;
}
