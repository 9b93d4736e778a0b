export type UseKind = "create" | "start" | "stop" | "wait" | "close" | "test" | "clear";

/** A way of running code in the thread pool that has a counterpart in the framework. */
export interface PoolKind {
  /** The type of the object's handle; empty where the driver gets none. */
  readonly type: string;
  /** The type of its callback, what that takes, and what it returns. */
  readonly role: string;
  readonly parameters: readonly ("instance" | "context" | "object")[];
  readonly returns: RegExp;
  readonly create: string;
  /** What the other functions do with the object that is their first argument. */
  readonly calls: Readonly<Record<string, UseKind>>;
}

export const poolTimer: PoolKind = {
  type: "PTP_TIMER",
  role: "PTP_TIMER_CALLBACK",
  parameters: ["instance", "context", "object"],
  returns: /^void$/i,
  create: "CreateThreadpoolTimer",
  calls: {
    SetThreadpoolTimer: "start",
    SetThreadpoolTimerEx: "start",
    WaitForThreadpoolTimerCallbacks: "wait",
    CloseThreadpoolTimer: "close",
  },
};

export const poolWork: PoolKind = {
  type: "PTP_WORK",
  role: "PTP_WORK_CALLBACK",
  parameters: ["instance", "context", "object"],
  returns: /^void$/i,
  create: "CreateThreadpoolWork",
  calls: {
    SubmitThreadpoolWork: "start",
    WaitForThreadpoolWorkCallbacks: "wait",
    CloseThreadpoolWork: "close",
  },
};

/** Functions that run a callback once, without an object that the driver keeps. */
export const oneShots: readonly PoolKind[] = [
  {
    type: "",
    role: "LPTHREAD_START_ROUTINE",
    parameters: ["context"],
    returns: /^(?:DWORD|ULONG)$/,
    create: "QueueUserWorkItem",
    calls: {},
  },
  {
    type: "",
    role: "PTP_SIMPLE_CALLBACK",
    parameters: ["instance", "context"],
    returns: /^void$/i,
    create: "TrySubmitThreadpoolCallback",
    calls: {},
  },
];

/** What takes the place of an object of the thread pool, in the framework's words. */
export interface Counterpart {
  readonly noun: string;
  readonly handle: string;
  readonly role: string;
  readonly config: string;
  readonly create: string;
  readonly getParent: string;
  /** What the names of new variables begin with. */
  readonly stem: string;
  /** The name of the callback's parameter. */
  readonly parameter: string;
  /** How the type of its own context ends, where its name does not say it. */
  readonly suffix: { readonly said: RegExp; readonly word: string };
}

const frameworkTimer: Counterpart = {
  noun: "timer",
  handle: "WDFTIMER",
  role: "EVT_WDF_TIMER",
  config: "WDF_TIMER_CONFIG",
  create: "WdfTimerCreate",
  getParent: "WdfTimerGetParentObject",
  stem: "timer",
  parameter: "Timer",
  suffix: { said: /^timer\d*$/i, word: "Timer" },
};

export const workItem: Counterpart = {
  noun: "work item",
  handle: "WDFWORKITEM",
  role: "EVT_WDF_WORKITEM",
  config: "WDF_WORKITEM_CONFIG",
  create: "WdfWorkItemCreate",
  getParent: "WdfWorkItemGetParentObject",
  stem: "workItem",
  parameter: "WorkItem",
  suffix: { said: /^(?:work|item|workitem)\d*$/i, word: "Work" },
};

/** What becomes of a kind of object. */
export interface Change {
  readonly kind: PoolKind;
  readonly to: Counterpart;
  readonly title: string;
}

export const timerToTimer: Change = {
  kind: poolTimer,
  to: frameworkTimer,
  title: "Replace the threadpool timer by a framework timer",
};

export const timerToWorkItem: Change = {
  kind: poolTimer,
  to: workItem,
  title: "Replace the threadpool timer by a framework work item",
};

export const workToWorkItem: Change = {
  kind: poolWork,
  to: workItem,
  title: "Replace the threadpool work by a framework work item",
};
