const { Compilation, sources } = require("webpack");

const ESCAPES_AND_OTHERS = /\\[^]|[^\0-\x7f]/g;
const ASCII = /^[\0-\x7f]*$/;

/**
 * Writes every other character of a script as \uXXXX: Node keeps a text of ASCII alone in one byte a character, and
 * reads it in half the time. Comments are gone by then, so that all of them stand in strings and patterns.
 */
class AsciiPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("AsciiPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tap({ name: "AsciiPlugin", stage }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          if (!name.endsWith(".js")) continue;
          compilation.updateAsset(name, new sources.RawSource(source.source().replace(ESCAPES_AND_OTHERS, inAscii)));
        }
      });
    });
  }
}

function inAscii(found) {
  if (ASCII.test(found)) return found;
  if (found.length > 1) throw new Error(`${found} is written without the stroke before it`);
  return `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

module.exports = { AsciiPlugin };
