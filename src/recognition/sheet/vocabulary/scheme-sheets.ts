/** Sheets that hold the unit's own scheme. */
export const SCHEME_SHEETS: readonly string[] = ["计分方案", "评分方案", "自评方案"];

export const SCHEME_HEADERS: readonly (readonly [string, string])[] = [
  ["方案选项", "取值"],
  ["选项", "取值"],
];
