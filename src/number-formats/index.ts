export { DAYS_TO_1904, ShownText } from "./shown-text";
