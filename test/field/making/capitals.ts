import Big from "big.js";

const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const PLACES = ["", "拾", "佰", "仟"];

/** An amount (万元) in capital figures: 92.5 is 玖拾贰万伍仟元整. */
export function inCapitals(amount: string): string {
  const [whole, cents] = new Big(amount).times(10_000).toFixed(2).split(".");
  const high = whole!.slice(0, -4);
  const low = whole!.slice(-4);
  const gap = high !== "" && low.startsWith("0") && Number(low) > 0 ? "零" : "";
  const yuan = `${high === "" ? "" : `${fourDigits(high)}万`}${gap}${fourDigits(low)}元`;
  const [jiao, fen] = cents!;
  if (cents === "00") return `${yuan}整`;
  return `${yuan}${DIGITS[Number(jiao)]}角${fen === "0" ? "整" : `${DIGITS[Number(fen)]}分`}`;
}

function fourDigits(digits: string): string {
  const said = Array.from(digits, (digit, index) =>
    digit === "0" ? "零" : `${DIGITS[Number(digit)]}${PLACES[digits.length - 1 - index]}`,
  ).join("");
  return said.replace(/零+/g, "零").replace(/^零|零$/g, "");
}
