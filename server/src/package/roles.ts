import type { Expr } from "../c/ast.ts";
import type { CFile, FunctionDefinition } from "../c/facts.ts";
import { wdfFunction } from "../data/wdf.ts";

/** Tells that a function of this name has a role: the type the framework gives to functions it calls there. */
export type TellRole = (functionName: string, role: string) => void;

/** Reports every role that one file gives to a function, by declaration, assignment, registration or UMDF 1 method. */
export function findRoles(file: CFile, tell: TellRole): void {
  for (const { name, type, role } of file.prototypes) if (role) tell(name, generalRole(type));
  for (const { left, right } of file.assignments)
    if (left.kind === "member") tellNamed(right, roleOfMember(left.name), tell);
  for (const call of file.calls)
    for (const [index, role] of registrations.get(call.name) ?? []) tellNamed(call.args[index], role, tell);
  for (const definition of file.functions) if (isUmdf1Callback(definition)) tell(definition.name, definition.name);
}

function tellNamed(value: Expr | undefined, role: string | undefined, tell: TellRole): void {
  const name = role === undefined ? undefined : functionNamed(value);
  if (name !== undefined) tell(name, role!);
}

/** The function that an expression stands for: `OnRead`, `&OnRead`, `(PFN_WDF_TIMER)OnTick`, `CQueue::OnRead`. */
function functionNamed(value: Expr | undefined): string | undefined {
  switch (value?.kind) {
    case "name":
      return value.name.slice(value.name.lastIndexOf(":") + 1);
    case "paren":
      return functionNamed(value.inner);
    case "cast":
      return functionNamed(value.operand);
    case "unary":
      return value.operator === "&" ? functionNamed(value.operand) : undefined;
    default:
      return undefined;
  }
}

/** Three callback types have further names for single kinds of object. */
const generalRole = (type: string): string =>
  type.replace(
    /^EVT_WDF_(?:DEVICE|FILE|IO_QUEUE)_CONTEXT_(CLEANUP|DESTROY)(?:_CALLBACK)?$/,
    "EVT_WDF_OBJECT_CONTEXT_$1",
  );

const memberRoles: Readonly<Record<string, string>> = {
  EvtTimerFunc: "EVT_WDF_TIMER",
  EvtDpcFunc: "EVT_WDF_DPC",
  EvtWorkItemFunc: "EVT_WDF_WORKITEM",
  EvtInterruptWorkItem: "EVT_WDF_INTERRUPT_WORKITEM",
  EvtCleanupCallback: "EVT_WDF_OBJECT_CONTEXT_CLEANUP",
  EvtDestroyCallback: "EVT_WDF_OBJECT_CONTEXT_DESTROY",
  EvtUsbTargetPipeReadComplete: "EVT_WDF_USB_READER_COMPLETION_ROUTINE",
  EvtUsbTargetPipeReadersFailed: "EVT_WDF_USB_READERS_FAILED",
  EvtDeviceFilterAddResourceRequirements: "EVT_WDF_DEVICE_FILTER_RESOURCE_REQUIREMENTS",
  EvtDeviceFilterRemoveResourceRequirements: "EVT_WDF_DEVICE_FILTER_RESOURCE_REQUIREMENTS",
};

/** The role that a member of a framework structure asks for: `EvtIoRead` is EVT_WDF_IO_QUEUE_IO_READ. */
export function roleOfMember(member: string): string | undefined {
  if (!/^Evt[A-Z]/.test(member)) return undefined;
  if (memberRoles[member]) return memberRoles[member];
  const words = member
    .slice(3)
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, "_")
    .toUpperCase();
  return [`EVT_WDF_${words}`, `EVT_WDF_IO_QUEUE_${words}`].find((role) => wdfFunction(role)?.kind === "callback");
}

/** Calls that register a callback: the indexes of their arguments with the role of each. */
const registrations: ReadonlyMap<string, readonly (readonly [number, string])[]> = new Map(
  Object.entries({
    WDF_DRIVER_CONFIG_INIT: [[1, "EVT_WDF_DRIVER_DEVICE_ADD"]],
    WDF_DRIVER_CONFIG_COMPANION_INIT: [[1, "EVT_WDF_DRIVER_DEVICE_ADD"]],
    WDF_FILEOBJECT_CONFIG_INIT: [
      [1, "EVT_WDF_DEVICE_FILE_CREATE"],
      [2, "EVT_WDF_FILE_CLOSE"],
      [3, "EVT_WDF_FILE_CLEANUP"],
    ],
    WDF_INTERRUPT_CONFIG_INIT: [
      [1, "EVT_WDF_INTERRUPT_ISR"],
      [2, "EVT_WDF_INTERRUPT_DPC"],
    ],
    WDF_DPC_CONFIG_INIT: [[1, "EVT_WDF_DPC"]],
    WDF_TIMER_CONFIG_INIT: [[1, "EVT_WDF_TIMER"]],
    WDF_TIMER_CONFIG_INIT_PERIODIC: [[1, "EVT_WDF_TIMER"]],
    WDF_WORKITEM_CONFIG_INIT: [[1, "EVT_WDF_WORKITEM"]],
    WDF_USB_CONTINUOUS_READER_CONFIG_INIT: [[1, "EVT_WDF_USB_READER_COMPLETION_ROUTINE"]],
    WdfDeviceConfigureWdmIrpDispatchCallback: [[3, "EVT_WDFDEVICE_WDM_IRP_DISPATCH"]],
    WdfDeviceInitAssignWdmIrpPreprocessCallback: [[1, "EVT_WDFDEVICE_WDM_IRP_PREPROCESS"]],
    WdfDeviceInitSetIoInCallerContextCallback: [[1, "EVT_WDF_IO_IN_CALLER_CONTEXT"]],
    WdfInterruptSynchronize: [[1, "EVT_WDF_INTERRUPT_SYNCHRONIZE"]],
    WdfIoQueueDrain: [[1, "EVT_WDF_IO_QUEUE_STATE"]],
    WdfIoQueuePurge: [[1, "EVT_WDF_IO_QUEUE_STATE"]],
    WdfIoQueueReadyNotify: [[1, "EVT_WDF_IO_QUEUE_STATE"]],
    WdfIoQueueStop: [[1, "EVT_WDF_IO_QUEUE_STATE"]],
    WdfIoQueueStopAndPurge: [[1, "EVT_WDF_IO_QUEUE_STATE"]],
    WdfRequestImpersonate: [[2, "EVT_WDF_REQUEST_IMPERSONATE"]],
    WdfRequestMarkCancelable: [[1, "EVT_WDF_REQUEST_CANCEL"]],
    WdfRequestMarkCancelableEx: [[1, "EVT_WDF_REQUEST_CANCEL"]],
    WdfRequestSetCompletionRoutine: [[1, "EVT_WDF_REQUEST_COMPLETION_ROUTINE"]],
  }),
);

/** A method such as `OnRead(IWDFIoQueue*, IWDFIoRequest*, SIZE_T)` of a class: the name of the method is its role. */
function isUmdf1Callback({ name, qualified, within, parameters }: FunctionDefinition): boolean {
  const method = within !== undefined || qualified.includes("::");
  if (!method || !/^On[A-Z]/.test(name)) return false;
  return name === "OnImpersonate" || parameters.some(({ type }) => /\bI(?:WDF|WudfDevice)/.test(type));
}
