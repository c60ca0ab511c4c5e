import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Issue } from "../../issues/issue.ts";
import { setMember, type ReadData } from "./document.ts";
import type { MemberPlace, Place, Places } from "./places.ts";
import { text, type Text } from "../../text/text.ts";
import { duplicateKey, notYaml, syntaxError } from "./problems.ts";
import type { Source } from "./source.ts";

/** Reads one YAML 1.2 document (core schema). */
export function readYaml(source: Source, places: Places): ReadData {
  const document = parseDocument(source.text, {
    version: "1.2",
    schema: "core",
    prettyErrors: false,
    uniqueKeys: false,
    // Not "silent": that hides the error of a second document.
    logLevel: "error",
  });
  const errors = [...document.errors, ...document.warnings];
  const deep = errors.find(({ message }) => message.includes("call stack"));
  const issues = (deep ? [deep] : errors).map((one) => yamlError(one, { source, offset: one.pos[0] }));
  const root = { source, offset: startOf(document.contents) ?? 0 };
  if (issues.length > 0) return { raw: null, root, issues };
  const reader = new YamlReader(source, places, document);
  return { raw: reader.read(document.contents, root), root, issues: reader.issues };
}

class YamlReader {
  readonly issues: Issue[] = [];
  /** An anchored node and its aliases give the same object. */
  readonly #made = new Map<unknown, object>();

  constructor(
    readonly source: Source,
    readonly places: Places,
    readonly document: Document,
  ) {}

  read(node: unknown, at: Place): unknown {
    if (isScalar(node)) return node.value;
    const known = this.#made.get(node);
    if (known) return known;
    if (isMap(node)) return this.#map(node, at);
    if (isSeq(node)) return this.#sequence(node, at);
    if (!isAlias(node)) return null;
    const target = node.resolve(this.document);
    if (target) return this.read(target, { source: this.source, offset: startOf(target) ?? at.offset });
    return this.#refuse(
      text(
        `no anchor "&${node.source}" before this alias`,
        `このエイリアスより前にアンカー "&${node.source}" がありません`,
      ),
      at,
    );
  }

  #map(node: YAMLMap, start: Place): object {
    const object = {};
    const members = new Map<string, MemberPlace>();
    this.#made.set(node, object);
    this.places.record(object, { start, members });
    for (const pair of node.items) {
      const key = this.#place(pair.key, start);
      const name = this.#key(pair.key, key);
      if (name === undefined) continue;
      if (members.has(name)) this.#refuse(duplicateKey(name), key);
      const value = this.#place(pair.value, key);
      members.set(name, { key, value });
      setMember(object, name, this.read(pair.value, value));
    }
    return object;
  }

  #sequence(node: YAMLSeq, start: Place): unknown[] {
    const array: unknown[] = [];
    const members = new Map<string, MemberPlace>();
    this.#made.set(node, array);
    this.places.record(array, { start, members });
    for (const [index, item] of node.items.entries()) {
      const value = this.#place(item, start);
      members.set(String(index), { key: value, value });
      array.push(this.read(item, value));
    }
    return array;
  }

  /** A number or boolean as key is its text, as in JavaScript objects. */
  #key(node: unknown, at: Place): string | undefined {
    const target = isAlias(node) ? node.resolve(this.document) : node;
    if (!isScalar(target)) {
      this.#refuse(text("a key must be a word or a string", "キーは語か文字列で書いてください"), at);
      return undefined;
    }
    if (target.value === "<<" && target.type === "PLAIN") {
      this.#refuse(noMergeKey, at);
      return undefined;
    }
    return typeof target.value === "string" ? target.value : (target.source ?? String(target.value));
  }

  #place(node: unknown, fallback: Place): Place {
    const offset = startOf(node);
    return offset === undefined ? fallback : { source: this.source, offset };
  }

  #refuse(reason: Text, at: Place): null {
    this.issues.push(syntaxError(reason, at));
    return null;
  }
}

const noMergeKey = text(
  'YAML 1.2 has no merge key "<<": write the keys out, or write the design in TypeScript',
  'YAML 1.2 にマージキー "<<" はないため、キーを書き並べるか、設計を TypeScript で書いてください',
);

function yamlError({ code, message }: YAMLError, place: Place): Issue {
  if (message.includes("call stack")) return syntaxError(text("nesting is too deep", "入れ子が深すぎます"), place);
  return code === "MULTIPLE_DOCS"
    ? syntaxError(
        text(
          "a design is one YAML document; a second one starts here",
          "設計は 1 つの YAML ドキュメントですが、ここから 2 つ目が始まっています",
        ),
        place,
      )
    : syntaxError(notYaml, place, message);
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] | null } | null)?.range?.[0];
}
