import { kinds } from "../../components/kinds.gen.ts";
import { oncePer } from "../../issues/once-per.ts";
import type { AnyKind } from "../../lowering/kind.ts";
import { fail, forAll, pass, text, unknown } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";
import type { System } from "../../system/system.ts";
import { topologyOf } from "../../topology/topology.ts";
import { referredTo } from "../data/references.ts";

const all: Readonly<Record<string, AnyKind>> = kinds;

export const rule = defineRule({
  id: "component-unused",
  family: "consistency",
  severity: "low",
  title: { en: "Every component is used by another", ja: "どのコンポーネントもほかから使われていること" },
  why: {
    en: "Rights, network rules and variables follow from connections alone. A database that nobody uses is paid for and reached by nobody; a firewall that stands before nothing protects nothing, though the document lists it.",
    ja: "権限・通信規則・変数は接続だけから決まります。誰も使わないデータベースは費用だけがかかり、どこからも届きません。何の前段でもないファイアウォールは、文書に載っていても何も守りません。",
  },
  controls: ["iso27001:A.5.9", "soc2:CC6.1"],
  look: forAll((component, system) => {
    const { key, kind, implied } = component;
    const named = all[kind]?.namedBy;
    if (implied || !named || named.alone?.(component) || called(system).has(key)) return undefined;
    if (referredTo(system).has(key)) return pass([]);
    if (named.fromPages && topologyOf(system).entries.some(({ by }) => by === "files"))
      return unknown(
        [],
        text(
          `Nothing in the design uses ${key}; pages in the browser may.`,
          `設計内に ${key} を使うものはありません（ブラウザーのページが使うかもしれません）。`,
        ),
      );
    const how = named.how(key);
    return fail(
      [],
      text(
        `No component uses ${key} in ${system.environment}.`,
        `${system.environment} で ${key} を使うコンポーネントがありません。`,
      ),
      {
        remedy: text(
          `Name it (${how.en}), remove it, or limit it to the environments that need it.`,
          `使う側に書く（${how.ja}）か、削除するか、必要な環境に限ってください。`,
        ),
      },
    );
  }),
});

/** Where nothing passes requests on, code that nobody calls is what people call. */
const called = oncePer((system: System): ReadonlySet<string> => {
  const { entries } = topologyOf(system);
  return new Set(entries.every(({ by }) => by === "code") ? entries.map(({ component }) => component.key) : []);
});
