import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./arm64-cheaper.ts";

test("x86_64 is named for images of the team, as information", () => {
  const got = check(rule, {
    components: {
      intel: { kind: "service", image: "api" },
      arm: { kind: "service", image: "api", architecture: "arm64" },
      theirs: { kind: "service", image: "docker.io/library/nginx:1.29" },
    },
  });
  expect(got.failed).toEqual(["components.intel.architecture"]);
  expect(got.passed).toEqual(["components.arm.architecture"]);
  expect(got.findings[0]?.severity).toBe("info");
});
