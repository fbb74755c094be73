import type { RelatedLocation } from "../../../core/finding.ts";
import { valueAt } from "../../../core/json.ts";
import type { ImageUse } from "../../../model/dockerfile/dockerfile.ts";
import { imageOwner } from "../../../model/images/image-owner.ts";
import { isCatalogued } from "../../../model/images/known-images.ts";
import { privilegedImage } from "../../../model/images/privileged-programs.ts";
import { comesWithoutShell } from "../../../model/images/shells.ts";
import type { Container } from "../../../model/kubernetes/pod-template.ts";
import type { KubernetesContext } from "../../../model/kubernetes/workspace.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { possibleImages } from "../image-agreement/built-image.ts";
import { instructionPlace } from "../places.ts";
import { gainedPrivileges } from "./image-privileges.ts";
import { textsOf } from "./lists.ts";
import { addedCapabilities, commandText, securityContextOf } from "./pod-security.ts";

/** Why `allowPrivilegeEscalation: false` may break a container, as sentences, and the places that show it. */
export interface EscalationRisk {
  readonly risk: string;
  readonly related: readonly RelatedLocation[];
}

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
export function escalationRisk(scope: ContainerScope, context: KubernetesContext): EscalationRisk | null {
  const found = programRisk(scope, context);
  const risk = found === null ? (bySettings(scope) ?? byOwner(scope, context)) : null;
  return risk === null ? found : { risk, related: [] };
}

/** What in the command or the image of a container is known to gain privileges; null if nothing is known. */
export function programRisk(scope: ContainerScope, context: KubernetesContext): EscalationRisk | null {
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
    if (found !== null) return found;
  }
  const risk = byImage(container.image ?? "");
  return risk === null ? null : { risk, related: [] };
}

function byDockerfile(use: ImageUse): EscalationRisk | null {
  const gained = gainedPrivileges(use);
  if (gained === null) return null;
  const { dockerfile, instruction, does, purpose, capability } = gained;
  const place = instructionPlace(dockerfile, instruction, `the instruction that ${does}`);
  const fact = `${place.file} line ${place.start.line} ${does}`;
  if (purpose !== null) {
    const needs = `${fact}, which needs setuid bits or file capabilities ${purpose}.`;
    return { risk: `${needs} These stop working for non-root users.`, related: [place] };
  }
  const stops = `${fact}, which stops working for non-root users.`;
  if (!capability) return { risk: stops, related: [place] };
  const start = dropsAll(use.container)
    ? "Because the container drops all capabilities, the program may not even start."
    : "If the container drops this capability too, the program does not even start.";
  return { risk: `${stops} ${start}`, related: [place] };
}

function dropsAll(container: Container): boolean {
  const dropped = textsOf(valueAt(securityContextOf(container), ["capabilities", "drop"]));
  return dropped.some((name) => name.toUpperCase() === "ALL");
}

function byImage(reference: string): string | null {
  const image = privilegedImage(reference);
  if (image === null) return null;
  return `"${image.word}" images use setuid programs or file capabilities ${image.purpose}. These stop working for non-root users.`;
}

/**
 * Why a fix for someone else's image can't be called safe: nobody has looked at what is in it. Null if its programs
 * can't gain privileges anyway, because it has no capabilities left or runs as a user that the image does not know.
 */
function byOwner(scope: ContainerScope, { settings, workspace }: KubernetesContext): string | null {
  const { container, manifest, effective } = scope;
  const reference = container.image ?? "";
  if (imageOwner(reference, settings) !== "others" || isCatalogued(reference)) return null;
  if (comesWithoutShell(reference, null)) return null;
  if (workspace.imagesOf(manifest).some((use) => use.container === container)) return null;
  if (dropsAll(container) && addedCapabilities(container).length === 0) return null;
  const user = effective("runAsUser").value;
  if (typeof user === "number" && user >= lowestOtherUser) return null;
  return (
    "It is not known whether this image uses setuid programs or file capabilities, such as sudo and ping. " +
    "These stop working for non-root users."
  );
}

/** Users with lower IDs may exist in the image. */
const lowestOtherUser = 10_000;

function bySettings(scope: ContainerScope): string | null {
  const { container, at } = scope;
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
