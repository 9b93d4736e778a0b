/**
 * The first Windows builds that run drivers from the Driver Store: Windows 10 1709 kernel-mode drivers, 1803 UMDF drivers.
 * https://learn.microsoft.com/windows-hardware/drivers/develop/run-from-driver-store
 */
export const driverStoreBuilds = { kernel: 16299, umdf: 17134 } as const;
