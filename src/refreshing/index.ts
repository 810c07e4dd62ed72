export { planRefresh, type Listed, type RefreshPlan, type Today } from "./refresh";
