export type * from "./expression";
export type * from "./standard";
export type * from "./dossier";
