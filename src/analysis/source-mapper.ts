import type { FileError, Finding, RelatedLocation, Skipped } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import { fingerprintOf } from "../core/identity.ts";
import { generalPath } from "../core/path.ts";
import { SourceFile } from "../core/source-file.ts";
import type { YamlFile } from "../formats/yaml/yaml-file.ts";
import { isRenderedPath, type RenderedUnit, type SourcePlace, type WrittenPlace } from "../rendering/rendered-unit.ts";
import { trimmedLine } from "../rendering/trimmed-line.ts";
import { ruleSet } from "../rules/registry.ts";
import type { IgnoreOptions } from "../suppression/ignore-comment.ts";
import { type FileIgnores, readIgnores } from "../suppression/ignores.ts";
import { scopeOf, type TextHome } from "./rendered-scope.ts";
import { byPlace } from "./sort-findings.ts";

/** Findings in rendered text, reported in the files where people can fix them. */
export interface MappedFindings {
  readonly findings: readonly Finding[];
  /**
   * The findings that each of them represents, by its fingerprint: the same finding in each object and each way of
   * rendering.
   */
  readonly members: ReadonlyMap<string, readonly Finding[]>;
  /** The values that cause each of these findings in rendered text, where people wrote them. */
  readonly causes: ReadonlyMap<Finding, readonly RelatedLocation[]>;
  /** How many findings there are in charts that come from elsewhere. */
  readonly elsewhere: ReadonlyMap<RenderedUnit, number>;
  /** Findings that a comment ignores in one of the files that the rendered text comes from. */
  readonly ignored: readonly Finding[];
  /** How many of `findings` such a comment names, but may not ignore. */
  readonly overruled: number;
}

/** A finding in rendered text, moved to where people wrote what it is about. */
interface MappedFinding {
  /** The same for all findings that are reported as one. */
  readonly key: string;
  readonly finding: Finding;
  /** The finding in the rendered text. */
  readonly member: Finding;
  /** Whether a comment there ignores it. */
  readonly isIgnored: boolean;
  readonly traced: boolean;
}

/** If a finding could be traced in one way of rendering, it is reported at that place for the others, too. */
function placedAlike(led: readonly MappedFinding[]): readonly MappedFinding[] {
  if (led.every(({ traced }) => traced)) return led;
  const wordsOf = ({ finding: { rule, source, object, path } }: MappedFinding): string =>
    JSON.stringify([rule, source.path, object?.kind, generalPath(path)]);
  const known = new Map(led.filter(({ traced }) => traced).map((one) => [wordsOf(one), one]));
  return led.map((one) => {
    const { key, finding } = (one.traced ? undefined : known.get(wordsOf(one))) ?? one;
    return { ...one, key, finding };
  });
}

/** A line of a file, or a whole file. */
interface Place {
  readonly file: string;
  readonly line?: number;
}

const commentRules = new Set(ruleSet.ignoreComments.map(({ id }) => id));

/** Traces places in rendered text back to the files that people write. */
export class SourceMapper {
  readonly #texts = new Map<string, TextHome & { readonly source: SourceFile }>();

  readonly #reading: IgnoreOptions;
  readonly #ignorable: ReadonlySet<string> | null;
  readonly #comments = new Map<YamlFile, FileIgnores | null>();

  /**
   * `reading` has the options for reading ignore comments, `ignorable` the findings that may be ignored; if left out,
   * all may.
   */
  constructor(units: readonly RenderedUnit[], reading: IgnoreOptions, ignorable?: readonly Finding[]) {
    this.#reading = reading;
    this.#ignorable = ignorable === undefined ? null : new Set(ignorable.map(({ fingerprint }) => fingerprint));
    for (const unit of units) {
      for (const text of unit.texts)
        this.#texts.set(text.path, { unit, text, source: new SourceFile(text.path, text.text) });
    }
  }

  /** Announces which findings will be asked for, as far as that is known. */
  expect(raw: readonly Finding[]): void {
    for (const [path, findings] of groupBy(raw, ({ source }) => source.path)) {
      this.#texts.get(path)?.text.expect(findings.map(({ range }) => range[0]));
    }
    for (const [path, places] of groupBy(
      raw.flatMap(({ related }) => related),
      ({ file }) => file,
    )) {
      const home = this.#texts.get(path);
      home?.text.expect(places.map(({ start }) => home.source.offset(start) ?? 0));
    }
  }

  /** Findings in rendered text, each reported once for everything that its place is rendered to. */
  findings(raw: readonly Finding[]): MappedFindings {
    const led: MappedFinding[] = [];
    const elsewhere = new Map<RenderedUnit, number>();
    for (const member of raw) {
      const home = this.#texts.get(member.source.path);
      const place = home?.text.lead(member) ?? null;
      if (home === undefined || place === null) continue;
      if (place !== "elsewhere") led.push(this.#ledTo(place, member));
      else if (home.text.variant === home.unit.texts[0]?.variant)
        elsewhere.set(home.unit, (elsewhere.get(home.unit) ?? 0) + 1);
    }
    const causes = new Map(
      led.map(({ member, finding }) => [member, finding.related.filter(({ isCause }) => isCause === true)]),
    );
    return { ...this.#toldOnce(placedAlike(led)), causes, elsewhere };
  }

  #ledTo(place: SourcePlace, member: Finding): MappedFinding {
    const { source, range, name, namespace, path, written, traced, value, advice = member.advice } = place;
    const identity = movedIdentity(member.identity, { file: source.path, name, namespace });
    const related = this.related([...place.related, ...member.related]);
    return {
      key: JSON.stringify([member.rule, source.path, range[0], member.object?.kind, generalPath(member.path), value]),
      finding: { ...member, source, range, identity, related, path, advice },
      member,
      isIgnored: written.some((one) => this.#isIgnored(member.rule, one)),
      traced,
    };
  }

  #toldOnce(led: readonly MappedFinding[]): Omit<MappedFindings, "causes" | "elsewhere"> {
    const findings: Finding[] = [];
    const ignored: Finding[] = [];
    const members = new Map<string, readonly Finding[]>();
    const occurrences = new Map<string, number>();
    let overruled = 0;
    const groups = [...groupBy(led, ({ key }) => key).values()]
      .filter((group) => this.#isTold(group.map(({ member }) => member)))
      .toSorted((a, b) => byPlace(a[0]?.finding as Finding, b[0]?.finding as Finding));
    for (const group of groups) {
      const first = withCommonName(group.map(({ finding }) => finding));
      const occurrence = occurrences.get(first.identity) ?? 0;
      occurrences.set(first.identity, occurrence + 1);
      const fingerprint = fingerprintOf(first.identity, occurrence);
      // What a comment ignores in one environment is still reported for the others.
      const left = group.filter(({ isIgnored }) => !isIgnored);
      const mayIgnore = this.#ignorable?.has(fingerprint) !== false;
      const own = (mayIgnore && left.length > 0 ? left : group).map(({ member }) => member);
      const told = { ...first, message: messageOf(first), fingerprint, advice: this.#withScope(first, own) };
      if (left.length === 0 && mayIgnore) {
        ignored.push(told);
        continue;
      }
      if (left.length < group.length && !mayIgnore) overruled += 1;
      findings.push(told);
      members.set(fingerprint, own);
    }
    return { findings, members, ignored, overruled };
  }

  /** The other places of a finding. Those in charts that come from elsewhere are left out. */
  related(places: readonly RelatedLocation[]): RelatedLocation[] {
    return places.flatMap((place) => {
      const home = this.#texts.get(place.file);
      if (home === undefined) return isRenderedPath(place.file) ? [] : [place];
      const { source } = home;
      const led = home.text.sourceRange([source.offset(place.start) ?? 0, source.offset(place.end) ?? 0]);
      if (led === null) return [];
      const value = led.value === undefined ? undefined : led.related.find(({ isCause }) => isCause);
      if (value !== undefined) {
        return this.related([{ ...place, file: value.file, start: value.start, end: value.end }]);
      }
      const [start, end] = led.range;
      return [{ ...place, file: led.source.path, start: led.source.position(start), end: led.source.position(end) }];
    });
  }

  #isIgnored(rule: string, { file, document, path }: WrittenPlace): boolean {
    const known = this.#comments.get(file);
    const ignores = known === undefined ? readIgnores(file, this.#reading) : known;
    this.#comments.set(file, ignores);
    return ignores?.format === "yaml" && ignores.find(rule, document, path).length > 0;
  }

  errors(errors: readonly FileError[]): FileError[] {
    return errors.map((error) => ({ ...error, ...this.#moved(error) }));
  }

  skipped(skipped: readonly Skipped[]): Skipped[] {
    return skipped.map((one) => ({ ...one, ...this.#moved(one) }));
  }

  #moved({ file, line }: Place): Place {
    const home = this.#texts.get(file);
    if (home === undefined) return line === undefined ? { file } : { file, line };
    const [start] = trimmedLine(home.source, line ?? 1);
    const led = home.text.sourceRange([start, start + 1]);
    if (led === null) return { file: home.unit.directory };
    const value = led.value === undefined ? undefined : led.related.find(({ isCause }) => isCause);
    return value === undefined
      ? { file: led.source.path, line: led.source.position(led.range[0]).line }
      : this.#moved({ file: value.file, line: value.start.line });
  }

  /** A comment without effect for some values may have one for others, so it is reported only if it never has one. */
  #isTold(members: readonly Finding[]): boolean {
    const [first] = members;
    if (first === undefined || !commentRules.has(first.rule)) return true;
    const unit = this.#texts.get(first.source.path)?.unit;
    return new Set(members.map(({ source }) => source.path)).size === unit?.texts.length;
  }

  #withScope({ advice, source }: Finding, members: readonly Finding[]): string | null {
    const homes = members.map((member) => this.#texts.get(member.source.path)).filter((home) => home !== undefined);
    const said = [...(advice === null ? [] : [advice]), ...scopeOf(source.path, members, homes)];
    return said.length === 0 ? null : said.join(" ");
  }
}

/**
 * The identity of a finding in rendered text, but with the file and the name that don't depend on how it is rendered.
 */
function movedIdentity(
  identity: string,
  { file, name, namespace }: { readonly file: string; readonly name: string | null; readonly namespace: string | null },
): string {
  const [rule, , group, kind, , , ...place] = JSON.parse(identity) as (string | number | null)[];
  return JSON.stringify([rule, file, group, kind, namespace, name, ...place]);
}

/** A message with line numbers would refer to the rendered text, which nobody sees. */
function messageOf({ message, object, path }: Finding): string {
  if (object !== null || path[0] !== "key") return message;
  return `The key ${JSON.stringify(String(path.at(-1)))} is rendered more than once in one map: only the last one counts.`;
}

/** The first of some findings, with an identity that has only what all of them have in common. */
function withCommonName(findings: readonly Finding[]): Finding {
  const first = findings[0] as Finding;
  if (findings.every(({ identity }) => identity === first.identity)) return first;
  const parts = findings.map(({ identity }) => JSON.parse(identity) as (string | number | null)[]);
  const common = (parts[0] ?? []).map((part, index) => (parts.every((one) => one[index] === part) ? part : "*"));
  return { ...first, identity: JSON.stringify(common) };
}
