import type { Finding, RelatedLocation } from "../core/finding.ts";
import type { Fix, FixProposal } from "../core/fix.ts";
import { concernsDocument } from "../core/operation.ts";
import type { Range } from "../core/range.ts";
import { relatedPlace } from "../core/related.ts";
import type { SourceFile } from "../core/source-file.ts";
import { fixFindings, proofFailed } from "../fix/fix-findings.ts";
import { isKustomizationPath } from "../model/kubernetes/kustomization.ts";
import type { Placement, RenderedUnit, WantedChange } from "../rendering/rendered-unit.ts";
import type { Analysis } from "./analyze.ts";

/** What the findings in charts are based on. */
export interface Rendering {
  readonly units: readonly RenderedUnit[];
  /** The analysis of the rendered text. */
  readonly raw: Analysis;
  /** The findings in the rendered text that a finding represents, by its fingerprint. */
  readonly members: ReadonlyMap<string, readonly Finding[]>;
  /** The values that cause each of these, where people wrote them. */
  readonly causes: ReadonlyMap<Finding, readonly RelatedLocation[]>;
}

/** An analysis of a tree with or without charts. */
export interface MaybeRendered extends Analysis {
  readonly rendered?: Rendering | null;
}

/**
 * An analysis in which some findings only represent those findings in rendered text that a change brings, so that only
 * these are fixed.
 */
export function withBrought<Whole extends MaybeRendered>(
  analysis: Whole,
  brought: ReadonlyMap<Finding, readonly Finding[]>,
): Whole {
  const { rendered } = analysis;
  if (rendered == null || brought.size === 0) return analysis;
  const own = [...brought].map(([{ fingerprint }, members]) => [fingerprint, members] as const);
  return { ...analysis, rendered: { ...rendered, members: new Map([...rendered.members, ...own]) } };
}

/** Returns the values that cause a finding, separately for each finding in rendered text that it represents. */
export function causesIn({
  members,
  causes,
}: Rendering): (finding: Finding) => readonly (readonly RelatedLocation[])[] {
  return ({ fingerprint }) => (members.get(fingerprint) ?? []).flatMap((member) => [causes.get(member) ?? []]);
}

/**
 * Makes the fixes of the wanted findings in charts. Each is made and proved in the rendered text, then placed in a file
 * that people write, and proved by rendering again. If there is no certain place for it, the finding gets the reason as
 * advice.
 */
export function fixRendered(
  rendering: Rendering,
  findings: readonly Finding[],
  wanted: (finding: Finding) => boolean,
): Finding[] {
  const results = [...findings];
  const wishes = new Map<RenderedUnit, Wish[]>();
  for (const [index, finding] of findings.entries()) {
    const members = rendering.members.get(finding.fingerprint);
    const first = memberAtHome(rendering, finding, members ?? []);
    if (members === undefined || first?.proposal == null || finding.fix !== null || !wanted(finding)) continue;
    const made = makeFix(rendering, finding, members, first);
    if ("unit" in made) wishes.set(made.unit, [...(wishes.get(made.unit) ?? []), { ...made, index }]);
    else results[index] = made;
  }
  for (const [unit, own] of wishes) {
    const changes = own.map(({ change }) => change);
    for (const [at, placement] of placeChanges(rendering, unit, changes).entries()) {
      const wish = own[at];
      if (wish !== undefined) results[wish.index] = placedFix(findings[wish.index] as Finding, wish, placement);
    }
  }
  return results;
}

/** The places of some changes in a unit, proved in all units. */
export function placeChanges(
  { units, raw }: Rendering,
  unit: RenderedUnit,
  changes: readonly WantedChange[],
): readonly Placement[] {
  try {
    return unit.place(
      changes,
      raw.findings,
      units.filter((other) => other !== unit),
    );
  } catch (error) {
    return changes.map(() => ({ refused: proofFailed(error) }));
  }
}

/**
 * The finding in rendered text to make a fix for. Those in the chart that contains the file are preferred, since other
 * charts may use the file, too. Of several, it is the one whose fix suits most of the others, or else the first one.
 */
function memberAtHome(rendering: Rendering, { source }: Finding, members: readonly Finding[]): Finding | undefined {
  const own = members.filter((member) => {
    const directory = unitOf(rendering, member)?.directory;
    return directory !== undefined && source.path.startsWith(`${directory}/`);
  });
  const [first, ...others] = own.length > 0 ? own : members;
  if (first === undefined) return undefined;
  const least = (finding: Finding): number => finding.proposal?.suitsFrom ?? Number.POSITIVE_INFINITY;
  return others.reduce((best, other) => (least(other) < least(best) ? other : best), first);
}

/** A fix that was made and proved in a rendered text. */
interface MadeFix {
  readonly unit: RenderedUnit;
  readonly change: WantedChange;
  readonly fix: Fix;
  readonly proposal: FixProposal | null;
}

interface Wish extends MadeFix {
  readonly index: number;
}

function makeFix(
  rendering: Rendering,
  finding: Finding,
  members: readonly Finding[],
  first: Finding,
): MadeFix | Finding {
  const { raw } = rendering;
  const [fixed] = fixFindings(raw.ground, raw.files, [first], () => true);
  if (fixed?.fix == null) return withoutFix(finding, fixed?.advice?.slice((first.advice ?? "").length).trim() ?? "");
  const { fix, proposal } = fixed;
  if (!fix.proof.ok) return withoutFix(finding, `No fix is offered: ${fix.proof.reason}.`);
  const unit = unitOf(rendering, first);
  const operations = fix.operations.filter(concernsDocument);
  if (unit === undefined || operations.length < fix.operations.length) return finding;
  const change = { path: first.source.path, edits: fix.edits, operations, findings: [members] };
  return { unit, change, fix, proposal };
}

function placedFix(finding: Finding, { unit, fix, proposal }: MadeFix, placement: Placement): Finding {
  if ("refused" in placement) return withoutFix(finding, `No fix is offered: ${placement.refused}.`);
  const { source, range, edits, risk } = placement;
  const risks = [fix.risk ?? [], risk ?? []].flat().join(" ");
  const grade = risk === null ? {} : { applicability: "review" as const, risk: risks };
  return {
    ...moved(finding, source, range, unit),
    proposal: { ...proposal, ...fix, ...grade },
    fix: { ...fix, ...grade, edits },
  };
}

/** The unit whose text a finding is in. */
export function unitOf({ units }: Rendering, { source }: Finding): RenderedUnit | undefined {
  return units.find(({ texts }) => texts.some(({ path }) => path === source.path));
}

/** Moves a finding to the place of its fix. Its earlier place becomes a related one. */
function moved(finding: Finding, source: SourceFile, range: Range, { texts }: RenderedUnit): Finding {
  if (finding.source.path === source.path) return finding;
  const here = source.position(range[0]).line;
  const others = finding.related.filter(({ file, start }) => file !== source.path || start.line !== here);
  const isBuilt = texts.some(({ manifest }) => isKustomizationPath(manifest));
  const message = isBuilt ? "the object that it changes" : "the template that renders it";
  return { ...finding, source, range, related: [relatedPlace(finding.source, finding.range, message), ...others] };
}

function withoutFix(finding: Finding, reason: string): Finding {
  if (reason === "") return finding;
  return { ...finding, advice: finding.advice === null ? reason : `${finding.advice} ${reason}` };
}
