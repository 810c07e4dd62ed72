import { dossierOf, dossierOfSheets, findings } from "../shapes";
import type { GridCell } from "../../support/grid";

type Grid = readonly (readonly GridCell[])[];

/** Texts of a sheet as "key cell's row: text". */
function texts(name: string, grid: Grid): string[] {
  return dossierOf(grid, { name }).texts.map(({ key, text }) => `${key} ${text.at.top + 1}: ${text.value}`);
}

describe("lines of text below a heading", () => {
  test.each<[string, string, Grid, string[]]>([
    [
      "every line up to the end",
      "存在问题",
      [["存在问题"], ["1.泵站设备老化。"], ["2.巡查人手不足。"]],
      ["problems 2: 1.泵站设备老化。", "problems 3: 2.巡查人手不足。"],
    ],
    [
      "an empty row between",
      "存在问题",
      [["存在的主要问题"], [null], ["泵站设备老化，故障较多。"], ["巡查人手不足。"]],
      ["problems 3: 泵站设备老化，故障较多。", "problems 4: 巡查人手不足。"],
    ],
    [
      "numbered headings in one column, an unknown one among them",
      "情况说明",
      [
        ["一、主要职责"],
        ["1.管理泵站。"],
        ["2.巡查河道。"],
        ["二、存在的问题"],
        ["1.设备老化。"],
        ["三、下一步改进措施"],
        ["1.更新设备。"],
        ["2.增聘人员。"],
        ["四、群众来信摘录"],
        ["来信三封，均为感谢。"],
      ],
      [
        "duties 2: 1.管理泵站。",
        "duties 3: 2.巡查河道。",
        "problems 5: 1.设备老化。",
        "measures 7: 1.更新设备。",
        "measures 8: 2.增聘人员。",
      ],
    ],
    [
      "a section and its items",
      "文字",
      [["三、存在的主要问题"], ["（一）设备方面"], ["泵站设备老化。"], ["（二）人员方面"], ["巡查人手不足。"]],
      [
        "problems 2: （一）设备方面",
        "problems 3: 泵站设备老化。",
        "problems 4: （二）人员方面",
        "problems 5: 巡查人手不足。",
      ],
    ],
    [
      "beside the heading, with more lines below",
      "说明",
      [
        ["存在的问题", "1.泵站设备老化。"],
        [null, "2.巡查人手不足。"],
        ["改进措施", "更新设备。"],
      ],
      ["problems 1: 1.泵站设备老化。", "problems 2: 2.巡查人手不足。", "measures 3: 更新设备。"],
    ],
    [
      "numbered in a column of their own",
      "问题清单",
      [
        ["序号", "存在问题", "改进措施"],
        [1, "泵站设备老化。", "更新设备。"],
        [2, "巡查人手不足。", "增聘人员。"],
      ],
      ["problems 2: 泵站设备老化。", "problems 3: 巡查人手不足。", "measures 2: 更新设备。", "measures 3: 增聘人员。"],
    ],
    [
      "a sheet that is called by what it says",
      "改进措施",
      [["1.更新泵站设备。"], ["2.增聘巡查人员。"]],
      ["measures 1: 1.更新泵站设备。", "measures 2: 2.增聘巡查人员。"],
    ],
    ["经验做法", "经验做法", [["经验做法"], ["泵站与社区结对巡查。"]], ["experience 2: 泵站与社区结对巡查。"]],
    [
      "who signs is no text",
      "存在问题",
      [["存在问题"], ["泵站设备老化，故障较多。"], ["填报人：秦川"]],
      ["problems 2: 泵站设备老化，故障较多。"],
    ],
  ])("%s", (_, name, grid, found) => {
    expect(texts(name, grid)).toEqual(found);
  });

  it("ends before the table that follows", () => {
    const { texts: found } = dossierOf([
      ["存在的问题"],
      ["1.泵站设备老化。"],
      ["项目名称", "全年预算数（万元）", "全年执行数（万元）"],
      ["泵站维护", 12, 11],
    ]);
    expect(found.map(({ text }) => text.value)).toEqual(["1.泵站设备老化。"]);
  });
});

describe("texts that nothing took in are told", () => {
  const LIST: Grid = [
    ["项目名称", "全年预算数（万元）"],
    ["泵站维护", 12],
  ];
  const told = (name: string, grid: Grid) => findings(dossierOfSheets({ 清单: LIST, [name]: grid }));

  test.each<[string, string, Grid, string[]]>([
    [
      "below a heading that is unknown",
      "情况说明",
      [["存在的问题"], ["设备老化，故障较多。"], ["四、群众来信摘录情况"]],
      [],
    ],
    [
      "in a sheet of texts",
      "情况说明",
      [
        ["一、存在的问题"],
        ["1.设备老化，故障较多。"],
        ["二、群众来信"],
        ["来信三封，均为感谢。"],
        ["来电两次，均已答复。"],
      ],
      ["text-unread A4:A5"],
    ],
    ["beside an unknown label", "情况说明", [["群众来信", "来信三封，均为感谢。"]], ["text-unread B1"]],
    ["no instruction", "填报说明", [["一、本表由各单位填写，金额保留两位小数。"]], []],
    ["no other sheet", "通讯录", [["地址", "石桥镇滨河路12号院内"]], []],
  ])("%s", (_, name, grid, found) => {
    expect(told(name, grid).filter((one) => one.startsWith("text-unread"))).toEqual(found);
  });
});
