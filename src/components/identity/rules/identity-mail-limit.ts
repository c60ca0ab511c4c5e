import { limits } from "../limits.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

/** Mails a day that Cognito sends from its own address. Read 2026-11. */
const mailsADay = 50;

export const rule = defineRule({
  id: "identity-mail-limit",
  family: "limits",
  severity: "medium",
  title: {
    en: "Sign-in e-mail of a protected environment has its own sender",
    ja: "保護された環境のサインインメールには自前の送信元があること",
  },
  why: {
    en: "Without an SES identity Amazon Cognito sends confirmations and password resets from its own address, and is limited to 50 e-mails per day for the whole account. The 51st person that day cannot register or get back in.",
    ja: "SES の送信元がなければ、Amazon Cognito は自身のアドレスから確認メールやパスワード再設定を送り、アカウント全体で 1 日 50 通で止まります。51 人目は登録も再設定もできません。",
  },
  controls: ["soc2:A1.1"],
  source: limits.emailSource,
  look: forKind("identity", ({ config }, system) => {
    if (system.target !== "aws" || !system.protected || !config.signIn.includes("email")) return undefined;
    const at = ["aws", "ses"];
    if (config.aws?.ses) return pass(at, text(`From ${config.aws.ses.from}.`, `${config.aws.ses.from} から送信。`));
    const { users } = system.requirements.capacity ?? {};
    const crowd = users === undefined ? text("", "") : text(` for ${users} users`, `（利用者 ${users} 人）`);
    return fail(
      at,
      text(
        `Cognito's default sender is limited to ${mailsADay} e-mails per day${crowd.en}.`,
        `Cognito 標準の送信は 1 日 ${mailsADay} 通まで${crowd.ja}。`,
      ),
      {
        remedy: text(
          'Verify the domain in Amazon SES, leave its sandbox, and write aws: { ses: { arn: "arn:aws:ses:...", from: "no-reply@..." } }.',
          'Amazon SES でドメインを検証してサンドボックスを解除し、aws: { ses: { arn: "arn:aws:ses:...", from: "no-reply@..." } } と書いてください。',
        ),
      },
    );
  }),
});
