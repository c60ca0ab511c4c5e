import type { BodyItem } from "../hcl/syntax.ts";
import { address, type Resource } from "../graph.ts";
import type { Schemas } from "../schema.ts";
import { attribute, block } from "./body.ts";
import { plain } from "../mocks/answer.ts";
import { aliasOf, type MockedCloud } from "../mocks/cloud.ts";

/** A configured provider: `aws`, `aws.us_east_1`, `google-beta`. */
interface Provider {
  readonly name: string;
  readonly alias?: string;
}

/**
 * `mock_provider` blocks that answer like a cloud, for every type that the environment asks a provider of:
 * without answers a mock makes up eight random characters, and the providers refuse those as an ARN.
 */
export function mockBlocks(
  providers: readonly Provider[],
  cloud: MockedCloud,
  sharedData: readonly string[],
  schemas: Schemas,
): BodyItem[] {
  const asked = [
    ...cloud.graph.resources.map((resource) => ({
      type: typeIn(address(resource)),
      by: providerOf(resource, schemas),
    })),
    // Data sources that the writer adds to modules; every provider of them is asked.
    ...sharedData.flatMap((id) =>
      providers.map(({ name, alias }) => ({ type: typeIn(id), by: keyOf({ name, ...(alias ? { alias } : {}) }) })),
    ),
  ];
  return providers.map((provider) => {
    const key = keyOf(provider);
    const types = [...new Set(asked.filter(({ by }) => by === key).map(({ type }) => type))].sort();
    const answers = types.flatMap((type) => {
      const row = cloud.row(type, provider.alias);
      return row === undefined ? [] : [mock(type, Object.entries(row))];
    });
    return block(
      "mock_provider",
      [provider.name],
      [...(provider.alias === undefined ? [] : [attribute("alias", provider.alias)]), ...answers],
    );
  });
}

function mock(type: string, row: readonly (readonly [string, Parameters<typeof plain>[0]])[]): BodyItem {
  const data = type.startsWith("data.");
  const defaults = Object.fromEntries(row.map(([name, answers]) => [name, plain(answers)]));
  return block(data ? "mock_data" : "mock_resource", [type.replace(/^data\./, "")], [attribute("defaults", defaults)]);
}

const typeIn = (id: string): string => id.slice(0, id.lastIndexOf("."));
const keyOf = ({ name, alias }: Provider): string => (alias === undefined ? name : `${name}.${alias}`);

function providerOf(resource: Resource, schemas: Schemas): string {
  const name = schemas.providerOf(resource.mode, resource.type) ?? "";
  const alias = aliasOf(resource);
  return keyOf({ name, ...(alias === undefined ? {} : { alias }) });
}
