let ran = false;

/** Remembers that code of the user's runs in this process, so that what it does is not told as ours. */
export const noteOwnCode = (): void => {
  ran = true;
};

/** Whether any ran at all. */
export const hasOwnCode = (): boolean => ran;

/** Where our own code lies. */
const ours = new URL("..", import.meta.url).href;

/** Whether something that nobody caught comes from code of the user's, or from what that uses. */
export function isOwnCode(thrown: unknown): boolean {
  const stack = thrown instanceof Error ? (thrown.stack ?? "") : "";
  const frames = stack.split("\n").filter((line) => /^ {4}at .*[/\\]/.test(line) && !line.includes("node:"));
  return ran && (frames.length === 0 || frames.some((line) => !line.includes(ours)));
}
