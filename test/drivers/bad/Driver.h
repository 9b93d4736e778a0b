// SPDX-License-Identifier: MIT
//
// What every source file of the driver needs: the system headers, the public interface, tracing.

#pragma once

#include <windows.h>
#include <winioctl.h>
#include <wdf.h>

#include "Public.h"

#define TraceError(Format, ...) \
    DbgPrintEx(DPFLTR_IHVDRIVER_ID, DPFLTR_ERROR_LEVEL, "PressurePad: " Format "\n", __VA_ARGS__)

#define TraceInfo(Format, ...) \
    DbgPrintEx(DPFLTR_IHVDRIVER_ID, DPFLTR_INFO_LEVEL, "PressurePad: " Format "\n", __VA_ARGS__)
