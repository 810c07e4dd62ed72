import { FIELD_NAMES } from "../../recognition";

/** The columns of tables as the accountant calls them, by the field names of RecognisedTable.columns. */
export const zhFields: Readonly<Record<string, string>> = {
  ...FIELD_NAMES,
  level3: "三级指标（四级指标的上一级）",
  text: "内容",
};
