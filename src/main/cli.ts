#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { main } from "../cli/main.ts";
import { processTerminal } from "../cli/terminal.ts";
import { serveScan } from "../scan/worker.ts";

// One bundle serves as program and as worker thread.
if (isMainThread) {
  const terminal = processTerminal();
  process.exitCode = await main(process.argv.slice(2), terminal, fileURLToPath(import.meta.url));
} else serveScan();
