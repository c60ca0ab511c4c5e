import { partsOf } from "../../rules/data/registries.ts";
import { fail, forKind, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "image-latest",
  family: "security",
  severity: "medium",
  title: text("No image runs under the tag `latest`", "`latest` タグのイメージを動かさないこと"),
  why: text(
    "`latest` is whatever was pushed last: two instances of one service may run different code, nobody can say what ran yesterday, and going back means guessing. In a registry with immutable tags it can even be pushed only once.",
    "`latest` は最後に push されたものを指すだけで、同じサービスの 2 つのインスタンスが別のコードで動くことがあります。昨日動いていたものを誰も言えず、切り戻しも推測になります。タグが不変のレジストリでは 1 度しか push できません。",
  ),
  controls: ["soc2:CC8.1", "iso27001:A.8.32", "pci-dss:6.5"],
  source: "https://cloud.google.com/kubernetes-engine/docs/archive/using-container-images-in-production",
  look: forKind(["service", "worker", "job"], ({ config }) => {
    const { host, tag, digest } = partsOf(config.image);
    // A bare name of the team's own is deployed by the pipeline, under a tag of its own.
    if (digest === undefined && host === undefined && tag === undefined) return pass(["image"]);
    if (digest !== undefined || (tag !== undefined && tag !== "latest")) return pass(["image"]);
    return fail(
      ["image"],
      tag === "latest"
        ? text(`${config.image} is whatever was pushed last.`, `${config.image} は最後に push されたものを指します。`)
        : text(
            `${config.image} has no tag, which means latest.`,
            `${config.image} にはタグがなく、latest と同じ意味になります。`,
          ),
      {
        remedy:
          host === undefined
            ? text(
                "Write the bare name: each build is then pushed under its commit, and a deployment says which one an environment runs.",
                "名前だけを書いてください。ビルドはコミットごとのタグで push し、環境がどれを動かすかはデプロイが決めます。",
              )
            : text("Name a version, better still a digest.", "バージョン、できればダイジェストを書いてください。"),
      },
    );
  }),
});
