import type { ContainerScope } from "../define-kubernetes.ts";
import { addedCapabilities, commandText } from "./pod-security.ts";

/** Programs that gain privileges through setuid or file capabilities, or that start programs that do. */
const programs = [
  "buildah",
  "chrome",
  "chromium",
  "dind",
  "doas",
  "newuidmap",
  "podman",
  "puppeteer",
  "rootless",
  "sudo",
];
const programWord = new RegExp(`\\b(?:${programs.join("|")})\\b|\\bping6? -`, "i");

/** Names of images that contain such programs. */
const images = [
  "browserless",
  "buildah",
  "caddy",
  "chrome",
  "chromium",
  "code-server",
  "dind",
  "inbound-agent",
  "jenkins-agent",
  "jnlp-slave",
  "jupyter\\w*",
  "playwright",
  "podman",
  "puppeteer",
  "rootless",
  "selenium",
  "sudo",
  "vault",
];
const imageWord = new RegExp(`\\b(?:${images.join("|")})\\b`, "i");

/** Why `allowPrivilegeEscalation: false` may break a container; null if no reason is known. */
export function escalationRisk(scope: ContainerScope): string | null {
  const { container, at } = scope;
  const command = programWord.exec(commandText(container))?.[0];
  if (command !== undefined)
    return `The command contains "${command}", which needs setuid programs or file capabilities.`;
  const image = imageWord.exec(container.image ?? "")?.[0];
  if (image !== undefined) return `"${image}" images use setuid programs or file capabilities, which stop working.`;
  if (JSON.stringify(at("env") ?? null).includes('"GRANT_SUDO"')) {
    return "GRANT_SUDO lets the user run sudo, which stops working.";
  }
  if (at("securityContext", "allowPrivilegeEscalation") === true) {
    return "The container may need it: sudo, other setuid programs and file capabilities stop working.";
  }
  const added = addedCapabilities(container)[0];
  if (added === undefined || !runsAsNonRoot(scope)) return null;
  return `A non-root process gets ${added} only through file capabilities, which stop working.`;
}

function runsAsNonRoot({ effective }: ContainerScope): boolean {
  const user = effective("runAsUser").value;
  return effective("runAsNonRoot").value === true || (typeof user === "number" && user > 0);
}
