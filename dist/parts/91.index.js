export const id = 91;
export const ids = [91];
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


/** The default values, under the keys of a configuration file. */
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
/** The default configuration. */
const defaultConfig = resolveConfig();
/** Joins the values from several sources. Later sources override earlier ones. */
function joinValues(places) {
    return places.reduce(overlay, {});
}
/** The configuration from the defaults and the values of each source. Later sources override earlier ones. */
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
/** Sets the owner of the repository, so that the owner's images on public registries are known to be their own. */
function configFor(owner, config) {
    return { ...config, settings: { ...config.settings, owner } };
}
function placeOf({ paths = null, namespaces = null }) {
    return { paths, namespaces };
}
/** Overlays values with others that take precedence. Groups are joined key by key; lists are replaced as a whole. */
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
// EXTERNAL MODULE: ./build/core/cut-text.js
var cut_text = __webpack_require__(49144);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
// EXTERNAL MODULE: ./build/config/read-options.js
var read_options = __webpack_require__(95468);
// EXTERNAL MODULE: ./build/config/schema.js + 1 modules
var schema = __webpack_require__(68473);
;// CONCATENATED MODULE: ./build/config/parse-config.js






const maximumLength = 100_000;
/** The most items of a list; more are an error, since each glob or entry is matched against every file. */
const maximumItems = 1000;
/**
 * Reads the text of a configuration file. Throws a ConfigError with `path:line:column` for text that is not YAML,
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
                throw new config_error/* ConfigError */.x(`${at}: unknown ${names} ${(0,cut_text/* quoteShort */.p)(name)}${meant(name, fields)}`);
            if (value === null || value === undefined || isEmpty(value))
                return;
            values[name] = readValue(value, field, name, where);
        });
    }
    collector.end();
    return values;
}
/** Suggests the key of that name in a nested group, or else the most similar name in this group. */
function meant(name, fields) {
    const path = pathTo(name, fields);
    return path === null ? (0,nearest/* didYouMean */.a)(name, Object.keys(fields)) : `; did you mean ${(0,cut_text/* quoteShort */.p)(path)}?`;
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
        return readGroup(node, { ...field, label: (0,cut_text/* quoteShort */.p)(name), where });
    if (field.kind === "items")
        return readItems(node, field, name, where);
    if (field.kind === "list")
        return readList(node, field, name, where);
    const text = scalarText(node, `${(0,cut_text/* quoteShort */.p)(name)} must be ${field.expected}`, where);
    return (0,read_options/* readScalar */.$t)(field, text, `${where(node.range?.[0])}: ${(0,cut_text/* quoteShort */.p)(name)}`);
}
function readItems(node, { fields, needs }, name, where) {
    if (!(0,dist/* isSeq */.oP)(node))
        throw new config_error/* ConfigError */.x(`${where(node.range?.[0])}: ${(0,cut_text/* quoteShort */.p)(name)} must be a list of maps.`);
    return readEach(itemsOf(node, name, where), (item) => {
        const values = readGroup(item, { fields, label: `Each of ${(0,cut_text/* quoteShort */.p)(name)}`, where });
        const lacking = needs.find((keys) => keys.every((key) => !Object.hasOwn(values, key)));
        if (lacking === undefined)
            return values;
        const wanted = lacking.map((key) => (0,cut_text/* quoteShort */.p)(key)).join(" or ");
        throw new config_error/* ConfigError */.x(`${where(item?.range?.[0] ?? node.range?.[0])}: each of ${(0,cut_text/* quoteShort */.p)(name)} needs ${wanted}.`);
    });
}
function readList(node, { expected, check }, name, where) {
    const items = (0,dist/* isSeq */.oP)(node) ? itemsOf(node, name, where) : [node];
    return readEach(items, (item) => {
        const text = scalarText(item, `each of ${(0,cut_text/* quoteShort */.p)(name)} must be ${expected}`, where);
        const problem = check(text);
        if (problem === null)
            return text;
        throw new config_error/* ConfigError */.x(`${where(item.range?.[0])}: ${(0,cut_text/* quoteShort */.p)(text)} can't be used as ${expected}: ${problem}.`);
    });
}
/** Reads all items. Throws one ConfigError with all their mistakes. */
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
    throw new config_error/* ConfigError */.x(`${where(range?.[0])}: ${(0,cut_text/* quoteShort */.p)(name)} can't have more than ${maximumItems} items.`);
}
/** The text of a scalar as it was written, so that version 1.30 does not become the number 1.3. */
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
/** The first line of a parser's message. The parser's recursion overflows the stack if a text is nested too deeply. */
function firstLine(message) {
    if (message.startsWith("Maximum call stack size"))
        return "it is nested too deeply";
    return (message.split("\n")[0] ?? "").replace(/:?\s*$/, "");
}

// EXTERNAL MODULE: ./build/config/scalars.js
var scalars = __webpack_require__(94118);
;// CONCATENATED MODULE: ./build/config/extends.js




/** The limits on the length of a chain of files that extend each other, and on the files read for one configuration. */
const depthLimit = 5;
const fileLimit = 20;
/**
 * Reads a configuration with everything that it extends. Yields a reference to each file that it needs, expects the
 * file's text in return (null if it does not exist), and returns the joined values of all files. In `extends`, later
 * files override earlier ones, and a file overrides those that it extends. Throws a ConfigError.
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
            if (chain.length >= depthLimit) {
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
/** Runs `readExtended` with a synchronous `read`. */
function readExtendedSync(file, read) {
    const steps = readExtended(file);
    let step = steps.next();
    while (step.done !== true)
        step = steps.next(read(step.value));
    return step.value;
}
/** Runs `readExtended` with an asynchronous `read`. */
async function readExtendedAsync(file, read) {
    const steps = readExtended(file);
    let step = steps.next();
    while (step.done !== true)
        step = steps.next(await read(step.value));
    return step.value;
}
/** The name of a file in messages, written as in `extends`. */
function nameOf({ repository, path }) {
    return repository === null ? path : `${repository.owner}/${repository.name}/${path}@${repository.commit}`;
}
/** Parses an entry of `extends`. A path alone refers to the repository and commit of the file that has the entry. */
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

/** The paths where hadolint looks for its configuration, relative to the root of the repository. */
const hadolintPaths = [".hadolint.yaml", ".hadolint.yml"];
/** The settings if there is no configuration of hadolint. */
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
 * Reads `ignored`, `override` and `trustedRegistries` from hadolint's configuration. Since the file belongs to another
 * tool, anything in it that can't be read is skipped without an error.
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






/** The default paths of the configuration, relative to the root of the repository; the first that exists is used. */
const configPaths = [".github/kubesuggest.yml", ".github/kubesuggest.yaml"];
const maximumBytes = 400_000;
/**
 * Reads the configuration file of that name, which must exist. Without a name, reads the one at a default path, if any.
 * Files that it extends are read from `root`. Throws a ConfigError if something can't be read or is wrong.
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
/** Reads hadolint's configuration in a directory. Returns empty settings if there is none or it can't be read. */
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

/***/ 57823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isReviewable),
/* harmony export */   y: () => (/* binding */ mayHoldManifest)
/* harmony export */ });
/* harmony import */ var _dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74060);
/* harmony import */ var _yaml_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38786);


/** Whether a file may contain Kubernetes objects or a kustomization, judging by its name. */
function mayHoldManifest(path) {
    return (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifestPath */ .H)(path) || /(?:^|\/)Kustomization$/.test(path);
}
/** Whether a file may be a manifest or a Dockerfile, judging by its name. */
function isReviewable(path) {
    return mayHoldManifest(path) || (0,_dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isDockerfilePath */ .e)(path);
}


/***/ })

};
