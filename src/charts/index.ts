export type * from "./chart";
export { chartXml } from "./chart-xml";
