import { serveRenderer } from "../renderer/serve.ts";

serveRenderer();
