export type * from "./manuscript";
