/** True for a CMakeLists.txt that builds programs and no library: nothing in its folder is part of a driver. */
export function buildsOnlyPrograms(text: string): boolean {
  const live = text.replace(/#[^\n]*/g, "");
  return /\badd_executable\s*\(/i.test(live) && !/\b(add_library|add_subdirectory|wdk_add_driver)\s*\(/i.test(live);
}
