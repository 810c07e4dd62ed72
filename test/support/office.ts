import { readFileSync } from "node:fs";
import type { OfficeLibrary } from "../../src/workbench/emulator";

/** What Microsoft's own Excel library defines. */
interface Library {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & OfficeLibrary;
}

/** What the library looks for in its page while it loads. */
const PAGE = {
  navigator: { userAgent: "node" },
  location: { href: "http://localhost/", protocol: "http:", search: "", host: "localhost" },
  document: { addEventListener: () => undefined, createElement: () => ({}), getElementsByTagName: () => [] },
  addEventListener: () => undefined,
};

/** The genuine client library of Excel, loaded as a page loads it, and made global as the add-in finds it. */
export function loadOffice(): Library {
  const source = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8");
  const page = { ...PAGE, window: globalThis, self: globalThis };
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  // As a script of the page: its variables become globals.
  (0, eval)(source);
  const { Excel, OfficeExtension } = globalThis as unknown as Library;
  return { Excel, OfficeExtension };
}
