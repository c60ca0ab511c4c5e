import { text } from "../../facets/text.ts";
import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check, checkAcross } from "./check.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const identity = defineKind({
  name: "identity",
  summary: {
    en: "People who sign in: their accounts, passwords, second factors and tokens.",
    ja: "サインインする人々。アカウント、パスワード、多要素認証、トークン。",
  },
  schema,
  accepts: {
    verify: { en: "Verifies tokens.", ja: "トークンを検証します。" },
    manage: { en: "Creates, changes and removes accounts as well.", ja: "アカウントの作成・変更・削除もします。" },
  },
  check,
  checkAcross,
  namedBy: {
    how: (key) => text(`uses: { ${key}: "verify" }`, `uses: { ${key}: "verify" }`),
    alone: ({ config }) => config.returnTo.length > 0,
  },
  noEffect,
  holdsData: true,
  facets,
  compared: {
    same: ["signIn"],
  },
  clouds: { aws, gcp },
  differences: [
    {
      en: "Cognito has user pools, as many as wanted, and a sign-in page of its own; Identity Platform has one per project, and the application shows the page (Firebase UI or its own).",
      ja: "Cognito はユーザープールをいくつでも持て、サインイン画面も備えます。Identity Platform はプロジェクトに 1 つで、画面はアプリケーションが用意します（Firebase UI など）。",
    },
    {
      en: "Rules for passwords and blocking suspicious sign-ins are part of Terraform on AWS only; on Google Cloud they are set in the console.",
      ja: "パスワードの条件と不審なサインインの防止は、AWS だけが Terraform で設定できます。Google Cloud ではコンソールで設定します。",
    },
    {
      en: "Cognito verifies addresses by itself; with Identity Platform the application asks for the verifying mail.",
      ja: "Cognito はメールアドレスを自動で検証します。Identity Platform ではアプリケーションが検証メールを送らせます。",
    },
    {
      en: "Sending SMS on AWS needs the account to leave the SMS sandbox once.",
      ja: "AWS の SMS 送信では、一度だけ SMS サンドボックスの解除を申請します。",
    },
    {
      en: "A project of Google Cloud keeps its sign-in for good: `terraform destroy` leaves it on, and it cannot be made a second time there. `terraform import module.<name>.google_identity_platform_config.this projects/<project>/config` takes it over.",
      ja: "Google Cloud のプロジェクトからサインインは外せません。`terraform destroy` のあとも有効なまま残り、同じプロジェクトで作り直すことはできないため、`terraform import module.<name>.google_identity_platform_config.this projects/<project>/config` で取り込みます。",
    },
    {
      en: "Firebase projects, Firestore and security rules exist on Google Cloud only (`gcp`).",
      ja: "Firebase プロジェクト、Firestore、セキュリティルールは Google Cloud だけ（`gcp`）。",
    },
  ],
});
