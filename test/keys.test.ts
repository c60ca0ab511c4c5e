import { describe, expect, test } from "vitest";
import type { Kinds } from "../src/build/build.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { resolve } from "../src/system/resolve.ts";

const all: Kinds = kinds;
const design = (text: string): unknown =>
  JSON.parse(`{
    "name": "demo",
    "targets": { "aws": { "region": "ap-northeast-1", "account": "123456789012" } },
    "environments": { "dev": {} },
    "components": { "app": { "kind": "service", "image": "app", ${text} }, "ops": { "kind": "channel", "email": ["a@example.com"] } }
  }`);
const told = (text: string) => resolve(design(text), all).issues.map(({ code, path }) => `${code} ${path.join(".")}`);

describe("a key that objects have by themselves", () => {
  test.each([
    ['"uses": { "__proto__": "read" }', "uses"],
    ['"alarms": { "__proto__": { "metric": "cpu", "above": "80%", "notify": ["ops"] } }', "alarms"],
    ['"environment": { "__proto__": "b" }', "environment"],
  ])("is told where it stands and never passed over: %s", (text, field) => {
    expect(told(text)).toEqual([`unknown-key components.app.${field}.__proto__`]);
  });

  test.each(["constructor", "toString", "hasOwnProperty"])("is no field of a component: %s", (key) => {
    expect(told(`"${key}": { "a": 1 }`)).toEqual([`unknown-key components.app.${key}`]);
  });
});
