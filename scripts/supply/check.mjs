/** What is wrong with the packages of a lock file, one sentence each. */
import { BY_NAME, INSTALL_SCRIPTS, LICENCES } from "./accepted.mjs";

export function faultsOf(packages) {
  const scripts = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  return [
    ...packages
      .filter((one) => one.isShipped && !isAccepted(one))
      .map(
        ({ name, version, licence }) => `${name} ${version} ships under ${licence}: not in scripts/supply/accepted.mjs`,
      ),
    ...scripts
      .filter((name) => !(name in INSTALL_SCRIPTS))
      .map((name) => `${name} runs a script when it is installed: not in scripts/supply/accepted.mjs`),
    ...Object.keys(INSTALL_SCRIPTS)
      .filter((name) => !scripts.includes(name))
      .map((name) => `${name} runs no script when it is installed: take it out of scripts/supply/accepted.mjs`),
  ];
}

/** (MIT OR GPL-3.0-or-later): one of them must do; (MIT AND Zlib): all. */
function isAccepted({ name, licence }) {
  if (BY_NAME[name]?.[0] === licence) return true;
  const choices = licence.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((one) => LICENCES.includes(one)));
}
