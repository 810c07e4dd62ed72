export { readiness } from "../../app";
