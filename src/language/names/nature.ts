/** Whether a column says of an indicator that it is counted or judged: 定量指标, 定性; null for anything else. */
export function natureOf(text: string): "quantitative" | "qualitative" | null {
  if (text.startsWith("定量")) return "quantitative";
  return text.startsWith("定性") ? "qualitative" : null;
}
