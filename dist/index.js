import { action } from "./parts/index.js";

await action();
