import fc from "fast-check";

// A property that fails should fail for whoever broke it: a check of a change tries the same cases each time, and
// only runs by hand go looking for new ones.
if (process.env["CI"] !== undefined) fc.configureGlobal({ seed: 20261123 });
