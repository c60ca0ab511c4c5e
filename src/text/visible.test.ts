import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { covered, coveredSource, secretIn } from "./secrets.ts";
import { visible, visibleJson } from "./visible.ts";

test("what a terminal would act upon is shown as text", () => {
  expect(visible("a\u001b[2Jb\u0007\r\u009b1m\u202e", true)).toBe("a\\u001b[2Jb\\u0007\\u000d\\u009b1m\\u202e");
  expect(visible("two\nlines\tand 設計 😀", true)).toBe("two\nlines\tand 設計 😀");
});

test("our colours stay where there are any, and hide nothing", () => {
  expect(visible("\u001b[31merror\u001b[39m", true)).toBe("\u001b[31merror\u001b[39m");
  expect(visible("\u001b[31merror", false)).toBe("\\u001b[31merror");
  expect(visible("\u001b[8mhidden", true)).toBe("\\u001b[8mhidden");
});

/** Letters and digits of an alphabet, so many of them. */
const some = (alphabet: string, min: number, max = min): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), minLength: min, maxLength: max });
const alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const joined = (...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  fc.tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part))).map((all) => all.join(""));

/** Secrets as they are issued, and what of them nobody may see. */
const issued: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "AWS access key": joined(fc.constantFrom("AKIA", "ASIA", "ABIA", "ACCA"), some(base32, 16)),
  "private key": joined(
    fc.constantFrom(
      ...["", "RSA ", "EC ", "OPENSSH ", "ENCRYPTED "].map((one) => `-----BEGIN ${one}PRIVATE KEY-----\n`),
    ),
    some(`${alphanumeric}+/`, 64, 200),
    "\n-----END PRIVATE KEY-----",
  ),
  "GitHub token": fc.oneof(
    joined(fc.constantFrom("ghp_", "gho_", "ghu_", "ghs_", "ghr_"), some(alphanumeric, 36)),
    joined("github_pat_", some(alphanumeric, 22), "_", some(alphanumeric, 59)),
  ),
  "API key": fc.oneof(
    joined("sk-", some(alphanumeric, 20), "T3BlbkFJ", some(alphanumeric, 20)),
    joined(
      fc.constantFrom("sk-proj-", "sk-svcacct-", "sk-admin-"),
      some(`${alphanumeric}_-`, 74),
      "T3BlbkFJ",
      some(`${alphanumeric}_-`, 74),
    ),
    joined("sk-ant-api03-", some(`${alphanumeric}_-`, 93), "AA"),
  ),
  "Stripe key": joined(fc.constantFrom("sk_live_", "sk_test_", "rk_live_"), some(alphanumeric, 24)),
  "Google API key": joined("AIza", some(`${alphanumeric}_-`, 35)),
  "Slack token": joined("xoxb-", some("0123456789", 11), "-", some("0123456789", 13), "-", some(alphanumeric, 24)),
};

describe("a secret as it is issued", () => {
  it.each(Object.entries(issued))(
    "is found and covered in place, whatever stands in it unseen: %s",
    (hint, secrets) => {
      const unseen = fc.constantFrom("", "\u200b", "\u2060", "\ufeff", "\u00ad", "\u200d", "\u0000", "\u202e");
      fc.assert(
        fc.property(secrets, unseen, fc.nat(), (secret, hidden, at) => {
          const place = at % secret.length;
          const value = `x "${secret.slice(0, place)}${hidden}${secret.slice(place)}",`;
          expect(secretIn(value)?.en).toBe(hint);
          const shown = covered(value);
          expect(shown).toHaveLength(value.length);
          expect(shown.startsWith('x "')).toBe(true);
          expect(shown.replaceAll(/[^A-Za-z0-9]/g, "")).toBe("x");
          // With our colours around it as well.
          expect(visible(`\u001b[1m${secret}\u001b[22m`, true)).not.toMatch(/[A-Za-z0-9]{8}/);
        }),
        { numRuns: 40 },
      );
    },
  );

  it("is covered in JSON, which stays JSON of the same form", () => {
    fc.assert(
      fc.property(fc.oneof(...Object.values(issued)), fc.string(), (secret, other) => {
        const cut = secret.slice(0, secret.length - 10);
        const value = { [`k ${secret}`]: [secret, other, { cut }], other: { text: other } };
        const shown = visibleJson(value);
        expect(shown).not.toContain(JSON.stringify(secret).slice(1, -1));
        expect((JSON.parse(shown) as typeof value).other).toEqual({ text: covered(other) });
      }),
      { numRuns: 100 },
    );
  });

  it("is covered across the lines of a text, also where its end is cut off", () => {
    const key = ["-----BEGIN PRIVATE KEY-----", ...Array.from({ length: 5 }, () => "MIIEvQIBADANBgkqhkiG9w0BAQ")];
    const yaml = [
      "components:",
      "  a:",
      "    pem: |",
      ...key.map((line) => `      ${line}`),
      "next: { kind: network }",
    ];
    expect(covered(yaml.join("\n"))).not.toContain("MIIE");
    expect(covered(yaml.join("\n"))).toContain("{ kind: network }");
    expect(covered([...yaml, "      -----END PRIVATE KEY-----"].join("\r\n"))).not.toContain("MIIE");
  });
});

describe("a password in a URL", () => {
  const letters = fc.constantFrom(...Array.from(`${alphanumeric}!$&'()*+,;=~._-%`));
  const real = fc
    .string({ unit: letters, minLength: 4, maxLength: 20 })
    .filter((one) => /[a-wyzA-WYZ0-9]{3}/.test(one));

  it("is found and covered", () => {
    fc.assert(
      fc.property(real, (password) => {
        fc.pre(!/^[$%(<{]/.test(password));
        const value = `postgres://app:${password}@db/app`;
        expect(secretIn(value)?.en).toBe("password in a URL");
        expect(covered(value)).toBe(`postgres://app:${"•".repeat(password.length)}@db/app`);
      }),
    );
  });

  it.each(["$PASSWORD", "${DB_PASSWORD}", "$(secret)", "{{password}}", "{password}", "<password>"])(
    "is none where something is put in later: %s",
    (standIn) => {
      for (const value of [
        `postgres://app:${standIn}@db/app`,
        `--dsn=mysql://${standIn}:${standIn}@db:3306/x?tls=true`,
      ])
        expect(secretIn(value)).toBeUndefined();
    },
  );

  it("is one where more stands beside it", () => {
    expect(secretIn("postgres://app:hunter2$X@db")?.en).toBe("password in a URL");
    expect(secretIn("postgres://app:$X-hunter2@db")?.en).toBe("password in a URL");
  });
});

describe("what only looks like a secret", () => {
  it("is none: names, images, addresses and paths", () => {
    const word = fc.constantFrom(
      ...["my", "sk", "learn", "desk", "proj", "admin", "task", "aiza", "xoxb", "ghp", "v2", "api", "akia"],
    );
    const names = fc.tuple(fc.array(word, { minLength: 1, maxLength: 9 }), fc.constantFrom("-", "_", "/", "."));
    fc.assert(
      fc.property(names, ([words, between]) => {
        const name = words.join(between);
        for (const value of [
          name,
          `registry/${name}:1.2.3`,
          `https://${name}.example.com:8080/a@b`,
          `${name}@example.com`,
        ])
          expect(secretIn(value)).toBeUndefined();
      }),
    );
  });

  it.each([
    "my-sk-learn-and-other-python-images",
    "sk-learn-classification-service:2026-11-28",
    "sk-proj-dashboard-of-the-whole-company",
    "https://example.com:8080/a@b",
    "AKIAIOSFODNN7",
    "xoxo-1234567890-greetings",
  ])("is none: %s", (value) => {
    expect(secretIn(value)).toBeUndefined();
    expect(covered(value)).toBe(value);
  });
});

test("in the text of a design, what a variable's name calls secret is covered as well", () => {
  expect(coveredSource('environment: { API_TOKEN: "hunter2", SIZE: 3, "DB_PASSWORD": \'a b\' }')).toBe(
    `environment: { API_TOKEN: ${"•".repeat(9)}, SIZE: 3, "DB_PASSWORD": •• •• }`,
  );
  expect(coveredSource("  SESSION_KEY: hunter2\n  SIZE: 3")).toBe("  SESSION_KEY: •••••••\n  SIZE: 3");
  const uses = 'uses: { token: "read" }, adminToken: { kind: "secret" }, TOKEN: { kind: "secret" }';
  expect(coveredSource(uses)).toBe(uses);
});
