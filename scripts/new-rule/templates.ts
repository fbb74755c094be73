/** What a rule can check, and the function in `src/rules/lib` that declares it. */
export const declarations = {
  container: { folder: "kubernetes", type: "KubernetesRule", define: "containerRule", from: "define-kubernetes" },
  pod: { folder: "kubernetes", type: "KubernetesRule", define: "podRule", from: "define-kubernetes" },
  object: { folder: "kubernetes", type: "KubernetesRule", define: "objectRule", from: "define-kubernetes" },
  stage: { folder: "dockerfile", type: "DockerfileRule", define: "stageRule", from: "define-dockerfile" },
} as const;

/** A key of `declarations`. */
export type RuleOver = keyof typeof declarations;

/** The files of a new rule, by their paths from the root. `id` is in kebab case. */
export function newRuleFiles(id: string, over: RuleOver): Readonly<Record<string, string>> {
  const { folder } = declarations[over];
  return {
    [`src/rules/${folder}/${id}.ts`]: ruleText(id, over),
    [`docs/rules/${id}.md`]: pageText(over),
    [`test/rules/${id}.cases`]: casesText(over),
  };
}

function ruleText(id: string, over: RuleOver): string {
  const { type, define, from, folder } = declarations[over];
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `import { ${define} } from "../lib/${from}.ts";
import { safe } from "../lib/fixes.ts";
import type { ${type} } from "../lib/${folder}-rule.ts";

/** TODO: what is right, in one sentence. */
export const ${name}: ${type} = ${define}({
  id: ${JSON.stringify(id)},
  summary: "TODO: what is wrong, in one sentence.",
  why: "TODO: why it matters, in one or two sentences.",
  severity: "warning",
  category: "security",
  fixes: ["safe"],
  sources: ["https://kubernetes.io/docs/"],
${checkText(over)}});
`;
}

function checkText(over: RuleOver): string {
  if (over === "stage") {
    return `  *check({ subject, stage }) {
    if (stage.user.kind !== "root") return;
    const operation = { kind: "insert-after", instruction: stage.from.index, keyword: "USER", text: "1000" } as const;
    yield { at: stage.from, about: ["USER"], message: \`\${subject} TODO.\`, fix: safe("TODO", operation) };
  },
`;
  }
  return `  *check({ subject, at, set }) {
    if (at("todo") !== true) return;
    yield { at: ["todo"], message: \`\${subject} TODO.\`, fix: safe("TODO", set(["todo"], false)) };
  },
`;
}

function pageText(over: RuleOver): string {
  const language = over === "stage" ? "dockerfile" : "yaml";
  return `<!-- generated:header -->
<!-- /generated:header -->

## What it finds

TODO

## Why it matters

TODO

\`\`\`${language} bad
TODO
\`\`\`

\`\`\`${language} good
TODO
\`\`\`

## When it stays silent

- TODO

## The fix and its risk

TODO
`;
}

function casesText(over: RuleOver): string {
  const file = over === "stage" ? "file Dockerfile like node.Dockerfile" : "file app.yaml like deployment.yaml";
  return `== TODO: what it finds
${file}
    @@
    TODO

== TODO: what it must not find
${file}
    @@
    TODO
`;
}
