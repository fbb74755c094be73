import type { RelatedLocation } from "../../core/finding.ts";
import { baseImage } from "../../model/images/base-image.ts";
import { comesWithoutShell } from "../../model/images/shells.ts";
import type { KubernetesContext } from "../../model/kubernetes/workspace.ts";
import { type ContainerScope, containerRule } from "../lib/define-kubernetes.ts";
import { lacksShell } from "../lib/dockerfile/missing-shell.ts";
import { baseImagePlace, imageName, possibleImages } from "../lib/image-agreement/built-image.ts";
import { commandsWithShell } from "../lib/image-agreement/commands-with-shell.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";

/** Commands, probes and hooks start a shell only where the image has one. */
export const commandNeedsShell: KubernetesRule = containerRule({
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
    if (image === null) return;
    for (const { at, subject, program, severity, advice } of commands) {
      const message = `${subject} starts ${program}, but ${image.name} has no shell.`;
      yield { at, severity, message, advice, restsOn: [["image"]], related: [image.place] };
    }
  },
});

interface NamedImage {
  /** How messages name it. */
  readonly name: string;
  /** What says which image it is. */
  readonly place: RelatedLocation;
}

/** The image of a container, where it is known to have no shell. */
function imageWithoutShell(scope: ContainerScope, context: KubernetesContext): NamedImage | null {
  const { manifest, base, container } = scope;
  const [use] = possibleImages(scope, context);
  if (use !== undefined) {
    if (!use.certain || !lacksShell(use.stage)) return null;
    return { name: imageName(use), place: baseImagePlace(use, "the base image, which has no shell") };
  }
  const { image } = container;
  if (image === null || !comesWithoutShell(image, baseImage(image, context.settings.images))) return null;
  const place = objectPlace(manifest, [...base, "image"], "the image, which has no shell");
  return { name: `the image ${image}`, place };
}
