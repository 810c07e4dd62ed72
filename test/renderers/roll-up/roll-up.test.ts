import { decimal } from "../../../src/figures";
import { layOutRollUp, type UnitResult } from "../../../src/renderers";
import { a1, type GenerateSheet } from "../../../src/workbook";

const d = (text: string) => decimal(text);

function unit(name: string, more: Partial<UnitResult> = {}): UnitResult {
  return {
    file: `${name}.xlsx`,
    name,
    year: 2023,
    form: "'整体'!A1:H20",
    score: d("90"),
    computed: d("90"),
    grade: "优",
    levels: [{ name: "产出指标", score: d("45"), weight: d("50") }],
    budget: d("100"),
    executed: d("95"),
    projects: [{ score: d("92.5"), grade: "优" }],
    waiting: 0,
    errors: 0,
    isAllFull: false,
    ...more,
  };
}

const UNITS = [
  unit("水务局", { score: d("88.5"), computed: d("92"), grade: "良", waiting: 1, errors: 2 }),
  unit("教育局", { projects: [{ score: d("70"), grade: "中" }] }),
  unit("档案馆", { form: null, score: null, computed: null, grade: null, levels: [], budget: null, executed: null }),
  unit("工商联", { isAllFull: true, projects: [] }),
];

function rolledUp(seed = "1"): readonly GenerateSheet[] {
  const refused = [{ file: "坏.xlsx", message: "读不了。" }];
  return layOutRollUp({ units: UNITS, refused, grades: ["优", "良", "中", "差"], draw: { count: 2, seed } });
}

const at = (sheet: GenerateSheet, address: string) =>
  sheet.cells.filter(({ row, column }) => a1(row, column) === address).at(-1);

describe("the bureau's workbook", () => {
  const [units, levels, spots, refused] = rolledUp();

  test.each([
    ["a rank, equal scores alike", "F5", 1, 'IF(ISNUMBER(D5),RANK(D5,$D$4:$D$7),"")'],
    ["the lower score behind both", "F4", 3, 'IF(ISNUMBER(D4),RANK(D4,$D$4:$D$7),"")'],
    ["no rank without a department form", "F6", "", 'IF(ISNUMBER(D6),RANK(D6,$D$4:$D$7),"")'],
    ["the rate of the amounts", "I4", 0.95, 'IF(AND(ISNUMBER(G4),G4>0,ISNUMBER(H4)),H4/G4,"")'],
    [
      "the mean of the scores",
      "D8",
      89.5,
      'IF(COUNT($D$4:$D$7)>0,ROUND(ROUND(SUM($D$4:$D$7)/COUNT($D$4:$D$7),12),2),"")',
    ],
    ["the sum of the budgets", "G8", 300, "SUM($G$4:$G$7)"],
    ["units with the best grade", "C13", 2, "COUNTIF($E$4:$E$7,B13)"],
  ])("has %s, live", (_what, address, value, formula) => {
    expect(at(units!, address)).toMatchObject({ value, formula });
  });

  test("a unit's score is its department form's, else blank, and its source names file and cells", () => {
    expect([at(units!, "D6")?.value, at(units!, "M6")?.value]).toEqual([null, "档案馆.xlsx（没有部门整体自评表）"]);
    expect(at(units!, "M4")?.value).toBe("水务局.xlsx '整体'!A1:H20");
  });

  test("the paragraph of the published accounts", () => {
    expect(at(units!, "A10")?.value).toBe(
      "组织4个单位对3个项目开展绩效自评，涉及资金300万元，平均得分85分，其中等级为“优”2个、“良”0个、“中”1个、“差”0个。",
    );
  });

  test("the distribution of grades is a chart over its cells", () => {
    expect(units!.charts).toMatchObject([
      { categories: { top: 12, bottom: 15 }, series: [{ values: { top: 12, bottom: 15, left: 2 } }] },
    ]);
  });

  test("first levels beside each other", () => {
    expect([at(levels!, "C4")?.value, at(levels!, "D4")?.value, at(levels!, "E4")?.value]).toEqual([50, 45, 0.9]);
    expect(at(levels!, "C6")?.value).toBeNull();
  });

  test("whom to look at again, and why", () => {
    const texts = spots!.cells.map(({ value }) => value);
    expect(texts).toContain("填报 88.5 分，按规则 92 分，少 3.5 分");
    expect(texts).toContain("没有一项指标扣分");
    expect(texts).toContain("2 项错误");
    expect(at(refused!, "B3")?.value).toBe("读不了。");
  });

  test("the same seed draws the same units, whatever order they come in; another seed others", () => {
    const drawn = (sheets: readonly GenerateSheet[]) => {
      const cells = sheets[2]!.cells;
      return cells
        .filter(({ value }) => value === "随机抽取")
        .map(({ row }) => cells.find((one) => one.row === row)!.value);
    };
    const turned = layOutRollUp({
      units: [...UNITS].reverse(),
      refused: [],
      grades: ["优"],
      draw: { count: 2, seed: "1" },
    });
    expect(drawn(turned)).toEqual(drawn(rolledUp("1")));
    const seeds = Array.from({ length: 20 }, (_, seed) => drawn(rolledUp(String(seed))).join());
    expect(new Set(seeds).size).toBeGreaterThan(3);
  });
});
