import type { Text } from "../../../text/text.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "bucket-cors-open",
  family: "security",
  severity: "medium",
  title: text(
    "Only pages of the system itself use its buckets from a browser",
    "バケットをブラウザーから使えるのは自システムのページだけであること",
  ),
  why: text(
    "An origin in `cors` is trusted with whatever the browser may do. `*` trusts every page there is, a plain http origin everyone on the way, and localhost any program on the machine of a user. Such entries are left over from development.",
    "`cors` のオリジンは、ブラウザーにできる操作をすべて任されます。`*` はすべてのページを、http のオリジンは経路上の全員を、localhost は利用者の端末で動くあらゆるプログラムを信用することになります。多くは開発時の消し忘れです。",
  ),
  controls: ["soc2:CC6.6", "iso27001:A.8.26", "pci-dss:6.4"],
  source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html",
  look: forKind("bucket", ({ config }, system) => {
    const { cors } = config;
    if (!system.protected || !cors) return undefined;
    const writes = cors.methods.filter((method) => method !== "GET" && method !== "HEAD");
    return cors.origins.map((origin, index) => {
      const at = ["cors", "origins", index];
      const why = trouble(origin, writes, config.public);
      if (!why) return pass(at);
      return fail(at, why, {
        remedy: text(
          "Name the https address of the page; keep localhost in each({ dev: ... }).",
          "ページの https のアドレスを書いてください。localhost は each({ dev: ... }) の中だけにしてください。",
        ),
      });
    });
  }),
});

function trouble(origin: string, writes: readonly string[], isPublic: boolean): Text | undefined {
  if (/^https?:\/\/(?:localhost|127\.0\.0\.1)(?::|$)/.test(origin))
    return text(`${origin} is a developer's own machine.`, `${origin} は開発者の端末です。`);
  if (origin.startsWith("http://"))
    return text(`${origin} is not encrypted on the way.`, `${origin} は経路上で暗号化されません。`);
  if (origin !== "*" || (isPublic && writes.length === 0)) return undefined;
  return writes.length > 0
    ? text(`Any page there is may send ${writes.join(", ")}.`, `あらゆるページから ${writes.join("・")} を送れます。`)
    : text("Any page there is may read it.", "あらゆるページから読めます。");
}
