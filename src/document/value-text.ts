import type { z } from "zod";
import { numberText } from "../design/schema/describe.ts";
import { limitsOf } from "../design/schema/form.ts";
import { definition, unwrap } from "../design/schema/inspect.ts";
import { listed } from "../text/marks.ts";
import type { Text } from "../text/text.ts";

type Language = keyof Text;

/** What a field takes, as the reference page says it. */
export function valueText(schema: z.ZodType, language: Language): string {
  const here = unwrap(schema);
  const def = definition(here) as ReturnType<typeof definition> & { readonly values?: readonly unknown[] };
  const say = words[language];
  const inner = (one: z.ZodType | undefined): string => (one ? valueText(one, language) : say.values);
  const { examples = [], reference } = (here.meta() ?? {}) as {
    readonly examples?: readonly unknown[];
    readonly reference?: readonly string[];
  };
  if (reference) return say.key(reference);
  const allowed = def.entries ? Object.values(def.entries) : def.values;
  if (allowed)
    return allowed.length > MOST ? say.oneOf(allowed.length, code(allowed[0])) : allowed.map(code).join(" | ");
  switch (def.type) {
    case "union":
      return (def.options ?? []).map(inner).join(" | ");
    case "array":
      return say.list(inner(def.element));
    case "tuple":
      return `[${(def.items ?? []).map(inner).join(", ")}]`;
    case "record":
      return say.map(inner(def.valueType));
    case "number":
      return say.number(here);
    case "object":
      return say.object;
    case "boolean":
      return say.boolean;
    default:
      return examples.length > 0
        ? say.such(listed(examples.slice(0, 2).map(code), language))
        : def.type === "string"
          ? say.text
          : say.values;
  }
}

const MOST = 12;
const code = (value: unknown): string => `\`${JSON.stringify(value)}\``;

const words = {
  en: {
    key: (kinds: readonly string[]) => (kinds.length === 0 ? "key of a component" : `key of a ${kinds.join(" or ")}`),
    oneOf: (count: number, first: string) => `one of ${count}, such as ${first}`,
    list: (of: string) => `list of ${of}`,
    map: (of: string) => `map of ${of}`,
    such: (examples: string) => `text, such as ${examples}`,
    number: numberText,
    object: "object",
    boolean: "boolean",
    text: "text",
    values: "values",
  },
  ja: {
    key: (kinds: readonly string[]) =>
      kinds.length === 0 ? "コンポーネントのキー" : `${kinds.join(" または ")} のキー`,
    oneOf: (count: number, first: string) => `${first} など ${count} 種類のいずれか`,
    list: (of: string) => `リスト（${of}）`,
    map: (of: string) => `名前ごとの値（${of}）`,
    such: (examples: string) => `文字列（例：${examples}）`,
    number: (schema: z.ZodType) => {
      const { min, max, over } = limitsOf(schema);
      const least = over === undefined ? (min === undefined ? [] : [`${min} 以上`]) : [`${over} より大きい`];
      const range =
        min !== undefined && max !== undefined && over === undefined
          ? `${min}〜${max}`
          : listed([...least, ...(max === undefined ? [] : [`${max} 以下`])], "ja");
      const name = numberText(schema).startsWith("whole") ? "整数" : "数値";
      return range === "" ? name : `${name}（${range}）`;
    },
    object: "オブジェクト",
    boolean: "真偽値",
    text: "文字列",
    values: "値",
  },
} as const;
