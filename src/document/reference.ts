import type { z } from "zod";
import type { Text } from "../text/text.ts";
import { defaultOf, described, mayBeAbsent } from "../design/schema/describe.ts";
import { definition, unwrap } from "../design/schema/inspect.ts";
import { baseShape, usesField } from "../system/base-fields.ts";
import { designNoEffect } from "../system/design-no-effect.ts";
import { designShape } from "../system/design-schema.ts";
import type { AnyKind, Kind } from "../lowering/kind.ts";
import { idleByRow } from "./no-effect.ts";
import { becomes } from "./becomes.ts";
import { valueText } from "./value-text.ts";

type Language = keyof Text;

/** Sentences of the page itself. */
const page = {
  title: { en: "Reference of the language", ja: "言語リファレンス" },
  intro: {
    en: 'Made from the schemas that validate a design (`npm run generate`). Any value may be given per environment or per target with `each({ dev: ..., prod: ... })`; in YAML and JSON that is `{ $each: { ... } }`, and `null` means "not set".',
    ja: "設計を検査するスキーマから生成しています（`npm run generate`）。どの値も `each({ dev: ..., prod: ... })` で環境ごと・ターゲットごとに書けます。YAML と JSON では `{ $each: { ... } }`、`null` は「未設定」です。",
  },
  design: { en: "The design", ja: "設計" },
  every: { en: "Every component", ja: "すべてのコンポーネント" },
  field: { en: "field", ja: "項目" },
  type: { en: "value", ja: "値" },
  default: { en: "default", ja: "既定" },
  meaning: { en: "meaning", ja: "意味" },
  source: { en: "source", ja: "出典" },
  required: { en: "required", ja: "必須" },
  becomes: { en: "AWS: {aws}. Google Cloud: {gcp}.", ja: "AWS：{aws}。Google Cloud：{gcp}。" },
  accepts: { en: "Access that others may have (`uses`)", ja: "他から受けられるアクセス（`uses`）" },
  differences: { en: "What differs between the clouds", ja: "クラウド間の違い" },
} satisfies Record<string, Text>;

/** The reference page: every field of every kind with type, default and meaning. */
export function referencePage(kinds: Readonly<Record<string, AnyKind>>, language: Language): string {
  const say = (name: keyof typeof page): string => page[name][language];
  const names = Object.keys(kinds).sort();
  const lines = [
    `# ${say("title")}`,
    "",
    say("intro"),
    "",
    ...names.map((name) => `- [${name}](#${name.toLowerCase()})`),
    "",
  ];
  lines.push(`## ${say("design")}`, "", ...table(designShape(kinds), language, designNoEffect(kinds)), "");
  lines.push(`## ${say("every")}`, "", ...table({ ...baseShape, uses: usesField.optional() }, language), "");
  for (const name of names) {
    const kind = kinds[name] as Kind;
    lines.push(
      `## ${name}`,
      "",
      kind.summary[language],
      "",
      say("becomes")
        .replace("{aws}", becomes(kind, "aws", language))
        .replace("{gcp}", becomes(kind, "gcp", language)),
      "",
    );
    lines.push(...table(kind.schema.shape, language, kind.noEffect), "");
    if (kind.accepts)
      lines.push(
        `**${say("accepts")}**`,
        "",
        ...Object.entries(kind.accepts).map(([access, text]) => `- \`${access}\`: ${text[language]}`),
        "",
      );
    if (kind.differences.length > 0)
      lines.push(`**${say("differences")}**`, "", ...kind.differences.map((text) => `- ${text[language]}`), "");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function table(
  shape: Readonly<Record<string, z.ZodType>>,
  language: Language,
  idle: Parameters<typeof idleByRow>[0] = [],
): readonly string[] {
  const say = (name: keyof typeof page): string => page[name][language];
  const rows = fields(shape);
  if (rows.length === 0) return [];
  const paths = rows.map(({ path }) => path);
  const without = idleByRow(idle, paths, language);
  return [
    `| ${say("field")} | ${say("type")} | ${say("default")} | ${say("meaning")} |`,
    "| --- | --- | --- | --- |",
    ...rows.map(({ path, schema }) => {
      const meta = described(schema);
      const text = language === "ja" ? (meta.ja ?? meta.description ?? "") : (meta.description ?? "");
      const source = meta.source === undefined ? "" : ` ([${say("source")}](${meta.source}))`;
      return `| \`${path}\` | ${cell(valueText(schema, language))} | ${cell(defaultText(schema, language))} | ${cell(followed(text, without.get(path)))}${source} |`;
    }),
    ...(without.has("") ? ["", (without.get("") ?? "").trim()] : []),
  ];
}

/** Sentences after a text; labels in Japanese end without a full stop. */
const followed = (text: string, more: string | undefined): string =>
  more === undefined ? text : `${text}${/[。.]$/.test(text) || text === "" ? "" : "。"}${more}`;

/** Every field with its path, nested objects below their field. */
function fields(shape: Readonly<Record<string, z.ZodType>>, prefix = ""): { path: string; schema: z.ZodType }[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const inner = objectOf(schema);
    const path = `${prefix}${name}`;
    return [{ path, schema }, ...(inner ? fields(inner.shape, `${path}${inner.suffix}.`) : [])];
  });
}

function objectOf(schema: z.ZodType): { shape: Readonly<Record<string, z.ZodType>>; suffix: string } | undefined {
  const def = definition(unwrap(schema));
  if (def.type === "object" && def.shape) return { shape: def.shape, suffix: "" };
  const below = def.valueType ?? def.element;
  const inner = below && definition(unwrap(below));
  return inner?.type === "object" && inner.shape
    ? { shape: inner.shape, suffix: def.valueType ? ".<name>" : "[]" }
    : undefined;
}

function defaultText(schema: z.ZodType, language: Language): string {
  const value = defaultOf(schema);
  if (value !== undefined) return `\`${JSON.stringify(value)}\``;
  return mayBeAbsent(schema) ? "" : page.required[language];
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
