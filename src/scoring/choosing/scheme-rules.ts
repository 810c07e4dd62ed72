import type { RuleId } from "../rule-id";
import type { Scheme, SchemeLevel } from "../scheme";

/** The rules that a scheme itself gives, by the name of the indicator or level. */
export function schemeRules(scheme: Scheme): ReadonlyMap<string, RuleId> {
  const rules = new Map<string, RuleId>();
  const walk = (levels: readonly SchemeLevel[], above: readonly string[]): void => {
    for (const { name, rule, children } of levels) {
      if (rule !== undefined) for (const one of [...above, name]) if (!rules.has(one)) rules.set(one, rule);
      // A level with one unnamed kind of indicator (关键绩效指标（单位自设）) gives its rule to the whole level.
      const own = children.length === 1 ? [...above, name] : [];
      walk(children, own);
    }
  };
  walk(scheme.levels, []);
  return rules;
}
