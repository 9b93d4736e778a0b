import { meaningIn } from "../c/ioctls.ts";
import type { DriverPackage } from "../package/driver-package.ts";
import { memo } from "../text/memo.ts";

/** What macros, enumerators and constants of a package stand for. */
export const packageMeaning = memo((driver: DriverPackage) => meaningIn(driver.sources));
