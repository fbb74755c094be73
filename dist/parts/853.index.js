export const id = 853;
export const ids = [853];
export const modules = {

/***/ 1853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ analyze),
  t: () => (/* binding */ countProofs)
});

// EXTERNAL MODULE: ./build/config/path-filter.js
var path_filter = __webpack_require__(7607);
// EXTERNAL MODULE: ./build/config/rule-severity.js
var rule_severity = __webpack_require__(2065);
// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./build/fix/change.js
var change = __webpack_require__(3766);
// EXTERNAL MODULE: ./build/fix/fix-findings.js + 1 modules
var fix_findings = __webpack_require__(3268);
// EXTERNAL MODULE: ./build/model/builds/configured-builds.js
var configured_builds = __webpack_require__(9444);
// EXTERNAL MODULE: ./build/model/builds/read-builds.js + 10 modules
var read_builds = __webpack_require__(750);
// EXTERNAL MODULE: ./build/rules/lib/respect-origin.js
var respect_origin = __webpack_require__(6041);
// EXTERNAL MODULE: ./build/rules/registry.js + 290 modules
var registry = __webpack_require__(7181);
// EXTERNAL MODULE: ./build/rules/rule-set.js
var rule_set = __webpack_require__(5557);
// EXTERNAL MODULE: ./build/rules/run-comment-rules.js
var run_comment_rules = __webpack_require__(851);
;// CONCATENATED MODULE: ./build/rules/run-file-rules.js

/** What rules say of a file of which something can't be read. Findings carry no fix and no fingerprint yet. */
function runFileRules(rules, file) {
    const { source } = file;
    return rules.flatMap((rule) => {
        return [...rule.check(file)].map(({ at, path, message, severity, advice, fix }) => {
            return {
                rule: rule.id,
                severity: severity ?? rule.severity,
                message,
                advice: advice ?? null,
                source,
                range: at.range,
                object: null,
                path,
                identity: (0,identity/* identityOf */.cu)({ rule: rule.id, file: source.path, object: null, path, value: null }),
                fingerprint: "",
                related: [],
                proposal: fix ?? null,
                fix: null,
            };
        });
    });
}

// EXTERNAL MODULE: ./build/rules/run-rules.js + 1 modules
var run_rules = __webpack_require__(2673);
// EXTERNAL MODULE: ./build/suppression/ignores.js + 7 modules
var ignores = __webpack_require__(1150);
;// CONCATENATED MODULE: ./build/suppression/third-party-check.js
/** The checks of other tools that rules name as their equivalents. */
function thirdPartyChecks(rules) {
    return rules.flatMap(({ id, equivalents = [] }) => equivalents.map((equivalent) => ({ ...equivalent, rule: id })));
}

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(3076);
// EXTERNAL MODULE: ./build/formats/dockerfile/directives.js
var directives = __webpack_require__(3962);
// EXTERNAL MODULE: ./build/formats/dockerfile/dockerfile-path.js
var dockerfile_path = __webpack_require__(4060);
// EXTERNAL MODULE: ./build/formats/dockerfile/limits.js
var limits = __webpack_require__(8092);
// EXTERNAL MODULE: ./build/formats/dockerfile/masked-text.js + 1 modules
var masked_text = __webpack_require__(7530);
;// CONCATENATED MODULE: ./build/formats/template.js
/** What marks a Helm or Jinja template even in the middle of a plain scalar. */
const inPlain = /^\{(?:%|\{-|\{\s*(?:\.(?:Values|Release|Chart|Capabilities|Files|Template)|include|template|if|end|else|range|with|tpl|toYaml|define)\b)/;
/**
 * Marks of templates where YAML allows no scalar to start: `@@X@@`, `@X@`, `%{X}%`, `%X%`; and, on a line of their own,
 * `<% if x %>`.
 */
const atTokenStart = /^(?:@{1,2}[\w.:-]+@{1,2}|%\{?[\w.:-]+\}?%)/;
const atLineStart = /^[ \t]*<%/;
/**
 * Comments that a template language reads: those of ytt, `#@ if x:`, and a token or a block alone on its line, `#{X}#`,
 * `#{if X}`, `#!X!#`.
 */
const commentLine = /^[ \t]*#(?:@(?:[ \t]|[a-z]+\/)|\{\/?[\w.-]+(?:[ |][^{}:]*)?\}#?[ \t]*$|![\w.:-]+!#)/;
/** Cheap: no file without one of these has a template in it. */
const anyMark = /\{[{%]|<%|@[\w.:-]+@|%\{?[\w.:-]+\}?%|#[@{!]/;
const blockScalar = /(?:^|[:-][ \t]+|[!&][^\s]*[ \t]+)[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/;
/** Header and comment of a block scalar are looked for in so many characters at the end of a line, to stay linear. */
const longestHeader = 500;
/**
 * Where a text has template marks (Go's or Jinja's, those of ytt and of tokens that pipelines replace) outside of
 * comments, quoted strings and block scalars, so that it only means something once rendered; null where it has none. Marks inside strings are data: alert texts, GitHub's
 * expressions, templates in a ConfigMap.
 */
function findTemplate(text) {
    if (!anyMark.test(text))
        return null;
    let quote = null;
    let block = null;
    for (const match of text.matchAll(/[^\r\n]+/g)) {
        const line = match[0];
        const indent = /^ */.exec(line)?.[0].length ?? 0;
        if (block !== null && (indent > block || line.trim() === ""))
            continue;
        block = null;
        if (quote === null && (commentLine.test(line) || atLineStart.test(line)))
            return match.index + indent;
        const scan = scanLine(line, quote);
        if (scan.template !== null)
            return match.index + scan.template;
        quote = scan.quote;
        if (quote === null && blockScalar.test(line.slice(Math.max(scan.plainFrom, line.length - longestHeader))))
            block = parentIndent(line);
    }
    return null;
}
function scanLine(line, open) {
    let quote = open;
    let plainFrom = 0;
    let atStart = true;
    for (let index = 0; index < line.length; index += 1) {
        const char = line[index] ?? "";
        if (quote !== null) {
            if (char === "\\" && quote === '"')
                index += 1;
            else if (char === quote && quote === "'" && line[index + 1] === "'")
                index += 1;
            else if (char === quote) {
                quote = null;
                plainFrom = index + 1;
                atStart = false;
            }
            continue;
        }
        if (char === "#" && (index === 0 || /\s/.test(line[index - 1] ?? "")))
            break;
        if (char === "{" && (line[index + 1] === "{" || line[index + 1] === "%") && line[index - 1] !== "$") {
            if (atStart || inPlain.test(line.slice(index, index + 80)))
                return { template: index, quote, plainFrom };
        }
        if ((char === "@" || char === "%") && atStart && atTokenStart.test(line.slice(index, index + 80))) {
            return { template: index, quote, plainFrom };
        }
        if ((char === '"' || char === "'") && atStart)
            quote = char;
        else
            atStart = startsToken(line, index, atStart);
    }
    return { template: null, quote, plainFrom };
}
/** True when a scalar may start after the character at an index. */
function startsToken(line, index, atStart) {
    const char = line[index] ?? "";
    if (char === " " || char === "\t")
        return atStart || /(?:^|\s)[!&]\S*$/.test(line.slice(Math.max(0, index - 200), index));
    if (char === "[" || char === "{" || char === ",")
        return true;
    if (char === "-" || char === "?")
        return atStart && /[ \t]/.test(line[index + 1] ?? " ");
    return char === ":" && (/[ \t]/.test(line[index + 1] ?? " ") || /["'\]}]/.test(line[index - 1] ?? ""));
}
function parentIndent(line) {
    const prefix = /^ *(?:- +)*/.exec(line)?.[0] ?? "";
    const bare = /^[|>!&]/.test(line.slice(prefix.length));
    return bare ? prefix.lastIndexOf("-") : prefix.length;
}

// EXTERNAL MODULE: ./build/formats/yaml/limits.js
var yaml_limits = __webpack_require__(5091);
;// CONCATENATED MODULE: ./build/formats/detect.js







const notManifest = { kind: "skip", reason: "not a Kubernetes manifest", silent: true };
const yamlName = /\.(?:ya?ml|json)$/i;
/** A key at the start of a line, after list dashes, or in a flow map; quoted or not. */
const apiVersionKey = /(?:^[ \t\u00a0\ufeff-]*|[{,]\s*|\? *)["']?apiVersion["']?[ \t]*:/m;
const kindKey = /(?:^[ \t\u00a0\ufeff-]*|[{,]\s*|\? *)["']?kind["']?[ \t]*:/m;
/** What only a Dockerfile template has; what a program is given may hold braces, `--format "{{.Id}}"`. */
const templateMark = /^[ \t]*(?:(?:ADD|ARG|COPY|EXPOSE|FROM|USER|VOLUME|WORKDIR)[ \t].*)?(?:\{[{%]|<%)|^[ \t]*FROM[ \t]+(?:%%|@@|<)/gim;
/**
 * What a file is, judged without parsing it: a Dockerfile by its name or because a build names it, a manifest by its
 * text. Of files above `limit` bytes nothing is read that may be a manifest.
 */
function detect(path, bytes, built = false, limit = yaml_limits/* maxFileSize */.o2) {
    if (built || (0,dockerfile_path/* isDockerfilePath */.e)(path))
        return detectDockerfile(path, bytes);
    if (bytes.length > Math.min(limit, yaml_limits/* maxFileSize */.o2))
        return tooLarge(path, bytes, Math.min(limit, yaml_limits/* maxFileSize */.o2));
    const text = decode(bytes);
    if (text === null)
        return undecodable(path, bytes);
    if (isLfsPointer(text)) {
        return { kind: "skip", reason: "a Git LFS pointer, not the file itself", silent: !yamlName.test(path) };
    }
    if (!looksLikeManifest(path, text))
        return notManifest;
    const source = new source_file/* SourceFile */.s(path, text);
    const conflict = conflictIn(text);
    if (conflict !== null)
        return unreadable("manifest", source, conflictWords, conflict);
    const template = findTemplate(text);
    if (template !== null)
        return refused(source, template, "a template: check its rendered output instead");
    return { kind: "yaml", source };
}
function detectDockerfile(path, bytes) {
    const skip = (reason) => ({ kind: "skip", reason, silent: false });
    if (bytes.length > limits/* maxDockerfileSize */.Iq) {
        const why = `it is larger than ${limits/* maxDockerfileSize */.Iq / 1024 / 1024} MiB`;
        return unreadable("dockerfile", new source_file/* SourceFile */.s(path, readable(bytes)), why);
    }
    const text = decode(bytes);
    if (text === null) {
        const why = bytes.includes(0) ? "it contains NUL bytes" : "it is not UTF-8";
        return unreadable("dockerfile", new source_file/* SourceFile */.s(path, readable(bytes)), why);
    }
    if (isLfsPointer(text))
        return skip("a Git LFS pointer, not the file itself");
    if (text.trim() === "")
        return skip("empty");
    const source = new source_file/* SourceFile */.s(path, text);
    // What a heredoc holds is the text of a file or a script, whatever it looks like.
    const heredocs = heredocRanges(text);
    const conflict = conflictIn(text, heredocs);
    if (conflict !== null)
        return unreadable("dockerfile", source, conflictWords, conflict);
    const template = firstOutside(text, templateMark, heredocs);
    return template === null ? { kind: "dockerfile", source } : refused(source, template, "a Dockerfile template");
}
/** Where the heredocs of instructions stand, the instructions' own lines included. */
function heredocRanges(text) {
    const { heredocs } = (0,masked_text/* maskText */.g)(text, (0,directives/* escapeOf */.FP)((0,directives/* directiveLines */.ZW)(text)));
    return [...heredocs].flatMap(([start, end]) => {
        const takesSome = /^(?:ADD|COPY|ONBUILD|RUN)[ \t]/i.test(text.slice(start, start + 10));
        return end !== null && takesSome ? [[start, end]] : [];
    });
}
/** Where a pattern first stands outside of ranges, which come in order. */
function firstOutside(text, pattern, ranges) {
    let next = 0;
    for (const { index } of text.matchAll(pattern)) {
        while ((ranges[next]?.[1] ?? index) < index)
            next += 1;
        if (index <= (ranges[next]?.[0] ?? index))
            return index;
    }
    return null;
}
function isLfsPointer(text) {
    return text.startsWith("version https://git-lfs.github.com/spec/");
}
/** Where a merge has left its markers, but for those in ranges, which come in order. */
function conflictIn(text, exempt = []) {
    return /^>{7}(?:[ \t]|\r?$)/m.test(text) ? firstOutside(text, /^<{7}(?:[ \t]|\r?$)/gm, exempt) : null;
}
/** True when a file's name allows it to be read at all; whether it is a manifest, only its text can tell. */
function looksLikeManifest(path, text) {
    if (!text.includes("apiVersion") || !text.includes("kind"))
        return false;
    if (!yamlName.test(path) &&
        !/^\ufeff?(?:(?:#.*|---.*|%.*)?\r?\n)*(?:["']?(?:apiVersion|kind|metadata)["']?[ \t]*:|\{\s*")/.test(text)) {
        return false;
    }
    return apiVersionKey.test(text) && kindKey.test(text);
}
function decode(bytes) {
    if (bytes.includes(0))
        return null;
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function undecodable(path, bytes) {
    const wide = new TextDecoder(bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-16le").decode(bytes);
    if (bytes.includes(0) && mentionsManifest(wide)) {
        return unreadable("manifest", new source_file/* SourceFile */.s(path, wide), "it is UTF-16, and only UTF-8 is checked");
    }
    if (!mentionsManifest(new TextDecoder("latin1").decode(bytes)))
        return notManifest;
    const why = bytes.includes(0) ? "it contains NUL bytes" : "it is not UTF-8";
    return unreadable("manifest", new source_file/* SourceFile */.s(path, readable(bytes)), why);
}
function mentionsManifest(text) {
    return apiVersionKey.test(text) && kindKey.test(text);
}
/** The start of a text that is not read, to show. */
function readable(bytes) {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, shownBytes));
}
/** So many bytes of a file that is not read are looked at and shown. */
const shownBytes = 64 * 1024;
function tooLarge(path, bytes, limit) {
    const start = readable(bytes);
    if (!yamlName.test(path) || !apiVersionKey.test(start))
        return notManifest;
    return unreadable("manifest", new source_file/* SourceFile */.s(path, start), `it is larger than ${limit / 1024} KiB`);
}
const conflictWords = "it contains merge conflict markers";
function unreadable(format, source, why, offset = 0) {
    return { kind: "unreadable", format, source, why, offset };
}
function refused(source, offset, reason) {
    return { kind: "skip", reason, line: source.position(offset).line, silent: false };
}

// EXTERNAL MODULE: ./build/formats/dockerfile/parse.js
var parse = __webpack_require__(129);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js + 2 modules
var yaml_parse = __webpack_require__(3993);
// EXTERNAL MODULE: ./build/model/builds/build-options.js
var build_options = __webpack_require__(4057);
// EXTERNAL MODULE: ./build/model/builds/link-images.js + 2 modules
var link_images = __webpack_require__(7801);
// EXTERNAL MODULE: ./build/model/dockerfile/read-dockerfile.js + 5 modules
var read_dockerfile = __webpack_require__(4388);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(3059);
;// CONCATENATED MODULE: ./build/model/dockerfile/image-uses.js

/** Joins containers and Dockerfiles. Everything is looked up when asked for. */
function imageUses(manifests, dockerfiles, links) {
    const known = new Map();
    const by = (workload) => {
        if (workload.podTemplate === null || dockerfiles.size === 0)
            return [];
        const found = known.get(workload) ?? usesBy(workload, dockerfiles, links);
        known.set(workload, found);
        return found;
    };
    let byDockerfile;
    const of = (dockerfile) => {
        if (byDockerfile === undefined) {
            byDockerfile = new Map();
            for (const use of manifests().flatMap(by)) {
                const uses = byDockerfile.get(use.dockerfile);
                if (uses === undefined)
                    byDockerfile.set(use.dockerfile, [use]);
                else
                    uses.push(use);
            }
        }
        return byDockerfile.get(dockerfile) ?? [];
    };
    return { of, by };
}
function usesBy(workload, dockerfiles, links) {
    return (workload.podTemplate?.containers ?? []).flatMap((container) => {
        return (container.image === null ? [] : links(container.image)).flatMap(({ dockerfile: path, target, how, certain }) => {
            const dockerfile = dockerfiles.get(path);
            const stage = dockerfile && (0,read_dockerfile/* stageOf */.gV)(dockerfile.stages, target);
            return dockerfile && stage ? [{ dockerfile, workload, container, stage, how, certain }] : [];
        });
    });
}

;// CONCATENATED MODULE: ./build/model/origin/file-origin.js
/** The origin of a file about which nothing is said. */
const sourceOrigin = { generated: null, fixture: null };

// EXTERNAL MODULE: ./build/model/kubernetes/deploy-unit.js
var deploy_unit = __webpack_require__(9935);
// EXTERNAL MODULE: ./build/model/kubernetes/replicas.js
var replicas = __webpack_require__(7178);
;// CONCATENATED MODULE: ./build/model/kubernetes/service-references.js

/** Groups whose objects name Services in ways that all look alike: `service: {name}`, `serviceName`, `backendRefs`. */
const naming = /^(?:extensions|networking\.k8s\.io|gateway\.networking\.k8s\.io|admissionregistration\.k8s\.io|apiextensions\.k8s\.io|apiregistration\.k8s\.io|traefik\.(?:io|containo\.us)|networking\.istio\.io|projectcontour\.io|serving\.knative\.dev)$/;
/** True when an object names a Service, or a monitor selects it by its labels. */
function namesService(manifest, service) {
    const { group, kind, value } = manifest;
    if (service.name === null || manifest === service)
        return false;
    if (group === "monitoring.coreos.com" && kind === "ServiceMonitor")
        return monitors(manifest, service);
    if (group === "apps" && kind === "StatefulSet") {
        return sameNamespace(manifest.namespace, service) && (0,json/* valueAt */.fK)(value, ["spec", "serviceName"]) === service.name;
    }
    if (!naming.test(group))
        return false;
    const start = group === "apiextensions.k8s.io" ? (0,json/* valueAt */.fK)(value, ["spec", "conversion"]) : value;
    return names(start ?? null, manifest.namespace, service, 0);
}
function names(value, namespace, service, depth) {
    if (depth > 20)
        return false;
    if (Array.isArray(value))
        return value.some((item) => names(item, namespace, service, depth + 1));
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    const own = typeof value["namespace"] === "string" ? value["namespace"] : namespace;
    for (const [key, item] of Object.entries(value)) {
        if (key === "serviceName" && item === service.name && sameNamespace(own, service))
            return true;
        if (key === "host" && typeof item === "string" && item.split(".")[0] === service.name)
            return true;
        if (key === "service" || key === "backendRefs" || key === "services" || key === "backend") {
            for (const reference of [item].flat()) {
                if (!(0,json/* isObject */.Gv)(reference) || reference["name"] !== service.name)
                    continue;
                const target = typeof reference["namespace"] === "string" ? reference["namespace"] : own;
                if (sameNamespace(target, service))
                    return true;
            }
        }
        if (names(item, own, service, depth + 1))
            return true;
    }
    return false;
}
function monitors(monitor, service) {
    const selector = (0,json/* valueAt */.fK)(monitor.value, ["spec", "selector"]);
    if (!(0,json/* isObject */.Gv)(selector))
        return false;
    const labels = selector["matchLabels"] ?? {};
    // Expressions may hold, and a selector without labels takes every Service.
    return (0,json/* isObject */.Gv)(labels) && Object.entries(labels).every(([key, label]) => service.labels[key] === label);
}
/** A namespace that one side leaves out may be the other's. */
function sameNamespace(namespace, service) {
    return namespace === null || service.namespace === null || namespace === service.namespace;
}

;// CONCATENATED MODULE: ./build/model/kubernetes/create-workspace.js








/** Joins the objects of a tree. Everything is looked up when asked for. */
function createWorkspace(input) {
    const { manifests, partial, kustomizations, patches, dockerfiles = [], links = () => [], origins } = input;
    const byFile = (0,group_by/* groupBy */.$)(manifests, ({ source }) => source.path);
    const partialByFile = (0,group_by/* groupBy */.$)(partial, ({ source }) => source.path);
    const paths = [...new Set([...byFile.keys(), ...partialByFile.keys()])];
    const units = (0,deploy_unit/* deployUnitsOf */.QR)(paths, kustomizations);
    const gather = (from) => {
        const known = new Map();
        return ({ source }) => {
            const files = units.filesWith(source.path);
            const found = known.get(files) ?? [...files].flatMap((path) => from.get(path) ?? []);
            known.set(files, found);
            return found;
        };
    };
    const patchesOf = ({ source }) => units.kustomizationsOf(source.path).flatMap((directory) => patches.get(directory) ?? []);
    const unitOf = gather(byFile);
    const originOf = (path) => origins?.get(path) ?? sourceOrigin;
    const partialOf = gather(partialByFile);
    return workspaceOf({ all: () => manifests, unitOf, partialOf, patchesOf, dockerfiles, links, originOf });
}
const nothing = { items: [], complete: true };
function workspaceOf({ all, unitOf, partialOf, patchesOf, dockerfiles, links, originOf }) {
    const images = imageUses(all, new Map(dockerfiles.map((dockerfile) => [dockerfile.file.source.path, dockerfile])), links);
    let clusterWide;
    const workloadsOf = (service) => {
        if (!isService(service))
            return nothing;
        const { workloads } = partsOf(unitOf(service));
        return resolve(service, workloads, partialOf(service), (workload) => selects(service, workload));
    };
    return {
        get manifests() {
            return all();
        },
        unitOf,
        workloadsOf,
        servicesOf: (workload) => {
            if (workload.podTemplate === null)
                return nothing;
            const found = resolve(workload, partsOf(unitOf(workload)).services, partialOf(workload), (service) => {
                return isService(service) && selects(service, workload);
            });
            return { ...found, items: found.items.filter((service) => workloadsOf(service).items.includes(workload)) };
        },
        replicasOf: (workload) => (0,replicas/* replicasOf */.N)(workload, partsOf(unitOf(workload)).autoscalers),
        referencesTo: (service) => {
            const items = unitOf(service).filter((manifest) => namesService(manifest, service));
            clusterWide ??= all().filter(isClusterWide);
            const others = clusterWide.filter((manifest) => !items.includes(manifest) && namesService(manifest, service));
            return { items: [...items, ...others], complete: true };
        },
        patched: (manifest, path) => {
            return patchesOf(manifest).some((patch) => patch.appliesTo(manifest) && patch.sets(manifest, path));
        },
        dockerfiles,
        imagesOf: images.by,
        usesOf: images.of,
        originOf,
        replace({ manifests: changed, dockerfiles: changedDockerfiles }) {
            const originals = new Map([...changed].map(([before, after]) => [after, before]));
            const swap = (manifest) => changed.get(manifest) ?? manifest;
            const original = (manifest) => originals.get(manifest) ?? manifest;
            const known = new Map();
            const unitAfter = (manifest) => {
                const before = unitOf(original(manifest));
                const after = known.get(before) ?? before.map(swap);
                known.set(before, after);
                return after;
            };
            return workspaceOf({
                all: () => all().map(swap),
                unitOf: unitAfter,
                partialOf: (manifest) => partialOf(original(manifest)),
                patchesOf,
                dockerfiles: dockerfiles.map((dockerfile) => changedDockerfiles.get(dockerfile) ?? dockerfile),
                links,
                originOf,
            });
        },
    };
}
const knownParts = new WeakMap();
function partsOf(unit) {
    let parts = knownParts.get(unit);
    if (parts === undefined) {
        parts = {
            services: unit.filter(isService),
            workloads: unit.filter(({ podTemplate }) => podTemplate !== null),
            autoscalers: unit.filter(replicas/* isAutoscaler */.Q),
        };
        knownParts.set(unit, parts);
    }
    return parts;
}
/**
 * The related objects among those deployed together. A file that holds some of its own is taken at its word, since
 * directories often hold alternatives; where the files of a unit define one object twice, nobody knows which counts.
 */
function resolve(manifest, unit, partial, related) {
    const yes = [];
    let unsure = partial.some((other) => related(other) !== false);
    for (const other of unit) {
        const answer = related(other);
        if (answer === true)
            yes.push(other);
        else if (answer === null)
            unsure = true;
    }
    const own = yes.filter(({ source }) => source.path === manifest.source.path);
    const items = own.length > 0 ? own : yes;
    const names = new Set(items.map(({ group, kind, name }) => JSON.stringify([group, kind, name])));
    return { items, complete: !unsure && names.size === items.length };
}
/**
 * Whether a Service selects the pods of a workload: every pair of its selector is among their labels, and both are in
 * one namespace (API reference, ServiceSpec.selector). Null where that can't be told.
 */
function selects(service, workload) {
    const { podTemplate, kind } = workload;
    // A PodTemplate is a form that others fill in: no pod is made of it.
    if (podTemplate === null || kind === "PodTemplate")
        return false;
    const selector = selectorOf(service);
    if (selector === null)
        return false;
    let certain = true;
    for (const [key, value] of Object.entries(selector)) {
        const label = podTemplate.labels[key];
        if (label === value)
            continue;
        const open = typeof value !== "string" ||
            hasPlaceholder(value) ||
            (label === undefined
                ? isUnfilled(workload, [...podTemplate.path, "metadata", "labels", key])
                : hasPlaceholder(label));
        if (!open)
            return false;
        certain = false;
    }
    if (service.namespace !== workload.namespace) {
        if (service.namespace !== null && workload.namespace !== null)
            return false;
        return null;
    }
    return certain ? true : null;
}
function selectorOf(service) {
    const selector = (0,json/* valueAt */.fK)(service.value, ["spec", "selector"]);
    return (0,json/* isObject */.Gv)(selector) && Object.keys(selector).length > 0 ? selector : null;
}
function isService({ group, kind }) {
    return group === "" && kind === "Service";
}
/** Tokens in labels, which may hold no other than letters, digits, `-`, `_` and `.`. */
function hasPlaceholder(text) {
    return /[^\w.-]|^__|__$/.test(text);
}
function isUnfilled({ unfilled }, path) {
    return unfilled.some((open) => (0,core_path/* startsWith */.w1)(path, open));
}
function isClusterWide({ group }) {
    return /^(?:admissionregistration|apiextensions|apiregistration)\.k8s\.io$/.test(group);
}

// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(7470);
;// CONCATENATED MODULE: ./build/model/kubernetes/patches.js




/** The changes of a kustomization: its inline patches, its patch files, which `documentsOf` reads, and its `images`. */
function readPatches({ patches, directory, images, vars = [] }, documentsOf) {
    const ofImages = images.map(({ name }) => imagePatch(name));
    const others = patches.flatMap((entry) => {
        const values = entry.path === null ? [] : [...documentsOf(entry.path)];
        if (entry.text !== null) {
            const { documents } = (0,yaml_parse/* parseYaml */.h)(new source_file/* SourceFile */.s(`${directory}/kustomization.yaml`, entry.text));
            values.push(...documents.map((document) => document.value));
        }
        return values.flatMap((value) => readPatch(value, entry) ?? []);
    });
    return [...others, ...ofImages, ...(vars.length === 0 ? [] : [variablePatch(vars)])];
}
/** Fills in values that name a variable: `$(NAME)`. */
function variablePatch(names) {
    return {
        appliesTo: () => true,
        sets: ({ value }, path) => {
            const text = (0,json/* valueAt */.fK)(value, path);
            return typeof text === "string" && names.some((name) => text.includes(`$(${name})`));
        },
    };
}
/** Changes the image of the containers whose image has the name, with any tag or digest. */
function imagePatch(name) {
    const isMeant = (image) => {
        if (image === null || !image.startsWith(name))
            return false;
        return /^(?:[:@][^/]*)?$/.test(image.slice(name.length));
    };
    return {
        appliesTo: ({ podTemplate }) => podTemplate !== null,
        sets: ({ podTemplate }, path) => {
            const containers = podTemplate?.containers ?? [];
            return containers.some(({ image, path: at }) => isMeant(image) && (0,core_path/* samePath */.Eb)(path, [...at, "image"]));
        },
    };
}
function readPatch(value, { target }) {
    if (Array.isArray(value)) {
        return {
            appliesTo: (manifest) => isTarget(manifest, target),
            sets: (manifest, path) => value.some((operation) => operationSets(operation, manifest.value, path)),
        };
    }
    if (!(0,json/* isObject */.Gv)(value))
        return null;
    const own = { kind: textAt(value, ["kind"]), name: textAt(value, ["metadata", "name"]) };
    const meant = target ?? own;
    return {
        appliesTo: (manifest) => isTarget(manifest, meant),
        sets: (manifest, path) => mergeSets(value, manifest.value, path),
    };
}
/** Kustomize matches targets as regular expressions; here, anything but a plain name matches all objects. */
function isTarget({ kind, name }, target) {
    if (target === null)
        return false;
    const fits = (wanted, actual) => wanted === null || wanted === actual || /[^\w.-]|\.\*/.test(wanted);
    return fits(target.kind, kind) && fits(target.name, name);
}
/** JSON patch (RFC 6902): true if the operation changes the value at the path, a parent of it or a part of it. */
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
    if (inserts && Array.isArray((0,json/* valueAt */.fK)(object, list)))
        return (0,core_path/* startsWith */.w1)(list, path);
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
/** The steps of a JSON pointer, with numbers for the items of lists in the object; null if there is no pointer. */
function stepsAt(operation, key, object) {
    const pointer = (0,json/* valueAt */.fK)(operation, [key]);
    if (typeof pointer !== "string")
        return null;
    const steps = [];
    for (const step of pointer.split("/").slice(1).map(unescapeStep)) {
        steps.push(Array.isArray((0,json/* valueAt */.fK)(object, steps)) && /^\d+$/.test(step) ? Number(step) : step);
    }
    return steps;
}
/** RFC 6901, section 4. */
function unescapeStep(step) {
    return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
/**
 * Strategic merge: maps merge by key, lists of named items merge by name, other values are replaced. Null and
 * `$patch: delete` remove a value; `$patch: replace` removes everything that the patch does not set itself.
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
        return false;
    const item = Array.isArray(value) ? value[step] : undefined;
    const name = (0,json/* isObject */.Gv)(item) ? item["name"] : undefined;
    return patch.some((other) => {
        return (0,json/* isObject */.Gv)(other) && other["name"] === name && mergeSets(other, item, rest);
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
function textAt(value, path) {
    const text = (0,json/* valueAt */.fK)(value, path);
    return typeof text === "string" ? text : null;
}

// EXTERNAL MODULE: ./build/model/kubernetes/read-manifests.js
var read_manifests = __webpack_require__(4192);
// EXTERNAL MODULE: ./build/model/origin/origin-of.js + 2 modules
var origin_of = __webpack_require__(2510);
;// CONCATENATED MODULE: ./build/formats/yaml/explain-error.js
/** What is wrong with a document, in words for people and not in those of the parser. */
function explainError(source, error) {
    const line = writtenLine(source, source.position(error.offset).line);
    if (error.code === undefined)
        return { why: lowerFirst(error.message), line };
    const near = separatorAround(source, line);
    if (near !== null)
        return { why: `${JSON.stringify(near.text)} is no separator of documents, which is three dashes`, line: near.line };
    const text = source.line(line);
    const indentation = /^[ \t]*/.exec(text)?.[0] ?? "";
    if (indentation.includes("\t"))
        return { why: "its indentation has a tab, and YAML allows only spaces there", line };
    if (/closing ['"]quote/.test(error.message)) {
        const quote = error.message.includes("'") ? "'" : '"';
        return { why: "a quote that opens here is never closed", line: openedAt(source, line, quote) };
    }
    if (error.code === "BLOCK_AS_IMPLICIT_KEY" && isDeeper(source, line + 1, indentation)) {
        return { why: "its indentation does not fit the line above it", line: line + 1 };
    }
    return { why: whyOf(error.code, error.message, text), line };
}
/** True for a line with a key below a value that is complete. */
function isDeeper(source, line, indentation) {
    if (line > source.lineCount)
        return false;
    const text = source.line(line);
    return text.startsWith(`${indentation} `) && /:(?:\s|$)/.test(text);
}
/** The closest line from `line` up that has an odd number of quotes: the one that most likely lacks another. */
function openedAt(source, line, quote) {
    for (let one = line; one > Math.max(0, line - longestQuote); one -= 1) {
        if ((source.line(one).split(quote).length - 1) % 2 === 1)
            return one;
    }
    return line;
}
/** So many lines are looked through for the start of a quote. */
const longestQuote = 2000;
/** A line with text: what is missing at the end of a text is missed behind its last line. */
function writtenLine(source, at) {
    let line = Math.min(at, source.lineCount);
    while (line > 1 && source.line(line).trim() === "")
        line -= 1;
    return line;
}
function whyOf(code, message, text) {
    if (code === "BAD_INDENT" && message.startsWith("Flow ")) {
        return "a bracket or brace is never closed, or the lines between are not indented";
    }
    if (code === "UNEXPECTED_TOKEN" && /["']/.test(text)) {
        return "there is text behind a value in quotes; a quote inside of quotes must be escaped";
    }
    if (code === "MISSING_CHAR")
        return missingCharacter(message);
    if (code === "BLOCK_AS_IMPLICIT_KEY" && /:\s+\S.*:(?:\s|$)/.test(text)) {
        return "its value has a colon and a space, so the value must be in quotes";
    }
    return reasons[code] ?? "it is no valid YAML";
}
/** What the mistakes of the `yaml` package (its `ErrorCode`) are about. */
const reasons = {
    ALIAS_PROPS: "an alias (*name) can't have an anchor or a tag of its own",
    BAD_ALIAS: "an alias (*name) or anchor (&name) is not written as it must be; a value that starts with * or & must be in quotes",
    BAD_DIRECTIVE: "a line that starts with % is a directive, and this is none that YAML knows",
    BAD_DQ_ESCAPE: "a backslash between double quotes starts an escape, and YAML does not know this one; use single quotes",
    BAD_INDENT: "its indentation does not fit the lines above it",
    BAD_PROP_ORDER: "an anchor or a tag is at the wrong place",
    BAD_SCALAR_START: "a value can't start with this character unless it is in quotes",
    BLOCK_AS_IMPLICIT_KEY: "its indentation does not fit the lines above it",
    BLOCK_IN_FLOW: "there is an indented block between brackets or braces",
    KEY_OVER_1024_CHARS: "a key is longer than 1,024 characters",
    MULTILINE_IMPLICIT_KEY: "a key and its colon must be on one line; a colon may be missing",
    MULTIPLE_ANCHORS: "a value has more than one anchor",
    MULTIPLE_TAGS: "a value has more than one tag",
    TAB_AS_INDENT: "its indentation has a tab, and YAML allows only spaces there",
    UNEXPECTED_TOKEN: "the text here does not belong to what is before it",
};
function missingCharacter(message) {
    if (/Expected flow|must end with|, or|flow (?:map|seq)/i.test(message)) {
        return "a bracket or brace is never closed, or a comma is missing";
    }
    if (/space/i.test(message))
        return "a space is missing";
    return "a colon, or the space behind it, is missing after a key";
}
/** A line of four or more dashes at a place or just above it, where YAML would have three. */
function separatorAround(source, line) {
    const candidates = [line, line - 1].filter((one) => one >= 1 && one <= source.lineCount);
    for (const one of candidates) {
        const text = source
            .line(one)
            .replace(/^\ufeff/, "")
            .trimEnd();
        if (/^-{4,40}$/.test(text))
            return { text, line: one };
    }
    return null;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/model/unread-file.js

/** The trouble of a file of which nothing can be read. */
function unreadFile(format, source, { why, offset }) {
    return { source, format, troubles: [{ part: "file", why, range: lineAt(source, offset) }] };
}
/** What of a YAML file can't be read; null where everything can. */
function unreadYaml({ source, documents }) {
    const troubles = documents.flatMap((document) => troublesOf(source, document, documents.length));
    return troubles.length === 0 ? null : { source, format: "manifest", troubles };
}
function troublesOf(source, document, documents) {
    const [error] = document.errors;
    if (error === undefined) {
        return document.repeated.map((key) => ({ part: "key", document: document.index, key, range: key.range }));
    }
    const { why, line } = explainError(source, error);
    return [{ part: partOf(error, documents), why, range: source.lineRange(line) }];
}
function partOf({ last }, documents) {
    if (last === true)
        return "rest";
    return documents > 1 ? "document" : "file";
}
/** What keeps a Dockerfile from being built; null where nothing does. */
function unreadDockerfile({ source, errors: [error] }) {
    if (error === undefined)
        return null;
    // Instructions keep their capitals.
    const why = error.message.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
    return unreadFile("dockerfile", source, { why, offset: error.offset });
}
function lineAt(source, offset) {
    return source.lineRange(source.position(offset).line);
}

;// CONCATENATED MODULE: ./build/analysis/read-tree.js
















/** Reads files. Each that can't be read is an entry of `skipped` or `errors`, unless nobody expects a word about it. */
function parseTree(inputs, { builds = (0,read_builds/* buildsIn */.H)(inputs), dockerfiles: known = [], images = [], maxFileSize: limit = yaml_limits/* maxFileSize */.o2, } = {}) {
    const files = new Map();
    const dockerfiles = new Map();
    const built = new Set(builds.map(({ dockerfile }) => dockerfile));
    const skipped = [];
    const unread = [];
    const objects = [];
    const fragments = [];
    const kustomizations = [];
    const origins = new Map();
    for (const { path, bytes, role, origin } of inputs) {
        if ((0,kustomization/* isKustomizationPath */.rD)(path))
            kustomizations.push(...kustomizationIn(path, bytes));
        const detected = detect(path, bytes, built.has(path), limit);
        if (detected.kind === "unreadable") {
            if (role === "reviewed")
                unread.push(unreadFile(detected.format, detected.source, detected));
            continue;
        }
        if (detected.kind === "skip") {
            const { reason, line, silent } = detected;
            if (!silent && role === "reviewed")
                skipped.push({ file: path, reason, ...(line === undefined ? {} : { line }) });
            continue;
        }
        origins.set(path, origin ?? (0,origin_of/* originOf */.y)(path, detected.source.text));
        if (detected.kind === "dockerfile") {
            const file = (0,parse/* parseDockerfile */.A)(detected.source);
            files.set(path, file);
            if (file.instructions.length === 0) {
                if (role === "reviewed")
                    skipped.push({ file: path, reason: "empty" });
                continue;
            }
            const trouble = unreadDockerfile(file);
            if (trouble === null)
                dockerfiles.set(path, (0,read_dockerfile/* readDockerfile */.n_)(file, (0,build_options/* buildOptions */.D)(path, builds, images)));
            else if (role === "reviewed")
                unread.push(trouble);
            continue;
        }
        const file = (0,yaml_parse/* parseYaml */.h)(detected.source);
        files.set(path, file);
        const trouble = role === "reviewed" ? unreadYaml(file) : null;
        if (trouble !== null)
            unread.push(trouble);
        const { manifests, partial } = (0,read_manifests/* readManifests */.P)(file);
        objects.push(...manifests);
        fragments.push(...partial);
    }
    const patchFiles = new Set(kustomizations.flatMap(({ patches }) => patches.flatMap(({ path }) => path ?? [])));
    const isPatch = ({ source }) => patchFiles.has(source.path);
    const whole = objects.filter((manifest) => !isPatch(manifest));
    const partial = [...fragments, ...objects.filter(isPatch)];
    const bytesOf = new Map(inputs.map(({ path, bytes }) => [path, bytes]));
    const patches = new Map(kustomizations.map((kustomization) => [
        kustomization.directory,
        readPatches(kustomization, (path) => documentsIn(path, bytesOf.get(path))),
    ]));
    const manifestsOf = (0,group_by/* groupBy */.$)(whole, ({ document }) => document);
    const parted = new Set(partial.map(({ source }) => source.path));
    const isWhole = (file) => file.format === "dockerfile"
        ? dockerfiles.has(file.source.path)
        : !parted.has(file.source.path) && file.documents.every((document) => isJudged(document, manifestsOf));
    const reviewed = new Set(inputs.filter(({ role }) => role === "reviewed").map(({ path }) => path));
    return {
        files,
        manifestsOf,
        reviewed: whole.filter(({ source }) => reviewed.has(source.path)),
        context: whole.filter(({ source }) => !reviewed.has(source.path)),
        dockerfiles,
        whole: new Set([...files.values()].filter(isWhole).map(({ source }) => source.path)),
        workspace: createWorkspace({
            manifests: whole,
            partial,
            kustomizations,
            patches,
            dockerfiles: [...dockerfiles.values()],
            origins,
            links: (0,link_images/* linkImages */.r)(builds, [...new Set([...dockerfiles.keys(), ...known])], kustomizations),
        }),
        skipped,
        unread,
    };
}
/** True for a document of objects only, or an empty one. */
function isJudged(document, manifestsOf) {
    if (document.errors.length > 0)
        return false;
    return document.value === null || (manifestsOf.get(document) ?? []).length > 0;
}
/** A kustomization may leave out what makes other files manifests, so its name alone says what it is. */
function kustomizationIn(path, bytes) {
    return documentsIn(path, bytes).flatMap((value) => (0,kustomization/* readKustomization */.kG)(path, value) ?? []);
}
/** The data of a file that may be no manifest: a kustomization, a JSON patch. */
function documentsIn(path, bytes) {
    if (bytes === undefined || bytes.length > yaml_limits/* maxFileSize */.o2)
        return [];
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    return (0,yaml_parse/* parseYaml */.h)(new source_file/* SourceFile */.s(path, text)).documents.map(({ value }) => value);
}

// EXTERNAL MODULE: ./build/analysis/unread.js
var analysis_unread = __webpack_require__(4752);
;// CONCATENATED MODULE: ./build/analysis/analyze.js

















/** A file with more findings about its ignore comments than these is no oversight of its author. */
const noteLimit = 50;
/**
 * Reads the files, runs the rules, and proves every fix, on all rules, whichever of them are on. Pure, synchronous, and
 * never throws on what files hold.
 */
function analyze(files, settings, options = {}) {
    const { images, maxFileSize } = settings;
    const { dockerfiles, builds = [...(0,configured_builds/* configuredBuilds */.i)(settings.builds), ...(0,read_builds/* buildsIn */.H)(files)] } = options;
    const tree = parseTree(files, { images, maxFileSize, builds, dockerfiles });
    const errors = [];
    const severityOf = severityIn(tree.workspace, settings);
    const ground = groundOf(tree, settings, options, { severityOf, errors });
    const own = new Set(files.filter((file) => file.role === "reviewed").map(({ path }) => path));
    const counting = (findings) => {
        return findings.flatMap((finding) => {
            const severity = severityOf(finding.rule, finding.severity, finding.source.path, (0,path_filter/* namespaceOf */.N6)(finding.object));
            return severity === null ? [] : { ...finding, severity };
        });
    };
    const asked = subjectsOf(tree, own, options.context === true);
    const notes = [...own].map((path) => counting(notesOn(ground, tree.files.get(path))));
    const unread = tree.unread.map((file) => counting(runFileRules(ground.rules.files, file)));
    const told = [...unread, ...notes].flatMap((some) => some.slice(0, noteLimit));
    const { found, ignored } = sortOut(asked, (subject) => counting(ground.findingsOf(subject)), ground, own, told);
    const findings = (0,fix_findings/* fixFindings */.e7)(ground, tree.files, found, options.fix ?? (() => true));
    return {
        findings,
        ignored,
        skipped: [
            ...tree.skipped,
            ...(0,analysis_unread/* untoldParts */.fs)(tree.unread, unread.flat()),
            ...unread.flatMap((some) => untold(some, "findings about how it is written")),
            ...notes.flatMap((some) => untold(some, "findings about its ignore comments")),
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
        ground,
    };
}
/** How many fixes of findings were proved, and how many were not. */
function countProofs(findings) {
    const proofs = findings.flatMap((finding) => finding.fix?.proof ?? []);
    const proved = proofs.filter((proof) => proof.ok).length;
    return { proved, unproved: proofs.length - proved };
}
/** What proofs stand on. The errors of rules are added as they happen. */
function groundOf(tree, settings, { today = null, whole = true, rules = registry/* ruleSet */.n }, { severityOf, errors }) {
    const said = new Map();
    const isOn = (rule, path, namespace = null) => {
        return severityOf(rule, "error", path, namespace) !== null;
    };
    const findingsOf = (subject) => {
        const known = said.get(subject);
        if (known)
            return known;
        const outcome = (0,run_rules/* runRules */.x)(rules, subject, tree.workspace, settings);
        const told = outcome.errors.filter(({ rule, file }) => isOn(rule, file));
        errors.push(...told.map(({ rule: _rule, ...error }) => error));
        said.set(subject, outcome.findings);
        return outcome.findings;
    };
    const ignoring = ignoreOptions(rules, settings, today);
    const isWhole = (path) => {
        return whole && tree.whole.has(path) && errors.every(({ file }) => file !== path);
    };
    return {
        workspace: tree.workspace,
        settings,
        rules,
        manifestsOf: (document) => tree.manifestsOf.get(document) ?? [],
        dockerfileOf: (path) => tree.dockerfiles.get(path),
        findingsOf,
        ignores: (0,ignores/* ignoresOf */.fL)(tree.files, ignoring),
        ignoring,
        isOn,
        judges: (rule, path) => isOn(rule, path) && isWhole(path),
    };
}
/**
 * The severity that a finding counts with: as its rule is configured, but in test data that of a note at most, and what
 * would be a note elsewhere is not worth one there.
 */
function severityIn({ originOf }, { rules, fixtures }) {
    const configured = (0,rule_severity/* severityTest */.Y)(rules);
    if (fixtures === "normal")
        return configured;
    return (rule, severity, path, namespace) => {
        const counted = configured(rule, severity, path, namespace);
        if (counted === null || originOf(path).fixture === null)
            return counted;
        return fixtures === "off" || counted === "info" ? null : "info";
    };
}
function ignoreOptions(rules, { thirdPartySuppressions }, today) {
    return {
        rules: new Set([...rules.kubernetes, ...rules.dockerfile].map(({ id }) => id)),
        exempt: new Set([...rules.ignoreComments, ...rules.files].map(({ id }) => id)),
        today,
        ...(thirdPartySuppressions ? { thirdParty: thirdPartyChecks((0,rule_set/* rulesIn */.B)(rules)) } : {}),
    };
}
/** What is looked at: what the files under review hold, and with `context` what the others hold. */
function subjectsOf(tree, own, context) {
    const dockerfiles = [...tree.dockerfiles].filter(([path]) => context || own.has(path));
    return [...tree.reviewed, ...(context ? tree.context : []), ...dockerfiles.map(([, dockerfile]) => dockerfile)];
}
/** What there is to say of the ignore comments of a file. */
function notesOn(ground, file) {
    const own = file === undefined ? null : ground.ignores.in(file.source.path);
    if (file === undefined || own === null)
        return [];
    const judged = (0,ignores/* judgeComments */.GJ)(own, (0,change/* targetFindings */.Y)(ground, file), (rule) => ground.judges(rule, file.source.path));
    const mayWrite = !(0,respect_origin/* isLeftAlone */.$)(ground.workspace.originOf(file.source.path), ground.settings.fixtures);
    return (0,run_comment_rules/* runCommentRules */.i)(ground.rules.ignoreComments, file.source, judged, mayWrite);
}
function untold(notes, what) {
    const count = notes.length - noteLimit;
    const file = notes[0]?.source.path ?? "";
    return count > 0 ? [{ file, reason: `${count} more ${what}` }] : [];
}
/** Ignored findings are counted among the others, so that those keep their fingerprints. */
function sortOut(subjects, findingsOf, { ignores }, own, notes) {
    const silenced = new Set();
    const all = subjects.flatMap((subject) => {
        const findings = findingsOf(subject);
        for (const finding of findings)
            if (ignores.silences(subject, finding))
                silenced.add(finding);
        return findings;
    });
    const sorted = [...onceEach(all, own), ...notes].toSorted(byPlace);
    const isSilenced = sorted.map((finding) => silenced.has(finding));
    const known = fingerprinted(sorted);
    return {
        found: known.filter((_finding, index) => !isSilenced[index]),
        ignored: known.filter((_finding, index) => isSilenced[index]),
    };
}
/** Of two files that disagree, the one under review is spoken of; where both or none are, the manifest. */
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
        return { ...finding, fingerprint: (0,identity/* fingerprintOf */.ax)(finding.identity, occurrence) };
    });
}
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
/* harmony export */   fs: () => (/* binding */ untoldParts),
/* harmony export */   jH: () => (/* binding */ unreadFiles)
/* harmony export */ });
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7181);

const fileRules = new Set(_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleSet */ .n.files.map(({ id }) => id));
/** True for a rule about whether a file can be read. */
function isFileRule(rule) {
    return fileRules.has(rule);
}
/** The files of which findings say that a part of them, or all, was not read. A key that stands twice was. */
function unreadFiles(findings) {
    const unread = findings.filter(({ rule, path }) => fileRules.has(rule) && path[0] !== "key");
    return new Set(unread.map(({ source }) => source.path));
}
/** What was not read and no finding tells of, because its rule is off. */
function untoldParts(unread, told) {
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

/***/ 2065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ severityTest),
/* harmony export */   k: () => (/* binding */ presetLevel)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6406);
/* harmony import */ var _core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3866);
/* harmony import */ var _path_filter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7607);




const known = new WeakMap();
/** Reads what is configured for rules, once. Throws a ConfigError for a glob that can't be used. */
function severityTest(rules) {
    const severityOf = known.get(rules) ?? readRules(rules);
    known.set(rules, severityOf);
    return severityOf;
}
function readRules({ preset, levels, overrides }) {
    const places = overrides.map((override) => ({ ...override, covers: (0,_path_filter_js__WEBPACK_IMPORTED_MODULE_2__/* .placeTest */ .Y5)(override) })).toReversed();
    return (rule, severity, file, namespace = null) => {
        const named = places.find((place) => levelIn(place.levels, rule) !== null && place.covers(file, namespace));
        const start = () => {
            return places.find((place) => place.preset !== null && place.covers(file, namespace))?.preset ?? preset;
        };
        const level = levelIn(named?.levels ?? levels, rule) ?? presetLevel(start(), rule, severity);
        if (level === "off")
            return null;
        return level === "default" ? severity : level;
    };
}
/** What a preset says of a rule's finding of that severity. An error is in all presets: what can't work is no opinion. */
function presetLevel(preset, rule, severity) {
    if (preset === "none")
        return "off";
    const { preset: smallest = "recommended", severities = {} } = factsOf(rule);
    if (severity !== "error" && _core_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .presets */ .v.indexOf(preset) < _core_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .presets */ .v.indexOf(smallest))
        return "off";
    const least = severities[preset] ?? (preset === "strict" ? "warning" : "info");
    return (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, least) ? "default" : least;
}
function factsOf(rule) {
    return Object.hasOwn(_core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .presetFacts */ .B, rule) ? (_core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .presetFacts */ .B[rule] ?? {}) : {};
}
function levelIn(levels, rule) {
    return Object.hasOwn(levels, rule) ? (levels[rule] ?? null) : null;
}


/***/ }),

/***/ 3652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ areApart),
/* harmony export */   Wz: () => (/* binding */ sortEdits),
/* harmony export */   ct: () => (/* binding */ applyEdits)
/* harmony export */ });
/** Edits in the order of their place in the text. */
function sortEdits(edits) {
    return [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
/** True for edits in their order of which no two overlap or start at the same point: `applyEdits` takes them. */
function areApart(edits) {
    return edits.every(({ range: [start] }, index) => {
        const before = edits[index - 1]?.range;
        return before === undefined || (start >= before[1] && start > before[0]);
    });
}
/**
 * The text with all edits made. The edits may come in any order but must lie inside the text, and no two may
 * overlap or stand at the same point: which of them came first would be anybody's guess.
 * Throws a RangeError otherwise.
 */
function applyEdits(text, edits) {
    let result = "";
    let position = 0;
    let previous;
    for (const edit of sortEdits(edits)) {
        const [start, end] = edit.range;
        const clash = previous !== undefined && (start < position || start === previous.range[0]);
        if (clash || end < start || end > text.length) {
            throw new RangeError(`edit ${start}..${end} overlaps another one or leaves the text`);
        }
        result += text.slice(position, start) + edit.text;
        position = end;
        previous = edit;
    }
    return result + text.slice(position);
}


/***/ }),

/***/ 8187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key, in the order of their first appearance: `Map.groupBy`, which Node 20 does not have yet. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ namedPlace),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5514);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2565);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);



/** Rule, file, group, kind, namespace and name. */
const partsBeforePlace = 6;
/** The identity of a finding: one line of JSON, so that no part can be mistaken for another. */
function identityOf(parts) {
    const { rule, file, object, path, value } = parts;
    const group = object?.apiVersion.includes("/") ? object.apiVersion.slice(0, object.apiVersion.indexOf("/")) : "";
    return JSON.stringify([rule, file, group, object?.kind, object?.namespace, object?.name, ...namedPath(path, value)]);
}
/** The place that an identity names: the path in the object, list items by their names. */
function namedPlace(identity) {
    return JSON.parse(identity).slice(partsBeforePlace);
}
/** The fingerprint of the `occurrence`th (from 0) finding with an identity. 16 hexadecimal digits. */
function fingerprintOf(identity, occurrence) {
    const text = occurrence === 0 ? identity : `${identity}#${occurrence}`;
    return (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesToHex */ .My)((0,_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8ToBytes */ .AI)(text)).slice(0, 8));
}
function namedPath(path, value) {
    let here = value;
    return path.map((step) => {
        if (typeof step === "string") {
            here = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(here) && Object.hasOwn(here, step) ? here[step] : undefined;
            return step;
        }
        here = Array.isArray(here) ? here[step] : undefined;
        const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(here) ? here["name"] : undefined;
        return typeof name === "string" ? `name=${name}` : step;
    });
}


/***/ }),

/***/ 7519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ concernsComment),
/* harmony export */   Gy: () => (/* binding */ concernsInstruction),
/* harmony export */   X$: () => (/* binding */ concernsDocument)
/* harmony export */ });
/** True for an operation on a YAML or JSON document. */
function concernsDocument(operation) {
    return "document" in operation;
}
/** True for an operation on a comment. */
function concernsComment(operation) {
    return "comment" in operation;
}
/** True for an operation on an instruction of a Dockerfile. */
function concernsInstruction(operation) {
    return "instruction" in operation;
}


/***/ }),

/***/ 3076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ SourceFile)
/* harmony export */ });
/** One file's text with its line table. A byte order mark stays part of the text. */
class SourceFile {
    /** Path in the repository, with forward slashes. */
    path;
    text;
    #lineStarts;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** Offsets at which lines start. LF, CRLF and a lone CR end a line, as YAML 1.2 (5.4) has it. */
    get lineStarts() {
        if (this.#lineStarts)
            return this.#lineStarts;
        const starts = [0];
        for (const match of this.text.matchAll(/\r\n|\n|\r/g))
            starts.push(match.index + match[0].length);
        this.#lineStarts = starts;
        return starts;
    }
    /** Number of lines; a newline at the end of the file does not open another one. */
    get lineCount() {
        const starts = this.lineStarts;
        return starts.length > 1 && starts.at(-1) === this.text.length ? starts.length - 1 : starts.length;
    }
    /** Line and column (from 1) of an offset; offsets outside the text are clamped to it. */
    position(offset) {
        const starts = this.lineStarts;
        const target = Math.min(Math.max(offset, 0), this.text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= target)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: target - (starts[low] ?? 0) + 1 };
    }
    /** The offsets of a line (from 1) without its line ending. Throws a RangeError for a line the file does not have. */
    lineRange(line) {
        const start = this.lineStarts[line - 1];
        if (start === undefined)
            throw new RangeError(`${this.path} has no line ${line}`);
        const next = this.lineStarts[line] ?? this.text.length;
        let end = next;
        if (line < this.lineStarts.length) {
            if (this.text[end - 1] === "\n")
                end -= 1;
            if (end > start && this.text[end - 1] === "\r")
                end -= 1;
        }
        return [start, end];
    }
    /** The text of a line (from 1) without its line ending. */
    line(line) {
        return this.text.slice(...this.lineRange(line));
    }
    /** The line ending at an offset's line, or the file's first one, or LF. */
    lineEnding(offset) {
        const here = /\r\n|\n|\r/.exec(this.text.slice(Math.max(0, offset)));
        const ending = here?.[0] ?? /\r\n|\n|\r/.exec(this.text)?.[0] ?? "\n";
        return ending;
    }
}


/***/ }),

/***/ 3766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ targetFindings)
/* harmony export */ });
/** What the rules say of each object of a file as it stands, or of the Dockerfile. */
function targetFindings(ground, file) {
    const dockerfile = ground.dockerfileOf(file.source.path);
    const subjects = file.format === "yaml" ? file.documents.flatMap(ground.manifestsOf) : dockerfile === undefined ? [] : [dockerfile];
    return subjects.map((subject) => ({ subject, findings: ground.findingsOf(subject) }));
}


/***/ }),

/***/ 1063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ec: () => (/* binding */ commentOperations),
  a7: () => (/* binding */ composeFixes),
  ZG: () => (/* binding */ dockerfileOperations),
  _A: () => (/* binding */ yamlOperations)
});

// EXTERNAL MODULE: ./build/core/edit.js
var core_edit = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/core/operation.js
var operation = __webpack_require__(7519);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(3059);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
;// CONCATENATED MODULE: ./build/formats/dockerfile/edit-dockerfile.js


/**
 * Turns operations, of one fix or several, into the fewest text edits in the author's own style: new instructions
 * take the indentation, line ending and letter case of the one they follow. What they amount to is
 * `applyInstructions`. Refuses, with a reason for the user, whatever is not certain.
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
    const sorted = (0,core_edit/* sortEdits */.Wz)(edits);
    const meets = sorted.some(({ range: [start] }, index) => {
        const [before, end] = sorted[index - 1]?.range ?? [-1, 0];
        return start < end || start === before;
    });
    return meets ? { ok: false, reason: "two changes collide at the end of the file" } : { ok: true, edits: sorted };
}
function editInstruction(file, instruction, operations) {
    const edits = [];
    const inserted = [];
    const flags = [];
    for (const operation of operations) {
        if (operation.kind === "remove-instruction") {
            return operations.length > 1 ? { refused: "one fix removes what another changes" } : removal(file, instruction);
        }
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
        edits.push(added);
    }
    return edits.filter(({ range, text }) => file.source.text.slice(...range) !== text);
}
/** New lines behind the last line of an instruction. Where that goes on into nothing, it would take them in: it ends. */
function insertion(file, { index, range }, lines) {
    const { source, dangling } = file;
    const [open, more] = index === file.instructions.length - 1 ? dangling : [];
    const refused = "the last instruction ends in a continuation with nothing after it";
    if (more !== undefined || (open && source.text[open[0] - 1] === file.escape))
        return { refused };
    const { line } = source.position(range[0]);
    const indent = /^[ \t]*/.exec(source.line(line).replace(/^\ufeff/, ""))?.[0] ?? "";
    const at = endOfLine(source.text, range[1]);
    // A lone CR ends no line here.
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
/** All behind the flags, where that is a part of one line. */
function oneLine({ source }, instruction) {
    const [first] = instruction.words;
    const last = instruction.words.at(-1);
    if (!first || !last || instruction.json || instruction.heredoc !== "")
        return { refused: "it is more than one line" };
    const range = [first.range[0], last.range[1]];
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
 * The edit that makes a comment's operation. Without text the comment goes with the blanks before it, or with its line
 * where it has that for itself; at the end of a file, with the blank lines above, so that the file ends as it did.
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

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/formats/yaml/refusal.js
/** Why an edit can't be made with certainty, in words for a user: a sentence without capital and full stop. */
class Refusal extends Error {
    name = "Refusal";
}

;// CONCATENATED MODULE: ./build/formats/yaml/block-draft.js



/** The start of an offset's line. */
function lineStart(draft, offset) {
    return draft.source.lineStarts[draft.source.position(offset).line - 1] ?? 0;
}
/** The end of an offset's line, before its line ending. */
function lineEnd(draft, offset) {
    return draft.source.lineRange(draft.source.position(offset).line)[1];
}
/** The line ending that new lines after an offset get: that line's own, else the one before it. */
function endingAt(draft, offset) {
    const { text } = draft.source;
    const own = /^(?:\r\n|\n|\r)/.exec(text.slice(lineEnd(draft, offset), lineEnd(draft, offset) + 2));
    if (own)
        return own[0];
    const start = lineStart(draft, offset);
    return /(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? "\n";
}
/** Adds lines below the line of an offset. */
function insertLines(draft, offset, lines) {
    const at = lineEnd(draft, offset);
    const ending = endingAt(draft, offset);
    draft.edits.push({ range: [at, at], text: lines.map((line) => ending + line).join("") });
}
/** Replaces a stretch of text. */
function replaceText(draft, start, end, text) {
    draft.edits.push({ range: [start, end], text });
}
/**
 * The edits sorted, those at one point joined in the order they were made, and with a blank before a comment that they
 * reach. Throws a Refusal where they overlap.
 */
function finishedEdits(draft) {
    const { text } = draft.source;
    const result = [];
    for (const edit of (0,core_edit/* sortEdits */.Wz)(draft.edits)) {
        const previous = result.at(-1);
        if (previous === undefined || edit.range[0] > previous.range[1]) {
            result.push(edit);
        }
        else if (edit.range[0] === previous.range[1]) {
            result[result.length - 1] = { range: [previous.range[0], edit.range[1]], text: previous.text + edit.text };
        }
        else
            result[result.length - 1] = inPlaceOfLines(text, previous, edit);
    }
    return result.map((edit) => apartFromComment(text, edit)).filter((edit) => text.slice(...edit.range) !== edit.text);
}
/** Lines that are to stand below lines which go take their place. Throws a Refusal for other edits that overlap. */
function inPlaceOfLines(text, gone, added) {
    const [start, end] = gone.range;
    const ending = /(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(start, end - 2), end))?.[0] ?? "";
    const isBelow = ending !== "" && added.range[0] === end - ending.length && added.range[1] === added.range[0];
    const wholeLines = start === 0 || /[\r\n]/.test(text.charAt(start - 1));
    const fits = (gone.text === "" || gone.text.endsWith(ending)) && added.text.startsWith(ending);
    if (!isBelow || !wholeLines || !fits)
        throw new Refusal("two changes touch the same text");
    return { range: gone.range, text: gone.text + added.text.slice(ending.length) + ending };
}
/** A `#` right behind other text starts no comment (YAML 1.2.2, 6.6): it would be a part of that text. */
function apartFromComment(text, { range, text: fresh }) {
    const apart = text[range[1]] !== "#" || /(?:^|[\ufeff \t\r\n])$/.test(fresh === "" ? text.slice(0, range[0]) : fresh);
    return { range, text: apart ? fresh : `${fresh} ` };
}
/** True for a value that is not written at all, as in `key:`. */
function isUnwritten(node) {
    return node === null || ((0,dist/* isScalar */.jn)(node) && node.range?.[0] === node.range?.[1] && node.type === "PLAIN");
}
/** The offset behind the colon of a key. Throws a Refusal for keys written with `?`. */
function colonEnd(draft, pair) {
    const keyEnd = pair.key.range?.[1] ?? 0;
    const colon = /^[ \t]*:/.exec(draft.source.text.slice(keyEnd, keyEnd + 200));
    if (!colon)
        throw new Refusal("a parent key has an unusual layout");
    return keyEnd + colon[0].length;
}
/** The last offset of a value's content, on the line below which something can be added. */
function lastContent(draft, node, fallback) {
    if (node === null || isUnwritten(node))
        return Math.max(fallback, node?.range?.[0] ?? 0);
    if ((0,dist/* isScalar */.jn)(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED"))
        return blockScalarEnd(draft, node);
    if ((0,dist/* isAlias */.Vj)(node) || (0,dist/* isScalar */.jn)(node) || (((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) && node.flow === true))
        return node.range?.[1] ?? 0;
    if ((0,dist/* isMap */.jh)(node)) {
        const pair = node.items.at(-1);
        return lastContent(draft, pair.value, colonEnd(draft, pair));
    }
    if ((0,dist/* isSeq */.oP)(node))
        return lastContent(draft, node.items.at(-1), node.range?.[0] ?? 0);
    throw new Refusal("the text has an unusual layout");
}
/**
 * The end of a block scalar's last line. Blank lines after it are left to what follows, but not where the scalar
 * keeps them (`+`). A scalar that the end of the file cuts off would gain a line break.
 */
function blockScalarEnd(draft, node) {
    const { text } = draft.source;
    const [start = 0, end = 0] = node.range ?? [];
    const header = lineEnd(draft, start);
    const marks = /^[|>][-+0-9]*/.exec(text.slice(start, start + 4))?.[0] ?? "";
    if (!/[\r\n]/.test(text[end - 1] ?? "")) {
        if (marks.includes("-"))
            return end;
        throw new Refusal("a block scalar before it ends the file without a line break");
    }
    let last = beforeEnding(text, end);
    while (!marks.includes("+") && last > header && /[\r\n]/.test(text[last - 1] ?? ""))
        last = beforeEnding(text, last);
    return last;
}
function beforeEnding(text, offset) {
    return offset - (text.slice(Math.max(0, offset - 2), offset) === "\r\n" ? 2 : 1);
}

// EXTERNAL MODULE: ./build/formats/yaml/read-value.js
var read_value = __webpack_require__(1067);
;// CONCATENATED MODULE: ./build/formats/yaml/change-tree.js



/** Gathers the operations of a document by place. Throws a Refusal where they contradict one another. */
function planChanges(operations) {
    const root = newIntent();
    for (const operation of operations) {
        let here = root;
        for (const step of operation.path)
            here = childOf(here, step);
        if (operation.kind === "set")
            want(here, operation.value);
        else if (operation.kind === "append")
            here.appends.push(operation.value);
        else if (operation.kind === "remove")
            here.remove = true;
        else if (operation.kind === "remove-repeated")
            here.removeRepeated = true;
        else if (here.rename === null || here.rename === operation.key)
            here.rename = operation.key;
        else
            throw contradiction();
    }
    assertConsistent(root);
    return root;
}
/** What stands at a place where nothing stood before. */
function change_tree_valueOf(intent) {
    if (intent.value !== undefined)
        return intent.value;
    if (intent.appends.length > 0)
        return intent.appends;
    const result = {};
    for (const [key, child] of intent.children) {
        if (typeof key === "number")
            throw new Refusal("the list that the fix would change does not exist");
        if (!isIdle(child))
            (0,read_value/* assign */.kp)(result, key, change_tree_valueOf(child));
    }
    return result;
}
/** True where nothing is to be written at a place or below. */
function isIdle(intent) {
    if (intent.value !== undefined || intent.map || intent.appends.length > 0)
        return false;
    return [...intent.children.values()].every(isIdle);
}
function newIntent() {
    return { map: false, remove: false, removeRepeated: false, rename: null, appends: [], children: new Map() };
}
function childOf(intent, step) {
    const known = intent.children.get(step);
    if (known)
        return known;
    const child = newIntent();
    intent.children.set(step, child);
    return child;
}
function want(intent, value) {
    if ((0,json/* isObject */.Gv)(value)) {
        intent.map = true;
        for (const [key, entry] of Object.entries(value))
            want(childOf(intent, key), entry);
        return;
    }
    if (intent.value !== undefined && JSON.stringify(intent.value) !== JSON.stringify(value))
        throw contradiction();
    intent.value = value;
}
function assertConsistent(intent) {
    const children = [...intent.children.entries()];
    const numbered = children.some(([key]) => typeof key === "number");
    const wishes = [
        intent.value !== undefined,
        intent.map || children.some(([key, child]) => typeof key === "string" && !isIdle(child)),
        intent.appends.length > 0 || (numbered && !isIdle(intent) && intent.value === undefined),
    ];
    if (wishes.filter(Boolean).length > 1)
        throw contradiction();
    if (intent.removeRepeated && (intent.remove || intent.rename !== null))
        throw contradiction();
    if (intent.remove && (children.length > 0 || intent.rename !== null || !isIdle(intent)))
        throw contradiction();
    if (intent.value !== undefined && children.length > 0)
        throw contradiction();
    const names = children.map(([, child]) => child.rename).filter((name) => name !== null);
    if (new Set(names).size < names.length || names.some((name) => intent.children.has(name)))
        throw contradiction();
    for (const [, child] of children)
        assertConsistent(child);
}
function contradiction() {
    return new Refusal("two changes conflict in the same place");
}

;// CONCATENATED MODULE: ./build/formats/yaml/key-order.js
/** The order in which people and the API reference write the keys of common maps. */
const objectOrder = ["apiVersion", "kind", "metadata", "type", "spec", "data", "stringData", "status"];
const metadataOrder = ["name", "generateName", "namespace", "labels", "annotations", "finalizers", "ownerReferences"];
const securityContextOrder = [
    "runAsNonRoot",
    "runAsUser",
    "runAsGroup",
    "fsGroup",
    "fsGroupChangePolicy",
    "supplementalGroups",
    "supplementalGroupsPolicy",
    "privileged",
    "allowPrivilegeEscalation",
    "readOnlyRootFilesystem",
    "capabilities",
    "seccompProfile",
    "appArmorProfile",
    "seLinuxOptions",
    "procMount",
    "sysctls",
];
const containerOrder = [
    "name",
    "image",
    "imagePullPolicy",
    "restartPolicy",
    "securityContext",
    "command",
    "args",
    "workingDir",
    "ports",
    "envFrom",
    "env",
    "resources",
    "volumeMounts",
    "volumeDevices",
    "startupProbe",
    "livenessProbe",
    "readinessProbe",
    "lifecycle",
];
const constraintOrder = [
    "maxSkew",
    "minDomains",
    "topologyKey",
    "whenUnsatisfiable",
    "labelSelector",
    "matchLabelKeys",
    "nodeAffinityPolicy",
    "nodeTaintsPolicy",
];
const workloadSpecOrder = [
    "replicas",
    "revisionHistoryLimit",
    "minReadySeconds",
    "progressDeadlineSeconds",
    "strategy",
    "updateStrategy",
    "serviceName",
    "podManagementPolicy",
    "selector",
    "template",
    "volumeClaimTemplates",
];
const podSpecOrder = [
    "serviceAccountName",
    "serviceAccount",
    "automountServiceAccountToken",
    "restartPolicy",
    "priorityClassName",
    "terminationGracePeriodSeconds",
    "hostNetwork",
    "hostPID",
    "hostIPC",
    "dnsPolicy",
    "imagePullSecrets",
    "securityContext",
    "nodeSelector",
    "tolerations",
    "affinity",
    "topologySpreadConstraints",
    "initContainers",
    "containers",
    "volumes",
];
const serviceSpecOrder = [
    "type",
    "clusterIP",
    "clusterIPs",
    "externalName",
    "ipFamilyPolicy",
    "ipFamilies",
    "internalTrafficPolicy",
    "externalTrafficPolicy",
    "trafficDistribution",
    "sessionAffinity",
    "publishNotReadyAddresses",
    "selector",
    "ports",
];
const orders = {
    constraint: constraintOrder,
    container: containerOrder,
    metadata: metadataOrder,
    object: objectOrder,
    pod: podSpecOrder,
    securityContext: securityContextOrder,
    service: serviceSpecOrder,
    workload: workloadSpecOrder,
};
/** What the map at a path holds, given the keys it has; null where nothing is known of it. */
function roleOf(path, keys) {
    const last = path.at(-1);
    const list = typeof last === "number" ? path.at(-2) : undefined;
    if (last === undefined || list === "items")
        return "object";
    if (list === "containers" || list === "initContainers" || list === "ephemeralContainers")
        return "container";
    if (list === "topologySpreadConstraints")
        return "constraint";
    if (last === "metadata" || last === "securityContext")
        return last;
    if (last !== "spec")
        return null;
    if (keys.includes("containers"))
        return "pod";
    return keys.includes("template") ? "workload" : "service";
}
/** The conventional order of the keys of the map at a path, given the keys it has; empty where there is none. */
function keyOrder(path, keys) {
    const role = roleOf(path, keys);
    return role === null ? [] : orders[role];
}
/** Names in the conventional order as far as it knows them, the others after them as given. */
function sortKeys(names, order) {
    const rank = (name) => {
        const index = order.indexOf(name);
        return index === -1 ? order.length : index;
    };
    return names.toSorted((a, b) => rank(a) - rank(b));
}
/**
 * After which of a map's keys a new one belongs: as in a map like it, else by the alphabet where three or more keys
 * keep it, else by convention, else at the end. Null: before the first.
 */
function placeAfter(keys, name, options) {
    const { order, habit, mayLead } = options;
    if (habit !== null)
        return placeInOrder(keys, name, habit, mayLead);
    if (keys.length >= 3 && keys.every((key, index) => index === 0 || (keys[index - 1] ?? "") < key)) {
        const after = keys.findLastIndex((key) => key < name);
        return after === -1 ? null : after;
    }
    return placeInOrder(keys, name, order, mayLead);
}
/** Behind the keys that the order has before a name, but above those that it has behind: what is long stands there. */
function placeInOrder(keys, name, order, mayLead) {
    const rank = order.indexOf(name);
    if (rank === -1)
        return keys.length - 1;
    const isBefore = (key) => order.includes(key) && order.indexOf(key) < rank;
    const follower = keys.findIndex((key) => order.indexOf(key) > rank);
    if (follower > 0) {
        const after = keys.slice(0, follower).findLastIndex(isBefore);
        return after === -1 ? follower - 1 : after;
    }
    if (follower === 0 && mayLead)
        return null;
    const after = keys.findLastIndex(isBefore);
    if (after !== -1)
        return after;
    return follower === 0 ? null : keys.length - 1;
}

// EXTERNAL MODULE: ./build/formats/yaml/resolve-scalar.js
var resolve_scalar = __webpack_require__(2864);
;// CONCATENATED MODULE: ./build/formats/yaml/scalar-text.js

/** Plain scalars that every YAML version reads as this very text. Stricter than need be: quotes do no harm. */
const plain = {
    block: /^[A-Za-z0-9_./$(][\w./@+,=$()*%~;&!?<>^|\\{}[\]'"` :#-]*$/,
    flow: /^[A-Za-z0-9_./$(][\w./@+=$()*%~;&!?<>^|\\ :-]*$/,
};
const misread = /^(?:[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|[-+]?0o?[0-9]+|[-+]?\.(?:inf|nan)|[-+]?[0-9][0-9_]*\.?[0-9_]*(?:e[-+]?[0-9]+)?|0x[0-9a-f_]+|0b[01_]+)$/i;
/** A scalar as YAML text on one line. Strings stay plain where YAML 1.1 and 1.2 both read them as that string. */
function scalarText(value, quote, surroundings) {
    if (typeof value === "string")
        return isPlain(value, surroundings) ? value : quoted(value, quote);
    if (Array.isArray(value))
        return "[]";
    return typeof value === "object" && value !== null ? "{}" : String(value);
}
/** True when a string can stand without quotes. */
function isPlain(text, surroundings) {
    if (!plain[surroundings].test(text) || typeof (0,resolve_scalar/* resolvePlain */.R)(text) !== "string")
        return false;
    if (misread.test(text) || /:(?:\s|$)|\s#|\s$|^\.{3}|\{\{/.test(text))
        return false;
    return surroundings === "block" || !/:["'[{]/.test(text);
}
/** A string in quotes; in double quotes where single ones can't hold it. */
function quoted(text, quote) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that need escapes
    const special = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/;
    if (quote === "'" && !special.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

;// CONCATENATED MODULE: ./build/formats/yaml/block-text.js



/** A key with its value as lines without endings, indented by a number of spaces. */
function pairLines(key, value, indent, style, path) {
    const head = `${" ".repeat(indent)}${scalarText(key, style.quote, "block")}:`;
    const below = valueLines(value, indent, style, [...path, key]);
    return below === null ? [`${head} ${scalarText(value, style.quote, "block")}`] : [head, ...below];
}
/** A map or list as lines below the key that holds it, which stands `indent` spaces deep; null for what fits behind the key. */
function valueLines(value, indent, style, path) {
    if (Array.isArray(value) && value.length > 0) {
        return value.flatMap((item, index) => itemLines(item, indent + style.dash, style, [...path, index]));
    }
    if ((0,json/* isObject */.Gv)(value) && Object.keys(value).length > 0)
        return mapLines(value, indent + style.step, style, path);
    return null;
}
/** A list's item as lines, its dash `indent` spaces deep. */
function itemLines(value, indent, style, path) {
    const dash = `${" ".repeat(indent)}- `;
    const lines = nestedLines(value, indent + 2, style, path);
    if (lines === null)
        return [dash + scalarText(value, style.quote, "block")];
    const [first = "", ...others] = lines;
    return [dash + first.slice(indent + 2), ...others];
}
function nestedLines(value, indent, style, path) {
    if (Array.isArray(value) && value.length > 0) {
        return value.flatMap((item, index) => itemLines(item, indent, style, [...path, index]));
    }
    return (0,json/* isObject */.Gv)(value) && Object.keys(value).length > 0 ? mapLines(value, indent, style, path) : null;
}
function mapLines(map, indent, style, path) {
    const keys = Object.keys(map);
    return sortKeys(keys, keyOrder(path, keys)).flatMap((key) => pairLines(key, map[key] ?? null, indent, style, path));
}

;// CONCATENATED MODULE: ./build/formats/yaml/find-style.js



/** The column at which a block map's keys stand. Throws a Refusal where that can't be told from its text. */
function columnOf(draft, offset) {
    const prefix = draft.source.text.slice(lineStart(draft, offset), offset).replace(/^\ufeff/, "");
    if (!/^ *(?:- +)*$/.test(prefix))
        throw new Refusal("its line has an unusual layout");
    return prefix.length;
}
/** The file's habit around a collection, the nearest example first. */
function blockStyle(draft, chain) {
    const near = chain.toReversed().map((ancestor) => ancestor.node);
    const step = nearest(draft, near, dist/* isMap */.jh);
    const dash = nearest(draft, near, dist/* isSeq */.oP);
    return { step: step || 2, dash: dash ?? 0, quote: quoteHabit(draft) };
}
function nearest(draft, near, kind) {
    for (const node of near) {
        const found = sample(draft, node, kind);
        if (found !== null)
            return found;
    }
    const queue = [draft.parsed.root];
    for (const node of queue) {
        const found = sample(draft, node, kind);
        if (found !== null)
            return found;
        if (queue.length > 5000)
            break;
        if ((0,dist/* isMap */.jh)(node))
            queue.push(...node.items.map((pair) => pair.value));
        if ((0,dist/* isSeq */.oP)(node))
            queue.push(...node.items);
    }
    return null;
}
function sample(draft, node, kind) {
    if (!(0,dist/* isMap */.jh)(node) || node.flow === true)
        return null;
    for (const pair of node.items) {
        const { value } = pair;
        if (!kind(value) || !((0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value)) || value.flow === true || value.items.length === 0)
            continue;
        const keyAt = pair.key.range?.[0] ?? 0;
        const first = (0,dist/* isMap */.jh)(value) ? value.items[0].key.range?.[0] : value.range?.[0];
        if (first === undefined || draft.source.position(first).line === draft.source.position(keyAt).line)
            continue;
        const prefix = draft.source.text.slice(lineStart(draft, first), first);
        const own = draft.source.text.slice(lineStart(draft, keyAt), keyAt).replace(/^\ufeff/, "");
        if (/^ *$/.test(prefix) && /^ *(?:- +)*$/.test(own))
            return prefix.length - own.length;
    }
    return null;
}
/** The quote that most strings of the file stand in. */
function quoteHabit(draft) {
    const { text } = draft.source;
    let balance = 0;
    for (const match of text.matchAll(/[:-] (["'])/g))
        balance += match[1] === '"' ? 1 : -1;
    return balance < 0 ? "'" : '"';
}
/** How the flow collections around a place are laid out, the nearest example first. `chain` ends with the place's own collection. */
function flowStyle(draft, chain) {
    const { text } = draft.source;
    const maps = chain
        .toReversed()
        .flatMap(({ node }) => ((0,dist/* isMap */.jh)(node) && node.flow === true && node.items.length > 0 ? [node] : []));
    const [map] = maps;
    const pair = map?.items[0];
    const quoteKeys = (0,dist/* isScalar */.jn)(pair?.key) && pair.key.type === "QUOTE_DOUBLE";
    const strings = chain
        .flatMap(({ node }) => (node.flow === true ? entryValues(node.items) : []))
        .filter(isText);
    const tight = pair !== undefined && text[colonAfter(text, pair)] !== " " && pair.value !== null && quoteKeys;
    return {
        quoteKeys,
        quoteStrings: quoteKeys || (strings.length > 0 && strings.every((each) => (0,dist/* isScalar */.jn)(each) && each.type === "QUOTE_DOUBLE")),
        quote: quoteHabit(draft),
        colon: tight ? ":" : ": ",
        comma: tight ? "," : ", ",
        lines: linesOf(draft, chain),
    };
}
function linesOf(draft, chain) {
    const { text } = draft.source;
    for (const { node } of chain.toReversed()) {
        if (node.flow !== true)
            return null;
        const [first] = node.items;
        if (first === undefined)
            continue;
        const start = ("key" in first ? first.key.range : first.range)?.[0] ?? 0;
        const indent = text.slice(lineStart(draft, start), start);
        if (!/^[ \t]*$/.test(indent))
            return null;
        const open = indentOf(draft, node.range?.[0] ?? 0);
        const unit = indent.startsWith(open) && indent.length > open.length ? indent.slice(open.length) : "  ";
        const trailingComma = /,\s*$/.test(text.slice(0, (node.range?.[1] ?? 1) - 1).slice(-400));
        return { unit, ending: endingAt(draft, start), trailingComma };
    }
    return null;
}
/** The white space before the first character of an offset's line. */
function indentOf(draft, offset) {
    const start = lineStart(draft, offset);
    return /^\ufeff?([ \t]*)/.exec(draft.source.text.slice(start, offset))?.[1] ?? "";
}
function colonAfter(text, pair) {
    return text.indexOf(":", pair.key.range?.[1] ?? 0) + 1;
}
function entryValues(entries) {
    return entries.map((entry) => ("key" in entry ? entry.value : entry));
}
function isText(node) {
    return ((0,dist/* isScalar */.jn)(node) &&
        typeof node.value === "string" &&
        (node.type !== "PLAIN" || (/[a-z]/i.test(node.value) && !/^(?:true|false|null)$/.test(node.value))));
}

;// CONCATENATED MODULE: ./build/formats/yaml/insert-block.js






/** Adds keys to a block map, each on lines of its own below the key it belongs after. */
function insertIntoBlock(draft, map, additions, holder, chain) {
    const pairs = map.items;
    const keys = pairs.map((pair) => (0,read_value/* keyText */.Pu)(pair.key) ?? "");
    const all = [...keys, ...additions.keys()];
    const order = keyOrder(holder.path, all);
    const role = roleOf(holder.path, all);
    const mayLead = isBelowKey(draft, holder, pairs[0]);
    const column = columnOf(draft, pairs[0]?.key.range?.[0] ?? 0);
    const style = blockStyle(draft, chain);
    const places = new Map();
    for (const key of sortKeys([...additions.keys()], order)) {
        const habit = role === null ? null : draft.habits(role, key);
        const after = placeAfter(keys, key, { order, habit, mayLead }) ?? (mayLead ? -1 : 0);
        places.set(after, [...(places.get(after) ?? []), key]);
    }
    for (const [after, names] of places) {
        const pair = pairs[after];
        const offset = pair ? pairEnd(draft, pair) : colonEnd(draft, holder.pair);
        const lines = names.flatMap((key) => pairLines(key, additions.get(key) ?? null, column, style, holder.path));
        insertLines(draft, offset, lines);
    }
}
/** Adds items to the end of a block list. */
function appendToBlock(draft, seq, values, chain) {
    const start = seq.range?.[0] ?? 0;
    const column = columnOf(draft, start);
    if (draft.source.text[start] !== "-")
        throw new Refusal("the list has an unusual layout");
    const path = chain.at(-1)?.path ?? [];
    const style = blockStyle(draft, chain);
    const lines = values.flatMap((value, index) => itemLines(value, column, style, [...path, index]));
    insertLines(draft, lastContent(draft, seq.items.at(-1), start), lines);
}
function pairEnd(draft, pair) {
    return lastContent(draft, pair.value, colonEnd(draft, pair));
}
/** True where a map starts on a line below the key that holds it, so that something fits between. */
function isBelowKey(draft, holder, first) {
    if (holder.pair === null || first === undefined)
        return false;
    const line = (offset) => draft.source.position(offset).line;
    return line(colonEnd(draft, holder.pair)) < line(first.key.range?.[0] ?? 0);
}

;// CONCATENATED MODULE: ./build/formats/yaml/flow-text.js



/** A value in flow style; `indent` is the white space before the line it starts on. */
function flowText(value, indent, style, path) {
    if (Array.isArray(value) && value.length > 0) {
        const items = value.map((item, index) => flowText(item, inner(indent, style), style, [...path, index]));
        return enclosed("[", items, "]", indent, style);
    }
    if ((0,json/* isObject */.Gv)(value) && Object.keys(value).length > 0) {
        const keys = Object.keys(value);
        const names = sortKeys(keys, keyOrder(path, keys));
        const pairs = names.map((key) => flowPair(key, value[key] ?? null, inner(indent, style), style, path));
        return enclosed("{", pairs, "}", indent, style);
    }
    if (typeof value === "string" && style.quoteStrings)
        return quoted(value, '"');
    return scalarText(value, style.quote, "flow");
}
/** A key with its value in flow style. */
function flowPair(key, value, indent, style, path) {
    const name = style.quoteKeys ? quoted(key, '"') : scalarText(key, style.quote, "flow");
    return name + style.colon + flowText(value, indent, style, [...path, key]);
}
function inner(indent, style) {
    return indent + (style.lines?.unit ?? "");
}
function enclosed(open, entries, close, indent, style) {
    if (style.lines === null)
        return open + entries.join(style.comma) + close;
    const { ending, trailingComma } = style.lines;
    const lines = entries.map((entry) => ending + inner(indent, style) + entry);
    return `${open}${lines.join(",")}${trailingComma ? "," : ""}${ending}${indent}${close}`;
}

;// CONCATENATED MODULE: ./build/formats/yaml/insert-flow.js






/** Adds keys to a flow map: behind the entry they belong after, on the same line or one of their own, as the others. */
function insertIntoFlow(draft, map, additions, chain) {
    const path = chain.at(-1)?.path ?? [];
    const pairs = map.items;
    const keys = pairs.map((pair) => (0,read_value/* keyText */.Pu)(pair.key) ?? "");
    const all = [...keys, ...additions.keys()];
    const order = keyOrder(path, all);
    const role = roleOf(path, all);
    const write = (key) => (indent, style) => flowPair(key, additions.get(key) ?? null, indent, style, path);
    const names = sortKeys([...additions.keys()], order);
    if (pairs.length === 0)
        return fillEmpty(draft, map, names.map(write), chain);
    const places = new Map();
    for (const name of names) {
        const habit = role === null ? null : draft.habits(role, name);
        const after = placeAfter(keys, name, { order, habit, mayLead: false }) ?? 0;
        places.set(after, [...(places.get(after) ?? []), name]);
    }
    for (const [after, group] of places) {
        const pair = pairs[after];
        const start = pair.key.range?.[0] ?? 0;
        addBehind(draft, start, entryEnd(draft, pair), group.map(write), flowStyle(draft, chain));
    }
}
/** Adds items to the end of a flow list. */
function appendToFlow(draft, seq, values, chain) {
    const path = chain.at(-1)?.path ?? [];
    const writers = values.map((value) => (indent, style) => flowText(value, indent, style, [...path, 0]));
    const last = seq.items.at(-1);
    if (last === undefined)
        return fillEmpty(draft, seq, writers, chain);
    const [start, end] = last.range ?? [0, 0];
    if (start === end)
        throw new Refusal("the list has an unusual layout");
    addBehind(draft, start, end, writers, flowStyle(draft, chain));
}
/** The end of a flow map's entry. Throws a Refusal for entries without a written value. */
function entryEnd(draft, pair) {
    const [start = 0, end = 0] = pair.value?.range ?? [];
    if (start === end)
        throw new Refusal("the entry before it has no value");
    return draft.source.text[end - 1] === "\n" ? start : end;
}
function addBehind(draft, start, end, writers, style) {
    const { text } = draft.source;
    const indent = text.slice(lineStart(draft, start), start);
    const rest = /^([ \t]*,)?[ \t]*(?:[ \t]#.*)?$/.exec(text.slice(end, lineEnd(draft, end)));
    if (!/^[ \t]*$/.test(indent) || rest === null) {
        const flat = style.lines === null || /^[ \t]*$/.test(indent) ? style : { ...style, lines: null };
        replaceText(draft, end, end, writers.map((write) => style.comma + write(indentOf(draft, start), flat)).join(""));
        return;
    }
    const ending = endingAt(draft, end);
    const lines = writers.map((write) => ending + indent + write(indent, style));
    const at = lineEnd(draft, end);
    if (rest[1] === undefined)
        replaceText(draft, end, end, ",");
    replaceText(draft, at, at, lines.join(",") + (rest[1] === undefined ? "" : ","));
}
function fillEmpty(draft, node, writers, chain) {
    const { text } = draft.source;
    const [start = 0, end = 0] = node.range ?? [];
    const inside = text.slice(start + 1, end - 1);
    if (inside.trim() !== "")
        throw new Refusal("the empty brackets contain a comment");
    const style = flowStyle(draft, chain);
    const indent = indentOf(draft, start);
    if (style.lines === null) {
        const pad = /[\r\n]/.test(inside) ? "" : inside.slice(0, 1);
        const entries = writers.map((write) => write(indent, style));
        return replaceText(draft, start + 1, end - 1, pad + entries.join(style.comma) + pad);
    }
    const { unit, ending, trailingComma } = style.lines;
    const lines = writers.map((write) => ending + indent + unit + write(indent + unit, style));
    replaceText(draft, start + 1, end - 1, `${lines.join(",")}${trailingComma ? "," : ""}${ending}${indent}`);
}

// EXTERNAL MODULE: ./build/formats/yaml/locate.js
var locate = __webpack_require__(3609);
// EXTERNAL MODULE: ./build/formats/yaml/not-editable.js
var not_editable = __webpack_require__(5163);
;// CONCATENATED MODULE: ./build/formats/yaml/remove.js





/** Removes keys of a map or items of a list, by their index. One that loses all of them becomes `{}` or `[]`. */
function removeEntries(draft, node, indices, holder) {
    const entries = node.items;
    assertUnshared(draft, indices.map((index) => entries[index]));
    if (indices.length === entries.length)
        return emptyCollection(draft, node, holder);
    const runs = runsOf(indices);
    if (node.flow !== true)
        for (const run of runs)
            removeFromBlock(draft, node, entries, run);
    else if (runs.length < indices.length)
        throw new Refusal("adjacent entries can't be removed at the same time");
    else
        for (const index of indices)
            removeFromFlow(draft, entries, index);
}
function runsOf(indices) {
    const runs = [];
    for (const index of indices.toSorted((a, b) => a - b)) {
        const run = runs.at(-1);
        if (run !== undefined && run[1] === index - 1)
            run[1] = index;
        else
            runs.push([index, index]);
    }
    return runs;
}
/** Gives a key another name, in the quotes it had. */
function renameKey(draft, map, pair, name, chain) {
    const [start = 0, end = 0] = pair.key.range ?? [];
    const type = (0,dist/* isScalar */.jn)(pair.key) ? pair.key.type : undefined;
    colonEnd(draft, pair);
    const text = type === "QUOTE_DOUBLE"
        ? quoted(name, '"')
        : type === "QUOTE_SINGLE"
            ? quoted(name, "'")
            : scalarText(name, quoteHabit(draft), map.flow === true ? "flow" : "block");
    if (type === undefined && flowStyle(draft, chain).quoteKeys)
        throw new Refusal("the key has an unusual layout");
    replaceText(draft, start, end, text);
}
function removeFromFlow(draft, entries, index) {
    const entry = entries[index];
    const next = entries[index + 1];
    const previous = entries[index - 1];
    const [start, end] = next ? [startOf(entry), startOf(next)] : [endOf(draft, previous), endOf(draft, entry)];
    const between = next
        ? draft.source.text.slice(endOf(draft, entry), end)
        : draft.source.text.slice(start, startOf(entry));
    if (!/^\s*,\s*$/.test(between))
        throw new Refusal("a comment beside it would be lost");
    replaceText(draft, start, end, "");
}
function removeFromBlock(draft, node, entries, [index, lastIndex]) {
    const { text } = draft.source;
    const entry = entries[lastIndex];
    const start = entryStart(draft, node, entries, index);
    const end = lineEnd(draft, endOf(draft, entry));
    const next = entries[lastIndex + 1];
    assertNothingBetween(draft, node, entries, [index, lastIndex]);
    const first = lineStart(draft, start);
    if (text
        .slice(first, start)
        .replace(/^\ufeff/, "")
        .trim() !== "") {
        if (next === undefined)
            throw new Refusal("it is on the same line as its parent");
        const nextStart = entryStart(draft, node, entries, lastIndex + 1);
        if (text.slice(end, nextStart).trim() !== "" || text.slice(endOf(draft, entry), end).trim() !== "") {
            throw new Refusal("a comment beside it would be lost");
        }
        return replaceText(draft, start, nextStart, "");
    }
    assertNothingSlides(draft, entries[index - 1], end);
    const ending = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0] ?? "";
    const from = text.startsWith("\ufeff", first) ? first + 1 : first;
    if (ending !== "" || from === 0)
        return replaceText(draft, from, end + ending.length, "");
    replaceText(draft, from - (text.slice(0, from).endsWith("\r\n") ? 2 : 1), end, "");
}
/** A block of text before the removed lines would take in blank lines or comments that follow them. */
function assertNothingSlides(draft, previous, end) {
    const above = previous === undefined ? undefined : lastScalar(previous);
    if (above === undefined && previous !== undefined)
        return;
    if (/^(?:\r\n|\n|\r)?[ \t]*(?:[\r\n#]|$)/.test(draft.source.text.slice(end)) && (0,dist/* isScalar */.jn)(above)) {
        throw new Refusal("a block scalar before it would absorb the lines after it");
    }
}
function lastScalar(entry) {
    const node = "key" in entry ? entry.value : entry;
    if ((0,dist/* isScalar */.jn)(node))
        return node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED" ? node : undefined;
    if (!((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) || node.flow === true)
        return undefined;
    const last = node.items.at(-1);
    return last === undefined ? undefined : lastScalar(last);
}
function emptyCollection(draft, node, holder) {
    const { text } = draft.source;
    const [start = 0, end = 0] = node.range ?? [];
    if (node.flow === true) {
        if (text.slice(start, end).includes("#"))
            throw new Refusal("a comment inside it would be lost");
        return replaceText(draft, start + 1, end - 1, "");
    }
    const last = lastContent(draft, node, start);
    const from = holder.pair === null ? start : colonEnd(draft, holder.pair);
    const lead = text.slice(from, start);
    if (lead.trim() !== "")
        throw new Refusal("a comment or an anchor before it would be lost");
    replaceText(draft, from, last, `${holder.pair === null ? "" : " "}${(0,dist/* isMap */.jh)(node) ? "{}" : "[]"}`);
}
/** Where an entry of a block collection starts: a key, or the dash of an item. */
function entryStart(draft, node, entries, index) {
    const entry = entries[index];
    if ((0,dist/* isMap */.jh)(node))
        return startOf(entry);
    const { text } = draft.source;
    const seqStart = node.range?.[0] ?? 0;
    if (index === 0)
        return seqStart;
    const column = seqStart - lineStart(draft, seqStart);
    const before = lineEnd(draft, endOf(draft, entries[index - 1]));
    for (const match of text.slice(before, startOf(entry)).matchAll(/(?:\r\n|\n|\r)( *)-(?=[ \t\r\n]|$)/g)) {
        if (match[1]?.length === column)
            return before + match.index + match[0].length - 1;
    }
    throw new Refusal("the list has an unusual layout");
}
function startOf(entry) {
    return ("key" in entry ? entry.key.range : entry.range)?.[0] ?? 0;
}
function endOf(draft, entry) {
    if (!("key" in entry))
        return lastContent(draft, entry, startOf(entry));
    const pair = entry;
    return lastContent(draft, pair.value, colonEnd(draft, pair));
}
/** Comments between entries that go together would go with them. */
function assertNothingBetween(draft, node, entries, [first, last]) {
    for (let index = first; index < last; index += 1) {
        const end = lineEnd(draft, endOf(draft, entries[index]));
        if (draft.source.text.slice(end, entryStart(draft, node, entries, index + 1)).includes("#")) {
            throw new Refusal("a comment beside it would be lost");
        }
    }
}
/** An anchor inside what goes may be used elsewhere. */
function assertUnshared(draft, entries) {
    const { shared } = draft.parsed.read();
    const queue = entries.flatMap((entry) => ("key" in entry ? [entry.key, entry.value] : [entry]));
    for (const node of queue) {
        if (node === null)
            continue;
        if (shared.has(node))
            throw new Refusal("it contains an anchor that other places use");
        if ((0,dist/* isMap */.jh)(node))
            queue.push(...node.items.flatMap((pair) => [pair.key, pair.value]));
        if ((0,dist/* isSeq */.oP)(node))
            queue.push(...node.items);
    }
}

;// CONCATENATED MODULE: ./build/formats/yaml/replace.js








/** Puts a value where a key has none: `key:`, `key: null` or `key: ~`. Comments behind it stay. */
function fillNull(draft, node, holder, value) {
    assertFree(node);
    const inFlow = holder.chain.at(-1)?.node.flow === true;
    const lines = inFlow || holder.pair === null ? null : linesBelow(draft, holder, value);
    if (lines === null || holder.pair === null)
        return fillInline(draft, node, holder, value);
    const colon = colonEnd(draft, holder.pair);
    const end = isUnwritten(node) ? colon : (node?.range?.[1] ?? colon);
    if (/[\r\n]/.test(draft.source.text.slice(colon, end)))
        throw new Refusal("the null value is on a line of its own");
    if (end > colon)
        replaceText(draft, colon, end, "");
    insertLines(draft, end, lines);
}
/** Replaces a value. Throws a Refusal where comments or anchors inside it would be lost. */
function replaceValue(draft, node, holder, value) {
    if (node === null || isUnwritten(node))
        return fillNull(draft, node, holder, value);
    assertFree(node);
    const inFlow = holder.chain.at(-1)?.node.flow === true;
    const flow = ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) && node.flow === true;
    if (isBlockScalar(node))
        throw new Refusal("the value is a block scalar");
    if ((0,dist/* isScalar */.jn)(node) && !isCollection(value))
        return replaceScalar(draft, node, value, inFlow);
    const [start = 0, end = 0] = node.range ?? [];
    if (inFlow || (flow && isCollection(value))) {
        assertBare(draft, start, end);
        const own = flow ? [...holder.chain, { node: node, path: holder.path }] : holder.chain;
        return replaceText(draft, start, end, flowText(value, indentOf(draft, start), flowStyle(draft, own), holder.path));
    }
    if (holder.pair === null)
        throw new Refusal("a list item would have to be rewritten");
    const colon = colonEnd(draft, holder.pair);
    const last = lastContent(draft, node, colon);
    assertBare(draft, colon, last);
    const lines = linesBelow(draft, holder, value);
    const ending = endingAt(draft, colon);
    const text = lines
        ? lines.map((line) => ending + line).join("")
        : ` ${scalarText(value, quoteHabit(draft), "block")}`;
    replaceText(draft, colon, last, text);
}
function replaceScalar(draft, node, value, inFlow) {
    const [start = 0, end = 0] = node.range ?? [];
    replaceText(draft, start, end, sameStyle(draft, node, value, inFlow));
}
function sameStyle(draft, node, value, inFlow) {
    if (typeof value === "string" && node.type === "QUOTE_DOUBLE")
        return quoted(value, '"');
    if (typeof value === "string" && node.type === "QUOTE_SINGLE")
        return quoted(value, "'");
    return scalarText(value, quoteHabit(draft), inFlow ? "flow" : "block");
}
function fillInline(draft, node, holder, value) {
    const last = holder.chain.at(-1);
    const inFlow = last?.node.flow === true;
    const text = inFlow
        ? flowText(value, indentOf(draft, holder.pair?.key.range?.[0] ?? node?.range?.[0] ?? 0), flowStyle(draft, holder.chain), holder.path)
        : isCollection(value) && holder.pair === null
            ? null
            : scalarText(value, quoteHabit(draft), "block");
    if (text === null)
        throw new Refusal("the list item has no value");
    if (!isUnwritten(node)) {
        const [start = 0, end = 0] = node?.range ?? [];
        return replaceText(draft, start, end, text);
    }
    if (holder.pair === null)
        throw new Refusal("the list item has no value");
    const colon = colonEnd(draft, holder.pair);
    replaceText(draft, colon, colon, ` ${text}`);
}
function linesBelow(draft, holder, value) {
    if (!isCollection(value))
        return null;
    const column = columnOf(draft, holder.pair?.key.range?.[0] ?? 0);
    return valueLines(value, column, blockStyle(draft, holder.chain), holder.path);
}
function isCollection(value) {
    return Array.isArray(value) || (0,json/* isObject */.Gv)(value);
}
function isBlockScalar(node) {
    return (0,dist/* isScalar */.jn)(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}
function assertFree(node) {
    if (node === null)
        return;
    if ((0,dist/* isAlias */.Vj)(node) || node.anchor !== undefined || node.tag !== undefined) {
        throw new Refusal("the value has an anchor or a tag");
    }
}
function assertBare(draft, start, end) {
    const text = draft.source.text.slice(start, end);
    if (/#|(?:^|[\s,[{:])[&*!]/.test(text))
        throw new Refusal("a comment or an anchor inside the value would be lost");
}

// EXTERNAL MODULE: ./build/formats/yaml/same-json.js
var same_json = __webpack_require__(7736);
;// CONCATENATED MODULE: ./build/formats/yaml/edit-value.js













/** Makes the edits that a place and what lies below it need. Throws a Refusal. */
function editValue(draft, node, holder, intent) {
    if (isIdle(intent) && ![...intent.children.values()].some(changesKeys))
        return;
    const current = (0,json/* valueAt */.fK)(draft.parsed.read().value, holder.path);
    if (intent.value !== undefined && (0,same_json/* sameJson */.V)(current, intent.value))
        return;
    const obstacle = (0,not_editable/* whyNotEditable */.A)(draft.parsed, holder.path);
    if (obstacle !== null)
        throw new Refusal(obstacle);
    if (intent.value !== undefined)
        return replaceValue(draft, node, holder, intent.value);
    if (node === null || ((0,dist/* isScalar */.jn)(node) && (0,read_value/* scalarValue */.Um)(node) === null)) {
        if (!isIdle(intent))
            fillNull(draft, node, holder, change_tree_valueOf(intent));
        return;
    }
    const forList = intent.appends.length > 0 || [...intent.children.keys()].some((key) => typeof key === "number");
    if ((0,dist/* isSeq */.oP)(node) && (forList || isIdle(intent)))
        return editSeq(draft, node, holder, intent);
    if ((0,dist/* isMap */.jh)(node) && !forList)
        return editMap(draft, node, holder, intent);
    if (isIdle(intent))
        return;
    throw new Refusal(`the fix needs a ${forList ? "list" : "map"} where the file has something else`);
}
function changesKeys(intent) {
    return (intent.remove || intent.removeRepeated || intent.rename !== null || [...intent.children.values()].some(changesKeys));
}
function editMap(draft, map, holder, intent) {
    const chain = [...holder.chain, { node: map, path: holder.path }];
    const missing = new Map();
    const leaving = [];
    for (const [key, child] of intent.children) {
        const pair = (0,locate/* pairAt */.ey)(map, String(key));
        if (!pair) {
            if (!isIdle(child))
                missing.set(String(key), child);
            continue;
        }
        if (child.removeRepeated)
            leaving.push(...earlierOf(map, pair).map((earlier) => map.items.indexOf(earlier)));
        if (child.remove)
            leaving.push(map.items.indexOf(pair));
        else
            editValue(draft, pair.value, { pair, chain, path: [...holder.path, key] }, child);
        if (child.rename !== null)
            renameKey(draft, map, pair, child.rename, chain);
    }
    if (leaving.length > 0)
        removeEntries(draft, map, leaving, holder);
    if (missing.size === 0)
        return;
    if (leaving.length > 0)
        throw new Refusal("keys of one map can't be added and removed at the same time");
    const additions = new Map([...missing].map(([key, child]) => [key, change_tree_valueOf(child)]));
    if (map.flow === true)
        insertIntoFlow(draft, map, additions, chain);
    else
        insertIntoBlock(draft, map, additions, holder, chain);
}
function earlierOf(map, pair) {
    return (0,locate/* pairsOf */.fq)(map, (0,read_value/* keyText */.Pu)(pair.key) ?? "").filter((one) => one !== pair);
}
function editSeq(draft, seq, holder, intent) {
    const chain = [...holder.chain, { node: seq, path: holder.path }];
    const leaving = [];
    for (const [key, child] of intent.children) {
        const item = typeof key === "number" ? seq.items[key] : undefined;
        if (item === undefined) {
            if (!isIdle(child))
                throw new Refusal("the list has no such item");
        }
        else if (child.remove)
            leaving.push(Number(key));
        else
            editValue(draft, item, { pair: null, chain, path: [...holder.path, key] }, child);
    }
    if (leaving.length > 0)
        removeEntries(draft, seq, leaving, holder);
    if (intent.appends.length === 0)
        return;
    if (leaving.length > 0)
        throw new Refusal("items of one list can't be added and removed at the same time");
    if (seq.flow === true)
        appendToFlow(draft, seq, intent.appends, chain);
    else
        appendToBlock(draft, seq, intent.appends, chain);
}

;// CONCATENATED MODULE: ./build/formats/yaml/key-habits.js


const known = new WeakMap();
/** The habits in a document: those of its own first, else those of the others of its file, from the top. */
function habitsIn(file, document) {
    return (role, key) => {
        const all = known.get(file) ?? new Map(file.documents.map((one) => [one, ordersOf(one)]));
        known.set(file, all);
        for (const orders of [all.get(document), ...all.values()]) {
            const order = orders?.get(nameOf(role, key));
            if (order !== undefined)
                return order;
        }
        return null;
    };
}
/** The keys of the first map of each role that has a key, by both. Linear, also where aliases repeat a value. */
function ordersOf({ value }) {
    const orders = new Map();
    const seen = new Set();
    const queue = [{ value, path: [] }];
    for (const { value: here, path } of queue) {
        if (typeof here !== "object" || here === null || seen.has(here))
            continue;
        seen.add(here);
        // A role depends on the last two steps only.
        const near = path.slice(-1);
        const entries = Object.entries(here);
        const role = (0,json/* isObject */.Gv)(here) ? roleOf(path, Object.keys(here)) : null;
        for (const [key, entry] of entries) {
            const name = role === null ? null : nameOf(role, key);
            if (name !== null && !orders.has(name))
                orders.set(name, Object.keys(here));
            queue.push({ value: entry, path: [...near, (0,json/* isObject */.Gv)(here) ? key : Number(key)] });
        }
    }
    return orders;
}
function nameOf(role, key) {
    return `${role} ${key}`;
}

// EXTERNAL MODULE: ./build/formats/yaml/parsed-document.js
var parsed_document = __webpack_require__(1850);
;// CONCATENATED MODULE: ./build/formats/yaml/edit-yaml.js










/**
 * Turns operations, of one fix or several, into the fewest text edits in the author's own style. What they amount
 * to is `applyOperations`; what already holds needs no edit. An emptied map or list stays, as `{}` or `[]`. Refuses,
 * with a reason for the user, whatever is not certain.
 */
function editYaml(file, operations) {
    const edits = [];
    try {
        for (const [index, group] of (0,group_by/* groupBy */.$)(operations, (operation) => operation.document)) {
            const document = file.documents[index];
            if (document === undefined)
                throw new Refusal("the file has no such document");
            edits.push(...editDocument(file, document, group));
        }
    }
    catch (error) {
        if (error instanceof Refusal)
            return { ok: false, reason: error.message };
        throw error;
    }
    return { ok: true, edits: edits.toSorted((a, b) => a.range[0] - b.range[0]) };
}
function editDocument(file, document, operations) {
    const parsed = (0,parsed_document/* parsedOf */.r)(document);
    if (parsed === null || document.errors.length > 0)
        throw new Refusal("the document has syntax errors");
    const { value } = document;
    planChanges(operations);
    const needed = operations.filter((operation) => !holds(document, operation));
    if (needed.length === 0)
        return [];
    for (const operation of needed) {
        const last = operation.path.at(-1);
        if (operation.kind === "rename" ? typeof last !== "string" : operation.kind === "remove" && last === undefined) {
            throw new Refusal("the key to change does not exist");
        }
        if (operation.kind === "rename" && (0,json/* valueAt */.fK)(value, [...operation.path.slice(0, -1), operation.key]) !== undefined) {
            throw new Refusal(`the key ${JSON.stringify(operation.key)} already exists there`);
        }
        const obstacle = document.obstacle(operation.path);
        if (obstacle !== null)
            throw new Refusal(obstacle);
    }
    const intent = planChanges(needed);
    const draft = { source: file.source, parsed, edits: [], habits: habitsIn(file, document) };
    editValue(draft, parsed.root, { pair: null, chain: [], path: [] }, intent);
    return finishedEdits(draft);
}
/** True where the data already says what an operation wants. */
function holds({ value, repeated }, operation) {
    if (operation.kind === "remove-repeated")
        return repeated.every(({ path }) => !(0,core_path/* samePath */.Eb)(path, operation.path));
    const here = (0,json/* valueAt */.fK)(value, operation.path);
    if (operation.kind === "append")
        return false;
    return operation.kind === "set" ? includes(here, operation.value) : here === undefined;
}
function includes(here, wanted) {
    if (!(0,json/* isObject */.Gv)(wanted))
        return (0,same_json/* sameJson */.V)(here, wanted);
    if (!(0,json/* isObject */.Gv)(here))
        return false;
    return Object.entries(wanted).every(([key, entry]) => includes((0,json/* valueAt */.fK)(here, [key]), entry));
}

;// CONCATENATED MODULE: ./build/fix/compose.js






/**
 * Makes one set of edits of all the fixes, as a careful person would write them by hand: one `securityContext` for
 * two fixes below it, not two. Fixes that want different values at one place don't compose.
 */
function composeFixes(file, proposals) {
    const operations = [];
    for (const operation of proposals.flatMap((proposal) => proposal.operations)) {
        const rival = operations.find((other) => concernSame(other, operation));
        if (rival === undefined)
            operations.push(operation);
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
        ? editYaml(file, yamlOperations(operations))
        : editDockerfile(file, dockerfileOperations(operations));
    const comments = commentOperations(operations).map((operation) => commentEdit(file.source, operation));
    if (!result.ok || comments.length === 0)
        return result;
    const edits = (0,core_edit/* sortEdits */.Wz)([...result.edits, ...comments]);
    const meet = edits.some(({ range: [start] }, index) => {
        const [before, end] = edits[index - 1]?.range ?? [-1, 0];
        return start < end || start === before;
    });
    return meet
        ? { ok: false, reason: "a comment to change is inside text that another fix changes" }
        : { ok: true, edits };
}
/** The operations that are for a YAML file. */
function yamlOperations(operations) {
    return operations.filter(operation/* concernsDocument */.X$);
}
/** The operations that are for a Dockerfile. */
function dockerfileOperations(operations) {
    return operations.filter(operation/* concernsInstruction */.Gy);
}
/** The operations on comments. */
function commentOperations(operations) {
    return operations.filter(operation/* concernsComment */.Fi);
}
function concernSame(a, b) {
    if ((0,operation/* concernsComment */.Fi)(a) || (0,operation/* concernsComment */.Fi)(b)) {
        return (0,operation/* concernsComment */.Fi)(a) && (0,operation/* concernsComment */.Fi)(b) && a.comment[0] === b.comment[0];
    }
    if ((0,operation/* concernsInstruction */.Gy)(a) || (0,operation/* concernsInstruction */.Gy)(b)) {
        return (0,operation/* concernsInstruction */.Gy)(a) && (0,operation/* concernsInstruction */.Gy)(b) && concernSamePart(a, b);
    }
    if (a.document !== b.document || !(0,core_path/* samePath */.Eb)(a.path, b.path))
        return false;
    // A key can get a new name and its value be replaced.
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
    return a.kind === "insert-after" ? JSON.stringify(a) === JSON.stringify(b) : true;
}


/***/ }),

/***/ 3268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e7: () => (/* binding */ fixFindings),
  kw: () => (/* binding */ fixTogether),
  Dj: () => (/* binding */ standTogether)
});

// UNUSED EXPORTS: fixFinding

// EXTERNAL MODULE: ./build/core/operation.js
var core_operation = __webpack_require__(7519);
// EXTERNAL MODULE: ./build/fix/compose.js + 17 modules
var compose = __webpack_require__(1063);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(3059);
// EXTERNAL MODULE: ./build/formats/yaml/apply-operations.js
var apply_operations = __webpack_require__(5294);
;// CONCATENATED MODULE: ./build/fix/fold-operations.js




/**
 * The operations of a fix together with those that repair what it writes. `further` is meant for the file as it is
 * after `operations`; the result is for the file as it stands. Null where the two can't be made one: for Dockerfiles,
 * and where both want the same place.
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
/** Where each operation leaves its value; null for those that leave none. */
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

// EXTERNAL MODULE: ./build/fix/prove.js + 10 modules
var prove = __webpack_require__(8875);
// EXTERNAL MODULE: ./build/fix/prove-set.js
var prove_set = __webpack_require__(3991);
;// CONCATENATED MODULE: ./build/fix/fix-findings.js





/**
 * Each proof reads a document again; a document's fixes are proved until so many characters are read, which takes some
 * ten seconds. Only a huge document full of problems comes near.
 */
const rereadLimit = 8_000_000;
/**
 * Makes the edits of the wanted findings' fixes, each on its own, and proves them. A fix that can't be made leaves its
 * reason as advice.
 */
function fixFindings(ground, files, findings, wanted) {
    const read = new Map();
    return findings.map((finding) => {
        const file = files.get(finding.source.path);
        const part = file && partToChange(file, finding);
        if (file === undefined || part === undefined || !wanted(finding))
            return finding;
        const total = (read.get(part) ?? 0) + sizeOf(part);
        if (total > rereadLimit)
            return withoutFix(finding, "the document is too large to prove all fixes in it");
        read.set(part, total);
        return fixFinding(ground, file, finding);
    });
}
/** What a proof of the finding's fix reads again: the document of a YAML file, or all of a Dockerfile. */
function partToChange(file, { proposal }) {
    const [operation] = proposal?.operations ?? [];
    if (operation === undefined)
        return undefined;
    if (file.format === "dockerfile" || !(0,core_operation/* concernsDocument */.X$)(operation))
        return file;
    return file.documents[operation.document];
}
function sizeOf(part) {
    return "source" in part ? part.source.text.length : part.range[1] - part.range[0];
}
/** Makes the edits of one finding's fix and proves them. A fix that can't be made leaves its reason as advice. */
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
/** A fix is for review where something that it writes, or that repairs what it writes, is. */
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
/** A fix may write what needs a fix of its own, and that one again; so often it is looked at. */
const maximumRepairs = 3;
/** Makes one set of edits for several findings of a file and proves it; or says why there can be none. */
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
 * Whether the edits of several proved fixes, each made for itself, are right once all are made: what people get who
 * accept one suggestion after the other.
 */
function standTogether(ground, file, findings, edits) {
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

/***/ 3991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ holdsTogether),
/* harmony export */   j: () => (/* binding */ proveSet)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8187);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1063);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8875);



/** A set that does not hold is searched for what breaks it with so many proofs; what is undecided then is refused. */
const proofLimit = 100;
/**
 * Proves that the proved fixes hold together, whatever their files: all of them made at once must keep every law. A
 * fix that does not go with those before it loses its proof, with the law `stands-alone`.
 */
function proveSet(ground, files, findings) {
    let proofs = 0;
    const holds = (members) => {
        proofs += 1;
        const changes = proofs > proofLimit ? null : changesOf(files, members);
        return changes !== null && holdsTogether((0,_prove_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeChanges */ .v)(ground, changes), members);
    };
    const accept = (accepted, candidates) => {
        const all = [...accepted, ...candidates];
        if (candidates.length === 0 || holds(all))
            return all;
        if (candidates.length === 1 || proofs > proofLimit)
            return accepted;
        const half = candidates.length >> 1;
        return accept(accept(accepted, candidates.slice(0, half)), candidates.slice(half));
    };
    const proved = findings.filter(isProved);
    const accepted = new Set(accept([], proved));
    const refused = new Set(proved.filter((finding) => !accepted.has(finding)));
    return findings.map((finding) => (refused.has(finding) ? withoutProof(finding) : finding));
}
function changesOf(files, findings) {
    const changes = [];
    for (const [path, members] of (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(findings, ({ source }) => source.path)) {
        const file = files.get(path);
        if (file === undefined)
            return null;
        const composition = (0,_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .composeFixes */ .a7)(file, members.flatMap(({ proposal }) => proposal ?? []));
        if (!composition.ok)
            return null;
        changes.push({ file, edits: composition.edits, operations: composition.operations, resolves: members });
    }
    return changes;
}
/** Together the fixes may write nothing worse than what each of them is known to. */
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
function withoutProof(finding) {
    if (finding.fix === null)
        return finding;
    const reason = "together with the other fixes, it would cause a new finding";
    return { ...finding, fix: { ...finding.fix, proof: { ok: false, failed: "stands-alone", reason } } };
}


/***/ }),

/***/ 8875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ judgeChanges)
});

// UNUSED EXPORTS: proveChanges

// EXTERNAL MODULE: ./build/model/dockerfile/read-dockerfile.js + 5 modules
var read_dockerfile = __webpack_require__(4388);
// EXTERNAL MODULE: ./build/model/kubernetes/api/violations.js + 3 modules
var violations = __webpack_require__(2822);
// EXTERNAL MODULE: ./build/model/kubernetes/read-manifests.js
var read_manifests = __webpack_require__(4192);
// EXTERNAL MODULE: ./build/rules/run-rules.js + 1 modules
var run_rules = __webpack_require__(2673);
// EXTERNAL MODULE: ./build/fix/compose.js + 17 modules
var compose = __webpack_require__(1063);
// EXTERNAL MODULE: ./build/core/edit.js
var edit = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
// EXTERNAL MODULE: ./build/core/operation.js
var operation = __webpack_require__(7519);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(3076);
// EXTERNAL MODULE: ./build/formats/dockerfile/parse.js
var parse = __webpack_require__(129);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js + 2 modules
var yaml_parse = __webpack_require__(3993);
// EXTERNAL MODULE: ./build/rules/lib/respect-origin.js
var respect_origin = __webpack_require__(6041);
// EXTERNAL MODULE: ./build/rules/run-comment-rules.js
var run_comment_rules = __webpack_require__(851);
// EXTERNAL MODULE: ./build/suppression/ignores.js + 7 modules
var suppression_ignores = __webpack_require__(1150);
// EXTERNAL MODULE: ./build/fix/change.js
var fix_change = __webpack_require__(3766);
;// CONCATENATED MODULE: ./build/fix/prove-suppressions.js











/**
 * What a change to the comments of a file would do beside that, in half a sentence: ignore another finding or bring
 * one back, leave a named note on a comment standing or, where only comments change, bring up a new one. Null when it
 * does none of it.
 */
function commentHarm(ground, change, tree) {
    const { file, operations, resolves } = change;
    if (!operations.some(operation/* concernsComment */.Fi))
        return null;
    const after = readAfter(change);
    const said = (0,fix_change/* targetFindings */.Y)(ground, file);
    const saidAfter = sayAgain(after, said, tree);
    if (saidAfter === null)
        return "the number of objects would change";
    const moved = shift(silenceOf(ground, file, said), silenceOf(ground, after, saidAfter));
    if (moved !== null)
        return moved;
    const [was, is] = [notesOn(ground, file, said), notesOn(ground, after, saidAfter)];
    return noteLeft(was, is, resolves, operations.every(operation/* concernsComment */.Fi));
}
/**
 * The same for what becomes of objects in files with ignore comments: a comment beside a key that is missing, say, no
 * longer reaches what is then missing below it. Each document is looked at in its own text.
 */
function ignoreHarm(ground, changed, { outcomeOf }) {
    const commented = [...changed].filter(([{ source }]) => ground.ignores.in(source.path) !== null);
    for (const [document, pairs] of (0,group_by/* groupBy */.$)(commented, ([before]) => before.document)) {
        const [[{ source }, { source: text, document: changedDocument }]] = pairs;
        const alone = (0,yaml_parse/* parseYaml */.h)(new source_file/* SourceFile */.s(source.path, source.text.slice(...document.range)));
        const { manifests } = (0,read_manifests/* readManifests */.P)(alone);
        const all = ground.manifestsOf(document);
        const was = pairs.map(([before]) => {
            return { subject: manifests[all.indexOf(before)] ?? before, findings: ground.findingsOf(before) };
        });
        const is = pairs.map(([, after]) => {
            return { subject: after, findings: outcomeOf(after).findings };
        });
        const after = { format: "yaml", source: text, documents: [changedDocument] };
        const harm = shift(silenceOf(ground, alone, was), silenceOf(ground, after, is));
        if (harm !== null)
            return harm;
    }
    return null;
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
    const ignores = (0,suppression_ignores/* ignoresOf */.fL)(new Map([[file.source.path, file]]), ground.ignoring);
    const reported = [];
    const ignored = [];
    for (const { subject, findings } of said) {
        for (const finding of findings)
            (ignores.silences(subject, finding) ? ignored : reported).push(finding);
    }
    return { reported: countsOf(reported), ignored: countsOf(ignored) };
}
function notesOn(ground, file, said) {
    const own = (0,suppression_ignores/* readIgnores */.Gq)(file, ground.ignoring);
    if (own === null)
        return [];
    const judged = (0,suppression_ignores/* judgeComments */.GJ)(own, said, (rule) => ground.judges(rule, file.source.path));
    const mayWrite = !(0,respect_origin/* isLeftAlone */.$)(ground.workspace.originOf(file.source.path), ground.settings.fixtures);
    return (0,run_comment_rules/* runCommentRules */.i)(ground.rules.ignoreComments, file.source, judged, mayWrite);
}
function readAfter({ file, edits }) {
    const source = new source_file/* SourceFile */.s(file.source.path, (0,edit/* applyEdits */.ct)(file.source.text, edits));
    return file.format === "dockerfile" ? (0,parse/* parseDockerfile */.A)(source) : (0,yaml_parse/* parseYaml */.h)(source);
}
/** The same after a change, each object with its place in the new text; null where the objects are not the same. */
function sayAgain(after, said, { replaced, outcomeOf }) {
    const findingsOf = ({ subject, findings }) => replaced.size === 0 ? findings : outcomeOf(replaced.get(subject) ?? subject).findings;
    if (after.format === "dockerfile") {
        return said.map((one) => ({ subject: replaced.get(one.subject) ?? one.subject, findings: findingsOf(one) }));
    }
    const { manifests } = (0,read_manifests/* readManifests */.P)(after);
    if (manifests.length !== said.length)
        return null;
    return said.map((one, index) => ({ subject: manifests[index], findings: findingsOf(one) }));
}
function countsOf(findings) {
    const counts = new Map();
    for (const { identity } of findings)
        counts.set(identity, (counts.get(identity) ?? 0) + 1);
    return counts;
}
function rises(key, was, is) {
    return (is.get(key) ?? 0) > (was.get(key) ?? 0);
}

// EXTERNAL MODULE: ./build/model/dockerfile/shell-commands.js
var shell_commands = __webpack_require__(7954);
;// CONCATENATED MODULE: ./build/fix/prove-users.js

/** Programs that only root can run with success, or that only root can use on files of others. */
const rootPrograms = new Set(("addgroup adduser apk apt apt-get chgrp chown delgroup deluser dnf groupadd groupmod install microdnf tdnf " +
    "useradd usermod yum zypper").split(" "));
/**
 * Why the RUN instructions of a Dockerfile would not work as the users that they run as after a change; null where
 * none is known to break. Every stage is walked with its USER instructions: a RUN that the change adds must run as
 * root, and a RUN that was there must not run as another user than before if it ran as root or as a user whom nobody
 * knows.
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
/** The instructions before a change by the numbers that they have after it; those that it adds have none. */
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
/** Whether the user that nobody knows must be root, because the author's own instructions need root as this user. */
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
var logical_line = __webpack_require__(1332);
// EXTERNAL MODULE: ./build/formats/dockerfile/read-instruction.js + 1 modules
var read_instruction = __webpack_require__(3046);
;// CONCATENATED MODULE: ./build/formats/dockerfile/apply-instructions.js


/** What each instruction of a file says. */
function statementsOf({ instructions }) {
    return instructions.map(statementOf);
}
/** What the file's instructions will say once operations are made: their meaning, told without regard to the text. */
function applyInstructions(file, operations) {
    return file.instructions.flatMap((instruction) => {
        const own = operations.filter((operation) => operation.instruction === instruction.index).toSorted(lastWordFirst);
        const inserted = own.flatMap((operation) => {
            return operation.kind === "insert-after" ? statementFrom(operation.keyword, operation.text, file.escape) : [];
        });
        if (own.some(({ kind }) => kind === "remove-instruction"))
            return inserted;
        return [
            own.reduce((statement, operation) => applied(statement, operation, file.escape), statementOf(instruction)),
            ...inserted,
        ];
    });
}
/** Words are counted as they stand before the change, so those that go must not move others yet to be changed. */
function lastWordFirst(a, b) {
    return a.kind === "set-word" && b.kind === "set-word" ? b.word - a.word : 0;
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
        case "insert-after":
        case "remove-instruction":
            return statement;
    }
}
function statementOf({ keyword, flags, words, json, heredoc }) {
    return {
        keyword,
        flags: flags.map(({ name, value }) => (value === null ? `--${name}` : `--${name}=${value}`)),
        words: words.map(({ value }) => value),
        json,
        heredoc,
    };
}
function statementFrom(keyword, text, escape) {
    const source = `${keyword} ${text}`;
    const line = (0,logical_line/* joinLines */.cT)(source, 0, source.length, escape);
    return statementOf((0,read_instruction/* readInstruction */.d)(line, 0, { index: 0, range: [0, source.length], escape, heredoc: "" }));
}
function isFlag(text, name) {
    return text === `--${name}` || text.startsWith(`--${name}=`);
}

;// CONCATENATED MODULE: ./build/formats/dockerfile/refusals.js
/** What a build asks of instructions beyond their grammar (BuildKit, `frontend/dockerfile/instructions`). */
const terms = {
    ADD: { flags: new Set(["checksum", "chmod", "chown", "exclude", "keep-git-dir", "link", "unpack"]), words: 2 },
    ARG: { words: 1 },
    COPY: { flags: new Set(["chmod", "chown", "exclude", "from", "link", "parents"]), words: 2 },
    ENV: { words: 1 },
    EXPOSE: { words: 1 },
    FROM: { flags: new Set(["platform"]), words: 1 },
    HEALTHCHECK: { flags: new Set(["interval", "retries", "start-interval", "start-period", "timeout"]), words: 1 },
    LABEL: { words: 1 },
    RUN: { flags: new Set(["device", "mount", "network", "security"]) },
    SHELL: { words: 1 },
    STOPSIGNAL: { words: 1 },
    USER: { words: 1 },
    VOLUME: { words: 1 },
    WORKDIR: { words: 1 },
};
/** What a build would refuse of a file without errors, a phrase for each. */
function refusals({ instructions }) {
    return instructions.flatMap((instruction) => refusalsOf(instruction.trigger ?? instruction));
}
function refusalsOf({ keyword, flags, words }) {
    const { flags: known, words: least = 0 } = terms[keyword] ?? {};
    const unknown = known === undefined ? [] : flags.filter(({ name }) => !known.has(name));
    const seen = new Set();
    const again = flags.filter(({ name }) => seen.size === seen.add(name).size);
    return [
        ...unknown.map(({ name }) => `${keyword} has no flag --${name}`),
        ...again
            .filter(({ name }) => !/^(?:device|exclude|mount)$/.test(name))
            .map(({ name }) => `${keyword} sets --${name} twice`),
        ...(words.length < least ? [`${keyword} needs an argument`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/fix/reread-dockerfile.js





/**
 * Makes a change and reads the Dockerfile again: it must have the same stages and say what it said but for what the
 * operations declare, with every comment, directive and line ending in place, and a build must take every instruction
 * that it took before.
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
    const after = (0,parse/* parseDockerfile */.A)(new source_file/* SourceFile */.s(file.source.path, text));
    const [error] = after.errors;
    if (error !== undefined)
        return broken("parses", `the file would not parse: ${error.message}`);
    if (after.stages.length !== file.stages.length)
        return broken("parses", "the number of stages would change");
    if (!same(statementsOf(after), applyInstructions(file, operations))) {
        return broken("changes-nothing-else", "the result would differ from what the fix declares");
    }
    const known = refusals(file);
    const refused = refusals(after).find((refusal) => !known.includes(refusal));
    if (refused !== undefined)
        return broken("is-valid", `the build would fail: ${refused}`);
    const loss = lossOf(change, after);
    return loss === null ? { ok: true, after } : broken("changes-nothing-else", loss);
}
function lossOf({ file: before, edits, operations, comments = [] }, after) {
    const [was, is] = [before.source.text, after.source.text];
    if (was.startsWith("\ufeff") !== is.startsWith("\ufeff"))
        return "the byte order mark would change";
    if (was.endsWith("\n") !== is.endsWith("\n"))
        return "the newline at the end would change";
    const endings = new Set(was.match(/\r?\n/g));
    if (endings.size > 0 && (is.match(/\r?\n/g) ?? []).some((ending) => !endings.has(ending))) {
        return "line endings would be mixed";
    }
    if (!same(commentsOf(before, comments), commentsOf(after)))
        return "a comment would be lost";
    if (!same([...before.directives], [...after.directives]))
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
/** The text that an operation may replace. */
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
        case "set-arguments":
            return first && last ? [[first[0], last[1]]] : [];
        case "remove-instruction":
            return [[instruction.range[0], dangling[0]?.[1] ?? instruction.range[1]]];
        case "insert-after":
            return dangling;
    }
}
/** The texts of a file's comments, those in the place of which others are declared left out or replaced. */
function commentsOf({ comments }, declared = []) {
    const texts = new Map(declared.map(({ comment, text }) => [comment[0], text]));
    const all = comments.map(({ range, text }) => (texts.get(range[0]) ?? text).trimEnd());
    return all.filter((text) => text !== "");
}
function same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
function broken(failed, reason) {
    return { ok: false, failed, reason };
}

// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(3059);
// EXTERNAL MODULE: ./build/formats/yaml/apply-operations.js
var apply_operations = __webpack_require__(5294);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/fix/same-value.js

/** True when two values are the same data: the order of keys does not count, the order of list items does. */
function sameValue(a, b) {
    if (Array.isArray(a) && Array.isArray(b)) {
        return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
    }
    if ((0,json/* isObject */.Gv)(a) && (0,json/* isObject */.Gv)(b)) {
        const keys = Object.keys(a);
        return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key])));
    }
    return Object.is(a, b);
}

// EXTERNAL MODULE: ./build/formats/yaml/comments.js
var yaml_comments = __webpack_require__(8153);
;// CONCATENATED MODULE: ./build/fix/own-text.js


/**
 * The text of a document that operations may replace: values they set anew, keys and items they remove or rename, and
 * the empty or null value that they put something into.
 */
function own_text_ownText(document, operations) {
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
/** The keys of a name, with their values, but for the last one. */
function earlierOf({ repeated }, path) {
    return repeated.filter((one) => (0,core_path/* samePath */.Eb)(one.path, path)).flatMap(({ earlier }) => earlier);
}
/** The value at a path; where there is none, the one without content that stands in its way. */
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
 * What a change would do to a document's text beyond its data: write something anew that nobody asked for, lose a
 * comment, mix line endings, touch the newline at the end or the byte order mark. Null when it does none of it.
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
/** True where an edit takes away more than its operations own, beside comments, blanks, commas and dashes. */
function rewrites({ document, before, edits, operations }) {
    const cutting = edits.filter(({ range: [start, end] }) => before.slice(start, end).trim() !== "");
    if (cutting.length === 0)
        return false;
    const [start] = document.range;
    const kept = [...own_text_ownText(document, operations).map((range) => moved(range, -start)), ...(0,yaml_comments/* commentsOf */.u)(before)];
    return cutting.some(({ range }) => /[^\s,-]/.test(without(before, range, kept)));
}
/** The text of a range that lies in none of the others. */
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
/** True where a comment is gone that was not to go. One that stands inside what is removed goes with it. */
function losesComment({ document, before, after, edits, operations, comments: declared = [] }) {
    const comments = (0,yaml_comments/* commentsOf */.u)(before);
    if (comments.length === 0)
        return false;
    const removes = operations.some(({ kind }) => kind === "remove" || kind === "remove-repeated");
    const left = new Map();
    for (const [start, end] of (0,yaml_comments/* commentsOf */.u)(after))
        count(left, after.slice(start, end), 1);
    const texts = new Map(declared.map(({ comment, text }) => [comment[0] - document.range[0], text]));
    return comments.some((comment) => {
        const text = texts.get(comment[0]) ?? before.slice(...comment);
        if (text === "")
            return false;
        const goes = removes && edits.some(({ range }) => range[0] <= comment[0] && comment[1] <= range[1]);
        return !goes && count(left, text, -1) < 0;
    });
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
 * Makes a change and reads each document it touches again. Only those documents are parsed: the others keep their
 * bytes, and a document of a YAML stream means the same whatever stands beside it (YAML 1.2.2, 9.2).
 */
function rereadYaml({ file, edits, operations, comments = [] }) {
    const byDocument = (0,group_by/* groupBy */.$)(edits, (edit) => file.documents.find((document) => within(edit, document)));
    return [...byDocument].map(([document, own]) => {
        if (document === undefined)
            return reread_yaml_broken("applies", "an edit is outside its document");
        const meant = operations.filter((operation) => operation.document === document.index);
        return rereadDocument(file.source, document, own, meant, comments);
    });
}
function rereadDocument(source, document, absolute, operations, comments) {
    const [start, end] = document.range;
    const before = source.text.slice(start, end);
    const edits = absolute.map((edit) => reread_yaml_moved(edit, -start));
    let after;
    try {
        after = (0,edit/* applyEdits */.ct)(before, edits);
    }
    catch (error) {
        return reread_yaml_broken("applies", error instanceof Error ? error.message : String(error));
    }
    const reread = (0,yaml_parse/* parseYaml */.h)(new source_file/* SourceFile */.s(source.path, after));
    const [changed, ...others] = reread.documents;
    if (changed === undefined || others.length > 0)
        return reread_yaml_broken("parses", "the number of documents would change");
    if (changed.errors.length > 0)
        return reread_yaml_broken("parses", `the file would not parse: ${changed.errors[0]?.message}`);
    if (countRepeated(changed) > countRepeated(document) - repairedIn(document, operations)) {
        return reread_yaml_broken("parses", "a key would stand twice");
    }
    if (!sameValue(changed.value, (0,apply_operations/* applyOperations */.n)(document.value, operations))) {
        return reread_yaml_broken("changes-nothing-else", "the result would differ from what the fix declares");
    }
    const loss = textLoss({ document, before, after, edits, operations, comments });
    if (loss !== null)
        return reread_yaml_broken("changes-nothing-else", loss);
    return { ok: true, before: document, after: reread };
}
function countRepeated({ repeated }) {
    return repeated.length;
}
/** How many repeated keys the operations take away. */
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
function reread_yaml_broken(failed, reason) {
    return { ok: false, failed, reason };
}

// EXTERNAL MODULE: ./build/model/rule-target.js
var rule_target = __webpack_require__(1142);
;// CONCATENATED MODULE: ./build/fix/written.js




/**
 * True for a finding, made after the changes, that points at something new they wrote: a value where there was none, a
 * key that is missing in a map or list they made, an instruction they added or changed. A value that takes the place
 * of another is nothing new: what is wrong with it was brought by the change. `before` is what the target was.
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
/** The paths, from the object's root, at which an operation leaves a value of its own. */
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
/** True where `path` lies at or below `written`, or below a parent of it that was not there before. */
function isBelowNew(path, written, value) {
    if ((0,core_path/* startsWith */.w1)(path, written) || isBehind(path, written))
        return true;
    const shared = written.findIndex((step, index) => step !== path[index]);
    return shared > 0 && (0,json/* valueAt */.fK)(value, written.slice(0, shared)) === undefined;
}
/** Several items may be appended to one list: all behind the first are new. */
function isBehind(path, written) {
    const index = written.at(-1);
    const other = path[written.length - 1];
    return (typeof index === "number" && typeof other === "number" && other > index && (0,core_path/* startsWith */.w1)(path, written.slice(0, -1)));
}
/** Where the instructions start that operations added or changed. */
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











/** The same as `judgeChanges` where nobody repairs what the changes write: what is worse than a note refutes them. */
function proveChanges(ground, changes) {
    const verdict = judgeChanges(ground, changes);
    if (!verdict.ok)
        return verdict;
    const worst = verdict.repairable.find(({ severity }) => severity !== "info");
    return worst === undefined ? { ok: true } : prove_broken("resolves", `a finding of ${worst.rule} would appear`);
}
/**
 * Judges whether changes, made together, do what they say and nothing else: they apply, every file still parses, what
 * it says differs by exactly what was declared, no line ending is lost and no comment but those declared, every RUN has
 * the rights that it needs, the API of every target version takes the changed objects, the named findings are gone,
 * what comments ignore stays ignored, and no finding of any rule has appeared elsewhere in what was changed or is
 * related to it, but for notes that a fix says it introduces and
 * for what it reveals.
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
        const known = new Set((0,violations/* apiViolations */.$)(before, ground.settings.kubernetes));
        const fresh = (0,violations/* apiViolations */.$)(after, ground.settings.kubernetes).find((violation) => !known.has(violation));
        if (fresh !== undefined)
            return prove_broken("is-valid", `the Kubernetes API would reject it: ${fresh}`);
    }
    const workspace = ground.workspace.replace(changed);
    const replaced = new Map([...changed.manifests, ...changed.dockerfiles]);
    const outcomes = new Map();
    const outcomeOf = (subject) => {
        const outcome = outcomes.get(subject) ?? (0,run_rules/* runRules */.x)(ground.rules, subject, workspace, ground.settings);
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
function readAgain(ground, change, changed) {
    for (const reread of rereadYaml(change)) {
        if (!reread.ok)
            return reread;
        const before = ground.manifestsOf(reread.before);
        const after = (0,read_manifests/* readManifests */.P)(reread.after).manifests;
        if (before.length !== after.length)
            return prove_broken("parses", "the number of objects would change");
        for (const [index, manifest] of before.entries()) {
            const now = after[index];
            if (!sameValue(manifest.value, now.value))
                changed.set(manifest, now);
        }
    }
    return null;
}
function buildAgain(ground, change, changed) {
    const before = ground.dockerfileOf(change.file.source.path);
    if (before === undefined)
        return prove_broken("parses", "the Dockerfile was not read");
    const reread = rereadDockerfile(change);
    if (!reread.ok)
        return reread;
    const after = (0,read_dockerfile/* readDockerfile */.n_)(reread.after, before.build);
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
        if (severity === "info" && accepted.has(rule))
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
/** The findings that the changes bring, but for those that only move in an object which nobody has changed. */
function newFindings(ground, resolved, { workspace, replaced, outcomeOf }) {
    const allowed = new Map();
    const movable = new Map();
    const affected = affectedBy(ground.workspace, workspace, replaced);
    for (const target of affected) {
        for (const finding of ground.findingsOf(target)) {
            prove_count(allowed, finding.identity, 1);
            if (!replaced.has(target))
                prove_count(movable, troubleOf(finding), 1);
        }
    }
    for (const { identity } of resolved)
        prove_count(allowed, identity, -1);
    const fresh = [];
    for (const before of affected) {
        const after = replaced.get(before) ?? before;
        const { findings, errors } = outcomeOf(after);
        if (errors.length > 0)
            return prove_broken("resolves", errors[0]?.message ?? "a rule failed");
        for (const finding of findings) {
            if (prove_count(allowed, finding.identity, -1) < 0)
                fresh.push({ finding, before, after });
            else
                prove_count(movable, troubleOf(finding), -1);
        }
    }
    const again = new Set(resolved.map(({ identity }) => identity));
    return fresh.filter(({ finding }) => again.has(finding.identity) || prove_count(movable, troubleOf(finding), -1) < 0);
}
/** What is changed, and those that what it says is about, before or after. All as they stand now. */
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
    return workspace.unitOf(subject).filter((other) => {
        return other.podTemplate !== null && workspace.replicasOf(other).source === subject;
    });
}
/** What stays of a finding that is told at another place of an object which nobody has changed. */
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

/***/ 3962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ directiveErrors),
/* harmony export */   FP: () => (/* binding */ escapeOf),
/* harmony export */   ZW: () => (/* binding */ directiveLines)
/* harmony export */ });
/* harmony import */ var _logical_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1332);

const directive = /^#[\t\f\r ]*(check|escape|syntax)[\t\f\r ]*=[\t\f\r ]*([^\t\f\r ](?:.*[^\t\f\r ])?)[\t\f\r ]*$/is;
/** The parser directives in the first lines of a file, in order (BuildKit, `DirectiveParser`). */
function directiveLines(text) {
    const directives = [];
    for (const line of (0,_logical_line_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(text, text.startsWith("\ufeff") ? 1 : 0)) {
        const [, name, value] = directive.exec((0,_logical_line_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMargin */ .lg)(line.text)) ?? [];
        if (name === undefined || value === undefined)
            break;
        directives.push({ name: name.toLowerCase(), value, end: line.end });
    }
    return directives;
}
/** The escape character that directives set (Dockerfile reference, parser directives). */
function escapeOf(directives) {
    return directives.find(({ name }) => name === "escape")?.value === "`" ? "`" : "\\";
}
/** What BuildKit refuses of directives. */
function* directiveErrors(directives) {
    const seen = new Set();
    for (const { name, value } of directives) {
        if (seen.has(name))
            yield { message: `The directive ${name} is set twice`, offset: 0 };
        if (name === "escape" && value !== "\\" && value !== "`") {
            yield { message: "The directive escape takes a backslash or a backtick", offset: 0 };
        }
        seen.add(name);
    }
}


/***/ }),

/***/ 4060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isDockerfilePath)
/* harmony export */ });
/** Names that end so are kept beside Dockerfiles and are none themselves: templates, notes, ignore files, backups. */
const otherEnding = new RegExp("\\.(?:" +
    [
        "adoc|bak|dockerignore|diff|ejs|erb|gotmpl|hbs|html?|ini|j2|jinja2?|json5?|jsonnet|liquid|lock|log|mdx?|mustache",
        "njk|orig|patch|ps1|rej|rst|sh|snap|svg|swp|template|tmpl|toml|tpl|tsx?|txt|vim|vue|xml|ya?ml",
    ].join("|") +
    ")$", "i");
/** Source code whose name starts like a Dockerfile's: `dockerfile_test.go`, `dockerfile-parser.py`, `dockerfile.rb`. */
const sourceCode = /^(?:(?:docker|container)file|.+[_-].+)\.(?:c|cc|cpp|cs|css|go|h|java|js|jsx|kt|lua|mjs|php|py|rb|rs|scss)$/;
/** True for a file that is a Dockerfile by its name: `Dockerfile`, `Dockerfile.dev`, `api.Dockerfile`, `Containerfile`. */
function isDockerfilePath(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (otherEnding.test(name) || sourceCode.test(name))
        return false;
    return /^(?:Dockerfile|Containerfile)(?:[._-].+)?$/i.test(name) || /.\.(?:Dockerfile|Containerfile)$/i.test(name);
}


/***/ }),

/***/ 8092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ maxVariables),
/* harmony export */   Iq: () => (/* binding */ maxDockerfileSize),
/* harmony export */   QL: () => (/* binding */ maxInstructions)
/* harmony export */ });
/** A Dockerfile with more bytes is not read. */
const maxDockerfileSize = 1024 * 1024;
/** A Dockerfile with more instructions is refused: the largest real ones have some hundreds. */
const maxInstructions = 2000;
/** A Dockerfile whose ARGs and ENVs hold more words is refused: the largest real ones have some dozens. */
const maxVariables = 1000;


/***/ }),

/***/ 1332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   KS: () => (/* binding */ lengthWithoutEscape),
/* harmony export */   TR: () => (/* binding */ isSkippedLine),
/* harmony export */   cT: () => (/* binding */ joinLines),
/* harmony export */   lg: () => (/* binding */ withoutMargin)
/* harmony export */ });
/**
 * Joins the lines of an instruction from `start` on: a line that ends in the escape character goes on, comments and
 * blank lines between are dropped (BuildKit, `frontend/dockerfile/parser`).
 */
function joinLines(source, start, limit, escape) {
    const parts = [];
    const offsets = [];
    let at = start;
    let end = start;
    let dangling = [];
    for (let first = true; at <= limit; first = false) {
        const newline = source.indexOf("\n", at);
        const stop = Math.min(newline === -1 ? source.length : newline, limit);
        const line = withoutEnd(source.slice(at, stop), "\r");
        end = at + line.length;
        const skipped = !first && isSkippedLine(line);
        const kept = skipped ? null : lengthWithoutEscape(line, escape);
        const length = skipped ? 0 : (kept ?? line.length);
        parts.push(line.slice(0, length));
        for (let index = 0; index < length; index += 1)
            offsets.push(at + index);
        if (!skipped) {
            const said = withoutEnd(line.slice(0, length), " \t").length;
            if (said > 0 || kept === null)
                dangling = [];
            if (kept !== null)
                dangling.push([at + said, end]);
        }
        if ((!skipped && kept === null) || newline === -1 || newline >= limit)
            break;
        at = newline + 1;
    }
    offsets.push((offsets.at(-1) ?? start - 1) + 1);
    return { text: parts.join(""), offsets, end, dangling };
}
/** The lines from an offset on, up to the one that reaches `to`. Carriage returns end none (BuildKit, `scanLines`). */
function* linesOf(text, from, to = text.length) {
    for (let start = from; start < to && start < text.length;) {
        const newline = text.indexOf("\n", start);
        const end = newline === -1 ? text.length : newline + 1;
        const whole = text.slice(start, end);
        yield { start, end, text: withoutEnd(whole, "\r\n"), whole };
        start = end;
    }
}
/** True for a comment, or a line of white space only: it says nothing, and does not end the instruction around it. */
function isSkippedLine(line) {
    return /^[\t\n\v\f\r \u0085\p{Z}]*(?:#|$)/u.test(line);
}
/** A line from its first character on that is no white space. */
function withoutMargin(line) {
    return line.replace(/^[\t\v\f\r \u0085\p{Z}]+/u, "");
}
/** How much of a line stands before the escape character that continues it; null where none does. */
function lengthWithoutEscape(line, escape) {
    const text = withoutEnd(line, " \t");
    if (!text.endsWith(escape))
        return null;
    return text.length > 1 && text[text.length - 2] === escape ? null : text.length - 1;
}
/** A text without the characters of `trimmed` at its end; a pattern would look for that end from each of them. */
function withoutEnd(text, trimmed) {
    let end = text.length;
    while (end > 0 && trimmed.includes(text[end - 1] ?? ""))
        end -= 1;
    return text.slice(0, end);
}
/** The place in the file of a part of a logical line. */
function placeOf({ offsets }, start, end) {
    const from = offsets[start] ?? 0;
    return [from, end > start ? (offsets[end - 1] ?? from) + 1 : from];
}


/***/ }),

/***/ 7530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ maskText)
});

// EXTERNAL MODULE: ./build/formats/dockerfile/directives.js
var directives = __webpack_require__(3962);
;// CONCATENATED MODULE: ./build/formats/dockerfile/heredocs.js
/**
 * The heredocs of a logical line of RUN, COPY or ADD, in order (BuildKit's parser, `heredocsFromLine`): words that
 * start with `<<`, after the number of a file descriptor or not, and go on with a name, in quotes or not.
 */
function heredocsIn(text) {
    return wordsWithQuotes(text).flatMap((word) => {
        const [, dash, space, rest] = /^\d*<<(-?)(\s*)([^<]+)$/.exec(word) ?? [];
        const name = rest === undefined ? "" : nameOf(rest);
        return name === "" ? [] : [{ name, tabs: dash === "-", spaced: space !== "" }];
    });
}
/** Words as BuildKit's shell lexer splits them, quotes and escapes left in; none where a quote is not closed. */
function wordsWithQuotes(text) {
    const words = [];
    let word = "";
    for (let index = 0; index < text.length;) {
        const piece = pieceAt(text, index);
        if (piece === null)
            return [];
        if (piece.trim() === "") {
            if (word !== "")
                words.push(word);
            word = "";
        }
        else
            word += piece;
        index += piece.length;
    }
    return word === "" ? words : [...words, word];
}
/** What can't be split at an index: a quoted text, an escaped character, `<<` and blanks behind it, or a character. */
function pieceAt(text, index) {
    const char = text[index] ?? "";
    if (char === "'" || char === '"') {
        const closed = char === "'" ? /'[^']*'/y : /"(?:[^"\\]|\\[^])*"/y;
        closed.lastIndex = index;
        return closed.exec(text)?.[0] ?? null;
    }
    const other = /\\[^]|<<\s*|[^]/y;
    other.lastIndex = index;
    return other.exec(text)?.[0] ?? null;
}
function nameOf(rest) {
    return rest
        .trim()
        .replace(/'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\([^])/g, (_all, single, double, escaped) => {
        return single ?? double?.replace(/\\(["$\\])/g, "$1") ?? escaped ?? "";
    });
}

// EXTERNAL MODULE: ./build/formats/dockerfile/logical-line.js
var logical_line = __webpack_require__(1332);
// EXTERNAL MODULE: ./build/formats/dockerfile/read-instruction.js + 1 modules
var read_instruction = __webpack_require__(3046);
;// CONCATENATED MODULE: ./build/formats/dockerfile/masked-text.js




/**
 * The text as dockerfile-ast should see it. Where that library and BuildKit disagree on where an instruction, a comment
 * or a directive begins and ends, it is shown something on which they agree:
 *
 * - Heredocs are blank: which words start one, and which lines end it, is told beside the text.
 * - Flags are words like others: of many, it would look through all words for each.
 * - An escape character that does not end its line, or is one of two there, is a letter (`reLineContinuation`).
 * - A carriage return on its own is a blank, and so is any white space before an instruction.
 * - Only `syntax`, `escape` and `check`, at the very top, are directives.
 */
function maskText(text, escape) {
    const heredocs = new Map();
    const head = (0,directives/* directiveLines */.ZW)(text).at(-1)?.end ?? (text.startsWith("\ufeff") ? 1 : 0);
    const pieces = [...(0,logical_line/* linesOf */.Dx)(text.slice(0, head), 0)].map(({ whole }) => maskedDirective(whole));
    let lastLines;
    let unfollowed = null;
    let at = head;
    while (at < text.length) {
        const [line] = (0,logical_line/* linesOf */.Dx)(text, at);
        if (line === undefined)
            break;
        const lone = (0,logical_line/* lengthWithoutEscape */.KS)((0,logical_line/* withoutMargin */.lg)(line.text), escape) === 0;
        if (lone)
            unfollowed ??= at;
        if (lone || (0,logical_line/* isSkippedLine */.TR)(line.text)) {
            pieces.push(maskedSkipped(line.whole));
            at = line.end;
            continue;
        }
        unfollowed = null;
        const start = at + line.text.length - (0,logical_line/* withoutMargin */.lg)(line.text).length;
        const logical = (0,logical_line/* joinLines */.cT)(text, start, text.length, escape);
        for (const part of (0,logical_line/* linesOf */.Dx)(text, at, logical.end + 1)) {
            const skipped = part.start > line.start && (0,logical_line/* isSkippedLine */.TR)(part.text);
            pieces.push(skipped ? maskedSkipped(part.whole) : maskedLine(part.whole, escape));
            at = part.end;
        }
        for (const heredoc of heredocsAsked(logical, escape)) {
            lastLines ??= new Map([...(0,logical_line/* linesOf */.Dx)(text, 0)].map((one) => [one.text, one.start]));
            if (heredoc.spaced && (lastLines.get(heredoc.name) ?? -1) < at)
                continue;
            const last = lastLineOf(heredoc, text, at);
            heredocs.set(start, last === null ? null : last.start + last.text.length);
            const next = last?.end ?? text.length;
            pieces.push(blank(text.slice(at, next)));
            at = next;
        }
    }
    return { text: pieces.join(""), heredocs, unfollowed };
}
/** The heredocs of a logical line; only RUN, COPY and ADD take some, and not in their JSON form. */
function heredocsAsked(logical, escape) {
    if (!logical.text.includes("<<"))
        return [];
    const read = (0,read_instruction/* readInstruction */.d)(logical, 0, { index: 0, range: [0, 0], escape, heredoc: "" });
    const { keyword, json } = read.trigger ?? read;
    return !json && /^(?:ADD|COPY|RUN)$/.test(keyword) ? heredocsIn(logical.text) : [];
}
function lastLineOf({ name, tabs }, text, from) {
    for (const line of (0,logical_line/* linesOf */.Dx)(text, from)) {
        if ((tabs ? line.text.replace(/^\t+/, "") : line.text) === name)
            return line;
    }
    return null;
}
/** A comment says nothing that could be taken for a directive; a blank line holds blanks only. */
function maskedSkipped(line) {
    const mark = line.indexOf("#");
    if (mark === -1)
        return blank(line);
    return `${blank(line.slice(0, mark))}#${line.slice(mark + 1).replace(/\r(?!\n)|[=\\`]/g, "x")}`;
}
function maskedLine(line, escape) {
    const rest = (0,logical_line/* withoutMargin */.lg)(line);
    const body = rest
        .replace(/\r(?!\n)/g, " ")
        .replaceAll("<", "x")
        .replaceAll("--", "xx");
    const ending = escape === "`" ? /(?<!`)`[ \t]*\r?\n?$/ : /(?<!\\)\\[ \t]*\r?\n?$/;
    const kept = ending.exec(body)?.index ?? body.length;
    return (blank(line.slice(0, line.length - rest.length)) + body.slice(0, kept).replaceAll(escape, "x") + body.slice(kept));
}
function maskedDirective(line) {
    return line.replace(/[\v\f\u0085\p{Z}]|\r(?!\n)/gu, " ");
}
function blank(text) {
    return text.replace(/[^\r\n]|\r(?!\n)/g, " ");
}


/***/ }),

/***/ 129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseDockerfile)
/* harmony export */ });
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8390);
/* harmony import */ var _directives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3962);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8092);
/* harmony import */ var _logical_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1332);
/* harmony import */ var _masked_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7530);
/* harmony import */ var _read_instruction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3046);






/**
 * Reads a Dockerfile as BuildKit does. Never throws: what can't be built is an entry of `errors`. The size of the file
 * is the caller's to bound.
 */
function parseDockerfile(source) {
    const directives = (0,_directives_js__WEBPACK_IMPORTED_MODULE_3__/* .directiveLines */ .ZW)(source.text);
    const escape = (0,_directives_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeOf */ .FP)(directives);
    const { text: masked, heredocs, unfollowed } = (0,_masked_text_js__WEBPACK_IMPORTED_MODULE_1__/* .maskText */ .g)(source.text, escape);
    const parsed = dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.DockerfileParser.parse(masked);
    const starts = [0, ...[...masked.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const offset = ({ line, character }) => (starts[line] ?? masked.length) + character;
    const toRange = ({ start, end }) => [offset(start), offset(end)];
    const instructions = parsed.getInstructions().map((instruction, index) => {
        const [start, reach] = toRange(instruction.getRange());
        const line = (0,_logical_line_js__WEBPACK_IMPORTED_MODULE_4__/* .joinLines */ .cT)(source.text, start, reach, escape);
        const [end] = line.dangling[0] ?? [reach];
        const stop = heredocs.get(start) ?? end;
        const heredoc = stop > end ? source.text.slice(line.end, stop).replace(/^\r*\n/, "") : "";
        return (0,_read_instruction_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstruction */ .d)(line, 0, { index, range: [start, stop], escape, heredoc });
    });
    const last = instructions.at(-1);
    return {
        format: "dockerfile",
        source,
        escape,
        instructions,
        stages: stagesOf(instructions),
        comments: parsed.getComments().map((comment) => {
            const range = toRange(comment.getRange());
            return { range, text: source.text.slice(...range) };
        }),
        directives: new Map(directives.map(({ name, value }) => [name, value])),
        dangling: last === undefined ? [] : (0,_logical_line_js__WEBPACK_IMPORTED_MODULE_4__/* .joinLines */ .cT)(source.text, last.range[0], source.text.length, escape).dangling,
        errors: [
            ...(0,_directives_js__WEBPACK_IMPORTED_MODULE_3__/* .directiveErrors */ .Bk)(directives),
            ...errorsOf(instructions, heredocs),
            ...(unfollowed === null ? [] : [{ message: "The last line continues nothing", offset: unfollowed }]),
        ],
    };
}
function stagesOf(instructions) {
    const froms = instructions.filter(({ keyword }) => keyword === "FROM");
    return froms.map((from, index) => {
        const [image, as, name] = from.words;
        const end = froms[index + 1]?.index ?? instructions.length;
        return {
            index,
            name: as?.value.toUpperCase() === "AS" && name ? name.value.toLowerCase() : null,
            from,
            image: image?.value ?? "",
            instructions: instructions.slice(from.index + 1, end),
        };
    });
}
/** So much is said of what is no instruction. */
const longestName = 30;
function* errorsOf(instructions, heredocs) {
    if (instructions.length > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .maxInstructions */ .QL) {
        yield {
            message: `More than ${_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .maxInstructions */ .QL} instructions`,
            offset: instructions[_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .maxInstructions */ .QL]?.range[0] ?? 0,
        };
        return;
    }
    let variables = 0;
    let staged = false;
    for (const instruction of instructions) {
        const { keyword, words, range, trigger } = instruction;
        const [offset] = range;
        variables += variablesOf(trigger ?? instruction);
        if (variables > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .maxVariables */ .I4) {
            yield { message: `More than ${_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .maxVariables */ .I4} words of ARG and ENV`, offset };
            return;
        }
        if (!(0,_read_instruction_js__WEBPACK_IMPORTED_MODULE_2__/* .isKeyword */ .w)(keyword)) {
            const name = keyword.length > longestName ? `${keyword.slice(0, longestName)}…` : keyword;
            yield { message: `${JSON.stringify(name)} is not a Dockerfile instruction`, offset };
        }
        if (keyword === "FROM")
            staged = true;
        else if ((0,_read_instruction_js__WEBPACK_IMPORTED_MODULE_2__/* .isKeyword */ .w)(keyword) && !staged && keyword !== "ARG")
            yield { message: `${keyword} comes before the first FROM`, offset };
        if (keyword === "FROM" && !isFrom(words.map(({ value }) => value))) {
            yield { message: "FROM needs an image, and optionally AS and a name", offset };
        }
        if (keyword === "ONBUILD" && !isTrigger(trigger?.keyword ?? "")) {
            yield { message: "ONBUILD needs an instruction other than FROM, MAINTAINER and ONBUILD", offset };
        }
        if (heredocs.get(offset) === null)
            yield { message: "A heredoc is not terminated", offset };
    }
    if (!staged)
        yield { message: "FROM is missing", offset: 0 };
}
/** How many variables an instruction sets at most; the old form of ENV sets one, whatever its value. */
function variablesOf({ keyword, words }) {
    if (keyword === "ENV" && words[0]?.value.includes("=") === false)
        return 1;
    return keyword === "ARG" || keyword === "ENV" ? words.length : 0;
}
function isTrigger(keyword) {
    return (0,_read_instruction_js__WEBPACK_IMPORTED_MODULE_2__/* .isKeyword */ .w)(keyword) && !/^(?:FROM|MAINTAINER|ONBUILD)$/.test(keyword);
}
function isFrom([image, as, name, more]) {
    if (image === undefined || more !== undefined)
        return false;
    return as === undefined || (as.toUpperCase() === "AS" && name !== undefined);
}


/***/ }),

/***/ 3046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ isKeyword),
  d: () => (/* binding */ readInstruction)
});

// EXTERNAL MODULE: ./build/formats/dockerfile/logical-line.js
var logical_line = __webpack_require__(1332);
;// CONCATENATED MODULE: ./build/formats/dockerfile/words.js
/** The words between blanks. With an escape character, quotes and escaped blanks hold a word together. */
function splitWords(text, from, escape) {
    const words = [];
    let start = null;
    let quote = null;
    for (let index = from; index < text.length; index += 1) {
        const char = text[index] ?? "";
        if (quote === null && isBlank(char)) {
            if (start !== null)
                words.push({ start, end: index });
            start = null;
            continue;
        }
        start ??= index;
        if (escape === null)
            continue;
        if (char === escape && quote !== "'")
            index += 1;
        else if (quote !== null)
            quote = char === quote ? null : quote;
        else if (char === '"' || char === "'")
            quote = char;
    }
    if (start !== null)
        words.push({ start, end: text.length });
    return words;
}
/** The strings of a JSON array with their places, quotes included; null where the text is no array of strings. */
function jsonStrings(text, from) {
    if (!/^\s*\[/.test(text.slice(from)))
        return null;
    let values;
    try {
        values = JSON.parse(text.slice(from));
    }
    catch {
        return null;
    }
    if (!Array.isArray(values) || !values.every((value) => typeof value === "string"))
        return null;
    const spans = [...text.slice(from).matchAll(/"(?:[^"\\]|\\.)*"/g)];
    return spans.map((match, index) => {
        const start = from + match.index;
        return { value: values[index], span: { start, end: start + match[0].length } };
    });
}
/** The index of the first character from `from` on that is no blank. */
function skipBlanks(text, from) {
    let index = from;
    while (index < text.length && isBlank(text[index] ?? ""))
        index += 1;
    return index;
}
function isBlank(char) {
    return char === " " || char === "\t" || char === "\r" || char === "\v" || char === "\f";
}

;// CONCATENATED MODULE: ./build/formats/dockerfile/read-instruction.js


/** Every instruction there is (Dockerfile reference), with what its arguments may be. */
const grammar = {
    ADD: { json: true, flags: true },
    ARG: { quotes: true },
    CMD: { json: true, quotes: true },
    COPY: { json: true, flags: true },
    ENTRYPOINT: { json: true, quotes: true },
    ENV: { quotes: true },
    EXPOSE: {},
    FROM: { flags: true },
    HEALTHCHECK: { flags: true, quotes: true },
    LABEL: { quotes: true },
    MAINTAINER: {},
    ONBUILD: {},
    RUN: { json: true, flags: true, quotes: true },
    SHELL: { json: true },
    STOPSIGNAL: {},
    USER: {},
    VOLUME: { json: true },
    WORKDIR: {},
};
/** True for a keyword that BuildKit knows, in upper case. */
function isKeyword(keyword) {
    return Object.hasOwn(grammar, keyword);
}
/** Takes an instruction apart that starts at the index `from` of a logical line. */
function readInstruction(line, from, place) {
    return readOne(line, from, place, false);
}
function readOne(line, from, place, triggered) {
    const { text } = line;
    const start = skipBlanks(text, from);
    const keywordLength = /^\S*/.exec(text.slice(start))?.[0].length ?? 0;
    const keyword = text.slice(start, start + keywordLength).toUpperCase();
    const { json, flags: takesFlags, quotes } = grammar[keyword] ?? {};
    let at = skipBlanks(text, start + keywordLength);
    const flags = [];
    if (takesFlags) {
        for (const span of splitWords(text, at, place.escape)) {
            if (!text.startsWith("--", span.start) || span.end - span.start < 3)
                break;
            flags.push(readFlag(line, span));
            at = skipBlanks(text, span.end);
        }
    }
    const strings = json ? jsonStrings(text, at) : null;
    const words = strings
        ? strings.map(({ value, span }) => ({ value, range: (0,logical_line/* placeOf */.$t)(line, span.start, span.end) }))
        : splitWords(text, at, quotes ? place.escape : null).map((span) => toWord(line, span));
    return {
        index: place.index,
        keyword,
        range: place.range,
        keywordRange: (0,logical_line/* placeOf */.$t)(line, start, start + keywordLength),
        flags,
        words,
        json: strings !== null,
        text: text.slice(at).trim(),
        heredoc: place.heredoc,
        trigger: keyword === "ONBUILD" && !triggered && at < text.length ? readOne(line, at, place, true) : null,
    };
}
function readFlag(line, span) {
    const { value, range } = toWord(line, span);
    const equals = value.indexOf("=");
    if (equals === -1)
        return { name: value.slice(2), value: null, range };
    return { name: value.slice(2, equals), value: value.slice(equals + 1), range };
}
function toWord(line, { start, end }) {
    return { value: line.text.slice(start, end), range: (0,logical_line/* placeOf */.$t)(line, start, end) };
}


/***/ }),

/***/ 5294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ applyOperations)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3059);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1067);



/**
 * The data after operations, all of one document: what their edits must amount to. Every path is one of the data as
 * given, so removals come last, and of a list the last item first. A list or map that loses its last entry stays,
 * empty. What is to be removed or renamed and is not there leaves the data as it is; so does a value that is already
 * set, and a list index beyond the end.
 */
function applyOperations(value, operations) {
    let result = value;
    for (const operation of operations) {
        if (operation.kind === "set")
            result = change(result, operation.path, (old) => merged(old, operation.value));
        if (operation.kind === "append")
            result = change(result, operation.path, (old) => appended(old, operation.value));
    }
    const leaving = operations.filter((operation, index) => (operation.kind === "remove" || operation.kind === "rename") &&
        operations.findIndex((other) => other.kind === operation.kind && (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .samePath */ .Eb)(other.path, operation.path)) === index);
    for (const operation of leaving.toSorted((a, b) => byPlaceFromEnd(a.path, b.path))) {
        const last = operation.path.at(-1);
        if (last === undefined)
            continue;
        result = change(result, operation.path.slice(0, -1), (parent) => operation.kind === "remove"
            ? without(parent, last)
            : renamed(parent, last, operation.kind === "rename" ? operation.key : ""));
    }
    return result;
}
function change(value, path, update) {
    return changed(value, path, update) ?? null;
}
function changed(value, path, update) {
    const [step, ...rest] = path;
    if (step === undefined)
        return update(value);
    if (typeof step === "number") {
        if (!Array.isArray(value) || step >= value.length)
            return value;
        const items = value;
        return items.map((item, index) => (index === step ? (changed(item, rest, update) ?? null) : item));
    }
    if (value !== undefined && value !== null && !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return value;
    const old = value !== undefined && value !== null && Object.hasOwn(value, step) ? value[step] : undefined;
    const next = changed(old, rest, update);
    if (next === undefined)
        return value;
    const result = { ...value };
    (0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp)(result, step, next);
    return result;
}
function merged(old, value) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(old) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return value;
    const result = { ...old };
    for (const [key, entry] of Object.entries(value)) {
        (0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp)(result, key, Object.hasOwn(old, key) ? merged(old[key], entry) : entry);
    }
    return result;
}
function appended(old, value) {
    if (old === undefined || old === null)
        return [value];
    return Array.isArray(old) ? [...old, value] : old;
}
function without(parent, last) {
    if (Array.isArray(parent))
        return parent.filter((_, index) => index !== last);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(parent))
        return parent;
    return fromEntries(Object.entries(parent).filter(([key]) => key !== last));
}
function renamed(parent, last, name) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(parent) || Object.hasOwn(parent, name))
        return parent;
    return fromEntries(Object.entries(parent).map(([key, value]) => [key === last ? name : key, value]));
}
function fromEntries(entries) {
    const result = {};
    for (const [key, value] of entries)
        (0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp)(result, key, value);
    return result;
}
function byPlaceFromEnd(a, b) {
    for (const [index, step] of a.entries()) {
        const other = b[index];
        if (typeof step === "number" && typeof other === "number" && step !== other)
            return other - step;
    }
    return b.length - a.length;
}


/***/ }),

/***/ 8153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ commentsOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** What the lexer says before a scalar: the lexeme after it is no comment, whatever it starts with. */
const scalarMark = "\x1f";
/** What the lexer says beside the text: a document starts, a flow ends with an error, a scalar follows. */
const marks = new Set(["\x02", "\x18", scalarMark]);
/** Where the comments of a YAML text stand, each from its `#` to the end of its line. A `#` inside a scalar is none. */
function commentsOf(text) {
    if (!text.includes("#"))
        return [];
    // To the lexer a lone CR is no line end, to YAML it is (1.2.2, 5.4); the offsets stay.
    const lines = text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
    const comments = [];
    let offset = 0;
    let previous = "";
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(lines)) {
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

/***/ 5091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ maxAliasedValues),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   o2: () => (/* binding */ maxFileSize)
/* harmony export */ });
/** How deep collections may lie in one another. Real manifests stay below 40, schemas of custom resources included. */
const maxDepth = 100;
/** How many values the aliases and merge keys of a document may add, all together. */
const maxAliasedValues = 100_000;
/** Files above this size, in bytes, are not read. The largest manifest seen in public has 3.7 million. */
const maxFileSize = 4 * 1024 * 1024;


/***/ }),

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ nodeRange),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   O2: () => (/* binding */ keyRangeOf),
/* harmony export */   dI: () => (/* binding */ anchorOf),
/* harmony export */   ey: () => (/* binding */ pairAt),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   g8: () => (/* binding */ valueRangeOf)
/* harmony export */ });
/* unused harmony export contentEnd */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);


/** The pair of a map with a key, merge keys left aside; of several, the last one, which counts. */
function pairAt(map, key) {
    return pairsOf(map, key).at(-1) ?? null;
}
/** All pairs of a map with a key. */
function pairsOf(map, key) {
    return map.items.filter((pair) => (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(pair.key) === key && !(0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMergeKey */ .yJ)(pair.key));
}
/** The longest part of the path that stands in the text, step by step. Aliases are not followed. */
function walk(root, path) {
    const steps = [];
    let here = root;
    for (const step of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(here) && typeof step === "string") {
            const pair = pairAt(here, step);
            if (!pair)
                break;
            here = pair.value;
            steps.push({ pair, node: here });
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(here) && typeof step === "number") {
            const item = here.items[step];
            if (item === undefined)
                break;
            here = item;
            steps.push({ pair: null, node: item });
        }
        else
            break;
    }
    return steps;
}
/** See YamlDocument.valueRange. */
function valueRangeOf(parsed, path) {
    if (path.length === 0)
        return nodeRange(parsed.root);
    const steps = walk(parsed.root, path);
    return steps.length === path.length ? nodeRange(steps.at(-1)?.node ?? null) : null;
}
/** See YamlDocument.keyRange. */
function keyRangeOf(parsed, path) {
    const steps = walk(parsed.root, path);
    return steps.length === path.length ? nodeRange(steps.at(-1)?.pair?.key ?? null) : null;
}
/** See YamlDocument.anchor. */
function anchorOf(source, document, parsed, path) {
    const step = walk(parsed.root, path).at(-1);
    if (step === undefined)
        return firstLine(source, document, parsed.root);
    if (step.pair) {
        const key = nodeRange(step.pair.key) ?? [0, 0];
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(step.node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(step.node) ? nodeRange(step.node) : null;
        const sameLine = value !== null && !/[\r\n]/.test(source.text.slice(key[0], value[1]));
        return sameLine ? [key[0], Math.max(key[1], value[1])] : key;
    }
    const start = step.node?.range?.[0] ?? document[0];
    const end = Math.min(nodeRange(step.node)?.[1] ?? start, lineEnd(source, start));
    return [start, Math.max(start, end)];
}
function firstLine(source, document, root) {
    const start = nodeRange(root)?.[0] ?? document[0];
    const at = Math.min(Math.max(start, document[0]), document[1]);
    return [at, Math.max(at, Math.min(lineEnd(source, at), document[1]))];
}
function lineEnd(source, offset) {
    return source.lineRange(source.position(offset).line)[1];
}
/** The text of a node without what surrounds it; a collection ends where its last value does. */
function nodeRange(node) {
    if (!node?.range)
        return null;
    return [node.range[0], contentEnd(node)];
}
/** Where a node's text ends, comments and blank lines after it excluded. */
function contentEnd(node) {
    const [start, end] = node.range ?? [0, 0];
    if (!((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) || node.flow === true)
        return end;
    const last = node.items.at(-1);
    if (last === undefined)
        return end;
    if (!("key" in last))
        return Math.max(start, contentEnd(last));
    const value = last.value === null ? 0 : contentEnd(last.value);
    return Math.max(value, contentEnd(last.key));
}


/***/ }),

/***/ 5163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ whyNotEditable)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3609);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1067);




/** See YamlDocument.obstacle. */
function whyNotEditable(parsed, path) {
    const read = parsed.read();
    let here = parsed.root;
    for (const [index, step] of path.entries()) {
        const blocked = nodeObstacle(here, read);
        if (blocked)
            return blocked;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(here) && typeof step === "string") {
            const merged = mergeObstacle(here, step, read);
            if (merged)
                return merged;
            const pair = (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .pairAt */ .ey)(here, step);
            if (!pair)
                return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(read.value, path.slice(0, index + 1)) === undefined ? null : "the key comes from an alias";
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) || pair.key.anchor !== undefined || pair.key.tag !== undefined) {
                return "a parent key has an anchor or a tag";
            }
            here = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(here) && typeof step === "number") {
            here = here.items[step] ?? null;
        }
        else
            return null;
    }
    return nodeObstacle(here, read) ?? templateObstacle(here);
}
function nodeObstacle(node, read) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return `the value is the alias *${node.source.slice(0, 60)}, which is shared with other places`;
    if (node === null)
        return null;
    if (read.shared.has(node))
        return "the value has an anchor that other places use";
    if (isBarePair(node))
        return "a map without braces stands in the list";
    if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) && node.tag !== undefined && node.tag !== "!") {
        const implied = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? "map" : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? "seq" : "";
        if (node.tag !== `tag:yaml.org,2002:${implied}`)
            return "the value has an explicit type tag";
    }
    return null;
}
/** True for a map that is one pair of a flow list, as in `[a: 1]` and `[? a]`: it starts where its key does. */
function isBarePair(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || node.flow !== true)
        return false;
    const [first] = node.items;
    return first !== undefined && first.key.range?.[0] === node.range?.[0];
}
function templateObstacle(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || !String(node.value).includes("{{"))
        return null;
    return "the value contains a template";
}
/** A merge key that says the same key: after it, it wins; before it, the key is not in the text of this map. */
function mergeObstacle(map, key, read) {
    for (const pair of map.items.toReversed()) {
        if (!(0,_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMergeKey */ .yJ)(pair.key)) {
            if ((0,_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(pair.key) === key)
                return null;
            continue;
        }
        if (mergedMaps(pair.value, read).some((merged) => says(merged, key, read, 0))) {
            return "the value comes from a merge key (<<)";
        }
    }
    return null;
}
function says(map, key, read, depth) {
    if (depth > 20)
        return true;
    return map.items.some((pair) => (0,_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMergeKey */ .yJ)(pair.key)
        ? mergedMaps(pair.value, read).some((merged) => says(merged, key, read, depth + 1))
        : (0,_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.key) ? read.targets.get(pair.key) : pair.key) === key);
}
function mergedMaps(value, read) {
    const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) ? (read.targets.get(value) ?? null) : value;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target))
        return [target];
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target) ? target.items.flatMap((item) => mergedMaps(item, read)) : [];
}


/***/ }),

/***/ 3993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/formats/yaml/lexer.js

/**
 * A lexer that takes what kubectl's parser takes (libyaml and its ports): the lines of a quoted text need no indentation.
 * YAML itself asks for some (1.2.2, 7.3.1), and the package would miss the closing quote.
 */
function tolerantLexer() {
    const lexer = new dist/* Lexer */.JG();
    const parts = lexer;
    const parseQuotedScalar = parts.parseQuotedScalar.bind(lexer);
    parts.parseQuotedScalar = function* () {
        const { indentNext } = parts;
        parts.indentNext = 0;
        try {
            return yield* parseQuotedScalar();
        }
        finally {
            parts.indentNext = indentNext;
        }
    };
    return lexer;
}

// EXTERNAL MODULE: ./build/formats/yaml/limits.js
var limits = __webpack_require__(5091);
// EXTERNAL MODULE: ./build/formats/yaml/locate.js
var locate = __webpack_require__(3609);
// EXTERNAL MODULE: ./build/formats/yaml/not-editable.js
var not_editable = __webpack_require__(5163);
// EXTERNAL MODULE: ./build/formats/yaml/parsed-document.js
var parsed_document = __webpack_require__(1850);
// EXTERNAL MODULE: ./build/formats/yaml/read-value.js
var read_value = __webpack_require__(1067);
;// CONCATENATED MODULE: ./build/formats/yaml/unfilled.js


/**
 * A comment that is a token: a later step puts the value in its place. `#{X}#` and `#{X}` (Replace Tokens, Octopus),
 * `#!X!#`, `#%X%`, `#@ x` (ytt), `#X#`.
 */
const token = /#(?:[{!@%$]\S|@ \S|[\w.:-]+#[ \t]*(?=[\r\n]|$))/y;
/** Any such comment behind a key or a dash: what is without one need not be walked. */
const anyToken = /[:-][ \t]+#(?:[{!@%$]|[\w.:-]+#)/;
/**
 * The paths of values that are left out for a later step to fill in: a key or an item with nothing but a token behind
 * it, which YAML takes for a comment. With one of them in the document, what an alias stands for is not known either.
 */
function unfilledPaths(text, root) {
    if (!anyToken.test(text))
        return [];
    const unfilled = [];
    const aliases = [];
    visit(root, []);
    return unfilled.length === 0 ? [] : [...unfilled, ...aliases];
    function visit(node, path) {
        if ((0,dist/* isAlias */.Vj)(node))
            aliases.push(path);
        else if ((0,dist/* isScalar */.jn)(node) && isUnfilled(text, node.range))
            unfilled.push(path);
        else if ((0,dist/* isSeq */.oP)(node))
            for (const [index, item] of node.items.entries())
                visit(item, [...path, index]);
        else if ((0,dist/* isMap */.jh)(node))
            for (const pair of node.items)
                visitPair(pair, path);
    }
    function visitPair({ key, value }, path) {
        const name = (0,read_value/* keyText */.Pu)(key);
        if ((0,read_value/* isMergeKey */.yJ)(key))
            aliases.push(path);
        else if (name !== null)
            visit(value, [...path, name]);
    }
}
function isUnfilled(text, range) {
    if (!range || range[0] !== range[1])
        return false;
    token.lastIndex = range[0];
    return token.test(text);
}

;// CONCATENATED MODULE: ./build/formats/yaml/parse.js








/** Every scalar is text to this schema: what it means is decided when a value is asked for. */
const schema = new dist/* Schema */.Sj({ schema: "failsafe", resolveKnownTags: false });
/** Twice the levels, since the parser's stack also holds the documents and implicit maps. */
const maxStack = limits/* maxDepth */.Mw + 10;
/**
 * Reads a YAML or JSON file. Never throws: what can't be read is an error of its document, and the others can be
 * used. Bounds nesting and aliases; the size of the file is the caller's to bound.
 */
function parseYaml(source) {
    const { documents, failure } = compose(source.text);
    const read = [];
    let start = 0;
    for (const [index, document] of documents.entries()) {
        const last = index === documents.length - 1 && failure === null;
        const end = last ? source.text.length : Math.max(start, document.range[2]);
        read.push(toDocument(source, index, [start, end], document.contents, document.errors.map(toError)));
        start = end;
    }
    if (failure)
        read.push(toDocument(source, read.length, [start, source.text.length], null, [failure]));
    return { format: "yaml", source, documents: read };
}
function compose(text) {
    // To the yaml package a lone CR is no line end, to YAML it is (1.2.2, 5.4); the offsets stay.
    const lines = text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
    const composer = new dist/* Composer */.Dk({ schema, uniqueKeys: false, strict: true, logLevel: "silent" });
    const parser = new dist/* Parser */.iX();
    const documents = [];
    try {
        for (const lexeme of tolerantLexer().lex(lines)) {
            for (const token of parser.next(lexeme))
                documents.push(...composer.next(token));
            if (parser.stack.length > maxStack) {
                return {
                    documents,
                    failure: { message: `Nested deeper than ${limits/* maxDepth */.Mw} levels`, offset: parser.offset, last: true },
                };
            }
        }
        for (const token of parser.end())
            documents.push(...composer.next(token));
        documents.push(...composer.end(true, text.length));
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { documents, failure: { message: `Invalid YAML: ${message}`, offset: parser.offset, last: true } };
    }
    return { documents, failure: null };
}
function toDocument(source, index, range, root, syntaxErrors) {
    let known;
    let unfilled;
    const read = () => {
        known ??= (0,read_value/* readValue */.wK)(syntaxErrors.length > 0 ? null : root);
        return known;
    };
    const parsed = { root: syntaxErrors.length > 0 ? null : root, read };
    const document = {
        index,
        range,
        get errors() {
            return syntaxErrors.length > 0 ? syntaxErrors : read().errors;
        },
        get repeated() {
            return read().repeated;
        },
        get value() {
            return read().value;
        },
        get unfilled() {
            unfilled ??= unfilledPaths(source.text, parsed.root);
            return unfilled;
        },
        valueRange: (path) => (0,locate/* valueRangeOf */.g8)(parsed, path),
        keyRange: (path) => (0,locate/* keyRangeOf */.O2)(parsed, path),
        anchor: (path) => (0,locate/* anchorOf */.dI)(source, range, parsed, path),
        obstacle: (path) => (0,not_editable/* whyNotEditable */.A)(parsed, path),
    };
    (0,parsed_document/* keepParsed */.d)(document, parsed);
    return document;
}
function toError(error) {
    return { code: error.code, message: error.message, offset: error.pos[0] };
}


/***/ }),

/***/ 1850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ keepParsed),
/* harmony export */   r: () => (/* binding */ parsedOf)
/* harmony export */ });
const parsed = new WeakMap();
/** Remembers what a document was made of, for the editor. */
function keepParsed(document, parts) {
    parsed.set(document, parts);
}
/** What a document was made of; null for a document that the parser did not make. */
function parsedOf(document) {
    return parsed.get(document) ?? null;
}


/***/ }),

/***/ 1067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   Um: () => (/* binding */ scalarValue),
/* harmony export */   kp: () => (/* binding */ assign),
/* harmony export */   wK: () => (/* binding */ readValue),
/* harmony export */   yJ: () => (/* binding */ isMergeKey)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5091);
/* harmony import */ var _resolve_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2864);
/* harmony import */ var _same_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7736);




class Unreadable extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const coreTag = "tag:yaml.org,2002:";
const nothing = { value: null, size: 1, depth: 0 };
/** Reads a document's nodes as plain data, as Kubernetes would. Bounded: aliases are shared, counted, and may not nest too deep. */
function readValue(root) {
    const reading = {
        anchors: new Map(),
        known: new Map(),
        shared: new Set(),
        targets: new Map(),
        errors: [],
        repeated: [],
        path: [],
        aliased: 0,
    };
    let value = null;
    try {
        value = read(root, reading).value;
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        reading.errors.push({ message: error.message, offset: error.offset });
    }
    if (reading.errors.length > 0)
        value = null;
    return {
        value,
        errors: reading.errors,
        repeated: reading.repeated,
        shared: reading.shared,
        targets: reading.targets,
    };
}
/** The key of a pair as text, as it stands in JSON; null for a key that JSON can't have. */
function keyText(key) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
        return null;
    const value = scalarValue(key);
    return value === null || typeof value === "object" ? null : String(value);
}
/** True for the key `<<`, which takes over what another map says. */
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === "<<" && (key.type === "PLAIN" || key.tag === `${coreTag}merge`);
}
/** What a scalar means, its tag respected. */
function scalarValue(scalar) {
    const { tag, value } = scalar;
    const text = typeof value === "string" ? value : "";
    if (tag === undefined)
        return scalar.type === "PLAIN" || scalar.type === undefined ? (0,_resolve_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePlain */ .R)(text) : text;
    const name = tag.startsWith(coreTag) ? tag.slice(coreTag.length) : "";
    return name === "int" || name === "float" || name === "bool" || name === "null" ? (0,_resolve_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePlain */ .R)(text) : text;
}
function read(node, reading) {
    if (node === null)
        return nothing;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return readAlias(node, node.source, reading);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return nothing;
    if (node.anchor !== undefined)
        reading.anchors.set(node.anchor, node);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
        const value = scalarValue(node);
        if (node.anchor === undefined)
            return { value, size: 1, depth: 0 };
        return remember(node, { value, size: 1, depth: 0 }, reading);
    }
    if (node.anchor !== undefined)
        reading.known.set(node, null);
    const known = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? readMap(node, reading) : readItems(node.items, reading);
    if (known.depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw)
        throw new Unreadable(`Nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw} levels`, startOf(node));
    return node.anchor === undefined ? known : remember(node, known, reading);
}
function remember(node, known, reading) {
    reading.known.set(node, known);
    return known;
}
function readAlias(alias, name, reading) {
    const target = reading.anchors.get(name);
    if (target === undefined)
        throw new Unreadable(`Alias *${printable(name)} has no matching anchor before it`, startOf(alias));
    const known = reading.known.get(target);
    if (!known)
        throw new Unreadable(`Alias *${printable(name)} contains itself`, startOf(alias));
    reading.shared.add(target);
    reading.targets.set(alias, target);
    reading.aliased += known.size;
    if (reading.aliased > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxAliasedValues */ .Ks) {
        throw new Unreadable(`Aliases expand to more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxAliasedValues */ .Ks} values`, startOf(alias));
    }
    return known;
}
function readItems(items, reading) {
    const value = [];
    let size = 1;
    let depth = 0;
    for (const [index, item] of items.entries()) {
        reading.path.push(index);
        const known = read(item, reading);
        reading.path.pop();
        value.push(known.value);
        size += known.size;
        depth = Math.max(depth, known.depth);
    }
    return { value, size, depth: depth + 1 };
}
function readMap(map, reading) {
    const value = {};
    const own = new Map();
    let size = 1;
    let depth = 0;
    for (const pair of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(pair))
            continue;
        if (isMergeKey(pair.key)) {
            const merged = readMerge(pair, value, reading);
            size += merged.size;
            depth = Math.max(depth, merged.depth - 1);
            continue;
        }
        const known = readPair(pair, own, value, reading);
        size += known.size;
        depth = Math.max(depth, known.depth);
    }
    noteRepeated(own, reading);
    return { value, size, depth: depth + 1 };
}
function noteRepeated(own, { path, repeated }) {
    for (const [name, { pairs, same }] of own) {
        const last = pairs.at(-1);
        if (last === undefined || pairs.length === 1)
            continue;
        repeated.push({
            path: [...path, name],
            range: rangeOf(last.key),
            earlier: pairs.slice(0, -1).map(entryRange),
            same,
        });
    }
}
function readPair(pair, own, into, reading) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.anchor !== undefined)
        read(pair.key, reading);
    const name = keyText((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.key) ? reading.anchors.get(pair.key.source) : pair.key);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.key))
        readAlias(pair.key, pair.key.source, reading);
    if (name === null)
        throw new Unreadable("A key must be a string here", startOf(pair.key));
    reading.path.push(name);
    const known = read(pair.value, reading);
    reading.path.pop();
    const earlier = own.get(name);
    if (earlier === undefined)
        own.set(name, { pairs: [pair], same: true });
    else {
        earlier.pairs.push(pair);
        earlier.same &&= (0,_same_json_js__WEBPACK_IMPORTED_MODULE_3__/* .sameJson */ .V)(into[name], known.value);
    }
    assign(into, name, known.value);
    return known;
}
/** As goyaml.v2 has it: the merge key acts where it stands, and of several maps the first wins. */
function readMerge(pair, into, reading) {
    const known = read(pair.value, reading);
    const maps = Array.isArray(known.value) ? known.value : [known.value];
    for (const map of maps.toReversed()) {
        if (typeof map !== "object" || map === null || Array.isArray(map)) {
            throw new Unreadable("Only maps can be merged with <<", startOf(pair.key));
        }
        for (const [name, value] of Object.entries(map))
            assign(into, name, value);
    }
    return known;
}
/** Sets a key of a plain object, whatever its name: `__proto__` becomes a key like any other. */
function assign(into, name, value) {
    if (name !== "__proto__")
        into[name] = value;
    else
        Object.defineProperty(into, name, { value, enumerable: true, configurable: true, writable: true });
}
function rangeOf(node) {
    const [start = 0, end = start] = node.range ?? [];
    return [start, end];
}
function entryRange({ key, value }) {
    const [start, end] = rangeOf(key);
    return [start, value?.range?.[1] ?? end];
}
function startOf(node) {
    return node.range?.[0] ?? 0;
}
function printable(name) {
    return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}


/***/ }),

/***/ 2864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ resolvePlain)
/* harmony export */ });
const words = new Map([
    ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((word) => [word, true]),
    ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((word) => [word, false]),
    ...["", "~", "null", "Null", "NULL"].map((word) => [word, null]),
]);
const integer = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/**
 * What a plain scalar means to Kubernetes, which reads YAML with sigs.k8s.io/yaml: the rules of goyaml.v2/resolve.go,
 * so YAML 1.1 words and octals, no timestamps, no base 60. Infinity and NaN, which JSON lacks, stay text.
 */
function resolvePlain(text) {
    const word = words.get(text);
    if (word !== undefined)
        return word;
    if (!/^[-+.0-9]/.test(text) || text.length > 400)
        return text;
    if (text.startsWith("."))
        return float.test(text) ? finite(text, text) : text;
    const plain = text.replaceAll("_", "");
    const parts = integer.exec(plain);
    if (parts)
        return signed(parts);
    return float.test(plain) ? finite(plain, text) : text;
}
function signed(parts) {
    const [, sign, hex, binary, octal, decimal] = parts;
    const digits = decimal ?? hex ?? binary ?? octal ?? "0";
    const base = decimal !== undefined ? 10 : hex !== undefined ? 16 : binary !== undefined ? 2 : 8;
    const size = base === 10 ? Number(digits) : Number.parseInt(digits, base);
    return sign === "-" && size !== 0 ? -size : size;
}
function finite(plain, text) {
    const number = Number(plain);
    return Number.isFinite(number) ? number + 0 : text;
}


/***/ }),

/***/ 7736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sameJson)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);

/** True when both are the same data; the order of keys does not count. */
function sameJson(a, b) {
    if (Array.isArray(a)) {
        const items = a;
        return (Array.isArray(b) && items.length === b.length && items.every((item, index) => sameJson(item, b[index])));
    }
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(a) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(b))
        return a === b;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key])));
}


/***/ }),

/***/ 4193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ mayBeBuilt),
/* harmony export */   Ie: () => (/* binding */ buildFilesAmong),
/* harmony export */   Wu: () => (/* binding */ maxBuildFileSize),
/* harmony export */   zS: () => (/* binding */ buildFileKind)
/* harmony export */ });
/** Larger files state no builds that anybody wrote. In bytes. */
const maxBuildFileSize = 512 * 1024;
/** By their names, from the kind that says most to the one that says least. */
const kinds = [
    ["compose", /(?:^|\/)(?:docker-|podman-)?compose(?:[._-][^/]*)?\.ya?ml$/i],
    ["skaffold", /(?:^|\/)skaffold(?:[._-][^/]*)?\.ya?ml$/i],
    ["bake", /(?:^|\/)[^/]*bake[^/]*\.(?:hcl|json)$/i],
    ["workflow", /^\.github\/workflows\/[^/]+\.ya?ml$/i],
    ["workflow", /^\.github\/(?:[^/]+\/)*action\.ya?ml$/i],
    ["makefile", /(?:^|\/)(?:GNUmakefile|Makefile(?:\.[^/]*)?|[^/]+\.mk)$/i],
    ["script", /\.(?:ba|z)?sh$/i],
];
/** What kind of file that states builds this may be, by its path; null for any other. */
function buildFileKind(path) {
    return kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}
/** The files that may state builds: those of the kinds that say most first, each kind's nearest to the root first. */
function buildFilesAmong(paths) {
    const found = [];
    for (const path of paths) {
        const kind = kinds.findIndex(([, pattern]) => pattern.test(path));
        if (kind === -1 || /(?:^|\/)(?:node_modules|vendor|testdata)\//.test(path))
            continue;
        found.push({ path, rank: kind * 1000 + Math.min(999, path.split("/").length) });
    }
    return found.toSorted((a, b) => a.rank - b.rank).map(({ path }) => path);
}
/** True for a file that may be a Dockerfile if a build says so, though its name does not: a cheap look before any other. */
function mayBeBuilt(path) {
    return (/docker|container/i.test(path) &&
        !/\.(?:[cm]?[jt]sx?|cs|css|go|html?|java|kt|md|png|py|rb|rs|sh|svg|toml|txt)$/i.test(path));
}


/***/ }),

/***/ 4057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ buildOptions),
/* harmony export */   T: () => (/* binding */ shippedTarget)
/* harmony export */ });
/* harmony import */ var _dockerfile_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4388);

/** Stages that are built to work on the image, not to run it: compose files for developers name them. */
const workbench = /^(?:build|builder|debug|dev|devel|develop|development|local|test|tests|testing)$/i;
/**
 * How the builds that are known build a Dockerfile: every target that ships, those of the configuration if it names
 * any, and the arguments on which all of them agree.
 */
function buildOptions(dockerfile, builds, images = []) {
    const own = builds.filter((build) => build.dockerfile === dockerfile);
    const stated = own.filter(({ how }) => how === "configuration");
    const found = own.filter(({ how }) => how !== "configuration");
    const agreed = Object.entries(found[0]?.args ?? {}).filter(([name, value]) => {
        return found.every(({ args }) => args[name] === value);
    });
    const targets = stated.length > 0 ? stated.map(({ target }) => target) : found.map(({ target }) => shippedTarget(target));
    return {
        targets: targets.length > 0 ? [...new Set(targets)] : _dockerfile_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .plainBuild */ .x4.targets,
        args: Object.fromEntries(agreed),
        images,
    };
}
/** The target of a build that ships: the last stage instead of one for development. */
function shippedTarget(target) {
    return target !== null && workbench.test(target) ? null : target;
}


/***/ }),

/***/ 9444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ configuredBuilds)
/* harmony export */ });
/** The builds that a configuration states, whose images are patterns of names. */
function configuredBuilds(stated) {
    return stated.map(({ dockerfile, image, target }) => {
        return { dockerfile, target, images: [image], context: null, args: {}, how: "configuration", file: "", line: 0 };
    });
}


/***/ }),

/***/ 4907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   pj: () => (/* binding */ expandValues)
/* harmony export */ });
/** Stands in an expanded text for what only the run of the build knows. No file that is read holds it. */
const unknown = "\0";
/** A text that grows beyond this while its variables are put in is unknown as a whole. */
const maximumLength = 2000;
/** How deep variables may stand in one another's values. */
const maximumDepth = 5;
const forms = new RegExp([
    /\$\$/, // an escaped dollar: what follows is another shell's
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
 * Puts variables into a text: `$NAME`, `${NAME:-default}`, a workflow's `${{ name }}` and, with `make`, `$(NAME)`. What
 * has no value that can be told is `unknown`; after a command in the text, the rest of it is. Linear, and bounded.
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
/** A text that holds nothing unknown, or null. */
function known(text) {
    return text.includes(unknown) ? null : text;
}


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lastStep),
/* harmony export */   t: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _images_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1423);
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4907);


/**
 * The name of an image as a build gives it, which may hold `unknown`: the whole with its tag as far as both are known,
 * a star and the last steps of it where only those are, null where not even the last step is.
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
/** The last step of an image's name, in lower case, without tag and digest; null for what names no image. */
function lastStep(image) {
    const parsed = (0,_images_images_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .z)(image.startsWith("*/") ? image.slice(2) : image);
    return parsed === null ? null : parsed.repository.slice(parsed.repository.lastIndexOf("/") + 1).toLowerCase();
}


/***/ }),

/***/ 7801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ linkCandidates),
  r: () => (/* binding */ linkImages)
});

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
// EXTERNAL MODULE: ./build/model/images/image-pattern.js
var image_pattern = __webpack_require__(4703);
// EXTERNAL MODULE: ./build/model/images/images.js
var images_images = __webpack_require__(1423);
// EXTERNAL MODULE: ./build/model/images/known-images.js + 7 modules
var known_images = __webpack_require__(3062);
// EXTERNAL MODULE: ./build/model/builds/build-options.js
var build_options = __webpack_require__(4057);
// EXTERNAL MODULE: ./build/model/builds/image-name.js
var image_name = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/formats/dockerfile/dockerfile-path.js
var dockerfile_path = __webpack_require__(4060);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(7470);
// EXTERNAL MODULE: ./build/core/invisible.js
var invisible = __webpack_require__(4477);
;// CONCATENATED MODULE: ./build/model/builds/phrase.js

/** A name from the repository as a part of a sentence: on one line, of bounded length, nothing in it invisible. */
function shown(text) {
    const plain = (0,invisible/* replaceInvisible */.k)(text, () => "\ufffd");
    return plain.length > 200 ? `${plain.slice(0, 199)}…` : plain;
}

;// CONCATENATED MODULE: ./build/model/builds/named-dockerfiles.js



/**
 * Finds Dockerfiles by the last step of an image's name: `<name>.Dockerfile`, `Dockerfile.<name>`, or those of a
 * directory of that name. One that builds give other names, and nothing but those, is not meant.
 */
function namedDockerfiles(dockerfiles, builds) {
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
            add(own, path, `the file ${shown(path)} is named after it`);
        const directory = (0,kustomization/* directoryOf */.jt)(path);
        const name = directory.slice(directory.lastIndexOf("/") + 1).toLowerCase();
        if (name === "" || own === name || (plainIn.has(directory) && !isPlain(path)))
            continue;
        add(name, path, `the directory ${shown(directory)} has its name`);
    }
    return (name) => byName.get(name) ?? [];
}
function isPlain(path) {
    return /(?:^|\/)(?:Dockerfile|Containerfile)$/i.test(path);
}
/** `api` of `api.Dockerfile` and `Dockerfile.api`. */
function nameIn(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (!(0,dockerfile_path/* isDockerfilePath */.e)(path) || isPlain(path))
        return null;
    return name.replace(/^(?:Dockerfile|Containerfile)[._-]|\.(?:Dockerfile|Containerfile)$/i, "").toLowerCase();
}

;// CONCATENATED MODULE: ./build/model/builds/link-images.js








/** More builds of one image are not told apart. */
const maximumTagging = 200;
/**
 * Finds the Dockerfiles that may build an image: by the builds that are known, else by names. `dockerfiles` are the
 * paths of all that the repository has, as far as they are known.
 */
function linkImages(builds, dockerfiles, kustomizations) {
    const candidatesOf = linkCandidates(builds, dockerfiles, kustomizations);
    return (image) => {
        const { links, ambiguous } = candidatesOf(image);
        return ambiguous ? [] : links;
    };
}
/** The same with the Dockerfiles that are too many to believe in one of them. */
function linkCandidates(builds, dockerfiles, kustomizations) {
    const told = builds.filter(({ how }) => how === "configuration").map(configured);
    const found = builds.filter(({ how }) => how !== "configuration");
    const tagged = found.flatMap((build) => build.images.map((image) => ({ build, image })));
    const byRepository = (0,group_by/* groupBy */.$)(tagged, ({ image }) => repositoryOf(image));
    byRepository.delete(null);
    const byLastStep = (0,group_by/* groupBy */.$)(tagged, ({ image }) => (0,image_name/* lastStep */.M)(image));
    byLastStep.delete(null);
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
            return { newName, before: `the kustomization in ${shown(directory || ".")} makes it ${shown(newName)}, and ` };
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
/** A build that the configuration states, with the test of the images that it makes. */
function configured(build) {
    const tests = build.images.map(image_pattern/* imageTest */.Q);
    return { build, makes: (image) => tests.some((makes) => makes(image)) };
}
/** What is stated: certain where all of it is the same. */
function settled(stated) {
    const links = stated.map(({ build, before }) => {
        const { dockerfile, target, file, line } = build;
        const says = build.how === "configuration" ? "the configuration says so" : `line ${line} of ${shown(file)} builds it`;
        return { dockerfile, target, how: `${before}${says}`, certain: false };
    });
    const all = distinct(links);
    return all.map((link) => ({ ...link, certain: all.length === 1 }));
}
function similarly({ build }) {
    const { dockerfile, target, file, line } = build;
    const how = `line ${line} of ${shown(file)} builds an image of that name`;
    return { dockerfile, target: (0,build_options/* shippedTarget */.T)(target), how, certain: false };
}
/** Links by names, which hold as long as they lead to one Dockerfile. */
function choice(links) {
    const all = distinct(links);
    return { links: all, ambiguous: new Set(all.map(({ dockerfile }) => dockerfile)).size > 1 };
}
/** Each stage of each Dockerfile once: as it is said first. */
function distinct(links) {
    return [...(0,group_by/* groupBy */.$)(links, ({ dockerfile, target }) => JSON.stringify([dockerfile, target])).values()].flatMap(([first]) => first ?? []);
}
/** Of several builds that tag an image, those that tag it as the reference does, if there are any. */
function withTag(tagged, reference) {
    const tag = (0,images_images/* parseImage */.z)(reference)?.tag ?? null;
    const same = tag === null ? [] : tagged.filter(({ image }) => (0,images_images/* parseImage */.z)(image)?.tag === tag);
    return same.length > 0 ? same : tagged;
}
/** Of builds of images that end as a name does, those that share the most steps at the end. */
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
/** The whole name of an image without tag and digest; null for what names none. */
function repositoryOf(image) {
    const parsed = (0,images_images/* parseImage */.z)(image);
    return parsed === null ? null : `${parsed.registry}/${parsed.repository}`.toLowerCase();
}
/** False for images of others, which a Dockerfile of the same name does not build. */
function mayBeOurs(image) {
    return (0,known_images/* imageUser */.Rc)(image).kind === "unknown";
}
function renamesAmong(kustomizations) {
    const all = kustomizations.flatMap(({ directory, images }) => images.flatMap(({ name, newName }) => (newName === null ? [] : { name: repositoryOf(name), newName, directory })));
    // Some give an image the name that it has, to set its tag.
    const others = all.filter(({ name, newName }) => repositoryOf(newName) !== name);
    return (0,group_by/* groupBy */.$)(others, ({ name }) => name);
}


/***/ }),

/***/ 750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ buildsIn)
});

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(3076);
// EXTERNAL MODULE: ./build/model/builds/build-file.js
var build_file = __webpack_require__(4193);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(7470);
// EXTERNAL MODULE: ./build/model/builds/expand-values.js
var expand_values = __webpack_require__(4907);
// EXTERNAL MODULE: ./build/model/builds/image-name.js
var image_name = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/model/builds/detected-build.js



/** More builds of one file are not read. */
const maximumBuilds = 300;
const defaultNames = ["Dockerfile", "Containerfile"];
/**
 * A build with its paths from the repository's root: of all the places that its words may mean, the first where there is
 * a file, else the first. Null where its Dockerfile cannot be told.
 */
function resolveBuild(stated, { how, file }, exists) {
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
    };
}
function placesIn(directory, stated) {
    const context = stated.context === null ? null : pathFrom(directory, stated.context);
    const start = stated.from === "context" || stated.dockerfile === null ? context : directory;
    if (start === null)
        return [];
    return (stated.dockerfile === null ? defaultNames : [stated.dockerfile]).flatMap((name) => {
        const dockerfile = pathFrom(start, name);
        return dockerfile === null || dockerfile === "" ? [] : { context, dockerfile };
    });
}
function pathFrom(directory, path) {
    if (path.includes(expand_values/* unknown */.L5) || path.length > 1000 || /^git@|[\\\r]/.test(path))
        return null;
    return path === "" ? directory : (0,kustomization/* join */.fj)(directory, path);
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js + 2 modules
var parse = __webpack_require__(3993);
;// CONCATENATED MODULE: ./build/model/builds/plain.js

/** A text, or a number or boolean as its text; null for anything else. */
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
    /(?<word>[\w.-]+)/,
    /(?<mark>[^\s\w])/,
]
    .map(({ source }) => source)
    .join("|"), "g");
/** More words than any bake file has. */
const maximumTokens = 50_000;
/**
 * The `target` and `variable` blocks of a bake file in HCL, as its JSON form has them: texts, lists of texts and maps of
 * texts. What is computed is `unknown`.
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
    for (const { index: offset, groups = {} } of text.matchAll(token)) {
        const { newline, string, word, mark } = groups;
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
/** The attributes between braces; maps within are read in the outermost body only. */
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
/** The texts of a list; what is computed is left out. */
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
/** By how much a bracket goes deeper. */
function levels(here) {
    if (isMark(here, "{[("))
        return 1;
    return isMark(here, "}])") ? -1 : 0;
}
function isMark(here, marks) {
    return here?.kind === "mark" && marks.includes(here.text);
}

;// CONCATENATED MODULE: ./build/model/builds/read-bake.js







/** Deep chains of targets that inherit are followed no further than this. */
const maximumTargets = 500;
/** The targets of a bake file in either form (docs.docker.com: Bake file reference). */
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
        if (settings["dockerfile-inline"] !== undefined)
            return [];
        // A target with neither is a group of settings that others inherit.
        if (settings["dockerfile"] === undefined && settings["context"] === undefined && settings["tags"] === undefined) {
            return [];
        }
        const stage = textOf(settings["target"]);
        return {
            context: put(textOf(settings["context"]) ?? "."),
            dockerfile: put(textOf(settings["dockerfile"]) ?? "Dockerfile"),
            from: "context",
            target: stage === null ? null : put(stage),
            args: Object.fromEntries(pairs(settings["args"]).map(([key, text]) => [key, put(text)])),
            images: stringsIn(settings["tags"]).map(put),
            line: lines.get(name) ?? 1,
            directories,
        };
    });
}
const settingNames = ["context", "dockerfile", "dockerfile-inline", "target", "args", "tags"];
/** The settings of a target over those that it inherits; of several parents, the last one that says something counts. */
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
        const value = all.findLast((one) => one[key] !== undefined)?.[key];
        return value === undefined ? [] : [[key, value]];
    }));
    known.set(name, settings);
    return settings;
}
function readJson(source) {
    const [document] = (0,parse/* parseYaml */.h)(source).documents;
    const value = document?.value ?? null;
    const targets = (0,json/* valueAt */.fK)(value, ["target"]);
    const names = (0,json/* isObject */.Gv)(targets) ? Object.keys(targets).slice(0, maximumBuilds) : [];
    const lines = names.map((name) => {
        return [name, source.position(document?.anchor(["target", name])[0] ?? 0).line];
    });
    return { value, lines: new Map(lines) };
}

;// CONCATENATED MODULE: ./build/model/builds/read-compose.js






/** The builds of a compose file's services (compose-spec: Build specification). Variables stand for their defaults. */
function readCompose(source) {
    const directories = [...new Set([(0,kustomization/* directoryOf */.jt)(source.path), ""])];
    return (0,parse/* parseYaml */.h)(source).documents.flatMap((document) => {
        const services = (0,json/* isObject */.Gv)(document.value) ? document.value["services"] : undefined;
        if (!(0,json/* isObject */.Gv)(services))
            return [];
        const built = Object.entries(services).filter(([, service]) => (0,json/* isObject */.Gv)(service) && service["build"] !== undefined);
        return built.slice(0, maximumBuilds).flatMap(([name, service]) => {
            const build = (0,json/* isObject */.Gv)(service) ? readService(name, service) : null;
            return build === null ? [] : { ...build, directories, line: lineOf(source, document, name) };
        });
    });
}
function readService(name, service) {
    const { build, image } = service;
    const plain = textOf(build);
    const options = (0,json/* isObject */.Gv)(build) ? build : {};
    if (plain === null && !(0,json/* isObject */.Gv)(build))
        return null;
    if (options["dockerfile_inline"] !== undefined)
        return null;
    const tags = [...stringsIn(image), ...stringsIn(options["tags"])].map(put);
    return {
        context: put(plain ?? textOf(options["context"]) ?? "."),
        dockerfile: putOptional(options["dockerfile"]),
        from: "context",
        target: putOptional(options["target"]),
        args: Object.fromEntries(pairs(options["args"]).map(([key, value]) => [key, put(value)])),
        // Without a name of its own the image has the service's, behind that of the project.
        images: tags.length > 0 ? tags : [`\0/${name}`],
    };
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
var shell_commands = __webpack_require__(7954);
;// CONCATENATED MODULE: ./build/model/builds/build-command.js
/** Words that may stand before a command: assignments, and programs that run another. */
const before = /^[@+-]*(?:!|\{|if|then|do|else|time|exec|env|eval|sudo|command|while|-E|\w+=.*|\$.*)?$/s;
/** A program that builds images, perhaps behind a variable that says which one. */
const builder = /^[@+-]*(?:(?:\S*\/)?(?:docker|podman|nerdctl|buildah)|\$[({]?\w*(?:docker|container|podman|buildah)\w*[)}]?)$/i;
const programOptions = /^(?:--builder|--config|--context|--host|--log-level|--namespace|-[cHln])$/;
/** Options of `docker build`, `buildx build` and `buildah bud` that stand alone; all other long ones take a value. */
const alone = /^--(?:check|compress|debug|disable-compression|disable-content-trust|force-rm|help|layers|load|no-cache|no-hosts|pull|pull-always|pull-never|push|quiet|rm|squash|squash-all|stdin|tls-verify)$/;
/** Reads a command that builds an image; null for any other. */
function readBuildCommand(words) {
    const program = words.findIndex((word) => builder.test(word));
    if (program === -1 || !words.slice(0, program).every((word) => before.test(word)))
        return null;
    let index = program + 1;
    for (; index < words.length; index += 1) {
        const word = words[index] ?? "";
        if (word === "build" || word === "bud" || word === "build-using-dockerfile")
            return readOptions(words.slice(index + 1));
        if (programOptions.test(word))
            index += 1;
        else if (!word.startsWith("-") && !["buildx", "image", "builder"].includes(word))
            return null;
    }
    return null;
}
function readOptions(words) {
    const values = new Map();
    const places = [];
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index] ?? "";
        if (/^\d*[<>]/.test(word))
            break;
        if (word === "-" || !word.startsWith("-")) {
            places.push(word);
            continue;
        }
        const [, name = word, attached] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? /^(-[tfomcev])=?(.+)$/s.exec(word) ?? [];
        if (attached === undefined && (alone.test(name) || (!name.startsWith("--") && !/^-\w*[tfomcev]$/.test(name))))
            continue;
        const value = attached ?? words[++index] ?? "";
        const key = name.startsWith("--") ? name : `-${name.at(-1)}`;
        values.set(key, [...(values.get(key) ?? []), value]);
    }
    const all = (...names) => names.flatMap((name) => values.get(name) ?? []);
    const args = all("--build-arg").flatMap((text) => {
        const equals = text.indexOf("=");
        return equals < 1 ? [] : [[text.slice(0, equals), text.slice(equals + 1)]];
    });
    // A variable may hold options, or nothing; what comes through a pipe is in no file.
    const context = places.findLast((place) => !/^\$[\w({]/.test(place)) ?? places.at(-1) ?? null;
    const dockerfile = all("-f", "--file").at(-1) ?? null;
    if (dockerfile === "-" || (dockerfile === null && context === "-"))
        return null;
    return {
        context: context === "-" ? null : context,
        dockerfile,
        target: all("--target").at(-1) ?? null,
        args: Object.fromEntries(args),
        images: all("-t", "--tag"),
    };
}

;// CONCATENATED MODULE: ./build/model/builds/read-script.js





/** Longer lines are no commands that somebody wrote. */
const maximumLine = 20_000;
/** The builds that a shell script or a Makefile runs. Variables that are set once, to a text, are known. */
function readScript(source, make) {
    const own = (0,kustomization/* directoryOf */.jt)(source.path);
    const directories = [...new Set([own, ""])];
    const values = assignments(source.text, make);
    return buildsInScript(source.text, { directories, make, valueOf: (name) => values.get(name) });
}
/** The builds that commands run, one after the other, `cd` among them; lines count from 1. */
function buildsInScript(script, { directories, valueOf, make }) {
    const builds = [];
    const put = (text) => (0,expand_values/* expandValues */.pj)(text, valueOf, make);
    let here = directories;
    let within = null;
    let line = 0;
    for (const command of commandsWith(script, /\b(?:build|bud|cd|pushd|popd|build-using-dockerfile)\b/)) {
        // Each line of a Makefile is a shell of its own.
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
        const read = readBuildCommand(command.words);
        if (read === null)
            continue;
        const { context, dockerfile, target, args, images } = read;
        if (builds.length >= maximumBuilds)
            break;
        builds.push({
            context: context === null ? null : put(context),
            dockerfile: dockerfile === null ? null : put(dockerfile),
            from: "here",
            target: target === null ? null : put(target),
            args: Object.fromEntries(Object.entries(args).map(([name, value]) => [name, put(value)])),
            images: images.map(put),
            line: command.line,
            directories: [...new Set([...base, ...directories])],
        });
    }
    return builds;
}
/** The commands of the lines that hold one of the wanted texts, in order. Continued lines are put together. */
function commandsWith(script, wanted) {
    const commands = [];
    const lines = script.split(/\r\n|\n|\r/);
    for (let index = 0; index < lines.length; index += 1) {
        const line = index + 1;
        let text = lines[index] ?? "";
        while (text.endsWith("\\") && index + 1 < lines.length && text.length < maximumLine) {
            index += 1;
            text = `${text.slice(0, -1)} ${lines[index] ?? ""}`;
        }
        if (text.length > maximumLine || !wanted.test(text))
            continue;
        commands.push(...(0,shell_commands/* commandsOf */.K)(text).map((command) => ({ ...command, line })));
    }
    return commands;
}
/** Where a script may be after `cd`: anywhere it may have begun, when that cannot be told. */
function placesAfter(here, start, place) {
    if ((0,expand_values/* known */.eO)(place) === null || place === "" || place === "-" || place.startsWith("/") || place.startsWith("~"))
        return start;
    return [...new Set(here.flatMap((directory) => (0,kustomization/* join */.fj)(directory, place) ?? []))];
}
/** The variables that are set exactly once, with what they are set to. */
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

;// CONCATENATED MODULE: ./build/model/builds/read-skaffold.js






/** The artifacts of a skaffold.yaml and its profiles that are built from a Dockerfile (skaffold.dev: skaffold.yaml). */
function readSkaffold(source) {
    const directories = [(0,kustomization/* directoryOf */.jt)(source.path)];
    return (0,parse/* parseYaml */.h)(source).documents.flatMap((document) => {
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


/** More runs of one job, variables of one run and parts of one variable are not followed. */
const maximum = { runs: 64, variables: 20, parts: 20 };
/** The runs of a job, each as what `matrix.…` holds in it, by dotted name (GitHub: Running variations of jobs). One run without a matrix. */
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
    const include = matrix["include"];
    const entries = Array.isArray(include) ? include.slice(0, maximum.runs) : [];
    const own = new Set(runs.flatMap((run) => [...run.keys()]));
    const added = [];
    for (const entry of entries) {
        const values = new Map((0,json/* isObject */.Gv)(entry)
            ? Object.entries(entry)
                .slice(0, maximum.variables)
                .flatMap(([name, value]) => [...flat(name, value)])
            : []);
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
/** A value by its name, and what a map holds by the names below it. */
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








/** Jobs and steps beyond this are not looked at. */
const read_workflow_maximum = { jobs: 100, steps: 500 };
/** How much text of commands is read in all the runs of a workflow's jobs, in characters. */
const maximumText = 4_000_000;
/** The builds of a GitHub workflow or a composite action: steps of build-push-action, and commands. */
function readWorkflow(source) {
    const [document] = (0,parse/* parseYaml */.h)(source).documents;
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
        const valueOf = valuesFor(job, environment, matrix);
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
/** The inputs of docker/build-push-action (its README: inputs). */
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
function valuesFor(job, environment, matrix) {
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
/** What docker/metadata-action of that id names: its images, one a line, each with a tag that nobody knows. */
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
/** True where a text begins on the line after its key. */
function isBlock({ source, document }, path) {
    const range = document.valueRange(path);
    return range !== null && /[|>]/.test(source.text[range[0]] ?? "");
}

;// CONCATENATED MODULE: ./build/model/builds/read-builds.js









/** Bounds for one tree: of files that state builds, and of the builds in all of them. */
const limits = { files: 5000, builds: 5000 };
const readers = {
    bake: readBake,
    compose: readCompose,
    makefile: (source) => readScript(source, true),
    script: (source) => readScript(source, false),
    skaffold: readSkaffold,
    workflow: readWorkflow,
};
/**
 * The builds that compose files, workflows and the like state among these files. A path that can mean several places
 * is the one where `exists` knows a file: one of these files, if left out. Never throws; what can't be read states none.
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
    if (how === null || bytes.length > build_file/* maxBuildFileSize */.Wu || bytes.includes(0))
        return [];
    const text = new TextDecoder().decode(bytes);
    // Spares a parser the many scripts and workflows that build nothing.
    if (!/build|bud|target|docker/i.test(text))
        return [];
    try {
        const stated = readers[how](new source_file/* SourceFile */.s(file, text)).slice(0, maximumBuilds);
        const builds = stated.flatMap((build) => resolveBuild(build, { how, file }, exists) ?? []);
        // The runs of a job often differ in what the build does not see.
        return [...(0,group_by/* groupBy */.$)(builds, (build) => JSON.stringify(build)).values()].flatMap(([first]) => first ?? []);
    }
    catch {
        // A form that no reader foresaw is no reason to lose a review.
        return [];
    }
}


/***/ }),

/***/ 4388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x4: () => (/* binding */ plainBuild),
  n_: () => (/* binding */ readDockerfile),
  gV: () => (/* binding */ stageOf)
});

// EXTERNAL MODULE: ./build/model/images/known-images.js + 7 modules
var known_images = __webpack_require__(3062);
// EXTERNAL MODULE: ./build/model/dockerfile/created-users.js
var created_users = __webpack_require__(5684);
;// CONCATENATED MODULE: ./build/model/dockerfile/expand.js
/** No path is longer (PATH_MAX of Linux), and no name of an image, a user or a port. */
const maxLength = 4096;
/**
 * A text with its variables put in and its quotes taken away, as BuildKit does for the arguments of FROM, USER, WORKDIR,
 * COPY, ENV and the like (Dockerfile reference, "Environment replacement"); null where a value is not known or longer
 * than 4096 characters.
 */
function expandText(text, variables, escape) {
    let result = "";
    let quote = null;
    for (let index = 0; index < text.length; index += 1) {
        const char = text[index] ?? "";
        if (result.length > maxLength)
            return null;
        if (char === escape && quote !== "'") {
            index += 1;
            const next = text[index] ?? "";
            result += quote === '"' && next !== "$" && next !== '"' && next !== escape ? char + next : next;
        }
        else if (quote === null && (char === '"' || char === "'"))
            quote = char;
        else if (char === quote)
            quote = null;
        else if (char === "$" && quote !== "'") {
            const variable = /^\$(?:(\w+)|\{(\w+)(?:(:?[-+])([^{}$]*))?\})/.exec(text.slice(index, index + 1000));
            if (variable === null)
                return null;
            const value = expand_valueOf(variables, variable[1] ?? variable[2] ?? "", variable[3], variable[4] ?? "");
            if (value === null)
                return null;
            result += value;
            index += variable[0].length - 1;
        }
        else
            result += char;
    }
    return result.length > maxLength ? null : result;
}
/** With a colon, an operator takes an empty value for one that is not set. */
function expand_valueOf(variables, name, operator, word) {
    const value = variables.get(name);
    if (operator === undefined)
        return value ?? null;
    if (value === null)
        return null;
    const isSet = operator.startsWith(":") ? value !== undefined && value !== "" : value !== undefined;
    if (operator.endsWith("+"))
        return isSet ? word : "";
    return isSet ? (value ?? "") : word;
}

;// CONCATENATED MODULE: ./build/model/dockerfile/runs-as.js
/** Whom a USER instruction names; `text` is its argument with the variables put in, null where that can't be done. */
function runsAs(instruction, text, known) {
    if (text === null) {
        const reason = `USER ${instruction.text} takes its value from outside the Dockerfile`;
        return { kind: "unknown", reason, set: instruction };
    }
    const { created } = known.accounts;
    const [user = "", group = null] = text.trim().split(":", 2);
    if (user === "" || user === "root" || /^[+-]?0+$/.test(user))
        return { kind: "root", set: instruction };
    const gidOf = (own) => (group === null ? own : groupOf(group, known));
    const uid = numberOf(user);
    if (uid !== null) {
        const named = [...created, ...baseUsers(known)].find((other) => other.uid === uid);
        return { kind: "user", name: null, uid, gid: gidOf(named?.gid ?? null), origin: "number", set: instruction };
    }
    const own = created.findLast(({ name }) => name === user);
    const brought = baseUsers(known).find(({ name }) => name === user);
    const origin = own ? "created" : brought ? "base" : "unseen";
    const { uid: number = null, gid = null } = own ?? brought ?? {};
    if (number === 0)
        return { kind: "root", set: instruction };
    return { kind: "user", name: user, uid: number, gid: gidOf(gid), origin, set: instruction };
}
/** The number of a group. A user of the base image has a group of its own name. */
function groupOf(group, known) {
    const made = known.accounts.groups.get(group);
    if (made !== undefined)
        return made;
    if (group === "root")
        return 0;
    return numberOf(group) ?? baseUsers(known).find(({ name }) => name === group)?.gid ?? null;
}
/** The users that the base image brings along, with the numbers they have by now. */
function baseUsers({ system, accounts }) {
    return (system?.users ?? []).map(({ name, uid, gid }) => ({ name, uid, gid, ...accounts.changed.get(name) }));
}
/** Whom an image runs as before any USER of its own. */
function runsAsBase(base) {
    if (base.kind === "stage")
        return base.stage.user;
    if (base.kind === "scratch")
        return { kind: "root", set: null };
    if (base.kind === "unknown")
        return { kind: "unknown", reason: base.reason, set: null };
    const user = base.image?.user ?? null;
    if (user === "root")
        return { kind: "root", set: null };
    if (user !== null)
        return { kind: "user", ...user, origin: "base", set: null };
    return { kind: "unknown", reason: `the default user of ${base.reference} is unknown`, set: null };
}
function numberOf(text) {
    return /^\d{1,10}$/.test(text) ? Number(text) : null;
}

// EXTERNAL MODULE: ./build/model/dockerfile/absolute-path.js
var absolute_path = __webpack_require__(4186);
;// CONCATENATED MODULE: ./build/model/dockerfile/state.js



/** The state after an instruction. Only ARG, ENV, USER and WORKDIR change it. */
function stateAfter(state, instruction, context) {
    const expand = (text) => expandText(text, state.variables, context.escape);
    switch (instruction.keyword) {
        case "ARG":
            return { ...state, variables: withArgs(state, instruction, context, expand) };
        case "ENV": {
            const assigned = assignmentsOf(instruction).map(([name, text]) => [name, expand(text)]);
            return {
                ...state,
                environment: new Map([...state.environment, ...assigned]),
                variables: new Map([...state.variables, ...assigned]),
            };
        }
        case "USER":
            return { ...state, user: runsAs(instruction, expand(instruction.text), context) };
        case "WORKDIR": {
            const path = expand(instruction.text);
            return { ...state, directory: path === null || path === "" ? null : (0,absolute_path/* absolutePath */.H)(state.directory, path) };
        }
        default:
            return state;
    }
}
/** The values of the ARGs before the first FROM. */
function globalArgs(instructions, args, escape) {
    let values = new Map();
    for (const instruction of instructions) {
        if (instruction.keyword === "FROM")
            break;
        for (const { value } of instruction.words) {
            const [name, text] = assignment(value);
            const known = text === null ? null : expandText(text, values, escape);
            values = new Map([...values, [name, args.get(name) ?? known]]);
        }
    }
    return values;
}
function withArgs({ environment, variables }, { words }, { args, globals }, expand) {
    const values = new Map(variables);
    for (const { value } of words) {
        const [name, text] = assignment(value);
        if (environment.has(name))
            continue;
        values.set(name, args.get(name) ?? (text === null ? (globals.get(name) ?? null) : expand(text)));
    }
    return values;
}
/** `ENV a=b c=d`, or the old `ENV a b c` that sets one (Dockerfile reference, ENV). */
function assignmentsOf({ words, text }) {
    const [first] = words;
    if (first === undefined)
        return [];
    if (!first.value.includes("="))
        return [[first.value, text.slice(first.value.length).trim()]];
    return words.map(({ value }) => {
        const [name, assigned] = assignment(value);
        return [name, assigned ?? ""];
    });
}
function assignment(text) {
    const equals = text.indexOf("=");
    return equals === -1 ? [text, null] : [text.slice(0, equals), text.slice(equals + 1)];
}

// EXTERNAL MODULE: ./build/model/dockerfile/shell-commands.js
var shell_commands = __webpack_require__(7954);
// EXTERNAL MODULE: ./build/model/dockerfile/user-command.js
var user_command = __webpack_require__(9546);
;// CONCATENATED MODULE: ./build/model/dockerfile/system-by-commands.js



const traces = {
    apk: { family: "alpine", userCommand: "busybox-adduser", userPackage: null },
    "apt-get": { family: "debian", userCommand: "useradd", userPackage: null },
    dnf: { family: "rhel", userCommand: "useradd", userPackage: "shadow-utils" },
    microdnf: { family: "rhel", userCommand: "useradd", userPackage: "shadow-utils" },
    yum: { family: "rhel", userCommand: "useradd", userPackage: "shadow-utils" },
    zypper: { family: "suse", userCommand: "useradd", userPackage: "shadow" },
};
/** What a command stands behind that may not be reached, or only asks whether there is a program. */
const perhaps = /^(?:command|do|elif|else|if|then|while)$/;
/**
 * What an image of an unknown name must hold for the RUN lines upon it to work, judged by the package manager they
 * call whatever happens; null where they call none, or may call more than one family's.
 */
function systemByCommands(instructions) {
    const called = new Set();
    const families = new Set();
    for (const instruction of instructions) {
        if (instruction.keyword !== "RUN")
            continue;
        for (const words of (0,shell_commands/* shellCommands */.h)(`${(0,created_users/* scriptOf */.F)(instruction)}\n${instruction.heredoc}`)) {
            const at = (0,user_command/* programAt */.q)(words);
            const manager = managerOf(words[at]);
            if (manager === null)
                continue;
            families.add(traces[manager]?.family);
            if (!words.slice(0, at).some((word) => perhaps.test(word)))
                called.add(manager);
        }
    }
    const [manager] = called;
    const trace = manager === undefined ? undefined : traces[manager];
    if (!manager || !trace || families.size !== 1)
        return null;
    return {
        ...trace,
        packageManager: manager,
        shell: true,
        user: null,
        users: [],
        stepsDown: false,
        needs: null,
        source: "",
    };
}
function managerOf(command) {
    const program = command?.replace(/^.*\//, "") ?? "";
    if (program === "apt")
        return "apt-get";
    return Object.hasOwn(traces, program) ? program : null;
}

;// CONCATENATED MODULE: ./build/model/dockerfile/resolve-stage.js






/** Nobody exposes more ports one by one; of more, the first ones count. */
const maxPorts = 1000;
/** Resolves one stage upon those before it. */
function resolveStage(stage, surroundings) {
    const { escape } = surroundings.file;
    const base = baseOf(stage, surroundings);
    const parent = base.kind === "stage" ? base.stage : null;
    const system = parent ? parent.system : systemOf(base, stage);
    const accounts = {
        created: [...(parent?.created ?? [])],
        groups: new Map(parent?.groups),
        changed: new Map(parent?.changed),
    };
    const ports = [...(parent?.ports ?? [])];
    const states = new Map();
    let state = firstState(base, system);
    for (const instruction of stage.instructions) {
        states.set(instruction, state);
        const { variables } = state;
        const expand = (text) => expandText(text, variables, escape);
        if (instruction.keyword === "RUN")
            (0,created_users/* runUserCommands */.v)(instruction, accounts, system?.users ?? [], expand);
        if (instruction.keyword === "EXPOSE")
            ports.push(...portsOf(instruction, expand, maxPorts - ports.length));
        state = stateAfter(state, instruction, { ...surroundings, escape, system, accounts });
    }
    const last = state;
    const at = (instruction) => states.get(instruction) ?? last;
    const own = (keyword) => stage.instructions.findLast((instruction) => instruction.keyword === keyword) ?? null;
    const entryPoint = own("ENTRYPOINT");
    return {
        index: stage.index,
        title: stage.name ?? `#${stage.index}`,
        name: stage.name,
        from: stage.from,
        instructions: stage.instructions,
        base,
        system,
        user: last.user,
        ...accounts,
        ports,
        directory: last.directory,
        environment: last.environment,
        entryPoint: entryPoint ?? parent?.entryPoint ?? null,
        // A new entry point takes the inherited command away (Dockerfile reference, ENTRYPOINT).
        command: own("CMD") ?? (entryPoint ? null : (parent?.command ?? null)),
        userAt: (instruction) => at(instruction).user,
        directoryAt: (instruction) => at(instruction).directory,
        expand: (instruction, text) => expandText(text, at(instruction).variables, escape),
    };
}
function baseOf(stage, { file, globals, images, earlier }) {
    const reference = expandText(stage.image, globals, file.escape);
    if (reference === null || reference === "") {
        return { kind: "unknown", reason: `the image in FROM ${stage.image} is set outside the Dockerfile` };
    }
    const wanted = reference.toLowerCase();
    // Of two stages of one name, BuildKit takes the later one.
    const parent = earlier.findLast(({ name }) => name === wanted);
    if (parent?.instructions.some(({ keyword }) => keyword === "ONBUILD")) {
        return { kind: "unknown", reason: `ONBUILD instructions of stage ${parent.title} run first` };
    }
    if (parent !== undefined)
        return { kind: "stage", stage: parent };
    if (reference === "scratch")
        return { kind: "scratch" };
    return { kind: "image", reference, image: (0,known_images/* baseImage */.fF)(reference, images) };
}
/** By the image's name; where that says nothing, by the commands that the stage runs upon it. */
function systemOf(base, stage) {
    if (base.kind === "scratch")
        return (0,known_images/* baseImage */.fF)("scratch");
    const image = base.kind === "image" ? base.image : null;
    if (image !== null && image.family !== null)
        return image;
    const traced = systemByCommands(stage.instructions);
    return image !== null && traced !== null ? { ...traced, user: image.user, users: image.users } : (traced ?? image);
}
function firstState(base, system) {
    const user = runsAsBase(base);
    if (base.kind === "stage") {
        const { environment, directory } = base.stage;
        return { environment, variables: environment, directory, user };
    }
    // Microsoft's .NET images name their user's id so.
    const app = system?.users.find(({ name, uid }) => name === "app" && uid === 1654);
    const environment = new Map(app ? [["APP_UID", String(app.uid)]] : []);
    return { environment, variables: environment, directory: null, user };
}
/** The first ports of an EXPOSE, at most `limit`, without those whose number is not known. */
function portsOf(instruction, expand, limit) {
    const ports = [];
    for (const { value } of instruction.words) {
        for (const text of (expand(value) ?? "").split(/\s+/)) {
            if (ports.length >= limit)
                return ports;
            const match = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(\w+))?$/.exec(text);
            if (match === null)
                continue;
            const first = Number(match[1]);
            const last = Math.min(Number(match[2] ?? match[1]), first + limit - ports.length - 1, 65_535);
            const protocol = (match[3] ?? "tcp").toLowerCase();
            for (let port = first; port <= last; port += 1)
                ports.push({ port, protocol, instruction });
        }
    }
    return ports;
}

;// CONCATENATED MODULE: ./build/model/dockerfile/read-dockerfile.js


/** How `docker build` builds a Dockerfile that nobody says anything about. */
const plainBuild = { targets: [null], args: {}, images: [] };
/** Resolves the stages of a Dockerfile without errors: what each is built from, and whom it runs as. */
function readDockerfile(file, build = plainBuild) {
    const args = new Map(Object.entries(build.args));
    const globals = globalArgs(file.instructions, args, file.escape);
    const stages = [];
    const { images } = build;
    for (const stage of file.stages)
        stages.push(resolveStage(stage, { file, args, globals, images, earlier: stages }));
    const shipped = build.targets.flatMap((target) => stageOf(stages, target) ?? []);
    return { file, stages, shipped: shipped.length > 0 ? [...new Set(shipped)] : stages.slice(-1), build };
}
/** The stage that a build with this target makes: by name or number, null for the last one. */
function stageOf(stages, target) {
    if (target === null)
        return stages.at(-1);
    const wanted = target.toLowerCase();
    return stages.findLast(({ name }) => name === wanted) ?? stages.find(({ index }) => String(index) === target);
}


/***/ }),

/***/ 9935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ deployUnits),
/* harmony export */   A9: () => (/* binding */ contextPaths),
/* harmony export */   QR: () => (/* binding */ deployUnitsOf),
/* harmony export */   i7: () => (/* binding */ referencedPaths)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8187);
/* harmony import */ var _kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7470);


/** Finds out which files are deployed together, from their paths and the kustomizations among them. */
function deployUnitsOf(paths, kustomizations) {
    const byDirectory = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(paths, _kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt);
    const all = new Set(paths);
    const byPlace = new Map(kustomizations.map((kustomization) => [kustomization.directory, kustomization]));
    const builds = new Map();
    for (const { directory } of kustomizations) {
        const build = { directory, files: new Set() };
        collect(directory, build.files, new Set());
        for (const path of build.files)
            builds.set(path, [...(builds.get(path) ?? []), build]);
    }
    const known = new Map();
    const shared = new Map();
    return {
        filesWith(path) {
            let files = known.get(path);
            if (files === undefined) {
                const own = builds.get(path) ?? [];
                const key = JSON.stringify([(0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path), ...own.map(({ directory }) => directory)]);
                files =
                    shared.get(key) ??
                        new Set([byDirectory.get((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path)) ?? [], ...own.map((build) => [...build.files])].flat());
                shared.set(key, files);
                known.set(path, files);
            }
            return files;
        },
        kustomizationsOf: (path) => (builds.get(path) ?? []).map(({ directory }) => directory),
    };
    function collect(directory, build, seen) {
        if (seen.has(directory))
            return;
        seen.add(directory);
        const kustomization = byPlace.get(directory);
        for (const path of byDirectory.get(directory) ?? [])
            if (kustomization === undefined)
                build.add(path);
        for (const resource of kustomization?.resources ?? []) {
            if (all.has(resource))
                build.add(resource);
            else
                collect(resource, build, seen);
        }
        for (const { path } of kustomization?.patches ?? [])
            if (path !== null && all.has(path))
                build.add(path);
    }
}
/**
 * Groups files so that each group can be analysed without the others: files of one directory, of directories that
 * kustomizations join, or whose files are `joined` for another reason. Groups and their files keep the order given.
 */
function deployUnits(files, joined = []) {
    const parents = new Map();
    const find = (directory) => {
        let here = directory;
        while (parents.has(here))
            here = parents.get(here) ?? here;
        return here;
    };
    const unite = (a, b) => {
        const [first, second] = [find(a), find(b)];
        if (first !== second)
            parents.set(second, first);
    };
    const directories = new Set(files.map(({ path }) => (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path)));
    for (const { path, bytes } of files) {
        if (!(0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationPath */ .rD)(path))
            continue;
        for (const target of referencedPaths(path, new TextDecoder().decode(bytes))) {
            if (directories.has(target))
                unite((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path), target);
            else if (directories.has((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(target)))
                unite((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path), (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(target));
        }
    }
    for (const [path, other] of joined)
        unite((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path), (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(other));
    return [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(files, ({ path }) => find((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path))).values()];
}
/**
 * The files and directories that a kustomization's text may name: every word of it that can be a path, read without a
 * parser and in linear time. Some are none; those that are match a path of the tree.
 */
function referencedPaths(path, text) {
    const directory = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path);
    const words = new Set(text.slice(0, 200_000).split(/[\s"'{}[\],]+/));
    return [...words].flatMap((word) => (word.endsWith(":") ? [] : ((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(directory, word) ?? [])));
}
/** Never more files than these are read around a change. */
const contextLimit = 3000;
/**
 * The files that cross-file rules may need to judge the changed ones: their directories' YAML and JSON files, and the
 * kustomizations of the directories above and below the changed ones. What those name comes in a second round.
 */
function contextPaths(all, changed) {
    const directories = new Set(changed.map(_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt));
    const around = new Set();
    for (const directory of directories) {
        for (let here = directory;; here = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(here)) {
            around.add(here);
            if (here === "")
                break;
        }
    }
    const wanted = [];
    for (const path of all) {
        if (wanted.length >= contextLimit)
            break;
        const directory = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path);
        const near = directories.has(directory) && /\.(?:ya?ml|json)$/i.test(path);
        if (near || ((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationPath */ .rD)(path) && isAround(directory, around, directories)))
            wanted.push(path);
    }
    return wanted;
}
function isAround(directory, above, changed) {
    if (above.has(directory))
        return true;
    const parent = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(directory);
    return above.has(parent) || above.has((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(parent)) || changed.has(parent);
}


/***/ }),

/***/ 7470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   kG: () => (/* binding */ readKustomization),
/* harmony export */   rD: () => (/* binding */ isKustomizationPath)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);

/** True for the file names under which `kustomize build` looks for a kustomization. */
function isKustomizationPath(path) {
    return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path);
}
/**
 * Reads the data of a kustomization file, which may leave out `apiVersion` and `kind` (kubectl.docs.kubernetes.io:
 * Kustomization file). Null for what is something else, Flux's Kustomization among it.
 */
function readKustomization(path, value) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return null;
    const { apiVersion = "kustomize.config.k8s.io/v1beta1" } = value;
    if (typeof apiVersion !== "string" || !apiVersion.startsWith("kustomize.config.k8s.io/"))
        return null;
    const directory = directoryOf(path);
    const named = (paths) => paths.flatMap((item) => join(directory, item) ?? []);
    const entry = (patch, text) => ({
        path: join(directory, textOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(patch, ["path"])) ?? ""),
        text: textOf(text),
        target: targetOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(patch, ["target"])),
    });
    return {
        directory,
        resources: named(["resources", "bases", "components", "crds"].flatMap((key) => strings(value[key]))),
        patches: [
            ...strings(value["patchesStrategicMerge"]).map((text) => {
                const inline = text.includes("\n");
                return { path: inline ? null : join(directory, text), text: inline ? text : null, target: null };
            }),
            ...["patches", "patchesJson6902"].flatMap((key) => listOf(value[key]).map((patch) => entry(patch, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(patch, ["patch"])))),
            ...listOf(value["replicas"]).map((item) => ({
                path: null,
                text: '{"spec": {"replicas": 0}}',
                target: { kind: null, name: textOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(item, ["name"])) },
            })),
            ...(textOf(value["namespace"]) === null ? [] : [patchOfAll({ metadata: { namespace: "" } })]),
            ...(["namePrefix", "nameSuffix"].some((key) => textOf(value[key]))
                ? [patchOfAll({ metadata: { name: "" } })]
                : []),
            ...labelPatches(value),
            ...generatorPatches(value),
        ],
        images: listOf(value["images"]).flatMap((item) => imageEntry(item) ?? []),
        vars: listOf(value["vars"]).flatMap((item) => textOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(item, ["name"])) ?? []),
    };
}
/** The directory of a path, without a slash at its end; empty for the root. */
function directoryOf(path) {
    const slash = path.lastIndexOf("/");
    return slash === -1 ? "" : path.slice(0, slash);
}
/** A relative path made one from the root; null for addresses, absolute paths and what leaves the root. */
function join(directory, path) {
    if (path === "" || path.startsWith("/") || path.includes("://") || path.includes("\n"))
        return null;
    const parts = directory === "" ? [] : directory.split("/");
    for (const part of path.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join("/");
}
/** A change to every object. */
function patchOfAll(change) {
    return { path: null, text: JSON.stringify(change), target: { kind: null, name: null } };
}
/** What `labels` and `commonLabels` set in every object: its own labels, those of its pods, and selectors. */
function labelPatches(value) {
    const entries = listOf(value["labels"]).filter(_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv);
    return [
        ...entries.map(({ pairs, includeSelectors, includeTemplates }) => {
            return labelPatch(pairs, includeSelectors === true, includeSelectors === true || includeTemplates === true);
        }),
        labelPatch(value["commonLabels"], true, true),
    ].flatMap((patch) => patch ?? []);
}
function labelPatch(pairs, selectors, templates) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(pairs) || Object.keys(pairs).length === 0)
        return null;
    const metadata = { labels: pairs };
    const spec = {
        ...(templates ? { template: { metadata }, jobTemplate: { spec: { template: { metadata } } } } : {}),
        ...(selectors ? { selector: { ...pairs, matchLabels: pairs } } : {}),
    };
    return patchOfAll({ metadata, spec });
}
/** Generators can add keys to objects of their name (`behavior: merge`). */
function generatorPatches(value) {
    const kinds = { configMapGenerator: "ConfigMap", secretGenerator: "Secret" };
    return Object.entries(kinds).flatMap(([key, kind]) => {
        return listOf(value[key]).flatMap((item) => {
            const name = textOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(item, ["name"]));
            return name === null ? [] : [{ path: null, text: '{"data": {}}', target: { kind, name } }];
        });
    });
}
function imageEntry(item) {
    const name = textOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(item, ["name"]));
    // Tags are often numbers.
    const changes = ["newName", "newTag", "digest"].some((key) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(item, [key]) != null);
    return name && changes ? { name, newName: textOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(item, ["newName"])) || null } : null;
}
function targetOf(value) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? { kind: textOf(value["kind"]), name: textOf(value["name"]) } : null;
}
function strings(value) {
    return listOf(value).filter((item) => typeof item === "string");
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === "string" ? value : null;
}


/***/ }),

/***/ 4192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readManifests)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3059);
/* harmony import */ var _read_pod_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4764);
/* harmony import */ var _string_map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7473);




/** The Kubernetes objects of a file's readable documents, the items of Lists each as an object. Never throws. */
function readManifests({ source, documents }) {
    const manifests = [];
    const partial = [];
    const directives = /\$(?:patch|retainKeys|setElementOrder|deleteFromPrimitiveList)/.test(source.text);
    for (const document of documents) {
        for (const { root, value } of objectsOf(document)) {
            const manifest = readManifest(source, document, root, value);
            if (manifest === null)
                continue;
            const patch = directives && hasPatchDirective(value, 0);
            (patch || isPartial(manifest) ? partial : manifests).push(manifest);
        }
    }
    return { manifests, partial };
}
function objectsOf(document) {
    const { value } = document;
    if (document.errors.length > 0 || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return [];
    const { kind, items, apiVersion } = value;
    if (typeof kind !== "string" || !kind.endsWith("List") || !Array.isArray(items))
        return [{ root: [], value }];
    const itemKind = kind.slice(0, -"List".length);
    return items.flatMap((item, index) => {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item))
            return [];
        const typed = { ...item };
        if (itemKind !== "" && apiVersion !== undefined) {
            typed["kind"] ??= itemKind;
            typed["apiVersion"] ??= apiVersion;
        }
        return [{ root: ["items", index], value: typed }];
    });
}
function readManifest(source, document, root, value) {
    const { apiVersion, kind } = value;
    if (typeof apiVersion !== "string" || typeof kind !== "string" || apiVersion === "" || kind === "")
        return null;
    const slash = apiVersion.indexOf("/");
    const group = slash === -1 ? "" : apiVersion.slice(0, slash);
    const namespace = textAt(value, ["metadata", "namespace"]);
    const name = textAt(value, ["metadata", "name"]);
    return {
        source,
        document,
        root,
        object: { apiVersion, kind, namespace, name },
        group,
        version: apiVersion.slice(slash + 1),
        kind,
        namespace,
        name,
        labels: (0,_string_map_js__WEBPACK_IMPORTED_MODULE_2__/* .stringMap */ .Q)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, ["metadata", "labels"])),
        annotations: (0,_string_map_js__WEBPACK_IMPORTED_MODULE_2__/* .stringMap */ .Q)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, ["metadata", "annotations"])),
        value,
        unfilled: document.unfilled.filter((path) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_3__/* .startsWith */ .w1)(path, root)).map((path) => path.slice(root.length)),
        podTemplate: (0,_read_pod_template_js__WEBPACK_IMPORTED_MODULE_0__/* .readPodTemplate */ .I)(group, kind, value),
    };
}
function textAt(value, path) {
    const text = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, path);
    return typeof text === "string" ? text : null;
}
/** Kinds whose API requires a selector beside the template. */
const selected = new Set(["apps/DaemonSet", "apps/Deployment", "apps/ReplicaSet", "apps/StatefulSet"]);
/**
 * True for an object that something else completes or owns: a workload without what the API requires of it, the
 * copy of an object that a controller made.
 */
function isPartial({ group, kind, value, podTemplate }) {
    const owners = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, ["metadata", "ownerReferences"]);
    if (Array.isArray(owners) && owners.length > 0)
        return true;
    if (!(0,_read_pod_template_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPodTemplate */ .W)(group, kind))
        return false;
    if (podTemplate === null)
        return true;
    if (selected.has(`${group}/${kind}`) && !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, ["spec", "selector"])))
        return true;
    const mains = podTemplate.containers.filter((container) => container.kind === "container");
    const imageless = podTemplate.containers.some(({ image }) => image === null);
    return mains.length === 0 || (imageless && group !== "serving.knative.dev");
}
/** Strategic merge patches direct with `$patch`, `$setElementOrder/…`, `$deleteFromPrimitiveList/…`, `$retainKeys`. */
function hasPatchDirective(value, depth) {
    if (depth > 12)
        return false;
    if (Array.isArray(value))
        return value.some((item) => hasPatchDirective(item, depth + 1));
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return false;
    return Object.entries(value).some(([key, item]) => {
        return (/^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/.test(key) ||
            hasPatchDirective(item, depth + 1));
    });
}


/***/ }),

/***/ 5487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ chartOf),
/* harmony export */   QE: () => (/* binding */ chartDirectories),
/* harmony export */   bU: () => (/* binding */ templatesIn),
/* harmony export */   kW: () => (/* binding */ templateOf)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8187);
/* harmony import */ var _kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7470);


/** What `helm template` writes above each object: the chart, and the template in it. */
const sourceComment = /^Source: ([\w.-]+)\/((?:charts\/[\w.-]+\/)*(?:templates|crds)\/\S+)$/;
const sourceLine = /^---[^\n]*\n# Source: ([\w.-]+\/(?:charts\/[\w.-]+\/)*(?:templates|crds)\/\S+)/gm;
/** More templates than these are not looked up for one file. */
const mostTemplates = 500;
/** The name of the chart whose output a file is, as a comment at its top says; null for any other file. */
function chartOf(comments) {
    for (const { text } of comments) {
        const chart = sourceComment.exec(text)?.[1];
        if (chart !== undefined)
            return chart;
    }
    return null;
}
/** The template that a document is the output of, with its chart in front, as a comment at its top says. */
function templateOf(documentText) {
    for (const line of documentText.slice(0, 2000).split(/\r?\n/, 20)) {
        const template = /^# Source: (\S+)$/.exec(line.trimEnd())?.[1];
        if (template !== undefined)
            return template;
        if (!/^\s*(?:#|$)|^---/.test(line))
            return null;
    }
    return null;
}
/** The directories of the charts among the paths, by their names. */
function chartDirectories(paths) {
    const directories = [...paths].filter((path) => /(?:^|\/)Chart\.yaml$/.test(path)).map(_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt);
    return (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(directories, (directory) => directory.slice(directory.lastIndexOf("/") + 1));
}
/** Those templates that a rendered file names and that the tree has in exactly one chart of that name. */
function templatesIn(text, charts, has) {
    const named = new Set();
    for (const [, template = ""] of `---\n${text}`.replaceAll("\r\n", "\n").matchAll(sourceLine)) {
        if (named.size < mostTemplates)
            named.add(template);
    }
    return [...named].flatMap((template) => {
        const slash = template.indexOf("/");
        const directories = charts.get(template.slice(0, slash)) ?? [];
        const found = directories.map((directory) => `${directory}/${template.slice(slash + 1)}`).filter(has);
        return found.length === 1 ? [[template, found[0] ?? ""]] : [];
    });
}


/***/ }),

/***/ 2590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wy: () => (/* binding */ attributesPaths),
  VV: () => (/* binding */ isAttributesPath),
  t: () => (/* binding */ maxAttributesSize),
  wb: () => (/* binding */ readAttributes)
});

// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(7470);
// EXTERNAL MODULE: ./build/core/glob.js
var core_glob = __webpack_require__(8998);
;// CONCATENATED MODULE: ./build/model/origin/attribute-pattern.js

const star = { kind: "star", accepts: () => true };
const any = { kind: "any", accepts: () => true };
const never = { kind: "text", accepts: () => false };
/**
 * The test of a pattern of `.gitattributes` over the steps of a path from that file's directory (gitattributes(5),
 * gitignore(5): "PATTERN FORMAT"). Null for a pattern that no file matches: one that is negative, or of directories.
 */
function attributePattern(pattern) {
    if (pattern === "" || pattern.startsWith("!") || pattern.endsWith("/"))
        return null;
    if (!pattern.includes("/")) {
        const name = readName(pattern);
        return (steps) => (0,core_glob/* matchSteps */.J)([name], steps.slice(-1));
    }
    const steps = pattern.replace(/^\//, "").split("/");
    const glob = steps.flatMap((step, index) => {
        // git looks for text before the first wildcard by itself, and what is left then begins with two stars.
        const isFirst = /^[^*?[\\]+\*{2,}$/.test(step) && !/[*?[\\]/.test(steps.slice(0, index).join(""));
        if (isFirst)
            return [readName(step), "**"];
        if (!/^\*{2,}$/.test(step))
            return [readName(step)];
        // At the end it means everything inside, and not the directory itself.
        return index === steps.length - 1 ? ["**", [star]] : ["**"];
    });
    return (path) => (0,core_glob/* matchSteps */.J)(glob, path);
}
function readName(text) {
    const characters = [...text];
    const tokens = [];
    for (let index = 0; index < characters.length; index += 1) {
        const character = characters[index] ?? "";
        if (character === "*")
            tokens.push(star);
        else if (character === "?")
            tokens.push(any);
        else if (character === "\\") {
            index += 1;
            tokens.push(exactly(characters[index]));
        }
        else if (character === "[") {
            const set = readSet(characters, index + 1);
            // Without its end, a set matches nothing.
            if (set === null)
                return [never];
            tokens.push({ kind: "text", accepts: set.accepts });
            index = set.end;
        }
        else
            tokens.push(exactly(character));
    }
    return tokens;
}
function exactly(character) {
    return character === undefined ? never : { kind: "text", accepts: (other) => other === character };
}
const classes = new Map([
    ["alnum", /[0-9A-Za-z]/],
    ["alpha", /[A-Za-z]/],
    ["digit", /[0-9]/],
    ["lower", /[a-z]/],
    ["punct", /[!-/:-@[-`{-~]/],
    ["upper", /[A-Z]/],
    ["xdigit", /[0-9A-Fa-f]/],
]);
/** A set of characters, `[a-z]` or `[!a-z]`, from behind its opening bracket; null where it does not end. */
function readSet(characters, start) {
    const negated = characters[start] === "!" || characters[start] === "^";
    const first = negated ? start + 1 : start;
    const parts = [];
    let index = first;
    while (index < characters.length && (characters[index] !== "]" || index === first)) {
        const named = classAt(characters, index);
        if (named !== null) {
            parts.push((character) => named.pattern.test(character));
            index = named.end;
            continue;
        }
        const from = escapedAt(characters, index);
        const hasEnd = characters[from.end] === "-" && ![undefined, "]"].includes(characters[from.end + 1]);
        const to = hasEnd ? escapedAt(characters, from.end + 1) : from;
        // Of a range that runs backwards, only its start counts.
        parts.push((one) => one === from.character || (from.character <= one && one <= to.character));
        index = to.end;
    }
    if (index >= characters.length)
        return null;
    return { accepts: (character) => parts.some((part) => part(character)) !== negated, end: index };
}
/** A class such as `[:alpha:]`, which matches nothing where its name is none. */
function classAt(characters, index) {
    const name = /^\[:([a-z]{1,10}):\]/.exec(characters.slice(index, index + 14).join(""))?.[1];
    return name === undefined ? null : { pattern: classes.get(name) ?? /(?!)/, end: index + name.length + 4 };
}
function escapedAt(characters, index) {
    const escaped = characters[index] === "\\" && index + 1 < characters.length;
    const at = escaped ? index + 1 : index;
    return { character: characters[at] ?? "", end: at + 1 };
}

;// CONCATENATED MODULE: ./build/model/origin/git-attributes.js


/** git looks at no more of a line (attr.h: ATTR_MAX_LINE_LENGTH). */
const longestLine = 2048;
/** No more lines than these are looked at in a tree, since each is held against each file. */
const mostLines = 1000;
/** A larger `.gitattributes` file is not looked at, nor are more of them than these. In bytes. */
const maxAttributesSize = 100_000;
const mostFiles = 100;
/** True for a file that git reads attributes from. */
function isAttributesPath(path) {
    return /(?:^|\/)\.gitattributes$/.test(path);
}
/** The `.gitattributes` files among the paths: those nearest to the root first, as many as are looked at. */
function attributesPaths(paths) {
    const depthOf = (path) => path.split("/").length;
    const found = [...paths].filter(isAttributesPath);
    return found.toSorted((a, b) => depthOf(a) - depthOf(b)).slice(0, mostFiles);
}
/**
 * Reads the named attributes as git does (gitattributes(5)): a nearer file wins over those above it, a later line over
 * earlier ones, and a macro of the root's file that is set stands for what it is defined as.
 */
function readAttributes(files, names) {
    const parsed = files.map((file) => ({ ...file, directory: (0,kustomization/* directoryOf */.jt)(file.path), lines: readLines(file.text) }));
    const root = parsed.find(({ directory }) => directory === "");
    const macros = new Map((root?.lines ?? []).flatMap((line) => (line.macro === null ? [] : [[line.macro, line]])));
    const relevant = relevantNames(names, macros);
    const byDirectory = new Map();
    let left = mostLines;
    for (const { path, directory, lines } of parsed) {
        const kept = lines.flatMap((line) => toMatch(line, relevant)).slice(0, left);
        left -= kept.length;
        if (kept.length > 0)
            byDirectory.set(directory, { path, lines: kept });
    }
    return (path) => {
        const states = new Map();
        const steps = path.split("/");
        for (let depth = steps.length - 1; depth >= 0 && byDirectory.size > 0; depth -= 1) {
            const file = byDirectory.get(steps.slice(0, depth).join("/"));
            const below = steps.slice(depth);
            for (const { line, matches, assignments } of file?.lines.toReversed() ?? []) {
                if (matches(below))
                    git_attributes_assign(assignments, { file: file?.path ?? "", line }, macros, states);
            }
        }
        return states;
    };
}
/** What is decided first stays: lines come with the strongest first. */
function git_attributes_assign(assignments, place, macros, states) {
    const waiting = [...assignments];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (states.has(next.name))
            continue;
        states.set(next.name, { value: next.value, ...place });
        if (next.value === true)
            waiting.push(...(macros.get(next.name)?.assignments ?? []));
    }
}
/** The names that are asked for, and the macros that say something of them. */
function relevantNames(names, macros) {
    const relevant = new Set(names);
    for (let known = 0; known < relevant.size;) {
        known = relevant.size;
        for (const [macro, { assignments }] of macros) {
            if (assignments.some(({ name }) => relevant.has(name)))
                relevant.add(macro);
        }
    }
    return relevant;
}
function toMatch({ line, pattern, macro, assignments }, relevant) {
    if (macro !== null)
        return [];
    const own = assignments.filter(({ name }) => relevant.has(name));
    const matches = own.length === 0 ? null : attributePattern(pattern);
    return matches === null ? [] : [{ line, matches, assignments: own }];
}
function readLines(text) {
    const lines = text.replace(/^\ufeff/, "").split("\n");
    return lines.flatMap((line, index) => (line.length > longestLine ? [] : (readLine(line, index + 1) ?? [])));
}
function readLine(text, line) {
    const trimmed = text.replace(/^[ \t\r]+|[ \t\r]+$/g, "");
    if (trimmed === "" || trimmed.startsWith("#"))
        return null;
    const macro = /^\[attr\]([^ \t\r]+)/.exec(trimmed);
    const quoted = macro === null ? unquoted(trimmed) : null;
    const pattern = quoted?.text ?? /^[^ \t\r]+/.exec(trimmed)?.[0] ?? "";
    const rest = trimmed.slice(quoted?.length ?? macro?.[0].length ?? pattern.length);
    const words = rest.split(/[ \t\r]+/).filter((word) => word !== "");
    const assignments = words.map(readAssignment);
    // With a name that is none, git leaves out the whole line.
    if (![...assignments.map(({ name }) => name), ...(macro?.slice(1) ?? [])].every(isName))
        return null;
    return { line, pattern, macro: macro?.[1] ?? null, assignments };
}
function readAssignment(word) {
    if (word.startsWith("-"))
        return { name: word.slice(1).replace(/=.*$/, ""), value: false };
    if (word.startsWith("!"))
        return { name: word.slice(1).replace(/=.*$/, ""), value: null };
    const equals = word.indexOf("=");
    return equals === -1 ? { name: word, value: true } : { name: word.slice(0, equals), value: word.slice(equals + 1) };
}
function isName(name) {
    return /^[A-Za-z0-9_.][A-Za-z0-9_.-]*$/.test(name) && !name.startsWith("builtin_");
}
const escapes = { a: "\u0007", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };
/** A pattern in double quotes, as C quotes, and the length of its text; null for one without. */
function unquoted(line) {
    // With an escape that C does not have, git takes the quotes for a part of the pattern.
    const quoted = /^"((?:[^"\\]|\\(?:["\\abfnrtv]|[0-3][0-7]{2}))*)"/.exec(line);
    if (quoted === null)
        return null;
    const text = (quoted[1] ?? "").replace(/\\([0-3][0-7]{2}|.)/g, (_all, code) => {
        return code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code);
    });
    return { text, length: quoted[0].length };
}


/***/ }),

/***/ 2510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ originOf),
  B: () => (/* binding */ originTree)
});

// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(7470);
// EXTERNAL MODULE: ./build/model/origin/chart-output.js
var chart_output = __webpack_require__(5487);
;// CONCATENATED MODULE: ./build/model/origin/generated-comment.js
/** "DO NOT EDIT", unless it goes on to name something in the file: "do not edit the ports". */
const doNotEdit = /\b(?:do not|don't|never) (?:(?:manually|directly) )?edit(?=\s*(?:$|[^\w\s'"`]|(?:it|this|by hand|manually|directly)\b|th(?:e|is) (?:file|manifest|dockerfile|document)\b))/i;
const doNotChange = /\b(?:do not|don't|never) (?:(?:manually|directly) )?(?:modify|change) (?:this (?:file|manifest|dockerfile|document)|by hand|manually|directly)\b/i;
/** Words that may come before "generated" where it is the file that is spoken of. */
const fileWords = "note|warning|attention|important|caution|this|is|an?|was|were|has|have|been|are|file|files|manifests?|dockerfile|yaml|json|code|document|auto|automatically";
/** "Code generated by x", "This file was auto-generated from y", "GENERATED FILE"; not "The key is generated by z". */
const generatedBy = new RegExp(`^(?:(?:${fileWords})\\b[^\\w]*){0,12}(?:auto)?generated\\b(?:(?: automatically)? (?:by|from|via|with|using)\\b| (?:file|manifest|code|dockerfile)\\b|\\s*$)`, "i");
const sentenceEnd = /[.!;](?:\s+|$)|\s[-\u2013\u2014]+\s/;
/** The first comment at the top of a file that says that a program writes it; null where none does. */
function generatedComment(comments) {
    return comments.find(({ text }) => saysGenerated(text)) ?? null;
}
function saysGenerated(text) {
    if (/(?:^|\s)@generated\b/.test(text) || doNotEdit.test(text) || doNotChange.test(text))
        return true;
    return text.split(sentenceEnd).some((sentence) => generatedBy.test(sentence.trim()));
}
/** How far from the comment the program may be named: above or below, in lines. */
const nearby = 4;
/** What may be the paths of files in a comment and those around it, each once and in order. */
function pathsNear(comment, comments) {
    const near = comments.filter(({ line }) => Math.abs(line - comment.line) <= nearby);
    const words = [comment, ...near].flatMap(({ text }) => text.match(/[\w@.+/-]+/g) ?? []);
    const paths = words.map((word) => word.replace(/^(?:\.\/)+/, "").replace(/[.]+$/, ""));
    return [...new Set(paths.filter((path) => /[/.]|^[A-Z]\w*file$/.test(path)))];
}

// EXTERNAL MODULE: ./build/model/origin/git-attributes.js + 1 modules
var git_attributes = __webpack_require__(2590);
;// CONCATENATED MODULE: ./build/model/origin/head-comments.js
/** A file whose head is longer than this has a licence on top, and nothing about a program that wrote it. */
const mostLines = 200;
const longestComment = 300;
/** The keys under which JSON files, which have no comments, say something of themselves. */
const jsonComment = /^\s*[[{]\s*"(?:\/\/|_?comment|\$comment)"\s*:\s*"((?:[^"\\\n]|\\.){1,1000})"/i;
/**
 * The comments at the top of a YAML file or Dockerfile, before anything else but directives and document markers; of a
 * JSON file the first value, where its key says that it is a comment.
 */
function headComments(text) {
    const json = jsonComment.exec(text);
    if (json !== null) {
        const before = text.slice(0, json[0].length - (json[1] ?? "").length);
        return [{ line: before.split("\n").length, text: json[1] ?? "" }];
    }
    const comments = [];
    for (const [index, line] of text
        .replace(/^\ufeff/, "")
        .split(/\r\n|\n|\r/, mostLines)
        .entries()) {
        const comment = /^\s*(?:---\s+)?#+(.*)$/.exec(line.slice(0, longestComment))?.[1];
        if (comment !== undefined)
            comments.push({ line: index + 1, text: plain(comment) });
        else if (!/^\s*$|^---\s*$|^%[A-Z]/.test(line))
            break;
    }
    return comments;
}
function plain(comment) {
    return comment
        .trim()
        .replace(/^[-=*#!~/\s]+/, "")
        .replace(/(?:[-=*#~/]|\s)+$/, "");
}

;// CONCATENATED MODULE: ./build/model/origin/origin-of.js





/** Directories whose files are made from others, and those whose files are there for tests. */
const renderedDirectories = new Set(["rendered"]);
const fixtureDirectories = new Set([
    "__fixtures__",
    "fixtures",
    "golden",
    "test-data",
    "test_data",
    "testdata",
]);
/** What is known of a tree of which only one file is. */
const unknownTree = { has: () => false, charts: new Map(), attributesOf: () => new Map() };
/** A tree with these paths, as far as it says something of origins. */
function originTree(paths, attributes) {
    return {
        has: (path) => paths.has(path),
        charts: (0,chart_output/* chartDirectories */.QE)(paths),
        attributesOf: (0,git_attributes/* readAttributes */.wb)(attributes, ["linguist-generated", "linguist-vendored"]),
    };
}
/** Where a file comes from, as its text, its path and the tree around it say. Never throws. */
function originOf(path, text, tree = unknownTree) {
    return {
        generated: generatedMark(path, text, tree),
        fixture: directoryNamed(path, fixtureDirectories),
    };
}
/** What tells most of the source comes first; the attribute that says "not generated" outdoes all others. */
function generatedMark(path, text, tree) {
    const attributes = tree.attributesOf(path);
    const generated = attributes.get("linguist-generated");
    const vendored = attributes.get("linguist-vendored");
    const marked = attributeMark("linguist-generated", generated) ?? attributeMark("linguist-vendored", vendored);
    if (booleanOf(generated) === false)
        return attributeMark("linguist-vendored", vendored);
    return textMark(path, text, tree) ?? marked ?? directoryMark(path);
}
function textMark(path, text, { has, charts }) {
    const comments = headComments(text);
    const chart = (0,chart_output/* chartOf */.IS)(comments);
    if (chart !== null)
        return { kind: "chart", chart, templates: (0,chart_output/* templatesIn */.bU)(text, charts, has) };
    const comment = generatedComment(comments);
    if (comment === null)
        return null;
    const sources = pathsNear(comment, comments).flatMap((named) => findAbove(path, named, has) ?? []);
    return { kind: "comment", ...comment, sources: [...new Set(sources)].slice(0, 3) };
}
/** A file that is named from the directory of another or from one above it. */
function findAbove(path, named, has) {
    for (let directory = (0,kustomization/* directoryOf */.jt)(path);; directory = (0,kustomization/* directoryOf */.jt)(directory)) {
        const found = (0,kustomization/* join */.fj)(directory, named);
        if (found !== null && found !== path && has(found))
            return found;
        if (directory === "")
            return null;
    }
}
function attributeMark(attribute, state) {
    if (state === undefined || booleanOf(state) !== true)
        return null;
    return { kind: "attribute", attribute, file: state.file, line: state.line };
}
/** As github-linguist reads it: any value but "false" is true (lib/linguist/lazy_blob.rb, boolean_attribute). */
function booleanOf(state) {
    if (state === undefined || state.value === null)
        return null;
    return state.value !== false && state.value !== "false";
}
function directoryMark(path) {
    const directory = directoryNamed(path, renderedDirectories);
    return directory === null ? null : { kind: "directory", directory };
}
/** The nearest directory above a file that has one of the names. */
function directoryNamed(path, names) {
    const steps = path.split("/");
    const index = steps.slice(0, -1).findLastIndex((step) => names.has(step));
    return index === -1 ? null : steps.slice(0, index + 1).join("/");
}


/***/ }),

/***/ 1142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isManifest)
/* harmony export */ });
/** True for a Kubernetes object. */
function isManifest(target) {
    return "podTemplate" in target;
}


/***/ }),

/***/ 6041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isLeftAlone),
/* harmony export */   V: () => (/* binding */ respectOrigin)
/* harmony export */ });
/* harmony import */ var _model_origin_chart_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5487);

/**
 * The problem as it can be told of a file with that origin: a generated file is not fixed, since its source would
 * write it anew, nor is test data, unless it is to be treated as all else. `text` is the file's, from the object on.
 */
function respectOrigin(problem, origin, fixtures, text) {
    const { generated, fixture } = origin;
    if (generated !== null)
        return withoutFix(problem, generatedAdvice(generated, text));
    if (fixture === null || fixtures === "normal" || problem.fix === undefined)
        return problem;
    const directory = JSON.stringify(`${fixture}/`);
    return withoutFix(problem, `This file is in ${directory} and taken for test data, so no fix is offered.`);
}
/** True where nothing may be written into a file. */
function isLeftAlone({ generated, fixture }, fixtures) {
    return generated !== null || (fixture !== null && fixtures !== "normal");
}
function withoutFix({ fix, ...problem }, reason) {
    const sentences = [reason, fix === undefined ? null : changeToMake(fix), problem.advice ?? null];
    return { ...problem, advice: sentences.filter((sentence) => sentence !== null).join(" ") };
}
function changeToMake({ title, risk }) {
    const change = /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
    const sentence = `The change to make: ${change}.`;
    return risk === undefined ? sentence : `${sentence} ${risk}`;
}
/** What says that the file is generated, and what to change instead. */
function generatedAdvice(mark, text) {
    if (mark.kind === "chart")
        return chartAdvice(mark, (0,_model_origin_chart_output_js__WEBPACK_IMPORTED_MODULE_0__/* .templateOf */ .kW)(text));
    if (mark.kind === "directory") {
        const directory = JSON.stringify(`${mark.directory}/`);
        return `This file is in ${directory}, where rendered files are kept: change its source and render it again.`;
    }
    if (mark.kind === "comment") {
        const [first, ...others] = mark.sources;
        const said = `This file is generated (line ${mark.line}: ${quoted(mark.text)}).`;
        if (first === undefined)
            return `${said} Change its source and generate it again.`;
        return `${said} Change its source and generate it again; the comment names ${[first, ...others].join(" and ")}.`;
    }
    const place = `line ${mark.line} of ${mark.file}`;
    return mark.attribute === "linguist-vendored"
        ? `This file is a copy from elsewhere (${place} marks it as linguist-vendored): change the original.`
        : `This file is generated (${place} marks it as linguist-generated). Change its source and generate it again.`;
}
function chartAdvice({ chart, templates }, template) {
    const path = templates.find(([named]) => named === template)?.[1];
    if (path !== undefined) {
        return `This file is the output of a Helm chart: change ${path} or the chart's values, and render it again.`;
    }
    const named = template === null ? "its templates" : `its template ${template.slice(template.indexOf("/") + 1)}`;
    return `This file is the output of the Helm chart ${chart}: change the chart's values or ${named}, and render it again.`;
}
const longestQuote = 100;
function quoted(text) {
    const short = text.length > longestQuote ? `${text.slice(0, longestQuote)}\u2026` : text;
    return JSON.stringify(short.replaceAll('"', "'"));
}


/***/ }),

/***/ 851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ runCommentRules)
/* harmony export */ });
/* harmony import */ var _core_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _suppression_ignore_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1348);


/** The findings about the ignore comments of a file, with proposals only where fixes may write into it. No fix and no fingerprint yet. */
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
        identity: (0,_core_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)({ rule: rule.id, file: source.path, object: null, path: [text.trimEnd()], value: null }),
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
/** True if a comment on its own line is followed by another one. */
function continuesOnNextLine(source, offset) {
    const { line, column } = source.position(offset);
    if (line >= source.lineCount || !/^\s*#/.test(source.line(line)))
        return false;
    const next = source.line(line + 1);
    return next.charAt(column - 1) === "#" && next.trimStart().startsWith("#") && !next.includes(_suppression_ignore_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .ignoreWord */ .Nb);
}


/***/ }),

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ runRules)
});

// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./build/model/rule-target.js
var rule_target = __webpack_require__(1142);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/operation.js
var core_operation = __webpack_require__(7519);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(3059);
;// CONCATENATED MODULE: ./build/rules/lib/last-word.js



/**
 * True when a kustomization sets what makes the problem, or a later step fills it in: what its fix would write, without
 * a fix what it points at, and what it rests on besides. What the file says is then not what is deployed.
 */
function isSettledElsewhere(problem, manifest, workspace) {
    const { fix, path, restsOn = [] } = problem;
    const written = fix === undefined ? [path] : fix.operations.flatMap((operation) => pathsOf(operation, manifest));
    const { unfilled } = manifest;
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
/** True if a value that is not known yet decides about a place: it is at, above, below or beside it, or on its subject. */
function bearsOn(open, target) {
    if ((0,core_path/* startsWith */.w1)(target, open) || (0,core_path/* samePath */.Eb)(open.slice(0, -1), target.slice(0, -1)))
        return true;
    // Labels are what an unknown `metadata` decides most.
    const whole = open.at(-1) === "metadata" ? [...open, "labels"] : open;
    if (subjects.some((subject) => isAbout(whole, subject) && isAbout(target, subject))) {
        return !inTwoContainers(open, target);
    }
    return (0,core_path/* startsWith */.w1)(open, target) && !isAbout(open, inert);
}
/** Keys whose values are judged together, wherever in the object they are. */
const subjects = [/^securityContext$/, /^(?:labels|selector|topologySpreadConstraints)$/];
/** Values that no rule judges an object by: names, amounts, and data for programs. */
const inert = /^(?:annotations|env|labels|name|namespace|resources)$/;
function isAbout(path, keys) {
    return path.some((step) => typeof step === "string" && keys.test(step));
}
/** True where the paths part in a list: what one container says has no say in another one. */
function inTwoContainers(a, b) {
    const index = a.findIndex((step, at) => step !== b[at]);
    const list = a[index - 1];
    return ((list === "containers" || list === "initContainers") && typeof a[index] === "number" && typeof b[index] === "number");
}
/** The problem without its fix if that would write beside a value that a later step fills in. */
function withoutFixBesideUnfilled(problem, manifest) {
    const { fix, ...rest } = problem;
    const { unfilled } = manifest;
    if (fix === undefined || unfilled.length === 0)
        return problem;
    const parents = fix.operations
        .flatMap((operation) => pathsOf(operation, manifest))
        .map((path) => placeOf(path, manifest));
    const open = unfilled.find((path) => parents.some((parent) => (0,core_path/* samePath */.Eb)(parent, path.slice(0, -1))));
    if (open === undefined)
        return problem;
    const advice = `No fix is offered: a later step fills in ${String(open.at(-1))}, which stands beside it.`;
    return { ...rest, advice: problem.advice === undefined ? advice : `${problem.advice} ${advice}` };
}
/** The map or list in the file that gets something new when a path is written. */
function placeOf(path, { value }) {
    const missing = path.findIndex((_step, index) => (0,json/* valueAt */.fK)(value, path.slice(0, index + 1)) === undefined);
    return path.slice(0, missing === -1 ? -1 : missing);
}

// EXTERNAL MODULE: ./build/rules/lib/places.js
var places = __webpack_require__(7634);
// EXTERNAL MODULE: ./build/rules/lib/respect-origin.js
var respect_origin = __webpack_require__(6041);
;// CONCATENATED MODULE: ./build/rules/run-rules.js





/** What every rule for its kind says of an object or a Dockerfile. Findings carry no fix and no fingerprint yet. */
function runRules(rules, target, workspace, settings) {
    return (0,rule_target/* isManifest */.Y)(target)
        ? runOverObject(rules, target, workspace, settings)
        : runOverDockerfile(rules, target, workspace, settings);
}
/** So much of a document's text is looked at for a comment on top of it. */
const longestComment = 4000;
function runOverObject({ kubernetes }, manifest, workspace, settings) {
    const { source, object, value, kind, document } = manifest;
    const origin = workspace.originOf(source.path);
    const text = source.text.slice(document.range[0], document.range[0] + longestComment);
    const findIn = (rule) => {
        const problems = [...rule.check(manifest, { workspace, settings })];
        return problems
            .filter((problem) => !isSettledElsewhere(problem, manifest, workspace))
            .map((problem) => withoutFixBesideUnfilled(problem, manifest))
            .map((problem) => (0,respect_origin/* respectOrigin */.V)(problem, origin, settings.fixtures, text))
            .map((problem) => toFinding(rule, problem, { source, object, value, range: (0,places/* rangeIn */.hO)(manifest, problem.path) }));
    };
    return runEach(kubernetes, findIn, (rule, error) => {
        const { line } = source.position((0,places/* rangeIn */.hO)(manifest, [])[0]);
        return { rule, file: source.path, message: `The rule ${rule} failed on this ${kind}: ${error}`, line };
    });
}
function runOverDockerfile({ dockerfile: rules }, dockerfile, workspace, settings) {
    const { source } = dockerfile.file;
    const origin = workspace.originOf(source.path);
    const context = { settings, uses: workspace.usesOf(dockerfile) };
    const findIn = (rule) => {
        return [...rule.check(dockerfile, context)].map((problem) => {
            const range = (0,places/* firstLine */.TM)(source.text, problem.at);
            return toFinding(rule, (0,respect_origin/* respectOrigin */.V)(problem, origin, settings.fixtures, source.text), {
                source,
                object: null,
                value: null,
                range,
            });
        });
    };
    return runEach(rules, findIn, (rule, error) => {
        return { rule, file: source.path, message: `The rule ${rule} failed on this Dockerfile: ${error}`, line: 1 };
    });
}
function runEach(rules, findIn, describe) {
    const findings = [];
    const errors = [];
    for (const rule of rules) {
        try {
            findings.push(...findIn(rule));
        }
        catch (error) {
            errors.push(describe(rule.id, String(error)));
        }
    }
    return { findings, errors };
}
/** More places than these are no help to a reader, and a Service can select thousands of workloads. */
const mostRelated = 100;
function toFinding(rule, problem, { source, object, value, range }) {
    const { path, message, pair, causedBy = [], restsOn = [] } = problem;
    const causes = [...causedBy, ...restsOn];
    return {
        rule: rule.id,
        severity: problem.severity ?? rule.severity,
        message,
        advice: problem.advice ?? null,
        source,
        range,
        object,
        path,
        ...(causes.length === 0 ? {} : { causedBy: causes }),
        identity: (0,identity/* identityOf */.cu)({ rule: rule.id, file: source.path, object, path, value }),
        fingerprint: "",
        ...(pair === undefined ? {} : { pair }),
        related: (problem.related ?? []).slice(0, mostRelated),
        proposal: problem.fix ?? null,
        fix: null,
    };
}


/***/ }),

/***/ 1150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fL: () => (/* binding */ ignoresOf),
  GJ: () => (/* binding */ judgeComments),
  Gq: () => (/* binding */ readIgnores)
});

// EXTERNAL MODULE: ./build/suppression/ignore-comment.js
var ignore_comment = __webpack_require__(1348);
;// CONCATENATED MODULE: ./build/suppression/dockerfile-ignores.js

/** Reads the ignore comments of a Dockerfile; null where it has none. */
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
/** The instruction that a comment stands in or above; all of the stage, where that is its FROM. */
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
/** What comments for other tools hold; a file without it needs no look at its comments. */
const thirdPartyWord = /hadolint|(?:trivy|tfsec):|(?:checkov|bridgecrew|cortex):skip|kics-scan/i;
/** More text or more names than these say nothing that a person wrote. */
const longestText = 2000;
const mostNames = 50;
const checkovComment = /(?:checkov|bridgecrew|cortex):skip= *([\w-]+(?:,[\w-]+)*)/;
const hadolintComment = /^#[ \t]*hadolint[ \t]+(?:(global|stage)[ \t]+)?ignore[ \t]*=([DLSC\d, \t]+)(?:#.*)?$/;
/** Reads a comment, from its `#` on. `today` is the day of the run; null lets nothing expire. */
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
/** What KICS reads in a comment (its documentation, Using commands on scanned files as comments). */
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
/** Reads the label of an object that Kubescape left out because of it. Null where it is another. */
function readThirdPartyLabel(key, value) {
    const isOn = /^(?:true|yes|1|enabled?)$/i.test(value);
    return key === "kubescape.io/ignore" && isOn ? { tool: "kubescape", names: null } : null;
}
/** Reads an annotation of an object; those of its pod template count for kube-score alone. Null where it is another. */
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
/** What BuildKit's directive `# check=…` skips, given its value (Dockerfile reference, check). */
function readCheckDirective(value) {
    if (value.length > longestText)
        return null;
    const skip = value.split(";").flatMap((part) => after(part.trim(), "skip=") ?? [])[0];
    if (skip === undefined)
        return null;
    return { tool: "buildkit", names: skip.trim().toLowerCase() === "all" ? null : listed(skip) };
}
/** The checks that a suppression names, of those that ask what a rule asks. */
function checksOf({ tool, names }, checks) {
    const matches = tool === "trivy" ? matchesPattern : (name, known) => name === known;
    return checks.filter((check) => {
        if (check.tool !== tool)
            return false;
        return names === null || names.some((name) => check.names.some((known) => matches(name, known)));
    });
}
/** True where a check means what a finding says; `keyword` is of the instruction that it stands at. */
function meansSame({ rule, at, step }, finding, keyword) {
    if (rule !== finding.rule || (at !== undefined && at !== keyword))
        return false;
    return step === undefined || String(finding.path.at(-1)).startsWith(step);
}
function listed(text) {
    const names = text.split(",").map((name) => name.trim());
    return names.filter((name) => name !== "").slice(0, mostNames);
}
/** The check that a word such as `trivy:ignore:DS002:exp:2027-01-31` names; null for another word, or past its day. */
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
/** Without regard to case, `*` for any text. Each part is sought once, from left to right. */
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
 * Reads a Dockerfile's comments for hadolint, trivy, checkov and KICS, and BuildKit's directive. As those tools have it, a
 * comment about a line is about the instruction that starts right below it; trivy's may stand above one another.
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

// EXTERNAL MODULE: ./build/formats/yaml/comments.js
var yaml_comments = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/formats/yaml/locate.js
var locate = __webpack_require__(3609);
// EXTERNAL MODULE: ./build/formats/yaml/parsed-document.js
var parsed_document = __webpack_require__(1850);
;// CONCATENATED MODULE: ./build/suppression/yaml-third-party.js




/**
 * Reads a YAML file's comments for trivy and KICS. As trivy has it, one is about the list item, such as a container,
 * that starts on its line or the next; several may stand above one another. One for KICS is about the next line, about
 * the key or item that starts there with all in it, or above all content about the file.
 */
function readYamlThirdParty({ source }, checks, today) {
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
    return (document, path) => {
        const root = (0,parsed_document/* parsedOf */.r)(document)?.root ?? null;
        const steps = (0,locate/* walk */.GG)(root, path);
        const lineOf = (node) => {
            const start = (0,locate/* nodeRange */.CJ)(node)?.[0];
            return start === undefined ? 0 : source.position(start).line;
        };
        const starts = steps.map(({ pair, node }) => {
            return { isItem: pair === null, line: lineOf(pair?.key ?? node) };
        });
        // A comment above the first key of a map is about all of the map.
        const maps = [root, ...steps.map(({ node }) => node)].map(lineOf);
        return [
            ...found.file,
            ...starts.flatMap(({ isItem, line }) => (isItem ? [...(found.items.get(line) ?? [])] : [])),
            ...[...maps, ...starts.map(({ line }) => line)].flatMap((line) => [...(found.blocks.get(line) ?? [])]),
            ...(found.lines.get(starts.at(-1)?.line ?? 0) ?? []),
        ];
    };
}
function yaml_third_party_placeOf({ tool, scope }, target, { found, source, line }) {
    if (scope === "start")
        return isAboveContent(source, line) ? found.file : null;
    const places = tool === "trivy" ? found.items : scope === "line" ? found.lines : found.blocks;
    const there = places.get(target) ?? new Set();
    places.set(target, there);
    return there;
}
/** So many lines of a file may be comments before one that is about all of it. */
const mostLines = 100;
function isAboveContent(source, line) {
    if (line > mostLines)
        return false;
    return Array.from({ length: line - 1 }, (_, index) => source.line(index + 1)).every((text) => {
        return /^\ufeff?\s*(?:#.*|---\s*)?$/.test(text);
    });
}

;// CONCATENATED MODULE: ./build/suppression/third-party.js



/** Reads suppressions for other tools, each once and only when asked about. `today` ends those that have a last day. */
function thirdPartySuppressions(checks, today) {
    const yaml = remembering((file) => readYamlThirdParty(file, checks, today));
    const dockerfile = remembering((file) => readDockerfileThirdParty(file, checks, today));
    const annotations = remembering((manifest) => annotationsOf(manifest, checks));
    return {
        silences(file, subject, finding) {
            if (file.format === "dockerfile") {
                const instruction = file.instructions.find(({ range }) => range[0] === finding.range[0]);
                if (instruction === undefined)
                    return false;
                return [...dockerfile(file)(instruction)].some((check) => meansSame(check, finding, instruction.keyword));
            }
            if (!("document" in subject))
                return false;
            const comments = yaml(file)(subject.document, [...subject.root, ...finding.path]);
            return [...annotations(subject), ...comments].some((check) => meansSame(check, finding, null));
        },
    };
}
/** As the tools have it, an object's annotations and labels are about all of it; of the others only kube-score reads its pods'. */
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/suppression/comment-target.js
/**
 * Says what the comments of a file speak of: one after content, of its line; one on a line of its own, of the next
 * line with content, unless that is indented less: then of the map that ends here. Null in a file without content.
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
/** For each line, the last one up to it that has content. */
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






/** Beyond so many keys, a map's own keys don't count as places to say that something is missing. */
const keyLimit = 1000;
/** Reads the ignore comments of a file; null where it has none. Text inside of scalars is never one. */
function readYamlIgnores({ source }, reading) {
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
/** Everything a comment can speak of and so concern a path. */
function* targetsFor(source, document, path) {
    const root = (0,parsed_document/* parsedOf */.r)(document)?.root ?? null;
    const lineAt = (offset) => source.position(offset).line;
    const marker = markerOf(source, document, root);
    if (marker !== null)
        yield* onLine(lineAt(marker));
    const content = (0,locate/* nodeRange */.CJ)(root)?.[0];
    if (content !== undefined)
        yield { kind: "line", line: lineAt(content), above: true };
    const steps = (0,locate/* walk */.GG)(root, path);
    for (const { pair, node } of steps) {
        const start = (0,locate/* nodeRange */.CJ)(pair?.key ?? node)?.[0];
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
        const start = (0,locate/* nodeRange */.CJ)(key)?.[0];
        if (start !== undefined)
            yield* onLine(source.position(start).line);
    }
    const first = (0,locate/* nodeRange */.CJ)(pairs[0]?.key ?? null)?.[0];
    if (first === undefined)
        return;
    const text = source.text.slice(first, end).trimEnd();
    const { line } = source.position(first + text.length);
    yield { kind: "end", line, column: source.position(first).column };
}
function onLine(line) {
    return [false, true].map((above) => ({ kind: "line", line, above }));
}
/** Where the `---` stands that starts a document. */
function markerOf(source, { range: [start] }, root) {
    const head = source.text.slice(start, (0,locate/* nodeRange */.CJ)(root)?.[0] ?? start);
    const marker = /^---(?!\S)/m.exec(head);
    return marker === null ? null : start + marker.index;
}
/** The line of the dash before a list item that starts on a line of its own. */
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



/** Reads what files say is to be ignored, each file once and only when asked about. */
function ignoresOf(files, reading) {
    const { thirdParty: checks, today } = reading;
    const thirdParty = checks === undefined ? null : thirdPartySuppressions(checks, today);
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
    return {
        silences(subject, finding) {
            const ignores = read(finding.source.path);
            if (ignores !== null && silencing(ignores, subject, finding).length > 0)
                return true;
            const file = files.get(finding.source.path);
            return thirdParty !== null && file !== undefined && thirdParty.silences(file, subject, finding);
        },
        in: read,
    };
}
/** Reads the ignore comments of a file; null where it has none. */
function readIgnores(file, reading) {
    return file.format === "dockerfile" ? readDockerfileIgnores(file, reading) : readYamlIgnores(file, reading);
}
/** The comments in the file of an object, or in a Dockerfile, that say not to report this finding of it. */
function silencing(ignores, subject, { rule, path, range }) {
    if (ignores.format === "dockerfile")
        return ignores.find(rule, range[0]);
    return "document" in subject ? ignores.find(rule, subject.document, [...subject.root, ...path]) : [];
}
/**
 * Judges the ignore comments of a file, in their order, by all that the rules say of it. Only a rule that `judges`, one
 * that is on and could say all, is called idle.
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
