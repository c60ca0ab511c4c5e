import type { ResourceGraph } from "../graph.ts";
import { writeHcl } from "../hcl/write.ts";
import { call } from "../expression.ts";
import { attribute, block, raw, type Files } from "./body.ts";

/** Mocked clouds import nothing: where a test makes a root from nothing, it turns this off. */
export const importSwitch = "import_existing";

const head = `# What exists already and is taken into the state of this root. The plan before that imports it and says what it would
# change; one that would destroy or replace any of it is not to be applied. After the apply this does nothing more.`;

/** `imports.tf` of a root that adopts what exists. */
export const importFile = ({ imports = [] }: ResourceGraph): Files =>
  imports.length === 0
    ? {}
    : {
        "imports.tf": `${head}\n\n${writeHcl([
          ...imports.map(({ to, id, replacedBy }) =>
            block(
              "import",
              [],
              [
                attribute(
                  "for_each",
                  call("toset", { $: "if", condition: raw(`var.${importSwitch}`), then: [id], else: [] }),
                ),
                attribute("to", raw(to)),
                attribute("id", raw("each.value")),
              ],
              replacedBy.length > 0 ? `Replaced if it has another ${replacedBy.join(", ")}` : undefined,
            ),
          ),
          block(
            "variable",
            [importSwitch],
            [
              attribute("type", raw("bool")),
              attribute(
                "description",
                "Whether what exists is taken into the state. Tests, which make all from nothing, turn it off.",
              ),
              attribute("default", true),
              attribute("nullable", false),
            ],
          ),
        ])}`,
      };
