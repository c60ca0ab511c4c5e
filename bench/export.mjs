/**
 * Writes the AWS resources of a design as plain JSON for the peer: what its program would say by hand.
 * Bundled by run.mjs, so that it can import the sources. Usage: export.mjs <design folder> <file>
 */
import { writeFileSync } from "node:fs";
import { lowerProject, openProject } from "../src/api/project.ts";
import { inline } from "../src/terraform/hcl/inline.ts";
import { isExpression, isList, isRecord, mapExpressions, walk } from "../src/terraform/expression.ts";

/**
 * @typedef {import("../src/terraform/expression.ts").Value} Value
 * @typedef {import("../src/terraform/schema.ts").BlockSchema} BlockSchema
 */

const [folder, file] = process.argv.slice(2);
const project = await openProject(folder, {}, /** @type {never} */ ({}));
const { lowered, schemas } = await lowerProject(project);
const graphs = lowered.graphs.filter((graph) => graph.target === "aws");

const camel = (/** @type {string} */ name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const escaped = (/** @type {string} */ text) => text.replace(/[$%](?=\{)/g, "$&$&");

/** A value as a program of the peer holds it: literals as they are, expressions as "${...}". */
function plain(/** @type {Value} */ value) {
  if (typeof value === "string") return escaped(value);
  if (isList(value)) return value.map(plain);
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  if (!isExpression(value)) return value;
  if (value.$ === "template")
    return value.parts.map((part) => (isExpression(part) ? `\${${inline(part)}}` : escaped(String(part)))).join("");
  if (value.$ === "heredoc") return escaped(value.text);
  return `\${${inline(value)}}`;
}

/** Keys of objects with a type of their own are camel case in the peer's classes; keys of maps are data. */
function typed(/** @type {Value} */ value, /** @type {import("../src/terraform/schema.ts").AttributeType} */ type) {
  if (typeof type === "string") return plain(value);
  const [kind, inner] = type;
  if (kind === "object" && isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [camel(key), typed(item, inner[key])]));
  if (kind !== "object" && isList(value)) return value.map((item) => typed(item, inner));
  return plain(value);
}

function body(/** @type {Readonly<Record<string, Value>>} */ args, /** @type {BlockSchema} */ schema) {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => {
      const nested = schema.b?.[key]?.[3];
      if (!nested) return [camel(key), typed(value, schema.a[key]?.[0] ?? "dynamic")];
      return [camel(key), isList(value) ? value.map((item) => body(item, nested)) : body(value, nested)];
    }),
  );
}

const environments = graphs.map((graph) => {
  /** Values that every environment passes are constants of the peer's program; only what is never stored is a variable. */
  const constant = (/** @type {Value} */ value) =>
    mapExpressions(value, (one) => {
      const parameter = one.$ === "param" ? graph.parameters[one.name] : undefined;
      return parameter && !parameter.ephemeral ? parameter.value : one;
    });
  const known = new Set(graph.resources.map((one) => `${one.mode === "data" ? "data." : ""}${one.type}.${one.name}`));
  const shared = new Set();
  const note = (/** @type {Value} */ value) =>
    walk(value, (one) => {
      if (one.$ === "ref" && one.to.startsWith("data.") && !known.has(one.to)) shared.add(one.to);
    });
  for (const resource of graph.resources) note([resource.args, resource.forEach ?? null]);
  for (const output of graph.outputs) note(output.value);
  return {
    name: graph.environment,
    region: lowered.systems.find((one) => one.target === "aws" && one.environment === graph.environment)?.region,
    variables: Object.entries(graph.parameters).flatMap(([name, one]) => (one.ephemeral ? [name] : [])),
    resources: [
      ...[...shared].map((id) => ({ mode: "data", type: id.split(".")[1], name: id.split(".")[2], args: {} })),
      ...graph.resources.map(({ mode, type, name, args, forEach, lifecycle, dependsOn, provider }) => ({
        mode,
        type,
        name,
        args: body(constant(args), schemas.schemaOf(mode, type)),
        ...(forEach && { forEach: plain(constant(forEach)) }),
        ...(lifecycle && {
          lifecycle: Object.fromEntries(Object.entries(lifecycle).map(([key, value]) => [camel(key), value])),
        }),
        ...(dependsOn && { dependsOn }),
        ...(provider && { provider: provider.split(".").at(-1) }),
      })),
    ],
    outputs: graph.outputs.map(({ name, description, value }) => ({
      name,
      description,
      value: plain(constant(value)),
    })),
  };
});
writeFileSync(file, JSON.stringify(environments));
