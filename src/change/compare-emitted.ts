import { changesBetween, type ChangeRules, type RootChanges } from "./changes.ts";
import { rootKey, type Emitted, type EmittedRoot } from "./emitted.ts";

/** All roots of before and after, those of after first. */
export const compareEmitted = (
  before: Emitted,
  after: Emitted,
  rules: ChangeRules,
  isAsked: (root: EmittedRoot) => boolean = () => true,
): readonly RootChanges[] => {
  const roots = Object.values({ ...before, ...after }).filter(isAsked);
  const keys = [...new Set([...Object.keys(after), ...roots.map(rootKey)])];
  const asked = new Set(roots.map(rootKey));
  return keys.filter((key) => asked.has(key)).map((key) => changesBetween(before[key], after[key], rules));
};
