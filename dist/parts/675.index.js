export const id = 675;
export const ids = [675];
export const modules = {

/***/ 30630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ namedPlace),
/* harmony export */   K2: () => (/* binding */ identityIn),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35514);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42565);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28314);



/** The number of parts before the path: rule, file, group, kind, namespace and name. */
const partsBeforePlace = 6;
/** The identity of a finding: one line of JSON, so that no part can be mistaken for another. */
function identityOf(parts) {
    const { rule, file, object, path, value } = parts;
    return JSON.stringify([rule, file, ...objectParts(object), ...namedPath(path, value)]);
}
/** The identity that a finding would have if its object were another one, such as the same before it was renamed. */
function identityIn(object, identity) {
    const [rule, file] = JSON.parse(identity);
    return JSON.stringify([rule, file, ...objectParts(object), ...namedPlace(identity)]);
}
function objectParts(object) {
    const group = object?.apiVersion.includes("/") ? object.apiVersion.slice(0, object.apiVersion.indexOf("/")) : "";
    return [group, object?.kind, object?.namespace, object?.name];
}
/** The path in an identity: the path in the object, with list items by their names. */
function namedPlace(identity) {
    return JSON.parse(identity).slice(partsBeforePlace);
}
/** The fingerprint of the `occurrence`th (from 0) finding with this identity. 16 hexadecimal digits. */
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

/***/ 28314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ leafPaths),
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** Whether the value is a map: not null, a list or a scalar. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value at a path, or `undefined` if there is none. */
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
/** The string at a path; null if there is no string. */
function textAt(value, path) {
    const text = valueAt(value, path);
    return typeof text === "string" ? text : null;
}
/** The paths of everything in a value that is not a map with entries. They start with the value's own path. */
function leafPaths(path, value) {
    const entries = isObject(value) ? Object.entries(value) : [];
    return entries.length === 0 ? [path] : entries.flatMap(([key, item]) => leafPaths([...path, key], item));
}


/***/ }),

/***/ 97417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ numberText),
/* harmony export */   u: () => (/* binding */ isExact)
/* harmony export */ });
/**
 * A number for use in a sentence. Data doesn't keep all digits of integers beyond 2^53, so only the first ones are
 * shown: `about 9.00720e+15`.
 */
function numberText(value) {
    return isExact(value) ? String(value) : `about ${value.toExponential(5)}`;
}
/** Whether data holds a number as it was written; false for integers beyond 2^53. */
function isExact(value) {
    return !Number.isInteger(value) || Number.isSafeInteger(value);
}


/***/ }),

/***/ 33059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ samePath),
/* harmony export */   HS: () => (/* binding */ joinPaths),
/* harmony export */   Rr: () => (/* binding */ parsePath),
/* harmony export */   cZ: () => (/* binding */ generalPath),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   w1: () => (/* binding */ startsWith)
/* harmony export */ });
/** The path as the API documentation writes it: `spec.containers[0].image`. */
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
/** Parses what `formatPath` returns; null for any other text. */
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
/**
 * Joins a path and one relative to it. The `slice` saves memory, since findings keep many paths: an array made by
 * spreading has spare capacity for sixteen more items, and its copy has none.
 */
function joinPaths(base, path) {
    return base.length === 0 ? path : [...base, ...path].slice();
}
/** True when both paths have the same steps. */
function samePath(a, b) {
    return a.length === b.length && startsWith(a, b);
}
/** True when `path` is `prefix` or lies below it. */
function startsWith(path, prefix) {
    return prefix.length <= path.length && prefix.every((step, index) => step === path[index]);
}
/** The path with `*` in place of each list index, so that it is the same for all items. */
function generalPath(path) {
    return path.map((step) => (typeof step === "number" ? "*" : step));
}


/***/ }),

/***/ 87337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ shownPlaces),
/* harmony export */   L6: () => (/* binding */ relatedPlace),
/* harmony export */   SH: () => (/* binding */ lastLineOf),
/* harmony export */   mk: () => (/* binding */ listedPlaces),
/* harmony export */   mt: () => (/* binding */ isForward)
/* harmony export */ });
/** The most related places of a finding that are shown to people; the others are only counted. */
const toldLimit = 5;
/** The most related places in an output for other programs; the others are left out. */
const listedLimit = 100;
/** A range of a file as a place that a finding is also about; `message` says what is there. */
function relatedPlace(source, [start, end], message) {
    return { file: source.path, start: source.position(start), end: source.position(end), message };
}
/** Returns the first of the places, to show to people, and the number of the others. */
function shownPlaces(related) {
    const told = related.slice(0, toldLimit);
    return { told, more: related.length - told.length };
}
/** The places that an output for other programs lists. */
function listedPlaces(related) {
    return related.slice(0, listedLimit);
}
/** The last line on which a place has a character; for an empty place, the line it is on. */
function lastLineOf({ start, end }) {
    return end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
}
/** Whether `end` is at or after `start`. */
function isForward(start, end) {
    return start.line < end.line || (start.line === end.line && start.column <= end.column);
}


/***/ }),

/***/ 51159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ rememberLast),
/* harmony export */   r: () => (/* binding */ rememberRecent)
/* harmony export */ });
/**
 * Caches a function by its first argument. `most` limits the number of cached results, or their total weight, so that a
 * large tree does not fill the memory: beyond half of it, a new map is filled, and the one before the last is dropped.
 * No key is deleted from a map. V8 would copy the map again and again, and the copies that it has left behind keep all
 * they held until a full garbage collection.
 */
function rememberRecent(most, make, weightOf = () => 1) {
    let earlier = new Map();
    let latest = new Map();
    let weight = 0;
    return (key, ...given) => {
        const before = latest.get(key) ?? earlier.get(key);
        if (before !== undefined)
            return before.made;
        const made = make(key, ...given);
        const own = weightOf(key);
        if (weight + own > most / 2) {
            earlier = latest;
            latest = new Map();
            weight = 0;
        }
        weight += own;
        latest.set(key, { made });
        return made;
    };
}
/** Caches the last result of a function by its first argument. Cheaper than `rememberRecent`: it needs no map. */
function rememberLast(make) {
    let last;
    return (key, given) => {
        if (last === undefined || last.key !== key)
            last = { key, made: make(key, given) };
        return last.made;
    };
}


/***/ }),

/***/ 31669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalText),
/* harmony export */   V: () => (/* binding */ sameJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);

/** Whether both are the same data. The order of keys does not matter. */
function sameJson(a, b) {
    if (Array.isArray(a)) {
        const items = a;
        return (Array.isArray(b) && items.length === b.length && items.every((item, index) => sameJson(item, b[index])));
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(a) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(b))
        return a === b;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key])));
}
/** A value as JSON with sorted keys, so that the same data always gives the same text. */
function canonicalText(value) {
    return JSON.stringify(value, (_key, item) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item))
            return item;
        return Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    });
}


/***/ }),

/***/ 63076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ withPlainBreaks),
/* harmony export */   s: () => (/* binding */ SourceFile)
/* harmony export */ });
/**
 * The line breaks of YAML other than LF and CRLF: a lone CR and, in kubectl, Helm and kustomize, three Unicode
 * separators that YAML 1.1 counts as line breaks (https://yaml.org/spec/1.1/#id871136).
 */
const otherBreaks = /\r(?!\n)|[\u0085\u2028\u2029]/g;
/** A byte order mark after a `---` line. kubectl reads each document separately, and each may start with one. */
const laterMark = /^(---.*)(\r?\n)\ufeff/gm;
/**
 * Replaces each other line break of YAML with an LF, and each byte order mark of a later document with a space at the
 * end of the previous line. The offsets of everything else stay the same.
 */
function withPlainBreaks(text) {
    const lines = text.replace(otherBreaks, "\n");
    return text.includes("\ufeff", 1) ? lines.replace(laterMark, "$1 $2") : lines;
}
/** One file's text with its line table. A byte order mark stays part of the text. */
class SourceFile {
    /** Path in the repository, with forward slashes. */
    path;
    text;
    #lineStarts;
    #yaml;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /**
     * Offsets at which lines start. Only LF and CRLF end a line, as in git, GitHub and BuildKit. All line numbers that
     * people see are based on these lines.
     */
    get lineStarts() {
        if (this.#lineStarts)
            return this.#lineStarts;
        const starts = [0];
        for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1))
            starts.push(at + 1);
        this.#lineStarts = starts;
        return starts;
    }
    /** The file with the line breaks of YAML, which has more of them. All offsets are the same. */
    get yaml() {
        if (this.#yaml)
            return this.#yaml;
        const text = withPlainBreaks(this.text);
        this.#yaml = text === this.text ? this : new SourceFile(this.path, text);
        return this.#yaml;
    }
    /** The number of lines. A newline at the end of the file does not start another one. */
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
    /** The offset of a line and column (from 1); null if the file has no such position. */
    offset({ line, column }) {
        const offset = (this.lineStarts[line - 1] ?? Number.NaN) + column - 1;
        const found = this.position(offset);
        return found.line === line && found.column === column ? offset : null;
    }
    /** The range of a line (from 1) without its line ending. Throws a RangeError if the file does not have the line. */
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
    /** The first line ending after an offset, or else the first one in the file, or else LF. */
    lineEnding(offset) {
        const here = /\r\n|\n|\r/.exec(this.text.slice(Math.max(0, offset)));
        const ending = here?.[0] ?? /\r\n|\n|\r/.exec(this.text)?.[0] ?? "\n";
        return ending;
    }
}


/***/ }),

/***/ 64134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutEnd)
/* harmony export */ });
/** Trims characters from the end of a text. A regular expression would take quadratic time. */
function withoutEnd(text, trimmed) {
    let end = text.length;
    while (end > 0 && trimmed.includes(text[end - 1] ?? ""))
        end -= 1;
    return text.slice(0, end);
}


/***/ }),

/***/ 43917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ heredocsIn)
/* harmony export */ });
/**
 * The heredocs in a logical line of RUN, COPY or ADD, in order (BuildKit's parser, `heredocsFromLine`): words of `<<`,
 * optionally after the number of a file descriptor, and a name, optionally in quotes.
 */
function heredocsIn(text) {
    return wordsWithQuotes(text).flatMap((word) => {
        const [, dash, space, rest] = /^\d*<<(-?)(\s*)([^<]+)$/.exec(word) ?? [];
        const name = rest === undefined ? "" : nameOf(rest);
        return name === "" ? [] : [{ name, tabs: dash === "-", spaced: space !== "" }];
    });
}
/** The words as BuildKit's shell lexer splits them, including quotes and escapes; empty if a quote is not closed. */
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
/**
 * The indivisible piece of text at an index: a quoted text, an escaped character, `<<` with the blanks after it, or a
 * single character. Null for an unclosed quote.
 */
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


/***/ }),

/***/ 38786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isManifestPath),
/* harmony export */   x: () => (/* binding */ isYamlPath)
/* harmony export */ });
/** Whether a file's name has the extension of YAML. */
function isYamlPath(path) {
    return /\.ya?ml$/i.test(path);
}
/** Whether a file's name has the extension of YAML or JSON, in which manifests are written. */
function isManifestPath(path) {
    return /\.(?:ya?ml|json)$/i.test(path);
}


/***/ }),

/***/ 50496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ apiSchemas)
/* harmony export */ });
/** The fields of well-known kinds, as the API server of each version knows them. */
const apiSchemas = { "versions": ["1.29.6", "1.30.14", "1.31.14", "1.32.13", "1.33.13", "1.34.4", "1.35.4", "1.36.3", "1.37.2"], "kinds": { "v1/ConfigMap": "ConfigMap", "v1/Endpoints": "Endpoints", "v1/LimitRange": "LimitRange", "v1/Namespace": "Namespace", "v1/PersistentVolume": "PersistentVolume", "v1/PersistentVolumeClaim": "PersistentVolumeClaim", "v1/Pod": "Pod", "v1/PodTemplate": "PodTemplate", "v1/ReplicationController": "ReplicationController", "v1/ResourceQuota": "ResourceQuota", "v1/Secret": "Secret", "v1/Service": "Service", "v1/ServiceAccount": "ServiceAccount", "admissionregistration.k8s.io/v1/MutatingWebhookConfiguration": "admissionregistration.MutatingWebhookConfiguration", "admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy": "admissionregistration.ValidatingAdmissionPolicy", "admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding": "admissionregistration.ValidatingAdmissionPolicyBinding", "admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration": "admissionregistration.ValidatingWebhookConfiguration", "apiextensions.k8s.io/v1/CustomResourceDefinition": "apiextensions.CustomResourceDefinition", "apiregistration.k8s.io/v1/APIService": "apiregistration.APIService", "apps/v1/DaemonSet": "DaemonSet", "apps/v1/Deployment": "Deployment", "apps/v1/ReplicaSet": "ReplicaSet", "apps/v1/StatefulSet": "StatefulSet", "autoscaling/v1/HorizontalPodAutoscaler": "v1.HorizontalPodAutoscaler", "autoscaling/v2/HorizontalPodAutoscaler": "v2.HorizontalPodAutoscaler", "batch/v1/CronJob": "CronJob", "batch/v1/Job": "Job", "certificates.k8s.io/v1/CertificateSigningRequest": "certificates.CertificateSigningRequest", "coordination.k8s.io/v1/Lease": "Lease", "discovery.k8s.io/v1/EndpointSlice": "discovery.EndpointSlice", "flowcontrol.apiserver.k8s.io/v1/FlowSchema": "flowcontrol.FlowSchema", "flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfiguration": "flowcontrol.PriorityLevelConfiguration", "networking.k8s.io/v1/Ingress": "Ingress", "networking.k8s.io/v1/IngressClass": "IngressClass", "networking.k8s.io/v1/NetworkPolicy": "NetworkPolicy", "node.k8s.io/v1/RuntimeClass": "RuntimeClass", "policy/v1/PodDisruptionBudget": "PodDisruptionBudget", "rbac.authorization.k8s.io/v1/ClusterRole": "ClusterRole", "rbac.authorization.k8s.io/v1/ClusterRoleBinding": "ClusterRoleBinding", "rbac.authorization.k8s.io/v1/Role": "Role", "rbac.authorization.k8s.io/v1/RoleBinding": "RoleBinding", "scheduling.k8s.io/v1/PriorityClass": "PriorityClass", "storage.k8s.io/v1/CSIDriver": "CSIDriver", "storage.k8s.io/v1/StorageClass": "StorageClass" }, "types": {
        "AWSElasticBlockStoreVolumeSource": { "required": ["volumeID"], "fields": { "fsType": "string", "partition": "integer", "readOnly": "boolean", "volumeID": "string" } },
        "Affinity": { "fields": { "nodeAffinity": "NodeAffinity", "podAffinity": "PodAffinity", "podAntiAffinity": "PodAntiAffinity" } },
        "AggregationRule": { "fields": { "clusterRoleSelectors": "[]LabelSelector" } },
        "AppArmorProfile": { "required": ["type"], "fields": { "localhostProfile": ["string", 30, 37], "type": ["string", 30, 37] } },
        "AzureDiskVolumeSource": { "required": ["diskName", "diskURI"], "fields": { "cachingMode": "string", "diskName": "string", "diskURI": "string", "fsType": "string", "kind": "string", "readOnly": "boolean" } },
        "AzureFilePersistentVolumeSource": { "required": ["secretName", "shareName"], "fields": { "readOnly": "boolean", "secretName": "string", "secretNamespace": "string", "shareName": "string" } },
        "AzureFileVolumeSource": { "required": ["secretName", "shareName"], "fields": { "readOnly": "boolean", "secretName": "string", "shareName": "string" } },
        "CSIDriver": { "required": ["spec"], "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "CSIDriverSpec" } },
        "CSIDriverSpec": { "fields": { "attachRequired": "boolean", "fsGroupPolicy": "string", "podInfoOnMount": "boolean", "requiresRepublish": "boolean", "seLinuxMount": "boolean", "storageCapacity": "boolean", "tokenRequests": "[]TokenRequest", "volumeLifecycleModes": "[]string", "nodeAllocatableUpdatePeriodSeconds": ["integer", 33, 37], "serviceAccountTokenInSecrets": ["boolean", 35, 37], "preventPodSchedulingIfMissing": ["boolean", 36, 37] } },
        "CSIPersistentVolumeSource": { "required": ["driver", "volumeHandle"], "fields": { "controllerExpandSecretRef": "SecretReference", "controllerPublishSecretRef": "SecretReference", "driver": "string", "fsType": "string", "nodeExpandSecretRef": "SecretReference", "nodePublishSecretRef": "SecretReference", "nodeStageSecretRef": "SecretReference", "readOnly": "boolean", "volumeAttributes": "{}string", "volumeHandle": "string" } },
        "CSIVolumeSource": { "required": ["driver"], "fields": { "driver": "string", "fsType": "string", "nodePublishSecretRef": "LocalObjectReference", "readOnly": "boolean", "volumeAttributes": "{}string" } },
        "Capabilities": { "fields": { "add": "[]string", "drop": "[]string" } },
        "CephFSPersistentVolumeSource": { "required": ["monitors"], "fields": { "monitors": "[]string", "path": "string", "readOnly": "boolean", "secretFile": "string", "secretRef": "SecretReference", "user": "string" } },
        "CephFSVolumeSource": { "required": ["monitors"], "fields": { "monitors": "[]string", "path": "string", "readOnly": "boolean", "secretFile": "string", "secretRef": "LocalObjectReference", "user": "string" } },
        "CinderPersistentVolumeSource": { "required": ["volumeID"], "fields": { "fsType": "string", "readOnly": "boolean", "secretRef": "SecretReference", "volumeID": "string" } },
        "CinderVolumeSource": { "required": ["volumeID"], "fields": { "fsType": "string", "readOnly": "boolean", "secretRef": "LocalObjectReference", "volumeID": "string" } },
        "ClaimSource": { "fields": { "resourceClaimName": ["string", 29, 30], "resourceClaimTemplateName": ["string", 29, 30] } },
        "ClientIPConfig": { "fields": { "timeoutSeconds": "integer" } },
        "ClusterRole": { "fields": { "aggregationRule": "AggregationRule", "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "rules": "[]PolicyRule" } },
        "ClusterRoleBinding": { "required": ["roleRef"], "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "roleRef": "RoleRef", "subjects": "[]Subject" } },
        "ClusterTrustBundleProjection": { "required": ["path"], "fields": { "labelSelector": "LabelSelector", "name": "string", "optional": "boolean", "path": "string", "signerName": "string", "user": ["integer", 37, 37] } },
        "Condition": { "required": ["type", "status", "lastTransitionTime", "reason", "message"], "fields": { "lastTransitionTime": "string", "message": "string", "observedGeneration": "integer", "reason": "string", "status": "string", "type": "string" } },
        "ConfigMap": { "fields": { "apiVersion": "string", "binaryData": "{}string", "data": "{}string", "immutable": "boolean", "kind": "string", "metadata": "ObjectMeta" } },
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
        "EndpointAddress": { "required": ["ip"], "fields": { "hostname": "string", "ip": "string", "nodeName": "string", "targetRef": "ObjectReference" } },
        "EndpointPort": { "required": ["port"], "fields": { "appProtocol": "string", "name": "string", "port": "integer", "protocol": "string" } },
        "EndpointSubset": { "fields": { "addresses": "[]EndpointAddress", "notReadyAddresses": "[]EndpointAddress", "ports": "[]EndpointPort" } },
        "Endpoints": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "subsets": "[]EndpointSubset" } },
        "EnvFromSource": { "fields": { "configMapRef": "ConfigMapEnvSource", "prefix": "string", "secretRef": "SecretEnvSource" } },
        "EnvVar": { "required": ["name"], "fields": { "name": "string", "value": "string", "valueFrom": "EnvVarSource" } },
        "EnvVarSource": { "fields": { "configMapKeyRef": "ConfigMapKeySelector", "fieldRef": "ObjectFieldSelector", "resourceFieldRef": "ResourceFieldSelector", "secretKeyRef": "SecretKeySelector", "fileKeyRef": ["FileKeySelector", 34, 37] } },
        "EphemeralContainer": { "required": ["name"], "fields": { "args": "[]string", "command": "[]string", "env": "[]EnvVar", "envFrom": "[]EnvFromSource", "image": "string", "imagePullPolicy": "string", "lifecycle": "Lifecycle", "livenessProbe": "Probe", "name": "string", "ports": "[]ContainerPort", "readinessProbe": "Probe", "resizePolicy": "[]ContainerResizePolicy", "resources": "ResourceRequirements", "restartPolicy": "string", "securityContext": "SecurityContext", "startupProbe": "Probe", "stdin": "boolean", "stdinOnce": "boolean", "targetContainerName": "string", "terminationMessagePath": "string", "terminationMessagePolicy": "string", "tty": "boolean", "volumeDevices": "[]VolumeDevice", "volumeMounts": "[]VolumeMount", "workingDir": "string", "restartPolicyRules": ["[]ContainerRestartRule", 34, 37] } },
        "EphemeralVolumeSource": { "fields": { "volumeClaimTemplate": "PersistentVolumeClaimTemplate" } },
        "EvictionResponder": { "required": ["name", "priority"], "fields": { "name": ["string", 37, 37], "priority": ["integer", 37, 37] } },
        "ExecAction": { "fields": { "command": "[]string" } },
        "FCVolumeSource": { "fields": { "fsType": "string", "lun": "integer", "readOnly": "boolean", "targetWWNs": "[]string", "wwids": "[]string" } },
        "FileKeySelector": { "required": ["volumeName", "path", "key"], "fields": { "key": ["string", 34, 37], "optional": ["boolean", 34, 37], "path": ["string", 34, 37], "volumeName": ["string", 34, 37] } },
        "FlexPersistentVolumeSource": { "required": ["driver"], "fields": { "driver": "string", "fsType": "string", "options": "{}string", "readOnly": "boolean", "secretRef": "SecretReference" } },
        "FlexVolumeSource": { "required": ["driver"], "fields": { "driver": "string", "fsType": "string", "options": "{}string", "readOnly": "boolean", "secretRef": "LocalObjectReference" } },
        "FlockerVolumeSource": { "fields": { "datasetName": "string", "datasetUUID": "string" } },
        "GCEPersistentDiskVolumeSource": { "required": ["pdName"], "fields": { "fsType": "string", "partition": "integer", "pdName": "string", "readOnly": "boolean" } },
        "GRPCAction": { "required": ["port"], "fields": { "port": "integer", "service": "string", "mode": ["string", 37, 37] } },
        "GitRepoVolumeSource": { "required": ["repository"], "fields": { "directory": "string", "repository": "string", "revision": "string" } },
        "GlusterfsPersistentVolumeSource": { "required": ["endpoints", "path"], "fields": { "endpoints": "string", "endpointsNamespace": "string", "path": "string", "readOnly": "boolean" } },
        "GlusterfsVolumeSource": { "required": ["endpoints", "path"], "fields": { "endpoints": "string", "path": "string", "readOnly": "boolean" } },
        "HTTPGetAction": { "required": ["port"], "fields": { "host": "string", "httpHeaders": "[]HTTPHeader", "path": "string", "port": "intOrString", "scheme": "string", "protocol": ["string", 37, 37] } },
        "HTTPHeader": { "required": ["name", "value"], "fields": { "name": "string", "value": "string" } },
        "HTTPIngressPath": { "required": ["pathType", "backend"], "fields": { "backend": "IngressBackend", "path": "string", "pathType": "string" } },
        "HTTPIngressRuleValue": { "required": ["paths"], "fields": { "paths": "[]HTTPIngressPath" } },
        "HostAlias": { "fields": { "hostnames": "[]string", "ip": "string" } },
        "HostIP": { "fields": { "ip": "string" } },
        "HostPathVolumeSource": { "required": ["path"], "fields": { "path": "string", "type": "string" } },
        "IPBlock": { "required": ["cidr"], "fields": { "cidr": "string", "except": "[]string" } },
        "ISCSIPersistentVolumeSource": { "required": ["targetPortal", "iqn", "lun"], "fields": { "chapAuthDiscovery": "boolean", "chapAuthSession": "boolean", "fsType": "string", "initiatorName": "string", "iqn": "string", "iscsiInterface": "string", "lun": "integer", "portals": "[]string", "readOnly": "boolean", "secretRef": "SecretReference", "targetPortal": "string" } },
        "ISCSIVolumeSource": { "required": ["targetPortal", "iqn", "lun"], "fields": { "chapAuthDiscovery": "boolean", "chapAuthSession": "boolean", "fsType": "string", "initiatorName": "string", "iqn": "string", "iscsiInterface": "string", "lun": "integer", "portals": "[]string", "readOnly": "boolean", "secretRef": "LocalObjectReference", "targetPortal": "string" } },
        "ImageVolumeSource": { "fields": { "pullPolicy": ["string", 31, 37], "reference": ["string", 31, 37] } },
        "ImageVolumeStatus": { "required": ["imageRef"], "fields": { "imageRef": ["string", 36, 37] } },
        "Ingress": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "IngressSpec", "status": "IngressStatus" } },
        "IngressBackend": { "fields": { "resource": "TypedLocalObjectReference", "service": "IngressServiceBackend" } },
        "IngressClass": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "IngressClassSpec" } },
        "IngressClassParametersReference": { "required": ["kind", "name"], "fields": { "apiGroup": "string", "kind": "string", "name": "string", "namespace": "string", "scope": "string" } },
        "IngressClassSpec": { "fields": { "controller": "string", "parameters": "IngressClassParametersReference" } },
        "IngressLoadBalancerIngress": { "fields": { "hostname": "string", "ip": "string", "ports": "[]IngressPortStatus" } },
        "IngressLoadBalancerStatus": { "fields": { "ingress": "[]IngressLoadBalancerIngress" } },
        "IngressPortStatus": { "required": ["port", "protocol"], "fields": { "error": "string", "port": "integer", "protocol": "string" } },
        "IngressRule": { "fields": { "host": "string", "http": "HTTPIngressRuleValue" } },
        "IngressServiceBackend": { "required": ["name"], "fields": { "name": "string", "port": "ServiceBackendPort" } },
        "IngressSpec": { "fields": { "defaultBackend": "IngressBackend", "ingressClassName": "string", "rules": "[]IngressRule", "tls": "[]IngressTLS" } },
        "IngressStatus": { "fields": { "loadBalancer": "IngressLoadBalancerStatus" } },
        "IngressTLS": { "fields": { "hosts": "[]string", "secretName": "string" } },
        "Job": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "JobSpec", "status": "JobStatus" } },
        "JobCondition": { "required": ["type", "status"], "fields": { "lastProbeTime": "string", "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "JobSchedulingConfiguration": { "fields": { "disruptionMode": ["WorkloadPodGroupDisruptionMode", 37, 37], "resourceClaims": ["[]WorkloadPodGroupResourceClaim", 37, 37], "schedulingConstraints": ["WorkloadPodGroupSchedulingConstraints", 37, 37], "schedulingPolicy": ["WorkloadPodGroupSchedulingPolicy", 37, 37] } },
        "JobSpec": { "required": ["template"], "fields": { "activeDeadlineSeconds": "integer", "backoffLimit": "integer", "backoffLimitPerIndex": "integer", "completionMode": "string", "completions": "integer", "manualSelector": "boolean", "maxFailedIndexes": "integer", "parallelism": "integer", "podFailurePolicy": "PodFailurePolicy", "podReplacementPolicy": "string", "selector": "LabelSelector", "suspend": "boolean", "template": "PodTemplateSpec", "ttlSecondsAfterFinished": "integer", "managedBy": ["string", 30, 37], "successPolicy": ["SuccessPolicy", 30, 37], "scheduling": ["JobSchedulingConfiguration", 37, 37] } },
        "JobStatus": { "fields": { "active": "integer", "completedIndexes": "string", "completionTime": "string", "conditions": "[]JobCondition", "failed": "integer", "failedIndexes": "string", "ready": "integer", "startTime": "string", "succeeded": "integer", "terminating": "integer", "uncountedTerminatedPods": "UncountedTerminatedPods" } },
        "JobTemplateSpec": { "fields": { "metadata": "ObjectMeta", "spec": "JobSpec" } },
        "KeyToPath": { "required": ["key", "path"], "fields": { "key": "string", "mode": "integer", "path": "string", "user": ["integer", 37, 37] } },
        "LabelSelector": { "fields": { "matchExpressions": "[]LabelSelectorRequirement", "matchLabels": "{}string" } },
        "LabelSelectorRequirement": { "required": ["key", "operator"], "fields": { "key": "string", "operator": "string", "values": "[]string" } },
        "Lease": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "LeaseSpec" } },
        "LeaseSpec": { "fields": { "acquireTime": "string", "holderIdentity": "string", "leaseDurationSeconds": "integer", "leaseTransitions": "integer", "renewTime": "string", "preferredHolder": ["string", 31, 37], "strategy": ["string", 31, 37] } },
        "Lifecycle": { "fields": { "postStart": "LifecycleHandler", "preStop": "LifecycleHandler", "stopSignal": ["string", 33, 37] } },
        "LifecycleHandler": { "fields": { "exec": "ExecAction", "httpGet": "HTTPGetAction", "sleep": "SleepAction", "tcpSocket": "TCPSocketAction" } },
        "LimitRange": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "LimitRangeSpec" } },
        "LimitRangeItem": { "required": ["type"], "fields": { "default": "{}quantity", "defaultRequest": "{}quantity", "max": "{}quantity", "maxLimitRequestRatio": "{}quantity", "min": "{}quantity", "type": "string" } },
        "LimitRangeSpec": { "required": ["limits"], "fields": { "limits": "[]LimitRangeItem" } },
        "LinuxContainerUser": { "required": ["uid", "gid"], "fields": { "gid": ["integer", 31, 37], "supplementalGroups": ["[]integer", 31, 37], "uid": ["integer", 31, 37] } },
        "LoadBalancerIngress": { "fields": { "hostname": "string", "ip": "string", "ipMode": "string", "ports": "[]PortStatus" } },
        "LoadBalancerStatus": { "fields": { "ingress": "[]LoadBalancerIngress" } },
        "LocalObjectReference": { "fields": { "name": "string" } },
        "LocalVolumeSource": { "required": ["path"], "fields": { "fsType": "string", "path": "string" } },
        "ManagedFieldsEntry": { "fields": { "apiVersion": "string", "fieldsType": "string", "fieldsV1": "any", "manager": "string", "operation": "string", "subresource": "string", "time": "string" } },
        "ModifyVolumeStatus": { "required": ["status"], "fields": { "status": "string", "targetVolumeAttributesClassName": "string" } },
        "NFSVolumeSource": { "required": ["server", "path"], "fields": { "path": "string", "readOnly": "boolean", "server": "string" } },
        "Namespace": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "NamespaceSpec", "status": "NamespaceStatus" } },
        "NamespaceCondition": { "required": ["type", "status"], "fields": { "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "NamespaceSpec": { "fields": { "finalizers": "[]string" } },
        "NamespaceStatus": { "fields": { "conditions": "[]NamespaceCondition", "phase": "string" } },
        "NetworkPolicy": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "NetworkPolicySpec" } },
        "NetworkPolicyEgressRule": { "fields": { "ports": "[]NetworkPolicyPort", "to": "[]NetworkPolicyPeer" } },
        "NetworkPolicyIngressRule": { "fields": { "from": "[]NetworkPolicyPeer", "ports": "[]NetworkPolicyPort" } },
        "NetworkPolicyPeer": { "fields": { "ipBlock": "IPBlock", "namespaceSelector": "LabelSelector", "podSelector": "LabelSelector" } },
        "NetworkPolicyPort": { "fields": { "endPort": "integer", "port": "intOrString", "protocol": "string" } },
        "NetworkPolicySpec": { "fields": { "egress": "[]NetworkPolicyEgressRule", "ingress": "[]NetworkPolicyIngressRule", "podSelector": "LabelSelector", "policyTypes": "[]string" } },
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
        "Overhead": { "fields": { "podFixed": "{}quantity" } },
        "OwnerReference": { "required": ["apiVersion", "kind", "name", "uid"], "fields": { "apiVersion": "string", "blockOwnerDeletion": "boolean", "controller": "boolean", "kind": "string", "name": "string", "uid": "string" } },
        "PersistentVolume": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "PersistentVolumeSpec", "status": "PersistentVolumeStatus" } },
        "PersistentVolumeClaim": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "PersistentVolumeClaimSpec", "status": "PersistentVolumeClaimStatus" } },
        "PersistentVolumeClaimCondition": { "required": ["type", "status"], "fields": { "lastProbeTime": "string", "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "PersistentVolumeClaimSpec": { "fields": { "accessModes": "[]string", "dataSource": "TypedLocalObjectReference", "dataSourceRef": "TypedObjectReference", "resources": "VolumeResourceRequirements", "selector": "LabelSelector", "storageClassName": "string", "volumeAttributesClassName": "string", "volumeMode": "string", "volumeName": "string" } },
        "PersistentVolumeClaimStatus": { "fields": { "accessModes": "[]string", "allocatedResourceStatuses": "{}string", "allocatedResources": "{}quantity", "capacity": "{}quantity", "conditions": "[]PersistentVolumeClaimCondition", "currentVolumeAttributesClassName": "string", "modifyVolumeStatus": "ModifyVolumeStatus", "phase": "string", "healthStatus": ["VolumeHealthStatus", 37, 37] } },
        "PersistentVolumeClaimTemplate": { "required": ["spec"], "fields": { "metadata": "ObjectMeta", "spec": "PersistentVolumeClaimSpec" } },
        "PersistentVolumeClaimVolumeSource": { "required": ["claimName"], "fields": { "claimName": "string", "readOnly": "boolean" } },
        "PersistentVolumeSpec": { "fields": { "accessModes": "[]string", "awsElasticBlockStore": "AWSElasticBlockStoreVolumeSource", "azureDisk": "AzureDiskVolumeSource", "azureFile": "AzureFilePersistentVolumeSource", "capacity": "{}quantity", "cephfs": "CephFSPersistentVolumeSource", "cinder": "CinderPersistentVolumeSource", "claimRef": "ObjectReference", "csi": "CSIPersistentVolumeSource", "fc": "FCVolumeSource", "flexVolume": "FlexPersistentVolumeSource", "flocker": "FlockerVolumeSource", "gcePersistentDisk": "GCEPersistentDiskVolumeSource", "glusterfs": "GlusterfsPersistentVolumeSource", "hostPath": "HostPathVolumeSource", "iscsi": "ISCSIPersistentVolumeSource", "local": "LocalVolumeSource", "mountOptions": "[]string", "nfs": "NFSVolumeSource", "nodeAffinity": "VolumeNodeAffinity", "persistentVolumeReclaimPolicy": "string", "photonPersistentDisk": "PhotonPersistentDiskVolumeSource", "portworxVolume": "PortworxVolumeSource", "quobyte": "QuobyteVolumeSource", "rbd": "RBDPersistentVolumeSource", "scaleIO": "ScaleIOPersistentVolumeSource", "storageClassName": "string", "storageos": "StorageOSPersistentVolumeSource", "volumeAttributesClassName": "string", "volumeMode": "string", "vsphereVolume": "VsphereVirtualDiskVolumeSource" } },
        "PersistentVolumeStatus": { "fields": { "lastPhaseTransitionTime": "string", "message": "string", "phase": "string", "reason": "string" } },
        "PhotonPersistentDiskVolumeSource": { "required": ["pdID"], "fields": { "fsType": "string", "pdID": "string" } },
        "Pod": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "PodSpec", "status": "PodStatus" } },
        "PodAffinity": { "fields": { "preferredDuringSchedulingIgnoredDuringExecution": "[]WeightedPodAffinityTerm", "requiredDuringSchedulingIgnoredDuringExecution": "[]PodAffinityTerm" } },
        "PodAffinityTerm": { "required": ["topologyKey"], "fields": { "labelSelector": "LabelSelector", "matchLabelKeys": "[]string", "mismatchLabelKeys": "[]string", "namespaceSelector": "LabelSelector", "namespaces": "[]string", "topologyKey": "string" } },
        "PodAntiAffinity": { "fields": { "preferredDuringSchedulingIgnoredDuringExecution": "[]WeightedPodAffinityTerm", "requiredDuringSchedulingIgnoredDuringExecution": "[]PodAffinityTerm" } },
        "PodCertificateProjection": { "required": ["signerName", "keyType"], "fields": { "certificateChainPath": ["string", 34, 37], "credentialBundlePath": ["string", 34, 37], "keyPath": ["string", 34, 37], "keyType": ["string", 34, 37], "maxExpirationSeconds": ["integer", 34, 37], "signerName": ["string", 34, 37], "userAnnotations": ["{}string", 35, 37], "user": ["integer", 37, 37] } },
        "PodCondition": { "required": ["type", "status"], "fields": { "lastProbeTime": "string", "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string", "observedGeneration": ["integer", 33, 37] } },
        "PodDNSConfig": { "fields": { "nameservers": "[]string", "options": "[]PodDNSConfigOption", "searches": "[]string" } },
        "PodDNSConfigOption": { "fields": { "name": "string", "value": "string" } },
        "PodDisruptionBudget": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "PodDisruptionBudgetSpec", "status": "PodDisruptionBudgetStatus" } },
        "PodDisruptionBudgetSpec": { "fields": { "maxUnavailable": "intOrString", "minAvailable": "intOrString", "selector": "LabelSelector", "unhealthyPodEvictionPolicy": "string" } },
        "PodDisruptionBudgetStatus": { "fields": { "conditions": "[]Condition", "currentHealthy": "integer", "desiredHealthy": "integer", "disruptedPods": "{}string", "disruptionsAllowed": "integer", "expectedPods": "integer", "observedGeneration": "integer" } },
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
        "PolicyRule": { "required": ["verbs"], "fields": { "apiGroups": "[]string", "nonResourceURLs": "[]string", "resourceNames": "[]string", "resources": "[]string", "verbs": "[]string" } },
        "PortStatus": { "required": ["port", "protocol"], "fields": { "error": "string", "port": "integer", "protocol": "string" } },
        "PortworxVolumeSource": { "required": ["volumeID"], "fields": { "fsType": "string", "readOnly": "boolean", "volumeID": "string" } },
        "PreferredSchedulingTerm": { "required": ["weight", "preference"], "fields": { "preference": "NodeSelectorTerm", "weight": "integer" } },
        "PriorityClass": { "fields": { "apiVersion": "string", "description": "string", "globalDefault": "boolean", "kind": "string", "metadata": "ObjectMeta", "preemptionPolicy": "string", "value": "integer" } },
        "Probe": { "fields": { "exec": "ExecAction", "failureThreshold": "integer", "grpc": "GRPCAction", "httpGet": "HTTPGetAction", "initialDelaySeconds": "integer", "periodSeconds": "integer", "successThreshold": "integer", "tcpSocket": "TCPSocketAction", "terminationGracePeriodSeconds": "integer", "timeoutSeconds": "integer" } },
        "ProjectedVolumeSource": { "fields": { "defaultMode": "integer", "sources": "[]VolumeProjection", "defaultUser": ["integer", 37, 37] } },
        "QuobyteVolumeSource": { "required": ["registry", "volume"], "fields": { "group": "string", "readOnly": "boolean", "registry": "string", "tenant": "string", "user": "string", "volume": "string" } },
        "RBDPersistentVolumeSource": { "required": ["monitors", "image"], "fields": { "fsType": "string", "image": "string", "keyring": "string", "monitors": "[]string", "pool": "string", "readOnly": "boolean", "secretRef": "SecretReference", "user": "string" } },
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
        "ResourceQuota": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "ResourceQuotaSpec", "status": "ResourceQuotaStatus" } },
        "ResourceQuotaSpec": { "fields": { "hard": "{}quantity", "scopeSelector": "ScopeSelector", "scopes": "[]string" } },
        "ResourceQuotaStatus": { "fields": { "hard": "{}quantity", "used": "{}quantity" } },
        "ResourceRequirements": { "fields": { "claims": "[]ResourceClaim", "limits": "{}quantity", "requests": "{}quantity" } },
        "ResourceStatus": { "required": ["name"], "fields": { "name": ["string", 31, 37], "resources": ["[]ResourceHealth", 31, 37] } },
        "Role": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "rules": "[]PolicyRule" } },
        "RoleBinding": { "required": ["roleRef"], "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "roleRef": "RoleRef", "subjects": "[]Subject" } },
        "RoleRef": { "required": ["kind", "name"], "fields": { "apiGroup": "string", "kind": "string", "name": "string" } },
        "RollingUpdateDaemonSet": { "fields": { "maxSurge": "intOrString", "maxUnavailable": "intOrString" } },
        "RollingUpdateDeployment": { "fields": { "maxSurge": "intOrString", "maxUnavailable": "intOrString" } },
        "RollingUpdateStatefulSetStrategy": { "fields": { "maxUnavailable": "intOrString", "partition": "integer" } },
        "RuntimeClass": { "required": ["handler"], "fields": { "apiVersion": "string", "handler": "string", "kind": "string", "metadata": "ObjectMeta", "overhead": "Overhead", "scheduling": "Scheduling" } },
        "SELinuxOptions": { "fields": { "level": "string", "role": "string", "type": "string", "user": "string" } },
        "ScaleIOPersistentVolumeSource": { "required": ["gateway", "system", "secretRef"], "fields": { "fsType": "string", "gateway": "string", "protectionDomain": "string", "readOnly": "boolean", "secretRef": "SecretReference", "sslEnabled": "boolean", "storageMode": "string", "storagePool": "string", "system": "string", "volumeName": "string" } },
        "ScaleIOVolumeSource": { "required": ["gateway", "system", "secretRef"], "fields": { "fsType": "string", "gateway": "string", "protectionDomain": "string", "readOnly": "boolean", "secretRef": "LocalObjectReference", "sslEnabled": "boolean", "storageMode": "string", "storagePool": "string", "system": "string", "volumeName": "string" } },
        "Scheduling": { "fields": { "nodeSelector": "{}string", "tolerations": "[]Toleration" } },
        "ScopeSelector": { "fields": { "matchExpressions": "[]ScopedResourceSelectorRequirement" } },
        "ScopedResourceSelectorRequirement": { "required": ["scopeName", "operator"], "fields": { "operator": "string", "scopeName": "string", "values": "[]string" } },
        "SeccompProfile": { "required": ["type"], "fields": { "localhostProfile": "string", "type": "string" } },
        "Secret": { "fields": { "apiVersion": "string", "data": "{}string", "immutable": "boolean", "kind": "string", "metadata": "ObjectMeta", "stringData": "{}string", "type": "string" } },
        "SecretEnvSource": { "fields": { "name": "string", "optional": "boolean" } },
        "SecretKeySelector": { "required": ["key"], "fields": { "key": "string", "name": "string", "optional": "boolean" } },
        "SecretProjection": { "fields": { "items": "[]KeyToPath", "name": "string", "optional": "boolean" } },
        "SecretReference": { "fields": { "name": "string", "namespace": "string" } },
        "SecretVolumeSource": { "fields": { "defaultMode": "integer", "items": "[]KeyToPath", "optional": "boolean", "secretName": "string", "defaultUser": ["integer", 37, 37] } },
        "SecurityContext": { "fields": { "allowPrivilegeEscalation": "boolean", "capabilities": "Capabilities", "privileged": "boolean", "procMount": "string", "readOnlyRootFilesystem": "boolean", "runAsGroup": "integer", "runAsNonRoot": "boolean", "runAsUser": "integer", "seLinuxOptions": "SELinuxOptions", "seccompProfile": "SeccompProfile", "windowsOptions": "WindowsSecurityContextOptions", "appArmorProfile": ["AppArmorProfile", 30, 37] } },
        "Service": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "ServiceSpec", "status": "ServiceStatus" } },
        "ServiceAccount": { "fields": { "apiVersion": "string", "automountServiceAccountToken": "boolean", "imagePullSecrets": "[]LocalObjectReference", "kind": "string", "metadata": "ObjectMeta", "secrets": "[]ObjectReference" } },
        "ServiceAccountTokenProjection": { "required": ["path"], "fields": { "audience": "string", "expirationSeconds": "integer", "path": "string", "user": ["integer", 37, 37] } },
        "ServiceBackendPort": { "fields": { "name": "string", "number": "integer" } },
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
        "StorageClass": { "required": ["provisioner"], "fields": { "allowVolumeExpansion": "boolean", "allowedTopologies": "[]TopologySelectorTerm", "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "mountOptions": "[]string", "parameters": "{}string", "provisioner": "string", "reclaimPolicy": "string", "volumeBindingMode": "string" } },
        "StorageOSPersistentVolumeSource": { "fields": { "fsType": "string", "readOnly": "boolean", "secretRef": "ObjectReference", "volumeName": "string", "volumeNamespace": "string" } },
        "StorageOSVolumeSource": { "fields": { "fsType": "string", "readOnly": "boolean", "secretRef": "LocalObjectReference", "volumeName": "string", "volumeNamespace": "string" } },
        "Subject": { "required": ["kind", "name"], "fields": { "apiGroup": "string", "kind": "string", "name": "string", "namespace": "string" } },
        "SuccessPolicy": { "required": ["rules"], "fields": { "rules": ["[]SuccessPolicyRule", 30, 37] } },
        "SuccessPolicyRule": { "fields": { "succeededCount": ["integer", 30, 37], "succeededIndexes": ["string", 30, 37] } },
        "Sysctl": { "required": ["name", "value"], "fields": { "name": "string", "value": "string" } },
        "TCPSocketAction": { "required": ["port"], "fields": { "host": "string", "port": "intOrString" } },
        "TokenRequest": { "required": ["audience"], "fields": { "audience": "string", "expirationSeconds": "integer" } },
        "Toleration": { "fields": { "effect": "string", "key": "string", "operator": "string", "tolerationSeconds": "integer", "value": "string" } },
        "TopologyConstraint": { "required": ["key"], "fields": { "key": ["string", 37, 37] } },
        "TopologySelectorLabelRequirement": { "required": ["key", "values"], "fields": { "key": "string", "values": "[]string" } },
        "TopologySelectorTerm": { "fields": { "matchLabelExpressions": "[]TopologySelectorLabelRequirement" } },
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
        "VolumeNodeAffinity": { "fields": { "required": "NodeSelector" } },
        "VolumeProjection": { "fields": { "clusterTrustBundle": "ClusterTrustBundleProjection", "configMap": "ConfigMapProjection", "downwardAPI": "DownwardAPIProjection", "secret": "SecretProjection", "serviceAccountToken": "ServiceAccountTokenProjection", "podCertificate": ["PodCertificateProjection", 34, 37] } },
        "VolumeResourceRequirements": { "fields": { "limits": "{}quantity", "requests": "{}quantity" } },
        "VolumeStatus": { "fields": { "image": ["ImageVolumeStatus", 36, 37] } },
        "VsphereVirtualDiskVolumeSource": { "required": ["volumePath"], "fields": { "fsType": "string", "storagePolicyID": "string", "storagePolicyName": "string", "volumePath": "string" } },
        "WeightedPodAffinityTerm": { "required": ["weight", "podAffinityTerm"], "fields": { "podAffinityTerm": "PodAffinityTerm", "weight": "integer" } },
        "WindowsSecurityContextOptions": { "fields": { "gmsaCredentialSpec": "string", "gmsaCredentialSpecName": "string", "hostProcess": "boolean", "runAsUserName": "string" } },
        "WorkloadPodGroupDisruptionMode": { "fields": { "all": ["any", 37, 37], "single": ["any", 37, 37] } },
        "WorkloadPodGroupGangSchedulingPolicy": { "fields": { "minCount": ["integer", 37, 37] } },
        "WorkloadPodGroupResourceClaim": { "required": ["name"], "fields": { "name": ["string", 37, 37], "resourceClaimName": ["string", 37, 37], "resourceClaimTemplateName": ["string", 37, 37] } },
        "WorkloadPodGroupSchedulingConstraints": { "fields": { "topology": ["[]TopologyConstraint", 37, 37] } },
        "WorkloadPodGroupSchedulingPolicy": { "fields": { "basic": ["any", 37, 37], "gang": ["WorkloadPodGroupGangSchedulingPolicy", 37, 37] } },
        "WorkloadReference": { "required": ["name", "podGroup"], "fields": { "name": ["string", 35, 35], "podGroup": ["string", 35, 35], "podGroupReplicaKey": ["string", 35, 35] } },
        "admissionregistration.AuditAnnotation": { "required": ["key", "valueExpression"], "fields": { "key": ["string", 30, 37], "valueExpression": ["string", 30, 37] } },
        "admissionregistration.ExpressionWarning": { "required": ["fieldRef", "warning"], "fields": { "fieldRef": ["string", 30, 37], "warning": ["string", 30, 37] } },
        "admissionregistration.MatchCondition": { "required": ["name", "expression"], "fields": { "expression": "string", "name": "string" } },
        "admissionregistration.MatchResources": { "fields": { "excludeResourceRules": ["[]admissionregistration.NamedRuleWithOperations", 30, 37], "matchPolicy": ["string", 30, 37], "namespaceSelector": ["LabelSelector", 30, 37], "objectSelector": ["LabelSelector", 30, 37], "resourceRules": ["[]admissionregistration.NamedRuleWithOperations", 30, 37] } },
        "admissionregistration.MutatingWebhook": { "required": ["name", "clientConfig", "sideEffects", "admissionReviewVersions"], "fields": { "admissionReviewVersions": "[]string", "clientConfig": "admissionregistration.WebhookClientConfig", "failurePolicy": "string", "matchConditions": "[]admissionregistration.MatchCondition", "matchPolicy": "string", "name": "string", "namespaceSelector": "LabelSelector", "objectSelector": "LabelSelector", "reinvocationPolicy": "string", "rules": "[]admissionregistration.RuleWithOperations", "sideEffects": "string", "timeoutSeconds": "integer" } },
        "admissionregistration.MutatingWebhookConfiguration": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "webhooks": "[]admissionregistration.MutatingWebhook" } },
        "admissionregistration.NamedRuleWithOperations": { "fields": { "apiGroups": ["[]string", 30, 37], "apiVersions": ["[]string", 30, 37], "operations": ["[]string", 30, 37], "resourceNames": ["[]string", 30, 37], "resources": ["[]string", 30, 37], "scope": ["string", 30, 37] } },
        "admissionregistration.ParamKind": { "fields": { "apiVersion": ["string", 30, 37], "kind": ["string", 30, 37] } },
        "admissionregistration.ParamRef": { "fields": { "name": ["string", 30, 37], "namespace": ["string", 30, 37], "parameterNotFoundAction": ["string", 30, 37], "selector": ["LabelSelector", 30, 37] } },
        "admissionregistration.RuleWithOperations": { "fields": { "apiGroups": "[]string", "apiVersions": "[]string", "operations": "[]string", "resources": "[]string", "scope": "string" } },
        "admissionregistration.ServiceReference": { "required": ["namespace", "name"], "fields": { "name": "string", "namespace": "string", "path": "string", "port": "integer" } },
        "admissionregistration.TypeChecking": { "fields": { "expressionWarnings": ["[]admissionregistration.ExpressionWarning", 30, 37] } },
        "admissionregistration.ValidatingAdmissionPolicy": { "fields": { "apiVersion": ["string", 30, 37], "kind": ["string", 30, 37], "metadata": ["ObjectMeta", 30, 37], "spec": ["admissionregistration.ValidatingAdmissionPolicySpec", 30, 37], "status": ["admissionregistration.ValidatingAdmissionPolicyStatus", 30, 37] } },
        "admissionregistration.ValidatingAdmissionPolicyBinding": { "fields": { "apiVersion": ["string", 30, 37], "kind": ["string", 30, 37], "metadata": ["ObjectMeta", 30, 37], "spec": ["admissionregistration.ValidatingAdmissionPolicyBindingSpec", 30, 37] } },
        "admissionregistration.ValidatingAdmissionPolicyBindingSpec": { "fields": { "matchResources": ["admissionregistration.MatchResources", 30, 37], "paramRef": ["admissionregistration.ParamRef", 30, 37], "policyName": ["string", 30, 37], "validationActions": ["[]string", 30, 37] } },
        "admissionregistration.ValidatingAdmissionPolicySpec": { "fields": { "auditAnnotations": ["[]admissionregistration.AuditAnnotation", 30, 37], "failurePolicy": ["string", 30, 37], "matchConditions": ["[]admissionregistration.MatchCondition", 30, 37], "matchConstraints": ["admissionregistration.MatchResources", 30, 37], "paramKind": ["admissionregistration.ParamKind", 30, 37], "validations": ["[]admissionregistration.Validation", 30, 37], "variables": ["[]admissionregistration.Variable", 30, 37] } },
        "admissionregistration.ValidatingAdmissionPolicyStatus": { "fields": { "conditions": ["[]Condition", 30, 37], "observedGeneration": ["integer", 30, 37], "typeChecking": ["admissionregistration.TypeChecking", 30, 37] } },
        "admissionregistration.ValidatingWebhook": { "required": ["name", "clientConfig", "sideEffects", "admissionReviewVersions"], "fields": { "admissionReviewVersions": "[]string", "clientConfig": "admissionregistration.WebhookClientConfig", "failurePolicy": "string", "matchConditions": "[]admissionregistration.MatchCondition", "matchPolicy": "string", "name": "string", "namespaceSelector": "LabelSelector", "objectSelector": "LabelSelector", "rules": "[]admissionregistration.RuleWithOperations", "sideEffects": "string", "timeoutSeconds": "integer" } },
        "admissionregistration.ValidatingWebhookConfiguration": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "webhooks": "[]admissionregistration.ValidatingWebhook" } },
        "admissionregistration.Validation": { "required": ["expression"], "fields": { "expression": ["string", 30, 37], "message": ["string", 30, 37], "messageExpression": ["string", 30, 37], "reason": ["string", 30, 37] } },
        "admissionregistration.Variable": { "required": ["name", "expression"], "fields": { "expression": ["string", 30, 37], "name": ["string", 30, 37] } },
        "admissionregistration.WebhookClientConfig": { "fields": { "caBundle": "string", "service": "admissionregistration.ServiceReference", "url": "string" } },
        "apiextensions.CustomResourceColumnDefinition": { "required": ["name", "type", "jsonPath"], "fields": { "description": "string", "format": "string", "jsonPath": "string", "name": "string", "priority": "integer", "type": "string" } },
        "apiextensions.CustomResourceConversion": { "required": ["strategy"], "fields": { "strategy": "string", "webhook": "apiextensions.WebhookConversion" } },
        "apiextensions.CustomResourceDefinition": { "required": ["spec"], "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "apiextensions.CustomResourceDefinitionSpec", "status": "apiextensions.CustomResourceDefinitionStatus" } },
        "apiextensions.CustomResourceDefinitionCondition": { "required": ["type", "status"], "fields": { "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string", "observedGeneration": ["integer", 35, 37] } },
        "apiextensions.CustomResourceDefinitionNames": { "required": ["plural", "kind"], "fields": { "categories": "[]string", "kind": "string", "listKind": "string", "plural": "string", "shortNames": "[]string", "singular": "string" } },
        "apiextensions.CustomResourceDefinitionSpec": { "required": ["group", "names", "scope", "versions"], "fields": { "conversion": "apiextensions.CustomResourceConversion", "group": "string", "names": "apiextensions.CustomResourceDefinitionNames", "preserveUnknownFields": "boolean", "scope": "string", "versions": "[]apiextensions.CustomResourceDefinitionVersion" } },
        "apiextensions.CustomResourceDefinitionStatus": { "fields": { "acceptedNames": "apiextensions.CustomResourceDefinitionNames", "conditions": "[]apiextensions.CustomResourceDefinitionCondition", "storedVersions": "[]string", "observedGeneration": ["integer", 35, 37] } },
        "apiextensions.CustomResourceDefinitionVersion": { "required": ["name", "served", "storage"], "fields": { "additionalPrinterColumns": "[]apiextensions.CustomResourceColumnDefinition", "deprecated": "boolean", "deprecationWarning": "string", "name": "string", "schema": "apiextensions.CustomResourceValidation", "served": "boolean", "storage": "boolean", "subresources": "apiextensions.CustomResourceSubresources", "selectableFields": ["[]apiextensions.SelectableField", 30, 37] } },
        "apiextensions.CustomResourceSubresourceScale": { "required": ["specReplicasPath", "statusReplicasPath"], "fields": { "labelSelectorPath": "string", "specReplicasPath": "string", "statusReplicasPath": "string" } },
        "apiextensions.CustomResourceSubresources": { "fields": { "scale": "apiextensions.CustomResourceSubresourceScale", "status": "any" } },
        "apiextensions.CustomResourceValidation": { "fields": { "openAPIV3Schema": "apiextensions.JSONSchemaProps" } },
        "apiextensions.ExternalDocumentation": { "fields": { "description": "string", "url": "string" } },
        "apiextensions.JSONSchemaProps": { "fields": { "$ref": "string", "$schema": "string", "additionalItems": "any", "additionalProperties": "any", "allOf": "[]apiextensions.JSONSchemaProps", "anyOf": "[]apiextensions.JSONSchemaProps", "default": "any", "definitions": "{}apiextensions.JSONSchemaProps", "dependencies": "{}any", "description": "string", "enum": "[]any", "example": "any", "exclusiveMaximum": "boolean", "exclusiveMinimum": "boolean", "externalDocs": "apiextensions.ExternalDocumentation", "format": "string", "id": "string", "items": "any", "maxItems": "integer", "maxLength": "integer", "maxProperties": "integer", "maximum": "number", "minItems": "integer", "minLength": "integer", "minProperties": "integer", "minimum": "number", "multipleOf": "number", "not": "apiextensions.JSONSchemaProps", "nullable": "boolean", "oneOf": "[]apiextensions.JSONSchemaProps", "pattern": "string", "patternProperties": "{}apiextensions.JSONSchemaProps", "properties": "{}apiextensions.JSONSchemaProps", "required": "[]string", "title": "string", "type": "string", "uniqueItems": "boolean", "x-kubernetes-embedded-resource": "boolean", "x-kubernetes-int-or-string": "boolean", "x-kubernetes-list-map-keys": "[]string", "x-kubernetes-list-type": "string", "x-kubernetes-map-type": "string", "x-kubernetes-preserve-unknown-fields": "boolean", "x-kubernetes-validations": "[]apiextensions.ValidationRule" } },
        "apiextensions.SelectableField": { "required": ["jsonPath"], "fields": { "jsonPath": ["string", 30, 37] } },
        "apiextensions.ServiceReference": { "required": ["namespace", "name"], "fields": { "name": "string", "namespace": "string", "path": "string", "port": "integer" } },
        "apiextensions.ValidationRule": { "required": ["rule"], "fields": { "fieldPath": "string", "message": "string", "messageExpression": "string", "optionalOldSelf": "boolean", "reason": "string", "rule": "string" } },
        "apiextensions.WebhookClientConfig": { "fields": { "caBundle": "string", "service": "apiextensions.ServiceReference", "url": "string" } },
        "apiextensions.WebhookConversion": { "required": ["conversionReviewVersions"], "fields": { "clientConfig": "apiextensions.WebhookClientConfig", "conversionReviewVersions": "[]string" } },
        "apiregistration.APIService": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "apiregistration.APIServiceSpec", "status": "apiregistration.APIServiceStatus" } },
        "apiregistration.APIServiceCondition": { "required": ["type", "status"], "fields": { "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "apiregistration.APIServiceSpec": { "required": ["groupPriorityMinimum", "versionPriority"], "fields": { "caBundle": "string", "group": "string", "groupPriorityMinimum": "integer", "insecureSkipTLSVerify": "boolean", "service": "apiregistration.ServiceReference", "version": "string", "versionPriority": "integer" } },
        "apiregistration.APIServiceStatus": { "fields": { "conditions": "[]apiregistration.APIServiceCondition" } },
        "apiregistration.ServiceReference": { "fields": { "name": "string", "namespace": "string", "port": "integer" } },
        "certificates.CertificateSigningRequest": { "required": ["spec"], "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "certificates.CertificateSigningRequestSpec", "status": "certificates.CertificateSigningRequestStatus" } },
        "certificates.CertificateSigningRequestCondition": { "required": ["type", "status"], "fields": { "lastTransitionTime": "string", "lastUpdateTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "certificates.CertificateSigningRequestSpec": { "required": ["request", "signerName"], "fields": { "expirationSeconds": "integer", "extra": "{}[]string", "groups": "[]string", "request": "string", "signerName": "string", "uid": "string", "usages": "[]string", "username": "string" } },
        "certificates.CertificateSigningRequestStatus": { "fields": { "certificate": "string", "conditions": "[]certificates.CertificateSigningRequestCondition" } },
        "discovery.Endpoint": { "required": ["addresses"], "fields": { "addresses": "[]string", "conditions": "discovery.EndpointConditions", "deprecatedTopology": "{}string", "hints": "discovery.EndpointHints", "hostname": "string", "nodeName": "string", "targetRef": "ObjectReference", "zone": "string" } },
        "discovery.EndpointConditions": { "fields": { "ready": "boolean", "serving": "boolean", "terminating": "boolean" } },
        "discovery.EndpointHints": { "fields": { "forZones": "[]discovery.ForZone", "forNodes": ["[]discovery.ForNode", 33, 37] } },
        "discovery.EndpointPort": { "fields": { "appProtocol": "string", "name": "string", "port": "integer", "protocol": "string" } },
        "discovery.EndpointSlice": { "required": ["addressType"], "fields": { "addressType": "string", "apiVersion": "string", "endpoints": "[]discovery.Endpoint", "kind": "string", "metadata": "ObjectMeta", "ports": "[]discovery.EndpointPort" } },
        "discovery.ForNode": { "required": ["name"], "fields": { "name": ["string", 33, 37] } },
        "discovery.ForZone": { "required": ["name"], "fields": { "name": "string" } },
        "flowcontrol.ExemptPriorityLevelConfiguration": { "fields": { "lendablePercent": "integer", "nominalConcurrencyShares": "integer" } },
        "flowcontrol.FlowDistinguisherMethod": { "required": ["type"], "fields": { "type": "string" } },
        "flowcontrol.FlowSchema": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "flowcontrol.FlowSchemaSpec", "status": "flowcontrol.FlowSchemaStatus" } },
        "flowcontrol.FlowSchemaCondition": { "fields": { "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "flowcontrol.FlowSchemaSpec": { "required": ["priorityLevelConfiguration"], "fields": { "distinguisherMethod": "flowcontrol.FlowDistinguisherMethod", "matchingPrecedence": "integer", "priorityLevelConfiguration": "flowcontrol.PriorityLevelConfigurationReference", "rules": "[]flowcontrol.PolicyRulesWithSubjects" } },
        "flowcontrol.FlowSchemaStatus": { "fields": { "conditions": "[]flowcontrol.FlowSchemaCondition" } },
        "flowcontrol.GroupSubject": { "required": ["name"], "fields": { "name": "string" } },
        "flowcontrol.LimitResponse": { "required": ["type"], "fields": { "queuing": "flowcontrol.QueuingConfiguration", "type": "string" } },
        "flowcontrol.LimitedPriorityLevelConfiguration": { "fields": { "borrowingLimitPercent": "integer", "lendablePercent": "integer", "limitResponse": "flowcontrol.LimitResponse", "nominalConcurrencyShares": "integer" } },
        "flowcontrol.NonResourcePolicyRule": { "required": ["verbs", "nonResourceURLs"], "fields": { "nonResourceURLs": "[]string", "verbs": "[]string" } },
        "flowcontrol.PolicyRulesWithSubjects": { "required": ["subjects"], "fields": { "nonResourceRules": "[]flowcontrol.NonResourcePolicyRule", "resourceRules": "[]flowcontrol.ResourcePolicyRule", "subjects": "[]flowcontrol.Subject" } },
        "flowcontrol.PriorityLevelConfiguration": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "flowcontrol.PriorityLevelConfigurationSpec", "status": "flowcontrol.PriorityLevelConfigurationStatus" } },
        "flowcontrol.PriorityLevelConfigurationCondition": { "fields": { "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "flowcontrol.PriorityLevelConfigurationReference": { "required": ["name"], "fields": { "name": "string" } },
        "flowcontrol.PriorityLevelConfigurationSpec": { "required": ["type"], "fields": { "exempt": "flowcontrol.ExemptPriorityLevelConfiguration", "limited": "flowcontrol.LimitedPriorityLevelConfiguration", "type": "string" } },
        "flowcontrol.PriorityLevelConfigurationStatus": { "fields": { "conditions": "[]flowcontrol.PriorityLevelConfigurationCondition" } },
        "flowcontrol.QueuingConfiguration": { "fields": { "handSize": "integer", "queueLengthLimit": "integer", "queues": "integer" } },
        "flowcontrol.ResourcePolicyRule": { "required": ["verbs", "apiGroups", "resources"], "fields": { "apiGroups": "[]string", "clusterScope": "boolean", "namespaces": "[]string", "resources": "[]string", "verbs": "[]string" } },
        "flowcontrol.ServiceAccountSubject": { "required": ["namespace", "name"], "fields": { "name": "string", "namespace": "string" } },
        "flowcontrol.Subject": { "required": ["kind"], "fields": { "group": "flowcontrol.GroupSubject", "kind": "string", "serviceAccount": "flowcontrol.ServiceAccountSubject", "user": "flowcontrol.UserSubject" } },
        "flowcontrol.UserSubject": { "required": ["name"], "fields": { "name": "string" } },
        "v1.CrossVersionObjectReference": { "required": ["kind", "name"], "fields": { "apiVersion": "string", "kind": "string", "name": "string" } },
        "v1.HorizontalPodAutoscaler": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "v1.HorizontalPodAutoscalerSpec", "status": "v1.HorizontalPodAutoscalerStatus" } },
        "v1.HorizontalPodAutoscalerSpec": { "required": ["scaleTargetRef", "maxReplicas"], "fields": { "maxReplicas": "integer", "minReplicas": "integer", "scaleTargetRef": "v1.CrossVersionObjectReference", "targetCPUUtilizationPercentage": "integer" } },
        "v1.HorizontalPodAutoscalerStatus": { "required": ["currentReplicas", "desiredReplicas"], "fields": { "currentCPUUtilizationPercentage": "integer", "currentReplicas": "integer", "desiredReplicas": "integer", "lastScaleTime": "string", "observedGeneration": "integer" } },
        "v2.ContainerResourceMetricSource": { "required": ["name", "target", "container"], "fields": { "container": "string", "name": "string", "target": "v2.MetricTarget" } },
        "v2.ContainerResourceMetricStatus": { "required": ["name", "current", "container"], "fields": { "container": "string", "current": "v2.MetricValueStatus", "name": "string" } },
        "v2.CrossVersionObjectReference": { "required": ["kind", "name"], "fields": { "apiVersion": "string", "kind": "string", "name": "string" } },
        "v2.ExternalMetricSource": { "required": ["metric", "target"], "fields": { "metric": "v2.MetricIdentifier", "target": "v2.MetricTarget" } },
        "v2.ExternalMetricStatus": { "required": ["metric", "current"], "fields": { "current": "v2.MetricValueStatus", "metric": "v2.MetricIdentifier" } },
        "v2.HPAScalingPolicy": { "required": ["type", "value", "periodSeconds"], "fields": { "periodSeconds": "integer", "type": "string", "value": "integer" } },
        "v2.HPAScalingRules": { "fields": { "policies": "[]v2.HPAScalingPolicy", "selectPolicy": "string", "stabilizationWindowSeconds": "integer", "tolerance": ["quantity", 33, 37] } },
        "v2.HorizontalPodAutoscaler": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "v2.HorizontalPodAutoscalerSpec", "status": "v2.HorizontalPodAutoscalerStatus" } },
        "v2.HorizontalPodAutoscalerBehavior": { "fields": { "scaleDown": "v2.HPAScalingRules", "scaleUp": "v2.HPAScalingRules" } },
        "v2.HorizontalPodAutoscalerCondition": { "required": ["type", "status"], "fields": { "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string", "observedGeneration": ["integer", 37, 37] } },
        "v2.HorizontalPodAutoscalerSpec": { "required": ["scaleTargetRef", "maxReplicas"], "fields": { "behavior": "v2.HorizontalPodAutoscalerBehavior", "maxReplicas": "integer", "metrics": "[]v2.MetricSpec", "minReplicas": "integer", "scaleTargetRef": "v2.CrossVersionObjectReference" } },
        "v2.HorizontalPodAutoscalerStatus": { "required": ["desiredReplicas"], "fields": { "conditions": "[]v2.HorizontalPodAutoscalerCondition", "currentMetrics": "[]v2.MetricStatus", "currentReplicas": "integer", "desiredReplicas": "integer", "lastScaleTime": "string", "observedGeneration": "integer" } },
        "v2.MetricIdentifier": { "required": ["name"], "fields": { "name": "string", "selector": "LabelSelector" } },
        "v2.MetricSpec": { "required": ["type"], "fields": { "containerResource": "v2.ContainerResourceMetricSource", "external": "v2.ExternalMetricSource", "object": "v2.ObjectMetricSource", "pods": "v2.PodsMetricSource", "resource": "v2.ResourceMetricSource", "type": "string" } },
        "v2.MetricStatus": { "required": ["type"], "fields": { "containerResource": "v2.ContainerResourceMetricStatus", "external": "v2.ExternalMetricStatus", "object": "v2.ObjectMetricStatus", "pods": "v2.PodsMetricStatus", "resource": "v2.ResourceMetricStatus", "type": "string" } },
        "v2.MetricTarget": { "required": ["type"], "fields": { "averageUtilization": "integer", "averageValue": "quantity", "type": "string", "value": "quantity" } },
        "v2.MetricValueStatus": { "fields": { "averageUtilization": "integer", "averageValue": "quantity", "value": "quantity" } },
        "v2.ObjectMetricSource": { "required": ["describedObject", "target", "metric"], "fields": { "describedObject": "v2.CrossVersionObjectReference", "metric": "v2.MetricIdentifier", "target": "v2.MetricTarget" } },
        "v2.ObjectMetricStatus": { "required": ["metric", "current", "describedObject"], "fields": { "current": "v2.MetricValueStatus", "describedObject": "v2.CrossVersionObjectReference", "metric": "v2.MetricIdentifier" } },
        "v2.PodsMetricSource": { "required": ["metric", "target"], "fields": { "metric": "v2.MetricIdentifier", "target": "v2.MetricTarget" } },
        "v2.PodsMetricStatus": { "required": ["metric", "current"], "fields": { "current": "v2.MetricValueStatus", "metric": "v2.MetricIdentifier" } },
        "v2.ResourceMetricSource": { "required": ["name", "target"], "fields": { "name": "string", "target": "v2.MetricTarget" } },
        "v2.ResourceMetricStatus": { "required": ["name", "current"], "fields": { "current": "v2.MetricValueStatus", "name": "string" } }
    }
};


/***/ }),

/***/ 40460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ itemsAt),
/* harmony export */   Nt: () => (/* binding */ inQuotes),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   SC: () => (/* binding */ mapAt),
/* harmony export */   ZD: () => (/* binding */ repeated),
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/* harmony import */ var _core_edit_distance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86838);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_number_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97417);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7874);




/** The maps in the list at a path; empty if there is no list. */
function itemsAt(root, path) {
    const list = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, path);
    if (!Array.isArray(list))
        return [];
    return list.flatMap((value, index) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? [{ path: [...path, index], value }] : []);
}
/** The map at a path; empty if there is none. */
function mapAt(root, path) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, path);
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : {};
}
/** The values of the list at a path; empty if there is no list. */
function listAt(root, path) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, path);
    return Array.isArray(value) ? value : [];
}
/** A text that is meant as it is; null for anything else, and for what a later step may replace. */
function knownText(value) {
    return typeof value === "string" && !(0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(value) ? value : null;
}
/** Whether the API reads a value as set, which an empty text is not. */
function isSet(value) {
    return value !== undefined && value !== null && value !== "";
}
/** A text for use in a sentence. */
function inQuotes(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
/** The most names that are compared with another one, and the longest name. If there are more, no name is found. */
const mostNames = 200;
const longestCompared = 100;
/**
 * The only name that differs from a text by one or two typos; null if there is none, more than one, or too many names.
 */
function nearest(text, names) {
    const all = [...names];
    if (text.length > longestCompared || all.length > mostNames)
        return null;
    const near = [...new Set(all)].filter((name) => {
        if (name === text || Math.abs(name.length - text.length) > 2)
            return false;
        return (0,_core_edit_distance_js__WEBPACK_IMPORTED_MODULE_2__/* .editDistance */ .Y)(name.toLowerCase(), text.toLowerCase()) <= (Math.min(name.length, text.length) <= 5 ? 1 : 2);
    });
    return near.length === 1 ? (near[0] ?? null) : null;
}
/** Yields the items with the same key as an earlier one; items without a key are never repeated. */
function* repeated(items, keyOf) {
    const seen = new Set();
    for (const item of items) {
        const key = keyOf(item);
        if (key === null)
            continue;
        if (seen.has(key))
            yield item;
        seen.add(key);
    }
}
/** A value for use in a sentence. */
function valueText(value) {
    if (typeof value === "number")
        return (0,_core_number_text_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$)(value);
    return typeof value === "string" ? value : JSON.stringify(value ?? null).slice(0, 80);
}


/***/ }),

/***/ 77470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ itemsInComments),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   jH: () => (/* binding */ directoriesAbove),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   kG: () => (/* binding */ readKustomization),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   rD: () => (/* binding */ isKustomizationPath)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);

/** Whether a file has a name under which `kustomize build` looks for a kustomization. */
function isKustomizationPath(path) {
    return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path);
}
/**
 * Reads the data of a kustomization file, in which `apiVersion` and `kind` may be missing (kubectl.docs.kubernetes.io:
 * Kustomization file). Null for anything else, including Flux's Kustomization.
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
            ...(setsNamespace(value) ? [patchOfAll({ metadata: { namespace: "" } })] : []),
            ...(["namePrefix", "nameSuffix"].some((key) => textOf(value[key]))
                ? [patchOfAll({ metadata: { name: "" } })]
                : []),
            ...labelPatches(value),
            ...annotationPatches(value),
            ...generatorPatches(value),
        ],
        images: listOf(value["images"]).flatMap((item) => imageEntry(item) ?? []),
        vars: listOf(value["vars"]).flatMap((item) => textOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(item, ["name"])) ?? []),
        replacements: {
            inline: listOf(value["replacements"]),
            files: named(listOf(value["replacements"]).flatMap((item) => textOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(item, ["path"])) ?? [])),
        },
    };
}
/** An item of a list in a comment: `#- patch.yaml`, `# - path: patch.yaml`. */
const itemInComment = /^[ \t]*#[ \t]*-[ \t]+(?:path:[ \t]*)?["']?([\w./-]{1,1000}\.ya?ml)["']?[ \t]*\r?$/gm;
/** The files that items in comments of a kustomization's text name. */
function itemsInComments(path, text) {
    const directory = directoryOf(path);
    return [...text.matchAll(itemInComment)].flatMap(([, name = ""]) => join(directory, name) ?? []);
}
/** The directory of a path, without a slash at its end; empty for the root. */
function directoryOf(path) {
    const slash = path.lastIndexOf("/");
    return slash === -1 ? "" : path.slice(0, slash);
}
/** The directories above a path, the nearest first and the root last. */
function directoriesAbove(path) {
    const directories = [];
    for (let here = directoryOf(path); here !== ""; here = directoryOf(here))
        directories.push(here);
    return [...directories, ""];
}
/** The path of a name in a directory, which is empty for the root. */
function inside(directory, name) {
    return directory === "" ? name : `${directory}/${name}`;
}
/** Resolves a relative path from a directory. Null for addresses, absolute paths and paths outside of the root. */
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
/** Whether the namespace of objects is set. For a component, the kustomization that includes it may do that. */
function setsNamespace({ namespace, kind }) {
    return textOf(namespace) !== null || kind === "Component";
}
/** A change to every object. */
function patchOfAll(change) {
    return { path: null, text: JSON.stringify(change), target: { kind: null, name: null } };
}
/** The changes by `labels` and `commonLabels` in every object: its own labels, those of its pods, and selectors. */
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
/** The changes by `commonAnnotations` in every object: its own annotations, and those of its pods. */
function annotationPatches({ commonAnnotations: annotations }) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(annotations) || Object.keys(annotations).length === 0)
        return [];
    const metadata = { annotations };
    const template = { metadata };
    return [patchOfAll({ metadata, spec: { template, jobTemplate: { metadata, spec: { template } } } })];
}
/** Generators can add keys to objects with their name (`behavior: merge`). */
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
    const changes = ["newName", "newTag", "tagSuffix", "digest"].some((key) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(item, [key]) != null);
    return name && changes ? { name, newName: textOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(item, ["newName"])) || null } : null;
}
function targetOf(value) {
    // For kustomize, an empty text is the same as none: it means any object.
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? { kind: textOf(value["kind"]) || null, name: textOf(value["name"]) || null } : null;
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

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ hasTokenMark),
/* harmony export */   "do": () => (/* binding */ releaseName),
/* harmony export */   rL: () => (/* binding */ inShortestRelease),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/**
 * Marks of tokens: `$(X)`, `${X}`, `$X`, `#{X}#`, `%{X}%`, `@X@`, `{{ x }}`, `[[ x ]]`, `<% x %>`, `(( x ))`, `__X__`.
 */
const mark = /[${}%@<>[\]#]|\(\(|__/;
/** Names that are placeholders: `NODE_PORT`, `YOUR-PORT`, `changeme`. */
const name = /^[A-Z][A-Z0-9]*(?:[_.-][A-Z0-9]+)*$|^(?:change|insert|replace|your)|^(?:placeholder|tbd|todo)$/;
/** Tokens that only count as a whole value: `!X!`, `|X|`, `~X~`. */
const whole = /^(?:!\S+!|\|\S+\||~\S+~)$/;
/**
 * Words in capitals that are a placeholder within a name: `RELEASE-NAME-web`, as Helm writes it for a release without a
 * name.
 */
const part = /(?:^|[-_.])[A-Z]{2,}(?:[-_][A-Z]{2,})+(?:[-_.]|$)/;
/**
 * A single such word beside words in lower case, after which others in capitals may follow: `disk-wipe-HOSTNAME`,
 * `shop.DOMAIN.COM`, `APP-data`.
 */
const wordInName = /^(?:[a-z0-9]+[-.])+[A-Z]{4,}(?:[-.](?:[a-z0-9]+|[A-Z]+))*$|^(?:[A-Z]{4,}|APP)(?:[-.][a-z0-9]+)+$/;
/** The length of the longest name in the API. */
const longestName = 253;
/** The words of YAML in capitals are values, not names. */
const words = new Set(["FALSE", "NO", "NULL", "OFF", "ON", "TRUE", "YES"]);
/** The release name that `helm template` uses by default, after which the objects of a chart are named. */
const releaseName = "release-name";
/**
 * A text with the shortest possible release name: people choose one of at least one letter when they install a chart.
 */
function inShortestRelease(text) {
    return text.replaceAll(releaseName, "r");
}
/** Whether a text contains a mark of a token. */
function hasTokenMark(text) {
    return mark.test(text);
}
/** Whether a later step may replace a text before the object is applied. The text may also be meant as it is. */
function isPlaceholder(text) {
    return (hasTokenMark(text) ||
        whole.test(text) ||
        part.test(text.slice(0, longestName)) ||
        (text.length <= longestName && wordInName.test(text)) ||
        (name.test(text) && !words.has(text)));
}


/***/ }),

/***/ 96249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ severalTemplatesOf),
/* harmony export */   h: () => (/* binding */ mapsAt)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);

/** Matches each item of a list and each value of a map. */
const each = "*";
const rayGroups = [
    ["headGroupSpec", "template"],
    ["workerGroupSpecs", each, "template"],
];
const below = (start, patterns) => patterns.map((end) => [...start, ...end]);
/** The places where kinds of other projects have several pod templates of the core schema, by group and kind. */
const severalTemplates = {
    "argoproj.io/Experiment": [["spec", "templates", each, "template"]],
    "batch.volcano.sh/Job": [["spec", "tasks", each, "template"]],
    "jobset.x-k8s.io/JobSet": [["spec", "replicatedJobs", each, "template", "spec", "template"]],
    "kubeflow.org/JAXJob": [["spec", "jaxReplicaSpecs", each, "template"]],
    "kubeflow.org/MPIJob": [["spec", "mpiReplicaSpecs", each, "template"]],
    "kubeflow.org/PaddleJob": [["spec", "paddleReplicaSpecs", each, "template"]],
    "kubeflow.org/PyTorchJob": [["spec", "pytorchReplicaSpecs", each, "template"]],
    "kubeflow.org/TFJob": [["spec", "tfReplicaSpecs", each, "template"]],
    "kubeflow.org/XGBoostJob": [["spec", "xgbReplicaSpecs", each, "template"]],
    "leaderworkerset.x-k8s.io/LeaderWorkerSet": [["spec", "leaderWorkerTemplate", each]],
    "ray.io/RayCluster": below(["spec"], rayGroups),
    "ray.io/RayJob": [...below(["spec", "rayClusterSpec"], rayGroups), ["spec", "submitterPodTemplate"]],
    "ray.io/RayService": below(["spec", "rayClusterConfig"], rayGroups),
};
/** The places where a kind has several pod templates; null for other kinds. */
function severalTemplatesOf(group, kind) {
    const id = `${group}/${kind}`;
    return Object.hasOwn(severalTemplates, id) ? (severalTemplates[id] ?? null) : null;
}
/** The maps that a pattern matches. */
function mapsAt(object, pattern, path = [], name = null) {
    const [step, ...rest] = pattern;
    if (step === undefined)
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(object) ? [{ path, value: object, name }] : [];
    if (step !== each) {
        const next = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(object) && Object.hasOwn(object, step) ? object[step] : undefined;
        return next === undefined
            ? []
            : mapsAt(next, rest, [...path, step], name ?? (rest[0] === "template" ? step : null));
    }
    if (Array.isArray(object)) {
        return object.flatMap((item, index) => {
            return mapsAt(item, rest, [...path, index], nameOf(item) ?? `${index + 1}`);
        });
    }
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(object)
        ? Object.entries(object).flatMap(([key, item]) => mapsAt(item, rest, [...path, key], key))
        : [];
}
function nameOf(item) {
    const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item) ? (item["name"] ?? item["groupName"]) : null;
    return typeof name === "string" ? name : null;
}


/***/ }),

/***/ 53607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   Kd: () => (/* binding */ containersIn),
/* harmony export */   kL: () => (/* binding */ container)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _pod_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96249);


/**
 * Kinds with pods in a schema of their own, by group and kind.
 * https://argo-workflows.readthedocs.io/en/latest/fields/ and tektoncd/pipeline, pkg/apis/pipeline/v1/*_types.go
 */
const shapes = {
    "argoproj.io/ClusterWorkflowTemplate": (object) => workflow(object, ["spec"]),
    "argoproj.io/CronWorkflow": (object) => workflow(object, ["spec", "workflowSpec"]),
    "argoproj.io/Workflow": (object) => workflow(object, ["spec"]),
    "argoproj.io/WorkflowTemplate": (object) => workflow(object, ["spec"]),
    "tekton.dev/ClusterTask": (object) => tasks(object, [["spec"]], []),
    "tekton.dev/Pipeline": (object) => tasks(object, embedded(["spec"]), []),
    "tekton.dev/PipelineRun": (object) => tasks(object, embedded(["spec", "pipelineSpec"]), runTemplates),
    "tekton.dev/StepAction": (object) => {
        return (0,_pod_places_js__WEBPACK_IMPORTED_MODULE_0__/* .mapsAt */ .h)(object, ["spec"]).map((map) => ({
            ...map,
            containers: [container(map, "container")],
            judged: "here",
        }));
    },
    "tekton.dev/Task": (object) => tasks(object, [["spec"]], []),
    "tekton.dev/TaskRun": (object) => tasks(object, [["spec", "taskSpec"]], runTemplates),
};
/** Returns how to read the pods of a kind with its own schema; null for other kinds. */
function shapeOf(group, kind) {
    const id = `${group}/${kind}`;
    return Object.hasOwn(shapes, id) ? (shapes[id] ?? null) : null;
}
/** The places of templates in a workflow: named ones, the defaults for all, and inline ones of steps and tasks. */
const templates = [
    ["templates", "*"],
    ["templateDefaults"],
    ["templates", "*", "steps", "*", "*", "inline"],
    ["templates", "*", "dag", "tasks", "*", "inline"],
];
/** The templates of a workflow, and its settings for all pods without their own securityContext. */
function workflow(object, spec) {
    const own = templates.flatMap((pattern) => (0,_pod_places_js__WEBPACK_IMPORTED_MODULE_0__/* .mapsAt */ .h)(object, [...spec, ...pattern])).map(workflowTemplate);
    const inheriting = own.filter(({ value }) => value["securityContext"] == null);
    const containers = inheriting.flatMap((template) => template.containers);
    const shared = (0,_pod_places_js__WEBPACK_IMPORTED_MODULE_0__/* .mapsAt */ .h)(object, spec).map((map) => ({ ...map, name: null, containers, judged: "apart" }));
    return [...shared, ...own];
}
function workflowTemplate(template) {
    const { path, value } = template;
    const containers = [
        ...containersIn(template, "initContainers", "init"),
        ...["container", "script"].flatMap((key) => {
            const title = `the ${key} of ${template.name === null ? "templateDefaults" : `template ${JSON.stringify(template.name)}`}`;
            return (0,_pod_places_js__WEBPACK_IMPORTED_MODULE_0__/* .mapsAt */ .h)(value, [key]).map((map) => ({
                ...container({ ...map, path: [...path, key], name: "main" }, "container"),
                title,
            }));
        }),
        ...(0,_pod_places_js__WEBPACK_IMPORTED_MODULE_0__/* .mapsAt */ .h)(value, ["containerSet"]).flatMap((set) => {
            return containersIn({ ...set, path: [...path, ...set.path] }, "containers", "container");
        }),
        ...containersIn(template, "sidecars", "sidecar"),
    ];
    return { ...template, containers, judged: "here" };
}
/** The inline tasks of a pipeline. */
function embedded(spec) {
    return ["tasks", "finally"].map((key) => [...spec, key, "*", "taskSpec"]);
}
/** The settings of runs for the pods of tasks: in v1, in v1beta1, and for single tasks of a pipeline. */
const runTemplates = [
    ["spec", "podTemplate"],
    ["spec", "taskRunTemplate", "podTemplate"],
    ["spec", "taskRunSpecs", "*", "podTemplate"],
    ["spec", "taskRunSpecs", "*", "taskPodTemplate"],
];
function tasks(object, specs, settings) {
    const own = specs
        .flatMap((pattern) => (0,_pod_places_js__WEBPACK_IMPORTED_MODULE_0__/* .mapsAt */ .h)(object, pattern))
        .map((task) => {
        const defaults = (0,_pod_places_js__WEBPACK_IMPORTED_MODULE_0__/* .mapsAt */ .h)(task.value, ["stepTemplate"]).map((map) => {
            const placed = { ...map, path: [...task.path, "stepTemplate"], name: "stepTemplate" };
            return { ...container(placed, "container"), title: "the stepTemplate" };
        });
        const steps = containersIn(task, "steps", "container");
        return {
            ...task,
            containers: [...defaults, ...steps, ...containersIn(task, "sidecars", "sidecar")],
            judged: "here",
        };
    });
    const containers = own.flatMap((task) => task.containers);
    const shared = settings.flatMap((pattern) => (0,_pod_places_js__WEBPACK_IMPORTED_MODULE_0__/* .mapsAt */ .h)(object, pattern));
    return [...shared.map((map) => ({ ...map, name: null, containers, judged: "apart" })), ...own];
}
/** The containers in a list of a map. */
function containersIn({ path, value }, key, kind) {
    const list = value[key];
    if (!Array.isArray(list))
        return [];
    return list.flatMap((item, index) => {
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item) ? container({ path: [...path, key, index], value: item, name: null }, kind) : [];
    });
}
/** A map as a container. */
function container({ path, value, name }, kind) {
    const image = value["image"];
    const own = value["name"];
    return {
        name: typeof own === "string" ? own : name,
        image: typeof image === "string" ? image : null,
        path,
        kind,
        value,
    };
}


/***/ }),

/***/ 23776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isOfOthers),
/* harmony export */   y: () => (/* binding */ podsByForm)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28314);
/* harmony import */ var _pod_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96249);
/* harmony import */ var _pod_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53607);



/**
 * Groups whose objects define kinds, describe what pods may look like, or contain the values of charts, which are
 * judged once rendered.
 */
const otherGroups = /^(?:apiextensions|kustomize\.config)\.k8s\.io$|(?:^|\.)(?:policies\.kyverno\.io|gatekeeper\.sh|kubewarden\.io|toolkit\.fluxcd\.io|helm\.cattle\.io|(?<!hive\.)openshift\.io)$/;
/** The names of lists of containers in other projects. */
const lists = [
    ["initContainers", "init"],
    ["containers", "container"],
    ["sidecars", "sidecar"],
];
/**
 * Pods in objects of any other project, recognized by their form: lists of containers, or a map with an image and a
 * setting that only containers have. The YAML reader limits how deep they can be.
 */
function podsByForm(group, object) {
    // What a policy generates is created as it is; everything else in a policy is a pattern.
    if (group === "kyverno.io")
        return (0,_pod_places_js__WEBPACK_IMPORTED_MODULE_0__/* .mapsAt */ .h)(object, generated).flatMap(({ path, value }) => formsIn(value, path));
    return isOfOthers(group) ? formsIn(object, []) : [];
}
/** Whether a group belongs to another project whose objects may create pods. */
function isOfOthers(group) {
    return group.includes(".") && !otherGroups.test(group);
}
const generated = ["spec", "rules", "*", "generate"];
function formsIn(value, path) {
    if (Array.isArray(value)) {
        return value.flatMap((item, index) => formsIn(item, [...path, index]));
    }
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return [];
    const typed = nestedPods(value, path);
    if (typed !== null)
        return typed;
    const map = { path, value, name: null };
    const found = lists.map(([key, kind]) => [key, (0,_pod_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .containersIn */ .Kd)(map, key, kind).filter(isContainer)]);
    const listed = new Set(found.flatMap(([key, some]) => (some.length > 0 ? key : [])));
    const containers = found.flatMap(([, some]) => some);
    if (isSingle(value))
        containers.push((0,_pod_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .container */ .kL)(map, "container"));
    const below = Object.entries(value).flatMap(([key, item]) => (listed.has(key) ? [] : formsIn(item, [...path, key])));
    return containers.length === 0 ? below : [{ ...map, containers, judged: "here" }, ...below];
}
function isContainer({ image, value }) {
    return image !== null || (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value["securityContext"]);
}
/** Whether a map sets what only a container can. A `securityContext` alone is not enough, since pods have one too. */
function isSingle({ image, securityContext }) {
    const own = ["allowPrivilegeEscalation", "capabilities", "privileged"];
    return typeof image === "string" && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(securityContext) && own.some((key) => securityContext[key] != null);
}
/** The pods of an object with a known shape inside another one, such as the workflow that an event starts. */
function nestedPods({ apiVersion, kind, ...object }, path) {
    if (path.length === 0 || typeof apiVersion !== "string" || typeof kind !== "string")
        return null;
    const shape = (0,_pod_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOf */ .F5)(apiVersion.slice(0, Math.max(apiVersion.indexOf("/"), 0)), kind);
    if (shape === null)
        return null;
    return shape(object).map((pods) => ({
        ...pods,
        path: [...path, ...pods.path],
        containers: pods.containers.map((one) => ({ ...one, path: [...path, ...one.path] })),
    }));
}


/***/ }),

/***/ 94192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Jr: () => (/* binding */ isRenderedText),
/* harmony export */   PX: () => (/* binding */ readManifests),
/* harmony export */   QC: () => (/* binding */ rereadManifests)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28314);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33059);
/* harmony import */ var _read_pod_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4764);
/* harmony import */ var _sops_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93592);
/* harmony import */ var _string_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57473);





/** Reads the Kubernetes objects in a file's readable documents; each item of a List is an object. Never throws. */
function readManifests({ source, documents }) {
    const manifests = [];
    const partial = [];
    const directives = /\$(?:patch|retainKeys|setElementOrder|deleteFromPrimitiveList)/.test(source.text);
    for (const document of documents) {
        for (const { root, value } of objectsOf(document)) {
            const manifest = readManifest(source, document, root, value);
            if (manifest === null)
                continue;
            const patch = directives && !isRenderedText(source) && hasPatchDirective(value, 0);
            (patch || isPartial(manifest) ? partial : manifests).push(manifest, ...podsOf(manifest));
        }
    }
    return { manifests, partial };
}
/**
 * Reads an object again at the same place of a changed document, and returns its manifests. Null if it is not an object
 * any more, can't be judged alone, or lacks some of the pods. Unchanged manifests are kept.
 */
function rereadManifests(before, document) {
    const [first] = before;
    const placed = first === undefined ? null : objectAt(document.value, first.root);
    if (first === undefined || placed === null)
        return null;
    const manifest = readManifest(first.source, document, first.root, placed);
    if (manifest === null || isPartial(manifest))
        return null;
    if (!isRenderedText(first.source) && hasPatchDirective(manifest.value, 0))
        return null;
    const again = before.flatMap((one) => {
        if (one.podTemplate === null || one.scope === "object")
            return manifest;
        const podTemplate = (0,_read_pod_template_js__WEBPACK_IMPORTED_MODULE_0__/* .rereadPodTemplate */ .xC)(manifest.group, manifest.value, one.podTemplate);
        if (podTemplate === one.podTemplate)
            return one;
        return podTemplate === null ? [] : { ...manifest, podTemplate, scope: "pods" };
    });
    return again.length === before.length ? again : null;
}
/** One manifest for the pods of each template, if an object has several. */
function podsOf(manifest) {
    return (0,_read_pod_template_js__WEBPACK_IMPORTED_MODULE_0__/* .readPodTemplates */ .vC)(manifest.group, manifest.kind, manifest.value).map((podTemplate) => {
        return { ...manifest, podTemplate, scope: "pods" };
    });
}
/**
 * The pods of an object that something else completes, such as a patch of an object that is not here. Only what they
 * set can be judged, not what they lack. Null if there are none, or if directives decide what becomes of them.
 */
function partOf(manifest) {
    const { podTemplate, scope, value } = manifest;
    if (podTemplate === null || scope !== "object" || isCopy(manifest) || hasPatchDirective(value, 0))
        return null;
    return { ...manifest, podTemplate: { ...podTemplate, labels: {}, annotations: {}, schema: "own" }, scope: "part" };
}
/**
 * Whether a text is rendered from a chart or kustomization. It has a path that no file can have, and contains no
 * patches.
 */
function isRenderedText({ path }) {
    return path.includes("\0");
}
function objectAt(value, root) {
    if (root.length === 0)
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? value : null;
    const list = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, root.slice(0, -2));
    const item = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, root);
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(list) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item) && typeof root.at(-1) === "number" ? typedItem(list, item) : null;
}
/** An item of a List, which takes its kind and version from the list if they are missing. */
function typedItem({ kind, apiVersion }, item) {
    const itemKind = typeof kind === "string" && kind.endsWith("List") ? kind.slice(0, -"List".length) : "";
    const typed = { ...item };
    if (itemKind !== "" && apiVersion !== undefined) {
        typed["kind"] ??= itemKind;
        typed["apiVersion"] ??= apiVersion;
    }
    return typed;
}
function objectsOf(document) {
    const { value } = document;
    return document.errors.length > 0 || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? [] : objectsIn({ root: [], value });
}
/**
 * An object, or the items of a list, including nested lists (kubectl, resource/visitor.go, FlattenListVisitor). For a
 * template of OpenShift, also the objects that `oc process` makes from it.
 */
function objectsIn(placed) {
    const { root, value } = placed;
    if (isTemplate(value)) {
        const objects = value.objects.flatMap((item, index) => {
            return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item) ? objectsIn({ root: [...root, "objects", index], value: item }) : [];
        });
        return [placed, ...objects];
    }
    if (!isList(value))
        return [placed];
    return value.items.flatMap((item, index) => {
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item) ? objectsIn({ root: [...root, "items", index], value: typedItem(value, item) }) : [];
    });
}
/** Before it had its own group, the kind was in the core group (docs.okd.io: Template). */
function isTemplate(value) {
    const { apiVersion, kind, objects } = value;
    const isOfOpenShift = apiVersion === "template.openshift.io/v1" || apiVersion === "v1";
    return kind === "Template" && isOfOpenShift && Array.isArray(objects);
}
/**
 * For kubectl, an object of any kind is a list if it has `items` (apimachinery, unstructured.go,
 * UnstructuredJSONScheme).
 */
function isList(value) {
    const { kind, items } = value;
    if (!Array.isArray(items) || typeof kind !== "string")
        return false;
    return kind.endsWith("List") || items.some((item) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item) && isTyped(item));
}
function isTyped({ apiVersion, kind }) {
    return typeof apiVersion === "string" && typeof kind === "string";
}
function readManifest(source, document, root, value) {
    const { apiVersion, kind } = value;
    if (typeof apiVersion !== "string" || typeof kind !== "string" || apiVersion === "" || kind === "")
        return null;
    if ((0,_sops_js__WEBPACK_IMPORTED_MODULE_3__/* .isValueOfSops */ .c$)(apiVersion) || (0,_sops_js__WEBPACK_IMPORTED_MODULE_3__/* .isValueOfSops */ .c$)(kind))
        return null;
    const slash = apiVersion.indexOf("/");
    const group = slash === -1 ? "" : apiVersion.slice(0, slash);
    const namespace = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, ["metadata", "namespace"]);
    const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, ["metadata", "name"]);
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
        generateName: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, ["metadata", "generateName"]),
        labels: (0,_string_map_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMap */ .Q)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, ["metadata", "labels"])),
        annotations: (0,_string_map_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMap */ .Q)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, ["metadata", "annotations"])),
        value,
        unfilled: document.unfilled.filter((path) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_4__/* .startsWith */ .w1)(path, root)).map((path) => path.slice(root.length)),
        podTemplate: (0,_read_pod_template_js__WEBPACK_IMPORTED_MODULE_0__/* .readPodTemplate */ .I4)(group, kind, value),
        scope: "object",
    };
}
/** Kinds for which the API requires a selector in addition to the template. */
const selected = new Set(["apps/DaemonSet", "apps/Deployment", "apps/ReplicaSet", "apps/StatefulSet"]);
/** Whether an object is a copy of one that a controller made. The API does not create it, because of its version. */
function isCopy({ value }) {
    const [owners, version] = ["ownerReferences", "resourceVersion"].map((key) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, ["metadata", key]));
    return Array.isArray(owners) && owners.length > 0 && typeof version === "string" && version !== "";
}
/** Whether something else completes or owns an object: it is a copy, or a workload without what the API requires. */
function isPartial(manifest) {
    if (isCopy(manifest))
        return true;
    const { group, kind, value, podTemplate } = manifest;
    if (!(0,_read_pod_template_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPodTemplate */ .WI)(group, kind))
        return false;
    // A patch wouldn't have wrong types either.
    if (podTemplate === null)
        return !(0,_read_pod_template_js__WEBPACK_IMPORTED_MODULE_0__/* .isMisshapen */ .nb)(group, kind, value);
    if (selected.has(`${group}/${kind}`) && !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, ["spec", "selector"])))
        return true;
    const mains = podTemplate.containers.filter((container) => container.kind === "container");
    const imageless = podTemplate.containers.some(({ image }) => image === null);
    return mains.length === 0 || (imageless && group !== "serving.knative.dev");
}
/** Keys of maps with arbitrary keys, which are not directives. */
const freeKeys = new Set(["options", "parameters", "volumeAttributes"]);
/**
 * Whether a value contains a directive of strategic merge patches: `$patch`, `$setElementOrder/...`,
 * `$deleteFromPrimitiveList/...` or `$retainKeys`.
 */
function hasPatchDirective(value, depth) {
    if (depth > 12)
        return false;
    if (Array.isArray(value))
        return value.some((item) => hasPatchDirective(item, depth + 1));
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return false;
    return Object.keys(value).some((key) => {
        return (/^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/.test(key) ||
            (!freeKeys.has(key) && hasPatchDirective(value[key] ?? null, depth + 1)));
    });
}


/***/ }),

/***/ 4764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ readPodTemplate),
/* harmony export */   WI: () => (/* binding */ hasPodTemplate),
/* harmony export */   nb: () => (/* binding */ isMisshapen),
/* harmony export */   vC: () => (/* binding */ readPodTemplates),
/* harmony export */   xC: () => (/* binding */ rereadPodTemplate)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28314);
/* harmony import */ var _pod_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96249);
/* harmony import */ var _pod_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53607);
/* harmony import */ var _pods_by_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23776);
/* harmony import */ var _string_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57473);





/** The paths of pod templates in kinds of the API and of well-known extensions, by group and kind. */
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
/** Whether objects of a kind create pods from a template of the core schema, whether or not this object has one. */
function hasPodTemplate(group, kind) {
    return Object.hasOwn(templatePaths, `${group}/${kind}`);
}
/** Whether a pod template has a list or a text where the API requires a map, or the other way around. */
function isMisshapen(group, kind, value) {
    const path = templatePath(group, kind);
    if (path === null)
        return false;
    const steps = [...path, "spec"];
    const maps = steps.map((_step, index) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(value, steps.slice(0, index + 1)));
    const spec = maps.at(-1);
    const isWrong = (part) => part != null && !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(part);
    return maps.some(isWrong) || ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(spec) && hasOddContainers(spec));
}
/** Whether containers are not a list of maps. */
function hasOddContainers(spec) {
    return ["initContainers", "containers"].some((key) => {
        const list = spec[key];
        if (list == null)
            return false;
        return !Array.isArray(list) || list.some((item) => item !== null && !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(item));
    });
}
function templatePath(group, kind) {
    const id = `${group}/${kind}`;
    return Object.hasOwn(templatePaths, id) ? (templatePaths[id] ?? null) : null;
}
/** The pod template of an object. Null for kinds without one, and for a missing or malformed template. */
function readPodTemplate(group, kind, value) {
    const path = templatePath(group, kind);
    return path === null ? null : templateAt(group, value, { path, name: null });
}
/** The pod templates of an object of a kind that has several, or that has its own schema for pods. */
function readPodTemplates(group, kind, value) {
    if (templatePath(group, kind) !== null)
        return [];
    const patterns = (0,_pod_places_js__WEBPACK_IMPORTED_MODULE_0__/* .severalTemplatesOf */ .T)(group, kind);
    if (patterns === null)
        return ((0,_pod_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOf */ .F5)(group, kind)?.(value) ?? (0,_pods_by_form_js__WEBPACK_IMPORTED_MODULE_2__/* .podsByForm */ .y)(group, value)).map(fromShape);
    const places = patterns.flatMap((pattern) => (0,_pod_places_js__WEBPACK_IMPORTED_MODULE_0__/* .mapsAt */ .h)(value, pattern));
    return places.flatMap((place) => templateAt(group, value, place) ?? []);
}
/**
 * Reads one of several pod templates again in a changed object, by the places of its containers. Returns the same
 * template if it is unchanged, null if a part of it is gone.
 */
function rereadPodTemplate(group, value, before) {
    const spec = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(value, before.specPath);
    const now = before.containers.map(({ path }) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(value, path));
    if (spec === before.spec && now.every((one, index) => one === before.containers[index]?.value))
        return before;
    if (before.schema !== "own")
        return templateAt(group, value, before);
    const containers = before.containers.flatMap((container, index) => {
        const one = now[index];
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(one) ? { ...container, value: one, image: textOf(one["image"]) } : [];
    });
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(spec) || containers.length < before.containers.length)
        return null;
    return fromShape({ ...before, value: spec, containers });
}
function textOf(value) {
    return typeof value === "string" ? value : null;
}
function fromShape({ path, value, name, containers, judged }) {
    const windows = windowsOf({ ...value, containers: containers.map((container) => container.value) });
    const none = { labels: {}, annotations: {}, schema: "own" };
    return { ...none, path, specPath: path, spec: value, name, containers, judged, ...windows };
}
function templateAt(group, value, { path, name }) {
    const spec = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(value, [...path, "spec"]);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(spec) || hasOddContainers(spec))
        return null;
    const specPath = [...path, "spec"];
    return {
        path,
        specPath,
        spec,
        labels: (0,_string_map_js__WEBPACK_IMPORTED_MODULE_3__/* .stringMap */ .Q)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(value, [...path, "metadata", "labels"])),
        annotations: (0,_string_map_js__WEBPACK_IMPORTED_MODULE_3__/* .stringMap */ .Q)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(value, [...path, "metadata", "annotations"])),
        containers: [
            ...readContainers(spec["initContainers"], [...specPath, "initContainers"], true),
            ...readContainers(spec["containers"], [...specPath, "containers"], false),
        ],
        ...windowsOf(spec),
        schema: group === "serving.knative.dev" ? "restricted" : "full",
        name,
        judged: "here",
    };
}
function readContainers(list, path, init) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((value, index) => {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value))
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
/**
 * Whether pods are for Windows: by KEP-2802 and the labels used for scheduling, or only by options that have no meaning
 * on Linux, where the pods may run nevertheless.
 */
function windowsOf(spec) {
    const required = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms"];
    const terms = listOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(spec, required));
    const asked = terms.map((term) => listOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(term, ["matchExpressions"])).map(systemsOf));
    const isOnly = (systems) => systems.length > 0 && systems.every((one) => one === "windows");
    const isScheduled = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(spec, ["os", "name"]) === "windows" ||
        (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(spec, ["nodeSelector", "kubernetes.io/os"]) === "windows" ||
        // A node only has to match one of the terms.
        (asked.length > 0 && asked.every((expressions) => expressions.some(isOnly)));
    if (isScheduled)
        return { windows: true, mayRunOnLinux: false };
    const holders = [spec, ...listOf(spec["containers"]), ...listOf(spec["initContainers"])];
    const hasOptions = holders.some((holder) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(holder, ["securityContext", "windowsOptions"])));
    const isNamed = asked.some((expressions) => expressions.some((systems) => systems.includes("windows")));
    return { windows: hasOptions || isNamed, mayRunOnLinux: true };
}
/** The operating systems that an expression of a node affinity requires; empty for other expressions. */
function systemsOf(expression) {
    const onOs = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(expression, ["key"]) === "kubernetes.io/os" && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(expression, ["operator"]) === "In";
    return onOs ? listOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(expression, ["values"])) : [];
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 93592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oe: () => (/* binding */ isTextOfSops),
/* harmony export */   c$: () => (/* binding */ isValueOfSops),
/* harmony export */   pE: () => (/* binding */ isEncryptedBySops)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);

/**
 * Whether SOPS has encrypted a document. Its code covers all values of the file, also those in plain text, so that it
 * decrypts no file that anything else has changed (getsops.io: Message Authentication Code).
 */
function isEncryptedBySops(document) {
    return typeof (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document, ["sops", "mac"]) === "string";
}
/** Whether SOPS has encrypted the text of a file in YAML or JSON. */
function isTextOfSops(text) {
    return /^[ \t]+"?mac"?: *"?ENC\[/m.test(text);
}
/** Whether SOPS has encrypted a value. */
function isValueOfSops(value) {
    return value.startsWith("ENC[");
}


/***/ }),

/***/ 57473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ stringMap)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);

/** The entries of a map whose values are strings, such as labels and annotations; other entries are left out. */
function stringMap(value) {
    const result = new Bare();
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return result;
    for (const [key, entry] of Object.entries(value))
        if (typeof entry === "string")
            result[key] = entry;
    return result;
}
/**
 * Creates objects that inherit nothing, so that a label can have any name. Objects of `Object.create(null)` are hash
 * tables in V8, which are ten times as large.
 */
const Bare = function Bare() { };
Bare.prototype = Object.create(null);


/***/ }),

/***/ 85487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ chartOf),
/* harmony export */   QE: () => (/* binding */ chartDirectories),
/* harmony export */   bU: () => (/* binding */ templatesIn),
/* harmony export */   kW: () => (/* binding */ templateOf)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88187);
/* harmony import */ var _kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77470);


/** The comment that `helm template` writes above each object: the chart, and the template in it. */
const sourceComment = /^Source: ([\w.-]+)\/((?:charts\/[\w.-]+\/)*(?:templates|crds)\/\S+)$/;
const sourceLine = /^---[^\n]*\n# Source: ([\w.-]+\/(?:charts\/[\w.-]+\/)*(?:templates|crds)\/\S+)/gm;
/** The most templates that are looked up for one file. */
const mostTemplates = 500;
/** The name of the chart whose output a file is, according to a comment at its top; null for any other file. */
function chartOf(comments) {
    for (const { text } of comments) {
        const chart = sourceComment.exec(text)?.[1];
        if (chart !== undefined)
            return chart;
    }
    return null;
}
/** The template whose output a document is, including its chart, according to a comment at its top. */
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
/**
 * The templates that a rendered file names, with their paths: those that exactly one chart in a directory of that name
 * has, or else the chart that the file is in, whose directory may have any name.
 */
function templatesIn(path, text, charts, has) {
    const named = new Set();
    for (const [, template = ""] of `---\n${text}`.replaceAll("\r\n", "\n").matchAll(sourceLine)) {
        if (named.size < mostTemplates)
            named.add(template);
    }
    const enclosing = (0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoriesAbove */ .jH)(path).filter((directory) => has((0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(directory, "Chart.yaml")));
    return [...named].flatMap((template) => {
        const slash = template.indexOf("/");
        const inCharts = (directories) => {
            return directories.map((directory) => (0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(directory, template.slice(slash + 1))).filter(has);
        };
        const found = inCharts(charts.get(template.slice(0, slash)) ?? []);
        const only = found.length === 0 ? inCharts(enclosing)[0] : found.length === 1 ? found[0] : undefined;
        return only === undefined ? [] : [[template, only]];
    });
}


/***/ }),

/***/ 24115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ isExpectedOutput),
/* harmony export */   I$: () => (/* binding */ directoriesOfVersions),
/* harmony export */   NG: () => (/* binding */ fixtureDirectories),
/* harmony export */   OY: () => (/* binding */ isTemplatePath),
/* harmony export */   RY: () => (/* binding */ directoryNamed),
/* harmony export */   TC: () => (/* binding */ appliedByTest),
/* harmony export */   UC: () => (/* binding */ installerSource),
/* harmony export */   W0: () => (/* binding */ testDirectory),
/* harmony export */   cj: () => (/* binding */ bundleOf),
/* harmony export */   fF: () => (/* binding */ releaseDirectory),
/* harmony export */   i6: () => (/* binding */ copiedDirectories),
/* harmony export */   pr: () => (/* binding */ isWorkPath),
/* harmony export */   td: () => (/* binding */ isShowcasePath),
/* harmony export */   vO: () => (/* binding */ renderedDirectories)
/* harmony export */ });
/* harmony import */ var _formats_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38786);

/** Directories with files that are generated from others. */
const renderedDirectories = new Set(["rendered"]);
/** Directories with copies from elsewhere, such as the packages that a program uses. */
const copiedDirectories = new Set("3rdparty bower_components godeps node_modules third-party third_party vendor vendored".split(" "));
/** Directories with files for tests. `test` is not one of them, since it may be an environment to deploy to. */
const fixtureDirectories = new Set((".chainsaw-test .kyverno-test __fixtures__ __mocks__ __snapshots__ __tests__ chainsaw e2e e2e-test e2e-tests e2e_test e2e_tests fake fakes fixtures golden " +
    "integration-tests integration_tests kuttl mocks test-data test-resources test_data test_resources testdata tests").split(" "));
/**
 * Directories with files that demonstrate or teach something, without the settings that depend on where they are used.
 */
const showingDirectories = ("demo demos example examples lab labs quickstart quickstarts sample samples test training tutorial tutorials " +
    "workshop workshops").split(" ");
const showcaseDirectories = new Set([...fixtureDirectories, ...showingDirectories]);
/** All of these, and directories with files for work on the repository itself. */
const workDirectories = new Set([
    ...showcaseDirectories,
    ".ci",
    ".devcontainer",
    ".github",
    "ci",
    "devcontainer",
    "hack",
]);
/**
 * The bundle that contains a manifest, and the directory from which operator-sdk makes it, in the layout of its
 * projects (sdk.operatorframework.io: Project Layout); null for other files.
 */
function bundleOf(path, has) {
    const project = /^(?<project>(?:.*\/)?)bundle\/manifests\/[^/]+$/.exec(path)?.groups?.["project"];
    const from = `${project}config/manifests`;
    if (project === undefined || !has(`${from}/kustomization.yaml`))
        return null;
    return has(`${project}bundle/metadata/annotations.yaml`) ? { directory: `${project}bundle`, from } : null;
}
/**
 * The directory from which a Kubebuilder project builds its manifest for installation; null for other files
 * (book.kubebuilder.io: `make build-installer`).
 */
function installerSource(path, has) {
    const project = /^(?<project>(?:.*\/)?)dist\/install\.yaml$/.exec(path)?.groups?.["project"];
    const from = `${project}config/default`;
    return project !== undefined && has(`${project}PROJECT`) && has(`${from}/kustomization.yaml`) ? from : null;
}
/** Directories with what was released. */
const releaseDirectories = new Set(["release", "releases"]);
/** The directory of releases that contains the manifest of one version; null for other files. */
function releaseDirectory(path, ofVersions) {
    if (!(0,_formats_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isManifestPath */ .H)(path))
        return null;
    const directory = directoryNamed(path, releaseDirectories);
    if (directory !== null && /(?:^|[^\d.])\d+\.\d+\.\d+/.test(path.slice(directory.length + 1)))
        return directory;
    return namedAfterVersions(path).find(({ parent }) => ofVersions.has(parent))?.parent ?? null;
}
/**
 * From this many sibling directories or manifests named after versions on, they are releases. Fewer may be for different
 * clusters.
 */
const fewestVersions = 5;
/**
 * The directories that contain many others, or manifests, named after versions, such as `deploy` for `deploy/v1.4.0`.
 */
function directoriesOfVersions(paths) {
    const versions = new Map();
    for (const path of paths) {
        for (const { parent, version } of namedAfterVersions(path)) {
            const known = versions.get(parent);
            if (known === undefined)
                versions.set(parent, new Set([version]));
            else
                known.add(version);
        }
    }
    return new Set([...versions].flatMap(([parent, own]) => (own.size < fewestVersions ? [] : [parent])));
}
/**
 * The directories above a file that are named after a version, such as `v1.4.0` and `1.4.0-rc.1`, and their parents; the
 * file itself too, if it is named like that.
 */
function namedAfterVersions(path) {
    return [...path.matchAll(/(?<=\/)v?\d+\.\d+\.\d+(?:[-+.][\w.+-]*)?(?=\/|\.(?:ya?ml|json)$)/g)].map(({ index, 0: version }) => ({ parent: path.slice(0, index - 1), version }));
}
/** The nearest directory above a file that has one of the names. */
function directoryNamed(path, names) {
    const steps = path.split("/");
    const index = steps.slice(0, -1).findLastIndex((step) => names.has(step.toLowerCase()));
    return index === -1 ? null : steps.slice(0, index + 1).join("/");
}
/** Such directories at the top of a repository. Further down, an application may have such a name. */
const topDirectory = /^(?:blog|docs?)\//i;
/** Whether a file demonstrates, teaches or tests something, according to its directories. */
function isShowcasePath(path) {
    return topDirectory.test(path) || directoryNamed(path, showcaseDirectories) !== null;
}
/** Whether a file is not for use in production, according to its directories. */
function isWorkPath(path) {
    return topDirectory.test(path) || directoryNamed(path, workDirectories) !== null;
}
const templateDirectories = new Set(["template", "templates", "tmpl", "tpl"]);
/** Whether other files may be made from a file, according to its directories: `templates`, `dockerfile-templates`. */
function isTemplatePath(path) {
    return directoryNamed(path, templateDirectories) !== null || /[-_]templates?\//i.test(path);
}
/** Directories with files for tests that are only recognized together with those above them. */
const testPlaces = [
    // maven.apache.org: Standard Directory Layout
    /^(?:.*\/)?src\/test\/resources(?=\/)/,
    /^(?:.*\/)?test\/(?:[^/]+\/)*(?:baselines?|expected|snapshots?)(?=\/)/i,
];
/**
 * The directory, below another one for tests, that shows that a file is test data. For a file whose name says that a
 * test expects it, its own directory.
 */
function testDirectory(path) {
    for (const place of testPlaces) {
        const found = place.exec(path);
        if (found !== null)
            return found[0];
    }
    const [, directory = "", name = ""] = /^((?:.*\/)?test(?:\/[^/]+)*)\/([^/]+)$/i.exec(path) ?? [];
    return directory !== "" && outputName.test(name) ? directory : null;
}
/** Files that make their directory a test of Chainsaw, Kyverno or KUTTL, which applies the manifests beside them. */
const testFiles = ["chainsaw-test.yaml", "kyverno-test.yaml", "00-assert.yaml"];
/** The directory of a file that a test applies; null for any other file. */
function appliedByTest(path, has) {
    const directory = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    return directory !== "" && testFiles.some((name) => has(`${directory}/${name}`)) ? directory : null;
}
/** Directories of test data with files that programs write. */
const outputDirectories = new Set("__snapshots__ baseline baselines expected golden goldens snapshot snapshots".split(" "));
/** Names of such files. */
const outputName = /^_?(?:expected|golden)(?:[-_.]|$)|[-_.](?:expected|golden)\.[a-z]+$/i;
/** Whether a file of test data is output that a test expects. */
function isExpectedOutput(path) {
    return directoryNamed(path, outputDirectories) !== null || outputName.test(path.slice(path.lastIndexOf("/") + 1));
}


/***/ })

};
