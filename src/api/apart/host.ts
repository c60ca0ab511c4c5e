import type { Host } from "../../design/load/host.ts";
import { nodeHost } from "../../design/load/node-host.ts";
import { gitHost } from "../git.ts";
import type { LoadRequest } from "./request.ts";

/** Where the files of a request are read. */
export async function hostOf({ cwd, base, texts = {} }: LoadRequest): Promise<Host> {
  const host = base === undefined ? nodeHost(cwd) : await gitHost(base.folder, base.commit);
  return {
    ...host,
    readFile: (path) => {
      const text = Object.hasOwn(texts, path) ? texts[path] : undefined;
      return text === undefined ? host.readFile(path) : Promise.resolve(text);
    },
  };
}
