import type { Problem } from "../../core/finding.ts";
import type { FixProposal } from "../../core/fix.ts";
import type { Path } from "../../core/path.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import type { Container, PodTemplate } from "../../model/kubernetes/pod-template.ts";
import { checkov, kubeLinter, polaris, trivy } from "../lib/equivalents.ts";
import {
  addedCapabilities,
  capitalize,
  commandText,
  containerName,
  effective,
  isWhole,
  replaceNote,
  securityContextOf,
} from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Each container has to say `allowPrivilegeEscalation: false`; the API has no such field for the whole pod. */
export const privilegeEscalationAllowed: KubernetesRule = {
  id: "privilege-escalation-allowed",
  summary: "A container's processes can gain more privileges than it was started with.",
  why:
    "Without allowPrivilegeEscalation: false a setuid program or a file capability turns an intruder in the " +
    "container into its root.",
  severity: "warning",
  category: "security",
  fixes: ["safe", "review"],
  equivalents: [
    checkov("CKV_K8S_20", "kubernetes/checks/resource/k8s/AllowPrivilegeEscalation.py"),
    kubeLinter("privilege-escalation-container", "privilege-escalation"),
    polaris("privilegeEscalationAllowed"),
    trivy(
      ["KSV-0001", "AVD-KSV-0001", "KSV001", "no-self-privesc", "kubernetes-no-self-privesc"],
      "kubernetes/can_elevate_its_own_privileges.rego",
    ),
  ],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
  ],
  *check(manifest) {
    const template = manifest.podTemplate;
    if (template === null || template.windows || !isWhole(manifest, template)) return;
    for (const container of template.containers) {
      const problem = problemOf(manifest, template, container);
      if (problem !== null) yield problem;
    }
  },
};

function problemOf(manifest: Manifest, template: PodTemplate, container: Container): Problem | null {
  const security = securityContextOf(container);
  const allowed = security["allowPrivilegeEscalation"] ?? null;
  if (allowed !== null && allowed !== true) return null;
  // The API refuses the field next to privileged: true, where it would mean nothing.
  if (security["privileged"] === true) return null;
  const path = [...container.path, "securityContext", "allowPrivilegeEscalation"];
  const whole = addedCapabilities(container).find((name) => name === "SYS_ADMIN" || name === "ALL");
  if (whole !== undefined) {
    return {
      message: `${capitalize(containerName(container))} can gain any privilege, because it adds the capability ${whole}.`,
      path,
      severity: "info",
      advice: `allowPrivilegeEscalation: false contradicts ${whole}: drop the capability first.`,
    };
  }
  const how = allowed === true ? "explicitly lets" : "lets";
  const note = replaceNote(manifest);
  return {
    message: `${capitalize(containerName(container))} ${how} its processes gain privileges.`,
    path,
    fix: fixOf(manifest, path, riskOf(template, container, allowed === true)),
    ...(note === undefined ? {} : { advice: note }),
  };
}

function fixOf(manifest: Manifest, path: Path, risk: string | null): FixProposal {
  const { root, document } = manifest;
  return {
    title: "Set allowPrivilegeEscalation to false",
    ...(risk === null ? { applicability: "safe" } : { applicability: "review", risk }),
    operations: [{ kind: "set", document: document.index, path: [...root, ...path], value: false }],
  };
}

const commands = /\b(sudo|doas|newuidmap|dind|rootless|podman|buildah|chrome|chromium|puppeteer)\b|\bping6? -/i;
const images = new RegExp(
  "\\b(sudo|dind|rootless|podman|buildah|chrom(e|ium)|puppeteer|playwright|selenium|browserless|" +
    "jenkins-agent|inbound-agent|jnlp-slave|vault|caddy|code-server|jupyter\\w*)\\b",
  "i",
);

/** Why the setting may stop this container from working, or null where nothing speaks for that. */
function riskOf(template: PodTemplate, container: Container, explicit: boolean): string | null {
  const asked = commands.exec(commandText(container))?.[0];
  if (asked !== undefined) return `Its command has "${asked}", which needs setuid programs or file capabilities.`;
  const known = images.exec(container.image ?? "")?.[0];
  if (known !== undefined) return `Images of ${known} use setuid programs or file capabilities, which stop working.`;
  if (JSON.stringify(container.value["env"] ?? null).includes('"GRANT_SUDO"')) {
    return "GRANT_SUDO gives its user sudo, which stops working.";
  }
  if (explicit) return "Somebody allowed it: sudo and other setuid programs or file capabilities stop working.";
  const user = effective(template, container, "runAsUser").value;
  const nonRoot =
    effective(template, container, "runAsNonRoot").value === true || (typeof user === "number" && user > 0);
  const added = addedCapabilities(container)[0];
  if (added === undefined || !nonRoot) return null;
  return `Without root, ${added} reaches the program through file capabilities only, and those stop working.`;
}
