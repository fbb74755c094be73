export const id = 598;
export const ids = [598];
export const modules = {

/***/ 45169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gH: () => (/* binding */ defaultValues),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   m3: () => (/* binding */ configFor),
/* harmony export */   pE: () => (/* binding */ resolveConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _core_version_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12222);
/* harmony import */ var _hadolint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70924);


/** The values of a run that was told nothing, as a configuration file would name them. */
const defaultValues = {
    hadolint: _hadolint_js__WEBPACK_IMPORTED_MODULE_0__/* .noHadolint */ .vH,
    extends: [],
    preset: "recommended",
    rules: {},
    "third-party-suppressions": true,
    overrides: [],
    "kubernetes-version": { from: { major: 1, minor: 32 }, to: { major: 1, minor: _core_version_range_js__WEBPACK_IMPORTED_MODULE_1__/* .newestKnownMinor */ .HG } },
    "fail-on": "error",
    paths: [],
    "paths-ignore": [],
    "max-comments": 30,
    "max-file-size": 4096,
    fixtures: "note",
    "trust-ignores": "head",
    baseline: ".github/kubesuggest-baseline.txt",
    images: [],
    builds: [],
    charts: [],
    "pull-requests-by": "rule",
    "max-pull-requests": 5,
    label: "kubesuggest",
    "time-limit": 300,
    "fix-defaults": {
        "user-id": 1995,
        "group-id": 1995,
        "user-name": "appuser",
        "user-form": "number",
        "hostname-spread": { "max-skew": 2, "when-unsatisfiable": "DoNotSchedule" },
        "zone-spread": { "max-skew": 3, "when-unsatisfiable": "ScheduleAnyway" },
        "same-zone": "auto",
    },
};
/** The configuration of a run that was told nothing. */
const defaultConfig = resolveConfig();
/** What several places say together; later places win. */
function joinValues(places) {
    return places.reduce(overlay, {});
}
/** The defaults overlaid with what each place says; later places win. */
function resolveConfig(...places) {
    const values = places.reduce(overlay, defaultValues);
    const { overrides, "fix-defaults": fixDefaults } = values;
    return {
        settings: {
            kubernetes: values["kubernetes-version"],
            fixDefaults: {
                userId: fixDefaults["user-id"],
                groupId: fixDefaults["group-id"],
                userName: fixDefaults["user-name"],
                userForm: fixDefaults["user-form"],
                hostnameSpread: spreadOf(fixDefaults["hostname-spread"]),
                zoneSpread: spreadOf(fixDefaults["zone-spread"]),
                sameZone: fixDefaults["same-zone"],
            },
            rules: {
                preset: values.preset,
                levels: values.rules,
                overrides: overrides.flatMap(({ preset = null, rules, ...place }) => {
                    return preset === null && rules === undefined ? [] : { ...placeOf(place), preset, levels: rules ?? {} };
                }),
            },
            thirdPartySuppressions: values["third-party-suppressions"],
            hadolint: values["third-party-suppressions"] ? values.hadolint : _hadolint_js__WEBPACK_IMPORTED_MODULE_0__/* .noHadolint */ .vH,
            images: values.images.map(({ image, user = null, root = false, family = null, own = null }) => {
                return { image, user, root, family, own };
            }),
            owner: null,
            fixtures: values.fixtures,
            maxFileSize: values["max-file-size"] * 1024,
            builds: values.builds.map(({ image, dockerfile, target = null }) => ({ image, dockerfile, target })),
            charts: values.charts.map(({ path, values: files = [] }) => ({ path, values: files.map(plainPath) })),
        },
        failOn: values["fail-on"],
        failOnBy: overrides.flatMap(({ "fail-on": failOn, ...place }) => {
            return failOn === undefined ? [] : { ...placeOf(place), failOn };
        }),
        paths: values.paths,
        pathsIgnore: values["paths-ignore"],
        maxComments: values["max-comments"],
        trustIgnores: values["trust-ignores"],
        baseline: values.baseline,
        pullRequestsBy: values["pull-requests-by"],
        maxPullRequests: values["max-pull-requests"],
        label: values.label === "none" ? null : values.label,
        timeLimit: values["time-limit"],
    };
}
function plainPath(path) {
    return path.replace(/^(?:\.\/)+/, "");
}
/** The same for a repository that belongs to an owner, whose images on public registries are then known to be its own. */
function configFor(owner, config) {
    return { ...config, settings: { ...config.settings, owner } };
}
function placeOf({ paths = null, namespaces = null }) {
    return { paths, namespaces };
}
/** Groups are joined key by key; lists are replaced as a whole. */
function overlay(below, above) {
    const joined = new Map(Object.entries(below));
    for (const [key, value] of Object.entries(above)) {
        const under = joined.get(key);
        if (value !== undefined)
            joined.set(key, isGroup(under) && isGroup(value) ? overlay(under, value) : value);
    }
    return Object.fromEntries(joined);
}
function isGroup(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function spreadOf(values) {
    return { maxSkew: values["max-skew"], whenUnsatisfiable: values["when-unsatisfiable"] };
}


/***/ }),

/***/ 11349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vb: () => (/* binding */ nameOf),
  Ad: () => (/* binding */ readExtendedAsync),
  nw: () => (/* binding */ readExtendedSync)
});

// UNUSED EXPORTS: readExtended

// EXTERNAL MODULE: ./build/config/config.js
var config = __webpack_require__(45169);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(99438);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
// EXTERNAL MODULE: ./build/config/read-options.js
var read_options = __webpack_require__(95468);
// EXTERNAL MODULE: ./build/config/schema.js + 1 modules
var schema = __webpack_require__(68473);
;// CONCATENATED MODULE: ./build/config/parse-config.js





const maximumLength = 100_000;
/** No list of globs or entries is longer: each of them is put to every file. */
const maximumItems = 1000;
/**
 * Reads the text of a configuration file. Throws a ConfigError with `path:line:column` for text that is no YAML,
 * unknown keys and wrong values.
 */
function parseConfig(path, text) {
    if (text.length > maximumLength)
        throw new config_error/* ConfigError */.x(`${path}: the configuration is too large.`);
    const lines = new dist/* LineCounter */.HN();
    const documents = readYaml(path, text, lines);
    const where = (offset = 0) => {
        const { line, col } = lines.linePos(offset);
        return `${path}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
    };
    if ("empty" in documents)
        return {};
    const [document, another] = documents;
    const error = document?.errors[0];
    if (error)
        throw new config_error/* ConfigError */.x(`${where(error.pos[0])}: invalid YAML: ${firstLine(error.message)}`);
    if (another)
        throw new config_error/* ConfigError */.x(`${where(another.range?.[0])}: the configuration must be a single YAML document.`);
    return readGroup(document?.contents, { fields: schema/* configFields */.e, label: "The configuration", where });
}
function readYaml(path, text, lineCounter) {
    try {
        return (0,dist/* parseAllDocuments */.hR)(text, { lineCounter, prettyErrors: false, strict: true });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new config_error/* ConfigError */.x(`${path}: the configuration is nested too deeply.`);
        throw error;
    }
}
function readGroup(node, { fields, label, names = "key", where }) {
    if (node === null || node === undefined || isEmpty(node))
        return {};
    if (!(0,dist/* isMap */.jh)(node))
        throw new config_error/* ConfigError */.x(`${where(node.range?.[0])}: ${label} must be a map of keys to values.`);
    const values = {};
    const collector = new config_error/* MistakeCollector */.w();
    for (const { key, value } of node.items) {
        collector.try(() => {
            const at = where(key?.range?.[0]);
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : "";
            const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
            if (!field)
                throw new config_error/* ConfigError */.x(`${at}: unknown ${names} ${shown(name)}${meant(name, fields)}`);
            if (value === null || value === undefined || isEmpty(value))
                return;
            values[name] = readValue(value, field, name, where);
        });
    }
    collector.end();
    return values;
}
/** The key of that name in a group below, or the nearest name here. */
function meant(name, fields) {
    const path = pathTo(name, fields);
    return path === null ? (0,nearest/* didYouMean */.a)(name, Object.keys(fields)) : `; did you mean ${shown(path)}?`;
}
function pathTo(name, fields) {
    for (const [group, field] of Object.entries(fields)) {
        if (field.kind !== "group")
            continue;
        if (Object.hasOwn(field.fields, name))
            return `${group}.${name}`;
        const path = pathTo(name, field.fields);
        if (path !== null)
            return `${group}.${path}`;
    }
    return null;
}
function readValue(node, field, name, where) {
    if (field.kind === "group")
        return readGroup(node, { ...field, label: shown(name), where });
    if (field.kind === "items")
        return readItems(node, field, name, where);
    if (field.kind === "list")
        return readList(node, field, name, where);
    const text = scalarText(node, `${shown(name)} must be ${field.expected}`, where);
    return (0,read_options/* readScalar */.$t)(field, text, `${where(node.range?.[0])}: ${shown(name)}`);
}
function readItems(node, { fields, needs }, name, where) {
    if (!(0,dist/* isSeq */.oP)(node))
        throw new config_error/* ConfigError */.x(`${where(node.range?.[0])}: ${shown(name)} must be a list of maps.`);
    return readEach(itemsOf(node, name, where), (item) => {
        const values = readGroup(item, { fields, label: `Each of ${shown(name)}`, where });
        const lacking = needs.find((keys) => keys.every((key) => !Object.hasOwn(values, key)));
        if (lacking === undefined)
            return values;
        const wanted = lacking.map(shown).join(" or ");
        throw new config_error/* ConfigError */.x(`${where(item?.range?.[0] ?? node.range?.[0])}: each of ${shown(name)} needs ${wanted}.`);
    });
}
function readList(node, { expected, check }, name, where) {
    const items = (0,dist/* isSeq */.oP)(node) ? itemsOf(node, name, where) : [node];
    return readEach(items, (item) => {
        const text = scalarText(item, `each of ${shown(name)} must be ${expected}`, where);
        const problem = check(text);
        if (problem === null)
            return text;
        throw new config_error/* ConfigError */.x(`${where(item.range?.[0])}: ${shown(text)} can't be used as ${expected}: ${problem}.`);
    });
}
/** Reads all items, and throws one ConfigError with the mistakes of all. */
function readEach(items, read) {
    const collector = new config_error/* MistakeCollector */.w();
    const values = items.flatMap((item) => {
        const value = collector.try(() => read(item));
        return value === null ? [] : [value];
    });
    collector.end();
    return values;
}
function itemsOf({ items, range }, name, where) {
    if (items.length <= maximumItems)
        return items;
    throw new config_error/* ConfigError */.x(`${where(range?.[0])}: ${shown(name)} can't have more than ${maximumItems} items.`);
}
/** The text as it was written, so that version 1.30 does not become the number 1.3. */
function scalarText(node, complaint, where) {
    const at = where(node.range?.[0]);
    if ((0,dist/* isAlias */.Vj)(node))
        throw new config_error/* ConfigError */.x(`${at}: ${complaint}, not an alias.`);
    if (node.tag?.startsWith("!")) {
        throw new config_error/* ConfigError */.x(`${at}: ${complaint}; quote a value that starts with !, or YAML reads it as a tag.`);
    }
    if (!(0,dist/* isScalar */.jn)(node) || isEmpty(node))
        throw new config_error/* ConfigError */.x(`${at}: ${complaint}.`);
    return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}
function isEmpty(node) {
    return (0,dist/* isScalar */.jn)(node) && node.value === null;
}
function shown(name) {
    return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}
/** The parser's own recursion is what ends it in a text that is nested without end. */
function firstLine(message) {
    if (message.startsWith("Maximum call stack size"))
        return "it is nested too deeply";
    return (message.split("\n")[0] ?? "").replace(/:?\s*$/, "");
}

// EXTERNAL MODULE: ./build/config/scalars.js
var scalars = __webpack_require__(94118);
;// CONCATENATED MODULE: ./build/config/extends.js




/** So many files can build on each other, one on the next, and so many are read for one configuration. */
const depthLimit = 5;
const fileLimit = 20;
/**
 * Reads a configuration with all that it extends: yields each file that it needs, is given its text or null where there
 * is none, and returns what all say together. Files count in the order in which they are named, later ones over earlier
 * ones, and a file over those that it extends. Throws a ConfigError.
 */
function* readExtended(file) {
    let left = fileLimit;
    return (0,config/* joinValues */.jw)(yield* placesOf(file, null, [file.name]));
    function* placesOf({ name, text }, repository, chain) {
        const { extends: wanted = [], ...own } = parseConfig(name, text);
        const places = [];
        for (const one of wanted) {
            const reference = referenceTo(one, repository);
            const key = nameOf(reference);
            if (chain.includes(key))
                throw new config_error/* ConfigError */.x(`${name}: "extends" goes in a circle: ${[...chain, key].join(" → ")}.`);
            if (chain.length > depthLimit) {
                throw new config_error/* ConfigError */.x(`${name}: "extends" is nested too deeply: at most ${depthLimit} files can build on each other.`);
            }
            if (left === 0)
                throw new config_error/* ConfigError */.x(`${name}: "extends" reads too many files: at most ${fileLimit} are possible.`);
            left -= 1;
            const found = yield reference;
            if (found === null)
                throw new config_error/* ConfigError */.x(`${name} extends ${key}, which does not exist or can't be read.`);
            places.push(...(yield* placesOf({ name: key, text: found }, reference.repository, [...chain, key])));
        }
        return [...places, own];
    }
}
/** The same where the files can be read at once. */
function readExtendedSync(file, read) {
    const steps = readExtended(file);
    let step = steps.next();
    while (step.done !== true)
        step = steps.next(read(step.value));
    return step.value;
}
/** The same where reading takes requests. */
async function readExtendedAsync(file, read) {
    const steps = readExtended(file);
    let step = steps.next();
    while (step.done !== true)
        step = steps.next(await read(step.value));
    return step.value;
}
/** What a file is called in messages: as one would name it to extend it. */
function nameOf({ repository, path }) {
    return repository === null ? path : `${repository.owner}/${repository.name}/${path}@${repository.commit}`;
}
/** A path alone leads to a file beside the one that names it: in the same repository, at the same commit. */
function referenceTo(text, beside) {
    const [, owner, name, path, commit] = scalars/* extendsPattern */.g9.exec(text) ?? [];
    if (owner === undefined || name === undefined || path === undefined || commit === undefined) {
        return { repository: beside, path: text.replace(/^(?:\.\/)+/, "") };
    }
    return { repository: { owner, name, commit }, path };
}


/***/ }),

/***/ 70924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZH: () => (/* binding */ parseHadolint),
/* harmony export */   _L: () => (/* binding */ hadolintPaths),
/* harmony export */   vH: () => (/* binding */ noHadolint)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Where hadolint looks for its configuration, from the root of the repository. */
const hadolintPaths = [".hadolint.yaml", ".hadolint.yml"];
/** What holds without a configuration of hadolint's. */
const noHadolint = { ignored: [], severities: {}, trustedRegistries: [] };
const maximumLength = 100_000;
const maximumItems = 1000;
const severities = {
    error: "error",
    warning: "warning",
    info: "info",
    style: "info",
};
/**
 * Reads what hadolint's configuration says of rules: `ignored`, `override` and `trustedRegistries`. It is another
 * tool's file, so that what can't be read of it says nothing, and is no error.
 */
function parseHadolint(text) {
    const value = text.length > maximumLength ? null : valueOf(text);
    const override = mapAt(value, "override");
    const levels = Object.entries(severities).flatMap(([name, severity]) => {
        return listAt(override, name).map((id) => [id, severity]);
    });
    return {
        ignored: listAt(value, "ignored"),
        severities: Object.fromEntries(levels),
        trustedRegistries: listAt(value, "trustedRegistries"),
    };
}
function valueOf(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 0 });
    }
    catch {
        return null;
    }
}
function mapAt(value, key) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return null;
    return value[key];
}
function listAt(value, key) {
    const list = mapAt(value, key);
    if (!Array.isArray(list))
        return [];
    return list.filter((item) => typeof item === "string" && item.length <= 200).slice(0, maximumItems);
}


/***/ }),

/***/ 34941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   S: () => (/* binding */ readHadolintFile),
/* harmony export */   hg: () => (/* binding */ configPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71626);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99438);
/* harmony import */ var _extends_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11349);
/* harmony import */ var _hadolint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70924);






/** Where the configuration is looked for, from the root of the repository. */
const configPaths = [".github/kubesuggest.yml", ".github/kubesuggest.yaml"];
const maximumBytes = 400_000;
/**
 * Reads the configuration file of that name, which must be there; without a name, the one at the usual place, if any.
 * Files that it extends are read from `root`. Throws a ConfigError where something can't be read or is wrong.
 */
function readConfigFile(directory, name, root = directory) {
    for (const candidate of name === undefined ? configPaths : [name]) {
        const text = readText(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, candidate), candidate);
        if (text !== null)
            return (0,_extends_js__WEBPACK_IMPORTED_MODULE_3__/* .readExtendedSync */ .nw)({ name: candidate, text }, (reference) => readBase(root, reference));
    }
    if (name === undefined)
        return {};
    throw new _config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`The configuration ${name} does not exist.`);
}
/** What hadolint's configuration in a directory says; where there is none, or none that can be read, nothing. */
function readHadolintFile(directory) {
    for (const candidate of _hadolint_js__WEBPACK_IMPORTED_MODULE_4__/* .hadolintPaths */ ._L) {
        try {
            const text = readText(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, candidate), candidate);
            if (text !== null)
                return (0,_hadolint_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHadolint */ .ZH)(text);
        }
        catch (error) {
            if (!(error instanceof _config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x))
                throw error;
        }
    }
    return _hadolint_js__WEBPACK_IMPORTED_MODULE_4__/* .noHadolint */ .vH;
}
function readBase(root, reference) {
    const { repository, path: name } = reference;
    if (repository === null)
        return readText(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, name), name);
    throw new _config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`${(0,_extends_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(reference)} is in another repository, which only the Action reads: on the command line, name a copy of it with --config.`);
}
function readText(file, name) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > maximumBytes)
            throw new _config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`${name}: the configuration is too large.`);
        return new TextDecoder("utf-8", { fatal: true }).decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    }
    catch (error) {
        if (error instanceof _config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x)
            throw error;
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
            throw new _config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`${name} is not UTF-8.`);
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`The configuration ${name} can't be read (${(0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .systemReason */ .u)(error)}).`);
    }
}


/***/ }),

/***/ 52899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toldIntroduced)
/* harmony export */ });
/** People are told of so many findings that a fix leaves in what it writes. */
const toldLimit = 5;
/** The first of the findings that stay in what a fix writes, without those that its risk tells word for word. */
function toldIntroduced({ introduced = [], risk = "" }) {
    const untold = introduced.filter(({ message }) => !risk.includes(message));
    const told = untold.slice(0, toldLimit);
    return { told, more: untold.length - told.length };
}


/***/ }),

/***/ 87337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ lastLineOf),
/* harmony export */   g5: () => (/* binding */ toldPlaces),
/* harmony export */   mk: () => (/* binding */ listedPlaces),
/* harmony export */   mt: () => (/* binding */ isForward)
/* harmony export */ });
/** People are told of so many other places of a finding. */
const toldLimit = 5;
/** Programs are given so many. */
const listedLimit = 100;
/** The first of the places, for people, and a count of the others. */
function toldPlaces(related) {
    const told = related.slice(0, toldLimit);
    return { told, more: related.length - told.length };
}
/** The places that a format for other programs lists. */
function listedPlaces(related) {
    return related.slice(0, listedLimit);
}
/** The last line of which a place has something; of an empty place the line it is on. */
function lastLineOf({ start, end }) {
    return end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
}
/** Whether the second position is not before the first one. */
function isForward(start, end) {
    return start.line < end.line || (start.line === end.line && start.column <= end.column);
}


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ numbered),
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69582);

const longestUnderline = 3;
/**
 * The lines of a finding with one line before and after, numbered, and a caret line, in its own color, under the
 * range's first line. Of the lines before and after, those are left out that `isElsewhere` says are shown there.
 */
function codeFrame(source, range, style, paintCaret, isElsewhere = () => false) {
    const start = source.position(range[0]);
    const last = Math.min(source.position(Math.max(range[0], range[1] - 1)).line, start.line + longestUnderline - 1);
    const from = start.line > 1 && !isElsewhere(start.line - 1) ? start.line - 1 : start.line;
    const to = last < source.lineCount && !isElsewhere(last + 1) ? last + 1 : last;
    const gutter = String(to).length;
    const lines = [];
    for (let line = from; line <= to; line += 1) {
        const text = source.line(line).replace(/^\ufeff/, "");
        const window = clip(text, line === start.line ? start.column - 1 : 0, style.width - gutter - 5);
        lines.push(numbered(String(line).padStart(gutter), window.text, style));
        if (line !== start.line)
            continue;
        const [lineStart, lineEnd] = source.lineRange(line);
        const end = Math.max(Math.min(range[1], lineEnd) - lineStart, start.column);
        const before = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(window.text.slice(0, window.shift + start.column - 1)));
        const marked = window.text.slice(window.shift + start.column - 1, Math.max(0, window.shift + end));
        const carets = "^".repeat(Math.max(1, Math.min((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(marked)), style.width)));
        lines.push(`${style.dim(`  ${" ".repeat(gutter)} │`)} ${" ".repeat(before)}${paintCaret(carets)}`);
    }
    return lines;
}
/** One line of a file behind its number, or behind blanks where the number is empty. */
function numbered(number, text, style) {
    return `${style.dim(`  ${number} │`)} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}`.trimEnd();
}
/** The part of a line that fits, with the column in it; `shift` turns a column of the line into one of the part. */
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
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3652);
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63076);
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7820);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69582);




const longestDiff = 200;
/** Lines that a fix writes are shown whole, up to what nobody reads. */
const longestAdded = 2000;
/** What sorted edits change, line by line: removed lines with their numbers, added ones after them; parts apart by a gap. */
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
/** True where the diff of these edits shows the line of that number. */
function diffShows(line, source, edits) {
    return changedParts(source, edits).some((part) => part.some(([, number]) => number === line));
}
/**
 * The changed lines of each group of sorted edits that share lines, equal lines at both ends kept as one line of context;
 * not what stands behind the last line ending of a file, which is no line.
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
        const start = source.lineRange(first)[0];
        // An edit can end between the two characters of a line ending.
        const end = Math.max(source.lineRange(last)[1], edits.at(-1)?.range[1] ?? 0);
        const before = source.text.slice(start, end);
        const shifted = edits.map(({ range, text }) => ({ range: [range[0] - start, range[1] - start], text }));
        const lines = compareLines(linesOf(before), linesOf((0,_core_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEdits */ .ct)(before, shifted)), first);
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
    const file = new _core_source_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceFile */ .s("", text);
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










/** The report for people: each finding with its lines and its fix, what could not be read, and the counts. */
function textReport(report, style) {
    const parts = [
        ...report.findings.map((finding) => textFinding(finding, style)),
        ...textNotes(report.errors, report.skipped, style),
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C)(summaryLine(report, style), { used: 0, indent: 0 }, style),
    ];
    return `${parts.join("\n\n")}\n`;
}
/** The findings of a report alone, for people who want no counts. */
function textFindings({ findings }, style) {
    return findings.map((finding) => `${textFinding(finding, style)}\n`).join("\n");
}
/** One finding: place, message and rule; its lines; what its fix changes, or why there is none. */
function textFinding(finding, style) {
    const { source, range, fix } = finding;
    const isInDiff = (line) => fix !== null && (0,_fix_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffShows */ .em)(line, source, fix.edits);
    const problem = textProblem(finding, style, isInDiff(source.position(range[0]).line) ? null : isInDiff);
    return [...problem, ...textFix(finding, style), ...textAdvice(finding, style)].join("\n");
}
/**
 * What is wrong, where, and what other places it is about, without the fix. Its lines are shown but for those around it
 * that `isElsewhere` names; null leaves all of them out.
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
/** The rule's id in brackets, which leads to its page where links are understood. */
function ruleMark(rule, style) {
    const id = (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(rule);
    const isPlain = /^[a-z][a-z0-9-]*$/.test(rule);
    return `[${isPlain ? style.link(id, `${_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .publicRulePages */ .CN}/${rule}.md`) : id}]`;
}
/** A labeled sentence under a finding, and what stands behind it, which may be marked up. */
function labeled(label, paint, sentence, style, mark = "") {
    return `  ${paint(label)} ${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C)(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(sentence)}${mark}`, { used: label.length + 3, indent: 4 }, style)}`;
}
function textRelated({ related }, style) {
    const { told, more } = (0,_core_related_js__WEBPACK_IMPORTED_MODULE_6__/* .toldPlaces */ .g5)(related);
    const lines = told.map(({ file, start, message }) => {
        return `  ${style.bold("also:")} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printablePath */ .Vj)(file)}:${start.line}:${start.column} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(message)}`;
    });
    return more === 0 ? lines : [...lines, style.dim(`  … and ${more} more`)];
}
/** What to do by hand; empty where nothing is to be said. */
function textAdvice({ advice }, style) {
    return advice === null ? [] : [labeled("advice:", style.bold, advice, style)];
}
/** Of files that were skipped for the same reason, these many are named. */
const namedSkipped = 3;
/** Errors, a line each, and skipped files, a line for each reason. Empty lists give no part. */
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
/** The counts in one line; `noun` is what the findings are called. */
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
/** What was checked, as a part of a sentence. */
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
/** A number with commas between its thousands. */
function thousands(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** What a fix does, risks and leaves behind, without its lines. */
function textFixTitle(fix, style) {
    const { applicability, title, risk } = fix;
    const isSafe = applicability === "safe";
    const lines = [labeled(isSafe ? "safe fix:" : "fix to review:", isSafe ? style.green : style.yellow, title, style)];
    if (risk !== undefined)
        lines.push(labeled("risk:", style.yellow, risk, style));
    const { told, more } = (0,_core_introduced_js__WEBPACK_IMPORTED_MODULE_9__/* .toldIntroduced */ .D)(fix);
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
/** Where the program is at home. */
const toolAddress = "https://github.com/kubesuggest/kubesuggest";
/** The address below which the rules of this program have their pages. */
const publicRulePages = `${toolAddress}/blob/main/docs/rules`;
/** The page of a rule, or null for what is no rule of the tool. */
function rulePage(id, { rules, rulePages }) {
    return rules.some((rule) => rule.id === id) ? `${rulePages}/${encodeURIComponent(id.toWellFormed())}.md` : null;
}


/***/ })

};
