export {
  fileName,
  readInput,
  refuseOverwriting,
  refuseReplacing,
  sweepFolder,
  sweepOwn,
  unreadable,
  unwritable,
  writeAll,
  type Output,
} from "./disk";
