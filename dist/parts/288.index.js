export const id = 288;
export const ids = [288];
export const modules = {

/***/ 91723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ analyzeRendered)
});

// EXTERNAL MODULE: ./build/core/partition.js
var partition = __webpack_require__(22204);
// EXTERNAL MODULE: ./build/rendering/rendered-unit.js
var rendered_unit = __webpack_require__(84945);
// EXTERNAL MODULE: ./build/rendering/units.js + 81 modules
var rendering_units = __webpack_require__(47825);
// EXTERNAL MODULE: ./build/analysis/analyze.js + 11 modules
var analyze = __webpack_require__(33777);
// EXTERNAL MODULE: ./build/analysis/fix-rendered.js
var fix_rendered = __webpack_require__(95536);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/formats/yaml-path.js
var yaml_path = __webpack_require__(38786);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(77470);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization-files.js
var kustomization_files = __webpack_require__(73436);
// EXTERNAL MODULE: ./build/analysis/read-each.js + 2 modules
var read_each = __webpack_require__(36424);
;// CONCATENATED MODULE: ./build/analysis/not-applied.js





/**
 * The reviewed files that only change objects of other files, if nothing shows what they change: no kustomization among
 * the files uses them, or none of those that do was built. `units` are the rendered units; null if nothing was rendered.
 */
function notApplied(files, units) {
    const reviewed = files.filter(({ role, path }) => role === "reviewed" && mayOnlyChange(path));
    if (reviewed.length === 0)
        return [];
    const used = new Set((0,kustomization_files/* kustomizationRoots */.Z)(files).flatMap((root) => [...root.files]));
    const built = units === null ? used : new Set(units.flatMap(({ texts }) => texts.flatMap((text) => [...text.files])));
    return reviewed.flatMap(({ path, bytes }) => {
        if (built.has(path) || !mayChange(path, decoder.decode(bytes)))
            return [];
        const [first = null] = (0,read_each/* documentsIn */.a)(path, bytes);
        const what = (0,kustomization/* isKustomizationPath */.rD)(path) ? componentWords(first) : patchWords(first);
        if (what === null)
            return [];
        const why = used.has(path)
            ? "the kustomization that uses it was not built"
            : "no kustomization that was read uses it";
        return [{ file: path, reason: `what this ${what} changes is not checked: ${why}` }];
    });
}
const decoder = new TextDecoder();
/** Whether a text may be of a file that only changes other objects. This is much faster than reading it. */
function mayChange(path, text) {
    // Quoted text can have escapes for any character.
    const mayBeOther = /\\[uUx]/.test(text);
    if ((0,kustomization/* isKustomizationPath */.rD)(path))
        return mayBeOther || text.includes("Component");
    return mayStartList.test(text) && (mayBeOther || /\bop["']?\s*:/.test(text));
}
/** Blanks, comments and markers, followed by the beginning of a list or of something with a tag or an anchor. */
const mayStartList = /^\uFEFF?(?:\s|#[^\n]*\n|---(?=\s))*[-[!&%]/;
function mayOnlyChange(path) {
    return (0,kustomization/* isKustomizationPath */.rD)(path) || (0,yaml_path/* isManifestPath */.H)(path);
}
const changing = ["patches", "patchesJson6902", "patchesStrategicMerge", "replacements", "resources", "transformers"];
function componentWords(value) {
    const isComponent = (0,json/* textAt */.$6)(value, ["kind"]) === "Component";
    return isComponent && changing.some((key) => (0,json/* valueAt */.fK)(value, [key]) !== undefined) ? "component" : null;
}
/** Describes a JSON patch, which is a list of operations with paths (https://datatracker.ietf.org/doc/html/rfc6902). */
function patchWords(value) {
    const isPatch = Array.isArray(value) && value.length > 0 && value.every(isOperation);
    return isPatch ? "JSON patch" : null;
}
function isOperation(value) {
    return (0,json/* isObject */.Gv)(value) && typeof value["op"] === "string" && typeof value["path"] === "string";
}

// EXTERNAL MODULE: ./build/model/charts/chart.js + 1 modules
var chart = __webpack_require__(69886);
;// CONCATENATED MODULE: ./build/analysis/not-rendered.js



/** The charts and kustomizations under review, with the obstacle because of which none of them is rendered. */
function notRendered(files, obstacle) {
    const reviewed = files.filter(({ role }) => role === "reviewed").map(({ path }) => path);
    const folders = new Set((0,chart/* chartFolders */.ue)(files.map(({ path }) => path)));
    const charts = files
        .map(({ path }) => path)
        .filter((path) => (0,chart/* isChartPath */.Ky)(path) && folders.has((0,kustomization/* directoryOf */.jt)(path)))
        .filter((path) => reviewed.some((one) => one.startsWith(path.slice(0, -"Chart.yaml".length))));
    const kustomizations = (0,kustomization_files/* kustomizationRoots */.Z)(files)
        .filter((root) => reviewed.some((path) => root.files.has(path)))
        .map(({ path }) => path);
    return [...charts, ...kustomizations].map((file) => ({ file, reason: `not rendered: ${obstacle}` }));
}

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
;// CONCATENATED MODULE: ./build/analysis/printed-manifests.js

/** Where an object starts in a rendered text. */
const objectStart = /^(?:apiVersion|kind):/gm;
/**
 * What was skipped, without the manifests in values that a chart prints as objects of their own: these are checked as
 * they are rendered.
 */
function withoutPrinted(skipped, units) {
    const inside = skipped.filter(({ lastLine }) => lastLine !== undefined);
    if (inside.length === 0)
        return skipped;
    const files = new Set(inside.map(({ file }) => file));
    const texts = units
        .flatMap((unit) => unit.texts)
        .filter(({ valuesIn }) => [...files].some((file) => valuesIn.has(file)));
    const printed = (0,group_by/* groupBy */.$)(texts.flatMap(valuesOfObjects), ({ file }) => file);
    const isPrinted = ({ file, line = 0, lastLine = 0 }) => {
        return printed.get(file)?.some((place) => line <= place.line && place.line <= lastLine) === true;
    };
    // It is only needed here, and wrong once a line of rendered text is moved to that of its source.
    return skipped.filter((one) => !isPrinted(one)).map(({ lastLine: _last, ...one }) => one);
}
/** The lines of the values that the first lines of objects are printed from. */
function valuesOfObjects({ text, sourceRange }) {
    return [...text.matchAll(objectStart)].flatMap(({ index, 0: key }) => {
        const places = sourceRange([index, index + key.length])?.related ?? [];
        return places.flatMap(({ file, start, isCause }) => (isCause === true ? [{ file, line: start.line }] : []));
    });
}

// EXTERNAL MODULE: ./build/analysis/render-troubles.js
var render_troubles = __webpack_require__(31188);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(33059);
// EXTERNAL MODULE: ./build/model/origin/chart-output.js
var chart_output = __webpack_require__(85487);
;// CONCATENATED MODULE: ./build/analysis/repeated-output.js


/**
 * Leaves out findings in the committed output of charts that are also found by rendering the chart: those are reported
 * at the template or the values, the only places where people can fix them. Findings that only the committed output
 * has, because it was made with other values, are kept. `rendered` are all findings in the texts of the units.
 */
function withoutRepeatedOutput(plain, rendered, units, originOf) {
    const templates = templatesOf(plain, originOf);
    if (templates.size === 0)
        return { findings: plain, skipped: [] };
    const texts = new Map(units.flatMap((unit) => unit.texts.map((text) => [text.path, text])));
    const found = new Set(rendered.map((finding) => key(finding, texts.get(finding.source.path)?.templateAt(finding.range[0]))));
    const repeated = new Map();
    const findings = plain.filter((finding) => {
        const template = templates.get(finding);
        if (template === undefined || !found.has(key(finding, template)))
            return true;
        repeated.set(finding.source.path, (repeated.get(finding.source.path) ?? 0) + 1);
        return false;
    });
    const skipped = [...repeated].map(([file, count]) => {
        return {
            file,
            reason: `${count === 1 ? "1 finding is" : `${count} findings are`} reported at the chart's templates`,
        };
    });
    return { findings, skipped };
}
/** The template in the tree that each finding in the committed output of a chart comes from. */
function templatesOf(findings, originOf) {
    return new Map(findings.flatMap((finding) => {
        const { generated } = originOf(finding.source.path);
        if (generated?.kind !== "chart")
            return [];
        const named = (0,chart_output/* templateOf */.kW)(documentText(finding));
        const path = generated.templates.find(([name]) => name === named)?.[1];
        return path === undefined ? [] : [[finding, path]];
    }));
}
/** The text of the document with a finding, from its marker or the start of the file up to the finding. */
function documentText({ source: { text }, range: [at] }) {
    const marker = text.lastIndexOf("\n---", at);
    return text.slice(marker + 1, at);
}
/** The same in every release and for all values: the template, the rule, the kind and the path without list indexes. */
function key({ rule, object, path }, template) {
    return JSON.stringify([template, rule, object?.kind, (0,core_path/* generalPath */.cZ)(path)]);
}

// EXTERNAL MODULE: ./build/analysis/sort-findings.js
var sort_findings = __webpack_require__(34150);
// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(30630);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(63076);
// EXTERNAL MODULE: ./build/rendering/trimmed-line.js
var trimmed_line = __webpack_require__(35712);
// EXTERNAL MODULE: ./build/rules/registry.js + 430 modules
var registry = __webpack_require__(15812);
// EXTERNAL MODULE: ./build/suppression/ignores.js + 7 modules
var suppression_ignores = __webpack_require__(21150);
// EXTERNAL MODULE: ./build/model/origin/origin-of.js + 3 modules
var origin_of = __webpack_require__(76650);
// EXTERNAL MODULE: ./build/rendering/kustomizations/name-kustomizations.js
var name_kustomizations = __webpack_require__(31554);
;// CONCATENATED MODULE: ./build/analysis/rendered-scope.js


/**
 * Sentences that say which objects, and which values or kustomizations, a finding in a file is about, if that isn't
 * obvious.
 */
function scopeOf(file, members, homes) {
    const objects = new Set(members.map(({ object }) => JSON.stringify([object?.kind, object?.namespace, object?.name])));
    return [...(objects.size > 1 ? [`This is rendered into ${objects.size} objects.`] : []), ...placesOf(file, homes)];
}
function placesOf(file, homes) {
    const all = homes[0]?.unit.texts ?? [];
    const texts = new Set(homes.map(({ text }) => text));
    const isChart = all.some(({ variant }) => variant !== "");
    if (isChart) {
        const variants = new Set([...texts].map(({ variant }) => variant));
        return variants.has("") || variants.size === all.length ? [] : [`This only appears with ${valuesIn(variants)}.`];
    }
    // Not everything is reported for test data.
    const others = all.filter((text) => !texts.has(text) && text.files.has(file) && !isTestData(text));
    return others.length === 0
        ? []
        : [`This only appears in ${(0,name_kustomizations/* nameKustomizations */._)([...texts].map(({ manifest }) => manifest))}.`];
}
function isTestData({ manifest }) {
    return (0,origin_of/* originOf */.y)(manifest, "").fixture !== null;
}
/** Values are named once, even if they are rendered for several versions. */
function valuesIn(variants) {
    const own = [...variants].filter((name) => {
        const [, values] = /^(.*) \d+\.\d+$/.exec(name) ?? [];
        return values === undefined || !variants.has(values);
    });
    return own.toSorted().join(", ");
}

;// CONCATENATED MODULE: ./build/analysis/source-mapper.js










/** If a finding could be traced in one way of rendering, it is reported at that place for the others, too. */
function placedAlike(led) {
    if (led.every(({ traced }) => traced))
        return led;
    const wordsOf = ({ finding: { rule, source, object, path } }) => JSON.stringify([rule, source.path, object?.kind, (0,core_path/* generalPath */.cZ)(path)]);
    const known = new Map(led.filter(({ traced }) => traced).map((one) => [wordsOf(one), one]));
    return led.map((one) => {
        const { key, finding } = (one.traced ? undefined : known.get(wordsOf(one))) ?? one;
        return { ...one, key, finding };
    });
}
const commentRules = new Set(registry/* ruleSet */.n.ignoreComments.map(({ id }) => id));
/** Traces places in rendered text back to the files that people write. */
class SourceMapper {
    #texts = new Map();
    #reading;
    #ignorable;
    #comments = new Map();
    /**
     * `reading` has the options for reading ignore comments, `ignorable` the findings that may be ignored; if left out,
     * all may.
     */
    constructor(units, reading, ignorable) {
        this.#reading = reading;
        this.#ignorable = ignorable === undefined ? null : new Set(ignorable.map(({ fingerprint }) => fingerprint));
        for (const unit of units) {
            for (const text of unit.texts)
                this.#texts.set(text.path, { unit, text, source: new source_file/* SourceFile */.s(text.path, text.text) });
        }
    }
    /** Announces which findings will be asked for, as far as that is known. */
    expect(raw) {
        for (const [path, findings] of (0,group_by/* groupBy */.$)(raw, ({ source }) => source.path)) {
            this.#texts.get(path)?.text.expect(findings.map(({ range }) => range[0]));
        }
        for (const [path, places] of (0,group_by/* groupBy */.$)(raw.flatMap(({ related }) => related), ({ file }) => file)) {
            const home = this.#texts.get(path);
            home?.text.expect(places.map(({ start }) => home.source.offset(start) ?? 0));
        }
    }
    /** Findings in rendered text, each reported once for everything that its place is rendered to. */
    findings(raw) {
        const led = [];
        const elsewhere = new Map();
        for (const member of raw) {
            const home = this.#texts.get(member.source.path);
            const place = home?.text.lead(member) ?? null;
            if (home === undefined || place === null)
                continue;
            if (place !== "elsewhere")
                led.push(this.#ledTo(place, member));
            else if (home.text.variant === home.unit.texts[0]?.variant)
                elsewhere.set(home.unit, (elsewhere.get(home.unit) ?? 0) + 1);
        }
        const causes = new Map(led.map(({ member, finding }) => [member, finding.related.filter(({ isCause }) => isCause === true)]));
        return { ...this.#toldOnce(placedAlike(led)), causes, elsewhere };
    }
    #ledTo(place, member) {
        const { source, range, name, namespace, path, written, traced, value, advice = member.advice } = place;
        const identity = movedIdentity(member.identity, { file: source.path, name, namespace });
        const related = this.related([...place.related, ...member.related]);
        return {
            key: JSON.stringify([member.rule, source.path, range[0], member.object?.kind, (0,core_path/* generalPath */.cZ)(member.path), value]),
            finding: { ...member, source, range, identity, related, path, advice },
            member,
            isIgnored: written.some((one) => this.#isIgnored(member.rule, one)),
            traced,
        };
    }
    #toldOnce(led) {
        const findings = [];
        const ignored = [];
        const members = new Map();
        const occurrences = new Map();
        let overruled = 0;
        const groups = [...(0,group_by/* groupBy */.$)(led, ({ key }) => key).values()]
            .filter((group) => this.#isTold(group.map(({ member }) => member)))
            .toSorted((a, b) => (0,sort_findings/* byPlace */.hz)(a[0]?.finding, b[0]?.finding));
        for (const group of groups) {
            const first = withCommonName(group.map(({ finding }) => finding));
            const occurrence = occurrences.get(first.identity) ?? 0;
            occurrences.set(first.identity, occurrence + 1);
            const fingerprint = (0,identity/* fingerprintOf */.ax)(first.identity, occurrence);
            // What a comment ignores in one environment is still reported for the others.
            const left = group.filter(({ isIgnored }) => !isIgnored);
            const mayIgnore = this.#ignorable?.has(fingerprint) !== false;
            const own = (mayIgnore && left.length > 0 ? left : group).map(({ member }) => member);
            const told = { ...first, message: messageOf(first), fingerprint, advice: this.#withScope(first, own) };
            if (left.length === 0 && mayIgnore) {
                ignored.push(told);
                continue;
            }
            if (left.length < group.length && !mayIgnore)
                overruled += 1;
            findings.push(told);
            members.set(fingerprint, own);
        }
        return { findings, members, ignored, overruled };
    }
    /** The other places of a finding. Those in charts that come from elsewhere are left out. */
    related(places) {
        return places.flatMap((place) => {
            const home = this.#texts.get(place.file);
            if (home === undefined)
                return (0,rendered_unit/* isRenderedPath */.h)(place.file) ? [] : [place];
            const { source } = home;
            const led = home.text.sourceRange([source.offset(place.start) ?? 0, source.offset(place.end) ?? 0]);
            if (led === null)
                return [];
            const value = led.value === undefined ? undefined : led.related.find(({ isCause }) => isCause);
            if (value !== undefined) {
                return this.related([{ ...place, file: value.file, start: value.start, end: value.end }]);
            }
            const [start, end] = led.range;
            return [{ ...place, file: led.source.path, start: led.source.position(start), end: led.source.position(end) }];
        });
    }
    #isIgnored(rule, { file, document, path }) {
        const known = this.#comments.get(file);
        const ignores = known === undefined ? (0,suppression_ignores/* readIgnores */.Gq)(file, this.#reading) : known;
        this.#comments.set(file, ignores);
        return ignores?.format === "yaml" && ignores.find(rule, document, path).length > 0;
    }
    errors(errors) {
        return errors.map((error) => ({ ...error, ...this.#moved(error) }));
    }
    skipped(skipped) {
        return skipped.map((one) => ({ ...one, ...this.#moved(one) }));
    }
    #moved({ file, line }) {
        const home = this.#texts.get(file);
        if (home === undefined)
            return line === undefined ? { file } : { file, line };
        const [start] = (0,trimmed_line/* trimmedLine */.f)(home.source, line ?? 1);
        const led = home.text.sourceRange([start, start + 1]);
        if (led === null)
            return { file: home.unit.directory };
        const value = led.value === undefined ? undefined : led.related.find(({ isCause }) => isCause);
        return value === undefined
            ? { file: led.source.path, line: led.source.position(led.range[0]).line }
            : this.#moved({ file: value.file, line: value.start.line });
    }
    /** A comment without effect for some values may have one for others, so it is reported only if it never has one. */
    #isTold(members) {
        const [first] = members;
        if (first === undefined || !commentRules.has(first.rule))
            return true;
        const unit = this.#texts.get(first.source.path)?.unit;
        return new Set(members.map(({ source }) => source.path)).size === unit?.texts.length;
    }
    #withScope({ advice, source }, members) {
        const homes = members.map((member) => this.#texts.get(member.source.path)).filter((home) => home !== undefined);
        const said = [...(advice === null ? [] : [advice]), ...scopeOf(source.path, members, homes)];
        return said.length === 0 ? null : said.join(" ");
    }
}
/**
 * The identity of a finding in rendered text, but with the file and the name that don't depend on how it is rendered.
 */
function movedIdentity(identity, { file, name, namespace }) {
    const [rule, , group, kind, , , ...place] = JSON.parse(identity);
    return JSON.stringify([rule, file, group, kind, namespace, name, ...place]);
}
/** A message with line numbers would refer to the rendered text, which nobody sees. */
function messageOf({ message, object, path }) {
    if (object !== null || path[0] !== "key")
        return message;
    return `The key ${JSON.stringify(String(path.at(-1)))} is rendered more than once in one map: only the last one counts.`;
}
/** The first of some findings, with an identity that has only what all of them have in common. */
function withCommonName(findings) {
    const first = findings[0];
    if (findings.every(({ identity }) => identity === first.identity))
        return first;
    const parts = findings.map(({ identity }) => JSON.parse(identity));
    const common = (parts[0] ?? []).map((part, index) => (parts.every((one) => one[index] === part) ? part : "*"));
    return { ...first, identity: JSON.stringify(common) };
}

// EXTERNAL MODULE: ./build/analysis/unread.js
var unread = __webpack_require__(4752);
;// CONCATENATED MODULE: ./build/analysis/analyze-rendered.js













/**
 * Analyzes files as `analyze` does, and charts as they are rendered. Findings in charts are reported where people wrote
 * what is wrong, once for all objects and values that show it.
 */
function analyzeRendered(files, settings, { renderer, renderedBefore, isMeant = () => true, ...options } = {}) {
    const obstacle = renderer?.obstacle;
    const units = renderer && obstacle === undefined ? (0,rendering_units/* renderUnits */.k)(files, settings, renderer, { isMeant }) : [];
    if (units.length > 0)
        return analyzeUnits(files, units, settings, options, renderedBefore ?? null);
    const plain = (0,analyze/* analyze */.n)(files, settings, options);
    const left = obstacle === undefined ? [] : notRendered(files, obstacle);
    return { ...plain, skipped: [...plain.skipped, ...left, ...notApplied(files, null)], rendered: null };
}
/** Analyzes a tree in which some files are rendered. */
function analyzeUnits(files, units, settings, options, renderedBefore) {
    const wanted = options.fix ?? (() => true);
    const raw = (0,analyze/* analyze */.n)(inputsOf(files, units), settings, {
        ...options,
        ...(isRenderedWhole(files, units) ? {} : { earlier: null }),
        partial: partialTexts(units),
        fix: (finding) => !(0,rendered_unit/* isRenderedPath */.h)(finding.source.path) && wanted(finding),
    });
    const back = new SourceMapper(units, raw.ground.ignoring, options.ignorable);
    back.expect([...raw.findings, ...raw.ignored]);
    const [inTexts, inFiles] = (0,partition/* partition */.j)(raw.findings, ({ source }) => (0,rendered_unit/* isRenderedPath */.h)(source.path));
    const originOf = (path) => raw.ground.workspace.originOf(path);
    const { findings: plain, skipped: repeated } = withoutRepeatedOutput(inFiles, inTexts, units, originOf);
    const led = back.findings(inTexts);
    const rendering = { units, raw, members: led.members, causes: led.causes };
    const fixed = (0,fix_rendered/* fixRendered */.Rq)(rendering, withoutTold(led.findings, plain), wanted);
    const told = (0,render_troubles/* withoutUsual */.Rt)((0,render_troubles/* withoutUnread */.KU)(units, (0,unread/* unreadFiles */.jH)(plain)), renderedBefore);
    const troubles = (0,render_troubles/* renderTroubles */.FY)(told, files, raw.ground.rules, settings);
    const withRelated = plain.map((finding) => ({ ...finding, related: back.related(finding.related) }));
    const findings = [...withRelated, ...fixed, ...troubles].toSorted(sort_findings/* byPlace */.hz);
    const ignored = ignoredFindings(raw.ignored, back, led);
    const skipped = distinct([
        ...back.skipped(withoutPrinted(raw.skipped, units)),
        ...(0,unread/* unreportedParts */.pM)((0,render_troubles/* unrenderedParts */.ln)(told), troubles),
        ...(0,render_troubles/* notesOf */.h$)(told, files),
        ...untraced(units),
        ...elsewhereNotes(led),
        ...repeated,
        ...notApplied(files, units),
    ]);
    const reviewed = files.filter(({ role }) => role === "reviewed").length;
    return {
        ...raw,
        findings,
        ignored,
        overruled: raw.overruled + led.overruled,
        skipped,
        errors: back.errors(raw.errors),
        stats: { ...raw.stats, files: reviewed, ignored: ignored.length, fixes: (0,analyze/* countProofs */.t)(findings) },
        rendered: rendering,
    };
}
/** The findings that comments ignore: in files, in rendered text, and in the files that rendered text comes from. */
function ignoredFindings(raw, back, led) {
    const [inTexts, inFiles] = (0,partition/* partition */.j)(raw, ({ source }) => (0,rendered_unit/* isRenderedPath */.h)(source.path));
    return [...inFiles, ...led.ignored, ...back.findings(inTexts).findings].toSorted(sort_findings/* byPlace */.hz);
}
/** The number of findings in charts that come from elsewhere. */
function elsewhereNotes({ elsewhere }) {
    return [...elsewhere].map(([unit, count]) => {
        const what = count === 1 ? "1 finding in a chart" : `${count} findings in charts`;
        const file = unit.texts[0]?.manifest ?? unit.directory;
        return { file, reason: `${what} that it depends on`, findings: "known" };
    });
}
/**
 * The findings in rendered text, except those that are also found in the file itself. A file is analyzed both ways if
 * it belongs to a kustomization that can be built and to another that can't.
 */
function withoutTold(led, plain) {
    const placeOf = ({ rule, source, range, path }) => JSON.stringify([rule, source.path, range[0], path]);
    const told = new Set(plain.map(placeOf));
    return led.filter((finding) => !told.has(placeOf(finding)));
}
/** Whether everything that is made from files under review can be rendered. */
function isRenderedWhole(files, units) {
    const reviewed = files.filter(({ role }) => role === "reviewed").map(({ path }) => path);
    return units.every((unit) => {
        return unit.troubles.every(({ files: own = unit.files }) => !reviewed.some((path) => own.has(path)));
    });
}
/** The texts of units in which some templates are left out. */
function partialTexts(units) {
    return new Set(units.flatMap(({ texts }) => texts.filter(({ isPartial }) => isPartial).map(({ path }) => path)));
}
/** The parts of units that can't be traced back to files. */
function untraced(units) {
    return units.flatMap(({ texts }) => texts.flatMap((text) => text.untraced()));
}
/** The entries without duplicates, since several texts can report the same about one file. */
function distinct(skipped) {
    return [...new Map(skipped.map((one) => [JSON.stringify([one.file, one.line, one.reason]), one])).values()];
}
/** The files to analyze. Files that units own are replaced with what they are rendered to. */
function inputsOf(files, units) {
    const owned = new Set(units.flatMap((unit) => [...unit.owned]));
    const reviewed = new Set(files.filter(({ role }) => role === "reviewed").map(({ path }) => path));
    const origins = new Map(files.map(({ path, origin }) => [path, origin]));
    const encoder = new TextEncoder();
    const rendered = units.flatMap((unit) => {
        return unit.texts.map(({ path, text, manifest, files: own }) => {
            const origin = origins.get(manifest);
            const role = [...own].some((one) => reviewed.has(one)) ? "reviewed" : "context";
            return { path, bytes: encoder.encode(text), role, ...(origin === undefined ? {} : { origin }) };
        });
    });
    return [...files.filter(({ path }) => !owned.has(path)), ...rendered];
}


/***/ }),

/***/ 33777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ analyze),
  t: () => (/* binding */ countProofs)
});

// EXTERNAL MODULE: ./build/core/budget.js
var core_budget = __webpack_require__(36785);
// EXTERNAL MODULE: ./build/fix/fix-findings.js + 1 modules
var fix_findings = __webpack_require__(83268);
// EXTERNAL MODULE: ./build/model/builds/configured-builds.js
var configured_builds = __webpack_require__(89444);
// EXTERNAL MODULE: ./build/model/builds/read-builds.js + 14 modules
var read_builds = __webpack_require__(29452);
// EXTERNAL MODULE: ./build/rules/rule-set.js
var rule_set = __webpack_require__(75557);
// EXTERNAL MODULE: ./build/rules/run-file-rules.js
var run_file_rules = __webpack_require__(81430);
// EXTERNAL MODULE: ./build/model/kubernetes/asked-workspace.js
var asked_workspace = __webpack_require__(54103);
;// CONCATENATED MODULE: ./build/rules/without-relations.js

/**
 * The outcome for a target on its own: without the rules that asked for other objects, of which some may be missing.
 */
function withoutRelations({ marks, findingAt, ...outcome }) {
    const related = new Set(outcome.asked.filter(({ questions }) => (0,asked_workspace/* asksOfObjects */.ul)(questions)).map(({ rule }) => rule));
    const own = [...marks.keys()].filter((index) => !related.has(marks[index]?.rule ?? ""));
    return {
        ...outcome,
        marks: own.flatMap((index) => marks[index] ?? []),
        findingAt: (index) => findingAt(own[index] ?? -1),
    };
}

// EXTERNAL MODULE: ./build/fix/change.js
var change = __webpack_require__(33766);
// EXTERNAL MODULE: ./build/fix/comment-findings.js + 1 modules
var comment_findings = __webpack_require__(32283);
;// CONCATENATED MODULE: ./build/analysis/comment-notes.js


/**
 * The most findings that are reported about the ignore comments of a file, or about how it is written. A file with more
 * is not an oversight of its author.
 */
const noteLimit = 50;
/** The findings about the ignore comments of a file. */
function notesOn(ground, file) {
    const own = file === undefined ? null : ground.ignores.in(file.source.path);
    if (file === undefined || own === null)
        return [];
    return (0,comment_findings/* commentFindings */.E)(ground, file, own, (0,change/* outcomesIn */.Rl)(ground, file));
}
/** How many more findings a file has than are reported; empty if all are reported. */
function unreported(notes, what) {
    const count = notes.length - noteLimit;
    const file = notes[0]?.source.path ?? "";
    return count > 0 ? [{ file, reason: `${count} more ${what}` }] : [];
}

// EXTERNAL MODULE: ./build/config/path-filter.js
var path_filter = __webpack_require__(97607);
// EXTERNAL MODULE: ./build/config/rule-severity.js
var rule_severity = __webpack_require__(62065);
// EXTERNAL MODULE: ./build/model/origin/directory-names.js
var directory_names = __webpack_require__(24115);
;// CONCATENATED MODULE: ./build/suppression/third-party-check.js
/** The checks of other tools that the rules list as their equivalents. */
function thirdPartyChecks(rules) {
    return rules.flatMap(({ id, equivalents = [] }) => equivalents.map((equivalent) => ({ ...equivalent, rule: id })));
}
/**
 * The severity of a finding in a Dockerfile: the one that hadolint's configuration sets for the equivalent rule of
 * hadolint, or else the finding's own.
 */
function severityByHadolint({ rule, path, severity }, rules, severities) {
    const equivalents = rules.find(({ id }) => id === rule)?.equivalents ?? [];
    const named = equivalents.find(({ tool, names, at, step }) => {
        if (tool !== "hadolint" || at !== undefined || !Object.hasOwn(severities, names[0]))
            return false;
        return step === undefined || String(path.at(-1)).startsWith(step);
    });
    return named === undefined ? severity : (severities[named.names[0]] ?? severity);
}

;// CONCATENATED MODULE: ./build/analysis/count-findings.js




/**
 * Returns the severity that a finding counts with, or null. It is the one configured for its rule, with these
 * exceptions. In test data, it is at most a note; what would be a note elsewhere doesn't count, and neither does
 * anything in the expected output of a program, which is judged at its source. A file that is turned off has only notes.
 * With the preset `recommended`, generated files have no notes, and releases and copies only errors.
 */
function severityIn({ workspace: { originOf }, turnedOff }, { rules, fixtures }) {
    const configured = (0,rule_severity/* severityTest */.Y_)(rules);
    return (rule, severity, path, namespace, circumstances) => {
        const { generated, fixture } = originOf(path);
        const isDone = generated?.kind === "release" || generated?.kind === "copies";
        const least = generated === null ? "info" : isDone ? "error" : "warning";
        const counted = configured(rule, severity, path, namespace, { ...circumstances, least });
        if (counted === null)
            return null;
        if (fixture === null || fixtures === "normal")
            return turnedOff.has(path) ? "info" : counted;
        const isOutput = generated !== null || (0,directory_names/* isExpectedOutput */.CU)(path);
        return fixtures === "off" || counted === "info" || isOutput ? null : "info";
    };
}
/** Counts findings with the severities that are configured for their rules. */
function countingBy(severityOf, rules, { hadolint: { severities } }) {
    const hasOverrides = Object.keys(severities).length > 0;
    const countedAs = (mark) => {
        const own = hasOverrides ? severityByHadolint(mark, rules, severities) : mark.severity;
        return severityOf(mark.rule, own, mark.source.path, (0,path_filter/* namespaceOf */.N6)(mark.object), { preset: mark.preset });
    };
    const counted = (mark, finding) => {
        const severity = countedAs(mark);
        if (severity === null)
            return [];
        const found = finding();
        return [severity === found.severity ? found : { ...found, severity }];
    };
    return {
        findings: (all) => all.flatMap((finding) => counted(finding, () => finding)),
        outcome: ({ marks, findingAt }) => marks.flatMap((mark, index) => counted(mark, () => findingAt(index))),
    };
}

// EXTERNAL MODULE: ./build/model/kubernetes/api/violations.js + 2 modules
var api_violations = __webpack_require__(94400);
// EXTERNAL MODULE: ./build/model/rule-target.js
var rule_target = __webpack_require__(31142);
// EXTERNAL MODULE: ./build/model/unread-file.js
var unread_file = __webpack_require__(83246);
// EXTERNAL MODULE: ./build/rules/lib/places.js
var places = __webpack_require__(17634);
// EXTERNAL MODULE: ./build/rules/registry.js + 430 modules
var registry = __webpack_require__(15812);
// EXTERNAL MODULE: ./build/rules/rerun-rules.js
var rerun_rules = __webpack_require__(27748);
// EXTERNAL MODULE: ./build/rules/run-rules.js + 1 modules
var run_rules = __webpack_require__(2673);
// EXTERNAL MODULE: ./build/suppression/ignores.js + 7 modules
var ignores = __webpack_require__(21150);
;// CONCATENATED MODULE: ./build/analysis/ground.js











const nothingAsked = [];
const nothingSaid = {
    marks: [],
    findingAt(index) {
        throw new RangeError(`there is no finding ${index}`);
    },
    isRun: () => false,
    errors: [],
    asked: nothingAsked,
};
/**
 * The context of proofs, in which the rules run over each target only once. Errors of rules are added to `errors` as
 * they happen.
 */
function groundOf(tree, settings, { today = null, whole = true, partial, proofs = true, rules = registry/* ruleSet */.n, budget = core_budget/* unlimited */.O, ignorable }, { severityOf, errors, unjudged }) {
    const said = new Map();
    const forgotten = new Set();
    const violations = new Map();
    const isOn = (rule, path, namespace = null) => {
        return severityOf(rule, "error", path, namespace) !== null;
    };
    const outcomeOf = (subject) => {
        const known = said.get(subject);
        if (known)
            return known;
        const path = pathOf(subject);
        const isKnown = forgotten.has(subject);
        if (!isKnown && (unjudged.has(path) || budget.spent(path))) {
            if (!unjudged.has(path))
                unjudged.set(path, subject);
            return nothingSaid;
        }
        const outcome = (0,run_rules/* runRules */.xG)(rules, subject, tree.workspace, settings);
        const told = outcome.errors.filter(({ rule, file }) => isOn(rule, file));
        if (!isKnown)
            errors.push(...told.map(({ rule: _rule, ...error }) => error));
        const kept = proofs || partial?.has(path) ? outcome : { ...outcome, asked: nothingAsked };
        said.set(subject, kept);
        return kept;
    };
    const ignoring = { ...ignoreOptions(rules, settings, today), ...mayIgnoreOnly(ignorable) };
    const isWhole = (path) => {
        return (whole &&
            partial?.has(path) !== true &&
            tree.whole.has(path) &&
            !unjudged.has(path) &&
            errors.every(({ file }) => file !== path));
    };
    return {
        workspace: tree.workspace,
        settings,
        rules,
        manifestsOf: (document) => tree.manifestsOf.get(document) ?? [],
        dockerfileOf: (path) => tree.dockerfiles.get(path),
        outcomeOf,
        forget(subject) {
            if (said.delete(subject))
                forgotten.add(subject);
        },
        settle(subject) {
            const outcome = said.get(subject);
            if (outcome)
                said.set(subject, (0,rerun_rules/* withMarksOnly */.nq)(rules, subject, outcome, tree.workspace, settings));
        },
        violationsOf(manifest) {
            const known = violations.get(manifest) ?? new Set((0,api_violations/* apiViolations */.$)(manifest, settings.kubernetes));
            violations.set(manifest, known);
            return known;
        },
        ignores: (0,ignores/* ignoresOf */.fL)(tree.files, ignoring),
        ignoring,
        isOn,
        judges: (rule, path) => isOn(rule, path) && isWhole(path),
    };
}
/** The path of the file that holds a target. */
function pathOf(subject) {
    return (0,rule_target/* isManifest */.Y)(subject) ? subject.source.path : subject.file.source.path;
}
/** The files under review that were not checked completely, because the time ran out. */
function unjudgedParts(unjudged, own) {
    return [...unjudged].flatMap(([path, subject]) => {
        if (!own.has(path))
            return [];
        return (0,rule_target/* isManifest */.Y)(subject)
            ? (0,unread_file/* unjudgedFile */.lI)("manifest", subject.source, (0,places/* rangeIn */.hO)(subject, [])[0])
            : (0,unread_file/* unjudgedFile */.lI)("dockerfile", subject.file.source, 0);
    });
}
function ignoreOptions(rules, { thirdPartySuppressions, hadolint }, today) {
    const known = namesIn.get(rules) ?? namesOf(rules);
    namesIn.set(rules, known);
    const { thirdParty, ...names } = known;
    return {
        ...names,
        today,
        hadolintIgnored: hadolint.ignored,
        ...(thirdPartySuppressions ? { thirdParty } : {}),
    };
}
/** Known names, since all deploy units are analyzed with the same rules. */
const namesIn = new WeakMap();
function namesOf(rules) {
    return {
        rules: new Set([...rules.kubernetes, ...rules.dockerfile].map(({ id }) => id)),
        exempt: new Set([...rules.ignoreComments, ...rules.files].map(({ id }) => id)),
        thirdParty: thirdPartyChecks((0,rule_set/* rulesIn */.B)(rules)),
    };
}
/** By identity, since fingerprints are computed later. `ignorableOnly` compares those. */
function mayIgnoreOnly(ignorable) {
    if (ignorable === undefined)
        return {};
    const identities = new Set(ignorable.map(({ identity }) => identity));
    return { mayIgnore: ({ identity }) => identities.has(identity) };
}

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/model/builds/link-images.js + 1 modules
var link_images = __webpack_require__(34383);
// EXTERNAL MODULE: ./build/model/dockerfile/read-dockerfile.js + 5 modules
var read_dockerfile = __webpack_require__(14388);
;// CONCATENATED MODULE: ./build/model/dockerfile/image-uses.js


/** If more objects change, everything is looked up again. */
const fewChanges = 16;
/** Links containers and Dockerfiles. Everything is computed on demand. */
function imageUses(manifests, dockerfiles, links) {
    const byPath = new Map(dockerfiles.map((dockerfile) => [dockerfile.file.source.path, dockerfile]));
    const known = new Map();
    const by = (workload) => {
        if (workload.podTemplate === null || byPath.size === 0)
            return [];
        const found = known.get(workload) ?? usesBy(workload, (path) => byPath.get(path), links);
        known.set(workload, found);
        return found;
    };
    let byDockerfile;
    return {
        by,
        of(dockerfile) {
            byDockerfile ??= (0,group_by/* groupBy */.$)(manifests.flatMap(by), (use) => use.dockerfile);
            return byDockerfile.get(dockerfile) ?? [];
        },
        replace(changed, changedDockerfiles) {
            if (byPath.size === 0)
                return this;
            if (changed.size > fewChanges)
                return imageUses(...replaced(manifests, byPath, changed, changedDockerfiles), links);
            return changedUses(this, { manifests, byPath, links }, changed, changedDockerfiles);
        },
    };
}
function changedUses(base, { manifests, byPath, links }, changed, dockerfiles) {
    const originals = new Map([...dockerfiles].map(([before, after]) => [after, before]));
    const fresh = new Set(changed.values());
    const known = new Map();
    const dockerfileAt = (path) => {
        const dockerfile = byPath.get(path);
        return dockerfile && (dockerfiles.get(dockerfile) ?? dockerfile);
    };
    const by = (workload) => {
        if (workload.podTemplate === null)
            return [];
        const before = fresh.has(workload) ? null : base.by(workload);
        if (before?.every(({ dockerfile }) => !dockerfiles.has(dockerfile)))
            return before;
        const found = known.get(workload) ?? usesBy(workload, dockerfileAt, links);
        known.set(workload, found);
        return found;
    };
    const knownUses = new Map();
    const of = (dockerfile) => {
        const original = originals.get(dockerfile) ?? dockerfile;
        const before = base.of(original);
        const users = new Set(before.map(({ workload }) => workload));
        const runsIt = (workload) => by(workload).some((use) => use.dockerfile === dockerfile);
        const isKept = original === dockerfile && [...changed.keys()].every((workload) => !users.has(workload));
        // A workload that starts to use the image is inserted in the order of the manifests.
        const isNew = [...changed].some(([workload, after]) => !users.has(workload) && runsIt(after));
        if (isKept && !isNew)
            return before;
        const workloads = isNew ? manifests : users;
        return [...workloads].flatMap((workload) => {
            return by(changed.get(workload) ?? workload).filter((use) => use.dockerfile === dockerfile);
        });
    };
    return {
        by,
        of(dockerfile) {
            const found = knownUses.get(dockerfile) ?? of(dockerfile);
            knownUses.set(dockerfile, found);
            return found;
        },
        replace(again, againDockerfiles) {
            return imageUses(...replaced(manifests, byPath, changed, dockerfiles), links).replace(again, againDockerfiles);
        },
    };
}
function replaced(manifests, byPath, changed, dockerfiles) {
    return [
        manifests.map((manifest) => changed.get(manifest) ?? manifest),
        [...byPath.values()].map((dockerfile) => dockerfiles.get(dockerfile) ?? dockerfile),
    ];
}
function usesBy(workload, dockerfileAt, links) {
    const { podTemplate } = workload;
    // If another template of the object has the containers, it reports their uses.
    const containers = podTemplate?.judged === "here" ? podTemplate.containers : [];
    return containers.flatMap((container) => {
        return (container.image === null ? [] : links(container.image)).flatMap(({ dockerfile: path, target, how, certain, tagged }) => {
            const dockerfile = dockerfileAt(path);
            const stage = dockerfile && (0,read_dockerfile/* stageOf */.gV)(dockerfile.stages, target);
            return dockerfile && stage
                ? [{ dockerfile, workload, container, stage, how, certain, ...(tagged && { tagged }) }]
                : [];
        });
    });
}

// EXTERNAL MODULE: ./build/model/origin/file-origin.js
var file_origin = __webpack_require__(59750);
// EXTERNAL MODULE: ./build/model/kubernetes/deploy-unit.js
var deploy_unit = __webpack_require__(99935);
;// CONCATENATED MODULE: ./build/model/kubernetes/find-patches.js

/** With more patches for a name, it is faster to look at the kustomizations that build the object. */
const few = 16;
/** Finds patches among those of all kustomizations, which are given by directory. */
function patchFinder(patches, { isBuiltBy, kustomizationsOf }) {
    const all = [...patches].flatMap(([directory, some]) => some.map((patch) => ({ directory, patch })));
    const byName = (0,group_by/* groupBy */.$)(all, ({ patch }) => patch.name);
    const known = new Map();
    const find = ({ source: { path }, name }) => {
        const named = (name === null ? undefined : byName.get(name)) ?? [];
        const possible = [...named, ...(byName.get(null) ?? [])];
        const found = possible.length > few
            ? kustomizationsOf(path).flatMap((directory) => patches.get(directory) ?? [])
            : possible.filter(({ directory }) => isBuiltBy(path, directory)).map(({ patch }) => patch);
        return found.filter(({ file, name: target }) => file !== path && (target === null || target === name));
    };
    return (manifest) => {
        if (all.length === 0)
            return [];
        const key = JSON.stringify([manifest.source.path, manifest.name]);
        const found = known.get(key) ?? find(manifest);
        known.set(key, found);
        return found;
    };
}

// EXTERNAL MODULE: ./build/model/kubernetes/named-objects.js
var named_objects = __webpack_require__(95111);
// EXTERNAL MODULE: ./build/model/kubernetes/object-list.js
var object_list = __webpack_require__(37129);
// EXTERNAL MODULE: ./build/model/kubernetes/relates-alike.js
var relates_alike = __webpack_require__(69800);
// EXTERNAL MODULE: ./build/model/kubernetes/removed-objects.js + 1 modules
var removed_objects = __webpack_require__(4331);
// EXTERNAL MODULE: ./build/model/kubernetes/replicas.js
var replicas = __webpack_require__(7178);
// EXTERNAL MODULE: ./build/model/kubernetes/selection.js
var kubernetes_selection = __webpack_require__(98085);
// EXTERNAL MODULE: ./build/model/kubernetes/service-references.js
var service_references = __webpack_require__(62407);
;// CONCATENATED MODULE: ./build/model/kubernetes/create-workspace.js












/** Creates the workspace of a tree. Everything is computed on demand. */
function createWorkspace(input) {
    const { manifests, partial, kustomizations, patches, dockerfiles = [], links = () => [], origins, earlier = null, } = input;
    const byFile = (0,group_by/* groupBy */.$)(manifests, ({ source }) => source.path);
    const partialByFile = (0,group_by/* groupBy */.$)(partial, ({ source }) => source.path);
    const paths = [...new Set([...byFile.keys(), ...partialByFile.keys()])];
    const units = (0,deploy_unit/* deployUnitsOf */.QR)(paths, kustomizations);
    const gather = (from) => {
        const known = new Map();
        return ({ source }) => {
            const files = units.filesWith(source.path);
            const found = known.get(files) ?? (0,object_list/* objectList */.QC)([...files].flatMap((path) => from.get(path) ?? []));
            known.set(files, found);
            return found;
        };
    };
    const all = (0,object_list/* objectList */.QC)(manifests);
    return workspaceOf({
        all: () => all,
        unitOf: gather(byFile),
        partialOf: gather(partialByFile),
        patchesOf: patchFinder(patches, units),
        originOf: (path) => origins?.get(path) ?? file_origin/* sourceOrigin */.U,
        dockerfiles: () => dockerfiles,
        images: imageUses(manifests, dockerfiles, links),
        isHead: earlier !== null,
        removals: (0,removed_objects/* removalFinder */.L)(earlier, { manifests, partial, patches: [...patches.values()].flat() }),
        tellsAlike: () => true,
    });
}
const nothing = { items: [], complete: true };
/** Computes which Services select which workloads, and keeps the results for all proofs. */
function selectionIn({ unitOf, partialOf }) {
    const around = (manifest) => ({ whole: unitOf(manifest), partial: partialOf(manifest) });
    const workloadsOf = once((service) => (0,kubernetes_selection/* selectedBy */.B8)(service, around(service)));
    const servicesOf = once((workload) => {
        if (workload.podTemplate === null)
            return nothing;
        const { items, complete } = (0,kubernetes_selection/* selecting */.h7)(workload, around(workload));
        return { items: items.filter((service) => workloadsOf(service).items.includes(workload)), complete };
    });
    return { workloadsOf, servicesOf };
}
/** The same selection after objects were replaced by others that select, and are selected, in the same way. */
function changedSelection({ workloadsOf, servicesOf }, changed, original) {
    const withChanged = (related) => {
        const { items, complete } = related;
        if (!items.some((item) => changed.has(item)))
            return related;
        return { items: items.map((item) => changed.get(item) ?? item), complete };
    };
    return {
        workloadsOf: once((service) => withChanged(workloadsOf(original(service)))),
        servicesOf: once((workload) => withChanged(servicesOf(original(workload)))),
    };
}
function once(find) {
    const known = new Map();
    return (manifest) => {
        const found = known.get(manifest) ?? find(manifest);
        known.set(manifest, found);
        return found;
    };
}
function workspaceOf(lookups) {
    const { all, unitOf, partialOf, patchesOf, originOf, dockerfiles, images, removals } = lookups;
    const selection = lookups.selection ?? selectionIn(lookups);
    return {
        manifests: () => all().items(),
        unitOf: (manifest) => unitOf(manifest).items(),
        having: (manifest, facts, ...wanted) => unitOf(manifest).having(facts, ...wanted),
        ...selection,
        replicasOf: (workload) => (0,replicas/* replicasOf */.N4)(workload, unitOf(workload)),
        scaledBy: (autoscaler) => {
            return (0,replicas/* scaledBy */.C7)(autoscaler, unitOf(autoscaler)).filter((workload) => {
                return (0,replicas/* replicasOf */.N4)(workload, unitOf(workload)).source === autoscaler;
            });
        },
        referencesTo: (service) => {
            const items = (0,service_references/* referencesIn */.i)(unitOf(service), service);
            const others = (0,service_references/* referencesIn */.i)(all(), service).filter((other) => isClusterWide(other) && !items.includes(other));
            return { items: [...items, ...others], complete: true };
        },
        removedBeside: (manifest) => removals.objects(manifest, unitOf, all),
        podsLost: (manifest) => removals.pods(manifest, unitOf, partialOf, all),
        mayBePatched: (manifest) => patchesOf(manifest).length > 0,
        patched: (manifest, path) => {
            return patchesOf(manifest).some((patch) => patch.appliesTo(manifest) && patch.sets(manifest, path));
        },
        dockerfiles,
        imagesOf: images.by,
        usesOf: images.of,
        originOf,
        tellsAlike: lookups.tellsAlike,
        replace({ manifests: changed, dockerfiles: changedDockerfiles }) {
            const originals = new Map([...changed].map(([before, after]) => [after, before]));
            const original = (manifest) => originals.get(manifest) ?? manifest;
            const known = new Map();
            const after = (list) => {
                const found = known.get(list) ?? list.replace(changed);
                known.set(list, found);
                return found;
            };
            const isAlike = [...changed].every(([before, now]) => (0,kubernetes_selection/* selectsAlike */.wO)(before, now));
            return workspaceOf({
                all: () => after(all()),
                unitOf: (manifest) => after(unitOf(original(manifest))),
                partialOf: (manifest) => partialOf(original(manifest)),
                patchesOf,
                originOf,
                dockerfiles: () => dockerfiles().map((dockerfile) => changedDockerfiles.get(dockerfile) ?? dockerfile),
                images: images.replace(changed, changedDockerfiles),
                removals,
                isHead: lookups.isHead,
                tellsAlike: () => {
                    if (changedDockerfiles.size > 0 || !lookups.tellsAlike())
                        return false;
                    return [...changed].every(([before, now]) => {
                        if (lookups.isHead && !(0,named_objects/* namesAlike */.N6)(before, now))
                            return false;
                        return (0,relates_alike/* relatesAlike */.h)(before, now) && unitOf(before).findsAlike(before, now) && all().findsAlike(before, now);
                    });
                },
                ...(isAlike && { selection: changedSelection(selection, changed, original) }),
            });
        },
    };
}
function isClusterWide({ group }) {
    return /^(?:admissionregistration|apiextensions|apiregistration)\.k8s\.io$/.test(group);
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-pointer.js
var json_pointer = __webpack_require__(90694);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(33059);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(63076);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js + 3 modules
var parse = __webpack_require__(10144);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/read.js
var read = __webpack_require__(40460);
;// CONCATENATED MODULE: ./build/model/kubernetes/replacements.js


/**
 * What the `replacements` of a kustomization set, as patches whose values are left open
 * (kubectl.docs.kubernetes.io: replacements). Each of the entries is a replacement or a list of them, as in a file.
 */
function replacementPatches(entries) {
    return entries
        .flatMap((entry) => (Array.isArray(entry) ? entry : [entry]))
        .flatMap((replacement) => (0,read/* listAt */.gT)(replacement, ["targets"]))
        .flatMap((target) => {
        const [kind, name] = ["kind", "name"].map((key) => (0,json/* textAt */.$6)(target, ["select", key]) || null);
        const fields = (0,read/* listAt */.gT)(target, ["fieldPaths"]).flatMap((field) => typeof field === "string" && field !== "" ? field : []);
        return (fields.length === 0 ? ["metadata.name"] : fields).map((field) => {
            const text = JSON.stringify(patchOf(stepsOf(field)));
            return { path: null, text, target: { kind: kind ?? null, name: name ?? null } };
        });
    });
}
/** The most steps of a path that are read; what is below them counts as set. */
const mostSteps = 30;
/** The steps of a path such as `spec.containers.[name=web].image`; a dot in a key is escaped or in brackets. */
function stepsOf(field) {
    return [...field.matchAll(/\[[^\]]*\]?|(?:\\.|[^.\\[])+/g)].slice(0, mostSteps).map(([step]) => {
        return step.replaceAll(/\\(.)/g, "$1");
    });
}
/** A merge that sets a path. It sets all items of a list in which none is chosen by its name. */
function patchOf([step, ...rest]) {
    const [, key, value = ""] = /^\[(?:(\w+)=)?([^\]]*)\]$/.exec(step ?? "") ?? [];
    if (step === undefined || step === "*" || /^\d+$|^-$/.test(step) || (key !== undefined && key !== "name"))
        return "";
    if (key === undefined)
        return { [value || step]: patchOf(rest) };
    const item = patchOf(rest);
    return (0,json/* isObject */.Gv)(item) ? [{ ...item, name: value }] : "";
}

;// CONCATENATED MODULE: ./build/model/kubernetes/patches.js






/**
 * The changes of a kustomization: its inline patches, its patch files, which `documentsOf` reads if they are in the
 * tree, its `images`, and what its `vars` and `replacements` fill in.
 */
function readPatches({ patches, directory, images, vars = [], replacements = { inline: [], files: [] } }, documentsOf) {
    const ofImages = images.map(({ name }) => imagePatch(name));
    const replaced = [...replacements.inline, ...replacements.files.flatMap((path) => documentsOf(path) ?? [])];
    const others = [...patches, ...replacementPatches(replaced)].flatMap((entry) => {
        const documents = entry.path === null ? [] : documentsOf(entry.path);
        if (documents === null)
            return absentPatch(entry);
        const text = entry.text === null ? null : new source_file/* SourceFile */.s(`${directory}/kustomization.yaml`, entry.text);
        const inline = text === null ? [] : (0,parse/* parseYaml */.hN)(text).documents.map(({ value }) => value);
        return [
            ...documents.flatMap((value) => readPatch(value, entry, entry.path) ?? []),
            ...inline.flatMap((value) => readPatch(value, entry, null) ?? []),
        ];
    });
    return [...others, ...ofImages, ...(vars.length === 0 ? [] : [variablePatch(vars)])];
}
/** A patch that is not in the tree. It may add to the lists of pods that other patches there refer to. */
function absentPatch({ target, path }) {
    return {
        file: path,
        name: onlyName(target),
        appliesTo: (manifest) => target === null || isTarget(manifest, target),
        sets: (_manifest, path) => path.at(-1) === "volumes" || path.at(-1) === "volumeClaimTemplates",
    };
}
/** Replaces the values that name a variable: `$(NAME)`. */
function variablePatch(names) {
    return {
        file: null,
        name: null,
        appliesTo: () => true,
        sets: ({ value }, path) => {
            const text = (0,json/* valueAt */.fK)(value, path);
            return typeof text === "string" && names.some((name) => text.includes(`$(${name})`));
        },
    };
}
/** Changes the image of containers whose image has this name, with any tag or digest. */
function imagePatch(name) {
    const isMeant = (image) => {
        if (image === null || !image.startsWith(name))
            return false;
        return /^(?:[:@][^/]*)?$/.test(image.slice(name.length));
    };
    return {
        file: null,
        name: null,
        appliesTo: ({ podTemplate }) => podTemplate !== null,
        sets: ({ podTemplate }, path) => {
            const containers = podTemplate?.containers ?? [];
            return containers.some(({ image, path: at }) => isMeant(image) && (0,core_path/* samePath */.Eb)(path, [...at, "image"]));
        },
    };
}
function readPatch(value, { target }, file) {
    if (Array.isArray(value)) {
        return {
            file,
            name: onlyName(target),
            appliesTo: (manifest) => isTarget(manifest, target),
            sets: (manifest, path) => value.some((operation) => operationSets(operation, manifest.value, path)),
        };
    }
    if (!(0,json/* isObject */.Gv)(value))
        return null;
    const own = { kind: (0,json/* textAt */.$6)(value, ["kind"]), name: (0,json/* textAt */.$6)(value, ["metadata", "name"]) };
    const meant = target ?? own;
    return {
        file,
        name: onlyName(meant),
        appliesTo: (manifest) => isTarget(manifest, meant),
        sets: (manifest, path) => mergeSets(value, manifest.value, path),
    };
}
/** Kustomize matches targets as regular expressions. Here, anything but a plain name matches all objects. */
function isTarget({ kind, name }, target) {
    if (target === null)
        return false;
    const fits = (wanted, actual) => wanted === null || wanted === actual || !isPlainName(wanted);
    return fits(target.kind, kind) && fits(target.name, name);
}
function onlyName(target) {
    const name = target?.name ?? null;
    return name !== null && isPlainName(name) ? name : null;
}
function isPlainName(wanted) {
    return !/[^\w.-]|\.\*/.test(wanted);
}
/** JSON patch (RFC 6902): whether the operation changes the value at the path, a parent of it or a part of it. */
function operationSets(operation, object, path) {
    const kind = (0,json/* valueAt */.fK)(operation, ["op"]);
    const target = stepsAt(operation, "path", object);
    const from = stepsAt(operation, "from", object);
    if (target === null)
        return false;
    if (kind === "remove")
        return removes(target, object, path);
    if (kind === "add" || kind === "replace") {
        return assigns(target, (0,json/* valueAt */.fK)(operation, ["value"]), object, { path, inserts: kind === "add" });
    }
    if ((kind !== "copy" && kind !== "move") || from === null)
        return false;
    if (kind === "move" && removes(from, object, path))
        return true;
    return assigns(target, (0,json/* valueAt */.fK)(object, from), object, { path, inserts: true });
}
function removes(target, object, path) {
    if (!(0,core_path/* startsWith */.w1)(path, target) && !(0,core_path/* startsWith */.w1)(target, path))
        return false;
    return exists(object, path.length > target.length ? path : target);
}
function assigns(target, value, object, { path, inserts }) {
    const list = target.slice(0, -1);
    const items = (0,json/* valueAt */.fK)(object, list);
    if (inserts && Array.isArray(items)) {
        const isAdded = (0,core_path/* startsWith */.w1)(path, list) && path[list.length] === items.length;
        return (0,core_path/* startsWith */.w1)(list, path) || (isAdded && exists(value, path.slice(list.length + 1)));
    }
    if ((0,core_path/* startsWith */.w1)(target, path))
        return true;
    if (!(0,core_path/* startsWith */.w1)(path, target))
        return false;
    const assigned = (0,json/* valueAt */.fK)(value, path.slice(target.length)) ?? null;
    // A value replaces everything that was at its path.
    return assigned !== null || exists(object, path);
}
function exists(value, path) {
    return ((0,json/* valueAt */.fK)(value, path) ?? null) !== null;
}
/** The steps of a JSON pointer, with numbers for items of lists in the object; null without a pointer. */
function stepsAt(operation, key, object) {
    const pointer = (0,json/* valueAt */.fK)(operation, [key]);
    if (typeof pointer !== "string")
        return null;
    const steps = [];
    for (const step of (0,json_pointer/* pointerSteps */.$)(pointer)) {
        steps.push(Array.isArray((0,json/* valueAt */.fK)(object, steps)) && /^\d+$/.test(step) ? Number(step) : step);
    }
    return steps;
}
/**
 * Strategic merge: maps merge by key, lists of named items merge by name, other values are replaced. Null and `$patch:
 * delete` remove a value; `$patch: replace` removes everything that the patch does not set itself.
 */
function mergeSets(patch, value, path) {
    const directive = directiveOf(patch);
    if (patch === null || directive === "delete")
        return exists(value, path);
    const [step, ...rest] = path;
    if (step === undefined)
        return true;
    if (directive === "replace" && exists(value, path))
        return true;
    if (typeof step === "string") {
        if (!(0,json/* isObject */.Gv)(patch))
            return true;
        if (!Object.hasOwn(patch, step))
            return false;
        return mergeSets(patch[step] ?? null, (0,json/* isObject */.Gv)(value) ? value[step] : undefined, rest);
    }
    if (!Array.isArray(patch))
        return true;
    const list = Array.isArray(value) ? value : [];
    const item = list[step];
    const name = (0,json/* isObject */.Gv)(item) ? item["name"] : undefined;
    return patch.some((other) => {
        // A list of anything but maps is replaced.
        if (!(0,json/* isObject */.Gv)(other))
            return true;
        // The index after the last item means any item that the patch adds.
        const isMeant = item === undefined ? list.every((one) => (0,json/* valueAt */.fK)(one, ["name"]) !== other["name"]) : other["name"] === name;
        // Items without a name are matched by another key, such as containerPort, or replace the whole list.
        const mayBeMeant = isMeant || other["name"] === undefined || (item !== undefined && name === undefined);
        return mayBeMeant && mergeSets(other, item, rest);
    });
}
/** The `$patch` directive of a map, or of a list if one of its items has it. */
function directiveOf(patch) {
    if ((0,json/* isObject */.Gv)(patch))
        return patch["$patch"];
    if (!Array.isArray(patch))
        return undefined;
    return patch.some((item) => (0,json/* isObject */.Gv)(item) && item["$patch"] === "replace")
        ? "replace"
        : undefined;
}

// EXTERNAL MODULE: ./build/model/kubernetes/read-manifests.js
var read_manifests = __webpack_require__(94192);
// EXTERNAL MODULE: ./build/analysis/left-inside.js + 4 modules
var left_inside = __webpack_require__(52621);
// EXTERNAL MODULE: ./build/analysis/read-each.js + 2 modules
var read_each = __webpack_require__(36424);
;// CONCATENATED MODULE: ./build/analysis/read-tree.js








/**
 * Reads files. Each file that can't be read has an entry in `skipped` or `unread`, unless nobody expects it to be read.
 */
function parseTree(inputs, knowledge = {}) {
    const { builds = (0,read_builds/* buildsIn */.H)(inputs), dockerfiles: known = [], earlier = null } = knowledge;
    const bytesOf = new Map(inputs.map(({ path, bytes }) => [path, bytes]));
    const read = (0,read_each/* readEachFile */.O)(inputs, builds, knowledge, bytesOf);
    const { files, dockerfiles, kustomizations, origins, skipped, unread } = read;
    const { whole, partial } = withoutPatches(read);
    const parts = read.fragments.flatMap((manifest) => (0,read_manifests/* partOf */.BU)(manifest) ?? []);
    const manifestsOf = (0,group_by/* groupBy */.$)(whole, ({ document }) => document);
    const parted = new Set(partial.map(({ source }) => source.path));
    const isWhole = (file) => file.format === "dockerfile"
        ? dockerfiles.has(file.source.path)
        : !parted.has(file.source.path) && file.documents.every((document) => isJudged(document, manifestsOf));
    const reviewed = new Set(inputs.filter(({ role }) => role === "reviewed").map(({ path }) => path));
    // For test data, nobody expects a report about what it lacks.
    const isUsed = ({ source }) => reviewed.has(source.path) && (origins.get(source.path)?.fixture ?? null) === null;
    return {
        files,
        manifestsOf,
        reviewed: [...whole, ...parts].filter(({ source }) => reviewed.has(source.path)),
        context: whole.filter(({ source }) => !reviewed.has(source.path)),
        dockerfiles,
        whole: new Set([...files.values()].filter(isWhole).map(({ source }) => source.path)),
        workspace: createWorkspace({
            manifests: whole,
            partial,
            kustomizations,
            patches: patchesOf(kustomizations, bytesOf),
            dockerfiles: [...dockerfiles.values()],
            origins,
            // What can't be read may have any object.
            earlier: unread.length === 0 && skipped.every(({ findings }) => findings !== undefined) ? earlier : null,
            links: (0,link_images/* linkImages */.r)(builds, [...new Set([...dockerfiles.keys(), ...known])], kustomizations),
        }),
        skipped: [...skipped, ...(0,left_inside/* partsLeft */.gh)(partial.filter(isUsed), read.fragments)],
        turnedOff: turnedOffBy(kustomizations),
        unread,
    };
}
function turnedOffBy(kustomizations) {
    const used = new Set(kustomizations.flatMap(({ resources, patches }) => [...resources, ...patches.flatMap(({ path }) => path ?? [])]));
    return new Set(kustomizations.flatMap(({ turnedOff = [] }) => turnedOff.filter((path) => !used.has(path))));
}
/**
 * The complete objects, and those that are parts of others: they lack something, or a kustomization names them as
 * patches.
 */
function withoutPatches({ objects, fragments, kustomizations }) {
    const files = new Set(kustomizations.flatMap(({ patches }) => patches.flatMap(({ path }) => path ?? [])));
    const isPatch = ({ source }) => files.has(source.path);
    return {
        whole: objects.filter((manifest) => !isPatch(manifest)),
        partial: [...fragments, ...objects.filter(isPatch)],
    };
}
function patchesOf(kustomizations, bytesOf) {
    const read = (path) => {
        const bytes = bytesOf.get(path);
        return bytes === undefined ? null : (0,read_each/* documentsIn */.a)(path, bytes);
    };
    return new Map(kustomizations.map((one) => [one.directory, readPatches(one, read)]));
}
/** Whether a document has objects only, or is empty. */
function isJudged(document, manifestsOf) {
    if (document.errors.length > 0)
        return false;
    return document.value === null || (manifestsOf.get(document) ?? []).length > 0;
}

// EXTERNAL MODULE: ./build/analysis/sort-findings.js
var sort_findings = __webpack_require__(34150);
// EXTERNAL MODULE: ./build/analysis/unread.js
var analysis_unread = __webpack_require__(4752);
;// CONCATENATED MODULE: ./build/analysis/analyze.js













/**
 * Reads the files, runs all rules, and proves every fix against all rules, even those that are off. Pure, synchronous,
 * and never throws because of the contents of files.
 */
function analyze(files, settings, options = {}) {
    const { images, maxFileSize } = settings;
    const { dockerfiles, builds = [...(0,configured_builds/* configuredBuilds */.i)(settings.builds), ...(0,read_builds/* buildsIn */.H)(files)] } = options;
    const { budget = core_budget/* unlimited */.O, earlier } = options;
    const tree = parseTree(files, { images, maxFileSize, builds, dockerfiles, budget, earlier });
    const errors = [];
    const severityOf = severityIn(tree, settings);
    const unjudged = new Map();
    const ground = groundOf(tree, settings, options, { severityOf, errors, unjudged });
    const own = new Set(files.filter((file) => file.role === "reviewed").map(({ path }) => path));
    const counting = countingBy(severityOf, (0,rule_set/* rulesIn */.B)(ground.rules), settings);
    // What there is no time left to check must be known before ignore comments are judged.
    const said = subjectsOf(tree, own, options.context === true).map((subject) => {
        const outcome = ground.outcomeOf(subject);
        const told = options.partial?.has(pathOf(subject)) ? withoutRelations(outcome) : outcome;
        const findings = counting.outcome(told);
        if (findings.every(({ proposal }) => proposal === null))
            ground.forget(subject);
        else
            ground.settle(subject);
        return { subject, findings };
    });
    const left = [...tree.unread, ...unjudgedParts(unjudged, own)];
    const notes = [...own].map((path) => counting.findings(notesOn(ground, tree.files.get(path))));
    const unread = left.map((file) => counting.findings((0,run_file_rules/* runFileRules */.N)(ground.rules.files, file)));
    const told = [...unread, ...notes].flatMap((some) => some.slice(0, noteLimit));
    const sorted = (0,sort_findings/* sortOut */.$I)(said, ground.ignores, own, told);
    const { found, ignored, overruled } = (0,sort_findings/* ignorableOnly */.U_)(sorted, options.ignorable);
    const findings = (0,fix_findings/* fixFindings */.e7)(ground, tree.files, found, options.fix ?? (() => true), budget);
    return {
        findings,
        ignored,
        overruled,
        skipped: [
            ...tree.skipped,
            ...(0,analysis_unread/* unreportedParts */.pM)(left, unread.flat()),
            ...unread.flatMap((some) => unreported(some, "findings about how it is written")),
            ...notes.flatMap((some) => unreported(some, "findings about its ignore comments")),
        ],
        errors,
        stats: {
            files: files.filter((file) => file.role === "reviewed").length,
            manifests: tree.reviewed.length,
            dockerfiles: [...tree.dockerfiles.keys()].filter((path) => own.has(path)).length,
            ignored: ignored.length,
            fixes: countProofs(findings),
        },
        files: tree.files,
        turnedOff: tree.turnedOff,
        ground,
    };
}
/** How many fixes of findings are proved, and how many are not. */
function countProofs(findings) {
    const proofs = findings.flatMap((finding) => finding.fix?.proof ?? []);
    const proved = proofs.filter((proof) => proof.ok).length;
    return { proved, unproved: proofs.length - proved };
}
/** The targets of the rules: everything in the files under review, and with `context` also in the other files. */
function subjectsOf(tree, own, context) {
    const dockerfiles = [...tree.dockerfiles].filter(([path]) => context || own.has(path));
    return [...tree.reviewed, ...(context ? tree.context : []), ...dockerfiles.map(([, dockerfile]) => dockerfile)];
}


/***/ }),

/***/ 95536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ withBrought),
/* harmony export */   MC: () => (/* binding */ causesIn),
/* harmony export */   Rq: () => (/* binding */ fixRendered),
/* harmony export */   XH: () => (/* binding */ placeChanges),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _core_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47519);
/* harmony import */ var _core_related_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87337);
/* harmony import */ var _fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83268);
/* harmony import */ var _model_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77470);




/**
 * An analysis in which some findings only represent those findings in rendered text that a change brings, so that only
 * these are fixed.
 */
function withBrought(analysis, brought) {
    const { rendered } = analysis;
    if (rendered == null || brought.size === 0)
        return analysis;
    const own = [...brought].map(([{ fingerprint }, members]) => [fingerprint, members]);
    return { ...analysis, rendered: { ...rendered, members: new Map([...rendered.members, ...own]) } };
}
/** Returns the values that cause a finding, separately for each finding in rendered text that it represents. */
function causesIn({ members, causes, }) {
    return ({ fingerprint }) => (members.get(fingerprint) ?? []).flatMap((member) => [causes.get(member) ?? []]);
}
/**
 * Makes the fixes of the wanted findings in charts. Each is made and proved in the rendered text, then placed in a file
 * that people write, and proved by rendering again. If there is no certain place for it, the finding gets the reason as
 * advice.
 */
function fixRendered(rendering, findings, wanted) {
    const results = [...findings];
    const wishes = new Map();
    for (const [index, finding] of findings.entries()) {
        const members = rendering.members.get(finding.fingerprint);
        const first = memberAtHome(rendering, finding, members ?? []);
        if (members === undefined || first?.proposal == null || finding.fix !== null || !wanted(finding))
            continue;
        const made = makeFix(rendering, finding, members, first);
        if ("unit" in made)
            wishes.set(made.unit, [...(wishes.get(made.unit) ?? []), { ...made, index }]);
        else
            results[index] = made;
    }
    for (const [unit, own] of wishes) {
        const changes = own.map(({ change }) => change);
        for (const [at, placement] of placeChanges(rendering, unit, changes).entries()) {
            const wish = own[at];
            if (wish !== undefined)
                results[wish.index] = placedFix(findings[wish.index], wish, placement);
        }
    }
    return results;
}
/** The places of some changes in a unit, proved in all units. */
function placeChanges({ units, raw }, unit, changes) {
    try {
        return unit.place(changes, raw.findings, units.filter((other) => other !== unit));
    }
    catch (error) {
        return changes.map(() => ({ refused: (0,_fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .proofFailed */ .EV)(error) }));
    }
}
/**
 * The finding in rendered text to make a fix for. Those in the chart that contains the file are preferred, since other
 * charts may use the file, too. Of several, it is the one whose fix suits most of the others, or else the first one.
 */
function memberAtHome(rendering, { source }, members) {
    const own = members.filter((member) => {
        const directory = unitOf(rendering, member)?.directory;
        return directory !== undefined && source.path.startsWith(`${directory}/`);
    });
    const [first, ...others] = own.length > 0 ? own : members;
    if (first === undefined)
        return undefined;
    const least = (finding) => finding.proposal?.suitsFrom ?? Number.POSITIVE_INFINITY;
    return others.reduce((best, other) => (least(other) < least(best) ? other : best), first);
}
function makeFix(rendering, finding, members, first) {
    const { raw } = rendering;
    const [fixed] = (0,_fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .fixFindings */ .e7)(raw.ground, raw.files, [first], () => true);
    if (fixed?.fix == null)
        return withoutFix(finding, fixed?.advice?.slice((first.advice ?? "").length).trim() ?? "");
    const { fix, proposal } = fixed;
    if (!fix.proof.ok)
        return withoutFix(finding, `No fix is offered: ${fix.proof.reason}.`);
    const unit = unitOf(rendering, first);
    const operations = fix.operations.filter(_core_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .concernsDocument */ .X$);
    if (unit === undefined || operations.length < fix.operations.length)
        return finding;
    const change = { path: first.source.path, edits: fix.edits, operations, findings: [members] };
    return { unit, change, fix, proposal };
}
function placedFix(finding, { unit, fix, proposal }, placement) {
    if ("refused" in placement)
        return withoutFix(finding, `No fix is offered: ${placement.refused}.`);
    const { source, range, edits, risk } = placement;
    const risks = [fix.risk ?? [], risk ?? []].flat().join(" ");
    const grade = risk === null ? {} : { applicability: "review", risk: risks };
    return {
        ...moved(finding, source, range, unit),
        proposal: { ...proposal, ...fix, ...grade },
        fix: { ...fix, ...grade, edits },
    };
}
/** The unit whose text a finding is in. */
function unitOf({ units }, { source }) {
    return units.find(({ texts }) => texts.some(({ path }) => path === source.path));
}
/** Moves a finding to the place of its fix. Its earlier place becomes a related one. */
function moved(finding, source, range, { texts }) {
    if (finding.source.path === source.path)
        return finding;
    const here = source.position(range[0]).line;
    const others = finding.related.filter(({ file, start }) => file !== source.path || start.line !== here);
    const isBuilt = texts.some(({ manifest }) => (0,_model_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .isKustomizationPath */ .rD)(manifest));
    const message = isBuilt ? "the object that it changes" : "the template that renders it";
    return { ...finding, source, range, related: [(0,_core_related_js__WEBPACK_IMPORTED_MODULE_3__/* .relatedPlace */ .L6)(finding.source, finding.range, message), ...others] };
}
function withoutFix(finding, reason) {
    if (reason === "")
        return finding;
    return { ...finding, advice: finding.advice === null ? reason : `${finding.advice} ${reason}` };
}


/***/ }),

/***/ 31710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ deployedLeft),
  p: () => (/* binding */ leftElsewhere)
});

// EXTERNAL MODULE: ./build/core/enumerate.js
var enumerate = __webpack_require__(44124);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(63076);
// EXTERNAL MODULE: ./build/formats/dockerfile/dockerfile-signs.js
var dockerfile_signs = __webpack_require__(77257);
// EXTERNAL MODULE: ./build/formats/yaml/limits.js
var limits = __webpack_require__(85091);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js + 3 modules
var parse = __webpack_require__(10144);
// EXTERNAL MODULE: ./build/formats/yaml-path.js
var yaml_path = __webpack_require__(38786);
// EXTERNAL MODULE: ./build/model/builds/build-file.js
var build_file = __webpack_require__(84193);
// EXTERNAL MODULE: ./build/model/builds/read-builds.js + 14 modules
var read_builds = __webpack_require__(29452);
;// CONCATENATED MODULE: ./build/model/builds/inline-dockerfiles.js


/**
 * The lines where a file states builds without a file as their Dockerfile: it is inside the file, or a program writes
 * it. Documents are left out, since they only show examples.
 */
function inlineDockerfiles(path, bytes) {
    if ((0,build_file/* buildFileKind */.zS)(path) === "document")
        return [];
    const lines = (0,read_builds/* statedBuilds */.f)(path, bytes).flatMap(({ inline, line }) => (inline === true ? [line] : []));
    return [...new Set(lines)].toSorted((a, b) => a - b);
}

// EXTERNAL MODULE: ./build/model/kubernetes/manifests-inside.js + 1 modules
var manifests_inside = __webpack_require__(84310);
// EXTERNAL MODULE: ./build/model/other-deployers.js
var other_deployers = __webpack_require__(83264);
;// CONCATENATED MODULE: ./build/analysis/left-elsewhere.js










/**
 * What a file that is neither a manifest nor a Dockerfile builds or deploys without any rule checking it, with lines.
 */
function leftElsewhere(path, bytes) {
    if (bytes.length > limits/* maxFileSize */.o2)
        return [];
    const inline = inlineDockerfiles(path, bytes).map((line) => {
        return { file: path, reason: "the Dockerfile of a build in it is not checked", line, findings: "none" };
    });
    const source = new source_file/* SourceFile */.s(path, new TextDecoder().decode(bytes));
    return [
        ...inline,
        ...deployedLeft(source),
        ...scriptLeft(source),
        ...encodedLeft(source),
        ...otherDockerfile(source),
    ];
}
/** Manifests in base64 in a file of data that otherwise doesn't mention them. */
function encodedLeft(source) {
    if (!(0,yaml_path/* isManifestPath */.H)(source.path) || !manifests_inside/* mayHoldEncoded */.Nh.test(source.text))
        return [];
    return (0,parse/* parseYaml */.hN)(source).documents.flatMap((document) => {
        return (0,manifests_inside/* manifestsInData */.u5)(document).map(({ path, kinds }) => {
            const { line } = source.position(document.anchor(path)[0]);
            const reason = `the ${(0,enumerate/* enumerate */.H)(kinds)} inside of other data is not checked`;
            return { file: source.path, reason, line, findings: "none" };
        });
    });
}
/** What another tool makes of a file, whether or not it is a manifest. */
function deployedLeft(source) {
    const found = (0,other_deployers/* deployedOtherwise */.tL)(source.path, source.text);
    if (found === null)
        return [];
    const { line } = source.position(found.offset);
    return [{ file: source.path, reason: `what ${found.tool} makes of it is not checked`, line, findings: "none" }];
}
/** Manifests in the texts of scripts, and in code that sets up clusters. */
function scriptLeft(source) {
    const { path, text } = source;
    const kind = (0,build_file/* buildFileKind */.zS)(path);
    const isScript = kind === "script" || kind === "makefile" || kind === "jenkinsfile" || /\.(?:tf|tofu|ps1)$/i.test(path);
    if (!isScript)
        return [];
    return [...(0,manifests_inside/* kindsInScript */.aK)(text), ...(0,manifests_inside/* kindsInBase64 */.c5)(text)].map(({ kind: object, offset }) => {
        const { line } = source.position(offset);
        return { file: path, reason: `the ${object} inside of it is not checked`, line, findings: "none" };
    });
}
function otherDockerfile({ path, text }) {
    if (!(0,dockerfile_signs/* isDockerfileText */.qM)(text))
        return [];
    const reason = "it looks like a Dockerfile and is not checked, since it has another name and no build in the repository uses it";
    return [{ file: path, reason, findings: "none" }];
}


/***/ }),

/***/ 52621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L5: () => (/* binding */ leftInDockerfile),
  gP: () => (/* binding */ leftInside),
  gh: () => (/* binding */ partsLeft)
});

// EXTERNAL MODULE: ./build/core/enumerate.js
var enumerate = __webpack_require__(44124);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(33059);
// EXTERNAL MODULE: ./build/formats/dockerfile/directives.js
var directives = __webpack_require__(43962);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/read.js
var read = __webpack_require__(40460);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(77470);
;// CONCATENATED MODULE: ./build/model/charts/charts-elsewhere.js



const argoSources = (spec) => (object) => {
    const own = (0,json/* valueAt */.fK)(object, [...spec, "source"]);
    const sources = own === undefined ? [] : [[[...spec, "source"], own]];
    for (const [index, source] of (0,read/* listAt */.gT)(object, [...spec, "sources"]).entries()) {
        sources.push([[...spec, "sources", index], source]);
    }
    // A source that doesn't name a chart is a folder of this repository or another one.
    return sources.flatMap(([path, source]) => {
        return (0,json/* textAt */.$6)(source, ["chart"]) === null ? [] : [{ path: [...path, "chart"], folder: null }];
    });
};
const fluxRelease = (object) => {
    if ((0,json/* isObject */.Gv)((0,json/* valueAt */.fK)(object, ["spec", "chartRef"])))
        return [{ path: ["spec", "chartRef"], folder: null }];
    const chart = (0,json/* textAt */.$6)(object, ["spec", "chart", "spec", "chart"]);
    return chart === null ? [] : [{ path: ["spec", "chart", "spec", "chart"], folder: (0,kustomization/* join */.fj)("", chart) }];
};
/**
 * k3s includes the charts that a HelmChartConfig configures. It gets others from a repository or from the object
 * itself.
 */
const k3sChart = () => [{ path: ["spec"], folder: null }];
/** Other kinds name a chart, or its source, in one place. */
const chartAt = (...path) => (object) => (0,json/* valueAt */.fK)(object, path) === undefined ? [] : [{ path, folder: null }];
const sveltos = (object) => {
    return (0,read/* listAt */.gT)(object, ["spec", "helmCharts"]).map((_chart, index) => ({
        path: ["spec", "helmCharts", index],
        folder: null,
    }));
};
/**
 * Kinds that deploy charts, by group and kind.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/helm/
 * https://fluxcd.io/flux/components/helm/helmreleases/
 * https://docs.k3s.io/add-ons/helm
 * https://fleet.rancher.io/helm-ops
 * https://projectsveltos.github.io/sveltos/main/addons/helm_charts/
 * https://github.com/kubernetes-sigs/cluster-api-addon-provider-helm
 * https://marketplace.upbound.io/providers/crossplane-contrib/provider-helm
 * https://carvel.dev/kapp-controller/docs/latest/app-spec/
 */
const places = {
    "addons.cluster.x-k8s.io/HelmChartProxy": chartAt("spec", "chartName"),
    "argoproj.io/Application": argoSources(["spec"]),
    "argoproj.io/ApplicationSet": argoSources(["spec", "template", "spec"]),
    "config.projectsveltos.io/ClusterProfile": sveltos,
    "config.projectsveltos.io/Profile": sveltos,
    "fleet.cattle.io/Bundle": chartAt("spec", "helm"),
    "fleet.cattle.io/HelmOp": chartAt("spec", "helm"),
    "helm.cattle.io/HelmChart": k3sChart,
    "helm.cattle.io/HelmChartConfig": k3sChart,
    "helm.crossplane.io/Release": chartAt("spec", "forProvider", "chart"),
    "helm.m.crossplane.io/Release": chartAt("spec", "forProvider", "chart"),
    "helm.toolkit.fluxcd.io/HelmRelease": fluxRelease,
    "kappctrl.k14s.io/App": chartAt("spec", "fetch"),
    "packaging.carvel.dev/PackageInstall": chartAt("spec", "packageRef"),
};
/**
 * The paths at which an object names charts that are not in the repository. `charts` are the folders of those that are.
 */
function chartsElsewhere({ group, kind, scope, value }, charts) {
    const id = `${group}/${kind}`;
    const placesIn = scope === "object" && Object.hasOwn(places, id) ? places[id] : undefined;
    return (placesIn?.(value) ?? []).flatMap(({ path, folder }) => {
        return folder !== null && charts.has(folder) ? [] : [path];
    });
}

// EXTERNAL MODULE: ./build/model/charts/application-sets.js
var application_sets = __webpack_require__(91328);
// EXTERNAL MODULE: ./build/model/charts/flux-releases.js
var flux_releases = __webpack_require__(55898);
;// CONCATENATED MODULE: ./build/model/charts/values-elsewhere.js




/**
 * The values that an object gives to charts of the repository, and with which these are not rendered. `charts` are the
 * folders of the charts.
 */
function valuesElsewhere({ group, kind, scope, value }, charts) {
    if (scope !== "object")
        return [];
    const id = `${group}/${kind}`;
    if (id === "argoproj.io/ApplicationSet") {
        const reason = "the values here are not checked, since only generators of folders and of up to 50 list elements are read";
        return (0,application_sets/* valuesFilledIn */.SY)(value, charts).map((path) => ({ path, reason }));
    }
    const release = id === "helm.toolkit.fluxcd.io/HelmRelease" ? (0,flux_releases/* fluxRelease */.Z)(value) : null;
    if (release === null || !charts.has(release.chart))
        return [];
    const secrets = (0,read/* listAt */.gT)(value, ["spec", "valuesFrom"]).flatMap((source, index) => {
        const path = ["spec", "valuesFrom", index];
        return (0,json/* textAt */.$6)(source, ["kind"]) === "Secret" ? [{ path, reason: "the values in this Secret are not checked" }] : [];
    });
    const reason = "the values in these files are not checked, since they replace the chart's own";
    return release.replacesOwn ? [...secrets, { path: ["spec", "chart", "spec", "valuesFiles"], reason }] : secrets;
}

;// CONCATENATED MODULE: ./build/model/kubernetes/grants-inside.js


/** Roles that Kubernetes comes with and that are worth as much as cluster-admin: they read Secrets or change roles. */
const mightyRole = /^system:(?:aggregate-to-(?:admin|edit)$|controller:|kube-controller-manager$|node$)/;
/** What a label says of a namespace that takes every pod. */
const enforcing = ["metadata", "labels", "pod-security.kubernetes.io/enforce"];
/**
 * Where an object gives rights that no rule tells of, from its root.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles
 * https://kubernetes.io/docs/concepts/security/pod-security-admission/
 * https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution
 * https://olm.operatorframework.io/docs/advanced-tasks/adding-operator-permissions/
 */
function grantsInside({ group, kind, scope, value, }) {
    if (scope !== "object")
        return [];
    const find = Object.hasOwn(grants, `${group}/${kind}`) ? grants[`${group}/${kind}`] : undefined;
    return find === undefined ? [] : find(value);
}
const boundRole = (value) => {
    const name = (0,json/* textAt */.$6)(value, ["roleRef", "name"]) ?? "";
    return mightyRole.test(name) ? [["roleRef"]] : [];
};
const anyRole = (value) => ((0,json/* valueAt */.fK)(value, ["roleRef"]) === undefined ? [] : [["roleRef"]]);
/** Selectors that no role has to be made for: they take in those that Kubernetes comes with. */
const aggregated = (value) => {
    const at = ["aggregationRule", "clusterRoleSelectors"];
    return (0,read/* listAt */.gT)(value, at).flatMap((selector, index) => (takesAnyRole(selector) ? [[...at, index]] : []));
};
function takesAnyRole(selector) {
    const labels = (0,json/* valueAt */.fK)(selector, ["matchLabels"]);
    const own = (0,json/* isObject */.Gv)(labels) ? Object.keys(labels) : [];
    const wanted = (0,read/* listAt */.gT)(selector, ["matchExpressions"]).filter((one) => {
        return ["In", "Exists"].includes((0,json/* textAt */.$6)(one, ["operator"]) ?? "");
    });
    const keys = [...own, ...wanted.map((one) => (0,json/* textAt */.$6)(one, ["key"]) ?? "")];
    return keys.every((key) => key === "kubernetes.io/bootstrapping");
}
const withAddress = (value) => {
    return (0,read/* listAt */.gT)(value, ["webhooks"]).flatMap((webhook, index) => {
        const url = (0,json/* valueAt */.fK)(webhook, ["clientConfig", "url"]);
        return url === undefined ? [] : [["webhooks", index, "clientConfig", "url"]];
    });
};
/** All rights that an operator asks for: what it asks for in detail is what it needs. */
const ofOperator = (value) => {
    const at = ["spec", "install", "spec", "clusterPermissions"];
    return (0,read/* listAt */.gT)(value, at).flatMap((given, index) => {
        const isAll = (0,read/* listAt */.gT)(given, ["rules"]).some((rule) => {
            return ["resources", "verbs"].every((key) => (0,read/* listAt */.gT)(rule, [key]).includes("*"));
        });
        return isAll ? [[...at, index]] : [];
    });
};
/** https://docs.redhat.com: SecurityContextConstraints */
const constraints = (value) => {
    const keys = ["HostDirVolumePlugin", "HostIPC", "HostNetwork", "HostPID", "PrivilegedContainer"];
    return keys.map((key) => [`allow${key}`]).filter((path) => (0,json/* valueAt */.fK)(value, path) === true);
};
/** Most of what Flux fills in are names and sizes; rights of pods are true. */
const filledIn = (value) => {
    const at = ["spec", "postBuild", "substitute"];
    const given = (0,json/* valueAt */.fK)(value, at);
    if (!(0,json/* isObject */.Gv)(given))
        return [];
    const isTrue = (one) => one === true || one === "true";
    return Object.keys(given).flatMap((key) => (isTrue(given[key]) ? [[...at, key]] : []));
};
const grants = {
    "/Namespace": (value) => ((0,json/* textAt */.$6)(value, enforcing) === "privileged" ? [enforcing] : []),
    "admissionregistration.k8s.io/MutatingWebhookConfiguration": withAddress,
    "authorization.openshift.io/ClusterRoleBinding": anyRole,
    "authorization.openshift.io/RoleBinding": anyRole,
    "kustomize.toolkit.fluxcd.io/Kustomization": filledIn,
    "operators.coreos.com/ClusterServiceVersion": ofOperator,
    "rbac.authorization.k8s.io/ClusterRole": aggregated,
    "rbac.authorization.k8s.io/ClusterRoleBinding": boundRole,
    "rbac.authorization.k8s.io/RoleBinding": boundRole,
    "security.openshift.io/SecurityContextConstraints": constraints,
};

// EXTERNAL MODULE: ./build/model/kubernetes/manifests-inside.js + 1 modules
var manifests_inside = __webpack_require__(84310);
// EXTERNAL MODULE: ./build/model/kubernetes/pod-places.js
var pod_places = __webpack_require__(96249);
;// CONCATENATED MODULE: ./build/model/kubernetes/patches-inside.js


const kustomize = [
    [["source", "kustomize"], ["patches"]],
    [["sources", "*", "kustomize"], ["patches"]],
];
/** A plugin can print anything for a folder. */
const argo = [...kustomize, [["source"], ["plugin"]], [["sources", "*"], ["plugin"]]];
const below = (start, places) => {
    return places.map(([map, keys]) => [[...start, ...map], keys]);
};
const workflow = [
    [[], ["podSpecPatch"]],
    [["templateDefaults"], ["podSpecPatch"]],
    [["templates", "*"], ["podSpecPatch"]],
];
const mutating = [
    [["mutate"], ["patchStrategicMerge", "patchesJson6902"]],
    [
        ["mutate", "foreach", "*"],
        ["patchStrategicMerge", "patchesJson6902"],
    ],
];
/**
 * Kinds that change pods with patches of their own, by group and kind.
 * https://fluxcd.io/flux/components/helm/helmreleases/#post-renderers
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#patches
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Template/#template-patch
 * https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/#patches
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/config-management-plugins/
 * https://argo-workflows.readthedocs.io/en/latest/fields/ (podSpecPatch)
 * https://kyverno.io/docs/policy-types/cluster-policy/mutate/
 * https://kubernetes.io/docs/reference/access-authn-authz/mutating-admission-policy/
 * https://open-policy-agent.github.io/gatekeeper/website/docs/mutation/
 * https://karmada.io/docs/userguide/scheduling/override-policy/
 * openshift/hive, docs/syncset.md
 */
const patches_inside_places = {
    "admissionregistration.k8s.io/MutatingAdmissionPolicy": [[["spec"], ["mutations"]]],
    "argoproj.io/Application": below(["spec"], argo),
    "argoproj.io/ApplicationSet": [...below(["spec", "template", "spec"], argo), [["spec"], ["templatePatch"]]],
    "argoproj.io/ClusterWorkflowTemplate": below(["spec"], workflow),
    "argoproj.io/CronWorkflow": below(["spec", "workflowSpec"], workflow),
    "argoproj.io/Workflow": below(["spec"], workflow),
    "argoproj.io/WorkflowTemplate": below(["spec"], workflow),
    "helm.toolkit.fluxcd.io/HelmRelease": [[["spec"], ["postRenderers"]]],
    "hive.openshift.io/SelectorSyncSet": [[["spec"], ["patches"]]],
    "hive.openshift.io/SyncSet": [[["spec"], ["patches"]]],
    "kustomize.toolkit.fluxcd.io/Kustomization": [[["spec"], ["patches", "patchesJson6902", "patchesStrategicMerge"]]],
    "kyverno.io/ClusterPolicy": below(["spec", "rules", "*"], mutating),
    "kyverno.io/Policy": below(["spec", "rules", "*"], mutating),
    "mutations.gatekeeper.sh/Assign": [[["spec"], ["parameters"]]],
    "mutations.gatekeeper.sh/AssignImage": [[["spec"], ["parameters"]]],
    "mutations.gatekeeper.sh/ModifySet": [[["spec"], ["parameters"]]],
    "policies.kyverno.io/GeneratingPolicy": [[["spec"], ["generate"]]],
    "policies.kyverno.io/MutatingPolicy": [[["spec"], ["mutations"]]],
    "policies.kyverno.io/NamespacedGeneratingPolicy": [[["spec"], ["generate"]]],
    "policies.kyverno.io/NamespacedMutatingPolicy": [[["spec"], ["mutations"]]],
    "policy.karmada.io/ClusterOverridePolicy": [[["spec"], ["overrideRules", "overriders"]]],
    "policy.karmada.io/OverridePolicy": [[["spec"], ["overrideRules", "overriders"]]],
};
/** The paths in an object with patches for what it deploys, which are not applied here; from the object's root. */
function patchesInside({ group, kind, scope, value }) {
    const id = `${group}/${kind}`;
    const own = scope === "object" && Object.hasOwn(patches_inside_places, id) ? (patches_inside_places[id] ?? []) : [];
    return own.flatMap(([map, keys]) => {
        return (0,pod_places/* mapsAt */.h)(value, map).flatMap((found) => {
            return keys.filter((key) => isFilled((0,json/* valueAt */.fK)(found.value, [key]))).map((key) => [...found.path, key]);
        });
    });
}
function isFilled(patches) {
    if (typeof patches === "string")
        return patches.trim() !== "";
    return typeof patches === "object" && patches !== null && Object.keys(patches).length > 0;
}

// EXTERNAL MODULE: ./build/model/kubernetes/read-manifests.js
var read_manifests = __webpack_require__(94192);
// EXTERNAL MODULE: ./build/model/kubernetes/rights-inside.js
var rights_inside = __webpack_require__(30213);
// EXTERNAL MODULE: ./build/analysis/left-elsewhere.js + 1 modules
var left_elsewhere = __webpack_require__(31710);
;// CONCATENATED MODULE: ./build/analysis/left-inside.js













/** What the objects of a file deploy or change without any rule checking it, with lines. */
function leftInside(file, manifests, charts) {
    const chartsLeft = manifests.flatMap((manifest) => chartsLeftOf(manifest, charts));
    const filledIn = (0,left_elsewhere/* deployedLeft */.I)(file.source).map((left) => ({ ...left, findings: "known" }));
    const byRoot = (0,group_by/* groupBy */.$)(manifests, ({ root }) => root);
    const rights = shortened(file.source.path, manifests.flatMap((manifest) => [
        ...grantsInside(manifest).map((path) => leftAt(manifest, path, grantWords(manifest, path))),
        ...rightsLeft(manifest, byRoot.get(manifest.root) ?? []),
    ]));
    return [
        ...manifests.flatMap(patchesLeft),
        ...chartsLeft,
        ...manifests.flatMap((manifest) => valuesLeftOf(manifest, charts)),
        ...rights,
        ...filledIn,
        ...manifests.flatMap(dockerfileLeft),
        ...manifests.flatMap(unknownLeft),
        ...manifestsLeft(file, manifests),
    ];
}
/** Docker's own frontend, released or not. */
const dockerFrontend = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;
/** What no rule checks in a Dockerfile: how another frontend reads it, and what runs in builds of other images. */
function leftInDockerfile({ source, instructions }) {
    const reason = "what ONBUILD does is not checked, since it is done in builds of other images";
    const triggers = instructions.filter(({ trigger }) => trigger !== null);
    const insecure = instructions.filter(({ keyword, flags }) => {
        return keyword === "RUN" && flags.some(({ name, value }) => name === "security" && value === "insecure");
    });
    const left = triggers.map(({ range }) => {
        return { file: source.path, reason, line: source.position(range[0]).line, findings: "known" };
    });
    const unbound = insecure.map(({ range }) => {
        const { line } = source.position(range[0]);
        return { file: source.path, reason: "what RUN --security=insecure does is not checked", line, findings: "known" };
    });
    return [...frontendLeft(source), ...left, ...unbound];
}
function frontendLeft(source) {
    const frontend = (0,directives/* frontendOf */.gN)(source.text);
    if (frontend === null || dockerFrontend.test(frontend.image))
        return [];
    const reason = `${JSON.stringify(frontend.image)}, which builds it, may read it in another way than it is checked`;
    return [{ file: source.path, reason, line: source.position(frontend.offset).line, findings: "known" }];
}
/** Whole manifests inside texts and maps of other objects, and in other data. */
function manifestsLeft({ source, documents }, manifests) {
    // Most files mention `apiVersion` only once for each object.
    const objects = manifests.filter(({ scope }) => scope === "object");
    const mayHoldMore = (source.text.match(/apiVersion/g) ?? []).length > objects.length;
    if (!mayHoldMore && !manifests_inside/* mayHoldEncoded */.Nh.test(source.text))
        return [];
    const places = podPlaces(manifests);
    const inObjects = objects.flatMap(({ document, ...manifest }) => {
        // A template of OpenShift contains objects that are checked themselves.
        const judged = [...(places.get(manifest.root) ?? []), ...rootsBelow(manifest.root, document, objects)];
        const isJudged = (path) => judged.some((place) => (0,core_path/* startsWith */.w1)(place, path));
        return (0,manifests_inside/* manifestsInside */.VC)(manifest, isJudged).map((found) => ({ ...found, document }));
    });
    const inData = documents.flatMap((document) => (0,manifests_inside/* manifestsInData */.u5)(document).map((found) => ({ ...found, document })));
    const all = [...inObjects, ...inData];
    const told = all.map(({ path, kinds, document }) => {
        const [start, end] = document.anchor(path);
        const { line } = source.position(start);
        const { line: lastLine } = source.position(document.valueRange(path)?.[1] ?? end);
        const reason = `the ${(0,enumerate/* enumerate */.H)(kinds)} inside of other data is not checked`;
        return { file: source.path, reason, line, lastLine, findings: "known" };
    });
    return shortened(source.path, told);
}
/** The paths of objects in a document that are inside another object. */
function rootsBelow(root, document, objects) {
    const inside = objects.filter((other) => other.document === document && other.root.length > root.length);
    return inside.map((other) => other.root).filter((other) => (0,core_path/* startsWith */.w1)(other, root));
}
/** The first entries of a file, and the number of further ones. */
function shortened(file, all) {
    const more = all.length - mostInside;
    if (more <= 0)
        return [...all];
    const rest = { file, reason: `${more} more like these in it are not checked`, findings: "known" };
    return [...all.slice(0, mostInside), rest];
}
/** The most entries that are reported for one file. */
const mostInside = 20;
/** Permissions that an object gives to pods that it creates itself. */
function rightsLeft(manifest, ofObject) {
    const pods = ofObject.flatMap(({ podTemplate }) => podTemplate ?? []);
    return (0,rights_inside/* rightsInside */.Q)(manifest, pods).map((path) => {
        const reason = `what ${String(path.at(-1))} of this ${manifest.kind} does is not checked: it is in no pod that is known here`;
        return leftAt(manifest, path, reason);
    });
}
/** What is said of rights that an object gives by naming others which have them. */
function grantWords({ kind }, path) {
    const key = path.findLast((step) => typeof step === "string" && !step.startsWith("pod-security")) ?? kind;
    return path[0] === "metadata"
        ? `what pods this ${kind} lets in is not checked: it enforces no standard`
        : `what ${String(key)} of this ${kind} allows is not checked`;
}
/** An object whose kind is filled in before it is applied, as `envsubst` does. */
function unknownLeft(manifest) {
    if (manifest.scope !== "object" || !/\$\{?\w/.test(manifest.kind))
        return [];
    return [
        leftAt(manifest, ["kind"], `what this object does is not checked: its kind ${manifest.kind} is filled in later`),
    ];
}
/** https://docs.openshift.com: BuildConfig, spec.source.dockerfile */
function dockerfileLeft(manifest) {
    const { group, kind, scope, value } = manifest;
    const path = ["spec", "source", "dockerfile"];
    if (scope !== "object" || kind !== "BuildConfig" || !group.endsWith("openshift.io"))
        return [];
    return (0,json/* textAt */.$6)(value, path) === null ? [] : [leftAt(manifest, path, "the Dockerfile inside of it is not checked")];
}
/** The paths of pods that rules check, by the roots of the objects that contain them. */
function podPlaces(manifests) {
    const pods = manifests.filter(({ scope, podTemplate }) => scope === "pods" && podTemplate !== null);
    return new Map([...(0,group_by/* groupBy */.$)(pods, ({ root }) => root)].map(([root, own]) => {
        return [root, own.map(({ podTemplate }) => [...root, ...(podTemplate?.path ?? [])])];
    }));
}
/** What an object changes with its own patches. */
function patchesLeft(manifest) {
    return patchesInside(manifest).map((path) => {
        return leftAt(manifest, path, `what ${String(path.at(-1))} of this ${manifest.kind} changes is not checked`);
    });
}
/** The output of charts from elsewhere. */
function chartsLeftOf(manifest, charts) {
    return chartsElsewhere(manifest, charts).map((path) => {
        return leftAt(manifest, path, "what a chart from elsewhere deploys is not checked");
    });
}
/** Values for charts of the repository that are not read. */
function valuesLeftOf(manifest, charts) {
    return valuesElsewhere(manifest, charts).map(({ path, reason }) => leftAt(manifest, path, reason));
}
/** An entry about something at a path of an object, with its line. */
function leftAt({ source, document, root }, path, reason) {
    const { line } = source.position(document.anchor([...root, ...path])[0]);
    return { file: source.path, reason, line, findings: "known" };
}
/**
 * Objects that lack something, as patches and copies do, and those that are named as patches, if nothing here applies
 * them.
 */
function partsLeft(partial, fragments) {
    const lacking = new Set(fragments);
    const objects = partial.filter(({ scope }) => scope === "object");
    return objects.map((manifest) => {
        const { kind } = manifest;
        if (!lacking.has(manifest))
            return leftAt(manifest, [], `this ${kind} is not checked: a kustomization has it as a patch`);
        const what = (0,read_manifests/* partOf */.BU)(manifest) === null ? `this ${kind} is not checked` : `only what this ${kind} sets was checked`;
        return leftAt(manifest, [], `${what}: it lacks what a whole object has, as a patch does`);
    });
}


/***/ }),

/***/ 36424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ documentsIn),
  O: () => (/* binding */ readEachFile)
});

// EXTERNAL MODULE: ./build/core/budget.js
var core_budget = __webpack_require__(36785);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(63076);
// EXTERNAL MODULE: ./build/formats/detect.js
var detect = __webpack_require__(48416);
// EXTERNAL MODULE: ./build/formats/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(85855);
// EXTERNAL MODULE: ./build/formats/yaml/limits.js
var limits = __webpack_require__(85091);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js + 3 modules
var yaml_parse = __webpack_require__(10144);
// EXTERNAL MODULE: ./build/model/builds/build-options.js
var build_options = __webpack_require__(34057);
// EXTERNAL MODULE: ./build/model/origin/origin-of.js + 3 modules
var origin_of = __webpack_require__(76650);
;// CONCATENATED MODULE: ./build/model/builds/is-delivered.js

/** What states builds of images that are kept: pipelines, and the files that only define builds and deployments. */
const delivering = new Set([
    "bake",
    "configuration",
    "jenkinsfile",
    "pipeline",
    "skaffold",
    "workflow",
]);
/**
 * Whether a pipeline or the like builds a Dockerfile. Then it is not test data, even in a directory for tests. A script,
 * a Makefile or a compose file may build it for a test.
 */
function isDelivered(path, builds) {
    return builds.some(({ dockerfile, how, file }) => {
        return dockerfile === path && delivering.has(how) && (0,origin_of/* originOf */.y)(file, "").fixture === null;
    });
}

// EXTERNAL MODULE: ./build/model/builds/link-images.js + 1 modules
var link_images = __webpack_require__(34383);
// EXTERNAL MODULE: ./build/model/dockerfile/named-contexts.js
var named_contexts = __webpack_require__(51241);
// EXTERNAL MODULE: ./build/model/dockerfile/read-dockerfile.js + 5 modules
var read_dockerfile = __webpack_require__(14388);
// EXTERNAL MODULE: ./build/model/builds/base-links.js + 1 modules
var base_links = __webpack_require__(98179);
;// CONCATENATED MODULE: ./build/model/builds/read-dockerfiles.js



/** The longest chain of Dockerfiles that build each other's base images. The base of a further one is unknown. */
const longestChain = 20;
/**
 * Resolves the stages of Dockerfiles, each after those that build its base images. Where they build each other in a
 * circle, a base is unknown. `links` are the builds of the repository.
 */
function readDockerfiles(parsed, links) {
    const known = new Map();
    const reading = new Set();
    const imageOf = (built) => {
        const dockerfile = built ? read(built.dockerfile) : null;
        const stage = built && dockerfile ? (0,read_dockerfile/* stageOf */.gV)(dockerfile.stages, built.target) : undefined;
        return dockerfile && stage ? { dockerfile, stage } : null;
    };
    const builtFor = ({ namedContexts, contextStages }) => (image) => {
        const name = (0,named_contexts/* contextName */.f)(image);
        return imageOf(namedContexts.has(name) ? contextStages.get(name) : (0,base_links/* baseLink */.K)(image, links));
    };
    let dependents;
    const read = (path) => {
        const before = known.get(path);
        const one = parsed.get(path);
        if (before !== undefined || one === undefined)
            return before ?? null;
        if (reading.has(path) || reading.size >= longestChain)
            return null;
        reading.add(path);
        const dockerfile = (0,read_dockerfile/* readDockerfile */.n_)(one.file, {
            ...one.options,
            builtElsewhere: builtFor(one.options),
            dependents: () => {
                dependents ??= dependentsAmong(known, links);
                return dependents.get(path) ?? [];
            },
        });
        reading.delete(path);
        known.set(path, dockerfile);
        return dockerfile;
    };
    return new Map([...parsed.keys()].flatMap((path) => {
        const dockerfile = read(path);
        return dockerfile === null ? [] : [[path, dockerfile]];
    }));
}
/** The Dockerfiles that use images of others, by the path of the other. */
function dependentsAmong(dockerfiles, links) {
    const found = new Map();
    for (const [path, dockerfile] of dockerfiles) {
        const bases = new Set(dockerfile.stages.map(({ base }) => fileOfBase(base, links)));
        for (const link of (0,base_links/* baseLinks */.f)(dockerfile, links)) {
            const others = found.get(link.dockerfile) ?? [];
            others.push({ path, target: link.target, extends: bases.has(link.dockerfile) });
            found.set(link.dockerfile, others);
        }
    }
    return found;
}
/** The path of the Dockerfile that builds a base, also where they build each other in a circle; null for any other base. */
function fileOfBase(base, links) {
    if (base.kind !== "image")
        return null;
    return base.built?.dockerfile.file.source.path ?? (0,base_links/* baseLink */.K)(base.reference, links)?.dockerfile ?? null;
}

// EXTERNAL MODULE: ./build/model/charts/chart.js + 1 modules
var charts_chart = __webpack_require__(69886);
// EXTERNAL MODULE: ./build/model/charts/pictures-of-templates.js
var pictures_of_templates = __webpack_require__(7255);
// EXTERNAL MODULE: ./build/model/dockerfile/context-copies.js
var context_copies = __webpack_require__(22874);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(77470);
// EXTERNAL MODULE: ./build/model/kubernetes/read-manifests.js
var read_manifests = __webpack_require__(94192);
// EXTERNAL MODULE: ./build/model/unread-file.js
var unread_file = __webpack_require__(83246);
// EXTERNAL MODULE: ./build/analysis/left-elsewhere.js + 1 modules
var left_elsewhere = __webpack_require__(31710);
// EXTERNAL MODULE: ./build/analysis/left-inside.js + 4 modules
var left_inside = __webpack_require__(52621);
;// CONCATENATED MODULE: ./build/analysis/read-each.js



















/** Reads each file on its own: what it is, its objects, or why it is not read. */
function readEachFile(inputs, builds, { images = [], dockerfiles = [], maxFileSize: limit = limits/* maxFileSize */.o2, budget = core_budget/* unlimited */.O }, bytesOf) {
    const result = {
        files: new Map(),
        dockerfiles: new Map(),
        objects: [],
        fragments: [],
        kustomizations: [],
        origins: new Map(),
        skipped: [],
        unread: [],
    };
    const parsed = new Map();
    const built = new Set(builds.map(({ dockerfile }) => dockerfile));
    const ofChart = chartTest(inputs);
    const programs = new Map(inputs.map(({ path, executable = null }) => [path, executable]));
    const around = {
        read: (path) => alongText(bytesOf.get(path)),
        isProgram: (path) => programs.get(path) ?? null,
    };
    for (const input of inputs) {
        const { path, bytes, role, origin, contexts: handed = [] } = input;
        if ((0,kustomization/* isKustomizationPath */.rD)(path))
            result.kustomizations.push(...kustomizationIn(path, bytes));
        const detected = (0,detect/* detect */.o)(path, bytes, built.has(path), limit);
        if (detected.kind !== "skip") {
            const own = origin ?? (0,origin_of/* originOf */.y)(path, detected.source.text);
            const isForTests = own.fixture !== null && !(detected.kind === "dockerfile" && isDelivered(path, builds));
            result.origins.set(path, isForTests ? own : { ...own, fixture: null });
        }
        const left = whyLeft(path, detected, ofChart) ?? whyLate(path, detected, budget);
        if (left !== null) {
            if (role === "reviewed" && left.skipped)
                result.skipped.push(left.skipped);
            if (role === "reviewed" && isSilent(detected)) {
                for (const one of (0,left_elsewhere/* leftElsewhere */.p)(path, bytes))
                    result.skipped.push(one);
            }
            if (role === "reviewed" && left.unread)
                result.unread.push(left.unread);
            continue;
        }
        if (detected.kind === "skip" || detected.kind === "unreadable")
            continue;
        if (detected.kind === "dockerfile") {
            const options = (0,build_options/* buildOptions */.D)(path, builds, images, { ...around, handed });
            const file = takeDockerfile(result, detected.source, role);
            if (file !== null)
                parsed.set(path, { file, options });
        }
        else
            takeYaml(result, detected.source, role, ofChart.folders);
    }
    if (parsed.size === 0)
        return result;
    const links = (0,link_images/* linkImages */.r)(builds, [...new Set([...parsed.keys(), ...dockerfiles])], []);
    return { ...result, dockerfiles: readDockerfiles(parsed, links) };
}
/** Why a file is not read; null if it should be read. */
function whyLeft(path, detected, ofChart) {
    if (detected.kind === "unreadable")
        return { unread: (0,unread_file/* unreadFile */._8)(detected.format, detected.source, detected) };
    if (detected.kind === "skip") {
        const { reason, line } = detected;
        if (detected.silent)
            return {};
        return { skipped: { file: path, reason, ...(line === undefined ? {} : { line }), findings: "none" } };
    }
    const mark = ofChart.isTemplate(path) ? actionIn(detected) : null;
    if (mark !== null) {
        const { line } = detected.source.position(mark);
        return { skipped: { file: path, reason: "a template of a chart that is not rendered", line } };
    }
    if (detected.kind !== "template" || detected.plain)
        return null;
    if (ofChart.mayBeRead(path))
        return { skipped: { file: path, reason: "a file for the templates of its chart" } };
    return { unread: (0,unread_file/* unreadTemplate */.aA)(detected.format, detected.source, detected.offset) };
}
/** Whether a file is not a manifest. It may still build or deploy something in another way. */
function isSilent(detected) {
    return detected.kind === "skip" && detected.silent;
}
function whyLate(path, detected, budget) {
    if (detected.kind === "skip" || detected.kind === "unreadable" || !budget.spent(path))
        return null;
    return { unread: (0,unread_file/* unjudgedFile */.lI)(detected.kind === "dockerfile" ? "dockerfile" : "manifest", detected.source, 0) };
}
function chartTest(inputs) {
    const charts = new Set((0,charts_chart/* chartFolders */.ue)(inputs.map(({ path }) => path)));
    let readers;
    return {
        folders: charts,
        isTemplate: (path) => (0,charts_chart/* isChartTemplate */.ZC)(path, charts),
        mayBeRead(path) {
            const chart = (0,charts_chart/* chartDirectoryOf */.rq)(path, charts);
            if (chart === null)
                return false;
            readers ??= (0,pictures_of_templates/* foldersOfReaders */.Vy)(inputs, charts);
            return readers.has(chart);
        },
    };
}
/** Reads a Dockerfile. Null if it has no stages to resolve, because it is empty or has errors. */
function takeDockerfile({ files, skipped, unread }, source, role) {
    const { path } = source;
    const file = (0,parse/* parseDockerfile */.Ai)(source);
    files.set(path, file);
    if (file.instructions.length === 0) {
        if (role === "reviewed")
            skipped.push({ file: path, reason: "empty", findings: "known" });
        return null;
    }
    if (role === "reviewed")
        for (const left of (0,left_inside/* leftInDockerfile */.L5)(file))
            skipped.push(left);
    const trouble = (0,unread_file/* unreadDockerfile */.kH)(file);
    if (trouble === null)
        return file;
    if (role === "reviewed")
        unread.push(trouble);
    return null;
}
function takeYaml({ files, objects, fragments, skipped, unread }, source, role, charts) {
    const file = (0,yaml_parse/* parseYaml */.hN)(source);
    files.set(source.path, file);
    const trouble = role === "reviewed" ? (0,unread_file/* unreadYaml */.V_)(file) : null;
    if (trouble !== null)
        unread.push(trouble);
    const { manifests, partial } = (0,read_manifests/* readManifests */.PX)(file);
    for (const manifest of manifests)
        objects.push(manifest);
    for (const manifest of partial)
        fragments.push(manifest);
    if (role !== "reviewed")
        return;
    for (const left of (0,left_inside/* leftInside */.gP)(file, manifests, charts))
        skipped.push(left);
}
/**
 * The offset of the first template action in a template of a chart; null if there is none. Text that is meant for other
 * templates counts, too.
 */
function actionIn(detected) {
    if (detected.kind === "template")
        return detected.offset;
    const at = detected.source.text.indexOf("{{");
    return at === -1 ? null : at;
}
/** The kustomization in a file. Its name is enough, since it may leave out what makes other files manifests. */
function kustomizationIn(path, bytes) {
    const turnedOff = (0,kustomization/* itemsInComments */.Iy)(path, new TextDecoder().decode(bytes));
    return documentsIn(path, bytes).flatMap((value) => {
        const read = (0,kustomization/* readKustomization */.kG)(path, value);
        return read === null ? [] : [{ ...read, turnedOff }];
    });
}
function alongText(bytes) {
    if (bytes === undefined || bytes.length > context_copies/* maxReadAlongSize */.Bp || bytes.includes(0))
        return null;
    return new TextDecoder().decode(bytes);
}
/** The data of a file that may not be a manifest, such as a kustomization or a JSON patch. */
function documentsIn(path, bytes) {
    if (bytes === undefined || bytes.length > limits/* maxFileSize */.o2)
        return [];
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    return (0,yaml_parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(path, text)).documents.map(({ value }) => value);
}


/***/ }),

/***/ 34150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ sortOut),
/* harmony export */   U_: () => (/* binding */ ignorableOnly),
/* harmony export */   hz: () => (/* binding */ byPlace)
/* harmony export */ });
/* harmony import */ var _core_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30630);

/**
 * Separates the ignored findings from the others. Of several findings with the same identity, only those whose
 * fingerprints are in `ignorable` are ignored.
 */
function ignorableOnly({ all, silenced, named }, ignorable) {
    const fingerprints = ignorable === undefined ? null : new Set(ignorable.map(({ fingerprint }) => fingerprint));
    const isIgnored = (finding) => {
        return silenced.has(finding) && fingerprints?.has(finding.fingerprint) !== false;
    };
    const found = all.filter((finding) => !isIgnored(finding));
    return { found, ignored: all.filter(isIgnored), overruled: found.filter((finding) => named.has(finding)).length };
}
/**
 * Sorts findings and gives them fingerprints. Ignored findings are counted along with the others, so that these keep
 * their fingerprints.
 */
function sortOut(said, ignores, own, notes) {
    const silenced = new Set();
    const named = new Set();
    const all = said.flatMap(({ subject, findings }) => {
        for (const finding of findings) {
            if (!ignores.names(subject, finding))
                continue;
            (ignores.silences(subject, finding) ? silenced : named).add(finding);
        }
        return findings;
    });
    const sorted = [...onceEach(all, own), ...notes].toSorted(byPlace);
    const known = fingerprinted(sorted);
    const among = (some) => {
        return new Set(known.filter((_finding, index) => some.has(sorted[index])));
    };
    return { all: known, silenced: among(silenced), named: new Set([...among(silenced), ...among(named)]) };
}
/**
 * If two files disagree, the finding in the reviewed one is kept. If both or neither are reviewed, it is the
 * manifest's.
 */
function onceEach(findings, own) {
    const rank = ({ source, object }) => (own.has(source.path) ? 2 : 0) + (object === null ? 0 : 1);
    const best = new Map();
    for (const finding of findings) {
        if (finding.pair !== undefined)
            best.set(finding.pair, Math.max(best.get(finding.pair) ?? 0, rank(finding)));
    }
    return findings.filter((finding) => finding.pair === undefined || rank(finding) === best.get(finding.pair));
}
function fingerprinted(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const occurrence = seen.get(finding.identity) ?? 0;
        seen.set(finding.identity, occurrence + 1);
        return { ...finding, fingerprint: (0,_core_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(finding.identity, occurrence) };
    });
}
/** The order of findings in a report. */
function byPlace(a, b) {
    if (a.source.path !== b.source.path)
        return a.source.path < b.source.path ? -1 : 1;
    return a.range[0] - b.range[0] || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}


/***/ }),

/***/ 4752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ isFileRule),
/* harmony export */   bK: () => (/* binding */ isOutOfTime),
/* harmony export */   jH: () => (/* binding */ unreadFiles),
/* harmony export */   pM: () => (/* binding */ unreportedParts),
/* harmony export */   t5: () => (/* binding */ isUnjudged)
/* harmony export */ });
/* harmony import */ var _model_unread_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83246);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15812);


const fileRules = new Set(_rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleSet */ .n.files.map(({ id }) => id));
/** Whether a rule is about files that can't be read. */
function isFileRule(rule) {
    return fileRules.has(rule);
}
/** The files that, according to findings, were not read completely. Files with repeated keys were. */
function unreadFiles(findings) {
    const unread = findings.filter(({ rule, path }) => fileRules.has(rule) && path[0] !== "key");
    return new Set(unread.map(({ source }) => source.path));
}
/** Parts that are unread for other reasons: the text of charts is in other files, and a template remains one. */
const unreadAnyway = new Set(["key", "template", ..._model_unread_file_js__WEBPACK_IMPORTED_MODULE_0__/* .troubledParts */ .Eg]);
/** Whether a finding is about a file, or a part of one, that no rule has checked although it is meant to be read. */
function isUnjudged({ rule, path: [part] }) {
    return fileRules.has(rule) && !unreadAnyway.has(part);
}
/** Whether a finding is about a file, or the rest of one, that there was no time left to check. */
function isOutOfTime({ rule, path }) {
    return fileRules.has(rule) && path[0] === "time";
}
/** What was not read and is not reported by a finding, because its rule is off. */
function unreportedParts(unread, told) {
    const places = new Set(told.map(({ source, range }) => placeKey(source.path, range[0])));
    return unread.flatMap(({ source, troubles }) => {
        return troubles.flatMap((trouble) => {
            if (trouble.part === "key" || places.has(placeKey(source.path, trouble.range[0])))
                return [];
            return [{ file: source.path, reason: trouble.why, line: source.position(trouble.range[0]).line }];
        });
    });
}
function placeKey(path, offset) {
    return `${offset} ${path}`;
}


/***/ }),

/***/ 36785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unlimited)
/* harmony export */ });
/** A budget without a limit. */
const unlimited = { spent: () => false };


/***/ }),

/***/ 52899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shownIntroduced)
/* harmony export */ });
/** The most introduced findings that are shown to people; the others are only counted. */
const toldLimit = 5;
/** The first of the findings that a fix introduces, without those that its risk contains word for word. */
function shownIntroduced({ introduced = [], risk = "" }) {
    const untold = introduced.filter(({ message }) => !risk.includes(message));
    const told = untold.slice(0, toldLimit);
    return { told, more: untold.length - told.length };
}


/***/ }),

/***/ 33766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ outcomesIn),
/* harmony export */   g7: () => (/* binding */ findingsNamed),
/* harmony export */   yR: () => (/* binding */ objectsAt)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88187);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33059);


/** The results of the rules for each object of an unchanged file, or for its Dockerfile. */
function outcomesIn(ground, file) {
    const dockerfile = ground.dockerfileOf(file.source.path);
    const subjects = file.format === "yaml" ? file.documents.flatMap(ground.manifestsOf) : dockerfile === undefined ? [] : [dockerfile];
    return subjects.map((subject) => ({ subject, outcome: ground.outcomeOf(subject) }));
}
/** The findings of rules that the ignore comments name. */
function findingsNamed(said, { named }) {
    return said.map(({ subject, outcome }) => {
        return {
            subject,
            findings: outcome.marks.flatMap(({ rule }, at) => (named.has(rule) ? outcome.findingAt(at) : [])),
        };
    });
}
const byRoot = new WeakMap();
/**
 * The object of a document that contains a path: the document itself, or an item of a List. An object with several pod
 * templates is several manifests. Empty if the document has no such object.
 */
function objectsAt(manifests, path) {
    const [only, other] = manifests;
    if (only !== undefined && other === undefined && only.root.length === 0)
        return manifests;
    const known = byRoot.get(manifests) ?? (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(manifests, ({ root }) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPath */ .jV)(root));
    byRoot.set(manifests, known);
    return known.get("") ?? known.get((0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPath */ .jV)(path.slice(0, 2))) ?? [];
}


/***/ }),

/***/ 32283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ commentFindings)
});

// EXTERNAL MODULE: ./build/rules/lib/respect-origin.js
var respect_origin = __webpack_require__(16041);
// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(30630);
// EXTERNAL MODULE: ./build/suppression/ignore-comment.js
var ignore_comment = __webpack_require__(61348);
;// CONCATENATED MODULE: ./build/rules/run-comment-rules.js


/**
 * The findings about the ignore comments of a file, without fixes and fingerprints so far. They have proposals only if
 * fixes may write into the file.
 */
function runCommentRules(rules, source, comments, mayWrite) {
    return comments.flatMap((comment) => {
        return rules.flatMap((rule) => {
            const problem = rule.check(comment);
            return problem === null ? [] : place(problem, rule, source, comment, mayWrite);
        });
    });
}
function place(problem, rule, source, { range, text }, mayWrite) {
    return {
        rule: rule.id,
        severity: rule.severity,
        message: problem.message,
        advice: null,
        source,
        range,
        object: null,
        path: [],
        identity: (0,identity/* identityOf */.cu)({ rule: rule.id, file: source.path, object: null, path: [text.trimEnd()], value: null }),
        fingerprint: "",
        related: [],
        proposal: mayWrite ? proposalOf(problem, source, { range, text }) : null,
        fix: null,
    };
}
function proposalOf({ title, applicability, risk, text }, source, { range }) {
    const operations = [{ kind: "set-comment", comment: range, text }];
    if (applicability === "safe" && text === "" && continuesOnNextLine(source, range[0])) {
        const doubt = "The comment on the next line may belong to this one, and would stay.";
        return { title, applicability: "review", risk: doubt, operations };
    }
    return { title, applicability, ...(risk === undefined ? {} : { risk }), operations };
}
/** Whether a comment on its own line seems to continue on the next line. */
function continuesOnNextLine({ yaml: source }, offset) {
    const { line, column } = source.position(offset);
    if (line >= source.lineCount || !/^\s*#/.test(source.line(line)))
        return false;
    const next = source.line(line + 1);
    return next.charAt(column - 1) === "#" && next.trimStart().startsWith("#") && !next.includes(ignore_comment/* ignoreWord */.Nb);
}

// EXTERNAL MODULE: ./build/suppression/ignores.js + 7 modules
var ignores = __webpack_require__(21150);
// EXTERNAL MODULE: ./build/fix/change.js
var change = __webpack_require__(33766);
;// CONCATENATED MODULE: ./build/fix/comment-findings.js




/** The findings about the ignore comments of a file. `own` are those comments; `said` are the file's other results. */
function commentFindings(ground, { source }, own, said) {
    const judged = (0,ignores/* judgeComments */.GJ)(own, (0,change/* findingsNamed */.g7)(said, own), (rule) => ground.judges(rule, source.path));
    const mayWrite = !(0,respect_origin/* isLeftAlone */.$W)(ground.workspace.originOf(source.path), ground.settings.fixtures);
    return runCommentRules(ground.rules.ignoreComments, source, judged, mayWrite);
}


/***/ }),

/***/ 2983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ec: () => (/* binding */ commentOperations),
  a7: () => (/* binding */ composeFixes),
  ZG: () => (/* binding */ dockerfileOperations),
  _A: () => (/* binding */ yamlOperations)
});

// EXTERNAL MODULE: ./build/core/edit.js
var edit = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/core/operation.js
var core_operation = __webpack_require__(47519);
// EXTERNAL MODULE: ./build/core/path.js
var path = __webpack_require__(33059);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/formats/close-gaps.js
var close_gaps = __webpack_require__(45841);
// EXTERNAL MODULE: ./build/formats/dockerfile/splice.js
var splice = __webpack_require__(77952);
;// CONCATENATED MODULE: ./build/formats/dockerfile/edit-dockerfile.js




/**
 * Turns operations, of one fix or several, into the fewest text edits in the author's own style: new instructions take
 * the indentation, line ending and letter case of the one before them. `applyInstructions` returns the meaning of the
 * result. If an edit may be wrong, all are refused, with a reason for the user.
 */
function editDockerfile(file, operations) {
    if (file.errors.length > 0)
        return { ok: false, reason: "the file has syntax errors" };
    const edits = [];
    for (const [index, group] of (0,group_by/* groupBy */.$)(operations, ({ instruction }) => instruction)) {
        const instruction = file.instructions[index];
        if (instruction === undefined)
            return { ok: false, reason: "the file has no such instruction" };
        const result = editInstruction(file, instruction, group);
        if ("refused" in result)
            return { ok: false, reason: result.refused };
        edits.push(...result);
    }
    const sorted = (0,edit/* sortEdits */.Wz)(edits);
    const meets = sorted.some(({ range: [start] }, index) => {
        const [before, end] = sorted[index - 1]?.range ?? [-1, 0];
        return start < end || start === before;
    });
    return meets
        ? { ok: false, reason: "two of its changes are at the same place" }
        : { ok: true, edits: (0,close_gaps/* closeGaps */.e)(file.source.text, sorted) };
}
function editInstruction(file, instruction, operations) {
    const edits = [];
    const inserted = [];
    const flags = [];
    for (const operation of operations) {
        if (operation.kind === "remove-instruction")
            return withoutInstruction(file, instruction, operations);
        if (operation.kind === "insert-after") {
            if (/[\r\n]/.test(operation.text))
                return { refused: "a new instruction would need several lines" };
            inserted.push(`${keywordLike(file, instruction, operation.keyword)} ${operation.text}`);
        }
        else if (operation.kind === "set-flag") {
            const known = instruction.flags.find(({ name }) => name === operation.flag);
            const text = `--${operation.flag}=${operation.value}`;
            if (/\s/.test(text))
                return { refused: "the flag's value would need quotes" };
            if (known === undefined)
                flags.push(` ${text}`);
            else
                edits.push({ range: known.range, text });
        }
        else if (operation.kind === "splice") {
            if (goesOnIntoNothing(file, instruction))
                return { refused: endsOpen };
            const edit = (0,splice/* spliceEdit */.l)(file, instruction, operation);
            if ("refused" in edit)
                return edit;
            edits.push(edit);
        }
        else if (operation.kind === "set-keyword") {
            edits.push({ range: instruction.keywordRange, text: keywordLike(file, instruction, operation.keyword) });
        }
        else if (operation.kind === "set-case") {
            const { keyword, keywordRange: range } = instruction;
            edits.push({ range, text: operation.upper ? keyword : keyword.toLowerCase() });
        }
        else if (operation.kind === "rename-flag") {
            for (const { name, range } of instruction.flags) {
                if (name !== operation.flag)
                    continue;
                edits.push({ range: [range[0], range[0] + 2 + name.length], text: `--${operation.name}` });
            }
        }
        else if (operation.kind === "remove-flag") {
            edits.push(...flagRemovals(file, instruction, operation.flag));
        }
        else {
            const range = operation.kind === "set-word" ? wordRange(file, instruction, operation) : oneLine(file, instruction);
            if ("refused" in range)
                return range;
            edits.push({ range: range.range, text: operation.text });
        }
    }
    if (flags.length > 0) {
        const [, end] = (instruction.flags.at(-1) ?? { range: instruction.keywordRange }).range;
        edits.push({ range: [end, end], text: flags.join("") });
    }
    if (inserted.length > 0) {
        const added = insertion(file, instruction, inserted);
        if ("refused" in added)
            return added;
        // A command appended at the end of the instruction goes before the new lines.
        const index = edits.findIndex(({ range }) => range[0] === added.range[0] && range[1] === added.range[1]);
        const before = edits[index];
        if (before === undefined)
            edits.push(added);
        else
            edits[index] = { ...added, text: `${before.text}${added.text}` };
    }
    return edits.filter(({ range, text }) => file.source.text.slice(...range) !== text);
}
/** Removes an instruction, or replaces it by those that are inserted after it. */
function withoutInstruction(file, instruction, operations) {
    const inserted = operations.filter((operation) => operation.kind === "insert-after");
    if (inserted.length < operations.length - 1)
        return { refused: "one fix removes what another changes" };
    const removed = removal(file, instruction);
    if ("refused" in removed || inserted.length === 0)
        return removed;
    const { source } = file;
    if (inserted.some(({ text }) => /[\r\n]/.test(text)))
        return { refused: "a new instruction would need several lines" };
    if (goesOnIntoNothing(file, instruction))
        return { refused: endsOpen };
    const [start, end] = instruction.range;
    const indent = /[ \t]*$/.exec(source.text.slice(Math.max(0, start - 1000), start))?.[0] ?? "";
    const [ending] = /\r?\n/.exec(source.text.slice(end)) ?? /\r?\n/.exec(source.text) ?? ["\n"];
    const lines = inserted.map(({ keyword, text }) => `${keywordLike(file, instruction, keyword)} ${text}`);
    return [{ range: [start, end], text: lines.join(`${ending}${indent}`) }];
}
/**
 * Adds new lines after an instruction. Its dangling escape character, if any, is replaced, since it would join them.
 */
function insertion(file, { index, range }, lines) {
    const { source, dangling } = file;
    const [open, more] = index === file.instructions.length - 1 ? dangling : [];
    const refused = "the last instruction ends in a continuation with nothing after it";
    if (more !== undefined || (open && source.text[open[0] - 1] === file.escape))
        return { refused };
    const { line } = source.position(range[0]);
    const indent = /^[ \t]*/.exec(source.line(line).replace(/^\ufeff/, ""))?.[0] ?? "";
    const at = endOfLine(source.text, range[1]);
    // A lone CR does not end a line in a Dockerfile.
    const [ending] = /\r?\n/.exec(source.text.slice(at)) ?? /\r?\n/.exec(source.text) ?? ["\n"];
    return { range: open ?? [at, at], text: lines.map((text) => `${ending}${indent}${text}`).join("") };
}
function removal(file, { index, range }) {
    const { source, comments, instructions, dangling } = file;
    if (comments.some((comment) => comment.range[0] > range[0] && comment.range[1] <= range[1])) {
        return { refused: "there are comments between its lines" };
    }
    if (index === instructions.length - 1 && dangling.length > 1) {
        return { refused: "it ends in a continuation with nothing after it" };
    }
    const start = source.text.lastIndexOf("\n", range[0] - 1) + 1;
    const end = endOfLine(source.text, range[1]);
    const next = source.text.startsWith("\r\n", end) ? end + 2 : end + 1;
    if (next <= source.text.length)
        return [{ range: [start, next], text: "" }];
    const previous = source.text.slice(0, start).replace(/\r?\n$/, "").length;
    if (/\n[ \t]*$/.test(source.text.slice(0, previous)))
        return { refused: "it is at the end of the file, after an empty line" };
    return [{ range: [previous, end], text: "" }];
}
/** Removes a flag together with the blanks after it. */
function flagRemovals({ source }, { flags }, flag) {
    return flags.flatMap(({ name, range: [start, end] }) => {
        if (name !== flag)
            return [];
        const blanks = /^[ \t]*/.exec(source.text.slice(end, end + 1000))?.[0].length ?? 0;
        return [{ range: [start, end + blanks], text: "" }];
    });
}
function wordRange({ source }, instruction, { word, text }) {
    const range = instruction.words[word]?.range;
    if (range === undefined)
        return { refused: "the instruction has no such word" };
    if (instruction.json)
        return { refused: "it is in a JSON array" };
    if (text !== "")
        return { range };
    const blanks = /^[ \t]*/.exec(source.text.slice(range[1]))?.[0].length ?? 0;
    return { range: [range[0], range[1] + blanks] };
}
const endsOpen = "it ends in a continuation with nothing after it";
/** Whether it is the last instruction and ends in a continuation: text written after that would be on another line. */
function goesOnIntoNothing({ dangling, instructions }, { index }) {
    return dangling.length > 0 && index === instructions.length - 1;
}
/** The range of a JSON array, including its brackets. */
function listRange({ source: { text } }, { flags, keywordRange, range: [, end] }) {
    const [, behind] = (flags.at(-1) ?? { range: keywordRange }).range;
    return [text.indexOf("[", behind), text.slice(0, end).trimEnd().length];
}
/** The range of everything after the flags, if it is part of one line. */
function oneLine(file, instruction) {
    const { source } = file;
    if (goesOnIntoNothing(file, instruction))
        return { refused: endsOpen };
    const [first] = instruction.words;
    const last = instruction.words.at(-1);
    if (!first || !last || instruction.heredoc !== "")
        return { refused: "it is more than one line" };
    const range = instruction.json ? listRange(file, instruction) : [first.range[0], last.range[1]];
    return source.text.slice(...range).includes("\n") ? { refused: "it spans several lines" } : { range };
}
function keywordLike({ source }, { keywordRange }, keyword) {
    const written = source.text.slice(...keywordRange);
    return written === written.toLowerCase() ? keyword.toLowerCase() : keyword;
}
function endOfLine(text, from) {
    const newline = text.indexOf("\n", from);
    if (newline === -1)
        return text.length;
    return newline > from && text[newline - 1] === "\r" ? newline - 1 : newline;
}

;// CONCATENATED MODULE: ./build/formats/edit-comment.js
/**
 * Makes the edit for an operation on a comment. If the new text is empty, the comment is removed with the blanks before
 * it, or with its line if nothing else is on it. At the end of the file, blank lines above are removed too, so that the
 * file ends as before.
 */
function commentEdit(source, { comment: [start, end], text }) {
    if (text !== "")
        return { range: [start, end], text };
    const { line } = source.position(start);
    const [lineStart, lineEnd] = source.lineRange(line);
    const from = lineStart + (source.text.startsWith("\ufeff") && lineStart === 0 ? 1 : 0);
    const before = blanksBefore(source.text, start, from);
    if (before > from || blanksAfter(source.text, end) < lineEnd)
        return { range: [before, end], text: "" };
    const next = source.lineStarts[line];
    if (next !== undefined)
        return { range: [from, next], text: "" };
    return { range: [endOfContent(source.text, from), source.text.length], text: "" };
}
function blanksBefore(text, offset, limit) {
    let at = offset;
    while (at > limit && /[ \t]/.test(text.charAt(at - 1)))
        at -= 1;
    return at;
}
function blanksAfter(text, offset) {
    let at = offset;
    while (/[ \t]/.test(text.charAt(at)))
        at += 1;
    return at;
}
function endOfContent(text, offset) {
    let at = offset;
    while (at > 0 && /[ \t\r\n]/.test(text.charAt(at - 1)))
        at -= 1;
    return at;
}

// EXTERNAL MODULE: ./build/formats/yaml/edit-yaml.js + 15 modules
var edit_yaml = __webpack_require__(91538);
;// CONCATENATED MODULE: ./build/fix/compose.js






/**
 * Makes one set of edits for all the fixes, as a careful person would write them by hand: two fixes below the same
 * missing `securityContext` add it once. Fixes that want different values in the same place can't be composed.
 */
function composeFixes(file, proposals) {
    const operations = [];
    const byPlace = new Map();
    for (const operation of proposals.flatMap((proposal) => proposal.operations)) {
        const place = placeOf(operation);
        const beside = byPlace.get(place) ?? [];
        byPlace.set(place, beside);
        const rival = beside.find((other) => concernSame(other, operation));
        if (rival === undefined) {
            operations.push(operation);
            beside.push(operation);
        }
        else if (JSON.stringify(rival) !== JSON.stringify(operation)) {
            return { ok: false, reason: "two fixes want different values in the same place" };
        }
    }
    const result = editFile(file, operations);
    if (!result.ok)
        return result;
    if (result.edits.length === 0)
        return { ok: false, reason: "the file already contains what the fix would write" };
    return { ok: true, edits: result.edits, operations };
}
function editFile(file, operations) {
    const result = file.format === "yaml"
        ? (0,edit_yaml/* editYaml */.a)(file, yamlOperations(operations))
        : editDockerfile(file, dockerfileOperations(operations));
    const lines = file.format === "yaml" ? file.source.yaml : file.source;
    const comments = commentOperations(operations).map((operation) => commentEdit(lines, operation));
    if (!result.ok || comments.length === 0)
        return result;
    const edits = (0,edit/* sortEdits */.Wz)([...result.edits, ...comments]);
    const meet = edits.some(({ range: [start] }, index) => {
        const [before, end] = edits[index - 1]?.range ?? [-1, 0];
        return start < end || start === before;
    });
    return meet
        ? { ok: false, reason: "a comment to change is inside text that another fix changes" }
        : { ok: true, edits };
}
/** The operations on YAML documents. */
function yamlOperations(operations) {
    return operations.filter(core_operation/* concernsDocument */.X$);
}
/** The operations on instructions of Dockerfiles. */
function dockerfileOperations(operations) {
    return operations.filter(core_operation/* concernsInstruction */.Gy);
}
/** The operations on comments. */
function commentOperations(operations) {
    return operations.filter(core_operation/* concernsComment */.Fi);
}
/** A key to look up operations that may conflict: equal for operations on the same thing, and for few others. */
function placeOf(operation) {
    if ((0,core_operation/* concernsComment */.Fi)(operation))
        return `comment ${operation.comment[0]}`;
    if ((0,core_operation/* concernsInstruction */.Gy)(operation))
        return `instruction ${operation.instruction}`;
    return `${operation.document} ${JSON.stringify(operation.path)}`;
}
function concernSame(a, b) {
    if ((0,core_operation/* concernsComment */.Fi)(a) || (0,core_operation/* concernsComment */.Fi)(b)) {
        return (0,core_operation/* concernsComment */.Fi)(a) && (0,core_operation/* concernsComment */.Fi)(b) && a.comment[0] === b.comment[0];
    }
    if ((0,core_operation/* concernsInstruction */.Gy)(a) || (0,core_operation/* concernsInstruction */.Gy)(b)) {
        return (0,core_operation/* concernsInstruction */.Gy)(a) && (0,core_operation/* concernsInstruction */.Gy)(b) && concernSamePart(a, b);
    }
    if (a.document !== b.document || !(0,path/* samePath */.Eb)(a.path, b.path))
        return false;
    // A key can be renamed while its value is replaced.
    if ([a.kind, b.kind].includes("rename") && [a.kind, b.kind].includes("set"))
        return false;
    return a.kind === "append" && b.kind === "append" ? JSON.stringify(a.value) === JSON.stringify(b.value) : true;
}
function concernSamePart(a, b) {
    if (a.instruction !== b.instruction || a.kind !== b.kind)
        return false;
    if (a.kind === "set-flag" && b.kind === "set-flag")
        return a.flag === b.flag;
    if (a.kind === "set-word" && b.kind === "set-word")
        return a.word === b.word;
    if (a.kind === "splice" && b.kind === "splice")
        return a.part === b.part && a.start === b.start && a.end === b.end;
    if (a.kind === "remove-flag" && b.kind === "remove-flag")
        return a.flag === b.flag;
    return a.kind === "insert-after" ? JSON.stringify(a) === JSON.stringify(b) : true;
}


/***/ }),

/***/ 83268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e7: () => (/* binding */ fixFindings),
  kw: () => (/* binding */ fixTogether),
  Y6: () => (/* binding */ holdTogether),
  EV: () => (/* binding */ proofFailed)
});

// UNUSED EXPORTS: fixFinding

// EXTERNAL MODULE: ./build/core/budget.js
var core_budget = __webpack_require__(36785);
// EXTERNAL MODULE: ./build/core/operation.js
var core_operation = __webpack_require__(47519);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(33059);
// EXTERNAL MODULE: ./build/fix/change.js
var change = __webpack_require__(33766);
// EXTERNAL MODULE: ./build/fix/compose.js + 2 modules
var compose = __webpack_require__(2983);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/formats/yaml/apply-operations.js
var apply_operations = __webpack_require__(65294);
;// CONCATENATED MODULE: ./build/fix/fold-operations.js




/**
 * Joins the operations of a fix with those that repair what it writes. `further` applies to the file after
 * `operations`; the result applies to the unchanged file. Null for Dockerfiles and for changes of comments, where that
 * is not possible.
 */
function foldOperations(file, operations, further) {
    if (file.format === "dockerfile")
        return null;
    const folded = [];
    for (const operation of operations) {
        if (!(0,core_operation/* concernsDocument */.X$)(operation))
            return null;
        folded.push(operation);
    }
    for (const extra of further) {
        if (!(0,core_operation/* concernsDocument */.X$)(extra))
            return null;
        const places = placesOf(folded, file.documents[extra.document]?.value ?? null);
        const index = folded.findIndex((own, at) => own.document === extra.document && holds(places[at], extra.path));
        const own = folded[index];
        if (own === undefined || (own.kind !== "set" && own.kind !== "append"))
            folded.push(extra);
        else {
            const path = extra.path.slice(places[index]?.length);
            folded[index] = { ...own, value: (0,apply_operations/* applyOperations */.n)(own.value, [{ ...extra, path }]) };
        }
    }
    return folded;
}
/** The path at which each operation leaves its value; null for operations without one. */
function placesOf(operations, document) {
    return operations.map((operation, index) => {
        if (operation.kind === "set")
            return operation.path;
        if (operation.kind !== "append")
            return null;
        const list = (0,json/* valueAt */.fK)(document, operation.path);
        const earlier = operations.slice(0, index).filter((other) => {
            return other.kind === "append" && JSON.stringify(other.path) === JSON.stringify(operation.path);
        });
        return [...operation.path, (Array.isArray(list) ? list.length : 0) + earlier.length];
    });
}
function holds(place, path) {
    return place != null && (0,core_path/* startsWith */.w1)(path, place);
}

// EXTERNAL MODULE: ./build/fix/prove.js + 8 modules
var prove = __webpack_require__(35759);
// EXTERNAL MODULE: ./build/fix/prove-set.js
var prove_set = __webpack_require__(63991);
// EXTERNAL MODULE: ./build/fix/reread-yaml.js + 3 modules
var reread_yaml = __webpack_require__(3376);
;// CONCATENATED MODULE: ./build/fix/fix-findings.js









const limits = {
    /**
     * Each proof reads a document, or an item of a list in it, again. Reading this many characters takes some seconds.
     * Only a huge document full of problems comes near.
     */
    document: { name: "document", own: 2_000_000, shared: { least: 4_000_000, timesSize: 20 } },
    /**
     * Only the changed part of a Dockerfile is read again, but rules go through all of it. Of 2,500 Dockerfiles in public
     * repositories, the one with the most to prove needs 370,000 characters.
     */
    dockerfile: { name: "file", own: 1_200_000, shared: { least: 3_000_000, timesSize: 15 } },
    /** A file whose ignore comments change is read again as a whole. */
    whole: { name: "file", own: 400_000, shared: { least: 1_000_000, timesSize: 5 } },
};
/**
 * The most containers that the proofs for one object may check; further fixes are not offered. Each proof checks all
 * containers of the pod again, so this is enough for thirty containers with one problem each. Of 4,000 workloads in
 * public repositories, the one with the most to prove needs 152.
 */
const containerLimit = 1_000;
/**
 * However little text is read again, rules go through all of the object that a fix changes. So many characters are gone
 * through for one object, such as 200 fixes of one with 20,000.
 */
const objectLimit = 4_000_000;
/**
 * Makes the edits of each wanted finding's fix separately and proves them. If a fix can't be made, the finding gets the
 * reason as advice.
 */
function fixFindings(ground, files, findings, wanted, budget = core_budget/* unlimited */.O) {
    const [exceeds, exceedsInObject] = [counter(), counter()];
    const size = [...files.values()].reduce((sum, { source }) => sum + source.text.length, 0);
    return findings.map((finding) => {
        const file = files.get(finding.source.path);
        const part = file && partToChange(file, finding);
        if (file === undefined || part === undefined || !wanted(finding))
            return finding;
        if (budget.spent(file.source.path))
            return withoutFix(finding, "the time limit was reached before it was proved");
        const { name, own, shared } = limitOf(part, finding);
        const cost = sizeToRead(file, part, finding);
        if (exceeds(part, cost, own))
            return withoutFix(finding, `the ${name} is too large to prove all fixes in it`);
        if (exceeds(shared, cost, shared.least + shared.timesSize * size)) {
            return withoutFix(finding, "there is too much to prove in all files together");
        }
        const changed = changedBy(ground, part, finding);
        const [object] = changed;
        const length = object === undefined ? 0 : sizeOfObject(object, ground.manifestsOf(object.document).length);
        if (exceedsInObject(object, length, objectLimit)) {
            return withoutFix(finding, "the object is too large to prove all fixes in it");
        }
        const manifest = manifestOf(changed, finding);
        const containers = manifest?.podTemplate?.containers.length ?? 0;
        if (exceeds(manifest, containers, containerLimit)) {
            return withoutFix(finding, "the pod has too many containers to prove all fixes in it");
        }
        try {
            return fixFinding(ground, file, finding);
        }
        catch (error) {
            return withoutFix(finding, proofFailed(error));
        }
    });
}
/** Adds up the costs of things. True for a cost that exceeds a limit: it is not added. */
function counter() {
    const spent = new Map();
    return (what, cost, limit) => {
        const total = (spent.get(what) ?? 0) + cost;
        if (total <= limit)
            spent.set(what, total);
        return total > limit;
    };
}
/** The reason for a missing fix if its proof threw an error: a bug in this program only costs that fix. */
function proofFailed(error) {
    return `its proof failed because of a bug in Kubesuggest (${String(error)})`;
}
/** What a finding's fix changes: a document of a YAML file, or the whole file for Dockerfiles and changed comments. */
function partToChange(file, { proposal }) {
    const [operation] = proposal?.operations ?? [];
    if (operation === undefined)
        return undefined;
    if (file.format === "dockerfile" || !(0,core_operation/* concernsDocument */.X$)(operation))
        return file;
    return file.documents[operation.document];
}
function limitOf(part, { proposal }) {
    if (!("source" in part))
        return limits.document;
    const readsAll = part.format === "yaml" || proposal?.operations.some(core_operation/* concernsComment */.Fi) === true;
    return readsAll ? limits.whole : limits.dockerfile;
}
function sizeToRead(file, part, { proposal }) {
    if ("source" in part || file.format === "dockerfile")
        return file.source.text.length;
    return (0,reread_yaml/* rereadSize */.F)(file, part, (0,compose/* yamlOperations */._A)(proposal?.operations ?? []));
}
/** The object that a proof of the finding's fix changes: itself, and each of its pod templates. */
function changedBy(ground, part, { proposal }) {
    const [operation] = (0,compose/* yamlOperations */._A)(proposal?.operations ?? []);
    return "source" in part || operation === undefined ? [] : (0,change/* objectsAt */.yR)(ground.manifestsOf(part), operation.path);
}
/** How long an object is; of several in a list, about. */
function sizeOfObject({ document, root }, inDocument) {
    const [start, end] = document.range;
    return (end - start) / (root.length === 0 ? 1 : inDocument);
}
/** Of an object with several pod templates, the one that the finding's fix changes. */
function manifestOf(changed, { proposal }) {
    const [operation] = (0,compose/* yamlOperations */._A)(proposal?.operations ?? []);
    const pods = changed.find(({ scope, root, podTemplate }) => {
        const isOfPods = scope === "pods" && podTemplate !== null && operation !== undefined;
        return isOfPods && isInPods(operation.path.slice(root.length), podTemplate);
    });
    return pods ?? changed[0];
}
function isInPods(path, { path: own, containers, judged }) {
    return (judged === "here" && ((0,core_path/* startsWith */.w1)(path, own) || containers.some((container) => (0,core_path/* startsWith */.w1)(path, container.path))));
}
/** Makes the edits of one finding's fix and proves them. If it can't be made, the finding gets the reason as advice. */
function fixFinding(ground, file, finding) {
    if (finding.proposal === null)
        return finding;
    const joint = fixTogether(ground, file, [finding]);
    if ("refused" in joint)
        return withoutFix(finding, joint.refused);
    const { edits, proof, operations, repairs, introduced } = joint;
    const proposal = withRepairs({ ...finding.proposal, operations }, repairs, introduced);
    const notes = introduced.map(({ rule, message }) => ({ rule, message }));
    return {
        ...finding,
        proposal,
        fix: { ...proposal, edits, proof, ...(notes.length === 0 ? {} : { introduced: notes }) },
    };
}
/** Adds the risks of repairs and of introduced warnings to a fix. If there are any, the fix is for review. */
function withRepairs(proposal, repairs, introduced) {
    const warnings = introduced.filter(({ severity }) => severity !== "info").map(({ message }) => message);
    const risks = [...new Set([...repairs.flatMap(({ risk }) => risk ?? []), ...warnings])];
    if (risks.length === 0)
        return proposal;
    return { ...proposal, applicability: "review", risk: [proposal.risk ?? [], risks].flat().join(" ") };
}
function withoutFix(finding, why) {
    const reason = `No fix is offered: ${why}.`;
    return { ...finding, advice: finding.advice === null ? reason : `${finding.advice} ${reason}` };
}
/** What a fix writes may need a fix itself, and so on. At most this many rounds of such repairs are tried. */
const maximumRepairs = 3;
/** Makes one set of edits for several findings of a file and proves it, or returns why there can't be one. */
function fixTogether(ground, file, findings) {
    const proposals = findings.flatMap((finding) => finding.proposal ?? []);
    let joint = composeAndProve(ground, file, findings, proposals);
    const repairs = [];
    for (let round = 0; round < maximumRepairs && "edits" in joint && joint.repairable.length > 0; round += 1) {
        const further = joint.repairable.flatMap(({ proposal }) => proposal ?? []);
        const folded = foldOperations(file, joint.operations, further.flatMap(({ operations }) => operations));
        if (folded === null)
            break;
        const next = composeAndProve(ground, file, findings, [{ title: "", applicability: "safe", operations: folded }]);
        if (!("edits" in next) || !next.proof.ok)
            break;
        joint = next;
        repairs.push(...further);
    }
    if ("refused" in joint)
        return joint;
    const { repairable, ...made } = joint;
    const worst = repairable.find(({ severity }) => severity === "error");
    const reason = `a finding of ${worst?.rule} would appear`;
    const proof = worst === undefined ? made.proof : { ok: false, failed: "resolves", reason };
    return { ...made, proof, repairs, introduced: [...made.introduced, ...repairable] };
}
/**
 * Whether the edits of several proved fixes, made separately, are right when all are applied, as when people accept one
 * suggestion after the other.
 */
function holdTogether(ground, file, findings, edits) {
    const composition = (0,compose/* composeFixes */.a7)(file, findings.flatMap(({ proposal }) => proposal ?? []));
    if (!composition.ok)
        return false;
    const change = { file, edits, operations: composition.operations, resolves: findings };
    return (0,prove_set/* holdsTogether */.J)((0,prove/* judgeChanges */.v)(ground, [change]), findings);
}
function composeAndProve(ground, file, findings, proposals) {
    const composition = (0,compose/* composeFixes */.a7)(file, proposals);
    if (!composition.ok)
        return { refused: composition.reason };
    const { edits, operations } = composition;
    const verdict = (0,prove/* judgeChanges */.v)(ground, [{ file, edits, operations, resolves: findings }]);
    if (!verdict.ok)
        return { edits, operations, proof: verdict, introduced: [], repairable: [] };
    const { introduced, repairable } = verdict;
    return { edits, operations, proof: { ok: true }, introduced, repairable };
}


/***/ }),

/***/ 63991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ holdsTogether),
/* harmony export */   j: () => (/* binding */ proveSet)
/* harmony export */ });
/* harmony import */ var _core_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36785);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88187);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2983);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35759);




/** The most proofs to find the fixes that break a set. Fixes that are undecided by then are refused. */
const proofLimit = 100;
/**
 * Proves that the proved fixes hold together, across all files: applied at once, they must keep every law. A fix that
 * does not work with the ones before it loses its proof, by the law `stands-alone`.
 */
function proveSet(ground, files, findings, budget = _core_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .unlimited */ .O) {
    let proofs = 0;
    let late = false;
    const holds = (members) => {
        proofs += 1;
        late ||= budget.spent(members[0]?.source.path ?? "");
        if (late)
            return false;
        const changes = proofs > proofLimit ? null : changesOf(files, members);
        return changes !== null && holdsTogether((0,_prove_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeChanges */ .v)(ground, changes), members);
    };
    const accept = (accepted, candidates) => {
        const all = [...accepted, ...candidates];
        if (candidates.length === 0 || holds(all))
            return all;
        if (candidates.length === 1 || proofs > proofLimit || late)
            return accepted;
        const half = candidates.length >> 1;
        return accept(accept(accepted, candidates.slice(0, half)), candidates.slice(half));
    };
    const proved = findings.filter(isProved);
    const accepted = new Set(accept([], proved));
    const refused = new Set(proved.filter((finding) => !accepted.has(finding)));
    return findings.map((finding) => (refused.has(finding) ? withoutProof(finding, late) : finding));
}
function changesOf(files, findings) {
    const changes = [];
    for (const [path, members] of (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(findings, ({ source }) => source.path)) {
        const file = files.get(path);
        if (file === undefined)
            return null;
        const composition = (0,_compose_js__WEBPACK_IMPORTED_MODULE_1__/* .composeFixes */ .a7)(file, members.flatMap(({ proposal }) => proposal ?? []));
        if (!composition.ok)
            return null;
        changes.push({ file, edits: composition.edits, operations: composition.operations, resolves: members });
    }
    return changes;
}
/** Whether the fixes together introduce no findings, other than notes, that are not known from their own proofs. */
function holdsTogether(verdict, members) {
    if (!verdict.ok)
        return false;
    const known = new Set(members.flatMap(({ fix }) => fix?.introduced ?? []).map(({ rule, message }) => rule + message));
    return [...verdict.introduced, ...verdict.repairable].every(({ rule, message, severity }) => {
        return severity === "info" || known.has(rule + message);
    });
}
function isProved(finding) {
    return finding.fix?.proof.ok === true;
}
function withoutProof(finding, late) {
    if (finding.fix === null)
        return finding;
    const reason = late
        ? "the time limit was reached before it was proved together with the other fixes"
        : "together with the other fixes, it would cause a new finding";
    return { ...finding, fix: { ...finding.fix, proof: { ok: false, failed: "stands-alone", reason } } };
}


/***/ }),

/***/ 35759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ judgeChanges)
});

// UNUSED EXPORTS: proveChanges

// EXTERNAL MODULE: ./build/core/identity.js
var core_identity = __webpack_require__(30630);
// EXTERNAL MODULE: ./build/model/dockerfile/read-dockerfile.js + 5 modules
var read_dockerfile = __webpack_require__(14388);
// EXTERNAL MODULE: ./build/model/kubernetes/read-manifests.js
var read_manifests = __webpack_require__(94192);
// EXTERNAL MODULE: ./build/model/rule-target.js
var rule_target = __webpack_require__(31142);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/checks.js
var checks = __webpack_require__(35941);
// EXTERNAL MODULE: ./build/model/kubernetes/api/violations.js + 2 modules
var api_violations = __webpack_require__(94400);
// EXTERNAL MODULE: ./build/rules/readers.js + 2 modules
var readers = __webpack_require__(67696);
;// CONCATENATED MODULE: ./build/rules/fresh-violation.js



/** The name under which the reads of an API validation check are recorded, beside the ids of the rules. */
function readerName(check) {
    return `api: ${check}`;
}
const names = [api_violations/* validationName */.B, ...checks/* validationChecks */.f.map(({ name }) => name)];
const fresh_violation_readers = names.map((name) => ({ id: readerName(name) }));
/**
 * Why the API would refuse an object that it accepted before a change; null if it accepts it. Only the checks that read
 * something that changed are repeated. `known` returns why the API refuses an object as it was.
 */
function freshViolation(before, now, range, known) {
    const change = (0,readers/* changeOf */.C2)(now, before);
    const concerned = change === null ? null : (0,readers/* readersOf */.cU)(fresh_violation_readers)(change);
    const violations = (0,api_violations/* apiViolations */.$)(now, range, (check) => concerned?.has(readerName(check)) ?? true);
    if (violations.length === 0)
        return null;
    return firstFresh(known(before), violations);
}
/**
 * The first violation that is not an old one. If a change adds or removes items of a list, those behind them keep theirs
 * at another index.
 */
function firstFresh(old, now) {
    const fresh = now.filter((violation) => !old.has(violation));
    if (fresh.length === 0)
        return null;
    const kept = new Set(now);
    const gone = [...old].filter((violation) => !kept.has(violation)).map(withoutIndexes);
    for (const violation of fresh) {
        const moved = gone.indexOf(withoutIndexes(violation));
        if (moved === -1)
            return violation;
        gone.splice(moved, 1);
    }
    return null;
}
function withoutIndexes(violation) {
    return violation.replaceAll(/\[\d+\]/g, "[]");
}

// EXTERNAL MODULE: ./build/rules/rerun-rules.js
var rerun_rules = __webpack_require__(27748);
// EXTERNAL MODULE: ./build/rules/run-rules.js + 1 modules
var run_rules = __webpack_require__(2673);
// EXTERNAL MODULE: ./build/fix/change.js
var change = __webpack_require__(33766);
// EXTERNAL MODULE: ./build/fix/compose.js + 2 modules
var compose = __webpack_require__(2983);
// EXTERNAL MODULE: ./build/core/edit.js
var edit = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/core/operation.js
var operation = __webpack_require__(47519);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(63076);
// EXTERNAL MODULE: ./build/formats/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(85855);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js + 3 modules
var yaml_parse = __webpack_require__(10144);
// EXTERNAL MODULE: ./build/suppression/ignores.js + 7 modules
var suppression_ignores = __webpack_require__(21150);
// EXTERNAL MODULE: ./build/fix/comment-findings.js + 1 modules
var comment_findings = __webpack_require__(32283);
;// CONCATENATED MODULE: ./build/fix/prove-suppressions.js










/**
 * Returns a side effect of a change to the comments of a file, in half a sentence; null if there is none. Side effects
 * are: another finding is ignored or comes back; a finding about a comment that should be resolved remains; or, if only
 * comments change, a new finding about a comment appears.
 */
function commentHarm(ground, change, tree) {
    const { file, operations, resolves } = change;
    if (!operations.some(operation/* concernsComment */.Fi))
        return null;
    const was = asItStands(ground, file);
    const after = readAfter(change);
    const said = sayAgain(after, was.said, tree);
    if (said === null)
        return "the number of objects would change";
    const moved = shift(was.silence, silenceOf(ground, after, said));
    if (moved !== null)
        return moved;
    return noteLeft(was.notes, notesOn(ground, after, said), resolves, operations.every(operation/* concernsComment */.Fi));
}
const standing = new WeakMap();
function asItStands(ground, file) {
    const files = standing.get(ground) ?? new Map();
    standing.set(ground, files);
    const known = files.get(file);
    if (known !== undefined)
        return known;
    const said = (0,change/* outcomesIn */.Rl)(ground, file);
    const made = { said, silence: silenceOf(ground, file, said), notes: notesOn(ground, file, said) };
    files.set(file, made);
    return made;
}
/**
 * Like `commentHarm`, for changes of objects in files with ignore comments. For example, a comment that covers a
 * missing key may not cover what is missing below that key once it exists. Each document is read separately.
 */
function ignoreHarm(ground, changed, { outcomeOf }) {
    const commented = [...changed].filter(([{ source }]) => ground.ignores.work(source.path));
    for (const [, pairs] of (0,group_by/* groupBy */.$)(commented, ([before]) => before.document)) {
        const [[, { source: text, document: changedDocument }]] = pairs;
        const was = pairs.map(([before]) => silenceBefore(ground, before));
        const is = pairs.map(([, after]) => ({ subject: after, outcome: outcomeOf(after) }));
        const after = { format: "yaml", source: text, documents: [changedDocument] };
        const harm = shift(sumOf(was), silenceOf(ground, after, is));
        if (harm !== null)
            return harm;
    }
    return null;
}
/** The results of `silenceBefore`, shared by all proofs for an object. */
const silences = new WeakMap();
/** What is reported and what is ignored for an unchanged object, with its document read separately. */
function silenceBefore(ground, manifest) {
    const known = silences.get(ground) ?? new Map();
    silences.set(ground, known);
    const found = known.get(manifest);
    if (found !== undefined)
        return found;
    const { source, document } = manifest;
    const alone = (0,yaml_parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(source.path, source.text.slice(...document.range)));
    const subject = (0,read_manifests/* readManifests */.PX)(alone).manifests[ground.manifestsOf(document).indexOf(manifest)] ?? manifest;
    const silence = silenceOf(ground, alone, [{ subject, outcome: ground.outcomeOf(manifest) }]);
    known.set(manifest, silence);
    return silence;
}
function sumOf(silences) {
    const [first] = silences;
    if (first !== undefined && silences.length === 1)
        return first;
    return { reported: sumOfCounts(silences, "reported"), ignored: sumOfCounts(silences, "ignored") };
}
function sumOfCounts(silences, part) {
    const sum = new Map();
    for (const silence of silences) {
        for (const [identity, count] of silence[part])
            sum.set(identity, (sum.get(identity) ?? 0) + count);
    }
    return sum;
}
function shift(was, is) {
    for (const identity of new Set([...was.reported.keys(), ...was.ignored.keys()])) {
        if (rises(identity, was.ignored, is.ignored))
            return "another finding would be ignored";
        if (rises(identity, was.reported, is.reported))
            return "another finding would no longer be ignored";
    }
    return null;
}
function noteLeft(was, is, cures, alone) {
    const left = countsOf(was);
    const cured = new Set(cures.map(({ identity }) => identity));
    for (const identity of cured)
        if (left.has(identity))
            left.set(identity, (left.get(identity) ?? 0) - 1);
    for (const { identity, rule } of is) {
        const count = left.get(identity);
        if (count !== undefined && count <= 0)
            return `the finding of ${rule} would remain`;
        if (count === undefined && alone)
            return `a finding of ${rule} would appear`;
        if (count !== undefined)
            left.set(identity, count - 1);
    }
    return null;
}
function silenceOf(ground, file, said) {
    const { path } = file.source;
    const ignores = (0,suppression_ignores/* ignoresOf */.fL)(new Map([[path, file]]), ground.ignoring);
    const silence = { reported: new Map(), ignored: new Map() };
    for (const { subject, outcome } of said) {
        for (const [index, { rule, identity }] of outcome.marks.entries()) {
            const isIgnored = ignores.concern(subject, path, rule) && ignores.silences(subject, outcome.findingAt(index));
            count(isIgnored ? silence.ignored : silence.reported, identity);
        }
    }
    return silence;
}
function notesOn(ground, file, said) {
    const own = (0,suppression_ignores/* readIgnores */.Gq)(file, ground.ignoring);
    return own === null ? [] : (0,comment_findings/* commentFindings */.E)(ground, file, own, said);
}
function readAfter({ file, edits }) {
    const source = new source_file/* SourceFile */.s(file.source.path, (0,edit/* applyEdits */.ct)(file.source.text, edits));
    return file.format === "dockerfile" ? (0,parse/* parseDockerfile */.Ai)(source) : (0,yaml_parse/* parseYaml */.hN)(source);
}
/** The results after a change, with each object at its place in the new text; null if the number of objects differs. */
function sayAgain(after, said, { replaced, outcomeOf }) {
    const outcomeAfter = ({ subject, outcome }) => replaced.size === 0 ? outcome : outcomeOf(replaced.get(subject) ?? subject);
    if (after.format === "dockerfile") {
        return said.map((one) => ({ subject: replaced.get(one.subject) ?? one.subject, outcome: outcomeAfter(one) }));
    }
    const { manifests } = (0,read_manifests/* readManifests */.PX)(after);
    if (manifests.length !== said.length)
        return null;
    return said.map((one, index) => ({ subject: manifests[index], outcome: outcomeAfter(one) }));
}
function countsOf(findings) {
    const counts = new Map();
    for (const { identity } of findings)
        count(counts, identity);
    return counts;
}
function count(counts, identity) {
    counts.set(identity, (counts.get(identity) ?? 0) + 1);
}
function rises(key, was, is) {
    return (is.get(key) ?? 0) > (was.get(key) ?? 0);
}

// EXTERNAL MODULE: ./build/model/dockerfile/shell-commands.js
var shell_commands = __webpack_require__(87954);
;// CONCATENATED MODULE: ./build/fix/prove-users.js

/** Programs that only work for root, or that only root can use on files of others. */
const rootPrograms = new Set(("addgroup adduser apk apt apt-get chgrp chown delgroup deluser dnf groupadd groupmod install microdnf tdnf " +
    "useradd usermod yum zypper").split(" "));
/**
 * Why a RUN instruction of a Dockerfile would not work as the user that it runs as after a change; null if none is
 * known to break. In every stage, a RUN that the change adds must run as root. A RUN that was there before, as root or
 * an unknown user, must not run as a known user other than root.
 */
function userHarm(before, after, operations) {
    const origins = originsOf(before, after, operations);
    for (const [index, stage] of after.stages.entries()) {
        const old = before.stages[index];
        for (const instruction of stage.instructions) {
            if (instruction.keyword !== "RUN")
                continue;
            const user = stage.userAt(instruction);
            const origin = origins.get(instruction.index);
            if (origin === undefined) {
                if (isRoot(user) || isRootByCommands(stage, user, origins))
                    continue;
                return `the RUN that it adds would run as ${titleOf(user)}, and it needs root`;
            }
            const was = old?.userAt(origin);
            if (was !== undefined && was.kind !== "user" && user.kind === "user") {
                return `a RUN that runs as ${titleOf(was)} now would run as ${titleOf(user)}`;
            }
        }
    }
    return null;
}
/** The instructions before a change, by their index after it. Indexes of added instructions are not in the map. */
function originsOf({ file }, after, operations) {
    const origins = new Map();
    const added = prove_users_countsOf(operations, "insert-after");
    const removed = prove_users_countsOf(operations, "remove-instruction");
    let next = 0;
    for (const instruction of file.instructions) {
        if (!removed.has(instruction.index)) {
            const now = after.file.instructions[next];
            if (now !== undefined)
                origins.set(now.index, instruction);
            next += 1;
        }
        next += added.get(instruction.index) ?? 0;
    }
    return origins;
}
function prove_users_countsOf(operations, kind) {
    const counts = new Map();
    for (const operation of operations) {
        if (operation.kind !== kind)
            continue;
        counts.set(operation.instruction, (counts.get(operation.instruction) ?? 0) + 1);
    }
    return counts;
}
function isRoot({ kind }) {
    return kind === "root";
}
/** Whether an unknown user must be root, because other instructions that run as this user need root. */
function isRootByCommands(stage, user, origins) {
    if (user.kind !== "unknown")
        return false;
    for (let each = stage; each !== null; each = each.base.kind === "stage" ? each.base.stage : null) {
        const { instructions, userAt } = each;
        const proves = instructions.some((instruction) => {
            const isOwn = instruction.keyword === "RUN" && origins.has(instruction.index);
            return isOwn && userAt(instruction).set === user.set && needsRoot(instruction);
        });
        if (proves)
            return true;
    }
    return false;
}
function needsRoot({ text, heredoc }) {
    return (0,shell_commands/* shellCommands */.h)(`${text}\n${heredoc}`).some(([program = ""]) => {
        return rootPrograms.has(program.slice(program.lastIndexOf("/") + 1));
    });
}
function titleOf({ kind, ...user }) {
    if (kind === "root")
        return "root";
    if (kind === "unknown" || !("name" in user))
        return "a user that is not known";
    return `user ${user.name ?? user.uid}`;
}

// EXTERNAL MODULE: ./build/formats/dockerfile/logical-line.js
var logical_line = __webpack_require__(41332);
// EXTERNAL MODULE: ./build/formats/dockerfile/read-instruction.js
var read_instruction = __webpack_require__(54093);
;// CONCATENATED MODULE: ./build/formats/dockerfile/apply-instructions.js



/** The statements of a file's instructions. */
function statementsOf({ instructions }) {
    return instructions.map(({ said }) => said);
}
/**
 * Returns the statements that the file's instructions will have after operations: their meaning, independent of the
 * text. Instructions without an operation keep their statement objects.
 */
function applyInstructions(file, operations) {
    const byInstruction = (0,group_by/* groupBy */.$)(operations, ({ instruction }) => instruction);
    return file.instructions.flatMap((instruction) => {
        const operationsOn = byInstruction.get(instruction.index);
        if (operationsOn === undefined)
            return instruction.said;
        const own = operationsOn.toSorted(inTurn);
        const inserted = own.flatMap((operation) => {
            return operation.kind === "insert-after" ? statementFrom(operation.keyword, operation.text, file.escape) : [];
        });
        if (own.some(({ kind }) => kind === "remove-instruction"))
            return inserted;
        return [
            own.reduce((statement, operation) => applied(statement, operation, file.escape), spliced(instruction, own, file)),
            ...inserted,
        ];
    });
}
/**
 * Sorts operations on one instruction in the order to apply them. Words are numbered as they are before the change, so
 * the last ones go first. The keyword goes before everything else, since arguments are read by its grammar.
 */
function inTurn(a, b) {
    if (a.kind === "set-word" && b.kind === "set-word")
        return b.word - a.word;
    return Number(b.kind === "set-keyword") - Number(a.kind === "set-keyword");
}
/** The statement of an instruction after its splices. */
function spliced(instruction, operations, { escape }) {
    const splices = operations.filter((operation) => operation.kind === "splice").toSorted((a, b) => b.start - a.start);
    const statement = instruction.said;
    if (splices.length === 0)
        return statement;
    const made = { text: instruction.text, heredoc: instruction.heredoc };
    for (const { part, start, end, text } of splices) {
        made[part] = `${made[part].slice(0, start)}${text}${made[part].slice(end)}`;
    }
    const { words, json } = statementFrom(instruction.keyword, made.text, escape);
    return { ...statement, words, json, heredoc: made.heredoc };
}
function applied(statement, operation, escape) {
    switch (operation.kind) {
        case "set-flag": {
            const { flag, value } = operation;
            const known = statement.flags.some((text) => isFlag(text, flag));
            const text = `--${flag}=${value}`;
            if (!known)
                return { ...statement, flags: [...statement.flags, text] };
            return { ...statement, flags: statement.flags.map((other) => (isFlag(other, flag) ? text : other)) };
        }
        case "set-word": {
            const words = operation.text === "" ? [] : [operation.text];
            return { ...statement, words: statement.words.toSpliced(operation.word, 1, ...words) };
        }
        case "set-arguments": {
            const { words, json } = statementFrom(statement.keyword, operation.text, escape);
            return { ...statement, words, json };
        }
        case "set-keyword":
            return statementAs(statement, operation.keyword, escape);
        case "rename-flag": {
            const { flag, name } = operation;
            const renamed = (text) => (isFlag(text, flag) ? `--${name}${text.slice(flag.length + 2)}` : text);
            return { ...statement, flags: statement.flags.map(renamed) };
        }
        case "remove-flag":
            return { ...statement, flags: statement.flags.filter((text) => !isFlag(text, operation.flag)) };
        case "insert-after":
        case "remove-instruction":
        case "set-case":
        case "splice":
            return statement;
    }
}
/** The same arguments, parsed as those of another instruction. */
function statementAs(statement, keyword, escape) {
    if (statement.json)
        return { ...statement, keyword };
    const { words, json } = statementFrom(keyword, statement.words.join(" "), escape);
    return { ...statement, keyword, words, json };
}
function statementFrom(keyword, text, escape) {
    const source = `${keyword} ${text}`;
    const line = (0,logical_line/* joinLines */.cT)(source, 0, source.length, escape);
    return (0,read_instruction/* readInstruction */.d)(line, 0, { index: 0, range: [0, source.length], escape, heredoc: "" }).said;
}
function isFlag(text, name) {
    return text === `--${name}` || text.startsWith(`--${name}=`);
}

// EXTERNAL MODULE: ./build/formats/dockerfile/refusals.js
var refusals = __webpack_require__(32485);
;// CONCATENATED MODULE: ./build/formats/dockerfile/reparse.js


/**
 * Parses a Dockerfile again after edits, with the same result as `parseDockerfile`, but reads only the lines that the
 * edits may have changed. Instructions before those keep their objects, and so do stages without other instructions.
 * Instructions after them are moved and keep their statements.
 */
function reparseDockerfile(file, edits, source) {
    const sorted = (0,edit/* sortEdits */.Wz)(edits);
    const start = sorted[0]?.range[0] ?? 0;
    const end = sorted.at(-1)?.range[1] ?? 0;
    const kept = linesBefore(file, start);
    // If the first instruction changes, the directives may. For `<< EOF`, all later lines decide whether it is a heredoc.
    if (file.errors.length > 0 || kept.count === 0 || /<<[\s\\`]/.test(source.text))
        return (0,parse/* parseDockerfile */.Ai)(source);
    const shift = source.text.length - file.source.text.length;
    let resumed = null;
    const changed = (0,parse/* readPart */.on)(source.text, kept.at, file.escape, kept.count, (offset) => {
        if (offset - shift >= end)
            resumed = linesFrom(file, offset - shift);
        return resumed !== null;
    });
    const behind = resumed ?? { count: file.instructions.length, at: file.source.text.length };
    const { count, at } = behind;
    const isLast = count === file.instructions.length;
    const move = { offset: shift, index: kept.count + changed.instructions.length - count };
    const made = (0,parse/* fileOf */.W7)(source, file.escape, file.directives, {
        instructions: [
            ...file.instructions.slice(0, kept.count),
            ...changed.instructions,
            ...file.instructions.slice(count).map((instruction) => movedInstruction(instruction, move)),
        ],
        comments: [
            ...file.comments.filter(({ range }) => range[0] < kept.at),
            ...changed.comments,
            ...file.comments.filter(({ range }) => range[0] >= at).map((comment) => movedComment(comment, move)),
        ],
        unterminated: changed.unterminated,
        dangling: isLast ? changed.dangling : file.dangling.map((range) => movedRange(range, move)),
        unfollowed: isLast ? changed.unfollowed : null,
    });
    return { ...made, stages: made.stages.map((stage, index) => knownStage(file.stages[index], stage)) };
}
/** The place after the last instruction whose lines all end before an offset. */
function linesBefore(file, offset) {
    let count = countBefore(file, offset);
    while (count > 0 && linesEnd(file, count - 1) > offset)
        count -= 1;
    return { count, at: count === 0 ? 0 : linesEnd(file, count - 1) };
}
/** The place at an offset; null if no line starts there, or if it is inside an instruction. */
function linesFrom(file, at) {
    const count = countBefore(file, at);
    const isBetween = file.source.text[at - 1] === "\n" && (count === 0 || linesEnd(file, count - 1) <= at);
    return isBetween ? { count, at } : null;
}
/** The number of instructions that start before an offset. */
function countBefore({ instructions }, offset) {
    let low = 0;
    let high = instructions.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((instructions[middle]?.range[0] ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/**
 * The offset after the line break of an instruction's last line. After the text's end if what follows may still belong
 * to it.
 */
function linesEnd({ instructions, dangling, source: { text } }, index) {
    const isOpen = index === instructions.length - 1 && dangling.length > 0;
    const newline = isOpen ? -1 : text.indexOf("\n", instructions[index]?.range[1]);
    return newline === -1 ? text.length + 1 : newline + 1;
}
function movedInstruction(instruction, move) {
    if (move.offset === 0 && move.index === 0)
        return instruction;
    const { index, range, keywordRange, flags, words, trigger } = instruction;
    return {
        ...instruction,
        index: index + move.index,
        range: movedRange(range, move),
        keywordRange: movedRange(keywordRange, move),
        flags: flags.map((flag) => ({ ...flag, range: movedRange(flag.range, move) })),
        words: words.map((word) => ({ ...word, range: movedRange(word.range, move) })),
        trigger: trigger && movedInstruction(trigger, move),
    };
}
function movedComment({ text, range }, move) {
    return { range: movedRange(range, move), text };
}
function movedRange([start, end], { offset }) {
    return [start + offset, end + offset];
}
/** The previous stage object if it has the same instructions, else the new one. */
function knownStage(before, stage) {
    const isSame = before !== undefined &&
        before.from === stage.from &&
        before.instructions.length === stage.instructions.length &&
        before.instructions.every((instruction, index) => instruction === stage.instructions[index]);
    return isSame ? before : stage;
}

// EXTERNAL MODULE: ./build/formats/dockerfile/splice.js
var splice = __webpack_require__(77952);
// EXTERNAL MODULE: ./build/formats/dockerfile/words.js
var words = __webpack_require__(44987);
// EXTERNAL MODULE: ./build/formats/shell/parse-shell.js
var parse_shell = __webpack_require__(56494);
;// CONCATENATED MODULE: ./build/fix/prove-scripts.js



/**
 * Why a change within a shell script would change more of the script than it declares; null if it would not. The script
 * is parsed before and after the change. It must still be valid, and the words outside the replaced text must be the
 * same, in the same order, with no other words in between.
 */
function scriptHarm(before, after, operations) {
    const splices = operations.filter((operation) => operation.kind === "splice");
    if (splices.length === 0)
        return null;
    const moved = newIndexes(before, operations);
    for (const [index, own] of (0,group_by/* groupBy */.$)(splices, ({ instruction }) => instruction)) {
        const was = before.instructions[index];
        const is = after.instructions[moved.get(index) ?? -1];
        if (was?.keyword !== "RUN" || was.json)
            continue;
        const all = own.some(({ part }) => part === "text")
            ? [...own, ...wordSplices(was, operations, before.escape)]
            : own;
        for (const part of ["text", "heredoc"]) {
            const made = all.filter((splice) => splice.part === part);
            if (is === undefined || (made.length > 0 && !keepsWords(was, is, part, made))) {
                return "the shell would read other parts of the command differently";
            }
        }
    }
    return null;
}
/** The `set-word` operations on an instruction, as splices of its text. */
function wordSplices({ index, text }, operations, escape) {
    const own = operations.filter((operation) => operation.kind === "set-word" && operation.instruction === index);
    const spans = own.length === 0 ? [] : (0,words/* splitWords */.yM)(text, 0, escape);
    return own.flatMap((operation) => {
        const span = operation.kind === "set-word" ? spans[operation.word] : undefined;
        if (operation.kind !== "set-word" || span === undefined)
            return [];
        const next = spans[operation.word + 1]?.start ?? span.end;
        const end = operation.text === "" ? next : span.end;
        return [{ kind: "splice", instruction: index, part: "text", start: span.start, end, text: operation.text }];
    });
}
function keepsWords(was, is, part, splices) {
    const before = wordsOf(was, part);
    if (before === null)
        return true;
    const sorted = splices.toSorted((a, b) => a.start - b.start);
    const made = { ...was, [part]: splicedText(was[part], sorted) };
    const meant = wordsOf(made, part);
    const after = wordsOf(is, part);
    if (meant === null || after === null || !sameWords(meant, after))
        return false;
    let shift = 0;
    const written = sorted.map((splice) => {
        const start = splice.start + shift;
        shift += splice.text.length - (splice.end - splice.start);
        return { start, end: start + splice.text.length };
    });
    return sameWords(untouched(before, sorted), untouched(meant, written));
}
function splicedText(text, sorted) {
    let at = 0;
    let made = "";
    for (const splice of sorted) {
        made += text.slice(at, splice.start) + splice.text;
        at = splice.end;
    }
    return made + text.slice(at);
}
function sameWords(a, b) {
    return JSON.stringify(a.map(([, , value]) => value)) === JSON.stringify(b.map(([, , value]) => value));
}
/** The words that no splice touches. The splices must be sorted. */
function untouched(words, splices) {
    const starts = splices.map(({ start }) => start);
    return words.filter(([start, end]) => {
        // Since splices do not overlap, the last one that starts before the word's end is the nearest.
        let low = 0;
        let high = starts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) < end)
                low = middle + 1;
            else
                high = middle;
        }
        const nearest = splices[low - 1];
        return nearest === undefined || !touches(nearest, start, end);
    });
}
function touches(splice, start, end) {
    return splice.start < end && start < splice.end;
}
/** The words of a script with their offsets; null if the script can't be parsed. */
function wordsOf(instruction, part) {
    const script = (0,parse_shell/* parseShell */.a)(part === "text" ? `${instruction.text}\n${instruction.heredoc}` : instruction.heredoc);
    if (script === null)
        return null;
    return script.calls.flatMap(({ words }) => words.map(({ start, end, value }) => [start, end, value]));
}
/** The new index of each instruction after a change, by its old index. */
function newIndexes({ instructions }, operations) {
    const byInstruction = (0,group_by/* groupBy */.$)(operations, ({ instruction }) => instruction);
    const indexes = new Map();
    let next = 0;
    for (const { index } of instructions) {
        const own = byInstruction.get(index) ?? [];
        if (!own.some(({ kind }) => kind === "remove-instruction")) {
            indexes.set(index, next);
            next += 1;
        }
        next += own.filter(({ kind }) => kind === "insert-after").length;
    }
    return indexes;
}

;// CONCATENATED MODULE: ./build/fix/reread-dockerfile.js







/**
 * Makes a change and reads the Dockerfile again. It must have as many stages as before and only differ by what the
 * operations declare, with every comment, directive and line ending in place. A build must still accept every
 * instruction that it accepted before.
 */
function rereadDockerfile(change) {
    const { file, edits, operations } = change;
    const before = file.source.text;
    let text;
    try {
        text = (0,edit/* applyEdits */.ct)(before, edits);
    }
    catch (error) {
        return broken("applies", error instanceof Error ? error.message : String(error));
    }
    const after = reparseDockerfile(file, edits, new source_file/* SourceFile */.s(file.source.path, text));
    const [error] = after.errors;
    if (error !== undefined)
        return broken("parses", `the file would not parse: ${error.message}`);
    if (after.stages.length !== file.stages.length)
        return broken("parses", "the number of stages would change");
    if (!sayTheSame(statementsOf(after), applyInstructions(file, operations))) {
        return broken("changes-nothing-else", "the result would differ from what the fix declares");
    }
    const refused = (0,refusals/* freshRefusal */.FI)(file, after);
    if (refused !== null)
        return broken("is-valid", `the build would fail: ${refused}`);
    const harm = scriptHarm(file, after, operations);
    if (harm !== null)
        return broken("changes-nothing-else", harm);
    const loss = lossOf(change, after);
    return loss === null ? { ok: true, after } : broken("changes-nothing-else", loss);
}
function lossOf({ file: before, edits, operations, comments = [] }, after) {
    const [was, is] = [before.source.text, after.source.text];
    if (was.startsWith("\ufeff") !== is.startsWith("\ufeff"))
        return "the byte order mark would change";
    if (was.endsWith("\n") !== is.endsWith("\n"))
        return "the newline at the end would change";
    if (mixesEndings(was, is))
        return "line endings would be mixed";
    const [kept, left] = [commentsOf(before, comments), commentsOf(after)];
    if (kept.length !== left.length || kept.some((text, index) => text !== left[index]))
        return "a comment would be lost";
    if (before.directives !== after.directives && !same([...before.directives], [...after.directives]))
        return "a parser directive would change";
    const own = [
        ...operations.flatMap((operation) => ownText(before, operation)),
        ...comments.map(({ comment }) => comment),
    ];
    const strays = edits.some(({ range: [start, end] }) => {
        const cut = was.slice(start, end);
        const from = end - cut.trimStart().length;
        const to = start + cut.trimEnd().length;
        return from < to && !own.some((range) => range[0] <= from && to <= range[1]);
    });
    return strays ? "text that the fix is not about would be rewritten" : null;
}
/** The ranges that an operation may replace. */
function ownText(file, operation) {
    const instruction = file.instructions[operation.instruction];
    if (instruction === undefined)
        return [];
    const dangling = instruction === file.instructions.at(-1) ? file.dangling : [];
    const first = instruction.words[0]?.range;
    const last = instruction.words.at(-1)?.range;
    switch (operation.kind) {
        case "set-flag":
            return instruction.flags.filter(({ name }) => name === operation.flag).map(({ range }) => range);
        case "set-word": {
            const word = instruction.words[operation.word]?.range;
            const next = instruction.words[operation.word + 1]?.range[0] ?? instruction.range[1];
            return word === undefined ? [] : [[word[0], operation.text === "" ? next : word[1]]];
        }
        case "splice":
            return ownSplice(file, instruction, operation);
        case "set-case":
        case "set-keyword":
            return [instruction.keywordRange];
        case "rename-flag":
        case "remove-flag":
            return instruction.flags.filter(({ name }) => name === operation.flag).map(({ range }) => range);
        case "set-arguments":
            // The brackets and quotes of a JSON array are not part of any word.
            if (instruction.json)
                return [[(instruction.flags.at(-1)?.range ?? instruction.keywordRange)[1], instruction.range[1]]];
            return first && last ? [[first[0], last[1]]] : [];
        case "remove-instruction":
            return [[instruction.range[0], dangling[0]?.[1] ?? instruction.range[1]]];
        case "insert-after":
            return dangling;
    }
}
function ownSplice(file, instruction, operation) {
    const edit = (0,splice/* spliceEdit */.l)(file, instruction, operation);
    return "range" in edit ? [edit.range] : [];
}
/** The texts of a file's comments after the declared operations, without the removed ones. */
function commentsOf({ comments }, declared = []) {
    const texts = new Map(declared.map(({ comment, text }) => [comment[0], text]));
    const all = comments.map(({ range, text }) => (texts.get(range[0]) ?? text).trimEnd());
    return all.filter((text) => text !== "");
}
/** Whether a change adds a second kind of line ending to a text that had only one. */
function mixesEndings(was, is) {
    const [lf, crlf] = [/(?<!\r)\n/, /\r\n/];
    const kinds = [lf, crlf].filter((kind) => kind.test(was));
    return kinds.length === 1 && (kinds[0] === lf ? crlf : lf).test(is);
}
/** Whether two lists of statements say the same. Untouched statements are the same objects, which saves time. */
function sayTheSame(said, declared) {
    return (said.length === declared.length &&
        said.every((statement, index) => statement === declared[index] || same(statement, declared[index])));
}
function same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
function broken(failed, reason) {
    return { ok: false, failed, reason };
}

// EXTERNAL MODULE: ./build/fix/reread-yaml.js + 3 modules
var reread_yaml = __webpack_require__(3376);
// EXTERNAL MODULE: ./build/fix/same-value.js
var same_value = __webpack_require__(6168);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(33059);
;// CONCATENATED MODULE: ./build/fix/written.js




/**
 * Whether a finding after the changes is about something new that they wrote: a value where there was none, a missing
 * key in a map or list that they created, or an instruction that they added or changed. A value that replaces another
 * is not new, so a finding about it is the fault of the change. `before` is the target before the changes.
 */
function isWritten(finding, before, after, changes) {
    const operations = operationsOn(finding.source.path, changes);
    return (0,rule_target/* isManifest */.Y)(before)
        ? isWrittenInObject(finding.path, before, (0,compose/* yamlOperations */._A)(operations))
        : !(0,rule_target/* isManifest */.Y)(after) && writtenLines(before, after, (0,compose/* dockerfileOperations */.ZG)(operations)).has(finding.range[0]);
}
function operationsOn(path, changes) {
    return changes.flatMap(({ file, operations }) => (file.source.path === path ? operations : []));
}
function isWrittenInObject(path, { document, root, value }, operations) {
    const own = operations.filter((operation) => operation.document === document.index && (0,core_path/* startsWith */.w1)(operation.path, root));
    return own.some((operation) => {
        const added = pathsWritten(operation, value, root).filter((written) => (0,json/* valueAt */.fK)(value, written) === undefined);
        return added.some((written) => isBelowNew(path, written, value));
    });
}
/** The paths, from the object's root, at which an operation writes a value. */
function pathsWritten(operation, value, root) {
    const path = operation.path.slice(root.length);
    if (operation.kind === "set")
        return (0,json/* leafPaths */.$0)(path, operation.value);
    if (operation.kind === "rename")
        return [[...path.slice(0, -1), operation.key]];
    if (operation.kind === "remove" || operation.kind === "remove-repeated")
        return [];
    const list = (0,json/* valueAt */.fK)(value, path);
    return [[...path, Array.isArray(list) ? list.length : 0]];
}
/** Whether `path` is at or below `written`, or below a parent of `written` that did not exist before. */
function isBelowNew(path, written, value) {
    if ((0,core_path/* startsWith */.w1)(path, written) || isBehind(path, written))
        return true;
    const shared = written.findIndex((step, index) => step !== path[index]);
    return shared > 0 && (0,json/* valueAt */.fK)(value, written.slice(0, shared)) === undefined;
}
/** Whether `path` is in a list item after the written one. Items are only appended, so later ones are new too. */
function isBehind(path, written) {
    const index = written.at(-1);
    const other = path[written.length - 1];
    return (typeof index === "number" && typeof other === "number" && other > index && (0,core_path/* startsWith */.w1)(path, written.slice(0, -1)));
}
/** The offsets of the instructions that operations added or changed. */
function writtenLines(before, { file }, operations) {
    const isNew = [];
    for (const { index } of before.file.instructions) {
        const own = operations.filter(({ instruction }) => instruction === index);
        if (own.every(({ kind }) => kind !== "remove-instruction"))
            isNew.push(own.some(({ kind }) => kind !== "insert-after"));
        isNew.push(...own.filter(({ kind }) => kind === "insert-after").map(() => true));
    }
    const starts = file.instructions.filter((_instruction, index) => isNew[index] === true);
    return new Set(starts.map(({ range: [start] }) => start));
}

;// CONCATENATED MODULE: ./build/fix/prove.js















/** Proves changes without repairs: a repairable finding in what they write refutes them, unless it is a note. */
function proveChanges(ground, changes) {
    const verdict = judgeChanges(ground, changes);
    if (!verdict.ok)
        return verdict;
    const worst = verdict.repairable.find(({ severity }) => severity !== "info");
    return worst === undefined ? { ok: true } : prove_broken("resolves", `a finding of ${worst.rule} would appear`);
}
/**
 * Judges whether changes, made together, do what they declare and nothing else:
 *
 * - They apply, every file still parses, and the data differs by exactly what was declared.
 * - No line ending is lost, and no comment except those declared.
 * - Every RUN has the rights that it needs, and the API of every target version accepts the changed objects.
 * - The findings to resolve are gone, and what comments ignore stays ignored.
 * - No finding of any rule has appeared elsewhere in the changed objects or those related to them, except for notes
 *   that a fix declares in `introduces` and findings that it `reveals`.
 */
function judgeChanges(ground, changes) {
    const changed = { manifests: new Map(), dockerfiles: new Map() };
    for (const { file, edits, operations } of changes) {
        const comments = (0,compose/* commentOperations */.ec)(operations);
        const failure = file.format === "yaml"
            ? readAgain(ground, { file, edits, operations: (0,compose/* yamlOperations */._A)(operations), comments }, changed.manifests)
            : buildAgain(ground, { file, edits, operations: (0,compose/* dockerfileOperations */.ZG)(operations), comments }, changed.dockerfiles);
        if (failure !== null)
            return failure;
    }
    for (const [before, after] of changed.manifests) {
        const fresh = freshViolation(before, after, ground.settings.kubernetes, ground.violationsOf);
        if (fresh !== null)
            return prove_broken("is-valid", `the Kubernetes API would reject it: ${fresh}`);
    }
    const workspace = ground.workspace.replace(changed);
    const replaced = new Map([...changed.manifests, ...changed.dockerfiles]);
    const originals = new Map([...replaced].map(([before, after]) => [after, before]));
    const changedGround = (0,rerun_rules/* changedTree */.l3)(ground.rules, workspace, replaced);
    const outcomes = new Map();
    const outcomeOf = (subject) => {
        const outcome = outcomes.get(subject) ?? outcomeIn(ground, subject, changedGround, originals);
        outcomes.set(subject, outcome);
        return outcome;
    };
    const tree = { workspace, replaced, outcomeOf };
    for (const change of changes) {
        const harm = commentHarm(ground, change, tree);
        if (harm !== null)
            return prove_broken("changes-nothing-else", harm);
    }
    const harm = ignoreHarm(ground, changed.manifests, tree);
    if (harm !== null)
        return prove_broken("changes-nothing-else", harm);
    return judgeFindings(ground, changes, tree);
}
/** The results of the rules for a target in a changed tree. Only rules that the changes may affect are run again. */
function outcomeIn({ rules, settings, outcomeOf }, subject, tree, originals) {
    const before = originals.get(subject);
    if (before === undefined)
        return (0,rerun_rules/* rerunRules */.i8)(rules, subject, outcomeOf(subject), tree, settings);
    if (!(0,rule_target/* isManifest */.Y)(before) || !(0,rule_target/* isManifest */.Y)(subject))
        return (0,run_rules/* runRules */.xG)(rules, subject, tree.workspace, settings);
    return (0,rerun_rules/* rerunChanged */.xx)(rules, { before, now: subject }, outcomeOf(before), tree, settings);
}
function readAgain(ground, change, changed) {
    // Ignore comments are found by their places in the text. Rereading only a part does not update those places.
    const parts = ground.ignores.work(change.file.source.path) ? "whole" : "in parts";
    for (const reread of (0,reread_yaml/* rereadYaml */.Z)(change, parts)) {
        if (!reread.ok)
            return reread;
        const failure = reread.part === null ? noteChanges(ground, reread, changed) : notePart(ground, reread, changed);
        if (failure !== null)
            return failure;
    }
    return null;
}
function noteChanges(ground, reread, changed) {
    const before = ground.manifestsOf(reread.before);
    const after = (0,read_manifests/* readManifests */.PX)(reread.after).manifests;
    if (before.length !== after.length)
        return prove_broken("parses", "the number of objects would change");
    for (const [index, manifest] of before.entries()) {
        const now = after[index];
        if (isChanged(manifest, now))
            changed.set(manifest, now);
    }
    return null;
}
/** Like `noteChanges`, for a reread part of a document, in which only one object can have changed. */
function notePart(ground, { before, after, part }, changed) {
    const [document] = after.documents;
    const manifests = (0,change/* objectsAt */.yR)(ground.manifestsOf(before), part ?? []);
    if (manifests.length === 0 || document === undefined)
        return noteChanges(ground, { ok: true, before, after, part }, changed);
    const again = (0,read_manifests/* rereadManifests */.QC)(manifests, document);
    if (again === null)
        return prove_broken("parses", "the number of objects would change");
    for (const [index, manifest] of manifests.entries()) {
        const now = again[index];
        if (isChanged(manifest, now))
            changed.set(manifest, now);
    }
    return null;
}
/**
 * Whether a manifest has changed. One that represents a single pod template of an object is compared by its pods only.
 * A template that is `judged` apart never counts as changed, since its containers belong to another template.
 */
function isChanged(before, now) {
    if (before === now)
        return false;
    if (before.scope === "object")
        return !(0,same_value/* sameValue */.e)(before.value, now.value);
    const [pods, podsNow] = [before.podTemplate, now.podTemplate];
    if (pods?.judged === "apart")
        return false;
    const containers = podsNow?.containers ?? [];
    return (!(0,same_value/* sameValue */.e)(pods?.spec ?? null, podsNow?.spec ?? null) ||
        pods?.containers.length !== containers.length ||
        containers.some(({ value }, index) => !(0,same_value/* sameValue */.e)(pods.containers[index]?.value ?? null, value)));
}
function buildAgain(ground, change, changed) {
    const before = ground.dockerfileOf(change.file.source.path);
    if (before === undefined)
        return prove_broken("parses", "the Dockerfile was not read");
    const reread = rereadDockerfile(change);
    if (!reread.ok)
        return reread;
    const after = (0,read_dockerfile/* readDockerfile */.n_)(reread.after, before.build, before);
    const harm = userHarm(before, after, change.operations);
    if (harm !== null)
        return prove_broken("is-valid", `a build would stop: ${harm}`);
    changed.set(before, after);
    return null;
}
function judgeFindings(ground, changes, tree) {
    const resolved = changes.flatMap((change) => change.resolves);
    const accepted = new Set(resolved.flatMap(({ proposal }) => proposal?.introduces ?? []));
    const reveals = resolved.some(({ proposal }) => proposal?.reveals === true);
    const introduced = [];
    const repairable = [];
    const appeared = newFindings(ground, resolved, tree);
    if ("ok" in appeared)
        return appeared;
    for (const { finding, before, after } of appeared) {
        const { rule, severity, source, identity } = finding;
        if (resolved.some((other) => other.identity === identity))
            return prove_broken("resolves", `the finding of ${rule} would remain`);
        const isKnown = () => ground.outcomeOf(before).marks.some((known) => known.rule === rule);
        if (accepted.has(rule) && (severity === "info" || isKnown()))
            continue;
        if (severity !== "error" && reveals)
            continue;
        if (!isWritten(finding, before, after, changes))
            return prove_broken("resolves", `a finding of ${rule} would appear`);
        if (!ground.isOn(rule, source.path, finding.object?.namespace))
            continue;
        if (finding.proposal !== null)
            repairable.push(finding);
        else if (severity === "error")
            return prove_broken("resolves", `a finding of ${rule} would appear`);
        else
            introduced.push(finding);
    }
    return { ok: true, introduced, repairable };
}
/**
 * The findings that the changes introduce, without those that only move to another place in an unchanged object. A
 * target for which no rule ran again has none.
 */
function newFindings(ground, resolved, { workspace, replaced, outcomeOf }) {
    const allowed = new Map();
    const movable = new Map();
    const affected = [];
    const again = new Set(resolved.map(({ identity }) => identity));
    const rules = new Set(resolved.map(({ rule }) => rule));
    // Marks that stay the same would count once on either side, so they are skipped, except those of resolved findings.
    const isCounted = (mark, outcome) => {
        return outcome.isRun(mark.rule) || (rules.has(mark.rule) && again.has(mark.identity));
    };
    for (const target of affectedBy(ground.workspace, workspace, replaced)) {
        const before = ground.outcomeOf(target);
        const after = replaced.get(target) ?? target;
        const outcome = outcomeOf(after);
        const [error] = outcome.errors;
        if (error !== undefined)
            return prove_broken("resolves", error.message);
        // No rule ran again for this target.
        if (outcome === before)
            continue;
        affected.push({ target, after, outcome });
        for (const mark of before.marks) {
            if (!isCounted(mark, outcome))
                continue;
            prove_count(allowed, mark.identity, 1);
            if (!replaced.has(target))
                prove_count(movable, troubleOf(mark), 1);
        }
    }
    for (const { identity } of resolved)
        prove_count(allowed, identity, -1);
    const fresh = [];
    for (const { target, after, outcome } of affected) {
        outcome.marks.forEach((mark, index) => {
            if (!isCounted(mark, outcome))
                return;
            const identity = identityBefore(target, mark);
            if (prove_count(allowed, identity, -1) < 0) {
                fresh.push({ finding: { ...outcome.findingAt(index), identity }, before: target, after });
            }
            else if (movable.size > 0)
                prove_count(movable, troubleOf(mark), -1);
        });
    }
    return fresh.filter(({ finding }) => again.has(finding.identity) || prove_count(movable, troubleOf(finding), -1) < 0);
}
/** The identity of a finding after a change, with the object as it was called before: a fix may correct its namespace. */
function identityBefore(before, { identity, object }) {
    if (!(0,rule_target/* isManifest */.Y)(before) || object === null)
        return identity;
    const { apiVersion, kind, namespace, name } = before.object;
    const isSame = apiVersion === object.apiVersion && kind === object.kind && namespace === object.namespace && name === object.name;
    return isSame ? identity : (0,core_identity/* identityIn */.K2)(before.object, identity);
}
/** The changed targets and those related to them before or after the change, all in their unchanged versions. */
function affectedBy(before, after, replaced) {
    const affected = new Set(replaced.keys());
    const originals = new Map([...replaced].map(([original, changed]) => [changed, original]));
    for (const [original, changed] of replaced) {
        for (const related of relatedTo(original, before))
            affected.add(related);
        for (const related of relatedTo(changed, after))
            affected.add(originals.get(related) ?? related);
    }
    return affected;
}
function relatedTo(subject, workspace) {
    if (!("podTemplate" in subject))
        return workspace.usesOf(subject).map(({ workload }) => workload);
    const services = workspace.servicesOf(subject).items;
    const workloads = workspace.workloadsOf(subject).items;
    const images = workspace.imagesOf(subject).map(({ dockerfile }) => dockerfile);
    if (subject.podTemplate !== null || workloads.length > 0)
        return [...services, ...workloads, ...images];
    return workspace.scaledBy(subject);
}
/** A key that stays the same if a finding moves to another place in an unchanged object. */
function troubleOf({ rule, severity, source, object }) {
    return JSON.stringify([rule, severity, source.path, object]);
}
function prove_count(counts, key, step) {
    const next = (counts.get(key) ?? 0) + step;
    counts.set(key, next);
    return next;
}
function prove_broken(failed, reason) {
    return { ok: false, failed, reason };
}


/***/ }),

/***/ 3376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ rereadSize),
  Z: () => (/* binding */ rereadYaml)
});

// EXTERNAL MODULE: ./build/core/edit.js
var edit = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(33059);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(63076);
// EXTERNAL MODULE: ./build/formats/yaml/apply-operations.js
var apply_operations = __webpack_require__(65294);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/remember-recent.js
var remember_recent = __webpack_require__(51159);
// EXTERNAL MODULE: ./build/core/same-json.js
var same_json = __webpack_require__(31669);
// EXTERNAL MODULE: ./build/formats/yaml/limits.js
var limits = __webpack_require__(85091);
// EXTERNAL MODULE: ./build/formats/yaml/locate.js
var locate = __webpack_require__(53609);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js + 3 modules
var parse = __webpack_require__(10144);
// EXTERNAL MODULE: ./build/formats/yaml/parsed-document.js
var parsed_document = __webpack_require__(11850);
// EXTERNAL MODULE: ./build/formats/yaml/read-value.js
var read_value = __webpack_require__(61067);
;// CONCATENATED MODULE: ./build/formats/yaml/document-part.js










/** Only those of the last document are kept: documents are proved one after the other, and a file may have thousands. */
const partsOf = (0,remember_recent/* rememberLast */.m)((_document) => new Map());
/**
 * The smallest part of a document that contains the ranges and is above a path; null if only the whole document will
 * do. The text before and after a part keeps its meaning whatever item replaces it: items of a block list are separated
 * by their indentation alone, those of a flow list by their brackets. So if a part changes, only the part has to be
 * parsed again.
 */
function partAround(source, document, path, ranges) {
    for (let end = path.length - 1; end > 0; end -= 1) {
        if (typeof path[end - 1] !== "number")
            continue;
        const part = partAt(source, document, path.slice(0, end));
        if (part !== null && ranges.every(([from, to]) => part.range[0] <= from && to <= part.range[1]))
            return part;
    }
    return null;
}
/**
 * A document with `value` as its data: equal data, which shares what did not change with other states of the document.
 */
function withValue(document, value) {
    return new RevaluedDocument(document, value);
}
class RevaluedDocument extends parsed_document/* ParsedDocument */.$ {
    index;
    range;
    value;
    #document;
    constructor(document, value) {
        super();
        this.index = document.index;
        this.range = document.range;
        this.value = value;
        this.#document = document;
    }
    get parsed() {
        return (0,parsed_document/* parsedOf */.r)(this.#document);
    }
    get errors() {
        return this.#document.errors;
    }
    get repeated() {
        return this.#document.repeated;
    }
    get unfilled() {
        return this.#document.unfilled;
    }
    valueRange(path) {
        return this.#document.valueRange(path);
    }
    keyRange(path) {
        return this.#document.keyRange(path);
    }
    anchor(path) {
        return this.#document.anchor(path);
    }
    obstacle(path) {
        return this.#document.obstacle(path);
    }
}
/**
 * A document after one of its parts was replaced by `changed`, which was parsed alone. `value` is the data of the
 * whole.
 */
function withPart(document, part, changed, value) {
    const [start] = part.range;
    const inside = (path) => {
        const isInside = part.path.every((step, index) => step === path[index]);
        return isInside ? [...part.place, ...path.slice(part.path.length)] : null;
    };
    const outside = (path) => [...part.path, ...path.slice(part.place.length)];
    const moved = ([from, to]) => [from + start, to + start];
    const at = (path, find) => {
        const within = inside(path);
        return within === null ? find(document, path) : find(changed, within);
    };
    const rangeAt = (path, find) => {
        const range = at(path, find);
        return range === null || inside(path) === null ? range : moved(range);
    };
    return {
        index: document.index,
        range: document.range,
        errors: [],
        repeated: [
            ...document.repeated.filter(({ path }) => inside(path) === null),
            ...changed.repeated.map(({ path, range, earlier, same }) => {
                return { path: outside(path), range: moved(range), earlier: earlier.map(moved), same };
            }),
        ],
        value,
        unfilled: [...document.unfilled.filter((path) => inside(path) === null), ...changed.unfilled.map(outside)],
        valueRange: (path) => rangeAt(path, (where, here) => where.valueRange(here)),
        keyRange: (path) => rangeAt(path, (where, here) => where.keyRange(here)),
        anchor: (path) => rangeAt(path, (where, here) => where.anchor(here)) ?? document.range,
        obstacle: (path) => at(path, (where, here) => where.obstacle(here)),
    };
}
function partAt(source, document, path) {
    const parts = partsOf(document);
    const key = JSON.stringify(path);
    const known = parts.get(key);
    if (known !== undefined)
        return known;
    const part = mayHaveParts(document, source) ? readPart(source, document, path) : null;
    parts.set(key, part);
    return part;
}
function readPart(source, document, path) {
    const root = (0,parsed_document/* parsedOf */.r)(document)?.root ?? null;
    const flow = isInFlow(root);
    const list = listAt(root, path.slice(0, -1), flow);
    const range = list === null ? null : rangeOf(source, document, list, Number(path.at(-1)), flow);
    if (range === null)
        return null;
    const [alone, ...others] = (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(source.path, source.text.slice(...range))).documents;
    const place = flow ? [] : [0];
    const value = (0,json/* valueAt */.fK)(document.value, path);
    const expected = flow ? value : [value ?? null];
    const isSame = alone !== undefined && others.length === 0 && alone.errors.length === 0 && (0,same_json/* sameJson */.V)(alone.value, expected);
    return isSame && path.length + depthOf(value) < limits/* maxDepth */.Mw / 2 ? { path, range, alone, place } : null;
}
function isInFlow(node) {
    return ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) && node.flow === true;
}
/**
 * False if a text may affect what is outside of its own lines: an anchor, an alias, a directive, an unusual line break.
 */
const mayHaveParts = (0,remember_recent/* rememberLast */.m)((document, { text }) => {
    const own = text.slice(...document.range);
    return document.errors.length === 0 && !/(?:^|[\s[\]{},:?-])[&*]|^%|\r(?!\n)|[\u0085\u2028\u2029]|^\ufeff/m.test(own);
});
/** The list at a path. Null unless it and everything around it are in the given style, without merge keys. */
function listAt(root, path, flow) {
    let here = root;
    for (const step of path) {
        if ((0,dist/* isMap */.jh)(here) && isInFlow(here) === flow && typeof step === "string") {
            const pairs = here.items;
            const named = pairs.filter(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === step);
            if (named.length !== 1 || pairs.some(({ key }) => (0,read_value/* isMergeKey */.yJ)(key)))
                return null;
            here = named[0]?.value ?? null;
        }
        else if ((0,dist/* isSeq */.oP)(here) && isInFlow(here) === flow && typeof step === "number") {
            here = here.items[step] ?? null;
        }
        else
            return null;
    }
    return (0,dist/* isSeq */.oP)(here) && isInFlow(here) === flow ? here : null;
}
function rangeOf(source, document, list, index, flow) {
    if (!flow)
        return linesOf(source, document, list, index);
    const [start = 0, end = 0] = list.items[index]?.range ?? [];
    return source.text[start] === "{" && source.text[end - 1] === "}" ? [start, end] : null;
}
/** The lines of an item up to the next one. Those of the last item end with its last line. */
function linesOf(source, document, list, index) {
    const item = list.items[index];
    const next = list.items[index + 1];
    const start = item === undefined ? null : dashedLine(source, item);
    if (item === undefined || start === null || start < document.range[0])
        return null;
    if (next !== undefined) {
        const end = dashedLine(source, next);
        return end === null || end <= start || dashColumn(source, start) !== dashColumn(source, end) ? null : [start, end];
    }
    if (endsInBlockScalar(item))
        return null;
    const { line } = source.position((0,locate/* contentEnd */.XA)(item));
    const end = source.lineStarts[line] ?? source.text.length;
    return end <= document.range[1] ? [start, end] : null;
}
/**
 * The start of the line of an item that begins after its dash, with nothing else before it; null for another layout.
 */
function dashedLine(source, { range }) {
    const [at = 0] = range ?? [];
    const start = source.lineStarts[source.position(at).line - 1] ?? 0;
    return /^ *- +$/.test(source.text.slice(start, at)) ? start : null;
}
function dashColumn(source, start) {
    return source.text.indexOf("-", start) - start;
}
/** Whether a value ends in a block scalar. Blank lines after it may belong to it. */
function endsInBlockScalar(node) {
    if ((0,dist/* isScalar */.jn)(node))
        return node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
    if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
        return false;
    const last = node.items.at(-1);
    return last !== undefined && endsInBlockScalar("key" in last ? last.value : last);
}
function depthOf(value) {
    if (typeof value !== "object" || value === null)
        return 0;
    return 1 + Object.values(value).reduce((most, item) => Math.max(most, depthOf(item)), 0);
}

// EXTERNAL MODULE: ./build/fix/same-value.js
var same_value = __webpack_require__(6168);
// EXTERNAL MODULE: ./build/formats/yaml/comments.js
var yaml_comments = __webpack_require__(18153);
;// CONCATENATED MODULE: ./build/fix/own-text.js


/**
 * The ranges of a document that operations may replace: values that they set, keys and items that they remove or
 * rename, and an empty or null value that they put something into.
 */
function ownText(document, operations) {
    return operations.flatMap((operation) => {
        const { kind, path } = operation;
        if (kind === "set")
            return (0,json/* leafPaths */.$0)(path, operation.value).flatMap((leaf) => valueGivenUp(document, leaf));
        if (kind === "append")
            return isFilled((0,json/* valueAt */.fK)(document.value, path)) ? [] : valueGivenUp(document, path);
        if (kind === "remove-repeated")
            return earlierOf(document, path);
        const key = document.keyRange(path);
        const value = document.valueRange(path);
        if (kind === "rename")
            return key === null ? [] : [key];
        const start = key?.[0] ?? value?.[0];
        const end = value?.[1] ?? key?.[1];
        return start === undefined || end === undefined ? [] : [[start, end]];
    });
}
/** All but the last of the repeated keys at a path, with their values. */
function earlierOf({ repeated }, path) {
    return repeated.filter((one) => (0,core_path/* samePath */.Eb)(one.path, path)).flatMap(({ earlier }) => earlier);
}
/** The range of the value at a path or, if there is none, of an empty value above it that has to be replaced. */
function valueGivenUp(document, path) {
    let end = path.length;
    while (end > 0 && (0,json/* valueAt */.fK)(document.value, path.slice(0, end)) === undefined)
        end -= 1;
    const there = path.slice(0, end);
    if (end < path.length && isFilled((0,json/* valueAt */.fK)(document.value, there)))
        return [];
    const range = document.valueRange(there);
    return range === null ? [] : [range];
}
function isFilled(value) {
    if (Array.isArray(value))
        return value.length > 0;
    return (0,json/* isObject */.Gv)(value) && Object.keys(value).length > 0;
}

;// CONCATENATED MODULE: ./build/fix/text-kept.js




/**
 * Returns the damage that a change would do to a document's text beyond its data: rewrite other text, lose a comment,
 * mix line endings, or change the newline at the end or the byte order mark. Null if it does none of these.
 */
function textLoss(change) {
    const { before, after } = change;
    if (before.startsWith("\ufeff") !== after.startsWith("\ufeff"))
        return "the byte order mark would change";
    if (endsInNewline(before) !== endsInNewline(after))
        return "the newline at the end would change";
    const known = endingsOf(before);
    if (known.size > 0 && [...endingsOf(after)].some((ending) => !known.has(ending)))
        return "line endings would be mixed";
    if (rewrites(change))
        return "text that the fix is not about would be rewritten";
    if (losesComment(change))
        return "a comment would be lost";
    return null;
}
function endsInNewline(text) {
    return /[\r\n]$/.test(text);
}
function endingsOf(text) {
    return new Set(text.includes("\r") ? text.match(/\r\n|\n|\r/g) : text.match(/\n/));
}
/** Whether an edit removes text that its operations may not replace, besides comments, blanks, commas and dashes. */
function rewrites({ document, start = document.range[0], before, edits, operations }) {
    const cutting = edits.filter(({ range: [start, end] }) => before.slice(start, end).trim() !== "");
    if (cutting.length === 0)
        return false;
    const kept = [...ownText(document, operations).map((range) => moved(range, -start)), ...(0,yaml_comments/* commentsOf */.u)(before)];
    return cutting.some(({ range }) => /[^\s,-]/.test(without(before, range, kept)));
}
/** The text of a range without the parts that are in other ranges. */
function without(text, range, others) {
    let [at] = range;
    let rest = "";
    for (const [start, end] of others.toSorted((a, b) => a[0] - b[0])) {
        if (end <= at || start >= range[1])
            continue;
        rest += text.slice(at, Math.max(at, start));
        at = end;
    }
    return rest + text.slice(at, Math.max(at, range[1]));
}
/** Whether a comment is lost that should stay. A comment inside removed text may go, unless the value only moves. */
function losesComment(change) {
    const { document, start = document.range[0], before, after, edits, operations, comments: declared = [] } = change;
    const comments = (0,yaml_comments/* commentsOf */.u)(before);
    if (comments.length === 0)
        return false;
    const removes = operations.some(({ kind }) => kind === "remove" || kind === "remove-repeated");
    const moves = removes ? movedValues(document, operations).map((range) => moved(range, -start)) : [];
    const left = new Map();
    for (const [start, end] of (0,yaml_comments/* commentsOf */.u)(after))
        count(left, after.slice(start, end), 1);
    const texts = new Map(declared.map(({ comment, text }) => [comment[0] - start, text]));
    return comments.some((comment) => {
        const text = texts.get(comment[0]) ?? before.slice(...comment);
        if (text === "")
            return false;
        const goes = removes && edits.some(({ range }) => holds(range, comment) && !moves.some((value) => holds(range, value)));
        return !goes && count(left, text, -1) < 0;
    });
}
/** The ranges of the removed texts, maps and lists that other operations write elsewhere, as a whole or item by item. */
function movedValues(document, operations) {
    const written = operations.flatMap((operation) => {
        return operation.kind === "set" || operation.kind === "append" ? [operation.value] : [];
    });
    const isWritten = (value) => {
        return (typeof value === "string" || typeof value === "object") && written.some((one) => (0,same_json/* sameJson */.V)(value, one));
    };
    return operations.flatMap(({ kind, path }) => {
        const value = kind === "remove" ? (0,json/* valueAt */.fK)(document.value, path) : undefined;
        const isMoved = isWritten(value) || (Array.isArray(value) && value.some(isWritten));
        const range = isMoved ? document.valueRange(path) : null;
        return range === null ? [] : [range];
    });
}
function holds(outer, inner) {
    return outer[0] <= inner[0] && inner[1] <= outer[1];
}
function count(counts, key, step) {
    const next = (counts.get(key) ?? 0) + step;
    counts.set(key, next);
    return next;
}
function moved([start, end], distance) {
    return [start + distance, end + distance];
}

;// CONCATENATED MODULE: ./build/fix/reread-yaml.js










/**
 * Makes a change and reads each changed document again. The other documents need not be parsed: they keep their bytes,
 * and a document means the same regardless of other documents in the stream (YAML 1.2.2, 9.2).
 */
function rereadYaml(change, parts) {
    const { file, edits, operations, comments = [] } = change;
    const meant = (0,group_by/* groupBy */.$)(operations, (operation) => operation.document);
    return [...editsOfDocuments(file, edits)].map(([document, own]) => {
        if (document === undefined)
            return broken("applies", "an edit is outside its document");
        const about = meant.get(document.index) ?? [];
        const part = parts === "whole" || comments.length > 0 ? null : partToChange(file, document, about, own);
        return part === null
            ? rereadDocument(file.source, document, own, about, comments)
            : rereadPart(file.source, document, part, own, about);
    });
}
/** The number of characters that are read again to prove a fix with these operations. */
function rereadSize(file, document, operations) {
    const [start, end] = partToChange(file, document, operations, [])?.range ?? document.range;
    return end - start;
}
function partToChange({ source }, document, operations, edits) {
    const [first, ...others] = operations.map(({ path }) => path);
    if (first === undefined)
        return null;
    const shared = others.reduce((prefix, path) => sharedPath(prefix, path), first);
    // An operation on a path itself changes the value that contains it.
    const place = operations.some(({ path }) => path.length === shared.length) ? shared : [...shared, ""];
    return partAround(source, document, place, edits.map(({ range }) => range));
}
function sharedPath(a, b) {
    const end = a.findIndex((step, index) => step !== b[index]);
    return end === -1 ? a : a.slice(0, end);
}
function rereadPart(source, document, part, absolute, operations) {
    const [start] = part.range;
    const before = source.text.slice(...part.range);
    const edits = absolute.map((edit) => reread_yaml_moved(edit, -start));
    const read = readEdited(source.path, before, edits);
    if (!read.ok)
        return read;
    const { changed, after } = read;
    const { alone } = part;
    const own = operations.map((operation) => ({
        ...operation,
        path: [...part.place, ...operation.path.slice(part.path.length)],
    }));
    if (countRepeated(changed) > countRepeated(alone) - repairedIn(alone, own)) {
        return broken("parses", "a key would appear twice");
    }
    const declared = (0,apply_operations/* applyOperations */.n)(document.value, operations);
    const item = (0,json/* valueAt */.fK)(declared, part.path) ?? null;
    if (!(0,same_value/* sameValue */.e)(changed.value, part.place.length === 0 ? item : [item]))
        return undeclared();
    const loss = textLoss({ document, start, before, after, edits, operations });
    if (loss !== null)
        return broken("changes-nothing-else", loss);
    const file = { format: "yaml", source, documents: [withPart(document, part, changed, declared)] };
    return { ok: true, before: document, after: file, part: part.path };
}
function readEdited(path, before, edits) {
    let after;
    try {
        after = (0,edit/* applyEdits */.ct)(before, edits);
    }
    catch (error) {
        return broken("applies", error instanceof Error ? error.message : String(error));
    }
    const file = (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(path, after));
    const [changed, ...others] = file.documents;
    if (changed === undefined || others.length > 0)
        return broken("parses", "the number of documents would change");
    if (changed.errors.length > 0)
        return broken("parses", `the file would not parse: ${changed.errors[0]?.message}`);
    return { ok: true, file, changed, after };
}
function rereadDocument(source, document, absolute, operations, comments) {
    const [start, end] = document.range;
    const before = source.text.slice(start, end);
    const edits = absolute.map((edit) => reread_yaml_moved(edit, -start));
    const read = readEdited(source.path, before, edits);
    if (!read.ok)
        return read;
    const { changed, after, file } = read;
    if (countRepeated(changed) > countRepeated(document) - repairedIn(document, operations)) {
        return broken("parses", "a key would appear twice");
    }
    const declared = (0,apply_operations/* applyOperations */.n)(document.value, operations);
    if (!(0,same_value/* sameValue */.e)(changed.value, declared))
        return undeclared();
    const loss = textLoss({ document, before, after, edits, operations, comments });
    if (loss !== null)
        return broken("changes-nothing-else", loss);
    const shared = withValue(changed, declared);
    return { ok: true, before: document, after: { ...file, documents: [shared] }, part: null };
}
function undeclared() {
    return broken("changes-nothing-else", "the result would differ from what the fix declares");
}
/** The edits by the document that they are in; undefined for edits outside all documents. */
function editsOfDocuments({ documents }, edits) {
    return (0,group_by/* groupBy */.$)(edits, (edit) => {
        let low = 0;
        let high = documents.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((documents[middle]?.range[1] ?? 0) < edit.range[1])
                low = middle + 1;
            else
                high = middle;
        }
        const document = documents[low];
        return document !== undefined && within(edit, document) ? document : undefined;
    });
}
function countRepeated({ repeated }) {
    return repeated.length;
}
/** The number of repeated keys that the operations remove. */
function repairedIn({ repeated }, operations) {
    const repaired = operations.filter(({ kind }) => kind === "remove-repeated");
    return repeated.filter(({ path }) => repaired.some((operation) => (0,core_path/* samePath */.Eb)(operation.path, path))).length;
}
function within(edit, document) {
    return document.range[0] <= edit.range[0] && edit.range[1] <= document.range[1];
}
function reread_yaml_moved(edit, distance) {
    return { range: [edit.range[0] + distance, edit.range[1] + distance], text: edit.text };
}
function broken(failed, reason) {
    return { ok: false, failed, reason };
}


/***/ }),

/***/ 6168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sameValue)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);

/** Whether two values are the same data. The order of keys does not matter, but the order of list items does. */
function sameValue(a, b) {
    // Changed data shares the parts that did not change.
    if (a === b && typeof a === "object")
        return true;
    if (Array.isArray(a) && Array.isArray(b)) {
        return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
    }
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(a) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(b)) {
        const keys = Object.keys(a);
        return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key])));
    }
    return Object.is(a, b);
}


/***/ }),

/***/ 77952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ spliceEdit)
/* harmony export */ });
/* harmony import */ var _logical_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41332);

/** The text edit for a splice, or the reason why it can't be made. */
function spliceEdit(file, instruction, splice) {
    const { part, start, end, text } = splice;
    if (start > end || end > instruction[part].length)
        return { refused: "the instruction has no such text" };
    if (part === "heredoc") {
        const at = instruction.range[1] - instruction.heredoc.length;
        return { range: [at + start, at + end], text };
    }
    if (/[\r\n]/.test(text))
        return { refused: "it would need several lines" };
    const { source, escape } = file;
    const { offsets } = (0,_logical_line_js__WEBPACK_IMPORTED_MODULE_0__/* .joinLines */ .cT)(source.text, instruction.range[0], instruction.range[1], escape);
    const first = indexOf(offsets, textStart(instruction));
    if (first === -1)
        return { refused: "the instruction has no arguments" };
    const placeBehind = (index) => (offsets[first + index - 1] ?? 0) + 1;
    const from = start === end && start > 0 ? placeBehind(start) : (offsets[first + start] ?? 0);
    const to = start === end ? from : placeBehind(end);
    if (file.comments.some(({ range }) => from < range[1] && range[0] < to)) {
        return { refused: "there are comments between its lines" };
    }
    const atEnd = end === instruction.text.length && start === end;
    return { range: [from, to], text: atEnd ? onOwnLine(file, instruction, text) : text };
}
/** The offset of the text after the flags. The words of a JSON form don't start there, but in brackets. */
function textStart({ words, json, flags, keywordRange }) {
    const [first] = words;
    if (first !== undefined && !json)
        return first.range[0];
    return (flags.at(-1)?.range ?? keywordRange)[1] + 1;
}
/** Puts a command appended to an instruction of several lines on its own line, with the layout of the last line. */
function onOwnLine({ source, escape }, { range }, text) {
    const [, command] = /^ && (.*)$/.exec(text) ?? [];
    const lines = source.text.slice(...range).split(/\r?\n/);
    const last = lines.at(-1) ?? "";
    if (command === undefined || lines.length < 2)
        return text;
    const ending = source.text.slice(...range).includes("\r\n") ? "\r\n" : "\n";
    const before = lines.findLast((line, index) => index < lines.length - 1 && !/^\s*(?:#|$)/.test(line)) ?? "";
    const indent = /^[ \t]*/.exec(last)?.[0] ?? "";
    if (/^\s*&&\s/.test(last))
        return ` ${escape}${ending}${indent}&& ${command}`;
    if (/&&[ \t]*.$/.test(before))
        return ` && ${escape}${ending}${indent}${command}`;
    const outer = lines.slice(1).find((line) => /^\s*&&\s/.test(line));
    const outerIndent = outer === undefined ? indent : (/^[ \t]*/.exec(outer)?.[0] ?? indent);
    return ` ${escape}${ending}${outerIndent}&& ${command}`;
}
/** The index of a number in an ascending list; -1 if it is missing. */
function indexOf(numbers, wanted) {
    let low = 0;
    let high = numbers.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return numbers[low] === wanted ? low : -1;
}


/***/ }),

/***/ 18153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ commentsOf)
/* harmony export */ });
/* unused harmony export lexedComments */
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63076);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98273);
/* harmony import */ var _read_plainly_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54588);



/** The lexer's mark before a scalar: the next lexeme is not a comment, whatever it starts with. */
const scalarMark = "\x1f";
/** Lexemes that are not part of the text: a document starts, a flow ends with an error, a scalar follows. */
const marks = new Set(["\x02", "\x18", scalarMark]);
/**
 * The ranges of the comments in a YAML text, each from its `#` to the end of its line. A `#` inside a scalar is not
 * one.
 */
function commentsOf(text) {
    if (!text.includes("#"))
        return [];
    const plain = (0,_read_plainly_js__WEBPACK_IMPORTED_MODULE_1__/* .plainComments */ .XF)(text);
    return plain === null ? lexedComments(text) : plain.map((start) => [start, lineEnd(text, start)]);
}
function lineEnd(text, offset) {
    const end = text.indexOf("\n", offset);
    return end === -1 ? text.length : end;
}
/** Finds comments with the parser's lexer, which knows all of YAML. */
function lexedComments(text) {
    // For the lexer, only an LF ends a line.
    const lines = (0,_core_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlainBreaks */ .V)(text);
    const comments = [];
    let offset = 0;
    let previous = "";
    for (const lexeme of (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .tolerantLexer */ .e)().lex(lines)) {
        const scalar = previous === scalarMark;
        const width = marks.has(lexeme) && !scalar ? 0 : lexeme.length;
        if (lexeme.startsWith("#") && !scalar)
            comments.push([offset, offset + width]);
        offset += width;
        previous = scalar ? "" : lexeme;
    }
    return comments;
}


/***/ }),

/***/ 98179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ baseLink),
  f: () => (/* binding */ baseLinks)
});

// EXTERNAL MODULE: ./build/model/dockerfile/named-contexts.js
var named_contexts = __webpack_require__(51241);
;// CONCATENATED MODULE: ./build/model/dockerfile/used-images.js
/** The images that a Dockerfile is built from: those in FROM, and those that it copies files from. */
function usedImages({ stages }) {
    const names = new Set(stages.map(({ name }) => name));
    const bases = stages.flatMap(({ base }) => (base.kind === "image" ? [base.reference] : []));
    const sources = stages.flatMap(({ instructions }) => {
        return instructions.flatMap(({ flags }) => flags.flatMap(({ name, value }) => (name === "from" && value) || []));
    });
    const copied = sources.filter((source) => !/^\d+$|\$/.test(source) && !names.has(source.toLowerCase()));
    return new Set([...bases, ...copied]);
}

// EXTERNAL MODULE: ./build/model/images/known-images.js + 11 modules
var known_images = __webpack_require__(33255);
;// CONCATENATED MODULE: ./build/model/builds/base-links.js



/**
 * The stage of a Dockerfile of the repository that an image in a FROM is known to come from; null for an image of
 * others, and if only names suggest it. The tag doesn't matter, so a known public image is taken for that one.
 */
function baseLink(image, links) {
    if ((0,known_images/* isCatalogued */.SX)(image))
        return null;
    const [link, ...others] = links(image);
    return link?.certain === true && others.length === 0 ? link : null;
}
/** The stages of other Dockerfiles of the repository that a Dockerfile is built from, as far as that is known. */
function baseLinks(dockerfile, links) {
    const { namedContexts, contextStages } = dockerfile.build;
    const images = [...usedImages(dockerfile)].filter((image) => !namedContexts.has((0,named_contexts/* contextName */.f)(image)));
    const found = [...images.flatMap((image) => baseLink(image, links) ?? []), ...contextStages.values()];
    return found.filter((link) => link.dockerfile !== dockerfile.file.source.path);
}


/***/ }),

/***/ 84193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ mayBeBuilt),
/* harmony export */   Eb: () => (/* binding */ showsManifest),
/* harmony export */   Ie: () => (/* binding */ buildFilesAmong),
/* harmony export */   O8: () => (/* binding */ mayChangeDockerfile),
/* harmony export */   Wu: () => (/* binding */ maxBuildFileSize),
/* harmony export */   dz: () => (/* binding */ showsDockerfile),
/* harmony export */   zS: () => (/* binding */ buildFileKind)
/* harmony export */ });
/* harmony import */ var _formats_dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74060);
/* harmony import */ var _kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77470);


/** Larger files are not read: nobody writes builds in them. In bytes. */
const maxBuildFileSize = 512 * 1024;
/** The kinds of files that state builds, by their names; those that say most about a build first. */
const kinds = [
    ["compose", /(?:^|\/)(?:docker-|podman-)?compose(?:[._-][^/]*)?\.ya?ml$/i],
    ["skaffold", /(?:^|\/)skaffold(?:[._-][^/]*)?\.ya?ml$/i],
    ["bake", /(?:^|\/)[^/]*bake[^/]*\.(?:hcl|json)$/i],
    ["workflow", /^\.github\/workflows\/[^/]+\.ya?ml$/i],
    ["workflow", /^\.github\/(?:[^/]+\/)*action\.ya?ml$/i],
    ["pipeline", /(?:^|\/|\.)gitlab-ci\.ya?ml$|^\.gitlab\/(?:[^/]+\/)*[^/]+\.ya?ml$/i],
    ["jenkinsfile", /(?:^|\/|\.)Jenkinsfile(?:[._-][^/]*)?$/i],
    ["makefile", /(?:^|\/)(?:GNUmakefile|Makefile(?:\.[^/]*)?|[^/]+\.mk)$/i],
    ["script", /\.(?:ba|z)?sh$/i],
    ["document", /(?:^|\/)README(?:\.[^/]+)?\.(?:md|markdown)$/i],
];
/** The kind of build file that a path may be; null for any other. */
function buildFileKind(path) {
    return kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}
/**
 * The files that may state builds: kinds that say most first, and within a kind, files nearest to the root first.
 * Documents are only included beside a Dockerfile.
 */
function buildFilesAmong(paths) {
    const all = [...paths];
    const withDockerfile = new Set(all.filter(_formats_dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isDockerfilePath */ .e).map(_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt));
    const found = [];
    for (const path of all) {
        const kind = kinds.findIndex(([, pattern]) => pattern.test(path));
        if (kind === -1 || /(?:^|\/)(?:node_modules|vendor|testdata)\//.test(path))
            continue;
        if (kinds[kind]?.[0] === "document" && !withDockerfile.has((0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path)))
            continue;
        found.push({ path, rank: kind * 1000 + Math.min(999, path.split("/").length) });
    }
    return found.toSorted((a, b) => a.rank - b.rank).map(({ path }) => path);
}
/** Endings of source code, pictures, lock files and notes, which no build reads as a Dockerfile. */
const otherEnding = new RegExp("(?:\\.(?:[cm]?[jt]sx?|cc|cpp|cs|css|gif|go|h|html?|java|jpe?g|json|kt|lock|md|mod|php|png|proto|py|rb|rs|scss|sh|snap|sql|sum|svg|swift|toml|txt|vue|xml|ya?ml)" +
    "|(?:^|/)(?:LICENSE|CODEOWNERS|\\.git[a-z]+))$", "i");
/** Whether a file may be a Dockerfile if a build says so, even if its name doesn't. A cheap test before any other. */
function mayBeBuilt(path) {
    return !otherEnding.test(path) || /(?:docker|container)file[^/]*$/i.test(path);
}
/** Keywords of Dockerfiles at the start of a line. For `from`, imports of Python are excluded. */
const instruction = /^[ +-][ \t]*(?:from[ \t]+\S+(?:[ \t]+as[ \t]+\S+)?[ \t]*\r?$|(?:add|arg|cmd|copy|entrypoint|env|expose|onbuild|run|shell|user|volume|workdir)[ \t]+\S)/im;
/**
 * Whether a file of any name may be a Dockerfile after a change: its patch shows an instruction. If the patch is not
 * available, any file may be one, except for pictures.
 */
function mayChangeDockerfile({ path, patch, }) {
    return patch === null ? !/\.(?:gif|jpe?g|png)$/i.test(path) : instruction.test(patch);
}
/** A FROM instruction, and other instructions in capitals that a change adds. */
const startsFrom = /^[ +-][ \t]*FROM[ \t]+\S+(?:[ \t]+AS[ \t]+\S+)?[ \t]*\r?$/im;
const addedInCapitals = /^\+[ \t]*(?:ADD|CMD|COPY|ENTRYPOINT|RUN|USER|WORKDIR)[ \t]+\S/m;
/** A line with the apiVersion or kind of an object. */
const typeLine = /^[ +](?:\{(?:.*,)?[ \t]*)?["']?(?:apiVersion|kind)["']?[ \t]*:[ \t]*["']?[A-Za-z]/m;
/** Whether a patch shows an apiVersion or kind, so that a file of any name may be a manifest. */
function showsManifest(patch) {
    return patch !== null && typeLine.test(patch);
}
/** Whether a patch shows lines that hardly any file other than a Dockerfile has. */
function showsDockerfile(patch) {
    return patch !== null && (startsFrom.test(patch) || addedInCapitals.test(patch));
}


/***/ }),

/***/ 34057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ buildOptions),
/* harmony export */   T: () => (/* binding */ shippedTarget)
/* harmony export */ });
/* harmony import */ var _core_remember_recent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51159);
/* harmony import */ var _dockerfile_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14388);
/* harmony import */ var _kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77470);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30173);




/** Stages to develop, build or test in, which compose files for developers use as targets. They don't ship. */
const workbench = /^(?:build|builder|debug|dev|devel|develop|development|local|test|tests|testing)$/i;
/**
 * How the known builds build a Dockerfile: all targets that ship, or those of the configuration if it names any, and
 * the arguments on which all builds agree.
 */
function buildOptions(dockerfile, builds, images = [], around = _dockerfile_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .plainBuild */ .x4) {
    const own = builds.filter((build) => build.dockerfile === dockerfile);
    const stated = own.filter(({ how }) => how === "configuration");
    // A document shows examples of builds, so only the way it runs the image is used.
    const found = own.filter(({ how }) => how !== "configuration" && how !== "document");
    const agreed = Object.entries(found[0]?.args ?? {}).filter(([name, value]) => {
        return found.every(({ args }) => args[name] === value);
    });
    const targets = stated.length > 0 ? stated.map(({ target }) => target) : found.map(({ target }) => shippedTarget(target));
    return {
        targets: targets.length > 0 ? [...new Set(targets)] : _dockerfile_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .plainBuild */ .x4.targets,
        args: Object.fromEntries(agreed),
        namedContexts: new Set(found.flatMap(({ namedContexts = [] }) => namedContexts)),
        contextStages: contextStages(found, builds),
        images,
        ...runsOf(own),
        contexts: [...new Set([...own.flatMap(({ context }) => context ?? []), (0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(dockerfile), ""])],
        read: around.read,
        isProgram: around.isProgram,
        handed: around.handed,
        builtElsewhere: _dockerfile_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .plainBuild */ .x4.builtElsewhere,
        dependents: _dockerfile_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .plainBuild */ .x4.dependents,
    };
}
const keyOf = (file, name) => JSON.stringify([file, name]);
/** Remembered, since the options of all Dockerfiles of a tree are made from the same builds. */
const buildsByName = (0,_core_remember_recent_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberLast */ .m)((all) => {
    return new Map(all.map((one) => [keyOf(one.file, one.name), one]));
});
/** The images of other builds that the builds of a Dockerfile give it as contexts, if they agree. */
function contextStages(own, all) {
    const stages = new Map();
    if (own.every(({ contextBuilds }) => contextBuilds === undefined))
        return stages;
    const byName = buildsByName(all);
    const several = new Set();
    for (const { file, namedContexts = [], contextBuilds = {} } of own) {
        for (const context of namedContexts) {
            const name = Object.hasOwn(contextBuilds, context) ? contextBuilds[context] : undefined;
            const build = name === undefined ? undefined : byName.get(keyOf(file, name));
            const known = stages.get(context);
            const isSame = known?.dockerfile === build?.dockerfile && known?.target === build?.target;
            if (build === undefined || (known !== undefined && !isSame))
                several.add(context);
            else
                stages.set(context, { dockerfile: build.dockerfile, target: build.target });
        }
    }
    for (const context of several)
        stages.delete(context);
    return stages;
}
/** The target of a build that ships: null, for the last stage, if the target is a stage for development. */
function shippedTarget(target) {
    return target !== null && workbench.test(target) ? null : target;
}
/** Any name of root, with or without a group. */
const root = /^(?:root|0+)(?::|$)/;
/** How the files that build an image run it. */
function runsOf(builds) {
    const runs = builds.flatMap(({ file, run }) => (run === undefined ? [] : [{ file, ...run }]));
    const rights = runs.flatMap(({ file, privilege, user }) => {
        const how = privilege ?? (user !== null && root.test(user) ? "as root" : null);
        return how === null ? [] : [`${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(file)} runs it ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(how)}`];
    });
    const users = runs.filter(({ user }) => user !== null && /^[\w.-]+(?::[\w.-]+)?$/.test(user) && !root.test(user));
    const [first] = users;
    const agreed = first !== undefined && users.every(({ user }) => user === first.user);
    return {
        rootRun: rights[0] ?? null,
        runUser: agreed && first.user !== null ? { text: first.user, file: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(first.file) } : null,
    };
}


/***/ }),

/***/ 89444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ configuredBuilds)
/* harmony export */ });
/** The builds in a configuration. Their images are patterns of names. */
function configuredBuilds(stated) {
    return stated.map(({ dockerfile, image, target }) => {
        return { dockerfile, target, images: [image], context: null, args: {}, how: "configuration", file: "", line: 0 };
    });
}


/***/ }),

/***/ 64907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   pj: () => (/* binding */ expandValues)
/* harmony export */ });
/**
 * The placeholder in an expanded text for what is only known when the build runs. Files with NUL bytes are not read.
 */
const unknown = "\0";
/** A text that gets longer than this while it is expanded is unknown as a whole. In characters. */
const maximumLength = 2000;
/** The deepest nesting of variables in each other's values. Deeper ones are unknown. */
const maximumDepth = 5;
const forms = new RegExp([
    /\$\$/, // an escaped dollar, for another shell
    /\$\{\{(?<expression>[^{}]{0,300})\}\}/,
    /\{\{[^{}]{0,300}\}\}/,
    /\$\{(?<braced>\w{1,100})(?:(?<operator>:?[-+?=])(?<word>[^{}`$]{0,300}))?\}/,
    /\$\((?<round>[\w.-]{1,100})\)/,
    /\$(?<bare>\w{1,100})/,
    /[`$]|\{\{/,
]
    .map(({ source }) => source)
    .join("|"), "g");
/**
 * Expands the variables in a text: `$NAME`, `${NAME:-default}`, a workflow's `${{ name }}` and, with `make`, `$(NAME)`.
 * A variable without a known value becomes `unknown`, and so does everything from a command or an escaped dollar on.
 * Takes linear time; the length of the result is limited.
 */
function expandValues(text, valueOf, make = false, depth = 0) {
    if (text.length > maximumLength || depth > maximumDepth)
        return unknown;
    let result = "";
    let end = 0;
    for (const match of text.matchAll(forms)) {
        const { expression, braced, operator, word, round, bare } = match.groups ?? {};
        result += text.slice(end, match.index);
        end = match.index + match[0].length;
        const name = expression?.trim() ?? braced ?? (make ? round : bare);
        if (name === undefined && match[0].length <= 2)
            return result + unknown;
        const value = name === undefined ? undefined : valueOf(name);
        if (value !== undefined && operator !== ":+" && operator !== "+") {
            result += expandValues(value, valueOf, make, depth + 1);
        }
        else
            result += operator === ":-" || operator === "-" ? (word ?? "") : unknown;
        if (result.length > maximumLength)
            return unknown;
    }
    return result + text.slice(end);
}
/** The text if nothing in it is unknown, else null. */
function known(text) {
    return text.includes(unknown) ? null : text;
}


/***/ }),

/***/ 82807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lastStep),
/* harmony export */   t: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _images_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31423);
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64907);


/**
 * The name of an image as a build gives it, which may contain `unknown`. With the tag if it is known. If the start of
 * the name is unknown, a star stands for it, before the remaining steps. Null if not even the last step is known.
 */
function imageName(text) {
    const name = text.trim().replace(/^docker:\/\//, "");
    if (name === "" || name.length > 512)
        return null;
    const at = name.indexOf("@");
    const tagged = at === -1 ? name : name.slice(0, at);
    const colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
    const repository = colon === -1 ? tagged : tagged.slice(0, colon);
    const tag = colon === -1 ? "" : tagged.slice(colon);
    const end = repository.lastIndexOf(_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5);
    if (end === -1) {
        const whole = tag.includes(_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5) ? repository : tagged;
        return (0,_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .z)(whole) === null ? null : whole;
    }
    const rest = repository.slice(end + 1);
    return rest.startsWith("/") && (0,_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .z)(rest.slice(1)) !== null ? `*${rest}` : null;
}
/** The last step of an image's name, in lower case, without tag and digest; null if it is not the name of an image. */
function lastStep(image) {
    const parsed = (0,_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .z)(image.startsWith("*/") ? image.slice(2) : image);
    return parsed === null ? null : parsed.repository.slice(parsed.repository.lastIndexOf("/") + 1).toLowerCase();
}


/***/ }),

/***/ 34383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ linkCandidates),
  r: () => (/* binding */ linkImages)
});

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/model/images/image-pattern.js
var image_pattern = __webpack_require__(94703);
// EXTERNAL MODULE: ./build/model/images/images.js
var images_images = __webpack_require__(31423);
// EXTERNAL MODULE: ./build/model/images/known-images.js + 11 modules
var known_images = __webpack_require__(33255);
// EXTERNAL MODULE: ./build/model/builds/build-options.js
var build_options = __webpack_require__(34057);
// EXTERNAL MODULE: ./build/model/builds/image-name.js
var image_name = __webpack_require__(82807);
// EXTERNAL MODULE: ./build/formats/dockerfile/dockerfile-path.js
var dockerfile_path = __webpack_require__(74060);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(77470);
// EXTERNAL MODULE: ./build/model/builds/phrase.js
var phrase = __webpack_require__(30173);
;// CONCATENATED MODULE: ./build/model/builds/named-dockerfiles.js



/** Names of directories that say what lies in them, and not which image. */
const placeNames = new Set("build builds ci container containers deploy deployment dist docker dockerfile dockerfiles image images package src".split(" "));
/**
 * Finds Dockerfiles by the last step of an image's name: `<name>.Dockerfile`, `Dockerfile.<name>`, or those in a
 * directory of that name. A Dockerfile whose builds name its images is left out, since they decide.
 */
function namedDockerfiles(dockerfiles, builds) {
    // Images that builds state are not searched for by name.
    let byName;
    return (name) => {
        byName ??= linksByName(dockerfiles, builds);
        return byName.get(name) ?? [];
    };
}
function linksByName(dockerfiles, builds) {
    const renamed = new Set(builds.filter(({ images }) => images.length > 0).map(({ dockerfile }) => dockerfile));
    const byName = new Map();
    const plainIn = new Set(dockerfiles.filter(isPlain).map(kustomization/* directoryOf */.jt));
    const add = (name, dockerfile, how) => {
        const links = byName.get(name) ?? [];
        links.push({ dockerfile, target: null, how, certain: false });
        byName.set(name, links);
    };
    for (const path of dockerfiles) {
        if (renamed.has(path))
            continue;
        const own = nameIn(path);
        if (own !== null)
            add(own, path, `the file ${(0,phrase/* shown */.S)(path)} is named after it`);
        const directory = (0,kustomization/* directoryOf */.jt)(path);
        const name = directory.slice(directory.lastIndexOf("/") + 1).toLowerCase();
        if (name === "" || placeNames.has(name) || own === name || (plainIn.has(directory) && !isPlain(path)))
            continue;
        add(name, path, `the directory ${(0,phrase/* shown */.S)(directory)} has its name`);
    }
    return byName;
}
function isPlain(path) {
    return /(?:^|\/)(?:Dockerfile|Containerfile)$/i.test(path);
}
/** Returns `api` for `api.Dockerfile` and `Dockerfile.api`. */
function nameIn(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (!(0,dockerfile_path/* isDockerfilePath */.e)(path) || isPlain(path))
        return null;
    return name.replace(/^(?:Dockerfile|Containerfile)[._-]|\.(?:Dockerfile|Containerfile)$/i, "").toLowerCase();
}

;// CONCATENATED MODULE: ./build/model/builds/link-images.js








/** The most builds of one image that are considered. */
const maximumTagging = 200;
/**
 * Finds the Dockerfiles that may build an image: from known builds, or else by names. `dockerfiles` are the paths of
 * all Dockerfiles of the repository, as far as they are known.
 */
function linkImages(builds, dockerfiles, kustomizations) {
    // Many trees have builds and Dockerfiles, but name no image that these may build.
    let candidatesOf;
    return (image) => {
        candidatesOf ??= linkCandidates(builds, dockerfiles, kustomizations);
        const { links, ambiguous } = candidatesOf(image);
        return ambiguous ? [] : links;
    };
}
/** Like `linkImages`, but also returns candidates that are ambiguous. */
function linkCandidates(builds, dockerfiles, kustomizations) {
    const { told, byRepository, byLastStep } = indexed(builds);
    const renames = renamesAmong(kustomizations);
    const named = namedDockerfiles(dockerfiles, builds);
    const known = new Map();
    return (image) => {
        const candidates = known.get(image) ?? find(image);
        known.set(image, candidates);
        return candidates;
    };
    function find(image) {
        const repository = repositoryOf(image);
        if (repository === null)
            return { links: [], ambiguous: false };
        const others = renames.get(repository) ?? [];
        const renamed = others.map(({ newName, directory }) => {
            return { newName, before: `the kustomization in ${(0,phrase/* shown */.S)(directory || ".")} makes it ${(0,phrase/* shown */.S)(newName)}, and ` };
        });
        const configured = [{ newName: image, before: "" }, ...renamed].flatMap(({ newName, before }) => {
            const last = told.findLast(({ makes }) => makes(newName));
            return last === undefined ? [] : [{ build: last.build, before }];
        });
        if (configured.length > 0)
            return { links: settled(configured), ambiguous: false };
        const exact = settled([
            ...renamed.flatMap(({ newName, before }) => {
                const tagging = byRepository.get(repositoryOf(newName)) ?? [];
                return tagging.slice(0, maximumTagging).map(({ build }) => ({ build, before }));
            }),
            ...withTag(byRepository.get(repository)?.slice(0, maximumTagging) ?? [], image).map(({ build }) => ({
                build,
                before: "",
            })),
        ]);
        if (exact.length > 0)
            return { links: exact, ambiguous: false };
        const names = [image, ...others.map(({ newName }) => newName)].filter(mayBeOurs);
        const similar = names.flatMap((name) => {
            return nearest(name, byLastStep.get((0,image_name/* lastStep */.M)(name))?.slice(0, maximumTagging) ?? []).map(similarly);
        });
        return choice(similar.length > 0 ? similar : names.flatMap((name) => named((0,image_name/* lastStep */.M)(name) ?? "")));
    }
}
/** All deploy units of a scan look up the same builds. */
const indexes = new WeakMap();
function indexed(builds) {
    const index = indexes.get(builds) ?? indexOf(builds);
    indexes.set(builds, index);
    return index;
}
function indexOf(builds) {
    const told = builds.filter(({ how }) => how === "configuration").map(configured);
    const found = builds.filter(({ how }) => how !== "configuration");
    const tagged = found.flatMap((build) => build.images.map((image) => ({ build, image })));
    const byRepository = (0,group_by/* groupBy */.$)(tagged, ({ image }) => repositoryOf(image));
    byRepository.delete(null);
    const byLastStep = (0,group_by/* groupBy */.$)(tagged, ({ image }) => (0,image_name/* lastStep */.M)(image));
    byLastStep.delete(null);
    return { told, byRepository, byLastStep };
}
/** A build of the configuration, with a test for the images that it builds. */
function configured(build) {
    const tests = build.images.map(image_pattern/* imageTest */.Q);
    return { build, makes: (image) => tests.some((makes) => makes(image)) };
}
/** Makes links of builds that state the image. They are certain if all lead to the same stage. */
function settled(stated) {
    const links = stated.map(({ build, before }) => {
        const { dockerfile, target, file, line } = build;
        const says = build.how === "configuration" ? "the configuration says so" : `line ${line} of ${(0,phrase/* shown */.S)(file)} builds it`;
        // https://skaffold.dev/docs/taggers/: skaffold writes the tag of what it has built into the manifests.
        const tagged = build.how === "skaffold" ? { tagged: true } : {};
        return { dockerfile, target, how: `${before}${says}`, certain: false, ...tagged };
    });
    const all = distinct(links);
    return all.map((link) => ({ ...link, certain: all.length === 1 }));
}
function similarly({ build }) {
    const { dockerfile, target, file, line } = build;
    const how = `line ${line} of ${(0,phrase/* shown */.S)(file)} builds an image of that name`;
    return { dockerfile, target: (0,build_options/* shippedTarget */.T)(target), how, certain: false };
}
/** Links that are based on names only. They are ambiguous unless all lead to the same Dockerfile. */
function choice(links) {
    const all = distinct(links);
    return { links: all, ambiguous: new Set(all.map(({ dockerfile }) => dockerfile)).size > 1 };
}
/** Removes links that repeat a stage of a Dockerfile; the first one stays. */
function distinct(links) {
    return [...(0,group_by/* groupBy */.$)(links, ({ dockerfile, target }) => JSON.stringify([dockerfile, target])).values()].flatMap(([first]) => first ?? []);
}
/** The builds that use the same tag as the reference, if there are any; else all of them. */
function withTag(tagged, reference) {
    const tag = (0,images_images/* parseImage */.z)(reference)?.tag ?? null;
    const same = tag === null ? [] : tagged.filter(({ image }) => (0,images_images/* parseImage */.z)(image)?.tag === tag);
    return same.length > 0 ? same : tagged;
}
/** The builds of images whose names share the most steps, counted from the end, with a name. */
function nearest(name, tagged) {
    const steps = stepsOf(name);
    const shared = tagged.map(({ image }) => {
        const others = stepsOf(image);
        const differ = steps.findIndex((step, index) => step !== others[index]);
        return differ === -1 ? steps.length : differ;
    });
    const most = Math.max(0, ...shared);
    return tagged.filter((_one, index) => shared[index] === most);
}
/** The steps of an image's name, the last one first. */
function stepsOf(image) {
    return (repositoryOf(image) ?? repositoryOf(image.slice(2)) ?? "").split("/").toReversed();
}
/** The full name of an image without tag and digest; null if it is not the name of an image. */
function repositoryOf(image) {
    const parsed = (0,images_images/* parseImage */.z)(image);
    return parsed === null ? null : `${parsed.registry}/${parsed.repository}`.toLowerCase();
}
/** False for known images of others, which a Dockerfile of the same name does not build. */
function mayBeOurs(image) {
    return (0,known_images/* imageUser */.Rc)(image).kind === "unknown";
}
function renamesAmong(kustomizations) {
    const all = kustomizations.flatMap(({ directory, images }) => images.flatMap(({ name, newName }) => (newName === null ? [] : { name: repositoryOf(name), newName, directory })));
    // A kustomization may repeat an image's name to set its tag.
    const others = all.filter(({ name, newName }) => repositoryOf(newName) !== name);
    return (0,group_by/* groupBy */.$)(others, ({ name }) => name);
}


/***/ }),

/***/ 29452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ buildsIn),
  f: () => (/* binding */ statedBuilds)
});

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(63076);
// EXTERNAL MODULE: ./build/model/builds/build-file.js
var build_file = __webpack_require__(84193);
// EXTERNAL MODULE: ./build/model/dockerfile/named-contexts.js
var named_contexts = __webpack_require__(51241);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(77470);
// EXTERNAL MODULE: ./build/model/builds/expand-values.js
var expand_values = __webpack_require__(64907);
// EXTERNAL MODULE: ./build/model/builds/image-name.js
var image_name = __webpack_require__(82807);
;// CONCATENATED MODULE: ./build/model/builds/detected-build.js




/** The most builds that are read from one file. */
const maximumBuilds = 300;
/** A build without a file as its Dockerfile. */
function inlineBuild(line) {
    return { context: null, dockerfile: null, from: "here", target: null, args: {}, images: [], line, inline: true };
}
const defaultNames = ["Dockerfile", "Containerfile"];
/**
 * Resolves a build's paths from the repository's root. Of all places that they may mean, takes the first one with a
 * file, or else the first. Null if the Dockerfile is not known.
 */
function resolveBuild(stated, { how, file }, exists) {
    if (stated.inline === true)
        return null;
    const places = stated.directories.flatMap((directory) => placesIn(directory, stated));
    const place = places.find(({ dockerfile }) => exists(dockerfile)) ?? places[0];
    if (place === undefined)
        return null;
    const args = Object.entries(stated.args).filter(([, value]) => (0,expand_values/* known */.eO)(value) !== null);
    return {
        ...place,
        target: stated.target === null || stated.target === "" ? null : (0,expand_values/* known */.eO)(stated.target),
        args: Object.fromEntries(args.slice(0, 100)),
        images: [...new Set(stated.images.flatMap((image) => (0,image_name/* imageName */.t)(image) ?? []))].slice(0, 50),
        how,
        file,
        line: stated.line,
        ...(stated.run !== undefined && { run: stated.run }),
        ...(stated.namedContexts !== undefined && contextsNamed(stated.namedContexts, stated.contextBuilds)),
        ...(stated.name !== undefined && { name: stated.name }),
    };
}
/** The contexts with names that are images of other builds, which the file names behind a prefix such as `target:`. */
function contextBuildsIn(contexts, prefix) {
    const builds = contexts.filter(([, value]) => value.startsWith(prefix));
    return Object.fromEntries(builds.map(([name, value]) => [name, value.slice(prefix.length)]));
}
function contextsNamed(names, builds = {}) {
    const namedContexts = [...new Set(names.filter((name) => (0,expand_values/* known */.eO)(name) !== null).map(named_contexts/* contextName */.f))].slice(0, 50);
    if (namedContexts.length === 0)
        return {};
    const own = Object.entries(builds).map(([name, build]) => [(0,named_contexts/* contextName */.f)(name), build]);
    const contextBuilds = Object.fromEntries(own.filter(([name]) => namedContexts.includes(name)));
    return { namedContexts, ...(own.length > 0 && { contextBuilds }) };
}
function placesIn(directory, stated) {
    const context = stated.context === null ? null : pathFrom(directory, stated.context);
    const names = stated.dockerfile === null ? defaultNames : [stated.dockerfile];
    return startsOf(stated, context, directory).flatMap((start) => {
        return names.flatMap((name) => {
            const dockerfile = pathFrom(start, name);
            return dockerfile === null || dockerfile === "" ? [] : { context, dockerfile };
        });
    });
}
function startsOf({ from, dockerfile }, context, directory) {
    const inContext = context === null ? [] : [context];
    if (from === "context" || dockerfile === null)
        return inContext;
    return from === "here" ? [directory] : [directory, ...inContext];
}
function pathFrom(directory, path) {
    if (path.includes(expand_values/* unknown */.L5) || path.length > 1000 || /^git@|[\\\r]/.test(path))
        return null;
    return path === "" ? directory : (0,kustomization/* join */.fj)(directory, path);
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js + 3 modules
var parse = __webpack_require__(10144);
;// CONCATENATED MODULE: ./build/model/builds/plain.js

/** A string as it is, a number or boolean as text; null for anything else. */
function textOf(value) {
    if (typeof value === "string")
        return value;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
/** A text or a list of texts, as a list. */
function stringsIn(value) {
    const items = Array.isArray(value) ? value : [value];
    return items.flatMap((item) => textOf(item) ?? []);
}
/** Names with their values, from a map or from a list or text of `NAME=value`. */
function pairs(value) {
    if ((0,json/* isObject */.Gv)(value)) {
        return Object.entries(value).flatMap(([name, item]) => {
            const text = textOf(item);
            return text === null ? [] : [[name, text]];
        });
    }
    return stringsIn(value).flatMap((line) => {
        const equals = line.indexOf("=");
        return equals < 1 ? [] : [[line.slice(0, equals).trim(), line.slice(equals + 1).trim()]];
    });
}

;// CONCATENATED MODULE: ./build/model/builds/read-hcl.js

const token = new RegExp([
    /(?<newline>\n)/,
    /(?:#|\/\/).*/,
    /\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/)?/,
    /"(?<string>[^"\\\n]*(?:\\.[^"\\\n]*)*)"?/,
    /<<-?(?<heredoc>\w+)[ \t]*(?=\r?\n)/,
    /(?<word>[\w.-]+)/,
    /(?<mark>[^\s\w])/,
]
    .map(({ source }) => source)
    .join("|"), "g");
/** The most tokens that are read; no real bake file has more. */
const maximumTokens = 50_000;
/**
 * Reads the `target` and `variable` blocks of a bake file in HCL into its JSON form: texts, lists of texts and maps of
 * texts. A computed value is `unknown`.
 */
function readHcl(source) {
    const tokens = tokensOf(source.text);
    const blocks = new Map([
        ["target", new Map()],
        ["variable", new Map()],
    ]);
    const lines = new Map();
    for (let index = 0; index < tokens.length; index += 1) {
        const [kind, name, open] = tokens.slice(index, index + 3);
        if (open?.text !== "{" || open.kind !== "mark" || name?.kind !== "string" || kind?.kind !== "word")
            continue;
        const body = readBody(tokens, index + 3, true);
        index = body.end;
        blocks.get(kind.text)?.set(name.text, body.value);
        if (kind.text === "target")
            lines.set(name.text, source.position(kind.offset).line);
    }
    return { value: Object.fromEntries([...blocks].map(([kind, named]) => [kind, Object.fromEntries(named)])), lines };
}
function tokensOf(text) {
    const tokens = [];
    let ends = null;
    let after = 0;
    for (const { 0: all, index: offset, groups = {} } of text.matchAll(token)) {
        if (offset < after)
            continue;
        const { newline, string, word, mark, heredoc } = groups;
        if (heredoc !== undefined) {
            ends ??= loneWords(text);
            const start = offset + all.length;
            const own = ends.get(heredoc) ?? [];
            while ((own.at(-1) ?? start + 1) <= start)
                own.pop();
            after = own.at(-1) ?? offset;
            if (after > offset)
                tokens.push({ kind: "string", text: text.slice(start, after), offset });
        }
        if (newline !== undefined)
            tokens.push({ kind: "newline", text: newline, offset });
        else if (string !== undefined)
            tokens.push({ kind: "string", text: string.replace(/\\(.)/g, "$1"), offset });
        else if (word !== undefined)
            tokens.push({ kind: "word", text: word, offset });
        else if (mark !== undefined)
            tokens.push({ kind: "mark", text: mark, offset });
        if (tokens.length >= maximumTokens)
            break;
    }
    return tokens;
}
/** The offsets where lines that are a single word end, by word, the last one first. Such a line ends a heredoc. */
function loneWords(text) {
    const ends = new Map();
    for (const { 0: all, 1: word = "", index } of [...text.matchAll(/^[ \t]*(\w+)(?=[ \t]*\r?$)/gm)].toReversed()) {
        const known = ends.get(word) ?? [];
        known.push(index + all.length);
        ends.set(word, known);
    }
    return ends;
}
/** Reads the attributes between braces. Maps in them are only read in the outermost body. */
function readBody(tokens, start, outermost) {
    const values = new Map();
    let depth = 0;
    let index = start;
    for (; index < tokens.length; index += 1) {
        const here = tokens[index];
        depth += levels(here);
        if (depth < 0)
            break;
        const named = here?.kind === "word" || here?.kind === "string";
        if (depth > 0 || !named || !isMark(tokens[index + 1], "=:"))
            continue;
        const read = readValue(tokens, index + 2, outermost);
        values.set(here.text, read.value);
        index = read.end;
    }
    return { value: Object.fromEntries(values), end: index };
}
function readValue(tokens, start, outermost) {
    const first = tokens[start];
    if (isMark(first, "["))
        return readList(tokens, start + 1);
    if (isMark(first, "{") && outermost)
        return readBody(tokens, start + 1, false);
    const after = tokens[start + 1];
    const alone = after === undefined || after.kind === "newline" || isMark(after, ",}");
    if (alone && first?.kind === "string")
        return { value: first.text, end: start };
    if (alone && first?.kind === "word")
        return { value: first.text === "null" ? null : expand_values/* unknown */.L5, end: start };
    let depth = 0;
    let index = start;
    for (; index < tokens.length; index += 1) {
        const here = tokens[index];
        depth += levels(here);
        if (depth < 0 || (depth === 0 && (here?.kind === "newline" || isMark(here, ","))))
            break;
    }
    return { value: expand_values/* unknown */.L5, end: index - 1 };
}
/** Reads the texts of a list; computed items are left out. */
function readList(tokens, start) {
    const items = [];
    let depth = 0;
    let index = start;
    for (; index < tokens.length; index += 1) {
        const here = tokens[index];
        depth += levels(here);
        if (depth < 0)
            break;
        const apart = [tokens[index - 1], tokens[index + 1]].every((one) => one?.kind === "newline" || isMark(one, "[],"));
        if (depth === 0 && here?.kind === "string" && apart)
            items.push(here.text);
    }
    return { value: items, end: index };
}
/** The change of the nesting depth at a token. */
function levels(here) {
    if (isMark(here, "{[("))
        return 1;
    return isMark(here, "}])") ? -1 : 0;
}
function isMark(here, marks) {
    return here?.kind === "mark" && marks.includes(here.text);
}

;// CONCATENATED MODULE: ./build/model/builds/read-bake.js







/** Beyond this many targets, inherited settings are not read. */
const maximumTargets = 500;
/** Reads the targets of a bake file, in HCL or JSON (docs.docker.com: Bake file reference). */
function readBake(source) {
    const { value, lines } = /\.json$/i.test(source.path) ? readJson(source) : readHcl(source);
    const targets = (0,json/* valueAt */.fK)(value, ["target"]);
    if (!(0,json/* isObject */.Gv)(targets))
        return [];
    const directories = [...new Set([(0,kustomization/* directoryOf */.jt)(source.path), ""])];
    const valueOf = (name) => textOf((0,json/* valueAt */.fK)(value, ["variable", name, "default"])) ?? undefined;
    const put = (text) => (0,expand_values/* expandValues */.pj)(text, valueOf);
    const known = new Map();
    return Object.keys(targets)
        .slice(0, maximumBuilds)
        .flatMap((name) => {
        const settings = inherited(targets, name, known);
        const line = lines.get(name) ?? 1;
        if (settings["dockerfile-inline"] !== undefined)
            return { ...inlineBuild(line), directories };
        // A target with none of these is a group of settings that others inherit.
        if (settings["dockerfile"] === undefined && settings["context"] === undefined && settings["tags"] === undefined) {
            return [];
        }
        const stage = textOf(settings["target"]);
        const contexts = pairs(settings["contexts"]).map(([key, text]) => [put(key), put(text)]);
        return {
            context: put(textOf(settings["context"]) ?? "."),
            dockerfile: put(textOf(settings["dockerfile"]) ?? "Dockerfile"),
            from: "context",
            target: stage === null ? null : put(stage),
            args: Object.fromEntries(pairs(settings["args"]).map(([key, text]) => [key, put(text)])),
            name,
            namedContexts: contexts.map(([key]) => key),
            contextBuilds: contextBuildsIn(contexts, "target:"),
            images: stringsIn(settings["tags"]).map(put),
            line,
            directories,
        };
    });
}
const settingNames = ["args", "context", "contexts", "dockerfile", "dockerfile-inline", "tags", "target"];
/**
 * The settings of a target over those that it inherits. Later parents override earlier ones; of maps, their values with
 * the same names.
 */
function inherited(targets, name, known) {
    const earlier = known.get(name);
    if (earlier !== undefined)
        return earlier;
    const target = (0,json/* valueAt */.fK)(targets, [name]);
    known.set(name, {});
    if (!(0,json/* isObject */.Gv)(target))
        return {};
    const parents = known.size > maximumTargets ? [] : stringsIn(target["inherits"]).slice(0, 10);
    const all = [...parents.map((parent) => inherited(targets, parent, known)), target];
    const settings = Object.fromEntries(settingNames.flatMap((key) => {
        const values = all.flatMap((one) => (one[key] === undefined ? [] : [one[key]]));
        const last = values.at(-1);
        if (last === undefined)
            return [];
        return [[key, (0,json/* isObject */.Gv)(last) ? Object.fromEntries(values.filter(json/* isObject */.Gv).flatMap(Object.entries)) : last]];
    }));
    known.set(name, settings);
    return settings;
}
function readJson(source) {
    const [document] = (0,parse/* parseYaml */.hN)(source).documents;
    const value = document?.value ?? null;
    const targets = (0,json/* valueAt */.fK)(value, ["target"]);
    const names = (0,json/* isObject */.Gv)(targets) ? Object.keys(targets).slice(0, maximumBuilds) : [];
    const lines = names.map((name) => {
        return [name, source.position(document?.anchor(["target", name])[0] ?? 0).line];
    });
    return { value, lines: new Map(lines) };
}

;// CONCATENATED MODULE: ./build/model/builds/image-run.js



/** Options of `docker run` without a value; all other long ones take one (docs.docker.com: docker container run). */
const alone = /^--(?:detach|help|init|interactive|no-healthcheck|oom-kill-disable|privileged|publish-all|quiet|read-only|rm|sig-proxy|tls-verify|tty)$/;
/** Short options, several in one word, of which the last takes the next word as its value: `-u`, `-itp`. */
const withValue = /^-[ditPq]*[acehlmpuvw]$/;
/** Options that usually need root: the host's devices, processes or Docker engine, or additional rights. */
const privileges = {
    "--cap-add": (value) => (/^(?:CAP_)?NET_BIND_SERVICE$/i.test(value) ? null : `with the capability ${value}`),
    "--device": (value) => `with the device ${value}`,
    "--pid": (value) => (value === "host" ? "with the processes of the host" : null),
    "--privileged": (value) => (value === "false" ? null : "in a privileged container"),
    "--volume": (value) => (/^\/(?:var\/)?run\/docker\.sock\b/.test(value) ? "with the socket of Docker" : null),
};
/**
 * Reads the words after `docker run`; null if no image is named. The user only counts if the image's own program is
 * run, since people run other commands to look around.
 */
function readRunOptions(words) {
    const found = [];
    let user = null;
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index] ?? "";
        if (!word.startsWith("-")) {
            const ownProgram = index + 1 === words.length || /^\d*[<>&]/.test(words[index + 1] ?? "");
            return { image: word, privilege: found[0] ?? null, user: ownProgram ? user : null };
        }
        const [, name = word, attached] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? /^(-[uv])=?(.+)$/s.exec(word) ?? [];
        const takes = attached === undefined && (name.startsWith("--") ? !alone.test(name) : withValue.test(name));
        const value = attached ?? (takes ? (words[++index] ?? "") : "");
        const option = name === "-v" ? "--volume" : name;
        if (option === "--user" || /^-\w*u$/.test(option))
            user = value;
        if (Object.hasOwn(privileges, option))
            found.push(...[privileges[option]?.(value) ?? []].flat());
    }
    return null;
}
/**
 * How a compose file runs a service (compose-spec: privileged, cap_add, devices, pid, user, volumes). Null if it sets
 * none of that.
 */
function serviceRun(service) {
    const listed = [
        ...(service["privileged"] === true ? [["--privileged", ""]] : []),
        ...stringsIn(service["cap_add"]).map((value) => ["--cap-add", value]),
        ...stringsIn(service["devices"]).map((value) => ["--device", value]),
        ...stringsIn(service["pid"]).map((value) => ["--pid", value]),
        ...volumesOf(service["volumes"]).map((value) => ["--volume", value]),
    ];
    const privilege = listed.flatMap(([option = "", value = ""]) => privileges[option]?.(value) ?? [])[0] ?? null;
    const text = textOf(service["user"]);
    const user = text === null ? null : (0,expand_values/* known */.eO)((0,expand_values/* expandValues */.pj)(text, () => undefined));
    return privilege === null && user === null ? null : { privilege, user };
}
/** The sources of volumes. The short form is kept whole, since it starts with the source. */
function volumesOf(value) {
    const items = Array.isArray(value) ? value : [];
    return items.flatMap((item) => stringsIn((0,json/* isObject */.Gv)(item) ? item["source"] : item));
}

;// CONCATENATED MODULE: ./build/model/builds/read-compose.js







/** Reads the builds of a compose file's services (compose-spec: Build specification). Variables have their defaults. */
function readCompose(source) {
    const directories = [...new Set([(0,kustomization/* directoryOf */.jt)(source.path), ""])];
    return (0,parse/* parseYaml */.hN)(source).documents.flatMap((document) => {
        const services = (0,json/* isObject */.Gv)(document.value) ? document.value["services"] : undefined;
        if (!(0,json/* isObject */.Gv)(services))
            return [];
        const built = Object.entries(services).filter(([, service]) => (0,json/* isObject */.Gv)(service) && service["build"] !== undefined);
        return built.slice(0, maximumBuilds).flatMap(([name, service]) => {
            const build = (0,json/* isObject */.Gv)(service) ? readService(name, service) : null;
            const line = lineOf(source, document, name);
            return build === null ? [] : { ...(isInline(service) ? inlineBuild(line) : { ...build, line }), directories };
        });
    });
}
function readService(name, service) {
    const { build, image } = service;
    const plain = textOf(build);
    const options = (0,json/* isObject */.Gv)(build) ? build : {};
    if (plain === null && !(0,json/* isObject */.Gv)(build))
        return null;
    const run = serviceRun(service);
    const contexts = pairs(options["additional_contexts"]);
    const tags = [...stringsIn(image), ...stringsIn(options["tags"])].map(put);
    return {
        context: put(plain ?? textOf(options["context"]) ?? "."),
        dockerfile: putOptional(options["dockerfile"]),
        from: "context",
        target: putOptional(options["target"]),
        args: Object.fromEntries(pairs(options["args"]).map(([key, value]) => [key, put(value)])),
        // Without a name of its own, the image is named after the project and the service.
        name,
        namedContexts: contexts.map(([context]) => context),
        contextBuilds: contextBuildsIn(contexts, "service:"),
        images: tags.length > 0 ? tags : [`\0/${name}`],
        ...(run !== null && { run }),
    };
}
/** Whether the Dockerfile of a service is a text in the compose file. */
function isInline(service) {
    return (0,json/* valueAt */.fK)(service, ["build", "dockerfile_inline"]) !== undefined;
}
function put(text) {
    return (0,expand_values/* expandValues */.pj)(text, () => undefined);
}
function putOptional(value) {
    const text = textOf(value);
    return text === null ? null : put(text);
}
function lineOf(source, document, name) {
    const range = document.keyRange(["services", name, "build"]) ?? document.range;
    return source.position(range[0]).line;
}

// EXTERNAL MODULE: ./build/model/dockerfile/shell-commands.js
var shell_commands = __webpack_require__(87954);
;// CONCATENATED MODULE: ./build/model/builds/build-command.js

/** Words that may come before a command: assignments, and programs that run another. */
const before = /^[@+-]*(?:!|\{|if|then|do|else|time|exec|env|eval|sudo|command|while|-E|\w+=.*|\$.*)?$/s;
/** A program that builds images, or a variable whose name says that it is one. */
const builder = /^[@+-]*(?:(?:\S*\/)?(?:docker|podman|nerdctl|buildah)|\$[({]?(?=\w*(?:docker|container|podman|buildah))\w*[)}]?)$/i;
const programOptions = /^(?:--builder|--config|--context|--host|--log-level|--namespace|-[cHln])$/;
/** Options of `docker build`, `buildx build` and `buildah bud` without a value; all other long ones take a value. */
const build_command_alone = /^--(?:check|compress|debug|disable-compression|disable-content-trust|force-rm|help|layers|load|no-cache|no-hosts|pull|pull-always|pull-never|push|quiet|rm|squash|squash-all|stdin|tls-verify)$/;
/** The program of kaniko in its own image. */
const kaniko = /(?:^|\/)kaniko\/executor$/;
/**
 * Reads a command that builds an image; null for any other. `input` is the command whose output is piped into it, if
 * any.
 */
function readBuildCommand(words, input = null) {
    const executor = words.findIndex((word) => kaniko.test(word));
    if (executor !== -1 && words.slice(0, executor).every((word) => before.test(word))) {
        return readKaniko(words.slice(executor + 1));
    }
    const options = wordsBehind(words, /^(?:build|bud|build-using-dockerfile)$/, ["buildx", "image", "builder"]);
    return options === null ? null : readOptions(options, input);
}
/** Reads a command that runs an image; null for any other. */
function readDockerRun(words) {
    const options = wordsBehind(words, /^run$/, ["container"]);
    return options === null ? null : readRunOptions(options);
}
/** The words after a verb of a program for images, with any of `groups` in between; null for another command. */
function wordsBehind(words, verb, groups) {
    const program = words.findIndex((word) => builder.test(word));
    if (program === -1 || !words.slice(0, program).every((word) => before.test(word)))
        return null;
    for (let index = program + 1; index < words.length; index += 1) {
        const word = words[index] ?? "";
        if (verb.test(word))
            return words.slice(index + 1);
        if (programOptions.test(word))
            index += 1;
        else if (!word.startsWith("-") && !groups.includes(word))
            return null;
    }
    return null;
}
/** Reads the options of kaniko's executor (its README, "Additional Flags"). A flag may have no value. */
function readKaniko(words) {
    const values = new Map();
    for (let index = 0; index < words.length; index += 1) {
        const [, name = "", attached] = /^(--?[\w-]+)(?:=(.*))?$/s.exec(words[index] ?? "") ?? [];
        const next = words[index + 1] ?? "-";
        if (attached === undefined && next.startsWith("-"))
            continue;
        if (attached === undefined)
            index += 1;
        addTo(values, name, attached ?? next);
    }
    const all = (...names) => names.flatMap((name) => values.get(name) ?? []);
    const context = all("--context", "-c")
        .at(-1)
        ?.replace(/^dir:\/\//, "") ?? null;
    return {
        // A context that is not local has no directory here.
        context: context === null || /^\w+:/.test(context) ? null : context,
        dockerfile: all("--dockerfile", "-f").at(-1) ?? null,
        from: "either",
        target: all("--target").at(-1) ?? null,
        args: argsIn(all("--build-arg")),
        images: all("--destination", "-d"),
        namedContexts: [],
        inline: false,
    };
}
function addTo(values, name, value) {
    const own = values.get(name);
    if (own === undefined)
        values.set(name, [value]);
    else
        own.push(value);
}
function argsIn(texts) {
    const args = texts.flatMap((text) => {
        const equals = text.indexOf("=");
        return equals < 1 ? [] : [[text.slice(0, equals), text.slice(equals + 1)]];
    });
    return Object.fromEntries(args);
}
function readOptions(given, input) {
    const { words, file } = readRedirections(given);
    const values = new Map();
    const places = [];
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index] ?? "";
        if (word === "-" || !word.startsWith("-")) {
            places.push(word);
            continue;
        }
        const [, name = word, attached] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? /^(-[tfomcev])=?(.+)$/s.exec(word) ?? [];
        if (attached === undefined && (build_command_alone.test(name) || (!name.startsWith("--") && !/^-\w*[tfomcev]$/.test(name))))
            continue;
        const value = attached ?? words[++index] ?? "";
        const key = name.startsWith("--") ? name : `-${name.at(-1)}`;
        addTo(values, key, value);
    }
    const all = (...names) => names.flatMap((name) => values.get(name) ?? []);
    // A variable may contain options or nothing, so another word is preferred.
    const context = places.findLast((place) => !/^\$[\w({]/.test(place)) ?? places.at(-1) ?? null;
    const named = all("-f", "--file").at(-1) ?? null;
    const isRead = named === "-" || (named === null && context === "-");
    // An archive is a context and contains its Dockerfile.
    if (isRead && input !== null && archiver.test(input.join(" ")))
        return null;
    const read = isRead ? (file ?? (input === null ? null : fileShownBy(input))) : null;
    return {
        context: context === "-" ? null : context,
        dockerfile: isRead ? read : named,
        inline: isRead && read === null,
        from: "here",
        target: all("--target").at(-1) ?? null,
        args: argsIn(all("--build-arg")),
        images: all("-t", "--tag"),
        namedContexts: Object.keys(argsIn(all("--build-context"))),
    };
}
/** Programs that write archives, or download one. */
const archiver = /^(?:\w+=\S* |sudo )*\S*(?:tar|zip|cpio|curl|wget|git archive)\b/;
/** The words without redirections, and the file that is redirected to the input, if any. */
function readRedirections(given) {
    const words = [];
    let file = null;
    for (let index = 0; index < given.length; index += 1) {
        const word = given[index] ?? "";
        const [, operator, attached = ""] = /^\d*(<<<|<<-?|<>|<|>>|>)(.*)$/s.exec(word) ?? [];
        if (operator === undefined)
            words.push(word);
        else {
            const target = attached === "" ? (given[++index] ?? "") : attached;
            // The output of a process is not a file of the repository.
            if (operator === "<" && /^[^<(]/.test(target))
                file = target;
        }
    }
    return { words, file };
}
/** The only file that `cat` prints; null for any other command. */
function fileShownBy(given) {
    const { words, file } = readRedirections(given);
    const program = words.findIndex((word) => /^[@+-]*(?:\S*\/)?cat$/.test(word));
    if (program === -1 || given.some((word) => word.startsWith("<<")))
        return null;
    const [shown, ...others] = words.slice(program + 1).filter((word) => !/^-./.test(word));
    return others.length > 0 || shown === "-" ? null : (shown ?? file);
}

;// CONCATENATED MODULE: ./build/model/builds/read-script.js





/** A longer working directory is not followed; no repository has one. In characters. */
const maximumPath = 500;
/** Longer lines are skipped; nobody writes such commands. In characters. */
const maximumLine = 20_000;
/** Reads the builds of a shell script or a Makefile. Variables that are set once, to a text, are known. */
function readScript(source, make) {
    const own = (0,kustomization/* directoryOf */.jt)(source.path);
    const directories = [...new Set([own, ""])];
    const values = assignments(source.text, make);
    return buildsInScript(source.text, { directories, make, valueOf: (name) => values.get(name) });
}
/** Reads the builds in a sequence of commands, following `cd`. Lines count from 1. */
function buildsInScript(script, { directories, valueOf, make }) {
    const builds = [];
    const put = (text) => (0,expand_values/* expandValues */.pj)(text, valueOf, make);
    let here = directories;
    let within = null;
    const runs = [];
    let line = 0;
    for (const command of commandsWith(script, /\b(?:build|bud|cd|pushd|popd|build-using-dockerfile|executor|run)\b/)) {
        // Each line of a Makefile runs in its own shell.
        if (make && command.line !== line)
            here = directories;
        if (command.line !== line)
            within = null;
        line = command.line;
        const base = command.inside ? (within ?? here) : here;
        const [program, place = ""] = command.words.map((word) => word.replace(/^[@+-]+/, ""));
        if (program === "cd" || program === "pushd" || program === "popd") {
            const next = program === "popd" ? directories : placesAfter(base, directories, put(place));
            if (command.inside)
                within = next;
            else
                here = next;
            continue;
        }
        const run = readDockerRun(command.words);
        if (run !== null && runs.length < maximumBuilds) {
            runs.push({ ...run, image: put(run.image), user: run.user === null ? null : put(run.user) });
        }
        const read = readBuildCommand(command.words, command.input);
        if (read === null)
            continue;
        const { context, dockerfile, target, args, images, namedContexts } = read;
        if (builds.length >= maximumBuilds)
            break;
        builds.push({
            context: context === null ? null : put(context),
            dockerfile: dockerfile === null ? null : put(dockerfile),
            from: read.from,
            target: target === null ? null : put(target),
            args: Object.fromEntries(Object.entries(args).map(([name, value]) => [name, put(value)])),
            images: images.map(put),
            ...(namedContexts.length > 0 && { namedContexts: namedContexts.map(put) }),
            line: command.line,
            ...(read.inline && { inline: true }),
            directories: [...new Set([...base, ...directories])],
        });
    }
    return runs.length === 0 ? builds : builds.map((build) => withRun(build, runs));
}
/**
 * Adds how the script runs the build's image: the first setting that usually needs root, and the user if there is only
 * one.
 */
function withRun(build, runs) {
    const names = new Set(build.images.map(untagged));
    const own = runs.filter(({ image }) => names.has(untagged(image)));
    const privilege = own.find((run) => run.privilege !== null)?.privilege ?? null;
    const users = [...new Set(own.map(({ user }) => (user === null ? null : (0,expand_values/* known */.eO)(user))))];
    const user = users.length === 1 ? (users[0] ?? null) : null;
    return privilege === null && user === null ? build : { ...build, run: { privilege, user } };
}
function untagged(image) {
    return image.replace(/[:@][^/]*$/, "");
}
/** The commands on lines that match `wanted`, in order. Continued lines are joined. */
function commandsWith(script, wanted) {
    const commands = [];
    const lines = script.split(/\r\n|\n|\r/);
    for (let index = 0; index < lines.length; index += 1) {
        const line = index + 1;
        const parts = [lines[index] ?? ""];
        let length = parts[0]?.length ?? 0;
        while (parts.at(-1)?.endsWith("\\") === true && index + 1 < lines.length && length < maximumLine) {
            index += 1;
            const next = lines[index] ?? "";
            parts.push(parts.pop()?.slice(0, -1) ?? "", next);
            length += next.length;
        }
        const text = parts.join(" ");
        if (text.length > maximumLine || !wanted.test(text))
            continue;
        commands.push(...(0,shell_commands/* commandsOf */.K)(text).map((command) => ({ ...command, line })));
    }
    return commands;
}
/**
 * The directories in which a script may be after `cd`. If the place is not known, those in which it may have started.
 */
function placesAfter(here, start, place) {
    if ((0,expand_values/* known */.eO)(place) === null || place === "" || place === "-" || place.startsWith("/") || place.startsWith("~"))
        return start;
    const places = [...new Set(here.flatMap((directory) => (0,kustomization/* join */.fj)(directory, place) ?? []))];
    return places.some(({ length }) => length > maximumPath) ? start : places;
}
/** The values of variables that are set exactly once. */
function assignments(text, make) {
    const form = make
        ? /^ *(?:export +|override +)?([\w.-]{1,100})[ \t]*(?:\?=|::?=|=)[ \t]*([^\n\r#]*)/gm
        : /^[ \t]*(?:(?:export|readonly|local|declare(?: -\w{1,5})?)[ \t]+)?([A-Za-z_]\w{0,99})=("[^"\n]*"|'[^'\n]*'|[^\s;&|"'#]*)[ \t]*(?:$|[;#])/gm;
    const values = new Map();
    const several = new Set([
        ...text.matchAll(make ? /^ *([\w.-]{1,100})[ \t]*\+=/gm : /\b(?:for|read|select)[ \t]+(?:-\w+[ \t]+)?(\w{1,100})/g),
    ].map(([, name = ""]) => name));
    for (const [, name = "", value = ""] of text.matchAll(form)) {
        if (values.has(name))
            several.add(name);
        if (value.length <= 1000)
            values.set(name, value.trim().replace(/^(["'])(.*)\1$/, "$2"));
    }
    for (const name of several)
        values.delete(name);
    return values;
}

;// CONCATENATED MODULE: ./build/model/builds/read-document.js


/**
 * Reads the builds in a README's code blocks, if it also shows how to run the images. The names of images and targets
 * are dropped: they are examples, so they must not link anything.
 */
function readDocument(source) {
    const directories = [...new Set([(0,kustomization/* directoryOf */.jt)(source.path), ""])];
    const builds = buildsInScript(codeOf(source.text), { directories, valueOf: () => undefined, make: false });
    return builds.flatMap((build) => (build.run === undefined ? [] : [{ ...build, target: null, images: [] }]));
}
/** The lines in code blocks, without the prompt before a command; all other lines are empty. */
function codeOf(text) {
    let fence = null;
    const lines = text.split(/\r\n|\n|\r/).map((line) => {
        const [, mark = null] = /^\s{0,3}(`{3,}|~{3,})/.exec(line) ?? [];
        if (mark !== null && (fence === null || mark.startsWith(fence))) {
            fence = fence === null ? mark : null;
            return "";
        }
        return fence === null ? "" : line.replace(/^\s*[$#>]\s+/, "");
    });
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./build/model/builds/read-jenkinsfile.js

/**
 * Reads the builds in the texts of a Jenkinsfile's steps `sh` and `docker.build`. A file that changes the directory has
 * none, since only a parser for Groovy could find out where its steps run.
 */
function readJenkinsfile({ text }) {
    if (/\b(?:dir|ws)\s*\(/.test(text))
        return [];
    const lines = text.split(/\r\n|\n|\r/).map(commandIn);
    return buildsInScript(lines.join("\n"), { directories: [""], valueOf: () => undefined, make: false });
}
/** The command in a line. If there is no step in it, the line itself, which may be part of a multi-line text. */
function commandIn(line) {
    const [, , image, , options = "."] = /\bdocker\.build\s*\(?\s*(["'])([^"']*)\1(?:\s*,\s*(["'])([^"']*)\3)?/.exec(line) ?? [];
    if (image !== undefined)
        return `docker build -t "${image}" ${options}`;
    const step = /\bsh\b\s*\(?\s*(?:script:\s*)?(?:("""|''')(?<first>.*)|(["'])(?<only>.*?)\3)/.exec(line);
    return step?.groups?.["only"] ?? (step?.groups?.["first"] ?? line).replace(/(?:"""|''').*$/, "");
}

;// CONCATENATED MODULE: ./build/model/builds/read-pipeline.js





/** The most jobs that are read. */
const maximumJobs = 200;
/** The lists of commands in a job, in the order in which one shell runs them (docs.gitlab.com/ci/yaml). */
const commandKeys = ["before_script", "script"];
/** Reads the builds in the jobs of a GitLab pipeline. Their commands start at the root of the repository. */
function readPipeline(source) {
    const builds = [];
    for (const document of (0,parse/* parseYaml */.hN)(source).documents) {
        const { value } = document;
        if (!(0,json/* isObject */.Gv)(value))
            continue;
        const jobs = Object.keys(value).filter((name) => Array.isArray((0,json/* valueAt */.fK)(value, [name, "script"])));
        for (const name of jobs.slice(0, maximumJobs)) {
            if (builds.length >= maximumBuilds)
                return builds;
            const { text, lines } = commandsOf(source, document, [name]);
            const valueOf = valuesFor(value, name);
            const found = buildsInScript(text, { directories: [""], valueOf, make: false });
            builds.push(...found.map((build) => ({ ...build, line: lines[build.line - 1] ?? 1 })));
        }
    }
    return builds;
}
/** The commands of a job, one per line, and for each of these lines its line in the file. */
function commandsOf(source, document, job) {
    const texts = [];
    const lines = [];
    for (const key of commandKeys) {
        const items = (0,json/* valueAt */.fK)(document.value, [...job, key]);
        for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
            if (typeof item !== "string")
                continue;
            const path = [...job, key, index];
            const [start] = document.valueRange(path) ?? document.anchor(path);
            const first = source.position(start).line + Number(/[|>]/.test(source.text[start] ?? ""));
            for (const [offset, line] of item.split("\n").entries()) {
                texts.push(line);
                lines.push(first + offset);
            }
        }
    }
    return { text: texts.join("\n"), lines };
}
function valuesFor(pipeline, job) {
    return (name) => {
        if (name === "CI_PROJECT_DIR")
            return ".";
        const values = [
            [job, "variables", name],
            ["variables", name],
        ].map((path) => (0,json/* valueAt */.fK)(pipeline, path));
        const value = values.find((one) => one !== undefined);
        return textOf((0,json/* isObject */.Gv)(value) ? value["value"] : value) ?? undefined;
    };
}

;// CONCATENATED MODULE: ./build/model/builds/read-skaffold.js






/**
 * Reads the artifacts of a skaffold.yaml and its profiles that are built from a Dockerfile (skaffold.dev:
 * skaffold.yaml).
 */
function readSkaffold(source) {
    const directories = [(0,kustomization/* directoryOf */.jt)(source.path)];
    return (0,parse/* parseYaml */.hN)(source).documents.flatMap((document) => {
        return artifactLists(document.value).flatMap(({ path, artifacts }) => {
            return artifacts.slice(0, maximumBuilds).flatMap((artifact, index) => {
                const build = (0,json/* isObject */.Gv)(artifact) ? readArtifact(artifact) : null;
                if (build === null)
                    return [];
                const [start] = document.anchor([...path, index, "image"]);
                return { ...build, directories, line: source.position(start).line };
            });
        });
    });
}
function artifactLists(value) {
    const profiles = (0,json/* valueAt */.fK)(value, ["profiles"]);
    const count = Array.isArray(profiles) ? Math.min(profiles.length, 100) : 0;
    const holders = [[], ...Array.from({ length: count }, (_, index) => ["profiles", index])];
    return holders.flatMap((holder) => {
        const path = [...holder, "build", "artifacts"];
        const artifacts = (0,json/* valueAt */.fK)(value, path);
        return Array.isArray(artifacts) ? { path, artifacts } : [];
    });
}
function readArtifact(artifact) {
    const image = textOf(artifact["image"]);
    if (image === null)
        return null;
    if (["bazel", "buildpacks", "custom", "jib", "ko"].some((builder) => artifact[builder] !== undefined))
        return null;
    const named = artifact["docker"] ?? artifact["kaniko"];
    const options = (0,json/* isObject */.Gv)(named) ? named : {};
    const put = (text) => (0,expand_values/* expandValues */.pj)(text, () => undefined);
    return {
        context: put(textOf(artifact["context"]) ?? "."),
        dockerfile: put(textOf(options["dockerfile"]) ?? "Dockerfile"),
        from: "context",
        target: textOf(options["target"]),
        args: Object.fromEntries(pairs(options["buildArgs"]).map(([name, value]) => [name, put(value)])),
        images: [put(image)],
    };
}

;// CONCATENATED MODULE: ./build/model/builds/matrix.js


/** The most runs of a job, variables of a run and parts of a variable that are followed. */
const maximum = { runs: 64, variables: 20, parts: 20 };
/**
 * The runs of a job: for each, the values of `matrix` by dotted name (GitHub: Running variations of jobs). Without a
 * matrix, one run. Runs that `exclude` names are left out before `include` adds others.
 */
function matrixOf(matrix) {
    if (!(0,json/* isObject */.Gv)(matrix))
        return [new Map()];
    let runs = [new Map()];
    for (const [name, values] of Object.entries(matrix).slice(0, maximum.variables)) {
        if (name === "include" || name === "exclude" || !Array.isArray(values))
            continue;
        const choices = values.slice(0, maximum.runs).map((value) => flat(name, value));
        runs = runs.flatMap((run) => choices.map((choice) => new Map([...run, ...choice]))).slice(0, maximum.runs);
    }
    const excluded = entriesOf(matrix["exclude"]);
    const isExcluded = (run) => excluded.some((entry) => entry.size > 0 && holds(run, entry));
    runs = runs.filter((run) => !isExcluded(run));
    const own = new Set(runs.flatMap((run) => [...run.keys()]));
    const added = [];
    for (const values of entriesOf(matrix["include"])) {
        const shared = [...values].filter(([name]) => own.has(name));
        const fits = (run) => own.size > 0 && shared.every(([name, value]) => run.get(name) === value);
        if (runs.some(fits))
            runs = runs.map((run) => (fits(run) ? new Map([...run, ...values]) : run));
        else
            added.push(values);
    }
    const all = [...(own.size > 0 || added.length === 0 ? runs : []), ...added];
    return all.slice(0, maximum.runs);
}
/** The entries of `include` or `exclude`, as `flat` gives their values. */
function entriesOf(list) {
    const entries = Array.isArray(list) ? list.slice(0, maximum.runs) : [];
    return entries.map((entry) => {
        const values = (0,json/* isObject */.Gv)(entry) ? Object.entries(entry).slice(0, maximum.variables) : [];
        return new Map(values.flatMap(([name, value]) => [...flat(name, value)]));
    });
}
function holds(run, values) {
    return [...values].every(([name, value]) => run.get(name) === value);
}
/** A value by its name; for a map, its values by dotted names. */
function flat(name, value) {
    const text = textOf(value);
    if (text !== null)
        return new Map([[name, text]]);
    if (!(0,json/* isObject */.Gv)(value))
        return new Map();
    return new Map(Object.entries(value)
        .slice(0, maximum.parts)
        .flatMap(([key, item]) => {
        const inner = textOf(item);
        return inner === null ? [] : [[`${name}.${key}`, inner]];
    }));
}

;// CONCATENATED MODULE: ./build/model/builds/read-workflow.js








/** The most jobs, and steps of a job, that are read. */
const read_workflow_maximum = { jobs: 100, steps: 500 };
/**
 * The most characters of commands that are read, in all runs of a workflow's jobs together. Builds after that are
 * missing.
 */
const maximumText = 4_000_000;
/** Reads the builds in a GitHub workflow or a composite action: steps with build-push-action, and commands. */
function readWorkflow(source) {
    const [document] = (0,parse/* parseYaml */.hN)(source).documents;
    const value = document?.value;
    if (document === undefined || !(0,json/* isObject */.Gv)(value))
        return [];
    const jobs = (0,json/* isObject */.Gv)(value["jobs"]) ? Object.keys(value["jobs"]).slice(0, read_workflow_maximum.jobs) : [];
    const paths = [["runs"], ...jobs.map((name) => ["jobs", name])];
    const builds = [];
    const budget = { text: maximumText };
    for (const path of paths) {
        const job = (0,json/* valueAt */.fK)(value, path);
        if (!(0,json/* isObject */.Gv)(job) || !Array.isArray(job["steps"]))
            continue;
        const environment = { ...objectAt(value, ["env"]), ...objectAt(job, ["env"]) };
        const directory = [job, value].map((holder) => textOf((0,json/* valueAt */.fK)(holder, ["defaults", "run", "working-directory"])));
        const steps = job["steps"].slice(0, read_workflow_maximum.steps);
        const read = { source, document, path, steps, environment, directory: directory[0] ?? directory[1] ?? null };
        const varied = JSON.stringify([steps, environment]).includes("matrix.");
        for (const matrix of varied ? matrixOf((0,json/* valueAt */.fK)(job, ["strategy", "matrix"])) : [new Map()]) {
            if (builds.length >= maximumBuilds || budget.text < 0)
                return builds;
            builds.push(...buildsOf(read, matrix, budget));
        }
    }
    return builds;
}
function buildsOf(job, matrix, budget) {
    return job.steps.flatMap((step, index) => {
        if (!(0,json/* isObject */.Gv)(step))
            return [];
        const environment = { ...job.environment, ...objectAt(step, ["env"]) };
        const valueOf = read_workflow_valuesFor(job, environment, matrix);
        const path = [...job.path, "steps", index];
        const uses = textOf(step["uses"]) ?? "";
        if (/^(?:docker|depot)\/build-push-action@/.test(uses)) {
            return pushAction(objectAt(step, ["with"]), valueOf, read_workflow_lineOf(job, [...path, "uses"]));
        }
        const run = textOf(step["run"]);
        budget.text -= run?.length ?? 0;
        if (run === null || budget.text < 0 || !/\b(?:build|bud)\b/.test(run))
            return [];
        const place = (0,expand_values/* expandValues */.pj)(textOf(step["working-directory"]) ?? job.directory ?? ".", valueOf);
        const directory = place.includes(expand_values/* unknown */.L5) ? "" : ((0,kustomization/* join */.fj)("", place) ?? "");
        const start = read_workflow_lineOf(job, [...path, "run"]) - 1 + Number(isBlock(job, [...path, "run"]));
        return buildsInScript(run, { directories: [...new Set([directory, ""])], valueOf, make: false }).map((build) => {
            return { ...build, line: start + build.line };
        });
    });
}
/** Reads the inputs of docker/build-push-action (its README: inputs). */
function pushAction(inputs, valueOf, line) {
    const input = (name) => {
        const text = textOf(inputs[name]);
        return text === null ? null : (0,expand_values/* expandValues */.pj)(text, valueOf).trim();
    };
    const tags = stringsIn(inputs["tags"]).flatMap((text) => (0,expand_values/* expandValues */.pj)(text, valueOf).split(/[\n,]/));
    const context = (textOf(inputs["context"]) ?? ".").replace(/^\{\{ ?defaultContext ?\}\}:?/, "./");
    return [
        {
            context: (0,expand_values/* expandValues */.pj)(context, valueOf).trim(),
            dockerfile: input("file") === "" ? null : input("file"),
            from: "here",
            target: input("target"),
            namedContexts: pairs((textOf(inputs["build-contexts"]) ?? "").split("\n")).map(([name]) => (0,expand_values/* expandValues */.pj)(name, valueOf)),
            args: Object.fromEntries(pairs((textOf(inputs["build-args"]) ?? "").split("\n")).map(([name, value]) => [
                name,
                (0,expand_values/* expandValues */.pj)(value, valueOf),
            ])),
            images: tags.map((tag) => tag.trim()).filter((tag) => tag !== ""),
            line,
            directories: [""],
        },
    ];
}
function read_workflow_valuesFor(job, environment, matrix) {
    return (name) => {
        const [, scope, key = ""] = /^(env|matrix)\.([\w.-]{1,100})$/.exec(name) ?? [];
        if (scope === "matrix")
            return matrix.get(key);
        if (scope === "env" || /^\w+$/.test(name)) {
            const value = scope === "env" ? key : name;
            return Object.hasOwn(environment, value) ? (textOf(environment[value]) ?? undefined) : undefined;
        }
        const step = /^steps\.([\w-]{1,100})\.outputs\.(?:tags|image|images)$/.exec(name)?.[1];
        return step === undefined ? undefined : taggedBy(job.steps, step);
    };
}
/** The images of the docker/metadata-action step with an ID, one per line. Their tags are not known. */
function taggedBy(steps, id) {
    const step = steps.find((one) => (0,json/* valueAt */.fK)(one, ["id"]) === id);
    if (!/^docker\/metadata-action@/.test(textOf((0,json/* valueAt */.fK)(step, ["uses"])) ?? ""))
        return undefined;
    const images = textOf((0,json/* valueAt */.fK)(step, ["with", "images"])) ?? "";
    const names = images
        .split("\n")
        .map((line) => (/(?:^|,)name=([^,]*)/.exec(line)?.[1] ?? line.split(",")[0] ?? "").trim());
    return names.filter((name) => name !== "").join("\n");
}
function objectAt(value, path) {
    const found = (0,json/* valueAt */.fK)(value, path);
    return (0,json/* isObject */.Gv)(found) ? found : {};
}
function read_workflow_lineOf({ source, document }, path) {
    return source.position(document.anchor(path)[0]).line;
}
/** Whether a text begins on the line after its key. */
function isBlock({ source, document }, path) {
    const range = document.valueRange(path);
    return range !== null && /[|>]/.test(source.text[range[0]] ?? "");
}

;// CONCATENATED MODULE: ./build/model/builds/read-builds.js












/** The most files that are read for builds in one tree, and the most builds in all of them. */
const limits = { files: 5000, builds: 5000 };
const readers = {
    bake: readBake,
    compose: readCompose,
    document: readDocument,
    jenkinsfile: readJenkinsfile,
    makefile: (source) => readScript(source, true),
    pipeline: readPipeline,
    script: (source) => readScript(source, false),
    skaffold: readSkaffold,
    workflow: readWorkflow,
};
/**
 * The builds that compose files, workflows and the like state among these files. If a path can mean several places, the
 * first one for which `exists` is true is taken; by default, these files exist. Never throws: a file that can't be read
 * has no builds.
 */
function buildsIn(files, exists) {
    const stating = files.filter(({ path }) => (0,build_file/* buildFileKind */.zS)(path) !== null).slice(0, limits.files);
    if (stating.length === 0)
        return [];
    const own = new Set(exists === undefined ? files.map(({ path }) => path) : []);
    const isThere = exists ?? ((path) => own.has(path));
    const builds = [];
    for (const { path, bytes } of stating) {
        builds.push(...read_builds_buildsOf(path, bytes, isThere));
        if (builds.length >= limits.builds)
            break;
    }
    return builds.slice(0, limits.builds);
}
function read_builds_buildsOf(file, bytes, exists) {
    const how = (0,build_file/* buildFileKind */.zS)(file);
    if (how === null)
        return [];
    const builds = statedBuilds(file, bytes).flatMap((build) => resolveBuild(build, { how, file }, exists) ?? []);
    // The runs of a job often differ in something that the build doesn't use.
    return [...(0,group_by/* groupBy */.$)(builds, (build) => JSON.stringify(build)).values()].flatMap(([first]) => first ?? []);
}
/** The builds that one file states, in its words. Never throws: a file that can't be read has no builds. */
function statedBuilds(file, bytes) {
    const how = (0,build_file/* buildFileKind */.zS)(file);
    if (how === null || bytes.length > build_file/* maxBuildFileSize */.Wu || bytes.includes(0))
        return [];
    const text = new TextDecoder().decode(bytes);
    // Saves parsing the many scripts and workflows that build nothing.
    if (!/build|bud|target|docker/i.test(text))
        return [];
    try {
        return readers[how](new source_file/* SourceFile */.s(file, text)).slice(0, maximumBuilds);
    }
    catch {
        // A form that the reader doesn't expect must not break a review.
        return [];
    }
}


/***/ }),

/***/ 42948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isCommandFile),
/* harmony export */   g: () => (/* binding */ joinedCommands)
/* harmony export */ });
/** Longer lines are no commands that somebody wrote. */
const longestLine = 20_000;
/** The files of a repository in which people write commands. */
const commandFiles = /\.(?:ba|fi|z)?sh$|\.(?:bat|cmd|ps1|py|rb)$|(?:^|\/)(?:GNUmakefile|Makefile(?:\.[^/]*)?|[^/]+\.mk|[Jj]ustfile|Taskfile[^/]*\.ya?ml|Rakefile|Procfile|package\.json|(?:[^/]*[._-])?Jenkinsfile)$|^\.(?:github|gitlab|circleci|woodpecker|tekton|buildkite|semaphore)\/.*\.ya?ml$|gitlab[^/]*\.ya?ml$|(?:^|\/)(?:azure|bitbucket)-pipelines?[^/]*\.ya?ml$|(?:^|\/)\.?(?:appveyor|buildspec|cloudbuild|drone|travis)[^/]*\.ya?ml$/i;
/** Whether people write commands in a file of that name. */
function isCommandFile(path) {
    return commandFiles.test(path);
}
/** The commands of a text in which all of the words stand, on one line or on several that are joined. */
function* joinedCommands(text, ...words) {
    if (!words.every((word) => word.test(text)))
        return;
    let start = 0;
    let joined = "";
    let offset = 0;
    for (const line of text.split("\n")) {
        if (joined === "")
            start = offset;
        joined += joined.length > longestLine ? "" : line.replace(/\\?\r?$/, " ");
        offset += line.length + 1;
        if (/\\\r?$/.test(line))
            continue;
        if (words.every((word) => word.test(joined)))
            yield* commandsIn(joined, start, offset - 1, words);
        joined = "";
    }
    // The last line may end as if another one followed.
    if (joined !== "" && words.every((word) => word.test(joined)))
        yield* commandsIn(joined, start, text.length, words);
}
function* commandsIn(line, offset, end, words) {
    const parts = line.split(/(\|\||[|;&])/);
    for (let index = 0; index < parts.length; index += 2) {
        const text = parts[index] ?? "";
        if (!words.every((word) => word.test(text)))
            continue;
        yield { text, offset, end, input: parts[index - 1] === "|" ? (parts[index - 2] ?? null) : null };
    }
}


/***/ }),

/***/ 54103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ answersStay),
/* harmony export */   K2: () => (/* binding */ askedWorkspace),
/* harmony export */   ul: () => (/* binding */ asksOfObjects)
/* harmony export */ });
/* unused harmony export Question */
/* harmony import */ var _core_remember_recent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51159);
/* harmony import */ var _object_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37129);


/**
 * What can be asked of a workspace. A question refers to one of these instead of having its own function, since a tree
 * has many questions.
 */
const asks = {
    manifests: (workspace) => workspace.manifests(),
    dockerfiles: (workspace) => workspace.dockerfiles(),
    workloadsOf: (workspace, about) => workspace.workloadsOf(about),
    servicesOf: (workspace, about) => workspace.servicesOf(about),
    replicasOf: (workspace, about) => workspace.replicasOf(about),
    scaledBy: (workspace, about) => workspace.scaledBy(about),
    referencesTo: (workspace, about) => workspace.referencesTo(about),
    removedBeside: (workspace, about) => workspace.removedBeside(about),
    podsLost: (workspace, about) => workspace.podsLost(about),
    unitOf: (workspace, about) => workspace.unitOf(about),
    having: (workspace, about, given) => {
        const [facts, wanted] = given;
        return workspace.having(about, facts, ...wanted);
    },
    imagesOf: (workspace, about) => workspace.imagesOf(about),
    usesOf: (workspace, about) => workspace.usesOf(about),
    patched: (workspace, about, given) => workspace.patched(about, given[0]),
};
/** A question that a workspace was asked, with its answer. */
class Question {
    ask;
    /** The object or Dockerfile that it is about. Null for the target, which may be replaced by a changed one. */
    about;
    given;
    answer;
    /** Only this question: what most rules that ask it ask. They share the list. */
    alone = [this];
    constructor(ask, about, given, answer) {
        this.ask = ask;
        this.about = about;
        this.given = given;
        this.answer = answer;
    }
}
const noQuestions = [];
const nothing = [];
/** Most objects of a tree ask the same questions and get empty answers. They share one question. */
const inVain = (0,_core_remember_recent_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberRecent */ .r)(500, (_name, ask, given, answer) => {
    return new Question(ask, null, given, answer);
});
/** Records the questions about a target, except those that only depend on unchanged files. */
function askedWorkspace(workspace, target) {
    return new RecordingWorkspace(workspace, target);
}
/** A class, since there is one for each run over a target, and many rules ask it nothing. */
class RecordingWorkspace {
    #workspace;
    #target;
    /** Many rules ask the same about a target. They share a question. */
    #known = new Map();
    #taken = [];
    constructor(workspace, target) {
        this.#workspace = workspace;
        this.#target = target;
    }
    manifests() {
        return this.#put("manifests", this.#target);
    }
    dockerfiles() {
        return this.#put("dockerfiles", this.#target);
    }
    workloadsOf(service) {
        return this.#put("workloadsOf", service);
    }
    servicesOf(workload) {
        return this.#put("servicesOf", workload);
    }
    replicasOf(workload) {
        return this.#put("replicasOf", workload);
    }
    scaledBy(autoscaler) {
        return this.#put("scaledBy", autoscaler);
    }
    referencesTo(service) {
        return this.#put("referencesTo", service);
    }
    removedBeside(manifest) {
        return this.#put("removedBeside", manifest);
    }
    podsLost(manifest) {
        return this.#put("podsLost", manifest);
    }
    unitOf(manifest) {
        return this.#put("unitOf", manifest);
    }
    having(manifest, facts, ...wanted) {
        return this.#put("having", manifest, [facts, wanted], nameOf(facts, wanted));
    }
    imagesOf(workload) {
        return this.#put("imagesOf", workload);
    }
    usesOf(dockerfile) {
        return this.#put("usesOf", dockerfile);
    }
    mayBePatched(manifest) {
        return this.#workspace.mayBePatched(manifest);
    }
    patched(manifest, path) {
        if (!this.#workspace.mayBePatched(manifest))
            return false;
        return this.#put("patched", manifest, [path], `patched ${JSON.stringify(path)}`);
    }
    originOf(path) {
        return this.#workspace.originOf(path);
    }
    tellsAlike() {
        return this.#workspace.tellsAlike();
    }
    replace(changed) {
        return this.#workspace.replace(changed);
    }
    takeQuestions() {
        const taken = this.#taken;
        const [first] = taken;
        if (first === undefined)
            return noQuestions;
        this.#taken = [];
        return taken.length === 1 ? first.alone : [...new Set(taken)];
    }
    #put(ask, about, given = nothing, name = ask) {
        const question = this.#questionOn(ask, about, given, name);
        if (this.#taken.at(-1) !== question)
            this.#taken.push(question);
        return question.answer;
    }
    #questionOn(ask, about, given, name) {
        const isOwn = about === this.#target;
        const known = isOwn ? this.#known.get(name) : undefined;
        if (known !== undefined)
            return known;
        const find = asks[ask];
        const answer = find(this.#workspace, about, given);
        if (!isOwn)
            return new Question(find, about, given, answer);
        const isVain = Array.isArray(answer) && answer.length === 0;
        const question = isVain ? inVain(name, find, given, answer) : new Question(find, null, given, answer);
        this.#known.set(name, question);
        return question;
    }
}
const numbers = new WeakMap();
let last = 0;
/** A key for a question about objects with some facts. */
function nameOf(facts, wanted) {
    let number = numbers.get(facts);
    if (number === undefined)
        numbers.set(facts, (number = last += 1));
    return `having ${number} ${wanted.length === 1 ? wanted[0] : JSON.stringify(wanted)}`;
}
/** Whether a question is about objects that are deployed with the target, so that any of them may decide the answer. */
function asksOfObjects(questions) {
    return questions.some(({ ask, given }) => {
        if (ask === asks.having)
            return !(0,_object_list_js__WEBPACK_IMPORTED_MODULE_0__/* .areOfCluster */ .s2)(given[0]);
        return ask !== asks.patched && ask !== asks.imagesOf && ask !== asks.dockerfiles;
    });
}
/**
 * Returns a function that decides whether a workspace still gives the recorded answers, with the same objects or with
 * those that replace them (`replaced`). `mayDiffer` is asked if objects other than the target were replaced. Questions
 * that several rules asked are only asked once.
 */
function answersStay(workspace, before, now, replaced) {
    const compare = (item, known) => {
        if (item === known || (item === now && known === before))
            return "same";
        return item !== undefined && replaced.get(known) === item ? "changed" : "other";
    };
    const subjectOf = (about) => (about === null ? now : (replaced.get(about) ?? about));
    const stays = new Map();
    return (questions, mayDiffer) => questions.every((question) => {
        const { ask, about, given, answer } = question;
        const stay = stays.get(question) ?? compareAnswers(ask(workspace, subjectOf(about), given), answer, compare);
        stays.set(question, stay);
        return stay === "same" || (stay === "changed" && mayDiffer());
    });
}
function compareAnswers(now, before, compare) {
    const whole = compare(now, before);
    if (whole !== "other")
        return whole;
    if (Array.isArray(now) && Array.isArray(before))
        return compareLists(now, before, compare);
    if (!isRecord(now) || !isRecord(before))
        return "other";
    // A resolution, or the number of replicas.
    return worst(Object.keys(before), (key) => compareItems(now[key], before[key], compare));
}
function compareLists(now, before, compare) {
    if (now.length !== before.length)
        return "other";
    return worst(now, (item, index) => {
        const known = before[index];
        return isUse(item) && isUse(known) ? compareUses(item, known, compare) : compare(item, known);
    });
}
function compareItems(now, before, compare) {
    const whole = compare(now, before);
    if (whole !== "other")
        return whole;
    return Array.isArray(now) && Array.isArray(before) ? compareLists(now, before, compare) : "other";
}
/** Compares two uses. A changed container still counts as the same if it has the same name. */
function compareUses(now, before, compare) {
    const isAlike = now.stage === before.stage &&
        now.dockerfile === before.dockerfile &&
        now.how === before.how &&
        now.certain === before.certain &&
        now.tagged === before.tagged &&
        now.container.name === before.container.name;
    return isAlike ? compare(now.workload, before.workload) : "other";
}
function isUse(item) {
    return isRecord(item) && "workload" in item && "container" in item;
}
function worst(items, stayOf) {
    let stay = "same";
    for (const [index, item] of items.entries()) {
        const one = stayOf(item, index);
        if (one === "other")
            return "other";
        if (one === "changed")
            stay = "changed";
    }
    return stay;
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}


/***/ }),

/***/ 84310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c5: () => (/* binding */ kindsInBase64),
  aK: () => (/* binding */ kindsInScript),
  u5: () => (/* binding */ manifestsInData),
  VC: () => (/* binding */ manifestsInside),
  Nh: () => (/* binding */ mayHoldEncoded)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(63076);
// EXTERNAL MODULE: ./node_modules/pako/dist/pako.mjs
var pako = __webpack_require__(9925);
;// CONCATENATED MODULE: ./build/formats/inflate.js

/** zlib's value for "largest window, detect a zlib or gzip header" (zlib.net, manual: inflateInit2). */
const anyHead = 32 + 15;
/**
 * Decompresses gzip or zlib data (RFC 1950, 1951, 1952). Stops where the data is corrupt, and at about 16 times its
 * compressed size. Null if the bytes are neither, or if nothing is in them.
 */
function unpacked(bytes) {
    const stream = new pako/* ZStream */.vZ();
    stream.input = bytes;
    stream.avail_in = bytes.length;
    stream.output = new Uint8Array(16 * bytes.length + 4096);
    stream.avail_out = stream.output.length;
    (0,pako/* zlibInflateInit2 */.V)(stream, anyHead);
    // Several gzip members may follow each other.
    while ((0,pako/* zlibInflate */.LA)(stream, pako/* Z_NO_FLUSH */.W) === pako/* Z_STREAM_END */.Mt && stream.avail_in > 0)
        (0,pako/* zlibInflateReset */.SR)(stream);
    return stream.next_out === 0 ? null : stream.output.slice(0, stream.next_out);
}

// EXTERNAL MODULE: ./build/formats/yaml/parse.js + 3 modules
var parse = __webpack_require__(10144);
// EXTERNAL MODULE: ./build/model/kubernetes/api/kinds.js
var kinds = __webpack_require__(28403);
;// CONCATENATED MODULE: ./build/model/kubernetes/manifests-inside.js





/** The deepest nesting that is searched. */
const deepest = 30;
/** Keys whose values are not manifests: what was applied earlier, and patches, which are about other objects. */
const others = new Set([
    "annotations",
    "patch",
    "patches",
    "patchesJson6902",
    "patchesStrategicMerge",
    "podSpecPatch",
    "postRenderers",
    "status",
]);
/**
 * Manifests inside an object: texts, which scripts and operators apply, and maps, in kinds of other projects. Pods for
 * which `isJudged` is true are left out.
 */
function manifestsInside({ object, kind, root, value }, isJudged) {
    const found = [];
    // The API's own objects contain others only as texts, or as templates.
    const holdsMaps = !(0,kinds/* isOfApi */.YH)(object.apiVersion, kind);
    look(value, root);
    return found;
    function look(here, path) {
        if (typeof here === "string") {
            const kinds = kindsInText(here);
            if (kinds.length > 0)
                found.push({ path, kinds });
            return;
        }
        const kinds = holdsMaps && path.length > root.length && (0,json/* isObject */.Gv)(here) ? kindsOf(here) : [];
        if (kinds.length > 0) {
            if (!isJudged(path))
                found.push({ path, kinds });
        }
        else if (path.length - root.length < deepest) {
            for (const [key, inner] of childrenOf(here)) {
                if (!others.has(key) && (typeof inner === "string" || typeof inner === "object"))
                    look(inner, [...path, key]);
            }
        }
    }
}
/**
 * The objects in a document that is not an object itself: Ansible and tools that create clusters have them as data, and
 * kubectl can't read such a list.
 */
function manifestsInData({ value }) {
    if (typeof value !== "object" || ((0,json/* isObject */.Gv)(value) && typeof value["kind"] === "string"))
        return [];
    const found = [];
    look(value, []);
    return found;
    function look(here, path) {
        const kinds = typeof here === "string" ? kindsInText(here) : (0,json/* isObject */.Gv)(here) ? kindsOf(here) : [];
        if (kinds.length > 0)
            found.push({ path, kinds });
        else if (typeof here === "object" && path.length < deepest && !isOperation(here)) {
            for (const [key, inner] of childrenOf(here))
                if (!others.has(key))
                    look(inner, [...path, key]);
        }
    }
}
/** Whether a value is an operation of a JSON patch, which kustomize reads. */
function isOperation(value) {
    return (0,json/* isObject */.Gv)(value) && typeof value["op"] === "string" && typeof value["path"] === "string";
}
function childrenOf(value) {
    if (Array.isArray(value))
        return value.map((item, index) => [index, item]);
    return (0,json/* isObject */.Gv)(value) ? Object.entries(value) : [];
}
/** Fields of objects that a mere reference to an object doesn't have. */
const contents = ["data", "metadata", "roleRef", "rules", "spec", "stringData", "subjects", "template", "webhooks"];
function kindsOf(value) {
    const { apiVersion, kind } = value;
    const isWhole = contents.some((key) => (0,json/* isObject */.Gv)(value[key]) || Array.isArray(value[key]));
    return isWhole && typeof apiVersion === "string" && typeof kind === "string" && (0,kinds/* isOfApi */.YH)(apiVersion, kind)
        ? [kind]
        : [];
}
const versionKey = /apiVersion["']?[ \t]*:/;
const kindKey = /kind["']?[ \t]*:/;
/** The kinds of the objects that a text contains in base64, with the offset of each. */
function kindsInBase64(text) {
    if (!mayHoldEncoded.test(text))
        return [];
    return [...text.matchAll(/[A-Za-z0-9+/]{40,}={0,2}/g)].flatMap(({ 0: word, index }) => {
        return fromBase64(` ${word}`) === null ? [] : kindsInText(word).map((kind) => ({ kind, offset: index }));
    });
}
/** The kinds of the API's objects in a text, which may be YAML, JSON, a script or base64. */
function kindsInText(given) {
    const inside = fromBase64(given);
    const text = inside ?? given;
    if (!versionKey.test(text) || !kindKey.test(text))
        return [];
    // Decompressed data can be far larger than the file.
    const most = inside === null ? longestRead : longestEncoded;
    const { documents } = (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s("", text.length > most ? "" : text));
    const isRead = text.length <= most && documents.every(({ errors }) => errors.length === 0);
    const kinds = isRead ? documents.flatMap(({ value }) => kindsInData(value, 0)) : kindsByLines(text);
    return [...new Set(kinds)];
}
/** Longer texts are not parsed, but searched by lines. In characters. */
const longestRead = 1_000_000;
const longestEncoded = 100_000;
function kindsInData(value, depth) {
    // A text inside a text is part of a script or of another manifest.
    if (typeof value === "string")
        return versionKey.test(value) ? kindsByLines(value) : [];
    if (typeof value !== "object" || value === null || depth > deepest)
        return [];
    const { apiVersion, kind } = (0,json/* isObject */.Gv)(value) ? value : {};
    const isTyped = typeof apiVersion === "string" && typeof kind === "string";
    if (isTyped && (0,kinds/* isOfApi */.YH)(apiVersion, kind) && (depth === 0 || kindsOf(value).length > 0))
        return [kind];
    return childrenOf(value).flatMap(([key, inner]) => (others.has(key) ? [] : kindsInData(inner, depth + 1)));
}
const typeLine = /^([ \t]*(?:- +)?)["']?(apiVersion|kind)["']?[ \t]*:[ \t]*["']?([\w.-]+(?:\/\w+)?)["']?[ \t]*(?:#.*)?\r?$/gm;
const typeInJson = /\\?["'](apiVersion|kind)\\?["'][ \t]*:[ \t]*\\?["']([\w.-]+(?:\/\w+)?)\\?["'][ \t]*[,}]/g;
/** The largest distance between the apiVersion and the kind of an object, in characters. */
const nearby = 500;
/** The kinds in a text that is not data, from lines with the same indentation. */
function kindsByLines(text) {
    return kindsInScript(text).map(({ kind }) => kind);
}
/** The kinds of the API's objects in the text of a script, with their offsets. */
function kindsInScript(text) {
    const lines = [...text.matchAll(typeLine)].map(({ 1: start = "", 2: key, 3: value = "", index }) => {
        return { indent: start.length, key, value, index };
    });
    // Keys of JSON may be on one line, and their quotes may be escaped for another text.
    const inJson = [...text.matchAll(typeInJson)].map(({ 1: key, 2: value = "", index }) => {
        return { indent: -1, key, value, index };
    });
    const found = [...kindsAmong(lines), ...kindsAmong(inJson)];
    return [...new Map(found.map((one) => [one.kind, one])).values()].toSorted((a, b) => a.offset - b.offset);
}
function kindsAmong(lines) {
    return lines.flatMap((line, at) => {
        if (line.key !== "kind")
            return [];
        const around = lines.slice(Math.max(0, at - 2), at + 3);
        const isOfKind = around.some(({ key, indent, value, index }) => {
            const isNear = indent === line.indent && Math.abs(index - line.index) < nearby;
            return key === "apiVersion" && isNear && (0,kinds/* isOfApi */.YH)(value, line.value);
        });
        return isOfKind ? [{ kind: line.value, offset: line.index }] : [];
    });
}
/**
 * The word `apiVersion` in base64, after 0, 1 or 2 other bytes; the start of a data URL; the start of gzip or zlib data
 * in base64, encoded once or twice.
 */
const encodedVersion = "YXBpVmVyc2lvb|FwaVZlcnNpb2|hcGlWZXJzaW9u";
const dataAddress = "data:(?!image|font)[^,\"'\\s]{0,100},";
const packed = "(?:^|[\\s\"':])(?:H4sI|SDRzS|e[AFJN])[A-Za-z0-9+/]{20}";
/** Matches any text that may contain objects in base64. */
const mayHoldEncoded = new RegExp(`${encodedVersion}|${dataAddress}|${packed}`, "m");
/** The most layers of base64 that are decoded. */
const mostDecoded = 3;
function fromBase64(text) {
    if (!mayHoldEncoded.test(text))
        return null;
    const address = /^data:([^,]{0,100}),/.exec(text);
    let here = address === null ? text : text.slice(address[0].length);
    if (address !== null && address[1]?.endsWith(";base64") !== true)
        return decoded(here);
    for (let round = 0; round < mostDecoded; round += 1) {
        const bytes = bytesOf(here);
        if (bytes === null)
            break;
        here = new TextDecoder().decode(unpacked(bytes) ?? bytes);
        if (versionKey.test(here))
            return here;
    }
    return null;
}
/** A text with the escapes of URLs replaced. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function bytesOf(base64) {
    try {
        return Uint8Array.from(atob(base64.replaceAll(/\s/g, "")), (char) => char.charCodeAt(0));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 95111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ namesAlike),
/* harmony export */   SV: () => (/* binding */ namedObjects),
/* harmony export */   sX: () => (/* binding */ namesOthers)
/* harmony export */ });
/* harmony import */ var _core_indexed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42607);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7874);



/** The objects that an object can't do without, or that it is for. */
function namedObjects(manifest) {
    const found = [...namedByPods(manifest), ...(namingKinds[`${manifest.group}/${manifest.kind}`]?.(manifest) ?? [])];
    return found.flatMap(({ use, kind, path, namespace = manifest.namespace }) => {
        const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(manifest.value, path);
        return name === null || name === "" || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTokenMark */ .HZ)(name) ? [] : [{ use, kind, name, namespace, path }];
    });
}
/** Whether two states of an object name the same others. */
function namesAlike(before, now) {
    const [old, fresh] = [before, now].map((manifest) => {
        return namedObjects(manifest).map(({ kind, name, namespace }) => [kind, name, namespace]);
    });
    return JSON.stringify(old) === JSON.stringify(fresh);
}
/** Whether objects of a kind are there to connect others, and make none themselves. */
function namesOthers({ group, kind }) {
    return `${group}/${kind}` in namingKinds;
}
const namingKinds = Object.assign(Object.create(null), {
    "apps/StatefulSet": () => [{ use: "pod names", kind: "Service", path: ["spec", "serviceName"] }],
    "autoscaling/HorizontalPodAutoscaler": (manifest) => target(manifest, "scaleTargetRef"),
    "autoscaling.k8s.io/VerticalPodAutoscaler": (manifest) => target(manifest, "targetRef"),
    "extensions/Ingress": namedByIngress,
    "gateway.networking.k8s.io/GRPCRoute": namedByRoute,
    "gateway.networking.k8s.io/HTTPRoute": namedByRoute,
    "gateway.networking.k8s.io/TCPRoute": namedByRoute,
    "keda.sh/ScaledObject": (manifest) => target(manifest, "scaleTargetRef", "Deployment"),
    "networking.k8s.io/Ingress": namedByIngress,
    "rbac.authorization.k8s.io/ClusterRoleBinding": namedByBinding,
    "rbac.authorization.k8s.io/RoleBinding": namedByBinding,
});
function* namedByPods({ podTemplate }) {
    if (podTemplate === null)
        return;
    for (const { path, value } of podTemplate.containers)
        yield* namedByContainer(value, path);
    if (podTemplate.schema === "own")
        return;
    const { spec, specPath } = podTemplate;
    for (const key of ["serviceAccountName", "serviceAccount"]) {
        // There is a ServiceAccount of this name in each namespace.
        if (spec[key] !== "default")
            yield { use: "account", kind: "ServiceAccount", path: [...specPath, key] };
    }
    for (const [index, volume] of (0,_core_indexed_js__WEBPACK_IMPORTED_MODULE_2__/* .indexedObjects */ .E)(spec["volumes"])) {
        yield* namedByVolume(volume, [...specPath, "volumes", index]);
    }
}
function* namedByContainer(container, path) {
    for (const [index, { valueFrom = null }] of (0,_core_indexed_js__WEBPACK_IMPORTED_MODULE_2__/* .indexedObjects */ .E)(container["env"])) {
        const from = [...path, "env", index, "valueFrom"];
        yield* data("ConfigMap", valueFrom, [...from, "configMapKeyRef"], "name");
        yield* data("Secret", valueFrom, [...from, "secretKeyRef"], "name");
    }
    for (const [index, source] of (0,_core_indexed_js__WEBPACK_IMPORTED_MODULE_2__/* .indexedObjects */ .E)(container["envFrom"])) {
        yield* data("ConfigMap", source, [...path, "envFrom", index, "configMapRef"], "name");
        yield* data("Secret", source, [...path, "envFrom", index, "secretRef"], "name");
    }
}
function* namedByVolume(volume, path) {
    yield* data("ConfigMap", volume, [...path, "configMap"], "name");
    yield* data("Secret", volume, [...path, "secret"], "secretName");
    yield { use: "claim", kind: "PersistentVolumeClaim", path: [...path, "persistentVolumeClaim", "claimName"] };
    for (const [index, source] of (0,_core_indexed_js__WEBPACK_IMPORTED_MODULE_2__/* .indexedObjects */ .E)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(volume, ["projected", "sources"]))) {
        const from = [...path, "projected", "sources", index];
        yield* data("ConfigMap", source, [...from, "configMap"], "name");
        yield* data("Secret", source, [...from, "secret"], "name");
    }
}
/** What the last step of a path names, unless it is optional. */
function* data(kind, holder, path, key) {
    const source = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(holder, path.slice(-1));
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(source) && source["optional"] !== true)
        yield { use: "data", kind, path: [...path, key] };
}
function* namedByIngress({ value }) {
    const paths = (0,_core_indexed_js__WEBPACK_IMPORTED_MODULE_2__/* .indexedObjects */ .E)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, ["spec", "rules"])).flatMap(([rule, item]) => {
        return (0,_core_indexed_js__WEBPACK_IMPORTED_MODULE_2__/* .indexedObjects */ .E)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(item, ["http", "paths"])).map(([index]) => {
            return ["spec", "rules", rule, "http", "paths", index, "backend"];
        });
    });
    for (const path of [["spec", "defaultBackend"], ["spec", "backend"], ...paths]) {
        // With this port, the controller for load balancers of AWS looks up an annotation by the name.
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, [...path, "service", "port", "name"]) === "use-annotation")
            continue;
        yield { use: "backend", kind: "Service", path: [...path, "service", "name"] };
        yield { use: "backend", kind: "Service", path: [...path, "serviceName"] };
    }
}
function* namedByRoute({ value, namespace: own }) {
    for (const [rule, item] of (0,_core_indexed_js__WEBPACK_IMPORTED_MODULE_2__/* .indexedObjects */ .E)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, ["spec", "rules"]))) {
        for (const [index, reference] of (0,_core_indexed_js__WEBPACK_IMPORTED_MODULE_2__/* .indexedObjects */ .E)(item["backendRefs"])) {
            const { group = "", kind = "Service", namespace = own } = reference;
            if (group !== "" || kind !== "Service" || (namespace !== null && typeof namespace !== "string"))
                continue;
            yield { use: "backend", kind, path: ["spec", "rules", rule, "backendRefs", index, "name"], namespace };
        }
    }
}
function* namedByBinding({ value, namespace: own }) {
    const role = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, ["roleRef", "kind"]);
    if (role === "Role")
        yield { use: "role", kind: role, path: ["roleRef", "name"] };
    if (role === "ClusterRole")
        yield { use: "role", kind: role, path: ["roleRef", "name"], namespace: null };
    for (const [index, { kind, name, namespace = own }] of (0,_core_indexed_js__WEBPACK_IMPORTED_MODULE_2__/* .indexedObjects */ .E)(value["subjects"])) {
        if (kind !== "ServiceAccount" || name === "default")
            continue;
        if (namespace !== null && typeof namespace !== "string")
            continue;
        yield { use: "subject", kind, path: ["subjects", index, "name"], namespace };
    }
}
function* target({ value }, key, byDefault) {
    const kind = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, ["spec", key, "kind"]) ?? byDefault;
    if (kind !== undefined)
        yield { use: "target", kind, path: ["spec", key, "name"] };
}


/***/ }),

/***/ 4331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ earlierObjects),
  L: () => (/* binding */ removalFinder)
});

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/model/kubernetes/built-in-groups.js
var built_in_groups = __webpack_require__(52092);
// EXTERNAL MODULE: ./build/model/kubernetes/never-applied.js
var never_applied = __webpack_require__(78105);
// EXTERNAL MODULE: ./build/model/kubernetes/object-list.js
var object_list = __webpack_require__(37129);
// EXTERNAL MODULE: ./build/model/kubernetes/pod-selector.js
var pod_selector = __webpack_require__(52288);
// EXTERNAL MODULE: ./build/model/kubernetes/selection.js
var selection = __webpack_require__(98085);
;// CONCATENATED MODULE: ./build/model/kubernetes/lost-pods.js




/** The most workloads of a selector that are kept, and those at the head that it is compared with. */
const mostSelected = 100;
/** Collects what is kept of the base. `stays` says whether something may still make an object at the head. */
function earlierPods(workspace, stays) {
    const selected = new Map();
    const workloads = new Set();
    for (const manifest of workspace.manifests()) {
        if (manifest.podTemplate !== null)
            workloads.add(placeOf(manifest));
        const selector = (0,pod_selector/* podSelector */.n)(manifest);
        if (selector === null)
            continue;
        const { labels } = selector;
        const unit = {
            having: (facts, ...wanted) => workspace.having(manifest, facts, ...wanted),
        };
        const found = (0,selection/* workloadsFor */.U3)(labels, unit).filter((one) => isBeside(manifest, one) && (0,selection/* podsHave */.HK)(one, labels) === true);
        if (found.length === 0 || found.length > mostSelected)
            continue;
        if (found.some((one) => stays(one) || (0,never_applied/* isNeverApplied */.c)(one)))
            continue;
        const names = found.map(({ kind, name }) => ({ kind, name }));
        selected.set(placeOf(manifest), { labels: JSON.stringify(labels), workloads: names });
    }
    return { selected, workloads };
}
function isBeside({ namespace }, workload) {
    return workload.namespace === namespace;
}
function placeOf({ source, kind, namespace, name }) {
    return JSON.stringify([source.path, kind, namespace, name]);
}
/** The pods that an object selected in the base, and that the change removes or gives other labels. */
function lostPods(manifest, earlier, around) {
    const before = earlier.selected.get(placeOf(manifest));
    const selector = before === undefined ? null : (0,pod_selector/* podSelector */.n)(manifest);
    if (before === undefined || selector === null || JSON.stringify(selector.labels) !== before.labels)
        return null;
    const { labels } = selector;
    const { unit, partial, all, mayBeMade } = around;
    const isNew = (workload) => !earlier.workloads.has(placeOf(workload));
    const mayHave = (workload) => (0,selection/* podsHave */.HK)(workload, labels) !== false;
    const known = [(0,selection/* workloadsFor */.U3)(labels, unit()), (0,selection/* workloadsFor */.U3)(labels, partial())].flat();
    const others = (0,selection/* workloadsFor */.U3)(labels, all()).filter(isNew);
    if ([known, others].some((some) => some.length > mostSelected || some.some(mayHave)))
        return null;
    const { workloads } = before;
    if (workloads.some((workload) => mayBeMade(workload, labels)))
        return null;
    const named = (list) => list.having(names, ...workloads.map(nameWord));
    if (named(all()).some((one) => isNew(one)))
        return null;
    const changed = named(unit()).filter((one) => isBeside(manifest, one));
    const kinds = new Set(workloads.map(({ kind }) => kind));
    const added = unit()
        .having(workloadKinds, ...kinds)
        .filter((one) => isBeside(manifest, one) && isNew(one));
    const isReplaced = workloads.length === 1 && changed.length === 0 && added.length === 1;
    return { workloads, changed, successor: isReplaced ? (added[0] ?? null) : null };
}
const workloadKinds = (0,object_list/* remembered */.HK)(({ kind, podTemplate }) => (podTemplate === null ? [] : [kind]));
const names = (0,object_list/* remembered */.HK)(({ kind, name }) => (name === null ? [] : [nameWord({ kind, name })]));
function nameWord({ kind, name }) {
    return `${kind}/${name ?? ""}`;
}

// EXTERNAL MODULE: ./build/model/kubernetes/named-objects.js
var named_objects = __webpack_require__(95111);
// EXTERNAL MODULE: ./build/model/kubernetes/read-manifests.js
var read_manifests = __webpack_require__(94192);
;// CONCATENATED MODULE: ./build/model/kubernetes/removed-objects.js








/** The most objects of a kind and name that are looked at. */
const mostSame = 100;
/** Collects what is kept of the base. */
function earlierObjects(workspace, knowledge) {
    const { isElsewhere, isWritten, stays, isBuilt } = knowledge;
    const names = new Set();
    const named = new Map();
    const ofOthers = new Set();
    for (const manifest of workspace.manifests()) {
        if (manifest.name === null)
            continue;
        const own = wordOf(manifest.kind, manifest.name);
        names.add(own);
        if (isOfOthers(manifest))
            ofOthers.add(JSON.stringify(manifest.value));
        for (const one of (0,named_objects/* namedObjects */.SV)(manifest)) {
            const { kind, name } = one;
            const word = wordOf(kind, name);
            const same = workspace.having(manifest, places, word).slice(0, mostSame);
            const meant = same.filter((other) => isMeant(one, other));
            if (meant.length === 0 || meant.some((other) => stays(other) || (0,never_applied/* isNeverApplied */.c)(other)))
                continue;
            const known = named.get(own) ?? new Map();
            named.set(own, known.set(word, { kind, name, isBuilt: meant.some(isBuilt) }));
        }
    }
    return { names, named, ofOthers, isElsewhere, isWritten, pods: earlierPods(workspace, stays) };
}
/** Where namespaces are left out, the whole file is usually for one of them. */
function isMeant({ namespace }, other) {
    return namespace === null || other.namespace === null || namespace === other.namespace;
}
/** What an object is found by: its kind and name, and its kind and namespace. */
const places = (0,object_list/* remembered */.HK)(({ kind, name, namespace }) => {
    return name === null ? [] : [wordOf(kind, name), wordIn(kind, namespace)];
});
function wordOf(kind, name) {
    return `${kind}/${name}`;
}
function wordIn(kind, namespace) {
    return `${kind} in ${namespace ?? ""}`;
}
const nothing = [];
/** The most missing objects for which is looked whether something may make them. The others do not count as removed. */
const mostMissing = 500;
/** The most objects that one named in the base and does not name any more, of which one may have had another name. */
const mostLeft = 100;
/** Returns functions that find what a change removes. Outside of reviews, where `earlier` is null, that is nothing. */
function removalFinder(earlier, makers) {
    if (earlier === null)
        return { objects: () => nothing, pods: () => null };
    let newMakers;
    const makersOnce = () => (newMakers ??= makersAdded(makers, earlier));
    let isMade;
    const known = new Map();
    const mayBeMade = (kind, name, file) => {
        const key = JSON.stringify([kind, name, file]);
        const before = known.get(key);
        if (before !== undefined || known.size >= mostMissing)
            return before ?? true;
        isMade ??= makingTest(makers, makersOnce(), earlier);
        const found = isMade(kind, name, file) || earlier.isElsewhere(kind, name);
        known.set(key, found);
        return found;
    };
    return {
        objects: objectFinder(earlier, mayBeMade),
        pods: (manifest, unitOf, partialOf, all) => lostPods(manifest, earlier.pods, {
            unit: () => unitOf(manifest),
            partial: () => partialOf(manifest),
            all,
            // What makes pods for another project gives them labels of its own choice.
            mayBeMade: ({ kind, name }, labels) => makersOnce().length > 0 ||
                Object.values(labels).every(earlier.isWritten) ||
                (name !== null && mayBeMade(kind, name, manifest.source.path)),
        }),
    };
}
function objectFinder(earlier, mayBeMade) {
    return (manifest, unitOf, all) => {
        const before = manifest.name === null ? undefined : earlier.named.get(wordOf(manifest.kind, manifest.name));
        if (before === undefined)
            return nothing;
        const now = (0,group_by/* groupBy */.$)((0,named_objects/* namedObjects */.SV)(manifest), ({ kind, name }) => wordOf(kind, name));
        const left = [...before.values()]
            .filter(({ kind, name, isBuilt }) => isBuilt && !now.has(wordOf(kind, name)))
            .slice(0, mostLeft);
        const isGone = (kind, name) => {
            return all().having(places, wordOf(kind, name)).length === 0 && !mayBeMade(kind, name, manifest.source.path);
        };
        return [...now].flatMap(([word, references]) => {
            const { kind, name, namespace } = references[0];
            const was = before.get(word) ?? left.find((one) => becomes(one, kind, name));
            if (was === undefined || !isGone(kind, name) || !isGone(kind, was.name))
                return [];
            const added = unitOf(manifest)
                .having(places, wordIn(kind, namespace))
                .filter((other) => !earlier.names.has(wordOf(kind, other.name ?? "")));
            const successor = added.length === 1 ? (added[0] ?? null) : null;
            return [{ kind, name, references, successor, isRenamed: was.name !== name }];
        });
    };
}
/**
 * Whether a reference is left with a name when an object is gone: kustomize then adds no prefix, suffix and hash to it
 * any more.
 */
function becomes(was, kind, name) {
    return was.kind === kind && `-${was.name}-`.includes(`-${name}-`);
}
/** The objects of other projects that the change adds or alters, and that may make others. */
function makersAdded({ manifests }, { ofOthers }) {
    return manifests.filter((one) => isMaker(one) && !ofOthers.has(JSON.stringify(one.value)));
}
/**
 * Returns a test for objects that a part of them, a patch or a generator names, that the change lets an object of another
 * project name, or that another chart may print under a longer name.
 */
function makingTest({ manifests, partial, patches }, makers, { names }) {
    const parts = new Set(partial.map(({ kind, name }) => wordOf(kind, name ?? "")));
    const patched = new Set(patches.map((patch) => patch.name));
    const makerNames = new Set(makers.map(({ name }) => name));
    const words = new Set();
    for (const { value } of makers)
        addWords(value, words, 0);
    const printed = (0,group_by/* groupBy */.$)(manifests.filter(({ kind, name, source }) => (0,read_manifests/* isRenderedText */.Jr)(source) && !names.has(wordOf(kind, name ?? ""))), ({ kind }) => kind);
    return (kind, name, file) => parts.has(wordOf(kind, name)) ||
        patched.has(name) ||
        words.has(name) ||
        startsOf(name).some((start) => makerNames.has(start)) ||
        // The names of a chart's objects depend on the release, and on other values than those it is rendered with.
        (printed.get(kind) ?? []).some((one) => one.source.path !== file && one.name?.endsWith(name) === true);
}
/** Whether an object belongs to a project that may make other objects of it. */
function isMaker(manifest) {
    const { podTemplate } = manifest;
    const isWorkload = podTemplate !== null && podTemplate.schema !== "own";
    return isOfOthers(manifest) && !isWorkload && !(0,named_objects/* namesOthers */.sX)(manifest);
}
function isOfOthers({ group, scope }) {
    return !(0,built_in_groups/* isBuiltInGroup */.L)(group) && scope === "object";
}
/** What is before each dash of a name: `shop` and `shop-web` of `shop-web-config`. */
function startsOf(name) {
    return [...name.matchAll(/-/g)].map(({ index }) => name.slice(0, index));
}
/** Adds the texts and the keys of a value. */
function addWords(value, words, depth) {
    if (typeof value === "string")
        words.add(value);
    if (depth > 20)
        return;
    if (Array.isArray(value))
        for (const item of value)
            addWords(item, words, depth + 1);
    if (!(0,json/* isObject */.Gv)(value))
        return;
    for (const [key, item] of Object.entries(value)) {
        words.add(key);
        addWords(item, words, depth + 1);
    }
}


/***/ }),

/***/ 30213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ rightsInside),
/* harmony export */   n: () => (/* binding */ rightsIn)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28314);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33059);
/* harmony import */ var _pods_by_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23776);



/** Keys that give a pod more rights if they are true. */
const rights = new Set(["hostIPC", "hostNetwork", "hostPID", "privileged"]);
/** The same in a text. */
const inText = /(?:^|[\n{,])[ \t-]*["']?(?:hostIPC|hostNetwork|hostPID|privileged)["']?[ \t]*:[ \t]*true\b/;
/** Keys of what is not a setting: the status, schemas and patterns, and the values of charts. */
const others = new Set("anyPattern openAPIV3Schema parameters pattern status values valuesInline valuesObject".split(" "));
/**
 * The paths, from its root, where an object of another project gives such rights to pods that it creates in an unknown
 * way. Those of its `pods` are left out.
 */
function rightsInside({ group, scope, value }, pods) {
    if (scope !== "object" || !(0,_pods_by_form_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfOthers */ .F)(group))
        return [];
    return rightsIn(value, others).filter((path) => !isJudged(path.slice(0, -1)));
    /** What is in a container, or stands in the pod itself. */
    function isJudged(path) {
        return pods.some(({ specPath, containers }) => {
            const isOfPod = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .samePath */ .Eb)(path, specPath) || (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .startsWith */ .w1)(path, [...specPath, "volumes"]);
            return isOfPod || containers.some((container) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .startsWith */ .w1)(path, container.path));
        });
    }
}
/** Where data gives such rights, or a directory of the node, but for what stands behind some keys. */
function rightsIn(value, except = new Set()) {
    const found = [];
    look(value, []);
    return found;
    function look(here, path) {
        if (Array.isArray(here)) {
            for (const [index, item] of here.entries())
                look(item, [...path, index]);
        }
        else if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(here)) {
            for (const [key, item] of Object.entries(here)) {
                const isDirectory = key === "hostPath" && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item) && typeof item["path"] === "string";
                const isRight = item === true ? rights.has(key) : typeof item === "string" && inText.test(item);
                if (isDirectory || (isRight && !except.has(key)))
                    found.push([...path, key]);
                else if (!except.has(key))
                    look(item, [...path, key]);
            }
        }
    }
}


/***/ }),

/***/ 59750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sourceOrigin)
/* harmony export */ });
/** The origin of a file about which nothing is known. */
const sourceOrigin = { generated: null, fixture: null };


/***/ }),

/***/ 83264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ mayDeployOtherwise),
/* harmony export */   ks: () => (/* binding */ isDeployerPath),
/* harmony export */   tL: () => (/* binding */ deployedOtherwise)
/* harmony export */ });
/* harmony import */ var _joined_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42948);

/** Keys of objects in languages that are rendered to YAML, with a text, list or map as the value. */
const objectKeys = /(?:^|[\s{,(])(["']?)(?:apiVersion\1[ \t]*(?:\+?:{1,3}|=)[ \t]*["']|(?:containers|hostNetwork|hostPID|hostPath|initContainers|privileged|securityContext)\1[ \t]*(?:\+?:{1,3}|=)[ \t]*[\w[{(])/m;
/** Settings that give pods more rights. */
const rights = /capabilities|host(?:IPC|Network|Path|PID)|privileged|runAs|securityContext/i;
/** Finds a command that matches all of the patterns. */
function commandTest(...words) {
    return {
        exec(text) {
            const [found] = (0,_joined_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .joinedCommands */ .g)(text, ...words);
            return found === undefined ? null : { index: found.offset, 0: text.slice(found.offset, found.end) };
        },
    };
}
/** Files with commands. */
const scripts = /\.(?:ba|z)?sh$|(?:^|\/)(?:GNUmakefile|Makefile(?:\.[^/]*)?|[^/]+\.mk|(?:[^/]*[._-])?Jenkinsfile)$|^\.github\/.*\.ya?ml$|gitlab[^/]*\.ya?ml$/i;
/**
 * https://fleet.rancher.io/ref-fleet-yaml
 * https://helmfile.readthedocs.io/en/latest/configuration/
 * https://skaffold.dev/docs/references/yaml/
 * https://docs.tilt.dev/api.html
 * https://werf.io/docs/latest/reference/werf_yaml.html
 * https://carvel.dev/ytt/docs/latest/ytt-data-values/
 * https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs
 * https://www.pulumi.com/registry/packages/kubernetes/
 */
const deployers = [
    {
        tool: "Fleet",
        hasValues: true,
        path: /(?:^|\/)fleet\.ya?ml$/i,
        mark: /(?:^[ \t-]*|[{,][ \t]*)["']?(?:chart|overlays|values|valuesFiles|valuesFrom|yaml)["']?[ \t]*:/m,
    },
    {
        tool: "helmfile",
        hasValues: true,
        path: /(?:^|\/)helmfile(?:[._-][^/]*)?\.ya?ml(?:\.gotmpl)?$|(?:^|\/)helmfile\.d\/[^/]+\.ya?ml(?:\.gotmpl)?$/i,
        mark: /(?:^[ \t-]*|[{,][ \t]*)["']?chart["']?[ \t]*:/m,
    },
    {
        tool: "Skaffold",
        hasValues: true,
        path: /(?:^|\/)skaffold(?:[._-][^/]*)?\.ya?ml$/i,
        mark: /(?:^[ \t-]*|[{,][ \t]*)["']?(?:chartPath|overrides|remoteChart|setValue(?:s|Templates|Files)|valuesFiles)["']?[ \t]*:/m,
    },
    { tool: "ytt", path: /\.ya?ml$/i, mark: /#@(?: |data\/values|overlay\/|ytt:|library\/)/ },
    {
        tool: "Pulumi",
        path: /(?:^|\/)Pulumi\.ya?ml$/,
        mark: /(?:^[ \t]*|[{,][ \t]*)["']?type["']?[ \t]*:[ \t]*["']?kubernetes:/m,
    },
    { tool: "Tilt", path: /(?:^|\/|\.)Tiltfile$/i, mark: /\b(?:blob|helm|helm_remote|helm_resource|encode_yaml)\(/ },
    { tool: "Jsonnet", path: /\.(?:jsonnet|libsonnet)$/i, mark: objectKeys },
    { tool: "Nix", path: /\.nix$/, mark: objectKeys },
    { tool: "Dhall", path: /\.dhall$/, mark: objectKeys },
    { tool: "CUE", path: /^(?!(?:.*\/)?cue\.mod\/).*\.cue$/i, mark: objectKeys },
    { tool: "KCL", path: /\.k$/, mark: objectKeys },
    {
        tool: "Terraform",
        path: /\.(?:tf|tofu)(?:\.json)?$/i,
        mark: /"(?:helm_release|kubectl_(?:manifest|path_documents)|kubernetes_(?!config_map|namespace|secret)\w+)"/,
    },
    {
        tool: "Pulumi",
        path: /\.(?:[cm]?[jt]s|cs|go|java|kt|py)$/,
        mark: /@pulumi\/kubernetes|\bpulumi_kubernetes\b|\bpulumi-kubernetes\/sdk|\bPulumi\.Kubernetes\b|\bcom\.pulumi\.kubernetes\b/,
        isCode: true,
    },
    {
        tool: "cdk8s",
        path: /\.(?:[jt]s|go|java|py)$/,
        mark: /["']cdk8s["']|["']cdk8s-plus-\d+["']|\bimport cdk8s\b|\bfrom cdk8s\b|\bcdk8s-go\/|\borg\.cdk8s\b|imports\/k8s["']/,
        isCode: true,
    },
    {
        tool: "the AWS CDK",
        path: /\.(?:[jt]s|cs|go|java|py)$/,
        mark: /\b(?:add_?(?:Helm_?Chart|Manifest)|new (?:eks\.)?(?:HelmChart|KubernetesManifest))\(/i,
        isCode: true,
    },
    {
        tool: "helm",
        path: scripts,
        mark: commandTest(/\bhelm3?[ \t]/, /\b(?:install|template|upgrade)\b/, /--set/, rights),
    },
    { tool: "kubectl", path: scripts, mark: commandTest(/\bkubectl[ \t]/, /\b(?:debug|patch|run)\b/, rights) },
    {
        tool: "kubectl",
        path: scripts,
        mark: commandTest(/\b(?:kubectl|oc)[ \t]/, /\bcreate[ \t]+(?:clusterrole|role)(?:binding)?\b/),
    },
    {
        tool: "kubectl",
        path: scripts,
        mark: commandTest(/\b(?:kubectl|oc)[ \t]/, /\blabel\b/, /pod-security\.kubernetes\.io/),
    },
    { tool: "oc", path: scripts, mark: commandTest(/\boc[ \t]/, /\badm[ \t]+policy[ \t]+add-/) },
    {
        tool: "Earthly",
        path: /(?:^|\/)Earthfile$/,
        mark: /^[ \t]*FROM[ \t]+\S/m,
    },
];
/** Words of objects, and of tools that deploy them, as used in source code. */
const words = /container|helm|k8s|kube|manifest|privileged|security_?context/i;
/** Whether a file's name is one of a tool's files that set the values of charts. */
function isDeployerPath(path) {
    return deployers.some((one) => one.hasValues === true && one.path.test(path));
}
/** Whether a file's name may be one of such a tool. For source code, the change also has to mention objects. */
function mayDeployOtherwise(path, patch) {
    return deployers.some((one) => one.path.test(path) && (one.isCode !== true || patch === null || words.test(patch)));
}
/** The tool that deploys the contents of a file, and the offset where this shows; null if there is none. */
function deployedOtherwise(path, text) {
    for (const { tool, path: name, mark } of deployers) {
        const found = name.test(path) ? mark.exec(text) : null;
        if (found !== null)
            return { tool, offset: found.index + found[0].search(/\S|$/) };
    }
    return null;
}


/***/ }),

/***/ 31142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isManifest)
/* harmony export */ });
/** Whether a target is a Kubernetes object. */
function isManifest(target) {
    return "podTemplate" in target;
}


/***/ }),

/***/ 83246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ troubledParts),
/* harmony export */   V_: () => (/* binding */ unreadYaml),
/* harmony export */   _8: () => (/* binding */ unreadFile),
/* harmony export */   aA: () => (/* binding */ unreadTemplate),
/* harmony export */   kH: () => (/* binding */ unreadDockerfile),
/* harmony export */   lI: () => (/* binding */ unjudgedFile)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28314);
/* harmony import */ var _formats_manifest_signs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19725);
/* harmony import */ var _formats_yaml_explain_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99275);



/** The parts of charts and kustomizations that can't be rendered, or that Helm rejects. */
const troubledParts = [
    "chart",
    "template of a chart",
    "values",
    "refused values",
    "schema",
    "kustomization",
    "plugin",
];
/** The trouble of a file that can't be read at all. */
function unreadFile(format, source, { why, offset }) {
    return { source, format, troubles: [{ part: "file", why, range: lineAt(source, offset) }] };
}
/** A template that is not rendered here, at the place where this shows. */
function unreadTemplate(format, source, offset) {
    return { source, format, troubles: [{ part: "template", why: "a template", range: lineAt(source, offset) }] };
}
/** A file that was not checked from an offset on, because the time limit was reached. */
function unjudgedFile(format, source, offset) {
    const why = "the time limit was reached";
    return { source, format, troubles: [{ part: "time", why, range: lineAt(source, offset) }] };
}
/** The parts of a YAML file that can't be read; null if there are none. */
function unreadYaml({ source, documents }) {
    const troubles = documents.flatMap((document) => troublesOf(source, document, documents.length));
    return troubles.length === 0 ? null : { source, format: "manifest", troubles };
}
function troublesOf(source, document, documents) {
    const [error] = document.errors;
    const mistake = error === undefined ? headMistake(document) : null;
    if (mistake !== null) {
        const [offset] = document.anchor(mistake.path);
        return [{ part: documents > 1 ? "document" : "file", why: mistake.why, range: lineAt(source, offset) }];
    }
    if (error === undefined) {
        return document.repeated.map((key) => ({ part: "key", document: document.index, key, range: key.range }));
    }
    const { why, line } = (0,_formats_yaml_explain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explainError */ .U)(source, error);
    return [{ part: partOf(error, documents), why, range: source.yaml.lineRange(line) }];
}
/** The reason why kubectl does not accept a document that is meant to be an object; null for all other documents. */
function headMistake({ value, unfilled }) {
    if (typeof value === "string") {
        return (0,_formats_manifest_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .mentionsManifest */ .TI)(value) ? { path: [], why: "all of it is one string, not a map of keys and values" } : null;
    }
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value["metadata"]) || unfilled.length > 0)
        return null;
    const mistakes = ["apiVersion", "kind"].map((word) => {
        const own = value[word];
        if (typeof own === "string" && own !== "")
            return null;
        if (typeof own === "number" || typeof own === "boolean") {
            return { path: [word], why: `the value of ${word} must be a string` };
        }
        const key = Object.keys(value).find((one) => one !== word && lettersOf(one) === word.toLowerCase());
        return { path: key === undefined ? [] : [key], why: `the key ${JSON.stringify(key)} must be written "${word}"` };
    });
    // A document with neither key, or nothing similar, is not meant to be an object.
    const found = mistakes.filter((mistake) => mistake !== null);
    return found.length > 0 && found.every(({ path }) => path.length > 0) ? (found[0] ?? null) : null;
}
function lettersOf(key) {
    return key.replace(/[^a-z]/gi, "").toLowerCase();
}
function partOf({ last }, documents) {
    if (last === true)
        return "rest";
    return documents > 1 ? "document" : "file";
}
/** A line for which a later step puts in other instructions: `${LABELS}`. */
const tokenLine = /^[ \t]*(?:\$\{\w+\}|\$\w+)[ \t]*$/;
/** The error for which a Dockerfile can't be built; null if there is none. */
function unreadDockerfile({ source, errors: [error] }) {
    if (error === undefined)
        return null;
    const line = source.text.slice(...lineAt(source, error.offset));
    if (tokenLine.test(line))
        return unreadTemplate("dockerfile", source, error.offset);
    // The names of instructions stay in capitals.
    const why = error.message.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
    return unreadFile("dockerfile", source, { why, offset: error.offset });
}
function lineAt(source, offset) {
    return source.lineRange(source.position(offset).line);
}


/***/ }),

/***/ 40806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ markWidth)
/* harmony export */ });
/** The number of characters that a byte order mark takes at the start of a line, which nobody sees as part of it. */
function markWidth({ text }, line) {
    return line === 1 && text.startsWith("\ufeff") ? 1 : 0;
}


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ numbered),
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _byte_order_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40806);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69582);


const longestUnderline = 3;
/**
 * The numbered lines of a finding with one line before and after, and carets in a color of their own under the first
 * line of the range. The lines before and after are left out where `isElsewhere` says that they are shown elsewhere.
 */
function codeFrame(source, range, style, paintCaret, isElsewhere = () => false) {
    const start = source.position(range[0]);
    const last = Math.min(source.position(Math.max(range[0], range[1] - 1)).line, start.line + longestUnderline - 1);
    const from = start.line > 1 && !isElsewhere(start.line - 1) ? start.line - 1 : start.line;
    const to = last < source.lineCount && !isElsewhere(last + 1) ? last + 1 : last;
    const gutter = String(to).length;
    const lines = [];
    for (let line = from; line <= to; line += 1) {
        const mark = (0,_byte_order_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .markWidth */ .C)(source, line);
        const text = source.line(line).slice(mark);
        const column = line === start.line ? Math.max(0, start.column - 1 - mark) : 0;
        const window = clip(text, column, style.width - gutter - 5);
        lines.push(numbered(String(line).padStart(gutter), window.text, style));
        if (line !== start.line)
            continue;
        const [lineStart, lineEnd] = source.lineRange(line);
        const end = Math.max(Math.min(range[1], lineEnd) - lineStart - mark, column + 1);
        const before = (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(window.text.slice(0, window.shift + column)));
        const marked = window.text.slice(window.shift + column, Math.max(0, window.shift + end));
        const carets = "^".repeat(Math.max(1, Math.min((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(marked)), style.width)));
        lines.push(`${style.dim(`  ${" ".repeat(gutter)} │`)} ${" ".repeat(before)}${paintCaret(carets)}`);
    }
    return lines;
}
/** A line of a file after its number, or after blanks where the number is empty. */
function numbered(number, text, style) {
    return `${style.dim(`  ${number} │`)} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}`.trimEnd();
}
/**
 * Cuts a line to a part that fits the width and contains the column. `shift` is added to a column of the line to get
 * the column in the part.
 */
function clip(text, column, width) {
    if (text.length <= width)
        return { text, shift: 0 };
    const start = column < width - 20 ? 0 : column - 20;
    const part = text.slice(start, start + width - 2);
    const lead = start > 0 ? "…" : "";
    const tail = start + width - 2 < text.length ? "…" : "";
    return { text: `${lead}${part}${tail}`, shift: lead.length - start };
}


/***/ }),

/***/ 52356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ fixDiff),
/* harmony export */   Ty: () => (/* binding */ changedParts),
/* harmony export */   em: () => (/* binding */ diffShows)
/* harmony export */ });
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3652);
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63076);
/* harmony import */ var _byte_order_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40806);
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7820);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69582);





const longestDiff = 200;
/** Lines that a fix writes are shown whole, up to this many characters: nobody reads longer ones. */
const longestAdded = 2000;
/**
 * What sorted edits change, line by line: removed lines with their numbers, then added ones. A gap separates the parts.
 */
function fixDiff(source, edits, style) {
    const gutter = String(source.position(edits.at(-1)?.range[1] ?? 0).line).length;
    const lines = [];
    for (const part of changedParts(source, edits)) {
        if (lines.length > 0)
            lines.push(style.dim(`  ${" ".repeat(gutter)} ┆`));
        for (const [kind, number, text] of part) {
            const label = String(number ?? "").padStart(gutter);
            const shown = clipped(text, kind === "+" ? longestAdded : style.width - gutter - 7);
            if (kind === " ")
                lines.push((0,_code_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .numbered */ .j)(label, `  ${shown}`, style));
            else if (kind === "-")
                lines.push(`${style.dim(`  ${label} │`)} ${style.red(`- ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(shown)}`)}`);
            else
                lines.push(`${style.dim(`  ${label} │`)} ${style.green(`+ ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(shown)}`)}`);
        }
    }
    if (lines.length <= longestDiff)
        return lines;
    return [...lines.slice(0, longestDiff - 1), style.dim(`  … ${lines.length - longestDiff + 1} more lines`)];
}
/** Whether the diff of these edits shows the line with this number. */
function diffShows(line, source, edits) {
    return changedParts(source, edits).some((part) => part.some(([, number]) => number === line));
}
/**
 * The changed lines for each group of sorted edits that share lines. Of the equal lines before and after, one each is
 * kept as context. What comes after the last line ending of a file is not a line and is left out.
 */
function changedParts(source, all) {
    const groups = [];
    for (const edit of all) {
        const first = source.position(edit.range[0]).line;
        const last = source.position(edit.range[1]).line;
        const open = groups.at(-1);
        if (open && first <= open.last) {
            open.last = Math.max(open.last, last);
            open.edits.push(edit);
        }
        else
            groups.push({ first, last, edits: [edit] });
    }
    return groups.map(({ first, last, edits }) => {
        const start = Math.min(source.lineRange(first)[0] + (0,_byte_order_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .markWidth */ .C)(source, first), edits[0]?.range[0] ?? 0);
        // An edit can end between the two characters of a line ending.
        const end = Math.max(source.lineRange(last)[1], edits.at(-1)?.range[1] ?? 0);
        const before = source.text.slice(start, end);
        const shifted = edits.map(({ range, text }) => ({ range: [range[0] - start, range[1] - start], text }));
        const lines = compareLines(linesOf(before), linesOf((0,_core_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .applyEdits */ .ct)(before, shifted)), first);
        return lines.filter(([, number]) => number === null || number <= source.lineCount);
    });
}
function compareLines(before, after, first) {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head += 1;
    let tail = 0;
    const rest = Math.min(before.length, after.length) - head;
    while (tail < rest && before.at(-1 - tail) === after.at(-1 - tail))
        tail += 1;
    const removed = before.slice(head, before.length - tail);
    const added = after.slice(head, after.length - tail);
    const lines = [];
    if (head > 0)
        lines.push([" ", first + head - 1, before[head - 1] ?? ""]);
    for (const [index, text] of removed.entries())
        lines.push(["-", first + head + index, text]);
    for (const text of added)
        lines.push(["+", null, text]);
    if (tail > 0)
        lines.push([" ", first + before.length - tail, before[before.length - tail] ?? ""]);
    return lines;
}
function linesOf(text) {
    const file = new _core_source_file_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceFile */ .s("", text);
    return file.lineStarts.map((_, index) => file.line(index + 1));
}
function clipped(text, width) {
    return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}


/***/ }),

/***/ 69530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ textNotes),
/* harmony export */   CC: () => (/* binding */ textFindings),
/* harmony export */   Fy: () => (/* binding */ textProblem),
/* harmony export */   J_: () => (/* binding */ textFixTitle),
/* harmony export */   Mf: () => (/* binding */ textReport),
/* harmony export */   N0: () => (/* binding */ checkedText),
/* harmony export */   dC: () => (/* binding */ summaryLine),
/* harmony export */   dl: () => (/* binding */ textFinding),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   sk: () => (/* binding */ textAdvice)
/* harmony export */ });
/* harmony import */ var _core_enumerate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44124);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88187);
/* harmony import */ var _core_introduced_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52899);
/* harmony import */ var _core_related_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87337);
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7820);
/* harmony import */ var _fix_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52356);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69582);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84163);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86937);










/**
 * Writes the report for people: each finding with its lines and its fix, the files that could not be read, and the
 * counts.
 */
function textReport(report, style) {
    const parts = [
        ...report.findings.map((finding) => textFinding(finding, style)),
        ...textNotes(report.errors, report.skipped, style),
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C)(summaryLine(report, style), { used: 0, indent: 0 }, style),
    ];
    return `${parts.join("\n\n")}\n`;
}
/** Only the findings of a report, for people who want no counts. */
function textFindings({ findings }, style) {
    return findings.map((finding) => `${textFinding(finding, style)}\n`).join("\n");
}
/** One finding: place, message and rule; its lines; and what its fix changes, or why there is no fix. */
function textFinding(finding, style) {
    const { source, range, fix } = finding;
    const isInDiff = (line) => fix !== null && (0,_fix_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffShows */ .em)(line, source, fix.edits);
    const problem = textProblem(finding, style, isInDiff(source.position(range[0]).line) ? null : isInDiff);
    return [...problem, ...textFix(finding, style), ...textAdvice(finding, style)].join("\n");
}
/**
 * What is wrong, where, and which other places it is about, without the fix. The lines around the finding that
 * `isElsewhere` matches are left out; null leaves out all lines.
 */
function textProblem(finding, style, isElsewhere = () => false) {
    const { source, range, severity, message, rule, baselined } = finding;
    const { line, column } = source.position(range[0]);
    const place = `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printablePath */ .Vj)(source.path)}:${line}:${column}`;
    const paint = severityPaint(severity, style);
    const name = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityNames */ .qx[severity];
    const used = (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .displayWidth */ .F1)(place) + name.length + 2;
    const status = baselined ? style.dim(" (in the baseline)") : "";
    const sentence = `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(message)} ${style.dim(ruleMark(rule, style))}${status}`;
    return [
        `${style.bold(place)} ${paint(name)} ${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C)(sentence, { used, indent: 2 }, style)}`,
        ...(isElsewhere === null ? [] : (0,_code_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .codeFrame */ .l)(source, range, style, paint, isElsewhere)),
        ...textRelated(finding, style),
    ];
}
/** The rule's id in brackets, linked to its page where links are supported. */
function ruleMark(rule, style) {
    const id = (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(rule);
    const isPlain = /^[a-z][a-z0-9-]*$/.test(rule);
    return `[${isPlain ? style.link(id, `${_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .publicRulePages */ .CN}/${rule}.md`) : id}]`;
}
/** A labeled sentence below a finding, followed by `mark`, which may be formatted already. */
function labeled(label, paint, sentence, style, mark = "") {
    return `  ${paint(label)} ${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C)(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(sentence)}${mark}`, { used: label.length + 3, indent: 4 }, style)}`;
}
function textRelated({ related }, style) {
    const { told, more } = (0,_core_related_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPlaces */ .GF)(related);
    const lines = told.map(({ file, start, message }) => {
        return `  ${style.bold("also:")} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printablePath */ .Vj)(file)}:${start.line}:${start.column} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(message)}`;
    });
    return more === 0 ? lines : [...lines, style.dim(`  … and ${more} more`)];
}
/** What to do by hand; empty where there is no advice. */
function textAdvice({ advice }, style) {
    return advice === null ? [] : [labeled("advice:", style.bold, advice, style)];
}
/** The most files named per reason for skipping; the rest are only counted. */
const namedSkipped = 3;
/** Errors, one line each, and skipped files, one line per reason. An empty list is left out. */
function textNotes(errors, skipped, style) {
    const notes = [
        errors.map((error) => `${notePlace(error, style)} ${style.red("error:")} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(error.message)}`),
        [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(skipped, ({ reason }) => reason).values()].flatMap((same) => skippedLines(same, style)),
    ];
    return notes.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
}
function notePlace({ file, line }, style) {
    return style.bold((0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printablePath */ .Vj)(file) + (line === undefined ? "" : `:${line}`));
}
function skippedLines(same, style) {
    const [first] = same;
    if (first === undefined)
        return [];
    const reason = (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(first.reason);
    const named = same.slice(0, namedSkipped).map((one) => notePlace(one, style));
    const rest = same.length - named.length;
    const all = rest === 0 ? named : [...named, counted(rest, "other")];
    return [`${(0,_core_enumerate_js__WEBPACK_IMPORTED_MODULE_8__/* .enumerate */ .H)(all)} ${style.dim("skipped:")} ${reason}`];
}
/** The counts in one line. `noun` is the word for the findings. */
function summaryLine({ findings, skipped, errors, stats, shard }, style, noun = "finding") {
    const looked = checkedText(stats);
    const aside = [
        ...(shard === undefined ? [] : [`shard ${shard.index} of ${shard.of}`]),
        ...(errors.length > 0 ? [style.red(counted(errors.length, "error"))] : []),
        ...(skipped.length > 0 ? [`${counted(skipped.length, "file")} skipped`] : []),
        ...(stats.ignored > 0 ? [`${stats.ignored} ignored`] : []),
        ...(stats.baselined ? [`${stats.baselined} in the baseline`] : []),
    ];
    const tail = aside.length > 0 ? ` (${aside.join(", ")})` : "";
    if (findings.length === 0)
        return `${style.green(`No ${noun}s`)} in ${looked}${tail}.`;
    const bySeverity = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [severityPaint(severity, style)(counted(count, _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityNames */ .qx[severity]))];
    });
    const fixes = (applicability) => findings.filter(({ fix }) => fix?.proof.ok === true && fix.applicability === applicability).length;
    const total = `${style.bold(counted(findings.length, noun))}: ${bySeverity.join(", ")},`;
    return `${total} in ${looked}${tail}. Fixes: ${fixes("safe")} safe, ${fixes("review")} to review.`;
}
/** What was checked, as part of a sentence. */
function checkedText({ manifests, dockerfiles, files }) {
    const kinds = [
        ...(manifests > 0 || dockerfiles === 0 ? [counted(manifests, "manifest")] : []),
        ...(dockerfiles > 0 ? [counted(dockerfiles, "Dockerfile")] : []),
    ];
    return `${kinds.join(" and ")} of ${counted(files, "file")}`;
}
/** A number and its noun. */
function counted(count, noun, nouns = `${noun}s`) {
    return `${thousands(count)} ${count === 1 ? noun : nouns}`;
}
/** A number with commas as thousands separators. */
function thousands(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** What a fix does, what it risks and which findings it leaves, without its lines. */
function textFixTitle(fix, style) {
    const { applicability, title, risk } = fix;
    const isSafe = applicability === "safe";
    const lines = [labeled(isSafe ? "safe fix:" : "fix to review:", isSafe ? style.green : style.yellow, title, style)];
    if (risk !== undefined)
        lines.push(labeled("risk:", style.yellow, risk, style));
    const { told, more } = (0,_core_introduced_js__WEBPACK_IMPORTED_MODULE_9__/* .shownIntroduced */ .D)(fix);
    for (const { rule, message } of told) {
        lines.push(labeled("after this change:", style.bold, message, style, ` ${style.dim(ruleMark(rule, style))}`));
    }
    return more === 0 ? lines : [...lines, style.dim(`  … and ${more} more`)];
}
function textFix({ fix, source }, style) {
    if (fix === null)
        return [];
    const lines = textFixTitle(fix, style);
    if (!fix.proof.ok)
        lines.push(labeled("not proved:", style.red, fix.proof.reason, style));
    return [...lines, ...(0,_fix_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .fixDiff */ .LC)(source, fix.edits, style)];
}
function severityPaint(severity, style) {
    return { error: style.red, warning: style.yellow, info: style.blue }[severity];
}


/***/ }),

/***/ 84163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ publicRulePages),
/* harmony export */   Uf: () => (/* binding */ toolName),
/* harmony export */   bD: () => (/* binding */ toolAddress),
/* harmony export */   gd: () => (/* binding */ rulePage)
/* harmony export */ });
/** The name of the program in reports. */
const toolName = "Kubesuggest";
/** The home page of the program. */
const toolAddress = "https://github.com/kubesuggest/kubesuggest";
/** The base URL of the pages of this program's rules. */
const publicRulePages = `${toolAddress}/blob/main/docs/rules`;
/** The URL of a rule's page, or null if the tool has no such rule. */
function rulePage(id, { rules, rulePages }) {
    return rules.some((rule) => rule.id === id) ? `${rulePages}/${encodeURIComponent(id.toWellFormed())}.md` : null;
}


/***/ }),

/***/ 67696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C2: () => (/* binding */ changeOf),
  lX: () => (/* binding */ concernedBy),
  cU: () => (/* binding */ readersOf)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
;// CONCATENATED MODULE: ./build/core/changed-keys.js

/** Compares two states of a value. A list counts as the value of the key that holds it. */
function changedKeys(before, after) {
    const noted = { keys: new Set(), maps: new Set(), above: new Set() };
    if (compare(before, after, "", noted))
        noted.above.add("");
    return noted;
}
/** Compares two states of the value of `key`, notes the changes, and returns true if there are any. */
function compare(before, after, key, noted) {
    if (before === after)
        return false;
    const differs = compareDifferent(before, after, key, noted);
    if (differs)
        noted.above.add(key);
    return differs;
}
function compareDifferent(before, after, key, noted) {
    if ((0,json/* isObject */.Gv)(before) && (0,json/* isObject */.Gv)(after)) {
        let differs = false;
        for (const name of Object.keys(before)) {
            const now = Object.hasOwn(after, name) ? after[name] : undefined;
            if (compare(before[name], now, name, noted))
                differs = true;
        }
        for (const name of Object.keys(after)) {
            if (!Object.hasOwn(before, name) && compare(undefined, after[name], name, noted))
                differs = true;
        }
        return differs;
    }
    if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
        let differs = false;
        for (const [index, item] of before.entries()) {
            if (compare(item, after[index], key, noted))
                differs = true;
        }
        return differs;
    }
    const came = before === undefined && (0,json/* isObject */.Gv)(after);
    const went = after === undefined && (0,json/* isObject */.Gv)(before);
    if (came || went)
        noteMap((came ? after : before), key, noted);
    else {
        noted.keys.add(key);
        noteAll(before, noted);
        noteAll(after, noted);
    }
    return true;
}
/** Notes a map that was added or removed, and everything in it. */
function noteMap(value, key, noted) {
    noted.maps.add(key);
    noted.above.add(key);
    for (const [name, item] of Object.entries(value)) {
        if ((0,json/* isObject */.Gv)(item))
            noteMap(item, name, noted);
        else {
            noted.keys.add(name);
            noted.above.add(name);
            noteAll(item, noted);
        }
    }
}
/** Notes all keys in a value. */
function noteAll(value, noted) {
    if (Array.isArray(value)) {
        for (const item of value)
            noteAll(item, noted);
    }
    else if ((0,json/* isObject */.Gv)(value)) {
        for (const [key, item] of Object.entries(value)) {
            noted.keys.add(key);
            noted.above.add(key);
            noteAll(item, noted);
        }
    }
}

// EXTERNAL MODULE: ./build/core/remember-recent.js
var remember_recent = __webpack_require__(51159);
// EXTERNAL MODULE: ./build/model/kubernetes/relates-alike.js
var relates_alike = __webpack_require__(69800);
// EXTERNAL MODULE: ./build/model/rule-target.js
var rule_target = __webpack_require__(31142);
;// CONCATENATED MODULE: ./build/rules/keys-read.js
// Written by `npm run record-cases`.
/**
 * The keys of objects that each rule reads in any of its cases. A slash after a key means that the rule goes through the
 * keys of that map, so that everything below it counts as read. A dot means that the key only leads to others: in all
 * cases, the rule reports the same whether the map is empty or missing. No key that affects a result is missing here,
 * since `npm run mutants` finds conditions that no case covers.
 */
const keysRead = {
    "annotation-without-effect": "Worker annotations annotations/ container containerSet containers data data/ generate initContainers inline jobTemplate k8s metadata podTemplate pods priorityClassName pytorchReplicaSpecs replicatedJobs resource rules script seccompProfile. securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
    "api-version-deprecated": "",
    "api-version-removed": "backend http labels labels/ metadata metrics name names pathType paths paths/ resource resource/ rollbackTo rules selector selector/ spec targetAverageUtilization targetAverageValue template templateGeneration type",
    "api: access modes": "accessModes ephemeral jobTemplate spec template volumeClaimTemplate volumeClaimTemplates volumes",
    "api: autoscalers": "averageUtilization averageValue containerResource external maxReplicas metrics minReplicas object pods resource scaleTargetRef spec target type value",
    "api: budgets": "maxUnavailable minAvailable spec",
    "api: data": "binaryData binaryData/ data data/ stringData stringData/ type",
    "api: host settings": "add allowPrivilegeEscalation appArmorProfile capabilities. containerPort hostIPC hostNetwork hostPID hostPort hostUsers localhostProfile ports privileged seccompProfile. securityContext. shareProcessNamespace type",
    "api: ingress classes": "annotations/ ingressClassName spec",
    "api: ingresses": "backend defaultBackend host hosts http name number path pathType paths port resource rules service spec tls",
    "api: labels": "annotations annotations/ egress from ingress jobTemplate labels labels/ matchLabels matchLabels/ metadata namespaceSelector nodeSelector nodeSelector/ podSelector selector selector/ spec template to",
    "api: names": "jobTemplate manualSelector name spec template volumes",
    "api: network policies": "cidr egress endPort except from ingress ipBlock policyTypes port ports spec to",
    "api: pods": "containerPort containers effect env hostIP hostPort initContainers jobTemplate key metadata mountPath name operator ports protocol spec template tolerationSeconds tolerations value valueFrom volumeClaimTemplates volumeDevices volumeMounts volumes",
    "api: probes": "exec grpc httpGet lifecycle livenessProbe livenessProbe/ postStart postStart/ preStop preStop/ readinessProbe readinessProbe/ sleep startupProbe startupProbe/ tcpSocket",
    "api: rbac": "apiGroup apiGroups kind name namespace nonResourceURLs resourceNames resources. roleRef rules subjects verbs",
    "api: resources": "cpu ephemeral-storage example.com/units hugepages-2Mi limits. limits/ memory nvidia.com/gpu requests. requests/ resources.",
    "api: restart policies": "jobTemplate podFailurePolicy restartPolicy spec",
    "api: schedules": "schedule spec timeZone",
    "api: selectors": "key labels labels/ manualSelector matchExpressions matchLabels matchLabels/ metadata operator selector spec template values",
    "api: services": "allocateLoadBalancerNodePorts clusterIP externalIPs externalName externalTrafficPolicy healthCheckNodePort loadBalancerClass loadBalancerSourceRanges name nodePort port ports protocol selector selector/ spec spec/ targetPort type",
    "api: settings": "add affinity allowPrivilegeEscalation appArmorProfile capabilities fsGroup fsGroupChangePolicy hostNetwork internalTrafficPolicy key labelSelector matchExpressions matchLabelKeys matchLabels matchLabels/ maxSkew minDomains nodeAffinityPolicy nodeSelector nodeTaintsPolicy operator privileged procMount readOnlyRootFilesystem runAsGroup runAsUser seLinuxOptions seccompProfile securityContext spec supplementalGroups supplementalGroupsPolicy sysctls tolerations topologyKey topologySpreadConstraints trafficDistribution values whenUnsatisfiable",
    "api: strategies": "maxSurge maxUnavailable rollingUpdate spec strategy type updateStrategy",
    "apparmor-annotation-deprecated": "Worker annotations annotations/ appArmorProfile container containerSet containers data data/ generate initContainers inline jobTemplate k8s metadata podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
    "apparmor-unconfined": "Worker add annotations/ appArmorProfile args capabilities. command container containerSet containers data data/ generate hostIPC hostNetwork hostPID initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers type volumeDevices volumeMounts volumes",
    "autoscaler-invalid": "annotations/ averageUtilization averageValue containerResource external maxReplicas metrics minReplicas object pods resource scaleTargetRef spec target type value",
    "backend-port-unknown": "backend backendRefs defaultBackend group http kind name namespace number paths port rules service spec",
    "binding-to-broad-role": "kind labels/ name roleRef subjects",
    "binding-to-cluster-admin": "kind labels/ name roleRef subjects",
    "binding-to-default-account": "kind name subjects",
    "binding-to-everyone": "kind name roleRef subjects",
    "binding-to-system-masters": "kind name subjects",
    "capabilities-added": "Worker add capabilities. container containerSet containers data data/ generate initContainers inline jobTemplate k8s podTemplate pods privileged pytorchReplicaSpecs replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers volumes",
    "capabilities-not-dropped": "Worker add annotations/ args capabilities. command container containerPort containerSet containers data data/ drop effect env generate hostIPC hostNetwork hostPID hostPath initContainers inline jobTemplate k8s key mountPath name operator podTemplate pods ports privileged pytorchReplicaSpecs readOnlyRootFilesystem replicatedJobs resource rules runAsNonRoot runAsUser script seccompProfile securityContext. selector sidecars source spec stepTemplate steps sysctls taskSpec tasks template templates tolerations triggers value volumeMounts volumes",
    "capability-name-invalid": "Worker add capabilities. container containerSet containers data data/ drop generate initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
    "command-needs-shell": "Worker command container containerSet containers data data/ env exec generate initContainers inline jobTemplate k8s lifecycle livenessProbe mountPath name podTemplate pods postStart preStop pytorchReplicaSpecs readinessProbe replicatedJobs resource rules script selector sidecars source spec startupProbe stepTemplate steps taskSpec tasks template templates triggers volumeMounts",
    "config-key-missing": "Worker configMap configMapKeyRef container containerSet containers data data/ env generate initContainers inline items jobTemplate k8s key name optional podTemplate pods projected pytorchReplicaSpecs replicatedJobs resource rules script secret secretKeyRef secretName selector sidecars source sources spec stepTemplate steps taskSpec tasks template templates triggers valueFrom volumes",
    "container-privileged": "Worker add allowPrivilegeEscalation args capabilities. command container containerSet containers data data/ effect generate hostIPC hostNetwork hostPID hostPath initContainers inline jobTemplate k8s key mountPropagation operator podTemplate pods privileged pytorchReplicaSpecs replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates tolerations triggers volumeDevices volumeMounts volumes",
    "container-runs-as-root": "Worker add args capabilities. command configMap container containerPort containerSet containers csi data data/ defaultMode downwardAPI emptyDir env ephemeral fsGroup fsGroupChangePolicy generate gitRepo hostNetwork hostPID hostPath hostUsers image initContainers inline jobTemplate k8s metadata mountPath name persistentVolumeClaim podTemplate pods ports privileged projected pytorchReplicaSpecs replicatedJobs resource rules runAsGroup runAsNonRoot runAsUser script secret securityContext. selector sidecars source spec stepTemplate steps sysctls taskSpec tasks template templates triggers volumeClaimTemplates volumeMounts volumes",
    "control-plane-label-outdated": "Worker affinity affinity/ container containerSet containers containers/ data data/ generate initContainers inline jobTemplate k8s key nodeSelector nodeSelector/ podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec spec/ stepTemplate steps taskSpec tasks template templates tolerations triggers",
    "cpu-limit-missing": "Worker annotations/ containers cpu initContainers jobTemplate limits. memory metadata ownerReferences pytorchReplicaSpecs replicatedJobs requests. resourceClaims resources selector spec tasks template templates",
    "cron-job-deadline-missing": "schedule spec startingDeadlineSeconds",
    "cron-job-may-overlap": "activeDeadlineSeconds concurrencyPolicy jobTemplate schedule spec suspend",
    "cron-job-never-runs": "schedule spec startingDeadlineSeconds suspend",
    "daemonset-service-not-local": "annotations annotations/ clusterIP clusterIPs externalIPs externalTrafficPolicy internalTrafficPolicy metadata name port ports selector selector/ sessionAffinity spec targetPort trafficDistribution type",
    "data-invalid": "annotations/ binaryData binaryData/ data data/ stringData stringData/ type",
    "default-namespace-used": "",
    "disruption-budget-blocks-drain": "key matchExpressions matchLabels matchLabels/ maxUnavailable minAvailable operator selector spec values",
    "disruption-budget-invalid": "annotations/ maxUnavailable minAvailable spec",
    "disruption-budget-missing": "annotations/ containers initContainers labels/ metadata ownerReferences selector spec template",
    "disruption-budgets-overlap": "key matchExpressions matchLabels matchLabels/ operator selector spec values",
    "duplicate-environment-variable": "Worker container containerSet containers data data/ env generate initContainers inline jobTemplate k8s name podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers value",
    "egress-reaches-metadata": "cidr egress endPort except ipBlock policyTypes port ports protocol spec to",
    "environment-variable-undefined": "Worker container containerSet containers data data/ env envFrom generate initContainers inline jobTemplate k8s name podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers value",
    "ephemeral-storage-unlimited": "Worker annotations/ containers ephemeral-storage initContainers jobTemplate limits. metadata ownerReferences pytorchReplicaSpecs replicatedJobs resourceClaims resources selector spec tasks template templates",
    "field-deprecated": "annotations annotations/ externalIPs ingressClassName loadBalancerIP metadata spec",
    "finished-job-kept": "annotations/ containers metadata ownerReferences spec template ttlSecondsAfterFinished",
    "grace-period-too-short": "Worker command container containerSet containers data data/ exec generate initContainers inline jobTemplate k8s lifecycle podTemplate pods preStop pytorchReplicaSpecs replicatedJobs resource rules script seconds selector sidecars sleep source spec stepTemplate steps taskSpec tasks template templates terminationGracePeriodSeconds triggers",
    "healthcheck-without-probe": "Worker args command containerPort containers env envFrom initContainers jobTemplate livenessProbe name ports protocol pytorchReplicaSpecs readinessProbe replicatedJobs restartPolicy selector spec startupProbe tasks template templates",
    "host-aliases-set": "Worker container containerSet containers data data/ generate hostAliases initContainers inline ip jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
    "host-namespace-shared": "Worker container containerSet containers data data/ generate hostIPC hostNetwork hostPID hostProcess initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers volumes windowsOptions",
    "host-path-mounted": "Worker container containerSet containers data data/ effect generate hostPath initContainers inline jobTemplate k8s key name operator path podTemplate pods pytorchReplicaSpecs readOnly replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates tolerations triggers volumeMounts volumes",
    "host-port-used": "Worker container containerSet containers data data/ generate hostNetwork hostPort initContainers inline jobTemplate k8s podTemplate pods ports pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers volumes",
    "host-process-container": "Worker container containerSet containers data data/ generate hostProcess initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers volumes windowsOptions",
    "host-settings-conflict": "add allowPrivilegeEscalation annotations/ appArmorProfile capabilities. containerPort hostIPC hostNetwork hostPID hostPort hostUsers localhostProfile ports privileged seccompProfile. securityContext. shareProcessNamespace type",
    "image-digest-missing": "Worker container containerSet containers data data/ generate image initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
    "image-registry-frozen": "Worker container containerSet containers data data/ generate initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
    "image-tag-floating": "Worker container containerSet containers data data/ generate imagePullPolicy initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
    "ingress-catches-all-hosts": "annotations/ backend defaultBackend host ingressClassName rules spec",
    "ingress-class-contradicted": "annotations annotations/ ingressClassName metadata spec",
    "ingress-invalid": "annotations/ backend defaultBackend host hosts http name number path pathType paths port resource rules service spec tls",
    "ingress-nginx-retired": "annotations/",
    "ingress-snippet": "annotations/",
    "ingress-without-tls": "annotations/ defaultBackend ingressClassName labels/ rules rules/ spec tls toJSON",
    "kustomize-field-deprecated": "bases commonLabels imageTags images labels patches patchesJson6902 patchesStrategicMerge resources. vars",
    "label-deprecated": "Worker affinity affinity/ container containerSet containers data data/ generate initContainers inline jobTemplate k8s nodeSelector nodeSelector/ podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
    "label-invalid": "annotations annotations/ egress from ingress jobTemplate labels labels/ matchLabels matchLabels/ metadata namespaceSelector nodeSelector nodeSelector/ podSelector selector selector/ spec template to",
    "liveness-probe-impatient": "Worker annotations/ containers failureThreshold initContainers initialDelaySeconds jobTemplate livenessProbe metadata ownerReferences periodSeconds pytorchReplicaSpecs readinessProbe replicatedJobs selector spec startupProbe tasks template templates timeoutSeconds",
    "liveness-probe-missing": "annotations/ containers initContainers livenessProbe metadata ownerReferences selector spec template",
    "load-balancer-open": "annotations/ loadBalancerClass loadBalancerIP loadBalancerSourceRanges spec type",
    "local-traffic-without-daemonset": "clusterIP clusterIPs internalTrafficPolicy selector selector/ spec type",
    "memory-volume-unlimited": "Worker annotations/ container containerSet containers data data/ emptyDir generate initContainers inline jobTemplate k8s limits. medium memory metadata name ownerReferences podTemplate pods pytorchReplicaSpecs replicatedJobs resource resourceClaims resources rules script selector sidecars sizeLimit source spec stepTemplate steps taskSpec tasks template templates triggers volumeMounts volumes",
    "naked-pod": "activeDeadlineSeconds annotations/ containers hostNetwork kind metadata ownerReferences restartPolicy spec",
    "name-invalid": "annotations/ jobTemplate manualSelector name spec template volumes",
    "namespace-without-default-deny": "",
    "namespace-without-pod-security": "labels/",
    "network-policy-allows-all": "cidr egress except from ingress ipBlock matchExpressions matchLabels matchLabels/ namespaceSelector podSelector policyTypes ports spec to",
    "network-policy-ineffective": "egress ingress policyTypes spec",
    "network-policy-invalid": "annotations/ cidr egress endPort except from ingress ipBlock policyTypes port ports spec to",
    "network-policy-one-sided": "egress matchLabels matchLabels/ podSelector policyTypes spec",
    "node-port-local": "clusterIP clusterIPs externalTrafficPolicy selector selector/ spec type",
    "non-root-contradiction": "Worker container containerSet containers data data/ fsGroup generate initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules runAsGroup runAsNonRoot runAsUser script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
    "object-invalid": "/ annotations/ containers/ kind mac sops spec/",
    "persistent-volume-on-node": "hostPath local path spec",
    "pod-invalid": "annotations/ containerPort containers effect env hostIP hostPort initContainers jobTemplate key metadata mountPath name operator ports protocol spec template tolerationSeconds tolerations value valueFrom volumeClaimTemplates volumeDevices volumeMounts volumes",
    "pod-user-differs-from-image": "Worker container containerSet containers data data/ generate initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules runAsGroup runAsNonRoot runAsUser script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
    "pods-not-isolated": "Worker annotations/ containers hostNetwork initContainers jobTemplate labels/ metadata ownerReferences pytorchReplicaSpecs replicatedJobs selector spec tasks template templates",
    "pods-not-spread": "affinity claimName containers hostNetwork hostPath hostPort initContainers key labelSelector labels/ matchExpressions matchFields matchLabels matchLabels/ nodeAffinity nodeName nodeSelector nodeSelector/ nodeSelectorTerms operator persistentVolumeClaim podAffinity podAffinityTerm podAntiAffinity ports preferredDuringSchedulingIgnoredDuringExecution requiredDuringSchedulingIgnoredDuringExecution schedulerName selector selector/ spec storageClassName template topologyKey topologySpreadConstraints values volumeClaimTemplates volumes",
    "port-not-exposed": "/ Worker args command configMap container containerPort containerSet containers containers/ data data/ env envFrom generate grpc httpGet initContainers inline jobTemplate k8s livenessProbe name podTemplate pods port ports projected protocol pytorchReplicaSpecs readinessProbe replicatedJobs resource rules script secret selector sidecars source spec spec/ startupProbe stepTemplate steps taskSpec tasks tcpSocket template templates toJSON triggers volumeMounts volumes",
    "priority-class-missing": "Worker annotations/ containers initContainers jobTemplate metadata ownerReferences priority priorityClassName pytorchReplicaSpecs replicatedJobs selector spec tasks template templates",
    "privilege-escalation-allowed": "Worker add allowPrivilegeEscalation args capabilities. command container containerSet containers data data/ drop env env/ generate initContainers inline jobTemplate k8s podTemplate pods privileged pytorchReplicaSpecs replicatedJobs resource rules runAsNonRoot runAsUser script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates toJSON triggers",
    "probe-host-set": "Worker container containerSet containers data data/ generate host hostNetwork httpGet initContainers inline jobTemplate k8s lifecycle livenessProbe podTemplate pods postStart preStop pytorchReplicaSpecs readinessProbe replicatedJobs resource rules script selector sidecars source spec startupProbe stepTemplate steps taskSpec tasks tcpSocket template templates triggers volumes",
    "probe-invalid": "annotations/ exec grpc httpGet lifecycle livenessProbe livenessProbe/ postStart postStart/ preStop preStop/ readinessProbe readinessProbe/ sleep startupProbe startupProbe/ tcpSocket",
    "probe-port-unknown": "annotations/ containerPort httpGet lifecycle livenessProbe name port ports postStart preStop readinessProbe startupProbe tcpSocket",
    "probes-identical": "Worker annotations/ container containerSet containers data data/ exec exec/ failureThreshold generate grpc grpc/ httpGet httpGet/ initContainers initialDelaySeconds inline jobTemplate k8s livenessProbe metadata ownerReferences periodSeconds podTemplate pods pytorchReplicaSpecs readinessProbe replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks tcpSocket tcpSocket/ template templates timeoutSeconds triggers",
    "proc-mount-unmasked": "Worker container containerSet containers data data/ generate hostUsers initContainers inline jobTemplate k8s podTemplate pods procMount pytorchReplicaSpecs replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers volumes",
    "pull-policy-contradicts-tag": "Worker container containerSet containers data data/ generate imagePullPolicy initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
    "quota-demand-unmet": "Worker containers cpu initContainers jobTemplate limits. memory pytorchReplicaSpecs replicatedJobs requests. resourceClaims resources selector spec tasks template templates",
    "rbac-approves-certificates": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
    "rbac-changes-configmaps": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
    "rbac-changes-namespaces": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
    "rbac-changes-network": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
    "rbac-changes-roles": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
    "rbac-changes-secrets": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
    "rbac-changes-webhooks": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
    "rbac-creates-volumes": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
    "rbac-creates-workloads": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
    "rbac-deletes-events": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
    "rbac-deletes-workloads": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
    "rbac-escalation-verbs": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
    "rbac-exec-into-pods": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
    "rbac-grant-ineffective": "apiGroups nonResourceURLs resourceNames resources. rules verbs",
    "rbac-impersonates": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
    "rbac-invalid": "annotations/ apiGroup apiGroups kind name namespace nonResourceURLs resourceNames resources. roleRef rules subjects verbs",
    "rbac-issues-tokens": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
    "rbac-node-proxy": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
    "rbac-reads-secrets": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
    "rbac-wildcard": "aggregationRule apiGroups labels/ nonResourceURLs resourceNames resources. rules verbs",
    "read-only-root-without-volume": "Worker args command container containerSet containers data data/ generate initContainers inline jobTemplate k8s mountPath name podTemplate pods pytorchReplicaSpecs readOnlyRootFilesystem replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers volumeMounts volumes",
    "readiness-probe-missing": "annotations/ args command containerPort containers initContainers labels/ livenessProbe metadata name ownerReferences ports readinessProbe restartPolicy selector spec startupProbe template",
    "removed-object-used": "matchExpressions matchLabels matchLabels/ podSelector selector selector/ spec type",
    "replicas-beside-autoscaler": "replicas spec",
    "request-above-limit": "annotations/ cpu ephemeral-storage example.com/units hugepages-2Mi limits. limits/ memory nvidia.com/gpu requests. requests/ resources.",
    "resource-unit-wrong": "emptyDir ephemeral limits. limits/ requests. requests/ resources. sizeLimit spec volumeClaimTemplate volumeClaimTemplates volumes",
    "resources-missing": "Worker annotations/ containers cpu initContainers jobTemplate limits. memory metadata ownerReferences pytorchReplicaSpecs replicatedJobs requests. resourceClaims resources selector spec tasks template templates",
    "restart-policy-invalid": "annotations/ jobTemplate podFailurePolicy restartPolicy spec",
    "role-resource-unknown": "annotations/ apiGroups resourceNames resources. rules verbs",
    "rollout-stops-all-pods": "annotations/ labels/ maxUnavailable metadata ownerReferences rollingUpdate spec strategy type",
    "root-filesystem-writable": "Worker args command container containerSet containers data data/ generate initContainers inline jobTemplate k8s mountPath name podTemplate pods pytorchReplicaSpecs readOnlyRootFilesystem replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers volumeMounts volumes",
    "root-group": "Worker container containerSet containers data data/ fsGroup generate initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules runAsGroup runAsUser script securityContext. selector sidecars source spec stepTemplate steps supplementalGroups taskSpec tasks template templates triggers volumes",
    "runtime-socket-mounted": "Worker container containerSet containers data data/ generate hostPath initContainers inline jobTemplate k8s name path podTemplate pods pytorchReplicaSpecs readOnly replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates tolerations triggers volumeMounts volumes",
    "scale-target-contradicted": "apiVersion kind name scaleTargetRef spec",
    "schedule-invalid": "annotations/ schedule spec timeZone",
    "seccomp-profile-missing": "Worker annotations/ args capabilities. command container containerSet containers data data/ drop effect generate hostIPC hostNetwork hostPID hostPath initContainers inline jobTemplate k8s key operator podTemplate pods privileged pytorchReplicaSpecs readOnlyRootFilesystem replicatedJobs resource rules script seccompProfile securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates tolerations triggers type volumes",
    "seccomp-unconfined": "Worker add args capabilities. command container containerSet containers data data/ generate hostIPC hostNetwork hostPID initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script seccompProfile. securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers type volumeDevices volumeMounts volumes",
    "secret-committed": "data data/ sops stringData stringData/ type",
    "secret-in-config-map": "data data/",
    "secret-in-environment": "Worker container containerSet containers data data/ env envFrom generate initContainers inline jobTemplate k8s name podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script secretKeyRef secretRef selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers valueFrom",
    "secret-in-plain-text": "Worker args command container containerSet containers data data/ env generate initContainers inline jobTemplate k8s name podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers value",
    "selector-matches-nothing": "clusterIP clusterIPs matchExpressions matchLabels matchLabels/ podSelector selector selector/ spec type",
    "selector-mismatch": "annotations/ key labels labels/ manualSelector matchExpressions matchLabels matchLabels/ metadata operator selector spec template values",
    "selinux-options-set": "Worker container containerSet containers data data/ generate initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource role rules script seLinuxOptions securityContext. selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers type user volumes",
    "server-fields-committed": "annotations annotations/ creationTimestamp deletionGracePeriodSeconds deletionTimestamp generation jobTemplate managedFields metadata metadata/ resourceVersion selfLink spec status template uid",
    "service-account-alias": "Worker container containerSet containers data data/ generate initContainers inline jobTemplate k8s podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector serviceAccount serviceAccountName sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
    "service-account-token-mounted": "Worker automountServiceAccountToken containers initContainers jobTemplate pytorchReplicaSpecs replicatedJobs selector serviceAccount serviceAccountName spec tasks template templates",
    "service-crosses-zones": "annotations annotations/ clusterIP clusterIPs externalTrafficPolicy internalTrafficPolicy metadata name ports selector selector/ sessionAffinity spec trafficDistribution type",
    "service-invalid": "allocateLoadBalancerNodePorts annotations/ clusterIP externalIPs externalName externalTrafficPolicy healthCheckNodePort loadBalancerClass loadBalancerSourceRanges name nodePort port ports protocol selector selector/ spec spec/ targetPort type",
    "service-on-node-port": "spec type",
    "service-with-external-ips": "externalIPs spec",
    "session-affinity-ineffective": "clusterIP clusterIPs sessionAffinity sessionAffinityConfig spec type",
    "single-replica": "annotations/ labels/ metadata ownerReferences rollingUpdate spec strategy type",
    "stateful-set-service-not-headless": "serviceName spec",
    "sub-path-never-updated": "Worker configMap container containerSet containers data data/ downwardAPI generate initContainers inline jobTemplate k8s name podTemplate pods projected pytorchReplicaSpecs replicatedJobs resource rules script secret selector sidecars source spec stepTemplate steps subPath subPathExpr taskSpec tasks template templates triggers volumeMounts volumes",
    "system-namespace-used": "Worker container containerSet containers data data/ generate initContainers inline jobTemplate k8s podTemplate pods priorityClassName pytorchReplicaSpecs replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers",
    "target-port-unknown": "clusterIP clusterIPs port ports selector selector/ spec targetPort type",
    "token-never-expires": "type",
    "topology-annotation-ineffective": "annotations/ clusterIP clusterIPs internalTrafficPolicy selector selector/ spec type",
    "topology-spread-invalid": "Worker container containerSet containers data data/ generate initContainers inline jobTemplate k8s labelSelector labelSelector/ labels/ matchLabelKeys minDomains podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script selector selector/ sidecars source spec stepTemplate steps taskSpec tasks template templates topologyKey topologySpreadConstraints topologySpreadConstraints/ triggers whenUnsatisfiable",
    "unhealthy-pods-block-drain": "matchLabels matchLabels/ selector spec unhealthyPodEvictionPolicy",
    "unsafe-sysctl": "Worker container containerSet containers data data/ generate initContainers inline jobTemplate k8s name podTemplate pods pytorchReplicaSpecs replicatedJobs resource rules script securityContext. selector sidecars source spec stepTemplate steps sysctls taskSpec tasks template templates triggers volumes",
    "update-strategy-invalid": "annotations/ maxSurge maxUnavailable rollingUpdate spec strategy type updateStrategy",
    "user-namespace-missing": "Worker containers hostIPC hostNetwork hostPID hostPath hostUsers initContainers jobTemplate privileged pytorchReplicaSpecs replicatedJobs securityContext. selector spec tasks template templates volumeDevices volumes",
    "utilization-without-request": "apiVersion container containerResource kind metrics name resource scaleTargetRef spec target targetCPUUtilizationPercentage type",
    "volume-blocks-rollout": "annotations/ claimName maxSurge maxUnavailable metadata ownerReferences persistentVolumeClaim rollingUpdate spec strategy type volumes",
    "volume-type-removed": "Worker cephfs container containerSet containers data data/ generate gitRepo glusterfs initContainers inline jobTemplate k8s name podTemplate pods pytorchReplicaSpecs rbd replicatedJobs resource rules script selector sidecars source spec stepTemplate steps taskSpec tasks template templates triggers volumes",
    "volume-type-restricted": "Worker awsElasticBlockStore azureDisk azureFile cephfs cinder container containerSet containers data data/ fc flexVolume flocker gcePersistentDisk generate gitRepo glusterfs hostIPC hostNetwork hostPID hostPath initContainers inline iscsi jobTemplate k8s nfs photonPersistentDisk podTemplate pods portworxVolume privileged pytorchReplicaSpecs quobyte rbd replicatedJobs resource rules scaleIO script securityContext. selector sidecars source spec stepTemplate steps storageos taskSpec tasks template templates triggers volumes vsphereVolume",
};
/** The keys that each rule reads of other objects, which it knows from the workspace. Written like `keysRead`. */
const keysReadOfOthers = {
    "add-for-local-files": "",
    "annotation-without-effect": "",
    "api-version-deprecated": "",
    "api-version-removed": "",
    "apk-index-kept": "",
    "apparmor-annotation-deprecated": "",
    "apparmor-unconfined": "labels/",
    "apt-used-in-script": "",
    "arg-not-in-scope": "",
    "autoscaler-invalid": "",
    "backend-port-unknown": "name port ports spec type",
    "base-image-invalid": "",
    "base-image-not-minimal": "",
    "base-image-outdated": "",
    "base-image-untrusted": "",
    "binding-to-broad-role": "",
    "binding-to-cluster-admin": "",
    "binding-to-default-account": "",
    "binding-to-everyone": "resourceNames resources rules verbs",
    "binding-to-system-masters": "",
    "cache-mount-owned-by-root": "",
    "capabilities-added": "labels/",
    "capabilities-not-dropped": "labels/",
    "capability-name-invalid": "labels/",
    "command-needs-shell": "",
    "config-key-missing": "annotations/ binaryData binaryData/ data data/ labels/ sops stringData stringData/ type",
    "container-privileged": "labels/",
    "container-runs-as-root": "labels/",
    "context-copied-whole": "",
    "continuation-line-empty": "",
    "control-plane-label-outdated": "",
    "copied-file-missing": "",
    "copy-owned-by-root": "",
    "copy-target-not-directory": "",
    "cpu-limit-missing": "",
    "credential-in-instruction": "",
    "cron-job-deadline-missing": "",
    "cron-job-may-overlap": "",
    "cron-job-never-runs": "",
    "daemonset-service-not-local": "affinity effect hostNetwork hostPort key maxSurge maxUnavailable nodeAffinity nodeName nodeSelector nodeSelector/ operator ports requiredDuringSchedulingIgnoredDuringExecution rollingUpdate runtimeClassName spec tolerations type updateStrategy",
    "data-invalid": "",
    "default-namespace-used": "",
    "dependencies-copied-late": "",
    "disruption-budget-blocks-drain": "labels/",
    "disruption-budget-invalid": "",
    "disruption-budget-missing": "key matchExpressions matchLabels matchLabels/ operator selector spec values",
    "disruption-budgets-overlap": "key labels/ matchExpressions matchLabels matchLabels/ operator selector spec values",
    "download-error-ignored": "",
    "download-piped-to-shell": "",
    "download-progress-logged": "",
    "duplicate-environment-variable": "",
    "egress-reaches-metadata": "",
    "environment-variable-undefined": "",
    "ephemeral-storage-unlimited": "",
    "expose-differs-from-pod": "args command configMap containerPort env envFrom grpc httpGet livenessProbe name port ports projected protocol readinessProbe secret startupProbe tcpSocket volumeMounts volumes",
    "expose-not-plain": "",
    "field-deprecated": "",
    "finished-job-kept": "",
    "from-argument-undeclared": "",
    "grace-period-too-short": "",
    "healthcheck-without-probe": "",
    "host-aliases-set": "",
    "host-namespace-shared": "labels/",
    "host-path-mounted": "labels/",
    "host-port-used": "labels/",
    "host-process-container": "labels/",
    "host-settings-conflict": "",
    "image-digest-missing": "",
    "image-for-build-platform": "",
    "image-registry-frozen": "",
    "image-runs-as-root": "add capabilities hostPath privileged runAsGroup runAsNonRoot runAsUser securityContext volumes",
    "image-tag-floating": "",
    "image-user-differs-from-pod": "runAsGroup runAsNonRoot runAsUser securityContext",
    "image-without-version": "",
    "ingress-catches-all-hosts": "",
    "ingress-class-contradicted": "",
    "ingress-invalid": "",
    "ingress-nginx-retired": "",
    "ingress-snippet": "",
    "ingress-without-tls": "ingressClassName spec",
    "instruction-invalid": "",
    "instruction-overridden": "",
    "keyword-casing": "",
    "kustomize-field-deprecated": "",
    "label-deprecated": "",
    "label-invalid": "",
    "list-not-json": "",
    "liveness-probe-impatient": "",
    "liveness-probe-missing": "",
    "load-balancer-open": "",
    "local-traffic-without-daemonset": "",
    "maintainer-deprecated": "",
    "memory-volume-unlimited": "",
    "mode-changed-after-copy": "",
    "naked-pod": "",
    "name-invalid": "",
    "namespace-without-default-deny": "",
    "namespace-without-pod-security": "",
    "network-policy-allows-all": "",
    "network-policy-ineffective": "",
    "network-policy-invalid": "",
    "network-policy-one-sided": "egress matchLabels matchLabels/ podSelector policyTypes spec",
    "node-port-local": "",
    "non-root-contradiction": "",
    "npm-install-ignores-lock": "",
    "object-invalid": "",
    "package-archive-gone": "",
    "package-install-without-root": "",
    "package-lists-kept": "",
    "package-lists-updated-alone": "",
    "package-manager-waits": "",
    "password-in-image": "",
    "persistent-volume-on-node": "",
    "pip-cache-kept": "",
    "pipe-hides-failure": "",
    "platform-fixed": "",
    "platform-redundant": "",
    "pod-invalid": "",
    "pod-user-differs-from-image": "",
    "pods-not-isolated": "key matchExpressions matchLabels matchLabels/ operator podSelector spec values",
    "pods-not-spread": "accessModes spec",
    "port-not-exposed": "",
    "priority-class-missing": "",
    "privilege-escalation-allowed": "labels/",
    "privileged-port": "hostNetwork name runAsGroup runAsNonRoot runAsUser securityContext sysctls value",
    "probe-host-set": "labels/",
    "probe-invalid": "",
    "probe-port-unknown": "",
    "probes-identical": "",
    "proc-mount-unmasked": "labels/",
    "program-started-by-npm": "",
    "pull-policy-contradicts-tag": "",
    "quota-demand-unmet": "",
    "rbac-approves-certificates": "",
    "rbac-changes-configmaps": "",
    "rbac-changes-namespaces": "",
    "rbac-changes-network": "kind name subjects",
    "rbac-changes-roles": "kind name subjects",
    "rbac-changes-secrets": "",
    "rbac-changes-webhooks": "",
    "rbac-creates-volumes": "",
    "rbac-creates-workloads": "",
    "rbac-deletes-events": "",
    "rbac-deletes-workloads": "kind name subjects",
    "rbac-escalation-verbs": "",
    "rbac-exec-into-pods": "",
    "rbac-grant-ineffective": "",
    "rbac-impersonates": "",
    "rbac-invalid": "",
    "rbac-issues-tokens": "",
    "rbac-node-proxy": "",
    "rbac-reads-secrets": "",
    "rbac-wildcard": "kind name subjects",
    "read-only-root-without-volume": "",
    "readiness-probe-missing": "labels/ name port ports publishNotReadyAddresses selector selector/ spec targetPort type",
    "removed-object-used": "blueGreen canary canaryMetadata labels labels/ spec stableMetadata steps strategy",
    "replicas-beside-autoscaler": "",
    "request-above-limit": "",
    "resource-unit-wrong": "",
    "resources-missing": "",
    "restart-policy-invalid": "",
    "role-resource-unknown": "",
    "rollout-stops-all-pods": "selector selector/ spec",
    "root-filesystem-writable": "",
    "root-group": "",
    "root-user-restored": "runAsGroup runAsNonRoot runAsUser securityContext volumes",
    "run-without-effect": "",
    "runtime-socket-mounted": "labels/",
    "scale-target-contradicted": "",
    "schedule-invalid": "",
    "seccomp-profile-missing": "labels/",
    "seccomp-unconfined": "labels/",
    "secret-committed": "",
    "secret-copied": "",
    "secret-in-build": "",
    "secret-in-config-map": "",
    "secret-in-environment": "",
    "secret-in-plain-text": "",
    "selector-matches-nothing": "blueGreen canary canaryMetadata experiment labels labels/ metadata spec stableMetadata steps strategy templates",
    "selector-mismatch": "",
    "selinux-options-set": "labels/",
    "server-fields-committed": "",
    "service-account-alias": "",
    "service-account-token-mounted": "",
    "service-crosses-zones": "affinity key matchExpressions nodeAffinity nodeName nodeSelector nodeSelector/ nodeSelectorTerms requiredDuringSchedulingIgnoredDuringExecution",
    "service-invalid": "",
    "service-on-node-port": "",
    "service-with-external-ips": "",
    "session-affinity-ineffective": "",
    "shell-form-without-shell": "",
    "single-replica": "labels/ selector selector/ spec",
    "stage-name-ambiguous": "",
    "stage-reference-broken": "",
    "start-in-shell-form": "",
    "start-script-broken": "",
    "stateful-set-service-not-headless": "clusterIP spec",
    "sub-path-never-updated": "",
    "sudo-used": "add capabilities hostPath privileged securityContext volumes",
    "system-namespace-used": "",
    "target-port-unknown": "args command containerPort containers env env/ livenessProbe livenessProbe/ name ports readinessProbe readinessProbe/ script source startupProbe startupProbe/ toJSON",
    "token-never-expires": "",
    "topology-annotation-ineffective": "",
    "topology-spread-invalid": "",
    "unhealthy-pods-block-drain": "",
    "unsafe-sysctl": "labels/",
    "update-strategy-invalid": "",
    "user-log-too-large": "",
    "user-missing": "runAsGroup runAsNonRoot runAsUser securityContext",
    "user-named": "runAsGroup runAsNonRoot runAsUser securityContext",
    "user-namespace-missing": "",
    "user-not-numeric": "runAsGroup runAsNonRoot runAsUser securityContext",
    "user-unused": "runAsGroup runAsNonRoot runAsUser securityContext",
    "utilization-without-request": "cpu default defaultRequest limits requests resources spec",
    "value-without-equals": "",
    "verification-switched-off": "",
    "volume-blocks-rollout": "accessModes selector spec storageClassName volumeName",
    "volume-type-removed": "",
    "volume-type-restricted": "labels/",
    "workdir-relative": "",
};

// EXTERNAL MODULE: ./build/rules/rule-set.js
var rule_set = __webpack_require__(75557);
;// CONCATENATED MODULE: ./build/rules/readers.js






/**
 * The keys of an object that changed when it became `now`. Null if more than values changed: what the object is, or
 * something that all rules and identities depend on. The last result is kept, since a proof asks twice.
 */
const changeOf = (0,remember_recent/* rememberLast */.m)((now, before) => {
    const change = changedKeys(before.value, now.value);
    return isComparable(before, now, change) ? change : null;
});
function isComparable(before, now, { keys, maps }) {
    const { object } = before;
    return (
    // Items of lists are identified by their names.
    !keys.has("name") &&
        !maps.has("name") &&
        before.unfilled.length + now.unfilled.length === 0 &&
        object.apiVersion === now.object.apiVersion &&
        object.kind === now.object.kind &&
        object.namespace === now.object.namespace &&
        object.name === now.object.name &&
        makeSamePods(before.podTemplate, now.podTemplate));
}
function makeSamePods(before, now) {
    if (before === null || now === null)
        return before === now;
    return (before.windows === now.windows &&
        before.mayRunOnLinux === now.mayRunOnLinux &&
        before.schema === now.schema &&
        (0,relates_alike/* runsAlike */.$)(before, now));
}
const readersIn = new WeakMap();
/** Returns which of the rules or checks read which keys. */
function readersOf(rules) {
    const known = readersIn.get(rules) ?? makeReaders(rules, keysRead);
    readersIn.set(rules, known);
    return known;
}
/** The most characters of keys by which results are kept. */
const keptKeys = 100_000;
/** Most fixes of a rule change the same keys, so results are kept. */
function makeReaders(rules, recorded) {
    const byKey = readersByKey(rules, recorded);
    const find = (0,remember_recent/* rememberRecent */.r)(keptKeys, (_keys, change) => readersOfChange(byKey, change), (keys) => keys.length);
    return (change) => find(listKeys(change), change);
}
/** The last result is kept, since a proof asks for several kinds of readers. */
const listKeys = (0,remember_recent/* rememberLast */.m)(({ keys, maps, above }) => {
    return JSON.stringify([[...keys], [...maps], [...above]]);
});
function readersByKey(rules, recorded) {
    const readers = new Map();
    for (const { id } of rules) {
        for (const key of recorded[id]?.split(" ") ?? [anything]) {
            const known = readers.get(key);
            if (known === undefined)
                readers.set(key, [id]);
            else
                known.push(id);
        }
    }
    return readers;
}
/** Stands for the reads of a rule without a record. No key of a map has this name. */
const anything = "*/";
function readersOfChange(readers, { keys, maps, above }) {
    const found = new Set();
    const add = (key) => {
        for (const id of readers.get(key) ?? [])
            found.add(id);
    };
    add(anything);
    for (const key of keys) {
        add(key);
        add(`${key}.`);
    }
    for (const key of maps)
        add(key);
    for (const key of above)
        add(`${key}/`);
    return found;
}
const readersOfOthers = new WeakMap();
/**
 * Returns a function that says whether a rule may read something that the replacements change, in an object that the
 * workspace told it about. The answer is computed on the first call.
 */
function concernedBy(rules, replaced) {
    let concerned;
    return (rule) => {
        concerned ??= readersOfAll(rules, replaced);
        return concerned === "all" || concerned.has(rule);
    };
}
function readersOfAll(rules, replaced) {
    const readers = readersOfOthers.get(rules) ?? makeReaders((0,rule_set/* rulesIn */.B)(rules), keysReadOfOthers);
    readersOfOthers.set(rules, readers);
    const concerned = [];
    for (const [before, now] of replaced) {
        const change = (0,rule_target/* isManifest */.Y)(before) && (0,rule_target/* isManifest */.Y)(now) ? changeOf(now, before) : null;
        if (change === null)
            return "all";
        concerned.push(readers(change));
    }
    const [only, ...others] = concerned;
    return only !== undefined && others.length === 0 ? only : new Set(concerned.flatMap((ids) => [...ids]));
}


/***/ }),

/***/ 27748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i8: () => (/* binding */ rerunRules),
/* harmony export */   l3: () => (/* binding */ changedTree),
/* harmony export */   nq: () => (/* binding */ withMarksOnly),
/* harmony export */   xx: () => (/* binding */ rerunChanged)
/* harmony export */ });
/* harmony import */ var _model_kubernetes_asked_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54103);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67696);
/* harmony import */ var _run_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2673);



/** The tree after some of its objects and Dockerfiles are replaced. */
function changedTree(rules, workspace, replaced) {
    const concerns = (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .concernedBy */ .lX)(rules, replaced);
    let isAlike;
    const mayTell = (rule) => {
        isAlike ??= workspace.tellsAlike();
        return !isAlike || concerns(rule);
    };
    return { workspace, replaced, concerns, mayTell };
}
/**
 * Returns a function that says whether the tree now tells a rule something different about other objects, and the rule
 * reads it. The rule runs over a target that is `now` and was `before`.
 */
function toldOtherwise({ workspace, replaced, concerns, mayTell }, before, now) {
    const stay = (0,_model_kubernetes_asked_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .answersStay */ .Jo)(workspace, before, now, replaced);
    return (rule, questions) => mayTell(rule) && !stay(questions, () => !concerns(rule));
}
/**
 * The outcome for a target that stays the same while others change. Rules that asked for others, and would now get a
 * different answer, are run again.
 */
function rerunRules(rules, target, before, tree, settings) {
    const { workspace } = tree;
    const isTold = toldOtherwise(tree, target, target);
    const stale = before.asked.filter(({ rule, questions }) => isTold(rule, questions)).map(({ rule }) => rule);
    if (stale.length === 0)
        return before;
    const isStale = ({ id }) => stale.includes(id);
    const again = {
        ...rules,
        kubernetes: rules.kubernetes.filter(isStale),
        dockerfile: rules.dockerfile.filter(isStale),
    };
    const fresh = (0,_run_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .runRules */ .xG)(again, target, workspace, settings);
    const isRun = (rule) => stale.includes(rule);
    const stays = ({ rule }) => !isRun(rule);
    const kept = [...before.marks.keys()].filter((index) => stays(before.marks[index]));
    return {
        marks: [...before.marks.filter(stays), ...fresh.marks],
        findingAt(index) {
            const place = kept[index];
            return place === undefined ? fresh.findingAt(index - kept.length) : before.findingAt(place);
        },
        isRun,
        errors: [...before.errors.filter(stays), ...fresh.errors],
        asked: fresh.asked,
    };
}
/**
 * The same outcome without its problems, to save memory. If one of its findings is asked for again, which is rare, its
 * rule is run again.
 */
function withMarksOnly(rules, target, { marks, isRun, errors, asked }, workspace, settings) {
    const known = new Map();
    const sayAgain = (rule) => {
        const isOwn = ({ id }) => id === rule;
        const own = { ...rules, kubernetes: rules.kubernetes.filter(isOwn), dockerfile: rules.dockerfile.filter(isOwn) };
        return (0,_run_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .runRules */ .xG)(own, target, workspace, settings);
    };
    return {
        marks,
        findingAt(index) {
            const { rule } = marks[index];
            const outcome = known.get(rule) ?? sayAgain(rule);
            known.set(rule, outcome);
            return outcome.findingAt(index - marks.findIndex((mark) => mark.rule === rule));
        },
        isRun,
        errors,
        asked,
    };
}
/**
 * The outcome for an object that has become another one, `now`. If a rule read nothing that changed, and would get the
 * same answers about other objects, its result is kept. Only the other rules are run again.
 */
function rerunChanged(rules, { before, now }, said, tree, settings) {
    const { workspace } = tree;
    const change = (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .changeOf */ .C2)(now, before);
    if (change === null)
        return (0,_run_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .runRules */ .xG)(rules, now, workspace, settings);
    const all = (0,_run_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .rulesOver */ .Mm)(rules.kubernetes, now);
    const concerned = (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readersOf */ .cU)(all)(change);
    const others = new Set(said.errors.map(({ rule }) => rule));
    const isTold = toldOtherwise(tree, before, now);
    for (const { rule, questions } of said.asked) {
        if (!concerned.has(rule) && isTold(rule, questions))
            others.add(rule);
    }
    const isRun = (rule) => concerned.has(rule) || others.has(rule);
    const again = others.size === 0 ? concernedRules(concerned, all) : all.filter(({ id }) => isRun(id));
    const fresh = (0,_run_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .runOverObject */ .Jh)(again, now, workspace, settings);
    const sayAgain = (rule) => {
        const own = all.filter(({ id }) => id === rule);
        return (0,_run_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .runOverObject */ .Jh)(own, now, workspace, settings);
    };
    return joined(orderOf(all), isRun, said, fresh, sayAgain);
}
const rulesByIds = new WeakMap();
/** The rules with these ids. Remembered by the set, since most fixes of a rule concern the same set. */
function concernedRules(ids, all) {
    const known = rulesByIds.get(ids) ?? all.filter(({ id }) => ids.has(id));
    rulesByIds.set(ids, known);
    return known;
}
/**
 * The marks of both outcomes, in the order of the rules. Since the ranges of findings may have moved, a rule whose
 * marks are kept is run again if one of its findings is asked for.
 */
function joined(order, isRun, said, fresh, sayAgain) {
    const kept = said.marks.filter(({ rule }) => !isRun(rule));
    const marks = [];
    const places = [];
    let next = 0;
    const addFreshBefore = (place) => {
        for (let mark = fresh.marks[next]; mark !== undefined; mark = fresh.marks[next]) {
            if (placeIn(order, mark) >= place)
                return;
            marks.push(mark);
            places.push(next);
            next += 1;
        }
    };
    let nth = 0;
    kept.forEach((mark, index) => {
        addFreshBefore(placeIn(order, mark));
        nth = kept[index - 1]?.rule === mark.rule ? nth + 1 : 0;
        marks.push(mark);
        places.push(nth);
    });
    addFreshBefore(order.size);
    const known = new Map();
    return {
        marks,
        findingAt(index) {
            const { rule } = marks[index];
            const outcome = isRun(rule) ? fresh : (known.get(rule) ?? sayAgain(rule));
            known.set(rule, outcome);
            return outcome.findingAt(places[index]);
        },
        isRun,
        errors: fresh.errors,
        asked: fresh.asked,
    };
}
function placeIn(order, { rule }) {
    return order.get(rule) ?? order.size;
}
const knownOrders = new WeakMap();
function orderOf(rules) {
    const known = knownOrders.get(rules) ?? new Map(rules.map(({ id }, index) => [id, index]));
    knownOrders.set(rules, known);
    return known;
}


/***/ }),

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mm: () => (/* binding */ rulesOver),
  Jh: () => (/* binding */ runOverObject),
  xG: () => (/* binding */ runRules)
});

// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(30630);
// EXTERNAL MODULE: ./build/model/kubernetes/asked-workspace.js
var asked_workspace = __webpack_require__(54103);
// EXTERNAL MODULE: ./build/model/kubernetes/sops.js
var sops = __webpack_require__(93592);
// EXTERNAL MODULE: ./build/model/rule-target.js
var rule_target = __webpack_require__(31142);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/operation.js
var core_operation = __webpack_require__(47519);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(33059);
;// CONCATENATED MODULE: ./build/rules/lib/last-word.js



/**
 * Whether a kustomization or a later step sets what causes the problem, so that the file does not say what is deployed.
 * What counts is what the fix would write (without a fix, what the problem points at) and what the problem rests on.
 */
function isSettledElsewhere(problem, manifest, workspace) {
    const { unfilled } = manifest;
    if (unfilled.length === 0 && !workspace.mayBePatched(manifest))
        return false;
    const { fix, path, restsOn = [] } = problem;
    const written = fix === undefined ? [path] : fix.operations.flatMap((operation) => pathsOf(operation, manifest));
    return ([...written, ...restsOn].some((target) => workspace.patched(manifest, target)) ||
        [path, ...written, ...restsOn].some((target) => unfilled.some((open) => bearsOn(open, target))));
}
function pathsOf(operation, { root }) {
    if (!(0,core_operation/* concernsDocument */.X$)(operation))
        return [];
    return targetsOf(operation).map((path) => path.slice(root.length));
}
function targetsOf(operation) {
    return operation.kind === "set" ? (0,json/* leafPaths */.$0)(operation.path, operation.value) : [operation.path];
}
/**
 * Whether a value that is not known yet may decide about a place: it is at, above, below or beside that place, or both
 * are about the same subject.
 */
function bearsOn(open, target) {
    if ((0,core_path/* startsWith */.w1)(target, open) || (0,core_path/* samePath */.Eb)(open.slice(0, -1), target.slice(0, -1)))
        return true;
    // An unknown `metadata` matters most for its labels.
    const whole = open.at(-1) === "metadata" ? [...open, "labels"] : open;
    if (subjects.some((subject) => isAbout(whole, subject) && isAbout(target, subject))) {
        return !inTwoContainers(open, target);
    }
    return (0,core_path/* startsWith */.w1)(open, target) && !isAbout(open, inert);
}
/** Keys whose values are judged together, wherever they are in the object. */
const subjects = [/^securityContext$/, /^(?:labels|selector|topologySpreadConstraints)$/];
/** Keys whose values no rule judges an object by: names, amounts, and data for programs. */
const inert = /^(?:annotations|env|labels|name|namespace|resources)$/;
function isAbout(path, keys) {
    return path.some((step) => typeof step === "string" && keys.test(step));
}
/** Whether the paths lead into two different containers: what one container sets does not affect another. */
function inTwoContainers(a, b) {
    const index = a.findIndex((step, at) => step !== b[at]);
    const list = a[index - 1];
    return ((list === "containers" || list === "initContainers") && typeof a[index] === "number" && typeof b[index] === "number");
}
/** The problem without its fix, if the fix would write next to a value that a later step fills in. */
function withoutFixBesideUnfilled(problem, manifest) {
    const { unfilled } = manifest;
    if (unfilled.length === 0 || problem.fix === undefined)
        return problem;
    const { fix, ...rest } = problem;
    const parents = fix.operations
        .flatMap((operation) => pathsOf(operation, manifest))
        .map((path) => placeOf(path, manifest));
    const open = unfilled.find((path) => parents.some((parent) => (0,core_path/* samePath */.Eb)(parent, path.slice(0, -1))));
    if (open === undefined)
        return problem;
    const advice = `No fix is offered: a later step fills in ${String(open.at(-1))}, which stands beside it.`;
    return { ...rest, advice: problem.advice === undefined ? advice : `${problem.advice} ${advice}` };
}
/** The map or list in the file that gets a new entry when a path is written. */
function placeOf(path, { value }) {
    const missing = path.findIndex((_step, index) => (0,json/* valueAt */.fK)(value, path.slice(0, index + 1)) === undefined);
    return path.slice(0, missing === -1 ? -1 : missing);
}

// EXTERNAL MODULE: ./build/rules/lib/places.js
var places = __webpack_require__(17634);
// EXTERNAL MODULE: ./build/rules/lib/respect-origin.js
var respect_origin = __webpack_require__(16041);
;// CONCATENATED MODULE: ./build/rules/run-rules.js







/** Runs all rules for the kind of an object or a Dockerfile. The findings have no fix and no fingerprint yet. */
function runRules(rules, target, workspace, settings) {
    return (0,rule_target/* isManifest */.Y)(target)
        ? runOverObject(rulesOver(rules.kubernetes, target), target, workspace, settings)
        : runOverDockerfile(rules, target, workspace, settings);
}
/** How much of the beginning of a document is searched for a comment at its top, in characters. */
const longestComment = 4000;
function headOf({ source, document }) {
    return source.text.slice(document.range[0], document.range[0] + longestComment);
}
/** A separate function, so that what is kept of an object's findings holds on to nothing else of the run. */
function subjectOf(manifest) {
    const { source, object, value } = manifest;
    return { source, object, value, placeOf: ({ path }) => (0,places/* rangeIn */.hO)(manifest, path) };
}
/** Runs some rules over an object. All of them must be for its kind. */
function runOverObject(rules, manifest, workspace, settings) {
    const { source, kind } = manifest;
    const origin = workspace.originOf(source.path);
    const asking = (0,asked_workspace/* askedWorkspace */.K2)(workspace, manifest);
    const context = { workspace: asking, settings };
    const collect = (rule, all) => {
        for (const found of rule.check(manifest, context)) {
            if (isSettledElsewhere(found, manifest, asking))
                continue;
            const problem = (0,respect_origin/* respectOrigin */.Vb)(fixable(found, manifest), origin, settings.fixtures, () => headOf(manifest));
            all.push({ rule, problem });
        }
    };
    return runEach(rules, collect, asking, subjectOf(manifest), (rule, error) => {
        const { line } = source.position((0,places/* rangeIn */.hO)(manifest, [])[0]);
        return { rule, file: source.path, message: `The rule ${rule} failed on this ${kind}: ${error}`, line };
    });
}
/** The problem, without its fix if there can't be one in this object. */
function fixable(problem, manifest) {
    if ((0,sops/* isEncryptedBySops */.pE)(manifest.document.value))
        return (0,respect_origin/* respectEncryption */.Qt)(problem);
    return manifest.scope === "part" ? (0,respect_origin/* respectPart */.qU)(problem) : withoutFixBesideUnfilled(problem, manifest);
}
const concerned = new WeakMap();
/** The rules that can have a problem with an object of this kind. */
function rulesOver(rules, { group, kind, podTemplate, scope }) {
    const byKind = concerned.get(rules) ?? new Map();
    concerned.set(rules, byKind);
    const hasPods = podTemplate !== null;
    const key = `${group}/${kind}`;
    const name = `${key} ${hasPods} ${scope}`;
    const known = byKind.get(name);
    if (known !== undefined)
        return known;
    const concern = ({ concerns }, pods) => concerns?.(key, pods) ?? true;
    // Rules about the whole object are left out for its single pods, so that they report once.
    const found = rules.filter((rule) => concern(rule, hasPods) && (scope === "object" || !concern(rule, false)));
    if (byKind.size < mostKinds)
        byKind.set(name, found);
    return found;
}
/**
 * The most kinds for which the rules are remembered. More kinds only occur in made-up input; their rules are looked up
 * each time.
 */
const mostKinds = 1000;
function runOverDockerfile({ dockerfile: rules }, dockerfile, workspace, settings) {
    const { source } = dockerfile.file;
    const origin = workspace.originOf(source.path);
    const asking = (0,asked_workspace/* askedWorkspace */.K2)(workspace, dockerfile);
    const context = new AskingContext(settings, () => asking.usesOf(dockerfile));
    const collect = (rule, all) => {
        for (const found of rule.check(dockerfile, context)) {
            const problem = (0,respect_origin/* respectOrigin */.Vb)(found, origin, settings.fixtures, () => source.text);
            all.push({ rule, problem: { ...problem, at: found.at } });
        }
    };
    const placeOf = ({ at }) => (0,places/* firstLine */.TM)(source.text, at);
    return runEach(rules, collect, asking, { source, object: null, value: null, placeOf }, (rule, error) => {
        return { rule, file: source.path, message: `The rule ${rule} failed on this Dockerfile: ${error}`, line: 1 };
    });
}
/** Only the rules that need it look up who runs the image. */
class AskingContext {
    settings;
    #usesOf;
    constructor(settings, usesOf) {
        this.settings = settings;
        this.#usesOf = usesOf;
    }
    get uses() {
        return this.#usesOf();
    }
}
function runEach(rules, collect, asking, subject, describe) {
    const all = [];
    const errors = [];
    const asked = [];
    for (const rule of rules) {
        const start = all.length;
        try {
            collect(rule, all);
        }
        catch (error) {
            all.length = start;
            errors.push(describe(rule.id, String(error)));
        }
        const questions = asking.takeQuestions();
        if (questions.length > 0)
            asked.push({ rule: rule.id, questions });
    }
    const marks = all.map((told) => new Mark(told, subject));
    return { marks, findingAt: findingsOnce(all, marks, subject), isRun: always, errors, asked };
}
function always() {
    return true;
}
/** Makes each finding once, when it is asked for. */
function findingsOnce(all, marks, { placeOf }) {
    let made;
    return (index) => {
        const known = made?.get(index);
        if (known !== undefined)
            return known;
        const { problem } = all[index];
        const finding = toFinding(problem, marks[index], placeOf(problem));
        made ??= new Map();
        made.set(index, finding);
        return finding;
    };
}
/** A mark that computes its identity when it is first asked for: that of most marks is never needed. */
class Mark {
    rule;
    severity;
    path;
    #subject;
    #identity = null;
    constructor({ rule, problem }, subject) {
        this.rule = rule.id;
        this.severity = problem.severity ?? rule.severity;
        if (problem.preset !== undefined)
            this.preset = problem.preset;
        this.path = problem.path;
        this.#subject = subject;
    }
    get source() {
        return this.#subject.source;
    }
    get object() {
        return this.#subject.object;
    }
    get identity() {
        const { rule, source, object, path } = this;
        return (this.#identity ??= (0,identity/* identityOf */.cu)({ rule, file: source.path, object, path, value: this.#subject.value }));
    }
}
/**
 * The most related places of a finding. More are of no help to a reader, and a Service can select thousands of
 * workloads.
 */
const mostRelated = 100;
function toFinding(problem, mark, range) {
    const { message, pair, compares, extent, awaits, causedBy = [], restsOn = [] } = problem;
    const { rule, severity, preset, source, object, path, identity } = mark;
    const causes = [...causedBy, ...restsOn];
    return {
        rule,
        severity,
        ...(preset === undefined ? {} : { preset }),
        source,
        object,
        path,
        identity,
        message,
        advice: problem.advice ?? null,
        range,
        ...(causes.length === 0 ? {} : { causedBy: causes }),
        ...(compares === undefined ? {} : { compares }),
        ...(extent === undefined ? {} : { extent }),
        ...(awaits === undefined ? {} : { awaits }),
        fingerprint: "",
        ...(pair === undefined ? {} : { pair }),
        related: (0,places/* foundPlaces */.zA)((problem.related ?? []).slice(0, mostRelated)),
        proposal: problem.fix ?? null,
        fix: null,
    };
}


/***/ }),

/***/ 6377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ timeBudget),
/* harmony export */   Zu: () => (/* binding */ fixBudget),
/* harmony export */   mK: () => (/* binding */ reviewBudget)
/* harmony export */ });
/**
 * The share of a run's time that one file may take, so that a file made to be slow does not keep others from being
 * reviewed.
 */
const fileShare = 0.25;
/**
 * The base's share of a review's time. Both sides of a change are analyzed, the base first, so this leaves most of the
 * time to the head.
 */
const baseShare = 0.4;
/** The time budget of a run that starts now and has `limit` seconds. Every file may take the same share of them. */
function timeBudget(limit, now = () => performance.now()) {
    const milliseconds = limit * 1000;
    const end = now() + milliseconds;
    const used = new Map();
    let current = null;
    let since = now();
    return {
        spent(file) {
            const time = now();
            if (current !== null)
                used.set(current, (used.get(current) ?? 0) + time - since);
            current = file;
            since = time;
            return time >= end || (used.get(file) ?? 0) >= milliseconds * fileShare;
        },
    };
}
/** The head's share of the time for making all fixes; the rest is for proving the outcome. */
const fixShare = 0.7;
/** The time budgets for making all fixes of a change, starting now: for both sides and for the outcome. */
function fixBudget(limit, now) {
    return {
        base: timeBudget(limit * fixShare * baseShare, now),
        head: timeBudget(limit * fixShare, now),
        outcome: timeBudget(limit, now),
    };
}
/** The time budgets of a review that starts now, for the analysis of each side. */
function reviewBudget(limit, now) {
    return { base: timeBudget(limit * baseShare, now), head: timeBudget(limit, now) };
}


/***/ }),

/***/ 21150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fL: () => (/* binding */ ignoresOf),
  GJ: () => (/* binding */ judgeComments),
  Gq: () => (/* binding */ readIgnores)
});

// EXTERNAL MODULE: ./build/suppression/ignore-comment.js
var ignore_comment = __webpack_require__(61348);
;// CONCATENATED MODULE: ./build/suppression/dockerfile-ignores.js

/** Reads the ignore comments of a Dockerfile; null if it has none. */
function readDockerfileIgnores(file, reading) {
    if (!file.source.text.includes(ignore_comment/* ignoreWord */.Nb))
        return null;
    const read = (0,ignore_comment/* readIgnoreComments */.LN)(file.comments, reading);
    if (read.working.length + read.void.length === 0)
        return null;
    const covered = new Map(read.working.map((comment) => [comment, rangeCovered(file, comment)]));
    const covers = (comment, offset) => {
        const range = covered.get(comment) ?? null;
        return range !== null && range[0] <= offset && offset <= range[1];
    };
    return {
        format: "dockerfile",
        ...read,
        find: (rule, offset) => read.working.filter((comment) => comment.rules.includes(rule) && covers(comment, offset)),
    };
}
/** The range of the instruction that a comment is in or above, or of the whole stage if it is above a FROM. */
function rangeCovered({ instructions, stages }, { range }) {
    const instruction = instructions.find((one) => one.range[1] >= range[0]);
    if (instruction === undefined)
        return null;
    const stage = stages.find(({ from }) => from === instruction);
    if (stage === undefined || range[0] > instruction.range[0])
        return instruction.range;
    const last = stage.instructions.at(-1) ?? instruction;
    return [instruction.range[0], last.range[1]];
}

;// CONCATENATED MODULE: ./build/suppression/third-party-suppression.js
/** Matches in every comment for other tools. In a file without a match, comments need not be read. */
const thirdPartyWord = /hadolint|(?:trivy|tfsec):|(?:checkov|bridgecrew|cortex):skip|kics-scan/i;
/** Longer comments and values are ignored, and so are further names, since no person writes that much. */
const longestText = 2000;
const mostNames = 50;
const checkovComment = /(?:checkov|bridgecrew|cortex):skip= *([\w-]+(?:,[\w-]+)*)/;
const hadolintComment = /^#[ \t]*hadolint[ \t]+(?:(global|stage)[ \t]+)?ignore[ \t]*=([DLSC\d, \t]+)(?:#.*)?$/;
/** Reads a comment, including its `#`. `today` is the day of the run; with null, nothing expires. */
function readThirdPartyComment(comment, today) {
    const text = comment.trimEnd();
    if (text.length > longestText || !thirdPartyWord.test(text))
        return [];
    const found = [];
    const [, reach, ignored] = hadolintComment.exec(text) ?? [];
    if (ignored !== undefined) {
        const scope = reach === "global" ? "file" : reach === "stage" ? "stage" : "line";
        found.push({ tool: "hadolint", scope, names: listed(ignored) });
    }
    const skipped = checkovComment.exec(text)?.[1];
    if (skipped !== undefined)
        found.push({ tool: "checkov", scope: "file", names: listed(skipped) });
    found.push(...readKicsComment(text));
    const names = text
        .split(/\s+/)
        .flatMap((word) => trivyName(word.replace(/^[#/*]+/, ""), today) ?? [])
        .slice(0, mostNames);
    if (names.length > 0)
        found.push({ tool: "trivy", scope: "line", names });
    return found;
}
const kicsComment = /^#+[ \t]*kics-scan[ \t]+([^#]*)/i;
/** Reads a comment as KICS does (its documentation, Using commands on scanned files as comments). */
function readKicsComment(text) {
    const commands = (kicsComment.exec(text)?.[1] ?? "").toLowerCase().split(/\s+/);
    if (commands.includes("ignore-line"))
        return [{ tool: "kics", scope: "line", names: null }];
    if (commands.includes("ignore-block"))
        return [{ tool: "kics", scope: "stage", names: null }];
    if (commands[0] === "ignore")
        return [{ tool: "kics", scope: "start", names: null }];
    const disabled = after(commands[0] ?? "", "disable=");
    return disabled === null ? [] : [{ tool: "kics", scope: "start", names: listed(disabled) }];
}
/** Reads a label that makes Kubescape skip the object; null for any other label. */
function readThirdPartyLabel(key, value) {
    const isOn = /^(?:true|yes|1|enabled?)$/i.test(value);
    return key === "kubescape.io/ignore" && isOn ? { tool: "kubescape", names: null } : null;
}
/** Reads an annotation that suppresses checks of another tool; null for any other annotation. */
function readThirdPartyAnnotation(key, value) {
    if (value.length > longestText)
        return null;
    if (key === "kube-linter.io/ignore-all")
        return { tool: "kube-linter", names: null };
    if (key === "kube-score/ignore")
        return { tool: "kube-score", names: listed(value) };
    const linted = after(key, "ignore-check.kube-linter.io/");
    if (linted !== null)
        return { tool: "kube-linter", names: [linted] };
    const exempted = after(key, "polaris.fairwinds.com/");
    if (exempted !== null && value.toLowerCase() === "true") {
        if (exempted === "exempt")
            return { tool: "polaris", names: null };
        return exempted.endsWith("-exempt") ? { tool: "polaris", names: [exempted.slice(0, -"-exempt".length)] } : null;
    }
    if (/(?:checkov|bridgecrew|cortex)\.io\/skip/.test(key)) {
        return { tool: "checkov", names: [(value.split("=", 1)[0] ?? "").trim()] };
    }
    return null;
}
/** Reads the value of BuildKit's directive `# check=…` (Dockerfile reference, check); null if it skips no checks. */
function readCheckDirective(value) {
    if (value.length > longestText)
        return null;
    const skip = value.split(";").flatMap((part) => after(part.trim(), "skip=") ?? [])[0];
    if (skip === undefined)
        return null;
    return { tool: "buildkit", names: skip.trim().toLowerCase() === "all" ? null : listed(skip) };
}
/** The checks with equivalent rules that a suppression names. */
function checksOf({ tool, names }, checks) {
    const matches = tool === "trivy" ? matchesPattern : (name, known) => name === known;
    return checks.filter((check) => {
        if (check.tool !== tool)
            return false;
        return names === null || names.some((name) => check.names.some((known) => matches(name, known)));
    });
}
/** Whether a check covers a finding. `keyword` is that of the instruction at the finding; null outside Dockerfiles. */
function meansSame({ rule, at, step, alone }, finding, keyword) {
    if (rule !== finding.rule || (at !== undefined && at !== keyword))
        return false;
    if (alone === true && finding.related.length > 0)
        return false;
    return step === undefined || String(finding.path.at(-1)).startsWith(step);
}
function listed(text) {
    const names = text.split(",").map((name) => name.trim());
    return names.filter((name) => name !== "").slice(0, mostNames);
}
/** The check that a word such as `trivy:ignore:DS002:exp:2027-01-31` names; null for other words or an expired one. */
function trivyName(word, today) {
    const sections = after(word, "trivy:") ?? after(word, "tfsec:");
    if (sections === null)
        return null;
    const parts = sections.split(":");
    const valueOf = (key) => {
        const index = parts.findIndex((part, at) => at % 2 === 0 && part === key);
        return index === -1 ? undefined : parts[index + 1];
    };
    const [name = ""] = (valueOf("ignore") ?? "").split("[", 1);
    const last = valueOf("exp");
    if (name === "" || (last !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(last) && (today === null || today < last)))) {
        return null;
    }
    return name;
}
/** Matches a name regardless of case, with `*` for any text. Each part is searched for once, from left to right. */
function matchesPattern(pattern, name) {
    const [first = "", ...parts] = pattern.toLowerCase().split("*");
    const text = name.toLowerCase();
    const last = parts.pop();
    if (last === undefined)
        return text === first;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of parts) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}
function after(text, start) {
    return text.startsWith(start) ? text.slice(start.length) : null;
}

;// CONCATENATED MODULE: ./build/suppression/dockerfile-third-party.js

/**
 * Reads a Dockerfile's comments for hadolint, trivy, checkov and KICS, and BuildKit's directive. In these tools, a
 * comment for a line applies to the instruction that starts right below it. Comments for trivy may be on several
 * consecutive lines.
 */
function readDockerfileThirdParty(file, known, today) {
    const directive = readCheckDirective(file.directives.get("check") ?? "");
    const places = new Map();
    const add = (place, checks) => {
        const there = places.get(place) ?? new Set();
        for (const check of checks)
            there.add(check);
        places.set(place, there);
    };
    if (directive !== null)
        add("file", checksOf(directive, known));
    const lineOf = ({ range }) => file.source.position(range[0]).line;
    const [first] = file.instructions;
    const isAbove = (line) => first !== undefined && line < lineOf(first);
    let below = { line: 0, target: 0 };
    for (const comment of thirdPartyWord.test(file.source.text) ? file.comments.toReversed() : []) {
        const line = lineOf(comment);
        const read = readThirdPartyComment(comment.text, today);
        const target = below.line === line + 1 ? below.target : line + 1;
        for (const one of read.filter(({ scope }) => scope !== "start" || isAbove(line))) {
            add(placeOf(one, one.tool === "trivy" ? target : line + 1), checksOf(one, known));
        }
        if (read.some(({ tool }) => tool === "trivy"))
            below = { line, target };
    }
    const stageOf = new Map(file.stages.flatMap(({ from, instructions }) => instructions.map((one) => [one, from])));
    return (instruction) => {
        const from = stageOf.get(instruction) ?? instruction;
        const here = ["file", `stage ${lineOf(from)}`, `line ${lineOf(instruction)}`];
        return new Set(here.flatMap((place) => [...(places.get(place) ?? [])]));
    };
}
function placeOf({ scope }, line) {
    return scope === "file" || scope === "start" ? "file" : `${scope} ${line}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/formats/yaml/comments.js
var yaml_comments = __webpack_require__(18153);
// EXTERNAL MODULE: ./build/formats/yaml/locate.js
var locate = __webpack_require__(53609);
// EXTERNAL MODULE: ./build/formats/yaml/parsed-document.js
var parsed_document = __webpack_require__(11850);
// EXTERNAL MODULE: ./build/formats/yaml/read-value.js
var read_value = __webpack_require__(61067);
;// CONCATENATED MODULE: ./build/suppression/yaml-third-party.js






/**
 * Reads a YAML file's comments for trivy and KICS. A comment for trivy applies to the list item, such as a container,
 * or the object's spec that starts on its line or the next; several may be on consecutive lines. For a finding about a
 * whole pod, trivy reports each container, so each of them must have the comment. A comment for KICS applies to the
 * next line, to the key or item that starts there with everything in it, or, above all content, to the file.
 */
function readYamlThirdParty(file, checks, today) {
    const source = file.source.yaml;
    if (!thirdPartyWord.test(source.text))
        return () => [];
    const found = { file: new Set(), items: new Map(), blocks: new Map(), lines: new Map() };
    let below = { line: 0, target: 0 };
    for (const range of (0,yaml_comments/* commentsOf */.u)(source.text).toReversed()) {
        const comments = readThirdPartyComment(source.text.slice(...range), today);
        const comment = comments.find(({ tool }) => tool === "trivy" || tool === "kics");
        if (comment === undefined)
            continue;
        const { line, column } = source.position(range[0]);
        const alone = source
            .line(line)
            .slice(0, column - 1)
            .trim() === "";
        const next = below.line === line + 1 ? below.target : line + 1;
        const target = alone ? next : line;
        for (const check of checksOf(comment, checks))
            yaml_third_party_placeOf(comment, target, { found, source, line })?.add(check);
        if (alone)
            below = { line, target };
    }
    return (document, object, path) => {
        const root = (0,parsed_document/* parsedOf */.r)(document)?.root ?? null;
        const steps = (0,locate/* walk */.GG)(root, [...object, ...path]);
        const lineOf = (node) => {
            const start = (0,locate/* nodeRange */.CJ)(node)?.[0];
            return start === undefined ? 0 : source.position(start).line;
        };
        const starts = steps.map(({ pair, node }) => {
            return { isItem: pair === null, line: lineOf(pair?.key ?? node) };
        });
        // A comment above the first key of a map applies to the whole map.
        const maps = [root, ...steps.map(({ node }) => node)].map(lineOf);
        const isOfItem = path.some((step) => typeof step === "number");
        return [
            ...found.file,
            ...(isOfItem ? [] : ofPod((0,locate/* walk */.GG)(root, [...object, "spec"]), steps, (node) => found.items.get(lineOf(node)))),
            ...starts.flatMap(({ isItem, line }) => (isItem ? [...(found.items.get(line) ?? [])] : [])),
            ...[...maps, ...starts.map(({ line }) => line)].flatMap((line) => [...(found.blocks.get(line) ?? [])]),
            ...(found.lines.get(starts.at(-1)?.line ?? 0) ?? []),
        ];
    };
}
/** The checks that are suppressed for an object's spec, or for every container of a pod. */
function ofPod(spec, steps, outcomesIn) {
    const specs = steps.filter(({ pair }) => (0,read_value/* keyText */.Pu)(pair?.key ?? null) === "spec").map(({ node }) => node);
    const lists = specs.flatMap((spec) => ((0,dist/* isMap */.jh)(spec) ? ((0,locate/* pairAt */.ey)(spec, "containers")?.value ?? []) : []));
    const [first, ...others] = lists.flatMap((list) => ((0,dist/* isSeq */.oP)(list) ? list.items : []));
    const ofEach = first === undefined ? [] : [...(outcomesIn(first) ?? [])];
    return [
        ...(outcomesIn(spec.at(-1)?.node ?? null) ?? []),
        ...ofEach.filter((check) => others.every((container) => outcomesIn(container)?.has(check) === true)),
    ];
}
function yaml_third_party_placeOf({ tool, scope }, target, { found, source, line }) {
    if (scope === "start")
        return isAboveContent(source, line) ? found.file : null;
    const places = tool === "trivy" ? found.items : scope === "line" ? found.lines : found.blocks;
    const there = places.get(target) ?? new Set();
    places.set(target, there);
    return there;
}
/** A comment on a later line does not count for the whole file, even if there are only comments above it. */
const mostLines = 100;
function isAboveContent(source, line) {
    if (line > mostLines)
        return false;
    return Array.from({ length: line - 1 }, (_, index) => source.line(index + 1)).every((text) => {
        return /^\ufeff?\s*(?:#.*|---\s*)?$/.test(text);
    });
}

;// CONCATENATED MODULE: ./build/suppression/third-party.js



/** Reads suppressions for other tools, once per file or object and only when needed. By `today`, some have expired. */
function thirdPartySuppressions(checks, today, hadolintIgnored = []) {
    const ignored = checksOf({ tool: "hadolint", names: hadolintIgnored }, checks);
    const yaml = remembering((file) => readYamlThirdParty(file, checks, today));
    const dockerfile = remembering((file) => readDockerfileThirdParty(file, checks, today));
    const mayComment = remembering(({ source }) => thirdPartyWord.test(source.text));
    const annotations = remembering((manifest) => annotationsOf(manifest, checks));
    return {
        silences(file, subject, finding) {
            if (file.format === "dockerfile") {
                const instruction = file.instructions.find(({ range }) => range[0] === finding.range[0]);
                if (instruction === undefined)
                    return false;
                return [...ignored, ...dockerfile(file)(instruction)].some((check) => meansSame(check, finding, instruction.keyword));
            }
            if (!("document" in subject))
                return false;
            const comments = yaml(file)(subject.document, subject.root, finding.path);
            return [...annotations(subject), ...comments].some((check) => meansSame(check, finding, null));
        },
        concern(file, subject, rule) {
            if (!("document" in subject) || mayComment(file))
                return true;
            return [...annotations(subject)].some((check) => check.rule === rule);
        },
    };
}
/**
 * The checks that an object's annotations and labels suppress. In these tools they apply to the whole object. Only
 * kube-score also reads the annotations of its pods.
 */
function annotationsOf({ annotations, labels, podTemplate }, checks) {
    const ofPods = checksIn(podTemplate?.annotations ?? {}, checks).filter(({ tool }) => tool === "kube-score");
    const byLabel = Object.entries(labels).flatMap(([key, value]) => {
        const suppression = readThirdPartyLabel(key, value);
        return suppression === null ? [] : checksOf(suppression, checks);
    });
    return new Set([...checksIn(annotations, checks), ...byLabel, ...ofPods]);
}
function checksIn(annotations, checks) {
    return Object.entries(annotations).flatMap(([key, value]) => {
        const suppression = readThirdPartyAnnotation(key, value);
        return suppression === null ? [] : checksOf(suppression, checks);
    });
}
function remembering(make) {
    const known = new WeakMap();
    return (key) => {
        const before = known.get(key) ?? { value: make(key) };
        known.set(key, before);
        return before.value;
    };
}

;// CONCATENATED MODULE: ./build/suppression/comment-target.js
/**
 * Returns a function that finds what a comment of a file applies to. After content, that is its line. On a separate
 * line, it is the next line with content, or the map that ends here if that line is indented less. Null if there is no
 * content.
 */
function targetsIn(source, comments) {
    const indents = Array.from({ length: source.lineCount }, (_, index) => indentOf(source.line(index + 1)));
    const indent = (start) => source.position(start).column - 1 - Number(source.text.startsWith("\ufeff") && start === 1);
    for (const [start] of comments) {
        const { line } = source.position(start);
        if (indents[line - 1] === indent(start))
            indents[line - 1] = null;
    }
    const before = fill(indents);
    const after = fill(indents.toReversed()).reverse();
    return ([start]) => {
        const { line } = source.position(start);
        const width = indent(start);
        if (indents[line - 1] !== null)
            return { kind: "line", line, above: false };
        const next = after[line - 1] === undefined ? null : indents.length + 1 - Number(after[line - 1]);
        if (next !== null && (indents[next - 1] ?? 0) >= width)
            return { kind: "line", line: next, above: true };
        const last = before[line - 1];
        return last === undefined ? null : { kind: "end", line: last, column: width + 1 };
    };
}
/** For each line, the last line with content up to and including it. */
function fill(indents) {
    let last;
    return indents.map((indent, index) => {
        if (indent !== null)
            last = index + 1;
        return last;
    });
}
/** The width of a line's indentation; null for a blank line. */
function indentOf(text) {
    const content = text.replace(/^\ufeff/, "");
    const width = /^[ \t]*/.exec(content)?.[0].length ?? 0;
    return width === content.length ? null : width;
}

;// CONCATENATED MODULE: ./build/suppression/yaml-ignores.js






/** In a map with more keys, comments at its keys or end do not silence findings about something missing in the map. */
const keyLimit = 1000;
/** Reads the ignore comments of a file; null if it has none. Text inside scalars never counts as a comment. */
function readYamlIgnores(file, reading) {
    const source = file.source.yaml;
    if (!source.text.includes(ignore_comment/* ignoreWord */.Nb))
        return null;
    const ranges = (0,yaml_comments/* commentsOf */.u)(source.text);
    const comments = ranges.map((range) => ({ range, text: source.text.slice(...range) }));
    const read = (0,ignore_comment/* readIgnoreComments */.LN)(comments, reading);
    if (read.working.length + read.void.length === 0)
        return null;
    const targetOf = targetsIn(source, ranges);
    const places = new Map();
    for (const comment of read.working) {
        const target = targetOf(comment.range);
        if (target === null)
            continue;
        const key = keyOf(target);
        const there = places.get(key);
        if (there === undefined)
            places.set(key, [comment]);
        else
            there.push(comment);
    }
    return {
        format: "yaml",
        ...read,
        find(rule, document, path) {
            const found = new Set();
            for (const target of targetsFor(source, document, path)) {
                for (const comment of places.get(keyOf(target)) ?? [])
                    if (comment.rules.includes(rule))
                        found.add(comment);
            }
            return [...found];
        },
    };
}
function keyOf(target) {
    return target.kind === "end"
        ? `end ${target.line} ${target.column}`
        : `${target.above ? "above" : "on"} ${target.line}`;
}
/** All comment targets that cover a path. */
function* targetsFor(source, document, path) {
    const root = (0,parsed_document/* parsedOf */.r)(document)?.root ?? null;
    const lineAt = (offset) => source.position(offset).line;
    const marker = markerOf(source, document, root);
    if (marker !== null)
        yield* onLine(lineAt(marker));
    const content = startOf(root);
    if (content !== undefined)
        yield { kind: "line", line: lineAt(content), above: true };
    const steps = (0,locate/* walk */.GG)(root, path);
    for (const { pair, node } of steps) {
        const start = startOf(pair?.key ?? node);
        if (start === undefined)
            continue;
        yield* onLine(lineAt(start));
        const dash = pair === null ? dashLine(source, start) : null;
        if (dash !== null)
            yield* onLine(dash);
    }
    const last = steps.length === 0 ? root : (steps.at(-1)?.node ?? null);
    if ((0,dist/* isMap */.jh)(last) && last.items.length <= keyLimit)
        yield* inMap(source, last.items, (0,locate/* nodeRange */.CJ)(last)?.[1]);
}
function* inMap(source, pairs, end = 0) {
    for (const { key } of pairs) {
        const start = startOf(key);
        if (start !== undefined)
            yield* onLine(source.position(start).line);
    }
    const first = startOf(pairs[0]?.key ?? null);
    if (first === undefined)
        return;
    const text = source.text.slice(first, end).trimEnd();
    const { line } = source.position(first + text.length);
    yield { kind: "end", line, column: source.position(first).column };
}
function startOf(node) {
    return node?.range?.[0];
}
function onLine(line) {
    return [false, true].map((above) => ({ kind: "line", line, above }));
}
/** The offset of the `---` that starts a document; null if there is none. */
function markerOf(source, { range: [start] }, root) {
    const head = source.text.slice(start, startOf(root) ?? start);
    const marker = /^---(?!\S)/m.exec(head);
    return marker === null ? null : start + marker.index;
}
/** The line of the dash of a list item, if the item starts on a later line than its dash; null otherwise. */
function dashLine(source, start) {
    const { line, column } = source.position(start);
    if (source
        .line(line)
        .slice(0, column - 1)
        .trim() !== "")
        return null;
    for (let above = line - 1; above > 0; above -= 1) {
        const text = source.line(above);
        if (!/^\s*(?:#|$)/.test(text))
            return /(?:^|\s)-(?:\s+[&!]\S*)*\s*(?:#.*)?$/.test(text) ? above : null;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/suppression/ignores.js



/** Reads the ignore comments and suppressions of files, each file once and only when needed. */
function ignoresOf(files, reading) {
    const { thirdParty: checks, today, hadolintIgnored, mayIgnore = () => true } = reading;
    const thirdParty = checks === undefined ? null : thirdPartySuppressions(checks, today, hadolintIgnored);
    const known = new Map();
    const read = (path) => {
        const before = known.get(path);
        if (before !== undefined)
            return before;
        const file = files.get(path);
        const ignores = file === undefined ? null : readIgnores(file, reading);
        known.set(path, ignores);
        return ignores;
    };
    const names = (subject, finding) => {
        const ignores = read(finding.source.path);
        if (ignores !== null && silencing(ignores, subject, finding).length > 0)
            return true;
        const file = files.get(finding.source.path);
        return thirdParty !== null && file !== undefined && thirdParty.silences(file, subject, finding);
    };
    return {
        silences: (subject, finding) => mayIgnore(finding) && names(subject, finding),
        names,
        concern(subject, path, rule) {
            const file = files.get(path);
            if (read(path)?.named.has(rule) === true)
                return true;
            return thirdParty !== null && file !== undefined && thirdParty.concern(file, subject, rule);
        },
        work: (path) => (read(path)?.working.length ?? 0) > 0,
        in: read,
    };
}
/** Reads the ignore comments of a file; null if it has none. */
function readIgnores(file, reading) {
    return file.format === "dockerfile" ? readDockerfileIgnores(file, reading) : readYamlIgnores(file, reading);
}
/** The comments in the file of an object, or in a Dockerfile, that ignore this finding. */
function silencing(ignores, subject, finding) {
    const { rule, path } = finding;
    if (!ignores.named.has(rule))
        return [];
    if (ignores.format === "dockerfile")
        return ignores.find(rule, finding.range[0]);
    return "document" in subject ? ignores.find(rule, subject.document, [...subject.root, ...path]) : [];
}
/**
 * Judges the ignore comments of a file, in their order, by all findings in the file. A rule is only called idle if
 * `judges` is true for it, that is, if it is on and could report everything.
 */
function judgeComments(ignores, said, judges) {
    const used = new Map(ignores.working.map((comment) => [comment, new Set()]));
    for (const { subject, findings } of said) {
        for (const finding of findings) {
            for (const comment of silencing(ignores, subject, finding))
                used.get(comment)?.add(finding.rule);
        }
    }
    const working = [...used].map(([{ range, text, rules }, rulesUsed]) => {
        const idle = [...new Set(rules)].filter((rule) => !rulesUsed.has(rule) && judges(rule));
        return { range, text, why: null, ended: null, idle };
    });
    const broken = ignores.void.map((comment) => ({ ...comment, idle: [] }));
    return [...working, ...broken].toSorted((a, b) => a.range[0] - b.range[0]);
}


/***/ })

};
