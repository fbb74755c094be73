import type { Chart } from "../model/charts/chart.ts";

/**
 * Whether a change of text in a template can show in nothing but what that template prints: it defines no helper, and no
 * other one includes it, which names it by its file (helm.sh: Automatically Roll Deployments).
 */
export function standsAlone({ files }: Chart, name: string): boolean {
  const file = name.slice(name.lastIndexOf("/") + 1);
  if (!name.startsWith("templates/") || file.startsWith("_")) return false;
  return files.every(({ name: other, data = "" }) => {
    if (!/(?:^|\/)templates\//.test(other)) return true;
    if (other === name) return !/\{\{-?\s*(?:define|block)\b/.test(data);
    return !data.includes(file) && !/BasePath(?!\s+["`]\/[^"`]*["`]\s*\))/.test(data);
  });
}
