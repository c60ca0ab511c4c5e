import { deployed, pushed } from "../identity.ts";
import { ownImage } from "../../registry/images.ts";
import { ofKind } from "../../../system/system.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "image-without-deployer",
  family: "operations",
  severity: "high",
  title: text(
    "Where pipelines deploy, one deploys each image of the team",
    "パイプラインがあるなら、チームのイメージはどれもデプロイされること",
  ),
  why: text(
    "A component that no pipeline names runs what was pushed first: whoever deploys the others has no right to roll it out, and fixes of what it runs never arrive. It is easily left out of a list when it is added to the design.",
    "どのパイプラインにも挙がらないコンポーネントは、最初に push したものを動かし続けます。他をデプロイできる者にもその権限はなく、修正が届きません。設計に加えたとき、一覧への追加は忘れられがちです。",
  ),
  controls: ["soc2:CC8.1", "iso27001:A.8.32"],
  look: forKind(["service", "worker", "job"], ({ key, config }, system) => {
    const own = ownImage(config.image);
    const pipelines = ofKind(system, "pipeline");
    const [first] = pipelines;
    if (!own || !first) return undefined;
    const isServed = pipelines.some((pipeline) =>
      own.tag === undefined
        ? deployed(pipeline, system).some((one) => one.key === key)
        : pushed(pipeline, system).includes(own.name),
    );
    if (isServed) return pass(["image"]);
    return fail(
      ["image"],
      own.tag === undefined
        ? text(`No pipeline deploys ${key}.`, `${key} をデプロイするパイプラインがありません。`)
        : text(`No pipeline pushes ${own.name}.`, `${own.name} を push するパイプラインがありません。`),
      {
        remedy: text(
          `Add "${key}" to components.${first.key}.deploys, or remove that list: without it, all are deployed.`,
          `components.${first.key}.deploys に "${key}" を加えるか、この一覧を削除してください。一覧がなければすべてをデプロイします。`,
        ),
      },
    );
  }),
});
