import { isObject, type Json } from "../../../core/json.ts";
import type { BuildContext } from "../../../model/dockerfile/build-context.ts";

/** What the package.json of a build context says. */
export interface NodePackage {
  readonly scripts: Readonly<Record<string, Json>>;
  /** Whether its installation reads nothing else in the repository: no workspaces, no scripts, no local packages. */
  readonly alone: boolean;
}

const installScripts = ["preinstall", "install", "postinstall", "prepare", "preprepare", "postprepare"];

/** Reads the package.json of a context; null if there is none, or if it can't be read. */
export function nodePackage({ packageJson }: BuildContext): NodePackage | null {
  const read = packageJson === null ? null : parsed(packageJson);
  if (!isObject(read)) return null;
  const scripts = isObject(read["scripts"]) ? read["scripts"] : {};
  const lists = ["dependencies", "devDependencies", "optionalDependencies"].map((key) => read[key]);
  const isLocal = lists.some((list) => {
    return (
      isObject(list) &&
      Object.values(list).some((version) =>
        /^(?:file|link|portal|workspace|patch):|^\.{0,2}\//.test(typeof version === "string" ? version : ""),
      )
    );
  });
  const hasScript = installScripts.some((name) => Object.hasOwn(scripts, name));
  return { scripts, alone: read["workspaces"] === undefined && !hasScript && !isLocal };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as Json;
  } catch {
    return null;
  }
}
