import { expect, it } from "vitest";
import { oncePer } from "./once-per.ts";

it("asks once for each object, also where the answer is nothing, and never for an equal one in its place", () => {
  const asked: object[] = [];
  const answer = oncePer((one: { readonly value?: number }) => {
    asked.push(one);
    return one.value;
  });
  const [nothing, some] = [{}, { value: 1 }];
  expect([nothing, some, nothing, some].map(answer)).toEqual([undefined, 1, undefined, 1]);
  expect(answer({ value: 1 })).toBe(1);
  expect(asked).toHaveLength(3);
});
