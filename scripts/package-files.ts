/**
 * Extracts the files that tests need from packages that are too large to be installed for them, into .cache/packages.
 * `npm ci` also does this, and so do the tests if install scripts are disabled.
 *
 *   npm run package-files
 */
import { fetchPackageFiles } from "../test/support/package-files.ts";

fetchPackageFiles();
