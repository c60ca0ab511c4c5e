import { ownImages } from "../../components/registry/images.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { referredTo } from "../data/references.ts";
import { fail, forAll, pass, text, unknown } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

/** Kinds that are of no use unless another component names them, and how one does. */
const named: Readonly<Record<string, string>> = {
  postgres: 'uses: { KEY: "readwrite" }',
  redis: 'uses: { KEY: "readwrite" }',
  bucket: 'uses: { KEY: "readwrite" }',
  queue: 'uses: { KEY: "send" }',
  topic: 'uses: { KEY: "publish" }',
  stream: 'uses: { KEY: "both" }',
  external: 'uses: { KEY: "use" }',
  model: 'uses: { KEY: "invoke" }',
  identity: 'uses: { KEY: "verify" }',
  service: 'routes: { "/": "KEY" } of a load balancer, or uses: { KEY: "invoke" }',
  firewall: 'firewall: "KEY" of a load balancer',
  domain: 'domain: "KEY" of a load balancer',
  channel: 'notify: ["KEY"] of an alarm or budget',
};

export const rule = defineRule({
  id: "component-unused",
  family: "consistency",
  severity: "low",
  title: { en: "Every component is used by another", ja: "どのコンポーネントもほかから使われている" },
  why: {
    en: "Rights, network rules and variables follow from connections alone. A database that nobody uses is paid for and reached by nobody; a firewall that stands before nothing protects nothing, though the document lists it.",
    ja: "権限・通信規則・変数は接続だけから決まる。誰も使わないデータベースは費用だけがかかり、どこからも届かない。何の前段でもないファイアウォールは、文書に載っていても何も守らない。",
  },
  controls: ["iso27001:A.5.9", "soc2:CC6.1"],
  look: forAll((component, system) => {
    const { key, kind, implied } = component;
    if (implied) return undefined;
    if (kind === "registry")
      return ownImages(system).length > 0
        ? pass([])
        : fail([], text("No image of the design is built by the team.", "チームがビルドするイメージが設計にない。"), {
            severity: "low",
            remedy: text(
              "Remove it, or write image names without a host.",
              "削除するか、ホスト名のないイメージ名を書く。",
            ),
          });
    const how = named[kind];
    if (how === undefined || servesAnyway(component, system)) return undefined;
    if (referredTo(system).has(key)) return pass([]);
    if (kind === "external" && ofKind(system, "site").length > 0)
      return unknown(
        [],
        text(
          `Nothing in the design uses ${key}; pages in the browser may.`,
          `設計内に ${key} を使うものはない（ブラウザーのページが使うかもしれない）。`,
        ),
      );
    return fail(
      [],
      text(
        `No component uses ${key} in ${system.environment}.`,
        `${system.environment} で ${key} を使うコンポーネントがない。`,
      ),
      {
        remedy: text(
          `Name it (${how.replaceAll("KEY", key)}), remove it, or limit it to the environments that need it.`,
          `使う側に書く（${how
            .replaceAll("KEY", key)
            .replace(" of a load balancer, or ", " または ")
            .replace(/ of .*$/, "")}）か、削除するか、必要な環境に限る。`,
        ),
      },
    );
  }),
});

/** Public files serve people directly; what lives outside Sekkei (a front end) uses external services and sign-in. */
const servesAnyway = ({ kind, config }: Component, system: System): boolean =>
  (kind === "bucket" && (config as { public?: boolean }).public === true) ||
  (kind === "identity" && (config as { returnTo?: readonly string[] }).returnTo?.length !== 0) ||
  (kind === "service" && (["loadBalancer", "site"] as const).every((one) => ofKind(system, one).length === 0));
