import { runCommand, type Command } from "../../src/commands/run-command";
import { Trouble } from "../../src/workbook";
import { DEPARTMENT, FORMS, hostOf } from "../taskpane/support/samples";

const told = (message: RegExp) => ({ kind: "told", message: expect.stringMatching(message) });
const shows = (sheet: string) => ({ kind: "written", show: expect.objectContaining({ sheet }) });

describe("a ribbon button with the pane closed", () => {
  test.each<[Command, string, object, number]>([
    ["scoreNow", DEPARTMENT, shows("自评汇总表"), 1],
    ["writeTables", FORMS, shows("自评汇总表"), 1],
    ["writeReport", DEPARTMENT, shows("自评报告"), 1],
    // A score typed by hand differs from the rules: only the user can say which stands.
    ["scoreNow", FORMS, told(/^有 \d+ 个手工填写的得分与按规则计算的不一致，没有写入。/), 0],
  ])("%s of %s", async (command, file, outcome, writes) => {
    const host = hostOf(file);
    expect(await runCommand(command, host)).toEqual(outcome);
    expect(host.writes).toBe(writes);
  });

  test.each<["read" | "write", unknown, RegExp]>([
    ["read", new Trouble("nothing-recognised", "x.xlsx"), /没有认出/],
    ["read", new Trouble("cell-being-edited", "x.xlsx"), /请按 Enter/],
    ["write", new Trouble("sheet-protected", "培训"), /受保护，没有写入/],
    [
      "write",
      Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" }),
      /没有加载出来.*检查网络/,
    ],
    ["write", new TypeError("x is undefined"), /^程序出错，工作簿没有改动。.*TypeError: x is undefined$/],
  ])("a refusal at the %s of %s", async (at, error, message) => {
    const host = hostOf(DEPARTMENT);
    host.refusal = { at, error };
    expect(await runCommand("writeTables", host)).toEqual(told(message));
    expect(host.writes).toBe(0);
  });
});
