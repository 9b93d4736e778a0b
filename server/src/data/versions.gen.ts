// Generated from tools/data/tables by tools/data/generate.ts. Do not edit.
import type { FrameworkVersion, OsBuild } from "./versions.ts";

/** Windows releases from Windows 10 on, oldest first. */
export const osBuilds: readonly OsBuild[] = [
  {"name":"Windows 10 1507","build":10240},
  {"name":"Windows 10 1511","build":10586},
  {"name":"Windows 10 1607 / Server 2016","build":14393},
  {"name":"Windows 10 1703","build":15063},
  {"name":"Windows 10 1709","build":16299},
  {"name":"Windows 10 1803","build":17134},
  {"name":"Windows 10 1809 / Server 2019","build":17763},
  {"name":"Windows 10 1903","build":18362},
  {"name":"Windows 10 1909","build":18363},
  {"name":"Windows 10 2004","build":19041},
  {"name":"Windows 10 20H2","build":19042},
  {"name":"Windows 10 21H1","build":19043},
  {"name":"Windows 10 21H2","build":19044},
  {"name":"Windows 10 22H2","build":19045},
  {"name":"Windows Server 2022","build":20348},
  {"name":"Windows 11 21H2","build":22000},
  {"name":"Windows 11 22H2","build":22621},
  {"name":"Windows 11 23H2","build":22631},
  {"name":"Windows 11 24H2 / Server 2025","build":26100},
];

/** UMDF versions, oldest first. */
export const umdfVersions: readonly FrameworkVersion[] = [
  {"version":"1.5","introducedIn":"Windows Vista","minOs":"Windows XP"},
  {"version":"1.7","introducedIn":"Windows Vista SP1","minOs":"Windows XP"},
  {"version":"1.9","introducedIn":"Windows 7","minOs":"Windows XP"},
  {"version":"1.11","introducedIn":"Windows 8","minOs":"Windows Vista"},
  {"version":"2.0","introducedIn":"Windows 8.1","minOs":"Windows 8.1"},
  {"version":"2.15","introducedIn":"Windows 10 1507","minOs":"Windows 10 1507","minBuild":10240},
  {"version":"2.17","introducedIn":"Windows 10 1511","minOs":"Windows 10 1511","minBuild":10586},
  {"version":"2.19","introducedIn":"Windows 10 1607","minOs":"Windows 10 1607 / Server 2016","minBuild":14393},
  {"version":"2.21","introducedIn":"Windows 10 1703","minOs":"Windows 10 1703","minBuild":15063},
  {"version":"2.23","introducedIn":"Windows 10 1709","minOs":"Windows 10 1709","minBuild":16299},
  {"version":"2.25","introducedIn":"Windows 10 1803","minOs":"Windows 10 1803","minBuild":17134},
  {"version":"2.27","introducedIn":"Windows 10 1809","minOs":"Windows 10 1809 / Server 2019","minBuild":17763},
  {"version":"2.29","introducedIn":"Windows 10 1903 (no WDK)","minOs":"Windows 10 1903","minBuild":18362},
  {"version":"2.31","introducedIn":"Windows 10 2004","minOs":"Windows 10 2004","minBuild":19041},
  {"version":"2.33","introducedIn":"Windows 11 21H2 / Server 2022","minOs":"Windows 11 21H2 / Server 2022","minBuild":20348},
];

/** KMDF versions, oldest first. */
export const kmdfVersions: readonly FrameworkVersion[] = [
  {"version":"1.0","introducedIn":"download only","minOs":"Windows XP"},
  {"version":"1.1","introducedIn":"download only","minOs":"Windows 2000"},
  {"version":"1.5","introducedIn":"Windows Vista","minOs":"Windows 2000"},
  {"version":"1.7","introducedIn":"Windows Vista SP1","minOs":"Windows 2000"},
  {"version":"1.9","introducedIn":"Windows 7","minOs":"Windows XP"},
  {"version":"1.11","introducedIn":"Windows 8","minOs":"Windows Vista"},
  {"version":"1.13","introducedIn":"Windows 8.1","minOs":"Windows 8.1"},
  {"version":"1.15","introducedIn":"Windows 10 1507","minOs":"Windows 10 1507","minBuild":10240},
  {"version":"1.17","introducedIn":"Windows 10 1511","minOs":"Windows 10 1511","minBuild":10586},
  {"version":"1.19","introducedIn":"Windows 10 1607","minOs":"Windows 10 1607 / Server 2016","minBuild":14393},
  {"version":"1.21","introducedIn":"Windows 10 1703","minOs":"Windows 10 1703","minBuild":15063},
  {"version":"1.23","introducedIn":"Windows 10 1709","minOs":"Windows 10 1709","minBuild":16299},
  {"version":"1.25","introducedIn":"Windows 10 1803","minOs":"Windows 10 1803","minBuild":17134},
  {"version":"1.27","introducedIn":"Windows 10 1809","minOs":"Windows 10 1809 / Server 2019","minBuild":17763},
  {"version":"1.29","introducedIn":"Windows 10 1903 (no WDK)","minOs":"Windows 10 1903","minBuild":18362},
  {"version":"1.31","introducedIn":"Windows 10 2004","minOs":"Windows 10 2004","minBuild":19041},
  {"version":"1.33","introducedIn":"Windows 11 21H2 / Server 2022","minOs":"Windows 11 21H2 / Server 2022","minBuild":20348},
];
