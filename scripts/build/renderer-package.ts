import { readFileSync } from "node:fs";
import path from "node:path";

interface Description {
  readonly version: string;
  readonly license: string;
  readonly homepage: string;
  readonly bugs: string;
  readonly repository: { readonly type: string; readonly url: string };
  readonly publishConfig: Readonly<Record<string, unknown>>;
}

/** The folder of the renderer's modules, which is an npm package of its own. */
export const rendererFolder = "dist/renderer";

/** The name of the renderer's package, which always has the same version as the program. */
export const rendererName = "kubesuggest-renderer";

/** The contents of the files that make a package of the modules, by file name. `root` is the project's folder. */
export function rendererPackage(root: string): ReadonlyMap<string, string> {
  const read = (name: string): string => readFileSync(path.join(root, name), "utf8");
  const program = JSON.parse(read("package.json")) as Description;
  const description = {
    name: rendererName,
    version: program.version,
    description: "Renders Helm charts and kustomizations for Kubesuggest, as WebAssembly modules.",
    homepage: program.homepage,
    bugs: program.bugs,
    license: program.license,
    repository: { ...program.repository, directory: rendererFolder },
    files: ["*.wasm.br", "licenses.txt"],
    publishConfig: program.publishConfig,
  };
  return new Map([
    ["package.json", `${JSON.stringify(description, null, 2)}\n`],
    ["README.md", readme],
    ["LICENSE", read("LICENSE")],
  ]);
}

const readme = `# kubesuggest-renderer

The libraries of Helm and kustomize, compiled to WebAssembly, with which [Kubesuggest](https://github.com/kubesuggest/kubesuggest#readme) renders charts and kustomizations. It is not useful by itself: \`kubesuggest\` installs it as an optional dependency of the same version.

The modules have no access to the network, to files or to the environment. \`licenses.txt\` has the licenses of what they are made of.
`;
