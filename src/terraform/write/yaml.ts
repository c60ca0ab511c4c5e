import { Document, visit } from "yaml";
import { isPlain } from "../evaluation/plain.ts";
import type { Value } from "../expression.ts";

/** What is known whole, as YAML that `yamldecode` reads: a line for each list, so that reviews show what changed where. */
export function writeYaml(value: Value): string {
  if (!isPlain(value)) throw new Error("YAML is written of what is known");
  const document = new Document(value);
  visit(document, {
    Seq: (_, list) => {
      list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
