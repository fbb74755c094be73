import type { Problem, Severity } from "../../core/finding.ts";
import { isObject, type Json, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { ConfiguredImage } from "../../core/settings.ts";
import type { ImageUse } from "../../model/dockerfile/dockerfile.ts";
import { baseImage } from "../../model/images/known-images.ts";
import type { Container } from "../../model/kubernetes/pod-template.ts";
import { comesWithoutShell, lacksShell, shellProgram } from "../lib/image-agreement/no-shell.ts";
import { imageOf } from "../lib/image-agreement/user-disagreement.ts";
import { objectsOf, textsOf } from "../lib/kubernetes/lists.ts";
import { capitalize, containerName, isWhole } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A pod asks only those images for a shell that have one. */
export const commandNeedsShell: KubernetesRule = {
  id: "command-needs-shell",
  summary: "A container, a probe or a hook is to start a shell that the image does not have.",
  why: "The runtime finds no such program: the container can't start, the probe fails each time, the hook does nothing.",
  severity: "error",
  category: "correctness",
  fixes: [],
  sources: [
    "https://github.com/GoogleContainerTools/distroless#why-should-i-use-distroless-images",
    "https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/",
  ],
  *check(manifest, { workspace, settings }) {
    const template = manifest.podTemplate;
    if (template === null || template.windows || !isWhole(manifest, template)) return;
    for (const container of template.containers) {
      const commands = shellCommands(container);
      if (commands.length === 0 || workspace.patched(manifest, [...container.path, "image"])) continue;
      const uses = workspace.imagesOf(manifest).filter((use) => use.container === container);
      const image = withoutShell(container, uses, settings.images);
      if (image === null) continue;
      for (const found of commands) {
        if (!workspace.patched(manifest, found.path)) yield problemOf(container, found, image);
      }
    }
  },
};

interface ShellCommand {
  readonly what: string;
  readonly path: Path;
  readonly severity: Severity;
  readonly program: string;
  readonly advice: string;
}

const places: readonly (readonly [path: readonly string[], what: string, severity: Severity, advice: string])[] = [
  [["command"], "", "error", "Name the program itself, without a shell, or build the image upon one that has a shell."],
  [["livenessProbe", "exec", "command"], "the liveness probe of ", "error", "Use httpGet, tcpSocket or grpc."],
  [["readinessProbe", "exec", "command"], "the readiness probe of ", "error", "Use httpGet, tcpSocket or grpc."],
  [["startupProbe", "exec", "command"], "the startup probe of ", "error", "Use httpGet, tcpSocket or grpc."],
  [
    ["lifecycle", "postStart", "exec", "command"],
    "the postStart hook of ",
    "error",
    "Name a program that the image has.",
  ],
  [
    ["lifecycle", "preStop", "exec", "command"],
    "the preStop hook of ",
    "warning",
    "Where it is to wait only, use lifecycle.preStop.sleep (from Kubernetes 1.30).",
  ],
];

function shellCommands({ value, path }: Container): ShellCommand[] {
  return places.flatMap(([place, what, severity, advice]) => {
    const [program] = textsOf(valueAt(value, place));
    if (program === undefined || !shellProgram.test(program) || isMounted(value["volumeMounts"], program)) return [];
    if (!program.includes("/") && objectsOf(value["env"]).some(({ name }) => name === "PATH")) return [];
    return [{ what, path: [...path, ...place], severity, program, advice }];
  });
}

/** Tools can come in a volume. */
function isMounted(mounts: Json | undefined, program: string): boolean {
  return objectsOf(mounts).some(({ mountPath }) => {
    if (typeof mountPath !== "string") return false;
    if (!program.startsWith("/")) return /\bbin\b/.test(mountPath);
    return `${program}/`.startsWith(mountPath.replace(/\/*$/, "/"));
  });
}

/** The image as messages name it where it is known to have no shell, else null. */
function withoutShell(
  { image, value }: Container,
  uses: readonly ImageUse[],
  stated: readonly ConfiguredImage[],
): string | null {
  if (isObject(value["securityContext"]) && value["securityContext"]["windowsOptions"] !== undefined) return null;
  const [use, another] = uses;
  if (use === undefined) {
    return image !== null && comesWithoutShell(image, baseImage(image, stated)) ? `the image ${image}` : null;
  }
  return another === undefined && use.certain && lacksShell(use.stage) ? imageOf(use) : null;
}

function problemOf(
  container: Container,
  { what, path, severity, program, advice }: ShellCommand,
  image: string,
): Problem {
  return {
    message: `${capitalize(what + containerName(container))} starts ${program}, and ${image} has no shell.`,
    path,
    severity,
    advice,
  };
}
