export const id = 417;
export const ids = [417];
export const modules = {

/***/ 3917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ heredocsIn)
/* harmony export */ });
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


/***/ }),

/***/ 2485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   Mu: () => (/* binding */ isDockerSyntax),
/* harmony export */   Zo: () => (/* binding */ flagsOf)
/* harmony export */ });
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
/** The flags that an instruction knows; empty for one that has none. */
function flagsOf(keyword) {
    return Object.hasOwn(terms, keyword) ? [...(terms[keyword]?.flags ?? [])] : [];
}
/** Whether a file is read by a released Dockerfile frontend of Docker's, which knows these flags and no others. */
function isDockerSyntax({ directives }) {
    const syntax = directives.get("syntax");
    return syntax === undefined || /^(?:docker\.io\/)?docker\/dockerfile(?::1[\d.]*)?(?:@|$)/.test(syntax);
}
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


/***/ }),

/***/ 6494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseShell)
/* harmony export */ });
/* harmony import */ var unbash__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8919);

/** A longer script is not read: nobody writes one into a Dockerfile. */
const maxLength = 2 * 1024 * 1024;
/**
 * Reads a script for a POSIX shell or bash. Null where it has a syntax error, is nested deeper than anybody writes, or
 * is too long: what can't be read for certain is left alone. Linear.
 */
function parseShell(text) {
    if (text.length > maxLength)
        return null;
    if (text.length > longestKept)
        return read(text);
    const before = known.get(text);
    if (before !== undefined)
        return before;
    const script = read(text);
    if (known.size >= mostKept)
        known.clear();
    known.set(text, script);
    return script;
}
/** Proofs read a file again and again, and most of its scripts are the same each time. */
const known = new Map();
const mostKept = 5000;
const longestKept = 20_000;
function read(text) {
    try {
        const { commands, errors = [] } = (0,unbash__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
        if (errors.length > 0)
            return null;
        const calls = [];
        readList(commands, { guarded: false, inside: false }, calls);
        return { text, calls, plain: isPlain(commands), joined: joinOf(commands) };
    }
    catch (error) {
        // The parser bounds how deep a script may nest, but not for every construct.
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
function readList(statements, reach, calls) {
    for (const { command, background } of statements) {
        const own = background === true ? guarded(reach) : reach;
        if (command.type === "AndOr")
            readAndOr(command, own, calls);
        else
            readPipeline(command, own, calls);
    }
}
/** What stands on one side of `||` may not run, or may fail without consequence. */
function readAndOr({ commands, operators }, reach, calls) {
    const lastOr = operators.lastIndexOf("||");
    const firstOr = operators.indexOf("||");
    for (const [index, command] of commands.entries()) {
        const depends = firstOr !== -1 && (index > firstOr || index <= lastOr);
        readPipeline(command, depends ? guarded(reach) : reach, calls);
    }
}
function readPipeline(node, reach, calls) {
    if (node.type !== "Pipeline") {
        readCommand(node, reach, calls);
        return;
    }
    const own = node.prefixes.some(({ type }) => type === "Negation") ? guarded(reach) : reach;
    const members = [];
    for (const command of node.commands) {
        const before = calls.length;
        readCommand(command, own, calls);
        const first = calls[before];
        if (command.type !== "Command" || first === undefined || node.commands.length === 1)
            continue;
        const call = { ...first, pipe: { index: members.length, calls: members } };
        members.push(call);
        calls[before] = call;
    }
}
function readCommand(node, reach, calls) {
    const bodies = bodiesOf(node);
    if (node.type === "Command")
        readCall(node, reach, calls);
    else if (node.type === "Redirected")
        readCommand(node.command, reach, calls);
    for (const { list, own } of bodies)
        readList(list.commands, own(reach), calls);
}
/** The lists of commands in a compound command. */
function bodiesOf(node) {
    const same = (list) => ({ list, own: (reach) => reach });
    const perhaps = (list) => ({ list, own: guarded });
    switch (node.type) {
        case "BraceGroup":
            return [same(node.body)];
        case "Subshell":
            return [{ list: node.body, own: (reach) => ({ ...reach, inside: true }) }];
        case "If":
            return [
                node.clause,
                node.then,
                ...node.elif.flatMap(({ clause, then }) => [clause, then]),
                ...(node.else ? [node.else] : []),
            ].map(perhaps);
        case "For":
        case "ArithmeticFor":
        case "Select":
            return [perhaps(node.body)];
        case "While":
            return [node.clause, node.body].map(perhaps);
        case "Case":
            return node.items.map(({ body }) => perhaps(body));
        case "Function":
            return functionBody(node.body).map(perhaps);
        case "Command":
        case "Redirected":
        case "Coproc":
        case "TestCommand":
        case "ArithmeticCommand":
            return [];
    }
}
function functionBody(body) {
    return "body" in body && body.type === "BraceGroup" ? [body.body] : [];
}
function readCall({ name, prefix, args, redirects, pos, end }, reach, calls) {
    const words = [...(name ? [name] : []), ...args.flatMap((arg) => asWord(arg))];
    const call = {
        words: words.map(toWord),
        assigned: prefix.flatMap((part) => (part.type === "Assignment" ? [part.text] : [])),
        redirects: redirects.map(toRedirect),
        start: pos,
        end,
        ...reach,
        pipe: null,
    };
    calls.push(call);
    for (const part of words.flatMap(({ parts = [] }) => parts))
        readSubstitutions(part, reach, calls);
    for (const assignment of prefix) {
        if (assignment.type !== "Assignment" || assignment.value.type !== "Word")
            continue;
        for (const part of assignment.value.parts ?? [])
            readSubstitutions(part, reach, calls);
    }
}
/** An argument; one that looks like an assignment is a word all the same. */
function asWord(arg) {
    if (arg.type === "Word")
        return [arg];
    const { text, pos, end, value } = arg;
    return [{ type: "Word", text, value: text, pos, end, parts: value.type === "Word" ? value.parts : undefined }];
}
function readSubstitutions(part, reach, calls) {
    if (part.type === "DoubleQuoted")
        for (const child of part.parts)
            readSubstitutions(child, reach, calls);
    if (part.type !== "CommandExpansion" && part.type !== "ProcessSubstitution")
        return;
    // The places of a script in escaped backticks are not those of the text.
    if (part.script === undefined || part.script.source !== undefined)
        return;
    readList(part.script.commands, { ...guarded(reach), inside: true }, calls);
}
function toWord({ value, parts = [], pos, end, text }) {
    return { value, start: pos, end, literal: parts.every(isLiteral) && !/^~/.test(text) };
}
function isLiteral(part) {
    if (part.type === "DoubleQuoted")
        return part.parts.every(isLiteral);
    return part.type === "Literal" || part.type === "SingleQuoted" || part.type === "AnsiCQuoted";
}
function toRedirect(redirection) {
    const { operator, descriptor } = redirection;
    const target = redirection.type === "HereDoc" ? redirection.delimiter?.value : redirection.target?.value;
    const number = descriptor?.type === "FileDescriptor" ? String(descriptor.value) : "";
    return { operator: `${number}${operator}`, target: target ?? "" };
}
function guarded(reach) {
    return { ...reach, guarded: true };
}
function isPlain(statements) {
    return statements.every(({ command, background }) => {
        if (background === true)
            return false;
        if (command.type !== "AndOr")
            return isSimple(command);
        return command.operators.every((operator) => operator === "&&") && command.commands.every(isSimple);
    });
}
function isSimple(node) {
    return node.type === "Command" || (node.type === "Pipeline" && isSimplePipeline(node));
}
function isSimplePipeline({ commands, prefixes }) {
    return prefixes.length === 0 && commands.every(({ type }) => type === "Command");
}
function joinOf(statements) {
    if (statements.length > 1)
        return "lines";
    return statements[0]?.command.type === "AndOr" ? "and" : null;
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

/***/ 214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ imageOwner)
/* harmony export */ });
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1423);
/* harmony import */ var _known_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);


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
    const image = (0,_images_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .z)(reference);
    if (image === null)
        return "unknown";
    const { registry, repository } = image;
    // The grammar of names knows no capital letters.
    if (/[A-Z]/.test(repository))
        return "unknown";
    if ((0,_known_images_js__WEBPACK_IMPORTED_MODULE_1__/* .imageUser */ .Rc)(reference).kind !== "unknown" || (0,_known_images_js__WEBPACK_IMPORTED_MODULE_1__/* .isCatalogued */ .SX)(reference))
        return "others";
    if (registry === "docker.io" && repository.startsWith("library/"))
        return "own";
    if (publicRegistries.has(registry) || publicRegistry.test(registry))
        return "others";
    return isCopy(repository) ? "others" : "own";
}
/** True where a private registry seems to hold a copy of a public image: `harbor.example.com/dockerhub/…`, `…/redis`. */
function isCopy(repository) {
    if (mirrorStep.test(repository))
        return true;
    const steps = repository.split("/");
    const last = steps.slice(-1).join("/");
    const lastTwo = steps.slice(-2).join("/");
    return [last, lastTwo].some((name) => (0,_known_images_js__WEBPACK_IMPORTED_MODULE_1__/* .isCatalogued */ .SX)(name) || (0,_known_images_js__WEBPACK_IMPORTED_MODULE_1__/* .imageUser */ .Rc)(name).kind !== "unknown");
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

/***/ 5659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ compareQuantities),
/* harmony export */   Lf: () => (/* binding */ parseQuantity)
/* harmony export */ });
/* unused harmony export oneUnit */
/**
 * A quantity of the API in billionths, the finest that the API keeps: `100m` is 100,000,000, `1Gi` is 2^30 · 10^9.
 * Null for what is none. It is read as `resource.ParseQuantity` of apimachinery does, of a string or of a number: a sign,
 * digits with a point, and one of the suffixes or an exponent of ten. What is finer is rounded up, away from zero, and
 * what exceeds 2^63 - 1 is cut off there.
 */
function parseQuantity(value) {
    if (typeof value !== "string" && typeof value !== "number")
        return null;
    const text = String(value).trim();
    const [whole = "", sign, digits = "", fraction = "", suffix = ""] = grammar.exec(text) ?? [];
    // No length is forbidden, but nobody means a number as long as this.
    if (whole === "" || whole.length > 200)
        return null;
    const scale = scaleOf(suffix);
    if (scale === null)
        return null;
    const size = scaled(BigInt(`${digits}${fraction}` || "0"), scale, fraction.length);
    return sign === "-" ? -size : size;
}
/** Compares two quantities of the API, as `Array.sort` wants it; null unless both are quantities. */
function compareQuantities(a, b) {
    const [left, right] = [parseQuantity(a), parseQuantity(b)];
    if (left === null || right === null)
        return null;
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
/** One unit in billionths. */
const oneUnit = 1000000000n;
const grammar = /^([-+]?)(?=[\d.])(\d*)(?:\.(\d*))?([A-Za-z]*[-+]?\d*)$/;
const largest = (2n ** 63n - 1n) * oneUnit;
const suffixes = new Map([
    ...["n", "u", "m", "", "k", "M", "G", "T", "P", "E"].map((suffix, index) => {
        return [suffix, { base: 10, exponent: (index - 3) * 3 }];
    }),
    ...["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"].map((suffix, index) => {
        return [suffix, { base: 2, exponent: (index + 1) * 10 }];
    }),
]);
function scaleOf(suffix) {
    const exponent = /^[eE]([-+]?\d{1,9})$/.exec(suffix)?.[1];
    return exponent === undefined ? (suffixes.get(suffix) ?? null) : { base: 10, exponent: Number(exponent) };
}
/** `amount` · base^exponent / 10^places in billionths, rounded up and cut off. */
function scaled(amount, { base, exponent }, places) {
    if (amount === 0n)
        return 0n;
    const tens = 9 - places + (base === 10 ? exponent : 0);
    if (tens > 60)
        return largest;
    // Of a number with at most 200 digits, nothing but the rounding is left.
    if (tens < -300)
        return 1n;
    const multiplied = (base === 2 ? amount << BigInt(exponent) : amount) * 10n ** BigInt(Math.max(tens, 0));
    const divisor = 10n ** BigInt(Math.max(-tens, 0));
    const rounded = (multiplied + divisor - 1n) / divisor;
    return rounded > largest ? largest : rounded;
}


/***/ }),

/***/ 9162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RP: () => (/* binding */ faultsIn),
  d9: () => (/* binding */ schemaFaults),
  K3: () => (/* binding */ schemaViolations)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/path.js
var path = __webpack_require__(3059);
;// CONCATENATED MODULE: ./build/model/kubernetes/api/choices.js
/**
 * The values that validation accepts for fields that the schema calls strings, by type and field. A value that only
 * some version accepts is among them. From pkg/apis/{admissionregistration,apps,batch,core,discovery,networking,policy,
 * scheduling,storage}/validation of Kubernetes 1.29 to 1.37.
 */
const choices = {
    AppArmorProfile: { type: "Localhost RuntimeDefault Unconfined" },
    Container: { imagePullPolicy: "Always IfNotPresent Never", terminationMessagePolicy: "FallbackToLogsOnError File" },
    ContainerPort: { protocol: "SCTP TCP UDP" },
    CronJobSpec: { concurrencyPolicy: "Allow Forbid Replace" },
    DaemonSetUpdateStrategy: { type: "OnDelete RollingUpdate" },
    DeploymentStrategy: { type: "Recreate RollingUpdate" },
    HTTPGetAction: { scheme: "HTTP HTTPS" },
    HostPathVolumeSource: { type: "BlockDevice CharDevice Directory DirectoryOrCreate File FileOrCreate Socket" },
    JobSpec: { completionMode: "Indexed NonIndexed", podReplacementPolicy: "Failed TerminatingOrFailed" },
    LabelSelectorRequirement: { operator: "DoesNotExist Exists In NotIn" },
    NetworkPolicyPort: { protocol: "SCTP TCP UDP" },
    NodeSelectorRequirement: { operator: "DoesNotExist Exists Gt In Lt NotIn" },
    PersistentVolumeClaimSpec: { volumeMode: "Block Filesystem" },
    PersistentVolumeSpec: { persistentVolumeReclaimPolicy: "Delete Recycle Retain", volumeMode: "Block Filesystem" },
    PodDisruptionBudgetSpec: { unhealthyPodEvictionPolicy: "AlwaysAllow IfHealthyBudget" },
    PodSecurityContext: { fsGroupChangePolicy: "Always OnRootMismatch" },
    PodSpec: {
        dnsPolicy: "ClusterFirst ClusterFirstWithHostNet Default None",
        preemptionPolicy: "Never PreemptLowerPriority",
    },
    PriorityClass: { preemptionPolicy: "Never PreemptLowerPriority" },
    SeccompProfile: { type: "Localhost RuntimeDefault Unconfined" },
    ServicePort: { protocol: "SCTP TCP UDP" },
    ServiceSpec: {
        externalTrafficPolicy: "Cluster Local",
        internalTrafficPolicy: "Cluster Local",
        ipFamilyPolicy: "PreferDualStack RequireDualStack SingleStack",
        sessionAffinity: "ClientIP None",
        type: "ClusterIP ExternalName LoadBalancer NodePort",
    },
    StatefulSetSpec: { podManagementPolicy: "OrderedReady Parallel" },
    StatefulSetUpdateStrategy: { type: "OnDelete Recreate RollingUpdate" },
    StorageClass: { reclaimPolicy: "Delete Retain", volumeBindingMode: "Immediate WaitForFirstConsumer" },
    Toleration: { effect: "NoExecute NoSchedule PreferNoSchedule", operator: "Equal Exists Gt Lt" },
    TopologySpreadConstraint: {
        nodeAffinityPolicy: "Honor Ignore",
        nodeTaintsPolicy: "Honor Ignore",
        whenUnsatisfiable: "DoNotSchedule ScheduleAnyway",
    },
    VolumeMount: { mountPropagation: "Bidirectional HostToContainer None" },
    "admissionregistration.MutatingWebhook": {
        failurePolicy: "Fail Ignore",
        matchPolicy: "Equivalent Exact",
        reinvocationPolicy: "IfNeeded Never",
        sideEffects: "None NoneOnDryRun",
    },
    "admissionregistration.ValidatingWebhook": {
        failurePolicy: "Fail Ignore",
        matchPolicy: "Equivalent Exact",
        sideEffects: "None NoneOnDryRun",
    },
    "apiextensions.CustomResourceDefinitionSpec": { scope: "Cluster Namespaced" },
    "discovery.EndpointSlice": { addressType: "FQDN IPv4 IPv6" },
};
/** The values that the API accepts for a field of a type; null where any text is fine, or nothing is known of it. */
function choicesFor(type, field) {
    const fields = Object.hasOwn(choices, type) ? choices[type] : undefined;
    const values = fields !== undefined && Object.hasOwn(fields, field) ? fields[field] : undefined;
    return values?.split(" ") ?? null;
}

// EXTERNAL MODULE: ./build/model/kubernetes/api/quantity.js
var quantity = __webpack_require__(5659);
;// CONCATENATED MODULE: ./build/model/kubernetes/api/schema.js




/**
 * What the schema of an object's kind forbids in it, in any version of the range: unknown fields, fields that come or
 * go within the range, wrong types, values out of a fixed set, missing required fields. Empty for a kind that is not in the tables. A server with
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
            if (!(0,json/* isObject */.Gv)(here))
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
        const type = levels.at(-1)?.type ?? "";
        for (const [key, item] of Object.entries(here)) {
            const path = [...at, key];
            const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
            const accepted = choicesFor(type, key);
            if (field === undefined)
                faults.push({ kind: "unknown", path, levels });
            else if (isOutside(schemas, field, range))
                faults.push({ kind: "version", path, since: field[1], until: field[2] });
            else if (accepted === null)
                check(item, typeof field === "string" ? field : field[0], path, levels);
            else if (!isChosen(item, accepted))
                faults.push({ kind: "value", path, accepted });
        }
        for (const key of required)
            if (!Object.hasOwn(here, key))
                faults.push({ kind: "missing", path: [...at, key], type });
    }
}
/** The faults of an object as one sentence each, with the path. */
function schemaViolations(schemas, apiVersion, value, range) {
    return schemaFaults(schemas, apiVersion, value, range).map((fault) => `${(0,path/* formatPath */.jV)(fault.path)} ${saying(fault, range)}`);
}
function saying(fault, range) {
    if (fault.kind === "unknown")
        return "is not a field of this object";
    if (fault.kind === "missing")
        return "is required";
    if (fault.kind === "value")
        return `must be one of ${fault.accepted.join(", ")}`;
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
    return (0,quantity/* parseQuantity */.Lf)(value) !== null;
}
/** An empty text is no value to the API. */
function isChosen(value, accepted) {
    return value === null || value === "" || (typeof value === "string" && accepted.includes(value));
}
/** True if some version in the range lacks the field. */
function isOutside(schemas, field, range) {
    return typeof field !== "string" && (range.from.minor < field[1] || lastKnown(schemas, range) > field[2]);
}
function lastKnown(schemas, range) {
    const newest = Number(schemas.versions.at(-1)?.split(".")[1] ?? range.to.minor);
    return Math.min(range.to.minor, newest);
}


/***/ }),

/***/ 5282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ autoscalerViolations)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(460);


/** HorizontalPodAutoscalers: validateHorizontalPodAutoscalerSpec (pkg/apis/autoscaling/validation). */
function* autoscalerViolations({ group, version, kind, value }) {
    if (group !== "autoscaling" || kind !== "HorizontalPodAutoscaler" || (version !== "v1" && version !== "v2"))
        return;
    const spec = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(value, ["spec"]);
    yield* replicaViolations(spec, version);
    if (version === "v1")
        return;
    for (const { path, value: metric } of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsAt */ .Ct)(value, ["spec", "metrics"]))
        yield* metricViolations(metric, path);
}
function* replicaViolations(spec, version) {
    const { minReplicas, maxReplicas } = spec;
    const restsOn = [["spec", "minReplicas"]];
    const path = ["spec", "maxReplicas"];
    if (maxReplicas == null && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(spec["scaleTargetRef"])) {
        yield { path, says: "leaves out maxReplicas, which the API requires" };
    }
    else if (typeof maxReplicas === "number" && maxReplicas < 1) {
        yield { path, says: `sets maxReplicas to ${maxReplicas}, but the API accepts no less than 1` };
    }
    else if (typeof minReplicas === "number" && typeof maxReplicas === "number" && minReplicas > maxReplicas) {
        yield {
            path,
            restsOn,
            says: `sets minReplicas to ${minReplicas}, which is more than its maxReplicas, ${maxReplicas}`,
        };
    }
    if (typeof minReplicas !== "number")
        return;
    if (minReplicas < 0) {
        yield {
            path: ["spec", "minReplicas"],
            says: `sets minReplicas to ${minReplicas}, but the API accepts no negative number`,
        };
    }
    else if (minReplicas === 0 && version === "v2" && !(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsAt */ .Ct)(spec, ["metrics"]).some(canWakeUp)) {
        yield {
            path: ["spec", "minReplicas"],
            restsOn: [["spec", "metrics"]],
            says: "sets minReplicas to 0, which the API accepts only with a metric of the type Object or External",
        };
    }
}
/** What tells that pods are needed while there are none. An unreadable type may be one of them. */
function canWakeUp({ value: { type } }) {
    const name = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(type);
    return name === null || name === "Object" || name === "External";
}
const sources = {
    ContainerResource: "containerResource",
    External: "external",
    Object: "object",
    Pods: "pods",
    Resource: "resource",
};
function* metricViolations(metric, at) {
    const type = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(metric["type"]);
    if (type === null || type === "")
        return;
    const source = Object.hasOwn(sources, type) ? sources[type] : undefined;
    if (source === undefined) {
        yield {
            path: [...at, "type"],
            says: `has a metric of the type ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)(type)}, but the API accepts only ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(Object.keys(sources))}`,
        };
        return;
    }
    const restsOn = [[...at, "type"]];
    if (metric[source] == null) {
        yield { path: [...at, source], restsOn, says: `has a metric of the type ${type} without ${source}` };
    }
    for (const other of Object.values(sources)) {
        if (other === source || metric[other] == null)
            continue;
        yield {
            path: [...at, other],
            restsOn,
            says: `has a metric of the type ${type} with ${other}, which belongs to another type`,
        };
    }
    const target = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(metric, [source])["target"];
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(target))
        yield* targetViolations(target, [...at, source, "target"], source);
}
function* targetViolations(target, at, source) {
    const { averageUtilization, averageValue, value } = target;
    const type = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(target["type"]);
    if (type !== null && !/^(?:Utilization|Value|AverageValue)$/.test(type)) {
        yield {
            path: [...at, "type"],
            says: `has a metric whose target is of the type ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)(type)}, but the API accepts only Utilization, Value or AverageValue`,
        };
    }
    if (typeof averageUtilization === "number" && averageUtilization < 1) {
        yield {
            path: [...at, "averageUtilization"],
            says: `sets averageUtilization to ${averageUtilization}, but the API accepts no less than 1`,
        };
    }
    const choice = source === "resource" || source === "containerResource"
        ? ["averageUtilization", "averageValue"]
        : ["value", "averageValue"];
    const wanted = source === "pods" ? ["averageValue"] : choice;
    const given = wanted.filter((key) => target[key] != null);
    if (given.length === 0) {
        yield { path: [...at, wanted[0] ?? ""], says: `has a metric whose target has no ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(wanted)}` };
    }
    const both = averageValue != null && (source === "external" ? value : averageUtilization) != null;
    if (both && source !== "object" && source !== "pods") {
        yield { path: [...at, "averageValue"], says: `has a metric whose target has both ${wanted.join(" and ")}` };
    }
}


/***/ }),

/***/ 8861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   HX: () => (/* binding */ ownTemplate),
/* harmony export */   VA: () => (/* binding */ inSpec)
/* harmony export */ });
/** True for an object of one of the kinds, each as `group/kind`; the core group is empty. */
function isOneOf({ group, kind }, kinds) {
    return kinds.has(`${group}/${kind}`);
}
const groups = new Set(["", "apps", "batch"]);
/** The pod template of an object that API servers validate today; null for extensions and versions that are gone. */
function ownTemplate({ group, version, podTemplate }) {
    return version === "v1" && groups.has(group) ? podTemplate : null;
}
/** The path of the pod's `spec` with steps behind it. */
function inSpec({ specPath }, ...steps) {
    return [...specPath, ...steps];
}


/***/ }),

/***/ 8040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ dataViolations)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7874);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1203);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);




/** What ConfigMaps and Secrets hold: ValidateConfigMap, ValidateSecret (pkg/apis/core/validation). */
function* dataViolations({ group, kind, value }) {
    if (group !== "" || (kind !== "ConfigMap" && kind !== "Secret"))
        return;
    const maps = kind === "Secret" ? ["data", "stringData"] : ["data", "binaryData"];
    for (const map of maps)
        yield* keyViolations((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(value, [map]), map);
    if (kind === "ConfigMap") {
        yield* repeatedKeys(value);
        yield* encodingViolations(value, "binaryData");
    }
    else {
        yield* encodingViolations(value, "data");
        yield* typeViolations(value);
    }
}
function* keyViolations(entries, map) {
    for (const key of Object.keys(entries)) {
        if ((0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isDataKey */ .q_)(key) || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTokenMark */ .H)(key))
            continue;
        yield {
            path: [map, key],
            says: `has the key ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .inQuotes */ .Nt)(key)}, which the API rejects`,
            advice: 'A key has only letters, digits and "-", "_" or ".".',
        };
    }
}
function* repeatedKeys(value) {
    const data = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(value, ["data"]);
    for (const key of Object.keys((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(value, ["binaryData"]))) {
        if (!Object.hasOwn(data, key))
            continue;
        yield {
            path: ["binaryData", key],
            restsOn: [["data", key]],
            says: `has the key ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .inQuotes */ .Nt)(key)} in both data and binaryData`,
        };
    }
}
/** Base64 as Go's standard encoding reads it: with padding, line breaks are skipped. */
function isBase64(text) {
    const packed = text.replace(/[\r\n]/g, "");
    return packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(packed);
}
/** Texts that something else replaces before the API sees them: addresses in stores of secrets, and words for a value. */
function isReference(text) {
    return /:\/\/|^(?:avp|env|vault):|\.\.\.|…|base64/i.test(text);
}
function* encodingViolations(value, map) {
    const entries = Object.entries((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(value, [map]));
    const wrong = entries.filter(([, text]) => isPlain(text));
    const [[key] = [""]] = wrong;
    if (wrong.length === 0)
        return;
    const says = `has a value for ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .inQuotes */ .Nt)(key)} in ${map} that is not valid base64`;
    const path = [map, key];
    const movable = map === "data" && wrong.length === entries.length && value["stringData"] === undefined;
    if (!movable) {
        const advice = map === "data" ? "Encode it, or move it to stringData, which takes plain text." : "Encode it.";
        yield { path, says, advice };
        return;
    }
    yield {
        path,
        says,
        repair: {
            title: "Rename data to stringData, which takes plain text",
            risk: "The values are taken as they are: check that they are meant as plain text, and that they may be in a repository.",
            steps: [{ kind: "rename", path: ["data"], key: "stringData" }],
        },
    };
}
function isPlain(value) {
    if (typeof value !== "string" || isBase64(value))
        return false;
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(value) !== null && !isReference(value);
}
/** The keys that a type of Secret must have. */
const requiredKeys = {
    "kubernetes.io/dockercfg": [".dockercfg"],
    "kubernetes.io/dockerconfigjson": [".dockerconfigjson"],
    "kubernetes.io/ssh-auth": ["ssh-privatekey"],
    "kubernetes.io/tls": ["tls.crt", "tls.key"],
};
function* typeViolations(value) {
    const type = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(value["type"]);
    const keys = type !== null && Object.hasOwn(requiredKeys, type) ? (requiredKeys[type] ?? []) : [];
    const entries = { ...(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(value, ["data"]), ...(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(value, ["stringData"]) };
    if (Object.keys(entries).some(_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTokenMark */ .H))
        return;
    for (const key of keys) {
        if (Object.hasOwn(entries, key))
            continue;
        yield {
            path: ["data", key],
            restsOn: [["type"], ["data"], ["stringData"]],
            says: `is of type ${type} but lacks the key ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .inQuotes */ .Nt)(key)}`,
        };
        return;
    }
    const key = keys.find((name) => name.startsWith(".docker"));
    if (key !== undefined)
        yield* configurationViolations(value, key);
}
function* configurationViolations(value, key) {
    const plain = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(value, ["stringData"])[key];
    const map = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .isSet */ .vM)(plain) ? "stringData" : "data";
    const text = plain ?? decoded((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(value, ["data"])[key]);
    if (typeof text !== "string" || isJsonMap(text))
        return;
    // Braces are marks of tokens, and of JSON: what looks like a template is left alone.
    if (/\$[({]|\{\{|<%|__|@@|%\{|#\{/.test(text) || (!text.includes("{") && (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(text) === null))
        return;
    yield { path: [map, key], restsOn: [["type"]], says: `has a value for ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .inQuotes */ .Nt)(key)} that is not a JSON object` };
}
function decoded(value) {
    if (typeof value !== "string" || value === "" || !isBase64(value) || (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(value) === null)
        return null;
    try {
        return atob(value.replace(/[\r\n]/g, ""));
    }
    catch {
        return null;
    }
}
function isJsonMap(text) {
    try {
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(JSON.parse(text));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 1203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ isDnsLabel),
/* harmony export */   DI: () => (/* binding */ isPortNumber),
/* harmony export */   Iw: () => (/* binding */ isQualifiedName),
/* harmony export */   VB: () => (/* binding */ portNameInWords),
/* harmony export */   Z2: () => (/* binding */ isDns1035Label),
/* harmony export */   b9: () => (/* binding */ isPortName),
/* harmony export */   bQ: () => (/* binding */ isPathSegment),
/* harmony export */   eZ: () => (/* binding */ isLabelValue),
/* harmony export */   q_: () => (/* binding */ isDataKey),
/* harmony export */   sg: () => (/* binding */ isDnsSubdomain),
/* harmony export */   x9: () => (/* binding */ isWildcardSubdomain)
/* harmony export */ });
/** The grammars of names in the API (apimachinery, util/validation), each as a test and as a phrase. */
/** A DNS label: RFC 1123. */
function isDnsLabel(text) {
    return text.length <= 63 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(text);
}
/** A DNS label that starts with a letter: RFC 1035. */
function isDns1035Label(text) {
    return text.length <= 63 && /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/.test(text);
}
/** DNS labels with dots between them. A label alone may be longer than 63 characters here. */
function isDnsSubdomain(text) {
    return text.length <= 253 && text.split(".").every((label) => /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(label));
}
/** A DNS subdomain whose first label is `*`. */
function isWildcardSubdomain(text) {
    return text.length <= 253 && text.startsWith("*.") && isDnsSubdomain(text.slice(2));
}
/** The name of a port: IsValidPortName. */
function isPortName(text) {
    if (text.length > 15 || !/^[-a-z0-9]+$/.test(text) || !/[a-z]/.test(text))
        return false;
    return !text.includes("--") && !text.startsWith("-") && !text.endsWith("-");
}
/** What a port's name is made of. */
const portNameInWords = "at most 15 lowercase letters, digits and hyphens, with at least one letter and no hyphen at an end or beside another";
/** The number of a port: IsValidPortNum. */
function isPortNumber(value) {
    return Number.isInteger(value) && value >= 1 && value <= 65535;
}
/** The key of a label or annotation, as IsQualifiedName takes it: at most 63 characters behind an optional domain. */
function isQualifiedName(text) {
    const [name = "", prefix, ...others] = text.split("/").toReversed();
    const fits = name.length <= 63 && /^[A-Za-z0-9](?:[-\w.]*[A-Za-z0-9])?$/.test(name);
    return others.length === 0 && fits && (prefix === undefined || isDnsSubdomain(prefix));
}
/** The value of a label, as IsValidLabelValue takes it. */
function isLabelValue(text) {
    return text.length <= 63 && /^(?:[A-Za-z0-9](?:[-\w.]*[A-Za-z0-9])?)?$/.test(text);
}
/** The key of a ConfigMap or Secret: IsConfigMapKey. */
function isDataKey(text) {
    return text.length <= 253 && /^[-._a-zA-Z0-9]+$/.test(text) && text !== "." && !text.startsWith("..");
}
/** The name of an object of a kind without a stricter grammar: IsValidPathSegmentName. */
function isPathSegment(text) {
    return text !== "." && text !== ".." && !/[/%]/.test(text);
}


/***/ }),

/***/ 2814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ hostSettingViolations)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _builtin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8861);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);



/**
 * Settings about the host and privileges that exclude each other: validateHostUsers, validatePodHostNetworkDeps,
 * validateShareProcessNamespace, ValidateSecurityContext (pkg/apis/core/validation).
 */
function* hostSettingViolations(manifest, range) {
    const template = (0,_builtin_js__WEBPACK_IMPORTED_MODULE_0__/* .ownTemplate */ .HX)(manifest);
    if (template === null)
        return;
    yield* namespaceViolations(template, range);
    yield* profileViolations(template.spec["securityContext"], (0,_builtin_js__WEBPACK_IMPORTED_MODULE_0__/* .inSpec */ .VA)(template, "securityContext"), range);
    for (const { path, value, kind } of template.containers) {
        if (kind === "container" && template.spec["hostNetwork"] === true)
            yield* hostPortViolations(template, path, value);
        const security = value["securityContext"];
        yield* escalationViolations(security, [...path, "securityContext"]);
        yield* profileViolations(security, [...path, "securityContext"], range);
    }
}
function* namespaceViolations(template, range) {
    const { spec } = template;
    if (spec["hostPID"] === true && spec["shareProcessNamespace"] === true) {
        yield {
            path: (0,_builtin_js__WEBPACK_IMPORTED_MODULE_0__/* .inSpec */ .VA)(template, "shareProcessNamespace"),
            restsOn: [(0,_builtin_js__WEBPACK_IMPORTED_MODULE_0__/* .inSpec */ .VA)(template, "hostPID")],
            says: "sets both hostPID and shareProcessNamespace to true",
            advice: "With hostPID, the containers see each other's processes anyway: remove one of the two.",
        };
    }
    if (spec["hostUsers"] !== false)
        return;
    // Since 1.35, a feature gate lets both stand together (UserNamespacesHostNetworkSupport).
    const refused = range.to.minor < 35 ? ["hostNetwork", "hostPID", "hostIPC"] : ["hostPID", "hostIPC"];
    // Before 1.33, hostUsers was dropped where its gate was off.
    if (range.from.minor < 33)
        return;
    for (const key of refused.filter((name) => spec[name] === true)) {
        yield {
            path: (0,_builtin_js__WEBPACK_IMPORTED_MODULE_0__/* .inSpec */ .VA)(template, key),
            restsOn: [(0,_builtin_js__WEBPACK_IMPORTED_MODULE_0__/* .inSpec */ .VA)(template, "hostUsers")],
            says: `sets ${key}: true and hostUsers: false, which exclude each other`,
        };
    }
}
function* hostPortViolations(template, container, value) {
    for (const { path, value: port } of (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsAt */ .Ct)(value, ["ports"])) {
        const { hostPort, containerPort } = port;
        if (typeof hostPort !== "number" || typeof containerPort !== "number")
            continue;
        if (hostPort === 0 || hostPort === containerPort)
            continue;
        yield {
            path: [...container, ...path, "hostPort"],
            restsOn: [[...container, ...path, "containerPort"], (0,_builtin_js__WEBPACK_IMPORTED_MODULE_0__/* .inSpec */ .VA)(template, "hostNetwork")],
            says: `maps hostPort ${hostPort} to containerPort ${containerPort}, but with hostNetwork both must be the same`,
        };
    }
}
function* escalationViolations(security, path) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(security) || security["allowPrivilegeEscalation"] !== false)
        return;
    const restsOn = [[...path, "allowPrivilegeEscalation"]];
    const advice = "Remove allowPrivilegeEscalation, or the privileges if the container can do without them.";
    if (security["privileged"] === true) {
        const says = "sets privileged: true and allowPrivilegeEscalation: false, which exclude each other";
        yield { path: [...path, "privileged"], restsOn, says, advice };
    }
    if (!(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(security, ["capabilities", "add"]).includes("CAP_SYS_ADMIN"))
        return;
    const says = "adds the capability CAP_SYS_ADMIN and sets allowPrivilegeEscalation: false, which exclude each other";
    yield { path: [...path, "capabilities", "add"], restsOn, says, advice };
}
function* profileViolations(security, path, range) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(security))
        return;
    const fields = range.from.minor < 30 ? ["seccompProfile"] : ["seccompProfile", "appArmorProfile"];
    for (const field of fields) {
        const type = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(security, [field, "type"]));
        const profile = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(security, [field, "localhostProfile"]) ?? null;
        const at = [...path, field, "localhostProfile"];
        const restsOn = [[...path, field, "type"]];
        if (type === "Localhost" && profile === null) {
            yield { path: at, restsOn, says: `sets ${field} to the type Localhost without a localhostProfile` };
        }
        else if ((type === "RuntimeDefault" || type === "Unconfined") && profile !== null) {
            yield { path: at, restsOn, says: `sets a localhostProfile in ${field}, which only the type Localhost takes` };
        }
    }
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ingressViolations)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1203);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(460);



/** Ingresses: ValidateIngressCreate (pkg/apis/networking/validation). */
function* ingressViolations(manifest) {
    const { group, version, kind, value } = manifest;
    if (group !== "networking.k8s.io" || version !== "v1" || kind !== "Ingress")
        return;
    yield* classViolations(manifest);
    const spec = ["spec"];
    yield* backendViolations(value, [...spec, "defaultBackend"]);
    for (const rule of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsAt */ .Ct)(value, [...spec, "rules"])) {
        yield* hostViolations(rule.value["host"], [...rule.path, "host"]);
        for (const path of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsAt */ .Ct)(value, [...rule.path, "http", "paths"])) {
            yield* pathViolations(path.value, path.path);
            yield* backendViolations(value, [...path.path, "backend"]);
        }
    }
    for (const { path, value: tls } of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsAt */ .Ct)(value, [...spec, "tls"])) {
        for (const [index, host] of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(tls, ["hosts"]).entries()) {
            yield* hostViolations(host, [...path, "hosts", index], true);
        }
    }
}
function* classViolations({ value, annotations }) {
    const key = "kubernetes.io/ingress.class";
    const [annotation, field] = [(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(annotations[key]), (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, ["spec", "ingressClassName"]))];
    if (annotation === null || field === null || annotation === field)
        return;
    yield {
        path: ["metadata", "annotations", key],
        restsOn: [["spec", "ingressClassName"]],
        says: `names the class ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)(annotation)} in the annotation ${key} but ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)(field)} in ingressClassName`,
        advice: "Remove the annotation: ingressClassName replaces it.",
    };
}
function* hostViolations(value, path, ofTls = false) {
    const host = typeof value === "string" ? (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(value) : null;
    if (host === null || host === "")
        return;
    if (!ofTls && /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) {
        yield { path, says: `has the IP address ${host} as a host, but the API accepts only DNS names` };
        return;
    }
    const fits = host.includes("*") ? (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isWildcardSubdomain */ .x9)(host) : (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isDnsSubdomain */ .sg)(host);
    if (fits)
        return;
    yield {
        path,
        says: `has the host ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)(host)}, which is no valid DNS name`,
        advice: "A host has lowercase letters, digits, hyphens and dots, and neither a scheme nor a port nor a path.",
    };
}
function* pathViolations(rule, at) {
    const type = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(rule["pathType"]);
    const known = type === "Exact" || type === "Prefix" || type === "ImplementationSpecific";
    if (type !== null && !known) {
        yield {
            path: [...at, "pathType"],
            says: `sets pathType to ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)(type)}, but the API accepts only Exact, Prefix or ImplementationSpecific`,
        };
        return;
    }
    const strict = type === "Exact" || type === "Prefix";
    const path = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isSet */ .vM)(rule["path"]) ? rule["path"] : "";
    const restsOn = [[...at, "pathType"]];
    const where = [...at, "path"];
    if (!known || typeof path !== "string")
        return;
    if (path === "" && strict) {
        yield { path: where, restsOn, says: `has no path, which the API requires for the pathType ${type}` };
        return;
    }
    // Paths of controllers may be expressions: only a slash at the start is asked of them, and a token hides that.
    if (path === "" || /^(?:[$%@#!|_[]|\{\{|\(\(|<%)/.test(path))
        return;
    if (!path.startsWith("/")) {
        yield {
            path: where,
            restsOn,
            says: `has the path ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)(path)}, but the API accepts only paths that start with a slash`,
        };
    }
    else if (strict) {
        const wrong = ["//", "/./", "/../", "%2f", "%2F"].find((part) => path.includes(part)) ?? /\/\.\.?$/.exec(path)?.[0];
        if (wrong === undefined)
            return;
        yield {
            path: where,
            restsOn,
            says: `has the path ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)(path)}, in which the API does not accept ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)(wrong)}`,
        };
    }
}
function* backendViolations(root, at) {
    const backend = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(root, at);
    const { service } = backend;
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(service) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(backend["resource"])) {
        yield {
            path: [...at, "resource"],
            restsOn: [[...at, "service"]],
            says: "has a backend with both a service and a resource",
        };
        return;
    }
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(service))
        return;
    const where = [...at, "service", "port"];
    const port = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(service, ["port"]);
    const [name, number] = [(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isSet */ .vM)(port["name"]), (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isSet */ .vM)(port["number"]) && port["number"] !== 0];
    if (name && number) {
        yield {
            path: [...where, "name"],
            restsOn: [[...where, "number"]],
            says: "has a backend with both a name and a number for its port",
        };
    }
    else if (!name && !number && (service["port"] == null || (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(service["port"]))) {
        yield {
            path: [...where, "number"],
            restsOn: [[...where, "name"]],
            says: "has a backend without a port, but the API requires its name or number",
        };
    }
    else if (typeof port["number"] === "number" && !(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isPortNumber */ .DI)(port["number"])) {
        yield {
            path: [...where, "number"],
            says: `has a backend with port ${port["number"]}, but ports go from 1 to 65535`,
        };
    }
}


/***/ }),

/***/ 5826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ labelViolations),
/* harmony export */   i: () => (/* binding */ nameViolations)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8314);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7874);
/* harmony import */ var _builtin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8861);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1203);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(460);





/** Kinds whose names are DNS labels; a Service's must also start with a letter before 1.36. */
const labelKinds = new Set(["/Namespace", "/Service", "apps/StatefulSet"]);
/** Kinds whose names only have to fit into a path. */
const pathKinds = new Set([
    "rbac.authorization.k8s.io/ClusterRole",
    "rbac.authorization.k8s.io/ClusterRoleBinding",
    "rbac.authorization.k8s.io/Role",
    "rbac.authorization.k8s.io/RoleBinding",
]);
/** Kinds whose names are DNS subdomains. */
const subdomainKinds = new Set([
    "/ConfigMap",
    "/LimitRange",
    "/PersistentVolume",
    "/PersistentVolumeClaim",
    "/Pod",
    "/PodTemplate",
    "/ReplicationController",
    "/ResourceQuota",
    "/Secret",
    "/ServiceAccount",
    "apps/DaemonSet",
    "apps/Deployment",
    "apps/ReplicaSet",
    "autoscaling/HorizontalPodAutoscaler",
    "batch/CronJob",
    "batch/Job",
    "networking.k8s.io/Ingress",
    "networking.k8s.io/IngressClass",
    "networking.k8s.io/NetworkPolicy",
    "policy/PodDisruptionBudget",
    "scheduling.k8s.io/PriorityClass",
    "storage.k8s.io/StorageClass",
]);
/** True for the kinds of the API whose names and labels are judged. */
function isJudged(manifest) {
    return [labelKinds, pathKinds, subdomainKinds].some((kinds) => (0,_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneOf */ .EK)(manifest, kinds));
}
const labelInWords = "at most 63 lowercase letters, digits and hyphens, with a letter or digit at both ends";
const subdomainInWords = "at most 253 lowercase letters, digits, hyphens and dots, with a letter or digit at both ends and beside each dot";
/** The names of objects and of what is in pods: the `Validate…Name` functions of each kind. */
function* nameViolations(manifest, range) {
    const name = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(manifest.name);
    // A name without letters and digits stands for one that a tool puts there.
    if (name !== null && /[a-z0-9]/i.test(name) && isJudged(manifest)) {
        yield* objectNameViolations(manifest, name, range);
    }
    const template = (0,_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .ownTemplate */ .HX)(manifest);
    if (template === null)
        return;
    const volumes = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(manifest.value, [...template.specPath, "volumes"]);
    for (const { path, value } of [...template.containers, ...volumes]) {
        const own = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(value["name"]);
        if (!own || (0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isDnsLabel */ .Cd)(own))
            continue;
        const what = path.at(-2) === "volumes" ? `has a volume named ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .inQuotes */ .Nt)(own)}` : `has the name ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .inQuotes */ .Nt)(own)}`;
        yield {
            path: [...path, "name"],
            says: `${what}, which the API rejects`,
            advice: `Such a name has ${labelInWords}.`,
        };
    }
}
function* objectNameViolations(manifest, name, range) {
    const path = ["metadata", "name"];
    const rejected = "has a name that the API rejects";
    const { kind } = manifest;
    if ((0,_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneOf */ .EK)(manifest, pathKinds)) {
        if (!(0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isPathSegment */ .bQ)(name))
            yield { path, says: rejected, advice: `The name of a ${kind} has neither "/" nor "%", and is not "." or "..".` };
    }
    else if ((0,_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneOf */ .EK)(manifest, labelKinds)) {
        const strict = kind === "Service" && range.to.minor < 36;
        if (strict ? (0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isDns1035Label */ .Z2)(name) : (0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isDnsLabel */ .Cd)(name))
            return;
        const start = strict ? " and a letter at its start" : "";
        // A kustomization that sets the namespace of all objects renames the Namespace.
        const restsOn = kind === "Namespace" ? [["metadata", "namespace"]] : [];
        yield { path, restsOn, says: rejected, advice: `The name of a ${kind} has ${labelInWords}${start}.` };
    }
    else if (!(0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isDnsSubdomain */ .sg)(name)) {
        yield { path, says: rejected, advice: `The name of a ${kind} has ${subdomainInWords}.` };
    }
    else if (kind === "CronJob" && name.length > 52) {
        yield { path, says: `has a name of ${name.length} characters, but the API accepts no more than 52 for a CronJob` };
    }
}
/** Labels, annotations and selectors: ValidateLabels, ValidateAnnotations and ValidateLabelSelector (apimachinery). */
function* labelViolations(manifest) {
    if (!isJudged(manifest))
        return;
    const { value } = manifest;
    const template = (0,_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .ownTemplate */ .HX)(manifest);
    const metadata = [
        ["metadata"],
        ...(template === null || template.path.length === 0 ? [] : [[...template.path, "metadata"]]),
    ];
    for (const path of metadata) {
        yield* mapViolations(value, [...path, "labels"], "label");
        yield* mapViolations(value, [...path, "annotations"], "annotation");
    }
    if (template !== null)
        yield* mapViolations(value, [...template.specPath, "nodeSelector"], "label");
    for (const path of selectorPaths(manifest))
        yield* selectorViolations(value, path);
}
function selectorPaths({ group, kind, value }) {
    if (group === "apps" || group === "policy" || group === "batch")
        return [["spec", "selector", "matchLabels"]];
    if (group === "networking.k8s.io" && kind === "NetworkPolicy")
        return networkSelectors(value);
    return group === "" && (kind === "Service" || kind === "ReplicationController") ? [["spec", "selector"]] : [];
}
function networkSelectors(value) {
    const peers = ["ingress", "egress"].flatMap((direction) => (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(value, ["spec", direction]).flatMap(({ path }) => (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(value, [...path, direction === "ingress" ? "from" : "to"])));
    const selectors = peers.flatMap(({ path }) => ["namespaceSelector", "podSelector"].map((key) => [...path, key]));
    return [["spec", "podSelector"], ...selectors].map((path) => [...path, "matchLabels"]);
}
function* selectorViolations(value, path) {
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(value, path) !== undefined)
        yield* mapViolations(value, path, "label");
}
/** The same fault in the labels of an object, its selector and its pods is one mistake each, so each is told. */
function* mapViolations(root, path, what) {
    for (const [key, value] of Object.entries((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .mapAt */ .SC)(root, path))) {
        // Annotations that tools read and take out may have any key.
        if ((0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTokenMark */ .H)(key) || key.startsWith("."))
            continue;
        const known = what === "label" ? key : key.toLowerCase();
        if (!(0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isQualifiedName */ .Iw)(known)) {
            yield {
                path: [...path, key],
                says: `has the ${what} ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .inQuotes */ .Nt)(key)}, whose key the API rejects`,
                advice: 'A key has at most 63 letters, digits and "-", "_" or ".", with a letter or digit at both ends, and may start with a domain and a slash.',
            };
        }
        else if (what === "label")
            yield* valueViolations(value, [...path, key]);
    }
}
function* valueViolations(value, path) {
    const text = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .isSet */ .vM)(value) ? (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(value) : null;
    if (text === null || (0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isLabelValue */ .eZ)(text))
        return;
    yield {
        path,
        says: `sets the label ${String(path.at(-1))} to ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .inQuotes */ .Nt)(text)}, a value that the API rejects`,
        advice: 'A value of a label has at most 63 letters, digits and "-", "_" or ".", with a letter or digit at both ends. An annotation can hold any text.',
    };
}


/***/ }),

/***/ 9956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ networkPolicyViolations)
});

;// CONCATENATED MODULE: ./build/model/kubernetes/api/validation/addresses.js
/** Reads CIDR notation, with leading zeros and host bits as the API accepts them; null for any other text. */
function parseNetwork(text) {
    const [, host = "", bits = ""] = /^([^/]{1,50})\/(\d{1,3})$/.exec(text) ?? [];
    const version = host.includes(":") ? 6 : 4;
    const address = version === 4 ? parseVersion4(host) : parseVersion6(host);
    const prefix = Number(bits);
    return address === null || bits === "" || prefix > sizes[version] ? null : { version, address, prefix };
}
const sizes = { 4: 32, 6: 128 };
/** True if a network is a part of another one, and smaller. */
function containsNetwork(outer, inner) {
    if (outer.version !== inner.version || outer.prefix >= inner.prefix)
        return false;
    const rest = BigInt(sizes[outer.version] - outer.prefix);
    return outer.address >> rest === inner.address >> rest;
}
function parseVersion4(text) {
    const parts = text.split(".");
    if (parts.length !== 4 || !parts.every((part) => /^\d{1,10}$/.test(part) && Number(part) <= 255))
        return null;
    return parts.reduce((address, part) => (address << 8n) | BigInt(Number(part)), 0n);
}
function parseVersion6(text) {
    const [head = "", tail, ...more] = text.split("::");
    // An IPv4 address can only be its end.
    if (more.length > 0 || (tail !== undefined && head.includes(".")))
        return null;
    const first = groupsOf(head);
    const last = tail === undefined ? [] : groupsOf(tail);
    if (first === null || last === null)
        return null;
    const missing = 8 - first.length - last.length;
    if (tail === undefined ? missing !== 0 : missing < 1)
        return null;
    const groups = [...first, ...Array.from({ length: missing }, () => 0n), ...last];
    return groups.reduce((address, group) => (address << 16n) | group, 0n);
}
function groupsOf(text) {
    if (text === "")
        return [];
    const groups = [];
    const parts = text.split(":");
    for (const [index, part] of parts.entries()) {
        const embedded = index === parts.length - 1 && part.includes(".") ? parseVersion4(part) : null;
        if (embedded !== null)
            groups.push(embedded >> 16n, embedded & 0xffffn);
        else if (/^[0-9a-f]{1,4}$/i.test(part))
            groups.push(BigInt(`0x${part}`));
        else
            return null;
    }
    return groups;
}

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/read.js
var read = __webpack_require__(460);
;// CONCATENATED MODULE: ./build/model/kubernetes/api/validation/network-policies.js


/** NetworkPolicies: ValidateNetworkPolicySpec, ValidateIPBlock (pkg/apis/networking/validation). */
function* networkPolicyViolations({ group, version, kind, value }) {
    if (group !== "networking.k8s.io" || version !== "v1" || kind !== "NetworkPolicy")
        return;
    for (const [direction, peers] of [
        ["ingress", "from"],
        ["egress", "to"],
    ]) {
        for (const { path } of (0,read/* itemsAt */.Ct)(value, ["spec", direction])) {
            for (const peer of (0,read/* itemsAt */.Ct)(value, [...path, peers]))
                yield* blockViolations(peer.value["ipBlock"], [...peer.path, "ipBlock"]);
            for (const port of (0,read/* itemsAt */.Ct)(value, [...path, "ports"]))
                yield* portViolations(port.value, port.path);
        }
    }
    for (const [index, type] of (0,read/* listAt */.gT)(value, ["spec", "policyTypes"]).entries()) {
        const name = (0,read/* knownText */.bG)(type);
        if (name === null || name === "Ingress" || name === "Egress")
            continue;
        yield {
            path: ["spec", "policyTypes", index],
            says: `has the policy type ${(0,read/* inQuotes */.Nt)(name)}, but the API accepts only Ingress and Egress`,
        };
    }
}
function* blockViolations(block, path) {
    const cidr = (0,read/* knownText */.bG)(network_policies_valueOf(block, "cidr"));
    if (!cidr)
        return;
    const at = [...path, "cidr"];
    const network = parseNetwork(cidr);
    if (network === null) {
        yield {
            path: at,
            says: `has the address range ${(0,read/* inQuotes */.Nt)(cidr)}, which is not in CIDR notation such as 10.0.0.0/8`,
        };
        return;
    }
    for (const [index, value] of (0,read/* listAt */.gT)(block, ["except"]).entries()) {
        const text = (0,read/* knownText */.bG)(value);
        if (text === null)
            continue;
        const except = parseNetwork(text);
        if (except === null) {
            yield {
                path: [...path, "except", index],
                says: `excepts ${(0,read/* inQuotes */.Nt)(text)}, which is not in CIDR notation such as 10.0.0.0/8`,
            };
        }
        else if (!containsNetwork(network, except)) {
            yield {
                path: [...path, "except", index],
                restsOn: [at],
                says: `excepts ${text}, which is not a part of ${cidr}`,
            };
        }
    }
}
function network_policies_valueOf(value, key) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? value[key]
        : undefined;
}
function* portViolations(port, path) {
    const { endPort } = port;
    if (typeof endPort !== "number")
        return;
    const at = [...path, "endPort"];
    const restsOn = [[...path, "port"]];
    const first = port["port"] ?? null;
    if (typeof first === "number" && endPort < first) {
        yield { path: at, restsOn, says: `has a range of ports that ends at ${endPort}, before it starts at ${first}` };
    }
    else if (first === null || (typeof first === "string" && (0,read/* knownText */.bG)(first) !== null)) {
        yield { path: at, restsOn, says: "has an endPort without a number for port" };
    }
}


/***/ }),

/***/ 1136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ podViolations)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7874);
/* harmony import */ var _builtin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8861);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1203);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(460);





/** Names and references in a pod: ValidatePodSpec, validateContainers (pkg/apis/core/validation). */
function* podViolations(manifest) {
    const template = (0,_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .ownTemplate */ .HX)(manifest);
    if (template === null)
        return;
    yield* repeatedNames(template);
    yield* repeatedHostPorts(template);
    yield* tolerationViolations(manifest, template);
    const volumes = volumesOf(manifest, template);
    for (const { path } of template.containers) {
        yield* portViolations(manifest, path);
        yield* environmentViolations(manifest, path);
        yield* mountViolations(manifest, path, volumes);
    }
}
function nameOf({ value }) {
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(value["name"]) || null;
}
/** Names of containers are unique among containers and init containers, names of volumes among volumes. */
function* repeatedNames(template) {
    const [init, regular] = [true, false].map((first) => template.containers.filter(({ kind }) => (kind !== "container") === first));
    for (const { path, value } of (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .repeated */ .ZD)([...(regular ?? []), ...(init ?? [])], nameOf)) {
        yield { path: [...path, "name"], says: `has the name ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .inQuotes */ .Nt)((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(value["name"]))} of another container` };
    }
    const volumes = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(template.spec, ["volumes"]);
    for (const { path, value } of (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .repeated */ .ZD)(volumes, nameOf)) {
        const at = (0,_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .inSpec */ .VA)(template, ...path, "name");
        yield { path: at, says: `has several volumes named ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .inQuotes */ .Nt)((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(value["name"]))}` };
    }
}
function volumesOf({ group, kind, value }, template) {
    const paths = [(0,_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .inSpec */ .VA)(template, "volumes")];
    const names = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(value, (0,_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .inSpec */ .VA)(template, "volumes")).map(nameOf);
    if (group === "apps" && kind === "StatefulSet") {
        const claims = ["spec", "volumeClaimTemplates"];
        paths.push(claims);
        names.push(...(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(value, claims).map((claim) => (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(claim.value, ["metadata", "name"])) || null));
    }
    return {
        names: new Set(names.flatMap((name) => name ?? [])),
        complete: !names.includes(null),
        paths,
    };
}
function* mountViolations({ value }, container, volumes) {
    const mounts = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(value, [...container, "volumeMounts"]);
    for (const mount of [...mounts, ...(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(value, [...container, "volumeDevices"])]) {
        const name = nameOf(mount);
        if (name !== null && volumes.complete && !volumes.names.has(name))
            yield unknownVolume(mount, name, volumes);
    }
    for (const { path, value: mount } of (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .repeated */ .ZD)(mounts, (item) => (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(item.value["mountPath"]) || null)) {
        yield {
            path: [...path, "mountPath"],
            says: `has two mounts at ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .inQuotes */ .Nt)((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(mount["mountPath"]))}`,
            advice: "Each mount needs a path of its own.",
        };
    }
}
function unknownVolume({ path }, name, { names, paths }) {
    const at = [...path, "name"];
    const violation = {
        path: at,
        restsOn: paths,
        says: `mounts the volume ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .inQuotes */ .Nt)(name)}, which the pod does not have`,
    };
    const meant = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, names);
    if (meant === null)
        return { ...violation, advice: "Add the volume to the pod, or remove the mount." };
    const risk = "The name is guessed: check that this is the volume that the container needs.";
    return {
        ...violation,
        repair: { title: `Mount the volume ${meant}`, risk, steps: [{ kind: "set", path: at, value: meant }] },
    };
}
/** ValidateEnv and validateEnvVarValueFrom. */
function* environmentViolations({ value }, container) {
    for (const { path, value: variable } of (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(value, [...container, "env"])) {
        // Names of variables are often in capitals, as placeholders are.
        const name = typeof variable["name"] === "string" && !(0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTokenMark */ .H)(variable["name"]) ? variable["name"] : null;
        if (name?.includes("=")) {
            yield { path: [...path, "name"], says: `has an environment variable with "=" in its name: ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .inQuotes */ .Nt)(name)}` };
        }
        if (!(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .isSet */ .vM)(variable["value"]) || !(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .isSet */ .vM)(variable["valueFrom"]))
            continue;
        const called = name === null ? "an environment variable" : `the environment variable ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .inQuotes */ .Nt)(name)}`;
        yield {
            path: [...path, "valueFrom"],
            restsOn: [[...path, "value"]],
            says: `sets both value and valueFrom for ${called}, but the API accepts only one of them`,
        };
    }
}
/** validateContainerPorts. */
function* portViolations({ value }, container) {
    const ports = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(value, [...container, "ports"]);
    for (const { path, value: port } of ports) {
        const name = nameOf({ value: port });
        if (name !== null && !(0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .isPortName */ .b9)(name)) {
            yield {
                path: [...path, "name"],
                says: `has a port named ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .inQuotes */ .Nt)(name)}, which is no valid name for a port`,
                advice: `A name of a port has ${_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .portNameInWords */ .VB}.`,
            };
        }
        yield* numberViolations(port["containerPort"], [...path, "containerPort"]);
        if (port["hostPort"] !== 0)
            yield* numberViolations(port["hostPort"], [...path, "hostPort"]);
    }
    for (const { path, value: port } of (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .repeated */ .ZD)(ports, nameOf)) {
        yield { path: [...path, "name"], says: `has several ports named ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .inQuotes */ .Nt)((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(port["name"]))}` };
    }
}
function* numberViolations(value, path) {
    if (typeof value !== "number" || !Number.isInteger(value) || (0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .isPortNumber */ .DI)(value))
        return;
    yield { path, says: `sets ${String(path.at(-1))} to ${value}, but ports go from 1 to 65535` };
}
/** checkHostPortConflicts: init containers run one by one, so each is checked alone. */
function* repeatedHostPorts({ containers }) {
    const main = containers.filter(({ kind }) => kind === "container");
    for (const group of [main, ...containers.filter(({ kind }) => kind !== "container").map((one) => [one])]) {
        const ports = group.flatMap(({ path, value }) => (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(value, ["ports"]).map((port) => ({ path: [...path, ...port.path], value: port.value })));
        for (const { path, value } of (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .repeated */ .ZD)(ports, hostPortOf)) {
            yield { path: [...path, "hostPort"], says: `uses the hostPort ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(value["hostPort"])} of another port` };
        }
    }
}
function hostPortOf({ value: { hostPort, hostIP, protocol } }) {
    if (typeof hostPort !== "number" || hostPort === 0)
        return null;
    return JSON.stringify([hostPort, hostIP ?? "", protocol ?? "TCP"]);
}
/** ValidateTolerations. */
function* tolerationViolations({ value }, template) {
    for (const { path, value: toleration } of (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsAt */ .Ct)(value, (0,_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .inSpec */ .VA)(template, "tolerations"))) {
        const { key, operator, effect, tolerationSeconds } = toleration;
        const at = [...path, "value"];
        if (operator === "Exists" && (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .isSet */ .vM)(toleration["value"])) {
            yield {
                path: at,
                restsOn: [[...path, "operator"]],
                says: "has a toleration with a value and the operator Exists, which takes none",
                repair: {
                    title: "Remove the value of the toleration",
                    risk: "It then tolerates every value of the taint; set operator to Equal instead if only this one is meant.",
                    steps: [{ kind: "remove", path: at }],
                },
            };
        }
        if (!(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .isSet */ .vM)(key) && (operator ?? "Equal") === "Equal") {
            yield {
                path: [...path, "key"],
                says: "has a toleration without a key, which the API accepts only with the operator Exists",
            };
        }
        if (typeof tolerationSeconds === "number" &&
            effect !== "NoExecute" &&
            (effect == null || (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(effect) !== null)) {
            yield {
                path: [...path, "tolerationSeconds"],
                restsOn: [[...path, "effect"]],
                says: "has a toleration with tolerationSeconds, which the API accepts only with the effect NoExecute",
            };
        }
    }
}


/***/ }),

/***/ 4635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XG: () => (/* binding */ portReferenceViolations),
/* harmony export */   Xo: () => (/* binding */ unknownProbePorts),
/* harmony export */   fZ: () => (/* binding */ probeViolations)
/* harmony export */ });
/* unused harmony export probeFields */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _builtin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8861);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1203);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);




/** The probes that a container can have. */
const probeFields = ["livenessProbe", "readinessProbe", "startupProbe"];
const hookNames = ["postStart", "preStop"];
const checks = ["exec", "httpGet", "tcpSocket", "grpc"];
const actions = ["exec", "httpGet", "tcpSocket", "sleep"];
/** Probes and hooks of containers: validateProbe, validateHandler, validateInitContainers (pkg/apis/core/validation). */
function* probeViolations(manifest) {
    for (const container of (0,_builtin_js__WEBPACK_IMPORTED_MODULE_0__/* .ownTemplate */ .HX)(manifest)?.containers ?? []) {
        if (container.kind === "init")
            yield* initViolations(container);
        else
            yield* ofContainer(container);
    }
}
function* initViolations({ path, value }) {
    for (const key of ["lifecycle", ...probeFields]) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value[key]))
            continue;
        yield {
            path: [...path, key],
            restsOn: [[...path, "restartPolicy"]],
            says: `has a ${key}, which the API accepts for an init container only with restartPolicy: Always`,
            advice: `Remove ${key}, or set restartPolicy: Always if the container is to keep running as a sidecar.`,
        };
    }
}
function* ofContainer({ path, value }) {
    for (const name of probeFields) {
        const probe = value[name];
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(probe))
            continue;
        const at = [...path, name];
        yield* handlerViolations(probe, at, checks, name);
        yield* thresholdViolations(probe, at, name);
        yield* gracePeriodViolations(probe, at, name);
    }
    for (const name of hookNames) {
        const hook = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(value, ["lifecycle"])[name];
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(hook))
            yield* handlerViolations(hook, [...path, "lifecycle", name], actions, `${name} hook`);
    }
}
function* handlerViolations(owner, path, kinds, what) {
    const used = kinds.filter((key) => owner[key] != null);
    const unread = Object.keys(owner).some((key) => !kinds.includes(key) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(owner[key]));
    if (used.length === 0 && !unread) {
        yield { path, says: `has a ${what} without any of ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .alternatives */ .Vo)(kinds)}` };
    }
    if (used.length > 1) {
        const [first = "", second = ""] = used;
        yield {
            path: [...path, second],
            restsOn: [[...path, first]],
            says: `has a ${what} with ${used.join(" and ")}, but the API accepts only one of them`,
        };
    }
    for (const key of used) {
        if (key !== "httpGet" && key !== "tcpSocket")
            continue;
        const port = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(owner, [key])["port"];
        yield* portReferenceViolations(port, [...path, key, "port"], `${what.split(" ")[0]}.${key}.port`);
    }
}
/** A port that is given by its number or name, as probes and Services do: ValidatePortNumOrName. */
function* portReferenceViolations(port, path, field) {
    if (typeof port === "number") {
        if (Number.isInteger(port) && !(0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isPortNumber */ .DI)(port)) {
            yield { path, says: `sets ${field} to ${port}, but ports go from 1 to 65535` };
        }
        return;
    }
    if (typeof port !== "string" || port === "")
        return;
    const name = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(port);
    if (name === null || (0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isPortName */ .b9)(name))
        return;
    if (/^[1-9]\d{0,4}$/.test(name) && (0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isPortNumber */ .DI)(Number(name))) {
        yield {
            path,
            says: `sets ${field} to the string ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .inQuotes */ .Nt)(name)}, which the API takes for the name of a port and rejects`,
            repair: { title: `Remove the quotes around ${name}`, steps: [{ kind: "set", path, value: Number(name) }] },
        };
        return;
    }
    yield {
        path,
        says: `sets ${field} to ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .inQuotes */ .Nt)(name)}, which is no valid name for a port`,
        advice: `A name of a port has ${_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .portNameInWords */ .VB}.`,
    };
}
function* thresholdViolations(probe, path, name) {
    const { successThreshold } = probe;
    if (name === "readinessProbe" || typeof successThreshold !== "number")
        return;
    if (successThreshold === 0 || successThreshold === 1)
        return;
    const at = [...path, "successThreshold"];
    yield {
        path: at,
        says: `has a ${name} with successThreshold: ${successThreshold}, but the API accepts only 1 there`,
        repair: { title: "Remove successThreshold", steps: [{ kind: "remove", path: at }] },
    };
}
function* gracePeriodViolations(probe, path, name) {
    const { terminationGracePeriodSeconds } = probe;
    if (typeof terminationGracePeriodSeconds !== "number")
        return;
    const at = [...path, "terminationGracePeriodSeconds"];
    if (name === "readinessProbe") {
        yield {
            path: at,
            says: "has a readinessProbe with terminationGracePeriodSeconds, which the API rejects: it never ends the container",
            repair: { title: "Remove terminationGracePeriodSeconds", steps: [{ kind: "remove", path: at }] },
        };
    }
    else if (terminationGracePeriodSeconds <= 0) {
        yield {
            path: at,
            says: `has a ${name} with terminationGracePeriodSeconds: ${terminationGracePeriodSeconds}, but the API accepts only values above 0`,
        };
    }
}
/** A probe or hook that names a port which its container does not declare: the API accepts it, but it never succeeds. */
function* unknownProbePorts(manifest) {
    for (const { path, value, kind } of (0,_builtin_js__WEBPACK_IMPORTED_MODULE_0__/* .ownTemplate */ .HX)(manifest)?.containers ?? []) {
        if (kind === "init")
            continue;
        const ports = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsAt */ .Ct)(value, ["ports"]);
        const names = ports.map((port) => port.value["name"]);
        if (names.some((name) => typeof name === "string" && (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(name) === null))
            continue;
        for (const place of namedPortPlaces(value)) {
            const name = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(value, place)["port"]);
            if (name === null || !(0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isPortName */ .b9)(name) || names.includes(name))
                continue;
            yield unknownPort(name, { path, place, ports: ports.map((port) => port.value) });
        }
    }
}
function namedPortPlaces(container) {
    const owners = [...probeFields.map((name) => [name]), ...hookNames.map((name) => ["lifecycle", name])];
    return owners
        .flatMap((owner) => [
        [...owner, "httpGet"],
        [...owner, "tcpSocket"],
    ])
        .filter((place) => typeof (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(container, place)["port"] === "string");
}
function unknownPort(name, { path, place, ports }) {
    const at = [...path, ...place, "port"];
    const what = place[0] === "lifecycle" ? `${place[1]} hook` : (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(place[0]);
    const violation = {
        path: at,
        restsOn: [[...path, "ports"]],
        says: `has a ${what} on the port ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .inQuotes */ .Nt)(name)}, which the container does not declare`,
    };
    const [only, another] = ports;
    const meant = only === undefined || another !== undefined ? null : (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(only["name"]) || (only["containerPort"] ?? null);
    if (meant === null || (typeof meant !== "string" && typeof meant !== "number")) {
        return { ...violation, advice: "Name one of the container's ports like this, or use a number here." };
    }
    return {
        ...violation,
        repair: {
            title: `Set port to ${meant}`,
            risk: `It is the only port that the container declares; check that it is the one that is meant by ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .inQuotes */ .Nt)(name)}.`,
            steps: [{ kind: "set", path: at, value: meant }],
        },
    };
}


/***/ }),

/***/ 6916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rbacViolations)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(460);
/* harmony import */ var _resource_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6349);


const rbacGroup = "rbac.authorization.k8s.io";
/** Roles and bindings (pkg/apis/rbac/validation). */
function* rbacViolations(manifest) {
    const { group, version, kind, value } = manifest;
    if (group !== rbacGroup || version !== "v1")
        return;
    if (kind === "Role" || kind === "ClusterRole") {
        for (const { path, value: rule } of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsAt */ .Ct)(value, ["rules"]))
            yield* ruleViolations(rule, path, kind);
    }
    else if (kind === "RoleBinding" || kind === "ClusterRoleBinding") {
        yield* referenceViolations((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(value, ["roleRef"]), kind);
        for (const { path, value: subject } of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsAt */ .Ct)(value, ["subjects"]))
            yield* subjectViolations(subject, path, kind);
    }
}
function* ruleViolations(rule, path, kind) {
    if (Array.isArray(rule["verbs"]) && rule["verbs"].length === 0) {
        yield { path: [...path, "verbs"], says: "has a rule without verbs" };
    }
    const [groups, resources, addresses] = ["apiGroups", "resources", "nonResourceURLs"].map((key) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(rule, [key]));
    const at = [...path, "nonResourceURLs"];
    if (addresses !== undefined && addresses.length > 0) {
        if (kind === "Role") {
            const advice = "Only a ClusterRole that a ClusterRoleBinding binds can grant them.";
            yield { path: at, says: "has a rule with nonResourceURLs, which the API rejects in a Role", advice };
        }
        const others = ["apiGroups", "resources", "resourceNames"].filter((key) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(rule, [key]).length > 0);
        if (others.length > 0) {
            yield {
                path: at,
                restsOn: others.map((key) => [...path, key]),
                says: `has a rule with both ${others.join(", ")} and nonResourceURLs`,
                advice: "Make two rules of it.",
            };
        }
        return;
    }
    if (resources?.length === 0) {
        yield { path: [...path, "resources"], restsOn: [at], says: "has a rule without resources" };
    }
    else if (groups?.length === 0) {
        yield withoutGroups(resources ?? [], path);
    }
}
function withoutGroups(resources, path) {
    const at = [...path, "apiGroups"];
    const says = `has a rule for ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(resources.slice(0, 3).map(_read_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)).replace(" or ", " and ")} without apiGroups`;
    const groups = new Set(resources.map((name) => onlyGroup(name)));
    const [group, another] = groups;
    if (group == null || another !== undefined) {
        return { path: at, says, advice: `List the API groups of the resources; the core group is "".` };
    }
    return {
        path: at,
        says,
        repair: {
            title: `Set apiGroups to ["${group}"]`,
            risk: "The rule then grants these permissions: check that they are wanted.",
            steps: [{ kind: "set", path: at, value: [group] }],
        },
    };
}
function onlyGroup(resource) {
    const name = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(resource);
    const [group, another] = name === null ? [] : (0,_resource_names_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c)(name);
    return group === undefined || another !== undefined ? null : group;
}
function* referenceViolations(reference, kind) {
    const group = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(reference["apiGroup"]);
    const at = ["roleRef", "apiGroup"];
    if (group && group !== rbacGroup) {
        yield {
            path: at,
            says: `sets roleRef.apiGroup to ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)(group)}, but the API accepts only ${rbacGroup}`,
            repair: { title: `Set apiGroup to ${rbacGroup}`, steps: [{ kind: "set", path: at, value: rbacGroup }] },
        };
    }
    const accepted = kind === "ClusterRoleBinding" ? ["ClusterRole"] : ["Role", "ClusterRole"];
    const name = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(reference["kind"]);
    if (!name || accepted.includes(name))
        return;
    const says = `refers to a role of the kind ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)(name)}, but the API accepts only ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(accepted)}`;
    yield { path: ["roleRef", "kind"], says };
}
function* subjectViolations(subject, path, kind) {
    const type = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(subject["kind"]);
    const restsOn = [[...path, "kind"]];
    if (!type)
        return;
    if (type !== "ServiceAccount" && type !== "User" && type !== "Group") {
        yield {
            path: [...path, "kind"],
            says: `has a subject of the kind ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)(type)}, but the API accepts only ServiceAccount, User or Group`,
        };
        return;
    }
    const at = [...path, "apiGroup"];
    const group = subject["apiGroup"];
    if ((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isSet */ .vM)(group) && (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(group) !== null) {
        if (type === "ServiceAccount") {
            yield {
                path: at,
                restsOn,
                says: `sets apiGroup to ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(group))} for a ServiceAccount, which has none`,
                repair: { title: "Remove apiGroup", steps: [{ kind: "remove", path: at }] },
            };
        }
        else if (group !== rbacGroup) {
            yield {
                path: at,
                restsOn,
                says: `sets apiGroup to ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(group))} for a ${type}, but the API accepts only ${rbacGroup}`,
                repair: { title: `Set apiGroup to ${rbacGroup}`, steps: [{ kind: "set", path: at, value: rbacGroup }] },
            };
        }
    }
    if (kind !== "ClusterRoleBinding" || type !== "ServiceAccount" || (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isSet */ .vM)(subject["namespace"]))
        return;
    yield {
        path: [...path, "namespace"],
        // A kustomization that sets the namespace of all objects fills in this one too.
        restsOn: [...restsOn, ["metadata", "namespace"]],
        says: `does not say in which namespace its subject ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(subject["name"] ?? ""))}, a ServiceAccount, is`,
        advice: "Set namespace to the one that the ServiceAccount is in.",
    };
}


/***/ }),

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ itemsAt),
/* harmony export */   Nt: () => (/* binding */ inQuotes),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   SC: () => (/* binding */ mapAt),
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   ZD: () => (/* binding */ repeated),
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/* harmony import */ var _core_edit_distance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6838);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7874);



/** The maps in the list at a path; empty where there is no list. */
function itemsAt(root, path) {
    const list = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, path);
    if (!Array.isArray(list))
        return [];
    return list.flatMap((value, index) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? [{ path: [...path, index], value }] : []);
}
/** The map at a path; empty where there is none. */
function mapAt(root, path) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, path);
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : {};
}
/** The values of the list at a path; empty where there is no list. */
function listAt(root, path) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, path);
    return Array.isArray(value) ? value : [];
}
/** A text that is meant as it is; null for anything else, and for what a later step may replace. */
function knownText(value) {
    return typeof value === "string" && !(0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .w)(value) ? value : null;
}
/** True where the API reads a value as set: an empty text is none to it. */
function isSet(value) {
    return value !== undefined && value !== null && value !== "";
}
/** A text in a sentence. */
function inQuotes(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
/** The words as a list in a sentence: `a, b or c`. */
function alternatives(words) {
    return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
/** So many names are compared with another one, and so many characters of each. */
const mostNames = 200;
const longestCompared = 100;
/** The only name that is one or two slips away from a text; null if there is none, more than one, or too many names. */
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
/** Yields the items whose key an earlier one has; items without a key never repeat one. */
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
/** A value in a sentence. */
function valueText(value) {
    return typeof value === "string" ? value : JSON.stringify(value ?? null).slice(0, 80);
}


/***/ }),

/***/ 6349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unknownResources),
/* harmony export */   c: () => (/* binding */ groupsOf)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(460);

/**
 * The resources of the API's own groups, of all versions from 1.29 to 1.37 (api/openapi-spec), and those that exist for
 * authorization only (kubernetes.io: Using RBAC Authorization, User impersonation, Certificate Signing Requests).
 */
const resources = {
    "": "bindings componentstatuses configmaps endpoints events limitranges namespaces nodes persistentvolumeclaims " +
        "persistentvolumes pods podtemplates replicationcontrollers resourcequotas secrets serviceaccounts services " +
        "groups users",
    "admissionregistration.k8s.io": "mutatingadmissionpolicies mutatingadmissionpolicybindings mutatingwebhookconfigurations " +
        "validatingadmissionpolicies validatingadmissionpolicybindings validatingwebhookconfigurations",
    "apiextensions.k8s.io": "customresourcedefinitions",
    "apiregistration.k8s.io": "apiservices",
    apps: "controllerrevisions daemonsets deployments replicasets statefulsets",
    "authentication.k8s.io": "selfsubjectreviews tokenreviews groups nodes serviceaccounts uids userextras users",
    "authorization.k8s.io": "localsubjectaccessreviews selfsubjectaccessreviews selfsubjectrulesreviews subjectaccessreviews",
    autoscaling: "horizontalpodautoscalers",
    batch: "cronjobs jobs",
    "certificates.k8s.io": "certificatesigningrequests clustertrustbundles podcertificaterequests signers",
    "coordination.k8s.io": "leasecandidates leases",
    "discovery.k8s.io": "endpointslices",
    "events.k8s.io": "events",
    "flowcontrol.apiserver.k8s.io": "flowschemas prioritylevelconfigurations",
    "networking.k8s.io": "clustercidrs ingressclasses ingresses ipaddresses networkpolicies servicecidrs",
    "node.k8s.io": "runtimeclasses",
    policy: "poddisruptionbudgets podsecuritypolicies",
    "rbac.authorization.k8s.io": "clusterrolebindings clusterroles rolebindings roles",
    "scheduling.k8s.io": "compositepodgroups podgroups priorityclasses workloads",
    "storage.k8s.io": "csidrivers csinodes csistoragecapacities storageclasses volumeattachments volumeattributesclasses",
};
const known = new Map(Object.entries(resources).map(([group, names]) => [group, new Set(names.split(" "))]));
/** The API's own groups that have a resource; its subresource does not matter. */
function groupsOf(resource) {
    const [name = ""] = resource.split("/");
    return [...known].filter(([, names]) => names.has(name)).map(([group]) => group);
}
/**
 * Resources that a role names and none of its API groups has. The API accepts them, but they grant nothing. Silent where
 * a group is not one of the API's own.
 */
function* unknownResources({ group, kind, value }) {
    if (group !== "rbac.authorization.k8s.io" || (kind !== "Role" && kind !== "ClusterRole"))
        return;
    for (const rule of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsAt */ .Ct)(value, ["rules"])) {
        const groups = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(rule.value, ["apiGroups"]);
        const own = groups.map((name) => (typeof name === "string" ? known.get(name) : undefined));
        if (own.length === 0 || own.includes(undefined))
            continue;
        const names = new Set(own.flatMap((set) => [...(set ?? [])]));
        for (const [index, resource] of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(rule.value, ["resources"]).entries()) {
            const name = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(resource)?.split("/")[0];
            if (!name || name === "*" || names.has(name))
                continue;
            yield unknownResource({ rule: rule.value, path: rule.path, groups, names }, index, (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(resource));
        }
    }
}
function unknownResource({ path, groups, names }, index, resource) {
    const at = [...path, "resources", index];
    const [name = "", ...rest] = resource.split("/");
    const listed = groups.map(groupInWords);
    const violation = {
        path: at,
        restsOn: [[...path, "apiGroups"]],
        says: `has a rule for ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)(resource)}, a resource that ${listed.length === 1 ? (listed[0] ?? "") : `none of its API groups (${listed.join(", ")})`} ${listed.length === 1 ? "does not have" : "has"}`,
    };
    const risk = "The role then grants access that it does not grant now: check that it is wanted.";
    const [elsewhere, another] = groupsOf(name);
    if (elsewhere !== undefined) {
        const where = groupInWords(elsewhere);
        if (another !== undefined)
            return {
                ...violation,
                advice: `Add one of the groups that have it: ${groupsOf(name).map(groupInWords).join(", ")}.`,
            };
        const steps = [{ kind: "set", path: [...path, "apiGroups"], value: [...groups, elsewhere] }];
        return { ...violation, repair: { title: `Add ${where} to apiGroups`, risk, steps } };
    }
    const meant = pluralOf(name, names) ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, names);
    if (meant === null)
        return { ...violation, advice: "Resources are named by their plural in lowercase, such as pods." };
    const value = [meant, ...rest].join("/");
    return {
        ...violation,
        repair: { title: `Change ${resource} to ${value}`, risk, steps: [{ kind: "set", path: at, value }] },
    };
}
function groupInWords(group) {
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isSet */ .vM)(group) ? (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(group) : "the core group";
}
function pluralOf(name, names) {
    const word = name.toLowerCase();
    return [word, `${word}s`, `${word}es`, word.replace(/y$/, "ies")].find((plural) => names.has(plural)) ?? null;
}


/***/ }),

/***/ 9211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ resourceViolations)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5659);
/* harmony import */ var _builtin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8861);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(460);



/** Requests and limits of containers and pods: validateResourceRequirements (pkg/apis/core/validation). */
function* resourceViolations(manifest, range) {
    const template = (0,_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .ownTemplate */ .HX)(manifest);
    if (template === null)
        return;
    for (const { path, value } of template.containers)
        yield* ofResources(value, [...path, "resources"]);
    // Beta since 1.34; before, the field was dropped.
    if (range.from.minor >= 34)
        yield* ofResources(template.spec, (0,_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .inSpec */ .VA)(template, "resources"));
}
function* ofResources(owner, path) {
    const requests = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .mapAt */ .SC)(owner, ["resources", "requests"]);
    const limits = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .mapAt */ .SC)(owner, ["resources", "limits"]);
    for (const [name, request] of Object.entries(requests)) {
        const limit = Object.hasOwn(limits, name) ? limits[name] : undefined;
        if (limit == null) {
            if (!canOvercommit(name) && (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseQuantity */ .Lf)(request) !== null)
                yield withoutLimit(name, path, request);
            continue;
        }
        const order = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareQuantities */ .Hv)(request, limit);
        if (order === null || order === 0 || (order < 0 && canOvercommit(name)))
            continue;
        const says = canOvercommit(name)
            ? `requests more ${name} than its limit allows: ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(request)} is more than ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(limit)}`
            : `requests ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(request)} of ${name} with a limit of ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(limit)}, but both must be equal`;
        yield { path: [...path, "requests", name], restsOn: [[...path, "limits", name]], says };
    }
    for (const [key, amounts] of Object.entries({ requests, limits })) {
        for (const [name, amount] of Object.entries(amounts)) {
            const quantity = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseQuantity */ .Lf)(amount);
            if (quantity === null || quantity >= 0n)
                continue;
            yield {
                path: [...path, key, name],
                says: `sets ${name} to ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(amount)}, but the API accepts no negative amount`,
            };
        }
    }
}
function withoutLimit(name, path, request) {
    const limit = [...path, "limits", name];
    return {
        path: limit,
        restsOn: [[...path, "requests", name]],
        says: `requests ${name} without a limit, but the API requires both for this resource`,
        repair: { title: `Set the limit of ${name} to its request`, steps: [{ kind: "set", path: limit, value: request }] },
    };
}
/** IsOvercommitAllowed: resources of Kubernetes itself, huge pages excepted. */
function canOvercommit(name) {
    return (!name.includes("/") || name.includes("kubernetes.io/")) && !name.startsWith("hugepages-");
}


/***/ }),

/***/ 4404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ restartPolicyViolations)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _builtin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8861);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);



const alwaysKinds = new Set([
    "/ReplicationController",
    "apps/DaemonSet",
    "apps/Deployment",
    "apps/ReplicaSet",
    "apps/StatefulSet",
]);
const jobKinds = new Set(["batch/CronJob", "batch/Job"]);
const onFailureRisk = "A container that fails is then restarted in its pod; with Never, a new pod is started and the failed one is kept.";
/** The restart policies that the controller of a pod takes (pkg/apis/apps and pkg/apis/batch, validation). */
function* restartPolicyViolations(manifest) {
    const template = (0,_builtin_js__WEBPACK_IMPORTED_MODULE_0__/* .ownTemplate */ .HX)(manifest);
    if (template === null)
        return;
    const path = (0,_builtin_js__WEBPACK_IMPORTED_MODULE_0__/* .inSpec */ .VA)(template, "restartPolicy");
    const value = template.spec["restartPolicy"];
    const policy = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(value);
    if ((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .isSet */ .vM)(value) && policy === null)
        return;
    if ((0,_builtin_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneOf */ .EK)(manifest, alwaysKinds)) {
        if (policy === null || policy === "" || policy === "Always")
            return;
        yield {
            path,
            says: `sets restartPolicy to ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .inQuotes */ .Nt)(policy)}, but the API accepts only Always for the pods of a ${manifest.kind}`,
            repair: { title: "Remove restartPolicy: the default is Always", steps: [{ kind: "remove", path }] },
        };
    }
    else if ((0,_builtin_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneOf */ .EK)(manifest, jobKinds)) {
        yield* jobViolations(manifest, policy, path);
    }
    else if (policy !== null && policy !== "" && !/^(?:Always|OnFailure|Never)$/.test(policy)) {
        yield {
            path,
            says: `sets restartPolicy to ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .inQuotes */ .Nt)(policy)}, but the API accepts only Always, OnFailure or Never`,
        };
    }
}
function* jobViolations({ kind, value }, policy, path) {
    const set = { kind: "set", path, value: "OnFailure" };
    if (policy === null || policy === "") {
        yield {
            path,
            says: "does not set restartPolicy: its default is Always, and the API accepts only OnFailure or Never for a " + kind,
            repair: { title: "Set restartPolicy to OnFailure", risk: onFailureRisk, steps: [set] },
        };
    }
    else if (policy === "Always") {
        yield {
            path,
            says: `sets restartPolicy to Always, but the API accepts only OnFailure or Never for a ${kind}`,
            repair: { title: "Set restartPolicy to OnFailure", risk: onFailureRisk, steps: [set] },
        };
    }
    else if (policy !== "OnFailure" && policy !== "Never") {
        yield {
            path,
            says: `sets restartPolicy to ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .inQuotes */ .Nt)(policy)}, but the API accepts only OnFailure or Never for a ${kind}`,
        };
    }
    else if (policy === "OnFailure" && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, failurePolicy(path)) != null) {
        yield {
            path,
            restsOn: [failurePolicy(path)],
            says: "sets restartPolicy to OnFailure, but the API accepts only Never beside podFailurePolicy",
        };
    }
}
/** `podFailurePolicy` stands beside `template`. */
function failurePolicy(path) {
    return [...path.slice(0, -3), "podFailurePolicy"];
}


/***/ }),

/***/ 6618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ budgetViolations),
/* harmony export */   S: () => (/* binding */ strategyViolations)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(460);

/** PodDisruptionBudgets: ValidatePodDisruptionBudgetSpec (pkg/apis/policy/validation). */
function* budgetViolations({ group, version, kind, value }) {
    if (group !== "policy" || version !== "v1" || kind !== "PodDisruptionBudget")
        return;
    const spec = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(value, ["spec"]);
    const keys = ["minAvailable", "maxUnavailable"];
    for (const key of keys)
        yield* amountViolations(spec[key], ["spec", key]);
    if (!keys.every((key) => spec[key] != null))
        return;
    yield {
        path: ["spec", "maxUnavailable"],
        restsOn: [["spec", "minAvailable"]],
        says: "sets both minAvailable and maxUnavailable, but the API accepts only one of them",
    };
}
/** How Deployments and DaemonSets replace pods (pkg/apis/apps/validation). */
function* strategyViolations({ group, kind, value }) {
    if (group !== "apps" || (kind !== "Deployment" && kind !== "DaemonSet"))
        return;
    const path = ["spec", kind === "Deployment" ? "strategy" : "updateStrategy"];
    const strategy = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(value, path);
    const rolling = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(strategy, ["rollingUpdate"]);
    const at = [...path, "rollingUpdate"];
    if (kind === "Deployment" && strategy["type"] === "Recreate" && strategy["rollingUpdate"] != null) {
        yield {
            path: at,
            restsOn: [[...path, "type"]],
            says: "sets rollingUpdate beside the strategy Recreate, which takes none",
            repair: { title: "Remove rollingUpdate", steps: [{ kind: "remove", path: at }] },
        };
        return;
    }
    const type = strategy["type"] ?? "RollingUpdate";
    if (type !== "RollingUpdate")
        return;
    for (const key of ["maxSurge", "maxUnavailable"]) {
        const limited = kind === "DaemonSet" || key === "maxUnavailable";
        yield* amountViolations(rolling[key], [...at, key], limited);
    }
    const { maxSurge, maxUnavailable } = rolling;
    if (maxUnavailable == null || !isZero(maxUnavailable))
        return;
    // The default of maxSurge is 25% for a Deployment and 0 for a DaemonSet.
    if (maxSurge == null ? kind === "Deployment" : !isZero(maxSurge))
        return;
    yield {
        path: [...at, "maxUnavailable"],
        restsOn: [[...at, "maxSurge"]],
        says: "sets maxUnavailable to 0 without a maxSurge above 0, so that no pod could ever be replaced",
    };
}
function isZero(value) {
    return value === 0 || (typeof value === "string" && /^0+%$/.test(value));
}
/** ValidatePositiveIntOrPercent and IsNotMoreThan100Percent. */
function* amountViolations(value, path, limited = true) {
    const key = String(path.at(-1));
    if (typeof value === "number" && value < 0) {
        yield { path, says: `sets ${key} to ${value}, but the API accepts no negative number` };
    }
    // A percent sign also marks tokens.
    const text = typeof value === "string" && /^\d+%$/.test(value) ? value : (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(value);
    if (text === null)
        return;
    const percent = /^(\d+)%$/.exec(text)?.[1];
    if (percent !== undefined) {
        if (!limited || Number(percent) <= 100)
            return;
        yield { path, says: `sets ${key} to ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)(text)}, but the API accepts no more than 100%` };
        return;
    }
    const number = /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : null;
    const violation = {
        path,
        says: `sets ${key} to the string ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)(text)}, but the API accepts only an integer or a percentage such as "25%"`,
    };
    if (number === null)
        yield violation;
    else {
        yield {
            ...violation,
            repair: { title: `Remove the quotes around ${text}`, steps: [{ kind: "set", path, value: number }] },
        };
    }
}


/***/ }),

/***/ 472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ scheduleViolations)
});

// EXTERNAL MODULE: ./build/model/kubernetes/placeholder.js
var placeholder = __webpack_require__(7874);
;// CONCATENATED MODULE: ./build/model/kubernetes/api/validation/cron.js
/**
 * Why a schedule is none to `cron.ParseStandard` (robfig/cron v3), which the API reads schedules with; null for one that
 * it accepts.
 */
function scheduleFault(schedule) {
    if (schedule.startsWith("@"))
        return isDescriptor(schedule) ? null : "it is no known macro";
    const fields = schedule.split(/\s+/).filter((field) => field !== "");
    if (fields.length !== bounds.length)
        return `it has ${fields.length} fields instead of five`;
    for (const [index, bound] of bounds.entries()) {
        const field = fields[index] ?? "";
        const wrong = field.split(",").find((range) => range !== "" && !isRange(range, bound));
        if (wrong !== undefined)
            return `its ${bound.name} is ${JSON.stringify(wrong)}, which is no valid value or range from ${bound.from} to ${bound.to}`;
    }
    return null;
}
const bounds = [
    { name: "minute", from: 0, to: 59 },
    { name: "hour", from: 0, to: 23 },
    { name: "day of the month", from: 1, to: 31 },
    {
        name: "month",
        from: 1,
        to: 12,
        words: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
    },
    { name: "day of the week", from: 0, to: 6, words: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] },
];
function isRange(text, bound) {
    const [range = "", step, ...more] = text.split("/");
    if (more.length > 0)
        return false;
    if (step !== undefined && !((integer(step) ?? 0) > 0))
        return false;
    const [low = "", high, ...rest] = range.split("-");
    if (low === "*" || low === "?")
        return true;
    const start = numberOf(low, bound);
    const end = high === undefined ? start : numberOf(high, bound);
    if (rest.length > 0 || start === null || end === null)
        return false;
    return start >= bound.from && end <= bound.to && start <= end;
}
function numberOf(text, { words = [], from }) {
    const index = words.indexOf(text.toLowerCase());
    return index === -1 ? integer(text) : index + from;
}
/** `strconv.Atoi` takes a plus sign. */
function integer(text) {
    return /^\+?\d{1,9}$/.test(text) ? Number(text) : null;
}
const macros = new Set([
    "@annually",
    "@daily",
    "@hourly",
    "@midnight",
    "@monthly",
    "@weekly",
    "@yearly",
]);
/** `time.ParseDuration` takes several numbers with units. */
function isDescriptor(text) {
    return macros.has(text) || /^@every (?:[-+]?0|[-+]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.test(text);
}

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/read.js
var read = __webpack_require__(460);
;// CONCATENATED MODULE: ./build/model/kubernetes/api/validation/schedules.js



const path = ["spec", "schedule"];
/** Longer ones are told of, and left as they are. */
const longestSchedule = 100;
/** The schedules of CronJobs: validateScheduleFormat and validateTimeZone (pkg/apis/batch/validation). */
function* scheduleViolations({ group, version, kind, value }) {
    if (group !== "batch" || version !== "v1" || kind !== "CronJob")
        return;
    const spec = (0,read/* mapAt */.SC)(value, ["spec"]);
    const { schedule } = spec;
    if (typeof schedule === "string" && schedule !== "" && !isOpen(schedule))
        yield* ofSchedule(schedule, spec);
    const { timeZone } = spec;
    if (timeZone === "" || (typeof timeZone === "string" && timeZone.toLowerCase() === "local")) {
        yield { path: ["spec", "timeZone"], says: `sets timeZone to ${(0,read/* inQuotes */.Nt)(timeZone)}, which names no time zone` };
    }
}
/** A macro starts with a mark of tokens, and Jenkins' H is no cron but a sign that something else reads the schedule. */
function isOpen(schedule) {
    return (0,placeholder/* hasTokenMark */.H)(schedule.replace(/^@(?=[a-z])/, "")) || /^[A-Z_-]+$/.test(schedule);
}
function* ofSchedule(schedule, spec) {
    const [prefix = "", zone = ""] = /^(?:CRON_)?TZ=(\S+)\s+/.exec(schedule) ?? [];
    const rest = schedule.slice(prefix.length);
    const fault = scheduleFault(rest);
    if (prefix !== "") {
        const says = `names a time zone in its schedule ${(0,read/* inQuotes */.Nt)(schedule)}, which the API rejects`;
        const advice = "Use the field timeZone instead.";
        const free = (spec["timeZone"] ?? zone) === zone && fault === null && /^[A-Z][\w+-]*(?:\/[\w+-]+)*$/.test(zone);
        if (!free)
            return yield { path, says, advice };
        return yield {
            path,
            says,
            repair: {
                title: `Move the time zone ${zone} to timeZone`,
                steps: [
                    { kind: "set", path, value: rest },
                    { kind: "set", path: ["spec", "timeZone"], value: zone },
                ],
            },
        };
    }
    if (fault === null)
        return;
    const says = `has the schedule ${(0,read/* inQuotes */.Nt)(schedule)}, which the API rejects: ${fault}`;
    if (schedule.length > longestSchedule)
        return yield { path, says };
    const sunday = schedule.replace(/(?<=^\s*(?:\S+\s+){4})7(?=\s*$)/, "0");
    if (sunday === schedule || scheduleFault(sunday) !== null)
        yield { path, says };
    else
        yield { path, says, repair: { title: "Write Sunday as 0", steps: [{ kind: "set", path, value: sunday }] } };
}


/***/ }),

/***/ 9632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ selectorViolations)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _builtin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8861);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);



const kinds = new Set(["apps/DaemonSet", "apps/Deployment", "apps/ReplicaSet", "apps/StatefulSet"]);
/** A selector must select the pods of its own template: ValidatePodTemplateSpecForReplicaSet and its like. */
function* selectorViolations(manifest) {
    const template = (0,_builtin_js__WEBPACK_IMPORTED_MODULE_0__/* .ownTemplate */ .HX)(manifest);
    const manual = manifest.group === "batch" && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(manifest.value, ["spec", "manualSelector"]) === true;
    if (template === null || !((0,_builtin_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneOf */ .EK)(manifest, kinds) || (manifest.kind === "Job" && manual)))
        return;
    const labelsPath = [...template.path, "metadata", "labels"];
    const labels = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(manifest.value, labelsPath);
    const selector = ["spec", "selector"];
    const unmatched = Object.entries((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(manifest.value, [...selector, "matchLabels"])).filter(([key, value]) => {
        return mismatches(labels, key, value);
    });
    if (unmatched.length > 0)
        yield unmatchedLabels(unmatched, labels, { labelsPath, selector });
    else
        yield* unmatchedExpressions(manifest, labels, { labelsPath, selector });
}
/** True where a label certainly differs from what is selected. */
function mismatches(labels, key, value) {
    const wanted = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(value);
    const label = labels[key] ?? null;
    if (wanted === null || label === wanted)
        return false;
    return label === null || (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(label) !== null;
}
function unmatchedLabels(unmatched, labels, { labelsPath, selector }) {
    const [[key, value] = ["", null]] = unmatched;
    const label = labels[key] ?? null;
    const pods = label === null ? `its pods have no label ${key}` : `its pods have ${key}: ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(label)}`;
    const steps = unmatched.map(([name, wanted]) => ({ kind: "set", path: [...labelsPath, name], value: wanted }));
    return {
        path: [...labelsPath, key],
        restsOn: unmatched.flatMap(([name]) => [
            [...labelsPath, name],
            [...selector, "matchLabels", name],
        ]),
        says: `selects pods with the label ${key}: ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(value)}, but ${pods}`,
        repair: {
            title: "Label the pods as the selector wants them",
            risk: "Services and policies then find these pods by the new labels, and no longer by the old ones.",
            steps,
        },
    };
}
function* unmatchedExpressions({ value }, labels, { labelsPath, selector }) {
    for (const { path, value: expression } of (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsAt */ .Ct)(value, [...selector, "matchExpressions"])) {
        const key = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(expression["key"]);
        if (key === null || !fails(expression, labels[key] ?? null))
            continue;
        yield {
            path,
            restsOn: [[...labelsPath, key]],
            says: `has a selector that the labels of its own pods do not satisfy: ${key} ${wordsOf(expression)}`,
            advice: "Give the pods a label that the selector matches.",
        };
    }
}
function wordsOf({ operator, values }) {
    const list = Array.isArray(values) && values.length > 0 ? ` (${values.slice(0, 5).join(", ")})` : "";
    return `${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(operator)}${list}`;
}
function fails({ operator, values }, label) {
    if (label !== null && (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(label) === null)
        return false;
    const list = Array.isArray(values) ? values : [];
    if (list.some((item) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(item) === null))
        return false;
    if (operator === "In")
        return list.length > 0 && !list.includes(label);
    if (operator === "NotIn")
        return label !== null && list.includes(label);
    if (operator === "Exists")
        return label === null;
    return operator === "DoesNotExist" && label !== null;
}


/***/ }),

/***/ 7596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unusualNodePorts),
/* harmony export */   i: () => (/* binding */ serviceViolations)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1203);
/* harmony import */ var _probes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4635);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);




const noEffect = "If the Service is meant to have it, set the right type instead.";
/** Services: ValidateService (pkg/apis/core/validation). */
function* serviceViolations(manifest) {
    if (manifest.group !== "" || manifest.kind !== "Service")
        return;
    const spec = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(manifest.value, ["spec"]);
    const type = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .isSet */ .vM)(spec["type"]) ? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(spec["type"]) : "ClusterIP";
    const ports = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsAt */ .Ct)(manifest.value, ["spec", "ports"]);
    yield* unnamedPorts(ports);
    yield* repeatedPorts(ports);
    for (const port of ports)
        yield* portViolations(port);
    if (type === null)
        return;
    yield* headlessViolations(spec, type);
    yield* externalNameViolations(spec, type);
    yield* typeViolations(spec, type);
    if (type === "ClusterIP")
        yield* nodePortViolations(ports);
}
function* unnamedPorts(ports) {
    const unnamed = ports.find(({ value }) => !(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .isSet */ .vM)(value["name"]));
    if (ports.length < 2 || unnamed === undefined)
        return;
    yield {
        path: [...unnamed.path, "name"],
        says: "has several ports, and the API then requires a name for each, but one has none",
        advice: "Name each port after what it serves, such as http or metrics.",
    };
}
function* repeatedPorts(ports) {
    for (const { path, value } of (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .repeated */ .ZD)(ports, (port) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(port.value["name"]) || null)) {
        yield { path: [...path, "name"], says: `has several ports named ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .inQuotes */ .Nt)((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(value["name"]))}` };
    }
    for (const key of ["port", "nodePort"]) {
        for (const { path, value } of (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .repeated */ .ZD)(ports, (port) => numberWithProtocol(port, key))) {
            const protocol = value["protocol"] ?? "TCP";
            yield {
                path: [...path, key],
                says: `has several ports with ${key} ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(value[key])} and protocol ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(protocol)}`,
            };
        }
    }
}
function numberWithProtocol({ value }, key) {
    const number = value[key];
    const protocol = value["protocol"] ?? "TCP";
    return typeof number === "number" && number !== 0 ? JSON.stringify([number, protocol]) : null;
}
function* portViolations({ path, value }) {
    const name = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(value["name"]);
    if (name && !(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isDnsLabel */ .Cd)(name)) {
        yield {
            path: [...path, "name"],
            says: `has a port named ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .inQuotes */ .Nt)(name)}, which is no valid name for a port`,
            advice: "A name of a Service's port has at most 63 lowercase letters, digits and hyphens, and no hyphen at an end.",
        };
    }
    const { port } = value;
    if (typeof port === "number" && Number.isInteger(port) && !(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isPortNumber */ .DI)(port)) {
        yield { path: [...path, "port"], says: `sets port to ${port}, but ports go from 1 to 65535` };
    }
    if (value["targetPort"] !== 0)
        yield* (0,_probes_js__WEBPACK_IMPORTED_MODULE_0__/* .portReferenceViolations */ .XG)(value["targetPort"], [...path, "targetPort"], "targetPort");
}
function* headlessViolations(spec, type) {
    if (spec["clusterIP"] !== "None" || (type !== "NodePort" && type !== "LoadBalancer"))
        return;
    yield {
        path: ["spec", "clusterIP"],
        restsOn: [["spec", "type"]],
        says: `is headless (clusterIP: None) and of type ${type}, which exclude each other`,
        advice: "Remove clusterIP: None if the Service is to be reached from outside the cluster, otherwise remove the type.",
    };
}
function* externalNameViolations(spec, type) {
    if (type !== "ExternalName")
        return;
    const path = ["spec", "externalName"];
    const restsOn = [["spec", "type"]];
    if (!(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .isSet */ .vM)(spec["externalName"])) {
        yield { path, restsOn, says: "is of type ExternalName but has no externalName" };
        return;
    }
    const name = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(spec["externalName"])?.replace(/\.$/, "");
    if (name === undefined || (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isDnsSubdomain */ .sg)(name))
        return;
    yield { path, restsOn, says: `sets externalName to ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .inQuotes */ .Nt)(name)}, which is no valid DNS name` };
}
/** Fields that only some types of Services take. */
function* typeViolations(spec, type) {
    const balanced = type === "LoadBalancer";
    const external = balanced || type === "NodePort" || (type === "ClusterIP" && (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(spec, ["externalIPs"]).length > 0);
    if (!external && (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .isSet */ .vM)(spec["externalTrafficPolicy"])) {
        yield uselessField("externalTrafficPolicy", `rejects for the type ${type}`, [["spec", "externalIPs"]]);
    }
    const checked = balanced && spec["externalTrafficPolicy"] === "Local";
    const port = spec["healthCheckNodePort"];
    const policy = spec["externalTrafficPolicy"];
    const open = typeof policy === "string" && (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(policy) === null;
    if (!checked && !open && typeof port === "number" && port !== 0) {
        const what = balanced ? "accepts only with externalTrafficPolicy: Local" : `rejects for the type ${type}`;
        yield uselessField("healthCheckNodePort", what, [["spec", "externalTrafficPolicy"]]);
    }
    if (balanced)
        return;
    for (const field of ["allocateLoadBalancerNodePorts", "loadBalancerClass"]) {
        if (spec[field] != null)
            yield uselessField(field, `rejects for the type ${type}`);
    }
    if ((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(spec, ["loadBalancerSourceRanges"]).length > 0) {
        yield uselessField("loadBalancerSourceRanges", `rejects for the type ${type}`);
    }
}
function uselessField(field, what, restsOn = []) {
    const path = ["spec", field];
    return {
        path,
        restsOn: [["spec", "type"], ...restsOn],
        says: `sets ${field}, which the API ${what}`,
        repair: { title: `Remove ${field}`, risk: noEffect, steps: [{ kind: "remove", path }] },
    };
}
function* nodePortViolations(ports) {
    for (const { path, value } of ports) {
        const port = value["nodePort"];
        if (typeof port !== "number" || port === 0)
            continue;
        const at = [...path, "nodePort"];
        yield {
            path: at,
            restsOn: [["spec", "type"]],
            says: `sets nodePort to ${port}, but only the types NodePort and LoadBalancer have node ports, and it is of type ClusterIP`,
            repair: { title: "Remove nodePort", risk: noEffect, steps: [{ kind: "remove", path: at }] },
        };
    }
}
/** Node ports outside the range that API servers have unless they are told otherwise. Not refused by every cluster. */
function* unusualNodePorts({ group, kind, value }) {
    const type = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(value, ["spec", "type"]);
    if (group !== "" || kind !== "Service" || (type !== "NodePort" && type !== "LoadBalancer"))
        return;
    for (const { path, value: port } of (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsAt */ .Ct)(value, ["spec", "ports"])) {
        const number = port["nodePort"];
        if (typeof number !== "number" || number === 0 || (number >= 30000 && number <= 32767))
            continue;
        yield {
            path: [...path, "nodePort"],
            says: `sets nodePort to ${number}, which is outside the default range of node ports, 30000 to 32767`,
            advice: "Use a port in this range, or leave nodePort out so that the cluster chooses one.",
        };
    }
}


/***/ }),

/***/ 2822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ apiViolations)
});

// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(3059);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/model/kubernetes/api/spread-rules.js


const policies = ["nodeAffinityPolicy", "nodeTaintsPolicy"];
/** What validateTopologySpreadConstraints (pkg/apis/core/validation) refuses. One sentence each. */
function* spreadViolations({ spec, specPath }) {
    const constraints = spec["topologySpreadConstraints"];
    if (!Array.isArray(constraints))
        return;
    const pairs = new Set();
    for (const [index, constraint] of constraints.entries()) {
        if (!(0,json/* isObject */.Gv)(constraint))
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
    if ((0,json/* isObject */.Gv)(labelSelector))
        yield* selectorViolations(labelSelector, `${where}.labelSelector`);
    if (Array.isArray(matchLabelKeys))
        yield* matchLabelKeyViolations(matchLabelKeys, labelSelector, where);
}
/** ValidateLabelSelector (apimachinery). */
function* selectorViolations({ matchLabels, matchExpressions }, where) {
    for (const [key, value] of Object.entries((0,json/* isObject */.Gv)(matchLabels) ? matchLabels : {})) {
        if (!isLabelKey(key))
            yield `${where}.matchLabels has a key that no label can have`;
        if (!isLabelValue(value))
            yield `${where}.matchLabels has a value that no label can have`;
    }
    for (const [index, expression] of itemsOf(matchExpressions).entries()) {
        if (!(0,json/* isObject */.Gv)(expression))
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
    if (!(0,json/* isObject */.Gv)(selector))
        return yield `${where}.matchLabelKeys needs a labelSelector`;
    const { matchLabels, matchExpressions } = selector;
    const selected = new Set([
        ...Object.keys((0,json/* isObject */.Gv)(matchLabels) ? matchLabels : {}),
        ...itemsOf(matchExpressions).map((expression) => ((0,json/* isObject */.Gv)(expression) ? expression["key"] : undefined)),
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

;// CONCATENATED MODULE: ./build/model/kubernetes/api/rules.js



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
    const policy = (0,json/* valueAt */.fK)(value, ["spec", "internalTrafficPolicy"]);
    if (policy != null && policy !== "Cluster" && policy !== "Local") {
        yield "spec.internalTrafficPolicy must be Cluster or Local";
    }
    const distribution = (0,json/* valueAt */.fK)(value, ["spec", "trafficDistribution"]);
    if (distribution == null || distribution === "PreferClose")
        return;
    const known = distribution === "PreferSameZone" || distribution === "PreferSameNode";
    if (!known || range.from.minor < 34)
        yield "spec.trafficDistribution has a value that a version in range refuses";
}
/** validateSecurityContext: no_new_privs can't be promised to a container that has every privilege anyway. */
function* containerViolations({ value, path }) {
    const security = value["securityContext"];
    if (!(0,json/* isObject */.Gv)(security))
        return;
    const where = (0,core_path/* formatPath */.jV)([...path, "securityContext"]);
    if (security["allowPrivilegeEscalation"] === false) {
        if (security["privileged"] === true)
            yield `${where}: privileged excludes allowPrivilegeEscalation: false`;
        const added = (0,json/* valueAt */.fK)(security, ["capabilities", "add"]);
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
    if ((0,json/* isObject */.Gv)(security)) {
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
                const name = (0,json/* valueAt */.fK)(item, ["name"]);
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
        if ((0,json/* isObject */.Gv)(own))
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

// EXTERNAL MODULE: ./build/model/kubernetes/api/schema.js + 1 modules
var schema = __webpack_require__(9162);
// EXTERNAL MODULE: ./build/model/kubernetes/api/schemas.js
var schemas = __webpack_require__(496);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/autoscalers.js
var autoscalers = __webpack_require__(5282);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/data.js
var data = __webpack_require__(8040);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/host-settings.js
var host_settings = __webpack_require__(2814);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/ingresses.js
var ingresses = __webpack_require__(1937);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/names.js
var names = __webpack_require__(5826);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/network-policies.js + 1 modules
var network_policies = __webpack_require__(9956);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/pods.js
var pods = __webpack_require__(1136);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/probes.js
var probes = __webpack_require__(4635);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/rbac.js
var rbac = __webpack_require__(6916);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/resources.js
var resources = __webpack_require__(9211);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/restart-policies.js
var restart_policies = __webpack_require__(4404);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/rollouts.js
var rollouts = __webpack_require__(6618);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/schedules.js + 1 modules
var schedules = __webpack_require__(472);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/selectors.js
var selectors = __webpack_require__(9632);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/services.js
var services = __webpack_require__(7596);
;// CONCATENATED MODULE: ./build/model/kubernetes/api/validation/checks.js















/** All that the API refuses in objects although their schema allows it, as far as it is known here. */
const validationChecks = [
    autoscalers/* autoscalerViolations */.e,
    rollouts/* budgetViolations */.C,
    data/* dataViolations */.Z,
    host_settings/* hostSettingViolations */.f,
    ingresses/* ingressViolations */.U,
    names/* labelViolations */.$,
    names/* nameViolations */.i,
    network_policies/* networkPolicyViolations */.V,
    pods/* podViolations */.i,
    probes/* probeViolations */.fZ,
    rbac/* rbacViolations */.F,
    resources/* resourceViolations */.j,
    restart_policies/* restartPolicyViolations */.q,
    schedules/* scheduleViolations */.W,
    selectors/* selectorViolations */.w,
    services/* serviceViolations */.i,
    rollouts/* strategyViolations */.S,
];

;// CONCATENATED MODULE: ./build/model/kubernetes/api/violations.js





/** Of a hostile object, so many violations of a kind are enough to know. */
const most = 200;
/** Why an API server of some version in the range would refuse an object: one sentence each, empty when none would. */
function apiViolations(manifest, range) {
    const { apiVersion } = manifest.object;
    return [
        ...(0,schema/* schemaViolations */.K3)(schemas/* apiSchemas */.N, apiVersion, manifest.value, range),
        ...validationViolations(manifest, range),
        ...validationChecks.flatMap((check) => sentencesOf(check(manifest, range))),
    ];
}
function sentencesOf(violations) {
    const sentences = [];
    for (const { path, says } of violations) {
        sentences.push(`${(0,core_path/* formatPath */.jV)(path)} ${says}`);
        if (sentences.length === most)
            break;
    }
    return sentences;
}


/***/ }),

/***/ 7129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered),
/* harmony export */   Q: () => (/* binding */ objectList)
/* harmony export */ });
/** Facts that are worked out once for each object, since every proof asks for them again. */
function remembered(facts) {
    const known = new WeakMap();
    return (manifest) => {
        const found = known.get(manifest) ?? facts(manifest);
        known.set(manifest, found);
        return found;
    };
}
/** With more objects changed, indexes are made anew. */
const fewChanges = 16;
/** Objects that are looked up. Indexes are made when they are first asked for. */
function objectList(items) {
    const indexes = new Map();
    let positions;
    const positionOf = (manifest) => {
        positions ??= new Map(items.map((item, index) => [item, index]));
        return positions.get(manifest);
    };
    const list = {
        items,
        positionOf,
        having(facts, ...wanted) {
            const index = indexes.get(facts) ?? indexOf(items, facts);
            indexes.set(facts, index);
            return inOrder(wanted.map((fact) => index.get(fact) ?? none), positionOf);
        },
        replace(changed) {
            const own = [...changed].filter(([before]) => positionOf(before) !== undefined);
            if (own.length === 0)
                return list;
            if (own.length > fewChanges)
                return objectList(items.map((item) => changed.get(item) ?? item));
            return changedList(list, new Map(own));
        },
    };
    return list;
}
function changedList(base, changed) {
    const originals = new Map([...changed].map(([before, after]) => [after, before]));
    const positionOf = (manifest) => {
        return changed.has(manifest) ? undefined : base.positionOf(originals.get(manifest) ?? manifest);
    };
    const known = new Map();
    const find = (facts, fact) => {
        const before = base.having(facts, fact);
        const leaving = [...changed.keys()].filter((manifest) => facts(manifest).includes(fact));
        const coming = [...changed.values()].filter((manifest) => facts(manifest).includes(fact));
        if (leaving.length === 0 && coming.length === 0)
            return before;
        const stay = leaving.length === coming.length && leaving.every((one) => coming.includes(changed.get(one) ?? one));
        if (stay)
            return before.map((manifest) => changed.get(manifest) ?? manifest);
        return inOrder([before.filter((manifest) => !changed.has(manifest)), coming], positionOf);
    };
    let items;
    const allItems = () => {
        if (items !== undefined)
            return items;
        items = base.items.slice();
        for (const [before, after] of changed)
            items[base.positionOf(before) ?? 0] = after;
        return items;
    };
    return {
        get items() {
            return allItems();
        },
        positionOf,
        having(facts, ...wanted) {
            return inOrder(wanted.map((fact) => {
                const lists = known.get(facts) ?? new Map();
                known.set(facts, lists);
                const found = lists.get(fact) ?? find(facts, fact);
                lists.set(fact, found);
                return found;
            }), positionOf);
        },
        replace: (again) => objectList(allItems()).replace(again),
    };
}
const none = [];
function indexOf(items, facts) {
    const index = new Map();
    for (const item of items) {
        for (const fact of new Set(facts(item))) {
            const found = index.get(fact);
            if (found === undefined)
                index.set(fact, [item]);
            else
                found.push(item);
        }
    }
    return index;
}
/** The objects of several lists, each once and in their places. */
function inOrder(lists, positionOf) {
    const [first = none, ...others] = lists.filter((list) => list.length > 0);
    if (others.length === 0)
        return first;
    const all = [...new Set([...first, ...others.flat()])];
    return all.toSorted((a, b) => (positionOf(a) ?? 0) - (positionOf(b) ?? 0));
}


/***/ }),

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hasTokenMark),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/** Marks of tokens: `$(X)`, `${X}`, `$X`, `#{X}#`, `%{X}%`, `@X@`, `{{ x }}`, `[[ x ]]`, `<% x %>`, `(( x ))`, `__X__`. */
const mark = /[${}%@<>[\]#]|\(\(|__/;
/** Names that stand for a value: `NODE_PORT`, `YOUR-PORT`, `changeme`. */
const name = /^[A-Z][A-Z0-9]*(?:[_.-][A-Z0-9]+)*$|^(?:change|insert|replace|your)|^(?:placeholder|tbd|todo)$/;
/** Tokens that only a whole value can be: `!X!`, `|X|`. */
const whole = /^(?:!\S+!|\|\S+\|)$/;
/** Words in capitals that stand for a part of a name: `RELEASE-NAME-web`, as Helm writes it for a release without a name. */
const part = /(?:^|[-_.])[A-Z]{2,}(?:[-_][A-Z]{2,})+(?:[-_.]|$)/;
/** Names of the API are no longer than this. */
const longestName = 253;
/** The words of YAML in capitals are values and no names. */
const words = new Set(["FALSE", "NO", "NULL", "OFF", "ON", "TRUE", "YES"]);
/** True for a text with a mark of a token in it. */
function hasTokenMark(text) {
    return mark.test(text);
}
/** True for a text that a later step may replace before the object is applied. It may also be meant as it is. */
function isPlaceholder(text) {
    return (hasTokenMark(text) ||
        whole.test(text) ||
        part.test(text.slice(0, longestName)) ||
        (name.test(text) && !words.has(text)));
}


/***/ }),

/***/ 7178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ scaledBy),
/* harmony export */   N4: () => (/* binding */ replicasOf),
/* harmony export */   Qs: () => (/* binding */ isAutoscaler)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);
/* harmony import */ var _object_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7129);


/** How many pods a workload has at least: as its autoscaler says, else as it says itself, else the API's default of 1. */
function replicasOf(workload, unit) {
    const autoscalers = workload.name === null ? [] : unit.having(scaled, `${workload.kind}/${workload.name}`);
    for (const manifest of autoscalers) {
        const minimum = autoscalerMinimum(manifest, workload);
        if (minimum !== undefined)
            return { minimum, source: manifest };
    }
    const replicas = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(workload.value, ["spec", "replicas"]);
    if (replicas === undefined || replicas === null)
        return { minimum: 1, source: workload };
    return { minimum: typeof replicas === "number" ? replicas : null, source: workload };
}
/** The workloads of a list that an object scales, if it is an autoscaler, and perhaps others of that name. */
function scaledBy(manifest, unit) {
    return unit.having(asTarget, ...scaled(manifest));
}
/** The kind and name of what an autoscaler scales. */
const scaled = (0,_object_list_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)((manifest) => {
    const { kind, name } = targetOf(manifest);
    return isAutoscaler(manifest) && typeof kind === "string" && typeof name === "string" ? [`${kind}/${name}`] : [];
});
/** What an autoscaler calls a workload. */
const asTarget = (0,_object_list_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)(({ podTemplate, kind, name }) => {
    return podTemplate === null || name === null ? [] : [`${kind}/${name}`];
});
/** True for what sets the number of pods of other objects. */
function isAutoscaler({ group, kind }) {
    return (group === "autoscaling" && kind === "HorizontalPodAutoscaler") || isScaledObject({ group, kind });
}
function targetOf(manifest) {
    const target = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(manifest.value, ["spec", "scaleTargetRef"]);
    const kind = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(target, ["kind"]) ?? (isScaledObject(manifest) ? "Deployment" : undefined);
    return { kind, name: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(target, ["name"]) };
}
function isScaledObject({ group, kind }) {
    return group === "keda.sh" && kind === "ScaledObject";
}
/** Undefined where the object does not scale the workload. KEDA scales to 0 unless told otherwise, the HPA to 1. */
function autoscalerMinimum(manifest, workload) {
    const keda = isScaledObject(manifest);
    const { kind, name } = targetOf(manifest);
    if (name !== workload.name || workload.name === null || kind !== workload.kind)
        return undefined;
    const apart = manifest.namespace !== null && workload.namespace !== null && manifest.namespace !== workload.namespace;
    if (apart)
        return undefined;
    const minimum = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(manifest.value, ["spec", keda ? "minReplicaCount" : "minReplicas"]) ?? (keda ? 0 : 1);
    return typeof minimum === "number" ? minimum : null;
}


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

/***/ 3417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ allRules),
  n: () => (/* binding */ ruleSet)
});

// EXTERNAL MODULE: ./build/formats/dockerfile/heredocs.js
var dockerfile_heredocs = __webpack_require__(3917);
// EXTERNAL MODULE: ./build/formats/shell/parse-shell.js
var parse_shell = __webpack_require__(6494);
;// CONCATENATED MODULE: ./build/model/dockerfile/run-scripts.js


const defaultShell = { posix: true, options: "" };
const posixShell = /^(?:\/(?:[\w.-]+\/)*)?(?:(?:ash|ba|da|k|z)?sh|busybox)$/;
const scriptsByStage = new WeakMap();
const shellsByStage = new WeakMap();
/**
 * The scripts of the RUN instructions of a stage, in order, each parsed once. A RUN is left out that another shell runs
 * (PowerShell, cmd, an interpreter named by a heredoc), or whose script can't be read.
 */
function scriptsOf(stage, { file }) {
    const known = scriptsByStage.get(stage);
    if (known !== undefined)
        return known;
    const scripts = [];
    const windows = stage.system?.family === "windows" || file.escape === "`";
    let shell = shellBefore(stage);
    for (const instruction of stage.instructions) {
        if (instruction.keyword === "SHELL")
            shell = shellOf(instruction);
        if (instruction.keyword !== "RUN" || windows)
            continue;
        const script = scriptOfRun(instruction, shell);
        if (script !== null)
            scripts.push(script);
    }
    scriptsByStage.set(stage, scripts);
    return scripts;
}
/** The shell that a stage starts with: its parent's. */
function shellBefore({ base }) {
    return base.kind === "stage" ? shellBehind(base.stage) : defaultShell;
}
/** The shell that is set at the end of a stage. */
function shellBehind(stage) {
    const known = shellsByStage.get(stage);
    if (known !== undefined)
        return known;
    const own = stage.instructions.findLast(({ keyword }) => keyword === "SHELL");
    const shell = own === undefined ? shellBefore(stage) : shellOf(own);
    shellsByStage.set(stage, shell);
    return shell;
}
function shellOf({ json, words }) {
    const [program = "", ...options] = words.map(({ value }) => value);
    return { posix: json && posixShell.test(program), options: options.join(" ") };
}
function scriptOfRun(run, shell) {
    if (run.json)
        return scriptOfExecForm(run);
    if (!shell.posix)
        return null;
    const heredocs = run.heredoc === "" ? [] : (0,dockerfile_heredocs/* heredocsIn */.N)(run.text);
    const [only] = heredocs;
    const options = optionsOf(shell.options);
    if (only === undefined || heredocs.length > 1 || !/^<<-?\s*\S+$/.test(run.text)) {
        const script = (0,parse_shell/* parseShell */.a)(run.heredoc === "" ? run.text : `${run.text}\n${run.heredoc}`);
        return script === null ? null : withOptions(script, run, "text", options);
    }
    const body = run.heredoc.replace(/[^\n]*\n?$/, "");
    if (body.startsWith("#!") || body.includes("\r"))
        return null;
    const script = (0,parse_shell/* parseShell */.a)(body);
    return script === null ? null : withOptions(script, run, "heredoc", options);
}
/** The exec form as one command, or the script that it gives to a shell. */
function scriptOfExecForm(run) {
    const [program = "", flag = "", script] = run.words.map(({ value }) => value);
    if (posixShell.test(program) && /^-\w*c$/.test(flag) && script !== undefined) {
        const read = (0,parse_shell/* parseShell */.a)(script);
        return read === null ? null : withOptions(read, run, null, optionsOf(flag));
    }
    const words = run.words.map(({ value }) => ({ value, start: 0, end: 0, literal: true }));
    const call = {
        words,
        assigned: [],
        redirects: [],
        start: 0,
        end: 0,
        guarded: false,
        inside: false,
        pipe: null,
    };
    return { text: run.text, calls: [call], plain: true, joined: null, run, part: null, stops: false, pipefail: false };
}
function optionsOf(text) {
    return { stops: /(?:^|\s)-[a-z]*e/.test(text) || text.includes("errexit"), pipefail: text.includes("pipefail") };
}
/** With the options that the script sets itself at its start. */
function withOptions(script, run, part, { stops, pipefail }) {
    const sets = script.calls.filter(({ words, guarded }) => words[0]?.value === "set" && !guarded);
    const first = script.calls[0];
    const own = sets.map(({ words }) => words.map(({ value }) => value).join(" "));
    return {
        ...script,
        run,
        part,
        stops: stops || (first !== undefined && sets[0] === first && optionsOf(own[0] ?? "").stops),
        pipefail: pipefail || own.some((text) => text.includes("pipefail")),
    };
}

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/calls.js

/** Programs that start the program behind them, with their options that take a value. */
const starters = {
    command: /^$/,
    env: /^-[uCS]$/,
    exec: /^-a$/,
    ionice: /^-[cn]$/,
    nice: /^-n$/,
    nohup: /^$/,
    sudo: /^-[gugCDRTU]$/,
    time: /^-[fo]$/,
    timeout: /^-[ks]$/,
};
const programsByScript = new WeakMap();
const programsByCall = new WeakMap();
/** The programs that a script runs, in order. */
function programsOf(script) {
    const known = programsByScript.get(script);
    if (known !== undefined)
        return known;
    const programs = [];
    for (const call of script.calls) {
        const before = programsByCall.get(call);
        const program = before === undefined ? programOf(call) : before;
        if (before === undefined)
            programsByCall.set(call, program);
        if (program !== null)
            programs.push({ script, ...program });
    }
    programsByScript.set(script, programs);
    return programs;
}
/** The programs that the RUN instructions of a stage run, in order. */
function stagePrograms(stage, dockerfile) {
    return scriptsOf(stage, dockerfile).flatMap(programsOf);
}
function programOf(call) {
    let elevated = false;
    for (let index = 0; index < call.words.length; index += 1) {
        const word = call.words[index];
        const program = word.value.slice(word.value.lastIndexOf("/") + 1);
        const valued = Object.hasOwn(starters, program) ? starters[program] : undefined;
        if (valued === undefined)
            return { call, program, word, args: call.words.slice(index + 1), elevated };
        elevated ||= program === "sudo";
        if (program === "command" && /^-[vV]$/.test(call.words[index + 1]?.value ?? ""))
            return null;
        index = lastOption(call.words, index, valued);
        if (program === "timeout")
            index += 1;
    }
    return null;
}
/** The index of the last option, value or assignment behind a program that starts another one. */
function lastOption(words, from, valued) {
    let index = from;
    while (/^-|^\w+=/.test(words[index + 1]?.value ?? "")) {
        index += 1;
        if (valued.test(words[index]?.value ?? ""))
            index += 1;
    }
    return index;
}
/** The arguments that are no options, with `valued` the options that are followed by a value. */
function operandsOf(args, valued) {
    const operands = [];
    for (let index = 0; index < args.length; index += 1) {
        const arg = args[index];
        if (arg.value === "--")
            return [...operands, ...args.slice(index + 1)];
        if (!arg.value.startsWith("-") || arg.value === "-")
            operands.push(arg);
        else if (valued.test(arg.value))
            index += 1;
    }
    return operands;
}
/** Whether one of the arguments is an option: `--yes`, or the letter of a short one, alone or among others. */
function hasOption(args, names, letters = "") {
    return args.some(({ value }) => {
        if (value.startsWith("--"))
            return names.test(value.replace(/=.*$/s, ""));
        if (names.test(value))
            return true;
        return letters !== "" && /^-[A-Za-z]/.test(value) && [...letters].some((letter) => value.includes(letter, 1));
    });
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

// EXTERNAL MODULE: ./build/rules/lib/places.js
var lib_places = __webpack_require__(7634);
;// CONCATENATED MODULE: ./build/rules/lib/define-build.js




/** So many findings of a rule get a fix in one Dockerfile: each fix is proved on its own. */
const mostFixes = 50;
/** A rule over the instructions of each stage of a file, also of those that only build something. */
function buildRule({ windows, check, ...facts }) {
    return {
        ...facts,
        *check(dockerfile, context) {
            let found = 0;
            const shipped = new Set(dockerfile.shipped.flatMap(lineageOf));
            for (const stage of dockerfile.stages) {
                if (stage.system?.family === "windows" && windows !== "checked")
                    continue;
                const scope = {
                    dockerfile,
                    stage,
                    shipped: shipped.has(stage),
                    place: (instruction, message) => (0,lib_places/* instructionPlace */.iR)(dockerfile, instruction, message),
                };
                for (const { about, ...problem } of check(scope, context)) {
                    found += problem.fix === undefined ? 0 : 1;
                    yield { ...(found > mostFixes ? withoutFix(problem) : problem), path: [stage.title, ...about] };
                }
            }
        },
    };
}
/** A rule over the script of each RUN that a POSIX shell runs. */
function scriptRule({ check, ...facts }) {
    return buildRule({
        ...facts,
        *check(scope, context) {
            for (const script of scriptsOf(scope.stage, scope.dockerfile)) {
                const own = { ...scope, script, programs: programsOf(script) };
                for (const problem of check(own, context))
                    yield { ...problem, at: script.run };
            }
        },
    });
}
function withoutFix({ fix: _fix, ...problem }) {
    return { advice: `Only the first ${mostFixes} findings of a rule in a Dockerfile get a fix.`, ...problem };
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
/** Replaces one of the words after the flags of an instruction. */
function setWord({ index }, word, text) {
    return { kind: "set-word", instruction: index, word, text };
}
/** Makes an instruction another one with the same arguments. */
function setKeyword({ index }, keyword) {
    return { kind: "set-keyword", instruction: index, keyword };
}
/** Gives a flag of an instruction another name. */
function renameFlag({ index }, flag, name) {
    return { kind: "rename-flag", instruction: index, flag, name };
}
/** Removes a flag of an instruction. */
function removeFlag({ index }, flag) {
    return { kind: "remove-flag", instruction: index, flag };
}
/** Removes an instruction with its lines. */
function removeInstruction({ index }) {
    return { kind: "remove-instruction", instruction: index };
}
/** Replaces a part of what stands behind the flags of an instruction, counted in its text. */
function spliceText({ index }, start, end, text) {
    return { kind: "splice", instruction: index, part: "text", start, end, text };
}

;// CONCATENATED MODULE: ./build/rules/lib/equivalents.js
const github = "https://github.com";
const sources = {
    checkov: `${github}/bridgecrewio/checkov/blob/03d5fdad8d6154b1565799a7b1fb8070c158866f/checkov`,
    hadolint: `${github}/hadolint/hadolint/blob/8f936c5e975d3663b3cce4ac5b3baa3db26b8516/src/Hadolint/Rule`,
    kics: `${github}/Checkmarx/kics/blob`,
    kubeLinter: `${github}/stackrox/kube-linter/blob/35de568d49825fe0278d25d7fca5aa2467f9dd00/pkg/builtinchecks/yamls`,
    kubeScore: `${github}/zegl/kube-score/blob/06dedc9ccce58bff50a4f42a3ce0633dc72b0dfa/score`,
    kubescape: `${github}/kubescape/regolibrary/blob/ce7ef32aef7a7d272016c3f0d1105c60d6b266fb/rules`,
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
/** A query of KICS by its id; `folder` below its queries, at the commit that was read. */
function kics(id, folder, commit, only = {}) {
    return {
        tool: "kics",
        names: [id],
        ...only,
        source: `${sources.kics}/${commit}/assets/queries/${folder}/query.rego`,
    };
}
/** A built-in check of kube-linter; `file` where it is not named after the check. */
function kubeLinter(id, file = id) {
    return { tool: "kube-linter", names: [id], source: `${sources.kubeLinter}/${file}.yaml` };
}
/** A check of kube-score; `file` below its checks. */
function kubeScore(id, file, only = {}) {
    return { tool: "kube-score", names: [id], ...only, source: `${sources.kubeScore}/${file}` };
}
/** A control of Kubescape; `rule` is the folder of its rule. */
function kubescape(id, rule) {
    return { tool: "kubescape", names: [id], source: `${sources.kubescape}/${rule}/raw.rego` };
}
/** A check of Polaris. */
function polaris(id) {
    return { tool: "polaris", names: [id], source: `${sources.polaris}/${id}.yaml` };
}
/** A check of Trivy by its newest id, its older ones and its names; `file` below its checks. */
function trivy(names, file, only = {}) {
    return { tool: "trivy", names, ...only, source: `${sources.trivy}/${file}` };
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
/** A fix after which rules have notes on what they could not judge before. */
function introducing(fix, ...rules) {
    return { ...fix, introduces: rules };
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/add-for-local-files.js




/** What ADD fetches or unpacks, or may for all that its name says. */
const special = /:\/\/|^git@|\.git(?:#|$)|\.tar|\.t[bgx]z2?$|\.t(?:bz|lz|zst)$|\.(?:gz|bz2|xz|zst|lzma|Z)$|rootfs|[$*?[\]]/i;
/** COPY copies local files, and does nothing else. */
const addForLocalFiles = buildRule({
    id: "add-for-local-files",
    summary: "ADD copies local files, for which COPY is made.",
    why: "ADD also downloads URLs and unpacks archives, depending on what the source is. COPY says that neither is meant.",
    severity: "info",
    category: "style",
    fixes: ["safe"],
    equivalents: [hadolint("DL3020")],
    sources: ["https://docs.docker.com/build/building/best-practices/#add-or-copy"],
    *check({ stage }) {
        for (const instruction of stage.instructions) {
            if (!copiesOnly(instruction))
                continue;
            yield {
                at: instruction,
                about: ["ADD", instruction.words[0]?.value ?? ""],
                message: "ADD only copies local files here.",
                fix: safe("Use COPY", setKeyword(instruction, "COPY")),
            };
        }
    },
});
function copiesOnly({ keyword, words, flags, heredoc }) {
    if (keyword !== "ADD" || words.length < 2 || heredoc !== "")
        return false;
    if (flags.some(({ name }) => !/^(?:chown|chmod|link|exclude)$/.test(name)))
        return false;
    return words.slice(0, -1).every(({ value }) => !special.test(value));
}

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/script-operations.js
/** Writes further words behind one word of a script; none where the script has no place in the file. */
function insertBehind(script, { end }, words) {
    return splice(script, end, end, ` ${words}`);
}
/** Replaces one word of a script. */
function replaceWord(script, { start, end }, text) {
    return splice(script, start, end, text);
}
/** Removes one word of a script with the blanks behind it, or before it where it is the last one. */
function removeScriptWord(script, { start, end }) {
    const behind = /^[ \t]*/.exec(script.text.slice(end, end + 1000))?.[0].length ?? 0;
    const isLast = /^[ \t]*(?:$|[\n;&|)])/.test(script.text.slice(end, end + 1000));
    if (!isLast)
        return splice(script, start, end + behind, "");
    const before = /[ \t]*$/.exec(script.text.slice(Math.max(0, start - 1000), start))?.[0].length ?? 0;
    return splice(script, start - before, end, "");
}
/** Removes all from one place of a script up to another. */
function removeUpTo(script, start, end) {
    return splice(script, start, end, "");
}
/** Runs a further command at the end of a script, if the command before it has worked. */
function appendCommand(script, command) {
    if (script.part === "heredoc") {
        const at = script.text.length;
        return script.text.endsWith("\n") ? splice(script, at, at, `${command}\n`) : [];
    }
    const end = script.run.text.length;
    const last = Math.max(0, ...script.calls.map((call) => call.end));
    // Behind a comment or a job in the background it would not run, and a broken substitution might take it in.
    if (script.run.heredoc !== "" || /[#&]/.test(script.run.text.slice(last)) || /\$\{\s/.test(script.run.text))
        return [];
    const trailing = /;\s*$/.test(script.run.text);
    return trailing ? splice(script, end, end, ` ${command}`) : splice(script, end, end, ` && ${command}`);
}
/** A longer script is no person's, and its fix would take long to prove. */
const mostCalls = 500;
function splice({ run, part, calls }, start, end, text) {
    return part === null || calls.length > mostCalls
        ? []
        : [{ kind: "splice", instruction: run.index, part, start, end, text }];
}

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/apk-cache.js

/** Adds `--no-cache` to calls of `apk add`, in the place of options and a call of `apk update` that it makes useless. */
function withoutApkCache(script, adding) {
    if (script.part === null)
        return [];
    const [first] = adding;
    const update = first === undefined ? null : uselessUpdate(script, first);
    const removed = update === null ? [] : removeUpTo(script, update, first?.call.call.start ?? 0);
    const added = adding.flatMap(({ verb, call: { args } }) => {
        const useless = args.filter(({ value }) => /^(?:-U|--update|--update-cache)$/.test(value));
        return [...insertBehind(script, verb, "--no-cache"), ...useless.flatMap((word) => removeScriptWord(script, word))];
    });
    return [...removed, ...added];
}
/** The place of a call of `apk update` right before the first `apk add`, of which no other command makes use. */
function uselessUpdate({ calls, text }, { call: { call } }) {
    const index = calls.indexOf(call) - 1;
    const before = calls[index];
    const words = before?.words.map(({ value }) => value).join(" ");
    if (before === undefined || words !== "apk update" || before.redirects.length > 0)
        return null;
    if (!/^\s*(?:&&|;|\n)\s*$/.test(text.slice(before.end, call.start)) || call.inside !== before.inside)
        return null;
    return /\bapk\s+(?:upgrade|fix|search|policy|version|list)\b/.test(text) ? null : before.start;
}

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/package-commands.js

const debian = {
    valued: /^(?:-[oct]|--option|--config-file|--target-release|--default-release)$/,
    installs: /^(?:install|reinstall|build-dep|satisfy)$/,
    refreshes: /^update$/,
    changes: /^(?:upgrade|dist-upgrade|full-upgrade|remove|purge|autoremove|autopurge)$/,
};
const redHat = {
    valued: /^(?:-[cdexR]|--(?:config|enablerepo|disablerepo|releasever|installroot|setopt|exclude|repo|repoid))$/,
    installs: /^(?:install|reinstall|localinstall|groupinstall|builddep|swap)$/,
    refreshes: /^(?:makecache|check-update)$/,
    changes: /^(?:update|upgrade|remove|erase|downgrade|autoremove|distro-sync)$/,
};
const packagePrograms = {
    apk: {
        valued: /^(?:-[ptX]|--(?:root|virtual|repository|repositories-file|keys-dir|cache-dir|cache-max-age|arch|wait))$/,
        installs: /^add$/,
        refreshes: /^update$/,
        changes: /^(?:upgrade|del|fix)$/,
    },
    apt: debian,
    "apt-get": debian,
    aptitude: debian,
    dnf: redHat,
    dnf5: redHat,
    microdnf: redHat,
    tdnf: redHat,
    yum: redHat,
    zypper: {
        valued: /^(?:-[cDRtpr]|--(?:config|root|reposd-dir|repo|from|type))$/,
        installs: /^(?:install|in|source-install|si)$/,
        refreshes: /^(?:refresh|ref)$/,
        changes: /^(?:update|up|dist-upgrade|dup|remove|rm|patch|addrepo|ar)$/,
    },
};
/** Reads a call of a program that installs packages; null for another program, or without a command. */
function packageCall(call) {
    const { program, args } = call;
    const known = Object.hasOwn(packagePrograms, program) ? packagePrograms[program] : undefined;
    if (known === undefined)
        return null;
    const [verb, ...packages] = operandsOf(args, known.valued);
    if (verb === undefined)
        return null;
    const kinds = ["installs", "refreshes", "changes"];
    const does = kinds.find((kind) => known[kind].test(verb.value)) ?? "other";
    return { call, program, verb, does, packages };
}
/** The calls of programs that install packages. */
function packageCalls(programs) {
    return programs.flatMap((call) => packageCall(call) ?? []);
}

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/package-settings.js

const assumesYes = /assume-?yes|defaultyes|ZYPP_NON_INTERACTIVE/i;
const answeringByStage = new WeakMap();
/** Whether a stage tells package managers to ask nothing, in a file or a variable, up to a script. */
function answersItself(stage, script) {
    return firstAnswer(stage) <= script.run.index;
}
/** The number of the first instruction that says so, here or in a stage below; infinite for none. */
function firstAnswer(stage) {
    let first = Number.POSITIVE_INFINITY;
    for (const each of lineageOf(stage)) {
        const known = answeringByStage.get(each);
        const own = known ?? each.instructions.find(isAnswer)?.index ?? Number.POSITIVE_INFINITY;
        answeringByStage.set(each, own);
        first = Math.min(first, own);
    }
    return first;
}
function isAnswer({ text, heredoc }) {
    return assumesYes.test(text) || assumesYes.test(heredoc);
}
/** Whether a RUN mounts a cache over a directory, or over one above or below it. */
function mountsCache({ run }, directory) {
    return run.flags.some(({ name, value }) => name === "mount" && /type=cache/.test(value ?? "") && directory.test(value ?? ""));
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/apk-index-kept.js







/** An image does not need the package index of the day on which it was built. */
const apkIndexKept = scriptRule({
    id: "apk-index-kept",
    summary: "A RUN with apk add leaves the package index in the image.",
    why: "The index takes some megabytes of the layer and is soon out of date. With --no-cache, apk fetches and drops it.",
    severity: "info",
    category: "efficiency",
    fixes: ["safe"],
    equivalents: [hadolint("DL3019")],
    sources: ["https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper#Local_Cache"],
    *check({ shipped, script, programs }) {
        if (!shipped || mountsCache(script, /apk/) || cleansUp(script.text))
            return;
        const adding = packageCalls(programs).filter(({ program, does, call: { args } }) => {
            return (program === "apk" && does === "installs" && !hasOption(args, /^--(?:no-cache|cache-dir|root|initdb|help)$/, "p"));
        });
        if (adding.length === 0 ||
            programs.some(({ args }) => args.some(({ value }) => /^\$/.test(value) && /opt|flag|arg/i.test(value))))
            return;
        const operations = withoutApkCache(script, adding);
        yield {
            about: ["RUN", "apk add"],
            message: "apk add leaves the package index in the layer.",
            ...(operations.length > 0
                ? { fix: safe("Fetch the index without keeping it", ...operations) }
                : { advice: "Add --no-cache to apk add." }),
        };
    },
});
/** Whether a script removes the index itself. */
function cleansUp(text) {
    return /rm\s[^\n;&|]*\/var\/cache\/apk|apk\s+cache\s+(?:clean|purge)|\/etc\/apk\/cache/.test(text);
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/apt-used-in-script.js





/** The commands of apt, and the programs with a stable interface that have the same. */
const programs = {
    autoclean: "apt-get",
    autoremove: "apt-get",
    "build-dep": "apt-get",
    clean: "apt-get",
    depends: "apt-cache",
    "dist-upgrade": "apt-get",
    download: "apt-get",
    "full-upgrade": "apt-get",
    install: "apt-get",
    policy: "apt-cache",
    purge: "apt-get",
    rdepends: "apt-cache",
    reinstall: "apt-get",
    remove: "apt-get",
    satisfy: "apt-get",
    show: "apt-cache",
    update: "apt-get",
    upgrade: "apt-get",
};
/** Scripts use apt-get and apt-cache, because the interface of apt may change. */
const aptUsedInScript = scriptRule({
    id: "apt-used-in-script",
    summary: "A RUN uses apt, which is made for people, and not for scripts.",
    why: "Options and output of apt may change between releases. apt-get and apt-cache do the same and stay compatible.",
    severity: "info",
    category: "reliability",
    fixes: ["safe"],
    equivalents: [hadolint("DL3027")],
    sources: ["https://manpages.debian.org/bookworm/apt/apt.8.en.html#SCRIPT_USAGE_AND_DIFFERENCES_FROM_OTHER_APT_TOOLS"],
    *check({ programs: calls }) {
        const used = calls.filter(({ program }) => program === "apt");
        const [first] = used;
        if (first === undefined)
            return;
        const operations = used.map((call) => stableProgram(call));
        yield {
            about: ["RUN", "apt"],
            message: "This RUN uses apt, which warns that its interface is not stable for scripts.",
            ...(operations.every((each) => each.length > 0)
                ? { fix: safe(`Use ${titleOf(used)}`, ...operations.flat()) }
                : { advice: "Use apt-get or apt-cache." }),
        };
    },
});
/** Writes the stable program of the same command; none where there is none. */
function stableProgram({ script, word, args }) {
    const verb = operandsOf(args, /^(?:-[oct]|--(?:option|config-file|target-release|default-release))$/)[0];
    const program = verb !== undefined && Object.hasOwn(programs, verb.value) ? programs[verb.value] : undefined;
    if (verb === undefined || program === undefined || !/^(?:\/usr\/bin\/)?apt$/.test(word.value))
        return [];
    const named = replaceWord(script, word, word.value.replace(/apt$/, program));
    return verb.value === "full-upgrade" ? [...named, ...replaceWord(script, verb, "dist-upgrade")] : named;
}
function titleOf(calls) {
    const words = calls.flatMap(({ args }) => args.map(({ value }) => value));
    return words.some((word) => Object.hasOwn(programs, word) && programs[word] === "apt-cache")
        ? "apt-get and apt-cache"
        : "apt-get";
}

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/variable-uses.js


/** Build arguments of the platform, which a stage sees once it declares them (Dockerfile reference). */
const platformNames = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;
const expanding = /^(?:ADD|COPY|ENV|EXPOSE|LABEL|RUN|STOPSIGNAL|USER|VOLUME|WORKDIR)$/;
/** The build arguments that instructions of a stage use while they are empty there. Each name once. */
function undeclaredArgs(stage, dockerfile) {
    const globals = globalNames(dockerfile);
    let known = null;
    const base = rootImageOf(stage).toLowerCase();
    const found = new Map();
    const assigned = new Set();
    for (const instruction of stage.instructions) {
        if (!expanding.test(instruction.keyword))
            continue;
        const text = textOf(instruction);
        for (const name of assignedNames(text, instruction))
            assigned.add(name);
        for (const name of usedNames(text)) {
            const declared = globals.get(name) ?? null;
            if ((declared === null && !platformNames.test(name)) || found.has(name))
                continue;
            known ??= declaredNames(stage);
            if (known.has(name))
                continue;
            if (assigned.has(name) || mayComeFromBase(name, base))
                continue;
            found.set(name, { name, instruction, declared });
        }
    }
    return [...found.values()];
}
function globalNames({ file }) {
    const names = new Map();
    for (const instruction of file.instructions) {
        if (instruction.keyword === "FROM")
            break;
        for (const name of namesIn(instruction))
            names.set(name, instruction);
    }
    return names;
}
const argsByStage = new WeakMap();
/** The names that ARG and ENV of a stage, or of one that it is built from, declare. */
function declaredNames(stage) {
    const names = new Set(stage.environment.keys());
    for (const each of lineageOf(stage)) {
        const args = argsByStage.get(each) ?? each.instructions.filter(({ keyword }) => keyword === "ARG").flatMap(namesIn);
        argsByStage.set(each, args);
        for (const name of args)
            names.add(name);
    }
    return names;
}
function namesIn({ words }) {
    return words.map(({ value }) => value.replace(/=.*$/s, ""));
}
/** An image sets variables that are named after what it holds, such as PYTHON_VERSION of python. */
function mayComeFromBase(name, base) {
    const [first = ""] = name.toLowerCase().split("_");
    return first.length > 1 && (base.includes(first) || (first === "golang" && base.includes("go")));
}
function textOf(instruction) {
    const flags = instruction.flags.map(({ value }) => value ?? "").join(" ");
    const own = instruction.keyword === "RUN" ? (0,created_users/* scriptOf */.F)(instruction) : instruction.text;
    return `${flags} ${own}\n${instruction.heredoc}`;
}
function* usedNames(text) {
    const unquoted = text.replace(/'[^']*'/g, (quoted) => (quoted.length > 2000 ? quoted : ""));
    for (const match of unquoted.matchAll(/(?<!\\)\$(?:(\w+)|\{(\w+)(:?[-+?=])?)/g)) {
        // A default says that the variable may be empty.
        if (match[3] === undefined)
            yield match[1] ?? match[2] ?? "";
    }
}
/** What a script itself gives a value. */
function* assignedNames(text, { keyword }) {
    if (keyword !== "RUN")
        return;
    for (const [, name = ""] of text.matchAll(/(?<![\w$])(\w+)\+?=/g))
        yield name;
    for (const [, names = ""] of text.matchAll(/\b(?:for|read|export|local|getopts\s+\S+|mapfile)\s+((?:-\w+\s+)*[\w ]+)/g)) {
        yield* names.split(/\s+/);
    }
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/arg-not-in-scope.js





/** A stage only sees the build arguments that it declares. */
const argNotInScope = buildRule({
    id: "arg-not-in-scope",
    summary: "A stage uses a build argument that it does not declare.",
    why: "An ARG before the first FROM holds only for FROM, and TARGETARCH and the like hold nowhere unasked. In a stage they " +
        "are empty until ARG names them there.",
    severity: "warning",
    category: "correctness",
    fixes: ["safe"],
    sources: ["https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact"],
    *check({ dockerfile, stage, place }) {
        const base = rootBaseOf(stage);
        const isKnown = base.kind === "scratch" || (base.kind === "image" && base.image !== null);
        const unless = isKnown ? "" : ", unless the base image sets it";
        for (const { name, instruction, declared } of undeclaredArgs(stage, dockerfile)) {
            yield {
                at: instruction,
                about: [instruction.keyword, name],
                related: declared === null ? [] : [place(declared, "declares it for FROM only")],
                message: `${name} is empty here${unless}, because this stage does not declare it with ARG.`,
                fix: safe(`Declare ${name} in this stage`, insertAfter(stage.from, "ARG", name)),
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/dockerfile/base-image-invalid.js



const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const host = "(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\\[[a-fA-F0-9:]+\\])(?::\\d+)?";
const reference = new RegExp(`^(?:${host}/)?${component}(?:/${component})*(?::\\w[\\w.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[+._-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$`);
/** FROM names an image by a valid reference. */
const baseImageInvalid = buildRule({
    id: "base-image-invalid",
    summary: "FROM names an image in a form that no builder takes.",
    why: "The build fails before it runs anything.",
    severity: "error",
    category: "correctness",
    fixes: ["safe"],
    windows: "checked",
    sources: ["https://github.com/distribution/reference/blob/main/reference.go"],
    *check({ stage }) {
        const { base } = stage;
        // A variable alone may have a default that only says that it is to be replaced.
        if (/^\$(?:\w+|\{[^}]*\})$/.test(stage.from.words[0]?.value ?? ""))
            return;
        if (base.kind !== "image" || base.reference.length > 512 || reference.test(base.reference))
            return;
        // A template names what it is filled with in upper case.
        if (!/[a-z]/.test(base.reference))
            return;
        yield {
            at: stage.from,
            about: ["FROM"],
            message: `${JSON.stringify(base.reference)} is not a valid name of an image, so the build fails.`,
            ...repair(stage, base.reference),
        };
    },
});
function repair({ from }, name) {
    const [, path, hash] = /^([^@]+):sha256:([0-9a-f]{64})$/.exec(name) ?? [];
    const digest = path === undefined ? "" : `${path}@sha256:${hash}`;
    if (reference.test(digest) && from.words[0]?.value === name) {
        return { fix: safe("Put an at sign in front of the digest", setWord(from, 0, digest)) };
    }
    if (/^https?:/.test(name))
        return { advice: "Leave out the protocol." };
    if (/[A-Z]/.test(name))
        return { advice: "Write the path of the image in lower case." };
    if (name.endsWith(":"))
        return { advice: "Write a tag behind the colon, or leave it out." };
    return { advice: "Write it as registry/path:tag, with @sha256: and the digest behind it if you pin it." };
}

;// CONCATENATED MODULE: ./build/model/images/ended-releases.js
// Written by scripts/end-of-life.ts from https://github.com/endoflife-date/endoflife.date; not to be edited.
/** The day of which the table is. */
const endOfLifeDay = "2026-11-29";
/** What was past its end of life on that day. */
const endedReleases = [
    {
        product: "alpine-linux",
        title: "Alpine",
        images: ["docker.io/library/alpine"],
        ended: [
            ["2026-11-01", "3.21"],
            ["2026-04-01", "3.20"],
            ["2025-11-01", "3.19"],
            ["2025-05-09", "3.18"],
            ["2024-11-22", "3.17"],
            ["2024-05-23", "3.16"],
            ["2023-11-01", "3.15"],
            ["2023-05-01", "3.14"],
            ["2022-11-01", "3.13"],
            ["2022-05-01", "3.12"],
            ["2021-11-01", "3.11"],
            ["2021-05-01", "3.10"],
            ["2020-11-01", "3.9"],
            ["2020-05-01", "3.8"],
            ["2019-11-01", "3.7"],
            ["2019-05-01", "3.6"],
            ["2018-11-01", "3.5"],
            ["2018-05-01", "3.4"],
            ["2017-11-01", "3.3"],
            ["2017-05-01", "3.2"],
            ["2016-11-01", "3.1"],
            ["2016-05-01", "3.0"],
            ["2015-11-01", "2.7"],
            ["2015-05-01", "2.6"],
            ["2014-11-01", "2.5"],
            ["2014-05-01", "2.4"],
            ["2013-11-01", "2.3"],
            ["2013-05-01", "2.2"],
            ["2012-11-01", "2.1"],
        ],
    },
    {
        product: "debian",
        title: "Debian",
        images: ["docker.io/library/debian"],
        ended: [
            ["2026-08-31", "11", "bullseye"],
            ["2024-06-30", "10", "buster"],
            ["2022-07-01", "9", "stretch"],
            ["2020-06-30", "8", "jessie"],
            ["2018-05-31", "7", "wheezy"],
            ["2016-02-29", "6", "squeeze"],
            ["2012-02-06", "5", "lenny"],
            ["2010-02-15", "4", "etch"],
            ["2008-03-31", "3.1", "sarge"],
            ["2006-06-30", "3.0", "woody"],
            ["2003-06-30", "2.2", "potato"],
            ["2000-10-30", "2.1", "slink"],
            ["1999-02-15", "2.0", "hamm"],
            ["1998-12-08", "1.3", "bo"],
            ["1997-10-23", "1.2", "rex"],
            ["1996-12-12", "1.1", "buzz"],
        ],
    },
    {
        product: "dotnet",
        title: ".NET",
        images: [
            "mcr.microsoft.com/dotnet/aspnet",
            "mcr.microsoft.com/dotnet/runtime",
            "mcr.microsoft.com/dotnet/runtime-deps",
            "mcr.microsoft.com/dotnet/sdk",
        ],
        ended: [
            ["2026-11-10", "9"],
            ["2026-11-10", "8"],
            ["2024-05-14", "7"],
            ["2024-11-12", "6"],
            ["2022-05-10", "5"],
            ["2022-12-13", "3.1"],
            ["2020-03-03", "3.0"],
            ["2019-12-23", "2.2"],
            ["2021-08-21", "2.1"],
            ["2018-10-01", "2.0"],
            ["2019-06-27", "1.1"],
            ["2019-06-27", "1.0"],
        ],
    },
    {
        product: "fedora",
        title: "Fedora",
        images: ["docker.io/library/fedora"],
        ended: [
            ["2026-05-27", "42"],
            ["2025-12-15", "41"],
            ["2025-05-13", "40"],
            ["2024-11-26", "39"],
            ["2024-05-21", "38"],
            ["2023-12-05", "37"],
            ["2023-05-16", "36"],
            ["2022-12-13", "35"],
            ["2022-06-07", "34"],
            ["2021-11-30", "33"],
            ["2021-05-25", "32"],
            ["2020-11-24", "31"],
            ["2020-05-26", "30"],
            ["2019-11-26", "29"],
            ["2019-05-28", "28"],
            ["2018-11-30", "27"],
            ["2018-05-29", "26"],
            ["2017-12-12", "25"],
            ["2017-08-08", "24"],
            ["2016-12-20", "23"],
            ["2016-07-19", "22"],
            ["2015-12-01", "21"],
            ["2015-06-23", "20"],
            ["2015-01-06", "19"],
            ["2014-01-14", "18"],
            ["2013-07-30", "17"],
            ["2013-02-12", "16"],
            ["2012-06-26", "15"],
            ["2011-12-09", "14"],
            ["2011-06-24", "13"],
            ["2010-12-02", "12"],
            ["2010-06-25", "11"],
            ["2009-12-17", "10"],
            ["2009-07-10", "9"],
            ["2009-01-07", "8"],
            ["2008-06-13", "7"],
            ["2007-12-07", "6"],
            ["2007-07-02", "5"],
            ["2006-08-07", "4"],
            ["2006-01-16", "3"],
            ["2005-04-11", "2"],
            ["2004-09-20", "1"],
        ],
    },
    {
        product: "go",
        title: "Go",
        images: ["docker.io/library/golang"],
        ended: [
            ["2026-08-19", "1.25"],
            ["2026-02-10", "1.24"],
            ["2025-08-12", "1.23"],
            ["2025-02-11", "1.22"],
            ["2024-08-13", "1.21"],
            ["2024-02-06", "1.20"],
            ["2023-09-06", "1.19"],
            ["2023-02-01", "1.18"],
            ["2022-08-02", "1.17"],
            ["2022-03-15", "1.16"],
            ["2021-08-16", "1.15"],
            ["2021-02-16", "1.14"],
            ["2020-08-11", "1.13"],
            ["2020-02-25", "1.12"],
            ["2019-09-03", "1.11"],
            ["2019-02-25", "1.10"],
        ],
    },
    {
        product: "mongodb",
        title: "MongoDB",
        images: ["docker.io/library/mongo"],
        ended: [
            ["2026-07-31", "8.2"],
            ["2025-09-30", "8.1"],
            ["2024-10-02", "7.3"],
            ["2024-03-27", "7.2"],
            ["2024-01-23", "7.1"],
            ["2023-08-31", "6.3"],
            ["2023-04-24", "6.2"],
            ["2023-02-09", "6.1"],
            ["2025-07-31", "6.0"],
            ["2022-07-19", "5.3"],
            ["2022-03-23", "5.2"],
            ["2022-01-19", "5.1"],
            ["2024-10-31", "5.0"],
            ["2024-02-29", "4.4"],
            ["2023-04-30", "4.2"],
            ["2022-04-30", "4.0"],
            ["2021-04-30", "3.6"],
            ["2020-01-31", "3.4"],
            ["2018-09-30", "3.2"],
            ["2018-02-28", "3.0"],
            ["2016-10-31", "2.6"],
            ["2013-03-31", "2.4"],
            ["2014-02-28", "2.2"],
            ["2013-03-31", "2.0"],
            ["2012-09-30", "1.8"],
            ["2012-02-28", "1.6"],
            ["2012-09-30", "1.4"],
            ["2011-06-30", "1.2"],
            ["2010-08-31", "1.0"],
        ],
    },
    {
        product: "mysql",
        title: "MySQL",
        images: ["docker.io/library/mysql"],
        ended: [
            ["2026-04-21", "9.6"],
            ["2026-01-20", "9.5"],
            ["2025-10-21", "9.4"],
            ["2025-07-22", "9.3"],
            ["2025-04-15", "9.2"],
            ["2025-01-21", "9.1"],
            ["2024-10-15", "9.0"],
            ["2024-04-10", "8.3"],
            ["2023-12-14", "8.2"],
            ["2023-10-25", "8.1"],
            ["2026-04-30", "8.0"],
            ["2023-10-31", "5.7"],
            ["2021-02-28", "5.6"],
            ["2018-12-31", "5.5"],
        ],
    },
    {
        product: "nodejs",
        title: "Node.js",
        images: ["docker.io/library/node"],
        ended: [
            ["2026-06-01", "25"],
            ["2025-06-01", "23"],
            ["2024-06-01", "21"],
            ["2026-04-30", "20"],
            ["2023-06-01", "19"],
            ["2025-04-30", "18"],
            ["2022-06-01", "17"],
            ["2023-09-11", "16"],
            ["2021-06-01", "15"],
            ["2023-04-30", "14"],
            ["2020-06-01", "13"],
            ["2022-04-30", "12"],
            ["2019-06-30", "11"],
            ["2021-04-30", "10"],
            ["2018-06-30", "9"],
            ["2019-12-31", "8"],
            ["2017-06-30", "7"],
            ["2019-04-30", "6"],
            ["2016-06-30", "5"],
            ["2018-04-30", "4"],
        ],
    },
    {
        product: "php",
        title: "PHP",
        images: ["docker.io/library/php"],
        ended: [
            ["2025-12-31", "8.1"],
            ["2023-11-26", "8.0"],
            ["2022-11-28", "7.4"],
            ["2021-12-06", "7.3"],
            ["2020-11-30", "7.2"],
            ["2019-12-01", "7.1"],
            ["2019-01-10", "7.0"],
            ["2018-12-31", "5.6"],
            ["2016-07-21", "5.5"],
            ["2015-09-14", "5.4"],
            ["2014-08-14", "5.3"],
            ["2011-01-06", "5.2"],
            ["2006-08-24", "5.1"],
            ["2005-09-05", "5.0"],
        ],
    },
    {
        product: "postgresql",
        title: "PostgreSQL",
        images: ["docker.io/library/postgres"],
        ended: [
            ["2026-11-12", "14"],
            ["2025-11-13", "13"],
            ["2024-11-21", "12"],
            ["2023-11-09", "11"],
            ["2022-11-10", "10"],
            ["2021-11-11", "9.6"],
            ["2021-02-11", "9.5"],
            ["2020-02-13", "9.4"],
            ["2018-11-08", "9.3"],
            ["2017-11-09", "9.2"],
            ["2016-10-27", "9.1"],
            ["2015-10-08", "9.0"],
            ["2014-07-24", "8.4"],
            ["2013-02-07", "8.3"],
            ["2011-12-05", "8.2"],
            ["2010-11-08", "8.1"],
            ["2010-10-01", "8.0"],
            ["2010-10-01", "7.4"],
            ["2007-11-27", "7.3"],
            ["2007-02-04", "7.2"],
            ["2006-04-13", "7.1"],
            ["2005-05-08", "7.0"],
            ["2004-06-09", "6.5"],
            ["2003-10-30", "6.4"],
            ["2003-03-01", "6.3"],
        ],
    },
    {
        product: "python",
        title: "Python",
        images: ["docker.io/library/python"],
        ended: [
            ["2026-10-31", "3.10"],
            ["2025-10-31", "3.9"],
            ["2024-10-07", "3.8"],
            ["2023-06-27", "3.7"],
            ["2021-12-23", "3.6"],
            ["2020-09-30", "3.5"],
            ["2019-03-18", "3.4"],
            ["2017-09-29", "3.3"],
            ["2016-02-20", "3.2"],
            ["2020-01-01", "2.7"],
            ["2012-04-09", "3.1"],
            ["2009-06-27", "3.0"],
            ["2013-10-29", "2.6"],
        ],
    },
    {
        product: "ruby",
        title: "Ruby",
        images: ["docker.io/library/ruby"],
        ended: [
            ["2026-03-31", "3.2"],
            ["2025-03-26", "3.1"],
            ["2024-04-23", "3.0"],
            ["2023-03-31", "2.7"],
            ["2022-03-31", "2.6"],
            ["2021-03-31", "2.5"],
            ["2020-03-31", "2.4"],
            ["2019-03-31", "2.3"],
            ["2018-03-31", "2.2"],
            ["2017-03-31", "2.1"],
            ["2016-02-24", "2.0.0"],
            ["2015-02-23", "1.9.3"],
        ],
    },
    {
        product: "ubuntu",
        title: "Ubuntu",
        images: ["docker.io/library/ubuntu"],
        ended: [
            ["2026-07-01", "25.10", "questing"],
            ["2026-01-17", "25.04", "plucky"],
            ["2025-07-10", "24.10", "oracular"],
            ["2024-07-12", "23.10", "mantic"],
            ["2024-01-20", "23.04", "lunar"],
            ["2023-07-20", "22.10", "kinetic"],
            ["2022-07-14", "21.10", "impish"],
            ["2022-01-20", "21.04", "hirsute"],
            ["2021-07-22", "20.10", "groovy"],
            ["2025-05-31", "20.04", "focal"],
            ["2020-07-06", "19.10", "eoan"],
            ["2020-01-23", "19.04", "disco"],
            ["2019-07-18", "18.10", "cosmic"],
            ["2023-05-31", "18.04", "bionic"],
            ["2018-07-19", "17.10", "artful"],
            ["2018-01-13", "17.04", "zesty"],
            ["2017-07-20", "16.10", "yakkety"],
            ["2021-04-02", "16.04", "xenial"],
            ["2016-07-28", "15.10", "wily"],
            ["2016-02-04", "15.04", "vivid"],
            ["2015-07-23", "14.10", "utopic"],
            ["2019-04-02", "14.04", "trusty"],
            ["2014-07-17", "13.10", "saucy"],
            ["2014-01-27", "13.04", "raring"],
            ["2014-05-16", "12.10", "quantal"],
            ["2017-04-28", "12.04", "precise"],
            ["2013-05-09", "11.10", "oneiric"],
            ["2012-10-28", "11.04", "natty"],
            ["2012-04-10", "10.10", "maverick"],
            ["2013-05-09", "10.04", "lucid"],
            ["2011-04-30", "9.10", "karmic"],
            ["2010-10-23", "9.04", "jaunty"],
            ["2010-04-30", "8.10", "intrepid"],
            ["2013-05-09", "8.04", "hardy"],
            ["2009-04-18", "7.10", "gutsy"],
            ["2008-10-19", "7.04", "feisty"],
            ["2008-04-26", "6.10", "edgy"],
            ["2011-06-01", "6.06", "dapper"],
            ["2007-04-13", "5.10", "breezy"],
            ["2006-10-31", "5.04", "hoary"],
            ["2006-04-30", "4.10", "warty"],
        ],
    },
];

// EXTERNAL MODULE: ./build/model/images/images.js
var images_images = __webpack_require__(1423);
;// CONCATENATED MODULE: ./build/model/images/end-of-life.js


const byImage = new Map(endedReleases.flatMap((entry) => entry.images.map((image) => [image, entry])));
/** The release that an image holds by its tag, where that is past its end of life; null for all else. */
function endOfLifeOf(reference) {
    const image = (0,images_images/* parseImage */.z)(reference);
    if (image === null || image.tag === null)
        return null;
    const known = byImage.get(`${image.registry}/${image.repository}`);
    const found = known?.ended.find(([, ...names]) => names.some((name) => isOfRelease(image.tag ?? "", name)));
    if (known === undefined || found === undefined)
        return null;
    const [day, name] = found;
    return { title: `${known.title} ${name}`, day, source: `https://endoflife.date/${known.product}` };
}
/** Whether a tag is of a release: `18`, `18.4` and `18-alpine` are of 18, and `buster-slim` of buster. */
function isOfRelease(tag, release) {
    return (tag.startsWith(release) &&
        /^(?:$|[.-])/.test(tag.slice(release.length)) &&
        !/^\.?\d*-?(?:rc|alpha|beta)/.test(tag.slice(release.length)));
}
const goneSuites = /(?:^|-)(?:etch|lenny|squeeze|wheezy|jessie|stretch|buster)(?:-|$)/;
const goneUbuntu = /^(?:(?:[4-9]|1[0-2])\.(?:04|10)|1[35-9]\.(?:04|10)|14\.10|16\.10|18\.10|2[0-4]\.10|2[13]\.04)(?:-|$)|^(?:precise|quantal|raring|saucy|utopic|vivid|wily|yakkety|zesty|artful|cosmic|disco|eoan|groovy|hirsute|impish|kinetic|lunar|mantic|oracular)(?:-|$)/;
const keptUbuntu = /^(?:14|16|18|20|22|24)\.04(?:-|$)/;
/** The servers of whose packages do not answer any more; what to call the release, or null. */
function goneArchive(reference) {
    const image = (0,images_images/* parseImage */.z)(reference);
    if (image === null)
        return null;
    const { registry, repository } = image;
    const tag = image.tag ?? "latest";
    const full = `${registry}/${repository}`;
    if (full === "docker.io/library/ubuntu") {
        return goneUbuntu.test(tag) && !keptUbuntu.test(tag)
            ? { title: `Ubuntu ${tag}`, archive: "old-releases.ubuntu.com" }
            : null;
    }
    if (full === "docker.io/library/centos" || (full === "quay.io/centos/centos" && /^(?:stream8|[678])/.test(tag))) {
        return { title: `CentOS ${tag === "latest" ? "8" : tag}`, archive: "vault.centos.org" };
    }
    if (registry !== "docker.io" || !repository.startsWith("library/"))
        return null;
    const isOld = repository === "library/debian" && /^(?:[4-9]|10)(?:[.-]|$)/.test(tag);
    const [suite] = goneSuites.exec(tag) ?? [];
    if (!isOld && suite === undefined)
        return null;
    return { title: `Debian ${suite?.replaceAll("-", "") ?? tag}`, archive: "archive.debian.org" };
}
const retired = [
    {
        images: /^docker\.io\/(?:library\/openjdk|library\/java)$/,
        instead: "eclipse-temurin or amazoncorretto",
        source: "https://hub.docker.com/_/openjdk",
    },
    {
        images: /^docker\.io\/(?:library\/adoptopenjdk|adoptopenjdk\/.*)$/,
        instead: "eclipse-temurin",
        source: "https://hub.docker.com/_/adoptopenjdk",
    },
    {
        images: /^docker\.io\/library\/centos$/,
        instead: "quay.io/centos/centos, rockylinux/rockylinux or almalinux",
        source: "https://hub.docker.com/_/centos",
    },
    {
        images: /^docker\.io\/jupyter\//,
        instead: "the same image at quay.io/jupyter",
        renamed: ["jupyter/", "quay.io/jupyter/"],
        source: "https://jupyter-docker-stacks.readthedocs.io/en/latest/using/recipes.html",
    },
    {
        images: /^docker\.io\/condaforge\/mambaforge(?:-pypy3)?$/,
        instead: "condaforge/miniforge3",
        source: "https://hub.docker.com/r/condaforge/mambaforge",
    },
    {
        images: /^docker\.io\/microsoft\/(?:dotnet|aspnetcore)(?:-.*)?$/,
        instead: "mcr.microsoft.com/dotnet/sdk or mcr.microsoft.com/dotnet/aspnet",
        source: "https://hub.docker.com/r/microsoft/dotnet",
    },
];
/** What is said of an image that nobody builds any more; null for another one. */
function retiredImage(reference) {
    const image = (0,images_images/* parseImage */.z)(reference);
    if (image === null || /-ea(?:-|$)|^\d+-ea/.test(image.tag ?? ""))
        return null;
    return retired.find(({ images }) => images.test(`${image.registry}/${image.repository}`)) ?? null;
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/base-image-outdated.js




/** What an image is built from still gets security updates. */
const baseImageOutdated = buildRule({
    id: "base-image-outdated",
    summary: "The base image holds a release that is past its end of life, or is not built any more.",
    why: "It gets no security updates, so that known vulnerabilities stay in the image.",
    severity: "info",
    category: "security",
    fixes: ["review"],
    windows: "checked",
    sources: ["https://endoflife.date/", "https://hub.docker.com/_/openjdk"],
    *check({ stage }) {
        const { base, from } = stage;
        if (base.kind !== "image")
            return;
        const { reference } = base;
        const retired = retiredImage(reference);
        const place = { at: from, about: ["FROM", reference] };
        if (retired !== null) {
            const [start = "", by = ""] = retired.renamed ?? [];
            const written = from.words[0]?.value;
            const renamed = start !== "" && written === reference && reference.startsWith(start)
                ? `${by}${reference.slice(start.length)}`
                : null;
            yield {
                ...place,
                message: `Nobody updates the image ${reference} any more.`,
                ...(renamed === null
                    ? { advice: `Use ${retired.instead}. See ${retired.source}` }
                    : { fix: review(`Use ${by}`, "Old tags may be missing there.", setWord(from, 0, renamed)) }),
            };
            return;
        }
        const ended = endOfLifeOf(reference);
        if (ended === null)
            return;
        yield {
            ...place,
            message: `${ended.title} in the base image has been past its end of life since ${ended.day}.`,
            advice: `Move to a release that is maintained: ${ended.source} lists them.`,
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/trusted-registries.js
const dockerHub = new Set(["docker.io", "hub.docker.com", "index.docker.io", "registry.hub.docker.com"]);
/** Whether a registry is the one that a pattern names; a `*` at its start or end stands for any text, as hadolint has it. */
function isTrusted(registry, pattern) {
    if (pattern === "*" || pattern === registry)
        return true;
    if (dockerHub.has(pattern))
        return registry === "docker.io";
    if (pattern.startsWith("*"))
        return registry.endsWith(pattern.slice(1));
    return pattern.endsWith("*") && registry.startsWith(pattern.slice(0, -1));
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/base-image-untrusted.js




/** Base images come from registries that the configuration of hadolint trusts. */
const baseImageUntrusted = buildRule({
    id: "base-image-untrusted",
    summary: "A base image comes from a registry that the configuration of hadolint does not trust.",
    why: "The repository says in .hadolint.yaml which registries its images may be built from.",
    severity: "warning",
    category: "security",
    fixes: [],
    windows: "checked",
    equivalents: [hadolint("DL3026")],
    sources: ["https://github.com/hadolint/hadolint#configure"],
    *check({ stage: { base, from } }, { settings }) {
        const { trustedRegistries } = settings.hadolint;
        if (trustedRegistries.length === 0 || base.kind !== "image")
            return;
        const image = (0,images_images/* parseImage */.z)(base.reference);
        if (image === null || trustedRegistries.some((pattern) => isTrusted(image.registry, pattern)))
            return;
        yield {
            at: from,
            about: ["FROM", image.registry],
            message: `The base image comes from ${image.registry}, which .hadolint.yaml does not trust.`,
            advice: "Take it from a trusted registry, or add the registry to trustedRegistries.",
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/dockerfile/cache-mount-owned-by-root.js



/** A cache mount belongs to the user who is to write into it. */
const cacheMountOwnedByRoot = buildRule({
    id: "cache-mount-owned-by-root",
    summary: "A RUN of another user than root mounts a cache that belongs to root.",
    why: "A cache mount belongs to user 0 with mode 0755 unless it says otherwise. The tool can't write into it: it fails, " +
        "or works without a cache.",
    severity: "warning",
    category: "correctness",
    fixes: ["review"],
    sources: ["https://docs.docker.com/reference/dockerfile/#run---mounttypecache"],
    *check({ stage }) {
        for (const run of stage.instructions) {
            if (run.keyword !== "RUN")
                continue;
            const user = stage.userAt(run);
            const mounts = run.flags.filter(({ name }) => name === "mount");
            const owned = mounts.filter(({ value }) => isOwnedByRoot(value ?? ""));
            const [mount] = owned;
            if (mount === undefined || user.kind !== "user" || /\b(?:sudo|su|gosu)\b/.test(run.text))
                continue;
            const { uid, gid, name } = user;
            const target = /(?:^|,)(?:target|dst|destination)=([^,]+)/.exec(mount.value ?? "")?.[1] ?? "";
            const who = name === null ? `user ${uid}` : `user ${JSON.stringify(name)}`;
            const owner = uid === null ? null : `uid=${uid}${gid === null ? "" : `,gid=${gid}`}`;
            const operation = setFlag(run, "mount", `${mount.value},${owner}`);
            const risk = "A cache that root has filled before stays root's until the builder prunes it.";
            yield {
                at: run,
                about: ["RUN", target],
                message: `The cache mount at ${target} belongs to root, and this RUN runs as ${who}, who can't write into it.`,
                ...(owner === null || mounts.length > 1
                    ? { advice: `Add the user's uid and gid to the mount, as in ,uid=1000,gid=1000.` }
                    : { fix: review("Give the mount to the user of this RUN", risk, operation) }),
            };
        }
    },
});
/** Whether a mount is a cache without an owner, a mode or files of its own. */
function isOwnedByRoot(value) {
    return /(?:^|,)type=cache(?:,|$)/.test(value) && !/(?:^|,)(?:uid|gid|mode|from|source|ro|readonly)\b/.test(value);
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/continuation-line-empty.js

/** An instruction over several lines has no empty line between them. */
const continuationLineEmpty = buildRule({
    id: "continuation-line-empty",
    summary: "An empty line stands between the lines of an instruction.",
    why: "It looks as if the instruction ended there. Docker has deprecated such lines, and a later release is to refuse them.",
    severity: "info",
    category: "style",
    fixes: [],
    windows: "checked",
    equivalents: [
        {
            tool: "buildkit",
            names: ["NoEmptyContinuation"],
            source: "https://docs.docker.com/reference/build-checks/no-empty-continuation/",
        },
    ],
    sources: ["https://docs.docker.com/reference/build-checks/no-empty-continuation/"],
    *check({ stage, dockerfile }) {
        for (const instruction of [stage.from, ...stage.instructions]) {
            if (!hasEmptyLine(instruction, dockerfile))
                continue;
            yield {
                at: instruction,
                about: [instruction.keyword],
                message: `This ${instruction.keyword} goes on behind an empty line, which Docker has deprecated.`,
                advice: "Remove the empty line, or write a comment into it.",
            };
        }
    },
});
function hasEmptyLine({ range: [start, end], heredoc }, { file }) {
    const lines = file.source.text.slice(start, end - heredoc.length).split("\n");
    return lines.slice(1, heredoc === "" ? undefined : -1).some((line) => line.trim() === "");
}

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
            return instruction === null ? [] : [(0,lib_places/* instructionPlace */.iR)(dockerfile, instruction, message)];
        },
    };
}
function placed({ about, ...problem }, { title }) {
    return { ...problem, path: [title, ...about] };
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
                yield { at, about, message, related, ...copy_owned_by_root_repair(at, user, risk) };
            }
            else if (volume !== null && stage.user.kind === "user") {
                const related = places(volume.instruction, `declares volume ${volume.path}`);
                const message = `${at.keyword} makes root the owner of files in volume ${volume.path}, so ${userTitle(stage.user)} may ` +
                    "be unable to change them.";
                const risk = "The program may only read these files, and could then change them too.";
                yield { at, about, severity: "info", message, related, ...copy_owned_by_root_repair(at, stage.user, risk) };
            }
        }
    },
});
function copy_owned_by_root_repair(at, user, risk) {
    const owner = ownerFor(at, user);
    if (owner === null)
        return { advice: `Add --chown with the ${needsNumber(at) ? "numeric ID" : "name or ID"} of this user.` };
    return { fix: review(`Add --chown=${owner} to ${at.keyword}`, risk, setFlag(at, "chown", owner)) };
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/copy-target-not-directory.js





/** Several sources are copied into a directory. */
const copyTargetNotDirectory = buildRule({
    id: "copy-target-not-directory",
    summary: "COPY or ADD has several sources, and its destination does not end in a slash.",
    why: "Only the slash says that the destination is a directory. Without it, Docker's classic builder and Buildah stop, and " +
        "BuildKit writes one file over the other where the directory does not exist yet.",
    severity: "warning",
    category: "correctness",
    fixes: ["safe"],
    windows: "checked",
    equivalents: [hadolint("DL3021")],
    sources: ["https://docs.docker.com/reference/dockerfile/#destination"],
    *check({ stage }) {
        for (const instruction of stage.instructions) {
            const { words, json, keyword } = instruction;
            const target = words.at(-1)?.value ?? "";
            // A variable may end in a slash, and a last part that is a dot is a directory.
            if (!isCopy(instruction) ||
                words.length < 3 ||
                /(?:[/\\]|(?:^|[/\\])\.{1,2})["']?$|\$(?:\w+|\{[^}]*\})["']?$/.test(target))
                continue;
            const quoted = /["']$/.test(target);
            yield {
                at: instruction,
                about: [keyword, target],
                message: `${keyword} copies ${words.length - 1} sources to ${target}, which is only a directory for certain with a slash at its end.`,
                ...(json || quoted
                    ? { advice: "Add a slash at the end of the destination." }
                    : { fix: safe("Add the slash", setWord(instruction, words.length - 1, `${target}/`)) }),
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/dockerfile/download-error-ignored.js




/** Programs that take what is piped into them for what was asked for. */
const readers = /^(?:apt-key|ash|bash|dash|gpg|gunzip|gzip|node|perl|php|python[\d.]*|ruby|sh|tar|tee|unzip|xz|zsh)$/;
/** A download that failed must not pass for the file that was asked for. */
const downloadErrorIgnored = scriptRule({
    id: "download-error-ignored",
    summary: "A RUN takes what a server answers to curl, also where the answer is an error.",
    why: "Without --fail, curl succeeds when the server answers 404 or 503. The error page then stands in the place of the " +
        "file, and the build fails later or, worse, not at all.",
    severity: "info",
    category: "reliability",
    fixes: ["review"],
    sources: ["https://curl.se/docs/manpage.html#-f"],
    *check({ programs }) {
        const calls = programs.filter(ignoresErrors);
        const [first] = calls;
        if (first === undefined)
            return;
        const operations = calls.flatMap(failing);
        const { length } = calls;
        yield {
            about: ["RUN", "curl"],
            message: `curl without --fail takes an error page for the file${length > 1 ? ` (${length} calls)` : ""}.`,
            ...(operations.length > 0
                ? {
                    fix: review("Let curl fail on errors", "A URL that answers with an error then stops the build.", ...operations),
                }
                : { advice: "Add --fail to curl." }),
        };
    },
});
function ignoresErrors({ program, args, call: { pipe, redirects, inside } }) {
    if (program !== "curl" ||
        hasOption(args, /^--(?:fail|fail-with-body|fail-early|head|write-out|version|help)$/, "fIwV")) {
        return false;
    }
    if (!args.some(({ value }) => /^https?:\/\/|^\$/.test(value)) ||
        args.some(({ value }) => /localhost|127\.0\.0\.1/.test(value)))
        return false;
    if (args.some(({ value }) => /^\$.*(?:opt|flag|arg)|^\$[{]?[@*]/i.test(value)))
        return false;
    const saves = hasOption(args, /^--(?:output|remote-name|remote-name-all|output-dir)$/, "oO");
    const toNull = args.some(({ value }, index) => value === "/dev/null" && args[index - 1]?.value === "-o");
    if (saves)
        return !toNull;
    if (redirects.some(({ operator, target }) => /^1?>/.test(operator) && target !== "/dev/null"))
        return true;
    const next = pipe?.calls[pipe.index + 1]?.words.find(({ value }) => value !== "sudo")?.value ?? "";
    return !inside && readers.test(next.slice(next.lastIndexOf("/") + 1));
}
/** Adds the option to the first ones, or behind the program. */
function failing({ script, args, word }) {
    const options = args.find(({ value, literal }) => literal && /^-[a-zA-Z]+$/.test(value) && !/[oduxHFTAbceKmrUXyYzQ]/.test(value.slice(1, -1)));
    if (options === undefined || script.text.slice(options.start, options.end) !== options.value) {
        return insertBehind(script, word, "-f");
    }
    return replaceWord(script, options, `-f${options.value.slice(1)}`);
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/download-piped-to-shell.js

const shells = /^(?:(?:.*\/)?(?:ash|bash|dash|sh|zsh|perl|python[\d.]*|node))$/;
/** A script from the network is looked at before it runs. */
const downloadPipedToShell = scriptRule({
    id: "download-piped-to-shell",
    summary: "A RUN downloads a script and runs it at once.",
    why: "The image depends on what the server sends that day. A connection that breaks off runs half a script, and nobody " +
        "notices a script that was replaced.",
    severity: "info",
    preset: "strict",
    category: "security",
    fixes: [],
    sources: ["https://docs.docker.com/build/building/best-practices/#using-pipes"],
    *check({ programs }) {
        const piped = programs.find(({ program, call: { pipe } }) => {
            if (!/^(?:curl|wget)$/.test(program) || pipe === null)
                return false;
            const next = pipe.calls[pipe.index + 1]?.words ?? [];
            const [first, second] = next.map(({ value }) => value).filter((value) => !/^(?:sudo|env|-E)$|=/.test(value));
            return (first !== undefined && shells.test(first) && (second === undefined || /^-/.test(second)) && second !== "-c");
        });
        if (piped === undefined)
            return;
        yield {
            about: ["RUN", piped.program],
            message: `This RUN runs what ${piped.program} downloads without looking at it.`,
            advice: "Download a fixed version to a file, compare its checksum with sha256sum -c, and run it then.",
        };
    },
});

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
/** True for containers that declare a port which only root can open on some nodes. */
function hasLowPort(containers) {
    return containers
        .flatMap(({ value }) => objectsOf(value["ports"]))
        .some(({ containerPort }) => typeof containerPort === "number" && containerPort < 1024);
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
        concerns: (manifest) => isOfKind(manifest, kinds),
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
        concerns: (manifest) => manifest.podTemplate !== null && isOfKind(manifest, kinds),
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
    const known = knownPods.get(manifest) ?? scopeOfPod(manifest, template);
    knownPods.set(manifest, known);
    return known;
}
/** All rules over pods look at the same scopes. */
const knownPods = new WeakMap();
function scopeOfPod(manifest, template) {
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
        place: (path, message) => (0,lib_places/* objectPlace */.jP)(manifest, [...base, ...path], message),
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
    return (0,lib_places/* objectPlace */.jP)(workload, [...container.path, ...path], message);
}
function namesOf({ workload, container }) {
    return [workload.kind, workload.name ?? "", container.name ?? ""];
}

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
        return instruction.keyword !== "EXPOSE" && number.test(exposed_ports_textOf(instruction));
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
function exposed_ports_textOf(instruction) {
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
    return (0,lib_places/* instructionPlace */.iR)(dockerfile, from, message);
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
    return (0,lib_places/* instructionPlace */.iR)(dockerfile, instruction, "the ports that the image exposes");
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

// EXTERNAL MODULE: ./build/model/kubernetes/object-list.js
var object_list = __webpack_require__(7129);
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
    const own = numbersIn(manifest).filter((number) => number === String(port)).length;
    return own > 1 || workspace.having(manifest, numbersIn, String(port)).some((other) => other !== manifest);
}
/** The whole numbers in an object, in strings too. */
const numbersIn = (0,object_list/* remembered */.H)(({ value }) => JSON.stringify(value).match(/(?<![\d.])\d+(?![\d.])/g) ?? []);

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

;// CONCATENATED MODULE: ./build/rules/dockerfile/expose-not-plain.js



/** EXPOSE names ports of the container. */
const exposeNotPlain = buildRule({
    id: "expose-not-plain",
    summary: "EXPOSE names a port of the host, or a protocol in upper case.",
    why: "EXPOSE only says on which ports the container listens. What is said of the host has no effect.",
    severity: "info",
    category: "correctness",
    fixes: ["safe", "review"],
    windows: "checked",
    equivalents: [
        {
            tool: "buildkit",
            names: ["ExposeInvalidFormat"],
            step: "host",
            source: "https://docs.docker.com/reference/build-checks/expose-invalid-format/",
        },
        {
            tool: "buildkit",
            names: ["ExposeProtoCasing"],
            step: "protocol",
            source: "https://docs.docker.com/reference/build-checks/expose-proto-casing/",
        },
    ],
    sources: ["https://docs.docker.com/reference/dockerfile/#expose"],
    *check({ stage }) {
        for (const instruction of stage.instructions) {
            if (instruction.keyword !== "EXPOSE")
                continue;
            for (const [index, { value }] of instruction.words.entries()) {
                const [, host = "", port = "", protocol = ""] = /^((?:[\w.[\]:-]*:)?)(\d+(?:-\d+)?)((?:\/(?:tcp|udp|sctp))?)$/i.exec(value) ?? [];
                const plain = `${port}${protocol.toLowerCase()}`;
                if (port === "" || plain === value)
                    continue;
                const operation = setWord(instruction, index, plain);
                yield {
                    at: instruction,
                    about: ["EXPOSE", value, host === "" ? "protocol" : "host"],
                    message: host === ""
                        ? `EXPOSE ${value} names the protocol in upper case.`
                        : `EXPOSE ${value} names a port or an address of the host, which has no effect.`,
                    fix: host === ""
                        ? safe("Write it in lower case", operation)
                        : review("Name the port of the container", "The port of the host may have been meant.", operation),
                };
            }
        }
    },
});

// EXTERNAL MODULE: ./build/core/edit-distance.js
var edit_distance = __webpack_require__(6838);
;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/near-name.js

/** Longer names are no slip of the fingers of each other. */
const longestName = 64;
/** So many insertions, deletions, replacements or swaps make a name another one. */
const furthest = 2;
/** Which of some names another one may be misspelled from: the only one that is nearest to it; null for none. */
function misspelledFrom(name, names) {
    if (name.length > longestName)
        return null;
    const near = names
        .filter((other) => Math.abs(name.length - other.length) <= furthest)
        .map((other) => ({ other, distance: (0,edit_distance/* editDistance */.Y)(other, name) }))
        .filter(({ distance }) => distance <= furthest)
        .toSorted((a, b) => a.distance - b.distance);
    const [first, second] = near;
    return first === undefined || second?.distance === first.distance ? null : first.other;
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/from-argument-undeclared.js




const predefined = /^(?:(?:TARGET|BUILD)(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT)|TARGETSTAGE|(?:HTTP|HTTPS|FTP|NO|ALL)_PROXY|SOURCE_DATE_EPOCH|BUILDKIT_\w+)$/i;
/** FROM only sees the build arguments before the first FROM. */
const fromArgumentUndeclared = buildRule({
    id: "from-argument-undeclared",
    summary: "FROM uses a build argument that no ARG before the first FROM declares.",
    why: "It is empty in FROM, also where --build-arg sets it, so that the name of the image is wrong or incomplete.",
    severity: "warning",
    category: "correctness",
    fixes: ["review"],
    windows: "checked",
    equivalents: [
        {
            tool: "buildkit",
            names: ["UndefinedArgInFrom"],
            source: "https://docs.docker.com/reference/build-checks/undefined-arg-in-from/",
        },
    ],
    sources: ["https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact"],
    *check({ stage: { from }, dockerfile: { file } }) {
        const declared = from_argument_undeclared_globalNames(file.instructions);
        const [image] = from.words;
        const texts = [image?.value ?? "", ...from.flags.map(({ value }) => value ?? "")];
        for (const [, plain, braced, operator] of texts.join(" ").matchAll(/\$(?:(\w+)|\{(\w+)(?:(:?[-+])|\}))/g)) {
            const name = plain ?? braced ?? "";
            if (operator !== undefined || declared.includes(name) || predefined.test(name))
                continue;
            const nearest = misspelledFrom(name, declared);
            const written = new RegExp(`\\$(?:${name}(?!\\w)|\\{${name}\\})`);
            yield {
                at: from,
                about: ["FROM", name],
                message: `${name} is empty in FROM, because no ARG before the first FROM declares it.`,
                ...(nearest === null || !written.test(image?.value ?? "")
                    ? { advice: `Write ARG ${name} before the first FROM.` }
                    : {
                        fix: review(`Use ${nearest}`, `${nearest} may not be what was meant.`, setWord(from, 0, (image?.value ?? "").replace(written, `\${${nearest}}`))),
                    }),
            };
        }
    },
});
function from_argument_undeclared_globalNames(instructions) {
    const first = instructions.findIndex(({ keyword }) => keyword === "FROM");
    return instructions.slice(0, first).flatMap(({ words }) => words.map(({ value }) => value.replace(/=.*$/s, "")));
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/image-for-build-platform.js



/** An image is made for the platform that the build is asked for. */
const imageForBuildPlatform = stageRule({
    id: "image-for-build-platform",
    summary: "The image is made of a base for the platform of the builder.",
    why: "BUILDPLATFORM is the machine that builds, and TARGETPLATFORM the one that the image is for. Built for another " +
        "platform, the image holds programs that can't start there.",
    severity: "warning",
    category: "correctness",
    fixes: ["review"],
    sources: ["https://docs.docker.com/build/building/multi-platform/#cross-compilation"],
    *check({ stage, subject }) {
        const { from, base, entryPoint, command, instructions } = stage;
        const platform = from.flags.find(({ name }) => name === "platform")?.value ?? "";
        if (!/^\$(?:BUILDPLATFORM|\{BUILDPLATFORM\})$/.test(platform) || base.kind === "stage" || base.kind === "scratch")
            return;
        // A stage that starts nothing may only hold files, or run tests on the builder.
        if ((entryPoint ?? command) === null ||
            !instructions.some(({ keyword }) => keyword === "CMD" || keyword === "ENTRYPOINT"))
            return;
        const risk = "RUN instructions of this stage then run under emulation in builds for other platforms.";
        yield {
            at: from,
            about: ["FROM", "platform"],
            message: `${subject} is based on the platform of the builder, also when it is built for another one.`,
            fix: review("Base it on the platform of the image", risk, removeFlag(from, "platform")),
        };
    },
});

;// CONCATENATED MODULE: ./build/model/dockerfile/shell-word.js
const plain = /^[\w@%+=:,./-]+$/;
const shell_word_reference = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g;
/**
 * One word of a POSIX shell command that stands for exactly `text`, quoted where it has to be. `$NAME` and `${NAME}`
 * stay references for the names in `variables`; every other dollar is a dollar.
 */
function shellWord(text, variables = new Set()) {
    if (plain.test(text))
        return text;
    const parts = [];
    let from = 0;
    for (const match of text.matchAll(shell_word_reference)) {
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
        return (0,lib_places/* objectPlace */.jP)(use.workload, [...use.container.path, "image"], `${workloadTitle(use)} runs this image`);
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
    if (system?.shell !== true || !new_user_posixShell(stage))
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
function new_user_posixShell(stage) {
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
        kics("fd54f200-402c-4333-a5a4-36ef6709af2f", "dockerfile/missing_user_instruction", "01dae530d5f8d29b963280325e2ac16c2e349e0d", { at: "FROM" }),
        kics("67fd0c4a-68cf-46d7-8c41-bc9fba7e40ae", "dockerfile/last_user_is_root", "15256d180c13eaa15da4016fc3b4c04a1aaf0709", { at: "USER" }),
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
    return (0,lib_places/* objectPlace */.jP)(workload, path, message);
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

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/stage-references.js


/** The stages and images that the instructions of a stage take files from. */
function stageReferences({ instructions }) {
    return instructions.flatMap((instruction) => {
        const { flags, keyword } = instruction;
        if (isCopy(instruction)) {
            return flags.flatMap(({ name, value }) => name === "from" && value ? [{ instruction, name: value, isFlag: true }] : []);
        }
        if (keyword !== "RUN")
            return [];
        return flags.flatMap(({ name, value }) => {
            const from = name === "mount" ? /(?:^|,)from=([^,]+)/.exec(value ?? "")?.[1] : undefined;
            return from === undefined ? [] : [{ instruction, name: from, isFlag: false }];
        });
    });
}
/** Why a reference leads to no stage that is there by then; null where it does, or to an image. */
function brokenReference(name, stage, { stages }) {
    if (name.includes("$"))
        return { kind: "variable" };
    const wanted = name.toLowerCase();
    if (/^\d+$/.test(wanted)) {
        const index = Number(wanted);
        if (index < stage.index)
            return null;
        const numbered = stages[index];
        if (index === stage.index)
            return { kind: "own" };
        return numbered === undefined ? { kind: "number" } : { kind: "later", stage: numbered };
    }
    const same = stages.filter((other) => other.name === wanted);
    if (same.some(({ index }) => index < stage.index))
        return null;
    if (same.some(({ index }) => index === stage.index))
        return { kind: "own" };
    const [later] = same;
    if (later !== undefined)
        return { kind: "later", stage: later };
    if (/[/:.@]/.test(name) || name.length < 4)
        return null;
    const earlier = stages.filter((other) => other.index < stage.index && other.name !== null);
    const nearest = misspelledFrom(wanted, [...new Set(earlier.flatMap((other) => other.name ?? []))]);
    const found = earlier.find((other) => other.name === nearest);
    return found === undefined ? null : { kind: "misspelled", stage: found };
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/image-without-version.js




/** What an image is made of has a version. */
const imageWithoutVersion = buildRule({
    id: "image-without-version",
    summary: "FROM or COPY --from takes an image without a version.",
    why: "It takes whatever is the latest on the day of the build, so that a build that worked may fail or change.",
    severity: "info",
    preset: "strict",
    category: "reliability",
    fixes: [],
    windows: "checked",
    equivalents: [hadolint("DL3006", { step: "FROM without a tag" }), hadolint("DL3007", { step: "FROM latest" })],
    sources: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"],
    *check({ stage, dockerfile }) {
        const { base, from } = stage;
        const version = base.kind === "image" ? versionOf(base.reference) : null;
        if (base.kind === "image" && version !== null) {
            yield {
                at: from,
                about: ["FROM", `FROM ${version}`],
                message: `${base.reference} has no version, so that each build may get another image.`,
                advice: "Name the tag of a version.",
            };
        }
        for (const { instruction, name } of stageReferences(stage)) {
            const isStage = /^\d+$/.test(name) || dockerfile.stages.some((other) => other.name === name.toLowerCase());
            // A name without a slash or a colon may be a context that the build is given.
            if (isStage || !/[/:.]/.test(name) || name.includes("$") || versionOf(name) === null)
                continue;
            yield {
                at: instruction,
                about: [instruction.keyword, name],
                message: `${name} has no version, so that each build may get other files.`,
                advice: "Name the tag of a version.",
            };
        }
    },
});
/** What stands in the place of a version; null where there is one, or where the name is no image's. */
function versionOf(reference) {
    const image = (0,images_images/* parseImage */.z)(reference);
    if (image === null || image.digest !== null || reference === "scratch")
        return null;
    if (image.tag === null)
        return "without a tag";
    return image.tag === "latest" ? "latest" : null;
}

// EXTERNAL MODULE: ./build/formats/dockerfile/refusals.js
var refusals = __webpack_require__(2485);
;// CONCATENATED MODULE: ./build/model/dockerfile/instruction-terms.js


;// CONCATENATED MODULE: ./build/rules/lib/list-of.js
/** Names as a phrase: `a`, `a and b`, `a, b and c`. */
function listOf(names) {
    if (names.length < 2)
        return names.join("");
    return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/invalid-instructions.js





/** What a build refuses of an instruction that has the right form (BuildKit, `frontend/dockerfile/instructions`). */
function refusalsOf(instruction, { file }) {
    const known = (0,refusals/* isDockerSyntax */.Mu)(file) ? unknownFlags(instruction) : [];
    return [...known, ...wrongArguments(instruction)];
}
function unknownFlags(instruction) {
    const known = (0,refusals/* flagsOf */.Zo)(instruction.keyword);
    if (known.length === 0)
        return [];
    return instruction.flags.flatMap(({ name }) => {
        if (known.includes(name) || name.includes("$"))
            return [];
        const nearest = misspelledFrom(name, known);
        const message = `${instruction.keyword} has no flag --${name}, so the build fails.`;
        if (nearest === null || !/^[a-z-]+$/i.test(name) || instruction.flags.some((other) => other.name === nearest)) {
            return [{ what: name, message, advice: `It has ${known.map((flag) => `--${flag}`).join(", ")}.` }];
        }
        const rename = renameFlag(instruction, name, nearest);
        const fix = review(`Use --${nearest}`, `--${nearest} may not be what was meant.`, rename);
        return [{ what: name, message, fix }];
    });
}
function wrongArguments(instruction) {
    const { keyword, words, json, text, heredoc } = instruction;
    switch (keyword) {
        case "ENV":
        case "LABEL":
            return words.length === 1 && !text.includes("=")
                ? [
                    {
                        what: "value",
                        message: `${keyword} ${text} has no value, so the build fails.`,
                        advice: `Write ${keyword} ${text}=value.`,
                    },
                ]
                : [];
        case "SHELL":
            return json || text.startsWith("[")
                ? []
                : [
                    {
                        what: "list",
                        message: "SHELL needs a JSON array, so the build fails.",
                        advice: 'Write it as ["program", "argument"].',
                    },
                ];
        case "ADD":
        case "COPY":
            return words.length === 1 && heredoc === ""
                ? [
                    {
                        what: "target",
                        message: `${keyword} has a source and no destination, so the build fails.`,
                        advice: "Add where to copy it to.",
                    },
                ]
                : [];
        case "EXPOSE":
            return invalidPorts(words.map(({ value }) => value));
        default:
            return [];
    }
}
function invalidPorts(values) {
    const invalid = values.filter((value) => !/[$"'\\`]/.test(value) && !isPort(value));
    const [first] = invalid;
    if (first === undefined)
        return [];
    const isOne = invalid.length === 1;
    const message = `${listOf(invalid)} ${isOne ? "is not a port" : "are not ports"}, so the build fails.`;
    const advice = "Write a number up to 65535, with /tcp, /udp or /sctp behind it where it is not TCP.";
    return [{ what: first, message, advice }];
}
/** Whether EXPOSE takes a text as a port or a range of ports; what stands before a colon is about the host. */
function isPort(value) {
    const port = value.slice(value.lastIndexOf(":") + 1);
    const [, first = "", last = first, protocol = "tcp"] = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(\w+))?$/.exec(port) ?? [];
    if (first === "" || Number(first) > Number(last) || Number(last) > 65_535)
        return false;
    return /^(?:tcp|udp|sctp)$/i.test(protocol);
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/instruction-invalid.js


/** A build must take every instruction. */
const instructionInvalid = buildRule({
    id: "instruction-invalid",
    summary: "A build refuses an instruction.",
    why: "The build fails before it runs anything, or at this instruction.",
    severity: "error",
    category: "correctness",
    fixes: ["review"],
    windows: "checked",
    sources: [
        "https://docs.docker.com/reference/dockerfile/",
        "https://github.com/moby/buildkit/blob/v0.34.2/frontend/dockerfile/instructions/parse.go",
    ],
    *check({ dockerfile, stage }) {
        for (const instruction of [stage.from, ...stage.instructions]) {
            for (const { what, ...refusal } of refusalsOf(instruction, dockerfile)) {
                yield { at: instruction, about: [instruction.keyword, what], ...refusal };
            }
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/dockerfile/instruction-overridden.js




/** Only the last CMD, ENTRYPOINT and HEALTHCHECK of a stage count. */
const instructionOverridden = buildRule({
    id: "instruction-overridden",
    summary: "A later instruction of the same stage overrides CMD, ENTRYPOINT or HEALTHCHECK.",
    why: "Only the last one counts. The others mislead whoever reads or changes them.",
    severity: "warning",
    category: "correctness",
    fixes: ["safe", "review"],
    windows: "checked",
    equivalents: [
        hadolint("DL4003", { step: "CMD" }),
        hadolint("DL4004", { step: "ENTRYPOINT" }),
        hadolint("DL3012", { step: "HEALTHCHECK" }),
        {
            tool: "buildkit",
            names: ["MultipleInstructionsDisallowed"],
            source: "https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/",
        },
    ],
    sources: ["https://docs.docker.com/reference/dockerfile/#cmd"],
    *check({ stage, dockerfile, place }) {
        for (const keyword of ["CMD", "ENTRYPOINT", "HEALTHCHECK"]) {
            const all = stage.instructions.filter((instruction) => instruction.keyword === keyword);
            const last = all.at(-1);
            for (const instruction of all.slice(0, -1)) {
                const risk = hasComment(dockerfile.file, instruction)
                    ? "A comment above it may then stand in the wrong place."
                    : null;
                yield {
                    at: instruction,
                    about: [keyword],
                    related: last === undefined ? [] : [place(last, "this one counts")],
                    message: `This ${keyword} has no effect, because a later one overrides it.`,
                    // Other rules take a program that steps down for the start of the image, which then has to be looked at.
                    ...(/\b(?:gosu|su-exec|setpriv|runuser|su)\b/.test(instruction.text)
                        ? { advice: "Remove it, or start its program from the instruction that counts." }
                        : { fix: safeUnless(risk, "Remove it", removeInstruction(instruction)) }),
                };
            }
        }
    },
});
/** Whether a comment ends on the line above an instruction. */
function hasComment({ source, comments }, { range }) {
    const { line } = source.position(range[0]);
    return comments.some((comment) => source.position(comment.range[1]).line === line - 1);
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/keyword-casing.js

/** Instructions are written in one casing. */
const keywordCasing = buildRule({
    id: "keyword-casing",
    summary: "An instruction is written in another casing than the others.",
    why: "Instructions in upper case stand out from their arguments, and all in one casing are easier to read.",
    severity: "info",
    preset: "all",
    category: "style",
    fixes: [],
    windows: "checked",
    equivalents: [
        {
            tool: "buildkit",
            names: ["ConsistentInstructionCasing"],
            source: "https://docs.docker.com/reference/build-checks/consistent-instruction-casing/",
        },
    ],
    sources: ["https://docs.docker.com/reference/dockerfile/#format"],
    *check({ stage, dockerfile: { file } }) {
        const isUpper = isMostlyUpper(file);
        for (const instruction of [stage.from, ...stage.instructions]) {
            const right = isUpper ? instruction.keyword : instruction.keyword.toLowerCase();
            if (writtenKeyword(file, instruction) === right)
                continue;
            yield {
                at: instruction,
                about: ["casing"],
                message: `${writtenKeyword(file, instruction)} is not written in ${isUpper ? "upper" : "lower"} case as most instructions of this file are.`,
                advice: `Write ${right}.`,
            };
        }
    },
});
const upperByFile = new WeakMap();
/** Whether at least half of the instructions of a file are written in upper case. */
function isMostlyUpper(file) {
    const known = upperByFile.get(file);
    if (known !== undefined)
        return known;
    const upper = file.instructions.filter((each) => writtenKeyword(file, each) === each.keyword).length;
    const isUpper = upper * 2 >= file.instructions.length;
    upperByFile.set(file, isUpper);
    return isUpper;
}
function writtenKeyword({ source }, { keywordRange }) {
    return source.text.slice(...keywordRange);
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/list-not-json.js



const lists = /^(?:ADD|CMD|COPY|ENTRYPOINT|HEALTHCHECK|RUN|SHELL|VOLUME)$/;
const quotes = "\"'`‘’“”„";
const item = `[${quotes}][^${quotes}\\\\]*[${quotes}]`;
const list = new RegExp(`^\\[\\s*${item}(?:\\s*,\\s*${item})*\\s*,?\\s*\\]$`);
/** A list that is no JSON is not taken for a list. */
const listNotJson = buildRule({
    id: "list-not-json",
    summary: "A list of strings is not valid JSON, so that it is not read as a list.",
    why: "Lists in a Dockerfile are JSON: straight double quotes, and no comma at the end. Anything else is taken for the " +
        "shell form, so that a shell looks for a program named [, or the list becomes names of files.",
    severity: "error",
    category: "correctness",
    fixes: ["safe"],
    windows: "checked",
    sources: ["https://docs.docker.com/reference/dockerfile/#exec-form"],
    *check({ stage }) {
        for (const instruction of stage.instructions) {
            if (!lists.test(instruction.keyword) || instruction.json)
                continue;
            const from = /^CMD\s+/i.exec(instruction.keyword === "HEALTHCHECK" ? instruction.text : "")?.[0].length ?? 0;
            const text = instruction.text.slice(from);
            if (!new RegExp(`^\\[\\s*[${quotes}]`).test(text) || !text.endsWith("]") || isJson(text) || isTest(text))
                continue;
            const repaired = jsonOf(text);
            yield {
                at: instruction,
                about: [instruction.keyword],
                message: `${instruction.keyword} ${consequence(instruction)}, because its list is not valid JSON.`,
                ...(repaired === null
                    ? { advice: 'Write the list as JSON, such as ["program", "argument"].' }
                    : { fix: safe("Write the list as JSON", spliceText(instruction, from, instruction.text.length, repaired)) }),
            };
        }
    },
});
/** Whether a text may be a test of the shell: `[ "$a" = b ]`, which has no commas between strings. */
function isTest(text) {
    return /^\[\s/.test(text) && !new RegExp(`[${quotes}]\\s*,`).test(text);
}
function consequence({ keyword }) {
    switch (keyword) {
        case "SHELL":
            return "stops the build";
        case "VOLUME":
            return "makes volumes with brackets and quotes in their names";
        case "ADD":
        case "COPY":
            return "looks for files with brackets and quotes in their names";
        default:
            return "gives the list to a shell, which looks for a program named [";
    }
}
/** The same list as JSON; null where it is not just quotes and commas that are wrong. */
function jsonOf(text) {
    if (!list.test(text))
        return null;
    const items = [...text.matchAll(new RegExp(item, "g"))].map(([quoted]) => JSON.stringify(quoted.slice(1, -1)));
    return `[${items.join(", ")}]`;
}
function isJson(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/maintainer-deprecated.js




const label = "org.opencontainers.image.authors";
/** A label says who maintains an image. */
const maintainerDeprecated = buildRule({
    id: "maintainer-deprecated",
    summary: "A Dockerfile uses MAINTAINER, which is deprecated.",
    why: "docker inspect shows a label, which can be changed and searched for. MAINTAINER is only kept for old Dockerfiles.",
    severity: "info",
    category: "style",
    fixes: ["safe"],
    windows: "checked",
    equivalents: [
        hadolint("DL4000"),
        {
            tool: "buildkit",
            names: ["MaintainerDeprecated"],
            source: "https://docs.docker.com/reference/build-checks/maintainer-deprecated/",
        },
    ],
    sources: ["https://docs.docker.com/reference/dockerfile/#maintainer-deprecated"],
    *check({ stage, dockerfile }) {
        const labelled = stage.instructions.some(({ keyword, text }) => keyword === "LABEL" && text.includes(label));
        for (const instruction of stage.instructions) {
            if (instruction.keyword !== "MAINTAINER" || instruction.words.length === 0)
                continue;
            const name = instruction.text.replace(/^"(.*)"$|^'(.*)'$/s, "$1$2");
            const value = name.replaceAll(/["$\\`]/g, (char) => char === "`" && dockerfile.file.escape !== "`" ? char : `${dockerfile.file.escape}${char}`);
            yield {
                at: instruction,
                about: ["MAINTAINER"],
                message: "MAINTAINER is deprecated.",
                fix: labelled
                    ? safe("Remove it, because there is a label", removeInstruction(instruction))
                    : safe("Use a label", setKeyword(instruction, "LABEL"), setArguments(instruction, `${label}="${value}"`)),
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/dockerfile/mode-changed-after-copy.js






/** COPY sets the mode and the owner of what it copies. */
const modeChangedAfterCopy = scriptRule({
    id: "mode-changed-after-copy",
    summary: "A RUN changes the mode or owner of what the COPY above it has copied.",
    why: "The RUN stores the files a second time in a layer of its own. COPY can set both itself.",
    severity: "info",
    category: "efficiency",
    fixes: ["review"],
    sources: ["https://docs.docker.com/reference/dockerfile/#copy---chown---chmod"],
    *check(scope) {
        const { dockerfile, script, programs, place } = scope;
        const [call] = programs;
        const copy = dockerfile.file.instructions[script.run.index - 1];
        if (call === undefined || script.calls.length !== 1 || copy === undefined || !isCopy(copy))
            return;
        if (script.part !== "text" || script.run.flags.length > 0 || call.elevated || !/^ch(?:mod|own)$/.test(call.program))
            return;
        const flag = changedFlag(scope, copy);
        if (flag === null || copy.flags.some(({ name }) => name === flag.name))
            return;
        const risk = flag.name === "chmod"
            ? `Each file then has the mode ${flag.value}, whatever it has in the repository, and the build needs BuildKit.`
            : "The files then belong to this user from the start.";
        const operations = [
            setFlag(copy, flag.name, flag.value),
            removeInstruction(script.run),
        ];
        yield {
            about: ["RUN", call.program],
            related: [place(copy, "copies the files")],
            message: `${call.program} stores a second time what the ${copy.keyword} above has copied.`,
            fix: review(`Set it with --${flag.name}`, risk, ...operations),
        };
    },
});
/** The flag that does what the only command of a RUN does to all files of a COPY; null where there is none. */
function changedFlag({ stage, script, programs }, copy) {
    const [{ program, args } = { program: "", args: [] }] = programs;
    const [change, ...paths] = args;
    if (change === undefined || !args.every(({ literal }) => literal) || args.some(({ value }) => value.startsWith("-")))
        return null;
    const copied = copiedFiles(stage, copy);
    if (copied === null ||
        copied.files.length !== copy.words.length - 1 ||
        copied.files.some((file) => !/\.\w+$|entrypoint/.test(file)))
        return null;
    const changed = new Set(paths.map(({ value }) => (0,absolute_path/* absolutePath */.H)(stage.directoryAt(script.run), value)));
    if (changed.size !== copied.files.length || !copied.files.every((file) => changed.has(file)))
        return null;
    if (program === "chown")
        return /^[\w.-]+:[\w.-]+$/.test(change.value) ? { name: "chown", value: change.value } : null;
    if (/^0?[0-7]{3}$/.test(change.value))
        return { name: "chmod", value: change.value };
    return /^a?\+x$/.test(change.value) ? { name: "chmod", value: "755" } : null;
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/npm-install-ignores-lock.js





/** A build installs exactly what the lock file says. */
const npmInstallIgnoresLock = scriptRule({
    id: "npm-install-ignores-lock",
    summary: "A RUN with npm install may install other versions than the lock file names.",
    why: "npm install resolves versions anew where package.json and the lock file differ, so that two builds of one commit " +
        "may differ. npm ci installs what is locked, or fails.",
    severity: "info",
    category: "reliability",
    fixes: ["review"],
    sources: ["https://docs.npmjs.com/cli/commands/npm-ci"],
    *check({ stage, script, programs }) {
        const call = programs.find(({ program, args }) => {
            if (program !== "npm" ||
                args.some(({ value }) => /^(?:-g|--global|--location=global|--no-package-lock|--force|-f|--legacy-peer-deps|--prefix.*|-C)$/.test(value)))
                return false;
            const [verb, ...packages] = operandsOf(args, /^--(?:loglevel|cache|registry)$/);
            return /^(?:install|i)$/.test(verb?.value ?? "") && packages.length === 0;
        });
        const verb = call?.args.find(({ value }) => /^(?:install|i)$/.test(value));
        if (call === undefined || verb === undefined)
            return;
        const copies = instructionsOf(stage).some((instruction) => {
            return (isCopy(instruction) &&
                instruction.index < script.run.index &&
                copiesLock(instruction.words.slice(0, -1).map(({ value }) => value)));
        });
        if (!copies)
            return;
        const risk = "npm ci fails where package.json and the lock file disagree.";
        const operations = replaceWord(script, verb, "ci");
        yield {
            about: ["RUN", "npm install"],
            message: "npm install may install other versions than the lock file, which is copied before, names.",
            ...(operations.length > 0
                ? { fix: review("Install what is locked", risk, ...operations) }
                : { advice: "Use npm ci." }),
        };
    },
});
/** Whether a COPY names the lock file itself; a pattern may match nothing. */
function copiesLock(sources) {
    return sources.some((source) => /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json)$/.test(source));
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/package-archive-gone.js





/** Packages are fetched from servers that still have them. */
const packageArchiveGone = buildRule({
    id: "package-archive-gone",
    summary: "A RUN fetches packages of a release that is no longer on the servers of its distribution.",
    why: "The servers answer 404 for releases past their end of life, so that the build fails unless everything is cached.",
    severity: "error",
    category: "correctness",
    fixes: [],
    sources: [
        "https://www.debian.org/distrib/archive",
        "https://help.ubuntu.com/community/EOLUpgrades",
        "https://www.centos.org/centos-linux-eol/",
    ],
    *check({ dockerfile, stage, place }) {
        const gone = goneArchive(rootImageOf(stage));
        if (gone === null)
            return;
        const fetching = packageCalls(stagePrograms(stage, dockerfile)).find(({ program, does, call }) => {
            return (/^(?:apt|apt-get|dnf|yum)$/.test(program) && (does === "installs" || does === "refreshes") && !call.call.guarded);
        });
        if (fetching === undefined)
            return;
        const rewritten = instructionsOf(stage).some((instruction) => {
            return /sources\.list|yum\.repos\.d|archive\.|old-releases|vault\.|snapshot\.|mirror|\.repo\b/.test(`${instructionText(instruction)} ${instruction.words.map(({ value }) => value).join(" ")}`);
        });
        if (rewritten)
            return;
        const { run } = fetching.call.script;
        yield {
            at: run,
            about: ["RUN", fetching.program],
            related: [place(stage.from, `sets the base, which is ${gone.title}`)],
            message: `${fetching.program} ${fetching.verb.value} finds no packages: ${gone.title} is only at ${gone.archive} now.`,
            advice: "Move to a base image of a release that is maintained.",
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/dockerfile/package-install-without-root.js




/** Only root can install packages of the system. */
const packageInstallWithoutRoot = scriptRule({
    id: "package-install-without-root",
    summary: "A RUN installs packages of the system as a user other than root.",
    why: "Package managers need root. As another user they stop, and the build fails.",
    severity: "error",
    category: "correctness",
    fixes: ["review"],
    sources: ["https://docs.docker.com/reference/dockerfile/#user"],
    *check({ stage, dockerfile, script, programs, place }) {
        const user = stage.userAt(script.run);
        if (user.kind !== "user" || (user.uid === null && user.origin === "unseen"))
            return;
        const call = packageCalls(programs).find(({ does, call: { elevated, call: shell } }) => {
            return does !== "other" && !elevated && !shell.guarded && !shell.inside;
        });
        if (call === undefined || programs.some(({ program }) => /^(?:su|fakeroot|doas|gosu|su-exec)$/.test(program)))
            return;
        const back = writtenUser(user);
        const before = dockerfile.file.instructions[script.run.index - 1];
        const title = "Switch to root for this RUN, and back after it";
        const risk = "Files that this RUN writes then belong to root.";
        yield {
            about: ["RUN", call.program],
            message: `${call.program} ${call.verb.value} runs as ${package_install_without_root_titleOf(user)} here and needs root, so the build fails.`,
            ...(user.set === null ? {} : { related: [place(user.set, "sets this user")] }),
            ...(before === undefined || back === null
                ? { advice: "Run it before USER, or between USER root and the user's own USER." }
                : { fix: review(title, risk, insertAfter(before, "USER", "root"), insertAfter(script.run, "USER", back)) }),
        };
    },
});
/** What USER names the user by: as the Dockerfile does, or by the number of the base image's user. */
function writtenUser({ set, uid, name }) {
    if (set !== null)
        return set.text;
    return uid === null ? name : String(uid);
}
function package_install_without_root_titleOf({ name, uid }) {
    return name === null ? `user ${uid}` : `user ${JSON.stringify(name)}`;
}

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/package-leftovers.js




const package_leftovers_redHat = (program) => ({
    what: "the cache",
    command: `${program} clean all`,
    removed: /\/var\/(?:cache|lib)\/?(?:\*|$|(?:lib)?(?:dnf|dnf5|yum))/,
    cleans: /^clean$/,
});
const leftovers = {
    "apt-get": {
        what: "the package lists",
        command: "rm -rf /var/lib/apt/lists/*",
        removed: /\/var\/lib\/apt(?:\/|$)|\/var\/lib\/?\*?$/,
        cleans: /^dist-?clean$/,
    },
    dnf: package_leftovers_redHat("dnf"),
    microdnf: package_leftovers_redHat("microdnf"),
    tdnf: package_leftovers_redHat("tdnf"),
    yum: package_leftovers_redHat("yum"),
    zypper: {
        what: "the cache",
        command: "zypper clean --all",
        removed: /\/var\/cache\/(?:zypp|\*)/,
        cleans: /^(?:clean|cc)$/,
    },
};
/** What a script that installs packages leaves behind; null for nothing, or where something later needs it. */
function leftoversOf({ stage, dockerfile, script, programs }) {
    const calls = packageCalls(programs);
    const installing = calls.find(({ does }) => does === "installs");
    const program = installing?.program === "apt" ? "apt-get" : (installing?.program ?? "");
    const leftover = Object.hasOwn(leftovers, program) ? leftovers[program] : undefined;
    if (installing === undefined || leftover === undefined || mountsCache(script, /apt|dnf|yum|zypp|\/var/))
        return null;
    if (program === "apt-get" && !calls.some(({ does }) => does === "refreshes"))
        return null;
    if (calls.some(({ verb }) => leftover.cleans.test(verb.value)) || programs.some((call) => removes(call, leftover))) {
        return null;
    }
    if (program === "apt-get" && neededLater(stage, dockerfile, script))
        return null;
    return { ...leftover, program, elevated: installing.call.elevated };
}
/** Whether a command removes the directory, or calls something of which nobody knows what it removes. */
function removes({ program, args }, { removed }) {
    if (program !== "rm" && program !== "find")
        return /clean|purge/i.test(program);
    return args.some(({ value }) => removed.test(value));
}
/** Whether a later RUN, here or in a stage built from this one, installs packages by the lists that are there. */
function neededLater(stage, dockerfile, script) {
    const later = scriptsOf(stage, dockerfile).filter(({ run }) => run.index > script.run.index);
    if (later.some(installsByOldLists))
        return true;
    const children = dockerfile.stages.filter(({ base }) => base.kind === "stage" && base.stage === stage);
    return children.some((child) => scriptsOf(child, dockerfile).some(installsByOldLists));
}
function installsByOldLists(script) {
    const calls = packageCalls(programsOf(script)).filter(({ program }) => /^apt/.test(program));
    const first = calls.find(({ does }) => does === "installs" || does === "refreshes");
    return first?.does === "installs";
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/package-lists-kept.js





/** What a package manager has downloaded goes in the RUN that has downloaded it. */
const packageListsKept = scriptRule({
    id: "package-lists-kept",
    summary: "A RUN installs packages and leaves the package lists or caches in the image.",
    why: "They make the layer larger by tens of megabytes, and later instructions can't take them out again. Nobody needs " +
        "them: the lists are out of date by the next install.",
    severity: "info",
    category: "efficiency",
    fixes: ["safe"],
    equivalents: [
        hadolint("DL3009", { step: "apt-get" }),
        hadolint("DL3032", { step: "yum" }),
        hadolint("DL3036", { step: "zypper" }),
        hadolint("DL3040", { step: "dnf" }),
    ],
    sources: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
    *check(scope) {
        const { script } = scope;
        const leftovers = scope.shipped ? leftoversOf(scope) : null;
        if (leftovers === null)
            return;
        const { program, what, command: removing, elevated } = leftovers;
        // It succeeds, so that the script fails or succeeds as before; but in a heredoc it would hide what failed before it.
        const command = elevated ? `sudo ${removing}` : removing;
        const operations = script.part === "heredoc" && !script.stops ? [] : appendCommand(script, command);
        yield {
            about: ["RUN", program],
            message: `This RUN leaves ${what} of ${program} in the layer.`,
            ...(operations.length > 0
                ? { fix: safe(`Remove ${what} at the end`, ...operations) }
                : { advice: `Run ${command} at the end of the same RUN.` }),
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/dockerfile/package-lists-updated-alone.js






/** Package lists are fetched in the RUN that installs by them. */
const packageListsUpdatedAlone = scriptRule({
    id: "package-lists-updated-alone",
    summary: "A RUN only updates the package lists, and a later one installs by them.",
    why: "The build cache keeps the layer with the lists. When the later RUN changes, it installs by old lists: packages " +
        "that have been replaced since are not found, and updates are missed.",
    severity: "warning",
    category: "reliability",
    fixes: ["review"],
    sources: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
    *check({ stage, dockerfile, script, programs }) {
        const calls = packageCalls(programs);
        const [update] = calls;
        if (update?.does !== "refreshes" || !/^apt/.test(update.program) || script.calls.length > 1)
            return;
        const next = scriptsOf(stage, dockerfile).find(({ run }) => run.index > script.run.index);
        const first = next === undefined ? undefined : packageCalls(programsOf(next))[0];
        if (next === undefined || first?.does !== "installs" || !/^apt/.test(first.program))
            return;
        const adjacent = next.run.index === script.run.index + 1 && next.part === "text" && script.part === "text";
        // apt-used-in-script names the other program first.
        const sameProgram = update.program === "apt-get" && first.program === "apt-get";
        const isChain = sameProgram && next.plain && (next.joined !== "lines" || next.stops) && next.run.heredoc === "";
        const title = "Update the lists in the RUN that installs";
        const risk = "The packages are installed anew, perhaps in newer versions than the build cache holds.";
        const text = `${script.run.text} && `;
        const joined = adjacent && isChain && script.run.flags.length === 0 && !/[;&]\s*$/.test(script.run.text);
        yield {
            about: ["RUN", "update"],
            message: `This RUN only updates the package lists. The build cache keeps them while later RUN instructions change.`,
            ...(joined
                ? { fix: review(title, risk, removeInstruction(script.run), spliceText(next.run, 0, 0, text)) }
                : { advice: `Run ${update.program} update in the same RUN as the installation, before it.` }),
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/package-answers.js



const package_answers_debian = {
    asks: /^(?:install|reinstall|upgrade|dist-upgrade|full-upgrade|remove|purge|autoremove|autopurge|build-dep|satisfy)$/,
    options: /^(?:--(?:yes|assume-yes|assume-no|force-yes|simulate|just-print|dry-run|recon|no-act|print-uris|help)|-qq|-q=[2-9])$/,
    letters: "ysh",
    writes: "-y",
    behind: "verb",
    always: false,
};
const package_answers_redHat = {
    asks: /^(?:install|reinstall|localinstall|groupinstall|builddep|swap|update|upgrade|remove|erase|downgrade|autoremove|distro-sync)$/,
    options: /^--(?:assumeyes|assumeno|downloadonly|help)$/,
    letters: "yh",
    writes: "-y",
    behind: "verb",
    always: true,
};
const answers = {
    apt: package_answers_debian,
    "apt-get": package_answers_debian,
    dnf: package_answers_redHat,
    dnf5: package_answers_redHat,
    microdnf: package_answers_redHat,
    tdnf: package_answers_redHat,
    yum: package_answers_redHat,
    zypper: {
        asks: /^(?:install|in|update|up|dist-upgrade|dup|remove|rm|patch)$/,
        options: /^--(?:non-interactive|no-confirm|dry-run|help)$/,
        letters: "nyDh",
        writes: "-n",
        behind: "program",
        always: true,
    },
};
/** The calls of a script that ask before they go on, and are not told the answer. */
function waitingCalls(script, programs) {
    return programs.flatMap((call) => {
        const packages = packageCall(call);
        return packages === null ? [] : (waiting(script, packages) ?? []);
    });
}
function waiting(script, { call, program, verb }) {
    const answer = Object.hasOwn(answers, program) ? answers[program] : undefined;
    if (answer === undefined || !answer.asks.test(verb.value) || isAnswered(call, answer) || isHelped(call))
        return null;
    const behind = answer.behind === "verb" ? verb : call.word;
    return {
        title: `${program} ${verb.value}`,
        always: answer.always,
        operations: insertBehind(script, behind, answer.writes),
    };
}
function isAnswered({ args }, { options, letters }) {
    if (hasOption(args, options, letters))
        return true;
    if (args.filter(({ value }) => value === "-q").length > 1)
        return true;
    if (args.some(({ value }) => /assume-?yes|trivial-only/i.test(value)))
        return true;
    // A variable may hold options: it has a name that says so, or stands where no package can.
    const verb = args.findIndex(({ value }) => !value.startsWith("-"));
    return args.some(({ value, literal }, index) => {
        if (literal || !/^"?\$/.test(value))
            return false;
        return index <= verb || /opt|flag|arg|yes|param/i.test(value) || /^[$"{]*[@*]/.test(value);
    });
}
/** Whether something else answers: a pipe, a file, or the parts of a pipe before it. */
function isHelped({ call: { pipe, redirects } }) {
    return (pipe !== null && pipe.index > 0) || redirects.some(({ operator }) => operator.includes("<"));
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/package-manager-waits.js






/** Nobody answers questions in a build. */
const packageManagerWaits = scriptRule({
    id: "package-manager-waits",
    summary: "A package manager asks before it goes on, and nobody can answer in a build.",
    why: "A build has no input, so that a question stops the program, and the build fails.",
    severity: "error",
    category: "correctness",
    fixes: ["safe"],
    equivalents: [
        hadolint("DL3014", { step: "apt-get install" }),
        hadolint("DL3030", { step: "yum" }),
        hadolint("DL3034", { step: "zypper" }),
        hadolint("DL3038", { step: "dnf" }),
    ],
    sources: [
        "https://manpages.debian.org/bookworm/apt/apt-get.8.en.html#OPTIONS",
        "https://dnf.readthedocs.io/en/latest/command_ref.html#options",
        "https://en.opensuse.org/SDB:Zypper_manual",
    ],
    *check({ stage, script, programs }) {
        const waiting = waitingCalls(script, programs);
        const [first] = waiting;
        if (first === undefined || answersItself(stage, script))
            return;
        const always = waiting.some((call) => call.always);
        const operations = waiting.flatMap((call) => call.operations);
        const fits = waiting.every((call) => call.operations.length > 0);
        const titles = [...new Set(waiting.map(({ title }) => title))];
        const asks = titles.length === 1 ? "asks" : "ask";
        yield {
            about: ["RUN", first.title],
            severity: always ? "error" : "warning",
            message: `${listOf(titles)} ${always ? asks : "may ask"} for confirmation, and the build ${always ? "" : "then "}stops because nobody answers.`,
            ...(fits
                ? { fix: safe("Answer yes to all questions", ...operations) }
                : { advice: "Add the option that answers yes to all questions, such as -y." }),
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/dockerfile/password-in-image.js

/** Nobody logs in to a container with a password. */
const passwordInImage = scriptRule({
    id: "password-in-image",
    summary: "A RUN sets the password of a user.",
    why: "Everybody who can pull the image can read the password in its history, and it is the same in all containers.",
    severity: "warning",
    category: "security",
    fixes: [],
    sources: ["https://docs.docker.com/build/building/secrets/"],
    *check({ programs }) {
        const call = programs.find((each) => setsPassword(each));
        if (call === undefined)
            return;
        yield {
            about: ["RUN", call.program],
            message: `${call.program} sets a password here that everybody with the image can read.`,
            advice: "Leave the user without a password: programs in containers need none.",
        };
    },
});
function setsPassword({ program, args, call: { pipe } }) {
    const before = pipe === null || pipe.index === 0 ? undefined : pipe.calls[pipe.index - 1];
    const given = before?.words.some(({ value, literal }) => literal && /^[^:\s]+:[^:\s]+$/.test(value)) === true;
    if (program === "chpasswd")
        return given;
    if (program === "passwd")
        return (args.some(({ value }) => value === "--stdin") && before?.words.slice(1).some(({ literal }) => literal) === true);
    if (program !== "useradd" && program !== "usermod")
        return false;
    return args.some(({ value }, index) => {
        const next = args[index + 1];
        return /^(?:-p|--password)$/.test(value) && next?.literal === true && !/^(?:[*!x]*)$/.test(next.value);
    });
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/pip-cache-kept.js







const keepsNone = /\bPIP_NO_CACHE_DIR\b|\bPIP_CACHE_DIR\b|no-cache-dir|\bpip3? cache purge\b/;
const pip_cache_kept_removes = /rm\s[^\n;&|]*(?:\.cache|\/root)\b/;
/** An image does not need the packages again that pip has downloaded. */
const pipCacheKept = scriptRule({
    id: "pip-cache-kept",
    summary: "A RUN with pip install leaves its cache in the image.",
    why: "pip keeps what it downloads and builds, so that the layer holds it twice.",
    severity: "info",
    category: "efficiency",
    fixes: ["safe"],
    equivalents: [hadolint("DL3042")],
    sources: ["https://pip.pypa.io/en/stable/topics/caching/"],
    *check({ shipped, stage, script, programs }) {
        const installing = programs.flatMap((call) => installCall(call) ?? []);
        if (!shipped || installing.length === 0 || pip_cache_kept_removes.test(script.text) || mountsCache(script, /./))
            return;
        if (setsCache(stage))
            return;
        const operations = installing.flatMap((verb) => insertBehind(script, verb, "--no-cache-dir"));
        yield {
            about: ["RUN", "pip install"],
            message: "pip install leaves its cache in the layer.",
            ...(operations.length > 0
                ? { fix: safe("Install without a cache", ...operations) }
                : { advice: "Add --no-cache-dir to pip install." }),
        };
    },
});
/** The word `install` of a call of pip that keeps its cache. */
function installCall({ program, args, call: { assigned } }) {
    const isModule = /^python[\d.]*$/.test(program);
    const module = isModule ? args.findIndex(({ value }) => value === "-m") : -1;
    if (isModule ? args[module + 1]?.value !== "pip" : !/^pip[\d.]*$/.test(program))
        return null;
    const own = isModule ? args.slice(module + 2) : args;
    const [verb] = operandsOf(own, /^--(?:proxy|log|timeout|retries|cert|index-url|trusted-host)$/);
    if (verb?.value !== "install" || hasOption(own, /^--(?:no-cache-dir|cache-dir|help|dry-run)$/))
        return null;
    if (assigned.some((text) => text.startsWith("PIP_")) ||
        own.some(({ value }) => /^\$.*(?:opt|flag|arg)/i.test(value))) {
        return null;
    }
    return verb;
}
/** Whether a stage or one below says where pip keeps its cache, or that it keeps none. */
function setsCache(stage) {
    return instructionsOf(stage).some(({ text, heredoc, keyword }) => {
        const isSetting = keyword === "ENV" || keyword === "ARG" || /config|export|pip\.conf|PIP_/.test(`${text}${heredoc}`);
        return isSetting && keepsNone.test(`${text}\n${heredoc}`) && !/pip[\d.]* install[^&;|\n]*--no-cache-dir/.test(text);
    });
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/pipe-hides-failure.js



/** Programs whose failure matters, and that read no input of others as a rule. */
const pipe_hides_failure_sources = /^(?:cat|curl|gpg|git|openssl|tar|wget|zcat)$/;
/** A pipeline fails where its first command does. */
const pipeHidesFailure = scriptRule({
    id: "pipe-hides-failure",
    summary: "A pipeline hides that its first command has failed.",
    why: "A pipeline succeeds if its last command does. The build goes on with half a download or none.",
    severity: "info",
    preset: "all",
    category: "reliability",
    fixes: [],
    equivalents: [hadolint("DL4006")],
    sources: ["https://docs.docker.com/build/building/best-practices/#using-pipes"],
    *check({ script }) {
        if (script.pipefail)
            return;
        const call = programsOf(script).find(({ program, call: { pipe, guarded } }) => {
            if (!pipe_hides_failure_sources.test(program) || guarded || pipe === null || pipe.index === pipe.calls.length - 1)
                return false;
            const next = pipe.calls[pipe.index + 1]?.words[0]?.value ?? "";
            return !/^(?:head|grep|true|awk|sed|cut)$/.test(next);
        });
        if (call === undefined)
            return;
        yield {
            about: ["RUN", call.program],
            message: `If ${call.program} fails here, the pipeline may succeed all the same.`,
            advice: "Set SHELL to bash with -o pipefail, or save to a file first.",
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/dockerfile/platform-fixed.js

/** An image is made for the platform that the build is asked for. */
const platformFixed = stageRule({
    id: "platform-fixed",
    summary: "FROM fixes the platform of the image.",
    why: "The image is then for this platform whatever the build is asked for, and runs under emulation or not at all on others.",
    severity: "info",
    preset: "strict",
    category: "reliability",
    fixes: [],
    windows: "checked",
    equivalents: [
        {
            tool: "buildkit",
            names: ["FromPlatformFlagConstDisallowed"],
            source: "https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/",
        },
    ],
    sources: ["https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/"],
    *check({ stage: { from, base }, subject }) {
        const platform = from.flags.find(({ name }) => name === "platform")?.value ?? "";
        if (platform === "" || platform.includes("$") || base.kind === "stage")
            return;
        yield {
            at: from,
            about: ["FROM", "platform"],
            message: `${subject} is for ${platform} whatever platform the build is asked for.`,
            advice: "Leave --platform out, and build with --platform where one is wanted.",
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/dockerfile/platform-redundant.js



/** FROM takes the platform of the image by itself. */
const platformRedundant = buildRule({
    id: "platform-redundant",
    summary: "FROM sets the platform that it takes anyway.",
    why: "A base image is for the platform of the build's target unless the flag says otherwise.",
    severity: "info",
    preset: "all",
    category: "style",
    fixes: ["safe"],
    windows: "checked",
    equivalents: [
        {
            tool: "buildkit",
            names: ["RedundantTargetPlatform"],
            source: "https://docs.docker.com/reference/build-checks/redundant-target-platform/",
        },
    ],
    sources: ["https://docs.docker.com/reference/build-checks/redundant-target-platform/"],
    *check({ stage: { from } }) {
        const platform = from.flags.find(({ name }) => name === "platform")?.value ?? "";
        if (!/^\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(platform))
            return;
        yield {
            at: from,
            about: ["FROM", "platform"],
            message: `--platform=${platform} is what FROM takes anyway.`,
            fix: safe("Remove the flag", removeFlag(from, "platform")),
        };
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

;// CONCATENATED MODULE: ./build/rules/dockerfile/program-started-by-npm.js

const scripts = /^(?:npm|yarn|pnpm|npx)$/;
/** An image starts its program itself, not through a package manager. */
const programStartedByNpm = stageRule({
    id: "program-started-by-npm",
    summary: "The image starts its program through npm, yarn or pnpm.",
    why: "The package manager stays the first process in the container. It does not pass signals on reliably, needs memory " +
        "and a writable home directory, and shows its own errors in the place of the program's.",
    severity: "info",
    category: "reliability",
    fixes: [],
    sources: ["https://github.com/nodejs/docker-node/blob/main/docs/BestPractices.md#cmd"],
    *check({ stage }) {
        const { entryPoint, command } = stage;
        const at = entryPoint ?? command;
        if (at === null || (entryPoint !== null && !entryPoint.json))
            return;
        const [program = "", verb = ""] = at.words.map(({ value }) => value);
        const isStart = program === "npx" ||
            /^(?:start|run|run-script|exec)$/.test(verb) ||
            (program === "yarn" && !verb.startsWith("-"));
        if (!scripts.test(program) || !isStart || /&&|;/.test(at.text))
            return;
        yield {
            at,
            about: [at.keyword, program],
            message: `${at.keyword} starts the program through ${program}, which stays in front of it and does not pass signals on reliably.`,
            advice: 'Start the program itself, such as CMD ["node", "server.js"].',
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
    const creating = commands.filter((words) => /^(?:useradd|adduser)$/.test(known_users_programOf(words) ?? "")).length;
    const created = stage.created.filter((user) => user.instruction === instruction).length;
    return creating === created && commands.every((words) => isHarmless(name, words));
}
/** Whether commands name a user only to give files to this user, which does not create the user. */
function onlyGivesFiles(name, commands) {
    const naming = commands.filter((words) => words.some((word) => word.includes(name)));
    return naming.length > 0 && naming.every((words) => /^(?:chown|chgrp)$/.test(known_users_programOf(words) ?? ""));
}
function isHarmless(name, words) {
    const program = known_users_programOf(words);
    if (program === undefined || known_users_harmlessPrograms.has(program))
        return true;
    return packageManagers.has(program) && isApplicationName(name);
}
/** The program of a command, whether or not sudo runs it. */
function known_users_programOf(words) {
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

;// CONCATENATED MODULE: ./build/rules/dockerfile/run-without-effect.js



const run_without_effect_settings = /^(?:\.|alias|cd|export|set|source|ulimit|umask|unalias|unset)$/;
/** Each RUN has a shell of its own, so that what it sets for the shell is gone with it. */
const runWithoutEffect = scriptRule({
    id: "run-without-effect",
    summary: "A RUN only changes the state of its shell, which ends with it.",
    why: "Each RUN starts a new shell. Directories, variables and options of the one before are gone.",
    severity: "warning",
    category: "correctness",
    fixes: ["review"],
    sources: ["https://docs.docker.com/reference/dockerfile/#run"],
    *check({ script, programs }) {
        const { calls } = script;
        if (calls.length === 0 || programs.length !== calls.length || calls.some(({ redirects }) => redirects.length > 0))
            return;
        if (!programs.every(({ program, args }) => run_without_effect_settings.test(program) && args.length > 0 && args.every(({ value }) => !value.includes("$("))))
            return;
        const [first] = programs;
        if (first === undefined)
            return;
        yield {
            about: ["RUN", first.program],
            message: `This RUN has no effect: what ${first.program} changes is gone when the RUN ends.`,
            ...(programs.length === 1 ? run_without_effect_repair(script.run, first) : { advice: "Write it into the RUN that needs it." }),
        };
    },
});
function run_without_effect_repair(run, { program, args, script }) {
    const [first] = args;
    const certain = args.length === 1 && script.part === "text" && run.flags.length === 0 && first?.literal === true;
    if (program === "cd" && certain && /^\/[\w./-]*$/.test(first.value)) {
        const risk = "Later instructions then run in this directory, and it is created if it does not exist.";
        return {
            fix: review("Set the directory with WORKDIR", risk, setKeyword(run, "WORKDIR"), setArguments(run, first.value)),
        };
    }
    if (program === "export" && certain && /^\w+=[\w./:@%+,-]*$/.test(first.value)) {
        const risk = "Later instructions and containers of the image then have this variable.";
        return { fix: review("Set the variable with ENV", risk, setKeyword(run, "ENV"), setArguments(run, first.value)) };
    }
    if (program === "cd")
        return { advice: "Set the directory of the following instructions with WORKDIR." };
    if (program === "export")
        return { advice: "Set the variable with ENV, or in the RUN that needs it." };
    return { advice: "Write it into the RUN that needs it." };
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/secret-copied.js


/** Files that hold secrets by their names, and what they hold. */
const kinds = [
    { names: /^id_(?:rsa|dsa|ecdsa|ed25519)$|\.(?:p12|pfx|ppk)$/, what: "a private key", severity: "warning" },
    {
        names: /^\.env(?:\.(?:local|prod|production))?$/,
        what: "secrets of an environment as a rule",
        severity: "warning",
    },
    { names: /^\.(?:netrc|pypirc|git-credentials|pgpass)$|^\.?kubeconfig$/, what: "credentials", severity: "warning" },
    { names: /^\.(?:ssh|aws|azure|gnupg)$/, what: "credentials", severity: "warning" },
    { names: /^\.git$/, what: "the history of the repository", severity: "info" },
];
/** Credentials stay out of images. */
const secretCopied = buildRule({
    id: "secret-copied",
    summary: "COPY or ADD puts a file into the image that holds secrets by its name.",
    why: "Everybody who can pull the image can read the file, also where a later RUN deletes it: the layer of the COPY keeps it.",
    severity: "warning",
    category: "security",
    fixes: [],
    windows: "checked",
    sources: ["https://docs.docker.com/build/building/secrets/"],
    *check({ stage, shipped }) {
        if (!shipped)
            return;
        for (const instruction of stage.instructions) {
            const { words, flags, keyword } = instruction;
            if (!isCopy(instruction) || flags.some(({ name }) => name === "from"))
                continue;
            for (const { value } of words.slice(0, -1)) {
                if (value.includes("://"))
                    continue;
                const name = value.replace(/\/+$/, "").replace(/^.*\//, "");
                const kind = kinds.find(({ names }) => names.test(name));
                if (kind === undefined)
                    continue;
                yield {
                    at: instruction,
                    about: [keyword, value],
                    severity: kind.severity,
                    message: `${keyword} puts ${value} into the image, which holds ${kind.what}.`,
                    advice: "Give it to the RUN that needs it with --mount=type=secret or --mount=type=bind, and to containers with a Secret.",
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/secret-names.js
const secretPart = /(?:^|_)(?:apikey|auth|credentials?|key|password|passwd|pword|pwd|secret|token)(?:_|$)/i;
/** Names that tell of a secret and hold none. */
const harmless = /(?:^|_)(?:allow|disable|disabled|empty|enable|enabled|expire|expires|expiry|file|fingerprint|header|host|id|length|name|path|plugin|port|pub|public|type|url|dir|version|ttl|count|size|algorithm|provider|issuer|realm|method|mode)(?:_|$)|GPG_KEYS?$|_KEYS$|^KEY_|SSH_AUTH_SOCK|KEYRING|SIGNING_KEY|KEYBOARD/i;
const placeholder = /^(?:true|false|yes|no|on|off|none|null|\d|changeme|change_?me|example|dummy|placeholder|xxx+|<.*>|\*+|\.\.\.)$/i;
/** Whether a name says that its value is a secret; `auth` only does where it stands last. */
function isSecretName(name) {
    if (!secretPart.test(name) || harmless.test(name))
        return false;
    return !/(?:^|_)auth(?:_)/i.test(name) || secretPart.test(name.replace(/(?:^|_)auth(?=_)/i, ""));
}
/** Whether a value may be a secret: no switch, no path, no address, no key that everybody may know. */
function holdsSecret(text) {
    const value = text.replace(/^(["'])(.*)\1$/s, "$2");
    if (value === "" || placeholder.test(value))
        return false;
    if (/^(?:\/|\.\/|~)|^\$|^\w+:\/\/(?![^/\s]*:[^/\s]*@)/.test(value))
        return false;
    return !/^(?:0x)?[0-9A-F]{40}$|^(?:[0-9A-F]{4} ?){10}$|^\$\{/i.test(value);
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/secret-in-build.js



/** Secrets reach a build as secrets. */
const secretInBuild = buildRule({
    id: "secret-in-build",
    summary: "ARG or ENV holds a secret.",
    why: "The values of ENV are in the image, and those of ARG in its history. Everybody who can pull the image can read them.",
    severity: "warning",
    category: "security",
    fixes: [],
    windows: "checked",
    equivalents: [
        {
            tool: "buildkit",
            names: ["SecretsUsedInArgOrEnv"],
            source: "https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/",
        },
    ],
    sources: ["https://docs.docker.com/build/building/secrets/"],
    *check({ stage, shipped }) {
        for (const instruction of stage.instructions) {
            if (instruction.keyword !== "ARG" && instruction.keyword !== "ENV")
                continue;
            const secrets = assignments(instruction).filter(([name, value]) => isSecretName(name) && (value === null ? shipped && instruction.keyword === "ARG" : holdsSecret(value)));
            const [first] = secrets;
            if (first === undefined)
                continue;
            const names = listOf(secrets.map(([name]) => name));
            const isGiven = secrets.some(([, value]) => value !== null);
            yield {
                at: instruction,
                about: [instruction.keyword, first[0]],
                ...(isGiven ? {} : { severity: "info" }),
                message: messageOf(instruction.keyword, names, isGiven, shipped),
                advice: `Give it to the RUN that needs it with --mount=type=secret, and to containers with a Secret of Kubernetes.`,
            };
        }
    },
});
function messageOf(keyword, names, isGiven, shipped) {
    if (!isGiven)
        return `A RUN that uses ${names} leaves the value in the history of the image.`;
    if (!shipped)
        return `${keyword} holds ${names}, which everybody who reads the Dockerfile can see.`;
    return `${keyword} puts ${names} into the image, where everybody with the image can read it.`;
}
function assignments({ keyword, words, text, }) {
    const [first] = words;
    if (first === undefined)
        return [];
    if (keyword === "ENV" && !first.value.includes("="))
        return [[first.value, text.slice(first.value.length).trim()]];
    return words.map(({ value }) => {
        const equals = value.indexOf("=");
        return equals === -1 ? [value, null] : [value.slice(0, equals), value.slice(equals + 1)];
    });
}

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

const shells_shells = ["ash", "bash", "dash", "ksh", "sh", "zsh"];
const shellPath = new RegExp(`^(?:/(?:usr/)?bin/)?(?:${shells_shells.join("|")})$`);
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

;// CONCATENATED MODULE: ./build/rules/dockerfile/stage-name-ambiguous.js


/** A stage has a name of its own. */
const stageNameAmbiguous = buildRule({
    id: "stage-name-ambiguous",
    summary: "A stage has the name of another one, or a name that means something else.",
    why: "COPY --from and --target then mean another stage than a reader thinks. The names scratch and context are taken: " +
        "they stand for the empty image and for the files that the build is given.",
    severity: "warning",
    category: "correctness",
    fixes: [],
    windows: "checked",
    equivalents: [
        hadolint("DL3024", { step: "again" }),
        {
            tool: "buildkit",
            names: ["DuplicateStageName"],
            step: "again",
            source: "https://docs.docker.com/reference/build-checks/duplicate-stage-name/",
        },
        {
            tool: "buildkit",
            names: ["ReservedStageName"],
            step: "reserved",
            source: "https://docs.docker.com/reference/build-checks/reserved-stage-name/",
        },
    ],
    sources: [
        "https://docs.docker.com/reference/build-checks/duplicate-stage-name/",
        "https://docs.docker.com/reference/build-checks/reserved-stage-name/",
    ],
    *check({ stage, dockerfile, place }) {
        const { from, name, index } = stage;
        if (name === null)
            return;
        if (name === "scratch" || name === "context") {
            const message = `The stage is called ${name}, a name with a meaning of its own.`;
            yield { at: from, about: ["FROM", "reserved"], message, advice: "Give it another name." };
        }
        const before = dockerfile.stages.find((other) => other.index < index && other.name === name);
        if (before === undefined)
            return;
        yield {
            at: from,
            about: ["FROM", "again"],
            related: [place(before.from, "has the name first")],
            message: `Another stage is called ${JSON.stringify(name)} too, and later instructions mean this one.`,
            advice: "Give each stage a name of its own.",
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/dockerfile/stage-reference-broken.js





/** What is copied from a stage must be there by then. */
const stageReferenceBroken = buildRule({
    id: "stage-reference-broken",
    summary: "COPY --from or a mount names no earlier stage.",
    why: "A stage can only use stages before it. A name that is none is pulled as an image from a registry.",
    severity: "error",
    category: "correctness",
    fixes: ["review"],
    windows: "checked",
    equivalents: [hadolint("DL3023", { step: "own" })],
    sources: ["https://docs.docker.com/reference/dockerfile/#copy---from"],
    *check({ dockerfile, stage, place }) {
        for (const { instruction, name, isFlag } of stageReferences(stage)) {
            const broken = brokenReference(name, stage, dockerfile);
            if (broken === null || (broken.kind === "variable" && !isFlag))
                continue;
            const other = "stage" in broken ? broken.stage : null;
            const misspelled = broken.kind === "misspelled" && isFlag ? broken.stage.name : null;
            yield {
                at: instruction,
                about: [instruction.keyword, name, broken.kind],
                message: stage_reference_broken_messageOf(name, broken),
                ...(other === null ? {} : { related: [place(other.from, "this stage")] }),
                ...(misspelled === null
                    ? { advice: adviceOf(broken) }
                    : {
                        fix: review(`Copy from ${misspelled}`, "It may be another stage that was meant.", setFlag(instruction, "from", misspelled)),
                    }),
            };
        }
    },
});
function stage_reference_broken_messageOf(name, broken) {
    switch (broken.kind) {
        case "variable":
            return `--from=${name} holds a variable, and the build fails: --from takes none.`;
        case "own":
            return `${JSON.stringify(name)} is this stage itself, so the build fails.`;
        case "later":
            return `Stage ${JSON.stringify(name)} comes later in the file, so the build fails.`;
        case "number":
            return `There is no stage ${name}, so the build fails.`;
        case "misspelled":
            return `There is no stage ${JSON.stringify(name)}, so the build pulls an image of that name. Stage ${JSON.stringify(broken.stage.name)} has a similar name.`;
    }
}
function adviceOf({ kind }) {
    if (kind === "variable")
        return "Declare a stage with FROM and the variable, and copy from this stage.";
    if (kind === "later")
        return "Move that stage in front of this one.";
    return "Name an earlier stage, or an image.";
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/start-in-shell-form.js







/** The program of an image starts without a shell around it. */
const startInShellForm = stageRule({
    id: "start-in-shell-form",
    summary: "CMD or ENTRYPOINT starts a plain command through a shell.",
    why: "A shell may stay in front of the program and keep SIGTERM from it, so that Kubernetes kills it after the grace " +
        "period. An ENTRYPOINT in shell form also ignores CMD and the arguments of a pod.",
    severity: "info",
    category: "reliability",
    fixes: ["review"],
    equivalents: [
        hadolint("DL3025"),
        {
            tool: "buildkit",
            names: ["JSONArgsRecommended"],
            source: "https://docs.docker.com/reference/build-checks/json-args-recommended/",
        },
    ],
    sources: ["https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact"],
    *check({ stage }) {
        if (lacksShell(stage) || instructionsOf(stage).some(({ keyword }) => keyword === "SHELL"))
            return;
        const { entryPoint, command } = stage;
        if (entryPoint !== null && !entryPoint.json)
            yield* entryPointProblem(stage, entryPoint, command);
        if (command === null || command.json || /^\[\s*["'`‘’“”]/.test(command.text))
            return;
        if (entryPoint?.json === true) {
            yield {
                at: command,
                about: ["CMD", "arguments"],
                severity: "warning",
                message: "CMD is in shell form, so that ENTRYPOINT gets /bin/sh, -c and the command as its arguments.",
                ...inExecForm(stage, command, "ENTRYPOINT then gets the words of CMD as its arguments."),
            };
        }
        else if (entryPoint === null && execForm(command) !== null) {
            yield {
                at: command,
                about: ["CMD"],
                message: "CMD starts the program through a shell, which may keep signals from it.",
                ...inExecForm(stage, command, "The program then starts without a shell, also as arguments of an ENTRYPOINT of the base."),
            };
        }
    },
});
function* entryPointProblem(stage, at, command) {
    if (execForm(at) === null || /^\[\s*["'`‘’“”]/.test(at.text))
        return;
    yield {
        at,
        about: ["ENTRYPOINT"],
        severity: "warning",
        message: "ENTRYPOINT starts the program through a shell, which drops CMD and arguments of a pod, and may keep signals from it.",
        ...entryPointRepair(stage, at, command),
    };
}
/** CMD becomes the arguments of ENTRYPOINT, so that it needs the exec form as well. */
function entryPointRepair(stage, at, command) {
    if (command?.json === false) {
        return { advice: "Write ENTRYPOINT and CMD as JSON arrays: CMD then holds the arguments of ENTRYPOINT." };
    }
    const who = command === null ? "Arguments of a pod then reach the program." : "CMD then reaches the program as its arguments.";
    return inExecForm(stage, at, who);
}
function inExecForm({ instructions }, at, risk) {
    const list = instructions.includes(at) ? execForm(at) : null;
    if (list === null)
        return { advice: `Write ${at.keyword} as a JSON array of the program and its arguments.` };
    return { fix: review(`Write ${at.keyword} in exec form`, risk, setArguments(at, list)) };
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

;// CONCATENATED MODULE: ./build/rules/dockerfile/user-log-too-large.js





/** Log files of users with large ids are sparse, and an image layer stores them as they are long. */
const userLogTooLarge = scriptRule({
    id: "user-log-too-large",
    summary: "A RUN creates a user with a large ID, and its log files with it.",
    why: "useradd writes the ID's entry into /var/log/lastlog and faillog, which are as long as the ID is large. In an image " +
        "layer they can fill gigabytes.",
    severity: "warning",
    category: "efficiency",
    fixes: ["safe"],
    equivalents: [hadolint("DL3046")],
    sources: ["https://docs.docker.com/build/building/best-practices/#user"],
    *check({ script, programs }) {
        const calls = programs.filter(({ program, args }) => {
            if (program !== "useradd" || hasOption(args, /^--no-log-init$/, "l"))
                return false;
            return args.some(({ value }, index) => {
                const next = args[index + 1]?.value ?? "";
                const [, joined = /^(?:-\w*u|--uid)$/.test(value) ? next : ""] = /^(?:-u|--uid=)(\d+)$/.exec(value) ?? [];
                return /^\d{6,10}$/.test(joined);
            });
        });
        if (calls.length === 0)
            return;
        const operations = calls.flatMap(({ word }) => insertBehind(script, word, "-l"));
        yield {
            about: ["RUN", "useradd"],
            message: "useradd writes log files as long as the large user ID, and they go into the layer.",
            ...(operations.length > 0
                ? { fix: safe("Write no log files", ...operations) }
                : { advice: "Add -l to useradd." }),
        };
    },
});

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
        const fix = review(`Create user ${name} (${ids.uid})`, risk, insertAfter(before, "RUN", command));
        return { fix: { ...fix, introduces: ["user-named"] } };
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

;// CONCATENATED MODULE: ./build/rules/dockerfile/user-named.js




/** The kubelet can only verify a user that is a number. */
const userNamed = stageRule({
    id: "user-named",
    summary: "USER is a name, which runAsNonRoot can't verify.",
    why: "With runAsNonRoot: true and no runAsUser, the kubelet refuses to start an image whose USER is a name. With a number " +
        "it can verify that the user is not root.",
    severity: "info",
    category: "security",
    fixes: ["safe", "review"],
    equivalents: [hadolint("DL3066")],
    sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
    *check({ stage, uses }) {
        const { user } = stage;
        if (user.kind !== "user" || user.set === null || user.name === null)
            return;
        // user-not-numeric tells of pods that do not start for it.
        if (uses.some((use) => userDisagreement(use)?.kind === "name"))
            return;
        const fix = numericUserFix(stage, user);
        if (fix === null)
            return;
        yield {
            at: user.set,
            about: ["USER", user.name],
            message: `USER is the name ${JSON.stringify(user.name)}. A pod with runAsNonRoot: true only starts this image if it sets runAsUser.`,
            fix,
        };
    },
});

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
                related: [(0,lib_places/* objectPlace */.jP)(workload, runAsNonRootPath(use), `${workloadTitle(use)} sets runAsNonRoot: true`)],
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

;// CONCATENATED MODULE: ./build/rules/dockerfile/value-without-equals.js



/** ENV and LABEL are written with an equals sign. */
const valueWithoutEquals = buildRule({
    id: "value-without-equals",
    summary: "ENV or LABEL separates its name and value by a space.",
    why: "This form takes the rest of the line for one value, so that a second name on the line is lost in it. It is only " +
        "kept for old Dockerfiles.",
    severity: "info",
    preset: "strict",
    category: "style",
    fixes: ["safe"],
    windows: "checked",
    equivalents: [
        {
            tool: "buildkit",
            names: ["LegacyKeyValueFormat"],
            source: "https://docs.docker.com/reference/build-checks/legacy-key-value-format/",
        },
    ],
    sources: ["https://docs.docker.com/reference/dockerfile/#env"],
    *check({ dockerfile, stage }) {
        const legacy = stage.instructions.filter(isLegacy);
        for (const [index, first] of legacy.entries()) {
            // Those on neighboring lines are told and repaired as one.
            if (legacy[index - 1]?.index === first.index - 1)
                continue;
            const block = blockFrom(legacy, index);
            const operations = block.flatMap((instruction) => withEquals(instruction, dockerfile.file.escape));
            const more = block.length > 1 ? `, and so do the next ${block.length - 1} instructions` : "";
            yield {
                at: first,
                about: [first.keyword, first.words[0]?.value ?? ""],
                message: `${first.keyword} ${first.words[0]?.value} separates the value by a space${block.length === 2 ? ", and so does the next line" : more}.`,
                fix: safe("Write an equals sign", ...operations),
            };
        }
    },
});
function isLegacy({ keyword, words, heredoc, text }) {
    const takesValues = keyword === "ENV" || keyword === "LABEL";
    return takesValues && words.length > 1 && heredoc === "" && !words[0]?.value.includes("=") && isClosed(text);
}
/** Whether all quotes are closed; a build refuses a value that opens one. */
function isClosed(text) {
    return !/["']/.test(text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'|\\./gs, ""));
}
function blockFrom(legacy, from) {
    let end = from + 1;
    while (legacy[end]?.index === (legacy[end - 1]?.index ?? 0) + 1)
        end += 1;
    return legacy.slice(from, end);
}
/** Sets the equals sign, and quotes a value of several words. */
function withEquals(instruction, escape) {
    const { text, words } = instruction;
    const key = words[0]?.value.length ?? 0;
    const start = key + (/^\s+/.exec(text.slice(key))?.[0].length ?? 0);
    const value = text.slice(start);
    if (words.length === 2)
        return [spliceText(instruction, key, start, "=")];
    if (!/["']/.test(value) && !value.includes(escape)) {
        return [spliceText(instruction, key, start, '="'), spliceText(instruction, text.length, text.length, '"')];
    }
    // Quotes and escapes stay as they are; each blank outside of them is escaped.
    return [spliceText(instruction, key, start, "="), ...blanksEscaped(instruction, start, escape)];
}
/** Escapes the blanks between the words of a value, wherever quotes do not hold them together. */
function blanksEscaped(instruction, start, escape) {
    const { text, words } = instruction;
    const operations = [];
    let at = start;
    for (const { value } of words.slice(1, -1)) {
        at = text.indexOf(value, at) + value.length;
        const blanks = /^\s+/.exec(text.slice(at))?.[0] ?? "";
        operations.push(spliceText(instruction, at, at + blanks.length, [...blanks].map((blank) => `${escape}${blank}`).join("")));
        at += blanks.length;
    }
    return operations;
}

;// CONCATENATED MODULE: ./build/rules/lib/dockerfile/switched-off-checks.js

const switches = [
    { programs: /^curl$/, option: /^--(?:insecure|proxy-insecure)$/, letter: "k", what: "certificates" },
    { programs: /^wget$/, option: /^--no-check-certificate$/, what: "certificates" },
    {
        programs: /^pip[\d.]*$|^python[\d.]*$|^uv$/,
        option: /^--(?:trusted-host|allow-insecure-host)$/,
        valued: true,
        what: "certificates",
    },
    { programs: /^(?:npm|yarn|pnpm)$/, option: /^--(?:no-strict-ssl|strict-ssl=false)$/, what: "certificates" },
    {
        programs: /^apt(?:-get)?$/,
        option: /^--(?:allow-unauthenticated|allow-insecure-repositories|force-yes)$/,
        what: "signatures",
    },
    { programs: /^(?:dnf5?|microdnf|tdnf|yum)$/, option: /^--(?:nogpgcheck|no-gpgchecks)$/, what: "signatures" },
    { programs: /^rpm$/, option: /^--(?:nosignature|nodigest|nogpg)$/, what: "signatures" },
    { programs: /^zypper$/, option: /^--no-gpg-checks$/, what: "signatures" },
    { programs: /^apk$/, option: /^--allow-untrusted$/, what: "signatures" },
];
/** The calls of a script with an option that switches a check off; none for what comes from the machine itself. */
function uncheckedCalls(script, programs) {
    return programs.flatMap((call) => {
        if (call.args.some(({ value }) => /localhost|127\.0\.0\.1|\[::1\]/.test(value)))
            return [];
        return switches.flatMap((one) => (one.programs.test(call.program) ? (unchecked(script, call, one) ?? []) : []));
    });
}
function unchecked(script, { program, args }, one) {
    const { letter = null, what } = one;
    for (const [index, arg] of args.entries()) {
        const { value } = arg;
        const name = value.replace(/^(--[\w-]+)=.*$/s, (whole, option) => one.option.test(whole) ? whole : option);
        if (one.option.test(name)) {
            const separate = one.valued && !value.includes("=") ? args[index + 1] : undefined;
            // The package that an option lets in is not signed at all: without the option it could not be installed.
            return { program, option: name, what, operations: removal(script, arg, separate) };
        }
        if (letter === null || !/^-[a-zA-Z#]+$/.test(value) || !value.includes(letter))
            continue;
        const rest = value.replace(letter, "");
        const operations = rest === "-" ? removal(script, arg, undefined) : replaceWord(script, arg, rest);
        return { program, option: `-${letter}`, what, operations };
    }
    return null;
}
function removal(script, word, value) {
    if (value === undefined)
        return removeScriptWord(script, word);
    return removeScriptWord(script, { ...word, end: value.end });
}

;// CONCATENATED MODULE: ./build/rules/dockerfile/verification-switched-off.js




/** What a build fetches is checked to come from where it says. */
const verificationSwitchedOff = scriptRule({
    id: "verification-switched-off",
    summary: "A RUN fetches something without checking certificates or signatures.",
    why: "Whoever is on the network between the build and the server can put something else in the place of the download, " +
        "and it ends up in the image.",
    severity: "warning",
    category: "security",
    fixes: ["review"],
    sources: [
        "https://curl.se/docs/sslcerts.html",
        "https://manpages.debian.org/bookworm/apt/apt-secure.8.en.html",
        "https://docs.alpinelinux.org/user-handbook/0.1a/Working/apk.html",
    ],
    *check({ script, programs }) {
        const calls = uncheckedCalls(script, programs);
        const [first] = calls;
        if (first === undefined)
            return;
        const options = [...new Set(calls.map(({ program, option }) => `${program} ${option}`))].join(", ");
        const what = listOf([...new Set(calls.map((call) => call.what))]);
        const operations = calls.flatMap((call) => call.operations);
        const risk = "The download fails where the certificate or the signature is not valid.";
        yield {
            about: ["RUN", `${first.program} ${first.option}`],
            message: `${options}: what this RUN fetches is not checked for valid ${what}.`,
            ...(calls.every((call) => call.operations.length > 0)
                ? { fix: review(`Check ${what}`, risk, ...operations) }
                : { advice: "Leave the option out, and install the certificate or key that is missing." }),
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/dockerfile/workdir-relative.js






/** Official images that leave the working directory at the root. */
const startsAtRoot = /^library\/(?:alpine|almalinux|amazoncorretto|amazonlinux|busybox|debian|eclipse-temurin|fedora|haproxy|nginx|node|openjdk|python|rockylinux|ubuntu)$/;
/** A working directory is absolute, so that it does not depend on the base image. */
const workdirRelative = buildRule({
    id: "workdir-relative",
    summary: "WORKDIR is relative to a directory that the base image sets.",
    why: "Where the base image changes its own WORKDIR, everything after this moves with it.",
    severity: "info",
    category: "reliability",
    fixes: ["review"],
    equivalents: [
        hadolint("DL3000"),
        {
            tool: "buildkit",
            names: ["WorkdirRelativePath"],
            source: "https://docs.docker.com/reference/build-checks/workdir-relative-path/",
        },
    ],
    sources: ["https://docs.docker.com/reference/dockerfile/#workdir"],
    *check({ stage }) {
        const parents = lineageOf(stage).slice(1);
        if (parents.some(({ instructions }) => instructions.some(({ keyword }) => keyword === "WORKDIR")))
            return;
        const first = stage.instructions.find(({ keyword }) => keyword === "WORKDIR");
        if (first === undefined || /^["']?(?:\/|\$|[A-Za-z]:)|\\/.test(first.text) || /^[./"']*$/.test(first.text))
            return;
        const base = rootBaseOf(stage);
        const image = base.kind === "image" ? (0,images_images/* parseImage */.z)(base.reference) : null;
        const atRoot = base.kind === "scratch" ||
            (image !== null && image.registry === "docker.io" && startsAtRoot.test(image.repository));
        const plain = /^(?:\.\/)?([\w.-]+(?:\/[\w.-]+)*)\/?$/.exec(first.text)?.[1];
        yield {
            at: first,
            about: ["WORKDIR", first.text],
            message: `WORKDIR ${first.text} is relative to the working directory of the base image.`,
            ...(atRoot && plain !== undefined && !/(?:^|\/)\.\.?(?:\/|$)/.test(plain)
                ? {
                    fix: review("Write the path from the root", "Files move if the base image sets another working directory.", setArguments(first, `/${plain}`)),
                }
                : { advice: "Write the path from the root." }),
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/file-rule.js
/** What to do about a file for which the time did not suffice. */
const timeAdvice = "Raise time-limit, or leave the file out with paths-ignore.";

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
            if (at.part === "time") {
                const message = `Nothing in this Dockerfile was checked: ${at.why}.`;
                yield { message, at, path: [at.part], advice: timeAdvice };
                continue;
            }
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
    const notChecked = `Nothing from this line on was checked: ${why}.`;
    if (part === "rest")
        return { message: notChecked, at, path: [part] };
    if (part === "time")
        return { message: notChecked, at, path: [part], advice: timeAdvice };
    if (part === "chart" || part === "kustomization") {
        const advice = "Only its plain YAML files were checked.";
        return { message: `This ${part} can't be rendered: ${why}.`, at, path: [part], advice };
    }
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
// EXTERNAL MODULE: ./build/core/version-range.js
var version_range = __webpack_require__(2222);
;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/remove-key.js

/** Removes a key, and with the last key the map that has it: no empty `annotations` stay behind. */
function removeKey({ at, remove }, path) {
    const parent = path.slice(0, -1);
    const map = at(...parent);
    return remove((0,json/* isObject */.Gv)(map) && Object.keys(map).length === 1 ? parent : path);
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/seccomp-annotations.js

/** The part of a pod that an annotation for seccomp is about: the pod or one of its containers; null for other keys. */
function seccompTarget(pod, key) {
    if (key === "seccomp.security.alpha.kubernetes.io/pod")
        return pod;
    const prefix = "container.seccomp.security.alpha.kubernetes.io/";
    if (!key.startsWith(prefix))
        return null;
    const name = key.slice(prefix.length);
    return pod.containers.find(({ container }) => container.name === name) ?? null;
}
/** How to replace such an annotation: with the field, or with nothing where the field is set or would change nothing. */
function seccompFix(target, value, removal) {
    const profile = profileOf(value);
    if (profile === null || (target.at("securityContext", "seccompProfile") ?? null) !== null) {
        return { fix: safe("Remove the annotation", removal) };
    }
    const operation = target.set(["securityContext", "seccompProfile"], profile);
    const title = "Replace the annotation with seccompProfile";
    if (profile["type"] === "RuntimeDefault")
        return { fix: safe(title, removal, operation) };
    const risk = "Pods do not start on nodes that do not have the profile.";
    return { fix: review(title, risk, removal, operation) };
}
/** The profile that the value of an annotation stands for; null for none (pkg/api/pod of Kubernetes 1.26). */
function profileOf(value) {
    if (value === "runtime/default" || value === "docker/default")
        return { type: "RuntimeDefault" };
    const [, path = ""] = /^localhost\/(.+)$/.exec(value) ?? [];
    return path === "" ? null : { type: "Localhost", localhostProfile: path };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/annotation-without-effect.js





/** Annotations of pods that Kubernetes has stopped reading. */
const annotationWithoutEffect = podRule({
    id: "annotation-without-effect",
    summary: "A pod has an annotation that Kubernetes ignores.",
    why: "A field has replaced the annotation. The setting looks as if it were on, but it is off.",
    severity: "warning",
    category: "correctness",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/reference/labels-annotations-taints/#seccomp-security-alpha-kubernetes-io-pod",
        "https://kubernetes.io/docs/tasks/administer-cluster/guaranteed-scheduling-critical-addon-pods/",
    ],
    *check(pod, { settings }) {
        const object = objectScope(pod.manifest);
        for (const [key, value] of Object.entries(pod.template.annotations)) {
            const at = [...pod.template.path, "metadata", "annotations", key];
            const problem = { on: object, at };
            if (key === criticalPod) {
                const message = `${pod.subject} sets the annotation ${key}, which Kubernetes ignores since 1.16.`;
                const fix = safe("Remove the annotation", removeKey(object, at));
                yield { ...problem, message, fix, ...criticalAdvice(pod.at("priorityClassName")) };
            }
            const target = seccompTarget(pod, key);
            if (target === null || !(0,version_range/* supportsFrom */.D1)(settings.kubernetes, 27))
                continue;
            const message = `${pod.subject} sets the annotation ${key}, which Kubernetes ignores since 1.27.`;
            yield { ...problem, message, ...seccompFix(target, value, removeKey(object, at)) };
        }
    },
});
const criticalPod = "scheduler.alpha.kubernetes.io/critical-pod";
function criticalAdvice(priority) {
    if ((priority ?? null) !== null)
        return {};
    return { advice: "If the pod is critical, set priorityClassName: system-cluster-critical instead." };
}

;// CONCATENATED MODULE: ./build/model/kubernetes/api/retired-versions.js
const workloads = "DaemonSet Deployment ReplicaSet";
const roles = "ClusterRole ClusterRoleBinding Role RoleBinding";
const policies = "ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding";
const mutatingPolicies = "MutatingAdmissionPolicy MutatingAdmissionPolicyBinding";
const addresses = "IPAddress ServiceCIDR";
const flows = "FlowSchema PriorityLevelConfiguration";
const claims = "DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice";
const reviews = "LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview";
/**
 * From kubernetes.io: Deprecated API Migration Guide, and from the lifecycle methods that are generated into
 * k8s.io/api (APILifecycleDeprecated, APILifecycleRemoved, APILifecycleReplacement) up to 1.37.
 */
const rows = [
    ["extensions/v1beta1", workloads, 8, 16, "apps/v1", "workload"],
    ["extensions/v1beta1", "NetworkPolicy", 9, 16, "networking.k8s.io/v1", "version"],
    ["extensions/v1beta1", "PodSecurityPolicy", 11, 16],
    ["extensions/v1beta1", "Ingress", 14, 22, "networking.k8s.io/v1", "ingress"],
    ["apps/v1beta1", "Deployment StatefulSet", 8, 16, "apps/v1", "workload"],
    ["apps/v1beta1", "ControllerRevision", 8, 16, "apps/v1"],
    ["apps/v1beta2", `${workloads} StatefulSet`, 9, 16, "apps/v1", "workload"],
    ["apps/v1beta2", "ControllerRevision", 9, 16, "apps/v1"],
    ["auditregistration.k8s.io/v1alpha1", "AuditSink", 18, 19],
    ["settings.k8s.io/v1alpha1", "PodPreset", 18, 20],
    ["batch/v2alpha1", "CronJob", 8, 21, "batch/v1", "version"],
    ["admissionregistration.k8s.io/v1beta1", "MutatingWebhookConfiguration", 16, 22, "admissionregistration.k8s.io/v1"],
    ["admissionregistration.k8s.io/v1beta1", "ValidatingWebhookConfiguration", 16, 22, "admissionregistration.k8s.io/v1"],
    ["apiextensions.k8s.io/v1beta1", "CustomResourceDefinition", 16, 22, "apiextensions.k8s.io/v1"],
    ["apiregistration.k8s.io/v1beta1", "APIService", 19, 22, "apiregistration.k8s.io/v1", "version"],
    ["coordination.k8s.io/v1beta1", "Lease", 19, 22, "coordination.k8s.io/v1", "version"],
    ["rbac.authorization.k8s.io/v1beta1", roles, 17, 22, "rbac.authorization.k8s.io/v1", "version"],
    ["scheduling.k8s.io/v1beta1", "PriorityClass", 14, 22, "scheduling.k8s.io/v1", "version"],
    ["storage.k8s.io/v1beta1", "CSIDriver", 19, 22, "storage.k8s.io/v1", "version"],
    ["storage.k8s.io/v1beta1", "CSINode", 17, 22, "storage.k8s.io/v1", "version"],
    ["storage.k8s.io/v1beta1", "StorageClass VolumeAttachment", 19, 22, "storage.k8s.io/v1", "version"],
    ["networking.k8s.io/v1beta1", "IngressClass", 19, 22, "networking.k8s.io/v1", "version"],
    ["networking.k8s.io/v1beta1", "Ingress", 19, 22, "networking.k8s.io/v1", "ingress"],
    ["authentication.k8s.io/v1beta1", "TokenReview", 19, 22, "authentication.k8s.io/v1"],
    ["authorization.k8s.io/v1beta1", reviews, 19, 22, "authorization.k8s.io/v1"],
    ["certificates.k8s.io/v1beta1", "CertificateSigningRequest", 19, 22, "certificates.k8s.io/v1"],
    ["rbac.authorization.k8s.io/v1alpha1", roles, 17, 23, "rbac.authorization.k8s.io/v1", "version"],
    ["scheduling.k8s.io/v1alpha1", "PriorityClass", 14, 23, "scheduling.k8s.io/v1", "version"],
    ["storage.k8s.io/v1alpha1", "CSIStorageCapacity VolumeAttachment", 21, 24, "storage.k8s.io/v1", "version"],
    ["batch/v1beta1", "CronJob", 21, 25, "batch/v1", "version"],
    ["discovery.k8s.io/v1beta1", "EndpointSlice", 21, 25, "discovery.k8s.io/v1"],
    ["events.k8s.io/v1beta1", "Event", 19, 25, "events.k8s.io/v1"],
    ["node.k8s.io/v1beta1", "RuntimeClass", 22, 25, "node.k8s.io/v1", "version"],
    ["policy/v1beta1", "PodDisruptionBudget", 21, 25, "policy/v1", "budget"],
    ["policy/v1beta1", "PodSecurityPolicy", 21, 25],
    ["autoscaling/v2beta1", "HorizontalPodAutoscaler", 22, 25, "autoscaling/v2", "metrics"],
    ["autoscaling/v2beta2", "HorizontalPodAutoscaler", 23, 26, "autoscaling/v2", "version"],
    ["flowcontrol.apiserver.k8s.io/v1alpha1", flows, 20, 21, "flowcontrol.apiserver.k8s.io/v1"],
    ["flowcontrol.apiserver.k8s.io/v1beta1", flows, 23, 26, "flowcontrol.apiserver.k8s.io/v1"],
    ["flowcontrol.apiserver.k8s.io/v1beta2", flows, 26, 29, "flowcontrol.apiserver.k8s.io/v1"],
    ["flowcontrol.apiserver.k8s.io/v1beta3", flows, 29, 32, "flowcontrol.apiserver.k8s.io/v1"],
    ["storage.k8s.io/v1beta1", "CSIStorageCapacity", 24, 27, "storage.k8s.io/v1", "version"],
    ["networking.k8s.io/v1alpha1", "ClusterCIDR", 28, 31],
    ["resource.k8s.io/v1alpha2", claims, 30, 31, "resource.k8s.io/v1", "manual", 34],
    ["admissionregistration.k8s.io/v1alpha1", policies, 28, 32, "admissionregistration.k8s.io/v1", "version", 30],
    ["networking.k8s.io/v1alpha1", addresses, 30, 33, "networking.k8s.io/v1", "version", 33],
    ["admissionregistration.k8s.io/v1beta1", policies, 31, 34, "admissionregistration.k8s.io/v1", "version", 30],
    ["storage.k8s.io/v1alpha1", "VolumeAttributesClass", 32, 35, "storage.k8s.io/v1", "version", 34],
    ["networking.k8s.io/v1beta1", addresses, 34, 37, "networking.k8s.io/v1", "version", 33],
    ["storage.k8s.io/v1beta1", "VolumeAttributesClass", 34, 37, "storage.k8s.io/v1", "version", 34],
    ["resource.k8s.io/v1alpha3", claims, 34, 37, "resource.k8s.io/v1", "manual", 34],
    ["admissionregistration.k8s.io/v1alpha1", mutatingPolicies, 35, 38, "admissionregistration.k8s.io/v1", "version", 36],
    ["resource.k8s.io/v1beta1", claims, 35, 38, "resource.k8s.io/v1", "manual", 34],
    ["resource.k8s.io/v1beta2", claims, 36, 39, "resource.k8s.io/v1", "manual", 34],
    ["admissionregistration.k8s.io/v1beta1", mutatingPolicies, 37, 40, "admissionregistration.k8s.io/v1", "version", 36],
    ["v1", "Endpoints", 33, null, "discovery.k8s.io/v1"],
    ["v1", "ComponentStatus", 19, null],
];
const retired_versions_retired = new Map(rows.flatMap(([apiVersion, kinds, deprecated, removed, replacement = null, migration = "manual", since = 0]) => {
    const to = replacement === null ? null : { apiVersion: replacement, since };
    return kinds
        .split(" ")
        .map((kind) => [`${apiVersion}/${kind}`, { deprecated, removed, replacement: to, migration }]);
}));
/** What became of the API version of an object; undefined if it is neither deprecated nor removed. */
function retiredVersion(apiVersion, kind) {
    return retired_versions_retired.get(`${apiVersion}/${kind}`);
}

// EXTERNAL MODULE: ./build/model/kubernetes/api/schemas.js
var schemas = __webpack_require__(496);
// EXTERNAL MODULE: ./build/model/kubernetes/string-map.js
var string_map = __webpack_require__(7473);
;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/version-migration.js





/** A fix that moves an object to the version that replaces its own, or else what to do by hand. */
function migration(object, retired, range) {
    const { replacement, migration: kind } = retired;
    if (replacement === null)
        return { advice: withoutReplacement(object) };
    const { apiVersion, since } = replacement;
    if (!(0,version_range/* supportsFrom */.D1)(range, since)) {
        return { advice: `Change it to ${apiVersion} once all your clusters have Kubernetes 1.${since} or later.` };
    }
    const edits = editsOf[kind](object);
    if (edits === null) {
        return { advice: adviceFor(object, apiVersion) };
    }
    const title = `Change apiVersion to ${apiVersion}`;
    const operations = [object.set(["apiVersion"], apiVersion), ...edits.operations];
    const checked = Object.hasOwn(schemas/* apiSchemas */.N.kinds, `${apiVersion}/${object.manifest.kind}`);
    const risk = edits.risk ?? (checked ? null : uncheckedRisk);
    // Rules see more of an object that the API knows than they saw before.
    return { fix: revealing(risk === null ? safe(title, ...operations) : review(title, risk, ...operations)) };
}
function withoutReplacement({ manifest: { kind } }) {
    return kind === "PodSecurityPolicy"
        ? "Use Pod Security admission instead: labels of the namespace set the level that its pods must meet."
        : "No other version replaces it. Remove the object from the manifests.";
}
function adviceFor({ manifest: { kind } }, apiVersion) {
    if (kind === "Endpoints")
        return `Use EndpointSlices of ${apiVersion} instead.`;
    return `Change it to ${apiVersion}, whose fields or defaults are different: see the Deprecated API Migration Guide.`;
}
const uncheckedRisk = "The fields were not checked against the new version.";
/** What a migration changes beside the version; null where that can't be told. */
const editsOf = {
    version: () => ({ operations: [], risk: null }),
    workload: workloadEdits,
    ingress: ingressEdits,
    budget: budgetEdits,
    metrics: metricsEdits,
    manual: () => null,
};
/** apps/v1 requires the selector that earlier versions took from the labels, and has no `rollbackTo`. */
function workloadEdits(object) {
    const { manifest, at, set, remove } = object;
    const labels = at("spec", "template", "metadata", "labels");
    const gone = ["rollbackTo", "templateGeneration"].filter((key) => at("spec", key) !== undefined);
    const operations = gone.map((key) => remove(["spec", key]));
    if ((at("spec", "selector") ?? null) === null) {
        // The editor adds and removes no keys of one map at once.
        if (gone.length > 0 || !(0,json/* isObject */.Gv)(labels) || Object.keys((0,string_map/* stringMap */.Q)(labels)).length !== Object.keys(labels).length)
            return null;
        if (Object.keys(labels).length === 0)
            return null;
        operations.push(set(["spec", "selector"], { matchLabels: labels }));
    }
    const risk = manifest.kind === "ReplicaSet"
        ? "The selector can't be changed in apps/v1."
        : "apps/v1 has other defaults, among them a rolling update, and its selector can't be changed later.";
    return { operations, risk };
}
/** policy/v1 reads an empty selector as all pods of the namespace, earlier versions as none. */
function budgetEdits({ at }) {
    const selector = at("spec", "selector");
    const empty = (0,json/* isObject */.Gv)(selector) && Object.keys(selector).length === 0;
    return { operations: [], risk: empty ? "The empty selector then means all pods of the namespace, not none." : null };
}
/** autoscaling/v2 has one `target` in place of `targetAverageUtilization` and `targetAverageValue`. */
function metricsEdits({ at, set }) {
    const metrics = at("spec", "metrics") ?? [];
    if (!Array.isArray(metrics))
        return null;
    const renewed = metrics.map(newMetric);
    if (renewed.includes(null))
        return null;
    return { operations: renewed.length === 0 ? [] : [set(["spec", "metrics"], renewed)], risk: null };
}
function newMetric(metric) {
    if (!(0,json/* isObject */.Gv)(metric) || metric["type"] !== "Resource" || !(0,json/* isObject */.Gv)(metric["resource"]))
        return null;
    const { name, targetAverageUtilization: percentage, targetAverageValue: value, ...others } = metric["resource"];
    if (typeof name !== "string" || Object.keys(others).length > 0)
        return null;
    if (typeof percentage === "number" && value === undefined) {
        return { type: "Resource", resource: { name, target: { type: "Utilization", averageUtilization: percentage } } };
    }
    if (percentage !== undefined || (typeof value !== "string" && typeof value !== "number"))
        return null;
    return { type: "Resource", resource: { name, target: { type: "AverageValue", averageValue: value } } };
}
/** networking.k8s.io/v1 names the port of a backend below `service`, and requires `pathType`. */
function ingressEdits(object) {
    const rules = object.at("spec", "rules") ?? [];
    if ((object.at("spec", "backend") ?? null) !== null || !Array.isArray(rules))
        return null;
    const operations = [];
    for (const [index, rule] of rules.entries()) {
        const http = (0,json/* isObject */.Gv)(rule) ? (rule["http"] ?? null) : null;
        if (http === null)
            continue;
        const paths = (0,json/* isObject */.Gv)(http) && Array.isArray(http["paths"]) ? http["paths"].map(newPath) : [];
        if (paths.length === 0 || paths.includes(null))
            return null;
        operations.push(object.set(["spec", "rules", index, "http", "paths"], paths));
    }
    return { operations, risk: null };
}
function newPath(path) {
    if (!(0,json/* isObject */.Gv)(path) || !(0,json/* isObject */.Gv)(path["backend"]))
        return null;
    const { backend, pathType = "ImplementationSpecific", ...rest } = path;
    const { serviceName, servicePort, ...others } = backend;
    if (typeof serviceName !== "string" || Object.keys(others).length > 0)
        return null;
    const port = typeof servicePort === "string" && /^\d+$/.test(servicePort) ? Number(servicePort) : servicePort;
    if (typeof port !== "string" && typeof port !== "number")
        return null;
    const key = typeof port === "number" ? "number" : "name";
    return { ...rest, pathType, backend: { service: { name: serviceName, port: { [key]: port } } } };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/api-version-deprecated.js



/** An API version that is still served everywhere, but for which there is a newer one. */
const apiVersionDeprecated = objectRule({
    id: "api-version-deprecated",
    summary: "An object uses a deprecated API version.",
    why: "Kubernetes still serves it, but warns about it and removes most deprecated versions in a later release.",
    severity: "info",
    category: "correctness",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/reference/using-api/deprecation-guide/",
        "https://kubernetes.io/docs/reference/using-api/deprecation-policy/",
    ],
    *check(object, { settings }) {
        const { kind, object: reference } = object.manifest;
        const { to } = settings.kubernetes;
        const retired = retiredVersion(reference.apiVersion, kind);
        if (retired === undefined || retired.deprecated > to.minor)
            return;
        if (retired.removed !== null && retired.removed <= to.minor)
            return;
        const named = reference.apiVersion === "v1" ? `v1 ${kind}` : reference.apiVersion;
        const removal = retired.removed === null ? "" : `, and is planned to be removed in 1.${retired.removed}`;
        const repair = migration(object, retired, settings.kubernetes);
        yield {
            at: ["apiVersion"],
            message: `${object.subject} uses ${named}, which is deprecated since Kubernetes 1.${retired.deprecated}${removal}.`,
            advice: "advice" in repair ? repair.advice : `${repair.fix.title}.`,
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/api-version-removed.js



/** The cluster must serve the API version of each object. */
const apiVersionRemoved = objectRule({
    id: "api-version-removed",
    summary: "An object uses an API version that the cluster does not serve.",
    why: "The API server rejects the object: kubectl reports that it has no matches for its kind.",
    severity: "error",
    category: "correctness",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/reference/using-api/deprecation-guide/",
        "https://kubernetes.io/docs/reference/using-api/deprecation-policy/",
    ],
    *check(object, { settings }) {
        const { kind, object: reference } = object.manifest;
        const { from, to } = settings.kubernetes;
        const retired = retiredVersion(reference.apiVersion, kind);
        if (retired === undefined || retired.removed === null || retired.removed > to.minor)
            return;
        yield {
            at: ["apiVersion"],
            message: `${object.subject} uses ${reference.apiVersion}, which Kubernetes has not served since 1.${retired.removed}.`,
            ...(retired.removed > from.minor ? { severity: "warning" } : {}),
            ...migration(object, retired, settings.kubernetes),
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/pod-standards/apparmor-annotations.js

const prefix = "container.apparmor.security.beta.kubernetes.io/";
/** The AppArmor annotations of a pod. */
function appArmorAnnotations({ manifest, template }) {
    const scope = objectScope(manifest);
    const entries = Object.entries(template.annotations).filter(([key]) => key.startsWith(prefix));
    return entries.map(([key, profile]) => ({
        scope,
        path: [...template.path, "metadata", "annotations", key],
        profile,
    }));
}

;// CONCATENATED MODULE: ./build/rules/lib/pod-standards/enforced-level.js


const enforceLabel = "pod-security.kubernetes.io/enforce";
/** True for a Namespace. */
function isNamespace({ group, kind }) {
    return group === "" && kind === "Namespace";
}
const namespaceNames = (0,object_list/* remembered */.H)((manifest) => {
    return isNamespace(manifest) && manifest.name !== null ? [manifest.name] : [];
});
/** The Namespaces of that name among those deployed with an object. */
function namespacesNamed(name, manifest, workspace) {
    return workspace.having(manifest, namespaceNames, name);
}
/**
 * The level that the namespace of an object enforces; null where it enforces none, or where nobody can tell: the
 * object names no namespace, the unit has no such Namespace or several, or a kustomization sets one of these.
 */
function enforcedLevel(manifest, workspace) {
    if (manifest.namespace === null || workspace.patched(manifest, ["metadata", "namespace"]))
        return null;
    const [namespace, ...others] = namespacesNamed(manifest.namespace, manifest, workspace);
    if (namespace === undefined || others.length > 0)
        return null;
    const level = namespace.labels[enforceLabel];
    if (level !== "baseline" && level !== "restricted")
        return null;
    const path = ["metadata", "labels", enforceLabel];
    if (workspace.patched(namespace, path))
        return null;
    const version = /^v1\.(\d{1,3})$/.exec(namespace.labels[`${enforceLabel}-version`] ?? "")?.[1];
    return {
        namespace: manifest.namespace,
        level,
        minor: version === undefined ? null : Number(version),
        place: (0,lib_places/* objectPlace */.jP)(namespace, path, `the label that makes admission enforce ${level}`),
    };
}

;// CONCATENATED MODULE: ./build/rules/lib/pod-standards/node-agent.js

/**
 * Why the pods of a workload probably work on their node rather than for users, as a sentence; null where nothing says
 * so.
 */
function nodeAgentReason({ group, kind, namespace }, { spec }) {
    if (kind === "DaemonSet" && group === "apps")
        return "A DaemonSet often manages its node and may need more rights than an application.";
    if (namespace === "kube-system")
        return "A workload in kube-system is often part of the cluster and may need more rights than an application.";
    const hasNodeFiles = objectsOf(spec["volumes"]).some((volume) => volume["hostPath"] != null);
    if (!hasNodeFiles || !toleratesAll(spec["tolerations"]))
        return null;
    return "The pod mounts files of its node and tolerates every taint, so it probably manages the node and may need more rights than an application.";
}
/** A toleration without a key and with the operator Exists matches every taint (kubernetes.io: Taints and Tolerations). */
function toleratesAll(tolerations) {
    return objectsOf(tolerations).some(({ key, operator }) => (key ?? "") === "" && operator === "Exists");
}
/** True for pods that reach into their node: its namespaces, its files or its kernel. */
function reachesNode({ spec, containers }) {
    if (hostNamespaces.some((key) => spec[key] === true))
        return true;
    if (objectsOf(spec["volumes"]).some((volume) => volume["hostPath"] != null))
        return true;
    return containers.some(({ value }) => objectsOf([value["securityContext"] ?? null])[0]?.["privileged"] === true);
}
/** The namespaces of the node that a pod can share. */
const hostNamespaces = ["hostNetwork", "hostPID", "hostIPC"];

;// CONCATENATED MODULE: ./build/rules/lib/pod-standards/judge.js



/**
 * The problem as severe as the pod's surroundings make it: an error where the namespace refuses the pod, a note
 * without a fix for a node agent.
 */
function judge(problem, pod, context, { level, since = 0, remedy, agents }) {
    const enforced = enforcedLevel(pod.manifest, context.workspace);
    const known = (0,version_range/* supportsFrom */.D1)(context.settings.kubernetes, since);
    if (enforced !== null && forbids(enforced, level, since, known))
        return refused(problem, enforced);
    const reason = nodeAgentReason(pod.manifest, pod.template);
    if (reason === null || (agents === "access" && !reachesNode(pod.template)))
        return problem;
    const { on, at, message, related = [], restsOn = [] } = problem;
    const advice = `${reason} If it does not, ${remedy}.`;
    return { ...(on !== undefined && { on }), at, message, related, restsOn, severity: "info", advice };
}
/** The problem as an error where the namespace refuses the pod for it, otherwise as it is. */
function judgeRefusal(problem, { manifest }, { workspace }, level) {
    const enforced = enforcedLevel(manifest, workspace);
    return enforced !== null && forbids(enforced, level, 0, true) ? refused(problem, enforced) : problem;
}
function forbids(enforced, level, since, known) {
    if (level === "restricted" && enforced.level !== "restricted")
        return false;
    return enforced.minor === null ? known : enforced.minor >= since;
}
function refused(problem, { namespace, level, place }) {
    const stem = problem.message.replace(/\.$/, "");
    const cause = `namespace ${JSON.stringify(namespace)} enforces the Pod Security Standard ${level}`;
    const message = `${stem}, so admission refuses the pod: ${cause}.`;
    return { ...problem, severity: "error", message, related: [place, ...(problem.related ?? [])] };
}

;// CONCATENATED MODULE: ./build/rules/lib/pod-standards/unconfined.js
/** The paths, from the pod's spec, at which a profile is turned off. */
function unconfinedPaths(pod, key) {
    const bases = [[], ...pod.containers.map(({ base }) => base.slice(pod.base.length))];
    const paths = bases.map((base) => [...base, "securityContext", key, "type"]);
    return paths.filter((path) => pod.at(...path) === "Unconfined");
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/apparmor-unconfined.js





const standard = { level: "baseline", remedy: "remove the setting" };
/** No pod turns AppArmor off. */
const apparmorUnconfined = podRule({
    id: "apparmor-unconfined",
    summary: "A pod turns off AppArmor.",
    why: "On nodes with AppArmor, the default profile keeps containers from mounting file systems and changing the kernel.",
    severity: "warning",
    category: "security",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/tutorials/security/apparmor/",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    ],
    *check(pod, context) {
        const paths = unconfinedPaths(pod, "appArmorProfile");
        const annotations = appArmorAnnotations(pod).filter(({ profile }) => profile === "unconfined");
        const operations = [
            ...paths.map((path) => pod.set(path, "RuntimeDefault")),
            ...annotations.map(({ scope, path }) => scope.set(path, "runtime/default")),
        ];
        if (operations.length === 0)
            return;
        const [path] = paths;
        const own = path === undefined ? [] : [{ at: path }];
        const [place = { at: [] }] = [...own, ...annotations.map((each) => ({ on: each.scope, at: each.path }))];
        const fix = review("Set the AppArmor profile to the runtime's default", "A program that mounts file systems or writes to parts of /proc and /sys stops working.", ...operations);
        const value = path === undefined ? "unconfined" : "type: Unconfined";
        yield judge({ ...place, message: `${pod.subject} turns off AppArmor (${value}).`, fix }, pod, context, standard);
    },
});

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/autoscalers.js
var autoscalers = __webpack_require__(5282);
;// CONCATENATED MODULE: ./build/model/kubernetes/local-config.js
/**
 * True for an object that tools read and never apply: the configuration of a function, or what is marked as such
 * (kustomize and kpt: `config.kubernetes.io/local-config`, `config.kubernetes.io/function`).
 */
function isLocalConfig({ annotations }) {
    const local = annotations["config.kubernetes.io/local-config"] ?? "false";
    return local !== "false" || annotations["config.kubernetes.io/function"] !== undefined;
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/subject-at.js


/** A field by the container that has it, otherwise by the object. */
function subjectAt(object, path) {
    const containers = object.manifest.podTemplate?.containers ?? [];
    const container = containers.find((other) => (0,core_path/* startsWith */.w1)(path, other.path) && path.length > other.path.length);
    if (container === undefined)
        return { subject: object.subject, field: (0,core_path/* formatPath */.jV)(path) };
    return { subject: capitalize(containerName(container)), field: (0,core_path/* formatPath */.jV)(path.slice(container.path.length)) };
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/api-violations.js



/** An object with more violations than these is broken as a whole. */
const most = 50;
/** What checks of the API's validation find in an object, as problems of a rule. */
function* apiViolationsIn(object, range, ...checks) {
    if (isLocalConfig(object.manifest))
        return;
    let left = most;
    for (const check of checks) {
        for (const { path, says, restsOn = [], advice, repair } of check(object.manifest, range)) {
            if (left === 0)
                return;
            left -= 1;
            const { subject } = subjectAt(object, path);
            yield {
                at: path,
                restsOn: [path, ...restsOn],
                message: `${subject} ${says}.`,
                ...(advice === undefined ? {} : { advice }),
                ...(repair === undefined ? {} : { fix: fixOf(object, repair) }),
            };
        }
    }
}
function fixOf(object, { title, risk, steps }) {
    return revealing(safeUnless(risk ?? null, title, ...steps.map((step) => operationOf(object, step))));
}
function operationOf(object, step) {
    if (step.kind === "set")
        return object.set(step.path, step.value);
    return step.kind === "remove" ? object.remove(step.path) : object.rename(step.path, step.key);
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/autoscaler-invalid.js



/** The bounds and metrics that the API takes for a HorizontalPodAutoscaler. */
const autoscalerInvalid = objectRule({
    id: "autoscaler-invalid",
    summary: "A HorizontalPodAutoscaler has bounds or metrics that the API rejects.",
    why: "The API rejects the object, and the workload is not scaled.",
    severity: "error",
    category: "correctness",
    fixes: [],
    sources: ["https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/"],
    *check(object, { settings }) {
        yield* apiViolationsIn(object, settings.kubernetes, autoscalers/* autoscalerViolations */.e);
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/indexed.js

/** The maps in a list with their places in it; empty for any other value. */
function indexedObjects(list) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((item, index) => ((0,json/* isObject */.Gv)(item) ? [[index, item]] : []));
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/backend-references.js


/** The kinds whose objects name ports of Services, as `group/kind`. */
const routingKinds = [
    "gateway.networking.k8s.io/GRPCRoute",
    "gateway.networking.k8s.io/HTTPRoute",
    "gateway.networking.k8s.io/TCPRoute",
    "networking.k8s.io/Ingress",
];
/** The ports of Services in its own namespace that an object names. */
function backendReferences({ group, value }) {
    const rules = indexedObjects((0,json/* valueAt */.fK)(value, ["spec", "rules"]));
    if (group === "gateway.networking.k8s.io") {
        return rules.flatMap(([index, rule]) => {
            return indexedObjects(rule["backendRefs"]).flatMap(([place, reference]) => {
                const { group: other = "", kind = "Service", namespace = null, name, port } = reference;
                const path = ["spec", "rules", index, "backendRefs", place, "port"];
                if (other !== "" || kind !== "Service" || namespace !== null || typeof name !== "string")
                    return [];
                return typeof port === "number" ? [{ service: name, port, path }] : [];
            });
        });
    }
    const paths = rules.flatMap(([index, rule]) => {
        return indexedObjects((0,json/* valueAt */.fK)(rule, ["http", "paths"])).flatMap(([place, path]) => {
            return ingressBackend(path["backend"], ["spec", "rules", index, "http", "paths", place, "backend"]);
        });
    });
    return [...ingressBackend((0,json/* valueAt */.fK)(value, ["spec", "defaultBackend"]), ["spec", "defaultBackend"]), ...paths];
}
function ingressBackend(backend, path) {
    const name = (0,json/* valueAt */.fK)(backend, ["service", "name"]);
    if (typeof name !== "string")
        return [];
    const [number, text] = ["number", "name"].map((key) => (0,json/* valueAt */.fK)(backend, ["service", "port", key]));
    if (typeof number === "number")
        return [{ service: name, port: number, path: [...path, "service", "port", "number"] }];
    return typeof text === "string" ? [{ service: name, port: text, path: [...path, "service", "port", "name"] }] : [];
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/near-miss.js
/** More workloads than these are not compared one by one. */
const mostCompared = 200;
/**
 * The workload that a selector of equal labels probably means: its pods have all labels but one, and that one has
 * nearly the same value, or the same value under another key, or the workload has the name of the selecting object.
 * Null if there is none or if several different corrections are possible.
 */
function nearMiss(selecting, labels, index) {
    const wanted = Object.entries(labels);
    const misses = candidates(selecting, wanted, index)
        .filter(({ group }) => group !== "batch")
        .flatMap((workload) => missOf(selecting, wanted, workload) ?? []);
    const [first, ...others] = misses;
    if (first === undefined)
        return null;
    const same = others.every(({ key, meant }) => JSON.stringify([key, meant]) === JSON.stringify([first.key, first.meant]));
    return same ? first : null;
}
/** Workloads that have all labels but one; for a single label, those of the namespace. None where there are too many. */
function candidates({ namespace }, wanted, index) {
    if (wanted.length === 1) {
        const all = index.podsIn(namespace);
        return all.length > mostCompared ? [] : all;
    }
    const counts = new Map();
    for (const [key, value] of wanted) {
        const labeled = index.podsLabeled(namespace, key, value);
        if (labeled.length > mostCompared)
            return [];
        for (const workload of labeled)
            counts.set(workload, (counts.get(workload) ?? 0) + 1);
    }
    return [...counts].filter(([, count]) => count === wanted.length - 1).map(([workload]) => workload);
}
function missOf(selecting, wanted, workload) {
    const labels = workload.podTemplate?.labels ?? {};
    const missing = wanted.filter(([key, value]) => labels[key] !== value);
    const [[key, value] = ["", ""]] = missing;
    if (missing.length !== 1)
        return null;
    const actual = labels[key];
    if (actual !== undefined) {
        const named = wanted.length === 1 && workload.name !== null && workload.name === selecting.name;
        return named || isMisspelled(value, actual) ? { workload, key, meant: { value: actual } } : null;
    }
    const keys = Object.keys(labels).filter((other) => labels[other] === value && !wanted.some(([own]) => own === other));
    const [other, ...more] = keys;
    return other === undefined || more.length > 0 ? null : { workload, key, meant: { key: other } };
}
/**
 * True if two names are spellings of the same: but for capitals and separators, for two letters that changed places,
 * or, in longer ones, for a single letter. False for two of a series: `v1` and `v2`, `node-1` and `node-10`.
 */
function isMisspelled(text, other) {
    if (text.replace(/\d+/g, "0") === other.replace(/\d+/g, "0"))
        return false;
    if (lettersOf(text) === lettersOf(other))
        return true;
    const [own, others] = differenceOf(text, other);
    if (own.length === 2 && others.length === 2)
        return own[0] === others[1] && own[1] === others[0];
    if (own.length > 1 || others.length > 1)
        return false;
    return Math.min(text.length, other.length) >= (own.length === others.length ? 5 : 4);
}
/** What is left of two texts without what they begin and end with alike. */
function differenceOf(text, other) {
    const shorter = Math.min(text.length, other.length);
    let start = 0;
    while (start < shorter && text[start] === other[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && text.at(-1 - end) === other.at(-1 - end))
        end += 1;
    return [text.slice(start, text.length - end), other.slice(start, other.length - end)];
}
function lettersOf(text) {
    return text.toLowerCase().replace(/[-_.]/g, "");
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/service-ports.js



/** The ports that the containers of a workload declare, and whether each of its main containers and sidecars has some. */
function declaredPorts({ podTemplate }) {
    const running = (podTemplate?.containers ?? []).filter(({ kind }) => kind !== "init");
    const lists = running.map(({ value }) => portsIn(value["ports"], "containerPort"));
    return { ports: lists.flat(), byAll: lists.length > 0 && lists.every((list) => list.length > 0) };
}
/** The paths of the lists of ports, from the object's root. */
function portPaths({ podTemplate }) {
    return (podTemplate?.containers ?? []).map(({ path }) => [...path, "ports"]);
}
/** The ports of a list, whose numbers are at a key of its items. */
function portsIn(list, key) {
    return indexedObjects(list).flatMap(([, port]) => {
        const { [key]: number, name } = port;
        return typeof number === "number" ? { name: typeof name === "string" ? name : null, number } : [];
    });
}
/** The port that is probably meant where there is none of this name or number; null if several are possible. */
function meantPort(wanted, ports) {
    const numbers = new Set(ports.map(({ number }) => number));
    if (typeof wanted === "number")
        return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
    const names = [...new Set(ports.flatMap(({ name }) => name ?? []))];
    const near = names.filter((name) => isMisspelled(wanted, name));
    if (near.length === 1)
        return near[0] ?? null;
    if (numbers.size !== 1)
        return null;
    return names.length === 1 ? (names[0] ?? null) : ([...numbers][0] ?? null);
}
/** The `spec` of a Service; null if it has none or is a name for an external host. */
function portedSpec({ value }) {
    const spec = value["spec"];
    return (0,json/* isObject */.Gv)(spec) && (spec["type"] ?? "ClusterIP") !== "ExternalName" ? spec : null;
}
/** Ports in a sentence: `8080 (http), 9090`. */
function portNames(ports) {
    const texts = ports.map(({ name, number }) => (name === null ? String(number) : `${number} (${name})`));
    return [...new Set(texts)].slice(0, 10).join(", ");
}

// EXTERNAL MODULE: ./build/model/kubernetes/replicas.js
var replicas = __webpack_require__(7178);
;// CONCATENATED MODULE: ./build/model/kubernetes/unit-index.js



/** The objects deployed with an object. Nothing is looked at before it is asked for. */
function unitIndex(around, { having }) {
    return {
        ofKind: ({ group, kind, namespace }) => having(around, objectKeys, keyOf(group, kind, namespace)),
        named: ({ group, kind, namespace, name }) => having(around, objectKeys, keyOf(group, kind, namespace, name)),
        podsLabeled: (namespace, label, value) => having(around, podKeys, keyOf(namespace, label, value)),
        podsIn: (namespace) => having(around, podKeys, keyOf(namespace)),
        autoscalersOf: ({ group, kind, namespace, name }) => having(around, targetKeys, keyOf(group, kind, namespace, name)),
    };
}
const objectKeys = (0,object_list/* remembered */.H)(({ group, kind, namespace, name }) => {
    const ofKind = keyOf(group, kind, namespace);
    return name === null ? [ofKind] : [ofKind, keyOf(group, kind, namespace, name)];
});
const podKeys = (0,object_list/* remembered */.H)(({ kind, namespace, podTemplate }) => {
    // No pod is made of a PodTemplate.
    if (podTemplate === null || kind === "PodTemplate")
        return [];
    const labeled = Object.entries(podTemplate.labels).map(([label, value]) => keyOf(namespace, label, value));
    return [keyOf(namespace), ...labeled];
});
const targetKeys = (0,object_list/* remembered */.H)((manifest) => {
    const target = scaleTarget(manifest);
    return target === null ? [] : [keyOf(target.group, target.kind, target.namespace, target.name)];
});
/** What an autoscaler scales; null for other objects. */
function scaleTarget(manifest) {
    if (!(0,replicas/* isAutoscaler */.Qs)(manifest))
        return null;
    const target = (0,json/* valueAt */.fK)(manifest.value, ["spec", "scaleTargetRef"]);
    // KEDA scales a Deployment unless told otherwise.
    const byDefault = manifest.group === "keda.sh" ? ["apps/v1", "Deployment"] : [];
    const [apiVersion = byDefault[0], kind = byDefault[1], name] = ["apiVersion", "kind", "name"].map((key) => {
        return (0,json/* valueAt */.fK)(target, [key]) ?? undefined;
    });
    if (typeof apiVersion !== "string" || typeof kind !== "string" || typeof name !== "string")
        return null;
    const slash = apiVersion.indexOf("/");
    return { group: slash === -1 ? "" : apiVersion.slice(0, slash), kind, namespace: manifest.namespace, name };
}
function keyOf(...parts) {
    return JSON.stringify(parts);
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/unit-objects.js

/** The objects that are deployed with this one, by their names and labels. */
function indexAround(manifest, workspace) {
    return unitIndex(manifest, workspace);
}
/**
 * The one object that a reference means; null if there is none or if that is not certain: the files of a directory are
 * often alternatives, of which those in the file that has the reference are taken first.
 */
function referencedBy(manifest, key, workspace) {
    return onlyOne(indexAround(manifest, workspace).named(key), manifest);
}
/** Of more objects of one name, nobody knows which one counts. */
const mostAlternatives = 100;
/** The only one of some objects, or the only one in the file of the object that refers to it; null otherwise. */
function onlyOne(objects, manifest) {
    if (objects.length > mostAlternatives)
        return null;
    const own = objects.filter(({ source }) => source.path === manifest.source.path);
    const [first, ...others] = own.length > 0 ? own : objects;
    return first === undefined || others.length > 0 ? null : first;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/backend-port-unknown.js






/** An Ingress or route names a port that its Service has. */
const backendPortUnknown = objectRule({
    id: "backend-port-unknown",
    summary: "An Ingress or a route sends requests to a port that the Service does not have.",
    why: "The controller finds no endpoints for the backend, and clients get an error such as 503.",
    severity: "error",
    category: "correctness",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource",
        "https://gateway-api.sigs.k8s.io/reference/spec/#backendobjectreference",
    ],
    kinds: routingKinds,
    *check(object, { workspace }) {
        const { namespace } = object.manifest;
        for (const reference of backendReferences(object.manifest)) {
            const key = { group: "", kind: "Service", namespace, name: reference.service };
            const service = referencedBy(object.manifest, key, workspace);
            const spec = service === null ? null : portedSpec(service);
            if (service === null || spec === null || workspace.patched(service, ["spec", "ports"]))
                continue;
            const ports = portsIn(spec["ports"], "port");
            const { port } = reference;
            if (ports.length === 0 || ports.some(({ name, number }) => name === port || number === port))
                continue;
            yield problemOf(object, reference, service, ports);
        }
    },
});
function problemOf({ subject, set }, { path, port, service: name }, service, ports) {
    const wanted = typeof port === "number" ? `port ${port}` : `the port "${port}"`;
    const message = `${subject} sends requests to ${wanted} of Service "${name}", which has ${portNames(ports)}.`;
    const related = [(0,lib_places/* objectPlace */.jP)(service, ["spec", "ports"], "the ports of the Service")];
    const meant = meantPort(port, ports);
    // The API has different keys for names and numbers.
    if (meant === null || typeof meant !== typeof port) {
        return {
            at: path,
            message,
            related,
            advice: "Use a port of the Service, by its own number and not its targetPort.",
        };
    }
    const risk = "Check that this port of the Service is the one that is meant.";
    return { at: path, message, related, fix: review(`Use port ${meant}`, risk, set(path, meant)) };
}

;// CONCATENATED MODULE: ./build/rules/lib/rbac/role-reach.js


/** True for a role that Kubernetes comes with or that only adds to others: its grants are known or are judged there. */
function isStandardRole({ name, value, labels }) {
    if (name?.startsWith("system:") === true || (0,json/* valueAt */.fK)(value, ["aggregationRule"]) != null)
        return true;
    return Object.keys(labels).some((key) => key.startsWith("rbac.authorization.k8s.io/aggregate-to-"));
}
/** True for a ClusterRole unless everything in its deploy unit that binds it is a RoleBinding. */
function isClusterWide(role, workspace) {
    if (role.kind !== "ClusterRole")
        return false;
    const bindings = workspace.having(role, boundClusterRole, role.name ?? "");
    return bindings.length === 0 || bindings.some(({ kind }) => kind === "ClusterRoleBinding");
}
const rbac = "rbac.authorization.k8s.io";
/** The name of the ClusterRole that a binding gives. */
const boundClusterRole = (0,object_list/* remembered */.H)(({ group, kind, value }) => {
    if (group !== rbac || !kind.endsWith("Binding"))
        return [];
    const name = (0,json/* valueAt */.fK)(value, ["roleRef", "name"]);
    return typeof name === "string" && (0,json/* valueAt */.fK)(value, ["roleRef", "kind"]) === "ClusterRole" ? [name] : [];
});
const roleNames = (0,object_list/* remembered */.H)(({ group, kind, name }) => {
    return group === rbac && kind.endsWith("Role") ? [`${kind} ${name}`] : [];
});
/** The role with that kind and name that is deployed with an object, the first where there are several. */
function roleNamed(kind, name, around, workspace) {
    return workspace.having(around, roleNames, `${kind} ${name}`)[0];
}

;// CONCATENATED MODULE: ./build/rules/lib/rbac/binding.js



/** The kinds that bind roles, as `group/kind`. */
const bindingKinds = [
    "rbac.authorization.k8s.io/RoleBinding",
    "rbac.authorization.k8s.io/ClusterRoleBinding",
];
/** The subjects of a binding that have a kind and a name. */
function subjectsOf(binding) {
    const subjects = binding.at("subjects");
    if (!Array.isArray(subjects))
        return [];
    return subjects.flatMap((subject, index) => {
        if (!(0,json/* isObject */.Gv)(subject))
            return [];
        const { kind, name } = subject;
        return typeof kind === "string" && typeof name === "string" ? { index, kind, name } : [];
    });
}
/** The kind and name of the role that a binding gives. */
function boundRole(binding) {
    const [kind, name] = [binding.at("roleRef", "kind"), binding.at("roleRef", "name")];
    return typeof kind === "string" && typeof name === "string" ? { kind, name } : null;
}
/** True where a binding stands in all namespaces. */
function bindsEverywhere({ manifest }) {
    return manifest.kind === "ClusterRoleBinding";
}
/** True for the bindings and roles that Kubernetes itself comes with. */
function isBootstrap({ name, labels }) {
    return name?.startsWith("system:") === true || labels["kubernetes.io/bootstrapping"] !== undefined;
}
/** The roles that Kubernetes and its tools give to everybody on purpose. */
const publicRoles = new Set([
    "system:public-info-viewer",
    "system:discovery",
    "system:basic-user",
    "system:service-account-issuer-discovery",
    "kubeadm:bootstrap-signer-clusterinfo",
]);
/** True where a role is meant for everybody, or its rules in the deploy unit only allow asking about oneself. */
function binding_isHarmless(binding, workspace) {
    const role = boundRole(binding);
    if (role === null)
        return false;
    if (publicRoles.has(role.name))
        return true;
    const found = roleNamed(role.kind, role.name, binding.manifest, workspace);
    const rules = objectsOf(found?.value["rules"]);
    return rules.length > 0 && rules.every((rule) => asksAboutItself(textsOf(rule["resources"]), textsOf(rule["verbs"])));
}
function asksAboutItself(resources, verbs) {
    // Endpoints that are no resources, such as /healthz and /version.
    if (resources.length === 0)
        return verbs.length > 0 && verbs.every((verb) => verb === "get");
    return resources.every((resource) => /^selfsubject\w*reviews$/.test(resource));
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/binding-to-broad-role.js


/** `admin`, `edit` and `view` are made for single namespaces. */
const bindingToBroadRole = objectRule({
    id: "binding-to-broad-role",
    summary: "A ClusterRoleBinding gives admin, edit or view in all namespaces.",
    why: "These roles are meant for single namespaces. In all of them, admin and edit read every Secret and run pods as every service account, in kube-system too.",
    severity: "warning",
    category: "security",
    fixes: [],
    sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles"],
    kinds: bindingKinds,
    *check(binding) {
        const role = boundRole(binding);
        if (role?.kind !== "ClusterRole" || !bindsEverywhere(binding) || isBootstrap(binding.manifest))
            return;
        const what = powers.get(role.name);
        if (what === undefined)
            return;
        yield {
            at: ["roleRef", "name"],
            severity: role.name === "view" ? "info" : "warning",
            message: `${binding.subject} gives the role ${role.name} in all namespaces: ${what}.`,
            advice: "Use a RoleBinding in each namespace that needs it.",
        };
    },
});
const powers = new Map([
    ["admin", "its subjects can read every Secret, run pods as every service account, and give others access"],
    ["edit", "its subjects can read every Secret and run pods as every service account"],
    ["view", "its subjects can read nearly everything but Secrets"],
]);

;// CONCATENATED MODULE: ./build/rules/kubernetes/binding-to-cluster-admin.js



/** `cluster-admin` may do everything. */
const bindingToClusterAdmin = objectRule({
    id: "binding-to-cluster-admin",
    summary: "A binding gives the role cluster-admin.",
    why: "Whoever has cluster-admin can do everything in the cluster, or with a RoleBinding in the namespace. A program that is taken over gives all of that away.",
    severity: "warning",
    category: "security",
    fixes: [],
    equivalents: [
        kics("249328b8-5f0f-409f-b1dd-029f07882e11", "k8s/cluster_admin_role_binding_with_super_user_permissions", "6a8b9fb0c133edaa34cbf0e65e79c833275ed8b0"),
        kubeLinter("cluster-admin-role-binding"),
    ],
    sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
    kinds: bindingKinds,
    *check(binding) {
        const role = boundRole(binding);
        if (role?.kind !== "ClusterRole" || role.name !== "cluster-admin" || isBootstrap(binding.manifest))
            return;
        const subjects = subjectsOf(binding);
        const everywhere = bindsEverywhere(binding);
        const unnamed = subjects.find(({ kind, name }) => kind === "ServiceAccount" && name === "default");
        const who = subjects.slice(0, 3).map(({ kind, name }) => `${kind} ${JSON.stringify(name)}`);
        const listed = subjects.length > 3 ? [...who, "others"] : who;
        const given = listed.length === 0 ? "" : ` to ${listed.join(", ")}`;
        const severity = unnamed !== undefined ? "error" : everywhere ? "warning" : "info";
        yield {
            at: ["roleRef", "name"],
            restsOn: [["subjects"]],
            severity,
            message: `${binding.subject} gives cluster-admin${given}, which allows everything in ${everywhere ? "the cluster" : "its namespace"}.`,
            advice: "Bind a role with the rights that are needed, in the namespaces that need them.",
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/binding-to-default-account.js



/** The account of all pods that name none. */
const bindingToDefaultAccount = objectRule({
    id: "binding-to-default-account",
    summary: "A binding gives a role to the service account default.",
    why: "Every pod of the namespace that names no service account runs as this account and has the rights of the role.",
    severity: "warning",
    category: "security",
    fixes: [],
    equivalents: [
        kics("1e749bc9-fde8-471c-af0c-8254efd2dee5", "k8s/role_binding_to_default_service_account", "0d72e0cfad15e11a6e942545107c0e319ea2e4d2"),
    ],
    sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#service-account-permissions"],
    kinds: bindingKinds,
    *check(binding) {
        for (const { index, kind, name } of subjectsOf(binding)) {
            if (kind !== "ServiceAccount" || name !== "default")
                continue;
            yield {
                at: ["subjects", index, "name"],
                message: `${binding.subject} gives its role to the service account default, as which all pods run that name no other.`,
                advice: "Make a service account for the application, name it in its pods, and bind that one.",
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/binding-to-everyone.js


/** Groups that hold everybody, and the user of requests without credentials. */
const bindingToEveryone = objectRule({
    id: "binding-to-everyone",
    summary: "A binding gives a role to everybody: to anonymous requests, all users, or all service accounts.",
    why: "Whoever can reach the API server, or has any account, has the rights of the role.",
    severity: "warning",
    category: "security",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#hardening",
        "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#service-account-permissions",
    ],
    kinds: bindingKinds,
    *check(binding, { workspace }) {
        if (isBootstrap(binding.manifest))
            return;
        for (const subject of subjectsOf(binding)) {
            const found = everyone(subject);
            if (found === null || binding_isHarmless(binding, workspace))
                continue;
            yield {
                at: ["subjects", subject.index, "name"],
                restsOn: [["roleRef"]],
                severity: found.severity,
                message: `${binding.subject} gives its role to ${subject.name}: ${found.who}.`,
                advice: "Bind the users, groups and service accounts that need the role.",
            };
        }
    },
});
/** Who a name of everybody stands for, as the kind of subject that it is the name of. */
const everybody = new Map([
    ["system:anonymous", { kind: "User", who: "requests without credentials", severity: "error" }],
    ["system:unauthenticated", { kind: "Group", who: "requests without credentials", severity: "error" }],
    ["system:authenticated", { kind: "Group", who: "every user and service account", severity: "warning" }],
    ["system:serviceaccounts", { kind: "Group", who: "every service account of the cluster", severity: "warning" }],
]);
function everyone({ kind, name }) {
    const found = everybody.get(name);
    if (found === undefined || kind === "ServiceAccount")
        return null;
    if (kind === found.kind)
        return found;
    return { who: `the name of a ${found.kind}, not of a ${kind}, for ${found.who}`, severity: "warning" };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/binding-to-system-masters.js


/** The group that the API server asks no authorizer about. */
const bindingToSystemMasters = objectRule({
    id: "binding-to-system-masters",
    summary: "A binding names the group system:masters.",
    why: "Members of this group may do everything, whatever bindings say, and can't be stopped by removing a binding. A binding suggests that the group is in use.",
    severity: "error",
    category: "security",
    fixes: [],
    sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
    kinds: bindingKinds,
    *check(binding) {
        if (isBootstrap(binding.manifest) || binding.manifest.name === "cluster-admin")
            return;
        for (const { index, kind, name } of subjectsOf(binding)) {
            if (kind !== "Group" || name !== "system:masters")
                continue;
            yield {
                at: ["subjects", index, "name"],
                message: `${binding.subject} names the group system:masters, whose members bypass RBAC and can't lose their rights.`,
                advice: "Use a group of your own, and bind it to the role that it needs.",
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/pod-standards/capability-names.js
/** All capabilities of Linux, without the prefix CAP_ (capabilities(7)). */
const capabilityNames = ("AUDIT_CONTROL AUDIT_READ AUDIT_WRITE BLOCK_SUSPEND BPF CHECKPOINT_RESTORE CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER " +
    "FSETID IPC_LOCK IPC_OWNER KILL LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE MKNOD NET_ADMIN NET_BIND_SERVICE " +
    "NET_BROADCAST NET_RAW PERFMON SETFCAP SETGID SETPCAP SETUID SYSLOG SYS_ADMIN SYS_BOOT SYS_CHROOT SYS_MODULE " +
    "SYS_NICE SYS_PACCT SYS_PTRACE SYS_RAWIO SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG WAKE_ALARM").split(" ");
/** What the baseline standard allows to add (kubernetes.io: Pod Security Standards). */
const baselineCapabilities = new Set([
    "AUDIT_WRITE",
    "CHOWN",
    "DAC_OVERRIDE",
    "FOWNER",
    "FSETID",
    "KILL",
    "MKNOD",
    "NET_BIND_SERVICE",
    "SETFCAP",
    "SETGID",
    "SETPCAP",
    "SETUID",
    "SYS_CHROOT",
]);
/** A name as Kubernetes spells it: in upper case, without the prefix CAP_. */
function plainCapability(name) {
    return name.toUpperCase().replace(/^CAP_/, "");
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/capabilities-added.js





/** Containers add no capability but NET_BIND_SERVICE. */
const capabilitiesAdded = containerRule({
    id: "capabilities-added",
    summary: "A container adds capabilities.",
    why: "Each capability is a part of what root may do. With some, such as SYS_ADMIN, SYS_PTRACE or NET_ADMIN, a program " +
        "in the container can reach the node or other pods.",
    severity: "warning",
    severities: { restricted: "warning" },
    category: "security",
    fixes: [],
    equivalents: [
        trivy(["KSV-0022", "AVD-KSV-0022", "KSV022", "no-non-default-capabilities", "kubernetes-no-non-default-capabilities"], "kubernetes/specific_capabilities_added.rego"),
    ],
    sources: [
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
        "https://man7.org/linux/man-pages/man7/capabilities.7.html",
    ],
    *check(scope, context) {
        const { container, subject } = scope;
        if (scope.at("securityContext", "privileged") === true)
            return;
        const known = new Set(addedCapabilities(container).filter((name) => name === "ALL" || capabilityNames.includes(name)));
        const beyond = [...known].filter((name) => !baselineCapabilities.has(name));
        const named = beyond.length > 0 ? beyond : [...known].filter((name) => name !== "NET_BIND_SERVICE");
        if (named.length === 0)
            return;
        const level = beyond.length > 0 ? "baseline" : "restricted";
        const what = known.has("ALL")
            ? "all capabilities"
            : `the ${named.length === 1 ? "capability" : "capabilities"} ${listed(named)}`;
        const message = `${subject} adds ${what}, which the Pod Security Standard ${level} forbids.`;
        const advice = "Remove what the program works without. A user other than root gets no added capability anyway, unless the program file has it.";
        const severity = level === "baseline" ? "warning" : "info";
        const at = ["securityContext", "capabilities", "add"];
        yield judge({ at, severity, message, advice }, scope, context, { level, remedy: "remove what it works without" });
    },
});

// EXTERNAL MODULE: ./build/model/images/image-owner.js
var image_owner = __webpack_require__(214);
// EXTERNAL MODULE: ./build/model/images/known-images.js + 7 modules
var known_images = __webpack_require__(3062);
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
const escalation_risk_programs = [
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
const programWord = new RegExp(`\\b(?:${escalation_risk_programs.join("|")})\\b|(?:^|[\\s;&|('"/])(?:ping6?)(?= )`, "i");
/** Why `allowPrivilegeEscalation: false` may break a container; null if no reason is known. */
function escalationRisk(scope, context) {
    const found = programRisk(scope, context);
    const risk = found === null ? bySettings(scope) : null;
    return risk === null ? found : { risk, related: [] };
}
/** What in the command or the image of a container is known to gain privileges; null if nothing is. */
function programRisk(scope, context) {
    const { container } = scope;
    const program = programWord.exec(commandText(container))?.[0].replace(/^[^\w]/, "");
    if (program !== undefined) {
        return {
            risk: `The command contains "${program}", which needs setuid programs or file capabilities.`,
            related: [],
        };
    }
    for (const use of possibleImages(scope, context)) {
        const found = byDockerfile(use);
        if (found !== null)
            return found;
    }
    const risk = escalation_risk_byImage(container.image ?? "");
    return risk === null ? null : { risk, related: [] };
}
function byDockerfile(use) {
    const gained = gainedPrivileges(use);
    if (gained === null)
        return null;
    const { dockerfile, container } = use;
    const { instruction, does, purpose, capability } = gained;
    const place = (0,lib_places/* instructionPlace */.iR)(dockerfile, instruction, `the instruction that ${does}`);
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
    // The fix lets every user open the ports that the container declares.
    const opensPort = hasLowPort([container]);
    const [added] = addedCapabilities(container).filter((name) => name !== "NET_BIND_SERVICE" || !opensPort);
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

;// CONCATENATED MODULE: ./build/rules/lib/pod-standards/drop-all.js









const dropPath = ["securityContext", "capabilities", "drop"];
const addPath = ["securityContext", "capabilities", "add"];
/** True where a container drops all capabilities, however that is spelled. */
function dropsAll({ at }) {
    return textsOf(at(...dropPath)).some((name) => plainCapability(name) === "ALL");
}
/** What a container is known to need capabilities for, as sentences with what to do; null if nothing is known. */
function capabilityNeed(scope, context) {
    const { container } = scope;
    const [fact] = programRisk(scope, context)?.risk.split(/(?<=\.) /) ?? [];
    if (fact !== undefined)
        return `${fact} A program with file capabilities may not start without them. ${lastStep}`;
    if (drop_all_runsAsNonRoot(scope, context))
        return null;
    const command = rootCommandOf(scope);
    if (command !== null) {
        return `The command runs ${command}, which usually needs root and capabilities. Drop ALL, and add those that it needs.`;
    }
    const use = builtImage(scope, context);
    const runsOwnProgram = scope.at("command") == null && (use === null || use.stage.entryPoint === null);
    const image = (0,known_images/* imageUser */.Rc)(use === null ? (container.image ?? "") : rootImageOf(use.stage));
    if (image.kind === "known" && image.start === "root" && runsOwnProgram) {
        return image.stepsDown === true
            ? "The image starts as root and switches to its own user, for which it needs capabilities. Set runAsUser to that user first, then drop ALL."
            : "The image starts as root, and its program needs capabilities to switch to its own user. Drop ALL, and add CHOWN, SETGID, SETUID and NET_BIND_SERVICE if it needs them.";
    }
    const sign = madeForRoot(scope);
    return sign === null ? null : `${sign} Drop ALL, and add the capabilities that it needs.`;
}
const lastStep = "If the container works without capabilities, drop ALL.";
function drop_all_runsAsNonRoot(scope, context) {
    const user = scope.effective("runAsUser").value;
    if (typeof user === "number")
        return user > 0;
    return scope.effective("runAsNonRoot").value === true || builtImage(scope, context)?.stage.user.kind === "user";
}
/** What can go wrong once all capabilities are dropped, in one sentence. */
function dropRisk(scope, context) {
    if (drop_all_runsAsNonRoot(scope, context))
        return "A program file with capabilities of its own (setcap) no longer starts.";
    return (0,image_owner/* imageOwner */.d)(scope.container.image ?? "") !== "own"
        ? "If the image starts as root to change the owner of files or to switch to another user, it no longer starts."
        : "A program that runs as root can no longer change the owner of files, switch to another user or read everybody's files.";
}
/** Drops all capabilities and keeps what is added; a container with a port below 1024 may still open it. */
function dropAll(scope) {
    const keepsPort = needsLowPort(scope) && !addedCapabilities(scope.container).includes("NET_BIND_SERVICE");
    return [addTo(scope, dropPath, "ALL"), ...(keepsPort ? [addTo(scope, addPath, "NET_BIND_SERVICE")] : [])];
}
function addTo(scope, path, name) {
    const list = scope.at(...path);
    return Array.isArray(list) && list.length > 0 ? scope.append(path, name) : scope.set(path, [name]);
}
function needsLowPort({ container, pod }) {
    const opened = objectsOf(pod.at("securityContext", "sysctls")).some(({ name, value }) => {
        return name === "net.ipv4.ip_unprivileged_port_start" && value === "0";
    });
    return !opened && hasLowPort([container]);
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/capabilities-not-dropped.js






const capabilities_not_dropped_standard = {
    level: "restricted",
    remedy: "drop all capabilities and add those that it needs",
    agents: "access",
};
/** Each container drops all capabilities. */
const capabilitiesNotDropped = containerRule({
    id: "capabilities-not-dropped",
    summary: "A container keeps the capabilities that the container runtime gives by default.",
    why: "Root in the container can then change the owner of files, send raw packets and more. Most programs need no " +
        "capability at all.",
    severity: "info",
    preset: "restricted",
    severities: { restricted: "warning" },
    category: "security",
    fixes: ["review"],
    equivalents: [
        checkov("CKV_K8S_37", "kubernetes/checks/resource/k8s/MinimizeCapabilities.py"),
        trivy(["KSV-0003", "AVD-KSV-0003", "KSV003", "drop-default-capabilities", "kubernetes-drop-default-capabilities"], "kubernetes/capabilities_no_drop_all.rego"),
    ],
    sources: [
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
        "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container",
    ],
    *check(scope, context) {
        if (scope.at("securityContext", "privileged") === true || dropsAll(scope))
            return;
        // Another rule says what to do about this first.
        if (addedCapabilities(scope.container).includes("ALL"))
            return;
        const at = ["securityContext", "capabilities", "drop"];
        const message = `${scope.subject} does not drop all capabilities.`;
        const need = capabilityNeed(scope, context);
        if (need !== null) {
            yield judge({ at, message, advice: need }, scope, context, capabilities_not_dropped_standard);
            return;
        }
        const fix = review("Drop all capabilities", dropRisk(scope, context), ...dropAll(scope));
        yield judge({ at, message, fix }, scope, context, capabilities_not_dropped_standard);
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/pod-standards/misnamed-capabilities.js


/** Longer texts are no names. */
const misnamed_capabilities_longestName = 40;
/** The misspelled entries of a list of capabilities. */
function misnamedCapabilities(list) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((written, index) => {
        if (typeof written !== "string" || !/^\w+$/.test(written) || written.length > misnamed_capabilities_longestName)
            return [];
        const plain = plainCapability(written);
        if (plain === "ALL" || capabilityNames.includes(plain)) {
            return plain === written ? [] : [{ index, written, right: plain, known: true }];
        }
        return [{ index, written, right: nearest(plain), known: false }];
    });
}
function nearest(plain) {
    const near = capabilityNames.filter((name) => (0,edit_distance/* editDistance */.Y)(plain, name) <= 2);
    return near.length === 1 ? (near[0] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/capability-name-invalid.js







/** Capabilities have the names that Kubernetes gives them. */
const capabilityNameInvalid = containerRule({
    id: "capability-name-invalid",
    summary: "A capability has a name that Kubernetes does not use, or that Linux does not know.",
    why: "Kubernetes names capabilities in upper case and without CAP_. Pod Security admission compares the names letter by " +
        "letter, and the container runtime may refuse a name it does not know.",
    severity: "warning",
    category: "correctness",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container",
        "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_capabilities_restricted.go",
    ],
    *check(scope, context) {
        const found = ["add", "drop"].flatMap((key) => {
            const path = ["securityContext", "capabilities", key];
            return misnamedCapabilities(scope.at(...path)).map((each) => ({ ...each, key, path: [...path, each.index] }));
        });
        const [first, ...others] = found;
        if (first === undefined)
            return;
        const isUnknown = found.every(({ known }) => !known);
        const which = isUnknown ? "that Linux does not have" : "in a way that Kubernetes does not use";
        const noun = found.length === 1 ? "a capability" : "capabilities";
        const message = `${scope.subject} names ${noun} ${which}: ${listed(found.map(shown))}.`;
        const related = others.map(({ path }) => scope.place(path, "another such name"));
        const problem = { at: first.path, message, related, ...capability_name_invalid_repair(scope, found) };
        // Admission takes only names that it knows in `add`; in `drop`, it looks for ALL.
        const isAdded = found.some(({ key }) => key === "add");
        const dropped = textsOf(scope.at("securityContext", "capabilities", "drop"));
        const isRefused = isAdded || (dropsAll(scope) && !dropped.includes("ALL"));
        yield isRefused ? judgeRefusal(problem, scope, context, isAdded ? "baseline" : "restricted") : problem;
    },
});
function capability_name_invalid_repair({ set }, found) {
    const operations = found.flatMap(({ path, right }) => (right === null ? [] : [set(path, right)]));
    if (operations.length < found.length)
        return { advice: "Look up the name in capabilities(7), and leave out CAP_." };
    if (found.every(({ known }) => known))
        return { fix: safe("Use the names of Kubernetes", ...operations) };
    return { fix: review("Use the nearest known names", "Another capability may be meant.", ...operations) };
}
function shown({ written, right, known }) {
    const meant = known ? right : `probably ${right}`;
    return right === null ? JSON.stringify(written) : `${JSON.stringify(written)} (${meant})`;
}

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
    const place = (0,lib_places/* objectPlace */.jP)(manifest, [...base, "image"], "the image, which has no shell");
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

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/key-references.js


/** The keys of ConfigMaps and Secrets that the variables and volumes of a pod name and that must exist. */
function keyReferences(pod) {
    const depth = pod.base.length;
    const ofContainers = pod.containers.flatMap(({ container }, index) => {
        return indexedObjects(container.value["env"]).flatMap(([place, variable]) => {
            const path = [...container.path.slice(depth), "env", place, "valueFrom"];
            return [
                ...variableReference("ConfigMap", (0,json/* valueAt */.fK)(variable, ["valueFrom", "configMapKeyRef"]), [
                    ...path,
                    "configMapKeyRef",
                ]),
                ...variableReference("Secret", (0,json/* valueAt */.fK)(variable, ["valueFrom", "secretKeyRef"]), [...path, "secretKeyRef"]),
            ].map((reference) => ({ ...reference, by: { container: index } }));
        });
    });
    const ofVolumes = indexedObjects(pod.at("volumes")).flatMap(([index, volume]) => {
        const sources = indexedObjects((0,json/* valueAt */.fK)(volume, ["projected", "sources"]));
        return [
            ...volumeReferences(volume, ["volumes", index], "secretName"),
            ...sources.flatMap(([place, source]) => volumeReferences(source, ["volumes", index, "projected", "sources", place], "name")),
        ].map((reference) => ({ ...reference, by: { volume: typeof volume["name"] === "string" ? volume["name"] : "" } }));
    });
    return [...ofContainers, ...ofVolumes];
}
function variableReference(kind, reference, path) {
    if (!(0,json/* isObject */.Gv)(reference) || reference["optional"] === true)
        return [];
    const { name, key } = reference;
    return typeof name === "string" && typeof key === "string" ? [{ kind, name, key, path: [...path, "key"] }] : [];
}
function volumeReferences(source, path, secretName) {
    return ["configMap", "secret"].flatMap((type) => {
        const own = source[type];
        if (!(0,json/* isObject */.Gv)(own) || own["optional"] === true)
            return [];
        const name = own[type === "secret" ? secretName : "name"];
        if (typeof name !== "string")
            return [];
        const kind = type === "secret" ? "Secret" : "ConfigMap";
        return indexedObjects(own["items"]).flatMap(([index, { key }]) => {
            return typeof key === "string"
                ? [{ kind, name, key, path: [...path, type, "items", index, "key"] }]
                : [];
        });
    });
}
/**
 * The keys that an object has; null where something else may add keys: a controller that fills in an empty object or
 * one of a type of its own, or a tool that decrypts it.
 */
function keysOf({ kind, value, unfilled }, withBinary) {
    const fields = kind === "Secret" ? ["data", "stringData"] : ["data", ...(withBinary ? ["binaryData"] : [])];
    if (Object.hasOwn(value, "sops") || unfilled.some(([first]) => fields.includes(String(first))))
        return null;
    if (kind === "Secret" && (value["type"] ?? "Opaque") === "kubernetes.io/service-account-token")
        return null;
    const keys = fields.flatMap((field) => {
        const data = value[field];
        return (0,json/* isObject */.Gv)(data) ? Object.keys(data) : [];
    });
    return keys.length === 0 ? null : keys;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/config-key-missing.js






/** A ConfigMap or Secret has the keys that pods need of it. */
const configKeyMissing = podRule({
    id: "config-key-missing",
    summary: "A pod needs a key that its ConfigMap or Secret does not have.",
    why: "The container does not start: it waits with CreateContainerConfigError, or its volume can't be mounted.",
    severity: "error",
    category: "correctness",
    fixes: ["review"],
    windows: "checked",
    sources: [
        "https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#restrictions",
        "https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data",
    ],
    *check(pod, { workspace }) {
        const { namespace } = pod.manifest;
        for (const reference of keyReferences(pod)) {
            const { kind, name, key, by } = reference;
            const object = referencedBy(pod.manifest, { group: "", kind, namespace, name }, workspace);
            if (object === null || workspace.patched(object, ["data"]) || workspace.patched(object, ["stringData"]))
                continue;
            const keys = keysOf(object, "volume" in by);
            if (keys !== null && !keys.includes(key))
                yield config_key_missing_problemOf(pod, reference, object, keys);
        }
    },
});
function config_key_missing_problemOf(pod, { kind, name, key, path, by }, object, keys) {
    const container = "container" in by ? pod.containers[by.container] : undefined;
    const subject = container?.subject ?? `The volume ${"volume" in by ? JSON.stringify(by.volume) : ""} of ${pod.subject}`;
    const field = ["data", "stringData", "binaryData"].find((one) => object.value[one] !== undefined) ?? "data";
    const problem = {
        at: path,
        message: `${subject} needs the key "${key}" of ${kind} "${name}", which does not have it.`,
        related: [(0,lib_places/* objectPlace */.jP)(object, [field], `the keys of the ${kind}`)],
    };
    const [near, ...others] = keys.filter((other) => isMisspelled(key, other));
    if (near === undefined || others.length > 0) {
        return { ...problem, advice: `Add the key to the ${kind}, or set optional: true if the pod can do without it.` };
    }
    const risk = "Check that this is the key that is meant.";
    return { ...problem, fix: review(`Use the key ${near}`, risk, pod.set(path, near)) };
}

;// CONCATENATED MODULE: ./build/rules/lib/pod-standards/privileged-need.js




/** Programs that change the kernel's settings, mount file systems or run containers. */
const privilegedCommand = /(?:^|[\s;&|('"/])(?:buildah|containerd|dind|dockerd|ip6?tables|kubelet|losetup|modprobe|mount|nsenter|podman|sysctl)(?![\w-])/;
/** Images that run containers or change their node. */
const privilegedImageName = /(?:^|[/_-])(?:docker|dind|kaniko|k3s|kind|csi|cni|device-plugin|driver)(?![a-z])/;
/** What shows that a container is privileged for a reason, as a sentence; null if nothing does. */
function privilegedNeed(scope) {
    const { container, pod, at } = scope;
    const shared = hostNamespaces.find((key) => pod.at(key) === true);
    if (shared !== undefined)
        return `The pod sets ${shared}: true and may need this to work on its node.`;
    if (objectsOf(pod.at("volumes")).some((volume) => volume["hostPath"] != null)) {
        return "The pod mounts files of its node and may need this.";
    }
    if (objectsOf(at("volumeMounts")).some(({ mountPropagation }) => mountPropagation === "Bidirectional")) {
        return "The API requires it for mountPropagation: Bidirectional.";
    }
    if (Array.isArray(at("volumeDevices")))
        return "The container uses raw block devices and may need this.";
    const command = privilegedCommand.exec(commandText(container))?.[0].replace(/^[^\w]/, "");
    if (command !== undefined)
        return `The command contains "${command}", which may need this.`;
    const image = container.image ?? "";
    if (privilegedImageName.test(image) || privilegedImage(image)?.purpose.includes("containers") === true) {
        return "The image runs containers or works on its node, and may need this.";
    }
    const [added] = addedCapabilities(container);
    return added === undefined ? null : `The container also adds the capability ${added} and may need both.`;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/container-privileged.js





const container_privileged_standard = { level: "baseline", remedy: "remove privileged: true" };
/** No container sets `privileged: true`. */
const containerPrivileged = containerRule({
    id: "container-privileged",
    summary: "A container is privileged.",
    why: "A privileged container has all capabilities and all devices of its node, without seccomp or AppArmor. Whoever " +
        "controls it controls the node.",
    severity: "warning",
    category: "security",
    fixes: ["review"],
    equivalents: [
        checkov("CKV_K8S_16", "kubernetes/checks/resource/k8s/PrivilegedContainers.py"),
        kubeLinter("privileged-container", "privileged"),
        kubeScore("container-security-context-privileged", "security/security.go"),
        polaris("runAsPrivileged"),
        trivy(["KSV-0017", "AVD-KSV-0017", "KSV017", "no-privileged-containers", "kubernetes-no-privileged-containers"], "kubernetes/privileged.rego"),
    ],
    sources: [
        "https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/#privileged-containers",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    ],
    *check(scope, context) {
        const at = ["securityContext", "privileged"];
        if (scope.at(...at) !== true)
            return;
        const message = `${scope.subject} is privileged.`;
        const need = privilegedNeed(scope);
        if (need !== null) {
            const advice = `${need} Find out what it needs, and give it only that, such as single capabilities or devices.`;
            yield judge({ at, message, advice }, scope, context, container_privileged_standard);
            return;
        }
        // Without privileged: true, the container has no other reason to gain privileges; the API allows the setting then.
        const escalation = ["securityContext", "allowPrivilegeEscalation"];
        const fix = review("Set privileged and allowPrivilegeEscalation to false", "A program that uses devices or changes the kernel's settings stops working.", scope.set(at, false), scope.set(escalation, false));
        const introduced = ["capabilities-not-dropped", "seccomp-profile-missing", "user-namespace-missing"];
        yield judge({ at, message, fix: introducing(fix, ...introduced) }, scope, context, container_privileged_standard);
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/open-shift.js

/** True for objects deployed to OpenShift, which assigns users to pods and rejects others. */
function isOpenShift(manifest, workspace) {
    return workspace.having(manifest, platform, "openshift").length > 0;
}
const platform = (0,object_list/* remembered */.H)(({ group }) => {
    return group === "openshift.io" || group.endsWith(".openshift.io") ? ["openshift"] : [];
});

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
function built_user_byDockerfile(uses, fixDefaults) {
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
        return (0,lib_places/* instructionPlace */.iR)(dockerfile, set, "the instruction that sets the user of the image");
    return (0,lib_places/* instructionPlace */.iR)(dockerfile, stage.from, "the base image, which sets the user of the image");
}

;// CONCATENATED MODULE: ./build/rules/lib/non-root-pod/image-name-user.js




/**
 * What the name of an image says of its user. Only an image that the organisation itself builds gets the user of the
 * configuration: nobody else's image is made for it.
 */
function image_name_user_byImage(scope, { userId, groupId }, openShift) {
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
    const owner = (0,image_owner/* imageOwner */.d)(reference);
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
    const built = built_user_byDockerfile(uses, fixDefaults);
    if (built !== null)
        return built;
    if (configured !== null)
        return byConfiguration(configured);
    return onLastingVolumes(scope, image_name_user_byImage(scope, fixDefaults, openShift));
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
        const problems = rootProblems(pod, found, openShift);
        yield* problems.map((problem) => judgeRefusal(problem, pod, context, "restricted"));
    },
});
function rootProblems(pod, found, openShift) {
    const access = nodeAccess(pod);
    if (access !== null && found.some(({ cause }) => cause.kind !== "non-root-user"))
        return [nodePod(pod, access)];
    if (shareOneFix(pod, found))
        return [wholePod(pod, found, openShift)];
    return found.map((one) => oneContainer(pod, one, openShift));
}
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

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/node-labels.js

/** The places of a pod spec that name a label of nodes: node selector and affinities, without spread constraints. */
function nodeLabelsIn(spec) {
    const selector = (0,json/* valueAt */.fK)(spec, ["nodeSelector"]);
    const keys = (0,json/* isObject */.Gv)(selector) ? Object.keys(selector) : [];
    return [
        ...keys.map((label) => ({ label, path: ["nodeSelector", label], isKey: true })),
        ...below(spec, ["affinity"], 0),
    ];
}
/** Deeper than this, no field of the API names a label. */
const maximumDepth = 8;
function below(spec, path, depth) {
    const value = (0,json/* valueAt */.fK)(spec, path);
    if (depth > maximumDepth || value === null || typeof value !== "object")
        return [];
    if (Array.isArray(value))
        return value.flatMap((_item, index) => below(spec, [...path, index], depth + 1));
    return Object.entries(value).flatMap(([key, item]) => {
        const here = [...path, key];
        if (key === "labelSelector" || key === "namespaceSelector")
            return [];
        if ((key === "topologyKey" || key === "key") && typeof item === "string") {
            return [{ label: item, path: here, isKey: false }];
        }
        return below(spec, here, depth + 1);
    });
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/control-plane-label-outdated.js






const outdated = "node-role.kubernetes.io/master";
const current = "node-role.kubernetes.io/control-plane";
/** kubeadm labels and taints the nodes of the control plane with `control-plane` only. */
const controlPlaneLabelOutdated = podRule({
    id: "control-plane-label-outdated",
    summary: "A pod selects or tolerates control-plane nodes only by the name master.",
    why: "kubeadm has not set this label since Kubernetes 1.24, and not this taint since 1.25. The pod does not get to these nodes.",
    severity: "warning",
    category: "correctness",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/reference/labels-annotations-taints/#node-role-kubernetes-io-control-plane",
        "https://github.com/kubernetes/enhancements/tree/master/keps/sig-cluster-lifecycle/kubeadm/2067-rename-master-label-taint",
    ],
    *check(pod) {
        const { spec } = pod.template;
        if (namesControlPlane(spec, 0) || control_plane_label_outdated_toleratesAll(spec))
            return;
        const risk = "Check that your nodes have this label or taint: some distributions still use the old name.";
        for (const { label, path, isKey } of nodeLabelsIn(spec)) {
            // k3s and others give the label the value "true".
            if (label !== outdated || (isKey && pod.at(...path) !== ""))
                continue;
            const message = `${pod.subject} selects nodes by the label ${outdated}, which kubeadm no longer sets.`;
            const operation = isKey ? pod.rename(path, current) : pod.set(path, current);
            yield { at: path, message, fix: review(`Use ${current}`, risk, operation) };
        }
        for (const path of tolerationsOf(pod)) {
            const message = `${pod.subject} tolerates the taint ${outdated}, which kubeadm no longer sets.`;
            yield { at: path, message, fix: review(`Tolerate ${current}`, risk, pod.set(path, current)) };
        }
    },
});
function tolerationsOf({ at }) {
    return indexedObjects(at("tolerations")).flatMap(([index, { key }]) => {
        return key === outdated ? [["tolerations", index, "key"]] : [];
    });
}
function control_plane_label_outdated_toleratesAll(spec) {
    const list = (0,json/* isObject */.Gv)(spec) ? objectsOf(spec["tolerations"]) : [];
    return list.some(({ key, operator }) => (key ?? "") === "" && operator === "Exists");
}
/** True where the pod names the control plane anywhere: then the old name is there for old clusters. */
function namesControlPlane(value, depth) {
    if (depth > 12 || value === null || typeof value !== "object")
        return value === current || value === otherName;
    const entries = Object.entries(value);
    return entries.some(([key, item]) => key === current || key === otherName || namesControlPlane(item, depth + 1));
}
/** The name that RKE gives the control plane. */
const otherName = "node-role.kubernetes.io/controlplane";

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/cron-schedule.js
/**
 * True for a schedule whose day never comes, such as the 31st of February: five fields of which the day of the month
 * and the month have no day in common, and the day of the week is open (with both set, either one is enough). False
 * for what is not understood. The syntax: github.com/robfig/cron, as kubernetes.io "CronJob" describes it.
 */
function neverComes(schedule) {
    const fields = schedule.trim().split(/\s+/);
    if (fields.length !== 5 || schedule.length > 200)
        return false;
    const [, , days = "", months = "", weekday = ""] = fields;
    if (!isOpen(weekday))
        return false;
    const [wanted, inMonths] = [cron_schedule_numbersIn(days, 1, 31), cron_schedule_numbersIn(months, 1, 12, monthNames)];
    if (wanted === null || inMonths === null || wanted.length === 0)
        return false;
    const earliest = Math.min(...wanted);
    return inMonths.length > 0 && inMonths.every((month) => earliest > (longest[month - 1] ?? 31));
}
/** The most days that each month can have. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
function isOpen(field) {
    return field === "*" || field === "?";
}
/** The numbers that a field stands for; null if it can't be read. */
function cron_schedule_numbersIn(field, lowest, highest, names = []) {
    const numbers = [];
    for (const part of field.split(",")) {
        const [range = "", step = "1", ...rest] = part.split("/");
        const [first = "", last, ...more] = isOpen(range) ? [String(lowest), String(highest)] : range.split("-");
        const from = numberOf(first, names);
        const to = last === undefined ? (part.includes("/") ? highest : from) : numberOf(last, names);
        const by = numberOf(step, []);
        if (from === null || to === null || by === null || by < 1 || rest.length + more.length > 0)
            return null;
        if (from < lowest || to > highest || from > to)
            return null;
        for (let number = from; number <= to; number += by)
            numbers.push(number);
    }
    return numbers;
}
function numberOf(text, names) {
    if (/^\d{1,4}$/.test(text))
        return Number(text);
    const place = names.indexOf(text.toLowerCase());
    return place === -1 ? null : place + 1;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/cron-job-never-runs.js


/** The controller looks at CronJobs every 10 seconds (kubernetes.io: CronJob). */
const shortestDeadline = 10;
/** The schedule of a CronJob has a next time, and its deadline leaves the controller time to start the Job. */
const cronJobNeverRuns = objectRule({
    id: "cron-job-never-runs",
    summary: "A CronJob has a schedule that never comes, or a deadline that is too short for it to start.",
    why: "Kubernetes accepts the CronJob, but starts no Job and reports no error.",
    severity: "error",
    category: "reliability",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax",
        "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline",
    ],
    kinds: ["batch/CronJob"],
    *check({ subject, at: valueAt }) {
        const schedule = valueAt("spec", "schedule");
        if (typeof schedule === "string" && neverComes(schedule)) {
            const message = `${subject} never runs: no month of its schedule "${schedule}" has such a day.`;
            yield { at: ["spec", "schedule"], message, advice: "Use a day that exists in one of the months." };
        }
        const deadline = valueAt("spec", "startingDeadlineSeconds");
        if (typeof deadline !== "number" || deadline < 0 || deadline >= shortestDeadline)
            return;
        yield {
            at: ["spec", "startingDeadlineSeconds"],
            severity: "warning",
            message: `${subject} may never run: its deadline of ${deadline} s is shorter than the 10 s between two checks for due Jobs.`,
            advice: "Set startingDeadlineSeconds to how late a Job may start and still be useful, at least 10.",
        };
    },
});

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
        const known = knownPlaces.get(workload) ?? workloadPlace(workload);
        knownPlaces.set(workload, known);
        return known;
    });
}
/** Each of many Services can have the same workloads. */
const knownPlaces = new WeakMap();
function workloadPlace(workload) {
    return (0,lib_places/* objectPlace */.jP)(workload, ["metadata", "name"], `the ${workload.kind} behind the Service`);
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
    return (0,version_range/* supportsFrom */.D1)(kubernetes, inside ? 22 : 24);
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
    return volumes
        .filter((volume) => (0,json/* isObject */.Gv)(volume["persistentVolumeClaim"]))
        .some((volume) => {
        const name = (0,json/* valueAt */.fK)(volume, ["persistentVolumeClaim", "claimName"]);
        const [claim] = typeof name === "string" ? workspace.having(pod.manifest, claimNames, name) : [];
        const modes = (0,json/* valueAt */.fK)(claim?.value, ["spec", "accessModes"]);
        return !Array.isArray(modes) || !(modes.includes("ReadWriteMany") || modes.includes("ReadOnlyMany"));
    });
}
const claimNames = (0,object_list/* remembered */.H)(({ group, kind, name }) => {
    return group === "" && kind === "PersistentVolumeClaim" && name !== null ? [name] : [];
});

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/node-coverage.js




/**
 * True if a DaemonSet runs on every node that can have callers: it only selects Linux nodes, tolerates every taint, and
 * is not deployed together with Windows pods.
 */
function reachesEveryNode(daemonSet, workspace) {
    const { podTemplate } = daemonSet;
    if (podTemplate === null || workspace.having(daemonSet, systems, "windows").length > 0)
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
const systems = (0,object_list/* remembered */.H)(({ podTemplate }) => (podTemplate?.windows ? ["windows"] : []));

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
        if (!everywhere && (0,version_range/* supportsFrom */.D1)(kubernetes, 34)) {
            // On by default from 1.34 (KEP-3015): the node's own pod when it is ready, else another.
            const at = ["spec", "trafficDistribution"];
            const risk = "Pods on nodes with many callers get more traffic than before.";
            const fix = review("Prefer pods on the caller's node", risk, set(at, "PreferSameNode"));
            yield { at, restsOn: routingChoices, message, related, severity: "info", fix };
            return;
        }
        const at = ["spec", "internalTrafficPolicy"];
        const gapless = daemons.every(rollsWithoutGap);
        const safe = everywhere && gapless && (0,version_range/* supportsFrom */.D1)(kubernetes, 24);
        const risk = everywhere && !gapless ? rolloutRisk : nodesRisk;
        const fix = safeUnless(safe ? null : risk, "Keep traffic on the caller's node", set(at, "Local"));
        yield { at, restsOn: routingChoices, message, related, severity: everywhere ? "warning" : "info", fix };
    },
});
const rolloutRisk = "While the DaemonSet pod of a node restarts, for example in a rollout, callers on that node get no response.";
const nodesRisk = "Callers on nodes without a ready DaemonSet pod get no response.";

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/data.js
var data = __webpack_require__(8040);
;// CONCATENATED MODULE: ./build/rules/kubernetes/data-invalid.js



/** The keys and values that the API takes in a ConfigMap or Secret. */
const dataInvalid = objectRule({
    id: "data-invalid",
    summary: "A ConfigMap or Secret has a key or value that the API rejects, or lacks a key that its type requires.",
    why: "The API rejects the object, and pods that use it do not start.",
    severity: "error",
    category: "correctness",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/concepts/configuration/configmap/",
        "https://kubernetes.io/docs/concepts/configuration/secret/#secret-types",
    ],
    *check(object, { settings }) {
        yield* apiViolationsIn(object, settings.kubernetes, data/* dataViolations */.Z);
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/default-namespace-used.js


/** What every cluster has in its namespace `default`. */
const builtIn = new Set([
    "Service/kubernetes",
    "ServiceAccount/default",
    "Endpoints/kubernetes",
    "Namespace/default",
]);
/** Objects are in a namespace of their own, and not in `default`. */
const defaultNamespaceUsed = objectRule({
    id: "default-namespace-used",
    summary: "An object is in the namespace default.",
    why: "Quotas, network policies and rights are given to namespaces. In default, objects of different owners mix.",
    severity: "info",
    preset: "strict",
    category: "style",
    fixes: [],
    equivalents: [checkov("CKV_K8S_21", "kubernetes/checks/resource/k8s/DefaultNamespace.py")],
    sources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"],
    *check({ manifest, subject }) {
        const { namespace, kind, name } = manifest;
        if (namespace !== "default" || builtIn.has(`${kind}/${name}`))
            return;
        const advice = "Create a namespace for the application, and put its objects there.";
        yield { at: ["metadata", "namespace"], message: `${subject} is in the namespace default.`, advice };
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/selected-pods.js



const selectorPaths = {
    "/Service": ["spec", "selector"],
    "networking.k8s.io/NetworkPolicy": ["spec", "podSelector", "matchLabels"],
    "policy/PodDisruptionBudget": ["spec", "selector", "matchLabels"],
};
/** The kinds whose objects select pods by labels, as `group/kind`. */
const selectingKinds = Object.keys(selectorPaths);
/** The labels that an object selects pods by; null if it has none or has expressions besides. */
function podSelector({ group, kind, value }) {
    const path = Object.hasOwn(selectorPaths, `${group}/${kind}`) ? selectorPaths[`${group}/${kind}`] : undefined;
    if (path === undefined)
        return null;
    const labels = (0,json/* valueAt */.fK)(value, path);
    const expressions = (0,json/* valueAt */.fK)(value, [...path.slice(0, -1), "matchExpressions"]) ?? [];
    if (!(0,json/* isObject */.Gv)(labels) || Object.keys(labels).length === 0)
        return null;
    const texts = (0,string_map/* stringMap */.Q)(labels);
    if (Object.keys(texts).length < Object.keys(labels).length)
        return null;
    return path.at(-1) === "matchLabels" && !(Array.isArray(expressions) && expressions.length === 0)
        ? null
        : { labels: texts, path };
}
/** Selectors that may match more workloads than these are left alone. */
const mostSelected = 200;
/** The workloads of the namespace whose pods match a `labelSelector`; null if that can't be told, or for too many. */
function podsMatching(selector, { namespace }, index) {
    if (!(0,json/* isObject */.Gv)(selector))
        return null;
    const some = fewestLabeled((0,string_map/* stringMap */.Q)(selector["matchLabels"]), namespace, index);
    if (some.length > mostSelected)
        return null;
    const answers = some.map((workload) => selectorMatches(selector, workload.podTemplate?.labels ?? {}));
    return answers.includes(null) ? null : some.filter((_workload, place) => answers[place] === true);
}
/** True if pods of the namespace have all labels, or may have them, where there are too many to look at. */
function somePodsHave(labels, { namespace }, index) {
    const some = fewestLabeled(labels, namespace, index);
    if (some.length > mostSelected)
        return true;
    const wanted = Object.entries(labels);
    return some.some(({ podTemplate }) => wanted.every(([key, value]) => podTemplate?.labels[key] === value));
}
/** The workloads with one of the labels: the one that the fewest have. All of the namespace if there are no labels. */
function fewestLabeled(labels, namespace, index) {
    return Object.entries(labels)
        .map(([key, value]) => index.podsLabeled(namespace, key, value))
        .reduce((fewest, some) => (some.length < fewest.length ? some : fewest), index.podsIn(namespace));
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/disruption-budget.js


/** What keeps a budget from allowing an eviction; null if it allows one, or if that can't be known. */
function blockedDrain(budget, index, workspace) {
    const spec = budget.value["spec"];
    const [maximum = null, minimum = null] = ["maxUnavailable", "minAvailable"].map((key) => (0,json/* valueAt */.fK)(spec, [key]));
    if (maximum === 0 || maximum === "0%") {
        return { path: ["spec", "maxUnavailable"], value: maximum, workload: null, pods: 0, scaled: false };
    }
    if ((typeof minimum !== "string" && typeof minimum !== "number") || maximum !== null)
        return null;
    const path = ["spec", "minAvailable"];
    if (minimum === "100%")
        return { path, value: minimum, workload: null, pods: 0, scaled: false };
    const workloads = podsMatching((0,json/* valueAt */.fK)(spec, ["selector"]), budget, index);
    const [workload, ...others] = workloads ?? [];
    if (workload === undefined || others.length > 0 || !isCounted(workload))
        return null;
    if (workspace.patched(workload, ["spec", "replicas"]))
        return null;
    const { minimum: pods, source } = workspace.replicasOf(workload);
    const needed = pods === null ? null : podsFor(minimum, pods);
    if (pods === null || pods === 0 || needed === null || needed < pods)
        return null;
    return { path, value: minimum, workload, pods, scaled: source !== null && source !== workload };
}
/** True for workloads whose pods evictions are counted for, with a number of pods that is known. */
function isCounted({ group, kind }) {
    return group === "apps" && (kind === "Deployment" || kind === "ReplicaSet" || kind === "StatefulSet");
}
/** How many of the pods must be available; percentages are rounded up. Null for what is neither number nor percentage. */
function podsFor(minimum, pods) {
    if (typeof minimum === "number")
        return minimum;
    const [, percentage = ""] = /^(\d{1,3})%$/.exec(minimum) ?? [];
    return percentage === "" ? null : Math.ceil((Number(percentage) * pods) / 100);
}
const known = new WeakMap();
/**
 * The budgets of a namespace by the workloads whose pods they select: the first one, and the first of another name.
 * Those of which it can't be told what they select are left out.
 */
function budgetsByWorkload(namespace, index) {
    const namespaces = known.get(index) ?? new Map();
    known.set(index, namespaces);
    const found = namespaces.get(namespace);
    if (found !== undefined)
        return found;
    const budgets = new Map();
    for (const budget of index.ofKind({ group: "policy", kind: "PodDisruptionBudget", namespace })) {
        for (const workload of podsMatching((0,json/* valueAt */.fK)(budget.value, ["spec", "selector"]), budget, index) ?? []) {
            const [first, second] = budgets.get(workload) ?? [];
            if (first === undefined)
                budgets.set(workload, [budget]);
            else if (second === undefined && first.name !== budget.name)
                budgets.set(workload, [first, budget]);
        }
    }
    namespaces.set(namespace, budgets);
    return budgets;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/disruption-budget-blocks-drain.js





/** A PodDisruptionBudget lets at least one pod be evicted. */
const disruptionBudgetBlocksDrain = objectRule({
    id: "disruption-budget-blocks-drain",
    summary: "A PodDisruptionBudget never allows a pod to be evicted.",
    why: "Nodes with these pods can't be drained: upgrades of the cluster wait, or delete the pods without respect for the budget.",
    severity: "warning",
    category: "reliability",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget",
        "https://kubernetes.io/docs/concepts/workloads/pods/disruptions/#pod-disruption-budgets",
    ],
    kinds: ["policy/PodDisruptionBudget"],
    *check(budget, { workspace }) {
        const { manifest } = budget;
        const blocked = blockedDrain(manifest, indexAround(manifest, workspace), workspace);
        if (blocked === null)
            return;
        const { path, workload } = blocked;
        yield {
            at: path,
            message: disruption_budget_blocks_drain_messageOf(budget, blocked),
            related: workload === null ? [] : [(0,lib_places/* objectPlace */.jP)(workload, ["spec", "replicas"], "the workload of the budget")],
            fix: disruption_budget_blocks_drain_fixOf(budget, blocked),
        };
    },
});
function disruption_budget_blocks_drain_messageOf({ subject }, { path, value, workload, pods, scaled }) {
    const sets = `${subject} sets ${path.at(-1)}: ${value}`;
    if (workload === null)
        return `${sets}, so no pod can be evicted.`;
    const name = `${workload.kind} "${workload.name}"`;
    const count = `${pods} ${pods === 1 ? "pod" : "pods"}`;
    return scaled
        ? `${sets}, so no pod can be evicted while ${name} has its minimum of ${count}.`
        : `${sets}, but ${name} has ${count}, so none can be evicted.`;
}
function disruption_budget_blocks_drain_fixOf({ set, rename }, { path, workload, value, pods }) {
    if (path.at(-1) === "maxUnavailable")
        return review("Set maxUnavailable to 1", onePod, set(path, 1));
    if (workload !== null && typeof value === "number" && pods > 1) {
        const risk = `Check that the workload can do with ${pods - 1} of its ${pods} pods, for example for a quorum.`;
        return review(`Set minAvailable to ${pods - 1}`, risk, set(path, pods - 1));
    }
    return review("Replace minAvailable with maxUnavailable: 1", onePod, set(path, 1), rename(path, "maxUnavailable"));
}
const onePod = "One pod can then be evicted at a time. A workload with a single pod is down until the new one is ready.";

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/rollouts.js
var rollouts = __webpack_require__(6618);
;// CONCATENATED MODULE: ./build/rules/kubernetes/disruption-budget-invalid.js



/** A PodDisruptionBudget has one amount, as an integer or a percentage. */
const disruptionBudgetInvalid = objectRule({
    id: "disruption-budget-invalid",
    summary: "A PodDisruptionBudget has two amounts, or one that the API rejects.",
    why: "The API rejects the object, and nothing protects the pods from evictions.",
    severity: "error",
    category: "correctness",
    fixes: ["safe"],
    sources: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
    *check(object, { settings }) {
        yield* apiViolationsIn(object, settings.kubernetes, rollouts/* budgetViolations */.C);
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/disruption-budgets-overlap.js





/** A pod belongs to one PodDisruptionBudget at most. */
const disruptionBudgetsOverlap = objectRule({
    id: "disruption-budgets-overlap",
    summary: "Two PodDisruptionBudgets select the same pods.",
    why: "The API refuses to evict a pod that belongs to more than one budget, so its node can't be drained.",
    severity: "warning",
    category: "reliability",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/#how-api-initiated-eviction-works",
        "https://kubernetes.io/docs/tasks/run-application/configure-pdb/",
    ],
    kinds: ["policy/PodDisruptionBudget"],
    *check({ manifest, subject, at: valueAt }, { workspace }) {
        const index = indexAround(manifest, workspace);
        const budgets = budgetsByWorkload(manifest.namespace, index);
        for (const workload of podsMatching(valueAt("spec", "selector"), manifest, index) ?? []) {
            const others = budgets.get(workload) ?? [];
            const earlier = others[0] === manifest ? undefined : others.find(({ name }) => name !== manifest.name);
            if (earlier === undefined)
                continue;
            yield {
                at: ["spec", "selector"],
                message: `${subject} selects the pods of ${workload.kind} "${workload.name}", as does PodDisruptionBudget "${earlier.name}".`,
                related: [(0,lib_places/* objectPlace */.jP)(earlier, ["spec", "selector"], "the other budget")],
                advice: "Keep one of the two budgets for these pods, or change a selector.",
            };
            return;
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/environment.js

/** The variables of a container in their order, which is the one in which the kubelet sets them. */
function variablesOf({ value }) {
    const env = value["env"];
    if (!Array.isArray(env))
        return [];
    return env.flatMap((entry, index) => {
        if (!(0,json/* isObject */.Gv)(entry) || typeof entry["name"] !== "string")
            return [];
        const text = entry["value"];
        return { name: entry["name"], index, value: typeof text === "string" ? text : null, entry };
    });
}
/**
 * The names in `$(NAME)` that the kubelet replaces in a value, a command or an argument. `$$(NAME)` is an escape.
 * From k8s.io/kubernetes/third_party/forked/golang/expansion.
 */
function variablesIn(text) {
    return [...text.matchAll(/\$(?:\$|\(([^)]*)\))/g)].flatMap(([, name]) => {
        return name !== undefined && /^[A-Za-z_][\w.-]*$/.test(name) ? [name] : [];
    });
}
/** True for a name that the kubelet may define for a Service: `REDIS_SERVICE_HOST`, `REDIS_PORT_6379_TCP_ADDR`. */
function isServiceVariable(name) {
    return /_SERVICE_(?:HOST|PORT)|_PORT(?:$|_\d)/.test(name);
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/duplicate-environment-variable.js




/** Of several variables of a name, a container gets the last one. */
const duplicateEnvironmentVariable = containerRule({
    id: "duplicate-environment-variable",
    summary: "A container sets the same environment variable twice.",
    why: "Only the last one counts. Server-side apply rejects the container, and kubectl apply may merge the wrong one.",
    severity: "warning",
    category: "correctness",
    fixes: ["safe"],
    equivalents: [kubeLinter("duplicate-env-var")],
    sources: [
        "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#environment-variables",
        "https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy",
    ],
    *check(scope) {
        const { subject, container, remove, place } = scope;
        const variables = variablesOf(container);
        const last = new Map(variables.map((variable) => [variable.name, variable]));
        /** Names that are referred to between the variable at hand and the last one of that name. */
        const used = new Set();
        for (const variable of variables.toReversed()) {
            const { name, index, value } = variable;
            const final = last.get(name);
            if (final === variable)
                used.delete(name);
            else if (final !== undefined) {
                const at = ["env", index];
                const message = `${subject} sets the environment variable ${name} more than once; the last one counts.`;
                const related = [place(["env", final.index], "the variable that counts")];
                yield used.has(name)
                    ? { at, message, related, advice: `Another variable uses $(${name}). Give one of them a different name.` }
                    : { at, message, related, fix: safe(`Remove the earlier ${name}`, remove(at)) };
            }
            for (const reference of variablesIn(value ?? ""))
                used.add(reference);
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/network-policy.js


/** Both directions. */
const directions = [
    { type: "Ingress", key: "ingress", peers: "from" },
    { type: "Egress", key: "egress", peers: "to" },
];
/** True for a direction that a policy restricts: it is in policyTypes or, without any, defaulted from the rules. */
function isRestricted(policy, direction) {
    const { type, key } = direction;
    const types = policy.at("spec", "policyTypes");
    if (Array.isArray(types) && types.length > 0)
        return textsOf(types).includes(type);
    // API reference, NetworkPolicySpec.policyTypes: Ingress always, Egress where there are egress rules.
    return key === "ingress" || rulesFor(policy, direction).length > 0;
}
/** The rules of a policy in a direction, as written. */
function rulesFor(policy, { key }) {
    const rules = policy.at("spec", key);
    if (!Array.isArray(rules))
        return [];
    return rules.map((rule) => ((0,json/* isObject */.Gv)(rule) ? rule : null));
}
/** The rules that allow all peers on all ports. */
function openRules(policy, direction) {
    return rulesFor(policy, direction).flatMap((rule, index) => {
        if (rule === null || network_policy_listed(rule["ports"]) || network_policy_listed(rule[direction.peers]))
            return [];
        return { direction, path: ["spec", direction.key, index] };
    });
}
function network_policy_listed(value) {
    return Array.isArray(value) ? value.length > 0 : value != null;
}
/** The `ipBlock` peers of a policy whose block is everything, with what they leave out. */
function wholeInternet(policy, direction) {
    return rulesFor(policy, direction).flatMap((rule, index) => {
        const peers = rule?.[direction.peers];
        if (!Array.isArray(peers))
            return [];
        return peers.flatMap((peer, at) => {
            const block = (0,json/* isObject */.Gv)(peer) ? peer["ipBlock"] : undefined;
            if (!(0,json/* isObject */.Gv)(block) || (block["cidr"] !== "0.0.0.0/0" && block["cidr"] !== "::/0"))
                return [];
            const path = ["spec", direction.key, index, direction.peers, at, "ipBlock"];
            return { path, except: textsOf(block["except"]) };
        });
    });
}
/** True for a selector without requirements, which takes everything. */
function selectsAll(selector) {
    if (selector == null)
        return true;
    if (!(0,json/* isObject */.Gv)(selector))
        return false;
    const { matchLabels, matchExpressions } = selector;
    return Object.keys((0,json/* isObject */.Gv)(matchLabels) ? matchLabels : {}).length === 0 && objectsOf(matchExpressions).length === 0;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/egress-reaches-metadata.js



/** Cloud providers serve a node's credentials at one address, which `0.0.0.0/0` includes. */
const egressReachesMetadata = objectRule({
    id: "egress-reaches-metadata",
    summary: "A NetworkPolicy for the internet also allows the metadata service of the cloud.",
    why: "At 169.254.169.254, most providers serve data of the node, often with credentials. 0.0.0.0/0 includes this address and the addresses of the cluster.",
    severity: "info",
    category: "security",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/concepts/security/security-checklist/#network-security",
        "https://kubernetes.io/docs/tasks/administer-cluster/securing-a-cluster/#restricting-cloud-metadata-api-access",
    ],
    kinds: ["networking.k8s.io/NetworkPolicy"],
    *check(policy) {
        const egress = directions.find(({ key }) => key === "egress");
        if (egress === undefined || !isRestricted(policy, egress))
            return;
        for (const { path, except } of wholeInternet(policy, egress)) {
            if (policy.at(...path, "cidr") !== "0.0.0.0/0" || except.some(holdsMetadata))
                continue;
            const rule = policy.at(...path.slice(0, 3), "ports");
            if (Array.isArray(rule) && !rule.some(reachesHttp))
                continue;
            const at = [...path, "except"];
            const risk = "Pods that use the cloud's metadata service, such as for credentials of their node, can't reach it any more.";
            const operation = except.length === 0 ? policy.set(at, [metadata]) : policy.append(at, metadata);
            yield {
                at,
                message: `${policy.subject} allows traffic to 0.0.0.0/0, which includes the metadata service of clouds at 169.254.169.254.`,
                fix: review(`Leave out ${metadata}`, risk, operation),
            };
        }
    },
});
const metadata = "169.254.169.254/32";
/** True for a block of addresses that the metadata service is in. */
function holdsMetadata(block) {
    return /^169\.254\.(?:0\.0\/16|169\.254\/32|169\.0\/24)$|^169\.254\.\d{1,3}\.\d{1,3}\/1[0-9]$/.test(block);
}
/** True for ports that port 80 may be among. */
function reachesHttp(entry) {
    if (typeof entry !== "object" || entry === null)
        return true;
    const { port, endPort, protocol } = entry;
    if (protocol === "UDP" || protocol === "SCTP")
        return false;
    if (typeof port !== "number")
        return true;
    return port <= 80 && (typeof endPort === "number" ? endPort : port) >= 80;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/environment-variable-undefined.js


/** A variable can use `$(NAME)` only of a variable that stands before it. */
const environmentVariableUndefined = containerRule({
    id: "environment-variable-undefined",
    summary: "An environment variable refers to another one that is not defined before it.",
    why: "Kubernetes leaves $(NAME) as it is where no variable of that name comes earlier: the program gets this text.",
    severity: "warning",
    category: "correctness",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/",
        "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#environment-variables",
    ],
    *check(scope) {
        const { container } = scope;
        // What a ConfigMap or Secret defines is not known here.
        if (Array.isArray(container.value["envFrom"]))
            return;
        const variables = variablesOf(container);
        const first = new Map(variables.toReversed().map(({ name, index }) => [name, index]));
        for (const { name, index, value } of variables) {
            const missing = variablesIn(value ?? "").find((other) => {
                return !isServiceVariable(other) && (first.get(other) ?? Infinity) >= index;
            });
            if (missing !== undefined)
                yield environment_variable_undefined_problemOf(scope, { name, index, missing, defined: first.get(missing) });
        }
    },
});
function environment_variable_undefined_problemOf({ subject, place }, { name, index, missing, defined }) {
    const at = ["env", index, "value"];
    if (defined === undefined) {
        const message = `${subject} uses $(${missing}) in the environment variable ${name}, but does not define ${missing}.`;
        const advice = `Define ${missing} before ${name}. Write $$(${missing}) if the program is meant to get this text.`;
        return { at, severity: "info", message, advice };
    }
    if (defined === index) {
        const message = `${subject} uses $(${missing}) in the environment variable ${missing} itself, which stays as it is.`;
        return { at, message, advice: "Kubernetes does not know the variables of the image: write the whole value." };
    }
    const message = `${subject} uses $(${missing}) in the environment variable ${name}, but defines ${missing} only after it.`;
    const related = [place(["env", defined], `where ${missing} is defined`)];
    return { at, message, related, advice: `Define ${missing} before ${name}.` };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/field-deprecated.js




const ingressClass = ["metadata", "annotations", "kubernetes.io/ingress.class"];
const deprecated = [
    {
        kind: "networking.k8s.io/Ingress",
        path: ingressClass,
        since: 18,
        advice: "Set ingressClassName instead.",
    },
    {
        kind: "/Service",
        path: ["spec", "loadBalancerIP"],
        since: 24,
        advice: "Use the annotation of your load balancer, if it has one.",
    },
    {
        kind: "/Service",
        path: ["spec", "externalIPs"],
        since: 36,
        advice: "Use a Service of type LoadBalancer, or a Gateway.",
    },
];
/** Fields and annotations that still work but are to be replaced. */
const fieldDeprecated = objectRule({
    id: "field-deprecated",
    summary: "An object uses a deprecated field or annotation.",
    why: "It still works, but not every implementation supports it, and later releases may ignore it.",
    severity: "info",
    category: "style",
    preset: "strict",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/ingress/#deprecated-annotation",
        "https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec",
    ],
    kinds: ["networking.k8s.io/Ingress", "/Service"],
    *check(object, { settings }) {
        const { manifest, subject } = object;
        for (const { kind, path, since, advice } of deprecated) {
            const value = object.at(...path);
            if (kind !== `${manifest.group}/${manifest.kind}` || since > settings.kubernetes.to.minor || isEmpty(value))
                continue;
            const message = `${subject} sets ${path.at(-1)}, which is deprecated since Kubernetes 1.${since}.`;
            if (path === ingressClass) {
                if (typeof value === "string")
                    yield { at: path, message, ...ingressClassRepair(object, value) };
            }
            else
                yield { at: path, message, advice };
        }
    },
});
function ingressClassRepair(object, value) {
    const { at, set } = object;
    const removal = removeKey(object, ingressClass);
    const field = ["spec", "ingressClassName"];
    const current = at(...field) ?? null;
    if (current === value)
        return { fix: safe("Remove the annotation", removal) };
    if (current !== null)
        return { advice: "Remove it: ingressClassName is set too." };
    const risk = `The cluster must have an IngressClass of the name "${value}".`;
    return { fix: review("Replace it with ingressClassName", risk, removal, set(field, value)) };
}
function isEmpty(value) {
    if (Array.isArray(value))
        return value.length === 0;
    return value === undefined || value === null || value === "" || (0,json/* isObject */.Gv)(value);
}

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
        const related = [(0,lib_places/* instructionPlace */.iR)(use.dockerfile, check, "the HEALTHCHECK of the image")];
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

;// CONCATENATED MODULE: ./build/rules/kubernetes/host-namespace-shared.js





const shares = {
    hostNetwork: "network",
    hostPID: "processes",
    hostIPC: "memory for communication between processes",
};
/** No pod shares the network, the processes or the IPC of its node. */
const hostNamespaceShared = podRule({
    id: "host-namespace-shared",
    summary: "A pod shares the network, the processes or the IPC of its node.",
    why: "Its programs see the traffic or the processes of the node and of other pods there. NetworkPolicies do not apply " +
        "to a pod with hostNetwork.",
    severity: "warning",
    category: "security",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
        "https://kubernetes.io/docs/concepts/configuration/overview/",
    ],
    *check(pod, context) {
        const keys = hostNamespaces.filter((key) => pod.at(key) === true);
        const [first, ...others] = keys;
        if (first === undefined)
            return;
        const settings = listed(keys.map((key) => `${key}: true`));
        const message = `${pod.subject} shares the ${listed(keys.map((key) => shares[key]))} of its node (${settings}).`;
        const related = others.map((key) => pod.place([key], "what else the pod shares with its node"));
        const fix = review(`Set ${listed(keys)} to false`, "A program that needs to see its node's network or processes stops working.", ...keys.map((key) => pod.set([key], false)));
        const advice = keys.includes("hostNetwork")
            ? "A Service makes the ports of a pod reachable without hostNetwork."
            : "With shareProcessNamespace, the containers of a pod see each other's processes without those of the node.";
        yield judge({ at: [first], message, related, advice, fix: introducing(fix, "user-namespace-missing") }, pod, context, {
            level: "baseline",
            remedy: `remove ${settings}`,
        });
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/pod-standards/host-paths.js


/** The hostPath volumes of a pod. */
function hostPathVolumes(pod) {
    const volumes = pod.at("volumes");
    const list = Array.isArray(volumes) ? volumes : [];
    const mounts = pod.containers.flatMap(({ container }) => objectsOf(container.value["volumeMounts"]));
    const writable = new Set(mounts.filter(({ readOnly }) => readOnly !== true).map(({ name }) => name));
    return list.flatMap((volume, index) => {
        const path = (0,json/* valueAt */.fK)(volume, ["hostPath", "path"]);
        const name = (0,json/* valueAt */.fK)(volume, ["name"]);
        if (typeof path !== "string" || typeof name !== "string")
            return [];
        return [{ name, path: plainPath(path), index, writable: writable.has(name) }];
    });
}
function plainPath(path) {
    const plain = path.replaceAll(/\/{2,}/g, "/").replace(/\/$/, "");
    return plain === "" ? "/" : plain;
}
/** Directories with which a process in a container can take over its node. Everything below them counts too. */
const sensitiveTrees = ["/bin", "/boot", "/etc", "/lib", "/lib64", "/proc", "/root", "/sbin", "/sys", "/usr"];
/** Directories that are sensitive as a whole; what is below them often is not. */
const sensitiveDirectories = new Set([
    "/",
    "/dev",
    "/home",
    "/opt",
    "/run",
    "/var",
    "/var/lib",
    "/var/lib/containerd",
    "/var/lib/docker",
    "/var/lib/etcd",
    "/var/lib/kubelet",
    "/var/run",
]);
/** Files below `/etc` that only say what time and which system it is. */
const harmlessFiles = /^\/etc\/(?:localtime|timezone|hostname|machine-id|os-release|ssl\/certs|pki(?:\/.*)?|ca-certificates)$|^\/usr\/(?:share|local\/share)\//;
/** True for files of the node that give power over it. */
function isSensitivePath(path) {
    if (harmlessFiles.test(path))
        return false;
    return sensitiveDirectories.has(path) || sensitiveTrees.some((tree) => path === tree || path.startsWith(`${tree}/`));
}
/** Sockets of container runtimes, and the directories in which they lie. */
const runtimeSockets = /^(?:\/var)?\/run(?:\/(?:docker\.sock|containerd(?:\/containerd\.sock)?|crio(?:\/crio\.sock)?|cri-dockerd\.sock|podman(?:\/podman\.sock)?|dockershim\.sock|k3s\/containerd(?:\/containerd\.sock)?))?$/;
/** True for the socket of a container runtime, or for a directory in which one lies. */
function isRuntimeSocket(path) {
    return runtimeSockets.test(path);
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/host-path-mounted.js






/** No pod mounts files of its node, but for node agents that only read. */
const hostPathMounted = podRule({
    id: "host-path-mounted",
    summary: "A pod mounts files of its node.",
    why: "What it reads or writes there differs from node to node and stays when the pod is gone. With some directories, a " +
        "program in the container can take over the node.",
    severity: "warning",
    category: "security",
    windows: "checked",
    fixes: [],
    equivalents: [
        polaris("hostPathSet"),
        trivy(["KSV-0023", "AVD-KSV-0023", "KSV023", "no-mounted-hostpath", "kubernetes-no-mounted-hostpath"], "kubernetes/hostpath_volumes_mounted.rego"),
    ],
    sources: [
        "https://kubernetes.io/docs/concepts/storage/volumes/#hostpath",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    ],
    *check(pod, context) {
        // A rule of its own is about the sockets.
        const volumes = hostPathVolumes(pod).filter(({ path }) => !isRuntimeSocket(path));
        const isRefused = enforcedLevel(pod.manifest, context.workspace) !== null;
        const isAgent = !isRefused && nodeAgentReason(pod.manifest, pod.template) !== null;
        const sensitive = volumes.filter(({ path, writable }) => isSensitivePath(path) && (!isAgent || writable));
        const counted = isAgent || sensitive.length > 0 ? sensitive : volumes;
        const [first, ...others] = counted;
        if (first === undefined)
            return;
        const paths = counted.map(({ path }) => path);
        const shown = paths.length > 3 ? `${paths.slice(0, 3).join(", ")} and ${paths.length - 3} more` : paths.join(", ");
        const related = others.map(({ index, path }) => pod.place(["volumes", index], `the volume with ${path}`));
        const does = isAgent ? "can write to" : "mounts";
        const problem = {
            at: ["volumes", first.index, "hostPath"],
            severity: sensitive.length > 0 ? "warning" : "info",
            message: `${pod.subject} ${does} files of its node: ${shown}.`,
            related,
            advice: "Use a PersistentVolumeClaim, a ConfigMap or an emptyDir volume instead.",
        };
        yield judge(problem, pod, context, { level: "baseline", remedy: "set readOnly: true on the mounts" });
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/host-port-used.js






const host_port_used_standard = { level: "baseline", remedy: "remove hostPort and use a Service" };
/** No container takes a port of its node. */
const hostPortUsed = containerRule({
    id: "host-port-used",
    summary: "A container takes a port of its node.",
    why: "Only one such pod fits on a node, so others stay pending, rolling updates among them. The port can be reached on " +
        "the address of the node.",
    severity: "warning",
    category: "reliability",
    windows: "checked",
    fixes: ["review"],
    equivalents: [
        checkov("CKV_K8S_26", "kubernetes/checks/resource/k8s/HostPort.py"),
        polaris("hostPortSet"),
        trivy(["KSV-0024", "AVD-KSV-0024", "KSV024", "no-host-port-access", "kubernetes-no-host-port-access"], "kubernetes/access_to_host_ports.rego"),
    ],
    sources: [
        "https://kubernetes.io/docs/concepts/configuration/overview/",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    ],
    *check(scope, context) {
        // The ports of a pod with hostNetwork are ports of the node whether it says so or not.
        if (scope.pod.at("hostNetwork") === true)
            return;
        const list = scope.at("ports");
        const taken = (Array.isArray(list) ? [...list.keys()] : []).flatMap((index) => {
            const [port] = objectsOf([scope.at("ports", index) ?? null]);
            const hostPort = port?.["hostPort"];
            return typeof hostPort === "number" && hostPort !== 0 ? [{ path: ["ports", index, "hostPort"], hostPort }] : [];
        });
        const [first, ...others] = taken;
        if (first === undefined)
            return;
        const ports = listed(taken.map(({ hostPort }) => String(hostPort)));
        const noun = taken.length === 1 ? "port" : "ports";
        const message = `${scope.subject} takes ${noun} ${ports} of its node (hostPort).`;
        const related = others.map(({ path }) => scope.place(path, "another port of the node"));
        const fix = review("Remove hostPort", "Clients that use the address of the node no longer reach the container.", ...taken.map(({ path }) => scope.remove(path)));
        const advice = "A Service of the type NodePort or LoadBalancer makes the port reachable from outside.";
        yield judge({ at: first.path, message, related, advice, fix }, scope, context, host_port_used_standard);
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/host-process-container.js



const host_process_container_standard = { level: "baseline", remedy: "remove hostProcess: true" };
/** No Windows container runs as a process of its node. */
const hostProcessContainer = podRule({
    id: "host-process-container",
    summary: "Windows containers run as processes of their node.",
    why: "A HostProcess container has access to the whole node, as a privileged container has on Linux.",
    severity: "warning",
    category: "security",
    windows: "checked",
    fixes: [],
    equivalents: [
        polaris("hostProcess"),
        trivy(["KSV-0103", "AVD-KSV-0103", "KSV103", "no-hostprocess-containers", "kubernetes-no-hostprocess-containers"], "kubernetes/windows_host_process.rego"),
    ],
    sources: [
        "https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    ],
    *check(pod, context) {
        const bases = [[], ...pod.containers.map(({ base }) => base.slice(pod.base.length))];
        const paths = bases.map((base) => [...base, "securityContext", "windowsOptions", "hostProcess"]);
        const [first, ...others] = paths.filter((path) => pod.at(...path) === true);
        if (first === undefined)
            return;
        const message = `${pod.subject} runs as processes of its Windows node (hostProcess: true).`;
        const related = others.map((path) => pod.place(path, "another HostProcess container"));
        const advice = "Remove hostProcess: true if the program needs no access to its node.";
        yield judge({ at: first, message, related, advice }, pod, context, host_process_container_standard);
    },
});

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/host-settings.js
var host_settings = __webpack_require__(2814);
;// CONCATENATED MODULE: ./build/rules/kubernetes/host-settings-conflict.js



/** Some settings about the host and about privileges exclude each other. */
const hostSettingsConflict = objectRule({
    id: "host-settings-conflict",
    summary: "A pod or container combines settings about the host or about privileges that exclude each other.",
    why: "The API rejects the object.",
    severity: "error",
    category: "correctness",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
        "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/",
    ],
    *check(object, { settings }) {
        yield* apiViolationsIn(object, settings.kubernetes, host_settings/* hostSettingViolations */.f);
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/frozen-images.js

/** What is known of the place that an image comes from; null where it is none of those that are frozen. */
function frozenImage(reference) {
    const image = (0,images_images/* parseImage */.z)(reference);
    if (image === null)
        return null;
    const { registry, repository, tag, digest } = image;
    // registry.k8s.io has all that k8s.gcr.io had, under the same paths.
    if (registry === "k8s.gcr.io") {
        const place = "k8s.gcr.io, which is frozen since April 2023";
        return { place, image: `registry.k8s.io/${reference.slice(reference.indexOf("/") + 1)}`, risk: null };
    }
    const [organization = ""] = repository.split("/", 1);
    if (registry === "gcr.io" && /^google[_-]containers$/.test(organization)) {
        return { place: `gcr.io/${organization}, which gets no new images`, image: null, risk: null };
    }
    // Tags with versions moved to another organization; `latest` and digests did not.
    const isVersion = digest === null && tag !== null && /^\d/.test(tag);
    if (registry !== "docker.io" || organization !== "bitnami" || !isVersion)
        return null;
    return {
        place: "docker.io/bitnami, which removed its tags with versions in 2025",
        image: reference.replace(/(^|\/)bitnami\//, "$1bitnamilegacy/"),
        risk: "The images of bitnamilegacy get no updates: use them only until you have moved to another image.",
    };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/image-registry-frozen.js



/** Images come from a place that still gets updates. */
const imageRegistryFrozen = containerRule({
    id: "image-registry-frozen",
    summary: "A container runs an image from a registry or an organization that gets no updates.",
    why: "No security fixes are published there, and images can disappear. New pods then fail to start.",
    severity: "warning",
    category: "reliability",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/",
        "https://kubernetes.io/blog/2023/03/10/image-registry-redirect/",
        "https://github.com/bitnami/containers/issues/83267",
    ],
    windows: "checked",
    *check({ subject, container, set }) {
        const frozen = container.image === null ? null : frozenImage(container.image);
        if (frozen === null)
            return;
        const { place, image, risk } = frozen;
        const at = ["image"];
        const message = `${subject} runs an image from ${place}.`;
        if (image !== null)
            yield { at, message, fix: safeUnless(risk, `Use ${image}`, set(at, image)) };
        else
            yield { at, message, severity: "info", advice: "Use an image from registry.k8s.io or from the project itself." };
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/image-tag.js

/** How an image leaves its version open: without a tag, or with `latest`; null if it does not, or is no image's name. */
function floatingTag(reference) {
    const image = reference === null ? null : (0,images_images/* parseImage */.z)(reference);
    if (image === null || image.digest !== null)
        return null;
    if (image.tag === null)
        return "none";
    return image.tag === "latest" ? "latest" : null;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/image-tag-floating.js





/** An image is named by a version or a digest, so that all pods run the same. */
const imageTagFloating = containerRule({
    id: "image-tag-floating",
    summary: "A container runs the latest image instead of a certain version.",
    why: "Pods of one workload can run different versions, and a rollback gets the same image again.",
    severity: "warning",
    category: "reliability",
    fixes: [],
    equivalents: [
        checkov("CKV_K8S_14", "kubernetes/checks/resource/k8s/ImageTagFixed.py"),
        kubeLinter("latest-tag"),
        kubeScore("container-image-tag", "container/container.go"),
        polaris("tagNotSpecified"),
        trivy(["KSV-0013", "AVD-KSV-0013", "KSV013", "use-specific-tags"], "kubernetes/uses_image_tag_latest.rego"),
    ],
    sources: ["https://kubernetes.io/docs/concepts/containers/images/#image-names"],
    windows: "checked",
    *check(scope, context) {
        const { subject, container } = scope;
        const tag = floatingTag(container.image);
        if (tag === null)
            return;
        const at = ["image"];
        const message = tag === "none"
            ? `${subject} runs ${container.image} without a tag, which means latest.`
            : `${subject} runs ${container.image}, which can be a different image for each pod.`;
        const isBuilt = possibleImages(scope, context).length > 0;
        if (isBuilt || isUnqualified(container.image)) {
            const built = isBuilt ? "The image is built in this repository" : "The image seems to be one that you build";
            yield {
                at,
                severity: "info",
                message,
                advice: `${built}: let the pipeline that deploys it set its tag or digest.`,
            };
        }
        else
            yield { at, message, advice: "Name the version that you have tested, or its digest." };
    },
});
/** True for a name without a registry that is none of Docker's official images: tools such as Skaffold replace it. */
function isUnqualified(image) {
    return image !== null && !image.includes("/") && (0,image_owner/* imageOwner */.d)(image) === "own";
}

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/ingress.js

/** The kinds of Ingress, as `group/kind`. */
const ingressKinds = ["networking.k8s.io/Ingress", "extensions/Ingress"];
/** The rules of an Ingress with their places; null for one that is no map. */
function rulesOfIngress(ingress) {
    const rules = ingress.at("spec", "rules");
    if (!Array.isArray(rules))
        return [];
    return rules.flatMap((rule, index) => ((0,json/* isObject */.Gv)(rule) ? { index, rule } : []));
}
/**
 * Annotations of ingress-nginx whose values become part of its configuration as they are (CVE-2021-25742), with those
 * of NGINX's own controller.
 */
const snippet = /^(?:nginx\.ingress\.kubernetes\.io\/(?:server|configuration|location|auth|stream|modsecurity)-snippet|nginx\.org\/(?:server|location)-snippets)$/;
/** The snippet annotations of an object. */
function snippetsOf({ manifest }) {
    return Object.keys(manifest.annotations).filter((key) => snippet.test(key));
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/ingress-catches-all-hosts.js


/** A rule without a host takes the requests of all hosts that no other rule names. */
const ingressCatchesAllHosts = objectRule({
    id: "ingress-catches-all-hosts",
    summary: "An Ingress takes requests for any host.",
    why: "A rule without a host, or with a wildcard, also serves names that were meant for other applications of the cluster.",
    severity: "info",
    category: "security",
    preset: "restricted",
    fixes: [],
    sources: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-rules"],
    kinds: ingressKinds,
    *check(ingress) {
        const rules = rulesOfIngress(ingress);
        const open = rules.find(({ rule: { host } }) => host == null || host === "");
        const [wildcard] = rules.flatMap(({ index, rule: { host } }) => {
            return typeof host === "string" && host.startsWith("*") ? { index, host } : [];
        });
        if (open !== undefined)
            yield withoutHost(ingress, open.index);
        else if (wildcard !== undefined)
            yield withWildcard(ingress, wildcard.index, wildcard.host);
        else if (ingress.at("spec", "defaultBackend") != null || ingress.at("spec", "backend") != null)
            yield byDefault(ingress);
    },
});
const advice = "Name the hosts that the application is served as.";
function withoutHost({ subject }, index) {
    return {
        at: ["spec", "rules", index, "host"],
        message: `${subject} has a rule without a host, which takes requests for any host.`,
        advice,
    };
}
function withWildcard({ subject }, index, host) {
    return {
        at: ["spec", "rules", index, "host"],
        message: `${subject} has a rule for ${host}, which takes requests for every name below it.`,
        advice,
    };
}
function byDefault({ subject, at }) {
    const key = at("spec", "defaultBackend") == null ? "backend" : "defaultBackend";
    return {
        at: ["spec", key],
        message: `${subject} has a default backend, which takes requests for any host that no rule names.`,
        advice,
    };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/ingress-class-contradicted.js



/** The deprecated annotation of an Ingress names the same class as its field. */
const ingressClassContradicted = objectRule({
    id: "ingress-class-contradicted",
    summary: "An Ingress has different classes in its field and in the deprecated annotation.",
    why: "The API server refuses to create an Ingress whose annotation and field do not match.",
    severity: "error",
    category: "correctness",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/ingress/#deprecated-annotation",
        "https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/apis/networking/validation/validation.go",
    ],
    kinds: ["networking.k8s.io/Ingress"],
    *check(ingress) {
        const { subject, at: valueAt, place } = ingress;
        const at = ["metadata", "annotations", "kubernetes.io/ingress.class"];
        const field = ["spec", "ingressClassName"];
        const [old, current] = [valueAt(...at), valueAt(...field)];
        if (typeof old !== "string" || typeof current !== "string" || old === current)
            return;
        const message = `${subject} sets ingressClassName: ${current}, but its annotation kubernetes.io/ingress.class says "${old}".`;
        const related = [place(field, "the field that has replaced the annotation")];
        const fix = review("Remove the annotation", `The Ingress then belongs to the class "${current}" only.`, removeKey(ingress, at));
        yield { at, restsOn: [field], message, related, fix };
    },
});

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/ingresses.js
var ingresses = __webpack_require__(1937);
;// CONCATENATED MODULE: ./build/rules/kubernetes/ingress-invalid.js



/** The hosts, paths and backends that the API takes for an Ingress. */
const ingressInvalid = objectRule({
    id: "ingress-invalid",
    summary: "An Ingress has a host, path or backend that the API rejects.",
    why: "The API rejects the Ingress, and nothing that it routes can be reached.",
    severity: "error",
    category: "correctness",
    fixes: [],
    sources: ["https://kubernetes.io/docs/concepts/services-networking/ingress/"],
    *check(object, { settings }) {
        yield* apiViolationsIn(object, settings.kubernetes, ingresses/* ingressViolations */.U);
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/ingress-nginx.js

/** The prefix of the annotations that only ingress-nginx reads. */
const ingress_nginx_prefix = "nginx.ingress.kubernetes.io/";
/** The annotations of an object that only ingress-nginx reads, without their prefix. */
function nginxAnnotations({ annotations }) {
    return Object.keys(annotations).flatMap((key) => (key.startsWith(ingress_nginx_prefix) ? [key.slice(ingress_nginx_prefix.length)] : []));
}
/** The path of an annotation that only ingress-nginx reads. */
function nginxAnnotationPath(name) {
    return ["metadata", "annotations", ingress_nginx_prefix + name];
}
/** True for an image of the controller itself. */
function isNginxController(reference) {
    const image = reference === null ? null : (0,images_images/* parseImage */.z)(reference);
    return (image !== null &&
        /^(?:registry\.k8s\.io|k8s\.gcr\.io)$/.test(image.registry) &&
        nginxRepository.test(image.repository));
}
const nginxRepository = /^ingress-nginx\/controller(?:-chroot)?$/;

;// CONCATENATED MODULE: ./build/rules/kubernetes/ingress-nginx-retired.js



/** ingress-nginx gets no more security fixes. */
const ingressNginxRetired = objectRule({
    id: "ingress-nginx-retired",
    summary: "An object depends on ingress-nginx, which was retired in March 2026.",
    why: "The project gets no more releases, also not for vulnerabilities in the part of the cluster that faces the internet.",
    severity: "info",
    category: "security",
    preset: "strict",
    fixes: [],
    sources: [
        "https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/",
        "https://gateway-api.sigs.k8s.io/guides/migrating-from-ingress/",
    ],
    *check({ manifest, subject }) {
        const advice = "Plan to move to the Gateway API or to another Ingress controller.";
        const [annotation] = manifest.kind === "Ingress" ? nginxAnnotations(manifest) : [];
        if (annotation !== undefined) {
            const at = nginxAnnotationPath(annotation);
            yield { at, message: `${subject} has annotations for ingress-nginx, which was retired in March 2026.`, advice };
        }
        const controller = manifest.podTemplate?.containers.find(({ image }) => isNginxController(image));
        if (controller === undefined)
            return;
        const message = `${subject} runs ingress-nginx in ${containerName(controller)}, which was retired in March 2026.`;
        yield { at: [...controller.path, "image"], message, advice };
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/ingress-snippet.js


/** Whoever writes a snippet configures the controller of everybody. */
const ingressSnippet = objectRule({
    id: "ingress-snippet",
    summary: "An Ingress puts configuration of its own into NGINX with a snippet annotation.",
    why: "A snippet runs inside the controller: whoever can write one can read the controller's token and with it all Secrets of the cluster (CVE-2021-25742). ingress-nginx therefore refuses them by default since 1.9, and drops the whole Ingress.",
    severity: "warning",
    category: "security",
    fixes: [],
    sources: [
        "https://github.com/kubernetes/kubernetes/issues/126811",
        "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#configuration-snippet",
    ],
    kinds: ingressKinds,
    *check(ingress) {
        const [first, ...others] = snippetsOf(ingress);
        if (first === undefined)
            return;
        const more = others.length === 0 ? "" : ` and ${others.length} more`;
        yield {
            at: ["metadata", "annotations", first],
            message: `${ingress.subject} configures NGINX directly with ${first}${more}.`,
            advice: "Most settings have an annotation of their own; what has none belongs into the configuration of the controller.",
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/ingress-tls.js

/** Annotations by which controllers get a certificate, or pass TLS on, without `spec.tls`. */
const certificates = [
    /^alb\.ingress\.kubernetes\.io\/(?:certificate-arn|listen-ports)$/,
    /^networking\.gke\.io\/managed-certificates$/,
    /^ingress\.gcp\.kubernetes\.io\/pre-shared-cert$/,
    /^appgw\.ingress\.kubernetes\.io\/(?:appgw-ssl-certificate|ssl-redirect)$/,
    /^nginx\.ingress\.kubernetes\.io\/ssl-passthrough$/,
    /^haproxy(?:\.org|-ingress\.github\.io)\/ssl-passthrough$/,
    /^traefik\.ingress\.kubernetes\.io\/router\.(?:tls|entrypoints)(?:\.|$)/,
    /^ingress\.kubernetes\.io\/ssl-passthrough$/,
    /^route\.openshift\.io\/termination$/,
    /^cert-manager\.io\//,
    /^external-dns\.alpha\.kubernetes\.io\/cloudflare-proxied$/,
];
/** Classes whose controllers always serve TLS, or serve a private network only. */
const encryptingClasses = /^(?:tailscale|cloudflare|cloudflare-tunnel|ngrok|openshift-default)$/;
/** True where annotations or the class say who ends TLS. */
function terminatesTlsElsewhere({ annotations, value }) {
    const named = (0,json/* valueAt */.fK)(value, ["spec", "ingressClassName"]) ?? annotations["kubernetes.io/ingress.class"];
    if (typeof named === "string" && encryptingClasses.test(named))
        return true;
    return Object.keys(annotations).some((key) => certificates.some((known) => known.test(key)));
}
/** True for an Ingress of ACME challenges, which must be plain HTTP. */
function isRedirectOnly({ annotations, labels, value }) {
    if (labels["acme.cert-manager.io/http01-solver"] === "true")
        return true;
    if (annotations["nginx.ingress.kubernetes.io/permanent-redirect"] !== undefined)
        return true;
    return JSON.stringify((0,json/* valueAt */.fK)(value, ["spec", "rules"]) ?? null).includes("/.well-known/acme-challenge");
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/ingress-without-tls.js



/** Without `tls`, an Ingress serves plain HTTP, unless something else ends TLS. */
const ingressWithoutTls = objectRule({
    id: "ingress-without-tls",
    summary: "An Ingress has no TLS.",
    why: "Passwords and sessions then cross the network in the clear, unless something in front of the Ingress encrypts.",
    severity: "info",
    category: "security",
    fixes: [],
    sources: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"],
    kinds: ingressKinds,
    *check(ingress) {
        const rules = rulesOfIngress(ingress);
        const tls = ingress.at("spec", "tls");
        if (rules.length === 0 && ingress.at("spec", "defaultBackend") == null)
            return;
        if ((Array.isArray(tls) && tls.length > 0) || (tls != null && !Array.isArray(tls)))
            return;
        if (terminatesTlsElsewhere(ingress.manifest) || isRedirectOnly(ingress.manifest))
            return;
        yield {
            at: ["spec", "tls"],
            message: `${ingress.subject} has no tls, so it serves plain HTTP.`,
            advice: "Add spec.tls with the hosts and a Secret; cert-manager can issue the certificate. If a proxy in front ends TLS, turn this rule off.",
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/kustomization-fields.js



/**
 * What `kustomize edit fix` changes too: kubectl.docs.kubernetes.io, and FixKustomizationPreMarshalling in
 * sigs.k8s.io/kustomize/api/types.
 */
const deprecatedKustomizationFields = [
    {
        key: "bases",
        now: "resources",
        repair: (kustomization, value) => moved(kustomization, "bases", "resources", value),
    },
    { key: "imageTags", now: "images", repair: (kustomization) => renamed(kustomization, "imageTags", "images", null) },
    { key: "commonLabels", now: "labels", repair: labels },
    { key: "patchesStrategicMerge", now: "patches", repair: strategicPatches },
    { key: "patchesJson6902", now: "patches", repair: jsonPatches },
    {
        key: "vars",
        now: "replacements",
        repair: () => ({
            advice: "Replace each variable with an entry of replacements that names its source and targets.",
        }),
    },
];
const earlierRisk = "kustomize applies patches before it sets the namespace, names and labels, and patchesJson6902 after that.";
/** The field under its new name, if that is free. */
function renamed({ at, rename }, key, now, risk) {
    if (at(now) !== undefined)
        return { advice: `Move its entries to ${now}.` };
    const title = `Rename ${key} to ${now}`;
    return { fix: risk === null ? safe(title, rename([key], now)) : review(title, risk, rename([key], now)) };
}
/** The entries of the field behind those that its new name has. kustomize reads them in this order, too. */
function moved(kustomization, key, now, value) {
    const { at, append, remove } = kustomization;
    if (at(now) === undefined)
        return renamed(kustomization, key, now, null);
    const entries = textsOf(value);
    if (!Array.isArray(value) || !Array.isArray(at(now)) || entries.length < value.length) {
        return { advice: `Move its entries to ${now}.` };
    }
    return { fix: safe(`Move ${key} to ${now}`, ...entries.map((entry) => append([now], entry)), remove([key])) };
}
/** `labels` with selectors is what `commonLabels` does. */
function labels({ at, set, rename }, value) {
    if (!(0,json/* isObject */.Gv)(value) || at("labels") !== undefined)
        return { advice: "Move them to labels, with includeSelectors: true." };
    const operations = [
        set(["commonLabels"], [{ includeSelectors: true, pairs: value }]),
        rename(["commonLabels"], "labels"),
    ];
    return { fix: safe("Replace commonLabels with labels", ...operations) };
}
/** JSON patches under their new name, which strategic patches beside them would get too. */
function jsonPatches(kustomization) {
    if (kustomization.at("patchesStrategicMerge") !== undefined)
        return { advice: "Move its entries to patches." };
    return renamed(kustomization, "patchesJson6902", "patches", earlierRisk);
}
/** Each file or text of a patch as an entry of `patches`. */
function strategicPatches({ at, set, rename }, value) {
    const entries = textsOf(value);
    const inline = entries.some((text) => text.includes("\n"));
    if (!Array.isArray(value) || entries.length < value.length || inline || at("patches") !== undefined) {
        return { advice: "Move each of them to an entry of patches: a file as path, a text as patch." };
    }
    const key = ["patchesStrategicMerge"];
    const operations = [
        set(key, entries.map((path) => ({ path }))),
        rename(key, "patches"),
    ];
    const risk = "Versions of kustomize before 5.1 accept only one patch in each of these files.";
    return { fix: review("Replace patchesStrategicMerge with patches", risk, ...operations) };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/kustomize-field-deprecated.js


/** A kustomization uses the fields that have replaced older ones. */
const kustomizeFieldDeprecated = objectRule({
    id: "kustomize-field-deprecated",
    summary: "A kustomization uses a deprecated field.",
    why: "kustomize warns about it with each build. A later major version may no longer read it.",
    severity: "info",
    category: "style",
    fixes: ["safe", "review"],
    sources: [
        "https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/",
        "https://github.com/kubernetes-sigs/kustomize/releases/tag/kustomize%2Fv5.0.0",
    ],
    kinds: ["kustomize.config.k8s.io/Component", "kustomize.config.k8s.io/Kustomization"],
    *check(kustomization) {
        for (const { key, now, repair } of deprecatedKustomizationFields) {
            const value = kustomization.at(key);
            if (value === undefined || value === null)
                continue;
            const message = `This kustomization uses ${key}, which is deprecated: ${now} has replaced it.`;
            yield { at: [key], message, ...repair(kustomization, value) };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/label-deprecated.js



/** Labels of nodes that have had stable names since 1.14 and 1.17. */
const stableNames = {
    "beta.kubernetes.io/arch": "kubernetes.io/arch",
    "beta.kubernetes.io/instance-type": "node.kubernetes.io/instance-type",
    "beta.kubernetes.io/os": "kubernetes.io/os",
    "failure-domain.beta.kubernetes.io/region": "topology.kubernetes.io/region",
    "failure-domain.beta.kubernetes.io/zone": "topology.kubernetes.io/zone",
};
/** A pod names the labels of nodes by their stable names. */
const labelDeprecated = podRule({
    id: "label-deprecated",
    summary: "A pod selects nodes by a deprecated label.",
    why: "Stable names have replaced the beta labels, which nodes may lose in a later release of Kubernetes.",
    severity: "warning",
    category: "correctness",
    fixes: ["safe"],
    windows: "checked",
    sources: ["https://kubernetes.io/docs/reference/labels-annotations-taints/#beta-kubernetes-io-os"],
    *check(pod) {
        for (const use of nodeLabelsIn(pod.template.spec)) {
            const stable = Object.hasOwn(stableNames, use.label) ? stableNames[use.label] : undefined;
            if (stable !== undefined)
                yield label_deprecated_problemOf(pod, use, stable);
        }
    },
});
function label_deprecated_problemOf(pod, { label, path, isKey }, stable) {
    const message = `${pod.subject} uses the deprecated node label ${label}. Its name is now ${stable}.`;
    const other = isKey ? pod.at(...path.slice(0, -1), stable) : undefined;
    if (other === undefined) {
        return { at: path, message, fix: safe(`Use ${stable}`, isKey ? pod.rename(path, stable) : pod.set(path, stable)) };
    }
    if (other === pod.at(...path))
        return { at: path, message, fix: safe("Remove the deprecated label", pod.remove(path)) };
    return {
        at: path,
        message,
        advice: `The pod also selects nodes by ${stable}, with a different value. Keep only one.`,
    };
}

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/names.js
var names = __webpack_require__(5826);
;// CONCATENATED MODULE: ./build/rules/kubernetes/label-invalid.js



/** The labels and annotations that the API takes. */
const labelInvalid = objectRule({
    id: "label-invalid",
    summary: "An object has a label, an annotation or a selector that the API rejects.",
    why: "The API rejects the object.",
    severity: "error",
    category: "correctness",
    fixes: [],
    sources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set"],
    *check(object, { settings }) {
        yield* apiViolationsIn(object, settings.kubernetes, names/* labelViolations */.$);
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/exposure.js
/**
 * Annotations that keep a load balancer inside of a network, or limit who reaches it, and their values that do so
 * (Service, Internal load balancer; the documentation of the providers).
 */
const internal = [
    [/^service\.beta\.kubernetes\.io\/aws-load-balancer-internal$/, /^(?!false$)./],
    [/^service\.beta\.kubernetes\.io\/aws-load-balancer-scheme$/, /^internal$/],
    [/^service\.beta\.kubernetes\.io\/azure-load-balancer-internal$/, /^true$/],
    [/^service\.beta\.kubernetes\.io\/azure-(?:allowed-ip-ranges|allowed-service-tags)$/, /./],
    [/^(?:networking|cloud)\.gke\.io\/load-balancer-type$/i, /^internal$/i],
    [/^service\.(?:beta\.)?kubernetes\.io\/openstack-internal-load-balancer$/, /^true$/],
    [/^service\.beta\.kubernetes\.io\/oci-load-balancer-internal$/, /^true$/],
    [/^service\.kubernetes\.io\/qcloud-loadbalancer-internal-subnetid$/, /./],
    [/^service\.beta\.kubernetes\.io\/(?:alibaba-cloud|alicloud)-loadbalancer-address-type$/, /^intranet$/],
    [/^service\.kubernetes\.io\/ibm-load-balancer-cloud-provider-ip-type$/, /^private$/],
    [/^load-balancer\.hetzner\.cloud\/disable-public-network$/, /^true$/],
    [/load-?balancer-(?:source-ranges|inbound-cidrs)$/, /./],
    // MetalLB, Cilium and kube-vip give addresses of the network that they are in.
    [/^(?:metallb\.(?:universe\.tf|io)|io\.cilium|lbipam\.cilium\.io|kube-vip\.io)\//, /./],
];
/** Classes whose load balancers are inside of a network. */
const internalClasses = /^(?:tailscale|io\.cilium\/|kube-vip\.io\/)/;
/** True for a Service whose load balancer is said to be internal, or has addresses that its owner chose. */
function isInternal({ annotations, value }) {
    const spec = (value["spec"] ?? {});
    const { loadBalancerClass, loadBalancerIP } = spec;
    if (typeof loadBalancerClass === "string" && internalClasses.test(loadBalancerClass))
        return true;
    if (typeof loadBalancerIP === "string" && isPrivateAddress(loadBalancerIP))
        return true;
    return Object.entries(annotations).some(([key, set]) => {
        return internal.some(([name, value]) => name.test(key) && value.test(set));
    });
}
/** True for an address that the internet does not route (RFC 1918). */
function isPrivateAddress(address) {
    return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(address);
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/load-balancer-open.js



/** By default, a cloud's load balancer takes traffic from everywhere. */
const loadBalancerOpen = objectRule({
    id: "load-balancer-open",
    summary: "A Service of type LoadBalancer accepts traffic from every address.",
    why: "Most providers give a load balancer a public address. Without loadBalancerSourceRanges, the whole internet reaches the pods.",
    severity: "info",
    category: "security",
    preset: "restricted",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer",
        "https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer",
    ],
    kinds: ["/Service"],
    *check(service) {
        if (service.at("spec", "type") !== "LoadBalancer" || isInternal(service.manifest))
            return;
        const ranges = textsOf(service.at("spec", "loadBalancerSourceRanges"));
        const all = ranges.find((range) => range === "0.0.0.0/0" || range === "::/0");
        if (ranges.length > 0 && all === undefined)
            return;
        const key = ["spec", "loadBalancerSourceRanges"];
        yield {
            at: all === undefined ? ["spec", "type"] : key,
            restsOn: [key],
            message: all === undefined
                ? `${service.subject} is of type LoadBalancer without loadBalancerSourceRanges, so it accepts traffic from every address.`
                : `${service.subject} lists ${all} in loadBalancerSourceRanges, which is every address.`,
            advice: "If not everybody should reach it, list the ranges that should, or use the annotation of your provider for an internal load balancer.",
        };
    },
});

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

;// CONCATENATED MODULE: ./build/rules/lib/pod-standards/temporary-pod.js

/** Files that show or test something. */
const showcase = /(?:^|\/)(?:blog|demos?|docs?|e2e|examples?|fixtures|labs?|quickstarts?|samples?|testdata|tests?|training|tutorials?|workshops?)\//i;
/** Names of pods that people start to look around or to try something. */
const tryName = /(?:^|[-_.])(?:bench\w*|busybox|check|client|curl|debug\w*|demo|dnsutils|example|netshoot|probe|sample|shell|test\w*|tmp|toolbox|tools?|try)(?:$|[-_.\d])/i;
/** True for a Pod that another program owns, or that is not meant to last. */
function isTemporaryPod({ manifest, at, containers }) {
    const { source, name, namespace, annotations, value } = manifest;
    if ((0,json/* valueAt */.fK)(value, ["metadata", "ownerReferences"]) !== undefined)
        return true;
    if ("helm.sh/hook" in annotations || "kubernetes.io/config.mirror" in annotations)
        return true;
    // The kubelet keeps static pods, whose files are in a directory of their node.
    if (namespace === "kube-system" || at("hostNetwork") === true)
        return true;
    if (name === null || tryName.test(name) || showcase.test(source.path))
        return true;
    if (at("activeDeadlineSeconds") !== undefined)
        return true;
    return containers.some(({ container }) => tryName.test((container.image ?? "").replace(/^.*\//, "").replace(/[:@].*$/, "")));
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/naked-pod.js


/** Pods belong to a workload that replaces them. */
const nakedPod = podRule({
    id: "naked-pod",
    summary: "A Pod has no controller that replaces it.",
    why: "When its node fails or is drained, such a Pod is gone for good. It can't be updated in place either.",
    severity: "info",
    category: "reliability",
    kinds: ["/Pod"],
    windows: "checked",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/concepts/configuration/overview/#naked-pods-vs-replicasets-deployments-and-jobs",
        "https://kubernetes.io/docs/concepts/workloads/controllers/",
    ],
    *check(pod) {
        if (isTemporaryPod(pod))
            return;
        const policy = pod.at("restartPolicy") ?? "Always";
        const workload = policy === "Always" ? "Deployment" : "Job";
        yield {
            on: objectScope(pod.manifest),
            at: ["kind"],
            message: `${pod.subject} has no controller, so nothing replaces it when its node fails.`,
            advice: `Make it the template of a ${workload}.`,
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/name-invalid.js



/** The names that the API takes. */
const nameInvalid = objectRule({
    id: "name-invalid",
    summary: "An object, container or volume has a name that the API rejects.",
    why: "The API rejects the object.",
    severity: "error",
    category: "correctness",
    fixes: [],
    sources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/"],
    *check(object, { settings }) {
        yield* apiViolationsIn(object, settings.kubernetes, names/* nameViolations */.i);
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/default-policies.js



const anyNamespace = "namespaces";
/** Objects that name no namespace. */
const inNoNamespace = "";
const namespaces = (0,object_list/* remembered */.H)(({ group, kind }) => (group === "" && kind === "Namespace" ? [anyNamespace] : []));
const workloadNamespaces = (0,object_list/* remembered */.H)(({ podTemplate, namespace }) => {
    return podTemplate === null ? [] : [namespace ?? inNoNamespace];
});
const protectedNamespaces = (0,object_list/* remembered */.H)((manifest) => {
    return isDefaultPolicy(manifest) ? [manifest.namespace ?? inNoNamespace] : [];
});
/** True for a Namespace that workloads of its unit run in, but that no policy of the unit protects as a whole. */
function lacksDefaultPolicy(name, namespace, workspace) {
    if (workspace.having(namespace, protectedNamespaces, name, inNoNamespace).length > 0)
        return false;
    if (workspace.having(namespace, workloadNamespaces, name).length > 0)
        return true;
    // What names no namespace is meant for the only one there is.
    const made = new Set(workspace.having(namespace, namespaces, anyNamespace).map((one) => one.name));
    return made.size === 1 && workspace.having(namespace, workloadNamespaces, inNoNamespace).length > 0;
}
/** True for a policy for all pods of a namespace; what other kinds of policies select is not read, so that all count. */
function isDefaultPolicy({ group, kind, value }) {
    if (!/NetworkPolic(?:y|ies)$/.test(kind))
        return false;
    const spec = value["spec"];
    return group !== "networking.k8s.io" || ((0,json/* isObject */.Gv)(spec) && selectsAll(spec["podSelector"]));
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/namespace-without-default-deny.js


/** Without a NetworkPolicy for all of its pods, every pod of the cluster reaches every pod of a namespace. */
const namespaceWithoutDefaultDeny = objectRule({
    id: "namespace-without-default-deny",
    summary: "A namespace with workloads has no NetworkPolicy for all of its pods.",
    why: "Pods that no NetworkPolicy selects accept traffic from every pod of the cluster. With a policy that denies by default, only what is listed passes.",
    severity: "info",
    category: "security",
    preset: "strict",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-ingress-traffic",
        "https://kubernetes.io/docs/concepts/security/security-checklist/#network-security",
        "https://kubernetes.io/docs/concepts/security/multi-tenancy/#network-isolation",
    ],
    kinds: ["/Namespace"],
    *check({ manifest, subject }, { workspace }) {
        const { name } = manifest;
        if (name === null || name === "kube-system" || name === "kube-public")
            return;
        if (!lacksDefaultPolicy(name, manifest, workspace))
            return;
        yield {
            at: ["metadata", "name"],
            message: `${subject} has workloads but no NetworkPolicy that selects all of its pods.`,
            advice: "Add a NetworkPolicy with podSelector: {} and policyTypes: [Ingress], and then policies that allow what is needed.",
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/pod-standards/namespace-use.js

const namespace_use_inNoNamespace = "";
/** The namespaces of objects that say who cares for a namespace. */
const filledNamespaces = (0,object_list/* remembered */.H)(({ kind, podTemplate, namespace }) => {
    const fills = podTemplate !== null || kind === "ResourceQuota" || kind === "NetworkPolicy";
    return fills ? [namespace ?? namespace_use_inNoNamespace] : [];
});
/** True where pods, quotas or network policies are deployed with a Namespace, into it or without naming one. */
function holdsObjects(name, manifest, workspace) {
    return workspace.having(manifest, filledNamespaces, name, namespace_use_inNoNamespace).length > 0;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/namespace-without-pod-security.js




const namespace_without_pod_security_label = (mode) => `pod-security.kubernetes.io/${mode}`;
const namespace_without_pod_security_at = (mode) => ["metadata", "labels", namespace_without_pod_security_label(mode)];
/** A Namespace says which pods it takes. */
const namespaceWithoutPodSecurity = objectRule({
    id: "namespace-without-pod-security",
    summary: "A Namespace takes every pod, however many privileges it asks for.",
    why: "Without a label for Pod Security admission, the default of the cluster counts, which allows everything unless " +
        "somebody changed it.",
    severity: "info",
    category: "security",
    kinds: ["/Namespace"],
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/concepts/security/pod-security-admission/",
        "https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-namespace-labels/",
    ],
    *check(namespace, { workspace }) {
        const { manifest, subject } = namespace;
        const name = manifest.name ?? "";
        if (name === "" || /^(?:kube-|openshift-)/.test(name) || isOpenShift(manifest, workspace))
            return;
        if (!holdsObjects(name, manifest, workspace))
            return;
        const { labels } = manifest;
        if (labels[namespace_without_pod_security_label("enforce")] === "privileged") {
            const message = `${subject} takes every pod (enforce: privileged).`;
            const advice = "If its pods need no access to their nodes, enforce baseline or restricted.";
            yield { at: namespace_without_pod_security_at("enforce"), message, advice };
            return;
        }
        // Who only warns is on the way.
        const labeled = ["enforce", "warn", "audit"].some((mode) => labels[namespace_without_pod_security_label(mode)] !== undefined);
        if (labeled)
            return;
        const fix = review("Warn about and log pods that the baseline standard forbids", "Nothing is refused, but kubectl shows a warning for each such pod.", namespace.set(namespace_without_pod_security_at("warn"), "baseline"), namespace.set(namespace_without_pod_security_at("audit"), "baseline"));
        const advice = "Once there are no warnings, add the label pod-security.kubernetes.io/enforce: baseline.";
        yield { at: namespace_without_pod_security_at("enforce"), message: `${subject} has no label for Pod Security admission.`, advice, fix };
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/network-policy-allows-all.js


/** A rule without peers and ports lets everything through, and policies add up. */
const networkPolicyAllowsAll = objectRule({
    id: "network-policy-allows-all",
    summary: "A NetworkPolicy has a rule that allows all traffic.",
    why: "An empty rule allows everything, and policies only add up: no other policy can take away what it allows.",
    severity: "info",
    category: "security",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic",
        "https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource",
    ],
    kinds: ["networking.k8s.io/NetworkPolicy"],
    *check(policy) {
        for (const direction of directions) {
            const [open] = isRestricted(policy, direction) ? openRules(policy, direction) : [];
            if (open === undefined)
                continue;
            const useless = rulesFor(policy, direction).length > 1;
            if (!useless && direction.key === "egress" && limitsIngress(policy))
                continue;
            yield {
                at: open.path,
                severity: useless ? "warning" : "info",
                message: useless
                    ? `${policy.subject} has an empty ${direction.key} rule, which allows all traffic and makes its other ${direction.key} rules pointless.`
                    : `${policy.subject} allows all ${direction.key} traffic of the pods that it selects.`,
                advice: `An empty list, ${direction.key}: [], allows nothing; a rule needs ${direction.peers} or ports to allow less than everything.`,
            };
        }
    },
});
/** True for a policy whose point is what may come in: all that goes out is then commonly allowed in so many words. */
function limitsIngress(policy) {
    const ingress = directions.find(({ key }) => key === "ingress");
    return ingress !== undefined && isRestricted(policy, ingress) && openRules(policy, ingress).length === 0;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/network-policy-ineffective.js



/** Rules count for the directions in `policyTypes` only. */
const networkPolicyIneffective = objectRule({
    id: "network-policy-ineffective",
    summary: "A NetworkPolicy has rules for a direction that it does not restrict.",
    why: "Rules only count for the directions in policyTypes. In the other direction, the policy restricts nothing, so all traffic passes.",
    severity: "warning",
    category: "correctness",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource",
        "https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/",
    ],
    kinds: ["networking.k8s.io/NetworkPolicy"],
    *check(policy) {
        for (const direction of directions) {
            if (isRestricted(policy, direction) || rulesFor(policy, direction).length === 0)
                continue;
            yield contradiction(policy, direction);
        }
    },
});
function contradiction({ subject, place, append }, { type, key }) {
    const types = ["spec", "policyTypes"];
    return {
        at: ["spec", key],
        restsOn: [types],
        message: `${subject} has ${key} rules but no ${type} in policyTypes, so they have no effect.`,
        related: [place(types, "the directions that the policy restricts")],
        fix: review(`Add ${type} to policyTypes`, `Traffic that the ${key} rules don't allow is then dropped.`, append(types, type)),
    };
}

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/network-policies.js + 1 modules
var network_policies = __webpack_require__(9956);
;// CONCATENATED MODULE: ./build/rules/kubernetes/network-policy-invalid.js



/** The address ranges and ports that the API takes for a NetworkPolicy. */
const networkPolicyInvalid = objectRule({
    id: "network-policy-invalid",
    summary: "A NetworkPolicy has an address range, port range or type that the API rejects.",
    why: "The API rejects the policy, and nothing restricts the traffic.",
    severity: "error",
    category: "correctness",
    fixes: [],
    sources: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
    *check(object, { settings }) {
        yield* apiViolationsIn(object, settings.kubernetes, network_policies/* networkPolicyViolations */.V);
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/node-port-local.js



/** Nothing steers callers of a node port to nodes with pods, unlike those of a load balancer. */
const nodePortLocal = objectRule({
    id: "node-port-local",
    summary: "A NodePort Service only uses pods on the node that is called, but its pods may not run on every node.",
    why: "With externalTrafficPolicy: Local, a node without a ready pod of the Service drops the traffic to its node port.",
    severity: "info",
    category: "reliability",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/service/#external-traffic-policy",
        "https://kubernetes.io/docs/tutorials/services/source-ip/#source-ip-for-services-with-type-nodeport",
    ],
    kinds: ["/Service"],
    *check({ manifest, subject, set }, { workspace }) {
        const spec = routedSpec(manifest);
        if (spec?.["type"] !== "NodePort" || spec["externalTrafficPolicy"] !== "Local")
            return;
        const backends = workspace.workloadsOf(manifest);
        if (!backends.complete || backends.items.length === 0 || backends.items.some(isDaemonSet))
            return;
        const at = ["spec", "externalTrafficPolicy"];
        const risk = "Pods then see the address of a node instead of the caller's.";
        yield {
            at,
            restsOn: [["spec", "type"]],
            message: `${subject} sets externalTrafficPolicy: Local, but ${service_namesOf(backends.items)} may not run on every node.`,
            related: workloadPlaces(backends.items),
            fix: review("Set externalTrafficPolicy to Cluster", risk, set(at, "Cluster")),
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
        related: [(0,lib_places/* objectPlace */.jP)(manifest, nonRoot.path, "the setting that requires a non-root user")],
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
            (0,lib_places/* objectPlace */.jP)(manifest, nonRoot.path, "the setting that requires a non-root user"),
            (0,lib_places/* objectPlace */.jP)(manifest, [...container.path, "image"], "the image, which runs as root"),
        ],
        advice,
    };
}

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

// EXTERNAL MODULE: ./build/model/kubernetes/api/schema.js + 1 modules
var schema = __webpack_require__(9162);
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

// EXTERNAL MODULE: ./build/model/kubernetes/placeholder.js
var kubernetes_placeholder = __webpack_require__(7874);
;// CONCATENATED MODULE: ./build/model/kubernetes/api/required.js
/**
 * Fields without which API validation refuses an object, by the type that has them. The OpenAPI documents call more
 * fields required, but the server takes an object without some of those: it reads a missing one as zero or empty.
 * From pkg/apis/{autoscaling,core,discovery,networking,node,rbac,storage}/validation of Kubernetes
 * 1.29 to 1.37.
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
    RuntimeClass: ["handler"],
    SecretKeySelector: ["key"],
    ServicePort: ["port"],
    StorageClass: ["provisioner"],
    Subject: ["kind", "name"],
    TCPSocketAction: ["port"],
    TopologySpreadConstraint: ["maxSkew", "topologyKey", "whenUnsatisfiable"],
    Volume: ["name"],
    VolumeMount: ["mountPath", "name"],
    WeightedPodAffinityTerm: ["podAffinityTerm", "weight"],
    "discovery.EndpointSlice": ["addressType"],
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
    return typeof key === "string" && ((0,kubernetes_placeholder/* hasTokenMark */.H)(key) || /^(?:x-|[$._])/.test(key));
}
/** The value where it is certain: null for one that a pipeline may still replace. */
function settledValue(value) {
    if (value === undefined)
        return null;
    return holdsPlaceholder(value) ? null : value;
}
function holdsPlaceholder(value) {
    if (typeof value === "string")
        return (0,kubernetes_placeholder/* isPlaceholder */.w)(value);
    if (typeof value !== "object" || value === null)
        return false;
    return Object.entries(value).some(([key, item]) => (0,kubernetes_placeholder/* hasTokenMark */.H)(key) || holdsPlaceholder(item));
}

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/read.js
var read = __webpack_require__(460);
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
const words = {
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
    return words[type] ?? "a map";
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
    const place = subjectAt(object, fault.path);
    if (fault.kind === "type")
        yield* wrongType(object, fault, place);
    else if (fault.kind === "value")
        yield* refusedValue(object, fault, place);
    else if (fault.kind === "unknown")
        yield* unknownField(object, fault, place, range);
    else if (fault.kind === "missing") {
        const message = `${place.subject} leaves out ${place.field}, which the API requires.`;
        const fix = missingFix(object, fault);
        yield { at: fault.path, message, ...(fix !== null && { fix }) };
    }
    else {
        const since = range.to.minor < fault.since;
        const versions = since ? `only from Kubernetes 1.${fault.since} on` : `only up to Kubernetes 1.${fault.until}`;
        yield { at: fault.path, message: `${place.subject} sets ${place.field}, which the API has ${versions}.` };
    }
}
/** `ImplementationSpecific` is how paths were matched before they had a type. */
function missingFix(object, { path, type }) {
    if (type !== "HTTPIngressPath" || path.at(-1) !== "pathType")
        return null;
    return safe("Set pathType to ImplementationSpecific", object.set(path, "ImplementationSpecific"));
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
function* refusedValue(object, { path, accepted }, { subject, field }) {
    const value = settledValue(object.at(...path));
    if (value === null || isFlow(object, path))
        return;
    const message = `${subject} sets ${field} to ${valueInWords(object, path, value)}, but the API accepts only ${(0,read/* alternatives */.Vo)(accepted)}.`;
    const meant = typeof value === "string" ? (0,read/* nearest */.pA)(value, accepted) : null;
    if (meant === null || typeof value !== "string")
        return yield { at: path, message };
    const [title, operation] = [`Change ${value} to ${meant}`, object.set(path, meant)];
    const same = meant.toLowerCase() === value.toLowerCase();
    const risk = "The value is guessed: check that it is the one that is meant.";
    yield { at: path, message, fix: safeUnless(same ? null : risk, title, operation) };
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

// EXTERNAL MODULE: ./build/model/kubernetes/read-pod-template.js
var read_pod_template = __webpack_require__(4764);
;// CONCATENATED MODULE: ./build/model/kubernetes/api/kinds.js


/** The API versions of each kind that the tables know: `Deployment` is of `apps/v1`. */
const versionsByKind = (() => {
    const versions = new Map();
    for (const key of Object.keys(schemas/* apiSchemas */.N.kinds)) {
        const slash = key.lastIndexOf("/");
        const kind = key.slice(slash + 1);
        versions.set(kind, [...(versions.get(kind) ?? []), key.slice(0, slash)]);
    }
    return versions;
})();
const kinds_known = new Set([...versionsByKind.values()].flat());
/**
 * The API versions that a kind of the API has, where an object names it with another one that never had it: a
 * Deployment of `v1`. Empty for all other objects, those of versions that once had the kind among them.
 */
function rightVersions(apiVersion, kind) {
    const versions = versionsByKind.get(kind) ?? [];
    return kinds_known.has(apiVersion) && !versions.includes(apiVersion) ? versions : [];
}
/** An object as it would be with another API version. */
function withVersion(manifest, apiVersion) {
    const slash = apiVersion.indexOf("/");
    const group = slash === -1 ? "" : apiVersion.slice(0, slash);
    const value = { ...manifest.value, apiVersion };
    return {
        ...manifest,
        object: { ...manifest.object, apiVersion },
        group,
        version: apiVersion.slice(slash + 1),
        value,
        podTemplate: (0,read_pod_template/* readPodTemplate */.I)(group, manifest.kind, value),
    };
}

// EXTERNAL MODULE: ./build/model/kubernetes/api/violations.js + 3 modules
var violations = __webpack_require__(2822);
;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/wrong-group.js



/** A kind of the API under the API version of other kinds: a Deployment of `v1`. */
function* wrongGroup(object, range) {
    const { kind } = object.manifest;
    const { apiVersion } = object.manifest.object;
    const versions = rightVersions(apiVersion, kind);
    const right = versions.at(-1);
    if (right === undefined)
        return;
    const at = ["apiVersion"];
    const message = `${object.subject} has the API version ${apiVersion}, which has no ${kind}.`;
    const isWhole = (0,violations/* apiViolations */.$)(withVersion(object.manifest, right), range).length === 0;
    if (versions.length > 1 || !isWhole)
        return yield { at, message, advice: `The API has this kind in ${versions.join(" and ")}.` };
    const risk = "Check that the kind is the one that is meant: the API version may be right instead.";
    yield { at, message, fix: revealing(review(`Change apiVersion to ${right}`, risk, object.set(at, right))) };
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
        if (isLocalConfig(object.manifest))
            return;
        yield* misspelledVersion(object);
        yield* wrongGroup(object, settings.kubernetes);
        yield* refusedFieldsOf(object, settings.kubernetes);
    },
});

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/pods.js
var pods = __webpack_require__(1136);
;// CONCATENATED MODULE: ./build/rules/kubernetes/pod-invalid.js



/** Names in a pod are unique, and what refers to a name finds it. */
const podInvalid = objectRule({
    id: "pod-invalid",
    summary: "A pod repeats a name, refers to a volume that it does not have, or has a port or toleration that the API rejects.",
    why: "The API rejects the object. What refers to a missing name is usually a name that was changed in one place only.",
    severity: "error",
    category: "correctness",
    fixes: ["review"],
    sources: ["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/"],
    *check(object, { settings }) {
        yield* apiViolationsIn(object, settings.kubernetes, pods/* podViolations */.i);
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/image-agreement/image-user-fix.js

/** Sets runAsUser of a container to the numeric ID of the image's user. */
function runAsMissingUser(container, { uid }) {
    return safe(image_user_fix_titleOf(uid), container.set(["securityContext", "runAsUser"], uid));
}
/** Changes runAsUser to the image's user, and runAsGroup, if it is set, to the image's group. */
function runAsImageUser(container, { uid, gid }) {
    const set = (key, id) => levelOf(container, key).set(["securityContext", key], id);
    const group = container.effective("runAsGroup").value;
    const risk = "Existing files on volumes may belong to the current user, and the new one may not be able to access them.";
    const operations = [set("runAsUser", uid)];
    if (typeof group === "number" && gid !== null && group !== gid)
        operations.push(set("runAsGroup", gid));
    return review(image_user_fix_titleOf(uid), risk, ...operations);
}
function image_user_fix_titleOf(uid) {
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
            const related = [(0,lib_places/* instructionPlace */.iR)(use.dockerfile, userInstruction(use.stage), "the user of the image")];
            yield { ...pod_user_differs_from_image_problemOf(scope, use, found), related };
        }
    },
});
function pod_user_differs_from_image_problemOf(scope, use, found) {
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
        ...(revision !== null && (0,version_range/* supportsFrom */.D1)(settings.kubernetes, 27) && { matchLabelKeys: [revision] }),
        // Without it, tainted nodes count as empty and keep pods Pending (KEP-3094, on by default from 1.26).
        ...(whenUnsatisfiable === "DoNotSchedule" &&
            (0,version_range/* supportsFrom */.D1)(settings.kubernetes, 26) && { nodeTaintsPolicy: "Honor" }),
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
            ...(!autoscaled && { causedBy: [["spec", "replicas"]] }),
            ...(topologies.length === 1 && { severity: "info" }),
            message: `${subject} runs at least ${replicas} pods without spreading them across ${domainsOf(topologies, "or")}.`,
            ...(autoscaled && {
                related: [(0,lib_places/* objectPlace */.jP)(source, ["metadata", "name"], "the autoscaler that sets the minimum number of pods")],
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
    const portsPlace = (0,lib_places/* objectPlace */.jP)(manifest, [...base, ...listed[0].path], "the ports that the container lists");
    return {
        at: path,
        message: `The ${probe} of ${containerName(container)} uses port ${port}, but the container lists ` +
            `${portWords(listed)}, and ${builtImageName(use)} exposes ${portWords(exposed)}.`,
        pair: portPairOf(use, probe),
        related: [portsPlace, exposePlace(use, stray)],
        advice: "Use a port that the program listens on, and add it to the ports of the container and to EXPOSE.",
    };
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
        kics("5572cc5e-1e4c-4113-92a6-7a8a3bd25e6d", "k8s/privilege_escalation_allowed", "077fdc5f3589c607cc70fdc57bff8adc68f976ff"),
        kubeLinter("privilege-escalation-container", "privilege-escalation"),
        kubescape("C-0016", "rule-allow-privilege-escalation"),
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
            yield judgeRefusal({ at, severity: "info", message, related, advice }, scope, context, "restricted");
            return;
        }
        const message = allowed === true
            ? `${subject} sets allowPrivilegeEscalation: true.`
            : `${subject} does not set allowPrivilegeEscalation: false.`;
        const found = escalationRisk(scope, context);
        const fix = safeUnless(found?.risk ?? null, "Set allowPrivilegeEscalation to false", set(at, false));
        yield judgeRefusal({ at, message, related: found?.related ?? [], fix }, scope, context, "restricted");
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/probe-host-set.js



const handlers = [
    ["livenessProbe"],
    ["readinessProbe"],
    ["startupProbe"],
    ["lifecycle", "postStart"],
    ["lifecycle", "preStop"],
];
const actions = ["httpGet", "tcpSocket"];
const probe_host_set_standard = { level: "baseline", since: 34, remedy: "remove host" };
/** The kubelet sends probes and hooks to the pod, and nowhere else. */
const probeHostSet = containerRule({
    id: "probe-host-set",
    summary: "A probe or hook goes to a host that the manifest names, and not to the pod.",
    why: "The kubelet sends the request from its node, so that a manifest can make it reach internal addresses. The " +
        "Pod Security Standard baseline forbids the field from Kubernetes 1.34.",
    severity: "warning",
    category: "security",
    windows: "checked",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
        "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#http-probes",
    ],
    *check(scope, context) {
        const paths = handlers
            .flatMap((handler) => actions.map((action) => [...handler, action, "host"]))
            .filter((path) => typeof scope.at(...path) === "string" && scope.at(...path) !== "");
        const [first, ...others] = paths;
        if (first === undefined)
            return;
        const host = JSON.stringify(scope.at(...first));
        const message = `${scope.subject} sends a ${first[0] === "lifecycle" ? "hook" : "probe"} to the host ${host}.`;
        const related = others.map((path) => scope.place(path, "another host"));
        // With the network of the node, the program may listen on an address of its own.
        const own = scope.pod.at("hostNetwork") === true;
        const fix = review("Remove host, so that the request goes to the pod", "A program that does not listen on the address of the pod fails the probe.", ...paths.map((path) => scope.remove(path)));
        const severity = own || context.settings.kubernetes.to.minor < 34 ? "info" : "warning";
        const advice = "With hostNetwork, the program may listen on that address only. If it listens on the node's, remove host.";
        yield judge({ at: first, severity, message, related, ...(own ? { advice } : { fix }) }, scope, context, probe_host_set_standard);
    },
});

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/probes.js
var probes = __webpack_require__(4635);
;// CONCATENATED MODULE: ./build/rules/kubernetes/probe-invalid.js



/** A probe asks exactly one thing, and has only the settings that its kind takes. */
const probeInvalid = objectRule({
    id: "probe-invalid",
    summary: "A probe or lifecycle hook has no action, several of them, or a setting that the API rejects.",
    why: "The API rejects the object.",
    severity: "error",
    category: "correctness",
    fixes: ["safe"],
    sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"],
    *check(object, { settings }) {
        yield* apiViolationsIn(object, settings.kubernetes, probes/* probeViolations */.fZ);
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/probe-port-unknown.js



/** A probe reaches a port by name only where its container declares one of that name. */
const probePortUnknown = objectRule({
    id: "probe-port-unknown",
    summary: "A probe or lifecycle hook names a port that its container does not declare.",
    why: "The API accepts the object, but the probe always fails: the container never becomes ready, or is restarted again and again.",
    severity: "error",
    category: "correctness",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port",
    ],
    *check(object, { settings }) {
        yield* apiViolationsIn(object, settings.kubernetes, probes/* unknownProbePorts */.Xo);
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/proc-mount-unmasked.js





const proc_mount_unmasked_standard = { level: "baseline", remedy: "remove procMount" };
/** No container sees all of `/proc`, but in a user namespace. */
const procMountUnmasked = containerRule({
    id: "proc-mount-unmasked",
    summary: "A container sees parts of /proc that the runtime hides.",
    why: "Through them, a program can read or change the kernel of the node.",
    severity: "warning",
    category: "security",
    fixes: ["review"],
    equivalents: [
        kubeLinter("unsafe-proc-mount"),
        polaris("procMount"),
        trivy(["KSV-0027", "AVD-KSV-0027", "KSV027", "no-custom-proc-mask", "kubernetes-no-custom-proc-mask"], "kubernetes/non_default_proc_masks_set.rego"),
    ],
    sources: [
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
        "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#managing-access-to-the-proc-filesystem",
    ],
    *check(scope, context) {
        const at = ["securityContext", "procMount"];
        if (scope.at(...at) !== "Unmasked")
            return;
        const inUserNamespace = scope.pod.at("hostUsers") === false;
        if (inUserNamespace && (0,version_range/* supportsFrom */.D1)(context.settings.kubernetes, 35))
            return;
        const fix = review("Set procMount to Default", "A program that runs containers inside this one stops working.", scope.set(at, "Default"));
        const message = `${scope.subject} sees all of /proc (procMount: Unmasked).`;
        yield judge({ at, message, fix }, scope, context, proc_mount_unmasked_standard);
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/pull-policy-contradicts-tag.js


/** An image without a version is only pulled anew with `imagePullPolicy: Always`, and never pulled with `Never`. */
const pullPolicyContradictsTag = containerRule({
    id: "pull-policy-contradicts-tag",
    summary: "A container's imagePullPolicy does not fit its image.",
    why: "A node that has an older image of the same tag keeps it, so that pods on different nodes run different versions.",
    severity: "info",
    category: "reliability",
    fixes: [],
    sources: ["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"],
    windows: "checked",
    *check({ manifest, subject, container, at: valueAt }) {
        const policy = valueAt("imagePullPolicy");
        const at = ["imagePullPolicy"];
        const restsOn = [["image"]];
        if (container.image === null || localPath.test(manifest.source.path))
            return;
        if (policy === "IfNotPresent" && floatingTag(container.image) !== null) {
            const message = `${subject} sets imagePullPolicy: IfNotPresent, but ${container.image} changes under the same name.`;
            yield {
                at,
                restsOn,
                message,
                advice: "Name a version of the image. Until then, remove imagePullPolicy: the default is Always.",
            };
        }
        else if (policy === "Never") {
            const message = `${subject} sets imagePullPolicy: Never, so it starts only on nodes that have the image already.`;
            yield { at, restsOn, message, advice: "Use IfNotPresent unless the image is loaded onto each node." };
        }
    },
});
/** Clusters on a developer's machine, whose nodes are loaded with images. */
const localPath = /(?:^|[/_.-])(?:dev|development|e2e|k3d|kind|local|minikube|microk8s|tests?)(?:[/_.-]|$)/i;

;// CONCATENATED MODULE: ./build/rules/lib/rbac/policy-rule.js


/** The kinds that hold policy rules, as `group/kind`. */
const roleKinds = ["rbac.authorization.k8s.io/Role", "rbac.authorization.k8s.io/ClusterRole"];
/** The entries of a role that are maps. */
function policyRulesOf(role) {
    const rules = role.at("rules");
    if (!Array.isArray(rules))
        return [];
    return rules.flatMap((rule, index) => {
        if (!(0,json/* isObject */.Gv)(rule))
            return [];
        return {
            index,
            apiGroups: textsOf(rule["apiGroups"]),
            resources: textsOf(rule["resources"]),
            verbs: textsOf(rule["verbs"]),
            resourceNames: textsOf(rule["resourceNames"]),
            nonResourceURLs: textsOf(rule["nonResourceURLs"]),
        };
    });
}
/** True where a list of a policy rule holds a value or the wildcard for all of them. */
function isListed(list, value) {
    return list.includes(value) || list.includes("*");
}
/**
 * The resources of a rule that stand for one of those wanted. `*` is left to whoever looks for wildcards. As in the
 * API's ResourceMatches (pkg/apis/rbac/v1/evaluation_helpers.go), a star before the slash covers a subresource of all
 * resources, and one behind it covers nothing.
 */
function resourcesAmong({ resources }, wanted) {
    return resources.filter((granted) => {
        return wanted.some((one) => granted === one || (one.includes("/") && granted === `*${one.slice(one.indexOf("/"))}`));
    });
}

;// CONCATENATED MODULE: ./build/rules/lib/rbac/grant-rule.js



/** The official page about risky grants. */
const goodPractices = "https://kubernetes.io/docs/concepts/security/rbac-good-practices/";
/**
 * A rule over what roles grant: one finding for each policy rule that gives one of the grants. It passes over policy
 * rules that name single objects, over wildcards for resources, which `rbac-wildcard` reports, and standard roles.
 */
function grantRule({ grants, power, advice, objects = [], except, sources, ...facts }) {
    const severity = grants.some(({ atMost }) => atMost === undefined) ? "warning" : "info";
    return objectRule({
        ...facts,
        severity,
        category: "security",
        fixes: [],
        sources: sources ?? [goodPractices],
        kinds: roleKinds,
        *check(role, context) {
            if (isStandardRole(role.manifest))
                return;
            const wide = isClusterWide(role.manifest, context.workspace);
            for (const rule of policyRulesOf(role)) {
                if (isNarrow(rule) || rule.resources.includes("*"))
                    continue;
                const given = grants
                    .filter(({ clusterScoped }) => wide || clusterScoped !== true)
                    .flatMap((grant) => givenBy(rule, grant));
                if (given.length === 0 || except?.(rule, role, context) === true)
                    continue;
                yield problemOf(rule, given, role, wide ? "warning" : "info");
            }
        },
    });
    /** True for a policy rule about single objects that are none of the risky ones. */
    function isNarrow({ resourceNames }) {
        return resourceNames.length > 0 && !resourceNames.some((name) => objects.includes(name));
    }
    function problemOf(rule, given, role, reach) {
        const named = rule.resourceNames.filter((name) => objects.includes(name));
        const own = named.length > 0 ? "warning" : severityOf(given, reach);
        const which = named.length === 0 ? "" : ` named ${named.join(", ")}`;
        return {
            at: ["rules", rule.index, "resources"],
            restsOn: [["rules", rule.index]],
            ...(own === severity ? {} : { severity: own }),
            message: `Subjects of ${role.subject} can ${power}: ${grant_rule_listed(given)}${which}.`,
            advice,
        };
    }
}
/** That of the reach, but of a note where no grant is worth more. */
function severityOf(given, reach) {
    return given.some(({ grant: { atMost } }) => atMost === undefined) ? reach : "info";
}
/** How a policy rule gives a grant; empty where it does not. */
function givenBy(rule, grant) {
    if (!grant.groups.some((group) => isListed(rule.apiGroups, group)))
        return [];
    const resources = resourcesAmong(rule, grant.resources);
    const verbs = rule.verbs.filter((verb) => grant.verbs.includes(verb) || (verb === "*" && grant.named !== true));
    return resources.length === 0 || verbs.length === 0 ? [] : [{ grant, resources, verbs }];
}
const mostNames = 6;
/** `create, update on pods; create on pods/exec`. */
function grant_rule_listed(given) {
    const resourcesBy = new Map();
    for (const { resources, verbs } of given) {
        const key = grant_rule_shortened(verbs);
        const there = resourcesBy.get(key) ?? new Set();
        for (const resource of resources)
            there.add(resource);
        resourcesBy.set(key, there);
    }
    return [...resourcesBy].map(([verbs, resources]) => `${verbs} on ${grant_rule_shortened([...resources])}`).join("; ");
}
function grant_rule_shortened(names) {
    const distinct = [...new Set(names)].map((name) => name.slice(0, 64));
    const rest = distinct.length - mostNames;
    return rest > 0 ? `${distinct.slice(0, mostNames).join(", ")} and ${rest} more` : distinct.join(", ");
}

;// CONCATENATED MODULE: ./build/rules/lib/rbac/grants.js
const grants_workloads = ["deployments", "daemonsets", "statefulsets", "replicasets"];
const jobs = ["jobs", "cronjobs"];
const change = ["create", "update", "patch"];
const remove = ["delete", "deletecollection"];
const grants_rbac = ["rbac.authorization.k8s.io"];
/** Reading Secrets; list and watch show their contents too. */
const readingSecrets = [
    { groups: [""], resources: ["secrets"], verbs: ["get", "list", "watch"] },
];
/** Changing Secrets. */
const changingSecrets = [
    { groups: [""], resources: ["secrets"], verbs: [...change, ...remove], named: true },
];
/** Creating pods, or what makes pods. An update of a pod can replace its images. */
const creatingWorkloads = [
    { groups: [""], resources: ["pods"], verbs: ["create"] },
    { groups: [""], resources: ["replicationcontrollers"], verbs: change },
    { groups: ["apps", "extensions"], resources: grants_workloads, verbs: change },
    { groups: ["batch"], resources: jobs, verbs: change },
    { groups: [""], resources: ["pods"], verbs: ["update", "patch"], atMost: "info", named: true },
];
/** Running commands in pods, or reaching their ports. */
const enteringPods = [
    { groups: [""], resources: ["pods/exec", "pods/attach", "pods/portforward"], verbs: ["create", "get"] },
    { groups: [""], resources: ["pods/ephemeralcontainers"], verbs: ["update", "patch"] },
];
/** The kubelet's API, in which `get` starts commands too. */
const nodeProxy = [
    {
        groups: [""],
        resources: ["nodes/proxy"],
        verbs: ["get", ...change, "delete", "connect", "list", "watch"],
        clusterScoped: true,
    },
];
/** Roles with more rights than one has. */
const escalating = [
    { groups: grants_rbac, resources: ["roles"], verbs: ["escalate", "bind"] },
    // A RoleBinding to a ClusterRole asks for the right to bind it in its namespace.
    { groups: grants_rbac, resources: ["clusterroles"], verbs: ["bind", "escalate"] },
];
/** Changes of roles and bindings, within the rights that one has. */
const changingRoles = [
    {
        groups: grants_rbac,
        resources: ["roles", "clusterroles", "rolebindings", "clusterrolebindings"],
        verbs: change,
        atMost: "info",
        named: true,
    },
];
/** Acting as somebody else. */
const impersonating = [
    { groups: [""], resources: ["users", "groups", "uids"], verbs: ["impersonate"], clusterScoped: true },
    { groups: ["authentication.k8s.io"], resources: ["uids"], verbs: ["impersonate"], clusterScoped: true },
    { groups: [""], resources: ["serviceaccounts"], verbs: ["impersonate"] },
];
/** Tokens of any ServiceAccount. */
const issuingTokens = [
    { groups: [""], resources: ["serviceaccounts/token"], verbs: ["create"] },
];
/** Certificates that the cluster trusts. */
const approvingCertificates = [
    {
        groups: ["certificates.k8s.io"],
        resources: ["certificatesigningrequests/approval"],
        verbs: ["update", "patch"],
        clusterScoped: true,
    },
    { groups: ["certificates.k8s.io"], resources: ["signers"], verbs: ["approve", "sign"], clusterScoped: true },
];
/** Admission webhooks and policies. */
const changingAdmission = [
    {
        groups: ["admissionregistration.k8s.io"],
        resources: [
            "validatingwebhookconfigurations",
            "mutatingwebhookconfigurations",
            "validatingadmissionpolicies",
            "validatingadmissionpolicybindings",
            "mutatingadmissionpolicies",
            "mutatingadmissionpolicybindings",
        ],
        verbs: [...change, ...remove],
        clusterScoped: true,
    },
];
/** PersistentVolumes, which can be of a node's directory. */
const creatingVolumes = [
    { groups: [""], resources: ["persistentvolumes"], verbs: ["create"], clusterScoped: true },
];
/** Labels of namespaces, which Pod Security and NetworkPolicies go by. */
const changingNamespaces = [
    { groups: [""], resources: ["namespaces"], verbs: ["update", "patch"] },
];
/** Where traffic goes, and what is kept out. */
const changingNetwork = [
    {
        groups: ["networking.k8s.io", "extensions"],
        resources: ["networkpolicies", "ingresses"],
        verbs: [...change, ...remove],
        atMost: "info",
        named: true,
    },
    { groups: [""], resources: ["services", "endpoints"], verbs: [...change, ...remove], atMost: "info", named: true },
    { groups: [""], resources: ["services/status"], verbs: ["update", "patch"], atMost: "info", named: true },
    {
        groups: ["discovery.k8s.io"],
        resources: ["endpointslices"],
        verbs: [...change, ...remove],
        atMost: "info",
        named: true,
    },
];
/** Ending workloads. */
const deletingWorkloads = [
    { groups: [""], resources: ["pods", "replicationcontrollers"], verbs: remove, atMost: "info", named: true },
    { groups: ["apps", "extensions"], resources: grants_workloads, verbs: remove, atMost: "info", named: true },
    { groups: ["batch"], resources: jobs, verbs: remove, atMost: "info", named: true },
];
/** What happened, in the cluster's own words. */
const deletingEvents = [
    { groups: ["", "events.k8s.io"], resources: ["events"], verbs: remove, atMost: "info", named: true },
];
/** Settings of what runs in a cluster. */
const changingConfigMaps = [
    { groups: [""], resources: ["configmaps"], verbs: change, atMost: "info", named: true },
];

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-approves-certificates.js



/** The cluster trusts certificates that are approved. */
const rbacApprovesCertificates = grantRule({
    id: "rbac-approves-certificates",
    summary: "A role allows approving or signing certificates for the cluster.",
    why: "A client certificate can name any user and group, system:masters too, and can't be withdrawn.",
    equivalents: [checkov("CKV_K8S_156", "kubernetes/checks/resource/k8s/RbacApproveCertificateSigningRequests.py")],
    sources: [`${goodPractices}#csrs-and-certificate-issuing`],
    grants: approvingCertificates,
    power: "have certificates issued",
    advice: "Name the signers in resourceNames, and leave approval to one controller.",
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-changes-configmaps.js



/** ConfigMaps in kube-system configure the cluster. */
const rbacChangesConfigmaps = grantRule({
    id: "rbac-changes-configmaps",
    summary: "A role allows changing ConfigMaps that configure the cluster.",
    why: "In kube-system, ConfigMaps configure DNS and, on some platforms, who is an administrator: coredns, aws-auth.",
    grants: changingConfigMaps,
    power: "change ConfigMaps that may configure the cluster",
    advice: "Name the ConfigMaps in resourceNames, or use a Role in the namespace of the application.",
    objects: ["aws-auth", "coredns"],
    except: ({ resourceNames }, { manifest }, { workspace }) => {
        if (resourceNames.length > 0 || manifest.namespace === "kube-system")
            return false;
        return !isClusterWide(manifest, workspace);
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-changes-namespaces.js


/** The labels of a namespace decide about Pod Security and NetworkPolicies. */
const rbacChangesNamespaces = grantRule({
    id: "rbac-changes-namespaces",
    summary: "A role allows changing the labels of namespaces.",
    why: "With another label, a namespace enforces no Pod Security level any more, or is let in by NetworkPolicies.",
    sources: [`${goodPractices}#namespace-modification`],
    grants: changingNamespaces,
    power: "change namespaces and their labels",
    advice: "Name the namespaces in resourceNames.",
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-changes-network.js



/** Services, endpoints, Ingresses and NetworkPolicies decide where traffic goes. */
const rbacChangesNetwork = grantRule({
    id: "rbac-changes-network",
    summary: "A role allows redirecting traffic or lifting NetworkPolicies.",
    why: "Subjects can send the traffic of a Service to their own pods, or let in what a NetworkPolicy keeps out.",
    equivalents: [
        trivy([
            "KSV-0056",
            "AVD-KSV-0056",
            "KSV056",
            "no-manage-networking-resources",
            "kubernetes-no-manage-networking-resources",
        ], "kubernetes/manage_kubernetes_networking.rego"),
    ],
    grants: changingNetwork,
    power: "redirect or let in traffic",
    advice: "Leave it to the controllers and pipelines that need it.",
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-changes-roles.js


/** Roles and bindings decide who may do what. */
const rbacChangesRoles = grantRule({
    id: "rbac-changes-roles",
    summary: "A role allows changing roles or bindings.",
    why: "Subjects can pass on all rights that they have, to anybody. Together with further rights, that makes a takeover last.",
    sources: [`${goodPractices}#escalate-verb`],
    grants: changingRoles,
    power: "change who may do what",
    advice: "Leave it to the people or the pipeline that manage access, and to operators that can't do without.",
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-changes-secrets.js


const reading = ["get", "list", "watch", "*"];
/** Whoever writes Secrets can exchange credentials, and can make one that holds a token. */
const rbacChangesSecrets = grantRule({
    id: "rbac-changes-secrets",
    summary: "A role allows changing or deleting all Secrets, though not reading them.",
    why: "With a Secret of the type kubernetes.io/service-account-token, Kubernetes issues a token of any service account of the namespace. Changed Secrets can also redirect or stop what uses them.",
    sources: [`${goodPractices}#listing-secrets`],
    grants: changingSecrets,
    power: "write Secrets",
    advice: "Name the Secrets in resourceNames, except for create, which can't be limited to names.",
    except: ({ verbs }) => verbs.some((verb) => reading.includes(verb)),
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-changes-webhooks.js



/** Admission webhooks and policies see and change what is created. */
const rbacChangesWebhooks = grantRule({
    id: "rbac-changes-webhooks",
    summary: "A role allows changing admission webhooks or admission policies.",
    why: "A validating webhook reads every object that is admitted, Secrets too; a mutating one changes them as well. Deleting a webhook or policy switches its checks off.",
    equivalents: [
        checkov("CKV_K8S_155", "kubernetes/checks/resource/k8s/RbacControlWebhooks.py"),
        kubescape("C-0281", "rule-can-modify-admission-webhooks"),
    ],
    sources: [`${goodPractices}#control-admission-webhooks`],
    grants: changingAdmission,
    power: "change admission control",
    advice: "Name the configurations in resourceNames, except for create, which can't be limited to names.",
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-creates-volumes.js



/** A PersistentVolume can be any directory of a node. */
const rbacCreatesVolumes = grantRule({
    id: "rbac-creates-volumes",
    summary: "A role allows creating PersistentVolumes.",
    why: "A PersistentVolume with hostPath gives a pod any directory of a node, whatever Pod Security says of the pod.",
    equivalents: [kubescape("C-0278", "rule-can-create-pv")],
    sources: [`${goodPractices}#persistent-volume-creation`],
    grants: creatingVolumes,
    power: "offer any directory of a node as a volume",
    advice: "Let people create PersistentVolumeClaims, and leave PersistentVolumes to a provisioner.",
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-creates-workloads.js


/** Whoever makes pods can use every service account, Secret and ConfigMap of their namespace. */
const rbacCreatesWorkloads = grantRule({
    id: "rbac-creates-workloads",
    summary: "A role allows creating pods or what creates pods.",
    why: "A pod can run as any service account of its namespace and mount any Secret, ConfigMap and volume there. Without Pod Security, it can also take over its node.",
    sources: [`${goodPractices}#workload-creation`],
    grants: creatingWorkloads,
    power: "run containers of their choice",
    advice: "Grant it in single namespaces with a RoleBinding, and enforce a Pod Security level there.",
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-deletes-events.js


/** Events tell what happened. */
const rbacDeletesEvents = grantRule({
    id: "rbac-deletes-events",
    summary: "A role allows deleting events.",
    why: "Attackers delete events to hide what they did.",
    grants: deletingEvents,
    power: "delete events",
    advice: "Remove the verbs: events end by themselves, by default after an hour.",
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-deletes-workloads.js


/** Whoever deletes workloads can stop applications. */
const rbacDeletesWorkloads = grantRule({
    id: "rbac-deletes-workloads",
    summary: "A role allows deleting pods or workloads, though not creating them.",
    why: "Subjects can stop applications, in every namespace that the role is bound in.",
    grants: deletingWorkloads,
    power: "stop workloads",
    advice: "Remove the verbs, or grant them in the namespaces that need them.",
    except: ({ verbs }) => verbs.includes("create") || verbs.includes("*"),
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-escalation-verbs.js



/** RBAC keeps people from giving what they don't have, except with these verbs. */
const rbacEscalationVerbs = grantRule({
    id: "rbac-escalation-verbs",
    summary: "A role allows granting rights that its subjects don't have themselves.",
    why: "With escalate, a subject can add any right to a role; with bind, it can bind any role, cluster-admin too.",
    equivalents: [
        kics("8320826e-7a9c-4b0b-9535-578333193432", "k8s/rbac_roles_allow_privilege_escalation", "75090d6d07a1560027f905ada6f6bab989fcd3d5"),
    ],
    sources: [`${goodPractices}#escalate-verb`],
    grants: escalating,
    power: "give themselves rights that they don't have",
    advice: "Remove the verbs. If a controller needs bind, name the roles that it binds in resourceNames.",
    objects: ["cluster-admin", "admin", "edit"],
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-exec-into-pods.js


/** Whoever gets into a pod has what the pod has. */
const rbacExecIntoPods = grantRule({
    id: "rbac-exec-into-pods",
    summary: "A role allows running commands in pods or forwarding their ports.",
    why: "A command in a pod has the pod's service account, Secrets and network access. Forwarded ports reach what only listens inside the pod.",
    grants: enteringPods,
    power: "get into pods",
    advice: "Leave it to people who debug, in single namespaces, and not to workloads.",
});

;// CONCATENATED MODULE: ./build/rules/lib/rbac/ineffective.js

/**
 * Parts of a policy rule that the authorizer never matches (pkg/apis/rbac/v1/evaluation_helpers.go): names and
 * subresources have no wildcard, and in a Role, requests for what is in no namespace. Or that nothing answers to.
 */
function ineffectivePart(rule, kind) {
    const scope = kind === "Role" ? clusterScopedInRole(rule) : null;
    return wildcardName(rule) ?? wildcardSubresource(rule) ?? verbsOfRoles(rule) ?? changeOfLogs(rule) ?? scope;
}
function wildcardName({ resourceNames }) {
    const name = resourceNames.find((one) => one.includes("*"));
    if (name === undefined)
        return null;
    return {
        key: "resourceNames",
        problem: `names ${JSON.stringify(name)} in resourceNames, which matches no object: names have no wildcards there`,
        advice: "List the names, or remove resourceNames if all objects are meant.",
    };
}
function wildcardSubresource({ resources }) {
    const resource = resources.find((one) => /^[^*/]+\/\*$/.test(one));
    if (resource === undefined)
        return null;
    return {
        key: "resources",
        problem: `grants ${JSON.stringify(resource)}, which matches nothing: only "*" and "*/<subresource>" are wildcards`,
        advice: `List the subresources, such as ${resource.replace("*", "status")}.`,
    };
}
function clusterScopedInRole({ apiGroups, resources }) {
    const found = resources.filter((resource) => {
        const [type = ""] = resource.split("/", 1);
        return apiGroups.length > 0 && apiGroups.every((group) => clusterScoped.get(group)?.has(type) === true);
    });
    if (found.length === 0)
        return null;
    return {
        key: "resources",
        problem: `grants ${found.slice(0, 6).join(", ")}, which has no effect: a Role is about a namespace, and these are in none`,
        advice: "Use a ClusterRole and a ClusterRoleBinding if this is meant, or remove them.",
    };
}
/**
 * Resources that are in no namespace, by API group. Left out are namespaces, since a request for one counts as made in
 * it, and those whose verb `use` is asked for in a namespace.
 */
const clusterScoped = new Map(Object.entries({
    "": ["nodes", "persistentvolumes", "componentstatuses", "users", "groups"],
    "admissionregistration.k8s.io": [
        "validatingwebhookconfigurations",
        "mutatingwebhookconfigurations",
        "validatingadmissionpolicies",
        "validatingadmissionpolicybindings",
    ],
    "apiextensions.k8s.io": ["customresourcedefinitions"],
    "apiregistration.k8s.io": ["apiservices"],
    "authentication.k8s.io": ["tokenreviews"],
    "authorization.k8s.io": ["subjectaccessreviews", "selfsubjectaccessreviews", "selfsubjectrulesreviews"],
    "certificates.k8s.io": ["certificatesigningrequests", "signers"],
    "networking.k8s.io": ["ingressclasses"],
    "node.k8s.io": ["runtimeclasses"],
    "rbac.authorization.k8s.io": ["clusterrolebindings"],
    "scheduling.k8s.io": ["priorityclasses"],
    "storage.k8s.io": ["storageclasses", "csidrivers", "csinodes", "volumeattachments"],
}).map(([group, resources]) => [group, new Set(resources)]));
function changeOfLogs({ resources, verbs }) {
    const changes = verbs.filter((verb) => /^(?:create|update|patch|delete|deletecollection)$/.test(verb));
    if (changes.length === 0 || resources.length === 0 || !resources.every((one) => one === "pods/log"))
        return null;
    return {
        key: "verbs",
        problem: `grants ${changes.join(", ")} on pods/log, which has no effect: logs can only be read`,
        advice: "Remove these verbs. Logs go with their pod, so who may delete pods can delete logs.",
    };
}
function verbsOfRoles({ apiGroups, resources, verbs }) {
    const verb = verbs.find((one) => one === "bind" || one === "escalate");
    if (verb === undefined || resources.length === 0 || !isListed(apiGroups, "rbac.authorization.k8s.io"))
        return null;
    if (!resources.every((one) => one === "rolebindings" || one === "clusterrolebindings"))
        return null;
    return {
        key: "verbs",
        problem: `grants ${verb} on ${resources.join(" and ")}, which has no effect: the verb is for roles and clusterroles`,
        advice: "Remove the verb, or name the roles that may be used if that is meant.",
    };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-grant-ineffective.js



/** The API takes every text in a role, also those that match no request. */
const rbacGrantIneffective = objectRule({
    id: "rbac-grant-ineffective",
    summary: "A part of a role matches no request.",
    why: "The API accepts the role, but requests that it seems to allow are denied.",
    severity: "warning",
    category: "correctness",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources",
        "https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/apis/rbac/v1/evaluation_helpers.go",
    ],
    kinds: roleKinds,
    *check(role) {
        for (const rule of policyRulesOf(role)) {
            const found = ineffectivePart(rule, role.manifest.kind);
            if (found === null)
                continue;
            const { key, problem, advice } = found;
            yield {
                at: ["rules", rule.index, key],
                restsOn: [["rules", rule.index]],
                message: `${role.subject} ${problem}.`,
                advice,
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-impersonates.js


/** Whoever impersonates has the rights of whom they impersonate. */
const rbacImpersonates = grantRule({
    id: "rbac-impersonates",
    summary: "A role allows acting as any user, group or service account.",
    why: "Whoever can impersonate a group can be in system:masters, which may do everything.",
    sources: [`${goodPractices}#impersonate-verb`],
    grants: impersonating,
    power: "act as others",
    advice: "Name the users or groups in resourceNames.",
    objects: ["system:masters", "system:admin", "kubernetes-admin", "cluster-admin"],
});

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/rbac.js
var validation_rbac = __webpack_require__(6916);
;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/subject-namespace.js



const accountNames = (0,object_list/* remembered */.H)(({ group, kind, name }) => {
    return group === "" && kind === "ServiceAccount" && name !== null ? [name] : [];
});
/** The problem of a subject without a namespace, with that of the only ServiceAccount of its name beside it as a fix. */
function withSubjectNamespace(problem, object, workspace) {
    const { at, advice: _, ...rest } = problem;
    if (at.at(-1) !== "namespace" || problem.fix !== undefined)
        return problem;
    const name = (0,json/* valueAt */.fK)(object.manifest.value, [...at.slice(0, -1), "name"]);
    if (typeof name !== "string")
        return problem;
    const accounts = workspace.having(object.manifest, accountNames, name);
    const [namespace, another] = new Set(accounts.map((account) => account.namespace));
    if (typeof namespace !== "string" || another !== undefined)
        return problem;
    const risk = `The namespace is that of the ServiceAccount beside it: check that this is the one that gets the permissions.`;
    return { ...rest, at, fix: revealing(review(`Set namespace to ${namespace}`, risk, object.set(at, namespace))) };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-invalid.js




/** The rules, roles and subjects that the API takes. */
const rbacInvalid = objectRule({
    id: "rbac-invalid",
    summary: "A role or a binding has a rule, role or subject that the API rejects.",
    why: "The API rejects the object, and nobody gets the permissions.",
    severity: "error",
    category: "correctness",
    fixes: ["safe", "review"],
    sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/"],
    *check(object, { settings, workspace }) {
        for (const problem of apiViolationsIn(object, settings.kubernetes, validation_rbac/* rbacViolations */.F)) {
            yield withSubjectNamespace(problem, object, workspace);
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-issues-tokens.js



/** A token of a service account is all of its rights. */
const rbacIssuesTokens = grantRule({
    id: "rbac-issues-tokens",
    summary: "A role allows issuing tokens of all service accounts.",
    why: "Subjects can get a token of any service account in reach and then have its rights.",
    equivalents: [kubescape("C-0282", "rule-can-create-service-account-token")],
    sources: [`${goodPractices}#token-request`],
    grants: issuingTokens,
    power: "issue tokens of service accounts",
    advice: "Name the service accounts in resourceNames.",
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-node-proxy.js



/** `nodes/proxy` is the kubelet's whole API, past the API server's audit log and admission. */
const rbacNodeProxy = grantRule({
    id: "rbac-node-proxy",
    summary: "A role allows access to the kubelet's API through nodes/proxy.",
    why: "The kubelet runs commands in every pod of its node, even for requests that only need the verb get. Neither audit logging nor admission control sees them.",
    equivalents: [
        kubescape("C-0279", "rule-can-access-proxy-subresource"),
        trivy([
            "KSV-0047",
            "AVD-KSV-0047",
            "KSV047",
            "no-privilege-escalation-from-node-proxy",
            "kubernetes-no-privilege-escalation-from-node-proxy",
        ], "kubernetes/privilege_escalation_from_node_proxy.rego"),
    ],
    sources: [`${goodPractices}#access-to-proxy-subresource-of-nodes`],
    grants: nodeProxy,
    power: "use the API of kubelets",
    advice: "Metrics need nodes/metrics and nodes/stats only; logs need nodes/log.",
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-reads-secrets.js



/** Whoever reads Secrets has the passwords and tokens in them. */
const rbacReadsSecrets = grantRule({
    id: "rbac-reads-secrets",
    summary: "A role allows reading all Secrets.",
    why: "Secrets hold passwords and the tokens of service accounts. With list or watch alone, their contents can be read too.",
    equivalents: [
        kics("b7bca5c4-1dab-4c2c-8cbe-3050b9d59b14", "k8s/rbac_roles_with_read_secrets_permissions", "13648ce061fc7252be6cfcc70cef3762762fd66a"),
        kubescape("C-0015", "rule-can-list-get-secrets-v1"),
        kubescape("C-0186", "rule-can-list-get-secrets-v1"),
    ],
    sources: [`${goodPractices}#listing-secrets`],
    grants: readingSecrets,
    power: "read Secrets",
    advice: "Name the Secrets in resourceNames and allow only get, or mount them as volumes instead.",
});

;// CONCATENATED MODULE: ./build/rules/lib/rbac/wildcards.js
/** The widest wildcard of a policy rule; null where it has none. */
function wildcardOf({ apiGroups, resources, verbs, nonResourceURLs, resourceNames, }) {
    const anyVerb = verbs.includes("*");
    const anyGroup = apiGroups.includes("*");
    const groups = anyGroup ? "all API groups" : wildcards_namesOf(apiGroups);
    if (resources.includes("*"))
        return resourceWildcard(anyVerb, groups, { verbs, hasSecrets: anyGroup || apiGroups.includes("") });
    if (nonResourceURLs.includes("*")) {
        return {
            key: "nonResourceURLs",
            power: "use all endpoints of the API server that are no resources",
            severity: ["info", "info"],
        };
    }
    if (resources.length === 0)
        return null;
    const targets = resources.slice(0, 4).join(", ") + (resources.length > 4 ? " and others" : "");
    if (anyVerb) {
        const everywhere = apiGroups.every((group) => !isBuiltIn(group)) || resourceNames.length > 0 ? "info" : "warning";
        return { key: "verbs", power: `do everything with ${targets}`, severity: [everywhere, "info"] };
    }
    if (anyGroup)
        return { key: "apiGroups", power: `use ${targets} of any API group`, severity: ["info", "info"] };
    return null;
}
function resourceWildcard(anyVerb, groups, { verbs, hasSecrets }) {
    const power = `${anyVerb ? "do everything with" : verbs.slice(0, 8).join(", ")} all resources of ${groups}`;
    if (!hasSecrets)
        return { key: "resources", power, severity: ["info", "info"] };
    const withSecrets = `${power}, Secrets included`;
    return { key: "resources", power: withSecrets, severity: anyVerb ? ["error", "warning"] : ["warning", "info"] };
}
function wildcards_namesOf(groups) {
    const names = groups.map((group) => (group === "" ? "the core API group" : group.slice(0, 100)));
    return names.length > 3 ? `${names.slice(0, 3).join(", ")} and others` : names.join(" and ");
}
/** True for the API groups of Kubernetes itself: `apps`, `rbac.authorization.k8s.io`; not for those of CRDs. */
function isBuiltIn(group) {
    return group === "*" || !group.includes(".") || wildcards_builtIn.has(group);
}
const wildcards_builtIn = new Set([
    "admissionregistration",
    "apiextensions",
    "authentication",
    "authorization",
    "certificates",
    "coordination",
    "discovery",
    "events",
    "flowcontrol.apiserver",
    "internal.apiserver",
    "networking",
    "node",
    "rbac.authorization",
    "resource",
    "scheduling",
    "storage",
    "storagemigration",
].map((name) => `${name}.k8s.io`));

;// CONCATENATED MODULE: ./build/rules/kubernetes/rbac-wildcard.js





/** A `*` in a role also grants what is added later. */
const rbacWildcard = objectRule({
    id: "rbac-wildcard",
    summary: "A role grants all verbs, resources or API groups with a wildcard.",
    why: "A wildcard grants more than anybody listed, and also what later versions and new resource types add.",
    severity: "warning",
    category: "security",
    fixes: [],
    equivalents: [
        checkov("CKV_K8S_49", "kubernetes/checks/resource/k8s/WildcardRoles.py"),
        kics("6b896afb-ca07-467a-b256-1a0077a1c08e", "k8s/rbac_wildcard_in_rule", "71fa86724cfda4f801ee59b0a2927e622d09339c"),
        kubeLinter("wildcard-in-rules"),
        trivy([
            "KSV-0046",
            "AVD-KSV-0046",
            "KSV046",
            "no-wildcard-resource-clusterrole",
            "kubernetes-no-wildcard-resource-clusterrole",
        ], "kubernetes/manage_all_resources.rego", { step: "resources" }),
        trivy(["KSV-0112", "AVD-KSV-0112", "KSV112", "no-wildcard-resource-role", "kubernetes-no-wildcard-resource-role"], "kubernetes/manage_all_resources_at_namespace.rego", { step: "resources" }),
    ],
    sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
    kinds: roleKinds,
    *check(role, { workspace }) {
        const wide = isClusterWide(role.manifest, workspace);
        for (const rule of policyRulesOf(role)) {
            const found = wildcardOf(rule);
            if (found === null)
                continue;
            const [everywhere, inNamespace] = found.severity;
            if (everywhere === "info" && isStandardRole(role.manifest))
                continue;
            yield {
                at: ["rules", rule.index, found.key],
                restsOn: [["rules", rule.index]],
                severity: wide ? everywhere : inNamespace,
                message: `Subjects of ${role.subject} can ${found.power}.`,
                advice: "List the API groups, resources and verbs that are needed.",
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/image-agreement/empty-volumes.js
/** Mounts an emptyDir volume at each path of a container. Adds the names of the new volumes to those in `taken`. */
function mountEmptyVolumes(container, paths, taken) {
    const mounts = paths.map((mountPath) => ({ name: freeName(mountPath, taken), mountPath }));
    const volumes = mounts.map(({ name }) => ({ name, emptyDir: {} }));
    return [...empty_volumes_addTo(container, "volumeMounts", mounts), ...empty_volumes_addTo(container.pod, "volumes", volumes)];
}
function empty_volumes_addTo(scope, key, items) {
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

;// CONCATENATED MODULE: ./build/rules/kubernetes/replicas-beside-autoscaler.js





/** The number of pods of a workload is set by its autoscaler only. */
const replicasBesideAutoscaler = objectRule({
    id: "replicas-beside-autoscaler",
    summary: "A workload sets replicas although an autoscaler changes its number of pods.",
    why: "Each time the manifest is applied, the number of pods goes back to this value, whatever the load is.",
    severity: "warning",
    category: "reliability",
    fixes: ["review"],
    equivalents: [kubeScore("deployment-targeted-by-hpa-does-not-have-replicas-configured", "apps/apps.go")],
    sources: [
        "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling",
    ],
    kinds: ["apps/Deployment", "apps/ReplicaSet", "apps/StatefulSet", "argoproj.io/Rollout"],
    *check({ manifest, subject, at: valueAt, remove }, { workspace }) {
        const { group, kind, namespace, name } = manifest;
        const at = ["spec", "replicas"];
        const replicas = valueAt(...at);
        // An autoscaler leaves a workload with 0 pods alone.
        if (typeof replicas !== "number" || replicas === 0 || name === null)
            return;
        const index = indexAround(manifest, workspace);
        const autoscaler = onlyOne(index.autoscalersOf({ group, kind, namespace, name }), manifest);
        if (autoscaler === null || index.named({ group, kind, namespace, name }).length > 1)
            return;
        const scaler = `${autoscaler.kind} ${JSON.stringify(autoscaler.name)}`;
        yield {
            at,
            message: `${subject} sets replicas: ${replicas}, but ${scaler} sets its number of pods.`,
            related: [(0,lib_places/* objectPlace */.jP)(autoscaler, ["spec", "scaleTargetRef"], "the autoscaler")],
            fix: review("Remove replicas", "The first kubectl apply without it can scale the workload down to 1 pod: first run kubectl apply " +
                "edit-last-applied and remove it there.", remove(at)),
        };
    },
});

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/resources.js
var resources = __webpack_require__(9211);
;// CONCATENATED MODULE: ./build/rules/kubernetes/request-above-limit.js



/** A container can't be promised more than it may use. */
const requestAboveLimit = objectRule({
    id: "request-above-limit",
    summary: "A container requests more of a resource than its limit allows.",
    why: "The API rejects the object. Extended resources and huge pages need a request and a limit that are equal.",
    severity: "error",
    category: "correctness",
    fixes: ["safe"],
    sources: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
    *check(object, { settings }) {
        yield* apiViolationsIn(object, settings.kubernetes, resources/* resourceViolations */.j);
    },
});

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/restart-policies.js
var restart_policies = __webpack_require__(4404);
;// CONCATENATED MODULE: ./build/rules/kubernetes/restart-policy-invalid.js



/** Each controller takes only some restart policies of its pods. */
const restartPolicyInvalid = objectRule({
    id: "restart-policy-invalid",
    summary: "A workload has a restart policy that its kind does not accept.",
    why: "The API rejects the object. Jobs must set a restart policy, since the default is one that they do not accept.",
    severity: "error",
    category: "correctness",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy",
        "https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-template",
    ],
    *check(object, { settings }) {
        yield* apiViolationsIn(object, settings.kubernetes, restart_policies/* restartPolicyViolations */.q);
    },
});

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/resource-names.js
var resource_names = __webpack_require__(6349);
;// CONCATENATED MODULE: ./build/rules/kubernetes/role-resource-unknown.js



/** A role grants access to resources that exist in one of its API groups. */
const roleResourceUnknown = objectRule({
    id: "role-resource-unknown",
    summary: "A role names a resource that none of its API groups has.",
    why: "The API accepts the role, but the rule grants nothing: requests for what was meant are denied.",
    severity: "warning",
    category: "correctness",
    fixes: ["review"],
    sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources"],
    *check(object, { settings }) {
        yield* apiViolationsIn(object, settings.kubernetes, resource_names/* unknownResources */.a);
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/root-filesystem-writable.js







/** Containers can't change their own files. */
const rootFilesystemWritable = containerRule({
    id: "root-filesystem-writable",
    summary: "A container can change the files of its image.",
    why: "An attacker can then replace programs or leave tools behind. With a read-only root file system, that fails.",
    severity: "info",
    preset: "strict",
    category: "security",
    fixes: ["review"],
    equivalents: [
        checkov("CKV_K8S_22", "kubernetes/checks/resource/k8s/ReadOnlyFilesystem.py"),
        kubeLinter("no-read-only-root-fs", "read-only-root-fs"),
        kubeScore("container-security-context-readonlyrootfilesystem", "security/security.go"),
        polaris("notReadOnlyRootFilesystem"),
    ],
    sources: [
        "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
        "https://kubernetes.io/docs/concepts/security/security-checklist/",
    ],
    *check(scope, context) {
        const at = ["securityContext", "readOnlyRootFilesystem"];
        if (scope.at(...at) === true)
            return;
        const message = `${scope.subject} does not set readOnlyRootFilesystem: true.`;
        const runsKnown = imageProgram(scope.container.image ?? "") !== null &&
            scope.at("command") === undefined &&
            scope.at("args") === undefined;
        if (!runsKnown || scope.template.schema === "restricted") {
            const advice = "Find out where the program writes, mount a volume at each such directory, then set readOnlyRootFilesystem: true.";
            yield { at, message, advice };
            return;
        }
        const written = unwritableDirectories(scope, context);
        const taken = new Set(objectsOf(scope.pod.at("volumes")).map(({ name }) => name));
        const mounts = mountEmptyVolumes(scope, written, taken);
        const title = "Set readOnlyRootFilesystem to true" + (written.length === 0 ? "" : `, with volumes at ${written.join(" and ")}`);
        const risk = "A program that writes to another directory, such as one that its configuration names, stops working.";
        yield { at, message, fix: review(title, risk, scope.set(at, true), ...mounts) };
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/root-group.js




/** No pod puts its processes or its volumes into the root group. */
const rootGroup = podRule({
    id: "root-group",
    summary: "A pod gives its processes the root group.",
    why: "Files that the root group may read or change are open to the processes, on volumes of the node too.",
    severity: "info",
    category: "security",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
    ],
    *check(pod, { workspace, settings }) {
        // Images for OpenShift are made for the root group.
        if (isOpenShift(pod.manifest, workspace))
            return;
        const supplemental = pod.at("securityContext", "supplementalGroups");
        const extra = Array.isArray(supplemental) ? supplemental.indexOf(0) : -1;
        const bases = [[], ...pod.containers.map(({ base }) => base.slice(pod.base.length))];
        const paths = [
            ...bases.map((base) => [...base, "securityContext", "runAsGroup"]),
            ["securityContext", "fsGroup"],
            ...(extra === -1 ? [] : [["securityContext", "supplementalGroups", extra]]),
        ].filter((path) => pod.at(...path) === 0);
        const [first, ...others] = paths;
        if (first === undefined)
            return;
        const key = String(first.findLast((step) => typeof step === "string"));
        const related = others.map((path) => pod.place(path, "where the root group is set too"));
        const problem = { at: first, message: `${pod.subject} uses the root group (${key}: 0).`, related };
        const reason = nodeAgentReason(pod.manifest, pod.template);
        if (reason !== null || isRoot(pod.at("securityContext", "runAsUser"))) {
            const advice = reason === null
                ? "The pod runs as root, too. Change the user and the group together."
                : `${reason} If it does not, use another group.`;
            yield { ...problem, advice };
            return;
        }
        const { groupId } = settings.fixDefaults;
        const risk = "Files that only the root group may use, in the image or on volumes, are no longer accessible.";
        const fix = review(`Use the group ${groupId}`, risk, ...paths.map((path) => pod.set(path, groupId)));
        yield { ...problem, fix };
    },
});
function isRoot(user) {
    return user === 0;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/runtime-socket-mounted.js




const runtime_socket_mounted_standard = { level: "baseline", remedy: "remove the volume" };
/** No pod mounts the socket of the container runtime. */
const runtimeSocketMounted = podRule({
    id: "runtime-socket-mounted",
    summary: "A pod mounts the socket of the container runtime, or the directory with the socket.",
    why: "Whoever can use the socket can start a privileged container, and so controls the node. A read-only mount does not " +
        "prevent that.",
    severity: "warning",
    category: "security",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/concepts/storage/volumes/#hostpath",
        "https://docs.docker.com/engine/security/protect-access/",
    ],
    *check(pod, context) {
        const sockets = hostPathVolumes(pod).filter(({ path }) => isRuntimeSocket(path));
        const [first, ...others] = sockets;
        if (first === undefined)
            return;
        const paths = listed(sockets.map(({ path }) => path));
        const isFile = sockets.every(({ path }) => path.endsWith(".sock"));
        const what = isFile
            ? "the socket of the container runtime"
            : "a directory with the socket of the container runtime";
        const message = `${pod.subject} mounts ${what}: ${paths}.`;
        const related = others.map(({ index, path }) => pod.place(["volumes", index], `the volume with ${path}`));
        const advice = "Remove the volume. To build images, use a builder that needs no runtime, such as rootless BuildKit.";
        yield judge({ at: ["volumes", first.index, "hostPath"], message, related, advice }, pod, context, runtime_socket_mounted_standard);
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/scale-target-contradicted.js





/** What an autoscaler can scale, as `group/kind`. */
const scalable = ["apps/Deployment", "apps/ReplicaSet", "apps/StatefulSet", "argoproj.io/Rollout"];
/** An autoscaler names the kind and the API version of its target as the target itself does. */
const scaleTargetContradicted = objectRule({
    id: "scale-target-contradicted",
    summary: "An autoscaler names a target by the wrong kind or API version.",
    why: "The autoscaler does not find the workload and never changes its number of pods.",
    severity: "error",
    category: "correctness",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#how-does-a-horizontalpodautoscaler-work",
    ],
    kinds: ["autoscaling/HorizontalPodAutoscaler", "keda.sh/ScaledObject"],
    *check({ manifest, subject, set, at: valueAt }, { workspace }) {
        const target = scaleTarget(manifest);
        if (target === null)
            return;
        const index = indexAround(manifest, workspace);
        if (index.named(target).length > 0)
            return;
        const named = scalable.flatMap((key) => {
            const [group = "", kind = ""] = key.split("/");
            return index.named({ ...target, group, kind });
        });
        const workload = onlyOne(named, manifest);
        if (workload === null)
            return;
        const { apiVersion, kind } = workload.object;
        const at = ["spec", "scaleTargetRef"];
        const said = (key, byDefault) => {
            const value = valueAt(...at, key);
            return typeof value === "string" ? value : byDefault;
        };
        const [wantedVersion, wantedKind] = [said("apiVersion", "apps/v1"), said("kind", "Deployment")];
        const changes = [
            ...(wantedVersion === apiVersion ? [] : [set([...at, "apiVersion"], apiVersion)]),
            ...(wantedKind === kind ? [] : [set([...at, "kind"], kind)]),
        ];
        yield {
            at,
            message: `${subject} scales ${wantedVersion} ${wantedKind} "${target.name}", but "${target.name}" is a ${kind} of ${apiVersion}.`,
            related: [(0,lib_places/* objectPlace */.jP)(workload, ["kind"], "the workload of this name")],
            fix: review(`Scale the ${kind}`, "The autoscaler then starts to change the number of pods.", ...changes),
        };
    },
});

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/schedules.js + 1 modules
var schedules = __webpack_require__(472);
;// CONCATENATED MODULE: ./build/rules/kubernetes/schedule-invalid.js



/** A schedule has five fields or is a macro, and its time zone has a field of its own. */
const scheduleInvalid = objectRule({
    id: "schedule-invalid",
    summary: "A CronJob has a schedule or a time zone that the API rejects.",
    why: "The API rejects the CronJob, and its jobs never run.",
    severity: "error",
    category: "correctness",
    fixes: ["safe"],
    sources: ["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax"],
    *check(object, { settings }) {
        yield* apiViolationsIn(object, settings.kubernetes, schedules/* scheduleViolations */.W);
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/pod-standards/seccomp.js



/** True where a container or its pod says which seccomp profile it has, `Unconfined` among them. */
function hasSeccompType({ effective }) {
    const { value } = effective("seccompProfile");
    return value !== undefined && (!(0,json/* isObject */.Gv)(value) || value["type"] != null);
}
/** Programs that use system calls which the default profiles block, such as unshare, ptrace, bpf and mbind. */
const unusualPrograms = /(?:^|[\s;&|('"/])(bpftrace|buildah|buildkitd|bwrap|chrome|chromium|dlv|gdb|numactl|perf|podman|puppeteer|rootless\w*|strace|unshare)(?![\w-])/;
/** Purposes of images that use such system calls. */
const unusualPurposes = new Set(["for the sandbox of the browser", "to build or run containers"]);
/** Why the runtime's default profile may stop one of the containers, as a sentence; null if nothing is known. */
function seccompRisk(scopes) {
    for (const { container } of scopes) {
        const program = unusualPrograms.exec(commandText(container))?.[1];
        const image = privilegedImage(container.image ?? "");
        const word = program ?? (image !== null && unusualPurposes.has(image.purpose) ? image.word : undefined);
        if (word !== undefined)
            return `${JSON.stringify(word)} may need system calls that the default profile blocks.`;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/seccomp-profile-missing.js







const seccomp_profile_missing_standard = {
    level: "restricted",
    remedy: "set seccompProfile to RuntimeDefault",
    agents: "access",
};
/** Every container has a seccomp profile, its own or that of its pod. */
const seccompProfileMissing = podRule({
    id: "seccomp-profile-missing",
    summary: "A pod has no filter for system calls (seccomp), unless its node sets one.",
    why: "Without a profile, a container may make every system call. The default profile of the container runtime blocks " +
        "those that programs rarely need and attackers often use.",
    severity: "info",
    preset: "restricted",
    severities: { restricted: "warning" },
    category: "security",
    fixes: ["safe", "review"],
    equivalents: [
        checkov("CKV_K8S_31", "kubernetes/checks/resource/k8s/Seccomp.py"),
        trivy(["KSV-0030", "AVD-KSV-0030", "KSV030", "use-default-seccomp", "kubernetes-use-default-seccomp"], "kubernetes/runtime_default_seccomp_profile_not_set.rego"),
    ],
    sources: [
        "https://kubernetes.io/docs/reference/node/seccomp/",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    ],
    *check(pod, context) {
        const { template, containers } = pod;
        const counts = !(0,version_range/* supportsFrom */.D1)(context.settings.kubernetes, 27);
        if (counts && "seccomp.security.alpha.kubernetes.io/pod" in template.annotations)
            return;
        // Privileged containers run without a profile whatever is set.
        const missing = containers.filter((scope) => scope.at("securityContext", "privileged") !== true && !hasSeccompType(scope));
        if (missing.length === 0)
            return;
        const who = missing.length === containers.length ? pod.subject : capitalize(listed(missing.map(seccomp_profile_missing_nameOf)));
        const message = `${who} ${missing.length === 1 || who === pod.subject ? "sets" : "set"} no seccompProfile.`;
        const at = ["securityContext", "seccompProfile"];
        // Knative takes no securityContext for the pod.
        const places = template.schema === "full" ? [pod] : missing;
        const fix = safeUnless(seccompRisk(missing), "Set seccompProfile to RuntimeDefault", ...places.map((scope) => scope.set([...at, "type"], "RuntimeDefault")));
        yield judge({ at, message, fix }, pod, context, seccomp_profile_missing_standard);
    },
});
function seccomp_profile_missing_nameOf({ container }) {
    return containerName(container);
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/seccomp-unconfined.js





const seccomp_unconfined_standard = { level: "baseline", remedy: "set the type to RuntimeDefault" };
/** No pod turns seccomp off. */
const seccompUnconfined = podRule({
    id: "seccomp-unconfined",
    summary: "A pod turns off the filter for system calls (seccomp).",
    why: "With it, attackers can reach parts of the kernel that programs rarely need and that often have bugs.",
    severity: "warning",
    category: "security",
    fixes: ["review"],
    equivalents: [
        trivy(["KSV-0104", "AVD-KSV-0104", "KSV104", "no-seccomp-unconfined", "kubernetes-no-seccomp-unconfined"], "kubernetes/seccomp_profile_unconfined.rego"),
    ],
    sources: [
        "https://kubernetes.io/docs/reference/node/seccomp/",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    ],
    *check(pod, context) {
        const paths = unconfinedPaths(pod, "seccompProfile");
        const [first, ...others] = paths;
        if (first === undefined)
            return;
        const message = `${pod.subject} turns off seccomp (type: Unconfined).`;
        const related = others.map((path) => pod.place(path, "another profile that is turned off"));
        const fix = review("Set the seccomp profile to RuntimeDefault", "A program that needs a system call outside the profile of the container runtime stops working.", ...paths.map((path) => pod.set(path, "RuntimeDefault")));
        yield judge({ at: first, message, related, fix }, pod, context, seccomp_unconfined_standard);
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/secrets/credentials.js

/** Texts that are credentials by their form, each with what it is. All of them are matched in linear time. */
const credentials_forms = [
    ["a private key", /-----BEGIN (?:[A-Z]{2,10} )?PRIVATE KEY-----\s+[\w+/=\s]{40}/],
    ["a GitHub token", /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{82})(?![A-Za-z0-9])/],
    ["a GitLab token", /(?<![\w-])glpat-[\w-]{20}(?![\w-])/],
    ["a Slack token", /(?<![\w-])xox[abpr]-\d{8,}-[\w-]{20,}/],
    ["a Slack webhook", /hooks\.slack\.com\/services\/T[A-Z0-9]{8,}\/B[A-Z0-9]{8,}\/[A-Za-z0-9]{20,}/],
    ["a Stripe key", /(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{24}/],
    ["an npm token", /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/],
    ["a Google API key", /(?<![\w-])AIza[\w-]{35}(?![\w-])/],
    ["the password of a registry", /"auth": ?"[A-Za-z0-9+/]{8,}={0,2}"/],
    ["the key of a kubeconfig", /client-key-data: [A-Za-z0-9+/=]{40}/],
    ["a JSON Web Token", /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/],
];
/** Longer texts are looked at only so far. */
const longestText = 200_000;
/** What credential is in a text, as `a private key`; null if none is found. */
function credentialIn(text) {
    const part = text.slice(0, longestText);
    const form = credentials_forms.find(([, pattern]) => pattern.test(part));
    if (form !== undefined)
        return form[0];
    if (awsKey.test(part) && !part.includes("EXAMPLE") && awsSecret.test(part))
        return "an AWS access key";
    for (const { groups } of part.matchAll(userInAddress)) {
        const password = groups?.["password"] ?? "";
        if (!isStandIn(password))
            return "a password in a URL";
    }
    return null;
}
const awsKey = /(?<![A-Z0-9])A(?:KIA|SIA)[A-Z2-7]{16}(?![A-Z0-9])/;
const awsSecret = /(?<![\w+/])[A-Za-z0-9+/]{40}(?![\w+/=])/;
/** `postgres://user:password@host`. */
const userInAddress = /:\/\/[^\s/:@"'<>]{0,60}:(?<password>[^\s/:@"'<>]{3,100})@[\w[.-]/g;
/** Names of settings whose values are secret. */
const secretName = /(?:^|^pg|[^a-z])(?:password|passwd|pwd|passphrase|secret|token|api_?-?key|access_?-?key|private_?-?key|credentials?|secret_?key(?:_base)?)$/i;
/** Such names whose values say something about a secret and are none. */
const aboutSecret = /(?:^|_)(?:allow_empty|disable|enable|existing|has|public|random_root|require|use)_\w*$|(?:cluster_token|image_?pull_secret|tls_secret)$/i;
/** Names of settings whose values are no names of objects. */
const passwordName = /(?:password|passwd|pwd|passphrase)$/i;
const credentials_longestName = 80;
/** True where a setting of that name with that value holds a secret. */
function isSecretSetting(name, value) {
    const words = name.slice(-credentials_longestName).replaceAll(/([a-z\d])([A-Z])/g, "$1_$2");
    if (!secretName.test(words) || aboutSecret.test(words))
        return false;
    return passwordName.test(words) ? isUnusualText(value) : isSecretValue(value);
}
/** True for a text that may be a password, a token or a key: no stand-in, and nothing with another meaning. */
function isSecretValue(text) {
    return isUnusualText(text) && !isObjectName(text.trim());
}
function isUnusualText(text) {
    const value = text.trim();
    if (value.length < 6 || value.length > 4000 || /\s/.test(value))
        return false;
    return !isStandIn(value) && !otherMeaning.test(value);
}
/** Booleans, numbers, durations, paths, addresses and references to other places. */
const otherMeaning = /^(?:true|false|enabled|disabled|optional|required|\d+(?:\.\d+)?(?:ms|[smhd])?|\.{0,2}\/.*|[a-z][a-z0-9+.-]*:\/\/.*|(?:file|vault|env|ssm|secret|arn|projects)[:/].*)$/i;
/** Names of objects: words that dashes join. Random identifiers have digits in most of their parts. */
function isObjectName(value) {
    if (!/^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)+$/.test(value))
        return false;
    const parts = value.split(/[-.]/);
    return parts.filter((part) => /\d/.test(part) && /[a-z]/.test(part)).length <= parts.length / 3;
}
/** Texts that stand for a secret which is filled in later, or that are there to show the form. */
const standIn = /change|example|replace|insert|dummy|fake|placeholder|redacted|sample|todo|tbd|your|^<|^\[|[${}%<>]|^(.)\1+$|x{3,}|\*{3,}|\.{3}|^(?:none|null|empty|undefined|default|not[-_ ]?set|unset)$/i;
function isStandIn(value) {
    return (0,kubernetes_placeholder/* isPlaceholder */.w)(value) || standIn.test(value.slice(0, 200));
}

;// CONCATENATED MODULE: ./build/rules/lib/secrets/committed-keys.js


/** Types of Secrets that controllers fill in, or that hold the state of a program. */
const filledTypes = new Set([
    "bootstrap.kubernetes.io/token",
    "helm.sh/release.v1",
    "kubernetes.io/service-account-token",
]);
/** Entries that are public by their nature. */
const publicKey = /(?:^|[._-])(?:bucket|cert|config\.yaml|crt|database|email|endpoint|host|insecure|login|port|project|pub|region|server|type|uri|url|user)$|name(?:_in)?$/i;
/** Files that show how something is done. */
const committed_keys_showcase = /(?:^|\/)(?:demos?|docs?|e2e|examples?|fixtures|quickstarts?|samples?|testdata|tests?|tutorials?)\//i;
/** The entries of a Secret that hold secret values, as `[data, key]`. None where the values are encrypted. */
function committedKeys({ manifest, at }) {
    const type = at("type");
    if ((typeof type === "string" && filledTypes.has(type)) || at("sops") !== undefined)
        return [];
    if (committed_keys_showcase.test(manifest.source.path))
        return [];
    return ["data", "stringData"].flatMap((field) => {
        const entries = at(field);
        return ((0,json/* isObject */.Gv)(entries) ? Object.entries(entries) : []).flatMap(([key, value]) => {
            if (typeof value !== "string" || publicKey.test(key) || value.startsWith("ENC["))
                return [];
            const text = field === "data" ? decoded(value) : value;
            return text !== null && (credentialIn(text) !== null || isSecretValue(text)) ? [[field, key]] : [];
        });
    });
}
/** Longer texts are decoded only so far. */
const committed_keys_longestText = 20_000;
/** What a text in base64 says; null for what is none. */
function decoded(text) {
    const plain = text.replaceAll(/\s/g, "").slice(0, committed_keys_longestText);
    if (plain === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(plain))
        return null;
    const bytes = Uint8Array.from(atob(plain.slice(0, plain.length - (plain.length % 4))), (letter) => letter.charCodeAt(0));
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/secret-committed.js



/** No Secret with its values is kept in Git, unless it is encrypted. */
const secretCommitted = objectRule({
    id: "secret-committed",
    summary: "A Secret with its values is in the repository.",
    why: "The values are only encoded (base64), not encrypted. Everybody who can read the repository can read them.",
    severity: "info",
    category: "security",
    kinds: ["/Secret"],
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/concepts/configuration/secret/",
        "https://kubernetes.io/docs/concepts/security/secrets-good-practices/#avoid-sharing-secret-manifests",
    ],
    *check(secret) {
        const keys = committedKeys(secret);
        const [first] = keys;
        if (first === undefined)
            return;
        const names = keys.slice(0, 3).map(([, key]) => key);
        const more = keys.length > 3 ? [`${keys.length - 3} more`] : [];
        const message = `${secret.subject} is in the repository with its values: ${listed([...names, ...more])}.`;
        const advice = "Keep it encrypted (SOPS, Sealed Secrets) or outside of Git (External Secrets). If the values are in use, replace them.";
        yield { at: first, message, advice };
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/secret-in-config-map.js




/** A ConfigMap holds nothing secret. */
const secretInConfigMap = objectRule({
    id: "secret-in-config-map",
    summary: "A ConfigMap holds a password, a token or a key.",
    why: "ConfigMaps are not protected as Secrets are: more people and programs may read them, and they are not encrypted.",
    severity: "warning",
    category: "security",
    kinds: ["/ConfigMap"],
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/concepts/configuration/configmap/",
        "https://kubernetes.io/docs/concepts/configuration/secret/",
    ],
    *check({ subject, at, place }) {
        const data = at("data");
        const entries = (0,json/* isObject */.Gv)(data) ? Object.entries(data) : [];
        const found = entries.flatMap(([key, value]) => {
            if (typeof value !== "string")
                return [];
            const what = credentialIn(value);
            return what !== null || isSecretSetting(key, value) ? [{ key, what }] : [];
        });
        const [first, ...others] = found;
        if (first === undefined)
            return;
        const keys = listed(found.slice(0, 5).map(({ key }) => key));
        const message = first.what === null
            ? `${subject} has what seems to be a secret in ${keys}.`
            : `${subject} has ${first.what} in ${first.key}.`;
        const related = others.map(({ key }) => place(["data", key], "another value that seems to be secret"));
        const advice = "Put it into a Secret that is not in Git. If it is in use, replace it.";
        yield { at: ["data", first.key], message, related, advice };
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/secrets/container-secrets.js


/** More are not named. */
const container_secrets_mostWords = 1000;
/** The secrets in the variables, the command and the arguments of a container. */
function containerSecrets(scope) {
    return [...variables(scope), ...container_secrets_words(scope, "command"), ...container_secrets_words(scope, "args")];
}
function variables({ at }) {
    const list = at("env");
    return (Array.isArray(list) ? [...list.keys()] : []).flatMap((index) => {
        const [entry = {}] = objectsOf([at("env", index) ?? null]);
        const { name, value } = entry;
        if (typeof name !== "string" || typeof value !== "string")
            return [];
        const what = credentialIn(value);
        if (what === null && !isSecretSetting(name, value))
            return [];
        return [{ path: ["env", index, "value"], where: `the variable ${name}`, what }];
    });
}
/** An argument with a secret behind its name: `--password=…`. */
const container_secrets_option = /^--?(?<name>[\w.-]{1,80})=(?<value>.*)$/s;
function container_secrets_words({ at }, key) {
    const list = at(key);
    return (Array.isArray(list) ? list.slice(0, container_secrets_mostWords) : []).flatMap((_, index) => {
        const word = at(key, index);
        if (typeof word !== "string")
            return [];
        const what = credentialIn(word);
        const groups = container_secrets_option.exec(word)?.groups;
        const name = groups?.["name"] ?? "";
        if (what !== null)
            return [{ path: [key, index], where: key === "command" ? "its command" : "its arguments", what }];
        if (!isSecretSetting(name.replaceAll("-", "_"), groups?.["value"] ?? ""))
            return [];
        return [{ path: [key, index], where: `the argument ${name}`, what: null }];
    });
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/secret-in-plain-text.js



/** Containers get their secrets from a Secret, and not from the manifest. */
const secretInPlainText = containerRule({
    id: "secret-in-plain-text",
    summary: "The manifest holds a password, a token or a key in plain text.",
    why: "Everybody who can read the repository or the workload can use it, and Git keeps it when it is removed.",
    severity: "warning",
    category: "security",
    windows: "checked",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/concepts/configuration/secret/",
        "https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/",
    ],
    *check(scope) {
        const found = containerSecrets(scope);
        const [first, ...others] = found;
        if (first === undefined)
            return;
        const places = [...new Set(found.map(({ where }) => where))].slice(0, 5);
        const message = first.what === null
            ? `${scope.subject} has what seems to be a secret in plain text in ${listed(places)}.`
            : `${scope.subject} has ${first.what} in plain text in ${first.where}.`;
        const related = others.map(({ path }) => scope.place(path, "another value that seems to be secret"));
        const advice = "Put it into a Secret that is not in Git, and refer to it with valueFrom.secretKeyRef. If it is in use, replace it.";
        yield { at: first.path, message, related, advice };
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/selector-matches-nothing.js







/** A Service, PodDisruptionBudget or NetworkPolicy selects pods by labels that they have. */
const selectorMatchesNothing = objectRule({
    id: "selector-matches-nothing",
    summary: "A selector matches no pods, but would match some if one of its labels were different.",
    why: "Kubernetes reports no error: a Service then has no endpoints, and a budget or policy protects no pods.",
    severity: "warning",
    category: "correctness",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service",
        "https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/",
    ],
    kinds: selectingKinds,
    *check(object, { workspace }) {
        const { manifest, subject, set, rename } = object;
        const selector = podSelector(manifest);
        const isService = manifest.kind === "Service";
        if (selector === null || (isService && routedSpec(manifest) === null))
            return;
        const { labels, path } = selector;
        const index = indexAround(manifest, workspace);
        if (somePodsHave(labels, manifest, index) || (isService && hasOwnEndpoints(manifest, index)))
            return;
        const found = nearMiss(manifest, labels, index);
        if (found === null || workspace.patched(found.workload, labelsPath(found.workload)))
            return;
        const { key, meant, workload } = found;
        const at = [...path, key];
        const operation = "key" in meant ? rename(at, meant.key) : set(at, meant.value);
        const title = "key" in meant ? `Select by ${meant.key}` : `Select ${key}: ${meant.value}`;
        yield {
            at,
            message: `${subject} selects no pods: ${selector_matches_nothing_differenceOf(object, found, labels[key] ?? "")}.`,
            related: [(0,lib_places/* objectPlace */.jP)(workload, labelsPath(workload), "the labels of the pods")],
            // Other rules see the pods behind a Service only once it selects them.
            fix: revealing(review(title, effectOf(manifest, workload), operation)),
        };
    },
});
/** Endpoints that someone else writes: an Endpoints object of the name, or any EndpointSlice. */
function hasOwnEndpoints({ namespace, name }, index) {
    if (name === null)
        return true;
    const endpoints = index.named({ group: "", kind: "Endpoints", namespace, name });
    return (endpoints.length > 0 || index.ofKind({ group: "discovery.k8s.io", kind: "EndpointSlice", namespace }).length > 0);
}
function labelsPath({ podTemplate }) {
    return [...(podTemplate?.path ?? []), "metadata", "labels"];
}
function selector_matches_nothing_differenceOf({ manifest: { kind } }, { workload, key, meant }, wanted) {
    const name = `${workload.kind} ${JSON.stringify(workload.name)}`;
    const noun = kind === "Service" ? "it" : "its selector";
    return "key" in meant
        ? `${noun} asks for ${key}: ${wanted}, but the pods of ${name} have ${meant.key}: ${wanted}`
        : `${noun} asks for ${key}: ${wanted}, but the pods of ${name} have ${key}: ${meant.value}`;
}
function effectOf({ kind }, workload) {
    const pods = `the pods of ${workload.kind} ${JSON.stringify(workload.name)}`;
    if (kind === "Service")
        return `The Service then sends traffic to ${pods}.`;
    return kind === "NetworkPolicy" ? `The policy then applies to ${pods}.` : `The budget then applies to ${pods}.`;
}

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/selectors.js
var selectors = __webpack_require__(9632);
;// CONCATENATED MODULE: ./build/rules/kubernetes/selector-mismatch.js



/** A workload must select the pods of its own template. */
const selectorMismatch = objectRule({
    id: "selector-mismatch",
    summary: "The selector of a workload does not match the labels of its own pods.",
    why: "The API rejects such a workload, because it would start pods without end.",
    severity: "error",
    category: "correctness",
    fixes: ["review"],
    sources: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector"],
    *check(object, { settings }) {
        yield* apiViolationsIn(object, settings.kubernetes, selectors/* selectorViolations */.w);
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/selinux-options-set.js




/** The types that the baseline standard allows; `container_engine_t` from 1.31 on. */
const allowedTypes = ["", "container_t", "container_init_t", "container_kvm_t", "container_engine_t"];
const selinux_options_set_standard = { level: "baseline", remedy: "remove the option" };
/** No pod sets an SELinux user, role or type that gives it more rights. */
const selinuxOptionsSet = podRule({
    id: "selinux-options-set",
    summary: "A pod sets an SELinux user, a role, or a type that is not one of those for containers.",
    why: "A type such as spc_t turns off what keeps the container from the files and processes of its node.",
    severity: "warning",
    category: "security",
    fixes: [],
    equivalents: [
        trivy(["KSV-0025", "AVD-KSV-0025", "KSV025", "no-custom-selinux-options", "kubernetes-no-custom-selinux-options"], "kubernetes/selinux_custom_options_set.rego"),
    ],
    sources: [
        "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    ],
    *check(pod, context) {
        const bases = [[], ...pod.containers.map(({ base }) => base.slice(pod.base.length))];
        const found = bases.flatMap((base) => {
            const path = [...base, "securityContext", "seLinuxOptions"];
            const options = pod.at(...path);
            const keys = ["user", "role", "type"].filter((key) => {
                const value = (0,json/* isObject */.Gv)(options) ? (0,json/* valueAt */.fK)(options, [key]) : undefined;
                if (typeof value !== "string" || value === "")
                    return false;
                return key !== "type" || !allowedTypes.includes(value);
            });
            return keys.map((key) => ({ path: [...path, key], text: `${key}: ${JSON.stringify(pod.at(...path, key))}` }));
        });
        const [first, ...others] = found;
        if (first === undefined)
            return;
        const message = `${pod.subject} sets an SELinux option that containers should not have (${first.text}).`;
        const related = others.map(({ path }) => pod.place(path, "another such option"));
        const advice = "Remove the option, or use the type container_t. The level may stay.";
        yield judge({ at: first.path, message, related, advice }, pod, context, selinux_options_set_standard);
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/built-in-groups.js
/** True for an API group of Kubernetes itself. Other groups are those of extensions. */
function isBuiltInGroup(group) {
    return unqualified.has(group) || qualified.has(group);
}
const unqualified = new Set(["", "apps", "autoscaling", "batch", "extensions", "policy"]);
const qualified = new Set([
    "admissionregistration",
    "apiextensions",
    "apiregistration",
    "authentication",
    "authorization",
    "certificates",
    "coordination",
    "discovery",
    "events",
    "flowcontrol.apiserver",
    "networking",
    "node",
    "rbac.authorization",
    "resource",
    "scheduling",
    "storage",
].map((name) => `${name}.k8s.io`));

;// CONCATENATED MODULE: ./build/rules/kubernetes/server-fields-committed.js





/** What the API server writes into objects does not belong into manifests. */
const serverFieldsCommitted = objectRule({
    id: "server-fields-committed",
    summary: "A manifest contains fields that Kubernetes sets itself.",
    why: "The server ignores them or, with an old resourceVersion or uid, rejects the object. They make changes hard to read.",
    severity: "info",
    category: "style",
    fixes: ["safe"],
    sources: [
        "https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/",
        "https://kubernetes.io/docs/concepts/overview/working-with-objects/#object-spec-and-status",
    ],
    *check(object) {
        const { subject } = object;
        // controller-gen writes both fields each time.
        if (object.manifest.annotations["controller-gen.kubebuilder.io/version"] !== undefined)
            return;
        const fields = serverFields(object);
        const [at] = fields;
        if (at === undefined)
            return;
        const names = listed(fields.map((path) => String(path.at(-1))));
        const message = `${subject} contains ${names}, which Kubernetes sets itself.`;
        const title = fields.length === 1 ? `Remove ${names}` : "Remove the fields that Kubernetes sets";
        yield { at, message, fix: safe(title, ...removals(object, fields)) };
    },
});
const metadataFields = [
    "creationTimestamp",
    "deletionGracePeriodSeconds",
    "deletionTimestamp",
    "generation",
    "managedFields",
    "resourceVersion",
    "selfLink",
    "uid",
];
const annotations = [
    "deployment.kubernetes.io/revision",
    "kubectl.kubernetes.io/last-applied-configuration",
];
function serverFields({ manifest, at }) {
    const template = manifest.podTemplate;
    const ofTemplate = template === null || template.path.length === 0 ? [] : [[...template.path, "metadata", "creationTimestamp"]];
    return [
        ...metadataFields.map((key) => ["metadata", key]),
        ...annotations.map((key) => ["metadata", "annotations", key]),
        ...ofTemplate,
        ...(isBuiltInGroup(manifest.group) ? [["status"]] : []),
    ].filter((path) => at(...path) !== undefined);
}
/** Annotations that have nothing else go as a whole. */
function removals({ at, remove }, fields) {
    const map = at("metadata", "annotations");
    const ofAnnotations = fields.filter(([, key]) => key === "annotations");
    const whole = (0,json/* isObject */.Gv)(map) && ofAnnotations.length > 0 && ofAnnotations.length === Object.keys(map).length;
    if (!whole)
        return fields.map((path) => remove(path));
    return [...fields.filter((path) => !ofAnnotations.includes(path)), ["metadata", "annotations"]].map((path) => remove(path));
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/service-account-alias.js



/** `serviceAccount` is a deprecated alias of `serviceAccountName`, which wins where both are set. */
const serviceAccountAlias = podRule({
    id: "service-account-alias",
    summary: "A pod sets the deprecated field serviceAccount instead of serviceAccountName.",
    why: "The API copies the value to serviceAccountName. Where both are set, serviceAccount has no effect.",
    severity: "warning",
    category: "style",
    fixes: ["safe", "review"],
    equivalents: [kubeLinter("deprecated-service-account-field", "deprecated-service-account")],
    sources: ["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec"],
    *check(pod) {
        const [old, current] = [pod.at("serviceAccount") ?? null, pod.at("serviceAccountName") ?? null];
        if (typeof old !== "string" || old === "" || (current !== null && typeof current !== "string"))
            return;
        const at = ["serviceAccount"];
        const restsOn = [["serviceAccountName"]];
        if (current === null || current === "") {
            const message = `${pod.subject} sets serviceAccount, a deprecated alias of serviceAccountName.`;
            const title = "Rename serviceAccount to serviceAccountName";
            yield current === null && pod.at("serviceAccountName") === undefined
                ? { at, restsOn, message, fix: safe(title, pod.rename(at, "serviceAccountName")) }
                : { at, restsOn, message, advice: "Set serviceAccountName to its value and remove serviceAccount." };
            return;
        }
        const message = old === current
            ? `${pod.subject} sets serviceAccount, a deprecated alias, beside serviceAccountName.`
            : `${pod.subject} sets serviceAccount to "${old}", but Kubernetes uses serviceAccountName: "${current}".`;
        const risk = "Check that the pods are meant to run with the service account in serviceAccountName.";
        const title = "Remove serviceAccount";
        const related = [pod.place(["serviceAccountName"], "the service account that the pods use")];
        const fix = old === current ? safe(title, pod.remove(at)) : review(title, risk, pod.remove(at));
        yield { at, restsOn, message, related, fix };
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/pod-standards/default-account.js



const defaultAccount = "default";
/** Objects that set up a service account named `default`, or give it rights. */
const caresForDefault = (0,object_list/* remembered */.H)((manifest) => {
    return declaresDefault(manifest) || bindsDefault(manifest) ? [defaultAccount] : [];
});
/** True for pods that run as the default service account, which nothing in the unit sets up or gives rights to. */
function usesDefaultAccount({ manifest, at }, workspace) {
    const account = at("serviceAccountName") ?? at("serviceAccount") ?? defaultAccount;
    if (account !== defaultAccount || manifest.namespace === "kube-system")
        return false;
    return workspace.having(manifest, caresForDefault, defaultAccount).length === 0;
}
function declaresDefault({ group, kind, name }) {
    return group === "" && kind === "ServiceAccount" && name === defaultAccount;
}
function bindsDefault({ group, kind, value }) {
    if (group !== "rbac.authorization.k8s.io" || !kind.endsWith("RoleBinding"))
        return false;
    return objectsOf((0,json/* valueAt */.fK)(value, ["subjects"])).some((subject) => {
        const { kind: who, name } = subject;
        return (who === "ServiceAccount" && name === defaultAccount) || (who === "Group" && isAccountGroup(name));
    });
}
/** Groups that all service accounts are in. */
function isAccountGroup(name) {
    return typeof name === "string" && /^system:(?:serviceaccounts|authenticated)/.test(name);
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/service-account-token-mounted.js



/** Pods without rights in the cluster get no token for its API. */
const serviceAccountTokenMounted = podRule({
    id: "service-account-token-mounted",
    summary: "A pod gets a token for the Kubernetes API that it does not seem to use.",
    why: "An attacker in the container can use the token to look around in the cluster.",
    severity: "info",
    preset: "strict",
    category: "security",
    schema: "full",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting",
        "https://kubernetes.io/docs/concepts/security/service-accounts/",
    ],
    *check(pod, { workspace }) {
        const at = ["automountServiceAccountToken"];
        if (pod.at(...at) !== undefined || !usesDefaultAccount(pod, workspace))
            return;
        const message = `${pod.subject} mounts a token of the default service account, to which nothing here gives rights.`;
        const risk = "A program that calls the Kubernetes API no longer can.";
        yield { at, message, fix: review("Mount no service account token", risk, pod.set(at, false)) };
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
    if ((0,version_range/* supportsFrom */.D1)(kubernetes, 34))
        return "PreferSameZone";
    // The older name of the same value: on by default from 1.31 (KEP-4444), and still accepted by later versions.
    return sameZone === "traffic-distribution" && (0,version_range/* supportsFrom */.D1)(kubernetes, 31) ? "PreferClose" : null;
}
/** The annotation that all target versions support, with the value that enables topology-aware routing. */
function sameZoneAnnotation(kubernetes) {
    return (0,version_range/* supportsFrom */.D1)(kubernetes, 27) ? [topologyMode, "Auto"] : [topologyHints, "auto"];
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

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/services.js
var services = __webpack_require__(7596);
;// CONCATENATED MODULE: ./build/rules/kubernetes/service-invalid.js



/** The ports of a Service, and the fields that each type of Service takes. */
const serviceInvalid = objectRule({
    id: "service-invalid",
    summary: "A Service has ports that the API rejects, or fields that its type does not take.",
    why: "The API rejects the Service.",
    severity: "error",
    category: "correctness",
    fixes: ["safe", "review"],
    sources: ["https://kubernetes.io/docs/concepts/services-networking/service/"],
    *check(object, { settings }) {
        yield* apiViolationsIn(object, settings.kubernetes, services/* serviceViolations */.i);
        for (const problem of apiViolationsIn(object, settings.kubernetes, services/* unusualNodePorts */.a)) {
            yield { ...problem, severity: "warning" };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/service-on-node-port.js


/** A node port is open on every node. */
const serviceOnNodePort = objectRule({
    id: "service-on-node-port",
    summary: "A Service of type NodePort opens a port on every node.",
    why: "Whoever reaches a node reaches the Service, past an Ingress and its TLS. Callers have to know nodes that work.",
    severity: "info",
    category: "security",
    preset: "restricted",
    fixes: [],
    equivalents: [
        kics("845acfbe-3e10-4b8e-b656-3b404d36dfb2", "k8s/service_type_is_nodeport", "067c2ed90f25fd2dfab41ff289476c9b4a90e376"),
    ],
    sources: ["https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport"],
    kinds: ["/Service"],
    *check(service) {
        if (service.at("spec", "type") !== "NodePort")
            return;
        yield {
            at: ["spec", "type"],
            message: `${service.subject} is of type NodePort and opens its ports on every node.`,
            advice: "For traffic from outside, use an Ingress, a Gateway or a load balancer; inside the cluster, ClusterIP is enough.",
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/service-with-external-ips.js



/** Whoever sets externalIPs takes over traffic to these addresses (CVE-2020-8554). */
const serviceWithExternalIps = objectRule({
    id: "service-with-external-ips",
    summary: "A Service takes over traffic to addresses in externalIPs.",
    why: "Nodes send all traffic from the cluster to these addresses to the Service, whoever owns them: CVE-2020-8554. The field is deprecated since Kubernetes 1.36, and many clusters forbid it.",
    severity: "warning",
    category: "security",
    fixes: [],
    equivalents: [
        trivy(["KSV-0108", "AVD-KSV-0108", "no_svc_with_extip", "kubernetes-no-svc-with-extip"], "kubernetes/service_with_externalip.rego"),
    ],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/service/#external-ips",
        "https://github.com/kubernetes/kubernetes/issues/97076",
    ],
    kinds: ["/Service"],
    *check(service) {
        const addresses = textsOf(service.at("spec", "externalIPs"));
        if (addresses.length === 0)
            return;
        const listed = addresses.slice(0, 3).join(", ") + (addresses.length > 3 ? " and others" : "");
        yield {
            at: ["spec", "externalIPs"],
            message: `${service.subject} takes over the cluster's traffic to ${listed} with externalIPs.`,
            advice: "Use a Service of type LoadBalancer, with a controller such as MetalLB where there is no cloud.",
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/stateful-set-service-not-headless.js




/** The Service that gives the pods of a StatefulSet their DNS names is headless. */
const statefulSetServiceNotHeadless = objectRule({
    id: "stateful-set-service-not-headless",
    summary: "A StatefulSet names a Service that is not headless.",
    why: "Only a headless Service gives each pod a DNS name of its own. Without one, clients can't reach a certain pod.",
    severity: "info",
    category: "correctness",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#limitations",
        "https://kubernetes.io/docs/concepts/services-networking/service/#headless-services",
    ],
    kinds: ["apps/StatefulSet"],
    *check({ manifest, subject, at }, { workspace }) {
        const name = at("spec", "serviceName");
        if (typeof name !== "string" || name === "")
            return;
        const key = { group: "", kind: "Service", namespace: manifest.namespace, name };
        const service = referencedBy(manifest, key, workspace);
        const clusterIp = ["spec", "clusterIP"];
        if (service === null || (0,json/* valueAt */.fK)(service.value, clusterIp) === "None")
            return;
        if (workspace.patched(service, clusterIp))
            return;
        yield {
            at: ["spec", "serviceName"],
            message: `${subject} names Service "${name}" as its serviceName, but this Service is not headless.`,
            related: [(0,lib_places/* objectPlace */.jP)(service, clusterIp, "the Service, which has a cluster IP")],
            advice: "If clients need the pods one by one, add a headless Service (clusterIP: None) and name it here. " +
                "serviceName can't be changed in place: delete the StatefulSet with --cascade=orphan and create it again.",
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/sub-path-never-updated.js



/** Volumes whose files the kubelet updates, with what they hold. */
const updated = {
    configMap: "a ConfigMap",
    downwardAPI: "the downward API",
    projected: "a projected volume",
    secret: "a Secret",
};
/** A file of a ConfigMap or Secret is mounted with its directory, so that the kubelet can update it. */
const subPathNeverUpdated = containerRule({
    id: "sub-path-never-updated",
    summary: "A container mounts a file of a ConfigMap or Secret by subPath, where it is never updated.",
    why: "The container sees a change only after a restart. Other mounts get it within a minute or so.",
    severity: "info",
    category: "reliability",
    preset: "strict",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/concepts/configuration/configmap/#mounted-configmaps-are-updated-automatically",
        "https://kubernetes.io/docs/concepts/configuration/secret/#using-secrets-as-files-from-a-pod",
    ],
    *check({ manifest, subject, pod, at: valueAt }) {
        if (manifest.group === "batch")
            return;
        const volumes = indexedObjects(pod.at("volumes")).map(([, volume]) => volume);
        const sources = new Map(volumes.map((volume) => [volume["name"], sourceOf(volume)]));
        const places = [];
        for (const [index, { name = null, subPath, subPathExpr }] of indexedObjects(valueAt("volumeMounts"))) {
            const path = subPath ?? subPathExpr;
            if (typeof path === "string" && path !== "" && (sources.get(name) ?? null) !== null)
                places.push(index);
        }
        const [first] = places;
        if (first === undefined)
            return;
        const mount = valueAt("volumeMounts", first);
        const source = (0,json/* isObject */.Gv)(mount) ? sources.get(mount["name"]) : null;
        const others = places.length === 1 ? "" : ` The same is true of ${places.length - 1} more of its mounts.`;
        yield {
            at: ["volumeMounts", first],
            message: `${subject} mounts ${source} by subPath, so it sees changes only after a restart.${others}`,
            advice: "Mount the whole volume into a directory of its own, or restart the pods when the data changes.",
        };
    },
});
function sourceOf(volume) {
    const type = Object.keys(updated).find((key) => (volume[key] ?? null) !== null);
    return type === undefined ? null : (updated[type] ?? null);
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/system-namespace-used.js


const systemNamespaces = new Set(["kube-node-lease", "kube-public", "kube-system"]);
/** Applications stay out of the namespaces of the cluster. */
const systemNamespaceUsed = podRule({
    id: "system-namespace-used",
    summary: "A workload is in a namespace that belongs to the cluster.",
    why: "Whoever may change workloads there may change parts of the cluster, and policies often leave these namespaces out.",
    severity: "info",
    preset: "strict",
    category: "security",
    windows: "checked",
    fixes: [],
    equivalents: [
        trivy([
            "KSV-0037",
            "AVD-KSV-0037",
            "KSV037",
            "no-user-pods-in-system-namespace",
            "no-user-resources-in-system-namespace",
            "kubernetes-no-user-resources-in-system-namespace",
        ], "kubernetes/protect_core_components_namespace.rego"),
    ],
    sources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#initial-namespaces"],
    *check(pod) {
        const { namespace, kind } = pod.manifest;
        if (namespace === null || !systemNamespaces.has(namespace))
            return;
        // Node agents, static pods and other parts of the cluster belong there.
        const priority = pod.at("priorityClassName");
        const isPart = kind === "DaemonSet" || kind === "Pod" || (typeof priority === "string" && priority.startsWith("system-"));
        if (namespace === "kube-system" && isPart)
            return;
        yield {
            on: objectScope(pod.manifest),
            at: ["metadata", "namespace"],
            message: `${pod.subject} is in the namespace ${namespace}, which belongs to the cluster.`,
            advice: "If it is no part of the cluster, put it into a namespace of its own.",
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/target-port-unknown.js





/** The target port of a Service is one of its pods. */
const targetPortUnknown = objectRule({
    id: "target-port-unknown",
    summary: "A Service sends traffic to a port that its pods do not declare.",
    why: "Without a port of the name, the Service has no endpoints. With a wrong number, connections are refused.",
    severity: "error",
    category: "correctness",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports",
        "https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/#is-the-service-defined-correctly",
    ],
    kinds: ["/Service"],
    *check(service, { workspace }) {
        const spec = routedSpec(service.manifest);
        if (spec === null)
            return;
        const { items, complete } = workspace.workloadsOf(service.manifest);
        if (!complete || items.length === 0)
            return;
        if (items.some((workload) => portPaths(workload).some((path) => workspace.patched(workload, path))))
            return;
        const declared = items.map(declaredPorts);
        const ports = declared.flatMap((of) => of.ports);
        for (const [index, { port, targetPort }] of indexedObjects(spec["ports"])) {
            const target = target_port_unknown_targetOf(targetPort ?? port);
            if (typeof target === "string" && !ports.some(({ name }) => name === target)) {
                yield target_port_unknown_problemOf(service, { index, target, ports, workloads: items });
            }
            if (typeof target !== "number" || ports.some(({ number }) => number === target))
                continue;
            if (declared.every(({ byAll }) => byAll)) {
                // Ports are only documentation: of several, one may be left out.
                const several = new Set(ports.map(({ number }) => number)).size > 1 || service.at("spec", "ports", 1) !== undefined;
                const severity = several ? "info" : "warning";
                yield { ...target_port_unknown_problemOf(service, { index, target, ports, workloads: items }), severity };
            }
        }
    },
});
/** A number, also where it is written as a string; null for what is neither that nor a name. */
function target_port_unknown_targetOf(value) {
    if (typeof value === "string")
        return /^\d+$/.test(value) ? Number(value) : value;
    return typeof value === "number" ? value : null;
}
function target_port_unknown_problemOf({ subject, at: valueAt, set }, { index, target, ports, workloads }) {
    const at = ["spec", "ports", index, "targetPort"];
    const has = ports.length === 0 ? "declare no ports" : `declare ${portNames(ports)}`;
    const sends = typeof target === "string" ? `the port "${target}"` : `port ${target}`;
    const message = `${subject} sends traffic to ${sends}, but its pods ${has}.`;
    const problem = { at, restsOn: [["spec", "ports", index, "port"]], message, related: workloadPlaces(workloads) };
    const meant = meantPort(target, ports);
    // A list of several ports may leave out the one that the program listens on.
    if (meant === null || (valueAt("spec", "ports", 1) !== undefined && typeof target === "number")) {
        return {
            ...problem,
            advice: "Set targetPort to a port that the program listens on, and list it in the container's ports.",
        };
    }
    const risk = "Check that the program listens on this port and not on the other one.";
    return { ...problem, fix: review(`Set targetPort to ${meant}`, risk, set(at, meant)) };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/token-never-expires.js

/** Tokens that the API issues on request expire; those in Secrets do not. */
const tokenNeverExpires = objectRule({
    id: "token-never-expires",
    summary: "A Secret holds a service account token that never expires.",
    why: "Whoever gets hold of the token can use it until somebody deletes the Secret. Tokens that are requested or mounted expire by themselves.",
    severity: "info",
    category: "security",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets",
        "https://kubernetes.io/docs/concepts/security/security-checklist/#secrets",
    ],
    kinds: ["/Secret"],
    *check(secret) {
        if (secret.at("type") !== "kubernetes.io/service-account-token")
            return;
        yield {
            at: ["type"],
            message: `${secret.subject} makes Kubernetes issue a service account token that never expires.`,
            advice: "In pods, use the mounted token; elsewhere, request one with an end: kubectl create token.",
        };
    },
});

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
        const renamed = (0,version_range/* supportsFrom */.D1)(settings.kubernetes, 27);
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
            yield topology_annotation_ineffective_deprecated(service);
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
function topology_annotation_ineffective_deprecated({ subject, rename }) {
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
        related: [(0,lib_places/* objectPlace */.jP)(scope.manifest, [...template.path, "metadata", "labels"], "the labels of the pods")],
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

;// CONCATENATED MODULE: ./build/rules/lib/pod-standards/safe-sysctls.js
/**
 * The minor versions from which kubelets take a sysctl without being told to, and from which the baseline standard
 * allows it (kubernetes/pod-security-admission, policy/check_sysctls.go).
 */
const safeSince = new Map([
    ["kernel.shm_rmid_forced", 0],
    ["net.ipv4.ip_local_port_range", 0],
    ["net.ipv4.ip_unprivileged_port_start", 0],
    ["net.ipv4.tcp_syncookies", 0],
    ["net.ipv4.ping_group_range", 0],
    ["net.ipv4.ip_local_reserved_ports", 27],
    ["net.ipv4.tcp_keepalive_time", 29],
    ["net.ipv4.tcp_fin_timeout", 29],
    ["net.ipv4.tcp_keepalive_intvl", 29],
    ["net.ipv4.tcp_keepalive_probes", 29],
    ["net.ipv4.tcp_rmem", 32],
    ["net.ipv4.tcp_wmem", 32],
    ["net.ipv4.tcp_slow_start_after_idle", 37],
    ["net.ipv4.tcp_notsent_lowat", 37],
]);
/** From which minor version a sysctl is safe; null for one that no version takes as safe. Slashes may stand for dots. */
function sysctlSafeSince(name) {
    return safeSince.get(name.replaceAll("/", ".")) ?? null;
}
/** True where every version of the range takes the sysctl as safe. */
function isSafeSysctl(name, { from }) {
    const since = sysctlSafeSince(name);
    return since !== null && since <= from.minor;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/unsafe-sysctl.js





/** A pod only sets sysctls that every kubelet takes. */
const unsafeSysctl = podRule({
    id: "unsafe-sysctl",
    summary: "A pod sets a sysctl that kubelets refuse unless they are configured for it.",
    why: "On a node whose kubelet does not list it in allowedUnsafeSysctls, the pod fails with SysctlForbidden. Such a " +
        "sysctl can affect other pods on the node.",
    severity: "warning",
    category: "security",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    ],
    *check(pod, context) {
        const list = pod.at("securityContext", "sysctls");
        const named = (Array.isArray(list) ? [...list.keys()] : []).flatMap((index) => {
            const name = objectsOf([pod.at("securityContext", "sysctls", index) ?? null])[0]?.["name"];
            return typeof name === "string" ? [{ index, name }] : [];
        });
        const unsafe = named.filter(({ name }) => !isSafeSysctl(name, context.settings.kubernetes));
        const [first, ...others] = unsafe;
        if (first === undefined)
            return;
        const names = listed(unsafe.map(({ name }) => name));
        const nouns = unsafe.length === 1 ? "a sysctl that is" : "sysctls that are";
        const since = Math.max(...unsafe.map(({ name }) => sysctlSafeSince(name) ?? 0));
        const isNew = unsafe.every(({ name }) => sysctlSafeSince(name) !== null);
        const when = isNew ? `not safe before Kubernetes 1.${since}` : "not safe";
        const at = (index) => ["securityContext", "sysctls", index];
        const problem = {
            at: at(first.index),
            message: `${pod.subject} sets ${nouns} ${when}: ${names}.`,
            related: others.map(({ index }) => pod.place(at(index), "another such sysctl")),
            advice: "Remove it, or let the kubelets of the nodes allow it (allowedUnsafeSysctls) and keep other pods off them.",
        };
        // Some clusters of the range allow it, so the namespace may too.
        if (isNew)
            yield { ...problem, severity: "info" };
        else
            yield judge(problem, pod, context, { level: "baseline", remedy: "remove it" });
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/update-strategy-invalid.js



/** How a Deployment or DaemonSet replaces pods must be possible. */
const updateStrategyInvalid = objectRule({
    id: "update-strategy-invalid",
    summary: "A Deployment or DaemonSet has an update strategy that the API rejects.",
    why: "The API rejects the object.",
    severity: "error",
    category: "correctness",
    fixes: ["safe"],
    sources: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy"],
    *check(object, { settings }) {
        yield* apiViolationsIn(object, settings.kubernetes, rollouts/* strategyViolations */.S);
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/user-namespace-missing.js



/** Root in a container is nobody on its node. */
const userNamespaceMissing = podRule({
    id: "user-namespace-missing",
    summary: "The users of a pod are users of its node, too.",
    why: "With hostUsers: false, root in the container has no rights on the node, even if it breaks out.",
    severity: "info",
    preset: "all",
    category: "security",
    schema: "full",
    fixes: ["review"],
    sources: [
        "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
    ],
    *check(pod, { settings }) {
        // On by default from 1.33; older versions ignore the field.
        if (settings.kubernetes.to.minor < 33)
            return;
        const at = ["hostUsers"];
        if (pod.at(...at) !== undefined || reachesNode(pod.template))
            return;
        if (pod.containers.some((container) => container.at("volumeDevices") !== undefined))
            return;
        const fix = review("Set hostUsers to false", "The nodes need Linux 6.3 and containerd 2.0 or CRI-O, and file systems of volumes that support ID-mapped mounts, which NFS does not.", pod.set(at, false));
        yield { at, message: `${pod.subject} does not set hostUsers: false.`, fix };
    },
});

;// CONCATENATED MODULE: ./build/rules/lib/kubernetes/utilization.js


/** The metrics of a HorizontalPodAutoscaler that are a percentage of the requests. */
function utilizationMetrics({ version, value }) {
    if (version === "v1") {
        const path = ["spec", "targetCPUUtilizationPercentage"];
        return typeof (0,json/* valueAt */.fK)(value, path) === "number" ? [{ resource: "cpu", container: null, path }] : [];
    }
    return indexedObjects((0,json/* valueAt */.fK)(value, ["spec", "metrics"])).flatMap(([index, metric]) => {
        const key = metric["type"] === "ContainerResource" ? "containerResource" : "resource";
        const source = metric[key];
        if (!(0,json/* isObject */.Gv)(source) || typeof source["name"] !== "string")
            return [];
        if ((0,json/* valueAt */.fK)(source, ["target", "type"]) !== "Utilization")
            return [];
        const { name: resource, container } = source;
        return [
            { resource, container: typeof container === "string" ? container : null, path: ["spec", "metrics", index, key] },
        ];
    });
}
/** The containers of a workload that count for a metric and neither request nor limit its resource. */
function withoutRequest({ podTemplate }, { resource, container }) {
    if (podTemplate === null || hasAmount(podTemplate.spec, resource))
        return [];
    return podTemplate.containers.filter(({ kind, name, value }) => {
        return kind !== "init" && (container === null || container === name) && !hasAmount(value, resource);
    });
}
function hasAmount(value, resource) {
    return ["requests", "limits"].some((key) => ((0,json/* valueAt */.fK)(value, ["resources", key, resource]) ?? null) !== null);
}
/** True where a LimitRange of the namespace gives containers a request that they do not make. */
function isRequestedByDefault({ namespace }, resource, index) {
    return index
        .ofKind({ group: "", kind: "LimitRange", namespace })
        .slice(0, 100)
        .some(({ value }) => {
        return indexedObjects((0,json/* valueAt */.fK)(value, ["spec", "limits"])).some(([, limit]) => {
            return ["default", "defaultRequest"].some((key) => ((0,json/* valueAt */.fK)(limit, [key, resource]) ?? null) !== null);
        });
    });
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/utilization-without-request.js






/** All containers of pods that are scaled by utilization request the resource. */
const utilizationWithoutRequest = objectRule({
    id: "utilization-without-request",
    summary: "An autoscaler scales by the utilization of a resource that a container does not request.",
    why: "Utilization is a percentage of the request. If a container has none, the autoscaler does nothing for this metric.",
    severity: "warning",
    category: "reliability",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#how-does-a-horizontalpodautoscaler-work",
        "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#support-for-resource-metrics",
    ],
    kinds: ["autoscaling/HorizontalPodAutoscaler"],
    *check({ manifest, subject }, { workspace }) {
        const target = scaleTarget(manifest);
        const workload = target === null ? null : referencedBy(manifest, target, workspace);
        if (workload === null)
            return;
        const index = indexAround(manifest, workspace);
        for (const metric of utilizationMetrics(manifest)) {
            const { resource, path } = metric;
            const idle = withoutRequest(workload, metric);
            const [first] = idle;
            if (first === undefined || isRequestedByDefault(workload, resource, index))
                continue;
            const places = idle.map((container) => [...container.path, "resources"]);
            if (places.some((place) => workspace.patched(workload, place)))
                continue;
            const names = listed(idle.map(containerName));
            yield {
                at: path,
                message: `${subject} scales by the utilization of ${resource}, but ${names} of ${workload.kind} "${workload.name}" ${idle.length === 1 ? "does" : "do"} not request ${resource}.`,
                related: [(0,lib_places/* objectPlace */.jP)(workload, first.path, "the container without a request")],
                advice: `Set resources.requests.${resource} to what the container normally uses.`,
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/volume-type-removed.js


/** In-tree volume types that kubelets can no longer mount, with the first such version and what to use instead. */
const removedTypes = [
    ["gitRepo", 33, "Clone the repository in an init container into an emptyDir volume."],
    ["glusterfs", 26, "Use a CSI driver or NFS."],
    ["cephfs", 31, "Use the CSI driver of CephFS."],
    ["rbd", 31, "Use the CSI driver of RBD."],
];
/** The volumes of a pod are of types that kubelets can mount. */
const volumeTypeRemoved = podRule({
    id: "volume-type-removed",
    summary: "A pod has a volume of a type that Kubernetes no longer mounts.",
    why: "The API still accepts the volume, but the kubelet can't mount it: the pod never starts.",
    severity: "error",
    category: "correctness",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/concepts/storage/volumes/#gitrepo",
        "https://kubernetes.io/docs/concepts/storage/volumes/#cephfs",
        "https://kubernetes.io/docs/concepts/storage/volumes/#rbd",
    ],
    *check(pod, { settings }) {
        const { from, to } = settings.kubernetes;
        for (const [index, volume] of indexedObjects(pod.at("volumes"))) {
            const found = removedTypes.find(([type, since]) => (volume[type] ?? null) !== null && since <= to.minor);
            if (found === undefined)
                continue;
            const [type, since, advice] = found;
            const subject = typeof volume["name"] === "string" ? `the volume "${volume["name"]}"` : "a volume";
            yield {
                at: ["volumes", index, type],
                message: `${pod.subject} has ${subject} of type ${type}, which Kubernetes has not mounted since 1.${since}.`,
                ...(since > from.minor ? { severity: "warning" } : {}),
                advice,
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/kubernetes/volume-type-restricted.js



/** Volumes that only the restricted standard forbids; baseline forbids hostPath too. */
const forbiddenTypes = [
    "awsElasticBlockStore",
    "azureDisk",
    "azureFile",
    "cephfs",
    "cinder",
    "fc",
    "flexVolume",
    "flocker",
    "gcePersistentDisk",
    "gitRepo",
    "glusterfs",
    "iscsi",
    "nfs",
    "photonPersistentDisk",
    "portworxVolume",
    "quobyte",
    "rbd",
    "scaleIO",
    "storageos",
    "vsphereVolume",
];
const volume_type_restricted_standard = {
    level: "restricted",
    remedy: "use a PersistentVolumeClaim",
    agents: "access",
};
/** Pods reach storage through claims, and not directly. */
const volumeTypeRestricted = podRule({
    id: "volume-type-restricted",
    summary: "A pod mounts storage directly, and not through a PersistentVolumeClaim.",
    why: "Whoever may create pods can then reach any server or disk that the nodes can reach. The Pod Security Standard " +
        "restricted forbids it.",
    severity: "info",
    preset: "restricted",
    severities: { restricted: "warning" },
    category: "security",
    fixes: [],
    sources: [
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
        "https://kubernetes.io/docs/concepts/storage/persistent-volumes/",
    ],
    *check(pod, context) {
        const volumes = pod.at("volumes");
        const found = (Array.isArray(volumes) ? [...volumes.keys()] : []).flatMap((index) => {
            const [volume = {}] = objectsOf([pod.at("volumes", index) ?? null]);
            const type = forbiddenTypes.find((key) => volume[key] != null);
            return type === undefined ? [] : [{ path: ["volumes", index, type], type }];
        });
        const [first, ...others] = found;
        if (first === undefined)
            return;
        const message = `${pod.subject} mounts a volume of the type ${first.type} directly.`;
        const related = others.map(({ path }) => pod.place(path, "another such volume"));
        const advice = "Create a PersistentVolume for the storage, and mount it through a PersistentVolumeClaim.";
        yield judge({ at: first.path, message, related, advice }, pod, context, volume_type_restricted_standard);
    },
});

// EXTERNAL MODULE: ./build/rules/rule-set.js
var rule_set = __webpack_require__(5557);
;// CONCATENATED MODULE: ./build/rules/registry.js





























































































































































































/** Every rule there is. */
const ruleSet = {
    kubernetes: [
        annotationWithoutEffect,
        apiVersionDeprecated,
        apiVersionRemoved,
        apparmorUnconfined,
        autoscalerInvalid,
        backendPortUnknown,
        bindingToBroadRole,
        bindingToClusterAdmin,
        bindingToDefaultAccount,
        bindingToEveryone,
        bindingToSystemMasters,
        capabilitiesAdded,
        capabilitiesNotDropped,
        capabilityNameInvalid,
        commandNeedsShell,
        configKeyMissing,
        containerPrivileged,
        containerRunsAsRoot,
        controlPlaneLabelOutdated,
        cronJobNeverRuns,
        daemonSetServiceNotLocal,
        dataInvalid,
        defaultNamespaceUsed,
        disruptionBudgetBlocksDrain,
        disruptionBudgetInvalid,
        disruptionBudgetsOverlap,
        duplicateEnvironmentVariable,
        egressReachesMetadata,
        environmentVariableUndefined,
        fieldDeprecated,
        healthcheckWithoutProbe,
        hostNamespaceShared,
        hostPathMounted,
        hostPortUsed,
        hostProcessContainer,
        hostSettingsConflict,
        imageRegistryFrozen,
        imageTagFloating,
        ingressCatchesAllHosts,
        ingressClassContradicted,
        ingressInvalid,
        ingressNginxRetired,
        ingressSnippet,
        ingressWithoutTls,
        kustomizeFieldDeprecated,
        labelDeprecated,
        labelInvalid,
        loadBalancerOpen,
        localTrafficWithoutDaemonSet,
        nakedPod,
        nameInvalid,
        namespaceWithoutDefaultDeny,
        namespaceWithoutPodSecurity,
        networkPolicyAllowsAll,
        networkPolicyIneffective,
        networkPolicyInvalid,
        nodePortLocal,
        nonRootContradiction,
        objectInvalid,
        podInvalid,
        podUserDiffersFromImage,
        podsNotSpread,
        portNotExposed,
        privilegeEscalationAllowed,
        probeHostSet,
        probeInvalid,
        probePortUnknown,
        procMountUnmasked,
        pullPolicyContradictsTag,
        rbacApprovesCertificates,
        rbacChangesConfigmaps,
        rbacChangesNamespaces,
        rbacChangesNetwork,
        rbacChangesRoles,
        rbacChangesSecrets,
        rbacChangesWebhooks,
        rbacCreatesVolumes,
        rbacCreatesWorkloads,
        rbacDeletesEvents,
        rbacDeletesWorkloads,
        rbacEscalationVerbs,
        rbacExecIntoPods,
        rbacGrantIneffective,
        rbacImpersonates,
        rbacInvalid,
        rbacIssuesTokens,
        rbacNodeProxy,
        rbacReadsSecrets,
        rbacWildcard,
        readOnlyRootWithoutVolume,
        replicasBesideAutoscaler,
        requestAboveLimit,
        restartPolicyInvalid,
        roleResourceUnknown,
        rootFilesystemWritable,
        rootGroup,
        runtimeSocketMounted,
        scaleTargetContradicted,
        scheduleInvalid,
        seccompProfileMissing,
        seccompUnconfined,
        secretCommitted,
        secretInConfigMap,
        secretInPlainText,
        selectorMatchesNothing,
        selectorMismatch,
        selinuxOptionsSet,
        serverFieldsCommitted,
        serviceAccountAlias,
        serviceAccountTokenMounted,
        serviceCrossesZones,
        serviceInvalid,
        serviceOnNodePort,
        serviceWithExternalIps,
        statefulSetServiceNotHeadless,
        subPathNeverUpdated,
        systemNamespaceUsed,
        targetPortUnknown,
        tokenNeverExpires,
        topologyAnnotationIneffective,
        topologySpreadInvalid,
        unsafeSysctl,
        updateStrategyInvalid,
        userNamespaceMissing,
        utilizationWithoutRequest,
        volumeTypeRemoved,
        volumeTypeRestricted,
    ],
    dockerfile: [
        addForLocalFiles,
        apkIndexKept,
        aptUsedInScript,
        argNotInScope,
        baseImageInvalid,
        baseImageOutdated,
        baseImageUntrusted,
        cacheMountOwnedByRoot,
        continuationLineEmpty,
        copyOwnedByRoot,
        copyTargetNotDirectory,
        downloadErrorIgnored,
        downloadPipedToShell,
        exposeDiffersFromPod,
        exposeNotPlain,
        fromArgumentUndeclared,
        imageForBuildPlatform,
        imageRunsAsRoot,
        imageUserDiffersFromPod,
        imageWithoutVersion,
        instructionInvalid,
        instructionOverridden,
        keywordCasing,
        listNotJson,
        maintainerDeprecated,
        modeChangedAfterCopy,
        npmInstallIgnoresLock,
        packageArchiveGone,
        packageInstallWithoutRoot,
        packageListsKept,
        packageListsUpdatedAlone,
        packageManagerWaits,
        passwordInImage,
        pipCacheKept,
        pipeHidesFailure,
        platformFixed,
        platformRedundant,
        privilegedPort,
        programStartedByNpm,
        rootUserRestored,
        runWithoutEffect,
        secretCopied,
        secretInBuild,
        shellFormWithoutShell,
        stageNameAmbiguous,
        stageReferenceBroken,
        startInShellForm,
        sudoUsed,
        userLogTooLarge,
        userMissing,
        userNamed,
        userNotNumeric,
        userUnused,
        valueWithoutEquals,
        verificationSwitchedOff,
        workdirRelative,
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
