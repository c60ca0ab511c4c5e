import { jsonSchema } from "../../system/json-schema.ts";
import { allKinds } from "../project.ts";
import type { Terminal } from "../terminal.ts";

/** `sekkei schema`: the JSON Schema of a design. */
export function schema(terminal: Terminal): number {
  terminal.out.write(JSON.stringify(jsonSchema(allKinds), null, 2));
  return 0;
}
