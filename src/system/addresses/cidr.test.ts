import { describe, expect, it } from "vitest";
import { formatCidr } from "../../design/units/cidr.ts";
import { blockOf, contains, endOf, firstFree, largestFree, nthSubnet, overlaps, split, type Block } from "./cidr.ts";

const shown = (block: Block | undefined) => block && formatCidr(block);
const all = (...cidrs: string[]) => cidrs.map(blockOf);

describe("ranges", () => {
  it("end just before the next begins", () => {
    expect(endOf(blockOf("10.0.0.0/24"))).toBe(blockOf("10.0.1.0/24").first);
    expect(endOf(blockOf("255.255.255.255/32"))).toBe(2 ** 32);
    expect(() => blockOf("10.0.0.0")).toThrow(RangeError);
  });

  it("contain themselves and what lies in them", () => {
    const outer = blockOf("10.0.0.0/23");
    expect(all("10.0.0.0/23", "10.0.0.0/24", "10.0.1.0/24").map((inner) => contains(outer, inner))).toEqual([
      true,
      true,
      true,
    ]);
    expect(all("10.0.2.0/24", "9.255.255.0/24", "10.0.0.0/22").map((inner) => contains(outer, inner))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("overlap where they share an address, and do not where they touch", () => {
    const [one, next, within] = all("10.0.0.0/24", "10.0.1.0/24", "10.0.0.128/25") as [Block, Block, Block];
    expect([overlaps(one, next), overlaps(next, one), overlaps(one, within), overlaps(within, one)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe("parts of a range", () => {
  const outer = blockOf("10.0.0.0/30");

  it("are as many as fit", () => {
    expect(split(outer, 31).map(formatCidr)).toEqual(["10.0.0.0/31", "10.0.0.2/31"]);
    expect(split(outer, 30).map(formatCidr)).toEqual(["10.0.0.0/30"]);
    expect(split(outer, 29)).toEqual([]);
  });

  it("are counted from nought", () => {
    expect([0, 3, 4, -1].map((index) => shown(nthSubnet(outer, 32, index)))).toEqual([
      "10.0.0.0/32",
      "10.0.0.3/32",
      undefined,
      undefined,
    ]);
    expect(shown(nthSubnet(outer, 30, 0))).toBe("10.0.0.0/30");
    expect([29, 33].map((prefix) => nthSubnet(outer, prefix, 0))).toEqual([undefined, undefined]);
  });

  it("are free where nothing is taken, the lowest first", () => {
    expect(shown(firstFree(outer, 31, []))).toBe("10.0.0.0/31");
    expect(shown(firstFree(outer, 31, all("10.0.0.0/32")))).toBe("10.0.0.2/31");
    expect(shown(firstFree(outer, 32, all("10.0.0.2/31", "10.0.0.0/32")))).toBe("10.0.0.1/32");
    expect(firstFree(outer, 31, all("10.0.0.3/32", "10.0.0.1/32"))).toBeUndefined();
    expect(shown(firstFree(outer, 30, []))).toBe("10.0.0.0/30");
    expect([29, 33].map((prefix) => firstFree(outer, prefix, []))).toEqual([undefined, undefined]);
  });

  it("have so many addresses at most", () => {
    expect([
      largestFree(outer, []),
      largestFree(outer, all("10.0.0.0/32")),
      largestFree(outer, all("10.0.0.1/32", "10.0.0.3/32")),
      largestFree(outer, all("10.0.0.0/30")),
    ]).toEqual([4, 2, 1, 0]);
  });
});
