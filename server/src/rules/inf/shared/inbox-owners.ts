/** The system INFs for drivers of this kind, whose sections are all documented, by how the names of those begin. */
export const documentedOwner = /^(WUDFRD|MsHidUmdf|MsHidKmdf)(?=[._]|$)/i;

/** The system INFs for UMDF drivers, and how the names of their sections begin. */
export const umdfOwners = [
  ["WUDFRD.inf", /^WUDFRD(?=[._]|$)/i],
  ["MsHidUmdf.inf", /^MsHidUmdf(?=[._]|$)/i],
] as const;
