import { dossierOf, dossierOfSheets } from "../shapes";

describe("text material", () => {
  const LIST = [
    ["项目名称", "预算数（万元）"],
    ["投诉中心经费", 2],
  ];

  test("label | project | text, several texts below one label", () => {
    const dossier = dossierOfSheets({
      清单: LIST,
      文字材料: [
        ["绩效自评报告文字材料"],
        ["序号", "报告内容", "所属项目", "文字材料"],
        [1, "（一）主要职责", null, "宣传党的路线方针政策，联系服务企业。"],
        [2, "完成情况与效益", "2021年投诉中心经费", "走访企业，解决12项问题。"],
        [3, "下一步改进措施", "投诉中心经费", "继续完善机制，加大协调力度。"],
        [4, "下一步改进措施", null, "加强项目前期调研，细化预算。"],
        ["注：以上文字均为演示。"],
      ],
    });
    expect(dossier.texts.map(({ key, project, text }) => [key, project, text.value.slice(0, 4), text.at.top])).toEqual([
      ["duties", null, "宣传党的", 2],
      ["project-effects", "投诉中心经费", "走访企业", 3],
      ["project-measures", "投诉中心经费", "继续完善", 4],
      ["measures", null, "加强项目", 5],
    ]);
  });

  test("columns of texts beside the projects", () => {
    const dossier = dossierOfSheets({
      清单: [
        ["项目名称", "预算数（万元）", "绩效目标完成情况", "存在问题", "改进措施"],
        ["投诉中心经费", 2, "解决12项问题。", "经费不足。", "争取经费。"],
      ],
    });
    expect(Object.entries(dossier.projects[0]!.texts).map(([key, text]) => [key, text.value])).toEqual([
      ["project-effects", "解决12项问题。"],
      ["project-problems", "经费不足。"],
      ["project-measures", "争取经费。"],
    ]);
  });

  test("a list of texts by project on a sheet of its own", () => {
    const dossier = dossierOfSheets({
      清单: LIST,
      文字: [
        ["项目名称", "完成情况与效益", "问题及原因"],
        ["投诉中心 经费", "解决12项问题。", "经费不足。"],
      ],
    });
    expect(Object.keys(dossier.projects[0]!.texts).sort()).toEqual(["project-effects", "project-problems"]);
  });

  test("label and text in one cell", () => {
    const { texts } = dossierOf([
      ["存在的主要问题：项目预算不够精准。"],
      ["改进措施："],
      ["加强前期调研，细化支出预算。"],
    ]);
    expect(texts.map(({ key, text }) => [key, text.value])).toEqual([
      ["problems", "项目预算不够精准。"],
      ["measures", "加强前期调研，细化支出预算。"],
    ]);
  });
});
