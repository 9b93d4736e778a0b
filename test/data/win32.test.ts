import { expect, test } from "vitest";
import { unpack } from "../../server/src/data/grouped.ts";
import { namedObjects } from "../../server/src/data/named-objects.gen.ts";
import { namedObject } from "../../server/src/data/named-objects.ts";
import { session0 } from "../../server/src/data/session0.gen.ts";
import { setupDiFunctions } from "../../server/src/data/setupdi.gen.ts";
import { setupDi } from "../../server/src/data/setupdi.ts";
import { dllOf, session0Advice, win32Group } from "../../server/src/data/win32.ts";
import { win32Functions } from "../../server/src/data/win32-functions.gen.ts";
import { type Win32Group, win32Groups } from "../../server/src/data/win32-groups.gen.ts";

const guiDlls = [
  "user32",
  "gdi32",
  "comctl32",
  "comdlg32",
  "uxtheme",
  "dwmapi",
  "imm32",
  "shell32",
  "opengl32",
  "msimg32",
];

test.each([
  ["MessageBoxW", "user32"],
  ["MessageBoxA", "user32"],
  ["MessageBox", "user32"],
  ["CreateWindowExW", "user32"],
  ["CreateWindow", "user32"],
  ["BitBlt", "gdi32"],
  ["ShellExecuteExW", "shell32"],
  ["TaskDialogIndirect", "comctl32"],
  ["GetOpenFileNameW", "comdlg32"],
  ["ImmGetContext", "imm32"],
  ["OpenThemeData", "uxtheme"],
  ["glBegin", "opengl32"],
  ["RegOpenKeyExW", "advapi32"],
  ["SetupDiGetClassDevsW", "setupapi"],
  ["CM_Register_Notification", "cfgmgr32"],
  ["CoCreateInstance", "ole32"],
  ["WSAStartup", "ws2_32"],
  ["CompareObjectHandles", "kernelbase"],
  ["NtQuerySystemTime", "ntdll"],
  ["OpenPrinterW", "winspool.drv"],
])("%s is exported by %s", (name, dll) => {
  expect(dllOf(name)).toBe(dll);
});

test.each([
  "CreateFileW CreateFile ReadFile WriteFile DeviceIoControl CloseHandle CreateThread CreateEventW SetEvent ResetEvent",
  "WaitForSingleObject HeapAlloc VirtualAlloc LoadLibraryW GetProcAddress GetLastError Sleep InitializeCriticalSection",
  "CreateThreadpoolTimer SetThreadpoolTimer CreateTimerQueueTimer QueryPerformanceCounter GetTickCount64 OutputDebugStringW",
  "CreateFileMappingW MapViewOfFile CreateNamedPipeW CreateMutexW GetModuleFileNameW AllocConsole WriteConsoleW CreateProcessW",
])("kernel32 exports %s", (names) => {
  for (const name of names.split(" ")) {
    expect(dllOf(name), name).toBe("kernel32");
    expect(guiDlls, name).not.toContain(dllOf(name));
  }
});

test.each(["ReadFileW", "createfilew", "MessageBoxX", "MyFunction", "", "constructor", "WdfDriverCreate"])(
  "%s is no Win32 function",
  (name) => {
    expect(dllOf(name)).toBeUndefined();
    expect(win32Group(name)).toBeUndefined();
  },
);

test.each<[string, Win32Group]>([
  ["MessageBoxW", "dialog"],
  ["MessageBox", "dialog"],
  ["MessageBoxTimeoutA", "dialog"],
  ["WTSSendMessageW", "dialog"],
  ["GetAsyncKeyState", "input"],
  ["OpenDesktopW", "desktop"],
  ["FindWindowA", "window-query"],
  ["PostMessageW", "window-message"],
  ["SetTimer", "timer"],
  ["RegisterDeviceNotificationW", "device-notification"],
  ["wsprintfW", "text-helper"],
  ["InflateRect", "geometry-helper"],
  ["GetSystemMetrics", "display-config"],
  ["CreateWindowExA", "user32-other"],
  ["CreateWindowW", "user32-other"],
  ["BitBlt", "gdi"],
  ["ImageList_Create", "comctl"],
  ["OpenThemeData", "theme"],
  ["ImmGetContext", "ime"],
  ["glBegin", "opengl"],
  ["SHFileOperationW", "shell-ui"],
  ["SHGetFolderPathW", "shell-user-path"],
  ["AllocConsole", "console"],
  ["_getch", "crt-input"],
  ["SetupPromptReboot", "setupapi-ui"],
  ["SetupDiGetDeviceRegistryPropertyW", "setupdi-safe"],
  ["SetupDiCallClassInstaller", "setupdi-unsafe"],
  ["UpdateDriverForPlugAndPlayDevicesW", "device-install"],
  ["CreateProcessAsUserW", "user-process"],
])("%s is in the group %s", (name, group) => {
  expect(win32Group(name)).toBe(group);
});

test("a function of two groups is in the one whose rule reports it", () => {
  expect(win32Group("ShellExecuteExW")).toBe("user-process");
  expect(win32Group("SetupDiDrawMiniIcon")).toBe("setupdi-unsafe");
});

test("only names with A and W forms get them", () => {
  expect(win32Group("systemW")).toBeUndefined();
  expect(win32Group("SetTimerA")).toBeUndefined();
  expect(win32Group("CreateProcessWithLogonA")).toBeUndefined();
});

test("CreateFile, device I/O and threads are in no group", () => {
  for (const name of ["CreateFileW", "DeviceIoControl", "CreateThread", "CM_Register_Notification"])
    expect(win32Group(name), name).toBeUndefined();
});

test("session 0 advice", () => {
  expect(session0Advice("AllocConsole")).toEqual({
    verdict: "flag",
    class: "console",
    reason: "opens a console window that nobody sees",
  });
  expect(session0Advice("CharUpperW")).toEqual({ verdict: "ok", class: "pure", reason: "text conversion" });
  expect(session0Advice("RegisterDeviceNotificationW")?.class).toBe("notify");
  expect(session0Advice("PlaySoundW")?.class).toBe("sound");
  expect(session0Advice("DeviceIoControl")).toBeUndefined();
});

test.each([
  ["CreateEventW", "event", "create", 3, true],
  ["CreateEventExA", "event", "create", 1, true],
  ["OpenEvent", "event", "open", 2, true],
  ["CreateMutexW", "mutex", "create", 2, true],
  ["CreateSemaphoreExW", "semaphore", "create", 3, true],
  ["CreateWaitableTimerW", "timer", "create", 2, true],
  ["CreateFileMappingW", "section", "create", 5, true],
  ["CreateFileMapping2", "section", "create", 6, true],
  ["OpenFileMappingA", "section", "open", 2, true],
  ["CreateJobObjectW", "job", "create", 1, true],
  ["CreateNamedPipeW", "pipe", "create", 0, false],
  ["WaitNamedPipeW", "pipe", "wait", 0, false],
  ["CreateMailslotW", "mailslot", "create", 0, false],
  ["DefineDosDeviceW", "dos device", "create", 1, true],
])("%s names a %s", (name, object, verb, nameArgument, sessionScoped) => {
  expect(namedObject(name)).toEqual({ object, verb, nameArgument, sessionScoped });
});

test("other functions name no object", () => {
  expect(namedObject("CreateFileW")).toBeUndefined();
  expect(namedObject("SetEvent")).toBeUndefined();
});

test("device installation functions", () => {
  expect(setupDi("SetupDiGetDeviceRegistryPropertyW")).toMatchObject({ class: "property", safe: "yes" });
  expect(setupDi("SetupDiGetClassDevs")).toMatchObject({ class: "enumerate", safe: "yes" });
  expect(setupDi("CM_Register_Notification")).toMatchObject({ class: "notify", safe: "yes" });
  expect(setupDi("SetupDiOpenDevRegKey")).toMatchObject({ class: "registry", safe: "read" });
  expect(setupDi("SetupDiCallClassInstaller")).toMatchObject({ class: "modify", safe: "no" });
  expect(setupDi("SetupDiBuildDriverInfoList")).toMatchObject({ class: "install", safe: "no" });
  expect(setupDi("SetupDiGetWizardPage")).toMatchObject({ class: "ui", safe: "no" });
  expect(setupDi("CM_Add_IDW")).toMatchObject({ class: "modify", safe: "no" });
  expect(setupDi("CreateFileW")).toBeUndefined();
});

test("sizes of the tables", () => {
  const count = (table: string) => [...unpack(table)].length;
  expect(count(win32Functions)).toBe(19049);
  expect(count(session0)).toBe(429);
  expect(count(namedObjects)).toBe(96);
  expect(count(setupDiFunctions)).toBe(515);
  expect(new Set([...unpack(win32Groups)].map(([, [group]]) => group)).size).toBe(25);
  const kernel32 = [...unpack(win32Functions)].filter(([, [dll]]) => dll === "kernel32");
  expect(kernel32.length).toBeGreaterThan(1500);
});
