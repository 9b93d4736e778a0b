/**
 * Flags of AddService.
 * https://learn.microsoft.com/windows-hardware/drivers/install/inf-addservice-directive
 */

/** SPSVCINST_UNIQUE_NAME */
export const uniqueName = 0x10000;
