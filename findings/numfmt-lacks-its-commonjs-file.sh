#!/usr/bin/env bash
# numfmt 4.0.1 names dist/index.cjs and dist/index.d.cts in "main", "types" and "exports", and its package holds
# neither: require("numfmt") fails, import works. A test runner that resolves by "require" needs the file named by hand.
# Seen with Node 20. Fails once the package holds what it names.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund numfmt@4.0.1
seen=$(node -e '
  const { version, main, types, exports: { ".": entry } } = require("./node_modules/numfmt/package.json");
  const here = (file) => require("node:fs").existsSync("node_modules/numfmt/" + file);
  console.log(version, main, here(main), types, here(types), entry.default, here(entry.default));
  try { require("numfmt"); console.log("required"); } catch (error) { console.log(error.code); }
')
imported=$(node --input-type=module -e 'import { format } from "numfmt"; console.log(format("0.00", 1.5));')
echo "$seen"; echo "$imported"
expected='4.0.1 dist/index.cjs false dist/index.d.cts false ./dist/index.js true
MODULE_NOT_FOUND'
[ "$seen" = "$expected" ] && [ "$imported" = "1.50" ] || { echo "changed"; exit 1; }
