/** Licences under which what ships may be handed on with the product. */
export const LICENCES = ["MIT", "ISC", "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "Zlib"];

/** Packages whose licence has no such name, as the lock file writes it, and why it will do. */
export const BY_NAME = {
  "@microsoft/office-js": ["LICENSE", "Microsoft's own: distribution with an add-in for Microsoft 365 is allowed"],
};

/** Packages that run a script when they are installed, and what it does. Any other one is looked at first. */
export const INSTALL_SCRIPTS = {
  "@parcel/watcher": "looks for a prebuilt binary; for building alone",
  "@swc/core": "looks for a prebuilt binary; for building alone",
  "core-js": "prints a notice; comes with @microsoft/office-js-helpers",
  "unrs-resolver": "looks for a prebuilt binary; for testing alone",
};
