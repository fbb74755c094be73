import { joinedCommands } from "./joined-commands.ts";

/** Finds something in a text; null if it is not there. */
type Mark =
  | Pick<RegExp, "exec">
  | { readonly exec: (text: string) => { readonly index: number; readonly 0: string } | null };

/** How to recognize the files of a deployment tool whose output is not rendered here. */
interface OtherDeployer {
  readonly tool: string;
  /** The names of its files. */
  readonly path: RegExp;
  /** What such a file only has if it creates objects, or sets values for them. */
  readonly mark: Mark;
  /** Whether the files are source code of programs, of which few are about deployment. */
  readonly isCode?: true;
  /** Whether the files name other files with values. */
  readonly hasValues?: true;
}

/** Keys of objects in languages that are rendered to YAML, with a text, list or map as the value. */
const objectKeys =
  /(?:^|[\s{,(])(["']?)(?:apiVersion\1[ \t]*(?:\+?:{1,3}|=)[ \t]*["']|(?:containers|hostNetwork|hostPID|hostPath|initContainers|privileged|securityContext)\1[ \t]*(?:\+?:{1,3}|=)[ \t]*[\w[{(])/m;

/** Settings that give pods more rights. */
const rights = /capabilities|host(?:IPC|Network|Path|PID)|privileged|runAs|securityContext/i;

/** Finds a command that matches all of the patterns. */
function commandTest(...words: readonly RegExp[]): Mark {
  return {
    exec(text) {
      const [found] = joinedCommands(text, ...words);
      return found === undefined ? null : { index: found.offset, 0: text.slice(found.offset, found.end) };
    },
  };
}

/** Files with commands. */
const scripts =
  /\.(?:ba|z)?sh$|(?:^|\/)(?:GNUmakefile|Makefile(?:\.[^/]*)?|[^/]+\.mk|(?:[^/]*[._-])?Jenkinsfile)$|^\.github\/.*\.ya?ml$|gitlab[^/]*\.ya?ml$/i;

/**
 * https://fleet.rancher.io/ref-fleet-yaml
 * https://helmfile.readthedocs.io/en/latest/configuration/
 * https://skaffold.dev/docs/references/yaml/
 * https://docs.tilt.dev/api.html
 * https://werf.io/docs/latest/reference/werf_yaml.html
 * https://carvel.dev/ytt/docs/latest/ytt-data-values/
 * https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs
 * https://www.pulumi.com/registry/packages/kubernetes/
 */
const deployers: readonly OtherDeployer[] = [
  {
    tool: "Fleet",
    hasValues: true,
    path: /(?:^|\/)fleet\.ya?ml$/i,
    mark: /(?:^[ \t-]*|[{,][ \t]*)["']?(?:chart|overlays|values|valuesFiles|valuesFrom|yaml)["']?[ \t]*:/m,
  },
  {
    tool: "helmfile",
    hasValues: true,
    path: /(?:^|\/)helmfile(?:[._-][^/]*)?\.ya?ml(?:\.gotmpl)?$|(?:^|\/)helmfile\.d\/[^/]+\.ya?ml(?:\.gotmpl)?$/i,
    mark: /(?:^[ \t-]*|[{,][ \t]*)["']?chart["']?[ \t]*:/m,
  },
  {
    tool: "Skaffold",
    hasValues: true,
    path: /(?:^|\/)skaffold(?:[._-][^/]*)?\.ya?ml$/i,
    mark: /(?:^[ \t-]*|[{,][ \t]*)["']?(?:chartPath|overrides|remoteChart|setValue(?:s|Templates|Files)|valuesFiles)["']?[ \t]*:/m,
  },
  { tool: "ytt", path: /\.ya?ml$/i, mark: /#@(?: |data\/values|overlay\/|ytt:|library\/)/ },
  {
    tool: "Pulumi",
    path: /(?:^|\/)Pulumi\.ya?ml$/,
    mark: /(?:^[ \t]*|[{,][ \t]*)["']?type["']?[ \t]*:[ \t]*["']?kubernetes:/m,
  },
  { tool: "Tilt", path: /(?:^|\/|\.)Tiltfile$/i, mark: /\b(?:blob|helm|helm_remote|helm_resource|encode_yaml)\(/ },
  { tool: "Jsonnet", path: /\.(?:jsonnet|libsonnet)$/i, mark: objectKeys },
  { tool: "Nix", path: /\.nix$/, mark: objectKeys },
  { tool: "Dhall", path: /\.dhall$/, mark: objectKeys },
  { tool: "CUE", path: /^(?!(?:.*\/)?cue\.mod\/).*\.cue$/i, mark: objectKeys },
  { tool: "KCL", path: /\.k$/, mark: objectKeys },
  {
    tool: "Terraform",
    path: /\.(?:tf|tofu)(?:\.json)?$/i,
    mark: /"(?:helm_release|kubectl_(?:manifest|path_documents)|kubernetes_(?!config_map|namespace|secret)\w+)"/,
  },
  {
    tool: "Pulumi",
    path: /\.(?:[cm]?[jt]s|cs|go|java|kt|py)$/,
    mark: /@pulumi\/kubernetes|\bpulumi_kubernetes\b|\bpulumi-kubernetes\/sdk|\bPulumi\.Kubernetes\b|\bcom\.pulumi\.kubernetes\b/,
    isCode: true,
  },
  {
    tool: "cdk8s",
    path: /\.(?:[jt]s|go|java|py)$/,
    mark: /["']cdk8s["']|["']cdk8s-plus-\d+["']|\bimport cdk8s\b|\bfrom cdk8s\b|\bcdk8s-go\/|\borg\.cdk8s\b|imports\/k8s["']/,
    isCode: true,
  },
  {
    tool: "the AWS CDK",
    path: /\.(?:[jt]s|cs|go|java|py)$/,
    mark: /\b(?:add_?(?:Helm_?Chart|Manifest)|new (?:eks\.)?(?:HelmChart|KubernetesManifest))\(/i,
    isCode: true,
  },
  {
    tool: "helm",
    path: scripts,
    mark: commandTest(/\bhelm3?[ \t]/, /\b(?:install|template|upgrade)\b/, /--set/, rights),
  },
  { tool: "kubectl", path: scripts, mark: commandTest(/\bkubectl[ \t]/, /\b(?:debug|patch|run)\b/, rights) },
  {
    tool: "kubectl",
    path: scripts,
    mark: commandTest(/\b(?:kubectl|oc)[ \t]/, /\bcreate[ \t]+(?:clusterrole|role)(?:binding)?\b/),
  },
  {
    tool: "kubectl",
    path: scripts,
    mark: commandTest(/\b(?:kubectl|oc)[ \t]/, /\blabel\b/, /pod-security\.kubernetes\.io/),
  },
  { tool: "oc", path: scripts, mark: commandTest(/\boc[ \t]/, /\badm[ \t]+policy[ \t]+add-/) },
  {
    tool: "Earthly",
    path: /(?:^|\/)Earthfile$/,
    mark: /^[ \t]*FROM[ \t]+\S/m,
  },
];

/** Words of objects, and of tools that deploy them, as used in source code. */
const words = /container|helm|k8s|kube|manifest|privileged|security_?context/i;

/** Whether a file's name is one of a tool's files that set the values of charts. */
export function isDeployerPath(path: string): boolean {
  return deployers.some((one) => one.hasValues === true && one.path.test(path));
}

/** Whether a file's name may be one of such a tool. For source code, the change also has to mention objects. */
export function mayDeployOtherwise(path: string, patch: string | null): boolean {
  return deployers.some((one) => one.path.test(path) && (one.isCode !== true || patch === null || words.test(patch)));
}

/** The tool that deploys the contents of a file, and the offset where this shows; null if there is none. */
export function deployedOtherwise(
  path: string,
  text: string,
): { readonly tool: string; readonly offset: number } | null {
  for (const { tool, path: name, mark } of deployers) {
    const found = name.test(path) ? mark.exec(text) : null;
    if (found !== null) return { tool, offset: found.index + found[0].search(/\S|$/) };
  }
  return null;
}
