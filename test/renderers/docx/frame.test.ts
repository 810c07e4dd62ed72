import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFrame } from "../../../scripts/docx-frame/frame";

const FRAME = join(__dirname, "../../../src/renderers/docx/frame.json");

test("the kept frame is what its script makes", async () => {
  const made = `${JSON.stringify(await makeFrame(), null, 1)}\n`;
  if (process.env.MAKE_DOCX_FRAME) writeFileSync(FRAME, made);
  expect(readFileSync(FRAME, "utf8")).toBe(made);
});
