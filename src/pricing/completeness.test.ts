import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ref, type Value } from "../terraform/expression.ts";
import { builtInTypes } from "../terraform/schema.ts";
import types from "../terraform/schemas/types.json" with { type: "json" };
import { prices } from "./catalog/catalog.ts";
import { estimators } from "./estimators.gen.ts";
import { made, priced, usage } from "./examples.fixture.ts";
import { free } from "./free.ts";

const emitted = [
  ...new Set(Object.values(types).flatMap((one) => ("resources" in one ? one.resources : []))),
  ...builtInTypes,
];

describe("completeness", () => {
  it("prices every type that is emitted, or says why it is free; never both", () => {
    expect(emitted.filter((type) => !(type in estimators) && !(type in free))).toEqual([]);
    expect(emitted.filter((type) => type in estimators && type in free)).toEqual([]);
  });

  it("knows no type that is not emitted", () => {
    const known = [...Object.keys(estimators), ...Object.keys(free)];
    expect(known.filter((type) => !emitted.includes(type))).toEqual([]);
  });

  it.each(emitted)("%s gives a line with a state and a reason, whatever it is given", (type) => {
    for (const used of ["no traffic", usage()] as const) {
      const { lines } = priced([made(type)], used);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        expect(line.address).toBe(`${type}.it`);
        if (line.state === "known") expect(line.monthly && line.price?.source && line.quantity).toBeTruthy();
        else expect(line.monthly).toBeUndefined();
        if (line.state === "needs-usage") expect(line.ask && line.price).toBeTruthy();
        if (line.state === "no-price" || line.state === "free") expect(line.why).toBeTruthy();
      }
    }
  });

  it("lists a type that it does not know as without a price", () => {
    const { lines, complete } = priced([made("aws_braket_device")]);
    expect(lines).toMatchObject([
      { state: "no-price", why: { en: "nothing is known about what aws_braket_device costs" } },
    ]);
    expect(complete).toBe(false);
  });

  it("survives arguments of any shape", () => {
    fc.assert(
      fc.property(fc.constantFrom(...emitted), fc.dictionary(fc.string(), fc.jsonValue()), (type, args) => {
        expect(priced([made(type, args as Record<string, Value>)]).lines.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("products", () => {
  it("asks for products by the names that the catalog has", () => {
    const known = new Set(prices.map(({ product }) => product.split("/").slice(0, 2).join("/")));
    const asked = emitted.flatMap((type) => priced([made(type)]).lines.flatMap(({ product }) => product ?? []));
    const unknown = asked.map((product) => product.split("/").slice(0, 2).join("/")).filter((one) => !known.has(one));
    // Nobody has found these prices; they are listed as "no price".
    expect([...new Set(unknown)].sort()).toEqual([
      "aws/backup",
      "aws/firehose",
      "aws/xray",
      "gcp/memorystore",
      "gcp/workflows",
    ]);
  });
});

describe("speed", () => {
  it("estimates 1,000 services in under three seconds", () => {
    const services = Array.from({ length: 1000 }, (_, index) => index).flatMap((index) => {
      const name = `s${index}`;
      const place = { name, component: name };
      return [
        made("aws_ecs_task_definition", { cpu: "512", memory: "1024" }, place),
        made(
          "aws_ecs_service",
          { launch_type: "FARGATE", task_definition: ref(`aws_ecs_task_definition.${name}`, "arn") },
          place,
        ),
        made(
          "aws_appautoscaling_target",
          { resource_id: ref(`aws_ecs_service.${name}`, "name"), min_capacity: 1, max_capacity: 3 },
          place,
        ),
        made("aws_cloudwatch_log_group", { retention_in_days: 30 }, place),
        made("aws_ecr_repository", {}, place),
        ...["cpu", "memory", "errors"].map((what) =>
          made("aws_cloudwatch_metric_alarm", { period: 60 }, { ...place, name: `${name}_${what}` }),
        ),
        made("aws_iam_role", {}, place),
      ];
    });
    const started = performance.now();
    const { lines } = priced(services);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(lines.length).toBeGreaterThan(9000);
  });
});
