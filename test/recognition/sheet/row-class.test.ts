import { HeaderWords } from "../../../src/language";
import { RowClasses } from "../../../src/recognition/sheet/row-class";

const classOf = (text: string) => new RowClasses(new HeaderWords()).of(text);

test.each([
  "填报人：",
  "填 报 人：　　　联系电话：",
  "填报\n人：某某",
  "填报人（签字）：",
  "填表人签章：",
  "项目负责人（签字）：",
  "项目单位负责人：某某",
  "单位负责人（签章）:",
  "财 务 负 责 人 ：",
  "审核人：",
  "联系人及电话：",
  "主要领导（签字）：",
  "填报日期：2024年3月1日",
  "注：本表一式两份",
  "※ 另附说明",
])("“%s” is a note", (text) => {
  expect(classOf(text)).toBe("note");
});

test.each(["项目负责人履职情况", "联系人数", "审核人次", "填报率", "会计人员培训", "注册企业数"])(
  "“%s” may be an indicator",
  (text) => {
    expect(classOf(text)).toBeNull();
  },
);
