import type { Terminal } from "./terminal.ts";

const patience = 1000;
const interval = 100;

/** A line on standard error that counts files. It is only shown to people, and only once a run takes long. */
export function createProgress(terminal: Terminal): { step(done: number, total: number): void; end(): void } {
  const start = Date.now();
  let last = 0;
  let shown = false;
  return {
    step(done, total) {
      const now = Date.now();
      if (!terminal.interactive || now - start < patience || now - last < interval) return;
      last = now;
      shown = true;
      terminal.err(`\r\u001b[K${terminal.errorStyle.dim(`Analyzing: ${done} of ${total} files`)}`);
    },
    end() {
      if (shown) terminal.err("\r\u001b[K");
    },
  };
}
