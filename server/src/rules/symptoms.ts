const load = [
  "umdf-servicebinary-not-copied",
  "umdf-servicebinary-missing",
  "umdf-servicebinary-dest-mismatch",
  "umdf-servicebinary-location",
  "umdf-servicebinary-13-os-floor",
] as const;

const version = ["umdf-libraryversion-os-floor", "umdf-libraryversion-unknown"] as const;

const wdfSections = [
  "umdf-wdf-section-missing",
  "umdf-service-section-missing",
  "umdf-serviceorder-missing",
  "umdf-service-not-in-order",
  "umdf-libraryversion-missing",
] as const;

const reflector = ["umdf-reflector-missing", "umdf-reflector-include-missing", "umdf-reflector-mixed"] as const;

const clients = ["kernel-client-policy-missing", "umdf-kernel-client-policy-missing"] as const;

/** The rules that find likely causes of a problem code of Device Manager, the likeliest first. */
export const rulesOfProblem: Readonly<Record<number, readonly string[]>> = {
  1: ["inf-models-install-missing", "inf-arch-decoration-missing", "inf-target-os-decoration"],
  3: ["umdf-libraryversion-os-floor"],
  10: [...version, "umdf-hid-minidriver-directives", ...clients, "umdf-register-mapping-without-access"],
  19: ["inf-service-not-present", "umdf-reflector-filter-by-registry", "umdf-class-filter"],
  24: [...reflector, ...load],
  28: [
    "inf-no-associated-service",
    "inf-models-install-missing",
    "inf-arch-decoration-missing",
    "umdf-reflector-os-floor",
  ],
  31: [...version, ...load, ...wdfSections],
  32: ["inf-assoc-service-disabled"],
  37: [...version, ...load, ...wdfSections, "umdf-mixed-major"],
  39: [...load, "inf-service-binary-not-copied", "non-kernel32-export"],
  40: ["umdf-reflector-service-config", "inf-key-missing", "inf-service-undefined"],
  43: ["ui-dialog-call", "user-input-dependency", "crt-assert-dialog"],
  52: ["inf-catalog-name", "inf-signature-directive-missing"],
};

/** The same by the name of an NTSTATUS value or of an error of device installation. */
export const rulesOfStatus: Readonly<Record<string, readonly string[]>> = {
  STATUS_INVALID_DEVICE_REQUEST: [...clients, "method-neither-ioctl", "umdf-method-neither", "internal-ioctl-callback"],
  STATUS_ACCESS_DENIED: ["session-local-object-name", "umdf-impersonation-level"],
  STATUS_OBJECT_NAME_NOT_FOUND: ["session-local-object-name", "inf-service-not-present", ...load],
  STATUS_OBJECT_NAME_COLLISION: ["session-local-object-name"],
  STATUS_REVISION_MISMATCH: [...version],
  STATUS_BAD_IMPERSONATION_LEVEL: ["umdf-impersonation-level"],
  STATUS_NOT_SUPPORTED: [...version, "method-neither-ioctl"],
  STATUS_DLL_NOT_FOUND: [...load, "non-kernel32-export"],
  STATUS_ENTRYPOINT_NOT_FOUND: ["non-kernel32-export", ...version],
  STATUS_DLL_INIT_FAILED: ["ui-call", "ui-dialog-call", "user32-helper"],
  STATUS_INVALID_DEVICE_STATE: [...clients],
  STATUS_INVALID_BUFFER_SIZE: ["information-exceeds-output"],
  STATUS_DRIVER_UNABLE_TO_LOAD: [...load],
  STATUS_FAILED_DRIVER_ENTRY: [...version, ...load, ...wdfSections],
  STATUS_DRIVER_PROCESS_TERMINATED: [
    "ui-dialog-call",
    "user-input-dependency",
    "crt-assert-dialog",
    "threadpool-timer",
  ],
  STATUS_PNP_NO_COMPAT_DRIVERS: [
    "inf-arch-decoration-missing",
    "inf-target-os-decoration",
    "inf-models-install-missing",
  ],
  STATUS_PNP_DRIVER_PACKAGE_NOT_FOUND: ["umdf-reflector-os-floor", "inf-include-not-system"],
  STATUS_PNP_DRIVER_CONFIGURATION_NOT_FOUND: [
    "umdf-reflector-needs-incomplete",
    "umdf-reflector-needs-suffix",
    "inf-needs-not-found",
  ],
  STATUS_PNP_FUNCTION_DRIVER_REQUIRED: ["inf-no-associated-service", ...reflector],
  ERROR_WRONG_INF_STYLE: ["inf-version-signature"],
  ERROR_SECTION_NOT_FOUND: ["inf-section-not-found", "inf-service-undefined", "inf-device-section-undefined"],
  ERROR_LINE_NOT_FOUND: ["inf-required-directive", "inf-key-missing"],
  ERROR_NO_DRIVER_SELECTED: ["inf-arch-decoration-missing", "inf-target-os-decoration"],
  ERROR_BAD_SERVICE_INSTALLSECT: ["inf-service-undefined", "inf-key-missing"],
  ERROR_NO_ASSOCIATED_SERVICE: ["inf-no-associated-service", ...reflector],
  ERROR_NO_COMPAT_DRIVERS: ["inf-arch-decoration-missing", "inf-target-os-decoration"],
  ERROR_NO_CATALOG_FOR_OEM_INF: ["inf-catalog-name", "inf-signature-directive-missing"],
};
