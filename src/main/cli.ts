import { main } from "../cli/main.ts";
import { processTerminal } from "../cli/terminal.ts";
import { workerBeside } from "./worker-beside.ts";

process.exitCode = await main(process.argv.slice(2), processTerminal(), workerBeside(import.meta.url));
