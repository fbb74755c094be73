import type { Instruction } from "../../model/dockerfile/dockerfile.ts";
import { isTemplatePath } from "../../model/origin/directory-names.ts";
import { buildRule } from "../lib/define-build.ts";
import { misspelledFrom } from "../lib/dockerfile/near-name.ts";
import { setWord } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";

const predefined =
  /^(?:(?:TARGET|BUILD)(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT)|TARGETSTAGE|(?:HTTP|HTTPS|FTP|NO|ALL)_PROXY|SOURCE_DATE_EPOCH|BUILDKIT_\w+)$/i;

/** FROM only uses build arguments that are declared before the first FROM. */
export const fromArgumentUndeclared: DockerfileRule = buildRule({
  id: "from-argument-undeclared",
  summary: "FROM uses a build argument that no ARG before the first FROM declares.",
  why: "It is empty in FROM, even if --build-arg sets it, so the name of the image is wrong or incomplete.",
  severity: "warning",
  category: "correctness",
  fixes: ["review"],
  windows: "checked",
  equivalents: [
    {
      tool: "buildkit",
      names: ["UndefinedArgInFrom"],
      source: "https://docs.docker.com/reference/build-checks/undefined-arg-in-from/",
    },
  ],
  sources: ["https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact"],
  *check({ stage: { from }, dockerfile: { file } }) {
    // Whatever renders the Dockerfile fills in its variables.
    if (isTemplatePath(file.source.path)) return;
    const declared = globalNames(file.instructions);
    const [image] = from.words;
    const texts = [image?.value ?? "", ...from.flags.map(({ value }) => value ?? "")];
    for (const [, plain, braced, operator] of texts.join(" ").matchAll(/\$(?:(\w+)|\{(\w+)(?:(:?[-+])|\}))/g)) {
      const name = plain ?? braced ?? "";
      if (operator !== undefined || declared.includes(name) || predefined.test(name)) continue;
      const nearest = misspelledFrom(name, declared);
      const written = new RegExp(`\\$(?:${name}(?!\\w)|\\{${name}\\})`);
      yield {
        at: from,
        about: ["FROM", name],
        message: `${name} is empty in FROM, because no ARG before the first FROM declares it.`,
        ...(nearest === null || !written.test(image?.value ?? "")
          ? { advice: `Write ARG ${name} before the first FROM.` }
          : {
              fix: review(
                `Use ${nearest}`,
                `${nearest} may not be what was meant.`,
                setWord(from, 0, (image?.value ?? "").replace(written, `\${${nearest}}`)),
              ),
            }),
      };
    }
  },
});

function globalNames(instructions: readonly Instruction[]): readonly string[] {
  const first = instructions.findIndex(({ keyword }) => keyword === "FROM");
  return instructions.slice(0, first).flatMap(({ words }) => words.map(({ value }) => value.replace(/=.*$/s, "")));
}
