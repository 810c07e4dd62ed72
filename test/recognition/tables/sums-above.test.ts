import { dossierOf } from "../shapes";
import type { GridCell } from "../../support/grid";

type Row = readonly GridCell[];

const HEAD: Row = ["行标签", "求和项:年初预算数（元）", "求和项:调整预算数（元）", "求和项:支出数（元）"];

const listed = (...rows: readonly Row[]) =>
  dossierOf([HEAD, ...rows]).projects.map(({ name, level, isGroup }) => `${level}${isGroup ? "+" : ""} ${name}`);

describe("a pivot table of projects", () => {
  test("the unit above its projects is none", () => {
    expect(
      listed(
        ["201-云栖县水务局", 900, 960, 940],
        ["201T01-渠道清淤", 500, 500, 480],
        ["201T02-闸门检修", 400, 460, 460],
        ["总计", 900, 960, 940],
      ),
    ).toEqual(["1 201T01-渠道清淤", "1 201T02-闸门检修"]);
  });

  test("what is the sum of the rows beneath it is their first level", () => {
    expect(
      listed(
        ["水利设施维护", 900, 960, 940],
        ["渠道清淤", 500, 500, 480],
        ["闸门检修", 400, 460, 460],
        ["抗旱应急", 100, 100, 90],
        ["抗旱机具购置", 100, 100, 90],
        ["抗旱服务补助", 0, 0, 0],
        ["总计", 1000, 1060, 1030],
      ),
    ).toEqual(["1+ 水利设施维护", "2 渠道清淤", "2 闸门检修", "1+ 抗旱应急", "2 抗旱机具购置", "2 抗旱服务补助"]);
  });

  test("a project's money by source is no first level", () => {
    const rows: Row[] = [
      ["渠道清淤", 500, 500, 480],
      ["渠道清淤", 500, 500, 480],
      ["总计", 500, 500, 480],
    ];
    expect(listed(...rows).every((one) => one.startsWith("1 "))).toBe(true);
  });

  test.each<[string, readonly Row[]]>([
    [
      "a total of all",
      [
        ["渠道清淤", 500, 500, 480],
        ["闸门检修", 500, 500, 480],
        ["总计", 1000, 1000, 960],
      ],
    ],
    [
      "no total",
      [
        ["渠道清淤", 500, 500, 480],
        ["闸门检修", 500, 500, 480],
      ],
    ],
    [
      "half of all, but no sums",
      [
        ["渠道清淤", 500, 500, 480],
        ["闸门检修", 300, 300, 290],
        ["总计", 400, 400, 385],
      ],
    ],
    [
      "one amount alone",
      [
        ["渠道清淤", 500, 500, 480],
        ["闸门检修", 500, 460, 460],
        ["总计", 500, 960, 940],
      ],
    ],
  ])("with %s all are projects of one level", (_, rows) => {
    expect(listed(...rows)).toEqual(["1 渠道清淤", "1 闸门检修"]);
  });
});
