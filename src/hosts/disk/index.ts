export { fileName, readInput, refuseOverwriting, writeAll } from "./disk";
