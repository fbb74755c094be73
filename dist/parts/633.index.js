export const id = 633;
export const ids = [633];
export const modules = {

/***/ 2065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ severityTest)
/* harmony export */ });
/* unused harmony export presetLevel */
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6406);
/* harmony import */ var _core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3866);
/* harmony import */ var _path_filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7607);



const known = new WeakMap();
/** Reads what is configured for rules, once. Throws a ConfigError for a glob that can't be used. */
function severityTest(rules) {
    const severityOf = known.get(rules) ?? readRules(rules);
    known.set(rules, severityOf);
    return severityOf;
}
function readRules({ preset, levels, overrides }) {
    const places = overrides.map((override) => ({ covers: (0,_path_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .pathTest */ .wE)(override.paths), levels: override.levels }));
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
    if (preset === "none")
        return "off";
    const { preset: smallest = "recommended", severities = {} } = factsOf(rule);
    if (_core_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .presets */ .v.indexOf(preset) < _core_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .presets */ .v.indexOf(smallest))
        return "off";
    return severities[preset] ?? (preset === "strict" && severity === "info" ? "warning" : "default");
}
function factsOf(rule) {
    return Object.hasOwn(_core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .presetFacts */ .B, rule) ? (_core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .presetFacts */ .B[rule] ?? {}) : {};
}
function levelIn(levels, rule) {
    return Object.hasOwn(levels, rule) ? (levels[rule] ?? null) : null;
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ leafPaths),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   fK: () => (/* binding */ valueAt)
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
/** The paths of everything in a value that is no map with entries, below the value's own path. */
function leafPaths(path, value) {
    const entries = isObject(value) ? Object.entries(value) : [];
    return entries.length === 0 ? [path] : entries.flatMap(([key, item]) => leafPaths([...path, key], item));
}


/***/ }),

/***/ 3059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ samePath),
/* harmony export */   Rr: () => (/* binding */ parsePath),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   w1: () => (/* binding */ startsWith)
/* harmony export */ });
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

/***/ 7954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ commandsOf),
/* harmony export */   h: () => (/* binding */ shellCommands)
/* harmony export */ });
/** The commands of a shell script with their words, quotes taken away; nothing is expanded. */
function shellCommands(script) {
    return commandsOf(script).map(({ words }) => words);
}
/**
 * The commands of a shell script, those inside `$( … )` before the one that they stand in; it keeps them, and
 * `${ … }`, within a word. Quotes are taken away, nothing is expanded. Linear.
 */
function commandsOf(script) {
    return split(script, 0);
}
function split(script, brackets) {
    const commands = [];
    let words = [];
    let word = null;
    let quote = null;
    let depth = brackets;
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
    for (let index = 0; index < script.length; index += 1) {
        const char = script[index] ?? "";
        const next = script[index + 1] ?? "";
        const end = char === "$" && /[({]/.test(next) && quote !== "'" ? closing(script, index + 1) : null;
        if (end !== null) {
            if (next === "(")
                commands.push(...split(script.slice(index + 2, end - 1), depth + 1));
            word = (word ?? "") + script.slice(index, end);
            index = end - 1;
        }
        else if (quote !== null) {
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
            if (next !== "\n" && next !== "\r")
                word = (word ?? "") + next;
        }
        else if (char === "#" && word === null) {
            const newline = script.indexOf("\n", index);
            index = newline === -1 ? script.length : newline - 1;
        }
        else if (char === " " || char === "\t" || char === "\r")
            endWord();
        else if ("\n;&|()".includes(char) || (word === null && isBrace(char, next, words.length))) {
            endCommand();
            depth += char === "(" ? 1 : char === ")" ? -1 : 0;
        }
        else
            word = (word ?? "") + char;
    }
    endCommand();
    return commands;
}
/** True for a brace that groups commands; `{}` and `{a,b}` are words. */
function isBrace(char, next, words) {
    return char === "{" ? /\s/.test(next) : char === "}" && words === 0;
}
/** The place after the bracket that closes the one at a place; null where none does, or far away. */
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
    return null;
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

/***/ 1708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ configuredImage),
/* harmony export */   u: () => (/* binding */ configuredUser)
/* harmony export */ });
/* harmony import */ var _image_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4703);

const lookups = new WeakMap();
/** What the configuration says of an image: the last entry whose pattern fits its name; null where none does. */
function configuredImage(reference, images) {
    if (images.length === 0)
        return null;
    const lookup = lookups.get(images) ?? lookupIn(images);
    lookups.set(images, lookup);
    return lookup(reference);
}
/** Whom the configuration says an image runs as; null where it says nothing of it. */
function configuredUser(reference, images) {
    const stated = configuredImage(reference, images);
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

/***/ 4703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ imageTest)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8998);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1423);


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

/***/ 1423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseImage)
/* harmony export */ });
const host = /localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+|[a-z0-9-]+(?=:\d)|\[[0-9a-f:]+\]/;
const name = /[a-z0-9]+(?:[._/-]+[a-z0-9]+)*/;
const grammar = new RegExp(`^(?:(?<registry>(?:${host.source})(?::\\d{1,5})?)/)?(?<repository>${name.source})` +
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
function official(image) {
    const full = `${image.registry}/${image.repository}`;
    const mirror = officialMirrors.find((prefix) => full.startsWith(prefix));
    if (mirror === undefined)
        return image;
    return { ...image, registry: "docker.io", repository: `library/${full.slice(mirror.length)}` };
}


/***/ }),

/***/ 3062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fF: () => (/* binding */ baseImage),
  Rc: () => (/* binding */ imageUser),
  SX: () => (/* binding */ isCatalogued)
});

;// CONCATENATED MODULE: ./build/model/images/catalogue/entry.js
/** The full names of official images of Docker Hub. */
function library(...names) {
    return names.map((name) => `docker.io/library/${name}`);
}
/** The only user that an image has for the application put on it. */
function users(name, uid, gid, home) {
    return [{ name, uid, gid, home, suitable: true }];
}

;// CONCATENATED MODULE: ./build/model/images/catalogue/applications.js

const nginx = {
    start: "root",
    uid: null,
    gid: null,
    advice: "The official image listens on port 80 and writes its cache and pid file as root: use " +
        "nginxinc/nginx-unprivileged, which runs as user 101 on port 8080.",
    source: "https://hub.docker.com/_/nginx",
};
const apache = {
    start: "root",
    uid: null,
    gid: null,
    advice: "It opens port 80 as root: let it listen on a port from 1024 up, then give it a user of its own.",
    source: "https://hub.docker.com/_/httpd",
};
const database = {
    start: "root",
    uid: null,
    gid: null,
    stepsDown: true,
    advice: "Its entrypoint starts as root and then switches to its own user. To start as that user, set runAsUser to its ID " +
        "in this image. That user must own the files on the data volume, if the pod has one.",
};
/** Servers and other programs, the most particular entry first. */
const applications = [
    {
        // Its user has a fixed id from 1.17 on.
        images: [...library("nginx"), "public.ecr.aws/nginx/nginx"],
        tags: /^(?:0|1\.(?:\d|1[0-6]))(?:\.|-|$)/,
        system: "debian",
        needs: { port: 80, writes: ["/var/cache/nginx", "/run/nginx.pid"] },
        runsAs: nginx,
        source: "https://github.com/nginx/docker-nginx/blob/master/mainline/debian/Dockerfile",
    },
    {
        images: [...library("nginx"), "public.ecr.aws/nginx/nginx"],
        system: "debian",
        users: users("nginx", 101, 101, null),
        needs: { port: 80, writes: ["/var/cache/nginx", "/run/nginx.pid"] },
        runsAs: nginx,
        source: "https://github.com/nginx/docker-nginx/blob/master/mainline/debian/Dockerfile",
    },
    {
        images: [
            "docker.io/nginxinc/nginx-unprivileged",
            "ghcr.io/nginx/nginx-unprivileged",
            "ghcr.io/nginxinc/nginx-unprivileged",
            "public.ecr.aws/nginx/nginx-unprivileged",
            "quay.io/nginx/nginx-unprivileged",
        ],
        system: "debian",
        runsAs: {
            start: "user",
            uid: 101,
            gid: 101,
            name: "nginx",
            certain: true,
            source: "https://github.com/nginxinc/docker-nginx-unprivileged",
        },
        source: "https://github.com/nginx/docker-nginx-unprivileged",
    },
    {
        images: library("httpd"),
        tags: /alpine/,
        system: "alpine",
        users: users("www-data", 82, 82, null),
        needs: { port: 80, writes: ["/usr/local/apache2/logs"] },
        runsAs: apache,
        source: "https://github.com/docker-library/httpd/blob/master/2.4/alpine/Dockerfile",
    },
    {
        images: library("httpd"),
        system: "debian",
        users: users("www-data", 33, 33, "/var/www"),
        needs: { port: 80, writes: ["/usr/local/apache2/logs"] },
        runsAs: apache,
        source: "https://github.com/docker-library/httpd/blob/master/2.4/Dockerfile",
    },
    {
        images: library("wordpress"),
        tags: /(^|-)cli(-|$)/,
        system: "unknown",
        user: null,
        runsAs: apache,
        source: "https://github.com/docker-library/wordpress",
    },
    {
        images: library("wordpress"),
        tags: /(^|-)fpm(-|$)/,
        system: "debian",
        runsAs: apache,
        source: "https://github.com/docker-library/wordpress",
    },
    {
        images: library("wordpress"),
        system: "debian",
        needs: { port: 80, writes: [] },
        runsAs: apache,
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
        runsAs: database,
        source: "https://github.com/docker-library/postgres/blob/master/Dockerfile-alpine.template",
    },
    {
        images: library("postgres"),
        system: "debian",
        users: users("postgres", 999, 999, "/var/lib/postgresql"),
        runsAs: database,
        source: "https://github.com/docker-library/postgres/blob/master/Dockerfile-debian.template",
    },
    {
        images: library("cassandra", "mariadb", "mongo", "rabbitmq", "redis"),
        system: "debian",
        tagSystems: [[/(^|-)ubi\d*(-|$)/, "unknown"]],
        runsAs: database,
        source: "https://github.com/docker-library/official-images/blob/master/library/redis",
    },
    {
        images: library("mysql"),
        system: "unknown",
        runsAs: database,
        source: "https://hub.docker.com/_/mysql",
    },
    {
        images: library("docker"),
        tags: /rootless/,
        system: "alpine",
        user: { name: "rootless", uid: 1000, gid: null },
        source: "https://github.com/docker-library/docker",
    },
    { images: library("docker"), system: "alpine", source: "https://github.com/docker-library/docker" },
    {
        images: ["docker.io/jenkins/jenkins"],
        system: "debian",
        tagSystems: [[/rhel|ubi|almalinux|centos/, "unknown"]],
        runsAs: {
            start: "user",
            uid: 1000,
            gid: 1000,
            name: "jenkins",
            home: "/var/jenkins_home",
        },
        source: "https://github.com/jenkinsci/docker",
    },
    {
        images: [/^docker\.io\/grafana\/grafana(-oss|-enterprise)?$/],
        system: "alpine",
        runsAs: {
            start: "user",
            uid: 472,
            gid: null,
            name: "grafana",
        },
        source: "https://grafana.com/docs/grafana/latest/setup-grafana/configure-docker/",
    },
    {
        images: [/^(docker\.io\/prom|quay\.io\/prometheus)\/(prometheus|alertmanager)$/],
        system: "busybox",
        runsAs: {
            start: "user",
            uid: 65534,
            gid: 65534,
            name: "nobody",
        },
        source: "https://github.com/prometheus/prometheus/blob/main/Dockerfile",
    },
    {
        images: ["docker.elastic.co/elasticsearch/elasticsearch", "docker.io/library/elasticsearch"],
        runsAs: {
            start: "user",
            uid: 1000,
            gid: null,
        },
        source: "https://www.elastic.co/guide/en/elasticsearch/reference/current/docker.html",
    },
    {
        images: ["quay.io/keycloak/keycloak"],
        runsAs: {
            start: "user",
            uid: 1000,
            gid: null,
        },
        source: "https://github.com/keycloak/keycloak/blob/main/quarkus/container/Dockerfile",
    },
    {
        images: [/^(docker\.io\/bitnami(legacy)?|public\.ecr\.aws\/bitnami)\//],
        runsAs: {
            start: "user",
            uid: 1001,
            gid: null,
        },
        source: "https://techdocs.broadcom.com/us/en/vmware-tanzu/bitnami-secure-images.html",
    },
];

;// CONCATENATED MODULE: ./build/model/images/catalogue/distributions.js

const numberedUbuntu = [
    [/^(14|16|18|20|22)\.04/, "debianAdduser"],
    [/^(24\.04|24\.10|2[5-9]\.\d\d|latest|rolling|devel)/, "ubuntu"],
];
const distrolessUsers = [
    { name: "nobody", uid: 65534, gid: 65534, home: "/nonexistent", suitable: false },
];
/** Systems to build on, the most particular entry first. */
const distributions = [
    {
        images: library("debian"),
        system: "debian",
        tagSystems: [[/^(8|9|10|11|12)(\.\d+)?(-|$)/, "debianAdduser"]],
        anyone: true,
        source: "https://hub.docker.com/_/debian",
    },
    {
        images: library("ubuntu"),
        system: "debian",
        tagSystems: numberedUbuntu,
        anyone: true,
        source: "https://hub.docker.com/_/ubuntu",
    },
    {
        images: library("buildpack-deps"),
        system: "debian",
        tagSystems: numberedUbuntu.slice(0, 1),
        source: "https://hub.docker.com/_/buildpack-deps",
    },
    {
        images: library("alpine"),
        system: "alpine",
        always: true,
        anyone: true,
        source: "https://hub.docker.com/_/alpine",
    },
    {
        images: library("bash"),
        system: "alpine",
        always: true,
        anyone: true,
        source: "https://hub.docker.com/_/bash",
    },
    {
        images: library("busybox"),
        system: "busybox",
        always: true,
        anyone: true,
        source: "https://hub.docker.com/_/busybox",
    },
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
        images: ["cgr.dev/chainguard/wolfi-base", "cgr.dev/chainguard/chainguard-base"],
        system: "wolfi",
        always: true,
        runsAs: {
            start: "root",
            uid: 65532,
            gid: 65532,
            name: "nonroot",
            home: "/home/nonroot",
        },
        source: "https://edu.chainguard.dev/open-source/wolfi/wolfi-with-dockerfiles/",
    },
    {
        images: ["docker.io/chainguard/wolfi-base"],
        system: "wolfi",
        always: true,
        source: "https://edu.chainguard.dev/open-source/wolfi/wolfi-with-dockerfiles/",
    },
    {
        images: [/^cgr\.dev\/chainguard\//],
        system: "unknown",
        tagSystems: [[/-dev$/, "wolfi"]],
        runsAs: {
            start: "user",
            uid: 65532,
            gid: 65532,
        },
        source: "https://edu.chainguard.dev/chainguard/chainguard-images/",
    },
    {
        images: [/^gcr\.io\/distroless\//],
        tags: /(^|-)nonroot(-|$)/,
        system: "distroless",
        always: true,
        users: distrolessUsers,
        runsAs: {
            start: "user",
            uid: 65532,
            gid: 65532,
            name: "nonroot",
            home: "/home/nonroot",
            certain: true,
            source: "https://github.com/GoogleContainerTools/distroless",
        },
        source: "https://github.com/GoogleContainerTools/distroless/blob/main/common/variables.bzl",
    },
    {
        images: [/^gcr\.io\/distroless\//],
        system: "distroless",
        always: true,
        users: distrolessUsers,
        runsAs: {
            start: "root",
            uid: 65532,
            gid: 65532,
            name: "nonroot",
            home: "/home/nonroot",
            source: "https://github.com/GoogleContainerTools/distroless",
        },
        source: "https://github.com/GoogleContainerTools/distroless/blob/main/common/variables.bzl",
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
];

;// CONCATENATED MODULE: ./build/model/images/catalogue/languages.js

/** Languages, their runtimes and their tools, the most particular entry first. */
const languages = [
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
        images: library("node"),
        system: "debian",
        runsAs: {
            start: "root",
            uid: 1000,
            gid: 1000,
            name: "node",
            home: "/home/node",
            source: "https://github.com/nodejs/docker-node/blob/main/docs/BestPractices.md#non-root-user",
        },
        source: "https://github.com/nodejs/docker-node",
    },
    {
        images: library("golang", "python", "ruby"),
        system: "debian",
        anyone: true,
        source: "https://github.com/docker-library/official-images/blob/master/library/python",
    },
    {
        images: library("julia", "perl", "pypy", "rust"),
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
        images: library("eclipse-temurin"),
        system: "debian",
        tagSystems: [[/(^|-)(centos|ubi)\d*/, "unknown"]],
        anyone: true,
        source: "https://github.com/docker-library/official-images/blob/master/library/eclipse-temurin",
    },
    {
        images: library("ibm-semeru-runtimes", "sapmachine"),
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
        runsAs: {
            start: "root",
            uid: null,
            gid: null,
            advice: "It opens port 80 as root: let Apache listen on a port from 1024 up, then run it as www-data.",
            source: "https://hub.docker.com/_/php",
        },
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

;// CONCATENATED MODULE: ./build/model/images/catalogue/catalogue.js



/** Public images of which something is known. Of the entries that concern an image, the first one tells. */
const catalogue = [...distributions, ...languages, ...applications];

;// CONCATENATED MODULE: ./build/model/images/catalogue/systems.js
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

;// CONCATENATED MODULE: ./build/model/images/catalogue/vendors.js

/** Docker's official images (docker-library/official-images). Other bare names are images that somebody builds. */
const officialImages = library("adminer", "aerospike", "almalinux", "alpine", "alt", "amazoncorretto", "amazonlinux", "api-firewall", "arangodb", "archlinux", "backdrop", "bonita", "buildpack-deps", "caddy", "cassandra", "centos", "chronograf", "cirros", "clearlinux", "clefos", "clickhouse", "clojure", "composer", "consul", "convertigo", "couchdb", "crate", "dart", "debian", "docker", "drupal", "eclipse-mosquitto", "eclipse-temurin", "eggdrop", "elasticsearch", "elixir", "emqx", "erlang", "fedora", "flink", "fluentd", "friendica", "gazebo", "gcc", "geonetwork", "ghost", "golang", "gradle", "groovy", "haproxy", "haskell", "haxe", "hello-world", "hitch", "httpd", "hylang", "ibm-semeru-runtimes", "ibmjava", "influxdb", "irssi", "jetty", "joomla", "jruby", "julia", "kapacitor", "kibana", "kong", "krakend", "lightstreamer", "liquibase", "logstash", "mageia", "mariadb", "matomo", "maven", "mediawiki", "memcached", "mongo", "mongo-express", "monica", "mono", "mysql", "nats", "nats-streaming", "neo4j", "nextcloud", "nginx", "node", "notary", "odoo", "open-liberty", "openjdk", "oraclelinux", "orientdb", "percona", "perl", "photon", "php", "phpmyadmin", "plone", "postfixadmin", "postgres", "pypy", "python", "r-base", "rabbitmq", "rakudo-star", "redis", "redmine", "registry", "rethinkdb", "rocket.chat", "rockylinux", "ros", "ruby", "rust", "sapmachine", "satosa", "silverpeas", "sl", "solr", "sonarqube", "spark", "spiped", "storm", "swift", "swipl", "teamspeak", "telegraf", "tomcat", "tomee", "traefik", "ubuntu", "unit", "varnish", "vault", "websphere-liberty", "wordpress", "xwiki", "yourls", "znc", "zookeeper");
/** Where images come ready-made from their vendors, so that nobody can have built them for another user. */
const vendors = [
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

// EXTERNAL MODULE: ./build/model/images/configured-images.js
var configured_images = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/model/images/images.js
var images_images = __webpack_require__(1423);
;// CONCATENATED MODULE: ./build/model/images/known-images.js





/** The user an image runs as, judged by its name alone. */
function imageUser(reference) {
    const image = (0,images_images/* parseImage */.z)(reference);
    if (image === null)
        return { kind: "unknown" };
    const full = `${image.registry}/${image.repository}`;
    const entry = entriesOf(full).find(({ tags }) => tags?.test(image.tag ?? "latest") !== false);
    if (entry?.runsAs)
        return { kind: "known", ...entry.runsAs };
    if (entry?.anyone)
        return { kind: "base" };
    const isVendor = officialImages.includes(full) || vendors.some((prefix) => full.startsWith(prefix));
    return { kind: isVendor ? "vendor" : "unknown" };
}
/** True for an image that the catalogue knows, if only as a base to build on. */
function isCatalogued(reference) {
    const image = (0,images_images/* parseImage */.z)(reference);
    return image !== null && entriesOf(`${image.registry}/${image.repository}`).length > 0;
}
/** Where Docker Hub keeps the official images of one processor each. */
const platformOwner = /^(amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x)\//;
/**
 * What an image that a Dockerfile names in FROM brings along, `stated` by the configuration or known by its name; null
 * for one that nobody looked up.
 */
function baseImage(reference, stated = []) {
    const known = knownImage(reference);
    const said = (0,configured_images/* configuredImage */.I)(reference, stated);
    if (said === null)
        return known;
    const user = (0,configured_images/* configuredUser */.u)(reference, stated);
    const { user: knownUser, users, stepsDown, needs, source, ...system } = known ?? nothingKnown;
    const starts = user === null ? knownUser : user.uid === 0 ? "root" : { name: user.name, uid: user.uid, gid: user.gid };
    const own = said.family === null ? system : systems[systemNames[said.family]];
    return { users, needs, source, ...own, user: starts, stepsDown: user === null ? stepsDown : user.purpose };
}
const nothingKnown = { ...systems.unknown, user: null, stepsDown: false, needs: null };
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
    const image = (0,images_images/* parseImage */.z)(reference);
    if (image === null)
        return null;
    const { registry, tag, digest } = image;
    const repository = registry === "docker.io" ? image.repository.replace(platformOwner, "library/") : image.repository;
    const entries = entriesOf(`${registry}/${repository}`);
    const entry = entries.find(({ tags }) => tags?.test(tag ?? "latest") !== false);
    if (entry === undefined)
        return null;
    if (tag === null && digest !== null)
        return byDigest(entries, entry.runsAs ?? null);
    return assemble(systemOf(entry, tag ?? "latest"), entry, entry.runsAs ?? null);
}
function entriesOf(repository) {
    return catalogue.filter(({ images }) => images.some((one) => names(one, repository)));
}
function names(pattern, repository) {
    return typeof pattern === "string" ? pattern === repository : pattern.test(repository);
}
/** A digest alone may stand for any tag: only what all tags have in common is known. */
function byDigest(entries, runsAs) {
    const entry = entries.at(-1);
    if (!entry)
        return null;
    if (entry.always)
        return assemble(systemOf(entry, ""), entry, runsAs);
    const sameUser = entries.every(({ user }) => user === undefined);
    return assemble("unknown", sameUser ? { source: entry.source } : { source: entry.source, user: null }, runsAs);
}
function systemOf({ system, always, tagSystems: own = [] }, tag) {
    if (system === undefined || always)
        return system ?? "unknown";
    return [...tagSystems, ...own].find(([pattern]) => pattern.test(tag))?.[1] ?? system;
}
function assemble(name, entry, runsAs) {
    const system = systems[name];
    return {
        ...system,
        user: startsAs(name, entry, runsAs),
        users: withoutDoubles([...(runsAs ? ownUser(runsAs) : []), ...(entry.users ?? []), ...system.users]),
        stepsDown: runsAs?.stepsDown === true,
        needs: entry.needs ? { ...entry.needs, advice: runsAs?.advice ?? null } : null,
        source: entry.source,
    };
}
function startsAs(name, { user }, runsAs) {
    if (user !== undefined)
        return user;
    if (runsAs?.start === "user")
        return { name: runsAs.name ?? null, uid: runsAs.uid, gid: runsAs.gid };
    return systems[name].family === "windows" ? null : "root";
}
function ownUser({ name, uid, gid, home }) {
    return name === undefined || uid === null || gid === null
        ? []
        : [{ name, uid, gid, home: home ?? null, suitable: true }];
}
function withoutDoubles(users) {
    return users.filter(({ name }, index) => users.findIndex((other) => other.name === name) === index);
}


/***/ }),

/***/ 4341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ schemaViolations),
/* harmony export */   RP: () => (/* binding */ faultsIn),
/* harmony export */   d9: () => (/* binding */ schemaFaults)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3059);


/**
 * What the schema of an object's kind forbids in it, in any version of the range: unknown fields, fields that come or
 * go within the range, wrong types, missing required fields. Empty for a kind that is not in the tables. A server with
 * strict field validation (KEP-2885) refuses an object for each of these, but not for every missing field: see
 * `requiredFields`.
 */
function schemaFaults(schemas, apiVersion, value, range) {
    const { kind } = value;
    const type = typeof kind === "string" ? schemas.kinds[`${apiVersion}/${kind}`] : undefined;
    return type === undefined ? [] : faultsIn(schemas, value, type, range);
}
/** What a type forbids in a value, with paths from the value. */
function faultsIn(schemas, root, type, range) {
    const faults = [];
    check(root, type, [], []);
    return faults;
    function check(here, wanted, path, levels) {
        if (here === null || wanted === "any")
            return;
        const type = Object.hasOwn(schemas.types, wanted) ? schemas.types[wanted] : undefined;
        if (wanted.startsWith("[]")) {
            if (!Array.isArray(here))
                faults.push({ kind: "type", path, wanted });
            else
                for (const [index, item] of here.entries())
                    check(item, wanted.slice(2), [...path, index], levels);
        }
        else if (wanted.startsWith("{}") || type !== undefined) {
            if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(here))
                faults.push({ kind: "type", path, wanted });
            else if (type !== undefined)
                checkObject(here, type, path, [...levels, { path, type: wanted }]);
            else
                for (const [key, item] of Object.entries(here))
                    check(item, wanted.slice(2), [...path, key], levels);
        }
        else if (!scalarFits(here, wanted))
            faults.push({ kind: "type", path, wanted });
    }
    function checkObject(here, { fields, required = [] }, at, levels) {
        for (const [key, item] of Object.entries(here)) {
            const path = [...at, key];
            const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
            if (field === undefined)
                faults.push({ kind: "unknown", path, levels });
            else if (typeof field === "string")
                check(item, field, path, levels);
            else if (range.from.minor < field[1] || lastKnown(schemas, range) > field[2])
                faults.push({ kind: "version", path, since: field[1], until: field[2] });
            else
                check(item, field[0], path, levels);
        }
        const type = levels.at(-1)?.type ?? "";
        for (const key of required)
            if (!Object.hasOwn(here, key))
                faults.push({ kind: "missing", path: [...at, key], type });
    }
}
/** The faults of an object as one sentence each, with the path. */
function schemaViolations(schemas, apiVersion, value, range) {
    return schemaFaults(schemas, apiVersion, value, range).map((fault) => `${(0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPath */ .jV)(fault.path)} ${saying(fault, range)}`);
}
function saying(fault, range) {
    if (fault.kind === "unknown")
        return "is not a field of this object";
    if (fault.kind === "missing")
        return "is required";
    if (fault.kind === "version") {
        const { since, until } = fault;
        return range.from.minor < since
            ? `exists only from Kubernetes 1.${since}`
            : `exists only up to Kubernetes 1.${until}`;
    }
    const { wanted } = fault;
    if (wanted.startsWith("[]"))
        return "must be a list";
    return isScalarType(wanted) ? `must be of type ${wanted}` : "must be a map";
}
const scalarTypes = new Set(["string", "integer", "number", "boolean", "quantity", "intOrString"]);
/** True for the type of a single value, neither list nor map. */
function isScalarType(type) {
    return scalarTypes.has(type);
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
    if (type === "intOrString")
        return typeof value === "string" || Number.isInteger(value);
    return typeof value === "string" || typeof value === "number";
}
function lastKnown(schemas, range) {
    const newest = Number(schemas.versions.at(-1)?.split(".")[1] ?? range.to.minor);
    return Math.min(range.to.minor, newest);
}


/***/ }),

/***/ 496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ apiSchemas)
/* harmony export */ });
/** The fields of well-known kinds, as the API server of each version knows them. */
const apiSchemas = { "versions": ["1.29.6", "1.30.14", "1.31.14", "1.32.13", "1.33.13", "1.34.4", "1.35.4", "1.36.3", "1.37.2"], "kinds": { "v1/ConfigMap": "ConfigMap", "v1/LimitRange": "LimitRange", "v1/Namespace": "Namespace", "v1/PersistentVolume": "PersistentVolume", "v1/PersistentVolumeClaim": "PersistentVolumeClaim", "v1/Pod": "Pod", "v1/PodTemplate": "PodTemplate", "v1/ReplicationController": "ReplicationController", "v1/ResourceQuota": "ResourceQuota", "v1/Secret": "Secret", "v1/Service": "Service", "v1/ServiceAccount": "ServiceAccount", "apps/v1/DaemonSet": "DaemonSet", "apps/v1/Deployment": "Deployment", "apps/v1/ReplicaSet": "ReplicaSet", "apps/v1/StatefulSet": "StatefulSet", "autoscaling/v1/HorizontalPodAutoscaler": "v1.HorizontalPodAutoscaler", "autoscaling/v2/HorizontalPodAutoscaler": "v2.HorizontalPodAutoscaler", "batch/v1/CronJob": "CronJob", "batch/v1/Job": "Job", "networking.k8s.io/v1/Ingress": "Ingress", "networking.k8s.io/v1/IngressClass": "IngressClass", "networking.k8s.io/v1/NetworkPolicy": "NetworkPolicy", "policy/v1/PodDisruptionBudget": "PodDisruptionBudget", "rbac.authorization.k8s.io/v1/ClusterRole": "ClusterRole", "rbac.authorization.k8s.io/v1/ClusterRoleBinding": "ClusterRoleBinding", "rbac.authorization.k8s.io/v1/Role": "Role", "rbac.authorization.k8s.io/v1/RoleBinding": "RoleBinding", "scheduling.k8s.io/v1/PriorityClass": "PriorityClass", "storage.k8s.io/v1/StorageClass": "StorageClass" }, "types": {
        "AWSElasticBlockStoreVolumeSource": { "required": ["volumeID"], "fields": { "fsType": "string", "partition": "integer", "readOnly": "boolean", "volumeID": "string" } },
        "Affinity": { "fields": { "nodeAffinity": "NodeAffinity", "podAffinity": "PodAffinity", "podAntiAffinity": "PodAntiAffinity" } },
        "AggregationRule": { "fields": { "clusterRoleSelectors": "[]LabelSelector" } },
        "AppArmorProfile": { "required": ["type"], "fields": { "localhostProfile": ["string", 30, 37], "type": ["string", 30, 37] } },
        "AzureDiskVolumeSource": { "required": ["diskName", "diskURI"], "fields": { "cachingMode": "string", "diskName": "string", "diskURI": "string", "fsType": "string", "kind": "string", "readOnly": "boolean" } },
        "AzureFilePersistentVolumeSource": { "required": ["secretName", "shareName"], "fields": { "readOnly": "boolean", "secretName": "string", "secretNamespace": "string", "shareName": "string" } },
        "AzureFileVolumeSource": { "required": ["secretName", "shareName"], "fields": { "readOnly": "boolean", "secretName": "string", "shareName": "string" } },
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
        "SELinuxOptions": { "fields": { "level": "string", "role": "string", "type": "string", "user": "string" } },
        "ScaleIOPersistentVolumeSource": { "required": ["gateway", "system", "secretRef"], "fields": { "fsType": "string", "gateway": "string", "protectionDomain": "string", "readOnly": "boolean", "secretRef": "SecretReference", "sslEnabled": "boolean", "storageMode": "string", "storagePool": "string", "system": "string", "volumeName": "string" } },
        "ScaleIOVolumeSource": { "required": ["gateway", "system", "secretRef"], "fields": { "fsType": "string", "gateway": "string", "protectionDomain": "string", "readOnly": "boolean", "secretRef": "LocalObjectReference", "sslEnabled": "boolean", "storageMode": "string", "storagePool": "string", "system": "string", "volumeName": "string" } },
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
        "WorkloadPodGroupAllDisruptionMode": { "fields": {} },
        "WorkloadPodGroupBasicSchedulingPolicy": { "fields": {} },
        "WorkloadPodGroupDisruptionMode": { "fields": { "all": ["WorkloadPodGroupAllDisruptionMode", 37, 37], "single": ["WorkloadPodGroupSingleDisruptionMode", 37, 37] } },
        "WorkloadPodGroupGangSchedulingPolicy": { "fields": { "minCount": ["integer", 37, 37] } },
        "WorkloadPodGroupResourceClaim": { "required": ["name"], "fields": { "name": ["string", 37, 37], "resourceClaimName": ["string", 37, 37], "resourceClaimTemplateName": ["string", 37, 37] } },
        "WorkloadPodGroupSchedulingConstraints": { "fields": { "topology": ["[]TopologyConstraint", 37, 37] } },
        "WorkloadPodGroupSchedulingPolicy": { "fields": { "basic": ["WorkloadPodGroupBasicSchedulingPolicy", 37, 37], "gang": ["WorkloadPodGroupGangSchedulingPolicy", 37, 37] } },
        "WorkloadPodGroupSingleDisruptionMode": { "fields": {} },
        "WorkloadReference": { "required": ["name", "podGroup"], "fields": { "name": ["string", 35, 35], "podGroup": ["string", 35, 35], "podGroupReplicaKey": ["string", 35, 35] } },
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

/***/ 9179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ ignoreCommentUnused)
/* harmony export */ });
/* harmony import */ var _suppression_ignore_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1348);

/** An unused ignore comment hides the next problem of the same kind. */
const ignoreCommentUnused = {
    id: "ignore-comment-unused",
    summary: "An ignore comment names a rule that reports nothing there.",
    why: "The accepted problem does not exist, and the comment would hide the next problem of the same kind.",
    severity: "info",
    category: "style",
    fixes: ["safe", "review"],
    sources: ["https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments"],
    check({ text, idle }) {
        if (idle.length === 0)
            return null;
        const names = listed(idle);
        const left = (0,_suppression_ignore_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRules */ .mt)(text, idle);
        return {
            message: `This comment ignores ${names}, but ${idle.length === 1 ? "this rule reports" : "these rules report"} ` +
                "nothing here.",
            title: left === "" ? "Remove the ignore comment" : `Remove ${names} from the ignore comment`,
            applicability: "safe",
            text: left,
        };
    },
};
function listed(names) {
    const last = names.at(-1) ?? "";
    return names.length === 1 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}


/***/ }),

/***/ 7634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   hO: () => (/* binding */ rangeIn),
/* harmony export */   iR: () => (/* binding */ instructionPlace),
/* harmony export */   jP: () => (/* binding */ objectPlace)
/* harmony export */ });
/** A place in a manifest, given from the object's root, that a finding is about too; `message` says what stands there. */
function objectPlace(manifest, path, message) {
    return locationOf(manifest.source, rangeIn(manifest, path), message);
}
/** An instruction that a finding is about too; `message` says what it does. */
function instructionPlace({ file: { source } }, instruction, message) {
    return locationOf(source, firstLine(source.text, instruction), message);
}
/** What a path of an object points at in its file. */
function rangeIn({ document, root }, path) {
    return document.anchor([...root, ...path]);
}
/** An instruction's first line: enough to point at it. */
function firstLine(text, { range: [start, end] }) {
    const line = text.slice(start, end).split(/\r?\n/, 1)[0] ?? "";
    return [start, start + line.trimEnd().length];
}
function locationOf(source, [start, end], message) {
    return { file: source.path, start: source.position(start), end: source.position(end), message };
}


/***/ }),

/***/ 8017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ allRules),
  n: () => (/* binding */ ruleSet)
});

// EXTERNAL MODULE: ./build/rules/lib/places.js
var places = __webpack_require__(7634);
;// CONCATENATED MODULE: ./build/rules/lib/define-dockerfile.js

/**
 * A rule over each stage that produces a shipped image. A problem in an instruction that two stages inherit is reported
 * once.
 */
function stageRule({ windows, check, ...facts }) {
    return {
        ...facts,
        *check(dockerfile, context) {
            const reported = new Set();
            for (const stage of dockerfile.shipped) {
                if (stage.system?.family === "windows" && windows !== "checked")
                    continue;
                for (const problem of check(stageScope(dockerfile, stage, context), context)) {
                    const key = JSON.stringify([problem.at.index, problem.about, problem.message]);
                    if (!reported.has(key))
                        yield placed(problem, stage);
                    reported.add(key);
                }
            }
        },
    };
}
function stageScope(dockerfile, stage, { uses }) {
    const single = dockerfile.shipped.length === 1;
    return {
        dockerfile,
        stage,
        uses: uses.filter((use) => use.stage === stage),
        subject: single ? "This image" : `The image of stage ${JSON.stringify(stage.title)}`,
        places(instruction, message) {
            return instruction === null ? [] : [(0,places/* instructionPlace */.iR)(dockerfile, instruction, message)];
        },
    };
}
function placed({ about, ...problem }, { title }) {
    return { ...problem, path: [title, ...about] };
}

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/operations.js
/** Adds an instruction on a new line after another one. */
function insertAfter({ index }, keyword, text) {
    return { kind: "insert-after", instruction: index, keyword, text };
}
/** Replaces everything after the flags of an instruction. */
function setArguments({ index }, text) {
    return { kind: "set-arguments", instruction: index, text };
}
/** Sets `--flag=value`, and replaces the value if the instruction has this flag. */
function setFlag({ index }, flag, value) {
    return { kind: "set-flag", instruction: index, flag, value };
}
/** Removes one of the words after the flags of an instruction. The first word has index 0. */
function removeWord({ index }, word) {
    return { kind: "set-word", instruction: index, word, text: "" };
}

;// CONCATENATED MODULE: ./build/rules/lib/fixes.js
/** A fix that a machine may apply unasked. `title` is an imperative without a full stop. */
function safe(title, ...operations) {
    return { title, applicability: "safe", operations };
}
/** A fix that a person decides about; `risk` says what can go wrong, in one sentence. */
function review(title, risk, ...operations) {
    return { title, applicability: "review", risk, operations };
}
/** A fix that is safe unless there is a risk. */
function safeUnless(risk, title, ...operations) {
    return risk === null ? safe(title, ...operations) : review(title, risk, ...operations);
}
/** A fix of an object that the API rejects, so that warnings which only come to light with it do not refute it. */
function revealing(fix) {
    return { ...fix, reveals: true };
}

// EXTERNAL MODULE: ./build/model/dockerfile/absolute-path.js
var absolute_path = __webpack_require__(4186);
// EXTERNAL MODULE: ./build/model/dockerfile/shell-commands.js
var shell_commands = __webpack_require__(7954);
;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/copied-files.js

/** The absolute paths that a COPY or ADD writes; null if its target is unknown. */
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
;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/lineage.js

/** A stage and the stages that it is built from, itself first. */
function lineageOf(stage) {
    const lineage = [stage];
    for (let { base } = stage; base.kind === "stage"; { base } = base.stage)
        lineage.push(base.stage);
    return lineage;
}
/** The base of the first stage of a lineage: an image, `scratch` or unknown. */
function rootBaseOf(stage) {
    let { base } = stage;
    while (base.kind === "stage")
        ({ base } = base.stage);
    return base;
}
/** The reference of the image that the first stage of a lineage is built from; empty if there is none. */
function rootImageOf(stage) {
    const base = rootBaseOf(stage);
    return base.kind === "image" ? base.reference : "";
}
/** Whether other stages of the file are built from this one. */
function isBaseOfStages({ stages }, stage) {
    return stages.some(({ base }) => base.kind === "stage" && base.stage === stage);
}
/** The instructions of an image, in build order. */
function instructionsOf(stage) {
    return lineageOf(stage)
        .toReversed()
        .flatMap(({ instructions }) => instructions);
}
/** The RUN instructions of an image, in build order. */
function runsOf(stage) {
    return instructionsOf(stage).filter(({ keyword }) => keyword === "RUN");
}
/** Whether an instruction is COPY or ADD. */
function isCopy({ keyword }) {
    return keyword === "COPY" || keyword === "ADD";
}
/** The stage of a lineage that contains an instruction. */
function stageHolding(stage, instruction) {
    return lineageOf(stage).find(({ instructions }) => instructions.includes(instruction)) ?? stage;
}
/** The command of an instruction: the script of a RUN with its heredocs, or the words of an exec form. */
function instructionText(instruction) {
    if (instruction === null)
        return "";
    return instruction.json ? (0,created_users/* scriptOf */.F)(instruction).replaceAll("'", "") : `${instruction.text}\n${instruction.heredoc}`;
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root/app-directories.js



/** Directories of /usr/local that belong to the system, or that official base images bring along. */
const localTrees = "apache2 bin bundle cargo cuda[\\w.-]* etc games go include lib\\d* libexec man nginx openjdk[\\w.-]* openresty rustup " +
    "sbin sdkman share src tomcat";
/** System directories, which the user of a program should not own (Filesystem Hierarchy Standard 3.0). */
const systemTrees = "bin boot dev docker-entrypoint[\\w.-]* etc lib\\d* libexec proc root run sbin sys tmp var/tmp " +
    `usr(?!/src/.|/local/(?!(?:${localTrees.replaceAll(" ", "|")})(?:/|$))[^/])`;
/** System directories that can contain a directory of a program. */
const sharedDirectories = "home media mnt opt srv var var/cache var/lib var/lock var/log var/mail var/run var/spool";
const systemDirectory = new RegExp(`^/(?:$|(?:${systemTrees.replaceAll(" ", "|")})(?:/|$)|(?:${sharedDirectories.replaceAll(" ", "|")})/?$)`);
const mostDirectories = 100;
/** Whether a directory belongs to a program alone, so that the user of the program may own all of it. */
function isAppDirectory(path) {
    return path.startsWith("/") && !systemDirectory.test(path);
}
/** The absolute target of a COPY or ADD, with its trailing slash; null if it is unknown. */
function targetOf(stage, instruction) {
    const word = instruction.words.at(-1)?.value;
    const target = word === undefined ? null : stage.expand(instruction, word);
    if (target === null || target.startsWith("/"))
        return target;
    const directory = stage.directoryAt(instruction);
    return directory === null ? null : `${directory === "/" ? "" : directory}/${target}`;
}
/** Whether a copy target belongs to the program alone. A path right below `/` may be a directory of the system. */
function isProgramDirectory(stage, target) {
    if (target === null)
        return false;
    const path = (0,absolute_path/* absolutePath */.H)("/", target);
    if (path === null)
        return false;
    const { directory } = stage;
    if (directory !== null && isAppDirectory(directory) && (path === directory || path.startsWith(`${directory}/`)))
        return true;
    return isAppDirectory(path) && (target.endsWith("/") || path.slice(1).includes("/") || isCopiedInto(stage, path));
}
const copiedInto = new WeakMap();
/** Whether a path right below `/` is a directory, because another file is copied into it. */
function isCopiedInto(stage, path) {
    const known = copiedInto.get(stage) ?? topsOfTargets(stage);
    copiedInto.set(stage, known);
    return known.has(path);
}
/** The directories right below `/` that a stage copies files into. */
function topsOfTargets(stage) {
    const copies = stage.instructions.filter(isCopy);
    return new Set(copies.flatMap((copy) => /^\/[^/]+(?=\/)/.exec(targetOf(stage, copy) ?? "")?.[0] ?? []));
}
/**
 * The directories that commands of a stage create for the program, outside its working directory, except those that are
 * created conditionally or changed by other commands.
 */
function madeDirectories(stage) {
    const { directory } = stage;
    const scripts = stage.instructions.filter(({ keyword }) => keyword === "RUN").map(instructionText);
    const commands = scripts.map((script) => ({ script, calls: (0,shell_commands/* shellCommands */.h)(script) }));
    const made = commands.flatMap(({ script, calls }) => {
        if (/\|\||[$`]\(|\b(?:if|case|for|while|cd)\b/.test(script))
            return [];
        return calls.flatMap(([program, ...words]) => (program === "mkdir" ? words : []));
    });
    // Only a generated Dockerfile creates more, and each one is searched for in every command.
    if (made.length > mostDirectories)
        return [];
    const touched = commands.flatMap(({ calls }) => {
        return calls.flatMap(([program = "", ...words]) => (/^(?:chown|mv|rm|rmdir)$/.test(program) ? words : []));
    });
    return [...new Set(made.map((path) => path.replace(/\/+$/, "")))].filter((path) => {
        if (!/^\/[\w@%+=:,./-]+$/.test(path) || path.includes("..") || !isAppDirectory(path))
            return false;
        if (directory !== null && (path === directory || path.startsWith(`${directory}/`)))
            return false;
        return !touched.some((word) => word.startsWith(path));
    });
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root/non-root-user.js

/** A user in messages: `user "app"`, or `user 1000` if only the ID is known. */
function userTitle({ name, uid }) {
    return `user ${name === null ? uid : JSON.stringify(name)}`;
}
/** Whether a user name needs no quotes in a shell, USER or chown. */
function isPlainName(name) {
    return /^[\w.-]+$/.test(name);
}
/** The last user other than root in a stage, which can be that of the base image; null if there was none. */
function previousUser(stage) {
    for (const each of lineageOf(stage)) {
        const users = each.instructions.map((instruction) => each.userAt(instruction));
        const last = users.findLast((user) => user.kind === "user");
        if (last !== undefined)
            return last;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root/copied-as-root.js






/** Limits for generated Dockerfiles. */
const mostCopies = 40;
const mostWords = 40;
/** Signs that a command runs conditionally or that the shell expands a file name. */
const uncertain = /\|\||\b(?:if|case|cd|for|while|xargs|su|sudo)\b|[$`]\(|[*?]/;
/** The COPY and ADD instructions of a stage without --chown whose target is known. */
function rootCopies(stage) {
    const copies = stage.instructions.filter((each) => isCopy(each) && each.flags.every(({ name }) => name !== "chown"));
    return copies.slice(0, mostCopies).flatMap((instruction) => {
        const copied = instruction.words.length > mostWords ? null : copiedFiles(stage, instruction);
        const later = stage.instructions.slice(stage.instructions.indexOf(instruction) + 1);
        return copied === null ? [] : [{ instruction, ...copied, later }];
    });
}
/**
 * The first command after a copy that names one of its files, if it is a `chmod` by a user other than root; null also
 * if another copy or a step of root may have changed the owner before.
 */
function forbiddenChmod(stage, { files, later }) {
    if (files.length === 0)
        return null;
    for (const instruction of later) {
        if (isCopy(instruction) && mayReplace(stage, instruction, files))
            return null;
        if (instruction.keyword !== "RUN")
            continue;
        const script = instructionText(instruction);
        const user = stage.userAt(instruction);
        if (user.kind !== "user") {
            if (/\bchown\b|[*$]/.test(script) || files.some((file) => script.includes(fileName(file))))
                return null;
            continue;
        }
        if (uncertain.test(script))
            return null;
        for (const words of (0,shell_commands/* shellCommands */.h)(script)) {
            const word = words.find((one) => files.some((file) => one.includes(fileName(file))));
            if (word === undefined)
                continue;
            const file = words[0] === "chmod" ? (0,absolute_path/* absolutePath */.H)(stage.directoryAt(instruction), word) : null;
            return file !== null && files.includes(file) ? { file, user, run: instruction } : null;
        }
    }
    return null;
}
function mayReplace(stage, copy, files) {
    const copied = copiedFiles(stage, copy);
    return copied === null || files.some((file) => file === copied.target || copied.files.includes(file));
}
/** The volume that contains the target, if it is a directory of the program whose owner no command may set. */
function volumeOver(stage, { target, later }) {
    for (const instruction of later.filter(({ keyword }) => keyword === "VOLUME")) {
        const paths = instruction.words.map(({ value }) => stage.expand(instruction, value));
        const path = paths.find((one) => one !== null && (target === one || target.startsWith(`${one}/`))) ?? null;
        if (path === null)
            continue;
        const handled = runsOf(stage).some((run) => instructionText(run).includes(path));
        return isAppDirectory(path) && !handled ? { path, instruction } : null;
    }
    return null;
}
/** The argument of `--chown` that gives what an instruction copies to a user; null where there is none. */
function ownerFor(instruction, user) {
    const owner = ownerText(user);
    return owner !== null && needsNumber(instruction) && !/^\d+(?::\d+)?$/.test(owner) ? null : owner;
}
/** COPY --link creates a separate layer without /etc/passwd, so only numeric IDs work. */
function needsNumber({ flags }) {
    return flags.some(({ name }) => name === "link");
}
/** A user as an argument of `--chown`, which uses a user ID without a group as group ID too (Dockerfile reference). */
function ownerText({ name, uid, gid, set }) {
    if (set !== null && /^[\w.-]+:[\w.-]+$/.test(set.text))
        return set.text;
    if (uid !== null && gid !== null)
        return `${uid}:${gid}`;
    const user = name ?? String(uid);
    return isPlainName(user) ? user : null;
}
function fileName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/copy-owned-by-root.js





/** Files that a user other than root changes must be copied with that user as their owner. */
const copyOwnedByRoot = stageRule({
    id: "copy-owned-by-root",
    summary: "Copied files belong to root, but another user changes them.",
    why: "COPY and ADD make root the owner of the files, whatever USER says. Other users cannot change the mode of " +
        "these files and usually cannot write to them.",
    severity: "error",
    category: "correctness",
    fixes: ["review"],
    sources: ["https://docs.docker.com/reference/dockerfile/#copy---chown---chmod"],
    *check({ stage, places }) {
        for (const copy of rootCopies(stage)) {
            const { instruction: at, target } = copy;
            const about = [at.keyword, target];
            const forbidden = forbiddenChmod(stage, copy);
            const volume = volumeOver(stage, copy);
            if (forbidden !== null) {
                const { file, user, run } = forbidden;
                const related = places(run, `${userTitle(user)} runs chmod on ${file} here`);
                const message = `${at.keyword} makes root the owner of ${file}, so ${userTitle(user)} cannot run chmod on it.`;
                const risk = "The user can then change these files at run time too.";
                yield { at, about, message, related, ...repair(at, user, risk) };
            }
            else if (volume !== null && stage.user.kind === "user") {
                const related = places(volume.instruction, `declares volume ${volume.path}`);
                const message = `${at.keyword} makes root the owner of files in volume ${volume.path}, so ${userTitle(stage.user)} may ` +
                    "be unable to change them.";
                const risk = "The program may only read these files, and could then change them too.";
                yield { at, about, severity: "info", message, related, ...repair(at, stage.user, risk) };
            }
        }
    },
});
function repair(at, user, risk) {
    const owner = ownerFor(at, user);
    if (owner === null)
        return { advice: `Add --chown with the ${needsNumber(at) ? "numeric ID" : "name or ID"} of this user.` };
    return { fix: review(`Add --chown=${owner} to ${at.keyword}`, risk, setFlag(at, "chown", owner)) };
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/lists.js

/** The maps in a list; empty for any other value. */
function objectsOf(list) {
    return Array.isArray(list) ? list.filter(json/* isObject */.Gv) : [];
}
/** The strings in a list; empty for any other value. */
function textsOf(list) {
    return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
}

;// CONCATENATED MODULE: ./build/rules/lib/image-agreement/container-ports.js


/** The fields of a container that hold probes. */
const probeNames = ["livenessProbe", "readinessProbe", "startupProbe"];
/** The TCP ports that a container lists by number. */
function listedPorts({ value }) {
    const list = value["ports"];
    return (Array.isArray(list) ? list : []).flatMap((item, index) => {
        if (!(0,json/* isObject */.Gv)(item))
            return [];
        const { containerPort: port, protocol = "TCP" } = item;
        return typeof port === "number" && protocol === "TCP" ? [{ port, path: ["ports", index, "containerPort"] }] : [];
    });
}
/** The ports of a container's probes that are given by number. */
function probePorts({ value }) {
    return probeNames.flatMap((probe) => {
        return ["httpGet", "tcpSocket", "grpc"].flatMap((way) => {
            const path = [probe, way, "port"];
            const port = (0,json/* valueAt */.fK)(value, path);
            return typeof port === "number" ? [{ probe, port, path }] : [];
        });
    });
}
/** True where the environment of a container may configure the port of its program. */
function environmentMaySetPort({ value }) {
    if (value["envFrom"] !== undefined)
        return true;
    return objectsOf(value["env"]).some(({ name }) => typeof name === "string" && /port|addr|listen|bind/i.test(name));
}
/** True where a mounted ConfigMap, Secret or projected volume may configure the port of the program. */
function filesMaySetPort({ value }, { podTemplate }) {
    const settings = objectsOf(podTemplate?.spec["volumes"]).filter((volume) => {
        return ["configMap", "projected", "secret"].some((kind) => volume[kind] !== undefined);
    });
    return objectsOf(value["volumeMounts"]).some((mount) => settings.some(({ name }) => name === mount["name"]));
}
/** True where the command, the arguments or the environment of a container have the number of a port. */
function containerMentionsPort({ value }, port) {
    const { command, args, env } = value;
    return new RegExp(`(?<!\\d)${port}(?!\\d)`).test(JSON.stringify([command, args, env]));
}
/** "port 8080", "ports 8080 and 9090". */
function portWords(ports) {
    const numbers = [...new Set(ports.map(({ port }) => String(port)))];
    const last = numbers.at(-1) ?? "";
    return numbers.length === 1 ? `port ${last}` : `ports ${numbers.slice(0, -1).join(", ")} and ${last}`;
}

// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(3059);
;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/pod-security.js


/** The `securityContext` of a container; empty if it has none. */
function securityContextOf(container) {
    const own = container.value["securityContext"];
    return (0,json/* isObject */.Gv)(own) ? own : {};
}
/** The `securityContext` of a pod; empty if it has none. */
function podSecurityContextOf(template) {
    const own = template.spec["securityContext"];
    return (0,json/* isObject */.Gv)(own) ? own : {};
}
/** The effective value of a key: that of the container, otherwise that of the pod. */
function effective(template, container, key) {
    const ofContainer = [...container.path, "securityContext", key];
    const ofPod = [...template.specPath, "securityContext", key];
    const places = [ofContainer, ofPod];
    const own = securityContextOf(container)[key];
    if (own != null)
        return { value: own, path: ofContainer, level: "container", places };
    return { value: podSecurityContextOf(template)[key] ?? undefined, path: ofPod, level: "pod", places };
}
/** The capabilities that a container adds, in upper case and without the prefix CAP_, which runtimes accept. */
function addedCapabilities(container) {
    const added = textsOf((0,json/* valueAt */.fK)(securityContextOf(container), ["capabilities", "add"]));
    return added.map((name) => name.toUpperCase().replace(/^CAP_/, ""));
}
/** The name of a container in a message: `container "web"`, `init container "migrate"`. */
function containerName(container) {
    const noun = container.kind === "init" ? "init container" : container.kind;
    return container.name === null ? `the unnamed ${noun}` : `${noun} ${JSON.stringify(container.name)}`;
}
/** The text with its first letter in upper case. */
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The names as a list in a sentence: `a`, `a and b`, `a, b and c`. */
function listed(names) {
    return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
/** The command and arguments of a container, as one text. */
function commandText(container) {
    return [container.value["command"], container.value["args"]].flatMap(textsOf).join(" ");
}
/**
 * True for a complete object. A partial object (a patch for Kustomize) lacks the images of its containers, or the
 * selector that every workload of the group apps must have.
 */
function isWhole({ group, value }, { containers }) {
    if (group === "apps" && !(0,json/* isObject */.Gv)((0,json/* valueAt */.fK)(value, ["spec", "selector"])))
        return false;
    if (!containers.some(({ kind }) => kind === "container"))
        return false;
    return containers.every(({ image }) => image !== null && image !== "");
}
/** How to change objects whose pods are immutable: the template of a Job and the spec of a Pod. */
function replaceNote({ group, kind }) {
    if (group === "batch" && kind === "Job")
        return "An existing Job can't be changed like this: delete it and create it again.";
    if (group === "" && kind === "Pod")
        return "An existing Pod can't be changed like this: delete it and create it again.";
    return undefined;
}

;// CONCATENATED MODULE: ./build/rules/lib/define-kubernetes.js




/** A rule over objects. */
function objectRule({ kinds, check, ...facts }) {
    return {
        ...facts,
        *check(manifest, context) {
            if (isOfKind(manifest, kinds))
                yield* define_kubernetes_placed(objectScope(manifest), check, context);
        },
    };
}
/** A rule over the pods of workloads. It checks each object with a pod template once. */
function podRule(declaration) {
    return ruleOverPods(declaration, (pod) => [pod]);
}
/** A rule over the containers of workloads, including init containers and sidecars. */
function containerRule(declaration) {
    return ruleOverPods(declaration, ({ containers }) => containers);
}
function ruleOverPods({ kinds, windows, partial, schema, check, ...facts }, scopesIn) {
    return {
        ...facts,
        *check(manifest, context) {
            const pod = podScope(manifest, { kinds, windows, partial, schema });
            const places = new Set();
            for (const scope of pod === null ? [] : scopesIn(pod)) {
                yield* withReplaceNote(define_kubernetes_placed(scope, check, context, places), manifest);
            }
        },
    };
}
/** The whole object as a scope. */
function objectScope(manifest) {
    const name = manifest.name === null ? "" : ` ${JSON.stringify(manifest.name)}`;
    return scopeAt(manifest, [], `${manifest.kind}${name}`);
}
/** The pod spec of an object if the rule checks it, otherwise null. */
function podScope(manifest, { kinds, windows, partial, schema }) {
    const template = manifest.podTemplate;
    if (template === null || !isOfKind(manifest, kinds))
        return null;
    if (template.windows && windows !== "checked")
        return null;
    if (schema === "full" && template.schema !== "full")
        return null;
    if (partial !== "checked" && !isWhole(manifest, template))
        return null;
    const { subject } = objectScope(manifest);
    const pod = scopeAt(manifest, template.specPath, subject);
    const containers = template.containers.map((container) => containerScope(manifest, template, container, pod));
    return { ...pod, template, containers };
}
function containerScope(manifest, template, container, pod) {
    return {
        ...scopeAt(manifest, container.path, capitalize(containerName(container))),
        container,
        template,
        pod,
        effective: (key) => effective(template, container, key),
    };
}
function scopeAt(manifest, base, subject) {
    const { document, root, value: object } = manifest;
    const target = (path) => {
        return { document: document.index, path: [...root, ...base, ...path] };
    };
    return {
        manifest,
        subject,
        base,
        at: (...path) => (0,json/* valueAt */.fK)(object, [...base, ...path]),
        within: (...path) => scopeAt(manifest, [...base, ...path], subject),
        place: (path, message) => (0,places/* objectPlace */.jP)(manifest, [...base, ...path], message),
        set: (path, value) => ({ kind: "set", ...target(path), value }),
        append: (path, value) => ({ kind: "append", ...target(path), value }),
        remove: (path) => ({ kind: "remove", ...target(path) }),
        rename: (path, key) => ({ kind: "rename", ...target(path), key }),
    };
}
function isOfKind({ group, kind }, kinds) {
    return kinds === undefined || kinds.includes(`${group}/${kind}`);
}
/** Makes the paths absolute. `shared` collects the paths of problems with an `on`, to report each of them once. */
function* define_kubernetes_placed(scope, check, context, shared = new Set()) {
    for (const { on, at, restsOn, ...problem } of check(scope, context)) {
        const { base } = on ?? scope;
        const path = [...base, ...at];
        const place = (0,core_path/* formatPath */.jV)(path);
        if (on !== undefined && shared.has(place))
            continue;
        if (on !== undefined)
            shared.add(place);
        yield { ...problem, path, ...(restsOn && { restsOn: restsOn.map((other) => [...base, ...other]) }) };
    }
}
/** Adds how to apply a fix to an object that can't be changed in place. */
function* withReplaceNote(problems, manifest) {
    const note = replaceNote(manifest);
    for (const problem of problems) {
        if (note === undefined || problem.fix === undefined)
            yield problem;
        else
            yield { ...problem, advice: problem.advice === undefined ? note : `${problem.advice} ${note}` };
    }
}

;// CONCATENATED MODULE: ./build/rules/lib/image-agreement/image-use-rule.js


/** A rule over each container that runs an image of a Dockerfile, for what the two disagree about. */
function imageUseRule({ check, ...facts }) {
    return {
        ...facts,
        *check(_dockerfile, context) {
            for (const use of context.uses) {
                const others = context.uses.filter((other) => other !== use && other.stage === use.stage);
                const { subject } = objectScope(use.workload);
                for (const { about, ...problem } of check({ use, others, workload: subject }, context)) {
                    const [keyword, ...detail] = about;
                    yield { ...problem, path: [use.stage.title, keyword, ...namesOf(use), ...detail] };
                }
            }
        },
    };
}
/** A place in the container that runs the image; `message` says what is there. */
function containerPlace({ workload, container }, path, message) {
    return (0,places/* objectPlace */.jP)(workload, [...container.path, ...path], message);
}
function namesOf({ workload, container }) {
    return [workload.kind, workload.name ?? "", container.name ?? ""];
}

// EXTERNAL MODULE: ./build/model/images/images.js
var images_images = __webpack_require__(1423);
;// CONCATENATED MODULE: ./build/model/images/portless-images.js

/** Official images of languages and systems, none of which has an EXPOSE. Those of PHP with a server have. */
const officialImages = [
    "alpine",
    "amazoncorretto",
    "amazonlinux",
    "busybox",
    "debian",
    "eclipse-temurin",
    "fedora",
    "golang",
    "node",
    "openjdk",
    "perl",
    "python",
    "ruby",
    "rust",
    "ubuntu",
].map((name) => `docker.io/library/${name}`);
const dotnetImages = ["aspnet", "runtime", "runtime-deps"].map((name) => `mcr.microsoft.com/dotnet/${name}`);
/** True for an image that is known to have no EXPOSE. */
function exposesNothing(reference) {
    const image = (0,images_images/* parseImage */.z)(reference);
    if (image === null)
        return false;
    const name = `${image.registry}/${image.repository}`;
    return officialImages.includes(name) || dotnetImages.includes(name) || name.startsWith("gcr.io/distroless/");
}

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/exposed-ports.js


/** The TCP ports that an image exposes; none where not every EXPOSE can be read, or the base image may expose more. */
function exposedTcpPorts(stage) {
    const { base } = lineageOf(stage).at(-1) ?? stage;
    const addsNone = base.kind === "scratch" || (base.kind === "image" && exposesNothing(base.reference));
    if (!addsNone || !instructionsOf(stage).every((instruction) => isPlain(stage, instruction)))
        return [];
    return stage.ports.filter(({ protocol }) => protocol === "tcp");
}
/** True where an instruction of the image other than EXPOSE has the number of a port. */
function imageMentionsPort(stage, port) {
    const number = new RegExp(`(?<![\\d.])${port}(?![\\d.])`);
    return instructionsOf(stage).some((instruction) => {
        return instruction.keyword !== "EXPOSE" && number.test(textOf(instruction));
    });
}
/** False for an EXPOSE with a range or with a variable whose value is not known. */
function isPlain(stage, instruction) {
    if (instruction.keyword !== "EXPOSE")
        return true;
    return instruction.words.every(({ value }) => {
        return /^\d{1,5}(?:\/tcp|\/udp|\/sctp)?$/i.test(stage.expand(instruction, value) ?? "");
    });
}
function textOf(instruction) {
    const flags = instruction.flags.map(({ value }) => value ?? "").join(" ");
    return `${flags} ${instruction.words.map(({ value }) => value).join(" ")} ${instructionText(instruction)}`;
}

;// CONCATENATED MODULE: ./build/rules/lib/image-agreement/built-image.js


/** The image of a container, where it is certain which Dockerfile of the repository builds it. */
function builtImage(scope, context) {
    return possibleImages(scope, context).find(({ certain }) => certain) ?? null;
}
/** The image of a container, once for each Dockerfile of the repository that may build it. */
function possibleImages({ manifest, container }, { workspace }) {
    return workspace.imagesOf(manifest).filter((use) => use.container === container);
}
/** How messages name an image, with how it is known which Dockerfile builds it. */
function builtImageName({ dockerfile, how }) {
    return `the image built from ${dockerfile.file.source.path} (${how})`;
}
/** The FROM with the base image of an image; `message` says what the finding has to do with it. */
function baseImagePlace({ dockerfile, stage }, message) {
    const { from } = lineageOf(stage).at(-1) ?? stage;
    return (0,places/* instructionPlace */.iR)(dockerfile, from, message);
}
/** Names a disagreement about `topic`, in the same way for the Dockerfile and for the pod. */
function disagreementId({ dockerfile, stage, workload, container }, ...topic) {
    const { kind, namespace, name, source } = workload;
    const file = dockerfile.file.source.path;
    return JSON.stringify([topic, file, stage.title, source.path, kind, namespace, name, container.name]);
}

;// CONCATENATED MODULE: ./build/rules/lib/image-agreement/port-disagreement.js




/** The ports of a container and its image, where they have none in common and nothing shows that both are right. */
function portDisagreement(use) {
    const lists = portLists(use);
    if (lists === null || shareSome(lists))
        return null;
    return lists.listed.some(({ port }) => isMentioned(use, port)) ? null : lists;
}
/** The probes of a container that use a port which no container of the pod lists and the image does not expose. */
function strayProbes(use) {
    const lists = portLists(use);
    if (lists === null || portDisagreement(use) !== null)
        return [];
    const ofPod = (use.workload.podTemplate?.containers ?? []).flatMap(listedPorts);
    const known = new Set([...lists.exposed, ...ofPod].map(({ port }) => port));
    return probePorts(use.container)
        .filter(({ port }) => !known.has(port) && !isMentioned(use, port))
        .map((probe) => ({ ...probe, ...lists }));
}
/** Names a disagreement about ports or about a probe, in the same way for the Dockerfile and for the pod. */
function portPairOf(use, probe = "") {
    return disagreementId(use, "port", probe);
}
/** The EXPOSE that a disagreement is about. */
function exposePlace({ dockerfile }, { exposed: [{ instruction }] }) {
    return (0,places/* instructionPlace */.iR)(dockerfile, instruction, "the ports that the image exposes");
}
/** Null where a list is empty or not certain, or where the pod may configure the port of the program. */
function portLists(use) {
    const { stage, container, workload, certain } = use;
    if (!certain || container.kind !== "container" || stage.system?.family === "windows")
        return null;
    if (environmentMaySetPort(container) || filesMaySetPort(container, workload))
        return null;
    const [listed, ...moreListed] = listedPorts(container);
    const [exposed, ...moreExposed] = exposedTcpPorts(stage);
    if (listed === undefined || exposed === undefined)
        return null;
    return { listed: [listed, ...moreListed], exposed: [exposed, ...moreExposed] };
}
function shareSome({ listed, exposed }) {
    return listed.some(({ port }) => exposed.some((other) => other.port === port));
}
/** True where the pod passes the number to the program, or an instruction of the image other than EXPOSE has it. */
function isMentioned({ stage, container }, port) {
    return containerMentionsPort(container, port) || imageMentionsPort(stage, port);
}

;// CONCATENATED MODULE: ./build/rules/lib/image-agreement/port-fixes.js



/** Changes the pod's port to the image's. Null where either has several, or the pod's number is used elsewhere too. */
function listExposedPort(scope, { listed, exposed }, context) {
    const { container, template, set } = scope;
    const [mine] = listed;
    const [{ port }] = exposed;
    if (listed.length > 1 || exposed.some((other) => other.port !== port))
        return null;
    // The containers of a pod share their ports.
    const others = template.containers.filter((other) => other !== container).flatMap(listedPorts);
    if (others.some((other) => other.port === port) || isUsedElsewhere(scope, mine.port, context))
        return null;
    const risk = `If the program listens on port ${mine.port}, EXPOSE is wrong instead.`;
    return review(`Set containerPort to ${port}, which the image exposes`, risk, set(mine.path, port));
}
/** Changes EXPOSE to the pod's port. Null where either has several, or something else depends on the image's number. */
function exposeListedPort({ use, others }, { listed, exposed }) {
    const [{ port: wanted }] = listed;
    const [{ instruction, port }] = exposed;
    if (others.length > 0 || listed.length > 1 || exposed.length > 1)
        return null;
    if (!use.stage.instructions.includes(instruction) || imageMentionsPort(use.stage, port))
        return null;
    const [written] = instruction.words;
    if (written === undefined || instruction.words.length > 1 || !/^\d+(?:\/tcp)?$/i.test(written.value))
        return null;
    const text = written.value.replace(/^\d+/, String(wanted));
    const risk = `If the program listens on port ${port}, the pod is wrong instead.`;
    const operation = { kind: "set-arguments", instruction: instruction.index, text };
    return review(`Expose port ${wanted}, which the pod lists`, risk, operation);
}
/** True where the number of a port is also in a probe, a Service or anything else that is deployed with the pod. */
function isUsedElsewhere({ manifest }, port, { workspace }) {
    const number = new RegExp(`(?<![\\d.])${port}(?![\\d.])`, "g");
    const count = ({ value }) => JSON.stringify(value).match(number)?.length ?? 0;
    if (count(manifest) > 1)
        return true;
    return workspace.unitOf(manifest).some((other) => other !== manifest && count(other) > 0);
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/expose-differs-from-pod.js




/** An image exposes the ports that pods in the same repository list and probe. */
const exposeDiffersFromPod = imageUseRule({
    id: "expose-differs-from-pod",
    summary: "EXPOSE does not match the ports of a container in this repository or of its probes.",
    why: "The program probably listens on only one of the ports, so either EXPOSE or the pod is wrong.",
    severity: "info",
    category: "correctness",
    fixes: ["review"],
    sources: [
        "https://docs.docker.com/reference/dockerfile/#expose",
        "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports",
    ],
    *check(scope) {
        const lists = portDisagreement(scope.use);
        if (lists !== null)
            yield listProblem(scope, lists);
        for (const probe of strayProbes(scope.use))
            yield probeProblem(scope, probe);
    },
});
function listProblem(scope, lists) {
    const { use, workload } = scope;
    const { listed, exposed } = lists;
    const [{ instruction: at }] = exposed;
    const message = `This image exposes ${portWords(exposed)}, but ${workload}, which runs it (${use.how}), ` +
        `lists ${portWords(listed)}.`;
    const related = [containerPlace(use, listed[0].path, `the ports that ${workload} lists`)];
    const problem = { about: ["EXPOSE"], at, message, pair: portPairOf(use), related };
    const fix = exposeListedPort(scope, lists);
    if (fix === null)
        return { ...problem, advice: "Set both to the port that the program listens on." };
    return { ...problem, fix };
}
function probeProblem({ use, workload }, stray) {
    const { probe, path, port, exposed } = stray;
    return {
        about: ["EXPOSE", probe],
        at: exposed[0].instruction,
        message: `This image exposes ${portWords(exposed)}, but the ${probe} of ${workload}, which runs it (${use.how}), ` +
            `uses port ${port}.`,
        pair: portPairOf(use, probe),
        related: [containerPlace(use, path, "the port of the probe")],
        advice: `If the program listens on port ${port}, add it to EXPOSE. Otherwise, change the port of the probe.`,
    };
}

;// CONCATENATED MODULE: ./build/rules/lib/equivalents.js
const github = "https://github.com";
const sources = {
    checkov: `${github}/bridgecrewio/checkov/blob/03d5fdad8d6154b1565799a7b1fb8070c158866f/checkov`,
    hadolint: `${github}/hadolint/hadolint/blob/8f936c5e975d3663b3cce4ac5b3baa3db26b8516/src/Hadolint/Rule`,
    kubeLinter: `${github}/stackrox/kube-linter/blob/35de568d49825fe0278d25d7fca5aa2467f9dd00/pkg/builtinchecks/yamls`,
    kubeScore: `${github}/zegl/kube-score/blob/06dedc9ccce58bff50a4f42a3ce0633dc72b0dfa/score`,
    polaris: `${github}/FairwindsOps/polaris/blob/c0e23a233b2087272a7f524f1b922f4e3f2f9689/pkg/config/checks`,
    trivy: `${github}/aquasecurity/trivy-checks/blob/80e5382269707262f35cf893bdc0805cb72217e9/checks`,
};
/** A check of Checkov; `file` below its package. */
function checkov(id, file, only = {}) {
    return { tool: "checkov", names: [id], ...only, source: `${sources.checkov}/${file}` };
}
/** A rule of hadolint. */
function hadolint(id, only = {}) {
    return { tool: "hadolint", names: [id], ...only, source: `${sources.hadolint}/${id}.hs` };
}
/** A built-in check of kube-linter; `file` where it is not named after the check. */
function kubeLinter(id, file = id) {
    return { tool: "kube-linter", names: [id], source: `${sources.kubeLinter}/${file}.yaml` };
}
/** A check of kube-score; `file` below its checks. */
function kubeScore(id, file, only = {}) {
    return { tool: "kube-score", names: [id], ...only, source: `${sources.kubeScore}/${file}` };
}
/** A check of Polaris. */
function polaris(id) {
    return { tool: "polaris", names: [id], source: `${sources.polaris}/${id}.yaml` };
}
/** A check of Trivy by its newest id, its older ones and its names; `file` below its checks. */
function trivy(names, file, only = {}) {
    return { tool: "trivy", names, ...only, source: `${sources.trivy}/${file}` };
}

;// CONCATENATED MODULE: ./build/model/dockerfile/shell-word.js
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

;// CONCATENATED MODULE: ./build/model/dockerfile/create-user.js

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
function debianAdduser({ name, uid, gid, createHome }, home) {
    const options = [
        'adduser --disabled-password --gecos ""',
        ...(home === null ? [] : [`--home ${home}`]),
        ...(createHome === true ? [] : ["--no-create-home"]),
        `--uid ${uid}`,
    ].join(" ");
    return uid === gid ? [`${options} ${name}`] : [`addgroup --gid ${gid} ${name}`, `${options} --gid ${gid} ${name}`];
}
function busyboxAdduser({ name, uid, gid, createHome }, home) {
    const homeOption = `${createHome === true ? "" : " -H"}${home === null ? "" : ` -h ${home}`}`;
    return [`addgroup -g ${gid} ${name}`, `adduser -D${homeOption} -u ${uid} -G ${name} ${name}`];
}
function useradd({ family }, { name, uid, gid, createHome }, home) {
    const createOption = createHome === true ? "--create-home" : "--no-create-home";
    const homeOption = home === null ? "" : ` --home-dir ${home}`;
    const logOption = uid > largestLoggedId ? " --no-log-init" : "";
    const shell = family === "debian" ? "/usr/sbin/nologin" : "/sbin/nologin";
    return [
        `groupadd --gid ${gid} ${name}`,
        `useradd${logOption} --uid ${uid} --gid ${gid} ${createOption}${homeOption} --shell ${shell} ${name}`,
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

;// CONCATENATED MODULE: ./build/rules/lib/non-root/named-users.js



/** The options with which servers switch to a user, once they have started. */
const userOption = /^--(?:user|uid)(?:=(.+))?$/;
/** The users that a Dockerfile names in `chown`, `--chown`, `install -o`, or in the command that starts the program. */
function namedUsers(stage) {
    const found = new Map();
    for (const at of instructionsOf(stage)) {
        for (const owner of usersIn(stage, at)) {
            const [text = "", group = ""] = owner.split(":", 2);
            if (!isPlainName(text) || /^(?:root|0+)$/.test(text) || found.has(text))
                continue;
            found.set(text, { text, group: group === "" ? null : group, at });
        }
    }
    return [...found.values()];
}
function usersIn(stage, instruction) {
    const { keyword, flags } = instruction;
    const known = (text) => {
        const owner = stageHolding(stage, instruction).expand(instruction, text);
        return owner === null ? [] : [owner];
    };
    if (keyword === "COPY" || keyword === "ADD") {
        return flags.flatMap(({ name, value }) => (name === "chown" && value !== null ? known(value) : []));
    }
    const starts = instruction === stage.entryPoint || instruction === stage.command;
    if (keyword !== "RUN" && !starts)
        return [];
    return (0,shell_commands/* shellCommands */.h)(instructionText(instruction)).flatMap((words) => {
        return (starts ? optionValue(words, userOption) : ownersIn(words)).flatMap(known);
    });
}
/** The owner that a command gives to files. */
function ownersIn([program = "", ...words]) {
    const name = program.slice(program.lastIndexOf("/") + 1);
    if (name === "chown")
        return words.filter((word) => !word.startsWith("-")).slice(0, 1);
    return name === "install" ? optionValue(words, /^(?:-o|--owner)(?:=?(.+))?$/) : [];
}
function optionValue(words, option) {
    const index = words.findIndex((word) => option.test(word));
    const value = index === -1 ? undefined : (option.exec(words[index] ?? "")?.[1] ?? words[index + 1]);
    return value === undefined ? [] : [value];
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root/pod-user.js


/** Related places of a finding; more would not help. */
const mostPlaces = 5;
/** The user settings of the pods that run an image. */
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
/** The severity of an image that runs as root: low if every pod that is known to run it sets another user. */
function rootSeverity(uses) {
    const { ids, needsNumber } = podUser(uses);
    if (needsNumber)
        return "error";
    return ids === null ? "warning" : "info";
}
/** The places of the first containers that run an image. */
function usePlaces(uses) {
    return uses.slice(0, mostPlaces).map((use) => {
        return (0,places/* objectPlace */.jP)(use.workload, [...use.container.path, "image"], `${workloadTitle(use)} runs this image`);
    });
}
/** A sentence about the containers that run an image; empty if there are none. */
function usedBy(uses) {
    const [first, ...others] = uses;
    if (first === undefined)
        return "";
    const containers = others.length === 1 ? "1 other container" : `${others.length} other containers`;
    const rest = others.length === 0 ? "" : `, and so do ${containers}`;
    return ` ${workloadTitle(first)} runs it (${first.how})${rest}.`;
}
/** The object whose pods run an image, as messages name it: `Deployment "web"`. */
function workloadTitle({ workload }) {
    return `${workload.kind} ${JSON.stringify(workload.name ?? "")}`;
}
/** The path of the runAsNonRoot setting that applies to a container, from the root of the object. */
function runAsNonRootPath({ workload, container }) {
    const own = container.value["securityContext"];
    const base = (0,json/* isObject */.Gv)(own) && own["runAsNonRoot"] != null ? container.path : (workload.podTemplate?.specPath ?? []);
    return [...base, "securityContext", "runAsNonRoot"];
}
/** The user settings that apply to a container: its own, otherwise those of the pod. */
function userOf({ workload, container }) {
    const setting = (key) => {
        const own = container.value["securityContext"];
        const pod = workload.podTemplate?.spec["securityContext"];
        return ((0,json/* isObject */.Gv)(own) ? own[key] : undefined) ?? ((0,json/* isObject */.Gv)(pod) ? pod[key] : undefined);
    };
    const id = (key) => {
        const value = setting(key);
        return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : null;
    };
    return { uid: id("runAsUser"), gid: id("runAsGroup"), nonRoot: setting("runAsNonRoot") === true };
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root/new-user.js






const several = "The Dockerfile names several users: end the stage with USER and the one that should run the program.";
/**
 * The user that an image can run as: that of its pods, one that the Dockerfile creates or gives files to, that of the
 * base image, or that of the configuration.
 */
function newUser(stage, fixDefaults, uses) {
    const { system, user } = stage;
    if (system === null) {
        return { refused: "Set USER to a user of the base image: how to create a user in it is unknown." };
    }
    const { ids, needsNumber } = podUser(uses);
    if (ids !== null)
        return userWithIds(stage, fixDefaults, ids);
    const existing = ownUser(stage, fixDefaults.userForm === "number", needsNumber);
    if (existing !== null)
        return existing;
    if (user.set !== null && isUnknownBase(stage)) {
        return {
            refused: `USER ${user.set.text} suggests that the base image sets another user. If it does, end the stage with USER ` +
                "and this user.",
        };
    }
    const base = system.users.find(({ suitable }) => suitable);
    if (base !== undefined)
        return baseImageUser(base, fixDefaults.userForm === "number" || needsNumber);
    return userWithIds(stage, fixDefaults, { uid: fixDefaults.userId, gid: fixDefaults.groupId });
}
function isUnknownBase(stage) {
    const base = rootBaseOf(stage);
    return base.kind === "unknown" || (base.kind === "image" && base.image === null);
}
/** The user that the Dockerfile creates, or gives files to; null for none. */
function ownUser(stage, numeric, needsNumber) {
    const created = new Map(stage.created.filter(({ uid }) => uid !== 0).map((user) => [user.name, user]));
    const named = namedUsers(stage);
    const names = new Set([...created.keys(), ...named.map(({ text }) => nameOf(stage, text))]);
    const [name, ...others] = names;
    if (name === undefined)
        return null;
    if (others.length > 0)
        return { refused: several };
    const own = created.get(name);
    if (own === undefined)
        return namedUser(stage, named[0], numeric, needsNumber);
    if (!isPlainName(name))
        return { refused: "End the stage with USER and the user that the Dockerfile creates." };
    if (own.uid === null && needsNumber) {
        return { refused: `Create user ${name} with a fixed ID, and end the stage with USER and this ID.` };
    }
    return createdUser(own, numeric || needsNumber, stage.instructions.includes(own.instruction));
}
/** The name of a user that an instruction names by name or ID, if one has this ID. */
function nameOf({ created, system }, text) {
    return [...created, ...(system?.users ?? [])].find(({ uid }) => String(uid) === text)?.name ?? text;
}
function createdUser({ name, uid, gid, instruction }, numeric, here) {
    const title = `Run as user ${name}, which the Dockerfile creates`;
    const always = { create: null, homeless: false, title };
    if (uid === null || gid === null) {
        const user = numeric && uid !== null ? String(uid) : name;
        return { ...always, user, owner: name, ids: null, since: here ? instruction : null };
    }
    const owner = `${uid}:${gid}`;
    return { ...always, user: numeric ? owner : name, owner, ids: owner, since: null };
}
/** A user that the Dockerfile only names, so that the base image or a package creates it. */
function namedUser(stage, { text, group, at }, numeric, needsNumber) {
    const title = `Run as user ${text}, which the Dockerfile names`;
    const name = nameOf(stage, text);
    const base = stage.system?.users.find((user) => user.name === name);
    if (base !== undefined)
        return { ...baseImageUser(base, numeric || needsNumber), title };
    if (/^\d+$/.test(text)) {
        const owner = `${text}:${group ?? 0}`;
        const ids = /^\d+:\d+$/.test(owner) ? owner : null;
        return { user: owner, owner, ids, since: null, create: null, homeless: true, title };
    }
    if (needsNumber)
        return { refused: `End the stage with USER and the numeric ID of user ${text}.` };
    const here = stage.instructions.includes(at);
    return { user: text, owner: text, ids: null, since: here ? at : null, create: null, homeless: false, title };
}
/** The user and group names of a base image are the same in every release, the IDs in most. */
function baseImageUser({ name, uid, gid }, numeric) {
    const ids = `${uid}:${gid}`;
    return {
        user: numeric ? ids : name,
        owner: numeric ? ids : `${name}:${name}`,
        ids,
        since: null,
        create: null,
        homeless: false,
        title: `Run as user ${name} of the base image`,
    };
}
/** A user with given IDs: the one that has them, otherwise a new one where it can be created for certain. */
function userWithIds(stage, defaults, { uid, gid }) {
    const { system, created } = stage;
    const owner = `${uid}:${gid}`;
    const always = { owner, ids: owner, since: null };
    const existing = [...created, ...(system?.users ?? [])].find((user) => user.uid === uid);
    if (existing !== undefined) {
        const title = `Run as user ${existing.name} (${uid})`;
        return { ...always, user: owner, create: null, homeless: false, title };
    }
    const { userForm, userName } = defaults;
    const creates = created.length === 0 && mayCreate(stage, uid, gid, defaults);
    const home = new_user_homeOf(stage);
    const create = creates && system ? createUserCommand(system, { uid, gid, name: userName, home, createHome: home === null }) : null;
    if (create === null) {
        return { ...always, user: owner, create, homeless: true, title: `Run as user ${uid} instead of root` };
    }
    const title = `Create user ${userName} (${uid}) and run as this user`;
    return { ...always, user: userForm === "number" ? owner : userName, create, homeless: false, title };
}
/** Whether a user can be created: the shell knows `&&`, and no user or group that is not known can have the IDs. */
function mayCreate(stage, uid, gid, defaults) {
    const { system } = stage;
    if (system?.shell !== true || !posixShell(stage))
        return false;
    if (system.users.some((user) => user.gid === gid))
        return false;
    return !isUnknownBase(stage) || (uid === defaults.userId && gid === defaults.groupId);
}
/** The home directory of a new user: the working directory; null if it is not a directory of the program. */
function new_user_homeOf({ directory }) {
    return directory !== null && isAppDirectory(directory) ? directory : null;
}
/** Whether every SHELL instruction sets a shell that knows `&&`. */
function posixShell(stage) {
    return instructionsOf(stage)
        .filter(({ keyword }) => keyword === "SHELL")
        .every(({ words }) => /(?:^|\/)(?:ba|da|a)?sh$/.test(words[0]?.value ?? ""));
}

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/start-script.js

const scriptName = /\.sh\b|entry-?point|\/init\b|\bstart/i;
/** Whether an ENTRYPOINT or CMD seems to start a script. */
function isStartScript(start) {
    return scriptName.test(instructionText(start));
}
/** Whether the ENTRYPOINT or CMD of an image seems to start a script. */
function startsScript({ entryPoint, command }) {
    return isStartScript(entryPoint) || isStartScript(command);
}
/** The ENTRYPOINT and CMD of an image as one text. */
function startText({ entryPoint, command }) {
    return `${instructionText(entryPoint)} ${instructionText(command)}`;
}

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/package-managers.js
/** Programs that install packages. */
const packageManagers = new Set([
    "apk",
    "apt",
    "apt-get",
    "dnf",
    "microdnf",
    "tdnf",
    "yum",
    "zypper",
]);

;// CONCATENATED MODULE: ./build/rules/lib/non-root/root-by-commands.js



/** Whether a stage installs packages as the default user of its base image, which must then be root. */
function runsAsRootByCommands(stage) {
    return lineageOf(stage).some((each) => {
        return each.instructions.some((instruction) => {
            if (instruction.keyword !== "RUN" || each.userAt(instruction).set !== null)
                return false;
            return (0,shell_commands/* shellCommands */.h)(instructionText(instruction)).some(([program = ""]) => {
                return packageManagers.has(program.slice(program.lastIndexOf("/") + 1));
            });
        });
    });
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root/final-user.js


const needsRoot = new Set(["ADD", "COPY", "RUN", "USER", "VOLUME", "WORKDIR"]);
/**
 * Sets the user at the end of a stage, after the commands of root: changes the last USER instruction if it is there,
 * otherwise adds one. A USER that switches to root for the commands is kept.
 */
function setFinalUser(stage, user, commands = []) {
    const last = lastBeforeStart(stage);
    const runsAfter = (place) => {
        return commands.map((command) => insertAfter(place, "RUN", command));
    };
    if (last.keyword === "USER") {
        const previous = instructionBefore(stage, last);
        if (commands.length === 0 || isRootAfter(stage, previous)) {
            return [...runsAfter(previous), setArguments(last, user)];
        }
    }
    return [...runsAfter(last), insertAfter(last, "USER", user)];
}
/** The instruction before another one in a stage, which can be FROM. */
function instructionBefore({ from, instructions }, instruction) {
    return instructions[instructions.indexOf(instruction) - 1] ?? from;
}
/** Whether an instruction that is added after another one runs as root. */
function isRootAfter(stage, instruction) {
    const next = stage.instructions[stage.instructions.indexOf(instruction) + 1];
    const user = next === undefined ? stage.user : stage.userAt(next);
    return user.kind === "root" || (user.kind === "unknown" && user.set === null && runsAsRootByCommands(stage));
}
/** The instruction after which USER belongs: the last one that may need root or precedes ENTRYPOINT and CMD. */
function lastBeforeStart({ from, instructions }) {
    const last = instructions.findLastIndex(({ keyword }) => needsRoot.has(keyword));
    const start = instructions.findIndex(({ keyword }, index) => {
        return index > last && (keyword === "ENTRYPOINT" || keyword === "CMD");
    });
    return instructions[start === -1 ? last : start - 1] ?? from;
}

// EXTERNAL MODULE: ./build/model/dockerfile/user-command.js
var user_command = __webpack_require__(9546);
;// CONCATENATED MODULE: ./build/rules/lib/non-root/root-files.js






/** Programs that write no files that the program of the image has to change. */
const harmlessPrograms = new Set(("[ addgroup adduser cat cd chgrp chmod chown command curl deluser do done echo elif else esac exit export fi find " +
    "for grep groupadd groupmod head hash if ldconfig ls mv printf pwd rm rmdir set sort tail tee test then true type " +
    "umask uname unset update-ca-certificates useradd usermod wget which while").split(" "));
/** Commands that install or build what the program only reads. */
const readOnlyResult = new RegExp("^(?:" +
    [
        "(?:python[\\d.]* -m )?pip[\\d.]* (?:--\\S+ )*(?:install|config|cache|uninstall)\\b",
        "(?:npm|pnpm) (?:--\\S+ )*(?:ci|i|install|config|cache|prune|rebuild)\\b",
        "yarn(?: (?:install|config|cache)\\b| -|$)",
        "(?:bundle|composer|conda|gem|poetry|uv) (?:config|install|sync|pip install|update|export|self|clean|lock|check)\\b",
        "(?:go (?:mod|build|install)|cargo (?:build|install)|dotnet (?:restore|build|publish))\\b",
    ].join("|") +
    ")");
/** Start commands that build while they run, and write their caches next to the dependencies. */
const buildsAtRunTime = /\b(?:npm|npx|pnpm|yarn|bun|vite|next|nuxt|ng|webpack|gatsby|react-scripts|rails|rake|artisan|uv run)\b/;
/**
 * Whether commands of root wrote files into a directory that the program may have to change. Copied files do not
 * count, if they get their owner when they are copied.
 */
function mayContainRootFiles(stage, directory) {
    const instructions = instructionsOf(stage);
    const from = instructions.findIndex(({ keyword }) => keyword === "WORKDIR");
    const start = startText(stage);
    return instructions.some((instruction, index) => {
        if (isCopy(instruction))
            return !stage.instructions.includes(instruction);
        if (instruction.keyword !== "RUN")
            return false;
        const holding = stageHolding(stage, instruction);
        if (holding.userAt(instruction).kind === "user")
            return false;
        const text = instructionText(instruction);
        const concerns = (from !== -1 && index > from) || text.includes(directory);
        return concerns && (buildsAtRunTime.test(start) || writesFiles(text));
    });
}
/** Whether a script may write files that the program has to change. */
function writesFiles(script) {
    if (/(?<![0-9&])>>?\s*(?!\/dev\/|&)/.test(script))
        return true;
    return (0,shell_commands/* shellCommands */.h)(script).some((words) => {
        const command = words.slice(Math.max((0,user_command/* programAt */.q)(words), 0)).map((word) => word.slice(word.lastIndexOf("/") + 1));
        const [program = ""] = command;
        if (harmlessPrograms.has(program) || packageManagers.has(program))
            return false;
        if (program === "mkdir")
            return words.some((word) => !word.startsWith("-") && word !== "mkdir" && !isElsewhere(word));
        return !readOnlyResult.test(command.join(" "));
    });
}
/** Whether a new directory lies outside the working directory, as far as its name tells. */
function isElsewhere(path) {
    return path.startsWith("/");
}
/** Programs that read the repository of git, and refuse one that belongs to another user (git 2.35.2). */
const readsRepository = /\bgo\s+(?:build|install|generate|test|run|vet|list)\b|\bgit\s+\w|\bsetuptools.scm\b|\bhatch\b|\bmake\b|\bgoreleaser\b|\bversioneer\b|\bpip[\d.]*\s+install\b[^\n;&|]*\s\.(?:\[|\s|$)/;
/** Whether a later command may read the repository of git that a COPY or ADD may bring along. */
function mayCopyRepository(stage, copy) {
    const brings = copy.words.slice(0, -1).some(({ value }) => /^\.?\/?(?:\.git\/?|\*)?$/.test(value));
    if (!brings || copy.flags.some(({ name }) => name === "from"))
        return false;
    const later = stage.instructions.slice(stage.instructions.indexOf(copy) + 1);
    return later.some((each) => each.keyword === "RUN" && readsRepository.test(instructionText(each)));
}
/** The paths that commands of the author give to one of these owners. */
function ownedAlready(stage, owners) {
    return stage.instructions.flatMap((instruction, index) => {
        if (instruction.keyword !== "RUN")
            return [];
        const text = instructionText(instruction);
        if (/\|\||\b(?:if|case|for|while|cd)\b/.test(text))
            return [];
        const later = stage.instructions.slice(index + 1);
        const calls = (0,shell_commands/* shellCommands */.h)(text).filter(([program = ""]) => program === "chown");
        return calls
            .flatMap((words) => ownedBy(words, owners))
            .map(({ path, recursive }) => {
            const full = path === "." ? (stage.directoryAt(instruction) ?? path) : path.replace(/(?<=.)\/+$/, "");
            return { path: full, recursive: recursive && !later.some((each) => mayWrite(stage, each, full)) };
        });
    });
}
function ownedBy([, ...words], owners) {
    const recursive = words.some((word) => /^-\w*R/.test(word) || word === "--recursive");
    const [owner = "", ...paths] = words.filter((word) => !word.startsWith("-"));
    const [user = ""] = owner.split(":");
    return owners.has(user) ? paths.map((path) => ({ path, recursive })) : [];
}
function mayWrite(stage, instruction, path) {
    if (instruction.keyword === "RUN")
        return stage.userAt(instruction).kind !== "user";
    if (!isCopy(instruction) || instruction.flags.some(({ name }) => name === "chown"))
        return false;
    const target = targetOf(stage, instruction);
    return target === null || target.startsWith(path);
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root/non-root-operations.js







const settings = new Set(["ARG", "ENV", "LABEL", "MAINTAINER", "SHELL", "WORKDIR"]);
/** Where the official nginx image writes the configuration that it makes of templates. */
const nginxConfiguration = "/etc/nginx/conf.d";
/** The cache of the official Deno image, which the program writes too. */
const denoCache = "/deno-dir";
/**
 * The operations that make an image run as a user: create the user after WORKDIR, make the user the owner of copied
 * files and of the directories that the program writes, and add USER before ENTRYPOINT.
 */
function nonRootOperations(stage, newUser) {
    const { user, owner, since, create } = newUser;
    const creation = create === null ? [] : [insertAfter(creationPlace(stage), "RUN", create)];
    const copies = stage.instructions.filter((instruction) => isProgramCopy(stage, instruction));
    const owners = copies.map((copy) => ({ copy, value: ownerOfCopy(stage, copy, newUser) }));
    const copyOwners = owners.flatMap(({ copy, value }) => (value === null ? [] : [setFlag(copy, "chown", value)]));
    if (stage.system?.shell !== true) {
        return { operations: [...creation, ...copyOwners, ...setFinalUser(stage, user)], ownsDirectory: false };
    }
    const volumes = stage.instructions.filter(({ keyword }) => keyword === "VOLUME");
    const volumeOwners = volumes.flatMap((volume) => {
        const place = instructionBefore(stage, volume);
        const exists = since === null || since.index < volume.index;
        const command = exists && isRootAfter(stage, place) ? volumeCommand(stage, volume, owner) : null;
        return command === null ? [] : [insertAfter(place, "RUN", command)];
    });
    const { command, ownsDirectory } = ownerCommand(stage, newUser, owners.some(({ value }) => value === null));
    const final = setFinalUser(stage, user, command === null ? [] : [command]);
    return { operations: [...creation, ...copyOwners, ...volumeOwners, ...final], ownsDirectory };
}
/**
 * The instruction after which the user is created: the last WORKDIR before the first copy, or the last setting. Only
 * root can create users, so a USER root of the author comes first.
 */
function creationPlace(stage) {
    const { from, instructions } = stage;
    const firstCopy = instructions.findIndex(isCopy);
    const beforeCopies = firstCopy === -1 ? instructions : instructions.slice(0, firstCopy);
    const directory = beforeCopies.findLast(({ keyword }) => keyword === "WORKDIR");
    const start = instructions.findIndex(({ keyword }) => !settings.has(keyword));
    const place = directory ?? (start === -1 ? instructions.at(-1) : instructions[start - 1]) ?? from;
    if (isRootAfter(stage, place))
        return place;
    const later = instructions.slice(instructions.indexOf(place) + 1);
    return later.find((each) => each.keyword === "USER" && isRootAfter(stage, each)) ?? place;
}
/** `--link` creates a separate layer without /etc/passwd, so only IDs work (Dockerfile reference, COPY --link). */
function ownerOfCopy(stage, copy, { owner, ids, since }) {
    if (mayCopyRepository(stage, copy))
        return null;
    if (copy.flags.some(({ name }) => name === "link"))
        return ids;
    return since !== null && copy.index < since.index ? ids : owner;
}
function isProgramCopy(stage, instruction) {
    if (!isCopy(instruction) || instruction.flags.some(({ name }) => name === "chown"))
        return false;
    return isProgramDirectory(stage, targetOf(stage, instruction));
}
/** The owner of a volume must be set before VOLUME, because later changes are lost (Dockerfile reference). */
function volumeCommand(stage, volume, owner) {
    const paths = volume.words.map(({ value }) => stage.expand(volume, value));
    if (!paths.every((path) => path !== null && /^\/[\w@%+=:,./-]+$/.test(path) && isAppDirectory(path)))
        return null;
    const list = paths.join(" ");
    return `mkdir -p ${list} && chown ${owner} ${list}`;
}
/** The command that makes the user the owner of what the program writes; null if there is nothing. */
function ownerCommand(stage, { user, owner }, copiedAsRoot) {
    const { directory } = stage;
    const writes = writtenPaths(stage);
    const tree = directory !== null && isAppDirectory(directory) ? [directory] : [];
    const owned = ownedAlready(stage, ownerNames(stage, [user, owner]));
    const kept = [...tree, ...madeDirectories(stage)].filter((path) => !isVolume(stage, path));
    const needsTree = (path) => copiedAsRoot || mayContainRootFiles(stage, path);
    const isOwned = (path) => {
        return owned.some((one) => {
            if (one.recursive && (path === one.path || path.startsWith(`${one.path}/`)))
                return true;
            return path === one.path && !needsTree(path);
        });
    };
    const directories = kept.filter((path) => !isOwned(path));
    const recursive = directories.filter(needsTree);
    const single = directories.filter((path) => !needsTree(path));
    const pidFiles = writes.filter((path) => path.endsWith(".pid"));
    const commands = [
        ...(pidFiles.length === 0 ? [] : [`touch ${pidFiles.join(" ")}`]),
        ...chown(owner, single.map((path) => shellWord(path))),
        ...chown(`-R ${owner}`, [...recursive.map((path) => shellWord(path)), ...writes]),
    ];
    const ownsDirectory = directory !== null && kept.includes(directory);
    return { command: commands.length === 0 ? null : commands.join(" && "), ownsDirectory };
}
function chown(owner, paths) {
    return paths.length === 0 ? [] : [`chown ${owner} ${paths.join(" ")}`];
}
/** The names and IDs of the user in commands of the author. */
function ownerNames({ created, system }, texts) {
    const given = new Set(texts.map((text) => text.split(":")[0] ?? text));
    const same = [...created, ...(system?.users ?? [])].filter(({ name, uid }) => given.has(name) || given.has(String(uid)));
    return new Set([
        ...given,
        ...same.map(({ name }) => name),
        ...same.flatMap(({ uid }) => (uid === null ? [] : [String(uid)])),
    ]);
}
/** The paths that the program of the base image writes, as it is used here. */
function writtenPaths(stage) {
    const writes = stage.system?.needs?.writes ?? [];
    const image = rootImageOf(stage);
    if (/(?:^|\/)nginx(?=$|[:@])/.test(image) && writesNginxConfiguration(stage))
        return [...writes, nginxConfiguration];
    const fillsCache = runsOf(stage).some((run) => /\bdeno\s/.test(instructionText(run)));
    return /(?:^|\/)denoland\/deno(?=$|[:@])/.test(image) && fillsCache ? [...writes, denoCache] : writes;
}
/** Whether nginx is configured when the container starts: from templates, by scripts, or by the start command. */
function writesNginxConfiguration(stage) {
    const start = startText(stage);
    if (/\benvsubst\b|\/etc\/nginx\/conf\.d|\bsed\s/.test(start))
        return true;
    return instructionsOf(stage).some((instruction) => {
        if (isCopy(instruction)) {
            return /^\/(?:etc\/nginx\/templates|docker-entrypoint\.d)(?:\/|$)/.test(targetOf(stage, instruction) ?? "");
        }
        const text = `${instruction.text} ${instructionText(instruction)}`;
        return /\/etc\/nginx\/templates|\/docker-entrypoint\.d|NGINX_ENVSUBST_/.test(text);
    });
}
function isVolume(stage, directory) {
    const volumes = stage.instructions.filter(({ keyword }) => keyword === "VOLUME");
    return volumes.some((volume) => {
        return volume.words.some(({ value }) => {
            const path = stage.expand(volume, value);
            return path === null || directory === path || directory.startsWith(`${path.replace(/\/$/, "")}/`);
        });
    });
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root/privileged-port.js




/** The first port that every user in the pod can open. */
const portSysctl = "net.ipv4.ip_unprivileged_port_start";
/** Directories where web server images keep their pages. */
const pageDirectory = /\/(?:html|htdocs|www)(?:\/|$)/;
/** The port below 1024 that a program listens on without root, from EXPOSE or, if there is none, from the base image. */
function privilegedPortOf(stage) {
    const exposed = exposedPrivilegedPort(stage);
    if (exposed === null)
        return basePrivilegedPort(stage);
    return { port: exposed.port, at: exposed.instruction, cause: "EXPOSE declares" };
}
/**
 * The port below 1024 that a program listens on, from EXPOSE, the start command or the environment or, if nothing names
 * a port, from the base image; null also if the program may open any port.
 */
function lowestPrivilegedPort(stage) {
    const { ports, system } = stage;
    if (mayOpenAnyPort(stage))
        return null;
    const named = startPort(stage);
    if (named !== null)
        return named < 1024 ? named : null;
    return exposedPrivilegedPort(stage)?.port ?? (ports.length === 0 ? (system?.needs?.port ?? null) : null);
}
/** How start commands name the port to listen on: `--port 80`, `-p 80`, `--bind 0.0.0.0:80`. */
const portOption = /(?:^|[\s"',])(?:(?:--(?:http-)?port|-p)(?:=|["',\s]+)|(?:--(?:bind|listen|host|addr(?:ess)?)|-b)(?:=|["',\s]+)[^\s"',]*:)(\d{1,5})(?=$|[\s"',\]])/;
/** Variables in which frameworks expect the port to listen on. */
const portVariable = /^(?:PORT|SERVER_PORT|ASPNETCORE_URLS|ASPNETCORE_HTTP_PORTS)$/;
/** The port that the start command or the environment names; null for none. */
function startPort(stage) {
    const option = portOption.exec(startText(stage))?.[1];
    if (option !== undefined)
        return Number(option);
    for (const [name, value] of stage.environment) {
        const port = portVariable.test(name) ? /(?:^|:)(\d{1,5})\/?$/.exec(value ?? "")?.[1] : undefined;
        if (port !== undefined)
            return Number(port);
    }
    return null;
}
/** The first port below 1024 that EXPOSE names. */
function exposedPrivilegedPort({ ports }) {
    return ports.find(({ port }) => port > 0 && port < 1024) ?? null;
}
/** The port of the base image's program if the Dockerfile sets its user and changes nothing but pages. */
function basePrivilegedPort(stage) {
    const { user, system, entryPoint, command, ports } = stage;
    const port = system?.needs?.port ?? null;
    if (port === null || user.kind !== "user" || user.set === null)
        return null;
    if (entryPoint !== null || command !== null || ports.length > 0)
        return null;
    if (instructionsOf(stage).some((each) => mayChangePort(stage, each)))
        return null;
    return { port, at: user.set, cause: "The program of the base image listens on" };
}
function mayChangePort(stage, instruction) {
    if (isCopy(instruction))
        return !pageDirectory.test(targetOf(stage, instruction) ?? "");
    if (instruction.keyword === "ENV")
        return true;
    return instruction.keyword === "RUN" && /conf|listen|port|\b\d{4}\b/i.test(instructionText(instruction));
}
/** Whether a program may open any port with a file capability, like that of the official Caddy image. */
function mayOpenAnyPort(stage) {
    if (/(?:^|\/)caddy(?=$|[:@])/.test(rootImageOf(stage)))
        return true;
    return instructionsOf(stage).some((each) => /\bsetcap\b|net_bind_service|\bauthbind\b/i.test(instructionText(each)));
}
/** Whether a sysctl of the pod lets every user open a port. */
function podOpensPort({ workload }, port) {
    const context = workload.podTemplate?.spec["securityContext"];
    const sysctls = (0,json/* isObject */.Gv)(context) ? context["sysctls"] : undefined;
    if (!Array.isArray(sysctls))
        return false;
    return sysctls.some((sysctl) => {
        if (!(0,json/* isObject */.Gv)(sysctl) || sysctl["name"] !== portSysctl)
            return false;
        const { value } = sysctl;
        return typeof value === "string" && /^\d{1,5}$/.test(value) && Number(value) <= port;
    });
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root/root-dependency.js




/** The home directory of root, which other users usually cannot enter, under any of its names. */
const rootsHome = /(?:^|[\s"'=:,[(])(?:\/root(?=$|[\s/"':,;)\]])|~(?=$|[\s/"':;])|"?\$\{?HOME\b)/;
/** Instructions whose text may contain a path that the program uses. */
const pathInstructions = new Set(["CMD", "ENTRYPOINT", "ENV", "VOLUME", "WORKDIR"]);
const homeInstallers = [
    { pattern: /\bpip3?\s+install\b[^\n;&|]*\s--user\b/, what: "pip install --user", moved: /\bPYTHONUSERBASE\b/ },
    {
        pattern: /\bdotnet\s+tool\s+install\s+(?:-g\b|--global\b)/,
        what: "dotnet tool install --global",
        moved: /\bDOTNET_CLI_HOME\b/,
    },
    { pattern: /\bplaywright\s+install\b/, what: "playwright install", moved: /\bPLAYWRIGHT_BROWSERS_PATH\b/ },
    { pattern: /\bnvm\s+install\b|nvm-sh\/nvm/, what: "nvm", moved: /\bNVM_DIR\b/ },
    {
        pattern: /\bpipenv\s+(?:install|sync)\b(?![^\n;&|]*\s--system\b)/,
        what: "pipenv",
        moved: /\b(?:PIPENV_VENV_IN_PROJECT|WORKON_HOME)\b/,
    },
    { pattern: /\brustup(?:-init)?\b|sh\.rustup\.rs/, what: "rustup", moved: /\bCARGO_HOME\b/ },
    {
        pattern: /astral\.sh\/uv\b/,
        what: "The installer of uv",
        moved: /\b(?:UV_INSTALL_DIR|UV_UNMANAGED_INSTALL|XDG_BIN_HOME)\b/,
    },
    { pattern: /install\.python-poetry\.org/, what: "The installer of Poetry", moved: /\bPOETRY_HOME\b/ },
    { pattern: /\bbun\.sh\/install\b/, what: "The installer of Bun", moved: /\bBUN_INSTALL\b/ },
    { pattern: /\bdeno\.land\/(?:x\/)?install\b/, what: "The installer of Deno", moved: /\bDENO_INSTALL\b/ },
    { pattern: /\bget\.sdkman\.io\b/, what: "The installer of SDKMAN", moved: /\bSDKMAN_DIR\b/ },
    { pattern: /\bpipx\s+install\b/, what: "pipx install", moved: /\bPIPX_HOME\b|--global\b/ },
    { pattern: /\bnltk\.download(?:er)?\b/, what: "nltk.downloader", moved: /\bNLTK_DATA\b|download_dir|\s-d\s/ },
    {
        pattern: /\bfrom_pretrained\(|\bSentenceTransformer\(|\bsnapshot_download\(|\bhuggingface-cli\s+download\b|\bhf\s+download\b/,
        what: "The download of models",
        moved: /\b(?:HF_HOME|HF_HUB_CACHE|TRANSFORMERS_CACHE|SENTENCE_TRANSFORMERS_HOME|XDG_CACHE_HOME|cache_dir|cache_folder|local_dir)\b|--local-dir|--cache-dir/,
    },
    {
        pattern: /\bwhisper\.load_model\(|\btorch\.hub\b/,
        what: "The download of models",
        moved: /\b(?:TORCH_HOME|XDG_CACHE_HOME|download_root)\b/,
    },
    { pattern: /\bcorepack\s+(?:enable|prepare|install|use)\b/, what: "corepack", moved: /\bCOREPACK_HOME\b/ },
];
/** Build tools that keep what they download in the home directory, as the command that starts the program. */
const homeTool = /(?:^|[\s"'/[])(mvnw?|gradlew?|sbt|lein)(?=$|[\s"',\]])/;
/** Servers whose packages expect to start as root: they drop privileges themselves, and root owns their files. */
const serverPackages = ("apache2 bind9? dnsmasq haproxy httpd lighttpd mariadb-server mysql-server nginx(?:-[a-z]+)? openssh-server " +
    "php[\\d.]*-fpm postgresql proftpd rsyslog slapd squid unbound vsftpd").replaceAll(" ", "|");
const serverPackage = new RegExp(`^(?:${serverPackages})$`);
/** Packages whose programs cannot do their work without root. */
const rootPackage = new RegExp(`^(?:${("chrony cron cronie dcron dovecot(?:-[a-z]+)? fail2ban iptables keepalived monit nftables openvpn postfix runit s6 " +
    "supervisor systemd wireguard(?:-tools)?").replaceAll(" ", "|")})$`);
/** What makes an image depend on root, as advice; null if nothing is found. */
function rootDependency(stage) {
    const server = serverOf(stage);
    if (server !== null) {
        return (`The image installs ${server}, which normally starts as root. Before you set USER, configure a port of 1024 or ` +
            "higher, and make the user the owner of the files that it writes.");
    }
    const tool = rootToolOf(stage);
    if (tool !== null) {
        return (`The image installs ${tool}, which normally needs root, and a script starts the program. Check that the script ` +
            "does not start it before you set USER.");
    }
    const started = homeTool.exec(startText(stage))?.[1];
    if (started !== undefined && runsOf(stage).some((run) => homeTool.test(instructionText(run)))) {
        return (`${started} starts the program, and uses files that it downloaded to the home directory of root in a RUN. Start ` +
            "the built program without it, or move these files to another directory first.");
    }
    for (const instruction of instructionsOf(stage)) {
        if (usesRootsHome(instruction)) {
            return (`${instruction.keyword} uses the home directory of root, which other users usually cannot enter. ` +
                "Move the files that the program needs to another directory first.");
        }
        if (instruction.keyword !== "RUN")
            continue;
        const script = instructionText(instruction);
        if (/\bpoetry\s+install\b/.test(script) && !poetryInstallsOutsideHome(stage))
            return homeAdvice("poetry install");
        const found = homeInstallers.find(({ pattern, moved }) => pattern.test(script) && !isMoved(stage, script, moved));
        if (found)
            return homeAdvice(found.what);
    }
    return null;
}
/** A server that the image installs and probably starts, by its name or by a script. */
function serverOf(stage) {
    const installed = runsOf(stage).flatMap((run) => (0,shell_commands/* shellCommands */.h)(instructionText(run)).flatMap(packagesOf));
    const server = installed.find((name) => serverPackage.test(name));
    if (server === undefined)
        return null;
    const started = startText(stage);
    const [name = server] = server.split(/[-\d]/);
    return started.includes(name) || /\.sh\b|entry-?point|\/start\b/i.test(started) ? server : null;
}
/** A program that needs root and that the image installs, if a script may start it; null for none. */
function rootToolOf(stage) {
    if (!startsScript(stage))
        return null;
    const scripts = runsOf(stage).map(instructionText);
    const installed = scripts.flatMap((script) => (0,shell_commands/* shellCommands */.h)(script).flatMap(packagesOf));
    const byPip = scripts.some((script) => /\bpip3?\s+install\b[^\n;&|]*\ssupervisor\b/.test(script));
    return installed.find((name) => rootPackage.test(name)) ?? (byPip ? "supervisor" : null);
}
/** Whether a variable or an option makes an installer use another directory. */
function isMoved({ environment }, script, moved) {
    return (moved.test(script) || [...environment].some(([name, value]) => moved.test(name) && !rootsHome.test(` ${value}`)));
}
/** The words after `add` or `install` of a package manager. */
function packagesOf(words) {
    const manager = words.findIndex((word) => packageManagers.has(word));
    const verb = manager === -1 ? -1 : words.findIndex((word) => /^(?:add|in|install|localinstall)$/.test(word));
    return verb > manager ? words.slice(verb + 1) : [];
}
function usesRootsHome(instruction) {
    const { keyword, words, text } = instruction;
    if (keyword === "RUN")
        return rootsHome.test(withoutCaches(instructionText(instruction)));
    if (isCopy(instruction))
        return rootsHome.test(` ${words.at(-1)?.value ?? ""}`);
    return pathInstructions.has(keyword) && rootsHome.test(` ${text}`);
}
/** A script without the files that it removes, and without caches: the program does not need them. */
function withoutCaches(script) {
    return script
        .replace(/\brm\s+-[a-zA-Z]+(?:\s+[^\s;&|]+)+/g, "")
        .replace(/(?:\/root|~|\$HOME)\/\.(?:cache|npm|m2)\b/g, "");
}
function poetryInstallsOutsideHome(stage) {
    return instructionsOf(stage).some((instruction) => {
        const text = `${instructionText(instruction)} ${instruction.text}`;
        return /POETRY_VIRTUALENVS_(?:CREATE|IN_PROJECT)|virtualenvs\.(?:create|in-project)/.test(text);
    });
}
function homeAdvice(what) {
    return (`${what} puts files into the home directory of root, which other users usually cannot enter. ` +
        "Install to another directory first.");
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root/server-command.js

/** The programs for which the entry points of official images switch to another user, by the name of the image. */
const serverPrograms = {
    mariadb: /^(?:mariadbd|mysqld)$/,
    mongo: /^mongo[ds]?$/,
    mysql: /^mysqld$/,
    postgres: /^postgres$/,
    rabbitmq: /^rabbitmq/,
    redis: /^(?:redis-server|redis-sentinel)$/,
    valkey: /^(?:valkey-server|valkey-sentinel)$/,
};
/** Whether the entry point of the base image switches to another user for the command of an image. */
function stepsDownForCommand(stage) {
    return stepsDown(stage) && !isOtherProgramOfServer(stage);
}
/**
 * Whether an image starts another program than the server of its base image, whose entry point then stays root: a
 * command in shell form starts a shell, and one that starts with an option starts the server.
 */
function isOtherProgramOfServer(stage) {
    const { command } = stage;
    if (!stepsDown(stage) || command === null)
        return false;
    const first = command.json ? (command.words[0]?.value ?? "") : "sh";
    if (first === "" || first.startsWith("-"))
        return false;
    const image = imageName(stage);
    const program = first.slice(first.lastIndexOf("/") + 1);
    return !(serverPrograms[image]?.test(first) ?? program.startsWith(image));
}
function stepsDown(stage) {
    const base = rootBaseOf(stage);
    return base.kind === "image" && base.image?.stepsDown === true && stage.entryPoint === null;
}
function imageName(stage) {
    const [path = ""] = rootImageOf(stage).split(/[:@]/, 1);
    return path.slice(path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root/non-root-repair.js






/** The fix that makes an image run as a user other than root; only advice if no fix is possible. */
function nonRootRepair({ dockerfile, stage, uses }, defaults) {
    if (isBaseOfStages(dockerfile, stage)) {
        return {
            advice: "Other stages are built from this stage, and their commands may need root. Set USER in a final stage.",
        };
    }
    const dependency = rootDependency(stage);
    if (dependency !== null)
        return { advice: dependency };
    if (isOtherProgramOfServer(stage))
        return { advice: otherProgramAdvice };
    const user = newUser(stage, defaults, uses);
    if ("refused" in user)
        return { advice: user.refused };
    const port = lowestPrivilegedPort(stage);
    const { operations, ownsDirectory } = nonRootOperations(stage, user);
    const fix = {
        title: user.title,
        applicability: "review",
        risk: riskOf(stage, user, { port, ownsDirectory }),
        ...(port === null ? {} : { introduces: ["privileged-port"] }),
        operations,
    };
    const needs = stage.system?.needs ?? null;
    // The known advice is about the default port of the base image's program, which the Dockerfile may have changed.
    return needs === null || needs.advice === null || needs.port !== port ? { fix } : { fix, advice: needs.advice };
}
const otherProgramAdvice = "The entry point of the base image switches to another user only for its own server, and not for this command. End " +
    "the stage with USER and a user of the base image.";
/** A script of the shell that starts the program: what it does is not known. */
const startScript = /\.sh\b|entry-?point/i;
function riskOf(stage, { homeless }, { port, ownsDirectory }) {
    const where = ownsDirectory && stage.directory !== null
        ? `outside ${stage.directory}`
        : "to files and directories that belong to root";
    const opens = `it can open port ${port} only on some runtimes, such as Docker 20.10+ and containerd 2.0+`;
    const clauses = [
        `the program may lose write access ${where}`,
        ...(port === null ? [] : [opens]),
        ...(homeless ? ["its home directory is / if the image has no entry for this user"] : []),
        ...(startScript.test(instructionText(stage.entryPoint ?? stage.command))
            ? ["it fails if its start script needs root"]
            : []),
    ];
    const [first = "", ...others] = clauses;
    const sentence = others.length === 0 ? first : `${[first, ...others.slice(0, -1)].join(", ")}, and ${others.at(-1)}`;
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

// EXTERNAL MODULE: ./build/model/images/configured-images.js
var configured_images = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/rules/lib/non-root/root-exemption.js






/** Programs that start as root and then run another program as a different user. */
const privilegeDroppers = "chpst fixuid gosu runuser s6-overlay s6-setuidgid s6-svscan setpriv setuidgid su-exec".split(" ");
const dropsPrivileges = new RegExp(`\\b(?:${privilegeDroppers.join("|")})\\b`);
/** Programs that need root: init systems, logins, cron, networking, container runtimes, disks, the kernel. */
const rootPrograms = ("bpftrace buildkitd chronyd containerd cron crond dockerd dovecot falco gparted init iptables keepalived kubelet " +
    "nfsd nft ntpd openvpn postfix runit\\w* runsvdir smbd sshd sysdig systemd tcpdump udevd wg-quick").split(" ");
const rootProgram = new RegExp(`(?:^|[\\s/"'])(?:${rootPrograms.join("|")})(?=$|[\\s"',\\]])`);
/** Images whose program needs root. */
const rootImages = "buildah buildkit dind docker init kaniko-project/executor podman systemd ubi\\d*-init".split(" ");
const rootImage = new RegExp(`(?:^|/)(?:${rootImages.join("|")})(?=$|[:@/-])`);
/** Images that start a server without an ENTRYPOINT or CMD in the Dockerfile. */
const servers = "caddy haproxy httpd jetty nginx openresty tomcat traefik wildfly wordpress".split(" ");
const serverImage = new RegExp(`(?:^|/)(?:${servers.join("|")})(?=$|[:@])|(?:^|/)php:[^@]*(?:apache|fpm)`);
/** Options in a comment with a `docker run` command that usually need root. */
const rootOptions = /\s--(?:privileged|cap-add|device|pid[= ]host)\b|\/docker\.sock\b/;
/** A command that only starts a shell, for debugging. */
const onlyShell = /^["']?(?:\/(?:usr\/)?bin\/)?(?:ba|a|da|z)?sh["']?$/;
const developmentFolders = ".ci .devcontainer .github ci devcontainer e2e example examples fixtures hack test testdata tests";
const developmentFolder = new RegExp(`(?:^|/)(?:${developmentFolders.replaceAll(".", "\\.").replaceAll(" ", "|")})/`, "i");
const developmentNames = "build builder ci debug dev devel development lint test tests tool tools";
const developmentName = new RegExp(`(?:^|[/._-])(?:${developmentNames.replaceAll(" ", "|")})(?=$|[._-])`, "i");
/** Whether a stage that runs as root is meant to, or produces no image that is run in production. */
function rootExemption(scope) {
    if (isMadeForRoot(scope))
        return { kind: "certain" };
    const { dockerfile, stage, uses } = scope;
    const privilege = uses.map(privilegeOf).find((found) => found !== null);
    if (privilege !== undefined)
        return maybe(privilege);
    if (uses.length > 0)
        return { kind: "none" };
    if (dockerfile.file.comments.some(({ text }) => rootOptions.test(text))) {
        return maybe("a comment shows it run with options that usually need root");
    }
    if (isOtherProgramOfServer(stage) && isStartScript(stage.command)) {
        return maybe("its start script may switch to another user");
    }
    if (/(?:^|[\s"'/;&])su\s/.test(startText(stage)))
        return maybe("the start command switches to another user");
    const starts = startsProgram(stage);
    if (rootBaseOf(stage).kind === "scratch" && !starts)
        return { kind: "certain" };
    if (instructionsOf(stage).some(({ keyword }) => keyword === "ONBUILD")) {
        return maybe("ONBUILD shows that it is a base for other images");
    }
    if (!starts && !serverImage.test(rootImageOf(stage)) && !baseStartsProgram(stage)) {
        return maybe("the Dockerfile starts no program, so this may be a base for other images");
    }
    if (isForDevelopers(scope))
        return maybe("its name or path suggests that it is for development");
    const supervised = /\bsupervisord\b/.test(startText(stage));
    return supervised ? maybe("supervisord may run its programs as other users") : { kind: "none" };
}
/** Whether the name of the base image says that its user is not root, even if a variable is a part of the name. */
function isNonRootByName(stage) {
    const first = lineageOf(stage).at(-1) ?? stage;
    return /\b(?:nonroot|non-root|unprivileged|rootless)\b/.test(first.from.text);
}
/** Whether the image is known to need root, or to drop root privileges itself. */
function isMadeForRoot({ dockerfile, stage, uses }) {
    const { images } = dockerfile.build;
    if (uses.some(({ container }) => (0,configured_images/* configuredUser */.u)(container.image ?? "", images)?.purpose))
        return true;
    if (instructionsOf(stage).some((instruction) => dropsPrivileges.test(instructionText(instruction))))
        return true;
    if (stepsDownForCommand(stage))
        return true;
    return rootProgram.test(startText(stage)) || rootImage.test(rootImageOf(stage));
}
function startsProgram({ entryPoint, command }) {
    return entryPoint !== null || (command !== null && !onlyShell.test(instructionText(command).trim()));
}
/** Base images with a user of their own usually start a program; distroless images only contain libraries. */
function baseStartsProgram(stage) {
    const base = rootBaseOf(stage);
    const user = base.kind === "image" ? (base.image?.user ?? null) : null;
    return user !== null && user !== "root" && stage.system?.family !== "distroless";
}
/** A privilege that a container gives the image and that usually needs root, as a clause; null for none. */
function privilegeOf(use) {
    if (!use.certain)
        return null;
    const who = workloadTitle(use);
    const security = use.container.value["securityContext"] ?? null;
    if ((0,json/* valueAt */.fK)(security, ["privileged"]) === true)
        return `${who} runs it in a privileged container`;
    const added = (0,json/* valueAt */.fK)(security, ["capabilities", "add"]);
    const names = (Array.isArray(added) ? added : []).filter((name) => typeof name === "string");
    const capabilities = names.map((name) => name.toUpperCase().replace(/^CAP_/, ""));
    // A program without root can get this capability from its file.
    const capability = capabilities.find((name) => name !== "NET_BIND_SERVICE");
    return capability === undefined ? null : `${who} adds the capability ${capability}`;
}
function isForDevelopers({ dockerfile, stage }) {
    const { path } = dockerfile.file.source;
    const names = [path.slice(path.lastIndexOf("/") + 1), stage.name ?? ""];
    return developmentFolder.test(path) || names.some((name) => developmentName.test(name));
}
function maybe(reason) {
    return { kind: "maybe", reason };
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/image-runs-as-root.js







/** Every shipped image must run as a user other than root, unless it has a reason to run as root. */
const imageRunsAsRoot = stageRule({
    id: "image-runs-as-root",
    summary: "An image runs as root.",
    why: "An attacker who exploits the program is root in the container at once, and usually root on the node after " +
        "escaping the container.",
    severity: "warning",
    category: "security",
    fixes: ["review"],
    equivalents: [
        checkov("CKV_DOCKER_3", "dockerfile/checks/UserExists.py", { at: "FROM" }),
        checkov("CKV_DOCKER_8", "dockerfile/checks/RootUser.py", { at: "USER" }),
        hadolint("DL3002", { at: "USER" }),
        trivy(["DS-0002", "AVD-DS-0002", "DS002", "least-privilege-user", "docker-least-privilege-user"], "docker/root_user.rego"),
    ],
    sources: [
        "https://docs.docker.com/build/building/best-practices/#user",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    ],
    *check(scope, { settings }) {
        const { stage, uses, subject } = scope;
        const { user } = stage;
        // root-user-restored reports images that had another user before.
        if (user.kind === "user" || previousUser(stage) !== null)
            return;
        const exemption = rootExemption(scope);
        if (exemption.kind === "certain")
            return;
        const place = { at: user.set ?? stage.from, about: ["USER"] };
        if (user.kind === "unknown" && (user.set !== null || !runsAsRootByCommands(stage))) {
            if (user.set !== null || exemption.kind === "maybe" || isNonRootByName(stage))
                return;
            const message = `${subject} may run as root: no USER instruction sets a user, and ${user.reason}.`;
            const advice = "Add USER with a numeric user ID, so that the image does not depend on the default user of its base image.";
            yield { ...place, severity: "info", message, advice };
            return;
        }
        const cause = user.set === null ? "no USER instruction sets another user" : `of USER ${user.set.text}`;
        if (exemption.kind === "maybe") {
            const message = `${subject} runs as root because ${cause}. This may be intended: ${exemption.reason}.`;
            const advice = "If the program does not need root, set another user with USER.";
            yield { ...place, severity: "info", message, advice };
            return;
        }
        const message = `${subject} runs as root because ${cause}.${usedBy(uses)}`;
        const related = usePlaces(uses);
        yield { ...place, severity: rootSeverity(uses), message, related, ...nonRootRepair(scope, settings.fixDefaults) };
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/image-agreement/renumbered-user.js

/** Changes USER and every `--chown` to the IDs of the pod; null where the old IDs are used elsewhere too. */
function renumberedUser({ instructions, user }, { image, pod, podGroup }) {
    const set = user.kind === "user" && user.origin === "number" ? user.set : null;
    const isOld = (text) => text !== null && new RegExp(`^${image.uid}(?::\\d+)?$`).test(text);
    if (set === null || !instructions.includes(set) || !isOld(set.text.trim()))
        return null;
    const uidWord = new RegExp(`\\b${image.uid}\\b`);
    if (instructions.some((other) => other !== set && uidWord.test(instructionText(other))))
        return null;
    const owned = instructions.filter((instruction) => chownOf(instruction) !== undefined);
    if (!owned.every((instruction) => isOld(chownOf(instruction) ?? null)))
        return null;
    const owner = `${pod}:${podGroup ?? pod}`;
    return [
        { kind: "set-arguments", instruction: set.index, text: set.text.includes(":") ? owner : String(pod) },
        ...owned.map(({ index }) => ({ kind: "set-flag", instruction: index, flag: "chown", value: owner })),
    ];
}
/** The value of an instruction's `--chown`; undefined where it has none. */
function chownOf({ flags }) {
    return flags.find(({ name }) => name === "chown")?.value;
}

;// CONCATENATED MODULE: ./build/rules/lib/image-agreement/user-disagreement.js





/** Commands of images that work as any user of the root group (OpenShift's guidelines for images). */
const forAnyUser = [
    /\bchgrp\s+(?:-\w+\s+)*0\b/,
    /\bchown\s+(?:-\w+\s+)*\w+:(?:0|root)\b/,
    /\bfix-permissions\b/,
    /\bg=u\b/,
];
/** How a container and its image disagree about the user; null where they don't, or it can't be known. */
function userDisagreement(use) {
    const { stage, certain } = use;
    if (!certain || stage.system?.family === "windows")
        return null;
    const { uid, gid, nonRoot } = userOf(use);
    if (uid === null)
        return nonRoot ? forbidden(stage.user) : null;
    const image = idsOf(stage.user);
    if (uid === 0 || image === null || image.uid === uid || worksAsAnyUser(stage))
        return null;
    return { kind: "ids", pod: uid, podGroup: gid, image, matters: ownsFiles(stage) };
}
/** The instruction that sets the user of an image: its USER, or FROM where the base image sets it. */
function userInstruction({ user, from }) {
    return user.set ?? from;
}
/** Where a pod sets the user that an image runs as; `message` says what is there. */
function podUserPlace({ workload, container }, message) {
    const template = workload.podTemplate;
    const path = template === null ? container.path : effective(template, container, "runAsUser").path;
    return (0,places/* objectPlace */.jP)(workload, path, message);
}
/** Names a disagreement about the user, in the same way for the Dockerfile and for the pod. */
function userPair(use) {
    return disagreementId(use, "user");
}
function forbidden(user) {
    if (user.kind === "root")
        return { kind: "root" };
    return user.kind === "user" && user.name !== null ? { kind: "name", name: user.name, image: idsOf(user) } : null;
}
function idsOf(user) {
    return user.kind === "user" && user.uid !== null && user.uid > 0 ? { uid: user.uid, gid: user.gid } : null;
}
function worksAsAnyUser(stage) {
    const commands = instructionsOf(stage).map(instructionText);
    return forAnyUser.some((command) => commands.some((text) => command.test(text)));
}
/** True where an instruction changes the owner of files: in most images, to the image's user. */
function ownsFiles(stage) {
    return instructionsOf(stage).some(({ keyword, flags, text }) => {
        return (keyword === "RUN" && /\bchown\b/.test(text)) || flags.some(({ name }) => name === "chown");
    });
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/image-user-differs-from-pod.js




/** An image is built for the user that pods in the same repository run it as. */
const imageUserDiffersFromPod = imageUseRule({
    id: "image-user-differs-from-pod",
    summary: "An image is built for a different user than the one that a pod in this repository runs it as.",
    why: "The user of the pod may not be able to write to files that belong to the user of the image.",
    severity: "warning",
    category: "correctness",
    fixes: ["review"],
    sources: [
        "https://docs.docker.com/reference/dockerfile/#user",
        "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    ],
    *check({ use, others, workload }) {
        const found = userDisagreement(use);
        if (found?.kind !== "ids")
            return;
        const { image, pod, matters } = found;
        const problem = {
            about: ["USER"],
            at: userInstruction(use.stage),
            severity: matters ? "warning" : "info",
            message: `This image is built for user ${image.uid}, but ${workload} runs it as user ${pod} (${use.how}).`,
            pair: userPair(use),
            related: [podUserPlace(use, `the user that ${workload} sets`)],
        };
        const isShared = others.some((other) => userDisagreement(other) === null);
        const operations = isShared ? null : renumberedUser(use.stage, found);
        if (operations === null) {
            yield { ...problem, advice: `Build the image for user ${pod}, or set runAsUser to ${image.uid} in the pod.` };
            return;
        }
        const risk = `Volumes of other containers that run this image may hold files of user ${image.uid}.`;
        yield { ...problem, fix: review(`Build the image for user ${pod}`, risk, ...operations) };
    },
});

;// CONCATENATED MODULE: ./build/rules/dockerfile/privileged-port.js




/** A program that does not run as root must listen on ports that every user can open. */
const privilegedPort = stageRule({
    id: "privileged-port",
    summary: "An image listens on a port below 1024, but does not run as root.",
    why: "Usually only root can open such a port. By default, Docker 20.10 and containerd 2.0 or later allow it for every " +
        "user, CRI-O and containerd 1 do not.",
    severity: "info",
    category: "correctness",
    fixes: [],
    sources: [
        "https://github.com/kubernetes/kubernetes/issues/102612",
        "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/",
    ],
    *check({ stage, uses, places }) {
        const { user } = stage;
        if (user.kind !== "user" || mayOpenAnyPort(stage))
            return;
        const listening = privilegedPortOf(stage);
        if (listening === null)
            return;
        const { port, at, cause } = listening;
        const running = uses.filter(({ certain }) => certain);
        const refused = running.filter((use) => userOf(use).uid !== 0 && !podOpensPort(use, port));
        if (running.length > 0 && refused.length === 0)
            return;
        const onNode = refused.filter(({ workload }) => workload.podTemplate?.spec["hostNetwork"] === true);
        const setsUser = at === user.set ? [] : places(user.set, `sets ${userTitle(user)}`);
        yield {
            at,
            about: [at.keyword, `port ${port}`],
            message: `${cause} port ${port}, but ${userTitle(user)} can open it only if the runtime allows ports below 1024 for ` +
                "every user.",
            severity: onNode.length > 0 ? "warning" : "info",
            related: [...setsUser, ...usePlaces(onNode)],
            advice: `Listen on port 1024 or higher. A Service can still use port ${port}. Or set the sysctl ` +
                `net.ipv4.ip_unprivileged_port_start to ${port} or lower in the pod, which does not work with hostNetwork.`,
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/non-root/known-users.js






/** Official images whose users are all known, in every release. */
const plainOfficialImages = new Set(("almalinux alpine amazoncorretto amazonlinux busybox debian eclipse-temurin elixir erlang fedora golang httpd " +
    "maven nginx node openjdk perl php python rockylinux ruby rust ubuntu").split(" "));
/** Users that some distribution or common package creates, in lower case. */
const usualUsers = new Set(("adm apache at avahi backup bin cron cyrus daemon dbus dnsmasq ftp games git gnats guest halt http irc list lp mail " +
    "man messagebus mysql news nginx nobody node ntp operator polkitd postfix postgres postmaster proxy redis " +
    "shutdown smmsp squid sshd sync sys tomcat tss ubuntu uucp uuidd vpopmail www www-data xfs").split(" "));
/** Names that no package uses for its own user, in lower case and without hyphens and underscores. */
const applicationNames = new Set(("app application appuser deploy deployer django flask myuser newuser node nonroot nonrootuser python rails runner " +
    "spring user webapp webuser worker").split(" "));
/** Programs that do not create users. */
const known_users_harmlessPrograms = new Set(("[ : addgroup adduser bundle cargo cat cd chgrp chmod chown cp curl do done dotnet echo else esac exit export fi " +
    "find gem go gradle grep groupadd gzip head if ldconfig ln ls mkdir mv mvn npm npx pip pip3 pnpm poetry printf rm " +
    "rmdir sed set sha256sum sort tar test then touch true umask uname unset unzip useradd uv wget yarn").split(" "));
/**
 * Whether a user certainly does not exist at the end of a stage: all users of the base image are known, and no
 * instruction can have created another one.
 */
function isUserAbsent(name, stage) {
    const { system, created } = stage;
    if (system === null || system.family === null || system.family === "windows" || !hasPlainBase(stage))
        return false;
    if ([...created, ...system.users].some((user) => user.name === name))
        return false;
    const bare = system.family === "scratch" || system.family === "distroless";
    if (!bare && isUsualUser(name))
        return false;
    return instructionsOf(stage).every((instruction) => createsNoUser(name, stage, instruction));
}
function isUsualUser(name) {
    return name.startsWith("_") || /^systemd-/i.test(name) || usualUsers.has(name.toLowerCase());
}
function isApplicationName(name) {
    return applicationNames.has(name.toLowerCase().replaceAll(/[-_]/g, ""));
}
function hasPlainBase(stage) {
    const base = rootBaseOf(stage);
    if (base.kind !== "image")
        return base.kind === "scratch";
    const image = (0,images_images/* parseImage */.z)(base.reference);
    if (image === null)
        return false;
    const { registry, repository } = image;
    if (registry === "gcr.io")
        return repository.startsWith("distroless/");
    return registry === "docker.io" && plainOfficialImages.has(repository.replace(/^library\//, ""));
}
function createsNoUser(name, stage, instruction) {
    if (isCopy(instruction)) {
        const target = targetOf(stageHolding(stage, instruction), instruction)?.replace(/(?:\/\.?)+(?=\/|$)/g, "") ?? "";
        return target !== "" && !/^\/etc(?:\/|$)|\/\.\.(?:\/|$)/.test(target);
    }
    if (instruction.keyword !== "RUN")
        return true;
    const script = instructionText(instruction);
    const commands = (0,shell_commands/* shellCommands */.h)(script);
    if (script.includes(name) && !onlyGivesFiles(name, commands))
        return false;
    const creating = commands.filter((words) => /^(?:useradd|adduser)$/.test(programOf(words) ?? "")).length;
    const created = stage.created.filter((user) => user.instruction === instruction).length;
    return creating === created && commands.every((words) => isHarmless(name, words));
}
/** Whether commands name a user only to give files to this user, which does not create the user. */
function onlyGivesFiles(name, commands) {
    const naming = commands.filter((words) => words.some((word) => word.includes(name)));
    return naming.length > 0 && naming.every((words) => /^(?:chown|chgrp)$/.test(programOf(words) ?? ""));
}
function isHarmless(name, words) {
    const program = programOf(words);
    if (program === undefined || known_users_harmlessPrograms.has(program))
        return true;
    return packageManagers.has(program) && isApplicationName(name);
}
/** The program of a command, whether or not sudo runs it. */
function programOf(words) {
    return words[(0,user_command/* programAt */.q)(words)];
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root/previous-user-repair.js







/** Instructions that USER root may be needed for. */
const rootWork = new Set(["RUN", "VOLUME", "WORKDIR"]);
/** Whether the image starts a script that may drop privileges, and no build step after the last USER needs root. */
function startsScriptAsRoot(stage, lastUser) {
    const all = instructionsOf(stage);
    if (all.slice(all.indexOf(lastUser) + 1).some(({ keyword }) => rootWork.has(keyword)))
        return false;
    return isStartScript(stage.entryPoint ?? stage.command);
}
/** The fix that makes an image run as the user that it had before USER root. */
function previousUserRepair({ dockerfile, stage, uses }, earlier, { userForm }) {
    if (isBaseOfStages(dockerfile, stage)) {
        return {
            advice: "Other stages are built from this stage, and their commands may need root. Set USER in a final stage.",
        };
    }
    if (earlier.origin === "unseen" && earlier.name !== null && isUserAbsent(earlier.name, stage)) {
        return { advice: `Create ${userTitle(earlier)}, which does not exist, and end the stage with USER and this user.` };
    }
    const user = userText(stage, earlier, podUser(uses).needsNumber, userForm === "number");
    if (user === null)
        return { advice: "End the stage with USER and the earlier user." };
    const port = lowestPrivilegedPort(stage);
    const needs = port === null ? "to start" : `to start or to open port ${port}`;
    const fix = {
        title: `Switch back to ${userTitle(earlier)}`,
        applicability: "review",
        risk: `Files written as root still belong to root, and the program fails if it needs root ${needs}.`,
        introduces: port === null ? ["copy-owned-by-root"] : ["copy-owned-by-root", "privileged-port"],
        operations: setFinalUser(stage, user),
    };
    return { fix };
}
/** The argument of the earlier USER if it has the same meaning at the end of the stage; otherwise the ID or name. */
function userText(stage, { name, uid, set }, needsNumber, prefersNumber) {
    if (needsNumber && name !== null)
        return uid === null ? null : String(uid);
    if (set === null && prefersNumber && uid !== null)
        return String(uid);
    if (set !== null && (!set.text.includes("$") || meansSameAtEnd(stage, set)))
        return set.text;
    const user = name ?? (uid === null ? null : String(uid));
    return user !== null && isPlainName(user) ? user : null;
}
/** Whether the variables of an instruction have the same values at the end of its stage. */
function meansSameAtEnd(stage, instruction) {
    const last = stage.instructions.at(-1);
    if (last === undefined || !stage.instructions.includes(instruction))
        return false;
    const value = stage.expand(instruction, instruction.text);
    return value !== null && value === stage.expand(last, instruction.text);
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/root-user-restored.js






/** A stage that switches to root for some build steps must switch back to the earlier user. */
const rootUserRestored = stageRule({
    id: "root-user-restored",
    summary: "An image runs as root because USER root overrides an earlier user.",
    why: "USER root is often needed only for a few build steps, but the program in the image then starts as root too.",
    severity: "warning",
    category: "security",
    fixes: ["review"],
    equivalents: [
        checkov("CKV_DOCKER_8", "dockerfile/checks/RootUser.py"),
        hadolint("DL3002"),
        trivy(["DS-0002", "AVD-DS-0002", "DS002", "least-privilege-user", "docker-least-privilege-user"], "docker/root_user.rego"),
    ],
    sources: ["https://docs.docker.com/reference/dockerfile/#user"],
    *check(scope, { settings }) {
        const { stage, uses, subject, places } = scope;
        const { kind, set: last } = stage.user;
        const earlier = previousUser(stage);
        if (kind !== "root" || last === null || earlier === null)
            return;
        const exemption = rootExemption(scope);
        if (exemption.kind === "certain")
            return;
        const related = [...places(earlier.set, `sets ${userTitle(earlier)}`), ...usePlaces(uses)];
        const place = { at: last, about: ["USER"], related };
        const overridden = earlier.set === null ? `${userTitle(earlier)} of the base image` : userTitle(earlier);
        const statement = `${subject} runs as root because USER ${last.text} overrides ${overridden}.`;
        const script = startsScriptAsRoot(stage, last) ? "its start script may switch to another user" : null;
        const reason = exemption.kind === "maybe" ? exemption.reason : script;
        if (reason !== null && uses.length === 0) {
            const advice = "If the program does not need root, end the stage with USER and the earlier user.";
            yield { ...place, severity: "info", message: `${statement} This may be intended: ${reason}.`, advice };
        }
        else {
            const message = `${statement}${usedBy(uses)}`;
            yield {
                ...place,
                severity: rootSeverity(uses),
                message,
                ...previousUserRepair(scope, earlier, settings.fixDefaults),
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/exec-form.js

/** Commands that are part of the shell, not programs in the image (POSIX, Shell Command Language). */
const shellBuiltins = new Set(". cd command eval exec exit export false if read set source test trap true type ulimit umask unset wait while".split(" "));
/** An instruction in exec form; null if the shell would do more than split the words. */
function execForm(instruction) {
    const words = wordsOf(instruction);
    return words === null ? null : `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
}
/** The words that the shell would split a command into, or the items of a list in single quotes. */
function wordsOf({ text, heredoc }) {
    if (heredoc !== "")
        return null;
    if (/^\[\s*'[^'"\\$]+'(?:\s*,\s*'[^'"\\$]+')*\s*\]$/.test(text)) {
        return [...text.matchAll(/'([^']*)'/g)].map(([, word = ""]) => word);
    }
    const all = text.trim().split(/\s+/);
    const words = all[0] === "exec" ? all.slice(1) : all;
    const [program = ""] = words;
    if (!/^[\w./+-]+$/.test(program) || shellBuiltins.has(program))
        return null;
    return words.every((word) => /^[\w./:=@%+,-]+$/.test(word)) ? words : null;
}
/** Whether a base image without a shell has no ENTRYPOINT; distroless images for a language have one. */
function baseHasNoEntryPoint(stage) {
    const base = rootBaseOf(stage);
    if (base.kind === "scratch")
        return true;
    return base.kind === "image" && /^gcr\.io\/distroless\/(?:base|cc|static)/.test(base.reference);
}

;// CONCATENATED MODULE: ./build/model/images/shells.js

const shells = ["ash", "bash", "dash", "ksh", "sh", "zsh"];
const shellPath = new RegExp(`^(?:/(?:usr/)?bin/)?(?:${shells.join("|")})$`);
/** Distroless images of which some versions have a shell (distroless issues 601 and 1178). */
const distrolessWithShell = /(?:^|\/)(?:bun|python)/;
/**
 * Public images whose builds put a program on `scratch` or on distroless, with the tags of which that is known.
 *
 * - https://github.com/kubernetes/kubernetes/blob/master/build/pause/Dockerfile
 * - https://github.com/coredns/coredns/blob/master/Dockerfile (older images were built on Debian)
 * - https://github.com/kubernetes/kube-state-metrics/blob/main/Dockerfile
 * - https://github.com/kubernetes-sigs/metrics-server/blob/master/Dockerfile
 * - https://github.com/kubernetes-csi/node-driver-registrar/blob/master/Dockerfile, and those of the other sidecars
 * - https://edu.chainguard.dev/chainguard/chainguard-images/about/differences-development-production/
 */
const withoutShell = [
    { images: /^(?:registry\.k8s\.io|k8s\.gcr\.io)\/pause$/, tags: /^\d/ },
    { images: /^(?:docker\.io\/coredns|registry\.k8s\.io\/coredns)\/coredns$/, tags: /^v?1\.(?:9|\d\d)\./ },
    { images: /^registry\.k8s\.io\/kube-state-metrics\/kube-state-metrics$/, tags: /^v[2-9]\./ },
    { images: /^registry\.k8s\.io\/metrics-server\/metrics-server$/, tags: /^v0\.[4-9]\./ },
    {
        images: /^(?:registry\.k8s\.io|k8s\.gcr\.io)\/sig-storage\/(?:csi-(?:attacher|node-driver-registrar|provisioner|resizer|snapshotter)|livenessprobe|snapshot-controller)$/,
        tags: /^v[2-9]\./,
    },
    { images: /^cgr\.dev\/chainguard\/(?:glibc-dynamic|static)$/, tags: /^(?!.*-dev$)/ },
];
/** True for the name of a shell, and for its path in one of the usual directories. */
function isShell(program) {
    return shellPath.test(program);
}
/**
 * True for an image that is known to have no shell. Debug images have one at another path, and a digest without a tag
 * may belong to a debug image.
 */
function comesWithoutShell(reference, image) {
    const named = (0,images_images/* parseImage */.z)(reference);
    if (named === null || image?.shell === true)
        return false;
    const { registry, repository, tag, digest } = named;
    if (tag === null && digest !== null)
        return false;
    if (image?.family === "distroless")
        return !distrolessWithShell.test(repository) && tag?.includes("debug") !== true;
    const name = `${registry}/${repository}`;
    return withoutShell.some(({ images, tags }) => images.test(name) && tags.test(tag ?? "latest"));
}

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/missing-shell.js



/** Directories that hold shells, or that whole file trees are copied to. */
const systemDirectories = /^\/(?:bin|sbin|busybox|lib\d*|usr(?:\/bin|\/sbin|\/local|\/local\/bin|\/lib)?)?$/;
/** Names of shells, and of archives and file trees that can hold one. */
const shellNames = /(?:^|\/)(?:ash|bash|busybox|dash|sh|toybox|zsh)$|rootfs|\.tar|\.t[gx]z$/i;
/** Names that a directory with a shell does not have. */
const singleFile = /\.(?:conf|crt|html|jar|js|json|pem|toml|txt|ya?ml)$/;
/** True where the image of a stage is known to have no shell: its base has none, and no instruction may bring one. */
function lacksShell(stage) {
    const { base } = lineageOf(stage).at(-1) ?? stage;
    const bare = base.kind === "scratch" || (base.kind === "image" && comesWithoutShell(base.reference, base.image));
    return bare && !instructionsOf(stage).some((instruction) => mayBringShell(stage, instruction));
}
function mayBringShell(stage, instruction) {
    switch (instruction.keyword) {
        case "SHELL":
            return true;
        case "RUN":
            // A command that works without a shell in the image can install one, as BusyBox does.
            return instruction.json || instruction.flags.some(({ name }) => name === "mount");
        case "COPY":
        case "ADD":
            return mayCopyShell(stage, instruction);
        default:
            return false;
    }
}
function mayCopyShell(stage, instruction) {
    const { words } = instruction;
    if (words.some(({ value }) => shellNames.test(value)))
        return true;
    const copied = copiedFiles(stageHolding(stage, instruction), instruction);
    if (copied === null)
        return true;
    if (!systemDirectories.test(copied.target))
        return false;
    return copied.files.length < words.length - 1 || !copied.files.every((file) => isFile(stage, file));
}
/** True where a path is known to be a file: by its name, or because the image runs it. A directory can hold a shell. */
function isFile({ entryPoint, command }, path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (singleFile.test(name))
        return true;
    const words = [entryPoint, command].flatMap((each) => (each?.text ?? "").split(/[\s"',[\]]+/));
    return words.some((word) => word === path || word === name || word === `./${name}`);
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/shell-form-without-shell.js






/** An image without a shell can only run commands in exec form. */
const shellFormWithoutShell = stageRule({
    id: "shell-form-without-shell",
    summary: "An instruction uses the shell form, but the image has no shell.",
    why: "The shell form runs the command with /bin/sh -c. Without /bin/sh, the build or the container start fails.",
    severity: "error",
    category: "correctness",
    fixes: ["safe", "review"],
    sources: [
        "https://docs.docker.com/reference/dockerfile/#shell-and-exec-form",
        "https://github.com/GoogleContainerTools/distroless#entrypoints",
    ],
    *check({ stage, places }) {
        if (!lacksShell(stage))
            return;
        const { entryPoint, command } = stage;
        const instructions = instructionsOf(stage);
        const related = places(lineageOf(stage).at(-1)?.from ?? null, "this base has no shell");
        const step = instructions.find(({ keyword, heredoc }) => keyword === "RUN" && !heredoc.startsWith("#!"));
        if (step !== undefined)
            yield { ...buildStep(step), related };
        if (entryPoint?.json === false)
            yield { ...start(stage, entryPoint), related };
        else if (command?.json === false && entryPoint !== null)
            yield { ...entryPointArguments(stage, command), related };
        else if (command?.json === false && baseHasNoEntryPoint(stage))
            yield { ...start(stage, command), related };
        const check = instructions.findLast(({ keyword }) => keyword === "HEALTHCHECK");
        if (check !== undefined && /^CMD\s+[^[\s]/i.test(check.text))
            yield { ...healthCheck(check), related };
    },
});
function buildStep(at) {
    return {
        at,
        about: [at.keyword],
        message: "RUN uses the shell form, but the image has no shell, so the build fails.",
        advice: "Run the command in an earlier stage that has a shell, and copy the result with COPY --from.",
    };
}
function start(stage, at) {
    const message = `${at.keyword} uses the shell form, but the image has no shell to run it.`;
    return { at, about: [at.keyword], message, ...startRepair(stage, at) };
}
function startRepair({ instructions, command }, at) {
    const list = instructions.includes(at) ? execForm(at) : null;
    const beforeCommand = at.keyword === "ENTRYPOINT" && command !== null;
    if (list === null || beforeCommand) {
        const more = beforeCommand ? " It then receives CMD as additional arguments." : "";
        return { advice: `Write ${at.keyword} as a JSON array of the program and its arguments.${more}` };
    }
    const title = `Write ${at.keyword} in exec form`;
    const operation = setArguments(at, list);
    if (at.keyword === "CMD")
        return { fix: safe(title, operation) };
    const risk = "Arguments from a pod or the command line, which the shell form ignores, then reach the program.";
    return { fix: review(title, risk, operation) };
}
/** ENTRYPOINT receives /bin/sh and -c as its first arguments (Dockerfile reference, "CMD and ENTRYPOINT"). */
function entryPointArguments(stage, at) {
    return {
        at,
        about: [at.keyword],
        severity: "warning",
        message: "CMD uses the shell form, so ENTRYPOINT receives /bin/sh and -c as arguments, and the image has no shell.",
        ...argumentsRepair(stage, at),
    };
}
function argumentsRepair({ instructions }, at) {
    const list = instructions.includes(at) && at.text.startsWith("-") ? execForm(at) : null;
    if (list === null)
        return { advice: "Write CMD as a JSON array of the arguments for ENTRYPOINT." };
    const risk = "ENTRYPOINT receives different arguments than before.";
    return { fix: review("Write CMD in exec form", risk, setArguments(at, list)) };
}
function healthCheck(at) {
    return {
        at,
        about: [at.keyword],
        severity: "warning",
        message: "HEALTHCHECK uses the shell form, but the image has no shell to run it.",
        advice: "Write the command as a JSON array, with a program that exists in the image. Kubernetes ignores HEALTHCHECK: " +
            "use probes there.",
    };
}

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/sudo.js




/** Limit for the fix of one RUN. */
const sudo_mostWords = 1000;
/** Shell keywords that can precede a program. */
const controlWord = /^(?:!|do|else|if|then|while)$/;
/** Options that only affect how sudo switches to root. */
const rootOption = /^-[EHn]+$/;
/** The word after each `sudo` of a RUN: an option or the command. */
function sudoCalls(run) {
    const script = instructionText(run);
    if (!script.includes("sudo"))
        return [];
    return (0,shell_commands/* shellCommands */.h)(script).flatMap((words) => {
        const first = words.findIndex((word) => !/^\w+=/.test(word) && !controlWord.test(word));
        return words[first] === "sudo" ? [words[first + 1] ?? ""] : [];
    });
}
/** Whether each `sudo` of a RUN only switches to root; other options may set another user. */
function onlyBecomesRoot(run) {
    return sudoCalls(run).every((next) => /^[^-]/.test(next) || rootOption.test(next));
}
/** Which commands a sudoers entry in a RUN allows without a password; null if there is no such entry. */
function passwordlessSudo(run) {
    const script = instructionText(run);
    if (!/\bNOPASSWD:/.test(script))
        return null;
    return /\bNOPASSWD:\s*ALL\b/.test(script) ? "any command" : "some commands";
}
/** Whether a RUN installs the package sudo. */
function installsSudo(run) {
    return (0,shell_commands/* shellCommands */.h)(instructionText(run)).some(([program = "", , ...packages]) => {
        return packageManagers.has(program) && packages.includes("sudo");
    });
}
/**
 * Removes each `sudo` from a RUN, with options that only affect how it switches to root; null if one of them is not a
 * separate word.
 */
function withoutSudo(run) {
    const { json, words, heredoc, text } = run;
    if (json || heredoc !== "" || words.length > sudo_mostWords)
        return null;
    const values = words.map(({ value }) => value);
    const calls = [...values.keys()].filter((at) => values[at] === "sudo" && startsCommand(values[at - 1]));
    if (calls.length === 0 || calls.length !== text.match(/\bsudo/g)?.length)
        return null;
    const removed = calls.flatMap((at) => (rootOption.test(values[at + 1] ?? "") ? [at, at + 1] : [at]));
    const followed = removed.every((at) => removed.includes(at + 1) || /^[\w./$]/.test(values[at + 1] ?? ""));
    return followed ? removed.map((at) => removeWord(run, at)) : null;
}
function startsCommand(before) {
    return before === undefined || /^(?:&&|\|\|?|;)$|[^\\];$/.test(before) || controlWord.test(before);
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/sudo-used.js








/** Limit per stage and kind of finding. */
const mostFindings = 50;
/** Images do not need sudo, because USER sets the user of each step. */
const sudoUsed = stageRule({
    id: "sudo-used",
    summary: "An image contains sudo or uses it in the build.",
    why: "An attacker who takes over a user with sudo rights can become root. For steps that already run as root, sudo " +
        "is unnecessary.",
    severity: "info",
    category: "security",
    fixes: ["review"],
    equivalents: [
        checkov("CKV2_DOCKER_1", "dockerfile/checks/graph_checks/RunUsingSudo.yaml", { step: "sudo" }),
        hadolint("DL3004", { step: "sudo" }),
        trivy(["DS-0010", "AVD-DS-0010", "DS010", "no-sudo-run", "docker-no-sudo-run"], "docker/run_using_sudo.rego", {
            step: "sudo",
        }),
    ],
    sources: ["https://docs.docker.com/build/building/best-practices/#user"],
    *check(scope) {
        const { stage, places } = scope;
        const runs = runsOf(stage);
        const userOf = (run) => stageHolding(stage, run).userAt(run);
        const allowing = runs.filter((run) => passwordlessSudo(run) !== null).slice(0, mostFindings);
        const severity = stage.user.kind !== "root" && rootExemption(scope).kind === "none" ? "warning" : "info";
        for (const run of allowing)
            yield passwordless(run, severity);
        const calling = runs.filter((run) => sudoCalls(run).length > 0 && !allowing.includes(run));
        const needless = calling
            .filter((run) => userOf(run).kind === "root" && onlyBecomesRoot(run))
            .slice(0, mostFindings);
        for (const run of needless)
            yield calledByRoot(run);
        if (allowing.length > 0)
            return;
        const becoming = calling.find((run) => userOf(run).kind === "user");
        const caller = becoming === undefined ? null : userOf(becoming);
        if (becoming !== undefined && caller?.kind === "user")
            yield calledByUser(becoming, caller, places);
        const installing = runs.find(installsSudo);
        if (installing === undefined || startsScript(stage) || [...needless, becoming].includes(installing))
            return;
        yield {
            at: installing,
            about: ["RUN", "install sudo"],
            message: "This RUN installs sudo, which can let a user of the image become root.",
            advice: "If no script in the image needs sudo, do not install it, and use USER to set the user of each step.",
        };
    },
});
function passwordless(run, severity) {
    const place = { at: run, about: ["RUN", "NOPASSWD"] };
    const advice = "Run commands that need root before USER, and remove sudo.";
    if (passwordlessSudo(run) === "some commands") {
        const message = "This RUN lets a user run some commands as root without a password.";
        return { ...place, severity: "info", message, advice };
    }
    const message = "This RUN lets a user run every command as root without a password.";
    return { ...place, severity, message, advice };
}
function calledByRoot(run) {
    const [next = ""] = sudoCalls(run);
    const operations = withoutSudo(run);
    const risk = "Without sudo, the command sees variables from ENV that sudo may hide from it.";
    return {
        at: run,
        about: ["RUN", `sudo ${next}`],
        message: "sudo is unnecessary here, because this RUN already runs as root.",
        ...(operations === null
            ? { advice: "Remove sudo from the command." }
            : { fix: review("Remove sudo", risk, ...operations) }),
    };
}
function calledByUser(run, user, places) {
    const who = user.set === null ? `${userTitle(user)} of the base image` : userTitle(user);
    return {
        at: run,
        about: ["RUN", "sudo"],
        related: places(user.set, `sets ${userTitle(user)}`),
        message: `This RUN uses sudo as ${who}, who can then become root in running containers too.`,
        advice: "Switch to root with USER for commands that need it, switch back after them, and remove sudo.",
    };
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root/missing-user-repair.js








/** The fix for a USER that does not exist: creates the user, or sets another one. */
function missingUserRepair({ stage, uses }, name, defaults) {
    const naming = instructionsOf(stage).filter((instruction) => namesUser(stage, instruction, name));
    const [first] = naming;
    const single = naming.length === 1 ? first : undefined;
    const created = [...new Set(stage.created.map((user) => user.name))];
    if (created.length > 0)
        return nameCreatedUser(created, single);
    if (first === undefined || stage.system === null)
        return { advice: "Create the user before this instruction." };
    const ids = podUser(uses).ids ?? { uid: defaults.userId, gid: defaults.groupId };
    const risk = "The program cannot write to files and directories of root, unless their mode allows it.";
    const isTaken = stage.system.users.some(({ uid, gid }) => uid === ids.uid || gid === ids.gid);
    const command = isTaken ? null : createUserCommand(stage.system, { ...ids, name, home: null, createHome: true });
    const { instructions, from, userAt } = stageHolding(stage, first);
    if (command !== null && userAt(first).kind === "root") {
        const before = instructions[instructions.indexOf(first) - 1] ?? from;
        return { fix: review(`Create user ${name} (${ids.uid})`, risk, insertAfter(before, "RUN", command)) };
    }
    if ((stage.system.shell && !isTaken) || single === undefined) {
        return {
            advice: "Create the user before this instruction, or set USER to a numeric ID, which does not have to exist.",
        };
    }
    const title = isTaken
        ? `Run as user ID ${ids.uid} of the base image`
        : `Run as user ID ${ids.uid}, which does not have to exist`;
    return { fix: review(title, risk, setArguments(single, `${ids.uid}:${ids.gid}`)) };
}
function nameCreatedUser(created, naming) {
    const [only, ...others] = created;
    if (only === undefined || others.length > 0 || naming === undefined || !isPlainName(only)) {
        return {
            advice: `Set USER to a user that the Dockerfile creates: ${created.map((each) => JSON.stringify(each)).join(", ")}.`,
        };
    }
    const risk = "Another user may be intended.";
    return { fix: review(`Set USER to ${only}, which the Dockerfile creates`, risk, setArguments(naming, only)) };
}
/** Whether an instruction names the user: as USER, or as the owner of files. */
function namesUser(stage, instruction, name) {
    return ownerTexts(instruction).some((text) => {
        return stageHolding(stage, instruction).expand(instruction, text)?.trim().split(":", 1)[0] === name;
    });
}
function ownerTexts(instruction) {
    const { keyword, flags, text } = instruction;
    if (keyword === "USER")
        return [text];
    if (keyword === "RUN")
        return (0,shell_commands/* shellCommands */.h)(instructionText(instruction)).flatMap((words) => ownersIn(words));
    return flags.flatMap(({ name, value }) => (name === "chown" && value !== null ? [value] : []));
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/user-missing.js



/** The user that USER names must exist in the image. */
const userMissing = stageRule({
    id: "user-missing",
    summary: "USER names a user that does not exist in the image.",
    why: "Containers of the image cannot start, because the runtime does not find the name in /etc/passwd of the image.",
    severity: "error",
    category: "correctness",
    fixes: ["review"],
    sources: ["https://docs.docker.com/reference/dockerfile/#user"],
    *check(scope, { settings }) {
        const { user } = scope.stage;
        if (user.kind !== "user" || user.origin !== "unseen" || user.name === null || user.set === null)
            return;
        const { name, set } = user;
        if (!isUserAbsent(name, scope.stage))
            return;
        yield {
            at: set,
            about: ["USER", name],
            message: `USER names ${JSON.stringify(name)}, but neither the base image nor the Dockerfile creates this user.`,
            ...missingUserRepair(scope, name, settings.fixDefaults),
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/non-root/numeric-user-fix.js



/** Replaces the name in USER with the ID of the same user: the runtime finds the same entry. The group is kept. */
function numericUserFix(stage, user) {
    const { name, uid, gid, set } = user;
    if (set === null || uid === null || uid === 0 || name === null)
        return null;
    const [written, ...group] = set.text.trim().split(":");
    if (written !== name)
        return null;
    const title = `Replace user ${name} with user ID ${uid}`;
    const operation = setArguments(set, [uid, ...group].join(":"));
    if (!isIdCertain(stage, user)) {
        return review(title, `User ${name} may have a different ID: check /etc/passwd in the image.`, operation);
    }
    const risk = "If the image has no entry for this ID, the program runs with the group root.";
    return safeUnless(gid === null ? risk : null, title, operation);
}
function isIdCertain(stage, { name, origin }) {
    if (origin !== "created")
        return isSystemUser(stage, name);
    const [creation, ...others] = stage.created.filter((created) => created.name === name);
    if (creation === undefined || others.length > 0)
        return false;
    // A command that runs conditionally may not have set the ID.
    return !/\|\||\b(?:if|case)\b/.test(instructionText(creation.instruction));
}
/** System users have the same ID in every release, unless a command changes it. */
function isSystemUser({ system, changed }, name) {
    if (name === null || changed.has(name))
        return false;
    return system?.users.some((user) => user.name === name && (!user.suitable || name === "nonroot")) === true;
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/user-not-numeric.js





/** USER must be a number if a pod sets runAsNonRoot without runAsUser. */
const userNotNumeric = stageRule({
    id: "user-not-numeric",
    summary: "USER is a name, but a pod of this repository needs a numeric user ID.",
    why: "With runAsNonRoot: true and no runAsUser, the kubelet rejects an image whose USER is a name, because it " +
        "cannot verify that the user is not root.",
    severity: "error",
    category: "correctness",
    fixes: ["safe", "review"],
    sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
    *check({ stage, uses }) {
        const { user } = stage;
        if (user.kind !== "user" || user.set === null)
            return;
        const refused = uses.filter((use) => userDisagreement(use)?.kind === "name");
        // One fix repairs the image for all pods.
        const fix = numericUserFix(stage, user);
        for (const [index, use] of refused.entries()) {
            const { workload, container, how } = use;
            const advice = "Create the user with a fixed ID, and set USER to this ID.";
            yield {
                at: user.set,
                about: ["USER", workload.kind, workload.name ?? "", container.name ?? ""],
                pair: userPair(use),
                related: [(0,places/* objectPlace */.jP)(workload, runAsNonRootPath(use), `${workloadTitle(use)} sets runAsNonRoot: true`)],
                message: `The kubelet will not start this image in ${workloadTitle(use)} (${how}): the pod sets runAsNonRoot: ` +
                    "true without runAsUser, but USER is a name.",
                ...(index === 0 && fix !== null ? { fix } : { advice }),
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/user-mentions.js


const creatingProgram = /(?:^|\/)(?:addgroup|adduser|groupadd|useradd)$/;
/**
 * Whether an instruction may use a user in any way except to create it. `created` are all users that the image creates.
 * A variable may contain the name of any user.
 */
function usesUser(instruction, user, created) {
    const { trigger, keyword, flags } = instruction;
    if (trigger !== null)
        return true;
    const named = mentionOf(user);
    const text = instructionText(instruction);
    if (keyword !== "RUN")
        return flags.some(({ value }) => value !== null && named.test(value)) || named.test(text);
    if (!named.test(text))
        return user.instruction === instruction;
    const others = new Set(created.map((other) => other.name).filter((other) => other !== user.name));
    return (0,shell_commands/* shellCommands */.h)(text).some((words) => {
        if (!words.some((word) => named.test(word)))
            return false;
        const creates = words.some((word) => creatingProgram.test(word));
        return !creates || words.some((word) => others.has(word) || word.includes("$"));
    });
}
/** Matches the name or ID of a user as a word. */
function mentionOf({ name, uid }) {
    const names = uid === null ? [name] : [name, String(uid)];
    return new RegExp(`(?<![\\w./-])(?:${names.map(escaped).join("|")})(?![\\w./-])`);
}
function escaped(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/user-unused.js




/** A Dockerfile that creates more users has another purpose. */
const mostUsers = 20;
/** Every user that a Dockerfile creates must be used. */
const userUnused = stageRule({
    id: "user-unused",
    summary: "The Dockerfile creates a user that nothing uses.",
    why: "Either the program runs as the wrong user, or the account is a leftover.",
    severity: "info",
    category: "style",
    preset: "strict",
    fixes: [],
    sources: ["https://docs.docker.com/build/building/best-practices/#user"],
    *check({ dockerfile, stage, uses, places }) {
        const { created } = stage;
        // image-runs-as-root reports images without another user, and its fix uses the user that exists.
        const user = stage.user.kind === "root" ? previousUser(stage) : stage.user;
        if (user === null || user.kind !== "user" || created.length > mostUsers)
            return;
        // A pod with runAsUser may use any of these users.
        if (uses.some((use) => userOf(use).uid !== null))
            return;
        for (const each of created) {
            const isFinalUser = each.name === user.name || (each.uid === null ? user.name === null : each.uid === user.uid);
            if (each.uid === 0 || isFinalUser)
                continue;
            if (dockerfile.file.instructions.some((instruction) => usesUser(instruction, each, created)))
                continue;
            yield {
                at: each.instruction,
                about: ["RUN", each.name],
                related: places(user.set, `sets ${userTitle(user)}`),
                message: `Nothing uses user ${JSON.stringify(each.name)}, which this RUN creates.`,
                advice: "If the program should run as this user, set it with USER. Otherwise do not create it.",
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/files/dockerfile-unreadable.js
/** A Dockerfile can be read, all of it. */
const dockerfileUnreadable = {
    id: "dockerfile-unreadable",
    summary: "A Dockerfile can't be built as it is written.",
    why: "Nobody has checked what can't be read: no other rule looks at the file, and the build stops.",
    severity: "error",
    category: "correctness",
    fixes: [],
    sources: ["https://docs.docker.com/reference/dockerfile/"],
    *check({ format, troubles }) {
        if (format !== "dockerfile")
            return;
        for (const at of troubles) {
            if (at.part === "key")
                continue;
            yield {
                message: `This Dockerfile can't be read: ${at.why}.`,
                at,
                path: ["file"],
                advice: "Nothing in this file was checked.",
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/files/manifest-unreadable.js

/** A manifest can be read, all of it, and in one way only. */
const manifestUnreadable = {
    id: "manifest-unreadable",
    summary: "A manifest, or a part of one, can't be read.",
    why: "Nobody has checked what can't be read: no other rule looks at it, and the cluster may refuse it or read it differently.",
    severity: "error",
    category: "correctness",
    fixes: ["safe", "review"],
    sources: [
        "https://yaml.org/spec/1.2.2/#chapter-9-document-stream-productions",
        "https://yaml.org/spec/1.2.2/#3213-node-comparison",
        "https://github.com/kubernetes-sigs/yaml",
    ],
    *check(file) {
        if (file.format !== "manifest")
            return;
        for (const trouble of file.troubles)
            yield trouble.part === "key" ? repeatedKey(file, trouble) : unread(trouble);
    },
};
function unread(at) {
    const { part, why } = at;
    if (part === "rest")
        return { message: `Nothing from this line on was checked: ${why}.`, at, path: [part] };
    return {
        message: `This ${part} can't be read: ${why}.`,
        at,
        path: ["file"],
        advice: `Nothing in this ${part} was checked.`,
    };
}
function repeatedKey({ source }, at) {
    const { document, key } = at;
    const name = JSON.stringify(String(key.path.at(-1)));
    const where = linesOf(key.earlier.map(([start]) => source.position(start).line));
    const title = `Remove ${name} from ${where}, where it has no effect`;
    const operation = { kind: "remove-repeated", document, path: key.path };
    return {
        message: `The key ${name} is here again, after ${where}: kubectl takes only the last one, and kustomize refuses the file.`,
        at,
        path: ["key", ...key.path],
        fix: key.same
            ? safe(title, operation)
            : review(title, "The value that has no effect may be the one you meant.", operation),
    };
}
function linesOf([first = 1, ...more]) {
    if (more.length === 0)
        return `line ${first}`;
    return more.length === 1 ? `lines ${first} and ${more[0]}` : `line ${first} and ${more.length} others`;
}

;// CONCATENATED MODULE: ./build/rules/ignore-comments/ignore-comment-broken.js
/** An ignore comment with invalid syntax has no effect. */
const ignoreCommentBroken = {
    id: "ignore-comment-broken",
    summary: "An ignore comment has no effect, because its rule, reason or date is missing or invalid.",
    why: "Its author expects a finding to be ignored, but it is still reported. Without a reason, nobody knows when the " +
        "comment can be removed.",
    severity: "warning",
    category: "correctness",
    fixes: ["review"],
    sources: ["https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments"],
    check({ why, ended }) {
        if (why === null || ended !== null)
            return null;
        return {
            message: `This ignore comment has no effect: ${why}.`,
            title: "Remove the ignore comment",
            applicability: "review",
            risk: "If the finding should still be ignored, correct the comment instead.",
            text: "",
        };
    },
};

;// CONCATENATED MODULE: ./build/rules/ignore-comments/ignore-comment-expired.js
/** An ignore comment has no effect after its last day. */
const ignoreCommentExpired = {
    id: "ignore-comment-expired",
    summary: "An ignore comment has expired.",
    why: "The problem was accepted only until this date. The comment no longer has an effect and misleads its readers.",
    severity: "warning",
    category: "correctness",
    fixes: ["review"],
    sources: ["https://trivy.dev/latest/docs/configuration/filtering/"],
    check({ ended }) {
        if (ended === null)
            return null;
        return {
            message: `This ignore comment was valid until ${ended}.`,
            title: "Remove the ignore comment",
            applicability: "review",
            risk: "If its reason still applies, set a later date instead.",
            text: "",
        };
    },
};

// EXTERNAL MODULE: ./build/rules/ignore-comments/ignore-comment-unused.js
var ignore_comment_unused = __webpack_require__(9179);
;// CONCATENATED MODULE: ./build/rules/lib/image-agreement/commands-with-shell.js




const commands = [
    {
        at: ["command"],
        severity: "error",
        advice: "Run the program directly without a shell, or use a base image that has one.",
    },
    ...probeNames.map((probe) => {
        const at = [probe, "exec", "command"];
        return {
            at,
            owner: `the ${probe}`,
            severity: "error",
            advice: "Use httpGet, tcpSocket or grpc instead of exec.",
        };
    }),
    {
        at: ["lifecycle", "postStart", "exec", "command"],
        owner: "the postStart hook",
        severity: "error",
        advice: "Run a program that the image contains.",
    },
    {
        at: ["lifecycle", "preStop", "exec", "command"],
        owner: "the preStop hook",
        severity: "warning",
        advice: "If the hook only waits, use lifecycle.preStop.sleep instead (Kubernetes 1.30 or later).",
    },
];
/** The commands of a container that start a shell, without those that may find it in a volume. */
function commandsWithShell(scope) {
    return commands.flatMap(({ at, owner, severity, advice }) => {
        const [program] = textsOf(scope.at(...at));
        if (program === undefined || !isShell(program) || mayBeMounted(scope, program))
            return [];
        const name = containerName(scope.container);
        const subject = capitalize(owner === undefined ? name : `${owner} of ${name}`);
        return [{ at, subject, program, severity, advice }];
    });
}
/** True where a volume may bring the program, or PATH may lead to it. */
function mayBeMounted(scope, program) {
    const byPath = program.startsWith("/");
    if (!byPath && objectsOf(scope.at("env")).some(({ name }) => name === "PATH"))
        return true;
    return objectsOf(scope.at("volumeMounts")).some(({ mountPath }) => {
        if (typeof mountPath !== "string")
            return false;
        return byPath ? `${program}/`.startsWith(mountPath.replace(/\/*$/, "/")) : /\bbin\b/.test(mountPath);
    });
}

// EXTERNAL MODULE: ./build/model/images/known-images.js + 7 modules
var known_images = __webpack_require__(3062);
;// CONCATENATED MODULE: ./build/rules/lib/image-agreement/image-without-shell.js





/** The image of a container, where it is known to have no shell. */
function imageWithoutShell(scope, context) {
    const { manifest, base, container } = scope;
    const [use] = possibleImages(scope, context);
    if (use !== undefined) {
        if (!use.certain || !lacksShell(use.stage))
            return null;
        return { name: builtImageName(use), place: baseImagePlace(use, "the base image, which has no shell") };
    }
    const { image } = container;
    if (image === null || !comesWithoutShell(image, (0,known_images/* baseImage */.fF)(image, context.settings.images)))
        return null;
    const place = (0,places/* objectPlace */.jP)(manifest, [...base, "image"], "the image, which has no shell");
    return { name: `the image ${image}`, place };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/command-needs-shell.js



/** Commands, probes and hooks start a shell only where the image has one. */
const commandNeedsShell = containerRule({
    id: "command-needs-shell",
    summary: "A command, probe or lifecycle hook starts a shell that the image does not have.",
    why: "The runtime can't find the shell, so the container does not start, the probe always fails, or the hook fails.",
    severity: "error",
    category: "correctness",
    fixes: [],
    sources: [
        "https://github.com/GoogleContainerTools/distroless#why-should-i-use-distroless-images",
        "https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/",
    ],
    *check(scope, context) {
        const commands = commandsWithShell(scope);
        const image = commands.length === 0 ? null : imageWithoutShell(scope, context);
        if (image === null)
            return;
        for (const { at, subject, program, severity, advice } of commands) {
            const message = `${subject} starts ${program}, but ${image.name} has no shell.`;
            yield { at, severity, message, advice, restsOn: [["image"]], related: [image.place] };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/open-shift.js
/** True for objects deployed to OpenShift, which assigns users to pods and rejects others. */
function isOpenShift(manifest, workspace) {
    if (isOfOpenShift(manifest))
        return true;
    const unit = workspace.unitOf(manifest);
    const known = knownUnits.get(unit) ?? unit.some(isOfOpenShift);
    knownUnits.set(unit, known);
    return known;
}
/** A cache: all objects of a unit share the same list. */
const knownUnits = new WeakMap();
function isOfOpenShift({ group }) {
    return group === "openshift.io" || group.endsWith(".openshift.io");
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root-pod/node-access.js

/** The setting by which a pod accesses its node and may need root, as a phrase after "the pod"; null if it has none. */
function nodeAccess({ manifest, at }) {
    if (at("hostPID") === true)
        return "sets hostPID: true";
    if (at("hostNetwork") === true)
        return "sets hostNetwork: true";
    const usesNodeFiles = objectsOf(at("volumes")).some((volume) => volume["hostPath"] != null);
    if (usesNodeFiles)
        return "has a hostPath volume";
    return manifest.namespace === "kube-system" ? "runs in the namespace kube-system" : null;
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root-pod/non-root-fix.js



/** True if one setting on the pod fixes every container. */
function shareOneFix({ template }, found) {
    if (template.schema !== "full" || found.length !== template.containers.length)
        return false;
    const users = new Set(found.map(({ cause }) => userKey(cause)));
    return users.size === 1 && !users.has(null);
}
/** A key that is equal for causes that the same user fixes; null for a cause that no setting on the pod fixes. */
function userKey(cause) {
    if (cause.kind === "non-root-user")
        return cause.kind;
    if (cause.kind !== "can-run-as")
        return null;
    return cause.user === null ? "image" : `${cause.user.uid}:${cause.user.gid}`;
}
/**
 * Sets the pod's `securityContext`, for containers that can all run as the same user; existing keys keep their values.
 * Null if a non-root user can't open the pod's ports.
 */
function podFix(pod, found, openShift) {
    const { user, risk } = nonRootUser(found, openShift);
    const lowPorts = user !== null && hasLowPort(pod.template.containers);
    if (lowPorts && pod.at("securityContext", "sysctls") != null)
        return null;
    const volumes = user === null ? {} : volumeKeys(pod, user);
    const wanted = { ...userKeys(user), ...volumes, ...(lowPorts ? { sysctls: [unprivilegedPorts] } : {}) };
    return fix(pod, user, wanted, [
        risk,
        "fsGroup" in volumes ? "fsGroup changes the group of the files in its volumes." : null,
        "fsGroup" in volumes && hasStrictSecrets(pod) ? strictSecretsRisk : null,
    ]);
}
/** Sets one container's `securityContext`, and nothing on the pod. Null if a non-root user can't open its ports. */
function containerFix(pod, found, openShift) {
    const { container } = found;
    const { user, risk } = nonRootUser([found], openShift);
    if (user !== null && hasLowPort([container.container]))
        return null;
    const writes = user !== null && ownedVolumes(pod).length > 0;
    const volumesRisk = writes ? "Volumes must be writable for this user, for example through fsGroup." : null;
    return fix(container, user, userKeys(user), [risk, volumesRisk]);
}
/** The user of containers that share one; no IDs if they have a user already or if OpenShift assigns it. */
function nonRootUser(found, openShift) {
    const causes = found.flatMap(({ cause }) => (cause.kind === "can-run-as" ? [cause] : []));
    if (causes.length === 0)
        return { user: null, risk: null };
    if (openShift) {
        return { user: null, risk: "The image must work as a non-root user, which OpenShift may assign." };
    }
    const risks = new Set(causes.flatMap(({ user, risk }) => (user?.certain === true || risk === null ? [] : [risk])));
    return { user: commonUser(causes.map(({ user }) => user)), risk: risks.size === 0 ? null : [...risks].join(" ") };
}
/** The first of several users that are the same; it is known whom it is instead of only if that is the same too. */
function commonUser([first = null, ...others]) {
    if (first === null || others.every((user) => user?.instead === first.instead))
        return first;
    return { ...first, instead: "unknown" };
}
/** CRI-O and containerd 1.x reserve ports below 1024 for root; Kubernetes allows this sysctl by default from 1.22. */
const unprivilegedPorts = { name: "net.ipv4.ip_unprivileged_port_start", value: "0" };
function hasLowPort(containers) {
    return containers
        .flatMap(({ value }) => objectsOf(value["ports"]))
        .some(({ containerPort }) => typeof containerPort === "number" && containerPort < 1024);
}
function fix(scope, user, wanted, risks) {
    const missing = Object.entries(wanted).filter(([key]) => scope.at("securityContext", key) == null);
    const risk = risks.filter((sentence) => sentence !== null).join(" ");
    const title = user === null ? "Set runAsNonRoot to true" : `Run as user ${user.uid}${titleEnds[user.instead]}`;
    const set = scope.set(["securityContext"], Object.fromEntries(missing));
    return safeUnless(risk === "" ? null : risk, title, set);
}
const titleEnds = {
    same: ", the user of the image",
    root: " instead of root",
    unknown: "",
};
function userKeys(user) {
    if (user === null)
        return { runAsNonRoot: true };
    return { runAsNonRoot: true, runAsUser: user.uid, ...(user.gid === null ? {} : { runAsGroup: user.gid }) };
}
/** fsGroup only affects some kinds of volumes; OnRootMismatch avoids changing all files of a claim at each start. */
function volumeKeys(pod, user) {
    const kinds = ownedVolumes(pod);
    if (kinds.length === 0 || pod.at("securityContext", "fsGroup") != null)
        return {};
    const fsGroup = user.gid ?? user.uid;
    const lasting = kinds.some((kind) => kind !== "emptyDir");
    return lasting ? { fsGroup, fsGroupChangePolicy: "OnRootMismatch" } : { fsGroup };
}
/** The kinds of the pod's volumes that fsGroup affects. */
function ownedVolumes({ manifest, at }) {
    const owned = ["persistentVolumeClaim", "emptyDir", "ephemeral", "csi"];
    const claims = objectsOf((0,json/* valueAt */.fK)(manifest.value, ["spec", "volumeClaimTemplates"]));
    const kinds = objectsOf(at("volumes")).flatMap((volume) => owned.filter((kind) => kind in volume));
    return claims.length > 0 ? ["persistentVolumeClaim", ...kinds] : kinds;
}
/** Programs that require mode 0400 reject secret files with an fsGroup (kubernetes/kubernetes#57923). */
const strictSecretsRisk = "It also makes secret files readable by the group, which ssh and some databases reject.";
function hasStrictSecrets({ at }) {
    return objectsOf(at("volumes")).some((volume) => {
        const mode = (0,json/* valueAt */.fK)(volume, ["secret", "defaultMode"]);
        return typeof mode === "number" && (mode & 0o077) === 0;
    });
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root-pod/cause.js
/** A container that can run as a user; `risk` says in one sentence what the image must support. */
function canRunAs(user, risk) {
    return { kind: "can-run-as", user, risk, related: [] };
}
/** A container for which a person has to find out whether it works without root. */
function mayNeedRoot(advice, severity = "info") {
    return { kind: "may-need-root", advice, severity, related: [] };
}
/** What to do where only the name of a user is known. */
const numericUserAdvice = "Set runAsNonRoot: true and the numeric ID of that user as runAsUser; the kubelet can't check a user name.";

;// CONCATENATED MODULE: ./build/rules/lib/non-root-pod/built-user.js




/** What the Dockerfiles that may build an image say of its user; null if they say nothing. */
function byDockerfile(uses, fixDefaults) {
    const certain = uses.find((use) => use.certain);
    if (certain !== undefined)
        return ofStage(certain, fixDefaults);
    const causes = uses.map((use) => ofStage(use, fixDefaults));
    return causes.find((cause) => cause?.kind === "may-need-root") ?? causes.find((cause) => cause !== null) ?? null;
}
function ofStage(use, fixDefaults) {
    const { user } = use.stage;
    if (user.kind === "unknown")
        return use.certain ? null : unknownUser(use);
    if (user.kind === "root")
        return rootDockerfile(use, fixDefaults);
    if (user.uid === null)
        return built_user_namedUser(use, user.name);
    const { certain } = use;
    const risk = certain ? null : `The image must be the one that ${use.dockerfile.file.source.path} builds.`;
    const cause = canRunAs({ uid: user.uid, gid: user.gid, certain, instead: certain ? "same" : "unknown" }, risk);
    return { ...cause, related: [userPlace(use)] };
}
function rootDockerfile(use, fixDefaults) {
    const exemption = rootExemption({ ...use, uses: [use], subject: "", places: () => [] });
    if (exemption.kind === "certain") {
        const advice = `${imageOf(use)} starts as root and its program usually needs root, or changes to another user by itself. ` +
            "If it works without root, set runAsNonRoot: true and a runAsUser that it supports.";
        return { ...mayNeedRoot(advice), related: [userPlace(use)] };
    }
    const wanted = newUser(use.stage, fixDefaults, []);
    const [uid, gid] = "refused" in wanted ? [] : (wanted.ids?.split(":") ?? []);
    const ids = uid === undefined ? "the ID of that user as runAsUser" : `runAsUser: ${uid} and runAsGroup: ${gid}`;
    const advice = `${imageOf(use)} runs as root. ` +
        `Set a non-root USER there first, then set runAsNonRoot: true here, with ${ids}.`;
    return { ...mayNeedRoot(advice, "warning"), related: [userPlace(use)] };
}
function built_user_namedUser(use, name) {
    const advice = `${imageOf(use)} runs as user ${JSON.stringify(name)}. ${numericUserAdvice}`;
    return { ...mayNeedRoot(advice, "warning"), related: [userPlace(use)] };
}
function unknownUser(use) {
    const advice = `It is not known which user the image runs as. Look it up in ${use.dockerfile.file.source.path}, which may build ` +
        "it, then set runAsNonRoot: true and the ID of that user as runAsUser.";
    return { ...mayNeedRoot(advice, "warning"), related: [userPlace(use)] };
}
/** An image with how its Dockerfile was found: `The image, built from api/Dockerfile (line 3 of … builds it),`. */
function imageOf({ dockerfile, how, certain }) {
    return `The image, ${certain ? "" : "probably "}built from ${dockerfile.file.source.path} (${how}),`;
}
function userPlace({ dockerfile, stage }) {
    const { set } = stage.user;
    if (set !== null)
        return (0,places/* instructionPlace */.iR)(dockerfile, set, "the instruction that sets the user of the image");
    return (0,places/* instructionPlace */.iR)(dockerfile, stage.from, "the base image, which sets the user of the image");
}

;// CONCATENATED MODULE: ./build/model/images/image-owner.js


/**
 * Registries that serve images of many owners, or of one vendor, to everyone. Google's and GitLab's hold private images
 * too, and a name does not tell which; a configuration can (`images`).
 */
const publicRegistries = new Set([
    "cgr.dev",
    "codeberg.org",
    "container-registry.oracle.com",
    "docker.elastic.co",
    "docker.io",
    "docker.n8n.io",
    "docker.pkg.github.com",
    "docker.redpanda.com",
    "gcr.io",
    "ghcr.io",
    "icr.io",
    "lscr.io",
    "mcr.microsoft.com",
    "nvcr.io",
    "public.ecr.aws",
    "quay.io",
    "registry.access.redhat.com",
    "registry.connect.redhat.com",
    "registry.fedoraproject.org",
    "registry.gitlab.com",
    "registry.k8s.io",
    "registry.opensuse.org",
    "registry.redhat.io",
    "registry.suse.com",
    "xpkg.upbound.io",
]);
const publicRegistry = /^(?:[\w-]+\.gcr\.io|[\w-]+\.pkg\.dev)$/;
/** Steps of a name under which private registries keep copies of public images. */
const mirrorStep = /(?:^|\/)(?:library|docker[-_.]?(?:io|hub)|dockerhub|ghcr(?:\.io)?|gcr(?:\.io)?|quay(?:\.io)?|k8s\.gcr\.io|registry\.k8s\.io|mirrors?|proxy|third[-_]?party|3rd[-_]?party|upstream|vendor)(?:[-_](?:cache|mirror|proxy|remote))?\//i;
/**
 * Whose image it is, judged by its name. `own`: on a registry that is no public one, or a bare name that is no official
 * image, so that only the manifest's owner can have built it. `others`: everybody else's, copies of them on a private
 * registry among them. `unknown`: the text is no image name, such as a placeholder.
 */
function imageOwner(reference) {
    const image = (0,images_images/* parseImage */.z)(reference);
    if (image === null)
        return "unknown";
    const { registry, repository } = image;
    // The grammar of names knows no capital letters.
    if (/[A-Z]/.test(repository))
        return "unknown";
    if ((0,known_images/* imageUser */.Rc)(reference).kind !== "unknown" || (0,known_images/* isCatalogued */.SX)(reference))
        return "others";
    if (registry === "docker.io" && repository.startsWith("library/"))
        return "own";
    if (publicRegistries.has(registry) || publicRegistry.test(registry))
        return "others";
    return image_owner_isCopy(repository) ? "others" : "own";
}
/** True where a private registry seems to hold a copy of a public image: `harbor.example.com/dockerhub/…`, `…/redis`. */
function image_owner_isCopy(repository) {
    if (mirrorStep.test(repository))
        return true;
    const steps = repository.split("/");
    const last = steps.slice(-1).join("/");
    const lastTwo = steps.slice(-2).join("/");
    return [last, lastTwo].some((name) => (0,known_images/* isCatalogued */.SX)(name) || (0,known_images/* imageUser */.Rc)(name).kind !== "unknown");
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root-pod/root-work.js


/** Commands that usually need root, as words of a script. */
const rootCommands = [
    "adduser",
    "apk add",
    "apt install",
    "apt-get",
    "bundle install",
    "chgrp",
    "chmod",
    "chown",
    "chroot",
    "crond?",
    "dnf",
    "dockerd",
    "dpkg",
    "gem install",
    "go (?:get|install|run)",
    "gosu",
    "groupadd",
    "ip6tables",
    "iptables",
    "microdnf",
    "modprobe",
    "mount",
    "nft",
    "npm (?:ci|i|install)",
    "pip3? install",
    "pnpm (?:add|i|install)",
    "rpm",
    "rsyslogd",
    "service \\w+ start",
    "setcap",
    "sshd",
    "su-exec",
    "sysctl",
    "systemctl",
    "tcpdump",
    "tdnf",
    "update-ca-certificates",
    "useradd",
    "yarn (?:add|install)",
    "yum",
];
/** A command stands at the start or behind a separator, with or without its path. */
const rootCommand = new RegExp(`(?:^|[\\s;&|('"]|bin/)(${rootCommands.join("|")})(?![\\w-])`);
/** The command of a container that usually needs root; null if none is found. */
function rootCommandOf({ container }) {
    return rootCommand.exec(commandText(container))?.[1] ?? null;
}
/** The privilege of a container that may need root, as advice; null for none. */
function privilegeAdvice({ container, at }) {
    if (at("securityContext", "privileged") === true) {
        return ("The container is privileged and may need root. " +
            "If it does not, remove privileged: true, then set runAsNonRoot: true.");
    }
    const [added] = addedCapabilities(container);
    if (added === undefined)
        return null;
    return (`The container adds the capability ${added}, which a non-root process only gets if the image grants it to the ` +
        "program file (setcap). Do that first, then set runAsNonRoot: true.");
}
/** What shows that an image is made for root, as a sentence; null if nothing does. */
function madeForRoot({ at }) {
    const mounts = objectsOf(at("volumeMounts")).map(({ mountPath }) => mountPath);
    const home = mounts.find((path) => typeof path === "string" && /^\/root(?:\/|$)/.test(path));
    if (typeof home === "string")
        return `The container mounts a volume at ${home}, in the home directory of root.`;
    const variables = textsOf(objectsOf(at("env")).map(({ name }) => name ?? null));
    const variable = variables.find((name) => name === "PUID" || name === "PGID");
    if (variable === undefined)
        return null;
    return `The variable ${variable} shows that the image starts as root and then switches to that user.`;
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root-pod/image-name-user.js




/**
 * What the name of an image says of its user. Only an image that the organisation itself builds gets the user of the
 * configuration: nobody else's image is made for it.
 */
function byImage(scope, { userId, groupId }, openShift) {
    const reference = scope.container.image ?? "";
    if (reference.startsWith("ko://"))
        return canRunAs(null, koRisk);
    const image = (0,known_images/* imageUser */.Rc)(reference);
    if (image.kind === "known" && image.uid !== null) {
        const instead = image.start === "user" ? "same" : "root";
        const user = { uid: image.uid, gid: image.gid, certain: image.certain === true, instead };
        return canRunAs(user, `Some releases of the image may use a different user than ${image.uid}.`);
    }
    if (image.kind === "known") {
        const own = scope.at("command") == null ? image.advice : undefined;
        return mayNeedRoot(own ?? image_name_user_otherProgramAdvice);
    }
    const rootSign = madeForRoot(scope);
    if (rootSign !== null) {
        return mayNeedRoot(`${rootSign} If the container works without root, set runAsNonRoot: true and a runAsUser.`);
    }
    const ids = `${userId}:${groupId}`;
    const user = { uid: userId, gid: groupId, certain: false };
    if (image.kind === "base") {
        return canRunAs({ ...user, instead: "root" }, `The command must work as user ${ids}, without root.`);
    }
    const owner = imageOwner(reference);
    if (owner !== "own") {
        return mayNeedRoot(openShift ? openShiftAdvice : findOutAdvice, owner === "unknown" ? "warning" : "info");
    }
    return canRunAs({ ...user, instead: "unknown" }, `The image must support user ${ids}: that user must be able to read its files and write to its data directories.`);
}
const findOutAdvice = "Find out which user this image is made for (docker image inspect shows it as User), then set runAsNonRoot: true " +
    "and the numeric ID of that user as runAsUser.";
/** What is known of an image's own program says nothing of another one. */
const image_name_user_otherProgramAdvice = "The image starts as root. If the program of the container works without root, set runAsNonRoot: true and a runAsUser.";
const openShiftAdvice = "OpenShift can run the container as a user that it assigns. If the image works as such a user, set " +
    "runAsNonRoot: true.";
/** Ko builds on an image whose user has the ID 65532, unless its configuration names another (ko.build/configuration). */
const koRisk = "If .ko.yaml sets another base image, that image must have a numeric non-root user.";

;// CONCATENATED MODULE: ./build/rules/lib/non-root-pod/lasting-volume.js


/** Volumes whose files are gone with the pod, or that Kubernetes writes for each pod. */
const passing = ["configMap", "downwardAPI", "emptyDir", "ephemeral", "gitRepo", "image", "projected", "secret"];
/** The name of a volume with lasting files that a container mounts; null if there is none. */
function lastingVolume({ manifest, at, pod }) {
    const claims = objectsOf((0,json/* valueAt */.fK)(manifest.value, ["spec", "volumeClaimTemplates"]));
    const claimed = claims.flatMap((claim) => textsOf([(0,json/* valueAt */.fK)(claim, ["metadata", "name"]) ?? null]));
    const volumes = objectsOf(pod.at("volumes")).filter((volume) => !passing.some((kind) => kind in volume));
    const lasting = new Set([...claimed, ...volumes.flatMap(({ name }) => textsOf([name ?? null]))]);
    const mounted = objectsOf(at("volumeMounts")).flatMap(({ name }) => textsOf([name ?? null]));
    return mounted.find((name) => lasting.has(name)) ?? null;
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root-pod/root-cause.js






/** The containers of a pod that may run as root. */
function rootContainers(pod, { workspace, settings }, openShift) {
    const uses = workspace.imagesOf(pod.manifest);
    return pod.containers.flatMap((container) => {
        const own = uses.filter((use) => use.container === container.container);
        const cause = rootCause(container, settings, own, openShift);
        return cause === null ? [] : [{ container, cause }];
    });
}
/** Null for a container that can't run as root, that should run as root, or whose settings can't be read. */
function rootCause(scope, { fixDefaults, images }, uses, openShift) {
    const { container, effective } = scope;
    const configured = (0,configured_images/* configuredUser */.u)(container.image ?? "", images);
    if (configured?.purpose === true)
        return null;
    const nonRoot = effective("runAsNonRoot");
    const user = effective("runAsUser");
    if (user.value !== undefined && typeof user.value !== "number")
        return null;
    if (nonRoot.value !== undefined && nonRoot.value !== false)
        return null;
    const command = rootCommandOf(scope);
    if (command !== null && container.kind === "init")
        return null;
    if (user.value !== undefined && user.value > 0)
        return nonRoot.value === false ? null : { kind: "non-root-user" };
    const privilege = privilegeAdvice(scope);
    if (privilege !== null)
        return mayNeedRoot(privilege);
    if (user.value === 0)
        return { kind: "explicit", setting: user };
    if (nonRoot.value === false)
        return { kind: "explicit", setting: nonRoot };
    if (command !== null) {
        return mayNeedRoot(`The command runs ${command}, which usually needs root. ` +
            "Move that step into the image build, then set runAsNonRoot: true.");
    }
    const built = byDockerfile(uses, fixDefaults);
    if (built !== null)
        return built;
    if (configured !== null)
        return byConfiguration(configured);
    return onLastingVolumes(scope, byImage(scope, fixDefaults, openShift));
}
function byConfiguration({ uid, gid, name }) {
    if (uid === 0) {
        return mayNeedRoot("The configuration says that the image runs as root. " +
            "Build it with a non-root user or set a runAsUser that it supports, then set runAsNonRoot: true.", "warning");
    }
    if (uid !== null)
        return canRunAs({ uid, gid, certain: true, instead: "same" }, null);
    const user = `The configuration says that the image runs as user ${JSON.stringify(name)}.`;
    return mayNeedRoot(`${user} ${numericUserAdvice}`, "warning");
}
/** A user other than the image's may not be able to use files that an earlier user wrote. */
function onLastingVolumes(scope, cause) {
    if (cause.kind !== "can-run-as" || cause.user === null || cause.user.instead === "same")
        return cause;
    const volume = lastingVolume(scope);
    if (volume === null)
        return cause;
    return mayNeedRoot(`Files that already exist on the volume ${JSON.stringify(volume)} may belong to another user. ` +
        "Find out which user the image is made for, make it the owner of these files, then set runAsNonRoot: true and " +
        "the ID of that user as runAsUser. fsGroup changes the group of the files only on some kinds of volumes.", "warning");
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root-pod/root-messages.js

/** What to do about ports below 1024. */
const lowPortAdvice = "On some nodes, only root can listen on ports below 1024. Change the containerPort to 1024 or above " +
    "(a Service can keep its port), then set runAsNonRoot: true and a runAsUser.";
/** The message for containers whose `runAsNonRoot` is missing or false. */
function notSetMessage(found) {
    const names = capitalize(listed(found.map(({ container }) => containerName(container.container))));
    if (found.some(({ cause }) => cause.kind !== "non-root-user")) {
        return `${names} can run as root because runAsNonRoot is not true.`;
    }
    const verb = found.length === 1 ? "has" : "have";
    return `${names} ${verb} a non-root runAsUser, but runAsNonRoot is not set.`;
}
/** The message for a pod that sets `runAsUser: 0` or `runAsNonRoot: false`. */
function rootPodMessage({ value }) {
    return value === 0
        ? "The pod sets runAsUser: 0, so its containers run as root unless they override it."
        : "The pod sets runAsNonRoot: false, so its containers can run as root unless they override it.";
}
/** The message for a container that sets `runAsUser: 0` or `runAsNonRoot: false`. */
function rootContainerMessage({ subject }, { value }) {
    return value === 0
        ? `${subject} sets runAsUser: 0, so it runs as root.`
        : `${subject} sets runAsNonRoot: false, so it can run as root.`;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/container-runs-as-root.js







/** Every container has an effective `runAsNonRoot: true`, with a user that its image supports. */
const containerRunsAsRoot = podRule({
    id: "container-runs-as-root",
    summary: "A container can run as root.",
    why: "An attacker who breaks out of a container as root is root on the node. Inside the container, root can change " +
        "every file.",
    severity: "warning",
    category: "security",
    fixes: ["safe", "review"],
    equivalents: [
        checkov("CKV_K8S_23", "kubernetes/checks/resource/k8s/RootContainers.py"),
        kubeLinter("run-as-non-root"),
        polaris("runAsRootAllowed"),
        trivy(["KSV-0012", "AVD-KSV-0012", "KSV012", "no-root", "kubernetes-no-root"], "kubernetes/runs_as_root.rego"),
    ],
    sources: [
        "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    ],
    *check(pod, context) {
        // Root in its own user namespace has no privileges on the node.
        if (pod.at("hostUsers") === false)
            return;
        const openShift = isOpenShift(pod.manifest, context.workspace);
        const found = rootContainers(pod, context, openShift);
        const access = nodeAccess(pod);
        if (access !== null && found.some(({ cause }) => cause.kind !== "non-root-user"))
            yield nodePod(pod, access);
        else if (shareOneFix(pod, found))
            yield wholePod(pod, found, openShift);
        else
            for (const one of found)
                yield oneContainer(pod, one, openShift);
    },
});
const at = ["securityContext", "runAsNonRoot"];
function nodePod({ subject }, access) {
    return {
        at,
        severity: "info",
        message: `${subject} does not set runAsNonRoot: true for all of its containers.`,
        advice: `The pod ${access} and may need root. ` +
            "If it works without root, set runAsNonRoot: true and a runAsUser that its images support.",
    };
}
function wholePod(pod, found, openShift) {
    return { at, ...notSet(found, podFix(pod, found, openShift)) };
}
function oneContainer(pod, found, openShift) {
    const { container, cause } = found;
    if (cause.kind === "explicit") {
        const { setting } = cause;
        return {
            on: objectScope(pod.manifest),
            at: setting.path,
            message: setting.level === "pod" ? rootPodMessage(setting) : rootContainerMessage(container, setting),
            advice: "If root is not needed, set runAsNonRoot: true and a runAsUser that the image supports.",
        };
    }
    if (cause.kind === "can-run-as" || cause.kind === "non-root-user") {
        return { on: container, at, ...notSet([found], containerFix(pod, found, openShift)) };
    }
    const { severity, related, advice } = cause;
    return { on: container, at, message: notSetMessage([found]), severity, related, advice };
}
/** Containers that can run without root but don't set `runAsNonRoot`. */
function notSet(found, fix) {
    return {
        message: notSetMessage(found),
        ...(found.every(({ cause }) => cause.kind === "non-root-user") && { severity: "info" }),
        related: found.flatMap(({ cause }) => (cause.kind === "can-run-as" ? cause.related : [])),
        ...(fix === null ? { advice: lowPortAdvice } : { fix }),
    };
}

// EXTERNAL MODULE: ./build/core/version-range.js
var version_range = __webpack_require__(2222);
;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/topology-annotations.js
/** The annotation for topology-aware routing from Kubernetes 1.27 on. */
const topologyMode = "service.kubernetes.io/topology-mode";
/** Its deprecated name from before 1.27. If both are set, the endpoint slice controller uses this one. */
const topologyHints = "service.kubernetes.io/topology-aware-hints";
/** The path of an annotation of an object. */
function annotation(key) {
    return ["metadata", "annotations", key];
}
/** True for a value that enables topology-aware routing. */
function isOn(value) {
    return value === "Auto" || value === "auto";
}
/** True for a value that Kubernetes defines, and for one with a domain, for other implementations (KEP-2433). */
function isKnown(value) {
    return isSwitch(value) || value.includes("/");
}
/** True for a value that enables or disables topology-aware routing. */
function isSwitch(value) {
    return isOn(value) || value === "Disabled" || value === "disabled";
}
/** True for a value that was probably meant to enable topology-aware routing. */
function isMeantAsOn(value) {
    return /^(?:auto|enabled?|on|true|yes)$/i.test(value);
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/service.js




/**
 * The `spec` of a Service that kube-proxy routes: one with a selector and a cluster IP. Null for other objects: traffic
 * policies and topology annotations have no effect on headless and external Services and those without a selector.
 */
function routedSpec({ group, kind, value }) {
    const spec = value["spec"];
    if (group !== "" || kind !== "Service" || !(0,json/* isObject */.Gv)(spec))
        return null;
    const selector = spec["selector"];
    if (!(0,json/* isObject */.Gv)(selector) || Object.keys(selector).length === 0)
        return null;
    const type = spec["type"] ?? "ClusterIP";
    if (type !== "ClusterIP" && type !== "NodePort" && type !== "LoadBalancer")
        return null;
    return spec["clusterIP"] === "None" || (0,json/* valueAt */.fK)(spec, ["clusterIPs", 0]) === "None" ? null : spec;
}
/** True for a DaemonSet of Kubernetes or OpenKruise. */
function isDaemonSet({ group, kind }) {
    return kind === "DaemonSet" && (group === "apps" || group === "apps.kruise.io");
}
/** True if all ports are for metrics, probes or webhooks, whose callers are on other nodes or pick pods themselves. */
function isAside(spec) {
    const ports = objectsOf(spec["ports"]);
    const aside = /metric|prom|webhook|health|monitor/i;
    return ports.length > 0 && ports.every(({ name }) => typeof name === "string" && aside.test(name));
}
/** The fields and annotations that determine how the traffic of a Service is routed inside the cluster. */
const routingChoices = [
    ["spec", "internalTrafficPolicy"],
    ["spec", "trafficDistribution"],
    ...[topologyMode, topologyHints, "networking.istio.io/traffic-distribution"].map(annotation),
];
/** True if one of these fields and annotations is set. */
function hasRoutingChoice({ value }) {
    return routingChoices.some((path) => (0,json/* valueAt */.fK)(value, path) != null);
}
/** True if the Service is for one pod or role, or keeps each caller on the same pod. */
function wantsCertainPods({ sessionAffinity, externalTrafficPolicy, selector }) {
    if (sessionAffinity === "ClientIP" || externalTrafficPolicy === "Local")
        return true;
    return Object.entries(selector ?? {}).some(([key, value]) => {
        if (podLabels.has(key) || /role|leader/i.test(key))
            return true;
        return typeof value === "string" && leadingRole.test(value);
    });
}
/** Labels that are different for each pod. */
const podLabels = new Set(["apps.kubernetes.io/pod-index", "statefulset.kubernetes.io/pod-name"]);
const leadingRole = /^(?:active|leader|master|primary|writer)$/i;
/** True if an Istio DestinationRule routes the Service instead of kube-proxy. */
function hasMeshRouting(service, workspace) {
    const { items } = workspace.referencesTo(service);
    return items.some(({ group, kind }) => group === "networking.istio.io" && kind === "DestinationRule");
}
/** The workloads behind a Service, as places related to a problem of the Service. */
function workloadPlaces(workloads) {
    return workloads.map((workload) => {
        return (0,places/* objectPlace */.jP)(workload, ["metadata", "name"], `the ${workload.kind} behind the Service`);
    });
}
/** The kinds and names of workloads in a message. */
function service_namesOf(workloads) {
    return workloads.map(({ kind, name }) => (name === null ? `a ${kind}` : `${kind} "${name}"`)).join(", ");
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/daemon-service.js




/** Parts of the names of programs whose pods hold different data or coordinate with each other. */
const peers = [
    "cassandra",
    "ceph",
    "consul",
    "csi",
    "elastic",
    "etcd",
    "gluster",
    "kafka",
    "linstor",
    "longhorn",
    "minio",
    "mongo",
    "nfs",
    "openebs",
    "portworx",
    "redis",
    "rook",
    "seaweed",
    "storage",
    "zookeeper",
];
const peerName = new RegExp(peers.join("|"), "i");
/** True for a Service whose pods are not interchangeable, or whose callers need pods on other nodes. */
function needsOtherNodes(service, spec, daemons) {
    // It is for callers outside the cluster.
    if (spec["externalTrafficPolicy"] === "Local")
        return true;
    // Its callers are on other nodes, or need each pod.
    if (service.annotations["prometheus.io/scrape"] === "true" || isAside(spec))
        return true;
    return objectsOf(spec["ports"]).some(isDnsPort) || [service, ...daemons].some(hasPeers);
}
/** Before 1.24, internalTrafficPolicy also affected traffic from outside (kubernetes/kubernetes#106497). */
function supportsInternalPolicy(spec, kubernetes) {
    const inside = (spec["type"] ?? "ClusterIP") === "ClusterIP" && spec["externalIPs"] == null;
    return (0,version_range/* supportsFrom */.D)(kubernetes, inside ? 22 : 24);
}
function isDnsPort({ port, targetPort, name }) {
    return port === 53 || targetPort === 53 || (typeof name === "string" && /^dns(?:-|$)/.test(name));
}
function hasPeers({ name, podTemplate }) {
    const images = (podTemplate?.containers ?? []).map(({ image }) => (0,images_images/* parseImage */.z)(image ?? "")?.repository);
    return [name, ...images].some((text) => peerName.test(text ?? ""));
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/own-selector.js

/**
 * The selector of a workload in the form of a `labelSelector`; null if it has none. The selector of a
 * ReplicationController is a plain map of labels, and defaults to the labels of its pods.
 */
function ownSelector(manifest) {
    const spec = manifest.value["spec"];
    const selector = ((0,json/* isObject */.Gv)(spec) ? spec["selector"] : undefined) ?? null;
    if (manifest.group === "" && manifest.kind === "ReplicationController") {
        return labelsSelector(selector ?? manifest.podTemplate?.labels);
    }
    return (0,json/* isObject */.Gv)(selector) && Object.keys(selector).length > 0 ? selector : null;
}
function labelsSelector(labels) {
    return (0,json/* isObject */.Gv)(labels) && Object.keys(labels).length > 0 ? { matchLabels: labels } : null;
}
/** Whether a label selector matches labels; null if it is malformed or has an unknown operator. */
function selectorMatches(selector, labels) {
    const wanted = selector["matchLabels"] ?? {};
    const expressions = selector["matchExpressions"] ?? [];
    if (!(0,json/* isObject */.Gv)(wanted) || !Array.isArray(expressions))
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
    if (!(0,json/* isObject */.Gv)(expression))
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

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/serverless-nodes.js


/**
 * Node labels of nodes that are not machines. A pod on AWS Fargate gets a node of its own, and Fargate does not support
 * topology spread constraints. All pods of a virtual kubelet share one node, so a strict constraint keeps them Pending.
 * GKE Autopilot is not among them: its nodes are machines, and it supports the constraints.
 *
 * - https://docs.aws.amazon.com/eks/latest/userguide/fargate.html
 * - https://virtual-kubelet.io/docs/setup/
 */
const serverlessNodes = new Map([
    ["eks.amazonaws.com/compute-type", "fargate"],
    ["type", "virtual-kubelet"],
]);
/** The pod label by which people choose a Fargate profile. */
const fargateProfile = "eks.amazonaws.com/fargate-profile";
/** True if the pods run on serverless nodes, where spread constraints do not work. */
function runsOnServerlessNodes({ spec, labels }) {
    if (Object.hasOwn(labels, fargateProfile))
        return true;
    const selector = spec["nodeSelector"];
    if ((0,json/* isObject */.Gv)(selector) && Object.entries(selector).some(([key, value]) => serverlessNodes.get(key) === value)) {
        return true;
    }
    return requiredNodeTerms(spec).some((term) => objectsOf(term["matchExpressions"]).some(choosesServerless));
}
function choosesServerless({ key, operator, values }) {
    const serverless = typeof key === "string" ? serverlessNodes.get(key) : undefined;
    return serverless !== undefined && operator === "In" && Array.isArray(values) && values.includes(serverless);
}
/** The node selector terms that a pod requires; one of them has to match. */
function requiredNodeTerms(spec) {
    const required = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution"];
    return objectsOf((0,json/* valueAt */.fK)(spec, [...required, "nodeSelectorTerms"]));
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/placement.js




/** The node label with a different value for each node. */
const hostname = "kubernetes.io/hostname";
/** The node label with a different value for each zone (data center). */
const zone = "topology.kubernetes.io/zone";
const deprecatedNodeLabels = new Map([
    ["beta.kubernetes.io/hostname", hostname],
    ["failure-domain.beta.kubernetes.io/region", "topology.kubernetes.io/region"],
    ["failure-domain.beta.kubernetes.io/zone", zone],
]);
/** The label that replaced a deprecated node label; any other label unchanged. */
function stableNodeLabel(key) {
    return deprecatedNodeLabels.get(key) ?? key;
}
/** True if something other than topology spread constraints determines the nodes of the pods. */
function isPlaced(pod, workspace) {
    const { spec } = pod.template;
    const scheduler = spec["schedulerName"] ?? "default-scheduler";
    return (scheduler !== "default-scheduler" ||
        spec["nodeName"] != null ||
        takesNodePorts(pod.template) ||
        runsOnServerlessNodes(pod.template) ||
        (0,json/* valueAt */.fK)(spec, ["nodeSelector", hostname]) !== undefined ||
        requiresNode(spec) ||
        wantsCompany(pod.template) ||
        hasNodeVolume(pod, workspace));
}
/** True if the pods use ports of their node, so that each node can only run one of them. */
function takesNodePorts({ spec, containers }) {
    if (spec["hostNetwork"] === true)
        return true;
    return containers.some(({ value }) => objectsOf(value["ports"]).some((port) => port["hostPort"] != null));
}
/** True if the pods are bound to a node or zone. */
function isBoundToZone({ spec }) {
    const bound = new Set([hostname, zone]);
    return (spec["nodeName"] != null ||
        [hostname, zone].some((key) => (0,json/* valueAt */.fK)(spec, ["nodeSelector", key]) !== undefined) ||
        requiredNodeTerms(spec).some((term) => objectsOf(term["matchExpressions"]).some(({ key }) => bound.has(key))));
}
/** The topology keys of the anti-affinity between the pods of a workload. */
function keptApart(template, strength) {
    return affinityTerms(template, "podAntiAffinity", strength).flatMap(({ topologyKey }) => typeof topologyKey === "string" ? [topologyKey] : []);
}
function wantsCompany(template) {
    return affinityTerms(template, "podAffinity", "required").some(({ topologyKey }) => topologyKey === hostname || topologyKey === zone);
}
/** The affinity terms whose selector may match the pods of the template itself. */
function affinityTerms(template, kind, strength) {
    const key = `${strength}DuringSchedulingIgnoredDuringExecution`;
    const terms = objectsOf((0,json/* valueAt */.fK)(template.spec, ["affinity", kind, key]));
    const plain = strength === "required" ? terms : terms.map((term) => term["podAffinityTerm"]).filter(json/* isObject */.Gv);
    return plain.filter(({ labelSelector }) => (0,json/* isObject */.Gv)(labelSelector) && selectorMatches(labelSelector, template.labels) !== false);
}
/** True if a node affinity requires certain nodes. */
function requiresNode(spec) {
    return requiredNodeTerms(spec).some((term) => {
        if (objectsOf(term["matchFields"]).length > 0)
            return true;
        return objectsOf(term["matchExpressions"]).some(({ key, operator }) => {
            return key === hostname && (operator === "In" || operator === "Exists");
        });
    });
}
/** True if a volume is on one node, or may only be mounted by one node at a time. */
function hasNodeVolume(pod, workspace) {
    const volumes = objectsOf(pod.at("volumes"));
    if (volumes.some((volume) => (0,json/* isObject */.Gv)(volume["hostPath"])))
        return true;
    const claims = objectsOf((0,json/* valueAt */.fK)(pod.manifest.value, ["spec", "volumeClaimTemplates"]));
    const local = claims.some((claim) => {
        return /local|host-?path/i.test(JSON.stringify((0,json/* valueAt */.fK)(claim, ["spec", "storageClassName"]) ?? ""));
    });
    if (local)
        return true;
    const objects = workspace.unitOf(pod.manifest);
    return volumes
        .filter((volume) => (0,json/* isObject */.Gv)(volume["persistentVolumeClaim"]))
        .some((volume) => {
        const name = (0,json/* valueAt */.fK)(volume, ["persistentVolumeClaim", "claimName"]);
        const claim = objects.find((other) => isClaim(other) && other.name === name);
        const modes = (0,json/* valueAt */.fK)(claim?.value, ["spec", "accessModes"]);
        return !Array.isArray(modes) || !(modes.includes("ReadWriteMany") || modes.includes("ReadOnlyMany"));
    });
}
function isClaim({ group, kind }) {
    return group === "" && kind === "PersistentVolumeClaim";
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/node-coverage.js



/**
 * True if a DaemonSet runs on every node that can have callers: it only selects Linux nodes, tolerates every taint, and
 * is not deployed together with Windows pods.
 */
function reachesEveryNode(daemonSet, workspace) {
    const { podTemplate } = daemonSet;
    if (podTemplate === null || workspace.unitOf(daemonSet).some((other) => other.podTemplate?.windows))
        return false;
    const { spec } = podTemplate;
    // A RuntimeClass may restrict the nodes (`scheduling.nodeSelector`).
    if (spec["runtimeClassName"] != null)
        return false;
    const selector = spec["nodeSelector"] ?? {};
    if (!(0,json/* isObject */.Gv)(selector) || Object.entries(selector).some(([key, value]) => !isLinux(key, value)))
        return false;
    const required = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution"];
    if (spec["nodeName"] != null || (0,json/* valueAt */.fK)(spec, required) != null)
        return false;
    return objectsOf(spec["tolerations"]).some(({ key, operator, effect }) => {
        return operator === "Exists" && (key ?? "") === "" && (effect ?? "") === "";
    });
}
/** True if a rollout starts the new pod of a node before it stops the old one (KEP-1591). */
function rollsWithoutGap({ value, podTemplate }) {
    const strategy = (0,json/* valueAt */.fK)(value, ["spec", "updateStrategy"]);
    const update = (0,json/* valueAt */.fK)(strategy, ["rollingUpdate"]);
    if (!(0,json/* isObject */.Gv)(update) || ((0,json/* valueAt */.fK)(strategy, ["type"]) ?? "RollingUpdate") !== "RollingUpdate")
        return false;
    // Two pods can't use the same port of a node, so the old one must stop first.
    if (podTemplate === null || takesNodePorts(podTemplate))
        return false;
    const none = (amount) => amount === 0 || amount === "0" || amount === "0%";
    return update["maxSurge"] != null && !none(update["maxSurge"]) && none(update["maxUnavailable"]);
}
function isLinux(key, value) {
    return key === "kubernetes.io/os" && value === "linux";
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/daemonset-service-not-local.js






/** A Service in front of a DaemonSet should prefer the pod on the caller's node. */
const daemonSetServiceNotLocal = objectRule({
    id: "daemonset-service-not-local",
    summary: "A Service in front of a DaemonSet sends traffic to pods on other nodes.",
    why: "A DaemonSet usually runs a pod on every node, but without a traffic policy most requests go to a pod on another " +
        "node. That adds latency and, between zones, often cost.",
    severity: "warning",
    category: "efficiency",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/service-traffic-policy/",
        "https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/2086-service-internal-traffic-policy",
    ],
    kinds: ["/Service"],
    *check({ manifest, subject, set }, { workspace, settings: { kubernetes } }) {
        const spec = routedSpec(manifest);
        if (spec === null || hasRoutingChoice(manifest) || spec["sessionAffinity"] === "ClientIP")
            return;
        const { items: daemons, complete } = workspace.workloadsOf(manifest);
        if (!complete || daemons.length === 0 || !daemons.every(isDaemonSet))
            return;
        if (!supportsInternalPolicy(spec, kubernetes) || needsOtherNodes(manifest, spec, daemons))
            return;
        // Objects that refer to the Service call it from other nodes: the control plane, a proxy, a monitor.
        if (workspace.referencesTo(manifest).items.length > 0)
            return;
        const related = workloadPlaces(daemons);
        const message = `${subject} sends traffic to pods of ${service_namesOf(daemons)} on any node.`;
        const everywhere = daemons.every((daemonSet) => reachesEveryNode(daemonSet, workspace));
        if (!everywhere && (0,version_range/* supportsFrom */.D)(kubernetes, 34)) {
            // On by default from 1.34 (KEP-3015): the node's own pod when it is ready, else another.
            const at = ["spec", "trafficDistribution"];
            const risk = "Pods on nodes with many callers get more traffic than before.";
            const fix = review("Prefer pods on the caller's node", risk, set(at, "PreferSameNode"));
            yield { at, restsOn: routingChoices, message, related, severity: "info", fix };
            return;
        }
        const at = ["spec", "internalTrafficPolicy"];
        const gapless = daemons.every(rollsWithoutGap);
        const safe = everywhere && gapless && (0,version_range/* supportsFrom */.D)(kubernetes, 24);
        const risk = everywhere && !gapless ? rolloutRisk : nodesRisk;
        const fix = safeUnless(safe ? null : risk, "Keep traffic on the caller's node", set(at, "Local"));
        yield { at, restsOn: routingChoices, message, related, severity: everywhere ? "warning" : "info", fix };
    },
});
const rolloutRisk = "While the DaemonSet pod of a node restarts, for example in a rollout, callers on that node get no response.";
const nodesRisk = "Callers on nodes without a ready DaemonSet pod get no response.";

;// CONCATENATED MODULE: ./build/model/dockerfile/health-request.js


const curl = {
    short: /^-[fsSkLIv46]+$/,
    shortWithValue: /^-[fsSkLIv46]*[om]$/,
    long: [
        "fail",
        "fail-with-body",
        "head",
        "insecure",
        "ipv4",
        "ipv6",
        "location",
        "no-progress-meter",
        "show-error",
        "silent",
        "verbose",
    ],
    longWithValue: ["connect-timeout", "max-time", "output", "retry", "retry-delay", "retry-max-time"],
};
const wget = {
    short: /^-(?:[46qS]|nv|qS|q?O-|[tT]\d+)$/,
    shortWithValue: /^-(?:q?O|[tT])$/,
    long: ["no-check-certificate", "no-verbose", "quiet", "server-response", "spider"],
    longWithValue: ["output-document", "timeout", "tries"],
};
/** Longer texts are scripts. */
const longestCheck = 2000;
const ownAddress = /^(?:(https?):\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::(\d{1,5}))?(\/[^#]*)?$/;
/**
 * The request that the curl or wget of a HEALTHCHECK sends, where a probe with `httpGet` would judge the answer in the
 * same way: such a probe fails from status 400 on, and so does curl, but only with `--fail`. Null where the request
 * depends on a script, a variable or an option that is not known.
 */
function healthRequest(check) {
    if (check.text.length > longestCheck)
        return null;
    const [program = "", ...words] = commandWords(check.text.replace(/^CMD\s+/i, "")) ?? [];
    const name = /^(?:\/usr\/bin\/|\/bin\/)?(curl|wget)$/.exec(program)?.[1];
    if (name === undefined)
        return null;
    const [url, another] = withoutOptions(words, name === "curl" ? curl : wget);
    const failsOnStatus = name === "wget" || words.some((word) => /^-\w*f|^--fail/.test(word));
    return url === undefined || another !== undefined || !failsOnStatus ? null : requestOf(url);
}
function requestOf(url) {
    const match = ownAddress.exec(url);
    if (match === null)
        return null;
    const [, protocol, number, path = "/"] = match;
    const scheme = protocol === "https" ? "HTTPS" : "HTTP";
    const port = Number(number ?? (scheme === "HTTPS" ? 443 : 80));
    return port < 1 || port > 65535 ? null : { path, port, scheme };
}
/** The words that are neither harmless options nor their values. */
function withoutOptions(words, options) {
    const others = [];
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index] ?? "";
        if (takesNextWord(word, options))
            index += 1;
        else if (!isWholeOption(word, options))
            others.push(word);
    }
    return others;
}
function takesNextWord(word, { shortWithValue, longWithValue }) {
    return shortWithValue.test(word) || (word.startsWith("--") && longWithValue.includes(word.slice(2)));
}
function isWholeOption(word, { short, long, longWithValue }) {
    if (short.test(word))
        return true;
    const [, name = "", value] = /^--([\w-]+)(=.+)?$/.exec(word) ?? [];
    return value === undefined ? long.includes(name) : longWithValue.includes(name);
}
/** The words of a single command, with or without `|| exit 1` behind it; null for anything else. */
function commandWords(text) {
    const list = stringsOf(text);
    if (list === null)
        return scriptWords(text);
    const [program = "", option, script = ""] = list;
    if (!isShell(program))
        return list;
    return option === "-c" && list.length === 3 ? scriptWords(script) : null;
}
/** The words of a script that is a single command and fails when that command fails. */
function scriptWords(script) {
    const quiet = script.replace(/\s(?:&>|[12]?>)\s*\/dev\/null(?=\s|$)/g, "").replace(/\s2>&1(?=\s|$)/g, "");
    const command = /^([^|]*?)(?:\|\|\s*(?:exit\s+1|false))?\s*$/.exec(quiet)?.[1] ?? "";
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

;// CONCATENATED MODULE: ./build/model/dockerfile/health-timing.js
/** https://docs.docker.com/reference/dockerfile/#healthcheck */
const defaultTimeout = 30;
const unitSeconds = new Map([
    ["h", 3600],
    ["m", 60],
    ["s", 1],
    ["ms", 1e-3],
    ["us", 1e-6],
    ["µs", 1e-6],
    ["ns", 1e-9],
]);
/** How long a HEALTHCHECK waits, how often it runs and how many failures in a row it takes. */
function healthTiming({ flags }) {
    const valueOf = (name) => flags.findLast((flag) => flag.name === name)?.value ?? "";
    const retries = /^\d{1,6}$/.test(valueOf("retries")) ? Number(valueOf("retries")) : 0;
    return {
        timeout: wholeSeconds(valueOf("timeout")) ?? defaultTimeout,
        interval: wholeSeconds(valueOf("interval")),
        retries: retries === 0 ? null : retries,
    };
}
/** The seconds of a duration of Go (`1m30s`), rounded up; null for none and for zero, which stands for the default. */
function wholeSeconds(duration) {
    if (!/^(?:\d{1,6}(?:\.\d{1,9})?(?:h|ms|m|s|us|µs|ns)){1,7}$/.test(duration))
        return null;
    const parts = [...duration.matchAll(/([\d.]+)([a-zµ]+)/g)];
    const seconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (unitSeconds.get(unit ?? "") ?? 0), 0);
    return seconds === 0 ? null : Math.ceil(seconds);
}

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/health-check.js

/** The HEALTHCHECK of an image: the last one, unless that is NONE, which turns off those before it. */
function healthCheckOf(stage) {
    const last = instructionsOf(stage).findLast(({ keyword }) => keyword === "HEALTHCHECK");
    return last === undefined || /^NONE\b/i.test(last.text.trim()) ? null : last;
}

;// CONCATENATED MODULE: ./build/rules/lib/image-agreement/readiness-probe.js


/** True for a container without a probe that keeps running and runs the default program of its image. */
function needsProbe(scope) {
    const { container, at } = scope;
    if (container.kind !== "container" || probeNames.some((name) => at(name) !== undefined))
        return false;
    return !endsByItself(scope) && !mayRunAnotherTask(scope);
}
/** False where the pod may configure another port than the one that the health check of the image uses. */
function mayListenAt({ at, container }, port) {
    if (at("args") !== undefined || environmentMaySetPort(container))
        return false;
    const listed = listedPorts(container);
    return listed.length === 0 || listed.some((other) => other.port === port);
}
/** The `httpGet` of a probe that sends the same request as a health check. */
function httpGetOf({ path, port, scheme }) {
    return { path, port, ...(scheme === "HTTPS" && { scheme }) };
}
/** The defaults of a probe: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Probe */
const probeDefaults = { periodSeconds: 10, timeoutSeconds: 1, failureThreshold: 3 };
/** The timing of a health check in the fields of a probe, without those that have the defaults of a probe. */
function timingOf({ interval, timeout, retries }) {
    const { periodSeconds, timeoutSeconds, failureThreshold } = probeDefaults;
    return {
        ...(interval !== null && interval !== periodSeconds && { periodSeconds: interval }),
        ...(timeout !== timeoutSeconds && { timeoutSeconds: timeout }),
        ...(retries !== null && retries !== failureThreshold && { failureThreshold: retries }),
    };
}
/** True for Jobs, and for pods whose containers are not always restarted. */
function endsByItself({ manifest: { group, kind }, pod }) {
    if (group === "batch" || kind === "ScaledJob" || kind === "BroadcastJob")
        return true;
    return (pod.at("restartPolicy") ?? "Always") !== "Always";
}
/** True where the pod overrides the command, or its first argument may choose another task of the entry point. */
function mayRunAnotherTask({ at }) {
    const [first] = textsOf(at("args"));
    return at("command") !== undefined || (first !== undefined && !first.startsWith("-"));
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/healthcheck-without-probe.js









/** A container whose image has a HEALTHCHECK has a probe. */
const healthcheckWithoutProbe = containerRule({
    id: "healthcheck-without-probe",
    summary: "The image has a HEALTHCHECK, but the container has no probe.",
    why: "Kubernetes ignores HEALTHCHECK. Without probes, a pod gets traffic before its program is ready, and is not " +
        "restarted when the program hangs.",
    severity: "info",
    category: "reliability",
    fixes: ["review"],
    equivalents: [
        checkov("CKV_K8S_9", "kubernetes/checks/resource/k8s/ReadinessProbe.py"),
        kubeLinter("no-readiness-probe"),
        polaris("readinessProbeMissing"),
    ],
    sources: [
        "https://docs.docker.com/reference/dockerfile/#healthcheck",
        "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/",
    ],
    // Knative adds a probe itself.
    schema: "full",
    *check(scope, context) {
        const use = needsProbe(scope) ? builtImage(scope, context) : null;
        const check = use === null ? null : healthCheckOf(use.stage);
        if (use === null || check === null)
            return;
        const message = `${scope.subject} has no probe, but ${builtImageName(use)} has a HEALTHCHECK, which Kubernetes ignores.`;
        const related = [(0,places/* instructionPlace */.iR)(use.dockerfile, check, "the HEALTHCHECK of the image")];
        const at = ["readinessProbe"];
        yield { at, restsOn: [at], message, related, ...healthcheck_without_probe_repair(scope, healthRequest(check), healthTiming(check)) };
    },
});
function healthcheck_without_probe_repair(scope, request, timing) {
    if (request === null)
        return { advice: "Add a readinessProbe that checks what the HEALTHCHECK checks." };
    const { path, port, scheme } = request;
    if (!mayListenAt(scope, port)) {
        const advice = `Add a readinessProbe that sends an ${scheme} GET request to ${path}, on the port that the program listens on ` +
            `in this pod. The HEALTHCHECK uses port ${port}.`;
        return { advice };
    }
    const title = `Add a readinessProbe for ${path} on port ${port}`;
    const risk = "The kubelet connects to the pod's IP address, not to localhost: if the program does not answer there, the pod " +
        "gets no traffic.";
    return {
        fix: review(title, risk, scope.set(["readinessProbe"], { httpGet: httpGetOf(request), ...timingOf(timing) })),
    };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/local-traffic-without-daemonset.js



/** `internalTrafficPolicy: Local` needs a pod on every node that has callers. */
const localTrafficWithoutDaemonSet = objectRule({
    id: "local-traffic-without-daemonset",
    summary: "A Service only uses pods on the caller's node, but its pods may not run on every node.",
    why: "With internalTrafficPolicy: Local, callers on a node without a ready pod of the Service get no response.",
    severity: "warning",
    category: "reliability",
    fixes: ["review"],
    sources: ["https://kubernetes.io/docs/concepts/services-networking/service-traffic-policy/"],
    kinds: ["/Service"],
    *check({ manifest, subject, set }, { workspace }) {
        if (routedSpec(manifest)?.["internalTrafficPolicy"] !== "Local")
            return;
        const backends = workspace.workloadsOf(manifest);
        if (!backends.complete || backends.items.length === 0 || backends.items.some(isDaemonSet))
            return;
        const at = ["spec", "internalTrafficPolicy"];
        const risk = "Traffic that stayed on its node can go to other nodes.";
        yield {
            at,
            message: `${subject} sets internalTrafficPolicy: Local, but ${service_namesOf(backends.items)} may not run on every node.`,
            related: workloadPlaces(backends.items),
            fix: review("Set internalTrafficPolicy to Cluster", risk, set(at, "Cluster")),
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/invalid-ids.js
/** The largest user or group ID that the API accepts. */
const invalid_ids_largestId = 2 ** 31 - 1;
/** The user and group IDs in the `securityContext` of a pod or container that the API rejects. */
function* invalidIds(scope) {
    for (const key of ["runAsUser", "runAsGroup", "fsGroup"]) {
        const at = ["securityContext", key];
        const id = scope.at(...at);
        if (typeof id !== "number" || (Number.isInteger(id) && id >= 0 && id <= invalid_ids_largestId))
            continue;
        yield {
            on: scope,
            at,
            message: `${scope.subject} sets ${key}: ${id}, but the API only accepts integers from 0 to 2147483647.`,
            advice: "Use an ID in that range, usually that of a user or group in the image.",
        };
    }
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/root-image-advice.js


/** What to do about an image that is known to start as root; null for any other image. */
function rootImageAdvice(reference, images) {
    const configured = (0,configured_images/* configuredUser */.u)(reference, images);
    if (configured?.uid === 0)
        return "Set runAsUser to a user that the image supports, or set runAsNonRoot: false.";
    if (configured !== null)
        return null;
    const image = (0,known_images/* imageUser */.Rc)(reference);
    if (image.kind !== "known" || image.start !== "root")
        return null;
    return image.advice ?? `Set runAsUser: ${image.uid}, a user that the image provides.`;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/non-root-contradiction.js





/** Settings with which the kubelet refuses to start a container, or the API rejects the object. */
const nonRootContradiction = containerRule({
    id: "non-root-contradiction",
    summary: "A container requires a non-root user but runs as root, or has a user or group ID that is out of range.",
    why: "The kubelet refuses to start such a container, and the API rejects IDs that are out of range.",
    severity: "error",
    category: "correctness",
    fixes: [],
    sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
    partial: "checked",
    *check(scope, { workspace, settings }) {
        const { manifest, container, pod } = scope;
        yield* invalidIds(pod);
        yield* invalidIds(scope);
        if (scope.effective("runAsNonRoot").value !== true)
            return;
        const user = scope.effective("runAsUser").value;
        if (user === 0)
            yield rootAndNonRoot(scope);
        if (user !== undefined || isOpenShift(manifest, workspace))
            return;
        // The rules about Dockerfiles judge the images that are built in this repository.
        const isBuiltHere = (use) => use.certain && use.container === container;
        if (workspace.imagesOf(manifest).some(isBuiltHere))
            return;
        const advice = rootImageAdvice(container.image ?? "", settings.images);
        if (advice !== null)
            yield non_root_contradiction_rootImage(scope, advice);
    },
});
function rootAndNonRoot({ manifest, subject, effective }) {
    const nonRoot = effective("runAsNonRoot");
    const user = effective("runAsUser");
    const shared = nonRoot.level === "pod" && user.level === "pod";
    return {
        on: objectScope(manifest),
        at: user.path,
        restsOn: [...nonRoot.places, ...user.places],
        message: shared
            ? "The pod sets both runAsNonRoot: true and runAsUser: 0, so containers that inherit both can't start."
            : `${subject} can't start: it combines runAsNonRoot: true with runAsUser: 0.`,
        related: [(0,places/* objectPlace */.jP)(manifest, nonRoot.path, "the setting that requires a non-root user")],
        advice: "Set runAsUser to a non-root user ID, or set runAsNonRoot: false if the container needs root.",
    };
}
function non_root_contradiction_rootImage({ manifest, container, subject, effective }, advice) {
    const nonRoot = effective("runAsNonRoot");
    const user = effective("runAsUser");
    return {
        on: objectScope(manifest),
        at: [...container.path, "securityContext", "runAsUser"],
        restsOn: [[...container.path, "image"], ...nonRoot.places, ...user.places],
        message: `${subject} can't start: its image runs as root, but runAsNonRoot is true.`,
        related: [
            (0,places/* objectPlace */.jP)(manifest, nonRoot.path, "the setting that requires a non-root user"),
            (0,places/* objectPlace */.jP)(manifest, [...container.path, "image"], "the image, which runs as root"),
        ],
        advice,
    };
}

// EXTERNAL MODULE: ./build/core/edit-distance.js
var edit_distance = __webpack_require__(6838);
;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/misspelled-version.js


/** A version such as `v1aplha3`: one letter or two away from `alpha` or `beta`, which API versions are named with. */
function* misspelledVersion(object) {
    const { version, group } = object.manifest;
    const [, number = "", stage = "", revision = ""] = /^(v\d+)([a-z]+)(\d*)$/.exec(version) ?? [];
    const meant = ["alpha", "beta"].find((other) => (0,edit_distance/* editDistance */.Y)(stage, other) <= (other === "beta" ? 1 : 2));
    if (stage === "" || meant === undefined || meant === stage)
        return;
    const right = `${group === "" ? "" : `${group}/`}${number}${meant}${revision}`;
    const at = ["apiVersion"];
    yield {
        at,
        message: `${object.subject} has the API version ${version}; "${stage}" looks like a misspelling of "${meant}".`,
        fix: review(`Change apiVersion to ${right}`, "Check that your cluster has this version.", object.set(at, right)),
    };
}

// EXTERNAL MODULE: ./build/model/kubernetes/api/schema.js
var schema = __webpack_require__(4341);
// EXTERNAL MODULE: ./build/model/kubernetes/api/schemas.js
var schemas = __webpack_require__(496);
;// CONCATENATED MODULE: ./build/model/kubernetes/api/field-hints.js




/**
 * Which field was probably meant by an unknown one, null where there is none or more than one. It takes the value, and
 * its place is free. `levels` are the object types around the field, the innermost last.
 */
function fieldHint(object, path, levels, range) {
    const key = String(path.at(-1));
    const value = (0,json/* valueAt */.fK)(object, path) ?? null;
    const here = levels.at(-1);
    if (here === undefined)
        return null;
    const isFree = (hint) => ((0,json/* valueAt */.fK)(object, hint.path) ?? null) === null;
    const named = fieldsOf(here.type, range).filter(([name, type]) => isNear(key, name) && accepts(type, value, range));
    if (named.length > 0)
        return only(named.map(([name]) => hintAt("name", here.path, [name])), isFree);
    const inside = fieldsOf(here.type, range).filter(([, type]) => takes(type, key, value, range));
    if (inside.length > 0)
        return only(inside.map(([name]) => hintAt("inside", here.path, [name, key])), isFree);
    const outer = levels.slice(0, -1).findLast(({ type }) => takes(type, key, value, range));
    return outer === undefined ? null : only([hintAt("outside", outer.path, [key])], isFree);
}
function hintAt(kind, base, rest) {
    return { kind, path: [...base, ...rest] };
}
function only(hints, isFree) {
    const [hint, another] = hints;
    return hint !== undefined && another === undefined && isFree(hint) ? hint : null;
}
/** The fields of a type that every known version in the range has. */
function fieldsOf(type, { from, to }) {
    const fields = Object.hasOwn(schemas/* apiSchemas */.N.types, type) ? (schemas/* apiSchemas */.N.types[type]?.fields ?? {}) : {};
    return Object.entries(fields).flatMap(([name, field]) => {
        if (typeof field === "string")
            return [[name, field]];
        return from.minor >= field[1] && to.minor <= field[2] ? [[name, field[0]]] : [];
    });
}
function takes(type, key, value, range) {
    const field = fieldsOf(type, range).find(([name]) => name === key);
    return field !== undefined && accepts(field[1], value, range);
}
function accepts(type, value, range) {
    return (0,schema/* faultsIn */.RP)(schemas/* apiSchemas */.N, value, type, range).length === 0;
}
/** One slip in a short name, two in a longer one; capitals are no slip. */
function isNear(key, name) {
    if (Math.abs(key.length - name.length) > 2)
        return false;
    return (0,edit_distance/* editDistance */.Y)(key.toLowerCase(), name.toLowerCase()) <= (name.length <= 5 ? 1 : 2);
}

;// CONCATENATED MODULE: ./build/model/kubernetes/placeholder.js
/** Marks of tokens: `$(X)`, `${X}`, `$X`, `#{X}#`, `%{X}%`, `@X@`, `{{ x }}`, `[[ x ]]`, `<% x %>`, `(( x ))`, `__X__`. */
const mark = /[${}%@<>[\]#]|\(\(|__/;
/** Names that stand for a value: `NODE_PORT`, `YOUR-PORT`, `changeme`. */
const placeholder_name = /^[A-Z][A-Z0-9]*(?:[_.-][A-Z0-9]+)*$|^(?:change|insert|replace|your)|^(?:placeholder|tbd|todo)$/;
/** The words of YAML in capitals are values and no names. */
const words = new Set(["FALSE", "NO", "NULL", "OFF", "ON", "TRUE", "YES"]);
/** True for a text with a mark of a token in it. */
function hasTokenMark(text) {
    return mark.test(text);
}
/** True for a text that a later step may replace before the object is applied. It may also be meant as it is. */
function isPlaceholder(text) {
    return hasTokenMark(text) || (placeholder_name.test(text) && !words.has(text));
}

;// CONCATENATED MODULE: ./build/model/kubernetes/api/required.js
/**
 * Fields without which API validation refuses an object, by the type that has them. The OpenAPI documents call more
 * fields required, but the server takes an object without some of those: it reads a missing one as zero or empty.
 * From pkg/apis/{autoscaling,core,networking,rbac,storage}/validation of Kubernetes 1.29 to 1.37.
 */
const requiredFields = {
    ConfigMapKeySelector: ["key"],
    Container: ["name"],
    ContainerPort: ["containerPort"],
    EnvVar: ["name"],
    HTTPGetAction: ["port"],
    HTTPIngressPath: ["backend", "pathType"],
    HTTPIngressRuleValue: ["paths"],
    HostPathVolumeSource: ["path"],
    IngressServiceBackend: ["name"],
    KeyToPath: ["key", "path"],
    LabelSelectorRequirement: ["key", "operator"],
    NFSVolumeSource: ["path", "server"],
    NodeSelectorRequirement: ["key", "operator"],
    ObjectFieldSelector: ["fieldPath"],
    PersistentVolumeClaimVolumeSource: ["claimName"],
    PodAffinityTerm: ["topologyKey"],
    PolicyRule: ["verbs"],
    PreferredSchedulingTerm: ["weight"],
    RoleRef: ["kind", "name"],
    SecretKeySelector: ["key"],
    ServicePort: ["port"],
    StorageClass: ["provisioner"],
    Subject: ["kind", "name"],
    TCPSocketAction: ["port"],
    TopologySpreadConstraint: ["maxSkew", "topologyKey", "whenUnsatisfiable"],
    Volume: ["name"],
    VolumeMount: ["mountPath", "name"],
    WeightedPodAffinityTerm: ["podAffinityTerm", "weight"],
    "v2.CrossVersionObjectReference": ["kind", "name"],
};

;// CONCATENATED MODULE: ./build/model/kubernetes/api/refused.js




const [oldest = 0, newest = 0] = [schemas/* apiSchemas */.N.versions[0], schemas/* apiSchemas */.N.versions.at(-1)].map((version) => {
    return Number(version?.split(".")[1]);
});
/** True if the fields of every version in the range are known. */
function isVersionKnown({ from, to }) {
    return from.minor >= oldest && to.minor <= newest;
}
/**
 * What the API server of every version in the range refuses in an object because of its schema: wrong types, unknown
 * fields, missing fields. Fields and values that a pipeline may still replace are left out, and so is what servers
 * write and not authors: `status`, `managedFields`.
 */
function refusedFields({ object, value }, range) {
    return (0,schema/* schemaFaults */.d9)(schemas/* apiSchemas */.N, object.apiVersion, value, range).filter((fault) => {
        return !isServers(fault.path) && !fault.path.some(isOpenKey) && isRefused(fault, range);
    });
}
function isRefused(fault, { from, to }) {
    if (fault.kind === "missing")
        return requiredFields[fault.type]?.includes(String(fault.path.at(-1))) === true;
    if (fault.kind === "version")
        return to.minor < fault.since || (from.minor > fault.until && from.minor <= newest);
    return true;
}
function isServers(path) {
    return path[0] === "status" || (path[0] === "metadata" && path[1] === "managedFields");
}
/** Keys that hold a token, and those by which tools mark what they take out of the object before it is sent. */
function isOpenKey(key) {
    return typeof key === "string" && (hasTokenMark(key) || /^(?:x-|[$._])/.test(key));
}
/** The value where it is certain: null for one that a pipeline may still replace. */
function settledValue(value) {
    if (value === undefined)
        return null;
    return holdsPlaceholder(value) ? null : value;
}
function holdsPlaceholder(value) {
    if (typeof value === "string")
        return isPlaceholder(value);
    if (typeof value !== "object" || value === null)
        return false;
    return Object.entries(value).some(([key, item]) => hasTokenMark(key) || holdsPlaceholder(item));
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/wrong-type.js


/** A value in a sentence, as it is read: `the string "true"`, `a list`, `yes, which kubectl reads as the boolean true`. */
function valueInWords(object, path, value) {
    if (Array.isArray(value))
        return "a list";
    if ((0,json/* isObject */.Gv)(value))
        return "a map";
    if (typeof value === "string")
        return `the string ${JSON.stringify(shortened(value))}`;
    const text = textAt(object, path);
    const data = JSON.stringify(value);
    const read = `the ${typeof value} ${data}`;
    return text === null || text === data ? read : `${text}, which kubectl reads as ${read}`;
}
function shortened(text) {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
const wrong_type_words = {
    string: "a string",
    integer: "an integer",
    number: "a number",
    boolean: "true or false",
    quantity: "a quantity such as 100m or 1Gi",
    intOrString: "an integer or a string",
};
/** What a field of a type accepts, in a sentence. */
function wantedInWords(type) {
    if (type.startsWith("[]"))
        return "a list";
    return wrong_type_words[type] ?? "a map";
}
/** Puts a value in quotes or takes it out of them, where its text says which value is meant; null otherwise. */
function typeFix(object, path, value, wanted) {
    if (wanted === "string" && (typeof value === "number" || typeof value === "boolean")) {
        const text = textAt(object, path);
        return text === null ? null : safe(`Put ${text} in quotes`, object.set(path, text));
    }
    const meant = typeof value === "string" ? readAs(wanted, value) : null;
    return meant === null ? null : safe(`Remove the quotes around ${meant}`, object.set(path, meant));
}
function readAs(wanted, text) {
    if (wanted === "boolean" && (text === "true" || text === "false"))
        return text === "true";
    if (wanted !== "integer" || !/^(?:0|-?[1-9]\d{0,14})$/.test(text))
        return null;
    return Number(text);
}
/** The text of a plain value as its author wrote it: `1.10`, `yes`. */
function textAt({ manifest, base }, path) {
    const range = manifest.document.valueRange([...manifest.root, ...base, ...path]);
    const text = range === null ? "" : manifest.source.text.slice(...range);
    return /^[-+.\w]{1,100}$/.test(text) ? text : null;
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/refused-field.js







/** An object with more faults than these is broken as a whole: each fix would leave all the others. */
const mostFaults = 50;
/** What the API rejects in an object because of its schema: the first faults, with fixes where they are all. */
function* refusedFieldsOf(object, range) {
    const faults = refusedFields(object.manifest, range);
    const few = faults.length <= mostFaults;
    for (const fault of faults.slice(0, mostFaults)) {
        for (const { fix, ...problem } of problemsOf(object, fault, range)) {
            yield fix === undefined || !few ? problem : { ...problem, fix: revealing(fix) };
        }
    }
}
function* problemsOf(object, fault, range) {
    const place = refused_field_nameOf(object, fault.path);
    if (fault.kind === "type")
        yield* wrongType(object, fault, place);
    else if (fault.kind === "unknown")
        yield* unknownField(object, fault, place, range);
    else if (fault.kind === "missing") {
        const message = `${place.subject} leaves out ${place.field}, which the API requires.`;
        yield { at: fault.path, message };
    }
    else {
        const since = range.to.minor < fault.since;
        const versions = since ? `only from Kubernetes 1.${fault.since} on` : `only up to Kubernetes 1.${fault.until}`;
        yield { at: fault.path, message: `${place.subject} sets ${place.field}, which the API has ${versions}.` };
    }
}
/** A field by the container that has it, otherwise by the object. */
function refused_field_nameOf(object, path) {
    const containers = object.manifest.podTemplate?.containers ?? [];
    const container = containers.find((other) => (0,core_path/* startsWith */.w1)(path, other.path) && path.length > other.path.length);
    if (container === undefined)
        return { subject: object.subject, field: (0,core_path/* formatPath */.jV)(path) };
    return { subject: capitalize(containerName(container)), field: (0,core_path/* formatPath */.jV)(path.slice(container.path.length)) };
}
function* wrongType(object, { path, wanted }, { subject, field }) {
    const value = settledValue(object.at(...path));
    if (value === null || isFlow(object, path))
        return;
    const fix = typeFix(object, path, value, wanted);
    yield {
        at: path,
        message: `${subject} sets ${field} to ${valueInWords(object, path, value)}, but the API accepts only ${wantedInWords(wanted)}.`,
        ...(fix === null ? {} : { fix }),
    };
}
/** True for `[[ x ]]` or `{X}`: what looks like a list or map may be a token. */
function isFlow({ manifest: { document, root, source } }, path) {
    const range = document.valueRange([...root, ...path]);
    const text = range === null ? "" : source.text.slice(...range);
    return /^(?:\[.*\]|\{[^:]*\})$/.test(text);
}
function* unknownField(object, { path, levels }, { subject, field }, range) {
    const key = String(path.at(-1));
    const hint = fieldHint(object.manifest.value, path, levels, range);
    // A version that is not in the tables may have fields that the others lack, but hardly one that is nearly the same.
    if (hint?.kind !== "name" && !isVersionKnown(range))
        return;
    const message = `${subject} sets ${field}, but the API has no such field there.`;
    if (hint === null)
        return yield { at: path, message };
    const meant = (0,core_path/* formatPath */.jV)(hint.path.slice(commonLength(hint.path, levels)));
    const risk = "The setting starts to take effect where the unknown field was dropped until now.";
    if (hint.kind === "name") {
        yield { at: path, message, fix: review(`Rename ${key} to ${meant}`, risk, object.rename(path, meant)) };
    }
    else if (hint.kind === "inside" && (0,json/* isObject */.Gv)(object.at(...hint.path.slice(0, -1))) && isSingle(object.at(...path))) {
        // The map is there: keys of one map can't be added and removed at once.
        const move = [object.set(hint.path, object.at(...path)), object.remove(path)];
        yield { at: path, message, fix: review(`Move ${key} to ${meant}`, risk, ...move) };
    }
    else {
        const where = hint.kind === "inside" ? meant : (0,core_path/* formatPath */.jV)(hint.path);
        yield { at: path, message, advice: `The API has this field at ${where}.` };
    }
}
function commonLength(path, levels) {
    const here = levels.at(-1)?.path ?? [];
    return (0,core_path/* startsWith */.w1)(path, here) ? here.length : 0;
}
function isSingle(value) {
    return value !== undefined && !Array.isArray(value) && !(0,json/* isObject */.Gv)(value);
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/object-invalid.js



/** What the schema of an object's kind does not allow: wrong types, unknown fields, missing fields. */
const objectInvalid = objectRule({
    id: "object-invalid",
    summary: "An object has a field that the API rejects, or lacks one that it requires.",
    why: "kubectl and the API server reject the object. Tools that turn this check off drop an unknown field silently, and " +
        "its setting has no effect.",
    severity: "error",
    category: "correctness",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation",
        "https://kubernetes.io/docs/reference/kubernetes-api/",
    ],
    *check(object, { settings }) {
        yield* misspelledVersion(object);
        yield* refusedFieldsOf(object, settings.kubernetes);
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/image-agreement/image-user-fix.js

/** Sets runAsUser of a container to the numeric ID of the image's user. */
function runAsMissingUser(container, { uid }) {
    return safe(titleOf(uid), container.set(["securityContext", "runAsUser"], uid));
}
/** Changes runAsUser to the image's user, and runAsGroup, if it is set, to the image's group. */
function runAsImageUser(container, { uid, gid }) {
    const set = (key, id) => levelOf(container, key).set(["securityContext", key], id);
    const group = container.effective("runAsGroup").value;
    const risk = "Existing files on volumes may belong to the current user, and the new one may not be able to access them.";
    const operations = [set("runAsUser", uid)];
    if (typeof group === "number" && gid !== null && group !== gid)
        operations.push(set("runAsGroup", gid));
    return review(titleOf(uid), risk, ...operations);
}
function titleOf(uid) {
    return `Run as user ${uid}, the user of the image`;
}
/** Where a key is set for a container: on the container or on its pod. */
function levelOf(container, key) {
    return container.effective(key).level === "pod" ? container.pod : container;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/pod-user-differs-from-image.js






/** A container runs as the user that its image is built for. */
const podUserDiffersFromImage = podRule({
    id: "pod-user-differs-from-image",
    summary: "A container's user does not match the user of its image, which is built in this repository.",
    why: "Another user may not be able to write to the image's files, and with runAsNonRoot: true the kubelet does not " +
        "start an image that runs as root or sets its user by name.",
    severity: "warning",
    category: "correctness",
    fixes: ["safe", "review"],
    sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
    *check({ manifest, containers }, context) {
        if (isOpenShift(manifest, context.workspace))
            return;
        for (const scope of containers) {
            const use = builtImage(scope, context);
            const found = use === null ? null : userDisagreement(use);
            if (use === null || found === null)
                continue;
            const related = [(0,places/* instructionPlace */.iR)(use.dockerfile, userInstruction(use.stage), "the user of the image")];
            yield { ...problemOf(scope, use, found), related };
        }
    },
});
function problemOf(scope, use, found) {
    switch (found.kind) {
        case "root":
            return rootProblem(scope, use);
        case "name":
            return nameProblem(scope, use, found);
        case "ids":
            return idsProblem(scope, use, found);
    }
}
const runAsUser = ["securityContext", "runAsUser"];
const runAsNonRoot = ["securityContext", "runAsNonRoot"];
function rootProblem(scope, use) {
    const message = `${scope.subject} can't start: runAsNonRoot is true, but ${builtImageName(use)} runs as root.`;
    const advice = `Set USER to a non-root user in ${use.dockerfile.file.source.path}.`;
    return { ...missingUser(scope), severity: "error", message, advice };
}
function nameProblem(scope, use, { name, image }) {
    const message = `${scope.subject} can't start: runAsNonRoot is true, but ${builtImageName(use)} has the non-numeric user ` +
        `${JSON.stringify(name)}, and the kubelet can't verify that it is not root.`;
    const problem = { ...missingUser(scope), severity: "error", message, pair: userPair(use) };
    if (image === null)
        return { ...problem, advice: "Set runAsUser to the numeric ID of that user." };
    return { ...problem, fix: runAsMissingUser(scope, image) };
}
function idsProblem(scope, use, { image, pod, matters }) {
    const message = `${scope.subject} runs as user ${pod}, but the user of ${builtImageName(use)} is ${image.uid}.`;
    const severity = matters ? "warning" : "info";
    const isOfPod = scope.effective("runAsUser").level === "pod";
    const at = isOfPod ? runAsUser : inPod(scope, runAsUser);
    const problem = { at, severity, message, pair: userPair(use) };
    if (isOfPod && scope.template.containers.length > 1) {
        const advice = `Set runAsUser to ${image.uid} on the container, or build the image for user ${pod}.`;
        return { ...problem, advice };
    }
    return { ...problem, fix: runAsImageUser(scope, image) };
}
/** The container's missing runAsUser, and what else a patch could set to let the container start. */
function missingUser(scope) {
    return { at: inPod(scope, runAsUser), restsOn: [runAsUser, runAsNonRoot, inPod(scope, runAsNonRoot)] };
}
/** A path of a container, from the spec of its pod on. */
function inPod({ base, pod }, path) {
    return [...base.slice(pod.base.length), ...path];
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/pod-spread.js





/** The node labels for spreading pods, and the plural name of the domains that each of them forms. */
const domains = new Map([
    [hostname, "nodes"],
    [zone, "zones"],
]);
/** The node labels that no spread constraint or anti-affinity covers; empty if the constraints can't be read. */
function unspreadTopologies(pod) {
    const existing = pod.at("topologySpreadConstraints") ?? [];
    if (!Array.isArray(existing))
        return [];
    const constraints = objectsOf(existing).map(({ topologyKey }) => topologyKey);
    const apart = ["required", "preferred"].flatMap((strength) => keptApart(pod.template, strength));
    const covered = new Set([...constraints, ...apart].map((key) => (typeof key === "string" ? stableNodeLabel(key) : "")));
    return [...domains.keys()].filter((key) => !covered.has(key));
}
/** The domains of node labels in a sentence: `nodes or zones`. */
function domainsOf(topologies, conjunction) {
    return topologies.map((key) => domains.get(key) ?? key).join(` ${conjunction} `);
}
/** Adds a spread constraint for each of the node labels. */
function spreadFix(pod, keys, spread) {
    const { hostnameSpread, zoneSpread } = spread.settings.fixDefaults;
    const topologies = keys.map((key) => {
        return { key, ...fitted(key === hostname ? hostnameSpread : zoneSpread, spread.replicas) };
    });
    const constraints = topologies.map((topology) => constraintFor(topology, spread, pod.manifest));
    const path = ["topologySpreadConstraints"];
    const extended = objectsOf(pod.at(...path)).length > 0;
    return safeUnless(pendingRisk(topologies, spread, pod), `Spread the pods across ${domainsOf(keys, "and")}`, ...(extended ? constraints.map((value) => pod.append(path, value)) : [pod.set(path, constraints)]));
}
/** A hard maxSkew that equals the number of replicas lets all of them share one node, so it must be smaller. */
function fitted(values, replicas) {
    if (values.whenUnsatisfiable === "ScheduleAnyway")
        return values;
    return { ...values, maxSkew: Math.max(1, Math.min(values.maxSkew, replicas - 1)) };
}
function pendingRisk(topologies, { autoscaled }, pod) {
    const hard = topologies.find(({ whenUnsatisfiable }) => whenUnsatisfiable === "DoNotSchedule");
    if (hard === undefined)
        return null;
    const place = domainsOf([hard.key], "and").replace(/s$/, "");
    const pods = hard.maxSkew === 1 ? "pod" : "pods";
    return [
        `If a ${place} has no room, new pods can stay Pending: each ${place} may run at most ${hard.maxSkew} ${pods} more ` +
            `than the ${place} with the fewest.`,
        ...(autoscaled ? ["This can also stop the autoscaler from adding pods."] : []),
        ...(claimsVolumes(pod) ? ["A pod can also stay Pending if its volumes keep it in one zone."] : []),
    ].join(" ");
}
/** True if each pod gets volumes of its own, which it keeps. */
function claimsVolumes({ manifest }) {
    return objectsOf((0,json/* valueAt */.fK)(manifest.value, ["spec", "volumeClaimTemplates"])).length > 0;
}
function constraintFor({ key, maxSkew, whenUnsatisfiable }, spread, manifest) {
    const { selector, settings } = spread;
    const revision = revisionLabel(manifest);
    return {
        maxSkew,
        topologyKey: key,
        whenUnsatisfiable,
        labelSelector: selector,
        // Without it, a rollout counts the pods that it will remove (KEP-3243, on by default from 1.27).
        ...(revision !== null && (0,version_range/* supportsFrom */.D)(settings.kubernetes, 27) && { matchLabelKeys: [revision] }),
        // Without it, tainted nodes count as empty and keep pods Pending (KEP-3094, on by default from 1.26).
        ...(whenUnsatisfiable === "DoNotSchedule" &&
            (0,version_range/* supportsFrom */.D)(settings.kubernetes, 26) && { nodeTaintsPolicy: "Honor" }),
    };
}
/** The label that differs between the pods of two revisions; null if there is none. */
function revisionLabel({ group, kind, value }) {
    if ((0,json/* valueAt */.fK)(value, ["spec", "selector", "matchLabels", "pod-template-hash"]) !== undefined)
        return null;
    if (group === "apps" && kind === "Deployment")
        return "pod-template-hash";
    return group === "argoproj.io" ? "rollouts-pod-template-hash" : null;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/pods-not-spread.js






/** Workloads with at least two pods spread them across nodes and zones with topology spread constraints. */
const podsNotSpread = podRule({
    id: "pods-not-spread",
    summary: "The pods of a workload can all run on the same node or in the same zone.",
    why: "If that node or zone fails, all replicas fail with it.",
    severity: "warning",
    category: "reliability",
    fixes: ["safe", "review"],
    equivalents: [polaris("topologySpreadConstraint")],
    sources: ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"],
    kinds: [
        "/ReplicationController",
        "apps.kruise.io/CloneSet",
        "apps.kruise.io/StatefulSet",
        "apps/Deployment",
        "apps/ReplicaSet",
        "apps/StatefulSet",
        "argoproj.io/Rollout",
    ],
    windows: "checked",
    schema: "full",
    *check(pod, { workspace, settings }) {
        const { manifest, template, subject } = pod;
        const selector = ownSelector(manifest);
        if (selector === null || selectorMatches(selector, template.labels) !== true)
            return;
        const { minimum: replicas, source } = workspace.replicasOf(manifest);
        if (replicas === null || replicas < 2 || isPlaced(pod, workspace))
            return;
        const topologies = unspreadTopologies(pod);
        if (topologies.length === 0)
            return;
        const autoscaled = source !== null && source !== manifest;
        yield {
            at: ["topologySpreadConstraints"],
            restsOn: [["affinity", "podAntiAffinity"]],
            ...(topologies.length === 1 && { severity: "info" }),
            message: `${subject} runs at least ${replicas} pods without spreading them across ${domainsOf(topologies, "or")}.`,
            ...(autoscaled && {
                related: [(0,places/* objectPlace */.jP)(source, ["metadata", "name"], "the autoscaler that sets the minimum number of pods")],
            }),
            fix: spreadFix(pod, topologies, { selector, replicas, autoscaled, settings }),
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/port-not-exposed.js







/** A container lists the ports that its image exposes, and its probes use one of them. */
const portNotExposed = containerRule({
    id: "port-not-exposed",
    summary: "The ports of a container or its probes do not match the EXPOSE of its image, which is built in this repository.",
    why: "The program probably listens on only one of them. A Service or probe with the wrong port can't reach it.",
    severity: "info",
    category: "correctness",
    fixes: ["review"],
    sources: [
        "https://docs.docker.com/reference/dockerfile/#expose",
        "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports",
    ],
    *check(scope, context) {
        const use = builtImage(scope, context);
        if (use === null)
            return;
        const lists = portDisagreement(use);
        if (lists !== null)
            yield port_not_exposed_listProblem(scope, use, lists, context);
        for (const probe of strayProbes(use))
            yield port_not_exposed_probeProblem(scope, use, probe);
    },
});
function port_not_exposed_listProblem(scope, use, lists, context) {
    const { listed, exposed } = lists;
    const message = `${scope.subject} lists ${portWords(listed)}, but ${builtImageName(use)} exposes ${portWords(exposed)}.`;
    const related = [exposePlace(use, lists)];
    const problem = { at: listed[0].path, restsOn: [["ports"]], message, pair: portPairOf(use), related };
    const fix = listExposedPort(scope, lists, context);
    if (fix !== null)
        return { ...problem, fix };
    return {
        ...problem,
        advice: "Set both to the port that the program listens on, and update whatever refers to the old port.",
    };
}
function port_not_exposed_probeProblem(scope, use, stray) {
    const { container, manifest, base } = scope;
    const { path, probe, port, listed, exposed } = stray;
    const portsPlace = (0,places/* objectPlace */.jP)(manifest, [...base, ...listed[0].path], "the ports that the container lists");
    return {
        at: path,
        message: `The ${probe} of ${containerName(container)} uses port ${port}, but the container lists ` +
            `${portWords(listed)}, and ${builtImageName(use)} exposes ${portWords(exposed)}.`,
        pair: portPairOf(use, probe),
        related: [portsPlace, exposePlace(use, stray)],
        advice: "Use a port that the program listens on, and add it to the ports of the container and to EXPOSE.",
    };
}

;// CONCATENATED MODULE: ./build/model/images/privileged-programs.js

/** Packages whose programs gain privileges through setuid bits or file capabilities, by what needs them. */
const privileged_programs_packages = {
    // https://bugs.debian.org/1069413: ping has a file capability or is setuid, by the release.
    "to send pings": [
        "arping",
        "fping",
        "inetutils-ping",
        "iputils",
        "iputils-arping",
        "iputils-ping",
        "mtr",
        "mtr-tiny",
    ],
    // https://chromium.googlesource.com/chromium/src/+/main/docs/linux/suid_sandbox.md
    "for the sandbox of the browser": ["chromium", "chromium-browser", "google-chrome-stable"],
    // https://gitlab.alpinelinux.org/alpine/aports/-/blob/master/community/caddy/APKBUILD
    "to listen on ports below 1024": ["caddy"],
    // https://developer.hashicorp.com/vault/docs/configuration#disable_mlock
    "to lock memory": ["openbao", "vault"],
    "to become another user": ["doas", "opendoas", "sudo"],
    // https://github.com/containers/buildah/blob/main/docs/buildah-build.1.md, about newuidmap and newgidmap
    "to run containers": ["buildah", "podman", "shadow-uidmap", "uidmap"],
    "to mount file systems": ["fuse", "fuse3"],
    // https://www.monitoring-plugins.org/doc/faq/index.html: check_icmp is setuid root.
    "to check hosts": ["monitoring-plugins", "monitoring-plugins-basic", "nagios-plugins", "nagios-plugins-basic"],
    "to deliver mail": ["exim4", "msmtp", "postfix", "sendmail"],
    "to capture packets": ["tshark", "wireshark", "wireshark-common"],
};
const purposes = new Map(Object.entries(privileged_programs_packages).flatMap(([purpose, names]) => names.map((name) => [name, purpose])));
/** Why the program of a package needs setuid bits or file capabilities, as `to send pings`; null if none is known. */
function packagePurpose(name) {
    return purposes.get(name) ?? null;
}
/**
 * Words in the names of images whose programs gain privileges through setuid bits or file capabilities, by what needs
 * them. Examples: louislam/uptime-kuma#1347, zabbix/zabbix-docker#482, elastic/beats#15194,
 * linuxserver/docker-smokeping#99, prometheus-community/helm-charts#2360, caddyserver/caddy-docker#466; the setcap
 * commands in the Dockerfiles of coredns/coredns, AdguardTeam/AdGuardHome, coturn/coturn and kubernetes/ingress-nginx; sudo in splunk/docker-splunk.
 */
const imageWords = [
    [
        "to send pings",
        [
            "blackbox[-_]exporter",
            "cacti",
            "check-mk\\S*",
            "checkmk",
            "cloudprober",
            "gatus",
            "heartbeat",
            "icinga2?",
            "librenms",
            "nagios",
            "netdata",
            "opennms",
            "ping[-_]exporter",
            "sensu\\S*",
            "smokeping(?:[-_]prober)?",
            "telegraf",
            "uptime-kuma",
            "zabbix-(?:agent2?|appliance|proxy|server)(?:-\\w+)*",
        ],
    ],
    [
        "to serve DNS or DHCP",
        [
            "adguardhome",
            "bind9?",
            "blocky",
            "coredns",
            "dhcpd",
            "dns-server",
            "dnsdist",
            "dnsmasq",
            "isc-dhcp-server",
            "kea(?:-dhcp\\w*)?",
            "knot(?:-resolver)?",
            "pdns(?:-\\w+)*",
            "pihole",
            "powerdns",
            "unbound",
        ],
    ],
    [
        "to capture packets",
        ["arkime", "netshoot", "ntopng", "packetbeat", "suricata", "tcpdump", "tshark", "wireshark", "zeek"],
    ],
    [
        "for the sandbox of the browser",
        [
            "browserless",
            "chrome",
            "chromium",
            "gotenberg",
            "grafana-image-renderer",
            "headless-shell",
            "playwright",
            "puppeteer",
            "rendertron",
            "selenium",
        ],
    ],
    ["to build or run containers", ["buildah", "buildkit", "buildkitd", "dind", "podman", "rootless"]],
    [
        "to become another user",
        [
            "actions-runner",
            "azure-pipelines-agent",
            "code-server",
            "coder",
            "documentdb-local",
            "enterprise-base",
            "gitlab-runner",
            "inbound-agent",
            "jenkins-agent",
            "jnlp-slave",
            "jupyter\\w*",
            "rstudio",
            "splunk/(?:splunk|universalforwarder)",
            "sudo",
            "workspace-full",
        ],
    ],
    [
        "to listen on ports below 1024",
        [
            "caddy",
            "coturn",
            "frankenphp",
            "ingress-nginx/controller",
            "kong",
            "kong-gateway",
            "kubernetes-ingress",
            "mercure",
            "nginx-ingress(?:-controller)?",
        ],
    ],
    ["to lock memory", ["openbao", "vault"]],
    ["to deliver mail", ["docker-mailserver", "exim\\w*", "mailu", "postfix", "sendmail"]],
];
const imageTests = imageWords.map(([purpose, words]) => {
    return { purpose, word: new RegExp(`(?<![\\w-])(?:${words.join("|")})(?![\\w])`, "i") };
});
/** What an image is known to need setuid bits or file capabilities for, judged by its name; null if nothing is. */
function privilegedImage(reference) {
    const repository = (0,images_images/* parseImage */.z)(reference)?.repository;
    if (repository === undefined)
        return null;
    for (const { purpose, word } of imageTests) {
        const found = word.exec(repository)?.[0];
        if (found !== undefined)
            return { word: found, purpose };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/installed-packages.js



/** The packages that a RUN installs, without versions: words after `add` or `install` that are no options. */
function installedPackages(run) {
    return (0,shell_commands/* shellCommands */.h)(instructionText(run)).flatMap((words) => {
        const manager = words.findIndex((word) => packageManagers.has(word));
        const verb = manager === -1 ? -1 : words.findIndex((word) => word === "add" || word === "install");
        if (verb <= manager)
            return [];
        return words.slice(verb + 1).flatMap((word) => (word.startsWith("-") ? [] : [word.replace(/[=~<>].*$/, "")]));
    });
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/image-privileges.js




/** Programs that run another program as a different user through their setuid bit. */
const userSwitchers = /^(?:\/\S*\/)?(?:sudo|doas)$/;
/** The first instruction that lets a program of an image gain privileges when it starts; null if none is found. */
function gainedPrivileges({ dockerfile, stage }) {
    return startGains(stage) ?? buildGains(dockerfile, stage) ?? baseGains(stage);
}
function startGains({ entryPoint, command }) {
    for (const instruction of [entryPoint, command]) {
        if (instruction === null)
            continue;
        const program = (0,shell_commands/* shellCommands */.h)(instructionText(instruction))
            .flat()
            .find((word) => userSwitchers.test(word));
        if (program !== undefined)
            return gain(instruction, `starts ${program.replace(/^.*\//, "")}`);
    }
    return null;
}
function buildGains(dockerfile, stage) {
    for (const instruction of instructionsOf(stage)) {
        const found = instruction.keyword === "RUN" ? runGains(instruction) : copyGains(dockerfile, stage, instruction);
        if (found !== null)
            return found;
    }
    return null;
}
function runGains(run) {
    const marked = markedByRun(run);
    if (marked !== null)
        return marked;
    for (const name of installedPackages(run)) {
        const purpose = packagePurpose(name);
        if (purpose !== null)
            return gain(run, `installs ${name}`, purpose);
    }
    return null;
}
/** A RUN that sets a file capability or a setuid bit. */
function markedByRun(run) {
    const text = instructionText(run);
    if (!/\b(?:setcap|chmod|install)\b/.test(text))
        return null;
    for (const words of (0,shell_commands/* shellCommands */.h)(text)) {
        const program = words.findIndex((word) => /^(?:\/\S*\/)?(?:setcap|chmod|install)$/.test(word));
        if (program === -1)
            continue;
        const rest = words.slice(program + 1);
        if (words[program]?.endsWith("setcap")) {
            if (rest.includes("-r"))
                continue;
            const effective = rest.some((word) => /[+=][ip]*e/.test(word));
            return { instruction: run, does: "gives a program a file capability", purpose: null, capability: effective };
        }
        const mode = rest.find((word) => isSetuidMode(word.replace(/^--mode=/, "")));
        if (mode !== undefined && isModeOf(words[program] ?? "", rest, mode))
            return gain(run, setuid);
    }
    return null;
}
const setuid = "sets the setuid bit of a program";
/** Longer words are no modes. */
const longestMode = 40;
/** Modes of chmod that set the setuid bit: `4755`, `06755`, `u+s`, `+s`, `ug+rxs`. */
const setsUserId = /^(?:0?[4-7][0-7]{3}|(?:[\w+=-]+,)?(?:[goa]*[ua][ugoa]*)?[+=][rwxXt]*s[rwxXts]*(?:,.*)?)$/;
function isSetuidMode(word) {
    return word.length <= longestMode && setsUserId.test(word);
}
/** For install, a mode follows `-m` or `--mode`. */
function isModeOf(program, words, mode) {
    if (!program.endsWith("install"))
        return true;
    return mode.startsWith("--mode=") || /^(?:-\w*m|--mode)$/.test(words[words.indexOf(mode) - 1] ?? "");
}
function copyGains({ stages }, stage, instruction) {
    if (!isCopy(instruction))
        return null;
    const flag = (name) => instruction.flags.find((each) => each.name === name)?.value ?? "";
    if (isSetuidMode(flag("chmod")))
        return gain(instruction, setuid);
    const from = flag("from");
    if (from === "")
        return null;
    // COPY keeps file capabilities and modes.
    const source = stages.find(({ name, index }) => name?.toLowerCase() === from.toLowerCase() || String(index) === from);
    if (source === undefined || lineageOf(stage).includes(source))
        return null;
    const marked = instructionsOf(source).filter(({ keyword }) => keyword === "RUN");
    return marked.map(markedByRun).find((found) => found !== null) ?? null;
}
function baseGains(stage) {
    const base = rootBaseOf(stage);
    const image = base.kind === "image" ? privilegedImage(base.reference) : null;
    const { from } = lineageOf(stage).at(-1) ?? stage;
    if (image === null)
        return null;
    return gain(from, `builds on "${image.word}"`, image.purpose);
}
function gain(instruction, does, purpose = null) {
    return { instruction, does, purpose, capability: false };
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/escalation-risk.js







/** Programs that gain privileges through setuid or file capabilities, or that start programs that do. */
const programs = [
    "arping",
    "buildah",
    "chrome",
    "chromium",
    "dind",
    "doas",
    "dumpcap",
    "fping",
    "mtr",
    "newuidmap",
    "podman",
    "puppeteer",
    "rootless",
    "sudo",
];
const programWord = new RegExp(`\\b(?:${programs.join("|")})\\b|(?:^|[\\s;&|('"/])(?:ping6?)(?= )`, "i");
/** Why `allowPrivilegeEscalation: false` may break a container; null if no reason is known. */
function escalationRisk(scope, context) {
    const { container } = scope;
    const program = programWord.exec(commandText(container))?.[0].replace(/^[^\w]/, "");
    if (program !== undefined) {
        return {
            risk: `The command contains "${program}", which needs setuid programs or file capabilities.`,
            related: [],
        };
    }
    for (const use of possibleImages(scope, context)) {
        const found = escalation_risk_byDockerfile(use);
        if (found !== null)
            return found;
    }
    const risk = escalation_risk_byImage(container.image ?? "") ?? bySettings(scope);
    return risk === null ? null : { risk, related: [] };
}
function escalation_risk_byDockerfile(use) {
    const gained = gainedPrivileges(use);
    if (gained === null)
        return null;
    const { dockerfile, container } = use;
    const { instruction, does, purpose, capability } = gained;
    const place = (0,places/* instructionPlace */.iR)(dockerfile, instruction, `the instruction that ${does}`);
    const fact = `${place.file} line ${place.start.line} ${does}`;
    if (purpose !== null) {
        const needs = `${fact}, which needs setuid bits or file capabilities ${purpose}.`;
        return { risk: `${needs} These stop working for non-root users.`, related: [place] };
    }
    const stops = `${fact}, which stops working for non-root users.`;
    const dropsAll = textsOf((0,json/* valueAt */.fK)(securityContextOf(container), ["capabilities", "drop"])).some(isAll);
    if (!capability)
        return { risk: stops, related: [place] };
    const start = dropsAll
        ? "Because the container drops all capabilities, the program may not even start."
        : "If the container drops this capability too, the program does not even start.";
    return { risk: `${stops} ${start}`, related: [place] };
}
function isAll(name) {
    return name.toUpperCase() === "ALL";
}
function escalation_risk_byImage(reference) {
    const image = privilegedImage(reference);
    if (image === null)
        return null;
    return `"${image.word}" images use setuid programs or file capabilities ${image.purpose}. These stop working for non-root users.`;
}
function bySettings(scope) {
    const { container, at } = scope;
    if (JSON.stringify(at("env") ?? null).includes('"GRANT_SUDO"')) {
        return "GRANT_SUDO lets the user run sudo, which stops working.";
    }
    if (at("securityContext", "allowPrivilegeEscalation") === true) {
        return "The container may need it: sudo, other setuid programs and file capabilities stop working.";
    }
    const added = addedCapabilities(container)[0];
    if (added === undefined || !runsAsNonRoot(scope))
        return null;
    return `A non-root process gets ${added} only through file capabilities, which stop working.`;
}
function runsAsNonRoot({ effective }) {
    const user = effective("runAsUser").value;
    return effective("runAsNonRoot").value === true || (typeof user === "number" && user > 0);
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/privilege-escalation-allowed.js





/** Each container must set `allowPrivilegeEscalation: false`; the API has no such field for the whole pod. */
const privilegeEscalationAllowed = containerRule({
    id: "privilege-escalation-allowed",
    summary: "A container allows its processes to gain more privileges than it started with.",
    why: "Without allowPrivilegeEscalation: false, an attacker inside the container can use a setuid program or file " +
        "capabilities to become root there.",
    severity: "warning",
    category: "security",
    fixes: ["safe", "review"],
    equivalents: [
        checkov("CKV_K8S_20", "kubernetes/checks/resource/k8s/AllowPrivilegeEscalation.py"),
        kubeLinter("privilege-escalation-container", "privilege-escalation"),
        polaris("privilegeEscalationAllowed"),
        trivy(["KSV-0001", "AVD-KSV-0001", "KSV001", "no-self-privesc", "kubernetes-no-self-privesc"], "kubernetes/can_elevate_its_own_privileges.rego"),
    ],
    sources: [
        "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    ],
    *check(scope, context) {
        const { subject, container, at: valueAt, set } = scope;
        const at = ["securityContext", "allowPrivilegeEscalation"];
        const allowed = valueAt(...at) ?? null;
        // The API rejects allowPrivilegeEscalation: false next to privileged: true.
        if ((allowed !== null && allowed !== true) || valueAt("securityContext", "privileged") === true)
            return;
        const unlimited = addedCapabilities(container).find((name) => name === "SYS_ADMIN" || name === "ALL");
        if (unlimited !== undefined) {
            const message = `${subject} can always gain privileges because it adds the capability ${unlimited}.`;
            const advice = `Remove the capability ${unlimited} first, then set allowPrivilegeEscalation: false.`;
            const related = [
                scope.place(["securityContext", "capabilities", "add"], "the capabilities that the container adds"),
            ];
            yield { at, severity: "info", message, related, advice };
            return;
        }
        const message = allowed === true
            ? `${subject} sets allowPrivilegeEscalation: true.`
            : `${subject} does not set allowPrivilegeEscalation: false.`;
        const found = escalationRisk(scope, context);
        const fix = safeUnless(found?.risk ?? null, "Set allowPrivilegeEscalation to false", set(at, false));
        yield { at, message, related: found?.related ?? [], fix };
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/image-agreement/empty-volumes.js
/** Mounts an emptyDir volume at each path of a container. Adds the names of the new volumes to those in `taken`. */
function mountEmptyVolumes(container, paths, taken) {
    const mounts = paths.map((mountPath) => ({ name: freeName(mountPath, taken), mountPath }));
    const volumes = mounts.map(({ name }) => ({ name, emptyDir: {} }));
    return [...addTo(container, "volumeMounts", mounts), ...addTo(container.pod, "volumes", volumes)];
}
function addTo(scope, key, items) {
    const list = scope.at(key);
    if (!Array.isArray(list) || list.length === 0)
        return [scope.set([key], items)];
    return items.map((item) => scope.append([key], item));
}
/** A volume name made of the last two steps of a path. */
function freeName(path, taken) {
    const plain = path.split("/").filter(Boolean).slice(-2).join("-");
    let name = plain;
    for (let count = 2; taken.has(name); count += 1)
        name = `${plain}-${count}`;
    taken.add(name);
    return name;
}

;// CONCATENATED MODULE: ./build/model/images/image-programs.js

const nginx = { command: "nginx -g daemon off;", main: "/etc/nginx/nginx.conf" };
const unprivilegedRegistries = ["docker.io", "ghcr.io", "public.ecr.aws", "quay.io"];
const imagePrograms = [
    {
        // https://github.com/nginx/docker-nginx/blob/master/mainline/debian/Dockerfile
        images: ["docker.io/library/nginx", "public.ecr.aws/nginx/nginx"],
        command: nginx.command,
        writes: [
            { path: "/var/cache/nginx", settings: [nginx.main, "/etc/nginx/conf.d", "/etc/nginx/templates"] },
            { path: "/run", settings: [nginx.main] },
        ],
    },
    {
        // https://github.com/nginx/docker-nginx-unprivileged: the PID file is in /tmp too.
        images: unprivilegedRegistries.flatMap((registry) => {
            return ["nginx", "nginxinc"].map((owner) => `${registry}/${owner}/nginx-unprivileged`);
        }),
        command: nginx.command,
        writes: [{ path: "/tmp", settings: [nginx.main] }],
    },
    {
        // https://github.com/docker-library/httpd/blob/master/2.4/Dockerfile
        images: ["docker.io/library/httpd"],
        command: "httpd-foreground",
        writes: [{ path: "/usr/local/apache2/logs", settings: ["/usr/local/apache2/conf"] }],
    },
];
/** The program of an image, where that is known by its name. */
function imageProgram(reference) {
    const image = (0,images_images/* parseImage */.z)(reference);
    if (image === null)
        return null;
    const name = `${image.registry}/${image.repository}`;
    return imagePrograms.find(({ images }) => images.includes(name)) ?? null;
}

;// CONCATENATED MODULE: ./build/rules/lib/image-agreement/unwritable-directories.js





/**
 * The directories that the program of a container needs to write to and that no volume is mounted at. None where the
 * container may run another program, or where changed settings may have moved all of the directories.
 */
function unwritableDirectories(scope, context) {
    if (scope.at("command") !== undefined || scope.at("args") !== undefined)
        return [];
    const [use] = possibleImages(scope, context);
    if (use?.certain === false)
        return [];
    const program = use === undefined ? imageProgram(scope.container.image ?? "") : inheritedProgram(use.stage);
    const mounts = mountPaths(scope);
    const missing = (program?.writes ?? []).filter(({ path }) => !mounts.some((mount) => overlap(mount, path)));
    const changed = use === undefined ? mounts : [...mounts, ...changedPaths(use.stage)];
    const mayBeMoved = missing.every(({ settings }) => {
        return settings.some((setting) => changed.some((path) => mayBe(path, setting)));
    });
    return mayBeMoved ? [] : missing.map(({ path }) => path);
}
/** The program of the base image, where the image starts the program in the same way. */
function inheritedProgram(stage) {
    const { base } = lineageOf(stage).at(-1) ?? stage;
    const program = base.kind === "image" ? imageProgram(base.reference) : null;
    if (program === null || stage.entryPoint !== null)
        return null;
    return stage.command === null || plainWords(stage.command.text) === plainWords(program.command) ? program : null;
}
/** A command in shell or exec form, without quotes and brackets. */
function plainWords(text) {
    return text.replace(/[^\w;-]+/g, " ").trim();
}
function mountPaths({ at }) {
    return objectsOf(at("volumeMounts")).flatMap(({ mountPath }) => {
        // In all images of the table, /var/run is a link to /run.
        return typeof mountPath === "string" ? [mountPath.replace(/^\/var\/run(?=\/|$)/, "/run")] : [];
    });
}
/** The paths that the instructions of an image may change. Those in a RUN may be relative. */
function changedPaths(stage) {
    return instructionsOf(stage).flatMap((instruction) => {
        return instruction.keyword === "COPY" || instruction.keyword === "ADD"
            ? copiedPaths(stage, instruction)
            : instructionText(instruction).split(/[^\w./-]+/);
    });
}
function copiedPaths(stage, instruction) {
    const copied = copiedFiles(stageHolding(stage, instruction), instruction);
    if (copied === null)
        return ["/"];
    return copied.files.length === instruction.words.length - 1 ? copied.files : [copied.target];
}
/** True where two paths may be the same, or one above the other. */
function mayBe(path, other) {
    return path.startsWith("/") ? overlap(path, other) : path.split("/").includes(other.replace(/^.*\//, ""));
}
function overlap(path, other) {
    const [one, two] = [path, other].map((each) => each.replace(/\/*$/, "/"));
    return one.startsWith(two) || two.startsWith(one);
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/read-only-root-without-volume.js






/** A container with a read-only root file system has volumes at the directories that its program writes to. */
const readOnlyRootWithoutVolume = podRule({
    id: "read-only-root-without-volume",
    summary: "The root file system is read-only, but the program needs to write to a directory without a volume.",
    why: "nginx and httpd exit at startup if they can't create their cache directories or PID file.",
    severity: "warning",
    category: "correctness",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
        "https://hub.docker.com/_/nginx",
        "https://github.com/nginx/docker-nginx-unprivileged",
    ],
    *check(pod, context) {
        const taken = new Set(objectsOf(pod.at("volumes")).map(({ name }) => name));
        for (const container of pod.containers) {
            const isReadOnly = container.at("securityContext", "readOnlyRootFilesystem") === true;
            const missing = isReadOnly ? unwritableDirectories(container, context) : [];
            if (missing.length === 0)
                continue;
            const directories = missing.join(" and ");
            const message = `${container.subject} has a read-only root file system, but its program writes to ${directories}, ` +
                "and no volume is mounted there.";
            const at = ["securityContext", "readOnlyRootFilesystem"];
            const use = builtImage(container, context);
            const related = use === null ? [] : [baseImagePlace(use, "the base image, whose program writes to these directories")];
            const problem = { on: container, at, restsOn: [["image"], ["volumeMounts"]], message, related };
            if (pod.template.schema === "restricted") {
                yield { ...problem, advice: "Mount writable volumes there, if the platform supports emptyDir." };
                continue;
            }
            const risk = "emptyDir volumes take disk space on the node and are deleted with the pod.";
            const operations = mountEmptyVolumes(container, missing, taken);
            const title = `Mount ${missing.length === 1 ? "an emptyDir volume" : "emptyDir volumes"} at ${directories}`;
            yield { ...problem, fix: review(title, risk, ...operations) };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/backends.js


/** Kinds of workloads whose pods are not interchangeable servers. */
const unlike = new Set(["CronJob", "Job", "Pod", "StatefulSet"]);
/**
 * The minimum number of pods behind a Service. Null if it is unknown, if the pods are not interchangeable servers, or
 * if they are bound to a node or zone.
 */
function fewestServers(service, workspace) {
    const backends = workspace.workloadsOf(service);
    if (!backends.complete)
        return null;
    let pods = 0;
    for (const workload of backends.items) {
        if (isDaemonSet(workload) || unlike.has(workload.kind))
            return null;
        if (workload.podTemplate !== null && isBoundToZone(workload.podTemplate))
            return null;
        const { minimum, source } = workspace.replicasOf(workload);
        if (minimum === null || (source === workload && workspace.patched(workload, ["spec", "replicas"])))
            return null;
        pods += minimum;
    }
    return pods;
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/same-zone.js


/** The value of `trafficDistribution` for all target versions; null if the fix must be an annotation. */
function sameZoneDistribution({ kubernetes, fixDefaults: { sameZone } }) {
    if (sameZone === "annotation")
        return null;
    if ((0,version_range/* supportsFrom */.D)(kubernetes, 34))
        return "PreferSameZone";
    // The older name of the same value: on by default from 1.31 (KEP-4444), and still accepted by later versions.
    return sameZone === "traffic-distribution" && (0,version_range/* supportsFrom */.D)(kubernetes, 31) ? "PreferClose" : null;
}
/** The annotation that all target versions support, with the value that enables topology-aware routing. */
function sameZoneAnnotation(kubernetes) {
    return (0,version_range/* supportsFrom */.D)(kubernetes, 27) ? [topologyMode, "Auto"] : [topologyHints, "auto"];
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/service-crosses-zones.js





/** With fewer pods, a zone probably has none, and topology-aware routing is off (KEP-2433). */
const fewestPods = 3;
/** A Service with several pods should prefer those in the caller's zone. */
const serviceCrossesZones = objectRule({
    id: "service-crosses-zones",
    summary: "A Service sends traffic to pods in any zone.",
    why: "In a cluster with three zones, about two of three requests go to another zone. That adds latency and, with most " +
        "providers, cost.",
    severity: "info",
    category: "efficiency",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/topology-aware-routing/",
        "https://kubernetes.io/docs/concepts/services-networking/service/#traffic-distribution",
        "https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/4444-service-traffic-distribution",
    ],
    kinds: ["/Service"],
    *check(service, context) {
        const { manifest } = service;
        const { workspace, settings } = context;
        const spec = routedSpec(manifest);
        if (spec === null || hasRoutingChoice(manifest) || wantsCertainPods(spec) || isAside(spec))
            return;
        if (hasMeshRouting(manifest, workspace))
            return;
        const pods = fewestServers(manifest, workspace);
        if (pods === null || pods < fewestPods)
            return;
        const related = workloadPlaces(workspace.workloadsOf(manifest).items);
        const message = `${service.subject} sends traffic to at least ${pods} pods, regardless of their zone.`;
        const title = "Prefer pods in the caller's zone";
        const distribution = sameZoneDistribution(settings);
        if (distribution !== null) {
            const at = ["spec", "trafficDistribution"];
            yield {
                at,
                restsOn: routingChoices,
                message,
                related,
                fix: review(title, overloadRisk, service.set(at, distribution)),
            };
            return;
        }
        const [key, value] = sameZoneAnnotation(settings.kubernetes);
        const at = ["metadata", "annotations", key];
        yield { at, restsOn: routingChoices, message, related, fix: safe(title, service.set(at, value)) };
    },
});
const overloadRisk = "Pods get all the traffic of their zone, which can overload them if some zones have more callers than others.";

;// CONCATENATED MODULE: ./build/rules/kubernetes/topology-annotation-ineffective.js





/** The annotations for topology-aware routing have two valid values; with any other, it is off without an error. */
const topologyAnnotationIneffective = objectRule({
    id: "topology-annotation-ineffective",
    summary: "An annotation for topology-aware routing has no effect or is deprecated.",
    why: "Kubernetes reports no error for an annotation without effect: the Service keeps sending traffic to every zone.",
    severity: "warning",
    category: "efficiency",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/topology-aware-routing/",
        "https://kubernetes.io/docs/reference/labels-annotations-taints/#servicekubernetesiotopology-mode",
        "https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/2433-topology-aware-hints",
    ],
    kinds: ["/Service"],
    *check(service, { settings }) {
        const spec = routedSpec(service.manifest);
        if (spec === null)
            return;
        const { [topologyMode]: mode, [topologyHints]: hints } = service.manifest.annotations;
        const renamed = (0,version_range/* supportsFrom */.D)(settings.kubernetes, 27);
        if (spec["internalTrafficPolicy"] === "Local" && (isOn(mode) || isOn(hints))) {
            yield besideLocal(service, isOn(mode) ? topologyMode : topologyHints);
        }
        else if (mode !== undefined && hints !== undefined)
            yield both(service, mode, hints);
        else if (mode !== undefined && !isKnown(mode))
            yield unknownValue(service, topologyMode, mode, renamed);
        else if (hints !== undefined && !isKnown(hints))
            yield unknownValue(service, topologyHints, hints, renamed);
        else if (isOn(hints) && renamed)
            yield deprecated(service);
    },
});
function besideLocal({ subject, place }, key) {
    const policy = ["spec", "internalTrafficPolicy"];
    return {
        at: annotation(key),
        restsOn: [policy],
        related: [place(policy, "the policy that keeps traffic on the node")],
        message: `${subject} sets internalTrafficPolicy: Local, so ${key} has no effect inside the cluster.`,
        severity: "info",
        advice: "Remove the annotation or internalTrafficPolicy.",
    };
}
function both({ subject, remove, place }, mode, hints) {
    const at = annotation(topologyHints);
    const problem = {
        at,
        restsOn: [annotation(topologyMode)],
        related: [place(annotation(topologyMode), "the annotation that replaced it")],
        message: `${subject} sets both annotations for topology-aware routing; Kubernetes uses the deprecated one.`,
    };
    if (!isSwitch(mode)) {
        return { ...problem, advice: `Remove the deprecated annotation and set ${topologyMode} to Auto or Disabled.` };
    }
    const risk = isOn(mode) === isOn(hints) ? null : `Kubernetes then uses the value of ${topologyMode}, which is different.`;
    return { ...problem, fix: safeUnless(risk, "Remove the deprecated annotation", remove(at)) };
}
function unknownValue({ set }, key, value, renamed) {
    const at = annotation(key);
    const message = `The value ${JSON.stringify(value)} of ${key} has no effect: only Auto enables topology-aware routing.`;
    // Both the value and the deprecated key must change, which no single operation does.
    if (key === topologyHints && renamed) {
        const advice = `Replace it with ${topologyMode}: Auto, or Disabled to keep topology-aware routing off.`;
        return { at, message, advice };
    }
    if (!isMeantAsOn(value)) {
        return { at, message, advice: "Set it to Auto, or to Disabled to keep topology-aware routing off." };
    }
    const risk = "This enables topology-aware routing, which was off until now.";
    return { at, message, fix: review("Set the annotation to Auto", risk, set(at, "Auto")) };
}
function deprecated({ subject, rename }) {
    const at = annotation(topologyHints);
    return {
        at,
        message: `${subject} uses the annotation ${topologyHints}, which is deprecated since Kubernetes 1.27.`,
        severity: "info",
        fix: safe(`Rename the annotation to ${topologyMode}`, rename(at, topologyMode)),
    };
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/spread-constraint.js



/** The topology spread constraints of a pod. */
function spreadConstraints(pod) {
    const path = "topologySpreadConstraints";
    const list = pod.at(path);
    if (!Array.isArray(list))
        return [];
    const all = [];
    for (const [index, value] of list.entries()) {
        if ((0,json/* isObject */.Gv)(value))
            all.push({ scope: pod.within(path, index), value, template: pod.template, index, all });
    }
    return all;
}
/** A constraint with the topologyKey and whenUnsatisfiable of an earlier one. */
function* repeatedConstraint({ scope, value, index, all }) {
    const { topologyKey, whenUnsatisfiable } = value;
    if (typeof topologyKey !== "string")
        return;
    const first = all.find((other) => other.index < index && hasTopology(other, topologyKey, whenUnsatisfiable));
    if (first === undefined)
        return;
    const alike = JSON.stringify(first.value) === JSON.stringify(value);
    yield {
        on: scope,
        at: [],
        message: `${scope.subject} has two topology spread constraints for ${topologyKey} with the same whenUnsatisfiable, ` +
            "which the API rejects.",
        related: [first.scope.place([], "the constraint with the same topologyKey and whenUnsatisfiable")],
        ...(alike
            ? { fix: safe("Remove the duplicate constraint", scope.remove([])) }
            : { advice: "Remove one of the two constraints, or change whenUnsatisfiable of one of them." }),
    };
}
/** A `minDomains` that the API rejects. */
function* refusedMinDomains({ scope, value }) {
    if (value["minDomains"] == null || value["whenUnsatisfiable"] !== "ScheduleAnyway")
        return;
    const at = ["minDomains"];
    const risk = "If you need a minimum number of domains, set whenUnsatisfiable: DoNotSchedule instead.";
    yield {
        on: scope,
        at,
        message: `${scope.subject} sets minDomains with whenUnsatisfiable: ScheduleAnyway, which the API rejects.`,
        related: [scope.place(["whenUnsatisfiable"], "the whenUnsatisfiable that does not allow minDomains")],
        fix: review("Remove minDomains", risk, scope.remove(at)),
    };
}
/** A node label that was replaced by another one. */
function* deprecatedNodeLabel({ scope, value, all }) {
    const { topologyKey, whenUnsatisfiable } = value;
    if (typeof topologyKey !== "string")
        return;
    const stable = stableNodeLabel(topologyKey);
    if (stable === topologyKey)
        return;
    const taken = all.find((other) => hasTopology(other, stable, whenUnsatisfiable));
    const at = ["topologyKey"];
    yield {
        on: scope,
        at,
        message: `The topologyKey ${topologyKey} is a deprecated node label; use ${stable} instead.`,
        severity: "warning",
        ...(taken === undefined
            ? { fix: safe(`Change topologyKey to ${stable}`, scope.set(at, stable)) }
            : {
                related: [taken.scope.place(["topologyKey"], "the constraint that already uses the new label")],
                advice: `Another constraint already uses ${stable}, so remove this one.`,
            }),
    };
}
function hasTopology({ value }, topologyKey, whenUnsatisfiable) {
    return value["topologyKey"] === topologyKey && value["whenUnsatisfiable"] === whenUnsatisfiable;
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/spread-selector.js





const spread_selector_at = ["labelSelector"];
/** A constraint that counts no pods because its selector is missing or empty. */
function* emptySelector({ scope, value, template }) {
    const selector = value["labelSelector"] ?? null;
    if (selector !== null && !((0,json/* isObject */.Gv)(selector) && Object.keys(selector).length === 0))
        return;
    const problem = {
        on: scope,
        at: spread_selector_at,
        message: `A topology spread constraint of ${scope.subject} counts no pods: its labelSelector is missing or empty.`,
        severity: "warning",
    };
    const own = ownSelector(scope.manifest);
    if (own === null || selectorMatches(own, template.labels) !== true || repeatedKeys(value, own).length > 0) {
        yield { ...problem, advice: "Add a labelSelector that matches the labels of the pods." };
        return;
    }
    const hard = value["whenUnsatisfiable"] === "DoNotSchedule";
    const risk = hard ? "The constraint takes effect: pods stay Pending if it can't be met." : null;
    yield {
        ...problem,
        fix: safeUnless(risk, `Set labelSelector to the selector of the ${scope.manifest.kind}`, scope.set(spread_selector_at, own)),
    };
}
/** A constraint whose selector does not match the pods that have it. */
function* otherPodsSelector(constraint) {
    const { scope, value, template } = constraint;
    const selector = value["labelSelector"];
    if (!(0,json/* isObject */.Gv)(selector) || Object.keys(selector).length === 0)
        return;
    if (selectorMatches(selector, template.labels) !== false || isLabelledElsewhere(scope.manifest))
        return;
    const fix = correctedLabels(constraint, selector);
    const absent = [...labelKeys(selector)].find((key) => !Object.hasOwn(template.labels, key));
    const advice = absent === undefined
        ? "Change labelSelector to match the labels of the pod template."
        : `Change labelSelector to match the labels of the pod template, unless something else adds the label ${absent}.`;
    yield {
        on: scope,
        at: spread_selector_at,
        message: `A topology spread constraint of ${scope.subject} does not count its own pods: labelSelector does not match them.`,
        related: [(0,places/* objectPlace */.jP)(scope.manifest, [...template.path, "metadata", "labels"], "the labels of the pods")],
        // A kustomization can add labels that are not in the file.
        severity: absent === undefined ? "warning" : "info",
        ...(fix === null ? { advice } : { fix }),
    };
}
/** Sets the labels of a selector to their values on the pods; null if the pods lack one of them. */
function correctedLabels({ scope, template }, selector) {
    const { matchLabels, matchExpressions } = selector;
    if (!(0,json/* isObject */.Gv)(matchLabels) || matchExpressions !== undefined)
        return null;
    const wrong = Object.entries(matchLabels).filter(([key, value]) => template.labels[key] !== value);
    if (wrong.length === 0 || !wrong.every(([key]) => Object.hasOwn(template.labels, key)))
        return null;
    return review("Use the labels of the pod template", "The constraint counts different pods than before, so new pods may be placed differently.", ...wrong.map(([key]) => scope.set([...spread_selector_at, "matchLabels", key], template.labels[key])));
}
/** A label in both `matchLabelKeys` and `labelSelector`, which the API rejects. */
function* repeatedLabel({ scope, value }) {
    const selector = value["labelSelector"];
    const keys = value["matchLabelKeys"];
    if (!(0,json/* isObject */.Gv)(selector) || !Array.isArray(keys))
        return;
    const repeated = repeatedKeys(value, selector);
    const [label] = repeated;
    if (label === undefined)
        return;
    const path = ["matchLabelKeys", keys.indexOf(label)];
    const problem = {
        on: scope,
        at: path,
        message: `The label ${label} is in both matchLabelKeys and labelSelector, which the API rejects.`,
        related: [scope.place(spread_selector_at, "the selector that already contains the label")],
    };
    const title = repeated.length === 1 ? `Remove ${label} from matchLabelKeys` : "Remove matchLabelKeys";
    if (repeated.length === keys.length)
        yield { ...problem, fix: safe(title, scope.remove(["matchLabelKeys"])) };
    else if (repeated.length === 1)
        yield { ...problem, fix: safe(title, scope.remove(path)) };
    else
        yield { ...problem, advice: "Remove every label from matchLabelKeys that labelSelector already contains." };
}
/** The `matchLabelKeys` of a constraint that a selector contains too. */
function repeatedKeys(constraint, selector) {
    const named = labelKeys(selector);
    return textsOf(constraint["matchLabelKeys"]).filter((key) => named.has(key));
}
function labelKeys({ matchLabels, matchExpressions }) {
    const named = objectsOf(matchExpressions).flatMap(({ key }) => (typeof key === "string" ? [key] : []));
    const labels = (0,json/* isObject */.Gv)(matchLabels) ? Object.keys(matchLabels) : [];
    return new Set([...labels, ...named]);
}
/** Controllers of other API groups may add labels to the pods. */
function isLabelledElsewhere({ group }) {
    return group !== "" && group !== "apps" && group !== "batch";
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/topology-spread-invalid.js




/** What the API rejects in topology spread constraints, and what it accepts although it has no effect. */
const topologySpreadInvalid = podRule({
    id: "topology-spread-invalid",
    summary: "A topology spread constraint is rejected by the API or has no effect.",
    why: "The API rejects the object, or its pods are not spread even though the manifest suggests that they are.",
    severity: "error",
    category: "correctness",
    fixes: ["safe", "review"],
    equivalents: [
        kubeScore("pod-topology-spread-constraints", "podtopologyspreadconstraints/podtopologyspreadconstraints.go", {
            step: "labelSelector",
        }),
    ],
    sources: ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"],
    windows: "checked",
    *check(pod) {
        for (const constraint of spreadConstraints(pod)) {
            yield* emptySelector(constraint);
            yield* otherPodsSelector(constraint);
            yield* repeatedConstraint(constraint);
            yield* refusedMinDomains(constraint);
            yield* deprecatedNodeLabel(constraint);
            yield* repeatedLabel(constraint);
        }
    },
});

// EXTERNAL MODULE: ./build/rules/rule-set.js
var rule_set = __webpack_require__(5557);
;// CONCATENATED MODULE: ./build/rules/registry.js
































/** Every rule there is. */
const ruleSet = {
    kubernetes: [
        commandNeedsShell,
        containerRunsAsRoot,
        daemonSetServiceNotLocal,
        healthcheckWithoutProbe,
        localTrafficWithoutDaemonSet,
        nonRootContradiction,
        objectInvalid,
        podUserDiffersFromImage,
        podsNotSpread,
        portNotExposed,
        privilegeEscalationAllowed,
        readOnlyRootWithoutVolume,
        serviceCrossesZones,
        topologyAnnotationIneffective,
        topologySpreadInvalid,
    ],
    dockerfile: [
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
    ],
    ignoreComments: [ignoreCommentBroken, ignoreCommentExpired, ignore_comment_unused/* ignoreCommentUnused */.c],
    files: [dockerfileUnreadable, manifestUnreadable],
};
/** What all rules have in common: names, words and severities. */
const allRules = (0,rule_set/* rulesIn */.B)(ruleSet);


/***/ }),

/***/ 5557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ rulesIn)
/* harmony export */ });
/** All of a set's rules, whatever they look at. */
function rulesIn({ kubernetes, dockerfile, ignoreComments, files }) {
    return [...kubernetes, ...dockerfile, ...ignoreComments, ...files];
}


/***/ }),

/***/ 1348:
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
            broken.push({ range, text, why: `it expired on ${read.until}`, ended: read.until });
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
        return `a comment can't ignore ${stranger}`;
    if (stranger !== undefined) {
        return stranger === ""
            ? "it names no rule in its brackets"
            : `there is no rule ${JSON.stringify(stranger.slice(0, 80))}`;
    }
    const rest = afterHead.slice(list[0].length);
    const end = untilWord.exec(rest);
    const until = end?.[1] ?? null;
    if (until !== null && !isDay(until))
        return "its until= is not a date such as 2027-01-31";
    const reason = (end === null ? rest : rest.replace(end[0], " ")).replace(/\s+/g, " ").trim();
    if (!/[\p{L}\p{N}]/u.test(reason))
        return "it has no reason after the rule";
    return { rules, reason, until };
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && dayOf(new Date(time)) === text;
}


/***/ })

};
