/**
 * Takes the files that tests need out of packages that are too large to be installed for them, into .cache/packages.
 * `npm ci` does it too, and so do the tests where install scripts are switched off.
 *
 *   npm run package-files
 */
import { fetchPackageFiles } from "../test/support/package-files.ts";

fetchPackageFiles();
