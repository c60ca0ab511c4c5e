import type { BodyItem } from "../hcl/syntax.ts";
import type { Resource } from "../graph.ts";
import { compareText } from "../../text/order.ts";
import type { Row } from "../mocks/answer.ts";
import { aliasOf, type MockedCloud } from "../mocks/cloud.ts";
import type { Schemas } from "../schema.ts";
import { attribute, block } from "./body.ts";

/** A configured provider: `aws`, `aws.us_east_1`, `google-beta`. */
export interface Provider {
  readonly name: string;
  readonly alias?: string;
}

/** What one provider is asked in an environment. */
interface Asked {
  readonly provider: Provider;
  readonly rows: readonly {
    /** `aws_vpc`, `data.aws_region`. */
    readonly type: string;
    readonly row: Row;
    /** Attributes that the configuration of some resource of the type states itself. */
    readonly stated: ReadonlySet<string>;
  }[];
}

/** The answers that an environment needs of each provider, for every type that it asks. */
export function askedOf(providers: readonly Provider[], cloud: MockedCloud, schemas: Schemas): readonly Asked[] {
  const resources = cloud.graph.resources.map((resource) => ({ resource, by: providerOf(resource, schemas) }));
  return providers.map((provider) => {
    const stated = new Map<string, Set<string>>();
    for (const { resource, by } of resources) {
      if (by !== keyOf(provider)) continue;
      const type = resource.mode === "managed" ? resource.type : `${resource.mode}.${resource.type}`;
      const known = stated.get(type) ?? new Set();
      stated.set(type, known);
      for (const name of Object.keys(resource.args)) known.add(name);
    }
    const rows = [...stated]
      .sort(([one], [other]) => compareText(one, other))
      .flatMap(([type, names]) => {
        const row = cloud.row(type, provider.alias);
        return row ? [{ type, row, stated: names }] : [];
      });
    return { provider, rows };
  });
}

/**
 * `mock_provider` blocks that answer like a cloud: without answers a mock makes up eight random characters,
 * and the providers refuse those as an ARN. OpenTofu takes no answer for what a configuration states;
 * Terraform passes over it.
 */
export const mockBlocks = (asked: readonly Asked[], tool: "terraform" | "tofu"): BodyItem[] =>
  asked.map(({ provider: { name, alias }, rows }) =>
    block(
      "mock_provider",
      [name],
      [
        ...(alias === undefined ? [] : [attribute("alias", alias)]),
        ...rows.flatMap(({ type, row, stated }) => {
          const answers = Object.entries(row).filter(([one]) => tool === "terraform" || !stated.has(one));
          return answers.length === 0 ? [] : [mock(type, Object.fromEntries(answers))];
        }),
      ],
    ),
  );

/** Whether OpenTofu would refuse what Terraform passes over. */
export const differForTofu = (asked: readonly Asked[]): boolean =>
  asked.some(({ rows }) => rows.some(({ row, stated }) => Object.keys(row).some((one) => stated.has(one))));

function mock(type: string, row: Row): BodyItem {
  const data = type.startsWith("data.");
  return block(data ? "mock_data" : "mock_resource", [type.replace(/^data\./, "")], [attribute("defaults", row)]);
}

const keyOf = ({ name, alias }: Provider): string => (alias === undefined ? name : `${name}.${alias}`);

function providerOf(resource: Resource, schemas: Schemas): string {
  const name = schemas.providerOf(resource.mode, resource.type) ?? "";
  const alias = aliasOf(resource);
  return keyOf({ name, ...(alias === undefined ? {} : { alias }) });
}
