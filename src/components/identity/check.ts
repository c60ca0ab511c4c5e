import { text } from "../../text/text.ts";
import { checkAll, checkEach } from "../../design/unread.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { limits } from "./limits.ts";
import type { Identity } from "./schema.ts";

export const check = (identity: Component<Identity>, system: System): readonly Issue[] =>
  checkAll(
    () => checkSignIn(identity.config, system),
    ...(system.target === "aws"
      ? [() => checkDomain(identity, system)]
      : [() => checkPhone(identity.config), () => checkOnlyOne(identity, system)]),
  );

const checkSignIn = ({ signIn }: Identity, { target }: System): readonly Issue[] =>
  checkEach(signIn, (way, index) => {
    const path = ["signIn", index];
    if (signIn.indexOf(way) < index) return [issue("listed-twice", path, { got: way })];
    return way === "google" || way === "apple" ? [bySecret(way, path, target)] : [];
  });

/** Neither provider has a write-only argument for the client secret, and state is no place for it. */
const bySecret = (way: "google" | "apple", path: readonly (string | number)[], target: System["target"]): Issue =>
  issue("unsupported-on", path, {
    target,
    what: text(
      `sign-in with ${way === "google" ? "Google" : "Apple"} without its client secret in Terraform's state`,
      `クライアントシークレットを Terraform の state に残さない ${way === "google" ? "Google" : "Apple"} サインイン`,
    ),
    instead:
      target === "aws"
        ? text(
            "Leave it out here; after apply, add it with aws cognito-idp create-identity-provider and update-user-pool-client, which Terraform then leaves alone.",
            "ここでは省き、適用後に aws cognito-idp create-identity-provider と update-user-pool-client で追加してください（Terraform は変更しません）。",
          )
        : text(
            "Leave it out here; after apply, add it in the console under Identity Platform, which Terraform then leaves alone.",
            "ここでは省き、適用後にコンソールの Identity Platform で追加してください（Terraform は変更しません）。",
          ),
    source: limits.socialSource[target],
  });

function checkDomain({ key, config }: Component<Identity>, system: System): readonly Issue[] {
  const word = limits.reserved.find((one) => `${system.prefix}-${key.toLowerCase()}`.includes(one));
  if (word === undefined || config.returnTo.length === 0) return [];
  return [
    issue("unsupported-pair", [], {
      what: text("the domain of a Cognito sign-in page", "Cognito のサインイン画面のドメイン"),
      got: `${system.prefix}-${key}`,
      allowed: [text(`a name without "${word}"`, `"${word}" を含まない名前`)],
      source: limits.domainSource,
    }),
  ];
}

const checkPhone = ({ mfa, signIn }: Identity): readonly Issue[] =>
  mfa === "required" && signIn.includes("phone")
    ? [
        issue("unsupported-on", ["mfa"], {
          target: "gcp",
          what: text("a second factor for users who sign in by phone", "電話番号でサインインする利用者の第二要素"),
          instead: text(
            `Write mfa: "optional", or signIn: ["email"].`,
            `mfa: "optional" または signIn: ["email"] と書いてください。`,
          ),
          source: limits.mfaSource,
        }),
      ]
    : [];

function checkOnlyOne({ key }: Component<Identity>, system: System): readonly Issue[] {
  const [first] = ofKind(system, "identity");
  if (!first || first.key === key) return [];
  return [
    issue("unsupported-on", [], {
      target: "gcp",
      what: text(
        `a second set of users in one project (the first is ${first.key})`,
        `1 つのプロジェクトの 2 組目の利用者（1 組目は ${first.key}）`,
      ),
      instead: text(
        `Use one component of kind "identity".`,
        `kind が "identity" のコンポーネントを 1 つにしてください。`,
      ),
      source: "https://cloud.google.com/identity-platform/docs/multi-tenancy",
    }),
  ];
}

/** Identity Platform is set up once a project, so environments that share a project would share their people. */
export function checkAcross(systems: readonly System[]): readonly { system: System; issue: Issue }[] {
  const seen = new Map<string, string>();
  return systems
    .filter((system) => system.target === "gcp")
    .flatMap((system) =>
      ofKind(system, "identity").flatMap(({ key }) => {
        const other = seen.get(system.project);
        if (other === undefined || other === system.environment) {
          seen.set(system.project, system.environment);
          return [];
        }
        return [
          {
            system,
            issue: issue("conflict", ["components", key], {
              field: `${system.environment}: ${key}`,
              other: `${other}: ${key}`,
              why: "people-of-project",
            }),
          },
        ];
      }),
    );
}
