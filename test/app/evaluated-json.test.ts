import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateWorkbook, evaluatedAsJson, evaluatedInShort } from "../../src/app";
import { openPackage } from "../../src/hosts/file";

const SAMPLES = join(__dirname, "../../assets/samples");
const TEXTS: ReadonlySet<string> = new Set(["explanation", "message", "suggestion"]);

test.each(readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx")))(
  "%s in short is what score --json prints, less its sentences",
  (name) => {
    const evaluated = evaluateWorkbook(openPackage(readFileSync(join(SAMPLES, name)), name).snapshot);
    const whole = JSON.stringify(evaluatedAsJson(evaluated));
    const less = JSON.stringify(JSON.parse(whole, (key, value) => (TEXTS.has(key) ? undefined : value)));
    expect(whole).toContain("explanation");
    expect(JSON.stringify(evaluatedInShort(evaluated))).toBe(less);
  },
);
