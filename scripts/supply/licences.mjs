/**
 * npm run licences
 *
 * Lists the packages of what ships with their licences, and checks them and the packages with install scripts; lint
 * runs the checks alone (--check). Exit 1 with a fault.
 */
import { faultsOf } from "./check.mjs";
import { lockedPackages } from "./packages.mjs";

const packages = lockedPackages();
if (!process.argv.includes("--check"))
  for (const { name, version, licence } of packages.filter(({ isShipped }) => isShipped))
    console.log(`${name} ${version}  ${licence}`);
const faults = faultsOf(packages);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
