export { placesOf, type Found, type Standing } from "./find-figure";
export { planRefresh, type Listed, type RefreshPlan, type Today } from "./refresh";
