import { isManifestPath } from "../../formats/yaml-path.ts";
import { isKustomizationPath } from "../kubernetes/kustomization.ts";
import { buildFileKind } from "./build-file.ts";

/** The most images that are collected from one file. */
const maximumImages = 1000;

const mention = /["']?\b(?:image|newName)["']?[ \t]*:[ \t]*["']?([^\s"'#,{}[\]]{1,512})/g;

/** The values of charts name images in parts; this one identifies the image. */
const repository = /["']?\brepository["']?[ \t]*:[ \t]*["']?([^\s"'#,{}[\]]{1,512})/g;
const valuesName = /(?:^|\/)[^/]*values[^/]*\.ya?ml$/i;

/**
 * The images that a file names, if it may be a manifest, a kustomization or values of a chart. Found without a parser,
 * in linear time. Files that state builds don't run images, so they give none.
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
