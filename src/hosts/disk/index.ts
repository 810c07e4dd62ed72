export {
  fileName,
  readInput,
  refuseOverwriting,
  refuseReplacing,
  sweepFolder,
  unreadable,
  unwritable,
  writeAll,
  type Output,
} from "./disk";
