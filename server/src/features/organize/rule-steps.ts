/** The fixes of rules that add what is missing and leave no choice: by the id of the rule and the beginning of their titles. */
export const ruleSteps: readonly (readonly [rule: string, title: RegExp])[] = [
  ["inf-version-signature", /^Add Signature /],
  ["inf-required-directive", /^Set /],
  ["inf-signature-directive-missing", /^Set /],
  ["umdf-wdf-section-missing", /^Add UmdfService /],
  ["umdf-serviceorder-missing", /^Add /],
  ["umdf-libraryversion-missing", /^Add /],
  ["umdf-servicebinary-missing", /^(Add|Change to ServiceBinary)/],
  ["umdf-reflector-missing", /^Add AddService /],
  ["umdf-reflector-missing", /^Add Include and Needs /],
  ["umdf-reflector-needs-incomplete", /^Add Needs /],
  ["umdf-reflector-include-missing", /^Include /],
  ["inf-source-path-unresolved", /^(List|Create) /],
  ["inf-file-not-in-sourcedisks", /^List /],
  ["inf-disk-id-unlisted", /^Add disk /],
  ["inf-string-undefined", /^Define /],
  ["inf-strings-count-differs", /^Add what is missing /],
];
