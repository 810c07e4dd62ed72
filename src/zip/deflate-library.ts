/** What of the deflate library is used, in a module of its own that is loaded when it is first asked for. */
export { Deflate, Inflate } from "fflate";
