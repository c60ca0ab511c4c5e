import { describe, expect, it } from "vitest";
import { configurationOf } from "../src/terraform/configuration/configuration.ts";
import { nestedPath } from "../src/terraform/configuration/nested.ts";
import { isExpression, type Value } from "../src/terraform/expression.ts";
import { address, blockAddress, parseAddress, type Assertion, type RootCall } from "../src/terraform/graph.ts";
import type { BodyItem } from "../src/terraform/hcl/syntax.ts";
import { designs, lowered, randomDesigns } from "./designs.fixture.ts";

const promises = [...designs, ...randomDesigns.slice(0, 12)].flatMap(({ raw }) =>
  lowered(raw).graphs.flatMap((graph) =>
    (graph.calls ?? []).flatMap((call) => (call.assertions ?? []).map((one) => ({ graph, call, one }))),
  ),
);
const named = (call: RootCall, one: Assertion & { readonly address: string }): string =>
  `${call.source.name}: ${one.address} ${one.path.join(".")}`;

describe("what the emitted tests assert", () => {
  it("is of resources that the module makes, or one below it", () => {
    const wrong = promises.filter(
      ({ graph, call, one }) =>
        !graph.resources.some((made) => address(made) === `module.${call.label}.${one.address}`),
    );
    expect([...new Set(wrong.map(({ call, one }) => named(call, one)))]).toEqual([]);
  });

  it("is what a module decides, and not what it was handed a line above", () => {
    const handed = promises.filter(({ graph, call, one }) => {
      const source = graph.nested?.[nestedPath(call, one.address)]?.source ?? call.source;
      const { mode, type, name } = parseAddress(one.address);
      const { body = [] } = configurationOf(source).resources[blockAddress({ mode, type, name })] ?? {};
      const value = valueAt(body, one.path);
      return value !== undefined && isHandedOn(value);
    });
    expect([...new Set(handed.map(({ call, one }) => named(call, one)))]).toEqual([]);
  });
});

/** What stands in a block, or in one inside of it; undefined where that is made for each of something. */
function valueAt(body: readonly BodyItem[], [first, ...rest]: Assertion["path"]): Value | undefined {
  for (const item of body) {
    if (item.kind === "attribute" && item.name === first) return item.value;
    if (item.kind === "block" && item.type === first) return valueAt(item.body, rest.slice(1));
  }
  return undefined;
}

/** `var.multi_az`, `var.backups.days`. */
const isHandedOn = (value: Value): boolean =>
  isExpression(value) && (value.$ === "var" || (value.$ === "get" && isHandedOn(value.of)));
