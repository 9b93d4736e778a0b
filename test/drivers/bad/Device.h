// SPDX-License-Identifier: MIT
//
// The device object and its state.

#pragma once

#include "Driver.h"

#define PRESSUREPAD_REPORT_PERIOD_MS 8

typedef struct _DEVICE_CONTEXT {
    WDFDEVICE Device;
    WDFQUEUE ReportQueue;  // IOCTL_PRESSUREPAD_READ_REPORT requests that wait for a report
    PTP_TIMER ReportTimer; // runs in D0
    HANDLE ChangedEvent;   // signalled when the calibration changes

    WDFWAITLOCK Lock;      // guards everything below
    PRESSUREPAD_CALIBRATION Calibration;
    PRESSUREPAD_SAMPLE Sample;
    BOOLEAN SamplePending; // Sample has not been reported yet
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

// Creates the device object with its lock, timer, queues and interface.
NTSTATUS
PressurePadCreateDevice(
    _Inout_ PWDFDEVICE_INIT DeviceInit
    );

// Tells waiting programs that the calibration has changed.
VOID
PressurePadSignalCalibrationChanged(
    _In_ PDEVICE_CONTEXT Context
    );
