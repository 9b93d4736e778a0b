/**
 * A problem code of Device Manager.
 * https://learn.microsoft.com/windows-hardware/drivers/install/device-manager-error-messages
 */
export interface DeviceProblem {
  readonly code: number;
  readonly name: string;
  /** What happened, in one sentence. */
  readonly meaning: string;
}

const table: readonly (readonly [code: number, name: string, meaning: string])[] = [
  [1, "CM_PROB_NOT_CONFIGURED", "Windows has not installed the device: no INF was found for it."],
  [3, "CM_PROB_OUT_OF_MEMORY", "Memory ran out, or DriverEntry returned STATUS_INSUFFICIENT_RESOURCES."],
  [9, "CM_PROB_INVALID_DATA", "The device or its bus reports ids that are not valid."],
  [10, "CM_PROB_FAILED_START", "A driver of the stack failed the start of the device."],
  [12, "CM_PROB_NORMAL_CONFLICT", "Another device has the same hardware resources."],
  [14, "CM_PROB_NEED_RESTART", "The device works after a restart of Windows."],
  [16, "CM_PROB_PARTIAL_LOG_CONF", "Windows does not know all resources that the device needs."],
  [18, "CM_PROB_REINSTALL", "The drivers of the device must be installed again."],
  [19, "CM_PROB_REGISTRY", "A service or filter that the registry names for the device cannot be used."],
  [21, "CM_PROB_WILL_BE_REMOVED", "Windows is about to remove the device."],
  [22, "CM_PROB_DISABLED", "A user disabled the device."],
  [24, "CM_PROB_DEVICE_NOT_THERE", "The device does not answer, or not all of its drivers are there."],
  [28, "CM_PROB_FAILED_INSTALL", "No driver is installed; the problem status tells why."],
  [29, "CM_PROB_HARDWARE_DISABLED", "The firmware of the device disabled it."],
  [
    31,
    "CM_PROB_FAILED_ADD",
    "A driver of the stack failed to add the device; in a WDF driver that is EvtDriverDeviceAdd.",
  ],
  [32, "CM_PROB_DISABLED_SERVICE", "The service of the driver has start type 4, disabled."],
  [33, "CM_PROB_TRANSLATION_FAILED", "Windows cannot tell which resources the device needs."],
  [34, "CM_PROB_NO_SOFTCONFIG", "The device must be configured by hand."],
  [35, "CM_PROB_BIOS_TABLE", "The firmware says too little about the device."],
  [36, "CM_PROB_IRQ_TRANSLATION_FAILED", "The interrupt of the device cannot be translated."],
  [
    37,
    "CM_PROB_FAILED_DRIVER_ENTRY",
    "DriverEntry of a driver returned an error, or the framework could not bind the driver.",
  ],
  [38, "CM_PROB_DRIVER_FAILED_PRIOR_UNLOAD", "An earlier instance of the driver is still loaded."],
  [
    39,
    "CM_PROB_DRIVER_FAILED_LOAD",
    "The binary is missing or damaged, or needs something this Windows does not have.",
  ],
  [40, "CM_PROB_DRIVER_SERVICE_KEY_INVALID", "The registry key of the driver's service is missing or wrong."],
  [41, "CM_PROB_LEGACY_SERVICE_NO_DEVICES", "The driver was loaded, but Windows finds no device for it."],
  [42, "CM_PROB_DUPLICATE_DEVICE", "Two devices of one bus have the same ids."],
  [
    43,
    "CM_PROB_FAILED_POST_START",
    "A driver reported that its running device failed, or its host process ended too often.",
  ],
  [44, "CM_PROB_HALTED", "An application or a service stopped the device."],
  [45, "CM_PROB_PHANTOM", "The device is not connected."],
  [46, "CM_PROB_SYSTEM_SHUTDOWN", "Windows is shutting down."],
  [47, "CM_PROB_HELD_FOR_EJECT", "The device is prepared for removal and was not removed yet."],
  [48, "CM_PROB_DRIVER_BLOCKED", "Windows knows the driver as one that must not be loaded."],
  [49, "CM_PROB_REGISTRY_TOO_LARGE", "The system hive of the registry is full."],
  [50, "CM_PROB_SETPROPERTIES_FAILED", "Properties of the device could not be set."],
  [51, "CM_PROB_WAITING_ON_DEPENDENCY", "Another device that this one depends on has not started."],
  [52, "CM_PROB_UNSIGNED_DRIVER", "Windows cannot verify the signature of a file of the driver."],
  [53, "CM_PROB_USED_BY_DEBUGGER", "The kernel debugger uses the device."],
  [54, "CM_PROB_DEVICE_RESET", "The device is being reset."],
  [55, "CM_PROB_CONSOLE_LOCKED", "The device waits until the console is unlocked."],
  [56, "CM_PROB_NEED_CLASS_CONFIG", "The class of the device is still being configured."],
  [57, "CM_PROB_GUEST_ASSIGNMENT_FAILED", "The device could not be given to a virtual machine."],
];

export const deviceProblems: readonly DeviceProblem[] = /* @__PURE__ */ table.map(([code, name, meaning]) => ({
  code,
  name,
  meaning,
}));

/** Where a problem code is documented, below https://learn.microsoft.com/. */
export const deviceProblemPage = ({ name }: DeviceProblem): string =>
  `windows-hardware/drivers/install/${name.toLowerCase().replaceAll("_", "-")}`;
