export const id = 376;
export const ids = [376];
export const modules = {

/***/ 97607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   Y1: () => (/* binding */ pathFilter),
/* harmony export */   Y5: () => (/* binding */ placeTest)
/* harmony export */ });
/* unused harmony export pathTest */
/* harmony import */ var _core_cut_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49144);
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98998);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99438);



const maximumGlobLength = 1000;
/**
 * Returns a test of whether `paths` and `paths-ignore` select a path (relative to the repository's root). Throws a
 * ConfigError for a glob that can't be used.
 */
function pathFilter(config) {
    const included = config.paths.length === 0 ? () => true : pathTest(config.paths);
    const ignored = pathTest(config.pathsIgnore);
    return (path) => included(path) && !ignored(path);
}
/**
 * Returns a test of whether a list of globs matches a path. A glob for a directory matches everything below it. A glob
 * after `!` excludes what earlier globs matched. An empty list matches nothing, and a list with only such exclusions
 * matches everything else. Throws a ConfigError for a glob that can't be used.
 */
function pathTest(globs) {
    const tests = globs.map((glob) => ({ inverted: glob.startsWith("!"), matches: compile(glob) }));
    const otherwise = globs.length > 0 && tests.every(({ inverted }) => inverted);
    return (path) => tests.reduce((result, { inverted, matches }) => (matches(path) ? !inverted : result), otherwise);
}
/** Returns a test of whether a file and namespace are in a place. Throws a ConfigError for an unusable glob. */
function placeTest({ paths, namespaces }) {
    const isPath = paths === null ? () => true : pathTest(paths);
    const isNamespace = namespaces === null ? null : pathTest(namespaces);
    return (path, namespace) => {
        return isPath(path) && (isNamespace === null || (namespace !== null && isNamespace(namespace)));
    };
}
/** The namespace that an object's manifest names, or for a Namespace its own name; null if there is none. */
function namespaceOf(object) {
    return object?.kind === "Namespace" ? object.name : (object?.namespace ?? null);
}
/** Why a glob can't be used, in half a sentence; null if it can. */
function globProblem(glob) {
    if (!/[^!\s]/.test(glob))
        return "it is empty";
    if (glob.length > maximumGlobLength)
        return "it is too long";
    try {
        (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globTest */ .FX)(plain(glob));
        return null;
    }
    catch (error) {
        return error instanceof RangeError ? error.message : String(error);
    }
}
function compile(glob) {
    const problem = globProblem(glob);
    if (problem !== null)
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`The glob ${(0,_core_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteShort */ .p)(glob)} can't be used: ${problem}.`);
    const pattern = plain(glob);
    if (pattern === "" || pattern === ".")
        return () => true;
    const itself = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globTest */ .FX)(pattern);
    const below = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globTest */ .FX)(`${pattern}/**`);
    return (path) => itself(path) || below(path);
}
function plain(glob) {
    return glob
        .replace(/^!/, "")
        .replace(/^\.?\/+/, "")
        .replace(/\/+$/, "");
}


/***/ }),

/***/ 95468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ readScalar),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   W6: () => (/* binding */ optionNames),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/* harmony import */ var _core_cut_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49144);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99438);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49445);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68473);




/** The keys that the Action's inputs and the command line's options share with the configuration file. */
const optionNames = [
    "kubernetes-version",
    "fail-on",
    "paths",
    "paths-ignore",
    "max-comments",
    "time-limit",
];
/**
 * Reads inputs or options given as text. Empty and absent ones are skipped; lists are split at commas and newlines.
 * `label` turns a name into what the user typed: `--fail-on`, `input fail-on`. Throws a ConfigError for a wrong value.
 */
function readOptions(given, label) {
    const values = {};
    const collector = new _config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MistakeCollector */ .w();
    for (const name of optionNames) {
        const text = given[name]?.trim() ?? "";
        if (text === "")
            continue;
        const field = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .configFields */ .e[name];
        if (field?.kind === "list")
            values[name] = splitList(text);
        if (field?.kind === "scalar")
            values[name] = collector.try(() => readScalar(field, text, label(name)));
    }
    collector.end();
    return values;
}
/** Parses a value. Throws a ConfigError that names the field and its valid values if the text is not one of them. */
function readScalar(field, text, label) {
    const value = field.read(text);
    if (value !== null)
        return value;
    throw new _config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`${label} must be ${field.expected}, not ${(0,_core_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteShort */ .p)(text)}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(text, field.choices)}`);
}
/** Splits a text into items at commas and line breaks. Commas in braces belong to a glob. */
function splitList(text) {
    const items = text.split(/\r?\n/).flatMap(splitAtCommas);
    return items.map((item) => item.trim()).filter((item) => item !== "");
}
/** Commas inside braces belong to the glob: `{a,b}/*.yaml`. */
function splitAtCommas(line) {
    const items = [""];
    let depth = 0;
    for (const character of line) {
        if (character === "{")
            depth += 1;
        if (character === "}")
            depth = Math.max(0, depth - 1);
        if (character === "," && depth === 0)
            items.push("");
        else
            items[items.length - 1] += character;
    }
    return items;
}


/***/ }),

/***/ 94118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   L$: () => (/* binding */ toggle),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   dw: () => (/* binding */ stage),
/* harmony export */   e4: () => (/* binding */ versions),
/* harmony export */   g9: () => (/* binding */ extendsPattern),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   kQ: () => (/* binding */ user),
/* harmony export */   lY: () => (/* binding */ newUserName),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   zC: () => (/* binding */ images)
/* harmony export */ });
/* harmony import */ var _core_enumerate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44124);
/* harmony import */ var _core_version_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12222);
/* harmony import */ var _path_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97607);



const largestId = 2 ** 31 - 1;
/** IDs that Kubernetes accepts, or a name that useradd accepts. */
const userPattern = /^(?:\d{1,10}(?::\d{1,10})?|[A-Za-z_][A-Za-z0-9_.-]{0,31})$/;
const newUserPattern = /^[a-z_][a-z0-9_-]{0,31}$/;
/** The characters of image references and of globs. */
const imagePattern = /^[\w.:/*?[\]{},!-]{1,500}$/;
/** A stage name as the Dockerfile reference defines it for `FROM … AS`, or a number. */
const stagePattern = /^(?:\d{1,3}|[A-Za-z][\w.-]{0,127})$/;
const labelPattern = /^(?! )[^,\n\r\t]{0,49}[^,\n\r\t ]$/;
/** A relative path with forward slashes that does not lead out of the repository. */
const pathPattern = /^(?!\/)(?!.*\/\/)(?!.*\/$)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\n\r]+$/;
/**
 * An entry of `extends`: a path in the same repository, or `owner/repository/path@commit`. The commit must be a full
 * commit ID, since a branch or tag can be moved to something else.
 */
const extendsPattern = /^(?!\/)(?!.*\/\/)(?!.*\/(?:@|$))(?!(?:.*\/)?\.\.(?:\/|$))(?:([A-Za-z0-9][\w-]{0,99})\/(?!\.\/)([\w.-]{1,100})\/([^\\\n\r@]+)@([0-9a-f]{40})|[^\\\n\r@]+)$/;
/** One of several words. `names` has other names for some of them: messages show those, and both are accepted. */
function choice(description, choices, names = {}) {
    const told = choices.map((candidate) => names[candidate] ?? candidate);
    const words = [...new Set([...told, ...choices])];
    const read = (text) => {
        return choices.find((candidate) => candidate === text || names[candidate] === text) ?? null;
    };
    return {
        kind: "scalar",
        description,
        expected: (0,_core_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .H)(told, "or"),
        choices: words,
        schema: { enum: words },
        read,
    };
}
/** A whole number within bounds, both included. */
function wholeNumber(description, from, to) {
    function read(text) {
        if (!/^\d{1,10}$/.test(text))
            return null;
        const value = Number(text);
        return value >= from && value <= to ? value : null;
    }
    const expected = `a whole number from ${from} to ${to}`;
    const schema = { type: "integer", minimum: from, maximum: to };
    return { kind: "scalar", description, expected, choices: [], schema, read };
}
/** Yes or no. */
function toggle(description) {
    const read = (text) => (text === "true" ? true : text === "false" ? false : null);
    const expected = "true or false";
    return { kind: "scalar", description, expected, choices: ["true", "false"], schema: { type: "boolean" }, read };
}
/** The id of a user or group other than root. */
function id(description) {
    return wholeNumber(description, 1, largestId);
}
/** A path from the root of the repository that does not lead out of it. */
function path(description) {
    const expected = "a path from the root of the repository";
    const schema = { type: "string", pattern: pathPattern.source };
    const read = (text) => (pathPattern.test(text) ? text.replace(/^(?:\.\/)+/, "") : null);
    return { kind: "scalar", description, expected, choices: [], schema, read };
}
/** Kubernetes versions. */
function versions(description) {
    const newest = `1.${_core_version_range_js__WEBPACK_IMPORTED_MODULE_2__/* .newestKnownMinor */ .HG}`;
    const expected = `a version such as "1.34" or a range such as "1.29-${newest}", up to ${newest}`;
    const version = "v?1\\.\\d{1,3}(\\.\\d{1,4})?";
    const pattern = `^ *${version} *(- *${version} *)?$`;
    const schema = { type: ["string", "number"], pattern, exclusiveMinimum: 1, exclusiveMaximum: 2 };
    const read = (text) => {
        const range = (0,_core_version_range_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersionRange */ .FG)(text);
        return range === null || range.to.minor > _core_version_range_js__WEBPACK_IMPORTED_MODULE_2__/* .newestKnownMinor */ .HG ? null : range;
    };
    return { kind: "scalar", description, expected, choices: [], schema, read };
}
/** A glob for the names of images. */
function images(description) {
    const expected = "the name of an image, with a tag or without, or a glob such as registry.example.com/team/*";
    const schema = { type: "string", pattern: imagePattern.source };
    const read = (text) => {
        return imagePattern.test(text) && (0,_path_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .globProblem */ .AI)(text) === null ? text : null;
    };
    return { kind: "scalar", description, expected, choices: [], schema, read };
}
/** The user that an image starts as. */
function user(description) {
    const expected = 'a user such as 1001, 1001:1001 or a name, "root" for root';
    const schema = { type: ["integer", "string"], pattern: userPattern.source, minimum: 0, maximum: largestId };
    return { kind: "scalar", description, expected, choices: [], schema, read: readUser };
}
/** The name of a user that is to be created. */
function newUserName(description) {
    const expected = "a user name: lowercase letters, digits, - and _, 32 characters at most";
    const schema = { type: "string", pattern: newUserPattern.source, not: { const: "root" } };
    const read = (text) => (newUserPattern.test(text) && text !== "root" ? text : null);
    return { kind: "scalar", description, expected, choices: [], schema, read };
}
/** The name of a label that GitHub accepts. */
function label(description) {
    const expected = "a label: 50 characters at most, and no comma";
    const schema = { type: "string", pattern: labelPattern.source };
    const read = (text) => (labelPattern.test(text) ? text : null);
    return { kind: "scalar", description, expected, choices: [], schema, read };
}
/** A stage of a Dockerfile. */
function stage(description) {
    const expected = "the name or number of a stage";
    const schema = { type: ["string", "integer"], pattern: stagePattern.source, minimum: 0, maximum: 999 };
    const read = (text) => (stagePattern.test(text) ? text : null);
    return { kind: "scalar", description, expected, choices: [], schema, read };
}
function readUser(text) {
    if (!userPattern.test(text))
        return null;
    if (text === "root")
        return { uid: 0, gid: 0, name: null };
    if (!/^\d/.test(text))
        return { uid: null, gid: null, name: text };
    const [uid = 0, gid = null] = text.split(":").map(Number);
    return uid > largestId || (gid ?? 0) > largestId ? null : { uid, gid, name: null };
}


/***/ }),

/***/ 68473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ configFields)
});

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/rule-catalogue.js
var rule_catalogue = __webpack_require__(43866);
// EXTERNAL MODULE: ./build/core/preset.js
var preset = __webpack_require__(41971);
;// CONCATENATED MODULE: ./build/core/settings.js

/** Everything that a configuration can start from. */
const starts = [...preset/* presets */.v, "none"];
/** The operating systems that a configuration can declare for an image. */
const configurableFamilies = [
    "alpine",
    "busybox",
    "debian",
    "distroless",
    "rhel",
    "rhel-minimal",
    "scratch",
    "suse",
    "ubuntu",
    "windows",
    "wolfi",
];

// EXTERNAL MODULE: ./build/config/path-filter.js
var path_filter = __webpack_require__(97607);
// EXTERNAL MODULE: ./build/config/scalars.js
var scalars = __webpack_require__(94118);
;// CONCATENATED MODULE: ./build/config/schema.js





const spread = {
    "max-skew": (0,scalars/* wholeNumber */.rD)("The largest allowed difference in the number of pods between two of them.", 1, 1000),
    "when-unsatisfiable": (0,scalars/* choice */.Yq)("What the scheduler does when it can't keep within that difference.", [
        "DoNotSchedule",
        "ScheduleAnyway",
    ]),
};
/** Everything that can be configured. Parsing, messages and documentation are all based on this table. */
const configFields = {
    extends: {
        kind: "list",
        description: "Configurations that this one builds on: see Shared configuration.",
        expected: "a configuration to extend",
        schema: { type: "string", pattern: scalars/* extendsPattern */.g9.source },
        check: extendsProblem,
    },
    preset: (0,scalars/* choice */.Yq)("Which rules are on: see Presets.", starts),
    rules: levels("The severity of individual rules, which overrides the preset: see Rules."),
    "third-party-suppressions": (0,scalars/* toggle */.L$)("Whether suppressions for other tools are honored: see docs/ignore.md."),
    overrides: {
        kind: "items",
        description: "Different settings for some files or namespaces. If several entries match, later ones win.",
        fields: {
            paths: globs("Globs of the files that the entry applies to. All files if not set."),
            namespaces: globs("Names or globs of the namespaces that the entry applies to. Everything if not set."),
            preset: (0,scalars/* choice */.Yq)("Which rules are on there, if `rules` says nothing of them: see Presets.", starts),
            rules: levels("The severity of individual rules there."),
            "fail-on": failOn("The lowest severity of a new finding there that fails the run."),
        },
        needs: [
            ["paths", "namespaces"],
            ["preset", "rules", "fail-on"],
        ],
    },
    "kubernetes-version": (0,scalars/* versions */.e4)("The Kubernetes version, or range of versions, that manifests must support."),
    "fail-on": failOn("The lowest severity of a new finding that fails the run."),
    paths: globs("Globs of the files to review. All files if not set."),
    "paths-ignore": globs("Globs of files to skip, even if `paths` includes them."),
    "max-comments": (0,scalars/* wholeNumber */.rD)("The maximum number of review comments, most severe findings first. Those of earlier runs count.", 0, 1000),
    "max-file-size": (0,scalars/* wholeNumber */.rD)("The largest YAML or JSON file to check, in KiB.", 1, 4096),
    fixtures: (0,scalars/* choice */.Yq)("How test data is checked: notes without fixes, like other files, or not at all. See docs/generated-files.md.", ["note", "normal", "off"]),
    "trust-ignores": (0,scalars/* choice */.Yq)("Which ignore comments and suppressions count in a review: all of the head, or only those by which the base ignores the same finding. See docs/ignore.md.", ["head", "base"]),
    baseline: (0,scalars/* path */.Ae)("The file with the known findings: see docs/baseline.md."),
    images: {
        kind: "items",
        description: "Facts about images that Kubesuggest can't know. If several entries match an image, the last one wins.",
        fields: {
            image: (0,scalars/* images */.zC)("The images that the entry applies to."),
            user: (0,scalars/* user */.kQ)("The user they start as."),
            root: (0,scalars/* toggle */.L$)("Whether they start as root on purpose. If so, what runs them gets no findings for it."),
            family: (0,scalars/* choice */.Yq)("The operating system they contain.", configurableFamilies),
            own: (0,scalars/* toggle */.L$)("Whether your organization builds them, so that they can be built for another user."),
        },
        needs: [["image"], ["user", "root", "family", "own"]],
    },
    builds: {
        kind: "items",
        description: "Which Dockerfile builds which images. If several entries match an image, the last one wins.",
        fields: {
            image: (0,scalars/* images */.zC)("The images that the entry applies to."),
            dockerfile: (0,scalars/* path */.Ae)("The Dockerfile that builds them."),
            target: (0,scalars/* stage */.dw)("The stage to build, if it is not the last one."),
        },
        needs: [["image"], ["dockerfile"]],
    },
    charts: {
        kind: "items",
        description: "The values that charts are deployed with, in place of those that Kubesuggest finds. An entry is one deployment.",
        fields: {
            path: (0,scalars/* path */.Ae)("The folder of the chart."),
            values: paths("The values files, later ones over earlier ones and all over the chart's own."),
        },
        needs: [["path"]],
    },
    "pull-requests-by": (0,scalars/* choice */.Yq)("How the fixes of a scan are split into pull requests.", ["rule", "owner", "directory"]),
    "max-pull-requests": (0,scalars/* wholeNumber */.rD)("The maximum number of pull requests with fixes that are open at a time. With 0, only those that somebody asks for in the tracking issue are opened.", 0, 100),
    label: (0,scalars/* label */.Pf)("The label of the tracking issue and of pull requests that a scan opens. `none` for none."),
    "time-limit": (0,scalars/* wholeNumber */.rD)("The time limit for checking files, in seconds. Files that are not checked by then are reported.", 1, 21_600),
    "fix-defaults": {
        kind: "group",
        description: "The values that fixes write.",
        fields: {
            "user-id": (0,scalars.id)("The user ID for an application without a user of its own."),
            "group-id": (0,scalars.id)("The group ID for an application without a user of its own."),
            "user-name": (0,scalars/* newUserName */.lY)("The name of that user when a Dockerfile creates it."),
            "user-form": (0,scalars/* choice */.Yq)("How `USER` refers to it: by name, or by the numbers that Kubernetes can verify.", [
                "name",
                "number",
            ]),
            "hostname-spread": { kind: "group", description: "How pods are spread across nodes.", fields: spread },
            "zone-spread": { kind: "group", description: "How pods are spread across zones.", fields: spread },
            "same-zone": (0,scalars/* choice */.Yq)("How a Service's traffic is kept in its zone: see Same zone.", [
                "auto",
                "traffic-distribution",
                "annotation",
            ]),
        },
    },
};
function globs(description) {
    const schema = { type: "string", pattern: "[^!\\s]", maxLength: 1000 };
    return { kind: "list", description, expected: "a glob", schema, check: path_filter/* globProblem */.AI };
}
function paths(description) {
    const field = (0,scalars/* path */.Ae)(description);
    const check = (text) => (field.read(text) === null ? "it leads out of the repository" : null);
    return { kind: "list", description, expected: field.expected, schema: field.schema, check };
}
function extendsProblem(text) {
    if (scalars/* extendsPattern */.g9.test(text))
        return null;
    if (!text.includes("@"))
        return "it is not a path from the root of the repository";
    return "another repository is named as owner/repository/path@commit, with all 40 digits of the commit";
}
function failOn(description) {
    return (0,scalars/* choice */.Yq)(description, [...finding/* severities */.gO, "never"], finding/* severityNames */.qx);
}
function levels(description) {
    const level = (0,scalars/* choice */.Yq)("The severity of its findings.", ["off", "default", ...finding/* severities */.gO], finding/* severityNames */.qx);
    const fields = Object.fromEntries(rule_catalogue/* ruleIds */.Z.map((id) => [id, level]));
    return { kind: "group", description, fields, names: "rule" };
}


/***/ }),

/***/ 4823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   qx: () => (/* binding */ severityNames)
/* harmony export */ });
/** Severities, the most severe first. */
const severities = ["error", "warning", "info"];
/** What people read for each severity. Configuration and data use `info` for a note. */
const severityNames = { error: "error", warning: "warning", info: "note" };
/** True when `severity` is at least as severe as `threshold`. */
function atLeast(severity, threshold) {
    return severities.indexOf(severity) <= severities.indexOf(threshold);
}


/***/ }),

/***/ 98998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ nameGlobTest),
/* harmony export */   FX: () => (/* binding */ globTest),
/* harmony export */   J6: () => (/* binding */ matchSteps),
/* harmony export */   PH: () => (/* binding */ expandBraces)
/* harmony export */ });
const maximumAlternatives = 200;
/**
 * Returns a test of whole paths against a glob. `*` and `?` stay within a directory, `**` as a whole step crosses
 * directories, `[a-z]` and `{a,b}` choose, and everything else matches itself. The time is at most proportional to
 * glob × path for any input. Throws a RangeError if the braces expand to too many alternatives.
 */
function globTest(glob) {
    const alternatives = expandBraces(glob).map((text) => text.split("/").map(readStep));
    return (path) => {
        const steps = path.split("/");
        return path === glob || alternatives.some((pattern) => matchSteps(pattern, steps));
    };
}
/** Returns a test of names against a glob of one step, in which braces stand for themselves. It never throws. */
function nameGlobTest(glob) {
    const tokens = readStep(glob);
    return (name) => tokens === "**" || matchStep(tokens, name);
}
/** The globs without braces that a glob stands for. Throws a RangeError if there are too many. */
function expandBraces(glob) {
    let done = [glob];
    for (;;) {
        const next = done.flatMap((text) => {
            const group = firstChoice(text);
            if (group === undefined)
                return [text];
            const after = text.slice(group.index + group[0].length);
            return (group[1] ?? "").split(",").map((choice) => text.slice(0, group.index) + choice + after);
        });
        if (next.length > maximumAlternatives)
            throw new RangeError("its braces expand to too many alternatives");
        if (next.length === done.length && next.every((text, index) => text === done[index]))
            return done;
        done = next;
    }
}
/** The first braces with a comma in them and no further braces. */
function firstChoice(text) {
    for (const group of text.matchAll(/\{([^{}]*)\}/g))
        if (group[1]?.includes(",") === true)
            return group;
    return undefined;
}
function readStep(text) {
    if (text === "**")
        return "**";
    const parts = text.match(/\[!?[^\]]+\]|[\s\S]/gu) ?? [];
    return parts.map((part) => {
        if (part === "*")
            return { kind: "star", accepts: () => true };
        if (part === "?")
            return { kind: "any", accepts: () => true };
        if (part.length > 2 && part.startsWith("["))
            return { kind: "text", accepts: readClass(part.slice(1, -1)) };
        return { kind: "text", accepts: (character) => character === part };
    });
}
function readClass(text) {
    const negated = text.startsWith("!");
    const parts = (negated ? text.slice(1) : text).match(/[\s\S]-[\s\S]|[\s\S]/gu) ?? [];
    const ranges = parts.map((part) => [...part]).map((characters) => [characters[0] ?? "", characters.at(-1) ?? ""]);
    return (character) => ranges.some(([from = "", to = ""]) => from <= character && character <= to) !== negated;
}
/** Matches wildcards. It backtracks to the last star only, which is enough: a later star can cover for earlier ones. */
function matchList(pattern, items, isStar, fits) {
    let at = 0;
    let star = -1;
    let resume = 0;
    for (let index = 0; index < items.length;) {
        const part = pattern[at];
        if (part !== undefined && isStar(part)) {
            star = at;
            resume = index;
            at += 1;
        }
        else if (part !== undefined && fits(part, items[index])) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            resume += 1;
            index = resume;
            at = star + 1;
        }
        else
            return false;
    }
    return pattern.slice(at).every(isStar);
}
/** Whether the steps of a path match those of a glob. The time is at most proportional to glob × path. */
function matchSteps(pattern, steps) {
    return matchList(pattern, steps, (part) => part === "**", (part, step) => part !== "**" && matchStep(part, step));
}
function matchStep(tokens, step) {
    return matchList(tokens, [...step], (token) => token.kind === "star", (token, character) => token.accepts(character));
}


/***/ }),

/***/ 88187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items grouped by key, the keys in the order in which they first appear. Node 20 does not have `Map.groupBy` yet. */
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

/***/ 41971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ presets)
/* harmony export */ });
/** All presets, the smallest first. */
const presets = ["recommended", "restricted", "strict", "all"];


/***/ }),

/***/ 43866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ presetFacts),
/* harmony export */   Z: () => (/* binding */ ruleIds)
/* harmony export */ });
/** The ids of all rules in alphabetical order, as a configuration can name them. */
const ruleIds = [
    "add-for-local-files",
    "annotation-without-effect",
    "api-version-deprecated",
    "api-version-removed",
    "apk-index-kept",
    "apparmor-annotation-deprecated",
    "apparmor-unconfined",
    "apt-used-in-script",
    "arg-not-in-scope",
    "autoscaler-invalid",
    "backend-port-unknown",
    "base-image-invalid",
    "base-image-not-minimal",
    "base-image-outdated",
    "base-image-untrusted",
    "binding-to-broad-role",
    "binding-to-cluster-admin",
    "binding-to-default-account",
    "binding-to-everyone",
    "binding-to-system-masters",
    "cache-mount-owned-by-root",
    "capabilities-added",
    "capabilities-not-dropped",
    "capability-name-invalid",
    "command-needs-shell",
    "config-key-missing",
    "container-privileged",
    "container-runs-as-root",
    "context-copied-whole",
    "continuation-line-empty",
    "control-plane-label-outdated",
    "copied-file-missing",
    "copy-owned-by-root",
    "copy-target-not-directory",
    "cpu-limit-missing",
    "credential-in-instruction",
    "cron-job-deadline-missing",
    "cron-job-may-overlap",
    "cron-job-never-runs",
    "daemonset-service-not-local",
    "data-invalid",
    "default-namespace-used",
    "dependencies-copied-late",
    "disruption-budget-blocks-drain",
    "disruption-budget-invalid",
    "disruption-budget-missing",
    "disruption-budgets-overlap",
    "dockerfile-unreadable",
    "download-error-ignored",
    "download-piped-to-shell",
    "download-progress-logged",
    "duplicate-environment-variable",
    "egress-reaches-metadata",
    "environment-variable-undefined",
    "ephemeral-storage-unlimited",
    "expose-differs-from-pod",
    "expose-not-plain",
    "field-deprecated",
    "finished-job-kept",
    "from-argument-undeclared",
    "grace-period-too-short",
    "healthcheck-without-probe",
    "host-aliases-set",
    "host-namespace-shared",
    "host-path-mounted",
    "host-port-used",
    "host-process-container",
    "host-settings-conflict",
    "ignore-comment-broken",
    "ignore-comment-expired",
    "ignore-comment-unused",
    "image-digest-missing",
    "image-for-build-platform",
    "image-registry-frozen",
    "image-runs-as-root",
    "image-tag-floating",
    "image-user-differs-from-pod",
    "image-without-version",
    "ingress-catches-all-hosts",
    "ingress-class-contradicted",
    "ingress-invalid",
    "ingress-nginx-retired",
    "ingress-snippet",
    "ingress-without-tls",
    "instruction-invalid",
    "instruction-overridden",
    "keyword-casing",
    "kustomize-field-deprecated",
    "label-deprecated",
    "label-invalid",
    "list-not-json",
    "liveness-probe-impatient",
    "liveness-probe-missing",
    "load-balancer-open",
    "local-traffic-without-daemonset",
    "maintainer-deprecated",
    "manifest-unreadable",
    "memory-volume-unlimited",
    "mode-changed-after-copy",
    "naked-pod",
    "name-invalid",
    "namespace-without-default-deny",
    "namespace-without-pod-security",
    "network-policy-allows-all",
    "network-policy-ineffective",
    "network-policy-invalid",
    "network-policy-one-sided",
    "node-port-local",
    "non-root-contradiction",
    "npm-install-ignores-lock",
    "object-invalid",
    "package-archive-gone",
    "package-install-without-root",
    "package-lists-kept",
    "package-lists-updated-alone",
    "package-manager-waits",
    "password-in-image",
    "persistent-volume-on-node",
    "pip-cache-kept",
    "pipe-hides-failure",
    "platform-fixed",
    "platform-redundant",
    "pod-invalid",
    "pod-user-differs-from-image",
    "pods-not-isolated",
    "pods-not-spread",
    "port-not-exposed",
    "priority-class-missing",
    "privilege-escalation-allowed",
    "privileged-port",
    "probe-host-set",
    "probe-invalid",
    "probe-port-unknown",
    "probes-identical",
    "proc-mount-unmasked",
    "program-started-by-npm",
    "pull-policy-contradicts-tag",
    "quota-demand-unmet",
    "rbac-approves-certificates",
    "rbac-changes-configmaps",
    "rbac-changes-namespaces",
    "rbac-changes-network",
    "rbac-changes-roles",
    "rbac-changes-secrets",
    "rbac-changes-webhooks",
    "rbac-creates-volumes",
    "rbac-creates-workloads",
    "rbac-deletes-events",
    "rbac-deletes-workloads",
    "rbac-escalation-verbs",
    "rbac-exec-into-pods",
    "rbac-grant-ineffective",
    "rbac-impersonates",
    "rbac-invalid",
    "rbac-issues-tokens",
    "rbac-node-proxy",
    "rbac-reads-secrets",
    "rbac-wildcard",
    "read-only-root-without-volume",
    "readiness-probe-missing",
    "removed-object-used",
    "replicas-beside-autoscaler",
    "request-above-limit",
    "resource-unit-wrong",
    "resources-missing",
    "restart-policy-invalid",
    "role-resource-unknown",
    "rollout-stops-all-pods",
    "root-filesystem-writable",
    "root-group",
    "root-user-restored",
    "run-without-effect",
    "runtime-socket-mounted",
    "scale-target-contradicted",
    "schedule-invalid",
    "seccomp-profile-missing",
    "seccomp-unconfined",
    "secret-committed",
    "secret-copied",
    "secret-in-build",
    "secret-in-config-map",
    "secret-in-environment",
    "secret-in-plain-text",
    "selector-matches-nothing",
    "selector-mismatch",
    "selinux-options-set",
    "server-fields-committed",
    "service-account-alias",
    "service-account-token-mounted",
    "service-crosses-zones",
    "service-invalid",
    "service-on-node-port",
    "service-with-external-ips",
    "session-affinity-ineffective",
    "shell-form-without-shell",
    "single-replica",
    "stage-name-ambiguous",
    "stage-reference-broken",
    "start-in-shell-form",
    "start-script-broken",
    "stateful-set-service-not-headless",
    "sub-path-never-updated",
    "sudo-used",
    "system-namespace-used",
    "target-port-unknown",
    "template-not-rendered",
    "token-never-expires",
    "topology-annotation-ineffective",
    "topology-spread-invalid",
    "unhealthy-pods-block-drain",
    "unsafe-sysctl",
    "update-strategy-invalid",
    "user-log-too-large",
    "user-missing",
    "user-named",
    "user-namespace-missing",
    "user-not-numeric",
    "user-unused",
    "utilization-without-request",
    "value-without-equals",
    "verification-switched-off",
    "volume-blocks-rollout",
    "volume-type-removed",
    "volume-type-restricted",
    "workdir-relative",
];
/** The rules that presets treat in a special way, and how. */
const presetFacts = {
    "base-image-not-minimal": { preset: "strict" },
    "capabilities-added": { severities: { restricted: "warning" } },
    "capabilities-not-dropped": { severities: { restricted: "warning" } },
    "cpu-limit-missing": { preset: "strict" },
    "download-piped-to-shell": { preset: "strict" },
    "download-progress-logged": { preset: "all" },
    "ephemeral-storage-unlimited": { preset: "strict" },
    "field-deprecated": { preset: "strict" },
    "finished-job-kept": { preset: "strict" },
    "host-aliases-set": { preset: "all" },
    "image-digest-missing": { preset: "strict" },
    "image-without-version": { preset: "strict" },
    "ingress-nginx-retired": { preset: "strict" },
    "keyword-casing": { preset: "all" },
    "liveness-probe-missing": { preset: "strict" },
    "network-policy-one-sided": { preset: "strict" },
    "pipe-hides-failure": { preset: "all" },
    "platform-fixed": { preset: "strict" },
    "platform-redundant": { preset: "all" },
    "pods-not-isolated": { preset: "strict" },
    "priority-class-missing": { preset: "all" },
    "probes-identical": { preset: "strict" },
    "pull-policy-contradicts-tag": { preset: "strict" },
    "root-filesystem-writable": { preset: "strict" },
    "seccomp-profile-missing": { severities: { restricted: "warning" } },
    "secret-in-environment": { preset: "all" },
    "single-replica": { preset: "strict" },
    "user-named": { preset: "strict" },
    "user-namespace-missing": { preset: "all" },
    "user-unused": { preset: "strict" },
    "value-without-equals": { preset: "strict" },
    "volume-type-restricted": { severities: { restricted: "warning" } },
};


/***/ }),

/***/ 12222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ supportsFrom),
/* harmony export */   FG: () => (/* binding */ parseVersionRange),
/* harmony export */   HG: () => (/* binding */ newestKnownMinor)
/* harmony export */ });
/** The newest minor version of Kubernetes 1 whose API this program knows. */
const newestKnownMinor = 37;
/** Parses `1.34`, `v1.34.2` or a range such as `1.29-1.37`, both ends included; null for any other text. */
function parseVersionRange(text) {
    const [first = "", second, ...rest] = text.split("-").map((part) => part.trim());
    const from = parseVersion(first);
    const to = second === undefined ? from : parseVersion(second);
    if (from === null || to === null || rest.length > 0 || from.minor > to.minor)
        return null;
    return { from, to };
}
/** Whether every version of the range is at least 1.`minor`, so that a feature of that version can be relied on. */
function supportsFrom({ from }, minor) {
    return from.minor >= minor;
}
function parseVersion(text) {
    const match = /^v?1\.(\d{1,3})(?:\.\d{1,4})?$/.exec(text);
    return match === null ? null : { major: 1, minor: Number(match[1]) };
}


/***/ })

};
