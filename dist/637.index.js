export const id = 637;
export const ids = [637];
export const modules = {

/***/ 2637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ analyze)
});

// EXTERNAL MODULE: ./build/config/path-filter.js
var path_filter = __webpack_require__(7607);
;// CONCATENATED MODULE: ./build/config/rule-severity.js

/** Rules whose findings harm nobody: notes on tidiness, which only those who ask for all rules want to read. */
const tidiness = new Set(["user-unused"]);
const known = new WeakMap();
/** Reads what is configured for rules, once. Throws a ConfigError for a glob that can't be used. */
function severityTest(rules) {
    const severityOf = known.get(rules) ?? readRules(rules);
    known.set(rules, severityOf);
    return severityOf;
}
function readRules({ preset, levels, overrides }) {
    const places = overrides.map((override) => ({ covers: (0,path_filter/* pathTest */.wE)(override.paths), levels: override.levels }));
    return (rule, severity, file) => {
        const override = places.findLast((place) => levelIn(place.levels, rule) !== null && place.covers(file));
        const level = levelIn(override?.levels ?? levels, rule) ?? presetLevel(preset, rule, severity);
        if (level === "off")
            return null;
        return level === "default" ? severity : level;
    };
}
/** What a preset says of a rule's finding of that severity. */
function presetLevel(preset, rule, severity) {
    if (preset === "recommended" && tidiness.has(rule))
        return "off";
    return preset === "strict" && severity === "info" ? "warning" : "default";
}
function levelIn(levels, rule) {
    return Object.hasOwn(levels, rule) ? (levels[rule] ?? null) : null;
}

// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./build/fix/change.js
var change = __webpack_require__(3766);
// EXTERNAL MODULE: ./build/fix/fix-findings.js
var fix_findings = __webpack_require__(8094);
// EXTERNAL MODULE: ./build/model/builds/configured-builds.js
var configured_builds = __webpack_require__(9444);
// EXTERNAL MODULE: ./build/model/builds/read-builds.js + 12 modules
var read_builds = __webpack_require__(4373);
// EXTERNAL MODULE: ./build/model/ignores.js + 8 modules
var ignores = __webpack_require__(2840);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(3076);
// EXTERNAL MODULE: ./build/formats/dockerfile/dockerfile-path.js
var dockerfile_path = __webpack_require__(4060);
// EXTERNAL MODULE: ./build/formats/dockerfile/limits.js
var limits = __webpack_require__(8092);
;// CONCATENATED MODULE: ./build/formats/template.js
/** What marks a Helm or Jinja template even in the middle of a plain scalar. */
const inPlain = /^\{(?:%|\{-|\{\s*(?:\.(?:Values|Release|Chart|Capabilities|Files|Template)|include|template|if|end|else|range|with|tpl|toYaml|define)\b)/;
const blockScalar = /(?:^|[:-][ \t]+|[!&][^\s]*[ \t]+)[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/;
/** Header and comment of a block scalar are looked for in so many characters at the end of a line, to stay linear. */
const longestHeader = 500;
/**
 * Where a text has template marks (Go's or Jinja's) outside of comments, quoted strings and block scalars, so that it
 * only means something once rendered; null where it has none. Marks inside strings are data: alert texts, GitHub's
 * expressions, templates in a ConfigMap.
 */
function findTemplate(text) {
    if (!text.includes("{{") && !text.includes("{%"))
        return null;
    let quote = null;
    let block = null;
    for (const match of text.matchAll(/[^\r\n]+/g)) {
        const line = match[0];
        const indent = /^ */.exec(line)?.[0].length ?? 0;
        if (block !== null && (indent > block || line.trim() === ""))
            continue;
        block = null;
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





const notManifest = { kind: "skip", reason: "no Kubernetes manifest", silent: true };
const yamlName = /\.(?:ya?ml|json)$/i;
/** A key at the start of a line, after list dashes, or in a flow map; quoted or not. */
const apiVersionKey = /(?:^[ \t\u00a0\ufeff-]*|[{,]\s*|\? *)["']?apiVersion["']?[ \t]*:/m;
const kindKey = /(?:^[ \t\u00a0\ufeff-]*|[{,]\s*|\? *)["']?kind["']?[ \t]*:/m;
/** What only a template of a Dockerfile has; what a program is given may hold braces, `--format "{{.Id}}"`. */
const templateMark = /^[ \t]*(?:(?:ADD|ARG|COPY|EXPOSE|FROM|USER|VOLUME|WORKDIR)[ \t].*)?(?:\{[{%]|<%)|^[ \t]*FROM[ \t]+(?:%%|@@|<)/im;
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
        return undecodable(bytes);
    if (isLfsPointer(text)) {
        return { kind: "skip", reason: "a Git LFS pointer, not the file itself", silent: !yamlName.test(path) };
    }
    if (!looksLikeManifest(path, text))
        return notManifest;
    const source = new source_file/* SourceFile */.s(path, text);
    const conflict = conflictIn(text);
    if (conflict !== null)
        return refused(source, conflict, "merge conflict markers");
    const template = findTemplate(text);
    if (template !== null)
        return refused(source, template, "a template: review its rendered output");
    return { kind: "yaml", source };
}
function detectDockerfile(path, bytes) {
    const skip = (reason) => ({ kind: "skip", reason, silent: false });
    if (bytes.length > limits/* maxDockerfileSize */.Iq)
        return skip(`larger than ${limits/* maxDockerfileSize */.Iq / 1024 / 1024} MiB`);
    const text = decode(bytes);
    if (text === null)
        return skip(bytes.includes(0) ? "NUL bytes, which no Dockerfile may hold" : "not UTF-8");
    if (isLfsPointer(text))
        return skip("a Git LFS pointer, not the file itself");
    if (text.trim() === "")
        return skip("empty");
    const source = new source_file/* SourceFile */.s(path, text);
    const conflict = conflictIn(text);
    if (conflict !== null)
        return refused(source, conflict, "merge conflict markers");
    const template = text.search(templateMark);
    return template === -1 ? { kind: "dockerfile", source } : refused(source, template, "a template of a Dockerfile");
}
function isLfsPointer(text) {
    return text.startsWith("version https://git-lfs.github.com/spec/");
}
function conflictIn(text) {
    const start = text.search(/^<{7}(?:[ \t]|\r?$)/m);
    return start !== -1 && /^>{7}(?:[ \t]|\r?$)/m.test(text) ? start : null;
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
function undecodable(bytes) {
    const wide = bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-16le";
    if (bytes.includes(0) && mentionsManifest(bytes, wide)) {
        return { kind: "skip", reason: "UTF-16, where Kubernetes wants UTF-8", silent: false };
    }
    const reason = bytes.includes(0) ? "NUL bytes, which no manifest may hold" : "not UTF-8";
    return { kind: "skip", reason, silent: !mentionsManifest(bytes, "latin1") };
}
function mentionsManifest(bytes, encoding) {
    const text = new TextDecoder(encoding).decode(bytes);
    return apiVersionKey.test(text) && kindKey.test(text);
}
function tooLarge(path, bytes, limit) {
    const start = new TextDecoder().decode(bytes.subarray(0, 64 * 1024));
    const silent = !yamlName.test(path) || !apiVersionKey.test(start);
    return { kind: "skip", reason: `larger than ${limit / 1024} KiB`, silent };
}
function refused(source, offset, reason) {
    return { kind: "skip", reason, line: source.position(offset).line, silent: false };
}

// EXTERNAL MODULE: ./build/formats/dockerfile/parse.js + 3 modules
var parse = __webpack_require__(9026);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js
var yaml_parse = __webpack_require__(7904);
// EXTERNAL MODULE: ./build/model/builds/build-options.js
var build_options = __webpack_require__(4057);
// EXTERNAL MODULE: ./build/model/builds/link-images.js + 2 modules
var link_images = __webpack_require__(7801);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/model/deploy-unit.js
var deploy_unit = __webpack_require__(1170);
// EXTERNAL MODULE: ./build/model/dockerfile/read-dockerfile.js + 5 modules
var read_dockerfile = __webpack_require__(4388);
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

;// CONCATENATED MODULE: ./build/model/replicas.js

/** How many pods a workload has at least: as its autoscaler says, else as it says itself, else the API's default of 1. */
function replicasOf(workload, autoscalers) {
    for (const manifest of autoscalers) {
        const minimum = autoscalerMinimum(manifest, workload);
        if (minimum !== undefined)
            return { minimum, source: manifest };
    }
    const replicas = (0,json/* valueAt */.f)(workload.value, ["spec", "replicas"]);
    if (replicas === undefined || replicas === null)
        return { minimum: 1, source: workload };
    return { minimum: typeof replicas === "number" ? replicas : null, source: workload };
}
/** True for an object that sets how many pods another one has. */
function isAutoscaler({ group, kind }) {
    return (group === "autoscaling" && kind === "HorizontalPodAutoscaler") || isScaledObject({ group, kind });
}
function isScaledObject({ group, kind }) {
    return group === "keda.sh" && kind === "ScaledObject";
}
/** Undefined where the object does not scale the workload. KEDA scales to 0 unless told otherwise, the HPA to 1. */
function autoscalerMinimum(manifest, workload) {
    const keda = isScaledObject(manifest);
    const target = (0,json/* valueAt */.f)(manifest.value, ["spec", "scaleTargetRef"]);
    const kind = (0,json/* valueAt */.f)(target, ["kind"]) ?? (keda ? "Deployment" : undefined);
    if ((0,json/* valueAt */.f)(target, ["name"]) !== workload.name || workload.name === null || kind !== workload.kind)
        return undefined;
    const apart = manifest.namespace !== null && workload.namespace !== null && manifest.namespace !== workload.namespace;
    if (apart)
        return undefined;
    const minimum = (0,json/* valueAt */.f)(manifest.value, ["spec", keda ? "minReplicaCount" : "minReplicas"]) ?? (keda ? 0 : 1);
    return typeof minimum === "number" ? minimum : null;
}

;// CONCATENATED MODULE: ./build/model/service-references.js

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
        return sameNamespace(manifest.namespace, service) && (0,json/* valueAt */.f)(value, ["spec", "serviceName"]) === service.name;
    }
    if (!naming.test(group))
        return false;
    const start = group === "apiextensions.k8s.io" ? (0,json/* valueAt */.f)(value, ["spec", "conversion"]) : value;
    return names(start ?? null, manifest.namespace, service, 0);
}
function names(value, namespace, service, depth) {
    if (depth > 20)
        return false;
    if (Array.isArray(value))
        return value.some((item) => names(item, namespace, service, depth + 1));
    if (!(0,json/* isObject */.G)(value))
        return false;
    const own = typeof value["namespace"] === "string" ? value["namespace"] : namespace;
    for (const [key, item] of Object.entries(value)) {
        if (key === "serviceName" && item === service.name && sameNamespace(own, service))
            return true;
        if (key === "host" && typeof item === "string" && item.split(".")[0] === service.name)
            return true;
        if (key === "service" || key === "backendRefs" || key === "services" || key === "backend") {
            for (const reference of [item].flat()) {
                if (!(0,json/* isObject */.G)(reference) || reference["name"] !== service.name)
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
    const selector = (0,json/* valueAt */.f)(monitor.value, ["spec", "selector"]);
    if (!(0,json/* isObject */.G)(selector))
        return false;
    const labels = selector["matchLabels"] ?? {};
    // Expressions may hold, and a selector without labels takes every Service.
    return (0,json/* isObject */.G)(labels) && Object.entries(labels).every(([key, label]) => service.labels[key] === label);
}
/** A namespace that one side leaves out may be the other's. */
function sameNamespace(namespace, service) {
    return namespace === null || service.namespace === null || namespace === service.namespace;
}

;// CONCATENATED MODULE: ./build/model/create-workspace.js






/** Joins the objects of a tree. Everything is looked up when asked for. */
function createWorkspace(input) {
    const { manifests, partial, kustomizations, patches, dockerfiles = [], links = () => [] } = input;
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
    return workspaceOf({ all: () => manifests, unitOf, partialOf: gather(partialByFile), patchesOf, dockerfiles, links });
}
const nothing = { items: [], complete: true };
function workspaceOf({ all, unitOf, partialOf, patchesOf, dockerfiles, links }) {
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
        replicasOf: (workload) => replicasOf(workload, partsOf(unitOf(workload)).autoscalers),
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
            autoscalers: unit.filter(isAutoscaler),
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
        const open = typeof value !== "string" || isPlaceholder(value) || (label !== undefined && isPlaceholder(label));
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
    const selector = (0,json/* valueAt */.f)(service.value, ["spec", "selector"]);
    return (0,json/* isObject */.G)(selector) && Object.keys(selector).length > 0 ? selector : null;
}
function isService({ group, kind }) {
    return group === "" && kind === "Service";
}
function isPlaceholder(text) {
    return /\$[({]|\{\{/.test(text);
}
function isClusterWide({ group }) {
    return /^(?:admissionregistration|apiextensions|apiregistration)\.k8s\.io$/.test(group);
}

// EXTERNAL MODULE: ./build/model/kustomization.js
var kustomization = __webpack_require__(563);
;// CONCATENATED MODULE: ./build/model/patches.js



/** The patches of a kustomization: those in its own text, and those in files, whose documents `documentsOf` gives. */
function readPatches({ patches, directory }, documentsOf) {
    return patches.flatMap((entry) => {
        const values = entry.path === null ? [] : [...documentsOf(entry.path)];
        if (entry.text !== null) {
            const { documents } = (0,yaml_parse/* parseYaml */.h)(new source_file/* SourceFile */.s(`${directory}/kustomization.yaml`, entry.text));
            values.push(...documents.map((document) => document.value));
        }
        return values.flatMap((value) => readPatch(value, entry) ?? []);
    });
}
function readPatch(value, { target }) {
    if (Array.isArray(value)) {
        return { appliesTo: (manifest) => isTarget(manifest, target), sets: (_, path) => operationsSet(value, path) };
    }
    if (!(0,json/* isObject */.G)(value))
        return null;
    const own = { kind: textAt(value, ["kind"]), name: textAt(value, ["metadata", "name"]) };
    const meant = target ?? own;
    return {
        appliesTo: (manifest) => isTarget(manifest, meant),
        sets: (manifest, path) => mergeSets(value, manifest.value, path),
    };
}
/** Targets are regular expressions to kustomize; here a name that is more than a name may be any. */
function isTarget({ kind, name }, target) {
    if (target === null)
        return false;
    const fits = (wanted, actual) => wanted === null || wanted === actual || /[^\w.-]|\.\*/.test(wanted);
    return fits(target.kind, kind) && fits(target.name, name);
}
/** JSON patch (RFC 6902): an operation at the path, above it or below it. */
function operationsSet(operations, path) {
    return operations.some((operation) => {
        const pointer = (0,json/* valueAt */.f)(operation, ["path"]);
        if (typeof pointer !== "string" || (0,json/* valueAt */.f)(operation, ["op"]) === "remove")
            return false;
        const steps = pointer.split("/").slice(1).map(unescapeStep);
        const shared = Math.min(steps.length, path.length);
        if (!steps.slice(0, shared).every((step, index) => step === "-" || step === String(path[index])))
            return false;
        return (0,json/* valueAt */.f)((0,json/* valueAt */.f)(operation, ["value"]), path.slice(shared)) !== undefined;
    });
}
/** RFC 6901, section 4. */
function unescapeStep(step) {
    return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
/** Strategic merge: maps merge by key, lists of named items by name, everything else is replaced whole. */
function mergeSets(patch, value, path) {
    const [step, ...rest] = path;
    if (step === undefined)
        return true;
    if (typeof step === "string") {
        if (!(0,json/* isObject */.G)(patch))
            return patch !== null;
        if (!Object.hasOwn(patch, step))
            return false;
        return mergeSets(patch[step] ?? null, (0,json/* isObject */.G)(value) ? value[step] : undefined, rest);
    }
    if (!Array.isArray(patch))
        return false;
    const item = Array.isArray(value) ? value[step] : undefined;
    const name = (0,json/* isObject */.G)(item) ? item["name"] : undefined;
    return patch.some((other) => {
        return (0,json/* isObject */.G)(other) && other["name"] === name && mergeSets(other, item, rest);
    });
}
function textAt(value, path) {
    const text = (0,json/* valueAt */.f)(value, path);
    return typeof text === "string" ? text : null;
}

// EXTERNAL MODULE: ./build/model/read-manifests.js + 2 modules
var read_manifests = __webpack_require__(685);
;// CONCATENATED MODULE: ./build/read-tree.js














/** Reads files. Each that can't be read is an entry of `skipped` or `errors`, unless nobody expects a word about it. */
function readTree(inputs, { builds = (0,read_builds/* buildsIn */.H)(inputs), dockerfiles: known = [], images = [], maxFileSize: limit = yaml_limits/* maxFileSize */.o2, } = {}) {
    const files = new Map();
    const dockerfiles = new Map();
    const built = new Set(builds.map(({ dockerfile }) => dockerfile));
    const skipped = [];
    const errors = [];
    const objects = [];
    const fragments = [];
    const kustomizations = [];
    for (const { path, bytes, role } of inputs) {
        if ((0,kustomization/* isKustomizationPath */.rD)(path))
            kustomizations.push(...kustomizationIn(path, bytes));
        const detected = detect(path, bytes, built.has(path), limit);
        if (detected.kind === "skip") {
            const { reason, line, silent } = detected;
            if (!silent && role === "reviewed")
                skipped.push({ file: path, reason, ...(line === undefined ? {} : { line }) });
            continue;
        }
        if (detected.kind === "dockerfile") {
            const file = (0,parse/* parseDockerfile */.A)(detected.source);
            files.set(path, file);
            const [error] = file.errors;
            if (error === undefined)
                dockerfiles.set(path, (0,read_dockerfile/* readDockerfile */.n_)(file, (0,build_options/* buildOptions */.D)(path, builds, images)));
            else if (role === "reviewed")
                skipped.push(refusedDockerfile(file, error));
            continue;
        }
        const file = (0,yaml_parse/* parseYaml */.h)(detected.source);
        files.set(path, file);
        if (role === "reviewed")
            errors.push(...errorsOf(file));
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
            links: (0,link_images/* linkImages */.r)(builds, [...new Set([...dockerfiles.keys(), ...known])], kustomizations),
        }),
        skipped,
        errors,
    };
}
/** True for a document of objects only, or an empty one. */
function isJudged(document, manifestsOf) {
    if (document.errors.length > 0)
        return false;
    return document.value === null || (manifestsOf.get(document) ?? []).length > 0;
}
function refusedDockerfile({ source }, { message, offset }) {
    return {
        file: source.path,
        reason: `no Dockerfile that can be built: ${message}`,
        line: source.position(offset).line,
    };
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
/** The first error of each document that can't be used. */
function errorsOf({ source, documents }) {
    return documents.flatMap(({ errors: [error] }) => {
        if (error === undefined)
            return [];
        return { file: source.path, message: error.message, line: source.position(error.offset).line };
    });
}

// EXTERNAL MODULE: ./build/rules/index.js + 57 modules
var rules = __webpack_require__(7245);
// EXTERNAL MODULE: ./build/rules/run-all-rules.js + 2 modules
var run_all_rules = __webpack_require__(8021);
// EXTERNAL MODULE: ./build/rules/run-comment-rules.js
var run_comment_rules = __webpack_require__(851);
;// CONCATENATED MODULE: ./build/analyze.js











const ruleIds = new Set([...rules/* kubernetesRules */.aK, ...rules/* dockerfileRules */.MW].map(({ id }) => id));
const commentRuleIds = new Set(rules/* commentRules */.zV.map(({ id }) => id));
/** A file with more notes on its ignore comments than these is no oversight of its author. */
const noteLimit = 50;
/**
 * Reads the files, runs the rules, and proves every fix, on all rules, whichever of them are on. Pure, synchronous, and
 * never throws on what files hold.
 */
function analyze(files, settings, options = {}) {
    const { images, maxFileSize } = settings;
    const { dockerfiles, builds = [...(0,configured_builds/* configuredBuilds */.i)(settings.builds), ...(0,read_builds/* buildsIn */.H)(files)] } = options;
    const tree = readTree(files, { images, maxFileSize, builds, dockerfiles });
    const errors = [...tree.errors];
    const severityOf = severityTest(settings.rules);
    const ground = groundOf(tree, settings, options, { severityOf, errors });
    const own = new Set(files.filter((file) => file.role === "reviewed").map(({ path }) => path));
    const counting = (findings) => {
        return findings.flatMap((finding) => {
            const severity = severityOf(finding.rule, finding.severity, finding.source.path);
            return severity === null ? [] : { ...finding, severity };
        });
    };
    const asked = subjectsOf(tree, own, options.context === true);
    const notes = [...own].map((path) => counting(notesOn(ground, tree.files.get(path))));
    const told = notes.flatMap((some) => some.slice(0, noteLimit));
    const { found, ignored } = sortOut(asked, (subject) => counting(ground.findingsOf(subject)), ground, own, told);
    const findings = (0,fix_findings/* fixFindings */.e7)(ground, tree.files, found, options.fix ?? (() => true));
    const proofs = findings.flatMap((finding) => finding.fix?.proof ?? []);
    const proved = proofs.filter((proof) => proof.ok).length;
    return {
        findings,
        ignored,
        skipped: [...tree.skipped, ...notes.flatMap(untold)],
        errors,
        stats: {
            files: files.filter((file) => file.role === "reviewed").length,
            manifests: tree.reviewed.length,
            dockerfiles: [...tree.dockerfiles.keys()].filter((path) => own.has(path)).length,
            ignored: ignored.length,
            fixes: { proved, unproved: proofs.length - proved },
        },
        files: tree.files,
        ground,
    };
}
/** What proofs stand on. The errors of rules are added as they happen. */
function groundOf(tree, settings, { today = null, whole = true }, { severityOf, errors }) {
    const said = new Map();
    const findingsOf = (subject) => {
        const known = said.get(subject);
        if (known)
            return known;
        const outcome = (0,run_all_rules/* runAllRules */.W)(subject, tree.workspace, settings);
        const isOn = ({ rule, file }) => severityOf(rule, "error", file) !== null;
        errors.push(...outcome.errors.filter(isOn).map(({ rule: _rule, ...error }) => error));
        said.set(subject, outcome.findings);
        return outcome.findings;
    };
    const ignoring = { rules: ruleIds, exempt: commentRuleIds, today, foreign: settings.foreignSuppressions };
    const isWhole = (path) => {
        return whole && tree.whole.has(path) && errors.every(({ file }) => file !== path);
    };
    return {
        workspace: tree.workspace,
        settings,
        manifestsOf: (document) => tree.manifestsOf.get(document) ?? [],
        dockerfileOf: (path) => tree.dockerfiles.get(path),
        findingsOf,
        ignores: (0,ignores/* ignoresOf */.fL)(tree.files, ignoring),
        ignoring,
        judges: (rule, path) => severityOf(rule, "error", path) !== null && isWhole(path),
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
    const judged = (0,ignores/* judgeComments */.GJ)(own, (0,change/* saidOf */.J)(ground, file), (rule) => ground.judges(rule, file.source.path));
    return (0,run_comment_rules/* runCommentRules */.i)(rules/* commentRules */.zV, file.source, judged);
}
function untold(notes) {
    const count = notes.length - noteLimit;
    const file = notes[0]?.source.path ?? "";
    return count > 0 ? [{ file, reason: `${count} more notes on its ignore comments` }] : [];
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
        return { ...finding, fingerprint: (0,identity/* fingerprintOf */.a)(finding.identity, occurrence) };
    });
}
function byPlace(a, b) {
    if (a.source.path !== b.source.path)
        return a.source.path < b.source.path ? -1 : 1;
    return a.range[0] - b.range[0] || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
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
/* harmony export */   a: () => (/* binding */ fingerprintOf),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5514);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2565);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);



/** The identity of a finding: one line of JSON, so that no part can be mistaken for another. */
function identityOf(parts) {
    const { rule, file, object, path, value } = parts;
    const group = object?.apiVersion.includes("/") ? object.apiVersion.slice(0, object.apiVersion.indexOf("/")) : "";
    return JSON.stringify([rule, file, group, object?.kind, object?.namespace, object?.name, ...namedPath(path, value)]);
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
            here = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(here) && Object.hasOwn(here, step) ? here[step] : undefined;
            return step;
        }
        here = Array.isArray(here) ? here[step] : undefined;
        const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(here) ? here["name"] : undefined;
        return typeof name === "string" ? `name=${name}` : step;
    });
}


/***/ }),

/***/ 6826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ readIgnoreComments),
/* harmony export */   Nb: () => (/* binding */ ignoreWord),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   mt: () => (/* binding */ withoutRules),
/* harmony export */   n6: () => (/* binding */ writeIgnoreComment)
/* harmony export */ });
/** What every ignore comment holds; a file without it needs no look at its comments. */
const ignoreWord = "kubesuggest:";
const maximumRules = 50;
const head = /^#+[ \t]*kubesuggest:[ \t]*ignore(?![\w-])[ \t]*/;
const ruleList = /^\[([^[\]]*)\][ \t]*/;
const untilWord = /(?<!\S)until=(\S*)/;
/** Reads the ignore comments among comments: `# kubesuggest: ignore[rule, rule] until=2027-01-31 reason`. */
function readIgnoreComments(comments, reading) {
    const working = [];
    const broken = [];
    for (const { range, text } of comments) {
        const read = readOne(text, reading);
        if (read === null)
            continue;
        if (typeof read === "string")
            broken.push({ range, text, why: read, ended: null });
        else if (read.until !== null && reading.today !== null && reading.today > read.until) {
            broken.push({ range, text, why: `it ended on ${read.until}`, ended: read.until });
        }
        else
            working.push({ range, text, ...read });
    }
    return { working, void: broken };
}
/** The text of an ignore comment with some of its rules taken off the list; empty where none is left. */
function withoutRules(text, rules) {
    const start = head.exec(text)?.[0].length ?? 0;
    const list = ruleList.exec(text.slice(start))?.[1] ?? "";
    const left = list.split(",").filter((name) => !rules.includes(name.trim()));
    if (left.length === 0)
        return "";
    const from = text.indexOf("[", start) + 1;
    return text.slice(0, from) + left.join(",").trim() + text.slice(from + list.length);
}
/** An ignore comment for a rule, on one line. The reason must be one line without control characters. */
function writeIgnoreComment(rules, reason) {
    return `# kubesuggest: ignore[${rules.join(", ")}] ${reason}`;
}
/** A moment's day in UTC, `YYYY-MM-DD`. */
function dayOf(moment) {
    return moment.toISOString().slice(0, 10);
}
/** The comment's parts, why it does not work, or null where it is another comment. */
function readOne(text, { rules: known, exempt }) {
    const start = head.exec(text);
    if (start === null)
        return null;
    const afterHead = text.slice(start[0].length);
    const list = ruleList.exec(afterHead);
    if (list === null)
        return "it names no rule in brackets: ignore[rule]";
    const rules = (list[1] ?? "").split(",").map((name) => name.trim());
    if (rules.length > maximumRules)
        return "it names too many rules";
    const stranger = rules.find((name) => !known.has(name));
    if (stranger !== undefined && exempt?.has(stranger) === true)
        return `no comment can ignore ${stranger}`;
    if (stranger !== undefined) {
        return stranger === ""
            ? "it names no rule in its brackets"
            : `there is no rule ${JSON.stringify(stranger.slice(0, 80))}`;
    }
    const rest = afterHead.slice(list[0].length);
    const end = untilWord.exec(rest);
    const until = end?.[1] ?? null;
    if (until !== null && !isDay(until))
        return "its until= is no day such as 2027-01-31";
    const reason = (end === null ? rest : rest.replace(end[0], " ")).replace(/\s+/g, " ").trim();
    if (!/[\p{L}\p{N}]/u.test(reason))
        return "it gives no reason after the rule";
    return { rules, reason, until };
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && dayOf(new Date(time)) === text;
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/** True for a map: not null, not a list, not a scalar. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value at a path, or `undefined` where the path leads nowhere. */
function valueAt(value, path) {
    let here = value;
    for (const step of path) {
        if (Array.isArray(here) && typeof step === "number")
            here = here[step];
        else if (isObject(here) && typeof step === "string" && Object.hasOwn(here, step))
            here = here[step];
        else
            return undefined;
    }
    return here;
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

/***/ 3059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ samePath),
/* harmony export */   Rr: () => (/* binding */ parsePath),
/* harmony export */   jV: () => (/* binding */ formatPath)
/* harmony export */ });
/* unused harmony export startsWith */
/** The path in the words of the API documentation: `spec.containers[0].image`. */
function formatPath(path) {
    let text = "";
    for (const step of path) {
        if (typeof step === "number")
            text += `[${step}]`;
        else if (/^[\w-]+$/.test(step))
            text += text === "" ? step : `.${step}`;
        else
            text += `[${JSON.stringify(step)}]`;
    }
    return text;
}
/** The path that `formatPath` gives this text for; null for a text that no path has. */
function parsePath(text) {
    const path = [];
    for (let rest = text; rest !== "";) {
        const [whole = "", word, index, quoted] = step.exec(rest) ?? [];
        if (whole === "" || (word !== undefined && rest.startsWith(".") === (path.length === 0)))
            return null;
        if (word !== undefined)
            path.push(word);
        else if (index !== undefined)
            path.push(Number(index));
        else if (quoted !== undefined) {
            const key = unquoted(quoted);
            if (key === null)
                return null;
            path.push(key);
        }
        rest = rest.slice(whole.length);
    }
    return formatPath(path) === text ? path : null;
}
const step = /^(?:\.?([\w-]+)|\[(\d{1,15})\]|\[("[^"\\]*(?:\\.[^"\\]*)*")\])/s;
function unquoted(json) {
    try {
        const key = JSON.parse(json);
        return typeof key === "string" ? key : null;
    }
    catch {
        return null;
    }
}
/** True when both paths take the same steps. */
function samePath(a, b) {
    return a.length === b.length && startsWith(a, b);
}
/** True when `path` is `prefix` or lies below it. */
function startsWith(path, prefix) {
    return prefix.length <= path.length && prefix.every((step, index) => step === path[index]);
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
/* harmony export */   J: () => (/* binding */ saidOf)
/* harmony export */ });
/** What the rules say of each object of a file as it stands, or of the Dockerfile. */
function saidOf(ground, file) {
    const dockerfile = ground.dockerfileOf(file.source.path);
    const subjects = file.format === "yaml" ? file.documents.flatMap(ground.manifestsOf) : dockerfile === undefined ? [] : [dockerfile];
    return subjects.map((subject) => ({ subject, findings: ground.findingsOf(subject) }));
}


/***/ }),

/***/ 7969:
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
var path = __webpack_require__(3059);
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
        return { ok: false, reason: "the file can't be read without errors" };
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
    return meets ? { ok: false, reason: "two changes meet at the end of the file" } : { ok: true, edits: sorted };
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
    if (inserted.length > 0)
        edits.push(insertion(file, instruction, inserted));
    return edits.filter(({ range, text }) => file.source.text.slice(...range) !== text);
}
/** New lines behind the last line of an instruction. */
function insertion({ source }, { range }, lines) {
    const { line } = source.position(range[0]);
    const indent = /^[ \t]*/.exec(source.line(line).replace(/^\ufeff/, ""))?.[0] ?? "";
    const at = endOfLine(source.text, range[1]);
    const ending = source.lineEnding(at);
    return { range: [at, at], text: lines.map((text) => `${ending}${indent}${text}`).join("") };
}
function removal({ source, comments }, { range }) {
    if (comments.some((comment) => comment.range[0] > range[0] && comment.range[1] <= range[1])) {
        return { refused: "comments stand between its lines" };
    }
    const start = source.text.lastIndexOf("\n", range[0] - 1) + 1;
    const end = endOfLine(source.text, range[1]);
    const next = source.text.startsWith("\r\n", end) ? end + 2 : end + 1;
    if (next <= source.text.length)
        return [{ range: [start, next], text: "" }];
    const previous = source.text.slice(0, start).replace(/\r?\n$/, "").length;
    if (/\n[ \t]*$/.test(source.text.slice(0, previous)))
        return { refused: "it ends the file, behind an empty line" };
    return [{ range: [previous, end], text: "" }];
}
function wordRange({ source }, instruction, { word, text }) {
    const range = instruction.words[word]?.range;
    if (range === undefined)
        return { refused: "the instruction has no such word" };
    if (instruction.json)
        return { refused: "it stands in a JSON array" };
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
    return source.text.slice(...range).includes("\n") ? { refused: "it stands on several lines" } : { range };
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

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/formats/yaml/refusal.js
/** Why an edit can't be made with certainty, in words for a user: a sentence without capital and full stop. */
class Refusal extends Error {
    name = "Refusal";
}

;// CONCATENATED MODULE: ./build/formats/yaml/draft.js



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
/** The edits sorted, those at one point joined in the order they were made. Throws a Refusal where they overlap. */
function finishedEdits(draft) {
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
            throw new Refusal("the changes touch the same text");
    }
    return result.filter((edit) => draft.source.text.slice(...edit.range) !== edit.text);
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
        throw new Refusal("a key on the way is written in an unusual form");
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
    throw new Refusal("the text has an unusual form");
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
        throw new Refusal("a block of text before it ends with the file, without a line break");
    }
    let last = beforeEnding(text, end);
    while (!marks.includes("+") && last > header && /[\r\n]/.test(text[last - 1] ?? ""))
        last = beforeEnding(text, last);
    return last;
}
function beforeEnding(text, offset) {
    return offset - (text.slice(Math.max(0, offset - 2), offset) === "\r\n" ? 2 : 1);
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
    "command",
    "args",
    "workingDir",
    "ports",
    "envFrom",
    "env",
    "securityContext",
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
/** The conventional order of the keys of the map at a path, given the keys it has; empty where there is none. */
function keyOrder(path, keys) {
    const last = path.at(-1);
    const list = typeof last === "number" ? path.at(-2) : undefined;
    if (last === undefined || list === "items")
        return objectOrder;
    if (list === "containers" || list === "initContainers" || list === "ephemeralContainers")
        return containerOrder;
    if (list === "topologySpreadConstraints")
        return constraintOrder;
    if (last === "metadata")
        return metadataOrder;
    if (last === "securityContext")
        return securityContextOrder;
    if (last !== "spec")
        return [];
    if (keys.includes("containers"))
        return podSpecOrder;
    return keys.includes("template") ? workloadSpecOrder : serviceSpecOrder;
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
 * After which of a map's keys a new one belongs: by the alphabet where three or more keys keep it, else by
 * convention, else at the end. Null: before the first.
 */
function placeAfter(keys, name, order) {
    if (keys.length >= 3 && keys.every((key, index) => index === 0 || (keys[index - 1] ?? "") < key)) {
        const after = keys.findLastIndex((key) => key < name);
        return after === -1 ? null : after;
    }
    const rank = order.indexOf(name);
    if (rank === -1)
        return keys.length - 1;
    const after = keys.findLastIndex((key) => order.includes(key) && order.indexOf(key) < rank);
    return after === -1 ? keys.length - 1 : after;
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
    if ((0,json/* isObject */.G)(value) && Object.keys(value).length > 0)
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
    return (0,json/* isObject */.G)(value) && Object.keys(value).length > 0 ? mapLines(value, indent, style, path) : null;
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
        throw new Refusal("the line it belongs to is laid out in an unusual form");
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

// EXTERNAL MODULE: ./build/formats/yaml/read-value.js
var read_value = __webpack_require__(1067);
;// CONCATENATED MODULE: ./build/formats/yaml/insert-block.js






/** Adds keys to a block map, each on lines of its own below the key it belongs after. */
function insertIntoBlock(draft, map, additions, holder, chain) {
    const pairs = map.items;
    const keys = pairs.map((pair) => (0,read_value/* keyText */.Pu)(pair.key) ?? "");
    const order = keyOrder(holder.path, [...keys, ...additions.keys()]);
    const column = columnOf(draft, pairs[0]?.key.range?.[0] ?? 0);
    const style = blockStyle(draft, chain);
    const places = new Map();
    for (const key of sortKeys([...additions.keys()], order)) {
        const after = placeAfter(keys, key, order) ?? (isBelowKey(draft, holder, pairs[0]) ? -1 : 0);
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
        throw new Refusal("the list is laid out in an unusual form");
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
    if ((0,json/* isObject */.G)(value) && Object.keys(value).length > 0) {
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
    const order = keyOrder(path, [...keys, ...additions.keys()]);
    const write = (key) => (indent, style) => flowPair(key, additions.get(key) ?? null, indent, style, path);
    const names = sortKeys([...additions.keys()], order);
    if (pairs.length === 0)
        return fillEmpty(draft, map, names.map(write), chain);
    const places = new Map();
    for (const name of names) {
        const after = placeAfter(keys, name, order) ?? 0;
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
        throw new Refusal("the list is laid out in an unusual form");
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
        throw new Refusal("the empty brackets hold a comment");
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

;// CONCATENATED MODULE: ./build/formats/yaml/intent.js



/** Gathers the operations of a document by place. Throws a Refusal where they contradict one another. */
function gatherIntents(operations) {
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
        else if (here.rename === null || here.rename === operation.key)
            here.rename = operation.key;
        else
            throw contradiction();
    }
    assertConsistent(root);
    return root;
}
/** What stands at a place where nothing stood before. */
function intent_valueOf(intent) {
    if (intent.value !== undefined)
        return intent.value;
    if (intent.appends.length > 0)
        return intent.appends;
    const result = {};
    for (const [key, child] of intent.children) {
        if (typeof key === "number")
            throw new Refusal("the list that the fix would change does not exist");
        if (!isIdle(child))
            (0,read_value/* assign */.kp)(result, key, intent_valueOf(child));
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
    return { map: false, remove: false, rename: null, appends: [], children: new Map() };
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
    if ((0,json/* isObject */.G)(value)) {
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
    return new Refusal("two changes want different things at the same place");
}

// EXTERNAL MODULE: ./build/formats/yaml/locate.js
var locate = __webpack_require__(3609);
// EXTERNAL MODULE: ./build/formats/yaml/obstacle.js
var yaml_obstacle = __webpack_require__(6686);
;// CONCATENATED MODULE: ./build/formats/yaml/remove.js





/** Removes keys of a map or items of a list, by their index. One that loses all of them becomes `{}` or `[]`. */
function removeEntries(draft, node, indices, holder) {
    const entries = node.items;
    assertUnshared(draft, indices.map((index) => entries[index]));
    if (indices.length === entries.length)
        return emptyCollection(draft, node, holder);
    if (indices.length > 1)
        assertApart(indices);
    for (const index of indices) {
        if (node.flow === true)
            removeFromFlow(draft, entries, index);
        else
            removeFromBlock(draft, node, entries, index);
    }
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
        throw new Refusal("the key is written in an unusual form");
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
function removeFromBlock(draft, node, entries, index) {
    const { text } = draft.source;
    const entry = entries[index];
    const start = entryStart(draft, node, entries, index);
    const end = lineEnd(draft, endOf(draft, entry));
    const next = entries[index + 1];
    const first = lineStart(draft, start);
    if (text
        .slice(first, start)
        .replace(/^\ufeff/, "")
        .trim() !== "") {
        if (next === undefined)
            throw new Refusal("it shares its line with what holds it");
        const nextStart = entryStart(draft, node, entries, index + 1);
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
        throw new Refusal("a block of text before it would take in the lines after it");
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
    throw new Refusal("the list is laid out in an unusual form");
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
function assertApart(indices) {
    const sorted = indices.toSorted((a, b) => a - b);
    if (sorted.some((index, place) => place > 0 && index === (sorted[place - 1] ?? 0) + 1)) {
        throw new Refusal("neighbours can't be removed at once");
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
            throw new Refusal("it holds an anchor that other places use");
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
        throw new Refusal("the null value stands on a line of its own");
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
        throw new Refusal("the value is a block of text");
    if ((0,dist/* isScalar */.jn)(node) && !isCollection(value))
        return replaceScalar(draft, node, value, inFlow);
    const [start = 0, end = 0] = node.range ?? [];
    if (inFlow || (flow && isCollection(value))) {
        assertBare(draft, start, end);
        const own = flow ? [...holder.chain, { node: node, path: holder.path }] : holder.chain;
        return replaceText(draft, start, end, flowText(value, indentOf(draft, start), flowStyle(draft, own), holder.path));
    }
    if (holder.pair === null)
        throw new Refusal("a list's item would have to be written anew");
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
        throw new Refusal("the list's item has no value");
    if (!isUnwritten(node)) {
        const [start = 0, end = 0] = node?.range ?? [];
        return replaceText(draft, start, end, text);
    }
    if (holder.pair === null)
        throw new Refusal("the list's item has no value");
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
    return Array.isArray(value) || (0,json/* isObject */.G)(value);
}
function isBlockScalar(node) {
    return (0,dist/* isScalar */.jn)(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}
function assertFree(node) {
    if (node === null)
        return;
    if ((0,dist/* isAlias */.Vj)(node) || node.anchor !== undefined || node.tag !== undefined) {
        throw new Refusal("the value carries an anchor or a tag");
    }
}
function assertBare(draft, start, end) {
    const text = draft.source.text.slice(start, end);
    if (/#|(?:^|[\s,[{:])[&*!]/.test(text))
        throw new Refusal("a comment or an anchor inside the value would be lost");
}

;// CONCATENATED MODULE: ./build/formats/yaml/same-json.js

/** True when both are the same data; the order of keys does not count. */
function sameJson(a, b) {
    if (Array.isArray(a)) {
        const items = a;
        return (Array.isArray(b) && items.length === b.length && items.every((item, index) => sameJson(item, b[index])));
    }
    if (!(0,json/* isObject */.G)(a) || !(0,json/* isObject */.G)(b))
        return a === b;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key])));
}

;// CONCATENATED MODULE: ./build/formats/yaml/edit-value.js













/** Makes the edits that a place and what lies below it need. Throws a Refusal. */
function editValue(draft, node, holder, intent) {
    if (isIdle(intent) && ![...intent.children.values()].some(changesKeys))
        return;
    const current = (0,json/* valueAt */.f)(draft.parsed.read().value, holder.path);
    if (intent.value !== undefined && sameJson(current, intent.value))
        return;
    const obstacle = (0,yaml_obstacle/* obstacleAt */.r)(draft.parsed, holder.path);
    if (obstacle !== null)
        throw new Refusal(obstacle);
    if (intent.value !== undefined)
        return replaceValue(draft, node, holder, intent.value);
    if (node === null || ((0,dist/* isScalar */.jn)(node) && (0,read_value/* scalarValue */.Um)(node) === null)) {
        if (!isIdle(intent))
            fillNull(draft, node, holder, intent_valueOf(intent));
        return;
    }
    const forList = intent.appends.length > 0 || [...intent.children.keys()].some((key) => typeof key === "number");
    if ((0,dist/* isSeq */.oP)(node) && (forList || isIdle(intent)))
        return editSeq(draft, node, holder, intent);
    if ((0,dist/* isMap */.jh)(node) && !forList)
        return editMap(draft, node, holder, intent);
    if (isIdle(intent))
        return;
    throw new Refusal(`a ${forList ? "list" : "map"} is needed where the file has something else`);
}
function changesKeys(intent) {
    return intent.remove || intent.rename !== null || [...intent.children.values()].some(changesKeys);
}
function editMap(draft, map, holder, intent) {
    const chain = [...holder.chain, { node: map, path: holder.path }];
    const missing = new Map();
    const leaving = [];
    for (const [key, child] of intent.children) {
        const pair = (0,locate/* pairOf */.cF)(map, String(key));
        if (!pair) {
            if (!isIdle(child))
                missing.set(String(key), child);
            continue;
        }
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
        throw new Refusal("keys of one map can't be added and removed at once");
    const additions = new Map([...missing].map(([key, child]) => [key, intent_valueOf(child)]));
    if (map.flow === true)
        insertIntoFlow(draft, map, additions, chain);
    else
        insertIntoBlock(draft, map, additions, holder, chain);
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
        throw new Refusal("items of one list can't be added and removed at once");
    if (seq.flow === true)
        appendToFlow(draft, seq, intent.appends, chain);
    else
        appendToBlock(draft, seq, intent.appends, chain);
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
            edits.push(...editDocument(file.source, document, group));
        }
    }
    catch (error) {
        if (error instanceof Refusal)
            return { ok: false, reason: error.message };
        throw error;
    }
    return { ok: true, edits: edits.toSorted((a, b) => a.range[0] - b.range[0]) };
}
function editDocument(source, document, operations) {
    const parsed = (0,parsed_document/* parsedOf */.r)(document);
    if (parsed === null || document.errors.length > 0)
        throw new Refusal("the document can't be read without errors");
    const { value } = document;
    gatherIntents(operations);
    const needed = operations.filter((operation) => !holds(value, operation));
    if (needed.length === 0)
        return [];
    for (const operation of needed) {
        const last = operation.path.at(-1);
        if (operation.kind === "rename" ? typeof last !== "string" : operation.kind === "remove" && last === undefined) {
            throw new Refusal("there is no key to change");
        }
        if (operation.kind === "rename" && (0,json/* valueAt */.f)(value, [...operation.path.slice(0, -1), operation.key]) !== undefined) {
            throw new Refusal(`the key ${JSON.stringify(operation.key)} stands there already`);
        }
        const obstacle = document.obstacle(operation.path);
        if (obstacle !== null)
            throw new Refusal(obstacle);
    }
    const intent = gatherIntents(needed);
    const draft = { source, parsed, edits: [] };
    editValue(draft, parsed.root, { pair: null, chain: [], path: [] }, intent);
    return finishedEdits(draft);
}
/** True where the data already says what an operation wants. */
function holds(value, operation) {
    const here = (0,json/* valueAt */.f)(value, operation.path);
    if (operation.kind === "append")
        return false;
    return operation.kind === "set" ? includes(here, operation.value) : here === undefined;
}
function includes(here, wanted) {
    if (!(0,json/* isObject */.G)(wanted))
        return sameJson(here, wanted);
    if (!(0,json/* isObject */.G)(here))
        return false;
    return Object.entries(wanted).every(([key, entry]) => includes((0,json/* valueAt */.f)(here, [key]), entry));
}

;// CONCATENATED MODULE: ./build/fix/comment-edit.js
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
            return { ok: false, reason: "two fixes want different values at the same place" };
        }
    }
    const result = editFile(file, operations);
    if (!result.ok)
        return result;
    if (result.edits.length === 0)
        return { ok: false, reason: "the file already says what the fix would write" };
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
        ? { ok: false, reason: "a comment that is to change stands in what another fix changes" }
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
    if (a.document !== b.document || !(0,path/* samePath */.Eb)(a.path, b.path))
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

/***/ 8094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e7: () => (/* binding */ fixFindings),
/* harmony export */   kw: () => (/* binding */ fixTogether)
/* harmony export */ });
/* unused harmony export fixFinding */
/* harmony import */ var _core_operation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7519);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7969);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3914);



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
    if (file.format === "dockerfile" || !(0,_core_operation_js__WEBPACK_IMPORTED_MODULE_2__/* .concernsDocument */ .X$)(operation))
        return file;
    return file.documents[operation.document];
}
function sizeOf(part) {
    return "source" in part ? part.source.text.length : part.range[1] - part.range[0];
}
/** Makes the edits of one finding's fix and proves them. A fix that can't be made leaves its reason as advice. */
function fixFinding(ground, file, finding) {
    const { proposal } = finding;
    if (proposal === null)
        return finding;
    const joint = fixTogether(ground, file, [finding]);
    if ("refused" in joint)
        return withoutFix(finding, joint.refused);
    return { ...finding, fix: { ...proposal, ...joint } };
}
function withoutFix(finding, why) {
    const reason = `No fix is offered: ${why}.`;
    return { ...finding, advice: finding.advice === null ? reason : `${finding.advice} ${reason}` };
}
/** Makes one set of edits for several findings of a file and proves it; or says why there can be none. */
function fixTogether(ground, file, findings) {
    const composition = (0,_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .composeFixes */ .a7)(file, findings.flatMap((finding) => finding.proposal ?? []));
    if (!composition.ok)
        return { refused: composition.reason };
    const { edits, operations } = composition;
    return { edits, proof: (0,_prove_js__WEBPACK_IMPORTED_MODULE_1__/* .proveChanges */ .u)(ground, [{ file, edits, operations, cures: findings }]) };
}


/***/ }),

/***/ 3914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ proveChanges)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(3059);
;// CONCATENATED MODULE: ./build/model/api/spread-rules.js


const policies = ["nodeAffinityPolicy", "nodeTaintsPolicy"];
/** What validateTopologySpreadConstraints (pkg/apis/core/validation) refuses. One sentence each. */
function* spreadViolations({ spec, specPath }) {
    const constraints = spec["topologySpreadConstraints"];
    if (!Array.isArray(constraints))
        return;
    const pairs = new Set();
    for (const [index, constraint] of constraints.entries()) {
        if (!(0,json/* isObject */.G)(constraint))
            continue;
        const where = (0,core_path/* formatPath */.jV)([...specPath, "topologySpreadConstraints", index]);
        yield* constraintViolations(constraint, where);
        const pair = JSON.stringify([constraint["topologyKey"], constraint["whenUnsatisfiable"]]);
        if (pairs.has(pair))
            yield `${where} repeats topologyKey and whenUnsatisfiable of another constraint`;
        pairs.add(pair);
    }
}
function* constraintViolations(constraint, where) {
    const { maxSkew, topologyKey, whenUnsatisfiable, minDomains, labelSelector, matchLabelKeys } = constraint;
    if (!(Number(maxSkew) > 0))
        yield `${where}.maxSkew must be greater than 0`;
    if (!isLabelKey(topologyKey))
        yield `${where}.topologyKey must be the key of a label`;
    const hard = whenUnsatisfiable === "DoNotSchedule";
    if (!hard && whenUnsatisfiable !== "ScheduleAnyway")
        yield `${where}.whenUnsatisfiable has an unknown value`;
    if (minDomains != null && !(Number(minDomains) > 0))
        yield `${where}.minDomains must be greater than 0`;
    if (minDomains != null && !hard)
        yield `${where}.minDomains needs DoNotSchedule`;
    for (const key of policies) {
        const policy = constraint[key];
        if (policy != null && policy !== "Honor" && policy !== "Ignore")
            yield `${where}.${key} must be Honor or Ignore`;
    }
    if ((0,json/* isObject */.G)(labelSelector))
        yield* selectorViolations(labelSelector, `${where}.labelSelector`);
    if (Array.isArray(matchLabelKeys))
        yield* matchLabelKeyViolations(matchLabelKeys, labelSelector, where);
}
/** ValidateLabelSelector (apimachinery). */
function* selectorViolations({ matchLabels, matchExpressions }, where) {
    for (const [key, value] of Object.entries((0,json/* isObject */.G)(matchLabels) ? matchLabels : {})) {
        if (!isLabelKey(key))
            yield `${where}.matchLabels has a key that no label can have`;
        if (!isLabelValue(value))
            yield `${where}.matchLabels has a value that no label can have`;
    }
    for (const [index, expression] of itemsOf(matchExpressions).entries()) {
        if (!(0,json/* isObject */.G)(expression))
            continue;
        const here = `${where}.matchExpressions[${index}]`;
        const { key, operator, values } = expression;
        if (!isLabelKey(key))
            yield `${here}.key must be the key of a label`;
        const listed = operator === "In" || operator === "NotIn";
        if (!listed && operator !== "Exists" && operator !== "DoesNotExist")
            yield `${here}.operator has an unknown value`;
        if (listed !== itemsOf(values).length > 0)
            yield `${here}.values must go with In and NotIn, and with no other`;
        if (!itemsOf(values).every(isLabelValue))
            yield `${here}.values has a value that no label can have`;
    }
}
function* matchLabelKeyViolations(keys, selector, where) {
    if (!(0,json/* isObject */.G)(selector))
        return yield `${where}.matchLabelKeys needs a labelSelector`;
    const { matchLabels, matchExpressions } = selector;
    const selected = new Set([
        ...Object.keys((0,json/* isObject */.G)(matchLabels) ? matchLabels : {}),
        ...itemsOf(matchExpressions).map((expression) => ((0,json/* isObject */.G)(expression) ? expression["key"] : undefined)),
    ]);
    for (const key of keys) {
        if (!isLabelKey(key))
            yield `${where}.matchLabelKeys must hold keys of labels`;
        if (selected.has(key))
            yield `${where}.matchLabelKeys repeats a key of the labelSelector`;
    }
}
/** A qualified name: at most 63 characters, after an optional DNS subdomain and a slash (API reference, labels). */
function isLabelKey(key) {
    if (typeof key !== "string")
        return false;
    const [name = "", prefix, ...others] = key.split("/").toReversed();
    const domain = prefix === undefined || (prefix.length <= 253 && /^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$/.test(prefix));
    return others.length === 0 && domain && name !== "" && isLabelValue(name);
}
function isLabelValue(value) {
    return typeof value === "string" && value.length <= 63 && /^([A-Za-z0-9]([-\w.]*[A-Za-z0-9])?)?$/.test(value);
}
function itemsOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/model/api/rules.js



/**
 * What API validation refuses in an object although its schema allows it: the parts of Kubernetes'
 * pkg/apis/core/validation (and of Knative's admission) that the fixes come near. One sentence each.
 */
function validationViolations(manifest, range) {
    const violations = [];
    if (manifest.group === "" && manifest.kind === "Service")
        violations.push(...serviceViolations(manifest.value, range));
    const { podTemplate } = manifest;
    if (podTemplate === null)
        return violations;
    for (const container of podTemplate.containers)
        violations.push(...containerViolations(container));
    violations.push(...podSecurityViolations(podTemplate), ...spreadViolations(podTemplate));
    if (podTemplate.schema === "restricted")
        violations.push(...knativeViolations(podTemplate));
    return violations;
}
function* serviceViolations(value, range) {
    const policy = (0,json/* valueAt */.f)(value, ["spec", "internalTrafficPolicy"]);
    if (policy != null && policy !== "Cluster" && policy !== "Local") {
        yield "spec.internalTrafficPolicy must be Cluster or Local";
    }
    const distribution = (0,json/* valueAt */.f)(value, ["spec", "trafficDistribution"]);
    if (distribution == null || distribution === "PreferClose")
        return;
    const known = distribution === "PreferSameZone" || distribution === "PreferSameNode";
    if (!known || range.from.minor < 34)
        yield "spec.trafficDistribution has a value that a version in range refuses";
}
/** validateSecurityContext: no_new_privs can't be promised to a container that has every privilege anyway. */
function* containerViolations({ value, path }) {
    const security = value["securityContext"];
    if (!(0,json/* isObject */.G)(security))
        return;
    const where = (0,core_path/* formatPath */.jV)([...path, "securityContext"]);
    if (security["allowPrivilegeEscalation"] === false) {
        if (security["privileged"] === true)
            yield `${where}: privileged excludes allowPrivilegeEscalation: false`;
        const added = (0,json/* valueAt */.f)(security, ["capabilities", "add"]);
        if (Array.isArray(added) && added.includes("CAP_SYS_ADMIN")) {
            yield `${where}: CAP_SYS_ADMIN excludes allowPrivilegeEscalation: false`;
        }
    }
    yield* idViolations(security, where);
}
/** validateWindows. */
const windowsForbids = {
    pod: [
        "appArmorProfile",
        "fsGroup",
        "fsGroupChangePolicy",
        "runAsGroup",
        "runAsUser",
        "seLinuxOptions",
        "seccompProfile",
        "supplementalGroups",
        "supplementalGroupsPolicy",
        "sysctls",
    ],
    container: [
        "allowPrivilegeEscalation",
        "appArmorProfile",
        "capabilities",
        "privileged",
        "procMount",
        "readOnlyRootFilesystem",
        "runAsGroup",
        "runAsUser",
        "seLinuxOptions",
        "seccompProfile",
    ],
};
function* podSecurityViolations({ spec, specPath, containers, windows }) {
    const security = spec["securityContext"];
    const where = (0,core_path/* formatPath */.jV)([...specPath, "securityContext"]);
    if ((0,json/* isObject */.G)(security)) {
        yield* idViolations(security, where);
        const policy = security["fsGroupChangePolicy"];
        if (policy != null && policy !== "Always" && policy !== "OnRootMismatch") {
            yield `${where}.fsGroupChangePolicy must be Always or OnRootMismatch`;
        }
        if (windows)
            yield* forbidden(security, windowsForbids.pod, where);
        const sysctls = security["sysctls"];
        if (spec["hostNetwork"] === true && Array.isArray(sysctls)) {
            const ofNetwork = sysctls.some((item) => {
                const name = (0,json/* valueAt */.f)(item, ["name"]);
                return typeof name === "string" && name.startsWith("net.");
            });
            if (ofNetwork)
                yield `${where}: net.* sysctls are refused with hostNetwork`;
        }
    }
    if (!windows)
        return;
    for (const { value, path } of containers) {
        const own = value["securityContext"];
        if ((0,json/* isObject */.G)(own))
            yield* forbidden(own, windowsForbids.container, (0,core_path/* formatPath */.jV)([...path, "securityContext"]));
    }
}
function* forbidden(security, keys, where) {
    for (const key of keys)
        if (security[key] != null)
            yield `${where}.${key} is refused on Windows`;
}
/** IsValidUserID, IsValidGroupID: 0 to 2147483647. */
function* idViolations(security, where) {
    for (const key of ["runAsUser", "runAsGroup", "fsGroup", "supplementalGroups"]) {
        const ids = [security[key] ?? []].flat();
        const fits = ids.every((id) => Number.isInteger(id) && Number(id) >= 0 && Number(id) <= 2147483647);
        if (!fits)
            yield `${where}.${key} must be from 0 to 2147483647`;
    }
}
/** Knative Serving refuses these pod fields unless an operator switches them on (config-features). */
function* knativeViolations({ spec, specPath }) {
    for (const key of ["affinity", "nodeSelector", "securityContext", "tolerations", "topologySpreadConstraints"]) {
        if (spec[key] != null)
            yield `${(0,core_path/* formatPath */.jV)([...specPath, key])} is refused by Knative's defaults`;
    }
}

;// CONCATENATED MODULE: ./build/model/api/schema.js


/**
 * What the schema of an object's kind forbids in it, in any version of the range: unknown fields, fields that come or
 * go within the range, wrong types, missing required fields. One sentence each, with the path. Empty for a kind that
 * is not in the tables. A server with strict field validation (KEP-2885) refuses an object for each of these.
 */
function schemaViolations(schemas, apiVersion, value, range) {
    const { kind } = value;
    const type = typeof kind === "string" ? schemas.kinds[`${apiVersion}/${kind}`] : undefined;
    if (type === undefined)
        return [];
    const violations = [];
    check(value, type, []);
    return violations;
    function check(here, wanted, path) {
        if (here === null || wanted === "any")
            return;
        if (wanted.startsWith("[]")) {
            if (!Array.isArray(here))
                return refuse(path, "must be a list");
            for (const [index, item] of here.entries())
                check(item, wanted.slice(2), [...path, index]);
        }
        else if (wanted.startsWith("{}")) {
            if (!(0,json/* isObject */.G)(here))
                return refuse(path, "must be a map");
            for (const [key, item] of Object.entries(here))
                check(item, wanted.slice(2), [...path, key]);
        }
        else if (schemas.types[wanted])
            checkObject(here, schemas.types[wanted], path);
        else if (!scalarFits(here, wanted))
            refuse(path, `must be of type ${wanted}`);
    }
    function checkObject(here, { fields, required }, path) {
        if (!(0,json/* isObject */.G)(here))
            return refuse(path, "must be a map");
        for (const [key, item] of Object.entries(here)) {
            const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
            if (field === undefined)
                refuse([...path, key], "is not a field of this object");
            else if (typeof field === "string")
                check(item, field, [...path, key]);
            else if (range.from.minor < field[1])
                refuse([...path, key], `exists only from Kubernetes 1.${field[1]}`);
            else if (lastKnown(schemas, range) > field[2])
                refuse([...path, key], `exists only up to Kubernetes 1.${field[2]}`);
            else
                check(item, field[0], [...path, key]);
        }
        for (const key of required ?? [])
            if (!Object.hasOwn(here, key))
                refuse([...path, key], "is required");
    }
    function refuse(path, what) {
        violations.push(`${(0,core_path/* formatPath */.jV)(path)} ${what}`);
    }
}
function scalarFits(value, type) {
    if (type === "string")
        return typeof value === "string";
    if (type === "boolean")
        return typeof value === "boolean";
    if (type === "integer")
        return Number.isInteger(value);
    if (type === "number")
        return typeof value === "number";
    return typeof value === "string" || typeof value === "number";
}
function lastKnown(schemas, range) {
    const newest = Number(schemas.versions.at(-1)?.split(".")[1] ?? range.to.minor);
    return Math.min(range.to.minor, newest);
}

;// CONCATENATED MODULE: ./build/model/api/schemas.js
/** The fields of the kinds that fixes change, as the API server of each version knows them. */
const apiSchemas = { "versions": ["1.29.6", "1.30.14", "1.31.14", "1.32.13", "1.33.13", "1.34.4", "1.35.4", "1.36.3", "1.37.2"], "kinds": { "v1/Pod": "Pod", "v1/PodTemplate": "PodTemplate", "v1/ReplicationController": "ReplicationController", "v1/Service": "Service", "apps/v1/DaemonSet": "DaemonSet", "apps/v1/Deployment": "Deployment", "apps/v1/ReplicaSet": "ReplicaSet", "apps/v1/StatefulSet": "StatefulSet", "batch/v1/CronJob": "CronJob", "batch/v1/Job": "Job" }, "types": {
        "AWSElasticBlockStoreVolumeSource": { "required": ["volumeID"], "fields": { "fsType": "string", "partition": "integer", "readOnly": "boolean", "volumeID": "string" } },
        "Affinity": { "fields": { "nodeAffinity": "NodeAffinity", "podAffinity": "PodAffinity", "podAntiAffinity": "PodAntiAffinity" } },
        "AppArmorProfile": { "required": ["type"], "fields": { "localhostProfile": ["string", 30, 37], "type": ["string", 30, 37] } },
        "AzureDiskVolumeSource": { "required": ["diskName", "diskURI"], "fields": { "cachingMode": "string", "diskName": "string", "diskURI": "string", "fsType": "string", "kind": "string", "readOnly": "boolean" } },
        "AzureFileVolumeSource": { "required": ["secretName", "shareName"], "fields": { "readOnly": "boolean", "secretName": "string", "shareName": "string" } },
        "CSIVolumeSource": { "required": ["driver"], "fields": { "driver": "string", "fsType": "string", "nodePublishSecretRef": "LocalObjectReference", "readOnly": "boolean", "volumeAttributes": "{}string" } },
        "Capabilities": { "fields": { "add": "[]string", "drop": "[]string" } },
        "CephFSVolumeSource": { "required": ["monitors"], "fields": { "monitors": "[]string", "path": "string", "readOnly": "boolean", "secretFile": "string", "secretRef": "LocalObjectReference", "user": "string" } },
        "CinderVolumeSource": { "required": ["volumeID"], "fields": { "fsType": "string", "readOnly": "boolean", "secretRef": "LocalObjectReference", "volumeID": "string" } },
        "ClaimSource": { "fields": { "resourceClaimName": ["string", 29, 30], "resourceClaimTemplateName": ["string", 29, 30] } },
        "ClientIPConfig": { "fields": { "timeoutSeconds": "integer" } },
        "ClusterTrustBundleProjection": { "required": ["path"], "fields": { "labelSelector": "LabelSelector", "name": "string", "optional": "boolean", "path": "string", "signerName": "string", "user": ["integer", 37, 37] } },
        "Condition": { "required": ["type", "status", "lastTransitionTime", "reason", "message"], "fields": { "lastTransitionTime": "string", "message": "string", "observedGeneration": "integer", "reason": "string", "status": "string", "type": "string" } },
        "ConfigMapEnvSource": { "fields": { "name": "string", "optional": "boolean" } },
        "ConfigMapKeySelector": { "required": ["key"], "fields": { "key": "string", "name": "string", "optional": "boolean" } },
        "ConfigMapProjection": { "fields": { "items": "[]KeyToPath", "name": "string", "optional": "boolean" } },
        "ConfigMapVolumeSource": { "fields": { "defaultMode": "integer", "items": "[]KeyToPath", "name": "string", "optional": "boolean", "defaultUser": ["integer", 37, 37] } },
        "Container": { "required": ["name"], "fields": { "args": "[]string", "command": "[]string", "env": "[]EnvVar", "envFrom": "[]EnvFromSource", "image": "string", "imagePullPolicy": "string", "lifecycle": "Lifecycle", "livenessProbe": "Probe", "name": "string", "ports": "[]ContainerPort", "readinessProbe": "Probe", "resizePolicy": "[]ContainerResizePolicy", "resources": "ResourceRequirements", "restartPolicy": "string", "securityContext": "SecurityContext", "startupProbe": "Probe", "stdin": "boolean", "stdinOnce": "boolean", "terminationMessagePath": "string", "terminationMessagePolicy": "string", "tty": "boolean", "volumeDevices": "[]VolumeDevice", "volumeMounts": "[]VolumeMount", "workingDir": "string", "restartPolicyRules": ["[]ContainerRestartRule", 34, 37] } },
        "ContainerExtendedResourceRequest": { "required": ["containerName", "resourceName", "requestName"], "fields": { "containerName": ["string", 34, 37], "requestName": ["string", 34, 37], "resourceName": ["string", 34, 37] } },
        "ContainerPort": { "required": ["containerPort"], "fields": { "containerPort": "integer", "hostIP": "string", "hostPort": "integer", "name": "string", "protocol": "string" } },
        "ContainerResizePolicy": { "required": ["resourceName", "restartPolicy"], "fields": { "resourceName": "string", "restartPolicy": "string" } },
        "ContainerRestartRule": { "required": ["action"], "fields": { "action": ["string", 34, 37], "exitCodes": ["ContainerRestartRuleOnExitCodes", 34, 37] } },
        "ContainerRestartRuleOnExitCodes": { "required": ["operator"], "fields": { "operator": ["string", 34, 37], "values": ["[]integer", 34, 37] } },
        "ContainerState": { "fields": { "running": "ContainerStateRunning", "terminated": "ContainerStateTerminated", "waiting": "ContainerStateWaiting" } },
        "ContainerStateRunning": { "fields": { "startedAt": "string" } },
        "ContainerStateTerminated": { "required": ["exitCode"], "fields": { "containerID": "string", "exitCode": "integer", "finishedAt": "string", "message": "string", "reason": "string", "signal": "integer", "startedAt": "string" } },
        "ContainerStateWaiting": { "fields": { "message": "string", "reason": "string" } },
        "ContainerStatus": { "required": ["name", "ready", "restartCount", "image", "imageID"], "fields": { "allocatedResources": "{}quantity", "containerID": "string", "image": "string", "imageID": "string", "lastState": "ContainerState", "name": "string", "ready": "boolean", "resources": "ResourceRequirements", "restartCount": "integer", "started": "boolean", "state": "ContainerState", "volumeMounts": ["[]VolumeMountStatus", 30, 37], "allocatedResourcesStatus": ["[]ResourceStatus", 31, 37], "user": ["ContainerUser", 31, 37], "stopSignal": ["string", 33, 37] } },
        "ContainerUser": { "fields": { "linux": ["LinuxContainerUser", 31, 37] } },
        "CronJob": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "CronJobSpec", "status": "CronJobStatus" } },
        "CronJobSpec": { "required": ["schedule", "jobTemplate"], "fields": { "concurrencyPolicy": "string", "failedJobsHistoryLimit": "integer", "jobTemplate": "JobTemplateSpec", "schedule": "string", "startingDeadlineSeconds": "integer", "successfulJobsHistoryLimit": "integer", "suspend": "boolean", "timeZone": "string" } },
        "CronJobStatus": { "fields": { "active": "[]ObjectReference", "lastScheduleTime": "string", "lastSuccessfulTime": "string" } },
        "DaemonSet": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "DaemonSetSpec", "status": "DaemonSetStatus" } },
        "DaemonSetCondition": { "fields": { "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "DaemonSetSpec": { "required": ["selector", "template"], "fields": { "minReadySeconds": "integer", "revisionHistoryLimit": "integer", "selector": "LabelSelector", "template": "PodTemplateSpec", "updateStrategy": "DaemonSetUpdateStrategy" } },
        "DaemonSetStatus": { "required": ["currentNumberScheduled", "numberMisscheduled", "desiredNumberScheduled", "numberReady"], "fields": { "collisionCount": "integer", "conditions": "[]DaemonSetCondition", "currentNumberScheduled": "integer", "desiredNumberScheduled": "integer", "numberAvailable": "integer", "numberMisscheduled": "integer", "numberReady": "integer", "numberUnavailable": "integer", "observedGeneration": "integer", "updatedNumberScheduled": "integer" } },
        "DaemonSetUpdateStrategy": { "fields": { "rollingUpdate": "RollingUpdateDaemonSet", "type": "string" } },
        "Deployment": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "DeploymentSpec", "status": "DeploymentStatus" } },
        "DeploymentCondition": { "fields": { "lastTransitionTime": "string", "lastUpdateTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "DeploymentSpec": { "required": ["selector", "template"], "fields": { "minReadySeconds": "integer", "paused": "boolean", "progressDeadlineSeconds": "integer", "replicas": "integer", "revisionHistoryLimit": "integer", "selector": "LabelSelector", "strategy": "DeploymentStrategy", "template": "PodTemplateSpec" } },
        "DeploymentStatus": { "fields": { "availableReplicas": "integer", "collisionCount": "integer", "conditions": "[]DeploymentCondition", "observedGeneration": "integer", "readyReplicas": "integer", "replicas": "integer", "unavailableReplicas": "integer", "updatedReplicas": "integer", "terminatingReplicas": ["integer", 33, 37] } },
        "DeploymentStrategy": { "fields": { "rollingUpdate": "RollingUpdateDeployment", "type": "string" } },
        "DownwardAPIProjection": { "fields": { "items": "[]DownwardAPIVolumeFile" } },
        "DownwardAPIVolumeFile": { "required": ["path"], "fields": { "fieldRef": "ObjectFieldSelector", "mode": "integer", "path": "string", "resourceFieldRef": "ResourceFieldSelector", "user": ["integer", 37, 37] } },
        "DownwardAPIVolumeSource": { "fields": { "defaultMode": "integer", "items": "[]DownwardAPIVolumeFile", "defaultUser": ["integer", 37, 37] } },
        "EmptyDirVolumeSource": { "fields": { "medium": "string", "sizeLimit": "quantity", "mode": ["integer", 37, 37] } },
        "EnvFromSource": { "fields": { "configMapRef": "ConfigMapEnvSource", "prefix": "string", "secretRef": "SecretEnvSource" } },
        "EnvVar": { "required": ["name"], "fields": { "name": "string", "value": "string", "valueFrom": "EnvVarSource" } },
        "EnvVarSource": { "fields": { "configMapKeyRef": "ConfigMapKeySelector", "fieldRef": "ObjectFieldSelector", "resourceFieldRef": "ResourceFieldSelector", "secretKeyRef": "SecretKeySelector", "fileKeyRef": ["FileKeySelector", 34, 37] } },
        "EphemeralContainer": { "required": ["name"], "fields": { "args": "[]string", "command": "[]string", "env": "[]EnvVar", "envFrom": "[]EnvFromSource", "image": "string", "imagePullPolicy": "string", "lifecycle": "Lifecycle", "livenessProbe": "Probe", "name": "string", "ports": "[]ContainerPort", "readinessProbe": "Probe", "resizePolicy": "[]ContainerResizePolicy", "resources": "ResourceRequirements", "restartPolicy": "string", "securityContext": "SecurityContext", "startupProbe": "Probe", "stdin": "boolean", "stdinOnce": "boolean", "targetContainerName": "string", "terminationMessagePath": "string", "terminationMessagePolicy": "string", "tty": "boolean", "volumeDevices": "[]VolumeDevice", "volumeMounts": "[]VolumeMount", "workingDir": "string", "restartPolicyRules": ["[]ContainerRestartRule", 34, 37] } },
        "EphemeralVolumeSource": { "fields": { "volumeClaimTemplate": "PersistentVolumeClaimTemplate" } },
        "EvictionResponder": { "required": ["name", "priority"], "fields": { "name": ["string", 37, 37], "priority": ["integer", 37, 37] } },
        "ExecAction": { "fields": { "command": "[]string" } },
        "FCVolumeSource": { "fields": { "fsType": "string", "lun": "integer", "readOnly": "boolean", "targetWWNs": "[]string", "wwids": "[]string" } },
        "FileKeySelector": { "required": ["volumeName", "path", "key"], "fields": { "key": ["string", 34, 37], "optional": ["boolean", 34, 37], "path": ["string", 34, 37], "volumeName": ["string", 34, 37] } },
        "FlexVolumeSource": { "required": ["driver"], "fields": { "driver": "string", "fsType": "string", "options": "{}string", "readOnly": "boolean", "secretRef": "LocalObjectReference" } },
        "FlockerVolumeSource": { "fields": { "datasetName": "string", "datasetUUID": "string" } },
        "GCEPersistentDiskVolumeSource": { "required": ["pdName"], "fields": { "fsType": "string", "partition": "integer", "pdName": "string", "readOnly": "boolean" } },
        "GRPCAction": { "required": ["port"], "fields": { "port": "integer", "service": "string", "mode": ["string", 37, 37] } },
        "GitRepoVolumeSource": { "required": ["repository"], "fields": { "directory": "string", "repository": "string", "revision": "string" } },
        "GlusterfsVolumeSource": { "required": ["endpoints", "path"], "fields": { "endpoints": "string", "path": "string", "readOnly": "boolean" } },
        "HTTPGetAction": { "required": ["port"], "fields": { "host": "string", "httpHeaders": "[]HTTPHeader", "path": "string", "port": "intOrString", "scheme": "string", "protocol": ["string", 37, 37] } },
        "HTTPHeader": { "required": ["name", "value"], "fields": { "name": "string", "value": "string" } },
        "HostAlias": { "fields": { "hostnames": "[]string", "ip": "string" } },
        "HostIP": { "fields": { "ip": "string" } },
        "HostPathVolumeSource": { "required": ["path"], "fields": { "path": "string", "type": "string" } },
        "ISCSIVolumeSource": { "required": ["targetPortal", "iqn", "lun"], "fields": { "chapAuthDiscovery": "boolean", "chapAuthSession": "boolean", "fsType": "string", "initiatorName": "string", "iqn": "string", "iscsiInterface": "string", "lun": "integer", "portals": "[]string", "readOnly": "boolean", "secretRef": "LocalObjectReference", "targetPortal": "string" } },
        "ImageVolumeSource": { "fields": { "pullPolicy": ["string", 31, 37], "reference": ["string", 31, 37] } },
        "ImageVolumeStatus": { "required": ["imageRef"], "fields": { "imageRef": ["string", 36, 37] } },
        "Job": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "JobSpec", "status": "JobStatus" } },
        "JobCondition": { "required": ["type", "status"], "fields": { "lastProbeTime": "string", "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "JobSchedulingConfiguration": { "fields": { "disruptionMode": ["WorkloadPodGroupDisruptionMode", 37, 37], "resourceClaims": ["[]WorkloadPodGroupResourceClaim", 37, 37], "schedulingConstraints": ["WorkloadPodGroupSchedulingConstraints", 37, 37], "schedulingPolicy": ["WorkloadPodGroupSchedulingPolicy", 37, 37] } },
        "JobSpec": { "required": ["template"], "fields": { "activeDeadlineSeconds": "integer", "backoffLimit": "integer", "backoffLimitPerIndex": "integer", "completionMode": "string", "completions": "integer", "manualSelector": "boolean", "maxFailedIndexes": "integer", "parallelism": "integer", "podFailurePolicy": "PodFailurePolicy", "podReplacementPolicy": "string", "selector": "LabelSelector", "suspend": "boolean", "template": "PodTemplateSpec", "ttlSecondsAfterFinished": "integer", "managedBy": ["string", 30, 37], "successPolicy": ["SuccessPolicy", 30, 37], "scheduling": ["JobSchedulingConfiguration", 37, 37] } },
        "JobStatus": { "fields": { "active": "integer", "completedIndexes": "string", "completionTime": "string", "conditions": "[]JobCondition", "failed": "integer", "failedIndexes": "string", "ready": "integer", "startTime": "string", "succeeded": "integer", "terminating": "integer", "uncountedTerminatedPods": "UncountedTerminatedPods" } },
        "JobTemplateSpec": { "fields": { "metadata": "ObjectMeta", "spec": "JobSpec" } },
        "KeyToPath": { "required": ["key", "path"], "fields": { "key": "string", "mode": "integer", "path": "string", "user": ["integer", 37, 37] } },
        "LabelSelector": { "fields": { "matchExpressions": "[]LabelSelectorRequirement", "matchLabels": "{}string" } },
        "LabelSelectorRequirement": { "required": ["key", "operator"], "fields": { "key": "string", "operator": "string", "values": "[]string" } },
        "Lifecycle": { "fields": { "postStart": "LifecycleHandler", "preStop": "LifecycleHandler", "stopSignal": ["string", 33, 37] } },
        "LifecycleHandler": { "fields": { "exec": "ExecAction", "httpGet": "HTTPGetAction", "sleep": "SleepAction", "tcpSocket": "TCPSocketAction" } },
        "LinuxContainerUser": { "required": ["uid", "gid"], "fields": { "gid": ["integer", 31, 37], "supplementalGroups": ["[]integer", 31, 37], "uid": ["integer", 31, 37] } },
        "LoadBalancerIngress": { "fields": { "hostname": "string", "ip": "string", "ipMode": "string", "ports": "[]PortStatus" } },
        "LoadBalancerStatus": { "fields": { "ingress": "[]LoadBalancerIngress" } },
        "LocalObjectReference": { "fields": { "name": "string" } },
        "ManagedFieldsEntry": { "fields": { "apiVersion": "string", "fieldsType": "string", "fieldsV1": "any", "manager": "string", "operation": "string", "subresource": "string", "time": "string" } },
        "ModifyVolumeStatus": { "required": ["status"], "fields": { "status": "string", "targetVolumeAttributesClassName": "string" } },
        "NFSVolumeSource": { "required": ["server", "path"], "fields": { "path": "string", "readOnly": "boolean", "server": "string" } },
        "NodeAffinity": { "fields": { "preferredDuringSchedulingIgnoredDuringExecution": "[]PreferredSchedulingTerm", "requiredDuringSchedulingIgnoredDuringExecution": "NodeSelector" } },
        "NodeAllocatableMappedResources": { "required": ["name", "quantity"], "fields": { "name": ["string", 37, 37], "quantity": ["quantity", 37, 37] } },
        "NodeAllocatableOverheadResources": { "required": ["name"], "fields": { "name": ["string", 37, 37], "perContainer": ["quantity", 37, 37], "perPod": ["quantity", 37, 37] } },
        "NodeAllocatableResourceClaimStatus": { "required": ["resourceClaimName"], "fields": { "containers": ["[]string", 36, 37], "resourceClaimName": ["string", 36, 37], "resources": ["{}quantity", 36, 36], "mapping": ["[]NodeAllocatableMappedResources", 37, 37], "overhead": ["[]NodeAllocatableOverheadResources", 37, 37] } },
        "NodeSelector": { "required": ["nodeSelectorTerms"], "fields": { "nodeSelectorTerms": "[]NodeSelectorTerm" } },
        "NodeSelectorRequirement": { "required": ["key", "operator"], "fields": { "key": "string", "operator": "string", "values": "[]string" } },
        "NodeSelectorTerm": { "fields": { "matchExpressions": "[]NodeSelectorRequirement", "matchFields": "[]NodeSelectorRequirement" } },
        "ObjectFieldSelector": { "required": ["fieldPath"], "fields": { "apiVersion": "string", "fieldPath": "string" } },
        "ObjectMeta": { "fields": { "annotations": "{}string", "creationTimestamp": "string", "deletionGracePeriodSeconds": "integer", "deletionTimestamp": "string", "finalizers": "[]string", "generateName": "string", "generation": "integer", "labels": "{}string", "managedFields": "[]ManagedFieldsEntry", "name": "string", "namespace": "string", "ownerReferences": "[]OwnerReference", "resourceVersion": "string", "selfLink": "string", "uid": "string" } },
        "ObjectReference": { "fields": { "apiVersion": "string", "fieldPath": "string", "kind": "string", "name": "string", "namespace": "string", "resourceVersion": "string", "uid": "string" } },
        "OwnerReference": { "required": ["apiVersion", "kind", "name", "uid"], "fields": { "apiVersion": "string", "blockOwnerDeletion": "boolean", "controller": "boolean", "kind": "string", "name": "string", "uid": "string" } },
        "PersistentVolumeClaim": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "PersistentVolumeClaimSpec", "status": "PersistentVolumeClaimStatus" } },
        "PersistentVolumeClaimCondition": { "required": ["type", "status"], "fields": { "lastProbeTime": "string", "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "PersistentVolumeClaimSpec": { "fields": { "accessModes": "[]string", "dataSource": "TypedLocalObjectReference", "dataSourceRef": "TypedObjectReference", "resources": "VolumeResourceRequirements", "selector": "LabelSelector", "storageClassName": "string", "volumeAttributesClassName": "string", "volumeMode": "string", "volumeName": "string" } },
        "PersistentVolumeClaimStatus": { "fields": { "accessModes": "[]string", "allocatedResourceStatuses": "{}string", "allocatedResources": "{}quantity", "capacity": "{}quantity", "conditions": "[]PersistentVolumeClaimCondition", "currentVolumeAttributesClassName": "string", "modifyVolumeStatus": "ModifyVolumeStatus", "phase": "string", "healthStatus": ["VolumeHealthStatus", 37, 37] } },
        "PersistentVolumeClaimTemplate": { "required": ["spec"], "fields": { "metadata": "ObjectMeta", "spec": "PersistentVolumeClaimSpec" } },
        "PersistentVolumeClaimVolumeSource": { "required": ["claimName"], "fields": { "claimName": "string", "readOnly": "boolean" } },
        "PhotonPersistentDiskVolumeSource": { "required": ["pdID"], "fields": { "fsType": "string", "pdID": "string" } },
        "Pod": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "PodSpec", "status": "PodStatus" } },
        "PodAffinity": { "fields": { "preferredDuringSchedulingIgnoredDuringExecution": "[]WeightedPodAffinityTerm", "requiredDuringSchedulingIgnoredDuringExecution": "[]PodAffinityTerm" } },
        "PodAffinityTerm": { "required": ["topologyKey"], "fields": { "labelSelector": "LabelSelector", "matchLabelKeys": "[]string", "mismatchLabelKeys": "[]string", "namespaceSelector": "LabelSelector", "namespaces": "[]string", "topologyKey": "string" } },
        "PodAntiAffinity": { "fields": { "preferredDuringSchedulingIgnoredDuringExecution": "[]WeightedPodAffinityTerm", "requiredDuringSchedulingIgnoredDuringExecution": "[]PodAffinityTerm" } },
        "PodCertificateProjection": { "required": ["signerName", "keyType"], "fields": { "certificateChainPath": ["string", 34, 37], "credentialBundlePath": ["string", 34, 37], "keyPath": ["string", 34, 37], "keyType": ["string", 34, 37], "maxExpirationSeconds": ["integer", 34, 37], "signerName": ["string", 34, 37], "userAnnotations": ["{}string", 35, 37], "user": ["integer", 37, 37] } },
        "PodCondition": { "required": ["type", "status"], "fields": { "lastProbeTime": "string", "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string", "observedGeneration": ["integer", 33, 37] } },
        "PodDNSConfig": { "fields": { "nameservers": "[]string", "options": "[]PodDNSConfigOption", "searches": "[]string" } },
        "PodDNSConfigOption": { "fields": { "name": "string", "value": "string" } },
        "PodExtendedResourceClaimStatus": { "required": ["requestMappings", "resourceClaimName"], "fields": { "requestMappings": ["[]ContainerExtendedResourceRequest", 34, 37], "resourceClaimName": ["string", 34, 37] } },
        "PodFailurePolicy": { "required": ["rules"], "fields": { "rules": "[]PodFailurePolicyRule" } },
        "PodFailurePolicyOnExitCodesRequirement": { "required": ["operator", "values"], "fields": { "containerName": "string", "operator": "string", "values": "[]integer" } },
        "PodFailurePolicyOnPodConditionsPattern": { "required": ["type"], "fields": { "status": "string", "type": "string" } },
        "PodFailurePolicyRule": { "required": ["action"], "fields": { "action": "string", "onExitCodes": "PodFailurePolicyOnExitCodesRequirement", "onPodConditions": "[]PodFailurePolicyOnPodConditionsPattern" } },
        "PodIP": { "fields": { "ip": "string" } },
        "PodOS": { "required": ["name"], "fields": { "name": "string" } },
        "PodReadinessGate": { "required": ["conditionType"], "fields": { "conditionType": "string" } },
        "PodResourceClaim": { "required": ["name"], "fields": { "name": "string", "source": ["ClaimSource", 29, 30], "resourceClaimName": ["string", 31, 37], "resourceClaimTemplateName": ["string", 31, 37] } },
        "PodResourceClaimStatus": { "required": ["name"], "fields": { "name": "string", "resourceClaimName": "string" } },
        "PodSchedulingGate": { "required": ["name"], "fields": { "name": "string" } },
        "PodSchedulingGroup": { "fields": { "podGroupName": ["string", 36, 37] } },
        "PodSecurityContext": { "fields": { "fsGroup": "integer", "fsGroupChangePolicy": "string", "runAsGroup": "integer", "runAsNonRoot": "boolean", "runAsUser": "integer", "seLinuxOptions": "SELinuxOptions", "seccompProfile": "SeccompProfile", "supplementalGroups": "[]integer", "sysctls": "[]Sysctl", "windowsOptions": "WindowsSecurityContextOptions", "appArmorProfile": ["AppArmorProfile", 30, 37], "supplementalGroupsPolicy": ["string", 31, 37], "seLinuxChangePolicy": ["string", 32, 37] } },
        "PodSpec": { "required": ["containers"], "fields": { "activeDeadlineSeconds": "integer", "affinity": "Affinity", "automountServiceAccountToken": "boolean", "containers": "[]Container", "dnsConfig": "PodDNSConfig", "dnsPolicy": "string", "enableServiceLinks": "boolean", "ephemeralContainers": "[]EphemeralContainer", "hostAliases": "[]HostAlias", "hostIPC": "boolean", "hostNetwork": "boolean", "hostPID": "boolean", "hostUsers": "boolean", "hostname": "string", "imagePullSecrets": "[]LocalObjectReference", "initContainers": "[]Container", "nodeName": "string", "nodeSelector": "{}string", "os": "PodOS", "overhead": "{}quantity", "preemptionPolicy": "string", "priority": "integer", "priorityClassName": "string", "readinessGates": "[]PodReadinessGate", "resourceClaims": "[]PodResourceClaim", "restartPolicy": "string", "runtimeClassName": "string", "schedulerName": "string", "schedulingGates": "[]PodSchedulingGate", "securityContext": "PodSecurityContext", "serviceAccount": "string", "serviceAccountName": "string", "setHostnameAsFQDN": "boolean", "shareProcessNamespace": "boolean", "subdomain": "string", "terminationGracePeriodSeconds": "integer", "tolerations": "[]Toleration", "topologySpreadConstraints": "[]TopologySpreadConstraint", "volumes": "[]Volume", "resources": ["ResourceRequirements", 32, 37], "hostnameOverride": ["string", 34, 37], "workloadRef": ["WorkloadReference", 35, 35], "schedulingGroup": ["PodSchedulingGroup", 36, 37], "evictionResponders": ["[]EvictionResponder", 37, 37] } },
        "PodStatus": { "fields": { "conditions": "[]PodCondition", "containerStatuses": "[]ContainerStatus", "ephemeralContainerStatuses": "[]ContainerStatus", "hostIP": "string", "hostIPs": "[]HostIP", "initContainerStatuses": "[]ContainerStatus", "message": "string", "nominatedNodeName": "string", "phase": "string", "podIP": "string", "podIPs": "[]PodIP", "qosClass": "string", "reason": "string", "resize": "string", "resourceClaimStatuses": "[]PodResourceClaimStatus", "startTime": "string", "observedGeneration": ["integer", 33, 37], "extendedResourceClaimStatus": ["PodExtendedResourceClaimStatus", 34, 37], "allocatedResources": ["{}quantity", 35, 37], "resources": ["ResourceRequirements", 35, 37], "nodeAllocatableResourceClaimStatuses": ["[]NodeAllocatableResourceClaimStatus", 36, 37], "volumeHealth": ["[]PodVolumeHealth", 37, 37] } },
        "PodTemplate": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "template": "PodTemplateSpec" } },
        "PodTemplateSpec": { "fields": { "metadata": "ObjectMeta", "spec": "PodSpec" } },
        "PodVolumeHealth": { "required": ["name"], "fields": { "healthConditions": ["[]VolumeHealthCondition", 37, 37], "lastTransitionTime": ["string", 37, 37], "name": ["string", 37, 37] } },
        "PortStatus": { "required": ["port", "protocol"], "fields": { "error": "string", "port": "integer", "protocol": "string" } },
        "PortworxVolumeSource": { "required": ["volumeID"], "fields": { "fsType": "string", "readOnly": "boolean", "volumeID": "string" } },
        "PreferredSchedulingTerm": { "required": ["weight", "preference"], "fields": { "preference": "NodeSelectorTerm", "weight": "integer" } },
        "Probe": { "fields": { "exec": "ExecAction", "failureThreshold": "integer", "grpc": "GRPCAction", "httpGet": "HTTPGetAction", "initialDelaySeconds": "integer", "periodSeconds": "integer", "successThreshold": "integer", "tcpSocket": "TCPSocketAction", "terminationGracePeriodSeconds": "integer", "timeoutSeconds": "integer" } },
        "ProjectedVolumeSource": { "fields": { "defaultMode": "integer", "sources": "[]VolumeProjection", "defaultUser": ["integer", 37, 37] } },
        "QuobyteVolumeSource": { "required": ["registry", "volume"], "fields": { "group": "string", "readOnly": "boolean", "registry": "string", "tenant": "string", "user": "string", "volume": "string" } },
        "RBDVolumeSource": { "required": ["monitors", "image"], "fields": { "fsType": "string", "image": "string", "keyring": "string", "monitors": "[]string", "pool": "string", "readOnly": "boolean", "secretRef": "LocalObjectReference", "user": "string" } },
        "ReplicaSet": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "ReplicaSetSpec", "status": "ReplicaSetStatus" } },
        "ReplicaSetCondition": { "fields": { "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "ReplicaSetSpec": { "required": ["selector"], "fields": { "minReadySeconds": "integer", "replicas": "integer", "selector": "LabelSelector", "template": "PodTemplateSpec" } },
        "ReplicaSetStatus": { "required": ["replicas"], "fields": { "availableReplicas": "integer", "conditions": "[]ReplicaSetCondition", "fullyLabeledReplicas": "integer", "observedGeneration": "integer", "readyReplicas": "integer", "replicas": "integer", "terminatingReplicas": ["integer", 33, 37] } },
        "ReplicationController": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "ReplicationControllerSpec", "status": "ReplicationControllerStatus" } },
        "ReplicationControllerCondition": { "required": ["type", "status"], "fields": { "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "ReplicationControllerSpec": { "fields": { "minReadySeconds": "integer", "replicas": "integer", "selector": "{}string", "template": "PodTemplateSpec" } },
        "ReplicationControllerStatus": { "required": ["replicas"], "fields": { "availableReplicas": "integer", "conditions": "[]ReplicationControllerCondition", "fullyLabeledReplicas": "integer", "observedGeneration": "integer", "readyReplicas": "integer", "replicas": "integer" } },
        "ResourceClaim": { "required": ["name"], "fields": { "name": "string", "request": ["string", 31, 37] } },
        "ResourceFieldSelector": { "required": ["resource"], "fields": { "containerName": "string", "divisor": "quantity", "resource": "string" } },
        "ResourceHealth": { "required": ["resourceID"], "fields": { "health": ["string", 31, 37], "resourceID": ["string", 31, 37], "message": ["string", 36, 37] } },
        "ResourceRequirements": { "fields": { "claims": "[]ResourceClaim", "limits": "{}quantity", "requests": "{}quantity" } },
        "ResourceStatus": { "required": ["name"], "fields": { "name": ["string", 31, 37], "resources": ["[]ResourceHealth", 31, 37] } },
        "RollingUpdateDaemonSet": { "fields": { "maxSurge": "intOrString", "maxUnavailable": "intOrString" } },
        "RollingUpdateDeployment": { "fields": { "maxSurge": "intOrString", "maxUnavailable": "intOrString" } },
        "RollingUpdateStatefulSetStrategy": { "fields": { "maxUnavailable": "intOrString", "partition": "integer" } },
        "SELinuxOptions": { "fields": { "level": "string", "role": "string", "type": "string", "user": "string" } },
        "ScaleIOVolumeSource": { "required": ["gateway", "system", "secretRef"], "fields": { "fsType": "string", "gateway": "string", "protectionDomain": "string", "readOnly": "boolean", "secretRef": "LocalObjectReference", "sslEnabled": "boolean", "storageMode": "string", "storagePool": "string", "system": "string", "volumeName": "string" } },
        "SeccompProfile": { "required": ["type"], "fields": { "localhostProfile": "string", "type": "string" } },
        "SecretEnvSource": { "fields": { "name": "string", "optional": "boolean" } },
        "SecretKeySelector": { "required": ["key"], "fields": { "key": "string", "name": "string", "optional": "boolean" } },
        "SecretProjection": { "fields": { "items": "[]KeyToPath", "name": "string", "optional": "boolean" } },
        "SecretVolumeSource": { "fields": { "defaultMode": "integer", "items": "[]KeyToPath", "optional": "boolean", "secretName": "string", "defaultUser": ["integer", 37, 37] } },
        "SecurityContext": { "fields": { "allowPrivilegeEscalation": "boolean", "capabilities": "Capabilities", "privileged": "boolean", "procMount": "string", "readOnlyRootFilesystem": "boolean", "runAsGroup": "integer", "runAsNonRoot": "boolean", "runAsUser": "integer", "seLinuxOptions": "SELinuxOptions", "seccompProfile": "SeccompProfile", "windowsOptions": "WindowsSecurityContextOptions", "appArmorProfile": ["AppArmorProfile", 30, 37] } },
        "Service": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "ServiceSpec", "status": "ServiceStatus" } },
        "ServiceAccountTokenProjection": { "required": ["path"], "fields": { "audience": "string", "expirationSeconds": "integer", "path": "string", "user": ["integer", 37, 37] } },
        "ServicePort": { "required": ["port"], "fields": { "appProtocol": "string", "name": "string", "nodePort": "integer", "port": "integer", "protocol": "string", "targetPort": "intOrString" } },
        "ServiceSpec": { "fields": { "allocateLoadBalancerNodePorts": "boolean", "clusterIP": "string", "clusterIPs": "[]string", "externalIPs": "[]string", "externalName": "string", "externalTrafficPolicy": "string", "healthCheckNodePort": "integer", "internalTrafficPolicy": "string", "ipFamilies": "[]string", "ipFamilyPolicy": "string", "loadBalancerClass": "string", "loadBalancerIP": "string", "loadBalancerSourceRanges": "[]string", "ports": "[]ServicePort", "publishNotReadyAddresses": "boolean", "selector": "{}string", "sessionAffinity": "string", "sessionAffinityConfig": "SessionAffinityConfig", "type": "string", "trafficDistribution": ["string", 30, 37] } },
        "ServiceStatus": { "fields": { "conditions": "[]Condition", "loadBalancer": "LoadBalancerStatus" } },
        "SessionAffinityConfig": { "fields": { "clientIP": "ClientIPConfig" } },
        "SleepAction": { "required": ["seconds"], "fields": { "seconds": "integer" } },
        "StatefulSet": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "StatefulSetSpec", "status": "StatefulSetStatus" } },
        "StatefulSetCondition": { "fields": { "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "StatefulSetOrdinals": { "fields": { "start": "integer" } },
        "StatefulSetPersistentVolumeClaimRetentionPolicy": { "fields": { "whenDeleted": "string", "whenScaled": "string" } },
        "StatefulSetSpec": { "required": ["selector", "template"], "fields": { "minReadySeconds": "integer", "ordinals": "StatefulSetOrdinals", "persistentVolumeClaimRetentionPolicy": "StatefulSetPersistentVolumeClaimRetentionPolicy", "podManagementPolicy": "string", "replicas": "integer", "revisionHistoryLimit": "integer", "selector": "LabelSelector", "serviceName": "string", "template": "PodTemplateSpec", "updateStrategy": "StatefulSetUpdateStrategy", "volumeClaimTemplates": "[]PersistentVolumeClaim" } },
        "StatefulSetStatus": { "required": ["replicas"], "fields": { "availableReplicas": "integer", "collisionCount": "integer", "conditions": "[]StatefulSetCondition", "currentReplicas": "integer", "currentRevision": "string", "observedGeneration": "integer", "readyReplicas": "integer", "replicas": "integer", "updateRevision": "string", "updatedReplicas": "integer" } },
        "StatefulSetUpdateStrategy": { "fields": { "rollingUpdate": "RollingUpdateStatefulSetStrategy", "type": "string" } },
        "StorageOSVolumeSource": { "fields": { "fsType": "string", "readOnly": "boolean", "secretRef": "LocalObjectReference", "volumeName": "string", "volumeNamespace": "string" } },
        "SuccessPolicy": { "required": ["rules"], "fields": { "rules": ["[]SuccessPolicyRule", 30, 37] } },
        "SuccessPolicyRule": { "fields": { "succeededCount": ["integer", 30, 37], "succeededIndexes": ["string", 30, 37] } },
        "Sysctl": { "required": ["name", "value"], "fields": { "name": "string", "value": "string" } },
        "TCPSocketAction": { "required": ["port"], "fields": { "host": "string", "port": "intOrString" } },
        "Toleration": { "fields": { "effect": "string", "key": "string", "operator": "string", "tolerationSeconds": "integer", "value": "string" } },
        "TopologyConstraint": { "required": ["key"], "fields": { "key": ["string", 37, 37] } },
        "TopologySpreadConstraint": { "required": ["maxSkew", "topologyKey", "whenUnsatisfiable"], "fields": { "labelSelector": "LabelSelector", "matchLabelKeys": "[]string", "maxSkew": "integer", "minDomains": "integer", "nodeAffinityPolicy": "string", "nodeTaintsPolicy": "string", "topologyKey": "string", "whenUnsatisfiable": "string" } },
        "TypedLocalObjectReference": { "required": ["kind", "name"], "fields": { "apiGroup": "string", "kind": "string", "name": "string" } },
        "TypedObjectReference": { "required": ["kind", "name"], "fields": { "apiGroup": "string", "kind": "string", "name": "string", "namespace": "string" } },
        "UncountedTerminatedPods": { "fields": { "failed": "[]string", "succeeded": "[]string" } },
        "Volume": { "required": ["name"], "fields": { "awsElasticBlockStore": "AWSElasticBlockStoreVolumeSource", "azureDisk": "AzureDiskVolumeSource", "azureFile": "AzureFileVolumeSource", "cephfs": "CephFSVolumeSource", "cinder": "CinderVolumeSource", "configMap": "ConfigMapVolumeSource", "csi": "CSIVolumeSource", "downwardAPI": "DownwardAPIVolumeSource", "emptyDir": "EmptyDirVolumeSource", "ephemeral": "EphemeralVolumeSource", "fc": "FCVolumeSource", "flexVolume": "FlexVolumeSource", "flocker": "FlockerVolumeSource", "gcePersistentDisk": "GCEPersistentDiskVolumeSource", "gitRepo": "GitRepoVolumeSource", "glusterfs": "GlusterfsVolumeSource", "hostPath": "HostPathVolumeSource", "iscsi": "ISCSIVolumeSource", "name": "string", "nfs": "NFSVolumeSource", "persistentVolumeClaim": "PersistentVolumeClaimVolumeSource", "photonPersistentDisk": "PhotonPersistentDiskVolumeSource", "portworxVolume": "PortworxVolumeSource", "projected": "ProjectedVolumeSource", "quobyte": "QuobyteVolumeSource", "rbd": "RBDVolumeSource", "scaleIO": "ScaleIOVolumeSource", "secret": "SecretVolumeSource", "storageos": "StorageOSVolumeSource", "vsphereVolume": "VsphereVirtualDiskVolumeSource", "image": ["ImageVolumeSource", 31, 37] } },
        "VolumeDevice": { "required": ["name", "devicePath"], "fields": { "devicePath": "string", "name": "string" } },
        "VolumeHealthCondition": { "required": ["status", "reason"], "fields": { "message": ["string", 37, 37], "reason": ["string", 37, 37], "status": ["string", 37, 37] } },
        "VolumeHealthStatus": { "fields": { "healthConditions": ["[]VolumeHealthCondition", 37, 37], "lastTransitionTime": ["string", 37, 37] } },
        "VolumeMount": { "required": ["name", "mountPath"], "fields": { "mountPath": "string", "mountPropagation": "string", "name": "string", "readOnly": "boolean", "subPath": "string", "subPathExpr": "string", "recursiveReadOnly": ["string", 30, 37], "bindMountOptions": ["[]string", 37, 37] } },
        "VolumeMountStatus": { "required": ["name", "mountPath"], "fields": { "mountPath": ["string", 30, 37], "name": ["string", 30, 37], "readOnly": ["boolean", 30, 37], "recursiveReadOnly": ["string", 30, 37], "volumeStatus": ["VolumeStatus", 36, 37] } },
        "VolumeProjection": { "fields": { "clusterTrustBundle": "ClusterTrustBundleProjection", "configMap": "ConfigMapProjection", "downwardAPI": "DownwardAPIProjection", "secret": "SecretProjection", "serviceAccountToken": "ServiceAccountTokenProjection", "podCertificate": ["PodCertificateProjection", 34, 37] } },
        "VolumeResourceRequirements": { "fields": { "limits": "{}quantity", "requests": "{}quantity" } },
        "VolumeStatus": { "fields": { "image": ["ImageVolumeStatus", 36, 37] } },
        "VsphereVirtualDiskVolumeSource": { "required": ["volumePath"], "fields": { "fsType": "string", "storagePolicyID": "string", "storagePolicyName": "string", "volumePath": "string" } },
        "WeightedPodAffinityTerm": { "required": ["weight", "podAffinityTerm"], "fields": { "podAffinityTerm": "PodAffinityTerm", "weight": "integer" } },
        "WindowsSecurityContextOptions": { "fields": { "gmsaCredentialSpec": "string", "gmsaCredentialSpecName": "string", "hostProcess": "boolean", "runAsUserName": "string" } },
        "WorkloadPodGroupAllDisruptionMode": { "fields": {} },
        "WorkloadPodGroupBasicSchedulingPolicy": { "fields": {} },
        "WorkloadPodGroupDisruptionMode": { "fields": { "all": ["WorkloadPodGroupAllDisruptionMode", 37, 37], "single": ["WorkloadPodGroupSingleDisruptionMode", 37, 37] } },
        "WorkloadPodGroupGangSchedulingPolicy": { "fields": { "minCount": ["integer", 37, 37] } },
        "WorkloadPodGroupResourceClaim": { "required": ["name"], "fields": { "name": ["string", 37, 37], "resourceClaimName": ["string", 37, 37], "resourceClaimTemplateName": ["string", 37, 37] } },
        "WorkloadPodGroupSchedulingConstraints": { "fields": { "topology": ["[]TopologyConstraint", 37, 37] } },
        "WorkloadPodGroupSchedulingPolicy": { "fields": { "basic": ["WorkloadPodGroupBasicSchedulingPolicy", 37, 37], "gang": ["WorkloadPodGroupGangSchedulingPolicy", 37, 37] } },
        "WorkloadPodGroupSingleDisruptionMode": { "fields": {} },
        "WorkloadReference": { "required": ["name", "podGroup"], "fields": { "name": ["string", 35, 35], "podGroup": ["string", 35, 35], "podGroupReplicaKey": ["string", 35, 35] } }
    }
};

;// CONCATENATED MODULE: ./build/model/api/violations.js



/** Why an API server of some version in the range would refuse an object: one sentence each, empty when none would. */
function apiViolations(manifest, range) {
    const { apiVersion } = manifest.object;
    return [...schemaViolations(apiSchemas, apiVersion, manifest.value, range), ...validationViolations(manifest, range)];
}

// EXTERNAL MODULE: ./build/model/dockerfile/read-dockerfile.js + 5 modules
var read_dockerfile = __webpack_require__(4388);
// EXTERNAL MODULE: ./build/model/read-manifests.js + 2 modules
var read_manifests = __webpack_require__(685);
// EXTERNAL MODULE: ./build/rules/run-all-rules.js + 2 modules
var run_all_rules = __webpack_require__(8021);
// EXTERNAL MODULE: ./build/fix/compose.js + 17 modules
var compose = __webpack_require__(7969);
// EXTERNAL MODULE: ./build/core/edit.js
var edit = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
// EXTERNAL MODULE: ./build/core/operation.js
var operation = __webpack_require__(7519);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(3076);
// EXTERNAL MODULE: ./build/formats/dockerfile/parse.js + 3 modules
var parse = __webpack_require__(9026);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js
var yaml_parse = __webpack_require__(7904);
// EXTERNAL MODULE: ./build/model/ignores.js + 8 modules
var model_ignores = __webpack_require__(2840);
// EXTERNAL MODULE: ./build/rules/index.js + 57 modules
var rules = __webpack_require__(7245);
// EXTERNAL MODULE: ./build/rules/run-comment-rules.js
var run_comment_rules = __webpack_require__(851);
// EXTERNAL MODULE: ./build/fix/change.js
var fix_change = __webpack_require__(3766);
;// CONCATENATED MODULE: ./build/fix/prove-comments.js











/**
 * What a change to the comments of a file would do beside that, in half a sentence: ignore another finding or bring
 * one back, leave a named note on a comment standing or, where only comments change, bring up a new one. Null when it
 * does none of it.
 */
function commentHarm(ground, change, tree) {
    const { file, operations, cures } = change;
    if (!operations.some(operation/* concernsComment */.Fi))
        return null;
    const after = readAfter(change);
    const said = (0,fix_change/* saidOf */.J)(ground, file);
    const saidAfter = sayAgain(after, said, tree);
    if (saidAfter === null)
        return "the number of objects would change";
    const moved = shift(silenceOf(ground, file, said), silenceOf(ground, after, saidAfter));
    if (moved !== null)
        return moved;
    const [was, is] = [notesOn(ground, file, said), notesOn(ground, after, saidAfter)];
    return noteLeft(was, is, cures, operations.every(operation/* concernsComment */.Fi));
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
            return `${rule} would still stand`;
        if (count === undefined && alone)
            return `${rule} would appear`;
        if (count !== undefined)
            left.set(identity, count - 1);
    }
    return null;
}
function silenceOf(ground, file, said) {
    const ignores = (0,model_ignores/* ignoresOf */.fL)(new Map([[file.source.path, file]]), ground.ignoring);
    const reported = [];
    const ignored = [];
    for (const { subject, findings } of said) {
        for (const finding of findings)
            (ignores.silences(subject, finding) ? ignored : reported).push(finding);
    }
    return { reported: countsOf(reported), ignored: countsOf(ignored) };
}
function notesOn(ground, file, said) {
    const own = (0,model_ignores/* readIgnores */.Gq)(file, ground.ignoring);
    if (own === null)
        return [];
    const judged = (0,model_ignores/* judgeComments */.GJ)(own, said, (rule) => ground.judges(rule, file.source.path));
    return (0,run_comment_rules/* runCommentRules */.i)(rules/* commentRules */.zV, file.source, judged);
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
        ...unknown.map(({ name }) => `${keyword} knows no flag --${name}`),
        ...again
            .filter(({ name }) => !/^(?:device|exclude|mount)$/.test(name))
            .map(({ name }) => `${keyword} has --${name} twice`),
        ...(words.length < least ? [`${keyword} lacks an argument`] : []),
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
        return broken("changes-nothing-else", "the file would say something else than the fix declares");
    }
    const known = refusals(file);
    const refused = refusals(after).find((refusal) => !known.includes(refusal));
    if (refused !== undefined)
        return broken("is-valid", `a build would refuse it: ${refused}`);
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
        ...operations.flatMap((operation) => ownText(before.instructions[operation.instruction], operation)),
        ...comments.map(({ comment }) => comment),
    ];
    const strays = edits.some(({ range: [start, end] }) => {
        const cut = was.slice(start, end);
        const from = end - cut.trimStart().length;
        const to = start + cut.trimEnd().length;
        return from < to && !own.some((range) => range[0] <= from && to <= range[1]);
    });
    return strays ? "text that the fix does not name would be written anew" : null;
}
/** The text that an operation may replace. */
function ownText(instruction, operation) {
    if (instruction === undefined)
        return [];
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
            return [instruction.range];
        case "insert-after":
            return [];
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

// EXTERNAL MODULE: ./build/formats/yaml/read-value.js
var read_value = __webpack_require__(1067);
;// CONCATENATED MODULE: ./build/formats/yaml/apply-operations.js



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
        operations.findIndex((other) => other.kind === operation.kind && (0,core_path/* samePath */.Eb)(other.path, operation.path)) === index);
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
    if (value !== undefined && value !== null && !(0,json/* isObject */.G)(value))
        return value;
    const old = value !== undefined && value !== null && Object.hasOwn(value, step) ? value[step] : undefined;
    const next = changed(old, rest, update);
    if (next === undefined)
        return value;
    const result = { ...value };
    (0,read_value/* assign */.kp)(result, step, next);
    return result;
}
function merged(old, value) {
    if (!(0,json/* isObject */.G)(old) || !(0,json/* isObject */.G)(value))
        return value;
    const result = { ...old };
    for (const [key, entry] of Object.entries(value)) {
        (0,read_value/* assign */.kp)(result, key, Object.hasOwn(old, key) ? merged(old[key], entry) : entry);
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
    if (!(0,json/* isObject */.G)(parent))
        return parent;
    return fromEntries(Object.entries(parent).filter(([key]) => key !== last));
}
function renamed(parent, last, name) {
    if (!(0,json/* isObject */.G)(parent) || Object.hasOwn(parent, name))
        return parent;
    return fromEntries(Object.entries(parent).map(([key, value]) => [key === last ? name : key, value]));
}
function fromEntries(entries) {
    const result = {};
    for (const [key, value] of entries)
        (0,read_value/* assign */.kp)(result, key, value);
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

;// CONCATENATED MODULE: ./build/fix/same-value.js

/** True when two values are the same data: the order of keys does not count, the order of list items does. */
function sameValue(a, b) {
    if (Array.isArray(a) && Array.isArray(b)) {
        return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
    }
    if ((0,json/* isObject */.G)(a) && (0,json/* isObject */.G)(b)) {
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
            return leavesOf(path, operation.value).flatMap((leaf) => valueGivenUp(document, leaf));
        if (kind === "append")
            return isFilled((0,json/* valueAt */.f)(document.value, path)) ? [] : valueGivenUp(document, path);
        const key = document.keyRange(path);
        const value = document.valueRange(path);
        if (kind === "rename")
            return key === null ? [] : [key];
        const start = key?.[0] ?? value?.[0];
        const end = value?.[1] ?? key?.[1];
        return start === undefined || end === undefined ? [] : [[start, end]];
    });
}
/** The value at a path; where there is none, the one without content that stands in its way. */
function valueGivenUp(document, path) {
    let end = path.length;
    while (end > 0 && (0,json/* valueAt */.f)(document.value, path.slice(0, end)) === undefined)
        end -= 1;
    const there = path.slice(0, end);
    if (end < path.length && isFilled((0,json/* valueAt */.f)(document.value, there)))
        return [];
    const range = document.valueRange(there);
    return range === null ? [] : [range];
}
function leavesOf(path, value) {
    const entries = (0,json/* isObject */.G)(value) ? Object.entries(value) : [];
    return entries.length === 0 ? [path] : entries.flatMap(([key, item]) => leavesOf([...path, key], item));
}
function isFilled(value) {
    if (Array.isArray(value))
        return value.length > 0;
    return (0,json/* isObject */.G)(value) && Object.keys(value).length > 0;
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
        return "text that the fix does not name would be written anew";
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
    return cutting.some(({ range }) => /[^\s,-]/.test(text_kept_without(before, range, kept)));
}
/** The text of a range that lies in none of the others. */
function text_kept_without(text, range, others) {
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
    const removes = operations.some(({ kind }) => kind === "remove");
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
            return reread_yaml_broken("applies", "an edit stands outside the document it is for");
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
    if (!sameValue(changed.value, applyOperations(document.value, operations))) {
        return reread_yaml_broken("changes-nothing-else", "the file would say something else than the fix declares");
    }
    const loss = textLoss({ document, before, after, edits, operations, comments });
    if (loss !== null)
        return reread_yaml_broken("changes-nothing-else", loss);
    return { ok: true, before: document, after: reread };
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

;// CONCATENATED MODULE: ./build/fix/prove.js









/**
 * Proves that changes, made together, do what they say and nothing else: they apply, every file still parses, what it
 * says differs by exactly what was declared, no line ending is lost and no comment but those declared, the API of every target version takes
 * the changed objects, the named findings are gone, what comments ignore stays ignored, and no finding of any rule has
 * appeared in what was changed or is related to it, but for notes that a fix says it leaves.
 */
function proveChanges(ground, changes) {
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
        const known = apiViolations(before, ground.settings.kubernetes);
        const fresh = apiViolations(after, ground.settings.kubernetes).find((violation) => !known.includes(violation));
        if (fresh !== undefined)
            return prove_broken("is-valid", `the API would refuse it: ${fresh}`);
    }
    const workspace = ground.workspace.replace(changed);
    const replaced = new Map([...changed.manifests, ...changed.dockerfiles]);
    const outcomes = new Map();
    const outcomeOf = (subject) => {
        const outcome = outcomes.get(subject) ?? (0,run_all_rules/* runAllRules */.W)(subject, workspace, ground.settings);
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
    return proveCured(ground, changes.flatMap((change) => change.cures), tree);
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
    changed.set(before, (0,read_dockerfile/* readDockerfile */.n_)(reread.after, before.build));
    return null;
}
function proveCured(ground, cured, { workspace, replaced, outcomeOf }) {
    const allowed = new Map();
    const movable = new Map();
    const affected = affectedBy(ground.workspace, workspace, replaced);
    for (const subject of affected) {
        for (const finding of ground.findingsOf(subject)) {
            prove_count(allowed, finding.identity, 1);
            if (!replaced.has(subject))
                prove_count(movable, troubleOf(finding), 1);
        }
    }
    for (const { identity } of cured)
        prove_count(allowed, identity, -1);
    const fresh = [];
    for (const subject of affected) {
        const { findings, errors } = outcomeOf(replaced.get(subject) ?? subject);
        if (errors.length > 0)
            return prove_broken("cures", errors[0]?.message ?? "a rule failed");
        for (const finding of findings) {
            if (prove_count(allowed, finding.identity, -1) < 0)
                fresh.push(finding);
            else
                prove_count(movable, troubleOf(finding), -1);
        }
    }
    const told = new Set(cured.flatMap(({ proposal }) => proposal?.leaves ?? []));
    for (const finding of fresh) {
        if (cured.some(({ identity }) => identity === finding.identity)) {
            return prove_broken("cures", `${finding.rule} would still stand`);
        }
        if (finding.severity === "info" && told.has(finding.rule))
            continue;
        if (prove_count(movable, troubleOf(finding), -1) < 0)
            return prove_broken("cures", `${finding.rule} would appear`);
    }
    return { ok: true };
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

/***/ 4060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isDockerfilePath)
/* harmony export */ });
/** Names that end so are kept beside Dockerfiles and are none themselves: templates, notes, ignore files. */
const otherEnding = /\.(?:dockerignore|erb|gotmpl|j2|jinja2?|json|lock|md|mustache|rst|sh|template|tmpl|tpl|txt|ya?ml)$/i;
/** True for a file that is a Dockerfile by its name: `Dockerfile`, `Dockerfile.dev`, `api.Dockerfile`, `Containerfile`. */
function isDockerfilePath(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (otherEnding.test(name))
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
        if ((!skipped && kept === null) || newline === -1 || newline >= limit)
            break;
        at = newline + 1;
    }
    offsets.push((offsets.at(-1) ?? start - 1) + 1);
    return { text: parts.join(""), offsets, end };
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

/***/ 9026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(8390);
// EXTERNAL MODULE: ./build/formats/dockerfile/logical-line.js
var logical_line = __webpack_require__(1332);
;// CONCATENATED MODULE: ./build/formats/dockerfile/directives.js

const directive = /^#[\t\f\r ]*(check|escape|syntax)[\t\f\r ]*=[\t\f\r ]*([^\t\f\r ](?:.*[^\t\f\r ])?)[\t\f\r ]*$/is;
/** The parser directives in the first lines of a file, in order (BuildKit, `DirectiveParser`). */
function directiveLines(text) {
    const directives = [];
    for (const line of (0,logical_line/* linesOf */.Dx)(text, text.startsWith("\ufeff") ? 1 : 0)) {
        const [, name, value] = directive.exec((0,logical_line/* withoutMargin */.lg)(line.text)) ?? [];
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

// EXTERNAL MODULE: ./build/formats/dockerfile/limits.js
var limits = __webpack_require__(8092);
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
    const head = directiveLines(text).at(-1)?.end ?? (text.startsWith("\ufeff") ? 1 : 0);
    const pieces = [...(0,logical_line/* linesOf */.Dx)(text.slice(0, head), 0)].map(({ whole }) => maskedDirective(whole));
    let lastLines;
    let at = head;
    while (at < text.length) {
        const [line] = (0,logical_line/* linesOf */.Dx)(text, at);
        if (line === undefined)
            break;
        if ((0,logical_line/* isSkippedLine */.TR)(line.text) || (0,logical_line/* withoutMargin */.lg)(line.text).trimEnd() === escape) {
            pieces.push(maskedSkipped(line.whole));
            at = line.end;
            continue;
        }
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
    return { text: pieces.join(""), heredocs };
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

;// CONCATENATED MODULE: ./build/formats/dockerfile/parse.js






/**
 * Reads a Dockerfile as BuildKit does. Never throws: what can't be built is an entry of `errors`. The size of the file
 * is the caller's to bound.
 */
function parseDockerfile(source) {
    const directives = directiveLines(source.text);
    const escape = escapeOf(directives);
    const { text: masked, heredocs } = maskText(source.text, escape);
    const parsed = main.DockerfileParser.parse(masked);
    const starts = [0, ...[...masked.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const offset = ({ line, character }) => (starts[line] ?? masked.length) + character;
    const toRange = ({ start, end }) => [offset(start), offset(end)];
    const instructions = parsed.getInstructions().map((instruction, index) => {
        const [start, end] = toRange(instruction.getRange());
        const line = (0,logical_line/* joinLines */.cT)(source.text, start, end, escape);
        const stop = heredocs.get(start) ?? end;
        const heredoc = stop > end ? source.text.slice(line.end, stop).replace(/^\r*\n/, "") : "";
        return (0,read_instruction/* readInstruction */.d)(line, 0, { index, range: [start, stop], escape, heredoc });
    });
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
        errors: [...directiveErrors(directives), ...errorsOf(instructions, heredocs)],
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
function* errorsOf(instructions, heredocs) {
    if (instructions.length > limits/* maxInstructions */.QL) {
        yield {
            message: `More than ${limits/* maxInstructions */.QL} instructions`,
            offset: instructions[limits/* maxInstructions */.QL]?.range[0] ?? 0,
        };
        return;
    }
    let variables = 0;
    let staged = false;
    for (const instruction of instructions) {
        const { keyword, words, range, trigger } = instruction;
        const [offset] = range;
        variables += variablesOf(trigger ?? instruction);
        if (variables > limits/* maxVariables */.I4) {
            yield { message: `More than ${limits/* maxVariables */.I4} words of ARG and ENV`, offset };
            return;
        }
        if (!(0,read_instruction/* isKeyword */.w)(keyword))
            yield { message: "Not an instruction of a Dockerfile", offset };
        else if (keyword === "FROM")
            staged = true;
        else if (!staged && keyword !== "ARG")
            yield { message: `${keyword} stands before the first FROM`, offset };
        if (keyword === "FROM" && !isFrom(words.map(({ value }) => value))) {
            yield { message: "FROM takes an image, and optionally AS and a name", offset };
        }
        if (keyword === "ONBUILD" && !isTrigger(trigger?.keyword ?? "")) {
            yield { message: "ONBUILD takes an instruction other than FROM, MAINTAINER and ONBUILD", offset };
        }
        if (heredocs.get(offset) === null)
            yield { message: "A heredoc has no end", offset };
    }
    if (!staged)
        yield { message: "There is no FROM", offset: 0 };
}
/** How many variables an instruction sets at most; the old form of ENV sets one, whatever its value. */
function variablesOf({ keyword, words }) {
    if (keyword === "ENV" && words[0]?.value.includes("=") === false)
        return 1;
    return keyword === "ARG" || keyword === "ENV" ? words.length : 0;
}
function isTrigger(keyword) {
    return (0,read_instruction/* isKeyword */.w)(keyword) && !/^(?:FROM|MAINTAINER|ONBUILD)$/.test(keyword);
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
/* harmony export */   cF: () => (/* binding */ pairOf),
/* harmony export */   dI: () => (/* binding */ anchorOf),
/* harmony export */   g8: () => (/* binding */ valueRangeOf)
/* harmony export */ });
/* unused harmony export contentEnd */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);


/** The pair of a map with a key, merge keys left aside. */
function pairOf(map, key) {
    for (const pair of map.items) {
        if ((0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(pair.key) === key && !(0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMergeKey */ .yJ)(pair.key))
            return pair;
    }
    return null;
}
/** The longest part of the path that stands in the text, step by step. Aliases are not followed. */
function walk(root, path) {
    const steps = [];
    let here = root;
    for (const step of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(here) && typeof step === "string") {
            const pair = pairOf(here, step);
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

/***/ 6686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ obstacleAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3609);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1067);




/** See YamlDocument.obstacle. */
function obstacleAt(parsed, path) {
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
            const pair = (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .pairOf */ .cF)(here, step);
            if (!pair)
                return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .f)(read.value, path.slice(0, index + 1)) === undefined ? null : "the key comes from an alias";
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) || pair.key.anchor !== undefined || pair.key.tag !== undefined) {
                return "a key on the way carries an anchor or a tag";
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
        return `the value is the alias *${node.source.slice(0, 60)}, shared with other places`;
    if (node === null)
        return null;
    if (read.shared.has(node))
        return "the value has an anchor that other places use";
    if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) && node.tag !== undefined && node.tag !== "!") {
        const implied = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? "map" : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? "seq" : "";
        if (node.tag !== `tag:yaml.org,2002:${implied}`)
            return "the value has an explicit type tag";
    }
    return null;
}
function templateObstacle(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || !String(node.value).includes("{{"))
        return null;
    return "the value holds a template";
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

/***/ 7904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5091);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3609);
/* harmony import */ var _obstacle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6686);
/* harmony import */ var _parsed_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1850);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1067);






/** Every scalar is text to this schema: what it means is decided when a value is asked for. */
const schema = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Schema */ .Sj({ schema: "failsafe", resolveKnownTags: false });
/** Twice the levels, since the parser's stack also holds the documents and implicit maps. */
const maxStack = _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .maxDepth */ .Mw + 10;
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
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ schema, uniqueKeys: false, strict: true, logLevel: "silent" });
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const documents = [];
    try {
        for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(lines)) {
            for (const token of parser.next(lexeme))
                documents.push(...composer.next(token));
            if (parser.stack.length > maxStack) {
                return { documents, failure: { message: `Nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .maxDepth */ .Mw} levels`, offset: parser.offset } };
            }
        }
        for (const token of parser.end())
            documents.push(...composer.next(token));
        documents.push(...composer.end(true, text.length));
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { documents, failure: { message: `Can't be read as YAML: ${message}`, offset: parser.offset } };
    }
    return { documents, failure: null };
}
function toDocument(source, index, range, root, syntaxErrors) {
    let known;
    const read = () => {
        known ??= (0,_read_value_js__WEBPACK_IMPORTED_MODULE_4__/* .readValue */ .wK)(syntaxErrors.length > 0 ? null : root);
        return known;
    };
    const parsed = { root: syntaxErrors.length > 0 ? null : root, read };
    const document = {
        index,
        range,
        get errors() {
            return syntaxErrors.length > 0 ? syntaxErrors : read().errors;
        },
        get value() {
            return read().value;
        },
        valueRange: (path) => (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .valueRangeOf */ .g8)(parsed, path),
        keyRange: (path) => (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .keyRangeOf */ .O2)(parsed, path),
        anchor: (path) => (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .anchorOf */ .dI)(source, range, parsed, path),
        obstacle: (path) => (0,_obstacle_js__WEBPACK_IMPORTED_MODULE_2__/* .obstacleAt */ .r)(parsed, path),
    };
    (0,_parsed_document_js__WEBPACK_IMPORTED_MODULE_3__/* .keepParsed */ .d)(document, parsed);
    return document;
}
function toError(error) {
    return { message: error.message, offset: error.pos[0] };
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
    return { value, errors: reading.errors, shared: reading.shared, targets: reading.targets };
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
        throw new Unreadable(`Alias *${printable(name)} has no anchor before it`, startOf(alias));
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
    for (const item of items) {
        const known = read(item, reading);
        value.push(known.value);
        size += known.size;
        depth = Math.max(depth, known.depth);
    }
    return { value, size, depth: depth + 1 };
}
function readMap(map, reading) {
    const value = {};
    const own = new Set();
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
    return { value, size, depth: depth + 1 };
}
function readPair(pair, own, into, reading) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.anchor !== undefined)
        read(pair.key, reading);
    const name = keyText((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.key) ? reading.anchors.get(pair.key.source) : pair.key);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.key))
        readAlias(pair.key, pair.key.source, reading);
    if (name === null)
        throw new Unreadable("A key must be a string here", startOf(pair.key));
    if (own.has(name)) {
        reading.errors.push({ message: `Key ${JSON.stringify(printable(name))} stands twice`, offset: startOf(pair.key) });
    }
    own.add(name);
    const known = read(pair.value, reading);
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

/***/ 9582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ baseImage)
});

;// CONCATENATED MODULE: ./build/model/base-images.js
const nobody = { name: "nobody", uid: 65534, gid: 65534, suitable: false };
const debianUsers = [
    { name: "daemon", uid: 1, gid: 1, home: "/usr/sbin", suitable: false },
    { name: "www-data", uid: 33, gid: 33, home: "/var/www", suitable: false },
    { ...nobody, home: "/nonexistent" },
];
const rhelUsers = [
    { name: "daemon", uid: 2, gid: 2, home: "/sbin", suitable: false },
    { ...nobody, home: "/" },
];
/** Before RHEL 8, `nobody` was another user (Red Hat's setup package). */
const oldRhelUsers = [
    { name: "daemon", uid: 2, gid: 2, home: "/sbin", suitable: false },
    { name: "nobody", uid: 99, gid: 99, home: "/", suitable: false },
];
const nonroot = { name: "nonroot", uid: 65532, gid: 65532, home: "/home/nonroot", suitable: true };
const debian = {
    family: "debian",
    packageManager: "apt-get",
    shell: true,
    userCommand: "useradd",
    userPackage: null,
    users: debianUsers,
    // adduser went away with Debian 13 and Ubuntu 24.04; useradd is on every release.
    source: "https://github.com/adoptium/containers/issues/606",
};
const rhel = {
    family: "rhel",
    packageManager: "dnf",
    shell: true,
    userCommand: "useradd",
    userPackage: null,
    users: rhelUsers,
    source: "https://github.com/amazonlinux/amazon-linux-2023/issues/542",
};
const suse = {
    family: "suse",
    packageManager: "zypper",
    shell: true,
    userCommand: "useradd",
    userPackage: "shadow",
    users: [],
    source: "https://github.com/openSUSE/open-build-service/issues/14904",
};
const wolfi = {
    family: "wolfi",
    packageManager: "apk",
    shell: true,
    userCommand: "busybox-adduser",
    userPackage: null,
    users: [nonroot],
    source: "https://edu.chainguard.dev/open-source/wolfi/wolfi-with-dockerfiles/",
};
const without = { packageManager: null, shell: false, userCommand: null, userPackage: null, users: [] };
/** What holds of each system. */
const systems = {
    alpine: {
        family: "alpine",
        packageManager: "apk",
        shell: true,
        userCommand: "busybox-adduser",
        userPackage: null,
        users: [
            { name: "daemon", uid: 2, gid: 2, home: "/sbin", suitable: false },
            { ...nobody, home: "/" },
        ],
        source: "https://gitlab.alpinelinux.org/alpine/aports/-/blob/master/main/alpine-baselayout/passwd",
    },
    amazon2: {
        ...rhel,
        packageManager: "yum",
        userPackage: "shadow-utils",
        users: oldRhelUsers,
        source: "https://github.com/amazonlinux/container-images/issues/28",
    },
    amazon2023: {
        ...rhel,
        userPackage: "shadow-utils",
        source: "https://github.com/amazonlinux/container-images/issues/83",
    },
    azureLinux: {
        ...rhel,
        packageManager: "tdnf",
        userPackage: "shadow-utils",
        users: [],
        source: "https://github.com/dotnet/dotnet-docker/blob/main/src/runtime-deps/9.0/azurelinux3.0/amd64/Dockerfile",
    },
    busybox: {
        ...without,
        family: "busybox",
        shell: true,
        userCommand: "busybox-adduser",
        users: [{ ...nobody, home: "/home" }],
        source: "https://hub.docker.com/_/busybox",
    },
    debian,
    /** Debian up to 12, Ubuntu up to 22.04: apt depends on adduser there. */
    debianAdduser: { ...debian, userCommand: "debian-adduser" },
    distroless: {
        ...without,
        family: "distroless",
        source: "https://github.com/GoogleContainerTools/distroless#docker",
    },
    microRhel: {
        ...rhel,
        packageManager: null,
        userCommand: null,
        source: "https://catalog.redhat.com/software/containers/ubi9/ubi-micro/615bdf943f6014fa45ae1b58",
    },
    minimalRhel: {
        ...rhel,
        packageManager: "microdnf",
        userPackage: "shadow-utils",
        source: "https://github.com/wildfly/wildfly-container/pull/187",
    },
    minimalSuse: {
        ...suse,
        packageManager: null,
        userCommand: null,
        userPackage: null,
        source: "https://documentation.suse.com/container/all/html/SLES-container/cha-bci.html",
    },
    oldRhel: { ...rhel, packageManager: "yum", users: oldRhelUsers, source: "https://hub.docker.com/_/centos" },
    rhel,
    scratch: { ...without, family: "scratch", source: "https://hub.docker.com/_/scratch" },
    suse,
    /** Ubuntu from 23.04 brings a user of its own, who may become root: he is in the group sudo. */
    ubuntu: {
        ...debian,
        users: [...debianUsers, { name: "ubuntu", uid: 1000, gid: 1000, home: "/home/ubuntu", suitable: false }],
        source: "https://bugs.launchpad.net/cloud-images/+bug/2005129",
    },
    unknown: { ...without, family: null, source: "https://github.com/docker-library/official-images" },
    windows: {
        ...without,
        family: "windows",
        shell: true,
        source: "https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-base-images",
    },
    wolfi,
};
/** What tags mean by custom, whatever the image: the first that fits counts. */
const tagSystems = [
    [/windowsservercore|nanoserver/, "windows"],
    [/(^|-)(chiseled|distroless)(-|$)/, "distroless"],
    [/(^|-)alpine[\d.]*(-|$)/, "alpine"],
    [/(^|-)(jessie|stretch|buster|bullseye|bookworm)(-|$)/, "debianAdduser"],
    [/(^|-)(trixie|forky|sid)(-|$)/, "debian"],
    [/(^|-)(trusty|xenial|bionic|focal|jammy|ubuntu-?(14|16|18|20|22)\.04)(-|$)/, "debianAdduser"],
    [/(^|-)(noble|plucky|questing|resolute|ubuntu-?(24\.04|24\.10|2[5-9]\.\d\d))(-|$)/, "ubuntu"],
    [/(^|-)(debian|ubuntu)(-|$)/, "debian"],
    [/(^|-)ubi\d+-minimal(-|$)/, "minimalRhel"],
    [/(^|-)(azurelinux|cbl-mariner)\d/, "azureLinux"],
    [/(^|-)(al|amazonlinux)2(-|$)/, "amazon2"],
    [/(^|-)(al|amazonlinux)2023(-|$)/, "amazon2023"],
];
function library(...names) {
    return names.map((name) => `docker.io/library/${name}`);
}
function users(name, uid, gid, home) {
    return [{ name, uid, gid, home, suitable: true }];
}
const numberedUbuntu = [
    [/^(14|16|18|20|22)\.04/, "debianAdduser"],
    [/^(24\.04|24\.10|2[5-9]\.\d\d|latest|rolling|devel)/, "ubuntu"],
];
/** Known images, the most particular entry first. */
const baseImageTable = [
    {
        images: library("debian"),
        system: "debian",
        tagSystems: [[/^(8|9|10|11|12)(\.\d+)?(-|$)/, "debianAdduser"]],
        source: "https://hub.docker.com/_/debian",
    },
    {
        images: library("ubuntu"),
        system: "debian",
        tagSystems: numberedUbuntu,
        source: "https://hub.docker.com/_/ubuntu",
    },
    {
        images: library("buildpack-deps"),
        system: "debian",
        tagSystems: numberedUbuntu.slice(0, 1),
        source: "https://hub.docker.com/_/buildpack-deps",
    },
    { images: library("alpine"), system: "alpine", always: true, source: "https://hub.docker.com/_/alpine" },
    { images: library("bash"), system: "alpine", always: true, source: "https://hub.docker.com/_/bash" },
    { images: library("busybox"), system: "busybox", always: true, source: "https://hub.docker.com/_/busybox" },
    { images: library("scratch"), system: "scratch", always: true, source: "https://hub.docker.com/_/scratch" },
    {
        images: [...library("centos"), "quay.io/centos/centos"],
        system: "unknown",
        tagSystems: [
            [/-minimal$/, "minimalRhel"],
            [/^(centos)?[67](\.|$)/, "oldRhel"],
            [/^(centos)?8(\.|$)|^stream\d/, "rhel"],
        ],
        source: "https://hub.docker.com/_/centos",
    },
    {
        images: [
            ...library("almalinux", "rockylinux"),
            /^docker\.io\/almalinux\/\d+-base$/,
            /^docker\.io\/rockylinux\/rockylinux$/,
            /^quay\.io\/(almalinuxorg\/almalinux|rockylinux\/rockylinux)$/,
        ],
        system: "rhel",
        tagSystems: [
            [/(^|-)micro(-|$)/, "microRhel"],
            [/(^|-)minimal(-|$)/, "minimalRhel"],
        ],
        source: "https://github.com/docker-library/official-images/blob/master/library/almalinux",
    },
    {
        images: [/^docker\.io\/almalinux\/\d+-minimal$/],
        system: "minimalRhel",
        always: true,
        source: "https://github.com/AlmaLinux/container-images",
    },
    {
        images: [...library("oraclelinux"), /^(ghcr\.io\/oracle|container-registry\.oracle\.com\/os)\/oraclelinux$/],
        system: "unknown",
        tagSystems: [
            [/^7(\.|$)/, "oldRhel"],
            [/^(8|9|10)-slim/, "minimalRhel"],
            [/^(8|9|10)(\.|$)/, "rhel"],
        ],
        source: "https://github.com/docker-library/official-images/blob/master/library/oraclelinux",
    },
    {
        images: [...library("fedora"), /^(quay\.io|registry\.fedoraproject\.org)\/(fedora\/)?fedora$/],
        system: "rhel",
        always: true,
        source: "https://github.com/docker-library/official-images/blob/master/library/fedora",
    },
    {
        images: [/^(quay\.io|registry\.fedoraproject\.org)\/(fedora\/)?fedora-minimal$/],
        system: "minimalRhel",
        always: true,
        source: "https://docs.fedoraproject.org/en-US/containers/",
    },
    {
        images: [
            /^registry\.(access\.redhat\.com|redhat\.io)\/ubi(8|9|10)\/ubi-minimal$/,
            /^(registry\.(access\.redhat\.com|redhat\.io)|docker\.io\/redhat)\/ubi(8|9|10)-minimal$/,
        ],
        system: "minimalRhel",
        always: true,
        source: "https://catalog.redhat.com/software/containers/ubi9-minimal/61832888c0d15aff4912fe0d",
    },
    {
        images: [
            /^registry\.(access\.redhat\.com|redhat\.io)\/ubi(8|9|10)\/ubi-micro$/,
            /^(registry\.(access\.redhat\.com|redhat\.io)|docker\.io\/redhat)\/ubi(8|9|10)-micro$/,
        ],
        system: "microRhel",
        always: true,
        source: "https://catalog.redhat.com/software/containers/ubi9/ubi-micro/615bdf943f6014fa45ae1b58",
    },
    {
        images: [
            /^registry\.(access\.redhat\.com|redhat\.io)\/ubi(8|9|10)(\/ubi(-init)?)?$/,
            /^(registry\.(access\.redhat\.com|redhat\.io)|docker\.io\/redhat)\/ubi(8|9|10)(-init)?$/,
        ],
        system: "rhel",
        always: true,
        source: "https://catalog.redhat.com/software/containers/ubi9/ubi/615bcf606feffc5384e8452e",
    },
    {
        images: [/^registry\.(access\.redhat\.com|redhat\.io)\/ubi(8|9|10)\//],
        system: "unknown",
        user: null,
        source: "https://catalog.redhat.com/software/base-images",
    },
    {
        images: [...library("amazonlinux"), "public.ecr.aws/amazonlinux/amazonlinux"],
        system: "amazon2023",
        tagSystems: [
            [/^2(\.|-|$)/, "amazon2"],
            [/^1(\.|$)|^201[4-8]/, "unknown"],
            [/(^|-)minimal(-|$)/, "minimalRhel"],
        ],
        source: "https://github.com/docker-library/official-images/blob/master/library/amazonlinux",
    },
    {
        images: [/^mcr\.microsoft\.com\/azurelinux\/base\/core$/, /^mcr\.microsoft\.com\/cbl-mariner\/base\/core$/],
        system: "azureLinux",
        always: true,
        source: "https://mcr.microsoft.com/artifact/mar/azurelinux/base/core/about",
    },
    {
        images: [
            /^(docker\.io|registry\.opensuse\.org)\/opensuse\/(leap|tumbleweed)$/,
            /^registry\.suse\.com\/(bci\/bci-(base|init)|suse\/sle15)$/,
        ],
        system: "suse",
        always: true,
        source: "https://documentation.suse.com/container/all/html/SLES-container/cha-bci.html",
    },
    {
        images: [/^registry\.suse\.com\/bci\/bci-(micro|minimal)$/],
        system: "minimalSuse",
        always: true,
        source: "https://documentation.suse.com/container/all/html/SLES-container/cha-bci.html",
    },
    {
        images: ["registry.suse.com/bci/bci-busybox"],
        system: "busybox",
        always: true,
        source: "https://documentation.suse.com/container/all/html/SLES-container/cha-bci.html",
    },
    {
        images: ["cgr.dev/chainguard/wolfi-base", "cgr.dev/chainguard/chainguard-base", "docker.io/chainguard/wolfi-base"],
        system: "wolfi",
        always: true,
        source: "https://edu.chainguard.dev/open-source/wolfi/wolfi-with-dockerfiles/",
    },
    {
        images: [/^cgr\.dev\/chainguard\//],
        system: "unknown",
        tagSystems: [[/-dev$/, "wolfi"]],
        source: "https://edu.chainguard.dev/chainguard/chainguard-images/",
    },
    {
        images: [/^gcr\.io\/distroless\//],
        system: "distroless",
        always: true,
        users: [{ ...nobody, home: "/nonexistent" }],
        source: "https://github.com/GoogleContainerTools/distroless/blob/main/common/variables.bzl",
    },
    {
        images: [/^mcr\.microsoft\.com\/dotnet\/(aspnet|runtime|runtime-deps)$/],
        tags: /^(?:[89]|1\d)\..*(chiseled|distroless)/,
        system: "distroless",
        user: { name: "app", uid: 1654, gid: 1654 },
        users: users("app", 1654, 1654, "/home/app"),
        source: "https://github.com/dotnet/dotnet-docker/blob/main/src/runtime-deps/8.0/jammy-chiseled/amd64/Dockerfile",
    },
    {
        images: [/^mcr\.microsoft\.com\/dotnet\/(aspnet|runtime|runtime-deps)$/],
        tags: /chiseled|distroless/,
        system: "distroless",
        user: null,
        source: "https://github.com/dotnet/dotnet-docker/blob/main/documentation/distroless.md",
    },
    {
        images: [/^mcr\.microsoft\.com\/dotnet\/(aspnet|runtime|runtime-deps|sdk)$/],
        tags: /^(?:[89]|1\d)\.(?!.*(?:windowsservercore|nanoserver))/,
        system: "debian",
        users: users("app", 1654, 1654, "/home/app"),
        source: "https://github.com/dotnet/dotnet-docker/blob/main/src/runtime-deps/8.0/bookworm-slim/amd64/Dockerfile",
    },
    {
        images: [/^mcr\.microsoft\.com\/dotnet\/(aspnet|runtime|runtime-deps|sdk)$/],
        system: "debian",
        source: "https://github.com/dotnet/dotnet-docker/blob/main/documentation/supported-platforms.md",
    },
    {
        images: [
            /^mcr\.microsoft\.com\/(windows|windows\/server|windows\/servercore(\/iis)?|windows\/nanoserver)$/,
            "mcr.microsoft.com/dotnet/framework/aspnet",
            "mcr.microsoft.com/dotnet/framework/runtime",
            "mcr.microsoft.com/dotnet/framework/sdk",
        ],
        system: "windows",
        always: true,
        user: null,
        source: "https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-base-images",
    },
    { images: library("node"), system: "debian", source: "https://github.com/nodejs/docker-node" },
    {
        images: library("golang", "julia", "perl", "pypy", "python", "ruby", "rust"),
        system: "debian",
        source: "https://github.com/docker-library/official-images/blob/master/library/python",
    },
    {
        images: library("clojure", "dart", "elixir", "erlang", "gcc", "haskell", "r-base", "swift"),
        system: "debian",
        tagSystems: [[/rhel-ubi\d|centos\d|fedora/, "unknown"]],
        source: "https://github.com/docker-library/official-images/blob/master/library/swift",
    },
    {
        images: library("eclipse-temurin", "ibm-semeru-runtimes", "sapmachine"),
        system: "debian",
        tagSystems: [[/(^|-)(centos|ubi)\d*/, "unknown"]],
        source: "https://github.com/docker-library/official-images/blob/master/library/eclipse-temurin",
    },
    {
        images: library("openjdk"),
        system: "unknown",
        tagSystems: [
            [/(^|-)oracle(linux\d*)?(-|$)/, "unknown"],
            [/(^|-)slim(-|$)/, "debian"],
            [/^(6|7|8|9|10|11)(-|u|\.|$)/, "debian"],
        ],
        source: "https://github.com/docker-library/official-images/blob/master/library/openjdk",
    },
    {
        images: library("amazoncorretto"),
        system: "unknown",
        source: "https://github.com/docker-library/official-images/blob/master/library/amazoncorretto",
    },
    {
        images: library("maven"),
        system: "unknown",
        tagSystems: [
            [/(^|-)eclipse-temurin(-\d+)?$/, "debian"],
            [/^(latest|3|3\.9(\.\d+)?)$/, "debian"],
        ],
        source: "https://github.com/docker-library/official-images/blob/master/library/maven",
    },
    {
        images: library("gradle"),
        tags: /^[1-5](\.|-|$)/,
        system: "unknown",
        user: null,
        source: "https://github.com/gradle/docker-gradle",
    },
    {
        images: library("gradle"),
        tags: /(^|-)(ubi|corretto|graal)/,
        system: "unknown",
        source: "https://github.com/gradle/docker-gradle",
    },
    {
        images: library("gradle"),
        system: "debian",
        users: users("gradle", 1000, 1000, "/home/gradle"),
        source: "https://github.com/gradle/docker-gradle/blob/master/jdk17-jammy/Dockerfile",
    },
    {
        images: library("tomcat", "jetty", "groovy"),
        system: "unknown",
        user: null,
        source: "https://github.com/docker-library/official-images/blob/master/library/tomcat",
    },
    {
        images: library("php"),
        tags: /fpm.*alpine/,
        system: "alpine",
        users: users("www-data", 82, 82, null),
        source: "https://github.com/docker-library/php/blob/master/Dockerfile-linux.template",
    },
    {
        images: library("php"),
        tags: /alpine/,
        system: "alpine",
        users: [{ name: "www-data", uid: 82, gid: 82, home: null, suitable: false }],
        source: "https://github.com/docker-library/php/blob/master/Dockerfile-linux.template",
    },
    {
        images: library("php"),
        tags: /(^|-)apache(-|$)/,
        system: "debian",
        users: users("www-data", 33, 33, "/var/www"),
        needs: { port: 80, writes: [] },
        source: "https://github.com/docker-library/php/blob/master/Dockerfile-linux.template",
    },
    {
        images: library("php"),
        tags: /(^|-)fpm(-|$)/,
        system: "debian",
        users: users("www-data", 33, 33, "/var/www"),
        source: "https://github.com/docker-library/php/blob/master/Dockerfile-linux.template",
    },
    { images: library("php"), system: "debian", source: "https://hub.docker.com/_/php" },
    { images: library("composer"), system: "alpine", always: true, source: "https://hub.docker.com/_/composer" },
    {
        // Its user has a fixed id from 1.17 on.
        images: [...library("nginx"), "public.ecr.aws/nginx/nginx"],
        tags: /^(?:0|1\.(?:\d|1[0-6]))(?:\.|-|$)/,
        system: "debian",
        needs: { port: 80, writes: ["/var/cache/nginx", "/run/nginx.pid"] },
        mustWrite: ["/var/cache/nginx", "/run"],
        source: "https://github.com/nginx/docker-nginx/blob/master/mainline/debian/Dockerfile",
    },
    {
        images: [...library("nginx"), "public.ecr.aws/nginx/nginx"],
        system: "debian",
        users: users("nginx", 101, 101, null),
        needs: { port: 80, writes: ["/var/cache/nginx", "/run/nginx.pid"] },
        mustWrite: ["/var/cache/nginx", "/run"],
        source: "https://github.com/nginx/docker-nginx/blob/master/mainline/debian/Dockerfile",
    },
    {
        images: [/^(docker\.io|ghcr\.io|quay\.io|public\.ecr\.aws)\/(nginx|nginxinc)\/nginx-unprivileged$/],
        system: "debian",
        mustWrite: ["/tmp"],
        source: "https://github.com/nginx/docker-nginx-unprivileged",
    },
    {
        images: library("httpd"),
        tags: /alpine/,
        system: "alpine",
        users: users("www-data", 82, 82, null),
        needs: { port: 80, writes: ["/usr/local/apache2/logs"] },
        mustWrite: ["/usr/local/apache2/logs"],
        source: "https://github.com/docker-library/httpd/blob/master/2.4/alpine/Dockerfile",
    },
    {
        images: library("httpd"),
        system: "debian",
        users: users("www-data", 33, 33, "/var/www"),
        needs: { port: 80, writes: ["/usr/local/apache2/logs"] },
        mustWrite: ["/usr/local/apache2/logs"],
        source: "https://github.com/docker-library/httpd/blob/master/2.4/Dockerfile",
    },
    {
        images: library("wordpress"),
        tags: /(^|-)cli(-|$)/,
        system: "unknown",
        user: null,
        source: "https://github.com/docker-library/wordpress",
    },
    {
        images: library("wordpress"),
        tags: /(^|-)fpm(-|$)/,
        system: "debian",
        source: "https://github.com/docker-library/wordpress",
    },
    {
        images: library("wordpress"),
        system: "debian",
        needs: { port: 80, writes: [] },
        source: "https://github.com/docker-library/wordpress",
    },
    {
        images: library("haproxy"),
        tags: /^(latest|lts|alpine|[3-9]\.|2\.([4-9]|\d\d))/,
        system: "debian",
        user: { name: "haproxy", uid: 99, gid: 99 },
        users: users("haproxy", 99, 99, "/var/lib/haproxy"),
        source: "https://github.com/docker-library/haproxy/blob/master/Dockerfile.template",
    },
    { images: library("haproxy"), system: "debian", user: null, source: "https://github.com/docker-library/haproxy" },
    {
        images: library("memcached"),
        system: "debian",
        user: { name: "memcache", uid: 11211, gid: 11211 },
        users: users("memcache", 11211, 11211, null),
        source: "https://github.com/docker-library/memcached/blob/master/Dockerfile.template",
    },
    {
        images: library("caddy"),
        system: "alpine",
        needs: { port: 80, writes: ["/config", "/data"] },
        source: "https://hub.docker.com/_/caddy",
    },
    {
        images: library("traefik"),
        system: "alpine",
        tagSystems: [[/^v?1(\.|$)/, "scratch"]],
        needs: { port: 80, writes: [] },
        source: "https://hub.docker.com/_/traefik",
    },
    {
        images: library("postgres"),
        tags: /alpine/,
        system: "alpine",
        users: users("postgres", 70, 70, "/var/lib/postgresql"),
        source: "https://github.com/docker-library/postgres/blob/master/Dockerfile-alpine.template",
    },
    {
        images: library("postgres"),
        system: "debian",
        users: users("postgres", 999, 999, "/var/lib/postgresql"),
        source: "https://github.com/docker-library/postgres/blob/master/Dockerfile-debian.template",
    },
    {
        images: library("cassandra", "mariadb", "mongo", "rabbitmq", "redis"),
        system: "debian",
        tagSystems: [[/(^|-)ubi\d*(-|$)/, "unknown"]],
        source: "https://github.com/docker-library/official-images/blob/master/library/redis",
    },
    { images: library("mysql"), system: "unknown", source: "https://hub.docker.com/_/mysql" },
    {
        images: library("docker"),
        tags: /rootless/,
        system: "alpine",
        user: { name: "rootless", uid: 1000, gid: null },
        source: "https://github.com/docker-library/docker",
    },
    { images: library("docker"), system: "alpine", source: "https://github.com/docker-library/docker" },
    {
        images: ["docker.io/denoland/deno"],
        tags: /(^|-)alpine(-|$)/,
        system: "alpine",
        users: users("deno", 1000, 1000, "/home/deno"),
        source: "https://github.com/denoland/deno_docker/blob/main/alpine.dockerfile",
    },
    {
        images: ["docker.io/denoland/deno"],
        tags: /(^|-)(distroless|bin)(-|$)/,
        system: "distroless",
        source: "https://github.com/denoland/deno_docker",
    },
    {
        images: ["docker.io/denoland/deno"],
        system: "debian",
        users: users("deno", 1993, 1993, "/home/deno"),
        source: "https://github.com/denoland/deno_docker/blob/main/debian.dockerfile",
    },
    {
        images: ["docker.io/oven/bun"],
        tags: /distroless/,
        system: "distroless",
        source: "https://github.com/oven-sh/bun/blob/main/dockerhub/distroless/Dockerfile",
    },
    {
        images: ["docker.io/oven/bun"],
        system: "debian",
        users: users("bun", 1000, 1000, "/home/bun"),
        source: "https://github.com/oven-sh/bun/blob/main/dockerhub/debian/Dockerfile",
    },
    {
        images: ["docker.io/jenkins/jenkins"],
        system: "debian",
        tagSystems: [[/rhel|ubi|almalinux|centos/, "unknown"]],
        source: "https://github.com/jenkinsci/docker",
    },
    {
        images: [/^docker\.io\/grafana\/grafana(-oss|-enterprise)?$/],
        system: "alpine",
        source: "https://grafana.com/docs/grafana/latest/setup-grafana/configure-docker/",
    },
    {
        images: [/^(docker\.io\/prom|quay\.io\/prometheus)\/(prometheus|alertmanager)$/],
        system: "busybox",
        source: "https://github.com/prometheus/prometheus/blob/main/Dockerfile",
    },
    {
        images: ["docker.io/nvidia/cuda", "nvcr.io/nvidia/cuda"],
        system: "unknown",
        tagSystems: [[/(^|-)(ubi|rockylinux)(8|9|10)(-|$)/, "rhel"]],
        source: "https://hub.docker.com/r/nvidia/cuda",
    },
    {
        images: ["ghcr.io/astral-sh/uv"],
        system: "unknown",
        tagSystems: [[/^(\d+(\.\d+)*|latest)$/, "scratch"]],
        source: "https://docs.astral.sh/uv/guides/integration/docker/",
    },
];

// EXTERNAL MODULE: ./build/model/images.js + 1 modules
var model_images = __webpack_require__(9767);
// EXTERNAL MODULE: ./build/model/stated-images.js
var stated_images = __webpack_require__(8850);
;// CONCATENATED MODULE: ./build/model/base-image.js



/** Where Docker Hub keeps the official images of one processor each. */
const platformOwner = /^(amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x)\//;
/**
 * What an image that a Dockerfile names in FROM brings along, `stated` by the configuration or known by its name; null
 * for one that nobody looked up.
 */
function baseImage(reference, stated = []) {
    const known = knownImage(reference);
    const said = (0,stated_images/* statedImage */.d)(reference, stated);
    if (said === null)
        return known;
    const user = (0,stated_images/* statedUser */.l)(reference, stated);
    const { user: knownUser, users, stepsDown, needs, mustWrite, source, ...system } = known ?? nothingKnown;
    const starts = user === null ? knownUser : user.uid === 0 ? "root" : { name: user.name, uid: user.uid, gid: user.gid };
    const own = said.family === null ? system : systems[systemNames[said.family]];
    return { users, needs, mustWrite, source, ...own, user: starts, stepsDown: user === null ? stepsDown : user.purpose };
}
const nothingKnown = { ...systems.unknown, user: null, stepsDown: false, needs: null, mustWrite: [] };
const systemNames = {
    alpine: "alpine",
    busybox: "busybox",
    debian: "debian",
    distroless: "distroless",
    rhel: "rhel",
    "rhel-minimal": "minimalRhel",
    scratch: "scratch",
    suse: "suse",
    ubuntu: "ubuntu",
    windows: "windows",
    wolfi: "wolfi",
};
function knownImage(reference) {
    const image = (0,model_images/* parseImage */.z)(reference);
    if (image === null)
        return null;
    const repository = image.registry === "docker.io" ? image.repository.replace(platformOwner, "library/") : image.repository;
    const full = `${image.registry}/${repository}`;
    const user = (0,model_images/* imageUser */.R)(image.tag === null ? full : `${full}:${image.tag}`);
    const entries = baseImageTable.filter(({ images }) => images.some((one) => names(one, full)));
    if (image.tag === null && image.digest !== null)
        return byDigest(entries, user);
    const tag = image.tag ?? "latest";
    const entry = entries.find(({ tags }) => tags?.test(tag) !== false);
    if (entry)
        return assemble(systemOf(entry, tag), entry, user);
    return user.kind === "known" ? assemble("unknown", { source: user.source }, user) : null;
}
function names(pattern, repository) {
    return typeof pattern === "string" ? pattern === repository : pattern.test(repository);
}
/** A digest alone may stand for any tag: only what all tags have in common is known. */
function byDigest(entries, user) {
    const entry = entries.at(-1);
    if (!entry)
        return user.kind === "known" ? assemble("unknown", { source: user.source }, user) : null;
    if (entry.always)
        return assemble(entry.system, entry, user);
    const sameUser = entries.every((one) => one.user === undefined);
    return assemble("unknown", sameUser ? { source: entry.source } : { source: entry.source, user: null }, user);
}
function systemOf(entry, tag) {
    if (entry.always)
        return entry.system;
    const named = [...tagSystems, ...(entry.tagSystems ?? [])].find(([pattern]) => pattern.test(tag));
    return named ? named[1] : entry.system;
}
function assemble(name, entry, known) {
    const system = systems[name];
    const table = known.kind === "known" ? known : null;
    const own = table ? ownUser(table) : [];
    return {
        ...system,
        user: startsAs(name, entry, table),
        users: withoutDoubles([...own, ...(entry.users ?? []), ...system.users]),
        stepsDown: table?.stepsDown === true,
        needs: entry.needs ? { ...entry.needs, advice: table?.advice ?? null } : null,
        mustWrite: entry.mustWrite ?? [],
        source: entry.source,
    };
}
function startsAs(name, entry, known) {
    if (entry.user !== undefined)
        return entry.user;
    if (known?.start === "user")
        return { name: known.name ?? null, uid: known.uid, gid: known.gid };
    return systems[name].family === "windows" ? null : "root";
}
function ownUser(known) {
    const { name, uid, gid, home = null } = known;
    return name === undefined || uid === null || gid === null ? [] : [{ name, uid, gid, home, suitable: true }];
}
function withoutDoubles(users) {
    return users.filter(({ name }, index) => users.findIndex((other) => other.name === name) === index);
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
    ["tilt", /(?:^|\/)(?:Tiltfile(?:\.[^/]*)?|[^/]+\.Tiltfile)$/i],
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
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9767);
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
        return (0,_images_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .z)(whole) === null ? null : whole;
    }
    const rest = repository.slice(end + 1);
    return rest.startsWith("/") && (0,_images_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .z)(rest.slice(1)) !== null ? `*${rest}` : null;
}
/** The last step of an image's name, in lower case, without tag and digest; null for what names no image. */
function lastStep(image) {
    const parsed = (0,_images_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .z)(image.startsWith("*/") ? image.slice(2) : image);
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
// EXTERNAL MODULE: ./build/model/image-pattern.js
var image_pattern = __webpack_require__(4192);
// EXTERNAL MODULE: ./build/model/images.js + 1 modules
var model_images = __webpack_require__(9767);
// EXTERNAL MODULE: ./build/model/builds/build-options.js
var build_options = __webpack_require__(4057);
// EXTERNAL MODULE: ./build/model/builds/image-name.js
var image_name = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/formats/dockerfile/dockerfile-path.js
var dockerfile_path = __webpack_require__(4060);
// EXTERNAL MODULE: ./build/model/kustomization.js
var kustomization = __webpack_require__(563);
;// CONCATENATED MODULE: ./build/model/builds/phrase.js
/** A name from the repository as a part of a sentence: on one line, of bounded length, nothing in it invisible. */
function shown(text) {
    const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "\ufffd");
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
/** What is stated: certain where all of it is the same. A Tiltfile, whose images stay with developers, has the last word. */
function settled(stated) {
    const shipped = stated.filter(({ build }) => build.how !== "tilt");
    const links = (shipped.length > 0 ? shipped : stated).map(({ build, before }) => {
        const { dockerfile, target, file, line } = build;
        const says = build.how === "configuration" ? "the configuration says so" : `line ${line} of ${shown(file)} builds it`;
        return { dockerfile, target, how: `${before}${says}`, certain: false };
    });
    const all = distinct(links);
    return all.map((link) => ({ ...link, certain: all.length === 1 && shipped.length > 0 }));
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
    const tag = (0,model_images/* parseImage */.z)(reference)?.tag ?? null;
    const same = tag === null ? [] : tagged.filter(({ image }) => (0,model_images/* parseImage */.z)(image)?.tag === tag);
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
    const parsed = (0,model_images/* parseImage */.z)(image);
    return parsed === null ? null : `${parsed.registry}/${parsed.repository}`.toLowerCase();
}
/** False for images of others, which a Dockerfile of the same name does not build. */
function mayBeOurs(image) {
    return (0,model_images/* imageUser */.R)(image).kind === "unknown";
}
function renamesAmong(kustomizations) {
    const all = kustomizations.flatMap(({ directory, renames }) => renames.map(({ name, newName }) => ({ name: repositoryOf(name), newName, directory })));
    // Some give an image the name that it has, to set its tag.
    const others = all.filter(({ name, newName }) => repositoryOf(newName) !== name);
    return (0,group_by/* groupBy */.$)(others, ({ name }) => name);
}


/***/ }),

/***/ 4373:
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
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js
var parse = __webpack_require__(7904);
// EXTERNAL MODULE: ./build/model/kustomization.js
var kustomization = __webpack_require__(563);
// EXTERNAL MODULE: ./build/model/builds/expand-values.js
var expand_values = __webpack_require__(4907);
;// CONCATENATED MODULE: ./build/model/builds/plain.js

/** A text, or a number or boolean as its text; null for anything else. */
function textOf(value) {
    if (typeof value === "string")
        return value;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
/** A text or a list of texts, as a list. */
function textsOf(value) {
    const items = Array.isArray(value) ? value : [value];
    return items.flatMap((item) => textOf(item) ?? []);
}
/** Names with their values, from a map or from a list or text of `NAME=value`. */
function pairs(value) {
    if ((0,json/* isObject */.G)(value)) {
        return Object.entries(value).flatMap(([name, item]) => {
            const text = textOf(item);
            return text === null ? [] : [[name, text]];
        });
    }
    return textsOf(value).flatMap((line) => {
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

// EXTERNAL MODULE: ./build/model/builds/image-name.js
var image_name = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/model/builds/stated-build.js



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

;// CONCATENATED MODULE: ./build/model/builds/read-bake.js







/** Deep chains of targets that inherit are followed no further than this. */
const maximumTargets = 500;
/** The targets of a bake file in either form (docs.docker.com: Bake file reference). */
function readBake(source) {
    const { value, lines } = /\.json$/i.test(source.path) ? readJson(source) : readHcl(source);
    const targets = (0,json/* valueAt */.f)(value, ["target"]);
    if (!(0,json/* isObject */.G)(targets))
        return [];
    const directories = [...new Set([(0,kustomization/* directoryOf */.jt)(source.path), ""])];
    const valueOf = (name) => textOf((0,json/* valueAt */.f)(value, ["variable", name, "default"])) ?? undefined;
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
            images: textsOf(settings["tags"]).map(put),
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
    const target = (0,json/* valueAt */.f)(targets, [name]);
    known.set(name, {});
    if (!(0,json/* isObject */.G)(target))
        return {};
    const parents = known.size > maximumTargets ? [] : textsOf(target["inherits"]).slice(0, 10);
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
    const targets = (0,json/* valueAt */.f)(value, ["target"]);
    const names = (0,json/* isObject */.G)(targets) ? Object.keys(targets).slice(0, maximumBuilds) : [];
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
        const services = (0,json/* isObject */.G)(document.value) ? document.value["services"] : undefined;
        if (!(0,json/* isObject */.G)(services))
            return [];
        const built = Object.entries(services).filter(([, service]) => (0,json/* isObject */.G)(service) && service["build"] !== undefined);
        return built.slice(0, maximumBuilds).flatMap(([name, service]) => {
            const build = (0,json/* isObject */.G)(service) ? readService(name, service) : null;
            return build === null ? [] : { ...build, directories, line: lineOf(source, document, name) };
        });
    });
}
function readService(name, service) {
    const { build, image } = service;
    const plain = textOf(build);
    const options = (0,json/* isObject */.G)(build) ? build : {};
    if (plain === null && !(0,json/* isObject */.G)(build))
        return null;
    if (options["dockerfile_inline"] !== undefined)
        return null;
    const tags = [...textsOf(image), ...textsOf(options["tags"])].map(put);
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

;// CONCATENATED MODULE: ./build/model/builds/command-words.js
/** Longer lines are no commands that somebody wrote. */
const maximumLine = 20_000;
/**
 * The commands of a script that hold one of the wanted texts, or change the directory, in order. Continued lines are put
 * together; quotes are taken away, `$( … )` and `${ … }` stay within their word. Linear.
 */
function commandsWith(script, wanted) {
    const commands = [];
    const lines = script.split(/\r\n|\n|\r/);
    for (let index = 0; index < lines.length; index += 1) {
        const first = index;
        let text = lines[index] ?? "";
        while (text.endsWith("\\") && index + 1 < lines.length && text.length < maximumLine) {
            index += 1;
            text = `${text.slice(0, -1)} ${lines[index] ?? ""}`;
        }
        if (text.length > maximumLine || !wanted.test(text))
            continue;
        commands.push(...commandsIn(text, wanted).map((command) => ({ ...command, line: first + 1 })));
    }
    return commands;
}
function commandsIn(text, wanted) {
    const commands = [];
    let words = [];
    let word = null;
    let depth = 0;
    const endWord = () => {
        if (word !== null)
            words.push(word);
        word = null;
    };
    const endCommand = () => {
        endWord();
        if (words.length > 0)
            commands.push({ words, inside: depth > 0 });
        words = [];
    };
    let quote = null;
    for (let index = 0; index < text.length; index += 1) {
        const char = text[index] ?? "";
        const next = text[index + 1] ?? "";
        if (char === "$" && (next === "(" || next === "{") && quote !== "'") {
            const end = closing(text, index + 1);
            const within = text.slice(index + 2, end - 1);
            if (next === "(" && wanted.test(within))
                commands.push(...commandsIn(within, wanted));
            word = (word ?? "") + text.slice(index, end);
            index = end - 1;
        }
        else if (quote !== null) {
            if (char === quote)
                quote = null;
            else if (char === "\\" && quote === '"')
                word = (word ?? "") + (text[++index] ?? "");
            else
                word = (word ?? "") + char;
        }
        else if (char === '"' || char === "'") {
            quote = char;
            word ??= "";
        }
        else if (char === "\\") {
            index += 1;
            word = (word ?? "") + (text[index] ?? "");
        }
        else if (char === "#" && word === null)
            break;
        else if (/\s/.test(char))
            endWord();
        else if (";&|()".includes(char)) {
            endCommand();
            depth += char === "(" ? 1 : char === ")" ? -1 : 0;
        }
        else
            word = (word ?? "") + char;
    }
    endCommand();
    return commands;
}
/** The place after the bracket that closes the one at a place, or after that one where none does. */
function closing(text, start) {
    let depth = 0;
    const limit = Math.min(text.length, start + 500);
    for (let index = start; index < limit; index += 1) {
        const char = text[index] ?? "";
        if (char === "(" || char === "{")
            depth += 1;
        else if (char === ")" || char === "}")
            depth -= 1;
        if (depth === 0)
            return index + 1;
    }
    return start + 1;
}

;// CONCATENATED MODULE: ./build/model/builds/read-script.js





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
                const build = (0,json/* isObject */.G)(artifact) ? readArtifact(artifact) : null;
                if (build === null)
                    return [];
                const [start] = document.anchor([...path, index, "image"]);
                return { ...build, directories, line: source.position(start).line };
            });
        });
    });
}
function artifactLists(value) {
    const profiles = (0,json/* valueAt */.f)(value, ["profiles"]);
    const count = Array.isArray(profiles) ? Math.min(profiles.length, 100) : 0;
    const holders = [[], ...Array.from({ length: count }, (_, index) => ["profiles", index])];
    return holders.flatMap((holder) => {
        const path = [...holder, "build", "artifacts"];
        const artifacts = (0,json/* valueAt */.f)(value, path);
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
    const options = (0,json/* isObject */.G)(named) ? named : {};
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

;// CONCATENATED MODULE: ./build/model/builds/read-tiltfile.js



/** A call's arguments are looked for no further than this. */
const maximumCall = 20_000;
const word = /#.*|(?<triple>"""|''')|(?:[fF](?=["']))?[rRbBuU]?(?:"(?<double>[^"\\\n]*(?:\\.[^"\\\n]*)*)"|'(?<single>[^'\\\n]*(?:\\.[^'\\\n]*)*)')|(?<name>[A-Za-z_]\w*)|(?<mark>[^\s\w])/g;
/** The images that a Tiltfile builds with `docker_build` (docs.tilt.dev: API reference), as far as they are literal. */
function readTiltfile(source) {
    const directories = [(0,kustomization/* directoryOf */.jt)(source.path)];
    const builds = [];
    const calls = source.text.matchAll(/^[^#\n"']{0,200}\bdocker_build(?:_with_restart)?[ \t]*\(/gm);
    for (const call of [...calls].slice(0, maximumBuilds)) {
        const start = call.index + call[0].length;
        const { places, names, maps } = argumentsOf(source.text.slice(start, start + maximumCall));
        if (names.has("dockerfile_contents"))
            continue;
        const image = names.get("ref") ?? places[0];
        const context = names.get("context") ?? places[1];
        if (image === undefined || context === undefined)
            continue;
        builds.push({
            context,
            dockerfile: names.get("dockerfile") ?? null,
            from: "here",
            target: names.get("target") ?? null,
            args: maps.get("build_args") ?? {},
            images: [image],
            line: source.position(start).line,
            directories,
        });
    }
    return builds;
}
/** The arguments up to the bracket that ends the call: texts, and maps of texts; `unknown` for all else. */
function argumentsOf(text) {
    const places = [];
    const names = new Map();
    const maps = new Map();
    let tokens = [];
    let depth = 0;
    const endArgument = () => {
        const [first = "", second, third] = tokens;
        const named = second === "=" ? first : null;
        const value = named === null ? tokens : tokens.slice(2);
        const simple = value.length === 1 && (value[0] ?? "").startsWith('"') ? (value[0] ?? "").slice(1) : expand_values/* unknown */.L5;
        if (named !== null && third === "{")
            maps.set(named, mapOf(value));
        else if (named !== null)
            names.set(named, simple);
        else if (tokens.length > 0)
            places.push(simple);
        tokens = [];
    };
    for (const { 0: whole, groups = {} } of text.matchAll(word)) {
        const { double, single, name, mark, triple } = groups;
        const literal = double ?? single;
        if (triple !== undefined)
            break;
        if (mark !== undefined && ")]}".includes(mark))
            depth -= 1;
        if (depth < 0)
            break;
        if (mark === "," && depth === 0)
            endArgument();
        else if (literal !== undefined)
            tokens.push(/^[fF]/.test(whole) ? expand_values/* unknown */.L5 : `"${literal.replace(/\\(.)/g, "$1")}`);
        else if (name !== undefined || mark !== undefined)
            tokens.push(name ?? mark ?? "");
        if (mark !== undefined && "([{".includes(mark))
            depth += 1;
    }
    endArgument();
    return { places, names, maps };
}
/** The entries of a map whose names and values are texts. */
function mapOf(tokens) {
    const entries = tokens.flatMap((token, index) => {
        const [key, value, after] = [tokens[index - 1] ?? "", tokens[index + 1] ?? "", tokens[index + 2] ?? ""];
        const texts = token === ":" && key.startsWith('"') && value.startsWith('"') && ",}".includes(after);
        return texts ? [[key.slice(1), value.slice(1)]] : [];
    });
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/model/builds/matrix.js


/** More runs of one job, variables of one run and parts of one variable are not followed. */
const maximum = { runs: 64, variables: 20, parts: 20 };
/** The runs of a job, each as what `matrix.…` holds in it, by dotted name (GitHub: Running variations of jobs). One run without a matrix. */
function matrixOf(matrix) {
    if (!(0,json/* isObject */.G)(matrix))
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
        const values = new Map((0,json/* isObject */.G)(entry)
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
    if (!(0,json/* isObject */.G)(value))
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
    if (document === undefined || !(0,json/* isObject */.G)(value))
        return [];
    const jobs = (0,json/* isObject */.G)(value["jobs"]) ? Object.keys(value["jobs"]).slice(0, read_workflow_maximum.jobs) : [];
    const paths = [["runs"], ...jobs.map((name) => ["jobs", name])];
    const builds = [];
    const budget = { text: maximumText };
    for (const path of paths) {
        const job = (0,json/* valueAt */.f)(value, path);
        if (!(0,json/* isObject */.G)(job) || !Array.isArray(job["steps"]))
            continue;
        const environment = { ...objectAt(value, ["env"]), ...objectAt(job, ["env"]) };
        const directory = [job, value].map((holder) => textOf((0,json/* valueAt */.f)(holder, ["defaults", "run", "working-directory"])));
        const steps = job["steps"].slice(0, read_workflow_maximum.steps);
        const read = { source, document, path, steps, environment, directory: directory[0] ?? directory[1] ?? null };
        const varied = JSON.stringify([steps, environment]).includes("matrix.");
        for (const matrix of varied ? matrixOf((0,json/* valueAt */.f)(job, ["strategy", "matrix"])) : [new Map()]) {
            if (builds.length >= maximumBuilds || budget.text < 0)
                return builds;
            builds.push(...buildsOf(read, matrix, budget));
        }
    }
    return builds;
}
function buildsOf(job, matrix, budget) {
    return job.steps.flatMap((step, index) => {
        if (!(0,json/* isObject */.G)(step))
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
    const tags = textsOf(inputs["tags"]).flatMap((text) => (0,expand_values/* expandValues */.pj)(text, valueOf).split(/[\n,]/));
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
    const step = steps.find((one) => (0,json/* valueAt */.f)(one, ["id"]) === id);
    if (!/^docker\/metadata-action@/.test(textOf((0,json/* valueAt */.f)(step, ["uses"])) ?? ""))
        return undefined;
    const images = textOf((0,json/* valueAt */.f)(step, ["with", "images"])) ?? "";
    const names = images
        .split("\n")
        .map((line) => (/(?:^|,)name=([^,]*)/.exec(line)?.[1] ?? line.split(",")[0] ?? "").trim());
    return names.filter((name) => name !== "").join("\n");
}
function objectAt(value, path) {
    const found = (0,json/* valueAt */.f)(value, path);
    return (0,json/* isObject */.G)(found) ? found : {};
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
    tilt: readTiltfile,
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

/***/ 1170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ deployUnits),
/* harmony export */   A9: () => (/* binding */ contextPaths),
/* harmony export */   QR: () => (/* binding */ deployUnitsOf),
/* harmony export */   i7: () => (/* binding */ referencedPaths)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8187);
/* harmony import */ var _kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(563);


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

/***/ 4186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ absolutePath)
/* harmony export */ });
/** Linux takes no longer path (PATH_MAX). */
const maxLength = 4096;
/**
 * A path of an instruction from the directory it is meant from, without `.`, `..` and doubled slashes; null where the
 * directory is not known, or the path longer than 4096 characters.
 */
function absolutePath(directory, path) {
    if (!path.startsWith("/") && directory === null)
        return null;
    const parts = [];
    for (const part of (path.startsWith("/") ? path : `${directory}/${path}`).split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== "" && part !== ".")
            parts.push(part);
    }
    const absolute = `/${parts.join("/")}`;
    return absolute.length > maxLength ? null : absolute;
}


/***/ }),

/***/ 5684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ scriptOf),
/* harmony export */   v: () => (/* binding */ runUserCommands)
/* harmony export */ });
/* harmony import */ var _shell_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7954);
/* harmony import */ var _user_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9546);


/** Nobody creates more users, groups or entries in one image; what comes after them is left out. */
const maxAccounts = 500;
/** Does to the accounts what the commands of a RUN do. `expand` puts in the variables that the Dockerfile sets. */
function runUserCommands(instruction, accounts, base, expand) {
    const own = scriptOf(instruction);
    const script = instruction.heredoc === "" ? own : `${own}\n${instruction.heredoc}`;
    if (!/user|group|passwd/.test(script))
        return;
    for (const words of (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .shellCommands */ .h)(script)) {
        const command = (0,_user_command_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOf */ .N)(words, expand);
        if (command === null)
            continue;
        if (isFull(accounts))
            break;
        if (command.program === "useradd" || command.program === "adduser")
            createUser(command, instruction, accounts);
        else if (command.program === "usermod")
            changeUser(command, instruction, accounts, base);
        else if (command.others.length === 0)
            setGroup(command, accounts, base);
    }
    readEntries(script, instruction, accounts);
}
function isFull({ created, groups, changed }) {
    return created.length + groups.size + changed.size >= maxAccounts;
}
function createUser(command, instruction, { created, groups }) {
    const { program, name, uid = null, gid, group, others, system } = command;
    if (others.length > 0)
        return;
    // Debian's adduser and BusyBox's give a user a group of its own with the same number; a system user gets none.
    const own = gid === undefined && group === undefined && !system ? (program === "adduser" ? uid : null) : undefined;
    if (own !== undefined && !groups.has(name))
        groups.set(name, own);
    const named = typeof group === "string" ? groups.get(group) : undefined;
    created.push({ name, uid, gid: gid ?? named ?? own ?? null, instruction });
}
function changeUser({ name, uid, gid, group, renamed }, instruction, { created, groups, changed }, base) {
    const index = created.findLastIndex((user) => user.name === name);
    const before = created[index] ?? changed.get(name) ?? base.find((user) => user.name === name);
    const named = typeof group === "string" ? (groups.get(group) ?? null) : group;
    const ids = {
        uid: uid === undefined ? (before?.uid ?? null) : uid,
        gid: gid ?? (gid === undefined && named === undefined ? (before?.gid ?? null) : (named ?? null)),
    };
    const user = created[index];
    if (user !== undefined)
        created[index] = { ...user, ...ids, name: renamed ?? name };
    else if (renamed !== null)
        created.push({ name: renamed, ...ids, instruction });
    else
        changed.set(name, ids);
}
/** A group that gets another number keeps the users whose own group it is. */
function setGroup({ program, name, gid = null }, { created, groups, changed }, base) {
    groups.set(name, gid);
    if (program !== "groupmod")
        return;
    for (const [index, user] of created.entries())
        if (user.name === name)
            created[index] = { ...user, gid };
    const brought = changed.get(name) ?? base.find((user) => user.name === name);
    if (brought !== undefined)
        changed.set(name, { uid: brought.uid, gid });
}
/** Entries that a script writes into passwd and group itself. */
function readEntries(script, instruction, accounts) {
    const { created, groups } = accounts;
    if (script.includes("/etc/passwd")) {
        const entry = /(?<![\w-])([a-z_][\w-]{0,31}):[^:\s]{0,20}:(\d{1,10}):(\d{1,10}):/g;
        for (const [, name = "", uid, gid] of script.matchAll(entry)) {
            if (isFull(accounts))
                return;
            created.push({ name, uid: Number(uid), gid: Number(gid), instruction });
        }
    }
    if (!script.includes("/etc/group"))
        return;
    for (const [, name = "", gid] of script.matchAll(/(?<![\w:-])([a-z_][\w-]{0,31}):[^:\s]{0,20}:(\d{1,10}):(?!\d)/g)) {
        if (isFull(accounts))
            return;
        groups.set(name, Number(gid));
    }
}
/** The script of a RUN: its text, or the words of its exec form put together. */
function scriptOf({ json, words, text }) {
    if (!json)
        return text;
    const values = words.map(({ value }) => value);
    const shell = /(?:^|\/)(?:ba|da|a)?sh$/.test(values[0] ?? "") && /^-\w*c$/.test(values[1] ?? "");
    return shell ? values.slice(2).join(" ") : values.map((value) => `'${value.replaceAll("'", "'\\''")}'`).join(" ");
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

// EXTERNAL MODULE: ./build/model/base-image.js + 1 modules
var base_image = __webpack_require__(9582);
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
    return { kind: "unknown", reason: `it is not known whom ${base.reference} runs as`, set: null };
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
        mustWrite: [],
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
        return { kind: "unknown", reason: `FROM ${stage.image} takes its image from outside the Dockerfile` };
    }
    const wanted = reference.toLowerCase();
    // Of two stages of one name, BuildKit takes the later one.
    const parent = earlier.findLast(({ name }) => name === wanted);
    if (parent?.instructions.some(({ keyword }) => keyword === "ONBUILD")) {
        return { kind: "unknown", reason: `what ONBUILD of ${parent.title} does comes first` };
    }
    if (parent !== undefined)
        return { kind: "stage", stage: parent };
    if (reference === "scratch")
        return { kind: "scratch" };
    return { kind: "image", reference, image: (0,base_image/* baseImage */.f)(reference, images) };
}
/** By the image's name; where that says nothing, by the commands that the stage runs upon it. */
function systemOf(base, stage) {
    if (base.kind === "scratch")
        return (0,base_image/* baseImage */.f)("scratch");
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

/***/ 7954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ shellCommands)
/* harmony export */ });
/** The commands of a shell script with their words, quotes taken away; nothing is expanded. */
function shellCommands(script) {
    const commands = [];
    let words = [];
    let word = null;
    let quote = null;
    const endWord = () => {
        if (word !== null)
            words.push(word);
        word = null;
    };
    const endCommand = () => {
        endWord();
        if (words.length > 0)
            commands.push(words);
        words = [];
    };
    for (let index = 0; index < script.length; index += 1) {
        const char = script[index] ?? "";
        if (quote !== null) {
            if (char === quote)
                quote = null;
            else if (char === "\\" && quote === '"')
                word = (word ?? "") + (script[++index] ?? "");
            else
                word = (word ?? "") + char;
        }
        else if (char === '"' || char === "'") {
            quote = char;
            word ??= "";
        }
        else if (char === "\\") {
            index += 1;
            if (script[index] !== "\n" && script[index] !== "\r")
                word = (word ?? "") + (script[index] ?? "");
        }
        else if (char === "#" && word === null) {
            const newline = script.indexOf("\n", index);
            index = newline === -1 ? script.length : newline - 1;
        }
        else if (char === " " || char === "\t" || char === "\r")
            endWord();
        else if ("\n;&|(){}".includes(char) && !(char === "{" && word !== null) && !(char === "}" && word !== null)) {
            endCommand();
        }
        else
            word = (word ?? "") + char;
    }
    endCommand();
    return commands;
}


/***/ }),

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ commandOf),
/* harmony export */   q: () => (/* binding */ programAt)
/* harmony export */ });
/** Letters of options that are followed by a value, in all dialects of a program (shadow, Debian, BusyBox). */
const letters = {
    addgroup: "g",
    adduser: "bcdefghkKpRPsuGZ",
    groupadd: "gKpPRU",
    groupmod: "gnpPRU",
    useradd: "bcdefghkKpRPsuGZ",
    usermod: "cdefgGlpPRsuvVwWZ",
};
const longOptions = /^--(?:uid|gid|home|home-dir|base-dir|shell|gecos|comment|ingroup|groups|conf|password|expiredate|inactive|skel|firstuid|lastuid|firstgid|lastgid|prefix|root|selinux-user|key|add_extra_groups_to|login|new-name|users)$/;
/** What may stand before the program in a command, and leaves it what it does. */
const prefix = /^(?:[A-Za-z_]\w*=.*|!|-.*|busybox|command|do|elif|else|env|exec|if|sudo|then|time|while)$/;
/** Reads the words of a command; null for any other command, or where it can't be told whom it is about. */
function commandOf(words, expand) {
    const at = programAt(words);
    const program = (words[at] ?? "").replace(/^.*\//, "");
    if (!isProgram(program))
        return null;
    const { names, options } = split(words.slice(at + 1).map((word) => (word.includes("$") ? expand(word) : word)), letters[program]);
    const [name, ...others] = names;
    if (typeof name !== "string" || name.includes("$"))
        return null;
    const value = (short, ...long) => {
        return options.findLast(([option]) => (option.startsWith("--") ? long.includes(option) : option === short))?.[1];
    };
    // The group of a BusyBox user is -G, and its -g the comment on it; everywhere else -g is the group.
    const adduser = program === "adduser";
    const primary = adduser ? value("-G", "--gid", "--ingroup") : value("-g", "--gid");
    const number = adduser ? (value("-g", "--gid") ?? primary) : primary;
    const has = (...wanted) => options.some(([option]) => wanted.includes(option));
    return {
        program,
        name,
        uid: numberOf(value("-u", "--uid")),
        gid: gidOf(number),
        group: typeof primary === "string" && numberOf(primary) !== null ? undefined : primary,
        system: adduser && has("-S", "--system") && !has("--group"),
        renamed: program === "usermod" ? (value("-l", "--login") ?? null) : null,
        others,
    };
}
/** Where the program stands among the words of a command: behind assignments, `sudo`, `then` and the like; -1 for none. */
function programAt(words) {
    return words.findIndex((word) => !prefix.test(word));
}
/** A number, or unknown where it may be a group's name; more than one word is the comment on a BusyBox user. */
function gidOf(text) {
    if (typeof text !== "string")
        return text;
    return numberOf(text) ?? (/^[a-z_][\w-]*$/.test(text) ? null : undefined);
}
/** Names, and options one by one: `-ms /bin/sh` is `-m` and `-s`. */
function split(words, valued) {
    const names = [];
    const options = [];
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index] ?? null;
        if (word === null || !/^-./.test(word)) {
            if (word !== null && /^\d*[<>]/.test(word))
                break;
            names.push(word);
            continue;
        }
        if (word.startsWith("--")) {
            const [, name = word, value] = /^(--[^=]*)=(.*)$/s.exec(word) ?? [];
            options.push([name, value ?? (longOptions.test(name) ? words[++index] : undefined)]);
            continue;
        }
        for (let letter = 1; letter < word.length; letter += 1) {
            const option = `-${word[letter] ?? ""}`;
            const takes = valued.includes(word[letter] ?? "");
            const rest = word.slice(letter + 1);
            options.push([option, takes ? (rest === "" ? words[++index] : rest) : undefined]);
            if (takes)
                break;
        }
    }
    return { names, options };
}
function isProgram(text) {
    return Object.hasOwn(letters, text);
}
function numberOf(text) {
    if (text === null || text === undefined)
        return text;
    return /^\d{1,10}$/.test(text) ? Number(text) : null;
}


/***/ }),

/***/ 2840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fL: () => (/* binding */ ignoresOf),
  GJ: () => (/* binding */ judgeComments),
  Gq: () => (/* binding */ readIgnores)
});

// EXTERNAL MODULE: ./build/core/ignore-comment.js
var ignore_comment = __webpack_require__(6826);
;// CONCATENATED MODULE: ./build/formats/dockerfile/ignore.js

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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/formats/yaml/comment-target.js
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

// EXTERNAL MODULE: ./build/formats/yaml/comments.js
var yaml_comments = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/formats/yaml/locate.js
var locate = __webpack_require__(3609);
// EXTERNAL MODULE: ./build/formats/yaml/parsed-document.js
var parsed_document = __webpack_require__(1850);
;// CONCATENATED MODULE: ./build/formats/yaml/ignore.js






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

;// CONCATENATED MODULE: ./build/core/foreign-checks.js
const checkov = "https://github.com/bridgecrewio/checkov/blob/03d5fdad8d6154b1565799a7b1fb8070c158866f/checkov";
const hadolint = "https://github.com/hadolint/hadolint/blob/8f936c5e975d3663b3cce4ac5b3baa3db26b8516/src/Hadolint/Rule";
const kubeLinter = "https://github.com/stackrox/kube-linter/blob/35de568d49825fe0278d25d7fca5aa2467f9dd00/pkg/builtinchecks/yamls";
const kubeScore = "https://github.com/zegl/kube-score/blob/06dedc9ccce58bff50a4f42a3ce0633dc72b0dfa/score";
const polaris = "https://github.com/FairwindsOps/polaris/blob/c0e23a233b2087272a7f524f1b922f4e3f2f9689/pkg/config/checks";
const trivy = "https://github.com/aquasecurity/trivy-checks/blob/80e5382269707262f35cf893bdc0805cb72217e9/checks";
/**
 * The checks that a suppression is honoured for: those that ask what a rule asks. One that asks for more, for less or
 * for something near it is none of them, since its suppression may have been written for just the difference. None of
 * BuildKit's checks asks what a rule asks.
 */
const foreignChecks = [
    {
        tool: "checkov",
        names: ["CKV_DOCKER_3"],
        rule: "image-runs-as-root",
        at: "FROM",
        source: `${checkov}/dockerfile/checks/UserExists.py`,
    },
    {
        tool: "checkov",
        names: ["CKV_DOCKER_8"],
        rule: "image-runs-as-root",
        at: "USER",
        source: `${checkov}/dockerfile/checks/RootUser.py`,
    },
    {
        tool: "checkov",
        names: ["CKV_DOCKER_8"],
        rule: "root-user-restored",
        source: `${checkov}/dockerfile/checks/RootUser.py`,
    },
    {
        tool: "checkov",
        names: ["CKV2_DOCKER_1"],
        rule: "sudo-used",
        step: "sudo",
        source: `${checkov}/dockerfile/checks/graph_checks/RunUsingSudo.yaml`,
    },
    {
        tool: "checkov",
        names: ["CKV_K8S_20"],
        rule: "privilege-escalation-allowed",
        source: `${checkov}/kubernetes/checks/resource/k8s/AllowPrivilegeEscalation.py`,
    },
    {
        tool: "checkov",
        names: ["CKV_K8S_23"],
        rule: "container-runs-as-root",
        source: `${checkov}/kubernetes/checks/resource/k8s/RootContainers.py`,
    },
    {
        tool: "checkov",
        names: ["CKV_K8S_9"],
        rule: "healthcheck-without-probe",
        source: `${checkov}/kubernetes/checks/resource/k8s/ReadinessProbe.py`,
    },
    { tool: "hadolint", names: ["DL3002"], rule: "image-runs-as-root", at: "USER", source: `${hadolint}/DL3002.hs` },
    { tool: "hadolint", names: ["DL3002"], rule: "root-user-restored", source: `${hadolint}/DL3002.hs` },
    { tool: "hadolint", names: ["DL3004"], rule: "sudo-used", step: "sudo", source: `${hadolint}/DL3004.hs` },
    {
        tool: "kube-linter",
        names: ["no-readiness-probe"],
        rule: "healthcheck-without-probe",
        source: `${kubeLinter}/no-readiness-probe.yaml`,
    },
    {
        tool: "kube-linter",
        names: ["privilege-escalation-container"],
        rule: "privilege-escalation-allowed",
        source: `${kubeLinter}/privilege-escalation.yaml`,
    },
    {
        tool: "kube-linter",
        names: ["run-as-non-root"],
        rule: "container-runs-as-root",
        source: `${kubeLinter}/run-as-non-root.yaml`,
    },
    {
        tool: "kube-score",
        names: ["pod-topology-spread-constraints"],
        rule: "topology-spread-invalid",
        step: "labelSelector",
        source: `${kubeScore}/podtopologyspreadconstraints/podtopologyspreadconstraints.go`,
    },
    {
        tool: "polaris",
        names: ["privilegeEscalationAllowed"],
        rule: "privilege-escalation-allowed",
        source: `${polaris}/privilegeEscalationAllowed.yaml`,
    },
    {
        tool: "polaris",
        names: ["readinessProbeMissing"],
        rule: "healthcheck-without-probe",
        source: `${polaris}/readinessProbeMissing.yaml`,
    },
    {
        tool: "polaris",
        names: ["runAsRootAllowed"],
        rule: "container-runs-as-root",
        source: `${polaris}/runAsRootAllowed.yaml`,
    },
    {
        tool: "polaris",
        names: ["topologySpreadConstraint"],
        rule: "pods-not-spread",
        source: `${polaris}/topologySpreadConstraint.yaml`,
    },
    {
        tool: "trivy",
        names: ["KSV-0001", "AVD-KSV-0001", "KSV001", "no-self-privesc", "kubernetes-no-self-privesc"],
        rule: "privilege-escalation-allowed",
        source: `${trivy}/kubernetes/can_elevate_its_own_privileges.rego`,
    },
    {
        tool: "trivy",
        names: ["KSV-0012", "AVD-KSV-0012", "KSV012", "no-root", "kubernetes-no-root"],
        rule: "container-runs-as-root",
        source: `${trivy}/kubernetes/runs_as_root.rego`,
    },
    {
        tool: "trivy",
        names: ["DS-0002", "AVD-DS-0002", "DS002", "least-privilege-user", "docker-least-privilege-user"],
        rule: "image-runs-as-root",
        source: `${trivy}/docker/root_user.rego`,
    },
    {
        tool: "trivy",
        names: ["DS-0002", "AVD-DS-0002", "DS002", "least-privilege-user", "docker-least-privilege-user"],
        rule: "root-user-restored",
        source: `${trivy}/docker/root_user.rego`,
    },
    {
        tool: "trivy",
        names: ["DS-0010", "AVD-DS-0010", "DS010", "no-sudo-run", "docker-no-sudo-run"],
        rule: "sudo-used",
        step: "sudo",
        source: `${trivy}/docker/run_using_sudo.rego`,
    },
];

;// CONCATENATED MODULE: ./build/core/foreign-suppression.js

/** What comments for other tools hold; a file without it needs no look at its comments. */
const foreignWord = /hadolint|(?:trivy|tfsec):|(?:checkov|bridgecrew|cortex):skip/;
/** More text or more names than these say nothing that a person wrote. */
const longestText = 2000;
const mostNames = 50;
const checkovComment = /(?:checkov|bridgecrew|cortex):skip= *([\w-]+(?:,[\w-]+)*)/;
const hadolintComment = /^#[ \t]*hadolint[ \t]+(?:(global|stage)[ \t]+)?ignore[ \t]*=([DLSC\d, \t]+)(?:#.*)?$/;
/** Reads a comment, from its `#` on. `today` is the day of the run; null lets nothing expire. */
function readForeignComment(comment, today) {
    const text = comment.trimEnd();
    if (text.length > longestText || !foreignWord.test(text))
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
    const names = text
        .split(/\s+/)
        .flatMap((word) => trivyName(word.replace(/^[#/*]+/, ""), today) ?? [])
        .slice(0, mostNames);
    if (names.length > 0)
        found.push({ tool: "trivy", scope: "line", names });
    return found;
}
/** Reads an annotation of an object; those of its pod template count for kube-score alone. Null where it is another. */
function readForeignAnnotation(key, value) {
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
/** The checks that a suppression names, of those that mean what a rule means. */
function checksOf({ tool, names }) {
    const matches = tool === "trivy" ? matchesPattern : (name, known) => name === known;
    return foreignChecks.filter((check) => {
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

;// CONCATENATED MODULE: ./build/formats/dockerfile/foreign.js

/**
 * Reads a Dockerfile's comments for hadolint, trivy and checkov, and BuildKit's directive. As those tools have it, a
 * comment about a line is about the instruction that starts right below it; trivy's may stand above one another.
 */
function readDockerfileForeign(file, today) {
    const directive = readCheckDirective(file.directives.get("check") ?? "");
    const places = new Map();
    const add = (place, checks) => {
        const there = places.get(place) ?? new Set();
        for (const check of checks)
            there.add(check);
        places.set(place, there);
    };
    if (directive !== null)
        add("file", checksOf(directive));
    const lineOf = ({ range }) => file.source.position(range[0]).line;
    let below = { line: 0, target: 0 };
    for (const comment of foreignWord.test(file.source.text) ? file.comments.toReversed() : []) {
        const line = lineOf(comment);
        const read = readForeignComment(comment.text, today);
        const target = below.line === line + 1 ? below.target : line + 1;
        for (const one of read)
            add(placeOf(one, one.tool === "trivy" ? target : line + 1), checksOf(one));
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
    return scope === "file" ? "file" : `${scope} ${line}`;
}

;// CONCATENATED MODULE: ./build/formats/yaml/foreign.js




/**
 * Reads a YAML file's comments for trivy, the only tool that looks for some in manifests. As it has it, one is about
 * the list item, such as a container, that starts on its line or the next; several may stand above one another.
 */
function readYamlForeign({ source }, today) {
    if (!foreignWord.test(source.text))
        return () => [];
    const about = new Map();
    let below = { line: 0, target: 0 };
    for (const range of (0,yaml_comments/* commentsOf */.u)(source.text).toReversed()) {
        const comment = readForeignComment(source.text.slice(...range), today).find(({ tool }) => tool === "trivy");
        if (comment === undefined)
            continue;
        const { line, column } = source.position(range[0]);
        const before = source.line(line).slice(0, column - 1);
        const alone = before.trim() === "";
        const next = below.line === line + 1 ? below.target : line + 1;
        const target = alone ? next : line;
        const there = about.get(target) ?? new Set();
        for (const check of checksOf(comment))
            there.add(check);
        about.set(target, there);
        if (alone)
            below = { line, target };
    }
    return (document, path) => {
        const steps = about.size === 0 ? [] : (0,locate/* walk */.GG)((0,parsed_document/* parsedOf */.r)(document)?.root ?? null, path);
        return steps.flatMap(({ pair, node }) => {
            const start = pair === null ? (0,locate/* nodeRange */.CJ)(node)?.[0] : undefined;
            return start === undefined ? [] : [...(about.get(source.position(start).line) ?? [])];
        });
    };
}

;// CONCATENATED MODULE: ./build/model/foreign.js



/** Reads suppressions for other tools, each once and only when asked about. `today` ends those that have a last day. */
function foreignOf(today) {
    const yaml = remembering((file) => readYamlForeign(file, today));
    const dockerfile = remembering((file) => readDockerfileForeign(file, today));
    const annotations = remembering(annotationsOf);
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
/** As the tools have it, an object's annotations are about all of it; of the others only kube-score reads its pods'. */
function annotationsOf({ annotations, podTemplate }) {
    const ofPods = checksIn(podTemplate?.annotations ?? {}).filter(({ tool }) => tool === "kube-score");
    return new Set([...checksIn(annotations), ...ofPods]);
}
function checksIn(annotations) {
    return Object.entries(annotations).flatMap(([key, value]) => {
        const suppression = readForeignAnnotation(key, value);
        return suppression === null ? [] : checksOf(suppression);
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

;// CONCATENATED MODULE: ./build/model/ignores.js



/** Reads what files say is to be ignored, each file once and only when asked about. */
function ignoresOf(files, reading) {
    const foreign = reading.foreign === true ? foreignOf(reading.today) : null;
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
            return foreign !== null && file !== undefined && foreign.silences(file, subject, finding);
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


/***/ }),

/***/ 4192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ imageTest)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8998);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9767);


/**
 * The test that a pattern of image names puts to a reference. A pattern with a tag looks at the tag too (`latest` where
 * there is none), one without takes every tag and digest. Docker Hub's images go by their short and their full names.
 * Throws a RangeError where braces would make too many alternatives.
 */
function imageTest(pattern) {
    const tagged = pattern.slice(pattern.lastIndexOf("/") + 1).includes(":");
    const fits = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globTest */ .F)(pattern);
    return (reference) => {
        const image = (0,_images_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .z)(reference);
        if (image === null)
            return false;
        const { registry, repository, digest } = image;
        if (tagged && image.tag === null && digest !== null)
            return false;
        const tag = tagged ? `:${image.tag ?? "latest"}` : "";
        const names = [`${registry}/${repository}`, ...(registry === "docker.io" ? shortNames(repository) : [])];
        return names.some((name) => fits(`${name}${tag}`));
    };
}
function shortNames(repository) {
    return repository.startsWith("library/") ? [repository, repository.slice("library/".length)] : [repository];
}


/***/ }),

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ imageUser),
  z: () => (/* binding */ parseImage)
});

;// CONCATENATED MODULE: ./build/model/image-users.js
const stepsDownAdvice = "Its entry point starts as root and steps down to a user of its own; to start as that user, set runAsUser to its " +
    "id in this image and see that the data volume belongs to it.";
/** Known images, the most particular entry first. */
const imageUsers = [
    {
        images: [
            "docker.io/nginxinc/nginx-unprivileged",
            "ghcr.io/nginx/nginx-unprivileged",
            "ghcr.io/nginxinc/nginx-unprivileged",
            "public.ecr.aws/nginx/nginx-unprivileged",
            "quay.io/nginx/nginx-unprivileged",
        ],
        start: "user",
        uid: 101,
        gid: 101,
        name: "nginx",
        certain: true,
        source: "https://github.com/nginxinc/docker-nginx-unprivileged",
    },
    {
        images: ["gcr.io/distroless/*"],
        tags: /(^|-)nonroot(-|$)/,
        start: "user",
        uid: 65532,
        gid: 65532,
        name: "nonroot",
        home: "/home/nonroot",
        certain: true,
        source: "https://github.com/GoogleContainerTools/distroless",
    },
    {
        images: ["gcr.io/distroless/*"],
        start: "root",
        uid: 65532,
        gid: 65532,
        name: "nonroot",
        home: "/home/nonroot",
        source: "https://github.com/GoogleContainerTools/distroless",
    },
    {
        images: ["cgr.dev/chainguard/chainguard-base", "cgr.dev/chainguard/wolfi-base"],
        start: "root",
        uid: 65532,
        gid: 65532,
        name: "nonroot",
        home: "/home/nonroot",
        source: "https://edu.chainguard.dev/open-source/wolfi/wolfi-with-dockerfiles/",
    },
    {
        images: ["cgr.dev/chainguard/*"],
        start: "user",
        uid: 65532,
        gid: 65532,
        source: "https://edu.chainguard.dev/chainguard/chainguard-images/",
    },
    {
        images: ["docker.io/grafana/grafana", "docker.io/grafana/grafana-enterprise", "docker.io/grafana/grafana-oss"],
        start: "user",
        uid: 472,
        gid: null,
        name: "grafana",
        source: "https://grafana.com/docs/grafana/latest/setup-grafana/configure-docker/",
    },
    {
        images: [
            "docker.io/prom/alertmanager",
            "docker.io/prom/prometheus",
            "quay.io/prometheus/alertmanager",
            "quay.io/prometheus/prometheus",
        ],
        start: "user",
        uid: 65534,
        gid: 65534,
        name: "nobody",
        source: "https://github.com/prometheus/prometheus/blob/main/Dockerfile",
    },
    {
        images: ["docker.elastic.co/elasticsearch/elasticsearch", "docker.io/library/elasticsearch"],
        start: "user",
        uid: 1000,
        gid: null,
        source: "https://www.elastic.co/guide/en/elasticsearch/reference/current/docker.html",
    },
    {
        images: ["docker.io/jenkins/jenkins"],
        start: "user",
        uid: 1000,
        gid: 1000,
        name: "jenkins",
        home: "/var/jenkins_home",
        source: "https://github.com/jenkinsci/docker",
    },
    {
        images: ["quay.io/keycloak/keycloak"],
        start: "user",
        uid: 1000,
        gid: null,
        source: "https://github.com/keycloak/keycloak/blob/main/quarkus/container/Dockerfile",
    },
    {
        images: ["docker.io/bitnami/*", "docker.io/bitnamilegacy/*", "public.ecr.aws/bitnami/*"],
        start: "user",
        uid: 1001,
        gid: null,
        source: "https://techdocs.broadcom.com/us/en/vmware-tanzu/bitnami-secure-images.html",
    },
    {
        images: ["docker.io/library/node"],
        start: "root",
        uid: 1000,
        gid: 1000,
        name: "node",
        home: "/home/node",
        source: "https://github.com/nodejs/docker-node/blob/main/docs/BestPractices.md#non-root-user",
    },
    {
        images: ["docker.io/library/nginx", "public.ecr.aws/nginx/nginx"],
        start: "root",
        uid: null,
        gid: null,
        advice: "The official image listens on port 80 and writes its cache and pid file as root: use " +
            "nginxinc/nginx-unprivileged, which runs as user 101 on port 8080.",
        source: "https://hub.docker.com/_/nginx",
    },
    {
        images: ["docker.io/library/httpd", "docker.io/library/wordpress"],
        start: "root",
        uid: null,
        gid: null,
        advice: "It opens port 80 as root: let it listen on a port from 1024 up, then give it a user of its own.",
        source: "https://hub.docker.com/_/httpd",
    },
    {
        images: ["docker.io/library/php"],
        tags: /(^|-)apache(-|$)/,
        start: "root",
        uid: null,
        gid: null,
        advice: "It opens port 80 as root: let Apache listen on a port from 1024 up, then run it as www-data.",
        source: "https://hub.docker.com/_/php",
    },
    {
        images: [
            "docker.io/library/cassandra",
            "docker.io/library/mariadb",
            "docker.io/library/mongo",
            "docker.io/library/mysql",
            "docker.io/library/postgres",
            "docker.io/library/rabbitmq",
            "docker.io/library/redis",
        ],
        start: "root",
        uid: null,
        gid: null,
        stepsDown: true,
        advice: stepsDownAdvice,
        source: "https://github.com/docker-library/official-images#consistency",
    },
];
/** Official images without an application: they start as root and work as whatever user they are given. */
const baseImages = [
    "alpine",
    "bash",
    "busybox",
    "debian",
    "eclipse-temurin",
    "golang",
    "python",
    "ruby",
    "ubuntu",
].map((name) => `docker.io/library/${name}`);
/** Official images whose user is not in the table. Other bare names are as a rule images that somebody builds. */
const officialImages = [
    "adminer",
    "amazonlinux",
    "centos",
    "consul",
    "couchdb",
    "docker",
    "drupal",
    "fedora",
    "ghost",
    "gradle",
    "haproxy",
    "influxdb",
    "joomla",
    "kibana",
    "logstash",
    "maven",
    "memcached",
    "nats",
    "neo4j",
    "nextcloud",
    "openjdk",
    "perl",
    "php",
    "registry",
    "rust",
    "solr",
    "sonarqube",
    "telegraf",
    "tomcat",
    "traefik",
    "vault",
    "zookeeper",
].map((name) => `docker.io/library/${name}`);
/** Where images come ready-made from their vendors, so that nobody can have built them for the recipe's user. */
const catalogues = [
    "cgr.dev/",
    "docker.elastic.co/",
    "docker.io/calico/",
    "docker.io/confluentinc/",
    "docker.io/curlimages/",
    "docker.io/envoyproxy/",
    "docker.io/fluent/",
    "docker.io/grafana/",
    "docker.io/hashicorp/",
    "docker.io/istio/",
    "docker.io/minio/",
    "docker.io/otel/",
    "docker.io/prom/",
    "docker.io/rancher/",
    "gcr.io/google-containers/",
    "gcr.io/google_containers/",
    "ghcr.io/dexidp/",
    "ghcr.io/open-telemetry/",
    "k8s.gcr.io/",
    "mcr.microsoft.com/",
    "nvcr.io/",
    "quay.io/argoproj/",
    "quay.io/ceph/",
    "quay.io/cilium/",
    "quay.io/jetstack/",
    "quay.io/minio/",
    "quay.io/prometheus-operator/",
    "quay.io/prometheus/",
    "registry.access.redhat.com/",
    "registry.k8s.io/",
    "registry.redhat.io/",
];

;// CONCATENATED MODULE: ./build/model/images.js

const host = /localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+|[a-z0-9-]+(?=:\d)|\[[0-9a-f:]+\]/;
const images_name = /[a-z0-9]+(?:[._/-]+[a-z0-9]+)*/;
const grammar = new RegExp(`^(?:(?<registry>(?:${host.source})(?::\\d{1,5})?)/)?(?<repository>${images_name.source})` +
    "(?::(?<tag>\\w[\\w.-]{0,127}))?(?:@(?<digest>[a-z0-9+._-]+:[0-9a-f]{32,}))?$", "i");
const dockerHub = new Set(["index.docker.io", "registry-1.docker.io", "registry.hub.docker.com", "docker.io"]);
const officialMirrors = ["public.ecr.aws/docker/library/", "mirror.gcr.io/library/"];
/** Takes an image reference apart (grammar: distribution/reference); null for what is none, such as a placeholder. */
function parseImage(text) {
    if (text.length > 512)
        return null;
    const groups = grammar.exec(text)?.groups;
    if (groups?.["repository"] === undefined)
        return null;
    const named = (groups["registry"] ?? "docker.io").toLowerCase();
    const registry = dockerHub.has(named) ? "docker.io" : named;
    const onlyName = registry === "docker.io" && !groups["repository"].includes("/");
    const repository = onlyName ? `library/${groups["repository"]}` : groups["repository"];
    return official({ registry, repository, tag: groups["tag"] ?? null, digest: groups["digest"] ?? null });
}
/** The user an image runs as, judged by its name alone. */
function imageUser(text) {
    const image = parseImage(text);
    if (image === null)
        return { kind: "unknown" };
    const full = `${image.registry}/${image.repository}`;
    const entry = imageUsers.find((candidate) => concerns(candidate, full, image.tag));
    if (entry)
        return { kind: "known", ...entry };
    if (baseImages.includes(full))
        return { kind: "base" };
    const foreign = officialImages.includes(full) || catalogues.some((prefix) => full.startsWith(prefix));
    return { kind: foreign ? "foreign" : "unknown" };
}
function official(image) {
    const full = `${image.registry}/${image.repository}`;
    const mirror = officialMirrors.find((prefix) => full.startsWith(prefix));
    if (mirror === undefined)
        return image;
    return { ...image, registry: "docker.io", repository: `library/${full.slice(mirror.length)}` };
}
function concerns(entry, repository, tag) {
    if (entry.tags && !entry.tags.test(tag ?? ""))
        return false;
    return entry.images.some((pattern) => pattern.endsWith("*") ? repository.startsWith(pattern.slice(0, -1)) : repository === pattern);
}


/***/ }),

/***/ 563:
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
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
        return null;
    const { apiVersion = "kustomize.config.k8s.io/v1beta1" } = value;
    if (typeof apiVersion !== "string" || !apiVersion.startsWith("kustomize.config.k8s.io/"))
        return null;
    const directory = directoryOf(path);
    const named = (paths) => paths.flatMap((item) => join(directory, item) ?? []);
    const entry = (patch, text) => ({
        path: join(directory, textOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(patch, ["path"])) ?? ""),
        text: textOf(text),
        target: targetOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(patch, ["target"])),
    });
    return {
        directory,
        resources: named(["resources", "bases", "components", "crds"].flatMap((key) => strings(value[key]))),
        patches: [
            ...strings(value["patchesStrategicMerge"]).map((text) => {
                const inline = text.includes("\n");
                return { path: inline ? null : join(directory, text), text: inline ? text : null, target: null };
            }),
            ...["patches", "patchesJson6902"].flatMap((key) => listOf(value[key]).map((patch) => entry(patch, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(patch, ["patch"])))),
            ...listOf(value["replicas"]).map((item) => ({
                path: null,
                text: '{"spec": {"replicas": 0}}',
                target: { kind: null, name: textOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(item, ["name"])) },
            })),
        ],
        renames: listOf(value["images"]).flatMap((item) => {
            const [name, newName] = ["name", "newName"].map((key) => textOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(item, [key])));
            return name && newName ? { name, newName } : [];
        }),
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
function targetOf(value) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) ? { kind: textOf(value["kind"]), name: textOf(value["name"]) } : null;
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

/***/ 685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readManifests)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/model/string-map.js

/** The entries of a map whose values are strings, as labels and annotations are; other entries are left out. */
function stringMap(value) {
    const result = Object.create(null);
    if (!(0,json/* isObject */.G)(value))
        return result;
    for (const [key, entry] of Object.entries(value))
        if (typeof entry === "string")
            result[key] = entry;
    return result;
}

;// CONCATENATED MODULE: ./build/model/read-pod-template.js


/** Where the kinds of the API and of well-known extensions keep their pod template, by group and kind. */
const templatePaths = {
    "/Pod": [],
    "/PodTemplate": ["template"],
    "/ReplicationController": ["spec", "template"],
    "apps/DaemonSet": ["spec", "template"],
    "apps/Deployment": ["spec", "template"],
    "apps/ReplicaSet": ["spec", "template"],
    "apps/StatefulSet": ["spec", "template"],
    "batch/CronJob": ["spec", "jobTemplate", "spec", "template"],
    "batch/Job": ["spec", "template"],
    "apps.kruise.io/BroadcastJob": ["spec", "template"],
    "apps.kruise.io/CloneSet": ["spec", "template"],
    "apps.kruise.io/DaemonSet": ["spec", "template"],
    "apps.kruise.io/StatefulSet": ["spec", "template"],
    "apps.openshift.io/DeploymentConfig": ["spec", "template"],
    "argoproj.io/Rollout": ["spec", "template"],
    "keda.sh/ScaledJob": ["spec", "jobTargetRef", "template"],
    "serving.knative.dev/Configuration": ["spec", "template"],
    "serving.knative.dev/Service": ["spec", "template"],
};
/** True for a kind that makes pods from a template of the core schema, whether this object holds one or not. */
function hasPodTemplate(group, kind) {
    return Object.hasOwn(templatePaths, `${group}/${kind}`);
}
/** The pod template of an object; null for other kinds, and where the object has none. */
function readPodTemplate(group, kind, value) {
    const path = Object.hasOwn(templatePaths, `${group}/${kind}`) ? templatePaths[`${group}/${kind}`] : undefined;
    const spec = path && (0,json/* valueAt */.f)(value, [...path, "spec"]);
    if (path === undefined || !(0,json/* isObject */.G)(spec))
        return null;
    const specPath = [...path, "spec"];
    return {
        path,
        specPath,
        spec,
        labels: stringMap((0,json/* valueAt */.f)(value, [...path, "metadata", "labels"])),
        annotations: stringMap((0,json/* valueAt */.f)(value, [...path, "metadata", "annotations"])),
        containers: [
            ...readContainers(spec["initContainers"], [...specPath, "initContainers"], true),
            ...readContainers(spec["containers"], [...specPath, "containers"], false),
        ],
        windows: isWindows(spec),
        schema: group === "serving.knative.dev" ? "restricted" : "full",
    };
}
function readContainers(list, path, init) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((value, index) => {
        if (!(0,json/* isObject */.G)(value))
            return [];
        const { name, image, restartPolicy } = value;
        const started = restartPolicy === "Always" ? "sidecar" : "init";
        return {
            name: typeof name === "string" ? name : null,
            image: typeof image === "string" ? image : null,
            path: [...path, index],
            kind: init ? started : "container",
            value,
        };
    });
}
/** KEP-2802 and the labels that Windows pods are scheduled by. */
function isWindows(spec) {
    if ((0,json/* valueAt */.f)(spec, ["os", "name"]) === "windows")
        return true;
    if ((0,json/* valueAt */.f)(spec, ["nodeSelector", "kubernetes.io/os"]) === "windows")
        return true;
    if ((0,json/* isObject */.G)((0,json/* valueAt */.f)(spec, ["securityContext", "windowsOptions"])))
        return true;
    for (const container of [spec["containers"], spec["initContainers"]].flat()) {
        if ((0,json/* isObject */.G)((0,json/* valueAt */.f)(container, ["securityContext", "windowsOptions"])))
            return true;
    }
    const required = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms"];
    return listOf((0,json/* valueAt */.f)(spec, required)).some((term) => listOf((0,json/* valueAt */.f)(term, ["matchExpressions"])).some((expression) => {
        const onOs = (0,json/* valueAt */.f)(expression, ["key"]) === "kubernetes.io/os" && (0,json/* valueAt */.f)(expression, ["operator"]) === "In";
        return onOs && listOf((0,json/* valueAt */.f)(expression, ["values"])).includes("windows");
    }));
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/model/read-manifests.js



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
    if (document.errors.length > 0 || !(0,json/* isObject */.G)(value))
        return [];
    const { kind, items, apiVersion } = value;
    if (typeof kind !== "string" || !kind.endsWith("List") || !Array.isArray(items))
        return [{ root: [], value }];
    const itemKind = kind.slice(0, -"List".length);
    return items.flatMap((item, index) => {
        if (!(0,json/* isObject */.G)(item))
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
        labels: stringMap((0,json/* valueAt */.f)(value, ["metadata", "labels"])),
        annotations: stringMap((0,json/* valueAt */.f)(value, ["metadata", "annotations"])),
        value,
        podTemplate: readPodTemplate(group, kind, value),
    };
}
function textAt(value, path) {
    const text = (0,json/* valueAt */.f)(value, path);
    return typeof text === "string" ? text : null;
}
/** Kinds whose API requires a selector beside the template. */
const selected = new Set(["apps/DaemonSet", "apps/Deployment", "apps/ReplicaSet", "apps/StatefulSet"]);
/**
 * True for an object that something else completes or owns: a workload without what the API requires of it, the
 * copy of an object that a controller made, a kustomization.
 */
function isPartial({ group, kind, value, podTemplate }) {
    const owners = (0,json/* valueAt */.f)(value, ["metadata", "ownerReferences"]);
    if (Array.isArray(owners) && owners.length > 0)
        return true;
    if (!hasPodTemplate(group, kind))
        return group === "kustomize.config.k8s.io";
    if (podTemplate === null)
        return true;
    if (selected.has(`${group}/${kind}`) && !(0,json/* isObject */.G)((0,json/* valueAt */.f)(value, ["spec", "selector"])))
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
    if (!(0,json/* isObject */.G)(value))
        return false;
    return Object.entries(value).some(([key, item]) => {
        return (/^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/.test(key) ||
            hasPatchDirective(item, depth + 1));
    });
}


/***/ }),

/***/ 8850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ statedImage),
/* harmony export */   l: () => (/* binding */ statedUser)
/* harmony export */ });
/* harmony import */ var _image_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4192);

const lookups = new WeakMap();
/** What the configuration says of an image: the last entry whose pattern fits its name; null where none does. */
function statedImage(reference, images) {
    if (images.length === 0)
        return null;
    const lookup = lookups.get(images) ?? lookupIn(images);
    lookups.set(images, lookup);
    return lookup(reference);
}
/** Whom the configuration says an image runs as; null where it says nothing of it. */
function statedUser(reference, images) {
    const stated = statedImage(reference, images);
    if (stated?.root === true)
        return { uid: 0, gid: 0, name: null, purpose: true };
    return stated === null || stated.user === null ? null : { ...stated.user, purpose: false };
}
function lookupIn(images) {
    const entries = images.map((image) => ({ image, fits: (0,_image_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .imageTest */ .Q)(image.image) }));
    const known = new Map();
    return (reference) => {
        const before = known.get(reference);
        if (before !== undefined)
            return before;
        const found = entries.findLast(({ fits }) => fits(reference))?.image ?? null;
        known.set(reference, found);
        return found;
    };
}


/***/ }),

/***/ 588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ ignoreCommentUnused)
/* harmony export */ });
/* harmony import */ var _core_ignore_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6826);

/** A suppression that nothing needs hides the next problem of its kind. */
const ignoreCommentUnused = {
    id: "ignore-comment-unused",
    summary: "An ignore comment names a rule that finds nothing where it stands.",
    why: "The comment says that something is wrong and accepted, which is no longer so. Left in place, it hides the next problem of that kind from everybody.",
    severity: "info",
    fixes: ["safe", "review"],
    sources: ["https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments"],
    check({ text, idle }) {
        if (idle.length === 0)
            return null;
        const names = listed(idle);
        const left = (0,_core_ignore_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRules */ .mt)(text, idle);
        return {
            message: `This comment ignores ${names}, which ${idle.length === 1 ? "finds" : "find"} nothing here.`,
            title: left === "" ? "Remove the ignore comment" : `Take ${names} off the ignore comment`,
            grade: "safe",
            text: left,
        };
    },
};
function listed(names) {
    const last = names.at(-1) ?? "";
    return names.length === 1 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}


/***/ }),

/***/ 7245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V7: () => (/* binding */ allRules),
  zV: () => (/* binding */ commentRules),
  MW: () => (/* binding */ dockerfileRules),
  aK: () => (/* binding */ kubernetesRules)
});

;// CONCATENATED MODULE: ./build/rules/comments/ignore-comment-broken.js
/** An ignore comment that is not written as it must be does nothing. */
const ignoreCommentBroken = {
    id: "ignore-comment-broken",
    summary: "An ignore comment does not work: its rule, its reason or its day is missing or wrong.",
    why: "Its author believes that something is silenced which is not. A comment without a reason leaves nobody able to say when it can go.",
    severity: "warning",
    fixes: ["review"],
    sources: ["https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments"],
    check({ why, ended }) {
        if (why === null || ended !== null)
            return null;
        return {
            message: `This ignore comment does nothing: ${why}.`,
            title: "Remove the ignore comment",
            grade: "review",
            risk: "If what it is about is still to be ignored, correct the comment instead.",
            text: "",
        };
    },
};

;// CONCATENATED MODULE: ./build/rules/comments/ignore-comment-expired.js
/** After its last day an ignore comment does nothing. */
const ignoreCommentExpired = {
    id: "ignore-comment-expired",
    summary: "An ignore comment has passed its last day.",
    why: "What was accepted until a day is due. The comment silences nothing any more and misleads whoever reads it.",
    severity: "warning",
    fixes: ["review"],
    sources: ["https://trivy.dev/latest/docs/configuration/filtering/"],
    check({ ended }) {
        if (ended === null)
            return null;
        return {
            message: `This ignore comment ended on ${ended}.`,
            title: "Remove the ignore comment",
            grade: "review",
            risk: "Its reason goes with it; where that still holds, give the comment a later day instead.",
            text: "",
        };
    },
};

// EXTERNAL MODULE: ./build/rules/comments/ignore-comment-unused.js
var ignore_comment_unused = __webpack_require__(588);
// EXTERNAL MODULE: ./build/model/dockerfile/absolute-path.js
var absolute_path = __webpack_require__(4186);
// EXTERNAL MODULE: ./build/model/dockerfile/shell-commands.js
var shell_commands = __webpack_require__(7954);
;// CONCATENATED MODULE: ./build/rules/dockerfile/copied-files.js

/** The absolute paths that a COPY or ADD writes; null where its target can't be told. */
function copiedFiles(stage, instruction) {
    const paths = instruction.words.map(({ value }) => stage.expand(instruction, value));
    const last = paths.at(-1);
    const sources = paths.slice(0, -1);
    if (typeof last !== "string" || sources.length === 0)
        return null;
    const target = (0,absolute_path/* absolutePath */.H)(stage.directoryAt(instruction), last);
    if (target === null)
        return null;
    const isDirectory = /(?:^|\/)\.{0,2}$/.test(last) || sources.length > 1 || target === stage.directoryAt(instruction);
    const files = sources.flatMap((source) => {
        if (source === null || /[*?[\]]|^https?:|(?:^|\/)\.{0,2}$/.test(source))
            return [];
        return isDirectory ? [(0,absolute_path/* absolutePath */.H)(target, source.replace(/^.*\//, "")) ?? []].flat() : [target];
    });
    return { files, target };
}

// EXTERNAL MODULE: ./build/model/dockerfile/created-users.js
var created_users = __webpack_require__(5684);
;// CONCATENATED MODULE: ./build/rules/dockerfile/lineage.js

/** A stage and those of the file that it is built from, itself first. */
function lineageOf(stage) {
    const lineage = [stage];
    for (let { base } = stage; base.kind === "stage"; { base } = base.stage)
        lineage.push(base.stage);
    return lineage;
}
/** The instructions that make an image, in the order in which they are carried out. */
function instructionsOf(stage) {
    return lineageOf(stage)
        .toReversed()
        .flatMap(({ instructions }) => instructions);
}
/** The stage that an instruction of a lineage stands in. */
function stageOf(stage, instruction) {
    return lineageOf(stage).find(({ instructions }) => instructions.includes(instruction)) ?? stage;
}
/** What an instruction hands to a shell or runs: the script of a RUN with its heredocs, the words of a command. */
function commandText(instruction) {
    if (instruction === null)
        return "";
    return instruction.json ? (0,created_users/* scriptOf */.F)(instruction).replaceAll("'", "") : `${instruction.text}\n${instruction.heredoc}`;
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/own-tree.js



/** Directories of the system, which a program's user should not own (Filesystem Hierarchy Standard 3.0). */
const systemDirectory = /^\/(?:$|(?:bin|boot|dev|etc|lib\d*|libexec|proc|root|run|sbin|sys|tmp|var\/tmp)(?:\/|$)|usr(?!\/src\/.)(?:\/|$)|(?:home|media|mnt|opt|srv|var|var\/(?:cache|lib|lock|log|mail|run|spool))\/?$)/;
const maxMade = 100;
/** Whether a directory is a program's own, so that all of it may belong to the program's user. */
function ownDirectory(path) {
    return path.startsWith("/") && !systemDirectory.test(path);
}
/** The absolute target of a COPY or ADD, with its last slash; null where it can't be told. */
function targetOf(stage, instruction) {
    const word = instruction.words.at(-1)?.value;
    const target = word === undefined ? null : stage.expand(instruction, word);
    if (target === null || target.startsWith("/"))
        return target;
    const directory = stage.directoryAt(instruction);
    return directory === null ? null : `${directory === "/" ? "" : directory}/${target}`;
}
/** Whether what is copied there is the program's own; files at the root are not, since all of `/` may be meant. */
function isProgramsOwn(stage, target) {
    if (target === null)
        return false;
    const path = (0,absolute_path/* absolutePath */.H)("/", target);
    if (path === null)
        return false;
    const { directory } = stage;
    if (directory !== null && ownDirectory(directory) && (path === directory || path.startsWith(`${directory}/`)))
        return true;
    return ownDirectory(path) && (target.endsWith("/") || path.slice(1).includes("/") || isCopiedInto(stage, path));
}
const copiedInto = new WeakMap();
/** Whether something is copied below a path right under the root, which therefore is a directory. */
function isCopiedInto(stage, path) {
    const known = copiedInto.get(stage) ?? topsOfTargets(stage);
    copiedInto.set(stage, known);
    return known.has(path);
}
/** The directories right under the root into which a stage copies. */
function topsOfTargets(stage) {
    const copies = stage.instructions.filter(({ keyword }) => keyword === "COPY" || keyword === "ADD");
    return new Set(copies.flatMap((copy) => /^\/[^/]+(?=\/)/.exec(targetOf(stage, copy) ?? "")?.[0] ?? []));
}
/**
 * The directories that a stage's commands make for the program, outside its working directory. Those of a command that
 * may not be reached, or that later commands take away, are left out.
 */
function madeDirectories(stage) {
    const { directory } = stage;
    const scripts = stage.instructions.filter(({ keyword }) => keyword === "RUN").map(commandText);
    const commands = scripts.map((script) => ({ script, calls: (0,shell_commands/* shellCommands */.h)(script) }));
    const made = commands.flatMap(({ script, calls }) => {
        if (/\|\||[$`]\(|\b(?:if|case|for|while|cd)\b/.test(script))
            return [];
        return calls.flatMap(([program, ...words]) => (program === "mkdir" ? words : []));
    });
    // Nobody lists so many, and each is looked for in every command.
    if (made.length > maxMade)
        return [];
    const touched = commands.flatMap(({ calls }) => {
        return calls.flatMap(([program = "", ...words]) => (/^(?:chown|mv|rm|rmdir)$/.test(program) ? words : []));
    });
    return [...new Set(made.map((path) => path.replace(/\/+$/, "")))].filter((path) => {
        if (!/^\/[\w@%+=:,./-]+$/.test(path) || path.includes("..") || !ownDirectory(path))
            return false;
        if (directory !== null && (path === directory || path.startsWith(`${directory}/`)))
            return false;
        return !touched.some((word) => word.startsWith(path));
    });
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/copy-owned-by-root.js





/** What is looked at: a Dockerfile with more is nobody's handiwork. */
const mostCopies = 40;
const mostWords = 40;
/** What a user other than root changes is copied with that user as its owner. */
const copyOwnedByRoot = {
    id: "copy-owned-by-root",
    summary: "A user other than root changes files that were copied as root's.",
    why: "COPY and ADD give files to root whatever USER says, and only their owner may change them.",
    severity: "error",
    fixes: ["review"],
    sources: ["https://docs.docker.com/reference/dockerfile/#copy---chown---chmod"],
    *check({ shipped }) {
        for (const stage of shipped) {
            if (stage.system?.family === "windows")
                continue;
            const copies = stage.instructions.filter(({ keyword, flags }) => {
                return (keyword === "COPY" || keyword === "ADD") && flags.every(({ name }) => name !== "chown");
            });
            for (const at of copies.slice(0, mostCopies))
                yield* problemsOf(stage, at);
        }
    },
};
function* problemsOf(stage, at) {
    if (at.words.length > mostWords)
        return;
    const copied = copiedFiles(stage, at);
    if (copied === null)
        return;
    const path = [stage.title, at.keyword, copied.target];
    const later = stage.instructions.slice(stage.instructions.indexOf(at) + 1);
    const changed = firstChange(stage, copied.files, later);
    if (changed !== null) {
        const { command, file, user } = changed;
        const message = `${nameOf(user)} can't ${command} ${file}: it is copied as root's, and only its owner may.`;
        yield { message, path, at, ...repair(at, user, "The program may change these files then.") };
        return;
    }
    const volume = volumeOver(stage, copied.target, later);
    if (volume === null || stage.user.kind !== "user")
        return;
    const message = `${nameOf(stage.user)} can't change what is copied to volume ${volume}: it is root's.`;
    const severity = "info";
    yield {
        message,
        path,
        at,
        severity,
        ...repair(at, stage.user, "Perhaps the program only reads these files."),
    };
}
/** The first command behind a copy that names one of its files, if it is one that only the file's owner can give. */
function firstChange(stage, files, later) {
    for (const run of files.length === 0 ? [] : later) {
        if (run.keyword === "COPY" || run.keyword === "ADD") {
            const again = copiedFiles(stage, run);
            if (again === null || files.some((file) => file === again.target || again.files.includes(file)))
                return null;
        }
        if (run.keyword !== "RUN")
            continue;
        const script = commandText(run);
        const user = stage.userAt(run);
        if (user.kind !== "user") {
            if (/\bchown\b|[*$]/.test(script) || files.some((file) => script.includes(lastPart(file))))
                return null;
            continue;
        }
        if (/\|\||\b(?:if|case|cd|for|while|xargs|su|sudo)\b|[$`]\(|[*?]/.test(script))
            return null;
        for (const words of (0,shell_commands/* shellCommands */.h)(script)) {
            const word = words.find((one) => files.some((file) => one.includes(lastPart(file))));
            if (word === undefined)
                continue;
            const file = words[0] === "chmod" ? (0,absolute_path/* absolutePath */.H)(stage.directoryAt(run), word) : null;
            return file !== null && files.includes(file) ? { command: "chmod", file, user } : null;
        }
    }
    return null;
}
/** The volume that holds what is copied, of the program's own directories, unless a command sees to its owner. */
function volumeOver(stage, target, later) {
    const volumes = later.filter(({ keyword }) => keyword === "VOLUME");
    const paths = volumes.flatMap((volume) => volume.words.map(({ value }) => stage.expand(volume, value)));
    const found = paths.find((path) => path !== null && (target === path || target.startsWith(`${path}/`))) ?? null;
    if (found === null || !ownDirectory(found))
        return null;
    return instructionsOf(stage).some((run) => run.keyword === "RUN" && commandText(run).includes(found)) ? null : found;
}
function repair(at, user, risk) {
    const owner = ownerOf(user);
    const link = at.flags.some(({ name }) => name === "link");
    if (owner === null || (link && !/^\d+(?::\d+)?$/.test(owner)))
        return { advice: "Copy it with --chown." };
    const operations = [{ kind: "set-flag", instruction: at.index, flag: "chown", value: owner }];
    return { fix: { title: `Copy it as ${owner}'s`, grade: "review", risk, operations } };
}
/** The owner as `--chown` takes it. Without a group, `--chown` takes the user's number for one (Dockerfile reference). */
function ownerOf({ name, uid, gid, set }) {
    if (set !== null && /^[\w.-]+:[\w.-]+$/.test(set.text))
        return set.text;
    if (uid !== null && gid !== null)
        return `${uid}:${gid}`;
    const user = name ?? String(uid);
    return /^[\w.-]+$/.test(user) ? user : null;
}
function nameOf({ name, uid }) {
    return name === null ? `User ${uid}` : `User ${JSON.stringify(name)}`;
}
function lastPart(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/model/images.js + 1 modules
var model_images = __webpack_require__(9767);
;// CONCATENATED MODULE: ./build/rules/agreement/port-disagreement.js



/**
 * How a container and its image disagree about TCP ports; null where they have one in common, or nobody can tell: other
 * Dockerfiles may make the image, EXPOSE has a variable, the base image has ports of its own, or the pod tells the
 * program where to listen. Both lists are documentation only, but of the same program.
 */
function portDisagreement(use, uses) {
    const exposed = comparable(use, uses) ? exposedBy(use.stage) : [];
    const named = namedBy(use.container);
    if (exposed.length === 0 || named.length === 0)
        return null;
    if (named.some(({ port }) => exposed.some((other) => other.port === port)))
        return null;
    return named.some(({ port }) => isSpokenOf(use, port)) ? null : { named, exposed };
}
/**
 * The probes of a container that ask at a number which no container of the pod names nor the image exposes; none where the two lists
 * disagree already, or where either is empty, so that nobody can tell.
 */
function strayProbes(use, uses) {
    const exposed = comparable(use, uses) ? exposedBy(use.stage) : [];
    const named = namedBy(use.container);
    if (exposed.length === 0 || named.length === 0 || portDisagreement(use, uses) !== null)
        return [];
    const others = (use.workload.podTemplate?.containers ?? []).flatMap(namedBy);
    const known = [...exposed, ...others].map(({ port }) => port);
    return probePlaces.flatMap((place) => {
        const port = (0,json/* valueAt */.f)(use.container.value, [...place, "port"]);
        if (typeof port !== "number" || known.includes(port) || isSpokenOf(use, port))
            return [];
        return [{ place: [...place, "port"], port, named, exposed }];
    });
}
const probePlaces = ["livenessProbe", "readinessProbe", "startupProbe"].flatMap((probe) => [
    [probe, "httpGet"],
    [probe, "tcpSocket"],
    [probe, "grpc"],
]);
function comparable(use, uses) {
    const { stage, container, workload, certain } = use;
    if (!certain || container.kind !== "container" || stage.system?.family === "windows")
        return false;
    if (uses.some((other) => other !== use && other.container === container))
        return false;
    return !isToldPort(container) && !readsSettings(container, workload);
}
/** A program may be told where to listen by a file of the pod's. */
function readsSettings({ value }, { podTemplate }) {
    const volumes = podTemplate?.spec["volumes"];
    const settings = (Array.isArray(volumes) ? volumes : []).filter((volume) => {
        return (0,json/* isObject */.G)(volume) && ["configMap", "projected", "secret"].some((kind) => volume[kind] !== undefined);
    });
    const mounts = Array.isArray(value["volumeMounts"]) ? value["volumeMounts"] : [];
    return mounts.some((mount) => settings.some((volume) => (0,json/* valueAt */.f)(volume, ["name"]) === (0,json/* valueAt */.f)(mount, ["name"])));
}
/** Whether the pod tells the program of that port, or the image's other instructions do. */
function isSpokenOf({ stage, container }, port) {
    const { command, args, env } = container.value;
    const told = new RegExp(`(?<!\\d)${port}(?!\\d)`).test(JSON.stringify([command, args, env]));
    return told || speaksOf(stage, port);
}
/** Whether the environment that a pod gives a container may say where to listen. */
function isToldPort({ value }) {
    if (value["envFrom"] !== undefined)
        return true;
    const env = Array.isArray(value["env"]) ? value["env"] : [];
    return env.some((one) => /"name":"[^"]*(?:port|addr|listen|bind)/i.test(JSON.stringify(one)));
}
/** One text for both sides of a disagreement. */
function portPairOf({ dockerfile, stage, workload, container }, probe = "") {
    const { kind, namespace, name, source } = workload;
    return JSON.stringify([
        "port",
        dockerfile.file.source.path,
        stage.title,
        source.path,
        kind,
        namespace,
        name,
        container.name,
        probe,
    ]);
}
/** Whether an instruction of the image, other than EXPOSE, has that number. */
function speaksOf(stage, port) {
    const number = new RegExp(`(?<![\\d.])${port}(?![\\d.])`);
    return instructionsOf(stage).some((instruction) => instruction.keyword !== "EXPOSE" && number.test(textOf(instruction)));
}
/** "port 8080", "ports 8080 and 9090". */
function portWords(ports) {
    const numbers = [...new Set(ports)].map(String);
    if (numbers.length === 1)
        return `port ${numbers[0]}`;
    return `ports ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
}
/** Nothing where not every EXPOSE can be read, or where the base image may expose more. */
function exposedBy(stage) {
    const { base } = lineageOf(stage).at(-1) ?? stage;
    const isPlain = base.kind === "scratch" || (base.kind === "image" && hasNoPorts(base.reference));
    if (!isPlain)
        return [];
    const words = instructionsOf(stage).filter(({ keyword }) => keyword === "EXPOSE");
    const unread = words.some((instruction) => instruction.words.some(({ value }) => !/^\d{1,5}(?:\/tcp|\/udp|\/sctp)?$/i.test(stage.expand(instruction, value) ?? "")));
    return unread ? [] : stage.ports.filter(({ protocol }) => protocol === "tcp");
}
/** Official images of languages and systems, which expose nothing. Those of PHP with a server do. */
const portless = /^docker\.io\/library\/(?:alpine|amazoncorretto|amazonlinux|busybox|debian|eclipse-temurin|fedora|golang|node|openjdk|perl|python|ruby|rust|ubuntu)$|^gcr\.io\/distroless\/|^mcr\.microsoft\.com\/dotnet\/(?:aspnet|runtime|runtime-deps)$/;
function hasNoPorts(reference) {
    const image = (0,model_images/* parseImage */.z)(reference);
    return image !== null && portless.test(`${image.registry}/${image.repository}`);
}
function namedBy({ value }) {
    const list = value["ports"];
    if (!Array.isArray(list))
        return [];
    return list.flatMap((item, index) => {
        if (!(0,json/* isObject */.G)(item))
            return [];
        const { containerPort: port, protocol = "TCP" } = item;
        return typeof port === "number" && protocol === "TCP" ? [{ port, index }] : [];
    });
}
function textOf(instruction) {
    const flags = instruction.flags.map(({ value }) => value ?? "").join(" ");
    return `${flags} ${instruction.words.map(({ value }) => value).join(" ")} ${commandText(instruction)}`;
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/expose-differs-from-pod.js

/** An image exposes the ports that the pods of its repository name. */
const exposeDiffersFromPod = {
    id: "expose-differs-from-pod",
    summary: "An image exposes other ports than a pod of this repository names or probes.",
    why: "One of the two is wrong about where the program listens, and whoever reads it goes astray.",
    severity: "info",
    fixes: ["review"],
    sources: [
        "https://docs.docker.com/reference/dockerfile/#expose",
        "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports",
    ],
    *check(_dockerfile, { uses }) {
        for (const use of uses) {
            const found = portDisagreement(use, uses);
            if (found !== null)
                yield problemOf(use, found, uses);
            for (const probe of strayProbes(use, uses))
                yield probeProblem(use, probe);
        }
    },
};
function problemOf(use, found, uses) {
    const { stage, workload, container, how } = use;
    const who = `${workload.kind} ${JSON.stringify(workload.name ?? "")}`;
    const named = found.named.map(({ port }) => port);
    const exposed = found.exposed.map(({ port }) => port);
    const common = {
        message: `This image exposes ${portWords(exposed)}, ${who} names ${portWords(named)} for it (${how}).`,
        path: [stage.title, "EXPOSE", workload.kind, workload.name ?? "", container.name ?? ""],
        at: found.exposed[0]?.instruction ?? stage.from,
        pair: portPairOf(use),
    };
    const others = uses.some((other) => other !== use && other.stage === stage && other.container !== container);
    const fix = others ? null : renumbered(use, found);
    return fix === null
        ? { ...common, advice: "Let both name the port on which the program listens." }
        : { ...common, fix };
}
function probeProblem(use, { place, port, exposed }) {
    const { stage, workload, container, how } = use;
    const who = `${workload.kind} ${JSON.stringify(workload.name ?? "")}`;
    const theirs = portWords(exposed.map((each) => each.port));
    const probe = String(place[0]);
    return {
        message: `This image exposes ${theirs}, the ${probe} of ${who} asks at port ${port} (${how}).`,
        path: [stage.title, "EXPOSE", workload.kind, workload.name ?? "", container.name ?? "", probe],
        at: exposed[0]?.instruction ?? stage.from,
        pair: portPairOf(use, probe),
        advice: "Expose that port too if the program listens there; else let the probe ask at one that it has.",
    };
}
/** Null where the image speaks of its port elsewhere too, which then is where its program listens. */
function renumbered({ stage }, { named, exposed }) {
    const [mine, another] = exposed;
    const [pod, more] = named;
    if (mine === undefined || another !== undefined || pod === undefined || more !== undefined)
        return null;
    const { instruction, port } = mine;
    if (!stage.instructions.includes(instruction) || instruction.words.length !== 1 || speaksOf(stage, port))
        return null;
    const text = (instruction.words[0]?.value ?? "").replace(/^\d+/, String(pod.port));
    if (!/^\d+(?:\/tcp)?$/i.test(text))
        return null;
    return {
        title: `Expose port ${pod.port}, as the pod does`,
        grade: "review",
        risk: "Should the program listen where EXPOSE says, the pod is what is wrong.",
        operations: [{ kind: "set-arguments", instruction: instruction.index, text }],
    };
}

;// CONCATENATED MODULE: ./build/model/shell-word.js
const plain = /^[\w@%+=:,./-]+$/;
const reference = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g;
/**
 * One word of a POSIX shell command that stands for exactly `text`, quoted where it has to be. `$NAME` and `${NAME}`
 * stay references for the names in `variables`; every other dollar is a dollar.
 */
function shellWord(text, variables = new Set()) {
    if (plain.test(text))
        return text;
    const parts = [];
    let from = 0;
    for (const match of text.matchAll(reference)) {
        if (!variables.has(match[1] ?? match[2] ?? ""))
            continue;
        parts.push(inDoubleQuotes(text.slice(from, match.index)), match[0]);
        from = match.index + match[0].length;
    }
    if (parts.length === 0)
        return `'${text.replaceAll("'", "'\\''")}'`;
    return `"${parts.join("")}${inDoubleQuotes(text.slice(from))}"`;
}
function inDoubleQuotes(text) {
    return text.replaceAll(/[\\"$`]/g, "\\$&");
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/end-as.js
const needsRoot = new Set(["ADD", "COPY", "RUN", "USER", "VOLUME", "WORKDIR"]);
/** What makes USER name a user at the end of a stage: the USER that stands there is changed, else there is a new one. */
function endAs(stage, user) {
    const last = lastBeforeStart(stage);
    if (last.keyword === "USER")
        return { kind: "set-arguments", instruction: last.index, text: user };
    return { kind: "insert-after", instruction: last.index, keyword: "USER", text: user };
}
/** What USER is to stand behind: all that needs root, and whatever comes before the entry point or the command. */
function lastBeforeStart({ from, instructions }) {
    const last = instructions.findLastIndex(({ keyword }) => needsRoot.has(keyword));
    const start = instructions.findIndex(({ keyword }, index) => {
        return index > last && (keyword === "ENTRYPOINT" || keyword === "CMD");
    });
    return instructions[start === -1 ? last : start - 1] ?? from;
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/become-user.js




const leading = new Set(["ARG", "ENV", "LABEL", "MAINTAINER", "SHELL", "WORKDIR"]);
/**
 * What makes the image of a stage run as a user: the user is created behind WORKDIR, what is copied into the program's
 * own directories is the user's, so are the directories it writes, and USER stands before the entry point.
 */
function becomeUser(stage, newUser) {
    const { user, owner, since, create } = newUser;
    const operations = [];
    const run = (after, text) => {
        operations.push({ kind: "insert-after", instruction: after.index, keyword: "RUN", text });
    };
    if (create !== null)
        run(creationPlace(stage), create);
    for (const instruction of stage.instructions) {
        if (!isOwnCopy(stage, instruction))
            continue;
        const value = ownerOfCopy(instruction, newUser);
        if (value !== null)
            operations.push({ kind: "set-flag", instruction: instruction.index, flag: "chown", value });
    }
    const last = lastBeforeStart(stage);
    if (stage.system?.shell === true) {
        for (const volume of stage.instructions.filter(({ keyword }) => keyword === "VOLUME")) {
            const command = volumeCommand(stage, volume, owner);
            if (command !== null && (since === null || since.index < volume.index))
                run(before(stage, volume), command);
        }
        for (const command of handOver(stage, owner))
            run(last, command);
    }
    operations.push(endAs(stage, user));
    return operations;
}
/** Behind the WORKDIR that the first copy goes to; without one, where the stage's own work begins. */
function creationPlace({ from, instructions }) {
    const firstCopy = instructions.findIndex(({ keyword }) => keyword === "COPY" || keyword === "ADD");
    const beforeCopies = firstCopy === -1 ? instructions : instructions.slice(0, firstCopy);
    const directory = beforeCopies.findLast(({ keyword }) => keyword === "WORKDIR");
    if (directory !== undefined)
        return directory;
    const start = instructions.findIndex(({ keyword }) => !leading.has(keyword));
    return (start === -1 ? instructions.at(-1) : instructions[start - 1]) ?? from;
}
function before({ from, instructions }, instruction) {
    return instructions[instructions.indexOf(instruction) - 1] ?? from;
}
/** `--link` copies into a layer of its own, where no names are known (Dockerfile reference, COPY --link). */
function ownerOfCopy({ index, flags }, { owner, ids, since }) {
    if (flags.some(({ name }) => name === "link"))
        return ids;
    return since !== null && index < since.index ? ids : owner;
}
function isOwnCopy(stage, instruction) {
    if (instruction.keyword !== "COPY" && instruction.keyword !== "ADD")
        return false;
    if (instruction.flags.some(({ name }) => name === "chown"))
        return false;
    return isProgramsOwn(stage, targetOf(stage, instruction));
}
/** A volume keeps what its directory holds when VOLUME is reached: later changes are lost (Dockerfile reference). */
function volumeCommand(stage, volume, owner) {
    const paths = volume.words.map(({ value }) => stage.expand(volume, value));
    if (!paths.every((path) => path !== null && /^\/[\w@%+=:,./-]+$/.test(path) && ownDirectory(path)))
        return null;
    const list = paths.join(" ");
    return `mkdir -p ${list} && chown ${owner} ${list}`;
}
/** The commands that hand over what the program writes: its working tree, and what the base image's program needs. */
function handOver(stage, owner) {
    const commands = [];
    const writes = stage.system?.needs?.writes ?? [];
    const files = writes.filter((path) => /\.pid$/.test(path));
    if (files.length > 0)
        commands.push(`touch ${files.join(" ")}`);
    const { directory } = stage;
    const tree = directory !== null && ownDirectory(directory) && !isVolume(stage, directory) ? [shellWord(directory)] : [];
    const made = madeDirectories(stage).filter((path) => !isVolume(stage, path));
    const paths = [...tree, ...made.map((path) => shellWord(path)), ...writes];
    if (paths.length > 0) {
        const deep = writes.length > 0 || hasWorkInside(stage);
        commands.push(`chown ${deep ? "-R " : ""}${owner} ${paths.join(" ")}`);
    }
    return commands.length === 0 ? [] : [commands.join(" && ")];
}
function isVolume(stage, directory) {
    return stage.instructions.some((instruction) => {
        return (instruction.keyword === "VOLUME" &&
            instruction.words.some(({ value }) => {
                const path = stage.expand(instruction, value);
                return path === null || directory === path || directory.startsWith(`${path.replace(/\/$/, "")}/`);
            }));
    });
}
/** Whether root's files may be in what is handed over: from commands, or from copies in stages that stay as they are. */
function hasWorkInside(stage) {
    const instructions = instructionsOf(stage);
    const from = instructions.findIndex(({ keyword }) => keyword === "WORKDIR");
    const { directory } = stage;
    return instructions.some((instruction, index) => {
        const { keyword } = instruction;
        const inherited = (keyword === "COPY" || keyword === "ADD") && !stage.instructions.includes(instruction);
        if (keyword !== "RUN")
            return inherited;
        return (from !== -1 && index > from) || (directory !== null && commandText(instruction).includes(directory));
    });
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/earlier-user.js

/** The last user other than root that a stage had before it ends, be it the base image's; null where it had none. */
function earlierUser(stage) {
    for (const each of lineageOf(stage)) {
        const users = each.instructions.map((instruction) => each.userAt(instruction));
        const last = users.findLast((user) => user.kind === "user");
        if (last !== undefined)
            return last;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/low-port.js
/** A port that a program listens on and that only root may open on some runtimes: as EXPOSE says; where that says nothing, the base image. */
function lowPort({ ports, system }) {
    const low = ports.find(({ port }) => port > 0 && port < 1024);
    return low?.port ?? (ports.length === 0 ? (system?.needs?.port ?? null) : null);
}

;// CONCATENATED MODULE: ./build/model/create-user.js

const largestId = 2 ** 31 - 1;
/** Above, some releases of useradd write a sparse log of the size of the id, which fills an image layer. */
const largestLoggedId = 65_535;
/** BusyBox refuses more unless built otherwise (its LAST_ID option). */
const largestBusyBoxId = 60_000;
/** What both shadow and Debian's adduser take without being told to (adduser.conf, NAME_REGEX). */
const validName = /^[a-z][a-z0-9_-]{0,31}$/;
/**
 * The command that creates a user without a password, in one line to stand behind `RUN`; null where no command is
 * certain to work, so that only the numbers can be used.
 */
function createUserCommand(tools, user) {
    return createUserSteps(tools, user)?.join(" && ") ?? null;
}
/** The same command in its parts, each of which has to succeed before the next is run. */
function createUserSteps(tools, user) {
    if (!tools.shell || !validName.test(user.name) || !validId(user.uid) || !validId(user.gid))
        return null;
    const home = homeOf(user);
    switch (tools.userCommand) {
        case "debian-adduser":
            return debianAdduser(user, home);
        case "busybox-adduser":
            return Math.max(user.uid, user.gid) > largestBusyBoxId ? null : busyboxAdduser(user, home);
        case "useradd":
            return withPackage(tools, useradd(tools, user, home));
        case null:
            return null;
    }
}
function debianAdduser({ name, uid, gid }, home) {
    const options = [
        'adduser --disabled-password --gecos ""',
        ...(home === null ? [] : [`--home ${home}`]),
        `--no-create-home --uid ${uid}`,
    ].join(" ");
    return uid === gid ? [`${options} ${name}`] : [`addgroup --gid ${gid} ${name}`, `${options} --gid ${gid} ${name}`];
}
function busyboxAdduser({ name, uid, gid }, home) {
    const homeOption = home === null ? "" : ` -h ${home}`;
    return [`addgroup -g ${gid} ${name}`, `adduser -D -H${homeOption} -u ${uid} -G ${name} ${name}`];
}
function useradd({ family }, { name, uid, gid }, home) {
    const homeOption = home === null ? "" : ` --home-dir ${home}`;
    const logOption = uid > largestLoggedId ? " --no-log-init" : "";
    const shell = family === "debian" ? "/usr/sbin/nologin" : "/sbin/nologin";
    return [
        `groupadd --gid ${gid} ${name}`,
        `useradd${logOption} --uid ${uid} --gid ${gid} --no-create-home${homeOption} --shell ${shell} ${name}`,
    ];
}
function withPackage({ packageManager, userPackage }, steps) {
    if (userPackage === null)
        return steps;
    switch (packageManager) {
        case "dnf":
        case "microdnf":
        case "tdnf":
        case "yum":
            return [`${packageManager} install -y ${userPackage}`, ...steps, `${packageManager} clean all`];
        case "zypper":
            return [`zypper --non-interactive install ${userPackage}`, ...steps, "zypper clean --all"];
        case "apk":
        case "apt-get":
        case null:
            return null;
    }
}
/** A path that passwd can hold (passwd(5): no colon, no line break), as a shell word. */
function homeOf({ home, variables }) {
    if (home === null || /[:\p{Cc}\p{Cs}]/u.test(home))
        return null;
    const word = shellWord(home, variables);
    return home.startsWith("/") || word.startsWith('"$') ? word : null;
}
function validId(id) {
    return Number.isInteger(id) && id > 0 && id <= largestId;
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/pod-user.js

/** What the pods that run an image say of its user. */
function podUser(uses) {
    const settings = uses.filter(({ certain }) => certain).map(userOf);
    const [first] = settings;
    const same = settings.every(({ uid, gid }) => uid === first?.uid && gid === first.gid);
    const uid = same ? (first?.uid ?? null) : null;
    return {
        ids: uid === null || uid === 0 ? null : { uid, gid: first?.gid ?? uid },
        needsNumber: settings.some((each) => each.nonRoot && each.uid === null),
    };
}
/** How bad root is. Where every pod that is known to run the image names a user, root is only the default of an image nobody starts so. */
function rootSeverity(uses) {
    const { ids, needsNumber } = podUser(uses);
    if (needsNumber)
        return "error";
    return ids === null ? "warning" : "info";
}
/** How the pods that run it are known, for the first of them. */
function usedBy(uses) {
    const [first, ...others] = uses;
    if (first === undefined)
        return "";
    const { workload, how } = first;
    const rest = others.length === 0 ? "" : `, and ${others.length} more`;
    return ` ${workload.kind} ${JSON.stringify(workload.name ?? "")} runs it (${how})${rest}.`;
}
/** What takes effect for a container: its own setting, else the pod's. */
function userOf({ workload, container }) {
    const setting = (key) => {
        const own = container.value["securityContext"];
        const pod = workload.podTemplate?.spec["securityContext"];
        return ((0,json/* isObject */.G)(own) ? own[key] : undefined) ?? ((0,json/* isObject */.G)(pod) ? pod[key] : undefined);
    };
    const id = (key) => {
        const value = setting(key);
        return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : null;
    };
    return { uid: id("runAsUser"), gid: id("runAsGroup"), nonRoot: setting("runAsNonRoot") === true };
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/new-user.js




/** The user an image can run as: one that is there already, the pod's, or the recipe's; a reason where none can be had. */
function newUser(stage, recipe, uses) {
    const { system, created, instructions } = stage;
    if (system === null) {
        return { refused: "State USER with a user of the base image: nothing tells how its system creates one." };
    }
    const shell = system.shell && posixShell(stage);
    const { ids: idsOfPods, needsNumber } = podUser(uses);
    const numeric = recipe.userForm === "number" || !shell || needsNumber;
    const [own, ...others] = new Map(created.filter(({ uid }) => uid !== 0).map((user) => [user.name, user])).values();
    if (idsOfPods === null) {
        if (others.length > 0) {
            return { refused: "It creates several users: end the stage with USER and the one that is to run the program." };
        }
        if (own !== undefined)
            return ownUser(own, numeric, instructions.includes(own.instruction));
        const brought = system.users.find(({ suitable }) => suitable);
        if (brought !== undefined)
            return broughtUser(brought, numeric);
    }
    const ids = idsOfPods ?? { uid: recipe.userId, gid: recipe.groupId };
    const owner = `${ids.uid}:${ids.gid}`;
    const creates = shell && own === undefined;
    const create = creates ? createUserCommand(system, { ...ids, name: recipe.userName, home: new_user_homeOf(stage) }) : null;
    if (create === null)
        return { user: owner, owner, ids: owner, since: null, create, title: `user ${ids.uid}` };
    const title = `a user of its own, ${recipe.userName} (${ids.uid}),`;
    return { user: numeric ? owner : recipe.userName, owner, ids: owner, since: null, create, title };
}
function ownUser({ name, uid, gid, instruction }, numeric, here) {
    const title = `user ${name}, which it creates,`;
    if (uid === null || gid === null) {
        return { user: name, owner: name, ids: null, since: here ? instruction : null, create: null, title };
    }
    const owner = `${uid}:${gid}`;
    return { user: numeric ? owner : name, owner, ids: owner, since: null, create: null, title };
}
/** The names of a base image's user and of the group called the same hold for every release, the ids for most. */
function broughtUser({ name, uid, gid }, numeric) {
    const ids = `${uid}:${gid}`;
    const title = `user ${name}, which the base image brings,`;
    return {
        user: numeric ? ids : name,
        owner: numeric ? ids : `${name}:${name}`,
        ids,
        since: null,
        create: null,
        title,
    };
}
/** The working directory, which is to be the user's; null where it is no directory of the program's own. */
function new_user_homeOf({ directory }) {
    return directory !== null && ownDirectory(directory) ? directory : null;
}
/** Whether commands are given to a shell that takes `&&`, as far as SHELL says. */
function posixShell(stage) {
    return lineageOf(stage)
        .flatMap(({ instructions }) => instructions)
        .filter(({ keyword }) => keyword === "SHELL")
        .every(({ words }) => /(?:^|\/)(?:ba|da|a)?sh$/.test(words[0]?.value ?? ""));
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/root-by-commands.js


const packageManagers = /(?:^|\/)(?:apk|apt|apt-get|dnf|microdnf|tdnf|yum|zypper)$/;
/** Whether a stage installs packages as whoever its base image runs as, which only root can. */
function rootByCommands(stage) {
    return lineageOf(stage).some((each) => {
        return each.instructions.some((instruction) => {
            if (instruction.keyword !== "RUN" || each.userAt(instruction).set !== null)
                return false;
            return (0,shell_commands/* shellCommands */.h)(commandText(instruction)).some((words) => packageManagers.test(words[0] ?? ""));
        });
    });
}

// EXTERNAL MODULE: ./build/model/stated-images.js
var stated_images = __webpack_require__(8850);
;// CONCATENATED MODULE: ./build/rules/kubernetes/lists.js

/** The maps of a list; nothing for what is no list. */
function objectsOf(list) {
    return Array.isArray(list) ? list.filter(json/* isObject */.G) : [];
}
/** The texts of a list; nothing for what is no list. */
function textsOf(list) {
    return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/pod-security.js


/** The container's own `securityContext`; empty where it has none. */
function securityContextOf(container) {
    const own = container.value["securityContext"];
    return (0,json/* isObject */.G)(own) ? own : {};
}
/** The pod's `securityContext`; empty where it has none. */
function podSecurityContextOf(template) {
    const own = template.spec["securityContext"];
    return (0,json/* isObject */.G)(own) ? own : {};
}
/** What a container gets for a key that both levels have: its own value, else the pod's. */
function effective(template, container, key) {
    const own = securityContextOf(container)[key];
    if (own != null)
        return { value: own, path: [...container.path, "securityContext", key], level: "container" };
    const ofPod = podSecurityContextOf(template)[key] ?? undefined;
    return { value: ofPod, path: [...template.specPath, "securityContext", key], level: "pod" };
}
/** The capabilities a container adds, in capitals and without the CAP_ prefix that runtimes accept. */
function addedCapabilities(container) {
    const added = textsOf((0,json/* valueAt */.f)(securityContextOf(container), ["capabilities", "add"]));
    return added.map((name) => name.toUpperCase().replace(/^CAP_/, ""));
}
/** A container as messages name it: `container "web"`, `init container "migrate"`. */
function pod_security_nameOf(container) {
    const noun = container.kind === "init" ? "init container" : container.kind;
    return container.name === null ? `the unnamed ${noun}` : `${noun} ${JSON.stringify(container.name)}`;
}
/** The text with its first letter in capitals. */
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Everything a container is told to run, as one text. */
function pod_security_commandText(container) {
    return [container.value["command"], container.value["args"]].flatMap(textsOf).join(" ");
}
/**
 * True for an object that stands for itself. A part of one (a patch for Kustomize) leaves out the images of its
 * containers, or the selector that every workload of the group apps must have.
 */
function isWhole({ group, value }, { containers }) {
    if (group === "apps" && !(0,json/* isObject */.G)((0,json/* valueAt */.f)(value, ["spec", "selector"])))
        return false;
    if (!containers.some(({ kind }) => kind === "container"))
        return false;
    return containers.every(({ image }) => image !== null && image !== "");
}
/** What to say of objects whose pods can't be changed in place (API: a Job's template and a Pod's spec are fixed). */
function replaceNote({ group, kind }) {
    if (group === "batch" && kind === "Job")
        return "A Job that exists can't take the change: delete it and create it again.";
    if (group === "" && kind === "Pod")
        return "A Pod that exists can't take the change: delete it and create it again.";
    return undefined;
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/root-by-intent.js



/** Programs that start as root to run another as somebody else. */
const steppingDown = /\b(?:gosu|su-exec|setpriv|s6-(?:setuidgid|overlay|svscan)|setuidgid|runuser|chpst|fixuid)\b/;
/** Programs that are root's: init systems, log-in, jobs of several users, networks, other containers, disks, the kernel. */
const rootOnly = /(?:^|[\s/"'])(?:systemd|init|sshd|crond?|dockerd|containerd|kubelet|buildkitd|keepalived|iptables|nft|openvpn|wg-quick|chronyd|ntpd|nfsd|smbd|udevd|runit\w*|runsvdir|postfix|dovecot|bpftrace|falco|gparted|sysdig|tcpdump)(?=$|[\s"',\]])/;
/** Images whose work is root's. */
const rootImages = /(?:^|\/)(?:docker|dind|buildkit|kaniko-project\/executor|podman|buildah|systemd|ubi\d*-init|init)(?=$|[:@/-])/;
/** Images with a program of their own that a Dockerfile upon them need not start. */
const servers = /(?:^|\/)(?:caddy|haproxy|httpd|jetty|nginx|openresty|tomcat|traefik|wildfly|wordpress)(?=$|[:@])|(?:^|\/)php:[^@]*(?:apache|fpm)/;
/** What only root has a use for, where a comment shows how the image is run. */
const rootsFlags = /\s--(?:privileged|cap-add|device|pid[= ]host)\b|\/docker\.sock\b/;
/** A command for whoever looks into an image, not for a program of its own. */
const onlyShell = /^["']?(?:\/(?:usr\/)?bin\/)?(?:ba|a|da|z)?sh["']?$/;
const besideTheProduct = /(?:^|\/)(?:\.?devcontainer|\.github|\.ci|ci|e2e|examples?|hack|tests?|testdata|fixtures)\//i;
const developersName = /(?:^|[/._-])(?:dev|devel|development|debug|test|tests|ci|build|builder|lint|tools?)(?=$|[._-])/i;
/** Whether the image of a stage that runs as root is meant to, or is none that anybody runs. */
function rootIntent({ file, build }, stage, uses) {
    if (uses.some(({ container }) => (0,stated_images/* statedUser */.l)(container.image ?? "", build.images)?.purpose))
        return { kind: "certain" };
    const own = instructionsOf(stage);
    const root = lineageOf(stage).at(-1);
    const reference = root.base.kind === "image" ? root.base.reference : "";
    const { entryPoint, command } = stage;
    const started = `${commandText(entryPoint)} ${commandText(command)}`;
    if (own.some((instruction) => steppingDown.test(commandText(instruction))))
        return { kind: "certain" };
    if (root.base.kind === "image" && root.base.image?.stepsDown === true && entryPoint === null)
        return { kind: "certain" };
    if (rootOnly.test(started) || rootImages.test(reference))
        return { kind: "certain" };
    const power = uses.map(powerOf).find((found) => found !== null);
    if (power !== undefined)
        return maybe(power);
    if (uses.length > 0)
        return { kind: "none" };
    if (file.comments.some(({ text }) => rootsFlags.test(text)))
        return maybe("its comments show it run with what only root has a use for");
    const starts = entryPoint !== null || (command !== null && !onlyShell.test(commandText(command).trim()));
    if (root.base.kind === "scratch" && !starts)
        return { kind: "certain" };
    if (own.some(({ keyword }) => keyword === "ONBUILD"))
        return maybe("other images are to be built upon it, as ONBUILD says");
    if (!starts && !servers.test(reference) && !startsByItself(root))
        return maybe("nothing here says what it runs, so others may be built upon it");
    const { path } = file.source;
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (besideTheProduct.test(path) ||
        developersName.test(name) ||
        (stage.name !== null && developersName.test(stage.name))) {
        return maybe("its path says that it is for developers");
    }
    return /\bsupervisord\b/.test(started) ? maybe("supervisord may start its programs as others") : { kind: "none" };
}
/** What a container that is known to run the image gives it, and other users have no use for; null for nothing. */
function powerOf({ workload, container, certain }) {
    if (!certain)
        return null;
    const who = `${workload.kind} ${JSON.stringify(workload.name ?? "")}`;
    if (securityContextOf(container)["privileged"] === true)
        return `${who} runs it privileged`;
    // For a low port, files can have the capability themselves.
    const capability = addedCapabilities(container).find((name) => name !== "NET_BIND_SERVICE");
    return capability === undefined ? null : `${who} gives it the capability ${capability}`;
}
/** An image made to run as a user of its own has a program of its own, but for those that bring only its libraries. */
function startsByItself({ base, system }) {
    const user = base.kind === "image" ? (base.image?.user ?? null) : null;
    return user !== null && user !== "root" && system?.family !== "distroless";
}
function maybe(reason) {
    return { kind: "maybe", reason };
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/tied-to-root.js


/** Root's home directory, which nobody else may enter, by any of its names. */
const rootsHome = /(?:^|[\s"'=:,[(])(?:\/root(?=$|[\s/"':,;)\]])|~(?=$|[\s/"':;])|"?\$\{?HOME\b)/;
/** Programs that put what they install into the home directory of whoever runs them. */
const homeInstallers = [
    [/\bpip3?\s+install\b[^\n;&|]*\s--user\b/, "pip install --user"],
    [/\bdotnet\s+tool\s+install\s+(?:-g\b|--global\b)/, "dotnet tool install --global"],
    [/\bplaywright\s+install\b/, "playwright install"],
    [/\bnvm\s+install\b/, "nvm install"],
    [/\bpipenv\s+(?:install|sync)\b(?![^\n;&|]*\s--system\b)/, "pipenv"],
    [/\brustup(?:-init)?\b|sh\.rustup\.rs/, "rustup"],
];
/** Servers whose packages are made to be started by root: they step down themselves, and what they write is root's. */
const serverPackage = /^(?:apache2|bind9?|dnsmasq|haproxy|httpd|lighttpd|mariadb-server|mysql-server|nginx(?:-[a-z]+)?|openssh-server|php[\d.]*-fpm|postgresql|proftpd|rsyslog|slapd|squid|unbound|vsftpd)$/;
const packageManager = /^(?:apk|apt|apt-get|dnf|microdnf|tdnf|yum|zypper)$/;
/** What ties an image to root, as a sentence with what to do about it; null where nothing is seen. */
function tiedToRoot(stage) {
    const server = serverOf(stage);
    if (server !== null) {
        return (`It installs ${server}, which is made to be started by root: first give it a port from 1024 up, and its user ` +
            "what it writes, then name that user.");
    }
    for (const instruction of instructionsOf(stage)) {
        if (namesRootsHome(instruction)) {
            return (`\`${instruction.keyword}\` uses root's home directory, which no other user may enter: ` +
                "move what the program needs out of it first.");
        }
        if (instruction.keyword !== "RUN")
            continue;
        const script = commandText(instruction);
        if (/\bpoetry\s+install\b/.test(script) && !poetryStaysHere(stage))
            return movesHome("poetry install");
        const found = homeInstallers.find(([pattern]) => pattern.test(script));
        if (found)
            return movesHome(found[1]);
    }
    return null;
}
/** A server that the image installs and starts, as far as its name or a script tells. */
function serverOf(stage) {
    const runs = instructionsOf(stage).filter(({ keyword }) => keyword === "RUN");
    const installed = runs.flatMap((run) => (0,shell_commands/* shellCommands */.h)(commandText(run)).flatMap(packagesOf));
    const server = installed.find((name) => serverPackage.test(name));
    if (server === undefined)
        return null;
    const started = `${commandText(stage.entryPoint)} ${commandText(stage.command)}`;
    const [name = server] = server.split(/[-\d]/);
    return started.includes(name) || /\.sh\b|entry-?point|\/start\b/i.test(started) ? server : null;
}
/** The words behind `add` or `install` of a package manager. */
function packagesOf(words) {
    const manager = words.findIndex((word) => packageManager.test(word));
    const verb = manager === -1 ? -1 : words.findIndex((word) => word === "add" || word === "install");
    return verb > manager ? words.slice(verb + 1) : [];
}
function namesRootsHome(instruction) {
    const { keyword, words } = instruction;
    if (keyword === "RUN")
        return rootsHome.test(withoutCaches(commandText(instruction)));
    if (keyword === "COPY" || keyword === "ADD")
        return rootsHome.test(` ${words.at(-1)?.value ?? ""}`);
    if (keyword === "WORKDIR" ||
        keyword === "ENV" ||
        keyword === "ENTRYPOINT" ||
        keyword === "CMD" ||
        keyword === "VOLUME") {
        return rootsHome.test(` ${instruction.text}`);
    }
    return false;
}
/** What is only removed, or kept for the build alone, is not needed by the program. */
function withoutCaches(script) {
    return script
        .replace(/\brm\s+-[a-zA-Z]+(?:\s+[^\s;&|]+)+/g, "")
        .replace(/(?:\/root|~|\$HOME)\/\.(?:cache|npm|m2)\b/g, "");
}
function poetryStaysHere(stage) {
    return instructionsOf(stage).some((instruction) => {
        const text = `${commandText(instruction)} ${instruction.text}`;
        return /POETRY_VIRTUALENVS_(?:CREATE|IN_PROJECT)|virtualenvs\.(?:create|in-project)/.test(text);
    });
}
function movesHome(what) {
    return `${what} puts what it installs into root's home directory, which no other user may enter: move it out first.`;
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/image-runs-as-root.js









/** Every image that a Dockerfile ships runs as a user other than root, or has a reason not to. */
const imageRunsAsRoot = {
    id: "image-runs-as-root",
    summary: "An image runs as root.",
    why: "Whatever breaks into the program is root in its container at once, and root on the node if it gets out.",
    severity: "warning",
    fixes: ["review"],
    sources: [
        "https://docs.docker.com/build/building/best-practices/#user",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    ],
    *check(dockerfile, context) {
        for (const stage of dockerfile.shipped) {
            // Going back to root from another user is root-user-restored's.
            if (stage.system?.family === "windows" || earlierUser(stage) !== null)
                continue;
            const uses = context.uses.filter((use) => use.stage === stage);
            const certain = stage.user.kind === "root" || (stage.user.set === null && rootByCommands(stage));
            if (certain)
                yield* rootProblem(dockerfile, stage, uses, context);
            else if (stage.user.kind === "unknown" && stage.user.set === null)
                yield* unknownProblem(dockerfile, stage, uses);
        }
    },
};
function* rootProblem(dockerfile, stage, uses, context) {
    const intent = rootIntent(dockerfile, stage, uses);
    if (intent.kind === "certain")
        return;
    const chosen = stage.user.set;
    const cause = chosen === null ? "no USER names another" : `USER ${chosen.text} says so`;
    const which = dockerfile.shipped.length > 1 ? `The image of stage ${JSON.stringify(stage.title)}` : "This image";
    const about = { path: [stage.title, "USER"], at: chosen ?? stage.from };
    if (intent.kind === "maybe") {
        const message = `${which} runs as root: ${cause}; ${intent.reason}.`;
        yield {
            ...about,
            message,
            severity: "info",
            advice: "If a program runs in it that can do without root, name another user for it.",
        };
        return;
    }
    yield {
        ...about,
        message: `${which} runs as root: ${cause}.${usedBy(uses)}`,
        severity: rootSeverity(uses),
        ...image_runs_as_root_repair(dockerfile, stage, uses, context),
    };
}
function image_runs_as_root_repair(dockerfile, stage, uses, { settings }) {
    if (dockerfile.stages.some(({ base }) => base.kind === "stage" && base.stage === stage)) {
        return {
            advice: "Other stages are built from this one, and their commands would lose root: name the user in a last stage of its own.",
        };
    }
    const tie = tiedToRoot(stage);
    if (tie !== null)
        return { advice: tie };
    const user = newUser(stage, settings.recipe, uses);
    if ("refused" in user)
        return { advice: user.refused };
    const port = lowPort(stage);
    const needs = stage.system?.needs;
    // The advice is about the port the program comes with, which a Dockerfile may have changed.
    const advice = needs == null || needs.port !== port ? null : needs.advice;
    return {
        ...(advice === null ? {} : { advice }),
        fix: {
            title: `Run as ${user.title} instead of root`,
            grade: "review",
            risk: riskOf(stage, port),
            ...(port === null ? {} : { leaves: ["privileged-port"] }),
            operations: becomeUser(stage, user),
        },
    };
}
function riskOf({ directory, system }, port) {
    const writable = directory === null || !ownDirectory(directory) ? null : directory;
    const risks = [
        system?.shell !== true || writable === null
            ? "The program can write only where every user may"
            : `The program can write only below ${writable} and where every user may`,
        port === null ? null : `port ${port} is open to it only on runtimes such as Docker 20.10, containerd 2 and later`,
    ];
    return `${risks.filter((risk) => risk !== null).join("; ")}.`;
}
function* unknownProblem(dockerfile, stage, uses) {
    if (stage.user.kind !== "unknown" || rootIntent(dockerfile, stage, uses).kind !== "none")
        return;
    yield {
        message: `This image may run as root: no USER names another, and ${stage.user.reason}.`,
        path: [stage.title, "USER"],
        at: stage.from,
        severity: "info",
        advice: "State whom it runs as with USER, by number, whatever the base image says.",
    };
}

;// CONCATENATED MODULE: ./build/rules/agreement/user-disagreement.js


/** How a container and its image disagree about the user; null where they don't, or nobody can tell. */
function userDisagreement(use) {
    const { stage, certain } = use;
    if (!certain || stage.system?.family === "windows")
        return null;
    const { uid, gid, nonRoot } = userOf(use);
    const { user } = stage;
    const image = idsOf(user);
    if (uid === null) {
        if (!nonRoot)
            return null;
        if (user.kind === "root")
            return { kind: "root" };
        return user.kind === "user" && user.name !== null ? { kind: "name", name: user.name, image } : null;
    }
    if (uid === 0 || image === null || image.uid === uid || takesAnyUser(use))
        return null;
    return { kind: "ids", pod: uid, podGroup: gid, image, matters: handsOver(use) };
}
/** One text for both sides of a disagreement. */
function pairOf({ dockerfile, stage, workload, container }) {
    const { kind, namespace, name, source } = workload;
    const parts = ["user", dockerfile.file.source.path, stage.title, source.path, kind, namespace, name, container.name];
    return JSON.stringify(parts);
}
/** The image of a container as messages name it, with how it is known. */
function imageOf({ dockerfile, how }) {
    return `the image that ${dockerfile.file.source.path} makes (${how})`;
}
function idsOf(user) {
    return user.kind === "user" && user.uid !== null && user.uid > 0 ? { uid: user.uid, gid: user.gid } : null;
}
/** Images that give the root group what their user has run as anybody (OpenShift's guidelines for images). */
function takesAnyUser({ stage }) {
    return instructionsOf(stage).some((instruction) => {
        return /\bg=u\b|\bchgrp\s+(?:-\w+\s+)*0\b|\bfix-permissions\b|\bchown\s+(?:-\w+\s+)*\w+:(?:0|root)\b/.test(commandText(instruction));
    });
}
function handsOver({ stage }) {
    return instructionsOf(stage).some(({ keyword, flags, text }) => {
        return (keyword === "RUN" && /\bchown\b/.test(text)) || flags.some(({ name }) => name === "chown");
    });
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/image-user-differs-from-pod.js


/** An image is made for the user that the pods of its repository run it as. */
const imageUserDiffersFromPod = {
    id: "image-user-differs-from-pod",
    summary: "An image is made for another user than the pods of this repository run it as.",
    why: "What the image gives to its own user, the user of the pod can't write.",
    severity: "warning",
    fixes: ["review"],
    sources: [
        "https://docs.docker.com/reference/dockerfile/#user",
        "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    ],
    *check(_dockerfile, { uses }) {
        for (const use of uses) {
            const found = userDisagreement(use);
            if (found?.kind === "ids")
                yield image_user_differs_from_pod_problemOf(use, found, uses);
        }
    },
};
function image_user_differs_from_pod_problemOf(use, found, uses) {
    const { stage, workload, container, how } = use;
    const { user } = stage;
    const { image, pod, matters } = found;
    const message = `This image is made for user ${image.uid}, but ${workload.kind} ${JSON.stringify(workload.name ?? "")} ` +
        `runs it as user ${pod} (${how}).`;
    const common = {
        message,
        path: [stage.title, "USER", workload.kind, workload.name ?? "", container.name ?? ""],
        at: user.kind === "user" && user.set !== null ? user.set : stage.from,
        severity: matters ? "warning" : "info",
        pair: pairOf(use),
    };
    const others = uses.some((other) => other !== use && other.stage === stage && userDisagreement(other) === null);
    const operations = others ? null : image_user_differs_from_pod_renumbered(stage, found);
    if (operations === null)
        return { ...common, advice: `Build it for user ${pod}, or let the pod run it as ${image.uid}.` };
    const risk = "Volumes written as the other user keep their owner.";
    return { ...common, fix: { title: `Make the image for user ${pod}`, grade: "review", risk, operations } };
}
/** USER and every `--chown` with the pod's numbers; null where the old ones are written elsewhere too. */
function image_user_differs_from_pod_renumbered({ instructions, user }, { image, pod, podGroup }) {
    if (user.kind !== "user" || user.origin !== "number" || user.set === null || !instructions.includes(user.set))
        return null;
    const old = new RegExp(`^${image.uid}(?::\\d+)?$`);
    const now = `${pod}:${podGroup ?? pod}`;
    if (!old.test(user.set.text.trim()))
        return null;
    const operations = [
        { kind: "set-arguments", instruction: user.set.index, text: user.set.text.includes(":") ? now : String(pod) },
    ];
    for (const instruction of instructions) {
        if (instruction !== user.set && new RegExp(`\\b${image.uid}\\b`).test(commandText(instruction)))
            return null;
        const owner = instruction.flags.find(({ name }) => name === "chown");
        if (owner === undefined)
            continue;
        if (owner.value === null || !old.test(owner.value))
            return null;
        operations.push({ kind: "set-flag", instruction: instruction.index, flag: "chown", value: now });
    }
    return operations;
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/privileged-port.js




/** A program that is not root's listens on ports that anybody may open. */
const privilegedPort = {
    id: "privileged-port",
    summary: "An image that runs as a user other than root listens on a port below 1024.",
    why: "Such ports are root's unless the runtime gives them to all: Docker and containerd 2 do, CRI-O and containerd 1 don't.",
    severity: "info",
    fixes: [],
    sources: [
        "https://github.com/kubernetes/kubernetes/issues/102612",
        "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/",
    ],
    *check({ shipped }, context) {
        for (const stage of shipped) {
            if (stage.user.kind !== "user" || stage.system?.family === "windows" || mayOpenAny(stage))
                continue;
            const listening = exposed(stage) ?? ownPort(stage);
            if (listening === null)
                continue;
            const { port, at, what } = listening;
            const severity = severityOf(port, context.uses.filter((use) => use.stage === stage && use.certain));
            if (severity === null)
                continue;
            const { name, uid, set } = stage.user;
            const who = name === null ? `user ${uid}` : `user ${JSON.stringify(name)}`;
            yield {
                message: `${what} port ${port}, which ${who} may open only where the runtime gives ports below 1024 to all.`,
                path: [stage.title, at === set ? "USER" : at.keyword, `port ${port}`],
                at,
                severity,
                advice: "Listen on a port from 1024 up: a Service can keep its own. Or let the pod set the sysctl " +
                    `net.ipv4.ip_unprivileged_port_start to ${port} or less, which its own network must have.`,
            };
        }
    },
};
/** Programs with a file capability need no leave; the official Caddy has one. */
function mayOpenAny(stage) {
    const { base } = lineageOf(stage).at(-1);
    if (base.kind === "image" && /(?:^|\/)caddy(?=$|[:@])/.test(base.reference))
        return true;
    return instructionsOf(stage).some((each) => /\bsetcap\b|net_bind_service|\bauthbind\b/i.test(commandText(each)));
}
function exposed({ ports }) {
    const low = ports.find(({ port }) => port > 0 && port < 1024);
    return low === undefined ? null : { port: low.port, at: low.instruction, what: "EXPOSE names" };
}
/** The port of the base image's own program, where the Dockerfile names a user for it and changes nothing but pages. */
function ownPort(stage) {
    const { user, system, entryPoint, command, ports } = stage;
    const port = system?.needs?.port ?? null;
    if (port === null || user.kind !== "user" || user.set === null)
        return null;
    if (entryPoint !== null || command !== null || ports.length > 0)
        return null;
    const changed = instructionsOf(stage).some((each) => {
        if (each.keyword === "COPY" || each.keyword === "ADD") {
            return !/\/(?:html|htdocs|www)(?:\/|$)/.test(targetOf(stage, each) ?? "");
        }
        return each.keyword === "ENV" || (each.keyword === "RUN" && /conf|listen|port|\b\d{4}\b/i.test(commandText(each)));
    });
    return changed ? null : { port, at: user.set, what: "The program of the base image listens on" };
}
/** Null where every pod that is known to run the image gives it the port. */
function severityOf(port, uses) {
    const open = uses.filter((use) => userOf(use).uid !== 0 && !givesPort(use, port));
    if (uses.length > 0 && open.length === 0)
        return null;
    return open.some(({ workload }) => workload.podTemplate?.spec["hostNetwork"] === true) ? "warning" : "info";
}
function givesPort({ workload }, port) {
    const context = workload.podTemplate?.spec["securityContext"];
    const sysctls = (0,json/* isObject */.G)(context) ? context["sysctls"] : undefined;
    if (!Array.isArray(sysctls))
        return false;
    return sysctls.some((sysctl) => {
        if (!(0,json/* isObject */.G)(sysctl) || sysctl["name"] !== "net.ipv4.ip_unprivileged_port_start")
            return false;
        const { value } = sysctl;
        return typeof value === "string" && /^\d{1,5}$/.test(value) && Number(value) <= port;
    });
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/root-user-restored.js






/** A stage that becomes root for a while goes back to the user it had. */
const rootUserRestored = {
    id: "root-user-restored",
    summary: "An image that had another user ends with USER root.",
    why: "USER root is mostly meant for the lines behind it, but the program in the image starts as root too.",
    severity: "warning",
    fixes: ["review"],
    sources: ["https://docs.docker.com/reference/dockerfile/#user"],
    *check(dockerfile, context) {
        for (const stage of dockerfile.shipped) {
            if (stage.user.kind !== "root" || stage.user.set === null || stage.system?.family === "windows")
                continue;
            const earlier = earlierUser(stage);
            if (earlier !== null)
                yield* restored(dockerfile, stage, { earlier, last: stage.user.set }, context);
        }
    },
};
function* restored(dockerfile, stage, users, context) {
    const uses = context.uses.filter((use) => use.stage === stage);
    const intent = rootIntent(dockerfile, stage, uses);
    if (intent.kind === "certain")
        return;
    const { earlier, last } = users;
    const reason = intent.kind === "maybe" ? intent.reason : startsAsRoot(stage, last);
    const about = { path: [stage.title, "USER"], at: last };
    const which = dockerfile.shipped.length > 1 ? `The image of stage ${JSON.stringify(stage.title)}` : "This image";
    const who = earlier.set === null ? `${root_user_restored_nameOf(earlier)}, as its base image does` : root_user_restored_nameOf(earlier);
    if (reason !== null && uses.length === 0) {
        const message = `${which} could run as ${who}, but USER ${last.text} makes it run as root; ${reason}.`;
        yield { ...about, message, severity: "info", advice: "If it need not start as root, go back to that user." };
        return;
    }
    yield {
        ...about,
        message: `${which} could run as ${who}, but USER ${last.text} makes it run as root.${usedBy(uses)}`,
        severity: rootSeverity(uses),
        ...root_user_restored_repair(dockerfile, stage, earlier, uses),
    };
}
/** Why root may be meant for the start: nothing else is done as root, and a script that may step down comes first. */
function startsAsRoot(stage, last) {
    const all = instructionsOf(stage);
    const since = all.slice(all.indexOf(last) + 1);
    if (since.some(({ keyword }) => keyword === "RUN" || keyword === "WORKDIR" || keyword === "VOLUME"))
        return null;
    const script = /\.sh\b|entry-?point|\/init\b|\bstart/i.test(commandText(stage.entryPoint ?? stage.command));
    return script ? "the script that it starts may be meant to" : null;
}
function root_user_restored_repair(dockerfile, stage, earlier, uses) {
    if (dockerfile.stages.some(({ base }) => base.kind === "stage" && base.stage === stage)) {
        return { advice: "Other stages are built from this one and may need root: name the user in a last stage." };
    }
    const user = userText(stage, earlier, podUser(uses).needsNumber);
    if (user === null)
        return { advice: "End the stage with USER and the user it had before." };
    const port = lowPort(stage);
    const fails = `a start that needs root would fail${port === null ? "" : `, and so would port ${port} on some runtimes`}`;
    return {
        fix: {
            title: `Go back to ${root_user_restored_nameOf(earlier)}`,
            grade: "review",
            risk: `What was written as root stays root's; ${fails}.`,
            leaves: port === null ? ["copy-owned-by-root"] : ["copy-owned-by-root", "privileged-port"],
            operations: [endAs(stage, user)],
        },
    };
}
function root_user_restored_nameOf({ name, uid }) {
    return name === null ? `user ${uid}` : `user ${JSON.stringify(name)}`;
}
/** What USER said, where it still means the same at the end; else the number or the name. */
function userText(stage, { name, uid, set }, numeric) {
    const last = stage.instructions.at(-1);
    if (numeric && name !== null)
        return uid === null ? null : String(uid);
    if (set !== null && !set.text.includes("$"))
        return set.text;
    if (set !== null && last !== undefined && stage.instructions.includes(set)) {
        const before = stage.expand(set, set.text);
        if (before !== null && before === stage.expand(last, set.text))
            return set.text;
    }
    const user = name ?? (uid === null ? null : String(uid));
    return user !== null && /^[\w.-]+$/.test(user) ? user : null;
}

;// CONCATENATED MODULE: ./build/rules/agreement/no-shell.js



/** Directories in which shells stand, or where whole file trees are put. */
const systemDirectories = /^\/(?:bin|sbin|busybox|lib\d*|usr(?:\/bin|\/sbin|\/local|\/local\/bin|\/lib)?)?$/;
/** What a shell, or an archive or a tree that can hold one, is called. */
const shellNames = /(?:^|\/)(?:ash|bash|busybox|dash|sh|toybox|zsh)$|rootfs|\.tar|\.t[gx]z$/i;
/** The programs that are shells, as commands name them. */
const shellProgram = /^(?:\/(?:usr\/)?bin\/)?(?:ash|bash|dash|ksh|sh|zsh)$/;
/** Images of this family that have had a shell all the same (distroless issues 601 and 1178). */
const withShell = /(?:^|\/)(?:bun|python)/;
/**
 * Whether an image is known to come without a shell. Debug images bring one under another path, and a digest alone may
 * be that of a debug image.
 */
function comesWithoutShell(reference, image) {
    const named = (0,model_images/* parseImage */.z)(reference);
    if (image === null || named === null || image.family !== "distroless" || image.shell)
        return false;
    const { repository, tag, digest } = named;
    return !withShell.test(repository) && !/debug/.test(tag ?? "") && (tag !== null || digest === null);
}
/** Whether what a stage makes is known to have no shell: it comes with none, and none is put there. */
function lacksShell(stage) {
    const { base } = lineageOf(stage).at(-1) ?? stage;
    const bare = base.kind === "scratch" || (base.kind === "image" && comesWithoutShell(base.reference, base.image));
    return bare && !instructionsOf(stage).some((instruction) => mayBringShell(stage, instruction));
}
function mayBringShell(stage, instruction) {
    const { keyword, words } = instruction;
    if (keyword === "SHELL")
        return true;
    // What works without a shell, or with that of a mount, can make one, as BusyBox does.
    if (keyword === "RUN")
        return instruction.json || instruction.flags.some(({ name }) => name === "mount");
    if (keyword !== "COPY" && keyword !== "ADD")
        return false;
    if (words.some(({ value }) => shellNames.test(value)))
        return true;
    const copied = copiedFiles(stageOf(stage, instruction), instruction);
    if (copied === null)
        return true;
    if (!systemDirectories.test(copied.target))
        return false;
    return copied.files.length < words.length - 1 || !copied.files.every((file) => isFile(stage, file));
}
/** A file brings just itself, while a directory of any name can bring anything. What the image runs is a file. */
function isFile({ entryPoint, command }, path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (/\.(?:conf|crt|html|jar|js|json|pem|toml|txt|ya?ml)$/.test(name))
        return true;
    const words = [entryPoint, command].flatMap((each) => (each?.text ?? "").split(/[\s"',[\]]+/));
    return words.some((word) => word === path || word === name || word === `./${name}`);
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/shell-form-without-shell.js


/** What a shell does itself, as no program of the image (POSIX, Shell Command Language). */
const shellCommands = /^(?:\.|cd|command|eval|exec|exit|export|false|if|read|set|source|test|trap|true|type|ulimit|umask|unset|wait|while)$/;
/** What an image without a shell runs is written in the exec form. */
const shellFormWithoutShell = {
    id: "shell-form-without-shell",
    summary: "An image without a shell is to run something in the shell form.",
    why: "The shell form is handed to /bin/sh -c, which such an image does not have: its containers can't start.",
    severity: "error",
    fixes: ["safe", "review"],
    sources: [
        "https://docs.docker.com/reference/dockerfile/#shell-and-exec-form",
        "https://github.com/GoogleContainerTools/distroless#entrypoints",
    ],
    *check({ shipped }) {
        const seen = new Set();
        for (const stage of shipped) {
            if (!lacksShell(stage))
                continue;
            for (const problem of shell_form_without_shell_problemsOf(stage)) {
                if (!seen.has(problem.at))
                    yield problem;
                seen.add(problem.at);
            }
        }
    },
};
function* shell_form_without_shell_problemsOf(stage) {
    const { entryPoint, command } = stage;
    const instructions = instructionsOf(stage);
    const step = instructions.find(({ keyword, heredoc }) => keyword === "RUN" && !heredoc.startsWith("#!"));
    if (step !== undefined)
        yield stepProblem(stage, step);
    if (entryPoint !== null && !entryPoint.json)
        yield shell_form_without_shell_problemOf(stage, entryPoint);
    else if (command !== null && !command.json) {
        if (entryPoint !== null)
            yield wordsProblem(stage, command);
        else if (hasNoEntryPoint(stage))
            yield shell_form_without_shell_problemOf(stage, command);
    }
    const check = instructions.findLast(({ keyword }) => keyword === "HEALTHCHECK");
    if (check !== undefined && /^CMD\s+[^[\s]/i.test(check.text))
        yield healthProblem(stage, check);
}
function shell_form_without_shell_problemOf(stage, at) {
    const common = {
        message: `${at.keyword} has the shell form, and this image has no shell to run it.`,
        path: [stage.title, at.keyword],
        at,
    };
    const fix = stage.instructions.includes(at) ? execForm(stage, at) : null;
    if (fix !== null)
        return { ...common, fix };
    const more = at.keyword === "ENTRYPOINT" && stage.command !== null ? " CMD then begins to count, as its arguments." : "";
    return { ...common, advice: `Write it as a JSON list of the program and its arguments.${more}` };
}
/** The shell and its option come first among the words that an ENTRYPOINT gets (Dockerfile reference, "CMD and ENTRYPOINT"). */
function wordsProblem(stage, at) {
    const common = {
        message: "CMD has the shell form, so ENTRYPOINT gets /bin/sh and -c as its first words, and there is no shell.",
        path: [stage.title, at.keyword],
        at,
        severity: "warning",
    };
    const fix = stage.instructions.includes(at) && /^-/.test(at.text) ? execForm(stage, at) : null;
    if (fix === null)
        return { ...common, advice: "Write it as a JSON list of the words that ENTRYPOINT is to get." };
    return { ...common, fix: { ...fix, grade: "review", risk: "The program gets words that it has never seen." } };
}
function stepProblem(stage, at) {
    return {
        message: "This RUN has the shell form, and the image has no shell to run it: the build stops here.",
        path: [stage.title, at.keyword],
        at,
        advice: "Do it in a stage that has a shell, and take what it makes from there with COPY --from.",
    };
}
function healthProblem(stage, at) {
    return {
        message: "HEALTHCHECK has the shell form, and this image has no shell to run it.",
        path: [stage.title, at.keyword],
        at,
        severity: "warning",
        advice: "Write its command as a JSON list, of a program that the image has. Kubernetes runs probes instead.",
    };
}
/** Of the images without a shell, those for one language start its program. */
function hasNoEntryPoint(stage) {
    const { base } = lineageOf(stage).at(-1) ?? stage;
    if (base.kind === "scratch")
        return true;
    return base.kind === "image" && /^gcr\.io\/distroless\/(?:base|cc|static)/.test(base.reference);
}
/** The same words as a list, where a shell would do nothing but to part them. */
function execForm({ command }, at) {
    const words = wordsOf(at);
    if (words === null)
        return null;
    const text = `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
    const operations = [{ kind: "set-arguments", instruction: at.index, text }];
    const title = `Write ${at.keyword} in the exec form`;
    if (at.keyword === "CMD")
        return { title, grade: "safe", operations };
    if (command !== null)
        return null;
    return { title, grade: "review", risk: "Arguments that a pod or a user gives begin to count.", operations };
}
/** The words that a shell would make of it, where that is all it would do; those of a list with the wrong quotes. */
function wordsOf({ text, heredoc }) {
    if (heredoc !== "")
        return null;
    if (/^\[\s*'[^'"\\$]+'(?:\s*,\s*'[^'"\\$]+')*\s*\]$/.test(text))
        return quotedWords(text);
    const all = text.trim().split(/\s+/);
    const words = all[0] === "exec" ? all.slice(1) : all;
    const [program = ""] = words;
    if (!/^[\w./+-]+$/.test(program) || shellCommands.test(program))
        return null;
    return words.every((word) => /^[\w./:=@%+,-]+$/.test(word)) ? words : null;
}
function quotedWords(text) {
    return [...text.matchAll(/'([^']*)'/g)].map(([, word = ""]) => word);
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/sudo-used.js



/** What is looked at: a RUN with more words gets no fix, and a stage has no more findings of this kind. */
const longestScript = 1000;
const mostRuns = 50;
/** Images need no sudo: USER says who runs what. */
const sudoUsed = {
    id: "sudo-used",
    summary: "An image brings sudo, or is built with it.",
    why: "A user who may call sudo is root for whoever breaks into the program; as root, sudo does nothing.",
    severity: "info",
    fixes: ["review"],
    sources: ["https://docs.docker.com/build/building/best-practices/#user"],
    *check(dockerfile, context) {
        const seen = new Set();
        for (const stage of dockerfile.shipped) {
            if (stage.system?.family === "windows")
                continue;
            const uses = context.uses.filter((use) => use.stage === stage);
            const severity = rootIntent(dockerfile, stage, uses).kind === "none" ? "warning" : "info";
            for (const problem of sudo_used_problemsOf(stage, severity)) {
                if (!seen.has(problem.at))
                    yield problem;
                seen.add(problem.at);
            }
        }
    },
};
function* sudo_used_problemsOf(stage, severity) {
    const runs = instructionsOf(stage).filter(({ keyword }) => keyword === "RUN");
    const allowing = runs.filter((run) => /\bNOPASSWD:/.test(commandText(run)));
    for (const at of allowing.slice(0, mostRuns))
        yield permission(stage, at, severity);
    const calling = runs.filter((run) => callsOf(run).length > 0);
    const whose = (run) => stageOf(stage, run).userAt(run).kind;
    const asRoot = calling.filter((run) => whose(run) === "root" && callsOf(run).every(isPlain));
    for (const at of asRoot.slice(0, mostRuns))
        yield needless(stage, at);
    if (allowing.length > 0)
        return;
    const [becomes] = calling.filter((run) => whose(run) === "user");
    if (becomes !== undefined)
        yield becoming(stage, becomes);
    const [installing] = runs.filter(installs);
    if (installing === undefined || startsScript(stage))
        return;
    yield {
        message: "This installs sudo, with which a user of the image may become root.",
        path: [stage.title, "RUN", "install sudo"],
        at: installing,
        advice: "If no script of the image calls it, leave it out: USER says who runs what.",
    };
}
function permission({ title, user }, at, severity) {
    const all = /\bNOPASSWD:\s*ALL\b/.test(commandText(at));
    return {
        message: all
            ? "This lets a user become root without a password, and with it whoever breaks into the program."
            : "This lets a user run commands as root without a password.",
        path: [title, "RUN", "NOPASSWD"],
        at,
        severity: all && user.kind !== "root" ? severity : "info",
        advice: "Do what needs root in RUN lines in front of USER, and leave sudo out.",
    };
}
/** A script that comes first may step down with sudo. */
function startsScript({ entryPoint, command }) {
    return [entryPoint, command].some((start) => /\.sh\b|entry-?point|\/init\b|\bstart/i.test(commandText(start)));
}
/** A call that only becomes root: options may name another user. */
function isPlain(next) {
    return /^(?:-[EHn]+|[^-].*)$/.test(next);
}
function needless(stage, at) {
    const [next = ""] = callsOf(at);
    const fix = withoutSudo(at);
    return {
        message: "sudo does nothing here: this RUN is root's already.",
        path: [stage.title, "RUN", `sudo ${next}`],
        at,
        ...(fix === null ? { advice: "Leave sudo out." } : { fix }),
    };
}
function becoming(stage, at) {
    const { set } = stageOf(stage, at).userAt(at);
    const who = set === null ? "the base image's user" : `user ${JSON.stringify(set.text)}`;
    return {
        message: `This becomes root with sudo, so ${who} can do so in every container of the image as well.`,
        path: [stage.title, "RUN", "sudo"],
        at,
        advice: "Name root with USER for what needs it, go back to the other user behind it, and take sudo away.",
    };
}
/** What sudo is called with, for each time that it is. */
function callsOf(run) {
    const script = commandText(run);
    if (!script.includes("sudo"))
        return [];
    return (0,shell_commands/* shellCommands */.h)(script).flatMap((words) => {
        const first = words.findIndex((word) => !/^\w+=/.test(word) && !/^(?:!|do|else|if|then|while)$/.test(word));
        return words[first] === "sudo" ? [words[first + 1] ?? ""] : [];
    });
}
function installs(run) {
    return (0,shell_commands/* shellCommands */.h)(commandText(run)).some((words) => {
        return /^(?:apk|apt|apt-get|dnf|microdnf|yum|zypper)$/.test(words[0] ?? "") && words.slice(2).includes("sudo");
    });
}
/** Takes away each `sudo`, with options that only concern how it becomes root; null where one is more than a word of its own. */
function withoutSudo({ index, json, words, heredoc, text }) {
    if (json || heredoc !== "")
        return null;
    const values = words.map(({ value }) => value);
    const calls = values.length > longestScript
        ? []
        : values.flatMap((value, at) => (value === "sudo" && startsCommand(values, at) ? [at] : []));
    if (calls.length === 0 || calls.length !== text.match(/\bsudo/g)?.length)
        return null;
    const gone = calls.flatMap((at) => (/^-[EHn]+$/.test(values[at + 1] ?? "") ? [at, at + 1] : [at]));
    if (gone.some((at) => !gone.includes(at + 1) && !/^[\w./$]/.test(values[at + 1] ?? "")))
        return null;
    return {
        title: "Leave sudo out",
        grade: "review",
        risk: "The commands then see the variables that ENV sets, which sudo hides from them.",
        operations: gone.map((word) => ({ kind: "set-word", instruction: index, word, text: "" })),
    };
}
function startsCommand(values, at) {
    const before = values[at - 1];
    return before === undefined || /^(?:&&|\|\|?|;|!|do|else|if|then|while)$|[^\\];$/.test(before);
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/whole-passwd.js




/** Images whose users are those of their system and of the table of base images, and no others in any release. */
const plainImages = /^docker\.io\/library\/(?:almalinux|alpine|amazoncorretto|amazonlinux|busybox|debian|eclipse-temurin|elixir|erlang|fedora|golang|httpd|maven|nginx|node|openjdk|perl|php|python|rockylinux|ruby|rust|ubuntu)$|^gcr\.io\/distroless\//;
/** Users that systems bring along or that come with a package or two, wherever one of them has it. */
const usualUsers = /^(?:_.*|adm|apache|at|avahi|backup|bin|cron|cyrus|daemon|dbus|dnsmasq|ftp|games|git|gnats|guest|halt|http|irc|list|lp|mail|man|messagebus|mysql|news|nginx|nobody|node|nonroot|ntp|operator|polkitd|postfix|postgres|postmaster|proxy|redis|shutdown|smmsp|squid|sshd|sync|sys|systemd-.*|tomcat|tss|ubuntu|uucp|uuidd|vpopmail|www|www-data|xfs)$/i;
/** Names that no package gives to a user of its own. */
const applicationNames = /^(?:app|application|app[-_]?user|deploy(?:er)?|django|flask|my[-_]?user|new[-_]?user|node|non[-_]?root(?:[-_]?user)?|python|rails|runner|spring|user|web[-_]?(?:app|user)|worker)$/i;
const whole_passwd_packageManagers = new Set(["apk", "apt", "apt-get", "dnf", "microdnf", "yum"]);
/** Programs that create no users. */
const harmless = new Set(("[ : addgroup adduser bundle cargo cat cd chgrp chmod chown cp curl do done dotnet echo else esac exit export fi " +
    "find gem go gradle grep groupadd gzip head if ldconfig ln ls mkdir mv mvn npm npx pip pip3 pnpm poetry printf rm " +
    "rmdir sed set sha256sum sort tar test then touch true umask uname unset unzip useradd uv wget yarn").split(" "));
/**
 * Whether a user of that name is certain to be missing where a stage ends: all users of its base image are known, and
 * nothing that is done upon it can bring another one.
 */
function isMissing(name, stage) {
    const { base, system } = lineageOf(stage).at(-1);
    if (system === null || system.family === null || system.family === "windows")
        return false;
    if (base.kind !== "scratch" && (base.kind !== "image" || !whole_passwd_isPlain(base.reference)))
        return false;
    if (stage.created.some((user) => user.name === name) || system.users.some((user) => user.name === name))
        return false;
    const bare = system.family === "scratch" || system.family === "distroless";
    if (!bare && usualUsers.test(name))
        return false;
    return instructionsOf(stage).every((instruction) => bringsNone(name, stage, instruction));
}
function whole_passwd_isPlain(reference) {
    const image = (0,model_images/* parseImage */.z)(reference);
    return image !== null && plainImages.test(`${image.registry}/${image.repository}`);
}
function bringsNone(name, stage, instruction) {
    const { keyword } = instruction;
    if (keyword === "COPY" || keyword === "ADD") {
        const target = targetOf(stageOf(stage, instruction), instruction)?.replace(/(?:\/\.?)+(?=\/|$)/g, "") ?? "";
        return target !== "" && !/^\/etc(?:\/|$)|\/\.\.(?:\/|$)/.test(target);
    }
    if (keyword !== "RUN")
        return true;
    const script = commandText(instruction);
    if (script.includes(name))
        return false;
    const commands = (0,shell_commands/* shellCommands */.h)(script);
    const creating = commands.filter(([program]) => program === "useradd" || program === "adduser").length;
    const created = stage.created.filter((user) => user.instruction === instruction).length;
    return creating === created && commands.every((words) => isHarmless(name, words));
}
function isHarmless(name, words) {
    const program = words.find((word) => !/^\w+=/.test(word) && !/^(?:!|do|else|if|then|while)$/.test(word));
    if (program === undefined || harmless.has(program))
        return true;
    return whole_passwd_packageManagers.has(program) && applicationNames.test(name);
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/user-missing.js




/** A user that USER names is there. */
const userMissing = {
    id: "user-missing",
    summary: "USER names a user that the image does not have.",
    why: "No container of the image starts: the runtime looks the name up in the image's /etc/passwd and finds nothing.",
    severity: "error",
    fixes: ["review"],
    sources: ["https://docs.docker.com/reference/dockerfile/#user"],
    *check({ shipped }, context) {
        for (const stage of shipped) {
            const { user } = stage;
            if (user.kind !== "user" || user.origin !== "unseen" || user.name === null || user.set === null)
                continue;
            if (!isMissing(user.name, stage))
                continue;
            yield {
                message: `The image has no user ${JSON.stringify(user.name)}: its base image brings none, and nothing creates one.`,
                path: [stage.title, "USER", user.name],
                at: user.set,
                ...user_missing_repair(stage, user.name, context),
            };
        }
    },
};
function user_missing_repair(stage, name, { settings, uses }) {
    const { system, created } = stage;
    const { recipe } = settings;
    const ids = podUser(uses.filter((use) => use.stage === stage)).ids ?? { uid: recipe.userId, gid: recipe.groupId };
    const naming = instructionsOf(stage).filter((instruction) => names(stage, instruction, name));
    const [first] = naming;
    const own = [...new Set(created.map((user) => user.name))];
    if (own.length > 0) {
        const [only] = own;
        if (own.length > 1 || only === undefined || naming.length > 1 || first === undefined) {
            return { advice: `Name a user that it creates: ${own.map((each) => JSON.stringify(each)).join(", ")}.` };
        }
        return {
            fix: {
                title: `Name user ${only}, whom it creates`,
                grade: "review",
                risk: "It is only likely that this user is meant.",
                operations: [{ kind: "set-arguments", instruction: first.index, text: only }],
            },
        };
    }
    if (first === undefined || system === null)
        return { advice: "Create it first." };
    const risk = "The program can write only where that user or every user may.";
    const create = createUserCommand(system, { ...ids, name, home: null });
    const before = previous(stage, first);
    if (create !== null && before.root) {
        const { index } = before.instruction;
        const operations = [{ kind: "insert-after", instruction: index, keyword: "RUN", text: create }];
        return { fix: { title: `Create user ${name} (${ids.uid})`, grade: "review", risk, operations } };
    }
    if (system.shell || naming.length > 1)
        return { advice: "Create it first, or give USER a number, which needs no entry." };
    const text = `${ids.uid}:${ids.gid}`;
    const operations = [{ kind: "set-arguments", instruction: first.index, text }];
    return { fix: { title: `Run as user ${ids.uid}, which needs no entry`, grade: "review", risk, operations } };
}
/** Whether an instruction needs the user: as USER, or as the owner of what it copies. */
function names(stage, instruction, name) {
    const place = stageOf(stage, instruction);
    const owner = instruction.flags.find((flag) => flag.name === "chown")?.value ?? null;
    const text = instruction.keyword === "USER" ? instruction.text : owner;
    return text !== null && place.expand(instruction, text)?.trim().split(":", 1)[0] === name;
}
/** What stands before an instruction, and whether the instruction still runs as root. */
function previous(stage, instruction) {
    const { instructions, from, userAt } = stageOf(stage, instruction);
    return {
        instruction: instructions[instructions.indexOf(instruction) - 1] ?? from,
        root: userAt(instruction).kind === "root",
    };
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/user-not-numeric.js


/** An image whose pods forbid root without naming a user says by number whom it runs as. */
const userNotNumeric = {
    id: "user-not-numeric",
    summary: "USER has a name where the pods of this repository need a number.",
    why: "With runAsNonRoot: true and no runAsUser, a kubelet refuses an image whose user is a name: it might be root.",
    severity: "error",
    fixes: ["safe", "review"],
    sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
    *check({ shipped }, { uses }) {
        for (const stage of shipped) {
            const { user } = stage;
            if (user.kind !== "user" || user.set === null)
                continue;
            const refused = uses.filter((use) => use.stage === stage && userDisagreement(use)?.kind === "name");
            const fix = numbered(stage, user, user.set);
            for (const [index, use] of refused.entries())
                yield user_not_numeric_problemOf(use, user.set, index === 0 ? fix : null);
        }
    },
};
function user_not_numeric_problemOf(use, at, fix) {
    const { stage, workload, container, how } = use;
    const who = `${workload.kind} ${JSON.stringify(workload.name ?? "")}`;
    return {
        message: `A kubelet will not start ${who} with this image (${how}): it demands a user other than root by number, USER has a name.`,
        path: [stage.title, "USER", workload.kind, workload.name ?? "", container.name ?? ""],
        at,
        pair: pairOf(use),
        ...(fix === null
            ? { advice: "Give the user a number where it is created, and name that number in USER." }
            : { fix }),
    };
}
/** USER with the number of the same user: a runtime finds the same entry by it. Its group stays as it is written. */
function numbered(stage, user, set) {
    const { name, uid, gid, origin } = user;
    const [written, ...group] = set.text.trim().split(":");
    if (uid === null || uid === 0 || name === null || written !== name)
        return null;
    const own = stage.created.filter((created) => created.name === name);
    const sure = origin === "created" ? own.length === 1 && own.every(isSure) : isOfSystem(stage, name);
    const title = `Name user ${name} by number`;
    const operations = [{ kind: "set-arguments", instruction: set.index, text: [uid, ...group].join(":") }];
    if (sure && gid !== null)
        return { title, grade: "safe", operations };
    const risk = sure
        ? "Should the image have no entry for that number, its group would be root's."
        : `User ${name} may have another number: look it up in the image.`;
    return { title, grade: "review", risk, operations };
}
/** Whether the command that creates a user is certain to be what gave it its number. */
function isSure({ instruction }) {
    return !/\|\||\b(?:if|case)\b/.test(commandText(instruction));
}
/** Users of the system itself keep their numbers from release to release, unless a command changes them. */
function isOfSystem({ system, changed }, name) {
    if (changed.has(name))
        return false;
    return system?.users.some((user) => user.name === name && (!user.suitable || name === "nonroot")) === true;
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/user-unused.js




/** A Dockerfile that creates more users serves another purpose. */
const mostUsers = 20;
/** A user that a Dockerfile creates is there for something. */
const userUnused = {
    id: "user-unused",
    summary: "A user is created that nothing uses.",
    why: "The program runs as another user than the one that was made for it, or an account is left over.",
    severity: "info",
    fixes: [],
    sources: ["https://docs.docker.com/build/building/best-practices/#user"],
    *check(dockerfile, { uses }) {
        const seen = new Set();
        for (const stage of dockerfile.shipped) {
            const own = uses.filter((use) => use.stage === stage);
            for (const created of unusedOf(dockerfile, stage, own)) {
                if (seen.has(created))
                    continue;
                seen.add(created);
                yield {
                    message: `Nothing uses user ${JSON.stringify(created.name)}, whom this creates.`,
                    path: [stage.title, "RUN", created.name],
                    at: created.instruction,
                    advice: "Name it in USER if the program is to run as it, else leave it out.",
                };
            }
        }
    },
};
/**
 * Of an image that never had another user than root none is spoken of: image-runs-as-root has it run as one that is
 * there. Pods that name a user by number may mean any.
 */
function unusedOf(dockerfile, stage, uses) {
    const { created, system } = stage;
    const user = stage.user.kind === "root" ? earlierUser(stage) : stage.user;
    if (user === null || user.kind !== "user" || system?.family === "windows" || created.length > mostUsers)
        return [];
    if (uses.some((use) => userOf(use).uid !== null))
        return [];
    const { name, uid } = user;
    return created.filter((each) => {
        if (each.uid === 0 || each.name === name)
            return false;
        if (each.uid === null ? name === null : each.uid === uid)
            return false;
        return !dockerfile.file.instructions.some((instruction) => mentions(instruction, each, created));
    });
}
/** Whether an instruction does anything with a user but create it. Variables may stand for it anywhere. */
function mentions(instruction, user, created) {
    const { trigger, keyword, flags } = instruction;
    if (trigger !== null)
        return true;
    const named = new RegExp(`(?<![\\w./-])(?:${[user.name, ...(user.uid === null ? [] : [user.uid])].map(escaped).join("|")})(?![\\w./-])`);
    const text = commandText(instruction);
    if (keyword !== "RUN")
        return flags.some(({ value }) => value !== null && named.test(value)) || named.test(text);
    if (!named.test(text))
        return user.instruction === instruction;
    const others = new Set(created.map((other) => other.name).filter((other) => other !== user.name));
    return (0,shell_commands/* shellCommands */.h)(text).some((words) => {
        if (!words.some((word) => named.test(word)))
            return false;
        const creates = words.some((word) => /(?:^|\/)(?:useradd|adduser|groupadd|addgroup)$/.test(word));
        return !creates || words.some((word) => others.has(word)) || words.some((word) => word.includes("$"));
    });
}
function escaped(text) {
    return String(text).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// EXTERNAL MODULE: ./build/model/base-image.js + 1 modules
var base_image = __webpack_require__(9582);
;// CONCATENATED MODULE: ./build/rules/kubernetes/command-needs-shell.js






/** A pod asks only those images for a shell that have one. */
const commandNeedsShell = {
    id: "command-needs-shell",
    summary: "A container, a probe or a hook is to start a shell that the image does not have.",
    why: "The runtime finds no such program: the container can't start, the probe fails each time, the hook does nothing.",
    severity: "error",
    fixes: [],
    sources: [
        "https://github.com/GoogleContainerTools/distroless#why-should-i-use-distroless-images",
        "https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/",
    ],
    *check(manifest, { workspace, settings }) {
        const template = manifest.podTemplate;
        if (template === null || template.windows || !isWhole(manifest, template))
            return;
        for (const container of template.containers) {
            const commands = command_needs_shell_shellCommands(container);
            if (commands.length === 0 || workspace.patched(manifest, [...container.path, "image"]))
                continue;
            const uses = workspace.imagesOf(manifest).filter((use) => use.container === container);
            const image = withoutShell(container, uses, settings.images);
            if (image === null)
                continue;
            for (const found of commands) {
                if (!workspace.patched(manifest, found.path))
                    yield command_needs_shell_problemOf(container, found, image);
            }
        }
    },
};
const places = [
    [["command"], "", "error", "Name the program itself, without a shell, or build the image upon one that has a shell."],
    [["livenessProbe", "exec", "command"], "the liveness probe of ", "error", "Use httpGet, tcpSocket or grpc."],
    [["readinessProbe", "exec", "command"], "the readiness probe of ", "error", "Use httpGet, tcpSocket or grpc."],
    [["startupProbe", "exec", "command"], "the startup probe of ", "error", "Use httpGet, tcpSocket or grpc."],
    [
        ["lifecycle", "postStart", "exec", "command"],
        "the postStart hook of ",
        "error",
        "Name a program that the image has.",
    ],
    [
        ["lifecycle", "preStop", "exec", "command"],
        "the preStop hook of ",
        "warning",
        "Where it is to wait only, use lifecycle.preStop.sleep (from Kubernetes 1.30).",
    ],
];
function command_needs_shell_shellCommands({ value, path }) {
    return places.flatMap(([place, what, severity, advice]) => {
        const [program] = textsOf((0,json/* valueAt */.f)(value, place));
        if (program === undefined || !shellProgram.test(program) || isMounted(value["volumeMounts"], program))
            return [];
        if (!program.includes("/") && objectsOf(value["env"]).some(({ name }) => name === "PATH"))
            return [];
        return [{ what, path: [...path, ...place], severity, program, advice }];
    });
}
/** Tools can come in a volume. */
function isMounted(mounts, program) {
    return objectsOf(mounts).some(({ mountPath }) => {
        if (typeof mountPath !== "string")
            return false;
        if (!program.startsWith("/"))
            return /\bbin\b/.test(mountPath);
        return `${program}/`.startsWith(mountPath.replace(/\/*$/, "/"));
    });
}
/** The image as messages name it where it is known to have no shell, else null. */
function withoutShell({ image, value }, uses, stated) {
    if ((0,json/* isObject */.G)(value["securityContext"]) && value["securityContext"]["windowsOptions"] !== undefined)
        return null;
    const [use, another] = uses;
    if (use === undefined) {
        return image !== null && comesWithoutShell(image, (0,base_image/* baseImage */.f)(image, stated)) ? `the image ${image}` : null;
    }
    return another === undefined && use.certain && lacksShell(use.stage) ? imageOf(use) : null;
}
function command_needs_shell_problemOf(container, { what, path, severity, program, advice }, image) {
    return {
        message: `${sentence(what + pod_security_nameOf(container))} starts ${program}, and ${image} has no shell.`,
        path,
        severity,
        advice,
    };
}

// EXTERNAL MODULE: ./build/core/path.js
var path = __webpack_require__(3059);
;// CONCATENATED MODULE: ./build/rules/kubernetes/non-root-fix.js



/** Sets the pod's `securityContext`; keys that stand there already keep their values. */
function podFix({ manifest, template, user, note }) {
    const existing = podSecurityContextOf(template);
    const volumes = user === null ? {} : volumeKeys(manifest, template, user);
    const ports = user === null ? {} : portKeys(template, existing);
    const wanted = { ...userKeys(user), ...volumes, ...ports };
    const missing = Object.entries(wanted).filter(([key]) => existing[key] == null);
    const risks = [
        note,
        "fsGroup" in volumes ? "volumes are handed to its group" : null,
        strictSecrets(template, volumes),
    ];
    return proposal(manifest, template.specPath, user, Object.fromEntries(missing), risks);
}
/** Sets one container's `securityContext`. The pod's volumes stay as they are. */
function containerFix({ manifest, template, user, note }, container) {
    const own = container.value["securityContext"];
    const missing = Object.entries(userKeys(user)).filter(([key]) => !(0,json/* isObject */.G)(own) || own[key] == null);
    const writes = user !== null && ownedVolumes(manifest, template).length > 0;
    const risks = [note, writes ? "volumes it writes to have to let it, by fsGroup or otherwise" : null];
    return proposal(manifest, container.path, user, Object.fromEntries(missing), risks);
}
/** True where a container wants a port that a user other than root can't open everywhere. */
function hasLowPort({ containers }, only) {
    return containers
        .filter((container) => only === undefined || container === only)
        .flatMap((container) => objectsOf(container.value["ports"]))
        .some(({ containerPort }) => typeof containerPort === "number" && containerPort < 1024);
}
function proposal(manifest, path, user, value, risks) {
    const risk = risks.filter((part) => part !== null).join("; ");
    const title = user === null ? "Set runAsNonRoot to true" : `Run as user ${user.uid} instead of root`;
    return {
        title,
        ...(risk === ""
            ? { grade: "safe" }
            : { grade: "review", risk: `${risk.charAt(0).toUpperCase()}${risk.slice(1)}.` }),
        operations: [
            { kind: "set", document: manifest.document.index, path: [...manifest.root, ...path, "securityContext"], value },
        ],
    };
}
function userKeys(user) {
    if (user === null)
        return { runAsNonRoot: true };
    return { runAsNonRoot: true, runAsUser: user.uid, ...(user.gid === null ? {} : { runAsGroup: user.gid }) };
}
/** Only volumes that take an owner are worth an fsGroup; OnRootMismatch spares each start a walk through a claim. */
function volumeKeys(manifest, template, user) {
    const kinds = ownedVolumes(manifest, template);
    if (kinds.length === 0 || podSecurityContextOf(template)["fsGroup"] != null)
        return {};
    const fsGroup = user.gid ?? user.uid;
    const lasting = kinds.some((kind) => kind !== "emptyDir");
    return lasting ? { fsGroup, fsGroupChangePolicy: "OnRootMismatch" } : { fsGroup };
}
const owned = ["persistentVolumeClaim", "emptyDir", "ephemeral", "csi"];
function ownedVolumes(manifest, template) {
    const claims = objectsOf((0,json/* valueAt */.f)(manifest.value, ["spec", "volumeClaimTemplates"]));
    const kinds = objectsOf(template.spec["volumes"]).flatMap((volume) => owned.filter((kind) => kind in volume));
    return claims.length > 0 ? ["persistentVolumeClaim", ...kinds] : kinds;
}
/** fsGroup opens secret files to the group, which programs that insist on 0400 refuse (kubernetes/kubernetes#57923). */
function strictSecrets({ spec }, volumes) {
    if (!("fsGroup" in volumes))
        return null;
    const strict = objectsOf(spec["volumes"]).some((volume) => {
        const mode = (0,json/* valueAt */.f)(volume, ["secret", "defaultMode"]);
        return typeof mode === "number" && (mode & 0o077) === 0;
    });
    return strict ? "secret files become readable by the group, which ssh and some databases refuse" : null;
}
/** CRI-O and containerd 1.x keep ports below 1024 for root; the sysctl is a safe one from Kubernetes 1.22. */
function portKeys(template, existing) {
    if (!hasLowPort(template) || existing["sysctls"] != null)
        return {};
    return { sysctls: [{ name: "net.ipv4.ip_unprivileged_port_start", value: "0" }] };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/open-shift.js
/** True for objects deployed to OpenShift, which gives pods users of its own choice and refuses others. */
function isOpenShift(manifest, workspace) {
    if (isOfOpenShift(manifest))
        return true;
    const unit = workspace.unitOf(manifest);
    const known = knownUnits.get(unit) ?? unit.some(isOfOpenShift);
    knownUnits.set(unit, known);
    return known;
}
/** Each unit is asked once: it is the same list for all of its objects. */
const knownUnits = new WeakMap();
function isOfOpenShift({ group }) {
    return group === "openshift.io" || group.endsWith(".openshift.io");
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/root-cause.js




const rootWork = /\b(chown|chmod|chgrp|sysctl|ip6?tables|nft|mount|modprobe|setcap|useradd|adduser|apt-get|apk add|yum|dnf)\b/;
/**
 * Why a container may run as root; null where it can't, or where its settings or its task leave nothing to say. `use`
 * is what is known of its image for certain, where a Dockerfile of the tree builds it.
 */
function rootCause(template, container, { recipe, images }, use) {
    const stated = (0,stated_images/* statedUser */.l)(container.image ?? "", images);
    if (stated?.purpose === true)
        return null;
    const nonRoot = effective(template, container, "runAsNonRoot");
    const user = effective(template, container, "runAsUser");
    if (nonRoot.value === true || (user.value !== undefined && typeof user.value !== "number"))
        return null;
    if (nonRoot.value !== undefined && nonRoot.value !== false)
        return null;
    const work = rootWork.exec(pod_security_commandText(container))?.[0];
    if (work !== undefined && container.kind === "init")
        return null;
    const added = addedCapabilities(container);
    if (securityContextOf(container)["privileged"] === true)
        return needed("is privileged", "If it can do without, take privileged away first.");
    if (added.length > 0)
        return needed(`adds the capability ${added[0]}`, "Other users get a capability only where the image gives it to the program's file.");
    if (user.value !== undefined && user.value > 0)
        return nonRoot.value === false ? null : { kind: "unpromised" };
    if (user.value === 0)
        return { kind: "chosen", setting: user };
    if (nonRoot.value === false)
        return { kind: "chosen", setting: nonRoot };
    if (work === undefined) {
        const built = use && byDockerfile(use, recipe);
        return built ?? (stated === null ? byImage(container, recipe) : byConfiguration(stated));
    }
    return needed(`runs ${work}`, "That is mostly root's work: move it into the image.");
}
function byDockerfile({ stage, dockerfile, how }, recipe) {
    const { user } = stage;
    const { path } = dockerfile.file.source;
    if (user.kind === "root") {
        const wanted = newUser(stage, recipe, []);
        const [uid, gid] = "refused" in wanted ? [] : (wanted.ids?.split(":") ?? []);
        const ids = uid === undefined ? "its number as runAsUser" : `runAsUser: ${uid} and runAsGroup: ${gid}`;
        const advice = `Let ${path} name a user other than root first; then set runAsNonRoot: true here, with ${ids}.`;
        return needed(`runs as root, like the image that ${path} makes (${how})`, advice, "warning");
    }
    if (user.kind === "unknown")
        return null;
    if (user.uid !== null) {
        return { kind: "runnable", user: { uid: user.uid, gid: user.gid, certain: true }, note: "" };
    }
    const advice = "Set runAsNonRoot: true with that user's number as runAsUser.";
    return needed(`runs as user ${JSON.stringify(user.name)} of the image that ${path} makes (${how})`, advice, "warning");
}
function byConfiguration({ uid, gid, name }) {
    if (uid === 0) {
        const advice = "Give the image a user of its own, or name one that it can run as, with runAsNonRoot: true.";
        return needed("starts as root, as the configuration says of its image", advice, "warning");
    }
    if (uid !== null)
        return { kind: "runnable", user: { uid, gid, certain: true }, note: "" };
    const advice = "Set runAsNonRoot: true with that user's number as runAsUser.";
    return needed(`runs as user ${JSON.stringify(name)}, as the configuration says of its image`, advice, "warning");
}
function byImage(container, { userId, groupId }) {
    const image = (0,model_images/* imageUser */.R)(container.image ?? "");
    if (image.kind === "known" && image.uid !== null) {
        const user = { uid: image.uid, gid: image.gid, certain: image.certain === true };
        return { kind: "runnable", user, note: `a release of the image may have another user than ${image.uid}` };
    }
    if (image.kind === "known")
        return needed("starts as root, as its image is made to", image.advice ?? "");
    if (image.kind === "foreign") {
        const advice = "Look up the user its image is made for, and set runAsNonRoot: true with that runAsUser.";
        return needed("runs as whatever user its image names", advice, "warning");
    }
    const ids = `${userId}:${groupId}`;
    const built = `the image has to be built for ${ids}: its files readable, and all it writes to owned by that user`;
    const bare = `what it runs has to work as ${ids}, without root`;
    const user = { uid: userId, gid: groupId, certain: false };
    return { kind: "runnable", user, note: image.kind === "base" ? bare : built };
}
function needed(reason, advice, severity = "info") {
    return { kind: "needed", reason, advice, severity };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/container-runs-as-root.js






/** Every container has an effective `runAsNonRoot: true`, with a user that its image can run as. */
const containerRunsAsRoot = {
    id: "container-runs-as-root",
    summary: "A container runs as root, or nothing keeps it from doing so.",
    why: "Root in a container is root on the node as soon as anything lets it out, and may change every file inside.",
    severity: "warning",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    ],
    *check(manifest, { workspace, settings }) {
        const template = manifest.podTemplate;
        if (template === null || template.windows || template.spec["hostUsers"] === false || !isWhole(manifest, template))
            return;
        const found = template.containers.flatMap((container) => {
            const use = workspace.imagesOf(manifest).find((each) => each.certain && each.container === container);
            const cause = rootCause(template, container, settings, use ?? null);
            return cause === null ? [] : [{ container, cause }];
        });
        if (found.length === 0)
            return;
        const pod = { manifest, template, settings, openShift: isOpenShift(manifest, workspace) };
        const infrastructure = infrastructureReason(manifest, template);
        if (infrastructure !== null && found.some(({ cause }) => cause.kind !== "unpromised")) {
            yield infrastructureProblem(template, infrastructure);
        }
        else if (isUniform(pod, found))
            yield wholePod(pod, found);
        else
            yield* oneByOne(pod, found);
    },
};
/** Pods that work on the node itself need its root as a rule. */
function infrastructureReason({ namespace }, { spec }) {
    if (namespace === "kube-system")
        return "it belongs to the cluster's own services";
    if (spec["hostPID"] === true)
        return "it sees the node's processes";
    if (spec["hostNetwork"] === true)
        return "it works on the node's network";
    const hostPath = objectsOf(spec["volumes"]).some((volume) => volume["hostPath"] != null);
    return hostPath ? "it works on the node's files" : null;
}
function infrastructureProblem(template, reason) {
    return {
        message: `Nothing keeps this pod from running as root; it may have to, since ${reason}.`,
        path: [...template.specPath, "securityContext", "runAsNonRoot"],
        severity: "info",
        advice: "If it works without root, set runAsNonRoot: true and the runAsUser of its image.",
    };
}
/** True where one setting on the pod serves every container: none has settings of its own that it would change. */
function isUniform({ template }, found) {
    if (template.schema !== "full" || found.length !== template.containers.length)
        return false;
    const kinds = new Set(found.map(({ cause }) => (cause.kind === "runnable" ? userKey(cause) : cause.kind)));
    return kinds.size === 1 && found.every(({ cause }) => cause.kind === "runnable" || cause.kind === "unpromised");
}
function userKey({ user }) {
    return `${user.uid}:${user.gid}`;
}
function wholePod(pod, found) {
    const { manifest, template } = pod;
    const { cause } = found[0];
    const names = list(found.map(({ container }) => pod_security_nameOf(container)));
    const path = [...template.specPath, "securityContext", "runAsNonRoot"];
    if (cause.kind === "unpromised") {
        const have = found.length === 1 ? "has" : "have";
        return {
            message: `${sentence(names)} ${have} a user other than root, but no runAsNonRoot to make sure of it.`,
            path,
            severity: "info",
            fix: podFix({ manifest, template, user: null, note: null }),
            ...advised(manifest),
        };
    }
    const message = `Nothing keeps ${names} from running as root.`;
    if (podSecurityContextOf(template)["sysctls"] != null && hasLowPort(template) && !pod.openShift) {
        return { message, path, advice: lowPortAdvice };
    }
    return { message, path, fix: podFix(wishOf(pod, found)), ...advised(manifest) };
}
const lowPortAdvice = "Its ports below 1024 are root's on some nodes: move them to 1024 or above (a Service can keep its own port), " +
    "then set runAsNonRoot: true and a runAsUser.";
function* oneByOne(pod, found) {
    const seen = new Set();
    for (const exposed of found) {
        const problem = alone(pod, exposed);
        const place = (0,path/* formatPath */.jV)(problem.path);
        if (!seen.has(place))
            yield problem;
        seen.add(place);
    }
}
function alone(pod, { container, cause }) {
    const { manifest, template } = pod;
    const who = sentence(pod_security_nameOf(container));
    const path = [...container.path, "securityContext", "runAsNonRoot"];
    if (cause.kind === "chosen") {
        const { setting } = cause;
        const name = setting.level === "pod" ? "The pod" : who;
        const advice = "If that is not needed, name a user that its image can run as and set runAsNonRoot: true.";
        return { message: `${name} runs as root by its own choice.`, path: setting.path, advice };
    }
    if (cause.kind === "unpromised") {
        return {
            message: `${who} has a user other than root, but no runAsNonRoot to make sure of it.`,
            path,
            severity: "info",
            fix: containerFix({ manifest, template, user: null, note: null }, container),
            ...advised(manifest),
        };
    }
    const bare = `Nothing keeps ${pod_security_nameOf(container)} from running as root`;
    if (cause.kind === "needed") {
        const { reason, severity, advice } = cause;
        return { message: `${bare}; it ${reason}.`, path, severity, advice };
    }
    const message = `${bare}.`;
    if (hasLowPort(template, container) && !pod.openShift)
        return { message, path, advice: lowPortAdvice };
    return { message, path, fix: containerFix(wishOf(pod, [{ container, cause }]), container), ...advised(manifest) };
}
function wishOf({ manifest, template, openShift }, found) {
    const runnable = found.flatMap(({ cause }) => (cause.kind === "runnable" ? [cause] : []));
    if (openShift) {
        const note = "the image has to run as a user other than root, which OpenShift picks unless the image names one";
        return { manifest, template, user: null, note };
    }
    const user = runnable[0]?.user ?? null;
    const notes = new Set(runnable.filter((cause) => !cause.user.certain).map((cause) => cause.note));
    return { manifest, template, user, note: notes.size === 0 ? null : [...notes].join("; ") };
}
function advised(manifest) {
    const note = replaceNote(manifest);
    return note === undefined ? {} : { advice: note };
}
function list(names) {
    return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

// EXTERNAL MODULE: ./build/core/version-range.js
var version_range = __webpack_require__(2222);
;// CONCATENATED MODULE: ./build/rules/kubernetes/node-coverage.js


/**
 * True when a DaemonSet is sure to run on every node that has callers: it selects no nodes but Linux ones, tolerates
 * every taint, and nothing deployed with it runs on Windows.
 */
function reachesEveryNode(daemonSet, workspace) {
    const { podTemplate } = daemonSet;
    if (podTemplate === null || workspace.unitOf(daemonSet).some((other) => other.podTemplate?.windows))
        return false;
    const { spec } = podTemplate;
    // A RuntimeClass may select nodes of its own (`scheduling.nodeSelector`).
    if (spec["runtimeClassName"] != null)
        return false;
    const selector = spec["nodeSelector"] ?? {};
    if (!(0,json/* isObject */.G)(selector) || Object.entries(selector).some(([key, value]) => !isLinux(key, value)))
        return false;
    const required = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution"];
    if (spec["nodeName"] != null || (0,json/* valueAt */.f)(spec, required) != null)
        return false;
    return objectsOf(spec["tolerations"]).some(({ key, operator, effect }) => {
        return operator === "Exists" && (key ?? "") === "" && (effect ?? "") === "";
    });
}
/** True when a rollout starts the new pod of a node before it stops the old one (KEP-1591), so that none is without. */
function rollsWithoutGap({ value, podTemplate }) {
    const strategy = (0,json/* valueAt */.f)(value, ["spec", "updateStrategy"]);
    const update = (0,json/* valueAt */.f)(strategy, ["rollingUpdate"]);
    if (!(0,json/* isObject */.G)(update) || ((0,json/* valueAt */.f)(strategy, ["type"]) ?? "RollingUpdate") !== "RollingUpdate")
        return false;
    if (podTemplate === null || takesNodePorts(podTemplate))
        return false;
    const none = (amount) => amount === 0 || amount === "0" || amount === "0%";
    return update["maxSurge"] != null && !none(update["maxSurge"]) && none(update["maxUnavailable"]);
}
/** Two pods can't have one port of a node at a time, so the old one has to go first. */
function takesNodePorts({ spec, containers }) {
    if (spec["hostNetwork"] === true)
        return true;
    return containers.some(({ value }) => objectsOf(value["ports"]).some((port) => port["hostPort"] != null));
}
function isLinux(key, value) {
    return key === "kubernetes.io/os" && value === "linux";
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/service.js


/** The annotation that asks for same-zone routing from Kubernetes 1.27 on. */
const topologyMode = "service.kubernetes.io/topology-mode";
/** Its name before 1.27, deprecated since, and still the one that counts where both are set. */
const topologyHints = "service.kubernetes.io/topology-aware-hints";
/**
 * The `spec` of a core Service that kube-proxy routes by: one with a selector and a virtual address. Null for others:
 * traffic policies and hints do nothing for headless, external and selectorless Services.
 */
function routedSpec({ group, kind, value }) {
    const spec = value["spec"];
    if (group !== "" || kind !== "Service" || !(0,json/* isObject */.G)(spec))
        return null;
    const selector = spec["selector"];
    if (!(0,json/* isObject */.G)(selector) || Object.keys(selector).length === 0)
        return null;
    const type = spec["type"] ?? "ClusterIP";
    if (type !== "ClusterIP" && type !== "NodePort" && type !== "LoadBalancer")
        return null;
    return spec["clusterIP"] === "None" || (0,json/* valueAt */.f)(spec, ["clusterIPs", 0]) === "None" ? null : spec;
}
/** True for a workload that runs one pod on each node it reaches. */
function isDaemonSet({ group, kind }) {
    return kind === "DaemonSet" && (group === "apps" || group === "apps.kruise.io");
}
/** True where all ports are for scrapers, probes or admission, which call from elsewhere and pick pods themselves. */
function isAside(spec) {
    const ports = objectsOf(spec["ports"]);
    const aside = /metric|prom|webhook|health|monitor/i;
    return ports.length > 0 && ports.every(({ name }) => typeof name === "string" && aside.test(name));
}
/** True where the author has chosen how the Service's traffic is routed, in one of the ways there are. */
function hasRoutingChoice(service, spec) {
    const fields = ["internalTrafficPolicy", "trafficDistribution"];
    const annotations = [topologyMode, topologyHints, "networking.istio.io/traffic-distribution"];
    return fields.some((key) => spec[key] != null) || annotations.some((key) => service.annotations[key] !== undefined);
}
/** The Service by kind and name, for messages. */
function namesOf(workloads) {
    return workloads.map(({ kind, name }) => (name === null ? `a ${kind}` : `${kind} "${name}"`)).join(", ");
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/daemonset-service-not-local.js





/** A Service in front of a DaemonSet should hand its callers the pod of their own node. */
const daemonSetServiceNotLocal = {
    id: "daemonset-service-not-local",
    summary: "A Service of a DaemonSet sends its callers to pods on other nodes.",
    why: "Each node has a pod of the DaemonSet, but without a traffic policy most requests cross the network to another " +
        "node's, which costs time, and money between zones.",
    severity: "warning",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/service-traffic-policy/",
        "https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/2086-service-internal-traffic-policy",
    ],
    *check(manifest, context) {
        const spec = routedSpec(manifest);
        if (spec === null || hasRoutingChoice(manifest, spec) || spec["sessionAffinity"] === "ClientIP")
            return;
        const backends = context.workspace.workloadsOf(manifest);
        if (!backends.complete || backends.items.length === 0 || !backends.items.every(isDaemonSet))
            return;
        if (!supportsLocal(spec, context) || needsOtherNodes(manifest, spec, backends.items))
            return;
        // Whoever names the Service calls it from elsewhere: the control plane, a proxy, a monitor.
        if (context.workspace.referencesTo(manifest).items.length > 0)
            return;
        yield daemonset_service_not_local_problemOf(manifest, backends.items, context);
    },
};
function daemonset_service_not_local_problemOf(manifest, daemons, { settings, workspace }) {
    const everywhere = daemons.every((daemonSet) => reachesEveryNode(daemonSet, workspace));
    const gapless = daemons.every(rollsWithoutGap);
    const safe = everywhere && gapless && (0,version_range/* supportsFrom */.D)(settings.kubernetes, 24);
    const soft = !everywhere && (0,version_range/* supportsFrom */.D)(settings.kubernetes, 34);
    const fix = soft ? preferSameNode(manifest) : local(manifest, safe, everywhere && !gapless);
    return {
        message: `This Service sends callers to any node's pod of ${namesOf(daemons)}.`,
        path: ["spec", soft ? "trafficDistribution" : "internalTrafficPolicy"],
        severity: everywhere ? "warning" : "info",
        fix,
    };
}
function local(manifest, safe, onlyInRollouts) {
    const operations = [set(manifest, "internalTrafficPolicy", "Local")];
    const title = "Keep the Service's traffic on the node";
    if (safe)
        return { title, grade: "safe", operations };
    const risk = onlyInRollouts
        ? "While a node's daemon pod restarts, in each rollout too, pods on that node get no answer from this Service."
        : "Pods on nodes without a ready daemon pod get no answer from this Service.";
    return { title, grade: "review", risk, operations };
}
/** KEP-3015: on by default from 1.34; the node's own pod when it is ready, else another. */
function preferSameNode(manifest) {
    return {
        title: "Prefer the pod of the caller's node",
        grade: "review",
        risk: "The pods of busy nodes get more of the traffic than before.",
        operations: [set(manifest, "trafficDistribution", "PreferSameNode")],
    };
}
function set(manifest, key, value) {
    return { kind: "set", document: manifest.document.index, path: [...manifest.root, "spec", key], value };
}
/** Before 1.24 the policy also held traffic from outside to its node (kubernetes/kubernetes#106497). */
function supportsLocal(spec, { settings }) {
    const inside = (spec["type"] ?? "ClusterIP") === "ClusterIP" && spec["externalIPs"] == null;
    return (0,version_range/* supportsFrom */.D)(settings.kubernetes, inside ? 22 : 24);
}
const peers = /ceph|rook|gluster|longhorn|openebs|minio|seaweed|portworx|linstor|nfs|csi|etcd|consul|zookeeper|kafka|cassandra|elastic|mongo|redis|storage/i;
/** Daemons whose pods are not interchangeable, and those that must answer even when the node's own pod is gone. */
function needsOtherNodes(service, spec, daemons) {
    const ports = objectsOf(spec["ports"]);
    // A way into the cluster: its callers are outside, and have been seen to.
    if (spec["externalTrafficPolicy"] === "Local")
        return true;
    if (ports.some(({ port, targetPort, name }) => port === 53 || targetPort === 53 || isDns(name)))
        return true;
    const names = [service, ...daemons].map(({ name }) => name ?? "");
    const containers = daemons.flatMap(({ podTemplate }) => podTemplate?.containers ?? []);
    const programs = containers.map(({ image }) => (0,model_images/* parseImage */.z)(image ?? "")?.repository ?? "");
    if ([...names, ...programs].some((text) => peers.test(text)))
        return true;
    // Scrapers and admission call from elsewhere and want each pod, or any.
    if (service.annotations["prometheus.io/scrape"] === "true")
        return true;
    return isAside(spec);
}
function isDns(name) {
    return typeof name === "string" && /^dns(?:-|$)/.test(name);
}

;// CONCATENATED MODULE: ./build/rules/agreement/health-request.js

const curl = {
    alone: /^-[fsSkLIv46]+$|^--(?:fail|fail-with-body|silent|show-error|location|insecure|head|verbose|ipv[46]|no-progress-meter)$/,
    withWord: /^-[fsSkLIv46]*[om]$|^--(?:output|max-time|connect-timeout|retry|retry-delay|retry-max-time)$/,
};
const wget = {
    alone: /^-(?:q|S|nv|4|6|qS)$|^-q?O-$|^-[tT]\d+$|^--(?:quiet|no-verbose|spider|server-response|no-check-certificate|(?:tries|timeout)=\d+|output-document=(?:-|\/dev\/null))$/,
    withWord: /^-(?:q?O|t|T)$|^--(?:tries|timeout|output-document)$/,
};
/** Longer texts are scripts. */
const longestCheck = 2000;
const address = /^(?:(https?):\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::(\d{1,5}))?(\/[^#]*)?$/;
/**
 * What the curl or wget of a HEALTHCHECK asks, where a probe with `httpGet` would judge the answer in the same way: it
 * fails from status 400 on, which curl does with `--fail` only. Null where a script, a variable or another option has
 * a say in it.
 */
function healthRequest(check) {
    if (check.text.length > longestCheck)
        return null;
    const words = health_request_wordsOf(check.text.replace(/^CMD\s+/i, ""));
    if (words === null)
        return null;
    const [program = "", ...rest] = words;
    const name = /^(?:\/usr\/bin\/|\/bin\/)?(curl|wget)$/.exec(program)?.[1];
    if (name === undefined)
        return null;
    const { alone, withWord } = name === "curl" ? curl : wget;
    const others = [];
    for (let index = 0; index < rest.length; index += 1) {
        const word = rest[index] ?? "";
        if (withWord.test(word))
            index += 1;
        else if (!alone.test(word))
            others.push(word);
    }
    const fails = name === "wget" || rest.some((word) => /^-\w*f|^--fail/.test(word));
    const url = address.exec(others[0] ?? "");
    if (!fails || others.length !== 1 || url === null)
        return null;
    const scheme = url[1] === "https" ? "HTTPS" : "HTTP";
    const port = Number(url[2] ?? (scheme === "HTTPS" ? 443 : 80));
    return port < 1 || port > 65535 ? null : { path: url[3] ?? "/", port, scheme };
}
/** The words of the one command that is run, with `|| exit 1` behind it or not; null for anything else. */
function health_request_wordsOf(text) {
    const list = stringsOf(text);
    if (list !== null && !/(?:^|\/)(?:ba|da|a)?sh$/.test(list[0] ?? ""))
        return list;
    const script = list === null ? text : list.length === 3 && list[1] === "-c" ? (list[2] ?? "") : "";
    const plain = script.replace(/\s(?:&>|[12]?>)\s*\/dev\/null(?=\s|$)/g, "").replace(/\s2>&1(?=\s|$)/g, "");
    const match = /^([^|]*?)(?:\|\|\s*(?:exit\s+1|false))?\s*$/.exec(plain);
    const command = match?.[1] ?? "";
    if (/[$`\\;&|<>(){}#*[\]]/.test(command.replaceAll("[::1]", "")))
        return null;
    const [words, another] = (0,shell_commands/* shellCommands */.h)(command);
    return words === undefined || another !== undefined ? null : words;
}
function stringsOf(text) {
    if (!text.startsWith("["))
        return null;
    try {
        const list = JSON.parse(text);
        return Array.isArray(list) && list.every((item) => typeof item === "string") ? list : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/healthcheck-without-probe.js






/** A container whose image says how to ask for its health has a probe that asks. */
const healthcheckWithoutProbe = {
    id: "healthcheck-without-probe",
    summary: "An image has a HEALTHCHECK, and the container that runs it has no probe.",
    why: "Kubernetes never runs a HEALTHCHECK: without a probe, a pod gets traffic before it is ready and while it is ill.",
    severity: "info",
    fixes: ["review"],
    sources: [
        "https://docs.docker.com/reference/dockerfile/#healthcheck",
        "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/",
    ],
    *check(manifest, { workspace }) {
        const template = manifest.podTemplate;
        if (template === null || template.windows || !isWhole(manifest, template) || !isLongLived(manifest, template))
            return;
        const uses = workspace.imagesOf(manifest);
        for (const use of uses) {
            const { container } = use;
            const check = use.certain ? healthCheckOf(use.stage) : null;
            if (check === null || container.kind !== "container" || isProbed(container.value))
                continue;
            const path = [...container.path, "readinessProbe"];
            const others = uses.some((other) => other !== use && other.container === container);
            if (others || runsAnother(container) || workspace.patched(manifest, path))
                continue;
            const request = healthRequest(check);
            yield {
                message: `${sentence(pod_security_nameOf(container))} has no probe, while ${imageOf(use)} has a HEALTHCHECK, which Kubernetes does not run.`,
                path,
                ...(request !== null && listensThere(container, request.port)
                    ? { fix: withProbe(manifest, use, request) }
                    : { advice: adviceOf(request) }),
            };
        }
    },
};
/** A command of the pod's own, or words for the entry point that may choose another task: the check is not for that. */
function runsAnother({ value }) {
    if (value["command"] !== undefined)
        return true;
    const [first] = textsOf(value["args"]);
    return first !== undefined && !first.startsWith("-");
}
/** Whether nothing in the pod speaks against the port that the image's health check asks. */
function listensThere(container, port) {
    const named = objectsOf(container.value["ports"]).map(({ containerPort }) => containerPort);
    return (container.value["args"] === undefined && !isToldPort(container) && (named.length === 0 || named.includes(port)));
}
function adviceOf(request) {
    if (request === null)
        return "Add a readinessProbe that asks what the HEALTHCHECK asks.";
    const { path, port, scheme } = request;
    const how = scheme === "HTTPS" ? " by HTTPS" : "";
    return `Add a readinessProbe with httpGet that asks for ${path}${how}, at the port on which the program listens in this pod: ${port}, if the pod does not tell it another.`;
}
/** Jobs end by themselves, and so may pods that are not started again. */
function isLongLived({ group, kind }, { spec, schema }) {
    // Knative gives containers a probe of its own.
    if (schema === "restricted")
        return false;
    if (group === "batch" || kind === "ScaledJob" || kind === "BroadcastJob")
        return false;
    return spec["restartPolicy"] === undefined || spec["restartPolicy"] === "Always";
}
function isProbed(value) {
    return ["livenessProbe", "readinessProbe", "startupProbe"].some((name) => value[name] !== undefined);
}
/** The last one counts; NONE takes back those before. */
function healthCheckOf(stage) {
    const last = instructionsOf(stage).findLast(({ keyword }) => keyword === "HEALTHCHECK");
    return last === undefined || /^NONE\b/i.test(last.text.trim()) ? null : last;
}
function withProbe({ document, root }, { container }, probe) {
    const { path, port, scheme } = probe;
    const httpGet = { path, port, ...(scheme === "HTTPS" ? { scheme } : {}) };
    return {
        title: `Add a readiness probe that asks for ${path} at port ${port}`,
        grade: "review",
        risk: "The kubelet asks the pod's own address: the pod gets no traffic while nothing answers there.",
        operations: [
            {
                kind: "set",
                document: document.index,
                path: [...root, ...container.path, "readinessProbe"],
                value: { httpGet },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/local-traffic-without-daemonset.js

/** `internalTrafficPolicy: Local` needs a pod on every node that has callers. */
const localTrafficWithoutDaemonSet = {
    id: "local-traffic-without-daemonset",
    summary: "A Service keeps traffic on the node although its pods don't run on every node.",
    why: "With internalTrafficPolicy: Local, callers on a node without a ready pod of the Service get no answer at all.",
    severity: "warning",
    fixes: ["review"],
    sources: ["https://kubernetes.io/docs/concepts/services-networking/service-traffic-policy/"],
    *check(manifest, { workspace }) {
        const spec = routedSpec(manifest);
        if (spec === null || spec["internalTrafficPolicy"] !== "Local")
            return;
        const backends = workspace.workloadsOf(manifest);
        if (!backends.complete || backends.items.length === 0 || backends.items.some(isDaemonSet))
            return;
        const path = ["spec", "internalTrafficPolicy"];
        yield {
            message: `This Service keeps traffic on the node, but ${namesOf(backends.items)} need not run on each.`,
            path,
            fix: {
                title: "Let the Service reach pods on all nodes",
                grade: "review",
                risk: "Traffic that was kept on its node can leave it then.",
                operations: [
                    { kind: "set", document: manifest.document.index, path: [...manifest.root, ...path], value: "Cluster" },
                ],
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/rules/kubernetes/non-root-contradiction.js






/** Settings with which the kubelet starts no container, or the API takes no object. */
const nonRootContradiction = {
    id: "non-root-contradiction",
    summary: "A container has to run as non-root and as root at once, or as a user that can't exist.",
    why: "The kubelet refuses to start such a container, and the API refuses ids out of range.",
    severity: "error",
    fixes: [],
    sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
    *check(manifest, { workspace, settings }) {
        const template = manifest.podTemplate;
        if (template === null || template.windows)
            return;
        yield* wrongIds([...template.specPath, "securityContext"], podSecurityContextOf(template));
        const seen = new Set();
        const judged = isWhole(manifest, template) && !isOpenShift(manifest, workspace);
        // Of an image that a Dockerfile here builds, other rules speak.
        const built = new Set(workspace.imagesOf(manifest).flatMap(({ certain, container }) => (certain ? container : [])));
        for (const container of template.containers) {
            yield* wrongIds([...container.path, "securityContext"], securityContextOf(container));
            const problem = contradiction(template, container) ??
                (judged && !built.has(container) ? non_root_contradiction_byImage(template, container, settings) : null);
            if (problem === null || seen.has((0,path/* formatPath */.jV)(problem.path)))
                continue;
            seen.add((0,path/* formatPath */.jV)(problem.path));
            yield problem;
        }
    },
};
function contradiction(template, container) {
    const nonRoot = effective(template, container, "runAsNonRoot");
    const user = effective(template, container, "runAsUser");
    if (nonRoot.value !== true || user.value !== 0)
        return null;
    const shared = nonRoot.level === "pod" && user.level === "pod";
    const who = shared ? "The pod's containers have" : `${sentence(pod_security_nameOf(container))} has`;
    return {
        message: `${who} runAsNonRoot: true and runAsUser: 0, so the kubelet refuses to start ${shared ? "them" : "it"}.`,
        path: user.path,
        advice: "Give it the id of a user other than root, or set runAsNonRoot to false where it needs root.",
    };
}
/** Its image starts as root, and nothing in the pod names another user. */
function non_root_contradiction_byImage(template, container, { images }) {
    if (effective(template, container, "runAsNonRoot").value !== true || container.image === null)
        return null;
    if (effective(template, container, "runAsUser").value !== undefined)
        return null;
    const advice = rootImageAdvice(container.image, images);
    if (advice === null)
        return null;
    return {
        message: `${sentence(pod_security_nameOf(container))} can't start: its image runs as root, which runAsNonRoot: true forbids.`,
        path: [...container.path, "securityContext", "runAsUser"],
        advice,
    };
}
/** What to do about an image that starts as root; null for one that does not, as far as anybody knows. */
function rootImageAdvice(reference, images) {
    const stated = (0,stated_images/* statedUser */.l)(reference, images);
    if (stated?.uid === 0)
        return "Set runAsUser to a user that this image can run as, or runAsNonRoot to false.";
    if (stated !== null)
        return null;
    const image = (0,model_images/* imageUser */.R)(reference);
    if (image.kind !== "known" || image.start !== "root")
        return null;
    return image.advice ?? `Set runAsUser to ${image.uid}, a user that this image brings.`;
}
function* wrongIds(path, context) {
    for (const key of ["runAsUser", "runAsGroup", "fsGroup"]) {
        const id = context[key];
        if (typeof id !== "number" || (Number.isInteger(id) && id >= 0 && id <= 2147483647))
            continue;
        yield {
            message: `${key} is ${id}, but the API only takes whole numbers from 0 to 2147483647.`,
            path: [...path, key],
            advice: "Use the number of a user or group that the image knows.",
        };
    }
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/pod-user-differs-from-image.js



/** A container runs as the user that its image is built for, when the image is built in the same repository. */
const podUserDiffersFromImage = {
    id: "pod-user-differs-from-image",
    summary: "A container is to run as another user than its image, built in this repository, is made for.",
    why: "Another user can't write what belongs to the image's own, and a kubelet refuses an image that may run as root.",
    severity: "warning",
    fixes: ["safe", "review"],
    sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
    *check(manifest, { workspace }) {
        const template = manifest.podTemplate;
        if (template === null || template.windows || !isWhole(manifest, template) || isOpenShift(manifest, workspace))
            return;
        for (const use of workspace.imagesOf(manifest)) {
            const disagreement = userDisagreement(use);
            if (disagreement !== null)
                yield pod_user_differs_from_image_problemOf(manifest, template, use, disagreement);
        }
    },
};
function pod_user_differs_from_image_problemOf(manifest, template, use, found) {
    const { container } = use;
    const who = sentence(pod_security_nameOf(container));
    const own = [...container.path, "securityContext", "runAsUser"];
    if (found.kind === "root") {
        return {
            message: `${who} can't start: ${imageOf(use)} runs as root, which runAsNonRoot: true forbids.`,
            path: own,
            severity: "error",
            advice: `Let ${use.dockerfile.file.source.path} name a user other than root.`,
        };
    }
    if (found.kind === "name") {
        const message = `${who} can't start: ${imageOf(use)} runs as user ${JSON.stringify(found.name)}, ` +
            "and a kubelet can't tell by a name that it is not root.";
        const common = { message, path: own, severity: "error", pair: pairOf(use) };
        if (found.image === null)
            return { ...common, advice: "Set runAsUser to that user's number." };
        return { ...common, fix: asImage(manifest, template, use, found.image, "safe") };
    }
    const { image, pod, matters } = found;
    const message = `${who} runs as user ${pod}, ${imageOf(use)} is made for user ${image.uid}.`;
    const setting = effective(template, container, "runAsUser");
    const common = { message, path: setting.path, severity: matters ? "warning" : "info", pair: pairOf(use) };
    if (setting.level === "pod" && template.containers.length > 1) {
        return { ...common, advice: `Set runAsUser to ${image.uid} on the container, or build the image for user ${pod}.` };
    }
    return { ...common, fix: asImage(manifest, template, use, image, "review") };
}
/** Where the pod names a user or a group, it becomes the image's; where it names none, the container gets the user. */
function asImage({ document, root }, template, { container }, { uid, gid }, grade) {
    const operations = [];
    const set = (key, value) => {
        const { path } = effective(template, container, key);
        operations.push({ kind: "set", document: document.index, path: [...root, ...path], value });
    };
    const user = effective(template, container, "runAsUser");
    const place = user.value === undefined ? [...container.path, "securityContext", "runAsUser"] : user.path;
    operations.push({ kind: "set", document: document.index, path: [...root, ...place], value: uid });
    const group = effective(template, container, "runAsGroup").value;
    if (grade === "review" && typeof group === "number" && group !== gid && gid !== null)
        set("runAsGroup", gid);
    const title = `Run as user ${uid}, as the image does`;
    if (grade === "safe")
        return { title, grade, operations };
    return { title, grade, risk: "Volumes written as the other user may keep their owner.", operations };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/own-selector.js

/**
 * The label selector by which a workload knows its own pods, as `labelSelector` takes it; null where it has none.
 * A ReplicationController's selector is a bare map of labels.
 */
function ownSelector(manifest) {
    const spec = manifest.value["spec"];
    const selector = (0,json/* isObject */.G)(spec) ? spec["selector"] : undefined;
    if (!(0,json/* isObject */.G)(selector) || Object.keys(selector).length === 0)
        return null;
    if (manifest.group === "" && manifest.kind === "ReplicationController")
        return { matchLabels: selector };
    return selector;
}
/** Whether a label selector matches labels; null where that can't be told (a malformed or unknown operator). */
function selectorMatches(selector, labels) {
    const wanted = selector["matchLabels"] ?? {};
    const expressions = selector["matchExpressions"] ?? [];
    if (!(0,json/* isObject */.G)(wanted) || !Array.isArray(expressions))
        return null;
    const answers = [
        ...Object.entries(wanted).map(([key, value]) => hasLabel(labels, key, [value])),
        ...expressions.map((expression) => meets(expression, labels)),
    ];
    if (answers.includes(false))
        return false;
    return answers.includes(null) ? null : true;
}
function meets(expression, labels) {
    if (!(0,json/* isObject */.G)(expression))
        return null;
    const { key, operator, values } = expression;
    if (typeof key !== "string")
        return null;
    const list = Array.isArray(values) ? values : [];
    if (operator === "In")
        return hasLabel(labels, key, list);
    if (operator === "NotIn")
        return !hasLabel(labels, key, list);
    if (operator === "Exists")
        return Object.hasOwn(labels, key);
    if (operator === "DoesNotExist")
        return !Object.hasOwn(labels, key);
    return null;
}
function hasLabel(labels, key, values) {
    return Object.hasOwn(labels, key) && values.includes(labels[key]);
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/placement.js



/** The node label that tells nodes apart. */
const hostname = "kubernetes.io/hostname";
/** The node label that tells zones (data centres) apart. */
const zone = "topology.kubernetes.io/zone";
/** True where something else than a topology spread settles which nodes the pods of a workload can run on. */
function isPlaced(manifest, template, workspace) {
    const { spec } = template;
    const scheduler = spec["schedulerName"] ?? "default-scheduler";
    if (scheduler !== "default-scheduler" || spec["nodeName"] != null || spec["hostNetwork"] === true)
        return true;
    if ((0,json/* valueAt */.f)(spec, ["nodeSelector", hostname]) !== undefined || pinsHost(spec))
        return true;
    const bound = template.containers.some(({ value }) => objectsOf(value["ports"]).some((port) => port["hostPort"] != null));
    if (bound || wantsCompany(template))
        return true;
    return hasNodeVolume(manifest, template, workspace);
}
/** The topology keys over which a pod keeps away from its like by anti-affinity. */
function keptApart(template, strength) {
    return affinityTerms(template, "podAntiAffinity", strength).flatMap(({ topologyKey }) => typeof topologyKey === "string" ? [topologyKey] : []);
}
function wantsCompany(template) {
    return affinityTerms(template, "podAffinity", "required").some(({ topologyKey }) => topologyKey === hostname || topologyKey === zone);
}
/** The affinity terms that concern pods of this very template. */
function affinityTerms(template, kind, strength) {
    const key = `${strength}DuringSchedulingIgnoredDuringExecution`;
    const terms = objectsOf((0,json/* valueAt */.f)(template.spec, ["affinity", kind, key]));
    const plain = strength === "required" ? terms : terms.map((term) => term["podAffinityTerm"] ?? null).filter(json/* isObject */.G);
    return plain.filter(({ labelSelector }) => (0,json/* isObject */.G)(labelSelector) && selectorMatches(labelSelector, template.labels) !== false);
}
function pinsHost(spec) {
    const affinity = (0,json/* valueAt */.f)(spec, ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution"]);
    const terms = (0,json/* isObject */.G)(affinity) ? objectsOf(affinity["nodeSelectorTerms"]) : [];
    return terms.some((term) => {
        const pins = (expression) => expression["operator"] === "In" || expression["operator"] === "Exists";
        return (objectsOf(term["matchFields"]).length > 0 ||
            objectsOf(term["matchExpressions"]).some((expression) => expression["key"] === hostname && pins(expression)));
    });
}
/** Volumes that live on one node, or that one node at a time can mount, place the pods themselves. */
function hasNodeVolume(manifest, template, workspace) {
    const volumes = objectsOf(template.spec["volumes"]);
    if (volumes.some((volume) => (0,json/* isObject */.G)(volume["hostPath"])))
        return true;
    const claims = objectsOf((0,json/* valueAt */.f)(manifest.value, ["spec", "volumeClaimTemplates"]));
    if (claims.some((claim) => /local|host-?path/i.test(JSON.stringify((0,json/* valueAt */.f)(claim, ["spec", "storageClassName"]) ?? ""))))
        return true;
    return volumes
        .filter((volume) => (0,json/* isObject */.G)(volume["persistentVolumeClaim"]))
        .some((volume) => !isShared(manifest, (0,json/* valueAt */.f)(volume, ["persistentVolumeClaim", "claimName"]), workspace));
}
function isShared(manifest, name, workspace) {
    const claim = workspace
        .unitOf(manifest)
        .find((other) => other.kind === "PersistentVolumeClaim" && other.group === "" && other.name === name);
    const modes = claim ? (0,json/* valueAt */.f)(claim.value, ["spec", "accessModes"]) : undefined;
    return Array.isArray(modes) && (modes.includes("ReadWriteMany") || modes.includes("ReadOnlyMany"));
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/pods-not-spread.js






/** Workloads with two pods or more spread them over nodes and zones by topology spread constraints. */
const podsNotSpread = {
    id: "pods-not-spread",
    summary: "The pods of a workload may all run on one node or in one zone.",
    why: "When that node or zone fails, every replica fails with it.",
    severity: "warning",
    fixes: ["safe", "review"],
    sources: ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"],
    *check(manifest, { workspace, settings }) {
        const template = manifest.podTemplate;
        if (template === null || template.schema !== "full" || !isWhole(manifest, template))
            return;
        if (!spreadable.has(`${manifest.group}/${manifest.kind}`))
            return;
        const selector = ownSelector(manifest);
        if (selector === null || selectorMatches(selector, template.labels) !== true)
            return;
        const { minimum } = workspace.replicasOf(manifest);
        if (minimum === null || minimum < 2 || isPlaced(manifest, template, workspace))
            return;
        const problem = pods_not_spread_problemOf(manifest, template, { selector, replicas: minimum, settings });
        if (problem !== null)
            yield problem;
    },
};
const spreadable = new Set([
    "apps/Deployment",
    "apps/ReplicaSet",
    "apps/StatefulSet",
    "/ReplicationController",
    "apps.kruise.io/CloneSet",
    "apps.kruise.io/StatefulSet",
    "argoproj.io/Rollout",
]);
function pods_not_spread_problemOf(manifest, template, wish) {
    const existing = template.spec["topologySpreadConstraints"] ?? [];
    if (!Array.isArray(existing))
        return null;
    const listed = objectsOf(existing).map((item) => stableKey(item["topologyKey"]));
    const apart = [...keptApart(template, "required"), ...keptApart(template, "preferred")];
    const covered = [...listed, ...apart.map(stableKey)];
    const missing = [hostname, zone].filter((key) => !covered.includes(key));
    if (missing.length === 0)
        return null;
    const over = missing.map((key) => (key === hostname ? "nodes" : "zones")).join(" or ");
    return {
        message: `The ${wish.replicas} or more pods of this ${manifest.kind} are not spread over ${over}.`,
        path: [...template.specPath, "topologySpreadConstraints"],
        ...(missing.length === 1 ? { severity: "info" } : {}),
        fix: fixOf(manifest, template, { ...wish, keys: missing, append: existing.length > 0 }),
    };
}
function fixOf(manifest, template, wish) {
    const { hostnameSpread, zoneSpread } = wish.settings.recipe;
    const chosen = wish.keys.map((key) => ({
        key,
        ...fitting(key === hostname ? hostnameSpread : zoneSpread, wish.replicas),
    }));
    const constraints = chosen.map((spread) => constraintOf(spread, wish, manifest));
    const path = [...manifest.root, ...template.specPath, "topologySpreadConstraints"];
    const document = manifest.document.index;
    const hard = chosen.find(({ whenUnsatisfiable }) => whenUnsatisfiable === "DoNotSchedule");
    const places = hard === undefined ? 0 : Math.ceil(wish.replicas / hard.maxSkew);
    const where = hard?.key === zone ? "zones" : "nodes";
    const need = `${wish.replicas} replicas need at least ${places}`;
    const risk = `Pods stay Pending while too few ${where} have room for them: ${need}.`;
    return {
        title: `Spread the pods over ${wish.keys.map((key) => (key === hostname ? "nodes" : "zones")).join(" and ")}`,
        ...(hard === undefined ? { grade: "safe" } : { grade: "review", risk }),
        operations: wish.append
            ? constraints.map((value) => ({ kind: "append", document, path, value }))
            : [{ kind: "set", document, path, value: constraints }],
    };
}
/** A hard maxSkew as large as the number of replicas lets all of them share one node, so it has to be smaller. */
function fitting(values, replicas) {
    if (values.whenUnsatisfiable === "ScheduleAnyway")
        return values;
    return { ...values, maxSkew: Math.max(1, Math.min(values.maxSkew, replicas - 1)) };
}
function constraintOf(spread, wish, manifest) {
    const hard = spread.whenUnsatisfiable === "DoNotSchedule";
    const { kubernetes } = wish.settings;
    const hash = revisionLabel(manifest);
    return {
        maxSkew: spread.maxSkew,
        topologyKey: spread.key,
        whenUnsatisfiable: spread.whenUnsatisfiable,
        labelSelector: wish.selector,
        // Else a rollout counts the pods it is about to remove (KEP-3243, on from 1.27).
        ...(hash !== null && (0,version_range/* supportsFrom */.D)(kubernetes, 27) ? { matchLabelKeys: [hash] } : {}),
        // Else tainted nodes count as empty places for ever and block the others (KEP-3094, on from 1.26).
        ...(hard && (0,version_range/* supportsFrom */.D)(kubernetes, 26) ? { nodeTaintsPolicy: "Honor" } : {}),
    };
}
function revisionLabel({ group, kind, value }) {
    if ((0,json/* valueAt */.f)(value, ["spec", "selector", "matchLabels", "pod-template-hash"]) !== undefined)
        return null;
    if (group === "apps" && kind === "Deployment")
        return "pod-template-hash";
    return group === "argoproj.io" ? "rollouts-pod-template-hash" : null;
}
function stableKey(key) {
    if (key === "failure-domain.beta.kubernetes.io/zone")
        return zone;
    return typeof key === "string" ? key : "";
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/port-not-exposed.js




/** A container names the ports that its image, built in the same repository, exposes. */
const portNotExposed = {
    id: "port-not-exposed",
    summary: "A container names, or a probe asks, other ports than the image exposes that this repository builds for it.",
    why: "One of the two is wrong about where the program listens, and Services and probes go by the pod's.",
    severity: "info",
    fixes: ["review"],
    sources: [
        "https://docs.docker.com/reference/dockerfile/#expose",
        "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports",
    ],
    *check(manifest, { workspace }) {
        const template = manifest.podTemplate;
        if (template === null || template.windows || !isWhole(manifest, template))
            return;
        const uses = workspace.imagesOf(manifest);
        for (const use of uses) {
            const found = portDisagreement(use, uses);
            const path = [...use.container.path, "ports"];
            if (found !== null && !workspace.patched(manifest, path))
                yield port_not_exposed_problemOf(manifest, template, use, found, workspace);
            for (const probe of strayProbes(use, uses)) {
                if (!workspace.patched(manifest, [...use.container.path, ...probe.place]))
                    yield port_not_exposed_probeProblem(use, probe);
            }
        }
    },
};
function port_not_exposed_problemOf(manifest, template, use, { named, exposed }, workspace) {
    const { container } = use;
    const [mine, another] = named;
    const theirs = [...new Set(exposed.map(({ port }) => port))];
    const pod = portWords(named.map(({ port }) => port));
    const common = {
        message: `${sentence(pod_security_nameOf(container))} names ${pod}, ${imageOf(use)} exposes ${portWords(theirs)}.`,
        path: [...container.path, "ports", mine?.index ?? 0, "containerPort"],
        pair: portPairOf(use),
    };
    const [port, more] = theirs;
    const free = !template.containers.some((other) => other !== container && namesPort(other, port));
    const single = mine !== undefined && another === undefined && port !== undefined && more === undefined && free;
    if (!single || isUsed(manifest, template, mine.port, workspace)) {
        return { ...common, advice: "Let both name the port on which the program listens, and what refers to it too." };
    }
    return { ...common, fix: port_not_exposed_renumbered(manifest, common.path, port) };
}
function port_not_exposed_probeProblem(use, { place, port, named, exposed }) {
    const [probe = ""] = place;
    const [mine, theirs] = [named, exposed].map((list) => portWords(list.map((each) => each.port)));
    return {
        message: `The ${probe} of ${pod_security_nameOf(use.container)} asks at port ${port}, while the container names ${mine}, and ${imageOf(use)} exposes ${theirs}.`,
        path: [...use.container.path, ...place],
        pair: portPairOf(use, String(probe)),
        advice: "Ask at a port on which the program listens, and name that port in the container and in EXPOSE.",
    };
}
/** Whether anything that is deployed with the pod has that number beside the container's list. */
function isUsed(manifest, { containers }, port, workspace) {
    const number = new RegExp(`(?<![\\d.])${port}(?![\\d.])`, "g");
    const count = (value) => [...(JSON.stringify(value) ?? "").matchAll(number)].length;
    if (containers.reduce((sum, { value }) => sum + count(value), 0) > 1 || count(manifest.value) > 1)
        return true;
    return workspace.unitOf(manifest).some((other) => other !== manifest && count(other.value) > 0);
}
/** The containers of a pod have their ports in common. */
function namesPort({ value }, port) {
    return objectsOf(value["ports"]).some(({ containerPort }) => containerPort === port);
}
function port_not_exposed_renumbered({ document, root }, path, port) {
    return {
        title: `Name port ${port}, as the image does`,
        grade: "review",
        risk: "Should the program listen where the pod says, EXPOSE is what is wrong.",
        operations: [{ kind: "set", document: document.index, path: [...root, ...path], value: port }],
    };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/privilege-escalation-allowed.js

/** Each container has to say `allowPrivilegeEscalation: false`; the API has no such field for the whole pod. */
const privilegeEscalationAllowed = {
    id: "privilege-escalation-allowed",
    summary: "A container's processes can gain more privileges than it was started with.",
    why: "Without allowPrivilegeEscalation: false a setuid program or a file capability turns an intruder in the " +
        "container into its root.",
    severity: "warning",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    ],
    *check(manifest) {
        const template = manifest.podTemplate;
        if (template === null || template.windows || !isWhole(manifest, template))
            return;
        for (const container of template.containers) {
            const problem = privilege_escalation_allowed_problemOf(manifest, template, container);
            if (problem !== null)
                yield problem;
        }
    },
};
function privilege_escalation_allowed_problemOf(manifest, template, container) {
    const security = securityContextOf(container);
    const allowed = security["allowPrivilegeEscalation"] ?? null;
    if (allowed !== null && allowed !== true)
        return null;
    // The API refuses the field next to privileged: true, where it would mean nothing.
    if (security["privileged"] === true)
        return null;
    const path = [...container.path, "securityContext", "allowPrivilegeEscalation"];
    const whole = addedCapabilities(container).find((name) => name === "SYS_ADMIN" || name === "ALL");
    if (whole !== undefined) {
        return {
            message: `${sentence(pod_security_nameOf(container))} can gain any privilege, because it adds the capability ${whole}.`,
            path,
            severity: "info",
            advice: `allowPrivilegeEscalation: false contradicts ${whole}: drop the capability first.`,
        };
    }
    const how = allowed === true ? "explicitly lets" : "lets";
    const note = replaceNote(manifest);
    return {
        message: `${sentence(pod_security_nameOf(container))} ${how} its processes gain privileges.`,
        path,
        fix: privilege_escalation_allowed_fixOf(manifest, path, privilege_escalation_allowed_riskOf(template, container, allowed === true)),
        ...(note === undefined ? {} : { advice: note }),
    };
}
function privilege_escalation_allowed_fixOf(manifest, path, risk) {
    const { root, document } = manifest;
    return {
        title: "Set allowPrivilegeEscalation to false",
        ...(risk === null ? { grade: "safe" } : { grade: "review", risk }),
        operations: [{ kind: "set", document: document.index, path: [...root, ...path], value: false }],
    };
}
const commands = /\b(sudo|doas|newuidmap|dind|rootless|podman|buildah|chrome|chromium|puppeteer)\b|\bping6? -/i;
const privilege_escalation_allowed_images = new RegExp("\\b(sudo|dind|rootless|podman|buildah|chrom(e|ium)|puppeteer|playwright|selenium|browserless|" +
    "jenkins-agent|inbound-agent|jnlp-slave|vault|caddy|code-server|jupyter\\w*)\\b", "i");
/** Why the setting may stop this container from working, or null where nothing speaks for that. */
function privilege_escalation_allowed_riskOf(template, container, explicit) {
    const asked = commands.exec(pod_security_commandText(container))?.[0];
    if (asked !== undefined)
        return `Its command has "${asked}", which needs setuid programs or file capabilities.`;
    const known = privilege_escalation_allowed_images.exec(container.image ?? "")?.[0];
    if (known !== undefined)
        return `Images of ${known} use setuid programs or file capabilities, which stop working.`;
    if (JSON.stringify(container.value["env"] ?? null).includes('"GRANT_SUDO"')) {
        return "GRANT_SUDO gives its user sudo, which stops working.";
    }
    if (explicit)
        return "Somebody allowed it: sudo and other setuid programs or file capabilities stop working.";
    const user = effective(template, container, "runAsUser").value;
    const nonRoot = effective(template, container, "runAsNonRoot").value === true || (typeof user === "number" && user > 0);
    const added = addedCapabilities(container)[0];
    if (added === undefined || !nonRoot)
        return null;
    return `Without root, ${added} reaches the program through file capabilities only, and those stop working.`;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/read-only-root-without-volume.js






/** A container whose root file system is read-only gets volumes where its image's program has to write. */
const readOnlyRootWithoutVolume = {
    id: "read-only-root-without-volume",
    summary: "A container may not write where the program of its image has to.",
    why: "With readOnlyRootFilesystem: true, a web server that can't make its caches or its pid file ends at its start.",
    severity: "warning",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
        "https://hub.docker.com/_/nginx",
        "https://github.com/nginx/docker-nginx-unprivileged",
    ],
    *check(manifest, { workspace, settings }) {
        const template = manifest.podTemplate;
        if (template === null || template.windows || !isWhole(manifest, template))
            return;
        const taken = new Set(objectsOf(template.spec["volumes"]).map(({ name }) => name));
        for (const container of template.containers) {
            if (securityContextOf(container)["readOnlyRootFilesystem"] !== true)
                continue;
            if (isSetUpOtherwise(container))
                continue;
            const uses = workspace.imagesOf(manifest).filter((use) => use.container === container);
            const lists = [
                [...container.path, "volumeMounts"],
                [...template.specPath, "volumes"],
                [...container.path, "image"],
            ];
            if (lists.some((path) => workspace.patched(manifest, path)))
                continue;
            const missing = mustWrite(container, uses, settings.images).filter((path) => !isWritable(container, path));
            if (missing.length === 0 || (bringsSites(container, uses) && !missing.some(isForPid)))
                continue;
            yield {
                message: `${sentence(pod_security_nameOf(container))} has a read-only root file system and no ${missing.length === 1 ? "volume" : "volumes"} at ${enumerate(missing)}, where its program writes.`,
                path: [...container.path, "securityContext", "readOnlyRootFilesystem"],
                ...(template.schema === "restricted"
                    ? { advice: "Mount volumes there, if the platform allows emptyDir volumes." }
                    : { fix: withVolumes(manifest, template, container, namedVolumes(missing, taken)) }),
            };
        }
    },
};
/** What the image's program has to write; nothing where the program may be another one, or be told otherwise. */
function mustWrite(container, uses, images) {
    const [use, another] = uses;
    if (use === undefined)
        return container.image === null ? [] : ((0,base_image/* baseImage */.f)(container.image, images)?.mustWrite ?? []);
    if (another !== undefined || !use.certain || !leavesProgram(use.stage))
        return [];
    return use.stage.system?.mustWrite ?? [];
}
/** Whether the image starts its base's program with its base's own settings, as far as can be seen. */
function leavesProgram(stage) {
    if (stage.entryPoint !== null)
        return false;
    if (stage.command !== null && !/^\W*(?:nginx|httpd)\b/.test(stage.command.text))
        return false;
    return !instructionsOf(stage).some((instruction) => setsUp(stage, instruction));
}
/** Whether an instruction may change the program's own settings. What serves one site leaves those alone. */
function setsUp(stage, instruction) {
    if (bringsSite(stage, instruction))
        return false;
    const text = commandText(instruction).replace(siteFile, "");
    return /nginx\.conf|\/etc\/nginx\b|httpd\.conf|\bconf\b/.test(text);
}
/** A COPY or ADD of nothing but files for sites. */
function bringsSite(stage, instruction) {
    if (instruction.keyword !== "COPY" && instruction.keyword !== "ADD")
        return false;
    const copied = copiedFiles(stageOf(stage, instruction), instruction);
    return copied !== null && /^\/etc\/nginx\/(?:conf\.d|templates)(?:\/|$)/.test(copied.target);
}
const siteFile = /\/etc\/nginx\/(?:conf\.d|templates)(?:\/[\w.*-]*)?(?=[\s;&|"']|$)/g;
/** Whether a file for a site may say where the caches are. Where the pid file is, only the main settings can say. */
function bringsSites({ value }, uses) {
    const mounted = objectsOf(value["volumeMounts"]).some(({ mountPath }) => {
        return typeof mountPath === "string" && /^\/etc\/nginx\/./.test(mountPath);
    });
    return mounted || uses.some(({ stage }) => instructionsOf(stage).some(({ text }) => text.includes("/etc/nginx/")));
}
function isForPid(path) {
    return path === "/run" || path === "/tmp";
}
/** Whether the container starts another command, or has the program's own settings from elsewhere. */
function isSetUpOtherwise({ value }) {
    if (value["command"] !== undefined || value["args"] !== undefined)
        return true;
    return objectsOf(value["volumeMounts"]).some(({ mountPath }) => {
        return typeof mountPath === "string" && /^\/etc\/nginx\/?$|nginx\.conf$|\/apache2\/conf\b/.test(mountPath);
    });
}
/** A mount at the path, above it or below it: who mounts below it has thought of it. */
function isWritable(container, path) {
    return objectsOf(container.value["volumeMounts"]).some(({ mountPath }) => {
        if (typeof mountPath !== "string")
            return false;
        const [mount, wanted] = [normal(mountPath), normal(path)];
        return mount === wanted || wanted.startsWith(`${mount}/`) || mount.startsWith(`${wanted}/`);
    });
}
/** In the images that are known, /var/run is a link to /run. */
function normal(path) {
    return path.replace(/\/+$/, "").replace(/^\/var\/run(?=\/|$)/, "/run");
}
function withVolumes({ document, root, value }, template, container, mounts) {
    const volumes = mounts.map(({ name }) => ({ name, emptyDir: {} }));
    const paths = mounts.map(({ mountPath }) => mountPath);
    const add = (path, items) => {
        const place = { document: document.index, path: [...root, ...path] };
        const there = (0,json/* valueAt */.f)(value, path);
        if (!Array.isArray(there) || there.length === 0)
            return [{ kind: "set", ...place, value: [...items] }];
        return items.map((item) => ({ kind: "append", ...place, value: item }));
    };
    return {
        title: `Mount ${paths.length === 1 ? "an empty volume" : "empty volumes"} at ${enumerate(paths)}`,
        grade: "review",
        risk: "What the program writes there takes memory or disk of the node, and goes with the pod.",
        operations: [
            ...add([...container.path, "volumeMounts"], mounts.map(({ name, mountPath }) => ({ name, mountPath }))),
            ...add([...template.specPath, "volumes"], volumes),
        ],
    };
}
/** Each path with the name of a volume of its own, no container's being another's. */
function namedVolumes(paths, taken) {
    return paths.map((path) => ({ name: freeName(path, taken), mountPath: path }));
}
/** A name for the volume at a path, which is then taken. */
function freeName(path, taken) {
    const plain = path.replace(/^\/(?:var\/|usr\/local\/)?/, "").replace(/[^a-z0-9]+/g, "-");
    let name = plain;
    for (let count = 2; taken.has(name); count += 1)
        name = `${plain}-${count}`;
    taken.add(name);
    return name;
}
function enumerate(paths) {
    return paths.length < 2 ? paths.join("") : `${paths.slice(0, -1).join(", ")} and ${paths.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/service-crosses-zones.js





/** Below this many pods a zone is likely to be without one, and the hints are off (KEP-2433). */
const fewestPods = 3;
/** A Service of several pods should prefer those of the caller's zone. */
const serviceCrossesZones = {
    id: "service-crosses-zones",
    summary: "A Service sends its callers to pods in any zone.",
    why: "Two of three requests cross to another zone when there are three, which costs latency and, with most providers, money.",
    severity: "info",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/topology-aware-routing/",
        "https://kubernetes.io/docs/concepts/services-networking/service/#traffic-distribution",
        "https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/4444-service-traffic-distribution",
    ],
    *check(manifest, context) {
        const spec = routedSpec(manifest);
        if (spec === null || hasRoutingChoice(manifest, spec) || wantsCertainPods(spec))
            return;
        if (isAside(spec) || hasMeshRouting(manifest, context))
            return;
        const pods = fewestBackends(manifest, context);
        if (pods === null || pods < fewestPods)
            return;
        const fix = fixFor(manifest, context.settings);
        const path = fix.operations[0]?.path.slice(manifest.root.length) ?? [];
        yield { message: `This Service spreads its traffic over ${pods} or more pods without regard to zones.`, path, fix };
    },
};
/** True where the Service is for one pod or role, or keeps its callers with the pod they had. */
function wantsCertainPods(spec) {
    if (spec["sessionAffinity"] === "ClientIP" || spec["externalTrafficPolicy"] === "Local")
        return true;
    const selector = Object.entries(spec["selector"] ?? {});
    return selector.some(([key, value]) => {
        if (key === "statefulset.kubernetes.io/pod-name" || key === "apps.kubernetes.io/pod-index")
            return true;
        const role = /^(?:master|primary|leader|writer|active)$/i;
        return /role|leader/i.test(key) || (typeof value === "string" && role.test(value));
    });
}
/** Istio keeps traffic in its locality by a DestinationRule for the Service, in place of kube-proxy. */
function hasMeshRouting(service, { workspace }) {
    const { items } = workspace.referencesTo(service);
    return items.some(({ group, kind }) => group === "networking.istio.io" && kind === "DestinationRule");
}
/** True where the pods are bound to a node or zone, so that there may be no other zone to keep out of. */
function isInOneZone({ podTemplate }) {
    if (podTemplate === null)
        return false;
    const { spec } = podTemplate;
    const required = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms"];
    const terms = objectsOf((0,json/* valueAt */.f)(spec, required)).flatMap((term) => objectsOf(term["matchExpressions"]));
    return (spec["nodeName"] != null ||
        [zone, hostname].some((key) => (0,json/* valueAt */.f)(spec, ["nodeSelector", key]) !== undefined) ||
        terms.some(({ key }) => key === zone || key === hostname));
}
/** The fewest pods behind the Service; null where that can't be told, and for pods that are no interchangeable servers. */
function fewestBackends(service, { workspace }) {
    const backends = workspace.workloadsOf(service);
    if (!backends.complete)
        return null;
    let pods = 0;
    for (const workload of backends.items) {
        if (isDaemonSet(workload) || /^(?:Pod|Job|CronJob|StatefulSet)$/.test(workload.kind))
            return null;
        const { minimum, source } = workspace.replicasOf(workload);
        if (minimum === null || isInOneZone(workload))
            return null;
        if (source === workload && workspace.patched(workload, ["spec", "replicas"]))
            return null;
        pods += minimum;
    }
    return pods;
}
function fixFor(manifest, { kubernetes, recipe }) {
    const root = manifest.root;
    const set = (path, value) => [
        { kind: "set", document: manifest.document.index, path: [...root, ...path], value },
    ];
    const title = "Keep the traffic in its zone where possible";
    const distribution = distributionFor(kubernetes, recipe.sameZone);
    if (distribution !== null) {
        return {
            title,
            grade: "review",
            risk: "Each zone's pods get all of that zone's traffic, which can overload them where callers are unevenly spread.",
            operations: set(["spec", "trafficDistribution"], distribution),
        };
    }
    const [key, value] = (0,version_range/* supportsFrom */.D)(kubernetes, 27) ? [topologyMode, "Auto"] : [topologyHints, "auto"];
    return { title, grade: "safe", operations: set(["metadata", "annotations", key], value) };
}
/** The value of `trafficDistribution` that all versions take; null where an annotation is wanted, or has to do. */
function distributionFor(kubernetes, mode) {
    if (mode === "annotation")
        return null;
    if ((0,version_range/* supportsFrom */.D)(kubernetes, 34))
        return "PreferSameZone";
    // The older name of the same: on by default from 1.31 (KEP-4444), and still taken by the latest.
    return mode === "traffic-distribution" && (0,version_range/* supportsFrom */.D)(kubernetes, 31) ? "PreferClose" : null;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/topology-annotation-ineffective.js


/** The annotations of topology-aware routing take two values each, and everything else switches it off in silence. */
const topologyAnnotationIneffective = {
    id: "topology-annotation-ineffective",
    summary: "An annotation for topology-aware routing has no effect, or is on its way out.",
    why: "Kubernetes reports no error for it: the Service goes on to send traffic to every zone, as if nothing were set.",
    severity: "warning",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/topology-aware-routing/",
        "https://kubernetes.io/docs/reference/labels-annotations-taints/#servicekubernetesiotopology-mode",
        "https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/2433-topology-aware-hints",
    ],
    *check(manifest, context) {
        const spec = routedSpec(manifest);
        if (spec === null)
            return;
        const mode = manifest.annotations[topologyMode];
        const hints = manifest.annotations[topologyHints];
        if (spec["internalTrafficPolicy"] === "Local" && (isOn(mode) || isOn(hints))) {
            yield {
                message: "internalTrafficPolicy: Local leaves the annotation nothing to do: no traffic leaves the node.",
                path: annotation(isOn(mode) ? topologyMode : topologyHints),
                severity: "info",
                advice: "Keep one of the two.",
            };
        }
        else if (mode !== undefined && hints !== undefined)
            yield both(manifest, mode, hints);
        else if (mode !== undefined)
            yield* unknownValue(manifest, topologyMode, mode);
        else if (hints !== undefined)
            yield* old(manifest, hints, context);
    },
};
/** The endpoint slice controller looks at the deprecated annotation first. */
function both(manifest, mode, hints) {
    const message = "Both topology annotations are set, and the deprecated one counts.";
    const path = annotation(topologyHints);
    if (!isOn(mode) && !isOff(mode)) {
        return { message, path, advice: `Remove the deprecated one, and set ${topologyMode} to Auto or Disabled.` };
    }
    const same = isOn(mode) === isOn(hints);
    return {
        message,
        path,
        fix: {
            title: "Remove the deprecated annotation",
            grade: same ? "safe" : "review",
            ...(same ? {} : { risk: `The Service's routing changes to what ${topologyMode} says.` }),
            operations: [{ kind: "remove", document: manifest.document.index, path: at(manifest, topologyHints) }],
        },
    };
}
function* unknownValue(manifest, key, value) {
    // Values with a domain are for other implementations (KEP-2433).
    if (isOn(value) || isOff(value) || value.includes("/"))
        return;
    const message = `The value ${JSON.stringify(value)} means nothing here: only Auto switches topology-aware routing on.`;
    if (!/^(?:auto|true|yes|on|enabled?)$/i.test(value)) {
        yield { message, path: annotation(key), advice: "Set Auto, or Disabled to keep it off." };
        return;
    }
    const operations = [
        { kind: "set", document: manifest.document.index, path: at(manifest, key), value: "Auto" },
    ];
    const risk = "Topology-aware routing starts to work, where until now it did not.";
    yield { message, path: annotation(key), fix: { title: "Set the value to Auto", grade: "review", risk, operations } };
}
function* old(manifest, value, { settings }) {
    const renamed = (0,version_range/* supportsFrom */.D)(settings.kubernetes, 27);
    if (!isOn(value)) {
        for (const problem of unknownValue(manifest, topologyHints, value))
            yield renamed ? byHand(problem) : problem;
        return;
    }
    if (!renamed)
        return;
    yield {
        message: `The annotation ${topologyHints} is deprecated since Kubernetes 1.27.`,
        path: annotation(topologyHints),
        severity: "info",
        fix: {
            title: `Rename it to ${topologyMode}`,
            grade: "safe",
            operations: [
                { kind: "rename", document: manifest.document.index, path: at(manifest, topologyHints), key: topologyMode },
            ],
        },
    };
}
/** A corrected value would stand under a deprecated key: both change at once, which no single operation does. */
function byHand({ message, path }) {
    return { message, path, advice: `Replace it with ${topologyMode}: Auto, or Disabled to keep it off.` };
}
function isOn(value) {
    return value === "Auto" || value === "auto";
}
function isOff(value) {
    return value === "Disabled" || value === "disabled";
}
function annotation(key) {
    return ["metadata", "annotations", key];
}
function at(manifest, key) {
    return [...manifest.root, ...annotation(key)];
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/spread-constraint.js
/** Sets a value at a path of the object. */
function setAt(manifest, path, value) {
    return { kind: "set", document: manifest.document.index, path: [...manifest.root, ...path], value };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/spread-selector.js




/** A constraint that counts no pods, since its selector is missing or empty. */
function* emptySelector({ manifest, template, value, path }) {
    const selector = value["labelSelector"] ?? null;
    if (selector !== null && !((0,json/* isObject */.G)(selector) && Object.keys(selector).length === 0))
        return;
    const message = "This topology spread constraint counts no pods, because its label selector is missing or empty.";
    const at = [...path, "labelSelector"];
    const own = ownSelector(manifest);
    if (own === null || selectorMatches(own, template.labels) !== true || repeatsLabel(value, own)) {
        yield {
            message,
            path: at,
            severity: "warning",
            advice: "Give it a labelSelector that matches the pod's own labels.",
        };
        return;
    }
    const hard = value["whenUnsatisfiable"] === "DoNotSchedule";
    const risk = "The constraint starts to act: pods stay Pending where it can't be met.";
    yield {
        message,
        path: at,
        severity: "warning",
        fix: {
            title: `Select the pods of this ${manifest.kind}`,
            ...(hard ? { grade: "review", risk } : { grade: "safe" }),
            operations: [setAt(manifest, at, own)],
        },
    };
}
/** A constraint whose selector leaves out the very pods it stands in. */
function* strangeSelector({ manifest, template, value, path }) {
    const selector = value["labelSelector"];
    if (!(0,json/* isObject */.G)(selector) || Object.keys(selector).length === 0)
        return;
    if (selectorMatches(selector, template.labels) !== false || isLabelledElsewhere(manifest))
        return;
    const at = [...path, "labelSelector"];
    const fix = correctedLabels(manifest, template, selector, at);
    const absent = [...labelKeys(selector)].find((key) => !Object.hasOwn(template.labels, key));
    const unless = absent === undefined ? "" : `, unless something adds ${absent} to them`;
    const advice = `Let labelSelector match labels of this pod template${unless}.`;
    yield {
        message: "This constraint does not count the pods it stands in: its selector does not match their labels.",
        path: at,
        // A kustomization can add labels that are not in the file.
        severity: absent === undefined ? "warning" : "info",
        ...(fix === null ? { advice } : { fix }),
    };
}
/** A selector whose only fault is the value of labels that the pods have gets the pods' values. */
function correctedLabels(manifest, template, selector, path) {
    const wanted = selector["matchLabels"];
    if (!(0,json/* isObject */.G)(wanted) || selector["matchExpressions"] !== undefined)
        return null;
    const wrong = Object.entries(wanted).filter(([key, value]) => template.labels[key] !== value);
    if (wrong.length === 0 || !wrong.every(([key]) => Object.hasOwn(template.labels, key)))
        return null;
    return {
        title: "Select the labels of this pod template",
        grade: "review",
        risk: "The constraint starts to count other pods than before, so they may be placed otherwise.",
        operations: wrong.map(([key]) => setAt(manifest, [...path, "matchLabels", key], template.labels[key])),
    };
}
/** A label that stands both in `matchLabelKeys` and in `labelSelector`, which the API refuses. */
function* repeatedLabel({ manifest, value, path }) {
    const selector = value["labelSelector"];
    const keys = textsOf(value["matchLabelKeys"]);
    if (!(0,json/* isObject */.G)(selector) || !Array.isArray(value["matchLabelKeys"]))
        return;
    const named = labelKeys(selector);
    const repeated = keys.filter((key) => named.has(key));
    const first = value["matchLabelKeys"].findIndex((key) => repeated.includes(key));
    if (first < 0)
        return;
    const label = repeated[0];
    const at = [...path, "matchLabelKeys"];
    const all = repeated.length === value["matchLabelKeys"].length;
    const gone = all ? at : [...at, first];
    yield {
        message: `matchLabelKeys repeats ${label} from labelSelector; the API refuses a label in both.`,
        path: [...at, first],
        ...(all || repeated.length === 1
            ? {
                fix: {
                    title: `Remove ${label} from matchLabelKeys`,
                    grade: "safe",
                    operations: [{ kind: "remove", document: manifest.document.index, path: [...manifest.root, ...gone] }],
                },
            }
            : { advice: "Remove from matchLabelKeys every label that labelSelector names." }),
    };
}
function repeatsLabel(constraint, selector) {
    const named = labelKeys(selector);
    return textsOf(constraint["matchLabelKeys"]).some((key) => named.has(key));
}
function labelKeys({ matchLabels, matchExpressions }) {
    const named = objectsOf(matchExpressions).flatMap(({ key }) => (typeof key === "string" ? [key] : []));
    const labels = (0,json/* isObject */.G)(matchLabels) ? Object.keys(matchLabels) : [];
    return new Set([...labels, ...named]);
}
/** Labels may come from elsewhere: added by the controller of another API group, or not readable as text. */
function isLabelledElsewhere({ group }) {
    return group !== "" && group !== "apps" && group !== "batch";
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/topology-spread-invalid.js





/** What the API refuses in topology spread constraints, and what it takes although it then does nothing. */
const topologySpreadInvalid = {
    id: "topology-spread-invalid",
    summary: "A topology spread constraint is refused by the API, or has no effect.",
    why: "The object can't be applied, or its pods are not spread although the manifest looks as if they were.",
    severity: "error",
    fixes: ["safe", "review"],
    sources: ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"],
    *check(manifest) {
        const template = manifest.podTemplate;
        if (template === null || !isWhole(manifest, template))
            return;
        const list = template.spec["topologySpreadConstraints"];
        if (!Array.isArray(list))
            return;
        const all = list;
        for (const [index, value] of all.entries()) {
            if (!(0,json/* isObject */.G)(value))
                continue;
            const path = [...template.specPath, "topologySpreadConstraints", index];
            for (const check of checks)
                yield* check({ manifest, template, value, path, all, index });
        }
    },
};
const checks = [
    emptySelector,
    strangeSelector,
    repeatedPair,
    idleMinDomains,
    oldKey,
    repeatedLabel,
];
function* repeatedPair({ manifest, value, path, all, index }) {
    const { topologyKey, whenUnsatisfiable } = value;
    const twin = all
        .slice(0, index)
        .find((other) => (0,json/* isObject */.G)(other) && other["topologyKey"] === topologyKey && other["whenUnsatisfiable"] === whenUnsatisfiable);
    if (twin === undefined || typeof topologyKey !== "string")
        return;
    const same = JSON.stringify(twin) === JSON.stringify(value);
    const remove = {
        kind: "remove",
        document: manifest.document.index,
        path: [...manifest.root, ...path],
    };
    yield {
        message: `The API refuses a second constraint with topologyKey ${topologyKey} and the same whenUnsatisfiable.`,
        path,
        ...(same
            ? { fix: { title: "Remove the repeated constraint", grade: "safe", operations: [remove] } }
            : { advice: "Keep one of the two, or give this one another whenUnsatisfiable." }),
    };
}
function* idleMinDomains({ manifest, value, path }) {
    if (value["minDomains"] == null || value["whenUnsatisfiable"] !== "ScheduleAnyway")
        return;
    const at = [...path, "minDomains"];
    yield {
        message: "minDomains is only allowed with whenUnsatisfiable: DoNotSchedule; the API refuses this constraint.",
        path: at,
        fix: {
            title: "Remove minDomains",
            grade: "review",
            risk: "If the number of domains matters, whenUnsatisfiable should become DoNotSchedule instead.",
            operations: [{ kind: "remove", document: manifest.document.index, path: [...manifest.root, ...at] }],
        },
    };
}
const stableKeys = {
    "failure-domain.beta.kubernetes.io/zone": zone,
    "failure-domain.beta.kubernetes.io/region": "topology.kubernetes.io/region",
    "beta.kubernetes.io/hostname": hostname,
};
function* oldKey({ manifest, value, path, all }) {
    const { topologyKey, whenUnsatisfiable } = value;
    if (typeof topologyKey !== "string" || !Object.hasOwn(stableKeys, topologyKey))
        return;
    const stable = stableKeys[topologyKey];
    const taken = all.some((other) => (0,json/* isObject */.G)(other) && other["topologyKey"] === stable && other["whenUnsatisfiable"] === whenUnsatisfiable);
    const at = [...path, "topologyKey"];
    yield {
        message: `The node label ${topologyKey} is deprecated; ${stable} took its place.`,
        path: at,
        severity: "warning",
        ...(taken
            ? { advice: `Another constraint already has ${stable}: remove this one.` }
            : { fix: { title: `Use ${stable}`, grade: "safe", operations: [setAt(manifest, at, stable)] } }),
    };
}

;// CONCATENATED MODULE: ./build/rules/index.js




























/** Every rule over Kubernetes objects. */
const kubernetesRules = [
    commandNeedsShell,
    containerRunsAsRoot,
    daemonSetServiceNotLocal,
    healthcheckWithoutProbe,
    localTrafficWithoutDaemonSet,
    nonRootContradiction,
    podsNotSpread,
    podUserDiffersFromImage,
    portNotExposed,
    privilegeEscalationAllowed,
    readOnlyRootWithoutVolume,
    serviceCrossesZones,
    topologyAnnotationIneffective,
    topologySpreadInvalid,
];
/** Every rule over Dockerfiles. */
const dockerfileRules = [
    copyOwnedByRoot,
    exposeDiffersFromPod,
    imageRunsAsRoot,
    imageUserDiffersFromPod,
    privilegedPort,
    rootUserRestored,
    shellFormWithoutShell,
    sudoUsed,
    userMissing,
    userNotNumeric,
    userUnused,
];
/** Every rule over ignore comments. */
const commentRules = [ignoreCommentBroken, ignoreCommentExpired, ignore_comment_unused/* ignoreCommentUnused */.c];
/** What the rules for every kind of file have in common: names, words and severities. */
const allRules = [...kubernetesRules, ...dockerfileRules, ...commentRules];


/***/ }),

/***/ 8021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ runAllRules)
});

// EXTERNAL MODULE: ./build/rules/index.js + 57 modules
var rules = __webpack_require__(7245);
// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(630);
;// CONCATENATED MODULE: ./build/rules/run-dockerfile-rules.js

/** Runs rules over a Dockerfile and places their problems in it. Findings carry no fix and no fingerprint yet. */
function runDockerfileRules(rules, dockerfile, context) {
    const findings = [];
    const errors = [];
    for (const rule of rules) {
        try {
            for (const problem of rule.check(dockerfile, context))
                findings.push(place(problem, rule, dockerfile));
        }
        catch (error) {
            const message = `The rule ${rule.id} failed on this Dockerfile: ${String(error)}`;
            errors.push({ rule: rule.id, file: dockerfile.file.source.path, message, line: 1 });
        }
    }
    return { findings, errors };
}
/** What programs that write files say on top of them. */
const generated = /\b(?:do not|don't|never) (?:edit|modify|change)\b|\b(?:auto-?)?generated (?:automatically )?(?:by|from|via|with)\b|@generated\b/i;
const generatedAdvice = "This file is generated, as its comment says: change what it is made from.";
/** A generated file would be overwritten: what is wrong with it is said, and not fixed there. */
function isGenerated({ comments, instructions }) {
    const first = instructions[0]?.range[0] ?? 0;
    return comments.some(({ range, text }) => range[0] < first && generated.test(text));
}
function place(problem, rule, { file }) {
    const { source } = file;
    const { path } = problem;
    const byHand = problem.fix === undefined || !isGenerated(file);
    return {
        rule: rule.id,
        severity: problem.severity ?? rule.severity,
        message: problem.message,
        advice: byHand ? (problem.advice ?? null) : generatedAdvice,
        source,
        range: firstLine(source.text, problem.at),
        object: null,
        path,
        identity: (0,identity/* identityOf */.c)({ rule: rule.id, file: source.path, object: null, path, value: null }),
        fingerprint: "",
        ...(problem.pair === undefined ? {} : { pair: problem.pair }),
        proposal: byHand ? (problem.fix ?? null) : null,
        fix: null,
    };
}
/** An instruction's first line: enough to point at it. */
function firstLine(text, { range: [start, end] }) {
    const line = text.slice(start, end).split(/\r?\n/, 1)[0] ?? "";
    return [start, start + line.trimEnd().length];
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/operation.js
var core_operation = __webpack_require__(7519);
;// CONCATENATED MODULE: ./build/rules/run-rules.js



/** Runs rules over a manifest and places their problems in its file. Findings carry no fix and no fingerprint yet. */
function runRules(rules, manifest, context) {
    const findings = [];
    const errors = [];
    for (const rule of rules) {
        try {
            for (const problem of rule.check(manifest, context)) {
                if (!settledElsewhere(problem, manifest, context))
                    findings.push(run_rules_place(problem, rule, manifest));
            }
        }
        catch (error) {
            const { line } = manifest.source.position(manifest.document.anchor(manifest.root)[0]);
            const message = `The rule ${rule.id} failed on this ${manifest.kind}: ${String(error)}`;
            errors.push({ rule: rule.id, file: manifest.source.path, message, line });
        }
    }
    return { findings, errors };
}
/** True when a kustomization sets what the fix would: what this file says is then not what is deployed. */
function settledElsewhere({ fix }, manifest, { workspace }) {
    const targets = (fix?.operations ?? []).flatMap((operation) => {
        return (0,core_operation/* concernsDocument */.X$)(operation) ? targetsOf(operation) : [];
    });
    return targets.some((target) => workspace.patched(manifest, target.slice(manifest.root.length)));
}
function targetsOf(operation) {
    return operation.kind === "set" ? leaves(operation.path, operation.value) : [operation.path];
}
function leaves(path, value) {
    if (!(0,json/* isObject */.G)(value))
        return [path];
    return Object.entries(value).flatMap(([key, item]) => leaves([...path, key], item));
}
function run_rules_place(problem, rule, manifest) {
    const { source, object, value } = manifest;
    const { path } = problem;
    return {
        rule: rule.id,
        severity: problem.severity ?? rule.severity,
        message: problem.message,
        advice: problem.advice ?? null,
        source,
        range: manifest.document.anchor([...manifest.root, ...path]),
        object,
        path,
        identity: (0,identity/* identityOf */.c)({ rule: rule.id, file: source.path, object, path, value }),
        fingerprint: "",
        ...(problem.pair === undefined ? {} : { pair: problem.pair }),
        proposal: problem.fix ?? null,
        fix: null,
    };
}

;// CONCATENATED MODULE: ./build/rules/run-all-rules.js



/** What every rule for its kind says of an object or a Dockerfile. */
function runAllRules(subject, workspace, settings) {
    if ("podTemplate" in subject)
        return runRules(rules/* kubernetesRules */.aK, subject, { workspace, settings });
    return runDockerfileRules(rules/* dockerfileRules */.MW, subject, { settings, uses: workspace.usesOf(subject) });
}


/***/ }),

/***/ 851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ runCommentRules)
/* harmony export */ });
/* harmony import */ var _core_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _core_ignore_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6826);


/** What rules say of the ignore comments of a file. Findings carry no fix and no fingerprint yet. */
function runCommentRules(rules, source, comments) {
    return comments.flatMap((comment) => {
        return rules.flatMap((rule) => {
            const problem = rule.check(comment);
            return problem === null ? [] : place(problem, rule, source, comment);
        });
    });
}
function place(problem, rule, source, { range, text }) {
    return {
        rule: rule.id,
        severity: rule.severity,
        message: problem.message,
        advice: null,
        source,
        range,
        object: null,
        path: [],
        identity: (0,_core_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)({ rule: rule.id, file: source.path, object: null, path: [text.trimEnd()], value: null }),
        fingerprint: "",
        proposal: proposalOf(problem, source, { range, text }),
        fix: null,
    };
}
function proposalOf({ title, grade, risk, text }, source, { range }) {
    const operations = [{ kind: "set-comment", comment: range, text }];
    if (grade === "safe" && text === "" && goesOn(source, range[0])) {
        const doubt = "The comment on the line below may go on from it, and would stay.";
        return { title, grade: "review", risk: doubt, operations };
    }
    return { title, grade, ...(risk === undefined ? {} : { risk }), operations };
}
/** True where another comment follows a comment that has a line for itself. */
function goesOn(source, offset) {
    const { line, column } = source.position(offset);
    if (line >= source.lineCount || !/^\s*#/.test(source.line(line)))
        return false;
    const next = source.line(line + 1);
    return next.charAt(column - 1) === "#" && next.trimStart().startsWith("#") && !next.includes(_core_ignore_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .ignoreWord */ .Nb);
}


/***/ })

};
