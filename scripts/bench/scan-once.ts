import { defaultConfig } from "../../src/config/config.ts";
import { scanWorkTree } from "../../src/scan/scan-work-tree.ts";

// A process of its own, so that every measurement starts as cold as a user's run does.
const [root = ".", workerEntry = "", threads = "1"] = process.argv.slice(2);
await scanWorkTree({ root, targets: [""], git: false }, defaultConfig, {
  fix: "none",
  workerEntry,
  onProgress: () => undefined,
  threads: Number(threads),
});
