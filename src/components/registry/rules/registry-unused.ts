import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";
import { ownImages } from "../images.ts";

export const rule = defineRule({
  id: "registry-unused",
  family: "consistency",
  severity: "low",
  title: { en: "The registry holds images of the team", ja: "レジストリにチームのイメージがあること" },
  why: {
    en: "A registry without images costs little and shows every reader a delivery that does not exist. Images of other registries are pulled from there, not through it.",
    ja: "イメージのないレジストリは、存在しないデリバリーがあるように見せます。ほかのレジストリのイメージはそこから直接取得され、ここを通りません。",
  },
  controls: ["iso27001:A.5.9"],
  look: forKind("registry", ({ implied }, system) => {
    if (implied) return undefined;
    if (ownImages(system).length > 0) return pass([]);
    return fail(
      [],
      text("No image of the design is built by the team.", "チームがビルドするイメージが設計にありません。"),
      {
        remedy: text(
          "Remove it, or write image names without a host.",
          "削除するか、ホスト名のないイメージ名を書いてください。",
        ),
      },
    );
  }),
});
