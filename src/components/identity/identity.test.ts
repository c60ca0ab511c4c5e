import { describe, expect, it } from "vitest";
import type { Target } from "../../terraform/graph.ts";
import { lowered, problemsOf } from "../lowered.fixture.ts";

const people = (fields: object = {}) => ({ people: { kind: "identity", ...fields } });

describe("people on AWS", () => {
  it("sign in by e-mail and a long password, with a second factor if they like", () => {
    const { args } = lowered(people());
    expect(args("aws_cognito_user_pool.this")).toMatchObject({
      username_attributes: ["email"],
      auto_verified_attributes: ["email"],
      mfa_configuration: "OPTIONAL",
      software_token_mfa_configuration: { enabled: true },
      password_policy: { minimum_length: 12, require_symbols: true },
    });
    expect(args("aws_cognito_user_pool_client.this")).toMatchObject({
      generate_secret: false,
      prevent_user_existence_errors: "ENABLED",
    });
  });

  it("sign in by SMS once Cognito may send it", () => {
    const { args, at } = lowered(people({ signIn: ["phone"] }));
    expect(args("aws_cognito_user_pool.this")).toMatchObject({
      sms_configuration: { sns_caller_arn: { to: "module.people.aws_iam_role.sms[0]" } },
      sign_in_policy: { allowed_first_auth_factors: ["PASSWORD", "SMS_OTP"] },
    });
    expect(at("aws_cognito_user_pool.this").dependsOn).toContain("module.people.aws_iam_role_policy.sms[0]");
    expect(
      lowered(people({ signIn: ["phone"], mfa: "required" })).args("aws_cognito_user_pool.this"),
    ).not.toHaveProperty("sign_in_policy");
  });

  it("have a page to sign in on where there is one to return to", () => {
    expect(lowered(people()).has("aws_cognito_user_pool_domain.this[0]")).toBe(false);
    const { args, has } = lowered(people({ returnTo: ["https://example.com/callback"] }));
    expect(has("aws_cognito_user_pool_domain.this[0]")).toBe(true);
    expect(args("aws_cognito_user_pool_client.this")).toMatchObject({
      allowed_oauth_flows: ["code"],
      callback_urls: ["https://example.com/callback"],
    });
  });

  it("keep their accounts in a protected environment", () => {
    expect(lowered(people(), { protected: true }).args("aws_cognito_user_pool.this")).toMatchObject({
      deletion_protection: "ACTIVE",
    });
  });
});

describe("people on Google Cloud", () => {
  it("sign in through Identity Platform, from authorised domains", () => {
    const { args } = lowered(
      people({ mfa: "required", returnTo: ["https://example.com/a", "https://example.com/b"] }),
      { target: "gcp" },
    );
    expect(args("google_identity_platform_config.this")).toMatchObject({
      mfa: { state: "MANDATORY", provider_configs: [{ state: "ENABLED" }] },
      sign_in: { email: { enabled: true }, phone_number: { enabled: false } },
    });
    expect((args("google_identity_platform_config.this").authorized_domains as unknown[]).slice(1)).toEqual([
      "example.com",
    ]);
  });

  it("use Firestore and buckets by rules", () => {
    const gcp = { firestore: { rules: "rules_version = '2';\n" }, storage: { bucket: "photos", rules: "x" } };
    const { args, at } = lowered({ photos: { kind: "bucket" }, ...people({ gcp }) }, { target: "gcp" });
    expect(args("google_firebaserules_release.firestore[0]")).toMatchObject({ name: "cloud.firestore" });
    expect(JSON.stringify(args("google_firebaserules_release.storage[0]").name)).toContain("firebase.storage/");
    expect(at("module.people_firebase.google_firebase_project.this").provider).toBe("google-beta");
    expect(lowered(people(), { target: "gcp" }).ids.filter((id) => id.includes("google_fire"))).toEqual([]);
  });
});

describe("whoever verifies tokens", () => {
  it.each<Target>(["aws", "gcp"])("knows issuer and client on %s, and needs no permission", (target) => {
    const [grant] = lowered(people(), { target, uses: { people: "verify" } }).grants;
    expect(Object.keys(grant?.environment ?? {})).toEqual(
      expect.arrayContaining(["PEOPLE_ISSUER", "PEOPLE_CLIENT_ID"]),
    );
    expect([...Object.keys(grant?.policies ?? {})]).toEqual([]);
  });

  it("may manage accounts if it says so, and not the settings", () => {
    const [aws] = lowered(people(), { uses: { people: "manage" } }).grants;
    expect(aws?.policies).toEqual({ manage: { $: "ref", to: "module.people", path: ["manage_policy"] } });
    const options = { target: "gcp", uses: { people: "manage" } } as const;
    const { args } = lowered(people(), { ...options, account: true });
    const { role_id, permissions } = args("google_project_iam_custom_role.this");
    expect(role_id).toBe("todo_prod_people_manager");
    expect((permissions as readonly string[]).every((one) => one.startsWith("firebaseauth.users."))).toBe(true);
    expect(lowered(people(), options).grants[0]?.projectRole).toMatchObject({
      role: { parts: ["projects/", { name: "project_id" }, "/roles/todo_prod_people_manager"] },
    });
    const nobody = lowered(people(), { target: "gcp", account: true });
    expect(nobody.resources.filter(({ type }) => type === "google_project_iam_custom_role")).toEqual([]);
  });
});

describe("checks", () => {
  it.each<[string, Target, object, readonly string[]]>([
    ["Google on AWS", "aws", people({ signIn: ["email", "google"] }), ["unsupported-on components.people.signIn.1"]],
    ["Apple on Google Cloud", "gcp", people({ signIn: ["apple"] }), ["unsupported-on components.people.signIn.0"]],
    ["a way said twice", "aws", people({ signIn: ["email", "email"] }), ["listed-twice components.people.signIn.1"]],
    [
      "a second factor for telephones",
      "gcp",
      people({ signIn: ["phone"], mfa: "required" }),
      ["unsupported-on components.people.mfa"],
    ],
    ["a second factor that telephones can do without", "gcp", people({ signIn: ["phone"] }), []],
    [
      "a second set of people",
      "gcp",
      { ...people(), staff: { kind: "identity" } },
      ["unsupported-on components.staff"],
    ],
    ["two user pools", "aws", { ...people(), staff: { kind: "identity" } }, []],
    [
      "a page on a reserved name",
      "aws",
      { awsPeople: { kind: "identity", returnTo: ["https://example.com"] } },
      ["unsupported-pair components.awsPeople"],
    ],
  ])("%s", (_, target, components, expected) => {
    expect(problemsOf(components, { target })).toEqual(expected);
  });

  it("keeps environments in projects of their own, since people belong to the project", () => {
    const build = (project?: string) =>
      problemsOf(people(), {
        target: "gcp",
        targets: { gcp: project === undefined ? {} : { project } },
        system: { environments: { dev: {}, prod: {} } },
      });
    expect(build()).toEqual([]);
    expect(build("todo-all")).toEqual(["conflict components.people"]);
  });
});
