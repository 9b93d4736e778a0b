import { expect, test } from "vitest";
import { buildsOf, joinBuilds, parseTargetOs, type TargetOs } from "../../server/src/inf/target-os.ts";

const max = Number.POSITIVE_INFINITY;

test.each([
  ["", { architecture: "x86", firstBuild: 0 }],
  ["NT", { architecture: "x86", firstBuild: 0 }],
  ["NTamd64", { architecture: "amd64", firstBuild: 0 }],
  ["nt$ARCH$", { architecture: "$arch$", firstBuild: 0 }],
  ["NT.5.1", { architecture: "x86", firstBuild: 2600, major: 5, minor: 1 }],
  ["NTarm64.10", { architecture: "arm64", firstBuild: 10240, major: 10 }],
  ["NTamd64.6.3", { architecture: "amd64", firstBuild: 9600, major: 6, minor: 3 }],
  ["NTamd64.6.4", { architecture: "amd64", firstBuild: 10240, major: 6, minor: 4 }],
  ["NTamd64.0xA.0x0", { architecture: "amd64", firstBuild: 10240, major: 10, minor: 0 }],
  ["NTamd64.10.0...22000", { architecture: "amd64", firstBuild: 22000, major: 10, minor: 0, build: 22000 }],
  ["NTx86.6.1.3.0x80", { architecture: "x86", firstBuild: 7600, major: 6, minor: 1, productType: 3, suiteMask: 0x80 }],
  ["NTamd64.11.0", { architecture: "amd64", firstBuild: max, major: 11, minor: 0 }],
])("reads %s", (decoration, expected) => {
  expect(parseTargetOs(decoration)).toEqual(expected);
});

test.each(["amd64", "NTmips", "NTamd64.x", "NT.1.2.3.4.5.6", "NTamd64.10.0...$BUILD$", "NT-amd64"])(
  "%s is no decoration",
  (decoration) => expect(parseTargetOs(decoration)).toBeUndefined(),
);

/** The decorations of a line, and the builds of each. */
test.each([
  [["NTamd64"], [[0, max]]],
  [
    ["", "NTx86", "NTamd64.10.0"],
    [
      [0, max],
      [0, max],
      [10240, max],
    ],
  ],
  [
    ["NTamd64.10.0...22000", "NTamd64", "NTamd64.10.0...17763", "NTarm64.10.0...19041"],
    [
      [22000, max],
      [0, 17763],
      [17763, 22000],
      [19041, max],
    ],
  ],
  [
    ["NTamd64.6.1", "NTamd64.10.0.3"],
    [
      [7600, max],
      [10240, max],
    ],
  ],
  [
    ["NTamd64.6.1.3", "NTamd64.10.0.3", "NTamd64.10.0...17763"],
    [
      [7600, 10240],
      [10240, 17763],
      [17763, max],
    ],
  ],
])("%j are used on %j", (decorations, builds) => {
  const all = decorations.map(parseTargetOs) as TargetOs[];
  expect(all.map((each) => buildsOf(each, all)).map(({ from, to }) => [from, to])).toEqual(builds);
});

test("stretches of builds are joined", () => {
  const stretches = [
    { from: 17763, to: 22000 },
    { from: 0, to: 10240 },
    { from: 22000, to: max },
    { from: 18362, to: 19041 },
  ];
  expect(joinBuilds(stretches)).toEqual([
    { from: 0, to: 10240 },
    { from: 17763, to: max },
  ]);
});
