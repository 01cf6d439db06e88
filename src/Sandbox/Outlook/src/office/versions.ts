/** Whether a requirement set's version, undefined when the set is unknown, is at least another: 1.10 comes after 1.9. */
export function isAtLeast(version: string | undefined, least: string): boolean {
  if (version === undefined) return false;
  const [major = 0, minor = 0] = parts(version);
  const [leastMajor = 0, leastMinor = 0] = parts(least);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

const parts = (version: string) => version.split(".").map(Number);
