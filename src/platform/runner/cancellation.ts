/** The exit status that a shell reports for a program ended by the signal: 128 plus the signal's number. */
const statuses = { SIGINT: 130, SIGTERM: 143 } as const;

const message =
  "Kubesuggest was canceled before it finished. Nothing is left in progress: run the job again, it completes the " +
  "review without repeating comments.";

/**
 * Ends the run at once, with a message, when the runner cancels the job. The runner sends SIGINT, 7.5 seconds later
 * SIGTERM, and kills the process 2.5 seconds after that. Nothing has to be cleaned up, since every post is complete.
 */
export function endWhenCancelled(): void {
  for (const [signal, status] of Object.entries(statuses)) {
    process.once(signal, () => {
      process.stdout.write(`\n::error::${message}\n`);
      process.exit(status);
    });
  }
}
