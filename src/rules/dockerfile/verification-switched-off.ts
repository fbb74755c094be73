import { enumerate } from "../../core/enumerate.ts";
import { scriptRule } from "../lib/define-build.ts";
import { uncheckedCalls } from "../lib/dockerfile/switched-off-checks.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";

/** Builds verify that what they fetch comes from the right source. */
export const verificationSwitchedOff: DockerfileRule = scriptRule({
  id: "verification-switched-off",
  summary: "A RUN fetches something without checking certificates or signatures.",
  why: "Whoever is on the network between the build and the server can replace the download, and the replacement ends up in the image.",
  severity: "warning",
  category: "security",
  fixes: ["review"],
  sources: [
    "https://curl.se/docs/sslcerts.html",
    "https://manpages.debian.org/bookworm/apt/apt-secure.8.en.html",
    "https://docs.alpinelinux.org/user-handbook/0.1a/Working/apk.html",
  ],
  *check({ script, programs }) {
    const calls = uncheckedCalls(script, programs);
    const [first] = calls;
    if (first === undefined) return;
    const options = [...new Set(calls.map(({ program, option }) => `${program} ${option}`))];
    const what = enumerate([...new Set(calls.map((call) => call.what))]);
    const operations = calls.flatMap((call) => call.operations);
    const risk = "The download fails where the certificate or the signature is not valid.";
    yield {
      about: ["RUN", `${first.program} ${first.option}`],
      extent: options,
      message: `${options.join(", ")}: this RUN does not check the ${what} of what it fetches.`,
      ...(calls.every((call) => call.operations.length > 0)
        ? { fix: review(`Check ${what}`, risk, ...operations) }
        : { advice: "Leave the option out, and install the certificate or key that is missing." }),
    };
  },
});
