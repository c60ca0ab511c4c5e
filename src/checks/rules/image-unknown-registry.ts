import { isKnownRegistry, partsOf } from "../../rules/data/registries.ts";
import { fail, forKind, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "image-unknown-registry",
  family: "security",
  severity: "low",
  title: text("Images come from registries that are known", "イメージは知られたレジストリから取得すること"),
  why: text(
    "Code from a registry is run with the rights of the component. The large registries tell who published an image and take bad ones down; of any other host somebody should be able to say who runs it.",
    "レジストリのコードは、コンポーネントの権限で動きます。大手のレジストリは公開者を示し、悪質なものを取り下げます。それ以外のホストは、誰が運営しているかを説明できる必要があります。",
  ),
  controls: ["soc2:CC6.8", "iso27001:A.8.19", "pci-dss:6.3.2"],
  source: "https://kubernetes.io/docs/concepts/security/security-checklist/#images",
  look: forKind(["service", "worker", "job"], ({ config }) => {
    const { host } = partsOf(config.image);
    if (host === undefined) return undefined;
    if (isKnownRegistry(host)) return pass(["image"], text(`${host}.`, `${host}。`));
    return fail(
      ["image"],
      text(`${host} is no registry that is known.`, `${host} は知られたレジストリではありません。`),
      {
        remedy: text(
          "Copy the image to your own registry and write its bare name; or accept this, saying who runs that host.",
          "自分のレジストリにコピーして名前だけを書いてください。または、ホストの運営者を書いて受け入れてください。",
        ),
      },
    );
  }),
});
