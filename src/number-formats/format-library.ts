/** What of the number library is used, in a module of its own that is loaded when it is first asked for. */
export { format, isDateFormat } from "numfmt";
