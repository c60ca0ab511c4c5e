import * as z from "zod";
import { field, reference } from "../../design/schema/field.ts";
import { limits } from "./limits.ts";

const password = z.strictObject({
  minLength: field(
    z.int().min(8).max(99),
    "Minimum length (AWS; on Google Cloud the policy is set in the console).",
    "最小の文字数（AWS。Google Cloud の規則はコンソールで設定する）。",
  ).default(12),
  mixed: field(
    z.boolean(),
    "Requires upper-case and lower-case letters, digits and symbols (AWS).",
    "大文字・小文字・数字・記号をすべて求めます（AWS）。",
  ).default(true),
});

const aws = z.strictObject({
  ses: field(
    z.strictObject({
      arn: field(
        z
          .string()
          .regex(/^arn:aws[a-z-]*:ses:[a-z0-9-]+:\d{12}:identity\/\S+$/)
          .meta({ examples: ["arn:aws:ses:ap-northeast-1:123456789012:identity/example.com"] }),
        "ARN of the SES identity.",
        "SES アイデンティティの ARN",
      ),
      from: field(
        z
          .string()
          .regex(/^[^\s"$%{}]+@[^\s@"$%{}]+$/)
          .meta({ examples: ["no-reply@example.com"] }),
        "Sender address.",
        "送信元アドレス",
      ),
    }),
    "A verified SES identity to send e-mail from. Cognito's default sender is limited to 50 e-mails per day.",
    "メールの送信元となる検証済みの SES アイデンティティ。Cognito 標準の送信は 1 日 50 通まで。",
    limits.emailSource,
  ).optional(),
});

const rules = z
  .string()
  .min(1)
  .max(256 * 1024);

const gcp = z.strictObject({
  firebase: field(
    z.boolean(),
    "Makes the project a Firebase project with a web app, for use with Firebase SDKs.",
    "プロジェクトを Firebase プロジェクトにし、Web アプリを登録します（Firebase SDK が使えます）。",
  ).default(false),
  firestore: field(
    z.strictObject({ rules: field(rules, "Security rules.", "セキュリティルール") }),
    "A Firestore database, and the security rules for access from browsers.",
    "Firestore データベースと、ブラウザーからの利用を定めるルール",
  ).optional(),
  storage: field(
    z.strictObject({
      bucket: field(reference("bucket"), "Bucket that browsers use through Firebase.", "Firebase 経由で使うバケット"),
      rules: field(rules, "Security rules.", "セキュリティルール"),
    }),
    "A bucket that browsers use through Firebase, and its security rules.",
    "ブラウザーが Firebase 経由で使うバケットと、そのルール",
  ).optional(),
});

export const schema = z.strictObject({
  signIn: field(
    z.array(z.enum(["email", "phone", "google", "apple"])).min(1),
    "Sign-in methods: e-mail and password, or a code by SMS. Google and Apple are added by hand, since their secret would be in Terraform's state. On AWS, adding or removing a method replaces the user pool.",
    "サインインの方法：メールとパスワード、または SMS のコード。Google と Apple は秘密が Terraform の state に残るため、手作業で追加します。AWS では方法の追加・削除でユーザープールが作り直されます。",
  ).default(["email"]),
  signUp: field(z.boolean(), "Whether users may register themselves.", "自分で登録できるか").default(true),
  mfa: field(
    z.enum(["off", "optional", "required"]),
    "Multi-factor authentication with an authenticator app.",
    "認証アプリによる多要素認証",
  ).default("optional"),
  password: field(password, "Password policy.", "パスワードの条件").default({
    minLength: 12,
    mixed: true,
  }),
  returnTo: field(
    z.array(
      z
        .string()
        .regex(/^(?:https:\/\/[a-z0-9.-]+(?::\d+)?|http:\/\/localhost(?::\d+)?)(?:\/[^\s#]*)?$/)
        .meta({ examples: ["https://app.example.com/callback", "http://localhost:3000"] }),
    ),
    "Pages to return to after signing in: callback URLs on AWS, authorised domains on Google Cloud.",
    "サインイン後に戻るページ。AWS ではコールバック URL、Google Cloud では承認済みドメインになります。",
  ).default([]),
  advancedSecurity: field(
    z.boolean(),
    "Blocks leaked passwords and suspicious sign-ins (AWS, Plus plan of Cognito).",
    "漏えいしたパスワードや不審なサインインを防ぎます（AWS、Cognito の Plus プラン）。",
  ).default(false),
  aws: field(aws, "Settings that only AWS has.", "AWS だけにある設定").optional(),
  gcp: field(gcp, "Settings that only Google Cloud has.", "Google Cloud だけにある設定").optional(),
});

export type Identity = z.output<typeof schema>;
