// @ts-check
/** Prints the TypeScript types of resource arguments from compact schemas (see `schemas.mjs`). */

/** @typedef {any} Type */
/** @typedef {{ a: Record<string, [Type, string, string[]?]>, b?: Record<string, [string, number, number, Block]>, any?: string[], up?: number }} Block */

/** @param {string} message @returns {never} */
function unreachable(message) {
  throw new Error(message);
}

/** @param {string} name */
const pascal = (name) => name.replace(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase());

/** @param {string} name */
const key = (name) => (/^[a-z_]\w*$/i.test(name) ? name : JSON.stringify(name));

/** @type {Record<string, string>} */
const SCALARS = { string: "string", number: "number", bool: "boolean" };

/** A type inside a list, map or object, where the surrounding type adds `Expression`. @param {Type} type @returns {string} */
function inner(type) {
  if (typeof type === "string") return SCALARS[type] ?? "Value";
  if (!Array.isArray(type)) unreachable("nested attributes are not supported: no provider in use has them");
  const [kind, of] = type;
  if (kind === "map") return `MapArgument<${inner(of)}>`;
  if (kind !== "object") return `ListArgument<${inner(of)}>`;
  // Terraform wants every member of such an object to be there, `null` if need be.
  return `{ ${Object.entries(of)
    .map(([name, member]) => `${key(name)}: ${outer(member)} | null`)
    .join("; ")} }`;
}

/** @param {Type} type */
const outer = (type) =>
  type === "dynamic" ? "Value" : /^(List|Map)Argument/.test(inner(type)) ? inner(type) : `Argument<${inner(type)}>`;

/** @param {Block} block @param {(block: Block) => void} visit */
function eachBlock(block, visit) {
  visit(block);
  for (const [, , , nested] of Object.values(block.b ?? {})) if (nested.up === undefined) eachBlock(nested, visit);
}

/**
 * The interfaces of one type. Blocks that occur twice in it, or inside themselves, get interfaces of
 * their own, named after where they come first; the others stand inline.
 * @param {string} name @param {Block} root
 */
function interfaces(name, root) {
  /** @type {Map<string, number>} */
  const uses = new Map();
  /** @type {Set<string>} */
  const recursive = new Set();
  /** @type {Map<string, string>} */
  const named = new Map();
  /** @type {string[]} */
  const written = [];
  eachBlock(root, (block) => {
    const shape = JSON.stringify(block);
    uses.set(shape, (uses.get(shape) ?? 0) + 1);
  });
  /** @param {Block} block @param {Block[]} chain */
  const markRecursive = (block, chain) => {
    const here = [...chain, block];
    for (const [, , , nested] of Object.values(block.b ?? {})) {
      if (nested.up === undefined) markRecursive(nested, here);
      else recursive.add(JSON.stringify(here.at(-nested.up)));
    }
  };
  markRecursive(root, []);

  /** @param {Block} block @param {string[]} spot @param {Block[]} chain @param {string} indent @returns {string} */
  const body = (block, spot, chain, indent) => {
    const lines = [];
    for (const [attribute, [type, flags]] of Object.entries(block.a)) {
      if (flags.includes("r")) lines.push(`${key(attribute)}: ${outer(type)};`);
      else if (flags.includes("o")) lines.push(`${key(attribute)}?: ${outer(type)} | Absent;`);
    }
    for (const [nestedName, [nesting, min, max, nested]] of Object.entries(block.b ?? {})) {
      const one = blockType(nested, [...spot, nestedName], [...chain, block], `${indent}  `);
      const type = nesting === "single" || max === 1 ? one : `readonly ${one}[]`;
      lines.push(min > 0 ? `${key(nestedName)}: ${type};` : `${key(nestedName)}?: ${type} | undefined;`);
    }
    if (lines.length === 0) return "Empty";
    return `{\n${lines.map((line) => `${indent}  ${line}\n`).join("")}${indent}}`;
  };

  /** @param {Block} block @param {string[]} spot @param {Block[]} chain @param {string} indent @returns {string} */
  const blockType = (block, spot, chain, indent) => {
    if (block.up !== undefined)
      return named.get(JSON.stringify(chain.at(-block.up))) ?? unreachable(`${name}: lost recursion`);
    const shape = JSON.stringify(block);
    const shared = (uses.get(shape) ?? 0) > 1 && shape.length > 120 && !shape.includes('"up":');
    const own = recursive.has(shape) || shared;
    if (!own) return body(block, spot, chain, indent);
    const known = named.get(shape);
    if (known) return known;
    const title = `${name}_${spot.map(pascal).join("")}`; // the "_" keeps it apart from other resources' names
    named.set(shape, title);
    written.push(`export interface ${title} ${body(block, spot, chain, "")}\n`);
    return title;
  };

  const main = body(root, [], [], "");
  return [main === "Empty" ? `export type ${name} = Empty;\n` : `export interface ${name} ${main}\n`, ...written].join(
    "\n",
  );
}

/**
 * The whole of `types.gen.ts`.
 * @param {Record<"resources" | "data" | "ephemeral", Map<string, Block>>} all
 */
export function printTypes(all) {
  const code = /** @type {const} */ (["resources", "data", "ephemeral"])
    .map((mode) => {
      const suffix = { resources: "", data: "Data", ephemeral: "Ephemeral" }[mode];
      const types = [...all[mode]].sort(([a], [b]) => (a < b ? -1 : 1));
      const index = types.map(([type]) => `  ${type}: ${pascal(type)}${suffix};\n`).join("");
      const title = { resources: "ResourceArguments", data: "DataArguments", ephemeral: "EphemeralArguments" }[mode];
      return `export interface ${title} {\n${index}}\n\n${types.map(([type, block]) => interfaces(pascal(type) + suffix, block)).join("\n")}`;
    })
    .join("\n");
  const used = ["Absent", "Argument", "Empty", "ListArgument", "MapArgument"].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(code),
  );
  const value = /\bValue\b/.test(code) ? 'import type { Value } from "../expression.ts";\n' : "";
  return `// Written by scripts/schemas.mjs; do not edit.\nimport type { ${used.join(", ")} } from "../argument.ts";\n${value}\n${code}`;
}
