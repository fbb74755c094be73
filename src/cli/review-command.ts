import { reviewChange } from "../analysis/review-change.ts";
import { configFor } from "../config/config.ts";
import { pathFilter } from "../config/path-filter.ts";
import { collect } from "../jobs/collect/collect.ts";
import { readReviewBaseline } from "../jobs/repository/read-baseline.ts";
import { openLocalRange } from "../platform/git/local-range.ts";
import { rendererOf } from "../renderer/renderer-of.ts";
import { optimizeLate } from "../scan/late-optimizing.ts";
import { remoteOwner } from "../scan/sources/work-tree.ts";
import { reviewBudget } from "../scan/time-budget.ts";
import { dayOf } from "../suppression/ignore-comment.ts";
import { exitStatus } from "./exit-status.ts";
import { loadConfig } from "./load-config.ts";
import { printReport, readTarget } from "./print-report.ts";
import { reviewRange } from "./review-range.ts";
import { reviewText } from "./review-text.ts";
import type { Terminal } from "./terminal.ts";

/** `kubesuggest review`: shows the review of a local range. Returns the exit status. */
export async function reviewCommand(
  range: readonly string[],
  options: Readonly<Record<string, string>>,
  terminal: Terminal,
  workerEntry: string,
): Promise<number> {
  const target = readTarget(options, terminal);
  const { root, platform, pull } = await openLocalRange(terminal.cwd, reviewRange(range, options));
  const config = configFor(remoteOwner(root), loadConfig(options, terminal.cwd, root));
  const collection = await collect(platform, pull, pathFilter(config), config.settings);
  const { baseline, notices, silencing } = await readReviewBaseline(
    platform,
    pull,
    config.baseline,
    collection.changes,
  );
  const change = { ...collection, baseline, notices: [...collection.notices, ...notices], silencing };
  optimizeLate();
  const links = { rulePages: null, files: null, check: null };
  const reviewed = reviewChange({
    ...change,
    config,
    earlier: null,
    links,
    today: dayOf(new Date()),
    budget: reviewBudget(config.timeLimit),
    renderer: rendererOf(workerEntry),
  });
  const text = (): string => reviewText({ ...reviewed, notices: change.notices }, terminal.style, target.quiet);
  printReport(target, reviewed, text, terminal);
  return exitStatus(reviewed, config);
}
