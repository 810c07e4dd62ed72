export { openTemplate, type OpenedTemplate } from "./open-template";
