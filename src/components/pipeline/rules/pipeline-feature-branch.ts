import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

const unfinished =
  /^(?:feature|feat|dev|develop|development|test|testing|wip|sandbox|experiment|tmp|staging)(?:[/_.-]|$)/i;

export const rule = defineRule({
  id: "pipeline-feature-branch",
  family: "security",
  severity: "medium",
  title: text(
    "Only reviewed branches deploy to a protected environment",
    "保護された環境にはレビュー済みのブランチだけをデプロイすること",
  ),
  why: text(
    "Branches of features and of development are pushed to without review, often by everyone with access. If they may deploy, review is optional and one stolen laptop is enough.",
    "機能開発用のブランチは、アクセス権のある全員がレビューなしで push できることが多いです。そこからデプロイできるなら、レビューは任意になり、端末 1 台の盗難で足ります。",
  ),
  controls: ["soc2:CC8.1", "iso27001:A.8.32", "pci-dss:6.5.1"],
  source: "https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments",
  look: forKind("pipeline", ({ config }, system) => {
    if (!system.protected) return undefined;
    return config.branches.map((branch, index) => {
      const at = ["branches", index];
      if (!unfinished.test(branch)) return pass(at);
      return fail(
        at,
        text(
          `${branch} may deploy to ${system.environment}.`,
          `${branch} から ${system.environment} にデプロイできます。`,
        ),
        {
          remedy: text(
            'Give each environment its own: branches: each({ dev: ["develop"], prod: ["main"] }).',
            '環境ごとに分ける：branches: each({ dev: ["develop"], prod: ["main"] })。',
          ),
        },
      );
    });
  }),
});
