import { heldIn } from "../terraform/holding.ts";
import { keeperOf, madeAgain, protectedTypes, protectionOf, type Mechanism } from "../terraform/protection.ts";

const head = `# Protection

What keeps data where an environment is protected (\`protected: true\`), for each type that holds any. One mechanism is enough, and each refuses one careless apply: a component that is gone from the design, a name that is another, \`terraform destroy\`. Whatever the other environments say: each has its own value in its own call. \`npx vitest run test/protection.test.ts\` holds every resource of the systems and of random designs to this table, and writes the page with \`UPDATE=1\`.

Before any of this, \`sekkei build\` refuses to write what would take data away ([changes.md](changes.md#what-a-build-refuses)). Roles of pipelines: [modules.md](modules.md#protection).`;

const tail = `Replicas have the protection of their primary. To delete something on purpose: take \`protected\` off the environment, apply the root of the account and the environment, then delete; how a whole environment goes, the README of each design says step by step (\`src/outputs/terraform/taking-down.ts\`, rehearsed in \`test/taking-down.test.ts\`). A pipeline on AWS deletes none of it before, nor a replica that the design no longer has: a person does. How data comes back, the README of each design says.

What does not count as data, though its type can hold some:

${madeAgain.map(({ module, type, why }) => `- \`${type}\` of \`${module}\`: ${why}`).join("\n")}

The bucket of Terraform's own state refuses to be deleted in every root; whoever takes a system down deletes it last, by hand.`;

const clouds = [
  ["AWS", "aws_"],
  ["Google Cloud", "google_"],
] as const;

/** The page of what keeps data, and how it goes where it is not kept. */
export const protectionPage = (): string =>
  [head, ...clouds.map(([title, prefix]) => `## ${title}\n\n${table(prefix)}`), tail].join("\n\n") + "\n";

const table = (prefix: string): string =>
  [
    "| type | holds | where protected | elsewhere | made again |",
    "| --- | --- | --- | --- | --- |",
    ...protectedTypes.filter((type) => type.startsWith(prefix)).map(row),
  ].join("\n");

function row(type: string): string {
  const { by, again = "" } = protectionOf(type) ?? {};
  const mechanisms = by ? [kept(by, type), elsewhere(by, type)] : ["", ""];
  const cells = [`\`${type}\``, heldIn(type)?.en ?? "", ...mechanisms, again];
  return `| ${cells.join(" | ")} |`.replaceAll("|  |", "| |");
}

function kept(mechanism: Mechanism, type: string): string {
  if ("role" in mechanism)
    return `the role by which the pipeline applies is denied \`${mechanism.role}\`; AWS has nothing that stops whoever applies by hand`;
  if ("always" in mechanism) return `${set(mechanism.where)}${mechanism.always}`;
  if ("denies" in mechanism) return `its policy denies \`${mechanism.denies}\`: ${mechanism.says}`;
  if ("keeper" in mechanism) {
    const { argument, held, says } = keeperOf(type, mechanism);
    return `${set({ sets: argument, to: held })}${says}`;
  }
  const { leaves, to, says } = mechanism;
  return to === true ? `\`${leaves}\`: ${says}` : `${set({ sets: leaves, to })}${says}`;
}

function elsewhere(mechanism: Mechanism, type: string): string {
  if ("role" in mechanism || "denies" in mechanism) return "is deleted";
  if ("always" in mechanism) return "the same";
  const value = "keeper" in mechanism ? keeperOf(type, mechanism).free : mechanism.otherwise;
  return value === null ? "is deleted" : `\`${JSON.stringify(value)}\``;
}

const set = (where: { readonly sets: string; readonly to: unknown } | undefined): string =>
  where === undefined ? "" : `\`${where.sets} = ${JSON.stringify(where.to)}\`: `;
