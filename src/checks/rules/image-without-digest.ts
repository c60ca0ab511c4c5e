import { partsOf } from "../../rules/data/registries.ts";
import { fail, forKind, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "image-without-digest",
  family: "security",
  severity: "low",
  title: text(
    "Third-party images are pinned by digest in a protected environment",
    "保護された環境では外部のイメージをダイジェストで指定すること",
  ),
  why: text(
    "Whoever owns the tag of an image, or breaks into that account, can put other code behind it, and the next instance that starts runs it. A digest names the very bytes that were looked at.",
    "イメージのタグの持ち主や、その口座に侵入した者は、中身を差し替えられます。次に起動するインスタンスはそれを実行します。ダイジェストなら、確かめた中身そのものを指します。",
  ),
  controls: ["soc2:CC6.8", "iso27001:A.8.19", "pci-dss:6.3.2"],
  source: "https://slsa.dev/spec/v1.0/threats",
  look: forKind(["service", "worker", "job"], ({ config }, system) => {
    const { host, digest } = partsOf(config.image);
    if (!system.protected || host === undefined) return undefined;
    if (digest !== undefined) return pass(["image"]);
    return fail(
      ["image"],
      text(
        `What ${config.image} is can change at any time.`,
        `${config.image} の中身はいつでも変わる可能性があります。`,
      ),
      {
        remedy: text(
          "Append @sha256:..., as docker buildx imagetools inspect shows it.",
          "docker buildx imagetools inspect で分かる @sha256:... を付けてください。",
        ),
      },
    );
  }),
});
