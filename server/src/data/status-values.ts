/** A value that Windows, the framework or device installation reports when a driver does not work. */
export interface StatusValue {
  /** 32 bits, unsigned. */
  readonly value: number;
  readonly name: string;
  /** What it says about a UMDF driver, in one sentence. */
  readonly meaning: string;
}

/**
 * NTSTATUS values that people meet when a UMDF driver does not load, start or answer, those of the framework, and error codes
 * of device installation.
 * https://learn.microsoft.com/windows-hardware/drivers/install/cm-prob-failed-install and the headers ntstatus.h, wdfstatus.h
 * and setupapi.h
 */
const table: readonly (readonly [value: number, name: string, meaning: string])[] = [
  [
    0xc0000001,
    "STATUS_UNSUCCESSFUL",
    "Something failed without a reason; many drivers return it for their own errors.",
  ],
  [0xc0000002, "STATUS_NOT_IMPLEMENTED", "Nobody implements the function."],
  [
    0xc000000d,
    "STATUS_INVALID_PARAMETER",
    "An argument is wrong; the framework returns it for configurations that do not fit.",
  ],
  [0xc000000e, "STATUS_NO_SUCH_DEVICE", "No device has the name that was opened."],
  [0xc0000010, "STATUS_INVALID_DEVICE_REQUEST", "No driver of the stack takes the request, or not in this form."],
  [0xc0000022, "STATUS_ACCESS_DENIED", "The host process, a local service, may not do this."],
  [0xc0000023, "STATUS_BUFFER_TOO_SMALL", "The buffer of the request is smaller than the driver demands."],
  [
    0xc0000034,
    "STATUS_OBJECT_NAME_NOT_FOUND",
    "A name does not exist: a service, a registry key, a device or an object of another session.",
  ],
  [0xc0000035, "STATUS_OBJECT_NAME_COLLISION", "The name is taken, for example by a second instance of the driver."],
  [0xc000003a, "STATUS_OBJECT_PATH_NOT_FOUND", "A part of the path does not exist."],
  [0xc0000059, "STATUS_REVISION_MISMATCH", "The versions of two parts do not fit."],
  [0xc0000061, "STATUS_PRIVILEGE_NOT_HELD", "The host process lacks the privilege."],
  [0xc000007b, "STATUS_INVALID_IMAGE_FORMAT", "The binary is for another architecture, or damaged."],
  [0xc000009a, "STATUS_INSUFFICIENT_RESOURCES", "Memory or another resource ran out."],
  [
    0xc00000a5,
    "STATUS_BAD_IMPERSONATION_LEVEL",
    "The level of impersonation is higher than the INF or the client allows.",
  ],
  [
    0xc00000bb,
    "STATUS_NOT_SUPPORTED",
    "This Windows does not have what the driver asks for, often a newer framework or class extension.",
  ],
  [0xc0000120, "STATUS_CANCELLED", "The request was cancelled."],
  [0xc0000135, "STATUS_DLL_NOT_FOUND", "A DLL that the driver needs is not on the machine."],
  [0xc0000139, "STATUS_ENTRYPOINT_NOT_FOUND", "A DLL lacks a function that the driver imports."],
  [0xc0000142, "STATUS_DLL_INIT_FAILED", "A DLL could not start in session 0, as DLLs of the user interface do."],
  [0xc0000182, "STATUS_DEVICE_CONFIGURATION_ERROR", "The configuration of the device is not valid."],
  [0xc0000184, "STATUS_INVALID_DEVICE_STATE", "The device or the target is not in a state that takes the request."],
  [0xc0000206, "STATUS_INVALID_BUFFER_SIZE", "The size of the buffer is not the one that the driver demands."],
  [0xc0000263, "STATUS_DRIVER_ENTRYPOINT_NOT_FOUND", "The system lacks a function that a kernel-mode driver imports."],
  [0xc000026c, "STATUS_DRIVER_UNABLE_TO_LOAD", "Windows could not load the driver."],
  [0xc0000365, "STATUS_FAILED_DRIVER_ENTRY", "DriverEntry failed; for a UMDF driver see its host process and its INF."],
  [0xc000036b, "STATUS_DRIVER_BLOCKED_CRITICAL", "Windows blocks the driver."],
  [0xc000036c, "STATUS_DRIVER_BLOCKED", "Windows blocks the driver."],
  [0xc000038e, "STATUS_DRIVER_FAILED_PRIOR_UNLOAD", "An earlier instance of the driver is still loaded."],
  [0xc0000428, "STATUS_INVALID_IMAGE_HASH", "The signature of the binary cannot be verified."],
  [0xc0000450, "STATUS_DRIVER_PROCESS_TERMINATED", "The host process of the UMDF driver ended."],
  [0xc0000490, "STATUS_PNP_NO_COMPAT_DRIVERS", "No INF has an id of the device for this architecture and Windows."],
  [0xc0000491, "STATUS_PNP_DRIVER_PACKAGE_NOT_FOUND", "The INF includes a system INF that this Windows does not have."],
  [
    0xc0000492,
    "STATUS_PNP_DRIVER_CONFIGURATION_NOT_FOUND",
    "The INF needs a section that no included INF has on this Windows.",
  ],
  [0xc0000494, "STATUS_PNP_FUNCTION_DRIVER_REQUIRED", "The INF gives the device no associated service."],
  [0xc0200200, "STATUS_WDF_NO_PACKAGE", "The device has no part of the framework that takes the request."],
  [0xc0200201, "STATUS_WDF_INTERNAL_ERROR", "The framework met an internal error."],
  [0xc0200203, "STATUS_WDF_PAUSED", "The queue or target is stopped."],
  [0xc0200204, "STATUS_WDF_BUSY", "The queue still has requests."],
  [0xc0200205, "STATUS_WDF_IO_TIMEOUT_NOT_SENT", "The request timed out before it was sent."],
  [0xc0200206, "STATUS_WDF_DEVICE_REMOVED_NOT_SENT", "The device was removed before the request was sent."],
  [0xc0200207, "STATUS_WDF_REQUEST_ALREADY_PENDING", "The request was sent already."],
  [0xc0200208, "STATUS_WDF_REQUEST_INVALID_STATE", "The request cannot be used in this state."],
  [0xc0200209, "STATUS_WDF_OBJECT_ATTRIBUTES_INVALID", "A field of the object attributes does not fit the object."],
  [0xc020020a, "STATUS_WDF_TOO_FRAGMENTED", "The buffer has more fragments than the hardware takes."],
  [0xc020020b, "STATUS_WDF_NO_CALLBACK", "The object lacks a callback that it needs."],
  [0xc020020c, "STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL", "The execution level does not fit that of the parent."],
  [0xc020020d, "STATUS_WDF_PARENT_ALREADY_ASSIGNED", "The object has a parent already."],
  [0xc020020e, "STATUS_WDF_PARENT_IS_SELF", "The object was made its own parent."],
  [0xc020020f, "STATUS_WDF_PARENT_ASSIGNMENT_NOT_ALLOWED", "Objects of this kind take no parent."],
  [0xc0200210, "STATUS_WDF_SYNCHRONIZATION_SCOPE_INVALID", "The object takes no synchronization scope."],
  [0xc0200211, "STATUS_WDF_EXECUTION_LEVEL_INVALID", "The object takes no execution level."],
  [0xc0200212, "STATUS_WDF_PARENT_NOT_SPECIFIED", "The object needs a parent and has none."],
  [0xe0000100, "ERROR_WRONG_INF_STYLE", "The INF has no valid [Version] section."],
  [0xe0000101, "ERROR_SECTION_NOT_FOUND", "A section that the INF names does not exist."],
  [0xe0000102, "ERROR_LINE_NOT_FOUND", "A line that installation needs is not in the INF."],
  [0xe0000203, "ERROR_NO_DRIVER_SELECTED", "No driver of the INF fits the device."],
  [
    0xe0000217,
    "ERROR_BAD_SERVICE_INSTALLSECT",
    "The service-install section of an AddService line is missing or not valid.",
  ],
  [0xe0000219, "ERROR_NO_ASSOCIATED_SERVICE", "The INF gives the device no associated service."],
  [0xe0000228, "ERROR_NO_COMPAT_DRIVERS", "No INF has an id of the device for this architecture and Windows."],
  [0xe000022f, "ERROR_NO_CATALOG_FOR_OEM_INF", "The package has no catalog file."],
];

export const statusValues: readonly StatusValue[] = /* @__PURE__ */ table.map(([value, name, meaning]) => ({
  value,
  name,
  meaning,
}));

/** A status by value; the NTSTATUS inside of an HRESULT (0xD0000365 of HRESULT_FROM_NT) counts as itself. */
export function statusValue(value: number): StatusValue | undefined {
  const unsigned = value >>> 0;
  const plain = unsigned >>> 28 === 0xd ? (unsigned & ~0x10000000) >>> 0 : unsigned;
  return statusValues.find((one) => one.value === unsigned || one.value === plain);
}
