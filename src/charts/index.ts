export type * from "./chart";
export { chartXml } from "./chart-xml";
export { colourOf } from "./colours";
