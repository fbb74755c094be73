/**
 * The name by which a build looks up a context that it was given (BuildKit, `NamedContext`): the name of a stage or an
 * image, without the address of Docker Hub and without `latest`.
 */
export function contextName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^docker\.io\//, "")
    .replace(/^library\//, "")
    .replace(/:latest$/, "");
}
