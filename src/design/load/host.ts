/** What loading needs from the machine; the command line passes the real one in. */
export interface Host {
  /** Directory that paths are shown relative to; absolute. */
  readonly cwd: string;
  /** Text of a file (UTF-8). Rejects when it cannot be read. */
  readFile(path: string): Promise<string>;
  /** True when a file, not a folder, is there. */
  exists(path: string): Promise<boolean>;
  /** `require` as it works in that file: Node's own modules and installed packages. */
  requireFrom(file: string): (specifier: string) => unknown;
}
