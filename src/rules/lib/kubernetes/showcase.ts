import type { Manifest } from "../../../model/kubernetes/manifest.ts";

const directory = /(?:^docs?|(?:^|\/)(?:demos?|examples?|quickstarts?|samples?|tutorials?|workshops?))\//i;

/** True for an object in a directory of examples, which leave out what depends on where they are used. */
export function isShowcase({ source }: Manifest): boolean {
  return directory.test(source.path);
}
