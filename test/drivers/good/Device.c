// SPDX-License-Identifier: MIT
//
// Device object: creation, power transitions, report timer, calibration event.

#include <windows.h>
#include <initguid.h> // this file holds the storage of GUID_DEVINTERFACE_PRESSUREPAD
#include <sddl.h>

#include "Device.h"
#include "Queue.h"
#include "Report.h"

EVT_WDF_DEVICE_D0_ENTRY PressurePadEvtDeviceD0Entry;
EVT_WDF_DEVICE_D0_EXIT PressurePadEvtDeviceD0Exit;
EVT_WDF_OBJECT_CONTEXT_CLEANUP PressurePadEvtDeviceContextCleanup;
EVT_WDF_TIMER PressurePadReportTimer;

static NTSTATUS
PressurePadCreateLock(
    _In_ WDFDEVICE Device
    )
{
    WDF_OBJECT_ATTRIBUTES attributes;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;

    return WdfWaitLockCreate(&attributes, &GetDeviceContext(Device)->Lock);
}

static NTSTATUS
PressurePadCreateReportTimer(
    _In_ WDFDEVICE Device
    )
{
    NTSTATUS status;
    PDEVICE_CONTEXT context = GetDeviceContext(Device);
    WDF_TIMER_CONFIG timerConfig;
    WDF_OBJECT_ATTRIBUTES timerAttributes;

    WDF_TIMER_CONFIG_INIT_PERIODIC(&timerConfig, PressurePadReportTimer, PRESSUREPAD_REPORT_PERIOD_MS);
    timerConfig.AutomaticSerialization = FALSE;

    WDF_OBJECT_ATTRIBUTES_INIT(&timerAttributes);
    timerAttributes.ParentObject = Device;

    status = WdfTimerCreate(&timerConfig, &timerAttributes, &context->ReportTimer);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    return STATUS_SUCCESS;
}

//
// The event lives in the global namespace: the driver runs in session 0, the programs that wait for it do not.
// Interactive users may wait (SYNCHRONIZE), only the system and the driver host may signal.
//
static NTSTATUS
PressurePadCreateChangedEvent(
    _Inout_ PDEVICE_CONTEXT Context
    )
{
    SECURITY_ATTRIBUTES security = { sizeof(security), NULL, FALSE };

    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            L"D:P(A;;GA;;;SY)(A;;GA;;;LS)(A;;0x00100000;;;IU)",
            SDDL_REVISION_1,
            &security.lpSecurityDescriptor,
            NULL)) {
        TraceError("security descriptor of the event: error %lu", GetLastError());
        return STATUS_INVALID_SECURITY_DESCR;
    }

    Context->ChangedEvent = CreateEventW(&security, FALSE, FALSE, L"Global\\PressurePadCalibrationChanged");

    LocalFree(security.lpSecurityDescriptor);

    return Context->ChangedEvent != NULL ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

//
// The hardware key may override the contact threshold of the INF; the rest of the calibration comes from applications.
//
static VOID
PressurePadReadParameters(
    _Inout_ PDEVICE_CONTEXT Context
    )
{
    NTSTATUS status;
    WDFKEY key;
    ULONG threshold;
    DECLARE_CONST_UNICODE_STRING(thresholdName, L"ContactThreshold");

    status = WdfDeviceOpenRegistryKey(
        Context->Device, PLUGPLAY_REGKEY_DEVICE, KEY_READ, WDF_NO_OBJECT_ATTRIBUTES, &key);
    if (!NT_SUCCESS(status)) {
        TraceInfo("no hardware key (0x%08lx), using defaults", (ULONG)status);
        return;
    }

    status = WdfRegistryQueryULong(key, &thresholdName, &threshold);
    if (NT_SUCCESS(status) && threshold <= PRESSUREPAD_MAX_PRESSURE) {
        Context->Calibration.ContactThreshold = (USHORT)threshold;
    }

    WdfRegistryClose(key);
}

static NTSTATUS
PressurePadInitializeDevice(
    _In_ WDFDEVICE Device
    )
{
    NTSTATUS status;
    PDEVICE_CONTEXT context = GetDeviceContext(Device);

    context->Device = Device;
    PressurePadDefaultCalibration(&context->Calibration);
    PressurePadReadParameters(context);

    status = PressurePadCreateLock(Device);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    status = PressurePadCreateChangedEvent(context);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    status = PressurePadCreateReportTimer(Device);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    status = PressurePadCreateQueues(Device);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    return WdfDeviceCreateDeviceInterface(Device, &GUID_DEVINTERFACE_PRESSUREPAD, NULL);
}

NTSTATUS
PressurePadCreateDevice(
    _Inout_ PWDFDEVICE_INIT DeviceInit
    )
{
    NTSTATUS status;
    WDFDEVICE device;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_PNPPOWER_EVENT_CALLBACKS pnpPowerCallbacks;

    WdfFdoInitSetFilter(DeviceInit);

    WDF_PNPPOWER_EVENT_CALLBACKS_INIT(&pnpPowerCallbacks);
    pnpPowerCallbacks.EvtDeviceD0Entry = PressurePadEvtDeviceD0Entry;
    pnpPowerCallbacks.EvtDeviceD0Exit = PressurePadEvtDeviceD0Exit;
    WdfDeviceInitSetPnpPowerEventCallbacks(DeviceInit, &pnpPowerCallbacks);

    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, DEVICE_CONTEXT);
    attributes.EvtCleanupCallback = PressurePadEvtDeviceContextCleanup;

    status = WdfDeviceCreate(&DeviceInit, &attributes, &device);
    if (!NT_SUCCESS(status)) {
        TraceError("WdfDeviceCreate failed with 0x%08lx", (ULONG)status);
        return status;
    }

    status = PressurePadInitializeDevice(device);
    if (!NT_SUCCESS(status)) {
        TraceError("device initialization failed with 0x%08lx", (ULONG)status);
    }

    return status;
}

VOID
PressurePadSignalCalibrationChanged(
    _In_ PDEVICE_CONTEXT Context
    )
{
    SetEvent(Context->ChangedEvent);
}

_Use_decl_annotations_
NTSTATUS
PressurePadEvtDeviceD0Entry(
    WDFDEVICE Device,
    WDF_POWER_DEVICE_STATE PreviousState
    )
{
    PDEVICE_CONTEXT context = GetDeviceContext(Device);

    UNREFERENCED_PARAMETER(PreviousState);

    WdfTimerStart(context->ReportTimer, WDF_REL_TIMEOUT_IN_MS(100));

    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS
PressurePadEvtDeviceD0Exit(
    WDFDEVICE Device,
    WDF_POWER_DEVICE_STATE TargetState
    )
{
    PDEVICE_CONTEXT context = GetDeviceContext(Device);

    UNREFERENCED_PARAMETER(TargetState);

    WdfTimerStop(context->ReportTimer, TRUE);

    return STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID
PressurePadReportTimer(
    WDFTIMER Timer
    )
{
    PressurePadCompleteNextReport(GetDeviceContext(WdfTimerGetParentObject(Timer)));
}

_Use_decl_annotations_
VOID
PressurePadEvtDeviceContextCleanup(
    WDFOBJECT Object
    )
{
    PDEVICE_CONTEXT context = GetDeviceContext(Object);

    if (context->ChangedEvent != NULL) {
        CloseHandle(context->ChangedEvent);
        context->ChangedEvent = NULL;
    }
}
