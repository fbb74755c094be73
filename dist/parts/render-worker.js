import { renderWorker } from "./index.js";

await renderWorker();
