export { fileName, readInput, refuseOverwriting, writeAll, type Output } from "./disk";
