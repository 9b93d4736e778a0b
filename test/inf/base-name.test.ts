import { expect, test } from "vitest";
import { baseName } from "../../server/src/inf/base-name.ts";
import { parseInf } from "../../server/src/inf/parse.ts";

const inf = parseInf({
  uri: "file:///driver.inx",
  version: 0,
  text: `[Manufacturer]
%M% = Std, NTamd64, NTamd64.10.0...22000
[Std.NTamd64]
%A% = Dev.Install, HWID1
%B% = net.ndi, HWID2
%C% = net.ndi.NTx, HWID2
[Dev.Install.NT]
AddReg = Dev.Install.Reg
[Dev.Install.Reg]
[net.ndi]
[net.ndi.NTx]
`,
});

test.each([
  ["Std", "Std"],
  ["Std.NTamd64", "Std"],
  ["STD.NTamd64.10.0...22000", "STD"],
  ["Dev.Install", "Dev.Install"],
  ["Dev.Install.NT", "Dev.Install"],
  ["Dev.Install.nt.wdf", "Dev.Install"],
  ["Dev.Install.Services", "Dev.Install"],
  ["Dev.Install.NT.Remove.Services", "Dev.Install"],
  ["Dev.Install.Reg", "Dev.Install.Reg"],
  ["Dev.Install.Reg.Security", "Dev.Install.Reg"],
  ["net.ndi.NTamd64.HW", "net.ndi"],
  ["net.ndi.NTx.HW", "net.ndi.NTx"],
  ["Other.NT.Wdf", "Other.NT.Wdf"],
  ["Version", "Version"],
  ["", ""],
])("the base of [%s] is %s", (name, base) => {
  expect(baseName(inf, name)).toBe(base);
});
