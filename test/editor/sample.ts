/** A finding in the driver `test/drivers/bad` whose fix edits one place of the same file. */
export interface FixableFinding {
  readonly file: string;
  /** The id of the rule. */
  readonly rule: string;
  /** The title of the fix. */
  readonly fix: string;
  /** The text the fix replaces, and what it puts there. A line break stands for the file's own. */
  readonly before: string;
  readonly after: string;
}

export const inC: FixableFinding = {
  file: "Device.c",
  rule: "session-local-object-name",
  fix: "Put the name into the global namespace",
  before: 'L"PressurePadCalibrationChanged"',
  after: 'L"Global\\\\PressurePadCalibrationChanged"',
};

export const inInx: FixableFinding = {
  file: "PressurePad.inx",
  rule: "umdf-kernel-client-policy-missing",
  fix: "Add UmdfKernelModeClientPolicy = AllowKernelModeClients",
  before: "UmdfServiceOrder     = PressurePad\n",
  after: "UmdfServiceOrder     = PressurePad\nUmdfKernelModeClientPolicy = AllowKernelModeClients\n",
};

/** The whole text after the fix, given the text before it. Throws when the text to replace is not there. */
export function fixed(text: string, { file, before, after }: FixableFinding): string {
  const own = (lines: string): string => (text.includes("\r\n") ? lines.replaceAll("\n", "\r\n") : lines);
  const start = text.indexOf(own(before));
  if (start < 0) throw new Error(`${file} does not contain ${JSON.stringify(before)}.`);
  return text.slice(0, start) + own(after) + text.slice(start + own(before).length);
}
