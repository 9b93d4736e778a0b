import { expect, test } from "vitest";
import { unpack } from "../../server/src/data/grouped.ts";
import { kernelFunctions } from "../../server/src/data/kernel.gen.ts";
import { kernelOnly } from "../../server/src/data/kernel.ts";
import { umdf1Interfaces } from "../../server/src/data/umdf1.gen.ts";
import { umdf1Interface, umdf1Method } from "../../server/src/data/umdf1.ts";
import {
  buildOf,
  compareVersions,
  kmdfVersions,
  osBuilds,
  osName,
  umdfVersions,
} from "../../server/src/data/versions.ts";
import { wdfNames } from "../../server/src/data/wdf.gen.ts";
import {
  impersonationAllowed,
  impersonationStopsHost,
  isKmdfOnly,
  minUmdfVersion,
  wdfFunction,
} from "../../server/src/data/wdf.ts";

test.each([
  ["WdfDriverCreate", "2.0"],
  ["WdfDeviceOpenDevicemapKey", "2.15"],
  ["WdfDeviceStopIdleWithTag", "2.15"],
  ["WdfIoTargetWdmGetTargetFileHandle", "2.15"],
  ["WdfDeviceWdmDispatchIrp", "2.17"],
  ["WdfCompanionCreate", "2.23"],
  ["WDF_DRIVER_CONFIG_COMPANION_INIT", "2.23"],
  ["WdfDeviceRetrieveDeviceDirectoryString", "2.25"],
  ["WdfDriverOpenPersistentStateRegistryKey", "2.25"],
  ["WdfDriverRetrieveDriverDataDirectoryString", "2.27"],
  ["WdfDeviceSetDeviceInterfaceStateEx", "2.31"],
  ["WdfDeviceWdmAssignPowerFrameworkSettings", "2.33"],
  ["EVT_WDF_DEVICE_D0_ENTRY_POST_HARDWARE_ENABLED", "2.31"],
  ["WdfDeviceReadFromHardware", "2.0"],
  ["WdfDpcCreate", undefined],
  ["NoSuchFunction", undefined],
])("UMDF has %s from %s", (name, version) => {
  expect(minUmdfVersion(name)).toBe(version);
});

test("what is KMDF only", () => {
  for (const name of [
    "WdfDpcCreate",
    "WdfDmaEnablerCreate",
    "WdfDriverWdmGetDriverObject",
    "WdfChildListCreate",
    "WDF_FDO_EVENT_CALLBACKS_INIT",
  ]) {
    expect(isKmdfOnly(name), name).toBe(true);
  }
  for (const name of [
    "WdfTimerCreate",
    "WdfDeviceReadFromHardware",
    "WdfFileObjectIncrementProcessKeepAliveCount",
    "MessageBoxW",
  ]) {
    expect(isKmdfOnly(name), name).toBe(false);
  }
});

test("entries of the framework table", () => {
  expect(wdfFunction("WdfTimerCreate")).toEqual({
    header: "wdftimer.h",
    kind: "function",
    kmdf: "1.0",
    umdf: "2.0",
    irql: "<=DISPATCH",
  });
  expect(wdfFunction("WdfDeviceReadFromHardware")).not.toHaveProperty("kmdf");
  expect(wdfFunction("EVT_WDF_TIMER")).toMatchObject({ header: "wdftimer.h", kind: "callback" });
  expect(wdfFunction("WDF_TIMER_CONFIG_INIT_PERIODIC")).toMatchObject({ header: "wdftimer.h", kind: "inline" });
  expect(wdfFunction("WDF_PNPPOWER_EVENT_CALLBACKS")?.kind).toBe("struct");
  expect(wdfFunction("wdftimercreate")).toBeUndefined();
});

test("framework calls during impersonation", () => {
  expect(impersonationStopsHost("WdfCollectionAdd")).toBe(true);
  expect(impersonationStopsHost("WdfIoTargetOpen")).toBe(false);
  expect(impersonationAllowed("WdfIoTargetOpen")).toBe(true);
  expect(impersonationAllowed("WdfObjectGetTypedContextWorker")).toBe(true);
  expect(impersonationAllowed("WdfRequestComplete")).toBe(false);
  const columns = [...unpack(wdfNames)].map(([, row]) => row[5]);
  expect(columns.filter((effect) => effect === "stops")).toHaveLength(204);
  expect(columns.filter((effect) => effect === "allowed")).toHaveLength(9);
});

test("UMDF 1 interfaces and methods", () => {
  expect(umdf1Interface("IWDFDevice")).toMatchObject({ header: "wudfddi.h" });
  expect(umdf1Interface("IDriverEntry")).toEqual({ header: "wudfddi.h", replacement: "DriverEntry", source: "doc" });
  expect(umdf1Method("IPnpCallback", "OnD0Entry")).toEqual({
    header: "wudfddi.h",
    replacement: "EVT_WDF_DEVICE_D0_ENTRY",
    source: "hand",
  });
  expect(umdf1Method("IPnpCallbackHardware2", "OnPrepareHardware")?.umdf).toBe("1.11");
  expect(umdf1Method("IQueueCallbackRead", "OnRead")?.replacement).toBe("EVT_WDF_IO_QUEUE_IO_READ");
  expect(umdf1Interface("IImpersonateCallback")).toEqual({ header: "wudfddi.h" });
  expect(umdf1Method("IPnpCallback", "OnRead")).toBeUndefined();
  expect(umdf1Interface("IUnknown")).toBeUndefined();
});

test("every replacement of a UMDF 1 entry exists in UMDF 2", () => {
  for (const line of umdf1Interfaces.trim().split("\n")) {
    for (const name of line.split("|")[3]!.match(/\b(?:Wdf|WDF_|EVT_WDF_)\w+/g) ?? []) {
      expect(isKmdfOnly(name), name).toBe(false);
    }
  }
});

test("kernel routines", () => {
  expect(kernelOnly("ExAllocatePool2")).toEqual({
    header: "wdm.h",
    irql: "<=DISPATCH*",
    instead: "WdfMemoryCreate or HeapAlloc",
  });
  expect(kernelOnly("KeSetTimer")?.instead).toBe("WdfTimerStart");
  expect(kernelOnly("IoCallDriver")?.instead).toBe("WdfRequestSend");
  expect(kernelOnly("MmMapIoSpace")?.instead).toBe("WdfDeviceMapIoSpace");
  for (const name of ["DbgPrint", "RtlInitUnicodeString", "READ_REGISTER_ULONG", "InsertTailList", "ReadFile"]) {
    expect(kernelOnly(name), name).toBeUndefined();
  }
});

test("sizes of the tables", () => {
  expect([...unpack(wdfNames)]).toHaveLength(862);
  expect([...unpack(kernelFunctions)]).toHaveLength(1314);
  expect(umdf1Interfaces.trim().split("\n")).toHaveLength(321);
  expect([umdfVersions.length, kmdfVersions.length, osBuilds.length]).toEqual([15, 17, 19]);
});

test("versions compare by number", () => {
  expect(compareVersions("2.9", "2.15")).toBeLessThan(0);
  expect(compareVersions("2.15.0", "2.15")).toBe(0);
  expect(compareVersions("2.33", "2.31.9")).toBeGreaterThan(0);
  expect(compareVersions("1.11", "2.0")).toBeLessThan(0);
});

test("versions and builds are in ascending order", () => {
  for (const versions of [umdfVersions, kmdfVersions]) {
    const sorted = [...versions].sort((a, b) => compareVersions(a.version, b.version));
    expect(versions.map((each) => each.version)).toEqual(sorted.map((each) => each.version));
  }
  expect(osBuilds.map((os) => os.build)).toEqual(osBuilds.map((os) => os.build).sort((a, b) => a - b));
});

test("UMDF 2.33 needs Windows Server 2022 or Windows 11, 2.0 needs Windows 8.1", () => {
  expect(umdfVersions.find((each) => each.version === "2.33")).toMatchObject({
    minBuild: 20348,
    minOs: "Windows 11 21H2 / Server 2022",
  });
  expect(umdfVersions.find((each) => each.version === "2.0")).toEqual({
    version: "2.0",
    introducedIn: "Windows 8.1",
    minOs: "Windows 8.1",
  });
});

test("names of builds and builds of names", () => {
  expect(osName(22000)).toBe("Windows 11 21H2");
  expect(osName(25398)).toBe("Windows build 25398");
  expect(buildOf("Windows 10 1709")).toBe(16299);
  expect(buildOf("Windows 10")).toBe(10240);
  expect(buildOf("Windows 11")).toBe(22000);
  expect(buildOf("Windows 11 24H2")).toBe(26100);
  expect(buildOf("Windows Server 2019")).toBe(17763);
  expect(buildOf("Windows 11 build 25398")).toBe(25398);
  for (const name of ["Windows 7", "Windows Vista", "Windows Server 2003", "Windows"])
    expect(buildOf(name), name).toBeUndefined();
});
