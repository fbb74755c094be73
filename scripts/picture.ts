/**
 * Takes the screenshot for the README, docs/review.png, from the page that `npm run demo` wrote: the review of the
 * sample pull request with its comment on the values of a chart. Needs Chromium.
 *
 *   npm run demo && npm run picture
 *
 * The suggestion in the picture is also stored in it as hidden text, which a test compares with the review.
 */
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { hasChromium, openPage } from "../test/support/chromium.ts";
import { withText } from "./review-page/png-text.ts";
import { shownFile } from "./review-page/shown.ts";

const width = 920;
const page = fileURLToPath(new URL("../.cache/demo-review.html", import.meta.url));
const picture = fileURLToPath(new URL("../docs/review.png", import.meta.url));

if (!hasChromium || !existsSync(page)) {
  process.stderr.write("It takes Chromium, and the page that `npm run demo` writes.\n");
  process.exit(1);
}
const chromium = await openPage(pathToFileURL(page).href);
try {
  const size = { width, height: 1000, deviceScaleFactor: 1, mobile: false };
  await chromium.send("Emulation.setDeviceMetricsOverride", size);
  const shown = (await chromium.evaluate(`(() => {
    const files = [...document.querySelectorAll("section.file")];
    const own = files.find((file) => file.querySelector("header").textContent === ${JSON.stringify(shownFile)});
    for (const other of [...files, ...document.querySelectorAll("h2, section.summary")]) {
      if (other !== own) other.remove();
    }
    const added = [...own.querySelectorAll(".suggestion tr.added, .suggestion tr.context")];
    const lines = added.map((row) => row.lastElementChild.textContent.slice(2) + "\\n");
    return { lines: lines.join(""), height: Math.ceil(own.getBoundingClientRect().bottom) };
  })()`)) as { readonly lines: string; readonly height: number };
  const clip = { x: 0, y: 0, width, height: shown.height + 16, scale: 1 };
  const { data } = await chromium.send("Page.captureScreenshot", { format: "png", clip, captureBeyondViewport: true });
  writeFileSync(picture, withText(Buffer.from(String(data), "base64"), shown.lines));
  process.stdout.write(`${picture}\n`);
} finally {
  await chromium.close();
}
