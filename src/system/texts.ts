import { issue, type Issue, type Path } from "../issues/issue.ts";
import { ACTING } from "../text/characters.ts";
import { secretIn } from "../text/secrets.ts";

/** Characters that no field has a use for, and that files, terminals and clouds take in different ways. */
const unusable = new RegExp(`[${ACTING}]|\\p{Surrogate}`, "u");

/** What is wrong with any text of a design, key or value, whatever it is for. */
export function checkTexts(raw: unknown, path: Path = []): readonly Issue[] {
  if (typeof raw === "string") return checkText(raw, path);
  if (Array.isArray(raw)) return raw.flatMap((one, index) => checkTexts(one, [...path, index]));
  if (typeof raw !== "object" || raw === null) return [];
  return Object.entries(raw).flatMap(([key, value]) => [
    ...checkText(key, [...path, key]),
    ...checkTexts(value, [...path, key]),
  ]);
}

/** Keys that no object can hold as others are: whoever sets one changes what the object is. */
export function prototypeKeys(raw: unknown, path: Path = []): readonly Issue[] {
  if (Array.isArray(raw)) return raw.flatMap((one, index) => prototypeKeys(one, [...path, index]));
  if (typeof raw !== "object" || raw === null) return [];
  return Object.entries(raw).flatMap(([key, value]) =>
    key === "__proto__"
      ? [issue("unknown-key", [...path, key], { key, allowed: [] })]
      : prototypeKeys(value, [...path, key]),
  );
}

function checkText(value: string, path: Path): readonly Issue[] {
  const hint = secretIn(value);
  if (hint !== undefined) return [issue("secret-in-design", path, { hint })];
  const [found] = unusable.exec(value) ?? [];
  if (found === undefined) return [];
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return [issue("unusable-character", path, { character: `U+${code}` })];
}
