import { ofKind } from "../../system/system.ts";
import { fail, forSystem, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "no-pipeline",
  family: "operations",
  severity: "low",
  title: {
    en: "A protected environment is deployed by a pipeline",
    ja: "保護された環境にはパイプラインでデプロイすること",
  },
  why: {
    en: "What a person applies from a laptop needs rights that the person then has all day, leaves no record of what was planned, and works differently on the next laptop. A pipeline has its rights for as long as a job runs.",
    ja: "手元からの適用には常時の強い権限が要り、何を計画したかの記録も残らず、別の端末では結果が変わります。パイプラインの権限はジョブの実行中だけです。",
  },
  controls: ["soc2:CC8.1", "iso27001:A.8.32"],
  look: forSystem((system) => {
    if (!system.protected || ofKind(system, "service").length + ofKind(system, "worker").length === 0) return undefined;
    const [pipeline] = ofKind(system, "pipeline");
    if (pipeline) return pass(["components", pipeline.key]);
    return fail(
      ["components"],
      {
        en: `${system.environment} is protected, and nothing but a person can deploy to it.`,
        ja: `${system.environment} は保護された環境ですが、人の手でしかデプロイできません。`,
      },
      {
        remedy: {
          en: 'Add delivery: { kind: "pipeline", repository: "<owner>/<name>" }.',
          ja: 'delivery: { kind: "pipeline", repository: "<所有者>/<名前>" } を加えてください。',
        },
      },
    );
  }),
});
