import { scriptRule } from "../lib/define-build.ts";
import { leftoversOf } from "../lib/dockerfile/package-leftovers.ts";
import { appendCommand } from "../lib/dockerfile/script-operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";
import { safe } from "../lib/fixes.ts";

/** What a package manager downloads is removed in the same RUN. */
export const packageListsKept: DockerfileRule = scriptRule({
  id: "package-lists-kept",
  summary: "A RUN installs packages and leaves the package lists or caches in the image.",
  why:
    "They make the layer larger by tens of megabytes, and later instructions can't take them out again. Nobody needs " +
    "them: the lists are out of date by the next install.",
  severity: "info",
  category: "efficiency",
  fixes: ["safe"],
  equivalents: [
    hadolint("DL3009", { step: "apt-get" }),
    hadolint("DL3032", { step: "yum" }),
    hadolint("DL3036", { step: "zypper" }),
    hadolint("DL3040", { step: "dnf" }),
    hadolint("DL3040", { step: "microdnf" }),
  ],
  sources: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
  *check(scope) {
    const { script } = scope;
    const leftovers = scope.shipped ? leftoversOf(scope) : null;
    if (leftovers === null) return;
    const { program, what, command, runnable } = leftovers;
    const operations = runnable ? appendCommand(script, command) : [];
    yield {
      about: ["RUN", program],
      message: `This RUN leaves ${what} of ${program} in the layer.`,
      ...(operations.length > 0
        ? { fix: safe(`Remove ${what} at the end`, ...operations) }
        : {
            advice: `Run ${command} ${runnable ? "at the end of the same RUN" : "in the same RUN, after the install"}.`,
          }),
    };
  },
});
