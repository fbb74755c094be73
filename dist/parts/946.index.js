export const id = 946;
export const ids = [946];
export const modules = {

/***/ 88946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completionCommand: () => (/* binding */ completionCommand)
});

// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
// EXTERNAL MODULE: ./build/core/enumerate.js
var enumerate = __webpack_require__(44124);
// EXTERNAL MODULE: ./build/cli/command-line.js + 1 modules
var command_line = __webpack_require__(6493);
// EXTERNAL MODULE: ./build/cli/command-table.js
var command_table = __webpack_require__(4153);
// EXTERNAL MODULE: ./build/core/rule-catalogue.js
var rule_catalogue = __webpack_require__(43866);
;// CONCATENATED MODULE: ./build/cli/completion/words.js


/** The shells for which a script can be printed. */
const shells = ["bash", "zsh", "fish"];
/** What can follow an option; null if it takes no value, or only after a `=`. */
function valuesOf({ name, value, implied, choices }) {
    if (value === null || implied !== undefined)
        return null;
    if (name === "select" || name === "ignore")
        return { words: rule_catalogue/* ruleIds */.Z };
    if (choices !== undefined)
        return { words: choices };
    return /FILE|DIR/.test(value) ? "files" : "unknown";
}
/** What can follow a command besides options. */
function argumentsOf(command) {
    if (command === "help")
        return { words: command_table/* commandNames */.oQ };
    if (command === "explain")
        return { words: rule_catalogue/* ruleIds */.Z };
    if (command === "completion")
        return { words: shells };
    return command === "scan" || command === "render" || command === "merge" ? "files" : "unknown";
}
/** The options of a command, also together with values that follow a `=`. */
function optionWords(command) {
    return command_table/* options */.fF
        .filter((option) => option.commands.includes(command))
        .flatMap(({ name, implied, choices = [], summary }) => {
        const values = implied === undefined ? [] : choices;
        return [`--${name}`, ...values.map((value) => `--${name}=${value}`)].map((word) => ({ word, summary }));
    });
}

;// CONCATENATED MODULE: ./build/cli/completion/bash.js


/** The completion script of bash. */
function bashScript() {
    const values = command_table/* options */.fF.flatMap((option) => {
        const completion = valuesOf(option);
        return completion === null ? [] : [`    --${option.name}) COMPREPLY=(${replyOf(completion)}); return ;;`];
    });
    const words = command_table/* commandNames */.oQ.map((name) => {
        const known = optionWords(name).map(({ word }) => word);
        const completion = argumentsOf(name);
        const reply = typeof completion === "string" ? { words: known } : { words: [...known, ...completion.words] };
        const files = completion === "files" ? ` ${replyOf("files")}` : "";
        return `    ${name}) COMPREPLY=(${replyOf(reply)}${files}) ;;`;
    });
    return `# bash completion of kubesuggest
_kubesuggest() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  case "$before" in
${values.join("\n")}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=(${replyOf({ words: [...command_table/* commandNames */.oQ, "help", "--help", "--version"] })})
    return
  fi
  case "\${COMP_WORDS[1]}" in
${words.join("\n")}
    help) COMPREPLY=(${replyOf(argumentsOf("help"))}) ;;
  esac
}
complete -o filenames -F _kubesuggest kubesuggest
`;
}
function replyOf(completion) {
    if (completion === "unknown")
        return "";
    if (completion === "files")
        return '$(compgen -f -- "$word")';
    return `$(compgen -W "${completion.words.join(" ")}" -- "$word")`;
}

;// CONCATENATED MODULE: ./build/cli/completion/fish.js


/** The completion script of fish. Source: https://fishshell.com/docs/current/cmds/complete.html */
function fishScript() {
    const lines = [
        ...command_table/* commands */.Pi.map(({ name, summary }) => `${line} -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`),
        `${line} -n __fish_use_subcommand -f -a help -d 'Show the help'`,
        ...[...command_table/* commandNames */.oQ, "help"].flatMap((name) => {
            const completion = argumentsOf(name);
            if (completion === "files")
                return [];
            const known = completion === "unknown" ? "" : ` -a ${quoted(completion.words.join(" "))}`;
            return [`${line} -n ${quoted(`__fish_seen_subcommand_from ${name}`)} -f${known}`];
        }),
        ...command_table/* options */.fF.flatMap((option) => {
            const { name, short, implied, choices = [], summary } = option;
            const seen = `__fish_seen_subcommand_from ${option.commands.join(" ")}`;
            const letter = short === undefined ? "" : ` -s ${short}`;
            const values = implied === undefined ? [] : choices.map((value) => `--${name}=${value}`);
            return [
                `${line} -n ${quoted(seen)} -l ${name}${letter}${followed(option)} -d ${quoted(summary)}`,
                // Words of their own: as values of the option, fish would also offer them after a blank. They are only offered
                // after a `-`, so that they don't mix with file names.
                ...values.map((word) => {
                    const condition = quoted(`${seen}; and string match -q -- '-*' (commandline -ct)`);
                    return `${line} -n ${condition} -a ${word} -d ${quoted(summary)}`;
                }),
            ];
        }),
    ];
    return `# fish completion of kubesuggest\n${lines.join("\n")}\n`;
}
const line = "complete -c kubesuggest";
/**
 * The flags for an option's value: no value, a file (even for commands without arguments), one of some words, or
 * anything.
 */
function followed(option) {
    const completion = valuesOf(option);
    if (completion === null)
        return "";
    if (completion === "files")
        return " -r -F";
    return completion === "unknown" ? " -x" : ` -x -a ${quoted(completion.words.join(" "))}`;
}
function quoted(text) {
    return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

;// CONCATENATED MODULE: ./build/cli/completion/zsh.js


/** The completion script of zsh, for `eval` in ~/.zshrc. Source: https://zsh.sourceforge.io/Doc/Release/Completion-System.html */
function zshScript() {
    const names = [...command_table/* commands */.Pi.map(({ name, summary }) => described(name, summary)), described("help", "Show the help")];
    const values = command_table/* options */.fF.flatMap((option) => {
        const completion = valuesOf(option);
        return completion === null ? [] : [`    --${option.name}) ${zsh_replyOf(completion)}; return ;;`];
    });
    const ofCommands = command_table/* commandNames */.oQ.map((name) => {
        const known = optionWords(name).map(({ word, summary }) => `      ${described(word, summary)}`);
        return `    ${name})\n      known=(\n${known.join("\n")}\n      )\n      others() { ${zsh_replyOf(argumentsOf(name))} } ;;`;
    });
    return `# zsh completion of kubesuggest
_kubesuggest() {
  local -a known
  if (( CURRENT == 2 )); then
    known=(
${names.map((one) => `      ${one}`).join("\n")}
    )
    _describe command known
    return
  fi
  case $words[CURRENT-1] in
${values.join("\n")}
  esac
  case $words[2] in
${ofCommands.join("\n")}
    help) ${zsh_replyOf(argumentsOf("help"))}; return ;;
    *) return ;;
  esac
  if [[ $PREFIX == -* ]]; then _describe -o option known; else others; fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _kubesuggest kubesuggest
`;
}
function zsh_replyOf(completion) {
    if (completion === "unknown")
        return "_message 'a value of your own'";
    return completion === "files" ? "_files" : `compadd -- ${completion.words.join(" ")}`;
}
/** A word with its meaning, in the form that `_describe` expects. */
function described(word, summary) {
    return `'${word}:${summary.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/cli/completion-command.js







/** `kubesuggest completion SHELL`: prints the script that a shell uses to complete commands, options and rules. */
function completionCommand(names, terminal) {
    const [name, another] = names;
    const shell = shells.find((one) => one === name);
    if (name === undefined || another !== undefined)
        throw (0,command_line/* usageError */.W)(`completion needs the shell: ${(0,enumerate/* enumerate */.H)(shells, "or")}.`, "completion");
    if (shell === undefined) {
        throw (0,command_line/* usageError */.W)(`completion knows ${(0,enumerate/* enumerate */.H)(shells)}, not ${JSON.stringify(name)}${(0,nearest/* didYouMean */.a)(name, shells)}`, "completion");
    }
    terminal.out({ bash: bashScript, zsh: zshScript, fish: fishScript }[shell]());
    return 0;
}


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


/***/ })

};
