import type { AnyKind, Kind } from "../../lowering/kind.ts";
import { baseShape, usesField } from "../../system/base-fields.ts";
import { claims, designShape, requirements } from "../../system/design-schema.ts";
import { trafficSchema } from "../../system/traffic.ts";
import { becomes } from "../becomes.ts";
import { bothLanguages, comment, fieldComment } from "./comment.ts";
import { capital, Interfaces } from "./types.ts";

type Kinds = Readonly<Record<string, AnyKind>>;

/** What a design may write: the types that an editor shows and that `system()` takes. */
export function inputDeclarations(kinds: Kinds): string {
  const made = new Interfaces("input");
  made.add("Design", designShape(kinds), {
    says: ["Everything of a design but its components."],
    without: "components",
    fixed: new Set(["targets", "environments"]),
  });
  const parent = made.add("EveryComponent", baseShape, { says: ["Fields that every component may have."] });
  const inputs = members(kinds, (kind) =>
    made.add(capital(kind.name), kind.schema.shape, {
      says: bothLanguages(kind.summary),
      members: [kindMember(kind), ...(kind.consumes ? [usesMember] : [])],
      parent,
    }),
  );
  return [
    ...head(made, "./"),
    'import type { Authored, KeyOf, KindsByKey, Uses } from "./authored.ts";',
    "",
    "/** What a component of each kind may write, by the name of the kind. */",
    "export interface KindInputs<Keys extends KindsByKey, Names extends string> {",
    ...inputs,
    "}",
    "",
    made.text,
    "",
  ].join("\n");
}

/** What a system holds of a design: validated, in plain units, with defaults. Rules read it. */
export function configDeclarations(kinds: Kinds): string {
  const made = new Interfaces("config");
  const configs = members(kinds, (kind) =>
    made.add(capital(kind.name), kind.schema.shape, {
      says: bothLanguages(kind.summary),
      members: kind.consumes ? [`${fieldComment(usesField)}\n  uses?: Record<string, string>;`] : [],
    }),
  );
  const parts = { Requirements: requirements, Traffic: trafficSchema, Claims: claims };
  for (const [name, schema] of Object.entries(parts)) made.add(name, schema.shape);
  made.add("EveryComponent", baseShape, { says: ["Fields that every component may have."] });
  return [
    ...head(made, "../"),
    "",
    "/** Fields of each kind as a system holds them, by the name of the kind. */",
    "export interface KindConfigs {",
    ...configs,
    "}",
    "",
    "/** Access that a component of each kind gives to those that use it. */",
    "export interface KindAccess {",
    ...members(kinds, (kind) => (kind.accepts ? union(Object.keys(kind.accepts)) : undefined)),
    "}",
    "",
    made.text,
    "",
  ].join("\n");
}

const head = (made: Interfaces, up: string): readonly string[] => [
  "// Written by scripts/generate.mjs from the schemas of the language; do not edit.",
  `import type { ${[...made.units].sort().join(", ")} } from "${up}design/units/index.ts";`,
];

const members = (kinds: Kinds, type: (kind: Kind) => string | undefined): readonly string[] =>
  Object.values(kinds).flatMap((kind) => {
    const made = type(kind as Kind);
    return made === undefined ? [] : [`  readonly ${kind.name}: ${made};`];
  });

const union = (texts: readonly string[]): string => texts.map((text) => JSON.stringify(text)).join(" | ");

/** The field `kind` tells what the kind is for. */
function kindMember(kind: Kind): string {
  const { name, summary, accepts } = kind;
  const access = Object.entries(accepts ?? {}).map(([level, text]) => `- \`${level}\`: ${text.en}`);
  const says = comment([
    ...bothLanguages(summary),
    "",
    `AWS: ${becomes(kind, "aws")}. Google Cloud: ${becomes(kind, "gcp")}.`,
    ...(access.length > 0 ? ["", "Access that others may have (`uses`):", ...access] : []),
  ]);
  return `${says}\n  readonly kind: ${JSON.stringify(name)};`;
}

const usesMember = `${fieldComment(usesField)}\n  readonly uses?: Uses<Keys, Names> | undefined;`;
