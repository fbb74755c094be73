import { scriptRule } from "../lib/define-build.ts";
import { hasOption, optionValues } from "../lib/dockerfile/program-options.ts";
import { insertBehind } from "../lib/dockerfile/script-operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";
import { safe } from "../lib/fixes.ts";

/** No user with a large ID gets log files: they are sparse, but an image layer stores them in full length. */
export const userLogTooLarge: DockerfileRule = scriptRule({
  id: "user-log-too-large",
  summary: "A RUN creates a user with a large ID, and its log files with it.",
  why: "useradd writes the ID's entry into /var/log/lastlog and faillog, which grow with the ID. In an image layer they can take up gigabytes.",
  severity: "warning",
  category: "efficiency",
  fixes: ["safe"],
  equivalents: [hadolint("DL3046")],
  sources: ["https://docs.docker.com/build/building/best-practices/#user"],
  *check({ script, programs }) {
    const calls = programs.filter((call) => {
      if (call.program !== "useradd" || hasOption(call, /^--no-log-init$/, "l")) return false;
      return optionValues(call, "--uid", "u").some((uid) => /^\d{6,10}$/.test(uid));
    });
    if (calls.length === 0) return;
    const operations = calls.flatMap(({ word }) => insertBehind(script, word, "-l"));
    yield {
      about: ["RUN", "useradd"],
      message: "useradd writes log files that grow with the user ID, and they end up in the layer.",
      ...(operations.length > 0
        ? { fix: safe("Write no log files", ...operations) }
        : { advice: "Add -l to useradd." }),
    };
  },
});
