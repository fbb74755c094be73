import { groupBy } from "../../core/group-by.ts";
import { isYamlPath } from "../../formats/yaml-path.ts";
import { chartDirectoryOf, chartFolders, isChartTemplate, nameIn, type TreeFile } from "./chart.ts";
import { isPackedChart, isPicture, mentionsFiles } from "./files-of-templates.ts";

/** The folders of charts among the paths whose templates may read files, judging by the files that are given. */
export function foldersWithReadFiles(files: readonly TreeFile[], paths: Iterable<string>): string[] {
  const folders = chartFolders(paths);
  const known = new Set(folders);
  if (folders.length === 0) return [];
  const byFolder = groupBy(files, ({ path }) => chartDirectoryOf(path, known));
  // Whatever deploys a chart may give it values that use files, if a template renders them.
  const others = byFolder.get(null) ?? [];
  if (others.some((file) => isYamlPath(file.path) && speaks(file, "{{")))
    return folders.filter((folder) => byFolder.has(folder));
  return folders.filter((folder) => {
    return (byFolder.get(folder) ?? []).some((file) => {
      const name = nameIn(folder, file.path);
      return isPackedChart(name) || ((!name.includes("/") || isRead.test(name)) && speaks(file));
    });
  });
}

/** The folders of the charts that have a template which uses files. */
export function foldersOfReaders(files: readonly TreeFile[], charts: ReadonlySet<string>): ReadonlySet<string> {
  const readers = files.filter((file) => isChartTemplate(file.path, charts) && speaks(file));
  return new Set(readers.map(({ path }) => chartDirectoryOf(path, charts) ?? ""));
}

/** Templates and values in a chart. */
const isRead = /^(?:templates|charts|ci)\/|\.ya?ml$/;

/** Whether a file's text uses files, and also contains another text. */
function speaks({ bytes }: TreeFile, more = ""): boolean {
  const text = new TextDecoder().decode(bytes);
  return mentionsFiles(text) && text.includes(more);
}

/** The pictures and notes of charts whose templates may read them. */
export function picturesOfTemplates(files: readonly TreeFile[], paths: Iterable<string>): string[] {
  const all = [...paths];
  const charts = new Set(chartFolders(all));
  const pictures = all.filter((path) => isPicture(path) && chartDirectoryOf(path, charts) !== null);
  if (pictures.length === 0) return [];
  const folders = new Set(foldersWithReadFiles(files, all));
  return folders.size === 0 ? [] : pictures.filter((path) => folders.has(chartDirectoryOf(path, charts) ?? "\0"));
}
