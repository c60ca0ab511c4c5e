import { changePhrases } from "../../src/messages/change-phrases.ts";
import { costPhrases } from "../../src/messages/cost-phrases.ts";
import { adoptPhrases } from "../../src/messages/adopt-phrases.ts";
import { diffPhrases } from "../../src/messages/diff-phrases.ts";
import type { Language } from "../../src/messages/index.ts";
import { phrases } from "../../src/messages/phrases.ts";
import { pricePhrases } from "../../src/messages/price-phrases.ts";
import { savingPhrases } from "../../src/messages/saving-phrases.ts";

/** Arguments for every phrase that takes some, in the shape of the phrases; one without any does not compile. */
type Samples<Of> = {
  readonly [
    Name in keyof Of as Of[Name] extends string | readonly string[] | Readonly<Record<string, string>> ? never : Name
  ]: Of[Name] extends (...facts: infer Facts) => string ? readonly Facts[] : Samples<Of[Name]>;
};

type In<Table> = Table extends Readonly<Record<Language, infer Of>> ? Of : never;

const lists = [["dev"], ["dev", "prod"], ["dev", "stg", "prod"], "a b c d e f g h i j k l m n".split(" ")] as const;
const inLists = lists.map((one): [readonly string[]] => [one]);
const counts = [[0], [1], [2]] as const satisfies readonly [number][];

const general: Samples<In<typeof phrases>> = {
  problems: counts,
  built: [
    ["generated", 1, 1],
    ["generated", 12, 340],
  ],
  unchanged: [
    ["generated", 1],
    ["generated", 12],
  ],
  next: [["generated"]],
  fresh: [["generated"]],
  stale: [["generated"]],
  handEdited: inLists.slice(0, 2),
  overrideClash: [["main.tf"]],
  restored: [["generated"]],
  notAFolder: [["app"]],
  noSuchEnvironment: lists.map((names): [string, readonly string[]] => ["moon", names]),
  noSuchTarget: lists.map((names): [string, readonly string[]] => ["azure", names]),
  noSuchOutput: lists.flatMap((names): [string, string | undefined, readonly string[]][] => [
    ["terrafrom", "terraform", names],
    ["x", undefined, names],
  ]),
  noSuchDay: [["2026-13-45"]],
  notOptions: inLists,
  noSuchOption: lists.map((names): [string, readonly string[]] => ["langauge", names]),
  badOption: [["language", "'de'", ['"en"', '"ja"']]],
  foreignManifest: [
    ["generated/.sekkei.json", "damaged", true],
    ["generated/.sekkei.json", "conflicted", false],
  ],
  firstShown: [[50]],
  late: [["no port"]],
  badTimeLimit: [["soon"]],
  foreignFiles: [[["generated/README.md"]], [Array.from({ length: 20 }, (_, index) => `generated/${index}.tf`)]],
  notReplaceable: [[["generated/README.md"]]],
  notUtf8: [["overrides/notes.txt"]],
  noSuchComponent: lists.flatMap((keys): [string, string | undefined, readonly string[]][] => [
    ["bd", "db", keys],
    ["x", undefined, keys],
  ]),
  alreadyThere: [["sekkei.config.ts"]],
  initDone: [["sekkei.config.ts"]],
  only: inLists,
  idle: lists.flatMap((fields): [readonly string[], string | undefined, string | undefined, string][] => [
    [fields, undefined, undefined, "`x`"],
    [fields, "AWS", undefined, "`x`"],
    [fields, undefined, "`x`", "`x`"],
    [fields, "Google Cloud", "`x`", "`x`"],
  ]),
  badAnswer: [['--name "A"', "`x`"]],
  expired: [["2026-01-31", "`x`"]],
  checked: [
    [{ findings: 0, known: 0, accepted: 0, unknown: 0, passed: 1 }],
    [{ findings: 1, known: 1, accepted: 1, unknown: 1, passed: 1 }],
    [{ findings: 2, known: 2, accepted: 2, unknown: 2, passed: 2 }],
  ],
  fixed: [["components.db.size", '"small"']],
  noSuchRule: [
    ["no-buget", "no-budget"],
    ["x", undefined],
  ],
  duplicateRule: [["no-budget", "sekkei.rules.ts"]],
  rulesTooSlow: [
    ["sekkei.rules.ts", undefined, 1],
    ["sekkei.rules.ts", "acme-tag", 10],
  ],
  noSubcommand: [["prices", ["show", "update"]]],
  ruleThrew: [["acme-tag", "sekkei.rules.ts", "it is not there"]],
  notABaseline: [["baseline.json"]],
  baselineWritten: [
    ["baseline.json", 0],
    ["baseline.json", 1],
    ["baseline.json", 2],
  ],
  idleOption: [["--per", "--csv"]],
};

const cost: Samples<In<typeof costPhrases>> = {
  writeUsage: [["traffic.calls"]],
  free: counts,
  budget: { kept: [["$160.00", ""]], over: [["$160.00", ""]], unknown: [["$160.00", "`x`"]] },
  badTenants: [["many"]],
  tablesLeftOut: counts,
  because: [["`x`", "`x`"]],
  of: [["`x`"]],
  badRate: [["x"]],
  notJson: [["plan.json"]],
  notAPlan: [["plan.json"]],
};

const adoption: Samples<In<typeof adoptPhrases>> = {
  notAState: [["state.json"], ["-"]],
  from: [
    ["aws_vpc.main", false],
    ["aws_vpc.main", true],
  ],
  adopted: [
    [1, true],
    [1, false],
    [3, true],
    [3, false],
  ],
};

const difference: Samples<In<typeof diffPhrases>> = {
  same: [["HEAD"], ["`HEAD`"]],
  since: [["HEAD"], ["`HEAD`"]],
  resourcesOf: [["dev · AWS"]],
};

const change: Samples<In<typeof changePhrases>> = {
  title: [["HEAD"], ["generated/.sekkei.json"]],
  none: [["HEAD"], ["generated/.sekkei.json"]],
  unknownBefore: [["generated/.sekkei.json"]],
  holds: [["db"]],
  perhapsRenamed: [["files", "documents"]],
  uncompared: [["generated"]],
  lossOf: (["replace", "destroy", "leave"] as const).flatMap((action) =>
    [true, false].flatMap((certain) =>
      [true, false].map((prevented): [string, typeof action, boolean, boolean] => ["`x`", action, certain, prevented]),
    ),
  ),
  counts: { create: counts, update: counts, move: counts, replace: counts, destroy: counts, leave: counts },
  wholeRoot: { create: counts, leave: counts },
  state: [["todo-state/dev", "other-state/dev"]],
  refused: [[1], [2]],
  allow: inLists.slice(0, 2),
  allowed: [[1], [2]],
  noSuchAllowed: [["bd", []], ...lists.map((names): [string, readonly string[]] => ["bd", names])],
};

const price: Samples<In<typeof pricePhrases>> = {
  failed: [["AWS AmazonECS", "`x`"]],
  written: [
    [1, "prices.json"],
    [2, "prices.json"],
  ],
  noMatch: [["fargate"]],
  missing: {
    ambiguous: [["aws/fargate/x86-vcpu", "ap-northeast-1"]],
    unit: [["aws/fargate/x86-vcpu", "ap-northeast-1"]],
    "not-found": [["aws/fargate/x86-vcpu", "ap-northeast-1"]],
  },
};

const saving: Samples<In<typeof savingPhrases>> = {
  saves: [["$1.00"]],
  atMost: [["$1.00"]],
  pair: [["`x`", "`x`"]],
};

/** Every file of phrases by its name, with what its phrases are asked to say. */
const files: Readonly<Record<string, readonly [Readonly<Record<Language, object>>, object]>> = {
  phrases: [phrases, general],
  "adopt-phrases": [adoptPhrases, adoption],
  "change-phrases": [changePhrases, change],
  "cost-phrases": [costPhrases, cost],
  "diff-phrases": [diffPhrases, difference],
  "price-phrases": [pricePhrases, price],
  "saving-phrases": [savingPhrases, saving],
};

export const phraseFiles: readonly string[] = Object.keys(files).map((name) => `${name}.ts`);

/** All that the phrases of a language say, each with where it stands. */
export const saidIn = (language: Language): readonly (readonly [at: string, words: string])[] =>
  Object.entries(files).flatMap(([name, [tables, samples]]) => said(tables[language], samples, name));

function said(phrase: unknown, samples: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof phrase === "string") return [[at, phrase]];
  if (typeof phrase === "function")
    return (samples as readonly unknown[][]).map((facts) => [at, (phrase as (...all: unknown[]) => string)(...facts)]);
  return Object.entries(phrase as object).flatMap(([name, one]) =>
    said(one, (samples as Readonly<Record<string, unknown>> | undefined)?.[name], `${at} ${name}`),
  );
}
