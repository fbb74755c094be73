/**
 * Reviews a sample pull request, made from examples/shop, on a stand-in for GitHub that only listens on this machine.
 * Prints the review, and writes it as a page into .cache/, which is not part of the project.
 *
 *   npm run demo
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { filesIn, startStandIn } from "../test/support/github/stand-in.ts";
import { reviewOf } from "../test/support/pull-request-job.ts";
import { printReview } from "./review-page/terminal.ts";
import { readView } from "./review-page/view.ts";
import { writeReviewPage } from "./review-page.ts";

const root = new URL("../", import.meta.url);
const cache = fileURLToPath(new URL(".cache/", root));
const page = path.join(cache, "demo-review.html");

if (!existsSync(new URL("dist/index.js", root))) {
  console.error("There is no dist/index.js to run: build it with `npm run build`.");
  process.exit(1);
}
const github = await startStandIn();
try {
  const base = filesIn(fileURLToPath(new URL("examples/shop/base", root)));
  const head = filesIn(fileURLToPath(new URL("examples/shop/head", root)));
  const pull = github.open({ base, head, title: "Add the checkout and a log agent" });
  const token = github.addToken("demo", { contents: "read", pullRequests: "write", checks: "write" });
  const step = await reviewOf(github, pull, token);
  if (step.exitCode !== 0 || github.violations.length > 0) {
    console.error([step.log, step.stderr, ...github.violations].join("\n"));
    throw new Error("The Action did not end well.");
  }
  const view = readView(github, pull, step.log);
  mkdirSync(cache, { recursive: true });
  writeFileSync(page, writeReviewPage(view));
  process.stdout.write(printReview(view, process.stdout.isTTY === true && !process.env["NO_COLOR"]));
  const { findings, suggestions } = step.outputs;
  console.log(
    `Reviewed the sample pull request in ${github.requests.length} requests: ${findings} findings, ` +
      `${suggestions} suggestions to commit.\nTo see it as on GitHub, open ${page}`,
  );
} finally {
  await github.close();
}
