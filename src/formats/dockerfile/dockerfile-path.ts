/** Names that end so are kept beside Dockerfiles and are none themselves: templates, notes, ignore files. */
const otherEnding =
  /\.(?:dockerignore|erb|gotmpl|j2|jinja2?|json|lock|md|mustache|rst|sh|template|tmpl|tpl|txt|ya?ml)$/i;

/** True for a file that is a Dockerfile by its name: `Dockerfile`, `Dockerfile.dev`, `api.Dockerfile`, `Containerfile`. */
export function isDockerfilePath(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (otherEnding.test(name)) return false;
  return /^(?:Dockerfile|Containerfile)(?:[._-].+)?$/i.test(name) || /.\.(?:Dockerfile|Containerfile)$/i.test(name);
}
