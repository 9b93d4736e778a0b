// Generated from tools/data/tables by tools/data/generate.ts. Do not edit.
export type NamedObjectKind = "desktop" | "dos device" | "event" | "job" | "mailslot" | "mutex" | "namespace" | "pipe" | "section" | "semaphore" | "timer" | "window station";
export type NamedObjectVerb = "create" | "open" | "call" | "wait";
export const namedObjects = `
desktop|create|0|yes	!CreateDesktop ;Ex 
desktop|open|0|yes	!OpenDesktop 
dos device|create|1|logon session	!DefineDosDevice 
dos device|open|0|logon session	!QueryDosDevice 
event|create|1|yes	!CreateEventEx 
event|create|3|yes	!CreateEvent 
event|open|2|yes	!OpenEvent 
job|create|1|yes	!CreateJobObject 
job|open|2|yes	!OpenJobObject 
mailslot|create|0|no	!CreateMailslot 
mutex|create|1|yes	!CreateMutexEx 
mutex|create|2|yes	!CreateMutex 
mutex|open|2|yes	!OpenMutex 
namespace|create|0|no	!CreateBoundaryDescriptor 
namespace|create|2|yes	!CreatePrivateNamespace 
namespace|open|1|yes	!OpenPrivateNamespace 
pipe|call|0|no	!CallNamedPipe 
pipe|create|0|no	!CreateNamedPipe 
pipe|wait|0|no	!WaitNamedPipe 
section|create|4|yes	!CreateFileMappingFromApp
section|create|5|yes	!CreateFileMapping ?Numa 
section|create|6|yes	!CreateFileMapping2
section|open|2|yes	!OpenFileMapping =FromApp
semaphore|create|3|yes	!CreateSemaphore =Ex 
semaphore|open|2|yes	!OpenSemaphore 
timer|create|1|yes	!CreateWaitableTimerEx 
timer|create|2|yes	!CreateWaitableTimer 
timer|open|2|yes	!OpenWaitableTimer 
window station|create|0|yes	!CreateWindowStation 
window station|open|0|yes	!OpenWindowStation 
`;
