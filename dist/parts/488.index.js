export const id = 488;
export const ids = [488];
export const modules = {

/***/ 62065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ asNote),
/* harmony export */   Y_: () => (/* binding */ severityTest),
/* harmony export */   kN: () => (/* binding */ presetLevel)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _core_preset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41971);
/* harmony import */ var _core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43866);
/* harmony import */ var _path_filter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97607);




/**
 * A finding as it is reported where it is worth a note only (see `Problem.noteInScans`), unless the configuration sets
 * another severity.
 */
function asNote(finding, rules) {
    const severity = severityTest(rules)(finding.rule, "info", finding.source.path) ?? "info";
    return (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, finding.severity) ? finding : { ...finding, severity };
}
const known = new WeakMap();
/** Returns the `SeverityOf` for some settings, which is cached. Throws a ConfigError for a glob that can't be used. */
function severityTest(rules) {
    const severityOf = known.get(rules) ?? readRules(rules);
    known.set(rules, severityOf);
    return severityOf;
}
function readRules({ preset, levels, overrides }) {
    const places = overrides.map((override) => ({ ...override, covers: (0,_path_filter_js__WEBPACK_IMPORTED_MODULE_2__/* .placeTest */ .Y5)(override) })).toReversed();
    return (rule, severity, file, namespace = null, circumstances = {}) => {
        const named = places.find((place) => levelIn(place.levels, rule) !== null && place.covers(file, namespace));
        const start = () => {
            return places.find((place) => place.preset !== null && place.covers(file, namespace))?.preset ?? preset;
        };
        const level = levelIn(named?.levels ?? levels, rule) ?? presetLevel(start(), rule, severity, circumstances);
        if (level === "off")
            return null;
        return level === "default" ? severity : level;
    };
}
/** The level that a preset gives to a rule's finding. Errors are in all presets: what can't work is not an opinion. */
function presetLevel(preset, rule, severity, { preset: own = "recommended", least = "info" } = {}) {
    if (preset === "none")
        return "off";
    const { preset: smallest = "recommended", severities = {} } = factsOf(rule);
    if (severity !== "error" && sizeOf(preset) < Math.max(sizeOf(smallest), sizeOf(own)))
        return "off";
    if (preset === "recommended" && !(0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, least))
        return "off";
    const lowest = severities[preset] ?? (preset === "strict" ? "warning" : "info");
    return (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, lowest) ? "default" : lowest;
}
function sizeOf(preset) {
    return _core_preset_js__WEBPACK_IMPORTED_MODULE_3__/* .presets */ .v.indexOf(preset);
}
function factsOf(rule) {
    return Object.hasOwn(_core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .presetFacts */ .B, rule) ? (_core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .presetFacts */ .B[rule] ?? {}) : {};
}
function levelIn(levels, rule) {
    return Object.hasOwn(levels, rule) ? (levels[rule] ?? null) : null;
}


/***/ }),

/***/ 48416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pointerWords),
/* harmony export */   o: () => (/* binding */ detect)
/* harmony export */ });
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63076);
/* harmony import */ var _dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74060);
/* harmony import */ var _dockerfile_dockerfile_signs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77257);
/* harmony import */ var _dockerfile_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28092);
/* harmony import */ var _dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85855);
/* harmony import */ var _encrypted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85379);
/* harmony import */ var _manifest_signs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19725);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61889);
/* harmony import */ var _yaml_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85091);
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10144);










const notManifest = { kind: "skip", reason: "not a Kubernetes manifest", silent: true };
/** Marks that only a template of a Dockerfile has. Braces in an argument are not one: `--format "{{.Id}}"`. */
const templateMark = /^[ \t]*(?:(?:ADD|ARG|COPY|EXPOSE|FROM|USER|VOLUME|WORKDIR)[ \t].*)?(?:\{[{%]|<%)|^[ \t]*FROM[ \t]+(?:%%|@@|<)/gim;
/**
 * Compose and Bake files can contain a Dockerfile (docs.docker.com: Compose Build Specification, Bake file reference).
 */
const inlineDockerfile = /(?:^|[{,])[ \t]*["']?dockerfile[-_]inline["']?[ \t]*:/m;
/**
 * Decides what a file is without parsing it. It is a Dockerfile if its name says so, if a build names it, or if its
 * name mentions Dockerfiles and its text is one. It is a manifest if its text looks like one. A manifest of more than
 * `limit` bytes is unreadable.
 */
function detect(path, bytes, built = false, limit = _yaml_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .maxFileSize */ .o2) {
    if (built || (0,_dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isDockerfilePath */ .e)(path))
        return detectDockerfile(path, bytes);
    if (bytes.length > Math.min(limit, _yaml_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .maxFileSize */ .o2))
        return tooLarge(path, bytes, Math.min(limit, _yaml_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .maxFileSize */ .o2));
    const text = decode(bytes);
    if (text === null)
        return undecodable(path, bytes);
    if (isLfsPointer(text)) {
        return { kind: "skip", reason: pointerWords, silent: !(0,_manifest_signs_js__WEBPACK_IMPORTED_MODULE_3__/* .hasManifestName */ .TZ)(path) };
    }
    if ((0,_dockerfile_dockerfile_signs_js__WEBPACK_IMPORTED_MODULE_1__/* .isDockerfileByText */ .d6)(path, text))
        return detectDockerfile(path, bytes);
    const source = new _core_source_file_js__WEBPACK_IMPORTED_MODULE_7__/* .SourceFile */ .s(path, text);
    if (!(0,_manifest_signs_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeManifest */ .BG)(path, text))
        return dockerfileInside(source) ?? notManifest;
    const conflict = conflictIn(text);
    if (conflict !== null)
        return unreadable("manifest", source, conflictWords, conflict);
    return templateIn(source) ?? { kind: "yaml", source };
}
function dockerfileInside(source) {
    const found = inlineDockerfile.exec(source.text);
    if (found === null)
        return null;
    const { line } = source.position(found.index + found[0].search(/["'\w]/));
    return { kind: "skip", reason: "the Dockerfile inside of it is not checked", silent: false, line };
}
/**
 * Finds template marks. What YAML reads as text is data for kubectl: braces inside a plain scalar, or `%Y-%m` after a
 * comma.
 */
function templateIn(source) {
    const { text } = source;
    if ((0,_template_js__WEBPACK_IMPORTED_MODULE_4__/* .findTemplate */ ._)(text) === null)
        return null;
    const tokens = (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)(source);
    const first = (0,_template_js__WEBPACK_IMPORTED_MODULE_4__/* .findTemplate */ ._)(text, { tokens });
    if (first === null)
        return null;
    if (isForProgram(text))
        return notManifest;
    const other = (0,_template_js__WEBPACK_IMPORTED_MODULE_4__/* .findTemplate */ ._)(text, { tokens, braces: false });
    return { kind: "template", format: "manifest", source, offset: other ?? first, plain: other === null && !tokens };
}
/** The API groups of configuration files that programs read, which are never sent to a cluster. */
const programGroups = "audit\\.k8s\\.io|client\\.authentication\\.k8s\\.io|eksctl\\.io|k3d\\.io|kind\\.x-k8s\\.io|kops\\.k8s\\.io|" +
    "krew\\.googlecontainertools\\.github\\.com|kubeadm\\.k8s\\.io|(?:apiserver|kubelet|kubeproxy|kubescheduler)\\.config\\.k8s\\.io|skaffold";
const forProgram = new RegExp(`^apiVersion:[ \\t]*["']?(?:${programGroups})/`);
/** Whether all objects of a text are configuration of programs. */
function isForProgram(text) {
    const versions = text.match(/^apiVersion:.*/gm) ?? [];
    // The key may be written in another way, which could hide an object.
    const isPlain = versions.length === text.split("apiVersion").length - 1 && !/\\[uUx]|binary/.test(text);
    return isPlain && versions.every((line) => forProgram.test(line));
}
function detectDockerfile(path, bytes) {
    const skip = (reason) => ({ kind: "skip", reason, silent: false });
    if (bytes.length > _dockerfile_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .maxDockerfileSize */ .Iq) {
        const why = `it is larger than ${_dockerfile_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .maxDockerfileSize */ .Iq / 1024 / 1024} MiB`;
        return unreadable("dockerfile", new _core_source_file_js__WEBPACK_IMPORTED_MODULE_7__/* .SourceFile */ .s(path, readable(bytes)), why);
    }
    const text = decode(bytes);
    if (text === null) {
        const why = bytes.includes(0) ? "it contains NUL bytes" : "it is not UTF-8";
        return unreadable("dockerfile", new _core_source_file_js__WEBPACK_IMPORTED_MODULE_7__/* .SourceFile */ .s(path, readable(bytes)), why);
    }
    if (text.trim() === "")
        return skip("empty");
    const source = new _core_source_file_js__WEBPACK_IMPORTED_MODULE_7__/* .SourceFile */ .s(path, text);
    if (isLfsPointer(text))
        return unreadable("dockerfile", source, `it is ${pointerWords}`);
    // A heredoc contains the text of a file or a script, whatever it looks like.
    const heredocs = heredocRanges(source);
    const conflict = conflictIn(text, heredocs);
    if (conflict !== null)
        return unreadable("dockerfile", source, conflictWords, conflict);
    const template = firstOutside(text, templateMark, heredocs);
    if (template === null)
        return { kind: "dockerfile", source };
    return { kind: "template", format: "dockerfile", source, offset: template, plain: false };
}
/** The ranges of instructions with heredocs, including the lines of the instructions themselves. */
function heredocRanges(source) {
    if (!source.text.includes("<<"))
        return [];
    const { instructions } = (0,_dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDockerfile */ .Ai)(source);
    return instructions.flatMap(({ heredoc, range }) => (heredoc === "" ? [] : [range]));
}
/** The offset of the first match of a pattern outside of the given sorted ranges. */
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
/** Whether a text is a pointer file of Git LFS, which consists of lines like these only (git-lfs, docs/spec.md). */
function isLfsPointer(text) {
    return (text.length < 1024 && /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:[a-z0-9.-]+ \S+\r?\n?)*$/.test(text));
}
/** The offset of the first merge conflict marker outside of the given sorted ranges. */
function conflictIn(text, exempt = []) {
    return /^>{7}(?:[ \t]|\r?$)/m.test(text) ? firstOutside(text, /^<{7}(?:[ \t]|\r?$)/gm, exempt) : null;
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
/** Detects manifests that are not UTF-8. kubectl reads UTF-16 and ignores invalid bytes in comments. */
function undecodable(path, bytes) {
    if ((0,_encrypted_js__WEBPACK_IMPORTED_MODULE_9__/* .isEncrypted */ .p)(readable(bytes)))
        return { kind: "skip", reason: _encrypted_js__WEBPACK_IMPORTED_MODULE_9__/* .encryptedWords */ .S, silent: !(0,_manifest_signs_js__WEBPACK_IMPORTED_MODULE_3__/* .hasManifestName */ .TZ)(path) };
    const isWide = bytes.includes(0);
    const wide = isWide ? asKubectlDecodes(bytes) : "";
    if (isWide && (0,_manifest_signs_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeManifest */ .BG)(path, wide)) {
        return unreadable("manifest", new _core_source_file_js__WEBPACK_IMPORTED_MODULE_7__/* .SourceFile */ .s(path, wide), "it is UTF-16, and only UTF-8 is checked");
    }
    if (!(0,_manifest_signs_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeManifest */ .BG)(path, new TextDecoder("utf-8").decode(bytes))) {
        return isWide && (0,_manifest_signs_js__WEBPACK_IMPORTED_MODULE_3__/* .hasManifestName */ .TZ)(path) ? { kind: "skip", reason: "a binary file", silent: false } : notManifest;
    }
    return unreadable("manifest", new _core_source_file_js__WEBPACK_IMPORTED_MODULE_7__/* .SourceFile */ .s(path, readable(bytes)), isWide ? "it contains NUL bytes" : "it is not UTF-8");
}
/** Decodes each document by its own byte order mark. Without one, it is UTF-16 only if it is the whole file. */
function asKubectlDecodes(bytes) {
    const starts = [0, ...documentStarts(bytes)];
    const texts = starts.map((start, index) => {
        const part = bytes.subarray(start, starts[index + 1]);
        const [isBig, isLittle] = [part[0] === 0xfe && part[1] === 0xff, part[0] === 0xff && part[1] === 0xfe];
        const isWide = isLittle || starts.length === 1;
        return new TextDecoder(isBig ? "utf-16be" : isWide ? "utf-16le" : "utf-8").decode(part);
    });
    return texts.join("");
}
/** The offsets after the lines with `---` in single-byte characters. */
function documentStarts(bytes) {
    const starts = [];
    for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) {
        const end = bytes[at - 1] === 0x0d ? at - 1 : at;
        const isMarker = [1, 2, 3].every((back) => bytes[end - back] === 0x2d);
        if (isMarker && (bytes[end - 4] ?? 0x0a) === 0x0a)
            starts.push(at + 1);
    }
    return starts;
}
/** The start of a text that can't be read, to be shown. */
function readable(bytes) {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, shownBytes));
}
/** The most bytes of an unreadable file that are decoded and shown. */
const shownBytes = 64 * 1024;
function tooLarge(path, bytes, limit) {
    if (!(0,_manifest_signs_js__WEBPACK_IMPORTED_MODULE_3__/* .hasManifestName */ .TZ)(path) || !(0,_manifest_signs_js__WEBPACK_IMPORTED_MODULE_3__/* .longTextLooksLikeManifest */ .Sh)(new TextDecoder("utf-8").decode(bytes)))
        return notManifest;
    return unreadable("manifest", new _core_source_file_js__WEBPACK_IMPORTED_MODULE_7__/* .SourceFile */ .s(path, readable(bytes)), `it is larger than ${limit / 1024} KiB`);
}
/** The words for a Git LFS pointer in messages. */
const pointerWords = "a Git LFS pointer, not the file itself";
const conflictWords = "it contains merge conflict markers";
function unreadable(format, source, why, offset = 0) {
    return { kind: "unreadable", format, source, why, offset };
}


/***/ }),

/***/ 43962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ directiveErrors),
/* harmony export */   FP: () => (/* binding */ escapeOf),
/* harmony export */   ZW: () => (/* binding */ directiveLines),
/* harmony export */   gN: () => (/* binding */ frontendOf)
/* harmony export */ });
/* harmony import */ var _logical_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41332);

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
/** The escape character that the directives set (Dockerfile reference, parser directives). */
function escapeOf(directives) {
    return directives.find(({ name }) => name === "escape")?.value === "`" ? "`" : "\\";
}
/** The errors in directives for which BuildKit fails. */
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
/**
 * The frontend image that a Dockerfile names, with which BuildKit reads it. A shebang line may come before the
 * directives.
 */
function frontendOf(text) {
    const start = /^\ufeff?#!.*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
    const directives = directiveLines(text.slice(start));
    const index = directives.findIndex(({ name }) => name === "syntax");
    if (index === -1)
        return null;
    return { image: directives[index]?.value ?? "", offset: start + (directives[index - 1]?.end ?? 0) };
}


/***/ }),

/***/ 74060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isDockerfilePath)
/* harmony export */ });
/**
 * Endings of files that are kept beside Dockerfiles but are not Dockerfiles: templates, parts, notes, ignore files,
 * backups.
 */
const otherEnding = new RegExp("(?:[-_](?:template|tmpl|tpl)|\\.(?:" +
    [
        "adoc|bak|dockerignore|diff|ejs|erb|gotmpl|hbs|html?|ini|j2|jinja2?|json5?|jsonnet|liquid|lock|log|m4|mdx?|mustache",
        "njk|orig|patch|ps1|rej|rst|sh|snap|snippet|svg|swp|template|tmpl|toml|tpl|tsx?|txt|vim|vue|xml|ya?ml",
    ].join("|") +
    "))$", "i");
/**
 * Source code with a name that starts like a Dockerfile's: `dockerfile_test.go`, `dockerfile-parser.py`,
 * `dockerfile.rb`.
 */
const sourceCode = new RegExp("^(?:(?:docker|container)file|.+[_-].+)\\.(?:" +
    [
        "c|cc|cjs|clj|cpp|cr|cs|css|dart|elm|erl|exs?|fs|go|groovy|h|hcl|hs|java|jl|js|jsx|kts?|lua|m|mjs|ml|mts|nim|php|pl",
        "pm|py|pyi|rb|rs|scala|scss|swift|tf|zig",
    ].join("|") +
    ")$");
/** Whether a file is a Dockerfile by its name: `Dockerfile`, `Dockerfile.dev`, `api.Dockerfile`, `Containerfile`. */
function isDockerfilePath(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (otherEnding.test(name) || sourceCode.test(name))
        return false;
    return /^(?:Dockerfile|Containerfile)(?:[._-].+)?$/i.test(name) || /.\.(?:Dockerfile|Containerfile)$/i.test(name);
}


/***/ }),

/***/ 77257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ startsLikeDockerfile),
/* harmony export */   d6: () => (/* binding */ isDockerfileByText),
/* harmony export */   kP: () => (/* binding */ mentionsDockerfile),
/* harmony export */   qM: () => (/* binding */ isDockerfileText)
/* harmony export */ });
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63076);
/* harmony import */ var _logical_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41332);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85855);



/** Endings of copies of Dockerfiles, of notes and pages about them, and of ignore files. */
const otherFile = /\.(?:adoc|bak|diff|html?|log|markdown|mdx?|old|orig|patch|rej|rst|snap|svg|swp)$|ignore$/i;
/** Whether a file's name mentions Dockerfiles, whatever its extension: `Dockerfile.yaml`, `web-dockerfile`. */
function mentionsDockerfile(path) {
    return /(?:docker|container)-?file[^/]*$/i.test(path);
}
/**
 * Whether a file is a Dockerfile by its text. Only considered if its name mentions Dockerfiles, and is not that of a
 * copy or a note.
 */
function isDockerfileByText(path, text) {
    return mentionsDockerfile(path) && !otherFile.test(path) && isDockerfileText(text);
}
/** The first instruction of a Dockerfile. */
const start = /^\ufeff?[ \t]*(?:FROM|ARG)[ \t]+\S/i;
/** A line that may come before it: blank, a comment, or one of a template. */
const head = /^\ufeff?[ \t]*(?:#|\{[{%]|<%|$)/;
/** Whether a text starts like a Dockerfile or a template of one. */
function startsLikeDockerfile(text) {
    // A single pattern for all lines would run out of memory on a text of very many.
    for (const line of (0,_logical_line_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text, 0))
        if (!head.test(line.text))
            return start.test(line.text);
    return false;
}
/** Whether a text is a Dockerfile: it parses without errors and has a stage and more than one instruction. */
function isDockerfileText(text) {
    if (!startsLikeDockerfile(text))
        return false;
    const { errors, stages, instructions } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerfile */ .Ai)(new _core_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s("", text));
    return errors.length === 0 && stages.length > 0 && instructions.length > 1;
}


/***/ }),

/***/ 28092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ maxVariables),
/* harmony export */   Iq: () => (/* binding */ maxDockerfileSize),
/* harmony export */   QL: () => (/* binding */ maxInstructions)
/* harmony export */ });
/** A Dockerfile with more bytes is not read. */
const maxDockerfileSize = 1024 * 1024;
/**
 * A Dockerfile with more instructions gets an error. The largest real ones have some hundreds. The time per instruction
 * grows with their number.
 */
const maxInstructions = 10_000;
/** A Dockerfile with more words in its ARGs and ENVs gets an error. The largest real ones have some dozens. */
const maxVariables = 1000;


/***/ }),

/***/ 41332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   KS: () => (/* binding */ lengthWithoutEscape),
/* harmony export */   TR: () => (/* binding */ isSkippedLine),
/* harmony export */   cT: () => (/* binding */ joinLines),
/* harmony export */   lg: () => (/* binding */ withoutMargin)
/* harmony export */ });
/* harmony import */ var _core_without_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64134);

/**
 * Joins the lines of an instruction, beginning at `start`. A line that ends in the escape character continues; comments
 * and blank lines in between are dropped (BuildKit, `frontend/dockerfile/parser`).
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
        const line = (0,_core_without_end_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEnd */ .M)(source.slice(at, stop), "\r");
        end = at + line.length;
        const skipped = !first && isSkippedLine(line);
        const kept = skipped ? null : lengthWithoutEscape(line, escape);
        const length = skipped ? 0 : (kept ?? line.length);
        parts.push(line.slice(0, length));
        for (let index = 0; index < length; index += 1)
            offsets.push(at + index);
        if (!skipped) {
            const said = (0,_core_without_end_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEnd */ .M)(line.slice(0, length), " \t").length;
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
/**
 * The lines from an offset to the one that reaches `to`. A lone carriage return doesn't end a line (BuildKit,
 * `scanLines`).
 */
function* linesOf(text, from, to = text.length) {
    for (let start = from; start < to && start < text.length;) {
        const newline = text.indexOf("\n", start);
        const end = newline === -1 ? text.length : newline + 1;
        const whole = text.slice(start, end);
        yield { start, end, text: (0,_core_without_end_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEnd */ .M)(whole, "\r\n"), whole };
        start = end;
    }
}
/**
 * Whether a line is a comment or only white space. Such a line means nothing and doesn't end the instruction around it.
 */
function isSkippedLine(line) {
    return /^[\t\n\v\f\r \u0085\p{Z}]*(?:#|$)/u.test(line);
}
/** A line without the white space at its start. */
function withoutMargin(line) {
    return line.replace(/^[\t\v\f\r \u0085\p{Z}]+/u, "");
}
/** The length of a line without the escape character that continues it; null if it does not continue. */
function lengthWithoutEscape(line, escape) {
    const text = (0,_core_without_end_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEnd */ .M)(line, " \t");
    if (!text.endsWith(escape))
        return null;
    return text.length > 1 && text[text.length - 2] === escape ? null : text.length - 1;
}
/** The range in the file of a part of a logical line. */
function placeOf({ offsets }, start, end) {
    const from = offsets[start] ?? 0;
    return [from, end > start ? (offsets[end - 1] ?? from) + 1 : from];
}


/***/ }),

/***/ 85855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W7: () => (/* binding */ fileOf),
  Ai: () => (/* binding */ parseDockerfile),
  on: () => (/* binding */ readPart)
});

// EXTERNAL MODULE: ./build/core/cut-text.js
var cut_text = __webpack_require__(49144);
// EXTERNAL MODULE: ./build/formats/dockerfile/directives.js
var dockerfile_directives = __webpack_require__(43962);
// EXTERNAL MODULE: ./build/formats/dockerfile/limits.js
var limits = __webpack_require__(28092);
// EXTERNAL MODULE: ./build/formats/dockerfile/read-instruction.js
var read_instruction = __webpack_require__(54093);
// EXTERNAL MODULE: ./build/formats/dockerfile/heredocs.js
var heredocs = __webpack_require__(43917);
// EXTERNAL MODULE: ./build/formats/dockerfile/logical-line.js
var logical_line = __webpack_require__(41332);
;// CONCATENATED MODULE: ./build/formats/dockerfile/read-lines.js



/**
 * Splits a text into instructions and comments as BuildKit does (`frontend/dockerfile/parser`). Starts at an offset at
 * the start of a line outside of any instruction. Blank lines are skipped.
 */
function* readLines(text, from, escape) {
    const lastLines = lastLinesOf(text);
    for (let at = from; at < text.length;) {
        const line = lineAt(text, at);
        if ((0,logical_line/* lengthWithoutEscape */.KS)((0,logical_line/* withoutMargin */.lg)(line.text), escape) === 0) {
            yield { kind: "unfollowed", start: at, next: line.end };
            at = line.end;
        }
        else if ((0,logical_line/* isSkippedLine */.TR)(line.text)) {
            const comment = commentIn(line);
            if (comment !== null)
                yield { kind: "comment", comment, next: line.end };
            at = line.end;
        }
        else {
            const lines = instructionAt(text, line, escape, lastLines);
            yield lines;
            at = lines.next;
        }
    }
}
function lastLinesOf(text) {
    let known;
    return () => (known ??= new Map([...(0,logical_line/* linesOf */.Dx)(text, 0)].map((line) => [line.text, line.start])));
}
function instructionAt(text, first, escape, lastLines) {
    const start = first.start + first.text.length - (0,logical_line/* withoutMargin */.lg)(first.text).length;
    const line = (0,logical_line/* joinLines */.cT)(text, start, text.length, escape);
    const comments = [];
    let at = first.end;
    while (at <= line.end && at < text.length) {
        const part = lineAt(text, at);
        const comment = (0,logical_line/* isSkippedLine */.TR)(part.text) ? commentIn(part) : null;
        if (comment !== null)
            comments.push(comment);
        at = part.end;
    }
    const [end] = line.dangling[0] ?? [line.end];
    let stop = end;
    let terminated = true;
    for (const heredoc of heredocsAsked(line, escape)) {
        // Older releases of BuildKit don't allow blanks after `<<`. So if no line ends such a heredoc, it is not one.
        if (heredoc.spaced && (lastLines().get(heredoc.name) ?? -1) < at)
            continue;
        const last = lastLineOf(heredoc, text, at);
        terminated = last !== null;
        stop = last === null ? end : last.start + last.text.length;
        at = last?.end ?? text.length;
    }
    const heredoc = stop > end ? text.slice(line.end, stop).replace(/^\r*\n/, "") : "";
    return { kind: "instruction", line, range: [start, stop], heredoc, terminated, comments, next: at };
}
function lineAt(text, at) {
    const [line] = (0,logical_line/* linesOf */.Dx)(text, at);
    return line ?? { start: at, end: text.length, text: "", whole: "" };
}
function commentIn({ start, text }) {
    const mark = text.indexOf("#");
    return mark === -1 ? null : { range: [start + mark, start + text.length], text: text.slice(mark) };
}
/** The heredocs in a logical line. Only RUN, COPY and ADD have any, and not in their JSON form. */
function heredocsAsked(logical, escape) {
    if (!logical.text.includes("<<"))
        return [];
    const read = (0,read_instruction/* readInstruction */.d)(logical, 0, { index: 0, range: [0, 0], escape, heredoc: "" });
    const { keyword, json } = read.trigger ?? read;
    return !json && /^(?:ADD|COPY|RUN)$/.test(keyword) ? (0,heredocs/* heredocsIn */.N)(logical.text) : [];
}
function lastLineOf({ name, tabs }, text, from) {
    for (const line of (0,logical_line/* linesOf */.Dx)(text, from)) {
        if ((tabs ? line.text.replace(/^\t+/, "") : line.text) === name)
            return line;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/formats/dockerfile/parse.js





/**
 * Parses a Dockerfile as BuildKit does. Never throws: what can't be built becomes an entry of `errors`. The caller has
 * to limit the size of the file.
 */
function parseDockerfile(source) {
    const { text } = source;
    const directives = (0,dockerfile_directives/* directiveLines */.ZW)(text);
    const escape = (0,dockerfile_directives/* escapeOf */.FP)(directives);
    const head = directives.at(-1)?.end ?? (text.startsWith("\ufeff") ? 1 : 0);
    const file = fileOf(source, escape, new Map(directives.map(({ name, value }) => [name, value])), readPart(text, head, escape));
    return { ...file, errors: [...(0,dockerfile_directives/* directiveErrors */.Bk)(directives), ...file.errors] };
}
/**
 * Reads lines from an offset at the start of a line outside of any instruction. Stops at the first place between
 * instructions and comments for which `isEnd` is true. The first instruction gets the index `first`.
 */
function readPart(text, from, escape, first = 0, isEnd = () => false) {
    const instructions = [];
    const comments = [];
    const unterminated = new Set();
    let dangling = [];
    let unfollowed = null;
    for (const lines of readLines(text, from, escape)) {
        if (lines.kind === "comment")
            comments.push(lines.comment);
        else if (lines.kind === "unfollowed")
            unfollowed ??= lines.start;
        else {
            const { line, range, heredoc } = lines;
            const instruction = (0,read_instruction/* readInstruction */.d)(line, 0, { index: first + instructions.length, range, escape, heredoc });
            instructions.push(instruction);
            comments.push(...lines.comments);
            if (!lines.terminated)
                unterminated.add(instruction);
            dangling = line.dangling;
            unfollowed = null;
        }
        if (isEnd(lines.next))
            break;
    }
    return { instructions, comments, unterminated, dangling, unfollowed };
}
/** Makes a file from all of its lines, including the errors in them. */
function fileOf(source, escape, directives, { instructions, comments, unterminated, dangling, unfollowed }) {
    return {
        format: "dockerfile",
        source,
        escape,
        instructions,
        stages: stagesOf(instructions),
        comments,
        directives,
        dangling,
        errors: [
            ...errorsOf(source, instructions, unterminated),
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
/** The longest name of an unknown instruction in an error, in characters; longer ones are cut. */
const longestName = 30;
function* errorsOf(source, instructions, unterminated) {
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
        if (!(0,read_instruction/* isKeyword */.w)(keyword)) {
            const written = source.text.slice(...instruction.keywordRange);
            yield { message: `${(0,cut_text/* quoteShort */.p)(written, longestName)} is not a Dockerfile instruction`, offset };
        }
        if (keyword === "FROM")
            staged = true;
        else if ((0,read_instruction/* isKeyword */.w)(keyword) && !staged && keyword !== "ARG")
            yield { message: `${keyword} comes before the first FROM`, offset };
        if (keyword === "FROM" && !isFrom(words.map(({ value }) => value))) {
            yield { message: "FROM needs an image, and optionally AS and a name", offset };
        }
        if (keyword === "ONBUILD" && !isTrigger(trigger?.keyword ?? "")) {
            yield { message: "ONBUILD needs an instruction other than FROM, MAINTAINER and ONBUILD", offset };
        }
        if (unterminated.has(instruction))
            yield { message: "A heredoc is not terminated", offset };
    }
    if (!staged)
        yield { message: "FROM is missing", offset: 0 };
}
/** The most variables that an instruction may set. The old form of ENV sets one, whatever its value. */
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

/***/ 54093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readInstruction),
/* harmony export */   w: () => (/* binding */ isKeyword)
/* harmony export */ });
/* harmony import */ var _logical_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41332);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44987);


/** All instructions (Dockerfile reference) and which syntax they allow: the JSON form, flags, quotes in arguments. */
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
/** Whether BuildKit knows a keyword, which has to be in upper case. */
function isKeyword(keyword) {
    return Object.hasOwn(grammar, keyword);
}
/** Parses the instruction that starts at the index `from` of a logical line. */
function readInstruction(line, from, place) {
    return readOne(line, from, place, false);
}
function readOne(line, from, place, triggered) {
    const { text } = line;
    const start = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .skipBlanks */ .pw)(text, from);
    const keywordLength = /^\S*/.exec(text.slice(start))?.[0].length ?? 0;
    const keyword = text.slice(start, start + keywordLength).toUpperCase();
    const { json, flags: takesFlags, quotes } = grammar[keyword] ?? {};
    let at = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .skipBlanks */ .pw)(text, start + keywordLength);
    const flags = [];
    if (takesFlags) {
        for (const span of (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .splitWords */ .yM)(text, at, flagEscape)) {
            if (!text.startsWith("--", span.start) || span.end - span.start < 3)
                break;
            flags.push(readFlag(line, span));
            at = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .skipBlanks */ .pw)(text, span.end);
        }
    }
    const strings = json ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStrings */ .lJ)(text, at) : null;
    const words = strings
        ? strings.map(({ value, span }) => ({ value, range: (0,_logical_line_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(line, span.start, span.end) }))
        : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .splitWords */ .yM)(text, at, quotes ? place.escape : null).map((span) => toWord(line, span));
    const { heredoc } = place;
    return {
        index: place.index,
        keyword,
        range: place.range,
        keywordRange: (0,_logical_line_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(line, start, start + keywordLength),
        flags,
        words,
        json: strings !== null,
        text: text.slice(at).trim(),
        heredoc,
        trigger: keyword === "ONBUILD" && !triggered && at < text.length ? readOne(line, at, place, true) : null,
        said: statementOf({ keyword, flags, words, json: strings !== null, heredoc }),
    };
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
/** The escape character in flags, whatever the directive says (BuildKit, `extractBuilderFlags`). */
const flagEscape = "\\";
function readFlag(line, span) {
    const { value: written, range } = toWord(line, span);
    const value = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutQuotes */ .Yg)(written, flagEscape);
    const equals = value.indexOf("=");
    if (equals === -1)
        return { name: value.slice(2), value: null, range };
    return { name: value.slice(2, equals), value: value.slice(equals + 1), range };
}
function toWord(line, { start, end }) {
    return { value: line.text.slice(start, end), range: (0,_logical_line_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(line, start, end) };
}


/***/ }),

/***/ 44987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yg: () => (/* binding */ withoutQuotes),
/* harmony export */   lJ: () => (/* binding */ jsonStrings),
/* harmony export */   pw: () => (/* binding */ skipBlanks),
/* harmony export */   yM: () => (/* binding */ splitWords)
/* harmony export */ });
/** Splits a text at blanks. With an escape character, quotes and escaped blanks keep a word together. */
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
/** A word without the quotes and the escape characters in it. */
function withoutQuotes(word, escape) {
    let text = "";
    let quote = null;
    for (let index = 0; index < word.length; index += 1) {
        const char = word[index] ?? "";
        if (char === escape)
            text += word[(index += 1)] ?? "";
        else if (quote === null && (char === '"' || char === "'"))
            quote = char;
        else if (char === quote)
            quote = null;
        else
            text += char;
    }
    return text;
}
/** The strings of a JSON array with their places, including quotes; null if the text is not an array of strings. */
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
/** The index of the first character from `from` on that is not a blank. */
function skipBlanks(text, from) {
    let index = from;
    while (index < text.length && isBlank(text[index] ?? ""))
        index += 1;
    return index;
}
function isBlank(char) {
    return char === " " || char === "\t" || char === "\r" || char === "\v" || char === "\f";
}


/***/ }),

/***/ 85379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ encryptedWords),
/* harmony export */   p: () => (/* binding */ isEncrypted)
/* harmony export */ });
/** Whether a text is that of a file which git-crypt has encrypted: each one starts with the same bytes. */
function isEncrypted(text) {
    return text.startsWith("\0GITCRYPT\0");
}
/** The words for such a file in messages. */
const encryptedWords = "encrypted with git-crypt";


/***/ }),

/***/ 19725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ looksLikeManifest),
/* harmony export */   Sh: () => (/* binding */ longTextLooksLikeManifest),
/* harmony export */   TI: () => (/* binding */ mentionsManifest),
/* harmony export */   TZ: () => (/* binding */ hasManifestName)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28314);
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63076);
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10144);
/* harmony import */ var _yaml_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38786);




/** The key at the start of a line, after list dashes, or in a flow map; quoted or not. */
const apiVersionKey = /(?:^[ \t\u00a0\ufeff-]*|[{,]\s*|\? *)(?:apiVersion[ \t]*|(["'])apiVersion\1\s*):/m;
const kindKey = /(?:^[ \t\u00a0\ufeff-]*|[{,]\s*|\? *)(?:kind[ \t]*|(["'])kind\1\s*):/m;
/** The start of a manifest, by which files without a manifest's extension are recognized. */
const manifestStart = /^\ufeff?(?:(?:#.*|---.*|%.*)?\r?\n)*(?:["']?(?:apiVersion|kind|metadata)["']?[ \t]*:|\{\s*(?:"|'?(?:apiVersion|kind|metadata)'?\s*:))/;
/** The first lines of a later document that starts like a manifest. */
const laterStart = /^---.*\r?\n(?:#.*\r?\n)*["']?(?:apiVersion|kind)["']?[ \t]*:/m;
/** Ways to hide a word in other characters: a tag for base64, a renamed tag, or a tag with escapes. */
const encoding = /binary|%TAG|!\S{0,200}%[0-9a-fA-F]{2}/;
/** Whether a file's name has the extension of YAML or JSON. */
function hasManifestName(path) {
    return (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifestPath */ .H)(path);
}
/** Whether a text is meant to be a manifest, as far as this can be decided even if it is invalid. */
function looksLikeManifest(path, text) {
    const plain = withoutEscapes((0,_core_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlainBreaks */ .V)(text));
    const isEncoded = encoding.test(text);
    const hasBoth = hasBothWords(plain);
    if (!isEncoded && !hasBoth)
        return (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifestPath */ .H)(path) && isMisspelled(plain);
    if (!(0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifestPath */ .H)(path) && !startsLikeManifest(path, text))
        return false;
    if (mentionsManifest(plain))
        return true;
    // Explicit keys, tags and aliases can be written where no pattern finds a key.
    return /[?!&*]/.test(text) && holdsObject(new _core_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s(path, text));
}
/** Whether a text starts like a manifest, or a later document does and the first ones are data: prose and code are not. */
function startsLikeManifest(path, text) {
    if (manifestStart.test(text))
        return true;
    const later = laterStart.exec(text);
    if (later === null)
        return false;
    const { documents } = (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(new _core_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s(path, text.slice(0, later.index)));
    return documents.length > 0 && documents.every(({ errors, value }) => errors.length === 0 && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value));
}
/**
 * Like `looksLikeManifest`, for a text that is too long to be parsed: whether a document has `apiVersion` as a
 * top-level key, or a key that may be it in another form. JSON is parsed, so that its keys are known.
 */
function longTextLooksLikeManifest(text) {
    const plain = withoutEscapes(text);
    if (!hasBothWords(plain) && !encoding.test(text))
        return false;
    if (/^\ufeff?\s*[[{]/.test(plain)) {
        const data = parsedJson(text);
        if (data !== undefined)
            return [data].flat().some((one) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(one) && "apiVersion" in one);
        return mentionsManifest(plain);
    }
    return rootLines(plain).some((line) => /^(?:[?!&*]|["']?(?:apiVersion\b|<<)|[[{].*\bapiVersion\b)/.test(line));
}
/** The lines with top-level keys: those with the same indentation as the first line of their document. */
function rootLines(text) {
    const found = [];
    let root = null;
    for (const line of (0,_core_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlainBreaks */ .V)(text).split(/\r?\n/)) {
        const marker = /^(?:---|\.\.\.)(?:[ \t]+|$)/.exec(line)?.[0];
        if (marker !== undefined) {
            root = null;
            if (line.length > marker.length)
                found.push(line.slice(marker.length));
            continue;
        }
        const indent = line.search(/[^ \t\ufeff]/);
        if (indent === -1 || line[indent] === "#" || line[indent] === "%")
            continue;
        root ??= indent;
        if (indent === root)
            found.push(line.slice(indent));
    }
    return found;
}
function hasBothWords(text) {
    return text.includes("apiVersion") && text.includes("kind");
}
/**
 * Whether a text has one of the two words as a key, and the other one in another spelling, such as `Kind` or
 * `apiversion`.
 */
function isMisspelled(text) {
    const [hasVersion, hasKind] = [text.includes("apiVersion"), text.includes("kind")];
    if (hasVersion === hasKind)
        return false;
    const own = hasVersion ? apiVersionKey : kindKey;
    const other = hasVersion ? misspelledKind : misspelledVersion;
    return own.test(text) && other.test(text);
}
const misspelledVersion = /(?:^[ \t\u00a0\ufeff]*|[{,]\s*)["']?api[_-]?version["']?[ \t]*:/im;
const misspelledKind = /(?:^[ \t\u00a0\ufeff]*|[{,]\s*)["']?kind["']?[ \t]*:/im;
/** Whether a text has both words as keys, at the start of a line or in a flow map. */
function mentionsManifest(text) {
    return apiVersionKey.test(text) && kindKey.test(text);
}
/** Replaces the escapes of quoted scalars by their characters, and joins escaped line breaks (YAML 1.2.2, 5.7). */
function withoutEscapes(text) {
    if (!text.includes("\\"))
        return text;
    return text.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8})|\r?\n[ \t]*|\r[ \t]*|\\)/g, (escape, ...codes) => {
        const code = codes.slice(0, 3).find((one) => one !== undefined);
        if (code === undefined)
            return escape === "\\\\" ? escape : "";
        const point = Number.parseInt(code, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : escape;
    });
}
/** Whether the parsed text has a document with `apiVersion` and `kind`, or can't be parsed and may have one. */
function holdsObject(source) {
    const { documents } = (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(source);
    const isBroken = documents.some(({ errors }) => errors.length > 0);
    if (isBroken && longTextLooksLikeManifest(source.text))
        return true;
    return documents.some(({ value }) => {
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) && typeof value["apiVersion"] === "string" && typeof value["kind"] === "string";
    });
}
function parsedJson(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ""));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 61889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ needsRendering),
/* harmony export */   _: () => (/* binding */ findTemplate)
/* harmony export */ });
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10144);

/** Marks of Helm and Jinja templates that count even in the middle of a plain scalar. */
const inPlain = /^\{(?:%|\{-|\{\s*(?:\.(?:Values|Release|Chart|Capabilities|Files|Template)|include|template|if|end|else|range|with|tpl|toYaml|define)\b)/;
/**
 * Marks of templates that count only where a scalar would start: `@@X@@`, `@X@`, `%{X}%`, `%X%`, `%%X%%`, `!X!`; and
 * `<% if x %>`, which counts at the start of a line.
 */
const atTokenStart = /^(?:@{1,2}[\w.:-]+@{1,2}|%{1,2}\{?[\w.:-]+\}?%|![\w.:-]+!(?=[\s,\]}]|$))/;
const atLineStart = /^[ \t]*<%/;
/** A token, or an expression, alone on its line, which is no key: `<LABELS>`, `$X`, `${indent(labels, 4)}`, `%{if X}`. */
const tokenLine = /^[ \t]*(?:<[A-Z][A-Z0-9_]*>|\$[A-Z][A-Z0-9_]*|\$\{.*\}|%\{.*\})[ \t]*$/;
/** A placeholder alone on its line: `APP_IMAGE`. It may also be a key without its colon, where other keys look like it. */
const wordLine = /^[ \t]*[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+[ \t]*$/;
const keyInCapitals = /^( *)[A-Z][A-Z0-9_]*[ \t]*:/gm;
/**
 * Comments that a template language reads: those of ytt, `#@ if x:`, and a token or a block alone on its line, `#{X}#`,
 * `#{if X}`, `#!X!#`.
 */
const commentLine = /^[ \t]*#(?:@(?:[ \t]|[a-z]+\/)|\{\/?[\w.-]+(?:[ |][^{}:]*)?\}#?[ \t]*$|![\w.:-]+!#)/;
/** A cheap test: a file without a match has no template marks. */
const anyMark = /\{[{%]|<%|@[\w.:-]+@|%\{?[\w.:-]+\}?%|#[@{!]|![\w.:-]+!|^[ \t]*(?:<[A-Z]|\$[A-Z{]|%\{|[A-Z][A-Z0-9]*_[A-Z0-9_]+[ \t]*\r?$)/m;
const blockScalar = /(?:^|[:-][ \t]+|[!&][^\s]*[ \t]+)[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/;
/** The header of a block scalar is only looked for in this many characters at the end of a line, to stay linear. */
const longestHeader = 500;
/**
 * The offset of the first template mark (of Go, Jinja, ytt, or a token that a pipeline replaces) outside of comments,
 * quoted strings and block scalars; null without one. A file with such a mark only makes sense once rendered, while
 * marks inside strings are data: alert texts, GitHub's expressions, templates in a ConfigMap.
 */
function findTemplate(text, { braces = true, tokens = true } = {}) {
    if (!anyMark.test(text))
        return null;
    let quote = null;
    let block = null;
    let keyIndents = null;
    for (const match of text.matchAll(/[^\r\n]+/g)) {
        const line = match[0];
        const indent = /^ */.exec(line)?.[0].length ?? 0;
        if (block !== null && (indent > block || line.trim() === ""))
            continue;
        block = null;
        if (quote === null && (commentLine.test(line) || atLineStart.test(line)))
            return match.index + indent;
        if (quote === null && tokens && tokenLine.test(line))
            return match.index + indent;
        if (quote === null && tokens && wordLine.test(line)) {
            keyIndents ??= new Set([...text.matchAll(keyInCapitals)].map(([, spaces = ""]) => spaces.length));
            if (!keyIndents.has(indent))
                return match.index + indent;
        }
        const scan = scanLine(line, quote, braces, tokens);
        if (scan.template !== null)
            return match.index + scan.template;
        quote = scan.quote;
        if (quote === null && blockScalar.test(line.slice(Math.max(scan.plainFrom, line.length - longestHeader))))
            block = parentIndent(line);
    }
    return null;
}
/**
 * Whether a text can't be read as YAML before it is rendered, according to a mark of a template outside of its strings.
 */
function needsRendering(source) {
    return findTemplate(source.text) !== null && (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(source);
}
function scanLine(line, open, braces, tokens) {
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
        const isBrace = char === "{" && (line[index + 1] === "{" || line[index + 1] === "%") && line[index - 1] !== "$";
        if (isBrace && braces) {
            if (atStart || inPlain.test(line.slice(index, index + 80)))
                return { template: index, quote, plainFrom };
        }
        const isMark = char === "!" || (tokens && (char === "@" || char === "%"));
        if (isMark && atStart && atTokenStart.test(line.slice(index, index + 80))) {
            return { template: index, quote, plainFrom };
        }
        if ((char === '"' || char === "'") && atStart)
            quote = char;
        else
            atStart = startsToken(line, index, atStart);
    }
    return { template: null, quote, plainFrom };
}
/** Whether a scalar may start after the character at an index. */
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


/***/ }),

/***/ 98273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ tolerantLexer)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * A lexer that accepts what kubectl's parser (libyaml and its ports) accepts: quoted text, and what is in brackets or
 * braces, over several lines without indentation. YAML itself requires indentation (1.2.2, 7.3.1 and 7.4), and the
 * package would miss the closing quote or bracket. Where a bracket is never closed, however, the line without
 * indentation is what shows it.
 */
function tolerantLexer(unindented = "all") {
    const lexer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG();
    const parts = lexer;
    const names = ["parseQuotedScalar", ...(unindented === "all" ? ["parseFlowCollection"] : [])];
    for (const name of names) {
        const parse = parts[name].bind(lexer);
        parts[name] = () => withoutIndentation(parts, parse());
    }
    return lexer;
}
function* withoutIndentation(parts, tokens) {
    const { indentNext } = parts;
    let isOpen = false;
    parts.indentNext = 0;
    try {
        for (let next = tokens.next();; next = tokens.next()) {
            if (next.done === true)
                return next.value;
            // The document ends here, and another one starts.
            if (next.value === yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.FLOW_END)
                isOpen = true;
            yield next.value;
        }
    }
    finally {
        if (!isOpen)
            parts.indentNext = indentNext;
    }
}


/***/ }),

/***/ 85091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ maxAliasedValues),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   o2: () => (/* binding */ maxFileSize),
/* harmony export */   zo: () => (/* binding */ aliasedPart)
/* harmony export */ });
/**
 * The deepest nesting of collections; beyond it, a document gets an error. Real manifests stay below 40, including the
 * schemas of custom resources.
 */
const maxDepth = 100;
/**
 * The most values that the aliases and merge keys of a document may add in total; beyond it, the document gets an
 * error.
 */
const maxAliasedValues = 100_000;
/** A longer text counts as a further value for each part of so many characters. */
const aliasedPart = 100;
/** Files above this size, in bytes, are not read. The largest manifest seen in public has 3.7 million. */
const maxFileSize = 4 * 1024 * 1024;


/***/ }),

/***/ 53609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ nodeRange),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   O2: () => (/* binding */ keyRangeOf),
/* harmony export */   XA: () => (/* binding */ contentEnd),
/* harmony export */   dI: () => (/* binding */ anchorOf),
/* harmony export */   ey: () => (/* binding */ pairAt),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   g8: () => (/* binding */ valueRangeOf),
/* harmony export */   oB: () => (/* binding */ nodeAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61067);


/**
 * The pair with a key in a map, not counting merge keys. Of several pairs, the last one, which is the one that counts.
 */
function pairAt(map, key) {
    const mayDiffer = isResolved.test(key);
    return map.items.findLast((pair) => isCalled(pair, key, mayDiffer)) ?? null;
}
/** All pairs with a key in a map. */
function pairsOf(map, key) {
    const mayDiffer = isResolved.test(key);
    return map.items.filter((pair) => isCalled(pair, key, mayDiffer));
}
function isCalled({ key: node }, key, mayDiffer) {
    if (!mayDiffer && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value !== key && node.tag === undefined)
        return false;
    return (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(node) === key && !(0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMergeKey */ .yJ)(node);
}
/** Keys that can also be written in another way as plain scalars: booleans and numbers. */
const isResolved = /^(?:true$|false$|[-\d])/;
/** The steps for the longest part of the path that is in the text. Aliases are not followed. */
function walk(root, path) {
    const steps = [];
    reach(root, path, (step) => steps.push(step));
    return steps;
}
function reach(root, path, pass) {
    let steps = 0;
    let pair = null;
    let node = root;
    for (const step of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && typeof step === "string") {
            const next = pairAt(node, step);
            if (next === null)
                break;
            pair = next;
            node = next.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof step === "number") {
            const item = node.items[step];
            if (item === undefined)
                break;
            pair = null;
            node = item;
        }
        else
            break;
        pass?.({ pair, node });
        steps += 1;
    }
    return { steps, pair, node };
}
/** The node at a path; null if the path doesn't exist. */
function nodeAt(root, path) {
    const { steps, node } = reach(root, path);
    return steps === path.length ? node : null;
}
/** See YamlDocument.valueRange. */
function valueRangeOf(parsed, path) {
    return nodeRange(nodeAt(parsed.root, path));
}
/** See YamlDocument.keyRange. */
function keyRangeOf(parsed, path) {
    const { steps, pair } = reach(parsed.root, path);
    return steps === path.length ? nodeRange(pair?.key ?? null) : null;
}
/** See YamlDocument.anchor. */
function anchorOf(source, document, parsed, path) {
    const { steps, pair, node } = reach(parsed.root, path);
    if (steps === 0)
        return firstLine(source, document, parsed.root);
    if (pair !== null) {
        const key = nodeRange(pair.key) ?? [0, 0];
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? nodeRange(node) : null;
        const sameLine = value !== null && !/[\r\n]/.test(source.text.slice(key[0], value[1]));
        return sameLine ? [key[0], Math.max(key[1], value[1])] : key;
    }
    const start = node?.range?.[0] ?? document[0];
    const end = Math.min(nodeRange(node)?.[1] ?? start, lineEnd(source, start));
    return [start, Math.max(start, end)];
}
function firstLine(source, document, root) {
    const start = nodeRange(root)?.[0] ?? document[0];
    const at = Math.min(Math.max(start, document[0]), document[1]);
    return [at, Math.max(at, Math.min(lineEnd(source, at), document[1]))];
}
function lineEnd(source, offset) {
    return source.yaml.lineRange(source.yaml.position(offset).line)[1];
}
/** The range of a node without what surrounds it. A collection ends where its last value does. */
function nodeRange(node) {
    if (!node?.range)
        return null;
    return [node.range[0], contentEnd(node)];
}
/** The end of a node's text, not counting comments and blank lines after it. */
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

/***/ 55163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ whyNotEditable)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28314);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53609);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61067);




/** See YamlDocument.obstacle. */
function whyNotEditable(parsed, path) {
    if (parsed.isPlain)
        return templateObstacle((0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeAt */ .oB)(parsed.root, path));
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
/** Whether a map is a single pair in a flow list, as in `[a: 1]` and `[? a]`. Such a map starts where its key does. */
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
/**
 * A merge key that has the key too. After the key, it overrides it; if the map does not have the key, it only comes
 * from the merge.
 */
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

/***/ 10144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ hasErrors),
  hN: () => (/* binding */ parseYaml)
});

// UNUSED EXPORTS: parseCarefully

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/remember-recent.js
var remember_recent = __webpack_require__(51159);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(63076);
;// CONCATENATED MODULE: ./build/formats/yaml/json-stream.js
/** The sign of a second object: it follows the first one without a comma. */
const twoObjects = /\}\s*\{/;
const start = /\ufeff?\s*(?=\{)/y;
const blanks = /\s*/y;
/** A piece of an object, as far as brackets matter: a quoted text, a bracket, or anything else. */
const piece = /"(?:[^"\\]|\\[^])*"|[{}[\]]|[^"{}[\]]+/y;
/**
 * The offsets where objects start, in a text that only consists of several JSON objects in a row, on separate lines or
 * not. kubectl reads all of them (apimachinery, util/yaml, NewYAMLOrJSONDecoder). Null for any other text. The first
 * offset is 0.
 */
function jsonStarts(text) {
    if (!startsAt(start, text, 0) || !twoObjects.test(text))
        return null;
    const starts = [0];
    for (let at = start.lastIndex; at < text.length;) {
        const end = objectEnd(text, at);
        if (end === null || !isJson(text.slice(at, end)))
            return null;
        startsAt(blanks, text, end);
        at = blanks.lastIndex;
        if (at < text.length)
            starts.push(at);
    }
    return starts.length > 1 ? starts : null;
}
/** The offset after the brace that closes the object at an offset; null without one. */
function objectEnd(text, from) {
    let depth = 0;
    for (let at = from; startsAt(piece, text, at); at = piece.lastIndex) {
        const first = text[at];
        if (first === "{" || first === "[")
            depth += 1;
        if (first === "}" || first === "]")
            depth -= 1;
        if (depth === 0)
            return first === "}" ? piece.lastIndex : null;
    }
    return null;
}
function startsAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/formats/yaml/lexer.js
var lexer = __webpack_require__(98273);
// EXTERNAL MODULE: ./build/formats/yaml/limits.js
var limits = __webpack_require__(85091);
// EXTERNAL MODULE: ./build/formats/yaml/locate.js
var locate = __webpack_require__(53609);
// EXTERNAL MODULE: ./build/formats/yaml/not-editable.js
var not_editable = __webpack_require__(55163);
// EXTERNAL MODULE: ./build/formats/yaml/parsed-document.js
var parsed_document = __webpack_require__(11850);
;// CONCATENATED MODULE: ./build/formats/yaml/located-document.js



/** A document that finds places in its text by its nodes. */
class LocatedDocument extends parsed_document/* ParsedDocument */.$ {
    index;
    range;
    #source;
    constructor(source, index, range) {
        super();
        this.index = index;
        this.range = range;
        this.#source = source;
    }
    valueRange(path) {
        return (0,locate/* valueRangeOf */.g8)(this.parsed, path);
    }
    keyRange(path) {
        return (0,locate/* keyRangeOf */.O2)(this.parsed, path);
    }
    anchor(path) {
        return (0,locate/* anchorOf */.dI)(this.#source, this.range, this.parsed, path);
    }
    obstacle(path) {
        return (0,not_editable/* whyNotEditable */.A)(this.parsed, path);
    }
}

// EXTERNAL MODULE: ./build/formats/yaml/read-plainly.js + 5 modules
var read_plainly = __webpack_require__(54588);
// EXTERNAL MODULE: ./build/formats/yaml/read-value.js
var read_value = __webpack_require__(61067);
;// CONCATENATED MODULE: ./build/formats/yaml/unfilled.js


/**
 * A comment that is a placeholder, which a later step replaces by the value. `#{X}#` and `#{X}` (Replace Tokens,
 * Octopus), `#!X!#`, `#%X%`, `#@ x` (ytt), `#X#`.
 */
const token = /#(?:[{!@%$]\S|@ \S|[\w.:-]+#[ \t]*(?=[\r\n]|$))/y;
/** Any such comment after a key or a dash: a cheap test to skip texts without one. */
const anyToken = /[:-][ \t]+#(?:[{!@%$]|[\w.:-]+#)/;
/** Whether a text may have placeholders for values; false if it certainly has none. */
function mayHaveTokens(text) {
    return anyToken.test(text);
}
/**
 * The paths of missing values that a later step fills in: keys or items followed only by a placeholder, which YAML
 * reads as a comment. If a document has any, the values of its aliases aren't known either, so their paths are
 * included.
 */
function unfilledPaths(text, range, root) {
    if (!anyToken.test(text.slice(...range)))
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










/** In this schema, every scalar is text. Its meaning is decided when a value is asked for. */
const schema = new dist/* Schema */.Sj({ schema: "failsafe", resolveKnownTags: false });
/** Somewhat more than the levels, since the parser's stack also holds the document. */
const maxStack = limits/* maxDepth */.Mw + 10;
/**
 * Parses a YAML or JSON file. Never throws: an error belongs to its document, and the other documents can be used.
 * Nesting and aliases are limited; the caller has to limit the size of the file. Most files are only read for their
 * data; the places of values in the text are found when they are asked for.
 */
function parseYaml(source) {
    const plain = mayHaveTokens(source.text) ? null : (0,read_plainly/* readPlainly */.a0)(source.text);
    if (plain === null)
        return parseCarefully(source);
    const documents = plain.map((document, index) => new PlainlyRead(source, index, document));
    return { format: "yaml", source, documents };
}
/**
 * Whether a file has errors for `parseYaml`. Stops at the first one, so that a file that is not YAML takes little time.
 */
function hasErrors(source) {
    if (!mayHaveTokens(source.text) && (0,read_plainly/* readPlainly */.a0)(source.text) !== null)
        return false;
    const { documents, failure } = compose(source.text, { untilError: true, unindented: "all" });
    return failure !== null || parsedAs(source, { documents, failure }).some(({ errors }) => errors.length > 0);
}
/** A document without errors whose data is known. */
class PlainlyRead extends LocatedDocument {
    errors = noErrors;
    unfilled = noPaths;
    #plain;
    #text;
    constructor(source, index, plain) {
        super(source, index, plain.range);
        this.#plain = plain;
        this.#text = source.text;
    }
    get value() {
        return this.#plain.value;
    }
    get parsed() {
        return parsedPlainly(this.#plain, this.#text);
    }
    get repeated() {
        return this.#plain.repeats ? this.parsed.read().repeated : nothingShared.repeated;
    }
}
/**
 * Nodes are only kept for the most recent documents, up to this many characters in total: they take far more room than
 * the data, and making them again costs less than keeping them beyond a garbage collection.
 */
const keptText = 20_000;
/** Places are asked for once for each finding in a document, and later again for each fix. */
const parsedPlainly = (0,remember_recent/* rememberRecent */.r)(keptText, (plain, text) => {
    const root = (0,read_plainly/* placePlainly */.Ff)(text, plain);
    const read = plain.repeats ? (0,read_value/* readValue */.wK)(root) : { ...nothingShared, value: plain.value };
    return { root, isPlain: true, read: () => read };
}, ({ range: [start, end] }) => end - start);
/** Shared, since most documents have neither, and there are many documents. */
const noErrors = [];
const noPaths = [];
const nothingShared = {
    errors: [],
    repeated: [],
    shared: new Set(),
    targets: new Map(),
};
/** Parses a file with the full parser alone, which knows all of YAML. */
function parseCarefully(source) {
    const documents = parsedAs(source, compose(source.text));
    if (!documents.some(({ errors }) => errors.some(isUnindented)))
        return { format: "yaml", source, documents };
    const tolerant = parsedAs(source, compose(source.text, { unindented: "all" }));
    const isBetter = countWithErrors(tolerant) < countWithErrors(documents);
    return { format: "yaml", source, documents: isBetter ? tolerant : documents };
}
/** Whether the reason of an error may be a line in brackets that is not indented, which kubectl accepts. */
function isUnindented({ code, message }) {
    return code === "BAD_INDENT" && message.startsWith("Flow ");
}
function countWithErrors(documents) {
    return documents.filter(({ errors }) => errors.length > 0).length;
}
function parsedAs(source, { documents, failure }) {
    const read = [];
    let start = 0;
    for (const [index, document] of documents.entries()) {
        const last = index === documents.length - 1 && failure === null;
        const end = last ? source.text.length : behindBlanks(source.text, Math.max(start, document.range[2]));
        read.push(new ComposedDocument(source, index, [start, end], document.contents, document.errors.map(toError)));
        start = end;
    }
    if (failure)
        read.push(new ComposedDocument(source, read.length, [start, source.text.length], null, [failure]));
    return read;
}
/** After a value without text, the parser leaves the line break to the next document. */
function behindBlanks(text, offset) {
    const blanks = /[ \t\r\n]*/y;
    blanks.lastIndex = offset;
    return blanks.test(text) ? blanks.lastIndex : offset;
}
/** Reads all documents. */
function compose(text, { untilError = false, unindented = "quotes" } = {}) {
    // For the yaml package, only an LF ends a line.
    const lines = (0,source_file/* withPlainBreaks */.V)(text);
    const composer = new dist/* Composer */.Dk({ schema, uniqueKeys: false, strict: true, logLevel: "silent" });
    const documents = [];
    const starts = jsonStarts(lines) ?? [0];
    for (const [index, start] of starts.entries()) {
        const parser = new dist/* Parser */.iX();
        parser.offset = start;
        const failed = (message, offset = parser.offset) => {
            return { documents, failure: { message, offset, last: true } };
        };
        try {
            for (const lexeme of (0,lexer/* tolerantLexer */.e)(unindented).lex(lines.slice(start, starts[index + 1]))) {
                for (const token of parser.next(lexeme)) {
                    if (untilError && token.type === "error")
                        return failed(token.message, token.offset);
                    documents.push(...composer.next(token));
                }
                if (parser.stack.length > maxStack)
                    return failed(`Nested deeper than ${limits/* maxDepth */.Mw} levels`);
            }
            for (const token of parser.end())
                documents.push(...composer.next(token));
        }
        catch (error) {
            return failed(`Invalid YAML: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
    documents.push(...composer.end(true, text.length));
    return { documents, failure: null };
}
/** A document composed by the parser. Its data is only read when asked for. */
class ComposedDocument extends LocatedDocument {
    parsed;
    #text;
    #syntaxErrors;
    #read;
    #unfilled;
    constructor(source, index, range, nodes, syntaxErrors) {
        super(source, index, range);
        const root = syntaxErrors.length > 0 ? null : nodes;
        this.parsed = { root, isPlain: false, read: () => (this.#read ??= (0,read_value/* readValue */.wK)(root)) };
        this.#text = source.text;
        this.#syntaxErrors = syntaxErrors;
    }
    get errors() {
        return this.#syntaxErrors.length > 0 ? this.#syntaxErrors : this.parsed.read().errors;
    }
    get repeated() {
        return this.parsed.read().repeated;
    }
    get value() {
        return this.parsed.read().value;
    }
    get unfilled() {
        return (this.#unfilled ??= unfilledPaths(this.#text, this.range, this.parsed.root));
    }
}
function toError(error) {
    return { code: error.code, message: error.message, offset: error.pos[0] };
}


/***/ }),

/***/ 11850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ParsedDocument),
/* harmony export */   r: () => (/* binding */ parsedOf)
/* harmony export */ });
/** A document with its nodes, for the editor. */
class ParsedDocument {
}
/** The nodes of a document; null for a document that the parser did not make. */
function parsedOf(document) {
    return document instanceof ParsedDocument ? document.parsed : null;
}


/***/ }),

/***/ 54588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ff: () => (/* binding */ placePlainly),
  XF: () => (/* binding */ plainComments),
  a0: () => (/* binding */ readPlainly)
});

// EXTERNAL MODULE: ./build/formats/yaml/resolve-scalar.js
var resolve_scalar = __webpack_require__(12864);
;// CONCATENATED MODULE: ./build/formats/yaml/plain-maker.js

/** Thrown if a text is not written plainly. A single error is enough, since nobody is shown its cause. */
const leaving = new Error("not written plainly");
function isCollection(value) {
    return typeof value === "object" && value !== null;
}
/** Creates the data, just as `readValue` does. */
const dataMaker = {
    scalar: (text, style) => (style === "PLAIN" ? (0,resolve_scalar/* resolvePlain */.R)(text) : text),
    list: () => [],
    map: () => ({}),
    add: (list, item) => {
        list.push(item);
    },
    put: (map, { text }, value) => {
        const entries = map;
        const isNew = !Object.hasOwn(entries, text);
        if (!isNew && (isCollection(entries[text]) || isCollection(value)))
            return "left";
        entries[text] = value;
        return isNew ? "new" : "again";
    },
    close: () => undefined,
    comment: () => undefined,
};

;// CONCATENATED MODULE: ./build/formats/yaml/plain-nodes.js
/**
 * The property by which the `yaml` package tells nodes apart. Its own constructors define it again on each node, which
 * takes longer than all the rest of reading.
 */
const kind = Symbol.for("yaml.node.type");
const scalar = Symbol.for("yaml.scalar");
const list = Symbol.for("yaml.seq");
const map = Symbol.for("yaml.map");
const pair = Symbol.for("yaml.pair");
class PlainScalar {
    value;
    type;
    range;
    constructor(value, type, start, end) {
        this.value = value;
        this.type = type;
        this.range = [start, end, end];
    }
    get [kind]() {
        return scalar;
    }
}
class PlainCollection {
    items = [];
    range;
    flow = false;
    constructor(start) {
        this.range = [start, start, start];
    }
}
class PlainList extends PlainCollection {
    get [kind]() {
        return list;
    }
}
class PlainMap extends PlainCollection {
    get [kind]() {
        return map;
    }
}
class PlainPair {
    key;
    value;
    constructor({ text, style, start, end }, value) {
        this.key = new PlainScalar(text, style, start, end);
        this.value = value;
    }
    get [kind]() {
        return pair;
    }
}
const maker = {
    scalar: (text, style, start, end) => new PlainScalar(text, style, start, end),
    list: (start) => new PlainList(start),
    map: (start) => new PlainMap(start),
    add: (made, item) => {
        made.items.push(item);
        extendTo(made, item.range[1]);
    },
    put: (made, key, value) => {
        made.items.push(new PlainPair(key, value));
        extendTo(made, value.range[1]);
        return "new";
    },
    close: (made, end) => {
        made.flow = true;
        extendTo(made, end);
    },
    comment: () => undefined,
};
function extendTo({ range }, end) {
    range[1] = range[2] = end;
}
/**
 * Creates the same nodes as the parser, as far as they are used: kinds, values, styles and ranges. A collection in
 * block style ends where its last value does.
 */
const nodeMaker = maker;

// EXTERNAL MODULE: ./build/core/without-end.js
var without_end = __webpack_require__(64134);
;// CONCATENATED MODULE: ./build/formats/yaml/read-inline.js



/** The start of a plain scalar. */
const plainStart = /(?:[\w./$(<+~=^\\]|[-:](?=[^ \n]))/y;
const quoted = /"(?:[^"\\\n]|\\["\\nt ])*"|'(?:[^'\n]|'')*'/y;
const bareWord = /[A-Za-z0-9_/][\w./-]*/y;
/** The rest of a line after a value. */
const rest = / +(?=#)| *$/my;
/** What follows a word in brackets. */
const next = / *[,\]}]|: /y;
/** The deepest nesting of brackets that is read here. The parser reads deeper ones. */
const deepest = 5;
/** Reads the value on a line, with or without a comment after it. Throws `leaving` if it is written in another way. */
function readInline(text, [start, end], make) {
    const first = text[start];
    if (first === '"' || first === "'") {
        const close = endOf(quoted, text, start);
        endLine(text, close, make);
        return make.scalar(unquoted(text, start, close), styleOf(first), start, close);
    }
    if (first === "{" || first === "[")
        return readFlow(text, start, make);
    if (!matches(plainStart, text, start))
        throw leaving;
    const line = text.slice(start, end);
    const comment = line.indexOf(" #");
    if (comment !== -1)
        make.comment(start + comment + 1);
    const scalar = comment === -1 ? line : (0,without_end/* withoutEnd */.M)(line.slice(0, comment), " ");
    if (scalar.endsWith(":") || scalar.includes(": "))
        throw leaving;
    return make.scalar(scalar, "PLAIN", start, start + scalar.length);
}
/** A map or list of plain words in brackets, on one line. */
function readFlow(text, start, make) {
    let at = start;
    const made = node(0);
    endLine(text, at, make);
    return made;
    function node(depth) {
        if (depth > deepest)
            throw leaving;
        if (text[at] === "{")
            return map(depth);
        if (text[at] === "[")
            return list(depth);
        const word = readWord();
        return make.scalar(word.text, word.style, word.start, word.end);
    }
    function list(depth) {
        const made = make.list(at);
        open();
        while (text[at] !== "]") {
            make.add(made, node(depth + 1));
            comma("]");
        }
        return closed(made);
    }
    function map(depth) {
        const made = make.map(at);
        open();
        while (text[at] !== "}") {
            const key = readWord();
            if (key.text === "__proto__" || (key.style === "PLAIN" && (0,resolve_scalar/* resolvePlain */.R)(key.text) !== key.text))
                throw leaving;
            if (!text.startsWith(": ", at))
                throw leaving;
            at += 1;
            blanks();
            if (make.put(made, key, node(depth + 1)) !== "new")
                throw leaving;
            comma("}");
        }
        return closed(made);
    }
    function closed(made) {
        at += 1;
        make.close(made, at);
        return made;
    }
    function open() {
        at += 1;
        blanks();
    }
    /** Reads the comma between two entries. None may follow the last entry. */
    function comma(close) {
        blanks();
        if (text[at] === close)
            return;
        if (text[at] !== ",")
            throw leaving;
        at += 1;
        blanks();
        if (text[at] === close || text[at] === "\n" || text[at] === undefined)
            throw leaving;
    }
    function blanks() {
        while (text[at] === " ")
            at += 1;
    }
    function readWord() {
        const first = text[at];
        const isQuoted = first === '"' || first === "'";
        const wordStart = at;
        at = endOf(isQuoted ? quoted : bareWord, text, at);
        if (!matches(next, text, at))
            throw leaving;
        const word = { start: wordStart, end: at };
        return isQuoted
            ? { text: unquoted(text, wordStart, at), style: styleOf(first), ...word }
            : { text: text.slice(wordStart, at), style: "PLAIN", ...word };
    }
}
/** Throws `leaving` if anything but a comment is left on a line. */
function endLine(text, at, make) {
    const end = endOf(rest, text, at);
    if (text[end] === "#")
        make.comment(end);
}
/** The text between quotes. In single quotes, a quote is written twice. */
function unquoted(text, start, end) {
    const inner = text.slice(start + 1, end - 1);
    return text[start] === "'" ? inner.replaceAll("''", "'") : withoutEscapes(inner);
}
const escapes = { n: "\n", t: "\t" };
/** Replaces the escapes in a text between double quotes, which has no rare ones. */
function withoutEscapes(text) {
    return text.replaceAll(/\\(.)/g, (_whole, letter) => escapes[letter] ?? letter);
}
function styleOf(quote) {
    return quote === '"' ? "QUOTE_DOUBLE" : "QUOTE_SINGLE";
}
/** Whether a sticky pattern matches at an offset. */
function matches(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text);
}
/** The offset where the match of a pattern ends. Throws `leaving` if it doesn't match. */
function endOf(pattern, text, start) {
    if (!matches(pattern, text, start))
        throw leaving;
    return pattern.lastIndex;
}

;// CONCATENATED MODULE: ./build/formats/yaml/folded-lines.js


/**
 * Starts a text of several lines, plain or quoted, with its first line. Throws `leaving` for text with rare escapes.
 */
function foldedLines(source, [start, end]) {
    const first = source[start];
    if (first === "'")
        return quotedLines(source, [start, end], single);
    if (first === '"')
        return quotedLines(source, [start, end], folded_lines_double);
    if (!matches(plainStart, source, start))
        throw leaving;
    let text = plainLine(source, [start, end]);
    return {
        style: "PLAIN",
        isClosed: () => false,
        add: (breaks, range) => {
            text += gap(breaks) + plainLine(source, range);
        },
        text: () => text,
    };
}
/** A line of a plain text. Throws `leaving` if it contains a comment or what could be a key. */
function plainLine(source, range) {
    const line = source.slice(...range);
    if (line.startsWith(":") || line.endsWith(":") || line.includes(": ") || line.includes(" #"))
        throw leaving;
    return line;
}
const single = {
    style: "QUOTE_SINGLE",
    line: /^((?:[^']|'')+)('?)$/,
    written: (text) => text.replaceAll("''", "'"),
};
const folded_lines_double = {
    style: "QUOTE_DOUBLE",
    line: /^((?:[^"\\]|\\["\\nt ])+)("?)$/,
    written: withoutEscapes,
};
function quotedLines(source, [start, end], { style, line, written }) {
    let closed = false;
    const lineAt = (range) => {
        const [, text, quote] = line.exec(source.slice(...range)) ?? [];
        if (text === undefined)
            throw leaving;
        closed = quote !== "";
        return text;
    };
    let text = lineAt([start + 1, end]);
    return {
        style,
        isClosed: () => closed,
        add: (breaks, range) => {
            text += gap(breaks) + lineAt(range);
        },
        text: () => {
            if (!closed)
                throw leaving;
            return written(text);
        },
    };
}
function gap(breaks) {
    return breaks === 0 ? " " : "\n".repeat(breaks);
}
/** The text of a folded block, given its lines. Throws `leaving` if one is indented more than the first. */
function foldedBlock(lines) {
    let text = "";
    let breaks = 0;
    for (const line of lines) {
        if (line.startsWith(" "))
            throw leaving;
        if (line === "")
            breaks += 1;
        else {
            text += text === "" ? "\n".repeat(breaks) + line : gap(breaks) + line;
            breaks = 0;
        }
    }
    return text;
}

;// CONCATENATED MODULE: ./build/formats/yaml/plain-reader.js




/** The deepest nesting that is read here. The parser reads deeper documents. */
const maxLevels = 50;
/** A plain key that needs no interpretation, with its colon. */
const wordKey = /[A-Za-z_][\w./-]{0,200}:(?=[ \n]|$)/y;
const quotedKey = /(?:"[^"\\\n]{1,200}"|'[^'\n]{1,200}'):(?=[ \n]|$)/y;
/** The headers of texts in block style that are read here. */
const blockHeaders = new Set(["|", "|-", "|+", ">", ">-"]);
const dash = 0x2d;
const blank = 0x20;
const hash = 0x23;
const lineFeed = 0x0a;
/** Reads documents in plain block style. Its methods throw `leaving` if a text is written in another way. */
class PlainReader {
    #text;
    #limit;
    #make;
    /** The offset where the next line starts. */
    #next;
    /**
     * The offsets of the current line's start, and of the start and end of its content. `#at` is -1 after the last line.
     */
    #line = 0;
    #at = -1;
    #end = 0;
    #levels = 0;
    #repeats = false;
    constructor(text, [start, end], make) {
        this.#text = text;
        this.#limit = end;
        this.#make = make;
        this.#next = start;
        this.#advance();
    }
    /** The offset where the next document starts, not counting comments above its marker; null at the end. */
    get start() {
        return this.#at === -1 ? null : this.#line;
    }
    /** Whether a map of the last document has a key more than once. */
    get repeats() {
        return this.#repeats;
    }
    /** Reads the next document. Null if nothing is left, not even a marker. */
    document() {
        this.#repeats = false;
        if (this.#at === -1)
            return null;
        if (this.#isMarker()) {
            const behind = this.#end;
            this.#advance();
            if (this.#at === -1 || this.#isMarker())
                return this.#nothing(behind);
        }
        const made = this.#block();
        if (this.#at !== -1 && !this.#isMarker())
            throw leaving;
        return made;
    }
    get #column() {
        return this.#at - this.#line;
    }
    /** Goes to the next line that is neither blank nor a comment. */
    #advance() {
        while (this.#next < this.#limit) {
            this.#line = this.#next;
            const end = this.#lineEnd();
            this.#next = end + 1;
            this.#at = this.#behindBlanks(this.#line);
            if (this.#at >= end || this.#isComment(this.#at))
                continue;
            this.#end = end;
            while (this.#text.charCodeAt(this.#end - 1) === blank)
                this.#end -= 1;
            return;
        }
        this.#at = -1;
    }
    #lineEnd() {
        const end = this.#text.indexOf("\n", this.#next);
        return end === -1 ? this.#limit : Math.min(end, this.#limit);
    }
    #behindBlanks(start) {
        let at = start;
        while (this.#text.charCodeAt(at) === blank)
            at += 1;
        return at;
    }
    /** The map or list that starts here. */
    #block() {
        this.#levels += 1;
        if (this.#levels > maxLevels)
            throw leaving;
        const made = this.#isItem() ? this.#list() : this.#map();
        this.#levels -= 1;
        return made;
    }
    #list() {
        const column = this.#column;
        const list = this.#make.list(this.#at);
        while (this.#stands(column) && this.#isItem()) {
            const behind = this.#at + 1;
            const at = this.#behindBlanks(behind);
            this.#make.add(list, this.#isBare(at) ? this.#below(column, "item", behind) : this.#item(column, at));
        }
        return list;
    }
    /** The content after a dash on its line: a map that starts there, or a scalar. */
    #item(column, at) {
        if (this.#keyEnd(at) === null)
            return this.#scalar(column, at);
        this.#at = at;
        return this.#block();
    }
    #map() {
        const column = this.#column;
        const map = this.#make.map(this.#at);
        while (this.#stands(column) && !this.#isItem()) {
            const key = this.#key();
            const behind = key.end + 1;
            const at = this.#behindBlanks(behind);
            const value = this.#isBare(at) ? this.#below(column, "value", behind) : this.#scalar(column, at);
            const put = this.#make.put(map, key, value);
            if (put === "left")
                throw leaving;
            if (put === "again")
                this.#repeats = true;
        }
        return map;
    }
    #key() {
        const start = this.#at;
        const end = this.#keyEnd(start);
        if (end === null)
            throw leaving;
        const quote = this.#text[start];
        if (quote !== '"' && quote !== "'") {
            const text = this.#text.slice(start, end);
            if (text === "__proto__" || (0,resolve_scalar/* isWord */.J)(text))
                throw leaving;
            return { text, style: "PLAIN", start, end };
        }
        const text = this.#text.slice(start + 1, end - 1);
        if (text === "__proto__")
            throw leaving;
        return { text, style: quote === '"' ? "QUOTE_DOUBLE" : "QUOTE_SINGLE", start, end };
    }
    /** The end of the key that starts at an offset, before its colon; null if there is no key. */
    #keyEnd(start) {
        wordKey.lastIndex = start;
        if (wordKey.test(this.#text))
            return wordKey.lastIndex - 1;
        quotedKey.lastIndex = start;
        return quotedKey.test(this.#text) ? quotedKey.lastIndex - 1 : null;
    }
    /**
     * Whether the current line starts at a column. False if it starts before that; throws `leaving` if it starts after
     * it.
     */
    #stands(column) {
        if (this.#at === -1 || this.#column < column || this.#isMarker())
            return false;
        if (this.#column > column)
            throw leaving;
        return true;
    }
    /** Whether the line has nothing left but a comment. */
    #isBare(at) {
        return at >= this.#end || this.#isComment(at);
    }
    #isComment(at) {
        if (this.#text.charCodeAt(at) !== hash)
            return false;
        this.#make.comment(at);
        return true;
    }
    /**
     * The value on the lines below a key or a dash. The list of a key may start at the key's own column. Formatters write
     * long text there, and templates an empty map or list.
     */
    #below(column, holder, behind) {
        this.#advance();
        if (this.#at === -1 || this.#isMarker() || this.#column < column)
            return this.#nothing(behind);
        if (this.#column > column) {
            return this.#isItem() || this.#keyEnd(this.#at) !== null ? this.#block() : this.#scalar(column, this.#at);
        }
        return holder === "value" && this.#isItem() ? this.#block() : this.#nothing(behind);
    }
    /** A value without text. Its offset is after the blanks that follow its key or dash. */
    #nothing(behind) {
        const at = this.#behindBlanks(behind);
        return this.#make.scalar("", "PLAIN", at, at);
    }
    /** The value after a key or a dash, or below it on its own line. */
    #scalar(column, at) {
        if (this.#text[at] === "|" || this.#text[at] === ">")
            return this.#blockText(column, at);
        const made = this.#goesOn(column) ? this.#folded(column, at) : readInline(this.#text, [at, this.#end], this.#make);
        this.#advance();
        // After a comment, a line that is indented more would belong to the text.
        if (this.#at !== -1 && this.#column > column)
            throw leaving;
        return made;
    }
    /** Whether a value on this line continues on lines below, possibly after blank lines. */
    #goesOn(column) {
        const at = this.#behindBreaks(this.#next);
        if (at >= this.#limit || this.#text.charCodeAt(at) === hash)
            return false;
        return at - this.#text.lastIndexOf("\n", at) - 1 > column;
    }
    #behindBreaks(start) {
        let at = this.#behindBlanks(start);
        while (at < this.#limit && this.#text.charCodeAt(at) === lineFeed)
            at = this.#behindBlanks(at + 1);
        return at;
    }
    /** Text over several lines, as descriptions are written: a line break is a blank, unless the next line is empty. */
    #folded(column, start) {
        const lines = foldedLines(this.#text, [start, this.#end]);
        while (!lines.isClosed() && this.#goesOn(column)) {
            const at = this.#behindBreaks(this.#next);
            const breaks = this.#text.slice(this.#next, at).split("\n").length - 1;
            this.#next = at;
            this.#end = this.#lineEnd();
            this.#next = this.#end + 1;
            while (this.#text.charCodeAt(this.#end - 1) === blank)
                this.#end -= 1;
            lines.add(breaks, [at, this.#end]);
        }
        return this.#make.scalar(lines.text(), lines.style, start, this.#end);
    }
    /** A text in block style. Its first line with text decides the indentation. */
    #blockText(parent, start) {
        const header = this.#text.slice(start, this.#end);
        if (!blockHeaders.has(header))
            throw leaving;
        const lines = [];
        let column = -1;
        let mostBlanks = 0;
        let filled = 0;
        let end = start;
        while (this.#next < this.#limit) {
            const lineEnd = this.#lineEnd();
            const own = this.#behindBlanks(this.#next) - this.#next;
            if (this.#next + own >= lineEnd) {
                mostBlanks = Math.max(mostBlanks, own);
                lines.push("");
            }
            else {
                if (own <= parent)
                    break;
                if (column === -1)
                    column = own;
                if (own < column)
                    throw leaving;
                filled = lines.push(this.#text.slice(this.#next + column, lineEnd));
                end = lineEnd + 1;
            }
            this.#next = lineEnd + 1;
        }
        const isKept = header === "|+" || filled === 0;
        if (isKept)
            end = this.#next;
        // A blank line with more blanks than the indentation can be read in more than one way. So can a text that ends the
        // file without a line break.
        if (mostBlanks > (isKept ? 0 : column) || end > this.#limit)
            throw leaving;
        this.#advance();
        if (filled === 0) {
            // The parser has an end of its own for more than one blank line.
            if (!/^\|-?$/.test(header) || lines.length > 1)
                throw leaving;
            return this.#make.scalar("", "BLOCK_LITERAL", start, end);
        }
        const own = isKept ? lines : lines.slice(0, filled);
        const text = header.startsWith(">") ? foldedBlock(own) : own.join("\n");
        const style = header.startsWith(">") ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
        return this.#make.scalar(text + (header.endsWith("-") ? "" : "\n"), style, start, end);
    }
    #isMarker() {
        if (this.#at !== this.#line)
            return false;
        const start = this.#text.slice(this.#at, this.#at + 3);
        if (start !== "---" && start !== "..." && !start.startsWith("%"))
            return false;
        if (start !== "---" || this.#end - this.#at > 3)
            throw leaving;
        return true;
    }
    #isItem() {
        if (this.#text.charCodeAt(this.#at) !== dash)
            return false;
        return this.#at + 1 === this.#end || this.#text.charCodeAt(this.#at + 1) === blank;
    }
}

;// CONCATENATED MODULE: ./build/formats/yaml/read-plainly.js



/** Characters that are not read here: tabs and other controls, line breaks other than LF, a byte order mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it looks for.
const unusual = /[\x00-\x09\x0b-\x1f\x7f\x85\u2028\u2029\ufeff]/;
/**
 * Reads the data of a file's documents if it is written in the plain block style of most manifests, else returns null.
 * Such a file has no errors, anchors or tags, and no repeated keys except for scalars. The result is the same as that
 * of `readValue` for the parser's nodes, in a fraction of the time. Anything that this reader does not know for certain
 * is left to the parser.
 */
function readPlainly(text) {
    return documentsOf(text, dataMaker);
}
/** The nodes of one of these documents, as the parser would create them. */
function placePlainly(text, { range }) {
    return new PlainReader(text, range, nodeMaker).document();
}
/** The offsets of the comments in a text of this style; null for any other text. */
function plainComments(text) {
    const starts = [];
    return documentsOf(text, { ...dataMaker, comment: (start) => starts.push(start) }) && starts;
}
function documentsOf(text, make) {
    if (unusual.test(text))
        return null;
    const documents = [];
    try {
        const reader = new PlainReader(text, [0, text.length], make);
        for (let start = 0, isLast = false; !isLast;) {
            const value = reader.document();
            isLast = reader.start === null;
            const end = reader.start ?? text.length;
            documents.push({ value, range: [start, end], repeats: reader.repeats });
            start = end;
        }
    }
    catch (error) {
        if (error === leaving)
            return null;
        throw error;
    }
    return documents;
}


/***/ }),

/***/ 61067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   Um: () => (/* binding */ scalarValue),
/* harmony export */   kp: () => (/* binding */ assign),
/* harmony export */   wK: () => (/* binding */ readValue),
/* harmony export */   yJ: () => (/* binding */ isMergeKey)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_cut_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49144);
/* harmony import */ var _core_same_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31669);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85091);
/* harmony import */ var _resolve_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12864);





class Unreadable extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const coreTag = "tag:yaml.org,2002:";
const nothing = { value: null, size: 1, depth: 0 };
/**
 * Reads a document's nodes as plain data, as Kubernetes would. Limited: values of aliases are shared and counted, and
 * nesting must not be too deep.
 */
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
/** The key of a pair as it would be in JSON; null for a key that JSON can't have. */
function keyText(key) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
        return null;
    const value = scalarValue(key);
    return value === null || typeof value === "object" ? null : String(value);
}
/** Whether a key is `<<`, which adds the entries of another map. */
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === "<<" && (key.type === "PLAIN" || coreName(key.tag ?? "") === "merge");
}
/** The value of a scalar, according to its tag. */
function scalarValue(scalar) {
    const { tag, value } = scalar;
    const text = typeof value === "string" ? value : "";
    if (tag === undefined)
        return scalar.type === "PLAIN" || scalar.type === undefined ? (0,_resolve_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePlain */ .R)(text) : text;
    const name = coreName(tag);
    if (name === "binary")
        return decodeBinary(text);
    return name === "int" || name === "float" || name === "bool" || name === "null" ? (0,_resolve_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePlain */ .R)(text) : text;
}
/** The name of one of YAML's own tags, which can be written with escapes; empty for any other tag. */
function coreName(tag) {
    const plain = tag.replace(/%([0-7][0-9a-fA-F])/g, (_escape, code) => String.fromCharCode(parseInt(code, 16)));
    return plain.startsWith(coreTag) ? plain.slice(coreTag.length) : "";
}
/** Like go-yaml, decodes the bytes as text. go-yaml rejects invalid base64; here it stays as it is. */
function decodeBinary(text) {
    try {
        return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
    }
    catch {
        return text;
    }
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
        const known = { value, size: typeof value === "string" ? 1 + partsOf(value) : 1, depth: 0 };
        return node.anchor === undefined ? known : remember(node, known, reading);
    }
    if (node.anchor !== undefined)
        reading.known.set(node, null);
    const known = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? readMap(node, reading) : readItems(node.items, reading);
    if (known.depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw)
        throw new Unreadable(`Nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw} levels`, startOf(node));
    return node.anchor === undefined ? known : remember(node, known, reading);
}
/** What a text counts for in addition to being one value: its users may copy it for each alias. */
function partsOf(text) {
    return Math.floor(text.length / _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasedPart */ .zo);
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
        own.set(name, { pairs: [pair], value: known.value, same: true });
    else {
        earlier.pairs.push(pair);
        earlier.same &&= (0,_core_same_json_js__WEBPACK_IMPORTED_MODULE_3__/* .sameJson */ .V)(earlier.value, known.value);
    }
    assign(into, name, known.value);
    return name.length < _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasedPart */ .zo ? known : { ...known, size: known.size + partsOf(name) };
}
/** Merges as goyaml.v2 does: a merge key takes effect where it is written, and the first of several maps wins. */
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
    return (0,_core_cut_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cutText */ .I)(name, 60);
}


/***/ }),

/***/ 12864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isWord),
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
 * The value that a plain scalar has for Kubernetes, which reads YAML with sigs.k8s.io/yaml. The rules are those of
 * goyaml.v2/resolve.go: YAML 1.1 words and octals, no timestamps, no base 60. Infinity and NaN, which JSON lacks, stay
 * text.
 */
function resolvePlain(text) {
    const word = words.get(text);
    if (word !== undefined)
        return word;
    if (!mayBeNumber(text.charCodeAt(0)) || text.length > 400)
        return text;
    if (text.startsWith("."))
        return float.test(text) ? finite(text, text) : text;
    const plain = text.replaceAll("_", "");
    const parts = integer.exec(plain);
    if (parts)
        return signed(parts);
    return float.test(plain) ? finite(plain, text) : text;
}
/** Whether a plain scalar is read as a boolean or as null. */
function isWord(text) {
    return words.has(text);
}
/** Whether a character can start a number. The others in this range of ASCII (`,` and `/`) never result in one. */
function mayBeNumber(code) {
    return code >= 0x2b && code <= 0x39;
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


/***/ })

};
