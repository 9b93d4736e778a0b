/** A finding in the driver `test/drivers/bad` whose fix edits one place of the same file. */
export interface FixableFinding {
  readonly file: string;
  /** The id of the rule. */
  readonly rule: string;
  /** The text that begins where the squiggle begins. */
  readonly at: string;
  /** The title of the fix. */
  readonly fix: string;
  /** The text the fix replaces, and what it puts there. A line break stands for the file's own. */
  readonly before: string;
  readonly after: string;
}

export const inC: FixableFinding = {
  file: "Device.c",
  rule: "session-local-object-name",
  at: 'L"PressurePadCalibrationChanged"',
  fix: "Put the name into the global namespace",
  before: 'L"PressurePadCalibrationChanged"',
  after: 'L"Global\\\\PressurePadCalibrationChanged"',
};

export const inInx: FixableFinding = {
  file: "PressurePad.inx",
  rule: "umdf-kernel-client-policy-missing",
  at: "[PressurePad_Device.NT.Wdf]",
  fix: "Add UmdfKernelModeClientPolicy = AllowKernelModeClients",
  before: "UmdfServiceOrder     = PressurePad\n",
  after: "UmdfServiceOrder     = PressurePad\nUmdfKernelModeClientPolicy = AllowKernelModeClients\n",
};

/** Where the squiggle begins in a text, as `LINE:COLUMN`, both from 1. */
export function positionOf(text: string, { at, file }: FixableFinding): string {
  const lines = text.slice(0, indexIn(text, at, file)).split("\n");
  return `${lines.length}:${lines.at(-1)!.length + 1}`;
}

/** The whole text after the fix, given the text before it. */
export function fixed(text: string, { file, before, after }: FixableFinding): string {
  const own = (lines: string): string => (text.includes("\r\n") ? lines.replaceAll("\n", "\r\n") : lines);
  const start = indexIn(text, own(before), file);
  return text.slice(0, start) + own(after) + text.slice(start + own(before).length);
}

function indexIn(text: string, part: string, file: string): number {
  const index = text.indexOf(part);
  if (index < 0) throw new Error(`${file} does not contain ${JSON.stringify(part)}.`);
  return index;
}
