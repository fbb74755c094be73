import { scriptRule } from "../lib/define-build.ts";
import { withoutApkCache } from "../lib/dockerfile/apk-cache.ts";
import { packageCalls } from "../lib/dockerfile/package-commands.ts";
import { mountsCache } from "../lib/dockerfile/package-settings.ts";
import { hasOption } from "../lib/dockerfile/program-options.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";
import { safe } from "../lib/fixes.ts";

/** Images don't contain the package index from the day on which they were built. */
export const apkIndexKept: DockerfileRule = scriptRule({
  id: "apk-index-kept",
  summary: "A RUN with apk add leaves the package index in the image.",
  why: "The index adds a few megabytes to the layer and is soon out of date. With --no-cache, apk fetches and drops it.",
  severity: "info",
  category: "efficiency",
  fixes: ["safe"],
  equivalents: [hadolint("DL3019")],
  sources: ["https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper#Local_Cache"],
  *check({ shipped, script, programs }) {
    if (!shipped || mountsCache(script, /apk/) || cleansUp(script.text)) return;
    const keeping = packageCalls(programs).filter(({ program, verb, call }) => {
      return (
        program === "apk" &&
        /^(?:add|upgrade)$/.test(verb.value) &&
        !hasOption(call, /^--(?:no-cache|no-network|cache-dir|root|initdb|help)$/, "p")
      );
    });
    if (
      !keeping.some(({ does }) => does === "installs") ||
      programs.some(({ args }) => args.some(({ value }) => /^\$/.test(value) && /opt|flag|arg/i.test(value)))
    )
      return;
    const operations = withoutApkCache(script, keeping);
    yield {
      about: ["RUN", "apk add"],
      message: "apk add leaves the package index in the layer.",
      ...(operations.length > 0
        ? { fix: safe("Fetch the index without keeping it", ...operations) }
        : { advice: "Add --no-cache to apk add, and to other apk commands that need the index." }),
    };
  },
});

/** Whether a script removes the index itself. */
function cleansUp(text: string): boolean {
  return /rm\s[^\n;&|]*\/var\/cache\/apk|apk\s+cache\s+(?:clean|purge)|\/etc\/apk\/cache/.test(text);
}
