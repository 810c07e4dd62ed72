import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What the arrow keys of Fluent's tabs and menus put beside them to take the focus over to its place: it is focusable and
 * hidden from screen readers for the moment that takes, and is never where the focus stays (keyboard.test.ts).
 */
const PASSED_BY = "[data-tabster-dummy]";

/** What axe objects to, with the elements concerned; the script is put in by the browser's own tools, not the page. */
export async function violations(place: Page | Frame): Promise<string[]> {
  // A colour on its way to another has a contrast that nobody sees.
  await place.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
  await place.evaluate(AXE);
  const results = await place.evaluate<AxeResults>(`axe.run({ exclude: [["${PASSED_BY}"]] }, { iframes: false })`);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
}
