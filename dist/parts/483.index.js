export const id = 483;
export const ids = [483];
export const modules = {

/***/ 59483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionCommand: () => (/* binding */ completionCommand)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49445);
/* harmony import */ var _core_enumerate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44124);
/* harmony import */ var _core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43866);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10895);
/* harmony import */ var _command_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4153);





const shells = ["bash", "zsh", "fish"];
/** `kubesuggest completion SHELL`: prints the script by which a shell completes commands, options and rules. */
function completionCommand(names, terminal) {
    const [name, another] = names;
    const shell = shells.find((one) => one === name);
    if (name === undefined || another !== undefined)
        throw (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .W)(`completion needs the shell: ${(0,_core_enumerate_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .H)(shells, "or")}.`);
    if (shell === undefined) {
        throw (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .W)(`completion knows ${(0,_core_enumerate_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .H)(shells, "or")}, not ${JSON.stringify(name)}${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, shells)}`);
    }
    terminal.out({ bash: bashScript, zsh: zshScript, fish: fishScript }[shell]());
    return 0;
}
/** The words that can follow an option; null where files can, empty for a switch. */
function valuesOf({ name, value, choices }) {
    if (value === null)
        return [];
    if (name === "select" || name === "ignore")
        return _core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleIds */ .Z;
    return choices ?? null;
}
function optionWords(command) {
    return _command_table_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .fF
        .filter((option) => option.commands.some((one) => one === command))
        .flatMap(({ name, implied, choices }) => {
        return implied === undefined
            ? [`--${name}`]
            : [`--${name}`, ...(choices ?? []).map((word) => `--${name}=${word}`)];
    });
}
/** What can follow a command beside options; null for files. */
function argumentWords(command) {
    if (command === "explain")
        return _core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleIds */ .Z;
    if (command === "completion")
        return shells;
    return command === "scan" || command === "merge" ? null : [];
}
function bashScript() {
    const values = _command_table_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .fF
        .filter(({ value, implied }) => value !== null && implied === undefined)
        .map((option) => {
        const words = valuesOf(option);
        const reply = words === null ? 'compgen -f -- "$word"' : `compgen -W "${words.join(" ")}" -- "$word"`;
        return `    --${option.name}) COMPREPLY=($(${reply})); return ;;`;
    });
    const words = _command_table_js__WEBPACK_IMPORTED_MODULE_2__/* .commandNames */ .oQ.map((name) => {
        const known = [...optionWords(name), ...(argumentWords(name) ?? [])].join(" ");
        const files = argumentWords(name) === null ? ' $(compgen -f -- "$word")' : "";
        return `    ${name}) COMPREPLY=($(compgen -W "${known}" -- "$word")${files}) ;;`;
    });
    return `# bash completion of kubesuggest
_kubesuggest() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  case "$before" in
${values.join("\n")}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${_command_table_js__WEBPACK_IMPORTED_MODULE_2__/* .commandNames */ .oQ.join(" ")} help --help --version" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${words.join("\n")}
  esac
}
complete -o filenames -F _kubesuggest kubesuggest
`;
}
/** zsh runs completions of bash, whose words are the same. */
function zshScript() {
    return `# zsh completion of kubesuggest
autoload -Uz compinit bashcompinit
(( $+functions[compdef] )) || compinit
bashcompinit
${bashScript()}`;
}
function fishScript() {
    const quoted = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
    const ofCommand = (name) => `__fish_seen_subcommand_from ${name}`;
    const lines = [
        ..._command_table_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi.map(({ name, summary }) => {
            return `complete -c kubesuggest -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`;
        }),
        ..._command_table_js__WEBPACK_IMPORTED_MODULE_2__/* .commandNames */ .oQ.flatMap((name) => {
            const words = argumentWords(name);
            if (words === null)
                return [];
            const known = words.length === 0 ? "" : ` -a ${quoted(words.join(" "))}`;
            return [`complete -c kubesuggest -n ${quoted(ofCommand(name))} -f${known}`];
        }),
        ..._command_table_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .fF.map((option) => {
            const values = valuesOf(option);
            const follows = option.value === null || option.implied !== undefined ? "" : values === null ? " -r" : " -x";
            const known = values === null || values.length === 0 || follows === "" ? "" : ` -a ${quoted(values.join(" "))}`;
            const short = option.short === undefined ? "" : ` -s ${option.short}`;
            const where = quoted(ofCommand(option.commands.join(" ")));
            return `complete -c kubesuggest -n ${where} -l ${option.name}${short}${follows}${known} -d ${quoted(option.summary)}`;
        }),
    ];
    return `# fish completion of kubesuggest\n${lines.join("\n")}\n`;
}


/***/ }),

/***/ 43866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ presetFacts),
/* harmony export */   Z: () => (/* binding */ ruleIds)
/* harmony export */ });
/** The id of every rule, in the order of the alphabet: what a configuration can name. */
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
    "host-namespace-shared",
    "host-path-mounted",
    "host-port-used",
    "host-process-container",
    "host-settings-conflict",
    "ignore-comment-broken",
    "ignore-comment-expired",
    "ignore-comment-unused",
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
    "pip-cache-kept",
    "pipe-hides-failure",
    "platform-fixed",
    "platform-redundant",
    "pod-invalid",
    "pod-user-differs-from-image",
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
/** Of the rules that presets treat in their own way, how. */
const presetFacts = {
    "capabilities-added": { severities: { restricted: "warning" } },
    "capabilities-not-dropped": { severities: { restricted: "warning" } },
    "cpu-limit-missing": { preset: "strict" },
    "download-piped-to-shell": { preset: "strict" },
    "ephemeral-storage-unlimited": { preset: "strict" },
    "field-deprecated": { preset: "strict" },
    "finished-job-kept": { preset: "strict" },
    "image-without-version": { preset: "strict" },
    "ingress-nginx-retired": { preset: "strict" },
    "keyword-casing": { preset: "all" },
    "liveness-probe-missing": { preset: "strict" },
    "network-policy-one-sided": { preset: "strict" },
    "pipe-hides-failure": { preset: "all" },
    "platform-fixed": { preset: "strict" },
    "platform-redundant": { preset: "all" },
    "priority-class-missing": { preset: "all" },
    "probes-identical": { preset: "strict" },
    "pull-policy-contradicts-tag": { preset: "strict" },
    "root-filesystem-writable": { preset: "strict" },
    "seccomp-profile-missing": { severities: { restricted: "warning" } },
    "service-account-token-mounted": { preset: "strict" },
    "single-replica": { preset: "strict" },
    "user-named": { preset: "strict" },
    "user-namespace-missing": { preset: "all" },
    "user-unused": { preset: "strict" },
    "value-without-equals": { preset: "strict" },
    "volume-type-restricted": { severities: { restricted: "warning" } },
};


/***/ })

};
