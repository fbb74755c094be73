import type { RendererFile } from "../../core/renderer.ts";

/**
 * Whether a text uses the files of its chart (helm.sh: Accessing Files Inside Templates): by their name, by methods
 * that only they have, or with `template NAME . | toYaml`. The latter passes everything that a template sees, printed
 * and including the files, to the other template. This is usually a mistake for `include`.
 */
export function mentionsFiles(text: string): boolean {
  return /\bFiles\b|\.(?:GetBytes|Glob|AsConfig|AsSecrets)\b|\{\{-?[ \t]*template[ \t]+"[^"\n]*"[ \t]+[.$][ \t]*\|/.test(
    text,
  );
}

/** Pictures and notes, which few templates use. They are only read for charts whose texts use files. */
export function isPicture(path: string): boolean {
  return /\.(?:png|jpe?g|gif|svg|ico|pdf|mp4|webp|woff2?|md)$/i.test(path);
}

/** Whether a file is a packed chart. It is not visible what its templates use. */
export function isPackedChart(path: string): boolean {
  return /(?:^|\/)charts\/[^/]+\.tgz$/.test(path);
}

/** Reads a file, or several, by a literal name. */
const plainRead = /\.Files\.(?:Get|GetBytes|Lines|Glob)\s+(?:"([^"\\]*)"|`([^`]*)`)/g;

/** The files of a chart without pictures that no template can read. All of them, unless each name is literal. */
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
  if (rest.some(mentionsFiles)) return files;
  return files.filter(({ name }) => !isPicture(name) || starts.some((start) => name.includes(start)));
}
