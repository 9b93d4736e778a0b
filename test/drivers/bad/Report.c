// SPDX-License-Identifier: MIT
//
// Calibration curve and input reports.

#include "Report.h"

#define DEFAULT_CONTACT_THRESHOLD 64

static USHORT DefaultPoints[PRESSUREPAD_MIN_POINTS] = { 0, PRESSUREPAD_MAX_PRESSURE };

VOID
PressurePadDefaultCalibration(
    _Out_ PPRESSUREPAD_CALIBRATION Calibration
    )
{
    RtlZeroMemory(Calibration, sizeof(*Calibration));
    Calibration->ContactThreshold = DEFAULT_CONTACT_THRESHOLD;
    Calibration->PointCount = PRESSUREPAD_MIN_POINTS;
    Calibration->Points = DefaultPoints;
}

BOOLEAN
PressurePadIsCalibrationValid(
    _In_ const PRESSUREPAD_CALIBRATION *Calibration
    )
{
    USHORT i;

    if (Calibration->ContactThreshold > PRESSUREPAD_MAX_PRESSURE ||
        Calibration->PointCount < PRESSUREPAD_MIN_POINTS ||
        Calibration->PointCount > PRESSUREPAD_MAX_POINTS) {
        return FALSE;
    }

    for (i = 0; i < Calibration->PointCount; i++) {
        if (Calibration->Points[i] > PRESSUREPAD_MAX_PRESSURE) {
            return FALSE;
        }
    }

    return TRUE;
}

static USHORT
PressurePadScalePressure(
    _In_ const PRESSUREPAD_CALIBRATION *Calibration,
    _In_ USHORT Raw
    )
{
    LONG segments = Calibration->PointCount - 1;
    LONG position = min(Raw, PRESSUREPAD_MAX_PRESSURE) * segments;
    LONG segment = min(position / PRESSUREPAD_MAX_PRESSURE, segments - 1);
    LONG offset = position - segment * PRESSUREPAD_MAX_PRESSURE;
    LONG low = Calibration->Points[segment];
    LONG high = Calibration->Points[segment + 1];

    return (USHORT)(low + (high - low) * offset / PRESSUREPAD_MAX_PRESSURE);
}

VOID
PressurePadBuildReport(
    _In_ const PRESSUREPAD_CALIBRATION *Calibration,
    _In_ const PRESSUREPAD_SAMPLE *Sample,
    _Out_ PPRESSUREPAD_REPORT Report
    )
{
    Report->ReportId = PRESSUREPAD_REPORT_ID;
    Report->Contact = Sample->Pressure >= Calibration->ContactThreshold;
    Report->Buttons = (UCHAR)(Sample->Buttons & (PRESSUREPAD_BUTTON_LEFT | PRESSUREPAD_BUTTON_RIGHT));
    Report->X = Sample->X;
    Report->Y = Sample->Y;
    Report->Pressure = Report->Contact ? PressurePadScalePressure(Calibration, Sample->Pressure) : 0;

    if (Report->Pressure == PRESSUREPAD_MAX_PRESSURE) {
        MessageBeep(MB_OK);
    }
}
