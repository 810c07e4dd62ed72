import {
  evaluateAgain,
  planCleaning,
  planRestoring,
  planWrite,
  rememberedMapping,
  rememberedRun,
  sinceLastRun,
  writeReport,
} from "../../src/app";
import { openPackage } from "../../src/hosts/file";
import { bytesOf, FORMS } from "../taskpane/support/samples";

const opened = openPackage(bytesOf(FORMS), "样表.xlsx");
const evaluated = evaluateAgain(opened.snapshot);
const mapping = { tables: [], unitName: "某某局" };
const written = (scheme?: string) => {
  const choice = { tables: true, report: null, rescore: false, mapping };
  const { plan } = planWrite(evaluateAgain(opened.snapshot, { scheme }), choice);
  return openPackage(opened.apply(plan), "样表.xlsx");
};

describe("before the first run", () => {
  test("there is nothing to compare, take back or clean", () => {
    expect([
      sinceLastRun(evaluated),
      rememberedMapping(opened.snapshot),
      planRestoring(opened.snapshot),
      planCleaning(opened.snapshot),
    ]).toEqual([null, null, null, null]);
  });
});

describe("after a run", () => {
  const { snapshot, apply } = written();

  test("nothing has changed yet", () => {
    expect(sinceLastRun(evaluateAgain(snapshot))!.changes).toEqual([]);
  });

  test("what the user put right is remembered and used", () => {
    expect(rememberedMapping(snapshot)).toEqual(mapping);
    expect(evaluateAgain(snapshot).dossier.unitName!.value).toBe("某某局");
  });

  test("what is asked for wins over what is remembered", () => {
    const asked = { mapping: { tables: [], unitName: "另一个局" } };
    expect(evaluateAgain(snapshot, asked).dossier.unitName!.value).toBe("另一个局");
  });

  test("taking back says every cell and sheet, and leaves nothing of ours", () => {
    const { plan, notes } = planRestoring(snapshot)!;
    expect(notes.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^把“营养改善”的 \d+ 格恢复为写入前的内容：/),
        "删除本工具生成的工作表“计分底稿”",
      ]),
    );
    const back = openPackage(apply(plan), "样表.xlsx").snapshot;
    expect(back.sheets.map(({ name }) => name)).toEqual(opened.snapshot.sheets.map(({ name }) => name));
    expect(planRestoring(back)).toBeNull();
  });

  test("cleaning takes only the hidden sheet", () => {
    expect(planCleaning(snapshot)!.notes).toEqual([{ sheet: "_自评通", message: "删除隐藏的辅助数据“_自评通”" }]);
  });
});

describe("the run that wrote the report", () => {
  const report = writeReport(evaluated);
  const beside = (choice: Partial<Parameters<typeof planWrite>[1]>, from = opened) => {
    const plan = planWrite(evaluateAgain(from.snapshot), {
      tables: true,
      report: null,
      rescore: false,
      ...choice,
    }).plan;
    return openPackage(from.apply(plan), "样表.xlsx");
  };
  const first = beside({ report, run: "a1" });

  test.each([
    ["a write without a report leaves it", {}, "a1"],
    ["another report has another", { report, run: "b2" }, "b2"],
    ["a report that nobody saved beside the workbook has none", { report }, null],
  ])("%s", (_what, choice, run) => {
    expect(rememberedRun(beside(choice, first).snapshot)).toBe(run);
  });
});

describe("the scheme of the last run", () => {
  test.each([
    [undefined, evaluated.scheme.id],
    ["hubei-2020-project", "hubei-2020-project"],
  ])("%s", (chosen, used) => {
    expect(evaluateAgain(written(chosen).snapshot).scheme.id).toBe(used);
  });
});
