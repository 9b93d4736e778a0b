// SPDX-License-Identifier: MIT
//
// Entry point. PressurePad is a UMDF 2 lower filter: PressureHid.sys, the function driver above it,
// publishes the HID collection and reads finished reports from here.

#include "Driver.h"
#include "Device.h"

DRIVER_INITIALIZE DriverEntry;

EVT_WDF_DRIVER_DEVICE_ADD PressurePadEvtDriverDeviceAdd;

_Use_decl_annotations_
NTSTATUS
DriverEntry(
    PDRIVER_OBJECT DriverObject,
    PUNICODE_STRING RegistryPath
    )
{
    NTSTATUS status;
    WDF_DRIVER_CONFIG config;

    WDF_DRIVER_CONFIG_INIT(&config, PressurePadEvtDriverDeviceAdd);

    status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(status)) {
        TraceError("WdfDriverCreate failed with 0x%08lx", (ULONG)status);
    }

    return status;
}

_Use_decl_annotations_
NTSTATUS
PressurePadEvtDriverDeviceAdd(
    WDFDRIVER Driver,
    PWDFDEVICE_INIT DeviceInit
    )
{
    UNREFERENCED_PARAMETER(Driver);

    return PressurePadCreateDevice(DeviceInit);
}
