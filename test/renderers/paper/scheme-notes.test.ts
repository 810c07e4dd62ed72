import { chooseOutline, numberStyle } from "../../../src/report";
import { planWriting } from "../../../src/renderers";
import { chooseScheme, scoreWorkbook, SCHEMES } from "../../../src/scoring";
import { dossier, form } from "../../support/form";
import { snapshotOf } from "../../support/form-snapshot";
import { generated, SMALL } from "../support";

const forms = [form(SMALL)];
const all = dossier(forms);

/** The foot of 计分底稿 of a form that is scored by the scheme. */
function footOf(id: string): string {
  const { scored } = scoreWorkbook(all, chooseScheme(all, id));
  const parts = { tables: true, report: false };
  const numbers = numberStyle(scored, chooseOutline(scored));
  const input = { numbers, snapshot: snapshotOf(forms), scored, findings: [], report: null, rescore: false, parts };
  const { cells } = generated(planWriting(input).plan, "计分底稿");
  const texts = cells.flatMap(({ value }) => (typeof value === "string" ? value : []));
  return texts.filter((text) => /^(?:计分依据|核实情况|另有规定|尚缺内容|计分口径)：/.test(text)).join("\n");
}

test.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
  "计分底稿 says of %s its document, version, how far it was verified and what it lacks",
  (id, { title, document, version, place, verified, lacks, notes = [], options }) => {
    const foot = footOf(id);
    const told = [title, document ?? "", version, place, ...Object.entries(verified).flat(), ...lacks, ...notes];
    for (const words of told) expect(foot).toContain(words);
    expect(foot).toContain("时限写“某月前”的，含当月");
    expect(foot).toContain(options.grades.map(({ name, from }) => `${name} ≥ ${from}`).join("，"));
  },
);
