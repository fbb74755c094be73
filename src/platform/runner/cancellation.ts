/** What a shell says of a program that such a signal has ended: 128 and the signal's number. */
const statuses = { SIGINT: 130, SIGTERM: 143 } as const;

const message =
  "Kubesuggest was canceled before it finished. Nothing is left in progress: run the job again, it completes the " +
  "review without repeating comments.";

/**
 * Ends the run at once, with a sentence, when the runner cancels the job: it sends SIGINT, then SIGTERM 7.5 seconds
 * later, and kills 2.5 seconds after that. There is nothing to clean up, since whatever is posted is posted complete.
 */
export function endWhenCancelled(): void {
  for (const [signal, status] of Object.entries(statuses)) {
    process.once(signal, () => {
      process.stdout.write(`\n::error::${message}\n`);
      process.exit(status);
    });
  }
}
