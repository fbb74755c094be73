export const id = 634;
export const ids = [634];
export const modules = {

/***/ 6493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseCommandLine),
  W: () => (/* binding */ usageError)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(99438);
// EXTERNAL MODULE: ./build/config/nearest.js
var config_nearest = __webpack_require__(49445);
// EXTERNAL MODULE: ./build/core/cut-text.js
var cut_text = __webpack_require__(49144);
// EXTERNAL MODULE: ./build/core/enumerate.js
var enumerate = __webpack_require__(44124);
// EXTERNAL MODULE: ./build/cli/command-table.js
var command_table = __webpack_require__(4153);
;// CONCATENATED MODULE: ./build/cli/foreign-words.js
/** Options and commands of other tools that people may type, and their names in Kubesuggest. */
const foreignOptions = {
    V: "--version",
    f: "--format",
    json: "--format json",
    sarif: "--format sarif",
    "output-format": "--format",
    severity: "--fail-on",
    threshold: "--fail-on",
    "failure-threshold": "--fail-on",
    "exit-zero": "--fail-on never",
    "no-fail": "--fail-on never",
    rule: "--select",
    only: "--select",
    include: "--select",
    "enable-rule": "--select",
    disable: "--ignore",
    skip: "--ignore",
    "ignore-rule": "--ignore",
    "ignore-test": "--ignore",
    exclude: "--paths-ignore",
    "exclude-path": "--paths-ignore",
    "dry-run": "--diff",
    patch: "--diff",
    silent: "--quiet",
    debug: "--verbose",
    color: "the variables NO_COLOR and FORCE_COLOR",
    colour: "the variables NO_COLOR and FORCE_COLOR",
    "no-color": "the variable NO_COLOR=1",
};
const foreignCommands = {
    check: "kubesuggest scan",
    lint: "kubesuggest scan",
    score: "kubesuggest scan",
    validate: "kubesuggest scan",
    test: "kubesuggest scan",
    fix: "kubesuggest scan --fix",
    diff: "kubesuggest scan --diff",
    rule: "kubesuggest explain RULE",
    list: "kubesuggest rules",
    template: "kubesuggest render",
};
/** How to type an option of other tools here; null for one that no known tool has. */
function intendedOption(name) {
    return meant(foreignOptions, name);
}
/** How to type a command of other tools here; null for one that no known tool has. */
function intendedCommand(word) {
    return meant(foreignCommands, word);
}
function meant(words, word) {
    return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/cli/command-line.js








/** Parses the arguments. Throws a ConfigError for an unknown command or option. */
function parseCommandLine(argv) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: argv.map(withImplied),
        options: Object.fromEntries(command_table/* options */.fF.map(({ name, value, short }) => {
            const type = value === null ? "boolean" : "string";
            return [name, short === undefined ? { type } : { type, short }];
        })),
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const words = [];
    const given = {};
    for (const token of tokens) {
        if (token.kind === "positional")
            words.push(token.value);
        if (token.kind === "option")
            readOption(token, given, command_table/* commandNames */.oQ.find((name) => words[0] === name));
    }
    if ("help" in given)
        return { command: "help", paths: words, options: given };
    if ("version" in given)
        return { command: "version", paths: [], options: given };
    return checkCommand(words, given);
}
function withImplied(argument) {
    const option = command_table/* options */.fF.find(({ name, implied }) => implied !== undefined && argument === `--${name}`);
    return option === undefined ? argument : `${argument}=${option.implied}`;
}
function readOption({ name, rawName, value, inlineValue }, given, command) {
    const option = command_table/* options */.fF.find((candidate) => candidate.name === name);
    // `parseArgs` also maps two dashes and a letter to the long name of an option.
    if (!option || (rawName.startsWith("--") && rawName.slice(2) !== name))
        throw unknownOption(name, rawName, command);
    if (option.value === null && inlineValue)
        throw usageError(`${rawName} does not take a value.`, command);
    const isEmpty = value === "" && option.implied !== "";
    const isMissing = value === undefined || isEmpty || (!inlineValue && /^-./.test(value));
    if (option.value !== null && isMissing) {
        const separator = option.implied === undefined ? " " : "=";
        throw usageError(`${rawName} needs a value: ${rawName}${separator}${option.value}.`, command);
    }
    if (name in given && option.value !== null && !option.repeatable)
        throw usageError(`${rawName} was given twice.`, command);
    given[name] = name in given && option.value !== null ? `${given[name]}\n${value}` : (value ?? "");
}
function unknownOption(name, rawName, command) {
    const meant = intendedOption(name);
    if (meant !== null)
        return usageError(`unknown option ${(0,cut_text/* quoteShort */.p)(rawName)}: use ${meant}.`, command);
    const nearest = (0,config_nearest/* nearestName */.q)(name, command_table/* options */.fF.map((one) => one.name));
    const hint = nearest === null ? "." : `; did you mean "--${nearest}"?`;
    return usageError(`unknown option ${(0,cut_text/* quoteShort */.p)(rawName)}${hint}`, command);
}
function checkCommand(words, given) {
    const [word, ...paths] = words;
    if (word === undefined) {
        if (Object.keys(given).length > 0)
            throw usageError(`missing command: ${(0,enumerate/* enumerate */.H)(command_table/* commandNames */.oQ, "or")}.`);
        return { command: "help", paths: [], options: given };
    }
    if (word === "help")
        return { command: "help", paths, options: given };
    if (word === "version")
        return { command: "version", paths: [], options: given };
    const command = command_table/* commands */.Pi.find(({ name }) => name === word);
    if (!command)
        throw unknownCommand(word);
    for (const name of Object.keys(given)) {
        if (!optionOf(name)?.commands.includes(command.name)) {
            throw usageError(`${command.name} has no option --${name}.`, command.name);
        }
    }
    if (paths.length > 0 && !command.takesArguments) {
        throw usageError(`${command.name} takes no arguments, but got ${(0,cut_text/* quoteShort */.p)(paths[0] ?? "")}.`, command.name);
    }
    if (paths.includes(""))
        throw usageError(`${command.name} got an empty argument.`, command.name);
    return { command: command.name, paths, options: given };
}
function optionOf(name) {
    return command_table/* options */.fF.find((candidate) => candidate.name === name);
}
/** The error for an unknown command. People often start with a path or a command of another tool. */
function unknownCommand(word) {
    const meant = intendedCommand(word);
    if (meant !== null)
        return usageError(`unknown command ${(0,cut_text/* quoteShort */.p)(word)}: use ${(0,cut_text/* quoteShort */.p)(meant)}.`);
    const nearest = (0,config_nearest/* nearestName */.q)(word, command_table/* commandNames */.oQ);
    if (nearest === null && ((0,external_node_fs_.existsSync)(word) || /[./]/.test(word))) {
        return usageError(`missing command: to check ${(0,cut_text/* quoteShort */.p)(word)}, run "kubesuggest scan ${word}".`);
    }
    return usageError(`unknown command ${(0,cut_text/* quoteShort */.p)(word)}${(0,config_nearest/* didYouMean */.a)(word, command_table/* commandNames */.oQ)}`);
}
/** An error in the arguments, of a command if one is named, that says where to find help. */
function usageError(sentence, command) {
    const help = command === undefined ? "kubesuggest --help" : `kubesuggest help ${command}`;
    return new config_error/* ConfigError */.x(`${sentence} See "${help}".`);
}


/***/ }),

/***/ 4153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   fF: () => (/* binding */ options),
/* harmony export */   oQ: () => (/* binding */ commandNames)
/* harmony export */ });
/* harmony import */ var _core_compliance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44791);
/* harmony import */ var _core_enumerate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44124);


/** The names of the commands, in the order of the help. */
const commandNames = ["review", "scan", "render", "init", "merge", "rules", "explain", "completion"];
/** The commands, in the order of the help. */
const commands = [
    {
        name: "review",
        usage: "review [RANGE]",
        summary: "Preview the review of your changes",
        takesArguments: true,
        examples: [
            ["kubesuggest review", "compares the working tree with the default branch"],
            ["kubesuggest review HEAD~1", "compares the working tree with the commit before the last"],
            ["kubesuggest review v1.4..v1.5", "reviews the changes between two tags"],
        ],
    },
    {
        name: "scan",
        usage: "scan [PATH…|-] [--fix|--diff]",
        summary: "Check files and whole directories, and fix them",
        takesArguments: true,
        examples: [
            ["kubesuggest scan", "checks the current directory"],
            ["kubesuggest scan --diff | git apply", "applies the safe fixes as a patch"],
            ["kubesuggest scan --fix=ask", "asks about each fix"],
            ["kubesuggest scan --fix --select privilege-escalation-allowed", "applies the safe fixes of one rule"],
            ["helm template . | kubesuggest scan -", "checks the output of another program"],
            ["kubesuggest scan --output report.sarif --output report.html", "writes two reports"],
        ],
    },
    {
        name: "render",
        usage: "render [PATH…] [--values FILE]",
        summary: "Print the manifests that charts and kustomizations render",
        takesArguments: true,
        examples: [
            ["kubesuggest render charts/web", "prints a chart as it is checked"],
            ["kubesuggest render charts/web --values prod.yaml", "renders it with other values"],
            ["kubesuggest render overlays/prod --origins", "shows where each line comes from"],
        ],
    },
    {
        name: "init",
        usage: "init",
        summary: "Write a first configuration and the workflow for this repository",
        takesArguments: false,
        examples: [["kubesuggest init", "looks at the repository, and writes the files that it does not have yet"]],
    },
    {
        name: "merge",
        usage: "merge REPORT…",
        summary: "Combine the JSON reports of shards or repositories",
        takesArguments: true,
        examples: [["kubesuggest merge part-*.json --format html", "combines the parts of a scan into one page"]],
    },
    {
        name: "rules",
        usage: "rules",
        summary: "List the rules and their configured severities",
        takesArguments: false,
        examples: [
            ["kubesuggest rules", "lists them for you"],
            ["kubesuggest rules --format json", "lists them for another program"],
        ],
    },
    {
        name: "explain",
        usage: "explain RULE",
        summary: "Explain a rule, with an example",
        takesArguments: true,
        examples: [["kubesuggest explain pods-not-spread", "shows what the rule finds, and why"]],
    },
    {
        name: "completion",
        usage: "completion bash|zsh|fish",
        summary: "Print the completion script for a shell",
        takesArguments: true,
        examples: [
            ['eval "$(kubesuggest completion bash)"', "in ~/.bashrc"],
            ["kubesuggest completion fish | source", "in ~/.config/fish/config.fish"],
        ],
    },
];
const checking = ["review", "scan"];
const reporting = ["review", "scan", "merge"];
const formatNames = ["text", "concise", "github", "json", "sarif", "html", "markdown", "junit", "gitlab", "rdjson"];
/** The options, in the order of the help. */
const options = [
    { name: "base", value: "REF", commands: ["review"], summary: "Compare with the merge base of REF (default branch)" },
    { name: "head", value: "REF", commands: ["review"], summary: "Review REF instead of the working tree" },
    {
        name: "values",
        value: "FILE",
        commands: ["render"],
        summary: "Render charts with the values in FILE, which override their own; repeatable",
        repeatable: true,
    },
    { name: "origins", value: null, commands: ["render"], summary: "Show where each rendered line comes from" },
    {
        name: "fix",
        value: "safe|review|ask",
        implied: "safe",
        choices: ["safe", "review", "ask"],
        commands: ["scan"],
        summary: "Apply the safe fixes; with =review also those to review; with =ask, ask about each",
    },
    {
        name: "diff",
        value: "safe|review",
        implied: "safe",
        choices: ["safe", "review"],
        commands: ["scan"],
        summary: "Print the fixes as a patch, and change nothing",
    },
    {
        name: "select",
        value: "RULE",
        repeatable: true,
        commands: checking,
        summary: "Check only this rule; repeatable",
    },
    { name: "ignore", value: "RULE", repeatable: true, commands: checking, summary: "Skip this rule; repeatable" },
    {
        name: "compliance",
        value: "STANDARD",
        choices: _core_compliance_js__WEBPACK_IMPORTED_MODULE_0__/* .standardNames */ .q0,
        commands: checking,
        summary: `Check only the rules of a standard: ${(0,_core_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .H)(_core_compliance_js__WEBPACK_IMPORTED_MODULE_0__/* .standardNames */ .q0, "or")}`,
    },
    {
        name: "stdin-filename",
        value: "NAME",
        commands: ["scan"],
        summary: 'The name of the file on standard input, if PATH is "-" (stdin.yaml)',
    },
    {
        name: "format",
        value: "FORMAT",
        choices: formatNames,
        commands: [...reporting, "rules"],
        summary: `Output format: ${(0,_core_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .H)(formatNames, "or")} (text)`,
        summaryOf: { rules: "Output format: text or json (text)" },
    },
    {
        name: "output",
        value: "[FORMAT=]FILE",
        short: "o",
        repeatable: true,
        commands: reporting,
        summary: "Write a report to FILE too; its ending, such as .sarif, sets the format; repeatable",
    },
    { name: "quiet", value: null, short: "q", commands: reporting, summary: "Print findings only: no counts, no hints" },
    { name: "verbose", value: null, commands: checking, summary: "Show what is read and how long it takes" },
    { name: "watch", value: null, short: "w", commands: ["scan"], summary: "Scan again whenever a file changes" },
    { name: "shard", value: "K/N", commands: ["scan"], summary: "Scan only part K of N; combine the reports with merge" },
    { name: "cache", value: "DIR", commands: ["scan"], summary: "Cache results in DIR, to speed up the next scan" },
    {
        name: "separate",
        value: null,
        commands: ["merge"],
        summary: "Combine reports of different repositories: the report's name becomes the directory of its files",
    },
    {
        name: "write-baseline",
        value: "FILE",
        implied: "",
        commands: ["scan"],
        summary: "Record all current findings, so they no longer fail or show up",
    },
    {
        name: "update-baseline",
        value: "FILE",
        implied: "",
        commands: ["scan"],
        summary: "Remove findings that no longer exist from the baseline",
    },
    {
        name: "baseline",
        value: "FILE",
        commands: ["scan"],
        summary: "Baseline of known findings (.github/kubesuggest-baseline.txt, if present)",
    },
    { name: "show-baselined", value: null, commands: ["scan"], summary: "Show the findings in the baseline too" },
    {
        name: "history",
        value: "FILE",
        repeatable: true,
        commands: reporting,
        summary: "An earlier JSON report, for the HTML report's history; repeatable, oldest first",
    },
    {
        name: "fail-on",
        value: "SEVERITY",
        choices: ["error", "warning", "note", "never"],
        commands: reporting,
        summary: "Exit with 1 at this severity or above: error, warning, note or never (error)",
    },
    {
        name: "kubernetes-version",
        value: "RANGE",
        commands: [...checking, "render"],
        summary: "Kubernetes versions to support: 1.34 or 1.29-1.37 (1.32-1.37)",
    },
    {
        name: "config",
        value: "FILE",
        commands: [...reporting, "render", "rules"],
        summary: "Configuration file (.github/kubesuggest.yml, if present)",
    },
    { name: "paths", value: "GLOBS", repeatable: true, commands: checking, summary: "Check only these files" },
    { name: "paths-ignore", value: "GLOBS", repeatable: true, commands: checking, summary: "Skip these files" },
    { name: "max-comments", value: "NUMBER", commands: ["review"], summary: "Show at most this many comments (30)" },
    {
        name: "time-limit",
        value: "SECONDS",
        commands: checking,
        summary: "Stop checking after this time, and report what is left (300)",
    },
    { name: "help", value: null, short: "h", commands: commandNames, summary: "Show the help" },
    { name: "version", value: null, short: "v", commands: commandNames, summary: "Show the version" },
];


/***/ }),

/***/ 49018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(99438);
// EXTERNAL MODULE: ./build/core/version.js + 1 modules
var version = __webpack_require__(84253);
// EXTERNAL MODULE: ./build/platform/port.js
var port = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/reporters/printable.js
var printable = __webpack_require__(69582);
// EXTERNAL MODULE: ./build/cli/command-line.js + 1 modules
var command_line = __webpack_require__(6493);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
// EXTERNAL MODULE: ./build/reporters/wrap.js
var wrap = __webpack_require__(86937);
// EXTERNAL MODULE: ./build/cli/command-table.js
var command_table = __webpack_require__(4153);
;// CONCATENATED MODULE: ./build/cli/help.js




/** The help page of the whole program or of a command. Throws a ConfigError for an unknown command. */
function helpText(names, style) {
    const [name] = names;
    if (name === undefined || name === "help")
        return programHelp(style);
    const command = command_table/* commands */.Pi.find((one) => one.name === name);
    if (command === undefined) {
        throw (0,command_line/* usageError */.W)(`unknown command ${JSON.stringify(name)}${(0,nearest/* didYouMean */.a)(name, command_table/* commandNames */.oQ)}`);
    }
    return commandHelp(command, style);
}
function programHelp(style) {
    const width = Math.max(...command_table/* commands */.Pi.map(({ name }) => name.length));
    const lines = [
        "Reviews Kubernetes manifests and Dockerfiles, and suggests proved fixes.",
        "",
        `${style.bold("Usage:")} kubesuggest COMMAND [OPTIONS]`,
        "",
        style.bold("Commands:"),
        ...command_table/* commands */.Pi.map(({ name, summary }) => row(name, summary, width + 3, style)),
        "",
        ...exampleLines(firstExamples, style),
        "",
        style.bold("Options:"),
        ...command_table/* options */.fF.filter(isEverywhere).map((option) => row(optionUsage(option), option.summary, width + 3, style)),
        "",
        ...exitStatus(style),
        "",
        '"kubesuggest help COMMAND" shows the options of a command, with more examples.',
        `Documentation: ${style.link(documentation, documentation)}`,
    ];
    return `${lines.join("\n")}\n`;
}
const firstExamples = [
    ["kubesuggest scan", "checks the current directory"],
    ["kubesuggest scan --fix", "applies the safe fixes"],
    ["kubesuggest review", "previews the review of this branch"],
    ["kubesuggest init", "sets up the reviews of pull requests"],
];
const documentation = "https://github.com/kubesuggest/kubesuggest/blob/main/docs/cli.md";
function isEverywhere(option) {
    return option.commands.length === command_table/* commands */.Pi.length;
}
function commandHelp({ name, usage, summary, examples }, style) {
    const own = command_table/* options */.fF.filter((option) => option.commands.includes(name));
    const lines = [
        `${summary}.`,
        "",
        `${style.bold("Usage:")} kubesuggest ${usage}`,
        "",
        ...exampleLines(examples, style),
        "",
        style.bold("Options:"),
        ...own.map((option) => row(optionUsage(option), option.summaryOf?.[name] ?? option.summary, 30, style)),
        ...(own.some((option) => option.name === "fail-on") ? ["", ...exitStatus(style)] : []),
    ];
    return `${lines.join("\n")}\n`;
}
function exampleLines(examples, style) {
    const width = Math.min(40, Math.max(...examples.map(([command]) => command.length))) + 2;
    const rows = examples.map(([command, meaning]) => {
        return command.length < width
            ? `  ${command.padEnd(width)} ${style.dim(meaning)}`
            : `  ${command}\n  ${"".padEnd(width)} ${style.dim(meaning)}`;
    });
    return [style.bold("Examples:"), ...rows];
}
function exitStatus(style) {
    return [
        style.bold("Exit status:"),
        row("0", "no findings at or above --fail-on (error): warnings and notes don't fail by default", 3, style),
        row("1", "findings at or above --fail-on; with --diff, also if the patch is not empty", 3, style),
        row("2", "invalid options or input: the message says what to do", 3, style),
    ];
}
function optionUsage({ name, value, short, implied }) {
    const letter = short === undefined ? "" : `-${short}, `;
    if (implied !== undefined)
        return `${letter}--${name}[=${value}]`;
    return `${letter}--${name}${value === null ? "" : ` ${value}`}`;
}
function row(left, right, width, style) {
    const used = Math.max(left.length, width) + 3;
    return `  ${left.padEnd(width)} ${(0,wrap/* wrapText */.C)(right, { used, indent: width + 3 }, style)}`;
}

;// CONCATENATED MODULE: ./build/cli/main.js






/**
 * Runs one command and returns the exit status: 0 for no findings, 1 for findings, 2 for wrong usage, invalid input or
 * a bug. Errors are printed as one sentence. A stack trace is printed for bugs only, and only if DEBUG is set.
 */
async function main(argv, terminal, workerEntry) {
    try {
        return await run((0,command_line/* parseCommandLine */.D)(argv), terminal, workerEntry);
    }
    catch (error) {
        const printError = (text) => terminal.err(`${terminal.errorStyle.red("kubesuggest:")} ${text}\n`);
        if (error instanceof config_error/* ConfigError */.x)
            for (const mistake of error.mistakes)
                printError((0,printable/* printable */.g$)(mistake));
        else if (error instanceof port/* PlatformError */.W)
            printError((0,printable/* printable */.g$)(error.message));
        else {
            printError(`${(0,printable/* printable */.g$)(messageOf(error))} This is a bug. Please report it, with the command you ran.`);
            if ((terminal.env["DEBUG"] ?? "") !== "" && error instanceof Error)
                terminal.err(`${error.stack}\n`);
        }
        return 2;
    }
}
async function run(line, terminal, workerEntry) {
    const { command, paths, options } = line;
    switch (command) {
        case "help":
            terminal.out(helpText(paths, terminal.style));
            return 0;
        case "version":
            terminal.out(`kubesuggest ${version/* version */.r}\n`);
            return 0;
        case "rules":
            return (await Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(919), __webpack_require__.e(815), __webpack_require__.e(675), __webpack_require__.e(812), __webpack_require__.e(488), __webpack_require__.e(91), __webpack_require__.e(376), __webpack_require__.e(658)]).then(__webpack_require__.bind(__webpack_require__, 79658))).rulesCommand(options, terminal);
        case "explain":
            return (await Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(919), __webpack_require__.e(675), __webpack_require__.e(812), __webpack_require__.e(519)]).then(__webpack_require__.bind(__webpack_require__, 41755))).explainCommand(paths, terminal);
        case "completion":
            return (await __webpack_require__.e(/* import() */ 946).then(__webpack_require__.bind(__webpack_require__, 88946))).completionCommand(paths, terminal);
        case "init":
            return (await Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(919), __webpack_require__.e(815), __webpack_require__.e(925), __webpack_require__.e(675), __webpack_require__.e(812), __webpack_require__.e(488), __webpack_require__.e(402), __webpack_require__.e(91), __webpack_require__.e(288), __webpack_require__.e(376), __webpack_require__.e(820), __webpack_require__.e(417), __webpack_require__.e(997)]).then(__webpack_require__.bind(__webpack_require__, 30195))).initCommand(terminal, workerEntry);
        case "scan":
            return (await Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(919), __webpack_require__.e(815), __webpack_require__.e(925), __webpack_require__.e(934), __webpack_require__.e(112), __webpack_require__.e(675), __webpack_require__.e(812), __webpack_require__.e(488), __webpack_require__.e(402), __webpack_require__.e(91), __webpack_require__.e(288), __webpack_require__.e(376), __webpack_require__.e(39), __webpack_require__.e(947), __webpack_require__.e(820), __webpack_require__.e(417), __webpack_require__.e(136), __webpack_require__.e(916)]).then(__webpack_require__.bind(__webpack_require__, 33916))).scanCommand(paths, options, terminal, workerEntry);
        case "render":
            return (await Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(815), __webpack_require__.e(675), __webpack_require__.e(488), __webpack_require__.e(402), __webpack_require__.e(91), __webpack_require__.e(376), __webpack_require__.e(431)]).then(__webpack_require__.bind(__webpack_require__, 14812))).renderCommand(paths, options, terminal, workerEntry);
        case "merge":
            return (await Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(919), __webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(675), __webpack_require__.e(812), __webpack_require__.e(376), __webpack_require__.e(947), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 28797))).mergeCommand(paths, options, terminal);
        case "review":
            return (await Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(919), __webpack_require__.e(815), __webpack_require__.e(925), __webpack_require__.e(675), __webpack_require__.e(812), __webpack_require__.e(488), __webpack_require__.e(402), __webpack_require__.e(91), __webpack_require__.e(288), __webpack_require__.e(376), __webpack_require__.e(39), __webpack_require__.e(455), __webpack_require__.e(947), __webpack_require__.e(65), __webpack_require__.e(988), __webpack_require__.e(966), __webpack_require__.e(996)]).then(__webpack_require__.bind(__webpack_require__, 82996))).reviewCommand(paths, options, terminal, workerEntry);
    }
}
function messageOf(error) {
    const text = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
    return /[.!?]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 38565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qH: () => (/* binding */ processTerminal)
/* harmony export */ });
/* unused harmony exports knowsLinks, wantsColour */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26848);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7066);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71626);
/* harmony import */ var _reporters_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51844);





/**
 * The terminal of this process. If the reader goes away (`| head`), the rest of the output is dropped silently. If the
 * output can't be written for another reason, one sentence says so, and the process ends with status 2.
 */
function processTerminal() {
    const { stdout, stderr, env } = process;
    const out = writerTo(stdout, (reason) => stderr.write(`kubesuggest: Standard output can't be written (${reason}).\n`));
    const err = writerTo(stderr, () => undefined);
    return {
        cwd: process.cwd(),
        env,
        style: styleOf(stdout, env),
        errorStyle: styleOf(stderr, env),
        interactive: stderr.isTTY === true && env["TERM"] !== "dumb",
        // `process.stdin` sets a pipe to non-blocking as soon as it is read from the process, so only a prompt does that.
        prompt: (0,node_tty__WEBPACK_IMPORTED_MODULE_2__.isatty)(0) && stderr.isTTY ? () => promptOn(process.stdin, stderr) : null,
        out,
        err,
    };
}
function promptOn(input, output) {
    const reader = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input, output });
    // Nothing has been written yet while a question is open. Restores the mode of the terminal, then ends the process as
    // usual.
    reader.once("SIGINT", () => {
        reader.close();
        output.write("\n");
        process.kill(process.pid, "SIGINT");
    });
    const closed = new Promise((resolve) => reader.once("close", () => resolve(null)));
    return {
        ask: async (question) => Promise.race([reader.question(question), closed]),
        close: () => reader.close(),
    };
}
function styleOf({ isTTY, columns }, env) {
    const isTerminal = isTTY === true && env["TERM"] !== "dumb";
    const colors = wantsColour(env, isTTY);
    return (0,_reporters_style_js__WEBPACK_IMPORTED_MODULE_3__/* .createStyle */ ._)({
        colors,
        links: isTerminal && colors && knowsLinks(env),
        wraps: isTerminal,
        width: widthOf(columns),
    });
}
/**
 * Whether the terminal is known to support links as OSC 8 sequences; others might show them as text. FORCE_HYPERLINK
 * takes precedence. Source: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
 */
function knowsLinks(env) {
    const forced = env["FORCE_HYPERLINK"];
    if (forced !== undefined && forced !== "")
        return forced !== "0" && forced !== "false";
    if (["CI", "TEAMCITY_VERSION"].some((name) => (env[name] ?? "") !== ""))
        return false;
    if (["WT_SESSION", "KITTY_WINDOW_ID", "DOMTERM"].some((name) => (env[name] ?? "") !== ""))
        return true;
    if (["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "zed"].includes(env["TERM_PROGRAM"] ?? ""))
        return true;
    return Number(env["VTE_VERSION"] ?? "0") >= 5000 || /^(?:xterm-kitty|alacritty|foot)/.test(env["TERM"] ?? "");
}
/** Writes to a stream of this process until that fails. */
function writerTo(stream, tell) {
    let failed = false;
    const fail = (error) => {
        if (failed)
            return;
        failed = true;
        if (error.code === "EPIPE")
            return;
        process.once("exit", () => {
            process.exitCode = 2;
        });
        tell((0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .u)(error));
    };
    stream.on("error", fail);
    // If a disk is full, a stream to a file silently loses what does not fit, so files are written directly.
    const write = isFile(stream) ? (text) => writeWhole(stream.fd, text) : (text) => stream.write(text);
    return (text) => {
        if (failed || !stream.writable)
            return;
        try {
            write(text);
        }
        catch (error) {
            fail(error);
        }
    };
}
function isFile({ fd }) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile();
    }
    catch {
        return false;
    }
}
function writeWhole(descriptor, text) {
    const bytes = new TextEncoder().encode(text);
    for (let done = 0; done < bytes.length;)
        done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, done);
}
/** Decides on colors by FORCE_COLOR, then NO_COLOR (no-color.org), then whether the terminal supports them. */
function wantsColour(env, isTerminal) {
    const forced = env["FORCE_COLOR"];
    if (forced !== undefined && forced !== "")
        return forced !== "0" && forced !== "false";
    if ((env["NO_COLOR"] ?? "") !== "")
        return false;
    return isTerminal === true && env["TERM"] !== "dumb";
}
function widthOf(columns) {
    return Math.min(Math.max(columns ?? 120, 60), 160);
}


/***/ }),

/***/ 99438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ MistakeCollector),
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/** A mistake of the user (in options, inputs or configuration). Only the message is shown, without a stack trace. */
class ConfigError extends Error {
    name = "ConfigError";
    /** Each mistake as a separate sentence; the message contains all of them. */
    mistakes;
    constructor(...mistakes) {
        super(mistakes.join(" "));
        this.mistakes = mistakes;
    }
}
/**
 * Collects the mistakes in parts that can be read independently, so that people see all mistakes at once. Other errors
 * are not caught.
 */
class MistakeCollector {
    #mistakes = [];
    /** Returns what `read` returns, or null if it throws a ConfigError. */
    try(read) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof ConfigError))
                throw error;
            this.#mistakes.push(...error.mistakes);
            return null;
        }
    }
    /** Throws one ConfigError with all mistakes, if there are any. */
    end() {
        const [first, ...others] = this.#mistakes;
        if (first !== undefined)
            throw new ConfigError(first, ...others);
    }
}


/***/ }),

/***/ 49445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var _core_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86838);

/** The name that was probably meant, or null if none is similar enough to be worth suggesting. */
function nearestName(given, names) {
    const wanted = plain(given);
    let best = null;
    let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const name of names) {
        const distance = (0,_core_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(wanted, plain(name));
        if (distance >= bestDistance)
            continue;
        best = name;
        bestDistance = distance;
    }
    return best ?? completed(wanted, names);
}
/** The name that starts with the given text, if there is exactly one: `warning` for `warn`. */
function completed(wanted, names) {
    const [only, another] = [...names].filter((name) => wanted.length > 2 && plain(name).startsWith(wanted));
    return another === undefined ? (only ?? null) : null;
}
/** The end of a message about an unknown name: `; did you mean "x"?`, or a full stop. */
function didYouMean(given, names) {
    const nearest = nearestName(given, names);
    return nearest === null ? "." : `; did you mean "${nearest}"?`;
}
/** Normalizes a name, so that other naming styles (`failOn`, `FAIL_ON`) have no distance to the right name. */
function plain(name) {
    return name
        .slice(0, 64)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, "");
}


/***/ }),

/***/ 44791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q0: () => (/* binding */ standardNames),
/* harmony export */   sp: () => (/* binding */ standardsOf),
/* harmony export */   tO: () => (/* binding */ standards),
/* harmony export */   ux: () => (/* binding */ controlsOf)
/* harmony export */ });
/* unused harmony export compliance */
/** The names of the standards. `pss-restricted` includes everything in `pss-baseline`. */
const standardNames = ["pss-baseline", "pss-restricted", "nsa", "cis"];
/** What people read for each standard. Titles have the version, since numbers and headings differ between versions. */
const standards = {
    "pss-baseline": {
        title: "Pod Security Standards: Baseline",
        source: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    },
    "pss-restricted": {
        title: "Pod Security Standards: Restricted",
        source: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    },
    nsa: {
        title: "NSA and CISA Kubernetes Hardening Guide 1.2",
        source: "https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF",
    },
    cis: {
        title: "CIS Kubernetes Benchmark 1.11",
        source: "https://www.cisecurity.org/benchmark/kubernetes",
    },
};
/**
 * The controls that each rule checks, at least in part: the names of Pod Security's controls, the headings of the NSA
 * and CISA guide, the numbers of CIS. A control is listed only if the rule asks for what the control asks for.
 */
const compliance = {
    "apparmor-unconfined": { "pss-baseline": ["AppArmor"], nsa: ["Pod security enforcement"] },
    "binding-to-broad-role": { nsa: ["Role-based access control"] },
    "binding-to-cluster-admin": { nsa: ["Role-based access control"], cis: ["5.1.1"] },
    "binding-to-default-account": { cis: ["5.1.5"] },
    "binding-to-everyone": { nsa: ["Role-based access control"] },
    "binding-to-system-masters": { cis: ["5.1.7"] },
    "capabilities-added": { "pss-baseline": ["Capabilities"], nsa: ["Pod security enforcement"], cis: ["5.2.9"] },
    "capabilities-not-dropped": {
        "pss-restricted": ["Capabilities"],
        nsa: ["Pod security enforcement"],
        cis: ["5.2.10"],
    },
    "container-privileged": {
        "pss-baseline": ["Privileged Containers"],
        nsa: ["Pod security enforcement"],
        cis: ["5.2.2"],
    },
    "container-runs-as-root": { "pss-restricted": ["Running as Non-root"], nsa: ["Non-root containers"], cis: ["5.2.7"] },
    "host-namespace-shared": {
        "pss-baseline": ["Host Namespaces"],
        nsa: ["Pod security enforcement"],
        cis: ["5.2.3", "5.2.4", "5.2.5"],
    },
    "host-path-mounted": { "pss-baseline": ["HostPath Volumes"], nsa: ["Pod security enforcement"], cis: ["5.2.12"] },
    "host-port-used": { "pss-baseline": ["Host Ports"], cis: ["5.2.13"] },
    "host-process-container": { "pss-baseline": ["HostProcess"], nsa: ["Pod security enforcement"], cis: ["5.2.11"] },
    "image-runs-as-root": { nsa: ["Non-root containers"] },
    "namespace-without-default-deny": { nsa: ["Network policies"], cis: ["5.3.2"] },
    "namespace-without-pod-security": { nsa: ["Pod security enforcement"], cis: ["5.2.1"] },
    "network-policy-allows-all": { nsa: ["Network policies"] },
    "pods-not-isolated": { nsa: ["Network policies"], cis: ["5.3.2"] },
    "privilege-escalation-allowed": {
        "pss-restricted": ["Privilege Escalation"],
        nsa: ["Pod security enforcement"],
        cis: ["5.2.6"],
    },
    "probe-host-set": { "pss-baseline": ["Host Probes / Lifecycle Hooks"] },
    "proc-mount-unmasked": { "pss-baseline": ["/proc Mount Type"] },
    "rbac-approves-certificates": { cis: ["5.1.11"] },
    "rbac-changes-roles": { nsa: ["Role-based access control"] },
    "rbac-changes-webhooks": { cis: ["5.1.12"] },
    "rbac-creates-volumes": { cis: ["5.1.9"] },
    "rbac-creates-workloads": { nsa: ["Role-based access control"], cis: ["5.1.4"] },
    "rbac-escalation-verbs": { nsa: ["Role-based access control"], cis: ["5.1.8"] },
    "rbac-exec-into-pods": { nsa: ["Role-based access control"] },
    "rbac-impersonates": { nsa: ["Role-based access control"], cis: ["5.1.8"] },
    "rbac-issues-tokens": { cis: ["5.1.13"] },
    "rbac-node-proxy": { cis: ["5.1.10"] },
    "rbac-reads-secrets": { nsa: ["Role-based access control"], cis: ["5.1.2"] },
    "rbac-wildcard": { nsa: ["Role-based access control"], cis: ["5.1.3"] },
    "root-filesystem-writable": { nsa: ["Immutable container file systems"] },
    "root-group": { nsa: ["Pod security enforcement"] },
    "root-user-restored": { nsa: ["Non-root containers"] },
    "runtime-socket-mounted": {
        "pss-baseline": ["HostPath Volumes"],
        nsa: ["Pod security enforcement"],
        cis: ["5.2.12"],
    },
    "seccomp-profile-missing": { "pss-restricted": ["Seccomp"], nsa: ["Pod security enforcement"] },
    "seccomp-unconfined": { "pss-baseline": ["Seccomp"], nsa: ["Pod security enforcement"] },
    "secret-committed": { nsa: ["Secrets"] },
    "secret-in-config-map": { nsa: ["Secrets"] },
    "secret-in-environment": { cis: ["5.4.1"] },
    "secret-in-plain-text": { nsa: ["Secrets"] },
    "selinux-options-set": { "pss-baseline": ["SELinux"], nsa: ["Pod security enforcement"] },
    "service-account-token-mounted": { nsa: ["Protecting Pod service account tokens"], cis: ["5.1.6"] },
    "system-namespace-used": { nsa: ["Namespaces"] },
    "unsafe-sysctl": { "pss-baseline": ["Sysctls"] },
    "volume-type-restricted": { "pss-restricted": ["Volume Types"] },
};
/** The controls that a rule checks, by standard; empty for most rules. */
function controlsOf(rule) {
    const own = Object.hasOwn(compliance, rule) ? compliance[rule] : undefined;
    return standardNames.flatMap((name) => (own?.[name] === undefined ? [] : [[name, own[name]]]));
}
/** The standards that a rule counts towards. Whatever Baseline asks for, Restricted asks for too. */
function standardsOf(rule) {
    const own = controlsOf(rule).map(([standard]) => standard);
    return standardNames.filter((name) => {
        return own.includes(name) || (name === "pss-restricted" && own.includes("pss-baseline"));
    });
}


/***/ }),

/***/ 49144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText),
/* harmony export */   p: () => (/* binding */ quoteShort)
/* harmony export */ });
/**
 * The text if it has at most `most` UTF-16 units, else that much of its start, followed by an ellipsis. Half a character
 * is left out: as JSON, it would be refused.
 */
function cutText(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…`;
}
/** A name or value that somebody typed, in quotes for a message; a long one is cut. */
function quoteShort(text, most = 60) {
    return JSON.stringify(cutText(text, most));
}


/***/ }),

/***/ 86838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
/** The optimal string alignment distance: counts insertions, deletions, replacements and swaps of neighbours. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            let cost = Math.min(replaced, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 44124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ enumerate)
/* harmony export */ });
/** Items as a list in a sentence: `a`, `a and b`, `a, b and c`, or `a, b or c`. Empty if there are no items. */
function enumerate(items, word = "and") {
    if (items.length < 2)
        return items.join("");
    return `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}


/***/ }),

/***/ 34477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ replaceInvisible)
/* harmony export */ });
/**
 * Characters that are invisible or reorder text: controls, format characters, lone surrogates, line and paragraph
 * separators, everything that a font may leave out by Unicode (`Default_Ignorable_Code_Point`: fillers, tags, joiners,
 * variation selectors), and the blank Braille pattern. A variation selector right after a pictograph is allowed.
 */
const invisible = /(?!(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** The text with each invisible character replaced by what `shown` returns for it. */
function replaceInvisible(text, shown) {
    return text.replace(invisible, shown);
}


/***/ }),

/***/ 71626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isSystemError),
/* harmony export */   u: () => (/* binding */ systemReason)
/* harmony export */ });
/**
 * The reason of a system error, in the system's words and without paths: "no such file or directory". For any other
 * error, its text. Source: https://nodejs.org/api/errors.html#class-systemerror
 */
function systemReason(error) {
    const [, words = ""] = /^E[A-Z0-9]+: ([^,]+)/.exec(error instanceof Error ? error.message : "") ?? [];
    if (words === "illegal operation on a directory")
        return "it is a directory";
    return words === "" ? String(error) : words;
}
/** Whether an error comes from the operating system, such as one about a full disk. */
function isSystemError(error) {
    return error instanceof Error && "syscall" in error && /^E[A-Z0-9]+: /.test(error.message);
}


/***/ }),

/***/ 84253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/core/version.js

/** The program's version. */
const version = package_namespaceObject.rE;


/***/ }),

/***/ 11634:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49018);
/* harmony import */ var _cli_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38565);
/* harmony import */ var _worker_beside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21879);



process.exitCode = await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2), (0,_cli_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .processTerminal */ .qH)(), (0,_worker_beside_js__WEBPACK_IMPORTED_MODULE_2__/* .workerBeside */ .n)(import.meta.url));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 21879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ workerBeside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


/**
 * The path of the program for worker threads, which is next to the other programs, both in the sources and in the
 * build.
 */
function workerBeside(program) {
    const own = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(program);
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(own), `worker${node_path__WEBPACK_IMPORTED_MODULE_0__.extname(own)}`);
}


/***/ }),

/***/ 7943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ PlatformError)
/* harmony export */ });
/** A failure that the user can do something about. Only the message is shown, without a stack trace. */
class PlatformError extends Error {
    name = "PlatformError";
    reason;
    constructor(message, reason = "failed") {
        super(message);
        this.reason = reason;
    }
}


/***/ }),

/***/ 69582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   Vj: () => (/* binding */ printablePath),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var _core_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34477);

/**
 * Makes untrusted text safe for one line of a terminal or a log: control characters become visible symbols (`␛`),
 * invisible ones `<U+202E>`, and nothing in the text starts a workflow command. Tabs become two spaces.
 */
function printable(text) {
    const plain = (0,_core_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k)(text.replaceAll("\t", "  "), picture);
    return plain.replaceAll("##[", "# #[");
}
/** A path made safe like `printable`, which also can't be a workflow command at the start of a line. */
function printablePath(path) {
    const text = printable(path);
    return /^\s*::/.test(text) ? `./${text}` : text;
}
/** The number of columns that a printable text takes: wide characters take two, combining characters none. */
function displayWidth(text) {
    let width = 0;
    for (const character of text) {
        if (/\p{Mark}/u.test(character))
            continue;
        width += wide.test(character) ? 2 : 1;
    }
    return width;
}
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
function picture(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return "\u2421";
    return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}


/***/ }),

/***/ 51844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createStyle)
/* harmony export */ });
/** Creates the style for a place with these capabilities. */
function createStyle({ colors, links = false, wraps = false, width }) {
    const paint = (open, close) => (text) => colors && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
    return {
        bold: paint(1, 22),
        dim: paint(2, 22),
        red: paint(31, 39),
        green: paint(32, 39),
        yellow: paint(33, 39),
        blue: paint(36, 39),
        width,
        wraps,
        link: (text, address) => (links ? `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\` : text),
    };
}


/***/ }),

/***/ 86937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69582);

/** Formatting codes, which take no columns on a terminal: see `createStyle`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks begin with one.
const marks = /\u001b(?:\[\d+m|\]8;;[^\u001b]*\u001b\\)/g;
/**
 * Wraps a printable sentence, formatted or not, at its spaces to fit the screen. Later lines are indented by `indent`
 * spaces; `used` columns of the first line are already taken. A word that is too long gets a line of its own. Text that
 * is not read on a screen stays on one line.
 */
function wrapText(text, { used, indent }, style) {
    if (!style.wraps)
        return text;
    const lines = [];
    let line = "";
    let column = used;
    for (const word of text.split(" ")) {
        const width = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(word.replace(marks, ""));
        if (line !== "" && column + 1 + width > style.width) {
            lines.push(line);
            line = "";
            column = indent;
        }
        column += (line === "" ? 0 : 1) + width;
        line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line].join(`\n${" ".repeat(indent)}`);
}


/***/ })

};
