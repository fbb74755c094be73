import type { RendererFile } from "../core/renderer.ts";
import type { Chart } from "../model/charts/chart.ts";

/**
 * Whether a change of text in a template can show in nothing but what that template prints: it defines no helper, and no
 * other one includes it, which names it by its file (helm.sh: Automatically Roll Deployments).
 */
export function standsAlone({ files }: Chart, name: string): boolean {
  const file = name.slice(name.lastIndexOf("/") + 1);
  if (!name.startsWith("templates/") || file.startsWith("_")) return false;
  const others = files.filter(isTemplate).filter((other) => other.name !== name);
  const own = files.find((other) => other.name === name)?.data ?? "";
  if (/\{\{-?\s*(?:define|block)\b/.test(own) || others.some(({ data = "" }) => data.includes(file))) return false;
  return !includesAnyFile(files);
}

function isTemplate({ name }: RendererFile): boolean {
  return /(?:^|\/)templates\//.test(name);
}

/** A file of the chart's folder that is included by a name that is only known as it is rendered. */
const unknownFile = /BasePath(?!\s+["`]\/[^"`]*["`]\s*\))/;

/** More helpers that include files by unknown names are not looked at. */
const mostHelpers = 5;

/** Whether a template includes files of which its text does not tell the names, but for helpers that nothing speaks of. */
function includesAnyFile(files: readonly RendererFile[]): boolean {
  const read = files.filter((file) => isTemplate(file) || file.name.endsWith("values.yaml"));
  const texts = read.map(({ data = "" }) => data);
  if (!texts.some((text) => unknownFile.test(text))) return false;
  const parts = texts.flatMap((text) => withoutComments(text).split(/(?=\{\{-?\s*define\b)/));
  const including = parts.filter((part) => unknownFile.test(part));
  return including.length > mostHelpers || including.some((part) => !isUnused(part, parts));
}

/** Whether a definition has a name of which the last word stands nowhere else. */
function isUnused(part: string, parts: readonly string[]): boolean {
  const word = /^\{\{-?\s*define\s+"(?:[^"]*\.)?([^".]+)"/.exec(part)?.[1];
  return word !== undefined && parts.every((other) => other === part || !other.includes(word));
}

function withoutComments(text: string): string {
  let kept = "";
  let at = 0;
  for (;;) {
    const start = text.indexOf("/*", at);
    const end = start === -1 ? -1 : text.indexOf("*/", start + 2);
    if (end === -1) return kept + text.slice(at);
    const isComment = /\{\{-?\s?$/.test(text.slice(Math.max(0, start - 4), start));
    kept += text.slice(at, isComment ? start : start + 2);
    at = isComment ? end + 2 : start + 2;
  }
}
