export {
  fileName,
  readInput,
  refuseOverwriting,
  refuseReplacing,
  unreadable,
  unwritable,
  writeAll,
  type Output,
} from "./disk";
