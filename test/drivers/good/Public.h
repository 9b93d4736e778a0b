// SPDX-License-Identifier: MIT
//
// Interface of the PressurePad driver, shared with its kernel-mode client PressureHid.sys and with applications.
// Every code is METHOD_BUFFERED and no structure holds a pointer, because the driver runs in another process.

#pragma once

// {6E0B9D53-2D0C-4C57-9C1B-5B7D3A1F84E2}
DEFINE_GUID(GUID_DEVINTERFACE_PRESSUREPAD,
    0x6e0b9d53, 0x2d0c, 0x4c57, 0x9c, 0x1b, 0x5b, 0x7d, 0x3a, 0x1f, 0x84, 0xe2);

#define PRESSUREPAD_DEVICE_TYPE 0x8a31

// Input: PRESSUREPAD_SAMPLE. From the user-mode driver that samples the pad.
#define IOCTL_PRESSUREPAD_SUBMIT_SAMPLE CTL_CODE(PRESSUREPAD_DEVICE_TYPE, 0x800, METHOD_BUFFERED, FILE_WRITE_ACCESS)

// Output: PRESSUREPAD_REPORT. From PressureHid.sys only; pends until the pad has something to say.
#define IOCTL_PRESSUREPAD_READ_REPORT CTL_CODE(PRESSUREPAD_DEVICE_TYPE, 0x801, METHOD_BUFFERED, FILE_READ_ACCESS)

// Output: PRESSUREPAD_CALIBRATION. From anybody.
#define IOCTL_PRESSUREPAD_GET_CALIBRATION CTL_CODE(PRESSUREPAD_DEVICE_TYPE, 0x802, METHOD_BUFFERED, FILE_READ_ACCESS)

// Input: PRESSUREPAD_CALIBRATION. From applications only.
#define IOCTL_PRESSUREPAD_SET_CALIBRATION CTL_CODE(PRESSUREPAD_DEVICE_TYPE, 0x803, METHOD_BUFFERED, FILE_WRITE_ACCESS)

#define PRESSUREPAD_MAX_PRESSURE 4095
#define PRESSUREPAD_MIN_POINTS 2
#define PRESSUREPAD_MAX_POINTS 16

#define PRESSUREPAD_BUTTON_LEFT 0x01
#define PRESSUREPAD_BUTTON_RIGHT 0x02

#define PRESSUREPAD_REPORT_ID 1

// One raw measurement.
typedef struct _PRESSUREPAD_SAMPLE {
    USHORT X;
    USHORT Y;
    USHORT Pressure; // 0 .. PRESSUREPAD_MAX_PRESSURE
    USHORT Buttons;  // PRESSUREPAD_BUTTON_*
} PRESSUREPAD_SAMPLE, *PPRESSUREPAD_SAMPLE;

// Pressure curve: raw pressures are mapped to straight lines between equidistant points.
typedef struct _PRESSUREPAD_CALIBRATION {
    USHORT ContactThreshold; // raw pressure from which the pad counts as touched
    USHORT PointCount;       // PRESSUREPAD_MIN_POINTS .. PRESSUREPAD_MAX_POINTS
    USHORT Points[PRESSUREPAD_MAX_POINTS];
} PRESSUREPAD_CALIBRATION, *PPRESSUREPAD_CALIBRATION;

#pragma pack(push, 1)

// One input report, laid out as in the report descriptor of PressureHid.sys.
typedef struct _PRESSUREPAD_REPORT {
    UCHAR ReportId;
    UCHAR Contact;
    UCHAR Buttons;
    USHORT X;
    USHORT Y;
    USHORT Pressure;
} PRESSUREPAD_REPORT, *PPRESSUREPAD_REPORT;

#pragma pack(pop)
