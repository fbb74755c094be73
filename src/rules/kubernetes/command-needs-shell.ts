import { containerRule } from "../lib/define-kubernetes.ts";
import { commandsWithShell } from "../lib/image-agreement/commands-with-shell.ts";
import { imageWithoutShell } from "../lib/image-agreement/image-without-shell.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Commands, probes and hooks start a shell only if the image has one. */
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
