import type { RendererFile } from "../../core/renderer.ts";

/**
 * Whether a text speaks of the files of its chart (helm.sh: Accessing Files Inside Templates): by their name, by what
 * only they can be asked, or as `template NAME . | toYaml` does. That prints all that a template sees, files among it,
 * and gives the print to the other template, as a rule for nothing: `include` was meant.
 */
export function speaksOfFiles(text: string): boolean {
  return /\bFiles\b|\.(?:GetBytes|Glob|AsConfig|AsSecrets)\b|\{\{-?[ \t]*template[ \t]+"[^"\n]*"[ \t]+[.$][ \t]*\|/.test(
    text,
  );
}

/** What few templates have a use for: it is only read for charts whose texts speak of files. */
export function isPicture(path: string): boolean {
  return /\.(?:png|jpe?g|gif|svg|ico|pdf|mp4|webp|woff2?|md)$/i.test(path);
}

/** True for a chart that is packed: what its templates speak of can't be seen. */
export function isPackedChart(path: string): boolean {
  return /(?:^|\/)charts\/[^/]+\.tgz$/.test(path);
}

/** A file, or several, that a template reads by a name that is written out. */
const plainRead = /\.Files\.(?:Get|GetBytes|Lines|Glob)\s+(?:"([^"\\]*)"|`([^`]*)`)/g;

/** The files of a chart without pictures that no template can mean: all of them, unless each name is written out. */
export function withoutUnreadPictures(files: readonly RendererFile[]): readonly RendererFile[] {
  const starts: string[] = [];
  const rest = files.map(({ name, data = "" }) => {
    if (isPicture(name)) return "";
    const other = data.replaceAll(plainRead, (_all, quoted?: string, raw?: string) => {
      starts.push(/^[^*?[{]*/.exec(quoted ?? raw ?? "")?.[0] ?? "");
      return "";
    });
    return other.replaceAll(/\.As(?:Config|Secrets)\b/g, "");
  });
  if (rest.some(speaksOfFiles)) return files;
  return files.filter(({ name }) => !isPicture(name) || starts.some((start) => name.includes(start)));
}
