import type { Path } from "../../../core/path.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { objectsOf } from "../kubernetes/lists.ts";
import { credentialIn, isSecretSetting } from "./credentials.ts";

/** A secret in the text of a container. */
export interface PlainSecret {
  /** The path from the container. */
  readonly path: Path;
  /** Where it is, as `the variable DB_PASSWORD`. Never the secret itself. */
  readonly where: string;
  /** The text that contains it. */
  readonly text: string;
  /** What it is, if its form shows that: `a GitHub token`. */
  readonly what: string | null;
}

/** The most words of a command that are looked at; the others are ignored. */
const mostWords = 1000;

/** The secrets in the variables, the command and the arguments of a container. */
export function containerSecrets(scope: ContainerScope): readonly PlainSecret[] {
  return [...variables(scope), ...words(scope, "command"), ...words(scope, "args")];
}

function variables({ at }: ContainerScope): readonly PlainSecret[] {
  const list = at("env");
  return (Array.isArray(list) ? [...list.keys()] : []).flatMap((index) => {
    const [entry = {}] = objectsOf([at("env", index) ?? null]);
    const { name, value } = entry;
    if (typeof name !== "string" || typeof value !== "string") return [];
    const what = credentialIn(value);
    if (what === null && !isSecretSetting(name, value)) return [];
    return [{ path: ["env", index, "value"], where: `the variable ${name}`, text: value, what }];
  });
}

/** An argument with the name and value of a secret: `--password=…`. */
const option = /^--?(?<name>[\w.-]{1,80})=(?<value>.*)$/s;

function words({ at }: ContainerScope, key: "command" | "args"): readonly PlainSecret[] {
  const list = at(key);
  return (Array.isArray(list) ? list.slice(0, mostWords) : []).flatMap((_, index): PlainSecret[] => {
    const word = at(key, index);
    if (typeof word !== "string") return [];
    const what = credentialIn(word);
    const groups = option.exec(word)?.groups;
    const name = groups?.["name"] ?? "";
    if (what !== null)
      return [{ path: [key, index], where: key === "command" ? "its command" : "its arguments", text: word, what }];
    if (!isSecretSetting(name.replaceAll("-", "_"), groups?.["value"] ?? "")) return [];
    return [{ path: [key, index], where: `the argument ${name}`, text: word, what: null }];
  });
}
