import * as z from "zod";
import { problems } from "../design/schema/problems.ts";
import type { Issue } from "../issues/issue.ts";
import { families, severities, type Look, type Rule } from "../rules/rule.ts";

const words = z.strictObject({ en: z.string().min(1), ja: z.string().min(1) });

const schema = z.array(
  z.strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/)
      .meta({ examples: ["acme-owner-tag"] }),
    title: words,
    family: z.enum(families),
    severity: z.enum(severities),
    why: words,
    controls: z.array(z.string()).optional(),
    source: z.string().optional(),
    look: z.custom<Look>((value) => typeof value === "function", "function"),
  }),
);

/** Reads the default export of `sekkei.rules.ts`: a list of what `defineRule` gives. Paths start at the list. */
export function ownRules(exported: unknown): { readonly rules: readonly Rule[]; readonly issues: readonly Issue[] } {
  const parsed = schema.safeParse(exported);
  return parsed.success
    ? { rules: parsed.data as readonly Rule[], issues: [] }
    : { rules: [], issues: problems(schema, exported, []) };
}
