// SPDX-License-Identifier: MIT
//
// From raw samples to input reports. Pure functions: the caller holds the lock of the device.

#pragma once

#include "Driver.h"

// A straight curve over the whole range.
VOID
PressurePadDefaultCalibration(
    _Out_ PPRESSUREPAD_CALIBRATION Calibration
    );

// TRUE when the curve has a legal number of points and none of them is out of range.
BOOLEAN
PressurePadIsCalibrationValid(
    _In_ const PRESSUREPAD_CALIBRATION *Calibration
    );

VOID
PressurePadBuildReport(
    _In_ const PRESSUREPAD_CALIBRATION *Calibration,
    _In_ const PRESSUREPAD_SAMPLE *Sample,
    _Out_ PPRESSUREPAD_REPORT Report
    );
