import { isManifestPath } from "../../formats/yaml-path.ts";
import { isKustomizationPath } from "../kubernetes/kustomization.ts";
import { buildFileKind } from "./build-file.ts";

/** More images of one file are not looked for. */
const maximumImages = 1000;

const mention = /["']?\b(?:image|newName)["']?[ \t]*:[ \t]*["']?([^\s"'#,{}[\]]{1,512})/g;

/** Values of charts name images in parts, of which this one says which it is. */
const repository = /["']?\brepository["']?[ \t]*:[ \t]*["']?([^\s"'#,{}[\]]{1,512})/g;
const valuesName = /(?:^|\/)[^/]*values[^/]*\.ya?ml$/i;

/**
 * The images that a file names if it may be a manifest, a kustomization or values of a chart, found without a parser and in linear time.
 * Files that state builds run nothing, whatever they name.
 */
export function mentionedImages({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }): string[] {
  const kustomization = isKustomizationPath(path);
  if (!(kustomization || isManifestPath(path)) || buildFileKind(path) !== null) return [];
  const text = new TextDecoder().decode(bytes);
  const values = valuesName.test(path);
  if (!kustomization && !values && !text.includes("apiVersion")) return [];
  const images = new Set<string>();
  for (const [, image = ""] of [...text.matchAll(mention), ...(values ? text.matchAll(repository) : [])]) {
    images.add(image);
    if (images.size >= maximumImages) break;
  }
  return [...images];
}
