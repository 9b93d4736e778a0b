/** Where a rule's page is read: the target of `codeDescription`, SARIF `helpUri` and "Open rule page". */
export const pageUrl = (ruleId: string): string =>
  `https://github.com/umdf-lint/umdf-lint/blob/main/docs/rules/${ruleId}.md`;
