// SPDX-License-Identifier: MIT
//
// Device controls: who may send them, and what they do. Everything unknown goes down the stack.

#include "Queue.h"
#include "Report.h"

typedef enum _PRESSUREPAD_CLIENT {
    ClientKernelDriver,
    ClientUserModeDriver,
    ClientApplication
} PRESSUREPAD_CLIENT;

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL PressurePadEvtIoDeviceControl;

NTSTATUS
PressurePadCreateQueues(
    _In_ WDFDEVICE Device
    )
{
    NTSTATUS status;
    WDFQUEUE controlQueue;
    WDF_IO_QUEUE_CONFIG queueConfig;
    PDEVICE_CONTEXT context = GetDeviceContext(Device);

    WDF_IO_QUEUE_CONFIG_INIT(&queueConfig, WdfIoQueueDispatchParallel);
    queueConfig.PowerManaged = WdfFalse;
    queueConfig.EvtIoDeviceControl = PressurePadEvtIoDeviceControl;
    queueConfig.EvtIoInternalDeviceControl = PressurePadEvtIoDeviceControl;

    status = WdfIoQueueCreate(Device, &queueConfig, WDF_NO_OBJECT_ATTRIBUTES, &controlQueue);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    status = WdfDeviceConfigureRequestDispatching(Device, controlQueue, WdfRequestTypeDeviceControl);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    WDF_IO_QUEUE_CONFIG_INIT(&queueConfig, WdfIoQueueDispatchManual);
    queueConfig.PowerManaged = WdfFalse;

    return WdfIoQueueCreate(Device, &queueConfig, WDF_NO_OBJECT_ATTRIBUTES, &context->ReportQueue);
}

static PRESSUREPAD_CLIENT
PressurePadGetClient(
    _In_ WDFREQUEST Request
    )
{
    if (WdfRequestIsFromUserModeDriver(Request)) {
        return ClientUserModeDriver;
    }

    if (WdfRequestGetRequestorMode(Request) == KernelMode) {
        return ClientKernelDriver;
    }

    return ClientApplication;
}

static NTSTATUS
PressurePadSubmitSample(
    _Inout_ PDEVICE_CONTEXT Context,
    _In_ WDFREQUEST Request
    )
{
    NTSTATUS status;
    PPRESSUREPAD_SAMPLE sample;

    if (PressurePadGetClient(Request) != ClientUserModeDriver) {
        return STATUS_ACCESS_DENIED;
    }

    status = WdfRequestRetrieveInputBuffer(Request, sizeof(PRESSUREPAD_SAMPLE), (PVOID *)&sample, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    WdfWaitLockAcquire(Context->Lock, NULL);
    Context->Sample = *sample;
    Context->SamplePending = TRUE;
    WdfWaitLockRelease(Context->Lock);

    return STATUS_SUCCESS;
}

static NTSTATUS
PressurePadPendReport(
    _In_ PDEVICE_CONTEXT Context,
    _In_ WDFREQUEST Request
    )
{
    if (PressurePadGetClient(Request) != ClientKernelDriver) {
        return STATUS_ACCESS_DENIED;
    }

    return WdfRequestForwardToIoQueue(Request, Context->ReportQueue);
}

static NTSTATUS
PressurePadGetCalibration(
    _In_ PDEVICE_CONTEXT Context,
    _In_ WDFREQUEST Request
    )
{
    NTSTATUS status;
    PPRESSUREPAD_CALIBRATION calibration;

    status = WdfRequestRetrieveOutputBuffer(Request, sizeof(PRESSUREPAD_CALIBRATION), (PVOID *)&calibration, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    WdfWaitLockAcquire(Context->Lock, NULL);
    *calibration = Context->Calibration;
    WdfWaitLockRelease(Context->Lock);

    return STATUS_SUCCESS;
}

static NTSTATUS
PressurePadSetCalibration(
    _Inout_ PDEVICE_CONTEXT Context,
    _In_ WDFREQUEST Request
    )
{
    NTSTATUS status;
    PPRESSUREPAD_CALIBRATION calibration;

    if (PressurePadGetClient(Request) != ClientApplication) {
        return STATUS_ACCESS_DENIED;
    }

    status = WdfRequestRetrieveInputBuffer(Request, sizeof(PRESSUREPAD_CALIBRATION), (PVOID *)&calibration, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    if (!PressurePadIsCalibrationValid(calibration)) {
        return STATUS_INVALID_PARAMETER;
    }

    WdfWaitLockAcquire(Context->Lock, NULL);
    Context->Calibration = *calibration;
    WdfWaitLockRelease(Context->Lock);

    PressurePadSignalCalibrationChanged(Context);

    return STATUS_SUCCESS;
}

static VOID
PressurePadForwardRequest(
    _In_ WDFDEVICE Device,
    _In_ WDFREQUEST Request
    )
{
    WDF_REQUEST_SEND_OPTIONS options;

    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    WdfRequestFormatRequestUsingCurrentType(Request);

    if (!WdfRequestSend(Request, WdfDeviceGetIoTarget(Device), &options)) {
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
}

_Use_decl_annotations_
VOID
PressurePadEvtIoDeviceControl(
    WDFQUEUE Queue,
    WDFREQUEST Request,
    size_t OutputBufferLength,
    size_t InputBufferLength,
    ULONG IoControlCode
    )
{
    NTSTATUS status;
    ULONG_PTR information = 0;
    WDFDEVICE device = WdfIoQueueGetDevice(Queue);
    PDEVICE_CONTEXT context = GetDeviceContext(device);

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);

    switch (IoControlCode) {
    case IOCTL_PRESSUREPAD_SUBMIT_SAMPLE:
        status = PressurePadSubmitSample(context, Request);
        break;

    case IOCTL_PRESSUREPAD_READ_REPORT:
        status = PressurePadPendReport(context, Request);
        if (NT_SUCCESS(status)) {
            return; // the report timer completes it
        }
        break;

    case IOCTL_PRESSUREPAD_GET_CALIBRATION:
        status = PressurePadGetCalibration(context, Request);
        if (NT_SUCCESS(status)) {
            information = sizeof(PRESSUREPAD_CALIBRATION);
        }
        break;

    case IOCTL_PRESSUREPAD_SET_CALIBRATION:
        status = PressurePadSetCalibration(context, Request);
        break;

    default:
        PressurePadForwardRequest(device, Request);
        return;
    }

    WdfRequestCompleteWithInformation(Request, status, information);
}

VOID
PressurePadCompleteNextReport(
    _In_ PDEVICE_CONTEXT Context
    )
{
    NTSTATUS status = STATUS_NO_MORE_ENTRIES;
    WDFREQUEST request;
    ULONG_PTR information = 0;
    PPRESSUREPAD_REPORT report;
    PRESSUREPAD_CALIBRATION calibration;
    PRESSUREPAD_SAMPLE sample;

    WdfWaitLockAcquire(Context->Lock, NULL);
    if (Context->SamplePending) {
        status = WdfIoQueueRetrieveNextRequest(Context->ReportQueue, &request);
    }
    if (NT_SUCCESS(status)) {
        calibration = Context->Calibration;
        sample = Context->Sample;
        Context->SamplePending = FALSE;
    }
    WdfWaitLockRelease(Context->Lock);

    if (!NT_SUCCESS(status)) {
        return;
    }

    status = WdfRequestRetrieveOutputBuffer(request, sizeof(PRESSUREPAD_REPORT), (PVOID *)&report, NULL);
    if (NT_SUCCESS(status)) {
        PressurePadBuildReport(&calibration, &sample, report);
        information = sizeof(PRESSUREPAD_REPORT);
    }

    WdfRequestCompleteWithInformation(request, status, information);
}
