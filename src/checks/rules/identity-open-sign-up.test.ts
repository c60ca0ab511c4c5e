import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./identity-open-sign-up.ts";

const design = (people: object, data = "confidential") => ({
  components: {
    main: { kind: "network" },
    api: { kind: "service", image: "api", uses: { people: "verify", llm: "use" } },
    llm: { kind: "external", vendor: "OpenAI", url: "https://api.openai.com/v1", data },
    people: { kind: "identity", ...people },
  },
});

test("open registration before a vendor with confidential data fails", () => {
  const got = check(rule, design({}));
  expect(got.failed).toEqual(["components.people.signUp"]);
  expect(got.fixes).toEqual(["components.people.signUp: false (asks)"]);
  expect(got.reasons).toEqual(["Anyone may register, and behind the sign-in stand llm."]);
});

test("invitations pass, and without such a vendor nothing is said", () => {
  expect(check(rule, design({ signUp: false })).passed).toEqual(["components.people.signUp"]);
  expect(check(rule, design({}, "internal")).failed).toEqual([]);
});
