// SPDX-License-Identifier: MIT
//
// The I/O queues of the device.

#pragma once

#include "Device.h"

// Creates the queue for device controls and the manual queue of pended report requests.
NTSTATUS
PressurePadCreateQueues(
    _In_ WDFDEVICE Device
    );

// Completes the oldest pended report request, if there is one and a sample waits to be reported.
VOID
PressurePadCompleteNextReport(
    _In_ PDEVICE_CONTEXT Context
    );
