/**
 * Builds the renderers of Helm charts and kustomizations from their Go sources into dist/renderer/. Needs the Go
 * version in renderer/go.mod, and takes some minutes, most of them for compression.
 *
 *   npm run build-renderer
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { buildModule, licenses, modules, obstacle } from "./renderer/modules.ts";

const target = fileURLToPath(new URL("../dist/renderer", import.meta.url));

const reason = obstacle();
if (reason === null) build();
else {
  process.stderr.write(`The renderer can't be built here: ${reason}.\n`);
  process.exitCode = 1;
}

function build(): void {
  mkdirSync(target, { recursive: true });
  for (const name of modules) {
    const module = buildModule(name);
    const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
    const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: module.length };
    const packed = brotliCompressSync(module, { params });
    writeFileSync(path.join(target, `${name}.wasm.br`), packed);
    process.stdout.write(`dist/renderer/${name}.wasm.br: ${packed.length} bytes of ${module.length}\n`);
  }
  writeFileSync(path.join(target, "licenses.txt"), licenses());
}
