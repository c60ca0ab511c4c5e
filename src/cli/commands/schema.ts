import { checkJsonSchema } from "../../checks/report-schema.ts";
import { jsonSchema } from "../../system/json-schema.ts";
import { allKinds } from "../../api/project.ts";
import type { Terminal } from "../terminal.ts";

/** `sekkei schema`: the JSON Schema of a design, or of what a command prints with `--json`. */
export function schema(options: { of?: string }, terminal: Terminal): number {
  const made = options.of === "check" ? checkJsonSchema() : jsonSchema(allKinds);
  terminal.out.json(made);
  return 0;
}
