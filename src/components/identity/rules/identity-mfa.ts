import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "identity-mfa",
  family: "security",
  severity: "high",
  title: text(
    "Users of a protected environment can use multi-factor authentication",
    "保護された環境の利用者は多要素認証を使えること",
  ),
  why: text(
    "Passwords leak from other sites and are tried everywhere. A second factor is what stops them. Accounts that only a team hands out are the way to the data of all customers, so there it is no matter of choice.",
    "他サイトで漏れたパスワードはあらゆる場所で試されます。それを止めるのが第二要素です。チームが発行するアカウントは全顧客のデータへの入口になるため、任意では足りません。",
  ),
  controls: ["soc2:CC6.1", "iso27001:A.8.5", "pci-dss:8.4"],
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html#cognito-5",
  look: forKind("identity", ({ config }, system) => {
    // A code by SMS is itself not a password.
    if (!system.protected || !config.signIn.includes("email")) return undefined;
    const at = ["mfa"];
    const { mfa, signUp } = config;
    if (mfa === "required" || (mfa === "optional" && signUp)) return pass(at, text(`${mfa}.`, `${mfa}。`));
    if (mfa === "off")
      return fail(at, text("A password alone opens every account.", "パスワードだけでどのアカウントにも入れます。"), {
        remedy: text(
          'Write "optional", or "required" for accounts of a team.',
          '"optional"、チームのアカウントなら "required" にしてください。',
        ),
        fix: { value: "optional", safe: false },
      });
    return fail(
      at,
      text(
        "Only the team hands out accounts (signUp: false), and each may go without a second factor.",
        "アカウントはチームだけが発行する（signUp: false）が、第二要素なしでも使えます。",
      ),
      {
        severity: "medium",
        remedy: text("Require it.", "必須にしてください。"),
        fix: { value: "required", safe: false },
      },
    );
  }),
});
